"""JSON of tokens, with a tag for each or with spans that count in them: no text, as in CoNLL.

Read are objects of these kinds, one an article:

- ``tokens`` (or ``words``) and as many tags beside them under ``ner_tags``, ``tags``, ``labels``, ...:
  datasets of Hugging Face, PhoNER, WikiNEuRal, Few-NERD. Tags may be numbers, where the file or one
  beside it (``labels.json``: their names in order) says what they stand for.
- ``tokens`` and ``entities`` with a range of tokens and a type: Thai-NNER, SpERT.
- ``sentences`` and ``ner``, lists of tokens and of [first, last, label] in the whole: DyGIE.
- ``paragraphs`` of spaCy 2, whose tokens bear BILUO tags, with the text in ``raw`` or without one.

The text is ``text``, ``raw`` or ``sentence`` where the tokens are all that is in it, else made of them
(``tokens.joining``). Trap: whether a range of tokens ends with its last or behind it, no file says.
It ends with it where an entity repeats its tokens so, or where one begins and ends at one number;
else behind it. What was decided is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from app.errors import FileRefusedError
from app.formats.conll.tags import Dialect, Tag, is_tag, parsed, spans_of
from app.formats.description import Format
from app.formats.exchange import document_of
from app.formats.naming import article_id
from app.formats.records.record import Record
from app.formats.surroundings import Surroundings
from app.formats.tag_names import TagNames
from app.formats.tasks import Findings, Records, SpansIn, annotator_named, documents, reader_of
from app.formats.tokens.joining import Habits
from app.model import Document

_TOKENS: Final = ("tokens", "words", "token", "sentence", "text")
_TAGS: Final = (
    *("ner_tags", "ner", "tags", "labels", "ner_labels", "label", "word_labels", "bio", "iob"),
    *("fine_ner_tags", "coarse_ner_tags", "entity_tags", "token_labels", "entities"),
)
_TEXTS: Final = ("text", "raw", "sentence", "sentence_text")
_TYPES: Final = ("entity_type", "type", "label")
_KEPT: Final = ("lang", "language", "meta", "title", "date", "source", "url")
_BEGINNING: Final = ("IOB2", "IOBES", "BILOU", "BMES")
_ADVICE: Final = "Write tokens and as many tags: a list 'tokens' and a list 'ner_tags'."

Ranges = list[tuple[int, int, str]]


def documents_of(
    objects: Records, file: str, annotator: str, language: str, surroundings: Surroundings
) -> Iterator[tuple[int, Document]]:
    """The documents of ``objects``, which are gone through twice."""
    names = TagNames(surroundings)
    survey = _Survey(objects, names)
    findings = Findings(surroundings)

    def make(record: Record) -> Iterator[Document]:
        if any(record.data.get(name) == [] for name in _TOKENS) and not _tokens_key(record.data):
            findings.note("objects without a token, which were left out")
            return
        row = _Row(record, names)
        tokens = [survey.habits.read(token) for token in row.tokens]
        text, places = survey.habits.joined(tokens, row.text)
        if not text.strip():
            raise record.refusal("has no tokens", _ADVICE)
        key = _id(record) or article_id(text)
        whose = annotator or annotator_named(record, str(record.data.get("annotator") or ""))
        spans = SpansIn(key, whose)
        for first, last, label in sorted(row.spans(survey, findings)):
            spans.add(places[first][0], places[last][1], label)
        shape = {name: row.record.data[name] for name in _KEPT if name in row.record.data}
        shape |= {"id": key, "text": text, "annotator": whose, "spans": spans.spans}
        yield document_of(Record(file, record.line, shape), annotator, language, objects.guessed)

    yield from documents(objects, file, surroundings, findings, make)
    findings.tell(*survey.words(), *survey.habits.words("such"))


def _id(record: Record) -> str:
    """The id, if it is one; a number is that of a row, and stands for another text in the next file."""
    told = record.data.get("id")
    return record.id("id") if isinstance(told, str) and told and not told.isdigit() else ""


class _Survey:
    """What the whole of a file shows: how tokens are written, what the tags are, how ranges end."""

    def __init__(self, objects: Iterable[Record], names: TagNames) -> None:
        self.habits, self._dialect = Habits(), Dialect()
        self.ends_with_last = False
        self._ranges = self._decided = False
        self._key = ""
        for record in objects:
            try:
                row = _Row(record, names)
            except FileRefusedError:
                continue  # told when it is read
            for token in row.tokens:
                self.habits.note(token)
            for tag in row.tags:
                self._dialect.add(tag)
            self._dialect.end_sentence()
            self._key = self._key or row.key
            self._look(row)

    def _look(self, row: _Row) -> None:
        self._ranges = self._ranges or bool(row.ranges)
        for start, end, _label, surface in row.ranges:
            if surface and surface == row.tokens[start:end]:
                self._decided = True
            elif start == end or (surface and surface == row.tokens[start : end + 1]):
                self.ends_with_last = self._decided = True

    @property
    def begins(self) -> bool:
        """Whether each span is to begin with a tag that says so."""
        return self._dialect.name in _BEGINNING

    def words(self) -> Iterator[str]:
        """What was found out, in sentences."""
        if self._dialect.name:
            yield f"tags under {self._key!r} read as {self._dialect.name}"
        if self._ranges:
            how = "with their last token" if self.ends_with_last else "behind their last token"
            why = "as the file shows" if self._decided else "as such files mostly do"
            yield f"ranges of tokens end {how}, {why}"


class _Row:
    """One object: its ``tokens``, and ``tags`` or ``ranges`` (start, end, label, tokens repeated)."""

    def __init__(self, record: Record, names: TagNames) -> None:
        self.record = record
        data = record.data
        self.tags: list[Tag] = []
        self.ranges: list[tuple[int, int, str, list[str]]] = []
        self.closed: Ranges = []
        self.key = ""
        if _is_dygie(data):
            self.tokens = [token for sentence in data["sentences"] for token in sentence]
            self.closed = [_closed(record, one) for each in data["ner"] for one in each]
        else:
            where = _tokens_key(data)
            if not where:
                raise record.refusal("has no list of tokens", _ADVICE)
            self.tokens = data[where]
            self.key = _tags_key(data, len(self.tokens))
            if self.key:
                self.tags = [parsed(names.of(one, self.key, record)) for one in data[self.key]]
            elif _has_ranges(data):
                self.ranges = [_range(one) for one in record.records("entities", "entity")]
            else:
                raise self._no_tags(where)
        self._check()
        texts = (data[name] for name in _TEXTS if isinstance(data.get(name), str))
        self.text = next(texts, "")

    def _no_tags(self, where: str) -> FileRefusedError:
        other = next((name for name in _TAGS if isinstance(self.record.data.get(name), list)), "")
        if not other:
            return self.record.refusal("has tokens and no tags", _ADVICE)
        counts = (
            f"{len(self.tokens)} under {where!r} and {len(self.record.data[other])} under {other!r}"
        )
        return self.record.refusal(f"has not as many tags as tokens: {counts}", _ADVICE)

    def _check(self) -> None:
        count = len(self.tokens)
        for start, end, label, _surface in self.ranges:
            if not 0 <= start <= end <= count or not label:
                raise self.record.refusal(
                    f"an entity from {start} to {end} is no range of its {count} tokens", _ADVICE
                )
        for first, last, label in self.closed:
            if not 0 <= first <= last < count or not label:
                raise self.record.refusal(
                    f"'ner' from {first} to {last} is no range of its {count} tokens", _ADVICE
                )

    def spans(self, survey: _Survey, findings: Findings) -> Iterator[tuple[int, int, str]]:
        """First and last token of each span, and its label."""
        yield from self.closed
        for first, last, label, mended in spans_of(self.tags, begins=survey.begins):
            if mended:
                findings.note("tags that go on with nothing before them, taken as beginnings")
            yield first, last, label
        for start, end, label, surface in self.ranges:
            last = end if survey.ends_with_last else end - 1
            if last >= len(self.tokens) or (surface and surface != self.tokens[start : last + 1]):
                raise self.record.refusal(
                    f"the entity from {start} to {end} is not what its tokens say", _ADVICE
                )
            yield start, last, label


def _is_tokens(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, str) for one in value)


def _tokens_key(data: Mapping[str, Any]) -> str:
    return next((name for name in _TOKENS if _is_tokens(data.get(name))), "")


def _tags_key(data: Mapping[str, Any], count: int) -> str:
    """The key of as many tags as tokens; "" where there is none."""
    return next((name for name in _TAGS if _is_tags(data.get(name), count)), "")


def _is_tags(value: object, count: int) -> bool:
    if not isinstance(value, list) or len(value) != count:
        return False
    if all(isinstance(one, str) for one in value):
        return any(is_tag(one) for one in value)
    return all(isinstance(one, int) and not isinstance(one, bool) for one in value)


def _has_ranges(data: Mapping[str, Any]) -> bool:
    told = data.get("entities")
    return isinstance(told, list) and all(isinstance(one, dict) and _ends(one) for one in told)


def _ends(entity: Mapping[str, Any]) -> tuple[int, int] | None:
    told = entity.get("span") or (entity.get("start"), entity.get("end"))
    match told:
        case [int(start), int(end)] | (int(start), int(end)):
            return start, end
    return None


def _range(one: Record) -> tuple[int, int, str, list[str]]:
    start, end = _ends(one.data) or (0, 0)
    label = next((str(one.data[name]) for name in _TYPES if one.data.get(name)), "")
    surface = one.data.get("text")
    tokens: list[str] = surface if isinstance(surface, list) and _is_tokens(surface) else []
    return start, end, label, tokens


def _is_dygie(data: Mapping[str, Any]) -> bool:
    sentences, ner = data.get("sentences"), data.get("ner")
    return (
        isinstance(sentences, list)
        and isinstance(ner, list)
        and bool(sentences)
        and all(map(_is_tokens, sentences))
        and all(isinstance(one, list) for one in ner)
    )


def _closed(record: Record, told: object) -> tuple[int, int, str]:
    match told:
        case [int(first), int(last), str(label), *_]:
            return first, last, label
    raise record.refusal("'ner' must hold lists of [first, last, label]", _ADVICE)


def paragraphs(value: Any) -> Iterator[Any]:
    """The paragraphs of a document of spaCy 2, each with its tokens and tags; else ``value`` itself."""
    if not (isinstance(value, dict) and isinstance(value.get("paragraphs"), list)):
        yield value
        return
    for one in value["paragraphs"]:
        found = [
            token
            for sentence in _objects(one, "sentences")
            for token in _objects(sentence, "tokens")
        ]
        told: dict[str, Any] = {
            "tokens": [token.get("orth") for token in found],
            "ner_tags": [token.get("ner", "O") for token in found],
        }
        yield told | ({"raw": one["raw"]} if isinstance(one, dict) and one.get("raw") else {})


def _objects(value: Any, key: str) -> list[dict[str, Any]]:
    """The objects in the list under ``key``; an empty one for what is none, which is then refused."""
    told = value.get(key) if isinstance(value, dict) else None
    listed = told if isinstance(told, list) else []
    return [one if isinstance(one, dict) else {} for one in listed]


def claims(first: Mapping[str, Any]) -> str:
    """By what an object is one of tokens and tags."""
    if isinstance(first.get("paragraphs"), list):
        return "it has 'paragraphs' of tokens, as in spaCy 2"
    if _is_dygie(first):
        return "it has 'sentences' of tokens and 'ner'"
    tokens = _tokens_key(first)
    if not tokens or "tokenized_text" in first:
        return ""
    tags = _tags_key(first, len(first[tokens]))
    if tags:
        return f"it has {tokens!r} and as many {tags!r}"
    ranged = not isinstance(first.get("text"), str) and _has_ranges(first)
    return f"it has {tokens!r} and entities that count in them" if ranged else ""


read: Final = reader_of(documents_of, paragraphs)

FORMAT: Final = Format(
    name="tagged",
    title="JSON of tokens and tags (Hugging Face, PhoNER, Thai-NNER, spaCy 2)",
    extensions=(),
    unit="tokens",
    reads=True,
    read=read,
    placed=read,
    claims=claims,
)
