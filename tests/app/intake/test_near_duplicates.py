"""What nearly was there is taken, told and linked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportCancelledError
from app.intake import Step, take_files, take_text
from app.settings import SEEDS
from app.store import Project


def test_what_nearly_was_there_is_told_and_linked(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = (SEEDS / "articles" / "id-thailand-laos-cooperation.txt").read_text(encoding="utf-8")
    (tmp_path / "a.txt").write_text("Diperbarui. " + seed, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Sebuah berita yang lain sama sekali.", encoding="utf-8")
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert cli.main(["import", str(path), *files, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    ((near),) = value["near"]
    assert near["article"] == value["articles"][0]
    assert near["other"] == "id-thailand-laos-cooperation"
    assert 0.95 < near["similarity"] < 1
    with Project.open(path) as project:
        article, other = (project.head(near[side]).name for side in ("article", "other"))
    assert (near["article_name"], near["other_name"]) == (f"{article} (a.txt)", other)
    assert cli.main(["articles", str(path), "--json"]) == 0
    links = {one["id"]: one["near"] for one in json.loads(capsys.readouterr().out)}
    assert links[near["article"]] == [near["other"]]
    assert links[near["other"]] == [near["article"]]
    assert sum(map(len, links.values())) == 2
    assert cli.main(["import", str(path), *files]) == 0
    assert capsys.readouterr().out == "0 taken, 2 there already, 0 spans\n"
    (tmp_path / "c.txt").write_text("Diralat. " + seed, encoding="utf-8")
    assert cli.main(["import", str(path), str(tmp_path / "c.txt")]) == 0
    _taken, *said = capsys.readouterr().out.splitlines()
    assert all(
        line.startswith("Diralat. ") and " (c.txt): nearly the same as " in line for line in said
    )
    assert any(f"same as {other} (" in line for line in said)
    assert any(f"same as {article} (a.txt) (" in line for line in said)


def test_articles_of_before_are_compared_by_the_next_import(
    project: Project, tmp_path: Path
) -> None:
    project.db.execute("DELETE FROM near_duplicates")
    project.db.execute("DELETE FROM signatures")
    assert project.not_compared == 5
    take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert project.not_compared == 0


def test_stopping_the_search_for_near_duplicates_leaves_what_was_taken(project: Project) -> None:
    def go_on(step: Step) -> None:
        if step.words.startswith("Looking"):
            raise ImportCancelledError

    report = take_files(project, [SEEDS / "articles.toml"], "siti", on_progress=go_on)
    assert (report.taken, report.near) == (1, [])
    assert project.not_compared == 1


@pytest.mark.expects_log
def test_whatever_stops_the_search_for_near_duplicates_the_import_has_its_report(
    project: Project, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> int:
        raise ValueError("no signatures")

    monkeypatch.setattr(Project, "grow_near_duplicates", fails)
    report = take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert (report.taken, report.near) == (1, [])
    assert "near-duplicates were not looked for" in caplog.text


def test_one_import_compares_only_so_many_articles_of_before(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.db.execute("DELETE FROM signatures")
    monkeypatch.setattr("app.intake.taking._OLD_ONES", 2)
    monkeypatch.setattr("app.intake.taking._COMPARED_AT_ONCE", 1)
    take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert project.not_compared == 3


def test_each_pair_of_near_duplicates_is_told_once(project: Project, tmp_path: Path) -> None:
    text = " ".join(f"kata{number}" for number in range(200))
    files = [tmp_path / f"{name}.txt" for name in "ab"]
    for file in files:
        file.write_text(f"{text} {file.stem}")
    report = take_files(project, files, "siti")
    assert [(link.article, link.other) for link in report.near] == [
        (report.articles[1], report.articles[0])
    ]
