"""One post to all members of a group, until SQLite knows that every letter went out."""
import contextlib
import os
import subprocess
import sys
import time

from . import showing
from .installation import MAILDIR_IN, Guild, by_smtp
from .place import Failure, memory, processor
from .servers import Sink

NEEDS = ["smtp-sink"]
CONNECTIONS = 4
CLIENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "smtp_client.py")


def run(trial):
    ours, raw = [], []
    # Whoever writes gets no letter.
    letters = trial.members - 1
    with contextlib.closing(Sink(trial.place)) as sink:
        guild = Guild(trial, "fanout", MAILDIR_IN, by_smtp(sink.port, CONNECTIONS))
        guild.add_developers(trial.members, "immediate")
        with guild.daemon() as process:
            for k in range(trial.rounds):
                used = processor(process)
                ours.append(letters / send_post(trial, guild, k + 1, letters))
                used = processor(process) - used
                if k == 0:
                    sample = keep_a_letter(trial, guild)
                raw.append(trial.members / send_raw(sink.port, trial.members, sample))
            showing.show(
                f"fan-out, {letters} letters, settled in SQLite",
                showing.per_second("Guildpost", ours),
                showing.per_second(f"raw {CONNECTIONS} connections", raw),
                showing.ratio("ratio", ours, raw),
                showing.processor_time(used),
                showing.memory_use(memory(process)))


def send_post(trial, guild, number, letters):
    """The seconds from the arrival of the mail to the last letter."""
    delivered = guild.metric("letters_delivered")
    began = time.monotonic()
    guild.drop(trial.language.mail(number, size=4096))
    trial.place.until(lambda: guild.metric("letters_delivered") - delivered >= letters, every=0.02)
    settled = "SELECT count(*) FROM delivery WHERE state = 'delivered'"
    trial.place.until(lambda: guild.row(settled)[0] >= letters * number)
    return time.monotonic() - began


def keep_a_letter(trial, guild):
    """A file with one of the letters, for whoever shall send the same."""
    number, = guild.row("SELECT max(id) FROM delivery")
    _, letter = guild.run("outbox", "show", str(number)).split("\n\n", 1)
    path = trial.place / "letter"
    with open(path, "wb") as file:
        file.write(letter.replace("\n", "\r\n").encode())
    return path


def send_raw(port, letters, sample):
    """The seconds in which clients that do nothing else send as many."""
    began = time.monotonic()
    clients = [
        subprocess.Popen([sys.executable, CLIENT, str(port), str(letters), str(share), str(CONNECTIONS), sample])
        for share in range(CONNECTIONS)
    ]
    if any(client.wait() for client in clients):
        raise Failure("the raw client failed")
    return time.monotonic() - began
