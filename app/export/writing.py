"""The export: documents go to temporary files, these are read back, and only then take their places.

Documents are taken from an iterable once and let go again, so a corpus need not fit in memory. What
is kept of each is a digest of what the file must hold.

Trap: the data files are put in place last, so that none is ever seen without its ledger.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import (
    FileRefusedError,
    LossRefusedError,
    NotFoundError,
    ReadBackError,
    from_os_error,
)
from app.export.losses import (
    LEDGER,
    Losses,
    OriginsLost,
    lines_of_others,
    loss_line,
    refused,
    to_write,
)
from app.export.packed import Packed
from app.export.place import staged, written
from app.export.training import Regions
from app.formats import CARD_MARK, Format, Meaning, Tokens, format_named
from app.formats.vocabulary import Vocabulary
from app.languages import segment
from app.model import GOLD, Document, Loss, Scheme

_UNSAFE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_CARD: Final = "README.md"
_ADVICE: Final = "Nothing was changed. Please report this, with the format's name."

OnProgress = Callable[[str, int], None]
"""Called with the step (``write``, then ``check``) and the number of articles done in it."""


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
    names = {basename: file_name(basename, chosen) for basename in parts}
    beside = [_beside(name, chosen) for name in names.values()] if chosen.beside else []
    card = [_CARD] if chosen.card is not None else []
    for each in card:
        _check_card(folder / each)
    every = (LEDGER, *card, *beside, *names.values())
    places = [folder / each for each in every]
    with staged(folder, *every) as paths:
        at = dict(zip(every, zip(paths, places, strict=True), strict=True))
        made: list[_Meant] = []
        with written(*at[LEDGER]) as losses:
            for line in lines_of_others(folder / LEDGER, names.values()):
                losses.write(line)
            for basename, name in names.items():
                meant = _Meant(chosen, on_progress or _unheard, regions)
                with written(*at[name]) as stream:
                    chosen.writer()(meant.passing(parts[basename], losses, name), stream, tokens)
                made.append(meant)
                if not meant.meanings:
                    raise NotFoundError(
                        "there is no article to export",
                        advice="Choose an annotator who has work, or other articles.",
                    )
        lost = made[0].lost if len(made) == 1 else Losses(chain.from_iterable(m.lost for m in made))
        if strict and (counts := refused(lost)):
            raise _loss_refusal(counts, ", ".join(names.values()))
        for each, meant in zip(beside, made, strict=False):
            assert chosen.beside is not None
            with written(*at[each]) as stream:
                stream.write(chosen.beside[1](meant.vocabulary))
        for each in card:
            assert chosen.card is not None
            with written(*at[each]) as stream:
                stream.write(chosen.card(_names_with(names.values(), folder, chosen)))
        for name, meant in zip(names.values(), made, strict=True):
            meant.compare(*at[name])
        shown = [*names.values(), *beside, *card, LEDGER]
        files = tuple(ExportedFile(at[each][1], _sha256(*at[each])) for each in shown)
    return ExportResult(
        files,
        sum(len(meant.meanings) for meant in made),
        sum(meaning.spans for meant in made for meaning in meant.meanings),
        lost,
        sum(meant.empty for meant in made),
    )


def _beside(name: str, chosen: Format) -> str:
    """What belongs beside the data file called ``name``."""
    assert chosen.beside is not None
    return name.removesuffix(chosen.extensions[0]) + chosen.beside[0]


def file_name(basename: str, chosen: Format) -> str:
    """``basename`` with the format's ending, as a name that every system takes."""
    safe = _UNSAFE.sub("_", basename).strip(" .")
    if not safe:
        raise FileRefusedError(repr(basename), "is no possible file name", advice="Choose another.")
    if _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    name = safe + (chosen.ending or chosen.extensions[0])
    if name.lower() == LEDGER:
        raise FileRefusedError(
            name, "is the name of the list of losses", advice="Choose another name for the file."
        )
    return name


