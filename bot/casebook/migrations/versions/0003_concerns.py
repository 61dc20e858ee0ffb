"""Concerns and flags."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

MOMENT = sa.DateTime(timezone=True)
# Bytes: a parent's words may hold what no text column takes.
WORDS = sa.LargeBinary()
WORD_COLUMNS = (
    ("concerns", "child_name, words, summary, hope"),
    ("concern_people", "person"),
    ("steps_taken", "reason"),
    ("flags", "key, words, about, acknowledged_by"),
)


def upgrade() -> None:
    op.create_table(
        "concerns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("year", sa.String(), nullable=False),
        sa.Column("child_name", WORDS, nullable=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("words", WORDS, nullable=False),
        sa.Column("summary", WORDS, nullable=False),
        sa.Column("hope", WORDS, nullable=True),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("restriction", sa.String(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("hold", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_concerns_conversation_conversations"),
        sa.ForeignKeyConstraint(["parent"], ["parents.id"], name="fk_concerns_parent_parents"),
        sa.PrimaryKeyConstraint("id", name="pk_concerns"),
        sa.UniqueConstraint("reference", name="uq_concerns_reference"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_concerns_channel_opened_at", "concerns", ["channel", "opened_at"])
    op.create_index("ix_concerns_closed_at", "concerns", ["closed_at"])
    op.create_index("ix_concerns_contact_opened_at", "concerns", ["contact", "opened_at"])
    op.create_index("ix_concerns_conversation", "concerns", ["conversation"])
    op.create_index("ix_concerns_due_on", "concerns", ["due_on"])
    op.create_index("ix_concerns_opened_at", "concerns", ["opened_at"])
    op.create_index("ix_concerns_parent", "concerns", ["parent"])
    op.create_index("ix_concerns_status_opened_at", "concerns", ["status", "opened_at"])
    op.create_index("ix_concerns_step_opened_at", "concerns", ["step", "opened_at"])
    op.create_index("ix_concerns_topic_opened_at", "concerns", ["topic", "opened_at"])
    op.create_index("ix_concerns_year_opened_at", "concerns", ["year", "opened_at"])
    op.create_table(
        "concern_people",
        sa.Column("concern", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person", WORDS, nullable=False),
        sa.ForeignKeyConstraint(["concern"], ["concerns.id"], name="fk_concern_people_concern_concerns"),
        sa.PrimaryKeyConstraint("concern", "side", "place", name="pk_concern_people"),
    )
    op.create_index("ix_concern_people_person_side", "concern_people", ["person", "side"])
    op.create_table(
        "steps_taken",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("concern", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("reason", WORDS, nullable=True),
        sa.ForeignKeyConstraint(["concern"], ["concerns.id"], name="fk_steps_taken_concern_concerns"),
        sa.PrimaryKeyConstraint("id", name="pk_steps_taken"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_steps_taken_concern_id", "steps_taken", ["concern", "id"])
    op.create_table(
        "reference_numbers",
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "year", name="pk_reference_numbers"),
    )
    op.create_table(
        "flags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("conversation", sa.Integer(), nullable=True),
        sa.Column("concern", sa.Integer(), nullable=True),
        sa.Column("words", WORDS, nullable=False),
        sa.Column("about", WORDS, nullable=False),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("acknowledged_by", WORDS, nullable=True),
        sa.Column("acknowledged_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["concern"], ["concerns.id"], name="fk_flags_concern_concerns"),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name="fk_flags_conversation_conversations"),
        sa.PrimaryKeyConstraint("id", name="pk_flags"),
        sa.UniqueConstraint("key", name="uq_flags_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_flags_concern", "flags", ["concern"])
    op.create_index("ix_flags_conversation", "flags", ["conversation"])
    op.create_index("ix_flags_kind_concern", "flags", ["kind", "concern"])
    op.create_index(
        "ix_flags_waiting",
        "flags",
        ["kind", "raised_at"],
        sqlite_where=sa.text("acknowledged_at IS NULL"),
        postgresql_where=sa.text("acknowledged_at IS NULL"),
    )
    keep_words_out_of_statistics()


def downgrade() -> None:
    op.drop_table("flags")
    op.drop_table("reference_numbers")
    op.drop_table("steps_taken")
    op.drop_table("concern_people")
    op.drop_table("concerns")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')
