"""Opening pyvi's model: safely, and with plain words where it cannot be done."""

from __future__ import annotations

import gc
import os
import pickle
from pathlib import Path

import pytest

from app.languages import pyvi_model
from app.languages.pyvi_model import ModelUnreadableError, WordModel, load, unpack


def test_the_model_labels_syllables() -> None:
    assert load().labels(["Bộ", "Công", "an", "Việt", "Nam"]) == ["B_W", "B_W", "I_W", "B_W", "I_W"]


def test_the_bytes_live_as_long_as_the_tagger() -> None:
    model = load()
    expected = model.labels(["Việt", "Nam"])
    gc.collect()
    _ = [bytes(700_000) for _ in range(20)]
    assert model.labels(["Việt", "Nam"]) == expected == ["B_W", "I_W"]
    assert model._bytes.startswith(b"lCRF")


class _Harmful:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 1",)


@pytest.mark.parametrize(
    ("packed", "words"),
    [
        (pickle.dumps(_Harmful(), protocol=2), "names (posix|nt).system"),
        (pickle.dumps({"modelfile": 1}, protocol=2), "another layout"),
        (b"", "damaged"),
        (b"no pickle", "."),
        (pickle.dumps([], protocol=2)[:-1], "."),
        (b"c_codecs\nencode\n(Vabc\nVrot13\ntR.", "encodes as rot13"),
        (b"cbuiltins\neval\n(V1\ntR.", "names builtins.eval"),
        (b"csklearn_crfsuite.estimator\nCRF\n(tR.", "another layout"),
    ],
)
def test_another_pickle_is_refused_and_nothing_of_it_runs(packed: bytes, words: str) -> None:
    with pytest.raises(ModelUnreadableError, match=words):
        unpack(packed)


def test_a_model_with_other_labels_is_refused(tmp_path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.append([["a"], ["b"]], ["X", "Y"])
    path = tmp_path / "other.crfsuite"
    trainer.train(str(path))
    with pytest.raises(ModelUnreadableError, match="other labels"):
        WordModel(path.read_bytes(), "")
    with pytest.raises(ModelUnreadableError):
        WordModel(b"lCRF", "")


def test_a_pyvi_that_is_missing_or_moved_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pyvi_model, "_pyvi_folder", lambda: tmp_path)
    with pytest.raises(ModelUnreadableError, match="a file of pyvi is missing"):
        load()
    monkeypatch.undo()
    monkeypatch.setattr(pyvi_model.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ModelUnreadableError, match="not installed"):
        load()
