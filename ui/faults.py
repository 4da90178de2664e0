"""A fault of the program, told in one place: logged, reported in a file, and put into a sentence."""

from __future__ import annotations

import logging

import PySide6
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, QUrl
from PySide6.QtGui import QDesktopServices

from app.reports import crash_folder, report_fault

log = logging.getLogger(__name__)
_of_qt = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def told(error: BaseException) -> str:
    """Log and report ``error``, which nobody raised on purpose; the sentence for the user."""
    log.error("a fault of the program", exc_info=error)
    file = report_fault(error, {"PySide6": PySide6.__version__})
    kind = type(error).__name__
    if file is None:
        words = QCoreApplication.translate(
            "messages",
            "Something went wrong in Penanda ({kind}). What was said to be on disk is safe.",
        )
    else:
        words = QCoreApplication.translate(
            "messages",
            "Something went wrong in Penanda ({kind}). What was said to be on disk is safe; a"
            " report was written, with no text of the articles in it.",
        )
    return words.format(kind=kind)


def show_reports() -> None:
    """Show the folder of the reports in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(crash_folder())))


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages, for ``qInstallMessageHandler``: to the log, and no line to the terminal."""
    _of_qt.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
