"""The form of the selected span, beside an Indonesian article."""

from __future__ import annotations

import pytest

from tests.ui.form.by_name import INDONESIAN


@pytest.fixture
def form(hands):
    hands.open(INDONESIAN)
    return hands.studio.article.panel.form
