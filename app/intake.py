"""A file enters: its format, its language, its regions, the scheme's laws, the store.

An import is all or nothing. Everything is read and checked first; if any file is refused, nothing
is taken and every refusal is named. The write lock is held only afterwards, so that a slow pipe
keeps nobody from marking.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from app.errors import (
    ConflictError,
    FileRefusedError,
    ImportRefusedError,
    NotFoundError,
    PenandaError,
    SchemeRefusedError,
    from_os_error,
)
from app.formats import STDIN, format_for, read_documents
from app.languages import UNDETERMINED, identify
from app.model import Change, Document, Scheme, check_annotator
from app.regions import propose
from app.settings import DEFAULT_SCHEME, SEEDS, person
from app.store import Project
from app.store.project import check_change

_READ_BY_DEFAULT = "text"
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_LANGUAGE_ADVICE = "Use a code such as th, vi or id."
_SHAPE = "See resources/schemes for the shape."

_Read = tuple[str, int, Document]
"""A document with the file and the line that it was read from."""


@dataclass
class Report:
    """What came of an import: articles taken, articles whose text was there already, spans.

    ``articles`` are the ids of both, each once.
    """

    taken: int = 0
    present: int = 0
    spans: int = 0
    articles: list[str] = field(default_factory=list)


def take_files(
    project: Project,
    paths: Iterable[str | Path],
    who: str,
    *,
    format_name: str = "",
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    stdin: BinaryIO | None = None,
    on_progress: Callable[[str], None] | None = None,
) -> Report:
    """Take in files and folders. Raises ``ImportRefusedError``, and then nothing was taken.

    ``format_name`` empty: by each file's ending, plain text when that says nothing. ``annotator``
    overrides what the files say; where nobody says it, the annotations are those of ``who``.
    ``language`` fills in where they say none; one that nobody says is identified from the text.
    """
    check_annotator(annotator or who)
    if language and not _LANGUAGE.fullmatch(language):
        raise PenandaError(f"{language!r} is no language code", advice=_LANGUAGE_ADVICE)
    refused: list[FileRefusedError] = []
    documents: list[_Read] = []
    texts: dict[str, str] = {}
    for path in _files(paths, refused):
        if on_progress is not None:
            on_progress(str(path))
        try:
            for line, document in read_documents(
                path,
                format_name=format_name or _format_of(path),
                annotator=annotator,
                encoding=encoding,
                stdin=stdin,
            ):
                known = _with_regions(_with_language(document, language))
                _check(project.scheme, known, texts, str(path), line)
                documents.append((str(path), line, known))
        except FileRefusedError as error:
            refused.append(error)
        except RecursionError:
            refused.append(FileRefusedError(path, "is nested too deep", advice="Make it flatter."))
    if not refused and not documents:
        refused.append(
            FileRefusedError("import", "there is nothing to import", advice="Name a file.")
        )
    if refused:
        raise ImportRefusedError(refused)
    return _take(project, documents, who)


def _take(project: Project, documents: list[_Read], who: str) -> Report:
    """Hand ``documents`` to the store; what it refuses is told with its file and line."""
    place = ("", 0)

    def told() -> Iterator[Document]:
        nonlocal place
        for file, line, document in documents:
            place = (file, line)
            yield document

    try:
        taken = project.take(told(), who)
    except ConflictError as error:
        file, line = place
        raise ImportRefusedError(
            [FileRefusedError(file, error.what, line=line, advice=error.advice)]
        ) from error
    present = set(taken.present) - set(taken.taken)
    articles = dict.fromkeys([*taken.taken, *taken.present])
    return Report(len(taken.taken), len(present), taken.spans, list(articles))


def _files(paths: Iterable[str | Path], refused: list[FileRefusedError]) -> Iterator[str | Path]:
    """Each path; of a folder, the files in it and below."""
    for path in paths:
        if str(path) == STDIN or not _is_folder(path):
            yield path
            continue
        before = len(refused)
        found = _in_folder(path, refused)
        if not found and len(refused) == before:
            refused.append(
                FileRefusedError(path, "the folder holds no files", advice="Name another.")
            )
        yield from found


def _is_folder(path: str | Path) -> bool:
    """False also for a path that cannot be looked at: opening it will say why."""
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def _in_folder(folder: str | Path, refused: list[FileRefusedError]) -> list[Path]:
    """The files in and below ``folder`` by name, but hidden ones. Links to folders are not followed.

    What cannot be looked into is refused: an import must not leave out a part without a word.
    """
    found = []

    def unreadable(error: OSError) -> None:
        place = error.filename or folder
        words = from_os_error(error, place)
        refused.append(FileRefusedError(place, words.what, advice=words.advice))

    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = [name for name in sorted(folders) if not name.startswith(".")]
        for file in (Path(place, name) for name in sorted(names) if not name.startswith(".")):
            try:
                if file.is_file() or file.is_symlink():
                    found.append(file)
            except OSError as error:
                unreadable(error)
    return sorted(found)


def _format_of(path: str | Path) -> str:
    """The format that a path's ending names; plain text when it names none."""
    try:
        return format_for(path).name
    except NotFoundError:
        return _READ_BY_DEFAULT


