"""Where the shipped files stand, and who sits at this machine."""

from __future__ import annotations

import getpass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMES = ROOT / "resources" / "schemes"
REGION_RULES = ROOT / "resources" / "regions"
CUES = ROOT / "resources" / "cues"
COUNTRIES = ROOT / "resources" / "countries.tsv"
SEEDS = ROOT / "seeds"
DEFAULT_SCHEME = SCHEMES / "officials-agencies-commitments.toml"


def person() -> str:
    """The name of the system's user, ``curator`` where the system has none."""
    try:
        return getpass.getuser() or "curator"
    except (KeyError, OSError):
        return "curator"
