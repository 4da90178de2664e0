"""spaCy's own trainer on the DocBin that an export writes, for Thai, Vietnamese and Indonesian.

A few steps on the CPU with a span categorizer and an entity recogniser, by ``python -m spacy train``
in a process of its own that shows every warning. ``figure`` is the warnings it gives, of alignment or
anything else; ``baseline`` is what export said of its tokenizer beforehand.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.export import export, trainable  # noqa: E402
from app.intake import make_sample  # noqa: E402
from app.store import Project  # noqa: E402

Row = dict[str, Any]
LANGUAGES = ("th", "vi", "id")
STEPS = 4
WIDEST = 12
"""Tokens of the longest span that is proposed in these few steps; each one more takes memory."""


def rows() -> Iterator[Row]:
    """A row a language."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_sample(folder / "s.penanda")
        with Project.open(folder / "s.penanda", read_only=True) as project:
            for language in LANGUAGES:
                yield _trained(project, folder, language)


def _trained(project: Project, folder: Path, language: str) -> Row:
    documents = [one for one in project.documents("curator-a") if one.article.language == language]
    export(documents, folder, "spacy", basename=language, tokens=project.words)
    told = trainable(documents, "spacy", project.words)[0]
    _configuration(folder, language)
    began = time.perf_counter()
    done = subprocess.run(
        [
            *(sys.executable, "-W", "always::UserWarning", "-m", "spacy", "train"),
            *(str(folder / f"{language}.cfg"), "--output", str(folder / f"model-{language}")),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - began
    said = done.stdout + done.stderr
    warned = sum("Warning" in line or "[W0" in line for line in said.splitlines())
    whole = done.returncode == 0 and (folder / f"model-{language}" / "model-last").is_dir()
    if not whole:
        print(said, file=sys.stderr)
    return {
        "what": f"spacy train: {language}, {STEPS} steps in {seconds:.0f} s",
        "figure": warned,
        "unit": "warnings",
        "baseline": str(told),
        "ratio": None,
        "hold_to": 0,
        "ok": whole and not warned,
    }


def _configuration(folder: Path, language: str) -> None:
    """A whole configuration for ``spacy train``, its defaults as they come."""
    import spacy
    from spacy.util import load_config
    from thinc.api import Config

    nlp = spacy.blank(language)
    suggester = {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": WIDEST}
    nlp.add_pipe("spancat", config={"suggester": suggester})
    nlp.add_pipe("ner")
    defaults = load_config(Path(spacy.__file__).parent / "default_config.cfg")
    merged = Config(nlp.config).merge(Config({}))
    for section in ("corpora", "training"):
        merged[section] = defaults[section]
    path = str(folder / f"{language}.spacy")
    merged["paths"] = {"train": path, "dev": path, "vectors": None, "init_tok2vec": None}
    merged["training"]["max_steps"] = STEPS
    merged["training"]["eval_frequency"] = STEPS // 2
    merged.to_disk(folder / f"{language}.cfg")
