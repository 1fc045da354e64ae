"""Signs for one post, each a mail of its own, beside posts of the same size by the same people; and what waits for somebody,
five hundred things in one letter."""
import shutil
import time

from . import showing
from .installation import MAILDIR_IN, MAILDIR_OUT, Guild
from .place import expect
from .rsvp import take

NEEDS = ["dovecot"]
WAITING = 500
SIGNS = ["Thank you!", "Danke!", "+1", "helpful", "Thanks, that helps."[:7], "\N{THUMBS UP SIGN}"]

MAIL = """\
From: Person {number} <user{number}@example.test>
To: community+dev@guild.example
Subject: {subject}
Message-ID: <{kind}{number}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000
{thread}MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{text}
"""
THREAD = "In-Reply-To: <first@example.test>\nReferences: <first@example.test>\n"


def mail(number, kind, text, subject="Re: A question", thread=THREAD):
    return MAIL.format(number=number, kind=kind, text=text, subject=subject, thread=thread)


def run(trial):
    ours, posts = [], []
    for _ in range(trial.rounds):
        guild = Guild(trial, "signs", MAILDIR_IN, MAILDIR_OUT)
        guild.add_developers(trial.members, "none")
        guild.drop(MAIL.format(number=0, kind="first", text="How?", subject="A question", thread="").replace(
            "<first0@", "<first@"))
        guild.run("once", "--from", "2000-01-01", "--yes")
        # A few words more, and it is a post.
        said = [mail(n, "p", f"I see it as person {n} does.") for n in range(1, trial.members)]
        posts.append(take(trial, guild, said))
        ours.append(take(trial, guild, [mail(n, "s", SIGNS[n % len(SIGNS)]) for n in range(1, trial.members)]))
        counted, = guild.row("SELECT count(*) FROM reaction")
        expect(counted == trial.members - 1, f"{counted} of {trial.members - 1} signs were counted")
        shutil.rmtree(guild.path)
    showing.show(
        f"signs, {trial.members - 1} for one post, each a mail",
        showing.per_second("signs", ours),
        showing.per_second("posts of that size", posts),
        showing.ratio("ratio", ours, posts))
    show_docket(trial)


def show_docket(trial):
    """What a letter of five hundred things costs beyond one of settings."""
    guild = Guild(trial, "docket", MAILDIR_IN, MAILDIR_OUT)
    guild.add_group("dev", "Developers", ["anna@example.test"], "none")
    guild.run("member", "add", "dev", "anna@example.test", "--role", "facilitator", "--cadence", "none")
    guild.run("group", "change", "dev", "--joining", "approval")
    for number in range(WAITING):
        guild.drop(f"From: Person {number} <user{number}@example.test>\nTo: community+dev.join@guild.example\n"
                   f"Subject: Hello\nMessage-ID: <w{number}@example.test>\n\nI teach in school {number}.\n")
    guild.run("once", "--from", "2000-01-01", "--yes")
    asked, plain = [], []
    for turn in range(max(3, trial.rounds)):
        for times, request in ((plain, "which"), (asked, "docket")):
            guild.drop(f"From: Anna <anna@example.test>\nTo: community@guild.example\nSubject: {request}\n"
                       f"Message-ID: <{request}{turn}@example.test>\n\n")
            began = time.monotonic()
            guild.run("once")
            times.append(time.monotonic() - began)
    waits, = guild.row("SELECT count(*) FROM docketLine WHERE docketID = 1")
    expect(waits == WAITING, f"{waits} of {WAITING} things are in it")
    beyond = sorted(asked)[len(asked) // 2] - sorted(plain)[len(plain) // 2]
    showing.show(f"docket of {WAITING} things", f"{beyond * 1000:.0f} ms more than a letter of settings")
