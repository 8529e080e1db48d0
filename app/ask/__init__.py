"""The Ask tab: a question, the quoted answer, and the page that each sentence stands on."""
