"""The command line is a contract: exit status, one JSON document, one line for a refusal, no Qt."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from app import cli
from app.annotation import AddSpan
from app.errors import PenandaError
from app.store import Project

ROOT = Path(__file__).parents[3]
SEEDS = ROOT / "seeds"
ARTICLES = tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))["articles"]
DIFFERENCES = tomllib.loads((SEEDS / "differences.toml").read_text(encoding="utf-8"))["differences"]
MEASURES = {"precision", "recall", "f1"}
posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX streams and signals")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    assert cli.main(["sample", str(path)]) == 0
    return path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Path:
    """A sample project of this test's own."""
    return Path(shutil.copy(template, tmp_path / "p.penanda"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command line; gives its status, standard output and standard error."""

    def run(*argv: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([str(argument) for argument in argv])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def told(run):
    """Runs a command line with ``--json``, which must be done in silence; gives its document."""

    def told(*argv: object):
        status, out, err = run(*argv, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return told


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def as_program(*argv: object, before: str = "", **options) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own, as ``penanda`` starts it; ``before`` is run first."""
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(before=before), *map(str, argv)],
        cwd=ROOT,
        check=False,
        **{"capture_output": True, "stdin": subprocess.DEVNULL, "timeout": 60, **options},
    )


_PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.argv[0] = "penanda"
from ui.command import main
{before}
sys.exit(main())
"""


# what --json prints


def test_new_tells_the_project_and_its_scheme(told, tmp_path: Path) -> None:
    path = tmp_path / "new.penanda"
    assert told("new", path) == {
        "project": str(path),
        "scheme": "officials-agencies-commitments",
    }


def test_sample_tells_its_articles_and_annotators(told, tmp_path: Path) -> None:
    path = tmp_path / "new.penanda"
    value = told("sample", path)
    assert value == {
        "project": str(path),
        "articles": 5,
        "annotators": ["curator-a", "curator-b"],
    }


def test_import_tells_what_it_took_and_what_was_there(told, project: Path) -> None:
    new = project.with_name("new.txt")
    new.write_text("Sebuah artikel baru.", encoding="utf-8")
    old = SEEDS / ARTICLES[0]["file"]
    value = told("import", project, new, old)
    assert {key: value[key] for key in ("taken", "present", "refused", "spans")} == {
        "taken": 1,
        "present": 1,
        "refused": [],
        "spans": 0,
    }
    assert len(value["articles"]) == 2
    assert value["articles"][1] == ARTICLES[0]["id"]


def test_an_article_by_two_annotators_is_counted_once(told, tmp_path: Path) -> None:
    told("new", tmp_path / "n.penanda")
    value = told("import", tmp_path / "n.penanda", SEEDS / "annotators")
    assert (value["taken"], value["present"], len(value["articles"])) == (5, 0, 5)


def test_articles_lists_each_with_its_state_and_counts(told, project: Path) -> None:
    value = told("articles", project)
    assert [article["id"] for article in value] == [article["id"] for article in ARTICLES]
    for article in value:
        assert article.keys() >= {"id", "name", "language", "characters", "state", "spans"}
        assert article["state"] == "started"
        assert article["spans"].keys() == {"curator-a", "curator-b"}
        assert all(count > 0 for count in article["spans"].values())


def test_search_gives_each_hit_with_its_context(told, project: Path) -> None:
    value = told("search", project, "bo cong an", "--fold", "--limit", 2)
    assert value["more"]
    first, second = value["hits"]
    assert first["hit"] == second["hit"] == "Bộ Công an"
    assert (first["article"], first["start"], first["end"]) == ("vi-crime-dialogue-hanoi", 11, 21)
    assert (first["before"], first["after"][:9]) == ("Thứ trưởng ", " Việt Nam")
    assert told("search", project, "bo cong an") == {"hits": [], "more": False}
    thai = told("search", project, "กลาโหม")["hits"]
    assert {hit["language"] for hit in thai} == {"th"}
    assert told("search", project, "กลาโหม", "--language", "id")["hits"] == []
    assert len(told("search", project, "กลาโหม", "--words")["hits"]) < len(thai)
    assert told("search", project, "กลาโหม", "--reindex")["hits"] == thai


def test_compare_gives_a_row_of_all_labels_and_one_for_each(told, project: Path) -> None:
    pairs = told("compare", project)["pairs"]
    assert [pair["label"] for pair in pairs] == [None, "AGENCY", "COMMITMENT", "OFFICIAL"]
    for pair in pairs:
        assert (pair["a"], pair["b"]) == ("curator-a", "curator-b")
        assert pair["exact"].keys() == pair["overlap"].keys() == MEASURES
        assert 0 < pair["exact"]["f1"] <= pair["overlap"]["f1"] < 1
        assert pair.keys() >= {"kappa", "alpha_unitising"}
        assert pair["counts"].keys() >= {"same", "boundary", "label", "missing", "extra"}


def test_compare_reads_the_named_annotators_in_their_order(told, project: Path) -> None:
    (pair, *_) = told("compare", project, "--annotators", "curator-b", "curator-a")["pairs"]
    assert (pair["a"], pair["b"]) == ("curator-b", "curator-a")


def test_compare_finds_on_the_seeds_what_is_planted_and_tells_it_by_language(
    told, project: Path
) -> None:
    value = told("compare", project, "--resamples", "50")
    assert value["annotators"] == ["curator-a", "curator-b"]
    assert value["bootstrap"]["resamples"] == 50
    planted = Counter(one["class"] for one in DIFFERENCES)
    (whole,) = (row for row in value["overall"] if row["label"] is None)
    found = {kind: count for kind, count in whole["counts"].items() if count and kind != "same"}
    assert found == planted
    low, high = whole["intervals"]["exact"]
    assert low < whole["exact"]["f1"] < high
    by_language = [row for row in value["languages"] if row["a"] is None and row["label"] is None]
    assert [row["language"] for row in by_language] == ["id", "th", "vi"]
    for kind in whole["counts"]:
        assert sum(row["counts"][kind] for row in by_language) == whole["counts"][kind]


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("label", ["all labels", "AGENCY", "COMMITMENT", "OFFICIAL"]),
        ("pair", ["curator-a - curator-b"]),
        ("language", ["all languages", "id", "th", "vi"]),
    ],
)
def test_compare_shows_a_table_by_what_is_asked(run, project: Path, by: str, rows) -> None:
    status, out, _ = run("compare", project, "--by", by, "--resamples", "0")
    assert status == 0
    first, second = out.split("\n\n")
    for table in (first, second):
        lines = table.strip("\n").split("\n")
        assert [line.split("  ")[0] for line in lines[1:]] == rows
        assert len({len(line) for line in lines}) == 1
    assert "undefined" in first


def test_compare_writes_a_file_for_gamma_and_never_over_another(run, project, tmp_path) -> None:
    file = tmp_path / "gamma.csv"
    status, out, _ = run("compare", project, "--gamma", file, "--resamples", "0")
    assert status == 0
    assert "5 articles that all worked on" in out
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    assert len(rows) == 367
    assert {row[0] for row in rows} == {"curator-a", "curator-b"}
    assert all(int(start) < int(end) for _, _, start, end in rows)
    before = file.read_bytes()
    status, out, err = run("compare", project, "--gamma", file)
    assert (status, out) == (1, "")
    assert "already there" in err
    assert file.read_bytes() == before


@pytest.mark.parametrize("rule", ["unanimous", "majority"])
def test_adjudicate_decides_what_it_may_and_only_once(told, project: Path, rule: str) -> None:
    first = told("adjudicate", project, "--rule", rule)
    assert first.keys() >= {"decided", "open", "by_class"}
    assert first["decided"] > 0
    assert first["open"] == sum(first["by_class"].values()) > 0
    again = told("adjudicate", project, "--rule", rule)
    assert (again["decided"], again["open"]) == (0, first["open"])


def test_export_names_its_files_with_their_digests(told, project: Path, tmp_path: Path) -> None:
    value = told("export", project, tmp_path / "o", "--format", "conll", "--annotator", "curator-a")
    assert value.keys() >= {"files", "articles", "spans", "lost"}
    for file in value["files"]:
        assert hashlib.sha256(Path(file["path"]).read_bytes()).hexdigest() == file["sha256"]
    assert value["lost"], "the sample nests spans, which CoNLL cannot hold"
    assert (tmp_path / "o/losses.jsonl").read_bytes().count(b"\n") == len(value["lost"])


def test_export_says_how_many_spans_a_trainer_learns_from(
    told, run, project: Path, tmp_path: Path
) -> None:
    curator = ("--format", "gliner", "--annotator", "curator-a")
    value = told("export", project, tmp_path / "o", *curator)
    [line] = value["trainable"]
    assert line["of"] == value["spans"] == line["spans"] + sum(line["why"].values())
    assert "GLiNER's default of 12 words" in line["how"]
    _status, out, _err = run("export", project, tmp_path / "o", *curator)
    assert f"trainable: {line['spans']} of {line['of']} spans with GLiNER" in out


def test_a_strict_export_refuses_any_loss(run, project: Path, tmp_path: Path) -> None:
    status, _out, err = run(
        "export",
        project,
        tmp_path / "o",
        "--format",
        "conll",
        "--annotator",
        "curator-a",
        "--strict",
    )
    assert status == 1
    assert "curator-a.conll: not all would be in it (lost: " in err
    assert not (tmp_path / "o").exists()


def test_export_leaves_out_captions_and_their_like_unless_told_to_keep_them(
    told, project: Path, tmp_path: Path
) -> None:
    curator = ("--annotator", "curator-a", "--format", "conll")
    dropped = told("export", project, tmp_path / "drop", *curator)
    kept = told("export", project, tmp_path / "keep", *curator, "--regions", "keep")
    left = [loss for loss in dropped["lost"] if "left out of training" in loss["why"]]
    inside = [loss for loss in left if "repeated" in loss["why"]]
    assert len(inside) == 5, "the name in each repeat of the Thai headline"
    assert not [loss for loss in kept["lost"] if "left out" in loss["why"]]
    assert dropped["spans"] < kept["spans"]
    text = (tmp_path / "drop" / "curator-a.conll").read_text(encoding="utf-8")
    assert "logoline" not in text
    assert "logoline" in (tmp_path / "keep" / "curator-a.conll").read_text(encoding="utf-8")


def test_check_says_that_all_is_well_or_what_is_not(run, project: Path) -> None:
    status, out, err = run("check", project, "--json")
    assert (status, json.loads(out), err) == (0, {"ok": True, "problems": []}, "")
    connection = sqlite3.connect(project)
    connection.execute("UPDATE texts SET text = text || 'x' WHERE rowid = 1")
    connection.commit()
    connection.close()
    status, out, err = run("check", project, "--json")
    assert status == 1
    value = json.loads(out)
    assert value["ok"] is False
    assert value["problems"][0].keys() == {"law", "where", "advice"}
    assert ARTICLES[0]["id"] in value["problems"][0]["where"]
    assert len(err.splitlines()) == len(value["problems"])


# what it says in words


@pytest.mark.parametrize(
    ("argv", "lines", "says"),
    [
        (["articles"], 5, "curator-a 43, curator-b 43"),
        (["compare"], 11, "exact F1"),
        (["search", "กลาโหม", "--limit", "2"], 2, "\tกลาโหม\t"),
        (["adjudicate", "--rule", "unanimous"], 1, "decided by the rule unanimous"),
        (["check"], 1, "every law holds"),
        (["import", SEEDS / "articles"], 1, "0 taken, 5 there already, 0 spans"),
    ],
)
def test_without_json_it_says_so_in_lines(run, project: Path, argv, lines: int, says: str) -> None:
    command, *options = argv
    status, out, err = run(command, project, *options)
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == lines
    assert says in out


def test_a_name_can_neither_break_a_line_nor_steer_the_terminal(
    run, told, project: Path, tmp_path: Path
) -> None:
    line = {"text": "Teks.", "name": "a\nb\t\x1b[31mc\u202e", "id": "n"}
    file = tmp_path / "names.jsonl"
    file.write_text(json.dumps(line), encoding="utf-8")
    told("import", project, file)
    _, out, _ = run("articles", project)
    assert len(out.splitlines()) == 6
    assert "a\\nb\\t\\x1b[31mc\\u202e" in out
    assert told("articles", project)[-1]["name"] == line["name"]


# refusals and wrong usage


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["open", "P"],
        ["nonsense", "P"],
        ["articles"],
        ["import", "P"],
        ["import", "P", "x", "--format", "docx"],
        ["import", "P", "x", "--format", "spacy"],
        ["search", "P"],
        ["search", "P", "x", "--limit", "0"],
        ["adjudicate", "P"],
        ["adjudicate", "P", "--rule", "coin"],
        ["export", "P", "out"],
        ["export", "P", "out", "--format", "text"],
        ["--json", "articles", "P"],
    ],
)
def test_wrong_usage_ends_2_and_prints_no_document(
    capsys: pytest.CaptureFixture[str], project: Path, argv: list[str]
) -> None:
    before = project.read_bytes()
    with pytest.raises(SystemExit) as end:
        cli.main([str(project) if argument == "P" else argument for argument in argv])
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: penanda" in err
    assert project.read_bytes() == before


ON_A_PROJECT = [
    ["articles"],
    ["check"],
    ["compare"],
    ["search", "ASEAN"],
    ["adjudicate", "--rule", "unanimous"],
    ["import", str(SEEDS / "articles")],
    ["export", "OUT", "--format", "jsonl"],
]


@pytest.mark.parametrize("argv", ON_A_PROJECT, ids=lambda argv: argv[0])
@pytest.mark.parametrize("json_too", [False, True], ids=["words", "json"])
def test_a_missing_project_is_one_line_and_status_1(
    run, tmp_path: Path, argv: list[str], json_too: bool
) -> None:
    command, *options = [str(tmp_path / "out") if one == "OUT" else one for one in argv]
    path = tmp_path / "none.penanda"
    status, out, err = run(command, path, *options, *(["--json"] if json_too else []))
    assert status == 1
    assert err == f"penanda: {path}: there is no such file. Check the path.\n"
    assert list(tmp_path.iterdir()) == []
    if json_too and command == "import":
        refused = {
            "file": str(path),
            "line": None,
            "reason": "there is no such file. Check the path.",
        }
        assert json.loads(out) == {"taken": 0, "present": 0, "refused": [refused]}
    elif json_too and command == "check":
        value = json.loads(out)
        assert value["ok"] is False
        assert value["problems"][0]["where"] == str(path)
    else:
        assert out == ""


@pytest.mark.parametrize("command", ["new", "sample"])
def test_a_project_is_never_made_over_a_file(run, project: Path, command: str) -> None:
    before = project.read_bytes()
    status, out, err = run(command, project)
    assert (status, out) == (1, "")
    assert "is already there" in err
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (
            ["compare", "--annotators", "curator-a", "rani"],
            "no annotator 'rani'. It has: curator-a,",
        ),
        (["compare", "--annotators", "curator-a"], "at least two annotators"),
        (
            ["adjudicate", "--rule", "majority", "--annotators", "rani", "siti"],
            "no annotator 'rani'",
        ),
        (["export", "OUT", "--format", "jsonl"], "no article to export"),
        (["export", "OUT", "--format", "jsonl", "--annotator", "rani"], "no article to export"),
        (["import", "x", "--language", "th/../"], "'th/../' is no language code"),
    ],
)
def test_a_choice_that_is_not_there_is_refused(
    run, project: Path, tmp_path: Path, argv: list[str], says: str
) -> None:
    before = dump(project)
    command, *options = [str(tmp_path / "out") if one == "OUT" else one for one in argv]
    status, out, err = run(command, project, *options)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1
    assert not (tmp_path / "out").exists()
    assert dump(project) == before


@pytest.mark.parametrize(
    ("user", "says"),
    [("gold", "is called 'gold'"), ("a\nb", r"'a\nb' cannot name"), (" ", "' ' cannot name")],
)
def test_a_system_user_who_can_be_no_annotator_is_refused(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user: str, says: str
) -> None:
    monkeypatch.setenv("LOGNAME", user)
    for command in ("new", "sample"):
        status, _, err = run(command, tmp_path / "n.penanda")
        assert status == 1
        assert says in err
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "argv", [argv for argv in ON_A_PROJECT if argv[0] not in ("adjudicate", "import", "search")]
)
def test_reading_changes_no_byte_and_leaves_nothing_beside(
    run, project: Path, tmp_path: Path, argv: list[str]
) -> None:
    out = tmp_path / "elsewhere"
    command, *options = [str(out) if one == "OUT" else one for one in argv]
    before = project.read_bytes()
    run(command, project, *options)
    assert project.read_bytes() == before
    assert [path.name for path in tmp_path.glob("p.*")] == ["p.penanda"]


# standard input, terminals, streams


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_dash_is_standard_input_as_plain_text(told, project: Path, monkeypatch) -> None:
    given(monkeypatch, b"Artikel dari pipa.\r\n")
    value = told("import", project, "-")
    assert value["taken"] == 1
    with Project.open(project, read_only=True) as opened:
        assert opened.article(value["articles"][0]).text == "Artikel dari pipa.\r\n"


def test_a_dash_is_standard_input_in_the_stated_format_beside_files(
    told, project: Path, tmp_path: Path, monkeypatch
) -> None:
    given(monkeypatch, b'{"id": "one", "text": "Satu."}\n{"id": "two", "text": "Dua."}\n')
    file = tmp_path / "three.jsonl"
    file.write_text('{"id": "three", "text": "Tiga."}', encoding="utf-8")
    value = told("import", project, "-", file, "--format", "jsonl")
    assert value["articles"] == ["one", "two", "three"]


def test_a_closed_standard_input_is_refused(run, project: Path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    status, _, err = run("import", project, "-")
    assert (status, err) == (1, "penanda: -: standard input cannot be read here. Name a file.\n")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_wiped_away(
    run, project: Path, tmp_path: Path, monkeypatch
) -> None:
    file = tmp_path / "a\x1b[31m\nb.txt"
    file.write_text("Sebuah artikel.", encoding="utf-8")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("import", project, file)[0] == 0
    shown = terminal.getvalue()
    assert "\\nb.txt" in shown
    assert "\n" not in shown
    assert "\x1b[31m" not in shown
    assert shown.endswith("\r\x1b[K")


def test_a_process_without_standard_streams_still_works(project: Path, monkeypatch) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert cli.main(["articles", str(project), "--json"]) == 0
    assert cli.main(["import", str(project), str(SEEDS / "articles")]) == 0
    assert cli.main(["articles", "nowhere.penanda"]) == 1


def test_json_is_utf8_whatever_the_terminal_speaks(project: Path, monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    assert cli.main(["articles", str(project), "--json"]) == 0
    names = [article["name"] for article in json.loads(raw.getvalue().decode("utf-8"))]
    assert names == [article["title"] for article in ARTICLES]


def test_words_never_fail_on_a_terminal_that_lacks_the_letters(project: Path, monkeypatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    assert cli.main(["articles", str(project)]) == 0
    assert rb"\u0e1b\u0e23\u0e30" in raw.getvalue()


# the window


def test_open_hands_the_project_to_the_window_and_returns_its_status(project: Path) -> None:
    shown: list[Path | None] = []

    def window(path: Path | None) -> int:
        shown.append(path)
        return 7

    assert cli.main(["open", str(project)], window) == 7
    assert cli.main([], window) == 7
    assert shown == [project, None]


def test_a_window_that_refuses_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def window(_: Path | None) -> int:
        raise PenandaError("there is no display", advice="Use xvfb-run.")

    assert cli.main([], window) == 1
    assert capsys.readouterr() == ("", "penanda: there is no display. Use xvfb-run.\n")


# as a process of its own

_WITHOUT_QT = """
import os, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6") or name in ("ui.main", "ui.window"):
            raise AssertionError(f"a command line imports {name}")
