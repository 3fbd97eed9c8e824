import base64
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7SignatureBuilder

from intake.mail.signed import signed_content
from tests.mail.samples import parsed, raw_mail

INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\nUnterschriebene Gr\xc3\xbc\xc3\x9fe\r\n"


@pytest.fixture(scope="module")
def signed() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Praxis")])
    certificate = (
        x509.CertificateBuilder(
            name, name, key.public_key(), 1, datetime(2021, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
        )
    ).sign(key, hashes.SHA256())
    builder = PKCS7SignatureBuilder().set_data(INNER).add_signer(certificate, key, hashes.SHA256())
    return builder.sign(Encoding.DER, [])


def test_the_mail_inside_a_signature_is_found(signed):
    assert signed_content(signed) == INNER


def test_content_in_chunks_without_stated_lengths_is_put_together():
    start = b"\x30\x80\x06\x01\x01\xa0\x80\x30\x80\x02\x01\x01\x31\x00\x30\x80\x06\x01\x01\xa0\x80"
    assert signed_content(start + b"\x24\x80\x04\x03abc\x04\x02de\x00\x00") == b"abcde"
    assert signed_content(start + b"\x24\x07\x04\x03abc\x04\x00rest") == b"abc"


def test_what_is_cut_off_or_nothing_of_the_kind_gives_nothing(signed):
    for data in (b"", b"\x30", b"\x30\xff", signed[:20], b"plain text", signed[1:]):
        assert signed_content(data) == b""


def test_an_opaquely_signed_mail_is_read(signed):
    body = base64.encodebytes(signed).decode()
    headers = {
        "Content_Type": "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        "Content_Transfer_Encoding": "base64",
    }
    assert parsed(raw_mail(body, **headers)).text == "Unterschriebene Grüße\n"


def test_an_encrypted_mail_is_an_attachment():
    mail = parsed(
        raw_mail("AAAA", Content_Type="application/pkcs7-mime; name=smime.p7m", Content_Transfer_Encoding="base64")
    )
    assert (mail.text, [attachment.name for attachment in mail.attachments]) == ("", ["smime.p7m"])
