"""The domain of Penanda: an article's walk from a file to a gold dataset, told room by room.

It runs, and is tested, without Qt. A room knows only the rooms above it in this list
(import-linter holds that as a contract, see ``pyproject.toml``):

``errors``         every error raised on purpose, with its words for the user
``model``          the nouns, frozen and without I/O: article, span, relation, scheme, change
``languages``      graphemes, words and sentences with exact offsets; which language a text is in
``formats``        one file or room a format: what it reads, what it writes, what it cannot hold
``regions``        what in an article is not its running text, proposed by rules
``resemblance``    how much two texts say the same: signatures, and the pairs worth comparing
``reports``        the log and the reports of faults, with no word of what was worked on
``leftovers``      what killed processes left half made, and who may sweep it up
``store``          the project file: the only room that speaks SQL
``intake``         a file enters: format, language, regions, store
``annotation``     marking: an intent becomes a change; run, undo, redo
``comparison``     annotators read against each other: pairing, classes of difference, measures
``adjudication``   the reviewer's queue and decisions; the gold layer; rules
``scheme``         labels of a running project renamed, merged, split, retired, recoloured
``export``         a layer leaves: losses declared, written, read back
``learning``       whether a small baseline learns the labels, and whether more articles help
``sync``           a release is sent to the Hub or to Label Studio, and work comes back
``cli``            the command line

Four ideas hold the rooms together. The text is frozen: every offset is a half-open range of
Unicode code points into it. A change is a value that can be turned round. Gold is an annotator
like any other. Each annotator writes only her own layer.
"""

__version__ = "0.1.0"
