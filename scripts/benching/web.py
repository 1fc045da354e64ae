"""Clients of the archive that cost little themselves."""
import re
import selectors
import socket
import subprocess
import time

from .place import expect

SOCKETS = 8
WRK = ["wrk", "-t1", "-c8", "-d4s"]
SCRIPT = """\
local p = {{{paths}}}
local i = 0
request = function() i = i % #p + 1; return wrk.format('GET', p[i]) end
"""


def repeated(place, port, paths):
    """Requests a second over these paths in turn, again and again."""
    script = place / "paths.lua"
    with open(script, "w", encoding="utf-8") as file:
        file.write(SCRIPT.format(paths=",".join(f"'{path}'" for path in paths)))
    report = subprocess.check_output([*WRK, "-s", script, f"http://127.0.0.1:{port}"], text=True)
    if "Non-2xx" in report or "Socket errors" in report:
        print(report)
    return rate(report)


def plain(port):
    """Requests a second to a route that answers a line of text: what the web server itself can do."""
    return rate(subprocess.check_output([*WRK, f"http://127.0.0.1:{port}/plain"], text=True))


def rate(report):
    return float(re.search(r"Requests/sec:\s+([\d.]+)", report).group(1))


def each_once(port, paths):
    """Pages a second, each path once: HTTP by hand on some sockets, one request at a time on each, one thread."""
    todo = iter(paths)
    good = 0
    began = time.monotonic()
    with selectors.DefaultSelector() as selector:
        for _ in range(SOCKETS):
            client = Client(port)
            selector.register(client, selectors.EVENT_READ)
            ask_next(selector, client, todo)
        while selector.get_map():
            for key, _ in selector.select():
                if key.fileobj.has_answer():
                    good += key.fileobj.is_good
                    ask_next(selector, key.fileobj, todo)
    expect(good == len(paths), f"{good} of {len(paths)} pages")
    return good / (time.monotonic() - began)


def ask_next(selector, client, todo):
    """The next path; a client for whom there is none goes."""
    path = next(todo, None)
    if path is None:
        selector.unregister(client)
        client.close()
    else:
        client.ask(path)


class Client:
    """A connection, and what it has read of an answer."""

    def __init__(self, port):
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._answer = b""

    def fileno(self):
        return self._socket.fileno()

    def close(self):
        self._socket.close()

    def ask(self, path):
        self._answer = b""
        self._socket.sendall(b"GET %s HTTP/1.1\r\nHost: x\r\n\r\n" % path.encode())

    def has_answer(self):
        """Reads on; whether the answer is whole."""
        self._answer += self._socket.recv(1 << 18)
        end = self._answer.find(b"\r\n\r\n")
        if end < 0:
            return False
        length = re.search(rb"[Cc]ontent-[Ll]ength: (\d+)", self._answer[:end]).group(1)
        return len(self._answer) >= end + 4 + int(length)

    @property
    def is_good(self):
        return self._answer.startswith(b"HTTP/1.1 200")
