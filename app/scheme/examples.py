"""A decided conflict as an example in the guideline, in its context and with the reason given."""

from __future__ import annotations

from typing import Final

from app.errors import SchemeRefusedError
from app.model import Article, Decision, Span, Work, text_order
from app.model.scheme import Example
from app.scheme.additions import AddExample

_CONTEXT: Final = 40  # code points on either side, cut at a blank where one is near


def example_of(decision: Decision, gold: Work, article: Article) -> AddExample:
    """The order that adds what ``decision`` made to the examples of its label.

    ``SchemeRefusedError`` where it made no span that still stands in ``gold``.
    """
    made = [span for span in gold.spans if span.id in decision.gold]
    if not made:
        raise SchemeRefusedError(
            "this decision left no span that could be an example",
            advice="Choose one that put a span into gold.",
        )
    span = min(made, key=text_order)
    note = ". ".join(
        words.strip().rstrip(".")
        for words in (decision.comment, decision.clause, decision.reason)
        if words.strip()
    )
    language = article.languages.at(span.start)
    before, after = _context(article.text, span)
    return AddExample(
        span.label, Example(span.surface(article.text), before, after, language, note)
    )


def _context(text: str, span: Span) -> tuple[str, str]:
    """What stands around the span in its line, from a blank on where there is one."""
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    first, last = max(line_start, span.start - _CONTEXT), min(line_end, span.end + _CONTEXT)
    if first > line_start:
        blank = text.find(" ", first, span.start)
        first = blank + 1 if 0 <= blank < span.start - 1 else first
    if last < line_end:
        blank = text.rfind(" ", span.end + 1, last)
        last = blank if blank > span.end else last
    return text[first : span.start], text[span.end : last]
