"""Segmentations kept beside the texts: derived, not journalled, and never in anyone's way.

A row is one text in its languages, by the SHA-256 of the text and the ``version`` of all that its
borders hang on (`app.languages.articles`). One of another version is not read, and is dropped.

The blob, compressed by zlib: the number of atoms and of long ones (4 bytes each, little-endian),
the length of each atom in code points (1 byte; 0 for a long one), the lengths of the long ones (4
bytes each), and for each atom a byte: 1 where a word ends with it, 2 where a sentence does.

Traps: what stands here may be damaged like anything in a file; what is no segmentation of its text
counts as not there. And a small blob may unpack to a large one, so no more is unpacked than its text
can have.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from itertools import pairwise

from app.languages import Segmentation, articles
from app.languages.segmentation import restored
from app.model import Languages
from app.store.codec import canonical
from app.store.engine import Database

_HEAD = struct.Struct("<II")
_WORD, _SENTENCE = 1, 2
_WORDS_END = bytes(mark & _WORD for mark in range(256))
_SENTENCES_END = bytes((mark & _SENTENCE) >> 1 for mark in range(256))


def pack(found: Segmentation) -> bytes:
    """``found`` as a blob."""
    words, sentences = set(found.words), set(found.sentences)
    lengths, long, marks = bytearray(), [], bytearray()
    for start, end in pairwise(found.atoms):
        length = end - start
        lengths.append(length if length < 256 else 0)
        if length >= 256:
            long.append(length)
        marks.append(_WORD * (end in words) | _SENTENCE * (end in sentences))
    head = _HEAD.pack(len(lengths), len(long))
    return zlib.compress(head + lengths + struct.pack(f"<{len(long)}I", *long) + marks, 6)


def unpack(blob: bytes, text: str, language: str) -> Segmentation | None:
    """The segmentation of ``text`` in ``blob``; None when it holds none."""
    try:
        data = _unpacked(blob, _HEAD.size + 2 * len(text) + 4 * (len(text) // 256))
        count, others = _HEAD.unpack_from(data)
        lengths = list(data[_HEAD.size : _HEAD.size + count])
        long = iter(struct.unpack_from(f"<{others}I", data, _HEAD.size + count))
        marks = data[_HEAD.size + count + 4 * others :]
        if others:
            lengths = [length or next(long) for length in lengths]
        ends = marks.translate(_WORDS_END), marks.translate(_SENTENCES_END)
        return restored(text, language, lengths, ends)
    except (zlib.error, struct.error, ValueError, StopIteration, OverflowError):
        return None


def _unpacked(blob: bytes, most: int) -> bytes:
    """All that ``blob`` holds; ValueError when that is more than ``most`` bytes, or no whole."""
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(blob, most + 1)
    if not unpacking.eof or unpacking.unused_data or len(data) > most:
        raise ValueError(f"no {most} bytes, packed")
    return data


def there(db: Database) -> bool:
    """False in a file of an older shape that could only be opened to read."""
    found = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'segmentations'")
    return found.fetchone() is not None


def find(db: Database, sha256: str, text: str, languages: Languages) -> Segmentation | None:
    """What is kept of ``text``, of today's version; None when nothing is."""
    if not there(db):
        return None
    row = db.execute(
        "SELECT levels FROM segmentations WHERE sha256 = ? AND language = ? AND version = ?",
        (sha256, _key(languages), articles.version(languages.codes)),
    ).fetchone()
    return None if row is None else unpack(row["levels"], text, languages.main)


def keep(db: Database, sha256: str, languages: Languages, packed: bytes) -> None:
    """Keep what is ``packed``, inside the caller's transaction; one for a text, the last."""
    db.execute("DELETE FROM segmentations WHERE sha256 = ?", (sha256,))
    db.execute(
        "INSERT INTO segmentations (sha256, language, version, levels) VALUES (?, ?, ?, ?)",
        (sha256, _key(languages), articles.version(languages.codes), packed),
    )


def stale(db: Database) -> list[str]:
    """The versions that are kept and not today's."""
    rows = db.execute("SELECT DISTINCT version FROM segmentations").fetchall()
    return [row["version"] for row in rows if not articles.is_current(row["version"])]


def drop(db: Database, version: str, most: int) -> int:
    """Let go of up to ``most`` of that version, inside the caller's transaction; how many it were."""
    cursor = db.execute(
        "DELETE FROM segmentations WHERE (sha256, language) IN"
        " (SELECT sha256, language FROM segmentations WHERE version = ? LIMIT ?)",
        (version, most),
    )
    return int(cursor.rowcount)


def _key(languages: Languages) -> str:
    """The main language and, where there are passages, a digest of them."""
    if not languages.passages:
        return languages.main
    passages = canonical(languages.as_json()["passages"]).encode()
    return f"{languages.main}+{hashlib.sha256(passages).hexdigest()[:16]}"
