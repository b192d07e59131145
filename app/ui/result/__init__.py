"""The parts of the result page: verdict, bars, certainty, comparison, own answers, essays, sealed answers."""
