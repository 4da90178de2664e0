"""A layer leaves: losses declared, the file written, read back, and only then put in its place.

``training``  which regions and spans a training file leaves out; ``trainable`` what trainers learn
``losses``    what a format cannot hold of some documents, and the ledger ``losses.jsonl``
``packed``    many values of one kind in little memory
``writing``   the export itself: temporary files, read-back, replacement
``names``     how its files are called
``meant``     what they are meant to hold
``place``     files that are whole or not there; ``folders`` the same of folders
``together``  several files put in their places, all or none
``splitting`` train, dev and test, from content and a seed alone
``kin``       which articles must stand in one split
``splits``    the splits of a project, frozen in it
``release``   a dataset to publish, in a folder
"""

from __future__ import annotations

from app.export.losses import LEDGER, losses_of
from app.export.names import file_name
from app.export.splits import Figures, Splitting, plan_of, split
from app.export.splitting import BY_CHOICES, Plan
from app.export.trainable import trainable
from app.export.training import REGIONS_CHOICES, Regions, for_training
from app.export.writing import ExportedFile, ExportResult, export, export_parts

__all__ = [
    "BY_CHOICES",
    "LEDGER",
    "REGIONS_CHOICES",
    "ExportResult",
    "ExportedFile",
    "Figures",
    "Plan",
    "Regions",
    "Splitting",
    "export",
    "export_parts",
    "file_name",
    "for_training",
    "losses_of",
    "plan_of",
    "split",
    "trainable",
]
