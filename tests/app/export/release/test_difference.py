"""What is otherwise than in the release before is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.export.release import CardText, keep, release
from app.model import GOLD, Change, Span
from app.model.change import Act
from app.model.ids import new_act_id
from app.store import Project
from tests.app.export.release.conftest import bytes_of, of_gold


@pytest.mark.parametrize(
    "said", [{"attributes": {"country": "VN"}}, {"note": "look again"}, {"unsure": True}]
)
def test_a_span_of_which_something_else_is_said_is_told(
    project: Project, tmp_path: Path, said: dict[str, Any]
) -> None:
    release(project, tmp_path / "out")
    span = of_gold(project, **said)
    found = release(project, tmp_path / "out").difference
    assert found is not None
    assert (found.step, found.changed, found.described) == ("major", (), (span.article,))
    assert next(found.in_words()).startswith("- 1 article with other attributes, relations")


def test_a_second_span_of_the_same_range_and_label_is_told(
    project: Project, tmp_path: Path
) -> None:
    release(project, tmp_path / "out")
    span = of_gold(project)
    twin = replace(span, id="twin", attributes={"country": "LA"})
    change = Change(span.article, GOLD, (), (twin,))
    project.apply(Act(new_act_id(), "siti", "x", (change,)))
    found = release(project, tmp_path / "out").difference
    assert found is not None
    assert (found.changed, found.added) == ((span.article,), {span.label: 1})


def test_what_is_otherwise_than_in_the_last_release_is_told(
    project: Project, tmp_path: Path
) -> None:
    keep(project, CardText(version="1.0.0"), "siti")
    release(project, tmp_path / "out")
    article = next(head.id for head in project.heads() if head.spans.get(GOLD, 0) > 5)
    spans = project.work(article, GOLD).spans
    first = next(span for span in spans if span.label == "AGENCY")
    relabelled = Span(first.id, first.article, first.layer, first.start, first.end, "COMMITMENT")
    ends = {end for one in project.work(article, GOLD).relations for end in (one.head, one.tail)}
    free = next(span for span in reversed(spans) if span.id not in ends | {first.id})
    change = Change(article, GOLD, removed=(first, free), added=(relabelled,))
    project.apply(Act(new_act_id(), "siti", "x", (change,)))
    keep(project, CardText(version="2.0.0"), "siti")
    made = release(project, tmp_path / "out")
    found = made.difference
    assert found is not None
    assert (found.version, found.step, found.changed) == ("1.0.0", "major", (article,))
    assert found.relabelled == {(first.label, "COMMITMENT"): 1}
    assert found.removed == {free.label: 1}
    words = (tmp_path / "out" / "CHANGES.md").read_text()
    assert words.startswith("# 2.0.0 after 1.0.0\n")
    assert f"- 1 range was {first.label}, now COMMITMENT" in words
    again = bytes_of(tmp_path / "out")
    release(project, tmp_path / "out")
    assert bytes_of(tmp_path / "out") == again
