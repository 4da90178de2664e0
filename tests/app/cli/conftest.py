"""A sample project of each test's own, and ways to run a command line on it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app import cli

ROOT = Path(__file__).parents[3]


SEEDS = ROOT / "seeds"


ARTICLES = tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))["articles"]


@pytest.fixture
def project(sample: Path) -> Path:
    """A sample project of this test's own."""
    return sample


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command line; gives its status, standard output and standard error."""

    def run(*argv: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([str(argument) for argument in argv])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def told(run):
    """Runs a command line with ``--json``, which must be done in silence; gives its document."""

    def told(*argv: object):
        status, out, err = run(*argv, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return told


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def as_program(*argv: object, before: str = "", **options) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own, as ``penanda`` starts it; ``before`` is run first."""
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(before=before), *map(str, argv)],
        cwd=ROOT,
        check=False,
        **{"capture_output": True, "stdin": subprocess.DEVNULL, "timeout": 60, **options},
    )


_PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.argv[0] = "penanda"
from ui.command import main
{before}
sys.exit(main())
"""
