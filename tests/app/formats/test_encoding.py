from __future__ import annotations

import io
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats.encoding import choose, decode, lines
from app.formats.encoding.charmaps import NAMES
from app.formats.encoding.guessing import guess
from app.settings import SEEDS

TEXT = "\t ไทย 🇹🇭 e\u0301\r\nViệt\u2028Nam\x0b\x0c\x85 \r cuối \u200b\n\n"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def decoded(data: bytes, file: str, stated: str = "") -> str:
    text, guessed = decode(data, file, stated)
    assert guessed == ""
    return text


def test_utf_16_may_be_of_either_byte_order() -> None:
    for codec, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        assert decoded(mark + TEXT.encode(codec), "a.txt") == TEXT
        assert decoded(mark + TEXT.encode(codec), "a.txt", "utf-16") == TEXT
        assert decoded(mark + TEXT.encode(codec), "a.txt", codec) == TEXT
        assert decoded(TEXT.encode(codec), "a.txt", codec) == TEXT


def test_utf_32_is_known_by_its_mark_or_stated() -> None:
    for codec, mark in (("utf-32-le", b"\xff\xfe\0\0"), ("utf-32-be", b"\0\0\xfe\xff")):
        data = TEXT.encode(codec)
        assert decoded(mark + data, "a.txt") == decoded(data, "a.txt", codec) == TEXT
        assert decoded(mark + data, "a.txt", "utf-32") == TEXT
        for stated, says in (("utf-32", "no UTF-32 byte order mark"), ("", "is binary")):
            with pytest.raises(FileRefusedError, match=says) as caught:
                decoded(data, "a.txt", stated)
            assert "utf-32-le" in caught.value.advice
        with pytest.raises(FileRefusedError, match=f"mark of {codec.upper()} and is not utf-16"):
            decoded(mark + data, "a.txt", "utf-16-le")
    with pytest.raises(FileRefusedError, match="mark of UTF-16-LE and is not utf-32"):
        decoded(TEXT.encode("utf-16"), "a.txt", "utf-32")


def test_bytes_with_nul_are_refused_before_they_are_read_as_anything() -> None:
    for data in ('{"a": "b"}'.encode("utf-16-le"), b'{"a": "\0"}' + b" " * 90):
        with pytest.raises(FileRefusedError, match=r"is binary|holds a NUL"):
            choose(data, "a.json")


def test_only_one_mark_is_taken_away() -> None:
    assert decoded("\ufeff\ufeffa".encode(), "a.txt") == "\ufeffa"
    assert decoded("\ufeff\ufeffa".encode(), "a.txt", "UTF8") == "\ufeffa"
    assert decoded("a\ufeff".encode(), "a.txt") == "a\ufeff"
    assert decoded("\ufeff\ufeffa".encode("utf-32-le"), "a.txt", "utf-32-le") == "\ufeffa"


def test_a_few_control_characters_are_text() -> None:
    text = "a\x0bb\x0cc\x1bd" + "e" * 30
    assert decoded(text.encode(), "a.txt") == text


STATED = [
    ("tis-620", "กระทรวง 12\r\nต่างประเทศ"),
    ("iso8859-11", "กระทรวง 12\r\nต่างประเทศ"),
    ("cp874", "“ไทย” – ฿"),
    ("windows-874", "“ไทย” – ฿"),
    ("cp1258", "Viê\u0323t Nam"),  # its tone marks are characters of their own and stay so
    ("viscii", "ỨNG HÒE NGUYỄN TRÃI, Việt Nam ẲẴẪỶỸỴ ẳẵẫỷỹỵ"),
    ("tcvn3", "Đăng “Việt Nam” – ở Âu, Ê-đê"),
    ("abc", "Thứ trưởng"),
    ("TCVN-5712", "Thứ trưởng"),
    ("vni", "ỨNG HÒE NGUYỄN TRÃI, “Đỗ Mười” – lưỡng quỳ ỵ"),
    ("VNI-Windows", "Bộ Ngoại giao"),
    ("CP-874", "“ไทย” – ฿"),
    ("TIS620-0", "กระทรวง"),
    ("Windows 1258", "Viê\u0323t Nam"),
    ("utf-16-le", "Việt 😀"),
]


@pytest.mark.parametrize(("encoding", "text"), STATED)
def test_a_stated_encoding_is_read_as_it_is(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), "old.txt", encoding) == text


