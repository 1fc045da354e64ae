"""How well words find a post that is known, beside other ways to index the same texts.

The texts: mails of a public list archive, which is nobody's here and no part of the project (`--lists FOLDER`, of mbox files; the work
goes on without), of a reply what is new: no quoted lines, no line that says who wrote them, nothing below "-- ". Among them, at places
chosen by a seed, seventy short posts in fourteen languages (`quality/`). A reply has no title of its own.

The questions, written or drawn before anything was measured:

  plain       three words as they stand in the new text of a reply to the list, none of them in its subject. A word is of five small
              letters or more, and is in three posts or more and in no more than one of ten.
  inflected   the same of other replies, one of the words in another form: with and without -s, -es, -ed or -ing (-y and -ie-, a silent -e
              and a doubled letter as usual). The form occurs in the archive, so that it is a word.
  languages   what somebody would type who remembers one of the seventy posts, written beside it: often the base form, or without marks.

The right answer is the post that the question was made of. The measure is strict: another post that has the words, too, is a wrong one.
All words must occur, whoever is asked.

The others: SQLite's tokenizers `unicode61`, without and with `remove_diacritics 2`, and `trigram` (which cannot know words of less than
three letters), each with the best first by bm25 and with the newest first; and notmuch, whose order is the newest first, with its pairs
of Chinese, Japanese and Korean letters switched on. Guildpost is asked through its pages: the newest first and, where the version knows
`sort:relevant`, that too.

The figures: in how many of a hundred questions the right answer is among the first five; and the mean of one through its place, 0 beyond
the tenth (mean reciprocal rank)."""
import collections
import contextlib
import email.utils
import glob
import http.client
import mailbox
import os
import random
import re
import shutil
import sqlite3
import subprocess
import urllib.parse
from dataclasses import dataclass

from . import showing
from .installation import MAILDIR_IN, MAILDIR_OUT, Guild
from .library import NEW_ACT, NEW_POST, NEW_REPLY, NEW_TOPIC, WRITERS, with_index, without_index
from .place import expect

NEEDS = []
SEED = 33
FOLDER = os.path.join(os.path.dirname(__file__), "quality")
OF_A_KIND = 40
WORDS, LEAST, RARE, FREQUENT = 3, 5, 3, 0.1
LOOKED_AT, GOOD = 10, 5

KINDS = ("plain English", "inflected English", "not English")
NEW_MAIL = """\
From: P{number} <p{number}@example.test>
To: list@example.test
Subject: {title}
Message-ID: <m{number}@x>
Date: {date}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{text}
"""
NOTMUCH = "[database]\npath={mails}\n[user]\nname=Bench\nprimary_email=bench@example.test\n[new]\ntags=\n[search]\nexclude_tags=\n"


@dataclass
class Post:
    """`thread` is the subject of all, `title` only that of a first post. `asked`: by somebody who remembers it."""
    thread: str
    title: str
    text: str
    asked: tuple = ()
    language: str = "English"


@dataclass
class Question:
    kind: str
    language: str
    words: str
    target: int


def run(trial):
    posts = corpus(trial.lists)
    questions = list(written(posts)) + list(drawn(posts))
    kinds = collections.Counter(question.kind for question in questions)
    print(f"search by known items: {len(posts)} posts, " + ", ".join(f"{kinds[kind]} questions {kind}" for kind in KINDS))
    showing.show("  among the first 5, of 100; reciprocal rank", *(f"{kind:>17}" for kind in ("all", *KINDS)))
    missed = {}
    with contextlib.ExitStack() as stack:
        for name, find in systems(trial, posts, stack):
            places = [place(find(question.words), question.target) for question in questions]
            show(f"  {name}", questions, places)
            if name.startswith("Guildpost"):
                missed[name] = [
                    (question, at) for question, at in zip(questions, places) if not at or at > GOOD]
    if trial.misses:
        with open(trial.misses, "w", encoding="utf-8") as file:
            file.writelines(told(missed, posts))


# Texts

def corpus(lists):
    """All posts, the oldest first; a post's number is its place, from 1."""
    posts = mails(lists) if lists else []
    if not posts:
        why = f"no mail in {lists}" if lists else "no --lists FOLDER of mbox files"
        print(f"There is {why}: no questions in English this time, and the fixtures alone to find.")
    generator = random.Random(SEED)
    for post in fixtures():
        posts.insert(generator.randint(0, len(posts)), post)
    return posts


def fixtures():
    """Of each file: a title, a text, what is asked for it."""
    for path in sorted(glob.glob(f"{FOLDER}/*.txt")):
        language = os.path.basename(path).removesuffix(".txt").capitalize()
        with open(path, encoding="utf-8") as file:
            for block in file.read().strip().split("\n\n"):
                title, *lines = block.split("\n")
                text = "\n".join(line for line in lines if not line.startswith("? "))
                asked = tuple(line[2:] for line in lines if line.startswith("? "))
                yield Post(title[2:], title[2:], text, asked, language)


