"""The dialogs by which a dataset leaves: the splits, and a layer in one format.

``dialog``  a layer, a format, what will be lost, and where to
``splits``  which articles are for training, tuning and testing
``job``     long work off the window's thread, with its progress and a way to stop it
"""

from ui.export.dialog import ExportDialog
from ui.export.splits import SplitsDialog

__all__ = ["ExportDialog", "SplitsDialog"]
