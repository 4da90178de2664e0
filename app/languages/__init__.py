"""Words, sentences and grapheme clusters with exact offsets, one file a language.

    text --identify--> code --segment--> Segmentation (atoms <= words <= sentences)

=================== ==============================================================
`graphemes`         where a text may be cut at all; snapping a selection
`segmentation`      the value handed out, and the one place where its laws are made true
`divide`            one text in one language, by the file of that language
`articles`          an article, each paragraph in its own language; what the result hangs on
`sentences`         the cheap sentence rule
`latin`             Indonesian, Malay, English, and whatever we have no file for
`thai`              newmm of pythainlp, a Thai run at a time
`vietnamese`        pyvi's model, read with exact offsets; `pyvi_model` opens it
`identify`          which language a text is in
`glance`            the same for an article that leaves no doubt of it, quickly
`function_words`    the small words that tell a language
`passages`          which of its paragraphs are in another one
`paragraphs`        the lines that a text is divided by
`countries`         the countries of the world by code and by their names in these languages
`names`             the project's own names, laid over words
`folding`           the view that a search reads: without case and diacritics, with the way back
=================== ==============================================================

Every offset is a half-open range of Unicode code points into the text as given;
nothing is normalised, trimmed or folded. Importing this room loads no segmenter:
the first `segment` (or `prepare`) of a language does, and takes up to a second.
All functions may be called from any thread.
"""

from typing import Final

from app.languages.articles import segment_article
from app.languages.divide import prepare, segment
from app.languages.graphemes import boundaries, is_boundary, snap
from app.languages.identify import UNDETERMINED, identify
from app.languages.names import Names
from app.languages.passages import passages
from app.languages.segmentation import Segmentation

__all__ = [
    "LANGUAGES",
    "UNDETERMINED",
    "Names",
    "Segmentation",
    "boundaries",
    "identify",
    "is_boundary",
    "passages",
    "prepare",
    "segment",
    "segment_article",
    "snap",
]

LANGUAGES: Final[dict[str, str]] = {
    "th": "Thai",
    "vi": "Vietnamese",
    "id": "Indonesian",
    "ms": "Malay",
    "en": "English",
}
"""Languages with rules of their own: ISO 639-1 code to English name."""
