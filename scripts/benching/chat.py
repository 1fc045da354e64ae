"""A line of a chat on its way to everybody who has it open."""
import asyncio
import contextlib
import hashlib
import http.client
import statistics
import time

from . import showing
from .installation import MAILDIR_IN, MAILDIR_OUT, Guild
from .place import expect, memory

NEEDS = []
STREAMS = 1_000
# Windows that one person has open.
WINDOWS = 5
LINES = 20


def run(trial):
    guild = Guild(trial, "chat", MAILDIR_IN, MAILDIR_OUT)
    people = STREAMS // WINDOWS + 1
    guild.add_developers(people, "none")
    cookies = sessions(guild, people)
    with guild.daemon() as process:
        trial.place.until(lambda: answers(guild))
        before = memory(process)
        first, last = asyncio.run(watch(guild, cookies))
        after = memory(process)
    showing.show(
        f"chat, {STREAMS} streams, {LINES} lines",
        f"to the first {statistics.median(first):.0f} ms",
        f"to the last {statistics.median(last):.0f} ms, slowest {max(last):.0f}",
        showing.memory_use(after))
    print(f"  a stream: {1000 * (after[0] - before[0]) / STREAMS:.0f} KB", flush=True)


def sessions(guild, people):
    """As if each had signed in."""
    cookies = []
    now = int(time.time())
    with guild.database() as database:
        for person in range(1, people + 1):
            secret = f"benchbenchbenchbenchbench{person:05}"
            database.execute(
                "INSERT INTO session (hash, personID, epoch, createdAt, expiresAt) VALUES (?, ?, 0, ?, ?)",
                (hashlib.sha256(secret.encode()).digest(), person, now, now + 86_400))
            cookies.append(f"guildpost={secret}")
    return cookies


def answers(guild):
    with contextlib.suppress(OSError), contextlib.closing(http.client.HTTPConnection("127.0.0.1", guild.web)) as to:
        to.request("GET", "/")
        return to.getresponse().status == 200
    return False


async def watch(guild, cookies):
    """How long each line takes to the first and to the last of all, from before it is sent."""
    streams = []
    for number in range(STREAMS):
        reader, writer = await asyncio.open_connection("127.0.0.1", guild.web)
        cookie = cookies[1 + number // WINDOWS]
        writer.write(f"GET /g/dev/chat/stream HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        expect(head.startswith(b"HTTP/1.1 200"), f"stream {number}: {head[:80]}")
        streams.append((reader, writer))
    first, last = [], []
    for number in range(LINES):
        mark = f"needle{number:04}".encode()
        waiting = [asyncio.create_task(arrival(reader, mark)) for reader, _ in streams]
        began = time.perf_counter()
        await asyncio.to_thread(say, guild, cookies[0], mark.decode())
        took = [1000 * (moment - began) for moment in await asyncio.gather(*waiting)]
        first.append(min(took))
        last.append(max(took))
        # Twenty lines a minute are one person's.
        await asyncio.sleep(0.2)
    for _, writer in streams:
        writer.close()
    return first, last


async def arrival(reader, mark):
    await reader.readuntil(mark)
    return time.perf_counter()


def say(guild, cookie, words):
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", guild.web)) as to:
        to.request("POST", "/g/dev/chat", body=f"text={words}", headers={
            "Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"})
        answer = to.getresponse()
        expect(answer.status == 204, f"said: {answer.status} {answer.read()[:100]}")
