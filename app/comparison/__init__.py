"""Annotators read against each other: pure functions over spans and relations, no I/O.

Read ``pairing`` first (which span answers to which), then ``disagreement`` (what differs), then
``report`` (the figures, one measure a file).
"""

from app.comparison.causes import Cause, causes_of
from app.comparison.disagreement import (
    Difference,
    Disagreement,
    Edge,
    compare_article,
    compare_layers,
)
from app.comparison.pairing import Pairing, Split, pair_spans
from app.comparison.regions import regions
from app.comparison.wanted import Wanted

__all__ = [
    "Cause",
    "Difference",
    "Disagreement",
    "Edge",
    "Pairing",
    "Split",
    "Wanted",
    "causes_of",
    "compare_article",
    "compare_layers",
    "pair_spans",
    "regions",
]
