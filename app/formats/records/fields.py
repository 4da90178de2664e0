"""Which column of a table, or key of anyone's JSON, holds the text, the title and their like.

A user names them, or they have one of the usual names in English, Thai, Vietnamese or Indonesian,
with or without diacritics, in any case of letters. What is in no such column goes into ``meta``
under its own name; a column ``title`` of which a user says that the title is nowhere, as ``column
title``, since a title in ``meta`` is one.

In JSON a key inside of an object goes by its path, ``article.body``, where no key is called so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from app.model.language import shortened

FIELDS: Final = ("text", "title", "date", "source", "language", "id")
"""What ``columns`` can name a column or key for."""

NO_COLUMNS: Final[Mapping[str, str]] = MappingProxyType({})
"""Nothing is said of which column holds what; the usual names count."""

_USUAL: Final = {
    "text": "text, content, body, article, article text, article body, full text, main text, news,"
    " isi, isi berita, teks, konten, naskah, nội dung, văn bản, bài viết, toàn văn,"
    " เนื้อหา, เนื้อหาข่าว, เนื้อข่าว, ข้อความ, ข่าว",
    "title": "title, headline, heading, judul, judul berita, tiêu đề, tựa đề, nhan đề,"
    " ชื่อเรื่อง, หัวข้อ, หัวข้อข่าว, หัวข่าว, พาดหัว, พาดหัวข่าว",
    "date": "date, published, published at, published date, publish date, publication date,"
    " pub date, date published, datetime, tanggal, tanggal terbit, tgl, ngày, ngày đăng,"
    " ngày xuất bản, วันที่, วันที่เผยแพร่, วันที่ลงข่าว",
    "source": "source, publisher, outlet, newspaper, site, media, sumber, nguồn, nguồn tin, báo,"
    " แหล่งที่มา, ที่มา, แหล่งข่าว, สำนักข่าว",
    "language": "language, lang, bahasa, ngôn ngữ, ภาษา",
    "id": "id, doc id, article id, document id, uid, guid, mã, รหัส",
}
_KEYS: Final = {"language": "lang"}
_FIELD_KEYS: Final = {_KEYS.get(field, field) for field in _USUAL}
_REGION: Final = re.compile(r"\([^()]*\)\s*\Z")  # of ``English (US)``
_CODES: Final = {
    "thai": "th",
    "ไทย": "th",
    "ภาษาไทย": "th",
    "vietnamese": "vi",
    "tiếng việt": "vi",
    "indonesian": "id",
    "indonesia": "id",
    "bahasa indonesia": "id",
    "malay": "ms",
    "bahasa melayu": "ms",
    "english": "en",
}


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """Letters and digits alone, without case and diacritics: for comparing, never for keeping."""
    apart = unicodedata.normalize("NFKD", name.casefold().replace("đ", "d"))
    return "".join(character for character in apart if character.isalnum())


_PLAIN: Final = {
    field: [_plain(name) for name in names.split(",")] for field, names in _USUAL.items()
}


def places(names: Collection[str], columns: Mapping[str, str]) -> dict[str, str]:
    """For each field the one of ``names`` that holds it: that of ``columns``, or the most usual.

    A field that no name stands for is not there, nor is one that ``columns`` give an empty name.
    What they name need not be among ``names``.
    """
    found = {field: name for field, name in columns.items() if name}
    free: dict[str, str] = {}
    for name in names:
        if name not in found.values():
            free.setdefault(_plain(name), name)
    for field, usual in _PLAIN.items():
        if field not in found and field not in columns:
            known = [free[each] for each in usual if each in free]
            found.update({field: known[0]} if known else {})
    return found


def path_to(data: Mapping[str, Any], name: str) -> tuple[str, ...] | None:
    """The keys that lead from ``data`` to what is called ``name``; a key with dots in it comes first."""
    if name in data:
        return (name,)
    for dot in (place for place, character in enumerate(name) if character == "."):
        inner = data.get(name[:dot])
        rest = path_to(inner, name[dot + 1 :]) if isinstance(inner, dict) else None
        if rest is not None:
            return (name[:dot], *rest)
    return None


def lifted(data: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """``data`` with what ``names`` lead to at the top, under its whole name, and no more below."""
    found = dict(data)
    for name in names:
        path = path_to(found, name)
        if path is not None and len(path) > 1:
            found[name] = _taken_out(found, path)
    return found


def _taken_out(data: dict[str, Any], path: tuple[str, ...]) -> Any:
    """What ``path`` leads to, out of ``data``; objects on the way are others then, or none at all."""
    first, *rest = path
    if not rest:
        return data.pop(first)
    inner = dict(data[first])
    value = _taken_out(inner, tuple(rest))
    if inner:
        data[first] = inner
    else:
        del data[first]
    return value


def paths_in(data: Mapping[str, Any], depth: int = 3) -> Iterator[tuple[str, Any]]:
    """Each key of ``data`` with its value, those of the objects in it by their paths."""
    for key, value in data.items():
        if isinstance(value, dict) and value and depth > 1:
            yield from ((f"{key}.{name}", one) for name, one in paths_in(value, depth - 1))
        else:
            yield key, value


def likely(field: str, data: Mapping[str, Any]) -> str:
    """The path of the first string in an object of ``data`` whose key is usual for ``field``; or ""."""
    return next(
        (
            path
            for path, value in paths_in(data)
            if isinstance(value, str) and _plain(path.rpartition(".")[2]) in _PLAIN[field]
        ),
        "",
    )


def likely_places(names: Collection[str]) -> dict[str, str]:
    """For each field the first of ``names`` that ends in a usual key: a guess, for a user to see."""
    found: dict[str, str] = {}
    for name in names:
        plain = _plain(name.rpartition(".")[2])
        for field, usual in _PLAIN.items():
            if plain in usual and name not in found.values():
                found.setdefault(field, name)
    return found


def untitled(name: str, columns: Mapping[str, str]) -> str:
    """``name``, or what to call it where ``columns`` say that it is not the title it seems to be."""
    return "column title" if name == "title" and columns.get("title") == "" else name


def _code(told: str) -> str:
    """The code of a language that is ``told`` by its code, as programs spell it, or by its name.

    Codes of three letters (ISO 639-2 and 639-3) become the two that the segmenters go by.
    """
    name = _REGION.sub("", told).strip()
    code, *rest = name.replace("_", "-").split("-")
    return _CODES.get(name.casefold()) or shortened("-".join([code.lower(), *rest]))


def arranged(data: Mapping[str, Any], where: Mapping[str, str]) -> dict[str, Any]:
    """``data`` with each field under the key that the exchange shape has for it.

    ``where`` is what ``places`` found. What stood under such a key and is not the field goes into
    ``meta``; empty strings go nowhere.
    """
    taken = set(where.values())
    told = {
        _KEYS.get(field, field): data[name]
        for field, name in where.items()
        if data.get(name) not in (None, "") or (field == "text" and name in data)
    }
    if isinstance(told.get("lang"), str):
        told["lang"] = _code(told["lang"])
    rest = {key: value for key, value in data.items() if key not in taken}
    aside = {key: rest.pop(key) for key in [*rest] if key in told or key in _FIELD_KEYS}
    meta = rest.get("meta")
    if aside and (meta is None or isinstance(meta, dict)):
        rest["meta"] = {**aside, **(meta or {})}
    return {**rest, **told}
