"""What a screen reader sees: the accessibility bus, read with plain D-Bus calls."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.io.blocking import DBusConnection

T = TypeVar("T")

A11Y = "org.a11y.atspi."
PROPERTIES = "org.freedesktop.DBus.Properties"
# Roles of at-spi2-core that answer a press, the one that takes words, those that are only read.
BUTTON, RADIO, CHECK = 43, 44, 7
FIELD = 61
LABEL, HEADING = 29, 83
CHECKED, ENABLED, FOCUSABLE, FOCUSED, SHOWING = 1 << 4, 1 << 8, 1 << 11, 1 << 12, 1 << 25


def eventually(ask: Callable[[], T], seconds: float = 15) -> T:
    """The first truthy answer; fails with the last one after ``seconds``."""
    end = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer or time.monotonic() > end:
            assert answer, f"still {answer!r} after {seconds} s"
            return answer
        time.sleep(0.03)


@dataclass(frozen=True, slots=True)
class Node:
    bus: Bus
    service: str
    path: str

    def call(self, interface: str, method: str, signature: str = "", *args: Any) -> Any:
        """A call's single result, None when the node is gone."""
        address = DBusAddress(self.path, self.service, interface)
        message = new_method_call(address, method, signature or None, args)
        reply = self.bus.connection.send_and_get_reply(message, timeout=5)
        gone = reply.header.message_type is MessageType.error
        return None if gone or not reply.body else reply.body[0]

    def get(self, name: str) -> str:
        value = self.call(PROPERTIES, "Get", "ss", A11Y + "Accessible", name)
        return str(value[1]) if value else ""

    @property
    def name(self) -> str:
        return self.get("Name")

    @property
    def identifier(self) -> str:
        return self.get("AccessibleId")

    @property
    def description(self) -> str:
        return self.get("Description")

    @property
    def text(self) -> str:
        """What is typed in a field."""
        return str(self.call(A11Y + "Text", "GetText", "ii", 0, -1) or "")

    @property
    def role(self) -> int:
        return int(self.call(A11Y + "Accessible", "GetRole") or 0)

    def _has(self, state: int) -> bool:
        states = self.call(A11Y + "Accessible", "GetState") or [0]
        return bool(states[0] & state)

    @property
    def showing(self) -> bool:
        return self._has(SHOWING)

    @property
    def enabled(self) -> bool:
        return self._has(ENABLED)

    @property
    def checked(self) -> bool:
        return self._has(CHECKED)

    @property
    def focusable(self) -> bool:
        return self._has(FOCUSABLE)

    @property
    def focused(self) -> bool:
        return self._has(FOCUSED)

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """x, y, width and height in pixels of the screen."""
        found = self.call(A11Y + "Component", "GetExtents", "u", 0)
        return tuple(found) if found else (0, 0, 0, 0)

    def children(self) -> list[Node]:
        found = self.call(A11Y + "Accessible", "GetChildren") or []
        return [Node(self.bus, service, path) for service, path in found]

    def press(self) -> None:
        self.call(A11Y + "Action", "DoAction", "i", 0)


class Bus:
    def __init__(self, session_address: str) -> None:
        session = open_dbus_connection(session_address)
        asked = new_method_call(
            DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
        )
        address = session.send_and_get_reply(asked, timeout=10).body[0]
        session.close()
        self.connection: DBusConnection = open_dbus_connection(address)
        self._root = Node(self, A11Y + "Registry", "/org/a11y/atspi/accessible/root")

    def close(self) -> None:
        self.connection.close()

    def hear(self, event: str) -> None:
        """Ask for events such as ``object:announcement``."""
        registry = DBusAddress("/org/a11y/atspi/registry", A11Y + "Registry", A11Y + "Registry")
        asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
        self.connection.send_and_get_reply(asked, timeout=10)

    def nodes(self) -> Iterator[Node]:
        """Everything that shows, from the outside in."""
        waiting = [child for app in self._root.children() for child in app.children()]
        while waiting:
            node = waiting.pop(0)
            if node.showing:
                yield node
                waiting += node.children()

    def find(self, identifier: str) -> Node | None:
        return next((node for node in self.nodes() if node.identifier == identifier), None)

    def wait(self, identifier: str, seconds: float = 15) -> Node:
        found: list[Node] = []

        def look() -> bool:
            if node := self.find(identifier):
                found.append(node)
            return bool(found)

        try:
            eventually(look, seconds)
        except AssertionError as fault:
            there = sorted({n.identifier for n in self.nodes()} - {""})
            raise AssertionError(f"{identifier} does not show; there is {there}") from fault
        return found[0]
