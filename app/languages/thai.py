"""Thai words by newmm, pythainlp's dictionary matching, a Thai run at a time.

Why a run at a time: newmm is quadratic in the length of one call, glues a no-break space to what
follows it, cuts addresses in pieces and shreds Vietnamese. So `latin` divides the text, and newmm
sees only runs of Thai letters and marks, with the full stops of short forms (``พล.อ.``) between.

The dictionary knows one spelling only, so newmm reads a view with a map back: SARA AM for
NIKHAHIT + AA (``อํา``), SARA AE for two SARA E (``เเ``).

A run may be a hundred thousand letters without a blank. It is handed on in pieces, each of which
leaves its last words to the next; and who has used up the time allowed gets fallback words.

Traps: pythainlp opens a folder in the user's home and may ask the network unless it is told not
to before its first import; newmm cuts
within clusters (``ที่่``), which `segmentation.assemble` repairs.
"""

import importlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import Any, Final, TypeVar

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages import latin
from app.languages.segmentation import Answer

_log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

_RUN: Final = regex.compile(
    r"(?V1)[\p{lb=SA}&&\p{Thai}]++ (?: \. [\p{lb=SA}&&\p{Thai}]++ )*+ (?: \. (?!\.) )?+", regex.X
)
_GUEST: Final = regex.compile(r"(?V1)[\p{lb=SA}--\p{Thai}]++")
_VARIANT: Final = regex.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32|\u0e40\u0e40")
_LONGEST_PIECE: Final = 4_000  # of a run, handed to newmm at once: some hundredth of a second
_LEFT_TO_THE_NEXT: Final = 100  # code points, longer than any word of the dictionary
# For a text, and as many a letter as follows: ten times what is usual, of the thread's own time
# on the processor, so that a busy machine finds the same words.
_SECONDS: Final = 2.0
_SECONDS_A_LETTER: Final = 30e-6


class _Dictionary:
    """newmm with a trie of our own, of pythainlp's words."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._segment: Callable[..., list[str]] | None = None
        self._trie: Any = None

    def load(self) -> None:
        """Import pythainlp and build the trie, once. Raises ImportError without pythainlp."""
        with self._lock:
            self._load()

    def words(self, runs: list[str]) -> Iterator[list[str]]:
        """The tokens of each run; none for a run that pythainlp fails on."""
        with self._lock:
            segment = _guarded(self._load)
            if segment is None:
                yield from ([] for _ in runs)
                return
            allowed = _SECONDS + _SECONDS_A_LETTER * sum(map(len, runs))
            deadline = time.thread_time() + allowed
            for run in runs:
                yield self._tokens(segment, run, deadline)

    def _tokens(self, segment: Callable[..., list[str]], run: str, deadline: float) -> list[str]:
        """The tokens of one run; none when it failed, or the time is over."""
        tokens: list[str] = []
        position = 0
        while position < len(run):
            if time.thread_time() > deadline:
                _say_once("it took too long over a text")
                return []
            piece = run[position : position + _LONGEST_PIECE]
            found = _guarded(partial(segment, piece, self._trie))
            if not found:
                return []
            if position + len(piece) < len(run):
                found = _settled(found, len(piece) - _LEFT_TO_THE_NEXT)
            tokens += found
            position += sum(map(len, found))
        return tokens

    def _load(self) -> Callable[..., list[str]]:
        if self._segment is None:
            os.environ["PYTHAINLP_OFFLINE"] = "1"
            os.environ["PYTHAINLP_READ_ONLY"] = "1"
            newmm = importlib.import_module("pythainlp.tokenize.newmm")
            words = importlib.import_module("pythainlp.corpus.common").thai_words()
            self._trie = importlib.import_module("pythainlp.util").Trie(words)
            self._segment = newmm.segment
        return self._segment


_dictionary = _Dictionary()
_said_once = threading.Event()


def prepare() -> None:
    """Load the dictionary now (0.8 s, 90 MB) and not at the first text."""
    _guarded(_dictionary.load)


def cuts(text: str) -> Answer:
    """Proposed atom and word cuts of `text`, for `segmentation.assemble`.

    Where pythainlp fails or has no time left, a Thai run is one word and each cluster an atom; it
    is logged once.
    """
    sound = True
    atoms = latin.run_cuts(text)
    words = set(latin.word_cuts(text))
    spans = [match.span() for match in _RUN.finditer(text)]
    for guest in _GUEST.finditer(text):
        atoms.extend(range(guest.start(), guest.end() + 1))
    if not spans:
        return Answer(atoms, words, sound)
    views = [_view(text[start:end]) for start, end in spans]
    runs = [view for view, _ in views]
    cut_up = list(_dictionary.words(runs))
    for (start, end), (view, origins), tokens in zip(spans, views, cut_up, strict=True):
        found = _ends(view, tokens)
        if found is None:
            sound = False
            atoms.extend(range(start + 1, end))
            continue
        found = [start + origins[cut] for cut in found if origins[cut] >= 0]
        atoms.extend(found)
        if _is_free(words, start, end):
            words.difference_update(range(start + 1, end))
            words.update((start, end))
            words.update(found)
    return Answer(atoms, words, sound)


def _settled(tokens: list[str], length: int) -> list[str]:
    """Those of ``tokens`` that end within ``length``: the words behind may be others in the next piece.

    At least the first, so that it always goes on.
    """
    ends = accumulate(map(len, tokens))
    return tokens[: max(1, sum(1 for end in ends if end <= length))]


def _is_free(words: set[int], start: int, end: int) -> bool:
    """Whether the run stands for itself and is no part of an address."""
    return (start == 0 or start in words) and end in words


def _view(run: str) -> tuple[str, Sequence[int]]:
    """The run as the dictionary spells it; for each position, the one in `run`, or -1."""
    if _VARIANT.search(run) is None:
        return run, range(len(run) + 1)
    parts: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _VARIANT.finditer(run):
        parts.append(run[done : match.start()])
        origins.extend(range(done, match.start()))
        spelled = "\u0e41" if match[1] is None else match[1] + "\u0e33"
        parts.append(spelled)
        origins.extend([match.start(), *[-1] * (len(spelled) - 1)])
        done = match.end()
    parts.append(run[done:])
    origins.extend(range(done, len(run) + 1))
    return "".join(parts), origins


def _ends(view: str, tokens: list[str]) -> list[int] | None:
    """Where the tokens of a run end in its view; None if they are not the run, cut up."""
    found = []
    position = 0
    for token in tokens:
        if not token or not view.startswith(token, position):
            break
        position += len(token)
        found.append(position)
    if position != len(view):
        if tokens:
            _say_once("its tokens are not the text it was given")
        return None
    return found


def _guarded(work: Callable[[], _Result]) -> _Result | None:
    """What `work` returns, or None if pythainlp is missing or fails on a text."""
    try:
        return work()
    except (
        *(ImportError, OSError, LookupError, RuntimeError, ValueError, AttributeError),
        MemoryError,
    ) as error:
        _say_once(f"{type(error).__name__}: {error}")
        return None


def _say_once(reason: str) -> None:
    if not _said_once.is_set():
        _said_once.set()
        _log.error(
            "Thai words are not available, whole runs are shown instead: pythainlp failed (%s)",
            reason,
        )
