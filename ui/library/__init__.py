"""The library: all articles of the project, their language, state and number of spans.

And how they come in (``intake``): the dialog with its pages ``choosing`` and ``report``, the cover
that takes what is dropped on the window, and ``importing``, the process that does it.
"""

from ui.library.intake import Intake
from ui.library.sidebar import Sidebar

__all__ = ["Intake", "Sidebar"]
