"""PINs: which ones are too easy, how they are kept, and how long a wrong one costs."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from db.durable import sync_folder
from db.errors import PinRefused, WorkspaceFault

PEPPER = "pepper"
"""File in the data folder, beside the database and never inside it or its backups."""
PEPPER_BYTES = 32
LEAST, MOST = 6, 12
"""Digits; NIST SP 800-63B-4 asks for at least six where guesses are limited."""
FEW = 3
"""Different digits a PIN must at least have."""
BIRTHDAYS = ("%d%m%y", "%y%m%d", "%m%d%y", "%d%m%Y", "%Y%m%d")
FREE = 4
"""Wrong PINs in a row that cost nothing."""
FIRST_WAIT, LONGEST_WAIT = 30, 3600
"""Seconds; doubling, as NIST SP 800-63B-4 5.2.2 describes it."""
LAST = 100
"""Wrong PINs in a row after which only the command line sets a new one (NIST's upper bound)."""

# 19 MiB, 2 passes, 1 lane: the OWASP minimum for Argon2id.
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def check_pin(pin: str) -> None:
    """Raise PinRefused with the reason unless the PIN is hard enough to guess at the terminal."""
    if not re.fullmatch(rf"[0-9]{{{LEAST},{MOST}}}", pin):
        raise PinRefused(f"A PIN has {LEAST} to {MOST} digits; choose another one.", "length")
    if len(set(pin)) < FEW:
        raise PinRefused("This PIN repeats the same digits; choose a more varied one.", "repeats")
    if _is_run(pin):
        raise PinRefused("This PIN counts up or down; choose a less regular one.", "run")
    if any(len(pin) % n == 0 and pin == pin[:n] * (len(pin) // n) for n in range(1, len(pin))):
        raise PinRefused("This PIN repeats itself; choose a more varied one.", "pattern")
    if any(_is_date(pin, form) for form in BIRTHDAYS):
        raise PinRefused(
            "This PIN reads like a date, and birthdays are guessed first; choose another.", "date"
        )


def hashed(pin: str, pepper: bytes) -> str:
    """Argon2id of the peppered PIN."""
    return HASHER.hash(_peppered(pin, pepper))


def verified(stored: str | None, pin: str, pepper: bytes) -> bool:
    """Whether the PIN is the stored one; without the pepper no PIN ever is."""
    try:
        return stored is not None and HASHER.verify(stored, _peppered(pin, pepper))
    except (VerifyMismatchError, InvalidHashError):
        return False


def outdated(stored: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return HASHER.check_needs_rehash(stored)


def wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: none up to FREE, then 30 s doubling up to
    an hour."""
    return (
        0 if failures <= FREE else int(min(FIRST_WAIT * 2 ** (failures - FREE - 1), LONGEST_WAIT))
    )


def read_pepper(data: Path) -> bytes:
    """The terminal's secret, made at the first call; raises WorkspaceFault when it is unusable."""
    path = data / PEPPER
    with suppress(FileExistsError):
        _write_pepper(path)
    try:
        pepper = bytes.fromhex(path.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise _unusable(path) from error
    if len(pepper) != PEPPER_BYTES:
        raise _unusable(path)
    return pepper


def _write_pepper(path: Path) -> None:
    if path.exists():
        return
    # Complete before it has its name, and never readable by others, not even for a moment.
    fresh = path.with_name(f"{PEPPER}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, secrets.token_hex(PEPPER_BYTES).encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    try:
        os.link(fresh, path)  # unlike rename, never replaces another's
    finally:
        fresh.unlink()
    sync_folder(path.parent)


def _unusable(path: Path) -> WorkspaceFault:
    return WorkspaceFault(
        f"{path} is damaged; delete it and set every PIN anew with kiosk staff set-pin."
    )


def _peppered(pin: str, pepper: bytes) -> bytes:
    return hmac.new(pepper, pin.encode(), hashlib.sha256).digest()


def _is_run(pin: str) -> bool:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return len(steps) == 1 and steps <= {1, 9, 2, 8}


def _is_date(pin: str, form: str) -> bool:
    if len(pin) != (8 if "%Y" in form else 6):
        return False
    try:
        year = datetime.strptime(pin, form).year  # noqa: DTZ007  a birthday has no time zone
    except ValueError:
        return False
    return 1900 <= year <= 2100
