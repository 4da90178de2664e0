"""What stays together because it was decided together, where a newcomer's marks would part it.

Annotators are compared as ever, and mostly every decision that holds is found again among the items.
Where one is not, though all that it was offered is marked as it was, either somebody came between who
was not asked, and then it is settled; or one who was asked and had nothing there marks something now,
and then it is not.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations

from app.adjudication.case import Case
from app.adjudication.keys import SPAN, decided_key, item_key
from app.adjudication.standing import Standing, time_of
from app.adjudication.verdicts import is_kept
from app.comparison.disagreement import Disagreement, compare_layers
from app.comparison.grouping import Group, Node, nodes_of
from app.comparison.pairing import pair_spans
from app.model import Choice, Decision, ItemId


def settled_groups(case: Case, items: Collection[tuple[str, Disagreement]]) -> list[Group]:
    """The groups to compare the annotators of ``case`` with once more; nothing where ``items``, made
    without any, show all decisions that hold. A group names all who were asked.
    """
    names = {work.layer for work in case.works}
    decided = [
        decision
        for decision in sorted(case.gold.decisions, key=time_of, reverse=True)
        if decision.choice is not Choice.ASK and decision.key.startswith(SPAN)
    ]
    if len(names) == 2 and all(names == decision.offered.keys() for decision in decided):
        return []
    keys = {key for key, _ in items}
    if all(decision.key in keys for decision in decided):
        return []
    standing = Standing(decided)
    seen = {one.id: item for key, item in items for one in standing.on(key, item)}
    works = {work.layer: work for work in case.works}
    held = [one for one in decided if one.id in seen or decided_key(one, works) == one.key]
    if all(one.id in seen for one in held):
        return []
    return _Settling(case, held, seen).groups()


class _Settling:
    """``held`` are decisions whose offers are marked, the latest first; ``seen`` the items of some."""

    def __init__(self, case: Case, held: list[Decision], seen: dict[ItemId, Disagreement]) -> None:
        self._works = {work.layer: work for work in case.works}
        self._held = held
        self._seen = seen
        self._offers = {decision.id: self._offer(decision) for decision in held}
        self._nodes = {made: frozenset(nodes_of(offer)) for made, offer in self._offers.items()}
        self._alone: dict[frozenset[str], set[str]] = {}

    def groups(self) -> list[Group]:
        """Of the offers, the latest of each place. What one that is let go had is anybody's again,
        so the others are looked at once more."""
        while True:
            settled, taken = self._disjoint()
            holding = [one for one in self._held if self._holds(one, taken)]
            if len(holding) == len(self._held):
                return [self._offers[one] for one in settled]
            self._held = holding

    def _offer(self, decision: Decision) -> Group:
        item = self._seen.get(decision.id)
        if item is not None:  # what is marked anew has another id, and is the same
            return {name: item.spans.get(name, ()) for name in decision.offered}
        return {
            name: tuple(self._works[name].span(each) for each in ids)
            for name, ids in decision.offered.items()
        }

    def _disjoint(self) -> tuple[list[ItemId], set[Node]]:
        settled = []
        taken: set[Node] = set()
        for decision in self._held:
            nodes = self._nodes[decision.id]
            if taken.isdisjoint(nodes):
                taken |= nodes
                settled.append(decision.id)
        return settled, taken

    def _holds(self, decision: Decision, taken: Collection[Node]) -> bool:
        if decision.id in self._seen:
            return True
        nodes = self._nodes[decision.id]
        if is_kept(decision):
            return any(self._nodes[one.id] < nodes for one in self._held)
        return not self._has_more(decision, taken) or decision.key in self._keys_of(decision)

    def _has_more(self, decision: Decision, taken: Collection[Node]) -> bool:
        """Whether one who offered nothing marks what answers to another's there, in no group."""
        here = self._nodes[decision.id]
        silent = {name for name, spans in self._offers[decision.id].items() if not spans}
        layers = {
            name: work.spans for name, work in self._works.items() if name in decision.offered
        }
        for first, second in combinations(layers, 2):
            if silent.isdisjoint((first, second)):
                continue
            for one, other in pair_spans(layers[first], layers[second]).pairs:
                ends = (first, one.id), (second, other.id)
                if not here.isdisjoint(ends) and not all(end in taken for end in ends):
                    return True
        return False

    def _keys_of(self, decision: Decision) -> set[str]:
        """The keys of the items of those who were asked, compared alone."""
        names = frozenset(decision.offered)
        if names not in self._alone:
            layers = {name: work.spans for name, work in self._works.items() if name in names}
            items = compare_layers(layers) if len(layers) > 1 else []
            self._alone[names] = {item_key(item, names) for item in items}
        return self._alone[names]
