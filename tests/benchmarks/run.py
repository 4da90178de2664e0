"""All benchmarks, or the named ones: what ``./dev bench [NAME...] [--json]`` calls.

A benchmark is a file beside this one with ``rows()``, which yields a dict a measurement: ``what``,
``figure``, ``unit``, ``baseline`` (what it is beside, measured turn about in the same process),
``ratio``, ``hold_to`` and ``ok``; the last three are None where nothing is held to. It ends 0
whatever the rows say: a person reads them. One that breaks is said on standard error, and the
others go on.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
COLUMNS = {"what": 62, "figure": 10, "unit": 11, "ratio": 8, "hold_to": 8, "baseline": 0}
NUMBERS = ("figure", "ratio", "hold_to")


def main() -> int:
    """Measure and print. Wrong usage ends 2."""
    names = sorted(path.stem for path in HERE.glob("*.py") if path.stem != "run")
    parser = argparse.ArgumentParser(prog="./dev bench", description="Run the benchmarks.")
    parser.add_argument("names", metavar="NAME", nargs="*", help=" | ".join(names))
    parser.add_argument("--json", action="store_true", help="print one JSON list")
    told = parser.parse_args()
    for name in told.names:
        if name not in names:
            parser.error(f"there is no benchmark {name!r}; there are {', '.join(names)}")
    sys.path.insert(0, str(HERE.parents[1]))
    measured = []
    if not told.json:
        print(line_of({name: name.replace("_", " ") for name in COLUMNS}))
    for row in measure(told.names or names):
        measured.append(row)
        if not told.json:
            print(line_of(row), flush=True)
    if told.json:
        print(json.dumps(measured, ensure_ascii=False, indent=2))
    return 0


def measure(names: list[str]) -> Iterator[dict[str, Any]]:
    """The rows of the named benchmarks, as they are measured."""
    for name in names:
        try:
            yield from _module(name).rows()
        except Exception:
            logging.exception("the benchmark %s broke", name)


def _module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", HERE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def line_of(row: dict[str, Any]) -> str:
    """A line of the table; "!" stands before a row that is not what it is held to."""
    cells = []
    for name, width in COLUMNS.items():
        value = row.get(name)
        text = "-" if value is None else str(value)
        cells.append(text.rjust(width) if name in NUMBERS else text.ljust(width))
    return f"{'!' if row.get('ok') is False else ' '} {' '.join(cells)}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
