"""Vietnamese words by pyvi's model, with exact offsets.

pyvi's own `tokenize` loses the text (it normalises, joins with ``_`` and folds white space). So
we cut each line with pyvi's pattern, keep the offsets, ask the model which pieces go on with the
word before, and apply pyvi's four vetoes: the words are pyvi's, the text is ours. Source of the
pattern and the vetoes: `ViTokenizer` of pyvi (MIT); of the idea: spaCy's ``vi`` tokenizer (MIT).

Traps: the model wants NFC, so a decomposed line is read through a view with a map back; pyvi's
pattern for e-mail is quadratic on ``a.a.a.a``, so its repetitions are bounded here; a word must
not cross a line end, so lines are read one by one (which also bounds memory).
"""

import itertools
import logging
import re
import string
import threading
import time
import unicodedata
from typing import Final

from app.languages import graphemes, latin, pyvi_model
from app.languages.segmentation import LINE_ENDS, Answer

_log = logging.getLogger(__name__)

_PIECE: Final = re.compile(
    r"[A-ZĐ]+\.|Tp\.|Mr\.|Mrs\.|Ms\.|Dr\.|ThS\."
    r"|==>|->|\.\.\.|>>"
    r"|\w+://[^\s]+"
    r"|[a-zA-Z0-9_.+-]{1,64}@(?:[a-zA-Z0-9-]{1,63}\.){1,8}[a-zA-Z0-9-]{1,63}"
    r"|\d+(?:[.,_]\d+)+"
    r"|[^\w\s]|\w+"
)
_LINE: Final = re.compile(rf"[^{LINE_ENDS}]+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MOST_PIECES: Final = 2_000  # in one call of the model; an article's line has some hundred
# For a text, and as many a letter as follows: ten times what is usual, of the thread's own time
# on the processor, so that a busy machine finds the same words.
_SECONDS: Final = 2.0
_SECONDS_A_LETTER: Final = 200e-6


class _Model:
    """pyvi's model, opened once; a failure is remembered and told once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._model: pyvi_model.WordModel | None = None
        self._failed = False

    def get(self) -> pyvi_model.WordModel | None:
        with self._lock:
            if self._model is None and not self._failed:
                try:
                    self._model = pyvi_model.load()
                except pyvi_model.ModelUnreadableError as error:
                    self._failed = True
                    _log.error(
                        "Vietnamese words are not available, syllables are shown instead: %s."
                        " Install the version of pyvi that this program asks for",
                        error,
                    )
            return self._model


_model = _Model()
_said_once = threading.Event()


def prepare() -> None:
    """Open the model now (50 ms, 20 MB) and not at the first text."""
    _model.get()


def cuts(text: str) -> Answer:
    """Proposed atom and word cuts of `text`, for `segmentation.assemble`.

    Atoms are syllables and signs, words are pyvi's. Without its model, or when it fails on a line
    or has no time left, the words of `latin`; it is logged once.
    """
    sound = True
    atoms = set(latin.atom_cuts(text))
    model = _model.get()
    if model is None:
        return Answer(atoms, set(latin.word_cuts(text)), sound=False)
    words: set[int] = set()
    deadline = time.thread_time() + _SECONDS + _SECONDS_A_LETTER * len(text)
    for line in _LINE.finditer(text):
        words.update((line.start(), line.end()))
        found = _line_words(line.group(), line.start(), model, deadline)
        if found is None:
            sound = False
            found = [line.start() + cut for cut in latin.word_cuts(line.group())]
        words.update(found)
    words.update(cut for cut in atoms if cut and text[cut - 1] in LINE_ENDS)
    for start, end in latin.guest_runs(text):
        words.difference_update(range(start + 1, end))
        words.update((start, end))
    return Answer(atoms | words, words, sound)


def _line_words(
    line: str, offset: int, model: pyvi_model.WordModel, deadline: float
) -> list[int] | None:
    """Word borders of one line, as positions in the text that it begins at `offset` of.

    None when the model fails on it, or the time is over.
    """
    view, origins = _view(line)
    spans = [match.span() for match in _PIECE.finditer(view)]
    pieces = [view[start:end] for start, end in spans]
    found: list[int] = []
    for first in range(0, len(pieces), _MOST_PIECES):
        chunk = pieces[first : first + _MOST_PIECES]
        labels = _labels(model, chunk, deadline)
        if labels is None:
            return None
        for i, label in enumerate(labels):
            start, end = spans[first + i]
            if i and label == "I_W" and _may_join(chunk[i - 1], chunk[i]):
                found.pop()
            else:
                found.append(start)
            found.append(end)
    if origins is None:
        return [offset + cut for cut in found]
    return [offset + origins[cut] for cut in found if origins[cut] >= 0]


def _labels(model: pyvi_model.WordModel, chunk: list[str], deadline: float) -> list[str] | None:
    if time.thread_time() > deadline:
        _say_once("it took too long over a text")
        return None
    try:
        return model.labels(chunk)
    except (RuntimeError, ValueError, SystemError, MemoryError) as error:
        _say_once(f"{type(error).__name__}: {error}")
        return None


def _say_once(reason: str) -> None:
    if not _said_once.is_set():
        _said_once.set()
        _log.error("Some Vietnamese words are shown as syllables: pyvi's model failed (%s)", reason)


def _may_join(before: str, piece: str) -> bool:
    """pyvi's vetoes: no sign, no number, no capital behind a small letter."""
    return not (
        piece in string.punctuation
        or before in string.punctuation
        or piece[0].isdigit()
        or before[0].isdigit()
        or (piece[0].istitle() and not before[0].istitle())
    )


def _view(line: str) -> tuple[str, list[int] | None]:
    """The line as the model wants it, and for each position of it the one in `line`.

    No list means that positions are equal; -1 stands where `line` has no such border.
    """
    line = _SURROGATE.sub("\ufffd", line)
    if unicodedata.is_normalized("NFC", line):
        return line, None
    parts: list[str] = []
    origins: list[int] = []
    borders = graphemes.boundaries(line)
    for start, end in itertools.pairwise(borders):
        part = unicodedata.normalize("NFC", line[start:end])
        parts.append(part)
        origins.append(start)
        origins.extend([-1] * (len(part) - 1))
    origins.append(len(line))
    return "".join(parts), origins
