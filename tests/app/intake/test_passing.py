"""What lies beside articles is passed over, counted and told, and never lost without a word."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportRefusedError
from app.intake import Report, read_scheme, take_files
from app.intake.passing import apart, endings
from app.settings import DEFAULT_SCHEME
from app.store import Project

PAGE = "<html><body><article><p>Presiden berjanji membangun {} jalan.</p></article></body></html>"
SAVED = {
    "Berita.html": PAGE.format("lima"),
    "Berita_files/ad.html": PAGE.format("iklan"),
    "Berita_files/main.js.download": "let a = 1",
    "Berita_files/css2": "p {}",
    "Berita_files/a/logo.PNG": "\x89PNG",
    "dua.txt": "Menteri menjamin dua jalan.",
    "foto.jpg": "\xff\xd8",
    "naskah.docx": "PK",
    "lain_files/tiga.txt": "Gubernur menjamin tiga jalan.",
}
PASSED = {".html": 1, ".download": 1, "": 1, ".png": 1, ".jpg": 1, ".docx": 1}
FILES = ["Berita.html", "dua.txt", "lain_files/tiga.txt"]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "simpan"
    for name, words in SAVED.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, encoding="latin-1")
    return folder


def packed(folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for name in SAVED:
            archive.write(folder / name, name)
    return path


def files_of(path: Path, *named: Path | str) -> tuple[list[str], Report]:
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        report = take_files(project, named, "siti")
        return sorted(str(head.meta["file"]) for head in project.heads()), report


def test_a_folder_with_a_page_saved_whole_is_its_articles(saved: Path, tmp_path: Path) -> None:
    files, report = files_of(tmp_path / "p.penanda", saved)
    assert files == FILES
    assert report.passed == PASSED


@pytest.mark.parametrize("page", ["Berita.htm", "Berita.xhtml", "Berita.HTML"])
@pytest.mark.parametrize("beside", ["Berita_files", "Berita.files"])
def test_only_a_page_has_a_folder_of_its_own(tmp_path: Path, page: str, beside: str) -> None:
    for name in (page, f"{beside}/iklan.html", "dua.txt", "dua_files/tiga.html"):
        file = tmp_path / "simpan" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE.format(name))
    files, report = files_of(tmp_path / "p.penanda", tmp_path / "simpan")
    assert files == sorted([page, "dua.txt", "dua_files/tiga.html"])
    assert report.passed == {".html": 1}


def test_an_archive_of_it_too_and_where_it_came_from_is_kept(saved: Path, tmp_path: Path) -> None:
    path = packed(saved)
    files, report = files_of(tmp_path / "p.penanda", path)
    assert files == [f"simpan.zip/{file}" for file in FILES]
    assert report.passed == PASSED
    inner = tmp_path / "luar" / "dalam"
    inner.mkdir(parents=True)
    path.rename(inner / "a.zip")
    files, _report = files_of(tmp_path / "q.penanda", tmp_path / "luar")
    assert files == [f"dalam/a.zip/{file}" for file in FILES]


def test_a_pattern_counts_only_what_fits_it(saved: Path, tmp_path: Path) -> None:
    files, report = files_of(tmp_path / "p.penanda", f"{saved}/**/*t*")
    assert files == FILES
    assert report.passed == {".html": 1, ".jpg": 1}
    files, report = files_of(tmp_path / "q.penanda", f"{saved}/[df]*")
    assert (files, report.passed) == (["dua.txt"], {".jpg": 1})


def test_the_folder_of_a_page_may_be_named_itself(saved: Path, tmp_path: Path) -> None:
    files, _report = files_of(tmp_path / "p.penanda", saved / "Berita_files" / "ad.html")
    assert files == ["ad.html"]


def test_a_file_named_itself_is_tried(tmp_path: Path) -> None:
    script = tmp_path / "a.js"
    script.write_text("Bukan skrip, tetapi berita.")
    files, report = files_of(tmp_path / "p.penanda", script)
    assert (files, report.passed) == (["a.js"], {})


def test_programs_logs_and_words_about_a_corpus_are_no_articles(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    for name in ("README.md", "crawl.py", "crawl.log", "config.YAML", "satu.txt", "dua"):
        (folder / name).write_text(f"Menteri menjamin jalan {name}.")
    files, report = files_of(tmp_path / "p.penanda", folder)
    assert files == ["dua", "satu.txt"]
    assert report.passed == {".md": 1, ".py": 1, ".log": 1, ".yaml": 1}
    files, report = files_of(tmp_path / "q.penanda", folder / "README.md")
    assert (files, report.passed) == (["README.md"], {}), "named itself it is tried"


@pytest.mark.parametrize("zipped", [False, True])
def test_nothing_but_other_files_is_refused(tmp_path: Path, zipped: bool) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF-1.4")
    with zipfile.ZipFile(tmp_path / "f.zip", "w") as archive:
        archive.write(folder / "a.pdf", "a.pdf")
    with pytest.raises(ImportRefusedError) as refused:
        files_of(tmp_path / "p.penanda", tmp_path / "f.zip" if zipped else folder)
    assert "holds no articles, only other files (1 .pdf)" in str(refused.value.refused[0])


def test_it_is_told(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = tmp_path / "p.penanda"
    Project.create(project, read_scheme(DEFAULT_SCHEME), "siti").close()
    assert cli.main(["import", str(project), str(saved)]) == 0
    told = f"6 other files passed over ({endings(PASSED)})"
    assert told in capsys.readouterr().out.splitlines()
    assert cli.main(["import", str(project), str(saved), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["passed"] == PASSED


def test_the_most_are_told_first() -> None:
    assert endings({".b": 1, "": 1200, ".a": 1}) == "1,200 (no ending), 1 .a, 1 .b"


def test_what_lies_beside_a_dataset_is_no_article(tmp_path: Path) -> None:
    for name in ("LICENSE", "README", "Makefile", "Berita"):
        (tmp_path / name).write_text(f"{name}.\n", encoding="utf-8")
    kept, others = apart(sorted(tmp_path.iterdir()))
    assert [file.name for file in kept] == ["Berita"]
    assert len(others) == 3


def test_a_folder_is_taken_that_the_project_itself_lies_in(tmp_path, capsys):
    (tmp_path / "satu.txt").write_text("Menteri menjamin satu jalan.\n", encoding="utf-8")
    place = tmp_path / "my.penanda"
    scheme = read_scheme(DEFAULT_SCHEME)
    with (
        Project.create(place, scheme, "noor"),
        Project.create(tmp_path / "other.penanda", scheme, "noor"),
    ):
        beside = {file.suffix for file in tmp_path.iterdir()}
        assert {".penanda-lock", ".penanda-wal", ".penanda-shm"} <= beside
        files, others = apart(tmp_path.iterdir())
        assert [file.name for file in files] == ["satu.txt"]
        assert sorted(file.name for file in others) == ["my.penanda", "other.penanda"]
    assert cli.main(["import", str(place), str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("1 taken")
    assert "2 other files passed over (2 .penanda)" in told.out
