"""Files of tokens with a tag for each, or with spans in tags within a text."""

from __future__ import annotations

from tests.app.intake.look_alikes.shapes import BOTH, TOKENS, Read, lines, listed

CONLL_2012 = """#begin document (nw/xx/0001); part 000
nw/xx/0001 0 0 Budi NNP (TOP(NP* - - - - (PERSON* (ARG0* (0
nw/xx/0001 0 1 Santoso NNP *) - - - - *) *) 0)
nw/xx/0001 0 2 ke VB (VP* go 01 1 - * (V*) -
nw/xx/0001 0 3 Bali NNP *) - - - - (GPE) * -

#end document
"""

LST20 = (
    "นาย\tNN\tB_TTL\nสมชาย\tNN\tB_PER\n_\tPU\tI_PER\nใจดี\tNN\tE_PER\nไป\tVV\tO\n_\tPU\tO\n"
    "กรุงเทพ\tNR\tB_LOC\n\nกรม\tNN\tB_ORG\nตำรวจ\tNN\tE_ORG\n"
)

VLSP_2018 = (
    'Tại <ENAMEX TYPE="ORGANIZATION">UBND <ENAMEX TYPE="LOCATION">TP HCM</ENAMEX></ENAMEX>, '
    '<ENAMEX TYPE="PERSON">Nguyễn Văn A</ENAMEX> nói.\r\n'
)

VLSP_SPANS = {("UBND TP HCM", "ORGANIZATION"), ("TP HCM", "LOCATION"), ("Nguyễn Văn A", "PERSON")}

BIO = "Polri\tB-ORG\nmenahan\tO\nBudi\tB-PER\n.\tO\n"

