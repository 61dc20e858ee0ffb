"""What must leave the house, and the dialogue's memory."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True)
# Bytes: a parent's words may hold what no text column takes.
WORDS = sa.LargeBinary()
WORD_COLUMNS = (
    ("outbox", "key, to, body, last_error"),
    ("memory", "blob"),
)


def upgrade() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("to", WORDS, nullable=False),
        sa.Column("body", WORDS, nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("last_error", WORDS, nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_outbox_conversation_conversations"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation"])
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["kind", "due_at"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbox_in_order",
        "outbox",
        ["conversation", "kind", "id"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbox_unsent",
        "outbox",
        ["created_at"],
        sqlite_where=sa.text("state <> 'sent'"),
        postgresql_where=sa.text("state <> 'sent'"),
    )
    op.create_table(
        "memory",
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("blob", WORDS, nullable=False),
        sa.Column("saved_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("sender", name="pk_memory"),
    )
    op.create_index("ix_memory_saved_at", "memory", ["saved_at"])
    keep_words_out_of_statistics()


def downgrade() -> None:
    op.drop_table("memory")
    op.drop_table("outbox")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')
