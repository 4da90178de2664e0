"""doccano's JSONL for sequence labelling, with or without relations.

``writing``      documents become rows
``reading``      rows become documents; ``row`` is one of them
``label_names``  the names of the labels, which stand in a file of their own

Trap: a project that does not allow overlapping spans drops them on import without a word; that is its
default.
"""

from __future__ import annotations

from typing import Final

from app.formats.description import Format
from app.formats.doccano.label_names import CONFIG, config
from app.formats.doccano.reading import claims, read
from app.formats.doccano.writing import held, lost, read_back, write
from app.formats.units import UNITS

FORMAT: Final = Format(
    name="doccano",
    title="doccano JSONL",
    extensions=(".doccano.jsonl",),
    unit="code points",
    cannot_hold=(
        "attributes, notes, unsure marks",
        "ids of spans and relations",
        "overlapping spans once they are in a project that does not allow them, which is the default",
    ),
    answers=True,
    reads=True,
    read=read,
    placed=read,
    units=UNITS,
    claims=claims,
    beside=(f".{CONFIG}", config),
    write=write,
    losses=lost,
    held=held,
    read_back=read_back,
)
