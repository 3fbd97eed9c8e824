"""Measurements, run by hand with `make bench`: whole processes against real mail servers on this machine."""
