"""Where sentences end: a cheap rule that would rather miss an end than cut a name.

In Latin script an end is one of ``. ! ? …``, closing quotes or brackets, blanks, and then a
capital or an opening quote. A full stop after an abbreviation, an initial (``Clair M. Grady``)
or the number that opens a line (``1. Menteri``) ends nothing.

Thai writes no full stop, and a run of blanks there separates clauses, items and names alike:
for Thai only the line is a sentence, and blanks are never one.
"""

from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.segmentation import BLANKS, LINE_ENDS

_LINE_END: Final = regex.compile(rf"\r\n|[{LINE_ENDS}]")
_END: Final = regex.compile(
    rf"""(?x)
    (?<! [.!?\u2026] ) (?P<mark> [.!?\u2026]++ )
    [\p{{Pe}}\p{{Pf}}"']*+
    [{regex.escape(BLANKS)}]++
    (?= [\p{{Ps}}\p{{Pi}}"']*+ [\p{{Lu}}\p{{Lt}}] | [\p{{Pi}}"'] )
    """
)
_LAST_TOKEN: Final = regex.compile(r"(?r)[\p{L}\p{M}\p{N}.]+")
_INITIALS: Final = regex.compile(r"(?:\p{L}\p{M}*+\.)*+\p{Lu}\p{M}*+|(?:\p{L}\.)+\p{L}")
_LONGEST_TOKEN: Final = 24

_ADDRESSES: Final = """
    mr mrs ms dr prof st jr sr hon rev gen col lt sgt capt maj adm gov sen rep messrs
    bp bpk sdr ir drs dra tn ny ust kh hj tp ths ts pgs gs tt
    kol letkol letjen mayjen brigjen jend laksda laksma komjen irjen kombes akbp kompol ipda iptu
"""
_FIRMS_AND_PLACES: Final = """
    inc ltd co corp bros tbk pt cv bhd sdn dept jl jln gg kec kab kel prov est tel telp
"""
_IN_BOOKS: Final = "no nos vol vs fig pp hlm hal tgl cf al approx"
_MONTHS: Final = "jan feb mar apr jun jul aug agu agt sep sept oct okt nov dec des"
_IN_RUNNING_TEXT: Final = "etc e.g i.e a.m p.m a.n d.a u.p s.d dll dsb dst dkk yth ph.d m.si v.v"
_ABBREVIATIONS: Final = frozenset(
    " ".join((_ADDRESSES, _FIRMS_AND_PLACES, _IN_BOOKS, _MONTHS, _IN_RUNNING_TEXT)).split()
)


def line_cuts(text: str) -> list[int]:
    """The position behind every line end of `text`, ascending."""
    return [match.end() for match in _LINE_END.finditer(text)]


def cuts(text: str) -> list[int]:
    """Where a sentence of `text`, in Latin script, ends: line ends and the rule above."""
    found = line_cuts(text)
    for match in _END.finditer(text):
        if match["mark"] != "." or _ends_sentence(text, match.start()):
            found.append(match.end())
    return found


def _ends_sentence(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, by the token it stands behind."""
    token = _LAST_TOKEN.match(text, max(0, stop - _LONGEST_TOKEN), stop)
    if token is None:
        return True
    word = token.group()
    if word.isdigit():
        before = text[token.start() - 1] if token.start() else "\n"
        return before not in LINE_ENDS
    return word.lower() not in _ABBREVIATIONS and _INITIALS.fullmatch(word) is None
