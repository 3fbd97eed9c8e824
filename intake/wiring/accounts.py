"""The configuration's servers and logins as accounts of the two mail edges, and where staff may log in elsewhere."""

import json

from intake.config import Config
from intake.config.servers import LoginMethod, MailboxAuth, SmtpAuth
from intake.config.servers import Mailbox as MailboxSettings
from intake.config.servers import Smtp as SmtpSettings
from intake.imap import Account as ImapAccount
from intake.imap import ImapMailbox
from intake.oauth import (
    Client,
    GoogleServiceAccount,
    MicrosoftClientCredentials,
    OpenIdProvider,
    Password,
    Server,
    TokenSource,
)
from intake.smtp import Account as SmtpAccount
from intake.smtp import SmtpPostman


def mailbox_of(config: Config) -> ImapMailbox:
    """The emergency mailbox, not yet connected."""
    settings = config.mailbox
    return ImapMailbox(ImapAccount(server=_server(settings), user=settings.auth.user, login=_login(settings.auth)))


def postman_of(config: Config) -> SmtpPostman:
    """The way out for letters, not yet connected."""
    auth = config.smtp_auth
    account = SmtpAccount(
        server=_server(config.smtp),
        user=auth.user if auth else None,
        login=_login(auth) if auth else None,
        helo=config.smtp.hello_name,
        letters_per_connection=config.smtp.letters_per_connection,
    )
    return SmtpPostman(account)


def provider_of(config: Config) -> OpenIdProvider | None:
    """The identity provider, not asked yet; None where there is none."""
    oidc = config.desk.oidc
    if not oidc.issuer:
        return None
    client = Client(
        issuer=oidc.issuer,
        client_id=oidc.client_id,
        client_secret=oidc.client_secret.get_secret_value() if oidc.client_secret else "",
        redirect=f"{config.desk.url.rstrip('/')}/login/elsewhere/back",
        scopes=oidc.scopes,
        name_claim=oidc.name_claim,
        role_claim=oidc.role_claim,
        timeout=oidc.timeout,
    )
    return OpenIdProvider(client)


def _server(settings: MailboxSettings | SmtpSettings) -> Server:
    return Server(
        host=settings.host,
        port=settings.effective_port,
        security=settings.security,
        ca_file=settings.ca_file,
        allow_plain=settings.allow_plain,
        connect_timeout=settings.timeout,
        read_timeout=settings.timeout,
    )


def _login(auth: MailboxAuth | SmtpAuth) -> Password | TokenSource:
    if auth.method.value == LoginMethod.MICROSOFT.value and auth.client_secret:
        return MicrosoftClientCredentials(
            tenant=auth.tenant,
            client_id=auth.client_id,
            client_secret=auth.client_secret.get_secret_value(),
            authority=auth.authority,
        )
    if auth.method.value == LoginMethod.GOOGLE.value and auth.service_account:
        return GoogleServiceAccount(account=json.loads(auth.service_account.get_secret_value()), mailbox=auth.user)
    return Password(text=auth.password.get_secret_value() if auth.password else "")
