"""Spans laid on tokens, for the formats that count in them.

``pieces``      a text cut where words end and at the borders of spans
``row``         words, and whether a blank follows each
``projection``  the spans that are left where a format holds none that overlap
"""
