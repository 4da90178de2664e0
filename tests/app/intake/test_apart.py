"""An import in a process of its own tells its steps, and when it is stopped leaves nothing behind."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.intake import Foreign, Guess, NearDuplicate, Options, Report, make_sample
from app.intake.apart import (
    MOST,
    Order,
    carry_out,
    main,
    refused_from_json,
    report_from_json,
    report_to_json,
)
from app.settings import ROOT
from app.store import Project, check


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "sample.penanda"
    make_sample(path)
    return path


def lines(folder: Path, number: int, start: int = 0) -> str:
    file = folder / f"{start}.jsonl"
    file.write_text(
        "".join(
            json.dumps({"text": f"Berita {n} dari Jakarta."}) + "\n"
            for n in range(start, start + number)
        ),
        encoding="utf-8",
    )
    return str(file)


def answers_to(order: Order, *, stop_at: int | None = None) -> list[dict[str, Any]]:
    """What is told; with ``stop_at``, when it is stopped after so many answers."""
    told: list[dict[str, Any]] = []
    carry_out(order, told.append, lambda: stop_at is not None and len(told) >= stop_at)
    return json.loads(json.dumps(told))


def test_an_order_and_a_report_come_back_from_json():
    options = Options(columns={"text": "isi"}, skip_refused=True)
    order = Order("/p \udce9", "me", ("a.txt", "b\n.csv"), "ไทย\r\n", "t", options)
    line = order.to_json()
    assert "\n" not in line
    assert Order.from_json(line) == order
    refused = [FileRefusedError("a.txt", "is empty", line=3, advice="Fill it.")]
    near, guessed = [NearDuplicate("a", "b", 0.9)], [Guess("a.txt", "cp874")]
    foreign = [Foreign("a.jsonl", "label", 2)]
    report = Report(1, 2, 3, ["a"], refused, near, guessed, foreign, "full", {".pdf": 2})
    back = report_from_json(json.loads(json.dumps(report_to_json(report))))
    assert str(back.refused[0]) == str(refused[0])
    back.refused = report.refused
    assert back == report


def test_of_each_list_of_a_report_only_the_first_are_told():
    many = range(MOST + 1)
    refused = [FileRefusedError(f"{n}.txt", "is empty", advice="Fill it.") for n in many]
    near = [NearDuplicate(f"a{n}", "b", 0.9) for n in many]
    told = report_to_json(Report(refused=refused, near=near, guessed=[Guess("a", "b")] * len(many)))
    assert [len(told[name]) for name in ("refused", "near", "guessed")] == [MOST] * 3


def test_a_damaged_signature_spoils_no_later_import(project, tmp_path):
    with Project.open(project) as opened:
        opened.db.execute("UPDATE signatures SET signature = x'00'")
    told = answers_to(Order(str(project), "me", (lines(tmp_path, 3),)))
    assert report_from_json(told[-1]["report"]).taken == 3
    with Project.open(project) as opened:
        assert opened.not_compared == 0


@pytest.mark.expects_log
def test_after_a_fault_it_is_said_whether_anything_was_taken(project, tmp_path, monkeypatch):
    order = Order(str(project), "me", (lines(tmp_path, 3),))
    monkeypatch.setattr("app.intake.apart.report_fault", lambda _error: None)
    monkeypatch.setattr("app.intake.apart.report_to_json", None)
    assert answers_to(order)[-1]["error"]["what"].endswith("; the articles are in")
    monkeypatch.setattr("app.intake.apart.take_files", None)
    assert answers_to(order)[-1]["error"]["what"].endswith("; nothing was taken")


def test_files_are_taken_with_steps_and_a_report(project, tmp_path):
    told = answers_to(Order(str(project), "me", (lines(tmp_path, 300),)))
    assert set(told[0]) == {"step"}
    assert {"words", "done", "total", "writing"} == set(told[0]["step"])
    assert not told[0]["step"]["writing"]
    assert any(each["step"]["writing"] for each in told[:-1])
    assert report_from_json(told[-1]["report"]).taken == 300
    with Project.open(project) as opened:
        assert len(opened.heads()) == 305


def test_text_is_taken_as_it_is(project):
    text = "Berita\u00a0dari\r\nJakarta.\n"
    told = answers_to(Order(str(project), "me", text=text, title="Judul"))
    (article,) = report_from_json(told[-1]["report"]).articles
    with Project.open(project) as opened:
        assert opened.article(article).text == text
        assert opened.article(article).name == "Judul"


def test_refused_files_are_each_told(project, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    paths = (str(tmp_path / "empty.txt"), str(tmp_path / "nowhere.txt"), lines(tmp_path, 2))
    told = answers_to(Order(str(project), "me", paths))
    refused = refused_from_json(told[-1]["refused"])
    assert [Path(each.file).name for each in refused] == ["empty.txt", "nowhere.txt"]
    rest = Order(str(project), "me", paths, options=Options(skip_refused=True))
    report = report_from_json(answers_to(rest)[-1]["report"])
    assert (report.taken, len(report.refused)) == (2, 2)


def test_more_than_anybody_reads_is_not_told(project, tmp_path, monkeypatch):
    monkeypatch.setattr("app.intake.apart.MOST", 3)
    names = tuple(str(tmp_path / f"{number}.txt") for number in range(9))
    assert len(answers_to(Order(str(project), "me", names))[-1]["refused"]) == 3
    links = [NearDuplicate("a", str(number), 0.9) for number in range(9)]
    assert len(report_to_json(Report(near=links))["near"]) == 3


def test_an_error_of_the_project_is_told(tmp_path):
    told = answers_to(Order(str(tmp_path / "none.penanda"), "me", ("a.txt",)))
    assert told[-1]["error"]["what"] == "there is no such file"


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_stopping_leaves_nothing_behind(project, tmp_path, stop_at):
    before = project.read_bytes()
    told = answers_to(Order(str(project), "me", (lines(tmp_path, 3000),)), stop_at=stop_at)
    assert told[-1] == {"cancelled": True}
    assert len(told) == stop_at + 1
    with Project.open(project) as opened:
        assert len(opened.heads()) == 5
        assert check(opened) == []
    assert project.read_bytes() == before


def test_the_end_of_its_input_stops_it(project, tmp_path):
    order = Order(str(project), "me", (lines(tmp_path, 20_000),))
    sink = io.StringIO()
    main(io.StringIO(order.to_json() + "\n"), sink)
    assert json.loads(sink.getvalue().splitlines()[-1]) == {"cancelled": True}


def test_it_is_a_process_that_ends_well(project, tmp_path):
    order = Order(str(project), "me", (lines(tmp_path, 10),))
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "app.intake.apart"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(order.to_json().encode() + b"\n")
        process.stdin.flush()
        told = [json.loads(line) for line in process.stdout]
    assert report_from_json(told[-1]["report"]).taken == 10
    assert process.returncode == 0
