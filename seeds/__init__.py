"""The sample corpus: five articles, what is known of them, and the work of two annotators, as data."""
