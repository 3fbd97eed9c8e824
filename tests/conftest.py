"""Fixtures every room's tests may use, and how many processes run them."""

import os

import pytest

pytest_plugins = ["tests.databases"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Half as many again as there are processors, since many tests wait for servers, browsers and processes."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return processors + processors // 2
