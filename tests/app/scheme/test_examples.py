"""A decided conflict becomes an example of its label, word for word, in one act."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.adjudication import open_questions, reject, take
from app.adjudication.corpus import cases_of
from app.errors import SchemeRefusedError
from app.model import GOLD
from app.scheme import example_of, revise

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def decided(bench):
    """One question about the span of ``siti`` in the article, and the way to decide it."""
    bench.put("siti", [(0, 12, "PERSON")])
    bench.put("budi", [(8, 12, "PERSON")])
    (case,) = cases_of(bench.project, ["siti", "budi"])
    (question,) = open_questions([case])

    def decide(order, *arguments, **why):
        act = order(case, question, *arguments, reviewer="rev", now=NOW, **why)
        bench.project.apply(act)
        article = bench.project.article(case.article)
        gold = bench.project.work(case.article, GOLD)
        return gold.decisions[0], gold, article

    return decide


def test_it_is_the_marked_text_in_its_context_with_the_reason(bench, decided) -> None:
    decision, gold, article = decided(take, "siti", reason="boundary rule", comment="Title is in.")
    order = example_of(decision, gold, article)
    example = order.example
    assert order.label == "PERSON"
    assert example.before + example.text + example.after in article.text
    assert example.text == article.text[0:12]
    assert example.note == "Title is in. boundary rule"
    assert example.language == article.language
    before = bench.project.scheme
    done = revise(bench.project, [order], "rev")
    assert bench.project.scheme.label("PERSON").examples[-1] == example
    assert bench.project.scheme.version != before.version
    bench.project.apply(done.act.reverse(type(done.act.id)("back"), "Undo"))
    assert bench.project.scheme.source == before.source


def test_a_rejection_leaves_no_example(decided) -> None:
    with pytest.raises(SchemeRefusedError, match="left no span"):
        example_of(*decided(reject))


def test_the_same_example_is_not_added_twice(bench, decided) -> None:
    order = example_of(*decided(take, "siti"))
    revise(bench.project, [order], "rev")
    with pytest.raises(SchemeRefusedError, match="already"):
        revise(bench.project, [order], "rev")
