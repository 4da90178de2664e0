"""Which decisions stand, and on what: a decision holds while those who were asked mark it as they did.

Whoever was not asked changes nothing by coming: with her in the article, a decision is found by what
the others offer. What she marks there is asked of gold (``opening``).

A decision that was not about notes holds whatever is noted on what it was offered, before or since: so
gold of before notes were asked about stays decided.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from app.adjudication.keys import item_key
from app.comparison.disagreement import Difference, Disagreement
from app.model import Choice, Decision


class Standing:
    """The decisions of an article's gold, the latest first, by what they were offered."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._by_key: defaultdict[str, list[Decision]] = defaultdict(list)
        self._asked: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
        for decision in sorted(decisions, key=time_of, reverse=True):
            self._by_key[decision.key].append(decision)
            self._asked[_kind(decision.key)].add(frozenset(decision.offered))

    def on(self, key: str, item: Disagreement) -> list[Decision]:
        """The decisions on the question of that key and item, what was asked back included."""
        found = self._on(key, item)
        if not found and not item.relations and any(span.note for span in item.all_spans):
            bare = _without_notes(item)
            found = [one for one in self._on(item_key(bare), bare) if _holds_with_notes(one)]
        return sorted(found, key=time_of, reverse=True) if len(found) > 1 else found

    def _on(self, key: str, item: Disagreement) -> list[Decision]:
        found = list(self._by_key.get(key, ()))
        marks = item.relations or item.spans
        for names in self._asked[_kind(key)]:
            if names != item.spans.keys() and any(marks.get(name) for name in names):
                found += self._by_key.get(item_key(item, names), ())
        return found


def time_of(decision: Decision) -> tuple[str, str]:
    """What decisions are sorted by: their time, and for those of one moment their ids."""
    return decision.time, decision.id


def _without_notes(item: Disagreement) -> Disagreement:
    """The item as it is where nobody noted anything."""
    spans = {
        name: tuple(replace(span, note="") for span in held) for name, held in item.spans.items()
    }
    same = item.difference is Difference.NOTE
    return replace(item, spans=spans, difference=Difference.SAME if same else item.difference)


def _holds_with_notes(decision: Decision) -> bool:
    return decision.choice is not Choice.ASK and decision.difference != Difference.NOTE.value


def _kind(key: str) -> str:
    return key.partition(":")[0]
