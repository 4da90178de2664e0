"""Bytes become text, to the last character, or are refused with the place where they do not.

``decoding``  the text that bytes encode: as stated, as marked, as guessed
``guessing``  a guess of legacy encodings that is sure
``spelling``  whether letters could be a language, which a guess must show
``charmaps``  tables of encodings that Python has not
``vni``       VNI for Windows, a letter and a byte for its marks
``kinds``     other kinds of files, known by how they begin, and their refusals
"""

from __future__ import annotations

from app.formats.encoding.decoding import Encoding, check_text, choose, decode, lines

__all__ = ["Encoding", "check_text", "choose", "decode", "lines"]
