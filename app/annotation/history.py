"""The history of one article: who did what when, and the article as it was at any moment.

Pure functions over the journal's entries. The state at a moment is the replay of all changes up to
it; nothing else is kept, so it cannot disagree with the journal. ``app.annotation`` restores a
state by one order that makes one act, undone like any other.

Trap: an import of many articles is one act; of it, a moment is what happened to this article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby

from app.errors import ConflictError
from app.model import (
    REGIONS,
    Act,
    ActId,
    ArticleId,
    Change,
    Decision,
    Item,
    Languages,
    Progress,
    Region,
    Relation,
    Remark,
    Scheme,
    Span,
    Work,
    new_act_id,
    text_order,
)
from app.store import Entry

SITTING = timedelta(minutes=30)
"""A pause of this length ends a sitting."""

Layers = dict[str, dict[str, Item]]


@dataclass(frozen=True)
class Moment:
    """One act on the article. ``kind`` is ``import``, ``act``, ``undo`` or ``redo``."""

    act: ActId
    kind: str
    time: datetime
    who: str
    title: str
    changes: tuple[Change, ...]


class History:
    """The moments of one article, the oldest first."""

    def __init__(self, article: ArticleId, moments: Iterable[Moment]) -> None:
        self.article = article
        self.moments = tuple(moments)

    @classmethod
    def of(cls, article: ArticleId, entries: Iterable[Entry]) -> History:
        """The history that the journal's ``entries`` on ``article`` tell."""
        return cls(article, (moment_of(list(of_act)) for _, of_act in groupby(entries, _act_of)))

    def state_at(self, number: int) -> Layers:
        """What every layer held after the first ``number`` moments, by layer and id."""
        layers: Layers = {}
        for moment in self.moments[:number]:
            for change in moment.changes:
                held = layers.setdefault(change.layer, {})
                for item in change.removed:
                    held.pop(item.id, None)
                for item in change.added:
                    held[item.id] = item
        return layers

    def work_at(self, number: int, layer: str) -> Work:
        """What ``layer`` held after the first ``number`` moments."""
        return work_of(self.article, layer, self.state_at(number).get(layer, {}).values())

    def regions_at(self, number: int) -> tuple[Region, ...]:
        """The article's regions after the first ``number`` moments, rejected ones too."""
        held = self.state_at(number).get(REGIONS, {}).values()
        return tuple(sorted(item for item in held if isinstance(item, Region)))

    def people(self) -> list[str]:
        """Everyone who did something here."""
        return sorted({moment.who for moment in self.moments})


def _act_of(entry: Entry) -> str:
    return entry.act


def moment_of(entries: Sequence[Entry]) -> Moment:
    """One act, told by the journal's ``entries`` of it."""
    first = entries[0]
    changes = tuple(change for entry in entries if (change := entry.change) is not None)
    time = datetime.fromisoformat(first.time)
    return Moment(first.act, first.kind, time, first.who, first.title, changes)


def work_of(article: ArticleId, layer: str, held: Iterable[Item]) -> Work:
    """The work that these items are, in the order in which the store reads it."""
    items = list(held)
    states = [item.state for item in items if isinstance(item, Progress)]
    remarks = [item for item in items if isinstance(item, Remark)]
    return Work(
        article,
        layer,
        tuple(sorted((item for item in items if isinstance(item, Span)), key=text_order)),
        tuple(sorted((item for item in items if isinstance(item, Relation)), key=_id)),
        tuple(sorted((item for item in items if isinstance(item, Decision)), key=_id)),
        states[0] if states else None,
        remarks[0] if remarks else None,
    )


def items_of(work: Work) -> list[Item]:
    """All that ``work`` holds; ``work_of`` turned round."""
    items: list[Item] = [*work.spans, *work.relations, *work.decisions]
    if work.state is not None:
        items.append(Progress(work.article, work.layer, work.state))
    if work.remark is not None:
        items.append(work.remark)
    return items


def _id(item: Relation | Decision) -> str:
    return item.id


@dataclass(frozen=True)
class Sitting:
    """Moments of one person with no pause longer than ``SITTING``, the newest first.

    ``numbers`` are their places in the history; the state after one is at ``number + 1``.
    """

    who: str
    begun: datetime
    ended: datetime
    numbers: tuple[int, ...]


