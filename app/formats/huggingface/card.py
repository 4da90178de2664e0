"""The README that ``load_dataset`` reads: of each configuration the files of its splits, and the columns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from app.formats.huggingface.columns import FEATURES

MARK: Final = "<!-- made by Penanda: an export writes this file anew -->"
"""Stands in a README that an export may replace."""
_SPLITS: Final = {"train", "dev", "validation", "test"}


def front_matter(configurations: Mapping[str, Mapping[str, str]], default: str) -> str:
    """What ``load_dataset`` needs in a README: of each configuration the files of its splits."""
    lines = ["configs:"]
    for name, files in configurations.items():
        lines += [f"- config_name: {json.dumps(name)}"]
        lines += ["  default: true"] if name == default else []
        lines += ["  data_files:"]
        for split, path in files.items():
            lines += [f"  - split: {split}", f"    path: {json.dumps(path)}"]
    lines.append("dataset_info:")
    for name in configurations:
        lines += [f"- config_name: {json.dumps(name)}", "  features:"]
        lines += _features(FEATURES, "  ")
    return "\n".join(lines) + "\n"


def _features(kinds: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, kind in kinds.items():
        yield f"{indent}- name: {name}"
        inner = kind[0] if isinstance(kind, list) else kind
        if isinstance(inner, dict):
            yield f"{indent}  {'list' if isinstance(kind, list) else 'struct'}:"
            yield from _features(inner, f"{indent}  ")
        else:
            yield f"{indent}  dtype: {inner}"


def card(names: Sequence[str]) -> bytes:
    """The README of a folder with the files of ``names``: the splits of one configuration, if they
    are called so, else a configuration each, the first the default.
    """
    stems = {name.removesuffix(".parquet"): name for name in names}
    if set(stems) <= _SPLITS:
        files: dict[str, dict[str, str]] = {"default": stems}
    else:
        files = {stem: {"train": name} for stem, name in stems.items()}
    first = next(iter(files))
    told = "\n".join(f'load_dataset("FOLDER", {json.dumps(name)})' for name in files)
    return (
        f"---\n{front_matter(files, first)}---\n{MARK}\n\n"
        "# Annotated articles\n\nOffsets are half-open ranges of Unicode code points into `text`.\n\n"
        f"```python\nfrom datasets import load_dataset\n\n{told}\n```\n"
    ).encode()
