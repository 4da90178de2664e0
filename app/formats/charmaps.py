"""The two Vietnamese encodings of the newsrooms' archives that Python has no codec for.

Importing this registers them, so that ``bytes.decode`` and ``codecs.lookup`` know ``viscii``,
``tcvn3`` (also ``abc``) and the web's name ``windows-874`` for Thai.

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


_CODECS: Final = {"viscii": _codec("viscii", _VISCII), "tcvn3": _codec("tcvn3", _TCVN3)}
NAMES: Final = tuple(_CODECS)
"""What is registered, as codecs are named."""

_ALIASES: Final = {"abc": "tcvn3", "tcvn_3": "tcvn3", "tcvn5712_3": "tcvn3"}


def _search(name: str) -> codecs.CodecInfo | None:
    plain = name.replace("-", "_")
    if plain == "windows_874":
        return codecs.lookup("cp874")
    return _CODECS.get(_ALIASES.get(plain, plain))


codecs.register(_search)
