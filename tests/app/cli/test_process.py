"""The program in a process of its own: without Qt, with its status, stopped on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.cli.conftest import ROOT, SEEDS, as_program, dump

posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX streams and signals")


_WITHOUT_QT = """
import os, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6") or name in ("ui.main", "ui.window"):
            raise AssertionError(f"a command line imports {name}")
sys.meta_path.insert(0, Refuse())
import builtins
builtins.input = None
from app.cli import main
folder = sys.argv[1]
p = folder + "/p.penanda"
for argv in (
    ["new", folder + "/n.penanda"], ["sample", p],
    ["import", folder + "/n.penanda", sys.argv[2]],
    ["articles", p], ["search", p, "ASEAN"], ["compare", p], ["adjudicate", p, "--rule", "majority"],
    *(["export", p, folder + "/out", "--format", name] for name in ("jsonl", "conll")),
    ["check", p],
):
    status = main(argv)
    assert status == 0, argv
found = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "ui"))]
assert not found, found
"""


def test_no_command_loads_qt_or_needs_a_display(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, str(tmp_path), str(SEEDS / "articles")],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = done.stderr.decode().splitlines()
    assert done.returncode == 0, said
    assert all("will not be in it as it is: " in line for line in said), said


def test_the_program_ends_with_the_status_of_its_command(project: Path) -> None:
    done = as_program("articles", project, "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == 5
    refused = as_program("articles", project.with_name("none"))
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr.count(b"\n") == 1


_STOPPED = """
import os
from app.store.taking import Taking
insert, count = Taking._insert_article, iter(range(100))
def stopping(*arguments):
    insert(*arguments)
    if next(count) == 3:
        os.kill(os.getpid(), {signal})
Taking._insert_article = stopping
"""


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGKILL"])
def test_an_import_that_is_stopped_leaves_nothing(
    run, project: Path, tmp_path: Path, name: str
) -> None:
    before = dump(project)
    new = tmp_path / "new.jsonl"
    new.write_text("".join(f'{{"text": "Artikel {n}."}}\n' for n in range(9)), encoding="utf-8")
    number = signal.Signals[name]
    done = as_program("import", project, new, before=_STOPPED.format(signal=int(number)))
    if name == "SIGINT":
        assert done.returncode == 1
        assert done.stderr == b"penanda: stopped; nothing was left half done\n"
    else:
        assert done.returncode == -number
    assert done.stdout == b""
    assert dump(project) == before
    assert run("check", project)[0] == 0
    assert run("import", project, new)[1] == "9 taken, 0 there already, 0 spans\n"
