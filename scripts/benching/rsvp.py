"""Answers to one event, beside posts of the same size by the same people."""
import contextlib
import email
import email.policy
import email.utils
import glob
import re
import shutil
import time

from . import showing
from .installation import MAILDIR_IN, MAILDIR_OUT, Guild
from .place import expect
from .servers import Dovecot

NEEDS = ["dovecot"]

EVENT = """\
From: Anna <anna@example.test>
To: community+dev.events@guild.example
Subject: Meeting
Message-ID: <event@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000

When: 3 December 2099, 15:00-16:30 Europe/London
Where: Room 12

Please come.
"""

ANSWERS = ("ACCEPTED", "TENTATIVE", "DECLINED")
# An answer as Google's calendar sends it; the calendar object is in it twice.
CALENDAR = """\
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20991203T150000Z
DTEND:20991203T163000Z
DTSTAMP:2026112{day}T090000Z
ORGANIZER;CN=Developers:mailto:{organiser}
UID:{uid}
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={status};CN={who};X-NUM-GUESTS=0:mailto:{who}
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Meeting
END:VEVENT
END:VCALENDAR"""
ANSWER = """\
From: Person {number} <{who}>
To: {organiser}
Subject: Accepted: Meeting
Message-ID: <a{number}-{turn}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000
Sender: Google Calendar <calendar-notification@google.com>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b1

--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain; charset=UTF-8

Person has accepted this invitation.

--b2
Content-Type: text/html; charset=UTF-8

<p>Person has accepted this invitation.</p>

--b2
Content-Type: text/calendar; charset=UTF-8; method=REPLY

{calendar}

--b2--

--b1
Content-Type: application/ics; name=invite.ics
Content-Disposition: attachment; filename=invite.ics

{calendar}

--b1--
"""
# The turn in which seats are few: later than any round, since a later answer replaces an earlier one.
SEATED_TURN = 5


def run(trial):
    guild = Guild(trial, "rsvp", MAILDIR_IN, MAILDIR_OUT)
    guild.add_developers(trial.members, "immediate")
    guild.run("member", "add", "dev", "Anna <anna@example.test>", "--role", "facilitator", "--cadence", "none")
    guild.run("group", "change", "dev", "--announcing", "atOnce")
    seconds = invite(guild)
    invitations = Invitations(guild)
    # From now on nobody gets letters: what is measured is taking mail.
    with guild.database() as database:
        database.execute("UPDATE membership SET cadence = 'none'")
    shutil.rmtree(f"{guild.path}/out")
    size = len(invitations.answer(1, 0))
    ours, posts = [], []
    for k in range(trial.rounds):
        posts.append(take(trial, guild, [post(trial.language, number, k, size) for number in range(trial.members)]))
        ours.append(take(trial, guild, invitations.answers(trial.members, k)))
        counts = guild.row("SELECT yes, maybe, no FROM headcount")
        expect(sum(counts) == trial.members, f"{counts} of {trial.members} answers were counted")
    with guild.database() as database:
        database.execute("UPDATE event SET details = json_set(details, '$.seats', ?)", (trial.members // 4,))
    seated = [take(trial, guild, invitations.answers(trial.members, SEATED_TURN))]
    showing.show(
        f"rsvp, {trial.members} answers of {size / 1000:.1f} KB to one event",
        showing.per_second("answers", ours),
        showing.per_second("posts of that size", posts),
        showing.ratio("ratio", ours, posts),
        showing.per_second("with seats and a list", seated),
        f"{trial.members} invitations in {seconds:.1f} s",
        f"counted {counts}")


def invite(guild):
    """The seconds in which the event is posted and all invitations are written."""
    guild.drop(EVENT)
    began = time.monotonic()
    guild.run("once", "--from", "2000-01-01", "--yes")
    return time.monotonic() - began


class Invitations:
    """What everybody was sent, and what they answer."""

    def __init__(self, guild):
        self._organisers = {}
        for path in glob.glob(f"{guild.path}/out/new/*"):
            with open(path, encoding="utf-8") as file:
                letter = email.message_from_file(file, policy=email.policy.default)
            _, organiser = email.utils.parseaddr(letter["From"])
            self._organisers[letter["Delivered-To"]] = organiser
            if letter["Delivered-To"] == "user0@example.test":
                self._uid = uid(letter)

    def answer(self, number, turn):
        """A person's answer: another in each turn."""
        who = f"user{number}@example.test"
        organiser = self._organisers[who]
        calendar = CALENDAR.format(
            day=1 + turn, organiser=organiser, uid=self._uid, status=ANSWERS[(number + turn) % 3], who=who)
        return ANSWER.format(number=number, turn=turn, who=who, organiser=organiser, calendar=calendar)

    def answers(self, members, turn):
        return [self.answer(number, turn) for number in range(members)]


def uid(letter):
    """The event's, from the calendar object in a letter."""
    for part in letter.walk():
        if part.get_content_type() == "text/calendar":
            return re.search(r"UID:(\S+)", part.get_payload(decode=True).decode()).group(1)


def post(language, number, k, size):
    """A post as large as an answer, by the same person."""
    mail = language.mail(10 ** 6 * (k + 1) + number, who=number, size=max(500, size - 300))
    return mail.replace(f"user{number % 200}@", f"user{number}@", 1)


def take(trial, guild, mails):
    """How many of these mails a second are taken from a mailbox."""
    with contextlib.closing(Dovecot(trial.place)) as dovecot:
        dovecot.fill(mails)
        # The server's own indexes are warm.
        dovecot.bare_fetch()
        guild.configure(dovecot.mail_in())
        began = time.monotonic()
        with guild.daemon("--from", "2001-01-01", "--yes"):
            trial.place.until(lambda: dovecot.waiting() == 0, every=0.05)
            return len(mails) / (time.monotonic() - began)
