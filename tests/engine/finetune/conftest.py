"""One thread for torch: more of them spin and slow everything that runs beside."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    """Make small tensors cheap."""
    import torch

    torch.set_num_threads(1)
