"""Relations of two annotators over the whole corpus, as far as they run between spans both made."""

from __future__ import annotations

import numpy as np

from app.comparison.columns import Ints
from app.comparison.disagreement import Difference
from app.comparison.matching import Match


def relation_rows(found: Match) -> dict[str, Ints]:
    """The rows of the heads of each annotator's relations, of those of both, and of the rows in
    which they differ as ``relating.align`` lays them beside each other."""
    columns = found.columns
    cut = found.in_split
    exact = found.same_range & found.same_label & ~cut[found.a] & ~cut[found.b]
    place = np.full(len(columns.article), -1, dtype=np.int64)
    place[found.a[exact]] = place[found.b[exact]] = found.a[exact]
    kinds = int(columns.relation_type.max(initial=0)) + 1
    sides = []
    for who in (found.first, found.second):
        mine = columns.relation_annotator == who
        head, tail = place[columns.head[mine]], place[columns.tail[mine]]
        between = (head >= 0) & (tail >= 0)
        ends = head[between] * (len(place) + 1) + tail[between]
        sides.append(ends * kinds + columns.relation_type[mine][between])
    types, which = np.unique(np.concatenate(sides), return_inverse=True)
    is_a = np.arange(len(which)) < len(sides[0])
    ours = np.bincount(which[is_a], minlength=len(types))
    theirs = np.bincount(which[~is_a], minlength=len(types))
    ends, place_of = np.unique(types // kinds, return_inverse=True)
    a, b, both = (
        np.bincount(place_of, weights=counts, minlength=len(ends)).astype(np.int64)
        for counts in (ours, theirs, np.minimum(ours, theirs))
    )
    head = ends // (len(place) + 1)
    return {
        "relations_a": np.repeat(head, a),
        "relations_b": np.repeat(head, b),
        "relations_both": np.repeat(head, both),
        Difference.RELATION.value: np.repeat(head, np.maximum(a, b) - both),
    }
