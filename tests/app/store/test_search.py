"""Search: inside unspaced Thai, with and without diacritics, whatever stands in the query."""

from __future__ import annotations

import itertools
import sqlite3
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import PenandaError
from app.languages import folding
from app.model import Article, ArticleId, Document, Languages, Passage, Scheme
from app.store import Place, Project, Query, check
from app.store.writing import INDEXED_AT_ONCE

ROOT = Path(__file__).parents[3]
SCHEME = Scheme.from_toml(
    (ROOT / "resources/schemes/officials-agencies-commitments.toml").read_text(encoding="utf-8")
)
NFD = unicodedata.normalize("NFD", "Bộ Công an đã họp")
TEXTS = {
    "th": "รัฐมนตรีว่าการกระทรวงกลาโหมกล่าวว่าจะช่วยเหลือประชาชน\r\nน้ําใจ 😀 100% จริง",
    "vi": "Bộ Công an Việt Nam đã họp.\r\nBo Cong an noi 'a_b' và \"c*d\" [x?] \\ %.",
    "vi-nfd": NFD,
    "id": "Kementerian Pertahanan berjanji, kementerian menepati; 😀emoji😀 kementerian.",
}


def documents(texts: dict[str, str]) -> list[Document]:
    return [
        Document(Article(ArticleId(name), f"Name {name}", name[:2], text))
        for name, text in texts.items()
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.penanda"


@pytest.fixture
def project(path: Path):
    with Project.create(path, SCHEME, "siti") as project:
        project.take(documents(TEXTS), "siti")
        yield project


def found(project: Project, query: str, **how: object) -> list[tuple[str, str]]:
    hits = project.search(query, **how)
    return [(hit.article, project.article(hit.article).text[hit.start : hit.end]) for hit in hits]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("กลาโหม", [("th", "กลาโหม")]),
        ("ว่า", [("th", "ว่า")] * 2),
        ("Bộ Công an", [("vi", "Bộ Công an"), ("vi-nfd", NFD[:13])]),
        (unicodedata.normalize("NFD", "Bộ Công an"), [("vi", "Bộ Công an"), ("vi-nfd", NFD[:13])]),
        ("Bo Cong an", [("vi", "Bo Cong an")]),
        ("kementerian", [("id", "kementerian")] * 2),
        ("Nam đã", [("vi", "Nam đã")]),
        ("họp.\r\nBo", [("vi", "họp.\r\nBo")]),
        ("100%", [("th", "100%")]),
        ("a_b", [("vi", "a_b")]),
        ("axb", []),
        ('"c*d"', [("vi", '"c*d"')]),
        ("'a_b'", [("vi", "'a_b'")]),
        ("[x?]", [("vi", "[x?]")]),
        ("\\ %", [("vi", "\\ %")]),
        ("c%d", []),
        ("c*d AND", []),
        ("😀", [("th", "😀"), ("id", "😀"), ("id", "😀")]),
        ("😀emoji😀", [("id", "😀emoji😀")]),
        ("an", [("vi", "an"), ("vi", "an"), ("vi-nfd", "an"), *[("id", "an")] * 6]),
        ("%", [("th", "%"), ("vi", "%")]),
        ("none such", []),
    ],
)
def test_a_query_is_found_where_it_stands_and_means_nothing_else(
    project: Project, query: str, hits: list[tuple[str, str]]
) -> None:
    assert found(project, query) == hits


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("bo cong an", [("vi", "Bộ Công an"), ("vi", "Bo Cong an"), ("vi-nfd", NFD[:13])]),
        ("BỘ CÔNG AN", [("vi", "Bộ Công an"), ("vi", "Bo Cong an"), ("vi-nfd", NFD[:13])]),
        ("kementerian", [("id", "Kementerian"), ("id", "kementerian"), ("id", "kementerian")]),
        ("da hop", [("vi", "đã họp"), ("vi-nfd", NFD[-8:])]),
        ("đ", [("vi", "đ"), ("vi", "d"), ("vi-nfd", "đ")]),
        ("น้ำใจ", [("th", "น้ําใจ")]),
    ],
)
def test_case_and_diacritics_are_passed_over_on_request(
    project: Project, query: str, hits: list[tuple[str, str]]
) -> None:
    assert found(project, query, fold=True) == hits


