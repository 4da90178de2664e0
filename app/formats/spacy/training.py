"""Which spans of a DocBin spaCy's trainers learn from: those that its own tokenizer leaves whole.

``spacy.training.Corpus`` cuts each text anew with the tokenizer of the pipeline's language and drops
a span that does not begin and end with its tokens; spancat's suggester as it comes proposes spans
of one to three tokens and no others.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from app.formats.trainable import Tally, Trainable
from app.model import Document

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

WIDEST: Final = 3
"""Tokens of the longest span that spancat's default suggester proposes (``sizes = [1, 2, 3]``)."""
_ANY: Final = "xx"


class SpacyTrainer:
    """Each document is cut by the blank pipeline of its own language."""

    def __init__(self, make_doc: Any, group: str) -> None:
        self._make_doc, self._group = make_doc, group
        self._languages: set[str] = set()
        self._aligned, self._suggested = Tally(), Tally()

    def look(self, document: Document, borders: Sequence[int]) -> None:
        from spacy.training import Example

        pipeline = _pipeline(document.article.language.partition("-")[0].lower())
        self._languages.add(pipeline.lang or _ANY)
        reference: Doc = self._make_doc(document, borders, pipeline.vocab)
        spans = reference.spans[self._group]
        example = Example(pipeline.make_doc(reference.text), reference)
        found = example.get_aligned_spans_y2x(spans, allow_overlap=True)
        off = ["off its tokens"] * (len(spans) - len(found))
        self._aligned.add([*off, *[""] * len(found)])
        long = f"longer than {WIDEST} tokens"
        self._suggested.add([*off, *("" if len(one) <= WIDEST else long for one in found)])

    def told(self) -> list[Trainable]:
        tokenizer = f"spaCy's tokenizer ({', '.join(sorted(self._languages))})"
        suggester = f"spancat's default suggester (1 to {WIDEST} tokens)"
        return [
            self._aligned.told(tokenizer),
            self._suggested.told(f"{tokenizer} and {suggester}"),
        ]


@lru_cache
def _pipeline(language: str) -> Language:
    """The blank pipeline of ``language``; of no language in particular where spaCy has none."""
    import spacy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of a library that a tokenizer loads
        try:
            return spacy.blank(language)
        except ImportError:  # it has none, or its tokenizer is a package that is not here
            return spacy.blank(_ANY)
