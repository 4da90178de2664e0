"""A zip file of one member a document, for formats that hold one document a file.

The same documents are always the same bytes: members have no date. A member is called by the
article's id; what no file name may hold is written as ``%`` and two hexadecimal digits for each of
its bytes, so that the id can be read from the name again.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO, Final, Self
from urllib.parse import unquote

from app.errors import FileRefusedError

_UNSAFE: Final = re.compile(r'[<>:"/\\|?*%\x00-\x1f\x7f]|^\.|[. ]$')
_BEFORE_ZIP_KNEW: Final = (1980, 1, 1, 0, 0, 0)
_FILE: Final = 0o100644 << 16
_UNIX: Final = 3


class Packer:
    """Writes members to ``stream``, each as it comes. Use as a context manager."""

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def add(self, name: str, data: bytes) -> None:
        """``data`` as the member ``name``."""
        member = zipfile.ZipInfo(name, _BEFORE_ZIP_KNEW)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.create_system, member.external_attr = _UNIX, _FILE
        self._zip.writestr(member, data)


def member_name(article: str, ending: str) -> str:
    """What the document of the article with that id is called."""
    return (
        _UNSAFE.sub(lambda match: "".join(map("%{:02X}".format, match[0].encode())), article)
        + ending
    )


def unpacked(stream: BinaryIO, file: str, ending: str) -> Iterator[tuple[str, bytes]]:
    """The article's id and the bytes of each member with that ``ending``, in their order."""
    try:
        with zipfile.ZipFile(stream) as archive:
            for member in archive.infolist():
                if member.filename.endswith(ending):
                    yield unquote(member.filename.removesuffix(ending)), archive.read(member)
    except (zipfile.BadZipFile, EOFError) as error:
        raise FileRefusedError(
            file, f"is no zip archive ({error})", advice="Name a file that Penanda wrote."
        ) from error
