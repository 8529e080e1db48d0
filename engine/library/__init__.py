"""The encrypted library: documents, pages, chunks, words, vectors, originals and their keys."""
