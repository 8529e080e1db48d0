"""The model's making: data sets, fine-tuning, merge, GGUF, quantization, gates."""
