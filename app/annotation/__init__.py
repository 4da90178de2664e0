"""Marking: an order (``AddSpan``) becomes an ``Act`` on the annotator's own layer.

Orders know the work as it stands and refuse what cannot be; they touch nothing. The act they
give is applied, journalled and undone by the project.
"""

from app.annotation.commands import (
    AddRelation,
    AddSpan,
    EditSpan,
    RemoveRelation,
    RemoveSpan,
    SetRemark,
    SetState,
)
from app.annotation.edges import trimmed
from app.annotation.regions import ConfirmRegions, RejectRegion, SetRegion, line_at, region_at

__all__ = [
    "AddRelation",
    "AddSpan",
    "ConfirmRegions",
    "EditSpan",
    "RejectRegion",
    "RemoveRelation",
    "RemoveSpan",
    "SetRegion",
    "SetRemark",
    "SetState",
    "line_at",
    "region_at",
    "trimmed",
]
