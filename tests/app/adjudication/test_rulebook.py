"""Rules are chosen by name, with what they must be told."""

from __future__ import annotations

import pytest

from app.adjudication import Ruling, rulebook
from app.errors import PenandaError
from app.model import Choice


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (("word",), "needs the annotator and the label"),
        (("word", "ann"), "needs the label"),
        (("guess",), "no rule 'guess'"),
    ],
)
def test_a_rule_that_is_not_told_enough_is_refused(told, why) -> None:
    with pytest.raises(PenandaError, match=why):
        Ruling(*told)


@pytest.mark.parametrize("name", rulebook.NAMES)
def test_every_rule_decides_under_its_own_name(hands, name) -> None:
    span, longer = (0, 9, "C"), (0, 12, "C")
    others = [[longer, (20, 22, "A")], [longer, (20, 22, "A")]]
    names = ("ann", "bo", "cy")
    works = zip(names, ([span, (20, 22, "A")], *others), strict=True)
    bench = hands.Bench([hands.work(who, spans) for who, spans in works])
    rule = Ruling(name, "ann", "C")
    bench.apply(rule.run(bench.cases(), reviewer="rev", now=hands.now).act)
    made = bench.case().gold.decisions
    assert {decision.choice for decision in made} == {Choice.RULE}
    wanted = {"word": "ann on C", "longest": "longest C"}.get(name, name)
    assert {decision.taken for decision in made} == {wanted}
    bench.undo_all()
    assert not bench.gold["x"]
