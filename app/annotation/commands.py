"""What a curator can order of her own layer, each order giving the act that does it.

An order that would change nothing gives ``None``, so that no empty step stands in the history.
"""

from __future__ import annotations

from app.annotation.articles import SetRemark, SetState
from app.annotation.parts import DuplicateSpan, JoinSpans, SplitSpan
from app.annotation.relations import AddRelation, RemoveRelation
from app.annotation.spans import AddSpan, EditSpan, RemoveSpan

Command = (
    AddSpan
    | RemoveSpan
    | EditSpan
    | SplitSpan
    | JoinSpans
    | DuplicateSpan
    | AddRelation
    | RemoveRelation
    | SetState
    | SetRemark
)
