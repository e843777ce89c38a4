"""Staff at work on the workspace: records, history, drafts, media, languages, accounts."""