READ: Read = {
    "CoNLL-2003, called eng.testa": (
        {
            "eng.testa": "-DOCSTART- -X- -X- O\n\nPolri NNP I-NP I-ORG\nKPK NNP I-NP B-ORG\n"
            "tahan VB I-VP O\nBudi NNP I-NP I-PER\nSantoso NNP I-NP I-PER\n"
        },
        {("Polri", "ORG"), ("KPK", "ORG"), ("Budi Santoso", "PER")},
        "tags read as IOB1",
    ),
    "NERGrit, called train.txt": ({"train.txt": BIO}, BOTH, "read as conll"),
    "BIO, called train.tsv": ({"train.tsv": BIO}, BOTH, "read as conll"),
    "BIO of Windows": ({"a.conll": b"\xef\xbb\xbf" + BIO.replace("\n", "\r\n").encode()}, BOTH, ""),
    "BIO in UTF-16": ({"a.conll": BIO.encode("utf-16")}, BOTH, ""),
    "GermEval, called .tsv": (
        {
            "NER-de-dev.tsv": "#\thttp://x [2009-10-17]\n1\tKota\tB-LOC\tO\n2\tBali\tI-LOC\tB-NAME\n"
            "3\tdua\tO\tO\n\n#\thttp://y [2009-10-17]\n1\tya\tO\tO\n2\t.\tO\tO\n"
        },
        {("Kota Bali", "LOC"), ("Bali", "NAME")},
        "in 2 columns",
    ),
    "nerp, tags that go on with another": (
        {"train.txt": "Polri\tI-ORG\ndan\tO\nBudi\tB-PER\nKPK\tI-ORG\n"},
        {("Polri", "ORG"), ("Budi", "PER"), ("KPK", "ORG")},
        "taken as beginnings: 2",
    ),
    "IndoNLU, a test file without its tags": (
        {"test_masked.txt": "Polri\tO\nmenahan\tO\nBudi\tO\n"},
        set(),
        "no token has a tag but O",
    ),
    "WNUT-17, a tab on empty lines": (
        {"wnut.conll": "@ani\tO\nGedung\tB-location\nPutih\tI-location\n\t\t\nok\tO\n"},
        {("Gedung Putih", "location")},
        "",
    ),
    "Indonesian DEE, IO": (
        {"dee.txt": "Arab\tPlace\nSaudi\tPlace\nkata\tO\nBudi\tPerson\n.\tO\n\nSaya\tO\n"},
        {("Arab Saudi", "Place"), ("Budi", "Person")},
        "IO without prefixes",
    ),
    "CoNLL-2012": (
        {"a.v4_gold_conll": CONLL_2012},
        {("Budi Santoso", "PERSON"), ("Bali", "GPE")},
        "names in brackets",
    ),
    "LST20": (
        {"T00001.txt": LST20},
        {("นาย", "TTL"), ("สมชาย ใจดี", "PER"), ("กรุงเทพ", "LOC"), ("กรมตำรวจ", "ORG")},
        "tokens '_' were read as blanks",
    ),
    "ThaiNER": (
        {"train.conll": "สมชาย\tNN\tB-PERSON\n \tPU\tI-PERSON\nใจดี\tNN\tI-PERSON\nไป\tVV\tO\n"},
        {("สมชาย ใจดี", "PERSON")},
        "blanks are tokens",
    ),
    "VLSP 2016": (
        {
            "14.conll": "UBND\tNy\tB-NP\tB-ORG\tO\nthành_phố\tN\tI-NP\tI-ORG\tB-LOC\n"
            "Huế\tNp\tI-NP\tI-ORG\tI-LOC\nhọp\tV\tB-VP\tO\tO\n"
        },
        {("UBND thành phố Huế", "ORG"), ("thành phố Huế", "LOC")},
        "in 2 columns",
    ),
    "VLSP 2018": ({"a.muc": VLSP_2018}, VLSP_SPANS, ""),
    "VLSP 2018, called .txt": ({"a.txt": VLSP_2018}, VLSP_SPANS, "read as inline"),
    "OpenNLP": (
        {"id.train": "<START:person> Budi Santoso <END> ke <START:place> Bali <END> .\n"},
        {("Budi Santoso", "person"), ("Bali", "place")},
        "read as inline",
    ),
    "PhoNER": (
        {
            "train_word.json": lines(
                {"words": ["ở", "Đà_Nẵng"], "tags": ["O", "B-LOCATION"]},
                {"words": ["TP", "HCM"], "tags": ["B-LOCATION", "I-LOCATION"]},
            )
        },
        {("Đà Nẵng", "LOCATION"), ("TP HCM", "LOCATION")},
        "syllables joined by '_' were parted",
    ),
    "Thai-NNER": (
        {
            "train.json": listed(
                {
                    "tokens": ["กรม", "ตำรวจ", " ", "กรุงเทพ"],
                    "entities": [
                        {"text": ["กรม", "ตำรวจ"], "span": [0, 2], "entity_type": "org"},
                        {"text": ["ตำรวจ"], "span": [1, 2], "entity_type": "role"},
                        {"text": ["กรุงเทพ"], "span": [3, 4], "entity_type": "loc"},
                    ],
                }
            )
        },
        {("กรมตำรวจ", "org"), ("ตำรวจ", "role"), ("กรุงเทพ", "loc")},
        "end behind their last token, as the file shows",
    ),
    "DyGIE": (
        {
            "a.jsonl": lines(
                {
                    "doc_key": "a",
                    "sentences": [["Polri", "menahan"], ["Budi", "."]],
                    "ner": [[[0, 0, "ORG"]], [[2, 2, "PER"]]],
                }
            )
        },
        BOTH,
        "read as tagged",
    ),
    "WikiANN": (
        {"a.jsonl": lines({"tokens": ["th:กรุง", "th:เทพ"], "ner_tags": ["B-LOC", "I-LOC"]})},
        {("กรุงเทพ", "LOC")},
        "the language before each token",
    ),
    "Hugging Face, numbers with names beside": (
        {
            "in/test.jsonl": lines({"id": "0", "tokens": TOKENS, "ner_tags": [1, 0, 2, 0]}),
            "in/labels.json": '["O", "B-ORG", "B-PER"]',
        },
        BOTH,
        "tags under 'ner_tags'",
    ),
    "WebAnno TSV, called .txt": (
        {
            "a.txt": "#FORMAT=WebAnno TSV 3.3\n#T_SP=c.Name|value\n\n\n#Text=Polri menahan\n"
            "1-1\t0-5\tPolri\tORG\t\n1-2\t6-13\tmenahan\t_\t\n"
        },
        {("Polri", "ORG")},
        "read as webanno-tsv",
    ),
}
