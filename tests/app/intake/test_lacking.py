"""Files of other tools with names that the scheme lacks: told at once, mapped, or added to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.errors import ConflictError, ImportRefusedError, SchemeRefusedError
from app.intake import Options, Report, read_scheme, take_files
from app.intake.apart import Order, carry_out, report_from_json, report_to_json
from app.intake.lacking import Lacking
from app.intake.mapping import mapped
from app.model import Article, ArticleId, Document, ItemId, Scheme, Span
from app.scheme import RenameLabel, revise, widened
from app.settings import DEFAULT_SCHEME
from app.store import Project, backups_of, check, rebuild

TEXT = "Anwar Ibrahim of Petronas met Retno Marsudi in Hanoi"
ANN = """T1\tPER 0 13\tAnwar Ibrahim
T2\tCOMPANY 17 25\tPetronas
T3\tPER 30 43\tRetno Marsudi
T4\tGPE 47 52\tHanoi
T5\tAGENCY 17 25\tPetronas
A1\tGender T3 female
R1\tworks_for Arg1:T1 Arg2:T2
R2\tmet Arg1:T1 Arg2:T3
R3\tmade_by Arg1:T2 Arg2:T1
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        yield project


@pytest.fixture
def brat(tmp_path: Path) -> Path:
    """A folder of brat with one article."""
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.ann").write_text(ANN.replace("R3\tmade_by Arg1:T2 Arg2:T1\n", ""))
    return folder


@pytest.fixture
def doccano(tmp_path: Path) -> Path:
    """A file of doccano whose names begin in its second line."""
    rows: list[Any] = [
        {"id": 1, "text": "Polri", "label": [[0, 5, "AGENCY"]], "Comments": []},
        {"id": 2, "text": "Jokowi di Bali", "label": [[0, 6, "PER"], [10, 14, "LOC"]]},
        {"id": 3, "text": "Prabowo", "label": [[0, 7, "PER"]], "Comments": []},
    ]
    path = tmp_path / "alice.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def refusal(project: Project, *paths: Path, **options: Any) -> list[tuple[int, str]]:
    with pytest.raises(ImportRefusedError) as told:
        take_files(project, paths, "me", Options(**options))
    assert not project.heads()
    return [(error.line, str(error)) for error in told.value.refused]


def add(project: Project, *paths: Path, **options: Any) -> Report:
    return take_files(project, paths, "me", Options(**options), widen=widened)


def test_all_that_is_lacking_in_a_file_is_told_at_once(project, brat, doccano) -> None:
    (_, first), (line, second) = refusal(project, brat, doccano)
    assert (
        "no label 'PER' (2), 'COMPANY' (1), 'GPE' (1); no attribute 'PER.Gender' (1);"
        " no relation 'works_for' (1), 'met' (1); over all files it has no label 'PER' (4),"
        " 'COMPANY' (1), 'GPE' (1), 'LOC' (1); no attribute"
    ) in first
    assert "Say what each shall be" in first
    assert line == 2
    assert "has no label 'PER' (2), 'LOC' (1). " in second
    assert "--map NAME=OTHER" in second
    assert "penanda scheme PROJECT add NAME" in second


def test_conll_and_labels_with_blanks_are_told_too(project, tmp_path) -> None:
    conll = tmp_path / "a.conll"
    conll.write_text("Jokowi B-PER\ndi O\nBali B-LOC\n\nPrabowo B-PER\n")
    [(_, words)] = refusal(project, conll)
    assert "has no label 'PER' (2), 'LOC' (1). " in words
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "Bali", "label": [[0, 4, "Tên địa danh"]]}))
    [(_, words)] = refusal(project, rows)
    assert "no label 'Tên địa danh' (1)" in words


def test_a_thousand_labels_are_counted_not_all_named() -> None:
    lacking = Lacking()
    lacking.labels.update({f"L{number}": 1 for number in range(1000)})
    [words] = lacking.named()
    assert words.endswith(" and 900 more")
    assert words.count("'L") == 100


def test_a_line_alone_is_refused_where_the_rest_is_taken(project, doccano) -> None:
    report = take_files(project, [doccano], "me", Options(skip_refused=True))
    assert (report.taken, [error.line for error in report.refused]) == (1, [2, 3])