def sittings(moments: Sequence[Moment], numbers: Iterable[int]) -> list[Sitting]:
    """The moments with these ``numbers``, ascending, by sitting, the newest first."""
    groups: list[list[int]] = []
    for number in numbers:
        last = moments[groups[-1][-1]] if groups else None
        here = moments[number]
        if last is not None and last.who == here.who and here.time - last.time <= SITTING:
            groups[-1].append(number)
        else:
            groups.append([number])
    return [
        Sitting(
            moments[group[0]].who,
            moments[group[0]].time,
            moments[group[-1]].time,
            tuple(reversed(group)),
        )
        for group in reversed(groups)
    ]


class Kind(StrEnum):
    """What a deed is about, for whoever looks for one."""

    SPAN = "span"
    RELATION = "relation"
    REGION = "region"
    DECISION = "decision"
    LANGUAGE = "language"
    ARTICLE = "article"


@dataclass(frozen=True)
class Deed:
    """One item that came (``before`` is None), went (``after`` is None) or changed."""

    before: Item | None
    after: Item | None

    @property
    def item(self) -> Item:
        """The item as it is after, or was before it went."""
        item = self.after if self.after is not None else self.before
        assert item is not None
        return item

    @property
    def kind(self) -> Kind:
        """What it is about."""
        return _KINDS.get(type(self.item), Kind.ARTICLE)


_KINDS: dict[type, Kind] = {
    Span: Kind.SPAN,
    Relation: Kind.RELATION,
    Region: Kind.REGION,
    Decision: Kind.DECISION,
    Languages: Kind.LANGUAGE,
}


def deeds(moment: Moment) -> Iterator[Deed]:
    """What was done, item by item. Of an undo: what was taken back, as it had been done."""
    for change in moment.changes:
        done = change.reverse() if moment.kind == "undo" else change
        before = {item.id: item for item in done.removed}
        after = {item.id: item for item in done.added}
        for name in before | after:
            yield Deed(before.get(name), after.get(name))


@dataclass(frozen=True)
class Difference:
    """How a layer was otherwise ``then``: spans that have gone since, have come, have changed.

    ``changed`` holds pairs, as it was and as it is; ``others`` counts relations, decisions,
    remarks and states that differ.
    """

    gone: tuple[Span, ...]
    come: tuple[Span, ...]
    changed: tuple[tuple[Span, Span], ...]
    others: int

    def __bool__(self) -> bool:
        return bool(self.gone or self.come or self.changed or self.others)


def difference(then: Work, now: Work) -> Difference:
    """What of one layer differs between two moments."""
    old = {span.id: span for span in then.spans}
    new = {span.id: span for span in now.spans}
    was, is_ = _others(then), _others(now)
    return Difference(
        tuple(span for span in then.spans if span.id not in new),
        tuple(span for span in now.spans if span.id not in old),
        tuple((span, new[span.id]) for span in then.spans if new.get(span.id, span) != span),
        sum(was.get(name) != is_.get(name) for name in was | is_),
    )


def _others(work: Work) -> dict[str, Item]:
    return {item.id: item for item in items_of(work) if not isinstance(item, Span)}


@dataclass(frozen=True)
class RestoreState:
    """Let a layer hold again what it held ``then``; ``when`` names that moment in the history."""

    then: Work
    when: str

    def act(self, work: Work, scheme: Scheme) -> Act | None:
        """None when it is so already. ``ConflictError`` for the layer of another person."""
        if (work.article, work.layer) != (self.then.article, self.then.layer):
            raise ConflictError(
                f"this was a state of {self.then.layer}'s work",
                advice="Each annotator restores her own layer.",
            )
        old = {item.id: item for item in items_of(work)}
        new = {item.id: item for item in items_of(self.then)}
        removed = tuple(item for name, item in old.items() if new.get(name) != item)
        added = tuple(item for name, item in new.items() if old.get(name) != item)
        if not removed and not added:
            return None
        change = Change(work.article, work.layer, removed=removed, added=added)
        return Act(new_act_id(), work.layer, f"Restore the state of {self.when}", (change,))
