"""All ways of an edition, in the order in which they are written."""

from db.explore import clusters, index, moments, scenes

WAYS = (index, clusters, scenes, moments)
SCHEMA = "".join(way.SCHEMA for way in WAYS)
