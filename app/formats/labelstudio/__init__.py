"""Label Studio's JSON: a list of tasks, each with its text and the annotations of everybody.

``writing``  tasks, and the labelling configuration that goes with them
``reading``  tasks of any configuration that marks texts
"""

from __future__ import annotations

from functools import partial
from typing import Final

from app.formats.description import Format
from app.formats.labelstudio.reading import TASK_ID, claims, read
from app.formats.labelstudio.writing import config, held, read_back, write
from app.formats.units import CODE_POINTS, UTF_16

__all__ = ["FORMAT", "TASK_ID"]

FORMAT: Final = Format(
    name="labelstudio",
    title="Label Studio JSON",
    extensions=(".labelstudio.json",),
    unit="code points",
    cannot_hold=("the annotator, but that it is gold",),
    remarks=True,
    reads=True,
    read=read,
    placed=lambda surroundings: partial(read, surroundings=surroundings),
    units=(CODE_POINTS, UTF_16),
    claims=claims,
    beside=(".label_config.xml", config),
    write=write,
    held=held,
    read_back=read_back,
)
