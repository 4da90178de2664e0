from __future__ import annotations

import html
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats import read_documents
from app.formats.html.reading import read
from app.model import Document
from app.settings import SEEDS

MENU = ["Beranda Berita Utama", "หน้าแรก ข่าวการเมือง", "Trang chủ Thời sự"]
RELATED = [
    "Polri tangkap sindikat penipuan daring lintas negara di Batam",
    "นายกฯ เปิดประชุมความมั่นคงชายแดนไทย-ลาว ครั้งที่ ๓",
    "Thủ tướng tiếp Đại sứ Thái Lan tại Hà Nội chiều nay",
]
SAID = "Terima kasih beritanya, semoga bermanfaat untuk kita semua."
FURNITURE = [*MENU, *RELATED, SAID]


def document_of(page: str | bytes, **options: Any) -> Document:
    data = page.encode() if isinstance(page, str) else page
    [(line, document)] = read(io.BytesIO(data), "some/page.html", **options)
    assert line == 1
    return document


def links(texts: list[str], kind: str) -> str:
    items = "".join(f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate(texts * 2))
    return f'<div class="{kind}"><h3>…</h3><ul>{items}</ul></div>'


def semantic(title: str, lines: list[str]) -> str:
    body = [f"<p>{line}</p>" for line in lines]
    body.insert(len(body) // 2, links(RELATED, "read-also"))
    return (
        f"<header><nav>{links(MENU, 'menu')}</nav></header><main><article><h1>{title}</h1>"
        f"{''.join(body)}</article><aside>{links(RELATED, 'related')}</aside></main>"
        f'<section class="comments"><p>{SAID}</p></section><footer>{links(MENU, "f")}</footer>'
    )


def divisions(title: str, lines: list[str]) -> str:
    body = "".join(f"<p><span>{line}</span></p>" for line in lines)
    return (
        f'<div class="header"><div class="nav">{links(MENU, "menu")}</div></div>'
        f'<div class="detail"><h1 class="detail__title">{title}</h1>'
        f'<div class="detail__body-text itp_bodycontent">{body}</div></div>'
        f'<div class="column-4 sidebar">{links(RELATED, "terpopuler")}</div>'
        f'<div id="comments"><p>{SAID}</p></div>'
    )


def blog(title: str, lines: list[str]) -> str:
    body = "".join(f'<div style="text-align:justify">{line}</div>' for line in lines)
    return (
        f'{links(MENU, "menu")}<div class="post hentry"><h3 class="post-title">{title}</h3>'
        f'<div class="post-body entry-content">{body}</div></div>'
        f'<div id="sidebar">{links(RELATED, "widget")}</div><div id="comments">{SAID}</div>'
    )


def table(title: str, lines: list[str]) -> str:
    body = "<br><br>\n".join(lines)
    return (
        f"<table><tr><td>{links(MENU, 'menu')}</td><td><font size=4><b>{title}</b></font><br>"
        f"<font face=Tahoma>{body}</font></td><td>{links(RELATED, 'related')}</td></tr></table>"
    )


@pytest.mark.parametrize("layout", [semantic, divisions, blog, table])
@pytest.mark.parametrize("file", sorted((SEEDS / "articles").glob("*.txt")), ids=lambda f: f.stem)
def test_every_line_of_a_body_is_read_and_nothing_of_the_furniture(
    file: Path, layout: Callable[[str, list[str]], str]
) -> None:
    title, *lines = [
        line.strip() for line in file.read_text(encoding="utf-8").split("\n") if line.strip()
    ]
    page = layout(html.escape(title), [html.escape(line) for line in lines])
    document = document_of(f"<!DOCTYPE html><html><body>{page}</body></html>")
    found = document.article.text.split("\n")
    assert [line for line in found if line != title] == lines
    assert not set(found) & set(FURNITURE)


PAGE = """<html lang="en"><head><title>Judul - Situs</title>
<meta property="og:title" content="Judul &amp;  berita"><meta name="PubDate" content="2024-03-05">
<meta property="og:site_name" content="Situs"><link rel="canonical" href="https://example.org/1">
</head><body><article><h1>Judul</h1><p>Isi berita.</p></article></body></html>"""


def test_title_date_site_and_address_are_metadata(tmp_path: Path) -> None:
    path = tmp_path / "saved.HTM"
    path.write_text(PAGE, encoding="utf-8")
    [(_, document)] = read_documents(path)
    assert document.article.text == "Judul\nIsi berita."
    assert document.article.name == "Judul & berita"
    assert document.article.language == "und"
    assert document.article.meta == {
        "title": "Judul & berita",
        "date": "2024-03-05",
        "source": "Situs",
        "url": "https://example.org/1",
        "file": "saved.HTM",
    }


@pytest.mark.parametrize(
    ("head", "meta"),
    [
        ("", {"title": "Kepala"}),
        ("<title> A\n b </title>", {"title": "Kepala"}),
        (
            '<script type="application/ld+json">{"@graph": [{"headline": "H",'
            ' "datePublished": "2024-01-02"}]}</script>',
            {"title": "H", "date": "2024-01-02"},
        ),
        ('<script type="application/ld+json">[[[{bad</script>', {"title": "Kepala"}),
        (f'<script type="application/ld+json">{"[" * 9999}</script>', {"title": "Kepala"}),
        (f'<meta property="og:title" content="{"x" * 2000}">', {"title": "Kepala"}),
    ],
)
def test_what_a_page_says_of_itself_is_found_where_it_says_it(
    head: str, meta: dict[str, str]
) -> None:
    page = f"<head>{head}</head><body><article><h1>Kepala</h1><p>Isi.</p></article>"
    assert document_of(page).article.meta == {**meta, "file": "page.html"}


THAI = "ตำรวจไทยร่วมกับสหรัฐฯ จับกุมแก๊งคอลเซ็นเตอร์ข้ามชาติ"


@pytest.mark.parametrize(
    ("declared", "codec", "guessed"),
    [
        ("windows-874", "cp874", ""),
        ("TIS-620", "cp874", ""),
        ("utf-8", "utf-8", ""),
        ("tis-620", "utf-8", ""),
        ("iso-8859-1", "cp874", "cp874"),
        ("x-user-defined", "cp874", "cp874"),
        ("utf-16", "utf-16", ""),
        ("utf-16", "cp874", "cp874"),
        ("utf-7", "cp874", "cp874"),
    ],
)
def test_the_declared_charset_counts_where_the_bytes_allow_it(
    declared: str, codec: str, guessed: str
) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}"><p>{THAI}</p>'
    document = document_of(page.encode(codec))
    assert (document.article.text, document.guessed_encoding) == (THAI, guessed)


