"""A proxy between Guildpost and Dovecot that now and then gives odd answers, and knows which.

Ordinary mail is spoiled once at most, so that it must get through on a second try. Mail that bears
`X-Soak: doomed` is never handed out: it must end held. A mail of one line comes in a quoted string, which is
as lawful as a literal.
"""
import contextlib
import random
import re
import socket
import threading
import time

from .place import free_port

# What can happen to the body of a mail.
ODDITIES = ("nil", "missing", "unavailable", "drop", "bye")
DOOMS = ("nil", "missing", "unavailable", "drop")
DOOMED = b"X-Soak: doomed"

_BODY = re.compile(rb"BODY\[\] \{(\d+)\}\r\n$")
_MESSAGE_ID = re.compile(rb"^Message-ID: <([^>]*)>", re.M)
_UID = re.compile(rb"\bUID (\d+)")
_UNQUOTABLE = re.compile(rb"[\r\n\0\x80-\xff]")
_LITERAL = re.compile(rb"\{(\d+)\}\r\n$")


class Hangup(Exception):
    """The connection is to be dropped now."""


class OddMailbox:
    """The proxy. While `is_odd` some answers are. `quotes`: it hands out quoted strings where it may."""

    # Seconds between two connections that are dropped.
    PEACE = 20

    def __init__(self, place, server_port, seed, quotes):
        self.port = free_port()
        self.quotes = quotes
        self.server_port = server_port
        self.is_odd = False
        # UID: what was done to it; and by Message-ID, for telling.
        self.spoiled = {}
        self._told = {}
        self.doomed = {}
        self.absurd = 0
        self._last_hangup = float("-inf")
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        place.endings.callback(self._listener.close)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            try:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self.server_port), 10)
            except OSError:
                if self._listener.fileno() < 0:
                    return
                continue
            threading.Thread(target=_Conversation(self, client, server).run, daemon=True).start()

    def oddity(self, uid, content):
        """What to do to this mail's body this time; None for nothing."""
        with self._lock:
            if DOOMED in content[:4_000]:
                kind = self.doomed.setdefault(uid, DOOMS[len(self.doomed) % len(DOOMS)])
                if kind == "drop":
                    self._last_hangup = time.monotonic()
                return kind
            if not self.is_odd or uid in self.spoiled or self._random.random() > 0.25:
                return None
            kind = ODDITIES[len(self.spoiled) % len(ODDITIES)]
            if kind in ("drop", "bye"):
                # Whoever is dropped all the time stays away for longer and longer, which is right.
                if time.monotonic() - self._last_hangup < OddMailbox.PEACE:
                    return None
                self._last_hangup = time.monotonic()
            self.spoiled[uid] = kind
            if found := _MESSAGE_ID.search(content):
                self._told[found.group(1).decode("utf-8", "replace")] = f" (UID {uid} was answered with: {kind})"
            return kind

    def name_of_oddity(self, message_id):
        """What was done to a mail, in brackets, if anything was."""
        return self._told.get(message_id, "")

    def absurd_numbers(self, response):
        """A SELECT's numbers and a search's, as they cannot be."""
        if not self.is_odd:
            return response
        changed = response
        if b"[UIDNEXT " in response:
            number = self._random.choice([b"0", b"0", b"4294967296", b"99999999999999999999"])
            changed = re.sub(rb"\[UIDNEXT \d+\]", b"[UIDNEXT " + number + b"]", response)
        elif response.startswith(b"* SEARCH "):
            changed = response.rstrip(b"\r\n") + b" 0 4294967296\r\n"
        if changed != response:
            self.absurd += 1
        return changed


class _Conversation:
    """One client and its connection to the server."""

    def __init__(self, mailbox, client, server):
        self.mailbox, self.client, self.server = mailbox, client, server
        # The last command's tag, and whether its end is to be a refusal.
        self.tag = b""
        self.refuses = False
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            end.settimeout(None)

    def run(self):
        threading.Thread(target=self._upwards, daemon=True).start()
        with contextlib.suppress(OSError, Hangup), self.server.makefile("rb") as lines:
            while response := self._response(lines):
                self.client.sendall(self._answer(response))
        self._close()

    def _upwards(self):
        """What the client says goes on as it is."""
        with contextlib.suppress(OSError), self.client.makefile("rb") as lines:
            while line := lines.readline():
                if line.strip() != b"DONE":
                    self.tag = line.split(b" ", 1)[0]
                self.server.sendall(line)
        self._close()

    def _close(self):
        for end in (self.client, self.server):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    @staticmethod
    def _response(lines):
        """One whole response in pieces: a line, and each literal with the line that goes on after it."""
        pieces = [lines.readline()]
        while literal := _LITERAL.search(pieces[-1]):
            pieces.append(lines.read(int(literal.group(1))))
            pieces.append(lines.readline())
        return pieces if pieces[0] else None

    def _answer(self, pieces):
        """The response as the client gets it."""
        if self.refuses and pieces[0].startswith(self.tag + b" OK"):
            self.refuses = False
            return self.tag + b" NO [UNAVAILABLE] One of them cannot be read just now\r\n"
        body = _BODY.search(pieces[0])
        if not body or len(pieces) < 3:
            return self.mailbox.absurd_numbers(b"".join(pieces))
        content = pieces[1]
        uid = _UID.search(pieces[0] + pieces[2])
        kind = self.mailbox.oddity(int(uid.group(1)), content) if uid else None
        if kind:
            return self._oddly(kind, pieces)
        if self.mailbox.quotes and 0 < len(content) < 900 and not _UNQUOTABLE.search(content):
            quoted = b'"' + content.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
            return pieces[0][:body.start()] + b"BODY[] " + quoted + pieces[2]
        return b"".join(pieces)

    def _oddly(self, kind, pieces):
        if kind == "nil":
            return _BODY.sub(b"BODY[] NIL", pieces[0]) + pieces[2]
        if kind == "missing":
            return b""
        if kind == "unavailable":
            self.refuses = True
            return b""
        if kind == "bye":
            self.client.sendall(b"* BYE The server is going down\r\n")
        else:
            self.client.sendall(pieces[0] + pieces[1][:len(pieces[1]) // 2])
        raise Hangup
