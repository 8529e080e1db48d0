"""Tests of the model's making."""
