"""What is refused is left out on request, and the rest comes in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli
from app.errors import ImportRefusedError
from app.intake import Options, take_files
from app.settings import SEEDS
from app.store import Project, check
from tests.app.intake.conftest import dump


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


def test_what_was_told_of_a_refused_file_is_not_told(project: Project, tmp_path: Path) -> None:
    bad, good = tmp_path / "a.json", tmp_path / "b.json"
    task = '{"data": {"text": "%s"}, "annotations": []}'
    bad.write_text(f"[{task % 'Satu.'}, {task % 'Dua.'}, no object]")
    good.write_text(f"[{task % 'Tiga.'}]")
    report = take_files(project, [bad, good], "siti", Options(skip_refused=True))
    assert [error.file for error in report.refused] == [str(bad)]
    assert {told.file for told in report.told} == {str(good)}


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
