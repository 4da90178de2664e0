"""``penanda export``: its files, what they lose, and what a trainer learns from them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path


def test_export_names_its_files_with_their_digests(told, project: Path, tmp_path: Path) -> None:
    value = told("export", project, tmp_path / "o", "--format", "conll", "--annotator", "curator-a")
    assert value.keys() >= {"files", "articles", "spans", "lost"}
    for file in value["files"]:
        assert hashlib.sha256(Path(file["path"]).read_bytes()).hexdigest() == file["sha256"]
    assert value["lost"], "the sample nests spans, which CoNLL cannot hold"
    assert (tmp_path / "o/losses.jsonl").read_bytes().count(b"\n") == len(value["lost"])


def test_export_says_how_many_spans_a_trainer_learns_from(
    told, run, project: Path, tmp_path: Path
) -> None:
    curator = ("--format", "gliner", "--annotator", "curator-a")
    value = told("export", project, tmp_path / "o", *curator)
    [line] = value["trainable"]
    assert line["of"] == value["spans"] == line["spans"] + sum(line["why"].values())
    assert "GLiNER's default of 12 words" in line["how"]
    _status, out, _err = run("export", project, tmp_path / "o", *curator)
    assert f"trainable: {line['spans']} of {line['of']} spans with GLiNER" in out


def test_a_strict_export_refuses_any_loss(run, project: Path, tmp_path: Path) -> None:
    status, _out, err = run(
        "export",
        project,
        tmp_path / "o",
        "--format",
        "conll",
        "--annotator",
        "curator-a",
        "--strict",
    )
    assert status == 1
    assert "curator-a.conll: not all would be in it (lost: " in err
    assert not (tmp_path / "o").exists()


def test_a_strict_export_takes_decided_gold_and_tells_that_how_it_came_to_be_is_lost(
    told, project: Path, tmp_path: Path
) -> None:
    told("adjudicate", project, "--rule", "unanimous")
    value = told("export", project, tmp_path / "o", "--format", "labelstudio", "--strict")
    assert [loss["what"] for loss in value["lost"]] == ["origin"]


def test_export_leaves_out_captions_and_their_like_unless_told_to_keep_them(
    told, project: Path, tmp_path: Path
) -> None:
    curator = ("--annotator", "curator-a", "--format", "conll")
    dropped = told("export", project, tmp_path / "drop", *curator)
    kept = told("export", project, tmp_path / "keep", *curator, "--regions", "keep")
    left = [loss for loss in dropped["lost"] if "left out of training" in loss["why"]]
    inside = [loss for loss in left if "repeated" in loss["why"]]
    assert len(inside) == 5, "the name in each repeat of the Thai headline"
    assert not [loss for loss in kept["lost"] if "left out" in loss["why"]]
    assert dropped["spans"] < kept["spans"]
    text = (tmp_path / "drop" / "curator-a.conll").read_text(encoding="utf-8")
    assert "logoline" not in text
    assert "logoline" in (tmp_path / "keep" / "curator-a.conll").read_text(encoding="utf-8")


def test_spans_that_a_format_cannot_hold_are_named_before_anything_is_written(
    run, project: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    status, _, err = run(
        "export", project, blocked, "--format", "conll", "--annotator", "curator-a"
    )
    *named, refusal = err.splitlines()
    assert status == 1
    assert named
    assert all("will not be in it as it is: " in line for line in named)
    assert str(blocked) in refusal


def test_an_export_of_gold_says_how_much_is_not_decided(run, project: Path, tmp_path: Path) -> None:
    run("adjudicate", project, "--rule", "unanimous")
    _, out, _ = run("export", project, tmp_path / "out", "--format", "jsonl")
    assert "54 disagreements are not decided yet" in out


def test_one_is_no_plural(run, tmp_path: Path) -> None:
    project, text = tmp_path / "one.penanda", tmp_path / "one.jsonl"
    span = {"start": 0, "end": 9, "label": "OFFICIAL"}
    text.write_text(json.dumps({"text": "Menlu Retno berkata.", "lang": "id", "spans": [span]}))
    run("new", project)
    _, out, _ = run("import", project, text, "--annotator", "siti")
    assert "1 span\n" in out
    _, out, _ = run("export", project, tmp_path / "out", "--format", "jsonl", "--annotator", "siti")
    assert out.startswith("1 article, 1 span written and read back: ")


def test_a_release_says_which_of_overlapping_spans_go_out(
    run, project: Path, tmp_path: Path
) -> None:
    words = ("release", project, tmp_path / "out", "--annotator", "curator-a")
    status, _out, _err = run(*words, "--format", "conll", "--projection", "columns")
    assert status == 0
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["projections"] == {"conll": "columns"}
    status, _out, err = run(*words, "--format", "jsonl", "--projection", "columns")
    assert status == 1
    assert "none of the formats has the projection 'columns'" in err
