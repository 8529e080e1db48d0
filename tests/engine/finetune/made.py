"""Small invented examples."""

from engine.finetune.examples import Example, Message

TOPICS = ("fever", "wheeze", "burns", "snake bite", "labour", "dehydration")


def example(number: int, *, group: str = "", turns: int = 1, **more: str) -> Example:
    topic = TOPICS[number % len(TOPICS)]
    said = []
    for turn in range(turns):
        said.append(
            Message("user", f"Case {number}, visit {turn}: what about {topic} number {number * 7}?")
        )
        said.append(Message("assistant", f"Look at card {number * 13} on {topic}, line {turn}."))
    return Example(id=f"e{number}", turns=tuple(said), group=group or topic, source="made", **more)
