"""Guildpost itself: a community set up, its daemon started, killed, and measured every second."""
import collections
import contextlib
import os
import signal
import sqlite3
import subprocess
import threading
import time

from . import dovecot, people, strange
from .place import Failure, end, free_port

# How many files and sockets the daemon may have open: few enough that idle sockets could use them up.
OPEN_FILES = 512

CONFIGURATION = """\
[community]
name = "Guild of Patient Hands"
address = "{box}@{host}"
addressing = "plus"
archive_url = "http://127.0.0.1:{archive}"
[state]
directory = "state"
[mail_in]
host = "127.0.0.1"
port = {imap}
encryption = "none"
user = "{user}"
password_file = "password"
upkeep_seconds = 0
[mail_out]
host = "127.0.0.1"
port = {smtp}
encryption = "none"
user = ""
hold_seconds = 0
connections = {connections}
[trust]
mode = "results"
authserv_id = "mx.{host}"
[web]
listen = "127.0.0.1:{archive}"
monitor = "127.0.0.1:{monitor}"
# Full soon, so that what grows later is no cache.
cache_mb = 8
[log]
level = "info"
"""
CONNECTIONS = 2
# Letters claimed and not settled, at most (Postman.inFlight): what one kill can repeat.
IN_FLIGHT = 32 * CONNECTIONS * 12

# When it crashes it is to say where, and quickly: all the while it still holds its ports.
BACKTRACE = ("enable=yes,interactive=no,color=no,symbolicate=fast,threads=crashed,registers=none,images=none,"
             "sanitize=no,limit=16")

Sample = collections.namedtuple("Sample", "at life age resident files is_quiet")
Exit = collections.namedtuple("Exit", "at code words")


