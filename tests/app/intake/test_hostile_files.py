"""Files that are broken, or made to break what reads them: one clear refusal, nothing changed.

Archives that are dangerous as archives are in ``test_zips``.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from app.errors import FileRefusedError, ImportRefusedError
from app.formats import FORMATS, read_documents
from app.intake import Options, read_scheme, take_files
from app.settings import DEFAULT_SCHEME
from app.store import Project, check

GOOD = '{"text": "Polri berjanji.", "spans": [{"start": 0, "end": 5, "label": "AGENCY"}]}\n'
THAI = "ตำรวจไทยจับกุมแก๊งคอลเซ็นเตอร์"
LARGE = b"kata " * 20_000_000

ROWS = "#FORMAT=WebAnno TSV 3.3\n#T_SP=c.Span|label\n\n\n#Text=ab\n"

MHTML = (
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
    "Content-Type: text/html\n\n"
)
HOSTILE: list[tuple[str, bytes | str, str, int, str]] = [
    # name, bytes, stated encoding, line, what is said
    ("unclosed.csv", 'text,title\na,b\n"c,d\n' + "e,f\n" * 1_000, "", 3, "is never closed"),
    ("ragged.csv", "text,title\na,b\nc\n", "", 3, "1 cells and the header 2"),
    ("stray.csv", 'text,title\n"a" b,c\n', "", 2, "not as a table must be"),
    ("nul.csv", "text,title\na,b\nc\0,d\n", "", 3, "NUL character"),
    ("headless.csv", "Polri berjanji,KPK\n", "", 1, "no column with the text"),
    ("twice.tsv", "text\ta\ta\nx\ty\tz\n", "", 1, "'a' stands twice"),
    ("half.json", '[{"text": "a"},\n{"text": "b"', "", 2, "is not usable JSON"),
    ("deep.json", "[" * 1_000_000, "", 1, "nested too deep"),
    ("deep.jsonl", '{"a":' * 1_000_000 + "\n", "", 1, "nested too deep"),
    (
        "deepmeta.json",
        '{"text": "a", "x": ' + "[" * 150 + "]" * 150 + "}",
        "",
        1,
        "deeper than 100",
    ),
    ("twice.json", '{"text": "a", "text": "b"}', "", 1, "'text' stands twice"),
    ("number.jsonl", '{"text": "a", "n": ' + "9" * 100_000 + "}\n", "", 1, "is not usable JSON"),
    ("nan.json", '{"text": "a", "n": NaN}', "", 1, "NaN is no JSON number"),
    ("half.jsonl", GOOD + '{"text": "a\\ud83d"}\n', "", 2, "half a surrogate pair"),
    ("half.json", '[{"text": "\\udc00"}]', "", 1, "half a surrogate pair"),
    ("cesu.txt", b"ab\n\xed\xa0\x80", "", 2, "is not UTF-8: bad byte ED"),
    ("half16.txt", b"\xff\xfea\x00\x00\xd8b\x00", "", 1, "is not UTF-16-LE"),
    ("nul.jsonl", '{"text": "a\\u0000b"}\n', "", 1, "NUL characters"),
    ("nul.txt", "Polri\n\0 KPK", "", 2, "NUL character"),
    ("binary.txt", bytes(range(256)) * 40, "", 0, "is binary"),
    ("picture.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(99), "", 0, "is binary"),
    ("nested.html", "<div>" * 40_000 + "Polri", "", 0, "nests elements deeper"),
    ("closed.html", "<b>" * 30_000 + "x" + "</b>" * 30_000, "", 0, "nests elements deeper"),
    ("elements.html", "<div>" * 100_000 + "Polri", "", 0, "has 100000 elements"),
    ("attributes.html", f"<p {' a=1' * 200_000}>x", "", 0, "more than 300 attributes"),
    ("cut.mht", MHTML + "<p>Polri", "", 0, "is cut off"),
    ("parts.mhtml", MHTML.replace("html\n\n", "css\n\n--b\n\n" * 200_000), "", 0, "is cut off"),
    ("elements.mht", MHTML + "<div>" * 100_000 + "Polri\n--b--\n", "", 0, "has 100000 elements"),
    ("array.jsonl", '[{"text": "a"}]', "", 1, "is one JSON document"),
    ("font.txt", "Polri\nb\xf8".encode("latin-1"), "vni", 2, "is not VNI: bad byte F8"),
    ("empty.html", "<script>x</script>", "", 0, "has no text"),
    ("unstated.txt", "Médecins à l’œuvre\nà Bangkok".encode("cp1252"), "", 1, "is not UTF-8"),
    ("undefined.txt", b"ok\n\xfc\xfd", "tis-620", 2, "bad byte FC"),
    ("wrong.txt", THAI, "cp1258", 0, "is UTF-8 and is not cp1258"),
    ("marked.csv", b"\xef\xbb\xbftext\na\n", "cp874", 0, "begins with the mark of UTF-8"),
    (
        "control.txt",
        b"quoted in a longer sentence: \x93word\x94",
        "iso8859-11",
        1,
        "control character",
    ),
    ("unmarked.txt", THAI.encode("utf-16-le"), "utf-16", 0, "no UTF-16 byte order mark"),
    ("old.jsonl", '{"text": "ก"}\n'.encode("cp874"), "", 1, "is not UTF-8"),
    ("webanno-tsv.tsv", ROWS + "1-1\t0-9\tab\tA\t\n", "", 6, "is no range of the text"),
    ("webanno-tsv-large.tsv", ROWS.encode() + LARGE, "", 0, "is larger than 20 MB"),
    (
        "casjson.json",
        '{"%TYPES": {"a": {}}, "%FEATURE_STRUCTURES": 3}',
        "",
        0,
        "is no UIMA CAS JSON",
    ),
    ("gliner.json", '{"tokenized_text": ["a"], "ner": [[0, 1, "A"]]}', "", 1, "the last is part"),
    ("tagged.json", '{"tokens": ["a", "b"], "ner_tags": [0, 1]}', "", 1, "says their names"),
    ("offsets.json", '[["ab", {"entities": [[0, 9, "A"]]}]]', "", 1, "none of its 2 characters"),
    ("open.muc", 'a\n<ENAMEX TYPE="A">b', "", 2, "is never closed"),
    ("cells.csv", 'text,entities\nab,"[[0, 1, ""A""]]"\ncd\n', "", 3, "1 cells and the header 2"),
    ("broken.parquet", b"PAR1" + bytes(40) + b"PAR1", "", 0, "is no Parquet file"),
    ("broken.spacy", bytes(40), "", 0, "is no DocBin"),
    ("alone.ann", "T1\tA 0 1\ta\n", "", 0, "has no alone.txt beside it"),
    ("words.conll", "satu dua\ntiga empat\n", "", 0, "holds no tags of names"),
    ("lost.bioes", "a\tS-A\n\tS-A\n", "", 2, "a tag and no token"),
    ("half.prodigy.jsonl", '{"text": "a"', "", 1, "is not usable JSON"),
    ("half.labelstudio.json", '[{"data": {"text": "a"}', "", 1, "is not usable JSON"),
    ("half.doccano.jsonl", '{"text": "a"', "", 1, "is not usable JSON"),
    ("alone.xmi", "<x/>", "", 0, "without its TypeSystem.xml"),
    ("large.txt", LARGE, "", 0, "is larger than 20 MB"),
    ("large.jsonl", b'{"text": "' + LARGE + b'"}\n', "", 1, "is larger than 20 MB"),
    ("large.csv", b"text\n" + LARGE, "", 2, "is larger than 20 MB"),
    ("large.json", b'{"text": "' + LARGE + b'"}', "", 1, "is larger than 20 MB"),
    ("large.html", b"<p>" + LARGE, "", 0, "is larger than 20 MB"),
]


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an article and a span in it, that nobody has open."""
    folder = tmp_path_factory.mktemp("hostile")
    good, path = folder / "good.jsonl", folder / "p.penanda"
    good.write_text(GOOD, encoding="utf-8")
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        take_files(project, [good], "siti")
    return path


