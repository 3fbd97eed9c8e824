"""What a mail is: parsed messages, their origin, what was typed, how they refer to each other, and how ours are built. Pure."""
