"""When people met about a post online, and what came of it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("posts_online", sa.Column("meeting_on", sa.Date()))
    op.add_column("posts_online", sa.Column("meeting_outcome", sa.LargeBinary()))
    if op.get_bind().dialect.name == "postgresql":
        # Else the planner would copy words into its own tables, where no purge would find them.
        op.execute("ALTER TABLE posts_online ALTER COLUMN meeting_outcome SET STATISTICS 0")


def downgrade() -> None:
    op.drop_column("posts_online", "meeting_outcome")
    op.drop_column("posts_online", "meeting_on")
