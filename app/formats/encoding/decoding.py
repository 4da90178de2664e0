"""The text that bytes encode, to the last character, or the refusal that says at which byte not.

What counts is what a user states; else the byte order mark, which is no part of the text; else
UTF-8; else a guess that is sure, and said to be one (``guessing``). Legacy text comes out as the
characters its bytes are: cp1258 gives a letter and its tone as two characters, and so they stay.

Traps: no line end is folded and nothing trimmed or normalised. A stated encoding is refused where
it is seen to be wrong: at a byte that it has no character for, at a control character of 0x80 to
0x9F, for bytes that are plainly UTF-8, and where one of Thai or Vietnamese is stated and the guess
is surely another. Any other wrong encoding that has a character for every byte cannot be seen.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from app.errors import FileRefusedError
from app.formats.encoding.charmaps import NAMES
from app.formats.encoding.guessing import guess
from app.formats.encoding.kinds import refuse_other_kinds
from app.formats.source import LARGEST, too_large

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before that of UTF-16, which begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BLOCK: Final = 1 << 20
_HEAD: Final = 1 << 16  # characters that tell binary data from text
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_LINE: Final = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n)")
_HALF: Final = re.compile("[\ud800-\udfff]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_UPPER_CONTROL: Final = re.compile(r"[\x80-\x84\x86-\x9f]")
_MOST_CONTROL: Final = 0.1
_PLAINLY: Final = 8  # characters beyond ASCII that make bytes UTF-8 beyond chance
_STATE: Final = (
    f"State its encoding, such as cp874, cp1258, cp1252, {', '.join(NAMES)} or utf-16-le,"
    " or save it as UTF-8."
)
_OF_THE_REGION: Final = ("cp874", "tis-620", "iso8859-11", "cp1258", *NAMES)
_WINDOWS: Final = "State cp1252, which is Latin-1 as Windows writes it."
_BINARY: Final = (
    "Name a text file; one in UTF-16 or UTF-32 without a byte order mark needs its encoding stated,"
    " as utf-16-le or utf-32-le."
)


class Encoding(NamedTuple):
    """How bytes are decoded: Python's codec, bytes to pass over first, and who says so."""

    codec: str
    mark: int
    stated: bool = False
    guessed: bool = False

    @property
    def guess(self) -> str:
        """The codec when it is a guess, else ""."""
        return self.codec if self.guessed else ""


def decode(data: bytes, file: str, stated: str = "", declared: str = "") -> tuple[str, str]:
    """The text that ``data`` encodes, and the encoding if it was guessed, else "".

    ``declared`` is the codec that the file itself names, which may be wrong: UTF-8 and a mark come
    before it, and before cp1252, which is declared for everything, comes a guess.
    Raises ``FileRefusedError`` when it is no text, with the line of the first bad byte.
    """
    if not data:
        raise FileRefusedError(file, "is empty", advice="Name a file with text in it.")
    encoding = choose(data, file, stated, declared)
    try:
        text = data[encoding.mark :].decode(encoding.codec)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(encoding.codec, "replace")
        line = len(_LINE_END.findall(before)) + 1
        raise _bad_byte(file, encoding, error, line, encoding.mark) from None
    except ValueError:  # a codec with rules of its own, such as idna
        raise _unusable(file, stated) from None
    check_text(text, file, encoding)
    return text, encoding.guess


def check_text(text: str, file: str, encoding: Encoding | None = None) -> None:
    """Refuse a whole text that is none: blank, or what no text has. With no ``encoding``: pasted."""
    if not text or text.isspace():
        what = "holds nothing but white space" if text else "is empty"
        raise FileRefusedError(file, what, advice="Name a file with text in it.")
    _check(text, file, encoding or Encoding("", 0))


def choose(data: bytes, file: str, stated: str = "", declared: str = "") -> Encoding:
    """How to decode what begins with ``data``. Refuses what is binary, or surely not as stated."""
    refuse_other_kinds(data, file)
    mark, marked = next(
        ((len(mark), codec) for mark, codec in _MARKS if data.startswith(mark)), (0, "")
    )
    if stated:
        return _as_stated(data, file, stated, mark, marked)
    if mark:
        return Encoding(marked, mark)
    if b"\0" not in data and _is_utf_8(data):
        return Encoding("utf-8", 0)
    guessed = guess(data) if declared in ("", "utf-8", "cp1252") else ""
    if guessed:
        return Encoding(guessed, 0, guessed=guessed != declared)
    if declared:
        return Encoding(declared, 0, stated=True)
    if b"\0" in data:
        _check(data.decode("utf-8", "replace"), file, Encoding("utf-8", 0))
    return Encoding("utf-8", 0)  # which it is not: decoding says where


