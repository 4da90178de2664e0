"""What holds for every test: a home of its own, and no unexpected line in the log or from Qt.

Trap: the domain's tests pass where Qt is not installed (`./dev test-app`), so Qt is imported only
for the tests of the window, those under ``_OF_THE_WINDOW``.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow neighbour on the machine is no failure. CI tries the same examples each time, so that it is red
# for what was submitted and for nothing else; at a desk every run tries others.
settings.register_profile(
    "penanda",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("penanda")


def _leave_the_users_home() -> None:
    """Point the process, before anything reads it, away from the user's own files.

    The folder's name is short because sockets are made in it; xdist's workers share their parent's.
    """
    home = Path(tempfile.mkdtemp(prefix="penanda-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for variable, folder in {
        "HOME": "",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_RUNTIME_DIR": "run",  # Qt warns when it is missing, or open to others
        "XDG_STATE_HOME": "state",
    }.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(home / folder)
    os.environ["PENANDA_TESTS_HOME"] = str(home)


if "PENANDA_TESTS_HOME" not in os.environ:
    _leave_the_users_home()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_OF_THE_WINDOW = (Path(__file__).parent / "ui", Path(__file__).parent / "journeys")
# What the offscreen plugin says of itself, which says nothing of the program.
_HARMLESS = frozenset(
    {
        "This plugin does not support grabbing the keyboard",
        "This plugin does not support propagateSizeHints()",
        "This plugin does not support raise()",
    }
)


@pytest.fixture(autouse=True)
def _collects_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """No collection inside of Qt, as in the window (``ui.garbage``)."""
    if not request.path.is_relative_to(_OF_THE_WINDOW[0]) and not request.path.is_relative_to(
        _OF_THE_WINDOW[1]
    ):
        gc.enable()
        yield
        return
    gc.disable()
    yield
    gc.collect(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--xvfb",
        action="store_true",
        help="run the tests that need a real display, and only these",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    wanted: bool = config.getoption("--xvfb")
    others = [item for item in items if (item.get_closest_marker("xvfb") is not None) != wanted]
    if others:
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in set(others)]


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder under which this test's settings, data and state are, shared with no other."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.removeprefix("XDG_").lower()))
    return home


@pytest.fixture(scope="session")
def sample_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, to be copied and never opened."""
    from app.intake import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    return path


@pytest.fixture
def sample(sample_made_once: Path, tmp_path: Path) -> Path:
    """A sample project of this test's own."""
    return Path(shutil.copy(sample_made_once, tmp_path / "sample.penanda"))


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user of the system can reach, as pytest's own are not.

    For tests that become another user: skipped where that user could not read the checkout.
    """
    checkout = Path(__file__).resolve().parent
    if not all(place.stat().st_mode & 0o001 for place in checkout.parents):
        pytest.skip("another user cannot read this checkout")
    folder = Path(tempfile.mkdtemp(prefix="penanda-public-"))
    folder.chmod(0o755)
    yield folder
    for place in (folder, *folder.rglob("*")):
        if place.is_dir():
            place.chmod(0o755)
    shutil.rmtree(folder)


class _Unexpected(logging.Handler):
    """Keeps what was logged at level WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that means to log a warning is marked ``expects_log``, and reads it from ``caplog``."""
    if request.node.get_closest_marker("expects_log"):
        yield
        return
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.lines:
        pytest.fail("logged, and not expected:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(autouse=True)
def qt_messages(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """What Qt printed so far. It fails the test, unless that is marked ``expects_qt_message``."""
    printed: list[str] = []
    if not any(folder in request.path.parents for folder in _OF_THE_WINDOW):
        yield printed
        return
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    quiet = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)

    def keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in quiet and message not in _HARMLESS:
            printed.append(f"{kind.name} {context.category}: {message}")

    before = qInstallMessageHandler(keep)
    yield printed
    qInstallMessageHandler(before)
    if printed and not request.node.get_closest_marker("expects_qt_message"):
        pytest.fail("Qt said, and not expected:\n" + "\n".join(printed), pytrace=False)
