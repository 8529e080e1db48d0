"""What every room stands on: types, errors, settings, paths, progress, policy, workers."""
