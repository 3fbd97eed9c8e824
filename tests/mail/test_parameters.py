import pytest

from intake.mail.parameters import parameterised


@pytest.mark.parametrize(
    ("value", "kind", "parameters"),
    [
        (b"Text/HTML; charset=UTF-8", "text/html", {"charset": "UTF-8"}),
        (b'text/plain; name="a; b\\"c"', "text/plain", {"name": 'a; b"c'}),
        (b"multipart/mixed; boundary=a=b", "multipart/mixed", {"boundary": "a=b"}),
        (b"text/plain; name*=utf-8''Stra%C3%9Fe", "text/plain", {"name": "Straße"}),
        (b"text/plain; name*0*=utf-8''Stra%C3; name*1*=%9Fe.pdf", "text/plain", {"name": "Straße.pdf"}),
        (b"text/plain; name*0=ab; name*1=cd", "text/plain", {"name": "abcd"}),
        (b"text/plain; name*=no-charset", "text/plain", {"name": "no-charset"}),
        (b"text/plain; charset=a; charset=b", "text/plain", {"charset": "a"}),
        (b"text", "text/plain", {}),
        (b"", "text/plain", {}),
        (b";;;=", "text/plain", {}),
    ],
)
def test_type_and_parameters_are_read(value, kind, parameters):
    assert parameterised(value, "text/plain") == (kind, parameters)


def test_a_disposition_is_a_word_without_a_slash():
    assert parameterised(b"Attachment; filename=a.txt", "") == ("attachment", {"filename": "a.txt"})
