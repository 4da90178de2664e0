"""The scheme of a running project changes: labels renamed, merged, split, retired, recoloured.

Read ``orders`` first (what can be ordered, with ``relabelling`` and ``additions``), then ``work`` and
``decisions`` (what becomes of an annotator's spans and a reviewer's decisions), then ``revision``,
which makes one act of it all.
"""

from app.scheme.additions import AddAttribute, AddExample, AddLabel, AddRelation
from app.scheme.colours import LEAST_CONTRAST, contrast
from app.scheme.draft import Draft
from app.scheme.examples import example_of
from app.scheme.holdings import Holdings, holdings_of
from app.scheme.orders import EditLabel, Order, RetireLabel, ReviveLabel
from app.scheme.relabelling import MergeLabels, RenameLabel, SplitLabel
from app.scheme.revision import Example, Preview, Revision, plan, revise
from app.scheme.widening import widened

__all__ = [
    "LEAST_CONTRAST",
    "AddAttribute",
    "AddExample",
    "AddLabel",
    "AddRelation",
    "Draft",
    "EditLabel",
    "Example",
    "Holdings",
    "MergeLabels",
    "Order",
    "Preview",
    "RenameLabel",
    "RetireLabel",
    "Revision",
    "ReviveLabel",
    "SplitLabel",
    "contrast",
    "example_of",
    "holdings_of",
    "plan",
    "revise",
    "widened",
]
