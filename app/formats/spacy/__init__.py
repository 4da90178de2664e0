"""spaCy DocBin: ``doc.spans["sc"]`` holds every span, ``doc.ents`` the outermost ones.

``writing``   documents become docs of spaCy's, and back
``reading``   docs of anyone's become documents
``docbin``    docs become a file and back, a few at a time
``parts``     what grows of it while it is written; ``apart`` what is taken from it when it is read
``strings``   their strings, on the disk; ``messagepack`` how they stand in it
``training``  which spans spaCy's trainers learn from
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from app.formats.description import Format
from app.formats.spacy.reading import read
from app.formats.spacy.writing import held, read_back, trainer, write
from app.formats.tokens.projection import PROJECTIONS

_BY_PROJECTION: Final = Format(
    name="spacy",
    title='spaCy DocBin (all spans in doc.spans["sc"], the outermost in doc.ents)',
    extensions=(".spacy",),
    unit="tokens",
    cannot_hold=(
        "spans that overlap in doc.ents: they are all in doc.spans",
        "attributes, notes, relations, regions and meta but in doc.user_data, which trainers pass over",
    ),
    training=True,
    reads=True,
    read=read,
    placed=read,
    write=write,
    held=held,
    read_back=read_back,
    trainer=trainer,
)

FORMAT: Final = replace(
    _BY_PROJECTION,
    projections={
        name: replace(
            _BY_PROJECTION,
            write=partial(write, project=project),
            held=partial(held, project=project),
        )
        for name, project in PROJECTIONS.items()
    },
)
