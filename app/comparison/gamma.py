"""The spans as pygamma-agreement reads them, for who wants gamma beside our own measures.

Mathet, Y., Widlöcher, A. and Métivier, J.-P. (2015), The unified and holistic method gamma for
inter-annotator agreement measure and alignment, Computational Linguistics 41(3):437-479.
``Continuum.from_csv`` takes a row a unit: annotator, category, start, end, and no heading.

Trap: a continuum is one text, so the articles are laid end to end, a character apart; and gamma
takes an annotator's silence for her word, so only articles that all of them worked on are in it.
"""

from __future__ import annotations

import csv
import io

import numpy as np

from app.comparison.columns import Columns


def gamma_csv(columns: Columns) -> tuple[str, int]:
    """The rows, with ``\\n`` at each end, and how many articles they are from."""
    everyone = np.all(columns.worked, axis=1)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    kept = np.flatnonzero(everyone[columns.article])
    for annotator, label, begin, stop in zip(
        columns.annotator[kept].tolist(),
        columns.label[kept].tolist(),
        columns.begin[kept].tolist(),
        columns.stop[kept].tolist(),
        strict=True,
    ):
        writer.writerow((columns.annotators[annotator], columns.labels[label], begin, stop))
    return out.getvalue(), int(everyone.sum())
