"""The rooms behind the screen: schema, workspace, editions, and what visitors read."""
