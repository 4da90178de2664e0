"""The fields of the form by their names, and what is marked to have one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

INDONESIAN = "id-thailand-laos-cooperation"
OFFICIAL = "Anutin Charnvirakul"
AGENCY = "pemerintah Laos"
PROMISE = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def line(form, name: str) -> QLineEdit:
    found = form.findChildren(QLineEdit, f"attribute_{name}")
    return next(each for each in found if each.isVisible())


def box(form, name: str) -> QComboBox:
    found = form.findChildren(QComboBox, name)
    return next(each for each in found if each.isVisible())
