"""Marking: an order (``AddSpan``) becomes an ``Act`` on the annotator's own layer.

Orders know the work as it stands and refuse what cannot be; they touch nothing. The act they
give is applied, journalled and undone by the project.
"""

from app.annotation.articles import SetRemark, SetState
from app.annotation.edges import trimmed
from app.annotation.languages import SetLanguage, touched_paragraphs
from app.annotation.parts import DuplicateSpan, JoinSpans, SplitSpan, alike_within, next_of_label
from app.annotation.reach import Edge, Grain, Ground, Growth, grown, halves, moved
from app.annotation.regions import ConfirmRegions, RejectRegion, SetRegion, line_at, region_at
from app.annotation.relabelling import Relabelling
from app.annotation.relations import AddRelation, RemoveRelation
from app.annotation.repetition import Deed, Repetition
from app.annotation.spans import AddSpan, EditSpan, RemoveSpan

__all__ = [
    "AddRelation",
    "AddSpan",
    "ConfirmRegions",
    "Deed",
    "DuplicateSpan",
    "Edge",
    "EditSpan",
    "Grain",
    "Ground",
    "Growth",
    "JoinSpans",
    "RejectRegion",
    "Relabelling",
    "RemoveRelation",
    "RemoveSpan",
    "Repetition",
    "SetLanguage",
    "SetRegion",
    "SetRemark",
    "SetState",
    "SplitSpan",
    "alike_within",
    "grown",
    "halves",
    "line_at",
    "moved",
    "next_of_label",
    "region_at",
    "touched_paragraphs",
    "trimmed",
]
