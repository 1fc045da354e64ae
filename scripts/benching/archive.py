"""Pages of threads and of streams: each seen for the first time, some again and again, beside the plainest page there is."""
from . import showing, web
from .library import library
from .place import memory

NEEDS = ["wrk"]
POSTS = 40_000
THREAD = 10
# Threads that are looked at again.
POPULAR = 200


def run(trial):
    first, again, streams, plain = [], [], [], []
    guild = library(trial, POSTS, THREAD)
    paths = [f"/g/dev/t/{topic}" for topic in range(1, POSTS, THREAD)]
    for _ in range(trial.rounds):
        with guild.daemon() as process:
            first.append(web.each_once(guild.web, paths))
            again.append(web.repeated(trial.place, guild.web, paths[:POPULAR]))
            # Each writer's, seen for the first time: what happened is put together anew.
            streams.append(web.each_once(guild.web, [f"/people/{handle}/stream" for handle in guild.handles()]))
            plain.append(web.plain(guild.monitor))
            resident = memory(process)
    showing.show(
        f"archive, thread of {THREAD} posts",
        showing.per_second("first view", first),
        showing.per_second("repeated", again),
        showing.per_second("streams, first view", streams),
        showing.ratio("streams to threads", streams, first),
        showing.per_second("plain Hummingbird route", plain),
        showing.ratio("ratio", again, plain),
        showing.memory_use(resident))
