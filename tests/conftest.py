"""Fixtures every room's tests may use."""

pytest_plugins = ["tests.databases"]
