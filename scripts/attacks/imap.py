"""A hostile, broken or merely odd IMAP server."""

import os
import shutil
import ssl
import socket
import subprocess
import threading
import time

from . import imapd
from .help import free_port
from .rig import House, attack, mail, to_group, until


def mailbox(trial, server=None, **settings):
    """A house whose mailbox is such a server, begun while the mailbox is empty."""
    server = server or imapd.Imapd()
    trial.cleans(server.close)
    lines = {"poll_seconds": 2, "connect_seconds": 5, **settings}
    text = "\n".join(f"{key} = {value}" for key, value in lines.items())
    house = trial.house(imap=server.port, settings={"mail_in": text})
    habits, server.odd = server.odd, {}
    house.must("once")
    server.odd = habits
    return house, server


def six(server):
    """Six mails of one member's."""
    return server.add(*[mail(House.ANNA, to_group("teachers"), f"Post {n}") for n in range(1, 7)])


def one_odd(trial, name, habit, seconds=12, later=90):
    """The third of six mails is odd: the others at once, the odd one carried or held."""
    house, server = mailbox(trial, imapd.Imapd(odd={103: habit}))
    house.start()
    six(server)
    began = time.monotonic()
    until(lambda: house.posts() >= 5, seconds)
    quick = house.posts()
    took = time.monotonic() - began
    trial.expect(house.alive(), f"{name}: the daemon died (exit {house.daemon.poll()})")
    trial.expect(quick >= 5, f"{name}: {quick} of 5 others carried within {seconds} s")
    if not house.alive() or quick < 5:
        trial.figure(f"{name}: {quick} of 6")
        return house, server
    recorded = until(lambda: sum(house.outcomes().values()) >= 6, later)
    state = "recorded" if recorded else "lost sight of"
    state = "carried" if house.posts() == 6 else "held" if house.held() else state
    trial.expect(recorded, f"{name}: the sixth is lost sight of after {later} s (healthz {house.health()[0]})")
    trial.figure(f"{name}: others in {took:.0f} s, the odd one {state}")
    return house, server


@attack("IMAP: NIL, quoted, missing, bad literal size", seconds=300)
def odd_bodies(trial):
    """A body that comes as NIL, quoted, malformed or not at all: the others at once, this one held or carried."""
    habits = {"NIL": imapd.odd_nil, "quoted": imapd.odd_quoted, "missing": imapd.odd_missing,
              "{-5}": imapd.odd_negative, "{abc}": imapd.odd_wordy, "size -1": imapd.sized(-1)}
    for name, habit in habits.items():
        house, server = one_odd(trial, name, habit, later=35)
        house.stop()
        server.close()


@attack("IMAP: NO for one UID", seconds=150)
def no_for_one(trial):
    """A tagged NO to one mail: the others at once, this one held after its second."""
    one_odd(trial, "NO", imapd.odd_no, seconds=15, later=90)


@attack("IMAP: UIDNEXT 0, UID 2^32-1", seconds=90)
def numbers(trial):
    """Numbers at the edge of what RFC 3501 allows never end the daemon."""
    house, server = mailbox(trial)
    server.announced = 0
    house.start(ready=False)
    six(server)
    until(lambda: not house.alive() or house.posts() == 6, 12)
    trial.expect(house.alive(), f"UIDNEXT 0: the daemon died (exit {house.daemon.poll()})")
    trial.expect(not house.alive() or house.posts() == 6, f"UIDNEXT 0: {house.posts()} of 6 carried")
    house.stop()
    house, server = mailbox(trial)
    server.next_uid, server.announced = 4_294_967_294, 4_294_967_295
    house.start(ready=False)
    server.add(*[mail(House.ANNA, to_group("teachers"), f"Post {n}") for n in range(2)])
    until(lambda: not house.alive(), 8)
    trial.expect(house.alive(), f"UID 4294967295: the daemon died (exit {house.daemon.poll()})")
    trial.figure(f"{house.posts()} of 2 with the last UIDs carried")


@attack("IMAP: drop or BYE mid-fetch, literal of 10^12, 64 MB line, wrong/short literal, drip",
        seconds=840, is_long=True)
def breaking(trial):
    """A mail that breaks the connection is held after the second time; the others are carried."""
    habits = {"drop": imapd.odd_drop, "BYE": imapd.odd_bye, "10^12": imapd.odd_huge, "line": imapd.odd_endless,
              "short": imapd.odd_short, "size 10^15": imapd.sized(10 ** 15), "size 0": imapd.sized(0)}
    for name, habit in habits.items():
        house, server = mailbox(trial, imapd.Imapd(odd={103: habit}))
        house.start()
        six(server)
        began = time.monotonic()
        until(lambda: sum(house.outcomes().values()) >= 6, 110)
        recorded = sum(house.outcomes().values())
        trial.expect(house.alive(), f"{name}: the daemon died")
        trial.expect(recorded >= 6, f"{name}: {recorded} of 6 recorded after 110 s")
        trial.figure(f"{name} {time.monotonic() - began:.0f} s")
        house.stop()
        server.close()
    house, server = mailbox(trial)
    server.drips = True
    house.start()
    six(server)
    trial.expect(until(lambda: house.posts() == 6, 40), f"drip: {house.posts()} of 6")


