"""``penanda search``: each hit with what stands around it."""

from __future__ import annotations

from pathlib import Path


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


def test_a_search_without_a_hit_is_done_and_says_so(run, project: Path) -> None:
    assert run("search", project, "bo cong an") == (0, "", "penanda: no hits\n")
