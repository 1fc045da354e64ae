"""The other side of mail: an SMTP server that takes everything, and a real Dovecot."""
import os
import pwd
import re
import shutil
import socket
import subprocess

from .place import free_port, is_open

SMTP_SINK = "/usr/sbin/smtp-sink"
DOVECOT = "/usr/sbin/dovecot"
USER, PASSWORD = "community", "secret"

CONFIGURATION = """\
protocols = imap
listen = 127.0.0.1
base_dir = {path}/run
state_dir = {path}/state
log_path = {path}/log
default_internal_user = {service}
default_login_user = {login}
default_vsz_limit = 0
first_valid_uid = 1
first_valid_gid = 1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0 secs
mail_location = maildir:%h/Maildir
passdb {{
  driver = passwd-file
  args = username_format=%n {path}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={path}/mail/%n
}}
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
"""


class Sink:
    """Postfix's server for tests: takes every letter and forgets it."""

    def __init__(self, place):
        self._place = place
        self.port = free_port()
        user = ["-u", "nobody"] if os.getuid() == 0 else []
        self._process = place.start([SMTP_SINK, *user, f"127.0.0.1:{self.port}", "200"])
        place.until(lambda: is_open(self.port))

    def close(self):
        self._place.stop(self._process)


class Dovecot:
    """An IMAP server with one mailbox."""

    def __init__(self, place):
        self._place = place
        self.path = place.folder("dovecot", mode=0o755)
        self.port = free_port()
        self._inbox = f"{self.path}/mail/{USER}/Maildir"
        is_root = os.getuid() == 0
        me = pwd.getpwuid(os.getuid())
        self._owner = pwd.getpwnam("nobody") if is_root else me
        for name in ["run", "state"] + [f"mail/{USER}/Maildir/{part}" for part in ("new", "cur", "tmp")]:
            os.makedirs(f"{self.path}/{name}")
        self._write("users", f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        self._write("conf", CONFIGURATION.format(
            path=self.path, port=self.port, uid=self._owner.pw_uid, gid=self._owner.pw_gid,
            service="dovecot" if is_root else me.pw_name, login="dovenull" if is_root else me.pw_name))
        self._give_to_owner(f"{self.path}/mail")
        self._process = place.start([DOVECOT, "-F", "-c", f"{self.path}/conf"])
        place.until(lambda: is_open(self.port))

    def _write(self, name, text):
        with open(f"{self.path}/{name}", "w", encoding="utf-8") as file:
            file.write(text)

    def _give_to_owner(self, path):
        subprocess.run(["chown", "-R", f"{self._owner.pw_uid}:{self._owner.pw_gid}", path], check=True)

    def close(self):
        """Ends it; its mail goes, too."""
        self._place.stop(self._process)
        shutil.rmtree(self.path)

    def fill(self, mails):
        """Puts mails into INBOX that somebody's reader has seen before."""
        for number, mail in enumerate(mails):
            name = f"{1_700_000_000 + number}.M{number:06}P1.bench:2,"
            with open(f"{self._inbox}/cur/{name}", "wb") as file:
                file.write(mail.replace("\n", "\r\n").encode())
        self._give_to_owner(self._inbox)

    def waiting(self):
        """How many mails lie in INBOX."""
        return sum(len(os.listdir(f"{self._inbox}/{part}")) for part in ("cur", "new"))

    def mail_in(self):
        """How Guildpost finds it."""
        return (f'host = "127.0.0.1"\nport = {self.port}\nencryption = "none"\nuser = "{USER}"\n'
                f'password_command = ["/bin/echo", "{PASSWORD}"]')

    def signed_in(self):
        """A connection in INBOX and what comes from it, for those who speak IMAP themselves."""
        connection = socket.create_connection(("127.0.0.1", self.port))
        replies = connection.makefile("rb", buffering=1 << 20)
        replies.readline()
        connection.sendall(f"a LOGIN {USER} {PASSWORD}\r\nb SELECT INBOX\r\n".encode())
        read_until_done(replies, b"b")
        return connection, replies

    def bare_fetch(self):
        """Reads the whole mailbox, as fast as can be, and forgets it; gives how many mails came."""
        count = 0
        with socket.create_connection(("127.0.0.1", self.port)) as connection:
            replies = connection.makefile("rb", buffering=1 << 20)
            replies.readline()
            connection.sendall(f"a LOGIN {USER} {PASSWORD}\r\nb SELECT INBOX\r\n"
                               "c FETCH 1:* (UID BODY.PEEK[])\r\n".encode())
            while not (line := replies.readline()).startswith(b"c "):
                if literal := re.search(rb"\{(\d+)\}\r\n$", line):
                    replies.read(int(literal.group(1)))
                    count += 1
        return count


def read_until_done(replies, tag):
    """Reads on to the reply that ends the command of this tag."""
    while not replies.readline().startswith(tag + b" "):
        pass
