"""A file enters: each bad one is told in one line and changes nothing; each good one comes in exactly."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportCancelledError, ImportRefusedError, PenandaError, SchemeRefusedError
from app.formats.naming import article_id
from app.intake import Foreign, Options, Step, make_sample, read_scheme, take_files, take_text
from app.model import text_sha256
from app.settings import DEFAULT_SCHEME, SEEDS
from app.store import Project, check

ROOT = Path(__file__).parents[3]
TEXT = "น้ำใจ Kementerian berjanji membantu."
SHA = text_sha256(TEXT)
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to become nobody"
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """A sample project of this test's own."""
    return Path(shutil.copy(template, tmp_path / "p.penanda"))


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as project:
        yield project


@pytest.fixture
def refused(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Imports a bad file beside a good one; gives the one line that says why nothing was taken."""
    good = tmp_path / "good.txt"
    good.write_text("Sebuah artikel yang baik.", encoding="utf-8")

    def refused(*argv: object) -> str:
        before = dump(path)
        lines = []
        alone = "--encoding" in argv  # which would be said of the good file too
        for paths in (argv,) if alone else (argv, (good, *argv), (*argv[:1], good, *argv[1:])):
            capsys.readouterr()
            assert cli.main(["import", str(path), *map(str, paths)]) == 1
            out, err = capsys.readouterr()
            assert out == ""
            assert err.startswith("penanda: ")
            assert err.count("\n") == 1
            assert err.endswith(".\n"), "it ends with what to do"
            assert dump(path) == before
            lines.append(err)
        assert len(set(lines)) == 1
        return lines[0]

    return refused


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


# text files


@pytest.mark.parametrize(
    ("data", "options", "says"),
    [
        (b"", [], "is empty. Name a file with text in it."),
        (codecs.BOM_UTF8, [], "is empty. Name"),
        (b" \r\n\t\xc2\xa0", [], "holds nothing but white space. Name"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", [], "is binary, not text. Name a text file"),
        (b"satu\0dua", [], "is binary, not text. Name a text file"),
        (b"satu\0dua", ["--encoding", "utf-8"], "is binary, not text. Name a text file"),
        (bytes(range(1, 9)) * 40, [], "is binary, not text."),
        (
            "a\nb\nไทย".encode("tis-620"),
            [],
            "line 3: is not UTF-8: bad byte E4 B7 at byte offset 4. State",
        ),
        (
            "ไทย".encode(),
            ["--encoding", "ascii"],
            "line 1: is not ASCII: bad byte E0 at byte offset 0.",
        ),
        (b"a\r\n\xfc", ["--encoding", "tis-620"], "line 2: is not TIS-620: bad byte FC"),
        (b"teks", ["--encoding", "utf-99"], "there is no encoding 'utf-99'. Use a name such as"),
        (b"teks", ["--encoding", "a\0b"], r"there is no encoding 'a\x00b'. Use"),
        (b"teks", ["--encoding", "base64"], "cannot be read as base64. State"),
        (b"teks", ["--encoding", "rot13"], "cannot be read as rot13. State"),
        (b"teks", ["--encoding", "utf-16"], "has no UTF-16 byte order mark. State"),
        (codecs.BOM_UTF16_LE + b"a\0b", [], "is not UTF-16-LE: bad byte 62"),
        (b"\x3d\xd8a\0", ["--encoding", "utf-16-le"], "is not UTF-16-LE"),
        (b"+2D0-", ["--encoding", "utf-7"], "half a surrogate pair"),
    ],
)
def test_a_bad_text_file_is_refused_with_the_reason(
    refused, tmp_path: Path, data: bytes, options: list[str], says: str
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(data)
    line = refused(bad, *options)
    assert str(bad) in line
    assert says in line


def test_a_path_that_leads_nowhere_is_refused(refused, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("teks")
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    for path, says in (
        (tmp_path / "none.txt", "there is no such file. Check the path."),
        (tmp_path / "file" / "in it", "Not a directory. Check the path"),
        (tmp_path / ("long" * 99), "File name too long. Check the path"),
        (tmp_path / "link", "there is no such file. Check the path."),
    ):
        line = refused(path)
        assert f"{path}: {says}" in line


def test_a_folder_without_files_is_refused(refused, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "deep" / ".hidden").mkdir(parents=True)
    (folder / "deep" / ".hidden" / "a.txt").write_text("teks")
    (folder / ".b.txt").write_text("teks")
    assert f"{folder}: the folder holds no files. Name another." in refused(folder)


def test_a_format_that_is_only_written_is_refused(refused, tmp_path: Path) -> None:
    bad = tmp_path / "a.spacy"
    bad.write_text("teks")
    assert "a.spacy: the format spacy can be written but not read. Readable: text" in refused(bad)


def test_a_bad_file_in_a_folder_refuses_the_whole_folder(refused, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("teks")
    (folder / "b.txt").write_text("")
    assert f"{folder / 'b.txt'}: is empty" in refused(folder)


def test_every_bad_file_is_named_in_the_document(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.jsonl").write_text('{"text": "teks"}\n{"text": 5}\n')
    files = [tmp_path / name for name in ("a.txt", "b.jsonl", "c.txt")]
    assert cli.main(["import", str(path), *map(str, files), "--json"]) == 1
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert (value["taken"], value["present"]) == (0, 0)
    assert [(each["file"], each["line"]) for each in value["refused"]] == [
        (str(files[0]), None),
        (str(files[1]), 2),
        (str(files[2]), None),
    ]
    assert all(each["reason"].endswith(".") for each in value["refused"])
    assert err.count("\n") == 1
    assert "(and 2 more refused)" in err


# JSONL


def spans(*each: dict) -> dict:
    named = [{"start": 6, "end": 17, "label": "AGENCY", **one} for one in each]
    return {"text": TEXT, "spans": named}


COMMITMENT = {"id": "c", "start": 18, "end": 35, "label": "COMMITMENT"}
AGENCY = {"id": "a"}


def related(**change: str) -> dict:
    arrow = {"type": "made_by", "head": "c", "tail": "a", **change}
    return {**spans(COMMITMENT, AGENCY), "relations": [arrow]}


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (b'{"text": "teks"', "is not valid JSON"),
        (b"teks", "is not valid JSON"),
        (b'["teks"]', "must be a JSON object and is a list"),
        (b'{"text": "\xe4"}', "is not UTF-8: bad byte E4"),
        (b'{"text": "a", "text": "b"}', "the key 'text' stands twice"),
        (b'{"text": "a", "meta": {"n": NaN}}', "NaN is no JSON number"),
        (b'{"text": "a", "id": ' + b"1" * 5000 + b"}", "is not usable JSON: Exceeds the limit"),
        (b'{"text": "a", "m": ' + b"[" * 90_000 + b"]" * 90_000 + b"}", "nested too deep"),
        (rb'{"text": "half \ud83d"}', "half a surrogate pair"),
        (rb'{"text": "NUL \u0000"}', "'text' holds NUL characters"),
        ({}, "'text' is missing"),
        ({"text": ""}, "'text' is empty"),
        ({"text": 5}, "'text' must be a string"),
        ({"text": "a", "id": "a\nb"}, r"'id' 'a\nb' must be printable"),
        ({"text": "a", "id": ""}, "'id' '' must be printable and not empty"),
        ({"text": "a", "id": "one"}, "the id 'one' stands on line 1 already"),
        (
            {"text": "a", "id": "one", "annotator": "siti"},
            "the id 'one' names another text on line 1",
        ),
        ({"text": "satu", "id": "one"}, "the id 'one' stands on line 1 already"),
        ({"text": "a", "sha256": SHA}, "'sha256' does not fit the text"),
        ({"text": "a", "lang": "Thai language"}, "'lang' 'Thai language' is no language code"),
        ({"text": "a", "annotator": " siti"}, "' siti' cannot name an annotator"),
        ({"text": "a", "annotator": "si\x07ti"}, r"'si\x07ti' cannot name an annotator"),
        ({"text": "a", "annotator": "a" * 61}, "cannot name an annotator"),
        ({"text": "a", "spans": {}}, "'spans' must be a list and is an object"),
        ({"text": "a", "spans": [5]}, "span 1 must be an object and is 5"),
        ({"text": "a", "regions": [{"start": 0, "end": 2, "kind": "x"}]}, "out of range"),
        (
            spans({"start": 6, "end": 37}),
            "span 1: 6-37 is out of range: the text has 36 characters",
        ),
        (spans({}, {"start": -1}), "span 2: -1-17 is out of range"),
        (spans({"start": 10**30, "end": 10**31}), "is out of range"),
        (spans({"start": 17, "end": 6}), "17-6 is reversed"),
        (spans({"start": 6, "end": 6}), "6-6 is empty"),
        (spans({"start": "6"}), "'start' must be a whole number and is a string"),
        (spans({"start": 6.0}), "'start' must be a whole number and is 6.0"),
        (spans({"start": True}), "'start' must be a whole number and is true"),
        (spans({"start": 0, "end": 1}), "1 lies inside a written character ('น้')"),
        (spans({"start": 1}), "1 lies inside a written character"),
        (spans({"text": "berjanji"}), "its 'text' is 'berjanji' but 6-17 marks 'Kementerian'"),
        (spans({"label": "PERSON"}), "has no label 'PERSON' (1)"),
        (spans({"label": "agency"}), "has no label 'agency'"),
        (spans({"attributes": {"mood": "x"}}), "has no attribute 'AGENCY.mood' (1)"),
        (spans({"attributes": {"kind": "club"}}), "kind cannot be 'club'"),
        (spans({"attributes": {"country": "th"}}), "country 'th' is no country code"),
        (spans({"attributes": {"country": 5}}), "'attributes.country' must be a string"),
        (spans(AGENCY, {"id": "a", "start": 18, "end": 26}), "the id 'a' stands twice"),
        (related(head="x"), "its 'head' 'x' is no span of this line"),
        (related(tail="x"), "its 'tail' 'x' is no span of this line"),
        (related(head="a", tail="c"), "made_by cannot go from AGENCY to COMMITMENT"),
        (related(head="c", tail="c"), "made_by cannot go from COMMITMENT to COMMITMENT"),
        (related(type="likes"), "has no relation 'likes'"),
    ],
)
def test_a_bad_third_line_of_five_is_refused_with_its_number(
    refused, tmp_path: Path, bad: bytes | dict, says: str
) -> None:
    if isinstance(bad, dict):
        bad = json.dumps(bad, ensure_ascii=False).encode()
    file = tmp_path / "bad.jsonl"
    good = [f'{{"id": "{name}", "text": "{text}"}}'.encode() for name, text in GOOD]
    file.write_bytes(b"\n".join([*good[:2], bad, *good[2:]]))
    line = refused(file)
    assert f"{file}, line 3: " in line
    assert says in line


GOOD = (("one", "satu"), ("two", "dua"), ("four", "empat"), ("five", "lima"))


@pytest.mark.parametrize("levels", [490, 700, 980])
def test_json_too_deep_for_python_is_refused_too(refused, tmp_path: Path, levels: int) -> None:
    file = tmp_path / "deep.jsonl"
    nested = '{"a":' * levels + "1" + "}" * levels
    file.write_text(f'{{"text": "a\\u0041", "config": {nested}}}')
    assert "nested too deep" in refused(file)


def test_one_id_for_two_texts_in_two_files_is_refused(refused, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_text(f'\n{{"id": "x", "text": "{name}"}}')
    line = refused(tmp_path / "a.jsonl", tmp_path / "b.jsonl")
    assert "b.jsonl, line 2: the id 'x' stands for two different texts. Give each" in line


def test_what_the_project_holds_otherwise_is_refused(refused, path: Path, tmp_path: Path) -> None:
    known = json.loads((SEEDS / "annotators/curator-a.jsonl").read_text("utf-8").splitlines()[0])
    other = dict(known, text="Other.", sha256=None, spans=[], relations=[])
    moved = json.loads(json.dumps(known))
    moved["spans"][0]["note"] = "moved"
    for line, says in (
        (
            other,
            f"an article with the id '{known['id']}' and another text is there already. Change",
        ),
        (
            moved,
            f"curator-a has a span {moved['spans'][0]['id']!r} already, and it differs. Import",
        ),
    ):
        file = tmp_path / "bad.jsonl"
        file.write_text(json.dumps(line), encoding="utf-8")
        assert f"{file}, line 1: {says}" in refused(file)


@pytest.mark.parametrize(
    "name", ["", " ", " siti", "a\nb", "a\x1b[31m", "a\u202eb", "a" * 61, "\ud800"]
)
def test_a_name_that_can_be_no_annotator_is_refused(
    path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = dump(path)
    file = str(SEEDS / "annotators/curator-a.jsonl")
    assert cli.main(["import", str(path), file, "--annotator", name]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(
        "cannot name an annotator. Use 1 to 60 printable characters with no blank at either end.\n"
    )
    assert err.count("\n") == 1
    assert dump(path) == before


def test_take_files_itself_refuses_such_names(project: Project) -> None:
    for who, annotator in (("a\nb", ""), ("siti", " x")):
        with pytest.raises(PenandaError, match="cannot name an annotator"):
            take_files(project, [SEEDS / "articles"], who, Options(annotator=annotator))
    with pytest.raises(ImportRefusedError, match="nothing to import"):
        take_files(project, [], "siti")


# what the system does not let us read

_AS_NOBODY = """
import os, sys
from app.cli import main
os.setgroups([]); os.setgid(65534); os.setuid(65534)
for path in sys.argv[2:]:
    assert main(["import", sys.argv[1], path]) == 1
"""


@as_root
def test_what_may_not_be_read_is_refused_and_never_left_out(public_folder: Path) -> None:
    root = public_folder
    project = root / "mine" / "p.penanda"
    project.parent.mkdir()
    make_sample(project)
    before = dump(project)
    for path in (project, project.parent):
        os.chown(path, 65534, 65534)
    folder = root / "folder"
    for place in ("closed", "listed", "open"):
        (folder / place).mkdir(parents=True)
        (folder / place / "a.txt").write_text("teks")
    (folder / "closed").chmod(0o700)
    (folder / "listed").chmod(0o704)
    (folder / "open" / "a.txt").chmod(0o600)
    places = {
        folder / "open" / "a.txt": folder / "open" / "a.txt",
        folder / "open": folder / "open" / "a.txt",
        folder / "closed" / "a.txt": folder / "closed" / "a.txt",
        folder / "closed": folder / "closed",
        folder / "listed": folder / "listed" / "a.txt",
        folder: folder / "closed",
    }
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(project), *map(str, places)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    for line, place in zip(done.stderr.splitlines(), places.values(), strict=True):
        assert line.startswith(f"penanda: {place}: permission denied")
    assert dump(project) == before


# what is good comes in


@pytest.mark.parametrize(
    "name",
    [
        "a\nb.txt",
        "a\rb.txt",
        "%20?x=1#y.txt",
        "- .txt",
        "ข่าว น้ำ.txt",
        "😀.TXT",
        "no ending",
        "\x1b[2J.txt",
    ],
)
def test_a_text_file_of_any_name_comes_in_exactly(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    text = "\r\n  Judul\u2028 baris\r\rdua \u00a0e\u0301\u200b น้ำ\n"
    (tmp_path / name).write_bytes(text.encode())
    assert cli.main(["import", str(path), str(tmp_path / name), "--json"]) == 0
    (article_id_,) = json.loads(capsys.readouterr().out)["articles"]
    with Project.open(path) as project:
        article = project.article(article_id_)
        assert (article.text, article.meta) == (text, {"file": name})
        assert check(project) == []


def test_a_file_name_that_is_no_utf8_comes_in_and_can_be_refused(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    try:
        file.write_text("teks")
    except OSError:
        pytest.skip("the file system takes no such name")
    assert cli.main(["import", str(path), str(file)]) == 0
    file.write_text("")
    assert cli.main(["import", str(path), str(file), "--json"]) == 1
    out, err = capsys.readouterr()
    assert err.endswith("\\udcff.txt: is empty. Name a file with text in it.\n")
    assert '\\udcff.txt"' in out


@pytest.mark.parametrize("encoding", ["tis-620", "cp874", "utf-16", "utf-8-sig", "UTF_16_LE"])
def test_a_stated_encoding_is_read_exactly(project: Project, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("น้ำใจ\r\nไทย".encode(encoding))
    report = take_files(project, [file], "siti", Options(encoding=encoding))
    assert project.article(report.articles[0]).text == "น้ำใจ\r\nไทย"


def test_a_folder_comes_in_by_name_with_what_lies_below(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    for name in ("b/2.txt", "a.txt", "b/1.jsonl", ".git/x.txt", "b/.x.txt", "c"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        content = f'{{"text": "isi {name}"}}' if name.endswith("jsonl") else f"isi {name}"
        (folder / name).write_text(content)
    report = take_files(project, [folder], "siti")
    texts = [project.article(one).text for one in report.articles]
    assert texts == ["isi a.txt", "isi b/1.jsonl", "isi b/2.txt", "isi c"]


def test_a_very_long_line_and_a_huge_id_come_in(project: Project, tmp_path: Path) -> None:
    text = "Menteri น้ำใจ bertemu. " * 20_000
    line = {
        "id": "i" * 10_000,
        "text": text,
        "spans": [{"start": 0, "end": 7, "label": "OFFICIAL"}],
    }
    file = tmp_path / "long.jsonl"
    file.write_text(json.dumps(line), encoding="utf-8")
    report = take_files(project, [file], "siti")
    assert project.article("i" * 10_000).text == text
    assert report.spans == 1


def test_what_comes_twice_is_there_once(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "spans.jsonl"
    file.write_text(json.dumps(related()), encoding="utf-8")
    first = take_files(project, [file, file], "siti", Options(annotator="X"))
    assert (first.taken, first.present, first.spans) == (1, 1, 2)
    before = dump(project.path)
    again = take_files(project, [file], "siti", Options(annotator="X"))
    assert (again.taken, again.present, again.spans) == (0, 1, 0)
    assert dump(project.path) == before
    work = project.work(article_id(TEXT), "X")
    assert (len(work.spans), len(work.relations)) == (2, 1)


def test_the_annotator_is_the_stated_one_then_the_files_then_who_imports(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "spans.jsonl"
    for given, stated, layer in (("", "", "siti"), ("budi", "", "budi"), ("budi", "rani", "rani")):
        file.write_text(json.dumps({**spans({}), "annotator": given}), encoding="utf-8")
        take_files(project, [file], "siti", Options(annotator=stated))
        assert len(project.work(article_id(TEXT), layer).spans) == 1
    assert project.annotators() == ["budi", "curator-a", "curator-b", "rani", "siti"]


def test_the_language_is_the_files_then_the_stated_one_then_what_the_text_tells(
    project: Project, tmp_path: Path
) -> None:
    vietnamese = "Bộ Công an Việt Nam sẽ phối hợp chặt chẽ với Cảnh sát Hoàng gia Thái Lan."
    for number, (said, stated, known) in enumerate(
        [("id", "th", "id"), (None, "th", "th"), ("und", "th", "th"), (None, "", "vi")]
    ):
        file = tmp_path / "a.jsonl"
        text = f"{vietnamese} {number}"
        file.write_text(json.dumps({"text": text, "lang": said}), encoding="utf-8")
        take_files(project, [file], "siti", Options(language=stated))
        assert project.article(article_id(text)).language == known


# gold


def test_gold_comes_into_an_article_that_has_none_and_only_there(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "gold.jsonl"

    def take(*each: dict) -> int:
        file.write_text(json.dumps({**spans(*each), "annotator": "gold"}), encoding="utf-8")
        return take_files(project, [file], "siti").spans

    assert take({"id": "a"}) == 1
    assert len(project.work(article_id(TEXT), "gold").spans) == 1
    assert take({"id": "a"}) == 0
    with pytest.raises(
        ImportRefusedError, match="line 1: this article has gold already"
    ) as refusal:
        take({"id": "a"}, {"id": "b", "start": 18, "end": 26})
    assert "another annotator's name" in str(refusal.value)
    assert len(project.work(article_id(TEXT), "gold").spans) == 1
    assert check(project) == []


def test_gold_that_a_reviewer_decided_takes_in_no_other(
    refused, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 0
    file = SEEDS / "annotators" / "curator-a.jsonl"
    assert "has gold already, and it differs. Import it under" in refused(
        file, "--annotator", "gold"
    )


# schemes

SCHEME = DEFAULT_SCHEME.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "it has no [[labels]]"),
        ("name = ", "is no valid TOML"),
        ("a = " + "[" * 5000 + "]" * 5000, "tables too deep"),
        ("a = " + "1" * 5000, "a number too long"),
        (SCHEME.replace('name = "made_to"', 'name = "made_by"'), "a relation stands twice"),
        (SCHEME.replace('heads = ["COMMITMENT"]', "heads = []"), "needs 'heads' and 'tails'"),
        (
            SCHEME.replace('name = "kind"', 'name = "country"'),
            "labels AGENCY: an attribute stands twice",
        ),
        (SCHEME.replace('"pledge", ', '"pledge", "pledge", '), "choices of force must differ"),
        (SCHEME.replace('"pledge", ', '"", '), "choices of force must differ"),
    ],
)
def test_a_bad_scheme_is_refused_and_makes_no_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: str, says: str
) -> None:
    file = tmp_path / "scheme.toml"
    file.write_text(source, encoding="utf-8")
    assert cli.main(["new", str(tmp_path / "n.penanda"), "--scheme", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"penanda: {file}")
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert says in err
    assert list(tmp_path.iterdir()) == [file]


def test_a_scheme_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes("a\nไทย".encode("tis-620"))
    with pytest.raises(SchemeRefusedError, match=r"bad\.toml: is not UTF-8 \(byte 2\)\. Save it"):
        read_scheme(bad)
    for path, says in ((tmp_path / "none", "no such file"), (tmp_path, "is a folder")):
        with pytest.raises(PenandaError, match=says):
            read_scheme(path)


# the sample


def test_the_sample_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.intake.sample.take_files", stop)
    with pytest.raises(KeyboardInterrupt):
        make_sample(tmp_path / "s.penanda")
    assert list(tmp_path.iterdir()) == []


def test_the_sample_names_its_articles_as_the_seeds_do(project: Project) -> None:
    heads = project.heads()
    assert [head.language for head in heads] == ["id", "id", "vi", "vi", "th"]
    assert heads[2].meta["date"] == "2023-05-29"
    assert check(project) == []


def regions_of(project: Project, article: str) -> list[tuple[str, str]]:
    return [(one.kind, one.state.value) for one in project.article(article).regions]


def test_the_sample_has_the_regions_that_rules_propose(project: Project) -> None:
    found = {head.id: regions_of(project, head.id) for head in project.heads()}
    assert found["id-thailand-us-scam-networks"] == [
        ("headline", "proposed"),
        ("byline", "proposed"),
        ("share", "proposed"),
    ]
    assert {len(regions) for regions in found.values()} == {3, 4, 5, 6, 8}
    assert check(project) == []


def test_regions_are_proposed_only_where_a_file_says_nothing_of_them(
    project: Project, tmp_path: Path
) -> None:
    said = {"start": 7, "end": 13, "kind": "button", "state": "rejected"}
    lines = [
        {"id": "none-said", "text": "Satu.\n\nShare:", "lang": "id"},
        {"id": "null-said", "text": "Dua..\n\nShare:", "lang": "id", "regions": None},
        {"id": "empty-said", "text": "Tiga.\n\nShare:", "lang": "id", "regions": []},
        {"id": "one-said", "text": "Empat\n\nShare:", "lang": "id", "regions": [said]},
        {"id": "titled", "title": "Polri", "text": "Lima.\nPolri", "lang": "id"},
    ]
    file = tmp_path / "in.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    text = tmp_path / "in.txt"
    text.write_text("Judul\n\nPolri berjanji membantu warga.\n\nShare:", encoding="utf-8")
    report = take_files(project, [file, text], "budi")
    assert [regions_of(project, article) for article in report.articles] == [
        [("share", "proposed")],
        [("share", "proposed")],
        [],
        [("button", "rejected")],
        [("headline", "proposed")],
        [("headline", "proposed"), ("share", "proposed")],
    ]
    assert check(project) == []


# what is asked, what is told


def test_a_pasted_text_comes_in_exactly_under_its_title(project: Project) -> None:
    text = "\r\n Polri berjanji membantu.\u2028 \n"
    report = take_text(project, text, "siti", Options(language="id"), title="Ditempel")
    article = project.article(report.articles[0])
    assert (article.text, article.name, article.language) == (text, "Ditempel", "id")
    assert (report.taken, report.present) == (1, 0)
    assert take_text(project, text, "siti").present == 1
    for bad in ("", " \n", "a\0b", "\ud800"):
        with pytest.raises(ImportRefusedError, match=r"^the text"):
            take_text(project, bad, "siti")


@pytest.mark.parametrize("stop_at", ["Reading", "Taking in"])
def test_an_import_that_is_stopped_on_the_way_takes_nothing(
    path: Path, project: Project, tmp_path: Path, stop_at: str
) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(f"Sebuah artikel, nomor {number}.")
    before = dump(path)

    def go_on(step: Step) -> None:
        if step.words.startswith(stop_at):
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError, match="nothing was taken in"):
        take_files(project, [*tmp_path.glob("*.txt")], "siti", on_progress=go_on)
    assert dump(path) == before


# near-duplicates


def test_what_nearly_was_there_is_told_and_linked(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = (SEEDS / "articles" / "id-thailand-laos-cooperation.txt").read_text(encoding="utf-8")
    (tmp_path / "a.txt").write_text("Diperbarui. " + seed, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Sebuah berita yang lain sama sekali.", encoding="utf-8")
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert cli.main(["import", str(path), *files, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    ((near),) = value["near"]
    assert near["article"] == value["articles"][0]
    assert near["other"] == "id-thailand-laos-cooperation"
    assert 0.95 < near["similarity"] < 1
    with Project.open(path) as project:
        article, other = (project.head(near[side]).name for side in ("article", "other"))
    assert (near["article_name"], near["other_name"]) == (f"{article} (a.txt)", other)
    assert cli.main(["articles", str(path), "--json"]) == 0
    links = {one["id"]: one["near"] for one in json.loads(capsys.readouterr().out)}
    assert links[near["article"]] == [near["other"]]
    assert links[near["other"]] == [near["article"]]
    assert sum(map(len, links.values())) == 2
    assert cli.main(["import", str(path), *files]) == 0
    assert capsys.readouterr().out == "0 taken, 2 there already, 0 spans\n"
    (tmp_path / "c.txt").write_text("Diralat. " + seed, encoding="utf-8")
    assert cli.main(["import", str(path), str(tmp_path / "c.txt")]) == 0
    _taken, *said = capsys.readouterr().out.splitlines()
    assert all(
        line.startswith("Diralat. ") and " (c.txt): nearly the same as " in line for line in said
    )
    assert any(f"same as {other} (" in line for line in said)
    assert any(f"same as {article} (a.txt) (" in line for line in said)


def test_articles_of_before_are_compared_by_the_next_import(
    project: Project, tmp_path: Path
) -> None:
    project.db.execute("DELETE FROM near_duplicates")
    project.db.execute("DELETE FROM signatures")
    assert project.not_compared == 5
    take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert project.not_compared == 0


def test_stopping_the_search_for_near_duplicates_leaves_what_was_taken(project: Project) -> None:
    def go_on(step: Step) -> None:
        if step.words.startswith("Looking"):
            raise ImportCancelledError

    report = take_files(project, [SEEDS / "articles.toml"], "siti", on_progress=go_on)
    assert (report.taken, report.near) == (1, [])
    assert project.not_compared == 1


@pytest.mark.expects_log
def test_whatever_stops_the_search_for_near_duplicates_the_import_has_its_report(
    project: Project, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> int:
        raise ValueError("no signatures")

    monkeypatch.setattr(Project, "grow_near_duplicates", fails)
    report = take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert (report.taken, report.near) == (1, [])
    assert "near-duplicates were not looked for" in caplog.text


def test_one_import_compares_only_so_many_articles_of_before(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.db.execute("DELETE FROM signatures")
    monkeypatch.setattr("app.intake.taking._OLD_ONES", 2)
    monkeypatch.setattr("app.intake.taking._COMPARED_AT_ONCE", 1)
    take_text(project, "Sebuah berita yang lain sama sekali.", "siti")
    assert project.not_compared == 3


def test_each_pair_of_near_duplicates_is_told_once(project: Project, tmp_path: Path) -> None:
    text = " ".join(f"kata{number}" for number in range(200))
    files = [tmp_path / f"{name}.txt" for name in "ab"]
    for file in files:
        file.write_text(f"{text} {file.stem}")
    report = take_files(project, files, "siti")
    assert [(link.article, link.other) for link in report.near] == [
        (report.articles[1], report.articles[0])
    ]


# the sums, and what a refused file leaves behind


def test_a_text_that_comes_twice_is_counted_twice(project: Project, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("Sebuah berita.")
    table = tmp_path / "c.csv"
    table.write_text("text\nSebuah berita.\nSebuah berita.\nYang lain.\n")
    first = take_files(project, [tmp_path / "a.txt", tmp_path / "b.txt"], "siti")
    assert (first.taken, first.present, len(first.articles)) == (1, 1, 1)
    second = take_files(project, [table], "siti")
    assert (second.taken, second.present, len(second.articles)) == (1, 2, 2)


def test_another_annotator_of_an_article_that_comes_is_no_second_article(
    project: Project, tmp_path: Path
) -> None:
    lines = [{"text": "Sebuah berita.", "annotator": name} for name in ("ann", "bao")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)))
    report = take_files(project, [tmp_path / "a.jsonl"], "siti")
    assert (report.taken, report.present) == (1, 0)


def test_a_refused_file_leaves_no_ids_and_no_guess_behind(project: Project, tmp_path: Path) -> None:
    bad, good = tmp_path / "a.json", tmp_path / "b.jsonl"
    many = [json.dumps({"id": str(number), "text": f"Nomor {number}."}) for number in range(100)]
    bad.write_text(f"[{','.join(many)}, no object]")
    good.write_text('{"id": "1", "text": "Yang lain."}\n')
    report = take_files(project, [bad, good], "siti", Options(skip_refused=True))
    assert [error.file for error in report.refused] == [str(bad)]
    assert project.article(report.articles[0]).text == "Yang lain."
    guessed = tmp_path / "c.csv"
    guessed.write_bytes(
        f'text,n\n{"กระทรวงการต่างประเทศแถลงข่าววันนี้ว่าประเทศไทยจะช่วยเหลือประชาชน " * 9},1\n"x\n'.encode(
            "cp874"
        )
    )
    good.write_text('{"text": "Yang ketiga."}\n')
    report = take_files(project, [guessed, good], "siti", Options(skip_refused=True))
    assert ([error.file for error in report.refused], report.guessed) == ([str(guessed)], [])


LINES = [
    *('{"text": "Satu."}', '{"text": "Dua.", "id": "2"}', "{", '{"x": "Tiga."}', '{"text": ""}'),
    '{"text": "Empat.", "spans": [{"start": 0, "end": 5, "label": "NONE"}]}',
    '{"text": "Lima.", "spans": [{"start": 0, "end": 50, "label": "AGENCY"}]}',
    *('{"text": "Enam.", "id": "2"}', '["Tujuh."]', '{"text": "Delapan."}', '{"text": "\\ud800"}'),
    '{"text": "Sepuluh.", "spans": [{"start": 0, "end": 7, "label": "AGENCY"}]}',
]


def test_the_good_lines_of_a_file_come_in_without_the_bad(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes("\n".join(LINES).encode() + b'\n{"text": "\xff"}\n{"text": "Akhir."}')
    with pytest.raises(ImportRefusedError) as caught:
        take_files(project, [file], "siti")
    assert [error.line for error in caught.value.refused] == [3]
    assert len(project.heads()) == 5
    report = take_files(project, [file], "siti", Options(skip_refused=True))
    assert [error.line for error in report.refused] == [3, 4, 5, 6, 7, 8, 9, 11, 13]
    assert all(error.file == str(file) and error.advice for error in report.refused)
    texts = [project.article(article).text for article in report.articles]
    assert texts == ["Satu.", "Dua.", "Delapan.", "Sepuluh.", "Akhir."]
    assert report.spans == 1


def test_the_good_rows_of_a_table_come_in_without_the_bad(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text('text,date\nSatu.,1\nDua.\n"Tiga,\nempat.",2\n,3\na,b,c\nLima.,4\n')
    report = take_files(project, [file], "siti", Options(skip_refused=True))
    assert [error.line for error in report.refused] == [3, 6, 7]
    texts = [project.article(article).text for article in report.articles]
    assert texts == ["Satu.", "Tiga,\nempat.", "Lima."]


def test_the_good_objects_of_a_list_come_in_without_the_bad(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "a.json"
    file.write_text('[{"text": "Satu."},\n{"text": 2},\n3,\n{"text": "Empat."}]')
    report = take_files(project, [file], "siti", Options(skip_refused=True))
    assert [error.line for error in report.refused] == [2, 3]
    assert [project.article(each).text for each in report.articles] == ["Satu.", "Empat."]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", 'text,n\nSatu.,1\n"Du"a,2\nTiga.,3\n'),
        ("a.csv", 'text,n\nSatu.,1\n"Dua,2\nTiga.,3\n'),
        ("a.json", '[{"text": "Satu."}, {"text": "Dua."} {"text": "Tiga."}]'),
        ("a.jsonl", "{\n" * 101 + '{"text": "Satu."}'),
    ],
)
def test_a_file_of_which_nobody_knows_where_the_next_begins_is_left_out_whole(
    project: Project, tmp_path: Path, name: str, content: str
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Yang baik.")
    (tmp_path / name).write_text(content)
    report = take_files(project, [tmp_path / name, good], "siti", Options(skip_refused=True))
    assert [project.article(each).text for each in report.articles] == ["Yang baik."]
    assert {error.file for error in report.refused} == {str(tmp_path / name)}


def test_a_file_of_nothing_but_bad_lines_is_refused_with_each(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text":\n{"text":\n')
    with pytest.raises(ImportRefusedError) as caught:
        take_files(project, [file], "siti", Options(skip_refused=True))
    assert [error.line for error in caught.value.refused] == [1, 2]


@pytest.mark.parametrize("text", ["\ufeffHello", "\ufeff\ufeffสวัสดี\r\n", " a\u2028b "])
def test_a_pasted_text_is_taken_to_its_last_character(project: Project, text: str) -> None:
    report = take_text(project, text, "siti")
    assert project.article(report.articles[0]).text == text


@pytest.mark.parametrize("text", ["", " \n", "a\0b", "a\ud800", "x" * 20_000_001])
def test_a_pasted_text_that_is_none_is_refused_by_the_name_of_the_text(
    project: Project, text: str
) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        take_text(project, text, "siti")
    (refused,) = caught.value.refused
    assert refused.file == "the text"
    assert refused.advice


# the rest of what is refused


def test_what_is_refused_is_skipped_on_request_and_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = json.loads((SEEDS / "annotators/curator-a.jsonl").read_text("utf-8").splitlines()[0])
    moved = json.loads(json.dumps(known))
    moved["spans"][0]["note"] = "moved"
    taken_id = {"id": known["id"], "text": "Another text under an id that is there."}
    files = {
        "a.txt": "Sebuah artikel.",
        "b.txt": "",
        "c.jsonl": '{"text": "Baris yang baik."}\n{"text": 5}\n',
        "d.jsonl": "\n".join(map(json.dumps, [moved, {"text": "Baris lain."}])),
        "e.jsonl": json.dumps(taken_id),
    }
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    argv = ["import", str(path), *(str(tmp_path / name) for name in files), "--skip-refused"]
    assert cli.main([*argv, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["taken"], value["present"]) == (3, 0)
    assert {(Path(each["file"]).name, each["line"]) for each in value["refused"]} == {
        ("b.txt", None),
        ("c.jsonl", 2),
        ("d.jsonl", 1),
        ("e.jsonl", 1),
    }
    with Project.open(path) as project:
        texts = {project.article(each).text for each in value["articles"]}
        assert texts == {"Sebuah artikel.", "Baris lain.", "Baris yang baik."}
        assert check(project) == []
    assert cli.main(argv) == 0
    assert capsys.readouterr().out.splitlines()[0].startswith("0 taken, 3 there already, 0 spans")


def test_when_all_is_refused_there_is_no_rest_to_take(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = dump(path)
    known = json.loads((SEEDS / "annotators/curator-a.jsonl").read_text("utf-8").splitlines()[0])
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": known["id"], "text": "Another."}))
    files = [str(tmp_path / "a.txt"), str(tmp_path / "b.jsonl")]
    for paths in (files[:1], files):
        assert cli.main(["import", str(path), *paths, "--skip-refused", "--json"]) == 1
        out, err = capsys.readouterr()
        assert len(json.loads(out)["refused"]) == len(paths)
        assert err.count("\n") == 1
        assert dump(path) == before


def test_columns_are_named_and_a_field_that_is_none_is_wrong_usage(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong in ("body", "text=", "nothing=x"):
        with pytest.raises(SystemExit) as stopped:
            cli.main(["import", str(path), "a.csv", "--column", wrong])
        assert stopped.value.code == 2
        assert "must be FIELD=NAME with one of text, title" in capsys.readouterr().err


def test_annotations_in_another_shape_are_told_of_by_file_and_key(
    project: Project, tmp_path: Path
) -> None:
    foreign, ours, whole = (tmp_path / name for name in ("a.jsonl", "b.jsonl", "c.json"))
    foreign.write_text(
        '{"text": "Satu.", "marked": [[0, 4, "X"]]}\n{"text": "Dua.", "marked": []}\n'
        '{"text": "Tiga.", "marked": [[0, 4, "X"]], "ner": ["O", "B-PER"]}\n'
    )
    ours.write_text('{"text": "Lima.", "spans": [{"start": 0, "end": 4, "label": "AGENCY"}]}')
    whole.write_text('[{"text": "Enam.", "marked": [[0, 4, "X"]]}, {]')
    report = take_files(project, [foreign, ours, whole], "siti", Options(skip_refused=True))
    assert report.foreign == [Foreign(str(foreign), "marked", 2), Foreign(str(foreign), "ner", 1)]
    assert (report.taken, report.spans) == (4, 1)
    assert project.article(report.articles[0]).meta == {"marked": [[0, 4, "X"]]}


def test_the_command_says_that_annotations_in_another_shape_were_not_taken(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        '{"data": {"text": "Satu."}, "annotations": [{"start": 0, "end": 4, "label": "X"}]}'
    )
    argv = ["import", str(path), str(file), "--column", "text=data.text"]
    assert cli.main(argv) == 0
    told = capsys.readouterr().out
    assert "the annotations under 'annotations' in 1 article were not taken" in told
    assert cli.main([*argv, "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["foreign"] == [{"file": str(file), "key": "annotations", "articles": 1}]
