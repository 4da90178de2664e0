"""One text in one language, divided by the file of that language."""

from app.languages import latin, sentences, thai, vietnamese
from app.languages.segmentation import Segmentation, assemble
from app.model.language import primary


def segment(text: str, language: str) -> Segmentation:
    """Divide `text`, a paragraph or a whole article, into atoms, words and sentences.

    `language` is a code of `LANGUAGES`, with or without a region (``th-TH``). Any other
    code gets the script-neutral rules of `latin`.

    Never raises for any text: what a segmenter cannot read gets the rules of `latin`.
    """
    code = primary(language)
    if code == "th":
        cuts = thai.cuts(text)
        return assemble(text, code, cuts[:2], sentences.line_cuts(text), sound=cuts.sound)
    if code == "vi":
        cuts = vietnamese.cuts(text)
        return assemble(text, code, cuts[:2], sentences.cuts(text), sound=cuts.sound)
    return assemble(text, code, latin.cuts(text), sentences.cuts(text))


def prepare(language: str) -> None:
    """Load what the first `segment` of `language` would load; meant for a worker thread."""
    code = primary(language)
    if code == "th":
        thai.prepare()
    elif code == "vi":
        vietnamese.prepare()
