"""Members, and what people write: new topics, replies, events, answers to them, requests.

Everybody writes a few mails an hour at most, no two alike, and replies to what really reached them. Each mail says
which outcome it must have: `Mail.reasons`.
"""
import base64
import datetime
import email
import email.policy
import random
import re
import time
from dataclasses import dataclass, field

from . import words

HOST = "guild.example"
BOX = "community"

GROUPS = {
    "pottery": ("Pottery", "clay glaze kiln bowl wheel handle slip firing shelf mug teapot sieve"),
    "gardens": ("School Gardens", "bed seedling compost trowel tomato bean hedge rake slug water-butt border path"),
    "choirs": ("Choirs", "alto canon descant chord psalm round tenor rehearsal breath folder piano verse"),
    "bread": ("Bread", "sourdough crust oven rye loaf peel starter crumb basket flour scale tin"),
    "looms": ("Looms", "warp shuttle heddle reed twill selvedge bobbin shed yarn pedal beam knot"),
    "boats": ("Old Boats", "keel rudder varnish oar rope sail mast bilge plank cleat jetty rivet"),
    "bees": ("Bees", "hive frame smoker queen swarm honey veil comb drone feeder clover mite"),
    "clocks": ("Clocks", "pendulum escapement spring dial gear wheel chime oil bearing case key weight"),
}
PER_GROUP = 30

FIRST = ("Ada Bela Ciara Dunja Edda Farid Greta Hamid Ines Jonas Kaia Levin Mara Nils Oona Pavel Quentin Rosa Silke "
         "Timo Uma Vera Wanda Xenia Yuki Zora Amos Brigid Cosmo Dora Elif Fintan Gesa Hedda Ivo Jette Klaas Lotte "
         "Mirko Nadia Otis Petra Ragna Stellan Tove Ulla Viggo Wim Yara Zeno").split()
LAST = ("Abel Brandt Castro Dahl Eriksen Fabre Grau Holm Ito Jansen Kovac Lindt Moreau Novak Okafor Petit Quist Rossi "
        "Sato Tamm Ueda Vogel Weiss Xu Yilmaz Zander Ahlborn Brunner Carver Dietz Ekman Flynn Gruber Hansen Ibsen "
        "Jelinek Keller Lund Marek Nyberg").split()


@dataclass
class Member:
    """Somebody of the community, in one group post by post and in another by digest."""
    name: str
    address: str
    group: str
    second: str
    # They change their settings, so nobody can say what they must get.
    is_fickle: bool = False
    is_facilitator: bool = False
    sent: list = field(default_factory=list)
    answered: set = field(default_factory=set)

    @property
    def mailbox(self):
        return f"{self.name} <{self.address}>"


@dataclass
class Mail:
    """An ordinary mail, and what must come of it."""
    message_id: str
    author: Member
    kind: str
    group: str
    subject: str
    text: str
    reasons: tuple
    octets: bytes = b""

    @property
    def is_post(self):
        return self.kind in ("topic", "reply", "event")


