"""A file enters: each good one comes in exactly; what is asked and told on the way."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportCancelledError, ImportRefusedError
from app.formats.naming import article_id
from app.intake import Foreign, Options, Step, take_files, take_text
from app.model import ArticleId
from app.settings import SEEDS
from app.store import Project, check
from tests.app.intake.conftest import TEXT, dump, related, spans


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


def test_a_code_of_three_letters_is_the_language_that_is_read_here(
    project: Project, tmp_path: Path
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "Satu.", "id": "1"}\n{"text": "Dua.", "id": "2", "lang": "vie-VN"}\n')
    take_files(project, [file], "siti", Options(language="ind"))
    assert [project.article(ArticleId(each)).language for each in "12"] == ["id", "vi-VN"]


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
