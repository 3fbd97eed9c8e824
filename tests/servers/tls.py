"""The server's side of TLS."""

import ssl

from tests.servers.certificates import Certificate


def server_context(certificate: Certificate) -> ssl.SSLContext:
    """Settings with which a server shows the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    return context
