"""The first content tells the facts it should, in the languages it should."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest

from kiosk.services.first_content import ART, CONTENT

LEADS = (
    "regionalverband-ruhr",
    "initiativkreis-ruhr",
    "masterplan-wissenschaft",
    "univercity-bochum",
    "baukunstarchiv-nrw",
    "museen",
    "semesterauftakt",
)
LANGUAGES = {"de", "en", "de-simple", "tr", "uk", "ar"}
UNREAD = {"tr", "uk", "ar"}
"""Nobody who grew up with the language has read them yet."""
CONTENT_JSON = json.loads((CONTENT / "content.json").read_text(encoding="utf-8"))
RECORDS: dict[str, Any] = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in (CONTENT / "records").glob("*.json")
}


def test_all_records_are_there_under_their_own_names() -> None:
    assert len(RECORDS) == 23
    assert all(record["slug"] == name for name, record in RECORDS.items())
    leads = sorted((r for r in RECORDS.values() if r["position"]), key=lambda r: r["position"])
    assert tuple(record["slug"] for record in leads) == LEADS


@pytest.mark.parametrize("slug", sorted(RECORDS))
def test_texts_are_complete_and_fit_the_screens(slug: str) -> None:
    wanted = LANGUAGES if slug in LEADS else {"de", "en"}
    texts = RECORDS[slug]["texts"]
    assert set(texts) == wanted
    for tag, text in texts.items():
        assert text["title"]
        assert len(text["title"]) <= 45
        assert 0 < len(text["teaser"]) <= 42
        assert 0 < len(text["lead"]) <= 140
        assert len(text["body"].split()) <= 75
        assert text["status"] == ("needs_review" if tag in UNREAD else "reviewed")


@pytest.mark.parametrize(
    ("slug", "values", "years"),
    [
        ("regionalverband-ruhr", {"53", "20"}, []),
        ("initiativkreis-ruhr", {"80"}, [1989]),
        ("masterplan-wissenschaft", {"30+", "100", "3 000+"}, [2013, 2021, 2021, 2024]),
        ("univercity-bochum", {"7", "10+", "2030"}, [2030]),
        ("baukunstarchiv-nrw", set(), [2018]),
    ],
)
def test_figures_and_years_are_the_facts(slug: str, values: set[str], years: list[int]) -> None:
    assert {figure["value"] for figure in RECORDS[slug]["figures"]} == values
    assert [milestone["year"] for milestone in RECORDS[slug]["milestones"]] == years


def test_the_timeline_tells_every_event_once() -> None:
    years = sorted(each["year"] for r in RECORDS.values() for each in r["milestones"])
    assert years == [1989, 2013, 2018, 2021, 2021, 2024, 2030]


@pytest.mark.parametrize("slug", sorted(RECORDS))
def test_figures_and_milestones_speak_the_languages_of_their_record(slug: str) -> None:
    record = RECORDS[slug]
    assert len(record["figures"]) <= 3
    for words in (
        *(figure["labels"] for figure in record["figures"]),
        *(milestone["texts"] for milestone in record["milestones"]),
    ):
        assert set(words) == set(record["texts"])
        assert all(words.values())


def test_unchecked_links_are_not_confirmed() -> None:
    confirmed = {
        link["url"]: link["confirmed"] for record in RECORDS.values() for link in record["links"]
    }
    assert confirmed == {
        "https://www.rvr.ruhr": True,
        "https://www.i-r.de": True,
        "https://www.dortmund.de": False,
        "https://www.univercity-bochum.de": False,
        "https://www.baukunstarchiv.nrw": True,
        "https://www.tu-dortmund.de": True,
    }


def test_everything_refers_to_something() -> None:
    for relation in CONTENT_JSON["relations"]:
        assert {relation["from"], relation["to"]} <= set(RECORDS)
    related = {slug for r in CONTENT_JSON["relations"] for slug in (r["from"], r["to"])}
    assert related == set(RECORDS)
    media = {medium["name"] for medium in CONTENT_JSON["media"]}
    assert {record["picture"] for record in RECORDS.values()} == media
    assert {file.stem for file in ART.glob("*.svg")} == media


def test_the_frame_speaks_all_languages_on_offer() -> None:
    tags = {each["tag"] for each in CONTENT_JSON["languages"] if each["enabled"]}
    assert tags == LANGUAGES
    pages = {page["slug"]: page for page in CONTENT_JSON["pages"]}
    assert set(pages) == {"start", "attract", "imprint", "privacy", "accessibility"}
    for part in (*pages.values(), *CONTENT_JSON["categories"], *CONTENT_JSON["media"]):
        assert set(part["texts"]) == tags
        for text in part["texts"].values():
            assert text.get("title", text.get("alt"))
    for page in pages.values():
        said = {tag: {key for key, text in t.items() if text} for tag, t in page["texts"].items()}
        assert all(keys == said["de"] for keys in said.values())
        for tag, text in page["texts"].items():
            assert text["status"] == ("needs_review" if tag in UNREAD else "reviewed")


@pytest.mark.parametrize("slug", LEADS)
@pytest.mark.parametrize(("tag", "script"), [("ar", "ARABIC"), ("uk", "CYRILLIC")])
def test_texts_are_written_in_the_script_of_their_language(
    slug: str, tag: str, script: str
) -> None:
    text = RECORDS[slug]["texts"][tag]
    for field in ("teaser", "lead", "body"):
        letters = [unicodedata.name(letter, "") for letter in text[field] if letter.isalpha()]
        assert sum(name.startswith(script) for name in letters) > len(letters) / 2


@pytest.mark.parametrize(
    ("tag", "odd"),
    [
        ("uk", "ыэъё'ʼ"),
        ("tr", "'\"âîû"),
    ],
)
def test_letters_and_signs_are_those_of_the_language(tag: str, odd: str) -> None:
    lines = [text[tag][field] for text in _texts() for field in text[tag] if field != "status"]
    assert len(lines) > 40
    assert [line for line in lines if set(odd) & set(line.lower())] == []


def _texts() -> list[dict[str, dict[str, str]]]:
    frame = [CONTENT_JSON[part] for part in ("pages", "categories", "media")]
    parts = [*(RECORDS[slug] for slug in LEADS), *(part for each in frame for part in each)]
    return [part["texts"] for part in parts if "uk" in part["texts"]]
