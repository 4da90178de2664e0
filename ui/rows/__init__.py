"""Lists of painted rows: models of them, a fast table to show them in, and what every row has painted.

``models``   rows in the order given, rows made when looked at, and rows sorted by a key of each
``table``    the fastest of Qt's views at 10,000 rows
``painter``  the ground of a row that is chosen, words that fit, the cap of a key
"""

from ui.rows.models import ROW, HeadedRows, Key, Rows, RowsOnDemand, SortedRows
from ui.rows.painter import LEFT, RIGHT, Frame, RowPainter, fitted, paint_key
from ui.rows.table import RowTable

__all__ = [
    "LEFT",
    "RIGHT",
    "ROW",
    "Frame",
    "HeadedRows",
    "Key",
    "RowPainter",
    "RowTable",
    "Rows",
    "RowsOnDemand",
    "SortedRows",
    "fitted",
    "paint_key",
]
