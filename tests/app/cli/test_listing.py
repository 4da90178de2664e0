"""``penanda articles``: each article in a line of its own, whatever its name."""

from __future__ import annotations

import json
from pathlib import Path

from app.annotation import AddSpan
from app.store import Project
from tests.app.cli.conftest import ARTICLES


def test_articles_lists_each_with_its_state_and_counts(told, project: Path) -> None:
    value = told("articles", project)
    assert [article["id"] for article in value] == [article["id"] for article in ARTICLES]
    for article in value:
        assert article.keys() >= {"id", "name", "language", "characters", "state", "spans"}
        assert article["state"] == "started"
        assert article["spans"].keys() == {"curator-a", "curator-b"}
        assert all(count > 0 for count in article["spans"].values())


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