class Community:
    """Everybody, and what they have written."""

    # At most so many mails by one member in an hour, and so many seconds between two of them.
    PER_HOUR, GAP = 10, 45

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.members = self._gather()
        self.mails = {}
        self._subjects = set()
        self._events = 0

    def _gather(self):
        names = [f"{first} {last}" for first in FIRST for last in LAST]
        self.random.shuffle(names)
        members = []
        groups = list(GROUPS)
        for index in range(PER_GROUP * len(groups)):
            name = names[index]
            group = groups[index % len(groups)]
            place = index // len(groups)
            members.append(Member(
                name, f"{name.lower().replace(' ', '.')}@town{index % 40}.example", group,
                second=groups[(index + 1 + place % (len(groups) - 1)) % len(groups)],
                is_facilitator=place == 0, is_fickle=place in (1, 2)))
        return members

    def of_group(self, group):
        return [member for member in self.members if member.group == group]

    # What they write

    def next_mail(self, relay, may_announce):
        """One mail by somebody who may write just now, or None."""
        author = self._somebody()
        if author is None:
            return None
        chance = self.random.random()
        mail = None
        if may_announce and chance < 0.04:
            mail = self._event()
        elif chance < 0.55:
            mail = self._answer(author, relay)
        elif chance < 0.61:
            mail = self._request(author)
        mail = mail or self._topic(author)
        mail.author.sent.append(time.monotonic())
        self.mails[mail.message_id] = mail
        return mail

    def _may_write(self, member):
        now = time.monotonic()
        recent = [at for at in member.sent if at > now - 3_600]
        return len(recent) < Community.PER_HOUR and (not recent or now - recent[-1] > Community.GAP)

    def _somebody(self):
        for _ in range(20):
            member = self.random.choice(self.members)
            if self._may_write(member):
                return member
        return None

    def _fill(self, template, group):
        things = self.random.sample(GROUPS[group][1].split(), 2)
        gaps = {name: self.random.choice(choices) for name, choices in words.GAPS.items()}
        gaps.update(thing=things[0], other=things[1], someone=self.random.choice(FIRST))
        gaps.update({name.capitalize(): word.capitalize() for name, word in list(gaps.items())})
        return template.format(**gaps)

    def _words(self, group, *parts):
        return " ".join(self._fill(self.random.choice(part), group) for part in parts)

    def _subject(self, group):
        for number in range(2, 1_000):
            subject = self._fill(self.random.choice(words.SUBJECTS), group)
            if number > 50:
                subject += f" ({number})"
            if subject not in self._subjects:
                break
        self._subjects.add(subject)
        return subject

    def _topic(self, author):
        group = author.second if self.random.random() < 0.3 else author.group
        first, second = self.random.sample(words.MIDDLES, 2)
        text = self._words(group, words.OPENINGS, [first]) + "\n\n" + self._words(group, [second], words.CLOSINGS)
        return self._mail(author, "topic", group, f"{BOX}+{group}@{HOST}", self._subject(group), text, ("posted",))

    def _answer(self, author, relay):
        """A reply to something that reached the author, or an answer to an invitation."""
        letters = [
            letter for letter in relay.last_letters(author.address)
            if letter.reply_to and letter.message_id in self.mails and letter.message_id not in author.answered]
        if not letters:
            return None
        letter = self.random.choice(letters)
        author.answered.add(letter.message_id)
        if letter.calendar:
            return self._attend(author, letter)
        original = self.mails[letter.message_id]
        text = self._words(author.group, words.REPLIES, words.MIDDLES)
        subject = letter.subject if letter.subject.startswith("Re:") else "Re: " + letter.subject
        return self._mail(
            author, "reply", original.group, letter.reply_to, subject, text, ("replied",), original=original)

    def _request(self, author):
        if author.is_fickle:
            request = f"set {author.group} {self.random.choice(['daily', 'weekly', 'immediate'])}"
        else:
            request = self.random.choice(["which", "groups", "events", f"who {author.group}"])
        return self._mail(author, "request", author.group, f"{BOX}@{HOST}", request, request, ("commanded",))

    def _event(self):
        leaders = [member for member in self.members if member.is_facilitator and self._may_write(member)]
        if not leaders:
            return None
        author = self.random.choice(leaders)
        self._events += 1
        day = datetime.date.today() + datetime.timedelta(days=60 + self._events)
        text = (f"When: {day.day} {day:%B} {day.year}, 15:00-16:30 Europe/London\nWhere: Room {self._events}\n\n"
                + self._words(author.group, words.OPENINGS))
        title = f"Evening {self._events} of the {GROUPS[author.group][0]}"
        return self._mail(
            author, "event", author.group, f"{BOX}+{author.group}.events@{HOST}", title, text, ("announced",))

    def _attend(self, author, letter):
        """The button of a calendar, or words."""
        reasons = ("attendingNoted",)
        if self.random.random() < 0.5:
            text = self.random.choice(["yes", "yes +1", "maybe", "no"])
            return self._mail(
                author, "rsvp", author.group, letter.reply_to, "Re: " + letter.subject, text, reasons,
                original=self.mails[letter.message_id])
        entry = _calendar(letter.calendar)
        verb = self.random.choice(["Accepted", "Tentative", "Declined"])
        reply = _REPLY.format(status=verb.upper(), name=author.name, address=author.address, **entry)
        return self._mail(
            author, "rsvp", author.group, entry["organizer"], f"{verb}: {entry['summary']}",
            f"{author.name} has {verb.lower()} this invitation.", reasons, calendar=reply)

    def _mail(self, author, kind, group, to, subject, text, reasons, original=None, calendar=None):
        """The mail as the provider hands it to the mailbox, with its word for the author."""
        domain = author.address.split("@")[1]
        message_id = f"{self.random.getrandbits(64):016x}@{domain}"
        fields = [
            f"Authentication-Results: mx.{HOST}; dmarc=pass header.from={domain}",
            f"Received: from mail.{domain} by mx.{HOST}; {_date()}",
            f"From: {author.mailbox}", f"To: {to}", f"Subject: {subject}", f"Message-ID: <{message_id}>",
            f"Date: {_date()}",
        ]
        if original:
            fields += [f"In-Reply-To: <{original.message_id}>", f"References: <{original.message_id}>"]
        fields.append("MIME-Version: 1.0")
        body = _with_calendar(text, calendar) if calendar else _plain(text, author, original)
        octets = ("\n".join(fields) + "\n" + body).encode()
        return Mail(message_id, author, kind, group, subject, text, reasons, octets)


