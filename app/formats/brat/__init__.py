"""brat standoff: a text and the annotations beside it, ``ID.txt`` and ``ID.ann``, with ``annotation.conf``.

``writing``      the files that brat opens
``reading``      those of brat, of INCEpTION and of whoever writes standoff
``annotations``  what the lines of an ``.ann`` file say
"""

from __future__ import annotations

from typing import Final

from app.formats.brat.reading import read
from app.formats.brat.writing import held, lost, read_back, write
from app.formats.description import Format
from app.formats.units import CODE_POINTS, UTF_16

FORMAT: Final = Format(
    name="brat",
    title="brat standoff (.txt with .ann, annotation.conf)",
    extensions=(".ann",),
    unit="code points",
    cannot_hold=(
        "regions, the article's name, languages and meta, the annotator",
        "ids of spans and relations",
        "white space at the edges of spans, ends of lines in values of attributes",
    ),
    reads=True,
    read=read,
    placed=read,
    units=(CODE_POINTS, UTF_16),
    companions=(".ann", ".a1", ".a2"),
    ending=".brat.zip",
    write=write,
    losses=lost,
    held=held,
    read_back=read_back,
)
