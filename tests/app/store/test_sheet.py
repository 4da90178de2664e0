"""The corpus as plain rows says what the works of its articles say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.comparison.corpus import columns_of_project, works_on
from app.errors import ProjectDamagedError
from app.intake import make_sample
from app.store import Project, sheet
from tests.app.comparison.layers import ArticleLayers, columns_of_layers


@pytest.fixture
def project(tmp_path: Path):
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        yield project


@pytest.mark.parametrize("most", [3, 2_000])
def test_the_rows_are_the_works_however_many_come_at_a_time(project, monkeypatch, most) -> None:
    monkeypatch.setattr(sheet, "_MOST", most)
    names = project.annotators()
    read = columns_of_project(project, names)
    made = columns_of_layers(
        [
            ArticleLayers(head.id, head.characters, works_on(project, head, names), head.language)
            for head in project.heads()
        ],
        names,
    )
    for name in ("articles", "languages", "annotators", "labels"):
        assert getattr(read, name) == getattr(made, name)
    for name in ("worked", "article", "annotator", "start", "end", "label", "ids"):
        assert getattr(read, name).tolist() == getattr(made, name).tolist()
    ends = [
        sorted(
            zip(each.relation_type.tolist(), each.head.tolist(), each.tail.tolist(), strict=True)
        )
        for each in (read, made)
    ]
    assert ends[0] == ends[1] != []
    held = {
        (work.layer, span.id): span
        for head in project.heads()
        for work in works_on(project, head, names)
        for span in work.spans
    }
    for span in read.spans(np.arange(len(read.ids))):
        one = held.pop((span.layer, span.id))
        assert (span.start, span.end, span.label) == (one.start, one.end, one.label)
        assert (span.article, span.attributes) == (one.article, one.attributes)
        assert (span.note, span.unsure) == (one.note, one.unsure)
    assert not held


def test_only_the_named_layers_are_read(project) -> None:
    read = columns_of_project(project, ["curator-b"])
    assert read.annotators == ("curator-b",)
    assert len(read.ids) == 185


def test_a_counter_that_is_wrong_is_damage_and_no_shifted_span(project) -> None:
    with project.db.atomic():
        project.db.execute("UPDATE work SET spans = spans + 1 WHERE layer = 'curator-a'")
    with pytest.raises(ProjectDamagedError, match="not as many as it counts"):
        columns_of_project(project, project.annotators())
