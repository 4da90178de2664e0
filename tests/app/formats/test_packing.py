"""An archive is the one that ``zipfile`` writes, byte for byte, and opens as it does; no directory is in memory."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats import packing
from app.formats.packing import Packer, members, unpacked

Files = list[tuple[str, bytes]]
NAMES = st.text(st.characters(exclude_categories=["C"], exclude_characters="/\\"), min_size=1)
FILES = st.lists(st.tuples(NAMES, st.binary(max_size=60)), unique_by=lambda one: one[0])


def packed(files: Files) -> bytes:
    stream = io.BytesIO()
    with Packer(stream) as packer:
        for name, data in files:
            packer.add(name, data)
    return stream.getvalue()


def by_zipfile(files: Files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system, member.external_attr = 3, 0o100644 << 16
            archive.writestr(member, data)
    return stream.getvalue()


@given(FILES)
def test_the_bytes_are_those_of_zipfile_and_come_back(files: Files) -> None:
    data = packed(files)
    assert data == by_zipfile(files)
    assert list(members(io.BytesIO(data), "x.zip")) == files
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert [(name, archive.read(name)) for name in archive.namelist()] == files


@pytest.mark.parametrize("count", [65_534, 65_535, 65_536])
def test_so_are_those_of_very_many_members(count: int) -> None:
    files = [(f"{number}.txt", b"") for number in range(count)]
    data = packed(files)
    assert data == by_zipfile(files)
    assert sum(1 for _ in members(io.BytesIO(data), "x.zip")) == count


def test_so_are_those_of_a_very_large_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [(f"{number}.txt", bytes(range(200))) for number in range(9)]
    for most in (100, 300, 10_000):
        monkeypatch.setattr(packing, "_FAR", most)
        monkeypatch.setattr(zipfile, "ZIP64_LIMIT", most)
        data = packed(files)
        if most != 100:  # zipfile would have large members too, which are none here
            assert data == by_zipfile(files)
        assert list(members(io.BytesIO(data), "x.zip")) == files
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None


def test_of_one_ending_are_told_with_the_ids_in_their_names() -> None:
    data = packed([("a%2Fb.txt", b"1"), ("a%2Fb.ann", b"2")])
    assert list(unpacked(io.BytesIO(data), "x.zip", ".ann")) == [("a/b", b"2")]


def test_an_archive_that_is_damaged_is_refused() -> None:
    whole = packed([("a.txt", b"Polri dan KPK"), ("b.txt", b"Polri")])
    for place in range(0, len(whole), 3):
        for data in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            try:
                found = list(members(io.BytesIO(data), "x.zip"))
            except FileRefusedError:
                continue
            assert {text for _name, text in found} <= {b"Polri dan KPK", b"Polri"}
    with pytest.raises(FileRefusedError, match="no zip archive"):
        list(members(io.BytesIO(b"text"), "x.zip"))


def test_memory_does_not_grow_with_the_members(tmp_path) -> None:
    def most(count: int) -> int:
        with (tmp_path / f"{count}.zip").open("w+b") as stream:
            tracemalloc.start()
            with Packer(stream) as packer:
                for number in range(count):
                    packer.add(f"{number}.txt", b"")
            assert sum(1 for _ in members(stream, "x.zip")) == count
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            return peak

    assert most(3_000) < 1.2 * most(300) + 10_000
