"""Tests of summarizing."""
