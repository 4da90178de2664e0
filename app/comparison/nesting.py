"""Containment agreement: of the spans that lie inside others, how many lie so for both annotators.

A containment is a span inside another that is not the same range. It is shared when both ends have
a partner of the same label and the partners stand so too, wherever their edges are. F1 over
containments, as brackets within brackets are scored: Black, E. et al. (1991), A procedure for
quantitatively comparing the syntactic coverage of English grammars, Proc. DARPA Speech and Natural
Language Workshop, 306-311; without negatives, as Hripcsak and Rothschild (2005) hold it to be right.
Undefined when neither annotator has a span inside another.
"""

from __future__ import annotations

import numpy as np

from app.comparison.columns import Columns, Flags, Ints
from app.comparison.matching import Match, ranges


def containments(columns: Columns, rows: Ints) -> tuple[Ints, Ints]:
    """The rows of every outer span and of every span inside it; ``rows`` are one annotator's."""
    begin, stop = columns.begin[rows], columns.stop[rows]
    after = np.arange(len(rows)) + 1
    outer, inner = ranges(
        np.arange(len(rows)), after, np.searchsorted(begin, stop, side="left").astype(np.int64)
    )
    inside = (stop[inner] <= stop[outer]) & (
        (stop[inner] < stop[outer]) | (begin[inner] > begin[outer])
    )
    return rows[outer[inside]], rows[inner[inside]]


def shared_containments(found: Match, outer: Ints, inner: Ints) -> Flags:
    """Of each containment of one annotator, whether the other has it as well."""
    columns = found.columns
    around, within = found.partner[outer], found.partner[inner]
    both = (around >= 0) & (within >= 0)
    both &= (columns.label[around] == columns.label[outer]) & (
        columns.label[within] == columns.label[inner]
    )
    encloses = (columns.begin[around] <= columns.begin[within]) & (
        columns.stop[within] <= columns.stop[around]
    )
    return np.asarray(both & encloses & (columns.place[around] != columns.place[within]))
