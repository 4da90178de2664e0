"""Errors in the window: a refusal is a sentence on the banner, never a dialog with a traceback."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.errors import PenandaError
from ui.faults import show_reports, told
from ui.reading import announce
from ui.refusals import in_words

_SECONDS = 8
_MARGIN, _PADDING, _WIDEST, _LEAST = 16, 16, 860, 320  # pixels


class Banner(QWidget):
    """One sentence, until it is closed, replaced or ``_SECONDS`` old.

    It floats over the foot of a page (``lie_over``), so that nothing moves when it comes and goes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setObjectName("banner")
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        close = QPushButton("×")
        close.setObjectName("close_banner")
        close.setProperty("role", "flat")
        close.setAccessibleName(self.tr("Close this message"))
        close.setFixedWidth(32)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words, 1)
        self.offer = QPushButton()
        self.offer.setObjectName("banner_offer")
        self.offer.setAccessibleName(self.tr("What can be done"))
        self.offer.clicked.connect(self._take_offer)
        self.offer.hide()
        self._offered: Callable[[], object] | None = None
        layout.addWidget(self.offer)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._fresh = QTimer(self, singleShot=True, interval=0)
        self._page: QWidget | None = None
        self._beside = 0
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
        self._take_place()
        self.show()
        announce(self, words)
        self._timer.stop()
        self._fresh.start()
        if not stays:
            self._timer.start(_SECONDS * 1000)

    def lie_over(self, page: QWidget, *, beside: int = 0) -> None:
        """Float over the foot of ``page``, but for ``beside`` pixels at its right."""
        self._page, self._beside = page, beside
        self.setParent(page.parentWidget())
        self.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is another size, or elsewhere."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._take_place()
        return False

    def _take_place(self) -> None:
        if self._page is None:
            return
        room = self._page.geometry().adjusted(0, 0, -self._beside, 0)
        width = min(room.width() - 2 * _MARGIN, _WIDEST)
        layout = self.layout()
        assert layout is not None
        beside = layout.totalSizeHint().width() - self.words.sizeHint().width()
        written = self.words.fontMetrics().horizontalAdvance(self.words.text())
        width = min(width, max(written + 2 * _PADDING + beside, _LEAST))
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.bottom() + 1 - height - _MARGIN, width, height)
        self.raise_()

    def pass_by(self) -> None:
        """Go, for an act succeeded; but not what stays, or was told while it was carried out."""
        if self._timer.isActive() and not self._fresh.isActive():
            self.hide()

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._offered()

    def refuse(self, error: PenandaError) -> None:
        """Show why an order was not carried out."""
        self.tell(in_words(error))


class _Faults(QObject):
    """Carries what is caught to the window's thread, whichever thread it was in."""

    caught = Signal(object)


def catch_faults(banner: Banner) -> Callable[[], None]:
    """Errors that escape, in any thread: told in a sentence, reported when nobody raised them on
    purpose; work goes on.

    Returns what gives the errors back to who had them before; call it before the banner goes.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    faults = _Faults(banner)

    def tell(error: BaseException) -> None:
        if isinstance(error, PenandaError):
            banner.refuse(error)
            return
        offer = QCoreApplication.translate("messages", "Show folder")
        banner.tell(told(error), stays=True, offer=(offer, show_reports))

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.caught.emit(error)

    def in_a_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            faults.caught.emit(args.exc_value)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            faults.caught.emit(args.exc_value)

    def release() -> None:
        faults.blockSignals(True)
        if sys.excepthook is hook:
            sys.excepthook = before[0]
        if threading.excepthook is in_a_thread:
            threading.excepthook = before[1]
        if sys.unraisablehook is unraisable:
            sys.unraisablehook = before[2]

    faults.caught.connect(tell)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, in_a_thread, unraisable
    return release
