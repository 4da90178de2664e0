"""Spans written short, as columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest

from app.comparison.columns import Columns
from app.model import ArticleId, ItemId, Relation, Span, Work
from tests.app.comparison.layers import ArticleLayers, columns_of_layers

Short = tuple[int, int, str]
Corpus = Sequence[Mapping[str, Sequence[Short]]]


@pytest.fixture(scope="session")
def columns() -> Callable[..., Columns]:
    """Articles as annotator -> spans; who is in none did not work on it.

    A span is start, end and label, and perhaps attributes and a note; a relation, by annotator for
    each article, is type and the numbers of its ends among the spans.
    """

    def made(
        articles: Corpus,
        annotators: Sequence[str] = "ab",
        length: int = 400,
        languages: Sequence[str] = (),
        relations: Sequence[Mapping[str, Sequence[tuple[str, int, int]]]] = (),
    ) -> Columns:
        return columns_of_layers(
            [
                ArticleLayers(
                    ArticleId(f"x{at}"),
                    length,
                    tuple(
                        _work(
                            f"x{at}", name, spans, relations[at].get(name, ()) if relations else ()
                        )
                        for name, spans in article.items()
                    ),
                    languages[at] if languages else "und",
                )
                for at, article in enumerate(articles)
            ],
            annotators,
        )

    return made


def _work(
    article: str, name: str, raw: Sequence[Short], related: Sequence[tuple[str, int, int]]
) -> Work:
    spans = [
        Span(ItemId(f"{name}{at:03}"), ArticleId(article), name, *each)
        for at, each in enumerate(raw)
    ]
    return Work(
        ArticleId(article),
        name,
        tuple(spans),
        tuple(
            Relation(
                ItemId(f"{name}r{at}"),
                ArticleId(article),
                name,
                kind,
                spans[head].id,
                spans[tail].id,
            )
            for at, (kind, head, tail) in enumerate(related)
        ),
    )
