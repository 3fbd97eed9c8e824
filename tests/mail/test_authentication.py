import pytest

from intake.mail.authentication import authentication_failure
from tests.mail.samples import IDENTITY, parsed, raw_mail

MX = "mx.provider.example"


def failure(*headers: str) -> str | None:
    block = "".join(f"{header}\r\n" for header in headers).encode()
    return authentication_failure(parsed(block + raw_mail()), IDENTITY)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("dmarc=pass header.from=vogt.example", None),
        ("dmarc=fail (p=reject dis=none) header.from=vogt.example", "dmarc=fail"),
        ("spf=fail smtp.mailfrom=x; dkim=fail header.d=x; dmarc=fail", "dmarc=fail"),
        ("spf=fail smtp.mailfrom=x; dkim=fail header.d=x", "spf=fail dkim=fail"),
        ("spf=fail smtp.mailfrom=x; dkim=none", "spf=fail dkim=none"),
        ("spf=softfail; dkim=fail", "spf=softfail dkim=fail"),
        ("spf=softfail; dkim=none", None),
        ("spf=fail; dkim=pass header.d=x", None),
        ("spf=fail; dkim=fail header.d=a; dkim=pass header.d=b", None),
        ("spf=pass; dkim=fail", None),
        ("spf=fail; dkim=fail; dmarc=pass", None),
        ("spf=none; dkim=none; dmarc=none", None),
        ("SPF = Fail (comment; dmarc=pass); DKIM=Fail", "spf=fail dkim=fail"),
        ("none", None),
    ],
)
def test_the_providers_verdict_decides(results, expected):
    assert failure(f"Authentication-Results: {MX}; {results}") == expected


def test_the_authserv_id_may_carry_a_version_and_any_case():
    assert failure("Authentication-Results: MX.Provider.Example 1; dmarc=fail") == "dmarc=fail"


def test_results_of_others_do_not_count():
    assert failure("Authentication-Results: evil.example; dmarc=fail") is None
    assert failure("Authentication-Results: mx.provider.example.evil.example; dmarc=fail") is None


def test_results_below_the_providers_own_received_line_may_be_forged():
    forged = f"Authentication-Results: {MX}; dkim=pass header.d=vogt.example"
    assert (
        failure(f"Authentication-Results: {MX}; spf=fail; dkim=fail", f"Received: by {MX}", forged)
        == "spf=fail dkim=fail"
    )


def test_several_results_of_one_server_are_read_together():
    assert failure(f"Authentication-Results: {MX}; spf=fail", f"Authentication-Results: {MX}; dkim=pass") is None
