"""The schemas of a document: what is wrong with a value, which values fit, and a sample of each."""
