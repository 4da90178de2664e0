"""What the dialogs of an export have in common: one job, told about in one line, that can be stopped.

A dialog that is closed stops its jobs and waits for their ends, so that no thread outlives it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from ui.export.job import Job, Result, Tell
from ui.widgets import plain_label, push_button


class JobDialog(QDialog):
    """``job`` is what the dialog is for; ``told`` says how far it is, and what became of it.

    A dialog of this kind overrides ``progress_words``, and ``allow`` to shut its fields meanwhile.
    """

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self.setWindowTitle(title)
        self.told = plain_label(f"{name}_told")
        self.leave = push_button(f"close_{name}", self.tr("Close"), self.stop_or_close)
        self.job = Job(self)
        self.job.progressed.connect(self.tell_progress)
        self._jobs = [self.job]

    def foot(self, *buttons: QPushButton, before: tuple[QPushButton, ...] = ()) -> QHBoxLayout:
        """The lowest row: ``before`` at its beginning; ``leave`` and ``buttons`` at its end."""
        row = QHBoxLayout()
        for button in before:
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.leave, *buttons):
            row.addWidget(button)
        return row

    def side_job(self) -> Job:
        """One more job, which runs beside what the dialog is for and ends with it."""
        job = Job(self)
        self._jobs.append(job)
        return job

    def run(
        self,
        work: Callable[[Tell], Result],
        arrived: Callable[[Result], object],
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        """Do what the dialog is for; why there is no result is told, after ``failed``."""

        def show(result: Result) -> None:
            arrived(result)
            self.allow()

        def tell(words: str) -> None:
            failed()
            self.told.setText(words)
            self.allow()

        self.job.run(work, show, tell)
        self.allow()

    def allow(self) -> None:
        """Let be changed what may be, as the job runs or not; follows each beginning and end."""
        self.leave.setText(self.tr("Stop") if self.job.running else self.tr("Close"))

    def progress_words(self, step: str, number: int) -> str:
        """How far the job is, where it told ``step`` and ``number``."""
        raise NotImplementedError

    def tell_progress(self, step: str, number: int) -> None:
        """Show how far a job is."""
        self.told.setText(self.progress_words(step, number))

    def stop_or_close(self) -> None:
        """Stop the job while it runs; the dialog stays, to tell what became of it."""
        if self.job.running:
            self.job.stop()
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Close, by whatever way: Qt comes by here from the title bar and from Escape too."""
        for job in self._jobs:
            job.forget()
        for job in self._jobs:
            job.wait()
        super().done(result)
