"""What to do about a case: filing, state and reply, each decided by a table of rules. Pure."""
