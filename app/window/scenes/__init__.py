"""Scenes for the pictures: one file a screen, each scene a way to get there."""
