"""The folder is opened as its users open it: by ``datasets``, with the network shut."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError, MissingLibraryError
from app.export import export
from app.formats import FORMATS, Tokens, read_documents
from app.formats.huggingface.card import card
from app.formats.huggingface.columns import schema
from app.formats.huggingface.parquet import _values, held, read_back
from app.formats.meaning import canonical
from app.model import ArticleId, Document, Remark, State

pa = pytest.importorskip("pyarrow")
pytest.importorskip("pyarrow.parquet")
ROOT = Path(__file__).parents[3]


def written(documents: list[Document], tokens: Tokens) -> bytes:
    stream = io.BytesIO()
    FORMATS["hf"].writer()(documents, stream, tokens)
    return stream.getvalue()


def table_of(rows: list[dict[str, Any]], names: list[str] | None = None) -> bytes:
    table = pa.Table.from_pylist(rows)
    if names:
        label = {"names": names, "_type": "ClassLabel"}
        info = {"info": {"features": {"spans": {"feature": {"label": label}, "_type": "List"}}}}
        table = table.replace_schema_metadata({"huggingface": json.dumps(info)})
    stream = io.BytesIO()
    pa.parquet.write_table(table, stream)
    return stream.getvalue()


def read_table(data: bytes) -> list[Document]:
    return [one for _line, one in read_documents("a.parquet", stream=io.BytesIO(data))]


def test_the_rows_are_the_golden_ones(awkward: Document, tokens: Tokens, golden: Path) -> None:
    rows = pa.parquet.read_table(io.BytesIO(written([awkward], tokens))).to_pylist()
    found = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    assert found == (golden / "awkward.hf.json").read_text(encoding="utf-8")


STRINGS = st.none() | st.text(max_size=3)
NUMBERS = st.integers(-5, 5)
NESTED = st.lists(
    st.fixed_dictionaries(
        {
            "name": STRINGS,
            "spans": st.lists(
                st.fixed_dictionaries(
                    {
                        "start": st.none() | NUMBERS,
                        "unsure": st.booleans(),
                        "pairs": st.lists(st.fixed_dictionaries({"a": STRINGS, "b": NUMBERS})),
                    }
                ),
                max_size=3,
            ),
        }
    ),
    max_size=6,
)


def plain(value: Any) -> Any:
    """``value`` as Arrow itself has it in Python, with tuples for what may hold others."""
    if isinstance(value, dict):
        return tuple(map(plain, value.values()))
    return tuple(map(plain, value)) if isinstance(value, list) else value


@given(NESTED, st.integers(0, 3), st.integers(0, 6))
def test_values_of_columns_are_those_that_arrow_gives_one_by_one(
    rows: list[dict[str, Any]], start: int, length: int
) -> None:
    pair = pa.struct([("a", pa.string()), ("b", pa.int32())])
    span = [("start", pa.int32()), ("unsure", pa.bool_()), ("pairs", pa.list_(pair))]
    kind = pa.struct([("name", pa.string()), ("spans", pa.list_(pa.struct(span)))])
    column = pa.array(rows, kind).slice(start, length)
    assert _values(column) == plain(column.to_pylist())


def test_any_other_value_in_any_column_is_found(awkward: Document, tokens: Tokens) -> None:
    remark = Remark(ArticleId("awkward-1"), "gold", "why", True)
    document = replace(awkward, remark=remark, state=State.STARTED)
    table = pa.parquet.read_table(io.BytesIO(written([document], tokens)))
    [row] = table.to_pylist()
    assert _found(row) == [held(document)]
    changed = list(_otherwise(row))
    assert len(changed) > 60
    for other in changed:
        assert _found(other) != [held(document)], other


def _found(row: dict[str, Any]) -> list[Any]:
    stream = io.BytesIO()
    pa.parquet.write_table(pa.Table.from_pylist([row], schema()), stream)
    return list(read_back(stream, "a.parquet"))


def _otherwise(value: Any) -> Iterator[Any]:
    """``value`` with one thing in it changed, in every possible place."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ({**value, key: other} for other in _otherwise(inner))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield [*value[:place], *value[place + 1 :]]
            for other in _otherwise(inner):
                yield [*value[:place], other, *value[place + 1 :]]
    elif isinstance(value, bool):
        yield not value
    else:
        yield value + (1 if isinstance(value, int) else "x")


def test_all_of_the_document_comes_back(awkward: Document, tokens: Tokens) -> None:
    remark = Remark(ArticleId("awkward-1"), "gold", "why", True)
    document = replace(awkward, remark=remark, state=State.STARTED)
    [found] = read_table(written([document], tokens))
    assert canonical(found) == canonical(document)


