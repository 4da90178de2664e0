"""A scheme of anyone's, refused where it is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import cli
from app.errors import PenandaError, SchemeRefusedError
from app.intake import read_scheme
from app.settings import DEFAULT_SCHEME

SCHEME = DEFAULT_SCHEME.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "it has no [[labels]]"),
        ("name = ", "is no valid TOML"),
        ("a = " + "[" * 5000 + "]" * 5000, "tables too deep"),
        ("a = " + "1" * 5000, "a number too long"),
        (SCHEME.replace('name = "made_to"', 'name = "made_by"'), "a relation stands twice"),
        (SCHEME.replace('heads = ["COMMITMENT"]', "heads = []"), "needs 'heads' and 'tails'"),
        (
            SCHEME.replace('name = "kind"', 'name = "country"'),
            "labels AGENCY: an attribute stands twice",
        ),
        (SCHEME.replace('"pledge", ', '"pledge", "pledge", '), "choices of force must differ"),
        (SCHEME.replace('"pledge", ', '"", '), "choices of force must differ"),
    ],
)
def test_a_bad_scheme_is_refused_and_makes_no_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: str, says: str
) -> None:
    file = tmp_path / "scheme.toml"
    file.write_text(source, encoding="utf-8")
    assert cli.main(["new", str(tmp_path / "n.penanda"), "--scheme", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"penanda: {file}")
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert says in err
    assert list(tmp_path.iterdir()) == [file]


def test_a_scheme_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes("a\nไทย".encode("tis-620"))
    with pytest.raises(SchemeRefusedError, match=r"bad\.toml: is not UTF-8 \(byte 2\)\. Save it"):
        read_scheme(bad)
    for path, says in ((tmp_path / "none", "no such file"), (tmp_path, "is a folder")):
        with pytest.raises(PenandaError, match=says):
            read_scheme(path)