def _with_language(document: Document, language: str) -> Document:
    """The document as it is if it says its language, else with ``language`` or what the text tells."""
    article = document.article
    if article.language not in ("", UNDETERMINED):
        return document
    return replace(document, article=replace(article, language=language or identify(article.text)))


def _with_regions(document: Document) -> Document:
    """The document as it is if it says what regions there are, else with those the rules propose."""
    article = document.article
    if document.regions_told or article.regions:
        return document
    title = article.meta.get("title")
    title = title if isinstance(title, str) and title.strip() else article.name
    regions = propose(article.text, article.language, title)
    return replace(document, article=replace(article, regions=regions))


def _check(scheme: Scheme, document: Document, texts: dict[str, str], file: str, line: int) -> None:
    """Raise ``FileRefusedError`` unless scheme and text can hold the document.

    ``texts`` are the SHA-256 of the texts before it by article id: over all the files of an import
    an id stands for one text.
    """
    article = document.article
    if not _LANGUAGE.fullmatch(article.language):
        raise FileRefusedError(
            file,
            f"'lang' {article.language!r} is no language code",
            line=line,
            advice=_LANGUAGE_ADVICE,
        )
    if texts.setdefault(article.id, article.sha256) != article.sha256:
        raise FileRefusedError(
            file,
            f"the id {article.id!r} stands for two different texts",
            line=line,
            advice="Give each text an id of its own, or leave the ids out.",
        )
    try:
        check_change(scheme, article.text, _change_of(document))
        _check_relations(scheme, document)
    except PenandaError as error:
        what = f"{error.where}: {error.what}" if error.where else error.what
        raise FileRefusedError(file, what, line=line, advice=error.advice) from error


def _change_of(document: Document) -> Change:
    """What the document would add to the layer of its annotator."""
    layer = document.annotator
    return Change(
        document.article.id,
        layer,
        added=(
            *(replace(span, layer=layer) for span in document.spans),
            *(replace(relation, layer=layer) for relation in document.relations),
        ),
    )


def _check_relations(scheme: Scheme, document: Document) -> None:
    """Raise ``PenandaError`` for a relation between labels that it cannot join."""
    labels = {span.id: span.label for span in document.spans}
    for relation in document.relations:
        kind = scheme.relation(relation.type)
        head, tail = labels.get(relation.head), labels.get(relation.tail)
        if head not in kind.heads or tail not in kind.tails:
            raise PenandaError(
                f"relation {relation.id}: {kind.name} cannot go from {head} to {tail}",
                advice=f"It goes from {' or '.join(kind.heads)} to {' or '.join(kind.tails)}.",
            )


def read_scheme(path: Path) -> Scheme:
    """The scheme of a TOML file; ``SchemeRefusedError`` or what the system says of the file."""
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SchemeRefusedError(
            f"is not UTF-8 (byte {error.start})", where=str(path), advice="Save it as UTF-8."
        ) from error
    except OSError as error:
        raise from_os_error(error, path) from error
    try:
        scheme = Scheme.from_toml(source, where=str(path))
    except (ValueError, RecursionError) as error:
        raise SchemeRefusedError(
            "holds a number too long or tables too deep", where=str(path), advice=_SHAPE
        ) from error
    _check_scheme(scheme, str(path))
    return scheme


def _check_scheme(scheme: Scheme, where: str) -> None:
    """Refuse what could be read but not worked with.

    Stricter than reading: a project that holds such a scheme already must still open.
    """
    relations = {relation.name for relation in scheme.relations}
    if len(relations) != len(scheme.relations):
        raise SchemeRefusedError("a relation stands twice", where=where, advice=_SHAPE)
    for relation in scheme.relations:
        if not relation.heads or not relation.tails:
            raise SchemeRefusedError(
                f"relation {relation.name} needs 'heads' and 'tails'", where=where, advice=_SHAPE
            )
    for label in scheme.labels:
        place = f"{where}, labels {label.name}"
        if len({attribute.name for attribute in label.attributes}) != len(label.attributes):
            raise SchemeRefusedError("an attribute stands twice", where=place, advice=_SHAPE)
        for attribute in label.attributes:
            choices = attribute.choices
            if "" in choices or len(set(choices)) != len(choices):
                raise SchemeRefusedError(
                    f"the choices of {attribute.name} must differ and not be empty",
                    where=place,
                    advice=_SHAPE,
                )


def make_sample(path: Path) -> None:
    """The sample project: seed articles, default scheme, and two annotators who differ.

    Whole or not there. ``path`` must not exist.
    """
    scheme = read_scheme(DEFAULT_SCHEME)
    index = tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))
    articles = []
    for entry in index["articles"]:
        file = SEEDS / entry["file"]
        ((_, document),) = read_documents(file, format_name="text", language=entry["language"])
        meta = {key: entry[key] for key in ("title", "date", "source") if key in entry}
        article = replace(document.article, id=entry["id"], name=entry["title"], meta=meta)
        articles.append(_with_regions(Document(article)))
    project = Project.create(path, scheme, person())
    try:
        with project:
            project.take(articles, person())
            take_files(project, sorted((SEEDS / "annotators").glob("*.jsonl")), person())
    except BaseException:
        project.remove()
        raise
