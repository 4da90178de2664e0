"""What is remembered is read back as it was, though an ini file keeps only strings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from app.model import GOLD
from app.store import Project
from ui.choices import MAX_ZOOM, MIN_ZOOM, Choices
from ui.desk import People
from ui.theme import DARK, LIGHT


@pytest.fixture
def ini(tmp_path):
    return tmp_path / "penanda.ini"


def again(ini) -> Choices:
    """As after a restart: nothing is kept but the file."""
    return Choices(QSettings(str(ini), QSettings.Format.IniFormat))


def write(ini, **values: object) -> None:
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    for key, value in values.items():
        settings.setValue(key, value)
    settings.sync()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_theme(ini, theme, qapp):
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    Choices(settings).theme = theme
    settings.sync()
    assert again(ini).theme is theme


def test_a_theme_that_is_no_more_gives_the_systems(ini, qapp):
    write(ini, theme="purple")
    assert again(ini).theme in (LIGHT, DARK)


@pytest.mark.parametrize(
    ("kept", "meant"),
    [
        ("1.5", 1.5),
        ("2", 2.0),
        ("900", MAX_ZOOM),
        ("0", MIN_ZOOM),
        ("-3", MIN_ZOOM),
        ("x", MIN_ZOOM),
    ],
)
def test_the_zoom(ini, kept, meant):
    write(ini, zoom=kept)
    assert again(ini).zoom == meant


def test_the_zoom_before_any_choice(ini):
    assert again(ini).zoom == 1.0


@pytest.mark.parametrize(
    "name",
    ["true", "5", "1.5", "a, b", "@Invalid()", 'say "x"', "สมชาย", "Nguyễn", "a=b; c", "%41"],
)
def test_names(ini, name, sample):
    with Project.open(sample) as project:
        settings = QSettings(str(ini), QSettings.Format.IniFormat)
        Choices(settings).remember(project, People(name, f"{name} 2"))
        settings.sync()
        assert again(ini).people(project) == People(name, f"{name} 2")


@pytest.mark.parametrize("name", [GOLD, "", " x", "y" * 61])
def test_a_name_that_cannot_be_is_not_taken_from_the_file(ini, name, sample):
    with Project.open(sample) as project:
        settings = QSettings(str(ini), QSettings.Format.IniFormat)
        Choices(settings).remember(project, People(name, name))
        settings.sync()
        people = again(ini).people(project)
    assert people.annotator == "curator-a"
    assert people.reviewer not in ("curator-a", name)


def test_each_project_has_its_own_people(ini, sample, awkward):
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    with Project.open(sample) as one, Project.open(awkward) as two:
        Choices(settings).remember(one, People("anna", "rosa"))
        Choices(settings).remember(two, People("budi", "sari"))
        settings.sync()
        assert again(ini).people(one) == People("anna", "rosa")
        assert again(ini).people(two) == People("budi", "sari")


def test_each_project_has_its_own_places_to_publish_to(ini, sample, awkward):
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    with Project.open(sample) as one, Project.open(awkward) as two:
        assert Choices(settings).published(one) == {}
        Choices(settings).remember_published(one, {"place": "hub", "repository": "a/ก"})
        settings.sync()
        assert again(ini).published(one) == {"place": "hub", "repository": "a/ก"}
        assert again(ini).published(two) == {}


def test_the_last_project_only_while_it_is_there(ini, sample):
    settings = QSettings(str(ini), QSettings.Format.IniFormat)
    Choices(settings).project = sample
    settings.sync()
    assert again(ini).project == sample.resolve()
    sample.unlink()
    assert again(ini).project is None
