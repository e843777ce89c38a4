"""Texts at the border of the database."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import limits
from db.errors import LimitExceeded


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("  Zeche  ", "Zeche"),
        ("a\x00b\x07c", "abc"),
        ("\u202eabc\u2066", "abc"),
        ("two\nlines", "two lines"),
        ("A\u0308gypten", "Ägypten"),
        ("Hoch·schule", "Hoch·schule"),
        ("<img src='x'>", "<img src='x'>"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_text_is_cleaned(given_text: str, kept: str) -> None:
    assert limits.text(given_text, 100, "Title") == kept


@pytest.mark.parametrize("bad", ["x" * 101, "x" * 61, "\ud800", "a" + "\u0301" * 20, "y" * 10**6])
def test_what_no_screen_can_show_is_refused(bad: str) -> None:
    with pytest.raises(LimitExceeded, match="Title"):
        limits.text(bad, 100, "Title")


@given(st.text())
def test_whatever_comes_in_is_clean_or_refused(value: str) -> None:
    try:
        kept = limits.text(value, 100, "Title")
    except LimitExceeded:
        return
    assert len(kept) <= 100
    assert unicodedata.is_normalized("NFC", kept)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in kept)
    assert limits.text(kept, 100, "Title") == kept


@pytest.mark.parametrize(
    "bad", ["http://a.example", "file:///x", "https://", "https://u@a.example", "https://a b", ""]
)
def test_only_plain_https(bad: str) -> None:
    with pytest.raises(LimitExceeded):
        limits.url(bad, "Link")
