"""The sentences of the search page: how much was found, what was marked, what to try next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.annotation.hits import Marking
from app.store import Query


def some_hits(hits: int, articles: int) -> str:
    """So many hits in so many articles."""
    many = (
        QCoreApplication.translate("SearchPage", "1 hit")
        if hits == 1
        else QCoreApplication.translate("SearchPage", "{n} hits").format(n=QLocale().toString(hits))
    )
    return f"{many} {in_articles(articles)}"


def in_articles(articles: int) -> str:
    """In so many articles."""
    if articles == 1:
        return QCoreApplication.translate("SearchPage", "in 1 article")
    return QCoreApplication.translate("SearchPage", "in {n} articles").format(
        n=QLocale().toString(articles)
    )


def outcome(marking: Marking, title: str) -> str:
    """What came of a marking with the label of that title."""
    marked = QCoreApplication.translate("SearchPage", "{n} marked {label}").format(
        n=QLocale().toString(marking.marked), label=title
    )
    parts = [f"{marked} {in_articles(marking.articles)}" if marking.marked else marked]
    if marking.held:
        parts.append(
            QCoreApplication.translate("SearchPage", "{n} were already").format(
                n=QLocale().toString(marking.held)
            )
        )
    if marking.cut:
        parts.append(
            QCoreApplication.translate("SearchPage", "{n} left out: they cut a letter").format(
                n=QLocale().toString(marking.cut)
            )
        )
    return " · ".join(parts)


def parted(hits: int) -> str:
    """That so many of the marked hits are parts of words."""
    if hits == 1:
        return QCoreApplication.translate("SearchPage", "1 is a part of a word: see “Whole words”")
    return QCoreApplication.translate(
        "SearchPage", "{n} are parts of words: see “Whole words”"
    ).format(n=QLocale().toString(hits))


def invitation(articles: int) -> str:
    """What to do while nothing is asked."""
    if not articles:
        return QCoreApplication.translate(
            "SearchPage", "There are no articles yet. Bring some in with “Import”."
        )
    return QCoreApplication.translate(
        "SearchPage",
        "Type a word, or a part of one; Thai needs no spaces.\n"
        "With case and diacritics ignored, “bo cong an” finds “Bộ Công an”.",
    )


def nothing_found(query: Query) -> str:
    """That nothing was found, and what might find it."""
    parts = [QCoreApplication.translate("SearchPage", "Nothing found.")]
    if query.words:
        parts.append(
            QCoreApplication.translate(
                "SearchPage", "Without “Whole words”, parts of words are found too."
            )
        )
    if not query.fold:
        parts.append(
            QCoreApplication.translate(
                "SearchPage", "With case and diacritics ignored, other spellings are found."
            )
        )
    if query.language is not None:
        parts.append(
            QCoreApplication.translate("SearchPage", "It was looked for in one language only.")
        )
    return "\n".join(parts)
