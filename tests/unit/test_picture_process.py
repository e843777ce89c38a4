"""The child that decodes pictures from outside is held to its word, its time and its memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.services import picture_process
from kiosk.services.picture_process import prepare_apart
from kiosk.services.pictures import prepare_picture

WEBP = b"RIFF\x04\0\0\0WEBP"
NAME = sha256(WEBP).hexdigest() + ".webp"
OTHER = "f" * 64 + ".webp"
FINE = {"picture": [False, [[NAME, 10, 10]]]}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "- ü .png"))
    return tmp_path / "- ü .png"


def _frozen(monkeypatch: pytest.MonkeyPatch, folder: Path, code: str) -> None:
    """A frozen program in the kiosk's place that runs ``code``."""
    program = folder / "frozen"
    program.write_text(f"#!{sys.executable}\nimport os, sys, time\n{code}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_the_child_does_what_the_function_does(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = prepare_picture(source, tmp_path / "here")
    monkeypatch.delattr(picture_process, "prepare_picture")
    assert prepare_apart(source, tmp_path / "apart") == expected
    here, apart = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()}
        for name in ("here", "apart")
    )
    assert here == apart


def test_a_refusal_comes_back_as_the_same_sentence(tmp_path: Path) -> None:
    source = tmp_path / "zwei\nZeilen\u202e.png"
    source.write_bytes(b"GIF89a")
    with pytest.raises(ValueError, match=r"Picture zweiZeilen\.png is neither .*\.") as apart:
        prepare_apart(source, tmp_path / "media")
    with pytest.raises(ValueError, match="neither") as here:
        prepare_picture(source, tmp_path / "media")
    assert str(apart.value) == str(here.value)
    assert list((tmp_path / "media").iterdir()) == []


def test_it_gets_two_paths_and_hardly_any_environment(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SECRET", "1")
    told = "'refused': ' '.join([*sys.argv[1:3], *sorted(os.environ)]) + '.'"
    _frozen(monkeypatch, tmp_path, f"import json; print(json.dumps({{{told}}}))")
    with pytest.raises(ValueError, match="prepare-picture -- ") as said:
        prepare_apart(source, tmp_path / "media")
    given = set(str(said.value)[:-1].split()[2:])
    assert "QT_QPA_PLATFORM" in given
    ours = {"QT_QPA_PLATFORM", "PYTHONPATH", "MALLOC_ARENA_MAX"}
    # LC_CTYPE is what Python itself sets where no language is named.
    assert given <= {*picture_process.KEPT, *ours, "LC_CTYPE"}


@pytest.mark.parametrize(
    "code",
    [
        "sys.exit(1)",
        "os.abort()",
        "pass",
        "print('{')",
        "print('null')",
        "print('{}')",
        'print(\'{"refused": "two\\\\nlines."}\')',
        "print('{\"refused\": \"' + 'x' * 400 + '.\"}')",
        "print('x' * 10_000_000)",
        "os.unlink('answer.json'); os.mkfifo('answer.json')",
        "os.unlink('answer.json'); os.symlink('/dev/zero', 'answer.json')",
    ],
)
def test_a_child_that_dies_or_talks_nonsense_is_one_sentence(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    _frozen(monkeypatch, tmp_path, code)
    with pytest.raises(ValueError, match=r"^Picture - ü \.png [^\n]+; save it anew[^\n]*\.$"):
        prepare_apart(source, tmp_path / "media")
    assert list((tmp_path / "media").iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "prelude"),
    [
        ({"picture": [False, []]}, ""),
        ({"picture": [1, [[NAME, 10, 10]]]}, ""),
        ({"picture": [False, [[NAME, 0, 10]]]}, ""),
        ({"picture": [False, [[NAME, 2561, 10]]]}, ""),
        ({"picture": [False, [[NAME, 10, 10], [NAME, 10, 10]]]}, ""),
        ({"picture": [False, [["../" + NAME, 10, 10]]]}, ""),
        ({"picture": [False, [["frozen", 10, 10]]]}, ""),
        ({"picture": [False, [[OTHER, 10, 10]]]}, f"os.rename({NAME!r}, {OTHER!r})"),
        (FINE, f"os.unlink({NAME!r})"),
        (FINE, f"os.truncate({NAME!r}, 11)"),
        (FINE, f"os.rename({NAME!r}, 'a'); os.symlink('a', {NAME!r})"),
        (FINE, f"os.unlink({NAME!r}); os.mkfifo({NAME!r})"),
        (FINE | {"more": 1}, ""),
    ],
)
def test_a_child_that_lies_is_found_out(
    source: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: dict[str, object],
    prelude: str,
) -> None:
    wrote = f"open({NAME!r}, 'wb').write({WEBP!r})\n"
    _frozen(monkeypatch, tmp_path, f"{wrote}{prelude}\nprint({json.dumps(answer)!r})")
    with pytest.raises(ValueError, match="safely"):
        prepare_apart(source, tmp_path / "media")
    assert list((tmp_path / "media").iterdir()) == []


def test_the_liar_above_would_be_believed_if_it_were_honest(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrote = f"open({NAME!r}, 'wb').write({WEBP!r})\n"
    _frozen(monkeypatch, tmp_path, f"{wrote}print({json.dumps(FINE)!r})")
    assert prepare_apart(source, tmp_path / "media").renditions[0].file == NAME
    assert [file.name for file in (tmp_path / "media").iterdir()] == [NAME]


def test_a_child_that_hangs_is_ended(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_process, "PATIENCE", 0.3)
    _frozen(monkeypatch, tmp_path, "open('pid', 'w').write('x'); time.sleep(60)")
    started = time.monotonic()
    with pytest.raises(ValueError, match="takes too long; make it smaller"):
        prepare_apart(source, tmp_path / "media")
    assert time.monotonic() - started < 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_limits_hold() -> None:
    code = """
import os, resource
from kiosk.services import picture_process as p
p.limit(p.LIMITS)
limits = p.LIMITS.items()
said = [resource.getrlimit(getattr(resource, name)) == (most, most) for name, most in limits]
try:
    bytearray(p.MEMORY)
except MemoryError:
    said.append("memory")
try:
    [os.dup(0) for _ in range(40)]
except OSError:
    said.append("files")
print(*said)
"""
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=picture_process.PROJECT,
    )
    assert ended.stdout.split() == ["True"] * 5 + ["memory", "files"]
