"""Words, sentences and grapheme clusters with exact offsets, one file a language.

    text --identify--> code --segment--> Segmentation (atoms <= words <= sentences)

=================== ==============================================================
`graphemes`         where a text may be cut at all; snapping a selection
`segmentation`      the value handed out, and the one place where its laws are made true
`sentences`         the cheap sentence rule
`latin`             Indonesian, Malay, English, and whatever we have no file for
`thai`              newmm of pythainlp, a Thai run at a time
`vietnamese`        pyvi's model, read with exact offsets; `pyvi_model` opens it
`identify`          which language a text is in
`passages`          which of its paragraphs are in another one
`paragraphs`        the lines that a text is divided by
`folding`           the view that a search reads: without case and diacritics, with the way back
=================== ==============================================================

Every offset is a half-open range of Unicode code points into the text as given;
nothing is normalised, trimmed or folded. Importing this room loads no segmenter:
the first `segment` (or `prepare`) of a language does, and takes up to a second.
All functions may be called from any thread.
"""

from collections.abc import Iterable
from typing import Final

from app.languages import latin, sentences, thai, vietnamese
from app.languages.graphemes import boundaries, is_boundary, snap
from app.languages.identify import UNDETERMINED, identify
from app.languages.passages import passages
from app.languages.segmentation import Segmentation, assemble

__all__ = [
    "LANGUAGES",
    "UNDETERMINED",
    "Segmentation",
    "boundaries",
    "identify",
    "is_boundary",
    "passages",
    "prepare",
    "segment",
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


def segment(text: str, language: str, *, names: Iterable[str] = ()) -> Segmentation:
    """Divide `text`, a paragraph or a whole article, into atoms, words and sentences.

    `language` is a code of `LANGUAGES`, with or without a region (``th-TH``). Any other
    code gets the script-neutral rules of `latin`. `names` are words that the segmenter
    should keep whole (the Thai one heeds them; the others need none).

    Never raises for any text: what a segmenter cannot read gets the rules of `latin`.
    """
    code = _primary(language)
    if code == "th":
        return assemble(text, code, thai.cuts(text, names), sentences.line_cuts(text))
    cuts = vietnamese.cuts(text) if code == "vi" else latin.cuts(text)
    return assemble(text, code, cuts, sentences.cuts(text))


def prepare(language: str) -> None:
    """Load what the first `segment` of `language` would load; meant for a worker thread."""
    code = _primary(language)
    if code == "th":
        thai.prepare()
    elif code == "vi":
        vietnamese.prepare()


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-", 1)[0].lower()
