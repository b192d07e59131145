"""Courses: their structure, reading, checking, compiling and packing; nothing here knows of Qt or SQL."""
