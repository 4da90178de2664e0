"""The Vietnamese encodings of the newsrooms' archives that Python has no codec for.

Importing this registers them, so that ``bytes.decode`` and ``codecs.lookup`` know ``viscii``,
``tcvn3``, ``vni`` (which is in a file of its own) and other names of theirs and of the Thai ones, as
browsers, databases and people spell them.

VISCII is the table of RFC 1456: all of Vietnamese, six capitals of it in place of control
characters. TCVN3 is the third set of TCVN 5712:1993, as the fonts called ABC (.VnTime) show it:
small letters with tones, and capitals without. What it cannot hold: capitals with tones, which were
typed as small letters in another font (.VnTimeH); they come out small, as the bytes say. In 0x80 to
0x9F, which the standard leaves free, stand the dashes and quotes of Windows, as those fonts have
them; every other free byte is refused.
"""

from __future__ import annotations

import codecs
from typing import Any, Final

from app.formats.encoding import vni

_ASCII: Final = "".join(map(chr, range(0x80)))
_Bytes = Any  # a buffer; collections.abc has a name for that from Python 3.12 on
_NONE: Final = "\ufffe"  # what a charmap says of a byte that is no character

_VISCII_CONTROLS: Final = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
_VISCII: Final = _ASCII.translate(_VISCII_CONTROLS) + (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệố"
    "ồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉ"
    "đựòóôõỏọụùúũủýợỮ"
)
_TCVN3: Final = _ASCII + (
    "·····…··········"
    "·‘’“”•–—········"
    "\u00a0ĂÂÊÔƠƯĐăâêôơưđ·"
    "·····àảãáạ·ằẳẵắ·"
    "······ặầẩẫấậè·ẻẽ"
    "éẹềểễếệìỉ···ĩíịò"
    "·ỏõóọồổỗốộờởỡớợù"
    "·ủũúụừửữứựỳỷỹýỵ·"
).replace("·", _NONE)


def _codec(name: str, table: str) -> codecs.CodecInfo:
    places = codecs.charmap_build(table)

    def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
        return codecs.charmap_encode(text, errors, places)

    def decode(data: _Bytes, errors: str = "strict") -> tuple[str, int]:
        return codecs.charmap_decode(data, errors, table)

    class Decoder(codecs.IncrementalDecoder):
        def decode(self, data: _Bytes, final: bool = False) -> str:
            return codecs.charmap_decode(data, self.errors, table)[0]

    return codecs.CodecInfo(encode, decode, incrementaldecoder=Decoder, name=name)


_CODECS: Final = {
    "viscii": _codec("viscii", _VISCII),
    "tcvn3": _codec("tcvn3", _TCVN3),
    vni.NAME: vni.CODEC,
}
NAMES: Final = tuple(_CODECS)
"""What is registered, as codecs are named."""

_ALIASES: Final = {  # by letters and digits alone
    **dict.fromkeys(["tcvn", "tcvn5712", "tcvn57123", "vn3", "vscii3"], "tcvn3"),
    **dict.fromkeys(["abc", "tcvn3abc", "xviettcvn5712"], "tcvn3"),
    **dict.fromkeys(["csviscii", "viscii11", "viscii111", "xviscii"], "viscii"),
    **dict.fromkeys(["vniwin", "vniwindows", "xvietvni"], "vni"),
    **dict.fromkeys(["cp874", "windows874", "xwindows874", "win874", "ms874"], "cp874"),
    **dict.fromkeys(["tis6200", "tis62025291", "tis62025330"], "tis-620"),
    **dict.fromkeys(["cp1258", "windows1258", "xcp1258", "win1258", "ms1258"], "cp1258"),
}
_THEIRS: Final = ("cp874", "tis-620", "cp1258")  # Python's own codecs


def _search(name: str) -> codecs.CodecInfo | None:
    plain = "".join(character for character in name if character.isalnum())
    known = _ALIASES.get(plain, plain)
    if known in _CODECS:
        return _CODECS[known]
    return codecs.lookup(known) if known in _THEIRS and name != known else None


codecs.register(_search)
