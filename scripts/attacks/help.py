"""Small helpers: waiting, ports, the moved clock."""

import os
import shutil
import socket
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class Skip(Exception):
    """It cannot be tried here, and why."""


class OutOfTime(Exception):
    """The attack had its seconds."""


def until(condition, seconds=10, every=0.05):
    """The condition's value as soon as it is true, or its last one."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() > end:
            return value
        time.sleep(every)


def settled(measure, quiet=1.5, seconds=30):
    """A number once it has not changed for a while."""
    last, since = measure(), time.monotonic()
    end = since + seconds
    while time.monotonic() < end and time.monotonic() - since < quiet:
        time.sleep(0.1)
        now = measure()
        if now != last:
            last, since = now, time.monotonic()
    return last


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_open(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def plural(number, word):
    return f"{number:,} {word}" + ("" if number == 1 else "s")


built_shim = None


def shim():
    """The library that moves the clock, compiled once."""
    global built_shim
    if built_shim is None:
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if compiler is None:
            raise Skip("no C compiler to move the clock with")
        directory = tempfile.mkdtemp(prefix="guildpost-attack-shim.")
        built_shim = os.path.join(directory, "clock.so")
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", built_shim, os.path.join(HERE, "clock.c")], check=True)
    return built_shim


def remove_shim():
    if built_shim:
        shutil.rmtree(os.path.dirname(built_shim), ignore_errors=True)