def test_labels_come_in_under_the_names_of_the_project(project, doccano) -> None:
    report = take_files(project, [doccano], "me", Options(names={"PER": "OFFICIAL", "LOC": ""}))
    assert (report.taken, report.spans, report.left_out) == (3, 3, {"LOC": 1})
    [layer] = project.annotators()
    spans = [span for one in project.documents(layer) for span in one.spans]
    assert sorted((span.start, span.end, span.label) for span in spans) == [
        (0, 5, "AGENCY"),
        (0, 6, "OFFICIAL"),
        (0, 7, "OFFICIAL"),
    ]


def test_relations_of_what_is_left_out_go_and_are_counted(project, brat) -> None:
    (brat / "a.ann").write_text(ANN)
    names = {"PER": "OFFICIAL", "COMPANY": "COMMITMENT", "GPE": "", "met": ""}
    [(_, words)] = refusal(project, brat, names=names)
    assert "no attribute 'OFFICIAL.Gender' (1); no relation 'works_for' (1). " in words
    report = take_files(project, [brat], "me", Options(names={**names, "PER": ""}))
    assert report.left_out == {"PER": 2, "GPE": 1, "works_for": 1, "met": 1, "made_by": 1}
    assert report.spans == 2


def test_a_target_that_the_scheme_lacks_is_told(project, doccano) -> None:
    [(_, words)] = refusal(project, doccano, names={"PER": "OFICIAL", "LOC": ""})
    assert "has no label 'OFICIAL' (2). " in words


def test_what_is_lacking_is_added_and_the_file_is_in(project, brat) -> None:
    before = project.scheme
    report = add(project, brat, names={"COMPANY": "AGENCY"})
    assert (report.taken, report.spans) == (1, 5)
    assert report.added[0] == "label 'PER' (2), 'GPE' (1)"
    scheme = project.scheme
    assert [label.name for label in scheme.labels[len(before.labels) :]] == ["PER", "GPE"]
    assert len({label.key for label in scheme.labels}) == len(scheme.labels)
    assert len({label.light for label in scheme.labels}) == len(scheme.labels)
    assert scheme.label("PER").attribute("Gender").type == "text"
    works_for, met = scheme.relation("works_for"), scheme.relation("met")
    assert (works_for.heads, works_for.tails) == (("PER",), ("AGENCY",))
    assert (met.heads, met.tails) == (("PER",), ("PER",))
    assert scheme.version != before.version
    assert not list(check(project))


def test_an_addition_is_part_of_the_import_and_the_backup_is_the_way_back(project, brat) -> None:
    before = project.scheme.source
    add(project, brat)
    assert project.undo("me") is None
    [backup] = backups_of(project.path)
    with Project.open(backup.path, read_only=True) as old:
        assert (old.scheme.source, old.heads()) == (before, [])
    after = project.scheme.source
    rebuild(project)
    assert project.scheme.source == after
    assert not list(check(project))
    with Project.open(project.path, read_only=True) as again:
        assert again.scheme.source == after


def test_an_undo_of_what_came_before_does_not_take_the_addition_away(project, brat) -> None:
    revise(project, [RenameLabel("OFFICIAL", "PERSON")], "me")
    add(project, brat)
    with pytest.raises(ConflictError, match="cannot be undone"):
        project.undo("me")
    assert project.scheme.label("PER")
    assert not list(check(project))


def test_nothing_is_added_where_nothing_is_lacking(project, brat) -> None:
    add(project, brat)
    source = project.scheme.source
    report = add(project, brat)
    assert (report.taken, report.present, report.added) == (0, 1, [])
    assert project.scheme.source == source


def test_a_relation_type_between_other_labels_is_told_and_widened(project, brat) -> None:
    before = project.scheme.relation("made_by")
    (brat / "a.ann").write_text(ANN)
    names = {"PER": "OFFICIAL", "GPE": "", "met": "", "works_for": "", "PER.Gender": ""}
    [(_, words)] = refusal(project, brat, names=names)
    assert (
        "no label 'COMPANY' (1); no relation 'made_by' from 'COMPANY' to 'OFFICIAL' (1). " in words
    )
    report = add(project, brat, names=names)
    assert report.added == [
        "label 'COMPANY' (1)",
        "relation 'made_by' from 'COMPANY' to 'OFFICIAL' (1)",
    ]
    after = project.scheme.relation("made_by")
    assert after.heads == (*before.heads, "COMPANY")
    assert after.tails == before.tails
    [document] = project.documents(*project.annotators())
    [relation] = document.relations
    labels = {span.id: span.label for span in document.spans}
    assert (labels[relation.head], labels[relation.tail]) == ("COMPANY", "OFFICIAL")
    assert not list(check(project))


