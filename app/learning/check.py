"""How well a small baseline learns each label, and whether more articles would help it.

The baseline is one conditional random field a label over the project's own words. It is no rival of
a large model; what it cannot learn at all is worth a look at the guideline, and where its curve still
rises more articles are worth marking.

Articles are taken in the order of their hash with the seed of the splits, so that the smaller
training sets lie inside the larger and every machine takes the same. Figures are exact: range and
label are those of gold.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Any, Final

from app.errors import NotFoundError
from app.export import plan_of
from app.export.release.plots import Series, curve
from app.learning.sequences import (
    Features,
    Line,
    Range,
    features_of,
    gold_of,
    lines_of,
    outer,
    ranges_of,
    tags_of,
)
from app.learning.tagger import trained
from app.model import GOLD, ArticleId, Split, State
from app.model.language import primary
from app.store import Project

MOST: Final = 400
"""Articles that are trained on at most, unless more are asked for: some minutes of work."""

SHARES: Final = (0.1, 0.25, 0.5, 0.75, 1.0)
"""The points of the curve, as parts of the articles trained on."""

_FLAT: Final = 0.01  # F1 that the last step must bring for more articles to be worth it
_LEARNED: Final = 0.9  # F1 from which on a flat curve is no sign of labels that cannot be learned

OnProgress = Callable[[str, int], None]
"""Called with the step (``read``, then ``train LABEL ARTICLES``) and a number that grows in it."""


@dataclass(frozen=True)
class Counts:
    """``right`` of the ``found`` ranges are among the ``gold`` ones."""

    right: int = 0
    gold: int = 0
    found: int = 0

    @property
    def precision(self) -> float | None:
        """None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """None where there is no gold."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """None where there is neither."""
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else None

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        figures = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {**figures, "right": self.right, "gold": self.gold, "found": self.found}


@dataclass(frozen=True)
class Point:
    """What was learned of ``articles``: by label, and of all labels together (``overall``)."""

    articles: int
    labels: Mapping[str, Counts]
    overall: Counts


@dataclass(frozen=True)
class LearningCheck:
    """``points`` from few articles to all; ``trained`` and ``tested`` count articles, ``left_out`` those
    of the train split beyond what was asked for. ``unreachable`` are gold spans of the test that no
    row of whole words makes up.
    """

    points: tuple[Point, ...]
    trained: int
    tested: int
    left_out: int
    unreachable: int

    @property
    def last(self) -> Point:
        """What was learned of all articles."""
        return self.points[-1]

    @property
    def gain(self) -> float | None:
        """F1 of all labels at the end above that at the point before; None with one point."""
        if len(self.points) < 2:
            return None
        before, after = self.points[-2].overall.f1, self.last.overall.f1
        return None if before is None or after is None else after - before

    @property
    def rises(self) -> bool | None:
        """Whether more articles seem to help; None when it cannot be said."""
        return None if self.gain is None else self.gain > _FLAT

    @property
    def learned(self) -> bool:
        """Whether little is left to gain."""
        return (self.last.overall.f1 or 0) >= _LEARNED

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "train": self.trained,
            "test": self.tested,
            "left_out": self.left_out,
            "unreachable": self.unreachable,
            "rises": self.rises,
            "overall": self.last.overall.as_json(),
            "labels": {label: each.as_json() for label, each in self.last.labels.items()},
            "curve": [
                {
                    "articles": point.articles,
                    "f1": point.overall.f1,
                    "labels": {label: each.f1 for label, each in point.labels.items()},
                }
                for point in self.points
            ],
        }

    def picture(self) -> str:
        """The curve as SVG."""
        lines = [Series("all labels", [(p.articles, p.overall.f1) for p in self.points])]
        for label in self.last.labels:
            lines.append(Series(label, [(p.articles, p.labels[label].f1) for p in self.points]))
        return curve("F1 on the test split", "articles trained on", lines)


@dataclass(frozen=True)
class _Read:
    """One article, ready to be learned from or asked about."""

    lines: list[Line]
    features: list[Features]
    gold: dict[str, list[Range]]


def check_learning(
    project: Project,
    layer: str = GOLD,
    *,
    most: int = MOST,
    on_progress: OnProgress | None = None,
) -> LearningCheck:
    """Train on the train split of ``layer`` and count on the test split; the project is only read.

    Raises ``NotFoundError`` where one of the two holds nothing. A cancel raises out of
    ``on_progress``.
    """
    heard = on_progress or (lambda _step, _done: None)
    with project.reading():
        known = _chosen(project, layer)
        train, test = known[Split.TRAIN], known[Split.TEST]
        if not train or not test:
            raise NotFoundError(
                f"there is nothing to {'train' if not train else 'test'} on in {layer}",
                where=str(project.path),
                advice="Run 'penanda split', and mark articles of each split.",
            )
        kept = train[:most]
        learned = list(_read(project, layer, kept, heard))
        asked = list(_read(project, layer, test, heard))
    labels = sorted({label for one in (*learned, *asked) for label in one.gold})
    sizes = sorted({max(1, round(share * len(learned))) for share in SHARES})
    points = [_point(learned[:size], asked, labels, heard) for size in sizes]
    reachable = sum(_reachable(one) for one in asked)
    gold = sum(len(ranges) for one in asked for ranges in one.gold.values())
    return LearningCheck(
        tuple(points), len(kept), len(test), len(train) - len(kept), gold - reachable
    )


def _chosen(project: Project, layer: str) -> dict[Split, list[ArticleId]]:
    """The articles of each split that ``layer`` holds spans on, or has done without finding any, in
    the order of their hashes: what is found where nothing is, is wrong.
    """
    plan, places = plan_of(project), project.splits()
    seed = plan.seed if plan is not None else 0
    heads = sorted(
        (
            head
            for head in project.heads()
            if head.spans.get(layer) or head.states.get(layer) is State.DONE
        ),
        key=lambda head: hashlib.sha256(f"{seed}|{head.sha256}".encode()).digest(),
    )
    return {part: [head.id for head in heads if places.get(head.id) is part] for part in Split}


def _read(
    project: Project, layer: str, articles: Sequence[ArticleId], heard: OnProgress
) -> Iterator[_Read]:
    by_id = {document.article.id: document for document in project.documents(layer, {*articles})}
    for number, name in enumerate(articles, 1):
        document = by_id.pop(name)
        article = document.article
        language = primary(article.language)
        lines = lines_of(article.text, project.words(article.text, article.language))
        features = [features_of(article.text, line, language) for line in lines]
        yield _Read(lines, features, gold_of(document))
        heard("read", number)


def _point(
    learned: Sequence[_Read], asked: Sequence[_Read], labels: Sequence[str], heard: OnProgress
) -> Point:
    by_label = {label: _one_label(learned, asked, label, heard) for label in labels}
    every = by_label.values()
    overall = Counts(*(sum(column) for column in zip(*map(astuple, every), strict=True)))
    return Point(len(learned), by_label, overall)


def _one_label(
    learned: Sequence[_Read], asked: Sequence[_Read], label: str, heard: OnProgress
) -> Counts:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        heard(f"train {label} {len(learned)}", steps)

    def rows() -> Iterator[tuple[Features, list[str]]]:
        for one in learned:
            ranges = outer(one.gold.get(label, ()))
            for line, features in zip(one.lines, one.features, strict=True):
                yield features, tags_of(line, ranges)

    step()
    gold = sum(len(one.gold.get(label, ())) for one in asked)
    if not any(one.gold.get(label) for one in learned):
        return Counts(0, gold)
    found = right = 0
    with trained(rows(), step) as tag:
        for one in asked:
            mine = {
                each
                for line, features in zip(one.lines, one.features, strict=True)
                for each in ranges_of(line, tag(features))
            }
            found += len(mine)
            right += len(mine.intersection(one.gold.get(label, ())))
    return Counts(right, gold, found)


def _reachable(one: _Read) -> int:
    """How many gold ranges begin and end with words of one line."""
    starts = {start: number for number, line in enumerate(one.lines) for start, _ in line.words}
    ends = {end: number for number, line in enumerate(one.lines) for _, end in line.words}
    return sum(
        start in starts and starts[start] == ends.get(end)
        for ranges in one.gold.values()
        for start, end in ranges
    )
