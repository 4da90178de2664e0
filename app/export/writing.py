"""The export: documents go to temporary files, these are read back, and only then take their places.

Documents are taken from an iterable once and let go again, so a corpus need not fit in memory. What
is kept of each is a digest of what the file must hold.

Trap: the data files are put in place last, so that none is ever seen without its ledger.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from app.errors import LossRefusedError, NotFoundError, from_os_error
from app.export.losses import LEDGER, Losses, lines_of_others, refused
from app.export.meant import Meant, OnProgress
from app.export.names import Names, check_card, names_with
from app.export.place import staged, written
from app.export.training import Regions
from app.formats import Tokens, format_named
from app.languages import segment
from app.model import Document, Loss, Scheme


@dataclass(frozen=True)
class ExportedFile:
    """A written file and the SHA-256 of its bytes, 64 hexadecimal digits."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class ExportResult:
    """``files``: the data files, what belongs beside them if anything does, then the ledger. ``spans``
    counts those in the data file, ``empty`` the articles in which the layer marks nothing.
    """

    files: tuple[ExportedFile, ...]
    articles: int
    spans: int
    lost: Sequence[Loss] = field(repr=False)
    empty: int = 0


def words(text: str, language: str) -> Sequence[int]:
    """The word borders of ``text``: the tokens of every format that counts in tokens."""
    return segment(text, language).words


def export(
    documents: Iterable[Document],
    folder: str | Path,
    format_name: str,
    *,
    basename: str,
    tokens: Tokens = words,
    regions: Regions = "drop",
    projection: str = "",
    scheme: Scheme | None = None,
    strict: bool = False,
    on_progress: OnProgress | None = None,
) -> ExportResult:
    """Write ``documents`` to ``folder`` as ``basename`` with the format's ending, and the ledger.

    All else is as in ``export_parts``, of which this is one.
    """
    return export_parts(
        {basename: documents},
        folder,
        format_name,
        tokens=tokens,
        regions=regions,
        projection=projection,
        scheme=scheme,
        strict=strict,
        on_progress=on_progress,
    )


def export_parts(
    parts: Mapping[str, Iterable[Document]],
    folder: str | Path,
    format_name: str,
    *,
    tokens: Tokens = words,
    regions: Regions = "drop",
    projection: str = "",
    scheme: Scheme | None = None,
    strict: bool = False,
    on_progress: OnProgress | None = None,
) -> ExportResult:
    """Write each of ``parts`` to ``folder`` under its name with the format's ending, and the ledger:
    all of the files or none.

    A format made to train on leaves out what stands in captions, buttons and their like, unless
    ``regions`` is "keep". ``projection`` is which spans go where a format holds one a token;
    ``scheme`` by which the documents were marked, for a format that can tell it on.
    ``strict`` refuses any loss but how gold came to be, which is told.

    Whatever goes wrong, the folder is as it was: also when ``on_progress`` or ``documents`` raises,
    which is how an export is cancelled (not with an ``OSError``, which would be taken for the
    disk's). Raises ``NotFoundError`` (format, or no documents),
    ``FileRefusedError`` and ``DiskFullError`` (the folder), ``MissingLibraryError``,
    ``ReadBackError`` (the file does not hold what was meant), ``LossRefusedError``.
    """
    chosen = format_named(format_name, projection)
    if scheme is not None and chosen.under is not None:
        chosen = chosen.under(scheme)
    chosen.writer()
    folder = Path(folder)
    names = Names.of(parts, chosen)
    for each in names.card:
        check_card(folder / each)
    with staged(folder, *names.placed) as paths:
        files = {
            name: (path, folder / name) for name, path in zip(names.placed, paths, strict=True)
        }
        made = [Meant(chosen, on_progress or _unheard, regions) for _ in parts]
        _write_data(parts, made, names, files, tokens)
        lost = made[0].lost if len(made) == 1 else Losses(chain.from_iterable(m.lost for m in made))
        if strict and (counts := refused(lost)):
            raise _loss_refusal(counts, ", ".join(names.data))
        _write_beside(made, names, files, folder)
        for name, meant in zip(names.data, made, strict=True):
            meant.compare(*files[name])
        exported = tuple(
            ExportedFile(files[name][1], _sha256(*files[name])) for name in names.shown
        )
    return ExportResult(
        exported,
        sum(len(meant.meanings) for meant in made),
        sum(meaning.spans for meant in made for meaning in meant.meanings),
        lost,
        sum(meant.empty for meant in made),
    )


_Files = Mapping[str, tuple[Path, Path]]
"""Of each file by its name: where it is written, and where it goes."""


def _write_data(
    parts: Mapping[str, Iterable[Document]],
    made: Sequence[Meant],
    names: Names,
    files: _Files,
    tokens: Tokens,
) -> None:
    """The data and the ledger. Raises ``NotFoundError`` where one of ``parts`` has no documents."""
    _path, ledger = files[LEDGER]
    with written(*files[LEDGER]) as losses:
        losses.writelines(lines_of_others(ledger, names.data))
        for name, meant, documents in zip(names.data, made, parts.values(), strict=True):
            with written(*files[name]) as stream:
                meant.format.writer()(meant.passing(documents, losses, name), stream, tokens)
            if not meant.meanings:
                raise NotFoundError(
                    "there is no article to export",
                    advice="Choose an annotator who has work, or other articles.",
                )


def _write_beside(made: Sequence[Meant], names: Names, files: _Files, folder: Path) -> None:
    """What belongs beside the data, and the card."""
    for name, meant in zip(names.beside, made, strict=False):
        assert meant.format.beside is not None
        with written(*files[name]) as stream:
            stream.write(meant.format.beside[1](meant.vocabulary))
    for name in names.card:
        card = made[0].format.card
        assert card is not None
        with written(*files[name]) as stream:
            stream.write(card(names_with(names.data, folder, made[0].format)))


def _loss_refusal(counts: Counter[str], name: str) -> LossRefusedError:
    told = ", ".join(f"{what} {count:,}" for what, count in counts.most_common())
    return LossRefusedError(
        f"not all would be in it (lost: {told})",
        where=name,
        advice="Choose a format that holds all, as jsonl, or allow the losses.",
    )


def _sha256(path: Path, place: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise from_os_error(error, place) from error


def _unheard(_step: str, _done: int) -> None:
    """Nobody listens."""
