"""One sentence after the other, and silence at once."""

from __future__ import annotations

import pytest

from kiosk.shell.reciter import USUAL_PACE, Reciter
from kiosk.shell.utterances import Utterance, said
from tests.support.voices import Recorder


@pytest.fixture
def voice() -> Recorder:
    return Recorder()


@pytest.fixture
def reciter(voice: Recorder) -> Reciter:
    made = Reciter(lambda: voice)
    made.begin(said("Eins. Zwei. Drei.", "de"))
    return made


def test_sentences_come_in_order_and_end(reciter: Reciter, voice: Recorder) -> None:
    assert reciter.speaking
    assert voice.finish() == ["Eins.", "Zwei.", "Drei."]
    assert not reciter.speaking
    assert reciter.current is None


def test_each_sentence_knows_where_it_begins() -> None:
    assert [one.begin for one in said("Eins. Zwei.", "de")] == [0, pytest.approx(6 / 11)]


def test_silence_comes_at_once_and_the_sentence_is_said_again(
    reciter: Reciter, voice: Recorder
) -> None:
    voice.ended.emit()
    reciter.pause()
    assert not voice.busy
    assert not reciter.speaking
    reciter.say(reciter.at)
    assert voice.finish() == ["Eins.", "Zwei.", "Zwei.", "Drei."]


def test_something_new_replaces_what_was_said(reciter: Reciter, voice: Recorder) -> None:
    reciter.begin([Utterance("Neu.", "de")])
    assert voice.finish() == ["Eins.", "Neu."]
    reciter.begin([])
    assert not reciter.speaking


def test_pace_has_four_steps_and_counts_at_once(reciter: Reciter, voice: Recorder) -> None:
    assert voice.pace == USUAL_PACE
    for wanted, told in ((2, 2), (9, 3), (-1, 0)):
        reciter.turn_pace(wanted)
        assert (reciter.pace, voice.pace) == (told, told)
    assert voice.said == ["Eins."] * 4


def test_volume_counts_at_once(reciter: Reciter, voice: Recorder) -> None:
    reciter.turn_volume(0.2)
    assert voice.volume == pytest.approx(0.2)
    voice.ended.emit()
    assert voice.volume == pytest.approx(0.2)


def test_a_voice_that_fails_is_told(
    reciter: Reciter, voice: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    voice.failed.emit("espeak-ng is missing")
    assert (reciter.speaking, reciter.failed) == (False, True)
    assert "espeak-ng is missing" in caplog.text
    reciter.forget()
    assert not reciter.failed
