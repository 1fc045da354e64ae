"""A community of its own: its configuration, its command line, its daemon, its database."""
import contextlib
import http.client
import os
import random
import re
import sqlite3
import subprocess
import time

from .place import free_port, is_open

CONFIGURATION = """\
[community]
name = "Bench"
address = "{address}"
addressing = "{addressing}"
archive_url = "http://127.0.0.1:{web}"
[state]
directory = "state"
[trust]
mode = "local"
[web]
listen = "127.0.0.1:{web}"
monitor = "127.0.0.1:{monitor}"
[log]
level = "warning"
[mail_in]
{mail_in}
[mail_out]
hold_seconds = 0
{mail_out}
"""

# Ways for mail to come and go.
MAILDIR_IN = 'kind = "maildir"\nmaildir = "in"'
MAILDIR_OUT = 'kind = "maildir"\nmaildir = "out"'

ADDRESS = "community@guild.example"
FLOOD_LIMITS = ("author_posts_per_hour", "author_posts_per_day", "group_posts_per_hour", "posts_per_hour")


def by_smtp(port, connections=None):
    """Letters go to a server on this machine."""
    server = f'host = "127.0.0.1"\nport = {port}\nencryption = "none"'
    return server if connections is None else f"{server}\nconnections = {connections}"


def unlimited(program):
    """Two hundred authors who write without end are no flood here. Versions without these limits know no such keys."""
    if "aside" not in subprocess.check_output([program, "--help"], text=True):
        return ""
    return "[limits]\n" + "".join(f"{key} = 0\n" for key in FLOOD_LIMITS)


@contextlib.contextmanager
def arrival(maildir):
    """A path to write a mail to; it is there for readers of the Maildir once it is whole."""
    for part in ("tmp", "new", "cur"):
        os.makedirs(f"{maildir}/{part}", exist_ok=True)
    name = f"{int(time.time())}.{random.randrange(10 ** 9)}.bench"
    yield f"{maildir}/tmp/{name}"
    os.rename(f"{maildir}/tmp/{name}", f"{maildir}/new/{name}")


class Guild:
    """An installation in a folder of the place."""

    def __init__(self, trial, name, mail_in, mail_out):
        self._place, self._program = trial.place, trial.program
        self.path = self._place.folder(name)
        self.web, self.monitor = free_port(), free_port()
        self._mail_out = mail_out
        self._limits = unlimited(self._program)
        self._environment = {**os.environ, "GUILDPOST_CONFIG": f"{self.path}/config.toml"}
        self.configure(mail_in)
        self.run("init", "--address", ADDRESS, "--state", f"{self.path}/state")

    def configure(self, mail_in):
        with open(f"{self.path}/config.toml", "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(
                address=ADDRESS, addressing="plus", web=self.web, monitor=self.monitor, mail_in=mail_in,
                mail_out=self._mail_out) + self._limits)

    def run(self, *arguments):
        """A command; gives what it prints."""
        return subprocess.run(
            [self._program, *arguments], env=self._environment, check=True, stdout=subprocess.PIPE, text=True).stdout

    @contextlib.contextmanager
    def daemon(self, *arguments):
        """The daemon from when it answers; gives its process. After a failure the place ends it."""
        process = self._place.start(
            [self._program, "run", *arguments], environment=self._environment, log=f"{self.path}/log")
        self._place.until(lambda: is_open(self.monitor) and is_open(self.web))
        yield process
        self._place.stop(process)

    def add_group(self, name, title, addresses, cadence):
        self.run("group", "add", name, "--title", title, "--purpose", "Benchmarks")
        with open(f"{self.path}/people", "w", encoding="utf-8") as file:
            file.writelines(f"{address}\n" for address in addresses)
        self.run("member", "add", name, "--file", f"{self.path}/people", "--cadence", cadence)

    def add_developers(self, count, cadence):
        """The group "dev", to which mail() writes."""
        self.add_group("dev", "Developers", [f"user{number}@example.test" for number in range(count)], cadence)

    def drop(self, mail):
        """A mail arrives in the Maildir."""
        with arrival(f"{self.path}/in") as path, open(path, "w", encoding="utf-8") as file:
            file.write(mail)

    def metric(self, name):
        """A figure of the monitor's, 0 where it knows none."""
        connection = http.client.HTTPConnection("127.0.0.1", self.monitor, timeout=30)
        with contextlib.closing(connection):
            connection.request("GET", "/metrics")
            metrics = connection.getresponse().read().decode()
        found = re.search(rf"^guildpost_{re.escape(name)} (\d+)$", metrics, re.MULTILINE)
        return int(found.group(1)) if found else 0

    def database(self):
        """The database, to be written behind the daemon's back; every statement at once."""
        path = f"{self.path}/state/guildpost.sqlite"
        return contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=30))

    def handles(self):
        """Everybody's."""
        with self.database() as database:
            return [handle for handle, in database.execute("SELECT handle FROM person ORDER BY id")]

    def row(self, statement, *arguments):
        """The first row of what is asked."""
        address = f"file:{self.path}/state/guildpost.sqlite?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=10)) as database:
            return database.execute(statement, arguments).fetchone()
