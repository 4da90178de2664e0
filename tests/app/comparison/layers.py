"""Articles at hand as objects, as columns: what the store's rows are held against."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.comparison.columns import Columns
from app.comparison.gathering import Maker
from app.model import ArticleId, Work
from app.store.codec import canonical
from app.store.sheet import RelationRow


@dataclass(frozen=True)
class ArticleLayers:
    """``length`` of the text in code points, and the work of each annotator who worked on it."""

    article: ArticleId
    length: int
    works: tuple[Work, ...]
    language: str = "und"


def columns_of_layers(layers: Iterable[ArticleLayers], annotators: Sequence[str]) -> Columns:
    """The columns of these articles."""
    kept = list(layers)
    works = [work for each in kept for work in each.works if work.layer in annotators]
    maker = Maker(
        [(each.article, each.language, each.length) for each in kept],
        [(work.article, work.layer) for work in works],
        annotators,
    )
    for work in works:
        spans = sorted(work.spans, key=lambda span: span.id)
        maker.add(
            [(work.article, work.layer, len(spans))],
            np.array([span.start for span in spans], dtype=np.int64),
            np.array([span.end for span in spans], dtype=np.int64),
            [span.label for span in spans],
            [canonical(dict(span.attributes)) for span in spans],  # as a sheet has them
            [span.id for span in spans],
        )
    return maker.columns(
        [
            (work.article, work.layer, span.id, span.note, int(span.unsure))
            for work in works
            for span in work.spans
            if span.note or span.unsure
        ],
        [
            RelationRow(each.article, work.layer, each.type, each.head, each.tail)
            for work in works
            for each in work.relations
        ],
    )
