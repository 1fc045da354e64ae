"""What every attack begins with: the register of attacks, and a trial with what it expects and what it found."""

import contextlib
import itertools
import os
import shutil
import tempfile

from .help import OutOfTime, Skip, plural, settled, until
from .house import House
from .mails import COMMUNITY, SERVER, chatter, mail, to_group, vouched, with_file

__all__ = [
    "ATTACKS", "COMMUNITY", "SERVER", "House", "OutOfTime", "Skip", "Trial", "attack", "chatter", "mail", "plural",
    "settled", "to_group", "until", "vouched", "with_file",
]

ATTACKS = []


class Attack:
    def __init__(self, row, run, seconds, is_long):
        self.row, self.run, self.seconds, self.is_long = row, run, seconds, is_long
        self.subject = run.__module__.rsplit(".", 1)[-1]


def attack(row, seconds=60, is_long=False):
    """Registers a function as the attack of a row; it has so many seconds."""
    def register(run):
        ATTACKS.append(Attack(row, run, seconds, is_long))
        return run
    return register


class Trial:
    """One attack while it runs: what it started, what it expects, what it found."""

    def __init__(self, program, keeps=False):
        self.program = program
        self.keeps = keeps
        self.directory = tempfile.mkdtemp(prefix="guildpost-attack.")
        self.failures = []
        self.figures = []
        self.started = contextlib.ExitStack()
        self.count = itertools.count(1)

    def house(self, **options):
        """A fresh installation; see House."""
        house = House(self.program, os.path.join(self.directory, str(next(self.count))), **options)
        self.started.callback(house.close)
        return house

    def cleans(self, step):
        """Something to be undone in the end, last first."""
        self.started.callback(step)

    def expect(self, condition, otherwise):
        """Notes what is wrong where the condition does not hold, and goes on."""
        if not condition:
            self.failures.append(otherwise)
        return bool(condition)

    def figure(self, words):
        """A short figure for the table."""
        self.figures.append(words)

    def skip(self, why):
        raise Skip(why)

    def close(self):
        self.started.close()
        if not self.keeps:
            shutil.rmtree(self.directory, ignore_errors=True)
