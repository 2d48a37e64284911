"""A listener on this computer that nothing may ask, a file that nothing may make."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Canary:
    """Where it listens, and what was asked there."""

    port: int
    asked: list[str] = field(default_factory=list)


@contextmanager
def canary() -> Iterator[Canary]:
    """Listen for as long as it takes."""
    heard: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Canary(server.server_port, heard)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
