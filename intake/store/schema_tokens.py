"""The table of scripts' tokens. Private to the store, like `intake.store.schema`."""

from sqlalchemy import UniqueConstraint

from intake.store.columns import Moment, Words
from intake.store.tables import may, must, own_id, table, to

api_tokens = table(
    "api_tokens",
    own_id(),
    to("account_id", "accounts"),
    must("label", Words),
    must("token_hash", Words),
    must("scopes", Words),
    must("created_at", Moment),
    must("created_by", Words),
    must("expires_at", Moment),
    may("seen_at", Moment),
    may("ended_at", Moment),
    UniqueConstraint("token_hash"),
)
