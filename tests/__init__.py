"""The tests of Kense; a package by name, since a library brings one called tests too."""
