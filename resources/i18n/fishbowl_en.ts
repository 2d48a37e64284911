<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation>
            <numerusform>%n line of feedback</numerusform>
            <numerusform>%n lines of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation>
            <numerusform>%n note that know who spoke</numerusform>
            <numerusform>%n notes that know who spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation>
            <numerusform>%n participant by name</numerusform>
            <numerusform>%n participants by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation>
            <numerusform>%n remark about a participant</numerusform>
            <numerusform>%n remarks about a participant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n step in the journal, which also hold what was changed or deleted</numerusform>
            <numerusform>%n steps in the journal, which also hold what was changed or deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n turn in the circle</numerusform>
            <numerusform>%n turns in the circle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n note deleted. Undo brings them back.</numerusform>
            <numerusform>%n notes deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
