"""How the search's index is numbered and what stands before its words.

A row is a record in a language that it really has a text in. Its number says the language and the
place on the shelf of all records, so that a list read from its beginning names the prominent ones
first: ranking 100,000 hits of a first letter would take a hundred times as long. Every word
stands in the index with its tier before it, for the same reason: each tier is a list of its own.
"""

STRIDE = 1 << 24
"""Row number = language * STRIDE + place; more records than a kiosk will ever have."""
FIRST, TITLE, ANY, CATEGORY = "1", "2", "3", "k"
"""Tiers, the best first: the title's first word, its other words, all words. A category is a word
too: its position in the edition."""
