"""UIMA CAS, as XMI with its types and as JSON: what dkpro-cassis itself reads and writes."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import FORMATS, Tokens
from app.formats.casjson import claims
from app.formats.meaning import canonical
from app.formats.surroundings import Surroundings
from app.formats.xmi import losses
from app.model import Document

cassis = pytest.importorskip("cassis")
NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
LINK = "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink"
META = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"


def packed(name: str, documents: list[Document], tokens: Tokens) -> dict[str, bytes]:
    stream = io.BytesIO()
    FORMATS[name].writer()(documents, stream, tokens)
    with zipfile.ZipFile(stream) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def load(name: str, files: dict[str, bytes], member: str) -> Any:
    """As a user of dkpro-cassis does."""
    if name == "casjson":
        return cassis.load_cas_from_json(files[member].decode())
    types = cassis.load_typesystem(io.BytesIO(files["TypeSystem.xml"]))
    return cassis.load_cas_from_xmi(io.BytesIO(files[member]), typesystem=types)


@pytest.mark.parametrize(("name", "ending"), [("casjson", "json"), ("xmi", "xmi")])
def test_the_files_are_the_golden_ones_and_cassis_gets_every_span(
    name: str, ending: str, awkward: Document, tokens: Tokens, golden: Path
) -> None:
    files = packed(name, [awkward], tokens)
    assert files[f"awkward-1.{ending}"] == (golden / f"awkward.{name}").read_bytes()
    cas = load(name, files, f"awkward-1.{ending}")
    assert cas.sofa_string == awkward.article.text
    assert [
        (one.begin, one.end, one.label, one.identifier) for one in cas.select("webanno.custom.Span")
    ] == [(one.start, one.end, one.label, one.id) for one in awkward.spans]
    assert {
        (one.Governor.identifier, one.label, one.Dependent.identifier)
        for one in cas.select("webanno.custom.Relation")
    } == {(one.head, one.type, one.tail) for one in awkward.relations}
    [said] = cas.select(META)
    assert (said.documentId, said.language) == ("awkward-1", "id")
    words = [one.get_covered_text() for one in cas.select(f"{SEGMENTS}.Token")]
    assert words[:4] == ["Polri", "và", "กระทรวงการต่างประเทศ", "𠮷"]
    assert len(cas.select(f"{SEGMENTS}.Sentence")) == 2


SEGMENTS = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"


def test_offsets_in_the_files_are_those_of_utf_16(awkward: Document, tokens: Tokens) -> None:
    [data] = packed("casjson", [awkward], tokens).values()
    found = [
        one for one in json.loads(data)["%FEATURE_STRUCTURES"] if one.get("label") == "COMMITMENT"
    ]
    [span] = [one for one in awkward.spans if one.label == "COMMITMENT"]
    before = len(awkward.article.text[: span.start].encode("utf-16-le")) // 2
    assert (found[0]["begin"], before) == (before, span.start + 2)


def test_each_file_is_read_with_its_own_types(awkward: Document, tokens: Tokens) -> None:
    documents = [
        replace(awkward, spans=tuple(replace(one, attributes=given) for one in awkward.spans))
        for given in ({"country": "TH"}, {}, {"country": "TH", "rank": "1"}, {"country": "VN"})
    ]
    for document in documents * 2:
        [data] = packed("casjson", [document], tokens).values()
        [(_line, found)] = FORMATS["casjson"].read(io.BytesIO(data), "a.json")
        assert canonical(found) == canonical(document)


@pytest.mark.parametrize("name", ["casjson", "xmi"])
def test_all_of_the_document_comes_back(name: str, awkward: Document, tokens: Tokens) -> None:
    odd = replace(
        awkward.spans[0], attributes={"a b": "x", "class": "y", "kind": "\x0b"}, note="\x01"
    )
    document = replace(awkward, spans=(odd, *awkward.spans[1:]))
    files = packed(name, [document], tokens)
    [member] = [one for one in files if one.startswith("awkward-1")]
    reader = FORMATS[name].placed
    assert reader is not None
    [(_line, found)] = reader(
        io.BytesIO(files[member]), member, surroundings=Surroundings(beside=files.get)
    )
    assert canonical(found) == canonical(document)
    assert found.regions_told


def test_control_characters_are_blanks_in_xmi_which_is_declared(
    awkward: Document, tokens: Tokens
) -> None:
    text = awkward.article.text.replace("(", "\x0b")
    document = replace(awkward, article=replace(awkward.article, text=text))
    assert [(one.what, one.start, one.why) for one in losses(document)] == [
        ("text", text.index("\x0b"), "XML holds no control characters: a blank stands for U+000B")
    ]
    cas = load("xmi", packed("xmi", [document], tokens), "awkward-1.xmi")
    assert cas.sofa_string == text.replace("\x0b", " ")
    assert losses(awkward) == []


# --- What others wrote ----------------------------------------------------------------------------

Build = Callable[[Any, Callable[..., Any]], None]


def foreign(text: str, build: Build) -> Any:
    """A CAS as INCEpTION exports it, its annotations made by ``build``."""
    types = cassis.TypeSystem()

    def layer(name: str, base: str = "uima.tcas.Annotation", **features: str) -> Any:
        made = types.create_type(name, base)
        for feature, kind in features.items():
            types.create_feature(made, feature, kind if "." in kind else f"uima.cas.{kind}")
        return made

    layers = {
        "ner": layer(NER, value="String", identifier="String"),
        "pos": layer(POS, PosValue="String"),
        "agency": layer("webanno.custom.Agency", kind="String", big="Boolean", names="StringArray"),
        "link": layer(LINK, next=LINK, referenceType="String", referenceRelation="String"),
        "meta": layer(
            META,
            "uima.tcas.DocumentAnnotation",
            documentTitle="String",
            documentId="String",
            documentUri="String",
        ),
    }
    layers["relation"] = layer("custom.Rel", label="String", Governor=NER, Dependent=NER)
    layers["slot"] = layer(
        "custom.HostLink", "uima.cas.TOP", role="String", target="uima.tcas.Annotation"
    )
    layers["host"] = layer("custom.Host", value="String", links="uima.cas.FSArray")
    cas = cassis.Cas(typesystem=types, sofa_string=text)

    def add(name: str, *place: int, **features: Any) -> Any:
        begin, end = place or (None, None)
        made = layers[name](**({"begin": begin, "end": end} if place else {}), **features)
        if name != "slot":
            cas.add(made)
        return made

    build(types, add)
    return cas


def both_ways(cas: Any, told: list[str], file: str = "b") -> Iterator[Document]:
    """The document as read from either format."""
    types = cas.typesystem.to_xml().encode()
    for name, data in (("xmi", cas.to_xmi().encode()), ("casjson", cas.to_json().encode())):
        around = Surroundings(
            beside=lambda asked: types if asked == "TypeSystem.xml" else None, tell=told.append
        )
        reader = FORMATS[name].placed
        assert reader is not None
        [(_line, found)] = reader(io.BytesIO(data), f"{file}.{name}", surroundings=around)
        yield found


TEXT = "😀 Polri dan KPK.\r\nMereka."


def test_layers_of_inception_become_spans_relations_slots_and_chains() -> None:
    def build(types: Any, add: Callable[..., Any]) -> None:
        add("meta", 0, len(TEXT), documentTitle="berita.txt", documentId="7", language="id")
        polri = add("ner", 2, 7, value="ORG", identifier="Q1")
        kpk = add("ner", 12, 15, value="ORG")
        add("ner", 12, 15)
        add("ner", 5, 5, value="ORG")
        add("pos", 2, 7, PosValue="N")
        names = types.get_type("uima.cas.StringArray")(elements=["a", "b"])
        add("agency", 2, 7, kind="police", big=True, names=names)
        add("relation", 12, 15, label="with", Governor=polri, Dependent=kpk)
        add("relation", 12, 15, Governor=polri, Dependent=kpk)
        links = types.get_type("uima.cas.FSArray")(elements=[add("slot", role="r", target=kpk)])
        add("host", 0, 1, value="EVENT", links=links)
        last = add("link", 18, 24, referenceType="pron")
        add("link", 2, 7, referenceType="name", referenceRelation="is", next=last)

    told: list[str] = []
    for document in both_ways(foreign(TEXT, build), told):
        assert document.article.text == TEXT
        assert (document.article.id, document.article.name) == ("7", "berita.txt")
        assert (document.article.language, document.annotator) == ("id", "")
        spans = {(one.start, one.end, one.label): dict(one.attributes) for one in document.spans}
        assert spans == {
            (2, 7, "ORG"): {"identifier": "Q1"},
            (12, 15, "ORG"): {},
            (12, 15, "NamedEntity"): {},
            (2, 7, "Agency"): {"kind": "police", "big": "true", "names": "a, b"},
            (0, 1, "EVENT"): {},
            (18, 24, "pron"): {},
            (2, 7, "name"): {},
        }
        at = {one.id: one.surface(TEXT) for one in document.spans}
        assert sorted((at[one.head], one.type, at[one.tail]) for one in document.relations) == [
            ("Polri", "Rel", "KPK"),
            ("Polri", "is", "Mereka"),
            ("Polri", "with", "KPK"),
            ("😀", "r", "KPK"),
        ]
    assert told == [
        line
        for name in ("xmi", "casjson")
        for line in (
            f"b.{name}: left out 1 of: layer POS, which is of words",
            f"b.{name}: left out 1 of: annotation of no width",
        )
    ]


def test_line_ends_and_marks_of_xml_in_the_text_shift_nothing() -> None:
    text = 'a < b & "c"\r\n😀\r\nKPK\n'

    def build(_types: Any, add: Callable[..., Any]) -> None:
        start = text.index("KPK")  # code points: cassis writes the emoji as two
        add("ner", start, start + 3, value="ORG")

    for document in both_ways(foreign(text, build), []):
        assert document.article.text == text
        assert [(one.surface(text), one.label) for one in document.spans] == [("KPK", "ORG")]


def test_the_folders_of_a_project_tell_whose_the_spans_are_and_its_ids_are_no_ids_of_texts() -> (
    None
):
    def build(_types: Any, add: Callable[..., Any]) -> None:
        add("meta", 0, 3, documentTitle="b.txt", documentId="ana", language="x-unspecified")
        add("ner", 0, 3, value="ORG")

    for who, file in (
        ("ana", "p.zip/annotation/b.txt/ana"),
        ("gold", "p/curation/b.txt/CURATION_USER"),
    ):
        for document in both_ways(foreign("KPK", build), [], file):
            assert (document.annotator, document.article.name) == (who, "b.txt")
            assert document.article.id != "ana"
            assert document.article.language == "und"


def test_xmi_without_its_types_or_with_a_document_type_is_refused() -> None:
    def read(data: bytes, types: bytes | None, file: str = "a.xmi") -> list[Any]:
        reader = FORMATS["xmi"].placed
        assert reader is not None
        return list(
            reader(io.BytesIO(data), file, surroundings=Surroundings(beside=lambda _name: types))
        )

    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(FileRefusedError, match=r"stands without its TypeSystem\.xml"):
        read(b"<x/>", None)
    for data, types in (
        (bomb, b"<x/>"),
        (b"<x/>", bomb),
        (bomb.decode().encode("utf-16"), b"<x/>"),
    ):
        with pytest.raises(FileRefusedError, match="has a document type"):
            read(data, types)
    with pytest.raises(FileRefusedError, match=r"cannot be read with its TypeSystem\.xml"):
        read(b"<x>", b"<x/>")
    assert read(b"whatever", b"<x/>", "p.zip/TypeSystem.xml") == []


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"%TYPES": {}}', b"\xff"])
def test_what_is_no_cas_json_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefusedError, match=r"is no UIMA CAS JSON|holds no text"):
        list(FORMATS["casjson"].read(io.BytesIO(data), "a.json"))


def test_a_range_beyond_the_text_is_refused_and_no_text_too() -> None:
    def build(_types: Any, add: Callable[..., Any]) -> None:
        add("ner", 0, 3, value="ORG")

    data = (
        foreign("KPK", build)
        .to_json()
        .replace('"end" : 3', '"end" : 9')
        .replace('"end": 3', '"end": 9')
    )
    with pytest.raises(FileRefusedError, match=r"is no range of the text|is no UIMA CAS JSON"):
        list(FORMATS["casjson"].read(io.BytesIO(data.encode()), "a.json"))
    data = (
        foreign("😀 KPK", build)
        .to_json()
        .replace('"end" : 4', '"end" : 1')
        .replace('"end": 4', '"end": 1')
    )
    with pytest.raises(FileRefusedError, match="is no UIMA CAS JSON"):
        list(FORMATS["casjson"].read(io.BytesIO(data.encode()), "a.json"))
    blank = cassis.Cas(sofa_string=" ").to_json()
    with pytest.raises(FileRefusedError, match="holds no text"):
        list(FORMATS["casjson"].read(io.BytesIO(blank.encode()), "a.json"))


def test_cas_json_is_recognised_by_what_it_has() -> None:
    assert claims({"%TYPES": {}, "%FEATURE_STRUCTURES": []})
    assert not claims({"text": "a"})
