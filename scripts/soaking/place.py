"""Where a soak takes place: one temporary directory, ports of its own, programs that surely end."""
import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time


def free_port():
    """A port that nobody listens on, below the range that the kernel gives to outgoing connections."""
    while True:
        port = random.SystemRandom().randrange(10_000, 30_000)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def is_open(port):
    """Whether somebody listens there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(seconds, condition):
    """True as soon as the condition holds, false after so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return condition()


class Failure(Exception):
    """The soak itself cannot go on: something that it needs is missing or does not start."""


def end(process, how=signal.SIGTERM, seconds=10):
    """Ends a program of ours and whatever it started; by force where it does not listen."""
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            pass
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(10)
    return process.returncode


class Place:
    """A directory under /tmp, and everything that was begun in it: ended and removed in the opposite order."""

    def __init__(self, keep=False):
        self.path = tempfile.mkdtemp(prefix="soak.", dir="/tmp")
        os.chmod(self.path, 0o755)
        self.keep = keep
        self.endings = contextlib.ExitStack()

    def __truediv__(self, name):
        return os.path.join(self.path, name)

    def write(self, name, text, mode=0o644):
        """A file of this place; gives its path."""
        path = self / name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    def start(self, arguments, log, environment=None):
        """A program in a session of its own, so that Ctrl-C reaches us alone and we end it in order."""
        with open(self / log, "ab") as output:
            return subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
                env={**os.environ, **(environment or {})})

    def small_disk(self, name, megabytes):
        """A file system of a fixed size at a folder. False where we may not make one."""
        path = self / name
        os.makedirs(path, mode=0o700, exist_ok=True)
        if os.getuid() != 0:
            return False
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs", path]
        if subprocess.run(mount, capture_output=True).returncode != 0:
            return False
        self.endings.callback(subprocess.run, ["umount", "-l", path], capture_output=True)
        return True

    def close(self):
        """Ends all that was begun here, whatever happens on the way, and removes the directory."""
        try:
            self.endings.close()
        finally:
            if not self.keep:
                shutil.rmtree(self.path, ignore_errors=True)
