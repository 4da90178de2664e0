"""One item of a result of Label Studio's: a region, or what is said of one or of the whole text."""

from __future__ import annotations

from app.formats.records.record import Record


def value_of(item: Record) -> Record:
    """Its value."""
    return Record(item.file, item.line, item.mapping("value"), item.what)


def placed(item: Record) -> Record:
    """The value of a region, if its place is one in a plain text."""
    value = value_of(item)
    start = value.data.get("start")
    if "startOffset" in value.data or isinstance(start, str):
        raise item.refusal(
            "marks HTML or paragraphs, whose places are not offsets into a text",
            "Only tasks on plain text (<Text>) are read.",
        )
    return value


def labels_of(item: Record) -> list[str]:
    """The labels of a region of text, none where the item is something else."""
    value = item.data.get("value")
    kind = str(item.data.get("type", "labels"))
    if not isinstance(value, dict) or not kind.endswith("labels") or "start" not in value:
        return []
    told = value.get(kind, value.get("labels"))
    return [str(label) for label in told] if isinstance(told, list) else []


def surface_of(value: Record) -> str | None:
    """The text that the value of a region repeats."""
    told = value.data.get("text")
    return told if isinstance(told, str) else None


def has_place(item: Record) -> bool:
    """Whether it is of a part of the text, or of a picture."""
    value = item.data.get("value")
    return isinstance(value, dict) and any(key in value for key in ("start", "x", "points"))


def values_of(item: Record) -> list[str]:
    """What a control says, as strings: choices, text, a rating, a path in a taxonomy."""
    value = item.mapping("value")
    told = value.get(str(item.data.get("type")))
    if item.data.get("type") == "textarea":
        told = value.get("text")
    if isinstance(told, dict):  # a span of time
        told = [f"{key} {entry}" for key, entry in told.items()]
    if told is None:
        return []
    listed = told if isinstance(told, list) else [told]
    return [" > ".join(map(str, one)) if isinstance(one, list) else str(one) for one in listed]


def note_of(region: Record) -> str:
    """What is noted on a region."""
    meta = region.data.get("meta")
    told = meta.get("text") if isinstance(meta, dict) else None
    return "\n".join(map(str, told if isinstance(told, list) else [told])) if told else ""
