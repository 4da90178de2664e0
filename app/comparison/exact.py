"""Exact span F1: a hit is the same range and label; the headline figure.

It needs no negatives, and equals the positive specific agreement, to which kappa tends when what
is left unmarked grows without bound: Hripcsak, G. and Rothschild, A. S. (2005), Agreement, the
F-measure, and reliability in information retrieval, JAMIA 12(3):296-298.
Undefined when neither annotator has a span.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.comparison.layers import SpanPair
from app.comparison.scores import Scores


def exact(documents: Iterable[SpanPair]) -> Scores:
    """The exact scores over all ``documents`` together (micro-averaged)."""
    hits = reference = response = 0
    for document in documents:
        reference += len(document.a)
        response += len(document.b)
        ours = Counter((span.start, span.end, span.label) for span in document.a)
        theirs = Counter((span.start, span.end, span.label) for span in document.b)
        hits += (ours & theirs).total()
    return Scores(hits, reference, response)
