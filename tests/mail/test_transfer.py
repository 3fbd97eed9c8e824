import pytest

from intake.mail.transfer import transfer_decoded


@pytest.mark.parametrize(
    ("data", "encoding", "decoded"),
    [
        (b"Gr=C3=BC=\r\n=C3=9Fe=20", "quoted-printable", "Grüße ".encode()),
        (b"100 = 100", "quoted-printable", b"100 = 100"),
        (b"R3LDvMOfZQ==\r\n", "base64", "Grüße".encode()),
        (b"R3LD\r\nvMOfZQ", "base64", "Grüße".encode()),
        (b"R3LDvMOfZQ==\r\n-- \r\nlist", "base64", "Grüße".encode()),
        (b"R3LDvMOfZ", "base64", "Grüß".encode()),
        (b"begin 644 a.txt\n#86)C\n`\nend\n", "x-uuencode", b"abc"),
        (b"no beginning", "x-uuencode", b"no beginning"),
        (b"as it is", "8bit", b"as it is"),
        (b"as it is", "x-unknown", b"as it is"),
    ],
)
def test_encodings_are_taken_off_as_far_as_the_data_goes(data, encoding, decoded):
    assert transfer_decoded(data, encoding) == decoded
