"""WebAnno TSV 3.3: a sentence's text, then a row for each of its tokens with a column for each feature.

``writing``  one file an article, and the layers that INCEpTION must have for it
``reading``  span layers, relations, slots and chains of WebAnno TSV 3
``rows``     what its rows say, sentence by sentence
``values``   what stands in a cell
``utf16``    offsets as Java counts them
"""

from __future__ import annotations

from typing import Final

from app.formats.description import Format
from app.formats.webanno.reading import read
from app.formats.webanno.writing import held, losses, read_back, write

FORMAT: Final = Format(
    name="webanno-tsv",
    title="WebAnno TSV 3.3 (older INCEpTION projects)",
    extensions=(),
    ending=".webanno.zip",
    begins=b"#FORMAT=WebAnno TSV 3",
    unit="UTF-16 code units",
    cannot_hold=(
        "ids of spans and relations, the article's name, language and meta, the annotator",
        "attributes without a value",
        "regions, languages of paragraphs",
    ),
    reads=True,
    read=read,
    placed=read,
    write=write,
    losses=losses,
    held=held,
    read_back=read_back,
)
