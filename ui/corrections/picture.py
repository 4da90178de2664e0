"""A place as rich text: hers and gold under one another in their words, what differs on a ground.

Long stretches between the edges are left out: of a clause it is the edges that are to be seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from app.adjudication.returned import Instance
from app.model import Choice, Scheme, Span
from ui.corrections import wording
from ui.reading.positions import Positions
from ui.theme import Theme

_LONGEST = 90  # code points of one stretch
_BLANK = 15  # as many are given up for a blank


def plain(instance: Instance, scheme: Scheme, here: str) -> str:
    """What a screen reader says of it."""
    item, made = instance.item, instance.decision
    parts = [_comment(instance)] if _asked(instance) else []
    for name, spans in _shown(instance):
        surface = ", ".join(_surface(instance, span) for span in spans)
        said = ": ".join(filter(None, (wording.version(item, name, scheme), surface)))
        parts.append(f"{wording.whose(name, here)}: {said}")
    if made is not None and not _asked(instance):
        parts.append(wording.decision(made, scheme))
    return ". ".join((*parts, instance.head.name))


def rich(instance: Instance, scheme: Scheme, theme: Theme, here: str) -> str:
    """The same as HTML."""
    head = instance.head
    rows = "".join(
        f"<tr><td style='color:{theme.quiet}; padding-right:14px; white-space:nowrap'>"
        f"{escape(wording.whose(name, here))}</td>"
        f"<td style='padding-right:14px; white-space:nowrap'>{_version(instance, name, scheme, theme)}</td>"
        f"<td width='100%'>{_words(instance, spans, scheme, theme)}</td></tr>"
        for name, spans in _shown(instance)
    )
    made, above, below = instance.decision, "", ""
    if _asked(instance):
        above = (
            f"<p style='margin:0 0 5px 0; color:{theme.warning}'>{escape(_comment(instance))}</p>"
        )
    elif made is not None:
        told = escape(wording.decision(made, scheme))
        below = f"<p style='margin:5px 0 0 0; color:{theme.quiet}'>{told}</p>"
    name = escape(f"{head.language.upper()} · {head.name}")
    place = f"<p style='margin:0 0 4px 0; color:{theme.quiet}; font-size:small'>{name}</p>"
    return f"{place}{above}<table cellspacing='0' cellpadding='1'>{rows}</table>{below}"


def _asked(instance: Instance) -> bool:
    return instance.decision is not None and instance.decision.choice is Choice.ASK


def _comment(instance: Instance) -> str:
    made = instance.decision
    return "" if made is None else f"{made.reviewer}: {made.comment}"


def _shown(instance: Instance) -> list[tuple[str, tuple[Span, ...]]]:
    """The versions to show: of what is asked only hers, for it is her word that is wanted."""
    held = list(instance.item.spans.items())
    return held[:1] if _asked(instance) else held


def _version(instance: Instance, name: str, scheme: Scheme, theme: Theme) -> str:
    told = escape(wording.version(instance.item, name, scheme))
    spans = instance.item.spans.get(name, ())
    colour = _colour(spans[0].label, scheme, theme) if spans else theme.quiet
    return f"<span style='color:{colour}'>{told}</span>"


def _words(instance: Instance, spans: Sequence[Span], scheme: Scheme, theme: Theme) -> str:
    first, last = instance.start, instance.start + len(instance.words)
    ranges = instance.item.ranges or (() if spans else ((instance.item.start, instance.item.end),))
    edges = {first, last, *_edges((span.start, span.end) for span in instance.item.all_spans)}
    edges |= set(_edges(ranges))
    bounds = sorted(edge for edge in edges if first <= edge <= last)
    parts = []
    for start, end in pairwise(bounds):
        inside = [span for span in spans if span.start <= start and end <= span.end]
        ground = any(low <= start and end <= high for low, high in ranges)
        said = _shortened(instance.words[start - first : end - first])
        style = []
        if inside:
            inner = min(inside, key=lambda span: span.end - span.start)
            style.append(f"color:{_colour(inner.label, scheme, theme)}; text-decoration:underline")
        if ground:
            style.append(f"background-color:{theme.selection}")
        words = escape(Positions(said).display)
        parts.append(f"<span style='{'; '.join(style)}'>{words}</span>" if style else words)
    return "".join(parts)


def _surface(instance: Instance, span: Span) -> str:
    start = span.start - instance.start
    return " ".join(_shortened(instance.words[start : start + span.end - span.start]).split())


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    half = _LONGEST // 2
    first, last = words.rfind(" ", half - _BLANK, half), words.find(" ", -half, _BLANK - half)
    first, last = first if first > 0 else half, last if last > 0 else len(words) - half
    return f"{words[:first].rstrip()} … {words[last:].lstrip()}"


def _edges(ranges: Iterable[tuple[int, int]]) -> list[int]:
    return [edge for both in ranges for edge in both]


def _colour(name: str, scheme: Scheme, theme: Theme) -> str:
    label = next((one for one in scheme.labels if one.name == name), None)
    return theme.label(label) if label is not None else theme.quiet
