"""An SMTP server that remembers what it took (RFC 5321, with PIPELINING), and can be a bad one."""
import collections
import contextlib
import random
import re
import socket
import threading
import time

from .place import free_port

Letter = collections.namedtuple("Letter", "subject reply_to message_id calendar")

# What a spell of trouble can be like.
MOODS = ("tarpit", "greylist", "drop", "closed")

_FIELD = re.compile(rb"^(Subject|Reply-To|Message-ID|From):[ \t]*(.*(?:\r?\n[ \t].*)*)", re.I | re.M)


class Relay:
    """Takes every letter; `accepted` counts them by (Message-ID, recipient)."""

    def __init__(self, place, seed):
        self.port = free_port()
        self.accepted = collections.Counter()
        # The few last letters of each recipient, to be answered.
        self.letters = collections.defaultdict(lambda: collections.deque(maxlen=12))
        self.mood = None
        # Connections that were dropped after a final dot.
        self.drops = 0
        self.put_off = 0
        self._dropped = set()
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        place.endings.callback(self._listener.close)
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def count(self):
        """How many letters were taken, doubles too."""
        with self._lock:
            return self.accepted.total()

    def last_letters(self, address):
        """What somebody got lately, oldest first."""
        with self._lock:
            return list(self.letters.get(address, ()))

    def _listen(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(600)
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as lines:
            _Session(self, connection, lines).run()

    def will_drop(self, delivery):
        """Whether the connection dies now, after a letter's final dot: once for each letter."""
        with self._lock:
            if self.mood != "drop" or delivery in self._dropped or self._random.random() > 0.2:
                return False
            self._dropped.add(delivery)
            self.drops += 1
            return True

    def will_forget(self):
        """Of letters whose connection died some never came, and some did."""
        return self._random.random() < 0.5

    def take(self, recipient, content):
        """A letter is ours now."""
        head = content.partition(b"\r\n\r\n")[0]
        fields = {name.lower(): _unfolded(value) for name, value in _FIELD.findall(head)}
        message_id = fields.get(b"message-id", "").strip("<>")
        reply_to = re.search(r"<([^>]*)>", fields.get(b"reply-to", ""))
        calendar = content if b"text/calendar" in content else None
        letter = Letter(fields.get(b"subject", ""), reply_to and reply_to.group(1), message_id, calendar)
        with self._lock:
            self.accepted[message_id, recipient] += 1
            self.letters[recipient].append(letter)


def _unfolded(value):
    return re.sub(rb"\r?\n[ \t]+", b" ", value).decode("utf-8", "replace").strip()


class _Session:
    """One connection, command by command."""

    def __init__(self, relay, connection, lines):
        self.relay, self.connection, self.lines = relay, connection, lines
        self.delivery = self.recipient = None

    def say(self, text):
        if self.relay.mood == "tarpit":
            time.sleep(0.15)
        self.connection.sendall(text.encode() + b"\r\n")

    def run(self):
        if self.relay.mood == "closed":
            return self.say("421 4.3.2 relay.example closes for a moment")
        self.say("220 relay.example ESMTP")
        while line := self.lines.readline(4_096):
            command = line.strip().decode("utf-8", "replace")
            if not self.answer(command, command[:4].upper()):
                return None
        return None

    def answer(self, command, verb):
        """False when the connection is over."""
        if verb == "EHLO":
            self.say("250-relay.example\r\n250-PIPELINING\r\n250-SIZE 50000000\r\n250-SMTPUTF8\r\n250 8BITMIME")
        elif verb == "HELO":
            self.say("250 relay.example")
        elif verb == "MAIL":
            if self.relay.mood == "closed":
                self.say("421 4.3.2 relay.example closes for a moment")
                return False
            self.delivery, self.recipient = _path(command), None
            self.say("250 2.1.0 Ok")
        elif verb == "RCPT":
            self.answer_recipient(_path(command))
        elif verb == "DATA":
            return self.answer_data()
        elif verb in ("RSET", "NOOP"):
            self.say("250 2.0.0 Ok")
        elif verb == "QUIT":
            self.say("221 2.0.0 Bye")
            return False
        else:
            self.say("502 5.5.2 What?")
        return True

    def answer_recipient(self, recipient):
        if self.relay.mood == "greylist" and self.relay._random.random() < 0.5:
            self.relay.put_off += 1
            return self.say("450 4.2.0 Greylisted, come back in a while")
        self.recipient = recipient
        return self.say("250 2.1.5 Ok")

    def answer_data(self):
        if self.recipient is None:
            self.say("503 5.5.1 No valid recipients")
            return True
        self.say("354 Go on")
        content = bytearray()
        while (line := self.lines.readline()) != b".\r\n":
            if not line:
                return False
            content += line[1:] if line.startswith(b".") else line
        if self.relay.will_drop(self.delivery):
            if not self.relay.will_forget():
                self.relay.take(self.recipient, bytes(content))
            return False
        self.relay.take(self.recipient, bytes(content))
        self.say("250 2.0.0 Ok")
        self.delivery = self.recipient = None
        return True


def _path(command):
    found = re.search(r"<([^>]*)>", command)
    return found.group(1) if found else ""
