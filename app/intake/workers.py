"""Documents completed, a few at a time, by other processes once there are many of them.

Finding languages and regions is most of the work of an import and needs nothing but the document, so
that a second core can halve it. The order stays, and a document on its way back is not unpacked: it
goes on to the spool as the bytes that it came as. A worker is a process that runs ``work``: it reads
pickled batches from its standard input until that ends, and answers each on its standard output.

Traps: a worker imports the program anew, a third of a second that a small import must not pay. One
made by ``multiprocessing`` would run the caller's main program again, whatever that does. Ctrl+C
reaches workers too, and is the parent's to answer.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

from app.errors import FileRefusedError
from app.intake.checking import check_held
from app.intake.completing import complete
from app.intake.spool import Read
from app.model import ArticleId, Scheme
from app.settings import ROOT

_ALONE: Final = 400  # documents before the first worker is worth its start
_DOCUMENTS: Final = 32  # handed over at once
_CHARACTERS: Final = 500_000
_WAITING: Final = 3  # batches that wait for each worker
_MOST_WORKERS: Final = 3
_PROGRAM: Final = f"from {__name__} import work; work()"


@dataclass(frozen=True)
class Packed:
    """A completed document: ``packed`` is its ``Read`` as the spool keeps it; or why it is refused."""

    file: str
    line: int
    article: ArticleId
    sha256: str
    packed: bytes
    refusal: tuple[str, int, str, str] | None = None

    def check(self) -> None:
        """Raise the ``FileRefusedError``, if it is refused."""
        if self.refusal is not None:
            file, line, what, advice = self.refusal
            raise FileRefusedError(file, what, line=line, advice=advice)


Batch = list[Read]


class Workers:
    """Completes documents with a stated ``language`` for a ``scheme``. Use as a context manager."""

    def __init__(self, language: str, scheme: Scheme) -> None:
        self._order = (language, scheme)
        self._count = min((os.cpu_count() or 1) - 1, _MOST_WORKERS)
        self._threads: ThreadPoolExecutor | None = None
        self._mine = threading.local()  # the process that a thread speaks with
        self._processes: list[subprocess.Popen[bytes]] = []
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._threads is None:
            return
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._processes:
            process.kill()  # at the end they have nothing to do, and otherwise nobody wants it
        self._threads.shutdown()
        for process in self._processes:
            _close(process)

    def completed(self, reads: Iterable[Read]) -> Iterator[Packed]:
        """Each of ``reads`` in its order, completed and checked against the scheme."""
        waiting: deque[Future[list[Packed]]] = deque()
        for batch in _batches(reads):
            waiting.append(self._begin(batch, len(waiting)))
            while waiting and waiting[0].done():
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()

    def _begin(self, batch: Batch, waiting: int) -> Future[list[Packed]]:
        """Hand ``batch`` to a worker; or do it here, at first and where none would come to it soon."""
        here = self._done < _ALONE or self._count < 1 or waiting >= _WAITING * self._count
        self._done += len(batch)
        if not here:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(self._count, initializer=self._hire)
            return self._threads.submit(self._ask, batch)
        future: Future[list[Packed]] = Future()
        future.set_result(_completed(batch, *self._order))
        return future

    def _hire(self) -> None:
        """Start the process that this thread speaks with."""
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._processes.append(process)
        self._mine.process = process
        self._tell(self._order)

    def _tell(self, words: object) -> None:
        stream = self._mine.process.stdin
        pickle.dump(words, stream, pickle.HIGHEST_PROTOCOL)
        stream.flush()

    def _ask(self, batch: Batch) -> list[Packed]:
        try:
            self._tell(batch)
            answer: list[Packed] = pickle.load(self._mine.process.stdout)
        except (OSError, EOFError):  # somebody killed it: its work is done here
            return _completed(batch, *self._order)
        return answer


def _batches(reads: Iterable[Read]) -> Iterator[Batch]:
    batch: Batch = []
    characters = 0
    for read in reads:
        batch.append(read)
        characters += len(read.document.article.text)
        if len(batch) == _DOCUMENTS or characters > _CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _packed(read: Read, language: str, scheme: Scheme) -> Packed:
    article = read.document.article
    try:
        known = complete(read.document, language, read.file, read.line)
        check_held(scheme, known, read.file, read.line)
    except FileRefusedError as error:
        refusal = (error.file, error.line, error.what, error.advice)
        return Packed(read.file, read.line, article.id, article.sha256, b"", refusal)
    packed = pickle.dumps(Read(read.file, read.line, known), pickle.HIGHEST_PROTOCOL)
    return Packed(read.file, read.line, article.id, article.sha256, packed)


def _completed(batch: Batch, language: str, scheme: Scheme) -> list[Packed]:
    return [_packed(read, language, scheme) for read in batch]


def _close(process: subprocess.Popen[bytes]) -> None:
    process.kill()  # again, for one that was only being hired
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(BrokenPipeError):  # what it was to be told is still in the buffer
                stream.close()


def work() -> None:
    """What a worker does: one answer a batch, until its input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    language, scheme = pickle.load(stdin)
    with suppress(EOFError, BrokenPipeError):
        while True:
            answer = _completed(pickle.load(stdin), language, scheme)
            pickle.dump(answer, stdout, pickle.HIGHEST_PROTOCOL)
            stdout.flush()
