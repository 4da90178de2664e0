"""What the domain says in a window, refusals above all, for the translators to find.

A place ``{name}`` stands where a sentence is filled in: ``{why}`` with another sentence of this
table. A test holds that whatever the rooms of the domain that a window meets can say stands here.
"""

from __future__ import annotations

from ui.translatable import QT_TRANSLATE_NOOP

SENTENCES = (
    # How the parts of a sentence are put together
    QT_TRANSLATE_NOOP("refusals", "{file}, line {line}"),
    QT_TRANSLATE_NOOP("refusals", "article {article}"),
    QT_TRANSLATE_NOOP("refusals", "article {article}, {id}"),
    QT_TRANSLATE_NOOP("refusals", "article {article}, layer {layer}"),
    QT_TRANSLATE_NOOP("refusals", "article {article}, layer {layer}, {id}"),
    QT_TRANSLATE_NOOP("refusals", "{why} (and {number} more refused)"),
    # Files and disks
    QT_TRANSLATE_NOOP("refusals", "no space left on the disk"),
    QT_TRANSLATE_NOOP("refusals", "no space left on the disk; nothing was changed"),
    QT_TRANSLATE_NOOP("refusals", "Free some space and try again."),
    QT_TRANSLATE_NOOP("refusals", "Free some space and do it again."),
    QT_TRANSLATE_NOOP("refusals", "there is no such file"),
    QT_TRANSLATE_NOOP("refusals", "Check the path."),
    QT_TRANSLATE_NOOP("refusals", "the disk it is on can only be read"),
    QT_TRANSLATE_NOOP(
        "refusals", "Choose a place on another disk, or have this one mounted for writing."
    ),
    QT_TRANSLATE_NOOP("refusals", "permission denied"),
    QT_TRANSLATE_NOOP("refusals", "Change its permissions or choose another place."),
    QT_TRANSLATE_NOOP("refusals", "is a folder, not a file"),
    QT_TRANSLATE_NOOP("refusals", "is a file, not a folder"),
    QT_TRANSLATE_NOOP("refusals", "nothing is written here"),
    QT_TRANSLATE_NOOP("refusals", "Name a file."),
    QT_TRANSLATE_NOOP("refusals", "Name a folder."),
    QT_TRANSLATE_NOOP("refusals", "Check the path and the disk."),
    QT_TRANSLATE_NOOP("refusals", "is already there"),
    QT_TRANSLATE_NOOP("refusals", "its folder does not exist"),
    QT_TRANSLATE_NOOP("refusals", "Make the folder first."),
    QT_TRANSLATE_NOOP("refusals", "Choose another name or remove it."),
    QT_TRANSLATE_NOOP("refusals", "Choose another folder."),
    QT_TRANSLATE_NOOP("refusals", "Name another folder."),
    QT_TRANSLATE_NOOP("refusals", "Name another."),
    QT_TRANSLATE_NOOP("refusals", "Choose another."),
    QT_TRANSLATE_NOOP("refusals", "Choose another one."),
    QT_TRANSLATE_NOOP("refusals", "Choose another name."),
    QT_TRANSLATE_NOOP("refusals", "Try again."),
    QT_TRANSLATE_NOOP("refusals", "the import was stopped; nothing was taken in"),
    QT_TRANSLATE_NOOP("refusals", "stopped; nothing was changed"),
    # The project
    QT_TRANSLATE_NOOP("refusals", "the project may only be read here"),
    QT_TRANSLATE_NOOP(
        "refusals", "Change the permissions of the file and its folder, or work on a copy."
    ),
    QT_TRANSLATE_NOOP("refusals", "the project is open for writing by {who}"),
    QT_TRANSLATE_NOOP("refusals", "the project is open elsewhere"),
    QT_TRANSLATE_NOOP("refusals", "Close it there and try again."),
    QT_TRANSLATE_NOOP("refusals", "Close it there first."),
    QT_TRANSLATE_NOOP("refusals", "is being made by {who}"),
    QT_TRANSLATE_NOOP("refusals", "another program is writing to this project"),
    QT_TRANSLATE_NOOP("refusals", "Wait until it has finished, or close it, and try again."),
    QT_TRANSLATE_NOOP(
        "refusals", "Wait until it has finished, or close it, and open the project again."
    ),
    QT_TRANSLATE_NOOP("refusals", "the project is closed"),
    QT_TRANSLATE_NOOP(
        "refusals", "the program that this one wrote for has ended; nothing was changed"
    ),
    QT_TRANSLATE_NOOP("refusals", "Start it again."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the project file was moved, replaced or deleted while it was open; nothing was changed",
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "Put it back with its -wal and -shm files, or close it and open it where it is."
    ),
    QT_TRANSLATE_NOOP("refusals", "the project file is damaged ({what})"),
    QT_TRANSLATE_NOOP(
        "refusals", "the project file is damaged (a row holds what it cannot: {what})"
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "the project file is damaged (a text in it is no UTF-8 any more)"
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the project file is damaged (articles {first} to {last} hold {count} spans, and not as many as it counts)",
    ),
    QT_TRANSLATE_NOOP("refusals", "the project file is truncated ({size} of {whole} bytes)"),
    QT_TRANSLATE_NOOP("refusals", "the project cannot be used ({what})"),
    QT_TRANSLATE_NOOP("refusals", "the project file cannot be opened"),
    QT_TRANSLATE_NOOP("refusals", "the text of article {article} is not the one that came in"),
    QT_TRANSLATE_NOOP(
        "refusals", "Restore a backup, and keep this file: much of it can still be read."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "Restore a backup ('penanda backups' lists them), and keep this file."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "'penanda check' says where; restore a backup, and keep this file."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "'penanda check' names the article. Restore a backup, and keep this file."
    ),
    QT_TRANSLATE_NOOP("refusals", "Restore another one."),
    QT_TRANSLATE_NOOP("refusals", "the backup is damaged ({law}: {where})"),
    QT_TRANSLATE_NOOP(
        "refusals", "A copy is made beside a project, never over it: choose another name."
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "a file of a project that stood there is left ({file}), and would be read into this one",
    ),
    QT_TRANSLATE_NOOP("refusals", "Choose another name, or move that file away."),
    QT_TRANSLATE_NOOP("refusals", "the copy is damaged ({what})"),
    QT_TRANSLATE_NOOP("refusals", "the copy does not end where the project did"),
    QT_TRANSLATE_NOOP("refusals", "Check the disk, and the project with 'penanda check'."),
    QT_TRANSLATE_NOOP("refusals", "the disk failed to read or write ({what})"),
    QT_TRANSLATE_NOOP("refusals", "Check the disk; what was said to be saved before is safe."),
    QT_TRANSLATE_NOOP("refusals", "Check the path and the permissions of its folder."),
    QT_TRANSLATE_NOOP("refusals", "is no Penanda project (no SQLite file)"),
    QT_TRANSLATE_NOOP("refusals", "is a SQLite file, but no Penanda project"),
    QT_TRANSLATE_NOOP("refusals", "the file is empty"),
    QT_TRANSLATE_NOOP("refusals", "Name a .penanda file."),
    QT_TRANSLATE_NOOP("refusals", "Name a .penanda file, or make a new one."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "was written by a newer Penanda (file version {version}, this program knows {known})",
    ),
    QT_TRANSLATE_NOOP("refusals", "Install the newer Penanda; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "was made by an older Penanda and could not be brought to the shape that this one needs ({what}); it is as it was",
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "A copy of it is {copy}. Go on with the older Penanda, and tell us."
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the file stands under more than one name (hard links), and two programs could write to it unseen by each other",
    ),
    QT_TRANSLATE_NOOP("refusals", "Work on a copy, or remove the other name."),
    QT_TRANSLATE_NOOP(
        "refusals", "changes stand in its -wal file, and this place does not let them be read"
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "Copy the file together with its -wal file to a folder that you may write in."
    ),
    QT_TRANSLATE_NOOP("refusals", "cannot be made anew from its journal ({law}: {where})"),
    QT_TRANSLATE_NOOP("refusals", "there is no article {article}"),
    QT_TRANSLATE_NOOP("refusals", "'penanda articles' lists them."),
    # Passphrases and the keyring
    QT_TRANSLATE_NOOP("refusals", "is locked with a passphrase, or is no Penanda project"),
    QT_TRANSLATE_NOOP("refusals", "Give its passphrase, at a terminal or as PENANDA_PASSPHRASE."),
    QT_TRANSLATE_NOOP("refusals", "this passphrase does not open it"),
    QT_TRANSLATE_NOOP("refusals", "the passphrase is no text"),
    QT_TRANSLATE_NOOP("refusals", "Use letters that can be typed."),
    QT_TRANSLATE_NOOP("refusals", "the keyring did not do it ({what})"),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Unlock the keyring and try again; until then the secret is asked for each time.",
    ),
    QT_TRANSLATE_NOOP("refusals", "this system has no keyring"),
    # Marking
    QT_TRANSLATE_NOOP("refusals", "the same range is marked {label} already"),
    QT_TRANSLATE_NOOP("refusals", "Delete one of the two, or choose another range."),
    QT_TRANSLATE_NOOP("refusals", "the span cannot be split there"),
    QT_TRANSLATE_NOOP("refusals", "Put the caret inside of it; it may be within a word."),
    QT_TRANSLATE_NOOP("refusals", "only two or more spans of one label can be joined"),
    QT_TRANSLATE_NOOP("refusals", "Relabel one of them first, or select over spans of one label."),
    QT_TRANSLATE_NOOP("refusals", "there is no other span of that label to join"),
    QT_TRANSLATE_NOOP(
        "refusals", "Select over two spans of one label, or stand on the first of them."
    ),
    QT_TRANSLATE_NOOP("refusals", "there is no span here"),
    QT_TRANSLATE_NOOP("refusals", "there is no span here to do the last act to again"),
    QT_TRANSLATE_NOOP("refusals", "Select one first."),
    QT_TRANSLATE_NOOP("refusals", "nothing was done yet that could be done again"),
    QT_TRANSLATE_NOOP("refusals", "the last act cannot be done again elsewhere"),
    QT_TRANSLATE_NOOP(
        "refusals", "What can: a label, attributes, a doubt, a moved edge, a split, a join."
    ),
    QT_TRANSLATE_NOOP("refusals", "there is nothing here to make a region of"),
    QT_TRANSLATE_NOOP("refusals", "Put the caret in a line with text, or select a part of it."),
    QT_TRANSLATE_NOOP("refusals", "{kind} cannot go from {head} to {tail}"),
    QT_TRANSLATE_NOOP("refusals", "It goes from {heads} to {tails}."),
    QT_TRANSLATE_NOOP("refusals", "there is nothing to relate this {label} to"),
    QT_TRANSLATE_NOOP(
        "refusals", "Mark the span at the other end first; the scheme says which labels fit."
    ),
    QT_TRANSLATE_NOOP("refusals", "this was a state of {who}'s work"),
    QT_TRANSLATE_NOOP("refusals", "Each annotator restores her own layer."),
    QT_TRANSLATE_NOOP("refusals", "Each annotator writes her own layer."),
    QT_TRANSLATE_NOOP("refusals", "{who} cannot write in the layer of {layer}"),
    QT_TRANSLATE_NOOP("refusals", "nothing to undo"),
    QT_TRANSLATE_NOOP("refusals", "nothing to redo"),
    QT_TRANSLATE_NOOP("refusals", "“{act}” cannot be undone: {why}"),
    QT_TRANSLATE_NOOP("refusals", "“{act}” cannot be redone: {why}"),
    QT_TRANSLATE_NOOP("refusals", "no article is open"),
    QT_TRANSLATE_NOOP("refusals", "Open one from the library."),
    QT_TRANSLATE_NOOP("refusals", "{edge} lies inside a written character ({text})"),
    QT_TRANSLATE_NOOP("refusals", "Move the edge to before the letter or after its marks."),
    QT_TRANSLATE_NOOP("refusals", "{start} to {end} is no range of its {count} characters"),
    QT_TRANSLATE_NOOP("refusals", "Offsets count code points from 0; the end is exclusive."),
    QT_TRANSLATE_NOOP("refusals", "the {thing} has changed since it was read"),
    QT_TRANSLATE_NOOP("refusals", "a {thing} with the id {id} is there already"),
    QT_TRANSLATE_NOOP("refusals", "Give it another id."),
    QT_TRANSLATE_NOOP("refusals", "it has been decided meanwhile"),
    QT_TRANSLATE_NOOP(
        "refusals", "Look at it as it stands, and repeat the step if it is still needed."
    ),
    QT_TRANSLATE_NOOP("refusals", "Open the article again and repeat the step."),
    QT_TRANSLATE_NOOP("refusals", "Open the project again and repeat the step."),
    QT_TRANSLATE_NOOP("refusals", "Repeat the step."),
    QT_TRANSLATE_NOOP("refusals", "{who} has a remark on the article already"),
    QT_TRANSLATE_NOOP("refusals", "the region {id} is there already"),
    QT_TRANSLATE_NOOP("refusals", "the change does not fit what the project holds now ({what})"),
    QT_TRANSLATE_NOOP(
        "refusals", "what the project says of its splits or of itself has changed since it was read"
    ),
    QT_TRANSLATE_NOOP("refusals", "nothing to search for"),
    QT_TRANSLATE_NOOP("refusals", "Type a word or a part of one."),
    QT_TRANSLATE_NOOP("refusals", "the query holds half a character (a lone surrogate)"),
    QT_TRANSLATE_NOOP("refusals", "Type it again."),
    QT_TRANSLATE_NOOP("refusals", "there is no span {span} in the layer of {layer}"),
    QT_TRANSLATE_NOOP("refusals", "It was left as it is; the next step goes past it."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "It was left as it is, for {name} did “{act}” there since: once {name} takes that back, it can be undone. The next step goes past it.",
    ),
    QT_TRANSLATE_NOOP("refusals", "there is nothing here to look for elsewhere"),
    QT_TRANSLATE_NOOP("refusals", "Select a part of the text, or a span."),
    # Reviewing
    QT_TRANSLATE_NOOP("refusals", "{annotator} is no annotator of this question"),
    QT_TRANSLATE_NOOP("refusals", "Take one of {names}."),
    QT_TRANSLATE_NOOP("refusals", "a relation cannot be edited"),
    QT_TRANSLATE_NOOP("refusals", "Take one or reject it."),
    QT_TRANSLATE_NOOP("refusals", "there is no span"),
    QT_TRANSLATE_NOOP("refusals", "To have none, reject the question."),
    QT_TRANSLATE_NOOP("refusals", "the note is empty"),
    QT_TRANSLATE_NOOP("refusals", "Write what the annotators shall look at."),
    QT_TRANSLATE_NOOP(
        "refusals", "this question is asked no more, for what it was about has changed"
    ),
    QT_TRANSLATE_NOOP("refusals", "Look at what is asked now."),
    QT_TRANSLATE_NOOP("refusals", "{start} to {end} is no range"),
    QT_TRANSLATE_NOOP("refusals", "Mark at least a character."),
    QT_TRANSLATE_NOOP("refusals", "the other end of a relation is not in gold any more"),
    QT_TRANSLATE_NOOP("refusals", "Look at what gold has now."),
    QT_TRANSLATE_NOOP("refusals", "{kind} cannot join {label} and {other}"),
    QT_TRANSLATE_NOOP("refusals", "Remove the relation first, or keep the label."),
    QT_TRANSLATE_NOOP("refusals", "there is no rule {rule}"),
    QT_TRANSLATE_NOOP("refusals", "the rule {rule} needs {what}"),
    QT_TRANSLATE_NOOP("refusals", "Say whose word decides, and of which label."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the rule weighted needs three annotators on an article, and no article has them",
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Of two, take majority or longest, or decide the most informative conflicts first.",
    ),
    QT_TRANSLATE_NOOP("refusals", "nothing is marked"),
    QT_TRANSLATE_NOOP("refusals", "Mark the range in the gold card first."),
    QT_TRANSLATE_NOOP("refusals", "nothing is decided here"),
    QT_TRANSLATE_NOOP("refusals", "Decide the question first, then add it."),
    QT_TRANSLATE_NOOP("refusals", "this decision left no span that could be an example"),
    QT_TRANSLATE_NOOP("refusals", "Choose one that put a span into gold."),
    QT_TRANSLATE_NOOP("refusals", "gold is made by decisions, not by hand"),
    QT_TRANSLATE_NOOP("refusals", "at least two annotators are needed"),
    QT_TRANSLATE_NOOP("refusals", "Import the work of another, or name two."),
    QT_TRANSLATE_NOOP("refusals", "there is no annotator '{name}'"),
    QT_TRANSLATE_NOOP("refusals", "It has: {names}."),
    QT_TRANSLATE_NOOP(
        "refusals", "{name} cannot name an annotator: what belongs to all stands under it"
    ),
    QT_TRANSLATE_NOOP("refusals", "Use another name."),
    QT_TRANSLATE_NOOP("refusals", "{name} cannot name an annotator"),
    QT_TRANSLATE_NOOP("refusals", "Use 1 to 60 printable characters with no blank at either end."),
    # Labels over time
    QT_TRANSLATE_NOOP("refusals", "{label} has no attribute {name}"),
    QT_TRANSLATE_NOOP("refusals", "the scheme {scheme} has no label {name}"),
    QT_TRANSLATE_NOOP("refusals", "the scheme {scheme} has no relation {name}"),
    QT_TRANSLATE_NOOP("refusals", "{name} cannot be '{value}'"),
    QT_TRANSLATE_NOOP("refusals", "Choose one of {names}."),
    QT_TRANSLATE_NOOP("refusals", "Use one of {names}."),
    QT_TRANSLATE_NOOP("refusals", "{name} {value} is no country code"),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Write its code of ISO 3166-1, as TH; the form takes its name too, in any language.",
    ),
    QT_TRANSLATE_NOOP("refusals", "{name} {value} is of the Buddhist era"),
    QT_TRANSLATE_NOOP("refusals", "Write years of the common era: {year} for {buddhist}."),
    QT_TRANSLATE_NOOP("refusals", "{name} {value} is no date"),
    QT_TRANSLATE_NOOP(
        "refusals", "Write it as 2027-12-31, or as far as it is known: 2027-12, 2027."
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "the label {name} is retired: what has it keeps it, and nothing more is marked with it",
    ),
    QT_TRANSLATE_NOOP("refusals", "{label} has an attribute {name} already"),
    QT_TRANSLATE_NOOP("refusals", "{kind} is no type of attribute"),
    QT_TRANSLATE_NOOP("refusals", "there is a relation {name} already"),
    QT_TRANSLATE_NOOP("refusals", "which labels the relation {name} joins is not said"),
    QT_TRANSLATE_NOOP("refusals", "Name labels for its heads and its tails."),
    QT_TRANSLATE_NOOP("refusals", "an example needs a text"),
    QT_TRANSLATE_NOOP("refusals", "{label} has this example already"),
    QT_TRANSLATE_NOOP("refusals", "every key has a label"),
    QT_TRANSLATE_NOOP("refusals", "Name the key of the label."),
    QT_TRANSLATE_NOOP("refusals", "there is a label {name} already"),
    QT_TRANSLATE_NOOP("refusals", "{label} is the last label in use"),
    QT_TRANSLATE_NOOP("refusals", "Add another one first."),
    QT_TRANSLATE_NOOP("refusals", "{label} is not retired"),
    QT_TRANSLATE_NOOP("refusals", "what shall change of {label} is not said"),
    QT_TRANSLATE_NOOP("refusals", "the key {key} is that of {name}"),
    QT_TRANSLATE_NOOP("refusals", "Choose another key."),
    QT_TRANSLATE_NOOP("refusals", "labels are merged into another one"),
    QT_TRANSLATE_NOOP("refusals", "Name at least one other label."),
    QT_TRANSLATE_NOOP("refusals", "a label is split into itself and another one"),
    QT_TRANSLATE_NOOP("refusals", "which spans of {label} shall be {other} is not said"),
    QT_TRANSLATE_NOOP("refusals", "Name a value of an attribute, or strings."),
    QT_TRANSLATE_NOOP("refusals", "nothing of the scheme would change"),
    QT_TRANSLATE_NOOP("refusals", "the scheme has changed since it was read"),
    QT_TRANSLATE_NOOP("refusals", "the scheme does not fit what the project holds now: {what}"),
    QT_TRANSLATE_NOOP("refusals", "See what was marked meanwhile, and change the scheme again."),
    QT_TRANSLATE_NOOP("refusals", "the text of the scheme cannot be edited: {what}"),
    QT_TRANSLATE_NOOP("refusals", "Write it more plainly: see resources/schemes for the shape."),
    QT_TRANSLATE_NOOP("refusals", "See resources/schemes for the shape."),
    QT_TRANSLATE_NOOP("refusals", "is no valid TOML: {what}"),
    QT_TRANSLATE_NOOP("refusals", "Mend the file and try again."),
    QT_TRANSLATE_NOOP("refusals", "key {key} must be one visible character"),
    QT_TRANSLATE_NOOP("refusals", "{what} '{name}' stands twice"),
    QT_TRANSLATE_NOOP("refusals", "relation {name} names no label of it: {label}"),
    QT_TRANSLATE_NOOP("refusals", "all its labels are retired"),
    QT_TRANSLATE_NOOP("refusals", "it has no [[labels]]"),
    QT_TRANSLATE_NOOP("refusals", "{key} {value} must be letters, digits, '-' or '_'"),
    QT_TRANSLATE_NOOP("refusals", "{key} {value} is no colour such as #0b64a5"),
    QT_TRANSLATE_NOOP("refusals", "what the import needs cannot be added to the scheme: {why}"),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME=",
    ),
    QT_TRANSLATE_NOOP("refusals", "'{code}' is no language code"),
    # Taking in
    QT_TRANSLATE_NOOP("refusals", "is empty"),
    QT_TRANSLATE_NOOP("refusals", "Name a file with text in it."),
    QT_TRANSLATE_NOOP("refusals", "is binary, not text"),
    QT_TRANSLATE_NOOP("refusals", "is {kind}, not text"),
    QT_TRANSLATE_NOOP("refusals", "cannot be read as {encoding}"),
    QT_TRANSLATE_NOOP("refusals", "is not {encoding}: bad byte {byte}"),
    QT_TRANSLATE_NOOP("refusals", "{what} and is not {encoding}"),
    QT_TRANSLATE_NOOP("refusals", "State no encoding for this file."),
    QT_TRANSLATE_NOOP("refusals", "State no encoding."),
    QT_TRANSLATE_NOOP("refusals", "State {encoding}, or no encoding."),
    QT_TRANSLATE_NOOP("refusals", "reads as {encoding} and not as {stated}"),
    QT_TRANSLATE_NOOP("refusals", "holds a NUL character, which no text has"),
    QT_TRANSLATE_NOOP("refusals", "Remove it, if the file is text at all."),
    QT_TRANSLATE_NOOP(
        "refusals", "has half a surrogate pair, which is no character, at character {number}"
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "is not {encoding}, or has a control character ({control}) in it"
    ),
    QT_TRANSLATE_NOOP("refusals", "there is no encoding {name}"),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Use a name such as tis-620, cp874, cp1258, tcvn3, viscii, vni or utf-8, or have the file converted to UTF-8 first.",
    ),
    QT_TRANSLATE_NOOP("refusals", "Save the file as UTF-8."),
    QT_TRANSLATE_NOOP("refusals", "Let its name end in .zip."),
    QT_TRANSLATE_NOOP("refusals", "the ending {suffix} names no format"),
    QT_TRANSLATE_NOOP("refusals", "its ending names no format"),
    QT_TRANSLATE_NOOP(
        "refusals", "Name the format ({names}) or use one of these endings: {endings}."
    ),
    QT_TRANSLATE_NOOP("refusals", "the format {name} can be written but not read"),
    QT_TRANSLATE_NOOP("refusals", "Readable: {names}."),
    QT_TRANSLATE_NOOP("refusals", "holds no documents"),
    QT_TRANSLATE_NOOP("refusals", "Name a file with a header and rows."),
    QT_TRANSLATE_NOOP("refusals", "the row has {cells} cells and the header {header}"),
    QT_TRANSLATE_NOOP("refusals", "Put cells with a separator or a line end in them into quotes."),
    QT_TRANSLATE_NOOP(
        "refusals", "is a table of spans, a row a span, and does not hold the texts of the articles"
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Import what holds the texts, as JSONL; or name the column with --column text=NAME.",
    ),
    QT_TRANSLATE_NOOP("refusals", "the column {name} stands twice"),
    QT_TRANSLATE_NOOP("refusals", "Rename one of the two."),
    QT_TRANSLATE_NOOP("refusals", "there is no column {name} among {names}"),
    QT_TRANSLATE_NOOP("refusals", "is cut off: the end of a part is missing"),
    QT_TRANSLATE_NOOP("refusals", "has no text of an article in it"),
    QT_TRANSLATE_NOOP(
        "refusals", "is larger than {number} MB, the most that one JSON file may have"
    ),
    QT_TRANSLATE_NOOP("refusals", "is larger than {number} MB, the most that one article may have"),
    QT_TRANSLATE_NOOP("refusals", "Write it as JSONL, one object a line."),
    QT_TRANSLATE_NOOP(
        "refusals", "Split it, or take it in as JSONL or CSV with one article a line."
    ),
    QT_TRANSLATE_NOOP("refusals", "is not usable JSON: {what}"),
    QT_TRANSLATE_NOOP("refusals", "is not valid JSON: {what} at character {number} of the line"),
    QT_TRANSLATE_NOOP("refusals", "Write one whole JSON object on each line."),
    QT_TRANSLATE_NOOP("refusals", "Mend the line."),
    QT_TRANSLATE_NOOP("refusals", "is one JSON document, not an object a line"),
    QT_TRANSLATE_NOOP("refusals", "'{key}' is missing"),
    QT_TRANSLATE_NOOP(
        "refusals", "Name the key that holds the text, as with --column text={name}."
    ),
    QT_TRANSLATE_NOOP("refusals", "'text' is empty"),
    QT_TRANSLATE_NOOP("refusals", "Remove the line or give it a text."),
    QT_TRANSLATE_NOOP(
        "refusals", "'sha256' does not fit the text, which was changed after it was written"
    ),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Take the file from its source again, or remove 'sha256' if the change was meant.",
    ),
    QT_TRANSLATE_NOOP("refusals", "the same text stands on line {line} already"),
    QT_TRANSLATE_NOOP("refusals", "Remove one of the two, or give each its own id."),
    QT_TRANSLATE_NOOP("refusals", "{start}-{end} is out of range: the text has {count} characters"),
    QT_TRANSLATE_NOOP("refusals", "its 'text' is {surface} but {start}-{end} marks {text}"),
    QT_TRANSLATE_NOOP(
        "refusals", "Count 'start' and 'end' in Unicode code points, not bytes or UTF-16 units."
    ),
    QT_TRANSLATE_NOOP("refusals", "the id {id} stands for two different texts"),
    QT_TRANSLATE_NOOP("refusals", "Give each text an id of its own, or leave the ids out."),
    QT_TRANSLATE_NOOP("refusals", "relation {id}: {kind} cannot go from {head} to {tail}"),
    QT_TRANSLATE_NOOP("refusals", "there is nothing to import"),
    QT_TRANSLATE_NOOP("refusals", "is nested too deep"),
    QT_TRANSLATE_NOOP("refusals", "the {thing} holds no articles, only other files ({names})"),
    QT_TRANSLATE_NOOP("refusals", "the archive holds no files"),
    QT_TRANSLATE_NOOP("refusals", "holds a file that would lie outside of it ({name})"),
    QT_TRANSLATE_NOOP("refusals", "Do not trust where it came from."),
    QT_TRANSLATE_NOOP("refusals", "is encrypted ({name})"),
    QT_TRANSLATE_NOOP("refusals", "holds a link instead of a file ({name})"),
    QT_TRANSLATE_NOOP("refusals", "holds another archive ({name})"),
    QT_TRANSLATE_NOOP("refusals", "would unpack to {size} bytes, {times} times its size"),
    QT_TRANSLATE_NOOP("refusals", "If that is meant, unpack it and import the folder."),
    QT_TRANSLATE_NOOP("refusals", "is no zip archive, or a damaged one"),
    QT_TRANSLATE_NOOP("refusals", "is packed in a way that cannot be read here"),
    QT_TRANSLATE_NOOP("refusals", "Pack it again."),
    QT_TRANSLATE_NOOP("refusals", "this article has gold already, and it differs"),
    QT_TRANSLATE_NOOP("refusals", "Import it under another annotator's name, and compare."),
    QT_TRANSLATE_NOOP("refusals", "an article with the id {id} and another text is there already"),
    QT_TRANSLATE_NOOP("refusals", "Change the id, or leave it out."),
    QT_TRANSLATE_NOOP("refusals", "{who} has {what} already, and it differs"),
    QT_TRANSLATE_NOOP("refusals", "Import under another annotator's name."),
    QT_TRANSLATE_NOOP("refusals", "is not {encoding}: bad byte {byte} at byte offset {number}"),
    QT_TRANSLATE_NOOP(
        "refusals", "is not {encoding}: bad byte {byte} at byte {number} of the line"
    ),
    QT_TRANSLATE_NOOP("refusals", "Use one of {names}, or leave it out."),
    QT_TRANSLATE_NOOP("refusals", "there is no unit {name}"),
    QT_TRANSLATE_NOOP("refusals", "Known: {names}."),
    QT_TRANSLATE_NOOP("refusals", "the folder holds no files"),
    QT_TRANSLATE_NOOP("refusals", "no file fits this pattern"),
    QT_TRANSLATE_NOOP(
        "refusals",
        "State its encoding, such as cp874, cp1258, cp1252, {names} or utf-16-le, or save it as UTF-8.",
    ),
    QT_TRANSLATE_NOOP("refusals", "State cp1252, which is Latin-1 as Windows writes it."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Name a text file; one in UTF-16 or UTF-32 without a byte order mark needs its encoding stated, as utf-16-le or utf-32-le.",
    ),
    QT_TRANSLATE_NOOP("refusals", "Save its text as plain text or HTML, and import that."),
    QT_TRANSLATE_NOOP("refusals", "Unpack it and import the folder."),
    QT_TRANSLATE_NOOP("refusals", "Use a code such as th, vi or id."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "Say what each shall be with penanda import --map NAME=OTHER (--map NAME= leaves it out), add what is lacking with --add-labels, or one by one with penanda scheme PROJECT add NAME. An attribute is named with its label, as in --map LABEL.NAME=OTHER.",
    ),
    QT_TRANSLATE_NOOP("refusals", "is a zip archive"),
    # Export and release
    QT_TRANSLATE_NOOP("refusals", "is no folder of its own"),
    QT_TRANSLATE_NOOP("refusals", "holds other things than a release ({names})"),
    QT_TRANSLATE_NOOP(
        "refusals", "Name another folder: a release takes the place of all that is in its folder."
    ),
    QT_TRANSLATE_NOOP("refusals", "is a folder where a file must go"),
    QT_TRANSLATE_NOOP(
        "refusals", "is not what a release writes, so the last release cannot be compared with"
    ),
    QT_TRANSLATE_NOOP("refusals", "Make the release in another folder."),
    QT_TRANSLATE_NOOP("refusals", "{who} holds no work to release"),
    QT_TRANSLATE_NOOP("refusals", "Choose an annotator who has work, or split the project first."),
    QT_TRANSLATE_NOOP("refusals", "Its articles stand in no split: run 'penanda split'."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "not all would be in it: notes, doubts and attributes of free text, {number} in all, do not go out without the texts",
    ),
    QT_TRANSLATE_NOOP("refusals", "Allow the losses, or release the texts."),
    QT_TRANSLATE_NOOP("refusals", "is not as it was written"),
    QT_TRANSLATE_NOOP("refusals", "the project is split already: {shares} by {by}, seed {seed}"),
    QT_TRANSLATE_NOOP(
        "refusals", "Leave the options out, and what is new joins; or split all anew."
    ),
    QT_TRANSLATE_NOOP("refusals", "there is no article to split"),
    QT_TRANSLATE_NOOP("refusals", "1 article has no date: {names}"),
    QT_TRANSLATE_NOOP("refusals", "{number} articles have no date: {names}"),
    QT_TRANSLATE_NOOP(
        "refusals", "Give each a date such as 2024-05-17 in its metadata, or split by content."
    ),
    QT_TRANSLATE_NOOP("refusals", "the shares of the splits cannot be these"),
    QT_TRANSLATE_NOOP("refusals", "Name three whole numbers for train, dev and test, as 80/10/10."),
    QT_TRANSLATE_NOOP("refusals", "not all would be in it (lost: {what})"),
    QT_TRANSLATE_NOOP("refusals", "Choose a format that holds all, as jsonl, or allow the losses."),
    QT_TRANSLATE_NOOP("refusals", "is no possible file name"),
    QT_TRANSLATE_NOOP("refusals", "is the name of the list of losses"),
    QT_TRANSLATE_NOOP("refusals", "Choose another name for the file."),
    QT_TRANSLATE_NOOP("refusals", "there is no article to export"),
    QT_TRANSLATE_NOOP("refusals", "Choose an annotator who has work, or other articles."),
    QT_TRANSLATE_NOOP("refusals", "was not made by an export, and would be replaced"),
    QT_TRANSLATE_NOOP("refusals", "the written file cannot be read back ({why})"),
    QT_TRANSLATE_NOOP("refusals", "Run 'penanda split', and mark articles of each split."),
    QT_TRANSLATE_NOOP("refusals", "there is nothing to train on in {who}"),
    QT_TRANSLATE_NOOP("refusals", "there is nothing to test on in {who}"),
    QT_TRANSLATE_NOOP(
        "refusals", "Nothing was changed. Please report this, with the format's name."
    ),
    QT_TRANSLATE_NOOP(
        "refusals", "{library} is needed for this format and cannot be loaded ({what})"
    ),
    QT_TRANSLATE_NOOP("refusals", "Install it with: pip install '{name}'."),
    QT_TRANSLATE_NOOP("refusals", "none of the formats has the projection {name}"),
    QT_TRANSLATE_NOOP("refusals", "Choose one of {names} with the texts, or no projection."),
    QT_TRANSLATE_NOOP("refusals", "Name no projection."),
    # Publishing
    QT_TRANSLATE_NOOP("refusals", "{name} names no repository"),
    QT_TRANSLATE_NOOP("refusals", "Write it as OWNER/NAME, in ASCII."),
    QT_TRANSLATE_NOOP("refusals", "does not take {file}: {what}"),
    QT_TRANSLATE_NOOP("refusals", "the server did not answer as expected"),
    QT_TRANSLATE_NOOP("refusals", "the server did not answer as expected (no JSON)"),
    QT_TRANSLATE_NOOP("refusals", "Check it."),
    QT_TRANSLATE_NOOP("refusals", "Check the address."),
    QT_TRANSLATE_NOOP("refusals", "Check the address and the network, and try again."),
    QT_TRANSLATE_NOOP("refusals", "cannot be reached ({what})"),
    QT_TRANSLATE_NOOP("refusals", "is no release"),
    QT_TRANSLATE_NOOP("refusals", "Make one with 'penanda release'."),
    QT_TRANSLATE_NOOP("refusals", "is not as it was released"),
    QT_TRANSLATE_NOOP("refusals", "Make the release again."),
    QT_TRANSLATE_NOOP("refusals", "is no address of a server"),
    QT_TRANSLATE_NOOP("refusals", "Write it as https://example.org."),
    QT_TRANSLATE_NOOP("refusals", "an address must not hold a name or a password"),
    QT_TRANSLATE_NOOP("refusals", "Keep the token in the keyring."),
    QT_TRANSLATE_NOOP("refusals", "a token would go out for all to read"),
    QT_TRANSLATE_NOOP("refusals", "Use https://."),
    QT_TRANSLATE_NOOP("refusals", "sends us on without an end"),
    QT_TRANSLATE_NOOP("refusals", "sends us on to a place without encryption"),
    QT_TRANSLATE_NOOP("refusals", "Give another token ('penanda publish token' keeps it)."),
    QT_TRANSLATE_NOOP("refusals", "does not know this token"),
    QT_TRANSLATE_NOOP(
        "refusals", "Make another one in its account settings ('penanda publish token' keeps it)."
    ),
    QT_TRANSLATE_NOOP("refusals", "holds no tasks for Label Studio"),
    QT_TRANSLATE_NOOP("refusals", "Make the release with the format {name} in it."),
    QT_TRANSLATE_NOOP("refusals", "there is no token for this server"),
    QT_TRANSLATE_NOOP("refusals", "Give it one here."),
    QT_TRANSLATE_NOOP("refusals", "this is no token"),
    QT_TRANSLATE_NOOP("refusals", "Copy it again, whole."),
    QT_TRANSLATE_NOOP(
        "refusals",
        "what would be sent is not what was shown: the release or the server has changed since",
    ),
    QT_TRANSLATE_NOOP("refusals", "Look again; nothing was sent."),
    QT_TRANSLATE_NOOP("refusals", "{sent} of {count} tasks went to project {project}, then {why}"),
    QT_TRANSLATE_NOOP(
        "refusals", "Send again to project {project} (--to {project}): nothing goes there twice."
    ),
    QT_TRANSLATE_NOOP("refusals", "it was stopped"),
    # The program itself
    QT_TRANSLATE_NOOP("refusals", "there is no display to open a window on"),
    QT_TRANSLATE_NOOP("refusals", "the font cannot be loaded"),
    QT_TRANSLATE_NOOP("refusals", "the words of this language cannot be read"),
    QT_TRANSLATE_NOOP("refusals", "Install Penanda again."),
    # What is named in them
    QT_TRANSLATE_NOOP("refusals", "a zip archive"),
    QT_TRANSLATE_NOOP("refusals", "a Word document"),
    QT_TRANSLATE_NOOP("refusals", "an Excel workbook"),
    QT_TRANSLATE_NOOP("refusals", "a PowerPoint file"),
    QT_TRANSLATE_NOOP("refusals", "an OpenDocument file"),
    QT_TRANSLATE_NOOP("refusals", "an EPUB book"),
    QT_TRANSLATE_NOOP("refusals", "an Office document"),
    QT_TRANSLATE_NOOP("refusals", "a PDF"),
    QT_TRANSLATE_NOOP("refusals", "an RTF document"),
    QT_TRANSLATE_NOOP("refusals", "an old Word, Excel or PowerPoint file"),
    QT_TRANSLATE_NOOP("refusals", "an SVG picture"),
    QT_TRANSLATE_NOOP("refusals", "folder"),
    QT_TRANSLATE_NOOP("refusals", "pattern"),
    QT_TRANSLATE_NOOP("refusals", "span"),
    QT_TRANSLATE_NOOP("refusals", "relation"),
    QT_TRANSLATE_NOOP("refusals", "region"),
    QT_TRANSLATE_NOOP("refusals", "decision"),
    QT_TRANSLATE_NOOP("refusals", "remark"),
    # Steps of long work
    QT_TRANSLATE_NOOP("refusals", "Reading {file}"),
    QT_TRANSLATE_NOOP("refusals", "Taking in"),
    QT_TRANSLATE_NOOP("refusals", "Looking for near-duplicates"),
)
