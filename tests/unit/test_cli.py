"""The command line: exit codes, sentences, and what it does not import."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("words", [["fly"], ["--size", "big"], ["--size", "0x10"], ["content"]])
def test_wrong_use_is_two(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


def test_without_a_display_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--data", str(tmp_path)]) == 3
    assert "no display" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["editions", "rollback"])
def test_without_editions_it_is_four(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--data", str(tmp_path)]) == 4
    said = capsys.readouterr().err
    assert "publish" in said
    assert "Traceback" not in said


def test_check_tells_machines_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--json", "--data", str(tmp_path)]) == 4
    told = json.loads(capsys.readouterr().out)
    assert told["fit"] is False
    assert [each["name"] for each in told["checks"] if not each["ok"]] == ["edition"]


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (EOFError(), 2, "start this in a terminal"),
        (PermissionError(13, "Permission denied", "/root/a.zip"), 4, "may not use /root/a.zip"),
        (FileNotFoundError(2, "No such file", "a.zip"), 4, "No such file: 'a.zip'."),
    ],
)
def test_what_the_system_refuses_is_one_sentence(
    fault: Exception,
    code: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(data: Path) -> None:
        raise fault

    monkeypatch.setattr("kiosk.check.examine", refuse)
    assert main(["check", "--data", str(tmp_path)]) == code
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_help_is_instant() -> None:
    code = (
        "import sys, kiosk.cli; kiosk.cli._parser().format_help();"
        "print({'PySide6', 'sqlalchemy', 'sqlite3', 'platformdirs'} & set(sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "set()"
