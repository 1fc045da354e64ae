"""An SMTP relay that keeps to RFC 5321 but for what it is told to do wrong."""

import contextlib
import re
import socket
import struct
import threading
import time


class Drop(Exception):
    """The connection ends here."""


class Smtpd:
    """A relay on a free port; `received` holds (recipient, content) of what it took.

    says: {"EHLO", "MAIL", "RCPT", "DATA", "." or "greeting": answer}, an answer being a line, or a
    callable(argument, wire) that returns a line, or None for the regular answer, or raises Drop.
    """

    def __init__(self, says=None, abilities=("PIPELINING", "8BITMIME", "SIZE 50000000"), port=0):
        self.says, self.abilities = says or {}, abilities
        self.received, self.connections, self.wires = [], 0, []
        self.door = socket.create_server(("127.0.0.1", port))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def recipients(self):
        return [recipient for recipient, _ in self.received]

    def close(self):
        with contextlib.suppress(OSError):
            self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()
        for wire in list(self.wires):
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def _accept(self):
        while True:
            try:
                wire, _ = self.door.accept()
            except OSError:
                return
            self.connections += 1
            self.wires.append(wire)
            threading.Thread(target=self._serve, args=(wire,), daemon=True).start()

    def _answer(self, wire, word, argument, regular):
        """Says what it was told to, or the regular answer; the answer's first digit."""
        said = self.says.get(word)
        if callable(said):
            said = said(argument, wire)
        line = said if said is not None else regular
        if isinstance(line, bytes):
            wire.sendall(line)
            return ""
        wire.sendall((line + "\r\n").encode())
        return line[:1]

    def _serve(self, wire):
        lines = wire.makefile("rb")
        try:
            self._answer(wire, "greeting", "", "220 relay ready")
            recipient = None
            while line := lines.readline():
                text = line.decode("utf-8", "replace").strip()
                word = text.split(" ")[0].upper().split(":")[0]
                if word in ("EHLO", "HELO"):
                    offered = ["relay", *self.abilities] if word == "EHLO" else ["relay"]
                    regular = "\r\n".join(f"250{'-' if n < len(offered) - 1 else ' '}{one}"
                                          for n, one in enumerate(offered))
                    self._answer(wire, "EHLO", text, regular)
                elif word == "MAIL":
                    recipient = None
                    self._answer(wire, "MAIL", text, "250 ok")
                elif word == "RCPT":
                    address = re.search(r"<([^>]*)>", text).group(1)
                    if self._answer(wire, "RCPT", address, "250 ok") == "2":
                        recipient = address
                elif word == "DATA":
                    if recipient is None:
                        wire.sendall(b"503 no recipient\r\n")
                    elif self._answer(wire, "DATA", recipient, "354 go on") == "3":
                        self._content(wire, lines, recipient)
                elif word == "QUIT":
                    wire.sendall(b"221 bye\r\n")
                    return
                else:
                    wire.sendall(b"250 ok\r\n")
        except (Drop, OSError, ValueError):
            pass
        finally:
            self.wires.remove(wire)
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
            lines.close()
            wire.close()

    def _content(self, wire, lines, recipient):
        content = []
        while (line := lines.readline()) not in (b".\r\n", b""):
            content.append(line)
        if line == b"":
            raise Drop()
        if self._answer(wire, ".", recipient, "250 taken") == "2":
            self.received.append((recipient, b"".join(content)))


def drop(_argument, _wire):
    raise Drop()


def reset(_argument, wire):
    """RST instead of an orderly end."""
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Drop()


def silent(_argument, _wire):
    time.sleep(600)
    raise Drop()


def endless(_argument, wire):
    """Continuation lines without end."""
    for _ in range(200_000):
        wire.sendall(b"250-and then\r\n" * 100)
    raise Drop()


def huge_line(_argument, wire):
    for _ in range(40):
        wire.sendall(b"x" * 1_000_000)
    raise Drop()


def tarpit(_argument, wire):
    """One octet a second."""
    for octet in b"250-" + b"x" * 600:
        wire.sendall(bytes([octet]))
        time.sleep(1)
    raise Drop()
