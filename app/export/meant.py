"""What a written file is meant to hold: noted while its documents pass by, compared when it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import FileRefusedError, ReadBackError, from_os_error
from app.export.losses import Losses, OriginsLost, loss_line, to_write
from app.export.packed import Packed
from app.export.training import Regions
from app.formats import Format, Meaning
from app.formats.vocabulary import Vocabulary
from app.model import Document, Loss

_ADVICE: Final = "Nothing was changed. Please report this, with the format's name."

OnProgress = Callable[[str, int], None]
"""Called with the step (``write``, then ``check``) and the number of articles done in it."""


class Meanings(Packed[Meaning]):
    """What is in each article of a file, in their order."""

    of = Meaning


class Meant:
    """What the file is meant to hold, noted while the documents pass by on their way to it."""

    def __init__(self, chosen: Format, on_progress: OnProgress, regions: Regions) -> None:
        self.format = chosen
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
        origins = OriginsLost(self.format.name, held=self.format.origins)
        for document in documents:
            origins.look(document)
            self.empty += not document.spans
            kept, left = to_write(document, self.format, self.regions)
            self.meanings.append(self.format.held(kept))
            if self.format.beside:
                self.vocabulary.add(kept)
            self._lose((*left, *self.format.losses(kept)), losses, name)
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
                self._compare(self.format.meanings(stream, str(place)), place)
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
