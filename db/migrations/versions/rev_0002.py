"""Videos and sounds with their captions; a wait that no clock can end.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add recording and captions, drop the moment until which an account was locked."""
    op.create_table(
        "recording",
        sa.Column("medium_id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(length=69), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.CheckConstraint("bytes > 0", name="ck_recording_size_positive"),
        sa.ForeignKeyConstraint(
            ["medium_id"],
            ["medium.id"],
            name="fk_recording_medium_id_medium",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("medium_id", name="pk_recording"),
    )
    with op.batch_alter_table("medium_text") as table:
        table.add_column(sa.Column("captions", sa.Text(), server_default="", nullable=False))
        table.create_check_constraint(
            op.f("ck_medium_text_captions_length"), "length(captions) <= 200000"
        )
    with op.batch_alter_table("staff_account") as table:
        table.drop_column("locked_until")


def downgrade() -> None:
    """Back to pictures alone."""
    with op.batch_alter_table("staff_account") as table:
        table.add_column(sa.Column("locked_until", sa.DateTime(), nullable=True))
    with op.batch_alter_table("medium_text") as table:
        table.drop_constraint(op.f("ck_medium_text_captions_length"), type_="check")
        table.drop_column("captions")
    op.execute("DELETE FROM record_medium WHERE role IN ('video', 'audio', 'sign_language')")
    op.execute("DELETE FROM medium WHERE kind <> 'image'")
    op.drop_table("recording")
