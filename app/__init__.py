"""Kense: an offline desktop program that trains civil servants in the tools of e-government."""

__version__ = "0.1.0"
