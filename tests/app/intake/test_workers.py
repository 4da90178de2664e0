"""Other processes complete documents as this one would, in their order, whatever becomes of them."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.intake import Options, take_files
from app.intake import workers as workers_module
from app.intake.sample import make_sample
from app.intake.spool import Read
from app.intake.workers import Packed, Workers
from app.model import Article, ArticleId, Document, ItemId, Scheme, Span
from app.settings import DEFAULT_SCHEME
from app.store import Project

SCHEME = Scheme.from_toml(DEFAULT_SCHEME.read_text(encoding="utf-8"))
TEXTS = (
    "Kementerian Luar Negeri akan membantu para korban dengan cepat.\nBagikan\n",
    "Bộ Công an Việt Nam sẽ hợp tác với Cảnh sát Hoàng gia Thái Lan.\nẢnh: TTXVN\n",
    "กระทรวงกลาโหมจะร่วมมือกับกองทัพของทั้งสองประเทศ\n",
)


def reads(count: int, wrong: int = -1) -> Iterator[Read]:
    for number in range(count):
        text = TEXTS[number % 3] * 4 + str(number)
        article = ArticleId(f"a{number}")
        label = "NOBODY" if number == wrong else "AGENCY"
        span = Span(ItemId(f"s{number}"), article, "siti", 0, 5, label, {})
        yield Read("f", number + 1, Document(Article(article, "n", "", text), "siti", (span,)))


def told(packed: list[Packed]) -> list[object]:
    return [pickle.loads(each.packed) if each.packed else each.refusal for each in packed]


@pytest.fixture(scope="module")
def alone() -> list[object]:
    """What this process alone makes of them."""
    workers = Workers("", SCHEME)
    workers._count = 0
    with workers:
        return told(list(workers.completed(reads(700, wrong=600))))


def test_workers_give_what_one_process_would_in_the_same_order(
    alone: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers_module, "_ALONE", 0)
    monkeypatch.setattr(workers_module, "_WAITING", 1_000)  # all of it goes to them
    workers = Workers("", SCHEME)
    workers._count = 2
    with workers:
        assert told(list(workers.completed(reads(700, wrong=600)))) == alone
        processes = list(workers._processes)
    assert len(processes) == 2
    assert all(process.poll() is not None for process in processes), "they are gone with it"


def test_what_a_scheme_cannot_hold_is_refused_with_its_line(alone: list[object]) -> None:
    (refusal,) = [each for each in alone if isinstance(each, tuple)]
    assert refusal[:2] == ("f", 601)
    with pytest.raises(FileRefusedError, match=r"line 601: .* no label 'NOBODY'"):
        Packed("f", 601, ArticleId("a"), "", b"", refusal).check()


def test_a_worker_that_is_killed_costs_nothing(
    alone: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers_module, "_ALONE", 0)
    monkeypatch.setattr(workers_module, "_WAITING", 1_000)
    workers = Workers("", SCHEME)
    workers._count = 1
    found = []
    with workers:
        for number, packed in enumerate(workers.completed(reads(700, wrong=600))):
            if number == 100:
                workers._processes[0].kill()
            found.append(packed)
    assert told(found) == alone


def test_a_few_documents_start_nobody() -> None:
    with Workers("", SCHEME) as workers:
        assert len(list(workers.completed(reads(300)))) == 300
        assert workers._processes == []


def test_one_that_is_left_in_the_middle_leaves_no_process_and_no_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workers_module, "_ALONE", 0)
    before = threading.active_count()
    workers = Workers("", SCHEME)
    workers._count = 1
    with workers:
        completed = workers.completed(reads(700))
        for _ in range(200):
            next(completed)
    assert workers._processes
    assert all(process.poll() is not None for process in workers._processes)
    assert threading.active_count() == before


def test_a_file_refused_late_leaves_none_of_its_documents(tmp_path: Path) -> None:
    """Some of them are with the workers, some wait already, when its last line is refused."""
    project = tmp_path / "p.penanda"
    make_sample(project)
    good, bad, more = (tmp_path / f"{name}.json" for name in ("a", "b", "c"))
    for file in (good, bad, more):
        found = ", ".join(f'{{"text": "{file.stem} {n} satu dua tiga"}}' for n in range(500))
        file.write_text(f"[{found}{']' if file != bad else ', {'}", encoding="utf-8")
    with Project.open(project) as opened:
        report = take_files(opened, [good, bad, more], "siti", Options(skip_refused=True))
        assert report.taken == 1_000
        assert [error.file for error in report.refused] == [str(bad)]
        texts = [opened.article(article).text for article in report.articles]
    assert [text.split()[:2] for text in texts] == [
        [stem, str(n)] for stem in ("a", "c") for n in range(500)
    ]
