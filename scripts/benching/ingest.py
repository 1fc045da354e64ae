"""A full mailbox into the archive, durable and indexed; beside it fetching alone, and SQLite alone."""
import contextlib
import shutil
import sqlite3
import time

from . import showing
from .installation import MAILDIR_OUT, Guild
from .place import expect, memory, processor
from .servers import Dovecot

NEEDS = ["dovecot"]
# The first of so many mails begins a thread, the others answer it.
THREAD = 8
BATCH = 100

TABLES = """\
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
CREATE TABLE m(id INTEGER PRIMARY KEY, mid TEXT UNIQUE, raw BLOB, body TEXT);
CREATE VIRTUAL TABLE f USING fts5(body, content='m', content_rowid='id')"""


def run(trial):
    mails = [make_mail(trial.language, number) for number in range(THREAD, trial.mails + THREAD)]
    ours, fetched, stored = [], [], []
    for _ in range(trial.rounds):
        with contextlib.closing(Dovecot(trial.place)) as dovecot:
            dovecot.fill(mails)
            guild = Guild(trial, "ingest", dovecot.mail_in(), MAILDIR_OUT)
            guild.add_developers(200, "none")
            fetched.append(fetch(dovecot, len(mails)))
            began = time.monotonic()
            with guild.daemon("--from", "2001-01-01", "--yes") as process:
                trial.place.until(lambda: dovecot.waiting() == 0, every=0.1)
                ours.append(len(mails) / (time.monotonic() - began))
                check(trial, guild)
                resident, used = memory(process), processor(process)
                threads, = guild.row("SELECT count(*) FROM topic")
        shutil.rmtree(guild.path)
        stored.append(store(trial.place, mails))
    showing.show(
        f"ingest, {len(mails)} mails of 6 KB, durable, filed",
        showing.per_second("Guildpost", ours),
        showing.per_second("bare FETCH", fetched),
        showing.per_second("bare SQLite+FTS5", stored),
        showing.ratio("ratio to SQLite", ours, stored),
        showing.processor_time(used),
        f"{threads} threads",
        showing.memory_use(resident))


def make_mail(language, number):
    size = language.random.randrange(4000, 9000)
    place_in_thread = number % THREAD
    return language.mail(number, parent=number - place_in_thread if place_in_thread else None, size=size)


def check(trial, guild):
    """What is not in the archive was not carried."""
    posts, = guild.row("SELECT count(*) FROM contribution")
    expect(posts == trial.mails, f"not everything was posted: {posts} of {trial.mails}")
    indexed, = guild.row("SELECT count(*) FROM search_docsize")
    expect(indexed == posts, f"{indexed} of {posts} posts can be found")


def fetch(dovecot, count):
    """How many mails a second the server gives at most."""
    # The server's own indexes are warm for both.
    dovecot.bare_fetch()
    began = time.monotonic()
    got = dovecot.bare_fetch()
    seconds = time.monotonic() - began
    expect(got == count, f"Dovecot gives {got} of {count} mails")
    return count / seconds


def store(place, mails):
    """How many mails a second SQLite makes durable and finds, without anybody reading them."""
    path = place.folder("bare")
    with contextlib.closing(sqlite3.connect(f"{path}/bare.db")) as database:
        database.executescript(TABLES)
        began = time.monotonic()
        for first in range(0, len(mails), BATCH):
            with database:
                for number, mail in enumerate(mails[first:first + BATCH], first):
                    body = mail.split("\n\n", 1)[1]
                    database.execute("INSERT INTO m VALUES (?,?,?,?)", (number, f"m{number}", mail.encode(), body))
                    database.execute("INSERT INTO f(rowid, body) VALUES (?,?)", (number, body))
        return len(mails) / (time.monotonic() - began)
