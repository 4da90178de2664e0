"""One file or room a format: what it reads, what it writes, what it cannot hold.

=============== ==================================================================
``text``        reads one file of plain text as one article, exactly
``html``        reads saved web pages, MHTML too: their main text, title, date and site
``csv``         reads tables, comma or tab, one article a row
``json``        reads one object, or a list of them, in names of anyone's
``jsonl``       reads and writes the lossless exchange shape, one document a line
``prodigy``     reads and writes the tasks of Prodigy, one a line
``doccano``     reads and writes the rows of doccano; in which unit is found out
``labelstudio`` reads and writes the tasks of Label Studio, with its configuration
``hf``          reads and writes Parquet in a folder that Hugging Face ``datasets`` opens
``brat``        reads and writes brat standoff, a text and its annotations beside it
``spacy``       reads and writes spaCy DocBin, which its trainers load
``conll``       reads and writes CoNLL, BIO or BIOES, and says which spans it must leave out
``gliner``      reads and writes GLiNER JSON, words and spans of words
``webanno-tsv`` reads and writes WebAnno TSV 3.3, one article a file
``casjson``     reads and writes UIMA CAS JSON, one article a file
``xmi``         reads and writes UIMA CAS XMI with its type system, one article a file
``tagged``      reads JSON of tokens with their tags, as Hugging Face, PhoNER and Thai-NNER have it
``offsets``     reads JSON with text and offsets of spaCy 2, LightTag, Argilla, UBIAI and their like
``inline``      reads texts with their spans in tags, ``<ENAMEX TYPE="…">`` of VLSP and MUC
``spans-csv``   writes the spans as a table for a spreadsheet; ``spans-tsv`` with tabs
=============== ==================================================================

Each is a file here, or a room where it takes several, and ends in a ``FORMAT`` that describes it
(``description`` says how); this file knows them by name and by file ending. UIMA CAS has two, with
``cas`` behind both. What formats need besides:

================ =================================================================
``source``       bytes from a path, refusals for those it cannot have
``encoding``     bytes become text
``recognising``  of which format a file is seen to be
``surroundings`` what is known of a file besides its bytes
``cells``        tables of other tools with annotations in their cells
``unread``       files of other tools that are refused with what to do instead
``records``      objects and rows, field by field
``exchange``     an object becomes a document
``tasks``        what files of tasks have in common
``units``        in which unit offsets count where a file does not say it
``marks``        spans as other tools write them in JSON
``tag_names``    the names of tags that a file has only the numbers of
``naming``       ids and names for what came without
``layers``       what WebAnno and INCEpTION call a span
``vocabulary``   the labels and attributes that are used
``tokens``       spans laid on words; spans that do not overlap
``packing``      a zip archive of formats with one article a file
``lacking``      the losses of a format without a place for some field
``trainable``    how many spans a trainer learns from
``meaning``      what is compared when a file is read back
================ =================================================================

Traps: the unit of every offset in here is the code point; a format with another unit converts at
its own border. A format knows no language: token borders are handed in by who writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, Final, cast

from app.errors import FileRefusedError, NotFoundError
from app.formats import (
    brat,
    casjson,
    cells,
    conll,
    csv,
    doccano,
    gliner,
    html,
    huggingface,
    inline,
    json,
    jsonl,
    labelstudio,
    offsets,
    prodigy,
    recognising,
    spacy,
    spreadsheet,
    tagged,
    text,
    webanno,
    xmi,
)
from app.formats.description import Format, Tokens
from app.formats.huggingface import MARK as CARD_MARK
from app.formats.meaning import Meaning
from app.formats.records.fields import FIELDS, NO_COLUMNS
from app.formats.source import STDIN, open_source
from app.formats.surroundings import ALONE, LeaveOut, Surroundings
from app.formats.units import UNITS
from app.formats.unread import check_read
from app.model import Document

__all__ = [
    "ALONE",
    "CARD_MARK",
    "FIELDS",
    "FORMATS",
    "NO_COLUMNS",
    "STDIN",
    "UNITS",
    "Format",
    "LeaveOut",
    "Meaning",
    "Surroundings",
    "Tokens",
    "format_for",
    "format_named",
    "read_documents",
    "recognised",
]

FORMATS: Final[dict[str, Format]] = {
    known.name: known
    for known in (
        text.FORMAT,
        html.FORMAT,
        csv.FORMAT,
        json.FORMAT,
        jsonl.FORMAT,
        huggingface.FORMAT,
        prodigy.FORMAT,
        doccano.FORMAT,
        labelstudio.FORMAT,
        brat.FORMAT,
        spacy.FORMAT,
        conll.FORMAT,
        conll.BIOES,
        gliner.FORMAT,
        webanno.FORMAT,
        casjson.FORMAT,
        xmi.FORMAT,
        tagged.FORMAT,
        offsets.FORMAT,
        inline.FORMAT,
        spreadsheet.FORMAT,
        spreadsheet.TSV,
    )
}
"""Every format by its name, in the order in which a list should show them."""


_IN_MEMORY: Final = 20_000_000  # bytes of a table that is written out


def format_named(name: str, projection: str = "") -> Format:
    """The format called ``name``, with the ``projection`` if one is named.

    Raises ``NotFoundError``, listing the names, when there is none such.
    """
    found = FORMATS.get(name)
    if found is None:
        raise NotFoundError(f"there is no format {name!r}", advice=f"Known: {', '.join(FORMATS)}.")
    if not projection:
        return found
    if projection not in found.projections:
        known = ", ".join(found.projections)
        advice = f"Known: {known}." if known else "Name no projection."
        raise NotFoundError(f"{name} has no projection {projection!r}", advice=advice)
    return found.projections[projection]


def format_for(path: str | Path) -> Format:
    """The format that the ending of ``path`` names, in any case of letters.

    Raises ``NotFoundError`` when no format has that ending; ``-`` (standard input) has none.
    """
    suffix, name = Path(path).suffix, Path(path).name.lower()
    fitting = [
        (len(ending), known)
        for known in FORMATS.values()
        for ending in known.extensions
        if name.endswith(ending) and name != ending
    ]
    if fitting:
        return max(fitting, key=itemgetter(0))[1]  # of .prodigy.jsonl and .jsonl the longer
    endings = ", ".join(ending for known in FORMATS.values() for ending in known.extensions)
    raise NotFoundError(
        f"the ending {suffix!r} names no format" if suffix else "its ending names no format",
        where=str(path),
        advice=f"Name the format ({', '.join(FORMATS)}) or use one of these endings: {endings}.",
    )


def format_name_of(path: str | Path) -> str:
    """The name of the format that the ending of ``path`` names; plain text when it names none."""
    try:
        return format_for(path).name
    except NotFoundError:
        return "text"


def read_documents(
    path: str | Path,
    *,
    format_name: str = "",
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    columns: Mapping[str, str] = NO_COLUMNS,
    leave_out: LeaveOut | None = None,
    surroundings: Surroundings = ALONE,
    otherwise: str = "",
    stream: BinaryIO | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[tuple[int, Document]]:
    """The documents of ``path``, each with the line that it stands on (1 for a text file).

    The format is ``format_name``, or what the ending says (``otherwise`` where that says nothing),
    unless the file shows that it is another one (``recognised``). ``path`` may be ``-`` with the bytes in
    ``stdin``; of a member of an archive the bytes are in ``stream``, and ``path`` is only the name
    that refusals show. ``annotator`` overrides what the file says of whose the spans are,
    ``language`` fills in where it says none. ``columns`` names the column or key that a field
    (those of ``FIELDS``) is in; formats without columns have no use for it. ``leave_out`` is told of
    each record that is refused where the others can be had without it. ``surroundings`` is what
    else is known of the file. Lazy: the file is
    opened, and may be refused, at the first ``next``; what came before a bad line has then been
    handed out, so a caller who wants all or nothing takes nothing in before the end.

    Raises ``FileRefusedError`` (file, line, reason, advice) and ``NotFoundError`` (format, field).
    """
    for field in columns:
        if field not in FIELDS:
            raise NotFoundError(
                f"there is no field {field!r}", advice=f"Fields: {', '.join(FIELDS)}."
            )
    chosen = _stated(path, format_name, otherwise)
    with open_source(path, stream=stream, stdin=stdin) as source, _spooled() as sink:
        if not format_name and not columns:
            chosen = recognised(chosen, source, str(path), surroundings)
            if chosen.name == "csv" and source.seekable():
                why = cells.written_out(source, str(path), encoding, sink)
                if why:
                    source, encoding = sink, ""
                    surroundings.tell(f"read as a table with annotations: {why}")
                    chosen = recognised(FORMATS["json"], source, str(path), surroundings)
        if not chosen.reads:
            raise FileRefusedError(
                path,
                f"the format {chosen.name} can be written but not read",
                advice=f"Readable: {', '.join(known.name for known in FORMATS.values() if known.reads)}.",
            )
        read = chosen.mapped(columns) if columns and chosen.mapped else chosen.read
        if chosen.placed is not None:
            known = replace(surroundings, leave_out=leave_out, columns=columns)
            read = partial(chosen.placed, surroundings=known)
        elif leave_out is not None and chosen.by_record:
            read = chosen.by_record(columns, leave_out)
        yield from read(
            source, str(path), annotator=annotator, language=language, encoding=encoding
        )


def _spooled() -> AbstractContextManager[BinaryIO]:
    """A file of nobody's, in memory while it is small."""
    return cast(AbstractContextManager[BinaryIO], SpooledTemporaryFile(max_size=_IN_MEMORY))


def _stated(path: str | Path, format_name: str, otherwise: str) -> Format:
    if format_name:
        return format_named(format_name)
    try:
        return format_for(path)
    except NotFoundError:
        check_read(path)
        if not otherwise:
            raise
        return format_named(otherwise)


def recognised(
    chosen: Format, stream: BinaryIO, file: str, surroundings: Surroundings = ALONE
) -> Format:
    """The format that ``file`` is seen to be where its ending says no more than JSON, table or text;
    else ``chosen``.

    What was recognised is told. Nothing is consumed.
    """
    return recognising.recognised(FORMATS, chosen, stream, file, surroundings)
