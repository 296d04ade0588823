"""The reference in `docs/api/`: what every method of every client takes, sends, answers and costs."""
