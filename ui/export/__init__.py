"""The export dialog: a layer, a format, what will be lost, and where to."""

from ui.export.dialog import ExportDialog

__all__ = ["ExportDialog"]
