"""Rules of learning without screen, file or clock: drawing papers, marking attempts, judging completion."""
