"""The letters by which byte-level vocabularies write bytes; the control tokens of Llama 3."""

BEGIN_OF_TEXT = "<|begin_of_text|>"
END_OF_TEXT = "<|end_of_text|>"
START_HEADER = "<|start_header_id|>"
END_HEADER = "<|end_header_id|>"
END_OF_TURN = "<|eot_id|>"
PADDING = "<|finetune_right_pad_id|>"
NEEDED_CONTROLS = (BEGIN_OF_TEXT, START_HEADER, END_HEADER, END_OF_TURN)


def letters() -> list[str]:
    """Return the letter of each byte: itself where it prints, else one from U+0100 on.

    Source: the byte alphabet of GPT-2, which every byte-level vocabulary since has used.
    """
    printing = {*range(33, 127), *range(161, 173), *range(174, 256)}
    found, spare = [], 256
    for byte in range(256):
        found.append(chr(byte if byte in printing else spare))
        spare += byte not in printing
    return found
