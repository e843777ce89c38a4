"""The first schema.

Revision ID: 0001
Revises: none
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "milestone_text",
    "figure_text",
    "revision",
    "rendition",
    "relation",
    "record_text",
    "record_medium",
    "record_category",
    "page_text",
    "milestone",
    "medium_text",
    "link",
    "figure",
    "draft",
    "category_text",
    "staff_account",
    "setting",
    "record",
    "page",
    "medium",
    "language",
    "category",
)
"""Those that refer to others first."""


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("family", sa.String(length=20), nullable=False),
        sa.Column("icon", sa.String(length=60), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "family IN ('teal', 'blue', 'indigo', 'ember', 'plum', 'earth', 'crimson')",
            name="ck_category_family_known",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_category"),
        sa.UniqueConstraint("slug", name="uq_category_slug"),
    )
    op.create_table(
        "language",
        sa.Column("tag", sa.String(length=35), nullable=False),
        sa.Column("endonym", sa.String(), nullable=False),
        sa.Column("direction", sa.String(length=20), nullable=False),
        sa.Column("fallback", sa.String(length=35), nullable=True),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("direction IN ('ltr', 'rtl')", name="ck_language_direction_known"),
        sa.CheckConstraint("length(endonym) <= 120", name="ck_language_endonym_length"),
        sa.ForeignKeyConstraint(
            ["fallback"],
            ["language.tag"],
            name="fk_language_fallback_language",
            onupdate="CASCADE",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("tag", name="pk_language"),
    )
    op.create_table(
        "medium",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("source_sha256", sa.String(length=64), nullable=False),
        sa.Column("cutout", sa.Boolean(), nullable=False),
        sa.Column("focal_x", sa.Double(), nullable=False),
        sa.Column("focal_y", sa.Double(), nullable=False),
        sa.Column("credit", sa.Text(), server_default="", nullable=False),
        sa.Column("licence", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "kind IN ('image', 'video', 'audio', 'captions', 'sign_language')",
            name="ck_medium_kind_known",
        ),
        sa.CheckConstraint(
            "focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1", name="ck_medium_focal_range"
        ),
        sa.CheckConstraint("length(credit) <= 300", name="ck_medium_credit_length"),
        sa.CheckConstraint("length(licence) <= 300", name="ck_medium_licence_length"),
        sa.PrimaryKeyConstraint("id", name="pk_medium"),
        sa.UniqueConstraint("name", name="uq_medium_name"),
    )
    op.create_table(
        "page",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
        sa.UniqueConstraint("slug", name="uq_page_slug"),
    )
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("publish_from", sa.DateTime(), nullable=True),
        sa.Column("publish_until", sa.DateTime(), nullable=True),
        sa.Column("review_by", sa.Date(), nullable=True),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("family", sa.String(length=20), nullable=True),
        sa.Column("town", sa.Text(), server_default="", nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.CheckConstraint(
            "family IN ('teal', 'blue', 'indigo', 'ember', 'plum', 'earth', 'crimson')",
            name="ck_record_family_known",
        ),
        sa.CheckConstraint(
            "kind IN ('partner', 'institution', 'programme')", name="ck_record_kind_known"
        ),
        sa.CheckConstraint(
            "status IN ('draft', 'published', 'archived')", name="ck_record_status_known"
        ),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name="ck_record_latitude_range"),
        sa.CheckConstraint("length(town) <= 120", name="ck_record_town_length"),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name="ck_record_longitude_range"),
        sa.CheckConstraint("publish_from < publish_until", name="ck_record_window_ordered"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint("slug", name="uq_record_slug"),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "staff_account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=True),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.DateTime(), nullable=True),
        sa.Column("waited_seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("last_login_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("role IN ('editor', 'manager')", name="ck_staff_account_role_known"),
        sa.CheckConstraint(
            "failures >= 0 AND waited_seconds >= 0", name="ck_staff_account_counters_positive"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_staff_account"),
        sa.UniqueConstraint("name", name="uq_staff_account_name"),
    )
    op.create_table(
        "category_text",
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(title) <= 120", name="ck_category_text_title_length"),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["category.id"],
            name="fk_category_text_category_id_category",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_category_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("category_id", "language", name="pk_category_text"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_account_id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("entity_key", sa.String(length=80), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_account_id"],
            ["staff_account.id"],
            name="fk_draft_staff_account_id_staff_account",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint(
            "staff_account_id",
            "entity",
            "entity_key",
            name="uq_draft_staff_account_id_entity_entity_key",
        ),
    )
    op.create_table(
        "figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("unit", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(unit) <= 24", name="ck_figure_unit_length"),
        sa.CheckConstraint("length(value) <= 24", name="ck_figure_value_length"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_figure_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_figure"),
    )
    op.create_index("ix_figure_record_id", "figure", ["record_id"], unique=False)
    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("url LIKE 'https://%'", name="ck_link_url_https"),
        sa.CheckConstraint("length(label) <= 120", name="ck_link_label_length"),
        sa.CheckConstraint("length(url) <= 500", name="ck_link_url_length"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_link_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_link"),
    )
    op.create_index("ix_link_record_id", "link", ["record_id"], unique=False)
    op.create_table(
        "medium_text",
        sa.Column("medium_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("alt", sa.Text(), server_default="", nullable=False),
        sa.Column("caption", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(alt) <= 300", name="ck_medium_text_alt_length"),
        sa.CheckConstraint("length(caption) <= 300", name="ck_medium_text_caption_length"),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_medium_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["medium_id"], ["medium.id"], name="fk_medium_text_medium_id_medium", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("medium_id", "language", name="pk_medium_text"),
    )
    op.create_table(
        "milestone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_milestone_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_milestone"),
    )
    op.create_index("ix_milestone_record_id", "milestone", ["record_id"], unique=False)
    op.create_table(
        "page_text",
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("teaser", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'needs_review', 'reviewed')", name="ck_page_text_status_known"
        ),
        sa.CheckConstraint("length(body) <= 20000", name="ck_page_text_body_length"),
        sa.CheckConstraint("length(teaser) <= 300", name="ck_page_text_teaser_length"),
        sa.CheckConstraint("length(title) <= 120", name="ck_page_text_title_length"),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_page_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["page_id"], ["page.id"], name="fk_page_text_page_id_page", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("page_id", "language", name="pk_page_text"),
    )
    op.create_table(
        "record_category",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["category.id"],
            name="fk_record_category_category_id_category",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name="fk_record_category_record_id_record",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("record_id", "category_id", name="pk_record_category"),
    )
    op.create_index(
        "ix_record_category_category_id", "record_category", ["category_id"], unique=False
    )
    op.create_table(
        "record_medium",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("medium_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "role IN ('poster', 'gallery', 'video', 'audio', 'sign_language')",
            name="ck_record_medium_role_known",
        ),
        sa.ForeignKeyConstraint(
            ["medium_id"],
            ["medium.id"],
            name="fk_record_medium_medium_id_medium",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name="fk_record_medium_record_id_record",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("record_id", "role", "position", name="pk_record_medium"),
    )
    op.create_index("ix_record_medium_medium_id", "record_medium", ["medium_id"], unique=False)
    op.create_table(
        "record_text",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("teaser", sa.Text(), server_default="", nullable=False),
        sa.Column("lead", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'needs_review', 'reviewed')", name="ck_record_text_status_known"
        ),
        sa.CheckConstraint("length(body) <= 6000", name="ck_record_text_body_length"),
        sa.CheckConstraint("length(lead) <= 600", name="ck_record_text_lead_length"),
        sa.CheckConstraint("length(teaser) <= 300", name="ck_record_text_teaser_length"),
        sa.CheckConstraint("length(title) <= 120", name="ck_record_text_title_length"),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_record_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_text_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "language", name="pk_record_text"),
    )
    op.create_table(
        "relation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "kind IN ('member_of', 'part_of', 'run_by', 'works_with', 'decided', 'performs_at', 'home_of', 'academic_partner_of')",
            name="ck_relation_kind_known",
        ),
        sa.CheckConstraint("from_id <> to_id", name="ck_relation_not_itself"),
        sa.ForeignKeyConstraint(
            ["from_id"], ["record.id"], name="fk_relation_from_id_record", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["record.id"], name="fk_relation_to_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
        sa.UniqueConstraint("from_id", "to_id", "kind", name="uq_relation_from_id_to_id_kind"),
    )
    op.create_index("ix_relation_to_id", "relation", ["to_id"], unique=False)
    op.create_table(
        "rendition",
        sa.Column("medium_id", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(length=69), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "width > 0 AND height > 0 AND bytes > 0", name="ck_rendition_size_positive"
        ),
        sa.ForeignKeyConstraint(
            ["medium_id"], ["medium.id"], name="fk_rendition_medium_id_medium", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("medium_id", "width", name="pk_rendition"),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("staff_account_id", sa.Integer(), nullable=True),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("entity_key", sa.String(length=80), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_account_id"],
            ["staff_account.id"],
            name="fk_revision_staff_account_id_staff_account",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
    )
    op.create_index(
        "ix_revision_entity_entity_key_at", "revision", ["entity", "entity_key", "at"], unique=False
    )
    op.create_table(
        "figure_text",
        sa.Column("figure_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(label) <= 120", name="ck_figure_text_label_length"),
        sa.ForeignKeyConstraint(
            ["figure_id"], ["figure.id"], name="fk_figure_text_figure_id_figure", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_figure_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("figure_id", "language", name="pk_figure_text"),
    )
    op.create_table(
        "milestone_text",
        sa.Column("milestone_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(text) <= 300", name="ck_milestone_text_text_length"),
        sa.ForeignKeyConstraint(
            ["language"],
            ["language.tag"],
            name="fk_milestone_text_language_language",
            onupdate="CASCADE",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["milestone_id"],
            ["milestone.id"],
            name="fk_milestone_text_milestone_id_milestone",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("milestone_id", "language", name="pk_milestone_text"),
    )


def downgrade() -> None:
    """Drop every table; its indexes go with it."""
    for table in TABLES:
        op.drop_table(table)