def mails(folder):
    """Of all mbox files there, by date."""
    dated = []
    for path in sorted(glob.glob(f"{folder}/*.mbox")):
        with contextlib.closing(mailbox.mbox(path, create=False)) as box:
            for mail in box:
                text = new_text((mail.get_payload(decode=True) or b"").decode("utf-8", "replace"))
                sent = email.utils.parsedate_tz(str(mail["Date"]))
                if text and sent:
                    dated.append((email.utils.mktime_tz(sent), " ".join(str(mail["Subject"] or "").split()), text))
    dated.sort(key=lambda mail: mail[0])
    posts, threads = [], set()
    for _, subject, text in dated:
        thread = re.sub(r"^((re|aw|fwd?|sv)\s*:\s*|\[[^\]]*\]\s*)+", "", subject, flags=re.IGNORECASE)
        posts.append(Post(thread, "" if thread in threads else subject, text))
        threads.add(thread)
    return posts


def new_text(text):
    """What its author wrote for this mail."""
    text = re.split(r"^(?:-- ?|_{20,}|-{3,} ?Original Message ?-{3,}.*)$", text, maxsplit=1, flags=re.MULTILINE)[0]
    text = re.sub(r"^.*(?:\n.*){0,2}\b(?:wrote|writes):?[ \t]*\n+(?=>)", "", text, flags=re.MULTILINE)
    return "\n".join(line for line in text.split("\n") if not line.startswith(">")).strip()


# Questions

def written(posts):
    for number, post in enumerate(posts, 1):
        for words in post.asked:
            yield Question("not English", post.language, words, number)


def drawn(posts):
    """Half of the questions plain, half inflected, each of another reply."""
    held = [small_words(post.text) if post.language == "English" else set() for post in posts]
    counts = collections.Counter(word for words in held for word in words)
    frequent = FREQUENT * sum(map(bool, held))
    generator = random.Random(SEED)
    replies = [number for number, post in enumerate(posts, 1) if post.language == "English" and not post.title]
    generator.shuffle(replies)
    wanted = {"plain English": OF_A_KIND, "inflected English": OF_A_KIND}
    for number in replies:
        kind = max(wanted, key=wanted.get)
        if not wanted[kind]:
            return
        subject = posts[number - 1].thread.lower()
        words = sorted(word for word in held[number - 1] if RARE <= counts[word] <= frequent and word not in subject)
        if len(words) < WORDS:
            continue
        words = generator.sample(words, WORDS)
        if kind.startswith("inflected") and not (words := inflected(words, counts, held[number - 1])):
            continue
        wanted[kind] -= 1
        yield Question(kind, "English", " ".join(words), number)


def small_words(text):
    """Those of prose: a name, and what belongs to a program, is none."""
    return set(re.findall(rf"(?<![^\s\"'(])[a-z]{{{LEAST},}}(?=[,.;:!?\"')]*(?:\s|$))", text))


def inflected(words, counts, there):
    """With the first of them that has another form in that form, which the text has not; None: none has."""
    for index, word in enumerate(words):
        for form in forms(word):
            if counts[form] and form not in there:
                return words[:index] + [form] + words[index + 1:]
    return None


def forms(word):
    """What may be other forms of it, the shorter ones first."""
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh)es$", word):
        yield word[:-2]
    if re.search(r"[^siu]s$", word):
        yield word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            stem = word[:-len(ending)]
            yield stem
            yield stem + "e"
            if re.search(r"([bdgklmnprt])\1$", stem):
                yield stem[:-1]
    if word.endswith("y"):
        yield word[:-1] + "ies"
    yield word + ("es" if re.search(r"(?:s|x|z|ch|sh)$", word) else "s")
    for ending in ("ed", "ing"):
        yield (word[:-1] if word.endswith("e") else word) + ending


# Systems

def systems(trial, posts, stack):
    """Each by its name, with what finds the numbers of posts, the first ones first."""
    guild = stack.enter_context(community(trial, posts))
    yield "Guildpost, newest first", lambda words: found(guild, f"sort:new {words}")
    known = next(post for post in posts if post.asked)
    if found(guild, f"sort:relevant {known.text.split()[0]}"):
        yield "Guildpost, sort:relevant", lambda words: found(guild, f"sort:relevant {words}")
    else:
        print("  (this version knows no sort:relevant)")
    for name, tokenizer in {
        "unicode61": "unicode61 remove_diacritics 0", "unicode61, marks removed": "unicode61 remove_diacritics 2", "trigram": "trigram",
    }.items():
        table = stack.enter_context(contextlib.closing(indexed(posts, tokenizer)))
        for order, column in {"bm25": "rank", "newest first": "rowid DESC"}.items():
            yield f"{name}, {order}", lambda words, table=table, column=column: matching(table, words, column)
    if not shutil.which("notmuch"):
        print("  (there is no notmuch here: apt-get install notmuch)")
        return
    environment = mail_index(trial.place.folder("notmuch"), posts)
    yield "notmuch, newest first", lambda words: by_notmuch(environment, words)


