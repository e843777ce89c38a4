"""Work that must not hold up the screen."""

from __future__ import annotations

from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Jobs(QObject):
    """Runs one function at a time in a thread and hands its result back to the GUI thread."""

    _finished = Signal(object, object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1)
        self._finished.connect(self._deliver)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Call ``work`` in the background, then ``done`` with its result on the GUI thread;
        an exception of ``work`` is raised there."""
        self._executor.submit(self._run, work, done)

    def stop(self, *, finish: bool = False) -> None:
        """Wait for what runs; what has not begun is forgotten, unless ``finish`` asks for it."""
        self._executor.shutdown(wait=True, cancel_futures=not finish)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        # Told from here, so that nothing is delivered before run() has returned.
        ended: Future[Any] = Future()
        try:
            ended.set_result(work())
        except BaseException as fault:
            ended.set_exception(fault)
        self._finished.emit(done, ended)

    def _deliver(self, done: Callable[[Any], None], ended: Future[Any]) -> None:
        done(ended.result())
