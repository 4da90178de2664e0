"""Without the texts no word of an article goes out, and what stays back is told."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from app.errors import LossRefusedError
from app.export.release import Order, manifest_of, release
from app.model import GOLD
from app.store import Project
from tests.app.export.release.conftest import bytes_of, lines, of_gold


def test_the_text_free_form_holds_no_words_of_an_article(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "out", Order(texts=False))
    assert not (tmp_path / "out" / "data").exists()
    found = b"".join(
        content for name, content in bytes_of(tmp_path / "out").items() if name != "scheme.toml"
    ).decode()
    for head in project.heads():
        article = project.article(head.id)
        words = re.split(r"\s+", article.text)
        runs = [" ".join(words[n : n + 3]) for n in range(0, len(words) - 3)]
        assert not [run for run in runs if len(run) > 24 and run in found]
        assert article.name not in found
    files = [file for file in (tmp_path / "out" / "standoff").iterdir() if file.stem != "losses"]
    told = [each for file in files for each in lines(file)]
    assert {each["id"] for each in told} == {head.id for head in project.heads()}
    for each in told:
        article = project.article(each["id"])
        assert each["sha256"] == hashlib.sha256(article.text.encode()).hexdigest()
        assert each["source"] == article.meta["source"]
        mine = {(span.start, span.end, span.label) for span in project.work(article.id, GOLD).spans}
        assert {(span["start"], span["end"], span["label"]) for span in each["spans"]} == mine


def test_what_may_quote_the_text_stays_back_and_is_told(project: Project, tmp_path: Path) -> None:
    text = project.article(of_gold(project).article).text
    words = text[:40].lower()  # not as it stands in the text
    span = of_gold(project, "OFFICIAL", attributes={"role": words}, note=words, unsure=True)
    release(project, tmp_path / "out", Order(texts=False))
    found = b"".join(bytes_of(tmp_path / "out").values()).decode()
    assert words not in found
    assert span.id not in found  # an id may come from a file that has words in it
    told = lines(tmp_path / "out" / "standoff" / "losses.jsonl")
    mine = [
        each["what"]
        for each in told
        if each["start"] == span.start and each["article"] == span.article
    ]
    assert sorted(mine) == ["attribute", "note", "unsure"]
    assert not any(each["surface"] for each in told)
    made = manifest_of(tmp_path / "out")
    assert made is not None
    assert made["lost"] == {"standoff": len(told)}
    with pytest.raises(LossRefusedError, match="do not go out"):
        release(project, tmp_path / "strict", Order(texts=False, strict=True))
    assert not (tmp_path / "strict").exists()
