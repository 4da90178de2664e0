"""The log and the reports of faults: written, rotated, and with no word of what was worked on."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import cli, reports
from app.intake import make_sample
from app.store import Project

TEXT = "Menteri Luar Negeri menandatangani perjanjian รัฐมนตรี Bộ Công an"


def fault(error: type[BaseException], *args: object) -> BaseException:
    """An exception that was raised where a text is at hand, and led to by another."""
    surface = TEXT  # a local that a careless report would show
    try:
        try:
            {}[surface]
        except KeyError as inner:
            raise error(*args) from inner
    except Exception as raised:  # noqa: BLE001 - any kind is asked for
        return raised


def assert_silent(words: str) -> None:
    for word in (word for word in TEXT.split() if len(word) > 4):
        assert word not in words


KINDS = (
    KeyError,
    ValueError,
    AssertionError,
    TypeError,
    RuntimeError,
    OSError,
    ImportError,
    LookupError,
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_report_names_the_kind_and_the_place_and_no_text(kind: type[BaseException]) -> None:
    file = reports.report_fault(fault(kind, TEXT), {"PySide6": "6.0"})
    words = file.read_text(encoding="utf-8")
    assert file.parent == reports.crash_folder()
    assert kind.__name__ in words
    assert "test_reports.py" in words
    assert "in fault" in words
    assert "KeyError" in words  # what led to it
    assert "PySide6: 6.0" in words
    assert "Python: 3" in words
    assert_silent(words)


@given(st.text(st.characters(codec="utf-8"), min_size=12), st.sampled_from(KINDS))
def test_no_message_comes_into_a_report(message: str, kind: type[BaseException]) -> None:
    error = kind(f"\u2603{message}\u2603")
    assert "\u2603" not in "\n".join(reports.lines_of(error))


def test_what_the_system_and_the_interpreter_say_is_kept() -> None:
    place = Path("/no/such/place") / "-".join(("se", "cret"))
    with pytest.raises(FileNotFoundError) as missing:
        place.read_text()
    lines = "\n".join(reports.lines_of(missing.value))
    assert "2 No such file or directory" in lines
    assert "se-cret" not in lines
    with pytest.raises(TypeError) as wrong:
        make_sample()
    assert (
        "make_sample() missing 1 required positional argument" in reports.lines_of(wrong.value)[0]
    )
    with pytest.raises(AttributeError) as none:
        None.text  # noqa: B018
    assert "no text in NoneType" in reports.lines_of(none.value)[0]


def test_only_the_latest_reports_stay() -> None:
    for _ in range(25):
        newest = reports.report_fault(ValueError())
    kept = sorted(reports.crash_folder().iterdir())
    assert len(kept) == 20
    assert newest in kept


@pytest.mark.expects_log
def test_where_no_report_can_be_written_it_is_said(caplog: pytest.LogCaptureFixture) -> None:
    reports.crash_folder().parent.mkdir(parents=True)
    reports.crash_folder().write_text("in the way")
    assert reports.report_fault(ValueError()) is None
    assert "no report could be written" in caplog.text


def test_the_log_takes_ours_without_texts_and_nothing_of_others() -> None:
    before = list(logging.getLogger().handlers)
    with reports.logging_at("error"):
        logging.getLogger("app.test").info("said", exc_info=fault(ValueError, TEXT))
        logging.getLogger("some.library").info("read %s", TEXT)
    words = reports.log_file().read_text(encoding="utf-8")
    assert "INFO app.test: said" in words
    assert "ValueError" in words
    assert "some.library" not in words
    assert_silent(words)
    assert logging.getLogger().handlers == before


def test_it_is_rotated() -> None:
    with reports.logging_at("error"):
        for _ in range(1200):
            logging.getLogger("app.test").info("x" * 4000)
    files = sorted(reports.log_file().parent.iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)


def test_where_no_log_can_be_written_the_work_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports.log_file().parent.parent.mkdir(parents=True, exist_ok=True)
    reports.log_file().parent.write_text("in the way")
    assert cli.main(["sample", str(tmp_path / "p.penanda")]) == 0


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    def fail(*_: object) -> None:
        raise ValueError(TEXT)

    path = tmp_path / "p.penanda"
    make_sample(path)
    monkeypatch.setattr("app.cli.listing._articles", fail)
    return str(path)


def test_a_fault_of_a_command_is_one_line_and_a_report(
    broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["articles", broken]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    (report,) = reports.crash_folder().iterdir()
    assert str(report) in err
    assert_silent(err + report.read_text(encoding="utf-8"))
    assert "a fault of the program" in reports.log_file().read_text(encoding="utf-8")
    assert_silent(reports.log_file().read_text(encoding="utf-8"))


def test_who_asks_for_all_of_it_sees_the_trace(
    broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["articles", broken, "--log-level", "debug"])
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["--log-level", "info", "articles"], ["articles"]])
def test_the_level_may_stand_before_the_command_or_behind_it(
    argv: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "p.penanda")
    make_sample(Path(path))
    behind = [] if "--log-level" in argv else ["--log-level", "info"]
    assert cli.main([*argv, path, *behind]) == 0
    assert "penanda: articles" in capsys.readouterr().err


def test_neither_passphrase_nor_key_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = "burung camar 42"
    path = tmp_path / "p.penanda"
    make_sample(path)
    monkeypatch.setenv("PENANDA_NEW_PASSPHRASE", secret)
    monkeypatch.setenv("PENANDA_PASSPHRASE", secret)
    assert cli.main(["lock", str(path), "--log-level", "debug"]) == 0
    assert cli.main(["articles", str(path), "--log-level", "debug"]) == 0
    with Project.open(path, passphrase=secret) as project:
        key = project.key.raw.hex()
    said = capsys.readouterr().err + reports.log_file().read_text(encoding="utf-8")
    assert secret not in said
    assert key not in said
