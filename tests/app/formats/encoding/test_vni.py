from __future__ import annotations

import codecs
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.encoding import charmaps, lines

assert "vni" in charmaps.NAMES

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
SMALL = [unicodedata.normalize("NFC", v + t) for v in "aăâeêioôơuưy" for t in TONES] + ["đ"]
LETTERS = [*SMALL, *map(str.upper, SMALL)]
ASCII = [chr(code) for code in range(0x20, 0x7F)]
SIGNS = list("“”‘’–—…•€«»°§®\u00a0×÷")
WRITTEN = {  # as the fonts have them
    "aùaøaûaõaï": "áàảãạ",
    "aêaéaèaúaüaë": "ăắằẳẵặ",
    "aâaáaàaåaãaä": "âấầẩẫậ",
    "eùeøeûeõeïeâeáeàeåeãeä": "éèẻẽẹêếềểễệ",
    "íìæóò": "íìỉĩị",
    "oùoøoûoõoïoâoáoàoåoãoä": "óòỏõọôốồổỗộ",
    "ôôùôøôûôõôï": "ơớờởỡợ",
    "uùuøuûuõuïööùöøöûöõöï": "úùủũụưứừửữự",
    "yùyøyûyõîñÑÎ": "ýỳỷỹỵđĐỴ",
    "Boä Ngoaïi giao Vieät Nam": "Bộ Ngoại giao Việt Nam",
    "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "aØ Aø": "à À",
}


@pytest.mark.parametrize("written", WRITTEN)
def test_a_letter_and_its_marks_are_one_character(written: str) -> None:
    assert written.encode("latin-1").decode("vni") == WRITTEN[written]


def test_every_letter_of_vietnamese_has_bytes_of_its_own() -> None:
    assert len({letter.encode("vni") for letter in LETTERS}) == len(LETTERS) == 146
    for letter in LETTERS:
        assert letter.encode("vni").decode("vni") == letter


@given(st.text(st.sampled_from([*LETTERS, *ASCII, *SIGNS, "\r", "\n"])))
def test_what_is_written_comes_back(text: str) -> None:
    assert text.encode("vni").decode("vni") == text


@given(st.text(st.sampled_from([*LETTERS, " ", "\n", "x"])), st.integers(1, 7))
def test_it_may_be_cut_between_a_letter_and_its_marks(text: str, size: int) -> None:
    data = text.encode("vni")
    decoder = codecs.getincrementaldecoder("vni")()
    parts = [decoder.decode(data[at : at + size]) for at in range(0, len(data), size)]
    assert "".join([*parts, decoder.decode(b"", final=True)]) == text


def test_a_table_in_it_is_read_by_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.formats.encoding.decoding._BLOCK", 3)
    text = "tiêu đề,nội dung\nBộ Ngoại giao,Đỗ Mười\n" * 3
    found, _guessed = lines(io.BytesIO(text.encode("vni")), "a.csv", "vni")
    assert "".join(found) == text


@given(st.binary())
def test_any_bytes_are_text_or_refused_and_nothing_is_lost(data: bytes) -> None:
    text = data.decode("vni", "surrogateescape")
    if any("\udc80" <= character <= "\udcff" for character in text):
        with pytest.raises(UnicodeDecodeError) as caught:
            data.decode("vni")
        assert data[caught.value.start] >= 0x80
    back = text.encode("vni", "surrogateescape")
    assert back.decode("latin-1").lower() == data.decode("latin-1").lower()


def test_a_character_that_it_has_not_is_refused_with_its_place() -> None:
    with pytest.raises(UnicodeEncodeError) as caught:
        "Việt ไทย".encode("vni")
    assert caught.value.start == 5
    assert "Việt ไ".encode("vni", "ignore") == "Việt ".encode("vni")
