"""The desks behind the door: one subject of keeping each, a property of the assistant."""