def _date():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S +0000")


def _plain(text, author, original):
    body = "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n"
    if original:
        quoted = "".join(f"> {line}\n" for line in original.text.split("\n"))
        title = GROUPS[original.group][0]
        body += f"\nOn {_date()[:16]}, {original.author.name} ({title}) wrote:\n{quoted}"
    elif author.address[0] in "aeiou":
        body += f"\n-- \n{author.name}\n"
    return body


_REPLY = """\
BEGIN:VCALENDAR\r
PRODID:-//Google Inc//Google Calendar 70.9054//EN\r
VERSION:2.0\r
CALSCALE:GREGORIAN\r
METHOD:REPLY\r
BEGIN:VEVENT\r
UID:{uid}\r
SEQUENCE:{sequence}\r
DTSTAMP:{stamp}\r
DTSTART:{start}\r
ORGANIZER:mailto:{organizer}\r
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={status};CN={name};X-NUM-GUESTS=0:mailto:{address}\r
SUMMARY:{summary}\r
END:VEVENT\r
END:VCALENDAR\r
"""


def _calendar(letter):
    """What an answer must repeat of an invitation's entry."""
    message = email.message_from_bytes(letter, policy=email.policy.default)
    part = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    text = re.sub(r"\r?\n[ \t]", "", part.get_payload(decode=True).decode("utf-8"))
    event = text[text.index("BEGIN:VEVENT"):]

    def value(name):
        found = re.search(rf"^{name}(?:;[^:\r\n]*)?:([^\r\n]*)", event, re.M)
        return found.group(1) if found else ""

    now = datetime.datetime.now(datetime.timezone.utc)
    return {
        "uid": value("UID"), "sequence": value("SEQUENCE") or "0", "summary": value("SUMMARY"),
        "start": "20261203T150000Z", "stamp": now.strftime("%Y%m%dT%H%M%SZ"),
        "organizer": re.sub("^mailto:", "", value("ORGANIZER"), flags=re.I)}


def _with_calendar(sentence, calendar):
    """As Google's calendar sends it."""
    coded = base64.encodebytes(calendar.encode()).decode()
    return f"""\
Sender: Google Calendar <calendar-notification@google.com>
Auto-Submitted: auto-generated
Content-Type: multipart/mixed; boundary="000000000000b1"

--000000000000b1
Content-Type: multipart/alternative; boundary="000000000000b2"

--000000000000b2
Content-Type: text/plain; charset="UTF-8"

{sentence}
--000000000000b2
Content-Type: text/calendar; charset="UTF-8"; method=REPLY
Content-Transfer-Encoding: 7bit

{calendar}
--000000000000b2--

--000000000000b1
Content-Type: application/ics; name="invite.ics"
Content-Disposition: attachment; filename="invite.ics"
Content-Transfer-Encoding: base64

{coded}
--000000000000b1--
"""
