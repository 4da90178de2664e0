"""An import from beginning to end: read, completed, checked, then handed to the store in one go."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from app.errors import (
    ConflictError,
    FileRefusedError,
    ImportCancelledError,
    ImportRefusedError,
    NotFoundError,
)
from app.formats import UNITS, Surroundings, read_documents
from app.formats.naming import file_name, storable
from app.formats.text import pasted
from app.intake.checking import Ids, check_held
from app.intake.completing import check_language, complete
from app.intake.files import Source, sources_of
from app.intake.findings import Findings
from app.intake.lacking import ADVICE, Lacking, NamesLackingError
from app.intake.mapping import mapped
from app.intake.report import OnProgress, Options, Report, Step, Widen
from app.intake.spool import Read, Spool
from app.model import (
    GOLD,
    NOWHERE,
    SCHEME,
    ArticleId,
    Change,
    Document,
    NearDuplicate,
    Scheme,
    SchemeText,
    check_annotator,
)
from app.store import Project, Taken, back_up, back_up_before, lock_of

log = logging.getLogger(__name__)

_PASTED = "the text"
_OLD_ONES = 10_000  # articles without a signature that one import compares beside its own
_COMPARED_AT_ONCE = 5_000
_EVERY = 0.05  # seconds between two steps that are told


def take_files(
    project: Project,
    paths: Iterable[str | Path],
    who: str,
    options: Options | None = None,
    *,
    stdin: BinaryIO | None = None,
    on_progress: OnProgress | None = None,
    widen: Widen | None = None,
) -> Report:
    """Take in files and folders, ``-`` for ``stdin``.

    With ``widen``, what the scheme lacks to hold them is added to it in the same transaction, after
    a backup. As an import it is no act that an undo takes back: the backup is the way back.

    Raises ``ImportRefusedError`` when anything is refused, or everything is where ``options`` skip
    what is; and what ``on_progress`` raises. Then nothing was taken.
    """
    importing = _Import(project, who, options or Options(), on_progress, widen=widen)
    return importing.take(sources_of(paths, importing.refused, importing.passed), stdin)


def take_text(
    project: Project, text: str, who: str, options: Options | None = None, *, title: str = ""
) -> Report:
    """Take in one ``text`` that was pasted; it is called ``title``, or by its first line."""
    importing = _Import(project, who, options or Options(), None, title=title)
    return importing.take([Source(_PASTED, text=text)], None)


class _Import:
    """One import on its way."""

    def __init__(
        self,
        project: Project,
        who: str,
        options: Options,
        on_progress: OnProgress | None,
        *,
        title: str = "",
        widen: Widen | None = None,
    ) -> None:
        check_annotator(options.annotator or who)
        check_language(options.language)
        if options.unit and options.unit not in UNITS:
            raise NotFoundError(
                f"there is no unit {options.unit!r}", advice=f"Known: {', '.join(UNITS)}."
            )
        self._project = project
        self._scheme = project.scheme
        self._who = who
        self._options = options
        self._title = title
        self._tell = _Telling(on_progress)
        self._ids = Ids()
        self.refused: list[FileRefusedError] = []
        self.passed: Counter[str] = Counter()
        self._findings = Findings()
        self._no_backup = ""
        self._widen = widen
        self._lacking: dict[str, tuple[int, Lacking]] = {}  # by file, with the first line
        self._only_names = False  # whether that is all that hinders
        self._added: list[str] = []

    def take(self, sources: Iterable[Source], stdin: BinaryIO | None) -> Report:
        """All of ``sources``, which may tell what they are not in ``refused``."""
        with Spool(secret=bool(lock_of(self._project.path))) as self._spool:
            for source in sources:
                self._read_all(source, stdin)
            widened = self._widened()
            if not self.refused and not self._spool:
                self.refused.append(
                    FileRefusedError("import", "there is nothing to import", advice="Name a file.")
                )
            if self.refused and not (self._options.skip_refused and self._spool):
                refused = _by_file(self.refused)
                if self._only_names and len(refused) == len(self._lacking):
                    raise NamesLackingError(refused, self._all_lacking())
                raise ImportRefusedError(refused)
            taken = self._hand_over(widened)
        return self._report(taken)

    def _read_all(self, source: Source, stdin: BinaryIO | None) -> None:
        """Put the documents of ``source`` to those that wait: all of them, or it is refused."""
        file = str(source.path)
        before, ids = self._spool.mark(), len(self._ids)
        self._tell(f"Reading {file}", len(self._spool), at_once=True)
        try:
            for line, document in self._documents_of(source, stdin):
                self._tell(f"Reading {file}", len(self._spool))
                self._keep(file, line, document)
        except FileRefusedError as error:
            self.refused.append(error)
        except RecursionError:
            advice = "Make it flatter."
            self.refused.append(FileRefusedError(file, "is nested too deep", advice=advice))
        else:
            return
        self._findings.forget(file)
        self._spool.back_to(before)
        self._ids.back_to(ids)

    def _keep(self, file: str, line: int, document: Document) -> None:
        """Put ``document`` to those that wait; where refused ones are skipped, it alone may be."""
        try:
            known = complete(document, self._options.language, file, line)
            known, left_out = mapped(known, self._options.names)
            self._check_work(known, file, line)
            self._ids.check(known.article, file, line)
        except FileRefusedError as error:
            if not self._options.skip_refused:
                raise
            self.refused.append(error)
        else:
            self._spool.put(Read(file, line, known))
            self._findings.keep(file, document, left_out)

    def _check_work(self, document: Document, file: str, line: int) -> None:
        """Refuse work that the scheme cannot hold; what it lacks is kept where it may be added."""
        if not document.spans and not document.relations:
            return
        lacking = Lacking.of(self._scheme, document)
        if not lacking:
            check_held(self._scheme, document, file, line)
        elif self._options.skip_refused:
            raise _refusal(self._scheme, lacking, file, line)
        else:
            self._lacking.setdefault(file, (line, Lacking()))[1].add(lacking)

    def _widened(self) -> Scheme | None:
        """The scheme with all that is lacking, where it is to be added; else that is refused."""
        if not self._lacking:
            return None
        total = self._all_lacking()
        if self._widen is None or self.refused:
            self._only_names = not self.refused
            over_all = total if len(self._lacking) > 1 else None  # once, with the first file
            for file, (line, lacking) in self._lacking.items():
                self.refused.append(_refusal(self._scheme, lacking, file, line, over_all))
                over_all = None
            return None
        scheme = self._widen(self._scheme, total)
        for read in self._spool:
            try:
                check_held(scheme, read.document, read.file, read.line)
            except FileRefusedError as error:
                self.refused.append(error)
        self._added = total.named()
        return scheme

    def _all_lacking(self) -> Lacking:
        total = Lacking()
        for _, lacking in self._lacking.values():
            total.add(lacking)
        return total

    def _documents_of(
        self, source: Source, stdin: BinaryIO | None
    ) -> Iterator[tuple[int, Document]]:
        with source.open() as stream:
            for line, document in self._read(source, stream, stdin):
                if document.guessed_encoding:
                    self._findings.guess(str(source.path), document.guessed_encoding)
                article = document.article
                if document.state is None and document.annotator not in ("", GOLD):
                    document = replace(document, state=source.state)
                if self._title:
                    document = replace(document, article=replace(article, name=self._title))
                elif source.below and article.meta.get("file") == file_name(str(source.path)):
                    meta = {**article.meta, "file": storable(source.below)}
                    document = replace(document, article=replace(article, meta=meta))
                yield line, document

    def _read(
        self, source: Source, stream: BinaryIO | None, stdin: BinaryIO | None
    ) -> Iterator[tuple[int, Document]]:
        if source.text is not None:
            yield 1, pasted(source.text, str(source.path))
            return
        options = self._options
        yield from read_documents(
            source.path,
            format_name=options.format_name,
            otherwise="text",
            annotator=options.annotator,
            encoding=options.encoding,
            columns=options.columns,
            leave_out=self.refused.append if options.skip_refused else None,
            surroundings=Surroundings(
                options.unit,
                source.below,
                source.beside,
                partial(self._findings.tell, str(source.path)),
                owner=source.owner,
            ),
            stream=stream,
            stdin=stdin,
        )

    def _hand_over(self, widened: Scheme | None) -> Taken:
        """Give the documents to the store; what it refuses is told with its file and line."""
        file, line = "", 0
        total = len(self._spool)

        def told() -> Iterator[Document]:
            nonlocal file, line
            self._tell("Taking in", 0, total, at_once=True)
            for number, read in enumerate(self._spool):
                file, line = read.file, read.line
                self._tell("Taking in", number, total)
                yield read.document

        def on_conflict(error: ConflictError) -> None:
            refusal = FileRefusedError(file, error.what, line=line, advice=error.advice)
            if not self._options.skip_refused:
                raise ImportRefusedError([refusal]) from error
            self.refused.append(refusal)

        revision = None
        if widened is None:
            self._no_backup = back_up_before(self._project, total)
        else:
            back_up(self._project, "bulk")
            revision = Change(
                NOWHERE,
                SCHEME,
                removed=(SchemeText(self._scheme.source),),
                added=(SchemeText(widened.source),),
            )
        taken = self._project.take(told(), self._who, on_conflict=on_conflict, revision=revision)
        if not taken.taken and not taken.present:
            raise ImportRefusedError(_by_file(self.refused))
        return taken

    def _report(self, taken: Taken) -> Report:
        present = set(taken.present) - set(taken.taken)
        articles = dict.fromkeys([*taken.taken, *taken.present])
        return Report(
            len(taken.taken),
            len(present) + taken.again,
            taken.spans,
            list(articles),
            _by_file(self.refused),
            self._near_duplicates(taken.taken),
            self._findings.guessed,
            self._findings.foreign,
            self._no_backup,
            dict(self.passed),
            self._findings.told,
            self._findings.left_out,
            self._added,
        )

    def _near_duplicates(self, taken: list[ArticleId]) -> list[NearDuplicate]:
        """Those of the articles that came in, each pair once.

        Articles of before that were never compared are, too, but not without end. Whatever stops
        it, the articles have come in, and the next import goes on with it.
        """
        try:
            self._compare(len(taken))
            place = {article: number for number, article in enumerate(taken)}
            return [
                link
                for link in self._project.near_duplicates()
                if link.article in place and place.get(link.other, -1) < place[link.article]
            ]
        except ImportCancelledError:
            return []
        except Exception:
            log.exception("near-duplicates were not looked for to the end")
            return []

    def _compare(self, taken: int) -> None:
        before = left = self._project.not_compared
        total = min(before, taken + _OLD_ONES)
        while before - left < total:
            self._tell("Looking for near-duplicates", before - left, total, at_once=True)
            left = self._project.grow_near_duplicates(_COMPARED_AT_ONCE)


def _refusal(
    scheme: Scheme, lacking: Lacking, file: str, line: int, over_all: Lacking | None = None
) -> FileRefusedError:
    what = f"the scheme {scheme.name!r} has no {'; no '.join(lacking.named())}"
    if over_all:
        what += f"; over all files it has no {'; no '.join(over_all.named())}"
    return FileRefusedError(file, what, line=line, advice=ADVICE)


def _by_file(refused: list[FileRefusedError]) -> list[FileRefusedError]:
    """File after file as they came, line after line, whoever of those who look refused it."""
    first: dict[str, int] = {}
    for error in refused:
        first.setdefault(error.file, len(first))
    return sorted(refused, key=lambda error: (first[error.file], error.line))


class _Telling:
    """Tells the steps of an import, not more often than anybody could read."""

    def __init__(self, on_progress: OnProgress | None) -> None:
        self._on_progress = on_progress
        self._last = 0.0

    def __call__(self, words: str, done: int, total: int = 0, *, at_once: bool = False) -> None:
        if self._on_progress is None:
            return
        now = time.monotonic()
        if at_once or now - self._last >= _EVERY:
            self._last = now
            self._on_progress(Step(words, done, total))
