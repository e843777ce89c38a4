"""The ways through an edition beside its lists: search, map, network and timeline.

Each module with a ``write`` holds the tables of one way and fills them when an edition is
published, so that a touch only reads; db/search.py, db/places.py, db/network.py and db/timeline.py
read them.
"""
