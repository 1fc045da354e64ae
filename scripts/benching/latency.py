"""From a mail in the mailbox to the first letter at the relay, beside the server's own word that a mail came."""
import contextlib
import imaplib
import socket
import statistics
import threading
import time

from . import showing
from .installation import Guild, by_smtp
from .servers import PASSWORD, USER, Dovecot, read_until_done

NEEDS = ["dovecot"]
NOTICES = range(6)
MAILS = range(10, 22)


def run(trial):
    relay = Relay()
    with contextlib.closing(Dovecot(trial.place)) as dovecot:
        guild = Guild(trial, "latency", dovecot.mail_in(), by_smtp(relay.port))
        guild.add_developers(20, "immediate")
        sender = Sender(trial.language, dovecot)
        # The notice alone, before Guildpost is there: it would move the mail before Dovecot speaks of it.
        notices = measure_notices(dovecot, sender)
        with guild.daemon():
            trial.place.until(lambda: guild.metric("intake_connected") == 1)
            time.sleep(1)
            letters = measure_letters(trial.place, relay, sender)
    ours, notice = 1000 * statistics.median(letters), 1000 * statistics.median(notices)
    showing.show(
        "latency, APPEND to the first letter",
        f"Guildpost {ours:.0f} ms",
        f"Dovecot's IDLE notice alone {notice:.0f} ms",
        f"on top of it {ours - notice:.0f} ms")


def measure_notices(dovecot, sender):
    """The seconds until the server tells a waiting client of each mail."""
    seconds = []
    connection, replies = dovecot.signed_in()
    for number in NOTICES:
        connection.sendall(b"c IDLE\r\n")
        replies.readline()
        time.sleep(0.7)
        appended = sender.append(number)
        while b"EXISTS" not in replies.readline():
            pass
        seconds.append(time.monotonic() - appended)
        connection.sendall(b"DONE\r\n")
        read_until_done(replies, b"c")
    return seconds


def measure_letters(place, relay, sender):
    """The seconds until the first letter of each mail."""
    seconds = []
    for number in MAILS:
        relay.arrivals.clear()
        appended = sender.append(number)
        place.until(lambda: relay.arrivals, every=0.001)
        seconds.append(relay.arrivals[0] - appended)
        time.sleep(0.8)
    return seconds


class Sender:
    """Somebody who puts mail into the mailbox."""

    def __init__(self, language, dovecot):
        self._language = language
        self._client = imaplib.IMAP4("127.0.0.1", dovecot.port)
        self._client.login(USER, PASSWORD)

    def append(self, number):
        """Gives when it was there."""
        mail = self._language.mail(number + 1, who=1, size=2000)
        self._client.append("INBOX", None, None, mail.replace("\n", "\r\n").encode())
        return time.monotonic()


class Relay:
    """An SMTP server that remembers when each letter was there."""

    def __init__(self):
        self.arrivals = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=20)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        is_letter = False
        connection.sendall(b"220 x\r\n")
        for line in connection.makefile("rb"):
            verb = line[:4].upper()
            if is_letter:
                if line == b".\r\n":
                    is_letter = False
                    self.arrivals.append(time.monotonic())
                    connection.sendall(b"250 ok\r\n")
            elif verb == b"EHLO":
                connection.sendall(b"250-x\r\n250 PIPELINING\r\n")
            elif verb == b"DATA":
                is_letter = True
                connection.sendall(b"354 go\r\n")
            elif verb == b"QUIT":
                connection.sendall(b"221 bye\r\n")
                return
            else:
                connection.sendall(b"250 ok\r\n")
