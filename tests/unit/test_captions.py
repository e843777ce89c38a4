"""Captions come in as WebVTT and leave as plain WebVTT."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.captions import MOST_CUES, Cue, check_captions, cues

RICH = """\ufeffWEBVTT - Führung\r
Kind: captions\r
\r
STYLE\r
::cue { background: url(http://x/) }\r
\r
NOTE nur für uns\r
\r
eins\r
00:01.000 --> 00:02.500 line:0 position:20%\r
<v Anna>Hallo &amp; <i>guten</i> Tag\u202e\r
zweite\xa0Zeile\r
\r
01:00:00.000 --> 01:00:01.000\r
&lt;img src=x&gt; می\u200cخواهم\r
"""
PLAIN = """WEBVTT

00:00:01.000 --> 00:00:02.500
Hallo &amp; guten Tag
zweite Zeile

01:00:00.000 --> 01:00:01.000
&lt;img src=x&gt; می\u200cخواهم
"""


def test_only_times_and_plain_text_are_left() -> None:
    assert check_captions(RICH) == PLAIN
    assert check_captions(PLAIN) == PLAIN


def _cue(times: str, text: str = "a") -> str:
    return f"WEBVTT\n\n{times}\n{text}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Line 1 "),
        ("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", "Line 1 "),
        ("WEBVTT\n", "without a cue"),
        ("WEBVTT\n00:01.000 --> 00:02.000\na\n", "Line 2 .*empty line"),
        (_cue("00:02.000 --> 00:02.000"), "Line 3 .*ends before"),
        (_cue("00:03.000 --> 00:02.000"), "Line 3 .*ends before"),
        (_cue("00:61.000 --> 00:62.000"), "Line 3 .*has no times"),
        (_cue("00:01,000 --> 00:02,000"), "Line 3 .*has no times"),
        (_cue("00:01.000 -->"), "Line 3 .*has no times"),
        (_cue("name\nname"), "Line 4 .*has no times"),
        (_cue("00:01.000 --> 00:02.000", "<b></b>"), "0 characters"),
        (_cue("00:01.000 --> 00:02.000", "a" * 501), "501 characters"),
        (_cue("00:01.000 --> 00:02.000", "00:02.000 --> 00:03.000"), "empty line"),
        (PLAIN + "\n00:01.000 --> 00:02.000\na\n", "Line 10 .*order"),
        ("WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n" * (MOST_CUES + 1), "cue 2001"),
        ("WEBVTT\n\n" + "a" * 200_000, "200000 characters"),
    ],
)
def test_the_line_to_correct_is_named(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        check_captions(text)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


@given(st.lists(st.sampled_from([*RICH.splitlines(), "<", "&", "\0", "-->", "\ud800", "x<y"])))
def test_what_is_accepted_is_accepted_again_unchanged(lines: list[str]) -> None:
    try:
        once = check_captions("WEBVTT\n\n" + "\n".join(lines))
    except ValueError:
        return
    assert check_captions(once) == once
    assert not {"<", "\0", "\ud800", "\u202e"} & set(once)


def test_what_was_written_is_read_again() -> None:
    written = check_captions(
        "WEBVTT\n\n00:01.000 --> 00:02.500\nGlück <b>auf</b> &amp; ab\n\n"
        "01:00:03.000 --> 01:00:04.000\nEins\nZwei\n"
    )
    assert cues(written) == (
        Cue(1000, 2500, "Glück auf & ab"),
        Cue(3_603_000, 3_604_000, "Eins\nZwei"),
    )
    assert cues("") == ()
