"""Endurance: a crowd of visitors, and what they leave behind in memory, files and threads."""
