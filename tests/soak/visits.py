"""What visitors do: every third stays, and ten of those see every way and every screen; the others
touch one or two things and go."""

from __future__ import annotations

from tests.support.illustrated import RECORD

TAGS = ("de", "en", "de-simple", "tr", "uk", "ar")
KINDS: tuple[tuple[str, ...], ...] = (
    ("filter-culture", "tile-*", "bar-back", "filter-", "bar-index", "letter-*", "card-*"),
    (
        f"tile-{RECORD}",
        "gallery-1",
        "exhibit-next",
        "exhibit-in",
        "exhibit-close",
        "detail-down",
        "play-audio",
    ),
    ("bar-map", "map-closer", "map-all", "map-list", "card-*", "bar-back"),
    ("bar-network", "bubble-*", "network-close", "network-list", "entry-0"),
    ("bar-timeline", "moment-2018-0-0", "bar-back", "bar-info", "page-*"),
    ("bar-search", "key-*", "key-erase", "key-*", "bar-start", "bar-kept"),
    (f"tile-{RECORD}", "bar-keep", "next", "bar-keep", "bar-kept", "unkeep-*", "bar-start"),
    (f"tile-{RECORD}", "detail-down", "show-on-map", "bar-index", "index-down"),
    (
        f"tile-{RECORD}",
        "detail-down",
        "show-in-network",
        "bar-start",
        f"tile-{RECORD}",
        "detail-down",
        "play-video",
    ),
    ("bar-comfort", "look-dark", "text-130", "reach-low", "comfort-done", "tile-*"),
)
"""What each touches, one after the other. An asterisk stands for any end."""
BRIEF: tuple[tuple[str, ...], ...] = (
    ("tile-*",),
    ("bar-map",),
    ("filter-culture", "tile-*"),
    ("bar-language", "language-uk"),
    ("bar-index", "card-*"),
    (f"tile-{RECORD}", "next"),
    ("bar-timeline",),
    (f"tile-{RECORD}", "detail-down"),
    ("bar-search",),
    ("bar-comfort", "comfort-done"),
)
EACH = 3
"""One visitor in so many stays."""
PERIOD = EACH * len(KINDS) * len(TAGS)
"""After so many visits all kinds have come in all languages."""


def touches(number: int) -> tuple[str, ...]:
    """Of this visitor; the language moves on with every round of kinds."""
    turn, brief = divmod(number, EACH)
    if brief:
        return BRIEF[(turn * (EACH - 1) + brief - 1) % len(BRIEF)]
    kind, tag = KINDS[turn % len(KINDS)], TAGS[turn // len(KINDS) % len(TAGS)]
    return ("bar-language", f"language-{tag}", *kind)
