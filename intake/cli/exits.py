"""What the exit status says, for scripts."""

OK = 0
WRONG = 1
"""Something is wrong, and a person has to mend it."""
USAGE = 2
"""The command line cannot be understood."""
CONFIGURATION = 3
LATER = 4
"""A server or the database is not to be reached just now."""
BUSY = 5
"""Another process holds the mailbox."""
STOPPED = 6
"""Told to stop before everything was done."""
