"""The files of a release while it is made: each is listed with its hash as it comes into the folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import from_os_error
from app.export.place import written
from app.export.release.standoff import NAME as STANDOFF


@dataclass
class Files:
    """Those in ``folder``; names are relative to it, with ``/``."""

    folder: Path
    _listed: list[dict[str, Any]] = field(default_factory=list)

    def write(self, name: str, words: str) -> None:
        """Write and list the file with that name."""
        with written(self.folder / name, Path(name)) as stream:
            stream.write(words.encode("utf-8"))
        self.note(name)

    def note(self, name: str) -> None:
        """List a file that stands in the folder."""
        path = self.folder / name
        try:
            with path.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            size = path.stat().st_size
        except OSError as error:
            raise from_os_error(error, path) from error
        self._listed.append({"path": name, "sha256": digest, "bytes": size})

    @property
    def listed(self) -> list[dict[str, Any]]:
        """Path, hash and size of each, by path."""
        return sorted(self._listed, key=lambda file: str(file["path"]))

    @property
    def sums(self) -> str:
        """The hashes as ``sha256sum -c`` reads them."""
        return "".join(f"{file['sha256']}  {file['path']}\n" for file in self.listed)

    @property
    def content(self) -> str:
        """What stands for all data of the release: a hash of the hashes of its files."""
        files = [
            [file["path"], file["sha256"]]
            for file in self._listed
            if str(file["path"]).startswith((f"{STANDOFF}/", "data/"))
            or file["path"] == "scheme.toml"
        ]
        return hashlib.sha256(json.dumps(sorted(files)).encode("utf-8")).hexdigest()
