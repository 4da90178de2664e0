<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdjudicationPage</name>
    <message numerus="yes">
        <source>They hide %Ln open conflicts.</source>
        <translation>
            <numerusform>They hide %Ln open conflict.</numerusform>
            <numerusform>They hide %Ln open conflicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln spans change</source>
        <translation>
            <numerusform>%Ln span changes</numerusform>
            <numerusform>%Ln spans change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans keep a retired label.</source>
        <translation>
            <numerusform>%Ln span keeps a retired label.</numerusform>
            <numerusform>%Ln spans keep a retired label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go into another span of the same range.</source>
        <translation>
            <numerusform>%Ln of them goes into another span of the same range.</numerusform>
            <numerusform>%Ln of them go into another span of the same range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations go.</source>
        <translation>
            <numerusform>%Ln relation goes.</numerusform>
            <numerusform>%Ln relations go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of “{name}” of {label} go.</source>
        <translation>
            <numerusform>%Ln value of “{name}” of {label} goes.</numerusform>
            <numerusform>%Ln values of “{name}” of {label} go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are carried along.</source>
        <translation>
            <numerusform>%Ln decision is carried along.</numerusform>
            <numerusform>%Ln decisions are carried along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the reviewer’s questions come up again.</source>
        <translation>
            <numerusform>%Ln of the reviewer’s questions comes up again.</numerusform>
            <numerusform>%Ln of the reviewer’s questions come up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingAlike</name>
    <message numerus="yes">
        <source>Deciding %Ln conflicts …</source>
        <translation>
            <numerusform>Deciding %Ln conflict …</numerusform>
            <numerusform>Deciding %Ln conflicts …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln things will not be in {file}; losses.jsonl beside it will list them.</source>
        <translation>
            <numerusform>%Ln thing will not be in {file}; losses.jsonl beside it will list it.</numerusform>
            <numerusform>%Ln things will not be in {file}; losses.jsonl beside it will list them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are read back</source>
        <translation>
            <numerusform>%Ln article is read back</numerusform>
            <numerusform>%Ln articles are read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are written</source>
        <translation>
            <numerusform>%Ln article is written</numerusform>
            <numerusform>%Ln articles are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles have no span.</source>
        <translation>
            <numerusform>%Ln of the articles has no span.</numerusform>
            <numerusform>%Ln of the articles have no span.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>the guideline of {label} (%Ln differences)</source>
        <translation>
            <numerusform>the guideline of {label} (%Ln difference)</numerusform>
            <numerusform>the guideline of {label} (%Ln differences)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message numerus="yes">
        <source>%Ln spans of the test are not made up of whole words.</source>
        <translation>
            <numerusform>%Ln span of the test is not made up of whole words.</numerusform>
            <numerusform>%Ln spans of the test are not made up of whole words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles of the train split were left out.</source>
        <translation>
            <numerusform>%Ln article of the train split was left out.</numerusform>
            <numerusform>%Ln articles of the train split were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message numerus="yes">
        <source>in %Ln conflicts</source>
        <translation>
            <numerusform>in %Ln conflict</numerusform>
            <numerusform>in %Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>Mark %Ln place</numerusform>
            <numerusform>Mark %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {why}</source>
        <translation>
            <numerusform>%Ln left out: {why}</numerusform>
            <numerusform>%Ln left out: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%Ln things are not in the files, each listed beside them:</source>
        <translation>
            <numerusform>%Ln thing is not in the files, listed beside them:</numerusform>
            <numerusform>%Ln things are not in the files, each listed beside them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}, would go to {url} as {account}.</source>
        <translation>
            <numerusform>%Ln file, {size}, would go to {url} as {account}.</numerusform>
            <numerusform>%Ln files, {size}, would go to {url} as {account}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, project {n}.</source>
        <translation>
            <numerusform>%Ln task would go to {url}, project {n}.</numerusform>
            <numerusform>%Ln tasks would go to {url}, project {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, a new project “{title}”.</source>
        <translation>
            <numerusform>%Ln task would go to {url}, a new project “{title}”.</numerusform>
            <numerusform>%Ln tasks would go to {url}, a new project “{title}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%Ln files were sent to {url}.</source>
        <translation>
            <numerusform>%Ln file was sent to {url}.</numerusform>
            <numerusform>%Ln files were sent to {url}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were sent to {url}.</source>
        <translation>
            <numerusform>%Ln task was sent to {url}.</numerusform>
            <numerusform>%Ln tasks were sent to {url}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>%Ln articles stand in no split and are left out.</source>
        <translation>
            <numerusform>%Ln article stands in no split and is left out.</numerusform>
            <numerusform>%Ln articles stand in no split and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements are not decided yet.</source>
        <translation>
            <numerusform>%Ln disagreement is not decided yet.</numerusform>
            <numerusform>%Ln disagreements are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>%Ln would be decided.</source>
        <translation>
            <numerusform>%Ln would be decided.</numerusform>
            <numerusform>%Ln would be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay open.</source>
        <translation>
            <numerusform>%Ln stays open.</numerusform>
            <numerusform>%Ln stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles would be empty in gold.</source>
        <translation>
            <numerusform>%Ln article would be empty in gold.</numerusform>
            <numerusform>%Ln articles would be empty in gold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%Ln chosen as</source>
        <translation>
            <numerusform>%Ln chosen as</numerusform>
            <numerusform>%Ln chosen as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen so far …</source>
        <translation>
            <numerusform>%Ln chosen so far …</numerusform>
            <numerusform>%Ln chosen so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln already)</source>
        <translation>
            <numerusform> (%Ln already)</numerusform>
            <numerusform> (%Ln already)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>Take %Ln that all agree on</source>
        <translation>
            <numerusform>Take %Ln that all agree on</numerusform>
            <numerusform>Take %Ln that all agree on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitsDialog</name>
    <message numerus="yes">
        <source>%Ln articles get a place.</source>
        <translation>
            <numerusform>%Ln article gets a place.</numerusform>
            <numerusform>%Ln articles get a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get none, for they are near to two splits: {names}</source>
        <translation>
            <numerusform>%Ln article gets none, for it is near to two splits: {names}</numerusform>
            <numerusform>%Ln articles get none, for they are near to two splits: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are alike and stand in two splits: {names}</source>
        <translation>
            <numerusform>%Ln pair is alike and stands in two splits: {names}</numerusform>
            <numerusform>%Ln pairs are alike and stand in two splits: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>{kept} of %Ln spans that were decided upon stand as made</source>
        <translation>
            <numerusform>{kept} of %Ln span that was decided upon stands as made</numerusform>
            <numerusform>{kept} of %Ln spans that were decided upon stand as made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact F1 {f1} against gold, %Ln articles</source>
        <translation>
            <numerusform>exact F1 {f1} against gold, %Ln article</numerusform>
            <numerusform>exact F1 {f1} against gold, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>Show %Ln disagreements</source>
        <translation>
            <numerusform>Show %Ln disagreement</numerusform>
            <numerusform>Show %Ln disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln spans in gold</source>
        <translation>
            <numerusform>%Ln span in gold</numerusform>
            <numerusform>%Ln spans in gold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>{done} of %Ln article done</numerusform>
            <numerusform>{done} of %Ln articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ Not on disk yet: %Ln acts wait</source>
        <translation>
            <numerusform>○ Not on disk yet: %Ln act waits</numerusform>
            <numerusform>○ Not on disk yet: %Ln acts wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln spans taken in</source>
        <translation>
            <numerusform>%Ln span taken in</numerusform>
            <numerusform>%Ln spans taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans from {old} to {new}</source>
        <translation>
            <numerusform>%Ln span from {old} to {new}</numerusform>
            <numerusform>%Ln spans from {old} to {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln spans</source>
        <translation>
            <numerusform>Marked %Ln span</numerusform>
            <numerusform>Marked %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln spans</source>
        <translation>
            <numerusform>Removed %Ln span</numerusform>
            <numerusform>Removed %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln spans</source>
        <translation>
            <numerusform>Changed %Ln span</numerusform>
            <numerusform>Changed %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln region</numerusform>
            <numerusform>%Ln regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things</source>
        <translation>
            <numerusform>%Ln other thing</numerusform>
            <numerusform>%Ln other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans came</source>
        <translation>
            <numerusform>%Ln span came</numerusform>
            <numerusform>%Ln spans came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans went</source>
        <translation>
            <numerusform>%Ln span went</numerusform>
            <numerusform>%Ln spans went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans changed</source>
        <translation>
            <numerusform>%Ln span changed</numerusform>
            <numerusform>%Ln spans changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things differ</source>
        <translation>
            <numerusform>%Ln other thing differs</numerusform>
            <numerusform>%Ln other things differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
</TS>
