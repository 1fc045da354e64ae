"""An installation of the program, with everything that can be done to it."""

import contextlib
import http.client
import itertools
import json
import os
import re
import resource
import signal
import socket
import sqlite3
import struct
import subprocess
import time

from .help import free_port, is_open, shim, until
from .mails import COMMUNITY, SERVER, Letter, base64_forms


class Answer:
    """A page as it came."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.text = body.decode("utf-8", "replace")


class House:
    """A configuration and a state directory of its own, and the built program to run on them.

    trust: "local" believes From, "results" wants the receiving server's word (see `vouched`).
    settings: {"mail_out": "per_day = 3"} puts lines into a section. imap, smtp: ports of servers instead of Maildirs.
    """

    ANNA, BEN = "Anna Berg <anna@a.example>", "Ben Okri <ben@b.example>"
    CARLA, MEI = "Carla Diaz <carla@c.example>", "Mei Tanaka <mei@m.example>"
    AUTHORS = [ANNA, BEN, CARLA, MEI]

    def __init__(self, program, directory, trust="local", settings=None, imap=None, smtp=None, hold=0, seed=True):
        self.program, self.directory = program, directory
        self.web, self.monitor = free_port(), free_port()
        self.daemon, self.log_path = None, os.path.join(directory, "daemon.log")
        self.shim_path, self.environment = None, {}
        self.dropped = itertools.count(1)
        for folder in ["in/tmp", "in/new", "in/cur", "out/tmp", "out/new", "out/cur"]:
            os.makedirs(os.path.join(directory, folder))
        self.path = lambda *parts: os.path.join(directory, *parts)
        self.database = self.path("state", "guildpost.sqlite")
        self.write_configuration(trust, settings or {}, imap, smtp, hold)
        self.must("init", "--address", COMMUNITY, "--state", self.path("state"))
        if seed:
            self.seed()

    def write_configuration(self, trust, settings, imap, smtp, hold):
        trust_lines = 'mode = "local"' if trust == "local" else f'mode = "results"\nauthserv_id = "{SERVER}"'
        login = 'host = "127.0.0.1"\nencryption = "none"\nuser = "community"\npassword_file = "password"\n'
        maildir_in, maildir_out = 'kind = "maildir"\nmaildir = "in"', 'kind = "maildir"\nmaildir = "out"'
        relay = f'host = "127.0.0.1"\nport = {smtp}\nencryption = "none"'
        sections = {
            "community": f'name = "Test Guild"\naddress = "{COMMUNITY}"\naddressing = "plus"\n'
                         f'archive_url = "http://127.0.0.1:{self.web}"',
            "host": "",
            "state": 'directory = "state"',
            "trust": trust_lines,
            "web": f'listen = "127.0.0.1:{self.web}"\nmonitor = "127.0.0.1:{self.monitor}"',
            "limits": "",
            "log": "" if "log" in settings else 'level = "debug"',
            "mail_in": f"{login}port = {imap}\nupkeep_seconds = 0" if imap else maildir_in,
            "mail_out": f"hold_seconds = {hold}\n" + (relay if smtp else maildir_out),
        }
        with open(self.path("config.toml"), "w") as file:
            for name, lines in sections.items():
                file.write(f"[{name}]\n{lines}\n{settings.get(name, '')}\n")
        with open(self.path("password"), "w") as file:
            file.write("secret\n")
        os.chmod(self.path("password"), 0o600)

    def seed(self):
        """One group, Teachers: Anna looks after it; Ben, Carla and Mei (who never writes) are members."""
        self.must("group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach.")
        self.must("member", "add", "teachers", self.ANNA, "--role", "facilitator")
        self.must("member", "add", "teachers", self.BEN, self.CARLA, self.MEI)
        self.begin()

    def begin(self):
        """Only what arrives from now on is handled."""
        if "kind = \"maildir\"\nmaildir = \"in\"" in open(self.path("config.toml")).read():
            self.run("once")

    def writers(self, count=12):
        """Members who get no letters: so many that their posts, all at once, are no talk of a few machines."""
        writers = [f"Writer {number} <w{number}@w.example>" for number in range(count)]
        self.must("member", "add", "teachers", *writers, "--cadence", "none")
        return writers

    def staff(self):
        """A private group, Staff: Anna looks after it, Sven is in no other."""
        self.must("group", "add", "staff", "--title", "Staffroom", "--purpose", "Concealed matters.", "--private")
        self.must("member", "add", "staff", "anna@a.example", "--role", "facilitator")
        self.must("member", "add", "staff", "Sven Geheim <sven@s.example>")

    # MARK: The program

    def _environment(self):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("GUILDPOST")}
        environment.update(GUILDPOST_CONFIG=self.path("config.toml"), NO_COLOR="1", **self.environment)
        return environment

    def run(self, *arguments, seconds=120):
        """A command of the program."""
        return subprocess.run(
            [self.program, *arguments], env=self._environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds, text=True, errors="replace")

    def must(self, *arguments, seconds=120):
        """A command that has to succeed for the attack to begin."""
        result = self.run(*arguments, seconds=seconds)
        if result.returncode != 0:
            raise RuntimeError(f"guildpost {' '.join(arguments[:3])}: {result.stderr.strip()[-300:]}")
        return result

    def json(self, *arguments):
        return json.loads(self.must(*arguments, "--json").stdout)

    def can(self, command):
        """Whether this version knows a command."""
        return re.search(rf"^  {command} ", self.run("--help").stdout, re.M) is not None

    def start(self, files=None, ready=True):
        """The daemon; `files` is its limit on open files, which it may raise as far as ours may be."""
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]

        def limit():
            resource.setrlimit(resource.RLIMIT_NOFILE, (files, most))
        with open(self.log_path, "ab") as log:
            self.daemon = subprocess.Popen(
                [self.program, "run"], env=self._environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                preexec_fn=limit if files else None)
        if ready and not until(lambda: not self.alive() or self.opens(), 20):
            raise RuntimeError("the daemon did not start: " + self.log()[-300:])

    def opens(self):
        return all(is_open(port) for port in (self.web, self.monitor))

    def alive(self):
        return self.daemon is not None and self.daemon.poll() is None

    def stop(self, how=signal.SIGTERM):
        if self.daemon is None:
            return
        if self.alive():
            self.daemon.send_signal(how)
            try:
                self.daemon.wait(20)
            except subprocess.TimeoutExpired:
                self.daemon.kill()
                self.daemon.wait()
        self.daemon = None

    def kill(self):
        self.stop(signal.SIGKILL)

    def close(self):
        if self.alive():
            self.daemon.kill()
            self.daemon.wait()
        self.daemon = None

    def tidy(self):
        """The nightly tidying, now: by its command, or by a daemon that starts and does it first."""
        if self.can("tidy"):
            self.must("tidy")
            return
        self.stop()
        self.start()
        time.sleep(2)
        self.stop()

    def memory(self):
        """Resident megabytes of the daemon."""
        with open(f"/proc/{self.daemon.pid}/status") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) // 1024

    def processor(self):
        """Seconds of processor time that the daemon has used."""
        with open(f"/proc/{self.daemon.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def log(self):
        try:
            with open(self.log_path, errors="replace") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    # MARK: Clock and disk

    def shift(self, days=0, fsync_microseconds=0):
        """Moves the program's clock, also while it runs if it was shifted (by nothing, say) before it started."""
        if self.shim_path is None:
            self.shim_path = self.path("shim")
            self.environment = {"LD_PRELOAD": shim(), "GUILDPOST_ATTACK_SHIM": self.shim_path}
            with open(self.shim_path, "wb") as file:
                file.write(bytes(16))
        with open(self.shim_path, "r+b") as file:
            file.write(struct.pack("<qq", int(days * 86_400), fsync_microseconds))

    # MARK: Mail

    def drop(self, *mails):
        """Puts mail where the program looks for it."""
        for content in mails:
            name = f"{int(time.time())}.{next(self.dropped):08}.attack"
            with open(self.path("in", "tmp", name), "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())
            os.rename(self.path("in", "tmp", name), self.path("in", "new", name))

    def waiting(self):
        """Mails that nobody has handled yet."""
        return len(os.listdir(self.path("in", "new")))

    def deliver(self, *mails, seconds=120):
        """Drops mail and has it handled, with no daemon."""
        self.drop(*mails)
        return self.run("once", seconds=seconds)

    def carried(self, seconds=30):
        """Waits until the daemon has handled everything."""
        return until(lambda: self.waiting() == 0, seconds)

    def letter_count(self):
        return len(os.listdir(self.path("out", "new")))

    def letters(self, to=None, containing=None):
        """The letters that came out, oldest first."""
        found = []
        folder = self.path("out", "new")
        for name in sorted(os.listdir(folder), key=lambda name: os.stat(os.path.join(folder, name)).st_mtime_ns):
            with open(os.path.join(folder, name), "rb") as file:
                letter = Letter(file.read())
            if (to is None or letter.recipient == to) and (containing is None or containing in letter.everything):
                found.append(letter)
        return found

    def new_letters(self, seen):
        """The letters whose file names are not in a set, and are from now on."""
        found = []
        for name in sorted(set(os.listdir(self.path("out", "new"))) - seen):
            seen.add(name)
            with open(self.path("out", "new", name), "rb") as file:
                found.append(Letter(file.read()))
        return found

    # MARK: What came of it

    def rows(self, statement, *values):
        """Rows of a question to the database."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=20)
        try:
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def number(self, statement, *values):
        rows = self.rows(statement, *values)
        return rows[0][0] if rows and rows[0][0] is not None else 0

    def sql(self, statement, *values):
        """Changes the database behind the program's back."""
        connection = sqlite3.connect(self.database, timeout=20)
        connection.execute(statement, values)
        connection.commit()
        connection.close()

    def posts(self):
        return self.number("SELECT count(*) FROM contribution")

    def members(self):
        return self.number("SELECT count(*) FROM membership")

    def outcomes(self):
        """{("accepted", "posted"): 3, …} of all mail."""
        found = self.rows("SELECT disposition, reason, count(*) FROM outcome GROUP BY 1, 2")
        return {(disposition, reason): count for disposition, reason, count in found}

    def last_outcome(self):
        """("held", "unverifiedAuthor") of the mail that was handled last."""
        found = self.rows("SELECT disposition, reason FROM outcome ORDER BY id DESC LIMIT 1")
        return found[0] if found else ("none", "none")

    def disposed(self, disposition):
        return sum(count for (was, _), count in self.outcomes().items() if was == disposition)

    def held(self):
        return len(self.json("held", "list"))

    def holds_secret(self, word):
        """The files of the database in which a word stands, as it is or in base64 (however it is aligned there)."""
        forms = [word.encode(), *base64_forms(word.encode())]
        found = []
        for ending in ["", "-wal"]:
            with contextlib.suppress(FileNotFoundError), open(self.database + ending, "rb") as file:
                content = file.read()
                if any(form in content for form in forms):
                    found.append("database" + ending)
        return found

    # MARK: The archive

    def ask(self, path, method="GET", form=None, headers=None, seconds=15, port=None):
        """A page, with no redirect followed."""
        fields = dict(headers or {})
        if form is not None:
            fields.setdefault("Content-Type", "application/x-www-form-urlencoded")
        connection = http.client.HTTPConnection("127.0.0.1", port or self.web, timeout=seconds)
        try:
            connection.request(method, path, body=form, headers=fields)
            answer = connection.getresponse()
            body = answer.read()
            return Answer(answer.status, {key.lower(): value for key, value in answer.getheaders()}, body)
        finally:
            connection.close()

    def health(self, seconds=15):
        """The monitor's word: (status, text)."""
        answer = self.ask("/healthz", port=self.monitor, seconds=seconds)
        return answer.status, answer.text.strip()

    def says(self, data, seconds=5, port=None):
        """Raw octets to the archive; what comes back until it closes or falls silent."""
        received = b""
        with socket.create_connection(("127.0.0.1", port or self.web), timeout=seconds) as wire:
            with contextlib.suppress(OSError):
                wire.sendall(data)
            with contextlib.suppress(OSError):
                while chunk := wire.recv(65_536):
                    received += chunk
        return received

    def sign_in_link(self, address, target="/"):
        """The path in the letter that signing in brings."""
        before = len(self.letters(address))
        self.ask("/sign-in", "POST", f"address={address.replace('@', '%40')}&to={target}")
        until(lambda: len(self.letters(address)) > before, 10)
        return self.last_way_in(address)

    def last_way_in(self, address):
        """The path in the last letter that signing in brought."""
        for letter in reversed(self.letters(address)):
            if link := re.search(r"http://127\.0\.0\.1:\d+(/in/\S+)", letter.text):
                return link.group(1)
        raise RuntimeError("no letter to sign in with")

    def sign_in(self, address):
        """A session's Cookie field."""
        entered = self.ask(self.sign_in_link(address), "POST", "")
        return {"Cookie": entered.headers["set-cookie"].split(";")[0]}
