"""Every pair of annotators, every label and language, in the rows that ``penanda compare`` prints.

Trap: only articles that both of a pair worked on are looked at; ``articles`` says how many those are.
Trap: over all pairs (``a`` and ``b`` None) an article counts once for each pair that worked on it.
Trap: over several pairs what only one of a pair has is missing, whoever was named first, and nothing
is extra: there is no first annotator of all.
Trap: an item of two labels counts in the row of each of them, and once in the row of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations
from typing import Any

import numpy as np

from app.comparison.attributing import attribute_kappa
from app.comparison.columns import Columns, Flags, Numbers
from app.comparison.disagreement import Difference
from app.comparison.figures import MEASURES
from app.comparison.kappa import prevalence
from app.comparison.matching import Match
from app.comparison.resampling import Interval, intervals, weights
from app.comparison.scores import SCHEMES, Outcomes, Scores, defined, outcomes, scores
from app.comparison.sums import Sums, add_up, pooled, resample
from app.comparison.tally import Tally, side_of, tally


@dataclass(frozen=True)
class Row:
    """The measures of a pair of annotators (of all pairs: ``a`` and ``b`` None) on one label (all:
    None) in one language (all: None). ``measures`` and ``intervals`` are by the names of
    ``MEASURES``, None where undefined; intervals are there only if they were asked for."""

    a: str | None
    b: str | None
    label: str | None
    language: str | None
    articles: int
    counts: Mapping[Difference, int]
    notes: int
    schemes: Mapping[str, Scores]
    outcomes: Mapping[str, Outcomes]
    measures: Mapping[str, float | None]
    prevalence: float | None
    contained: tuple[int, int]
    attributed: int
    attribute_kappa: float | None
    relations: tuple[int, int, int]
    intervals: Mapping[str, Interval | None] = field(default_factory=dict)

    @property
    def exact(self) -> Scores:
        """The headline: same range and label."""
        return self.schemes["strict"]

    def as_json(self) -> dict[str, Any]:
        """The row as plain data, None where a measure is undefined; README.md tells the keys."""
        measured = self.measures
        return {
            "a": self.a,
            "b": self.b,
            "label": self.label,
            "language": self.language,
            "articles": self.articles,
            "spans": {"a": int(self.exact.a), "b": int(self.exact.b)},
            "exact": _scores(self.exact),
            "overlap": _scores(self.schemes["type"]),
            "semeval": {
                scheme: {**vars(self.outcomes[scheme]), **_scores(self.schemes[scheme])}
                for scheme in SCHEMES
            },
            "kappa": measured["kappa"],
            "prevalence": self.prevalence,
            "alpha_unitising": measured["alpha_unitising"],
            "u_alpha": measured["u_alpha"],
            "nesting": {
                "a": self.contained[0],
                "b": self.contained[1],
                "f1": measured["nesting"],
            },
            "attributes": {
                "spans": self.attributed,
                "agreement": measured["attributes"],
                "kappa": self.attribute_kappa,
            },
            "relations": {
                "a": self.relations[0],
                "b": self.relations[1],
                "both": self.relations[2],
                "f1": measured["relations"],
            },
            "counts": {difference.value: self.counts[difference] for difference in Difference},
            "notes": self.notes,
            "intervals": {
                name: None if found is None else list(found)
                for name, found in self.intervals.items()
            },
        }


@dataclass(frozen=True)
class Report:
    """Every pair of annotators read against each other. A label has a row if one of those compared
    used it, or if it is among ``labels``. Rows are made when they are first asked for."""

    columns: Columns
    tallies: Sequence[Tally]
    resamples: int = 0
    labels: Sequence[str] = ()

    @property
    def matches(self) -> list[Match]:
        """Which span answers to which, of every pair."""
        return [each.match for each in self.tallies]

    @cached_property
    def pairs(self) -> list[Row]:
        """For every pair of annotators the row of all labels, then one a label."""
        return self._of_each(self._everywhere, self._summed, None)

    @cached_property
    def overall(self) -> list[Row]:
        """The same over all pairs."""
        return self._of_all(self._everywhere, self._summed, None)

    @cached_property
    def languages(self) -> list[Row]:
        """For each language first the rows over all pairs, then those of each, if there are several."""
        found: list[Row] = []
        known = sorted(set(self.columns.languages))
        for at, language in enumerate(known if len(known) > 1 else []):
            among = np.asarray(self.columns.language == at)
            summed = [add_up(each, among) for each in self.tallies]
            found += self._of_all(among, summed, language)
            found += self._of_each(among, summed, language)
        return found

    def among(self, articles: Flags) -> list[Row]:
        """The rows over all pairs, then those of each, of ``articles`` only and without intervals."""
        summed = [add_up(each, articles) for each in self.tallies]
        bare = replace(self, resamples=0)
        return bare._of_all(articles, summed, None) + bare._of_each(articles, summed, None)

    @property
    def _everywhere(self) -> Flags:
        return np.ones(len(self.columns.articles), dtype=np.bool_)

    @cached_property
    def _summed(self) -> list[Sums]:
        return [add_up(each, self._everywhere) for each in self.tallies]

    def _of_each(self, among: Flags, summed: Sequence[Sums], language: str | None) -> list[Row]:
        return [
            row
            for one, sums in zip(self.tallies, summed, strict=True)
            for row in _rows([one], [sums], one.names, among, language, self.resamples, self.labels)
        ]

    def _of_all(self, among: Flags, summed: Sequence[Sums], language: str | None) -> list[Row]:
        return _rows(
            self.tallies, summed, (None, None), among, language, self.resamples, self.labels
        )


def compare(columns: Columns, *, resamples: int = 0, labels: Sequence[str] = ()) -> Report:
    """Read every pair of ``columns.annotators`` against each other."""
    everyone = range(len(columns.annotators))
    sides = [side_of(columns, who) for who in everyone]
    pairs = [tally(columns, a, b, sides) for a, b in combinations(everyone, 2)]
    return Report(columns, pairs, resamples, labels)


_Names = tuple[str | None, str | None]


def _rows(
    tallies: Sequence[Tally],
    summed: Sequence[Sums],
    names: _Names,
    articles: Flags,
    language: str | None,
    resamples: int,
    labels: Sequence[str],
) -> list[Row]:
    """The row of all labels and one a label, of one pair or of all together."""
    if not summed:
        return []
    whole = pooled(summed)
    columns = tallies[0].match.columns
    drawn = _draw(tallies, articles, summed, resamples)
    rows = [_row(names, None, language, tallies, articles, whole, drawn.get(None))]
    used = _used(whole, columns)
    for label in (*labels, *(name for name in used if name not in labels)):
        if label in columns.labels:
            at = columns.labels.index(label)
            of_label = pooled([sums.of_label(at) for sums in summed])
        else:
            of_label = pooled([_nothing(sums) for sums in summed])
        rows.append(_row(names, label, language, tallies, articles, of_label, drawn.get(label)))
    return rows


_Drawn = dict[str | None, dict[str, Interval | None]]


def _draw(
    tallies: Sequence[Tally], articles: Flags, summed: Sequence[Sums], resamples: int
) -> _Drawn:
    """The intervals of every measure over all labels (None) and of each label."""
    worked = articles & np.any([each.match.articles for each in tallies], axis=0)
    count = int(worked.sum())
    columns = tallies[0].match.columns
    if not resamples:
        return {}
    wanted: dict[str | None, int | None] = {None: None}
    wanted |= {label: at for at, label in enumerate(columns.labels)}
    if count < 2:
        return {label: dict.fromkeys(MEASURES) for label in wanted}
    values: dict[str | None, dict[str, list[Numbers]]] = {
        label: {name: [] for name in MEASURES} for label in wanted
    }
    for some in weights(count, resamples):
        found = [
            resample(each, worked, some, sums.expected)
            for each, sums in zip(tallies, summed, strict=True)
        ]
        for label, at in wanted.items():
            sums = pooled(found if at is None else [each.of_label(at) for each in found])
            for name, measure in MEASURES.items():
                values[label][name].append(measure(sums))
    return {
        label: intervals({name: np.concatenate(parts) for name, parts in by_name.items()})
        for label, by_name in values.items()
    }


def _row(
    names: _Names,
    label: str | None,
    language: str | None,
    tallies: Sequence[Tally],
    articles: Flags,
    sums: Sums,
    found: Mapping[str, Interval | None] | None,
) -> Row:
    counts = {name: int(count) for name, count in sums.whole.items()}
    worked = articles & np.any([each.match.articles for each in tallies], axis=0)
    if len(tallies) > 1:
        counts[Difference.MISSING] += counts[Difference.EXTRA]
        counts[Difference.EXTRA] = 0
    return Row(
        a=names[0],
        b=names[1],
        label=label,
        language=language,
        articles=int(worked.sum()),
        counts={difference: counts[difference.value] for difference in Difference},
        notes=counts["notes"],
        schemes={scheme: scores(sums.whole, scheme) for scheme in SCHEMES},
        outcomes={scheme: outcomes(sums.whole, scheme) for scheme in SCHEMES},
        measures={name: defined(measure(sums)) for name, measure in MEASURES.items()},
        prevalence=defined(
            prevalence(sums.whole["marked_a"], sums.whole["marked_b"], sums.whole["characters"])
        ),
        contained=(counts["contained_a"], counts["contained_b"]),
        attributed=counts["attributed"],
        attribute_kappa=attribute_kappa([each.match for each in tallies], label, articles),
        relations=(counts["relations_a"], counts["relations_b"], counts["relations_both"]),
        intervals=found or {},
    )


def _used(sums: Sums, columns: Columns) -> Iterator[str]:
    spans = sums.by_label["spans_a"] + sums.by_label["spans_b"]
    labels = len(columns.labels)
    if labels:
        for at in np.flatnonzero(spans.reshape(-1, labels).sum(axis=0)):
            yield columns.labels[at]


def _nothing(sums: Sums) -> Sums:
    """A label that nobody used."""
    empty = sums.of_label(0)
    kept = ("characters", "articles")
    return Sums(
        {n: c if n in kept else np.zeros_like(c) for n, c in empty.by_label.items()},
        {n: c if n in kept else np.zeros_like(c) for n, c in empty.whole.items()},
        np.zeros_like(empty.expected),
    )


def _scores(found: Scores) -> dict[str, float | None]:
    return {"precision": found.precision, "recall": found.recall, "f1": found.f1}
