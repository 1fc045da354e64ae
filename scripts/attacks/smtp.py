"""A hostile, broken or merely busy relay."""

import collections
import time

from . import smtpd
from .rig import House, attack, mail, plural, to_group, until


def relayed(trial, says, members=10, **options):
    """A house with a relay that misbehaves so, and one post that goes to ten readers."""
    relay = smtpd.Smtpd(says, **options)
    trial.cleans(relay.close)
    house = trial.house(smtp=relay.port, settings={"mail_out": "connect_seconds = 3"}, seed=False)
    house.must("group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning.")
    house.must("member", "add", "teachers", House.ANNA,
               *[f"Reader {number} <r{number}@r.example>" for number in range(members)])
    house.run("once")
    house.drop(mail(House.ANNA, to_group("teachers"), "Lighthouse", "The lamp."))
    return house, relay


def again(house):
    """Whatever waits is tried now."""
    for state in ("queued", "deferred"):
        house.run("outbox", "retry", "--state", state)
    house.run("once", seconds=60)


@attack("SMTP: 4xx/5xx to some, close after DATA, RST, 451, quota", seconds=200)
def refusals(trial):
    """Everybody who can be reached gets the letter, in the end and as good as once; refusals are recorded."""
    def some(address, _wire):
        number = int(address.split("@")[0][1:])
        return {0: "450 4.2.1 later", 1: "550 5.1.1 no such user", 2: "452 4.2.2 mailbox full"}.get(number)

    def once_in_three(action):
        calls = []

        def act(argument, wire):
            calls.append(argument)
            return action(argument, wire) if len(calls) % 3 == 1 else None
        return act
    cases = {
        "some": {"RCPT": some},
        "close after DATA": {"DATA": once_in_three(smtpd.drop)},
        "close after the dot": {".": once_in_three(smtpd.drop)},
        "RST": {"DATA": once_in_three(smtpd.reset)},
        "451": {".": lambda *_: "451 4.3.0 try again"},
        "552": {".": lambda *_: "552 5.2.2 over quota"},
        "MAIL refused": {"MAIL": lambda *_: "550 5.7.1 we do not like you"},
        "421": {"RCPT": once_in_three(lambda *_: "421 4.3.2 closing")},
        "no pipelining": {},
    }
    for name, says in cases.items():
        house, relay = relayed(trial, says, abilities=() if name == "no pipelining" else ("PIPELINING",))
        result = house.run("once", seconds=60)
        trial.expect(result.returncode in (0, 1), f"{name}: exit {result.returncode}")
        relay.says.clear()
        for _ in range(3):
            again(house)
        house.run("outbox", "retry", "--state", "unknown")
        house.run("once", seconds=60)
        got = collections.Counter(relay.recipients())
        refused = house.number("SELECT count(*) FROM delivery WHERE state IN ('refused', 'bounced', 'expired')")
        trial.expect(len(got) + refused >= 10, f"{name}: {len(got)} got it, {refused} refused, of 10")
        trial.expect(sum(got.values()) <= 14, f"{name}: {sum(got.values())} letters to 10 readers")
        house.close()
        relay.close()
    trial.figure(plural(len(cases), "kind"))


@attack("SMTP: tarpit, silent, garbage, endless, huge line, reset, 421, junk EHLO", seconds=240)
def nonsense(trial):
    """Whatever the relay says, mail is carried, pages are served, and the letters go out once it is sane."""
    cases = {
        "tarpit": {"EHLO": smtpd.tarpit},
        "silent": {"greeting": smtpd.silent},
        "silent at RCPT": {"RCPT": smtpd.silent},
        "garbage": {"greeting": bytes(range(256)) * 50 + b"\r\n"},
        "endless": {"EHLO": smtpd.endless},
        "endless at MAIL": {"MAIL": smtpd.endless},
        "huge line": {"MAIL": smtpd.huge_line},
        "reset": {"greeting": smtpd.reset},
        "421": {"greeting": "421 4.3.2 go away"},
        "junk EHLO": {"EHLO": f"250-relay\r\n250-SIZE {10 ** 20}\r\n250-SIZE -1\r\n250-\r\n250 PIPELINING x=\1"},
        "odd codes": {"MAIL": "999 what", "RCPT": "2xx", "DATA": "-1 no"},
    }
    for name, says in cases.items():
        house, relay = relayed(trial, says)
        house.start()
        carried = until(lambda: house.posts() == 1, 10)
        trial.expect(carried, f"{name}: mail is not carried")
        time.sleep(4)
        trial.expect(house.alive(), f"{name}: the daemon died (exit {house.daemon.poll()})")
        if house.alive():
            trial.expect(house.ask("/").status == 200, f"{name}: no page is served")
            trial.expect(house.memory() < 250, f"{name}: {house.memory()} MB of memory")
        house.kill()
        relay.says.clear()
        for wire in list(relay.wires):
            wire.close()
        again(house)
        got = set(relay.recipients())
        wanted = 10 - house.number("SELECT count(*) FROM delivery WHERE state IN ('refused', 'unknown', 'active')")
        trial.expect(len(got) >= wanted, f"{name}: {len(got)} of {wanted} letters went out afterwards")
        house.close()
        relay.close()
    trial.figure(plural(len(cases), "kind"))
