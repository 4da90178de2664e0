"""The labelling configuration of Label Studio: a control for everything that a file of tasks holds.

With a scheme it has all labels, attributes and relations of that, in its colours, so that more can be
marked than was; what only the documents have comes after.

Trap: a date stays a text area. Ours may be known to the month or year alone, which the control
``DateTime`` cannot show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from app.formats.labelstudio.controls import ANNOTATOR, control_of
from app.formats.vocabulary import Vocabulary
from app.model import Scheme


def chosen_attributes(scheme: Scheme) -> dict[str, tuple[str, ...]]:
    """The choices of each attribute that is a choice, and the same one, under all labels that have it."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for label in scheme.labels:
        for attribute in label.attributes:
            found.setdefault(attribute.name, set()).add(attribute.choices)
    one = {name: next(iter(kinds)) for name, kinds in found.items() if len(kinds) == 1}
    return {name: choices for name, choices in one.items() if choices}


def config(vocabulary: Vocabulary, scheme: Scheme | None = None) -> bytes:
    """The configuration for documents with this ``vocabulary``, marked by ``scheme``."""
    relations = [each.name for each in scheme.relations] if scheme else []
    relations += sorted(vocabulary.relations.keys() - {*relations})
    lines = [
        "<View>",
        '  <Labels name="label" toName="text">',
        *_labels(vocabulary, scheme),
        "  </Labels>",
        '  <Text name="text" value="$text" granularity="symbol"/>',
        *_attributes(vocabulary, scheme),
        *_choice("unsure", 'perRegion="true"'),
    ]
    if relations:
        named = [f"    <Relation value={quoteattr(name)}/>" for name in relations]
        lines += ["  <Relations>", *named, "  </Relations>"]
    lines += [
        '  <TextArea name="remark" toName="text" placeholder="remark"/>',
        *_choice("remark_unsure"),
        '  <View style="display: none">',
        f'    <TextArea name="{ANNOTATOR}" toName="text"/>',
        "  </View>",
        "</View>",
    ]
    return "\n".join([*lines, ""]).encode()


def _labels(vocabulary: Vocabulary, scheme: Scheme | None) -> Iterator[str]:
    known = {label.name: label for label in scheme.labels} if scheme else {}
    for label in known.values():
        if not label.retired or label.name in vocabulary.labels:
            hint = f" hint={quoteattr(label.title)}" if label.title != label.name else ""
            value, colour = quoteattr(label.name), quoteattr(label.light)
            yield f"    <Label value={value} background={colour}{hint}/>"
    for name, colour in vocabulary.colours().items():
        if name not in known:
            yield f"    <Label value={quoteattr(name)} background={quoteattr(colour)}/>"


@dataclass
class _Control:
    """An attribute: the labels that have it, the values that are in the file, what it is called."""

    labels: dict[str, None] = field(default_factory=dict)
    values: set[str] = field(default_factory=set)
    title: str = ""


def _attributes(vocabulary: Vocabulary, scheme: Scheme | None) -> Iterator[str]:
    controls: dict[str, _Control] = {}
    for label in scheme.labels if scheme else ():
        for attribute in label.attributes:
            control = controls.setdefault(attribute.name, _Control())
            control.labels[label.name] = None
            control.title = control.title or attribute.title
    for name, (having, values) in vocabulary.attributes().items():
        control = controls.setdefault(name, _Control())
        control.labels |= dict.fromkeys(sorted(having))
        control.values |= values
    chosen = chosen_attributes(scheme) if scheme else {}
    for name, control in controls.items():
        if name in chosen:
            yield from _chosen(name, control, chosen[name])
        else:
            labels = quoteattr(",".join(control.labels))
            yield (
                f'  <TextArea name={quoteattr(control_of(name))} toName="text" perRegion="true"'
                f" whenLabelValue={labels} placeholder={quoteattr(control.title or name)}/>"
            )


def _chosen(name: str, control: _Control, choices: Sequence[str]) -> Iterator[str]:
    having = quoteattr(",".join(control.labels))
    yield f'  <View visibleWhen="region-selected" whenLabelValue={having}>'
    yield f'    <Header value={quoteattr(control.title or name)} size="6"/>'
    yield (
        f'    <Choices name={quoteattr(control_of(name))} toName="text" perRegion="true"'
        f' choice="single" whenLabelValue={having}>'
    )
    for value in (*choices, *sorted(control.values - {*choices})):
        yield f"      <Choice value={quoteattr(value)}/>"
    yield "    </Choices>"
    yield "  </View>"


def _choice(name: str, more: str = "") -> list[str]:
    opening = f'  <Choices name="{name}" toName="text" choice="multiple" {more}'.rstrip()
    return [f"{opening}>", '    <Choice value="unsure"/>', "  </Choices>"]
