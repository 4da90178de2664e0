"""What the window begins with."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSettings

from app.errors import PenandaError
from ui import start
from ui.choices import Choices


def choices(tmp_path) -> Choices:
    return Choices(QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat))


def test_the_last_project_is_opened_again_or_the_sample(tmp_path, sample, monkeypatch):
    memory = choices(tmp_path)
    monkeypatch.setattr(start, "_sample_project", lambda: sample)
    project, trouble = start.first_project(None, memory)
    assert (project.path, trouble) == (sample, None)
    project.close()
    broken = tmp_path / "broken.penanda"
    broken.write_text("no database")
    memory.project = broken
    project, trouble = start.first_project(None, memory)
    assert project.path == sample
    assert "broken.penanda" in str(trouble)
    project.close()
    with pytest.raises(PenandaError, match="broken"):
        start.first_project(broken, memory)


def test_the_window_is_not_kept_from_pythons_lock(qapp):
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)  # Python's own
    try:
        assert start.application() is qapp
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(before)
