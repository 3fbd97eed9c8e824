"""The tables of the desk: who may log in, who is, and who tried. Private to the store, like `intake.store.schema`.

Of secrets only hashes are kept, save for those of second factors, which have to be computed with.
"""

from sqlalchemy import Index, UniqueConstraint

from intake.store.columns import WHOLE, Flag, Moment, Words
from intake.store.tables import may, must, one_of, own_id, table, to

ROLES = ("agent", "lead", "admin")
LANGUAGES = ("de", "en")
THEMES = ("system", "light", "dark")

accounts = table(
    "accounts",
    own_id(),
    must("name", Words),
    must("role", Words),
    must("language", Words),
    must("theme", Words),
    may("password_hash", Words),
    may("totp_secret", Words),
    must("totp_step", WHOLE),
    may("invite_hash", Words),
    may("invite_until", Moment),
    must("created_at", Moment),
    may("disabled_at", Moment),
    # Whom an identity provider knows by these two is this account; an address or a name of theirs is never enough.
    may("oidc_issuer", Words),
    may("oidc_subject", Words),
    UniqueConstraint("name"),
    UniqueConstraint("invite_hash"),
    one_of("role", ROLES),
    one_of("language", LANGUAGES),
    one_of("theme", THEMES),
)
Index(None, accounts.c.oidc_issuer, accounts.c.oidc_subject, unique=True)

recovery_codes = table(
    "recovery_codes",
    own_id(),
    to("account_id", "accounts"),
    must("code_hash", Words),
    may("used_at", Moment),
)
Index(None, recovery_codes.c.account_id)

sessions = table(
    "sessions",
    own_id(),
    must("token_hash", Words),
    to("account_id", "accounts"),
    must("verified", Flag),
    must("created_at", Moment),
    must("seen_at", Moment),
    may("ended_at", Moment),
    UniqueConstraint("token_hash"),
)
Index(None, sessions.c.account_id)

login_attempts = table(
    "login_attempts",
    own_id(),
    must("at", Moment),
    must("name", Words),
    must("address", Words),
    must("succeeded", Flag),
)
Index(None, login_attempts.c.name, login_attempts.c.at)
Index(None, login_attempts.c.address, login_attempts.c.at)

# Log-ins begun at an identity provider. What proves them is in the browser; here stands that each is used once.
sign_ins = table(
    "sign_ins",
    own_id(),
    must("state_hash", Words),
    must("back", Words),
    must("begun_at", Moment),
    may("used_at", Moment),
    UniqueConstraint("state_hash"),
)

# What somebody sent after their session had run out, until they have logged in again.
kept_forms = table(
    "kept_forms",
    own_id(),
    to("account_id", "accounts"),
    must("path", Words),
    must("fields", Words),
    must("kept_at", Moment),
)
Index(None, kept_forms.c.account_id)
