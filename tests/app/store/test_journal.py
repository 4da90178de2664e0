"""The journal's chain: what an entry's hash is made of."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from app.store.entries import Entry, entry_hash

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
_NAMES = [field.name for field in fields(Entry) if field.name not in ("seq", "hash")]
_FIELDS = st.fixed_dictionaries({"seq": st.integers(), **dict.fromkeys(_NAMES, st.none() | _TEXTS)})


@given(_FIELDS)
def test_a_hash_is_that_of_all_other_fields_as_one_object_in_canonical_json(
    told: dict[str, object],
) -> None:
    plain = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert entry_hash(told) == hashlib.sha256(plain.encode("utf-8")).hexdigest()
