"""The language side: embedder packs, the language worker, and what runs in it."""
