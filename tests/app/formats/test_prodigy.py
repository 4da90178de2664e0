from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from app.errors import FileRefusedError
from app.formats import Surroundings, Tokens, format_named, read_documents
from app.formats.meaning import canonical
from app.formats.prodigy import claims, read, task_of, write
from app.model import Document
from tests.app.formats.test_round_trips import documents, some_borders

MANUAL = {
    "text": "My name is Freya 😀 of KPK.",
    "_input_hash": -1094255532,
    "_task_hash": 1587220911,
    "_is_binary": False,
    "tokens": [
        {"text": "My", "start": 0, "end": 2, "id": 0, "ws": True},
        {"text": "name", "start": 3, "end": 7, "id": 1, "ws": True},
        {"text": "is", "start": 8, "end": 10, "id": 2, "ws": True},
        {"text": "Freya", "start": 11, "end": 16, "id": 3, "ws": True},
        {"text": "😀", "start": 17, "end": 18, "id": 4, "ws": True},
        {"text": "of", "start": 19, "end": 21, "id": 5, "ws": True},
        {"text": "KPK", "start": 22, "end": 25, "id": 6, "ws": False},
        {"text": ".", "start": 25, "end": 26, "id": 7, "ws": False},
    ],
    "_view_id": "spans_manual",
    "spans": [
        {"start": 11, "end": 25, "token_start": 3, "token_end": 6, "label": "OFFICIAL"},
        {"start": 22, "end": 25, "token_start": 6, "token_end": 6, "label": "AGENCY"},
    ],
    "answer": "accept",
    "_timestamp": 1707211049,
    "_annotator_id": "news-alice",
    "_session_id": "news-alice",
}