sys.meta_path.insert(0, Refuse())
import builtins
builtins.input = None
from app.cli import main
folder = sys.argv[1]
p = folder + "/p.penanda"
for argv in (
    ["new", folder + "/n.penanda"], ["sample", p],
    ["import", folder + "/n.penanda", sys.argv[2]],
    ["articles", p], ["search", p, "ASEAN"], ["compare", p], ["adjudicate", p, "--rule", "majority"],
    *(["export", p, folder + "/out", "--format", name] for name in ("jsonl", "conll")),
    ["check", p],
):
    status = main(argv)
    assert status == 0, argv
found = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "ui"))]
assert not found, found
"""


def test_no_command_loads_qt_or_needs_a_display(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, str(tmp_path), str(SEEDS / "articles")],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = done.stderr.decode().splitlines()
    assert done.returncode == 0, said
    assert all("left out" in line for line in said), said


def test_the_program_ends_with_the_status_of_its_command(project: Path) -> None:
    done = as_program("articles", project, "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == 5
    refused = as_program("articles", project.with_name("none"))
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr.count(b"\n") == 1


@posix
def test_a_reader_who_leaves_does_not_undo_the_work(project: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = as_program(
        "adjudicate",
        project,
        "--rule",
        "unanimous",
        "--json",
        capture_output=False,
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
    with Project.open(project, read_only=True) as opened:
        assert opened.layers()[-1] == "gold"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_on_a_full_disk_is_said_and_the_work_is_done(project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = as_program(
            "adjudicate",
            project,
            "--rule",
            "unanimous",
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr == (
        b"penanda: the work is done, but its output could not be written: No space left on device\n"
    )


_STOPPED = """
import os
from app.store.taking import Taking
insert, count = Taking._insert_article, iter(range(100))
def stopping(*arguments):
    insert(*arguments)
    if next(count) == 3:
        os.kill(os.getpid(), {signal})
