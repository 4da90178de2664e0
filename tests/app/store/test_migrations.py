"""Every shape a project file ever had still opens, whole, and as it was."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from app.model import (
    GOLD,
    Act,
    ArticleId,
    Change,
    Choice,
    Chosen,
    ChosenRelation,
    Decision,
    ItemId,
    new_act_id,
)
from app.store import Project, check
from app.store.codec import change_from_json, change_to_json
from app.store.migrations import SCHEMA_VERSION

OLD = Path(__file__).parents[2] / "old_stores"


@pytest.fixture(params=sorted(OLD.glob("*.penanda")), ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path))


def test_there_is_an_old_store_of_every_shape_before_this() -> None:
    found = {path.stem for path in OLD.glob("*.penanda")}
    assert found == {f"schema-{version}" for version in range(1, SCHEMA_VERSION)}


def test_an_old_project_opens_migrates_and_keeps_every_law(old: Path) -> None:
    with Project.open(old) as project:
        assert project.db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert check(project) == []
        assert [head.id for head in project.heads()] == ["th-1", "vi-1", "id-1"]
        assert project.layers() == ["budi", "siti"]
        assert [hit.article for hit in project.search("Công an")] == ["vi-1"]
        assert project.grow_index() == 0
        assert [hit.article for hit in project.search("Công an")] == ["vi-1"]
        assert project.redo("siti") is not None
        assert check(project) == []
    with Project.open(old) as project:
        assert check(project) == []


def test_an_old_project_that_may_only_be_read_is_read_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with Project.open(old, read_only=True) as project:
        assert check(project) == []
        assert [hit.article for hit in project.search("cong an", fold=True)] == ["vi-1"]
    assert old.read_bytes() == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_decision_of_before_version_6_is_read_and_removed_as_it_is(
    old: Path, read_only: bool
) -> None:
    db = sqlite3.connect(old)
    db.execute("INSERT INTO layers VALUES ('gold')")
    db.execute(
        "INSERT INTO decisions VALUES ('id-1', 'gold', 'd1', 'rev', '2026-03-02T08:00:00.000Z',"
        " 'span:x', 'edit', '', '{\"siti\":[\"s1\"]}', '[]', 'boundary', '', '', '')"
    )
    db.commit()
    db.close()
    with Project.open(old, read_only=read_only) as project:
        (decision,) = project.work(ArticleId("id-1"), GOLD).decisions
        assert (decision.id, decision.offered, decision.chosen) == ("d1", {"siti": ("s1",)}, ())
        assert change_from_json(
            change_to_json(Change(decision.article, GOLD, added=(decision,))),
            decision.article,
            GOLD,
        ).added == (decision,)
        if not read_only:
            gone = Change(decision.article, GOLD, removed=(decision,))
            project.apply(Act(new_act_id(), "rev", "remove", (gone,)))
            assert project.work(ArticleId("id-1"), GOLD).decisions == ()


def test_what_a_reviewer_chose_is_stored_and_journalled(old: Path) -> None:
    chosen = (Chosen(4, 12, "O", {"kind": "x"}, "sic"), Chosen(14, 16, "A"), ChosenRelation("by"))
    decision = Decision(
        *(ItemId("d1"), ArticleId("id-1"), GOLD, "rev", "2026-03-02T08:00:00.000Z", "span:x"),
        *(Choice.EDIT, "", {"siti": (ItemId("s1"),)}),
        chosen=chosen,
    )
    with Project.open(old) as project:
        made = Change(decision.article, GOLD, added=(decision,))
        project.apply(Act(new_act_id(), "rev", "edit", (made,)))
        assert project.work(decision.article, GOLD).decisions == (decision,)
        assert check(project) == []
        assert project.undo("rev") is not None
        assert project.work(decision.article, GOLD).decisions == ()
        assert project.redo("rev") is not None
        assert project.work(decision.article, GOLD).decisions == (decision,)
        assert check(project) == []