@attack("IMAP: UIDVALIDITY flip, login NO, BAD after login, MOVE refused, junk SEARCH, bad dates", seconds=200)
def moods(trial):
    """Nothing is posted twice or lost by a server that renumbers, refuses or talks nonsense."""
    house, server = mailbox(trial)
    house.start()
    six(server)
    trial.expect(until(lambda: house.posts() == 6, 15), f"plain: {house.posts()} of 6")
    until(lambda: not server.mails, 10)
    server.says["UID MOVE"] = "NO [OVERQUOTA] no room"
    again = [mail(House.BEN, to_group("teachers"), f"Later {n}") for n in range(2)]
    server.add(*again)
    trial.expect(until(lambda: house.posts() == 8, 15), f"MOVE refused: {house.posts()} of 8")
    server.flip()
    time.sleep(8)
    trial.expect(house.posts() == 8, f"UIDVALIDITY flip: {house.posts()} posts of 8")
    server.says.clear()
    server.search_junk = " 0 -1 99999999999 abc 4294967296 {5} \\* NIL"
    server.dates = "99-Foo-9999 99:99:99 +9999"
    server.add(mail(House.ANNA, to_group("teachers"), "Junk around"))
    trial.expect(until(lambda: house.posts() == 9, 15), f"junk SEARCH and dates: {house.posts()} of 9")
    server.search_junk, server.dates = "", None
    refusals = {"LOGIN": "NO [AUTHENTICATIONFAILED] no", "SELECT": "BAD what", "CAPABILITY": "BAD what"}
    for word, answer in refusals.items():
        server.says = {word: answer}
        server.hang_up()
        time.sleep(3)
        trial.expect(house.alive() and house.ask("/").status == 200, f"{word} refused: the daemon does not serve")
        trial.expect(house.health()[0] != 200, f"{word} refused: healthz says all is well")
    server.says = {}
    house.stop()
    server.add(mail(House.ANNA, to_group("teachers"), "After it all"))
    house.run("once")
    trial.expect(house.posts() == 10, f"afterwards: {house.posts()} of 10")
    trial.expect(house.number("SELECT count(DISTINCT title) FROM contribution") == 10, "a post is there twice")
    trial.figure(f"{house.posts()} of 10, {server.connections} connections")


@attack("TLS: self-signed on loopback, STARTTLS stripped, none to another machine", seconds=90)
def encryption(trial):
    """No password over a line that is not what the configuration says."""
    if not shutil.which("openssl"):
        trial.skip("no openssl to make a certificate with")
    key, certificate = os.path.join(trial.directory, "key"), os.path.join(trial.directory, "certificate")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-keyout", key, "-out", certificate], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    heard = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def serve(encrypts, abilities):
        door = socket.create_server(("127.0.0.1", 0))
        trial.cleans(door.close)

        def listen():
            while True:
                try:
                    wire, _ = door.accept()
                    wire = context.wrap_socket(wire, server_side=True) if encrypts else wire
                    wire.sendall(f"* OK [CAPABILITY {abilities}] ready\r\n".encode())
                    lines = wire.makefile("rb")
                    while line := lines.readline():
                        heard.append(line)
                        tag = line.split()[0].decode()
                        wire.sendall(f"* CAPABILITY {abilities}\r\n{tag} OK done\r\n".encode())
                except (OSError, ssl.SSLError):
                    if door.fileno() < 0:
                        return
        threading.Thread(target=listen, daemon=True).start()
        return door.getsockname()[1]

    def configured(host, port, encryption):
        house = trial.house(imap=port, seed=False)
        with open(house.path("config.toml")) as file:
            text = file.read()
        mail_in = text[text.index("[mail_in]"):text.index("[mail_out]")]
        changed = mail_in.replace('host = "127.0.0.1"', f'host = "{host}"').replace('"none"', f'"{encryption}"')
        with open(house.path("config.toml"), "w") as file:
            file.write(text.replace(mail_in, changed + "connect_seconds = 4\n"))
        return house.run("once", seconds=40)
    for name, port, encryption in (("self-signed", serve(True, "IMAP4rev1"), "tls"),
                                   ("STARTTLS stripped", serve(False, "IMAP4rev1"), "starttls")):
        heard.clear()
        result = configured("localhost", port, encryption)
        said = b"".join(heard)
        trial.expect(result.returncode != 0, f"{name}: it goes on")
        trial.expect(b"LOGIN" not in said and b"AUTHENTICATE" not in said, f"{name}: the password was sent")
    result = configured("192.0.2.1", free_port(), "none")
    trial.expect(result.returncode == 2, f"no encryption to another machine: exit {result.returncode}")
    trial.figure("3 refused" if not trial.failures else "")