def test_whole_words_only(project: Project) -> None:
    assert found(project, "ช่วยเหลือ", words=True) == [("th", "ช่วยเหลือ")]
    assert found(project, "เหลือประ") == [("th", "เหลือประ")]
    assert found(project, "เหลือประ", words=True) == []
    assert found(project, "menepati", words=True) == [("id", "menepati")]
    assert found(project, "menep", words=True) == []
    assert found(project, "việt nam", words=True, fold=True) == [("vi", "Việt Nam")]


def test_words_of_a_line_are_the_words_of_its_article() -> None:
    from app.languages import segment

    for file in sorted((ROOT / "seeds/articles").glob("*.txt")):
        text, language = file.read_bytes().decode(), file.name[:2]
        borders = set(segment(text, language).words)
        query = Query("an" if language != "th" else "การ", words=True)
        plain = Query(query.text).find(text, Languages(language))
        meant = [hit for hit in plain if hit[0] in borders and hit[1] in borders]
        assert list(query.find(text, Languages(language))) == meant


@pytest.mark.parametrize("language", ["th", "id"])
def test_words_of_the_piece_between_blanks_are_the_words_of_the_text(language: str) -> None:
    from app.languages import segment

    text = "นายกฯ  \u0301กล่าวว่า น้ำ\u200bใจ, ไทย-Laos 10,5 orang-orang www.kompas.com dan \u00a0an\r\nการ an"
    borders = set(segment(text, language).words)
    for start, end in itertools.combinations(range(len(text) + 1), 2):
        surface = text[start:end]
        if not surface.strip() or "\n" in surface:
            continue
        for hit in Query(surface, words=True).find(text, Languages(language)):
            assert borders.issuperset(hit)
        plain = set(Query(surface).find(text, Languages(language)))
        meant = {hit for hit in plain if borders.issuperset(hit)}
        assert set(Query(surface, words=True).find(text, Languages(language))) == meant


def test_one_language_only(project: Project) -> None:
    assert {hit.article for hit in project.search("an", language="id")} == {"id"}
    assert list(project.search("kementerian", language="th")) == []
    assert len(list(project.search("kementerian", language="id"))) == 2


MIXED = "He said so.\nรัฐมนตรีกล่าวว่าจะช่วยเหลือประชาชน\nAnd he left."


def test_words_and_languages_are_those_of_the_place(project: Project) -> None:
    start = MIXED.index("รัฐ")
    passage = Passage(start, MIXED.index("\nAnd"), "th")
    project.take([Document(Article(ArticleId("en"), "En", "en", MIXED, passages=(passage,)))], "s")
    thai = [("th", "ช่วยเหลือ"), ("en", "ช่วยเหลือ")]
    assert found(project, "ช่วยเหลือ", words=True) == thai
    assert found(project, "เหลือประ", words=True) == []
    assert found(project, "left", words=True) == [("en", "left")]
    assert found(project, "ช่วยเหลือ", language="th") == thai
    assert found(project, "ช่วยเหลือ", language="th", words=True) == thai
    assert found(project, "ช่วยเหลือ", language="en") == []
    assert found(project, "left", language="th") == []
    assert found(project, "left", language="en") == [("en", "left")]


def test_a_language_is_that_of_its_regions_too(project: Project) -> None:
    passage = Passage(12, 20, "vi-VN")
    one = Article(ArticleId("r"), "R", "id-ID", "Gajah besar\ncon voi.", passages=(passage,))
    project.take([Document(one)], "s")
    for language in ("id", "id-ID", "ID", "ind"):
        assert found(project, "Gajah", language=language) == [("r", "Gajah")]
    for language in ("vi", "vie", "vi-vn"):
        assert found(project, "con voi", language=language) == [("r", "con voi")]
        assert found(project, "Gajah", language=language) == []
    for language in ("i", "id-MY", "i%"):
        assert found(project, "Gajah", language=language) == []