@pytest.mark.parametrize("encoding", [name for name in NAMES if name != "vni"])
def test_a_table_has_each_letter_once_and_all_of_small_vietnamese(encoding: str) -> None:
    letters = []
    for byte in range(256):
        try:
            letters.append(bytes([byte]).decode(encoding))
        except UnicodeDecodeError:
            assert encoding == "tcvn3"
    assert len(set(letters)) == len(letters)
    for letter in letters:
        assert letter.encode(encoding).decode(encoding) == letter
    vowels = unicodedata.normalize("NFC", "".join(v + t for v in "aăâeêioôơuưy" for t in TONES))
    assert set(vowels) | set("ăâđêôơư") <= set(letters)


@pytest.mark.parametrize(
    ("data", "encoding", "line", "says"),
    [
        (b"", "", 0, "is empty"),
        (b"\xef\xbb\xbf", "", 0, "is empty"),
        (b" \r\n\t", "", 0, "nothing but white space"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "", 0, "is binary"),
        (b"text\nwith a \x00 in it", "", 2, "holds a NUL character"),
        (bytes(range(1, 32)) * 9 + b"abc", "", 0, "is binary"),
        ("\x81\x82\x83\x84\x86 ab".encode(), "", 0, "is binary"),
        (b"\xff\xfea\x00\x00\x00", "", 0, "is binary"),
        ("ก\nข".encode("utf-16-le"), "", 0, "is binary"),
        (b"one\r\ntwo\rthree\ncaf\xe9 x", "", 4, "not UTF-8: bad byte E9 at byte offset 18"),
        (b"\xef\xbb\xbfa\n\xff", "", 2, "bad byte FF at byte offset 5"),
        (b"a\xed\xa0\x80", "", 1, "bad byte ED at byte offset 1"),
        (
            b"\xff\xfea\x00\n\x00\x00\xd8b\x00",
            "",
            2,
            "not UTF-16-LE: bad byte 00 D8 at byte offset 6",
        ),
        (b"\xff\xfea\x00b", "", 1, "bad byte 62 at byte offset 4"),
        ("ก".encode(), "ascii", 1, "not ASCII: bad byte E0 at byte offset 0"),
        (b"ok\n\xfc", "tis-620", 2, "bad byte FC at byte offset 3"),
        (b"abc", "no-such", 0, "no encoding 'no-such'"),
        (b"abc", "utf\x008", 0, "no encoding"),
        (b"abc", "base64", 0, "cannot be read as base64"),
        (b"abc", "undefined", 0, "cannot be read as undefined"),
        (b"a\x00b\x00", "utf-16", 0, "no UTF-16 byte order mark"),
        (b"ab\n\\ud800", "raw-unicode-escape", 2, "half a surrogate pair"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(
    data: bytes, encoding: str, line: int, says: str
) -> None:
    with pytest.raises(FileRefusedError) as caught:
        decode(data, "some/file.txt", encoding)
    assert says in caught.value.what
    assert caught.value.line == line
    assert caught.value.file == "some/file.txt"
    assert caught.value.advice
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "encoding", "line", "says"),
    [
        (b"\xef\xbb\xbfabc", "cp874", 0, "begins with the mark of UTF-8 and is not cp874"),
        (b"\xff\xfea\x00", "tis-620", 0, "begins with the mark of UTF-16-LE and is not tis-620"),
        ("กระทรวง กระทรวง".encode(), "cp1258", 0, "is UTF-8 and is not cp1258"),
        (
            b"text enough\n\xa1 \x93",
            "iso8859-11",
            2,
            "is not ISO8859-11, or has a control character",
        ),
        (b"one\nV\x80", "tcvn3", 2, "not TCVN3: bad byte 80"),
        (b"one\nb\xf8", "vni", 2, "not VNI: bad byte F8"),
        (b"one\n\xe7a", "vni", 2, "not VNI: bad byte E7"),
    ],
)
def test_a_wrong_statement_is_refused_where_it_can_be_seen(
    data: bytes, encoding: str, line: int, says: str
) -> None:
    for read in (decode, lambda *given: list(lines(io.BytesIO(data), *given[1:])[0])):
        with pytest.raises(FileRefusedError) as caught:
            read(data, "old.txt", encoding)
        assert says in caught.value.what
        assert caught.value.line == line


def old(text: str, encoding: str) -> bytes:
    """``text`` as a program of the time would have saved it."""
    if encoding == "cp1258":
        text = "".join(letter + tone for letter, tone in map(apart, text))
    return text.encode(encoding, "ignore")


def apart(letter: str) -> tuple[str, str]:
    """A letter without its tone, and the tone."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks if mark in TONES)
    return unicodedata.normalize("NFC", "".join(m for m in marks if m not in TONES)), tone


SEED_ENCODINGS = [
    ("th-prawit-homeland-security", "cp874"),
    *(
        (name, encoding)
        for name in ("vi-crime-dialogue-hanoi", "vi-public-security-bangkok")
        for encoding in ("cp1258", "tcvn3", "viscii", "vni")
    ),
]


@pytest.mark.parametrize(("name", "encoding"), SEED_ENCODINGS)
def test_an_old_encoding_is_guessed_from_any_hundred_words_and_said(
    name: str, encoding: str
) -> None:
    text = (SEEDS / "articles" / f"{name}.txt").read_text(encoding="utf-8")
    data = old(text, encoding)
    found, guessed = decode(data, "old.txt")
    assert guessed == encoding
    assert found == data.decode(encoding)
    for start in random.Random(1).sample(range(len(data) - 300), 20):
        if encoding == "vni":  # in which a letter and its marks are two bytes
            start = data.index(b" ", start) + 1
        assert guess(data[start : start + 300]) == encoding


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("file", sorted((SEEDS / "articles").glob("*.txt")), ids=lambda f: f.stem)
def test_utf_16_without_a_mark_is_guessed(file: Path, codec: str) -> None:
    text = file.read_bytes().decode()
    assert decode(text.encode(codec), "old.txt") == (text, codec)


def test_quotes_and_dashes_of_windows_are_guessed_and_letters_not() -> None:
    text = "Menlu berkata, “Kami berjanji” – dan ‘pasti’ membantu para korban…"
    assert decode(text.encode("cp1252"), "old.txt") == (text, "cp1252")
    assert guess("Le ministère a promis d’aider les victimes à l’été".encode("cp1252")) == ""


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp874", "ครับ"),
        ("tcvn3", "Việt Nam"),
        ("cp1251", "Министерство иностранных дел обещало помочь жертвам. "),
        ("koi8-r", "Министерство иностранных дел обещало помочь жертвам. "),
        ("gb2312", "泰国外交部承诺帮助诈骗受害者他们说警察将继续调查这个案件"),
        ("big5", "泰國外交部承諾幫助詐騙受害者他們說警察將繼續調查這個案件"),
        ("shift_jis", "タイ外務省は詐欺被害者の支援を約束した。"),
        ("euc_jp", "タイ外務省は詐欺被害者の支援を約束した。"),
        ("euc_kr", "태국 외교부는 피해자를 돕겠다고 약속했다. "),
        ("cp1256", "وعدت وزارة الخارجية بمساعدة الضحايا. "),
        ("cp1253", "Το υπουργείο Εξωτερικών υποσχέθηκε βοήθεια. "),
        ("cp1250", "Ministerstwo obiecało pomoc ofiarom oszustw w łódzkim więzieniu. "),
        ("cp1252", "Die Außenministerin möchte größere Unterstützung für die Opfer. "),
    ],
)
def test_weak_evidence_is_no_guess_but_a_refusal_that_says_what_to_do(
    encoding: str, text: str
) -> None:
    for data in (text.encode(encoding), text.encode(encoding) * 9):
        if encoding in ("cp874", "tcvn3") and len(data) > len(text):
            continue
        with pytest.raises(FileRefusedError, match="is not UTF-8: bad byte") as caught:
            decode(data, "old.txt")
        assert "State its encoding" in caught.value.advice


@pytest.mark.parametrize("file", sorted((SEEDS / "articles").glob("*.txt")), ids=lambda f: f.stem)
def test_a_damaged_utf_8_is_refused_where_it_is_damaged_and_never_guessed(file: Path) -> None:
    text = "“" + file.read_bytes().decode() + "กé"
    data = text.encode()
    for damaged, line in (
        (data[:-1], text.count("\n") + 1),
        (data[:300] + b"\xff" + data[300:], None),
        (data.replace(b"\n", b"\xe0\n", 1), 1),
    ):
        for read in (decode, lambda *given: list(lines(io.BytesIO(given[0]), given[1])[0])):
            with pytest.raises(FileRefusedError, match="is not UTF-8: bad byte") as caught:
                read(damaged, "x")
            assert line in (None, caught.value.line)


def test_bytes_at_random_are_never_guessed() -> None:
    chance = random.Random(7)
    for size in (50, 500, 5000):
        for _ in range(20):
            assert guess(chance.randbytes(size)) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"])
@given(text=st.text(st.characters(exclude_categories=["C"])).map(lambda text: f"{text}.\r\n"))
def test_whatever_goes_in_comes_out(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert decoded(data, "x", encoding) == text.removeprefix(
        "\ufeff" if encoding == "utf-16-le" else ""
    )
    found, guessed = lines(io.BytesIO(data), "x", encoding)
    assert "".join(found) == decoded(data, "x", encoding)
    assert guessed == ""


@pytest.mark.parametrize("encoding", ["cp874", "cp1258", "viscii", "tcvn3", "tis-620"])
@given(data=st.data())
def test_every_character_of_an_old_encoding_comes_out(encoding: str, data: st.DataObject) -> None:
    alphabet = []
    for byte in (*range(0x20, 0x7F), *range(0xA0, 0x100), 0x0D, 0x0A):
        try:
            alphabet.append(bytes([byte]).decode(encoding))
        except UnicodeDecodeError:
            continue
    drawn = data.draw(st.text(st.sampled_from(alphabet), max_size=30))
    text = f"a {drawn} a"  # its beginning might be a mark of UTF-16
    assert decoded(text.encode(encoding), "x", encoding) == text


def test_lines_keep_their_ends_wherever_blocks_of_the_file_are_cut() -> None:
    text = "ก\r\nข\rค\n\u2028ง\x85 " + "é" * (1 << 20) + "\r\nend"
    for pad in range(4):
        given_text = "a" * pad + text
        found, _ = lines(io.BytesIO(given_text.encode()), "x")
        kept = list(found)
        assert "".join(kept) == given_text
        assert len(kept) == 5
        assert kept[-2].endswith("é\r\n")


def test_a_bad_byte_far_into_a_file_is_refused_with_its_line() -> None:
    data = b"ten bytes\n" * 200_000 + "ไทย\n".encode("cp874")
    found, _ = lines(io.BytesIO(data), "x")
    with pytest.raises(FileRefusedError, match="is not UTF-8: bad byte E4") as caught:
        list(found)
    assert caught.value.line == 200_001


def test_what_a_file_declares_is_believed_unless_everybody_declares_it() -> None:
    data = ("กระทรวงการต่างประเทศแถลงข่าววันนี้ว่าจะช่วยเหลือประชาชน " * 9).encode("cp874")
    assert guess(data) == "cp874"
    for declared in ("", "utf-8", "cp1252"):
        assert choose(data, "x", declared=declared).codec == "cp874"
    for declared in ("iso8859-11", "cp1251"):
        assert choose(data, "x", declared=declared).codec == declared


def test_the_advice_knows_the_encoding_of_windows() -> None:
    with pytest.raises(FileRefusedError, match="cp1252"):
        decode("Ia berkata “ya” dua kali — katanya".encode("cp1252")[:14], "a.txt")
    with pytest.raises(FileRefusedError, match="State cp1252, which is Latin-1"):
        decode("Ia berkata “ya” dua kali".encode("cp1252"), "a.txt", "latin1")


@pytest.mark.parametrize(
    ("text", "real", "stated"),
    [
        ("นายกรัฐมนตรีให้คำมั่นว่าจะช่วยเหลือผู้ประสบภัยน้ำท่วม ", "cp874", "cp1258"),
        ("นายกรัฐมนตรีให้คำมั่นว่าจะช่วยเหลือผู้ประสบภัยน้ำท่วม ", "cp874", "viscii"),
        ("Thủ tướng cam kết hỗ trợ người dân vùng lũ, bộ trưởng đã hứa. ", "viscii", "cp1258"),
        ("thủ tướng cam kết hỗ trợ người dân vùng lũ, bộ trưởng đã hứa. ", "tcvn3", "cp1258"),
    ],
)
def test_a_stated_encoding_is_refused_where_the_bytes_are_surely_another(
    text: str, real: str, stated: str
) -> None:
    data = (text * 4).encode(real)
    with pytest.raises(FileRefusedError, match=f"{real}|bad byte"):
        decode(data, "a.txt", stated)
    assert decode(data, "a.txt", real) == (text * 4, "")


def test_two_names_of_what_reads_the_same_contradict_nothing() -> None:
    text = "นายกรัฐมนตรีให้คำมั่นว่าจะช่วยเหลือผู้ประสบภัยน้ำท่วม " * 4
    assert decode(text.encode("tis-620"), "a.txt", "tis-620") == (text, "")
