"""A file enters: its format, its language, its regions, the scheme's laws, the store.

============== ===================================================================
``report``     what is asked of an import, what it tells on the way, what came of it
``files``      which files the paths mean: folders, patterns, archives
``inception``  what of an exported project of INCEpTION is read
``zips``       the members of a zip file, with what makes one dangerous refused
``completing`` language and regions, where a document says none
``mapping``    labels and relation types under the names of the project
``lacking``    what the scheme has no name for, over a whole file
``findings``   what is found out of each file, to be told at the end
``becoming``   what each of these names may become, for a form
``checking``   the scheme's laws
``spool``      documents that wait, in memory or in a file
``taking``     all of it, in order
``apart``      all of it in a process of its own, told on as lines of JSON
``scheme``     a scheme file is read
``sample``     the sample project
============== ===================================================================

An import is all or nothing unless the user asks for the rest. Everything is read and checked first;
the write lock is held only afterwards, so that a slow pipe keeps nobody from marking.
"""

from app.intake.report import Foreign, Guess, OnProgress, Options, Report, Step, Told
from app.intake.sample import make_sample
from app.intake.scheme import read_scheme
from app.intake.taking import take_files, take_text
from app.model import NearDuplicate

__all__ = [
    "Foreign",
    "Guess",
    "NearDuplicate",
    "OnProgress",
    "Options",
    "Report",
    "Step",
    "Told",
    "make_sample",
    "read_scheme",
    "take_files",
    "take_text",
]