def _as_stated(data: bytes, file: str, stated: str, mark: int, marked: str) -> Encoding:
    try:
        codec = codecs.lookup(stated).name
    except (LookupError, ValueError):
        raise FileRefusedError(
            file,
            f"there is no encoding {stated!r}",
            advice="Use a name such as tis-620, cp874, cp1258, tcvn3, viscii, vni or utf-8, or have"
            " the file converted to UTF-8 first.",
        ) from None
    try:
        b"a".decode(codec, "replace")
    except (LookupError, ValueError):  # a codec of another kind, such as base64
        raise _unusable(file, stated) from None
    if codec == "utf-8-sig":
        codec = "utf-8"
    if mark and codec in (marked, marked[:6]):
        return Encoding(marked, mark, stated=True)
    if mark:
        raise _not_stated(file, f"begins with the mark of {marked.upper()}", stated)
    if codec in ("utf-16", "utf-32"):  # Python would assume the byte order of this machine
        what = f"has no {codec.upper()} byte order mark"
        raise FileRefusedError(file, what, advice=f"State {codec}-le or {codec}-be.")
    if not codec.startswith("utf") and _is_plainly_utf_8(data):
        raise _not_stated(file, "is UTF-8", stated)
    sure = guess(data) if codec in _OF_THE_REGION else ""
    if sure in _OF_THE_REGION and _differ(data, codec, sure):
        raise FileRefusedError(
            file, f"reads as {sure} and not as {stated}", advice=f"State {sure}, or no encoding."
        )
    return Encoding(codec, 0, stated=True)


def _differ(data: bytes, codec: str, other: str) -> bool:
    head = data[:_HEAD]
    return head.decode(codec, "replace") != head.decode(other, "replace")


def _not_stated(file: str, what: str, stated: str) -> FileRefusedError:
    return FileRefusedError(
        file, f"{what} and is not {stated}", advice="State no encoding for this file."
    )


def _is_utf_8(data: bytes) -> bool:
    """Whether ``data``, which may be cut inside a character, begins a text in UTF-8."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _is_plainly_utf_8(data: bytes) -> bool:
    if data.isascii() or not _is_utf_8(data):
        return False
    text = data.decode("utf-8", "ignore")
    return sum(character > "\x7f" for character in text) >= _PLAINLY


def lines(stream: BinaryIO, file: str, stated: str = "") -> tuple[Iterator[str], str]:
    """The lines of a text that need not fit into memory, with their ends, and a guessed encoding.

    The encoding is what the first megabyte says. Refuses, when it comes to it, a bad byte and a
    line longer than an article may be.
    """
    block = stream.read(_BLOCK)
    if not block:
        raise FileRefusedError(file, "is empty", advice="Name a file with text in it.")
    encoding = choose(block, file, stated)
    return _lines(block[encoding.mark :], stream, file, encoding), encoding.guess


def _lines(block: bytes, stream: BinaryIO, file: str, encoding: Encoding) -> Iterator[str]:
    inner = codecs.getincrementaldecoder(encoding.codec)()
    decoder = io.IncrementalNewlineDecoder(inner, translate=False)  # leaves no "\r\n" cut in two
    rest: list[str] = []  # what is read of a line whose end is not
    number, more = 1, True
    while more:
        more = bool(block)
        try:
            text = decoder.decode(block, final=not more)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode(encoding.codec, "replace")
            line = number + len(_LINE_END.findall(before))
            raise _bad_byte(file, encoding, error, line) from None
        except ValueError:
            raise _unusable(file, encoding.codec) from None
        _check(text, file, encoding, number)
        cut = max(text.rfind("\n"), text.rfind("\r")) + 1
        if cut:
            found = _LINE.findall("".join([*rest, text[:cut]]))
            rest = []
            yield from found
            number += len(found)
        rest.append(text[cut:])
        if len(rest) > LARGEST // _BLOCK and sum(map(len, rest)) > LARGEST:
            raise too_large(file, number)
        block = stream.read(_BLOCK)
    if any(rest):
        yield "".join(rest)


def _unusable(file: str, codec: str) -> FileRefusedError:
    return FileRefusedError(file, f"cannot be read as {codec}", advice=_STATE)


def _bad_byte(
    file: str,
    encoding: Encoding,
    error: UnicodeDecodeError,
    line: int,
    passed: int | None = None,
) -> FileRefusedError:
    bad = error.object[error.start : max(error.end, error.start + 1)].hex(" ").upper()
    place = "" if passed is None else f" at byte offset {passed + error.start}"
    return FileRefusedError(
        file,
        f"is not {encoding.codec.upper()}: bad byte {bad}{place}",
        line=line,
        advice=_STATE,
    )


def _check(text: str, file: str, encoding: Encoding, number: int = 1) -> None:
    """Refuse what decodes but is no text; ``number`` is the line that ``text`` begins on."""
    head = text[:_HEAD]
    if len(_CONTROL.findall(head)) > _MOST_CONTROL * len(head):
        raise FileRefusedError(file, "is binary, not text", advice=_BINARY)
    nul = text.find("\0")
    if nul >= 0:
        raise FileRefusedError(
            file,
            "holds a NUL character, which no text has",
            line=number + len(_LINE_END.findall(text[:nul])),
            advice="Remove it, if the file is text at all.",
        )
    half = None if encoding.codec == "utf-8" else _HALF.search(text)
    if half:  # some codecs let half a UTF-16 pair through
        raise FileRefusedError(
            file,
            f"has half a surrogate pair, which is no character, at character {half.start()}",
            line=number + len(_LINE_END.findall(text[: half.start()])),
            advice=_STATE,
        )
    if not encoding.stated or encoding.codec.startswith("utf"):
        return
    control = _UPPER_CONTROL.search(text)
    if control:
        raise FileRefusedError(
            file,
            f"is not {encoding.codec.upper()}, or has a control character ({control[0]!r}) in it",
            line=number + len(_LINE_END.findall(text[: control.start()])),
            advice=_WINDOWS if encoding.codec == "iso8859-1" else _STATE,
        )
