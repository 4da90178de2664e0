"""Items that overlap, gathered into regions: what belongs on one screen."""

from __future__ import annotations

from collections.abc import Iterable

from app.comparison.disagreement import Disagreement


def regions(items: Iterable[Disagreement]) -> list[tuple[Disagreement, ...]]:
    """The connected components of overlapping items of one article, in text order.

    A relation lies where its head lies and joins nothing by its length.
    """
    found: list[list[Disagreement]] = []
    reach = -1
    for item in sorted(items, key=lambda item: item.order):
        end = max(spans[0].end for spans in item.spans.values() if spans)
        if not item.relations:
            end = item.end
        if found and item.start < reach:
            found[-1].append(item)
        else:
            found.append([item])
        reach = max(reach, end)
    return [tuple(region) for region in found]
