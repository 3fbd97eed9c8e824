"""Runs the migrations on the connection that `intake.store.migrate` hands in.

For developers: `alembic -x database=URL revision -m "..."` works on a database of their own.
"""

from sqlalchemy import Connection

from alembic import context
from intake.store import schema
from intake.store.engine import Database


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection, target_metadata=schema.tickets.metadata, transactional_ddl=True, render_as_batch=True
    )
    with context.begin_transaction():
        context.run_migrations()


handed_in = context.config.attributes.get("connection")
if handed_in is not None:
    _run(handed_in)
else:
    with Database(context.get_x_argument(as_dictionary=True)["database"]).begin() as transaction:
        _run(transaction)
