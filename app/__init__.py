"""The window and the command line of Wardlight: two faces of one engine."""
