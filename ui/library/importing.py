"""One import at a time, in a process of its own, told to the window as it goes.

Trap: to kill it while it writes is safe for the file, but would leave unsaid whether it had come to
its end; so a process that does not hear is killed only as long as it has not begun to write. The
import of a pasted text tells no steps, so it counts as writing from its start.
"""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.errors import PenandaError
from app.intake import Step
from app.intake.apart import Order, refused_from_json, report_from_json
from app.intake.lacking import Lacking
from app.settings import ROOT
from ui.refusals import in_words

log = logging.getLogger(__name__)
_HEARS_WITHIN = 1500  # milliseconds


class Importing(QObject):
    """``stepped(Step)`` on the way; then one of ``taken(Report)``, ``refused(list)``,
    ``lacking(Lacking)`` where names are all that hinders, ``failed(str)`` and ``stopped()``, after
    which the next may ``start``.
    """

    stepped = Signal(object)
    taken = Signal(object)
    refused = Signal(object)
    lacking = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order: Order | None = None
        self._process: QProcess | None = None
        self._answer: dict[str, Any] | None = None
        self._writing = self._stopping = False
        self._patience = QTimer(self, singleShot=True, interval=_HEARS_WITHIN)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def running(self) -> bool:
        """Whether an import is on its way."""
        return self._process is not None

    @property
    def wrote(self) -> bool:
        """Whether the last had begun to write: without a report, nobody knows what came in."""
        return self._writing

    def start(self, order: Order) -> None:
        """Import as ``order`` says."""
        assert self._process is None
        self.order, self._answer = order, None
        self._writing, self._stopping = not order.paths, False
        process = QProcess(self)
        place = QProcessEnvironment.systemEnvironment()
        place.insert("PYTHONPATH", str(ROOT))
        process.setProcessEnvironment(place)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._broke)
        self._process = process
        process.start(sys.executable, ["-P", "-m", "app.cli.apart"])
        process.write(order.to_json().encode() + b"\n")

    def stop(self) -> None:
        """Cancel: nothing of it will be taken, unless all of it was already."""
        if self._process is not None and not self._stopping:
            self._stopping = True
            self._process.write(b"cancel\n")
            self._patience.start()

    def wait(self) -> None:
        """Cancel, and return when the process is gone."""
        process = self._process
        if process is not None:
            self.stop()
            if not process.waitForFinished(_HEARS_WITHIN) and not self._writing:
                process.kill()
            process.waitForFinished(-1)

    def _lose_patience(self) -> None:
        if self._process is not None and not self._writing:
            self._process.kill()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            answer = json.loads(bytes(process.readLine().data()))
            if "step" not in answer:
                self._answer = answer
                continue
            step = answer["step"]
            self._writing |= step.pop("writing")
            if not self._stopping:
                self.stepped.emit(Step(**step))

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            log.error("an import could not start: %s", self._process.errorString())
            self._end()
            self._writing = False
            self.failed.emit(self.tr("The import could not be started; nothing was taken."))

    def _finished(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        status = process.exitCode()
        self._end()
        answer = self._answer or {}
        if "report" in answer:
            self.taken.emit(report_from_json(answer["report"]))
        elif "lacking" in answer:
            self.lacking.emit(Lacking.from_json(answer["lacking"]))
        elif "refused" in answer:
            self.refused.emit(refused_from_json(answer["refused"]))
        elif "error" in answer:
            self.failed.emit(in_words(PenandaError(**answer["error"])))
        elif "cancelled" in answer or self._stopping:
            self.stopped.emit()
        else:
            log.error("an import ended without an answer, with status %d", status)
            self.failed.emit(self._lost())

    def _lost(self) -> str:
        if self._writing:
            return self.tr(
                "Something went wrong in Penanda after it had begun to write. Either all of it came"
                " in or nothing: the library shows which."
            )
        return self.tr("Something went wrong in Penanda; nothing was taken.")

    def _end(self) -> None:
        self._patience.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
