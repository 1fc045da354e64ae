"""Edits of one page, each the answer to its letter and put together with what others have changed since, beside posts of that
size; then the pages that show its history, beside a thread. A directory of thousands of things, given in mails of a hundred links, and
its pages."""
import email
import email.policy
import email.utils
import glob
import shutil

from . import showing, web
from .installation import MAILDIR_IN, MAILDIR_OUT, Guild
from .place import expect, memory
from .rsvp import post, take

NEEDS = ["dovecot", "wrk"]
EDITS, SENTENCES = 2_000, 100
GIFTS, LINKS = 40, 100
PAGES, ASKED = 10_000, 2_000

PAGE = """\
From: Person 0 <user0@example.test>
To: community+dev.wiki@guild.example
Subject: Points
Message-ID: <page@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000

{text}
"""
REQUEST = """\
From: Person {number} <user{number}@example.test>
To: community@guild.example
Subject: page points
Message-ID: <r{number}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000

"""
EDIT = """\
From: Person {number} <user{number}@example.test>
To: {to}
Subject: Re: Page: Points
Message-ID: <e{number}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000
Content-Type: text/plain; charset=utf-8

On Tue, 14 Nov 2023 at 10:00, Bench <community@guild.example> wrote:

{quote}
"""


GIFT = """\
From: Person {number} <user{number}@example.test>
To: community+dev.resources@guild.example
Subject: Links {number}
Message-ID: <g{number}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000

Tags: bench, t{number}

{links}
"""


OTHER = """\
From: Person {number} <user{number}@example.test>
To: community+dev.wiki@guild.example
Subject: Matter {page}
Message-ID: <p{page}@example.test>
Date: Tue, 14 Nov 2023 22:13:20 +0000

What is known of matter {page}: it was looked at in year {year}, and [[Matter {other}]] goes on with it.
"""


def other(page):
    """One of many small pages, each by one of a hundred people; it leads to another."""
    return OTHER.format(number=page % 100 + 1, page=page, year=page % 13, other=(page * 7) % PAGES)


def gift(number):
    """A hundred links, each with a title and a few words."""
    lines = [f"- Thing {n} of {number}: https://site{number}.example/things/{n} - short, and used in year {n % 13}" for n in range(LINKS)]
    return GIFT.format(number=number, links="\n".join(lines))


def text(turns):
    """The page when its sentences have been changed so often."""
    lines = [f"Point number {n} of this page has been looked at {turns[n]} times so far." for n in range(SENTENCES)]
    return "\n\n".join(" ".join(lines[at:at + 5]) for at in range(0, SENTENCES, 5))


def edit(number, to):
    """Everybody of a hundred begins with the same revision, and changes another sentence of it."""
    turn, sentence = divmod(number - 1, SENTENCES)
    turns = [turn] * SENTENCES
    turns[sentence] += 1
    page = f"=== page 1, revision {1 + turn * SENTENCES} ===\n{text(turns)}\n=== end of page 1 ==="
    quote = "\n".join(f"> {line}" if line else ">" for line in page.split("\n"))
    return EDIT.format(number=number, to=to, quote=quote)


def run(trial):
    ours, posts, sent, history, diffs, threads = [], [], [], [], [], []
    given, lists, things = [], [], []
    made, asked, viewed = [], [], []
    for turn in range(trial.rounds):
        guild = Guild(trial, f"knowledge{turn}", MAILDIR_IN, MAILDIR_OUT)
        guild.add_developers(EDITS + 1, "none")
        guild.drop(PAGE.format(text=text([0] * SENTENCES)))
        guild.run("once", "--from", "2000-01-01", "--yes")
        sent.append(take(trial, guild, [REQUEST.format(number=n) for n in range(1, EDITS + 1)]))
        guild.configure(MAILDIR_IN)
        guild.run("once")
        replies = addresses(guild)
        mails = [edit(n, replies[f"user{n}@example.test"]) for n in range(1, EDITS + 1)]
        posts.append(take(trial, guild, [post(trial.language, n, turn, len(mails[0])) for n in range(1, EDITS + 1)]))
        ours.append(take(trial, guild, mails))
        number, = guild.row("SELECT number FROM page")
        expect(number == EDITS + 1, f"{number} revisions of {EDITS + 1}")
        given.append(LINKS * take(trial, guild, [gift(n) for n in range(1, GIFTS + 1)]))
        count, first, last = guild.row("SELECT count(*), min(id), max(id) FROM resource")
        expect(count == GIFTS * LINKS, f"{count} things of {GIFTS * LINKS}")
        made.append(take(trial, guild, [other(page) for page in range(PAGES)]))
        count, = guild.row("SELECT count(*) FROM page")
        expect(count == PAGES + 1, f"{count} pages of {PAGES + 1}")
        asked.append(take(trial, guild, [
            REQUEST.format(number=n).replace("<r", "<s").replace("page points", f"page Matter {n * 5}") for n in range(1, ASKED)]))
        with guild.daemon() as process:
            viewed.append(web.each_once(guild.web, [f"/g/dev/wiki/Matter_{n * 5}" for n in range(ASKED)]))
            directory = "/g/dev/resources"
            views = [f"{directory}/tag/t{n}" for n in range(1, GIFTS + 1)] + [f"{directory}/tag/bench?page={n}" for n in range(1, GIFTS + 1)]
            lists.append(web.each_once(guild.web, views))
            things.append(web.each_once(guild.web, [f"{directory}/{n}" for n in range(first, last + 1)]))
            page = "/g/dev/wiki/Points"
            history.append(web.each_once(guild.web, [f"{page}/r/{n}" for n in range(1, EDITS + 1)]))
            diffs.append(web.each_once(guild.web, [f"{page}/diff/{n}/{n + 1}" for n in range(1, EDITS + 1)]))
            threads.append(web.each_once(guild.web, [f"/g/dev/t/{n}" for n in range(2, EDITS + 2)]))
            resident = memory(process)
        shutil.rmtree(guild.path)
    showing.show(
        f"knowledge, {EDITS} edits of one page of {len(mails[0]) / 1000:.1f} KB, each merged with up to {SENTENCES - 1} others",
        showing.per_second("edits", ours),
        showing.per_second("posts of that size", posts),
        showing.ratio("ratio", ours, posts),
        showing.per_second("requests for the page", sent))
    showing.show(
        "pages of its revisions, first view",
        showing.per_second("revisions", history),
        showing.per_second("what changed", diffs),
        showing.per_second("threads of one post", threads),
        showing.ratio("revisions to threads", history, threads),
        showing.memory_use(resident))


    showing.show(
        f"a wiki of {PAGES} pages",
        showing.per_second("pages made", made),
        showing.per_second("asked for by mail", asked),
        showing.per_second("first view", viewed))
    showing.show(
        f"a directory of {GIFTS * LINKS} things, given by {GIFTS} mails",
        showing.per_second("things", given),
        showing.ratio("to posts", given, posts),
        showing.per_second("lists of it, narrowed", lists),
        showing.per_second("one thing, first view", things),
        showing.ratio("things to threads", things, threads))


def addresses(guild):
    """Where everybody answers the page."""
    found = {}
    for path in glob.glob(f"{guild.path}/out/new/*"):
        with open(path, "rb") as file:
            letter = email.message_from_binary_file(file, policy=email.policy.default)
        if str(letter["Subject"]).startswith("Page:"):
            _, found[str(letter["Delivered-To"])] = email.utils.parseaddr(str(letter["Reply-To"]))
    return found
