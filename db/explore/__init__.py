"""The ways through an edition beside its lists: search, map, network and timeline.

Each module holds the tables of one way and fills them when an edition is published, so that a
touch only reads; db/search.py, db/places.py, db/network.py and db/timeline.py read them.
"""

from db.explore import clusters, index, moments, scenes

WAYS = (index, clusters, scenes, moments)
SCHEMA = "".join(way.SCHEMA for way in WAYS)
