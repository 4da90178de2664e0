"""A saved web page: its main text, its title, date and site; written is none.

``reading``  the page's main text, and the refusal of what is made to choke a parser
``page``     what a page says of itself
``mhtml``    the page in a file with its pictures
"""

from __future__ import annotations

from typing import Final

from app.formats.description import Format
from app.formats.html.reading import read

FORMAT: Final = Format(
    name="html",
    title="Saved web page",
    extensions=(".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    unit="none",
    cannot_hold=("spans, and all else but the main text",),
    reads=True,
    read=read,
)
