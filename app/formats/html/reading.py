"""A saved web page: its main text, a paragraph a line, without menus, related links and comments.

Resiliparse chooses what is main text and keeps its characters (no normalising; white space as a
browser shows it). Of the extractors that were measured on pages made of the sample articles in
seven layouts it lost no line of a body and took in the least besides; captions, datelines and tags
that stay are for the region rules. The text is what the page shows, so offsets do not point into
the file. What it cannot hold: spans, links, tables as tables, and text that scripts fetch.

The charset that the page declares counts, but bytes that are UTF-8 are UTF-8, and Latin-1, which
old pages declare for everything, counts last. A page is refused that is too large, or has more
elements, attributes or levels than any article: what is made to choke a parser is no article.
A page saved in one file with its pictures (MHTML) is the page in it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.encoding import decode
from app.formats.html import mhtml
from app.formats.html.mhtml import SavedPage
from app.formats.html.page import facts
from app.formats.naming import article_id, file_name, name_of
from app.formats.source import LARGEST, too_large
from app.model import Article, Document

if TYPE_CHECKING:
    from resiliparse.parse.html import Node

_MOST_ELEMENTS: Final = 50_000
_MOST_ATTRIBUTES: Final = 300
_DEEPEST: Final = 250
_DECLARED: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD: Final = 4_096  # bytes in which a page says its charset
_ESCAPES: Final = rb"\u0041 +AGE-"  # to some codecs, which are no charsets
_ASCII: Final = bytes(range(0x20, 0x7F))
_TAG: Final = re.compile(r"<[a-zA-Z][^<>]*")
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE: Final = re.compile(r"[^\s/=]+")
_AS_TEXT: Final = "Copy the article out of the browser into a text file."


def read(
    stream: BinaryIO, file: str, *, annotator: str = "", language: str = "", encoding: str = ""
) -> Iterator[tuple[int, Document]]:
    """The one document of a page: no spans, so ``annotator`` says nothing here."""
    data, charset, address = _page(stream, file)
    declared = _codec(charset) or _declared(data)
    page, guessed = decode(data, file, encoding, declared=declared)
    _check_tags(page, file)
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(page)
    if tree.document is None or _deeper_than(_DEEPEST, tree.document):
        raise _bomb(file, f"nests elements deeper than {_DEEPEST}")
    told = facts(tree.document)
    if address.startswith(("http://", "https://")):
        told.setdefault("url", address)
    extracted = extract_plain_text(
        tree,
        main_content=True,
        list_bullets=False,
        alt_texts=False,
        links=False,
        comments=False,
    )
    text = "\n".join(line.strip(" \t") for line in extracted.split("\n") if line.strip())
    if not text:
        raise FileRefusedError(file, "has no text of an article in it", advice=_AS_TEXT)
    name = file_name(file)
    article = Article(
        id=article_id(text),
        name=name_of(told.get("title", "")) or name_of(text),
        language=language or "und",
        text=text,
        meta={**told, **({"file": name} if name else {})},
    )
    yield 1, Document(article, guessed_encoding=guessed)


def _page(stream: BinaryIO, file: str) -> SavedPage:
    data = stream.read(LARGEST + 1)
    if mhtml.is_one(data):
        data += stream.read(mhtml.LARGEST + 1 - len(data))
        if len(data) > mhtml.LARGEST:
            raise _bomb(file, f"is larger than {mhtml.LARGEST // 1_000_000} MB")
        found = mhtml.page_in(data, file)
    else:
        found = SavedPage(data, "", "")
    if len(found.data) > LARGEST:
        raise too_large(file)
    return found


def _declared(data: bytes) -> str:
    """The codec that the page declares, as browsers understand it; "" for none that is known."""
    found = _DECLARED.search(data[:_HEAD])
    return "" if found is None else _codec((found[1] or found[2]).decode("ascii"))


def _codec(label: str) -> str:
    """The codec that ``label`` means; "" unless ASCII is itself in it, or no page could say so.

    Python calls much a codec that a page may name and is no charset: ``hex``, ``idna``, ``utf-7``.
    """
    try:
        codec = codecs.lookup(label.lower()).name
        for plain in (_ESCAPES, _ASCII):
            if plain.decode(codec, "replace") != plain.decode("ascii"):
                return ""
    except (LookupError, ValueError):
        return ""
    return {
        "iso8859-1": "cp1252",
        "ascii": "cp1252",
        "tis-620": "cp874",
        "iso8859-11": "cp874",
    }.get(codec, codec)


def _check_tags(page: str, file: str) -> None:
    elements = 0
    for tag in _TAG.finditer(page):
        elements += 1
        if tag.end() - tag.start() > 2 * _MOST_ATTRIBUTES:
            bare = _QUOTED.sub("", tag[0])
            if len(_ATTRIBUTE.findall(bare)) > 2 * _MOST_ATTRIBUTES:
                raise _bomb(file, f"has an element with more than {_MOST_ATTRIBUTES} attributes")
    if elements > _MOST_ELEMENTS:
        raise _bomb(file, f"has {elements} elements, and an article at most {_MOST_ELEMENTS}")


def _deeper_than(levels: int, root: Node) -> bool:
    """Whether elements nest in ``root`` more than ``levels`` deep."""
    node: Node | None = root
    depth = 0
    while node is not None:
        if node.first_child is not None:
            node, depth = node.first_child, depth + 1
            if depth > levels:
                return True
            continue
        while node is not None and node.next is None:
            node, depth = node.parent, depth - 1
        node = None if node is None else node.next
    return False


def _bomb(file: str, what: str) -> FileRefusedError:
    return FileRefusedError(file, what, advice=_AS_TEXT)
