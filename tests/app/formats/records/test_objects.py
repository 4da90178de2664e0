from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats.records.objects import Objects, first_objects

TASKS = [{"text": "ก\u0e49😀\r\n\u2028", "n": 1}, {"text": "[{\\", "n": [1, {"a": "}"}]}, {}]


def found(data: bytes, encoding: str = "") -> list[tuple[int, Any]]:
    return [(one.line, one.data) for one in Objects(io.BytesIO(data), "x", encoding)]


@pytest.mark.parametrize(
    "words",
    [
        json.dumps(TASKS),
        json.dumps(TASKS, ensure_ascii=False, indent=2),
        "\n".join(json.dumps(task) for task in TASKS),
        "\ufeff" + "\n\n".join(json.dumps(task, ensure_ascii=False) for task in TASKS) + "\r\n",
        json.dumps(TASKS, indent=1).replace("},", "}\n,"),
    ],
)
def test_a_list_and_lines_are_the_same_objects(words: str) -> None:
    assert [one for _line, one in found(words.encode())] == TASKS
    assert first_objects(io.BytesIO(words.encode())) == TASKS


def test_each_object_has_the_line_that_it_begins_on() -> None:
    assert [line for line, _ in found(b'[\n {"a":\n 1},\n\n {"b": 2}, {"c": 3}\n]')] == [2, 5, 5]
    assert [line for line, _ in found(b'{"a": 1}\n\n{"b": 2}\n')] == [1, 3]


def test_objects_can_be_gone_through_twice_and_from_a_pipe() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    objects = Objects(Pipe(b'{"a": 1}\n{"b": 2}'), "-")
    assert [one.data for one in objects] == [one.data for one in objects] == [{"a": 1}, {"b": 2}]


def test_an_object_may_be_larger_than_what_is_read_at_once() -> None:
    tasks = [{"text": "ก" * 700_000}, {"text": "b" * 300_000}, {"text": "c"}]
    data = json.dumps(tasks, ensure_ascii=False).encode()
    assert [one for _line, one in found(data)] == tasks
    assert first_objects(io.BytesIO(data)) == tasks


@given(st.lists(st.dictionaries(st.text(max_size=3), st.text(max_size=9), max_size=3), max_size=5))
def test_whatever_python_writes_comes_back(tasks: list[dict[str, str]]) -> None:
    for words in (json.dumps(tasks), json.dumps(tasks, ensure_ascii=False, indent=1)):
        data = words.encode("utf-8", "surrogatepass")
        assert [one for _line, one in found(data)] == tasks


@pytest.mark.parametrize(
    ("data", "line", "why"),
    [
        (b'{"a": 1}\n\n{"b": nope}\n{"c": 2}\n', 3, "Expecting value"),
        (b"", 0, "is empty"),
        (b'[{"a": 1}', 1, "the list has no end"),
        (b'[{"a": 1},]', 1, "a comma stands before the end"),
        (b'[{"a": 1} {"b": 2}]', 1, "expecting ',' or ']'"),
        (b'[{"a": 1}]\n x', 2, "something stands behind its end"),
        (b'{"a": 1}\n{"b": \n', 3, "Expecting value"),
        (b'{"a": 1, "a": 2}', 1, "stands twice"),
        (b'{"a": NaN}', 1, "NaN is no JSON number"),
        (b'{"a": 1}\n[1]', 2, "must be a JSON object and is a list"),
        (b'{"a": "\\ud800"}', 1, "half a surrogate pair"),
    ],
)
def test_what_is_no_list_of_objects_is_refused_with_its_line(
    data: bytes, line: int, why: str
) -> None:
    with pytest.raises(FileRefusedError, match=why) as caught:
        found(data)
    assert caught.value.line == line


def test_a_bad_byte_is_refused_with_its_line() -> None:
    with pytest.raises(FileRefusedError, match="bad byte FF") as caught:
        found(b'{"a": "' + "ก".encode() * 100 + b'"}\n' * 1 + b'{"a": "\xff"}')
    assert caught.value.line == 2


def test_of_no_json_there_are_no_first_objects() -> None:
    for data in (b"", b"plain text", b"[1, 2]", b'{"a": ', b"\xff\xfe{"):
        stream = io.BytesIO(data)
        assert first_objects(stream) == []
        assert stream.tell() == 0
