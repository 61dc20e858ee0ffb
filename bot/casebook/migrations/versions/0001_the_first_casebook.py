"""Parents, their conversations, what was received and what was said."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)
# Bytes: a parent's words may hold what no text column takes.
WORDS = sa.LargeBinary()
WORD_COLUMNS = (
    ("conversations", "address"),
    ("inbox", "external_id, text, choice"),
    ("messages", "text"),
    ("choices", "label, payload"),
    ("message_files", "name, key"),
)


def upgrade() -> None:
    op.create_table(
        "parents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("joined_to", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["joined_to"], ["parents.id"], name="fk_parents_joined_to_parents"),
        sa.PrimaryKeyConstraint("id", name="pk_parents"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_parents_joined_to", "parents", ["joined_to"])
    op.create_table(
        "conversations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", WORDS, nullable=False),
        sa.Column("parent", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["parent"], ["parents.id"], name="fk_conversations_parent_parents"),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("channel", "address", name="uq_conversations_channel_address"),
        sa.UniqueConstraint("sender", name="uq_conversations_sender"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conversations_parent", "conversations", ["parent"])
    op.create_table(
        "web_sessions",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_web_sessions_conversation_conversations"
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_web_sessions"),
    )
    op.create_index("ix_web_sessions_conversation", "web_sessions", ["conversation"])
    op.create_index("ix_web_sessions_seen_at", "web_sessions", ["seen_at"])
    op.create_table(
        "join_codes",
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_join_codes_conversation_conversations"
        ),
        sa.PrimaryKeyConstraint("sealed", name="pk_join_codes"),
    )
    op.create_index("ix_join_codes_conversation", "join_codes", ["conversation"])
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("external_id", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=True),
        sa.Column("choice", WORDS, nullable=True),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_inbox_conversation_conversations"),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("channel", "external_id", name="uq_inbox_channel_external_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_conversation_received_at", "inbox", ["conversation", "received_at"])
    op.create_index(
        "ix_inbox_not_done",
        "inbox",
        ["conversation", "id"],
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("reply_to", sa.Integer(), nullable=True),
        sa.Column("progress_step", sa.Integer(), nullable=True),
        sa.Column("progress_of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_messages_conversation_conversations"),
        sa.ForeignKeyConstraint(["reply_to"], ["inbox.id"], name="fk_messages_reply_to_inbox"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_messages_conversation_id", "messages", ["conversation", "id"])
    op.create_index("ix_messages_reply_to", "messages", ["reply_to"])
    op.create_table(
        "choices",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("label", WORDS, nullable=False),
        sa.Column("payload", WORDS, nullable=False),
        sa.Column("used_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_choices_conversation_conversations"),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_choices_message_messages"),
        sa.PrimaryKeyConstraint("id", name="pk_choices"),
    )
    op.create_index("ix_choices_conversation_message", "choices", ["conversation", "message"])
    op.create_index("ix_choices_message_place", "choices", ["message", "place"])
    op.create_table(
        "message_files",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=False),
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_message_files_conversation_conversations"
        ),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_message_files_message_messages"),
        sa.PrimaryKeyConstraint("id", name="pk_message_files"),
    )
    op.create_index("ix_message_files_conversation", "message_files", ["conversation"])
    op.create_index("ix_message_files_message_place", "message_files", ["message", "place"])
    keep_words_out_of_statistics()


def downgrade() -> None:
    op.drop_table("message_files")
    op.drop_table("choices")
    op.drop_table("messages")
    op.drop_table("inbox")
    op.drop_table("join_codes")
    op.drop_table("web_sessions")
    op.drop_table("conversations")
    op.drop_table("parents")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')
