"""The dialog of the labels: renamed, merged, split, retired, recoloured, in one undoable step.

``dialog`` gathers orders in a draft; ``labels`` lists them as they would be, ``form`` edits one,
``splitting`` asks which spans, and ``foresight`` says what it all means before it is done. ``turning``
is undo and redo of such a step.
"""

from ui.scheme.dialog import SchemeDialog
from ui.scheme.turning import Turning

__all__ = ["SchemeDialog", "Turning"]
