"""Where visitors come to: every screen and what rises above it, and how they get there."""

from __future__ import annotations

from tests.support.illustrated import RECORD

# From the start screen, each by what is pressed on the way. An asterisk stands for any end.
WAYS: dict[str, tuple[str, ...]] = {
    "start": (),
    "filtered": ("filter-culture",),
    "detail": (f"tile-{RECORD}",),
    "related": (f"tile-{RECORD}", "related-*"),
    "picture": (f"tile-{RECORD}", "gallery-1"),
    "index": ("bar-index",),
    "search": ("bar-search",),
    "found": ("bar-search", "key-*"),
    "map": ("bar-map",),
    "pin": (f"tile-{RECORD}", "show-on-map"),
    "map-list": ("bar-map", "map-list"),
    "network": ("bar-network",),
    "bubble": ("bar-network", "bubble-*"),
    "network-list": ("bar-network", "network-list"),
    "timeline": ("bar-timeline",),
    "empty": ("bar-kept",),
    "kept": (f"tile-{RECORD}", "bar-keep", "bar-kept"),
    "page": ("bar-info",),
    "language": ("bar-language",),
    "comfort": ("bar-comfort",),
}
# What they leave behind is gone with the next visitor alone.
TRACES = {"filtered", "found", "map", "pin", "map-list", "bubble", "network-list", "kept"}
# What shows once one is there.
SIGNS = {
    "start": "filter-culture",
    "filtered": "filter-culture",
    "detail": "detail-title",
    "related": "detail-title",
    "picture": "exhibit-close",
    "index": "letter-*",
    "search": "query",
    "found": "query",
    "map": "pin-*",
    "pin": "map-card-close",
    "map-list": "card-*",
    "network": "bubble-*",
    "bubble": "network-close",
    "network-list": "entry-*",
    "timeline": "moment-*",
    "empty": "kept-empty",
    "kept": "unkeep-*",
    "page": "page-imprint",
    "language": "language-done",
    "comfort": "comfort-done",
}
# How one leaves what has a way out of its own; every other screen has Back.
OUT = {
    "picture": "exhibit-close",
    "language": "language-done",
    "comfort": "comfort-done",
}
