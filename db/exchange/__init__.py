"""Content on its way in and out: packages that people can read and mail."""