@pytest.mark.parametrize(
    ("name", "data", "encoding", "line", "says"), HOSTILE, ids=[each[0] for each in HOSTILE]
)
def test_a_hostile_file_is_refused_once_and_the_project_is_the_same_to_the_byte(
    holding: Path, tmp_path: Path, name: str, data: bytes | str, encoding: str, line: int, says: str
) -> None:
    before = holding.read_bytes()
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(data.encode() if isinstance(data, str) else data)
    good.write_text("Polri")
    with (
        Project.open(holding) as project,
        pytest.raises(ImportRefusedError) as caught,
    ):
        take_files(project, [good, bad], "siti", Options(encoding=encoding))
    [refusal] = [each for each in caught.value.refused if each.file == str(bad)]
    assert says in refusal.what
    assert refusal.line == line
    assert refusal.advice
    assert len(str(refusal)) < 600
    assert "\n" not in str(refusal)
    assert holding.read_bytes() == before
    with Project.open(holding) as project:
        assert check(project) == []


def test_in_an_archive_it_is_refused_under_the_archives_name(holding: Path, tmp_path: Path) -> None:
    before = holding.read_bytes()
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.txt", "Polri")
        archive.writestr("b/nested.html", "<div>" * 40_000)
    with (
        Project.open(holding) as project,
        pytest.raises(ImportRefusedError, match=r"nested\.html.*nests elements deeper"),
    ):
        take_files(project, [path], "siti")
    assert holding.read_bytes() == before


