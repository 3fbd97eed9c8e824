"""The two kinds of token sources, turned to a token service of the tests."""

from intake.oauth import GoogleServiceAccount, MicrosoftClientCredentials
from tests.servers.token_service import CLIENT_SECRET


def at_microsoft(service, *, tenant: str = "tenant", secret: str = CLIENT_SECRET) -> MicrosoftClientCredentials:
    return MicrosoftClientCredentials(
        tenant=tenant,
        client_id="client",
        client_secret=secret,
        authority=service.url,
        discovery=False,
        verify=str(service.ca_file),
    )


def at_google(service, private_key: str) -> GoogleServiceAccount:
    account = {
        "type": "service_account",
        "client_email": "intake@project.example",
        "private_key": private_key,
        "token_uri": f"{service.url}/token",
    }
    return GoogleServiceAccount(account=account, mailbox="akut@desk.example")
