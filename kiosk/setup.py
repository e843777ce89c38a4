"""Setting a terminal up: the few questions, or a file with the answers, so that a second terminal
is like the first."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from functools import partial
from getpass import getpass
from pathlib import Path

import msgspec

from db.editing.accounts import accounts, set_pin
from db.editing.languages import House, languages, order, put
from db.editing.pins import check_pin
from db.editing.settings import put_setting
from db.edition import Editions
from db.errors import DataFault
from db.exchange.package import import_package
from db.publish import publish
from db.settings import DEFAULTS, checked
from db.workspace import FILE, Workspace
from kiosk.first_start import make_workspace
from kiosk.services.intake import RECORDINGS
from kiosk.services.picture_process import prepare_apart

QUESTIONS = {
    "screen_inches": "Diagonal of the screen in inches",
    "screen_bottom_mm": "From the floor to the picture's lower edge, in millimetres",
    "viewing_distance_mm": "How far visitors stand from it, in millimetres",
    "house_name": "Name of the house",
}
TEAM = "Team"
"""The account that a terminal's first PIN belongs to."""

Ask = Callable[[str], str]


class Answers(msgspec.Struct, forbid_unknown_fields=True):
    languages: list[str] = []
    """On offer, in this order; the first is the house's own. Empty: as they are."""
    settings: dict[str, bool | int | float | str] = {}
    pin: str = ""
    """Of the account Team; empty: as it is, or asked for above the first tiles."""
    content: str = ""
    """A file from ``kiosk content export``, beside the answers: all that a new terminal shows, or
    added to what an older one has; empty: as it is."""


def begin(data: Path, answers: Answers) -> None:
    """A terminal that has no content yet begins with that of the answers, and with nothing else."""
    if answers.content and not (data / FILE).exists():
        make_workspace(data, Path(answers.content))
        answers.content = ""


def set_up(workspace: Workspace, answers: Answers | None, keep: Path | None) -> None:
    """By answers or by questions; raises ValueError or a DataFault with what to correct."""
    if keep:
        keep.touch()  # refused before the questions, not after them
    if answers is None:
        answers = ask(workspace, input, getpass)
    number = apply(workspace, answers)
    if keep:
        keep.write_text(text(answers), encoding="utf-8")
    print(f"The terminal is set up; edition {number} is on the screen.")


def read(file: Path) -> Answers:
    """The answers in a file; raises ValueError with one sentence when they make no sense."""
    try:
        answers = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Answers)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"{file.name} cannot be read: {error}; correct it.") from error
    for key, value in answers.settings.items():
        checked(key, value)
    if answers.content:
        answers.content = str(file.absolute().parent / answers.content)
    return answers


def text(answers: Answers) -> str:
    """The answers as such a file, without the PIN: who finds it must not come in."""
    # A string of JSON is one of TOML as well.
    lines = [f"languages = {json.dumps(answers.languages)}", "", "[settings]"]
    lines += [f"{key} = {json.dumps(value)}" for key, value in answers.settings.items()]
    return "\n".join(lines) + "\n"


def ask(workspace: Workspace, answer: Ask, secret: Ask) -> Answers:
    """Ask what only who stands before the terminal knows; a wrong answer is asked for again."""
    with workspace.session() as session:
        known, team = [each.tag for each in languages(session)], accounts(session)
    print("An empty answer leaves things as they are.")
    answers = Answers()
    for key, question in QUESTIONS.items():
        _until_right(answer, question, partial(_take, answers, key))
    offered = f"Languages, the house's own first ({' '.join(known)})"
    _until_right(answer, offered, partial(_take_languages, answers, known))
    if not team:
        _until_right(secret, "PIN for the team, six to twelve digits", partial(_take_pin, answers))
    return answers


def _until_right(answer: Ask, question: str, take: Callable[[str], None]) -> None:
    while said := answer(f"{question}: ").strip():
        try:
            take(said)
        except (ValueError, DataFault) as fault:
            print(fault)
        else:
            return


def _take(answers: Answers, key: str, said: str) -> None:
    kind = type(getattr(DEFAULTS, key))
    try:
        value = kind(said.replace(",", ".") if kind is float else said)
    except ValueError as error:
        raise ValueError(f"{said} is no number; type one.") from error
    answers.settings[key] = checked(key, value)


def _take_languages(answers: Answers, known: list[str], said: str) -> None:
    tags = said.replace(",", " ").split()
    if unknown := [tag for tag in tags if tag not in known]:
        raise ValueError(f"There is no language {unknown[0]} yet; name some of {' '.join(known)}.")
    answers.languages = tags


def _take_pin(answers: Answers, said: str) -> None:
    check_pin(said)
    answers.pin = said


def apply(workspace: Workspace, answers: Answers) -> int:
    """Do what was answered and publish it; the number of the edition."""
    if answers.content:
        import_package(workspace, Path(answers.content), prepare_apart, RECORDINGS)
    who = set_pin(workspace, TEAM, answers.pin).id if answers.pin else None
    if answers.languages:
        _offer(workspace, who, answers.languages)
    for key, value in answers.settings.items():
        put_setting(workspace, who, key, value)
    return publish(workspace, Editions(workspace.data / "editions"), who=who)


def _offer(workspace: Workspace, who: int | None, tags: list[str]) -> None:
    with workspace.session() as session:
        known: dict[str, House] = {each.tag: each for each in languages(session)}
    if unknown := [tag for tag in tags if tag not in known]:
        raise ValueError(f"There is no language {unknown[0]}; name some of {' '.join(known)}.")
    for tag in tags:
        put(workspace, who, known[tag]._replace(enabled=True))
    put_setting(workspace, who, "default_language", tags[0])
    others = [tag for tag in known if tag not in tags]
    for tag in others:
        put(workspace, who, known[tag]._replace(enabled=False))
    order(workspace, who, tags + others)