class Daemon:
    """Runs it, and starts it again when it has ended; an end that we did not cause is remembered."""

    def __init__(self, place, program, imap_port, smtp_port):
        self.place, self.program = place, program
        self.archive, self.monitor = free_port(), free_port()
        self.lives = self.kills = 0
        self.exits = []
        self.samples = []
        self.is_quiet = False
        self._process = None
        self._log = place / "daemon.log"
        self._log_began = 0
        self._began = 0.0
        self._wanted = threading.Event()
        self._lock = threading.Lock()
        self.configuration = place.write("config.toml", CONFIGURATION.format(
            box=people.BOX, host=people.HOST, archive=self.archive, monitor=self.monitor, imap=imap_port,
            smtp=smtp_port, user=dovecot.USER, connections=CONNECTIONS).replace('user = ""\n', ""))
        place.write("password", dovecot.PASSWORD + "\n", 0o600)
        self.command("init", "--address", f"{people.BOX}@{people.HOST}", "--state", place / "state")

    # The host's own commands

    def command(self, *arguments, must=True):
        """Runs `guildpost …`. Whatever `must` work and does not ends the soak."""
        words = " ".join(arguments[:3])
        try:
            result = subprocess.run(
                [self.program, *arguments], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
                env={**os.environ, "GUILDPOST_CONFIG": self.configuration, "NO_COLOR": "1"})
        except subprocess.TimeoutExpired:
            if must:
                raise Failure(f"guildpost {words}: no answer in two minutes") from None
            return
        if must and result.returncode != 0:
            raise Failure(f"guildpost {words}: {result.stderr.strip()[-500:]}")

    def found(self, community):
        """Makes the groups and their members."""
        for group, (title, _) in people.GROUPS.items():
            self.command("group", "add", group, "--title", title, "--purpose", f"What we know about {title.lower()}.",
                         "--announcing", "atOnce")
            members = community.of_group(group)
            self._add(group, [member for member in members if not member.is_facilitator], "immediate")
            self._add(group, [member for member in members if member.is_facilitator], "immediate", "facilitator")
        for group in people.GROUPS:
            others = [member for member in community.members if member.second == group]
            self._add(group, others[::2], "daily")
            self._add(group, others[1::2], "none")
        self.command("group", "add", strange.GROUP, "--title", "Teachers", "--purpose", "Whatever comes.")
        self.command("member", "add", strange.GROUP, *strange.MEMBERS)

    def _add(self, group, members, cadence, role="contributor"):
        file = self.place.write("members", "".join(member.mailbox + "\n" for member in members))
        self.command("member", "add", group, "--file", file, "--cadence", cadence, "--role", role)

    # Its life

    def run(self):
        """Starts it, and a thread that watches over it."""
        self._start()
        self.place.endings.callback(self._end)
        self._wanted.set()
        threading.Thread(target=self._watch, daemon=True).start()

    def _start(self):
        limit = f'ulimit -n {OPEN_FILES}; exec "$0" run'
        self._log_began = os.path.getsize(self._log) if os.path.exists(self._log) else 0
        self._process = self.place.start(
            ["/bin/sh", "-c", limit, self.program], "daemon.log",
            {"GUILDPOST_CONFIG": self.configuration, "SWIFT_BACKTRACE": BACKTRACE})
        self._began = time.monotonic()
        self.lives += 1

    @property
    def age(self):
        """For how many seconds it has been running; 0 while it is not."""
        process = self._process
        return time.monotonic() - self._began if process and process.poll() is None else 0.0

    def kill(self):
        """SIGKILL at this very moment, and a new start."""
        with self._lock:
            if self._process.poll() is None and not self._is_crashing():
                end(self._process, signal.SIGKILL)
                self.kills += 1
                self._start()

    def stop(self):
        """SIGTERM; gives the exit status, None where it had to be killed."""
        with self._lock:
            self._wanted.clear()
            if self._process.poll() is not None:
                return self._process.returncode
            self._process.send_signal(signal.SIGTERM)
            try:
                return self._process.wait(90)
            except subprocess.TimeoutExpired:
                return None

    def _end(self):
        self._wanted.clear()
        with self._lock:
            if self._process:
                end(self._process, signal.SIGKILL)

    def _watch(self):
        while self._wanted.wait() and not time.sleep(1):
            with self._lock:
                if not self._wanted.is_set():
                    return
                code = self._process.poll()
                if code is None:
                    self._measure()
                    continue
                self.exits.append(Exit(time.monotonic(), code, self.last_words()))
                # Who tells of a crash may live on, and hold the ports.
                end(self._process, signal.SIGKILL)
                # A daemon that ends at once again and again is restarted more slowly, as systemd would.
                time.sleep(min(10, 2 + len(self.exits) // 5))
                self._start()

    def _measure(self):
        process = f"/proc/{self._process.pid}"
        with contextlib.suppress(OSError, StopIteration, IndexError, ValueError):
            with open(process + "/status", encoding="ascii", errors="replace") as file:
                line = next(line for line in file if line.startswith("VmRSS:"))
            files = len(os.listdir(process + "/fd"))
            self.samples.append(Sample(
                time.monotonic(), self.lives, time.monotonic() - self._began, int(line.split()[1]) * 1_024, files,
                self.is_quiet))

    def _own_log(self):
        """What it has logged in this life, at most the last half megabyte."""
        with open(self._log, encoding="utf-8", errors="replace") as file:
            file.seek(max(self._log_began, os.path.getsize(self._log) - 500_000))
            return file.read().splitlines()

    @staticmethod
    def _tells_of_crash(line):
        return "Fatal error" in line or "*** Signal" in line or "*** Program crashed" in line

    def _is_crashing(self):
        return any(self._tells_of_crash(line) for line in self._own_log()[-200:])

    def last_words(self, lines=12):
        """The end of its log; of a crash, where it tells of it."""
        log = [line for line in self._own_log() if line.strip()]
        crash = next((index for index, line in enumerate(log) if self._tells_of_crash(line)), None)
        return log[-lines:] if crash is None else log[max(0, crash - 3):crash + 30]

    # What it has written down

    def database(self):
        """The database, read-only."""
        return sqlite3.connect(f"file:{self.place / 'state'}/guildpost.sqlite?mode=ro", uri=True, timeout=20)

    def numbers(self):
        """How many letters are not out yet, and how many mails have been taken; None while that cannot be read."""
        try:
            with contextlib.closing(self.database()) as database:
                return database.execute(
                    "SELECT (SELECT count(*) FROM delivery WHERE state IN ('queued', 'active', 'deferred', 'unknown'))"
                    " + (SELECT count(*) FROM letter WHERE state IN ('waiting', 'composed')),"
                    " (SELECT count(*) FROM arrival)").fetchone()
        except sqlite3.Error:
            return None
