"""What the office asks at every visit is answered from an index."""

from alembic import op

revision = "0008"
down_revision = "0007"

INDEXES = (
    ("ix_concerns_sight", "concerns", ["topic", "contact", "year", "restriction", "id"]),
    ("ix_steps_taken_at", "steps_taken", ["at"]),
    ("ix_flags_acknowledged_at", "flags", ["acknowledged_at"]),
)


def upgrade() -> None:
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for name, table, _ in INDEXES:
        op.drop_index(name, table)
