"""Files beside articles that surely are none: what a browser saves with a page, images, office files,
programs and what is written about a corpus (``README.md``).

In folders, patterns and archives they are passed over and counted by their ending; one that is
named itself is tried. Neither articles nor passed over are the files that are read with another, as
the annotations ``a.ann`` of a text ``a.txt``, the ``TypeSystem.xml`` of XMI and the names of tags,
what an export of ours lays beside a dataset and an open project beside itself, and what a project of INCEpTION has beside its
annotations (``inception``). A page saved whole as ``Name.html`` has its pictures, scripts and
advertisements (pages, too) in a folder ``Name_files``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Final, TypeVar

from app.intake import inception

_OTHERS: Final = (
    *(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".avif", ".apng", ".bmp", ".ico"),
    *(".svg", ".svgz", ".tif", ".tiff", ".heic", ".psd"),
    *(".woff", ".woff2", ".ttf", ".otf", ".eot"),
    *(".js", ".mjs", ".css", ".map", ".wasm", ".download", ".swf"),
    *(".mp3", ".m4a", ".wav", ".ogg", ".oga", ".opus", ".flac", ".aac", ".wma"),
    *(".mp4", ".m4v", ".ogv", ".webm", ".avi", ".mov", ".mkv", ".wmv", ".3gp"),
    *(".pdf", ".rtf", ".doc", ".docx", ".docm", ".xls", ".xlsx", ".xlsm", ".ppt", ".pptx"),
    *(".odt", ".ods", ".odp"),
    *(".penanda", ".db", ".ini", ".lnk", ".url", ".webloc", ".exe", ".dll", ".ser"),
    *(".md", ".markdown", ".rst", ".tex", ".bib", ".cff", ".log", ".lock", ".bak", ".tmp"),
    *(".py", ".pyc", ".ipynb", ".r", ".rmd", ".sh", ".bat", ".ps1", ".pl", ".rb", ".php"),
    *(".java", ".class", ".jar", ".c", ".h", ".cpp", ".cs", ".go", ".rs", ".ts", ".sql"),
    *(".yml", ".yaml", ".toml", ".cfg", ".env", ".pem", ".key", ".crt"),
)
_OF_A_DATASET: Final = frozenset(
    ("license", "licence", "copying", "notice", "readme", "authors", "changelog", "makefile")
)
"""Files without an ending that lie beside a dataset."""
_PAGES: Final = (".html", ".htm", ".xhtml")
_BESIDE: Final = ("_files", ".files")

_COMPANIONS: Final = {".ann": ".txt", ".a1": ".txt", ".a2": ".txt"}
_CONFIGURATIONS: Final = ("label_config.json", "label_config.xml")
_NAMES_OF_TAGS: Final = (
    *("labels.json", "label_list.json", "label_names.json", "id2label.json", "label2id.json"),
    *("dataset_info.json", "dataset_infos.json", "annotations-legend.json"),
)
_LEDGER: Final = "losses.jsonl"
_OF_A_PROJECT: Final = (".penanda-lock", ".penanda-wal", ".penanda-shm", ".penanda-journal")
_OF_A_COLLECTION: Final = ("annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf")

File = TypeVar("File", bound=PurePath)


def apart(files: Iterable[File]) -> tuple[list[File], list[File]]:
    """``files`` that may be articles, and those that are passed over, each in their order."""
    found = list(files)
    folders = {
        file.with_name(file.stem + ending)
        for file in found
        if file.suffix.lower() in _PAGES
        for ending in _BESIDE
    }
    kept: list[File] = []
    others: list[File] = []
    there = set(found)
    typed = any(file.suffix.lower() == ".xmi" for file in found)
    tables = any(file.suffix.lower() == ".parquet" for file in found)
    annotated = any(file.suffix.lower() in _COMPANIONS for file in found)
    projects = inception.settings_in(there).keys()
    work: set[File] = set().union(*(inception.read_of(root, there) for root in projects))
    for file in found:
        if file not in work and not projects.isdisjoint(file.parents):
            continue
        read_with = _COMPANIONS.get(file.suffix.lower())
        if read_with is not None and file.with_suffix(read_with) in there:
            continue
        if file.name.lower().endswith(_CONFIGURATIONS):
            continue
        if file.name in _NAMES_OF_TAGS:
            continue
        if annotated and file.name in _OF_A_COLLECTION:
            continue
        if typed and file.name.lower() == "typesystem.xml":
            continue
        if file.suffix.lower() in _OF_A_PROJECT:
            continue
        if file.name == _LEDGER or (file.name == "README.md" and tables):
            continue
        other = (
            file.suffix.lower() in _OTHERS
            or file.name.lower() in _OF_A_DATASET
            or not folders.isdisjoint(file.parents)
        )
        (others if other else kept).append(file)
    return kept, others


def count(others: Iterable[PurePath]) -> Counter[str]:
    """How many of them have which ending; "" is none."""
    return Counter(file.suffix.lower() for file in others)


def endings(passed: Mapping[str, int]) -> str:
    """What was passed over in words: "2 .css, 1 .png", the most first."""
    most_first = sorted(passed.items(), key=lambda each: (-each[1], each[0]))
    return ", ".join(f"{number:,} {ending or '(no ending)'}" for ending, number in most_first)
