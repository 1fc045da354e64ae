"""A real Dovecot: IMAP on loopback, one user, as root and not."""
import grp
import itertools
import os
import pwd
import shutil
import signal
import time

from .place import Failure, end, free_port, is_open, wait_until

USER, PASSWORD = "community", "secret"

CONFIGURATION = """\
protocols = imap
listen = 127.0.0.1
base_dir = {path}/run
state_dir = {path}/state
log_path = {path}/dovecot.log
default_internal_user = {service}
default_internal_group = {group}
default_login_user = {login}
default_vsz_limit = 0
first_valid_uid = 1
first_valid_gid = 1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
passdb {{
  driver = passwd-file
  args = username_format=%n {path}/users
}}
auth_failure_delay = 0 secs
mail_location = maildir:%h/Maildir
mail_max_userip_connections = 100
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={path}/mail/%n allow_all_users=no
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


class Dovecot:
    """The server, and who delivers into its one mailbox."""

    def __init__(self, place):
        program = shutil.which("dovecot") or "/usr/sbin/dovecot"
        if not os.path.exists(program):
            raise Failure("there is no Dovecot here (Debian: dovecot-imapd)")
        self.path = place / "dovecot"
        self.port = free_port()
        self.maildir = f"{self.path}/mail/{USER}/Maildir"
        self._numbers = itertools.count(1)
        self._owner = self._make_folders()
        place.write("dovecot/users", f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        configuration = place.write("dovecot/dovecot.conf", self._configuration())
        process = place.start([program, "-F", "-c", configuration], "dovecot/output")
        place.endings.callback(end, process, signal.SIGTERM)
        if not wait_until(30, lambda: is_open(self.port)):
            raise Failure("Dovecot does not start: " + self._last_words())

    def _make_folders(self):
        """The mailbox and the server's own folders. Gives whom the mail belongs to."""
        for name in ["run", "state"] + [f"mail/{USER}/Maildir/{part}" for part in ("cur", "new", "tmp")]:
            os.makedirs(f"{self.path}/{name}")
        if os.getuid() != 0:
            return os.getuid(), os.getgid()
        nobody = pwd.getpwnam("nobody")
        for folder, _, _ in os.walk(f"{self.path}/mail"):
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        return nobody.pw_uid, nobody.pw_gid

    def _configuration(self):
        is_root = os.getuid() == 0
        me = pwd.getpwuid(os.getuid()).pw_name
        return CONFIGURATION.format(
            path=self.path, port=self.port, uid=self._owner[0], gid=self._owner[1],
            service="dovecot" if is_root else me, login="dovenull" if is_root else me,
            group="dovecot" if is_root else grp.getgrgid(os.getgid()).gr_name)

    def _last_words(self):
        words = ""
        for name in ("output", "dovecot.log"):
            if os.path.exists(f"{self.path}/{name}"):
                with open(f"{self.path}/{name}", encoding="utf-8", errors="replace") as file:
                    words += file.read()[-1_000:]
        return words

    def deliver(self, mail):
        """Puts a mail (octets) into INBOX, as a delivery agent does."""
        name = f"{int(time.time())}.M{next(self._numbers)}P{os.getpid()}.soak"
        temporary = f"{self.maildir}/tmp/{name}"
        with open(temporary, "wb") as file:
            file.write(mail.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
        os.chown(temporary, *self._owner)
        os.rename(temporary, f"{self.maildir}/new/{name}")

    def waiting(self):
        """How many mails lie in INBOX."""
        return sum(len(os.listdir(f"{self.maildir}/{part}")) for part in ("new", "cur"))
