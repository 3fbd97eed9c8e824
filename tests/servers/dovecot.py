"""Dovecot 2.3 of the distribution on free loopback ports; every account's mails lie in a Maildir of its own.

With `storage="mdbox"` they lie in Dovecot's own format instead, which does not grow slower with the number of mails: a
Maildir's directory has to be read again after every change.

with dovecot() as server:
    server.deliver(b"Subject: hello\r\n\r\n")
    ... server.host, server.port, server.user, server.password
"""

import grp
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from imapclient import IMAPClient

from tests.servers.certificates import Authority, Certificate
from tests.servers.loopback import HOST, free_port, wait_for_greeting

# Dovecot gives no mail to root: as root its processes run as this user.
MAIL_USER = "mail"
# Of every account: any name will do.
PASSWORD = "a-good-password"
LINKS_TO_ONE_FILE = 30_000


class DovecotMissing(Exception):  # noqa: N818 - it says what is the matter
    """There is no Dovecot 2.3 on this machine."""


@dataclass(kw_only=True)
class DovecotServer:
    """A running server and one account on it; `port` takes STARTTLS and plain lines, `tls_port` TLS from the start."""

    host: str = HOST
    port: int
    tls_port: int
    user: str = "intake@practice-software.example"
    password: str = PASSWORD
    maildir: Path
    storage: str = "maildir"
    configuration: Path
    ca_file: Path
    process: subprocess.Popen[bytes]
    delivered: int = 0

    def fresh(self) -> "DovecotServer":
        """Another, empty account on the same server."""
        accounts = self.maildir.parent
        number = len(list(accounts.iterdir()))
        server = replace(self, user=f"intake{number}@practice-software.example", maildir=accounts / f"intake{number}")
        _make_directory(server.maildir)
        return server

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        """Lay a mail into a folder the way a mail transfer agent does: written in tmp, moved to new."""
        if self.storage != "maildir":
            self._append(raw, folder)
            return
        self.delivered += 1
        place = self.maildir if folder == "INBOX" else self.maildir / f".{folder}"
        for name in ("tmp", "new", "cur"):
            _make_directory(place / name)
        written = place / "tmp" / f"{self.delivered:010d}.test"
        written.write_bytes(raw)
        _give_to_mail_user(written)
        written.rename(place / "new" / written.name)

    def _append(self, raw: bytes, folder: str) -> None:
        with IMAPClient(self.host, self.port, ssl=False) as client:
            client.login(self.user, self.password)
            client.append(folder, raw)

    def fill(self, count: int, raw: bytes) -> None:
        """Lay many equal, already seen mails into the inbox, cheaply (links to a few files)."""
        _make_directory(self.maildir / "cur")
        source = self.maildir / "cur"
        for number in range(count):
            self.delivered += 1
            path = self.maildir / "cur" / f"{self.delivered:010d}.test:2,S"
            if number % LINKS_TO_ONE_FILE == 0:
                path.write_bytes(raw)
                _give_to_mail_user(path)
                source = path
            else:
                path.hardlink_to(source)
        if self.storage != "maildir":
            self._doveadm("import", "-u", self.user, f"maildir:{self.maildir}", "", "all")
            shutil.rmtree(self.maildir / "cur")

    def _doveadm(self, *words: str) -> None:
        subprocess.run([shutil.which("doveadm") or "doveadm", "-c", str(self.configuration), *words], check=True)


@contextmanager
def dovecot(
    *, storage: str = "maildir", expired: bool = False, certified_host: str = "localhost"
) -> Iterator[DovecotServer]:
    """A server for the length of the block; raises DovecotMissing."""
    binary = _binary()
    # Not pytest's directory: that one is closed to the user under which the mail processes run.
    place = Path(tempfile.mkdtemp(prefix="intake-dovecot-"))
    try:
        yield from _running(binary, place, storage=storage, expired=expired, certified_host=certified_host)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _binary() -> str:
    binary = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if binary is None:
        raise DovecotMissing("Dovecot is not installed")
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
    if not version.startswith("2.3."):
        raise DovecotMissing(f"Dovecot {version.strip()} reads another configuration than 2.3")
    return binary


def _running(binary: str, place: Path, *, storage: str, expired: bool, certified_host: str) -> Iterator[DovecotServer]:
    place.chmod(0o755)
    authority = Authority(place)
    port, tls_port = free_port(), free_port()
    configuration = place / "dovecot.conf"
    certificate = authority.issue(certified_host, *(() if certified_host != "localhost" else (HOST,)), expired=expired)
    mails = f"{storage}:{place}/{'mails' if storage == 'maildir' else 'boxes'}/%n"
    configuration.write_text(_configuration(place, port, tls_port, certificate, mails))
    process = subprocess.Popen([binary, "-F", "-c", str(configuration)], stdin=subprocess.DEVNULL)
    server = DovecotServer(
        port=port,
        tls_port=tls_port,
        storage=storage,
        configuration=configuration,
        maildir=place / "mails" / "intake",
        ca_file=authority.file,
        process=process,
    )
    _make_directory(place / "boxes")
    _make_directory(server.maildir.parent)
    _make_directory(server.maildir)
    try:
        _wait(port, place / "dovecot.log")
        yield server
    finally:
        process.terminate()
        process.wait(timeout=10)


def _wait(port: int, log: Path) -> None:
    try:
        wait_for_greeting(port)
    except TimeoutError as error:
        raise RuntimeError(log.read_text() if log.exists() else "Dovecot wrote no log") from error


def _configuration(place: Path, port: int, tls_port: int, certificate: Certificate, mails: str) -> str:
    user = _mail_user()
    return f"""
protocols = imap
listen = {HOST}
base_dir = {place}/run
state_dir = {place}/state
log_path = {place}/dovecot.log
first_valid_uid = 1
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
ssl_cert = <{certificate.certificate}
ssl_key = <{certificate.key}
mail_location = {mails}
maildir_very_dirty_syncs = no
mail_max_userip_connections = 100
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={user.pw_uid} gid={user.pw_gid} home={place}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # No waiting after wrong passwords.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
{_for_one_user() if os.geteuid() else ""}
"""


def _for_one_user() -> str:
    """Everything runs as the user who starts it; root uses the accounts that the distribution made."""
    name = _mail_user().pw_name
    return f"""
default_internal_user = {name}
default_login_user = {name}
default_internal_group = {grp.getgrgid(os.getegid()).gr_name}
"""


def _mail_user() -> pwd.struct_passwd:
    return pwd.getpwuid(os.geteuid()) if os.geteuid() else pwd.getpwnam(MAIL_USER)


def _make_directory(path: Path) -> None:
    if not path.is_dir():
        if path.name in {"tmp", "new", "cur"}:
            _make_directory(path.parent)
        path.mkdir(exist_ok=True)
        _give_to_mail_user(path)


def _give_to_mail_user(path: Path) -> None:
    if os.geteuid() == 0:
        user = _mail_user()
        os.chown(path, user.pw_uid, user.pw_gid)