Taking._insert_article = stopping
"""


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGKILL"])
def test_an_import_that_is_stopped_leaves_nothing(
    run, project: Path, tmp_path: Path, name: str
) -> None:
    before = dump(project)
    new = tmp_path / "new.jsonl"
    new.write_text("".join(f'{{"text": "Artikel {n}."}}\n' for n in range(9)), encoding="utf-8")
    number = signal.Signals[name]
    done = as_program("import", project, new, before=_STOPPED.format(signal=int(number)))
    if name == "SIGINT":
        assert done.returncode == 1
        assert done.stderr == b"penanda: stopped; nothing was left half done\n"
    else:
        assert done.returncode == -number
    assert done.stdout == b""
    assert dump(project) == before
    assert run("check", project)[0] == 0
    assert run("import", project, new)[1] == "9 taken, 0 there already, 0 spans\n"


# the whole way


def lines_of(file: Path) -> list[dict]:
    *lines, last = file.read_bytes().decode("utf-8").split("\n")
    assert last == ""
    return [json.loads(line) for line in lines]


def test_the_seeds_go_from_file_to_gold_with_every_character_and_span_in_place(
    told, project: Path, tmp_path: Path
) -> None:
    assert told("adjudicate", project, "--rule", "unanimous")["decided"] > 0
    value = told("export", project, tmp_path / "out", "--format", "jsonl")
    assert (value["articles"], value["lost"]) == (5, [])
    exported = {line["id"]: line for line in lines_of(tmp_path / "out" / "gold.jsonl")}
    marked: dict[tuple[str, int, int, str], set[str]] = {}
    for name in ("curator-a", "curator-b"):
        for line in lines_of(SEEDS / "annotators" / f"{name}.jsonl"):
            for span in line["spans"]:
                place = (line["id"], span["start"], span["end"], span["label"])
                marked.setdefault(place, set()).add(line["text"][span["start"] : span["end"]])
    assert list(exported) == [article["id"] for article in ARTICLES]
    for article in ARTICLES:
        line = exported[article["id"]]
        assert line["text"] == (SEEDS / article["file"]).read_bytes().decode("utf-8")
        assert line["annotator"] == "gold"
        assert line["lang"] == article["language"]
        assert line["spans"]
        for span in line["spans"]:
            place = (line["id"], span["start"], span["end"], span["label"])
            assert marked[place] == {line["text"][span["start"] : span["end"]]}
    assert sum(len(line["spans"]) for line in exported.values()) == value["spans"]


@pytest.mark.parametrize("layer", ["gold", "curator-a", "curator-b"])
def test_what_is_exported_comes_in_again_and_goes_out_as_the_same_bytes(
    told, project: Path, tmp_path: Path, layer: str
) -> None:
    told("adjudicate", project, "--rule", "unanimous")
    there, back = tmp_path / "there", tmp_path / "back"
    told("export", project, there, "--format", "jsonl", "--annotator", layer)
    again = tmp_path / "again.penanda"
    told("new", again)
    told("import", again, there / f"{layer}.jsonl")
    told("export", again, back, "--format", "jsonl", "--annotator", layer)
    assert (there / f"{layer}.jsonl").read_bytes() == (back / f"{layer}.jsonl").read_bytes()
    assert told("check", again)["ok"] is True


@pytest.mark.parametrize(
    "name",
    ["two words", "a#b", "100%", "%20", "q?mode=ro", "ก ข.penanda", "a&b=c;d", "é", "日本😀"],
)
def test_a_project_may_stand_under_any_name(told, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    told("new", folder / name)
    told("import", folder / name, SEEDS / "articles")
    assert len(told("articles", folder / name)) == 5
    assert [path.name for path in folder.iterdir()] == [name]


@posix
def test_a_project_whose_name_is_no_utf8_works_and_can_be_told(run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.penanda"))
    try:
        path.touch()
    except OSError:
        pytest.skip("the file system takes no such name")
    path.unlink()
    status, out, _ = run("new", path, "--json")
    assert status == 0
    assert json.loads(out)["project"].endswith("\udcff.penanda")
    assert run("import", path, SEEDS / "articles")[0] == 0
    assert run("check", path)[1].endswith("\\udcff.penanda: every law holds\n")
    assert list(tmp_path.iterdir()) == [path]


def test_spans_that_a_format_cannot_hold_are_named_before_anything_is_written(
    run, project: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    status, _, err = run(
        "export", project, blocked, "--format", "conll", "--annotator", "curator-a"
    )
    *named, refusal = err.splitlines()
    assert status == 1
    assert named
    assert all("will be left out" in line for line in named)
    assert str(blocked) in refusal


def test_an_export_of_gold_says_how_much_is_not_decided(run, project: Path, tmp_path: Path) -> None:
    run("adjudicate", project, "--rule", "unanimous")
    _, out, _ = run("export", project, tmp_path / "out", "--format", "jsonl")
    assert "50 disagreements are not decided yet" in out


def test_a_mixed_article_is_listed_with_its_passages_and_carries_them_in_jsonl(
    told, run, project: Path, tmp_path: Path
) -> None:
    english = "The two countries said that they would work together on the case."
    thai = "กระทรวงกลาโหมแถลงว่าทั้งสองฝ่ายจะร่วมมือกันต่อไป"
    (tmp_path / "mixed.txt").write_text(f"{thai}\n{english}\n{thai}\n", encoding="utf-8")
    told("import", project, tmp_path / "mixed.txt")
    mixed = told("articles", project)[-1]
    start = len(thai) + 1
    passages = [{"start": start, "end": start + len(english), "language": "en"}]
    assert (mixed["language"], mixed["passages"]) == ("th", passages)
    assert all("passages" not in article for article in told("articles", project)[:-1])
    assert "\tth+en\t" in run("articles", project)[1]
    with Project.open(project) as held:
        article = held.article(mixed["id"])
        act = AddSpan(0, 7, "AGENCY").act(held.work(article.id, "siti"), held.scheme)
        assert act is not None
        held.apply(act)
    told("export", project, tmp_path / "out", "--format", "jsonl", "--annotator", "siti")
    (file,) = (tmp_path / "out").glob("siti*.jsonl")
    (line,) = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert line["passages"] == passages
    other = tmp_path / "other.penanda"
    told("new", other)
    told("import", other, file)
    assert told("articles", other)[0]["passages"] == passages
    assert told("check", other)["ok"]
