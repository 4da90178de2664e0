"""What a file says that the project's scheme has no name for, counted over all of it.

A file of another tool has labels of its own. Who brings it in must see them all at once, not one at
a time, to say what each shall be here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.errors import FileRefusedError, ImportRefusedError
from app.model import Document, Scheme

ADVICE: Final = (
    "Say what each shall be with penanda import --map NAME=OTHER (--map NAME= leaves it out), add what"
    " is lacking with --add-labels, or one by one with penanda scheme PROJECT add NAME. An attribute is"
    " named with its label, as in --map LABEL.NAME=OTHER."
)

_MOST_NAMED = 100  # of a kind; a file with more has something else where its labels should be


@dataclass
class Lacking:
    """Names that a scheme has not, each with how often it occurs.

    ``attributes`` are pairs of label and attribute; ``relations`` say type and labels of head and
    tail, those empty where a relation joins no span; ``ends`` say the same of types that the scheme
    has, but not between those labels.
    """

    labels: Counter[str] = field(default_factory=Counter)
    attributes: Counter[tuple[str, str]] = field(default_factory=Counter)
    relations: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    ends: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    @classmethod
    def of(cls, scheme: Scheme, document: Document) -> Lacking:
        """What of ``document`` has no name in ``scheme``."""
        known = scheme.names
        types = {relation.name: relation for relation in scheme.relations}
        lacking = cls()
        for span in document.spans:
            if span.label not in known:
                lacking.labels[span.label] += 1
            for name in span.attributes:
                if name not in known.get(span.label, ()):
                    lacking.attributes[span.label, name] += 1
        labels = {span.id: span.label for span in document.spans}
        for relation in document.relations:
            head, tail = labels.get(relation.head, ""), labels.get(relation.tail, "")
            known_type = types.get(relation.type)
            if known_type is None:
                lacking.relations[relation.type, head, tail] += 1
            elif head and tail and not known_type.joins(head, tail):
                lacking.ends[relation.type, head, tail] += 1
        return lacking

    def add(self, other: Lacking) -> None:
        """Count what ``other`` counts too."""
        self.labels += other.labels
        self.attributes += other.attributes
        self.relations += other.relations
        self.ends += other.ends

    def to_json(self) -> dict[str, Any]:
        """As plain JSON data."""
        return {
            "labels": [[name, count] for name, count in self.labels.most_common()],
            **{
                kind: [[*names, count] for names, count in getattr(self, kind).most_common()]
                for kind in ("attributes", "relations", "ends")
            },
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Lacking:
        """What ``to_json`` said."""
        lacking = cls(Counter(dict(told["labels"])))
        for kind in ("attributes", "relations", "ends"):
            getattr(lacking, kind).update({tuple(names): n for *names, n in told[kind]})
        return lacking

    def __bool__(self) -> bool:
        return bool(self.labels or self.attributes or self.relations or self.ends)

    def named(self) -> list[str]:
        """Each kind with its names, the most frequent first: ``label 'PER' (12), 'LOC' (3)``."""
        types: Counter[str] = Counter()
        for (name, _, _), count in self.relations.items():
            types[name] += count
        attributes = Counter({f"{label}.{name}": n for (label, name), n in self.attributes.items()})
        kinds = (("label", self.labels), ("attribute", attributes), ("relation", types))
        told = [f"{kind} {_listed(_quoted(names))}" for kind, names in kinds if names]
        joined = [
            (f"{name!r} from {head!r} to {tail!r}", count)
            for (name, head, tail), count in self.ends.most_common()
        ]
        return told + ([f"relation {_listed(joined)}"] if joined else [])


class NamesLackingError(ImportRefusedError):
    """Nothing was taken in, and for nothing else than names that the scheme has not: ``lacking``."""

    def __init__(self, refused: list[FileRefusedError], lacking: Lacking) -> None:
        super().__init__(refused)
        self.lacking = lacking


def _quoted(names: Counter[str]) -> list[tuple[str, int]]:
    return [(repr(name), count) for name, count in names.most_common()]


def _listed(names: Iterable[tuple[str, int]]) -> str:
    words = [f"{name} ({count:,})" for name, count in names]
    more = f" and {len(words) - _MOST_NAMED:,} more" if len(words) > _MOST_NAMED else ""
    return ", ".join(words[:_MOST_NAMED]) + more
