"""The library: all articles of the project, their language, state and number of spans."""

from ui.library.sidebar import Sidebar

__all__ = ["Sidebar"]
