"""An IMAP server that keeps to RFC 3501 but for what it is told to do wrong."""

import contextlib
import re
import socket
import threading
import time


class Drop(Exception):
    """The connection ends here."""


class Imapd:
    """One account on a free port.

    odd: {uid: habit}, habits being the `odd_…` methods below, at every fetch of that mail's body.
    says: {command word: line or callable(connection)} instead of the regular answer, for example {"LOGIN": "NO no"}.
    """

    def __init__(self, next_uid=101, odd=None, says=None, abilities="IMAP4rev1 IDLE MOVE UIDPLUS"):
        self.mails, self.folders = {}, {}
        self.validity, self.next_uid, self.announced = 7, next_uid, None
        self.odd, self.says, self.abilities = odd or {}, says or {}, abilities
        self.drips, self.dates, self.search_junk = False, None, ""
        self.connections, self.fetches, self.moved = 0, [], 0
        self.lock, self.wires, self.idling = threading.RLock(), [], set()
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def add(self, *mails):
        """New mail; its UIDs."""
        uids = []
        with self.lock:
            for content in mails:
                self.mails[self.next_uid] = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
                uids.append(self.next_uid)
                self.next_uid += 1
        self._tell()
        return uids

    def flip(self):
        """The folder was made anew: another UIDVALIDITY, and other UIDs."""
        with self.lock:
            self.validity += 1
            self.mails = {number: content for number, content in enumerate(self.mails.values(), 1)}
            self.next_uid = len(self.mails) + 1
        self.hang_up()

    def hang_up(self):
        """Ends every connection."""
        for wire in list(self.wires):
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)

    def close(self):
        with contextlib.suppress(OSError):
            self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()
        self.hang_up()

    # MARK: Connections

    def _accept(self):
        while True:
            try:
                wire, _ = self.door.accept()
            except OSError:
                return
            self.connections += 1
            self.wires.append(wire)
            threading.Thread(target=self._serve, args=(wire,), daemon=True).start()

    def _tell(self):
        """Idling clients hear of new mail."""
        for wire in list(self.idling):
            with contextlib.suppress(OSError):
                wire.sendall(b"* %d EXISTS\r\n" % len(self.mails))

    def _serve(self, wire):
        lines = wire.makefile("rb")
        try:
            self._send(wire, b"* OK [CAPABILITY %s] ready\r\n" % self.abilities.encode())
            while line := lines.readline():
                tag, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
                self._command(wire, lines, tag, rest)
        except (Drop, OSError, ValueError):
            pass
        finally:
            self.wires.remove(wire)
            self.idling.discard(wire)
            with contextlib.suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
            lines.close()
            wire.close()

    def _send(self, wire, data):
        if not self.drips:
            wire.sendall(data)
            return
        for start in range(0, len(data), 7):
            wire.sendall(data[start:start + 7])
            time.sleep(0.002)

    # MARK: Commands

    def _command(self, wire, lines, tag, rest):
        word = rest.split(" ", 1)[0].upper()
        key = "UID " + rest.split(" ")[1].upper() if word == "UID" and " " in rest else word
        if said := self.says.get(key):
            answer = said(wire) if callable(said) else said
            self._send(wire, f"{tag} {answer}\r\n".encode())
            return
        if key == "CAPABILITY":
            self._send(wire, f"* CAPABILITY {self.abilities}\r\n".encode())
        elif key == "LIST":
            name = re.findall(r'"([^"]*)"', rest)[-1]
            if name == "" or name in self.folders:
                self._send(wire, f'* LIST () "/" "{name}"\r\n'.encode())
        elif key == "CREATE":
            self.folders[re.findall(r'"([^"]*)"', rest)[-1]] = []
        elif key in ("SELECT", "EXAMINE"):
            following = self.next_uid if self.announced is None else self.announced
            self._send(wire, (
                f"* {len(self.mails)} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen \\Deleted)\r\n"
                f"* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] ok\r\n* OK [UIDVALIDITY {self.validity}] ok\r\n"
                f"* OK [UIDNEXT {following}] ok\r\n").encode())
        elif key == "UID SEARCH":
            asked = re.search(r"UID (\d+):\*", rest)
            first = int(asked.group(1)) if asked else 1
            with self.lock:
                uids = [uid for uid in sorted(self.mails) if uid >= first] or sorted(self.mails)[-1:]
            self._send(wire, ("* SEARCH" + "".join(f" {uid}" for uid in uids) + self.search_junk + "\r\n").encode())
        elif key == "UID FETCH":
            if self._fetch(wire, tag, rest):
                return
        elif key in ("UID MOVE", "UID COPY", "UID EXPUNGE"):
            self._move(wire, key, rest)
        elif key == "IDLE":
            self._idle(wire, lines)
        elif key == "LOGOUT":
            self._send(wire, f"* BYE bye\r\n{tag} OK bye\r\n".encode())
            raise Drop()
        self._send(wire, f"{tag} OK done\r\n".encode())

    def _idle(self, wire, lines):
        self._send(wire, b"+ idling\r\n")
        self.idling.add(wire)
        if self.mails:
            self._send(wire, b"* %d EXISTS\r\n" % len(self.mails))
        lines.readline()  # DONE
        self.idling.discard(wire)

    def _uids(self, text):
        """The UIDs of ours that a set names."""
        wanted = set()
        for piece in text.split(","):
            first, _, last = piece.partition(":")
            for uid in list(self.mails):
                if int(first) <= uid <= (uid if last == "*" else int(last or first)):
                    wanted.add(uid)
        return sorted(wanted)

    def _move(self, wire, key, rest):
        words = rest.split(" ")
        with self.lock:
            for uid in self._uids(words[2]):
                if key != "UID EXPUNGE":
                    name = re.findall(r'"([^"]*)"', rest)[-1]
                    self.folders.setdefault(name, []).append(self.mails[uid])
                if key != "UID COPY":
                    del self.mails[uid]
                    self.moved += 1

    def _fetch(self, wire, tag, rest):
        """True where an odd habit has ended the command already."""
        uids = self._uids(rest.split(" ")[2])
        for uid in uids:
            content = self.mails.get(uid, b"")
            if "BODY" not in rest.upper():
                date = self.dates or time.strftime("%d-%b-%Y %H:%M:%S +0000", time.gmtime())
                size = getattr(self.odd.get(uid), "size", len(content))
                self._send(wire, f'* {uid} FETCH (UID {uid} RFC822.SIZE {size} INTERNALDATE "{date}")\r\n'.encode())
                continue
            self.fetches.append(uid)
            item = "BODY[]"
            if "HEADER" in rest.upper():
                item, content = "BODY[HEADER]<0>", content.split(b"\r\n\r\n")[0] + b"\r\n\r\n"
            habit = self.odd.get(uid)
            if habit is None:
                self.plain(wire, uid, item, content)
            elif habit(self, wire, tag, uid, item, content):
                return True
        return False

    def plain(self, wire, uid, item, content):
        head = f"* {uid} FETCH (UID {uid} {item} {{{len(content)}}}\r\n".encode()
        self._send(wire, head + content + b")\r\n")


