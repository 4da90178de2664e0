"""Tasks go to a Label Studio server once, and what was marked there comes back exactly."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.errors import FileRefusedError, StoppedError
from app.sync import (
    SendingBrokenError,
    Server,
    publish_to_label_studio,
    taken_from_label_studio,
)
from app.sync.server import ChangedMeanwhileError, ServerRefusedError
from tests.app.sync.conftest import TOKEN, Studio


def test_a_project_is_made_with_the_labels_of_all_splits_and_tasks_go_once(
    studio: Studio, released: Path
) -> None:
    server = Server(studio.address)
    told = publish_to_label_studio(server, TOKEN, released, dry_run=True)
    assert (told.tasks, told.same, told.project) == (5, 0, 0)
    assert studio.projects == {}
    done = publish_to_label_studio(server, TOKEN, released)
    assert (done.project, done.tasks) == (1, 5)
    made = studio.projects[1]
    assert made["title"] == "Pejabat 1.0.0"
    for label in ("AGENCY", "OFFICIAL", "COMMITMENT"):
        assert made["label_config"].count(f'<Label value="{label}"') == 1
    again = publish_to_label_studio(server, TOKEN, released, project=1)
    assert (again.tasks, again.same) == (0, 5)
    assert len(made["tasks"]) == 5
    del made["tasks"][2]
    assert publish_to_label_studio(server, TOKEN, released, project=1).tasks == 1
    assert len(made["tasks"]) == 5


def test_a_personal_token_is_renewed_when_it_has_died(studio: Studio, released: Path) -> None:
    server = Server(studio.address)
    done = publish_to_label_studio(server, studio.personal, released)
    publish_to_label_studio(server, studio.personal, released, project=done.project)
    with taken_from_label_studio(server, studio.personal, done.project) as (file, tasks):
        assert tasks == 5
        assert len(json.loads(file.read_bytes())) == 5
    assert not file.exists()
    assert studio.access > 2
    sent = [headers.get("Authorization", "") for _, _, headers in studio.heard]
    assert not any(
        header == f"Bearer {studio.personal}" for header in sent[1:] if "access" in header
    )


@pytest.mark.parametrize("taken", [False, True])
def test_a_sending_that_breaks_goes_on_where_it_broke(
    studio: Studio, released: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    monkeypatch.setattr("app.sync.tasks.AT_ONCE", 2)
    server = Server(studio.address)
    studio.taken_before_it_breaks, studio.breaks_after_taking = 1, taken
    with pytest.raises(
        SendingBrokenError, match=r"2 of 5 tasks went to project 1, then refuses"
    ) as told:
        publish_to_label_studio(server, TOKEN, released)
    assert told.value.project == 1
    assert "--to 1" in told.value.advice
    studio.taken_before_it_breaks = 10
    rest = publish_to_label_studio(server, TOKEN, released, project=1)
    assert (rest.tasks, rest.same) == ((1, 4) if taken else (3, 2))
    there = [task["data"]["doc_id"] for task in studio.projects[1]["tasks"]]
    assert len(there) == len(set(there)) == 5


def test_a_stop_says_where_it_stopped_and_an_agreed_plan_is_kept_to(
    studio: Studio, released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.tasks.AT_ONCE", 2)
    server = Server(studio.address)

    def stop(_step: str, done: int) -> None:
        if done:
            raise StoppedError

    agreed = publish_to_label_studio(server, TOKEN, released, dry_run=True)
    with pytest.raises(
        SendingBrokenError, match="2 of 5 tasks went to project 1, then it was stopped"
    ):
        publish_to_label_studio(server, TOKEN, released, agreed=agreed, on_progress=stop)
    agreed = publish_to_label_studio(server, TOKEN, released, project=1, dry_run=True)
    del studio.projects[1]["tasks"][0]
    with pytest.raises(ChangedMeanwhileError, match="not what was shown"):
        publish_to_label_studio(server, TOKEN, released, project=1, agreed=agreed)
    assert len(studio.projects[1]["tasks"]) == 1


@pytest.mark.parametrize("largest", [1, 2, 5, 1000])
def test_all_tasks_of_a_server_are_seen_whatever_the_size_of_its_pages(
    studio: Studio, released: Path, monkeypatch: pytest.MonkeyPatch, largest: int
) -> None:
    monkeypatch.setattr("app.sync.studio._PAGE", 5)
    server = Server(studio.address)
    publish_to_label_studio(server, TOKEN, released)
    studio.largest_page = largest
    again = publish_to_label_studio(server, TOKEN, released, project=1)
    assert (again.tasks, again.same) == (0, 5)


def test_a_wrong_token_or_project_and_a_release_without_tasks_are_refused(
    studio: Studio, released: Path, project: Path, tmp_path: Path
) -> None:
    from app import cli

    server = Server(studio.address)
    for token in ("wrong", "wr.on.g"):
        with pytest.raises(ServerRefusedError, match="does not know this token"):
            publish_to_label_studio(server, token, released, project=1)
    with pytest.raises(ServerRefusedError, match="has no such thing"):
        publish_to_label_studio(server, TOKEN, released, project=7)
    assert cli.main(["release", str(project), str(tmp_path / "r"), "--no-texts"]) == 0
    with pytest.raises(FileRefusedError, match="holds no tasks for Label Studio"):
        publish_to_label_studio(server, TOKEN, tmp_path / "r")
    assert studio.projects == {}


@pytest.mark.skipif(
    "PENANDA_LABEL_STUDIO" not in os.environ,
    reason="needs PENANDA_LABEL_STUDIO=URL and PENANDA_LABEL_STUDIO_TOKEN of a server that may be filled",
)
def test_a_real_server_takes_the_tasks_and_gives_them_back(
    released: Path, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.formats import read_documents
    from app.store import Project

    monkeypatch.setattr("app.sync.tasks.AT_ONCE", 2)
    monkeypatch.setattr("app.sync.studio._PAGE", 1)  # and of a page after the last it says 404

    def stop(_step: str, done: int) -> None:
        if done:
            raise StoppedError

    server, token = (
        Server(os.environ["PENANDA_LABEL_STUDIO"]),
        os.environ["PENANDA_LABEL_STUDIO_TOKEN"],
    )
    with pytest.raises(SendingBrokenError, match="2 of 5 tasks went to") as broken:
        publish_to_label_studio(server, token, released, on_progress=stop)
    done = publish_to_label_studio(server, token, released, project=broken.value.project)
    assert (done.tasks, done.same) == (3, 2)
    again = publish_to_label_studio(server, token, released, project=done.project)
    assert (again.tasks, again.same) == (0, 5)
    with taken_from_label_studio(server, token, done.project) as (file, tasks):
        assert tasks == 5
        came = [document for _, document in read_documents(file, format_name="labelstudio")]
    found = {
        document.article.id: {
            (span.start, span.end, span.label, *span.attributes.items()) for span in document.spans
        }
        for document in came
    }
    assert {document.annotator for document in came} == {"gold"}
    assert not [document for document in came if "penanda_task" in document.article.meta]
    with Project.open(project, read_only=True) as opened:
        meant = {
            document.article.id: {
                (span.start, span.end, span.label, *sorted(span.attributes.items()))
                for span in document.spans
            }
            for document in opened.documents("gold")
        }
    assert found == meant
