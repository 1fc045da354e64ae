#!/usr/bin/env python3
"""Makes the state of an earlier version, stopped with much in hand, and the letters that it would have sent next.

  make-before.py PROGRAM DIRECTORY

PROGRAM is that version's `guildpost`. Writes DIRECTORY/state.tar.gz (the state directory) and DIRECTORY/letters.txt.
"""
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time

CONFIG = """[community]
name = "Test Guild"
address = "community@guild.example"
archive_url = "http://archive.guild.example"
[state]
directory = "state"
[trust]
mode = "results"
authserv_id = "mx.guild.example"
[web]
listen = "127.0.0.1:0"
[mail_in]
kind = "maildir"
maildir = "in"
[mail_out]
hold_seconds = 0
"""
RELAY = 'host = "127.0.0.1"\nport = 1\nencryption = "none"\n'
FOLDER = 'kind = "maildir"\nmaildir = "out"\n'
count = 0


class Place:
    def __init__(self, program, root):
        self.program, self.root = program, pathlib.Path(root)

    def run(self, *arguments, may_fail=False):
        done = subprocess.run([self.program, *arguments], cwd=self.root, capture_output=True, text=True,
                              env={"GUILDPOST_CONFIG": str(self.root / "config.toml"), "NO_COLOR": "1", "HOME": "/"})
        if done.returncode and not may_fail:
            sys.exit(f"{arguments}: {done.stderr}{done.stdout}")
        return done.stdout

    def drop(self, sender, to, subject, text, verdict="pass", extra=""):
        global count
        count += 1
        for folder in ("tmp", "new", "cur"):
            (self.root / "in" / folder).mkdir(parents=True, exist_ok=True)
        address = sender.split("<")[-1].strip(">")
        domain = address.split("@")[1]
        judged = "" if verdict == "none" else (
            f"Authentication-Results: mx.guild.example; dmarc={verdict} header.from={domain}\n"
            "Received: from x.example by mx.guild.example; Mon, 1 Jan 2029 00:00:00 +0000\n")
        date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
        (self.root / "in/new" / f"{count:04}.fixture").write_text(
            f"{judged}Delivered-To: {to}\nFrom: {sender}\nTo: {to}\nSubject: {subject}\nDate: {date}\n"
            f"Message-ID: <m{count}@{domain}>\n{extra}Content-Type: text/plain; charset=utf-8\n\n{text}\n")

    def sql(self, statement):
        import sqlite3
        with sqlite3.connect(self.root / "state/guildpost.sqlite") as database:
            rows = database.execute(statement).fetchall()
        return rows

    def letters(self):
        return sorted(path.read_bytes() for path in (self.root / "out/new").glob("*"))


def live(place):
    """A community whose relay is away: everything waits."""
    anna, ben, carla, dan = ("Anna Berg <anna@a.example>", "Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>",
                             "Dan Ek <dan@d.example>")
    place.run("group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach.")
    place.run("group", "add", "quiet", "--title", "Quiet Room", "--purpose", "Kept apart.", "--private")
    place.run("member", "add", "teachers", anna, ben, carla, dan)
    place.run("member", "add", "quiet", anna, ben)
    place.run("member", "add", "teachers", anna, "--role", "facilitator")
    place.run("member", "add", "teachers", "Reader Ray <ray@r.example>", "--role", "reader")
    place.run("member", "add", "teachers", "Dora Day <dora@e.example>", "--cadence", "daily")
    place.run("once")
    teachers = "community+teachers@guild.example"
    home = "community@guild.example"
    place.drop(anna, teachers, "Rubrics that work", "Which rubric do you use? @ben-okri may know.\n\nAnna")
    place.drop(ben, teachers, "Re: Rubrics that work", "The one with four columns.", extra="In-Reply-To: <m1@a.example>\n")
    place.drop(ben, "community+quiet@guild.example", "Only here", "A word among us.")
    place.drop(carla, teachers, "Grüße aus Wien", "Schöne Grüße an alle. Ich komme am Montag.")
    place.drop(anna, "community+teachers.events@guild.example", "Spring meeting",
               "When: 12 May 2031 14:00-16:00\nWhere: Room 3\n\nLet us meet.")
    place.drop(dan, home, "", "help")
    place.drop(carla, home, "which", "which\ngroups\nwho teachers\nfind rubrics\nset alerts teachers daily\nfrobnicate")
    place.drop(anna, teachers, "Empty", "")
    place.drop("Stranger <stranger@s.example>", teachers, "Hello", "May I join you?")
    place.drop("New Nora <nora@n.example>", "community+teachers.join@guild.example", "join", "join")
    place.drop("Reader Ray <ray@r.example>", teachers, "A reader writes", "May I say something?")
    place.drop(ben, teachers, "Was it me?", "Nobody vouches for this one.", verdict="none")
    place.drop(carla, "community+teachers.facilitators@guild.example", "For you", "A word to the facilitators.")
    place.drop(dan, "community+teachers.leave@guild.example", "leave", "leave")
    place.run("once", may_fail=True)
    place.sql("UPDATE person SET dailyAt = 1 WHERE dailyAt IS NOT NULL")
    place.run("once", may_fail=True)


def send(program, state, root):
    place = Place(program, root)
    shutil.copytree(state, place.root / "state")
    (place.root / "config.toml").write_text(CONFIG + FOLDER)
    place.sql("UPDATE delivery SET nextAt = 1 WHERE state IN ('queued', 'deferred')")
    place.run("once")
    return place.letters()


def main():
    program, target = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as root:
        place = Place(program, root)
        place.run("init", "--address", "community@guild.example", "--state", f"{root}/state", "--config",
                  f"{root}/config.toml", may_fail=True)
        (place.root / "config.toml").write_text(CONFIG + RELAY)
        live(place)
        print(place.sql("SELECT kind, count(*) FROM letter GROUP BY 1"))
        print(place.sql("SELECT state, count(*) FROM delivery GROUP BY 1"))
        print(place.sql("SELECT kind, state, count(*) FROM question GROUP BY 1, 2"))
        print(place.sql("SELECT disposition, reason, count(*) FROM outcome GROUP BY 1, 2"))
        with tempfile.TemporaryDirectory() as again:
            letters = send(program, place.root / "state", again)
        with tempfile.TemporaryDirectory() as again:
            print("the same twice:", letters == send(program, place.root / "state", again))
        target.mkdir(exist_ok=True)
        with tarfile.open(target / "state.tar.gz", "w:gz") as tar:
            tar.add(place.root / "state", "state")
        (target / "letters.txt").write_bytes(b"\f\n".join(letters))
        print(len(letters), "letters")


if __name__ == "__main__":
    main()
