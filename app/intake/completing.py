"""What a document did not say of itself is found out: its language, its regions."""

from __future__ import annotations

from dataclasses import replace

from app.errors import FileRefusedError, PenandaError
from app.languages import UNDETERMINED, identify, passages
from app.model import Document, Passage, Region, check_code
from app.model.language import shortened
from app.regions import propose


def check_language(language: str) -> None:
    """Raise ``PenandaError`` for a stated language that is no code; empty is none stated."""
    if language:
        check_code(language)


def complete(document: Document, language: str, file: str, line: int) -> Document:
    """The document with a language and regions. ``FileRefusedError`` for a code that is none.

    What it says itself stays, its code in two letters where there are; ``language`` comes before what
    the text tells. Paragraphs that are surely in another language are its passages, unless it says
    of some.
    """
    article = document.article
    code, there = article.language, article.passages
    if code in ("", UNDETERMINED):
        code = language or identify(article.text)
    else:
        try:
            check_code(code)
        except PenandaError as error:
            raise FileRefusedError(
                file, f"'lang' {error.what}", line=line, advice=error.advice
            ) from None
    code = shortened(code)
    if not there:
        there = tuple(Passage(*found) for found in passages(article.text, code))
    regions = _regions_of(document, code)
    return document.about(article.read_as(code, there, regions))


def with_regions(document: Document) -> Document:
    """The document as it is if it says what regions there are, else with those the rules propose."""
    article = document.article
    regions = _regions_of(document, article.language)
    return document.about(replace(article, regions=regions))


def _regions_of(document: Document, language: str) -> tuple[Region, ...]:
    article = document.article
    if document.regions_told or article.regions:
        return article.regions
    title = article.meta.get("title")
    title = title if isinstance(title, str) and title.strip() else article.name
    return propose(article.text, language, title)
