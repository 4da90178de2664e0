"""A refusal is shown in the language of the window, with what it was filled in with as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError, ImportRefusedError, PenandaError
from app.store import Project
from ui import translation
from ui.refusals import _PLACE, in_words, sentence
from ui.refusals.sentences import SENTENCES

PLACE = "/tmp/ข่าว, line 3.txt"


@pytest.fixture(autouse=True)
def _english_before_and_after(qapp):
    translation.use(qapp, "en")
    yield
    translation.use(qapp, "en")


@given(st.sampled_from(SENTENCES), st.text(min_size=1))
def test_in_english_every_sentence_is_what_the_domain_said(template, filled):
    words = _PLACE.sub(lambda _: filled, template)
    assert sentence(words) == words


@pytest.mark.parametrize("code", ["th", "vi", "id"])
def test_every_sentence_is_another_one_in_another_language(qapp, code):
    translation.use(qapp, code)
    for template in SENTENCES:
        words = _PLACE.sub("'Word'", template)
        assert sentence(words) != words or template == "folder"  # Indonesian has that word too
        assert ("'Word'" in sentence(words)) == ("'Word'" in words)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", f"{PLACE}, line 7: is empty. Name a file with text in it."),
        ("th", f"{PLACE} บรรทัด 7: ว่างเปล่า ระบุไฟล์ที่มีข้อความ"),
        ("vi", f"{PLACE}, dòng 7: rỗng. Hãy nêu tệp có văn bản."),
        ("id", f"{PLACE}, baris 7: kosong. Sebutkan berkas yang berisi teks."),
    ],
)
def test_place_fault_and_advice_are_put_together(qapp, code, words):
    translation.use(qapp, code)
    error = FileRefusedError(PLACE, "is empty", line=7, advice="Name a file with text in it.")
    assert in_words(error) == words


def test_a_sentence_within_a_sentence_is_translated_too(qapp):
    translation.use(qapp, "vi")
    error = ImportRefusedError([FileRefusedError("a.txt", "is empty")] * 3)
    assert in_words(error) == "a.txt: rỗng (và 2 mục khác bị từ chối)."


def test_without_a_place_it_begins_with_a_capital_and_ends_with_one_stop(qapp):
    assert in_words(PenandaError("nothing to undo")) == "Nothing to undo."
    assert in_words(PenandaError("No release is named. Choose one.")) == (
        "No release is named. Choose one."
    )
    assert in_words(PenandaError("it differs", where="article a")) == "Article a: it differs."


def test_the_name_of_a_library_or_a_file_is_written_as_it_is(qapp):
    lacking = "spaCy is needed for this format and cannot be loaded (x)"
    assert in_words(PenandaError(lacking)) == f"{lacking}."
    assert in_words(FileRefusedError("a.txt", "is empty", line=2)) == "a.txt, line 2: is empty."


def test_what_the_table_does_not_hold_is_told_as_it_came(qapp):
    translation.use(qapp, "th")
    error = PenandaError("no such case", where="somewhere", advice="Wait.")
    assert in_words(error) == "somewhere: no such case Wait."


@pytest.mark.parametrize(
    ("code", "words"), [("th", "ไม่มีอะไรให้เลิกทำ"), ("vi", "Không có gì để hoàn tác.")]
)
def test_the_banner_of_the_window_speaks_its_language(hands, code, words):
    hands.studio.succession.set_language(code)
    hands.studio = hands.studio.following
    hands.studio.desk.undo()
    assert hands.told == words


def test_a_file_that_is_no_project_is_refused_in_the_language_of_the_window(hands, tmp_path):
    file = tmp_path / "no.penanda"
    file.write_bytes(b"")
    hands.studio.succession.set_language("id")
    hands.studio = hands.studio.following
    hands.studio.succession.turn_to(file)
    assert hands.told == (
        f"{file}: berkasnya kosong. Sebutkan berkas .penanda, atau buat yang baru."
    )
    with pytest.raises(PenandaError, match="the file is empty"):
        Project.open(file)  # the command line stays English
