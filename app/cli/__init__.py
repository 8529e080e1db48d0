"""The command line: data to standard output, words to standard error."""
