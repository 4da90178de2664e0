"""JSON_MIN: a task that has the regions of one annotation under the name of their control, beside its data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.formats.records.record import Record


def is_flat(value: object) -> bool:
    """Whether it is the regions of one control in JSON_MIN."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(one, dict) and "start" in one and "end" in one and "labels" in one
            for one in value
        )
    )


def data_of(task: Mapping[str, Any]) -> dict[str, Any]:
    """What of a task in JSON_MIN is its data."""
    own = ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time")
    return {key: value for key, value in task.items() if key not in own and not is_flat(value)}


def flat_results(record: Record) -> Iterator[Record]:
    """Its regions, as the results of one annotation."""
    for control, regions in record.data.items():
        if not is_flat(regions):
            continue
        for number, value in enumerate(regions, 1):
            item = {"from_name": control, "type": "labels", "value": value}
            yield Record(record.file, record.line, item, f"{control} {number}")
