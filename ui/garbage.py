"""Python's collector of cycles runs from the event loop alone, where Qt holds no lock.

Trap: left to itself it runs at any allocation. Qt's destructor of an object holds a lock while it
asks Python for an override, and Python allocates; a collection then destroys other objects of Qt,
which wait for that very lock, and the window stands still for ever (seen with PySide6 6.11.3: the
end of a QPropertyAnimation, its ``disconnectNotify``, a collection, ``~QObject``).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000  # milliseconds


class Collector(QObject):
    """Collects what Python would, each second at most. Lives as long as its ``parent``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        due = zip(gc.get_count(), gc.get_threshold(), range(3), strict=True)
        oldest = max((place for count, most, place in due if count > most > 0), default=None)
        if oldest is not None:
            gc.collect(oldest)
