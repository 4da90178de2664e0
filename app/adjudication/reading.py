"""The docket of a corpus of any size, read a part at a time.

Trap: a window lives on while this runs in a thread beside it, and one call of numpy or of the JSON
reader over all spans of a corpus would stop it for as long as it takes: what is called at a time is
bounded by the size of a part.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.adjudication.begun import begun_among
from app.adjudication.corpus import case_of
from app.adjudication.docket import Begun, Docket, Tell, text_reader
from app.adjudication.untouched import differing, listed
from app.comparison.gathering import parts_of_sheet
from app.comparison.items import Items, items_of
from app.comparison.together import bring_together
from app.model import GOLD, ArticleId
from app.store import Project

_OFTEN = 50  # articles


def read_corpus(project: Project, annotators: Sequence[str], tell: Tell) -> Docket:
    """What is asked of all articles. To be called inside ``reading()``."""
    sheet = project.sheet(annotators)
    reviewed = project.articles_of(GOLD)
    every = len(sheet.articles)
    read = every - len({article for article, _ in sheet.worked})
    parts: list[Items] = []
    begun: list[Begun] = []
    agreed: dict[ArticleId, int] = {}
    for columns in parts_of_sheet(sheet, annotators):
        items = items_of(columns)
        asked, counts = differing(items)
        for number, each in enumerate(begun_among(project, items, reviewed), 1):
            begun.append(each)
            if not number % _OFTEN:
                tell(read + number, every)
        parts.append(asked)
        agreed |= counts
        read += len(counts)
        tell(read, every)
    docket = listed(bring_together(parts, sheet.articles, annotators), agreed, project.texts)
    text_of = text_reader(project, docket.languages)
    if begun:
        docket.put(begun, text_of)
    for article in reviewed.difference(each.article for each in begun):
        head = project.head(article)  # nobody worked on it, or one alone
        case = case_of(project, head, annotators)
        if case.gold.decisions:
            docket.take(case, head.language, text_of)
    return docket
