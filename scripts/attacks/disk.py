"""The machine fails under it: killed, full, locked, corrupted, misconfigured, restored from a backup."""

import collections
import contextlib
import os
import random
import re
import shutil
import sqlite3
import subprocess
import threading
import time

from . import smtpd
from .rig import House, attack, chatter, mail, plural, to_group, until

# MARK: kill -9

def crowd(trial, readers, **options):
    house = trial.house(**options)
    with open(house.path("people"), "w") as file:
        file.writelines(f"Reader {number} <r{number}@r.example>\n" for number in range(readers))
    house.must("member", "add", "teachers", "--file", house.path("people"))
    return house


def killed_again_and_again(trial, house, rounds, readers, received):
    """Starts and kills the daemon while mail comes and letters go; what is lost and what came twice."""
    chance, writers = random.Random(7), house.writers()
    for number in range(rounds):
        house.start(ready=False)
        time.sleep(chance.uniform(0.0, 0.4))
        house.drop(mail(writers[number % 12], to_group("teachers"), f"Post {number}"))
        time.sleep(chance.uniform(0.1, 1.2))
        house.kill()
    for _ in range(6):
        house.run("once", seconds=120)
        for state in ("deferred", "unknown"):
            house.run("outbox", "retry", "--state", state)
    got = collections.Counter({key: count for key, count in received().items() if re.match(r"Post \d+$", key[1])})
    expected = rounds * (readers + 4)
    missing = expected - len(got)
    uncertain = house.number("SELECT count(*) FROM delivery WHERE state IN ('unknown', 'held')")
    twice = sum(got.values()) - len(got)
    trial.figure(f"{plural(sum(got.values()), 'letter')}, {missing} lost, {twice} twice")
    trial.expect(house.posts() == rounds, f"{house.posts()} of {rounds} posts")
    trial.expect(missing - uncertain <= 0, f"{missing} letters are lost ({uncertain} wait for the host)")
    # What is in flight at a kill is sent again, since nobody knows: a batch each time at most.
    trial.expect(twice <= rounds * 100, f"{twice} letters came twice")


def by_maildir(trial, rounds, readers):
    house = crowd(trial, readers)

    def received():
        return collections.Counter((letter.recipient, letter.subject) for letter in house.letters())
    killed_again_and_again(trial, house, rounds, readers, received)


def by_smtp(trial, rounds, readers):
    relay = smtpd.Smtpd()
    trial.cleans(relay.close)
    house = crowd(trial, readers, smtp=relay.port)

    def received():
        return collections.Counter(
            (recipient, re.search(rb"Subject: (.*?)\r\n", content).group(1).decode())
            for recipient, content in relay.received)
    killed_again_and_again(trial, house, rounds, readers, received)


@attack("kill -9, 12 rounds, 300 members, Maildir", seconds=180)
def kill_maildir(trial):
    """No letter is lost, and few come twice."""
    by_maildir(trial, 12, 300)


@attack("kill -9, 8 rounds, 300 members, SMTP", seconds=180)
def kill_smtp(trial):
    """No letter is lost, and few come twice."""
    by_smtp(trial, 8, 300)


@attack("kill -9, 45 rounds, 2,000 members, Maildir", seconds=900, is_long=True)
def kill_maildir_long(trial):
    """The same at length."""
    by_maildir(trial, 45, 2_000)


@attack("kill -9, 40 rounds, 600 members, SMTP", seconds=900, is_long=True)
def kill_smtp_long(trial):
    """The same at length."""
    by_smtp(trial, 40, 600)


# MARK: Disk and locks

@attack("disk full, then space", seconds=120)
def full_disk(trial):
    """Nothing is filed and healthz names the disk; with space again all 60 are there, once each."""
    if os.geteuid() != 0:
        trial.skip("a small file system needs root")
    house = trial.house()
    writers = house.writers()
    disk = house.path("disk")
    os.mkdir(disk)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "tmpfs", disk]).returncode != 0:
        trial.skip("no file system may be mounted here")
    trial.cleans(lambda: subprocess.run(["umount", "-l", disk]))
    trial.cleans(house.close)
    for name in os.listdir(house.path("state")):
        shutil.move(house.path("state", name), os.path.join(disk, name))
    os.rmdir(house.path("state"))
    os.symlink(disk, house.path("state"))
    house.start()
    for number in range(60):
        house.drop(mail(writers[number % 12], to_group("teachers"), f"Post {number}", chatter(5_000)))
    until(lambda: re.search("disk is full|no space", house.log(), re.I), 20)
    named = until(lambda: re.search("disk|space", house.health()[1], re.I), 25, every=0.3)
    status, why = house.health()
    posts = house.posts()
    trial.figure(f"{posts} posts, healthz: {why[:50]}")
    trial.expect(house.alive(), "the daemon died")
    trial.expect(posts < 60, "the disk did not become full")
    trial.expect(status != 200, "healthz says all is well")
    trial.expect(named, f"healthz does not name it: {why[:80]}")
    trial.expect(house.ask("/").status == 200, "no page is served")
    subprocess.run(["mount", "-o", "remount,size=400m", disk], check=True)
    if not until(lambda: house.posts() == 60, 25):
        house.stop()
        house.run("once")
    posts, titles = house.posts(), house.number("SELECT count(DISTINCT title) FROM contribution")
    trial.expect(posts == titles == 60, f"with space again {posts} posts of 60, {titles} different")


