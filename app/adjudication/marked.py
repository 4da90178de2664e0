"""The words that are marked in each item of the corpus, for who looks for some of them.

Trap: it is folded, and the offsets are gone with the capitals; it is searched in and never shown.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from app.adjudication.kinds import Texts
from app.comparison.items import Items
from app.languages.folding import fold


def marked_words(items: Items, texts: Texts) -> list[str]:
    """What is marked in each item, folded as a search reads it, a line a span."""
    columns = items.columns
    start, end = columns.start.tolist(), columns.end.tolist()
    rows = items.rows.tolist()
    which, begin = np.unique(items.article, return_index=True)
    bounds = pairwise((*begin.tolist(), len(items)))
    place = {columns.articles[at]: found for at, found in zip(which.tolist(), bounds, strict=True)}
    words = [""] * len(items)
    for article, text in texts(list(place)):
        for item in range(*place[article]):
            sides = items.splits.get(item)
            held = [row for side in sides for row in side] if sides else [her[item] for her in rows]
            pieces = [text[start[row] : end[row]] for row in held if row >= 0]
            words[item] = fold("\n".join(pieces))
    return words
