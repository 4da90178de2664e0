"""An article divided: every paragraph by the rules of its own language.

What comes out is what the paragraphs would give one by one. Neighbours in one language are handed
over together, since a call has its price. `version` names all that the result hangs on, so that
what was kept can be told from what would come out today.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from typing import Final

from app.languages import divide
from app.languages.paragraphs import inner, paragraphs
from app.languages.segmentation import Segmentation, joined
from app.model import Languages
from app.model.language import primary

RULES: Final = 1
"""To be raised by one whenever a rule in this room changes what `segment` gives for any text.

A test holds the digest of what it gives for the seeds and a list of awkward strings, and fails
when that changes and this does not.
"""

_LONGEST: Final = 50_000  # code points handed over together
_SEGMENTERS: Final = {"th": "pythainlp", "vi": "pyvi"}


def segment_article(text: str, languages: Languages) -> Segmentation:
    """Divide `text`, each paragraph in the language that `languages` say it is in.

    The whole has the article's language as its own. Never raises for any text.
    """
    if not languages.passages:
        return divide.segment(text, languages.main)
    parts = [
        (start, divide.segment(text[start:end], code))
        for start, end, code in _stretches(text, languages)
    ]
    return joined(languages.main, parts)


def _stretches(text: str, languages: Languages) -> Iterator[tuple[int, int, str]]:
    """Neighbouring paragraphs in one language, as ranges that tile the text."""
    begin, stop, spoken = 0, 0, languages.main
    for start, end in paragraphs(text):
        first, last = inner(text, start, end)
        code = languages.at(first) if first < last else spoken
        if code != spoken or end - begin > _LONGEST:
            if begin < stop:
                yield begin, stop, spoken
            begin, spoken = start, code
        stop = end
    if begin < stop:
        yield begin, stop, spoken


def version(codes: Iterable[str]) -> str:
    """What a segmentation in these languages hangs on: our rules, Unicode's clusters, segmenters.

    For instance ``rules=1 regex=2026.11.15 pythainlp=5.4.0``. A segmenter that is not installed is
    named too, so that its words are looked for again when it is.
    """
    spoken = {primary(code) for code in codes}
    names = ["regex", *(name for code, name in _SEGMENTERS.items() if code in spoken)]
    return " ".join([f"rules={RULES}", *(f"{name}={_version(name)}" for name in names)])


def is_current(stated: str) -> bool:
    """Whether `version` would state that today, for some languages."""
    return any(stated == version(codes) for codes in ((), ("th",), ("vi",), ("th", "vi")))


@cache
def _version(package: str) -> str:
    try:
        return installed(package)
    except PackageNotFoundError:
        return "none"
