"""The frame of the window: style, tasks, messages, lock screen, page view and status bar."""
