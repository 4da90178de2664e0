"""A release is the same bytes for the same project, whole or not there, and says what it is."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from app import cli
from app.adjudication import open_questions, take
from app.adjudication.corpus import cases_of
from app.comparison import Difference
from app.errors import FileRefusedError, LossRefusedError, NotFoundError, PenandaError
from app.export import split
from app.export.release import CardText, Order, Release, keep, manifest_of, release
from app.formats import FORMATS
from app.intake import make_sample
from app.model import GOLD, Change, Span
from app.model.change import Act
from app.model.ids import new_act_id
from app.store import Project, check

ROOT = Path(__file__).parents[3]
WRITABLE = [known.name for known in FORMATS.values() if known.writes]
EVERYTHING = Order(formats=("jsonl", "spacy", "conll"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample project with gold and splits."""
    path = tmp_path_factory.mktemp("sample") / "sample.penanda"
    make_sample(path)
    assert cli.main(["adjudicate", str(path), "--rule", "unanimous"]) == 0
    assert cli.main(["split", str(path)]) == 0
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "p.penanda"))


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path) as opened:
        yield opened


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_every_file_is_in_the_manifest_with_its_hash(project: Project, tmp_path: Path) -> None:
    made = release(project, tmp_path / "out", EVERYTHING)
    found = bytes_of(tmp_path / "out")
    listed = {file["path"]: file for file in made.manifest["files"]}
    assert set(found) == {*listed, "manifest.json", "SHA256SUMS"}
    for name, file in listed.items():
        assert hashlib.sha256(found[name]).hexdigest() == file["sha256"]
        assert len(found[name]) == file["bytes"]
    told = found["SHA256SUMS"].decode().splitlines()
    assert f"{hashlib.sha256(found['manifest.json']).hexdigest()}  manifest.json" in told
    assert len(told) == len(listed) + 1
    assert manifest_of(tmp_path / "out") == made.manifest
    counts = made.counts
    assert sum(part["articles"] for part in counts.values()) == 5
    for name, part in counts.items():
        data = lines(tmp_path / "out" / "data" / "jsonl" / f"{name}.jsonl")
        assert len(data) == part["articles"]
        assert sum(len(each["spans"]) for each in data) == part["spans"]
        assert {project.splits()[each["id"]] for each in data} == {name}


def test_twice_and_over_itself_it_is_the_same_bytes(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "one", EVERYTHING)
    release(project, tmp_path / "two", EVERYTHING)
    first = bytes_of(tmp_path / "one")
    assert bytes_of(tmp_path / "two") == first
    again = release(project, tmp_path / "one", EVERYTHING)
    assert again.difference is not None
    assert (again.difference.step, list(again.difference.in_words())) == ("patch", [])
    assert bytes_of(tmp_path / "one") == first
    assert check(project) == []


