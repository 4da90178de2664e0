"""``penanda check``: all is well, or what is not."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from tests.app.cli.conftest import ARTICLES


def test_check_says_that_all_is_well_or_what_is_not(run, project: Path) -> None:
    status, out, err = run("check", project, "--json")
    assert (status, json.loads(out), err) == (0, {"ok": True, "problems": []}, "")
    connection = sqlite3.connect(project)
    connection.execute("UPDATE texts SET text = text || 'x' WHERE rowid = 1")
    connection.commit()
    connection.close()
    status, out, err = run("check", project, "--json")
    assert status == 1
    value = json.loads(out)
    assert value["ok"] is False
    assert value["problems"][0].keys() == {"law", "where", "advice"}
    assert ARTICLES[0]["id"] in value["problems"][0]["where"]
    assert len(err.splitlines()) == len(value["problems"])
