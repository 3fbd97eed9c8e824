"""Letters: from templates, a ticket's facts and FAQ entries to subject, text and HTML. Reads its templates once."""
