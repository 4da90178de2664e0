"""spaCy's DocBin as a stream: the very bytes that ``DocBin.to_bytes`` gives, with only some Docs in memory.

A DocBin is one map of MessagePack, compressed, whose parts (tokens, spaces, span groups, user data)
each hold all Docs. Written, the parts grow in files of their own and are put together at the end
(``parts``); read, they are taken apart into such files (``apart``), and the Docs made from them some
at a time, by spaCy, in a vocabulary of only their strings (``strings``). So memory does not grow with
the corpus, but for a few numbers a Doc.

Trap: spaCy is imported on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from app.formats.spacy.apart import TakenApart, taken_apart
from app.formats.spacy.messagepack import Source
from app.formats.spacy.parts import Parts

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin
    from spacy.vocab import Vocab


def write_docs(
    make: Callable[[Vocab], Iterator[Doc]],
    new_bin: Callable[[], DocBin],
    new_vocab: Callable[[], Vocab],
    stream: BinaryIO,
) -> None:
    """Write the Docs that ``make`` yields, which is called again, with another vocabulary, until it
    yields none.
    """
    with ExitStack() as stack:
        parts = Parts(stack)
        while True:
            doc_bin = new_bin()
            for doc in make(new_vocab()):
                doc_bin.add(doc)
            if not len(doc_bin):
                break
            parts.add(doc_bin)
        parts.write(stream, new_bin())


def read_docs(
    stream: BinaryIO, new_bin: Callable[[], DocBin], new_vocab: Callable[[], Vocab]
) -> Iterator[Doc]:
    """The Docs of a DocBin of anyone's. Raises ``ValueError`` for what is none."""
    with ExitStack() as stack:
        parts = taken_apart(Source(stream), stack)
        while docs := _some_docs(parts, new_bin(), new_vocab()):
            while docs:
                yield docs.pop()  # and none is held here any more


def _some_docs(parts: TakenApart, doc_bin: DocBin, vocab: Vocab) -> list[Doc]:
    """The next Docs, the first of them last; ``vocab`` gets all the strings in them."""
    if not parts.put_some(doc_bin):
        return []
    _add_to(vocab, parts.strings.of(_numbers_in(doc_bin)))
    docs = list(doc_bin.get_docs(vocab))
    _add_to(vocab, parts.strings.of(_numbers_of_spans(docs)))
    return docs[::-1]


def _add_to(vocab: Vocab, strings: Iterable[str]) -> None:
    for string in strings:
        vocab.strings.add(string)


def _numbers_in(doc_bin: DocBin) -> list[int]:
    """Of all that is said of tokens, the strings among it."""
    import numpy as np

    numbers: list[int] = np.unique(np.concatenate(doc_bin.tokens)).tolist()
    return numbers


def _numbers_of_spans(docs: Iterable[Doc]) -> set[int]:
    spans = chain.from_iterable(group for doc in docs for group in doc.spans.values())
    return {number for span in spans for number in (span.id, span.label, span.kb_id)}
