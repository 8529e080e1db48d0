"""The assistant without a window."""

import os

# A search is one small product of matrices: more threads only spin, at twice the CPU time.
# It has to stand here because numpy reads it when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