def test_both_ends_of_a_relation_type_are_widened_once(project, tmp_path) -> None:
    path = tmp_path / "a.jsonl"
    spans = [
        {"start": 0, "end": 4, "label": "AGENCY", "id": "a"},
        {"start": 5, "end": 9, "label": "OFFICIAL", "id": "b"},
    ]
    relations = [
        {"type": "made_by", "head": head, "tail": tail, "id": f"{head}{tail}"}
        for head, tail in ("ab", "ba", "aa")
    ]
    path.write_text(json.dumps({"text": "Bali Bali", "spans": spans, "relations": relations}))
    [(_, words)] = refusal(project, path)
    assert "no relation 'made_by' from 'AGENCY' to 'OFFICIAL' (1), 'made_by' from" in words
    add(project, path)
    widened_one = project.scheme.relation("made_by")
    assert sorted(widened_one.heads) == ["AGENCY", "COMMITMENT", "OFFICIAL"]
    assert len(set(widened_one.tails)) == len(widened_one.tails)


def test_a_relation_that_joins_no_span_is_no_lack_of_the_scheme(project, tmp_path) -> None:
    path = tmp_path / "a.jsonl"
    spans = [{"start": 0, "end": 4, "label": "COMMITMENT", "id": "a"}]
    relations = [{"type": "made_by", "head": "a", "tail": "nobody", "id": "r"}]
    path.write_text(json.dumps({"text": "Bali", "spans": spans, "relations": relations}))
    [(_, words)] = refusal(project, path)
    assert "nobody" in words
    assert "--add-labels" not in words


@pytest.mark.parametrize(
    ("names", "attributes", "left_out"),
    [
        ({"PER.Gender": "role"}, {"role": "female"}, {}),
        ({"OFFICIAL.Gender": "role"}, {"role": "female"}, {}),
        ({"*.Gender": "role", "PER.Gender:female": "minister"}, {"role": "minister"}, {}),
        ({"*.Gender": "role", "OFFICIAL.role:female": "minister"}, {"role": "minister"}, {}),
        ({"*.Gender": "role", "*.role:female": ""}, {}, {"PER.Gender": 1}),
        ({"*.Gender": ""}, {}, {"PER.Gender": 1}),
    ],
)
def test_attributes_and_their_values_come_in_under_the_names_of_the_project(
    project, brat, names, attributes, left_out
) -> None:
    names = {"PER": "OFFICIAL", "COMPANY": "AGENCY", "GPE": "", "met": "", "works_for": "", **names}
    report = take_files(project, [brat], "me", Options(names=names))
    [document] = project.documents(*project.annotators())
    [retno] = [span for span in document.spans if span.start == 30]
    assert retno.attributes == attributes
    assert {key: report.left_out[key] for key in report.left_out if "." in key} == left_out


def test_of_two_attributes_that_become_one_the_later_is_left_out_and_told() -> None:
    article = Article(ArticleId("a"), "a", "id", "Bali")
    span = Span(ItemId("s"), article.id, "me", 0, 4, "LOC", {"a": "1", "b": "2"})
    document, left_out = mapped(Document(article, "me", (span,)), {"LOC.a": "c", "LOC.b": "c"})
    assert document.spans[0].attributes == {"c": "1"}
    assert left_out == {"LOC.b": 1}


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"text": "Bali", "label": [[0, 4, "Tên địa danh"]]}, "cannot be added to the scheme"),
        ({"text": "Bali", "spans": [{"start": 0, "end": 9, "label": "LOC"}]}, "out of range"),
        (
            {
                "text": "Bali",
                "spans": [
                    {"start": 0, "end": 4, "label": "LOC", "id": "a"},
                    {"start": 0, "end": 4, "label": "AGENCY", "attributes": {"kind": "club"}},
                ],
            },
            "kind cannot be 'club'",
        ),
    ],
)
def test_a_refused_import_leaves_the_scheme_as_it_was(project, tmp_path, row, says) -> None:
    source, entries = project.scheme.source, len(list(project.journal.entries()))
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "x", "spans": []}) + "\n" + json.dumps(row))
    with pytest.raises((ImportRefusedError, SchemeRefusedError), match=says):
        add(project, path)
    assert project.scheme.source == source
    assert len(list(project.journal.entries())) == entries
    assert not project.heads()


