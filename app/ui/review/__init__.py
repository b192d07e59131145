"""The parts of the daily review: the card that is asked, the forecast, and how true it was."""
