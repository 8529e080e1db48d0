"""From a question to the words and sentences that are searched, and to an answer."""
