"""Train, dev and test: which articles go where, from their content and a seed alone.

A group (see ``kin``) is never parted. Groups are taken in an order that a hash of content and seed
gives, the large ones first, and each goes where it brings the figures nearest to what they should
be: articles by language, and spans by language and label, in each split by its share. So the same
corpus is split the same on every machine, in whatever order it came in.

What has a place keeps it. A new article joins those of its group; where these stand in different
splits it gets no place, since any would leak. With ``by`` "date" the newest are the test, with
"source" no source stands in two splits.

The order and the cost are those of iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011)
in a form that looks at all labels at once.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any, Final, Literal, Self

from app.errors import PenandaError
from app.model import ArticleId, Split
from app.model.counting import counted

By = Literal["content", "date", "source"]
BY_CHOICES: Final[tuple[By, ...]] = ("content", "date", "source")
KEY: Final = "splits"
"""The key of the statement that holds the plan."""

_ARTICLES: Final = 4.0  # how much the number of articles counts beside that of one label's spans


@dataclass(frozen=True)
class Plan:
    """How a project is split: ``shares`` of train, dev and test, whole numbers, none negative.

    ``borders`` are the first days of dev and of test in a plan by date, once they are known.
    """

    shares: tuple[int, int, int] = (80, 10, 10)
    seed: int = 0
    by: By = "content"
    borders: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if min(self.shares) < 0 or not sum(self.shares):
            raise PenandaError(
                "the shares of the splits cannot be these",
                where="/".join(map(str, self.shares)),
                advice="Name three whole numbers for train, dev and test, as 80/10/10.",
            )

    def share(self, split: Split) -> float:
        """Its part of the whole, 0 to 1."""
        return self.shares[list(Split).index(split)] / sum(self.shares)

    @property
    def text(self) -> str:
        """As JSON, for a ``Statement``."""
        data = {"by": self.by, "seed": self.seed, "shares": self.shares, "borders": self.borders}
        return json.dumps(data, separators=(",", ":"))

    @classmethod
    def of(cls, text: str) -> Self:
        """The plan that ``text`` says."""
        data: dict[str, Any] = json.loads(text)
        first, second, third = data["shares"]
        return cls((first, second, third), data["seed"], data["by"], tuple(data["borders"]))


@dataclass(frozen=True)
class Candidate:
    """An article to be placed: ``labels`` counts its spans; ``source`` and ``date`` may be empty."""

    id: ArticleId
    sha256: str
    language: str
    labels: Mapping[str, int] = field(default_factory=dict, hash=False)
    source: str = ""
    date: str = ""


@dataclass(frozen=True)
class Placing:
    """``placed`` are those that had no place before; ``aside`` are those that get none, and whom
    each of them is near to.
    """

    plan: Plan
    placed: Mapping[ArticleId, Split]
    aside: Mapping[ArticleId, tuple[Split, ...]]
    groups: int


def place(
    candidates: Iterable[Candidate],
    kin: Iterable[tuple[ArticleId, ArticleId]],
    plan: Plan,
    frozen: Mapping[ArticleId, Split],
) -> Placing:
    """Where each of ``candidates`` goes that is not ``frozen``. ``kin`` are pairs to keep together.

    Raises ``PenandaError`` where a plan by date meets an article without one.
    """
    known = {each.id: each for each in sorted(candidates, key=lambda each: each.sha256)}
    groups = [_Group(plan, members) for members in _grouped(known, kin, plan, frozen)]
    placed: dict[ArticleId, Split] = {}
    aside: dict[ArticleId, tuple[Split, ...]] = {}
    free: list[_Group] = []
    for group in groups:
        if len(group.near) > 1:
            aside.update(dict.fromkeys(group.ids, tuple(sorted(group.near))))
        elif group.near:
            placed.update(dict.fromkeys(group.ids, next(iter(group.near))))
        else:
            free.append(group)
    if plan.by == "date":
        plan = _with_borders(plan, known, free)
        chosen = {group.key: _by_date(plan, group) for group in free}
    else:
        held = {**{name: split for name, split in frozen.items() if name in known}, **placed}
        chosen = _Filling(plan, known, held).fill(free)
    for group in free:
        placed.update(dict.fromkeys(group.ids, chosen[group.key]))
    order = {name: placed[name] for name in known if name in placed}
    return Placing(plan, order, aside, len(groups))


class _Group:
    """Articles without a place that must stay together; ``near`` are the splits of their kin that
    have one.
    """

    def __init__(self, plan: Plan, members: tuple[list[Candidate], frozenset[Split]]) -> None:
        self.members, self.near = members
        self.ids = [member.id for member in self.members]
        self.key = hashlib.sha256(f"{plan.seed}|{self.members[0].sha256}".encode()).hexdigest()
        self.amounts = _amounts(self.members)

    @property
    def date(self) -> str:
        """That of its newest article."""
        return max(member.date for member in self.members)


def _grouped(
    known: Mapping[ArticleId, Candidate],
    kin: Iterable[tuple[ArticleId, ArticleId]],
    plan: Plan,
    frozen: Mapping[ArticleId, Split],
) -> Iterator[tuple[list[Candidate], frozenset[Split]]]:
    """Each group of articles that are not frozen, in order, and the splits that its kin stand in."""
    roots = {name: name for name in known if name not in frozen}
    near: list[tuple[ArticleId, Split]] = []
    pairs = [(one, other) for one, other in kin if one in known and other in known]
    if plan.by == "source":
        pairs += _of_one_source(known.values(), frozen)
    for one, other in pairs:
        for mine, theirs in ((one, other), (other, one)):
            if mine in roots and theirs in frozen:
                near.append((mine, frozen[theirs]))
        if one in roots and other in roots:
            first, second = _root(roots, one), _root(roots, other)
            roots[max(first, second)] = min(first, second)
    splits: dict[ArticleId, set[Split]] = {}
    for name, split in near:
        splits.setdefault(_root(roots, name), set()).add(split)
    members: dict[ArticleId, list[Candidate]] = {}
    for name in roots:  # in the order of their content
        members.setdefault(_root(roots, name), []).append(known[name])
    for root, group in members.items():
        yield group, frozenset(splits.get(root, ()))


def _root(roots: dict[ArticleId, ArticleId], name: ArticleId) -> ArticleId:
    while roots[name] != name:
        roots[name] = roots[roots[name]]
        name = roots[name]
    return name


def _of_one_source(
    candidates: Iterable[Candidate], frozen: Mapping[ArticleId, Split]
) -> Iterator[tuple[ArticleId, ArticleId]]:
    """Pairs that bind all articles of a source; to the frozen ones, to one of each split."""
    by_source = sorted((each for each in candidates if each.source), key=lambda each: each.source)
    for _, of_one in groupby(by_source, key=lambda each: each.source):
        members = list(of_one)
        fresh = [member.id for member in members if member.id not in frozen]
        held = {frozen[member.id]: member.id for member in members if member.id in frozen}
        for other in fresh[1:]:
            yield fresh[0], other
        if fresh:
            yield from ((fresh[0], other) for other in held.values())


def _amounts(members: Iterable[Candidate]) -> Counter[tuple[str, str]]:
    """What is to be shared out: articles by language, and spans by language and label."""
    found: Counter[tuple[str, str]] = Counter()
    for member in members:
        found[member.language, ""] += 1
        for label, count in member.labels.items():
            found[member.language, label] += count
    return found


class _Filling:
    """The splits as they fill up."""

    def __init__(
        self, plan: Plan, known: Mapping[ArticleId, Candidate], held: Mapping[ArticleId, Split]
    ) -> None:
        self.plan = plan
        self.wanted = [split for split in Split if plan.share(split) > 0]
        self.total = _amounts(known.values())
        self.filled = {
            split: _amounts(known[name] for name, its in held.items() if its is split)
            for split in Split
        }

    def fill(self, groups: Sequence[_Group]) -> dict[str, Split]:
        """The split of each group, by its key."""
        order = sorted(groups, key=lambda group: (-len(group.ids), group.key))
        chosen: dict[str, Split] = {}
        for group in order:
            split = min(self.wanted, key=lambda split: self._cost(split, group))
            self.filled[split] += group.amounts
            chosen[group.key] = split
        for split in reversed(self.wanted):
            self._let_none_be_empty(split, order, chosen)
        return chosen

    def _cost(self, split: Split, group: _Group) -> float:
        """How much further from its shares all is with ``group`` in ``split``: a squared distance."""
        share, filled = self.plan.share(split), self.filled[split]
        cost = 0.0
        for (language, label), amount in group.amounts.items():
            total = self.total[language, label]
            over = 2 * (filled[language, label] - share * total) + amount
            weight = 1.0 if label else _ARTICLES
            cost += weight * amount * over / (share * total * total)
        return cost

    def _let_none_be_empty(
        self, split: Split, order: Sequence[_Group], chosen: dict[str, Split]
    ) -> None:
        """Of a small corpus each split that is wanted gets something, if only a group."""
        if self.filled[split].total():
            return
        counts = Counter(chosen.values())
        spare = [group for group in order if counts[chosen[group.key]] > 1]
        if spare:
            least = min(spare, key=lambda group: (self._cost(split, group), group.key))
            self.filled[chosen[least.key]] -= least.amounts
            self.filled[split] += least.amounts
            chosen[least.key] = split


def _with_borders(plan: Plan, known: Mapping[ArticleId, Candidate], free: list[_Group]) -> Plan:
    """``plan`` with the first days of dev and of test, if it has none yet."""
    without = [each.id for group in free for each in group.members if not _is_day(each.date)]
    if without:
        more = f" and {len(without) - 3} more" if len(without) > 3 else ""
        raise PenandaError(
            f"{counted(len(without), 'article has', 'articles have')} no date: {', '.join(without[:3])}{more}",
            advice="Give each a date such as 2024-05-17 in its metadata, or split by content.",
        )
    if plan.borders or not free:
        return plan
    days = sorted(group.date[:10] for group in free for _ in group.members)
    cuts = (plan.share(Split.TRAIN), plan.share(Split.TRAIN) + plan.share(Split.DEV))
    borders = tuple(_first_day(days, round(cut * len(days))) for cut in cuts)
    return Plan(plan.shares, plan.seed, plan.by, borders)


def _first_day(days: Sequence[str], place: int) -> str:
    """The day that begins nearest to ``place`` in ``days``; one after all where that is their end."""
    begins = [number for number, day in enumerate(days) if not number or day != days[number - 1]]
    nearest = min([*begins, len(days)], key=lambda number: (abs(number - place), number))
    return days[nearest] if nearest < len(days) else "9999-12-31"


def _by_date(plan: Plan, group: _Group) -> Split:
    day, (dev, test) = group.date[:10], plan.borders
    return Split.TEST if day >= test else Split.DEV if day >= dev else Split.TRAIN


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words[:10])
    except ValueError:
        return False
    return len(words) >= 10
