"""Which language a text is in, told from its letters and its smallest words.

Our own, because the sets of the general detectors are too large for the question: they call
Indonesian Malay. Thai is told by script, Vietnamese by letters no neighbour has, the rest by
function words and a few affixes. Indonesian and Malay share most of theirs; marker words decide
(karena/kerana, bahwa/bahawa), and where none stands it is Indonesian.

Trap: this is meant for an article, and right on most paragraphs; a heading may have no function
word at all, and is then undetermined. The answer is a proposal the curator can change.
"""

import unicodedata
from collections.abc import Iterable
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

UNDETERMINED: Final = "und"

_ENOUGH: Final = 20_000  # code points looked at; an article has a tenth

_THAI: Final = regex.compile(r"(?V1)[\p{Thai}&&[\p{L}\p{M}]]")
_WORD: Final = regex.compile(r"(?V1)[[\p{Latin}\p{M}]--\p{Thai}]++(?:['’-][\p{Latin}\p{M}]++)*+")
_OTHER: Final = regex.compile(r"(?V1)[[\p{L}]--[\p{Latin}\p{Thai}]]")
_ADDRESS: Final = regex.compile(r"[A-Za-z]{1,10}+://\S++")
_VIETNAMESE: Final = regex.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VI: Final = _words(
    "và của là có không trong cho các những một với theo tại từ cũng khi vào đã sẽ về trên này ra "
    "như ông bà năm ngày phải sau nhau làm hai nhân qua"
)
_EN: Final = _words(
    "the of and to in is was for that with by from are has have been said its will which this be "
    "as at on it he she they we his her their not but were would had or who after about into "
    "than also when what there during between against"
)
_MALAYIC: Final = _words(
    "yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai juga "
    "atau para serta antara adalah atas agar dapat lebih mereka kami kita saya dia ia tersebut "
    "secara bagi kepada tahun hari bulan lagi semua seperti saat hanya masih harus boleh ada orang "
    "anggota dua tiga satu setelah selepas terhadap hingga sejak menteri perdana negara bersama "
    "kerja luar negeri rakyat antarabangsa internasional"
)
_ID: Final = _words(
    "karena bahwa pemerintah kamis senin jumat minggu rabu yaitu mengatakan kemarin polisi bisa uang "
    "ujar kepolisian polri tak usai mitra republik rupiah rumah sakit kesehatan kantor mobil lewat "
    "terkait resmi bupati wali agustus juli juni maret desember oktober februari nomor provinsi kota "
    "kerja sama anda coba beda butuh sekretaris internasional transportasi proyek ekonomi menurut"
)
_MS: Final = _words(
    "kerana bahawa kerajaan khamis isnin jumaat ahad iaitu ialah semalam polis menerusi mengikut "
    "mahkamah wang datuk dakwaan antarabangsa pejabat kereta sabtu ogos julai jun mac disember "
    "manakala daripada sekiranya kesihatan pelbagai hospital ringgit rm kerjasama "
    "perkhidmatan setiausaha rasmi pengangkutan projek bandar syarikat "
    "berkenaan beliau selepas bagaimanapun pihaknya tempatan dijangka pegawai"
)
_MALAYIC_SHAPE: Final = regex.compile(
    r"(?:me[mnl]|meng|meny|ber|pe[mn]|peng|peny|per|ke|di|ter)\p{L}{3,}(?:kan|an|nya|i)"
    r"|\p{L}{4,}(?:nya|kan)|(?:meng|meny|memp|ber)\p{L}{4,}"
)
_EN_SHAPE: Final = regex.compile(r"\p{L}{3,}(?:tion|tions|ing|ment|ity|ness|ed|ly|ies)")


def identify(text: str) -> str:
    """The code of the language of `text` (``th vi id ms en``) or `UNDETERMINED`.

    Reads the first 20,000 code points at most.
    """
    sample = _without_addresses(unicodedata.normalize("NFC", text[:_ENOUGH]))
    words = [match.group().lower() for match in _WORD.finditer(sample)]
    latin = sum(map(len, words))
    thai = len(_THAI.findall(sample))
    other = len(_OTHER.findall(sample))
    if thai and thai >= 0.3 * (thai + latin + other):
        return "th"
    if not words or latin < 0.5 * (thai + latin + other):
        return UNDETERMINED
    return _latin_language(words)


def _without_addresses(text: str) -> str:
    tokens = _ADDRESS.sub(" ", text).split()
    return " ".join(token for token in tokens if not (token.isascii() and _is_address(token)))


def _is_address(token: str) -> bool:
    return "@" in token or sum(map(token.count, "/=?&")) > 1


def _latin_language(words: list[str]) -> str:
    total = len(words)
    vietnamese = sum(1 for word in words if _VIETNAMESE.search(word))
    if vietnamese >= 0.2 * total:
        return "vi"
    shares = {
        "vi": (_hits(words, _VI) + vietnamese) / total,
        "en": _score(words, _EN, _EN_SHAPE) / total,
        "id": _score(words, _MALAYIC | _ID | _MS, _MALAYIC_SHAPE) / total,
    }
    best = max(shares, key=lambda code: shares[code])
    if shares[best] < 0.12:
        return UNDETERMINED
    if best == "id" and _hits(words, _MS) > _hits(words, _ID):
        return "ms"
    return best


def _score(words: Iterable[str], known: frozenset[str], shape: "regex.Pattern[str]") -> float:
    """One for a known word, a third for one that only has the shape of the language."""
    return sum(
        1.0 if word in known else (1 / 3 if shape.fullmatch(word) else 0.0) for word in words
    )


def _hits(words: Iterable[str], known: frozenset[str]) -> int:
    return sum(1 for word in words if word in known)
