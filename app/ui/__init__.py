"""The window: Qt Widgets, the only Qt in the program. Widgets own layout and signals, no rules and no SQL."""
