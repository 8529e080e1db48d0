"""Measured figures: golden sets, metrics and benchmarks."""
