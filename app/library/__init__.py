"""The Library tab: the documents of the hospital, how they stand, and adding more."""
