"""Zip archives: good ones come in by their names, dangerous and broken ones are told in one line."""

from __future__ import annotations

import io
import random
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import FileRefusedError, ImportRefusedError
from app.intake import Options, read_scheme, take_files
from app.intake.files import sources_of
from app.intake.zips import name_of
from app.settings import DEFAULT_SCHEME
from app.store import Project

TEXT = "Menteri berjanji membantu para korban. น้ำใจ\r\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "siti") as project:
        yield project


def packed(path: Path, members: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_the_files_of_an_archive_come_in_by_name(project: Project, tmp_path: Path) -> None:
    members: dict[str, bytes | str] = {
        "berita/b.txt": TEXT + "b",
        "berita/a.jsonl": '{"text": "satu"}\n{"text": "dua"}\n',
        "ข่าว.txt": TEXT + "c",
        "__MACOSX/berita/._b.txt": b"\x00\x05",
        ".DS_Store": b"\x00\x00\x00\x01Bud1",
        "berita/.git/x.txt": "x",
        "berita/": b"",
    }
    path = packed(tmp_path / "Arsip.ZIP", members)
    report = take_files(project, [path], "siti")
    heads = project.heads()
    assert [project.article(each).text for each in report.articles] == [
        "satu",
        "dua",
        TEXT + "b",
        TEXT + "c",
    ]
    assert heads[2].meta == {"file": "Arsip.ZIP/berita/b.txt"}
    assert heads[3].meta == {"file": "Arsip.ZIP/ข่าว.txt"}


def test_an_archive_in_a_folder_is_read_too(project: Project, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    packed(tmp_path / "in" / "a.zip", {"a.txt": TEXT})
    (tmp_path / "in" / "b.txt").write_text("b")
    assert take_files(project, [tmp_path / "in"], "siti").taken == 2


def test_a_member_is_read_in_pieces(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = b"".join(b'{"text": "%d %s"}\n' % (number, b"x" * 500) for number in range(2_000))
    path = packed(tmp_path / "a.zip", {"a.jsonl": lines})
    sizes = []
    read = zipfile.ZipExtFile.read

    def counted(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        data = read(self, n)
        sizes.append(len(data))
        return data

    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    assert take_files(project, [path], "siti").taken == 2_000
    assert max(sizes) < 100_000


def encrypted(path: Path) -> Path:
    packed(path, {"a.txt": TEXT})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path


def with_a_wrong_checksum(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("b.txt", TEXT)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Menteri", b"menteri", 1))
    return path


def with_damaged_bytes(path: Path) -> Path:
    packed(path, {"b.txt": "".join(map(str, range(5_000)))})
    data = bytearray(path.read_bytes())
    data[200:260] = b"\xff" * 60
    path.write_bytes(data)
    return path


def with_a_link(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    return path


def with_members_over_one_another(path: Path) -> Path:
    """A hundred entries of the list that all name the bytes of one member of a megabyte."""
    packed(path, {"a.txt": b"a" * (1 << 20)})
    data = path.read_bytes()
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 100, 100, 100 * len(entry), start, 0)
    path.write_bytes(data[:start] + entry * 100 + tail)
    return path


def with_overlapping_members_of_a_modest_ratio(path: Path) -> Path:
    """Each of four hundred entries would unpack to some forty times what it takes, all to 16,000 times."""
    packed(path, {"a.txt": b"".join(b"%05d" % (number // 8) * 8 for number in range(4_000))})
    data = path.read_bytes()
    start, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    entry = data[start:end]
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 400, 400, 400 * len(entry), start, 0)
    path.write_bytes(data[:start] + entry * 400 + tail)
    return path


def with_a_wrong_beginning_of_its_list(path: Path) -> Path:
    packed(path, {"a.txt": TEXT})
    data = bytearray(path.read_bytes())
    there = data.index(b"PK\x05\x06") + 16
    (offset,) = struct.unpack_from("<L", data, there)
    struct.pack_into("<L", data, there, offset + 10**6)
    path.write_bytes(data)
    return path


def packed_in_an_unknown_way(path: Path) -> Path:
    packed(path, {"a.txt": TEXT})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x03\x04") + 8] = 97
    data[data.index(b"PK\x01\x02") + 10] = 97
    path.write_bytes(data)
    return path


def holding(name: str, data: bytes | str = TEXT) -> Callable[[Path], Path]:
    return lambda path: packed(path, {"a.txt": "a", name: data})


def archive_of(data: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("x.txt", data)
    return kept.getvalue()


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no archive": (lambda path: path.write_bytes(b"PK no") and path, "is no zip archive, or"),
    "empty file": (lambda path: path.write_bytes(b"") or path, "is no zip archive, or"),
    "empty archive": (lambda path: packed(path, {}), "the archive holds no files"),
    "only hidden": (lambda path: packed(path, {".a": "a"}), "the archive holds no files"),
    "truncated": (
        lambda path: path.write_bytes(archive_of(b"x" * 999)[:-30]) and path,
        "is no zip archive, or",
    ),
    "encrypted": (encrypted, "is encrypted (a.txt). Unpack it"),
    "traversal": (holding("../../evil.txt"), "would lie outside of it ('../../evil.txt')"),
    "inner traversal": (holding("a/../../b.txt"), "would lie outside of it"),
    "hidden traversal": (holding(".x/../../b.txt"), "would lie outside of it"),
    "backslashes": (holding("..\\evil.txt"), "would lie outside of it"),
    "absolute": (holding("/etc/cron.txt"), "would lie outside of it ('/etc/cron.txt')"),
    "drive": (holding("C:\\evil.txt"), "would lie outside of it"),
    "nested": (holding("b.zip", archive_of(b"x")), "holds another archive (b.zip). Unpack"),
    "link": (with_a_link, "holds a link instead of a file (link.txt)"),
    "bomb": (holding("b.txt", b"0" * (64 << 20)), "would unpack to 67,108,865 bytes"),
    "overlapping bomb": (with_members_over_one_another, "would unpack to 104,857,600 bytes"),
    "checksum": (with_a_wrong_checksum, "a.zip/b.txt: is damaged inside of its archive (Bad CRC"),
    "damaged": (with_damaged_bytes, "a.zip/b.txt: is damaged inside of its archive"),
    "modest overlap": (
        with_overlapping_members_of_a_modest_ratio,
        "would unpack to 64,000,000 bytes",
    ),
    "list elsewhere": (with_a_wrong_beginning_of_its_list, "damaged"),
    "packing": (packed_in_an_unknown_way, "is packed in a way that cannot be read here"),
    "a member": (holding("b.txt", b"\x89PNG\0\0"), "a.zip/b.txt: is binary, not text"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_bad_archive_is_refused_once_and_nothing_is_taken(
    project: Project, tmp_path: Path, kind: str
) -> None:
    make, says = HOSTILE[kind]
    path = make(tmp_path / "a.zip")
    good = tmp_path / "good.txt"
    good.write_text("Sebuah artikel yang baik.")
    with pytest.raises(ImportRefusedError) as refusal:
        take_files(project, [good, path], "siti")
    (refused,) = refusal.value.refused
    assert says in str(refused)
    assert refused.file.startswith(str(path))
    assert refused.advice
    assert project.heads() == []
    report = take_files(project, [good, path], "siti", Options(skip_refused=True))
    assert [str(each) for each in report.refused] == [str(refused)]
    assert report.taken == (2 if kind == "a member" else 1)


def test_an_archive_damaged_anywhere_is_refused_or_read(project: Project, tmp_path: Path) -> None:
    whole = packed(tmp_path / "w.zip", {"ข่าว.txt": TEXT, "b.txt": TEXT * 9}).read_bytes()
    lists = whole.index(b"PK\x01\x02")
    chance = random.Random(20)
    path = tmp_path / "a.zip"
    for turn in range(600):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(lists if turn % 3 else 0, len(data))] = chance.choice(
                (0, 255, chance.randrange(256))
            )
        path.write_bytes(data)
        refused: list[FileRefusedError] = []
        for source in sources_of([path], refused, Counter()):
            try:
                with source.open() as stream:
                    assert stream is not None
                    stream.read(10**6)
            except FileRefusedError as error:
                refused.append(error)
        assert all(error.advice for error in refused)


@pytest.mark.parametrize("encoding", ["utf-8", "cp874", "cp1258"])
@pytest.mark.parametrize("name", ["ข่าววันนี้.txt", "bản tin.txt", "plain.txt"])
def test_a_name_is_read_in_the_encoding_of_its_maker(encoding: str, name: str) -> None:
    decomposed = {"ả": "a\u0309"}
    spelled = "".join(decomposed.get(letter, letter) for letter in name)
    try:
        raw = spelled.encode(encoding)
    except UnicodeEncodeError:
        return
    info = zipfile.ZipInfo(raw.decode("cp437"))
    assert name_of(info) == name


def test_a_name_has_its_unicode_field_or_else_what_the_format_says() -> None:
    info = zipfile.ZipInfo("caf\xe9.txt")
    assert name_of(info) == "caf\xe9.txt"
    raw = info.filename.encode("cp437")
    told = "ข่าว.txt".encode()
    field = struct.pack("<BL", 1, zlib.crc32(raw)) + told
    info.extra = struct.pack("<HH", 1, 0) + struct.pack("<HH", 0x7075, len(field)) + field
    assert name_of(info) == "ข่าว.txt"
