"""Hostile mail: too large, too deep, too many, or no mail at all."""

import io
import os
import threading
import time
import zipfile

from .rig import House, attack, mail, plural, settled, to_group, until, with_file


def still_works(trial, house):
    """A plain mail after all that is posted at once."""
    before = house.posts()
    house.drop(mail(House.CARLA, to_group("teachers"), "After all that"))
    if house.alive():
        house.carried(60)
    else:
        house.run("once")
    trial.expect(house.posts() == before + 1, "a plain mail is not posted afterwards")


@attack("60 MB and 24 MB mails, zip bomb, 10,000 To, 10,000 of ours", seconds=180)
def large_mails(trial):
    """Each has an outcome within bounded time; what is too large is refused and said so."""
    house = trial.house()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(50_000_000))
    many = ", ".join(f"x{number}@x.example" for number in range(10_000))
    ours = ", ".join(to_group(f"group{number}") for number in range(10_000))
    mails = {
        "60 MB": mail(House.ANNA, to_group("teachers"), "Sixty", "x" * 60_000_000),
        "24 MB": with_file(House.ANNA, to_group("teachers"), "Film", "film.bin", os.urandom(17_000_000)),
        "zip bomb": with_file(House.ANNA, to_group("teachers"), "Zip", "bomb.zip", bomb.getvalue(), "application/zip"),
        "10,000 To": mail(House.ANNA, f"{to_group('teachers')}, {many}", "Many"),
        "10,000 of ours": mail(House.ANNA, ours, "Ours"),
    }
    slowest = 0.0
    for name, content in mails.items():
        before, began = sum(house.outcomes().values()), time.monotonic()
        result = house.deliver(content)
        slowest = max(slowest, time.monotonic() - began)
        trial.expect(result.returncode == 0, f"{name}: {result.stderr.strip()[-150:]}")
        trial.expect(sum(house.outcomes().values()) > before, f"{name}: no outcome")
    trial.figure(f"slowest {slowest:.1f} s, {plural(house.letter_count(), 'letter')}")
    trial.expect(slowest < 30, "one takes more than half a minute")
    trial.expect(house.letters("anna@a.example", "larger than"), "the author of the large mail is told nothing")
    trial.expect(house.letter_count() < 40, f"{house.letter_count()} letters")
    still_works(trial, house)


def nested(depth):
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
    return f"From: {House.ANNA}\nTo: {to_group('teachers')}\nSubject: Nested\nMIME-Version: 1.0\n{head}\nHi".encode()


@attack("20 MB line, 4M tags, deep tables, 200 quotes deep, 2,000 nested parts, 20,000 parts, 100,000 headers, "
        "RRULE bomb", seconds=240)
def hostile_shapes(trial):
    """Reading is linear and bounded: each has an outcome, the program lives, memory holds."""
    house = trial.house()
    to, html = to_group("teachers"), "text/html; charset=utf-8"
    parts = "".join(f"--cut\nContent-Type: text/plain\n\npart {n}\n" for n in range(20_000)) + "--cut--"
    event = ("BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:bomb@a.example\n"
             "DTSTAMP:20261101T000000Z\nDTSTART:20271201T000000Z\nDTEND:20271201T000100Z\nSUMMARY:Bomb\n"
             "ORGANIZER:mailto:anna@a.example\nRRULE:FREQ=SECONDLY;BYSECOND=0,1,2,3;BYMONTHDAY=30;BYMONTH=2\n"
             "END:VEVENT\nEND:VCALENDAR")
    quotes = "\n".join(">" * depth + " words" for depth in range(200)) + "\n\nMine."
    mails = {
        "20 MB line": mail(House.ANNA, to, "Line", "x" * 20_000_000),
        "4M tags": mail(House.ANNA, to, "Tags", "<b>" * 4_000_000, kind=html),
        "deep tables": mail(House.ANNA, to, "Tables", "<table><tr><td>" * 100_000 + "x", kind=html),
        "quotes": mail(House.ANNA, to, "Quotes", quotes),
        "nested": nested(2_000),
        "20,000 parts": mail(House.ANNA, to, "Parts", parts, kind='multipart/mixed; boundary="cut"'),
        "100,000 headers": mail(House.ANNA, to, "Fields", headers="".join(f"X-{n}: x\n" for n in range(100_000))),
        "RRULE": mail(House.ANNA, to_group("teachers.events"), "Event", event, kind="text/calendar; method=REQUEST"),
        "long words": mail(House.ANNA, to, "x" * 500_000, "> " * 500_000),
        "long field": mail(House.ANNA, to, "Field", headers=f"References: {'<a@b.example> ' * 100_000}\n"),
    }
    slowest = ("", 0.0)
    for name, content in mails.items():
        before, began = sum(house.outcomes().values()), time.monotonic()
        result = house.deliver(content, seconds=100)
        took = time.monotonic() - began
        slowest = max(slowest, (name, took), key=lambda pair: pair[1])
        trial.expect(result.returncode == 0, f"{name}: exit {result.returncode} {result.stderr.strip()[-120:]}")
        trial.expect(sum(house.outcomes().values()) > before, f"{name}: no outcome")
    trial.figure(f"slowest {slowest[0]}, {slowest[1]:.1f} s")
    trial.expect(slowest[1] < 30, "more than half a minute for one mail")
    still_works(trial, house)


