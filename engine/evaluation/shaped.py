"""Writes a model file of real size with random weights: `python -m engine.evaluation.shaped`."""

import argparse
import sys
from pathlib import Path

from engine.language import shaped_llama


def main() -> int:
    """Write the file that was asked for."""
    parser = argparse.ArgumentParser(description="Write a GGUF of a real Llama's shape.")
    parser.add_argument("out", type=Path, metavar="OUT.gguf")
    parser.add_argument("--size", choices=sorted(shaped_llama.SHAPES), default="3b")
    parser.add_argument("--quantization", choices=shaped_llama.QUANTIZATIONS, default="Q4_K_M")
    chosen = parser.parse_args()
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    part = chosen.out.with_suffix(".part")
    shaped_llama.write(part, size=chosen.size, quantization=chosen.quantization)
    part.replace(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
