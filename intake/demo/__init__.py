"""The demonstration: mail servers of its own on loopback, sample mails arriving, the real program on top."""
