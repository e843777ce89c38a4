"""What the words of the command line do, each with its exit code. Each imports what it needs, so
that ``kiosk --help`` is instant and the first tiles wait for nothing."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from kiosk.options import Options
from kiosk.services.paths import data_folder

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from db.workspace import Workspace

FINE, WRONG_USE, NO_DISPLAY, BAD_DATA = 0, 2, 3, 4


def _options(given: argparse.Namespace) -> Options:
    windowed, safe = getattr(given, "windowed", False), getattr(given, "safe", False)
    return Options(data_folder(given.data), windowed, given.size, given.language, given.theme, safe)


def run(given: argparse.Namespace) -> int:
    from kiosk.services.display import display_missing  # noqa: PLC0415

    if missing := display_missing():
        print(missing, file=sys.stderr)
        return NO_DISPLAY
    options = _options(given)
    from kiosk.services.log import keep_traces, start_log  # noqa: PLC0415

    start_log(options.data / "logs")
    keep_traces(options.data / "logs")
    _ensure_workspace(options.data)
    from kiosk.app import run  # noqa: PLC0415

    return run(options)


def setup(given: argparse.Namespace) -> int:
    from kiosk.setup import begin, read, set_up  # noqa: PLC0415

    try:
        answers = read(given.file) if given.file else None
        if answers:
            begin(data_folder(given.data), answers)
        set_up(_workspace(given), answers, given.keep)
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return WRONG_USE
    return FINE


def screenshots(given: argparse.Namespace) -> int:
    options = _options(given)
    _ensure_workspace(options.data)
    from kiosk.tour import screenshots  # noqa: PLC0415

    return screenshots(options, given.out, staff=given.staff)


def _ensure_workspace(data: Path) -> None:
    from db.backup.swap import finish_restore  # noqa: PLC0415

    finish_restore(data)
    if not (data / "workspace.db").exists():
        from kiosk.first_start import make_workspace  # noqa: PLC0415

        make_workspace(data)


def check(given: argparse.Namespace) -> int:
    from kiosk.check import examine  # noqa: PLC0415

    findings = examine(data_folder(given.data))
    fit = all(finding.ok for finding in findings)
    if given.json:
        checks = [{"name": f.name, "ok": f.ok, "detail": f.detail} for f in findings]
        print(json.dumps({"fit": fit, "checks": checks}, indent=1, ensure_ascii=False))
    else:
        for finding in findings:
            print(f"{'ok  ' if finding.ok else 'FAIL'} {finding.name}: {finding.detail}")
    return FINE if fit else BAD_DATA


def _workspace(given: argparse.Namespace) -> Workspace:
    from db.workspace import open_workspace  # noqa: PLC0415

    data = data_folder(given.data)
    _ensure_workspace(data)
    return open_workspace(data)


def export_content(given: argparse.Namespace) -> int:
    from db.exchange.package import export_package  # noqa: PLC0415

    export_package(_workspace(given), given.file)
    print(f"Everything is in {given.file}.")
    return FINE


def import_content(given: argparse.Namespace) -> int:
    from db.exchange.package import import_package  # noqa: PLC0415
    from kiosk.services.intake import RECORDINGS  # noqa: PLC0415
    from kiosk.services.picture_process import prepare_apart  # noqa: PLC0415

    import_package(_workspace(given), given.file, prepare_apart, RECORDINGS)
    print("Imported; visitors see it after kiosk publish.")
    return FINE


def prepare_picture(given: argparse.Namespace) -> int:
    from kiosk.services.picture_process import child  # noqa: PLC0415

    child(given.source, given.into)
    return FINE


def count_flashes(given: argparse.Namespace) -> int:
    from kiosk.services.flash_process import child  # noqa: PLC0415

    child(given.source)
    return FINE


def publish(given: argparse.Namespace) -> int:
    from db.edition import Editions  # noqa: PLC0415
    from db.publish import publish  # noqa: PLC0415

    workspace = _workspace(given)
    print(f"Edition {publish(workspace, Editions(workspace.data / 'editions'))} is on the screen.")
    return FINE


def editions(given: argparse.Namespace) -> int:
    from db.edition import Editions, check  # noqa: PLC0415
    from db.errors import DataFault  # noqa: PLC0415

    editions = Editions(data_folder(given.data) / "editions")
    current = editions.current().name
    rows = []
    for number in editions.numbers():
        fault = ""
        try:
            check(editions.folder(number))
        except DataFault as damage:
            fault = str(damage)
        rows.append({"number": number, "current": f"{number:06}" == current, "fault": fault})
    if given.json:
        print(json.dumps(rows, indent=1, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{'*' if row['current'] else ' '} {row['number']:06}  {row['fault'] or 'whole'}")
    return FINE


def rollback(given: argparse.Namespace) -> int:
    from db.edition import Editions  # noqa: PLC0415

    number = Editions(data_folder(given.data) / "editions").rollback()
    print(f"Edition {number} is on the screen.")
    return FINE


def set_pin(given: argparse.Namespace) -> int:
    from getpass import getpass  # noqa: PLC0415

    from db.editing.accounts import set_pin  # noqa: PLC0415
    from db.editing.pins import check_pin  # noqa: PLC0415

    first = getpass("New PIN, six to twelve digits: ")
    check_pin(first)
    if getpass("The same again: ") != first:
        print("The two PINs were different; start again.", file=sys.stderr)
        return WRONG_USE
    account = set_pin(_workspace(given), given.name, first, given.role)
    print(f"{account.name} ({account.role}) can come in with the new PIN.")
    return FINE


def backup(given: argparse.Namespace) -> int:
    from db.backup.swap import finish_restore  # noqa: PLC0415
    from db.backup.write import back_up  # noqa: PLC0415

    data = data_folder(given.data)
    finish_restore(data)
    print(f"Everything is in {back_up(data, given.file, with_pepper=given.with_pepper)}.")
    return FINE


def restore(given: argparse.Namespace) -> int:
    from db.backup.restore import read_backup, restore  # noqa: PLC0415

    restore(given.file, data := data_folder(given.data), incomplete=given.incomplete)
    print(f"Restored; what was there before is below {data / 'backups'}.")
    if not read_backup(given.file).with_pepper:
        print("Its PINs count where it was made; elsewhere set each with kiosk staff set-pin.")
    return FINE
