"""A DocBin written as a stream is the one that spaCy writes, byte for byte; read, it is what spaCy reads."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

pytest.importorskip("spacy")
from spacy.tokens import Doc, DocBin, SpanGroup
from spacy.tokens import Span as DocSpan
from spacy.vocab import Vocab
from srsly import msgpack_dumps, msgpack_loads

from app.formats.spacy import apart
from app.formats.spacy.apart import AT_ONCE
from app.formats.spacy.docbin import read_docs, write_docs

ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "SENT_START")


def new_bin() -> DocBin:
    return DocBin(attrs=ATTRIBUTES, store_user_data=True)


def doc(number: int, vocab: Vocab) -> Doc:
    words = [f"kata{number % 7}", "ตำรวจ", "Công an", "😀", f"n{number}"] * (1 + number % 3)
    made = Doc(vocab, words=words, spaces=[n % 2 == 0 for n in range(len(words))])
    spans = [DocSpan(made, 0, 2, label="AGENCY", span_id=f"id-{number}")] * (number % 2)
    made.spans["sc"] = SpanGroup(made, name="sc", spans=spans)
    made.set_ents([DocSpan(made, 1, 2, label="AGENCY")])
    made.user_data["id"] = f"a{number}"
    made.user_data["big"] = "x" * (number * 97 % 70_000)
    return made


def streamed(count: int) -> bytes:
    numbers = iter(range(count))
    stream = io.BytesIO()

    def some(vocab: Vocab) -> Iterator[Doc]:
        return (doc(number, vocab) for number in islice(numbers, AT_ONCE))

    write_docs(some, new_bin, Vocab, stream)
    return stream.getvalue()


def told(one: Doc) -> tuple[Any, ...]:
    spans = [(s.start, s.end, s.label_, s.id_) for s in one.spans["sc"]]
    ents = [(s.start, s.end, s.label_) for s in one.ents]
    return one.text, [t.text for t in one], spans, ents, dict(one.user_data)


@pytest.mark.parametrize("count", [1, 15, 16, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE + 7])
def test_the_bytes_are_those_of_spacy_and_so_are_the_docs(count: int) -> None:
    whole, vocab = new_bin(), Vocab()
    for number in range(count):
        whole.add(doc(number, vocab))
    data = streamed(count)
    assert data == whole.to_bytes()
    mine = [told(one) for one in read_docs(io.BytesIO(data), new_bin, Vocab)]
    theirs = [told(one) for one in new_bin().from_bytes(data).get_docs(Vocab())]
    assert mine == theirs
    assert len(mine) == count


@pytest.mark.parametrize("attrs", [ATTRIBUTES, ("TAG", "LEMMA", "ENT_TYPE", "ENT_IOB")])
@pytest.mark.parametrize("store_user_data", [True, False])
def test_what_spacy_itself_writes_is_read_as_spacy_reads_it(
    attrs: tuple[str, ...], store_user_data: bool
) -> None:
    vocab = Vocab()
    theirs = DocBin(attrs=attrs, store_user_data=store_user_data)
    for number in range(AT_ONCE + 3):
        one = doc(number, vocab)
        one.cats = {"news": 0.5, "sport": number}
        theirs.add(one)
    theirs.add(Doc(vocab, words=[]))
    data = theirs.to_bytes()
    plain = list(DocBin().from_bytes(data).get_docs(Vocab()))
    found = list(read_docs(io.BytesIO(data), new_bin, Vocab))
    assert [one.to_bytes() for one in found] == [one.to_bytes() for one in plain]
    assert [one.cats for one in found] == [one.cats for one in plain]


def test_parts_may_stand_in_any_order_and_later_ones_be_missing() -> None:
    parts = msgpack_loads(zlib.decompress(streamed(20)))
    del parts["span_groups"], parts["flags"], parts["user_data"]
    data = zlib.compress(msgpack_dumps(dict(reversed(parts.items()))))
    found = list(read_docs(io.BytesIO(data), new_bin, Vocab))
    plain = list(DocBin().from_bytes(data).get_docs(Vocab()))
    assert [one.to_bytes() for one in found] == [one.to_bytes() for one in plain]


@pytest.mark.parametrize("name", ["attrs", "tokens", "spaces", "lengths", "strings", "cats"])
def test_a_file_whose_parts_do_not_fit_is_no_docbin(name: str) -> None:
    parts = msgpack_loads(zlib.decompress(streamed(20)))
    for value in (parts[name][:-1], parts[name][:0]) if name != "strings" else ():
        data = zlib.compress(msgpack_dumps({**parts, name: value}))
        with pytest.raises(ValueError, match=r"lengths say|one for each Doc|not whole"):
            list(read_docs(io.BytesIO(data), new_bin, Vocab))
    del parts[name]
    data = zlib.compress(msgpack_dumps(parts))
    with pytest.raises(ValueError, match=r"it has no|lengths say"):
        list(read_docs(io.BytesIO(data), new_bin, Vocab))


def test_a_large_file_is_read_some_docs_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "AT_ONCE", 8)
    data = streamed(300)
    size = len(zlib.decompress(data))
    tracemalloc.start()
    for _doc in read_docs(io.BytesIO(data), new_bin, Vocab):
        pass
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < size / 2


def test_a_negative_length_is_refused() -> None:
    parts = msgpack_loads(zlib.decompress(streamed(2)))
    lengths = struct.pack("<4i", *struct.unpack("<2i", parts["lengths"]), -1, 1)
    data = zlib.compress(msgpack_dumps({**parts, "lengths": lengths}))
    with pytest.raises(ValueError, match="negative"):
        list(read_docs(io.BytesIO(data), new_bin, Vocab))


def test_a_part_that_is_said_to_be_huge_is_refused_unread() -> None:
    whole = b"\x81\xa4cats\x91\xc6\xff\xff\xff\xff"
    with pytest.raises(ValueError, match="too large"):
        list(read_docs(io.BytesIO(zlib.compress(whole)), new_bin, Vocab))


@pytest.mark.parametrize("cut", [1, 40, 400, -1, -9])
def test_a_file_that_ends_too_early_or_goes_on_is_no_docbin(cut: int) -> None:
    data = streamed(20)
    with pytest.raises(Exception, match=r"."):
        list(read_docs(io.BytesIO(data[:cut]), new_bin, Vocab))
    with pytest.raises(ValueError, match="more"):
        list(read_docs(io.BytesIO(data + b"more"), new_bin, Vocab))
