"""Hugging Face ``datasets``: a Parquet file with typed columns, and the README that its loader reads.

``load_dataset(FOLDER)`` opens the folder with no network: each Parquet file in it is a configuration
called by its name, gold the default, with all rows in the split ``train``; files that are called as
splits are those of one.

``parquet``  rows are written, read, and read back
``columns``  what the columns are
``card``     the README
"""

from __future__ import annotations

from typing import Final

from app.formats.description import Format
from app.formats.huggingface.card import MARK, card
from app.formats.huggingface.parquet import held, read, read_back, write

__all__ = ["FORMAT", "MARK"]

FORMAT: Final = Format(
    name="hf",
    title="Hugging Face dataset (Parquet, holds everything)",
    extensions=(".parquet",),
    unit="code points",
    remarks=True,
    states=True,
    reads=True,
    read=read,
    placed=read,
    write=write,
    held=held,
    read_back=read_back,
    card=card,
)