def _loss_refusal(counts: Counter[str], name: str) -> LossRefusedError:
    told = ", ".join(f"{what} {count:,}" for what, count in counts.most_common())
    return LossRefusedError(
        f"not all would be in it (lost: {told})",
        where=name,
        advice="Choose a format that holds all, as jsonl, or allow the losses.",
    )


def _check_card(place: Path) -> None:
    """Raise ``FileRefusedError`` where a README stands that somebody else wrote."""
    try:
        if place.exists() and CARD_MARK.encode() not in place.read_bytes():
            raise FileRefusedError(
                place,
                "was not made by an export, and would be replaced",
                advice="Choose another folder.",
            )
    except OSError as error:
        raise from_os_error(error, place) from error


def _names_with(names: Iterable[str], folder: Path, chosen: Format) -> list[str]:
    """The files of the format in ``folder`` once ``names`` are there: gold first, then by name."""
    there = {path.name for ending in chosen.extensions for path in folder.glob(f"*{ending}")}
    shown = {each for each in there if not each.startswith(".")}
    return sorted({*names, *shown}, key=lambda each: (Path(each).stem != GOLD, each))


class Meanings(Packed[Meaning]):
    """What is in each article of a file, in their order."""

    of = Meaning


class _Meant:
    """What the file is meant to hold, noted while the documents pass by on their way to it."""

    def __init__(self, chosen: Format, on_progress: OnProgress, regions: Regions) -> None:
        self.chosen = chosen
        self.regions = regions
        self.on_progress = on_progress
        self.meanings = Meanings()
        self.vocabulary = Vocabulary()
        self.lost = Losses()
        self.empty = 0

    def passing(
        self, documents: Iterable[Document], losses: BinaryIO, name: str
    ) -> Iterator[Document]:
        """``documents``, each noted once its writer asks for the next."""
        origins = OriginsLost(self.chosen.name, held=self.chosen.origins)
        for document in documents:
            origins.look(document)
            self.empty += not document.spans
            kept, left = to_write(document, self.chosen, self.regions)
            self.meanings.append(self.chosen.held(kept))
            if self.chosen.beside:
                self.vocabulary.add(kept)
            self._lose((*left, *self.chosen.losses(kept)), losses, name)
            yield kept
            self.on_progress("write", len(self.meanings))
        self._lose(origins.told(), losses, name)

    def _lose(self, lost: Iterable[Loss], losses: BinaryIO, name: str) -> None:
        for loss in lost:
            self.lost.append(loss)
            losses.write(loss_line(loss, name))

    def compare(self, path: Path, place: Path) -> None:
        """Raise ``ReadBackError`` unless the file at ``path`` holds what was meant."""
        try:
            with path.open("rb") as stream:
                self._compare(self.chosen.meanings(stream, str(place)), place)
        except OSError as error:
            raise from_os_error(error, place) from error
        except FileRefusedError as error:
            raise ReadBackError(
                f"the written file cannot be read back ({error.what})",
                where=error.where,
                advice=_ADVICE,
            ) from error

    def _compare(self, found: Iterator[Meaning], place: Path) -> None:
        for number, (meant, read) in enumerate(zip_longest(self.meanings, found), 1):
            if meant != read:
                raise ReadBackError(_difference(meant, read), where=str(place), advice=_ADVICE)
            self.on_progress("check", number)


def _difference(meant: Meaning | None, read: Meaning | None) -> str:
    if meant is None or read is None:
        return f"the written file holds {'more' if meant is None else 'fewer'} articles than meant"
    if meant.article != read.article:
        return f"article {meant.article} was meant and {read.article} found in the written file"
    if meant.spans != read.spans:
        return f"article {meant.article}: {meant.spans} spans were meant, {read.spans} are in the written file"
    return f"article {meant.article} is not the same in the written file"


def _sha256(path: Path, place: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise from_os_error(error, place) from error


def _unheard(_step: str, _done: int) -> None:
    """Nobody listens."""
