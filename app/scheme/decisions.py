"""A reviewer's decisions follow the scheme: what was decided stays decided.

A decision knows its question by a digest of what was offered, labels included. Where that is still
what it was decided on, the digest is made anew; a decision that was out of date stays so.

Traps: of two questions that become one, the decision that made gold stays, of two such the later;
those of several reviewers on one question all stay, and so does what was asked back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.adjudication import Case, questions
from app.adjudication.keys import ALONE, alone_key, decided_key
from app.adjudication.question import standing_on
from app.model import GOLD, Choice, Chosen, Decision, ItemId, Work

Works = Mapping[str, Work]
Homes = Mapping[str, Mapping[ItemId, ItemId]]


def follow(
    decisions: Iterable[Decision],
    old: Works,
    new: Works,
    homes: Homes,
    renamed: Mapping[str, str],
) -> tuple[Decision, ...]:
    """The decisions of one article afterwards.

    ``old`` and ``new`` are the works by layer, before and after; ``homes`` what went into what, by
    layer; ``renamed`` maps labels to what they are called from now on, for the clauses cited.
    """
    kept: dict[tuple[str, str, bool], Decision] = {}
    states = [(old, new)]
    if any(span.note for work in old.values() for span in work.spans):
        states.append((_without_notes(old), _without_notes(new)))
    for decision in decisions:
        after = _after(decision, states, homes, renamed)
        place = (after.key, after.reviewer, after.choice is Choice.ASK)
        other = kept.get(place)
        if other is None or _rank(after) > _rank(other):
            kept[place] = after
    return tuple(kept.values())


def _rank(decision: Decision) -> tuple[bool, str, str]:
    return bool(decision.gold), decision.time, decision.id


def _without_notes(works: Works) -> Works:
    """As a decision knows them that was not about notes, which came before it or since."""
    return {
        name: replace(work, spans=tuple(replace(span, note="") for span in work.spans))
        for name, work in works.items()
    }


def _after(
    decision: Decision,
    states: Iterable[tuple[Works, Works]],
    homes: Homes,
    renamed: Mapping[str, str],
) -> Decision:
    offered = {name: _moved(ids, homes.get(name, {})) for name, ids in decision.offered.items()}
    key = decision.key
    if key.startswith(ALONE):
        [key] = map(alone_key, _moved([ItemId(key.removeprefix(ALONE))], homes.get(GOLD, {})))
    else:
        moved = replace(decision, offered=offered)
        fitting = (new for old, new in states if decided_key(decision, old) == key)
        new = next(fitting, None)
        key = (decided_key(moved, new) if new is not None else "") or key
    label, _, number = decision.clause.rpartition(" ")
    return replace(
        decision,
        key=key,
        offered=offered,
        gold=_moved(decision.gold, homes.get(decision.layer, {})),
        clause=f"{renamed[label]} {number}" if label in renamed else decision.clause,
        chosen=tuple(
            replace(one, label=renamed.get(one.label, one.label))
            if isinstance(one, Chosen)
            else one
            for one in decision.chosen
        ),
    )


def _moved(ids: Iterable[ItemId], home: Mapping[ItemId, ItemId]) -> tuple[ItemId, ...]:
    return tuple(dict.fromkeys(home.get(each, each) for each in ids))


def asked_of(decisions: Iterable[Decision], works: Works, gold: Work) -> set[ItemId]:
    """Those of ``decisions`` whose question is asked, read among the annotators it was asked of."""
    standing: dict[tuple[str, ...], set[ItemId]] = {}
    found: set[ItemId] = set()
    for decision in decisions:
        names = tuple(decision.offered)
        if names not in standing:
            offering = [name for name in names if name in works and name != GOLD]
            case = Case(tuple(works[name] for name in offering), gold)
            standing[names] = standing_on(questions(case))
        if decision.id in standing[names]:
            found.add(decision.id)
    return found
