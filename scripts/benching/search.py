"""Questions to a large archive: of words that few, some and nearly all posts have."""
import contextlib
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


def run(trial):
    guild = library(trial, trial.posts, THREAD)
    frequent, next_frequent = trial.language.words[:2]
    queries = {
        "rare": "needlerare",
        "medium": "needlemedium",
        "common": "needlecommon",
        "most common": frequent,
        "two words": "needlecommon needlemedium",
        "phrase": f'"{frequent} {next_frequent}"',
    }
    with guild.daemon() as process:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", guild.web)) as connection:
            for name, query in queries.items():
                took = [milliseconds(connection, query) for _ in range(TIMES)]
                showing.show(
                    f"search, {trial.posts} posts, {name}",
                    f"median {statistics.median(took):.2f} ms",
                    f"slowest of {TIMES} {max(took):.1f} ms")
        showing.show("", showing.memory_use(memory(process)))


def milliseconds(connection, query):
    """How long the page of results takes."""
    path = "/search?q=" + urllib.parse.quote_plus(query)
    began = time.perf_counter()
    connection.request("GET", path)
    response = connection.getresponse()
    response.read()
    took = 1000 * (time.perf_counter() - began)
    expect(response.status == 200, f"{path}: {response.status}")
    return took
