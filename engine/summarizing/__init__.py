"""Summarize: a discharge report in, a checked summary out."""
