"""Digests that are due all at once: each reader is in three groups, each group has new threads."""
import contextlib
import time

from . import showing
from .installation import MAILDIR_IN, Guild, by_smtp
from .place import memory, processor
from .servers import Sink

NEEDS = ["smtp-sink"]
GROUPS_OF_A_READER = 3
THREADS_OF_A_GROUP = 5
DAYS_AWAY = 5 * 86_400

SETTLED = "SELECT count(*) FROM delivery WHERE state = 'delivered'"
READERS_OF_SOMETHING = """\
SELECT count(DISTINCT owed.personID) FROM owed
JOIN contribution ON contribution.groupID = owed.groupID AND contribution.authorID <> owed.personID"""


def run(trial):
    rates = []
    with contextlib.closing(Sink(trial.place)) as sink:
        guild = Guild(trial, "digests", MAILDIR_IN, by_smtp(sink.port, connections=4))
        write_posts(trial, guild)
        guild.run("once", "--from", "2000-01-01", "--yes")
        with guild.database() as database:
            posts = number(database, "SELECT count(*) FROM contribution")
            for _ in range(trial.rounds):
                # A start with nothing to do is no part of the work.
                idle, _, _ = start_and_settle(trial, guild, database, 0)
                make_all_due(database)
                digests = number(database, READERS_OF_SOMETHING)
                seconds, highest, used = start_and_settle(trial, guild, database, digests)
                rates.append(digests / (seconds - idle))
            last = number(database, "SELECT max(id) FROM delivery")
        size = len(guild.run("outbox", "show", str(last)))
        showing.show(
            f"digests, {digests} of {posts} posts in {trial.groups} groups, settled",
            showing.per_second("", rates),
            f"{size / 1000:.1f} KB each",
            showing.processor_time(used),
            f"memory highest {highest:.0f} MB")


def write_posts(trial, guild):
    """Readers, groups, and new threads in each, all of a group by its first reader."""
    chosen = [trial.language.random.sample(range(trial.groups), GROUPS_OF_A_READER) for _ in range(trial.readers)]
    for k in range(trial.groups):
        readers = [reader for reader, groups in enumerate(chosen) if k in groups]
        guild.add_group(f"g{k}", f"Group {k}", [f"user{reader}@example.test" for reader in readers], "daily")
        for thread in range(THREADS_OF_A_GROUP):
            mail = trial.language.mail(k * THREADS_OF_A_GROUP + thread + 1, who=readers[0], size=1500)
            guild.drop(mail.replace("community+dev@", f"community+g{k}@"))


def number(database, question):
    return database.execute(question).fetchone()[0]


def make_all_due(database):
    """As if nobody had had a digest yet, and today's were due."""
    database.execute("UPDATE owed SET afterID = 0")
    # Not too far: what a clock that was ahead has put off is set anew.
    week = int(time.time()) + DAYS_AWAY
    database.execute("UPDATE person SET dailyAt = 1, weeklyAt = ? WHERE dailyAt IS NOT NULL", (week,))


def start_and_settle(trial, guild, database, digests):
    """From the start of the daemon, whose clock turns at once, to the last letter settled.

    Gives the seconds, the highest memory, and the processor's time.
    """
    before = number(database, SETTLED)
    began = time.monotonic()
    with guild.daemon() as process:
        # Counting is work for the measured daemon, too: not often.
        trial.place.until(lambda: guild.metric("letters_delivered") >= digests, every=0.1)
        trial.place.until(lambda: number(database, SETTLED) >= before + digests, every=0.02)
        _, highest = memory(process)
        return time.monotonic() - began, highest, processor(process)
