"""Schema versions of the workspace, run from inside the package without a file on disk."""
