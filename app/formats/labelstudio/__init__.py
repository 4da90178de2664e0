"""Label Studio's JSON: a list of tasks, each with its text and the annotations of everybody.

``writing``        tasks with their annotations
``configuration``  the labelling configuration that goes with them
``controls``       how what is in it is called
``reading``        tasks of any configuration that marks texts
``task``           one of them; ``json_min`` where it has its regions beside its data
``version``        what one annotator made of it; ``items`` what one item of that says
``owners``         whose it is
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from app.formats.description import Format
from app.formats.labelstudio.configuration import chosen_attributes, config
from app.formats.labelstudio.reading import claims, read
from app.formats.labelstudio.task import TASK_ID
from app.formats.labelstudio.writing import held, read_back, write
from app.formats.units import CODE_POINTS, UTF_16
from app.model import Scheme

__all__ = ["FORMAT", "TASK_ID"]


def _under(scheme: Scheme) -> Format:
    """The format for documents that were marked by ``scheme``."""
    return replace(
        FORMAT,
        write=partial(write, choices=chosen_attributes(scheme)),
        beside=(".label_config.xml", partial(config, scheme=scheme)),
    )


FORMAT: Final = Format(
    name="labelstudio",
    title="Label Studio JSON",
    extensions=(".labelstudio.json",),
    unit="code points",
    remarks=True,
    answers=True,
    reads=True,
    read=read,
    placed=read,
    units=(CODE_POINTS, UTF_16),
    claims=claims,
    beside=(".label_config.xml", config),
    write=write,
    under=_under,
    held=held,
    read_back=read_back,
)
