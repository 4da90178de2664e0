"""The dialogs by which a dataset leaves: the splits, a layer in one format, a release, a server.

``dialog``      a layer, a format, what will be lost, and where to; ``chosen`` does it
``splits``      which articles are for training, tuning and testing
``release``     all that makes a dataset to publish
``publishing``  a release goes to a server
``learning``    whether a small baseline learns the labels
``job_dialog``  what they have in common: a ``job`` with its progress, and a way to stop it
``fields``      a layer, a folder; ``losses`` is the table of what a file does not hold
"""

from ui.export.dialog import ExportDialog
from ui.export.learning import LearningDialog
from ui.export.publishing import PublishDialog
from ui.export.release import ReleaseDialog
from ui.export.splits import SplitsDialog

__all__ = ["ExportDialog", "LearningDialog", "PublishDialog", "ReleaseDialog", "SplitsDialog"]