def test_latin_1_is_believed_when_nothing_else_is_sure_and_what_is_stated_always() -> None:
    page = "<meta charset=iso-8859-1><p>Le ministère a promis</p>".encode("cp1252")
    assert document_of(page).article.text == "Le ministère a promis"
    assert document_of(page).guessed_encoding == ""
    stated = f"<meta charset=utf-8><p>{THAI}</p>".encode("cp874")
    assert document_of(stated, encoding="tis-620").article.text == THAI


@pytest.mark.parametrize(
    "declared",
    ["hex", "rot13", "idna", "zlib", "undefined", "unicode_escape", "utf-7", "utf-16", "utf-32"],
)
def test_what_is_no_charset_of_a_page_is_not_believed(declared: str) -> None:
    page = f"<meta charset={declared}><p>Le ministère a promis</p>".encode("cp1252")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(FileRefusedError, match="is not UTF-8: bad byte E8"):
            document_of(page)


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("", "is empty"),
        ("<html><body><script>x</script></body></html>", "has no text of an article"),
        ("<div>" * 251 + "x", "nests elements deeper than 250"),
        ("<a><div>" * 25_000 + "x", "nests elements deeper than 250"),
        ("<div>" * 100_000 + "x", "has 100000 elements"),
        (f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>x", "more than 300 attributes"),
        (f"<p {''.join(f'a{n}=' + chr(34) * 2 for n in range(999))}>x", "more than 300 attributes"),
        ("kata " * 4_100_000, "is larger than 20 MB"),
    ],
)
def test_what_is_no_article_or_made_to_choke_is_refused(page: str, says: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        document_of(page)
    assert says in caught.value.what
    assert caught.value.advice


def test_a_page_with_its_pictures_inside_is_read() -> None:
    picture = f'<img src="data:image/png;base64,{"A= " * 3_000_000}" alt="no">'
    assert (
        document_of(f"<article>{picture}<p>Isi berita.</p></article>").article.text == "Isi berita."
    )


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd \u1680"), min_size=1
)


@given(st.lists(WORDS, min_size=1))
def test_characters_are_kept_as_they_are(words: list[str]) -> None:
    line = " ".join(f"a{word}b" for word in words)
    page = f"<article><p>Kata pertama.</p><p>{html.escape(line)}</p></article>"
    assert document_of(page).article.text == f"Kata pertama.\n{line}"
