"""A file enters: its format, its language, the scheme's laws, the store.

An import is all or nothing. Everything is read and checked first; if any file is refused, nothing
is taken and every refusal is named.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
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
from app.languages import identify
from app.model import Change, Document, Scheme
from app.settings import DEFAULT_SCHEME, SEEDS, person
from app.store import Project
from app.store.project import check_change

_READ_BY_DEFAULT = "text"


@dataclass
class Report:
    """What came of an import: articles taken, articles whose text was there already, spans."""

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
    and ``language`` override, respectively fill in, what the files say; a language that nobody
    says is identified from the text.
    """
    refused: list[FileRefusedError] = []
    documents: list[tuple[str, int, Document]] = []
    for path in _files(paths, refused):
        if on_progress is not None:
            on_progress(str(path))
        try:
            read = read_documents(
                path,
                format_name=format_name or _format_of(path),
                annotator=annotator,
                encoding=encoding,
                stdin=stdin,
            )
            for line, document in read:
                known = _with_language(document, language)
                _check(project.scheme, known, str(path), line)
                documents.append((str(path), line, known))
        except FileRefusedError as error:
            refused.append(error)
    if not refused:
        refused.extend(_clashes(documents))
    if refused:
        raise ImportRefusedError(refused)
    if not documents:
        raise ImportRefusedError(
            [FileRefusedError("import", "there is nothing to import", advice="Name a file.")]
        )
    place = ("", 0)

    def told() -> Iterable[Document]:
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
    return Report(len(taken.taken), len(taken.present), taken.spans, [*taken.taken, *taken.present])


def _files(paths: Iterable[str | Path], refused: list[FileRefusedError]) -> Iterable[str | Path]:
    """Each path; of a folder, the files in it and below, by name, but hidden ones."""
    for path in paths:
        if str(path) == STDIN or not Path(path).is_dir():
            yield path
            continue
        found = sorted(
            file
            for file in Path(path).rglob("*")
            if file.is_file()
            and not any(part.startswith(".") for part in file.relative_to(path).parts)
        )
        if not found:
            refused.append(
                FileRefusedError(path, "the folder holds no files", advice="Name another.")
            )
        yield from found


def _format_of(path: str | Path) -> str:
    """The format that a path's ending names; plain text when it names none."""
    try:
        return format_for(path).name
    except NotFoundError:
        return _READ_BY_DEFAULT


def _with_language(document: Document, language: str) -> Document:
    article = document.article
    if article.language and article.language != "und" and not language:
        return document
    return replace(document, article=replace(article, language=language or identify(article.text)))


def _check(scheme: Scheme, document: Document, file: str, line: int) -> None:
    """Raise ``FileRefusedError`` unless the scheme and the text can hold the annotations."""
    article = document.article
    change = Change(
        article.id,
        document.annotator,
        added=(
            *(replace(span, layer=document.annotator) for span in document.spans),
            *(replace(relation, layer=document.annotator) for relation in document.relations),
        ),
    )
    try:
        check_change(scheme, article.text, change)
        labels = {span.id: span.label for span in document.spans}
        for relation in document.relations:
            kind = scheme.relation(relation.type)
            head, tail = labels.get(relation.head), labels.get(relation.tail)
            if head not in kind.heads or tail not in kind.tails:
                raise PenandaError(
                    f"relation {relation.id}: {kind.name} cannot go from {head} to {tail}",
                    advice=f"It goes from {' or '.join(kind.heads)} to {' or '.join(kind.tails)}.",
                )
    except PenandaError as error:
        what = f"{error.where}: {error.what}" if error.where else error.what
        raise FileRefusedError(file, what, line=line, advice=error.advice) from error


def _clashes(documents: list[tuple[str, int, Document]]) -> list[FileRefusedError]:
    """One id for two texts, across all the files of an import."""
    seen: dict[str, str] = {}
    clashes = []
    for file, line, document in documents:
        article = document.article
        other = seen.setdefault(article.id, article.sha256)
        if other != article.sha256:
            clashes.append(
                FileRefusedError(
                    file,
                    f"the id {article.id!r} stands for two different texts",
                    line=line,
                    advice="Give each text an id of its own, or leave the ids out.",
                )
            )
    return clashes


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
    return Scheme.from_toml(source, where=str(path))


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
        articles.append(Document(article))
    project = Project.create(path, scheme, person())
    try:
        with project:
            project.take(articles, person())
            take_files(project, sorted((SEEDS / "annotators").glob("*.jsonl")), person())
    except BaseException:
        project.remove()
        raise
