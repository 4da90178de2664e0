"""Errors in the window: a refusal is a sentence on the banner, never a dialog with a traceback."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.errors import PenandaError
from ui.reading import announce

log = logging.getLogger(__name__)
_SECONDS = 8


class Banner(QWidget):
    """One sentence over the page, until it is closed, replaced or ``_SECONDS`` old."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setObjectName("banner")
        self.words.setProperty("role", "banner")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        close = QPushButton("×")
        close.setObjectName("close_banner")
        close.setProperty("role", "flat")
        close.setAccessibleName(self.tr("Close this message"))
        close.setFixedWidth(32)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words, 1)
        self.offer = QPushButton()
        self.offer.setObjectName("banner_offer")
        self.offer.clicked.connect(self._take_offer)
        self.offer.hide()
        self._offered: Callable[[], object] | None = None
        layout.addWidget(self.offer)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(
        self,
        words: str,
        *,
        stays: bool = False,
        offer: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show ``words``; with ``stays`` until somebody closes them.

        ``offer`` is a button beside them: its title, and what it does.
        """
        self._offered = offer[1] if offer is not None else None
        self.offer.setVisible(offer is not None)
        if offer is not None:
            self.offer.setText(offer[0])
            self.offer.setAccessibleName(offer[0])
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.show()
        announce(self, words)
        self._timer.stop()
        if not stays:
            self._timer.start(_SECONDS * 1000)

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._offered()

    def refuse(self, error: PenandaError) -> None:
        """Show why an order was not carried out."""
        self.tell(str(error))


def catch_faults(banner: Banner) -> Callable[[], None]:
    """Errors that nobody raised on purpose: logged, and told in a sentence; work goes on.

    Returns what gives the errors back to who had them before; call it before the banner goes.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, PenandaError):
            banner.refuse(error)
            return
        log.error("a fault of the program", exc_info=(kind, error, trace))
        words = QCoreApplication.translate(
            "messages",
            "Something went wrong in Penanda ({kind}). What was said to be on disk is"
            " safe; the details are in the terminal.",
        )
        banner.tell(words.format(kind=kind.__name__), stays=True)

    def release() -> None:
        if sys.excepthook is hook:
            sys.excepthook = before

    sys.excepthook = hook
    return release
