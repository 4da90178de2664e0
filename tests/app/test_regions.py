"""The rules find every artefact of the seeds by its line and kind, and no sentence of a body."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from bisect import bisect
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.languages import graphemes
from app.model import IN_TRAINING, KINDS, RegionState
from app.regions import LONGEST, propose

SEEDS = Path(__file__).parents[2] / "seeds"
RULES = Path(__file__).parents[2] / "resources" / "regions"
ARTICLES = {
    entry["id"]: entry
    for entry in tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))["articles"]
}
GOLDEN = Path(__file__).parents[1] / "golden" / "artefacts.toml"
ARTEFACTS = {
    article: {int(number): artefact for number, artefact in lines.items()}
    for article, lines in tomllib.loads(GOLDEN.read_text(encoding="utf-8")).items()
}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("article", ARTEFACTS)
def test_every_artefact_of_the_seeds_is_found_and_nothing_else(article: str, form: str) -> None:
    entry = ARTICLES[article]
    text = (SEEDS / entry["file"]).read_bytes().decode("utf-8")
    text = text if form == "NFC" else unicodedata.normalize(form, text)
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    title = entry["title"] if form == "NFC" else unicodedata.normalize(form, entry["title"])
    found = propose(text, entry["language"], title)
    known = ARTEFACTS[article]
    assert {bisect(starts, region.start): region.kind for region in found} == {
        number: artefact["kind"] for number, artefact in known.items()
    }
    assert len(found) == len(known)
    for region in found:
        number = bisect(starts, region.start)
        surface = text[region.start : region.end]
        assert surface == known[number].get("part", lines[number - 1].strip())
        assert region.state is RegionState.PROPOSED


ONES = [
    ("vi", "Lễ ký kết tại Hà Nội. (Ảnh: Nguyễn Văn A/TTXVN)", "caption"),
    ("vi", "Bộ trưởng tiếp khách. Ảnh: VGP", "caption"),
    ("vi", "Ảnh: TTXVN", "caption"),
    ("vi", ">> Việt Nam và Lào ký thỏa thuận", "related"),
    ("vi", "Tin liên quan", "related"),
    ("vi", "Chia sẻ", "share"),
    ("vi", "Theo TTXVN/Vietnam+", "byline"),
    ("vi", "(TTXVN/Vietnam+)", "byline"),
    ("vi", "Từ khóa: an ninh, Thái Lan", "furniture"),
    ("vi", "lmth.02-iaogn-iod-nit-gnoht/nv.vog.nagnocob//:sptth", "related"),
    ("id", "https://example.com/a?b=1", "related"),
    ("id", "Baca juga: Polri tangkap pelaku", "related"),
    ("id", "Presiden di Istana. (Foto: Antara/Budi)", "caption"),
    ("id", "Editor: Siti Aminah", "byline"),
    ("id", "(dil/idn)", "byline"),
    ("id", "[Gambas:Video 20detik]", "furniture"),
    ("id", "Bagikan", "share"),
    ("ms", "Kongsi artikel ini", "share"),
    ("th", "อ่านข่าวเพิ่มเติม : ครม.อนุมัติงบ", "related"),
    ("th", "แชร์ข่าวนี้", "share"),
    ("th", "ที่มา : กรุงเทพธุรกิจ", "byline"),
    ("th", "นายกฯ ตรวจราชการ (ภาพ: ทำเนียบรัฐบาล)", "caption"),
    ("vi", "Chợ nổi Cái Răng (Ảnh TTXVN)", "caption"),
    ("vi", "Chợ nổi Cái Răng (ảnh minh họa).", "caption"),
    ("id", "Rumah roboh (Dok.Pribadi)", "caption"),
    ("ms", "Mangsa banjir (Gambar Bernama)", "caption"),
    ("th", "ชาวบ้านอพยพ (ภาพจากไทยรัฐ)", "caption"),
    ("th", "ชาวบ้านอพยพ (ภาพ AFP)", "caption"),
    ("en", "Photo: Reuters", "caption"),
    ("id", "Sumber: Kementerian Luar Negeri RI", "byline"),
    ("ms", "Sumber: Bernama", "byline"),
    ("th", "ติดตามข่าวสารเพิ่มเติมได้ที่ Facebook Thai PBS", "furniture"),
    ("th", "ติดตามข่าวก่อนใครทาง LINE @ข่าวสด", "furniture"),
    ("th", "ติดตามข่าวล่าสุด", "furniture"),
    ("th", "ติดตามเราได้ที่ เฟซบุ๊ก ข่าวสด", "furniture"),
    ("th", "กดติดตามช่อง YouTube ของเรา", "furniture"),
    ("en", "ADVERTISEMENT", "furniture"),
    ("en", "2025-11-14T08:15:00+07:00", "metadata"),
    ("ms", "14/11/2025 08:15 GMT+8", "metadata"),
    ("id", "Senin, 3 Februari 2026 | 10:00 WIB", "metadata"),
    ("id", "03/02/2026, 10.00 WIB", "metadata"),
    ("vi", "Thanh Hà - 14/11/2025 08:15 GMT+7", "byline"),
    ("vi", "Thứ sáu, 14/11/2025, 08:15 (GMT+7)", "metadata"),
    ("vi", "ngày 14 tháng 11 năm 2025", "metadata"),
    ("th", "12 กันยายน 2567", "metadata"),
    ("th", "วันพฤหัสบดีที่ 12 กันยายน พ.ศ. 2567 เวลา 10.30 น.", "metadata"),
    ("th", "๑๒ ก.ย. ๒๕๖๗", "metadata"),
    ("th", "โดย กองบรรณาธิการ", "byline"),
    ("th", "ทีมข่าวการเมือง", "byline"),
]
BODY = [
    ("vi", "Theo TTXVN, hai bên nhất trí thúc đẩy hợp tác."),
    ("vi", "Chia sẻ với báo chí, ông cho biết hai nước sẽ hợp tác."),
    ("vi", "Xem thêm nhiều biện pháp là điều cần thiết, Bộ trưởng nói."),
    ("vi", "Quảng cáo sai sự thật sẽ bị xử phạt."),
    ("id", "Bagikan informasi ini kepada warga, kata Menteri."),
    ("id", "Foto itu diambil di Jakarta pada hari Senin."),
    ("id", "Editor majalah itu mengatakan pemerintah berjanji membantu."),
    ("id", "Presiden Anutin, Perdana Menteri Thailand, berjanji membantu."),
    ("ms", "Kongsi gelap itu ditumpaskan polis."),
    ("th", "ที่มาของปัญหานี้คือความยากจน รัฐมนตรีกล่าว"),
    ("th", "ภาพรวมเศรษฐกิจดีขึ้น รัฐบาลให้คำมั่นจะช่วยเหลือ"),
    ("th", "โดยรัฐมนตรีกล่าวว่าไทยพร้อมให้ความร่วมมือ"),
    ("th", "แชร์ลูกโซ่เป็นภัยต่อสังคม"),
    ("vi", "Bão số 3 gây thiệt hại lớn (ảnh hưởng tới 5 tỉnh miền Bắc)."),
    ("vi", "Bộ đã đánh giá tác động (Ảnh hưởng: không đáng kể)"),
    ("id", "Potret itu karya Budi Santoso (Fotografer Antara)."),
    ("ms", "Kerajaan menerangkan belanjawan (Gambaran umum)."),
    ("th", "รัฐบาลชี้แจงตัวเลขไตรมาสสาม (ภาพรวมเศรษฐกิจ)"),
    ("th", "ผู้กำกับได้รางวัลระดับชาติ (ภาพยนตร์)"),
    ("id", "Menteri Luar Negeri, Sugiono – yang memimpin delegasi – berjanji membantu."),
    ("id", "Perdana Menteri Thailand, Anutin - yang baru terpilih - berjanji membantu."),
    ("id", "Sumber: polisi menyebut dua orang ditahan di Batam"),
    ("ms", "Sumber: polis berkata dua lelaki ditahan"),
    ("th", "ติดตามข่าวการเลือกตั้งในเมียนมาที่จะมีขึ้นปลายปีอย่างใกล้ชิด"),
    ("th", "ติดตามข่าวทาง Facebook ของกระทรวงไม่ได้ รัฐมนตรีกล่าว"),
    ("en", "Related officials said that they would see also to it."),
    ("en", "14/11/2025 was the day of the vote."),
    ("id", "Senin, 3 Februari 2026, Polri berjanji membantu."),
    ("id", "3 Februari 2026 hari yang bersejarah"),
    ("vi", "Thứ sáu, 14/11/2025, Bộ Y tế họp báo."),
    ("vi", "Ngày 14 tháng 11 năm 2025 là hạn chót"),
    ("vi", "Hạn chót: hồ sơ nộp - 14/11/2025"),
    ("th", "12 กันยายน 2567 เป็นวันเลือกตั้ง"),
    ("th", "โดย กองบรรณาธิการข่าวกล่าวว่ารัฐบาลพร้อม"),
    ("th", "ผู้สื่อข่าวรายงานจากทำเนียบรัฐบาล"),
]


@pytest.mark.parametrize(("language", "line", "kind"), ONES)
def test_a_line_of_its_kind_is_found(language: str, line: str, kind: str) -> None:
    text = f"Kalimat pertama.\n\n {line}\u00a0\r\nKalimat kedua."
    (region,) = propose(text, language)
    assert (text[region.start : region.end], region.kind) == (line, kind)


@pytest.mark.parametrize(("language", "line"), BODY)
def test_a_sentence_that_begins_or_ends_like_one_is_body(language: str, line: str) -> None:
    assert propose(f"Satu.\n{line}\nDua.", language) == ()


def test_the_first_line_that_is_the_title_is_the_headline_unless_it_is_a_sentence() -> None:
    (region,) = propose("Judul  berita\nSatu.\n", "id", "Judul berita")
    assert (region.start, region.end, region.kind) == (0, 13, "headline")
    assert propose("Polri berjanji.\nSatu.\n", "id", "Polri berjanji.") == ()
    for stop in (".", "…", ".”", "।'", ".)"):
        title = f"Polri berjanji{stop}"
        assert propose(f"{title}\nSatu.\n", "id", title) == (), "a sentence"
    first, second = propose("Judul berita\nSatu.\nJudul berita\n", "id", "Judul berita")
    assert (first.kind, second.kind) == ("headline", "repeated")
    assert propose("Satu\n\nDua\n", "id", " ") == ()
    assert propose("Foto: Antara\nSatu.", "id", "Foto: Antara")[0].kind == "caption"


def test_a_line_said_twice_is_repeated_once_and_one_said_more_often_each_time() -> None:
    line = "Thailand berjanji membantu"
    twice = propose(f"{line}\nSatu.\n{line}\n", "id")
    assert [(region.start, region.kind) for region in twice] == [(33, "repeated")]
    thrice = propose(f"Satu.\n{line}\nDua.\n{line}\nTiga.\n{line}", "id")
    assert [region.kind for region in thrice] == ["repeated"] * 3
    assert propose("Ya.\nSatu.\nYa.\nDua.\nYa.", "id") == (), "a short line may come again"


def test_a_dateline_is_taken_once_and_only_near_the_beginning() -> None:
    line = "Jakarta (ANTARA) - Polri berjanji membantu warga."
    (region,) = propose(f"{line}\n{line} Lagi.", "id")
    assert (region.start, region.end, region.kind) == (0, 18, "byline")
    assert propose("Satu kalimat.\nDua kalimat.\n" * 9 + line, "id")[-1].kind == "repeated"


def test_a_language_without_rules_has_the_general_ones() -> None:
    for language in ("und", "km", "../th", "id-ID", ""):
        assert [region.kind for region in propose("Satu.\nShare:", language)] == ["share"]
    assert propose("Satu.\nBagikan", "id-ID")[0].kind == "share"


PARTS_OF_TEXT = st.sampled_from(
    [
        *(line for _, line, _ in ONES),
        *(line for _, line in BODY),
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        " ",
        "\u0301",
        "\u0e49",
        "\u200d",
        "😀",
        ">",
        "|",
        "Share:",
        "x",
    ]
)


@given(
    st.lists(PARTS_OF_TEXT | st.text(max_size=5), max_size=12).map("".join),
    st.sampled_from(["th", "vi", "id", "ms", "en", "und"]),
    st.text(max_size=5),
)
def test_regions_lie_in_any_text_apart_and_cut_no_grapheme(
    text: str, language: str, title: str
) -> None:
    last = 0
    for region in propose(text, language, title):
        assert last <= region.start < region.end <= len(text)
        assert graphemes.is_boundary(text, region.start)
        assert graphemes.is_boundary(text, region.end)
        assert region.kind in KINDS
        last = region.end


def test_a_rule_has_a_known_kind_and_one_pattern() -> None:
    for path in RULES.glob("*.toml"):
        for rule in tomllib.loads(path.read_text(encoding="utf-8"))["rules"]:
            assert rule["kind"] in KINDS, path
            (pattern,) = (rule[way] for way in ("line", "ending", "opening") if way in rule)
            assert not re.compile(pattern).groups, "its groups are without numbers"
            assert unicodedata.is_normalized("NFC", pattern)
    assert set(KINDS) > IN_TRAINING


ENDINGS = [
    rule
    for path in sorted(RULES.glob("*.toml"))
    for rule in tomllib.loads(path.read_text(encoding="utf-8"))["rules"]
    if "ending" in rule
]


@pytest.mark.parametrize("rule", ENDINGS, ids=[rule["ending"] for rule in ENDINGS])
@given(st.data())
@settings(max_examples=50)
def test_all_that_an_ending_matches_has_one_of_its_signs(
    rule: dict[str, str], data: st.DataObject
) -> None:
    ending = data.draw(st.from_regex(rule["ending"], fullmatch=True))
    assert set(ending) & set(rule["signs"])


@pytest.mark.parametrize("text", ["a" * 10**6, "(Ảnh: " * 10**5, "> " * 10**5, "Jakarta, " * 10**5])
def test_a_long_line_is_body_and_costs_nothing(text: str) -> None:
    assert len(text) > LONGEST
    assert propose(text, "vi") == propose(text, "id") == ()
