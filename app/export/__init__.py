"""A layer leaves: losses declared, the file written, read back, and only then put in its place.

``training``  which regions and spans a training file leaves out
``losses``    what a format cannot hold of some documents, and the ledger ``losses.jsonl``
``writing``   the export itself: temporary files, read-back, replacement
``place``     files that are whole or not there
"""

from __future__ import annotations

from app.export.losses import LEDGER, losses_of
from app.export.training import REGIONS_CHOICES, Regions, for_training
from app.export.writing import ExportedFile, ExportResult, export, file_name

__all__ = [
    "LEDGER",
    "REGIONS_CHOICES",
    "ExportResult",
    "ExportedFile",
    "Regions",
    "export",
    "file_name",
    "for_training",
    "losses_of",
]
