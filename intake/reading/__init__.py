"""What a message says: practice, software, contact, language, urgency, secrets and the FAQ questions it asks. Pure."""
