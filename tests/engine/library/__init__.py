"""Tests of engine/library."""
