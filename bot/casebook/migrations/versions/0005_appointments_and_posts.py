"""Appointments, the times of staff, and posts online."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

MOMENT = sa.DateTime(timezone=True)
# Bytes: a parent's words may hold what no text column takes.
WORDS = sa.LargeBinary()
WORD_COLUMNS = (
    ("appointments", "place, parent_email, outcome"),
    ("times_changes", "reason"),
    ("posts_online", "platform, address, words, outcome, told"),
)


def upgrade() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("ends", MOMENT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("conversation", sa.Integer(), nullable=True),
        sa.Column("concern", sa.Integer(), nullable=True),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("place", WORDS, nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("held_until", MOMENT, nullable=True),
        sa.Column("parent_email", WORDS, nullable=True),
        sa.Column("outcome", WORDS, nullable=True),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["concern"], ["concerns.id"], name="fk_appointments_concern_concerns"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_appointments_conversation_conversations"
        ),
        sa.ForeignKeyConstraint(["parent"], ["parents.id"], name="fk_appointments_parent_parents"),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.UniqueConstraint("reference", name="uq_appointments_reference"),
        sa.UniqueConstraint("uid", name="uq_appointments_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_appointments_concern", "appointments", ["concern"])
    op.create_index("ix_appointments_conversation", "appointments", ["conversation"])
    op.create_index(
        "ix_appointments_held",
        "appointments",
        ["held_until"],
        sqlite_where=sa.text("state = 'held'"),
        postgresql_where=sa.text("state = 'held'"),
    )
    op.create_index("ix_appointments_parent", "appointments", ["parent"])
    op.create_index("ix_appointments_person_starts", "appointments", ["person", "starts"])
    op.create_index("ix_appointments_starts", "appointments", ["starts"])
    op.create_table(
        "appointment_times",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("minute_block", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointments.id"], name="fk_appointment_times_appointment_appointments"
        ),
        sa.PrimaryKeyConstraint("person", "minute_block", name="pk_appointment_times"),
    )
    op.create_index("ix_appointment_times_appointment", "appointment_times", ["appointment"])
    op.create_table(
        "times_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("ends", MOMENT, nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("reason", WORDS, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_times_changes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_times_changes_person_ends", "times_changes", ["person", "ends"])
    op.create_table(
        "calendar_feeds",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_calendar_feeds"),
        sa.UniqueConstraint("token_hash", name="uq_calendar_feeds_token_hash"),
    )
    op.create_table(
        "posts_online",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", WORDS, nullable=False),
        sa.Column("track", sa.String(), nullable=False),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("concern", sa.Integer(), nullable=True),
        sa.Column("conversation", sa.Integer(), nullable=True),
        sa.Column("address", WORDS, nullable=True),
        sa.Column("words", WORDS, nullable=True),
        sa.Column("seen_at", MOMENT, nullable=True),
        sa.Column("take_down_asked_at", MOMENT, nullable=True),
        sa.Column("outcome", WORDS, nullable=True),
        sa.Column("told", WORDS, nullable=False),
        sa.ForeignKeyConstraint(["concern"], ["concerns.id"], name="fk_posts_online_concern_concerns"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_posts_online_conversation_conversations"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_posts_online"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_posts_online_concern", "posts_online", ["concern"])
    op.create_index("ix_posts_online_conversation", "posts_online", ["conversation"])
    op.create_index("ix_posts_online_raised_at", "posts_online", ["raised_at"])
    keep_words_out_of_statistics()


def downgrade() -> None:
    op.drop_table("posts_online")
    op.drop_table("calendar_feeds")
    op.drop_table("times_changes")
    op.drop_table("appointment_times")
    op.drop_table("appointments")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')
