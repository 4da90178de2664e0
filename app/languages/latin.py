"""Words of scripts that write blanks between them, and the fallback for every other text.

Atoms follow UAX #29, cut finer: runs of letters with their marks, numbers with their inner
``. , :``, single signs, runs of blanks. Words are what a reader takes for one: hyphenated
compounds (``orang-orang``), apostrophes (``Ma'ruf``), letters with numbers (``PM2.5``), short
forms (``a.n.``), addresses.

Scripts without blanks (Thai, Lao, Khmer, Burmese) come here only as guests: each cluster is an
atom and the run is the word. A Han or Hiragana character is an atom and a word.

Trap: every repetition that an address may begin with is bounded, because a pattern that is
tried at each word and scans to the end of a line without blanks is quadratic.
"""

from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.languages.segmentation import BLANKS, LINE_ENDS, Cuts

_GUEST: Final = r"[\p{lb=SA}]"
_LETTER: Final = r"[[\p{L}\p{M}]--\p{lb=SA}--[\p{Han}\p{Hiragana}]]"
_INNER: Final = (  # behind a letter also the format characters, which never end a word
    r"[[\p{L}\p{M}\p{WB=Format}\u200c\u200d]--\p{lb=SA}--[\p{Han}\p{Hiragana}]]"
)
_WORD: Final = r"[[\p{L}\p{M}\p{N}\p{WB=Format}\u200c\u200d_]--\p{lb=SA}--[\p{Han}\p{Hiragana}]]"
_BLANK: Final = f"[{regex.escape(BLANKS)}]"
_LINE_END: Final = rf"\r\n|[{LINE_ENDS}]"

_ATOMS: Final = regex.compile(
    rf"""(?xsV1)
      [A-Za-z]++ (?!{_INNER})
    | {_LETTER} {_INNER}*+
    | {_BLANK}++
    | \p{{Nd}}[\p{{Nd}}\p{{M}}]*+ (?: [.,:]\p{{Nd}}++ )*+
    | {_GUEST}++
    | {_LINE_END}
    | .
    """
)
_GUESTS: Final = regex.compile(rf"(?V1){_GUEST}++")

_WORDS: Final = regex.compile(
    rf"""(?xsV1)
    # addresses
      (?: https? | ftp ) :// [^\s<>"\u201c\u201d]* (?<= [\p{{L}}\p{{N}}/=&%\#_~\-] )
    | www\. [\p{{L}}\p{{N}}] [^\s<>"\u201c\u201d]* (?<= [\p{{L}}\p{{N}}/=&%\#_~\-] )
    | [A-Za-z0-9_.+\-]{{1,64}}+ @ (?: [A-Za-z0-9\-]{{1,63}}+ \. ){{1,8}} [A-Za-z]{{2,24}}+
    | (?: [a-z0-9\-]{{1,63}}+ \. ){{1,6}}
      (?: com | org | net | info | gov | edu | id | th | vn | my | sg | tv ) (?! {_WORD} )
    # short forms: U.S., a.n., M.Si.
    | \p{{L}} \. (?: \p{{L}}{{1,3}} \. )++
    # words, with what may stand within one
    | {_WORD}++
      (?:
          ['\u2018\u2019] (?= \p{{L}} ) {_WORD}++
        | (?<= \p{{Nd}} ) [.,:] (?= \p{{Nd}} ) {_WORD}++
        | (?<= [\p{{L}}\p{{M}}] ) [-\u2010\u2011] (?= [\p{{L}}\p{{Nd}}] ) {_WORD}++
        | (?<= \p{{Nd}} ) [-\u2010\u2011] (?= \p{{L}} ) {_WORD}++
      )*+
    | {_BLANK}++
    | {_GUEST}++
    | {_LINE_END}
    # a sign, repeated: ... -- >>
    | ([\p{{P}}\p{{S}}]) \1*+
    | .
    """
)


def cuts(text: str) -> Cuts:
    """Proposed atom and word cuts of `text`, for `segmentation.assemble`.

    A megabyte takes less than a second; no text takes more than linear time.
    """
    return atom_cuts(text), word_cuts(text)


def atom_cuts(text: str) -> list[int]:
    """The ends of the atoms of `text`. A guest script is cut at every code point."""
    found = run_cuts(text)
    for match in _GUESTS.finditer(text):
        found.extend(range(match.start() + 1, match.end()))
    return found


def run_cuts(text: str) -> list[int]:
    """The ends of the atoms of `text`, ascending, with each run of a guest script whole."""
    return [match.end() for match in _ATOMS.finditer(text)]


def word_cuts(text: str) -> list[int]:
    """The ends of the words of `text`, ascending."""
    return [match.end() for match in _WORDS.finditer(text)]


def guest_runs(text: str) -> list[tuple[int, int]]:
    """The runs, as ranges, of scripts that write no blanks between words."""
    return [match.span() for match in _GUESTS.finditer(text)]
