"""The desk tells exactly what changed, once, when the disk has it."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.annotation import AddRelation, AddSpan, EditSpan, RemoveSpan, SetState
from app.errors import PenandaError
from app.model import GOLD, Act, Span, State
from app.store import Project
from ui.desk import Desk, People

FIRST = "id-thailand-laos-cooperation"
SECOND = "vi-crime-dialogue-hanoi"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(sample: Path, qapp: object) -> Desk:
    project = Project.open(sample)
    yield Desk(project, People("curator-c", "reviewer"))
    project.close()


def heard(signal: object) -> list[object]:
    told: list[object] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))  # type: ignore[attr-defined]
    return told


def test_an_order_is_on_disk_when_it_is_told(desk: Desk, sample: Path) -> None:
    on_disk = []

    def look(act: Act) -> None:
        with Project.open(sample, read_only=True) as other:
            on_disk.extend(other.work(FIRST, "curator-c").spans)

    desk.changed.connect(look)
    desk.open_article(FIRST)
    act = desk.order(AddSpan(0, 8, "AGENCY"))
    assert act is not None
    assert [(span.start, span.end, span.label) for span in on_disk] == [(0, 8, "AGENCY")]


def test_an_order_without_an_article_is_refused(desk: Desk) -> None:
    refused = heard(desk.refused)
    assert desk.order(AddSpan(0, 8, "AGENCY")) is None
    assert [error.what for error in refused] == ["no article is open"]


@pytest.mark.parametrize(
    "command",
    [
        AddSpan(0, 10_000_000, "AGENCY"),
        AddSpan(8, 8, "AGENCY"),
        AddSpan(0, 8, "NOTHING"),
        RemoveSpan("not there"),
        EditSpan("not there", note="x"),
    ],
)
def test_a_refusal_is_told_once_and_changes_nothing(desk: Desk, command: object) -> None:
    desk.open_article(FIRST)
    changed, heads, refused = heard(desk.changed), heard(desk.heads_changed), heard(desk.refused)
    assert desk.order(command) is None  # type: ignore[arg-type]
    assert len(refused) == 1
    assert isinstance(refused[0], PenandaError)
    assert not changed
    assert not heads
    assert desk.work().spans == ()


def test_an_order_that_changes_nothing_is_not_told(desk: Desk) -> None:
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    changed, refused = heard(desk.changed), heard(desk.refused)
    assert desk.order(AddSpan(0, 8, "AGENCY")) is None
    assert not changed
    assert not refused


def test_undo_and_redo_go_across_articles_and_open_them(desk: Desk) -> None:
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    desk.open_article(SECOND)
    desk.order(AddSpan(0, 8, "AGENCY"))
    opened, changed = heard(desk.article_changed), heard(desk.changed)
    desk.undo()
    assert not opened
    desk.undo()
    assert [article.id for article in opened] == [FIRST]
    assert len(changed) == 2
    assert desk.work().spans == ()
    desk.redo()
    assert len(desk.work().spans) == 1
    desk.redo()
    assert [article.id for article in opened] == [FIRST, SECOND]
    assert len(desk.work().spans) == 1


def test_nothing_to_undo_is_said(desk: Desk) -> None:
    refused = heard(desk.refused)
    desk.undo()
    desk.redo()
    assert [str(error) for error in refused] == ["nothing to undo", "nothing to redo"]


def test_each_undoes_her_own_acts(desk: Desk) -> None:
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    desk.set_annotator("curator-d")
    refused = heard(desk.refused)
    desk.undo()
    assert [str(error) for error in refused] == ["nothing to undo"]
    desk.set_annotator("curator-c")
    assert len(desk.work().spans) == 1
    desk.undo()
    assert desk.work().spans == ()


def test_people_are_told_only_when_they_change(desk: Desk) -> None:
    told = heard(desk.people_changed)
    desk.set_annotator("curator-c")
    desk.set_reviewer("reviewer")
    assert not told
    desk.set_reviewer("reviewer-2")
    assert told == [People("curator-c", "reviewer-2")]
    assert desk.who == "curator-c"
    desk.reviewing = True
    assert desk.who == "reviewer-2"


def test_the_list_of_articles_follows_an_act(desk: Desk) -> None:
    desk.open_article(FIRST)
    desk.order(AddSpan(0, 8, "AGENCY"))
    head = desk.head(FIRST)  # type: ignore[arg-type]
    assert head is not None
    assert head.spans["curator-c"] == 1
    assert head.state_for("curator-c") is State.STARTED
    desk.order(SetState(State.DONE))
    assert desk.head(FIRST).state_for("curator-c") is State.DONE  # type: ignore[union-attr,arg-type]


def test_the_next_article_goes_round_and_passes_over_the_done(desk: Desk) -> None:
    ids = [head.id for head in desk.heads()]
    desk.open_article(ids[-1])
    assert desk.next_article().id == ids[0]  # type: ignore[union-attr]
    assert desk.next_article(step=-1).id == ids[-2]  # type: ignore[union-attr]
    desk.open_article(ids[0])
    desk.order(SetState(State.DONE))
    desk.open_article(ids[-1])
    assert desk.next_article(undone=True).id == ids[1]  # type: ignore[union-attr]


def test_fields_hand_in_before_anything_changes(desk: Desk) -> None:
    desk.open_article(FIRST)
    span = desk.order(AddSpan(0, 8, "AGENCY")).changes[0].added[0]  # type: ignore[union-attr]
    assert isinstance(span, Span)
    pending = ["one"]

    def hand_in() -> None:
        if pending:
            desk.order(EditSpan(span.id, note=pending.pop()))

    desk.settling.connect(hand_in)
    desk.open_article(SECOND)
    assert desk.project.work(FIRST, "curator-c").span(span.id).note == "one"  # type: ignore[arg-type]
    pending.append("two")
    desk.open_article(FIRST)
    assert desk.project.work(SECOND, "curator-c").spans == ()  # type: ignore[arg-type]


def test_settling_says_whether_something_was_refused(desk: Desk) -> None:
    desk.open_article(FIRST)
    orders: list[Callable[[], object]] = [lambda: desk.order(RemoveSpan("not there"))]
    desk.settling.connect(lambda: [order() for order in orders])
    assert not desk.settle()
    orders.clear()
    assert desk.settle()


def test_work_from_elsewhere_is_seen_after_a_refusal(desk: Desk, sample: Path) -> None:
    desk.open_article(FIRST)
    span = desk.order(AddSpan(0, 8, "AGENCY")).changes[0].added[0]  # type: ignore[union-attr]
    assert isinstance(span, Span)
    desk.work()
    with Project.open(sample) as other:
        other.apply(RemoveSpan(span.id).act(other.work(FIRST, "curator-c"), other.scheme))  # type: ignore[arg-type]
    refused = heard(desk.refused)
    assert desk.order(EditSpan(span.id, note="x")) is None
    assert len(refused) == 1
    assert desk.work().spans == ()


def test_the_work_it_holds_is_what_the_disk_holds(desk: Desk) -> None:
    chance = random.Random(4)
    desk.open_article(FIRST)
    desk.set_annotator("curator-a")
    desk.work()
    for _ in range(150):
        spans = desk.work().spans
        span, other = chance.choice(spans), chance.choice(spans)
        start = chance.randrange(2000)
        chance.choice(
            [
                partial(desk.order, AddSpan(start, start + 9, "AGENCY")),
                partial(desk.order, RemoveSpan(span.id)),
                partial(desk.order, EditSpan(span.id, label="OFFICIAL", note="x")),
                partial(desk.order, AddRelation("made_to", span.id, other.id)),
                partial(desk.order, SetState(chance.choice(list(State)))),
                desk.undo,
                desk.redo,
            ]
        )()
        assert desk.work() == desk.project.work(FIRST, "curator-a")  # type: ignore[arg-type]


def test_a_reload_brings_the_new_articles(desk: Desk, tmp_path: Path, sample: Path) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Satu berita baru dari Jakarta.\n", encoding="utf-8")
    from app.intake import take_files

    with Project.open(sample) as other:
        take_files(other, [file], "somebody")
    told = heard(desk.reloaded)
    before = len(desk.heads())
    desk.reload()
    assert len(desk.heads()) == before + 1
    assert told == [None]


def test_one_who_is_both_undoes_on_each_page_what_is_of_its_layer(hands) -> None:
    desk, press = hands.studio.desk, hands.press
    for name in (desk.set_annotator, desk.set_reviewer):
        name("lan")
    span = hands.mark(hands.text[:8])
    mine = hands.studio.desk.article.id
    press(Qt.Key.Key_2, CONTROL)
    article = hands.studio.adjudication.question.item.article
    press(Qt.Key.Key_A)

    def on_gold() -> tuple[object, ...]:
        with Project.open(hands.studio.project.path, read_only=True) as project:
            work = project.work(article, GOLD)
        return (*work.spans, *work.decisions)

    decided = on_gold()
    assert decided
    press(Qt.Key.Key_1, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert on_gold() == decided
    assert hands.spans(mine, "lan") == []
    press(Qt.Key.Key_Z, CONTROL)
    assert "Nothing to undo." in hands.told
    assert on_gold() == decided
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert hands.spans(mine, "lan") == [span]
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_Z, CONTROL)
    assert on_gold() == ()
    assert hands.spans(mine, "lan") == [span]
    press(Qt.Key.Key_Z, CONTROL)
    assert hands.spans(mine, "lan") == [span]
