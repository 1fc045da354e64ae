"""What goes wrong when: a seeded plan for a run of any length, and who carries it out.

The run has ten parts. Each begins with trouble and ends quietly, so that what the daemon holds can be compared; in
the first there are only idle sockets, and nobody kills it in the last ones, so that its last life is a long one.
"""
import collections
import contextlib
import os
import random
import threading
import time

from .relay import MOODS

KINDS = ("imap", "idle", "disk", "kills", "relay")
PARTS = 10
# The share of a part that may have trouble and new mail; and from where on things are taken to be quiet.
BUSY, QUIET = 0.65, 0.8
IDLE_SOCKETS = 600

# A spell of trouble: seconds since the beginning.
Spell = collections.namedtuple("Spell", "start end kind what")


def plan(seconds, without, seed):
    """The spells of a run of that length, by when they begin."""
    chance = random.Random(seed)
    part = seconds / PARTS
    spells = []

    def add(index, kind, low, high, what=""):
        if kind not in without:
            spells.append(Spell((index + low) * part, (index + high) * part, kind, what))

    # A full disk and a kill apart: a daemon that cannot write cannot start, and may say so.
    full = chance.sample(range(1, 7), 2)
    for index in range(PARTS):
        if index in full:
            add(index, "disk", 0.1, 0.1 + min(0.4, 60 / part))
        elif 0 < index < 7:
            for _ in range(max(1, round(part / 60))):
                at = chance.uniform(0.05, 0.45)
                add(index, "kills", at, at)
        if 0 < index < 9:
            add(index, "relay", 0.15, 0.15 + min(0.4, 45 / part), MOODS[index % len(MOODS)])
            add(index, "imap", 0.0, BUSY, "doomed" if index % 2 or part >= 60 else "")
        if index in (0, 3, 6, 8):
            add(index, "idle", 0.05, BUSY)
    return sorted(spells)


class Trouble:
    """Carries a plan out."""

    def __init__(self, place, seconds, without, seed, parts):
        self.place = place
        self.seconds = seconds
        self.daemon, self.relay, self.mailbox, self.sockets, self.deliver_doomed = parts
        self.spells = plan(seconds, without, seed)
        self.now = set()
        self.counts = collections.Counter()
        self._disk_until = 0.0

    def moods(self):
        """What holds for readers: "excused" by a full disk, now or just before, "crowded" by idle sockets."""
        moods = {"excused"} if "disk" in self.now or time.monotonic() < self._disk_until else set()
        return moods | {"crowded"} if "idle" in self.now and self.sockets.stand else moods

    def run(self, began, stop):
        """Until the plan is at its end; then, and whatever happens on the way, nothing is wrong any more."""
        moments = sorted(
            [(spell.start, 1, spell) for spell in self.spells] + [(spell.end, 2, spell) for spell in self.spells],
            key=lambda moment: moment[:2])
        try:
            for at, phase, spell in moments:
                if stop.wait(max(0.0, began + at - time.monotonic())):
                    break
                (self._begin if phase == 1 else self._finish)(spell)
        finally:
            for spell in self.spells:
                if spell.kind in self.now:
                    self._finish(spell)

    def _begin(self, spell):
        self.now.add(spell.kind)
        self.counts[spell.kind] += 1
        if spell.kind == "kills":
            self.daemon.kill()
        elif spell.kind == "disk":
            fill(self.place / "state")
        elif spell.kind == "relay":
            self.relay.mood = spell.what
        elif spell.kind == "imap":
            self.mailbox.is_odd = True
            if spell.what == "doomed":
                self.deliver_doomed()
        elif spell.kind == "idle":
            threading.Thread(target=self.sockets.open, args=(IDLE_SOCKETS,), daemon=True).start()

    def _finish(self, spell):
        self.now.discard(spell.kind)
        if spell.kind == "disk":
            make_room(self.place / "state")
            self._disk_until = time.monotonic() + 20
        elif spell.kind == "relay":
            self.relay.mood = None
        elif spell.kind == "imap":
            self.mailbox.is_odd = False
        elif spell.kind == "idle":
            self.sockets.close()


def fill(folder):
    """Takes every last octet of the disk."""
    with open(f"{folder}/ballast", "wb", buffering=0) as ballast:
        with contextlib.suppress(OSError):
            while ballast.write(bytes(1 << 20)):
                pass
        with contextlib.suppress(OSError):
            while ballast.write(bytes(512)):
                pass


def make_room(folder):
    """Undoes that."""
    with contextlib.suppress(FileNotFoundError):
        os.remove(f"{folder}/ballast")