def test_a_copy_in_another_place_and_time_zone_gives_the_same_bytes(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / "in Jakarta"
    other.mkdir(parents=True)
    shutil.copy(path, other / "copy.penanda")
    places = (
        (path, tmp_path / "here", "UTC", "1"),
        (other / "copy.penanda", other / "out", "Asia/Jakarta", "77"),
    )
    for source, folder, zone, seed in places:
        words = ["release", str(source), str(folder)]
        words += [word for known in WRITABLE for word in ("--format", known)]
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C"}
        subprocess.run(
            [sys.executable, "-c", f"from app.cli import main; raise SystemExit(main({words!r}))"],
            check=True,
            cwd=ROOT,
            env=environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )
    assert bytes_of(tmp_path / "here") == bytes_of(other / "out")


class StoppedError(Exception):
    pass


def test_a_cancel_at_any_step_leaves_the_old_release_whole(
    project: Project, tmp_path: Path
) -> None:
    steps: list[str] = []
    release(project, tmp_path / "out", EVERYTHING, on_progress=lambda step, _n: steps.append(step))
    before = bytes_of(tmp_path / "out")
    keep(project, CardText(title="Another"), "siti")
    assert len(steps) > 20
    for last in range(0, len(steps), 6):
        heard = 0

        def stop(_step: str, _number: int, last: int = last) -> None:
            nonlocal heard
            heard += 1
            if heard > last:
                raise StoppedError

        with pytest.raises(StoppedError):
            release(project, tmp_path / "out", EVERYTHING, on_progress=stop)
        assert bytes_of(tmp_path / "out") == before
        assert beside(tmp_path) == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.export import folders
from app.export.release import Order, release
from app.store import Project
last, place = int(sys.argv[3]), sys.argv[2]
heard = 0
def die(step, number):
    global heard
    heard += 1
    if heard > last:
        os.kill(os.getpid(), signal.SIGKILL)
if last < 0:
    def put(new, old, place, real=folders._put):
        real(new, old, place)
        os.kill(os.getpid(), signal.SIGKILL)
    folders._put = put
    last = 10 ** 9
if len(sys.argv) > 4:
    folders._exchanged = lambda one, other: False
    rename = Path.rename
    def kill(self, target):
        result = rename(self, target)
        if target.suffix == ".old":
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    Path.rename = kill
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    release(project, place, Order(formats=("jsonl", "conll")), on_progress=die)
"""


def killed(*words: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, *map(str, words)],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_a_kill_at_any_step_leaves_one_whole_release(path: Path, tmp_path: Path) -> None:
    order = Order(formats=("jsonl", "conll"))
    with Project.open(path) as project:
        release(project, tmp_path / "out", order)
        before = bytes_of(tmp_path / "out")
        keep(project, CardText(title="Another"), "siti")
    for last in (0, 7, 20):
        killed(path, tmp_path / "out", last)
        assert bytes_of(tmp_path / "out") == before
    killed(path, tmp_path / "out", -1)
    after = bytes_of(tmp_path / "out")
    assert after != before
    assert b"# Another\n" in after["README.md"]
    with Project.open(path) as project:
        release(project, tmp_path / "out", order)
    assert bytes_of(tmp_path / "out") == after
    assert beside(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_where_folders_cannot_be_exchanged_the_old_release_is_put_back(
    path: Path, tmp_path: Path
) -> None:
    with Project.open(path) as project:
        release(project, tmp_path / "out")
        before = bytes_of(tmp_path / "out")
        keep(project, CardText(title="Another"), "siti")
    killed(path, tmp_path / "out", 10**9, "slow")
    assert not (tmp_path / "out").exists()
    with Project.open(path) as project, pytest.raises(NotFoundError):
        release(project, tmp_path / "out", Order("nobody"))
    assert bytes_of(tmp_path / "out") == before


def test_a_folder_with_other_things_is_refused_and_an_empty_one_taken(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(FileRefusedError, match="other things than a release"):
        release(project, tmp_path / "mine")
    assert bytes_of(tmp_path / "mine") == {"thesis.txt": b"years of work"}
    (tmp_path / "link").symlink_to(tmp_path / "mine")
    (tmp_path / "file").write_text("x")
    for name in ("link", "file"):
        with pytest.raises(FileRefusedError, match="no folder of its own"):
            release(project, tmp_path / name)
    (tmp_path / "empty").mkdir()
    release(project, tmp_path / "empty")
    assert (tmp_path / "empty" / "README.md").exists()
    assert beside(tmp_path) == []


@pytest.mark.parametrize("name", ["notes.txt", ".git/HEAD", "data/jsonl/mine.txt", "empty"])
def test_what_somebody_put_into_a_release_is_not_lost_with_it(
    project: Project, tmp_path: Path, name: str
) -> None:
    release(project, tmp_path / "out")
    mine = tmp_path / "out" / name
    if name == "empty":
        mine.mkdir()
    else:
        mine.parent.mkdir(exist_ok=True)
        mine.write_text("mine")
    before = bytes_of(tmp_path / "out")
    told = name.removesuffix("/HEAD")
    with pytest.raises(FileRefusedError, match=re.escape(f"({told})")):
        release(project, tmp_path / "out")
    assert bytes_of(tmp_path / "out") == before
    assert mine.exists()


def nested(folder: Path, name: str) -> list[str]:
    return sorted(
        path.read_text("utf-8")
        for path in (folder / "data" / name).iterdir()
        if path.suffix == f".{name}"
    )


def test_of_overlapping_spans_those_go_out_that_are_wanted(
    project: Project, tmp_path: Path
) -> None:
    formats = ("jsonl", "conll")
    usual = release(project, tmp_path / "usual", Order(formats=formats))
    inner = release(project, tmp_path / "inner", Order(formats=formats, projection="innermost"))
    release(project, tmp_path / "named", Order(formats=formats, projection="outermost"))
    assert usual.manifest["projections"] == {"conll": "outermost"}
    assert inner.manifest["projections"] == {"conll": "innermost"}
    assert nested(tmp_path / "usual", "conll") == nested(tmp_path / "named", "conll")
    assert nested(tmp_path / "usual", "conll") != nested(tmp_path / "inner", "conll")
    assert nested(tmp_path / "usual", "jsonl") == nested(tmp_path / "inner", "jsonl")
    assert bytes_of(tmp_path / "usual") == bytes_of(tmp_path / "named")
    wide = release(project, tmp_path / "wide", Order(formats=formats, projection="columns"))
    assert wide.manifest["projections"] == {"conll": "columns"}
    assert nested(tmp_path / "wide", "conll") != nested(tmp_path / "usual", "conll")


@pytest.mark.parametrize(
    "order",
    [
        Order(formats=("jsonl",), projection="innermost"),
        Order(formats=("spacy",), projection="columns"),
        Order(formats=("conll",), projection="innermost", texts=False),
        Order(formats=("conll",), projection="sideways"),
    ],
)
def test_a_projection_that_no_format_has_is_refused(
    project: Project, tmp_path: Path, order: Order
) -> None:
    with pytest.raises(PenandaError, match="none of the formats has the projection"):
        release(project, tmp_path / "out", order)
    assert not (tmp_path / "out").exists()


def test_a_strict_release_refuses_a_format_that_loses_anything(
    project: Project, tmp_path: Path
) -> None:
    release(project, tmp_path / "out", Order(strict=True))
    before = bytes_of(tmp_path / "out")
    with pytest.raises(PenandaError):
        release(project, tmp_path / "out", Order(formats=("jsonl", "conll"), strict=True))
    assert bytes_of(tmp_path / "out") == before


def test_a_strict_release_tells_how_gold_came_to_be_and_does_not_refuse_it(
    project: Project, tmp_path: Path
) -> None:
    order = Order(formats=("jsonl", "hf"), strict=True)
    made = release(project, tmp_path / "out", order).manifest
    told = lines(tmp_path / "out" / "data" / "hf" / "losses.jsonl")
    assert {one["what"] for one in told} == {"origin"}
    assert made["quality"]["provenance"]
    release(project, tmp_path / "free", Order(texts=False))
    told = lines(tmp_path / "free" / "standoff" / "losses.jsonl")
    count = len([one for one in told if one["what"] != "origin"])
    assert count < len(told)
    with pytest.raises(LossRefusedError, match=rf", {count} in all, do not go out"):
        release(project, tmp_path / "strict", Order(texts=False, strict=True))


def test_the_text_free_form_holds_no_words_of_an_article(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "out", Order(texts=False))
    assert not (tmp_path / "out" / "data").exists()
    found = b"".join(
        content for name, content in bytes_of(tmp_path / "out").items() if name != "scheme.toml"
    ).decode()
    for head in project.heads():
        article = project.article(head.id)
        words = re.split(r"\s+", article.text)
        runs = [" ".join(words[n : n + 3]) for n in range(0, len(words) - 3)]
        assert not [run for run in runs if len(run) > 24 and run in found]
        assert article.name not in found
    files = [file for file in (tmp_path / "out" / "standoff").iterdir() if file.stem != "losses"]
    told = [each for file in files for each in lines(file)]
    assert {each["id"] for each in told} == {head.id for head in project.heads()}
    for each in told:
        article = project.article(each["id"])
        assert each["sha256"] == hashlib.sha256(article.text.encode()).hexdigest()
        assert each["source"] == article.meta["source"]
        mine = {(span.start, span.end, span.label) for span in project.work(article.id, GOLD).spans}
        assert {(span["start"], span["end"], span["label"]) for span in each["spans"]} == mine


def of_gold(project: Project, label: str = "AGENCY", **said: Any) -> Span:
    """The first such span of gold, with something else said of it."""
    article = next(head.id for head in project.heads() if head.spans.get(GOLD, 0) > 5)
    span = next(one for one in project.work(article, GOLD).spans if one.label == label)
    other = replace(span, **said)
    project.apply(Act(new_act_id(), "siti", "x", (Change(article, GOLD, (span,), (other,)),)))
    return other


def test_what_may_quote_the_text_stays_back_and_is_told(project: Project, tmp_path: Path) -> None:
    text = project.article(of_gold(project).article).text
    words = text[:40].lower()  # not as it stands in the text
    span = of_gold(project, "OFFICIAL", attributes={"role": words}, note=words, unsure=True)
    release(project, tmp_path / "out", Order(texts=False))
    found = b"".join(bytes_of(tmp_path / "out").values()).decode()
    assert words not in found
    assert span.id not in found  # an id may come from a file that has words in it
    told = lines(tmp_path / "out" / "standoff" / "losses.jsonl")
    mine = [
        each["what"]
        for each in told
        if each["start"] == span.start and each["article"] == span.article
    ]
    assert sorted(mine) == ["attribute", "note", "unsure"]
    assert not any(each["surface"] for each in told)
    made = manifest_of(tmp_path / "out")
    assert made is not None
    assert made["lost"] == {"standoff": len(told)}
    with pytest.raises(LossRefusedError, match="do not go out"):
        release(project, tmp_path / "strict", Order(texts=False, strict=True))
    assert not (tmp_path / "strict").exists()


@pytest.mark.parametrize(
    "said", [{"attributes": {"country": "VN"}}, {"note": "look again"}, {"unsure": True}]
)
def test_a_span_of_which_something_else_is_said_is_told(
    project: Project, tmp_path: Path, said: dict[str, Any]
) -> None:
    release(project, tmp_path / "out")
    span = of_gold(project, **said)
    found = release(project, tmp_path / "out").difference
    assert found is not None
    assert (found.step, found.changed, found.described) == ("major", (), (span.article,))
    assert next(found.in_words()).startswith("- 1 article with other attributes, relations")


def test_a_second_span_of_the_same_range_and_label_is_told(
    project: Project, tmp_path: Path
) -> None:
    release(project, tmp_path / "out")
    span = of_gold(project)
    twin = replace(span, id="twin", attributes={"country": "LA"})
    change = Change(span.article, GOLD, (), (twin,))
    project.apply(Act(new_act_id(), "siti", "x", (change,)))
    found = release(project, tmp_path / "out").difference
    assert found is not None
    assert (found.changed, found.added) == ((span.article,), {span.label: 1})


def test_what_is_otherwise_than_in_the_last_release_is_told(
    project: Project, tmp_path: Path
) -> None:
    keep(project, CardText(version="1.0.0"), "siti")
    release(project, tmp_path / "out")
    article = next(head.id for head in project.heads() if head.spans.get(GOLD, 0) > 5)
    spans = project.work(article, GOLD).spans
    first = next(span for span in spans if span.label == "AGENCY")
    relabelled = Span(first.id, first.article, first.layer, first.start, first.end, "COMMITMENT")
    ends = {end for one in project.work(article, GOLD).relations for end in (one.head, one.tail)}
    free = next(span for span in reversed(spans) if span.id not in ends | {first.id})
    change = Change(article, GOLD, removed=(first, free), added=(relabelled,))
    project.apply(Act(new_act_id(), "siti", "x", (change,)))
    keep(project, CardText(version="2.0.0"), "siti")
    made = release(project, tmp_path / "out")
    found = made.difference
    assert found is not None
    assert (found.version, found.step, found.changed) == ("1.0.0", "major", (article,))
    assert found.relabelled == {(first.label, "COMMITMENT"): 1}
    assert found.removed == {free.label: 1}
    words = (tmp_path / "out" / "CHANGES.md").read_text()
    assert words.startswith("# 2.0.0 after 1.0.0\n")
    assert f"- 1 range was {first.label}, now COMMITMENT" in words
    again = bytes_of(tmp_path / "out")
    release(project, tmp_path / "out")
    assert bytes_of(tmp_path / "out") == again


def test_what_people_say_is_kept_and_undone(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    words = ["--licence", "CC-BY-4.0", "--title", 'Pejabat | "dan" janji', "--text-licence", "©"]
    assert cli.main(["release", str(path), out, *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["not_stated"] == ["sources"]
    assert {file["sha256"] for file in told["files"]} >= {
        hashlib.sha256((tmp_path / "out" / "README.md").read_bytes()).hexdigest()
    }
    with Project.open(path) as project:
        position = project.last_entry().seq
    first = bytes_of(tmp_path / "out")
    assert cli.main(["release", str(path), out, *words]) == 0
    assert cli.main(["release", str(path), out]) == 0
    assert bytes_of(tmp_path / "out") == first
    readme = first["README.md"].decode()
    assert 'pretty_name: "Pejabat | \\"dan\\" janji"' in readme
    assert "license: cc-by-4.0\n" in readme
    assert "- Licence of the articles: ©\n" in readme
    assert "- Sources: not stated\n" in readme
    with Project.open(path) as project:
        assert project.last_entry().seq == position
        assert check(project) == []
        assert project.undo(project.last_entry().who) is not None
        assert CardText.of(project) == CardText()


def test_the_card_and_the_pictures_say_what_is_there(project: Project, tmp_path: Path) -> None:
    made = release(project, tmp_path / "out", EVERYTHING)
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    front = readme.split("---\n")[1]
    assert "language:\n- id\n- th\n- vi\n" in front
    for name, hub in (("train", "train"), ("dev", "validation"), ("test", "test")):
        assert f"  - split: {hub}\n    path: data/jsonl/{name}.jsonl\n" in front
    counts = [part["labels"].get("AGENCY", 0) for part in made.counts.values()]
    assert f"| AGENCY | {' | '.join(map(str, [*counts, sum(counts)]))} | Agency |" in readme
    assert "| A, B | all | 5 |" in readme
    assert "- all annotators agreed: 157\n" in readme
    for name in re.findall(r"\]\((plots/[^)]+)\)", readme):
        picture = ElementTree.parse(tmp_path / "out" / name).getroot()
        assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    assert "siti" not in readme
    assert "curator-a" not in readme + json.dumps(made.manifest)


def test_gold_says_what_was_noted_and_how_often_reviewers_judged_their_own_work(
    project: Project, tmp_path: Path
) -> None:
    assert "own annotation" not in card_of(project, tmp_path / "before")
    cases = cases_of(project, project.annotators())
    asked = [one for one in open_questions(cases) if one.difference is Difference.NOTE]
    for question, reviewer in zip(asked, ("rev", "curator-b"), strict=False):
        case = next(
            each
            for each in cases_of(project, project.annotators())
            if each.article == question.item.article
        )
        project.apply(take(case, question, "curator-a", reviewer=reviewer, now=datetime.now(UTC)))
    readme = card_of(project, tmp_path / "out")
    assert (
        "Of 2 decisions of reviewers, 1 was on the reviewer's own annotation beside others'."
        in readme
    )
    assert "curator-b" not in readme
    made = [one for file in (tmp_path / "out" / "data" / "jsonl").iterdir() for one in lines(file)]
    notes = {span["note"] for article in made for span in article["spans"]} - {""}
    assert notes == {one.item.spans["curator-a"][0].note for one in asked[:2]}


def card_of(project: Project, folder: Path) -> str:
    release(project, folder, EVERYTHING)
    return (folder / "README.md").read_text(encoding="utf-8")


def test_a_project_that_is_not_split_has_one_part(tmp_path: Path) -> None:
    make_sample(tmp_path / "s.penanda")
    with Project.open(tmp_path / "s.penanda") as project:
        made = release(project, tmp_path / "out", Order("curator-a"))
        assert list(made.counts) == ["all"]
        assert made.manifest["splits"] is None
        with pytest.raises(NotFoundError, match="gold holds no work"):
            release(project, tmp_path / "gold")
    assert not (tmp_path / "gold").exists()


def test_articles_in_no_split_are_counted(project: Project, tmp_path: Path) -> None:
    found = split(project, "siti", anew=True)
    assert found.act is None
    act = project.undo(project.last_entry().who)
    assert act is not None
    assert project.splits() == {}
    places = [change for change in act.changes if change.article][:2]
    project.apply(Act(new_act_id(), "siti", "x", tuple(change.reverse() for change in places)))
    made: Release = release(project, tmp_path / "out")
    assert made.manifest["left_out"] == 3
    assert sum(part["articles"] for part in made.counts.values()) == 2


def test_croissant_is_what_its_own_library_reads(project: Project, tmp_path: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant")
    made = release(project, tmp_path / "out", EVERYTHING)
    found = mlcroissant.Dataset(str(tmp_path / "out" / "croissant.json"))
    assert not found.metadata.ctx.issues.errors
    assert not found.metadata.ctx.issues.warnings
    for name, part in made.counts.items():
        assert len(list(found.records(f"articles_{name}"))) == part["articles"]
        assert len(list(found.records(f"standoff_{name}"))) == part["articles"]


def test_croissant_names_every_file_it_lists_by_its_hash(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "out", EVERYTHING)
    data = json.loads((tmp_path / "out" / "croissant.json").read_bytes())
    found = bytes_of(tmp_path / "out")
    for file in data["distribution"]:
        assert hashlib.sha256(found[file["contentUrl"]]).hexdigest() == file["sha256"]
    names = {file["@id"] for file in data["distribution"]}
    for record in data["recordSet"]:
        for each in record["field"]:
            assert each["source"]["fileObject"]["@id"] in names
