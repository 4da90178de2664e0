"""The dataset card: a README with the YAML that the Hugging Face Hub reads, filled from the project.

What nobody has said stands there as not stated, so that a reader does not take silence for consent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.export.release.figures import METHOD, Part, Quality
from app.export.release.statements import NOT_STATED, CardText
from app.model import Scheme
from app.model.counting import counted

_SIZES: Final = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"))
_HUB: Final = {"train": "train", "dev": "validation", "test": "test", "all": "train"}
_SOURCES: Final = {
    "adjudicated": "decided by a reviewer",
    "unanimous": "all annotators agreed",
    "rule": "decided by a rule",
    "marked": "marked or brought in as gold",
}
_LICENCES: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")


@dataclass(frozen=True)
class Contents:
    """All that a card tells. ``loaded`` is the format that ``load_dataset`` opens, with its ending;
    empty where the release holds no text. ``lost`` counts by format.
    """

    text: CardText
    scheme: Scheme
    layer: str
    parts: Mapping[str, Part]
    quality: Quality
    plan: Mapping[str, Any] | None
    lost: Mapping[str, int]
    loaded: tuple[str, str]
    left_out: int
    languages: Sequence[str]


def card(contents: Contents) -> str:
    """The README."""
    sections = (
        _front(contents),
        _summary(contents),
        _splits(contents),
        _labels(contents),
        _annotation(contents.quality, contents.text),
        _licence(contents),
        _files(contents),
    )
    return "\n\n".join("\n".join(lines) for lines in sections) + "\n"


def _front(contents: Contents) -> Iterator[str]:
    text, articles = contents.text, sum(part.articles for part in contents.parts.values())
    size = next((name for most, name in _SIZES if articles < most), "100K<n<1M")
    licence = text.licence.lower() if _LICENCES.fullmatch(text.licence) else "other"
    yield "---"
    yield f"pretty_name: {_quoted(text.title or contents.scheme.title)}"
    yield "language:"
    yield from (f"- {name}" for name in contents.languages)
    yield f"license: {licence if text.licence else 'unknown'}"
    if text.licence and licence == "other":
        yield f"license_name: {_quoted(text.licence)}"
    yield "task_categories:\n- token-classification"
    yield "task_ids:\n- named-entity-recognition"
    yield "annotations_creators:\n- expert-generated"
    yield "source_datasets:\n- original"
    yield f"size_categories:\n- {size}"
    yield "tags:\n- croissant\n- span-categorization\n- news"
    folder, ending = contents.loaded if contents.loaded[0] else ("standoff", ".jsonl")
    yield "configs:\n- config_name: default\n  data_files:"
    for name in contents.parts:
        yield f"  - split: {_HUB[name]}\n    path: {folder}/{name}{ending}"
    yield "---"


def _summary(contents: Contents) -> Iterator[str]:
    text, whole = contents.text, list(contents.parts.values())
    articles, spans = sum(p.articles for p in whole), sum(p.spans for p in whole)
    yield f"# {text.title or contents.scheme.title}"
    yield ""
    yield (
        f"Version {text.version or NOT_STATED}. {counted(articles, 'news article')} with {counted(spans, 'labelled span')}"
        f" (layer `{contents.layer}`), in {', '.join(contents.languages)}."
    )
    if contents.scheme.description:
        yield ""
        yield contents.scheme.description
    yield ""
    empty = sum(part.empty for part in whole)
    if empty:
        yield f"In {empty} of the articles there is nothing to mark."
        yield ""
    yield "Offsets are half-open ranges of Unicode code points into the text exactly as it is given."


def _splits(contents: Contents) -> Iterator[str]:
    yield "## Splits"
    yield ""
    yield "| split | articles | characters | spans | relations | languages |"
    yield "|---|---:|---:|---:|---:|---|"
    for name, part in contents.parts.items():
        languages = ", ".join(f"{tag} {count}" for tag, count in sorted(part.languages.items()))
        yield (
            f"| {name} | {part.articles} | {part.characters} | {part.spans} | {part.relations} |"
            f" {languages} |"
        )
    yield ""
    if contents.plan is None:
        yield "The articles are not split."
    else:
        shares = "/".join(map(str, contents.plan["shares"]))
        yield (
            f"Split {shares} by {contents.plan['by']} with seed {contents.plan['seed']}, by the hash"
            " of their content: near-duplicates (seven tenths of their shingles the same, found by"
            " MinHash with a chance of 0.99 or more) and copies of one dispatch (half of the shorter"
            " article's long paragraphs the same) stand in one split, and languages and labels are shared out as the articles are. Places are frozen: later"
            " releases only add."
        )
    if contents.left_out:
        yield ""
        yield counted(
            contents.left_out,
            "labelled article stands in no split and is not in this release.",
            "labelled articles stand in no split and are not in this release.",
        )
    yield ""
    yield "![Articles by language and split](plots/languages.svg)"


def _labels(contents: Contents) -> Iterator[str]:
    names = list(contents.parts)
    yield "## Labels"
    yield ""
    scheme = contents.scheme
    yield f"Scheme `{scheme.name}` {scheme.version}; `scheme.toml` has the guideline of every label."
    yield ""
    yield f"| label | {' | '.join(names)} | all | meaning |"
    yield f"|---|{'---:|' * (len(names) + 1)}---|"
    for label in scheme.labels:
        counts = [part.labels.get(label.name, 0) for part in contents.parts.values()]
        if not label.retired or any(counts):
            cells = " | ".join(map(str, [*counts, sum(counts)]))
            yield f"| {label.name} | {cells} | {_cell(label.title)} |"
    yield ""
    yield "![Spans by label and split](plots/labels.svg)"


def _annotation(quality: Quality, text: CardText) -> Iterator[str]:
    yield "## Annotation"
    yield ""
    yield f"Annotators: {text.annotators or NOT_STATED} ({quality.annotators} in the project)."
    if quality.agreement:
        yield ""
        yield f"Agreement, {METHOD}:"
        yield ""
        yield "| pair | label | articles | spans | exact F1 | overlap F1 | kappa | alpha |"
        yield "|---|---|---:|---:|---:|---:|---:|---:|"
        for row in quality.agreement:
            spans = f"{row['spans']['a']}, {row['spans']['b']}"
            told = row["intervals"]
            figures = (
                (row["exact"]["f1"], told["exact"]),
                (row["overlap"]["f1"], told["overlap"]),
                (row["kappa"], told["kappa"]),
                (row["alpha_unitising"], told["alpha_unitising"]),
            )
            yield (
                f"| {row['a']}, {row['b']} | {row['label'] or 'all'} | {row['articles']} | {spans} |"
                f" {' | '.join(_figure(*each) for each in figures)} |"
            )
    if quality.provenance:
        yield ""
        yield "Where the gold spans and relations are from:"
        yield ""
        yield from (f"- {_SOURCES[name]}: {count}" for name, count in quality.provenance.items())
    if quality.own:
        yield ""
        yield (
            f"Of {counted(quality.judged, 'decision of a reviewer', 'decisions of reviewers')},"
            f" {quality.own} {'was' if quality.own == 1 else 'were'} on the reviewer's own annotation"
            " beside others'."
        )
    if quality.undecided:
        yield ""
        yield counted(
            quality.undecided,
            "disagreement is not decided: gold is silent on it.",
            "disagreements are not decided: gold is silent on them.",
        )


def _licence(contents: Contents) -> Iterator[str]:
    text = contents.text
    yield "## Licence and sources"
    yield ""
    yield f"- Licence of the annotations: {text.licence or NOT_STATED}"
    yield f"- Licence of the articles: {text.text_licence or NOT_STATED}"
    yield f"- Sources: {text.sources or NOT_STATED}"
    yield f"- Personal data: {text.personal or NOT_STATED}"
    yield f"- Cite as: {text.citation or NOT_STATED}"
    yield f"- Contact: {text.contact or NOT_STATED}"
    counts: dict[str, int] = {}
    for part in contents.parts.values():
        for name, count in part.sources.items():
            counts[name] = counts.get(name, 0) + count
    if any(counts):
        yield ""
        yield "| source | articles |\n|---|---:|"
        for name, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
            yield f"| {_cell(name) or 'not known'} | {count} |"


def _files(contents: Contents) -> Iterator[str]:
    yield "## Files"
    yield ""
    yield "- `manifest.json`: every file with its SHA-256, counts, scheme, seed, the state of the project"
    yield "- `croissant.json`: the same for machines (Croissant 1.1)"
    yield "- `CHANGES.md`: what is otherwise than in the release before"
    if contents.loaded[0]:
        yield "- `data/`: the texts with their labels, a folder a format, a file a split"
        for name, count in contents.lost.items():
            if count:
                lost = counted(count, "thing")
                yield f"  - `{name}` cannot hold {lost}, listed in `data/{name}/losses.jsonl`"
    yield "- `standoff/`: the labels without the texts, for who has the texts from their sources:"
    if contents.lost.get("standoff"):
        yield (
            f"  (what may quote a text does not go out: {contents.lost['standoff']} notes, doubts,"
            " attributes of free text and how gold came to be, listed in `standoff/losses.jsonl`)"
        )
    yield ""
    yield "```python"
    yield "import hashlib, json"
    yield "for line in open('standoff/" + next(iter(contents.parts)) + ".jsonl', encoding='utf-8'):"
    yield "    article = json.loads(line)"
    yield "    text = my_text_of(article['url'])"
    yield "    assert hashlib.sha256(text.encode()).hexdigest() == article['sha256']"
    yield "    spans = [(text[s['start']:s['end']], s['label']) for s in article['spans']]"
    yield "```"


def _figure(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None:
        return "–"
    return f"{value:z.2f}" + (f" [{interval[0]:z.2f}, {interval[1]:z.2f}]" if interval else "")


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")
