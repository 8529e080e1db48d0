"""Files in, pages of text with positions out; foreign files are opened in a child process only."""
