"""The assistant without a window."""
