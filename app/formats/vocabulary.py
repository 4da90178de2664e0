"""The labels, attributes and relations that documents use: what a tool must be told before it shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.model import Document

_COLOURS: Final = (
    *("#0b64a5", "#b3421b", "#2f7d32", "#7a3ea8", "#9a6700", "#00798c", "#c2185b", "#5d6d1e"),
)


@dataclass
class Vocabulary:
    """``labels`` by name, each with its attributes and the values they have; ``relations`` by type,
    each with the labels of its heads and tails. Everything in the order in which it came.
    """

    labels: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    relations: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)

    def add(self, document: Document) -> None:
        """Note what ``document`` uses."""
        label_of = {span.id: span.label for span in document.spans}
        for span in document.spans:
            attributes = self.labels.setdefault(span.label, {})
            for name, value in span.attributes.items():
                attributes.setdefault(name, set()).add(value)
        for relation in document.relations:
            heads, tails = self.relations.setdefault(relation.type, (set(), set()))
            heads.add(label_of[relation.head])
            tails.add(label_of[relation.tail])

    def attributes(self) -> dict[str, tuple[set[str], set[str]]]:
        """Each attribute by name, with the labels that have it and all of its values; sorted."""
        found: dict[str, tuple[set[str], set[str]]] = {}
        for label, attributes in self.labels.items():
            for name, values in attributes.items():
                labels, all_values = found.setdefault(name, (set(), set()))
                labels.add(label)
                all_values |= values
        return {name: found[name] for name in sorted(found)}

    def colours(self) -> dict[str, str]:
        """A colour, ``#rrggbb``, for each label, by name; white is legible on it."""
        return {name: _COLOURS[n % len(_COLOURS)] for n, name in enumerate(sorted(self.labels))}