def taken(*tasks: dict[str, Any], told: list[str] | None = None, **options: Any) -> list[Document]:
    data = "".join(json.dumps(task) + "\n" for task in tasks).encode()
    around = Surroundings(tell=[].append if told is None else told.append, **options)
    return [one for _line, one in read(io.BytesIO(data), "x.jsonl", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def check_as_prodigy(task: dict[str, Any]) -> None:
    """What Prodigy asks of a task before it shows it."""
    text, tokens = task["text"], task["tokens"]
    assert "".join(one["text"] + " " * one["ws"] for one in tokens) == text
    for number, one in enumerate(tokens):
        assert one["id"] == number
        assert text[one["start"] : one["end"]] == one["text"] != ""
    for span in task["spans"]:
        assert tokens[span["token_start"]]["start"] == span["start"]
        assert tokens[span["token_end"]]["end"] == span["end"]
    for one in task["relations"]:
        assert one["head"] == one["head_span"]["token_end"]
        assert one["child"] == one["child_span"]["token_end"]
        ends = [(span["start"], span["end"], span["label"]) for span in task["spans"]]
        for side in (one["head_span"], one["child_span"]):
            assert (side["start"], side["end"], side["label"]) in ends
    assert task["answer"] == "accept"


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    assert stream.getvalue() == (golden / "awkward.prodigy.jsonl").read_bytes()


@given(documents())
def test_what_is_written_is_a_task_and_comes_back_whole(document: Document) -> None:
    check_as_prodigy(task_of(document, some_borders(document.article.text, "")))
    stream = io.BytesIO()
    write([document], stream, some_borders)
    stream.seek(0)
    assert [one for _line, one in read(stream, "x")] == [canonical(document)]


def test_a_manual_task_gives_its_spans_and_whose_they_are() -> None:
    [document] = taken(MANUAL)
    assert spans(document) == [("Freya 😀 of KPK", "OFFICIAL"), ("KPK", "AGENCY")]
    assert document.annotator == "news-alice"
    assert document.article.meta == {}
    assert taken(MANUAL)[0].spans == document.spans, "the same ids each time"


def test_rejected_and_ignored_tasks_are_left_out_and_told() -> None:
    told: list[str] = []
    answers = ["reject", "accept", "ignore", "reject"]
    found = taken(*({**MANUAL, "answer": answer} for answer in answers), told=told)
    assert len(found) == 1
    assert told == [
        "tasks answered with reject, which were left out: 2",
        "tasks answered with ignore, which were left out: 1",
    ]
    assert taken({**MANUAL, "answer": "reject"}) == []
    with pytest.raises(FileRefusedError, match="'answer' is 'maybe'"):
        taken({**MANUAL, "answer": "maybe"})


def test_several_annotators_of_one_text_are_several_documents() -> None:
    told: list[str] = []
    bob = {**MANUAL, "_annotator_id": "news-bob", "spans": MANUAL["spans"][:1]}
    alone = {**MANUAL, "spans": MANUAL["spans"][1:]}
    found = taken(MANUAL, bob, alone, told=told)
    assert [one.annotator for one in found] == ["news-alice", "news-bob", "news-alice"]
    assert len({one.article.id for one in found}) == 1
    assert told == [
        "texts that stand again with the same annotator, whose spans were put together: 1"
    ]
    assert found[2].spans[0] == found[0].spans[1], "the same span has the same id"


def test_the_time_of_a_session_is_nobodys_name() -> None:
    time = "2024-02-06_10-17-19"
    [document] = taken({**MANUAL, "_annotator_id": time, "_session_id": time})
    assert document.annotator == ""
    [document] = taken({**MANUAL, "_annotator_id": None, "_session_id": "siti"})
    assert document.annotator == "siti"
    with pytest.raises(FileRefusedError, match="cannot name an annotator"):
        taken({**MANUAL, "_annotator_id": "x" * 61})


def test_a_binary_answer_is_one_span_and_told() -> None:
    told: list[str] = []
    binary = {
        "text": "Apple is looking at buying",
        "_input_hash": 1,
        "spans": [{"start": 0, "end": 5, "text": "Apple", "label": "ORG", "score": 0.5}],
        "_view_id": "ner",
        "answer": "accept",
    }
    assert spans(taken(binary, told=told)[0]) == [("Apple", "ORG")]
    assert told == ["answers to one suggested span alone; other spans may be unmarked there: 1"]


def test_relations_join_the_spans_at_their_ends() -> None:
    told: list[str] = []
    ends = [
        {"start": 11, "end": 25, "token_start": 3, "token_end": 6, "label": "OFFICIAL"},
        {"start": 22, "end": 25, "token_start": 6, "token_end": 6, "label": "AGENCY"},
        {"start": 0, "end": 2, "token_start": 0, "token_end": 0, "label": None},
    ]
    task = {
        **MANUAL,
        "_view_id": "relations",
        "relations": [
            {"head": 6, "child": 6, "label": "of", "head_span": ends[0], "child_span": ends[1]},
            {"head": 6, "child": 0, "label": "me", "head_span": ends[1], "child_span": ends[2]},
        ],
    }
    [document] = taken(task, told=told)
    [relation] = document.relations
    assert (relation.type, relation.head, relation.tail) == (
        "of",
        document.spans[0].id,
        document.spans[1].id,
    )
    assert told == ["relations between tokens that are no spans, which were left out: 1"]


def test_a_choice_is_the_annotators_remark() -> None:
    options = [{"id": "A", "text": "One"}, {"id": "B", "text": "Two"}]
    [document] = taken({**MANUAL, "options": options, "accept": ["A", "B"]})
    assert document.remark is not None
    assert document.remark.note == "accept: A, B"
    assert "options" not in document.article.meta
    [document] = taken({"text": "spam", "label": "SPAM", "answer": "accept"})
    assert document.remark is not None
    assert document.remark.note == "label: SPAM"


def test_what_a_review_was_made_from_is_left_out_and_told() -> None:
    told: list[str] = []
    review = {**MANUAL, "sessions": ["a", "b"], "versions": [MANUAL, MANUAL], "url": "https://x"}
    [document] = taken(review, told=told)
    assert document.article.meta == {"url": "https://x"}
    assert "versions" in told[0]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"text": None, "image": "data:"}, "'text' is missing"),
        ({"spans": [{"start": 11, "end": 99, "label": "A"}]}, "out of range"),
        (
            {"spans": [{"start": 11, "end": 16, "token_start": 3, "token_end": 4, "label": "A"}]},
            "say 11-16, its tokens 11-18",
        ),
        (
            {"spans": [{"start": 11, "end": 16, "token_start": 3, "token_end": 9, "label": "A"}]},
            "none of the 8",
        ),
        ({"spans": [{"start": 12, "end": 17, "text": "Freya", "label": "A"}]}, "its 'text' is"),
    ],
)
def test_a_task_that_cannot_be_right_is_refused(change: dict[str, Any], why: str) -> None:
    with pytest.raises(FileRefusedError, match=why) as caught:
        taken(MANUAL, {**MANUAL, **change})
    assert caught.value.line == 2
    left: list[FileRefusedError] = []
    assert len(taken(MANUAL, {**MANUAL, **change}, leave_out=left.append)) == 1
    assert len(left) == 1


def test_a_file_is_known_by_its_keys_and_an_article_is_none(tmp_path: Path) -> None:
    assert claims(MANUAL)
    for article in (
        {"text": "a", "spans": []},
        {"text": "a", "answer": "42"},
        {"answer": "accept"},
    ):
        assert not claims(article)
    told: list[str] = []
    path = tmp_path / "annotations.jsonl"
    path.write_text(json.dumps(MANUAL) + "\n", encoding="utf-8")
    [(_line, document)] = read_documents(path, surroundings=Surroundings(tell=told.append))
    assert document.annotator == "news-alice"
    assert told == ["read as prodigy: its tasks have '_input_hash'"]
    [(_line, document)] = read_documents(path, format_name="jsonl")
    assert document.annotator == ""
    assert format_named("prodigy").claims is claims
