"""A project with a scheme that has comments, and helpers that look at all it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adjudication import questions
from app.adjudication.corpus import cases_of
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    ItemId,
    Relation,
    Scheme,
    Span,
    new_act_id,
)
from app.store import Project

SCHEME = """# What we mark, agreed on in March.
name = "test"
version = "1.9"
title = "Test"

[[labels]]
name = "PERSON"  # was OFFICIAL once
title = "Person"
key = "1"
letter = "P"
light = "#0b64a5"
dark = "#6db3ee"
clauses = ["First.", "Second."]

[[labels.attributes]]
name = "role"
title = "Role"

[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["state", "party"]

[[labels]]
name = "BODY"
title = "Body"
key = "2"
letter = "B"
light = "#0b7a53"
dark = "#55c79b"

[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["state", "other"]

[[labels]]
name = "ACT"
title = "Act"
key = "3"
letter = "A"
light = "#9a3f8f"
dark = "#e39ad8"

# Who did it.
[[relations]]
name = "by"
title = "By"
heads = ["ACT"]
tails = ["PERSON", "BODY"]  # either

[[relations]]
name = "with"
title = "With"
heads = ["PERSON", "BODY", "ACT"]
tails = ["PERSON", "BODY", "ACT"]
"""
TEXT = "Menteri Budi dan Kementerian Luar Negeri berjanji membantu Laos."


class Bench:
    """One project, filled by hand and looked at whole."""

    text = TEXT
    scheme = SCHEME

    def __init__(self, project: Project) -> None:
        self.project = project

    def put(
        self,
        layer: str,
        spans: list[tuple[int, int, str] | tuple[int, int, str, dict[str, str]]],
        relations: list[tuple[int, int, str]] = (),  # type: ignore[assignment]
        article: str = "x",
    ) -> list[Span]:
        """Mark in ``layer``; the ids are the layer and a number."""
        x = ArticleId(article)
        made = [Span(ItemId(f"{layer}{n}"), x, layer, *raw) for n, raw in enumerate(spans)]
        arrows = [
            Relation(ItemId(f"{layer}r{n}"), x, layer, kind, made[head].id, made[tail].id)
            for n, (head, tail, kind) in enumerate(relations)
        ]
        change = Change(x, layer, added=(*made, *arrows))
        self.project.apply(Act(new_act_id(), layer, "Mark", (change,)))
        return made

    def dump(self) -> list[str]:
        """All rows but those of the journal, and the note of where it ends."""
        lines = self.project.db.conn.iterdump()
        return [line for line in lines if '"journal"' not in line and "journal end" not in line]

    def marked(self, layer: str, article: str = "x") -> list[tuple[str, str]]:
        """Surface and label of each span of a layer."""
        work = self.project.work(ArticleId(article), layer)
        return [(span.surface(TEXT), span.label) for span in work.spans]

    def cases(self):
        return list(cases_of(self.project, self.project.annotators()))

    def decided(self) -> int:
        """How many questions that are asked have a decision."""
        return sum(q.decision is not None for case in self.cases() for q in questions(case))

    def gold(self, article: str = "x"):
        return self.project.work(ArticleId(article), GOLD)


@pytest.fixture
def bench(tmp_path: Path):
    with Project.create(tmp_path / "p.penanda", Scheme.from_toml(SCHEME), "siti") as project:
        articles = [Article(ArticleId(name), name, "id", TEXT + name) for name in "xy"]
        project.take([Document(article) for article in articles], "siti")
        yield Bench(project)


@pytest.fixture
def hands() -> type[Bench]:
    return Bench
