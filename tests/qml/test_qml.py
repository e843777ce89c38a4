"""The QML tests, counted: a misspelt test function must not pass in silence."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
OWN = {"initTestCase", "cleanupTestCase"}


def test_all_qml_tests_run_and_pass() -> None:
    written = {
        name
        for file in HERE.glob("tst_*.qml")
        for name in re.findall(r"function (test\w*?)(?:_data)?\(", file.read_text(encoding="utf-8"))
    }
    ended = subprocess.run(
        [sys.executable, str(HERE / "run.py")],
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1])},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    said = ended.stdout + ended.stderr
    assert ended.returncode == 0, said
    passed = set(re.findall(r"^PASS\s+: \S+::(\w+)\(", said, re.MULTILINE)) - OWN
    assert passed == written, said
    assert "WARN" not in said, said
    assert len(passed) >= 9
