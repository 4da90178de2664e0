"""The window begins: the application, the choices kept, and which project is opened first."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.errors import PenandaError
from app.intake import make_sample
from app.store import Project
from ui import theme
from ui.beginning import is_samples_place
from ui.choices import Choices
from ui.faults import log_qt
from ui.garbage import Collector
from ui.main import Studio
from ui.opening import has_backups, open_project, restored

_TURN = 0.001  # seconds that a thread keeps Python's lock while the window wants it


def run(path: Path | None) -> int:
    """Open the window on the project at ``path`` and stay until it is closed.

    Without a path: the project that was open last, at the first start the sample project, which
    is made in the user's data folder.
    """
    qInstallMessageHandler(log_qt)
    app = application()
    check_binding(app)
    choices = Choices(_settings())
    newcomer = choices.project is None
    first, trouble = first_studio(app, path, choices)
    studio: Studio | None = first
    first.window.show()
    if newcomer and is_samples_place(first.project.path):
        first.succession.greet()
    if trouble is not None:
        first.succession.refuse(*trouble)
    status = app.exec()
    while studio is not None:
        studio.close()
        studio = studio.following
    return status


def first_studio(
    app: QApplication, path: Path | None, choices: Choices
) -> tuple[Studio, tuple[Path, PenandaError] | None]:
    """A window on the project to begin with, as ``first_project`` finds it.

    Where its damage shows only now, on one that is restored from its backups.
    """
    project, trouble = first_project(path, choices)
    try:
        return Studio(app, project, choices), trouble
    except PenandaError:
        project.close()
        other = restored(None, project.path) if has_backups(project.path) else None
        if other is None:
            raise
        return Studio(app, open_project(None, other), choices), None


def first_project(
    path: Path | None, choices: Choices
) -> tuple[Project, tuple[Path, PenandaError] | None]:
    """The project to begin with; which one it should have been, and why it is not that."""
    if path is not None:
        return _opened(path), None
    last = choices.project
    try:
        if last is not None:
            return open_project(None, last), None
    except PenandaError as error:
        assert last is not None
        return open_project(None, _sample_project()), (last, error)
    return open_project(None, _sample_project()), None


def _opened(path: Path) -> Project:
    """The project at ``path`` or, where that is refused, one that is restored from its backups."""
    try:
        return open_project(None, path)
    except PenandaError:
        if not has_backups(path):
            raise
        other = restored(None, path)
        if other is None:
            raise
        return open_project(None, other)


def application() -> QApplication:
    """The one QApplication, dressed in the bundled fonts, with its collector.

    The window waits no longer than a millisecond for Python's lock. With Python's own 5 ms, what
    is quick alone takes six times as long while a thread computes, for every call into Qt lets go of
    the lock (measured where the inbox opens: 240 to 290 ms then, 50 to 80 so).
    """
    sys.setswitchinterval(_TURN)
    QCoreApplication.setOrganizationName("Penanda")
    QCoreApplication.setApplicationName("Penanda")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    theme.register_fonts()
    if app.findChild(Collector) is None:
        Collector(app)
    return app


def check_binding(app: QApplication) -> None:
    """Refuse a PySide that loses references to None: it aborts after some thousand calls."""
    before = sys.getrefcount(None)
    for _ in range(200):
        app.processEvents()
    if before - sys.getrefcount(None) > 150:
        raise PenandaError(
            "this PySide6 loses references on this Python and would crash",
            where=f"Python {sys.version_info.major}.{sys.version_info.minor}",
            advice="Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.",
        )


def _settings() -> QSettings:
    folder = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    )
    return QSettings(str(folder / "penanda.ini"), QSettings.Format.IniFormat)


def _sample_project() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    folder.mkdir(parents=True, exist_ok=True)
    sample = folder / "sample.penanda"
    if not sample.exists():
        make_sample(sample)
    return sample
