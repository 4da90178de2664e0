"""backup, backups, restore, lock and unlock, as a user and as a script meet them."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.annotation import AddSpan
from app.store import Project, lock_of

ROOT = Path(__file__).parents[3]


@pytest.fixture
def path(sample: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("PENANDA_PASSPHRASE", "PENANDA_NEW_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    return sample


def run(capsys: pytest.CaptureFixture[str], *argv: object) -> Any:
    assert cli.main([*map(str, argv), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    assert cli.main([*map(str, argv)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def mark(path: Path, start: int, passphrase: str = "") -> None:
    with Project.open(path, passphrase=passphrase) as project:
        article = project.heads()[0].id
        act = AddSpan(start, start + 3, "AGENCY").act(project.work(article, "siti"), project.scheme)
        assert act is not None
        project.apply(act)


def test_a_backup_to_a_file_and_back(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.penanda"
    assert run(capsys, "backup", path, copy) == {"backup": str(copy)}
    assert run(capsys, "restore", copy, tmp_path / "r.penanda")["lost"] is None
    assert run(capsys, "check", tmp_path / "r.penanda") == {"ok": True, "problems": []}
    assert "a project, never over it" in refused(capsys, "backup", path, copy)


def test_a_restore_names_what_was_done_since(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = run(capsys, "backup", path)["backup"]
    assert run(capsys, "backup", path) == {"backup": None}
    mark(path, 0)
    (listed,) = run(capsys, "backups", path)
    assert (listed["path"], listed["reason"]) == (backup, "hand")
    done = run(capsys, "restore", backup, tmp_path / "r.penanda")
    assert [(each["who"], each["title"]) for each in done["lost"]] == [("siti", "Mark AGENCY")]
    assert cli.main(["restore", backup, str(tmp_path / "s.penanda")]) == 0
    told = capsys.readouterr().out
    assert "1 step done in" in told
    assert "\\t" not in told
    path.write_bytes(b"")
    assert cli.main(["restore", backup, str(tmp_path / "t.penanda")]) == 0
    assert "cannot be told: the project is gone or damaged" in capsys.readouterr().out


def test_a_restore_of_a_project_says_that_it_is_a_copy(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mark(path, 0)
    assert cli.main(["restore", str(path), str(tmp_path / "r.penanda")]) == 0
    told = capsys.readouterr().out
    assert "no backup but a project: this is a copy of it" in told
    assert "cannot be told" not in told
    elsewhere = Path(run(capsys, "backup", path)["backup"]).rename(tmp_path / "taken.penanda")
    assert cli.main(["restore", str(elsewhere), str(tmp_path / "s.penanda")]) == 0
    assert "in a project's folder of backups" in capsys.readouterr().out


def test_a_locked_project_is_opened_by_the_variable_and_by_nothing_else(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(capsys, "backup", path)
    assert "no passphrase was given. Run it in a terminal" in refused(capsys, "lock", path)
    monkeypatch.setenv("PENANDA_NEW_PASSPHRASE", "rahasia")
    assert len(run(capsys, "lock", path)["files"]) == 2
    assert "is locked with a passphrase" in refused(capsys, "articles", path)
    monkeypatch.setenv("PENANDA_PASSPHRASE", "salah")
    assert "this passphrase does not open it" in refused(capsys, "articles", path)
    monkeypatch.setenv("PENANDA_PASSPHRASE", "rahasia")
    assert len(run(capsys, "articles", path)) == 5
    assert run(capsys, "check", path)["ok"]
    assert len(run(capsys, "unlock", path)["files"]) == 2
    monkeypatch.delenv("PENANDA_PASSPHRASE")
    assert len(run(capsys, "articles", path)) == 5
    assert "is not locked" in refused(capsys, "unlock", path)


_AT_TERMINAL = """
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    from app.cli import main
    sys.exit(main(sys.argv[1:]))
for line in sys.stdin:
    shown = ""
    while not shown.endswith(": "):
        shown += os.read(terminal, 1000).decode()
    print(shown)
    os.write(terminal, line.encode())
try:
    while more := os.read(terminal, 1000):
        print(more.decode())
