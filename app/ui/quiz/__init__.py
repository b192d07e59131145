"""The parts of the quiz page: navigator, question sheet, review before handing in."""
