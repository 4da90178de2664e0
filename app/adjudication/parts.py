"""A case in parts that have nothing to say of one another, so that a decision costs the same anywhere.

Spans that overlap are of one part, and so is what a relation or a decision holds together. What is
asked of a part is what is asked there of the whole case, and an order given on it makes the same
change. When gold changes, only the parts that it touches are read again.

Traps: parts may grow together and never fall apart, which is right and only slower. A decision whose
offers are not marked as they were is found by its key, wherever that is; where newcomers part what was
decided together (``settling``), all is one part.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from app.adjudication.agreed import agreed_count
from app.adjudication.case import Case
from app.adjudication.keys import RELATION, SPAN, decided_key
from app.adjudication.question import Question
from app.adjudication.questions import questions
from app.adjudication.settling import settled_groups
from app.adjudication.span_questions import plain_items, span_items
from app.adjudication.standing import Standing
from app.adjudication.version import Arrow, Version
from app.model import GOLD, Change, Decision, ItemId, Relation, Span, Work, text_order

FEW: Final = 100  # items of a change that are followed; of more, all is sooner read anew

Node = tuple[str, ItemId]
"""The layer and the id of a span, a relation or a decision."""
Member = Span | Relation | Decision


@dataclass(frozen=True)
class Turn:
    """The listed questions that a change took away, and those that came in their place."""

    gone: tuple[Question, ...]
    came: tuple[Question, ...]


class Parts:
    """``case`` as it stands; ``asked`` are its questions that a docket lists, ``agreed`` is how many
    decisions the rule ``unanimous`` would take.
    """

    def __init__(self, case: Case, asked: Iterable[Question], agreed: int) -> None:
        self.case = case
        self.agreed = agreed
        self._works = {work.layer: work for work in case.works}
        self._groups = _Groups()
        self._clusters = _Clusters()
        self._awaited: defaultdict[Node, list[Node]] = defaultdict(list)
        self._lay_out()
        self._asked: defaultdict[Node, list[Question]] = defaultdict(list)
        for question in asked:
            self._asked[self._groups.root(_nodes_of(question)[0])].append(question)

    @property
    def asked(self) -> list[Question]:
        """The listed questions in text order."""
        found = chain.from_iterable(self._asked.values())
        return sorted(found, key=lambda one: one.item.order)

    def around(
        self, question: Question, versions: Iterable[Version] = (), arrows: Iterable[Arrow] = ()
    ) -> Case:
        """The part that ``question`` is asked in, with those that an answer of ``versions`` and
        ``arrows`` would touch; the whole case if it is asked no more."""
        nodes = [*_nodes_of(question), *((GOLD, arrow.other) for arrow in arrows)]
        for version in versions:
            nodes += self._clusters.touching(version.start, version.end)
        if not all(node in self._groups for node in nodes):
            return self.case
        return self._case_of({self._groups.root(node) for node in nodes})

    def follow(self, change: Change) -> Turn | None:
        """Gold has changed so. None where it cannot be followed: then all is to be read anew."""
        gone, came = list(_members(change.removed)), list(_members(change.added))
        if len(gone) + len(came) > FEW or not all(map(self._is_sound, came)):
            return None
        near = {(GOLD, item.id) for item in (*gone, *came)}
        near.update(chain.from_iterable(map(self._neighbours, came)))
        before = self._roots(near)
        left = [one for root in before for one in self._asked.pop(root, ())]
        self.agreed -= sum(agreed_count(self._case_of([root])) for root in before)
        for item in gone:
            self._groups.remove((GOLD, item.id))
        for item in came:
            self._join(item)
        self.case = replace(self.case, gold=_after(self.case.gold, change))
        after = self._roots(near)
        for root in after:
            self._read(root)
        return Turn(tuple(left), tuple(one for root in after for one in self._asked[root]))

    def _roots(self, nodes: Iterable[Node]) -> set[Node]:
        return {self._groups.root(node) for node in nodes if node in self._groups}

    def _read(self, root: Node) -> None:
        """What is asked of that part, and what all agree on there."""
        case = self._case_of([root])
        items = span_items(case)
        found = questions(case, items)
        self.agreed += agreed_count(case, items, found)
        self._asked[root] = [one for one in found if one.is_listed]

    def _case_of(self, roots: Iterable[Node]) -> Case:
        """The case with nothing but those parts."""
        held: defaultdict[str, list[Member]] = defaultdict(list)
        for root in roots:
            for (layer, _), item in self._groups.members(root):
                held[layer].append(item)
        gold = self.case.gold
        told = replace(
            _only(gold, held[GOLD]),
            decisions=tuple(one for one in held[GOLD] if isinstance(one, Decision)),
            state=None if gold.spans or gold.decisions else gold.state,
        )
        works = tuple(_only(work, held[work.layer]) for work in self.case.works)
        return replace(self.case, works=works, gold=told)

    # what belongs together

    def _lay_out(self) -> None:
        works, gold = (*self.case.works, self.case.gold), self.case.gold
        for span in sorted((span for work in works for span in work.spans), key=text_order):
            self._join(span)
        for relation in (relation for work in works for relation in work.relations):
            self._join(relation)
        for decision in gold.decisions:
            self._join(decision)
        unsound = [one for one in gold.decisions if not self._is_sound(one)]
        asked = [one for one in gold.decisions if one.key.startswith(SPAN)]
        two = len(works) == 3 and all(one.offered.keys() == self._works.keys() for one in asked)
        if not unsound and two:
            return
        items = plain_items(self.case)
        by_key = Standing(unsound)
        for key, item in items:
            spans = [(name, span.id) for name, held in item.spans.items() for span in held]
            for decision in by_key.on(key, item):
                self._groups.join([(GOLD, decision.id), *spans])
        relations = [(work.layer, one.id) for work in works for one in work.relations]
        moved = [(GOLD, one.id) for one in unsound if one.key.startswith(RELATION)]
        if moved:
            self._groups.join([*moved, *relations])
        if settled_groups(self.case, items):
            self._groups.join(list(self._groups))

    def _is_sound(self, item: Member) -> bool:
        """Whether, if it is a decision, what it was offered is marked as it was."""
        if not isinstance(item, Decision) or not item.key.startswith((SPAN, RELATION)):
            return True
        return decided_key(item, self._works) == item.key

    def _join(self, item: Member) -> None:
        node = (item.layer, item.id)
        near = self._neighbours(item)
        self._groups.add(node, item)
        if isinstance(item, Span):
            self._clusters.add(item.start, item.end, node)
        for absent in (one for one in near if one not in self._groups):
            self._awaited[absent].append(node)
        self._groups.join([node, *(one for one in near if one in self._groups)])

    def _neighbours(self, item: Member) -> list[Node]:
        """What belongs together with it, whether it is there or not."""
        layer = item.layer
        near = list(self._awaited.get((layer, item.id), ()))
        if isinstance(item, Span):
            near += self._clusters.touching(item.start, item.end)
        elif isinstance(item, Relation):
            near += [(layer, item.head), (layer, item.tail)]
        else:
            near += [(name, one) for name, ids in item.offered.items() for one in ids]
            near += [(GOLD, one) for one in item.gold]
        return near


class _Groups:
    """Nodes with their members, in groups that only grow; each group is known by its root."""

    def __init__(self) -> None:
        self._above: dict[Node, Node] = {}
        self._held: dict[Node, dict[Node, Member]] = {}

    def __contains__(self, node: Node) -> bool:
        return node in self._above

    def __iter__(self) -> Iterator[Node]:
        return iter(self._above)

    def root(self, node: Node) -> Node:
        while (above := self._above[node]) != node:
            self._above[node] = node = self._above[above]
        return node

    def members(self, root: Node) -> Iterable[tuple[Node, Member]]:
        return self._held[root].items()

    def add(self, node: Node, member: Member) -> None:
        """Put it there, in its old group if it ever had one."""
        root = self.root(node) if node in self._above else self._above.setdefault(node, node)
        self._held.setdefault(root, {})[node] = member

    def remove(self, node: Node) -> None:
        """Its member is gone; the group stays."""
        del self._held[self.root(node)][node]

    def join(self, nodes: Sequence[Node]) -> None:
        """Let them be of one group."""
        roots = {self.root(node) for node in nodes}
        largest = max(roots, key=lambda root: len(self._held[root]))
        for root in roots - {largest}:
            self._above[root] = largest
            self._held[largest].update(self._held.pop(root))


class _Clusters:
    """Ranges of the text that spans which touch each other take together, each with one of these."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._nodes: list[Node] = []

    def _places(self, start: int, end: int) -> slice:
        return slice(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def touching(self, start: int, end: int) -> list[Node]:
        return self._nodes[self._places(start, end)]

    def add(self, start: int, end: int, node: Node) -> None:
        """Trap: it takes the place of what it touches, so that is to be asked for before."""
        places = self._places(start, end)
        self._starts[places] = [min([start, *self._starts[places]])]
        self._ends[places] = [max([end, *self._ends[places]])]
        self._nodes[places] = [node]


def _nodes_of(question: Question) -> list[Node]:
    held = (question.marks.spans, question.item.spans)
    found = [(name, span.id) for spans in held for name in spans for span in spans[name]]
    return found + [(GOLD, end) for end in question.ends or ()]


def _members(items: Iterable[object]) -> Iterator[Member]:
    return (item for item in items if isinstance(item, Span | Relation | Decision))


def _only(work: Work, items: Sequence[Member]) -> Work:
    """The work with those of its spans and relations."""
    spans = (one for one in items if isinstance(one, Span))
    relations = (one for one in items if isinstance(one, Relation))
    return replace(
        work,
        spans=tuple(sorted(spans, key=text_order)),
        relations=tuple(sorted(relations, key=lambda relation: relation.id)),
    )


def _after(gold: Work, change: Change) -> Work:
    """Gold with a change of it, decisions too."""
    gone = {item.id for item in change.removed}
    came = (item for item in change.added if isinstance(item, Decision))
    left = (one for one in gold.decisions if one.id not in gone)
    return replace(gold.after(change), decisions=(*left, *came))