def test_a_conflict_in_the_store_takes_the_addition_back_with_all_else(project, tmp_path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    span = {"id": "s", "start": 0, "end": 4}
    first.write_text(json.dumps({"text": "Bali", "spans": [{**span, "label": "AGENCY"}]}))
    second.write_text(json.dumps({"text": "Bali", "spans": [{**span, "label": "LOC"}]}))
    add(project, first)
    source = project.scheme.source
    with pytest.raises(ImportRefusedError, match="differs"):
        add(project, second)
    assert project.scheme.source == source
    with Project.open(project.path, read_only=True) as again:
        assert again.scheme.source == source
    assert not list(check(project))


def test_a_scheme_that_was_changed_meanwhile_refuses_the_import(project, brat) -> None:
    def late(scheme: Scheme, lacking: Lacking) -> Scheme:
        revise(project, [RenameLabel("OFFICIAL", "PERSON")], "me")
        return widened(scheme, lacking)

    with pytest.raises((ConflictError, ImportRefusedError), match="has changed since"):
        take_files(project, [brat], "me", widen=late)
    assert [label.name for label in project.scheme.labels] == ["PERSON", "AGENCY", "COMMITMENT"]
    assert not project.heads()
    assert not list(check(project))


def test_the_window_is_told_the_same(project, doccano) -> None:
    answers: list[dict[str, Any]] = []
    order = Order(str(project.path), "me", paths=(str(doccano),)).into(project)
    carry_out(Order.from_json(order.to_json()), answers.append, lambda: False)
    [refused] = answers[-1]["refused"]
    assert "has no label 'PER' (2), 'LOC' (1)" in refused["what"]
    assert Lacking.from_json(answers[-1]["lacking"]).labels == {"PER": 2, "LOC": 1}
    report = Report(left_out={"LOC": 1}, added=["label 'PER' (2)"])
    assert report_from_json(report_to_json(report)) == report


def test_the_window_may_have_them_added(project, brat) -> None:
    answers: list[dict[str, Any]] = []
    order = Order("", "me", paths=(str(brat),), widen=True).into(project)
    carry_out(Order.from_json(order.to_json()), answers.append, lambda: False)
    assert "lacking" in answers[-1]  # nobody here can widen a scheme
    carry_out(Order.from_json(order.to_json()), answers.append, lambda: False, widened)
    assert answers[-1]["report"]["added"]


def test_what_is_refused_for_another_reason_asks_for_no_names(project, doccano, tmp_path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    answers: list[dict[str, Any]] = []
    order = Order("", "me", paths=(str(doccano), str(bad))).into(project)
    carry_out(order, answers.append, lambda: False)
    assert len(answers[-1]["refused"]) == 2
    assert "lacking" not in answers[-1]


def test_the_command_maps_leaves_out_and_adds(tmp_path, doccano, capsys) -> None:
    place = str(tmp_path / "c.penanda")
    assert cli.main(["new", place]) == 0
    assert cli.main(["import", place, str(doccano)]) == 1
    assert "has no label 'PER' (2), 'LOC' (1)" in capsys.readouterr().err
    ways = ["--map", "LOC=", "--map", "PER=PERSON"]
    assert cli.main(["import", place, str(doccano), *ways]) == 1
    assert "has no label 'PERSON' (2)" in capsys.readouterr().err
    assert cli.main(["import", place, str(doccano), *ways, "--add-labels"]) == 0
    out = capsys.readouterr().out
    assert "3 taken" in out
    assert "added to the scheme: label 'PERSON' (2)" in out
    assert "left out, as asked: 'LOC' (1)" in out
    assert cli.main(["check", place]) == 0


@pytest.mark.parametrize("wrong", [["--map", "PER"], ["--add-labels", "--skip-refused"]])
def test_wrong_usage_ends_with_2(tmp_path, doccano, wrong) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["import", str(tmp_path / "c.penanda"), str(doccano), *wrong])
    assert ended.value.code == 2
