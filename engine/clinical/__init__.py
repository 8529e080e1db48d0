"""Rules on text, no model: facts, context, red flags, missing inputs, scores, numbers, drugs."""
