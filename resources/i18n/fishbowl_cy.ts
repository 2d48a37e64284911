<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Fishbowl {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs fishbowl and open-space sessions from one laptop and a projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto Sans (SIL Open Font License)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} sits on chair {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves chair {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} change chairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moves to chair {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} is seated as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is back in the outer circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is off the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands where the order says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is first now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a new participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits on chair {1} in place of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Kind of the new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity: title, Tab, minutes, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real or expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Title of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaFooter</name>
    <message>
        <source>No start planned yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Planned start of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a template and change what differs today, or type the first activity below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the capture line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairsPanel</name>
    <message>
        <source>Chairs of the inner circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the chair (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks, or has spoken (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Chosen activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before, a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of chairs says and does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who sits on chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who takes the place of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows: {1} new, {2} changed, {3} there already, {4} repeated, {5} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row {0}: {1} is the same as row {2}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows: {1} notes, {2} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row {0} says the same as {1}; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row {0} was refused: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sound: a session file of version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sits {0} to {1} times; {2} of at most {3} pairs meet; {4} rules widened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so the sample session is written to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are left out: Qt lacks {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
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
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people or notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the activity down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the app anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned to end {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was read as a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quoted cell holds what looks like several rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows have fewer or more cells than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read; try another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file mixes two encodings; look at accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is a guess; look at accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question marks inside words: letters were lost before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters look garbled: they were damaged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bytes were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula has no kept value and was read as its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell shows an error instead of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged cells: each of their rows got the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows were read like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheets were not read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{0} sits on chair {1}. Choose a free chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chair {0}: the circle has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on chair {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chairs are taken. Put them on the waiting list, or wait until someone goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round for this. Add a round to the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the waiting list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not in the session any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called {0} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something first: this cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has {0} characters and may have {1}. Shorten it; nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that are no text. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Type it like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used here. It must be between {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has not been started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is running. Finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is over. Reopen it in the agenda to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was skipped. Reopen it in the agenda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round to plan. Add rounds to the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to be planned. Add people, or mark them as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} has more pinned people than chairs. Take a pin out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is pinned in round {1} and is not there. Take the pin out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would sit twice in round {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan keeps all that is pinned. Take a pin out and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there any more. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no session file. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this app. Update the app; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds parts that do not come from this app, so it was not opened. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged, so it was not opened. It was not changed: keep it, and open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can only be read where it is. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too big to be a session. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use on {1} since {2}. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {0} is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written; what was saved before is safe. Try again or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too big: at most {2} MB can be read. Split it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too many rows: at most {2}. Split it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too many columns: at most {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} MB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no text. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column for this. Say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in an old format. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked with a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: the computer does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sheet called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no column called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message>
        <source>Chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotating chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chair, planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{0}” as a new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes chair {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits on chair {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds are over. Add a round in the agenda to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has sat longest ({1}): {2} makes that chair free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters and Enter: goes on the waiting list. Esc: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters and Enter: takes chair {0}. Esc: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chairs are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters and Enter: sits down. {0} to {1}: leaves. Shift+Enter: waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter once more: adds “{0}” as a new participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name. Enter twice: adds “{0}” as a new participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the waiting list already, as number {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0} goes on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0} takes chair {1} in place of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter: waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0} sits on chair {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has waited {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn of those without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, has spoken {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, was in for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the circle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk starts when two are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chairs are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n chairs free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} – Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note to read and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N or Ctrl+N anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round seated as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>People who can sit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat line: name of who sits down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {0}. You go on in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white, for a weak lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime when wrapping up begins, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are keys while nobody types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chair will free up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we start: take a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We begin when two are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chair is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one point, go back to the outer circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come into the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the outer circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the smallest text: ask somebody in the back row to read it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: a chair stays free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: the circle changes each round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel: one chair rotates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor stays until someone goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor leaves after one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least heard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and no roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Line between two panes; arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Open a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
