"""Backups are made beside the work: of the right moment, without waiting, and a failure is told once."""

from __future__ import annotations

import pytest

from app.annotation import AddSpan
from app.model import Act, Change, Span, new_act_id, new_id
from app.store import Project, backups_of, change_lock, lock_of, open_backup
from app.store.copying import folder_of


def many(hands, count: int = 60) -> Act:
    """One act that marks so many places of the open article, letter by letter."""
    article, who = hands.studio.desk.article, hands.studio.desk.people.annotator
    letters = [place for place, letter in enumerate(article.text) if letter.isalpha()]
    spans = tuple(
        Span(new_id(), article.id, who, place, place + 1, "AGENCY")
        for place in letters
        if not article.text[place + 1 : place + 2].strip()
    )[:count]
    assert len(spans) == count
    return Act(new_act_id(), who, "Mark many", (Change(article.id, who, added=spans),))


@pytest.fixture
def indonesian(hands):
    head = next(head for head in hands.studio.desk.heads() if head.language == "id")
    hands.studio.desk.open_article(head.id)
    return hands


def test_a_backup_before_a_bulk_act_is_of_the_moment_before_it(indonesian, qtbot):
    hands = indonesian
    hands.mark(hands.text[:9])
    with qtbot.waitSignal(hands.studio.keeper.made, timeout=20_000):
        assert hands.studio.desk.carry_out(many(hands)) is not None
    (backup,) = backups_of(hands.studio.project.path)
    assert backup.reason == "bulk"
    article = hands.studio.desk.article.id
    with open_backup(backup.path) as copy:
        assert len(copy.work(article, "curator-c").spans) == 1
    assert len(hands.spans()) == 61


def test_a_small_act_makes_none(hands):
    hands.mark(hands.text[:9])
    assert not hands.studio.keeper.busy
    assert backups_of(hands.studio.project.path) == []


def test_one_is_made_on_opening_and_none_where_nothing_was_done_since(hands, qtbot):
    keeper = hands.studio.keeper
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        pass
    assert [one.reason for one in backups_of(hands.studio.project.path)] == ["opening"]
    keeper.back_up("timer")
    assert not keeper.busy
    hands.mark(hands.text[:9])
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.back_up("timer")
    assert len(backups_of(hands.studio.project.path)) == 2


def test_a_failure_is_told_once_and_work_goes_on(indonesian, qtbot):
    hands = indonesian
    keeper = hands.studio.keeper
    folder = folder_of(hands.studio.project.path)
    folder.write_text("in the way", encoding="utf-8")
    with qtbot.waitSignal(keeper.failed, timeout=20_000):
        assert hands.studio.desk.carry_out(many(hands)) is not None
    assert "A backup could not be made" in hands.told
    assert len(hands.spans()) == 60
    hands.studio.window.banner.hide()
    hands.studio.desk.undo()
    keeper.back_up("timer")
    qtbot.waitUntil(lambda: not keeper.busy, timeout=20_000)
    assert hands.told == ""
    folder.unlink()
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        keeper.back_up("timer")
    assert len(backups_of(hands.studio.project.path)) == 1


def test_what_is_only_read_is_backed_up_by_who_writes_it(sit_down, sample):
    hands = sit_down(Project.open(sample, read_only=True))
    hands.studio.keeper.before_bulk()
    assert not hands.studio.keeper.busy
    assert not hands.studio.keeper._opening.isActive()


def test_closing_in_the_midst_leaves_nothing_half_done(indonesian):
    hands = indonesian
    path = hands.studio.project.path
    hands.studio.desk.carry_out(many(hands))
    hands.studio.desk.order(AddSpan(0, 9, "AGENCY"))
    hands.studio.keeper.back_up("timer")
    hands.studio.close()
    folder = folder_of(path)
    assert not [file for file in folder.glob("*") if file.suffix != ".penanda"]
    with Project.open(path) as project:  # no connection of the window was left behind
        assert not project.read_only


def test_the_backup_of_a_locked_project_is_locked(sit_down, sample, qtbot):
    change_lock(sample, passphrase="", new="burung camar 42")
    hands = sit_down(Project.open(sample, passphrase="burung camar 42"))
    with qtbot.waitSignal(hands.studio.keeper.made, timeout=20_000) as made:
        hands.studio.keeper.back_up("hand")
    assert lock_of(made.args[0].path) == lock_of(sample)
