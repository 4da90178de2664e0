"""pyvi's word model, opened without the 120 MB of libraries that pyvi imports to read it.

pyvi ships a pickle of a sklearn-crfsuite estimator; within it lie the bytes of a CRFsuite model,
which is all that predicting needs. A restricted unpickler takes them out: every class becomes an
empty shell, and no function of anyone's is called.

Traps: `Tagger.open_inmemory` keeps no reference to its bytes, and reads freed memory when they
die; a tagger holds one sequence at a time, so callers on two threads must take turns; a string
with a lone surrogate raises SystemError.
"""

import importlib
import importlib.util
import io
import pickle
import threading
from pathlib import Path
from typing import Any, Final

_MODEL: Final = "models/pyvi3.pkl"
_WORD_LIST: Final = "models/words.txt"
_SHELLED_PACKAGES: Final = frozenset({"sklearn_crfsuite", "sklearn", "numpy", "pycrfsuite"})


class ModelUnreadableError(Exception):
    """pyvi is not installed, or keeps its model in a way this program does not know."""


class WordModel:
    """pyvi's tagger (``B_W`` begins a word, ``I_W`` goes on with it) and its word lists.

    Source of the features: `ViTokenizer.word2features` of pyvi (MIT). Attributes that pyvi
    gives the weight 0 are left out here; to the model that is the same.
    """

    def __init__(self, model: bytes, word_list: str) -> None:
        """Raises ModelUnreadableError if `model` is no CRFsuite model with pyvi's labels."""
        self._bytes = model  # the tagger reads from them as long as it lives
        self._lock = threading.Lock()
        try:
            self._tagger = importlib.import_module("pycrfsuite").Tagger()
            self._tagger.open_inmemory(model)
            labels = set(self._tagger.labels())
        except (ImportError, ValueError, OSError) as error:
            raise ModelUnreadableError(f"the model does not open: {error}") from error
        if "I_W" not in labels:
            raise ModelUnreadableError(f"the model knows other labels: {sorted(labels)}")
        entries = word_list.split("\n")
        self._pairs = frozenset(entry for entry in entries if entry.count(" ") == 1)
        self._triples = frozenset(entry for entry in entries if entry.count(" ") == 2)

    def labels(self, pieces: list[str]) -> list[str]:
        """One label for each of `pieces` (syllables and signs, NFC, without surrogates)."""
        features = self._features(pieces)
        with self._lock:
            return list(self._tagger.tag(features))

    def _features(self, pieces: list[str]) -> list[list[str]]:
        lower = [piece.lower() for piece in pieces]
        shapes = [_shape(piece) for piece in pieces]
        last = len(pieces) - 1
        pairs = [f"{lower[i]} {lower[i + 1]}" in self._pairs for i in range(last)]
        triples = [
            f"{lower[i]} {lower[i + 1]} {lower[i + 2]}" in self._triples for i in range(last - 1)
        ]
        rows = []
        for i, word in enumerate(lower):
            row = ["bias", f"word.lower():{word}", *(f"word.{name}" for name in shapes[i])]
            if i > 0:
                row.append(f"-1:word.lower():{lower[i - 1]}")
                row.extend(f"-1:word.{name}" for name in shapes[i - 1] if name != "isdigit()")
                if pairs[i - 1]:
                    row.append("-1:word.bi_gram()")
                if i > 1 and triples[i - 2]:
                    row.append("-2:word.tri_gram()")
            if i < last:
                row.append(f"+1:word.lower():{lower[i + 1]}")
                row.extend(f"+1:word.{name}" for name in shapes[i + 1] if name != "isdigit()")
                if pairs[i]:
                    row.append("+1:word.bi_gram()")
                if i < last - 1 and triples[i]:
                    row.append("+2:word.tri_gram()")
            rows.append(row)
        return rows


def load() -> WordModel:
    """Open the model of the installed pyvi (50 ms). Raises ModelUnreadableError."""
    folder = _pyvi_folder()
    try:
        packed = (folder / _MODEL).read_bytes()
        word_list = (folder / _WORD_LIST).read_text(encoding="utf-8")
    except OSError as error:
        raise ModelUnreadableError(f"a file of pyvi is missing: {error}") from error
    return WordModel(unpack(packed), word_list)


def unpack(packed: bytes) -> bytes:
    """The CRFsuite model within pyvi's pickle. Raises ModelUnreadableError."""
    try:
        estimator = _Unpickler(packed).load()
        model = estimator.state["modelfile"].state["__FILE_RESOURCE_DATA__"]
    except (pickle.UnpicklingError, LookupError, AttributeError, TypeError, ValueError) as error:
        raise ModelUnreadableError(f"pyvi's model has another layout: {error}") from error
    except (EOFError, ImportError, MemoryError, OverflowError) as error:
        raise ModelUnreadableError(f"pyvi's model is damaged: {error}") from error
    if not isinstance(model, bytes) or not model.startswith(b"lCRF"):
        raise ModelUnreadableError("pyvi's model has another layout: no CRFsuite model in it")
    return model


def _pyvi_folder() -> Path:
    spec = importlib.util.find_spec("pyvi")  # finds the folder and runs nothing of it
    places = spec.submodule_search_locations if spec is not None else None
    if not places:
        raise ModelUnreadableError("pyvi is not installed")
    return Path(places[0])


def _shape(piece: str) -> tuple[str, ...]:
    names = (("isupper()", piece.isupper()), ("istitle()", piece.istitle()))
    return tuple(name for name, is_so in (*names, ("isdigit()", piece.isdigit())) if is_so)


class _Shell:
    """Stands for every class of the pickle; keeps the state and does nothing."""

    state: Any = None

    def __new__(cls, *_: Any) -> "_Shell":
        return super().__new__(cls)

    def __init__(self, *_: Any) -> None:
        pass

    def __setstate__(self, state: Any) -> None:
        self.state = state


class _Unpickler(pickle.Unpickler):
    def __init__(self, packed: bytes) -> None:
        super().__init__(io.BytesIO(packed))

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("_codecs", "encode"):
            return _encode  # how protocol 2 writes bytes
        if module.partition(".")[0] in _SHELLED_PACKAGES:
            return _Shell
        raise pickle.UnpicklingError(f"it names {module}.{name}")


def _encode(text: str, encoding: str) -> bytes:
    if encoding != "latin1":
        raise pickle.UnpicklingError(f"it encodes as {encoding}")
    return text.encode(encoding)
