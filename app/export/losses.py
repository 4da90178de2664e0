"""What a format cannot hold: listed before anything is written, and kept beside the written file.

The ledger ``losses.jsonl`` is always written, so that an empty one says "looked, and nothing is
lost". One folder has one ledger: each line names its ``file``, and an export replaces the lines of
its own file only. A line is of one thing in one article, but how gold came to be is one of all.

Trap: how gold came to be is told, but a strict export does not refuse it. Nearly every piece of gold
has an origin, and only our JSONL holds it: all gold would be refused in every other format.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from app.export.packed import Packed
from app.export.training import Regions, for_training
from app.formats import Format, format_named
from app.model import Document, Loss, Remark, State
from app.model.counting import counted

LEDGER: Final = "losses.jsonl"
_ORIGIN: Final = "origin"


class Losses(Packed[Loss]):
    """Losses in the order in which they came: of a large corpus there are many, all alike."""

    of = Loss


def losses_of(
    documents: Iterable[Document],
    format_name: str,
    *,
    regions: Regions = "drop",
    projection: str = "",
) -> Iterator[Loss]:
    """Each thing in ``documents`` that the format cannot hold or leaves out, as the documents come.

    Raises ``NotFoundError`` at the first ``next`` for an unknown format, and ``PenandaError`` for
    one that is only read.
    """
    chosen = format_named(format_name, projection)
    chosen.writer()
    lost = OriginsLost(chosen.name, held=chosen.origins)
    for document in documents:
        lost.look(document)
        kept, left = to_write(document, chosen, regions)
        yield from left
        yield from chosen.losses(kept)
    yield from lost.told()


def refused(losses: Iterable[Loss]) -> Counter[str]:
    """What a strict export does not go without, counted by ``what`` is lost: all but how gold came
    to be, which is neither marked nor written by anybody.
    """
    return Counter(loss.what for loss in losses if loss.what != _ORIGIN)


class OriginsLost:
    """How pieces of gold came to be, where a format has no place for it: one loss for all articles,
    since nearly every piece has an origin.
    """

    def __init__(self, name: str, *, held: bool = False) -> None:
        self._name, self._held = name, held
        self._pieces = self._articles = 0

    def look(self, document: Document) -> None:
        """Count those of ``document``."""
        if document.origins and not self._held:
            self._pieces += len(document.origins)
            self._articles += 1

    def told(self) -> Iterator[Loss]:
        """The loss, if there is any."""
        if self._pieces:
            pieces = counted(self._pieces, "piece")
            articles = counted(self._articles, "article")
            yield Loss(
                "",
                _ORIGIN,
                f"{self._name} does not hold how {pieces} of gold in {articles} came to be",
            )


def to_write(
    document: Document, chosen: Format, regions: Regions
) -> tuple[Document, tuple[Loss, ...]]:
    """The document that ``chosen`` is to write, and what of the one given is left out of it."""
    remark = document.remark
    lost: tuple[Loss, ...] = ()
    if document.state is not None and not chosen.states:
        lost = tuple(_state_losses(document, chosen))
        document = replace(document, state=None)
    if remark and not chosen.remarks:
        document = replace(document, remark=None)
        lost = (*lost, *_remark_losses(document.article.id, chosen.name, remark))
    if document.origins and not chosen.origins:
        document = replace(document, origins={})
    kept, left = for_training(document, chosen, regions)
    return kept, (*lost, *left)


def _state_losses(document: Document, chosen: Format) -> Iterator[Loss]:
    """How far an annotator is shows in what she marked; where she marked nothing it is lost."""
    done = document.state is State.DONE
    if not document.spans and not (chosen.answers and done):
        who = document.annotator or "the annotator"
        word = "finished the article and marked nothing" if done else f"is at {document.state!s}"
        why = f"{chosen.name} does not hold that {who} {word}"
        yield Loss(document.article.id, "state", why)


def _remark_losses(article: str, name: str, remark: Remark) -> Iterator[Loss]:
    if remark.note:
        yield Loss(article, "note", f"{name} holds no note on an article")
    if remark.unsure:
        yield Loss(article, "unsure", f"{name} does not hold that {remark.layer} is unsure of it")


def loss_line(loss: Loss, file: str) -> bytes:
    """One line of the ledger; offsets that a loss has not are null."""
    data: dict[str, Any] = {"file": file, "article": loss.article, "what": loss.what}
    data |= {"id": loss.id, "start": loss.start, "end": loss.end}
    data |= {"label": loss.label, "surface": loss.surface, "why": loss.why}
    return json.dumps(data, ensure_ascii=False).encode("utf-8") + b"\n"


def lines_of_others(ledger: Path, files: Collection[str]) -> Iterator[bytes]:
    """The lines of an earlier ledger that speak of other files than ``files`` still beside it."""
    if not ledger.exists():
        return
    with ledger.open("rb") as stream:
        for line in stream:
            other = _file_of(line)
            if other not in files and (ledger.parent / other).is_file():
                yield line if line.endswith(b"\n") else line + b"\n"


def _file_of(line: bytes) -> str:
    """The file a ledger's line speaks of; the ledger itself for a line that is not ours: it stays."""
    try:
        name = json.loads(line)["file"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return LEDGER
    return name if isinstance(name, str) and "/" not in name and "\0" not in name else LEDGER
