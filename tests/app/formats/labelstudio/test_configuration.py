"""The configuration has a control for all that is written, and Label Studio takes it."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest

from app.formats import format_named
from app.formats.labelstudio.configuration import chosen_attributes, config
from app.formats.labelstudio.writing import held, task_of
from app.model import Document, Scheme
from tests.app.formats.labelstudio.conftest import region, taken, vocabulary_of
from tests.app.formats.test_round_trips import some_borders

SCHEME = Scheme.from_toml(
    """
name = "s"
version = "1"
title = "S"
[[labels]]
name = "AGENCY"
title = "Agency & co"
key = "a"
letter = "A"
light = "#0b64a5"
dark = "#0b64a5"
[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["police", "ministry"]
[[labels.attributes]]
name = "country"
title = "Country"
type = "country"
[[labels.attributes]]
name = "since"
title = "Since"
type = "date"
[[labels]]
name = "PLACE"
title = "PLACE"
key = "p"
letter = "P"
light = "#123456"
dark = "#123456"
[[labels.attributes]]
name = "country"
title = "Country"
type = "choice"
choices = ["ID", "TH"]
[[labels]]
name = "OLD"
title = "OLD"
key = "o"
letter = "O"
light = "#123456"
dark = "#123456"
retired = true
[[relations]]
name = "in"
title = "in"
heads = ["AGENCY"]
tails = ["PLACE"]
"""
)


def under_the_scheme(document: Document) -> tuple[list[dict[str, Any]], bytes]:
    chosen = format_named("labelstudio")
    assert chosen.under is not None
    chosen = chosen.under(SCHEME)
    stream = io.BytesIO()
    chosen.writer()([document], stream, some_borders)
    assert chosen.beside is not None
    return json.loads(stream.getvalue()), chosen.beside[1](vocabulary_of(document))


def test_the_configuration_has_a_control_for_all_that_is_in_the_file(awkward: Document) -> None:
    root = ET.fromstring(config(vocabulary_of(awkward)))
    controls = {one.get("name"): one.tag for one in root.iter() if one.get("name")}
    used = {
        (item["from_name"], item["type"])
        for item in task_of([awkward])["annotations"][0]["result"]
        if item["type"] != "relation"
    }
    kinds = {"labels": "Labels", "textarea": "TextArea", "choices": "Choices"}
    assert {(name, kinds[kind]) for name, kind in used} <= set(controls.items())
    assert {one.get("value") for one in root.iter("Label")} == {"AGENCY", "OFFICIAL", "COMMITMENT"}
    assert {one.get("value") for one in root.iter("Relation")} == {"made_by", "made_to"}


def test_a_choice_of_the_scheme_is_chosen_and_comes_back(awkward: Document) -> None:
    [written], told = under_the_scheme(awkward)
    [kind] = [one for one in written["annotations"][0]["result"] if one.get("from_name") == "kind"]
    assert (kind["type"], kind["value"]["choices"]) == ("choices", ["police"])
    root = ET.fromstring(told)
    controls = {one.get("name"): one for one in root.iter() if one.get("name")}
    assert [one.get("value") for one in controls["kind"]] == ["police", "ministry"]
    for name in ("country", "since", "force"):
        assert controls[name].tag == "TextArea"
    [shown] = [one for one in root.iter("View") if one.get("visibleWhen")]
    assert (shown.get("visibleWhen"), shown.get("whenLabelValue")) == ("region-selected", "AGENCY")
    assert shown.get("whenTagName") is None, "it would name the text, not the labels"
    assert controls["country"].get("whenLabelValue") == "AGENCY,PLACE"
    assert [(one.get("value"), one.get("hint")) for one in root.iter("Label")] == [
        ("AGENCY", "Agency & co"),
        ("PLACE", None),
        ("COMMITMENT", None),
        ("OFFICIAL", None),
    ]
    assert [one.get("value") for one in root.iter("Relation")] == ["in", "made_by", "made_to"]
    [document] = taken(written)
    assert held(document) == held(awkward)


def test_a_value_that_is_none_of_the_choices_is_one_more(awkward: Document) -> None:
    first = replace(awkward.spans[0], attributes={"kind": "army"})
    _tasks, told = under_the_scheme(replace(awkward, spans=(first, *awkward.spans[1:])))
    values = [one.get("value") for one in ET.fromstring(told).iter("Choice")]
    assert values[:3] == ["police", "ministry", "army"]


def test_what_is_a_choice_of_one_label_only_is_typed() -> None:
    assert chosen_attributes(SCHEME) == {"kind": ("police", "ministry")}


@pytest.mark.parametrize("with_scheme", [False, True])
def test_label_studios_own_checker_takes_what_is_written(
    awkward: Document, with_scheme: bool
) -> None:
    checker = pytest.importorskip("label_studio_sdk.label_interface").LabelInterface
    tasks, told = [task_of([awkward])], config(vocabulary_of(awkward))
    if with_scheme:
        tasks, told = under_the_scheme(awkward)
    interface = checker(told.decode())
    interface.validate()
    [annotation] = tasks[0]["annotations"]
    assert interface.validate_annotation({"result": annotation["result"]})
    wrong = region("x", "Polri", "NOPE")
    assert not interface.validate_annotation({"result": [wrong]})
