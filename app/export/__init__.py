"""A layer leaves: losses declared, the file written, read back, and only then put in its place.

``losses``    what a format cannot hold of some documents, and the ledger ``losses.jsonl``
``writing``   the export itself: temporary files, read-back, replacement
``place``     files that are whole or not there
"""

from __future__ import annotations

from app.export.losses import LEDGER, losses_of
from app.export.writing import ExportedFile, ExportResult, export, file_name

__all__ = ["LEDGER", "ExportResult", "ExportedFile", "export", "file_name", "losses_of"]
