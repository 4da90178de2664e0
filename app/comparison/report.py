"""Every pair of annotators, label by label, in the rows that ``penanda compare`` prints.

Trap: only articles that both worked on are looked at; ``articles`` says how many those are.
Trap: over all labels (``label`` None) the exact and relaxed scores are those of the labels added up, and kappa
and alpha set the sum over labels of what was observed against the sum of what chance would give;
chance never crosses a label.
Trap: an item of two labels counts in the row of each of them, and once in the row of all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from app.comparison import kappa as kappas
from app.comparison import unitising_alpha as alphas
from app.comparison.disagreement import Difference, compare_layers
from app.comparison.exact import exact
from app.comparison.intervals import joined
from app.comparison.layers import ArticleLayers, SpanPair
from app.comparison.overlap import overlap
from app.comparison.scores import Scores


@dataclass(frozen=True)
class Row:
    """The measures of one pair of annotators on one label, or on all (``label`` None)."""

    a: str
    b: str
    label: str | None
    articles: int
    exact: Scores
    overlap: Scores
    kappa: float | None
    prevalence: float | None
    alpha_unitising: float | None
    counts: Mapping[Difference, int]

    def as_json(self) -> dict[str, Any]:
        """The row as plain data, None where a measure is undefined."""
        return {
            "a": self.a,
            "b": self.b,
            "label": self.label,
            "articles": self.articles,
            "spans": {"a": self.exact.reference, "b": self.exact.response},
            "exact": _scores(self.exact),
            "overlap": _scores(self.overlap),
            "kappa": self.kappa,
            "prevalence": self.prevalence,
            "alpha_unitising": self.alpha_unitising,
            "counts": {difference.value: self.counts[difference] for difference in Difference},
        }


def compare(
    articles: Iterable[ArticleLayers],
    annotators: Sequence[str] | None = None,
    labels: Sequence[str] | None = None,
) -> list[Row]:
    """For every pair of ``annotators`` the row of all labels, then one of each of ``labels``.

    ``annotators`` are all who worked on any article, by name, unless given, in their given order.
    ``labels`` are those that one of the pair used, unless given; others are never left out.
    """
    kept = list(articles)
    if annotators is None:
        annotators = sorted({work.layer for article in kept for work in article.works})
    return [row for a, b in combinations(annotators, 2) for row in _pair(kept, a, b, labels or ())]


def _pair(articles: Sequence[ArticleLayers], a: str, b: str, labels: Sequence[str]) -> list[Row]:
    documents: list[SpanPair] = []
    counts: _Counts = defaultdict(Counter)
    for article in articles:
        ours, theirs = article.work(a), article.work(b)
        if ours is None or theirs is None:
            continue
        documents.append(SpanPair(article.length, ours.spans, theirs.spans))
        items = compare_layers(
            {a: ours.spans, b: theirs.spans}, {a: ours.relations, b: theirs.relations}
        )
        for item in items:
            for label in (None, *item.labels):
                counts[label][item.difference] += 1
    used = {span.label for document in documents for span in (*document.a, *document.b)}
    rows = [
        _row(a, b, label, documents, counts) for label in (*labels, *sorted(used - set(labels)))
    ]
    return [_all_labels(a, b, documents, counts, rows), *(row for row, _ in rows)]


_Counts = dict[str | None, Counter[Difference]]
_Chance = tuple[kappas.Kappa, alphas.Unitising]


def _row(
    a: str, b: str, label: str, documents: Sequence[SpanPair], counts: _Counts
) -> tuple[Row, _Chance]:
    narrowed = [document.of_label(label) for document in documents]
    kappa = kappas.character_kappa(narrowed)
    alpha = alphas.unitising(
        (document.length, (joined(document.a), joined(document.b))) for document in narrowed
    )
    row = Row(
        a=a,
        b=b,
        label=label,
        articles=len(documents),
        exact=exact(narrowed),
        overlap=overlap(narrowed),
        kappa=kappa.kappa,
        prevalence=kappa.prevalence,
        alpha_unitising=alpha.alpha,
        counts=counts[label],
    )
    return row, (kappa, alpha)


def _all_labels(
    a: str,
    b: str,
    documents: Sequence[SpanPair],
    counts: _Counts,
    rows: Sequence[tuple[Row, _Chance]],
) -> Row:
    return Row(
        a=a,
        b=b,
        label=None,
        articles=len(documents),
        exact=sum((row.exact for row, _ in rows), Scores(0, 0, 0)),
        overlap=sum((row.overlap for row, _ in rows), Scores(0, 0, 0)),
        kappa=kappas.pooled(kappa for _, (kappa, _) in rows),
        prevalence=kappas.character_kappa(documents).prevalence,
        alpha_unitising=alphas.pooled(alpha for _, (_, alpha) in rows),
        counts=counts[None],
    )


def _scores(scores: Scores) -> dict[str, float | None]:
    return {"precision": scores.precision, "recall": scores.recall, "f1": scores.f1}