def test_what_is_within_a_word_of_latin_letters_is_told_without_dividing() -> None:
    from app.store import query

    text = "pemerintahan " * 1_000
    before = query._borders.size
    assert list(Query("erinta", words=True).find(text, Languages("id"))) == []
    assert query._borders.size == before


def test_the_words_that_are_kept_are_bounded_in_characters() -> None:
    from app.languages import segment
    from app.store.query import _Borders

    borders = _Borders(most=5_000)
    for number in range(200):
        piece = "kata " * (number % 40) + str(number)
        assert borders.of(piece, "id") == set(segment(piece, "id").words)
        assert borders.size <= 5_000
    assert borders.of("x " * 4_000, "id") == set(segment("x " * 4_000, "id").words)
    assert borders.size <= 5_000


@pytest.mark.parametrize("query", ["", " ", "\u200b", "\u0301", "\ud800"])
def test_an_empty_query_is_refused(project: Project, query: str) -> None:
    with pytest.raises(PenandaError, match=r"nothing to search|surrogate"):
        project.search(query, fold=True)


def test_hits_come_page_by_page_and_none_is_lost(project: Project) -> None:
    query = Query("a", fold=True)
    whole = list(project.search("a", fold=True))
    lines, place = [], Place()
    while place is not None:
        page = project.concordance(query, place=place, limit=3, width=5)
        assert page.hits == len(page.lines) <= 3
        lines += page.lines
        place = page.place
    assert [line.hit for line in lines] == whole
    counted = project.concordance(query, limit=None, width=None)
    assert (counted.hits, counted.lines) == (len(whole), [])
    assert counted.articles == len({hit.article for hit in whole})
    hurried, place = 0, Place()
    while place is not None:
        page = project.concordance(query, place=place, limit=None, seconds=0)
        hurried, place = hurried + page.hits, page.place
    assert hurried == len(whole)


def test_a_search_ends_when_it_is_told_to_and_goes_on_from_there(project: Project) -> None:
    query = Query("a", fold=True)
    whole = project.concordance(query, limit=None)
    found, place, asked = [], Place(), 0
    while place is not None:
        page = project.concordance(query, place=place, limit=None, enough=lambda: True)
        found += page.lines
        place, asked = page.place, asked + 1
    assert found == whole.lines
    assert asked > len({line.hit.article for line in found})


def test_an_article_full_of_hits_is_left_in_its_midst_and_counted_once(path: Path) -> None:
    with Project.create(path, SCHEME, "siti") as project:
        project.take(documents({"id": "gajah " * 3_500, "vi": "voi", "th": "gajah"}), "siti")
        hits = articles = pages = 0
        place = Place()
        while place is not None:
            page = project.concordance(Query("gajah"), place=place, limit=None, seconds=0)
            hits, articles, pages = hits + page.hits, articles + page.articles, pages + 1
            assert page.hits <= 1_000
            place = page.place
        assert (hits, articles) == (3_501, 2)
        assert pages > 4


def test_a_damaged_text_is_told(project: Project) -> None:
    project.db.execute("UPDATE texts SET text = CAST(x'67616a6168ff' AS TEXT) WHERE article = 'id'")
    with pytest.raises(PenandaError, match="not UTF-8"):
        project.concordance(Query("ga"))


def test_a_line_is_the_text_around_its_hit(project: Project) -> None:
    (line,) = project.concordance(Query("Việt Nam"), width=4).lines
    assert (line.before, line.surface, line.after) == (" an ", "Việt Nam", " đã ")
    assert (line.hit.article, line.name, line.language) == ("vi", "Name vi", "vi")
    text = project.article("vi").text
    assert text[line.hit.start : line.hit.end] == line.surface


