"""Screenshots of posts, views of the log that staff keep, and who staff are to a school's own sign-in."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

MOMENT = sa.DateTime(timezone=True)
WORDS = sa.LargeBinary()
WORD_COLUMNS = (
    ("post_screenshots", "body"),
    ("saved_views", "name, query"),
    ("staff_identities", "issuer, subject"),
)


def upgrade() -> None:
    op.create_table(
        "post_screenshots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["post"], ["posts_online.id"], name="fk_post_screenshots_post_posts_online"),
        sa.PrimaryKeyConstraint("id", name="pk_post_screenshots"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_post_screenshots_post", "post_screenshots", ["post"])
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("query", WORDS, nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name="fk_saved_views_staff_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_views"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_saved_views_staff", "saved_views", ["staff"])
    op.create_table(
        "staff_identities",
        sa.Column("issuer", WORDS, nullable=False),
        sa.Column("subject", WORDS, nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name="fk_staff_identities_staff_staff"),
        sa.PrimaryKeyConstraint("issuer", "subject", name="pk_staff_identities"),
    )
    op.create_index("ix_staff_identities_staff", "staff_identities", ["staff"])
    keep_words_out_of_statistics()


def downgrade() -> None:
    op.drop_table("staff_identities")
    op.drop_table("saved_views")
    op.drop_table("post_screenshots")


def keep_words_out_of_statistics() -> None:
    """PostgreSQL's planner copies values into its own tables, where no purge would find them."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in WORD_COLUMNS:
            for column in columns.split(", "):
                op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')
