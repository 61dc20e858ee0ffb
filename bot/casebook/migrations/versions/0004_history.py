"""The history that nothing may change."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WORD_COLUMNS = (("history_details", "detail"),)

# A detail may be deleted: that is what retention does, and says so in a line of its own.
REFUSED = (("history", "UPDATE"), ("history", "DELETE"), ("history_details", "UPDATE"), ("history_head", "DELETE"))
# INSERT OR REPLACE would delete a line without the triggers on DELETE ever hearing of it.
REPLACED = (
    ("history", "EXISTS (SELECT 1 FROM history WHERE seq = NEW.seq OR key = NEW.key)"),
    ("history_details", "EXISTS (SELECT 1 FROM history_details WHERE seq = NEW.seq)"),
)
NEVER = "BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END"
POSTGRES_FUNCTION = """
    CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the history is append-only'; END $$
"""


def upgrade() -> None:
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("concern", sa.Integer(), nullable=True),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("detail_digest", sa.String(), nullable=True),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_history"),
        sa.UniqueConstraint("key", name="uq_history_key"),
    )
    op.create_index("ix_history_concern_seq", "history", ["concern", "seq"])
    op.create_index("ix_history_event_seq", "history", ["event", "seq"])
    op.create_table(
        "history_details",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["history.seq"], name="fk_history_details_seq_history"),
        sa.PrimaryKeyConstraint("seq", name="pk_history_details"),
    )
    op.create_table(
        "history_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_history_head"),
    )
    keep_words_out_of_statistics()
    refuse_changes_of_history()


def downgrade() -> None:
    allow_changes_of_history()
    op.drop_table("history_head")
    op.drop_table("history_details")
    op.drop_table("history")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')


def refuse_changes_of_history() -> None:
    if op.get_bind().dialect.name == "postgresql":
        refuse_on_postgres()
    else:
        refuse_on_sqlite()


def refuse_on_sqlite() -> None:
    for table, verb in REFUSED:
        op.execute(f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} {NEVER}")
    for table, there in REPLACED:
        op.execute(f"CREATE TRIGGER {table}_refuses_replace BEFORE INSERT ON {table} WHEN {there} {NEVER}")


def refuse_on_postgres() -> None:
    op.execute(POSTGRES_FUNCTION)
    refuse = "EXECUTE FUNCTION refuse_change_of_history()"
    for table, verb in REFUSED:
        name = f"{table}_refuses_{verb.lower()}"
        op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW {refuse}")
    for table in ("history", "history_details", "history_head"):
        op.execute(f"CREATE TRIGGER {table}_refuses_truncate BEFORE TRUNCATE ON {table} {refuse}")


def allow_changes_of_history() -> None:
    """PostgreSQL's triggers go with their function, SQLite's with their tables."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_change_of_history() CASCADE")
