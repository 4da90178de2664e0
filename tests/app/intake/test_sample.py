"""The sample is made of the seeds, with the regions that rules propose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.intake import make_sample, take_files
from app.store import Project, check


def test_the_sample_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.intake.sample.take_files", stop)
    with pytest.raises(KeyboardInterrupt):
        make_sample(tmp_path / "s.penanda")
    assert list(tmp_path.iterdir()) == []


def test_the_sample_names_its_articles_as_the_seeds_do(project: Project) -> None:
    heads = project.heads()
    assert [head.language for head in heads] == ["id", "id", "vi", "vi", "th"]
    assert heads[2].meta["date"] == "2023-05-29"
    assert check(project) == []


def regions_of(project: Project, article: str) -> list[tuple[str, str]]:
    return [(one.kind, one.state.value) for one in project.article(article).regions]


def test_the_sample_has_the_regions_that_rules_propose(project: Project) -> None:
    found = {head.id: regions_of(project, head.id) for head in project.heads()}
    assert found["id-thailand-us-scam-networks"] == [
        ("headline", "proposed"),
        ("byline", "proposed"),
        ("share", "proposed"),
    ]
    assert {len(regions) for regions in found.values()} == {3, 4, 5, 6, 8}
    assert check(project) == []


def test_regions_are_proposed_only_where_a_file_says_nothing_of_them(
    project: Project, tmp_path: Path
) -> None:
    said = {"start": 7, "end": 13, "kind": "button", "state": "rejected"}
    lines = [
        {"id": "none-said", "text": "Satu.\n\nShare:", "lang": "id"},
        {"id": "null-said", "text": "Dua..\n\nShare:", "lang": "id", "regions": None},
        {"id": "empty-said", "text": "Tiga.\n\nShare:", "lang": "id", "regions": []},
        {"id": "one-said", "text": "Empat\n\nShare:", "lang": "id", "regions": [said]},
        {"id": "titled", "title": "Polri", "text": "Lima.\nPolri", "lang": "id"},
    ]
    file = tmp_path / "in.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    text = tmp_path / "in.txt"
    text.write_text("Judul\n\nPolri berjanji membantu warga.\n\nShare:", encoding="utf-8")
    report = take_files(project, [file, text], "budi")
    assert [regions_of(project, article) for article in report.articles] == [
        [("share", "proposed")],
        [("share", "proposed")],
        [],
        [("button", "rejected")],
        [("headline", "proposed")],
        [("headline", "proposed"), ("share", "proposed")],
    ]
    assert check(project) == []