@contextlib.contextmanager
def community(trial, posts):
    """A connection to a community with these posts."""
    guild = Guild(trial, "quality", MAILDIR_IN, MAILDIR_OUT)
    guild.add_developers(WRITERS, "none")
    with guild.database() as database:
        triggers = without_index(database)
        group, = database.execute("SELECT id FROM practiceGroup").fetchone()
        topics = {}
        database.execute("BEGIN")
        for number, post in enumerate(posts, 1):
            write(database, group, number, post, topics.setdefault(post.thread, number))
        database.execute("COMMIT")
        with_index(database, triggers)
    guild.run("once")
    with guild.daemon(), contextlib.closing(http.client.HTTPConnection("127.0.0.1", guild.web)) as connection:
        yield connection
    shutil.rmtree(guild.path)


def write(database, group, number, post, topic):
    is_topic = number == topic
    writer = 1 + number % WRITERS
    database.execute(NEW_POST, (
        number, group, "topic" if is_topic else "reply", topic, None if is_topic else topic, writer, f"Person {writer}",
        post.title, post.text, "", "<p></p>\n", f"m{number}@x", number, number))
    database.execute(NEW_ACT, (number, "posted" if is_topic else "replied", writer, group, number))
    if is_topic:
        database.execute(NEW_TOPIC, (number, group, 0, number, number))
    else:
        database.execute(NEW_REPLY, (number, number, topic))


def found(connection, words):
    """The first page of results."""
    path = "/search?q=" + urllib.parse.quote_plus(words)
    connection.request("GET", path)
    response = connection.getresponse()
    page = response.read().decode()
    expect(response.status == 200, f"{path}: {response.status}")
    return [int(number) for number in re.findall(r'<li><a href="[^"]*/(\d+)">', page)]


def indexed(posts, tokenizer):
    """A table of SQLite's own with the same texts."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE search USING fts5(title, text, tokenize='{tokenizer}')")
    database.executemany(
        "INSERT INTO search (rowid, title, text) VALUES (?,?,?)",
        ((number, post.title, post.text) for number, post in enumerate(posts, 1)))
    return database


def matching(database, words, order):
    query = " AND ".join(f'"{word}"' for word in words.split())
    rows = database.execute(f"SELECT rowid FROM search WHERE search MATCH ? ORDER BY {order} LIMIT {LOOKED_AT}", [query])
    return [number for number, in rows]


def mail_index(folder, posts):
    """Each post a mail, indexed by notmuch; gives the environment that it runs in."""
    os.mkdir(f"{folder}/mails")
    for number, post in enumerate(posts, 1):
        with open(f"{folder}/mails/{number}", "w", encoding="utf-8") as file:
            date = email.utils.formatdate(1_500_000_000 + 60 * number)
            file.write(NEW_MAIL.format(number=number, title=post.title, date=date, text=post.text))
    with open(f"{folder}/config", "w", encoding="utf-8") as file:
        file.write(NOTMUCH.format(mails=f"{folder}/mails"))
    environment = {**os.environ, "HOME": folder, "NOTMUCH_CONFIG": f"{folder}/config", "XAPIAN_CJK_NGRAM": "1"}
    subprocess.run(["notmuch", "new", "--quiet", "--no-hooks"], env=environment, check=True, stdout=subprocess.DEVNULL)
    count = subprocess.check_output(["notmuch", "count", "*"], env=environment, text=True)
    expect(int(count) == len(posts), f"notmuch has {count.strip()} mails of {len(posts)}")
    return environment


def by_notmuch(environment, words):
    command = ["notmuch", "search", "--output=messages", "--sort=newest-first", f"--limit={LOOKED_AT}", words]
    printed = subprocess.check_output(command, env=environment, text=True)
    return [int(number) for number in re.findall(r"^id:m(\d+)@x$", printed, re.MULTILINE)]


# Figures

def place(numbers, target):
    """0: it is not there."""
    return numbers.index(target) + 1 if target in numbers else 0


def show(name, questions, places):
    columns = []
    for kind in ("all", *KINDS):
        of_kind = [at for question, at in zip(questions, places) if kind in ("all", question.kind)]
        columns.append(f"{figures(of_kind):>17}")
    showing.show(name, *columns)


def figures(places):
    if not places:
        return "-"
    good = sum(1 <= at <= GOOD for at in places)
    reciprocal = sum(1 / at for at in places if 1 <= at <= LOOKED_AT)
    return f"{100 * good / len(places):3.0f}  {reciprocal / len(places):.2f}"


def told(missed, posts):
    """Line by line, what Guildpost has missed."""
    for name, questions in missed.items():
        yield f"{name}: {len(questions)} questions whose answer is not among the first {GOOD}\n"
        for question, at in questions:
            where = f"place {at}" if at else "not on the first page"
            post = posts[question.target - 1]
            yield f"  {question.kind}, {question.language}: {question.words}: {where}: {question.target}, {post.thread}\n"
