"""One conditional random field that finds the spans of one label; the library is loaded on first use.

Trap: the library writes its model to a file; it is one of ours, gone when the block ends. What is
raised out of ``on_step``, which is called once an iteration, ends the training.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from app.learning.sequences import Features

PARAMETERS: Final = {
    "c1": 0.1,
    "c2": 0.01,
    "max_iterations": 60,
    "feature.possible_transitions": True,
}
"""Those of the tutorial of the library for named entities, with fewer iterations."""

Tag = Callable[[Features], list[str]]


@contextmanager
def trained(
    rows: Iterable[tuple[Features, list[str]]], on_step: Callable[[], None]
) -> Iterator[Tag]:
    """A function that tags a row of features, trained on ``rows`` of features with their tags."""
    import pycrfsuite

    class Trainer(pycrfsuite.BaseTrainer):  # type: ignore[misc]
        def message(self, words: str) -> None:
            if "Iteration" in words:
                on_step()

    trainer: Any = Trainer()
    trainer.select("lbfgs")
    trainer.set_params(PARAMETERS)
    for features, tags in rows:
        trainer.append(features, tags)
    with tempfile.TemporaryDirectory(prefix="penanda-") as folder:
        file = str(Path(folder) / "model")
        trainer.train(file)
        tagger = pycrfsuite.Tagger()
        tagger.open(file)
        try:
            yield lambda features: list(tagger.tag(features))
        finally:
            tagger.close()
