"""The kinds of regions in words, each with the letter by which a menu chooses it.

Trap: in some languages no letter of the word is on the keyboard, and it stands behind it: "(&H)".
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication

from app.model import Article, Region, RegionState
from ui.translatable import QT_TRANSLATE_NOOP

BODY = ""
_LETTER = re.compile(r"\s*\(&.\)|&")

WORDS: dict[str, str] = {
    "headline": QT_TRANSLATE_NOOP("regions", "&Headline"),
    "pullquote": QT_TRANSLATE_NOOP("regions", "&Pull quote"),
    "byline": QT_TRANSLATE_NOOP("regions", "&Byline"),
    "caption": QT_TRANSLATE_NOOP("regions", "&Caption"),
    "share": QT_TRANSLATE_NOOP("regions", "&Share button"),
    "related": QT_TRANSLATE_NOOP("regions", "Related &link"),
    "furniture": QT_TRANSLATE_NOOP("regions", "Site &furniture"),
    "repeated": QT_TRANSLATE_NOOP("regions", "&Repeated line"),
    "metadata": QT_TRANSLATE_NOOP("regions", "&Metadata"),
    BODY: QT_TRANSLATE_NOOP("regions", "Body &text"),
}


def translated(words: str) -> str:
    """One of ``WORDS`` in the language of the window, with its letter."""
    return QCoreApplication.translate("regions", words)


def kind_of(kind: str) -> str:
    """A kind of region in words, without its letter."""
    words = WORDS.get(kind)
    return kind if words is None else _LETTER.sub("", translated(words)).lower()


def words_of(region: Region) -> str:
    """What the chip above a region says of it."""
    kind = kind_of(region.kind)
    if region.state is RegionState.PROPOSED:
        return QCoreApplication.translate("regions", "{kind}, proposed").format(kind=kind)
    return kind


def headline(article: Article) -> tuple[int, int] | None:
    """What is shown larger: the region that says so, else the first line that is the name."""
    for region in sorted(article.regions):
        if region.kind == "headline" and region.stands:
            return region.start, region.end
    end = article.text.find("\n")
    first = article.text[: end if end >= 0 else len(article.text)]
    return (0, len(first)) if first.strip() and first.strip() == article.name.strip() else None


def title_apart(article: Article) -> str:
    """The title that only its metadata say, where no line of the text does; else nothing."""
    said = str(article.meta.get("title", "")).strip()
    title = unicodedata.normalize("NFC", said)
    lines = unicodedata.normalize("NFC", article.text).splitlines()
    return "" if any(line.strip() == title for line in lines) else said
