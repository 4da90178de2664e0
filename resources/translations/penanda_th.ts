<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Adjudicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two annotators must have worked on an article, and differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes on to the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} · conflict {n} · {open} open of {all} · {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the range, then press Return or a label&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the article, for the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure about this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or write a path or a pattern, news/2025-*.txt, and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path or pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title; without one, the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of one article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the first text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is recognised in this text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in which column of {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding guessed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} begins like this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– none –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, label or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, a label, an article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the page “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Filter: text, label, attribute, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spans that are unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spans with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans in the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans by what they mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>Places, and whether each will be marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>code or name, in any language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop here to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes one article, exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders and zip files. You will see them before they come in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot hold: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will not be in {file}; losses.jsonl beside it will list them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be lost in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, then reading back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spans} spans of {articles} articles written and read back: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the page “History”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each annotator restores her own layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is so today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work on, and close this: the import goes on. If it is cancelled, nothing of it stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The import could not be started; nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Penanda; nothing was taken. The details are in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>An import is running. Close again to cancel it; nothing of it will stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read here: nothing can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. The button “Import” shows the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>This works everywhere, so its key needs Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with any of these: select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>2027-12-31, 2027-12 or 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>What was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Mark it wherever it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where &amp;nothing is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of all: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a longer word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would cut a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>By file ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in each text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose annotations they are, if not those that the files name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the files say, else {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>LABELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECTED SPAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THIS ARTICLE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose a name, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click opens the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodings guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding to import again with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen files, or all. What was read before stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} spans came with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of what was to be imported was refused. Mend it, or take the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore case and diacritics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out: they cut a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is a part of a word: see “Whole words”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are parts of words: see “Whole words”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles yet. Bring some in with “Import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, or a part of one; Thai needs no spaces.
With case and diacritics ignored, “bo cong an” finds “Bộ Công an”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “Whole words”, parts of words are found too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With case and diacritics ignored, other spellings are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for in one language only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen as</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen so far …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%Ln already)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Labels: their keys are the scheme&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press a key …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return changes the key of an action.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>GUIDELINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the curators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln that all agree on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Relate to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read here: nothing you do will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain: {grain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the page “Annotate”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>● Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ Not on disk yet: %Ln acts wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another program keeps writing to the project; your last marks wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln spans taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans went</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure about this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same as {name} ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Files and folders to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take version {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the window: {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow: word, clause, sentence, line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the growth back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it with the next of its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark its place as another label too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the last act again, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it wherever it stands …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by words, parts, characters or sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the numbers of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate it to another span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the label&apos;s guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List spans in order, by label, by string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a part is: caption, button …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it, or all proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the state that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done, go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language: article, paragraph …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark another range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all hits shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a layer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, label or article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>guideline says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed now, decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested span by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one span or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the article: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grains</name>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Article to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for another range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the rule {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the state of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation taken away: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region {kind}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region {kind}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{text}” as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {label} “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabelled “{text}” from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the edges of {label}: “{old}” is “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {values} of “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{text}”: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure about “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure about “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>&amp;Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;paragraph: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {n} &amp;paragraphs: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code, such as km or zh-Hant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Mark as well as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe; the details are in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>&amp;Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site &amp;furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeated line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
