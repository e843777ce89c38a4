"""The data folder as one file, once a day by itself, and back again."""
