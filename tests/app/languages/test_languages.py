"""The room as a whole: what loading it costs, and that its atoms allow the seeds' spans."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import app.languages
from app.languages import LANGUAGES, segment

_ROOT = Path(__file__).parents[3]
_HEAVY = {"pythainlp", "pyvi", "pycrfsuite", "numpy", "sklearn", "sklearn_crfsuite", "scipy"}


def _loaded_after(code: str, home: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(_ROOT), "HOME": str(home), "USERPROFILE": str(home)},
    )
    return _HEAVY.intersection(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import app.languages", set()),
        ("import app.languages as l; l.segment('Bộ Công an', 'id'); l.identify('ก')", set()),
        ("import app.languages as l; l.segment('no guest', 'th')", set()),
        ("import app.languages as l; l.segment('Bộ Công an', 'vi')", {"pycrfsuite"}),
        ("import app.languages as l; l.prepare('vi-VN')", {"pycrfsuite"}),
        ("import app.languages as l; l.prepare('th')", {"pythainlp"}),
        ("import app.languages as l; l.segment('กลาโหม', 'th')", {"pythainlp"}),
    ],
)
def test_a_segmenter_is_loaded_on_first_use_alone(
    code: str, expected: set[str], tmp_path: Path
) -> None:
    assert _loaded_after(code, tmp_path) == expected
    assert list(tmp_path.iterdir()) == []  # no folder of pythainlp's in the user's home


_ALONE = """
import socket, sys

def refuse(*_, **__):
    raise AssertionError("the network was asked")

for name in ("socket", "create_connection", "getaddrinfo"):
    setattr(socket, name, refuse)
from app.languages import segment
assert segment("กลาโหมแถลง", "th").words == (0, 6, 10)
assert len(segment("Bộ Công an", "vi").words) == 4
from pathlib import Path
left = [str(path) for folder in sys.argv[1:] for path in Path(folder).rglob("*")]
print(*sys.modules, "---", *left)
"""


def test_segmenters_work_alone_and_leave_nothing_behind(tmp_path: Path) -> None:
    """With sockets blocked and a home and a folder for temporary files that are new and empty."""
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    home.mkdir()
    temporary.mkdir()
    home.chmod(0o500)
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(home), str(temporary)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={
            **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
            **{"PYTHONPATH": str(_ROOT), "HOME": str(home), "USERPROFILE": str(home)},
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        },
    )
    home.chmod(0o700)
    assert done.returncode == 0, done.stderr
    modules, _, left = done.stdout.partition("---")
    assert left.split() == []
    loaded = set(modules.split())
    assert {"pythainlp", "pycrfsuite"} <= loaded
    assert not {"sklearn", "sklearn_crfsuite", "pyvi", "scipy", "joblib"} & loaded


def test_every_edge_of_the_sample_spans_is_an_atom_edge() -> None:
    for path in sorted((_ROOT / "seeds" / "annotators").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            edges = {edge for span in article["spans"] for edge in (span["start"], span["end"])}
            assert edges
            assert edges <= set(segment(article["text"], article["lang"]).atoms)


def test_threads_may_segment_at_once(articles: dict[str, str]) -> None:
    expected = {name: segment(text, name[:2]) for name, text in articles.items()}
    wrong: list[str] = []

    def work() -> None:
        for name, text in articles.items():
            if segment(text, name[:2]) != expected[name]:
                wrong.append(name)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []


def test_the_map_names_what_there_is() -> None:
    assert set(LANGUAGES) == {"th", "vi", "id", "ms", "en"}
    for name in app.languages.__all__:
        assert hasattr(app.languages, name)
    folder = Path(app.languages.__file__).parent
    for path in folder.glob("[!_]*.py"):
        assert f"`{path.stem}`" in (app.languages.__doc__ or "")
