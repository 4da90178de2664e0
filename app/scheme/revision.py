"""Orders of the scheme made into one act, and shown before it is done.

Everything is read at one moment and nothing is written before ``revise``. What somebody marks
between a plan and its act is found when the act is carried out, which is then refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from app.errors import SchemeRefusedError
from app.intake.scheme import check_scheme
from app.model import (
    GOLD,
    NOWHERE,
    SCHEME,
    Act,
    ArticleId,
    Change,
    Decision,
    Item,
    Relation,
    Scheme,
    SchemeText,
    Span,
    Work,
    new_act_id,
)
from app.scheme.decisions import asked_of, follow
from app.scheme.orders import Order, RetireLabel
from app.scheme.relabelling import RenameLabel
from app.scheme.source import Source
from app.scheme.work import Revised
from app.store import Project, back_up

_EXAMPLES = 12
_CONTEXT = 30  # code points on each side of an example
_LONGEST_TITLE = 160


@dataclass(frozen=True)
class Example:
    """A span that changes, in its context; ``after`` is its label then, empty when it goes into another."""

    article: ArticleId
    name: str
    layer: str
    before_text: str
    surface: str
    after_text: str
    before: str
    after: str


@dataclass
class Preview:
    """What orders would do. ``spans`` counts those that change, by layer and label as it is.

    ``counts`` says how many of each label there are afterwards, on all layers. ``staying`` counts
    those of labels that are retired; ``joined`` spans that go into another of the same range;
    ``relations`` those that go; ``attributes`` values that go, by label and attribute;
    ``decisions`` those carried along, ``asked_again`` how many of them come up anew.
    """

    spans: Counter[tuple[str, str]] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    staying: dict[tuple[str, str], int] = field(default_factory=dict)
    articles: int = 0
    joined: int = 0
    relations: int = 0
    attributes: Counter[tuple[str, str]] = field(default_factory=Counter)
    decisions: int = 0
    asked_again: int = 0
    examples: list[Example] = field(default_factory=list)


@dataclass(frozen=True)
class Revision:
    """``act`` does it; ``before`` and ``after`` are the schemes; ``preview`` says what it means."""

    act: Act
    before: Scheme
    after: Scheme
    preview: Preview


def revise(project: Project, orders: Sequence[Order], who: str) -> Revision:
    """Carry out ``orders`` as one act, after a backup.

    Raises ``PenandaError`` when one of them cannot be done, and then nothing has changed.
    """
    planned = plan(project, orders, who)
    back_up(project, "bulk")
    project.apply(planned.act)
    return planned


def foresee(scheme: Scheme, orders: Sequence[Order]) -> Scheme:
    """The scheme that ``orders`` lead to; ``PenandaError`` when one of them cannot be done."""
    return _schemes(scheme, orders)[-1] if orders else scheme


def plan(project: Project, orders: Sequence[Order], who: str) -> Revision:
    """What ``orders``, one after another, would do; nothing is written."""
    with project.reading():
        schemes = _schemes(project.scheme, orders)
        preview = Preview()
        changes = [
            Change(
                NOWHERE,
                SCHEME,
                removed=(SchemeText(schemes[0].source),),
                added=(SchemeText(schemes[-1].source),),
            )
        ]
        touched = {name for order in orders for name in order.labels}
        places = project.places_of(touched & {label.name for label in schemes[0].labels})
        for article, of_article in groupby(places, key=lambda place: place[0]):
            layers = [layer for _, layer in of_article]
            changes += _Page(project, article, layers, orders, schemes, preview).changes()
        held = project.labels()
        preview.counts = _counts(held, changes)
        retired = {order.label for order in orders if isinstance(order, RetireLabel)}
        preview.staying = {place: count for place, count in held.items() if place[1] in retired}
    act = Act(new_act_id(), who, _title(orders), tuple(changes))
    return Revision(act, schemes[0], schemes[-1], preview)


def _schemes(scheme: Scheme, orders: Sequence[Order]) -> list[Scheme]:
    """The scheme as it is and after each order, the last with its version raised."""
    if not orders:
        raise SchemeRefusedError("nothing of the scheme would change")
    source = Source(scheme.source)
    schemes = [scheme]
    for number, order in enumerate(orders, 1):
        order.edit(schemes[-1], source)
        if number == len(orders):
            source.raise_version()
        schemes.append(Scheme.from_toml(source.text))
    check_scheme(schemes[-1], "the scheme")
    return schemes


def _title(orders: Sequence[Order]) -> str:
    title = "; ".join(order.title for order in orders)
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 2]} …"


def _counts(held: Mapping[tuple[str, str], int], changes: Iterable[Change]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for (_, label), count in held.items():
        counts[label] += count
    for change in changes:
        counts.subtract(item.label for item in change.removed if isinstance(item, Span))
        counts.update(item.label for item in change.added if isinstance(item, Span))
    return +counts


class _Page:
    """One article under the orders."""

    def __init__(
        self,
        project: Project,
        article: ArticleId,
        layers: Sequence[str],
        orders: Sequence[Order],
        schemes: Sequence[Scheme],
        preview: Preview,
    ) -> None:
        self._article = project.article(article)
        self._orders = orders
        self._preview = preview
        self._works = {layer: project.work(article, layer) for layer in layers}
        gold = self._works.get(GOLD) or project.work(article, GOLD)
        for name in {name for decision in gold.decisions for name in decision.offered}:
            self._works.setdefault(name, project.work(article, name))
        if gold.decisions:
            self._works.setdefault(GOLD, gold)
        self._revised = {layer: self._revise(work, schemes) for layer, work in self._works.items()}

    def _revise(self, work: Work, schemes: Sequence[Scheme]) -> Revised:
        revised = Revised(work)
        for number, order in enumerate(self._orders):
            revised.carry_out(order, schemes[number], schemes[number + 1], self._article.text)
        return revised

    def changes(self) -> list[Change]:
        """The changes of the layers; the preview learns of them."""
        decisions = self._decisions()
        changes = []
        for layer, work in self._works.items():
            after = self._revised[layer].work
            old: list[Item] = [*work.spans, *work.relations]
            new: list[Item] = [*after.spans, *after.relations]
            if layer == GOLD:
                old += work.decisions
                new += decisions
            change = _change(work, old, new)
            if change:
                changes.append(change)
                self._tell(change, layer)
        if changes:
            self._preview.articles += 1
        return changes

    def _decisions(self) -> tuple[Decision, ...]:
        gold = self._works.get(GOLD)
        if gold is None or not gold.decisions:
            return ()
        new = {layer: revised.work for layer, revised in self._revised.items()}
        homes = {layer: revised.home for layer, revised in self._revised.items()}
        after = follow(gold.decisions, self._works, new, homes, self._renamed())
        if after != gold.decisions:
            asked = asked_of(gold.decisions, self._works, gold)
            still = asked_of(after, new, _with(new[GOLD], after))
            self._preview.decisions += len(set(after) - set(gold.decisions))
            self._preview.asked_again += len(asked.intersection(each.id for each in after) - still)
        return after

    def _renamed(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for order in self._orders:
            if isinstance(order, RenameLabel):
                first = next((old for old, new in names.items() if new == order.old), order.old)
                names[first] = order.new
        return names

    def _tell(self, change: Change, layer: str) -> None:
        preview, revised = self._preview, self._revised[layer]
        now = {item.id: item for item in change.added}
        for item in change.removed:
            after = now.get(item.id)
            if isinstance(item, Relation) and after is None:
                preview.relations += 1
            if not isinstance(item, Span):
                continue
            preview.spans[layer, item.label] += 1
            if after is None:
                preview.joined += 1
            if len(preview.examples) < _EXAMPLES:
                label = after.label if isinstance(after, Span) else ""
                preview.examples.append(self._example(item, layer, label))
        preview.attributes += revised.lost

    def _example(self, span: Span, layer: str, after: str) -> Example:
        text = self._article.text
        return Example(
            self._article.id,
            self._article.name,
            layer,
            text[max(0, span.start - _CONTEXT) : span.start],
            span.surface(text),
            text[span.end : span.end + _CONTEXT],
            span.label,
            after,
        )


def _change(work: Work, old: Iterable[Item], new: Iterable[Item]) -> Change:
    """From ``old`` to ``new``, with nothing that stays as it is."""
    was, is_ = _by_id(old), _by_id(new)
    return Change(
        work.article,
        work.layer,
        removed=tuple(item for key, item in was.items() if is_.get(key) != item),
        added=tuple(item for key, item in is_.items() if was.get(key) != item),
    )


def _by_id(items: Iterable[Item]) -> Mapping[tuple[type, str], Item]:
    return {(type(item), item.id): item for item in items}


def _with(gold: Work, decisions: tuple[Decision, ...]) -> Work:
    return Work(gold.article, gold.layer, gold.spans, gold.relations, decisions)