def test_entities_are_read_once_and_a_large_attribute_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "p.penanda"
    page = tmp_path / "a.html"
    page.write_text(
        f'<article title="{"x" * 10_000_000}"><p>{"&amp;lt;" * 1_000} Polri berjanji.</p></article>'
    )
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        [article] = take_files(project, [page], "siti").articles
        assert project.article(article).text == "&lt;" * 1_000 + " Polri berjanji."


class Endless(io.RawIOBase):
    """A file with a beginning and no end; ``given`` counts its bytes."""

    def __init__(self, first: bytes, rest: bytes) -> None:
        self.first, self.rest, self.given = first, rest, 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "this would never end"
        data = self.first + self.rest * (size // len(self.rest) + 1)
        self.first = b""
        self.given += size
        return data[:size]

    def readline(self, size: int | None = -1) -> bytes:  # type: ignore[override]
        assert size is not None
        return self.read(size)


@pytest.mark.parametrize(
    ("name", "first", "rest"),
    [
        ("a.txt", b"", b"kata "),
        ("a.html", b"<p>", b"kata "),
        ("a.jsonl", b'{"text": "', b"kata "),
        ("a.json", b'{"text": "', b"kata "),
        ("a.csv", b"text\n", b"kata "),
        ("a.csv", b'text\n"', b"kata " * 1_000 + b"\n"),
    ],
)
def test_a_file_without_end_is_refused_before_it_is_read(
    name: str, first: bytes, rest: bytes
) -> None:
    stream = Endless(first, rest)
    with pytest.raises(FileRefusedError, match=r"larger than \d+ MB|longer than \d+ million"):
        list(read_documents(name, stream=stream))  # type: ignore[arg-type]
    most = 200_000_001 if name == "a.json" else 42_000_000
    assert stream.given <= most


def test_the_table_has_a_file_for_every_format_that_is_read() -> None:
    names = [name for name, *_ in HOSTILE]
    for known in FORMATS.values():
        ended = any(name.endswith(known.extensions) for name in names)
        named = ended or known.name in {Path(name).stem for name in names}
        assert not known.reads or named, known.name
