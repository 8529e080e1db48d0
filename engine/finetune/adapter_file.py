"""The trained adapters alone as a GGUF: an update of some ten megabytes for an installed base."""

from pathlib import Path

import msgspec
import numpy as np

from engine.finetune import gguf_writing
from engine.finetune.bases import Base
from engine.finetune.gguf_writing import Label
from engine.ground.errors import MakingRefusedError
from engine.ground.paths import storage_errors


def write(adapter: Path, base: Base, out: Path, label: Label) -> None:
    """Write the file under a temporary name and rename it when it is whole.

    Raises:
        MakingRefusedError: An adapter has no place in a Llama file.
    """
    import gguf
    from safetensors.numpy import load_file

    config = msgspec.json.decode((adapter / "adapter_config.json").read_bytes())
    tensors = load_file(str(adapter / "adapter_model.safetensors"))
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, base.size("num_hidden_layers"))
    part = out.with_name(f".part-{out.name}")
    with storage_errors(f"the file {out.name}"):
        writer = gguf.GGUFWriter(str(part), "llama")
        writer.add_type("adapter")
        writer.add_string("adapter.type", "lora")
        writer.add_float32("adapter.lora.alpha", float(config["lora_alpha"]))
        writer.add_name(label.name)
        writer.add_version(label.version)
        writer.add_license(label.license)
        writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
        for name, values in sorted(tensors.items()):
            plain, _, half = name.removeprefix("base_model.model.").rpartition(".lora_")
            place = names.get_name(plain)
            if place is None:
                raise MakingRefusedError(f"The adapter of {plain} has no place in a Llama file.")
            is_down = half.startswith("A")
            placed = values if is_down else gguf_writing.reordered(base, plain, values)
            suffix = "lora_a" if is_down else "lora_b"
            writer.add_tensor(f"{place}.weight.{suffix}", placed.astype(np.float16))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file(progress=False)
        writer.close()
        part.replace(out)