def test_what_is_not_in_the_index_yet_is_found_too(project: Project) -> None:
    many = {f"n{n}": f"Artikel {n} tentang gajah" for n in range(INDEXED_AT_ONCE + 1)}
    project.take(documents(many), "siti")
    assert project.index.lag == len(many)
    before = list(project.search("gajah"))
    assert len(before) == len(many)
    assert project.grow_index(100) == len(many) - 100
    assert list(project.search("gajah")) == before
    assert project.grow_index() == 0
    assert list(project.search("gajah")) == before
    assert check(project) == []
    project.drop_index()
    assert project.index.lag == len(many) + len(TEXTS)
    assert list(project.search("gajah")) == before
    assert check(project) == []


def test_a_hit_behind_many_that_only_look_like_it_is_found(project: Project) -> None:
    many = {f"n{n}": f"{n} satu dua dan dua tiga" for n in range(700)}
    project.take(documents({**many, "x": "satu dua tiga", "y": "satu dua tiga!"}), "siti")
    while project.grow_index():
        pass
    assert found(project, "satu dua tiga") == [("x", "satu dua tiga"), ("y", "satu dua tiga")]
    assert len(found(project, "dua tiga")) == 702
    assert len({hit.article for hit in project.search("dua tiga")}) == 702


def test_an_import_that_fails_leaves_the_index_alone(project: Project) -> None:
    def failing():
        yield from documents({"x": "gajah besar"})
        raise OSError

    with pytest.raises(PenandaError):
        project.take(failing(), "siti")
    project.take(documents({"y": "harimau besar"}), "siti")
    assert found(project, "besar") == [("y", "besar")]
    assert check(project) == []


def test_a_nul_in_a_text_hides_nothing_behind_it(path: Path) -> None:
    with Project.create(path, SCHEME, "siti") as project:
        project.take(documents({"id": "satu\0dua tiga"}), "siti")
        assert found(project, "tiga") == [("id", "tiga")]
        assert found(project, "u\0d") == [("id", "u\0d")]
        assert check(project) == []


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO search (search) VALUES ('delete-all')"
        "; INSERT INTO search (rowid, folded) VALUES (4, 'strange')",
        "DELETE FROM search_data WHERE id > 10",
        "DELETE FROM search_docsize WHERE id = 2",
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_an_index_of_other_texts_is_found_by_check(
    project: Project, path: Path, sql: str, read_only: bool
) -> None:
    project.close()
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()
    with Project.open(path, read_only=read_only) as again:
        problems = check(again)
    assert {problem.law for problem in problems} == {"the search's index is that of the texts"}


def test_a_long_query_and_a_late_hit(project: Project) -> None:
    text = project.article("th").text
    assert found(project, text) == [("th", text)]
    assert next(iter(project.search("emoji"))).article == "id"


_ALPHABET = st.sampled_from("aAăâđĐ\u0301\u0302 \r\n%_*\"'กนำ้ํ\u200b😀")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(alphabet=_ALPHABET, min_size=1, max_size=25), min_size=1, max_size=6),
    st.text(alphabet=_ALPHABET, min_size=1, max_size=5),
    st.booleans(),
)
def test_the_index_hides_nothing(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], query: str, fold: bool
) -> None:
    texts = list(dict.fromkeys([*texts, *(f"{text}{query}x" for text in texts)]))
    path = tmp_path_factory.mktemp("search") / "p.penanda"
    with Project.create(path, SCHEME, "siti") as project:
        project.take(documents({f"a{n}": text for n, text in enumerate(texts)}), "siti")
        try:
            indexed = list(project.search(query, fold=fold))
        except PenandaError:
            assert not query.strip() or not folding.fold(query)
            return
        project.drop_index()
        assert list(project.search(query, fold=fold)) == indexed
        for (_, end), (start, _) in itertools.pairwise(
            (hit.start, hit.end) for hit in indexed if hit.article == "a0"
        ):
            assert end <= start


def test_a_letter_is_not_found_where_a_diacritic_stands_behind_it() -> None:
    text = "mo\u0323 mo cafe\u0301 cafe"
    assert [*Query("mo").find(text, Languages("vi"))] == [(4, 6)]
    assert [*Query("cafe").find(text, Languages("vi"))] == [(13, 17)]
