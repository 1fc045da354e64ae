"""Where a bench takes place: one temporary directory, ports of its own, programs that surely end."""
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time


class Failure(Exception):
    """The bench cannot go on: something that it needs is missing, or did not do its work."""


def expect(holds, words):
    """A figure for work that was not done would say nothing."""
    if not holds:
        raise Failure(words)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_open(port):
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def memory(process):
    """Resident now and at its highest, MB."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        status = file.read()
    return tuple(int(re.search(rf"{key}:\s+(\d+)", status).group(1)) / 1000 for key in ("VmRSS", "VmHWM"))


def processor(process):
    """Seconds of the processor that it has used."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    user, system = fields[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


class Place:
    """A directory under /tmp and the programs that run in it; with it they are ended, and it is removed."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="gpb.", dir="/tmp")
        # Servers that run as somebody else look into it.
        os.chmod(self.path, 0o755)
        self._running = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in list(self._running):
            self.stop(process, signal.SIGKILL)
        shutil.rmtree(self.path, ignore_errors=True)

    def __truediv__(self, name):
        return os.path.join(self.path, name)

    def folder(self, name, mode=0o700):
        """A new folder whose name begins so."""
        path = tempfile.mkdtemp(prefix=f"{name}.", dir=self.path)
        os.chmod(path, mode)
        return path

    def start(self, arguments, environment=None, log=os.devnull):
        with open(log, "ab") as output:
            process = subprocess.Popen(
                arguments, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        self._running[process] = log
        return process

    def stop(self, process, how=signal.SIGTERM):
        if process.poll() is None:
            process.send_signal(how)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.pop(process, None)

    def until(self, condition, seconds=300, every=0.01):
        """Waits for the condition to hold, while everything that was started still runs."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._check_programs()
            if condition():
                return
            time.sleep(every)
        raise Failure(f"waited {seconds} s in vain")

    def _check_programs(self):
        for process, log in self._running.items():
            if process.poll() is not None:
                with open(log, encoding="utf-8", errors="replace") as file:
                    words = file.read()[-2_000:].strip()
                raise Failure(f"{process.args[0]} ended by itself ({process.returncode})" + f"\n{words}" * bool(words))
