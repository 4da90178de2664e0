"""The entry of the program where no window can be shown."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="a display can be missing on Linux only")
@pytest.mark.parametrize("words", [[], ["open", "no.penanda"]])
def test_without_a_display_it_refuses_in_one_line(words, tmp_path):
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in gone}
    env |= {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    code = "import sys; from ui.command import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "there is no display" in done.stderr
    assert "xvfb-run penanda" in done.stderr
    assert list(tmp_path.iterdir()) == []
