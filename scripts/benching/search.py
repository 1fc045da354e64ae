"""Questions to a large archive: of words that few, some and nearly all posts have, or their files."""
import contextlib
import hashlib
import http.client
import statistics
import time
import urllib.parse

from . import showing
from .library import library
from .place import expect, memory

NEEDS = []
THREAD = 8
TIMES = 60
FILES = 2_000
PARAGRAPHS = 30


def run(trial):
    guild = library(trial, trial.posts, THREAD)
    began = time.monotonic()
    add_files(trial, guild)
    # Reads them all.
    guild.run("once")
    took = time.monotonic() - began
    octets, = guild.row("SELECT sum(length(text)) FROM filePiece")
    inside, = guild.row("SELECT sum(length(block)) FROM fileSearch_data")
    posts, = guild.row("SELECT sum(length(text)) + sum(length(title)) FROM contribution")
    index, = guild.row("SELECT sum(length(block)) FROM search_data")
    showing.show(
        f"index of {trial.posts} posts", f"{index / 1e6:.0f} MB for {posts / 1e6:.0f} MB of text",
        f"of {FILES} files {inside / 1e6:.1f} MB for {octets / 1e6:.1f}", f"read in {took:.0f} s")
    frequent, next_frequent = trial.language.words[:2]
    queries = {
        "rare": "needlerare",
        "medium": "needlemedium",
        "common": "needlecommon",
        "most common": frequent,
        "two words": "needlecommon needlemedium",
        "phrase": f'"{frequent} {next_frequent}"',
        "in files": "needlefile",
        "most common, best first": f"{frequent} sort:relevant",
        "two words, best first": "needlecommon needlemedium sort:relevant",
    }
    with guild.daemon() as process:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", guild.web)) as connection:
            for name, query in queries.items():
                took = [milliseconds(connection, query) for _ in range(TIMES)]
                showing.show(
                    f"search, {trial.posts} posts, {name}",
                    f"median {statistics.median(took):.2f} ms",
                    f"slowest of {TIMES} {max(took):.1f} ms")
            took = [milliseconds(connection, frequent, "/search/counts") for _ in range(TIMES)]
            showing.show("counts of the most common", f"median {statistics.median(took):.2f} ms")
        showing.show("", showing.memory_use(memory(process)))


def add_files(trial, guild):
    """Text files with posts, one in a hundred with a word of its own; they wait to be read."""
    with guild.database() as database:
        database.execute("BEGIN")
        for number in range(FILES):
            words = "\n".join(trial.language.paragraph(110) for _ in range(PARAGRAPHS))
            content = f"{words}\n{'needlefile' if number % 100 == 0 else ''} {number}\n".encode()
            hash = hashlib.sha256(content).digest()
            post = 1 + number * (trial.posts // FILES)
            database.execute("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)", (hash, content))
            database.execute(
                "INSERT INTO attachment (contributionID, position, filename, type, size, hash) VALUES (?, 0, ?, 'text/plain', ?, ?)",
                (post, f"notes{number}.txt", len(content), hash))
            database.execute("INSERT OR IGNORE INTO fileText (hash, format) VALUES (?, 'text')", (hash,))
        database.execute("COMMIT")


def milliseconds(connection, query, page="/search"):
    """How long the page of results takes."""
    path = f"{page}?q=" + urllib.parse.quote_plus(query)
    began = time.perf_counter()
    connection.request("GET", path)
    response = connection.getresponse()
    response.read()
    took = 1000 * (time.perf_counter() - began)
    expect(response.status == 200, f"{path}: {response.status}")
    return took
