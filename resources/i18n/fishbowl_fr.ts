<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
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
        <source>Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</source>
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
    <name>ActionLine</name>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action: what will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: two letters, or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic the action comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsDelegate</name>
    <message>
        <source>Topic the action comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what will be done, who does it and by when. Enter keeps it and begins the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the action up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the action down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen actions (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>These breakouts do not run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ gives all a minute. Its number chooses a breakout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen: + adds a minute, - takes one off, P pauses. Esc: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen: Enter lets it run. Esc: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3 starts them all, whatever runs still. S goes on in the order of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These breakouts are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
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
        <source>{0}: {1}</source>
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
        <source>Minutes of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the activity</source>
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
    <name>AgreementView</name>
    <message>
        <source>Choose above which two groups are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that both do not want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: rank {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Notes that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group before (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, perhaps the same in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lies on top; each keeps its votes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where few answered a question, its answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are left out where they are too small to be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which forms are the same person’s is left out: few are, or few are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one person’s form. Whoever knows one of its answers may find the others: think before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Disagree strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hands were counted box by box, so there may have been more people than were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line goes from {0} (0) to {1} (100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} agree ({2}), {3} disagree ({4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {0} of 100 for {1}, {2} for {3}, {4} for {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the answers is {0}, the middle half of them from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked most: {0}, by {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {0} points from where they were counts as having stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Small groups are counted together, with a larger one where needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who chose to answer are counted; it says nothing of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared as if different people had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a point apart on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on average %n point(s) nearer to {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {0} nearer to disagreeing on the scale of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {0} nearer to agreeing on the scale of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} agree in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest difference is at {0}, {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {0} of 100 fewer for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average {0} of 100 more for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fewer than half of those who answered: whether it is chance is told of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all answers: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all {0} divisions of the same answers {1} differ as much or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} random divisions of the same answers {1} differed as much or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this could easily be chance, which is no proof that nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this might be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this is hardly chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Answers to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are of the framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are of the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of “{0}” go from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>How far the search for a better wall is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>No backup yet: the first one is made when something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>While working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before merging or splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before arranging anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a person was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound: it cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the disk does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy: its folder is not there. Put the memory stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy: the memory stick is full. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy: its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy: the memory stick does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder cannot be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for a second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of all sessions take {0} MB on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as {0}, beside the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of the newest backup can go to a memory stick, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy of {0} is in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made every ten minutes while you work, before large changes and on closing. Restoring one writes a new file beside the session: nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is made when something changes. You can make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder for a second copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making second copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
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
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most urgent message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other messages too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, the chosen one, slots and spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack on this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number chooses a breakout, Esc all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>No note fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>notes below: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>Pages of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, moved from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakoutsPage</name>
    <message>
        <source>No breakout of this slot has the number {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot for breakouts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity of the kind Breakouts to the agenda, one for each slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody meets in this slot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put topics on the agenda wall first: each then has its clock here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>A form is made of the file. Its extremes have no names yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameList</name>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: was not there after all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters of a name, Enter, the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first, or only count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvases</name>
    <message>
        <source>Keep, leave behind, do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look back on what was done: what stays, what goes, what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cynefin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how causes and effects hang together, to see what to try, to analyse, or just to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three horizons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: How it is, and what fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: What is being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: How it is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how the present turns into the future you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule was broken on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was not attentive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill or training was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure was poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was too hard to go well each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many things came together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea was tested and did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new was tried, to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spectrum from blame at the top to praise at the bottom, after A. Edmondson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two by two, with axes of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many columns as you like, with names of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message>
        <source>Canvases and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Region {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back.</source>
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
        <source>Close the capture line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept; there is no topic {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept; there is no chair {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept; nobody sits on chair {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for topic 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody sits there</source>
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
    <name>ChangesTab</name>
    <message>
        <source>What the proposed plan changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a change goes to its cell in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed. Plan again, or look for another plan: what would change is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Space ticks a line. Alt with Up or Down moves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Texts that name people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Number or a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let sit in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this round</source>
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
    <name>CloudView</name>
    <message>
        <source>Cloud of words; the table beside it says the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be used of “{0}” was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label, printed below the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA, with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEP, with a password (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>No code yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belonged to was deleted. Choose what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no date yet. Say it in the room Session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its times are not known yet. Plan when the day begins, or place the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds too much to be read well. Shorten what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of this space is no web address. Correct it in Open space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code appears once it can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds much: in the hand it has to be {0} mm wide at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {0}. Shorten what is inside, or print larger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Number of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, such as 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one group begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} disagree to {1} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of {0} and {1}, such as 40 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written; Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shares, or three that add up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one box may be ticked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such box: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off the Stage and put them on again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Nothing to collect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form with questions first. What comes back on paper is typed in here. Or drop a file of answers here: a form is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open {0} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written, and searched: no name that the session knows is left as words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: texts that may still point to somebody: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of {0} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {0}: there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {0} was restored as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called {0}. Fields: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not look like a list of names. If it is one, add --map 1=name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {0} could be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: {1} is a duplicate of row {2}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form “{0}” of: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of “{0}” were taken to go from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: form {1} was in row {2} already, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0}, left out: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New themes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0}: “{1}” is the {2} of another note; the note was taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says the same as {1}; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says the same as {1} and lies under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says the same as {1}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1} and lies under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} was taken, but {1}</source>
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
        <source>There are no QR codes in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm wide or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that lose the name (--keep N,N leaves them): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: texts that stay as they are, and may point to the person: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: texts that are not translated yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: one person alone has this role or group: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are written as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form? Say so with --form: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “{1}”. Forms: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framing or moment “{0}”. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has to end in .pdf, or be a folder after --single.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: this QR code could not be read back, so test it before you print: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: texts without a translation into {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: characters that could not be printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and {0} more like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0} was refused: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: texts that name people who are not to be named, or may: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(--all lists them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
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
        <source>Stopped early. This is the best plan so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written; {1} is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of {0}, the newest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look: {0} names somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggesting themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
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
        <source>Start or finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
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
        <source>Take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
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
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Participants without a name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The moderator&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People on the waiting list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on who sits with whom, or when: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forms that were filled in, without a name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions with a name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that name a participant: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi passwords in QR codes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in QR codes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer, which hold all this too: {0}, the oldest of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics with a convener: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of topics: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that name who came: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds nothing that was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary &amp; print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and canvases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the note, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the selected under this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme of the selected notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: the selected notes are a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the theme up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the theme down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the theme or canvas on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the theme that is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole board, or the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, board or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New canvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvases and regions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or themes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the note under its theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote all notes of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the passage up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the passage down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all codes</source>
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
        <source>Open the open-space sample</source>
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
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary PDF, print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the board as a picture…</source>
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
        <source>Skip the next activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the proposed plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proposed plan go</source>
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
        <source>Go to what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check from the back row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: breakout clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: shared priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: answers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: answers compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next text to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is to do, or all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen texts are the same in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save texts for the translator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the chosen topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the topic again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw, or post again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count hands for the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the topic off the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the space in this slot, or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to slots and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall alone, or with what is beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the topic on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import spaces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look longer for a better wall, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the proposed wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proposed wall go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wall that moves more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the breakout, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts of the slot before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts of the next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, or how it is given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key back, or show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form of a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste people</source>
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
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all expected as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
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
        <source>Another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look longer for a better plan, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin a planned seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of this round, or let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chair or by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they sit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is planned</source>
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
        <source>Feedback line becomes the next question</source>
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
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>The plan in use, the proposed one and the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is what no plan can better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedGroups</name>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities that each group names at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionsPart</name>
    <message>
        <source>Given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framings or moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, with what was answered. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many forms, or nothing where nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In framings, to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At moments, such as before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: chosen, rank {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses an option, a digit gives it a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  recommends: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {0}: {1}, {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} placed. Nobody is marked as here, so there is nothing to check against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} placed by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. Count again, or leave it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. All are placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than their people have: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvergencePage</name>
    <message>
        <source>Parts of the convergence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message>
        <source>Words of which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not counted any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No word stands in so many notes. Lower the number, or take in more notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many notes on a word is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> notes or more</source>
        <translation type="unfinished"></translation>
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
    <name>CrashHook</name>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved; you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The session is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the recovered copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what can be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not changed and stays as it is, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged</source>
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
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{0} is there, still without notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted in the write-up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies under this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} merged into {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select notes of one theme: they become a theme of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is number {1} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid out in columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid out in clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotsPart</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what people will choose between, or take the topics. Make one of similar ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees it only when it is put on the Stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees each number as it is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dots were taken back. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the list, so that letters stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the option up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the option down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen options out (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotsSettings</name>
    <message>
        <source>Dots for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count each group apart</source>
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
    <name>Entered</name>
    <message>
        <source>Find a form by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the answers of the first one beside, with Enter after each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnteredModel</name>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this session has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts with the name; those with a tick lose it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Form {0} is entered already, and its number would be wrong then. Leave the numbers so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forms carry no numbers. Leave the number empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms were entered with their numbers, so they stay numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was answered already, so how it is asked stays. Add another question instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form needs one of these. Delete the form if it is not wanted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no answer to this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not add up to 100. Read the three shares again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is none of the boxes of this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is more than one box, and only one may be ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0} is entered already. Look at its number again, or open that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0} is entered already for “{1}”. Look at its number again, or open that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {0}: the numbers begin with {1}. Look at its number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {0}: none was handed out. Say how many were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {0}: those handed out have numbers from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is quoted under its theme. Put this one into a theme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This canvas has {0} regions. For more or fewer make one of own columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes of one theme can be split off, and one of these is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0} is entered already. Look at its number again, or change that note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. Type it like example.org/survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code leads to the web: an address with https or http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a name before the @. Type the address without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of such a network has 8 to 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number. Type it like +44 29 2018 0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mail address. Type it like anwen@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how to reach them: a phone number, a mail or a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space has no times. Choose the session, an activity or a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for a code that is read well. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Nobody who is here is planned for this round. Plan the rotation first.</source>
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
        <source>Dots have begun, so the options stay as they are. Open them again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} priorities are too many: a group names at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots are counted already. Clear them before you count in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of this session are typed in {0}. Choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant is called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several participants are called {0}. Erase the one who is meant in the window.</source>
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
        <source>{0} was not written: a name or a remark was still found in it. Report this, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can only be looked at. Save a copy to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning in the background ended unexpectedly. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no slot to come. Add one to the agenda: an activity of the kind Breakouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space yet. Add one on the agenda wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic to arrange yet. Post one first.</source>
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
        <source>{0} stays what it is: people, seats, feedback or breakouts belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not to come any more, so seats cannot be planned for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is running, and everybody sits at a table. Finish it to seat the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has begun, so it keeps its place. Move what is to come, and only after it.</source>
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
        <source>This topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not on the agenda wall. Place it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakout of {0} has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakout of {0} has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakout of {0} is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakout of {0} has ended. Let it go on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fishbowl round has no tables. Choose a chair of the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table {0}: a table round has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule needs more names: at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule names too much: at most {0} fit in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for which rounds this rule is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At tables everybody sits. Choose fishbowl rounds for this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
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
        <source>{0} is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not be read from this account. Ask whoever keeps it for a copy.</source>
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
        <source>{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.</source>
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
        <source>{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written into {0}, so the last change was not saved. Save a copy to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.</source>
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
        <source>{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”.</source>
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
        <source>{0} is this session itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file. Choose a file, not a folder.</source>
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
    <message>
        <source>There is a space called {0} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was held in {1}, so that stays. Close it for the slots to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is closed in {1}. Open it there first, or choose another space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” finds another topic in its place by now. Arrange again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” would come after itself. Choose other topics for it to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many for one list: at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is over or was skipped, so no topic can go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has begun, so it stays in its slot as it is. Only its space can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is withdrawn. Post it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”. Split them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this slot</source>
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
        <source>No round follows that could take the question: add one in the agenda.</source>
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
    <message>
        <source>It is only looked at. Name and move it to change something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only notes with so many votes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only who is</source>
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
        <source>rotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {0}</source>
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
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation type="unfinished">
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
        <source>spoken {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle rests</source>
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
        <source>A table round is running. Nobody sits down in the circle until it is over.</source>
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
        <source>Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.</source>
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
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outer circle: {0}.</source>
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
        <source>Table round {0} of {1} is running: everybody sits at a table; the circle rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits where is on the Stage and in the Rotation room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has planned who sits where.</source>
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
    <message>
        <source>{0} to {1}</source>
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
        </translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before the next without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked before the next of {0}</source>
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
        <source>Talk starts when two are in</source>
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
        </translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table round {0}</source>
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
        <source>Esc: out of the cell or the line. {0}: back to the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more: Heard</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the fishbowl room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>People are called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the form up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the form down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the form</source>
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
    <message>
        <source>Chairs left free in each planned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Title of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a row of a list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is given out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenOut</name>
    <message>
        <source>Stands above the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is nobody&apos;s name. It tells which forms are still missing, and finds one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same people each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps a number, so that it can be said how many moved and which way, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are shown apart where enough of each answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest answers of a group shown apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as what it is for, and that no name is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all forms of this session: smaller groups are counted together. With 1 every group is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Move the goal up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the goal down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are at odds, the one further up counts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At tables everybody sits, so that turns and waits do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals in their order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups. They are made among the people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Add a group: name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the group; its people stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups</source>
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
    <name>Handouts</name>
    <message>
        <source>Handouts for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, please: the number only tells which forms belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, please: the number only helps to see that no form is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read the marks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ruler of 100 mm, with the figures from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mark, go along the pale lines to a side. Type the figure below, then that on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A triangle with figures from 10 to 90 along each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am here as (only if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as many boxes as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a mark anywhere on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a mark anywhere in the triangle: the nearer to a corner, the more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to mark, from “{0}” to “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A triangle to mark, between “{0}”, “{1}” and “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes to tick: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair cards: fold to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
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
        <source>To speak, sit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator&apos;s crib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome everybody, and read the question aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when there is a break, and when the day ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is written down, and who will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the rules; they hang on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beforehand: ask two or three people to be the first to go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. A silence seems long to nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the outer circle: what has not been said yet? Call on nobody by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no chair is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that somebody would like to come in, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes is their own choice: send nobody away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace and breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever posts a topic tells it to all, and opens its breakout. No votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like topics may be merged if their conveners want to; both titles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give people time to choose and to walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {0} dots. You may put several on one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your dots here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dots to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each thing. Hands: how many people say so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we ask next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the inner circle speaks; everybody else listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole circle changes with each round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a round, those outside say what they heard.</source>
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
        <source>When no chair is free, somebody goes, by their own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We begin when two are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one point, then go back to the outer circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have said what you came to say, free the chair for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you are in, stay until you choose to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print at 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, all taken; around it those who listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, the last the rotating chair; around it those who listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, one of them free; around it those who listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two feet on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called the law of mobility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-it notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky edge up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick an empty post-it of 76 mm on this square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then print the notes onto this sheet. Print both at 100%, not “fit to page”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came (names or how many)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has sat in round {0}; listens from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens in the outer circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the moderator for your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has sat in round {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May your name be shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is shown on the screen and in the report of the day only if you say yes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, as a question or in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut each part along its broken lines and stick it over the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall: slots by spaces. Spaces: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {0} of {1}: row {2}, place {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posters of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes as posters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for the chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans for the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms with questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report forms for conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for post-its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board, on large sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet, and no blank sheets are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spaces yet: blank signs are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slots yet: an empty wall is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet: blank sheets are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet: blank forms are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options yet: blank sheets are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open space on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR codes yet: add them on the page for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan the rotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round of a fishbowl on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet: empty rows are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet: blank badges are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table round is planned yet: the numbers of the tables are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table round on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a form first: Questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet: forms without a number are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: one is printed for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet: only the guide sheet is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: {0} are printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutsForm</name>
    <message>
        <source>People are called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes A3 (Tabloid) too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Kinds of handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to print first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file for each kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandsPart</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands were counted by group. A count of everybody takes the place of all of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands of everybody were counted. A count of a group takes the place of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands are counted for statements and for boxes to tick. This form has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to raise a hand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, Enter. + and − count by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call, minutes before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all breakouts of the slot (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>3 last call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingsList</name>
    <message>
        <source>Headings of the PDF and their pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingsModel</name>
    <message>
        <source>page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
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
    <message>
        <source>Which column holds the titles? Choose “Title” above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the names of the spaces? Choose “Name” above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns hold the people and the topics? Choose “Person” and “Topics”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns hold the answers? Choose a question above each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
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
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing or moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is outside the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither a point from 1 to 5 nor words for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no box “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” are several boxes, and only one may be ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” are not three shares that make 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be kept as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no framing or moment is known for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no question “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says whose answer this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; choose the column that names the framing or moment, or correct the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the file, or correct the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0} came twice; the later one is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0} was entered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {0} was not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of a {0} board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} = theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {0} conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {0} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic is there already and is not moved to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic {0} is named again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody here is called “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no slot “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no space “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” is no whole number from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no title</source>
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
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of any kind ({0})</source>
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
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>{0} (stacked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nearly the same as row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nearly the same as a note there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” is another note&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” is not understood</source>
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
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
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
        <source>Time</source>
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
        <source>Remark</source>
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
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A whole board: themes, canvases and the write-up come in with its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stack them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the new one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation type="unfinished">
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
    <name>Inspector</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The last backup holds everything already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is older than the session. A new one is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Nothing is answered. Enter once more takes the form in as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. What was typed stands here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter in the last line, or Ctrl+Enter in any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that form (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no theme {0} yet. T makes one of these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This canvas has no region {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the notes that go under this one, then come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is in no theme. Choose a theme beside the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In no region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again. The text was: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesBox</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Texts are typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the translator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved. Look before you send it: people are named in {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved. Read it here when it is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, or changed since: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to translate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the session a title and an agenda; what you type there is translated here for print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that you change or add come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended unexpectedly at about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is saved up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps whoever looks for the mistake. It holds no names and no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeastLine</name>
    <message>
        <source>Fewest answers that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of fewer people are not shown, neither alone nor by group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Nobody sits more rounds in a row than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs left free in each round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>{0} ended {1} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with its breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {1} behind. Please check how much of {0} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was started anew. {0} went on by its clock.</source>
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
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>You go on in {0}. The session before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read only)</source>
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
    <name>MarkBar</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group: type its name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Notes of this theme; Space takes one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, says it best</source>
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
    <name>MovesList</name>
    <message>
        <source>What the proposed wall moves</source>
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
        <source>The PDF counts and quotes by role, not by name. What people typed is printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF tells of nobody by name or role. What people typed is printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingList</name>
    <message>
        <source>Texts that lose the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that may still point to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCanvasDialog</name>
    <message>
        <source>New canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
    <name>NextRoundPanel</name>
    <message>
        <source>Seats of the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this round yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this round that does not sit already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoForms</name>
    <message>
        <source>Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, in two framings or before and after. Begin with a ready form and change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask the room?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N or Ctrl+N anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter slips</source>
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
    <message>
        <source>Nobody to plan for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Bring in the people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
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
    <message>
        <source>No rounds to plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Add the rounds to the agenda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rounds in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>When do breakouts meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot: time in which breakouts run side by side. Topics can be posted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSpaces</name>
    <message>
        <source>Where do breakouts meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a space: a room, a corner, a table. Topics can be posted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Choose a note to read and change it.</source>
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
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes under this one; Enter takes one off the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
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
        <source>topic {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
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
    <message>
        <source>{0} (+{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
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
        <source>Name</source>
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
        <source>Breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes of the breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: change it. Delete: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note of the breakout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, Enter, the next. Many lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>or perhaps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to, surely:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps belongs to, unsure:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing is offered for this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” belongs to “{1}”? O on the board puts it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSpace</name>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hands: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convener away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who want {0} want topics of the same slot too: {1}. Move one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} would be in two places: {0} and {other} are in the same slot. Move one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} convenes {0} and is not here. Ask who else can, or place it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} is closed in this slot: {0} needs another space, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} continues {other} and is not later. Move it to a slot after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people want both {0} and {other}, which are in the same slot. Move one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {other} are alike and in the same slot. Merge them, or move one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hands were counted for {0}, and {room} people are here. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new on the wall: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the wall, was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays at its time, moves to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is like {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a better wall…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that are posted can be arranged so that most choices fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(+{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed wall is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed wall is let go. The wall in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging would change nothing: no better wall was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has changed, so the proposed wall is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better wall was found. The wall in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message>
        <source>No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is posted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is withdrawn. The same key posts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on the wall can be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The wall is cleared. Undo puts all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now carries {1}. Shift and M splits them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: split again into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wall is proposed: use it or let it go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in exchange for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} (from {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSpaceRoom</name>
    <message>
        <source>Pages of the open space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The session is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at it as it is now, and print. Nothing in it can be changed that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (recovered)</source>
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
        <source>order of the goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic posted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin of a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who chose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakout started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakout ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakout goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priorities of a group</source>
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
    <message>
        <source>board changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes put in a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canvas deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes put in a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-up changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framing or moment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framing or moment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framing or moment moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framing or moment deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of forms handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered form changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered form deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option: words, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Do not count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stop words; Del takes one off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del on a word of the table counts it no more. Words such as “the” never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paired</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again. The text was: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature of a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {1}, text {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas {1}, region {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {1}, framing or moment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {1}, question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {2}, question {1}, box {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of what the text was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} older than what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused</source>
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
        <source>Taken, but the text was changed since: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: of an older text, and a newer translation is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: there is no such text any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the same text stands further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsDelegate</name>
    <message>
        <source>Name of the theme</source>
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
        <source>Hide name</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody for this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>People who can be meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste names from a spreadsheet (Ctrl+V), import a file, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells or names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} shown</source>
        <translation type="unfinished"></translation>
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
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an anonymous copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an anonymous copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and searching {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written, and searched: no name that the session knows is left as words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to somebody: {0}</source>
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
        <source>Last call</source>
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
    <name>Places</name>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New space: name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which slots this space cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetsRow</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these choices as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made. Saving may fail too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of headings beside the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
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
    <name>PrintBar</name>
    <message>
        <source>How much is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wait until what is printed now has gone to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Printing has ended early.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrioritiesEntry</name>
    <message>
        <source>Group whose priorities are typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in the order of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C A F, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of at most {1} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group on its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrioritiesPart</name>
    <message>
        <source>Two groups are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give people their groups first: each group ranks on its own, and only what both chose is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups choose among the options. List them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The name goes. The row stays as a person without one, so that all figures stay true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark about this person goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role goes: nobody else has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group goes: nobody else is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that forget who spoke: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that lose their convener: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that lose who does them: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the rotation without this person: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in QR codes that go: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns and choices that stay, without a name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be undone any more: the journal, which knows the name, is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups of this file are deleted, and one is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to the person: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of a copy of this session were not touched, and know the person: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup could not be deleted; delete it yourself: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new backup could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is erased, but the disk failed just after: traces may be left till the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was still found among the bytes of the file. Report this, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is erased, but texts that were kept still name them: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was searched: the name is left nowhere as words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session and its new backup were searched: the name is left nowhere as words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>How far the search for a better plan is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one box may be ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on from field to field, and after the last to a new question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; an empty line ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own questions, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be used was not kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider between two extremes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, from disagree to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle of three extremes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement, such as “I can change something here.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extreme has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose between yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Form “{0}” deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>numbers {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question deleted, with its answers. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsRoom</name>
    <message>
        <source>Pages of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements together are not shown on the Stage. Choose one of them.</source>
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
    <name>ReadingDialog</name>
    <message>
        <source>Read the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the file; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
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
    <name>Recovery</name>
    <message>
        <source>Notes saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes saved: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: nobody can tell from what is left of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What lay beside the file of a change that was interrupted is damaged too and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed in any breakout, and by all of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named here, though the summary does not name them: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news on the Stage leaves out {0}: change the words if they read badly without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No breakout has begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: to its fields. Delete: take the report out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was taken out. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breakouts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out of the breakouts is kept here. Put topics on the agenda wall first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Show these words on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as forms come back or hands are counted, the figures are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers, compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as many as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle one (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved, without names and without what would tell of few people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar below the line is the middle half of the answers, the mark in it the middle one (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Questions of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may well be chance is said below each statement of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often chance alone would make as much of a difference is being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is a form with questions, what people answered is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The suggestions are let go. What is placed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to suggest: themes are made of two notes that are alone or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search for themes was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No themes were found: the notes have too little in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are answered; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of this theme are taken out; skip it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>people without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together with {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round belongs to their group: {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in all rounds: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together with {people}, who do not sit either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round belongs to another group: {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in other rounds: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned so before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else free had fewer turns before. Turns: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else free has waited longer. Rounds waited: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds waited: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets new people: {number} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets again: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this round, by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from who sits: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their group is kept apart from another that sits: {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has sat as many rounds in a row as are allowed: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their group has its share of this round: {group}, {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a chair for everybody who may sit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be kept together in {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be kept together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up the pin of {0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits only in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits in none of the rounds to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is pinned to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not sit in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sits in no round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chairs are to be filled, and no more than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits more rounds in a row than is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is to have their fair share of turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every round is to be mixed like the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer turns than their share: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit together in {1} and should not: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not all sit together in {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that should be apart sit together in {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in {1}, when the circle is another group’s: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At more tables than need be in {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rounds in a row by {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More turns than their share: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mixed like the whole: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all chairs are filled as they should be in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables are not as even as they could be in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as pinned in {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in {1} and should not: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in {1}, which is none of their rounds: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {1} and not there: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned twice in {1}: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened is planned otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and not in the session: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that change: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that gave way: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair shares of turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups mixed like the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not too many rounds in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all chairs filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people not in a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people only in some rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only people who are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody twice in a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has happened stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only people of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has {0} turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has one turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has more than one turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a turn: {0} of {1} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that meet: {0} of at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that meet more than once: {0}, at most {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits longer than {0} rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits longer than one round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be less than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are mixed like the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} in every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} in every mixed round to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} at every table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} at every table of the mixed rounds to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is theirs in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups kept apart in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups kept together in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table rounds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: comes to table {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: leaves table {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: table {2} instead of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2} comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {3} goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2} instead of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure gets better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times rules are broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups mixed everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups mixed better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups mixed less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules broken {0} times instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns more even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns less even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all rules can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More people are planned than there are places: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rotation is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be better: every figure is at its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed plan is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed plan is let go. The plan in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of the plan has changed, so the search has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning again changes nothing: the plan fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning again changes nothing: not all rules can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has changed, so the proposed plan is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better plan was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all rules can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal gives way to the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not keep all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan that is drawn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”: the seat stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has equally many turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are mixed in every round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pairs meet, few of them twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits much longer than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, the one that counts most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a goal.</source>
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
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people they sit with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds in which they sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rounds in a row in which they do not sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: find somebody. Enter: to the seat in the other table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People only in some rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People not in some rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of them sit in the circle, or at a table, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them sit in the circle, or none; at one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all other rounds they listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these rounds they listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of these groups is in the circle at a time, or at a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own round: the circle is filled from these groups. At tables each sits at as few as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gives way to it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be kept with: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}, seat {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation: seats by rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: name somebody. Delete: nobody. Control and arrow keys: change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the proposed plan or let it go before you change seats by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationHeader</name>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationRoom</name>
    <message>
        <source>No round is to come: to plan more, add them in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet: press Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan reaches is said when it fits: plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is only proposed: use the plan first, then pin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a planned seat in the rotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in a round that has not begun first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationTools</name>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tables there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsField</name>
    <message>
        <source>Every round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>What the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Type two letters of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which rounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rule out (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes a rule, Del takes it out, Ins adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: who sits together, and in which rounds, is up to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows that say the same as others:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPeople</name>
    <message>
        <source>Two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program to open {0} with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>How much of the file is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is saved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
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
    <name>SessionTrouble</name>
    <message>
        <source>Read only: {0} can be looked at and printed. To change something, save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it…</source>
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
        <source>Open-space sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file you are working in.</source>
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
        <source>{0} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stage is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes on while the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stage would go away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept in {0} now. What was done before cannot be undone any more.</source>
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
        <source>Language</source>
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
        <source>Things glide to where they go</source>
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
    <name>SheetCard</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the topics that hang already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips on a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of each, where nobody said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as high, to be folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Plan the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>Number of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0} kept. Next: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {0} says nearly the same as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (Ctrl+R: next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group (Ctrl+G: next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the slip. “88: words” is slip 88.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
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
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>How many slips were handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type slip {0}, which is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that are entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of the first slip above, then Enter. The next number comes by itself.</source>
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
    <name>SourcesPanel</name>
    <message>
        <source>Topics, recommendations and themes that can become options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of the agenda wall, what their reports recommend, and themes can be taken from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From topics, reports and themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Whoever comes are the right people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever happens is the only thing that could have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever it starts is the right time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is over, it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law of two feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you neither learn nor give, move on to where you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your mark anywhere on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your mark anywhere in the triangle: the nearer to a corner, the more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as many as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bar below the scale: the middle half of the answers. Thin line: the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large mark: the mean of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it chance? Still being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (goes on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here: %n with most votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} notes are in a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in {0} notes or more, out of {1} notes. The larger, the more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall is empty. Who has a topic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {0}: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {0}: over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>number and title of a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (+{1}) {2}</source>
        <comment>number, numbers of topics merged into it, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topics not on the wall yet: {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts, slot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts, slot {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from the breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are shown here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chose {0}, {1}</source>
        <comment>3, 12 people here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ranked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two groups have not been named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakout clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: table round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <comment>3 × Tenant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find your name: the number is your table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moderator tells you which table is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list? Ask the moderator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you change tables</source>
        <comment>beside a filled box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
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
        <source>To speak, ask for the next free chair.</source>
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
        <source>Stay in the circle, on another chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the circle, some on another chair</source>
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
        <source>Back to the outer circle: {0}</source>
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
    <name>StageButton</name>
    <message>
        <source>Take off the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>There is no question yet. Make a form in the room Questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words are notes: the Stage shows them with the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 shows the Stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector shows what this screen shows. Extend it, and the Stage goes there alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector is back, and the Stage on it.</source>
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
        <source>{0}. By hand: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stage is not shown</source>
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
        <source>Open the open-space sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples are invented workshops of 25 people. Try everything: each is only a copy.</source>
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
        <source>Name the spaces where breakouts meet. Topics follow as people pitch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Open space</source>
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
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not saved. What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
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
    <name>SuggestPanel</name>
    <message>
        <source>Looking for themes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the search for themes is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme before (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest fewer themes (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest more themes (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New themes get their names later, from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new theme; its name comes later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for notes that look alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {0} of {1} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>joins “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0} of {1}: {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on a line from {0} (0) to {1} (100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many disagree and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many ticked each box. {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in a triangle between {0}, {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median {0}, middle half from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How differences are weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see whether a difference could be chance, the answers of both sides were put together and divided anew by chance, thousands of times, into two sides as large as before. If these often differ as much as the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the same people answered twice, chance decided instead for each of them whether they moved up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question without wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
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
        <source>Appendix: all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that were set aside and are not listed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in all: {0}. Chosen as quotes: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many notes of each group are in each theme, and what share of all notes of the group that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of fewer than {0} notes say little and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that stand in {0} notes or more, of {1} notes. A note counts a word once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that stand in fewer notes than these, and in {0} or more: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words in sizes by the notes they stand in: {0}.</source>
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
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
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
        <source>Minutes in the circle by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
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
        <source>Dots placed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {0}, with {1} dots each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, place {1}, tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). A priority is shared only where both chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is incomplete: {0} texts are not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Expected, but not marked as present: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
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
        <source>Breakouts held</source>
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
        <source>People by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options with the most dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities held: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time planned and held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was run, and how to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots and priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In open space the people who came made the agenda: whoever had a topic posted it and opened its breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to is told as its own report says it; what nobody reported is not in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People put notes that belong together into themes, and named the themes last. How many notes a theme has says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this up, and stand as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots were placed on options by those in the room; they show what was weighed most that day and are no vote. A priority is called shared only where each of the two groups chose it on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of the clock of the computer on which the session was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn counts from the start of its round, for who was seated by then, to its end. Time in which a round was paused is not taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are rounded, and shares make 100% together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes taken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside on purpose: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen as quotes: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever took a note wrote down what they heard; few notes are word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted, and not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings of the breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts without a report: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convened by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who came: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
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
        <source>The circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0} taken for {1} of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair {0} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner circle with its chairs: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, turns: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the circle by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from outside the breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that stand with their themes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no activity</source>
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
        <source>Became the question of round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
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
        <source>A participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are called by their role here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are called neither by name nor by role here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down stands as it was written.</source>
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
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Parts of the summary, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the board as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Write-up for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole board as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board as SVG, sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this before you share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that name somebody who is not to be named: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts with a word that may be such a name: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed as they are; change them where they were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts of the PDF do not have: {0}. A mark will stand for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may be a name. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
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
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to forms ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes, numbered ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and turns ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that were set aside, too ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the time in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda wall ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings of the breakouts ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared priorities ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and write-up ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvases ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>In one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the answers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than three go in one picture: more would hide one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots would hide one another in one picture. Draw a curve or columns instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three, as curves or columns: more of them, and dots, would hide one another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesMessage</name>
    <message>
        <source>Go to the tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>Tally: letter and number of dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C 14, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group whose dots are typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type numbers in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
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
    <message>
        <source>Open a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
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
        <source>Table round</source>
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
        <source>Open-space marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
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
        <source>Fewest turns first</source>
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
        <source>Who asked first is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has had the fewest turns is next, then who asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not been in yet is next, then who was heard for the shortest time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups take turns, each with whoever was heard least.</source>
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
    <name>TextsTable</name>
    <message>
        <source>Texts and their translations; Enter edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by shared words only: no language model runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model here knows {0}: these notes are read word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Rank the themes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percents are of the notes of a group. A group marked * has so few that they say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percents are of the notes of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} =</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesTable</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
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
    <name>Tools</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and the note, beside the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the notes out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicInspector</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot and space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs of its space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as step-free, projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues topic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the wall or in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (changes places with {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>New topic: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conveners: two letters of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the topic (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Enter again adds them as participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free cell fits “{0}”, so it is not on the wall yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsList</name>
    <message>
        <source>Find in topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No topic yet: type the first one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the wall yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every topic is on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Not on the wall yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and an arrow key: into the first cell that fits. Enter: edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This folder is synced by {0}, which may replace the file while you work. Better work in {1} and copy it after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the network, without which nothing can be saved. Better work in {0} and copy it after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a memory stick: leave it in while you work. Better work in {0} and copy it after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved up to now; nothing more can be saved here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED {0}: {1}. What you typed is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written into {0}. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was renamed or deleted. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full ({0} free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or memory stick does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
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
    <name>Unquoted</name>
    <message>
        <source>Not quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes not quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of which theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes not quoted; Enter quotes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note here is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note fits. Others are not quoted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
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
    <name>Wall</name>
    <message>
        <source>Similar topics at the same time: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics without a place on the wall: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that change the slot: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that change only the space: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen topics yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of choices fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of choices fit, the most possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (all wishes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (proven).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrangement can reach more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all wishes is {0} %; how much can be reached is not proven yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrangement can reach more than {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody finds a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats that are missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who can attend nothing of what they chose: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend all of their choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who chose by name can attend all of their choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who chose by name can attend at least {0} % of their choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend at least {0} % of their choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its fixed place is taken or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all slots it may be in have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its convener is not there in any slot it may be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no space that is free has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all places are taken by topics that more people want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its convener has another topic in every slot it may be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: it must not run beside topics that are in every slot it may be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no slot is left after what it continues, or before what continues it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {0} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>It can be written again; everything is saved. Do your last act again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be written again; everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere and go on there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Who goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the wall in use. Who chose nothing that fits is found by a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Why, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the cell in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, round by round: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the table: here you read why they sit, or listen, in each round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not here, so no seat is planned for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proposed plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the name of somebody who is not to be named. It is not printed or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (a name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>The table is copied, without names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are counted in the notes. Take, type or import notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsTable</name>
    <message>
        <source>Words; Enter shows their notes on the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>In no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that say the same stand once, with how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes not quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction: Enter, then type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing words: Enter, then type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Theme {0}, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person only has this role: it tells who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing quoted, no text yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Order of the themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} themes have text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a theme in the write-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the write-up. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person only has the role or group {0}. Their quotes tell who said them: ask them first, take the quotes out, or call people by no role in the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes as on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and write the text between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Words on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is on the slip, then Enter</source>
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
    <name>_NameDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
