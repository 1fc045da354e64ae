"""An archive that is large from the start."""
import sqlite3

from .installation import MAILDIR_IN, MAILDIR_OUT, Guild

BATCH = 2000
WRITERS = 50
# One in so many posts has the word.
NEEDLES = {"needlecommon": 5, "needlemedium": 100, "needlerare": 1000}

NEW_POST = """\
INSERT INTO contribution (id, groupID, kind, topicID, parentID, authorID, authorName, title, text, rest, fragment,
    fragmentVersion, messageID, sentAt, postedAt)
VALUES (?,?,?,?,?,?,?,?,?,?,?,1,?,?,?)"""
NEW_TOPIC = "INSERT INTO topic (id, groupID, replies, lastID, lastAt) VALUES (?,?,?,?,?)"
NEW_ACT = "INSERT INTO activity (at, kind, personID, groupID, contributionID) VALUES (?,?,?,?,?)"
NEW_REPLY = "UPDATE topic SET replies = replies + 1, lastID = ?, lastAt = ? WHERE id = ?"


def library(trial, posts, thread):
    """A community with that many posts in threads of a length, written as Guildpost itself writes them."""
    guild = Guild(trial, f"library{posts}", MAILDIR_IN, MAILDIR_OUT)
    guild.add_developers(WRITERS, "none")
    with guild.database() as database:
        triggers = without_index(database)
        group, = database.execute("SELECT id FROM practiceGroup").fetchone()
        for first in range(1, posts + 1, BATCH):
            database.execute("BEGIN")
            for number in range(first, min(first + BATCH, posts + 1)):
                write(database, group, number, number - (number - 1) % thread, words(trial.language, number))
            database.execute("COMMIT")
        with_index(database, triggers)
    # The index is made anew in the background; this waits for it.
    guild.run("once")
    return guild


def without_index(database):
    """Takes away what keeps the search index: its tokenizer is the program's own."""
    triggers = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'contribution' AND sql LIKE '%INTO search%'").fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in triggers]


def with_index(database, triggers):
    """Back again; the program makes the index anew when it next opens the database."""
    for sql in triggers:
        database.execute(sql)
    try:
        database.execute("INSERT INTO search (search) VALUES ('rebuild')")
    except sqlite3.OperationalError:
        database.execute("UPDATE housekeeping SET value = 0 WHERE name = 'words'")


def words(language, number):
    """A post's text, with something to look for."""
    needles = [f" {needle}" for needle, every in NEEDLES.items() if number % every == 0]
    return language.paragraph(110) + "".join(needles)


def write(database, group, number, topic, text):
    is_topic = number == topic
    writer = number % WRITERS
    database.execute(NEW_POST, (
        number, group, "topic" if is_topic else "reply", topic, None if is_topic else topic,
        1 + writer, f"Person {writer}", f"About {text[:30]}" if is_topic else "",
        text, "> quoted\n", f"<p>{text}</p>\n", f"m{number}@x", number, number))
    database.execute(NEW_ACT, (number, "posted" if is_topic else "replied", 1 + writer, group, number))
    if is_topic:
        database.execute(NEW_TOPIC, (number, group, 0, number, number))
    else:
        database.execute(NEW_REPLY, (number, number, topic))
