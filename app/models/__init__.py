"""The Models tab: packs of weights, how they fit, how fast they are, which one is in use."""
