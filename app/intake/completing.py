"""What a document did not say of itself is found out: its language, its regions."""

from __future__ import annotations

import re
from dataclasses import replace

from app.errors import FileRefusedError, PenandaError
from app.languages import UNDETERMINED, identify
from app.model import Document
from app.regions import propose

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_ADVICE = "Use a code such as th, vi or id."


def check_language(language: str) -> None:
    """Raise ``PenandaError`` for a stated language that is no code; empty is none stated."""
    if language and not _LANGUAGE.fullmatch(language):
        raise PenandaError(f"{language!r} is no language code", advice=_ADVICE)


def complete(document: Document, language: str, file: str, line: int) -> Document:
    """The document with a language and regions. ``FileRefusedError`` for a code that is none.

    What it says itself stays; ``language`` comes before what the text tells.
    """
    article = document.article
    if article.language in ("", UNDETERMINED):
        known = replace(article, language=language or identify(article.text))
        document = replace(document, article=known)
    elif not _LANGUAGE.fullmatch(article.language):
        raise FileRefusedError(
            file, f"'lang' {article.language!r} is no language code", line=line, advice=_ADVICE
        )
    return with_regions(document)


def with_regions(document: Document) -> Document:
    """The document as it is if it says what regions there are, else with those the rules propose."""
    article = document.article
    if document.regions_told or article.regions:
        return document
    title = article.meta.get("title")
    title = title if isinstance(title, str) and title.strip() else article.name
    regions = propose(article.text, article.language, title)
    return replace(document, article=replace(article, regions=regions))
