"""The text surface that the annotate page and the adjudicate page share.

    text -> paragraphs, room -> layout -> decoration -> painting  what is seen
    keys, mouse -> steps -> view                                  what is done
    surface -> caret -> choice -> related -> view                 the layers of the widget

``positions`` is the only place that knows Qt counts in UTF-16; everything else counts code points.
"""

from ui.reading.accessibility import announce
from ui.reading.steps import GRAINS
from ui.reading.view import TextView

__all__ = ["GRAINS", "TextView", "announce"]
