"""Alembic runs this. The connection is given by bot.casebook.migrate."""

from alembic import context

from bot.casebook.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
