"""Readers of the archive, sockets that say nothing, and whoever asks after the daemon's health."""
import collections
import contextlib
import http.client
import random
import socket
import threading
import time

from . import people


def get(port, path, seconds=10):
    """The status of a page, None where there is no answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        return response.status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


class Readers:
    """People who each read a page about twice a second. What they ask of a daemon that is up must be answered.

    `moods` tells what holds just now, as a set: "excused" where no answer is owed, "crowded" where idle sockets stand.
    `answers` counts by (mood, whether there was an answer).
    """

    # Whoever reads goes away after so many seconds.
    PATIENCE = 5

    def __init__(self, daemon, seed, moods):
        self.daemon, self.moods = daemon, moods
        self.answers = collections.Counter()
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._paths = ["/", "/feed.atom", "/nothing"] + [f"/g/{group}/" for group in people.GROUPS] + [
            f"/search?q={word}" for _, words in people.GROUPS.values() for word in words.split()[:3]]

    def run(self, stop):
        while not stop.wait(self._random.uniform(0.2, 0.8)):
            path = self._random.choice(self._paths)
            if self._random.random() < 0.4:
                path = f"/p/{self._random.randrange(1, 400)}"
            before = self._situation()
            status = get(self.daemon.archive, path, Readers.PATIENCE)
            # What was killed meanwhile, or has just started, owes no answer.
            is_answered = status is not None and status < 500
            if is_answered or before == self._situation() and before[1] != "excused":
                with self._lock:
                    self.answers[before[1], is_answered] += 1

    def _situation(self):
        """Which life the daemon is in, and what holds."""
        moods = self.moods()
        if "excused" in moods or self.daemon.age < 5:
            return self.daemon.lives, "excused"
        return self.daemon.lives, "crowded" if "crowded" in moods else "usual"


class Health:
    """Asks /healthz every two seconds, and keeps the count."""

    def __init__(self, daemon):
        self.daemon = daemon
        self.well = self.unwell = self.silent = 0

    def run(self, stop):
        while not stop.wait(2):
            status = get(self.daemon.monitor, "/healthz", 5)
            if status == 200:
                self.well += 1
            elif status is None:
                self.silent += 1
            else:
                self.unwell += 1


class IdleSockets:
    """Connections that are opened and left; every third has begun a request that never ends."""

    def __init__(self, place, port):
        self.port = port
        self.opened = 0
        # All that can be opened are.
        self.stand = False
        self._sockets = []
        place.endings.callback(self.close)

    def open(self, count):
        for number in range(count):
            client = socket.socket()
            client.settimeout(1)
            try:
                client.connect(("127.0.0.1", self.port))
                if number % 3 == 0:
                    client.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Wait: ")
            except OSError:
                client.close()
                continue
            self._sockets.append(client)
            self.opened += 1
        self.stand = True

    def close(self):
        self.stand = False
        while self._sockets:
            with contextlib.suppress(OSError):
                self._sockets.pop().close()


def start(task, stop):
    """Runs it beside everything else, until `stop`."""
    thread = threading.Thread(target=task.run, args=(stop,), daemon=True)
    thread.start()
    return thread


def is_well(daemon, seconds):
    """Whether /healthz says so within that time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if get(daemon.monitor, "/healthz", 5) == 200:
            return True
        time.sleep(0.5)
    return False
