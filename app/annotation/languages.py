"""What a curator can order about languages, which belong to the article and not to her layer.

Trap: a passage in the article's own language says nothing and is never kept, so that what is said
of a paragraph and of the article cannot contradict each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.languages.paragraphs import inner, paragraph_at, paragraphs
from app.model import LANGUAGE, Act, Article, Change, Languages, Passage, check_code, new_act_id
from app.model.language import settled


@dataclass(frozen=True)
class SetLanguage:
    """Say that the article is in ``code``, or without it only the paragraphs ``start`` to ``end`` touch.

    A ``start`` without an ``end`` is the caret: the paragraph it stands in. What is said of
    paragraphs stays when the article's language changes.
    """

    code: str
    start: int | None = None
    end: int | None = None

    def act(self, article: Article, who: str) -> Act | None:
        """None when it is so already; ``PenandaError`` for what is no language code."""
        code, old = check_code(self.code), article.languages
        if self.start is None:
            new = settled(code, old.passages)
            title = f"Article in {code}"
        else:
            touched = touched_paragraphs(article.text, self.start, self.end)
            new = _with(article.text, old, touched, code)
            title = f"Paragraph in {code}" if len(touched) == 1 else f"Paragraphs in {code}"
        if new == old:
            return None
        change = Change(article.id, LANGUAGE, removed=(old,), added=(new,))
        return Act(new_act_id(), who, title, (change,))


def touched_paragraphs(text: str, start: int, end: int | None = None) -> list[tuple[int, int]]:
    """The paragraphs that ``start`` to ``end`` touches, without the blanks at their edges.

    Without an ``end``, or with an empty range: the one the caret stands in. Blank lines are none.
    """
    if end is None or end <= start:
        found = [paragraph_at(text, start)]
    else:
        first, last = paragraph_at(text, start)[0], paragraph_at(text, end - 1)[1]
        first = min(first, start)
        found = [
            inner(text, first + low, first + high)
            for low, high in paragraphs(text[first : max(last, end)])
        ]
    return [(low, high) for low, high in found if low < high]


def _with(text: str, old: Languages, touched: list[tuple[int, int]], code: str) -> Languages:
    """``old`` with the ``touched`` paragraphs in ``code``; a longer passage is told by paragraphs."""
    passages: list[Passage] = []
    for passage in old.passages:
        for low, high in paragraphs(text[passage.start : passage.end]):
            start, end = inner(text, passage.start + low, passage.start + high)
            outside = all(end <= first or last <= start for first, last in touched)
            if start < end and outside:
                passages.append(Passage(start, end, passage.language))
    passages += [Passage(start, end, code) for start, end in touched]
    return settled(old.main, passages)
