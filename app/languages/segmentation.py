"""The value every language file hands out, and the one place where its laws are made true.

The laws: each level runs from 0 to the length of the text and covers all of it; no cut lies
within a grapheme cluster; every sentence border is a word border and every word border an atom
border. A language file may propose what it likes: `assemble` drops what breaks a law, so a
segmenter that errs costs a coarser word and never a wrong offset.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, compress
from typing import Final, NamedTuple, TypeAlias

from app.languages import graphemes

LINE_ENDS: Final = "\n\v\f\r\x85\u2028\u2029"
"""What ends a line; CR LF together end one."""

BLANKS: Final = (
    "\t \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u202f\u205f\u2060\u3000\ufeff"
)
"""White space within a line, and the format characters with no width that stand for it."""

Cuts: TypeAlias = tuple[Iterable[int], Iterable[int]]
"""What a language file proposes: atom cuts and word cuts, in any order."""


class Answer(NamedTuple):
    """What a segmenter's file proposes, and whether the segmenter answered for all of the text."""

    atoms: Iterable[int]
    words: Iterable[int]
    sound: bool


@dataclass(frozen=True, slots=True)
class Segmentation:
    """Borders of one text on three levels, in code points, ascending, from 0 to its length.

    Piece ``i`` of a level is ``text[level[i]:level[i + 1]]``; an empty text has ``(0,)``.
    A run of white space is an atom and a word of its own. A paragraph is a line: sentences
    never cross a line end, which belongs to the line it ends (and is its last word), and the
    blanks behind a sentence belong to that sentence; an empty line is a sentence of itself.

    `atoms` are the smallest pieces an edge of a span may fall on (syllables, parts of
    compounds, single marks of punctuation), `words` what a double click takes.

    `sound` is false when a segmenter failed on a part, or took too long: that part has fallback
    words, and another time may bring better ones.
    """

    language: str
    atoms: tuple[int, ...] = field(repr=False)
    words: tuple[int, ...] = field(repr=False)
    sentences: tuple[int, ...] = field(repr=False)
    sound: bool = field(default=True, compare=False)


def assemble(
    text: str, language: str, cuts: Cuts, sentences: Iterable[int], *, sound: bool = True
) -> Segmentation:
    """Make a `Segmentation` of proposed cuts, in any order, dropping what breaks a law.

    A word cut that is no atom cut, or a sentence cut that is no word cut, is dropped, and so
    is what lies within a grapheme cluster or outside of the text.
    """
    length = len(text)
    atoms, words = cuts
    atom_cuts = set(atoms)
    atom_cuts -= graphemes.inside(text)
    word_cuts = atom_cuts.intersection(words)
    sentence_cuts = word_cuts.intersection(sentences)
    return Segmentation(
        language=language,
        atoms=_tiles(atom_cuts, length),
        words=_tiles(word_cuts, length),
        sentences=_tiles(sentence_cuts, length),
        sound=sound,
    )


def joined(language: str, parts: Iterable[tuple[int, Segmentation]]) -> Segmentation:
    """One segmentation of neighbours that tile a text, each with the position it begins at."""
    atoms, words, sentences = [0], [0], [0]
    sound = True
    for start, part in parts:
        sound = sound and part.sound
        for whole, its in ((atoms, part.atoms), (words, part.words), (sentences, part.sentences)):
            whole.extend(start + border for border in its[1:])
    return Segmentation(language, tuple(atoms), tuple(words), tuple(sentences), sound)


def restored(
    text: str, language: str, lengths: Iterable[int], ends: tuple[bytes, bytes]
) -> Segmentation:
    """The segmentation with atoms of these `lengths`.

    `ends` says of each atom, with a 0 or a 1, whether a word, and whether a sentence, ends with it.
    Raises ValueError when that breaks a law of a segmentation of `text`.
    """
    lengths = tuple(lengths)
    atoms = tuple(accumulate(lengths, initial=0))
    words, sentences = ((0, *compress(atoms[1:], marks)) for marks in ends)
    lawful = (
        all(lengths)
        and all(borders[-1] == len(text) for borders in (atoms, words, sentences))
        and all(len(marks) == len(lengths) for marks in ends)
        and set(sentences).issubset(words)
        and graphemes.inside(text).isdisjoint(atoms)
    )
    if not lawful:
        raise ValueError(f"no segmentation of a text of {len(text)} code points")
    return Segmentation(language, atoms, words, sentences)


def _tiles(cuts: set[int], length: int) -> tuple[int, ...]:
    borders = sorted(cuts | {0, length})
    return tuple(borders[bisect_left(borders, 0) : bisect_right(borders, length)])
