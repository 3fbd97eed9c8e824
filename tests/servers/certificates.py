"""A throw-away certificate authority for the test servers."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A server's certificate and key, as files in PEM form."""

    certificate: Path
    key: Path


class Authority:
    """Signs certificates; `file` is what a client has to trust."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Throw-away Authority")
        self._written = 0
        self.file = directory / "authority.pem"
        now = datetime.now(UTC)
        builder = _builder(self._name, self._name, self._key, now, now + timedelta(days=1))
        own = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.file.write_bytes(own.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))

    def issue(self, *hosts: str, expired: bool = False) -> Certificate:
        """A certificate for host names or addresses, by default for this machine; an expired one on request."""
        key = ec.generate_private_key(ec.SECP256R1())
        end = datetime.now(UTC) + timedelta(days=-1 if expired else 1)
        names = x509.SubjectAlternativeName([_host(host) for host in hosts or ("localhost", "127.0.0.1")])
        builder = _builder(_name("server"), self._name, key, end - timedelta(days=2), end)
        signed = builder.add_extension(names, critical=False).sign(self._key, hashes.SHA256())
        self._written += 1
        files = Certificate(
            certificate=self._directory / f"server{self._written}.pem",
            key=self._directory / f"server{self._written}.key",
        )
        files.certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
        files.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return files


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _builder(subject, issuer, key, begin, end) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
    )
