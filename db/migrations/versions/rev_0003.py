"""How often a video flashes.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the number; empty until a video was looked through."""
    op.add_column("recording", sa.Column("flashes", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Forget it: it can be found again."""
    op.drop_column("recording", "flashes")
