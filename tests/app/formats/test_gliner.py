from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import Tokens
from app.formats.gliner import FORMAT, MOST, claims, held, losses, read, read_back, write
from app.formats.surroundings import Surroundings
from app.model import Article, ArticleId, Document, ItemId, Span


def written(document: Document, tokens: Tokens) -> bytes:
    stream = io.BytesIO()
    write([document], stream, tokens)
    return stream.getvalue()


def make(text: str, *ranges: tuple[int, int, str]) -> Document:
    article = ArticleId("d")
    spans = tuple(
        Span(ItemId(f"s{number}"), article, "gold", *one) for number, one in enumerate(ranges)
    )
    return Document(Article(article, "d", "id", text), "gold", spans)


def as_gliner_takes_them(data: bytes) -> list[tuple[str, str]]:
    """Each span as the words that GLiNER's trainer marks: the last one included."""
    return [
        (" ".join(item["tokenized_text"][first : last + 1]), label)
        for item in json.loads(data)
        for first, last, label in item["ner"]
    ]


def read_text(*items: Any) -> list[Document]:
    data = json.dumps(items, ensure_ascii=False).encode()
    return [document for _line, document in read(io.BytesIO(data), "g.json")]


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    assert written(awkward, tokens) == (golden / "awkward.gliner.json").read_bytes()


def test_every_span_is_there_nested_crossing_or_on_the_same_words(
    awkward: Document, tokens: Tokens
) -> None:
    assert as_gliner_takes_them(written(awkward, tokens)) == [
        ("Polri", "AGENCY"),
        ("Polri", "OFFICIAL"),
        ("กระทรวงการต่างประเทศ 𠮷", "AGENCY"),
        ("𠮷 😀", "AGENCY"),
        ("Menlu Nguyễn Thị Bích ( ne\u0301 ) berjanji", "COMMITMENT"),
        ("Nguyễn Thị Bích", "OFFICIAL"),
        ("dua", "AGENCY"),
    ]


def test_what_it_has_no_place_for_is_declared(awkward: Document) -> None:
    found = [(loss.what, loss.id) for loss in losses(awkward)]
    assert ("span", "s7") in found
    assert {what for what, _id in found} == {
        *("span", "attribute", "note", "unsure", "relation", "region", "meta")
    }


def test_a_span_of_white_space_is_declared_and_left_out(tokens: Tokens) -> None:
    document = make("a  b", (1, 3, "A"), (0, 1, "B"))
    assert [loss.why for loss in losses(document)] == [
        "it holds nothing but white space, which GLiNER has no word for"
    ]
    assert as_gliner_takes_them(written(document, tokens)) == [("a", "B")]
    assert held(document).spans == 1


def test_a_long_article_is_cut_between_lines_and_never_in_a_span(tokens: Tokens) -> None:
    line = "kata " * 99 + "akhir\n"
    text = line * 9
    across = text.index("akhir", len(line) * 5)
    document = make(text, (across, across + 10, "A"), (len(text) - 6, len(text) - 1, "B"))
    data = written(document, tokens)
    found = [len(item["tokenized_text"]) for item in json.loads(data)]
    assert found == [300, 200, 300, 100]
    assert as_gliner_takes_them(data) == [("akhir kata", "A"), ("akhir", "B")]
    assert list(read_back(io.BytesIO(data), "g")) == [held(document)]
    [(_line, back)] = read(io.BytesIO(data), "g")
    assert [one.surface(back.article.text) for one in back.spans] == ["akhir kata", "akhir"]


def test_a_line_of_more_words_than_it_takes_stays_whole(tokens: Tokens) -> None:
    document = make("kata " * (MOST + 9))
    assert len(json.loads(written(document, tokens))) == 1


def test_what_others_wrote_is_read_with_the_last_word_in_the_span() -> None:
    [first, second] = read_text(
        {"tokenized_text": ["Polri", "dan", "KPK"], "ner": [[0, 0, "agency"], [0, 2, "pair"]]},
        {"tokenized_text": ["KPK"], "ner": [[0, 0, "a"], [0, 0, "a"]], "id": 7},
    )
    assert first.article.text == "Polri dan KPK"
    assert [(one.start, one.end, one.label) for one in first.spans] == [
        (0, 5, "agency"),
        (0, 13, "pair"),
    ]
    assert (second.article.id, len({one.id for one in second.spans})) == ("7", 2)


def test_thai_words_are_joined_by_nothing_and_that_is_told() -> None:
    told: list[str] = []
    item = {
        "tokenized_text": ["กระทรวง", "กลาโหม", "ไทย", "NATO", "แถลง"],
        "ner": [[0, 1, "AGENCY"]],
    }
    assert FORMAT.placed is not None
    [(_number, document)] = FORMAT.placed(
        io.BytesIO(json.dumps([item]).encode()),
        "in.json",
        surroundings=Surroundings(tell=told.append),
    )
    assert document.article.text == "กระทรวงกลาโหมไทย NATO แถลง"
    [span] = document.spans
    assert span.surface(document.article.text) == "กระทรวงกลาโหม"
    assert told == [
        "its text is made of its tokens: where blanks stood in the article, no GLiNER file says"
    ]


def test_relations_join_the_entries_of_ner_in_each_item_of_an_article() -> None:
    item = {
        "id": "a",
        "tokenized_text": ["Polri", "dan", "KPK"],
        "ner": [[0, 0, "agency"], [2, 2, "agency"]],
        "relations": [[0, 1, "with"], [0, 1, "with"]],
        "ner_labels": ["agency", "person"],
        "ner_negatives": ["person"],
    }
    [document] = read_text(item, {**item, "relations": [[1, 0, "of"]]})
    at = {one.id: (one.start, one.surface(document.article.text)) for one in document.spans}
    assert [(at[one.head], one.type, at[one.tail]) for one in document.relations] == [
        ((0, "Polri"), "with", (10, "KPK")),
        ((0, "Polri"), "with", (10, "KPK")),
        ((24, "KPK"), "of", (14, "Polri")),
    ]
    assert len({one.id for one in document.relations}) == 3
    assert document.article.meta == {}
    for wrong in ([[0, 2, "x"]], [[0, 1]], {"a": 1}):
        with pytest.raises(FileRefusedError, match=r"is no \[head, tail, type\] of 2 spans"):
            read_text({**item, "relations": wrong})


@pytest.mark.parametrize(
    "item",
    [
        {"tokenized_text": "Polri", "ner": []},
        {"tokenized_text": ["a"], "ner": [[0, 1, "A"]]},
        {"tokenized_text": ["a"], "ner": [[0, 0]]},
        {"tokenized_text": ["a"], "ner": [["0", 0, "A"]]},
        {"tokenized_text": ["a"], "ner": {"a": 1}},
        {"tokenized_text": [" "], "ner": []},
        {"text": "a"},
    ],
)
def test_what_is_no_item_is_refused(item: Any) -> None:
    with pytest.raises(FileRefusedError, match=r"tokenized_text|of \d words|has no words"):
        read_text(item)


def test_it_is_recognised_by_its_keys() -> None:
    assert claims({"tokenized_text": [], "ner": []})
    assert not claims({"text": ""})
