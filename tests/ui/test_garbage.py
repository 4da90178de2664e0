"""Cycles are collected from the event loop, and nowhere else."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject

from ui.garbage import Collector
from ui.start import application


class Knot:
    def __init__(self) -> None:
        self.self = self


def test_the_application_has_one_collector(qapp):
    application()
    assert len(application().findChildren(Collector)) == 1
    assert not gc.isenabled()


def test_what_is_due_is_collected(qapp):
    parent = QObject()
    collector = Collector(parent)
    knot = weakref.ref(Knot())
    kept = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    assert knot() is not None
    collector.collect()
    assert knot() is None
    del kept


def test_what_is_not_due_waits(qapp):
    parent = QObject()
    collector = Collector(parent)
    gc.collect()
    knot = weakref.ref(Knot())
    collector.collect()
    assert knot() is not None
    gc.collect()
    assert knot() is None
