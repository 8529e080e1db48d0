"""The Summarize tab: reports of one patient in, a checked summary out."""
