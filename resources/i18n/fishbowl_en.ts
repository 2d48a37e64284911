<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActionsPanel</name>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n action deleted. Undo brings it back.</numerusform>
            <numerusform>%n actions deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation>
            <numerusform>%n minute less for {0}.</numerusform>
            <numerusform>%n minutes less for {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation>
            <numerusform>%n minute more for {0}.</numerusform>
            <numerusform>%n minutes more for {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation>
            <numerusform>%n form, in an order made by chance.</numerusform>
            <numerusform>%n forms, in an order made by chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation>
            <numerusform>not shown, as it would tell of fewer than %n person</numerusform>
            <numerusform>not shown, as it would tell of fewer than %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation>
            <numerusform>at least %n person, by show of hands</numerusform>
            <numerusform>at least %n people, by show of hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation>
            <numerusform>at least %n person, some by show of hands</numerusform>
            <numerusform>at least %n people, some by show of hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation>
            <numerusform>%n answer, all by show of hands</numerusform>
            <numerusform>%n answers, all by show of hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation>
            <numerusform>%n answer, {0} of them by show of hands</numerusform>
            <numerusform>%n answers, {0} of them by show of hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation>
            <numerusform>{0} on %n form</numerusform>
            <numerusform>{0} on %n forms</numerusform>
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
        <source>on average %n point(s) nearer to {0}</source>
        <translation>
            <numerusform>on average %n point nearer to {0}</numerusform>
            <numerusform>on average %n points nearer to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation>
            <numerusform>{0} agree instead of {1}, %n point more</numerusform>
            <numerusform>{0} agree instead of {1}, %n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0} agree instead of {1}, %n point fewer</numerusform>
            <numerusform>{0} agree instead of {1}, %n points fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation>
            <numerusform>%n answer could not be paired.</numerusform>
            <numerusform>%n answers could not be paired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation>
            <numerusform>%n pair, by chance, is left out, so that the answers without a partner stay hidden.</numerusform>
            <numerusform>%n pairs, by chance, are left out, so that the answers without a partner stay hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation>
            <numerusform>How each person moved is not shown: it would tell of fewer than %n person.</numerusform>
            <numerusform>How each person moved is not shown: it would tell of fewer than %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Groups are not shown apart: that would tell of fewer than %n person.</numerusform>
            <numerusform>Groups are not shown apart: that would tell of fewer than %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>
            <numerusform>Of %n person who answered both, ‘{0}’ compared with ‘{1}’: {2}.</numerusform>
            <numerusform>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation>
            <numerusform>As %n comparison is made, this one might be chance.</numerusform>
            <numerusform>As %n comparisons are made, this one might be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation>
            <numerusform>As %n comparison is made, this one could easily be chance, which is no proof that nothing differs.</numerusform>
            <numerusform>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation>
            <numerusform>%n note below it</numerusform>
            <numerusform>%n notes below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n text without a translation.</numerusform>
            <numerusform>%n texts without a translation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation>
            <numerusform>%n more hand than people</numerusform>
            <numerusform>%n more hands than people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation>
            <numerusform>{0}, %n here</numerusform>
            <numerusform>{0}, %n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n without a number</numerusform>
            <numerusform>%n without a number</numerusform>
        </translation>
    </message>
</context>
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
            <numerusform>%n note that knows who spoke</numerusform>
            <numerusform>%n notes that know who spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation>
            <numerusform>%n of them must not be named</numerusform>
            <numerusform>%n of them must not be named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation>
            <numerusform>Look: %n form of a file of this name is in the session already.</numerusform>
            <numerusform>Look: %n forms of a file of this name are in the session already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  and %n more</numerusform>
            <numerusform>  and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation>
            <numerusform>%n to be translated or looked at again</numerusform>
            <numerusform>%n to be translated or looked at again</numerusform>
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
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n turn in the circle</numerusform>
            <numerusform>%n turns in the circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n step in the journal, which also holds what was changed or deleted</numerusform>
            <numerusform>%n steps in the journal, which also hold what was changed or deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation>
            <numerusform>%n more than they have</numerusform>
            <numerusform>%n more than they have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n not placed</numerusform>
            <numerusform>%n not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation>
            <numerusform>%n note alone again</numerusform>
            <numerusform>%n notes alone again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n note moved</numerusform>
            <numerusform>%n notes moved</numerusform>
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
        <source>%n note(s) quoted in the write-up</source>
        <translation>
            <numerusform>%n note quoted in the write-up</numerusform>
            <numerusform>%n notes quoted in the write-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation>
            <numerusform>%n note set aside</numerusform>
            <numerusform>%n notes set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation>
            <numerusform>%n note lie under this one now.</numerusform>
            <numerusform>%n notes lie under this one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation>
            <numerusform>%n note taken off the stack.</numerusform>
            <numerusform>%n notes taken off the stack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation>
            <numerusform>%n note: {0}</numerusform>
            <numerusform>%n notes: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n note deleted. Undo brings it back.</numerusform>
            <numerusform>%n notes deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n alone</numerusform>
            <numerusform>%n alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsPart</name>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation>
            <numerusform>%n option taken out. Undo brings it back.</numerusform>
            <numerusform>%n options taken out. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation>
            <numerusform>Also delete the backups of %n copy elsewhere</numerusform>
            <numerusform>Also delete the backups of %n copies elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation>
            <numerusform>Erase, and take the name out of %n text</numerusform>
            <numerusform>Erase, and take the name out of %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation>
            <numerusform>%n person in the outer circle</numerusform>
            <numerusform>%n people in the outer circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation>
            <numerusform>By person: %n not in yet</numerusform>
            <numerusform>By person: %n not in yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n chair</numerusform>
            <numerusform>%n chairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation>
            <numerusform>%n chair free</numerusform>
            <numerusform>%n chairs free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation>
            <numerusform>%n text without a translation: Summary &amp; print, Two languages.</numerusform>
            <numerusform>%n texts without a translation: Summary &amp; print, Two languages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation>
            <numerusform>%n person is without a group now.</numerusform>
            <numerusform>%n people are without a group now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n text without a translation.</numerusform>
            <numerusform>%n texts without a translation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n breakout</numerusform>
            <numerusform>%n breakouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation>
            <numerusform>%n note brought in.</numerusform>
            <numerusform>%n notes brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation>
            <numerusform>%n topic brought in.</numerusform>
            <numerusform>%n topics brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation>
            <numerusform>%n space brought in.</numerusform>
            <numerusform>%n spaces brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation>
            <numerusform>%n choice brought in.</numerusform>
            <numerusform>%n choices brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation>
            <numerusform>%n form taken in.</numerusform>
            <numerusform>%n forms taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation>
            <numerusform>%n person changed.</numerusform>
            <numerusform>%n people changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation>
            <numerusform>Import %n note</numerusform>
            <numerusform>Import %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation>
            <numerusform>Import %n topic</numerusform>
            <numerusform>Import %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation>
            <numerusform>Import %n space</numerusform>
            <numerusform>Import %n spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation>
            <numerusform>Import %n choice</numerusform>
            <numerusform>Import %n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation>
            <numerusform>Take in %n form</numerusform>
            <numerusform>Take in %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation>
            <numerusform>%n more group</numerusform>
            <numerusform>%n more groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation>
            <numerusform>%n stacked</numerusform>
            <numerusform>%n stacked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation>
            <numerusform>%n duplicate left out</numerusform>
            <numerusform>%n duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation>
            <numerusform>%n other left out</numerusform>
            <numerusform>%n others left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation>
            <numerusform>%n answer in them is not understood</numerusform>
            <numerusform>%n answers in them are not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation>
            <numerusform>%n form of a file of this name is there already</numerusform>
            <numerusform>%n forms of a file of this name are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation>
            <numerusform>%n duplicate imported anyway</numerusform>
            <numerusform>%n duplicates imported anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation>
            <numerusform>%n that says the same as another</numerusform>
            <numerusform>%n that say the same as others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation>
            <numerusform>%n note: to which region?</numerusform>
            <numerusform>%n notes: to which region?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation>
            <numerusform>%n note: to which theme?</numerusform>
            <numerusform>%n notes: to which theme?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n breakout</numerusform>
            <numerusform>%n breakouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation>
            <numerusform>%n breakout ended.</numerusform>
            <numerusform>%n breakouts ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation>
            <numerusform>%n breakout began.</numerusform>
            <numerusform>%n breakouts began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation>
            <numerusform>%n person sits as planned.</numerusform>
            <numerusform>%n people sit as planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n chosen:</numerusform>
            <numerusform>%n chosen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation>
            <numerusform>Mark all %n expected as present</numerusform>
            <numerusform>Mark all %n expected as present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation>
            <numerusform>%n person asked not to be named: they are shown by role.</numerusform>
            <numerusform>%n people asked not to be named: they are shown by role.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation>
            <numerusform>%n note kept.</numerusform>
            <numerusform>%n notes kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSpace</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation>
            <numerusform>%n chose it</numerusform>
            <numerusform>%n chose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation>
            <numerusform>Proposed: %n topic move.</numerusform>
            <numerusform>Proposed: %n topics move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation>
            <numerusform>%n topic find no place.</numerusform>
            <numerusform>%n topics find no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation>
            <numerusform>Better: %n topic move,</numerusform>
            <numerusform>Better: %n topics move,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation>
            <numerusform>%n more choice fit</numerusform>
            <numerusform>%n more choices fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n topic deleted. Undo brings it back.</numerusform>
            <numerusform>%n topics deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n without a group</numerusform>
            <numerusform>%n without a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation>
            <numerusform>%n comes later</numerusform>
            <numerusform>%n come later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>%n has left</numerusform>
            <numerusform>%n have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation>
            <numerusform>%n person was taken out.</numerusform>
            <numerusform>%n people were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation>
            <numerusform>%n person: {0}.</numerusform>
            <numerusform>%n people: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation>
            <numerusform>%n form entered</numerusform>
            <numerusform>%n forms entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation>
            <numerusform>Form “{0}” deleted, with %n answer. Undo brings it back.</numerusform>
            <numerusform>Form “{0}” deleted, with %n answers. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n form handed out</numerusform>
            <numerusform>%n forms handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation>
            <numerusform>Take %n translation</numerusform>
            <numerusform>Take %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation>
            <numerusform>%n translation taken.</numerusform>
            <numerusform>%n translations taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation>
            <numerusform>%n note was saved.</numerusform>
            <numerusform>%n notes were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation>
            <numerusform>%n participant was saved.</numerusform>
            <numerusform>%n participants were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation>
            <numerusform>%n step of the agenda was saved.</numerusform>
            <numerusform>%n steps of the agenda were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation>
            <numerusform>%n turn in the circle was saved.</numerusform>
            <numerusform>%n turns in the circle were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation>
            <numerusform>%n topic was saved.</numerusform>
            <numerusform>%n topics were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation>
            <numerusform>%n theme was saved.</numerusform>
            <numerusform>%n themes were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation>
            <numerusform>%n form that was filled in was saved.</numerusform>
            <numerusform>%n forms that were filled in were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation>
            <numerusform>%n entry was lost and brought back from the journal.</numerusform>
            <numerusform>%n entries were lost and brought back from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n note could not be saved.</numerusform>
            <numerusform>%n notes could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n other entry could not be saved.</numerusform>
            <numerusform>%n other entries could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation>
            <numerusform>%n value was damaged and set back.</numerusform>
            <numerusform>%n values were damaged and set back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation>
            <numerusform>%n text was far too long and is cut off.</numerusform>
            <numerusform>%n texts were far too long and are cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation>
            <numerusform>%n text has damaged letters.</numerusform>
            <numerusform>%n texts have damaged letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation>
            <numerusform>%n entry has lost what it belonged to, such as a theme.</numerusform>
            <numerusform>%n entries have lost what they belonged to, such as a theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation>
            <numerusform>%n entry may be as it was earlier.</numerusform>
            <numerusform>%n entries may be as they were earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation>
            <numerusform>%n value may be damaged: look at it.</numerusform>
            <numerusform>%n values may be damaged: look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation>
            <numerusform>{0}, %n point more</numerusform>
            <numerusform>{0}, %n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0}, %n point fewer</numerusform>
            <numerusform>{0}, %n points fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation>
            <numerusform>Looking for themes in %n note…</numerusform>
            <numerusform>Looking for themes in %n notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation>
            <numerusform>%n note look alike…</numerusform>
            <numerusform>%n notes look alike…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n note alone</numerusform>
            <numerusform>%n notes alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation>
            <numerusform>%n note placed</numerusform>
            <numerusform>%n notes placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n alone</numerusform>
            <numerusform>%n alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation>
            <numerusform>Proposed: %n change.</numerusform>
            <numerusform>Proposed: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation>
            <numerusform>Best so far: %n change.</numerusform>
            <numerusform>Best so far: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation>
            <numerusform>%n more pair meets</numerusform>
            <numerusform>%n more pairs meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation>
            <numerusform>%n fewer pair meets</numerusform>
            <numerusform>%n fewer pairs meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation>
            <numerusform>%n person left.</numerusform>
            <numerusform>%n people left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation>
            <numerusform>%n planned seat was on a chair that is gone.</numerusform>
            <numerusform>%n planned seats were on chairs that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation>
            <numerusform>%n of them was pinned.</numerusform>
            <numerusform>%n of them were pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation>
            <numerusform>%n person has no seat.</numerusform>
            <numerusform>%n people have no seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation>
            <numerusform>%n round is not planned.</numerusform>
            <numerusform>%n rounds are not planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation>
            <numerusform>%n rule is not kept in {0}.</numerusform>
            <numerusform>%n rules are not kept in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation>
            <numerusform>%n row that says the same as another:</numerusform>
            <numerusform>%n rows that say the same as others:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation>
            <numerusform>%n slip entered</numerusform>
            <numerusform>%n slips entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n slip deleted. Undo brings it back.</numerusform>
            <numerusform>%n slips deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation>
            <numerusform>%n hand counted so far</numerusform>
            <numerusform>%n hands counted so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation>
            <numerusform>%n answer so far</numerusform>
            <numerusform>%n answers so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation>
            <numerusform>%n answer is in the picture. It grows by {0} at a time.</numerusform>
            <numerusform>%n answers are in the picture. It grows by {0} at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation>
            <numerusform>Answers on paper are shown here from %n on.</numerusform>
            <numerusform>Answers on paper are shown here from %n on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation>
            <numerusform>Answers are shown here from %n on.</numerusform>
            <numerusform>Answers are shown here from %n on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>at least %n person</numerusform>
            <numerusform>at least %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation>
            <numerusform>fewer than %n answer</numerusform>
            <numerusform>fewer than %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation>
            <numerusform>{0}%n point</numerusform>
            <numerusform>{0}%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation>
            <numerusform>%n note says this</numerusform>
            <numerusform>%n notes say this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
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
        <source>here: %n with most votes</source>
        <translation>
            <numerusform>here: %n with most votes</numerusform>
            <numerusform>here: %n with most votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation>
            <numerusform>No word stands in %n note or more.</numerusform>
            <numerusform>No word stands in %n notes or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation>
            <numerusform>The wall is empty: room for %n topic. Who has one?</numerusform>
            <numerusform>The wall is empty: room for %n topics. Who has one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics not on the wall yet: {0}</source>
        <translation>
            <numerusform>%n topic not on the wall yet: {0}</numerusform>
            <numerusform>%n topics not on the wall yet: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation>
            <numerusform>%n dot given.</numerusform>
            <numerusform>%n dots given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation>
            <numerusform>Up to %n dot each.</numerusform>
            <numerusform>Up to %n dots each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>%n person is here.</numerusform>
            <numerusform>%n people are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation>
            <numerusform>%n left out, placed or changed meanwhile</numerusform>
            <numerusform>%n left out, placed or changed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation>
            <numerusform>%n point more</numerusform>
            <numerusform>%n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation>
            <numerusform>%n point fewer</numerusform>
            <numerusform>%n points fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n answer from {0} to {1}</numerusform>
            <numerusform>%n answers from {0} to {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This document is incomplete: %n text(s) not translated yet.</source>
        <translation>
            <numerusform>This document is incomplete: %n text is not translated yet.</numerusform>
            <numerusform>This document is incomplete: %n texts are not translated yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>The same goes for %n more.</numerusform>
            <numerusform>The same goes for %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n note alone</numerusform>
            <numerusform>%n notes alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n alone</numerusform>
            <numerusform>%n alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation>
            <numerusform>%n in regions</numerusform>
            <numerusform>%n in regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n in none</numerusform>
            <numerusform>%n in none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n on other canvases</numerusform>
            <numerusform>%n on other canvases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>said %n time</numerusform>
            <numerusform>said %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
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
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation>
            <numerusform>%n note quoted</numerusform>
            <numerusform>%n notes quoted</numerusform>
        </translation>
    </message>
</context>
</TS>
