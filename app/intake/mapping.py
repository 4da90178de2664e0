"""Labels, attributes and relation types of a file under the names that the project has for them.

A label or relation type is called by its name, an attribute by that of a label and its own,
``PER.Gender``, where ``*`` is any label, and one of its values by ``PER.Gender:female``. The label
may be the file's or what that became, since what is lacking is told by the latter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from app.model import Document, Span


def mapped(document: Document, names: Mapping[str, str]) -> tuple[Document, Mapping[str, int]]:
    """``document`` with its labels, attributes and relation types as ``names`` say; the rest stays.

    What is named as nothing is left out, counted by its name; so are the relations of spans that are,
    counted by their type, and of two attributes that would become one the later.
    """
    if not names:
        return document, {}
    left_out: Counter[str] = Counter()
    spans = []
    for span in document.spans:
        if label := names.get(span.label, span.label):
            spans.append(_mapped(span, label, names, left_out))
        else:
            left_out[span.label] += 1
    kept = {span.id for span in spans}
    gone = {span.id for span in document.spans} - kept
    relations = tuple(
        replace(relation, type=name)
        for relation in document.relations
        if (name := names.get(relation.type, relation.type))
        and not gone & {relation.head, relation.tail}
    )
    there = {relation.id for relation in relations}
    left_out.update(each.type for each in document.relations if each.id not in there)
    answered = document.answered and not left_out  # what is left out is no empty answer
    return replace(document, spans=tuple(spans), relations=relations, answered=answered), left_out


def _mapped(span: Span, label: str, names: Mapping[str, str], left_out: Counter[str]) -> Span:
    """``span`` as one of ``label``."""
    attributes: dict[str, str] = {}
    for old, said in span.attributes.items():
        owners = (span.label, label, "*")
        name = _first(names, _keys(owners, (old,)), old)
        value = _first(names, _keys(owners, (old, name), f":{said}"), said)
        if name and value and name not in attributes:
            attributes[name] = value
        else:
            left_out[f"{span.label}.{old}"] += 1
    if label == span.label and attributes == span.attributes:
        return span
    return replace(span, label=label, attributes=attributes)


def _keys(owners: Iterable[str], attributes: Iterable[str], value: str = "") -> Iterator[str]:
    for attribute in attributes:
        for owner in owners:
            yield f"{owner}.{attribute}{value}"


def _first(names: Mapping[str, str], keys: Iterable[str], otherwise: str) -> str:
    """What ``names`` say under the first of ``keys`` that they have."""
    return next((names[key] for key in keys if key in names), otherwise)
