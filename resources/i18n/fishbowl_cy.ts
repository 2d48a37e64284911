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
    <name>AboutCard</name>
    <message>
        <source>About the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody has come to talk about; the Stage shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 20/11/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 10:00</source>
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
    <message>
        <source>Add a person: name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another {0}. A group or role tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
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
    <name>ClockBlock</name>
    <message>
        <source>Nothing left to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <comment>beside +1:20</comment>
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
        <source>no group</source>
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
        <source>Test the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button of the message</source>
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
        <source>Check from the back row</source>
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
        <source>Name who sits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who goes on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback line becomes the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat the round as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format and chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody leaves the circle</source>
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
    <message numerus="yes">
        <source>%n activities</source>
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
    <name>FairnessPanel</name>
    <message>
        <source>Who has been heard, the least first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: sits down. Shift+Enter: waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: time in the circle. Line: where it would end if time were shared as the people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>Shows only these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Round that the feedback is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you hear? What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands counted, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the next question (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more hand (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand less (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the line (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback yet. Type a line and press Enter; hands are counted if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is taken once a round has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round follows that has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the question of round {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
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
        <source>Draft: not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the Drafts folder of this computer until you name it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only who is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here or not</source>
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
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>question of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback line</source>
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
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who is planned for this chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation: chairs by rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: choose somebody. Delete: nobody. P: pin. Control and arrow keys: change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everybody has %n turns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has {0} to {1} turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs meet twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are repeats; no pair meets more than {0} times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more or fewer turns than their share.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a round is not mixed like the whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody sits too many rounds in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds have an empty chair too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are planned who are not here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody is planned twice in a round.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: {0}.</source>
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
    <message numerus="yes">
        <source>%n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n chairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>spoken {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the people, {1} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, waits {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FishbowlHeader</name>
    <message>
        <source>Question of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the question of this round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this fishbowl works: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FishbowlRoom</name>
    <message>
        <source>{0} is over. What did people hear, what next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>How this fishbowl works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rounds in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors to the free chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the names? Choose “Name” above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the text of the notes? Choose “Text” above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets and text ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row beside what it repeats or changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” becomes “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} characters and may have {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh and Irish (ISO 8859-14)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Mac, Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Baltic (1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: one cell a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
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
    <name>Live</name>
    <message>
        <source>No sound player was found. What the chime says is always to be seen, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended {1} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set forward by {0}. {1} kept its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set back by {0}. {1} kept its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is due. Start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was planned for {1}. Start?</source>
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
    <name>MappingStrip</name>
    <message>
        <source>What the columns hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{0}” holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the room can read the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room reads roles or groups instead of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room reads neither names nor roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF lists who took part and quotes people by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF counts roles and quotes by role; it holds no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF holds neither names nor roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Who takes part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the people first: paste them from a spreadsheet, or type their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoRounds</name>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fishbowl round to the agenda, with its minutes and its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda</source>
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
    <name>People</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see remarks: they are never on the Stage or in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: on the Stage and in print by role, never by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often somebody has sat in the circle so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
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
    <name>PeopleTable</name>
    <message>
        <source>People</source>
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
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select All</source>
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
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
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
        <source>Save All</source>
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
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
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
        <source>Restore Defaults</source>
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
    <message>
        <source>Copy &amp;Link Location</source>
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
    <name>RecentRow</name>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Plan the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation is planned. What was pinned stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rounds yet: add them in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet. Who sits in which round is planned fairly and mixed, at one press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go (P)</source>
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
    <name>SessionRoom</name>
    <message>
        <source>Session</source>
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
    <name>ShareBars</name>
    <message>
        <source>Time in the circle by group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Seat round {0} as planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
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
    <name>StageController</name>
    <message>
        <source>Hide the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector is gone. The Stage comes back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second screen found: {0} shows the Stage there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown yet: F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Empty session</source>
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
        <source>Recent sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample session is an invented workshop of 25 people. Try everything: it is only a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What has everybody come to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stage shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or import them from a spreadsheet, or type names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a template, or plan by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second screen yet. Without one the Stage fills this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second screen found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chime marks the end of a round. Can the back row hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chime was played. Louder or quieter: Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not play it. The clock on the Stage still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clock and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
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
        <source>Stage blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test picture on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who took part sat in the circle at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} people sat in the circle at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were {1} of the people and had {2} of the time in the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are not named in this summary; they are called by their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are neither named nor called by their role in this summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before the end: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, did not come: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text a mark stands for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the people ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the time ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in the circle by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, planned {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in the circle: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question, from the feedback on round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said after the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became the question of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the inner circle had {0} chairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole circle changed from one round to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel stayed seated, and people took turns in the one chair that was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
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
    <name>UndoWords</name>
    <message>
        <source>{0} {1}</source>
        <comment>who, does what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({0})</source>
        <comment>about what, act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put first, or back (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits. A hand at the back: Shift+Enter after the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chairs are taken: somebody has to go first.</source>
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
    <name>def</name>
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
