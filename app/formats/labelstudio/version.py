"""What one annotator or model made of a task: spans, attributes, relations and a remark of its results.

A region with several labels is several spans on one range. What else is said of a region is an
attribute, named as its control, several values joined by a comma; what is said of the whole text is
a remark.

Trap: ``value.text`` may be wrong even in Label Studio's own samples; where it fits nowhere it is
told, and not believed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from app.formats.labelstudio.controls import attribute_of
from app.formats.labelstudio.items import (
    has_place,
    labels_of,
    note_of,
    placed,
    surface_of,
    values_of,
)
from app.formats.labelstudio.owners import is_name
from app.formats.records.record import Record
from app.formats.tasks import Findings, SpansIn
from app.formats.units import Counting, Sample

_ASK: Final = (
    "State it: --offsets code-points for files of October 2021 and later, --offsets utf-16 for"
    " earlier ones."
)


class Version:
    """What one annotator made of a task; ``is_answer`` unless nobody did."""

    def __init__(
        self, record: Record, annotator: str, text: str, results: list[Record], *, is_answer: bool
    ) -> None:
        self.record, self.annotator, self.text = record, annotator, text
        self.is_answer = is_answer
        self.regions: list[Record] = []
        self.others: list[Record] = []
        self.relations: list[Record] = []
        for one in results:
            if one.data.get("type") == "relation":
                self.relations.append(one)
            elif labels_of(one):
                self.regions.append(one)
            elif not is_name(one):
                self.others.append(one)
        values = [placed(one) for one in self.regions]
        self.sample = Sample(
            text,
            tuple((value.whole("start"), value.whole("end")) for value in values),
            tuple(surface_of(value) for value in values),
        )
        self.ranges: list[tuple[int, int]] = []

    def count(self, counting: Counting, findings: Findings) -> None:
        """Find out where the regions are."""
        try:
            ranges = counting.ranges(self.sample)
        except ValueError as error:
            far = max(end for _start, end in self.sample.ranges)
            raise self.record.refusal(
                f"its offsets, up to {far}, make no spans of its {len(self.text)} characters"
                f" ({error})",
                "Offsets are half-open ranges of Unicode code points into the text.",
            ) from None
        if ranges is None:
            raise self.record.refusal(
                "nothing tells what its offsets count: code points or UTF-16 units", _ASK
            )
        self.ranges = ranges
        for (start, end), surface in zip(ranges, self.sample.surfaces, strict=True):
            if surface is not None and surface != self.text[start:end]:
                findings.note("regions whose 'text' is not what their offsets mark")

    def said(self, article: str, findings: Findings) -> dict[str, Any]:
        """Spans, relations and remark in the exchange shape."""
        spans = SpansIn(article, self.annotator)
        of_region = self._of_regions(findings)
        for one, (start, end) in zip(self.regions, self.ranges, strict=True):
            labels = labels_of(one)
            if len(labels) > 1:
                findings.note("regions with several labels, each of which became a span")
            region = one.id("id")
            further = of_region.get(region, {})
            note = note_of(one)
            for label in labels:
                first = region and region not in spans.ids
                spans.add(
                    start,
                    end,
                    label,
                    region or None,
                    id=region if first else "",
                    **further,
                    **({"note": note} if note else {}),
                )
        for one in self.relations:
            kinds = [str(kind) for kind in one.data.get("labels") or ["related"]]
            ends = [one.id(side) for side in ("from_id", "to_id")]
            if one.data.get("direction") == "left":
                ends.reverse()
            for number, kind in enumerate(kinds):
                own = {"id": one.id("id")} if one.has("id") and not number else {}
                if not spans.relate(kind, *ends, **own):
                    findings.note("relations with an end that is no span, which were left out")
        said: dict[str, Any] = {"spans": spans.spans, "relations": spans.relations}
        remark = self._remark()
        return said | ({"remark": remark} if remark else {}) | {"annotator": self.annotator}

    def _of_regions(self, findings: Findings) -> dict[str, dict[str, Any]]:
        """Attributes and doubt by region."""
        there = {one.id("id") for one in self.regions}
        found: dict[str, dict[str, Any]] = {}
        lost: Counter[str] = Counter()
        for one in self.others:
            region = one.id("id")
            if not has_place(one):
                continue
            values = values_of(one)
            if region not in there or not values:
                lost[str(one.data.get("type"))] += 1
                continue
            of_region = found.setdefault(region, {})
            control = one.text("from_name", "")
            if control == "unsure" and values == ["unsure"]:
                of_region["unsure"] = True
                continue
            name = attribute_of(control) or str(one.data.get("type"))
            attributes = of_region.setdefault("attributes", {})
            before = [attributes[name]] if name in attributes else []
            attributes[name] = ", ".join([*before, *values])
        for kind, count in lost.items():
            findings.note(f"regions of type {kind} without a label, which were left out", count)
        return found

    def _remark(self) -> dict[str, Any]:
        """What is said of the text as a whole."""
        lines: list[str] = []
        unsure = False
        for one in self.others:
            values = [] if has_place(one) else values_of(one)
            control = one.text("from_name", "")
            if control == "remark_unsure" and values == ["unsure"]:
                unsure = True
            elif values:
                joined = ", ".join(values)
                lines.append(joined if control == "remark" else f"{control}: {joined}")
        return {"note": "\n".join(lines), "unsure": unsure} if lines or unsure else {}
