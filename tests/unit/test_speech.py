"""espeak-ng itself: a voice for every language, and what becomes of a sentence."""

from __future__ import annotations

import io
import json
import shutil
import wave
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.check import examine
from kiosk.services import speech
from kiosk.services.first_content import CONTENT
from kiosk.services.speech import EspeakVoice, Piece, pieces, sound, speech_missing, tongue, voice
from kiosk.shell.utterances import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAGE = ("title", "teaser", "lead", "body")
# What Qt Multimedia says of a machine without sound.
QUIET = pytest.mark.qt_log_ignore("pipewire", "PulseAudio", "No audio device")
TEXTS = {
    "de": "Sieben Hochschulen bilden mit der Stadt einen Verbund.",
    "en": "Seven universities work together with the city.",
    "de-simple": "Sieben Hochschulen arbeiten zusammen.",
    "ar": "تعمل سبع جامعات مع المدينة.",
    "tr": "Yedi üniversite kentle birlikte çalışıyor.",
    "uk": "Сім університетів працюють разом із містом.",
}


def seconds(made: bytes) -> float:
    with wave.open(io.BytesIO(made)) as heard:
        assert heard.getnchannels() == 1
        return float(heard.getnframes() / heard.getframerate())


def test_it_is_installed() -> None:
    assert shutil.which(speech.PROGRAM), "make test installs espeak-ng"
    assert speech_missing(list(TEXTS)) == ""


@pytest.mark.parametrize("tag", TEXTS)
def test_every_language_has_a_voice(tag: str) -> None:
    slow, fast = (seconds(sound(pieces(TEXTS[tag], tag, "de"), pace)) for pace in (0, 3))
    assert 1.5 < fast < slow < 12


@pytest.mark.parametrize("tag", TEXTS)
def test_a_whole_record_is_heard(tag: str) -> None:
    record = json.loads((CONTENT / "records" / "univercity-bochum.json").read_text("utf-8"))
    page = [each for part in PAGE for each in said(record["texts"][tag][part], tag)]
    assert len(page) > 6
    lengths = [seconds(sound(pieces(each.text, tag, "de"), 1)) for each in page]
    words = sum(len(each.text.split()) for each in page)
    # People read aloud 90 to 180 words in a minute; Turkish and Leichte Sprache have long ones.
    assert words / 180 < sum(lengths) / 60 < words / 50
    assert all(length > 0.3 for length in lengths)


@pytest.mark.parametrize(
    ("text", "tag", "spoken"),
    [
        ("Start", "de-simple", "de-simple"),
        ("العربية", "de", "ar"),
        ("Українська", "en", "uk"),
        ("TU Dortmund", "ar", "de"),
        ("2030", "ar", "ar"),
        ("Türkçe", "tr", "tr"),
    ],
)
def test_letters_tell_a_language_of_their_own(text: str, tag: str, spoken: str) -> None:
    assert tongue(text, tag, "de") == spoken


def test_names_in_other_letters_keep_their_voice() -> None:
    assert pieces("مرحبا بكم في TU Dortmund اليوم.", "ar", "de") == [
        Piece("ar", "مرحبا بكم في"),
        Piece("de", "TU Dortmund"),
        Piece("ar", "اليوم."),
    ]
    assert pieces("Ruhr & Emscher", "en", "de") == [Piece("en-gb", "Ruhr & Emscher")]
    assert voice("de-simple") == "de"


def test_pieces_are_heard_one_after_the_other() -> None:
    one, other = Piece("de", "Eins zwei drei."), Piece("en-gb", "four five six")
    both = seconds(sound([other, one], 1))
    assert both == pytest.approx(seconds(sound([other], 1)) + seconds(sound([one], 1)), rel=0.3)


def test_markup_and_options_are_words() -> None:
    assert seconds(sound([Piece("de", "--help <b>& Söhne</b>")], 1)) > 1


@QUIET
def test_a_language_without_a_voice_is_told(qtbot: QtBot) -> None:
    said = EspeakVoice(Now())
    with qtbot.waitSignal(said.failed) as told:
        said.say([Piece("xx", "Hallo")], 1, 1)
    assert "xx" in told.args[0]
    said.close()


@QUIET
def test_a_sentence_is_heard_to_its_end(qtbot: QtBot) -> None:
    said = EspeakVoice(Now())
    with qtbot.waitSignal(said.ended, timeout=5000):
        said.say([Piece("de", "Eins.")], 3, 0)
    said.close()


@QUIET
def test_what_was_silenced_before_it_was_made_is_not_heard(qtbot: QtBot) -> None:
    said = EspeakVoice()
    said.say([Piece("de", "Zu spät.")], 0, 0)
    said.stop()
    said._jobs.stop(finish=True)
    QCoreApplication.processEvents()
    assert said._player is not None
    assert said._player.source().isEmpty()
    said.close()


def test_without_the_program_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert speech_missing(["de"]) == "espeak-ng is missing, nothing is read aloud: install it"


def test_the_self_test_tells_of_a_voice_that_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def speech_of() -> tuple[bool, str]:
        found = next(finding for finding in examine(tmp_path) if finding.name == "speech")
        return found.ok, found.detail

    assert speech_of() == (True, "reads aloud in de, en")
    monkeypatch.setenv("PATH", "")
    assert speech_of() == (False, "espeak-ng is missing, nothing is read aloud: install it")


class Now(Executor):
    """Does at once what others do in a thread."""

    def submit(self, work: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(work(*args, **more))
        return done