@attack("memory after large mails", seconds=180)
def memory(trial):
    """After five mails of 18 to 23 MB and some small ones the memory comes back to below 150 MB."""
    house = trial.house()
    house.start()
    began, peak = house.memory(), 0
    for number in range(5):
        size = 13_000_000 + number * 900_000
        if number % 2:
            line = f"Many words, all of them worth keeping, number {number}.\n"
            house.drop(mail(House.ANNA, to_group("teachers"), f"Book {number}", line * (size // len(line))))
        else:
            house.drop(with_file(House.ANNA, to_group("teachers"), f"Film {number}", "film.bin", os.urandom(size)))
    end = time.monotonic() + 60
    while house.posts() < 5 and time.monotonic() < end:
        peak = max(peak, house.memory())
        time.sleep(0.1)
    settled(house.letter_count, seconds=20)
    peak = max(peak, house.memory())
    for number in range(20):
        house.drop(mail(House.BEN, to_group("teachers"), f"Small {number}"))
        time.sleep(0.2)
    until(lambda: house.memory() < 150, 40)
    trial.figure(f"{began} MB, {peak} MB at the peak, {house.memory()} MB afterwards")
    trial.expect(house.posts() >= 5, f"only {house.posts()} were posted")
    trial.expect(house.memory() < 150, "memory is not given back")
    trial.expect(peak < 700, f"{peak} MB at the peak")


@attack("Maildir: FIFO, directory, dangling link, empty, races with unlink and rename", seconds=120)
def odd_maildir(trial):
    """What is no mail stops nothing: mail beside it is carried, and the daemon lives."""
    house = trial.house()
    writers = house.writers()
    new = house.path("in", "new")
    os.mkfifo(os.path.join(new, "1.fifo"))
    os.mkdir(os.path.join(new, "1.directory"))
    os.symlink("/nonexistent", os.path.join(new, "1.dangling"))
    os.symlink("/etc/shadow", os.path.join(new, "1.link"))
    os.symlink("/dev/zero", os.path.join(new, "1.zero"))
    for name, content in (("1.empty", b""), ("1.noise", os.urandom(50_000)), ("1.new\nline", b"From: x\n\nx")):
        with open(os.path.join(new, name), "wb") as file:
            file.write(content)
    house.drop(mail(House.ANNA, to_group("teachers"), "Beside"))
    house.start()
    trial.expect(until(lambda: house.posts() == 1, 15), "the mail beside them is not carried")
    stop = threading.Event()

    def race():
        number = 0
        while not stop.is_set():
            number += 1
            path = os.path.join(new, f"2.race{number}")
            with open(path, "wb") as file:
                file.write(mail(House.ANNA, "nobody@elsewhere.example", f"Race {number}"))
            if number % 2:
                os.rename(path, os.path.join(house.path("in", "cur"), f"2.race{number}:2,S"))
            try:
                os.unlink(path)
            except FileNotFoundError:
                pass
            # A mail in `cur` is a mail: what is tried is the race, not how many a program on this machine can write.
            time.sleep(0.004)
    racer = threading.Thread(target=race)
    racer.start()
    try:
        for number in range(30):
            house.drop(mail(writers[number % 12], to_group("teachers"), f"During {number}"))
            time.sleep(0.1)
        until(lambda: house.posts() == 31, 30)
        trial.expect(house.posts() == 31, f"{house.posts()} of 31 posted during races")
    finally:
        stop.set()
        racer.join()
    trial.expect(house.alive(), "the daemon died")
    trial.figure(plural(house.posts(), "post"))