# MARK: Odd habits, for one mail

def odd_nil(server, wire, tag, uid, item, content):
    server._send(wire, f"* {uid} FETCH (UID {uid} {item} NIL)\r\n".encode())


def odd_quoted(server, wire, tag, uid, item, content):
    """Legal (nstring): a body in quotes, here a short mail's header alone, since no line break may stand in them."""
    line = content.split(b"\r\n")[0].decode().replace("\\", "\\\\").replace('"', '\\"')
    server._send(wire, f'* {uid} FETCH (UID {uid} {item} "{line}")\r\n'.encode())


def odd_missing(server, wire, tag, uid, item, content):
    """Listed, and nothing comes."""


def odd_negative(server, wire, tag, uid, item, content):
    server._send(wire, f"* {uid} FETCH (UID {uid} {item} {{-5}}\r\n)\r\n".encode())


def odd_wordy(server, wire, tag, uid, item, content):
    server._send(wire, f"* {uid} FETCH (UID {uid} {item} {{abc}}\r\n)\r\n".encode())


def odd_no(server, wire, tag, uid, item, content):
    server._send(wire, f"{tag} NO [UNAVAILABLE] this mail cannot be read\r\n".encode())
    return True


def odd_drop(server, wire, tag, uid, item, content):
    wire.sendall(f"* {uid} FETCH (UID {uid} {item} {{{len(content)}}}\r\n".encode() + content[:20])
    raise Drop()


def odd_bye(server, wire, tag, uid, item, content):
    wire.sendall(b"* BYE shutting down\r\n")
    raise Drop()


def odd_huge(server, wire, tag, uid, item, content):
    """A literal of 10^12 octets."""
    wire.sendall(f"* {uid} FETCH (UID {uid} {item} {{1000000000000}}\r\n".encode() + content)
    raise Drop()


def odd_endless(server, wire, tag, uid, item, content):
    """A line of 70 MB."""
    wire.sendall(f"* {uid} FETCH (UID {uid} {item} ".encode())
    for _ in range(70):
        wire.sendall(b"x" * 1_000_000)
    raise Drop()


def odd_short(server, wire, tag, uid, item, content):
    """The literal is longer than it says."""
    count = max(1, len(content) - 30)
    server._send(wire, f"* {uid} FETCH (UID {uid} {item} {{{count}}}\r\n".encode() + content + b")\r\n")


def sized(size):
    """A mail that is listed with another size."""
    def habit(server, wire, tag, uid, item, content):
        server.plain(wire, uid, item, content)
    habit.size = size
    return habit
