"""spaCy trains on what is written, in each of the three languages, and warns of nothing.

``./dev bench training`` runs its command line.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.export import export, trainable
from app.intake import make_sample
from app.model import Document
from app.store import Project

spacy = pytest.importorskip("spacy")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("sample") / "s.penanda"
    make_sample(path)
    with Project.open(path, read_only=True) as project:
        yield project


def documents(project: Project, language: str) -> list[Document]:
    return [one for one in project.documents("curator-a") if one.article.language == language]


def examples_of(nlp: Any, path: Path) -> list[Any]:
    """As ``spacy train`` reads them: the raw text, cut by the pipeline's own tokenizer."""
    from spacy.training import Corpus

    return list(Corpus(path)(nlp))


@pytest.mark.parametrize("language", ["th", "vi", "id"])
def test_a_step_of_training_warns_of_nothing_and_learn_what_was_promised(
    sample: Project, tmp_path: Path, language: str
) -> None:
    written = documents(sample, language)
    export(written, tmp_path, "spacy", basename="gold", tokens=sample.words)
    promised, _suggested = trainable(written, "spacy", sample.words)
    nlp = spacy.blank(language)
    nlp.add_pipe("spancat")
    nlp.add_pipe("ner")
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        examples = examples_of(nlp, tmp_path / "gold.spacy")
        optimizer = nlp.initialize(lambda: examples)
        lost = nlp.update(examples, sgd=optimizer)
    assert {"spancat", "ner"} == set(lost)
    learnt = sum(
        len(one.get_aligned_spans_y2x(one.reference.spans["sc"], allow_overlap=True))
        for one in examples
    )
    assert learnt == promised.spans
    assert promised.spans / promised.of > 0.95
