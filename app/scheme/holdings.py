"""What the spans of a label are, for whoever would split it: their strings, and what is said of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

from app.model import ArticleId
from app.store import Project


@dataclass
class Holdings:
    """How often each marked string, and each value of each attribute, stands; "" where none is set."""

    strings: Counter[str] = field(default_factory=Counter)
    values: dict[str, Counter[str]] = field(default_factory=dict)


def holdings_of(project: Project, label: str) -> Holdings:
    """What the spans of ``label`` are, in all layers."""
    held = Holdings()
    with project.reading():
        attributes = [attribute.name for attribute in project.scheme.label(label).attributes]
        held.values = {name: Counter() for name in attributes}
        places = project.places_of([label])
        for article, layers in groupby(places, key=lambda place: place[0]):
            text = project.article(ArticleId(article)).text
            for _, layer in layers:
                for span in project.work(article, layer).spans:
                    if span.label == label:
                        held.strings[span.surface(text)] += 1
                        for name in attributes:
                            held.values[name][span.attributes.get(name, "")] += 1
    return held
