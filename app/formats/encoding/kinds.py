"""What a file is that is no text but that people take for one, so that its refusal can say so."""

from __future__ import annotations

from typing import Final

from app.errors import FileRefusedError

_HEAD: Final = 4096
_ZIP: Final = b"PK\x03\x04"
_IN_ZIP: Final = {
    b"word/": "a Word document",
    b"xl/": "an Excel workbook",
    b"ppt/": "a PowerPoint file",
    b"mimetypeapplication/vnd.oasis": "an OpenDocument file",
    b"mimetypeapplication/epub": "an EPUB book",
    b"[Content_Types].xml": "an Office document",
}
_BEGINS: Final = {
    b"%PDF-": "a PDF",
    b"{\\rtf": "an RTF document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word, Excel or PowerPoint file",
}
_AS_TEXT: Final = "Save its text as plain text or HTML, and import that."


def refuse_other_kinds(data: bytes, file: str) -> None:
    """Raise ``FileRefusedError`` if ``data`` begins as a document or markup that is not read here."""
    head = data[:_HEAD]
    kind = next((kind for mark, kind in _BEGINS.items() if head.startswith(mark)), "")
    if head.startswith(_ZIP):
        kind = next((kind for part, kind in _IN_ZIP.items() if part in data), "a zip archive")
    if kind == "a zip archive":
        raise FileRefusedError(file, f"is {kind}", advice="Let its name end in .zip.")
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in start):
        kind = "an SVG picture"
    elif start.startswith(b"<?xml") and b"<html" not in start:
        kind = "XML"
    if kind:
        raise FileRefusedError(file, f"is {kind}, not text", advice=_AS_TEXT)