@attack("database locked", seconds=150)
def locked_database(trial):
    """Pages are served, doors answer within seconds, mail waits and is carried once the lock is gone."""
    house = trial.house()
    house.deliver(mail(House.ANNA, to_group("teachers"), "Lighthouse"))
    token = re.search(r"do\.\w{32}", "".join(one.everything for one in house.letters("ben@b.example"))).group(0)
    house.start()
    lock = sqlite3.connect(house.database, timeout=10, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    try:
        house.drop(mail(House.CARLA, to_group("teachers"), "During the lock"))
        doors = {"/sign-in": "address=ben%40b.example&to=%2F", f"/u/{token}": "List-Unsubscribe=One-Click"}
        for path, form in doors.items():
            began = time.monotonic()
            try:
                status = house.ask(path, "POST", form, seconds=12).status
            except OSError:
                status = 0
            took = time.monotonic() - began
            name = path[:8]
            trial.figure(f"{name} {status or 'nothing'} in {took:.0f} s")
            trial.expect(status, f"{name}: no answer within 12 s")
            trial.expect(status in (0, 503) or (path == "/sign-in" and status == 200), f"{name}: {status}")
        began = time.monotonic()
        trial.expect(house.ask("/", seconds=10).status == 200, "no page is served")
        trial.expect(time.monotonic() - began < 3, "a page takes seconds")
    finally:
        lock.execute("ROLLBACK")
        lock.close()
    trial.expect(until(lambda: house.posts() == 2, 60), f"the mail was not carried afterwards ({house.posts()} of 2)")
    trial.expect(house.alive(), "the daemon died")


# MARK: The database itself

def damaged(trial, damage):
    """A house with some posts, its database changed by such a function."""
    house = trial.house()
    writers = house.writers()
    for number in range(30):
        house.drop(mail(writers[number % 12], to_group("teachers"), f"Post {number}", chatter(200)))
    house.run("once")
    with contextlib.closing(sqlite3.connect(house.database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(house.database, "r+b") as file:
        damage(file)
    return house


def noise(offset, count):
    def damage(file):
        file.seek(offset)
        file.write(random.Random(7).randbytes(count))
    return damage


@attack("database: header, root page, truncated")
def damaged_database(trial):
    """Said in words, with exit 1 and no crash, and nothing is done to it."""
    cases = {"header": noise(0, 100), "root page": noise(100, 3_000), "truncated": lambda file: file.truncate(30_000)}
    for name, damage in cases.items():
        house = damaged(trial, damage)
        size = os.path.getsize(house.database)
        for command in ("check", "once", "run"):
            try:
                result = house.run(command, seconds=20)
            except subprocess.TimeoutExpired:
                trial.expect(False, f"{name}: `{command}` goes on as if nothing were")
                continue
            trial.expect(result.returncode == 1, f"{name}: `{command}` ends with {result.returncode}")
            said = result.stdout + result.stderr
            why = re.search("database|malformed|corrupt|backup", said, re.I)
            trial.expect(why, f"{name}: `{command}` does not say why")
        trial.expect(os.path.getsize(house.database) == size, f"{name}: the file was changed")
    trial.figure(plural(len(cases), "kind"))


@attack("database: inner page, check, advice")
def inner_page(trial):
    """`check` notices a damaged inner page and an empty file, and advises a backup, not `init`."""
    house = damaged(trial, noise(20_000, 3_000))
    result = house.run("check")
    said = result.stdout + result.stderr
    trial.expect(result.returncode != 0, "check says that all is well")
    trial.expect("backup" in said, "check does not speak of a backup")
    trial.expect("guildpost init" not in said, "check advises `init`")
    empty = damaged(trial, lambda file: file.truncate(0))
    result = empty.run("check")
    trial.expect(result.returncode != 0, "a database of 0 bytes passes as new")
    header = damaged(trial, noise(0, 100))
    said = header.run("check").stdout
    trial.expect("guildpost init" not in said, "for a broken header check advises `init`")
    trial.figure("first words: " + (re.search(r"problem.*|All is well.*", said) or ["none"])[0].strip()[:60])


@attack("database moved away under the daemon")
def moved_database(trial):
    """The daemon goes on or ends in order; once the file is back nothing is missing."""
    house = trial.house()
    house.start()
    house.drop(mail(House.ANNA, to_group("teachers"), "Before"))
    trial.expect(until(lambda: house.posts() == 1, 10), "the first mail is not carried")
    away = house.path("away")
    os.mkdir(away)
    files = [name for name in os.listdir(house.path("state")) if name.startswith("guildpost.sqlite")]
    for name in files:
        os.rename(house.path("state", name), os.path.join(away, name))
    house.drop(mail(House.BEN, to_group("teachers"), "During"))
    time.sleep(4)
    status = house.ask("/").status if house.alive() else 0
    trial.expect(not house.alive() or status in (200, 500, 503), f"a page: {status}")
    trial.expect(house.alive() or house.daemon.poll() in (0, 1), f"it crashed: {house.daemon.poll()}")
    house.stop()
    for name in os.listdir(house.path("state")):
        if name.startswith("guildpost.sqlite"):
            os.unlink(house.path("state", name))
    for name in os.listdir(away):
        os.rename(os.path.join(away, name), house.path("state", name))
    house.run("once")
    trial.expect(house.posts() == 2, f"{house.posts()} of 2 posts once it is back")
    trial.figure(f"page {status}, {house.posts()} posts")


# MARK: Configuration and keys

@attack("16 wrong configurations, random bytes, keys gone/garbage/0644, two daemons", seconds=120)
def wrong_configurations(trial):
    """Each is refused in words (exit 2, or 1 for what is outside the file), and nothing has happened."""
    house = trial.house()
    with open(house.path("config.toml")) as file:
        right = file.read()
    changes = {
        "mistyped key": ("hold_seconds", "hold_secnods"), "mistyped section": ("[mail_out]", "[mailout]"),
        "unknown mode": ('mode = "local"', 'mode = "all"'),
        "number as text": ("hold_seconds = 0", 'hold_seconds = "0"'),
        "negative": ("hold_seconds = 0", "hold_seconds = -1"), "huge": ("hold_seconds = 0", "hold_seconds = 9e99"),
        "no address": ('address = "community@guild.example"', ""),
        "bad address": ("community@guild.example", "community"),
        "two addresses": ("community@guild.example", "a@b.example, c@d.example"),
        "unknown addressing": ('"plus"', '"minus"'), "bad URL": ("http://127", "gopher://127"),
        "monitor to all": ('monitor = "127.0.0.1', 'monitor = "0.0.0.0'), "bad port": (f":{house.monitor}", ":99999"),
        "unknown kind": ('kind = "maildir"\nmaildir = "in"', 'kind = "pop3"'), "broken TOML": ("[trust]", "[trust"),
        "same key twice": ('addressing = "plus"', 'addressing = "plus"\naddressing = "plus"'),
    }
    posts = house.posts()
    house.drop(mail(House.ANNA, to_group("teachers"), "Waiting"))

    def refused(name, text, codes=(2,)):
        with open(house.path("config.toml"), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        result = house.run("once")
        trial.expect(result.returncode in codes, f"{name}: exit {result.returncode}")
        trial.expect(result.stderr.strip(), f"{name}: no word")
    for name, (old, new) in changes.items():
        trial.expect(old in right, f"{name}: not in the file")
        refused(name, right.replace(old, new))
    for number in range(5):
        refused(f"random bytes {number}", random.Random(number).randbytes(2_000))
    refused("empty", b"")
    with open(house.path("config.toml"), "w") as file:
        file.write(right)
    trial.expect(house.posts() == posts and house.waiting() == 1, "something happened all the same")
    keys = house.path("state", "keys")
    with open(keys) as file:
        good = file.read()
    for name, content in (("gone", None), ("garbage", "garbage\n"), ("short", "1 abcd\n"), ("empty", "")):
        os.unlink(keys)
        if content is not None:
            with open(keys, "w") as file:
                file.write(content)
            os.chmod(keys, 0o600)
        result = house.run("once")
        trial.expect(result.returncode in (1, 2), f"keys {name}: exit {result.returncode}")
        with open(keys, "w") as file:
            file.write(good)
        os.chmod(keys, 0o600)
    os.chmod(keys, 0o644)
    said = house.run("check")
    trial.expect(said.returncode != 0 or "chmod" in said.stdout, "keys that all may read: check says nothing")
    os.chmod(keys, 0o600)
    house.start()
    second = house.run("run", seconds=20)
    trial.expect(second.returncode == 1, f"a second daemon: exit {second.returncode}")
    trial.expect(until(lambda: house.posts() == posts + 1, 10), "the first daemon does not go on")
    trial.figure(f"{len(changes) + 10} refused" if not trial.failures else "")


# MARK: Backup and recovery

def restore(house, backup):
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(house.database + ending)
    shutil.copy(backup, house.database)
    os.chmod(house.database, 0o600)
    shutil.copy(backup + ".keys", house.path("state", "keys"))
    os.chmod(house.path("state", "keys"), 0o600)


@attack("backup while writing, over existing, restore, ids never reused, recover twice and beside a daemon",
        seconds=120)
def backups(trial):
    """A backup is whole, never overwrites, and what came after it is posted again under numbers never used before."""
    house = trial.house()
    writers = house.writers()
    house.start()
    stop = threading.Event()

    def write():
        number = 0
        while not stop.is_set() and number < 60:
            house.drop(mail(writers[number % 12], to_group("teachers"), f"Post {number}"))
            number += 1
            time.sleep(0.05)
    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.7)
    backup = house.path("backup")
    house.must("backup", backup)
    trial.expect(house.run("backup", backup).returncode == 1, "an existing backup is overwritten")
    writer.join()
    stop.set()
    house.carried()
    posts = until(lambda: house.posts() == 60, 15) and 60
    trial.expect(posts, f"{house.posts()} of 60 posts before")
    trial.expect(house.run("recover", seconds=30).returncode != 0, "recover runs beside a daemon")
    with contextlib.closing(sqlite3.connect(backup)) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
        before = connection.execute("SELECT count(*) FROM contribution").fetchone()[0]
    trial.expect(whole == "ok", f"the backup is damaged: {whole}")
    given_out = house.number("SELECT max(id) FROM contribution")
    time.sleep(1)
    house.stop()
    letters = house.letter_count()
    restore(house, backup)
    house.must("recover")
    trial.expect(house.posts() == 60, f"{house.posts()} of 60 after recover")
    again = house.number("SELECT count(*) FROM contribution WHERE id > ? AND id <= ?", before, given_out)
    trial.expect(again == 0, f"{again} numbers were given out twice")
    house.run("recover")
    trial.expect(house.posts() == 60, f"{house.posts()} of 60 after a second recover")
    house.run("once")
    trial.expect(house.letter_count() == letters, f"{house.letter_count() - letters} letters went out by themselves")
    trial.figure(f"{before} in the backup, {house.posts()} after recover")


@attack("recover: held letters")
def held_letters(trial):
    """The letters that wait for the host after `recover` are shown by outbox, check, docket, healthz and metrics."""
    house = trial.house()
    house.deliver(mail(House.ANNA, to_group("teachers"), "Before"))
    backup = house.path("backup")
    house.must("backup", backup)
    house.deliver(mail(House.ANNA, to_group("teachers"), "After the backup"))
    restore(house, backup)
    recovered = house.must("recover").stdout
    trial.expect("posted" in recovered or "contribution" in recovered or "new" in recovered, "recover says nothing")
    first = house.run("outbox", "list", "--state", "held").stdout
    trial.expect("Nothing waits" not in first, "outbox says \"Nothing waits\" where the manual has the host look")
    house.start()
    until(lambda: house.number("SELECT count(*) FROM delivery WHERE state = 'held'"), 8)
    held = house.number("SELECT count(*) FROM delivery WHERE state = 'held'")
    trial.figure(f"{held} held")
    words = re.compile(r"\bheld\b|letters? waits?\b|waits? for (your word|the host)", re.I)
    metrics = house.ask("/metrics", port=house.monitor).text
    for name, said in (("check", house.run("check").stdout), ("docket", house.run("docket").stdout),
                       ("healthz", house.health()[1]), ("metrics", metrics)):
        trial.expect(words.search(said) and "Nothing waits" not in said, f"{name} does not show them")
    house.stop()
    house.must("outbox", "retry", "--state", "held")
    house.run("once")
    got = [letter for letter in house.letters() if "After the backup" in letter.subject]
    trial.expect(len(got) == 6, f"{len(got)} letters of 6 after `outbox retry`")
