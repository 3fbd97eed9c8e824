"""The FAQ as a document: entries, editions, their difference, and which entry a sentence asks for. Pure."""
