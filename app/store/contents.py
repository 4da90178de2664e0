"""How much a project holds, in a few numbers: what a backup is compared by."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.store.project import Project
from app.store.telling import sound


@dataclass(frozen=True)
class Contents:
    """The number of articles, and of spans by annotator, gold among them."""

    articles: int = 0
    spans: dict[str, int] = field(default_factory=dict)

    @property
    def all_spans(self) -> int:
        """The spans of all annotators and of gold."""
        return sum(self.spans.values())


def contents_of(project: Project) -> Contents:
    """What ``project`` holds at this moment."""
    with project.reading(), sound(project.path):
        articles = project.db.execute("SELECT count(*) FROM articles").fetchone()[0]
        rows = project.db.execute("SELECT layer, sum(spans) AS spans FROM work GROUP BY layer")
        spans = {row["layer"]: int(row["spans"]) for row in rows}
    return Contents(articles, {name: count for name, count in sorted(spans.items()) if count})
