"""Mail that no person wrote: mutations, files from elsewhere, mail of one line, and mail that is never handed out."""
import itertools
import os
import pathlib
import random
import subprocess

from .mailbox import DOOMED

# Who the mutations' seeds speak of; nobody else is in this group.
GROUP = "teachers"
MEMBERS = ["Ben Okri <ben@b.example>", "Anna Berg <anna@a.example>", "Carla Diaz <carla@c.example>"]


class Strange:
    """Makes one after another. `made`: how many, by kind."""

    def __init__(self, seed, fuzzer, mails):
        self.random = random.Random(seed)
        self.fuzzer = fuzzer
        self.files = sorted(str(path) for path in pathlib.Path(mails).rglob("*.eml")) if mails else []
        self.random.shuffle(self.files)
        self.made = {"mutation": 0, "file": 0, "one line": 0, "doomed": 0}
        self._numbers = itertools.count(seed * 100_000 + 1)

    def next_mail(self):
        """Octets; never none at all, which a Maildir cannot hold."""
        if self.random.random() < 0.05:
            return self._one_line()
        if self.files and (not self.fuzzer or self.random.random() < 0.5):
            return self._file()
        return self._mutation() if self.fuzzer else self._one_line()

    def doomed(self):
        """A mail that the proxy never hands out. By a stranger: no ordinary one."""
        self.made["doomed"] += 1
        number = self.made["doomed"]
        return (b"From: Nobody <nobody@doomed.example>\nTo: community+pottery@guild.example\nSubject: Doomed %d\n"
                b"Message-ID: <doomed.%d@doomed.example>\n%s\n\n" % (number, number, DOOMED)
                + b"Nobody will ever read this line.\n" * 40)

    def _one_line(self):
        self.made["one line"] += 1
        return b"Subject: one line and no more, number %d" % self.made["one line"]

    def _file(self):
        with open(self.files[self.made["file"] % len(self.files)], "rb") as file:
            content = file.read()
        self.made["file"] += 1
        return content or self._one_line()

    def _mutation(self):
        number = next(self._numbers)
        result = subprocess.run([self.fuzzer, str(number), "0", "-"], capture_output=True, timeout=30)
        if result.returncode != 0 or len(result.stdout) < 2:
            return self._one_line()
        self.made["mutation"] += 1
        return result.stdout


def usual_fuzzer(root):
    """The built `reading-fuzz`, if it is there."""
    for kind in ("release", "debug"):
        path = f"{root}/.build/{kind}/reading-fuzz"
        if os.access(path, os.X_OK):
            return path
    return None
