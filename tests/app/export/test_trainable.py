"""How many spans a trainer learns from is what the trainer itself says, with its settings named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import LossRefusedError, NotFoundError
from app.export import export, losses_of, trainable
from app.export.writing import words
from app.model import Article, ArticleId, Document, ItemId, Region, RegionState, Span


def make(text: str, *ranges: tuple[int, int], language: str = "id") -> Document:
    article = ArticleId("d")
    spans = tuple(
        Span(ItemId(f"s{number}"), article, "gold", *one, "A") for number, one in enumerate(ranges)
    )
    return Document(Article(article, "n", language, text), "gold", spans)


def test_of_a_format_that_nobody_trains_on_nothing_is_told() -> None:
    assert trainable([make("a b", (0, 1))], "jsonl", words) == []


def test_gliner_passes_over_long_spans_and_all_but_the_last_on_the_same_words() -> None:
    text = "kata " * 20
    document = make(text, (0, 4), (0, 4), (0, 59), (0, 64))
    [told] = trainable([document], "gliner", words)
    assert (told.spans, told.of) == (2, 4)
    assert told.why == {"on the same words as another": 1, "longer than 12 words": 1}
    assert str(told) == (
        "trainable: 2 of 4 spans with GLiNER's default of 12 words a span and 384 an item"
        " (1 longer than 12 words, 1 on the same words as another)"
    )


def test_spacy_passes_over_what_its_tokenizer_joins_and_spancat_over_long_ones() -> None:
    pytest.importorskip("spacy")
    document = make("Polri berjanji menindak semua pelaku", (0, 5), (1, 5), (0, 23), (0, 36))
    aligned, suggested = trainable([document], "spacy", words)
    assert (aligned.spans, aligned.of, aligned.why) == (3, 4, {"off its tokens": 1})
    assert aligned.how == "spaCy's tokenizer (id)"
    assert (suggested.spans, suggested.why) == (2, {"off its tokens": 1, "longer than 3 tokens": 1})


@pytest.mark.parametrize(
    ("language", "named"), [("th", "th"), ("vi-VN", "vi"), ("und", "xx"), ("ms", "ms")]
)
def test_each_language_is_cut_by_its_own_tokenizer(language: str, named: str) -> None:
    pytest.importorskip("spacy")
    text = "ตำรวจไทย และ" if language == "th" else "Việt Nam và"
    aligned, _suggested = trainable([make(text, (0, 8), language=language)], "spacy", words)
    assert aligned.how == f"spaCy's tokenizer ({named})"
    assert aligned.spans == 1


def test_what_is_left_out_of_training_is_not_counted() -> None:
    document = make("kata kata", (0, 4), (5, 9))
    regions = (Region(5, 9, "caption", RegionState.CONFIRMED),)
    document = Document(
        Article(ArticleId("d"), "n", "id", "kata kata", {}, regions), "gold", document.spans
    )
    assert trainable([document], "gliner", words)[0].of == 1
    assert trainable([document], "gliner", words, regions="keep")[0].of == 2


def test_strict_refuses_any_loss_and_writes_nothing(tmp_path: Path) -> None:
    document = make("kata kata", (0, 4), (0, 9))
    with pytest.raises(
        LossRefusedError, match=r"gold\.conll: not all would be in it \(lost: span 1\)"
    ):
        export([document], tmp_path / "out", "conll", basename="gold", strict=True)
    assert not (tmp_path / "out").exists()
    assert export([document], tmp_path, "jsonl", basename="gold", strict=True).lost == ()


def test_the_innermost_go_into_ents_when_asked_and_all_stay_in_the_group(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    from spacy.tokens import DocBin

    document = make("Polri berjanji menindak", (0, 23), (0, 5), (6, 14))
    for projection, ents in (("", [(0, 23)]), ("innermost", [(0, 5), (6, 14)])):
        export([document], tmp_path, "spacy", basename="gold", projection=projection)
        bin_ = DocBin().from_disk(tmp_path / "gold.spacy")
        [doc] = bin_.get_docs(spacy.blank("id").vocab)
        assert [(one.start_char, one.end_char) for one in doc.ents] == ents
        assert len(doc.spans["sc"]) == 3
    with pytest.raises(NotFoundError, match="jsonl has no projection 'innermost'"):
        list(losses_of([document], "jsonl", projection="innermost"))
    with pytest.raises(NotFoundError, match=r"'longest'. Known: outermost, innermost"):
        list(losses_of([document], "spacy", projection="longest"))
