"""What each name that the scheme lacks may become: a name of the scheme, a new one, or nothing.

For a form that asks it of a user; what is chosen goes into ``Options.names``, as ``--map`` says it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.intake.lacking import Lacking
from app.model import Scheme
from app.model.table import is_name


class Kind(StrEnum):
    """What a name is of. ``ENDS``: a relation type of the scheme, which does not join such labels."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    RELATION = "relation"
    ENDS = "ends"


@dataclass(frozen=True)
class Name:
    """``key`` is how ``--map`` calls it, ``own`` the name itself; ``targets`` are the names of the scheme
    that it may become, ``proposed`` what it most likely is, "" where that must be asked.
    """

    kind: Kind
    key: str
    own: str
    count: int
    targets: tuple[str, ...]
    proposed: str


def names_lacking(lacking: Lacking, scheme: Scheme) -> list[Name]:
    """All that is ``lacking``, kind by kind, the most frequent first."""
    labels = tuple(label.name for label in scheme.labels if not label.retired)
    attributes = tuple(
        dict.fromkeys(each.name for label in scheme.labels for each in label.attributes)
    )
    types = tuple(relation.name for relation in scheme.relations)
    return [
        *_names(Kind.LABEL, ((name, name, n) for name, n in lacking.labels.most_common()), labels),
        *_names(
            Kind.ATTRIBUTE,
            ((f"{label}.{name}", name, n) for (label, name), n in lacking.attributes.most_common()),
            attributes,
        ),
        *_names(Kind.RELATION, _by_type(lacking.relations), types),
        *_names(Kind.ENDS, _by_type(lacking.ends), types),
    ]


def _by_type(counted: Mapping[tuple[str, str, str], int]) -> Iterator[tuple[str, str, int]]:
    found: Counter[str] = Counter()
    for (name, _head, _tail), count in counted.items():
        found[name] += count
    yield from ((name, name, count) for name, count in found.most_common())


def _names(
    kind: Kind, found: Iterable[tuple[str, str, int]], targets: tuple[str, ...]
) -> Iterator[Name]:
    alike = {_plain(target): target for target in reversed(targets)}
    for key, own, count in found:
        proposed = own if own in targets else alike.get(_plain(own), "") or addable(own)
        yield Name(kind, key, own, count, targets, proposed)


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def addable(own: str) -> str:
    """``own`` as a scheme can have it; "" where nothing is left of it."""
    shaped = re.sub(r"[^A-Za-z0-9_-]+", "_", own).strip("_")
    return shaped if is_name(shaped) and any(map(str.isalnum, shaped)) else ""


def renamings(chosen: Iterable[tuple[Name, str]]) -> dict[str, str]:
    """What each name becomes, for ``Options.names``; "" leaves it out, its own name is none."""
    return {name.key: target for name, target in chosen if target != name.own}
