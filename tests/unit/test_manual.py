"""The manuals name commands, settings and sentences that there are, and lead nowhere else."""

from __future__ import annotations

import argparse
import re
import shlex
from itertools import zip_longest
from pathlib import Path

import pytest

from db.records import Settings
from kiosk.cli import _parser
from kiosk.services.faults import book
from kiosk.setup import read
from kiosk.shell.comfort import MM_PER_INCH
from kiosk.shell.reach import HIGHEST_MM, LOWEST_MM, reach_band

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
MANUALS = ("operators.de.md", "operators.en.md")
PAGES = (*sorted(DOCS.glob("*.md")), *(ROOT / each for each in ("README.md", "CONTRIBUTING.md")))
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([^)#: ]*)(?:#([^)]+))?\)")
SENTENCE = re.compile(r"(?:FAIL \w+: )?([A-Z…/].* .*\.)")
OTHERS = {"Unit seatd.service not found."}
"""What the system says, not the program."""


def _read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def _blocks(text: str) -> list[str]:
    """The indented lines, as somebody types them."""
    lines = re.findall(r"^(?: {4}| {7})(?=\S)(.+)$", text, re.MULTILINE)
    return [line.strip() for line in lines]


def _spans(text: str) -> list[str]:
    """Code inside of sentences, which may go over the end of a line."""
    told = re.sub(r"^(?: {4}| {7})(?=\S).+$", "", text, flags=re.MULTILINE)
    return [" ".join(span.split()) for span in CODE.findall(told)]


def _commands() -> set[str]:
    actions = _parser()._actions
    ways = next(each for each in actions if isinstance(each, argparse._SubParsersAction))
    return set(ways.choices) - {"prepare-picture", "count-flashes"}


def _slug(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _holds(height: int, bottom: int) -> bool:
    """Whether all of what a seated visitor reaches is in a picture hung so high."""
    band = reach_band(height, max(bottom, 1))
    low, high = bottom + band.bottom * height, bottom + band.top * height
    return abs(low - LOWEST_MM) <= 1 >= abs(high - HIGHEST_MM)


def test_every_command_is_described() -> None:
    assert len(_commands()) >= 10
    page = (ROOT / "packaging" / "linux" / "kiosk.1").read_text(encoding="utf-8")
    table = _read("operating.md")
    for command in _commands():
        assert command in page.replace("\\-", "-"), f"kiosk(1) lacks {command}"
        assert f"`kiosk {command}" in table.replace("[run]", "run"), f"operating.md lacks {command}"


@pytest.mark.parametrize("name", MANUALS)
def test_every_command_can_be_typed(name: str) -> None:
    text = _read(name)
    typed = [each for each in (*_blocks(text), *_spans(text)) if re.match(r"(sudo )?kiosk ", each)]
    assert len(typed) > 20
    for line in typed:
        try:
            _parser().parse_args(shlex.split(line.removeprefix("sudo "))[1:])
        except SystemExit:
            pytest.fail(f"{name}: {line}")


def test_the_operators_manuals_say_the_same() -> None:
    german, english = (_read(name) for name in MANUALS)
    for one, other in zip_longest(_blocks(german), _blocks(english)):
        assert one == other
    assert set(_spans(german)) == set(_spans(english))
    for form in (r"^(#+) ", r"^( *\d\.) ", r"^(\|)", r"\]\((?!staff)([^)]+)\)"):
        ours, theirs = (re.findall(form, text, re.MULTILINE) for text in (german, english))
        assert ours == theirs
        assert ours


def test_every_example_is_in_the_package() -> None:
    packed = (ROOT / "packaging" / "deb.sh").read_text(encoding="utf-8")
    named = re.findall(r"examples/([\w.-]+)", _read(MANUALS[0]))
    assert len(named) > 1
    for name in named:
        assert f'"$here/linux/{name}"' in packed
        assert (ROOT / "packaging" / "linux" / name).is_file()


def test_a_turned_screen_is_started_as_the_unit_does() -> None:
    unit = (ROOT / "packaging" / "linux" / "schaufenster.service").read_text(encoding="utf-8")
    turned = next(line for line in _blocks(_read(MANUALS[0])) if line.startswith("ExecStart=/"))
    assert turned.replace("cage -r --", "cage --") in unit.splitlines()


@pytest.mark.parametrize("name", MANUALS)
def test_every_setting_exists(name: str, tmp_path: Path) -> None:
    text = _read(name)
    named = [each for each in _spans(text) if re.fullmatch(r"[a-z]+(_[a-z]+)+", each)]
    assert len(named) > 5
    assert set(named) <= set(Settings._fields)
    start, last = text.index("    languages = "), 'when_closed = "dark"\n'
    written = text[start : text.index(last) + len(last)]
    (tmp_path / "a.toml").write_text("\n".join(_blocks(written)), encoding="utf-8")
    answers = read(tmp_path / "a.toml")
    assert len(answers.settings) > 4
    assert answers.languages[0] == "de"


def test_the_reference_has_every_setting() -> None:
    section = _read("operating.md").partition("\n## Settings\n")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == sorted(
        Settings._fields, key=lambda key: section.find(f"`{key}`")
    )


@pytest.mark.parametrize("name", MANUALS)
def test_the_program_says_every_sentence(name: str) -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for room in ("db", "kiosk")
        for path in (ROOT / room).rglob("*.py")
    )
    sentences = [found[1] for span in _spans(_read(name)) if (found := SENTENCE.fullmatch(span))]
    assert len(set(sentences)) > 8
    for sentence in set(sentences) - OTHERS:
        known = any(each.pattern.fullmatch(sentence) for each in book().sentences)
        parts = re.split("…|schaufenster", sentence)
        assert known or all(part in source for part in parts), sentence


@pytest.mark.parametrize("name", MANUALS)
def test_the_heights_are_those_of_the_program(name: str) -> None:
    rows = re.findall(
        r"^\| (\d+)″ \|[^|]+\| (\d+) × (\d+) \| (\d+)–(\d+) \| (\d+) \|", _read(name), re.MULTILINE
    )
    assert len(rows) == 10
    for row in rows:
        inches, width, height, least, most, top = map(int, row)
        short, long = sorted((width, height))
        assert long == round(inches * MM_PER_INCH * 16 / 337**0.5)
        assert short == round(inches * MM_PER_INCH * 9 / 337**0.5)
        assert top == most + height
        assert _holds(height, least)
        assert _holds(height, most)
        assert least == 0 or not _holds(height, least - 2)
        assert not _holds(height, most + 2)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        led = (page.parent / target).resolve() if target else page
        assert led.exists(), target
        if anchor:
            text = led.read_text(encoding="utf-8")
            headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
            assert anchor in {_slug(each) for each in headings}, f"{target}#{anchor}"
