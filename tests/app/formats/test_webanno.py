"""Every look-alike is made here; none is a file of WebAnno's."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import Tokens
from app.formats.packing import Packer
from app.formats.surroundings import Surroundings
from app.formats.webanno import FORMAT
from app.formats.webanno.writing import file_of, losses, read, write
from app.model import Article, ArticleId, Document, ItemId, Span

HEAD = "#FORMAT=WebAnno TSV 3.3\n"
SPANS = "#T_SP=webanno.custom.Span|value\n"


def read_text(body: str, file: str = "x.tsv", told: list[str] | None = None) -> Document:
    around = Surroundings(tell=(told if told is not None else []).append)
    assert FORMAT.placed is not None
    [(line, document)] = FORMAT.placed(
        io.BytesIO((HEAD + body).encode()), file, surroundings=around
    )
    assert line == 1
    return document


def spans_of(document: Document) -> list[tuple[str, str]]:
    return sorted((one.surface(document.article.text), one.label) for one in document.spans)


def relations_of(document: Document) -> list[tuple[str, str, str]]:
    at = {one.id: one.surface(document.article.text) for one in document.spans}
    return [(at[one.head], one.type, at[one.tail]) for one in document.relations]


def test_the_file_is_the_golden_one(awkward: Document, tokens: Tokens, golden: Path) -> None:
    article = awkward.article
    found = file_of(awkward, tokens(article.text, article.language))
    assert found == (golden / "awkward.webanno.tsv").read_bytes()


def test_the_archive_has_a_member_a_document_and_is_the_same_whenever_it_is_made(
    awkward: Document, tokens: Tokens
) -> None:
    made = []
    for _ in range(2):
        stream = io.BytesIO()
        write([awkward], stream, tokens)
        made.append(stream.getvalue())
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        assert archive.namelist() == ["awkward-1.tsv"]


def test_offsets_behind_an_emoji_are_those_of_utf_16() -> None:
    document = read_text(
        SPANS + "\n\n#Text=I 😊 it\n1-1\t0-1\tI\t_\t\n1-2\t2-4\t😊\t*\t\n1-3\t5-7\tit\tA\t\n"
    )
    assert document.article.text == "I 😊 it"
    assert [(one.start, one.end, one.label) for one in document.spans] == [
        (2, 3, "Span"),
        (4, 6, "A"),
    ]


@pytest.mark.parametrize("version", ["3.1", "3.2", "3.3"])
@pytest.mark.parametrize("tail", ["", "\t"])
def test_rows_may_end_in_a_tab_or_not(version: str, tail: str) -> None:
    head = HEAD.replace("3.3", version) + SPANS
    data = f"{head}\n\n#Text=Polri ya\n1-1\t0-5\tPolri\tA{tail}\n1-2\t6-8\tya\t_{tail}\n"
    [(_line, document)] = read(io.BytesIO(data.encode()), "x.tsv")
    assert spans_of(document) == [("Polri", "A")]


def test_an_offset_inside_of_a_character_and_a_token_that_is_not_there_are_refused() -> None:
    with pytest.raises(
        FileRefusedError, match=r"2-3 is no range .* UTF-16.*line 6|line 6"
    ) as caught:
        read_text(SPANS + "\n\n#Text=I 😊\n1-1\t2-3\t😊\t*\t\n")
    assert caught.value.line == 6
    with pytest.raises(FileRefusedError, match="the token is 'ab' but 0-2 marks 'xy'"):
        read_text(SPANS + "\n\n#Text=xy\n1-1\t0-2\tab\t*\t\n")


def test_numbers_in_brackets_tell_stacked_spans_and_those_of_several_rows_apart() -> None:
    document = read_text(
        SPANS
        + "\n\n#Text=aaa bbb ccc\n1-1\t0-3\taaa\tA[1]|B[2]|C[3]\t\n"
        + "1-2\t4-7\tbbb\tB[2]|A[4]|A[5]\t\n1-3\t8-11\tccc\tB[2]\t\n"
    )
    assert spans_of(document) == [
        ("aaa", "A"),
        ("aaa", "C"),
        ("aaa bbb ccc", "B"),
        ("bbb", "A"),
        ("bbb", "A"),
    ]
    assert len({one.id for one in document.spans}) == 5


def test_parts_of_tokens_and_spans_over_sentences_have_their_exact_range() -> None:
    document = read_text(
        SPANS
        + "\n\n#Text=kemlu bilang\n1-1\t0-5\tkemlu\t_\t\n1-1.1\t3-5\tlu\tA[1]\t\n1-2\t6-12\tbilang\tA[1]|B[2]\t\n"
        + "\n#Text=ya\n2-1\t13-15\tya\tB[2]\t\n2-1.1\t13-14\ty\tC\t\n"
    )
    assert document.article.text == "kemlu bilang\nya"
    assert spans_of(document) == [("bilang\nya", "B"), ("lu bilang", "A"), ("y", "C")]


def test_the_text_is_built_with_its_gaps_its_line_breaks_and_its_tabs() -> None:
    document = read_text(
        SPANS
        + "\n\n#Text=satu\\tdua\n#Text=tiga\n1-1\t2-6\tsatu\t_\t\n"
        + "\n#Text=em.\n2-1\t18-21\tem.\tA\t\n\n#Sentence.id=s3\n#Text=lima\\\\\n3-1\t21-26\tlima\\\\\tB\t\n"
    )
    assert document.article.text == "  satu\tdua\ntiga\n  em.lima\\"
    assert spans_of(document) == [("em.", "A"), ("lima\\", "B")]


def test_values_are_what_stands_behind_their_backslashes() -> None:
    row = "1-1\t0-1\ta\tA\\|B\\[1\\]\\_\\*\\\\n\\;\\->\\n[1]|\\_[2]|*[3]|http://x/[y]z[4]\t\n"
    document = read_text(SPANS + "\n\n#Text=a\n" + row)
    assert [one.label for one in document.spans] == [
        "A|B[1]_*\\n;->\n",
        "_",
        "Span",
        "http://x/[y]z",
    ]


def test_a_feature_without_a_value_is_none_however_that_is_written() -> None:
    layer = "#T_SP=webanno.custom.Span|value|kind\n"
    for nothing in ("*", "_"):
        row = f"1-1\t0-1\ta\tA[1]|B[2]\tx[1]|{nothing}[2]\t\n"
        document = read_text(layer + "\n\n#Text=a\n" + row)
        assert [(one.label, one.attributes) for one in document.spans] == [
            ("A", {"kind": "x"}),
            ("B", {}),
        ]


def test_the_label_is_the_feature_named_so_or_else_the_layer() -> None:
    document = read_text(
        "#T_SP=webanno.custom.Agency|kind|country\n#T_SP=a.NamedEntity|identifier|value\n"
        "#T_SP=webanno.custom.Plain|\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
        "\n\n#Text=a b\n1-1\t0-1\ta\tpolice\t*\tQ1\tORG\t_\tN\t\n1-2\t2-3\tb\t_\t_\t_\t_\t*\tV\t\n"
    )
    assert [(one.label, one.attributes) for one in document.spans] == [
        ("Agency", {"kind": "police"}),
        ("ORG", {"identifier": "Q1"}),
        ("Plain", {}),
    ]


def test_relations_find_their_spans_on_stacked_rows_and_plain_ones() -> None:
    document = read_text(
        "#T_SP=c.Span|value\n#T_RL=c.Rel|label|BT_c.Span\n"
        "\n\n#Text=aa bb cc\n1-1\t0-2\taa\tA[1]|B[2]\t_\t_\t\n1-2\t3-5\tbb\tA\tr1|r2\t1-1[2_0]|1-1[1_0]\t\n"
        "1-3\t6-8\tcc\tC\t*\t1-2\t\n"
    )
    labels = {one.id: one.label for one in document.spans}
    assert relations_of(document) == [("aa", "r1", "bb"), ("aa", "r2", "bb"), ("bb", "Rel", "cc")]
    assert labels[document.relations[0].head] == "B"
    assert labels[document.relations[1].head] == "A"


def test_a_relation_from_where_no_span_is_is_refused() -> None:
    with pytest.raises(FileRefusedError, match="a relation comes from 1-1, where no span is"):
        read_text(
            "#T_SP=c.Span|value\n#T_RL=c.Rel|label|BT_c.Span\n"
            "\n\n#Text=a b\n1-1\t0-1\ta\t_\t_\t_\t\n1-2\t2-3\tb\tA\tr\t1-1\t\n"
        )


def test_slots_become_relations_from_the_span_that_has_them() -> None:
    document = read_text(
        "#T_SP=c.Simple|\n#T_SP=c.Host|ROLE_c.Host:links_c.HostLinksLink|uima.tcas.Annotation\n"
        "\n\n#Text=host is a\n1-1\t0-4\thost\t_\tpr2;pr1\t1-3[1];1-2\t\n1-2\t5-7\tis\t*\t_\t_\t\n"
        "1-3\t8-9\ta\t*[1]\t*\t_\t\n"
    )
    assert spans_of(document) == [
        ("a", "Host"),
        ("a", "Simple"),
        ("host", "Host"),
        ("is", "Simple"),
    ]
    assert relations_of(document) == [("host", "pr2", "a"), ("host", "pr1", "is")]


def test_chains_become_spans_with_a_relation_from_each_to_the_next_which_is_told() -> None:
    told: list[str] = []
    document = read_text(
        "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation\n"
        "\n\n#Text=He and her and him\n1-1\t0-2\tHe\tpr[1]\tcoref->1-1\t\n1-2\t3-6\tand\t_\t_\t\n"
        "1-3\t7-10\ther\tnam[2]\t*->2-1\t\n1-4\t15-18\thim\t*[1]\t*->1-2\t\n",
        told=told,
    )
    assert spans_of(document) == [("He", "pr"), ("her", "nam"), ("him", "CoreferenceLink")]
    assert relations_of(document) == [("He", "coref", "him")]
    assert told == ["x.tsv: 3 links of chains were taken as spans with relations"]


def test_what_is_left_out_is_told() -> None:
    told: list[str] = []
    document = read_text(
        SPANS + "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma|value\n"
        "\n\n#Text=a.\n1-1\t0-1\ta\tA\ta\t\n1-1.1\t1-1\t\tB\t_\t\n1-2\t1-2\t.\t_\t_\t\n",
        told=told,
    )
    assert spans_of(document) == [("a", "A")]
    assert told == [
        "x.tsv: left out 1 of: layer Lemma, which is of words",
        "x.tsv: left out 1 of: annotation of no width",
    ]


@pytest.mark.parametrize(
    ("place", "name", "who"),
    [
        ("p/annotation/berita 1.txt/ana.tsv", "berita 1.txt", "ana"),
        ("p.zip/curation/b.txt/CURATION_USER.tsv", "b.txt", "gold"),
        ("p/annotation/b.txt/ana.zip/ana.tsv", "b.txt", "ana"),
        ("b.tsv", "ab", ""),
    ],
)
def test_the_folders_of_a_project_tell_whose_the_spans_are(place: str, name: str, who: str) -> None:
    document = read_text(SPANS + "\n\n#Text=ab\n1-1\t0-2\tab\tA\t\n", place)
    assert (document.article.name, document.annotator) == (name, who)
    assert all(one.layer == who for one in document.spans)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"#FORMAT=WebAnno TSV 2\n", "does not begin as WebAnno TSV 3 does"),
        (b"a\tO\n", "does not begin as WebAnno TSV 3 does"),
        (b"#FORMAT=WebAnno TSV 3.3\n\xff", "is not UTF-8"),
        ((HEAD + SPANS).encode(), "holds no sentences"),
        ((HEAD + SPANS + "\n\n#Text=a\n1-1\t0-1\n").encode(), "must be a row"),
        ((HEAD + SPANS + "\n\n#Text=a\n1-1\t0-1\ta\n").encode(), "has 0 values"),
        (
            (HEAD + "#T_SP=c.Span|value|b\n\n\n#Text=a\n1-1\t0-1\ta\tA\n").encode(),
            "the row has 1 values and the header 2 columns",
        ),
        ((HEAD + SPANS + "\n1-1\t0-1\ta\tA\t\n").encode(), "a row stands before the text"),
        ((HEAD + "#T_XX=c.Span|value\n").encode(), "the kind of layer 'XX' is unknown"),
        (
            (
                HEAD + SPANS + "\n\n#Text=ab\n1-1\t0-2\tab\t_\t\n\n#Text=c\n2-1\t1-2\tc\t_\t\n"
            ).encode(),
            "a sentence begins before the end of the one before it",
        ),
        (
            (HEAD + "#T_SP=c.S|a|b\n\n\n#Text=a\n1-1\t0-1\ta\tA|B\tC\t\n").encode(),
            "the features of c.S are of different numbers",
        ),
    ],
)
def test_what_is_no_such_file_is_refused_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(FileRefusedError, match=words):
        list(read(io.BytesIO(data), "x.tsv"))


def make(attributes: dict[str, str]) -> Document:
    article = ArticleId("d")
    span = Span(ItemId("s"), article, "gold", 0, 1, "A", attributes)
    return Document(Article(article, "n", "id", "ab"), "gold", (span,))


@pytest.mark.parametrize(
    ("attributes", "names"),
    [({"kind": "x"}, []), ({"a b": "x", "kind": "", "label": "y"}, ["a b, kind, label"])],
)
def test_attributes_that_it_has_no_place_for_are_declared(
    attributes: dict[str, str], names: list[str], tokens: Tokens
) -> None:
    document = make(attributes)
    assert [loss.why.partition(": ")[2] for loss in losses(document)] == names
    stream = io.BytesIO()
    write([document], stream, tokens)
    assert list(FORMAT.meanings(stream, "x")) == [FORMAT.held(document)]


def test_a_file_that_says_otherwise_is_not_what_was_meant(
    awkward: Document, tokens: Tokens
) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    with zipfile.ZipFile(stream) as archive:
        data = archive.read("awkward-1.tsv")
    for old, new in (
        ("true[2]", "*[2]"),
        ("pledge", "plight"),
        ("made\\_by", "by"),
        ("spasi", "basis"),
    ):
        changed: Any = io.BytesIO()
        with Packer(changed) as packer:
            assert old.encode() in data
            packer.add("awkward-1.tsv", data.replace(old.encode(), new.encode()))
        assert list(FORMAT.meanings(changed, "x")) != [FORMAT.held(awkward)]
