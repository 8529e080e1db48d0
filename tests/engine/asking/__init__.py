"""Tests of engine/asking."""
