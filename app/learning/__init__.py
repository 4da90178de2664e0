"""Is it learnable? A small baseline is trained on the train split and asked about the test split.

``sequences``  a document becomes rows of words, with what is to be known of each and of each label
``tagger``     one conditional random field a label; the only file here that speaks to its library
``check``      the figures by label, and the curve over the number of articles
"""

from app.learning.check import MOST, LearningCheck, Point, check_learning

__all__ = ["MOST", "LearningCheck", "Point", "check_learning"]