def test_rows_are_written_in_groups_and_the_same_rows_are_the_same_bytes(
    awkward: Document, tokens: Tokens
) -> None:
    documents = [
        replace(awkward, article=replace(awkward.article, id=ArticleId(f"a{number}")))
        for number in range(600)
    ]
    data = written(documents, tokens)
    assert pa.parquet.ParquetFile(io.BytesIO(data)).metadata.num_row_groups == 3
    assert data == written(documents, tokens)


def test_datasets_opens_the_folder_with_the_network_shut(
    awkward: Document, tokens: Tokens, tmp_path: Path
) -> None:
    pytest.importorskip("datasets")
    other = replace(awkward, annotator="ana", spans=awkward.spans[:1], relations=())
    export([other], tmp_path / "out", "hf", basename="ana", tokens=tokens)
    export([awkward], tmp_path / "out", "hf", basename="gold", tokens=tokens)
    export([awkward], tmp_path / "out", "jsonl", basename="gold", tokens=tokens)
    script = (
        "import json, sys, datasets\n"
        "found = datasets.load_dataset(sys.argv[1], cache_dir=sys.argv[2])\n"
        "ana = datasets.load_dataset(sys.argv[1], 'ana', cache_dir=sys.argv[2])['train']\n"
        "features = found['train'].features\n"
        "print(json.dumps([list(found), found['train'][:], ana[0]['spans'], str(features['spans'].feature['start'])]))\n"
    )
    shut = {
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(tmp_path / "home"),
        "HTTPS_PROXY": "http://127.0.0.1:9",
    }
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out"), str(tmp_path / "cache")],
        env={**os.environ, **shut},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr
    splits, rows, of_ana, kind = json.loads(done.stdout)
    assert (splits, kind) == (["train"], "Value('int32')")
    assert rows["text"] == [awkward.article.text]
    meant = [(one.start, one.end, one.label, one.id) for one in awkward.spans]
    assert [
        (one["start"], one["end"], one["label"], one["id"]) for one in rows["spans"][0]
    ] == meant
    assert [one["text"] for one in rows["spans"][0]] == [
        one.surface(awkward.article.text) for one in awkward.spans
    ]
    assert [one["id"] for one in of_ana] == ["s1"]


def test_the_readme_names_every_file_and_gold_first() -> None:
    said = card(["gold.parquet", "ana.parquet"]).decode()
    assert said.index('config_name: "gold"\n  default: true') < said.index('config_name: "ana"')
    assert said.count("default: true") == 1
    splits = card(["dev.parquet", "test.parquet", "train.parquet"]).decode()
    assert splits.count("config_name") == 2, "its files and its features"
    assert '  - split: dev\n    path: "dev.parquet"' in splits


def test_a_readme_of_somebody_else_is_not_replaced(
    awkward: Document, tokens: Tokens, tmp_path: Path
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("mine\n")
    with pytest.raises(FileRefusedError, match=r"README\.md: was not made by an export"):
        export([awkward], tmp_path, "hf", basename="gold", tokens=tokens)
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert readme.read_text() == "mine\n"


# --- What others wrote ----------------------------------------------------------------------------


def test_labels_may_be_numbers_of_a_class_label() -> None:
    spans = [{"start": 0, "end": 5, "label": 1}]
    [found] = read_table(table_of([{"text": "Polri", "spans": spans}], ["A", "B"]))
    assert [(one.start, one.end, one.label) for one in found.spans] == [(0, 5, "B")]


def test_spans_may_be_lists_side_by_side_and_further_columns_are_meta() -> None:
    spans = {"start": [0, 1], "end": [5, 2], "label": ["A", "B"]}
    [found] = read_table(table_of([{"text": "Polri", "spans": spans, "year": 2026, "x": None}]))
    assert [(one.start, one.end, one.label) for one in found.spans] == [(0, 5, "A"), (1, 2, "B")]
    assert found.article.meta == {"year": 2026}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is no Parquet file"),
        (b"PAR1PAR1", "is no Parquet file"),
        (table_of([{"tokens": ["a"]}]), "'text' is missing"),
        (
            table_of([{"text": "a", "spans": [{"start": 0, "end": 2, "label": "A"}]}]),
            "out of range",
        ),
        (table_of([{"text": "a", "picture": b"x"}]), "has a column of bytes"),
        (
            table_of(
                [{"text": "ab", "spans": [{"start": 0, "end": 1, "label": "A", "text": "b"}]}]
            ),
            "its 'text' is 'b'",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(FileRefusedError, match=words):
        read_table(data)


def test_without_pyarrow_the_refusal_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    monkeypatch.delattr(pa, "parquet", raising=False)
    with pytest.raises(MissingLibraryError, match=r"pip install 'penanda\[parquet\]'"):
        schema()
