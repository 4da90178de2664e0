"""Small pictures for the card, written as SVG by hand: bars, a line, nothing that a reader must run.

They are read on light and on dark pages, so each stands on a ground of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

_GROUND: Final = "#ffffff"
_INK: Final = "#1b1f24"
_QUIET: Final = "#5b6570"
_LINE: Final = "#d7dce1"
PALETTE: Final = ("#0b64a5", "#b4510f", "#0b7a53", "#7a3e9d", "#8a6d00", "#a3234a")
_FONT: Final = "font-family='sans-serif' font-size='12'"


@dataclass(frozen=True)
class Series:
    """A line of a curve: ``points`` are (x, y) with y from 0 to 1, None where it is undefined."""

    name: str
    points: Sequence[tuple[float, float | None]]


def bars(title: str, rows: Mapping[str, Mapping[str, int]], columns: Sequence[str]) -> str:
    """A bar a row, its pieces one after another in the order of ``columns``."""
    left, width, height, top = 150, 420, 22, 58
    most = max((sum(row.values()) for row in rows.values()), default=0) or 1
    body = []
    for number, (name, row) in enumerate(rows.items()):
        y, x = top + number * (height + 6), float(left)
        body.append(_words(left - 8, y + 15, name, "end"))
        for place, column in enumerate(columns):
            size = width * row.get(column, 0) / most
            if size:
                told = f"{name}, {column}: {row[column]}"
                body.append(
                    f"<rect x='{x:.1f}' y='{y}' width='{size:.1f}' height='{height}'"
                    f" fill='{_colour(place)}'><title>{escape(told)}</title></rect>"
                )
            x += size
        body.append(_words(x + 6, y + 15, str(sum(row.values())), colour=_QUIET))
    return _picture(title, 660, top + len(rows) * (height + 6) + 12, _legend(columns), body)


def curve(title: str, x_title: str, series: Sequence[Series]) -> str:
    """Lines over numbers of articles, from 0 to 1 upwards."""
    left, top, width, height = 60, 58, 560, 240
    most = max((x for line in series for x, _ in line.points), default=1) or 1
    body = []
    for tenth in range(0, 11, 2):
        y = top + height - height * tenth / 10
        body.append(
            f"<line x1='{left}' y1='{y:.1f}' x2='{left + width}' y2='{y:.1f}' stroke='{_LINE}'/>"
        )
        body.append(_words(left - 8, y + 4, f"{tenth / 10:.1f}", "end", _QUIET))
    for x in sorted({x for line in series for x, _ in line.points}):
        place = left + width * x / most
        body.append(_words(place, top + height + 18, f"{x:g}", "middle", _QUIET))
    body.append(_words(left + width / 2, top + height + 38, x_title, "middle", _QUIET))
    for number, line in enumerate(series):
        known = [
            (left + width * x / most, top + height - height * y)
            for x, y in line.points
            if y is not None
        ]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in known)
        colour, thick = _colour(number), 3 if not number else 1.5
        body.append(
            f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='{thick}'/>"
        )
        body += [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='{colour}'/>" for x, y in known]
    names = [line.name for line in series]
    return _picture(title, 660, top + height + 52, _legend(names), body)


def _legend(names: Sequence[str]) -> list[str]:
    found, x = [], 16.0
    for number, name in enumerate(names):
        found.append(f"<rect x='{x:.1f}' y='34' width='10' height='10' fill='{_colour(number)}'/>")
        found.append(_words(x + 15, 43, name, colour=_QUIET))
        x += 32 + 7.2 * len(name)
    return found


def _colour(number: int) -> str:
    return PALETTE[number % len(PALETTE)]


def _words(x: float, y: float, words: str, anchor: str = "start", colour: str = _INK) -> str:
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{colour}' {_FONT}>"
        f"{escape(words)}</text>"
    )


def _picture(title: str, width: int, height: int, legend: list[str], body: list[str]) -> str:
    head = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'"
        f" viewBox='0 0 {width} {height}' role='img' aria-label='{escape(title)}'>"
    )
    ground = f"<rect width='{width}' height='{height}' rx='6' fill='{_GROUND}'/>"
    name = (
        f"<text x='16' y='22' fill='{_INK}' font-family='sans-serif' font-size='14'"
        f" font-weight='bold'>{escape(title)}</text>"
    )
    return "\n".join([head, ground, name, *legend, *body, "</svg>", ""])
