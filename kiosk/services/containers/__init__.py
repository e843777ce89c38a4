"""The containers of recordings, walked within bounds and never decoded."""
