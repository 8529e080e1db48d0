"""The first run: six short pages, each come back to after a kill, in the order of the engine."""
