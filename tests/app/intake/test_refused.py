"""Each bad file is told in one line, and changes nothing."""

from __future__ import annotations

import codecs
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportRefusedError, PenandaError
from app.intake import Options, make_sample, take_files
from app.settings import SEEDS
from app.store import Project
from tests.app.intake.conftest import AGENCY, SHA, dump, related, spans

ROOT = Path(__file__).parents[3]


as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to become nobody"
)


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


def test_what_only_has_the_ending_of_a_format_is_refused(refused, tmp_path: Path) -> None:
    bad = tmp_path / "a.spacy"
    bad.write_text("teks")
    assert "a.spacy: is no DocBin (error). Name a file that spaCy wrote" in refused(bad)


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
        (related(head="a", tail="c"), "no relation 'made_by' from 'AGENCY' to 'COMMITMENT' (1)"),
        (
            related(head="c", tail="c"),
            "no relation 'made_by' from 'COMMITMENT' to 'COMMITMENT' (1)",
        ),
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
