"""Relations of several annotators between the same two ends, laid beside each other by type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import TypeVar

from app.model import ItemId, Relation

Place = TypeVar("Place", bound=Hashable)
Row = Mapping[str, tuple[Relation, ...]]


def between_ends(
    relations: Mapping[str, Iterable[Relation]], ends: Mapping[str, Mapping[ItemId, Place]]
) -> dict[tuple[Place, Place], dict[str, list[Relation]]]:
    """The relations of each annotator by the places of their ends.

    ``ends`` maps annotator and span id to a place that the annotators share; a relation with an
    end that has none is left out, and so is one whose two ends fell together in one place.
    """
    found: dict[tuple[Place, Place], dict[str, list[Relation]]] = defaultdict(dict)
    for annotator, theirs in relations.items():
        places = ends[annotator]
        for relation in theirs:
            head, tail = places.get(relation.head), places.get(relation.tail)
            fallen = head == tail and relation.head != relation.tail
            if head is not None and tail is not None and not fallen:
                found[head, tail].setdefault(annotator, []).append(relation)
    return found


def align(
    held: Mapping[str, Sequence[Relation]], names: Sequence[str]
) -> tuple[list[Row], list[Row]]:
    """The rows that all of ``names`` hold with one type, and the rows that they differ in."""
    by_type = {
        name: sorted(held.get(name, ()), key=lambda relation: (relation.type, relation.id))
        for name in names
    }
    counts = [Counter(relation.type for relation in theirs) for theirs in by_type.values()]
    shared = counts[0].copy()
    for count in counts[1:]:
        shared &= count
    agreed: list[Row] = []
    for kind in sorted(shared.elements()):
        row: dict[str, tuple[Relation, ...]] = {}
        for name in names:
            relation = next(entry for entry in by_type[name] if entry.type == kind)
            by_type[name].remove(relation)
            row[name] = (relation,)
        agreed.append(row)
    differing: list[Row] = [
        {name: (entry,) if entry else () for name, entry in zip(names, entries, strict=True)}
        for entries in zip_longest(*by_type.values())
    ]
    return agreed, differing