except OSError:  # how Linux says that the other side has gone
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def at_a_terminal(*argv: object, typed: str, keyring: str = "keyring.backends.fail.Keyring") -> str:
    """What a terminal shows of that command while ``typed`` is typed, a line at each prompt."""
    done = subprocess.run(
        [sys.executable, "-c", _AT_TERMINAL, *map(str, argv)],
        cwd=ROOT,
        env=os.environ | {"PYTHON_KEYRING_BACKEND": keyring},
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


@pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX terminals")
def test_at_a_terminal_the_passphrase_is_asked_for_and_not_shown(path: Path) -> None:
    assert "rahasia" not in at_a_terminal("lock", path, typed="rahasia\nrahasia\n")
    assert lock_of(path)
    shown = at_a_terminal("articles", path, typed="rahasia\n")
    assert "th-" in shown
    assert "rahasia" not in shown


_MAIN = "import sys; from app.cli import main; sys.exit(main(sys.argv[1:]))"
_KEYRING = """
import json, os
from pathlib import Path
from keyring.backend import KeyringBackend

class Drawer(KeyringBackend):
    name, priority, file = "drawer", 5, Path(os.environ["DRAWER"])

    def get_password(self, service, username):
        return json.loads(self.file.read_text()).get(username)

    def set_password(self, service, username, password):
        self.file.write_text(json.dumps({username: password}))
"""


@pytest.fixture
def drawer(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring whose passphrase for the project, locked with ``rahasia``, is an old one."""
    monkeypatch.setenv("PENANDA_NEW_PASSPHRASE", "rahasia")
    assert cli.main(["lock", str(path)]) == 0
    monkeypatch.delenv("PENANDA_NEW_PASSPHRASE")
    (tmp_path / "drawer.py").write_text(_KEYRING)
    file = tmp_path / "kept.json"
    file.write_text(json.dumps({lock_of(path): "lama"}))
    monkeypatch.setenv("DRAWER", str(file))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return file


@pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX terminals")
@pytest.mark.parametrize(("answer", "kept"), [("y", "rahasia"), ("", "lama")])
def test_a_wrong_passphrase_in_the_keyring_is_asked_for_and_replaced_if_wished(
    path: Path, drawer: Path, answer: str, kept: str
) -> None:
    typed = f"rahasia\n{answer}\n"
    shown = at_a_terminal("articles", path, typed=typed, keyring="drawer.Drawer")
    assert "The passphrase in the system's keyring does not open it." in shown
    assert "th-" in shown
    assert json.loads(drawer.read_text()) == {lock_of(path): kept}


@pytest.mark.usefixtures("drawer")
@pytest.mark.parametrize("command", ["articles", "unlock"])
def test_a_wrong_passphrase_in_the_keyring_is_named_where_nothing_can_be_asked(
    path: Path, command: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MAIN, command, str(path)],
        cwd=ROOT,
        env=os.environ | {"PYTHON_KEYRING_BACKEND": "drawer.Drawer"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "the passphrase in the system's keyring does not open it. Run it in a" in done.stderr
    assert done.stderr.count("\n") == 1


_IN_KEYRING = """
import io, json, os, sys
from app import cli
from app.credentials import forget_passphrase, kept_passphrase, keyring_name
from app.store import lock_of
from pathlib import Path
path = Path(sys.argv[1])
os.environ["PENANDA_NEW_PASSPHRASE"] = "rahasia"
assert cli.main(["lock", str(path), "--keep"]) == 0
del os.environ["PENANDA_NEW_PASSPHRASE"]
assert kept_passphrase(lock_of(path)) == "rahasia"
assert cli.main(["articles", str(path)]) == 0
assert forget_passphrase(lock_of(path))
assert not forget_passphrase(lock_of(path))
assert cli.main(["articles", str(path)]) == 1
print("by", keyring_name())
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs gnome-keyring and dbus-run-session",
)
def test_a_real_secret_service_keeps_the_passphrase(path: Path, tmp_path: Path) -> None:
    unlocked = "printf any | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    program = shlex.join([sys.executable, "-c", _IN_KEYRING, str(path)])
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{unlocked} && {program}"],
        cwd=ROOT,
        env=os.environ | home,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip().endswith("by SecretService Keyring")
    kept = [file for file in tmp_path.rglob("*.keyring") if b"rahasia" in file.read_bytes()]
    assert not kept, "the keyring itself is encrypted"


def test_where_the_system_has_no_keyring_it_is_said(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        monkeypatch.setenv("PENANDA_NEW_PASSPHRASE", "rahasia")
        err = refused(capsys, "lock", path, "--keep")
        assert "this system has no keyring. It is not locked; without --keep the passphrase" in err
        assert lock_of(path) == "", "it is said before anything is locked"
    finally:
        keyring.set_keyring(before)


def test_a_bulk_import_and_a_rule_are_backed_up_before(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "many.jsonl"
    lines = [json.dumps({"text": f"Berita nomor {n} dari Jakarta."}) for n in range(51)]
    file.write_text("\n".join(lines[:50]), encoding="utf-8")
    run(capsys, "import", path, file)
    assert run(capsys, "backups", path) == []
    assert cli.main(["backups", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: there is no backup yet\n"
    file.write_text("\n".join(f'{line[:-3]}!"}}' for line in lines), encoding="utf-8")
    run(capsys, "import", path, file)
    run(capsys, "adjudicate", path, "--rule", "unanimous")
    made = run(capsys, "backups", path)
    assert [each["reason"] for each in made] == ["bulk", "bulk"]
    with Project.open(Path(made[1]["path"]), read_only=True) as copy:
        assert len(copy.heads()) == 55


def test_what_has_no_backup_of_before_goes_on_and_says_so(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.with_name("sample-backups").write_text("in the way", encoding="utf-8")
    file = tmp_path / "many.jsonl"
    lines = [json.dumps({"text": f"Berita nomor {n} dari Jakarta."}) for n in range(51)]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert cli.main(["import", str(path), str(file)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("51 taken")
    assert "there is no backup of before it" in err
    assert cli.main(["split", str(path), "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["placed"]
    assert "there is no backup of before it" in err
