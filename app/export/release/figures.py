"""What a release says of its own contents: counts by split, agreement, where gold is from, losses.

Annotators are letters here, in the order of their names: who marked what is nobody's business outside
the team.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase
from typing import Any, Final

from app.adjudication import judged_in, judged_their_own, open_questions, provenance
from app.adjudication.corpus import cases_of
from app.comparison.corpus import columns_of_project
from app.model import GOLD, ArticleId, Document
from app.store import Project

METHOD = (
    "for each pair of annotators, on the articles that both worked on, before adjudication: exact F1"
    " (same start, end and label), F1 by overlap, Cohen's kappa over characters, and Krippendorff's"
    " unitising alpha; in brackets the 95 % interval of a bootstrap over articles"
)
_RESAMPLES: Final = 1_000
_MEASURED: Final = ("exact", "overlap", "kappa", "alpha_unitising")
_KEPT: Final = (
    "label",
    "articles",
    "spans",
    "exact",
    "overlap",
    "kappa",
    "prevalence",
    "alpha_unitising",
    "counts",
)


@dataclass
class Part:
    """One split of the release, or all of it. Offsets and sizes are in code points.

    ``empty`` are the articles in which nothing is marked.
    """

    articles: int = 0
    empty: int = 0
    characters: int = 0
    spans: int = 0
    relations: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)

    def add(self, document: Document) -> None:
        """Count ``document`` in."""
        article = document.article
        self.articles += 1
        self.empty += not document.spans
        self.characters += len(article.text)
        self.spans += len(document.spans)
        self.relations += len(document.relations)
        self.languages[article.language] += 1
        self.labels.update(span.label for span in document.spans)
        self.sources[str(article.meta.get("source") or "")] += 1

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data, the same for the same contents."""
        return {
            "articles": self.articles,
            "empty": self.empty,
            "characters": self.characters,
            "spans": self.spans,
            "relations": self.relations,
            "languages": dict(sorted(self.languages.items())),
            "labels": dict(sorted(self.labels.items())),
        }


@dataclass(frozen=True)
class Quality:
    """How the labels came to be. ``agreement`` are rows of ``app.comparison.compare`` as JSON.

    Of the ``judged`` decisions of reviewers ``own`` are of those who decided on their own annotation.
    """

    annotators: int
    agreement: Sequence[Mapping[str, Any]]
    provenance: Mapping[str, int]
    undecided: int
    judged: int = 0
    own: int = 0

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "annotators": self.annotators,
            "method": METHOD,
            "agreement": list(self.agreement),
            "provenance": dict(self.provenance),
            "undecided": self.undecided,
            "decisions": {"judged": self.judged, "own": self.own},
        }


def quality_of(project: Project, layer: str, articles: Sequence[ArticleId]) -> Quality:
    """Agreement of all annotators, and where the gold of ``articles`` is from."""
    names = project.annotators()
    letters = {name: _letter(number) for number, name in enumerate(names)}
    agreement = list(_agreement(project, letters)) if len(names) > 1 else []
    sources: Counter[str] = Counter()
    undecided = judged = own = 0
    if layer == GOLD:
        for article in articles:
            work = project.work(article, GOLD)
            sources.update(told.source.value for told in provenance(work).values())
            judged += judged_in(work)
            own += sum(judged_their_own([work]).values())
        if len(names) > 1:
            undecided = sum(1 for _ in open_questions(cases_of(project, names)))
    return Quality(len(names), agreement, dict(sorted(sources.items())), undecided, judged, own)


def _agreement(project: Project, letters: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    """A row a pair and label. Rounded: the last digits of a sum are the machine's own."""
    from app.comparison.report import compare  # numpy is slow to import

    report = compare(columns_of_project(project, list(letters)), resamples=_RESAMPLES)
    for row in report.pairs:
        if row.articles:
            data = row.as_json()
            kept = {key: _rounded(data[key]) for key in _KEPT}
            wanted = {name: _rounded(data["intervals"].get(name)) for name in _MEASURED}
            pair = {"a": letters[row.a or ""], "b": letters[row.b or ""]}
            yield {**pair, **kept, "intervals": wanted}


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return value


def _letter(number: int) -> str:
    """A to Z, then AA, AB, ..."""
    front, last = divmod(number, len(ascii_uppercase))
    return (_letter(front - 1) if front else "") + ascii_uppercase[last]
