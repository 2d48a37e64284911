<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Fishbowl {0}</source>
        <translation>Fishbowl {0}</translation>
    </message>
    <message>
        <source>Runs fishbowl and open-space sessions from one laptop and a projector.</source>
        <translation>Führt Fishbowl- und Open-Space-Sitzungen mit einem Laptop und einem Beamer durch.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it.</source>
        <translation>Nichts verlässt diesen Computer, außer Sie exportieren es.</translation>
    </message>
    <message>
        <source>Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</source>
        <translation>Sprachmodelle: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</source>
        <translation>Schriften: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</source>
        <translation>Druck: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</translation>
    </message>
    <message>
        <source>QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</source>
        <translation>QR-Codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About the session</source>
        <translation>Über die Sitzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Overall question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What you call this session</source>
        <translation>Wie Sie diese Sitzung nennen</translation>
    </message>
    <message>
        <source>What everybody has come to talk about; the Stage shows it</source>
        <translation>Worüber alle sprechen wollen; die Bühne zeigt es</translation>
    </message>
    <message>
        <source>such as 20/11/2026</source>
        <translation>zum Beispiel 20.11.2026</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>zum Beispiel 10:00</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Add an action: what will be done</source>
        <translation>Vorhaben hinzufügen: was getan wird</translation>
    </message>
    <message>
        <source>Who: two letters, or words</source>
        <translation>Wer: zwei Buchstaben oder Wörter</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Topic the action comes from</source>
        <translation>Anliegen, aus dem das Vorhaben stammt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Wir alle</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
</context>
<context>
    <name>ActionsDelegate</name>
    <message>
        <source>Topic the action comes from</source>
        <translation>Anliegen, aus dem das Vorhaben stammt</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Vorhaben</translation>
    </message>
    <message>
        <source>Type what will be done, who does it and by when. Enter keeps it and begins the next.</source>
        <translation>Schreiben Sie, was getan wird, wer es tut und bis wann. Eingabe behält es und beginnt das nächste.</translation>
    </message>
    <message>
        <source>Move the action up (Alt+Up)</source>
        <translation>Vorhaben nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the action down (Alt+Down)</source>
        <translation>Vorhaben nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Delete the chosen actions (Del)</source>
        <translation>Gewählte Vorhaben löschen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Vorhaben gelöscht. Rückgängig bringt es zurück.</numerusform>
            <numerusform>%n Vorhaben gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} sits on chair {1}.</source>
        <translation>{0} sitzt auf Stuhl {1}.</translation>
    </message>
    <message>
        <source>{0} leaves chair {1}.</source>
        <translation>{0} verlässt Stuhl {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} change chairs.</source>
        <translation>{0} und {1} tauschen die Stühle.</translation>
    </message>
    <message>
        <source>{0} moves to chair {1}.</source>
        <translation>{0} wechselt auf Stuhl {1}.</translation>
    </message>
    <message>
        <source>{0} speaks.</source>
        <translation>{0} spricht.</translation>
    </message>
    <message>
        <source>{0} has spoken.</source>
        <translation>{0} hat gesprochen.</translation>
    </message>
    <message>
        <source>Round {0} is seated as planned.</source>
        <translation>Runde {0} sitzt wie geplant.</translation>
    </message>
    <message>
        <source>Everybody is back in the outer circle.</source>
        <translation>Alle sind wieder im Außenkreis.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list.</source>
        <translation>{0} steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>{0} is off the waiting list.</source>
        <translation>{0} steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
        <source>{0} stands where the order says.</source>
        <translation>{0} steht, wo es die Reihenfolge sagt.</translation>
    </message>
    <message>
        <source>{0} is first now.</source>
        <translation>{0} ist jetzt an erster Stelle.</translation>
    </message>
    <message>
        <source>{0} is a new participant.</source>
        <translation>{0} nimmt neu teil.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} in place of {2}.</source>
        <translation>{0} sitzt auf Stuhl {1} anstelle von {2}.</translation>
    </message>
    <message>
        <source>These breakouts do not run now.</source>
        <translation>Diese Kleingruppen laufen gerade nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation>
            <numerusform>%n Minute weniger für {0}.</numerusform>
            <numerusform>%n Minuten weniger für {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation>
            <numerusform>%n Minute mehr für {0}.</numerusform>
            <numerusform>%n Minuten mehr für {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Alle Kleingruppen</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>{0} chosen: Enter lets it run. Esc: all</source>
        <translation>{0} gewählt: Eingabe lässt sie laufen. Esc: alle</translation>
    </message>
    <message>
        <source>{0} gives all a minute. Its number chooses a breakout.</source>
        <translation>{0} gibt allen eine Minute. Ihre Nummer wählt eine Kleingruppe.</translation>
    </message>
    <message>
        <source>{0} chosen: {1} adds a minute, {2} takes one off, {3} pauses. Esc: all</source>
        <translation>{0} gewählt: {1} gibt eine Minute, {2} nimmt eine, {3} hält an. Esc: alle</translation>
    </message>
    <message>
        <source>{0} starts them all, whatever runs still. {1} goes on in the order of the agenda.</source>
        <translation>{0} startet sie alle, was auch sonst noch läuft. {1} geht in der Reihenfolge der Agenda weiter.</translation>
    </message>
    <message>
        <source>These breakouts are over.</source>
        <translation>Diese Kleingruppen sind vorbei.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All go on</source>
        <translation>Alle weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 Minute mehr</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 Minuten mehr</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 Minute weniger</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Kind of the new activity</source>
        <translation>Art der neuen Aktivität</translation>
    </message>
    <message>
        <source>New activity: title, Tab, minutes, Enter</source>
        <translation>Neue Aktivität: Titel, Tab, Minuten, Eingabe</translation>
    </message>
    <message>
        <source>Title of the new activity</source>
        <translation>Titel der neuen Aktivität</translation>
    </message>
    <message>
        <source>Minutes of the new activity</source>
        <translation>Minuten der neuen Aktivität</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person: name, Enter</source>
        <translation>Person hinzufügen: Name, Eingabe</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Group of the new person</source>
        <translation>Gruppe der neuen Person</translation>
    </message>
    <message>
        <source>There is another {0}. A group or role tells them apart.</source>
        <translation>{0} gibt es schon. Eine Gruppe oder Rolle unterscheidet sie.</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Real or expected</source>
        <translation>Tatsächlich oder erwartet</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Zu spät oder früh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>nicht vor {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Minutes of the activity</source>
        <translation>Minuten der Aktivität</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>Titel der Aktivität</translation>
    </message>
</context>
<context>
    <name>AgendaFooter</name>
    <message>
        <source>No start planned yet</source>
        <translation>Noch kein Beginn geplant</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Planned start of the day</source>
        <translation>Geplanter Beginn des Tages</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>zum Beispiel 10:00</translation>
    </message>
    <message>
        <source>Begin with a template and change what differs today, or type the first activity below.</source>
        <translation>Beginnen Sie mit einer Vorlage und ändern Sie, was heute anders ist, oder schreiben Sie unten die erste Aktivität.</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Noch nichts auf der Agenda</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Aus einer Vorlage</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Tag beginnt um</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Choose above which two groups are compared.</source>
        <translation>Wählen Sie oben, welche zwei Gruppen verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing that both do not want</source>
        <translation>Nichts, was beide nicht wollen</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>{0}: rank {1}</source>
        <translation>{0}: Rang {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Beiden gemeinsam</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Notes that look alike</source>
        <translation>Notizen, die sich gleichen</translation>
    </message>
    <message>
        <source>Group before (K)</source>
        <translation>Gruppe davor (K)</translation>
    </message>
    <message>
        <source>Next group (J)</source>
        <translation>Nächste Gruppe (J)</translation>
    </message>
    <message>
        <source>Stack them</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>Gruppe {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, perhaps the same in other words</source>
        <translation>{0}, vielleicht dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>The first lies on top; each keeps its votes.</source>
        <translation>Die erste liegt obenauf; jede behält ihre Stimmen.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation>
            <numerusform>%n Bogen, in zufälliger Reihenfolge.</numerusform>
            <numerusform>%n Bögen, in zufälliger Reihenfolge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where few answered a question, its answers are left out.</source>
        <translation>Wo wenige eine Frage beantwortet haben, fehlen deren Antworten.</translation>
    </message>
    <message>
        <source>Groups are left out where they are too small to be told apart.</source>
        <translation>Gruppen fehlen, wo sie zu klein sind, um sie getrennt zu zeigen.</translation>
    </message>
    <message>
        <source>Which forms are the same person’s is left out: few are, or few are not.</source>
        <translation>Welche Bögen von derselben Person sind, fehlt: Es sind wenige, oder wenige sind es nicht.</translation>
    </message>
    <message>
        <source>Each row is one person’s form. Whoever knows one of its answers may find the others: think before you give it away.</source>
        <translation>Jede Zeile ist der Bogen einer Person. Wer eine ihrer Antworten kennt, kann die anderen finden: Überlegen Sie, bevor Sie es weitergeben.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Disagree strongly</source>
        <translation>Stimme gar nicht zu</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Stimme nicht zu</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Teils, teils</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Stimme zu</translation>
    </message>
    <message>
        <source>Agree strongly</source>
        <translation>Stimme ganz zu</translation>
    </message>
    <message>
        <source>Framing {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>Moment {0}</source>
        <translation>Zeitpunkt {0}</translation>
    </message>
    <message>
        <source>no group said</source>
        <translation>keine Gruppe genannt</translation>
    </message>
    <message>
        <source>together: {0}</source>
        <translation>zusammen: {0}</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>the left end</source>
        <translation>das linke Ende</translation>
    </message>
    <message>
        <source>the right end</source>
        <translation>das rechte Ende</translation>
    </message>
    <message>
        <source>the left corner</source>
        <translation>die linke Ecke</translation>
    </message>
    <message>
        <source>the right corner</source>
        <translation>die rechte Ecke</translation>
    </message>
    <message>
        <source>the top corner</source>
        <translation>die obere Ecke</translation>
    </message>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation>
            <numerusform>nicht gezeigt, denn es verriete etwas über weniger als %n Person</numerusform>
            <numerusform>nicht gezeigt, denn es verriete etwas über weniger als %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation>
            <numerusform>mindestens %n Person, durch Handzeichen</numerusform>
            <numerusform>mindestens %n Personen, durch Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation>
            <numerusform>mindestens %n Person, teils durch Handzeichen</numerusform>
            <numerusform>mindestens %n Personen, teils durch Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation>
            <numerusform>%n Antwort, durch Handzeichen</numerusform>
            <numerusform>%n Antworten, alle durch Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation>
            <numerusform>%n Antwort, {0} davon durch Handzeichen</numerusform>
            <numerusform>%n Antworten, {0} davon durch Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation>
            <numerusform>{0} auf %n Bogen</numerusform>
            <numerusform>{0} auf %n Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands were counted box by box, so there may have been more people than were counted.</source>
        <translation>Hände wurden Kästchen für Kästchen gezählt; es können also mehr Personen gewesen sein, als gezählt wurden.</translation>
    </message>
    <message>
        <source>The line goes from {0} (0) to {1} (100).</source>
        <translation>Die Linie geht von {0} (0) bis {1} (100).</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} agree ({2}), {3} disagree ({4})</source>
        <translation>{0} von {1} stimmen zu ({2}), {3} stimmen nicht zu ({4})</translation>
    </message>
    <message>
        <source>on average {0} of 100 for {1}, {2} for {3}, {4} for {5}</source>
        <translation>im Durchschnitt {0} von 100 für {1}, {2} für {3}, {4} für {5}</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>die Antwort ist {0}</translation>
    </message>
    <message>
        <source>the middle of the answers is {0}, the middle half of them from {1} to {2}</source>
        <translation>die Mitte der Antworten ist {0}, die mittlere Hälfte liegt zwischen {1} und {2}</translation>
    </message>
    <message>
        <source>most often: {0} ({1})</source>
        <translation>am häufigsten: {0} ({1})</translation>
    </message>
    <message>
        <source>ticked most: {0}, by {1} of {2}</source>
        <translation>am häufigsten angekreuzt: {0}, von {1} der {2}</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed.</source>
        <translation>Von „{0}“ zu „{1}“, Person für Person: {2} bewegten sich zu {3}, {4} zu {5}, {6} blieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation>
            <numerusform>%n Antwort konnte nicht gepaart werden.</numerusform>
            <numerusform>%n Antworten konnten nicht gepaart werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation>
            <numerusform>%n zufällig gewähltes Paar fehlt, damit die Antworten ohne Partner verborgen bleiben.</numerusform>
            <numerusform>%n zufällig gewählte Paare fehlen, damit die Antworten ohne Partner verborgen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {0} points from where they were counts as having stayed.</source>
        <translation>Wer sich um höchstens {0} Punkte bewegt hat, gilt als geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Wie sich die Einzelnen bewegt haben, wird nicht gezeigt: Es verriete etwas über weniger als %n Person.</numerusform>
            <numerusform>Wie sich die Einzelnen bewegt haben, wird nicht gezeigt: Es verriete etwas über weniger als %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Gruppen werden nicht getrennt gezeigt: Das verriete etwas über weniger als %n Person.</numerusform>
            <numerusform>Gruppen werden nicht getrennt gezeigt: Das verriete etwas über weniger als %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small groups are counted together, with a larger one where needed.</source>
        <translation>Kleine Gruppen sind zusammengezählt, wo nötig mit einer größeren.</translation>
    </message>
    <message>
        <source>Only those who chose to answer are counted; it says nothing of others.</source>
        <translation>Gezählt sind nur die, die antworten wollten; über andere sagt es nichts.</translation>
    </message>
    <message>
        <source>It is compared as if different people had answered.</source>
        <translation>Verglichen wird, als hätten verschiedene Personen geantwortet.</translation>
    </message>
    <message>
        <source>‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>„{0}“ verglichen mit „{1}“: {2}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>
            <numerusform>Von %n Person, die beide beantwortet hat, „{0}“ verglichen mit „{1}“: {2}.</numerusform>
            <numerusform>Von %n Personen, die beide beantwortet haben, „{0}“ verglichen mit „{1}“: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a point apart on average</source>
        <translation>im Durchschnitt weniger als einen Punkt auseinander</translation>
    </message>
    <message numerus="yes">
        <source>on average %n point(s) nearer to {0}</source>
        <translation>
            <numerusform>im Durchschnitt %n Punkt näher an {0}</numerusform>
            <numerusform>im Durchschnitt %n Punkte näher an {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the same on average</source>
        <translation>im Durchschnitt gleich</translation>
    </message>
    <message>
        <source>on average {0} nearer to disagreeing on the scale of five</source>
        <translation>im Durchschnitt {0} näher an der Ablehnung auf der Fünferskala</translation>
    </message>
    <message>
        <source>on average {0} nearer to agreeing on the scale of five</source>
        <translation>im Durchschnitt {0} näher an der Zustimmung auf der Fünferskala</translation>
    </message>
    <message>
        <source>{0} agree in both</source>
        <translation>{0} stimmen in beiden zu</translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation>
            <numerusform>{0} stimmen zu statt {1}, %n Punkt mehr</numerusform>
            <numerusform>{0} stimmen zu statt {1}, %n Punkte mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0} stimmen zu statt {1}, %n Punkt weniger</numerusform>
            <numerusform>{0} stimmen zu statt {1}, %n Punkte weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>the same shares</source>
        <translation>die gleichen Anteile</translation>
    </message>
    <message>
        <source>the greatest difference is at {0}, {1} instead of {2}</source>
        <translation>der größte Unterschied liegt bei {0}, {1} statt {2}</translation>
    </message>
    <message>
        <source>on average {0} of 100 fewer for {1}</source>
        <translation>im Durchschnitt {0} von 100 weniger für {1}</translation>
    </message>
    <message>
        <source>on average {0} of 100 more for {1}</source>
        <translation>im Durchschnitt {0} von 100 mehr für {1}</translation>
    </message>
    <message>
        <source>They are fewer than half of those who answered: whether it is chance is told of them alone.</source>
        <translation>Sie sind weniger als die Hälfte derer, die geantwortet haben: Ob es Zufall ist, gilt nur für sie.</translation>
    </message>
    <message>
        <source>Of all answers: {0}.</source>
        <translation>Von allen Antworten: {0}.</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Niemand hat sich bewegt.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.</source>
        <translation>Hätte der Zufall entschieden, wer sich hinauf und wer sich hinab bewegt, so unterschieden sich {1} von allen {0} Möglichkeiten ebenso oder stärker.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.</source>
        <translation>Hätte der Zufall entschieden, wer sich hinauf und wer sich hinab bewegt, so unterschieden sich {1} von {0} Ziehungen ebenso oder stärker.</translation>
    </message>
    <message>
        <source>Of all {0} divisions of the same answers {1} differ as much or more.</source>
        <translation>Von allen {0} Aufteilungen derselben Antworten unterscheiden sich {1} ebenso oder stärker.</translation>
    </message>
    <message>
        <source>Of {0} random divisions of the same answers {1} differed as much or more.</source>
        <translation>Von {0} zufälligen Aufteilungen derselben Antworten unterschieden sich {1} ebenso oder stärker.</translation>
    </message>
    <message>
        <source>So this could easily be chance, which is no proof that nothing differs.</source>
        <translation>Das könnte also leicht Zufall sein, was kein Beweis ist, dass es keinen Unterschied gibt.</translation>
    </message>
    <message>
        <source>So this might be chance.</source>
        <translation>Das könnte also Zufall sein.</translation>
    </message>
    <message>
        <source>So this is hardly chance.</source>
        <translation>Das ist also kaum Zufall.</translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation>
            <numerusform>Da %n Vergleich gemacht wird, könnte dieser Zufall sein.</numerusform>
            <numerusform>Da %n Vergleiche gemacht werden, könnte dieser Zufall sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation>
            <numerusform>Da %n Vergleich gemacht wird, könnte dieser leicht Zufall sein, was kein Beweis ist, dass es keinen Unterschied gibt.</numerusform>
            <numerusform>Da %n Vergleiche gemacht werden, könnte dieser leicht Zufall sein, was kein Beweis ist, dass es keinen Unterschied gibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Answers to the form</source>
        <translation>Antworten zum Fragebogen</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>All are of the framing</source>
        <translation>Alle gehören zur Fassung</translation>
    </message>
    <message>
        <source>All are of the moment</source>
        <translation>Alle gehören zum Zeitpunkt</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie es die Datei sagt</translation>
    </message>
    <message>
        <source>Numbers of “{0}” go from</source>
        <translation>Zahlen von „{0}“ gehen von</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>How far the search for a better wall is</source>
        <translation>Wie weit die Suche nach einer besseren Wand ist</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Use this wall</source>
        <translation>Diese Wand nehmen</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Länger suchen</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Write-up</source>
        <translation>Ausarbeitung</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>No backup yet: the first one is made when something changes.</source>
        <translation>Noch keine Sicherung: Die erste entsteht, sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>Sicherung {0}</translation>
    </message>
    <message>
        <source>Second copy {0}</source>
        <translation>Zweite Kopie {0}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>While working</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before merging or splitting</source>
        <translation>Vor dem Zusammenlegen oder Teilen</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Vor dem Löschen</translation>
    </message>
    <message>
        <source>Before a template</source>
        <translation>Vor einer Vorlage</translation>
    </message>
    <message>
        <source>Before arranging anew</source>
        <translation>Vor dem neuen Anordnen</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>Vor dem Übersetzen</translation>
    </message>
    <message>
        <source>After a person was erased</source>
        <translation>Nachdem eine Person gelöscht wurde</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor einer neuen Version</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Beside the session</source>
        <translation>Neben der Sitzung</translation>
    </message>
    <message>
        <source>Not sound: it cannot be restored</source>
        <translation>Beschädigt: lässt sich nicht wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Free some space.</source>
        <translation>Keine Sicherung gemacht: Der Datenträger ist voll. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups cannot be written to.</source>
        <translation>Keine Sicherung gemacht: In den Ordner für Sicherungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No backup was made: the disk does not answer as it should.</source>
        <translation>Keine Sicherung gemacht: Der Datenträger antwortet nicht, wie er sollte.</translation>
    </message>
    <message>
        <source>No second copy: its folder is not there. Put the memory stick in again.</source>
        <translation>Keine zweite Kopie: Ihr Ordner ist nicht da. Stecken Sie den Stick wieder ein.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick is full. Free some space.</source>
        <translation>Keine zweite Kopie: Der Stick ist voll. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>No second copy: its folder cannot be written to.</source>
        <translation>Keine zweite Kopie: In ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick does not answer as it should.</source>
        <translation>Keine zweite Kopie: Der Stick antwortet nicht, wie er sollte.</translation>
    </message>
    <message>
        <source>The session itself is saved.</source>
        <translation>Die Sitzung selbst ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>That folder cannot be used. Choose another one.</source>
        <translation>Dieser Ordner kann nicht benutzt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Folder for a second copy</source>
        <translation>Ordner für eine zweite Kopie</translation>
    </message>
    <message>
        <source>The backups of all sessions take {0} MB on this computer.</source>
        <translation>Die Sicherungen aller Sitzungen brauchen {0} MB auf diesem Computer.</translation>
    </message>
    <message>
        <source>Restored as {0}, beside the session.</source>
        <translation>Wiederhergestellt als {0}, neben der Sitzung.</translation>
    </message>
    <message>
        <source>A second copy of the newest backup can go to a memory stick, by itself.</source>
        <translation>Eine zweite Kopie der neuesten Sicherung kann von selbst auf einen Stick gehen.</translation>
    </message>
    <message>
        <source>The second copy goes to {0}.</source>
        <translation>Die zweite Kopie geht nach {0}.</translation>
    </message>
    <message>
        <source>The second copy of {0} is in {1}.</source>
        <translation>Die zweite Kopie von {0} ist in {1}.</translation>
    </message>
    <message>
        <source>Backups are made every ten minutes while you work, before large changes and on closing. Restoring one writes a new file beside the session: nothing is replaced.</source>
        <translation>Sicherungen entstehen alle zehn Minuten während der Arbeit, vor großen Änderungen und beim Schließen. Wiederherstellen schreibt eine neue Datei neben die Sitzung: Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Sicherungen werden gelesen…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>The first one is made when something changes. You can make one now.</source>
        <translation>Die erste entsteht, sobald sich etwas ändert. Sie können jetzt eine machen.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose folder for a second copy…</source>
        <translation>Ordner für eine zweite Kopie wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop making second copies</source>
        <translation>Keine zweiten Kopien mehr machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur diese</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most urgent message</source>
        <translation>Nur die dringendste Meldung zeigen</translation>
    </message>
    <message>
        <source>Show the other messages too</source>
        <translation>Auch die anderen Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Topics</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Slots and spaces</source>
        <translation>Zeitblöcke und Orte</translation>
    </message>
    <message>
        <source>Topics, the chosen one, slots and spaces</source>
        <translation>Anliegen, das gewählte, Zeitblöcke und Orte</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Stack on this note</source>
        <translation>Auf diese Notiz stapeln</translation>
    </message>
    <message>
        <source>Into “{0}”</source>
        <translation>In „{0}“</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>In keinem Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {0}, {1}</source>
        <translation>Pinnwand: {0}, {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation>
            <numerusform>%n Notiz darunter</numerusform>
            <numerusform>%n Notizen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Kleingruppen</translation>
    </message>
    <message>
        <source>A number chooses a breakout, Esc all of them.</source>
        <translation>Eine Nummer wählt eine Kleingruppe, Esc alle.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Agendawand</translation>
    </message>
    <message>
        <source>Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.</source>
        <translation>Pfeiltasten: eine andere Zelle. Alt und Pfeiltasten: Anliegen verschieben. Entf: von der Wand.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Keine Notiz passt</translation>
    </message>
    <message>
        <source>There are others.</source>
        <translation>Es gibt andere.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes and the note, beside the board</source>
        <translation>Themen und die Notiz, neben der Pinnwand</translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>notes below: {0}</source>
        <translation>Notizen darunter: {0}</translation>
    </message>
    <message>
        <source>votes: {0}</source>
        <translation>Stimmen: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>Pages of the board</source>
        <translation>Seiten der Pinnwand</translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Time, over by</source>
        <translation>Zeit, überzogen um</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>{0}, moved from {1}</source>
        <translation>{0}, verlegt von {1}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>mit {0}</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>überzogen um {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>BreakoutsPage</name>
    <message>
        <source>No breakout of this slot has the number {0}.</source>
        <translation>Keine Kleingruppe dieses Zeitblocks hat die Nummer {0}.</translation>
    </message>
    <message>
        <source>No slot for breakouts yet</source>
        <translation>Noch kein Zeitblock für Kleingruppen</translation>
    </message>
    <message>
        <source>Add an activity of the kind Breakouts to the agenda, one for each slot.</source>
        <translation>Fügen Sie der Agenda eine Aktivität der Art Kleingruppen hinzu, eine für jeden Zeitblock.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Zur Agenda</translation>
    </message>
    <message>
        <source>Nobody meets in this slot yet</source>
        <translation>In diesem Zeitblock trifft sich noch niemand</translation>
    </message>
    <message>
        <source>Put topics on the agenda wall first: each then has its clock here.</source>
        <translation>Hängen Sie zuerst Anliegen an die Agendawand: Jedes hat dann hier seine Uhr.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Zur Agendawand</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>A form is made of the file. Its extremes have no names yet.</source>
        <translation>Aus der Datei entsteht ein Fragebogen. Seine Enden haben noch keine Namen.</translation>
    </message>
</context>
<context>
    <name>CameList</name>
    <message>
        <source>Who came</source>
        <translation>Wer kam</translation>
    </message>
    <message>
        <source>Delete: was not there after all.</source>
        <translation>Entf: war doch nicht da.</translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>How many came</source>
        <translation>Wie viele kamen</translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation>Wer kam, mit Namen</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter, the next</source>
        <translation>Zwei Buchstaben eines Namens, Eingabe, die nächste Person</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first, or only count them.</source>
        <translation>Niemand heißt „{0}“. Fügen Sie die Person zuerst unter Personen hinzu, oder zählen Sie sie nur.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer kam</translation>
    </message>
</context>
<context>
    <name>Canvases</name>
    <message>
        <source>Keep, leave behind, do differently</source>
        <translation>Behalten, lassen, anders machen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation>Anders machen</translation>
    </message>
    <message>
        <source>To look back on what was done: what stays, what goes, what changes.</source>
        <translation>Zum Zurückblicken: was bleibt, was geht, was sich ändert.</translation>
    </message>
    <message>
        <source>Cynefin</source>
        <translation>Cynefin</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>Complicated</source>
        <translation>Kompliziert</translation>
    </message>
    <message>
        <source>Chaotic</source>
        <translation>Chaotisch</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwirrung</translation>
    </message>
    <message>
        <source>By how causes and effects hang together, to see what to try, to analyse, or just to do.</source>
        <translation>Danach, wie Ursachen und Wirkungen zusammenhängen: was zu probieren, zu untersuchen oder einfach zu tun ist.</translation>
    </message>
    <message>
        <source>Three horizons</source>
        <translation>Drei Horizonte</translation>
    </message>
    <message>
        <source>1: How it is, and what fades</source>
        <translation>1: Wie es ist, und was schwindet</translation>
    </message>
    <message>
        <source>2: What is being tried</source>
        <translation>2: Was versucht wird</translation>
    </message>
    <message>
        <source>3: How it is to be</source>
        <translation>3: Wie es werden soll</translation>
    </message>
    <message>
        <source>To see how the present turns into the future you want.</source>
        <translation>Zu sehen, wie aus der Gegenwart die Zukunft wird, die Sie wollen.</translation>
    </message>
    <message>
        <source>Reasons for failure</source>
        <translation>Gründe des Scheiterns</translation>
    </message>
    <message>
        <source>A rule was broken on purpose</source>
        <translation>Eine Regel wurde absichtlich gebrochen</translation>
    </message>
    <message>
        <source>Somebody was not attentive</source>
        <translation>Jemand war nicht aufmerksam</translation>
    </message>
    <message>
        <source>Skill or training was missing</source>
        <translation>Können oder Schulung fehlte</translation>
    </message>
    <message>
        <source>The procedure was poor</source>
        <translation>Das Verfahren war schlecht</translation>
    </message>
    <message>
        <source>The task was too hard to go well each time</source>
        <translation>Die Aufgabe war zu schwer, um jedes Mal zu gelingen</translation>
    </message>
    <message>
        <source>Many things came together</source>
        <translation>Vieles kam zusammen</translation>
    </message>
    <message>
        <source>Nobody could know</source>
        <translation>Niemand konnte es wissen</translation>
    </message>
    <message>
        <source>An idea was tested and did not hold</source>
        <translation>Eine Idee wurde geprüft und hielt nicht</translation>
    </message>
    <message>
        <source>Something new was tried, to learn</source>
        <translation>Etwas Neues wurde versucht, um zu lernen</translation>
    </message>
    <message>
        <source>A spectrum from blame at the top to praise at the bottom, after A. Edmondson.</source>
        <translation>Eine Spanne von Tadel oben bis Lob unten, nach A. Edmondson.</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Aufwand und Wirkung</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation>Gut planen</translation>
    </message>
    <message>
        <source>Do in passing</source>
        <translation>Nebenbei tun</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Two by two, with axes of your own.</source>
        <translation>Zwei mal zwei, mit eigenen Achsen.</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation>wenig Aufwand</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation>viel Aufwand</translation>
    </message>
    <message>
        <source>little effect</source>
        <translation>wenig Wirkung</translation>
    </message>
    <message>
        <source>much effect</source>
        <translation>viel Wirkung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>As many columns as you like, with names of your own.</source>
        <translation>So viele Spalten, wie Sie möchten, mit eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message>
        <source>Canvases and regions</source>
        <translation>Raster und Felder</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Name des Rasters</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Region {0}</source>
        <translation>Feld {0}</translation>
    </message>
    <message>
        <source>Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back.</source>
        <translation>Notizen bleiben, wenn ein Raster oder Feld gelöscht wird; sie sind dann in keinem Feld. Rückgängig bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Close the capture line</source>
        <translation>Notizzeile schließen</translation>
    </message>
    <message>
        <source>Note kept; there is no topic {0}.</source>
        <translation>Notiz behalten; es gibt kein Anliegen {0}.</translation>
    </message>
    <message>
        <source>Note kept; there is no chair {0}.</source>
        <translation>Notiz behalten; es gibt keinen Stuhl {0}.</translation>
    </message>
    <message>
        <source>Note kept; nobody sits on chair {0}.</source>
        <translation>Notiz behalten; niemand sitzt auf Stuhl {0}.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notiz behalten.</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for topic 3</source>
        <translation>Eine Notiz… „3: Wörter“ gehört zu Anliegen 3</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation>Eine Notiz… „3: Wörter“ gehört zu Stuhl 3</translation>
    </message>
    <message>
        <source>no topic {0}</source>
        <translation>kein Anliegen {0}</translation>
    </message>
    <message>
        <source>no chair {0}</source>
        <translation>kein Stuhl {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>Anliegen {0}: {1}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>nobody sits there</source>
        <translation>niemand sitzt dort</translation>
    </message>
</context>
<context>
    <name>ChairsPanel</name>
    <message>
        <source>Chairs of the inner circle</source>
        <translation>Stühle des Innenkreises</translation>
    </message>
    <message>
        <source>Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs.</source>
        <translation>Entf: verlässt den Stuhl. Leertaste: spricht. Eingabe: nennt, wer dort sitzt. Strg+Hoch, Strg+Runter: tauscht die Stühle.</translation>
    </message>
    <message>
        <source>Leaves the chair (Delete)</source>
        <translation>Verlässt den Stuhl (Entf)</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Speaks, or has spoken (Space)</source>
        <translation>Spricht, oder hat gesprochen (Leertaste)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Stühle</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>What the proposed plan changes</source>
        <translation>Was der vorgeschlagene Plan ändert</translation>
    </message>
    <message>
        <source>Choosing a change goes to its cell in the table.</source>
        <translation>Die Wahl einer Änderung führt zu ihrer Zelle in der Tabelle.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Plan again, or look for another plan: what would change is listed here.</source>
        <translation>Nichts ist vorgeschlagen. Planen Sie neu, oder suchen Sie einen anderen Plan: Was sich änderte, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Space ticks a line. Alt with Up or Down moves it.</source>
        <translation>Leertaste hakt eine Zeile ab. Alt mit Hoch oder Runter verschiebt sie.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Texts that name people</source>
        <translation>Texte, die Personen nennen</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n Text ohne Übersetzung.</numerusform>
            <numerusform>%n Texte ohne Übersetzung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Number or a few letters</source>
        <translation>Nummer oder einige Buchstaben</translation>
    </message>
    <message>
        <source>New: “{0}”</source>
        <translation>Neu: „{0}“</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Let sit in this round</source>
        <translation>In dieser Runde sitzen lassen</translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Nicht in dieser Runde</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Chosen activity</source>
        <translation>Gewählte Aktivität</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Kind of the activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Not before, a time of day</source>
        <translation>Nicht vor, eine Uhrzeit</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>zum Beispiel 10:30</translation>
    </message>
    <message>
        <source>Question of the activity</source>
        <translation>Frage der Aktivität</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Keine Aktivität gewählt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>The list of chairs says and does the same.</source>
        <translation>Die Liste der Stühle sagt und tut dasselbe.</translation>
    </message>
    <message>
        <source>Name who sits on chair {0}</source>
        <translation>Nennen, wer auf Stuhl {0} sitzt</translation>
    </message>
    <message>
        <source>{0} has spoken</source>
        <translation>{0} hat gesprochen</translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation>{0} spricht</translation>
    </message>
    <message>
        <source>{0} leaves the chair</source>
        <translation>{0} verlässt den Stuhl</translation>
    </message>
    <message>
        <source>Name who takes the place of {0}</source>
        <translation>Nennen, wer den Platz von {0} nimmt</translation>
    </message>
    <message>
        <source>{0} sits down</source>
        <translation>{0} setzt sich</translation>
    </message>
    <message>
        <source>{0} goes on the waiting list</source>
        <translation>{0} kommt auf die Warteliste</translation>
    </message>
</context>
<context>
    <name>ClockBlock</name>
    <message>
        <source>Nothing left to start</source>
        <translation>Nichts mehr zu starten</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Noch keine Agenda</translation>
    </message>
    <message>
        <source>over</source>
        <comment>beside +1:20</comment>
        <translation>überzogen</translation>
    </message>
</context>
<context>
    <name>CloudView</name>
    <message>
        <source>Cloud of words; the table beside it says the same</source>
        <translation>Wortwolke; die Tabelle daneben sagt dasselbe</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation>Das Netz zeigt seinen Namen nicht</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What could not be used of “{0}” was not kept.</source>
        <translation>Was von „{0}“ nicht zu brauchen war, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Label, printed below the code</source>
        <translation>Beschriftung, unter dem Code gedruckt</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>WPA, with a password</source>
        <translation>WPA, mit Passwort</translation>
    </message>
    <message>
        <source>WEP, with a password (old)</source>
        <translation>WEP, mit Passwort (alt)</translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation>Offen, ohne Passwort</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Topic {0}: {1}</source>
        <translation>Anliegen {0}: {1}</translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation>Etwas Gelöschtes</translation>
    </message>
    <message>
        <source>What it belonged to was deleted. Choose what it belongs to.</source>
        <translation>Wozu es gehörte, wurde gelöscht. Wählen Sie, wozu es gehört.</translation>
    </message>
    <message>
        <source>The session has no date yet. Say it in the room Session.</source>
        <translation>Die Sitzung hat noch kein Datum. Nennen Sie es im Raum Sitzung.</translation>
    </message>
    <message>
        <source>Its times are not known yet. Plan when the day begins, or place the topic.</source>
        <translation>Die Zeiten sind noch nicht bekannt. Planen Sie den Beginn des Tages, oder hängen Sie das Anliegen auf.</translation>
    </message>
    <message>
        <source>It holds too much to be read well. Shorten what is inside.</source>
        <translation>Es enthält zu viel, um gut lesbar zu sein. Kürzen Sie den Inhalt.</translation>
    </message>
    <message>
        <source>The link of this space is no web address. Correct it in Open space.</source>
        <translation>Der Link dieses Ortes ist keine Webadresse. Berichtigen Sie ihn unter Open Space.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>QR-Code: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Netz: {0}</translation>
    </message>
    <message>
        <source>Password: {0}</source>
        <translation>Passwort: {0}</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Code nach oben</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Code nach unten</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Code auf der Bühne zeigen oder wegnehmen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Code deleted. Undo brings it back.</source>
        <translation>Code gelöscht. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The code appears once it can be made.</source>
        <translation>Der Code erscheint, sobald er gemacht werden kann.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>QR-Code: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Noch keine Codes</translation>
    </message>
    <message>
        <source>A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.</source>
        <translation>Ein Code auf Schildern und Plakaten öffnet eine Umfrage, verbindet mit dem WLAN oder trägt den Tag in den Kalender ein.</translation>
    </message>
    <message>
        <source>On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m.</source>
        <translation>Auf einem Schild, {0} mm breit, lesen ihn Telefone aus {1} m; auf einem Plakat, {2} mm, aus {3} m.</translation>
    </message>
    <message>
        <source>It holds much: in the hand it has to be {0} mm wide at least.</source>
        <translation>Er enthält viel: In der Hand muss er mindestens {0} mm breit sein.</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>{0} von {1} Codes wurden von der gedruckten Seite gelesen.</translation>
    </message>
    <message>
        <source>Not read: {0}. Shorten what is inside, or print larger.</source>
        <translation>Nicht gelesen: {0}. Kürzen Sie den Inhalt, oder drucken Sie größer.</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Number of the form</source>
        <translation>Nummer des Bogens</translation>
    </message>
    <message>
        <source>Empty where nobody can read it</source>
        <translation>Leer, wo niemand sie lesen kann</translation>
    </message>
    <message>
        <source>A number, such as 12</source>
        <translation>Eine Zahl, zum Beispiel 12</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>More than one group begins so</source>
        <translation>Mehr als eine Gruppe beginnt so</translation>
    </message>
    <message>
        <source>No group begins so</source>
        <translation>Keine Gruppe beginnt so</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} disagree to {1} agree</source>
        <translation>{0} Ablehnung bis {1} Zustimmung</translation>
    </message>
    <message>
        <source>Shares of {0} and {1}, such as 40 30</source>
        <translation>Anteile von {0} und {1}, zum Beispiel 40 30</translation>
    </message>
    <message>
        <source>As it is written; Enter goes on</source>
        <translation>Wie es geschrieben steht; Eingabe geht weiter</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Two shares, or three that add up to {0}</source>
        <translation>Zwei Anteile, oder drei, die zusammen {0} ergeben</translation>
    </message>
    <message>
        <source>Only one box may be ticked: {0}</source>
        <translation>Nur ein Kästchen darf angekreuzt sein: {0}</translation>
    </message>
    <message>
        <source>No such box: {0}</source>
        <translation>Kein solches Kästchen: {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>Von {0} bis {1}</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fragebogen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1} left out</source>
        <translation>{0}; {1} ausgelassen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation>{0} von {1} hier</translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation>
            <numerusform>%n Hand mehr als Personen</numerusform>
            <numerusform>%n Hände mehr als Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation>
            <numerusform>{0}, %n hier</numerusform>
            <numerusform>{0}, %n hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n nicht gezählt</numerusform>
            <numerusform>%n nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off the Stage and put them on again.</source>
        <translation>Die Bühne wartet bei einer solchen Zählung: Sie behält die vorige. Berichtigen Sie sie, oder nehmen Sie die Antworten von der Bühne und zeigen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Nothing to collect yet</source>
        <translation>Noch nichts einzusammeln</translation>
    </message>
    <message>
        <source>Make a form with questions first. What comes back on paper is typed in here. Or drop a file of answers here: a form is made of it.</source>
        <translation>Machen Sie zuerst einen Fragebogen. Was auf Papier zurückkommt, wird hier eingetippt. Oder ziehen Sie eine Datei mit Antworten hierher: Daraus entsteht ein Fragebogen.</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>Zu den Fragebögen</translation>
    </message>
    <message>
        <source>Key back</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n ohne Nummer</numerusform>
            <numerusform>%n ohne Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>es fehlen {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>create event meeting workshop</source>
        <translation>anlegen erstellen Veranstaltung Treffen Workshop</translation>
    </message>
    <message>
        <source>example demo try</source>
        <translation>Beispiel Demo ausprobieren</translation>
    </message>
    <message>
        <source>save rename file</source>
        <translation>speichern umbenennen Datei</translation>
    </message>
    <message>
        <source>duplicate export file stick</source>
        <translation>duplizieren exportieren Datei Stick</translation>
    </message>
    <message>
        <source>privacy GDPR anonymous names delete</source>
        <translation>Datenschutz DSGVO anonym Namen löschen</translation>
    </message>
    <message>
        <source>report minutes proceedings export</source>
        <translation>Bericht Protokoll Dokumentation Export</translation>
    </message>
    <message>
        <source>badges signs cards sheets posters pack</source>
        <translation>Namensschilder Schilder Karten Blätter Plakate Paket</translation>
    </message>
    <message>
        <source>log out leave</source>
        <translation>abmelden verlassen</translation>
    </message>
    <message>
        <source>exit log out end</source>
        <translation>beenden abmelden Ende</translation>
    </message>
    <message>
        <source>back mistake revert</source>
        <translation>zurück Fehler widerrufen</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>nochmals wiederholen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>spreadsheet CSV Excel load participants</source>
        <translation>Tabelle CSV Excel laden Teilnehmende</translation>
    </message>
    <message>
        <source>restore history lost versions backup</source>
        <translation>wiederherstellen Verlauf verloren Versionen Sicherung Backup</translation>
    </message>
    <message>
        <source>Excel Word CSV docx save download</source>
        <translation>Excel Word CSV docx speichern herunterladen</translation>
    </message>
    <message>
        <source>preferences options language Welsh Cymraeg dark colours</source>
        <translation>Optionen Voreinstellungen Sprache Walisisch Cymraeg dunkel Farben</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>Tastenkürzel Tastatur Hotkeys</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>Hilfe Handbuch Anleitung</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>begin end stop timer clock round</source>
        <translation>beginnen Ende Stopp Timer Uhr Runde</translation>
    </message>
    <message>
        <source>stop hold timer clock</source>
        <translation>Stopp halten Timer Uhr</translation>
    </message>
    <message>
        <source>longer extend timer time</source>
        <translation>länger verlängern Timer Zeit</translation>
    </message>
    <message>
        <source>shorter timer time</source>
        <translation>kürzer Timer Zeit</translation>
    </message>
    <message>
        <source>shuffle mix seats groups tables</source>
        <translation>mischen Plätze Gruppen Tische</translation>
    </message>
    <message>
        <source>post-it sticky write card</source>
        <translation>Post-it Haftnotiz schreiben Karte</translation>
    </message>
    <message>
        <source>sound silent bell alarm</source>
        <translation>Ton stumm Glocke Alarm</translation>
    </message>
    <message>
        <source>sound bell alarm</source>
        <translation>Ton Glocke Alarm</translation>
    </message>
    <message>
        <source>projector beamer screen show presentation</source>
        <translation>Projektor Beamer Leinwand zeigen Präsentation</translation>
    </message>
    <message>
        <source>projector hold still</source>
        <translation>Beamer anhalten still</translation>
    </message>
    <message>
        <source>projector black hide</source>
        <translation>Beamer schwarz verbergen</translation>
    </message>
    <message>
        <source>votes ranking</source>
        <translation>Abstimmung Rangfolge</translation>
    </message>
    <message>
        <source>participants attendance list register</source>
        <translation>Teilnehmende Anwesenheit Liste Anmeldung</translation>
    </message>
    <message>
        <source>schedule programme plan times rundown</source>
        <translation>Zeitplan Programm Plan Zeiten Ablauf</translation>
    </message>
    <message>
        <source>circle chairs talk</source>
        <translation>Kreis Stühle Gespräch</translation>
    </message>
    <message>
        <source>unconference topics market breakouts</source>
        <translation>Unkonferenz Anliegen Marktplatz Kleingruppen</translation>
    </message>
    <message>
        <source>post-it notes wall themes clusters</source>
        <translation>Post-its Zettel Wand Themen Gruppen</translation>
    </message>
    <message>
        <source>survey form ballot poll questionnaire</source>
        <translation>Umfrage Fragebogen Abstimmung Erhebung</translation>
    </message>
    <message>
        <source>report PDF badges signs</source>
        <translation>Bericht PDF Namensschilder Schilder</translation>
    </message>
    <message>
        <source>late absent</source>
        <translation>spät abwesend</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>chair sit speaker</source>
        <translation>Stuhl setzen spricht</translation>
    </message>
    <message>
        <source>queue hand speakers</source>
        <translation>Schlange Hand Redeliste</translation>
    </message>
    <message>
        <source>spoken silent not yet fairness</source>
        <translation>gesprochen still noch nicht gerecht</translation>
    </message>
    <message>
        <source>lock keep</source>
        <translation>festhalten behalten</translation>
    </message>
    <message>
        <source>new idea session add</source>
        <translation>neu Idee Session hinzufügen</translation>
    </message>
    <message>
        <source>join combine same</source>
        <translation>verbinden zusammenlegen gleich</translation>
    </message>
    <message>
        <source>count words frequency cloud</source>
        <translation>Wörter zählen Häufigkeit Wolke</translation>
    </message>
    <message>
        <source>next alone</source>
        <translation>nächste allein</translation>
    </message>
    <message>
        <source>group cluster sort automatically</source>
        <translation>gruppieren Cluster sortieren automatisch</translation>
    </message>
    <message>
        <source>group cluster category</source>
        <translation>Gruppe Cluster Kategorie</translation>
    </message>
    <message>
        <source>vote ballot ranking</source>
        <translation>Abstimmung Wahl Rangfolge</translation>
    </message>
    <message>
        <source>tasks who what when</source>
        <translation>Aufgaben wer was wann</translation>
    </message>
    <message>
        <source>ballot vote count poll</source>
        <translation>Wahl Abstimmung zählen Umfrage</translation>
    </message>
    <message>
        <source>link Wi-Fi phone</source>
        <translation>Link WLAN Telefon</translation>
    </message>
    <message>
        <source>translate Welsh bilingual</source>
        <translation>übersetzen Walisisch zweisprachig</translation>
    </message>
    <message>
        <source>badges signs cards slips posters</source>
        <translation>Namensschilder Schilder Karten Zettel Plakate</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open {0} on.</source>
        <translation>Es gibt keinen Bildschirm, um {0} darauf zu öffnen.</translation>
    </message>
    <message>
        <source>Look: texts that may still point to somebody: {0}</source>
        <translation>Sehen Sie nach: Texte, die noch auf jemanden hinweisen könnten: {0}</translation>
    </message>
    <message>
        <source>There is no backup of {0} on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Sicherung von {0}.</translation>
    </message>
    <message>
        <source>There is no backup {0}: there are {1}.</source>
        <translation>Es gibt keine Sicherung {0}: Es sind {1}.</translation>
    </message>
    <message>
        <source>Backup {0} was restored as {1}.</source>
        <translation>Sicherung {0} wurde als {1} wiederhergestellt.</translation>
    </message>
    <message>
        <source>There is no field called {0}. Fields: {1}</source>
        <translation>Es gibt kein Feld namens {0}. Felder: {1}</translation>
    </message>
    <message>
        <source>{0} does not look like a list of names. If it is one, add --map 1=name.</source>
        <translation>{0} sieht nicht wie eine Namensliste aus. Wenn es eine ist, ergänzen Sie --map 1=name.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>Nichts wurde geändert: Das war eine Probe.</translation>
    </message>
    <message>
        <source>Nothing of {0} could be taken.</source>
        <translation>Von {0} konnte nichts übernommen werden.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: {1} is a duplicate of row {2}, left out</source>
        <translation>  {0}: {1} ist dasselbe wie Zeile {2}, ausgelassen</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Sehen Sie nach: {0}</translation>
    </message>
    <message>
        <source>A form “{0}” of: {1}</source>
        <translation>Ein Fragebogen „{0}“ aus: {1}</translation>
    </message>
    <message>
        <source>Numbers of “{0}” were taken to go from {1}.</source>
        <translation>Zahlen von „{0}“ wurden von {1} an gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation>
            <numerusform>Sehen Sie nach: %n Bogen aus einer Datei dieses Namens ist schon in der Sitzung.</numerusform>
            <numerusform>Sehen Sie nach: %n Bögen aus einer Datei dieses Namens sind schon in der Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: form {1} was in row {2} already, left out</source>
        <translation>  {0}: Bogen {1} stand schon in Zeile {2}, ausgelassen</translation>
    </message>
    <message>
        <source>  {0}, left out: {1}</source>
        <translation>  {0}, ausgelassen: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>New themes: {0}</source>
        <translation>Neue Themen: {0}</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation>  {0}: „{1}“ ist als {2} nicht bekannt; die Notiz wurde ohne übernommen</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is the {2} of another note; the note was taken without it</source>
        <translation>  {0}: „{1}“ ist {2} einer anderen Notiz; die Notiz wurde ohne übernommen</translation>
    </message>
    <message>
        <source>a note there</source>
        <translation>eine Notiz dort</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}; both are kept</source>
        <translation>  {0} sagt dasselbe wie {1}; beide bleiben</translation>
    </message>
    <message>
        <source>  {0} says the same as {1} and lies under it</source>
        <translation>  {0} sagt dasselbe wie {1} und liegt darunter</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}, left out</source>
        <translation>  {0} sagt dasselbe wie {1}, ausgelassen</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}; both are kept</source>
        <translation>  {0} sagt fast dasselbe wie {1}; beide bleiben</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1} and lies under it</source>
        <translation>  {0} sagt fast dasselbe wie {1} und liegt darunter</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}, left out</source>
        <translation>  {0} sagt fast dasselbe wie {1}, ausgelassen</translation>
    </message>
    <message>
        <source>  {0} was taken, but {1}</source>
        <translation>  {0} wurde übernommen, aber {1}</translation>
    </message>
    <message>
        <source>{0} is sound: a session file of version {1}.</source>
        <translation>{0} ist in Ordnung: eine Sitzungsdatei der Version {1}.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titel: {0}</translation>
    </message>
    <message>
        <source>There are no QR codes in this session.</source>
        <translation>In dieser Sitzung gibt es keine QR-Codes.</translation>
    </message>
    <message>
        <source>{0} mm wide or more</source>
        <translation>{0} mm breit oder mehr</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>{0} von {1} Codes wurden von der gedruckten Seite gelesen.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Nicht gelesen: {0}.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it is done.</source>
        <translation>Nichts wurde geändert. Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Texts that lose the name (--keep N,N leaves them): {0}</source>
        <translation>Texte, die den Namen verlieren (--keep N,N lässt sie): {0}</translation>
    </message>
    <message>
        <source>Look: texts that stay as they are, and may point to the person: {0}</source>
        <translation>Sehen Sie nach: Texte, die bleiben, wie sie sind, und auf die Person hinweisen könnten: {0}</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look: texts that are not translated yet: {0}</source>
        <translation>Sehen Sie nach: Texte, die noch nicht übersetzt sind: {0}</translation>
    </message>
    <message>
        <source>Look: one person alone has this role or group: {0}</source>
        <translation>Sehen Sie nach: Nur eine Person hat diese Rolle oder Gruppe: {0}</translation>
    </message>
    <message>
        <source>Answers are written as {0}.</source>
        <translation>Antworten werden als {0} geschrieben.</translation>
    </message>
    <message>
        <source>There is no form in this session.</source>
        <translation>In dieser Sitzung gibt es keinen Fragebogen.</translation>
    </message>
    <message>
        <source>Which form? Say so with --form: {0}.</source>
        <translation>Welcher Fragebogen? Sagen Sie es mit --form: {0}.</translation>
    </message>
    <message>
        <source>There is no form “{1}”. Forms: {0}.</source>
        <translation>Es gibt keinen Fragebogen „{1}“. Fragebögen: {0}.</translation>
    </message>
    <message>
        <source>There is no framing or moment “{0}”. There are: {1}.</source>
        <translation>Es gibt keine Fassung und keinen Zeitpunkt „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>The name has to end in .pdf, or be a folder after --single.</source>
        <translation>Der Name muss auf .pdf enden oder nach --single ein Ordner sein.</translation>
    </message>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Davon gibt es noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Look: this QR code could not be read back, so test it before you print: {0}</source>
        <translation>Sehen Sie nach: Dieser QR-Code konnte nicht zurückgelesen werden, prüfen Sie ihn vor dem Druck: {0}</translation>
    </message>
    <message>
        <source>Look: texts without a translation into {0}: {1}</source>
        <translation>Sehen Sie nach: Texte ohne Übersetzung ins {0}: {1}</translation>
    </message>
    <message>
        <source>Look: characters that could not be printed: {0}</source>
        <translation>Sehen Sie nach: Zeichen, die nicht gedruckt werden konnten: {0}</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Spalten: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Ausgelassen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (Zeile {1})</translation>
    </message>
    <message>
        <source>  and {0} more like these</source>
        <translation>  und {0} weitere wie diese</translation>
    </message>
    <message>
        <source>  {0} was refused: {1}</source>
        <translation>  {0} wurde abgelehnt: {1}</translation>
    </message>
    <message>
        <source>Look: texts that name people who are not to be named, or may: {0}</source>
        <translation>Sehen Sie nach: Texte, die Personen nennen, die nicht genannt werden sollen, oder könnten: {0}</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  und %n weitere</numerusform>
            <numerusform>  und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(--all lists them)</source>
        <translation>(--all zählt sie auf)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} was made.</source>
        <translation>{0} wurde gemacht.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Es wird geplant</translation>
    </message>
    <message>
        <source>Stopped early. This is the best plan so far.</source>
        <translation>Vorzeitig angehalten. Das ist der bisher beste Plan.</translation>
    </message>
    <message>
        <source>Proving the limit</source>
        <translation>Die Grenze wird bewiesen</translation>
    </message>
    <message>
        <source>{0} was written; {1} is as it was.</source>
        <translation>{0} wurde geschrieben; {1} ist, wie es war.</translation>
    </message>
    <message>
        <source>Backups of {0}, the newest first:</source>
        <translation>Sicherungen von {0}, die neueste zuerst:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation>
            <numerusform>%n zu übersetzen oder wieder anzusehen</numerusform>
            <numerusform>%n zu übersetzen oder wieder anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look: {0} names somebody</source>
        <translation>Sehen Sie nach: {0} nennt jemanden</translation>
    </message>
    <message>
        <source>Suggesting themes</source>
        <translation>Themen werden vorgeschlagen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no display, so the sample session is written to files.</source>
        <translation>Es gibt keinen Bildschirm, also wird die Beispielsitzung in Dateien geschrieben.</translation>
    </message>
    <message>
        <source>The pictures are left out: Qt lacks {0}.</source>
        <translation>Die Bilder fehlen: Qt hat {0} nicht.</translation>
    </message>
    <message>
        <source>Start or finish</source>
        <translation>Starten oder beenden</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 Minute mehr</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 Minuten mehr</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Notiz aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Gong stummschalten</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Zurück zum Kreis</translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation>Rückmeldung zur Runde</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Agendawand</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Kleingruppen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Bühne zeigen</translation>
    </message>
    <message>
        <source>Freeze the Stage</source>
        <translation>Bühne anhalten</translation>
    </message>
    <message>
        <source>Blank the Stage</source>
        <translation>Bühne schwarz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation>
            <numerusform>%n Person mit Namen</numerusform>
            <numerusform>%n Personen mit Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants without a name: {0}</source>
        <translation>Personen ohne Namen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation>
            <numerusform>%n davon darf nicht genannt werden</numerusform>
            <numerusform>%n davon dürfen nicht genannt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation>
            <numerusform>%n Bemerkung über eine Person</numerusform>
            <numerusform>%n Bemerkungen über eine Person</numerusform>
        </translation>
    </message>
    <message>
        <source>The moderator&apos;s name</source>
        <translation>Der Name der Moderation</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n Einsatz im Kreis</numerusform>
            <numerusform>%n Einsätze im Kreis</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the waiting list: {0}</source>
        <translation>Personen auf der Warteliste: {0}</translation>
    </message>
    <message>
        <source>Rules on who sits with whom, or when: {0}</source>
        <translation>Regeln, wer mit wem sitzt oder wann: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation>
            <numerusform>%n Notiz, die weiß, wer sprach</numerusform>
            <numerusform>%n Notizen, die wissen, wer sprach</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms that were filled in, without a name: {0}</source>
        <translation>Ausgefüllte Bögen, ohne Namen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation>
            <numerusform>%n Zeile Rückmeldung</numerusform>
            <numerusform>%n Zeilen Rückmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions with a name: {0}</source>
        <translation>Vorhaben mit einem Namen: {0}</translation>
    </message>
    <message>
        <source>Texts that name a participant: {0}</source>
        <translation>Texte, die eine Person nennen: {0}</translation>
    </message>
    <message>
        <source>Wi-Fi passwords in QR codes: {0}</source>
        <translation>WLAN-Passwörter in QR-Codes: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes: {0}</source>
        <translation>Kontakte in QR-Codes: {0}</translation>
    </message>
    <message>
        <source>Backups on this computer: none</source>
        <translation>Sicherungen auf diesem Computer: keine</translation>
    </message>
    <message>
        <source>Backups on this computer, which hold all this too: {0}, the oldest of {1}</source>
        <translation>Sicherungen auf diesem Computer, die all das auch enthalten: {0}, die älteste vom {1}</translation>
    </message>
    <message>
        <source>Topics with a convener: {0}</source>
        <translation>Anliegen mit Einladenden: {0}</translation>
    </message>
    <message>
        <source>Choices of topics: {0}</source>
        <translation>Gewählte Anliegen: {0}</translation>
    </message>
    <message>
        <source>Reports that name who came: {0}</source>
        <translation>Berichte, die nennen, wer kam: {0}</translation>
    </message>
    <message>
        <source>The journal holds nothing that was changed or deleted.</source>
        <translation>Das Journal enthält nichts, was geändert oder gelöscht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n Schritt im Journal, der auch enthält, was geändert oder gelöscht wurde</numerusform>
            <numerusform>%n Schritte im Journal, die auch enthalten, was geändert oder gelöscht wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Open Space</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Summary &amp; print</source>
        <translation>Bericht &amp; Druck</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast: practise on it</source>
        <translation>Die Beispielsitzung läuft von selbst, zehnmal so schnell: Üben Sie daran</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Rundgang in einer Minute</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Views and canvases</source>
        <translation>Ansichten und Raster</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Ausarbeitung</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Select the note, or no more</source>
        <translation>Notiz auswählen oder nicht mehr</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>Into a theme…</source>
        <translation>In ein Thema…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Alone again</source>
        <translation>Wieder allein</translation>
    </message>
    <message>
        <source>Lay the selected under this note</source>
        <translation>Ausgewählte unter diese Notiz legen</translation>
    </message>
    <message>
        <source>Take off the stack</source>
        <translation>Vom Stapel nehmen</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Quote in the write-up</source>
        <translation>In der Ausarbeitung zitieren</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Notizen einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New theme of the selected notes</source>
        <translation>Neues Thema aus den ausgewählten Notizen</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>Themen zusammenlegen</translation>
    </message>
    <message>
        <source>Split: the selected notes are a theme</source>
        <translation>Teilen: Die ausgewählten Notizen werden ein Thema</translation>
    </message>
    <message>
        <source>Move the theme up</source>
        <translation>Thema nach oben</translation>
    </message>
    <message>
        <source>Move the theme down</source>
        <translation>Thema nach unten</translation>
    </message>
    <message>
        <source>Show the theme or canvas on the Stage</source>
        <translation>Thema oder Raster auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Suggest themes</source>
        <translation>Themen vorschlagen</translation>
    </message>
    <message>
        <source>Into the theme that is offered</source>
        <translation>In das angebotene Thema</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notizen, die sich gleichen…</translation>
    </message>
    <message>
        <source>Tidy the board</source>
        <translation>Pinnwand aufräumen</translation>
    </message>
    <message>
        <source>The whole board, or the note</source>
        <translation>Die ganze Pinnwand oder die Notiz</translation>
    </message>
    <message>
        <source>List, board or both</source>
        <translation>Liste, Pinnwand oder beides</translation>
    </message>
    <message>
        <source>New canvas…</source>
        <translation>Neues Raster…</translation>
    </message>
    <message>
        <source>Canvases and regions…</source>
        <translation>Raster und Felder…</translation>
    </message>
    <message>
        <source>Do not count the word</source>
        <translation>Wort nicht zählen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Words, or themes compared</source>
        <translation>Wörter, oder Themen im Vergleich</translation>
    </message>
    <message>
        <source>Quote the note under its theme</source>
        <translation>Notiz unter ihrem Thema zitieren</translation>
    </message>
    <message>
        <source>Quote all notes of the theme</source>
        <translation>Alle Notizen des Themas zitieren</translation>
    </message>
    <message>
        <source>Write text below</source>
        <translation>Text darunter schreiben</translation>
    </message>
    <message>
        <source>Move the passage up</source>
        <translation>Abschnitt nach oben</translation>
    </message>
    <message>
        <source>Move the passage down</source>
        <translation>Abschnitt nach unten</translation>
    </message>
    <message>
        <source>Take out of the write-up</source>
        <translation>Aus der Ausarbeitung nehmen</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>Add a QR code…</source>
        <translation>QR-Code hinzufügen…</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Code nach oben</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Code nach unten</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Code auf der Bühne zeigen oder wegnehmen</translation>
    </message>
    <message>
        <source>Test all codes</source>
        <translation>Alle Codes prüfen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation>Beispielsitzung öffnen</translation>
    </message>
    <message>
        <source>Open the open-space sample</source>
        <translation>Open-Space-Beispiel öffnen</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Benennen und verschieben…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Personenbezogene Daten…</translation>
    </message>
    <message>
        <source>Summary PDF, print…</source>
        <translation>Bericht als PDF, drucken…</translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation>Druckvorlagen…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notizen exportieren…</translation>
    </message>
    <message>
        <source>Save the board as a picture…</source>
        <translation>Pinnwand als Bild speichern…</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Import people or notes…</source>
        <translation>Personen oder Notizen importieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Nächste Aktivität überspringen</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 Minute weniger</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Rotation planen</translation>
    </message>
    <message>
        <source>Use the proposed plan</source>
        <translation>Vorgeschlagenen Plan nehmen</translation>
    </message>
    <message>
        <source>Let the proposed plan go</source>
        <translation>Vorgeschlagenen Plan verwerfen</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Gong prüfen</translation>
    </message>
    <message>
        <source>Press the button of the message</source>
        <translation>Knopf der Meldung drücken</translation>
    </message>
    <message>
        <source>Go to what went wrong</source>
        <translation>Zu dem gehen, was schiefging</translation>
    </message>
    <message>
        <source>Check from the back row</source>
        <translation>Von der letzten Reihe prüfen</translation>
    </message>
    <message>
        <source>Stage: by itself</source>
        <translation>Bühne: von selbst</translation>
    </message>
    <message>
        <source>Stage: agenda wall</source>
        <translation>Bühne: Agendawand</translation>
    </message>
    <message>
        <source>Stage: breakout clocks</source>
        <translation>Bühne: Uhren der Kleingruppen</translation>
    </message>
    <message>
        <source>Stage: news</source>
        <translation>Bühne: Nachrichten</translation>
    </message>
    <message>
        <source>Stage: dots</source>
        <translation>Bühne: Punkte</translation>
    </message>
    <message>
        <source>Stage: shared priorities</source>
        <translation>Bühne: gemeinsame Prioritäten</translation>
    </message>
    <message>
        <source>Stage: board</source>
        <translation>Bühne: Pinnwand</translation>
    </message>
    <message>
        <source>Stage: themes</source>
        <translation>Bühne: Themen</translation>
    </message>
    <message>
        <source>Stage: words</source>
        <translation>Bühne: Wörter</translation>
    </message>
    <message>
        <source>Stage: question</source>
        <translation>Bühne: Frage</translation>
    </message>
    <message>
        <source>Stage: answers so far</source>
        <translation>Bühne: Antworten bisher</translation>
    </message>
    <message>
        <source>Stage: answers compared</source>
        <translation>Bühne: Antworten im Vergleich</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Ordner des Protokolls zeigen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Zwei Sprachen</translation>
    </message>
    <message>
        <source>Next text to translate</source>
        <translation>Nächster Text zum Übersetzen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Only what is to do, or all texts</source>
        <translation>Nur was zu tun ist, oder alle Texte</translation>
    </message>
    <message>
        <source>The chosen texts are the same in both languages</source>
        <translation>Die gewählten Texte sind in beiden Sprachen gleich</translation>
    </message>
    <message>
        <source>Save texts for the translator…</source>
        <translation>Texte für die Übersetzung speichern…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Übersetzung einlesen…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Post a topic</source>
        <translation>Anliegen aushängen</translation>
    </message>
    <message>
        <source>Merge the chosen topics</source>
        <translation>Gewählte Anliegen zusammenlegen</translation>
    </message>
    <message>
        <source>Split the topic again</source>
        <translation>Anliegen wieder teilen</translation>
    </message>
    <message>
        <source>Withdraw, or post again</source>
        <translation>Zurückziehen oder wieder aushängen</translation>
    </message>
    <message>
        <source>Pin or unpin the topic</source>
        <translation>Anliegen festlegen oder lösen</translation>
    </message>
    <message>
        <source>Count hands for the topic</source>
        <translation>Hände für das Anliegen zählen</translation>
    </message>
    <message>
        <source>Take the topic off the wall</source>
        <translation>Anliegen von der Wand nehmen</translation>
    </message>
    <message>
        <source>Close the space in this slot, or open it</source>
        <translation>Ort in diesem Zeitblock schließen oder öffnen</translation>
    </message>
    <message>
        <source>Go to the list of topics</source>
        <translation>Zur Liste der Anliegen</translation>
    </message>
    <message>
        <source>Go to slots and spaces</source>
        <translation>Zu Zeitblöcken und Orten</translation>
    </message>
    <message>
        <source>Wall alone, or with what is beside it</source>
        <translation>Wand allein oder mit dem, was daneben ist</translation>
    </message>
    <message>
        <source>Show the topic on the Stage</source>
        <translation>Anliegen auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Import topics…</source>
        <translation>Anliegen importieren…</translation>
    </message>
    <message>
        <source>Import spaces…</source>
        <translation>Orte importieren…</translation>
    </message>
    <message>
        <source>Import choices…</source>
        <translation>Wünsche importieren…</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Wand leeren</translation>
    </message>
    <message>
        <source>Delete the topics</source>
        <translation>Anliegen löschen</translation>
    </message>
    <message>
        <source>Arrange the wall</source>
        <translation>Wand anordnen</translation>
    </message>
    <message>
        <source>Arrange all anew</source>
        <translation>Alles neu anordnen</translation>
    </message>
    <message>
        <source>Look longer for a better wall, or stop</source>
        <translation>Länger nach einer besseren Wand suchen oder anhalten</translation>
    </message>
    <message>
        <source>Use the proposed wall</source>
        <translation>Vorgeschlagene Wand nehmen</translation>
    </message>
    <message>
        <source>Let the proposed wall go</source>
        <translation>Vorgeschlagene Wand verwerfen</translation>
    </message>
    <message>
        <source>Who goes where…</source>
        <translation>Wer wohin geht…</translation>
    </message>
    <message>
        <source>Take the wall that moves more</source>
        <translation>Die Wand nehmen, die mehr verschiebt</translation>
    </message>
    <message>
        <source>Start all breakouts</source>
        <translation>Alle Kleingruppen starten</translation>
    </message>
    <message>
        <source>End the breakout, or go on</source>
        <translation>Kleingruppe beenden oder weiter</translation>
    </message>
    <message>
        <source>Breakouts of the slot before</source>
        <translation>Kleingruppen des vorigen Zeitblocks</translation>
    </message>
    <message>
        <source>Breakouts of the next slot</source>
        <translation>Kleingruppen des nächsten Zeitblocks</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächster Bericht</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Voriger Bericht</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Möglichkeiten und Punkte</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} wurde geschrieben und durchsucht. Kein Name wurde darin gefunden.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Gemeinsame Prioritäten</translation>
    </message>
    <message>
        <source>Crib for the lectern…</source>
        <translation>Spickzettel fürs Pult…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Einsammeln</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Fragebogen hinzufügen…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>What is asked, or how it is given out</source>
        <translation>Was gefragt wird, oder wie es ausgegeben wird</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Fragebögen drucken…</translation>
    </message>
    <message>
        <source>Key back, or show of hands</source>
        <translation>Eintippen, oder Handzeichen</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Antworten importieren…</translation>
    </message>
    <message>
        <source>Make a form of a file…</source>
        <translation>Fragebogen aus einer Datei…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>No plan is proposed</source>
        <translation>Kein Plan ist vorgeschlagen</translation>
    </message>
    <message>
        <source>No wall is proposed</source>
        <translation>Keine Wand ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Choose people in the list first</source>
        <translation>Wählen Sie zuerst Personen in der Liste</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Nichts mehr zu starten</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Augenblick nicht möglich</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Öffnen Sie zuerst eine Sitzung</translation>
    </message>
    <message>
        <source>Go to another room first</source>
        <translation>Gehen Sie zuerst in einen anderen Raum</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Personen einfügen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Mark all expected as present</source>
        <translation>Alle Erwarteten als anwesend markieren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation>Aktivität nach oben</translation>
    </message>
    <message>
        <source>Move the activity down</source>
        <translation>Aktivität nach unten</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>Aktivität verdoppeln</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Anderer Plan</translation>
    </message>
    <message>
        <source>Look longer for a better plan, or stop</source>
        <translation>Länger nach einem besseren Plan suchen oder anhalten</translation>
    </message>
    <message>
        <source>Pin or unpin a planned seat</source>
        <translation>Geplanten Platz festlegen oder lösen</translation>
    </message>
    <message>
        <source>Keep out of this round, or let in</source>
        <translation>Nicht in dieser Runde, oder doch</translation>
    </message>
    <message>
        <source>By chair or by person</source>
        <translation>Nach Stuhl oder nach Person</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Regeln und Ziele</translation>
    </message>
    <message>
        <source>Why they sit here</source>
        <translation>Warum sie hier sitzen</translation>
    </message>
    <message>
        <source>Clear what is planned</source>
        <translation>Geplantes löschen</translation>
    </message>
    <message>
        <source>Name who sits down</source>
        <translation>Nennen, wer sich setzt</translation>
    </message>
    <message>
        <source>Name who goes on the waiting list</source>
        <translation>Nennen, wer auf die Warteliste kommt</translation>
    </message>
    <message>
        <source>Feedback line becomes the next question</source>
        <translation>Rückmeldung wird die nächste Frage</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Wer gehört wurde</translation>
    </message>
    <message>
        <source>Seat the round as planned</source>
        <translation>Runde wie geplant setzen</translation>
    </message>
    <message>
        <source>Format and chairs</source>
        <translation>Form und Stühle</translation>
    </message>
    <message>
        <source>Everybody leaves the circle</source>
        <translation>Alle verlassen den Kreis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Druckvorlagen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>The plan in use, the proposed one and the limit</source>
        <translation>Der geltende Plan, der vorgeschlagene und die Grenze</translation>
    </message>
    <message>
        <source>The limit is what no plan can better.</source>
        <translation>Die Grenze ist, was kein Plan übertreffen kann.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>ComparedGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation>Gruppe links</translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation>Gruppe rechts</translation>
    </message>
    <message>
        <source>Priorities that each group names at most</source>
        <translation>Prioritäten, die jede Gruppe höchstens nennt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation>Jede nennt höchstens</translation>
    </message>
</context>
<context>
    <name>ConditionsPart</name>
    <message>
        <source>Given out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Framings or moments</source>
        <translation>Fassungen oder Zeitpunkte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Read before the questions</source>
        <translation>Wird vor den Fragen gelesen</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>Ausgegebene Bögen</translation>
    </message>
    <message>
        <source>Deleted, with what was answered. Undo brings it back.</source>
        <translation>Gelöscht, mit den Antworten darauf. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Type how many forms, or nothing where nobody knows.</source>
        <translation>Schreiben Sie, wie viele Bögen, oder nichts, wo es niemand weiß.</translation>
    </message>
    <message>
        <source>In framings, to be compared</source>
        <translation>In Fassungen, die verglichen werden</translation>
    </message>
    <message>
        <source>At moments, such as before and after</source>
        <translation>Zu Zeitpunkten wie vorher und nachher</translation>
    </message>
    <message>
        <source>Once, to everybody</source>
        <translation>Einmal, an alle</translation>
    </message>
    <message>
        <source>Add a framing</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Zeitpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Framings</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: chosen, rank {2}</source>
        <translation>{0}, {1}: gewählt, Rang {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: not chosen</source>
        <translation>{0}, {1}: nicht gewählt</translation>
    </message>
    <message>
        <source>What the group chose</source>
        <translation>Was die Gruppe gewählt hat</translation>
    </message>
    <message>
        <source>Space chooses an option, a digit gives it a rank.</source>
        <translation>Leertaste wählt eine Möglichkeit, eine Ziffer gibt ihr einen Rang.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Rangfolge nach Punkten</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>{0}  recommends: {1}</source>
        <translation>{0}  empfiehlt: {1}</translation>
    </message>
    <message>
        <source>Theme {0}: {1}</source>
        <translation>Thema {0}: {1}</translation>
    </message>
    <message>
        <source>It is on the Stage</source>
        <translation>Es ist auf der Bühne</translation>
    </message>
    <message>
        <source>Take off the Stage</source>
        <translation>Von der Bühne nehmen</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation>{0} (jetzt {1})</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, tied</source>
        <translation>{0}, gleichauf</translation>
    </message>
    <message>
        <source>{0}, {1}: not counted yet</source>
        <translation>{0}, {1}: noch nicht gezählt</translation>
    </message>
    <message>
        <source>Rank {0}: {1}, {2}, {3}</source>
        <translation>Rang {0}: {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} placed. Nobody is marked as here, so there is nothing to check against.</source>
        <translation>{0} geklebt. Niemand ist als anwesend markiert, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} placed by {2}</source>
        <translation>{0} von {1} geklebt von {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation>
            <numerusform>%n mehr, als sie haben</numerusform>
            <numerusform>%n mehr, als sie haben</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. Count again, or leave it so.</source>
        <translation>{0}: {1}. Zählen Sie noch einmal, oder lassen Sie es so.</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n nicht geklebt</numerusform>
            <numerusform>%n nicht geklebt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <source>{0}. All are placed.</source>
        <translation>{0}. Alle sind geklebt.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>More than their people have: {0}.</source>
        <translation>Mehr, als ihre Personen haben: {0}.</translation>
    </message>
    <message>
        <source>{0}. {1} {2}</source>
        <translation>{0}. {1} {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n Person hier</numerusform>
            <numerusform>%n Personen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvergencePage</name>
    <message>
        <source>Parts of the convergence</source>
        <translation>Teile der Konvergenz</translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message>
        <source>Words of which language</source>
        <translation>Wörter welcher Sprache</translation>
    </message>
    <message>
        <source>Notes of the word</source>
        <translation>Notizen mit dem Wort</translation>
    </message>
    <message>
        <source>“{0}” is not counted any more. Undo brings it back.</source>
        <translation>„{0}“ wird nicht mehr gezählt. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>No word stands in so many notes. Lower the number, or take in more notes.</source>
        <translation>Kein Wort steht in so vielen Notizen. Senken Sie die Zahl, oder nehmen Sie mehr Notizen hinzu.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>„{0}“ in {1}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>From how many notes on a word is shown</source>
        <translation>Ab wie vielen Notizen ein Wort gezeigt wird</translation>
    </message>
    <message>
        <source>in </source>
        <translation>in </translation>
    </message>
    <message>
        <source> notes or more</source>
        <translation> Notizen oder mehr</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved.</source>
        <translation>Die App hat einen Fehler gemacht. Alles bis zu Ihrer letzten Handlung ist gespeichert.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the app anew.</source>
        <translation>Sie können weitermachen. Geschieht es wieder, speichern Sie eine Kopie und starten Sie die App neu.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save a copy and quit</source>
        <translation>Kopie speichern und beenden</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved; you can go on.</source>
        <translation>Die App hat einen Fehler gemacht. Alles bis zu Ihrer letzten Handlung ist gespeichert; Sie können weitermachen.</translation>
    </message>
</context>
<context>
    <name>Crib</name>
    <message>
        <source>Crib for the lectern</source>
        <translation>Spickzettel fürs Pult</translation>
    </message>
    <message>
        <source>Open space, board, and when something goes wrong</source>
        <translation>Open Space, Pinnwand, und wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>When time is up</source>
        <translation>Wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Nobody is cut off: the clock counts what is over.</source>
        <translation>Niemand wird unterbrochen: Die Uhr zählt weiter, was darüber ist.</translation>
    </message>
    <message>
        <source>Give a minute, or five, or finish: say which, aloud.</source>
        <translation>Geben Sie eine Minute oder fünf, oder beenden Sie: Sagen Sie laut, was.</translation>
    </message>
    <message>
        <source>When the room should not see</source>
        <translation>Wenn es niemand sehen soll</translation>
    </message>
    <message>
        <source>Freeze the Stage to look something up; blank it to have nothing seen.</source>
        <translation>Halten Sie die Bühne an, um etwas nachzusehen; machen Sie sie schwarz, damit nichts zu sehen ist.</translation>
    </message>
    <message>
        <source>Controls, errors and proposals are never on the Stage.</source>
        <translation>Knöpfe, Fehler und Vorschläge sind nie auf der Bühne.</translation>
    </message>
    <message>
        <source>When it was a mistake</source>
        <translation>Wenn es ein Versehen war</translation>
    </message>
    <message>
        <source>Undo takes back what was done last, as often as you like.</source>
        <translation>Rückgängig nimmt das Letzte zurück, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>The wrong person sits: undo, or the chair&apos;s number and the right name.</source>
        <translation>Die falsche Person sitzt: Rückgängig, oder die Nummer des Stuhls und der richtige Name.</translation>
    </message>
    <message>
        <source>Forgot a key: Ctrl+K, and type what you want to do.</source>
        <translation>Taste vergessen: Strg+K, und schreiben, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>The laptop stopped: open the session again. All is there, and the clock is right.</source>
        <translation>Der Laptop ging aus: Öffnen Sie die Sitzung wieder. Alles ist da, und die Uhr stimmt.</translation>
    </message>
    <message>
        <source>The projector is gone: go on. The Stage comes back with it.</source>
        <translation>Der Beamer ist weg: Machen Sie weiter. Die Bühne kommt mit ihm zurück.</translation>
    </message>
    <message>
        <source>A banner: it says whether your work is safe, and what to do.</source>
        <translation>Ein Hinweisband: Es sagt, ob Ihre Arbeit sicher ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>No chime: say the time aloud. Mute may be on.</source>
        <translation>Kein Gong: Sagen Sie die Zeit laut. Vielleicht ist er stumm.</translation>
    </message>
    <message>
        <source>No power: go on with chairs and paper, and type it in later.</source>
        <translation>Kein Strom: Machen Sie mit Stühlen und Papier weiter, und tippen Sie es später ein.</translation>
    </message>
    <message>
        <source>The file is damaged: the app offers what can be saved, and the backups.</source>
        <translation>Die Datei ist beschädigt: Die App bietet an, was zu retten ist, und die Sicherungen.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The session is damaged</source>
        <translation>Die Sitzung ist beschädigt</translation>
    </message>
    <message>
        <source>Looking what can be saved</source>
        <translation>Es wird geprüft, was zu retten ist</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Work on the recovered copy</source>
        <translation>Mit der geretteten Kopie arbeiten</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Looking what can be saved…</source>
        <translation>Es wird geprüft, was zu retten ist…</translation>
    </message>
    <message>
        <source>Nothing in it could be saved.</source>
        <translation>Nichts darin war zu retten.</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Sicherung von {0} wiederherstellen</translation>
    </message>
    <message>
        <source>{0} was not changed and stays as it is, whatever you choose.</source>
        <translation>{0} wurde nicht geändert und bleibt, wie es ist, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} ist beschädigt</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} zu spät</translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation>{0} zu früh</translation>
    </message>
    <message>
        <source>Planned to end {0}</source>
        <translation>Ende geplant um {0}</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Endete um {0}</translation>
    </message>
    <message>
        <source>Ends {0}</source>
        <translation>Endet um {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{0} is there, still without notes.</source>
        <translation>{0} ist da, noch ohne Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation>
            <numerusform>%n Notiz wieder allein</numerusform>
            <numerusform>%n Notizen wieder allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n Notiz verschoben</numerusform>
            <numerusform>%n Notizen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>kein Feld</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted in the write-up</source>
        <translation>
            <numerusform>%n Notiz in der Ausarbeitung zitiert</numerusform>
            <numerusform>%n Notizen in der Ausarbeitung zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation>
            <numerusform>%n Notiz beiseitegelegt</numerusform>
            <numerusform>%n Notizen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation>
            <numerusform>%n Notiz liegt jetzt unter dieser.</numerusform>
            <numerusform>%n Notizen liegen jetzt unter dieser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies under this note.</source>
        <translation>Nichts liegt unter dieser Notiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation>
            <numerusform>%n Notiz vom Stapel genommen.</numerusform>
            <numerusform>%n Notizen vom Stapel genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation>
            <numerusform>%n Notiz: {0}</numerusform>
            <numerusform>%n Notizen: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Notiz gelöscht. Rückgängig bringt sie zurück.</numerusform>
            <numerusform>%n Notizen gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} merged into {1}: {2}.</source>
        <translation>{0} mit {1} zusammengelegt: {2}.</translation>
    </message>
    <message>
        <source>Select notes of one theme: they become a theme of their own.</source>
        <translation>Wählen Sie Notizen eines Themas aus: Sie werden ein eigenes Thema.</translation>
    </message>
    <message>
        <source>{0} is number {1} now.</source>
        <translation>{0} ist jetzt Nummer {1}.</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0} herausgenommen</translation>
    </message>
    <message>
        <source>Laid out in columns.</source>
        <translation>In Spalten gelegt.</translation>
    </message>
    <message>
        <source>Laid out in clusters.</source>
        <translation>In Gruppen gelegt.</translation>
    </message>
    <message>
        <source>{0} in {1}, out of {2}</source>
        <translation>{0} in {1}, aus {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n allein</numerusform>
            <numerusform>%n allein</numerusform>
        </translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>keine allein</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>DotsPart</name>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Noch keine Möglichkeiten</translation>
    </message>
    <message>
        <source>Type what people will choose between, or take the topics. Make one of similar ones first.</source>
        <translation>Schreiben Sie, woraus gewählt wird, oder nehmen Sie die Anliegen. Machen Sie zuerst eine aus ähnlichen.</translation>
    </message>
    <message>
        <source>The room sees it only when it is put on the Stage.</source>
        <translation>Die Anwesenden sehen es erst, wenn es auf der Bühne ist.</translation>
    </message>
    <message>
        <source>The room sees each number as it is typed.</source>
        <translation>Die Anwesenden sehen jede Zahl, während sie getippt wird.</translation>
    </message>
    <message>
        <source>All dots were taken back. Undo brings them back.</source>
        <translation>Alle Punkte wurden zurückgenommen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation>
            <numerusform>%n Möglichkeit herausgenommen. Rückgängig bringt sie zurück.</numerusform>
            <numerusform>%n Möglichkeiten herausgenommen. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin dots</source>
        <translation>Punkte beginnen</translation>
    </message>
    <message>
        <source>Closes the list, so that letters stay as they are</source>
        <translation>Schließt die Liste, damit die Buchstaben bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Liste wieder öffnen</translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation>Alle Punkte löschen</translation>
    </message>
    <message>
        <source>Move the option up (Alt+Up)</source>
        <translation>Möglichkeit nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the option down (Alt+Down)</source>
        <translation>Möglichkeit nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Take the chosen options out (Del)</source>
        <translation>Gewählte Möglichkeiten herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>DotsSettings</name>
    <message>
        <source>Dots for each person</source>
        <translation>Punkte für jede Person</translation>
    </message>
    <message>
        <source>Count each group apart</source>
        <translation>Jede Gruppe für sich zählen</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was read as a letter.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen; es wurde als Zeichen gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Ein Anführungszeichen steht in einer Zelle.</translation>
    </message>
    <message>
        <source>One quoted cell holds what looks like several rows.</source>
        <translation>Eine Zelle in Anführungszeichen enthält, was nach mehreren Zeilen aussieht.</translation>
    </message>
    <message>
        <source>Some rows have fewer or more cells than the others.</source>
        <translation>Einige Zeilen haben weniger oder mehr Zellen als die anderen.</translation>
    </message>
    <message>
        <source>Some letters could not be read; try another encoding.</source>
        <translation>Einige Zeichen waren nicht zu lesen; versuchen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The file mixes two encodings; look at accented letters.</source>
        <translation>Die Datei mischt zwei Kodierungen; achten Sie auf Umlaute.</translation>
    </message>
    <message>
        <source>The encoding is a guess; look at accented letters.</source>
        <translation>Die Kodierung ist geraten; achten Sie auf Umlaute.</translation>
    </message>
    <message>
        <source>Question marks inside words: letters were lost before.</source>
        <translation>Fragezeichen in Wörtern: Zeichen gingen schon vorher verloren.</translation>
    </message>
    <message>
        <source>Letters look garbled: they were damaged before.</source>
        <translation>Zeichen wirken verstümmelt: Sie waren schon vorher beschädigt.</translation>
    </message>
    <message>
        <source>Empty bytes were left out.</source>
        <translation>Leere Bytes wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A formula has no kept value and was read as its text.</source>
        <translation>Eine Formel hat keinen gespeicherten Wert und wurde als ihr Text gelesen.</translation>
    </message>
    <message>
        <source>A cell shows an error instead of a value.</source>
        <translation>Eine Zelle zeigt einen Fehler statt eines Wertes.</translation>
    </message>
    <message>
        <source>Merged cells: each of their rows got the value.</source>
        <translation>Verbundene Zellen: Jede ihrer Zeilen bekam den Wert.</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others.</source>
        <translation>Ausgeblendete Zeilen wurden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {0}</source>
        <translation>Andere Blätter wurden nicht gelesen: {0}</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {0}</source>
        <translation>Ausgeblendete Blätter wurden nicht gelesen: {0}</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>Find a form by its number</source>
        <translation>Bogen nach seiner Nummer suchen</translation>
    </message>
    <message>
        <source>{0} deleted. Undo brings it back.</source>
        <translation>{0} gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Forms that were taken in</source>
        <translation>Eingetippte Bögen</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Noch keine Bögen</translation>
    </message>
    <message>
        <source>Type the answers of the first one beside, with Enter after each.</source>
        <translation>Tippen Sie daneben die Antworten des ersten ein, mit Eingabe nach jeder.</translation>
    </message>
</context>
<context>
    <name>EnteredModel</name>
    <message>
        <source>Framing</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>Wer gelöscht wird</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation>
            <numerusform>Auch die Sicherungen von %n Kopie an anderem Ort löschen</numerusform>
            <numerusform>Auch die Sicherungen von %n Kopien an anderen Orten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to be erased</source>
        <translation>Wählen Sie, wer gelöscht wird</translation>
    </message>
    <message>
        <source>Nobody in this session has a name.</source>
        <translation>Niemand in dieser Sitzung hat einen Namen.</translation>
    </message>
    <message>
        <source>Texts with the name; those with a tick lose it:</source>
        <translation>Texte mit dem Namen; die angehakten verlieren ihn:</translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation>
            <numerusform>Löschen, und den Namen aus %n Text nehmen</numerusform>
            <numerusform>Löschen, und den Namen aus %n Texten nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Form {0} is entered already, and its number would be wrong then. Leave the numbers so.</source>
        <translation>Bogen {0} ist schon eingetippt, und seine Nummer wäre dann falsch. Lassen Sie die Nummern so.</translation>
    </message>
    <message>
        <source>These forms carry no numbers. Leave the number empty.</source>
        <translation>Diese Bögen tragen keine Nummern. Lassen Sie die Nummer leer.</translation>
    </message>
    <message>
        <source>Forms were entered with their numbers, so they stay numbered.</source>
        <translation>Bögen wurden mit ihren Nummern eingetippt, also bleiben sie nummeriert.</translation>
    </message>
    <message>
        <source>This was answered already, so how it is asked stays. Add another question instead.</source>
        <translation>Das wurde schon beantwortet, also bleibt, wie gefragt wird. Fügen Sie stattdessen eine andere Frage hinzu.</translation>
    </message>
    <message>
        <source>A form needs one of these. Delete the form if it is not wanted any more.</source>
        <translation>Ein Fragebogen braucht eines davon. Löschen Sie den Fragebogen, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to this question.</source>
        <translation>„{0}“ ist keine Antwort auf diese Frage.</translation>
    </message>
    <message>
        <source>“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5.</source>
        <translation>„{0}“ liegt nicht auf der Skala: Ein Schieber geht von 0 bis 100, eine Aussage von 1 bis 5.</translation>
    </message>
    <message>
        <source>“{0}” does not add up to 100. Read the three shares again.</source>
        <translation>„{0}“ ergibt zusammen nicht 100. Lesen Sie die drei Anteile noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is none of the boxes of this question.</source>
        <translation>„{0}“ ist keines der Kästchen dieser Frage.</translation>
    </message>
    <message>
        <source>“{0}” is more than one box, and only one may be ticked.</source>
        <translation>„{0}“ ist mehr als ein Kästchen, und nur eines darf angekreuzt sein.</translation>
    </message>
    <message>
        <source>Form {0} is entered already. Look at its number again, or open that form.</source>
        <translation>Bogen {0} ist schon eingetippt. Sehen Sie sich seine Nummer noch einmal an, oder öffnen Sie jenen Bogen.</translation>
    </message>
    <message>
        <source>Form {0} is entered already for “{1}”. Look at its number again, or open that form.</source>
        <translation>Bogen {0} ist schon eingetippt für „{1}“. Sehen Sie sich seine Nummer noch einmal an, oder öffnen Sie jenen Bogen.</translation>
    </message>
    <message>
        <source>There is no form {0}: the numbers begin with {1}. Look at its number again.</source>
        <translation>Es gibt keinen Bogen {0}: Die Nummern beginnen mit {1}. Sehen Sie sich seine Nummer noch einmal an.</translation>
    </message>
    <message>
        <source>There is no form {0}: none was handed out. Say how many were.</source>
        <translation>Es gibt keinen Bogen {0}: Es wurde keiner ausgegeben. Sagen Sie, wie viele es waren.</translation>
    </message>
    <message>
        <source>There is no form {0}: those handed out have numbers from {1} to {2}.</source>
        <translation>Es gibt keinen Bogen {0}: Die ausgegebenen haben Nummern von {1} bis {2}.</translation>
    </message>
    <message>
        <source>A note is quoted under its theme. Put this one into a theme first.</source>
        <translation>Eine Notiz wird unter ihrem Thema zitiert. Legen Sie diese zuerst in ein Thema.</translation>
    </message>
    <message>
        <source>This canvas has {0} regions. For more or fewer make one of own columns.</source>
        <translation>Dieses Raster hat {0} Felder. Für mehr oder weniger machen Sie eines mit eigenen Spalten.</translation>
    </message>
    <message>
        <source>Only notes of one theme can be split off, and one of these is not in it.</source>
        <translation>Nur Notizen eines Themas lassen sich abteilen, und eine von diesen ist nicht darin.</translation>
    </message>
    <message>
        <source>Slip {0} is entered already. Look at its number again, or change that note.</source>
        <translation>Zettel {0} ist schon eingetippt. Sehen Sie sich seine Nummer noch einmal an, oder ändern Sie jene Notiz.</translation>
    </message>
    <message>
        <source>This is no web address. Type it like example.org/survey.</source>
        <translation>Das ist keine Webadresse. Schreiben Sie sie wie example.org/umfrage.</translation>
    </message>
    <message>
        <source>A code leads to the web: an address with https or http.</source>
        <translation>Ein Code führt ins Web: eine Adresse mit https oder http.</translation>
    </message>
    <message>
        <source>There is a name before the @. Type the address without it.</source>
        <translation>Vor dem @ steht ein Name. Schreiben Sie die Adresse ohne ihn.</translation>
    </message>
    <message>
        <source>The password of such a network has 8 to 63 characters.</source>
        <translation>Das Passwort eines solchen Netzes hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like +44 29 2018 0000.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie wie +49 30 901820.</translation>
    </message>
    <message>
        <source>This is no mail address. Type it like anwen@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie anwen@example.org.</translation>
    </message>
    <message>
        <source>Say how to reach them: a phone number, a mail or a web address.</source>
        <translation>Sagen Sie, wie man sie erreicht: Telefonnummer, E-Mail oder Webadresse.</translation>
    </message>
    <message>
        <source>A space has no times. Choose the session, an activity or a topic.</source>
        <translation>Ein Ort hat keine Zeiten. Wählen Sie die Sitzung, eine Aktivität oder ein Anliegen.</translation>
    </message>
    <message>
        <source>This is too much for a code that is read well. Shorten it.</source>
        <translation>Das ist zu viel für einen Code, der gut zu lesen ist. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>{0} was not written: a name or a remark was still found in it. Report this.</source>
        <translation>{0} wurde nicht geschrieben: Ein Name oder eine Bemerkung stand noch darin. Melden Sie das.</translation>
    </message>
    <message>
        <source>{0} is no session file. It was not changed. Lists come in with Import (Ctrl+I).</source>
        <translation>{0} ist keine Sitzungsdatei. Sie wurde nicht geändert. Listen kommen mit Importieren herein (Strg+I).</translation>
    </message>
    <message>
        <source>{0} is no text. Choose an XLSX, CSV or text file.</source>
        <translation>{0} ist kein Text. Wählen Sie eine XLSX-, CSV- oder Textdatei.</translation>
    </message>
    <message>
        <source>{0} cannot be read from this account. Copy it to a folder of your own.</source>
        <translation>{0} kann von diesem Konto nicht gelesen werden. Kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1}. Choose a free chair.</source>
        <translation>{0} sitzt auf Stuhl {1}. Wählen Sie einen freien Stuhl.</translation>
    </message>
    <message>
        <source>There is no chair {0}: the circle has {1}.</source>
        <translation>Es gibt keinen Stuhl {0}: Der Kreis hat {1}.</translation>
    </message>
    <message>
        <source>Nobody sits on chair {0}.</source>
        <translation>Niemand sitzt auf Stuhl {0}.</translation>
    </message>
    <message>
        <source>All chairs are taken. Put them on the waiting list, or wait until someone goes.</source>
        <translation>Alle Stühle sind besetzt. Setzen Sie die Person auf die Warteliste, oder warten Sie, bis jemand geht.</translation>
    </message>
    <message>
        <source>Nobody who is here is planned for this round. Plan the rotation first.</source>
        <translation>Niemand, der hier ist, ist für diese Runde geplant. Planen Sie zuerst die Rotation.</translation>
    </message>
    <message>
        <source>There is no round for this. Add a round to the agenda.</source>
        <translation>Dafür gibt es keine Runde. Fügen Sie der Agenda eine Runde hinzu.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} sitzt schon auf Stuhl {1}.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already.</source>
        <translation>{0} steht schon auf der Warteliste.</translation>
    </message>
    <message>
        <source>Dots have begun, so the options stay as they are. Open them again first.</source>
        <translation>Die Punkte haben begonnen, also bleiben die Möglichkeiten, wie sie sind. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>{0} priorities are too many: a group names at most {1}.</source>
        <translation>{0} Prioritäten sind zu viele: Eine Gruppe nennt höchstens {1}.</translation>
    </message>
    <message>
        <source>Dots are counted already. Clear them before you count in another way.</source>
        <translation>Punkte sind schon gezählt. Löschen Sie sie, bevor Sie anders zählen.</translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation>Es gibt schon eine Gruppe namens {0}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The texts of this session are typed in {0}. Choose another language.</source>
        <translation>Die Texte dieser Sitzung sind auf {0} geschrieben. Wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation>Jemand sitzt auf Stuhl {0}. Lassen Sie die Person zuerst den Stuhl wechseln.</translation>
    </message>
    <message>
        <source>No participant is called {0}.</source>
        <translation>Niemand unter den Teilnehmenden heißt {0}.</translation>
    </message>
    <message>
        <source>Several participants are called {0}. Erase the one who is meant in the window.</source>
        <translation>Mehrere Teilnehmende heißen {0}. Löschen Sie die gemeinte Person im Fenster.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>That is not in the session any more. Nothing was changed.</source>
        <translation>Das ist nicht mehr in der Sitzung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Das ging nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a file called {0} already. Choose another name.</source>
        <translation>Es gibt schon eine Datei namens {0}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} can only be looked at. Save a copy to change something.</source>
        <translation>{0} kann nur angesehen werden. Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Planning in the background ended unexpectedly. Start it again.</source>
        <translation>Das Planen im Hintergrund endete unerwartet. Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation>Etwas außerhalb der App kam dazwischen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no slot to come. Add one to the agenda: an activity of the kind Breakouts.</source>
        <translation>Es gibt keinen kommenden Zeitblock. Fügen Sie der Agenda einen hinzu: eine Aktivität der Art Kleingruppen.</translation>
    </message>
    <message>
        <source>There is no space yet. Add one on the agenda wall.</source>
        <translation>Es gibt noch keinen Ort. Fügen Sie auf der Agendawand einen hinzu.</translation>
    </message>
    <message>
        <source>There is no topic to arrange yet. Post one first.</source>
        <translation>Es gibt noch kein Anliegen anzuordnen. Hängen Sie zuerst eines aus.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Type something first: this cannot be empty.</source>
        <translation>Schreiben Sie zuerst etwas: Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This has {0} characters and may have {1}. Shorten it; nothing was cut.</source>
        <translation>Das hat {0} Zeichen und darf {1} haben. Kürzen Sie es; nichts wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>This holds characters that are no text. Type it again.</source>
        <translation>Das enthält Zeichen, die kein Text sind. Schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Type it like 9:30.</source>
        <translation>„{0}“ ist keine Uhrzeit. Schreiben Sie sie wie 9:30.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours.</source>
        <translation>„{0}“ ist keine Dauer. Schreiben Sie Minuten wie 20, 2.5 oder 2:30, bis zu 24 Stunden.</translation>
    </message>
    <message>
        <source>{0} cannot be used here. It must be between {1} and {2}.</source>
        <translation>{0} geht hier nicht. Es muss zwischen {1} und {2} liegen.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be used here.</source>
        <translation>„{0}“ ist keine Zahl, die hier geht.</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Diese Aktivität</translation>
    </message>
    <message>
        <source>{0} stays what it is: people, seats, feedback or breakouts belong to it.</source>
        <translation>{0} bleibt, was es ist: Personen, Plätze, Rückmeldungen oder Kleingruppen gehören dazu.</translation>
    </message>
    <message>
        <source>{0} is not to come any more, so seats cannot be planned for it.</source>
        <translation>{0} kommt nicht mehr, also können dafür keine Plätze geplant werden.</translation>
    </message>
    <message>
        <source>{0} is running, and everybody sits at a table. Finish it to seat the circle.</source>
        <translation>{0} läuft, und alle sitzen an einem Tisch. Beenden Sie es, um den Kreis zu setzen.</translation>
    </message>
    <message>
        <source>{0} has begun, so it keeps its place. Move what is to come, and only after it.</source>
        <translation>{0} hat begonnen, also behält es seinen Platz. Verschieben Sie, was noch kommt, und nur dahinter.</translation>
    </message>
    <message>
        <source>{0} has not been started yet.</source>
        <translation>{0} wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>{0} is running. Finish it first.</source>
        <translation>{0} läuft. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>{0} is over. Reopen it in the agenda to go on with it.</source>
        <translation>{0} ist vorbei. Öffnen Sie es in der Agenda wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{0} was skipped. Reopen it in the agenda first.</source>
        <translation>{0} wurde übersprungen. Öffnen Sie es zuerst in der Agenda wieder.</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>Dieses Anliegen</translation>
    </message>
    <message>
        <source>{0} is not on the agenda wall. Place it first.</source>
        <translation>{0} hängt nicht an der Agendawand. Hängen Sie es zuerst auf.</translation>
    </message>
    <message>
        <source>The breakout of {0} has begun already.</source>
        <translation>Die Kleingruppe zu {0} hat schon begonnen.</translation>
    </message>
    <message>
        <source>The breakout of {0} has not begun yet.</source>
        <translation>Die Kleingruppe zu {0} hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The breakout of {0} is running already.</source>
        <translation>Die Kleingruppe zu {0} läuft schon.</translation>
    </message>
    <message>
        <source>The breakout of {0} has ended. Let it go on first.</source>
        <translation>Die Kleingruppe zu {0} ist beendet. Lassen Sie sie zuerst weitergehen.</translation>
    </message>
    <message>
        <source>A fishbowl round has no tables. Choose a chair of the circle.</source>
        <translation>Eine Fishbowl-Runde hat keine Tische. Wählen Sie einen Stuhl des Kreises.</translation>
    </message>
    <message>
        <source>There is no table {0}: a table round has {1}.</source>
        <translation>Es gibt keinen Tisch {0}: Eine Tischrunde hat {1}.</translation>
    </message>
    <message>
        <source>This rule needs more names: at least {0}.</source>
        <translation>Diese Regel braucht mehr Namen: mindestens {0}.</translation>
    </message>
    <message>
        <source>This rule names too much: at most {0} fit in.</source>
        <translation>Diese Regel nennt zu viel: höchstens {0} passen hinein.</translation>
    </message>
    <message>
        <source>Say for which rounds this rule is.</source>
        <translation>Sagen Sie, für welche Runden diese Regel gilt.</translation>
    </message>
    <message>
        <source>At tables everybody sits. Choose fishbowl rounds for this rule.</source>
        <translation>An Tischen sitzen alle. Wählen Sie für diese Regel Fishbowl-Runden.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Eine solche Regel gibt es schon.</translation>
    </message>
    <message>
        <source>There is no round to plan. Add rounds to the agenda.</source>
        <translation>Es gibt keine Runde zu planen. Fügen Sie der Agenda Runden hinzu.</translation>
    </message>
    <message>
        <source>Nobody is there to be planned. Add people, or mark them as present.</source>
        <translation>Es ist niemand da, der geplant werden kann. Fügen Sie Personen hinzu, oder markieren Sie sie als anwesend.</translation>
    </message>
    <message>
        <source>Round {0} has more pinned people than chairs. Take a pin out.</source>
        <translation>Runde {0} hat mehr festgelegte Personen als Stühle. Nehmen Sie eine Festlegung zurück.</translation>
    </message>
    <message>
        <source>{0} is pinned in round {1} and is not there. Take the pin out.</source>
        <translation>{0} ist in Runde {1} festgelegt und nicht da. Nehmen Sie die Festlegung zurück.</translation>
    </message>
    <message>
        <source>{0} would sit twice in round {1}.</source>
        <translation>{0} säße in Runde {1} zweimal.</translation>
    </message>
    <message>
        <source>No plan keeps all that is pinned. Take a pin out and plan again.</source>
        <translation>Kein Plan hält alles ein, was festgelegt ist. Nehmen Sie eine Festlegung zurück und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name and the folder.</source>
        <translation>{0} ist nicht da. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation>{0} kann nicht geöffnet werden: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{0} may not be read from this account. Ask whoever keeps it for a copy.</source>
        <translation>{0} darf von diesem Konto nicht gelesen werden. Bitten Sie die zuständige Person um eine Kopie.</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was not changed.</source>
        <translation>{0} gehört zu einem anderen Programm. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this app. Update the app; the file was not changed.</source>
        <translation>{0} wurde mit einer neueren Version dieser App gemacht. Aktualisieren Sie die App; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{0} holds parts that do not come from this app, so it was not opened. It was not changed.</source>
        <translation>{0} enthält Teile, die nicht von dieser App stammen, und wurde deshalb nicht geöffnet. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.</source>
        <translation>{0} ist beschädigt und wurde nicht geändert. Öffnen Sie sie im Fenster, oder verwenden Sie fishbowl recover, um zu retten, was übrig ist.</translation>
    </message>
    <message>
        <source>{0} can only be read where it is. Copy it to a folder of your own and open the copy.</source>
        <translation>{0} kann dort, wo es liegt, nur gelesen werden. Kopieren Sie es in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{0} is too big to be a session. It was not changed.</source>
        <translation>{0} ist zu groß für eine Sitzung. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation>{0} ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>{0} is in use on {1} since {2}. Close it there first.</source>
        <translation>{0} ist auf {1} seit {2} in Gebrauch. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe.</source>
        <translation>Der Datenträger ist voll, also wurde {0} nicht gespeichert. Schaffen Sie Platz und tun Sie es noch einmal; der Rest ist sicher.</translation>
    </message>
    <message>
        <source>{0} cannot be written there. Choose another folder.</source>
        <translation>{0} kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of {0} is not there. Choose another one.</source>
        <translation>Der Ordner von {0} ist nicht da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.</source>
        <translation>{0} wurde verschoben, umbenannt oder gelöscht, also wurde die letzte Änderung nicht gespeichert. Legen Sie sie zurück, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Another program has written into {0}, so the last change was not saved. Save a copy to go on.</source>
        <translation>Ein anderes Programm hat in {0} geschrieben, also wurde die letzte Änderung nicht gespeichert. Speichern Sie eine Kopie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.</source>
        <translation>Der Datenträger oder Stick antwortet nicht, also wurde {0} nicht gespeichert. Speichern Sie eine Kopie an anderer Stelle.</translation>
    </message>
    <message>
        <source>{0} could not be written; what was saved before is safe. Try again or choose another folder.</source>
        <translation>{0} konnte nicht geschrieben werden; was vorher gespeichert war, ist sicher. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>{0} is too big: at most {2} MB can be read. Split it up.</source>
        <translation>{0} ist zu groß: Höchstens {2} MB können gelesen werden. Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{0} has too many rows: at most {2}. Split it up.</source>
        <translation>{0} hat zu viele Zeilen: höchstens {2}. Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{0} has too many columns: at most {2}.</source>
        <translation>{0} hat zu viele Spalten: höchstens {2}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} MB, so it was not read.</source>
        <translation>{0} ergibt entpackt mehr als {2} MB und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
        <translation>{0} ist keine Tabelle, was auch der Name sagt. Speichern Sie es als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read ({1}).</source>
        <translation>{0} ist beschädigt und kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} has no column for this. Say which column it is.</source>
        <translation>{0} hat dafür keine Spalte. Sagen Sie, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”.</source>
        <translation>{0} braucht eine Spalte „id“ und eine, die die zweite Sprache nennt, zum Beispiel „Cymraeg (cy)“.</translation>
    </message>
    <message>
        <source>{0} is in an old format. Save it as XLSX or CSV.</source>
        <translation>{0} ist in einem alten Format. Speichern Sie es als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>{0} ist eine OpenDocument-Datei. Speichern Sie es als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{0} is locked with a password. Save it without one.</source>
        <translation>{0} ist mit einem Passwort gesperrt. Speichern Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>{0} is this session itself. Choose another file.</source>
        <translation>{0} ist diese Sitzung selbst. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is no file. Choose a file, not a folder.</source>
        <translation>{0} ist keine Datei. Wählen Sie eine Datei, keinen Ordner.</translation>
    </message>
    <message>
        <source>{0} has no sheet called {1}.</source>
        <translation>{0} hat kein Blatt namens {1}.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}.</source>
        <translation>{0} hat keine Spalte namens {1}.</translation>
    </message>
    <message>
        <source>There is no field called {1}.</source>
        <translation>Es gibt kein Feld namens {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Save it as XLSX or CSV.</source>
        <translation>{0} kann nicht gelesen werden ({1}). Speichern Sie es als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>There is a space called {0} already. Choose another name.</source>
        <translation>Es gibt schon einen Ort namens {0}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” was held in {1}, so that stays. Close it for the slots to come.</source>
        <translation>„{0}“ fand in {1} statt, also bleibt das so. Schließen Sie ihn für die kommenden Zeitblöcke.</translation>
    </message>
    <message>
        <source>{0} is closed in {1}. Open it there first, or choose another space.</source>
        <translation>{0} ist in {1} geschlossen. Öffnen Sie ihn dort zuerst, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{0}” finds another topic in its place by now. Arrange again.</source>
        <translation>An der Stelle von „{0}“ hängt inzwischen ein anderes Anliegen. Ordnen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>“{0}” would come after itself. Choose other topics for it to continue.</source>
        <translation>„{0}“ käme nach sich selbst. Wählen Sie andere Anliegen, die es fortsetzt.</translation>
    </message>
    <message>
        <source>That is too many for one list: at most {0}.</source>
        <translation>Das ist zu viel für eine Liste: höchstens {0}.</translation>
    </message>
    <message>
        <source>{0} is over or was skipped, so no topic can go there.</source>
        <translation>{0} ist vorbei oder wurde übersprungen, also kann dort kein Anliegen hin.</translation>
    </message>
    <message>
        <source>“{0}” has begun, so it stays in its slot as it is. Only its space can change.</source>
        <translation>„{0}“ hat begonnen, also bleibt es in seinem Zeitblock. Nur sein Ort kann sich ändern.</translation>
    </message>
    <message>
        <source>“{0}” is withdrawn. Post it again first.</source>
        <translation>„{0}“ ist zurückgezogen. Hängen Sie es zuerst wieder aus.</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”. Split them first.</source>
        <translation>„{0}“ wurde mit „{1}“ zusammengelegt. Teilen Sie die beiden zuerst.</translation>
    </message>
    <message>
        <source>This space</source>
        <translation>Dieser Ort</translation>
    </message>
    <message>
        <source>this slot</source>
        <translation>dieser Zeitblock</translation>
    </message>
</context>
<context>
    <name>FairnessPanel</name>
    <message>
        <source>Who has been heard, the least first</source>
        <translation>Wer gehört wurde, die am wenigsten Gehörten zuerst</translation>
    </message>
    <message>
        <source>Enter: sits down. Shift+Enter: waiting list.</source>
        <translation>Eingabe: setzt sich. Umschalt+Eingabe: Warteliste.</translation>
    </message>
    <message>
        <source>Bar: time in the circle. Line: where it would end if time were shared as the people are.</source>
        <translation>Balken: Zeit im Kreis. Strich: wo er endete, wenn die Zeit verteilt wäre wie die Personen.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>Shows only these rows</source>
        <translation>Zeigt nur diese Zeilen</translation>
    </message>
    <message>
        <source>Shows all rows</source>
        <translation>Zeigt alle Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Round that the feedback is on</source>
        <translation>Runde, zu der die Rückmeldung gehört</translation>
    </message>
    <message>
        <source>What did you hear? What next?</source>
        <translation>Was haben Sie gehört? Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>New line of feedback</source>
        <translation>Neue Zeile Rückmeldung</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Hands counted, if any</source>
        <translation>Gezählte Hände, wenn es welche gibt</translation>
    </message>
    <message>
        <source>Becomes the next question (Enter)</source>
        <translation>Wird die nächste Frage (Eingabe)</translation>
    </message>
    <message>
        <source>One more hand (+)</source>
        <translation>Eine Hand mehr (+)</translation>
    </message>
    <message>
        <source>One hand less (−)</source>
        <translation>Eine Hand weniger (−)</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Zeile bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Delete the line (Delete)</source>
        <translation>Zeile löschen (Entf)</translation>
    </message>
    <message>
        <source>No feedback yet. Type a line and press Enter; hands are counted if you like.</source>
        <translation>Noch keine Rückmeldung. Schreiben Sie eine Zeile und drücken Sie Eingabe; Hände werden gezählt, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Feedback is taken once a round has begun.</source>
        <translation>Rückmeldungen werden aufgenommen, sobald eine Runde begonnen hat.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.</source>
        <translation>Eingabe: wird die nächste Frage. F2: bearbeiten. Plus, minus: Hände. Entf: nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Rückmeldung zu</translation>
    </message>
    <message>
        <source>No round follows that could take the question: add one in the agenda.</source>
        <translation>Es folgt keine Runde, die die Frage übernehmen könnte: Fügen Sie in der Agenda eine hinzu.</translation>
    </message>
    <message>
        <source>This is the question of round {0} now.</source>
        <translation>Das ist jetzt die Frage der Runde {0}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Benennen und verschieben…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Entwurf: noch ohne Namen</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Jede Änderung ist sofort gespeichert.</translation>
    </message>
    <message>
        <source>It stays in the Drafts folder of this computer until you name it.</source>
        <translation>Sie bleibt im Ordner Entwürfe dieses Computers, bis Sie sie benennen.</translation>
    </message>
    <message>
        <source>It is only looked at. Name and move it to change something.</source>
        <translation>Sie wird nur angesehen. Benennen und verschieben Sie sie, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Show only this theme</source>
        <translation>Nur dieses Thema zeigen</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Nur diese Gruppe zeigen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Show only this round</source>
        <translation>Nur diese Runde zeigen</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>Show only this breakout</source>
        <translation>Nur diese Kleingruppe zeigen</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Alle Kleingruppen</translation>
    </message>
    <message>
        <source>Show only this role</source>
        <translation>Nur diese Rolle zeigen</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Show only this colour</source>
        <translation>Nur diese Farbe zeigen</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Show only this region</source>
        <translation>Nur dieses Feld zeigen</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>In keinem Feld</translation>
    </message>
    <message>
        <source>Show only notes with so many votes or more</source>
        <translation>Nur Notizen mit mindestens so vielen Stimmen zeigen</translation>
    </message>
    <message>
        <source>Votes from </source>
        <translation>Stimmen ab </translation>
    </message>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation>Suchen: Name, Gruppe, Rolle, Bemerkung</translation>
    </message>
    <message>
        <source>Show only who is</source>
        <translation>Nur zeigen, wer</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Hier oder nicht</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Kein Befehl passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>“{0}” is not possible at the moment.</source>
        <translation>„{0}“ ist im Augenblick nicht möglich.</translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message>
        <source>Chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>rotating chair</source>
        <translation>Wechselstuhl</translation>
    </message>
    <message>
        <source>free chair</source>
        <translation>freier Stuhl</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>geplant: {0}</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Freier Stuhl</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>wechselt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message>
        <source>Add “{0}” as a new participant</source>
        <translation>„{0}“ als neue Person hinzufügen</translation>
    </message>
    <message>
        <source>waiting, number {0}</source>
        <translation>wartet, Nummer {0}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>kommt später</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation>
            <numerusform>%n Person im Außenkreis</numerusform>
            <numerusform>%n Personen im Außenkreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation>
            <numerusform>Nach Person: %n noch nicht drin</numerusform>
            <numerusform>Nach Person: %n noch nicht drin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message>
        <source>question of round {0}</source>
        <translation>Frage der Runde {0}</translation>
    </message>
    <message>
        <source>Feedback line</source>
        <translation>Zeile Rückmeldung</translation>
    </message>
    <message>
        <source>spoken {0}</source>
        <translation>gesprochen {0}</translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation>im Kreis</translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation>Wer kommt auf die Warteliste?</translation>
    </message>
    <message>
        <source>The circle rests</source>
        <translation>Der Kreis ruht</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Wer setzt sich?</translation>
    </message>
    <message>
        <source>Who takes chair {0}?</source>
        <translation>Wer nimmt Stuhl {0}?</translation>
    </message>
    <message>
        <source>Who sits on chair {0}?</source>
        <translation>Wer sitzt auf Stuhl {0}?</translation>
    </message>
    <message>
        <source>A table round is running. Nobody sits down in the circle until it is over.</source>
        <translation>Eine Tischrunde läuft. Niemand setzt sich in den Kreis, bis sie vorbei ist.</translation>
    </message>
    <message>
        <source>All rounds are over. Add a round in the agenda to go on.</source>
        <translation>Alle Runden sind vorbei. Fügen Sie in der Agenda eine Runde hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{0} has sat longest ({1}): {2} makes that chair free.</source>
        <translation>{0} sitzt am längsten ({1}): {2} macht diesen Stuhl frei.</translation>
    </message>
    <message>
        <source>Two letters and Enter: goes on the waiting list. Esc: no.</source>
        <translation>Zwei Buchstaben und Eingabe: kommt auf die Warteliste. Esc: nein.</translation>
    </message>
    <message>
        <source>Two letters and Enter: takes chair {0}. Esc: no.</source>
        <translation>Zwei Buchstaben und Eingabe: nimmt Stuhl {0}. Esc: nein.</translation>
    </message>
    <message>
        <source>All chairs are taken.</source>
        <translation>Alle Stühle sind besetzt.</translation>
    </message>
    <message>
        <source>Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.</source>
        <translation>Zwei Buchstaben und Eingabe: setzt sich. {0}: geht. Umschalt+Eingabe: Warteliste.</translation>
    </message>
    <message>
        <source>Enter once more: adds “{0}” as a new participant.</source>
        <translation>Noch einmal Eingabe: fügt „{0}“ als neue Person hinzu.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} sitzt schon auf Stuhl {1}.</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter twice: adds “{0}” as a new participant.</source>
        <translation>Niemand heißt so. Zweimal Eingabe: fügt „{0}“ als neue Person hinzu.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already, as number {1}.</source>
        <translation>{0} steht schon auf der Warteliste, als Nummer {1}.</translation>
    </message>
    <message>
        <source>Enter: {0} goes on the waiting list.</source>
        <translation>Eingabe: {0} kommt auf die Warteliste.</translation>
    </message>
    <message>
        <source>Enter: {0} takes chair {1} in place of {2}.</source>
        <translation>Eingabe: {0} nimmt Stuhl {1} anstelle von {2}.</translation>
    </message>
    <message>
        <source>Shift+Enter: waiting list.</source>
        <translation>Umschalt+Eingabe: Warteliste.</translation>
    </message>
    <message>
        <source>Enter: {0} sits on chair {1}.</source>
        <translation>Eingabe: {0} sitzt auf Stuhl {1}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>Go to the outer circle: {0}.</source>
        <translation>In den Außenkreis gehen: {0}.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>{0} of the people, {1} of the time</source>
        <translation>{0} der Personen, {1} der Zeit</translation>
    </message>
    <message>
        <source>Table round {0} of {1} is running: everybody sits at a table; the circle rests.</source>
        <translation>Tischrunde {0} von {1} läuft: Alle sitzen an einem Tisch; der Kreis ruht.</translation>
    </message>
    <message>
        <source>Who sits where is on the Stage and in the Rotation room.</source>
        <translation>Wer wo sitzt, steht auf der Bühne und im Raum Rotation.</translation>
    </message>
    <message>
        <source>Nobody has planned who sits where.</source>
        <translation>Niemand hat geplant, wer wo sitzt.</translation>
    </message>
    <message>
        <source>{0}, {1}, waits {2}: {3}</source>
        <translation>{0}, {1}, wartet {2}: {3}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>wartet {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>noch nicht drin</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation>von Ihnen vorgezogen</translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation>hat als Nummer {0} gefragt</translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation>war noch nicht drin</translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation>wartet länger</translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation>hat vor der nächsten Person gefragt</translation>
    </message>
    <message>
        <source>asked before the next without a group</source>
        <translation>hat vor der nächsten Person ohne Gruppe gefragt</translation>
    </message>
    <message>
        <source>asked before the next of {0}</source>
        <translation>hat vor der nächsten Person von {0} gefragt</translation>
    </message>
    <message>
        <source>turn of those without a group</source>
        <translation>die ohne Gruppe sind dran</translation>
    </message>
    <message>
        <source>turn of {0}</source>
        <translation>{0} sind dran</translation>
    </message>
    <message>
        <source>{0}, has spoken {1}</source>
        <translation>{0}, hat {1} gesprochen</translation>
    </message>
    <message>
        <source>{0}, was in for {1}</source>
        <translation>{0}, war {1} drin</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n Stuhl</numerusform>
            <numerusform>%n Stühle</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation>Alle Runden sind vorbei</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Runde {0} von {1}</translation>
    </message>
    <message>
        <source>Nobody is in the circle yet</source>
        <translation>Noch niemand ist im Kreis</translation>
    </message>
    <message>
        <source>Talk starts when two are in</source>
        <translation>Das Gespräch beginnt, wenn zwei drin sind</translation>
    </message>
    <message>
        <source>All chairs are taken</source>
        <translation>Alle Stühle sind besetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation>
            <numerusform>%n Stuhl frei</numerusform>
            <numerusform>%n Stühle frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tischrunde {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlHeader</name>
    <message>
        <source>Question of this round</source>
        <translation>Frage dieser Runde</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>What is the question of this round?</source>
        <translation>Was ist die Frage dieser Runde?</translation>
    </message>
    <message>
        <source>How this fishbowl works: {0}</source>
        <translation>Wie dieser Fishbowl abläuft: {0}</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alles ist getan</translation>
    </message>
    <message>
        <source>Finish round {0}</source>
        <translation>Runde {0} beenden</translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <translation>Runde {0} starten</translation>
    </message>
    <message>
        <source>Finish: {0}</source>
        <translation>Beenden: {0}</translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation>Starten: {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlRoom</name>
    <message>
        <source>Esc: out of the cell or the line. {0}: back to the circle.</source>
        <translation>Esc: aus der Zelle oder Zeile. {0}: zurück zum Kreis.</translation>
    </message>
    <message>
        <source>and {0} more: Heard</source>
        <translation>und {0} weitere: Gehört</translation>
    </message>
    <message>
        <source>{0} is over. What did people hear, what next?</source>
        <translation>{0} ist vorbei. Was haben die Leute gehört, was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Parts of the fishbowl room</source>
        <translation>Teile des Raums Fishbowl</translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Form</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>People are called by</source>
        <translation>Personen werden genannt mit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Großdruck (18 Punkt)</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Fragebogen hinzufügen</translation>
    </message>
    <message>
        <source>Move the form up</source>
        <translation>Fragebogen nach oben</translation>
    </message>
    <message>
        <source>Move the form down</source>
        <translation>Fragebogen nach unten</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Fragebogen löschen</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>How this fishbowl works</source>
        <translation>Wie dieser Fishbowl abläuft</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Stühle</translation>
    </message>
    <message>
        <source>Most rounds in a row</source>
        <translation>Höchstens so viele Runden hintereinander</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Visitors to the free chair</source>
        <translation>Gäste auf dem freien Stuhl</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Chairs left free in each planned round</source>
        <translation>Stühle, die in jeder geplanten Runde frei bleiben</translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation>Freie Stühle</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Title of the form</source>
        <translation>Titel des Fragebogens</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Vorschau des Fragebogens</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Fragebögen drucken…</translation>
    </message>
    <message>
        <source>Go to a row of a list first.</source>
        <translation>Gehen Sie zuerst zu einer Zeile der Liste.</translation>
    </message>
    <message>
        <source>As it is given out: {0}</source>
        <translation>Wie er ausgegeben wird: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation>
            <numerusform>%n Text ohne Übersetzung: Protokoll &amp; Druck, Zwei Sprachen.</numerusform>
            <numerusform>%n Texte ohne Übersetzung: Protokoll &amp; Druck, Zwei Sprachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>How it is given out</source>
        <translation>Wie er ausgegeben wird</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Fragebogens</translation>
    </message>
</context>
<context>
    <name>GivenOut</name>
    <message>
        <source>Stands above the questions</source>
        <translation>Steht über den Fragen</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Nummerierte Bögen</translation>
    </message>
    <message>
        <source>A number is nobody&apos;s name. It tells which forms are still missing, and finds one again.</source>
        <translation>Eine Nummer ist niemandes Name. Sie sagt, welche Bögen noch fehlen, und findet einen wieder.</translation>
    </message>
    <message>
        <source>The same people each time</source>
        <translation>Jedes Mal dieselben Personen</translation>
    </message>
    <message>
        <source>Each keeps a number, so that it can be said how many moved and which way, without a name.</source>
        <translation>Jede behält eine Nummer, sodass gesagt werden kann, wie viele sich wohin bewegt haben, ohne Namen.</translation>
    </message>
    <message>
        <source>Ask for the group</source>
        <translation>Nach der Gruppe fragen</translation>
    </message>
    <message>
        <source>Groups are shown apart where enough of each answered.</source>
        <translation>Gruppen werden getrennt gezeigt, wo genug von jeder geantwortet haben.</translation>
    </message>
    <message>
        <source>Fewest answers of a group shown apart</source>
        <translation>Wenigste Antworten einer getrennt gezeigten Gruppe</translation>
    </message>
    <message>
        <source>Such as what it is for, and that no name is asked</source>
        <translation>Zum Beispiel, wozu er dient und dass kein Name gefragt ist</translation>
    </message>
    <message>
        <source>In all forms of this session: smaller groups are counted together. With 1 every group is shown.</source>
        <translation>In allen Fragebögen dieser Sitzung: Kleinere Gruppen werden zusammengezählt. Mit 1 wird jede Gruppe gezeigt.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Move the goal up (Alt+Up)</source>
        <translation>Ziel nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the goal down (Alt+Down)</source>
        <translation>Ziel nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Where they are at odds, the one further up counts more.</source>
        <translation>Wo sie sich widersprechen, zählt das weiter oben mehr.</translation>
    </message>
    <message>
        <source>At tables everybody sits, so that turns and waits do not count.</source>
        <translation>An Tischen sitzen alle, also zählen Einsätze und Warten nicht.</translation>
    </message>
    <message>
        <source>Goals in their order</source>
        <translation>Ziele in ihrer Reihenfolge</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups. They are made among the people.</source>
        <translation>Es gibt keine Gruppen. Sie werden bei den Personen gemacht.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Add a group: name, Enter</source>
        <translation>Gruppe hinzufügen: Name, Eingabe</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Delete the group; its people stay</source>
        <translation>Gruppe löschen; ihre Personen bleiben</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0} wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation>
            <numerusform>%n Person ist jetzt ohne Gruppe.</numerusform>
            <numerusform>%n Personen sind jetzt ohne Gruppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Handouts for the session</source>
        <translation>Druckvorlagen für die Sitzung</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>No name, please.</source>
        <translation>Bitte kein Name.</translation>
    </message>
    <message>
        <source>No name, please: the number only tells which forms belong together.</source>
        <translation>Bitte kein Name: Die Nummer sagt nur, welche Bögen zusammengehören.</translation>
    </message>
    <message>
        <source>No name, please: the number only helps to see that no form is missing.</source>
        <translation>Bitte kein Name: Die Nummer hilft nur zu sehen, dass kein Bogen fehlt.</translation>
    </message>
    <message>
        <source>To read the marks off</source>
        <translation>Zum Ablesen der Kreuze</translation>
    </message>
    <message>
        <source>Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.</source>
        <translation>Schneiden Sie das Lineal aus und legen Sie es unter eine Linie, mit der 0 an ihr linkes Ende. Tippen Sie die Zahl am Kreuz ein.</translation>
    </message>
    <message>
        <source>A ruler of 100 mm, with the figures from 0 to 100</source>
        <translation>Ein Lineal von 100 mm, mit den Zahlen von 0 bis 100</translation>
    </message>
    <message>
        <source>From the mark, go along the pale lines to a side. Type the figure below, then that on the right.</source>
        <translation>Gehen Sie vom Kreuz die blassen Linien entlang zu einer Seite. Tippen Sie die Zahl unten ein, dann die rechts.</translation>
    </message>
    <message>
        <source>A triangle with figures from 10 to 90 along each side</source>
        <translation>Ein Dreieck mit Zahlen von 10 bis 90 an jeder Seite</translation>
    </message>
    <message>
        <source>I am here as (only if you like)</source>
        <translation>Ich bin hier als (nur, wenn Sie möchten)</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Kreuzen Sie ein Kästchen an.</translation>
    </message>
    <message>
        <source>Tick as many boxes as you like.</source>
        <translation>Kreuzen Sie so viele Kästchen an, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Put a mark anywhere on the line.</source>
        <translation>Machen Sie irgendwo auf der Linie ein Kreuz.</translation>
    </message>
    <message>
        <source>Put a mark anywhere in the triangle: the nearer to a corner, the more of it.</source>
        <translation>Machen Sie irgendwo im Dreieck ein Kreuz: je näher an einer Ecke, desto mehr davon.</translation>
    </message>
    <message>
        <source>A line to mark, from “{0}” to “{1}”</source>
        <translation>Eine Linie zum Ankreuzen, von „{0}“ bis „{1}“</translation>
    </message>
    <message>
        <source>A triangle to mark, between “{0}”, “{1}” and “{2}”</source>
        <translation>Ein Dreieck zum Ankreuzen, zwischen „{0}“, „{1}“ und „{2}“</translation>
    </message>
    <message>
        <source>Boxes to tick: {0}</source>
        <translation>Kästchen zum Ankreuzen: {0}</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Pinnwand</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0} (Fortsetzung)</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>In keinem Thema</translation>
    </message>
    <message>
        <source>Chair cards: fold to stand</source>
        <translation>Stuhlkarten: falten und aufstellen</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Freier Stuhl</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Wechselstuhl</translation>
    </message>
    <message>
        <source>To speak, sit here.</source>
        <translation>Um zu sprechen, setzen Sie sich hierher.</translation>
    </message>
    <message>
        <source>Moderator&apos;s crib</source>
        <translation>Spickzettel der Moderation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Zur Hand haben</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Welcome everybody, and read the question aloud.</source>
        <translation>Begrüßen Sie alle, und lesen Sie die Frage vor.</translation>
    </message>
    <message>
        <source>Say when there is a break, and when the day ends.</source>
        <translation>Sagen Sie, wann Pause ist und wann der Tag endet.</translation>
    </message>
    <message>
        <source>Say what is written down, and who will read it.</source>
        <translation>Sagen Sie, was aufgeschrieben wird und wer es lesen wird.</translation>
    </message>
    <message>
        <source>Say the rules; they hang on the wall.</source>
        <translation>Sagen Sie die Regeln; sie hängen an der Wand.</translation>
    </message>
    <message>
        <source>Rules of the fishbowl</source>
        <translation>Regeln des Fishbowls</translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation>Wenn niemand kommt</translation>
    </message>
    <message>
        <source>Beforehand: ask two or three people to be the first to go in.</source>
        <translation>Vorher: Bitten Sie zwei oder drei Personen, als Erste hineinzugehen.</translation>
    </message>
    <message>
        <source>Wait. A silence seems long to nobody but you.</source>
        <translation>Warten Sie. Eine Stille scheint niemandem lang außer Ihnen.</translation>
    </message>
    <message>
        <source>Ask the outer circle: what has not been said yet? Call on nobody by name.</source>
        <translation>Fragen Sie den Außenkreis: Was wurde noch nicht gesagt? Rufen Sie niemanden beim Namen auf.</translation>
    </message>
    <message>
        <source>When no chair is free</source>
        <translation>Wenn kein Stuhl frei ist</translation>
    </message>
    <message>
        <source>Say that somebody would like to come in, and wait.</source>
        <translation>Sagen Sie, dass jemand hereinkommen möchte, und warten Sie.</translation>
    </message>
    <message>
        <source>Who goes is their own choice: send nobody away.</source>
        <translation>Wer geht, entscheidet selbst: Schicken Sie niemanden weg.</translation>
    </message>
    <message>
        <source>Rules of open space</source>
        <translation>Regeln des Open Space</translation>
    </message>
    <message>
        <source>Marketplace and breakouts</source>
        <translation>Marktplatz und Kleingruppen</translation>
    </message>
    <message>
        <source>Whoever posts a topic tells it to all, and opens its breakout. No votes.</source>
        <translation>Wer ein Anliegen aushängt, erzählt es allen und eröffnet die Kleingruppe. Keine Abstimmung.</translation>
    </message>
    <message>
        <source>Like topics may be merged if their conveners want to; both titles stay.</source>
        <translation>Ähnliche Anliegen können zusammengelegt werden, wenn die Einladenden es wollen; beide Titel bleiben.</translation>
    </message>
    <message>
        <source>Give people time to choose and to walk.</source>
        <translation>Geben Sie Zeit zum Wählen und zum Gehen.</translation>
    </message>
    <message>
        <source>Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off.</source>
        <translation>Letzter Aufruf, {0} vor dem Ende: Gehen Sie herum, bitten Sie um den Bericht, bieten Sie mehr Zeit an. Unterbrechen Sie niemanden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Dot sheet</source>
        <translation>Punktebogen</translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <translation>Was ist Ihnen am wichtigsten?</translation>
    </message>
    <message>
        <source>You have {0} dots. You may put several on one option.</source>
        <translation>Sie haben {0} Punkte. Sie dürfen mehrere auf eine Möglichkeit kleben.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Put your dots here</source>
        <translation>Kleben Sie Ihre Punkte hierhin</translation>
    </message>
    <message>
        <source>{0} dots to cut</source>
        <translation>{0} Punkte zum Ausschneiden</translation>
    </message>
    <message>
        <source>Feedback on a round</source>
        <translation>Rückmeldung zu einer Runde</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Nach Runde {0}</translation>
    </message>
    <message>
        <source>One line for each thing. Hands: how many people say so too.</source>
        <translation>Eine Zeile für jede Sache. Hände: wie viele das auch sagen.</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Was haben Sie gehört?</translation>
    </message>
    <message>
        <source>What should we ask next?</source>
        <translation>Was sollten wir als Nächstes fragen?</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Only the inner circle speaks; everybody else listens.</source>
        <translation>Nur der Innenkreis spricht; alle anderen hören zu.</translation>
    </message>
    <message>
        <source>The whole circle changes with each round.</source>
        <translation>Mit jeder Runde wechselt der ganze Kreis.</translation>
    </message>
    <message>
        <source>After a round, those outside say what they heard.</source>
        <translation>Nach einer Runde sagen die im Außenkreis, was sie gehört haben.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Um zu sprechen, nehmen Sie den Wechselstuhl.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Um zu sprechen, nehmen Sie den freien Stuhl.</translation>
    </message>
    <message>
        <source>When no chair is free, somebody goes, by their own choice.</source>
        <translation>Wenn kein Stuhl frei ist, geht jemand, aus eigener Entscheidung.</translation>
    </message>
    <message>
        <source>We begin when two are in.</source>
        <translation>Wir beginnen, wenn zwei drin sind.</translation>
    </message>
    <message>
        <source>Make one point, then go back to the outer circle.</source>
        <translation>Sagen Sie einen Gedanken, und gehen Sie dann in den Außenkreis zurück.</translation>
    </message>
    <message>
        <source>When you have said what you came to say, free the chair for the next.</source>
        <translation>Wenn Sie gesagt haben, was Sie sagen wollten, machen Sie den Stuhl für die nächste Person frei.</translation>
    </message>
    <message>
        <source>Once you are in, stay until you choose to go.</source>
        <translation>Wer drin ist, bleibt, bis er oder sie gehen möchte.</translation>
    </message>
    <message>
        <source>print at 100%</source>
        <translation>mit 100 % drucken</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Der Fishbowl</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, all taken; around it those who listen.</source>
        <translation>Ein Innenkreis mit {0} Stühlen, alle besetzt; darum die, die zuhören.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, the last the rotating chair; around it those who listen.</source>
        <translation>Ein Innenkreis mit {0} Stühlen, der letzte ist der Wechselstuhl; darum die, die zuhören.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, one of them free; around it those who listen.</source>
        <translation>Ein Innenkreis mit {0} Stühlen, einer davon frei; darum die, die zuhören.</translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation>Vier Prinzipien</translation>
    </message>
    <message>
        <source>Two feet on their way</source>
        <translation>Zwei Füße unterwegs</translation>
    </message>
    <message>
        <source>Also called the law of mobility.</source>
        <translation>Auch Gesetz der Mobilität genannt.</translation>
    </message>
    <message>
        <source>Post-it notes</source>
        <translation>Haftnotizen</translation>
    </message>
    <message>
        <source>Sticky edge up here</source>
        <translation>Klebekante hier oben</translation>
    </message>
    <message>
        <source>Stick an empty post-it of 76 mm on this square.</source>
        <translation>Kleben Sie eine leere Haftnotiz von 76 mm auf dieses Quadrat.</translation>
    </message>
    <message>
        <source>Then print the notes onto this sheet. Print both at 100%, not “fit to page”.</source>
        <translation>Drucken Sie dann die Notizen auf dieses Blatt. Drucken Sie beides mit 100 %, nicht „an Seite anpassen“.</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Berichtsbogen</translation>
    </message>
    <message>
        <source>Who came (names or how many)</source>
        <translation>Wer kam (Namen oder wie viele)</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Was gesagt wurde, in Kürze</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Was wir empfehlen</translation>
    </message>
    <message>
        <source>What we ask of others</source>
        <translation>Was wir von anderen erbitten</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Report of topic {0}</source>
        <translation>Bericht zu Anliegen {0}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Plan of the rotation</source>
        <translation>Plan der Rotation</translation>
    </message>
    <message>
        <source>The rotation, round by round</source>
        <translation>Die Rotation, Runde für Runde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>The rotation by name</source>
        <translation>Die Rotation nach Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Wo sie sitzen</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tischrunde {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>Has sat in round {0}; listens from now on.</source>
        <translation>Saß in Runde {0}; hört von nun an zu.</translation>
    </message>
    <message>
        <source>Listens in the outer circle.</source>
        <translation>Hört im Außenkreis zu.</translation>
    </message>
    <message>
        <source>Ask the moderator for your place.</source>
        <translation>Fragen Sie die Moderation nach Ihrem Platz.</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Platzkarten</translation>
    </message>
    <message>
        <source>Has sat in round {0}.</source>
        <translation>Saß in Runde {0}.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>May your name be shown?</source>
        <translation>Darf Ihr Name gezeigt werden?</translation>
    </message>
    <message>
        <source>Language you want</source>
        <translation>Gewünschte Sprache</translation>
    </message>
    <message>
        <source>Your name is shown on the screen and in the report of the day only if you say yes here.</source>
        <translation>Ihr Name wird nur dann auf der Leinwand und im Bericht des Tages gezeigt, wenn Sie hier Ja sagen.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Bitte tragen Sie sich ein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Space sign</source>
        <translation>Schild für einen Ort</translation>
    </message>
    <message>
        <source>Up to {0} people</source>
        <translation>Bis zu {0} Personen</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Kleingruppe</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>Zettel {0}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Tischplan</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Finden Sie Ihren Tisch</translation>
    </message>
    <message>
        <source>Topic sheet</source>
        <translation>Anliegenblatt</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Worüber wir sprechen</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Anliegen {0}</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Es lädt ein</translation>
    </message>
    <message>
        <source>Time and space</source>
        <translation>Zeit und Ort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Title, as a question or in a few words</source>
        <translation>Titel, als Frage oder in wenigen Worten</translation>
    </message>
    <message>
        <source>Who wants to come</source>
        <translation>Wer kommen möchte</translation>
    </message>
    <message>
        <source>Cut each part along its broken lines and stick it over the one before.</source>
        <translation>Schneiden Sie jedes Teil an den gestrichelten Linien aus und kleben Sie es über das vorige.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Agendawand</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Zeitblock {0}</translation>
    </message>
    <message>
        <source>Agenda wall: slots by spaces. Spaces: {0}.</source>
        <translation>Agendawand: Zeitblöcke und Orte. Orte: {0}.</translation>
    </message>
    <message>
        <source>part {0} of {1}: row {2}, place {3}</source>
        <translation>Teil {0} von {1}: Reihe {2}, Stelle {3}</translation>
    </message>
    <message>
        <source>Signs for the spaces</source>
        <translation>Schilder für die Orte</translation>
    </message>
    <message>
        <source>Posters of the rules</source>
        <translation>Plakate mit den Regeln</translation>
    </message>
    <message>
        <source>QR codes as posters</source>
        <translation>QR-Codes als Plakate</translation>
    </message>
    <message>
        <source>Cards for the chairs</source>
        <translation>Karten für die Stühle</translation>
    </message>
    <message>
        <source>Plans for the tables</source>
        <translation>Pläne für die Tische</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Anwesenheitslisten</translation>
    </message>
    <message>
        <source>Forms with questions</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Topic sheets</source>
        <translation>Anliegenblätter</translation>
    </message>
    <message>
        <source>Report forms for conveners</source>
        <translation>Berichtsbögen für Einladende</translation>
    </message>
    <message>
        <source>Numbered slips</source>
        <translation>Nummerierte Zettel</translation>
    </message>
    <message>
        <source>Notes for post-its</source>
        <translation>Notizen für Haftnotizen</translation>
    </message>
    <message>
        <source>Dot sheets</source>
        <translation>Punktebögen</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Rückmeldebogen</translation>
    </message>
    <message>
        <source>The board, on large sheets</source>
        <translation>Die Pinnwand, auf großen Blättern</translation>
    </message>
    <message>
        <source>No topics yet, and no blank sheets are chosen.</source>
        <translation>Noch keine Anliegen, und keine leeren Blätter sind gewählt.</translation>
    </message>
    <message>
        <source>No spaces yet: blank signs are printed.</source>
        <translation>Noch keine Orte: Leere Schilder werden gedruckt.</translation>
    </message>
    <message>
        <source>No slots yet: an empty wall is printed.</source>
        <translation>Noch keine Zeitblöcke: Eine leere Wand wird gedruckt.</translation>
    </message>
    <message>
        <source>No topics yet: blank sheets are printed.</source>
        <translation>Noch keine Anliegen: Leere Blätter werden gedruckt.</translation>
    </message>
    <message>
        <source>No topics yet: blank forms are printed.</source>
        <translation>Noch keine Anliegen: Leere Bögen werden gedruckt.</translation>
    </message>
    <message>
        <source>No options yet: blank sheets are printed.</source>
        <translation>Noch keine Möglichkeiten: Leere Blätter werden gedruckt.</translation>
    </message>
    <message>
        <source>There is no open space on the agenda.</source>
        <translation>Auf der Agenda steht kein Open Space.</translation>
    </message>
    <message>
        <source>No QR codes yet: add them on the page for them.</source>
        <translation>Noch keine QR-Codes: Fügen Sie sie auf ihrer Seite hinzu.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan the rotation first.</source>
        <translation>Noch ist nichts geplant: Planen Sie zuerst die Rotation.</translation>
    </message>
    <message>
        <source>There is no round of a fishbowl on the agenda.</source>
        <translation>Auf der Agenda steht keine Fishbowl-Runde.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: empty rows are printed.</source>
        <translation>Noch niemand steht auf der Liste: Leere Zeilen werden gedruckt.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: blank badges are printed.</source>
        <translation>Noch niemand steht auf der Liste: Leere Namensschilder werden gedruckt.</translation>
    </message>
    <message>
        <source>No table round is planned yet: the numbers of the tables are printed.</source>
        <translation>Noch ist keine Tischrunde geplant: Die Nummern der Tische werden gedruckt.</translation>
    </message>
    <message>
        <source>There is no table round on the agenda.</source>
        <translation>Auf der Agenda steht keine Tischrunde.</translation>
    </message>
    <message>
        <source>Make a form first: Questions.</source>
        <translation>Machen Sie zuerst einen Fragebogen: Fragen.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: forms without a number are printed.</source>
        <translation>Noch niemand steht auf der Liste: Bögen ohne Nummer werden gedruckt.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: one is printed for each person.</source>
        <translation>Niemand hat gesagt, wie viele ausgegeben werden: Einer für jede Person wird gedruckt.</translation>
    </message>
    <message>
        <source>No notes yet: only the guide sheet is printed.</source>
        <translation>Noch keine Notizen: Nur das Blatt zum Ausrichten wird gedruckt.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: {0} are printed.</source>
        <translation>Niemand hat gesagt, wie viele ausgegeben werden: {0} werden gedruckt.</translation>
    </message>
</context>
<context>
    <name>HandoutsForm</name>
    <message>
        <source>People are called by</source>
        <translation>Personen werden genannt mit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The printer takes A3 (Tabloid) too</source>
        <translation>Der Drucker nimmt auch A3 (Tabloid)</translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Kinds of handout</source>
        <translation>Arten von Druckvorlagen</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Haken Sie an, was gedruckt wird.</translation>
    </message>
    <message>
        <source>{0} – handouts</source>
        <translation>{0} – Druckvorlagen</translation>
    </message>
    <message>
        <source>Save the handouts</source>
        <translation>Druckvorlagen speichern</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Ordner für die Druckvorlagen</translation>
    </message>
    <message>
        <source>Choose what to print first.</source>
        <translation>Wählen Sie zuerst, was gedruckt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n Text ohne Übersetzung.</numerusform>
            <numerusform>%n Texte ohne Übersetzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Save a file for each kind…</source>
        <translation>Eine Datei für jede Art speichern…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>HandsPart</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation>Wessen Hände</translation>
    </message>
    <message>
        <source>Answers on the Stage</source>
        <translation>Antworten auf der Bühne</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Frage ohne Worte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hands were counted by group. A count of everybody takes the place of all of these.</source>
        <translation>Hände wurden nach Gruppen gezählt. Eine Zählung aller tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Hands of everybody were counted. A count of a group takes the place of that.</source>
        <translation>Hände aller wurden gezählt. Eine Zählung einer Gruppe tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Hands for {0}</source>
        <translation>Hände für {0}</translation>
    </message>
    <message>
        <source>One less for {0}</source>
        <translation>Eine weniger für {0}</translation>
    </message>
    <message>
        <source>One more for {0}</source>
        <translation>Eine mehr für {0}</translation>
    </message>
    <message>
        <source>Hands are counted for statements and for boxes to tick. This form has none.</source>
        <translation>Hände werden für Aussagen und für Kästchen gezählt. Dieser Fragebogen hat keine.</translation>
    </message>
    <message>
        <source>Nothing to raise a hand for</source>
        <translation>Nichts, wofür man die Hand heben könnte</translation>
    </message>
    <message>
        <source>Number, Enter. + and − count by one.</source>
        <translation>Zahl, Eingabe. + und − zählen um eins.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Slot</source>
        <translation>Zeitblock</translation>
    </message>
    <message>
        <source>Last call, minutes before the end</source>
        <translation>Letzter Aufruf, Minuten vor dem Ende</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Start all breakouts of the slot</source>
        <translation>Alle Kleingruppen des Zeitblocks starten</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n Kleingruppe</numerusform>
            <numerusform>%n Kleingruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} each</source>
        <translation>{0}, je {1}</translation>
    </message>
    <message>
        <source>{0}, over</source>
        <translation>{0}, vorbei</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>3 last call</comment>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>HeadingsList</name>
    <message>
        <source>Headings of the PDF and their pages</source>
        <translation>Überschriften des PDF und ihre Seiten</translation>
    </message>
</context>
<context>
    <name>HeadingsModel</name>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which column holds the names? Choose “Name” above it.</source>
        <translation>Welche Spalte enthält die Namen? Wählen Sie darüber „Name“.</translation>
    </message>
    <message>
        <source>Which column holds the text of the notes? Choose “Text” above it.</source>
        <translation>Welche Spalte enthält den Text der Notizen? Wählen Sie darüber „Text“.</translation>
    </message>
    <message>
        <source>Which column holds the titles? Choose “Title” above it.</source>
        <translation>Welche Spalte enthält die Titel? Wählen Sie darüber „Titel“.</translation>
    </message>
    <message>
        <source>Which column holds the names of the spaces? Choose “Name” above it.</source>
        <translation>Welche Spalte enthält die Namen der Orte? Wählen Sie darüber „Name“.</translation>
    </message>
    <message>
        <source>Which columns hold the people and the topics? Choose “Person” and “Topics”.</source>
        <translation>Welche Spalten enthalten die Personen und die Anliegen? Wählen Sie „Person“ und „Anliegen“.</translation>
    </message>
    <message>
        <source>Which columns hold the answers? Choose a question above each.</source>
        <translation>Welche Spalten enthalten die Antworten? Wählen Sie über jeder eine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Haken aller gezeigten entfernen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten anhaken</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Nummer des Bogens</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Framing or moment</source>
        <translation>Fassung oder Zeitpunkt</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Welche Frage</translation>
    </message>
    <message>
        <source>Answer to it</source>
        <translation>Antwort darauf</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} („{1}“)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>no column for {0}</source>
        <translation>keine Spalte für {0}</translation>
    </message>
    <message>
        <source>0 to 100, as they are</source>
        <translation>0 bis 100, wie sie sind</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{0}” is outside the scale</source>
        <translation>„{0}“ liegt außerhalb der Skala</translation>
    </message>
    <message>
        <source>“{0}” is neither a point from 1 to 5 nor words for one</source>
        <translation>„{0}“ ist weder ein Punkt von 1 bis 5 noch ein Wort dafür</translation>
    </message>
    <message>
        <source>there is no box “{0}”</source>
        <translation>es gibt kein Kästchen „{0}“</translation>
    </message>
    <message>
        <source>“{0}” are several boxes, and only one may be ticked</source>
        <translation>„{0}“ sind mehrere Kästchen, und nur eines darf angekreuzt sein</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>„{0}“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“{0}” are not three shares that make 100</source>
        <translation>„{0}“ sind keine drei Anteile, die 100 ergeben</translation>
    </message>
    <message>
        <source>“{0}” is too long</source>
        <translation>„{0}“ ist zu lang</translation>
    </message>
    <message>
        <source>“{0}” cannot be kept as a text</source>
        <translation>„{0}“ kann nicht als Text behalten werden</translation>
    </message>
    <message>
        <source>“{0}” is no number of a form</source>
        <translation>„{0}“ ist keine Nummer eines Bogens</translation>
    </message>
    <message>
        <source>no framing or moment is known for “{0}”</source>
        <translation>keine Fassung und kein Zeitpunkt ist für „{0}“ bekannt</translation>
    </message>
    <message>
        <source>there is no question “{0}”</source>
        <translation>es gibt keine Frage „{0}“</translation>
    </message>
    <message>
        <source>nothing says whose answer this is</source>
        <translation>nichts sagt, wessen Antwort das ist</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>es gibt keine Antwort</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; choose the column that names the framing or moment, or correct the number</source>
        <translation>Bogen {0} steht schon in Zeile {1}, und die Antworten sind verschieden; wählen Sie die Spalte, die Fassung oder Zeitpunkt nennt, oder berichtigen Sie die Nummer</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the file, or correct the number</source>
        <translation>Bogen {0} steht schon in Zeile {1}, und die Antworten sind verschieden; geben Sie dem Fragebogen die Fassungen oder Zeitpunkte der Datei, oder berichtigen Sie die Nummer</translation>
    </message>
    <message>
        <source>form {0} came twice; the later one is left out</source>
        <translation>Bogen {0} kam zweimal; der spätere ist ausgelassen</translation>
    </message>
    <message>
        <source>form {0} was entered already</source>
        <translation>Bogen {0} war schon eingetippt</translation>
    </message>
    <message>
        <source>form {0} was not handed out</source>
        <translation>Bogen {0} wurde nicht ausgegeben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Einladende</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zeitblock</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Erster Wunsch</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Zweiter Wunsch</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Dritter Wunsch</translation>
    </message>
    <message>
        <source>Fourth choice</source>
        <translation>Vierter Wunsch</translation>
    </message>
    <message>
        <source>Fifth choice</source>
        <translation>Fünfter Wunsch</translation>
    </message>
    <message>
        <source>An export of a {0} board</source>
        <translation>Ein Export einer {0}-Pinnwand</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{0}; {1} = theme</source>
        <translation>{0}; {1} = Thema</translation>
    </message>
    <message>
        <source>there are more than {0} conveners</source>
        <translation>es gibt mehr als {0} Einladende</translation>
    </message>
    <message>
        <source>there are more than {0} features</source>
        <translation>es gibt mehr als {0} Merkmale</translation>
    </message>
    <message>
        <source>the topic is there already and is not moved to “{0}”</source>
        <translation>das Anliegen ist schon da und wird nicht nach „{0}“ verschoben</translation>
    </message>
    <message>
        <source>topic {0} is named again</source>
        <translation>Anliegen {0} wird noch einmal genannt</translation>
    </message>
    <message>
        <source>nobody here is called “{0}”</source>
        <translation>niemand hier heißt „{0}“</translation>
    </message>
    <message>
        <source>there is no slot “{0}”</source>
        <translation>es gibt keinen Zeitblock „{0}“</translation>
    </message>
    <message>
        <source>there is no space “{0}”</source>
        <translation>es gibt keinen Ort „{0}“</translation>
    </message>
    <message>
        <source>no topic is named</source>
        <translation>kein Anliegen ist genannt</translation>
    </message>
    <message>
        <source>there is no topic {0}</source>
        <translation>es gibt kein Anliegen {0}</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>die Zahl der Plätze</translation>
    </message>
    <message>
        <source>the number of hands</source>
        <translation>die Zahl der Hände</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>der Rang</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Nummer</translation>
    </message>
    <message>
        <source>{0} “{1}” is no whole number from {2} to {3}</source>
        <translation>{0} „{1}“ ist keine ganze Zahl von {2} bis {3}</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>es gibt keinen Titel</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es gibt keinen Namen</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>{0} has {1} characters and may have {2}</source>
        <translation>{0} hat {1} Zeichen und darf {2} haben</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>die Gruppe</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>die Bemerkung</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>ein Merkmal</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>das Thema</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation>
            <numerusform>%n Notiz hereingeholt.</numerusform>
            <numerusform>%n Notizen hereingeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation>
            <numerusform>%n Anliegen hereingeholt.</numerusform>
            <numerusform>%n Anliegen hereingeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation>
            <numerusform>%n Ort hereingeholt.</numerusform>
            <numerusform>%n Orte hereingeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation>
            <numerusform>%n Wunsch hereingeholt.</numerusform>
            <numerusform>%n Wünsche hereingeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation>
            <numerusform>%n Bogen aufgenommen.</numerusform>
            <numerusform>%n Bögen aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n Person hinzugefügt.</numerusform>
            <numerusform>%n Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation>
            <numerusform>%n Person geändert.</numerusform>
            <numerusform>%n Personen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of any kind ({0})</source>
        <translation>Notizen jeder Art ({0})</translation>
    </message>
    <message>
        <source>Spreadsheets and text ({0})</source>
        <translation>Tabellen und Text ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Row {0} of the import</source>
        <translation>Zeile {0} des Imports</translation>
    </message>
    <message>
        <source>In the session now</source>
        <translation>Jetzt in der Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>Nothing to compare with this row.</source>
        <translation>Mit dieser Zeile ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>This row beside what it repeats or changes</source>
        <translation>Diese Zeile neben dem, was sie wiederholt oder ändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} (stacked)</source>
        <translation>{0} (gestapelt)</translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation>{0} (ausgelassen)</translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation>wie Zeile {0}, ausgelassen</translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation>wie Zeile {0}, trotzdem importiert</translation>
    </message>
    <message>
        <source>says nearly the same as row {0}</source>
        <translation>sagt fast dasselbe wie Zeile {0}</translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation>sagt dasselbe wie Zeile {0}</translation>
    </message>
    <message>
        <source>says nearly the same as a note there already</source>
        <translation>sagt fast dasselbe wie eine Notiz, die schon da ist</translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation>sagt dasselbe wie eine Notiz, die schon da ist</translation>
    </message>
    <message>
        <source>{0} “{1}” is another note&apos;s</source>
        <translation>{0} „{1}“ gehört zu einer anderen Notiz</translation>
    </message>
    <message>
        <source>{0} “{1}” is not understood</source>
        <translation>{0} „{1}“ wird nicht verstanden</translation>
    </message>
    <message>
        <source>{0} “{1}” is not known here</source>
        <translation>{0} „{1}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{0} “{1}” added</source>
        <translation>{0} „{1}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{0} “{1}” becomes “{2}”</source>
        <translation>{0} „{1}“ wird „{2}“</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows, Westeuropa (1252)</translation>
    </message>
    <message>
        <source>Welsh and Irish (ISO 8859-14)</source>
        <translation>Walisisch und Irisch (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western Europe (ISO 8859-15)</source>
        <translation>Westeuropa (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Old Mac, Western Europe</source>
        <translation>Alter Mac, Westeuropa</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Westeuropa (850)</translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation>Windows, Mitteleuropa (1250)</translation>
    </message>
    <message>
        <source>Central Europe (ISO 8859-2)</source>
        <translation>Mitteleuropa (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, Kyrillisch (1251)</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, Griechisch (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, Türkisch (1254)</translation>
    </message>
    <message>
        <source>Windows, Baltic (1257)</source>
        <translation>Windows, Baltisch (1257)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Nothing: one cell a line</source>
        <translation>Nichts: eine Zelle je Zeile</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Keine Zeile</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Anliegen importieren</translation>
    </message>
    <message>
        <source>Import spaces</source>
        <translation>Orte importieren</translation>
    </message>
    <message>
        <source>Import choices</source>
        <translation>Wünsche importieren</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n Person importieren</numerusform>
            <numerusform>%n Personen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation>
            <numerusform>%n Notiz importieren</numerusform>
            <numerusform>%n Notizen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation>
            <numerusform>%n Anliegen importieren</numerusform>
            <numerusform>%n Anliegen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation>
            <numerusform>%n Ort importieren</numerusform>
            <numerusform>%n Orte importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation>
            <numerusform>%n Wunsch importieren</numerusform>
            <numerusform>%n Wünsche importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation>
            <numerusform>%n Bogen aufnehmen</numerusform>
            <numerusform>%n Bögen aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>ohne Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation>
            <numerusform>%n weitere Gruppe</numerusform>
            <numerusform>%n weitere Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation>
            <numerusform>%n gestapelt</numerusform>
            <numerusform>%n gestapelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation>
            <numerusform>%n Doppelte ausgelassen</numerusform>
            <numerusform>%n Doppelte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation>
            <numerusform>%n andere ausgelassen</numerusform>
            <numerusform>%n andere ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n davon neu</numerusform>
            <numerusform>%n davon neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation>
            <numerusform>%n Antwort darin wird nicht verstanden</numerusform>
            <numerusform>%n Antworten darin werden nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation>
            <numerusform>%n Bogen aus einer Datei dieses Namens ist schon da</numerusform>
            <numerusform>%n Bögen aus einer Datei dieses Namens sind schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole board: themes, canvases and the write-up come in with its notes</source>
        <translation>Eine ganze Pinnwand: Themen, Raster und Ausarbeitung kommen mit ihren Notizen</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>&amp;Beide nehmen</translation>
    </message>
    <message>
        <source>&amp;Stack them</source>
        <translation>&amp;Stapeln</translation>
    </message>
    <message>
        <source>&amp;Leave the new one out</source>
        <translation>Die neue &amp;auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation>
            <numerusform>%n Doppelte trotzdem importiert</numerusform>
            <numerusform>%n Doppelte trotzdem importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation>
            <numerusform>%n, die dasselbe sagt wie andere</numerusform>
            <numerusform>%n, die dasselbe sagen wie andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Über diesen Plan</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The last backup holds everything already.</source>
        <translation>Die letzte Sicherung enthält schon alles.</translation>
    </message>
    <message>
        <source>The last backup is older than the session. A new one is being made.</source>
        <translation>Die letzte Sicherung ist älter als die Sitzung. Eine neue wird gemacht.</translation>
    </message>
    <message>
        <source>A backup was made: {0}.</source>
        <translation>Eine Sicherung wurde gemacht: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Nothing is answered. Enter once more takes the form in as it is.</source>
        <translation>Nichts ist beantwortet. Noch einmal Eingabe nimmt den Bogen so auf.</translation>
    </message>
    <message>
        <source>Correcting {0}</source>
        <translation>{0} wird berichtigt</translation>
    </message>
    <message>
        <source>Taken back. What was typed stands here again.</source>
        <translation>Zurückgenommen. Was getippt wurde, steht wieder hier.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Bogen behalten</translation>
    </message>
    <message>
        <source>Enter in the last line, or Ctrl+Enter in any</source>
        <translation>Eingabe in der letzten Zeile, oder Strg+Eingabe in jeder</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Lassen, wie er war (Esc)</translation>
    </message>
    <message>
        <source>Open that form (F2)</source>
        <translation>Jenen Bogen öffnen (F2)</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the key…</source>
        <translation>Drücken Sie die Taste…</translation>
    </message>
    <message>
        <source>Esc: leave it as it is. Backspace: no key.</source>
        <translation>Esc: so lassen. Rücktaste: keine Taste.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no theme {0} yet. {1} makes one of these notes.</source>
        <translation>Es gibt noch kein Thema {0}. {1} macht eines aus diesen Notizen.</translation>
    </message>
    <message>
        <source>No note is alone any more. The same key again moves this one.</source>
        <translation>Keine Notiz ist mehr allein. Dieselbe Taste noch einmal verschiebt diese.</translation>
    </message>
    <message>
        <source>This canvas has no region {0}.</source>
        <translation>Dieses Raster hat kein Feld {0}.</translation>
    </message>
    <message>
        <source>Select the notes that go under this one, then come back to it.</source>
        <translation>Wählen Sie die Notizen aus, die unter diese kommen, und kehren Sie dann zu ihr zurück.</translation>
    </message>
    <message>
        <source>This note is in no theme. Choose a theme beside the board.</source>
        <translation>Diese Notiz ist in keinem Thema. Wählen Sie ein Thema neben der Pinnwand.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>„{0}“ zusammenlegen mit</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation>
            <numerusform>%n Notiz: in welches Feld?</numerusform>
            <numerusform>%n Notizen: in welches Feld?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation>
            <numerusform>%n Notiz: in welches Thema?</numerusform>
            <numerusform>%n Notizen: in welches Thema?</numerusform>
        </translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>In keinem Feld</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation>Setzt sich: zwei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation>Verlässt den Stuhl: seine Nummer</translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation>Warteliste: zwei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation>Spricht, oder hat gesprochen: Nummer des Stuhls</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Kein Befehl passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Single letters are turned off. Settings, Keys, turns them on and changes keys.</source>
        <translation>Einzelne Buchstaben sind ausgeschaltet. Einstellungen, Tasten, schaltet sie ein und ändert Tasten.</translation>
    </message>
    <message>
        <source>Single letters work while nobody types; in lists and tables only those of the room do. Settings, Keys, turns them off and changes keys.</source>
        <translation>Einzelne Buchstaben gelten, während niemand tippt; in Listen und Tabellen nur die des Raums. Einstellungen, Tasten, schaltet sie aus und ändert Tasten.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation>Fishbowl: die Sitzzeile</translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation>Aus der Zeile zu den einzelnen Buchstaben</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save for the translator</source>
        <translation>Für die Übersetzung speichern</translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation>Tabellen ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Übersetzung einlesen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: “{0}”</source>
        <translation>Sehen Sie noch einmal nach. Der Text war: „{0}“</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
</context>
<context>
    <name>LanguagesBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Two languages stand</source>
        <translation>Zwei Sprachen stehen</translation>
    </message>
    <message>
        <source>beside each other</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Texts are typed in</source>
        <translation>Texte sind geschrieben auf</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Only what is to do</source>
        <translation>Nur was zu tun ist</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Save for the translator…</source>
        <translation>Für die Übersetzung speichern…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Übersetzung einlesen…</translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>{0} is saved. Look before you send it: people are named in {1}{2}.</source>
        <translation>{0} ist gespeichert. Sehen Sie nach, bevor Sie es verschicken: Personen werden genannt in {1}{2}.</translation>
    </message>
    <message>
        <source>{0} is saved. Read it here when it is translated.</source>
        <translation>{0} ist gespeichert. Lesen Sie es hier ein, wenn es übersetzt ist.</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Alles ist übersetzt.</translation>
    </message>
    <message>
        <source>Missing, or changed since: {0} of {1}</source>
        <translation>Fehlend, oder seither geändert: {0} von {1}</translation>
    </message>
    <message>
        <source>Nothing to translate yet</source>
        <translation>Noch nichts zu übersetzen</translation>
    </message>
    <message>
        <source>Give the session a title and an agenda; what you type there is translated here for print.</source>
        <translation>Geben Sie der Sitzung einen Titel und eine Agenda; was Sie dort schreiben, wird hier für den Druck übersetzt.</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Alles ist übersetzt</translation>
    </message>
    <message>
        <source>Texts that you change or add come back here.</source>
        <translation>Texte, die Sie ändern oder hinzufügen, kommen hierher zurück.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Alle Texte zeigen</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Danach suchen…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The app ended unexpectedly at about {0}.</source>
        <translation>Die App endete unerwartet um etwa {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>„{0}“ ist nicht, wo es war.</translation>
    </message>
    <message>
        <source>“{0}” is saved up to {1}.</source>
        <translation>„{0}“ ist bis {1} gespeichert.</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Bericht des letzten Laufs</translation>
    </message>
    <message>
        <source>This helps whoever looks for the mistake. It holds no names and no texts.</source>
        <translation>Das hilft denen, die den Fehler suchen. Es enthält weder Namen noch Texte.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>LeastLine</name>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Wenigste Antworten, die gezeigt werden</translation>
    </message>
    <message>
        <source>Answers of fewer people are not shown, neither alone nor by group.</source>
        <translation>Antworten von weniger Personen werden nicht gezeigt, weder allein noch nach Gruppe.</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Nobody sits more rounds in a row than</source>
        <translation>Niemand sitzt mehr Runden hintereinander als</translation>
    </message>
    <message>
        <source>Chairs left free in each round</source>
        <translation>In jeder Runde freie Stühle</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n Kleingruppe</numerusform>
            <numerusform>%n Kleingruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, noch {1}</translation>
    </message>
    <message>
        <source>{0} ended {1} ago.</source>
        <translation>{0} endete vor {1}.</translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation>{0}: beendet</translation>
    </message>
    <message>
        <source>{0} is finished.</source>
        <translation>{0} ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation>
            <numerusform>%n Kleingruppe endete.</numerusform>
            <numerusform>%n Kleingruppen endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation>
            <numerusform>%n Kleingruppe begann.</numerusform>
            <numerusform>%n Kleingruppen begannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation>
            <numerusform>%n Person sitzt wie geplant.</numerusform>
            <numerusform>%n Personen sitzen wie geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation>Der Laptop schlief {0}. {1} lief weiter.</translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation>Es endete vor {0}.</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} auslassen</translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation>{0} als gelaufen zählen</translation>
    </message>
    <message>
        <source>{0} with its breakouts</source>
        <translation>{0} mit den Kleingruppen</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {1} behind. Please check how much of {0} is left.</source>
        <translation>Die Uhr des Computers geht {1} nach. Bitte prüfen Sie, wie viel von {0} übrig ist.</translation>
    </message>
    <message>
        <source>The computer was started anew. {0} went on by its clock.</source>
        <translation>Der Computer wurde neu gestartet. {0} lief nach seiner Uhr weiter.</translation>
    </message>
    <message>
        <source>The clock was set forward by {0}. {1} kept its time.</source>
        <translation>Die Uhr wurde um {0} vorgestellt. {1} behielt seine Zeit.</translation>
    </message>
    <message>
        <source>The clock was set back by {0}. {1} kept its time.</source>
        <translation>Die Uhr wurde um {0} zurückgestellt. {1} behielt seine Zeit.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No sound player was found. What the chime says is always to be seen, too.</source>
        <translation>Kein Programm für Töne wurde gefunden. Was der Gong sagt, ist immer auch zu sehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip {0}</source>
        <translation>{0} überspringen</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Nächste Aktivität überspringen</translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation>{0} beenden</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Nichts mehr zu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{0} is due. Start?</source>
        <translation>{0} ist dran. Starten?</translation>
    </message>
    <message>
        <source>{0} was planned for {1}. Start?</source>
        <translation>{0} war für {1} geplant. Starten?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You go on in {0}. The session before is unchanged.</source>
        <translation>Sie machen in {0} weiter. Die Sitzung davor ist unverändert.</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (Entwurf)</translation>
    </message>
    <message>
        <source> (rehearsal)</source>
        <translation> (Probe)</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (nur lesen)</translation>
    </message>
    <message>
        <source>{0}{1} – Fishbowl</source>
        <translation>{0}{1} – Fishbowl</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Wiederholt: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Rückgängig gemacht: {0}.</translation>
    </message>
    <message>
        <source>What was changed since was left as it is.</source>
        <translation>Was seither geändert wurde, blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>MappingStrip</name>
    <message>
        <source>What the columns hold:</source>
        <translation>Was die Spalten enthalten:</translation>
    </message>
    <message>
        <source>What “{0}” holds</source>
        <translation>Was „{0}“ enthält</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n gewählt:</numerusform>
            <numerusform>%n gewählt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen:</source>
        <translation>Niemand gewählt:</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation>
            <numerusform>%n Erwartete als anwesend markieren</numerusform>
            <numerusform>Alle %n Erwarteten als anwesend markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Another group: type its name…</source>
        <translation>Andere Gruppe: Namen schreiben…</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Notes of this theme; Space takes one out</source>
        <translation>Notizen dieses Themas; Leertaste nimmt eine heraus</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{0}, says it best</source>
        <translation>{0}, sagt es am besten</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MovesList</name>
    <message>
        <source>What the proposed wall moves</source>
        <translation>Was die vorgeschlagene Wand verschiebt</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>Im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation>
            <numerusform>%n Person möchte nicht genannt werden: Sie wird mit ihrer Rolle gezeigt.</numerusform>
            <numerusform>%n Personen möchten nicht genannt werden: Sie werden mit ihrer Rolle gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Nur eine Person heißt „{0}“: Wer es liest, weiß vielleicht, wer das ist.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>Everybody in the room can read the names.</source>
        <translation>Alle Anwesenden können die Namen lesen.</translation>
    </message>
    <message>
        <source>The room reads roles or groups instead of names.</source>
        <translation>Die Anwesenden lesen Rollen oder Gruppen statt Namen.</translation>
    </message>
    <message>
        <source>The room reads neither names nor roles.</source>
        <translation>Die Anwesenden lesen weder Namen noch Rollen.</translation>
    </message>
    <message>
        <source>The PDF lists who took part and quotes people by name.</source>
        <translation>Das PDF führt auf, wer teilnahm, und zitiert Personen mit Namen.</translation>
    </message>
    <message>
        <source>The PDF counts and quotes by role, not by name. What people typed is printed as it is.</source>
        <translation>Das PDF zählt und zitiert nach Rolle, nicht nach Namen. Was geschrieben wurde, wird gedruckt, wie es ist.</translation>
    </message>
    <message>
        <source>The PDF tells of nobody by name or role. What people typed is printed as it is.</source>
        <translation>Das PDF nennt niemanden mit Namen oder Rolle. Was geschrieben wurde, wird gedruckt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>NamingList</name>
    <message>
        <source>Texts that lose the name</source>
        <translation>Texte, die den Namen verlieren</translation>
    </message>
    <message>
        <source>Texts that may still point to somebody</source>
        <translation>Texte, die noch auf jemanden hinweisen könnten</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>NewCanvasDialog</name>
    <message>
        <source>New canvas</source>
        <translation>Neues Raster</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Name des Rasters</translation>
    </message>
    <message>
        <source>Regions, one on each line</source>
        <translation>Felder, eines je Zeile</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation>Raster machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>NextRoundPanel</name>
    <message>
        <source>Seats of the next round</source>
        <translation>Plätze der nächsten Runde</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Rotation planen</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Zur Rotation</translation>
    </message>
    <message>
        <source>No round is to come</source>
        <translation>Keine Runde kommt mehr</translation>
    </message>
    <message>
        <source>Nothing is planned for this round yet.</source>
        <translation>Für diese Runde ist noch nichts geplant.</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Runde {0} wie geplant setzen</translation>
    </message>
    <message>
        <source>Nothing is planned for this round that does not sit already.</source>
        <translation>Für diese Runde ist nichts geplant, was nicht schon sitzt.</translation>
    </message>
</context>
<context>
    <name>NoForms</name>
    <message>
        <source>Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, in two framings or before and after. Begin with a ready form and change what you like.</source>
        <translation>Ein Kreuz zwischen zwei Enden, zustimmen oder nicht, ein Kästchen ankreuzen: auf Papier oder mit Handzeichen, in zwei Fassungen oder vorher und nachher. Beginnen Sie mit einem fertigen Fragebogen und ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>What do you want to ask the room?</source>
        <translation>Was möchten Sie die Anwesenden fragen?</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Press {0} anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation>Drücken Sie irgendwo {0}, schreiben Sie, Eingabe. Runde, Rolle und Zeit kommen von selbst.</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Notiz aufnehmen</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Notizen einfügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>Zettel eintippen</translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Who takes part?</source>
        <translation>Wer nimmt teil?</translation>
    </message>
    <message>
        <source>Bring in the people first: paste them from a spreadsheet, or type their names.</source>
        <translation>Holen Sie zuerst die Personen herein: aus einer Tabelle einfügen, oder ihre Namen schreiben.</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Nobody to plan for yet</source>
        <translation>Noch niemand, für den zu planen wäre</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Bring in the people first.</source>
        <translation>Eine Rotation sagt, wer in welcher Runde sitzt. Holen Sie zuerst die Personen herein.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoRounds</name>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Add a fishbowl round to the agenda, with its minutes and its question.</source>
        <translation>Fügen Sie der Agenda eine Fishbowl-Runde hinzu, mit ihren Minuten und ihrer Frage.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Zur Agenda</translation>
    </message>
    <message>
        <source>No rounds to plan yet</source>
        <translation>Noch keine Runden zu planen</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Add the rounds to the agenda first.</source>
        <translation>Eine Rotation sagt, wer in welcher Runde sitzt. Fügen Sie der Agenda zuerst die Runden hinzu.</translation>
    </message>
    <message>
        <source>Add rounds in the agenda</source>
        <translation>Runden in der Agenda hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>When do breakouts meet?</source>
        <translation>Wann treffen sich Kleingruppen?</translation>
    </message>
    <message>
        <source>Add a slot: time in which breakouts run side by side. Topics can be posted already.</source>
        <translation>Fügen Sie einen Zeitblock hinzu: Zeit, in der Kleingruppen nebeneinander laufen. Anliegen können schon ausgehängt werden.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Neuer Zeitblock</translation>
    </message>
</context>
<context>
    <name>NoSpaces</name>
    <message>
        <source>Where do breakouts meet?</source>
        <translation>Wo treffen sich Kleingruppen?</translation>
    </message>
    <message>
        <source>Add a space: a room, a corner, a table. Topics can be posted already.</source>
        <translation>Fügen Sie einen Ort hinzu: einen Raum, eine Ecke, einen Tisch. Anliegen können schon ausgehängt werden.</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Ort hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation>Wörter der Notiz</translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Choose a note to read and change it.</source>
        <translation>Wählen Sie eine Notiz, um sie zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Under this note</source>
        <translation>Unter dieser Notiz</translation>
    </message>
    <message>
        <source>Notes under this one; Enter takes one off the stack</source>
        <translation>Notizen unter dieser; Eingabe nimmt eine vom Stapel</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Taken at {0}</source>
        <translation>Aufgenommen um {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>Anliegen {0}: {1}</translation>
    </message>
    <message>
        <source>answers “{0}”</source>
        <translation>beantwortet „{0}“</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>Zettel {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>aus {0}</translation>
    </message>
    <message>
        <source>From its words</source>
        <translation>Aus ihren Wörtern</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{0} (+{1})</source>
        <translation>{0} (+{1})</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Kleingruppe</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes of the breakout</source>
        <translation>Notizen der Kleingruppe</translation>
    </message>
    <message>
        <source>Enter: change it. Delete: take it out.</source>
        <translation>Eingabe: ändern. Entf: herausnehmen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation>
            <numerusform>%n Notiz behalten.</numerusform>
            <numerusform>%n Notizen behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>New note of the breakout</source>
        <translation>Neue Notiz der Kleingruppe</translation>
    </message>
    <message>
        <source>A note, Enter, the next. Many lines can be pasted.</source>
        <translation>Eine Notiz, Eingabe, die nächste. Viele Zeilen lassen sich einfügen.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>or perhaps:</source>
        <translation>oder vielleicht:</translation>
    </message>
    <message>
        <source>Belongs to, surely:</source>
        <translation>Gehört sicher zu:</translation>
    </message>
    <message>
        <source>Perhaps belongs to, unsure:</source>
        <translation>Gehört vielleicht zu, unsicher:</translation>
    </message>
    <message>
        <source>Put it into “{0}”</source>
        <translation>In „{0}“ legen</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing is offered for this note.</source>
        <translation>Für diese Notiz wird nichts angeboten.</translation>
    </message>
    <message>
        <source>“{0}” belongs to “{1}”? {2} on the board puts it there.</source>
        <translation>Gehört „{0}“ zu „{1}“? {2} auf der Pinnwand legt sie dorthin.</translation>
    </message>
</context>
<context>
    <name>OpenSpace</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>not on the wall</source>
        <translation>nicht an der Wand</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation>
            <numerusform>%n hat es gewählt</numerusform>
            <numerusform>%n haben es gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>hands: {0}</source>
        <translation>Hände: {0}</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>zwei zugleich</translation>
    </message>
    <message>
        <source>convener away</source>
        <translation>Einladende fehlen</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>space closed</source>
        <translation>Ort geschlossen</translation>
    </message>
    <message>
        <source>slot skipped</source>
        <translation>Zeitblock übersprungen</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>both wanted</source>
        <translation>beide gewünscht</translation>
    </message>
    <message>
        <source>similar beside it</source>
        <translation>ähnliches daneben</translation>
    </message>
    <message>
        <source>too many hands</source>
        <translation>zu viele Hände</translation>
    </message>
    <message>
        <source>People who want {0} want topics of the same slot too: {1}. Move one of them.</source>
        <translation>Wer {0} will, will auch Anliegen desselben Zeitblocks: {1}. Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>{who} would be in two places: {0} and {other} are in the same slot. Move one of them.</source>
        <translation>{who} wäre an zwei Orten: {0} und {other} sind im selben Zeitblock. Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>{who} convenes {0} and is not here. Ask who else can, or place it later.</source>
        <translation>{who} lädt zu {0} ein und ist nicht hier. Fragen Sie, wer es sonst kann, oder setzen Sie es später an.</translation>
    </message>
    <message>
        <source>{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space.</source>
        <translation>{space} ist zu klein für {0}: {count} wollen es, Platz ist für {room}. Nehmen Sie einen größeren Ort.</translation>
    </message>
    <message>
        <source>{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs.</source>
        <translation>{space} fehlt, was {0} braucht: {lacks}. Nehmen Sie einen Ort, der es hat, oder ändern Sie den Bedarf.</translation>
    </message>
    <message>
        <source>{space} is closed in this slot: {0} needs another space, or open it again.</source>
        <translation>{space} ist in diesem Zeitblock geschlossen: {0} braucht einen anderen Ort, oder öffnen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda.</source>
        <translation>Der Zeitblock von {0} wurde übersprungen. Verschieben Sie es in einen anderen, oder öffnen Sie ihn in der Agenda wieder.</translation>
    </message>
    <message>
        <source>{0} continues {other} and is not later. Move it to a slot after that.</source>
        <translation>{0} setzt {other} fort und ist nicht später. Verschieben Sie es in einen Zeitblock danach.</translation>
    </message>
    <message>
        <source>{count} people want both {0} and {other}, which are in the same slot. Move one of them.</source>
        <translation>{count} Personen wollen sowohl {0} als auch {other}, die im selben Zeitblock sind. Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>{0} and {other} are alike and in the same slot. Merge them, or move one of them.</source>
        <translation>{0} und {other} gleichen sich und sind im selben Zeitblock. Legen Sie sie zusammen, oder verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>{count} hands were counted for {0}, and {room} people are here. Count again.</source>
        <translation>{count} Hände wurden für {0} gezählt, und {room} Personen sind hier. Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>new on the wall: {0}</source>
        <translation>neu an der Wand: {0}</translation>
    </message>
    <message>
        <source>off the wall, was {0}</source>
        <translation>von der Wand, war {0}</translation>
    </message>
    <message>
        <source>stays at its time, moves to {0}</source>
        <translation>bleibt bei seiner Zeit, zieht nach {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} nach {1}</translation>
    </message>
    <message>
        <source>{0} is like {1}: {2}.</source>
        <translation>{0} gleicht {1}: {2}.</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>zusammengelegt mit {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Looking for a better wall…</source>
        <translation>Eine bessere Wand wird gesucht…</translation>
    </message>
    <message>
        <source>Topics that are posted can be arranged so that most choices fit.</source>
        <translation>Ausgehängte Anliegen lassen sich so anordnen, dass möglichst viele Wünsche passen.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation>
            <numerusform>Vorgeschlagen: %n Anliegen zieht um.</numerusform>
            <numerusform>Vorgeschlagen: %n Anliegen ziehen um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation>
            <numerusform>%n Anliegen findet keinen Platz.</numerusform>
            <numerusform>%n Anliegen finden keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation>
            <numerusform>Besser: %n Anliegen zieht um,</numerusform>
            <numerusform>Besser: %n Anliegen ziehen um,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation>
            <numerusform>%n Wunsch mehr passt</numerusform>
            <numerusform>%n Wünsche mehr passen</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{0})</source>
        <translation>(+{0})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zeitblock</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>The proposed wall is in use.</source>
        <translation>Die vorgeschlagene Wand gilt jetzt.</translation>
    </message>
    <message>
        <source>The proposed wall is let go. The wall in use stays.</source>
        <translation>Die vorgeschlagene Wand ist verworfen. Die geltende Wand bleibt.</translation>
    </message>
    <message>
        <source>Arranging would change nothing: no better wall was found.</source>
        <translation>Das Anordnen änderte nichts: Keine bessere Wand wurde gefunden.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed wall is let go.</source>
        <translation>Die Sitzung hat sich geändert, also ist die vorgeschlagene Wand verworfen.</translation>
    </message>
    <message>
        <source>No better wall was found. The wall in use stays.</source>
        <translation>Keine bessere Wand wurde gefunden. Die geltende Wand bleibt.</translation>
    </message>
    <message>
        <source>carries {0}</source>
        <translation>trägt {0}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>hat begonnen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>war: {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Einladende</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message>
        <source>No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.</source>
        <translation>Keine freie Zelle passt zu „{0}“. Fügen Sie einen Zeitblock oder Ort hinzu; Eingabe auf einer freien Zelle hängt es trotzdem dorthin.</translation>
    </message>
    <message>
        <source>{0} is posted again.</source>
        <translation>{0} ist wieder ausgehängt.</translation>
    </message>
    <message>
        <source>{0} is withdrawn. The same key posts it again.</source>
        <translation>{0} ist zurückgezogen. Dieselbe Taste hängt es wieder aus.</translation>
    </message>
    <message>
        <source>Only what is on the wall can be pinned.</source>
        <translation>Nur was an der Wand hängt, lässt sich festlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Anliegen gelöscht. Rückgängig bringt es zurück.</numerusform>
            <numerusform>%n Anliegen gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall is cleared. Undo puts all back.</source>
        <translation>Die Wand ist leer. Rückgängig hängt alles zurück.</translation>
    </message>
    <message>
        <source>{0} now carries {1}. {2} splits them again.</source>
        <translation>{0} trägt jetzt {1}. {2} teilt sie wieder.</translation>
    </message>
    <message>
        <source>Nothing was merged into {0}.</source>
        <translation>Mit {0} wurde nichts zusammengelegt.</translation>
    </message>
    <message>
        <source>{0}: split again into {1}.</source>
        <translation>{0}: wieder geteilt in {1}.</translation>
    </message>
    <message>
        <source>This wall is proposed: use it or let it go first.</source>
        <translation>Diese Wand ist vorgeschlagen: Nehmen oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0}, in exchange for {1}</source>
        <translation>{0}, im Tausch gegen {1}</translation>
    </message>
    <message>
        <source>{0} {1} (from {2})</source>
        <translation>{0} {1} (von {2})</translation>
    </message>
</context>
<context>
    <name>OpenSpaceRoom</name>
    <message>
        <source>Pages of the open space</source>
        <translation>Seiten des Open Space</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The session is in use</source>
        <translation>Die Sitzung ist in Gebrauch</translation>
    </message>
    <message>
        <source>You can look at it as it is now, and print. Nothing in it can be changed that way.</source>
        <translation>Sie können sie ansehen, wie sie jetzt ist, und drucken. Ändern lässt sich so nichts darin.</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Kopie nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} (recovered)</source>
        <translation>{0} (gerettet)</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>new session</source>
        <translation>neue Sitzung</translation>
    </message>
    <message>
        <source>edit of the session</source>
        <translation>Änderung der Sitzung</translation>
    </message>
    <message>
        <source>edit of the fishbowl</source>
        <translation>Änderung des Fishbowls</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>neue Gruppe</translation>
    </message>
    <message>
        <source>edit of a group</source>
        <translation>Änderung einer Gruppe</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>Gruppe gelöscht</translation>
    </message>
    <message>
        <source>new participant</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>edit of a participant</source>
        <translation>Änderung einer Person</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>wer hier ist</translation>
    </message>
    <message>
        <source>participant deleted</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>Import von Personen</translation>
    </message>
    <message>
        <source>new activity</source>
        <translation>neue Aktivität</translation>
    </message>
    <message>
        <source>edit of an activity</source>
        <translation>Änderung einer Aktivität</translation>
    </message>
    <message>
        <source>activity moved</source>
        <translation>Aktivität verschoben</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>Aktivität gelöscht</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>Zeit geändert</translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation>Uhr berichtigt</translation>
    </message>
    <message>
        <source>sits down</source>
        <translation>setzt sich</translation>
    </message>
    <message>
        <source>leaves the chair</source>
        <translation>verlässt den Stuhl</translation>
    </message>
    <message>
        <source>changes the chair</source>
        <translation>wechselt den Stuhl</translation>
    </message>
    <message>
        <source>round seated as planned</source>
        <translation>Runde wie geplant gesetzt</translation>
    </message>
    <message>
        <source>circle cleared</source>
        <translation>Kreis geleert</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>hat gesprochen</translation>
    </message>
    <message>
        <source>waits for a chair</source>
        <translation>wartet auf einen Stuhl</translation>
    </message>
    <message>
        <source>off the waiting list</source>
        <translation>von der Warteliste</translation>
    </message>
    <message>
        <source>put first</source>
        <translation>vorgezogen</translation>
    </message>
    <message>
        <source>order of the waiting list</source>
        <translation>Reihenfolge der Warteliste</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>edit of feedback</source>
        <translation>Änderung einer Rückmeldung</translation>
    </message>
    <message>
        <source>feedback deleted</source>
        <translation>Rückmeldung gelöscht</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>nächste Frage</translation>
    </message>
    <message>
        <source>rotation planned</source>
        <translation>Rotation geplant</translation>
    </message>
    <message>
        <source>rotation changed</source>
        <translation>Rotation geändert</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>order of the goals</source>
        <translation>Reihenfolge der Ziele</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>Zahl der Tische</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>neue Regel</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>Änderung einer Regel</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>Regel gelöscht</translation>
    </message>
    <message>
        <source>edit of the open space</source>
        <translation>Änderung des Open Space</translation>
    </message>
    <message>
        <source>new space</source>
        <translation>neuer Ort</translation>
    </message>
    <message>
        <source>edit of a space</source>
        <translation>Änderung eines Ortes</translation>
    </message>
    <message>
        <source>space moved</source>
        <translation>Ort verschoben</translation>
    </message>
    <message>
        <source>space deleted</source>
        <translation>Ort gelöscht</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>neues Anliegen</translation>
    </message>
    <message>
        <source>edit of a topic</source>
        <translation>Änderung eines Anliegens</translation>
    </message>
    <message>
        <source>topic withdrawn</source>
        <translation>Anliegen zurückgezogen</translation>
    </message>
    <message>
        <source>topic posted again</source>
        <translation>Anliegen wieder ausgehängt</translation>
    </message>
    <message>
        <source>topics deleted</source>
        <translation>Anliegen gelöscht</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>Anliegen zusammengelegt</translation>
    </message>
    <message>
        <source>topic split</source>
        <translation>Anliegen geteilt</translation>
    </message>
    <message>
        <source>topic moved</source>
        <translation>Anliegen verschoben</translation>
    </message>
    <message>
        <source>pin of a topic</source>
        <translation>Anliegen festgelegt</translation>
    </message>
    <message>
        <source>wall arranged</source>
        <translation>Wand angeordnet</translation>
    </message>
    <message>
        <source>wall cleared</source>
        <translation>Wand geleert</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>Hände gezählt</translation>
    </message>
    <message>
        <source>who chose a topic</source>
        <translation>wer ein Anliegen gewählt hat</translation>
    </message>
    <message>
        <source>import of topics</source>
        <translation>Import von Anliegen</translation>
    </message>
    <message>
        <source>import of choices</source>
        <translation>Import von Wünschen</translation>
    </message>
    <message>
        <source>import of spaces</source>
        <translation>Import von Orten</translation>
    </message>
    <message>
        <source>breakout started</source>
        <translation>Kleingruppe gestartet</translation>
    </message>
    <message>
        <source>breakout ended</source>
        <translation>Kleingruppe beendet</translation>
    </message>
    <message>
        <source>breakout goes on</source>
        <translation>Kleingruppe geht weiter</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>report deleted</source>
        <translation>Bericht gelöscht</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>neues Vorhaben</translation>
    </message>
    <message>
        <source>edit of an action</source>
        <translation>Änderung eines Vorhabens</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>Vorhaben verschoben</translation>
    </message>
    <message>
        <source>actions deleted</source>
        <translation>Vorhaben gelöscht</translation>
    </message>
    <message>
        <source>new option</source>
        <translation>neue Möglichkeit</translation>
    </message>
    <message>
        <source>edit of an option</source>
        <translation>Änderung einer Möglichkeit</translation>
    </message>
    <message>
        <source>option moved</source>
        <translation>Möglichkeit verschoben</translation>
    </message>
    <message>
        <source>options deleted</source>
        <translation>Möglichkeiten gelöscht</translation>
    </message>
    <message>
        <source>dots counted</source>
        <translation>Punkte gezählt</translation>
    </message>
    <message>
        <source>priorities of a group</source>
        <translation>Prioritäten einer Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation>Änderung einer Notiz</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation>Import von Notizen</translation>
    </message>
    <message>
        <source>board changed</source>
        <translation>Pinnwand geändert</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>neues Thema</translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation>Thema umbenannt</translation>
    </message>
    <message>
        <source>theme changed</source>
        <translation>Thema geändert</translation>
    </message>
    <message>
        <source>theme moved</source>
        <translation>Thema verschoben</translation>
    </message>
    <message>
        <source>themes merged</source>
        <translation>Themen zusammengelegt</translation>
    </message>
    <message>
        <source>theme split</source>
        <translation>Thema geteilt</translation>
    </message>
    <message>
        <source>theme deleted</source>
        <translation>Thema gelöscht</translation>
    </message>
    <message>
        <source>notes put in a theme</source>
        <translation>Notizen in ein Thema gelegt</translation>
    </message>
    <message>
        <source>notes set aside</source>
        <translation>Notizen beiseitegelegt</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>Vorschläge angenommen</translation>
    </message>
    <message>
        <source>notes moved</source>
        <translation>Notizen verschoben</translation>
    </message>
    <message>
        <source>board tidied</source>
        <translation>Pinnwand aufgeräumt</translation>
    </message>
    <message>
        <source>notes stacked</source>
        <translation>Notizen gestapelt</translation>
    </message>
    <message>
        <source>stack taken apart</source>
        <translation>Stapel aufgelöst</translation>
    </message>
    <message>
        <source>slip entered</source>
        <translation>Zettel eingetippt</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>neues Raster</translation>
    </message>
    <message>
        <source>canvas changed</source>
        <translation>Raster geändert</translation>
    </message>
    <message>
        <source>canvas deleted</source>
        <translation>Raster gelöscht</translation>
    </message>
    <message>
        <source>regions changed</source>
        <translation>Felder geändert</translation>
    </message>
    <message>
        <source>notes put in a region</source>
        <translation>Notizen in ein Feld gelegt</translation>
    </message>
    <message>
        <source>notes quoted</source>
        <translation>Notizen zitiert</translation>
    </message>
    <message>
        <source>write-up changed</source>
        <translation>Ausarbeitung geändert</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>new QR code</source>
        <translation>neuer QR-Code</translation>
    </message>
    <message>
        <source>edit of a QR code</source>
        <translation>Änderung eines QR-Codes</translation>
    </message>
    <message>
        <source>QR code moved</source>
        <translation>QR-Code verschoben</translation>
    </message>
    <message>
        <source>QR code deleted</source>
        <translation>QR-Code gelöscht</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>form added</source>
        <translation>Fragebogen hinzugefügt</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>Fragebogen geändert</translation>
    </message>
    <message>
        <source>form moved</source>
        <translation>Fragebogen verschoben</translation>
    </message>
    <message>
        <source>form deleted</source>
        <translation>Fragebogen gelöscht</translation>
    </message>
    <message>
        <source>framing or moment added</source>
        <translation>Fassung oder Zeitpunkt hinzugefügt</translation>
    </message>
    <message>
        <source>framing or moment changed</source>
        <translation>Fassung oder Zeitpunkt geändert</translation>
    </message>
    <message>
        <source>framing or moment moved</source>
        <translation>Fassung oder Zeitpunkt verschoben</translation>
    </message>
    <message>
        <source>framing or moment deleted</source>
        <translation>Fassung oder Zeitpunkt gelöscht</translation>
    </message>
    <message>
        <source>number of forms handed out</source>
        <translation>Zahl der ausgegebenen Bögen</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>Frage geändert</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>Frage verschoben</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>Frage gelöscht</translation>
    </message>
    <message>
        <source>form entered</source>
        <translation>Bogen eingetippt</translation>
    </message>
    <message>
        <source>entered form changed</source>
        <translation>eingetippten Bogen geändert</translation>
    </message>
    <message>
        <source>entered form deleted</source>
        <translation>eingetippten Bogen gelöscht</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>answers brought in</source>
        <translation>Antworten hereingeholt</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>Sitzung gerettet</translation>
    </message>
    <message>
        <source>names taken out</source>
        <translation>Namen herausgenommen</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>Person gelöscht</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>New option</source>
        <translation>Neue Möglichkeit</translation>
    </message>
    <message>
        <source>Add an option: words, Enter</source>
        <translation>Möglichkeit hinzufügen: Wörter, Eingabe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the waiting list</source>
        <translation>Reihenfolge der Warteliste</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>OwnKeysPage</name>
    <message>
        <source>That is typed in words. Hold Ctrl or Alt, or give it as the letter.</source>
        <translation>Das wird in Wörtern getippt. Halten Sie Strg oder Alt, oder geben Sie es als Buchstaben.</translation>
    </message>
    <message>
        <source>That key goes through fields and lists. Hold Ctrl or Alt, too.</source>
        <translation>Diese Taste geht durch Felder und Listen. Halten Sie auch Strg oder Alt.</translation>
    </message>
    <message>
        <source>Whoever types needs that key. Press another one.</source>
        <translation>Wer tippt, braucht diese Taste. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>Ctrl with a digit is for chairs and pages. Press another one.</source>
        <translation>Strg mit einer Ziffer ist für Stühle und Seiten. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>That key moves rows of lists. Press another one.</source>
        <translation>Diese Taste verschiebt Zeilen in Listen. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Press another one.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>That key is the computer&apos;s own. Press another one.</source>
        <translation>Diese Taste gehört dem Computer. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>This keyboard does not say which key that is. Press another one.</source>
        <translation>Diese Tastatur sagt nicht, welche Taste das ist. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>Single letters are keys while nobody types</source>
        <translation>Einzelne Buchstaben sind Tasten, während niemand tippt</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>That is no single letter, digit or mark. Press another one.</source>
        <translation>Das ist kein einzelner Buchstabe, keine Ziffer und kein Zeichen. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Alle Befehle haben wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>{0} is “{1}” ({2}). Only one of them can have it.</source>
        <translation>{0} ist „{1}“ ({2}). Nur einer von beiden kann sie haben.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Kein Befehl passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Andere Taste</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Anderer Buchstabe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Do not count</source>
        <translation>Nicht zählen</translation>
    </message>
    <message>
        <source>Count all the same</source>
        <translation>Trotzdem zählen</translation>
    </message>
    <message>
        <source>Own stop words; Del takes one off the list</source>
        <translation>Eigene Stoppwörter; Entf nimmt eines von der Liste</translation>
    </message>
    <message>
        <source>Del on a word of the table counts it no more. Words such as “the” never are.</source>
        <translation>Entf auf einem Wort der Tabelle zählt es nicht mehr. Wörter wie „der“ werden nie gezählt.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>counted all the same</source>
        <translation>trotzdem gezählt</translation>
    </message>
    <message>
        <source>A word, Enter</source>
        <translation>Ein Wort, Eingabe</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>Paired</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: {0}</source>
        <translation>Sehen Sie noch einmal nach. Der Text war: {0}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Feature of a space</source>
        <translation>Merkmal eines Ortes</translation>
    </message>
    <message>
        <source>Activity {0}</source>
        <translation>Aktivität {0}</translation>
    </message>
    <message>
        <source>Space {0}</source>
        <translation>Ort {0}</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Anliegen {0}</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Ausarbeitung</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Theme {1}, text {0}</source>
        <translation>Thema {1}, Text {0}</translation>
    </message>
    <message>
        <source>Canvas {0}</source>
        <translation>Raster {0}</translation>
    </message>
    <message>
        <source>Canvas {1}, region {0}</source>
        <translation>Raster {1}, Feld {0}</translation>
    </message>
    <message>
        <source>Option {0}</source>
        <translation>Möglichkeit {0}</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>Vorhaben {0}</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Fragebogen {0}</translation>
    </message>
    <message>
        <source>Form {1}, framing or moment {0}</source>
        <translation>Fragebogen {1}, Fassung oder Zeitpunkt {0}</translation>
    </message>
    <message>
        <source>Form {1}, question {0}</source>
        <translation>Fragebogen {1}, Frage {0}</translation>
    </message>
    <message>
        <source>Form {2}, question {1}, box {0}</source>
        <translation>Fragebogen {2}, Frage {1}, Kästchen {0}</translation>
    </message>
    <message>
        <source>QR code {0}</source>
        <translation>QR-Code {0}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>unteres Ende</translation>
    </message>
    <message>
        <source>left end</source>
        <translation>linkes Ende</translation>
    </message>
    <message>
        <source>right end</source>
        <translation>rechtes Ende</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>first extreme</source>
        <translation>erstes Ende</translation>
    </message>
    <message>
        <source>second extreme</source>
        <translation>zweites Ende</translation>
    </message>
    <message>
        <source>third extreme</source>
        <translation>drittes Ende</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} of what the text was before</source>
        <translation>{0} zu einem früheren Text</translation>
    </message>
    <message>
        <source>{0} there already</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} not translated</source>
        <translation>{0} nicht übersetzt</translation>
    </message>
    <message>
        <source>{0} older than what is there</source>
        <translation>{0} älter als das Vorhandene</translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation>{0} unbekannt</translation>
    </message>
    <message>
        <source>{0} repeated</source>
        <translation>{0} wiederholt</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} abgelehnt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken, but the text was changed since: look again</source>
        <translation>Übernommen, aber der Text wurde seither geändert: Sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>Left out: of an older text, and a newer translation is there</source>
        <translation>Ausgelassen: zu einem älteren Text, und eine neuere Übersetzung ist da</translation>
    </message>
    <message>
        <source>Left out: there is no such text any more</source>
        <translation>Ausgelassen: Einen solchen Text gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Left out: the same text stands further up</source>
        <translation>Ausgelassen: Derselbe Text steht weiter oben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>PartsDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Themas</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Hier?</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Name verbergen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Only you see remarks: they are never on the Stage or in print</source>
        <translation>Nur Sie sehen Bemerkungen: Sie stehen nie auf der Bühne oder im Druck</translation>
    </message>
    <message>
        <source>Ticked: on the Stage and in print by role, never by name</source>
        <translation>Angehakt: auf der Bühne und im Druck mit Rolle, nie mit Namen</translation>
    </message>
    <message>
        <source>How often somebody has sat in the circle so far</source>
        <translation>Wie oft jemand bisher im Kreis saß</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: keine</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n ohne Gruppe</numerusform>
            <numerusform>%n ohne Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n anwesend</numerusform>
            <numerusform>%n anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation>
            <numerusform>%n kommt später</numerusform>
            <numerusform>%n kommen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>%n ist gegangen</numerusform>
            <numerusform>%n sind gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Zwei Buchstaben eines Namens, Eingabe</translation>
    </message>
    <message>
        <source>Name of somebody for this rule</source>
        <translation>Name einer Person für diese Regel</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>{0} herausnehmen</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>People who can be meant</source>
        <translation>Personen, die gemeint sein können</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Noch niemand steht auf der Liste</translation>
    </message>
    <message>
        <source>Paste names from a spreadsheet ({0}), import a file, or type a name.</source>
        <translation>Fügen Sie Namen aus einer Tabelle ein ({0}), importieren Sie eine Datei, oder schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Others are on the list.</source>
        <translation>Andere stehen auf der Liste.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0} wurde herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation>
            <numerusform>%n Person wurde herausgenommen.</numerusform>
            <numerusform>%n Personen wurden herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells or names first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst Zellen oder Namen.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation>
            <numerusform>%n Person: {0}.</numerusform>
            <numerusform>%n Personen: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} shown</source>
        <translation>{0} · {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Make an anonymous copy…</source>
        <translation>Anonyme Kopie machen…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Person löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>anonymous copy</source>
        <translation>anonyme Kopie</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sitzungen (*{0})</translation>
    </message>
    <message>
        <source>Make an anonymous copy</source>
        <translation>Anonyme Kopie machen</translation>
    </message>
    <message>
        <source>This session holds</source>
        <translation>Diese Sitzung enthält</translation>
    </message>
    <message>
        <source>Writing and searching {0}…</source>
        <translation>{0} wird geschrieben und durchsucht…</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} wurde geschrieben und durchsucht. Kein Name wurde darin gefunden.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to somebody: {0}</source>
        <translation>Sehen Sie sich diese Texte an, die noch auf jemanden hinweisen könnten: {0}</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Zum Schluss kommen</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Slots</source>
        <translation>Zeitblöcke</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>New space: name, Enter</source>
        <translation>Neuer Ort: Name, Eingabe</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Neuer Zeitblock</translation>
    </message>
    <message>
        <source>Closed in…</source>
        <translation>Geschlossen in…</translation>
    </message>
    <message>
        <source>In which slots this space cannot be used</source>
        <translation>In welchen Zeitblöcken dieser Ort nicht benutzt werden kann</translation>
    </message>
    <message>
        <source>Breakouts {0}</source>
        <translation>Kleingruppen {0}</translation>
    </message>
    <message>
        <source>{0}: up</source>
        <translation>{0}: nach oben</translation>
    </message>
    <message>
        <source>{0}: down</source>
        <translation>{0}: nach unten</translation>
    </message>
    <message>
        <source>{0}: delete</source>
        <translation>{0}: löschen</translation>
    </message>
</context>
<context>
    <name>PresetsRow</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save these choices as a preset</source>
        <translation>Diese Auswahl als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (geändert)</translation>
    </message>
    <message>
        <source>My own choices</source>
        <translation>Meine eigene Auswahl</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Davon gibt es noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>The preview could not be made. Saving may fail too.</source>
        <translation>Die Vorschau konnte nicht gemacht werden. Auch das Speichern kann misslingen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to the heading</source>
        <translation>Zur Überschrift gehen</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>List of headings beside the pages</source>
        <translation>Liste der Überschriften neben den Seiten</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the import</source>
        <translation>Zeilen des Imports</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>How much is printed</source>
        <translation>Wie viel gedruckt ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wait until what is printed now has gone to the printer.</source>
        <translation>Warten Sie, bis das Laufende beim Drucker ist.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation>Seiten für den Drucker werden gemacht…</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Diese QR-Codes konnten nicht zurückgelesen werden, prüfen Sie sie vor dem Druck: {0}.</translation>
    </message>
    <message>
        <source>Printing on {0}…</source>
        <translation>Es wird auf {0} gedruckt…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>An den Drucker geschickt: %n Seite.</numerusform>
            <numerusform>An den Drucker geschickt: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing has ended early.</source>
        <translation>Das Drucken endete vorzeitig.</translation>
    </message>
</context>
<context>
    <name>PrioritiesEntry</name>
    <message>
        <source>Group whose priorities are typed</source>
        <translation>Gruppe, deren Prioritäten eingetippt werden</translation>
    </message>
    <message>
        <source>Letters in the order of the group</source>
        <translation>Buchstaben in der Reihenfolge der Gruppe</translation>
    </message>
    <message>
        <source>C A F, Enter</source>
        <translation>C A F, Eingabe</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Keine Möglichkeit heißt „{0}“.</translation>
    </message>
    <message>
        <source>{0} of at most {1} chosen</source>
        <translation>{0} von höchstens {1} gewählt</translation>
    </message>
    <message>
        <source>Each group on its own</source>
        <translation>Jede Gruppe für sich</translation>
    </message>
</context>
<context>
    <name>PrioritiesPart</name>
    <message>
        <source>Two groups are compared</source>
        <translation>Zwei Gruppen werden verglichen</translation>
    </message>
    <message>
        <source>Give people their groups first: each group ranks on its own, and only what both chose is shared.</source>
        <translation>Geben Sie zuerst den Personen ihre Gruppen: Jede Gruppe ordnet für sich, und nur was beide wählten, ist gemeinsam.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu Personen gehen</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Noch keine Möglichkeiten</translation>
    </message>
    <message>
        <source>Groups choose among the options. List them first.</source>
        <translation>Gruppen wählen unter den Möglichkeiten. Führen Sie diese zuerst auf.</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Möglichkeiten und Punkte</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The name goes. The row stays as a person without one, so that all figures stay true.</source>
        <translation>Der Name verschwindet. Die Zeile bleibt als Person ohne Namen, damit alle Zahlen stimmen.</translation>
    </message>
    <message>
        <source>The remark about this person goes.</source>
        <translation>Die Bemerkung zu dieser Person verschwindet.</translation>
    </message>
    <message>
        <source>The role goes: nobody else has it.</source>
        <translation>Die Rolle verschwindet: Sonst hat sie niemand.</translation>
    </message>
    <message>
        <source>The group goes: nobody else is in it.</source>
        <translation>Die Gruppe verschwindet: Sonst ist niemand darin.</translation>
    </message>
    <message>
        <source>Notes that forget who spoke: {0}</source>
        <translation>Notizen, die vergessen, wer sprach: {0}</translation>
    </message>
    <message>
        <source>Topics that lose their convener: {0}</source>
        <translation>Anliegen, die ihre Einladenden verlieren: {0}</translation>
    </message>
    <message>
        <source>Actions that lose who does them: {0}</source>
        <translation>Vorhaben, die verlieren, wer sie tut: {0}</translation>
    </message>
    <message>
        <source>Rules of the rotation without this person: {0}</source>
        <translation>Regeln der Rotation ohne diese Person: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes that go: {0}</source>
        <translation>Kontakte in QR-Codes, die verschwinden: {0}</translation>
    </message>
    <message>
        <source>Turns and choices that stay, without a name: {0}</source>
        <translation>Einsätze und Wünsche, die ohne Namen bleiben: {0}</translation>
    </message>
    <message>
        <source>Nothing can be undone any more: the journal, which knows the name, is deleted.</source>
        <translation>Nichts lässt sich mehr rückgängig machen: Das Journal, das den Namen kennt, wird gelöscht.</translation>
    </message>
    <message>
        <source>All backups of this file are deleted, and one is made anew.</source>
        <translation>Alle Sicherungen dieser Datei werden gelöscht, und eine wird neu gemacht.</translation>
    </message>
    <message>
        <source>Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself.</source>
        <translation>Kopien anderswo, PDFs, Papier und was verschickt wurde: Danach müssen Sie selbst sehen.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to the person: {0}</source>
        <translation>Sehen Sie sich diese Texte an, die noch auf die Person hinweisen könnten: {0}</translation>
    </message>
    <message>
        <source>Backups of a copy of this session were not touched, and know the person: {0}</source>
        <translation>Sicherungen einer Kopie dieser Sitzung wurden nicht angerührt und kennen die Person: {0}</translation>
    </message>
    <message>
        <source>This backup could not be deleted; delete it yourself: {0}</source>
        <translation>Diese Sicherung konnte nicht gelöscht werden; löschen Sie sie selbst: {0}</translation>
    </message>
    <message>
        <source>No new backup could be made.</source>
        <translation>Keine neue Sicherung konnte gemacht werden.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Remark or role</source>
        <translation>Bemerkung oder Rolle</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Ausarbeitung</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>The person is erased, but the disk failed just after: traces may be left till the session is closed.</source>
        <translation>Die Person ist gelöscht, aber der Datenträger versagte gleich danach: Spuren können bleiben, bis die Sitzung geschlossen wird.</translation>
    </message>
    <message>
        <source>Something was still found among the bytes of the file. Report this.</source>
        <translation>In den Bytes der Datei war noch etwas zu finden. Melden Sie das.</translation>
    </message>
    <message>
        <source>The person is erased, but texts that were kept still name them: {0}</source>
        <translation>Die Person ist gelöscht, aber behaltene Texte nennen sie noch: {0}</translation>
    </message>
    <message>
        <source>The session was searched: the name is left nowhere as words of its own.</source>
        <translation>Die Sitzung wurde durchsucht: Der Name steht nirgends mehr als eigenes Wort.</translation>
    </message>
    <message>
        <source>The session and its new backup were searched: the name is left nowhere as words of its own.</source>
        <translation>Die Sitzung und ihre neue Sicherung wurden durchsucht: Der Name steht nirgends mehr als eigenes Wort.</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>How far the search for a better plan is</source>
        <translation>Wie weit die Suche nach einem besseren Plan ist</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Diesen Plan nehmen</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>More than one box may be ticked</source>
        <translation>Mehr als ein Kästchen darf angekreuzt werden</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Boxes, one a line</source>
        <translation>Kästchen, eines je Zeile</translation>
    </message>
    <message>
        <source>Enter goes on from field to field, and after the last to a new question.</source>
        <translation>Eingabe geht von Feld zu Feld, und nach dem letzten zu einer neuen Frage.</translation>
    </message>
    <message>
        <source>One a line; an empty line ends</source>
        <translation>Eines je Zeile; eine leere Zeile beendet</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An empty form</source>
        <translation>Ein leerer Fragebogen</translation>
    </message>
    <message>
        <source>Your own questions, one after the other.</source>
        <translation>Eigene Fragen, eine nach der anderen.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Neuer Fragebogen</translation>
    </message>
    <message>
        <source>What could not be used was not kept: {0}</source>
        <translation>Was nicht zu brauchen war, wurde nicht behalten: {0}</translation>
    </message>
    <message>
        <source>Slider between two extremes</source>
        <translation>Schieber zwischen zwei Enden</translation>
    </message>
    <message>
        <source>Statement, from disagree to agree</source>
        <translation>Aussage, von Ablehnung bis Zustimmung</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Freie Worte</translation>
    </message>
    <message>
        <source>Triangle of three extremes</source>
        <translation>Dreieck mit drei Ecken</translation>
    </message>
    <message>
        <source>The statement, such as “I can change something here.”</source>
        <translation>Die Aussage, zum Beispiel „Ich kann hier etwas ändern.“</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Left extreme</source>
        <translation>Linkes Ende</translation>
    </message>
    <message>
        <source>Right extreme</source>
        <translation>Rechtes Ende</translation>
    </message>
    <message>
        <source>Left corner</source>
        <translation>Linke Ecke</translation>
    </message>
    <message>
        <source>Right corner</source>
        <translation>Rechte Ecke</translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation>Obere Ecke</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>An extreme has no name yet</source>
        <translation>Ein Ende hat noch keinen Namen</translation>
    </message>
    <message>
        <source>There is nothing to choose between yet</source>
        <translation>Noch gibt es nichts zur Wahl</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation>
            <numerusform>%n Bogen eingetippt</numerusform>
            <numerusform>%n Bögen eingetippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Form “{0}” deleted. Undo brings it back.</source>
        <translation>Fragebogen „{0}“ gelöscht. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation>
            <numerusform>Fragebogen „{0}“ gelöscht, mit %n Antwort. Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>Fragebogen „{0}“ gelöscht, mit %n Antworten. Rückgängig bringt ihn zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n Bogen ausgegeben</numerusform>
            <numerusform>%n Bögen ausgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers {0} to {1}</source>
        <translation>Nummern {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions of the form</source>
        <translation>Fragen des Fragebogens</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Question deleted, with its answers. Undo brings it back.</source>
        <translation>Frage gelöscht, mit ihren Antworten. Rückgängig bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>QuestionsRoom</name>
    <message>
        <source>Pages of the questions</source>
        <translation>Seiten der Fragen</translation>
    </message>
    <message>
        <source>All statements together are not shown on the Stage. Choose one of them.</source>
        <translation>Alle Aussagen zusammen werden nicht auf der Bühne gezeigt. Wählen Sie eine davon.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read the translation</source>
        <translation>Übersetzung einlesen</translation>
    </message>
    <message>
        <source>Texts of the file; Space ticks</source>
        <translation>Texte der Datei; Leertaste hakt an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation>
            <numerusform>%n Übersetzung übernehmen</numerusform>
            <numerusform>%n Übersetzungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation>
            <numerusform>%n Übersetzung übernommen.</numerusform>
            <numerusform>%n Übersetzungen übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Entwurf: noch ohne Namen</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Nicht gefunden: {0}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Notes saved: {0}</source>
        <translation>Gerettete Notizen: {0}</translation>
    </message>
    <message>
        <source>Notes saved: {0} of {1}</source>
        <translation>Gerettete Notizen: {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation>
            <numerusform>%n Notiz wurde gerettet.</numerusform>
            <numerusform>%n Notizen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation>
            <numerusform>%n Person wurde gerettet.</numerusform>
            <numerusform>%n Personen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation>
            <numerusform>%n Schritt der Agenda wurde gerettet.</numerusform>
            <numerusform>%n Schritte der Agenda wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation>
            <numerusform>%n Einsatz im Kreis wurde gerettet.</numerusform>
            <numerusform>%n Einsätze im Kreis wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation>
            <numerusform>%n Anliegen wurde gerettet.</numerusform>
            <numerusform>%n Anliegen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation>
            <numerusform>%n Thema wurde gerettet.</numerusform>
            <numerusform>%n Themen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation>
            <numerusform>%n ausgefüllter Bogen wurde gerettet.</numerusform>
            <numerusform>%n ausgefüllte Bögen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation>
            <numerusform>%n Eintrag war verloren und kam aus dem Journal zurück.</numerusform>
            <numerusform>%n Einträge waren verloren und kamen aus dem Journal zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n Notiz konnte nicht gerettet werden.</numerusform>
            <numerusform>%n Notizen konnten nicht gerettet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n anderer Eintrag konnte nicht gerettet werden.</numerusform>
            <numerusform>%n andere Einträge konnten nicht gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: nobody can tell from what is left of the file.</source>
        <translation>Mehr kann fehlen: Niemand kann es aus dem, was von der Datei übrig ist, erkennen.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation>
            <numerusform>%n Wert war beschädigt und wurde zurückgesetzt.</numerusform>
            <numerusform>%n Werte waren beschädigt und wurden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation>
            <numerusform>%n Text war viel zu lang und ist abgeschnitten.</numerusform>
            <numerusform>%n Texte waren viel zu lang und sind abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation>
            <numerusform>%n Text hat beschädigte Zeichen.</numerusform>
            <numerusform>%n Texte haben beschädigte Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation>
            <numerusform>%n Eintrag hat verloren, wozu er gehörte, zum Beispiel ein Thema.</numerusform>
            <numerusform>%n Einträge haben verloren, wozu sie gehörten, zum Beispiel ein Thema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation>
            <numerusform>%n Eintrag ist vielleicht, wie er früher war.</numerusform>
            <numerusform>%n Einträge sind vielleicht, wie sie früher waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation>
            <numerusform>%n Wert ist vielleicht beschädigt: Sehen Sie ihn an.</numerusform>
            <numerusform>%n Werte sind vielleicht beschädigt: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lay beside the file of a change that was interrupted is damaged too and was not used.</source>
        <translation>Was neben der Datei von einer unterbrochenen Änderung lag, ist auch beschädigt und wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>What was done before cannot be undone any more.</source>
        <translation>Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Speed of the rehearsal</source>
        <translation>Tempo der Probe</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Stop the others</source>
        <translation>Die anderen anhalten</translation>
    </message>
    <message>
        <source>Let the others go on</source>
        <translation>Die anderen weitermachen lassen</translation>
    </message>
    <message>
        <source>Rehearsal: the day is over.</source>
        <translation>Probe: Der Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Rehearsal: you do all alone.</source>
        <translation>Probe: Sie machen alles allein.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of it is kept.</source>
        <translation>Probe: Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>As fast as in life</source>
        <translation>So schnell wie im Leben</translation>
    </message>
    <message>
        <source>5 times as fast</source>
        <translation>5-mal so schnell</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10-mal so schnell</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20-mal so schnell</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Summary</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>What was agreed in any breakout, and by all of us.</source>
        <translation>Was in einer Kleingruppe und von allen vereinbart wurde.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Named here, though the summary does not name them: {0}.</source>
        <translation>Hier genannt, obwohl das Protokoll sie nicht nennt: {0}.</translation>
    </message>
    <message>
        <source>The news on the Stage leaves out {0}: change the words if they read badly without.</source>
        <translation>Die Nachrichten auf der Bühne lassen {0} weg: Ändern Sie die Wörter, wenn sie sich ohne schlecht lesen.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No breakout has begun yet.</source>
        <translation>Noch keine Kleingruppe hat begonnen.</translation>
    </message>
    <message>
        <source>{0} of {1} reports</source>
        <translation>{0} von {1} Berichten</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} und %n weitere</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; es fehlen {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorhaben</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Nicht an der Wand</translation>
    </message>
    <message>
        <source>report arrived</source>
        <translation>Bericht da</translation>
    </message>
    <message>
        <source>report begun</source>
        <translation>Bericht begonnen</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>Bericht fehlt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Enter: to its fields. Delete: take the report out.</source>
        <translation>Eingabe: zu den Feldern. Entf: nimmt den Bericht heraus.</translation>
    </message>
    <message>
        <source>The report was taken out. Undo brings it back.</source>
        <translation>Der Bericht wurde herausgenommen. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>No breakouts yet</source>
        <translation>Noch keine Kleingruppen</translation>
    </message>
    <message>
        <source>What comes out of the breakouts is kept here. Put topics on the agenda wall first.</source>
        <translation>Was aus den Kleingruppen kommt, wird hier aufgehoben. Hängen Sie zuerst Anliegen an die Agendawand.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Zur Agendawand</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Show these words on the board</source>
        <translation>Diese Worte auf der Pinnwand zeigen</translation>
    </message>
    <message>
        <source>As soon as forms come back or hands are counted, the figures are shown here.</source>
        <translation>Sobald Bögen zurückkommen oder Hände gezählt sind, stehen die Zahlen hier.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Antworten einsammeln</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Alle Aussagen zusammen</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Diagramm: {0}</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Antworten speichern…</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Die Antworten bisher</translation>
    </message>
    <message>
        <source>All answers, compared</source>
        <translation>Alle Antworten, im Vergleich</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} stimmen zu</translation>
    </message>
    <message>
        <source>{0}, as many as above</source>
        <translation>{0}, so viele wie oben</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation>
            <numerusform>{0}, %n Punkt mehr</numerusform>
            <numerusform>{0}, %n Punkte mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0}, %n Punkt weniger</numerusform>
            <numerusform>{0}, %n Punkte weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Agree in all</source>
        <translation>Zustimmung insgesamt</translation>
    </message>
    <message>
        <source>Points more</source>
        <translation>Punkte mehr</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Middle one (median)</source>
        <translation>Mittlere (Median)</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>{0}, on average</source>
        <translation>{0}, im Durchschnitt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is saved, without names.</source>
        <translation>{0} ist gespeichert, ohne Namen.</translation>
    </message>
    <message>
        <source>{0} is saved, without names and without what would tell of few people.</source>
        <translation>{0} ist gespeichert, ohne Namen und ohne das, was etwas über wenige verriete.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>The bar below the line is the middle half of the answers, the mark in it the middle one (median).</source>
        <translation>Der Balken unter der Linie ist die mittlere Hälfte der Antworten, das Zeichen darin die mittlere (Median).</translation>
    </message>
    <message>
        <source>The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean.</source>
        <translation>Je näher ein Zeichen an einer Ecke liegt, desto mehr davon hat die Antwort. Das große Zeichen ist ihr Mittel.</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Alle Aussagen zusammen</translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation>Frage ohne Wortlaut</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>noch keine Antworten</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>Antworten: {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Questions of the form</source>
        <translation>Fragen des Fragebogens</translation>
    </message>
    <message>
        <source>What may well be chance is said below each statement of its own.</source>
        <translation>Was leicht Zufall sein kann, steht unter jeder einzelnen Aussage.</translation>
    </message>
    <message>
        <source>How often chance alone would make as much of a difference is being worked out …</source>
        <translation>Es wird gerechnet, wie oft der Zufall allein einen ebenso großen Unterschied machte …</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>When there is a form with questions, what people answered is shown here.</source>
        <translation>Wenn es einen Fragebogen mit Fragen gibt, steht hier, was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>Zu den Fragebögen</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The suggestions are let go. What is placed stays.</source>
        <translation>Die Vorschläge sind verworfen. Was liegt, bleibt.</translation>
    </message>
    <message>
        <source>There is nothing to suggest: themes are made of two notes that are alone or more.</source>
        <translation>Es gibt nichts vorzuschlagen: Themen entstehen aus zwei oder mehr Notizen, die allein sind.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation>
            <numerusform>Themen werden gesucht in %n Notiz…</numerusform>
            <numerusform>Themen werden gesucht in %n Notizen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for themes was stopped.</source>
        <translation>Die Suche nach Themen wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation>
            <numerusform>%n Notiz gleicht sich…</numerusform>
            <numerusform>%n Notizen gleichen sich…</numerusform>
        </translation>
    </message>
    <message>
        <source>No themes were found: the notes have too little in common.</source>
        <translation>Keine Themen gefunden: Die Notizen haben zu wenig gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n Notiz allein</numerusform>
            <numerusform>%n Notizen allein</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are answered; {0}.</source>
        <translation>Alle Vorschläge sind beantwortet; {0}.</translation>
    </message>
    <message>
        <source>All notes of this theme are taken out; skip it instead.</source>
        <translation>Alle Notizen dieses Themas sind herausgenommen; überspringen Sie es stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation>
            <numerusform>%n Notiz gelegt</numerusform>
            <numerusform>%n Notizen gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n allein</numerusform>
            <numerusform>%n allein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>people without a group</source>
        <translation>Personen ohne Gruppe</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} und andere: {1}</translation>
    </message>
    <message>
        <source>every round</source>
        <translation>jede Runde</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is one of them.</source>
        <translation>Sitzt nur in einigen Runden: {number}. Dies ist eine davon.</translation>
    </message>
    <message>
        <source>Belongs together with {people}.</source>
        <translation>Gehört mit {people} zusammen.</translation>
    </message>
    <message>
        <source>The round belongs to their group: {group}.</source>
        <translation>Die Runde gehört der eigenen Gruppe: {group}.</translation>
    </message>
    <message>
        <source>Turns in all rounds: {number}.</source>
        <translation>Einsätze in allen Runden: {number}.</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is none of them.</source>
        <translation>Sitzt nur in einigen Runden: {number}. Dies ist keine davon.</translation>
    </message>
    <message>
        <source>Belongs together with {people}, who do not sit either.</source>
        <translation>Gehört mit {people} zusammen, die auch nicht sitzen.</translation>
    </message>
    <message>
        <source>The round belongs to another group: {group}.</source>
        <translation>Die Runde gehört einer anderen Gruppe: {group}.</translation>
    </message>
    <message>
        <source>Turns in other rounds: {number}.</source>
        <translation>Einsätze in anderen Runden: {number}.</translation>
    </message>
    <message>
        <source>The round has happened.</source>
        <translation>Die Runde ist gewesen.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Festgelegt.</translation>
    </message>
    <message>
        <source>Planned so before.</source>
        <translation>Schon vorher so geplant.</translation>
    </message>
    <message>
        <source>Nobody else free had fewer turns before. Turns: {number}.</source>
        <translation>Niemand sonst Freies hatte vorher weniger Einsätze. Einsätze: {number}.</translation>
    </message>
    <message>
        <source>Nobody else free has waited longer. Rounds waited: {number}.</source>
        <translation>Niemand sonst Freies hat länger gewartet. Gewartete Runden: {number}.</translation>
    </message>
    <message>
        <source>Rounds waited: {number}.</source>
        <translation>Gewartete Runden: {number}.</translation>
    </message>
    <message>
        <source>Meets new people: {number} of {of}.</source>
        <translation>Trifft neue Personen: {number} von {of}.</translation>
    </message>
    <message>
        <source>Meets again: {people}.</source>
        <translation>Trifft wieder: {people}.</translation>
    </message>
    <message>
        <source>Is not there.</source>
        <translation>Ist nicht da.</translation>
    </message>
    <message>
        <source>Not in this round, by a rule.</source>
        <translation>Nicht in dieser Runde, nach einer Regel.</translation>
    </message>
    <message>
        <source>Kept apart from who sits: {people}.</source>
        <translation>Getrennt von einer Person, die sitzt: {people}.</translation>
    </message>
    <message>
        <source>Their group is kept apart from another that sits: {group}.</source>
        <translation>Die Gruppe bleibt getrennt von einer anderen, die sitzt: {group}.</translation>
    </message>
    <message>
        <source>Has sat as many rounds in a row as are allowed: {number}.</source>
        <translation>Saß so viele Runden hintereinander, wie erlaubt ist: {number}.</translation>
    </message>
    <message>
        <source>Their group has its share of this round: {group}, {number}.</source>
        <translation>Die Gruppe hat ihren Anteil an dieser Runde: {group}, {number}.</translation>
    </message>
    <message>
        <source>There is a chair for everybody who may sit.</source>
        <translation>Es gibt einen Stuhl für alle, die sitzen dürfen.</translation>
    </message>
    <message>
        <source>These cannot be kept together in {0}:</source>
        <translation>Diese gehen zusammen nicht in {0}:</translation>
    </message>
    <message>
        <source>These cannot be kept together:</source>
        <translation>Diese gehen zusammen nicht:</translation>
    </message>
    <message>
        <source>Gives up the pin of {0} in {1}.</source>
        <translation>Gibt die Festlegung von {0} in {1} auf.</translation>
    </message>
    <message>
        <source>{0} sits only in {1}.</source>
        <translation>{0} sitzt nur in {1}.</translation>
    </message>
    <message>
        <source>{0} sits in none of the rounds to come.</source>
        <translation>{0} sitzt in keiner der kommenden Runden.</translation>
    </message>
    <message>
        <source>{0} is pinned to {1}.</source>
        <translation>{0} ist festgelegt für {1}.</translation>
    </message>
    <message>
        <source>{0} does not sit in {1}.</source>
        <translation>{0} sitzt nicht in {1}.</translation>
    </message>
    <message>
        <source>{0} sits in no round.</source>
        <translation>{0} sitzt in keiner Runde.</translation>
    </message>
    <message>
        <source>All chairs are to be filled, and no more than there are.</source>
        <translation>Alle Stühle sollen besetzt sein, und nicht mehr, als es gibt.</translation>
    </message>
    <message>
        <source>Nobody sits more rounds in a row than is set.</source>
        <translation>Niemand sitzt mehr Runden hintereinander als eingestellt.</translation>
    </message>
    <message>
        <source>Everybody is to have their fair share of turns.</source>
        <translation>Alle sollen ihren gerechten Anteil an Einsätzen haben.</translation>
    </message>
    <message>
        <source>Every round is to be mixed like the whole.</source>
        <translation>Jede Runde soll gemischt sein wie das Ganze.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>Fewer turns than their share: {0}.</source>
        <translation>Weniger Einsätze als ihr Anteil: {0}.</translation>
    </message>
    <message>
        <source>Sit together in {1} and should not: {0}.</source>
        <translation>Sitzen in {1} zusammen und sollten nicht: {0}.</translation>
    </message>
    <message>
        <source>Do not all sit together in {1}: {0}.</source>
        <translation>Sitzen in {1} nicht alle zusammen: {0}.</translation>
    </message>
    <message>
        <source>Groups that should be apart sit together in {1}: {0}.</source>
        <translation>Gruppen, die getrennt sein sollen, sitzen in {1} zusammen: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, when the circle is another group’s: {0}.</source>
        <translation>Sitzen in {1}, wenn der Kreis einer anderen Gruppe gehört: {0}.</translation>
    </message>
    <message>
        <source>At more tables than need be in {1}: {0}.</source>
        <translation>An mehr Tischen als nötig in {1}: {0}.</translation>
    </message>
    <message>
        <source>Too many rounds in a row by {1}: {0}.</source>
        <translation>Zu viele Runden hintereinander bis {1}: {0}.</translation>
    </message>
    <message>
        <source>More turns than their share: {0}.</source>
        <translation>Mehr Einsätze als ihr Anteil: {0}.</translation>
    </message>
    <message>
        <source>Not mixed like the whole: {1}.</source>
        <translation>Nicht gemischt wie das Ganze: {1}.</translation>
    </message>
    <message>
        <source>Not all chairs are filled as they should be in {1}.</source>
        <translation>In {1} sind nicht alle Stühle besetzt, wie sie sollten.</translation>
    </message>
    <message>
        <source>Tables are not as even as they could be in {1}.</source>
        <translation>In {1} sind die Tische nicht so gleich, wie sie sein könnten.</translation>
    </message>
    <message>
        <source>Not as pinned in {1}: {0}.</source>
        <translation>In {1} nicht wie festgelegt: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1} and should not: {0}.</source>
        <translation>Sitzen in {1} und sollten nicht: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, which is none of their rounds: {0}.</source>
        <translation>Sitzen in {1}, die keine ihrer Runden ist: {0}.</translation>
    </message>
    <message>
        <source>Planned for {1} and not there: {0}.</source>
        <translation>Geplant für {1} und nicht da: {0}.</translation>
    </message>
    <message>
        <source>Planned twice in {1}: {0}.</source>
        <translation>Zweimal geplant in {1}: {0}.</translation>
    </message>
    <message>
        <source>What has happened is planned otherwise.</source>
        <translation>Was gewesen ist, ist anders geplant.</translation>
    </message>
    <message>
        <source>Planned and not in the session: {0}.</source>
        <translation>Geplant und nicht in der Sitzung: {0}.</translation>
    </message>
    <message>
        <source>Seats that change: {0}.</source>
        <translation>Plätze, die sich ändern: {0}.</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>All rules are kept.</source>
        <translation>Alle Regeln sind eingehalten.</translation>
    </message>
    <message>
        <source>Rules that gave way: {0}.</source>
        <translation>Regeln, die nachgaben: {0}.</translation>
    </message>
    <message>
        <source>fair shares of turns</source>
        <translation>gerechte Anteile an Einsätzen</translation>
    </message>
    <message>
        <source>groups mixed like the whole</source>
        <translation>Gruppen gemischt wie das Ganze</translation>
    </message>
    <message>
        <source>not too many rounds in a row</source>
        <translation>nicht zu viele Runden hintereinander</translation>
    </message>
    <message>
        <source>people kept apart</source>
        <translation>getrennte Personen</translation>
    </message>
    <message>
        <source>people kept together</source>
        <translation>Personen zusammen</translation>
    </message>
    <message>
        <source>groups kept apart</source>
        <translation>getrennte Gruppen</translation>
    </message>
    <message>
        <source>groups kept together</source>
        <translation>Gruppen zusammen</translation>
    </message>
    <message>
        <source>all chairs filled</source>
        <translation>alle Stühle besetzt</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>Festlegungen</translation>
    </message>
    <message>
        <source>people not in a round</source>
        <translation>Personen nicht in einer Runde</translation>
    </message>
    <message>
        <source>people only in some rounds</source>
        <translation>Personen nur in einigen Runden</translation>
    </message>
    <message>
        <source>only people who are there</source>
        <translation>nur wer da ist</translation>
    </message>
    <message>
        <source>nobody twice in a round</source>
        <translation>niemand zweimal in einer Runde</translation>
    </message>
    <message>
        <source>what has happened stays</source>
        <translation>was gewesen ist, bleibt</translation>
    </message>
    <message>
        <source>only people of the session</source>
        <translation>nur Personen der Sitzung</translation>
    </message>
    <message>
        <source>Everybody has {0} turns.</source>
        <translation>Alle haben {0} Einsätze.</translation>
    </message>
    <message>
        <source>Everybody has one turn.</source>
        <translation>Alle haben einen Einsatz.</translation>
    </message>
    <message>
        <source>Nobody has more than one turn.</source>
        <translation>Niemand hat mehr als einen Einsatz.</translation>
    </message>
    <message>
        <source>Without a turn: {0} of {1} people.</source>
        <translation>Ohne Einsatz: {0} von {1} Personen.</translation>
    </message>
    <message>
        <source>Fair is {0}.</source>
        <translation>Gerecht ist {0}.</translation>
    </message>
    <message>
        <source>Pairs that meet: {0} of at most {1}.</source>
        <translation>Paare, die sich treffen: {0} von höchstens {1}.</translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation>Keine zwei Personen treffen sich zweimal.</translation>
    </message>
    <message>
        <source>Pairs that meet more than once: {0}, at most {1} times.</source>
        <translation>Paare, die sich öfter als einmal treffen: {0}, höchstens {1}-mal.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody waits longer than {0} rounds.</source>
        <translation>Niemand wartet länger als {0} Runden.</translation>
    </message>
    <message>
        <source>Nobody waits longer than one round.</source>
        <translation>Niemand wartet länger als eine Runde.</translation>
    </message>
    <message>
        <source>It cannot be less than {0}.</source>
        <translation>Weniger als {0} geht nicht.</translation>
    </message>
    <message>
        <source>Groups are mixed like the whole.</source>
        <translation>Gruppen sind gemischt wie das Ganze.</translation>
    </message>
    <message>
        <source>People without a group</source>
        <translation>Personen ohne Gruppe</translation>
    </message>
    <message>
        <source>{0}: {1} in every round.</source>
        <translation>{0}: {1} in jeder Runde.</translation>
    </message>
    <message>
        <source>{0}: {1} in every mixed round to come.</source>
        <translation>{0}: {1} in jeder kommenden gemischten Runde.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table.</source>
        <translation>{0}: {1} an jedem Tisch.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table of the mixed rounds to come.</source>
        <translation>{0}: {1} an jedem Tisch der kommenden gemischten Runden.</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>In keiner Runde</translation>
    </message>
    <message>
        <source>The circle is theirs in {0}</source>
        <translation>Der Kreis gehört ihnen in {0}</translation>
    </message>
    <message>
        <source>Kept apart in {0}</source>
        <translation>Getrennt in {0}</translation>
    </message>
    <message>
        <source>Kept together in {0}</source>
        <translation>Zusammen in {0}</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Nur in {0}</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>Nicht in {0}</translation>
    </message>
    <message>
        <source>Groups kept apart in {0}</source>
        <translation>Gruppen getrennt in {0}</translation>
    </message>
    <message>
        <source>Groups kept together in {0}</source>
        <translation>Gruppen zusammen in {0}</translation>
    </message>
    <message>
        <source>table round {0}</source>
        <translation>Tischrunde {0}</translation>
    </message>
    <message>
        <source>table rounds {0}</source>
        <translation>Tischrunden {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>rounds {0}</source>
        <translation>Runden {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>{0}, {1}: comes to table {2}</source>
        <translation>{0}, {1}: kommt an Tisch {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: leaves table {3}</source>
        <translation>{0}, {1}: verlässt Tisch {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: table {2} instead of {3}</source>
        <translation>{0}, {1}: Tisch {2} statt {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} comes</source>
        <translation>{0}, {1}: {2} kommt</translation>
    </message>
    <message>
        <source>{0}, {1}: {3} goes</source>
        <translation>{0}, {1}: {3} geht</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} instead of {3}</source>
        <translation>{0}, {1}: {2} statt {3}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Better: {0}.</source>
        <translation>Besser: {0}.</translation>
    </message>
    <message>
        <source>Worse: {0}.</source>
        <translation>Schlechter: {0}.</translation>
    </message>
    <message>
        <source>No figure gets better or worse.</source>
        <translation>Keine Zahl wird besser oder schlechter.</translation>
    </message>
    <message>
        <source>Pairs met</source>
        <translation>Getroffene Paare</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Treffen sich wieder</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längstes Warten</translation>
    </message>
    <message>
        <source>Not mixed</source>
        <translation>Nicht gemischt</translation>
    </message>
    <message>
        <source>Times rules are broken</source>
        <translation>Wie oft Regeln gebrochen sind</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation>
            <numerusform>%n Paar mehr trifft sich</numerusform>
            <numerusform>%n Paare mehr treffen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation>
            <numerusform>%n Paar weniger trifft sich</numerusform>
            <numerusform>%n Paare weniger treffen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {0} instead of {1}</source>
        <translation>längstes Warten {0} statt {1}</translation>
    </message>
    <message>
        <source>groups mixed everywhere</source>
        <translation>Gruppen überall gemischt</translation>
    </message>
    <message>
        <source>groups mixed better</source>
        <translation>Gruppen besser gemischt</translation>
    </message>
    <message>
        <source>groups mixed less</source>
        <translation>Gruppen weniger gemischt</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>keine Regel gebrochen</translation>
    </message>
    <message>
        <source>rules broken {0} times instead of {1}</source>
        <translation>Regeln {0}-mal gebrochen statt {1}-mal</translation>
    </message>
    <message>
        <source>turns more even</source>
        <translation>Einsätze gleichmäßiger</translation>
    </message>
    <message>
        <source>turns less even</source>
        <translation>Einsätze weniger gleichmäßig</translation>
    </message>
    <message>
        <source>Turns each</source>
        <translation>Einsätze je Person</translation>
    </message>
    <message>
        <source>Not all rules can be kept.</source>
        <translation>Nicht alle Regeln sind einzuhalten.</translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation>Ein besserer Plan wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation>
            <numerusform>Bisher der beste: %n Änderung.</numerusform>
            <numerusform>Bisher der beste: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation>
            <numerusform>Vorgeschlagen: %n Änderung.</numerusform>
            <numerusform>Vorgeschlagen: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation>
            <numerusform>%n Person ist gegangen.</numerusform>
            <numerusform>%n Personen sind gegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation>
            <numerusform>%n geplanter Platz war auf einem Stuhl, den es nicht mehr gibt.</numerusform>
            <numerusform>%n geplante Plätze waren auf Stühlen, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation>
            <numerusform>%n davon war festgelegt.</numerusform>
            <numerusform>%n davon waren festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people are planned than there are places: {0}.</source>
        <translation>Mehr Personen sind geplant, als es Plätze gibt: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation>
            <numerusform>%n Person hat keinen Platz.</numerusform>
            <numerusform>%n Personen haben keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation>
            <numerusform>%n Runde ist nicht geplant.</numerusform>
            <numerusform>%n Runden sind nicht geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation>
            <numerusform>%n Regel ist in {0} nicht eingehalten.</numerusform>
            <numerusform>%n Regeln sind in {0} nicht eingehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rotation is planned.</source>
        <translation>Die Rotation ist geplant.</translation>
    </message>
    <message>
        <source>Nothing can be better: every figure is at its limit.</source>
        <translation>Nichts geht besser: Jede Zahl ist an ihrer Grenze.</translation>
    </message>
    <message>
        <source>The proposed plan is in use.</source>
        <translation>Der vorgeschlagene Plan gilt jetzt.</translation>
    </message>
    <message>
        <source>The proposed plan is let go. The plan in use stays.</source>
        <translation>Der vorgeschlagene Plan ist verworfen. Der geltende Plan bleibt.</translation>
    </message>
    <message>
        <source>What is asked of the plan has changed, so the search has ended.</source>
        <translation>Was vom Plan verlangt wird, hat sich geändert, also ist die Suche beendet.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: the plan fits.</source>
        <translation>Neu zu planen ändert nichts: Der Plan passt.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: not all rules can be kept.</source>
        <translation>Neu zu planen ändert nichts: Nicht alle Regeln sind einzuhalten.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed plan is let go.</source>
        <translation>Die Sitzung hat sich geändert, also ist der vorgeschlagene Plan verworfen.</translation>
    </message>
    <message>
        <source>No better plan was found.</source>
        <translation>Kein besserer Plan wurde gefunden.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Geltend</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Not all rules can be kept</source>
        <translation>Nicht alle Regeln sind einzuhalten</translation>
    </message>
    <message>
        <source>A goal gives way to the rules</source>
        <translation>Ein Ziel gibt den Regeln nach</translation>
    </message>
    <message>
        <source>The plan does not keep all rules</source>
        <translation>Der Plan hält nicht alle Regeln ein</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan that is drawn:</source>
        <translation>Im gezeichneten Plan:</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”: the seat stays as it is.</source>
        <translation>Niemand hier heißt „{0}“: Der Platz bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Everybody has equally many turns</source>
        <translation>Alle haben gleich viele Einsätze</translation>
    </message>
    <message>
        <source>Groups are mixed in every round</source>
        <translation>Gruppen sind in jeder Runde gemischt</translation>
    </message>
    <message>
        <source>Many pairs meet, few of them twice</source>
        <translation>Viele Paare treffen sich, wenige davon zweimal</translation>
    </message>
    <message>
        <source>Nobody waits much longer than others</source>
        <translation>Niemand wartet viel länger als andere</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Goals, the one that counts most first</source>
        <translation>Ziele, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a goal.</source>
        <translation>Alt mit Hoch oder Runter verschiebt ein Ziel.</translation>
    </message>
    <message>
        <source>Name, or empty</source>
        <translation>Name, oder leer</translation>
    </message>
    <message>
        <source>Name of who is planned for this chair</source>
        <translation>Name der Person, die für diesen Stuhl geplant ist</translation>
    </message>
    <message>
        <source>out</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation>Außenkreis</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>kein Tisch</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>nicht in dieser Runde</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>war {0}</translation>
    </message>
    <message>
        <source>Different people they sit with</source>
        <translation>Verschiedene Personen, mit denen sie sitzen</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Trifft</translation>
    </message>
    <message>
        <source>Rounds in which they sit</source>
        <translation>Runden, in denen sie sitzen</translation>
    </message>
    <message>
        <source>Most rounds in a row in which they do not sit</source>
        <translation>Meiste Runden hintereinander, in denen sie nicht sitzen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation>Rotation: Personen und Runden</translation>
    </message>
    <message>
        <source>Letters: find somebody. Enter: to the seat in the other table.</source>
        <translation>Buchstaben: jemanden suchen. Eingabe: zum Platz in der anderen Tabelle.</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Getrennte Personen</translation>
    </message>
    <message>
        <source>People kept together</source>
        <translation>Personen zusammen</translation>
    </message>
    <message>
        <source>People only in some rounds</source>
        <translation>Personen nur in einigen Runden</translation>
    </message>
    <message>
        <source>People not in some rounds</source>
        <translation>Personen nicht in einigen Runden</translation>
    </message>
    <message>
        <source>Groups kept apart</source>
        <translation>Getrennte Gruppen</translation>
    </message>
    <message>
        <source>Groups kept together</source>
        <translation>Gruppen zusammen</translation>
    </message>
    <message>
        <source>No two of them sit in the circle, or at a table, together.</source>
        <translation>Keine zwei von ihnen sitzen zusammen im Kreis oder an einem Tisch.</translation>
    </message>
    <message>
        <source>All of them sit in the circle, or none; at one table.</source>
        <translation>Alle von ihnen sitzen im Kreis, oder niemand; an einem Tisch.</translation>
    </message>
    <message>
        <source>In all other rounds they listen.</source>
        <translation>In allen anderen Runden hören sie zu.</translation>
    </message>
    <message>
        <source>In these rounds they listen.</source>
        <translation>In diesen Runden hören sie zu.</translation>
    </message>
    <message>
        <source>Only one of these groups is in the circle at a time, or at a table.</source>
        <translation>Nur eine dieser Gruppen ist zugleich im Kreis oder an einem Tisch.</translation>
    </message>
    <message>
        <source>Their own round: the circle is filled from these groups. At tables each sits at as few as can be.</source>
        <translation>Ihre eigene Runde: Der Kreis füllt sich aus diesen Gruppen. An Tischen sitzt jede an so wenigen wie möglich.</translation>
    </message>
    <message>
        <source>This gives way to it: {0}</source>
        <translation>Das gibt ihr nach: {0}</translation>
    </message>
    <message>
        <source>Cannot be kept with: {0}</source>
        <translation>Nicht einzuhalten mit: {0}</translation>
    </message>
    <message>
        <source>left free</source>
        <translation>frei gelassen</translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation>niemand geplant</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>Table {0}, seat {1}</source>
        <translation>Tisch {0}, Platz {1}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>Rotation: seats by rounds</source>
        <translation>Rotation: Plätze und Runden</translation>
    </message>
    <message>
        <source>Letters: name somebody. Delete: nobody. Control and arrow keys: change places.</source>
        <translation>Buchstaben: jemanden nennen. Entf: niemand. Strg und Pfeiltasten: Plätze tauschen.</translation>
    </message>
    <message>
        <source>Use the proposed plan or let it go before you change seats by hand.</source>
        <translation>Nehmen oder verwerfen Sie den vorgeschlagenen Plan, bevor Sie Plätze von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>RotationHeader</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Innenkreis</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Länger suchen</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Anderer Plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>RotationRoom</name>
    <message>
        <source>No round is to come: to plan more, add them in the agenda.</source>
        <translation>Keine Runde kommt mehr: Um mehr zu planen, fügen Sie sie in der Agenda hinzu.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: press Plan.</source>
        <translation>Noch ist nichts geplant: Drücken Sie Planen.</translation>
    </message>
    <message>
        <source>What the plan reaches is said when it fits: plan again.</source>
        <translation>Was der Plan erreicht, wird gesagt, wenn er passt: Planen Sie neu.</translation>
    </message>
    <message>
        <source>This seat is only proposed: use the plan first, then pin it.</source>
        <translation>Dieser Platz ist nur vorgeschlagen: Nehmen Sie zuerst den Plan, und legen Sie ihn dann fest.</translation>
    </message>
    <message>
        <source>Choose a planned seat in the rotation first.</source>
        <translation>Wählen Sie zuerst einen geplanten Platz in der Rotation.</translation>
    </message>
    <message>
        <source>Choose somebody in a round that has not begun first.</source>
        <translation>Wählen Sie zuerst jemanden in einer Runde, die nicht begonnen hat.</translation>
    </message>
</context>
<context>
    <name>RotationTools</name>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Nur diese Gruppe zeigen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>How many tables there are</source>
        <translation>Wie viele Tische es gibt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>By chair</source>
        <translation>Nach Stuhl</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Nach Tisch</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>RoundsField</name>
    <message>
        <source>Every round</source>
        <translation>Jede Runde</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Table rounds</source>
        <translation>Tischrunden</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tischrunde {0}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Type two letters of a name.</source>
        <translation>Niemand heißt „{0}“. Schreiben Sie zwei Buchstaben eines Namens.</translation>
    </message>
    <message>
        <source>In which rounds</source>
        <translation>In welchen Runden</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change the rule (Enter)</source>
        <translation>Regel ändern (Eingabe)</translation>
    </message>
    <message>
        <source>Take the rule out (Del)</source>
        <translation>Regel herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Enter changes a rule, Del takes it out, Ins adds one.</source>
        <translation>Eingabe ändert eine Regel, Entf nimmt sie heraus, Einfg fügt eine hinzu.</translation>
    </message>
    <message>
        <source>No rules yet: who sits together, and in which rounds, is up to the plan.</source>
        <translation>Noch keine Regeln: Wer zusammen sitzt und in welchen Runden, entscheidet der Plan.</translation>
    </message>
    <message>
        <source>The rule is taken out.</source>
        <translation>Die Regel ist herausgenommen.</translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation>
            <numerusform>%n Zeile, die dasselbe sagt wie andere:</numerusform>
            <numerusform>%n Zeilen, die dasselbe sagen wie andere:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows that say the same as others:</source>
        <translation>Zeilen wählen, die dasselbe sagen wie andere:</translation>
    </message>
</context>
<context>
    <name>SavedPeople</name>
    <message>
        <source>Two letters of a name</source>
        <translation>Zwei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first.</source>
        <translation>Niemand heißt „{0}“. Fügen Sie die Person zuerst unter Personen hinzu.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Es wurde angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This computer has no program to open {0} with.</source>
        <translation>Dieser Computer hat kein Programm, um {0} zu öffnen.</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>How much of the file is done</source>
        <translation>Wie viel der Datei fertig ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>{0} wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is saved: {1}.</source>
        <translation>{0} ist gespeichert: {1}.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Diese QR-Codes konnten nicht zurückgelesen werden, prüfen Sie sie vor dem Druck: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>People who can sit down</source>
        <translation>Personen, die sich setzen können</translation>
    </message>
    <message>
        <source>Seat line: name of who sits down</source>
        <translation>Sitzzeile: Name der Person, die sich setzt</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionTrouble</name>
    <message>
        <source>Read only: {0} can be looked at and printed. To change something, save it under another name.</source>
        <translation>Nur lesen: {0} kann angesehen und gedruckt werden. Um etwas zu ändern, speichern Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Verschieben…</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Beispielsitzung</translation>
    </message>
    <message>
        <source>Open-space sample</source>
        <translation>Open-Space-Beispiel</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation>Sitzung benennen und verschieben</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation>Anderswo speichern und dort weitermachen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>That is the file you are working in.</source>
        <translation>Das ist die Datei, in der Sie arbeiten.</translation>
    </message>
    <message>
        <source>A copy was saved as {0}. You go on in {1}.</source>
        <translation>Eine Kopie wurde als {0} gespeichert. Sie machen in {1} weiter.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} läuft.</translation>
    </message>
    <message>
        <source>The Stage is shown.</source>
        <translation>Die Bühne wird gezeigt.</translation>
    </message>
    <message>
        <source>The clock goes on while the session is closed.</source>
        <translation>Die Uhr läuft weiter, während die Sitzung geschlossen ist.</translation>
    </message>
    <message>
        <source>The Stage would go away.</source>
        <translation>Die Bühne verschwände.</translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation>Diese Sitzung verlassen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation>Die Sitzung liegt jetzt in {0}.</translation>
    </message>
    <message>
        <source>The session is kept in {0} now. What was done before cannot be undone any more.</source>
        <translation>Die Sitzung liegt jetzt in {0}. Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sitzungen (*{0})</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Time and sound</source>
        <translation>Zeit und Ton</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Things glide to where they go</source>
        <translation>Dinge gleiten an ihren Platz</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>Black on white, for a weak lamp</source>
        <translation>Schwarz auf weiß, für eine schwache Lampe</translation>
    </message>
    <message>
        <source>Colours of the Stage</source>
        <translation>Farben der Bühne</translation>
    </message>
    <message>
        <source>The second screen</source>
        <translation>Der zweite Bildschirm</translation>
    </message>
    <message>
        <source>Screen of the Stage</source>
        <translation>Bildschirm der Bühne</translation>
    </message>
    <message>
        <source> seconds before the end</source>
        <translation> Sekunden vor dem Ende</translation>
    </message>
    <message>
        <source>Wrapping up begins with</source>
        <translation>Zum Schluss kommen ab</translation>
    </message>
    <message>
        <source> % of the time left</source>
        <translation> % der Zeit übrig</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>aber höchstens</translation>
    </message>
    <message>
        <source>Last minute begins</source>
        <translation>Letzte Minute ab</translation>
    </message>
    <message>
        <source>Volume of the chime</source>
        <translation>Lautstärke des Gongs</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Gong stummschalten</translation>
    </message>
    <message>
        <source>Chime when wrapping up begins, too</source>
        <translation>Gong auch, wenn es zum Schluss kommt</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Gong prüfen</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>All that can be chosen here will be as it is when the app is new, your own keys too.</source>
        <translation>Alles, was hier zu wählen ist, wird, wie es in der neuen App ist, auch Ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Sessions, backups and recent files stay as they are.</source>
        <translation>Sitzungen, Sicherungen und letzte Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>Time in the circle by group</source>
        <translation>Zeit im Kreis nach Gruppen</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Wie groß</translation>
    </message>
    <message>
        <source>With the topics that hang already</source>
        <translation>Mit den Anliegen, die schon hängen</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Letzte Nummer</translation>
    </message>
    <message>
        <source>Slips on a sheet</source>
        <translation>Zettel auf einem Blatt</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>Leere Blätter</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Leere Bögen</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Notizen von</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welcher Fragebogen</translation>
    </message>
    <message>
        <source>How many of each, where nobody said</source>
        <translation>Wie viele von jedem, wo es niemand gesagt hat</translation>
    </message>
    <message>
        <source>Twice as high, to be folded</source>
        <translation>Doppelt so hoch, zum Falten</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Zwei auf einem Blatt</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation>die ganze Pinnwand</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Plan the rotation</source>
        <translation>Rotation planen</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Runde {0} wie geplant setzen</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>Number of the slip</source>
        <translation>Nummer des Zettels</translation>
    </message>
    <message>
        <source>Role of who wrote it</source>
        <translation>Rolle der Person, die ihn schrieb</translation>
    </message>
    <message>
        <source>Group of who wrote it</source>
        <translation>Gruppe der Person, die ihn schrieb</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Slip {0} kept. Next: {1}.</source>
        <translation>Zettel {0} behalten. Nächster: {1}.</translation>
    </message>
    <message>
        <source>Slip {0} says nearly the same as “{1}”.</source>
        <translation>Zettel {0} sagt fast dasselbe wie „{1}“.</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Als {0}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Role (Ctrl+R: next)</source>
        <translation>Rolle (Strg+R: nächste)</translation>
    </message>
    <message>
        <source>Group (Ctrl+G: next)</source>
        <translation>Gruppe (Strg+G: nächste)</translation>
    </message>
    <message>
        <source>Enter keeps the slip. “88: words” is slip 88.</source>
        <translation>Eingabe behält den Zettel. „88: Wörter“ ist Zettel 88.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation>
            <numerusform>%n Zettel eingetippt</numerusform>
            <numerusform>%n Zettel eingetippt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} entered</source>
        <translation>{0} von {1} eingetippt</translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; es fehlen {1}</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>How many slips were handed in</source>
        <translation>Wie viele Zettel abgegeben wurden</translation>
    </message>
    <message>
        <source>Type slip {0}, which is missing</source>
        <translation>Zettel {0} eintippen, der fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Zettel gelöscht. Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>%n Zettel gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that are entered</source>
        <translation>Eingetippte Zettel</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation>Noch keine Zettel</translation>
    </message>
    <message>
        <source>Type the words of the first slip, then Enter. The next number comes by itself.</source>
        <translation>Tippen Sie die Wörter des ersten Zettels, dann Eingabe. Die nächste Nummer kommt von selbst.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Zeichen (Kodierung)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Topics, recommendations and themes that can become options</source>
        <translation>Anliegen, Empfehlungen und Themen, die Möglichkeiten werden können</translation>
    </message>
    <message>
        <source>Space ticks a row.</source>
        <translation>Leertaste hakt eine Zeile an.</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Angehakte übernehmen</translation>
    </message>
    <message>
        <source>Take all topics</source>
        <translation>Alle Anliegen übernehmen</translation>
    </message>
    <message>
        <source>Topics of the agenda wall, what their reports recommend, and themes can be taken from here.</source>
        <translation>Anliegen der Agendawand, was ihre Berichte empfehlen, und Themen lassen sich von hier übernehmen.</translation>
    </message>
    <message>
        <source>From topics, reports and themes</source>
        <translation>Aus Anliegen, Berichten und Themen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Whoever comes are the right people.</source>
        <translation>Wer kommt, ist die richtige Person.</translation>
    </message>
    <message>
        <source>Whatever happens is the only thing that could have.</source>
        <translation>Was geschieht, ist das Einzige, was geschehen kann.</translation>
    </message>
    <message>
        <source>Whenever it starts is the right time.</source>
        <translation>Es beginnt, wenn die Zeit reif ist.</translation>
    </message>
    <message>
        <source>When it is over, it is over.</source>
        <translation>Vorbei ist vorbei.</translation>
    </message>
    <message>
        <source>The law of two feet</source>
        <translation>Das Gesetz der zwei Füße</translation>
    </message>
    <message>
        <source>Where you neither learn nor give, move on to where you do.</source>
        <translation>Wo Sie weder lernen noch beitragen, gehen Sie dorthin, wo Sie es können.</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Open Space</translation>
    </message>
    <message>
        <source>Put your mark anywhere on the line.</source>
        <translation>Machen Sie irgendwo auf der Linie Ihr Kreuz.</translation>
    </message>
    <message>
        <source>Put your mark anywhere in the triangle: the nearer to a corner, the more.</source>
        <translation>Machen Sie irgendwo im Dreieck Ihr Kreuz: je näher an einer Ecke, desto mehr.</translation>
    </message>
    <message>
        <source>Tick as many as you like.</source>
        <translation>Kreuzen Sie so viele an, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Antworten Sie mit eigenen Worten.</translation>
    </message>
    <message>
        <source>Tick one.</source>
        <translation>Kreuzen Sie eines an.</translation>
    </message>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation>
            <numerusform>%n Hand bisher gezählt</numerusform>
            <numerusform>%n Hände bisher gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation>
            <numerusform>%n Antwort bisher</numerusform>
            <numerusform>%n Antworten bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation>
            <numerusform>%n Antwort ist im Bild. Es wächst um je {0}.</numerusform>
            <numerusform>%n Antworten sind im Bild. Es wächst um je {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation>
            <numerusform>Antworten auf Papier stehen hier ab %n.</numerusform>
            <numerusform>Antworten auf Papier stehen hier ab %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation>
            <numerusform>Antworten stehen hier ab %n.</numerusform>
            <numerusform>Antworten stehen hier ab %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>mindestens %n Person</numerusform>
            <numerusform>mindestens %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n Hand</numerusform>
            <numerusform>%n Hände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation>
            <numerusform>weniger als %n Antwort</numerusform>
            <numerusform>weniger als %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar below the scale: the middle half of the answers. Thin line: the median.</source>
        <translation>Balken unter der Skala: die mittlere Hälfte der Antworten. Dünner Strich: der Median.</translation>
    </message>
    <message>
        <source>Large mark: the mean of the answers.</source>
        <translation>Großes Zeichen: das Mittel der Antworten.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} stimmen zu</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>ebenso viele</translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation>
            <numerusform>{0}%n Punkt</numerusform>
            <numerusform>{0}%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation>Antworten im Vergleich</translation>
    </message>
    <message>
        <source>Is it chance? Still being worked out …</source>
        <translation>Ist es Zufall? Es wird noch gerechnet …</translation>
    </message>
    <message>
        <source>First and last: {0}</source>
        <translation>Die erste und die letzte: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>In keinem Thema</translation>
    </message>
    <message>
        <source>{0} (goes on)</source>
        <translation>{0} (geht weiter)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation>
            <numerusform>%n Notiz sagt das</numerusform>
            <numerusform>%n Notizen sagen das</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here: %n with most votes</source>
        <translation>
            <numerusform>hier: %n mit den meisten Stimmen</numerusform>
            <numerusform>hier: %n mit den meisten Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} notes are in a theme.</source>
        <translation>{0} von {1} Notizen sind in einem Thema.</translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation>Noch keine Themen.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.</source>
        <translation>Die {0} häufigsten von {1} Wörtern in {2} Notizen oder mehr, aus {3} Notizen.</translation>
    </message>
    <message>
        <source>Words in {0} notes or more, out of {1} notes. The larger, the more.</source>
        <translation>Wörter in {0} Notizen oder mehr, aus {1} Notizen. Je größer, desto mehr.</translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation>
            <numerusform>Kein Wort steht in %n Notiz oder mehr.</numerusform>
            <numerusform>Kein Wort steht in %n Notizen oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Agendawand</translation>
    </message>
    <message>
        <source>The wall is empty. Who has a topic?</source>
        <translation>Die Wand ist leer. Wer hat ein Anliegen?</translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation>
            <numerusform>Die Wand ist leer: Platz für %n Anliegen. Wer hat eines?</numerusform>
            <numerusform>Die Wand ist leer: Platz für %n Anliegen. Wer hat eines?</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Zeitblock {0}</translation>
    </message>
    <message>
        <source>Slot {0}: now</source>
        <translation>Zeitblock {0}: jetzt</translation>
    </message>
    <message>
        <source>Slot {0}: over</source>
        <translation>Zeitblock {0}: vorbei</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>number and title of a topic</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} (+{1}) {2}</source>
        <comment>number, numbers of topics merged into it, title</comment>
        <translation>{0} (+{1}) {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n topics not on the wall yet: {0}</source>
        <translation>
            <numerusform>%n Anliegen noch nicht an der Wand: {0}</numerusform>
            <numerusform>%n Anliegen noch nicht an der Wand: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Anliegen {0}</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <translation>Zusammen mit: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Es lädt ein: {0}</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Noch nicht an der Wand</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}</source>
        <translation>Kleingruppen, Zeitblock {0}</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}: {1}</source>
        <translation>Kleingruppen, Zeitblock {0}: {1}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>News from the breakouts</source>
        <translation>Nachrichten aus den Kleingruppen</translation>
    </message>
    <message>
        <source>Reports are shown here as they arrive.</source>
        <translation>Berichte stehen hier, sobald sie kommen.</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Empfohlen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Vorhaben</numerusform>
            <numerusform>%n Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}</source>
        <translation>Es fehlen noch: {0}</translation>
    </message>
    <message>
        <source>All reports are in.</source>
        <translation>Alle Berichte sind da.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Rangfolge nach Punkten</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation>
            <numerusform>%n Punkt vergeben.</numerusform>
            <numerusform>%n Punkte vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation>
            <numerusform>Je bis zu %n Punkt.</numerusform>
            <numerusform>Je bis zu %n Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>%n Person ist hier.</numerusform>
            <numerusform>%n Personen sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Noch gibt es nichts zur Wahl.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Gemeinsame Prioritäten</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n Person hier</numerusform>
            <numerusform>%n Personen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>chose {0}, {1}</source>
        <comment>3, 12 people here</comment>
        <translation>wählten {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsam</numerusform>
            <numerusform>%n gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>ranked {0}</source>
        <translation>ordneten {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The two groups have not been named yet.</source>
        <translation>Die zwei Gruppen sind noch nicht genannt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Ein Anliegen</translation>
    </message>
    <message>
        <source>Breakout clocks</source>
        <translation>Uhren der Kleingruppen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Ein Thema</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Ein Raster</translation>
    </message>
    <message>
        <source>One QR code</source>
        <translation>Ein QR-Code</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antworten bisher</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Runde {0} von {1}</translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation>Als Nächstes: Runde {0} von {1}</translation>
    </message>
    <message>
        <source>Table round {0} of {1}</source>
        <translation>Tischrunde {0} von {1}</translation>
    </message>
    <message>
        <source>Next: table round {0} of {1}</source>
        <translation>Als Nächstes: Tischrunde {0} von {1}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Tisch {0}</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <comment>3 × Tenant</comment>
        <translation>{0} × {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find your name: the number is your table.</source>
        <translation>Suchen Sie Ihren Namen: Die Nummer ist Ihr Tisch.</translation>
    </message>
    <message>
        <source>The moderator tells you which table is yours.</source>
        <translation>Die Moderation sagt Ihnen, welcher Tisch Ihrer ist.</translation>
    </message>
    <message>
        <source>Not on the list? Ask the moderator.</source>
        <translation>Nicht auf der Liste? Fragen Sie die Moderation.</translation>
    </message>
    <message>
        <source>you change tables</source>
        <comment>beside a filled box</comment>
        <translation>Sie wechseln den Tisch</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Nach Runde {0}</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Stuhl {0}</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Freier Stuhl</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Wechselstuhl</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>A chair will free up</source>
        <translation>Ein Stuhl wird frei</translation>
    </message>
    <message>
        <source>Before we start: take a chair</source>
        <translation>Vor dem Beginn: Nehmen Sie einen Stuhl</translation>
    </message>
    <message>
        <source>We begin when two are in</source>
        <translation>Wir beginnen, wenn zwei drin sind</translation>
    </message>
    <message>
        <source>A chair is free</source>
        <translation>Ein Stuhl ist frei</translation>
    </message>
    <message>
        <source>To speak, ask for the next free chair.</source>
        <translation>Um zu sprechen, bitten Sie um den nächsten freien Stuhl.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Um zu sprechen, nehmen Sie den Wechselstuhl.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Um zu sprechen, nehmen Sie den freien Stuhl.</translation>
    </message>
    <message>
        <source>After one point, go back to the outer circle.</source>
        <translation>Gehen Sie nach einem Gedanken in den Außenkreis zurück.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Stay in the circle, on another chair</source>
        <translation>Bleiben im Kreis, auf einem anderen Stuhl</translation>
    </message>
    <message>
        <source>Stay in the circle, some on another chair</source>
        <translation>Bleiben im Kreis, einige auf einem anderen Stuhl</translation>
    </message>
    <message>
        <source>Stay in the circle</source>
        <translation>Bleiben im Kreis</translation>
    </message>
    <message>
        <source>Come into the circle</source>
        <translation>Kommen in den Kreis</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>Back to the outer circle</source>
        <translation>Zurück in den Außenkreis</translation>
    </message>
    <message>
        <source>Back to the outer circle: {0}</source>
        <translation>Zurück in den Außenkreis: {0}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Was haben Sie gehört?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>We talked about: {0}</source>
        <translation>Wir sprachen über: {0}</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Bis {0}</translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation>Jetzt geht es weiter</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Es ist {0}</translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation>Können Sie das lesen?</translation>
    </message>
    <message>
        <source>This is the smallest text: ask somebody in the back row to read it aloud.</source>
        <translation>Das ist der kleinste Text: Bitten Sie jemanden in der letzten Reihe, ihn vorzulesen.</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Take off the Stage</source>
        <translation>Von der Bühne nehmen</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Auf der Bühne zeigen</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>There is no question yet. Make a form in the room Questions.</source>
        <translation>Noch gibt es keine Frage. Machen Sie einen Fragebogen im Raum Fragen.</translation>
    </message>
    <message>
        <source>Free words are notes: the Stage shows them with the board.</source>
        <translation>Freie Worte sind Notizen: Die Bühne zeigt sie mit der Pinnwand.</translation>
    </message>
    <message>
        <source>{0} shows the Stage.</source>
        <translation>{0} zeigt die Bühne.</translation>
    </message>
    <message>
        <source>Hide the Stage</source>
        <translation>Bühne verbergen</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Bühne zeigen</translation>
    </message>
    <message>
        <source>The projector shows what this screen shows. Extend it, and the Stage goes there alone.</source>
        <translation>Der Beamer zeigt, was dieser Bildschirm zeigt. Erweitern Sie ihn, und die Bühne ist allein dort.</translation>
    </message>
    <message>
        <source>The projector is back, and the Stage on it.</source>
        <translation>Der Beamer ist wieder da, und die Bühne darauf.</translation>
    </message>
    <message>
        <source>The projector is gone. The Stage comes back with it.</source>
        <translation>Der Beamer ist weg. Die Bühne kommt mit ihm zurück.</translation>
    </message>
    <message>
        <source>Second screen found: {0} shows the Stage there.</source>
        <translation>Zweiter Bildschirm gefunden: {0} zeigt die Bühne dort.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees</source>
        <translation>Was die Anwesenden sehen</translation>
    </message>
    <message>
        <source>{0}. By hand: {1}</source>
        <translation>{0}. Von Hand: {1}</translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation>Den Anwesenden gezeigt</translation>
    </message>
    <message>
        <source>The Stage is not shown</source>
        <translation>Die Bühne wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>ends {0}</source>
        <translation>endet {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Empty session</source>
        <translation>Leere Sitzung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A fishbowl</source>
        <translation>Ein Fishbowl</translation>
    </message>
    <message>
        <source>An open space</source>
        <translation>Ein Open Space</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Rundgang in einer Minute</translation>
    </message>
    <message>
        <source>What is where, in seven steps.</source>
        <translation>Was wo ist, in sieben Schritten.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>A workshop of 25 invented people after two rounds. The third is yours.</source>
        <translation>Ein Workshop mit 25 erfundenen Personen nach zwei Runden. Die dritte gehört Ihnen.</translation>
    </message>
    <message>
        <source>An afternoon after its first slot: wall, reports and notes.</source>
        <translation>Ein Nachmittag nach dem ersten Zeitblock: Wand, Berichte und Notizen.</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast. Practise on it.</source>
        <translation>Die Beispielsitzung läuft von selbst, zehnmal so schnell. Üben Sie daran.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Begin with a plan</source>
        <translation>Mit einem Plan beginnen</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.</source>
        <translation>Fishbowl- und Open-Space-Sitzungen mit einem Laptop und einem Beamer. Kein Internet nötig.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What has everybody come to talk about?</source>
        <translation>Worüber wollen alle sprechen?</translation>
    </message>
    <message>
        <source>The Stage shows it.</source>
        <translation>Die Bühne zeigt es.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Paste or import them from a spreadsheet, or type names.</source>
        <translation>Aus einer Tabelle einfügen oder importieren, oder Namen schreiben.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu Personen gehen</translation>
    </message>
    <message>
        <source>Begin with a template, or plan by hand.</source>
        <translation>Mit einer Vorlage beginnen, oder von Hand planen.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>Zur Agenda gehen</translation>
    </message>
    <message>
        <source>Name the spaces where breakouts meet. Topics follow as people pitch them.</source>
        <translation>Nennen Sie die Orte, an denen sich Kleingruppen treffen. Anliegen folgen, wenn sie vorgestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n Anliegen</numerusform>
            <numerusform>%n Anliegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces and topics</source>
        <translation>Orte und Anliegen</translation>
    </message>
    <message>
        <source>Go to Open space</source>
        <translation>Zum Open Space gehen</translation>
    </message>
    <message>
        <source>No second screen yet. Without one the Stage fills this screen.</source>
        <translation>Noch kein zweiter Bildschirm. Ohne ihn füllt die Bühne diesen.</translation>
    </message>
    <message>
        <source>Second screen found: {0}.</source>
        <translation>Zweiter Bildschirm gefunden: {0}.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Bühne zeigen</translation>
    </message>
    <message>
        <source>The chime marks the end of a round. Can the back row hear it?</source>
        <translation>Der Gong zeigt das Ende einer Runde an. Hört ihn die letzte Reihe?</translation>
    </message>
    <message>
        <source>The chime was played. Louder or quieter: Settings.</source>
        <translation>Der Gong ertönte. Lauter oder leiser: Einstellungen.</translation>
    </message>
    <message>
        <source>This computer could not play it. The clock on the Stage still shows it.</source>
        <translation>Dieser Computer konnte ihn nicht spielen. Die Uhr auf der Bühne zeigt es dennoch.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Gong prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: fertig</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clock and messages</source>
        <translation>Uhr und Meldungen</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>That was not saved. What you typed is still there.</source>
        <translation>Das wurde nicht gespeichert. Was Sie geschrieben haben, steht noch da.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not saved since {0}</source>
        <translation>Nicht gespeichert seit {0}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Stage blank</source>
        <translation>Bühne schwarz</translation>
    </message>
    <message>
        <source>Test picture on the Stage</source>
        <translation>Testbild auf der Bühne</translation>
    </message>
    <message>
        <source>Stage frozen</source>
        <translation>Bühne angehalten</translation>
    </message>
</context>
<context>
    <name>SuggestPanel</name>
    <message>
        <source>Looking for themes…</source>
        <translation>Themen werden gesucht…</translation>
    </message>
    <message>
        <source>How far the search for themes is</source>
        <translation>Wie weit die Suche nach Themen ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Theme before (K)</source>
        <translation>Voriges Thema (K)</translation>
    </message>
    <message>
        <source>Next theme (J)</source>
        <translation>Nächstes Thema (J)</translation>
    </message>
    <message>
        <source>Suggest fewer themes (comma)</source>
        <translation>Weniger Themen vorschlagen (Komma)</translation>
    </message>
    <message>
        <source>Suggest more themes (full stop)</source>
        <translation>Mehr Themen vorschlagen (Punkt)</translation>
    </message>
    <message>
        <source>Title of the new theme</source>
        <translation>Titel des neuen Themas</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>New themes get their names later, from you</source>
        <translation>Neue Themen bekommen ihre Namen später, von Ihnen</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notizen, die sich gleichen…</translation>
    </message>
    <message>
        <source>Theme {0} of {1}</source>
        <translation>Thema {0} von {1}</translation>
    </message>
    <message>
        <source>Together by: {0}</source>
        <translation>Zusammen durch: {0}</translation>
    </message>
    <message>
        <source>Joins “{0}”</source>
        <translation>Kommt zu „{0}“</translation>
    </message>
    <message>
        <source>A new theme; its name comes later</source>
        <translation>Ein neues Thema; sein Name kommt später</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for notes that look alike…</source>
        <translation>Notizen, die sich gleichen, werden gesucht…</translation>
    </message>
    <message>
        <source>No notes look alike.</source>
        <translation>Keine Notizen gleichen sich.</translation>
    </message>
    <message>
        <source>reading {0} of {1} notes</source>
        <translation>{0} von {1} Notizen gelesen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>obenauf</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation>
            <numerusform>%n ausgelassen, inzwischen gelegt oder geändert</numerusform>
            <numerusform>%n ausgelassen, inzwischen gelegt oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>joins “{0}”</source>
        <translation>kommt zu „{0}“</translation>
    </message>
    <message>
        <source>Theme {0} of {1}: {2}, {3}</source>
        <translation>Thema {0} von {1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation>Sonst steht noch nichts in diesem Protokoll.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Was sie geantwortet haben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Marks on a line from {0} (0) to {1} (100).</source>
        <translation>Zeichen auf einer Linie von {0} (0) bis {1} (100).</translation>
    </message>
    <message>
        <source>How many disagree and agree.</source>
        <translation>Wie viele nicht zustimmen und zustimmen.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <translation>{0} stimmen zu</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation>
            <numerusform>%n Punkt mehr</numerusform>
            <numerusform>%n Punkte mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation>
            <numerusform>%n Punkt weniger</numerusform>
            <numerusform>%n Punkte weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>How many ticked each box. {0}.</source>
        <translation>Wie viele jedes Kästchen angekreuzt haben. {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Marks in a triangle between {0}, {1} and {2}.</source>
        <translation>Zeichen in einem Dreieck zwischen {0}, {1} und {2}.</translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation>{0} {1} ({2})</translation>
    </message>
    <message>
        <source>Median {0}, middle half from {1} to {2}</source>
        <translation>Median {0}, mittlere Hälfte von {1} bis {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n Antwort von {0} bis {1}</numerusform>
            <numerusform>%n Antworten von {0} bis {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} of 100</source>
        <translation>{0} {1} von 100</translation>
    </message>
    <message>
        <source>On average {0}</source>
        <translation>Im Durchschnitt {0}</translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>How differences are weighed</source>
        <translation>Wie Unterschiede gewogen werden</translation>
    </message>
    <message>
        <source>To see whether a difference could be chance, the answers of both sides were put together and divided anew by chance, thousands of times, into two sides as large as before. If these often differ as much as the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the same people answered twice, chance decided instead for each of them whether they moved up or down.</source>
        <translation>Um zu sehen, ob ein Unterschied Zufall sein könnte, wurden die Antworten beider Seiten zusammengelegt und tausendfach zufällig neu aufgeteilt, in zwei Seiten so groß wie zuvor. Unterscheiden sich diese oft ebenso stark wie die wirklichen, so könnte der Unterschied leicht Zufall sein; tun sie es kaum je, so ist er es kaum. Wo dieselben Personen zweimal geantwortet haben, entschied stattdessen der Zufall für jede von ihnen, ob sie sich hinauf oder hinab bewegt hat.</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Vorher zu lesen</translation>
    </message>
    <message>
        <source>A question without wording</source>
        <translation>Eine Frage ohne Wortlaut</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Appendix: all notes</source>
        <translation>Anhang: alle Notizen</translation>
    </message>
    <message>
        <source>Notes that were set aside and are not listed: {0}.</source>
        <translation>Notizen, die beiseitegelegt wurden und nicht aufgeführt sind: {0}.</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Thema: {0}</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Chosen as quotes: {1}.</source>
        <translation>Notizen insgesamt: {0}. Als Zitate gewählt: {1}.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation>Notizen nach Themen</translation>
    </message>
    <message>
        <source>How many notes of each group are in each theme, and what share of all notes of the group that is.</source>
        <translation>Wie viele Notizen jeder Gruppe in jedem Thema sind, und welcher Anteil aller Notizen der Gruppe das ist.</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Wer wovon sprach</translation>
    </message>
    <message>
        <source>Shares of fewer than {0} notes say little and are left out.</source>
        <translation>Anteile von weniger als {0} Notizen sagen wenig und fehlen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Notes in all</source>
        <translation>Notizen insgesamt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>keine Notizen</translation>
    </message>
    <message>
        <source>Words that stand in {0} notes or more, of {1} notes. A note counts a word once.</source>
        <translation>Wörter, die in {0} Notizen oder mehr stehen, von {1} Notizen. Eine Notiz zählt ein Wort einmal.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words that stand in fewer notes than these, and in {0} or more: {1}.</source>
        <translation>Wörter, die in weniger Notizen als diese stehen, und in {0} oder mehr: {1}.</translation>
    </message>
    <message>
        <source>The same words in sizes by the notes they stand in: {0}.</source>
        <translation>Dieselben Wörter, so groß wie die Zahl der Notizen, in denen sie stehen: {0}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen der Schrift</translation>
    </message>
    <message>
        <source>Name in Unicode</source>
        <translation>Name in Unicode</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation>Zeichen, die nicht gedruckt werden konnten</translation>
    </message>
    <message>
        <source>In the text a mark stands for each of them.</source>
        <translation>Im Text steht für jedes ein Merkzeichen.</translation>
    </message>
    <message>
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation>Alle Einsätze zusammen dauerten {0}. Gleich verteilt hätte jede der {1} Personen {2} gehabt.</translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation>Zeit im Kreis</translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
        <translation>Gruppen: ihr Anteil an den Personen und an der Zeit</translation>
    </message>
    <message>
        <source>{0} of the people ({1})</source>
        <translation>{0} der Personen ({1})</translation>
    </message>
    <message>
        <source>{0} of the time ({1})</source>
        <translation>{0} der Zeit ({1})</translation>
    </message>
    <message>
        <source>Minutes in the circle by person</source>
        <translation>Minuten im Kreis nach Person</translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation>Minuten im Kreis nach Rolle, im Durchschnitt je Person</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation>Einsätze: {0}</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} insgesamt</translation>
    </message>
    <message>
        <source>Dots placed: {0}.</source>
        <translation>Vergebene Punkte: {0}.</translation>
    </message>
    <message>
        <source>People: {0}, with {1} dots each.</source>
        <translation>Personen: {0}, mit je {1} Punkten.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>{0}, place {1}, tied</source>
        <translation>{0}, Platz {1}, gleichauf</translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation>{0}, Platz {1}</translation>
    </message>
    <message>
        <source>Dots by group</source>
        <translation>Punkte nach Gruppen</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Erste Gruppe</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Zweite Gruppe</translation>
    </message>
    <message>
        <source>Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). A priority is shared only where both chose it.</source>
        <translation>Jede Gruppe wählte für sich: {0} (Personen: {1}) und {2} (Personen: {3}). Eine Priorität ist nur gemeinsam, wo beide sie wählten.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Gemeinsame Prioritäten</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Place among {0}</source>
        <translation>Platz bei {0}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message numerus="yes">
        <source>This document is incomplete: %n text(s) not translated yet.</source>
        <translation>
            <numerusform>Dieses Dokument ist unvollständig: %n Text ist noch nicht übersetzt.</numerusform>
            <numerusform>Dieses Dokument ist unvollständig: %n Texte sind noch nicht übersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>Eine Sitzung ohne Titel</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Protokoll der Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Gehaltene Minuten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>People who took part: {0}.</source>
        <translation>Personen, die teilnahmen: {0}.</translation>
    </message>
    <message>
        <source>Left before the end: {0}.</source>
        <translation>Vor dem Ende gegangen: {0}.</translation>
    </message>
    <message>
        <source>Expected, but not marked as present: {0}.</source>
        <translation>Erwartet, aber nicht als anwesend markiert: {0}.</translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation>Nicht genannt: {0} ({1})</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Abgehaltene Runden</translation>
    </message>
    <message>
        <source>Turns in the circle</source>
        <translation>Einsätze im Kreis</translation>
    </message>
    <message>
        <source>Breakouts held</source>
        <translation>Abgehaltene Kleingruppen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Everybody who took part sat in the circle at least once.</source>
        <translation>Alle, die teilnahmen, saßen mindestens einmal im Kreis.</translation>
    </message>
    <message>
        <source>{0} of {1} people sat in the circle at least once.</source>
        <translation>{0} von {1} Personen saßen mindestens einmal im Kreis.</translation>
    </message>
    <message>
        <source>{0} were {1} of the people and had {2} of the time in the circle.</source>
        <translation>{0} waren {1} der Personen und hatten {2} der Zeit im Kreis.</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>Personen nach Gruppen</translation>
    </message>
    <message>
        <source>Options with the most dots</source>
        <translation>Möglichkeiten mit den meisten Punkten</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>geplant: {0}</translation>
    </message>
    <message>
        <source>held: {0}</source>
        <translation>abgehalten: {0}</translation>
    </message>
    <message>
        <source>Activities held: {0} of {1}</source>
        <translation>Abgehaltene Aktivitäten: {0} von {1}</translation>
    </message>
    <message>
        <source>Time planned and held</source>
        <translation>Geplante und abgehaltene Zeit</translation>
    </message>
    <message>
        <source>How it was run, and how to read this</source>
        <translation>Wie es ablief, und wie dies zu lesen ist</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Der Fishbowl</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Open Space</translation>
    </message>
    <message>
        <source>Themes and quotes</source>
        <translation>Themen und Zitate</translation>
    </message>
    <message>
        <source>Dots and priorities</source>
        <translation>Punkte und Prioritäten</translation>
    </message>
    <message>
        <source>Answers on forms</source>
        <translation>Antworten auf Fragebögen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In open space the people who came made the agenda: whoever had a topic posted it and opened its breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to is told as its own report says it; what nobody reported is not in here.</source>
        <translation>Im Open Space haben die, die kamen, die Agenda gemacht: Wer ein Anliegen hatte, hängte es aus und eröffnete seine Kleingruppe, und alle wählten frei, wohin sie gehen, und konnten jederzeit weiterziehen. Was eine Kleingruppe ergab, steht hier, wie ihr Bericht es sagt; was niemand berichtet hat, steht nicht hier.</translation>
    </message>
    <message>
        <source>People put notes that belong together into themes, and named the themes last. How many notes a theme has says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this up, and stand as they were written.</source>
        <translation>Zusammengehörige Notizen wurden in Themen gelegt, und die Themen zuletzt benannt. Wie viele Notizen ein Thema hat, sagt, wie viel darüber geschrieben wurde, nicht, wie viele zustimmen. Zitate hat gewählt, wer dies ausgearbeitet hat; sie stehen, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Dots were placed on options by those in the room; they show what was weighed most that day and are no vote. A priority is called shared only where each of the two groups chose it on its own.</source>
        <translation>Die Anwesenden haben Punkte auf Möglichkeiten geklebt; sie zeigen, was an diesem Tag am meisten wog, und sind keine Abstimmung. Eine Priorität heißt nur dann gemeinsam, wenn jede der beiden Gruppen sie für sich gewählt hat.</translation>
    </message>
    <message>
        <source>Times are those of the clock of the computer on which the session was run.</source>
        <translation>Zeiten sind die der Uhr des Computers, mit dem die Sitzung geführt wurde.</translation>
    </message>
    <message>
        <source>A turn counts from the start of its round, for who was seated by then, to its end. Time in which a round was paused is not taken off.</source>
        <translation>Ein Einsatz zählt vom Beginn seiner Runde an, für die, die dann schon saßen, bis zu seinem Ende. Zeit, in der eine Runde angehalten war, wird nicht abgezogen.</translation>
    </message>
    <message>
        <source>Minutes are rounded, and shares make 100% together.</source>
        <translation>Minuten sind gerundet, und Anteile ergeben zusammen 100 %.</translation>
    </message>
    <message>
        <source>Notes taken: {0}.</source>
        <translation>Aufgenommene Notizen: {0}.</translation>
    </message>
    <message>
        <source>Set aside on purpose: {0}.</source>
        <translation>Absichtlich beiseitegelegt: {0}.</translation>
    </message>
    <message>
        <source>Chosen as quotes: {0}.</source>
        <translation>Als Zitate gewählt: {0}.</translation>
    </message>
    <message>
        <source>Whoever took a note wrote down what they heard; few notes are word for word.</source>
        <translation>Wer eine Notiz aufnahm, schrieb auf, was er oder sie hörte; wenige Notizen sind wörtlich.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Agendawand</translation>
    </message>
    <message>
        <source>Posted, and not held</source>
        <translation>Ausgehängt und nicht abgehalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts</source>
        <translation>Dokumentation der Kleingruppen</translation>
    </message>
    <message>
        <source>Breakouts without a report: {0}.</source>
        <translation>Kleingruppen ohne Bericht: {0}.</translation>
    </message>
    <message>
        <source>Merged from:</source>
        <translation>Zusammengelegt aus:</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>convened by {0}</source>
        <translation>eingeladen von {0}</translation>
    </message>
    <message>
        <source>people who came: {0}</source>
        <translation>Personen, die kamen: {0}</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>kein Bericht</translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation>Wie der Fishbowl ablief</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Runde {0} von {1}</translation>
    </message>
    <message>
        <source>{0}, planned {1}</source>
        <translation>{0}, geplant {1}</translation>
    </message>
    <message>
        <source>people in the circle: {0}</source>
        <translation>Personen im Kreis: {0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question, from the feedback on round {0}</source>
        <translation>Frage, aus der Rückmeldung zu Runde {0}</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>chair {0} taken for {1} of the round</source>
        <translation>Stuhl {0} besetzt während {1} der Runde</translation>
    </message>
    <message>
        <source>chair {0} free</source>
        <translation>Stuhl {0} frei</translation>
    </message>
    <message>
        <source>The inner circle with its chairs: {0}.</source>
        <translation>Der Innenkreis mit seinen Stühlen: {0}.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Besetzt von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Freier Stuhl</translation>
    </message>
    <message>
        <source>{0} of {1}, turns: {2}</source>
        <translation>{0} von {1}, Einsätze: {2}</translation>
    </message>
    <message>
        <source>Time in the circle by group</source>
        <translation>Zeit im Kreis nach Gruppen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation>Wer im Kreis saß</translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation>Notizen von außerhalb der Runden</translation>
    </message>
    <message>
        <source>Notes from outside the breakouts</source>
        <translation>Notizen von außerhalb der Kleingruppen</translation>
    </message>
    <message>
        <source>Notes that stand with their themes: {0}</source>
        <translation>Notizen, die bei ihren Themen stehen: {0}</translation>
    </message>
    <message>
        <source>Notes that were set aside</source>
        <translation>Beiseitegelegte Notizen</translation>
    </message>
    <message>
        <source>At no activity</source>
        <translation>Bei keiner Aktivität</translation>
    </message>
    <message>
        <source>What people said after the round</source>
        <translation>Was nach der Runde gesagt wurde</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Became the question of round {0}</source>
        <translation>Wurde die Frage der Runde {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Eine teilnehmende Person</translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation>Personen werden hier genannt, außer sie wollten es nicht.</translation>
    </message>
    <message>
        <source>People are called by their role here.</source>
        <translation>Personen werden hier mit ihrer Rolle genannt.</translation>
    </message>
    <message>
        <source>People are called neither by name nor by role here.</source>
        <translation>Personen werden hier weder mit Namen noch mit Rolle genannt.</translation>
    </message>
    <message>
        <source>What was written down stands as it was written.</source>
        <translation>Was aufgeschrieben wurde, steht, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht abgehalten</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.</source>
        <translation>In einem Fishbowl sprechen wenige in einem Innenkreis; alle anderen sitzen darum herum und hören zu.</translation>
    </message>
    <message>
        <source>Here the inner circle had {0} chairs.</source>
        <translation>Hier hatte der Innenkreis {0} Stühle.</translation>
    </message>
    <message>
        <source>The whole circle changed from one round to the next.</source>
        <translation>Von Runde zu Runde wechselte der ganze Kreis.</translation>
    </message>
    <message>
        <source>A panel stayed seated, and people took turns in the one chair that was left.</source>
        <translation>Ein Podium blieb sitzen, und auf dem einen übrigen Stuhl wechselten sich die Leute ab.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation>Wer sprechen wollte, nahm einen freien Stuhl; war keiner frei, ging jemand aus eigener Entscheidung.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
        <translation>Wer sprechen wollte, nahm einen freien Stuhl, sagte einen Gedanken und ging zurück.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Parts of the summary, in their order</source>
        <translation>Teile des Protokolls, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>{0} – summary</source>
        <translation>{0} – Protokoll</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>{0} – notes</source>
        <translation>{0} – Notizen</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>{0} – board</source>
        <translation>{0} – Pinnwand</translation>
    </message>
    <message>
        <source>Save the board as a picture</source>
        <translation>Pinnwand als Bild speichern</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of {0}.</source>
        <translation>Wählen Sie einen Namen, der auf eines davon endet: {0}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>To go on with</source>
        <translation>Zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Write-up for Word</source>
        <translation>Ausarbeitung für Word</translation>
    </message>
    <message>
        <source>Write-up as Markdown</source>
        <translation>Ausarbeitung als Markdown</translation>
    </message>
    <message>
        <source>Notes as Excel workbook</source>
        <translation>Notizen als Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notizen als CSV</translation>
    </message>
    <message>
        <source>Whole board as data</source>
        <translation>Ganze Pinnwand als Daten</translation>
    </message>
    <message>
        <source>Board as SVG, sharp at any size</source>
        <translation>Pinnwand als SVG, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>Board as PNG</source>
        <translation>Pinnwand als PNG</translation>
    </message>
    <message>
        <source>Look at this before you share it</source>
        <translation>Sehen Sie das an, bevor Sie es weitergeben</translation>
    </message>
    <message>
        <source>Texts that name somebody who is not to be named: {0}.</source>
        <translation>Texte, die jemanden nennen, der nicht genannt werden soll: {0}.</translation>
    </message>
    <message>
        <source>Texts with a word that may be such a name: {0}.</source>
        <translation>Texte mit einem Wort, das ein solcher Name sein könnte: {0}.</translation>
    </message>
    <message>
        <source>They are printed as they are; change them where they were typed.</source>
        <translation>Sie werden gedruckt, wie sie sind; ändern Sie sie, wo sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The fonts of the PDF do not have: {0}. A mark will stand for each.</source>
        <translation>Die Schriften des PDF haben nicht: {0}. Ein Merkzeichen steht für jedes.</translation>
    </message>
    <message>
        <source>“{0}” may be a name. {1}</source>
        <translation>„{0}“ könnte ein Name sein. {1}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Ausarbeitung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben ist</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Answers to forms ({0})</source>
        <translation>Antworten auf Fragebögen ({0})</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Wie es gemacht wurde</translation>
    </message>
    <message>
        <source>All notes, numbered ({0})</source>
        <translation>Alle Notizen, nummeriert ({0})</translation>
    </message>
    <message>
        <source>Agenda ({0})</source>
        <translation>Agenda ({0})</translation>
    </message>
    <message>
        <source>Who took part ({0})</source>
        <translation>Wer teilnahm ({0})</translation>
    </message>
    <message>
        <source>Rounds and turns ({0})</source>
        <translation>Runden und Einsätze ({0})</translation>
    </message>
    <message>
        <source>Feedback ({0})</source>
        <translation>Rückmeldungen ({0})</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Notizen ({0})</translation>
    </message>
    <message>
        <source>Notes that were set aside, too ({0})</source>
        <translation>Auch beiseitegelegte Notizen ({0})</translation>
    </message>
    <message>
        <source>Charts of the time in the circle</source>
        <translation>Diagramme der Zeit im Kreis</translation>
    </message>
    <message>
        <source>Agenda wall ({0})</source>
        <translation>Agendawand ({0})</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts ({0})</source>
        <translation>Dokumentation der Kleingruppen ({0})</translation>
    </message>
    <message>
        <source>Dots ({0})</source>
        <translation>Punkte ({0})</translation>
    </message>
    <message>
        <source>Shared priorities ({0})</source>
        <translation>Gemeinsame Prioritäten ({0})</translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation>Vorhaben ({0})</translation>
    </message>
    <message>
        <source>Themes and write-up ({0})</source>
        <translation>Themen und Ausarbeitung ({0})</translation>
    </message>
    <message>
        <source>Canvases ({0})</source>
        <translation>Raster ({0})</translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation>Wörter ({0})</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für die Auftraggebenden</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Nur eine Person heißt „{0}“: Wer es liest, weiß vielleicht, wer das ist.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Dasselbe gilt für %n weitere.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of what is printed</source>
        <translation>Seiten dessen, was gedruckt wird</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>In one picture</source>
        <translation>In einem Bild</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Draw the answers as</source>
        <translation>Antworten zeichnen als</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Not more than three go in one picture: more would hide one another.</source>
        <translation>Nicht mehr als drei kommen in ein Bild: Mehr verdeckten einander.</translation>
    </message>
    <message>
        <source>Dots would hide one another in one picture. Draw a curve or columns instead.</source>
        <translation>Punkte verdeckten einander in einem Bild. Zeichnen Sie stattdessen eine Kurve oder Säulen.</translation>
    </message>
    <message>
        <source>Up to three, as curves or columns: more of them, and dots, would hide one another.</source>
        <translation>Bis zu drei, als Kurven oder Säulen: Mehr davon und Punkte verdeckten einander.</translation>
    </message>
</context>
<context>
    <name>TablesMessage</name>
    <message>
        <source>Go to the tables</source>
        <translation>Zu den Tischen</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>Tally: letter and number of dots</source>
        <translation>Zählung: Buchstabe und Zahl der Punkte</translation>
    </message>
    <message>
        <source>C 14, Enter</source>
        <translation>C 14, Eingabe</translation>
    </message>
    <message>
        <source>Group whose dots are typed</source>
        <translation>Gruppe, deren Punkte eingetippt werden</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Or type numbers in the table.</source>
        <translation>Oder tippen Sie Zahlen in die Tabelle.</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Keine Möglichkeit heißt „{0}“.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From a template</source>
        <translation>Aus einer Vorlage</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>{0}: {1} added</source>
        <translation>{0}: {1} hinzugefügt</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Fishbowl round</source>
        <translation>Fishbowl-Runde</translation>
    </message>
    <message>
        <source>Table round</source>
        <translation>Tischrunde</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open-space marketplace</source>
        <translation>Open-Space-Marktplatz</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Kleingruppen</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Open: a chair stays free</source>
        <translation>Offen: Ein Stuhl bleibt frei</translation>
    </message>
    <message>
        <source>Closed: the circle changes each round</source>
        <translation>Geschlossen: Der Kreis wechselt jede Runde</translation>
    </message>
    <message>
        <source>Panel: one chair rotates</source>
        <translation>Podium: Ein Stuhl wechselt</translation>
    </message>
    <message>
        <source>A visitor stays until someone goes</source>
        <translation>Ein Gast bleibt, bis jemand geht</translation>
    </message>
    <message>
        <source>A visitor leaves after one point</source>
        <translation>Ein Gast geht nach einem Gedanken</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>Wer zuerst kommt</translation>
    </message>
    <message>
        <source>Fewest turns first</source>
        <translation>Wenigste Einsätze zuerst</translation>
    </message>
    <message>
        <source>Least heard first</source>
        <translation>Am wenigsten Gehörte zuerst</translation>
    </message>
    <message>
        <source>Groups in turn</source>
        <translation>Gruppen im Wechsel</translation>
    </message>
    <message>
        <source>Who asked first is next.</source>
        <translation>Wer zuerst gefragt hat, kommt als Nächstes.</translation>
    </message>
    <message>
        <source>Who has had the fewest turns is next, then who asked first.</source>
        <translation>Wer die wenigsten Einsätze hatte, kommt als Nächstes, dann wer zuerst gefragt hat.</translation>
    </message>
    <message>
        <source>Who has not been in yet is next, then who was heard for the shortest time.</source>
        <translation>Wer noch nicht drin war, kommt als Nächstes, dann wer am kürzesten gehört wurde.</translation>
    </message>
    <message>
        <source>The groups take turns, each with whoever was heard least.</source>
        <translation>Die Gruppen wechseln sich ab, jede mit der am wenigsten gehörten Person.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>Nur Rollen</translation>
    </message>
    <message>
        <source>No names and no roles</source>
        <translation>Weder Namen noch Rollen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
</context>
<context>
    <name>TextsTable</name>
    <message>
        <source>Texts and their translations; Enter edits</source>
        <translation>Texte und ihre Übersetzungen; Eingabe bearbeitet</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Grouped by shared words only: no language model runs on this computer.</source>
        <translation>Nur nach gemeinsamen Wörtern gruppiert: Auf diesem Computer läuft kein Sprachmodell.</translation>
    </message>
    <message>
        <source>No language model here knows {0}: these notes are read word by word.</source>
        <translation>Kein Sprachmodell hier kann {0}: Diese Notizen werden Wort für Wort gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n Notiz allein</numerusform>
            <numerusform>%n Notizen allein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>In keinem Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Rank the themes by</source>
        <translation>Themen ordnen nach</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Meiste Notizen zuerst</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meiste Stimmen zuerst</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Meiste Gruppen zuerst</translation>
    </message>
    <message>
        <source>Themes by rank</source>
        <translation>Themen nach Rang</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Wer wovon sprach</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>In keinem Thema</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group. A group marked * has so few that they say little.</source>
        <translation>Prozente sind von den Notizen einer Gruppe. Eine Gruppe mit * hat so wenige, dass sie wenig sagen.</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group.</source>
        <translation>Prozente sind von den Notizen einer Gruppe.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} =</source>
        <translation>{0} =</translation>
    </message>
</context>
<context>
    <name>ThemesTable</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.</source>
        <translation>Minuten, zum Beispiel 20, 2.5 oder 2:30. Von einer Sekunde bis 24 Stunden.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Lay the notes out by</source>
        <translation>Notizen auslegen nach</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n gelegt</numerusform>
            <numerusform>%n gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n allein</numerusform>
            <numerusform>%n allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n beiseitegelegt</numerusform>
            <numerusform>%n beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation>
            <numerusform>%n in Feldern</numerusform>
            <numerusform>%n in Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n in keinem</numerusform>
            <numerusform>%n in keinem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n auf anderen Rastern</numerusform>
            <numerusform>%n auf anderen Rastern</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>In Spalten</translation>
    </message>
    <message>
        <source>In clusters</source>
        <translation>In Gruppen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Notiz aufnehmen</translation>
    </message>
</context>
<context>
    <name>TopicInspector</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Einladende</translation>
    </message>
    <message>
        <source>Slot and space</source>
        <translation>Zeitblock und Ort</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Gewählt von</translation>
    </message>
    <message>
        <source>Needs of its space</source>
        <translation>Braucht vom Ort</translation>
    </message>
    <message>
        <source>such as step-free, projector</source>
        <translation>zum Beispiel stufenlos, Beamer</translation>
    </message>
    <message>
        <source>Continues topic number</source>
        <translation>Setzt Anliegen Nummer fort</translation>
    </message>
    <message>
        <source>No topic is chosen</source>
        <translation>Kein Anliegen ist gewählt</translation>
    </message>
    <message>
        <source>Choose one on the wall or in the list.</source>
        <translation>Wählen Sie eines an der Wand oder in der Liste.</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Wieder aushängen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Nicht an der Wand</translation>
    </message>
    <message>
        <source>{0} (changes places with {1})</source>
        <translation>{0} (tauscht mit {1})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Von der Wand</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Gezählte Hände</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>New topic: title</source>
        <translation>Neues Anliegen: Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Einladende</translation>
    </message>
    <message>
        <source>Conveners: two letters of a name</source>
        <translation>Einladende: zwei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Post the topic (Enter)</source>
        <translation>Anliegen aushängen (Eingabe)</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Enter again adds them as participants.</source>
        <translation>Niemand heißt „{0}“. Noch einmal Eingabe fügt die Person hinzu.</translation>
    </message>
    <message>
        <source>No free cell fits “{0}”, so it is not on the wall yet.</source>
        <translation>Keine freie Zelle passt zu „{0}“, also hängt es noch nicht an der Wand.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>TopicsList</name>
    <message>
        <source>Find in topics</source>
        <translation>In Anliegen suchen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Noch nicht an der Wand</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>Mit Zeichen</translation>
    </message>
    <message>
        <source>Merged or withdrawn</source>
        <translation>Zusammengelegt oder zurückgezogen</translation>
    </message>
</context>
<context>
    <name>TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation>Alle Anliegen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rooms, in the order of the work</source>
        <translation>Räume, in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>The upper ones prepare the day, the middle ones run it, the lower ones keep what came of it.</source>
        <translation>Die oberen bereiten den Tag vor, die mittleren führen ihn durch, die unteren bewahren, was herauskam.</translation>
    </message>
    <message>
        <source>The day with its times</source>
        <translation>Der Tag mit seinen Zeiten</translation>
    </message>
    <message>
        <source>Change a length or the order, and all times after it follow.</source>
        <translation>Ändern Sie eine Dauer oder die Reihenfolge, und alle Zeiten danach folgen.</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Wer setzt sich?</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: they take the free chair. The number of a chair: they leave it.</source>
        <translation>Zwei Buchstaben eines Namens und Eingabe: Die Person nimmt den freien Stuhl. Die Nummer eines Stuhls: Sie verlässt ihn.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was die Anwesenden sehen</translation>
    </message>
    <message>
        <source>This is the Stage, for the projector: the question, the circle, the free chair and the clock. Your buttons are never on it.</source>
        <translation>Das ist die Bühne, für den Beamer: die Frage, der Kreis, der freie Stuhl und die Uhr. Ihre Knöpfe sind nie darauf.</translation>
    </message>
    <message>
        <source>The clock, and undo</source>
        <translation>Die Uhr, und Rückgängig</translation>
    </message>
    <message>
        <source>Start, pause, give a minute more. Whatever you do is saved at once and can be undone.</source>
        <translation>Starten, anhalten, eine Minute mehr geben. Was Sie auch tun, ist sofort gespeichert und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Notes that are taken in any room come here, with their round and role. Put them into themes.</source>
        <translation>Notizen aus jedem Raum kommen hierher, mit Runde und Rolle. Legen Sie sie in Themen.</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>One button makes the PDF of the whole session. Now try it: Rehearse, in the Help menu, lets the sample session run by itself.</source>
        <translation>Ein Knopf macht das PDF der ganzen Sitzung. Versuchen Sie es jetzt: Proben, im Menü Hilfe, lässt die Beispielsitzung von selbst laufen.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No topic yet: type the first one above.</source>
        <translation>Noch kein Anliegen: Schreiben Sie oben das erste.</translation>
    </message>
    <message>
        <source>Not on the wall yet: {0}</source>
        <translation>Noch nicht an der Wand: {0}</translation>
    </message>
    <message>
        <source>Every topic is on the wall.</source>
        <translation>Alle Anliegen hängen an der Wand.</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Not on the wall yet</source>
        <translation>Noch nicht an der Wand</translation>
    </message>
    <message>
        <source>Alt and an arrow key: into the first cell that fits. Enter: edit.</source>
        <translation>Alt und eine Pfeiltaste: in die erste passende Zelle. Eingabe: bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This folder is synced by {0}, which may replace the file while you work. Better work in {1} and copy it after.</source>
        <translation>Dieser Ordner wird von {0} abgeglichen, was die Datei während der Arbeit ersetzen kann. Arbeiten Sie besser in {1} und kopieren Sie sie danach.</translation>
    </message>
    <message>
        <source>This folder is on the network, without which nothing can be saved. Better work in {0} and copy it after.</source>
        <translation>Dieser Ordner liegt im Netz, ohne das nichts gespeichert werden kann. Arbeiten Sie besser in {0} und kopieren Sie die Datei danach.</translation>
    </message>
    <message>
        <source>This is a memory stick: leave it in while you work. Better work in {0} and copy it after.</source>
        <translation>Das ist ein Stick: Lassen Sie ihn stecken, während Sie arbeiten. Arbeiten Sie besser in {0} und kopieren Sie die Datei danach.</translation>
    </message>
    <message>
        <source>All is saved up to now; nothing more can be saved here: {0}.</source>
        <translation>Bis jetzt ist alles gespeichert; mehr kann hier nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>Not saved at {0}: {1}. What you typed is still on the screen.</source>
        <translation>Nicht gespeichert um {0}: {1}. Was Sie geschrieben haben, steht noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>An der Stelle von {0} liegt jetzt eine andere Datei. Nichts wird mehr geschrieben; was Sie sehen, ist vollständig. Speichern Sie es unter einem anderen Namen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Another program has written into {0}. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Ein anderes Programm hat in {0} geschrieben. Nichts wird mehr geschrieben; was Sie sehen, ist vollständig. Speichern Sie es unter einem anderen Namen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{0} was renamed or deleted. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>{0} wurde umbenannt oder gelöscht. Nichts wird mehr geschrieben; was Sie sehen, ist vollständig. Speichern Sie es unter einem anderen Namen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>the disk is full ({0} free)</source>
        <translation>der Datenträger ist voll ({0} frei)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file cannot be written any more</source>
        <translation>die Datei kann nicht mehr geschrieben werden</translation>
    </message>
    <message>
        <source>the folder of the file is gone</source>
        <translation>der Ordner der Datei ist weg</translation>
    </message>
    <message>
        <source>the disk or memory stick does not answer</source>
        <translation>der Datenträger oder Stick antwortet nicht</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>{0} {1}</source>
        <comment>who, does what</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{1} ({0})</source>
        <comment>about what, act</comment>
        <translation>{1} ({0})</translation>
    </message>
</context>
<context>
    <name>Unquoted</name>
    <message>
        <source>Not quoted</source>
        <translation>Nicht zitiert</translation>
    </message>
    <message>
        <source>Find in notes not quoted</source>
        <translation>In nicht zitierten Notizen suchen</translation>
    </message>
    <message>
        <source>Notes of which theme</source>
        <translation>Notizen welches Themas</translation>
    </message>
    <message>
        <source>Notes not quoted; Enter quotes them</source>
        <translation>Nicht zitierte Notizen; Eingabe zitiert sie</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} von {1} Notizen</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>In keinem Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Every note here is quoted.</source>
        <translation>Jede Notiz hier ist zitiert.</translation>
    </message>
    <message>
        <source>No note fits. Others are not quoted yet.</source>
        <translation>Keine Notiz passt. Andere sind noch nicht zitiert.</translation>
    </message>
    <message>
        <source>in no theme</source>
        <translation>in keinem Thema</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.</source>
        <translation>Eingabe: setzt sich. Strg+Hoch: vorziehen oder zurück. Entf: von der Liste.</translation>
    </message>
    <message>
        <source>Sits down</source>
        <translation>Setzt sich</translation>
    </message>
    <message>
        <source>Put first, or back (Ctrl+Up)</source>
        <translation>Vorziehen oder zurück (Strg+Hoch)</translation>
    </message>
    <message>
        <source>Off the list (Delete)</source>
        <translation>Von der Liste (Entf)</translation>
    </message>
    <message>
        <source>Nobody waits. A hand at the back: Shift+Enter after the name.</source>
        <translation>Niemand wartet. Eine Hand hinten: Umschalt+Eingabe nach dem Namen.</translation>
    </message>
    <message>
        <source>All rounds are over.</source>
        <translation>Alle Runden sind vorbei.</translation>
    </message>
    <message>
        <source>All chairs are taken: somebody has to go first.</source>
        <translation>Alle Stühle sind besetzt: Zuerst muss jemand gehen.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Similar topics at the same time: {0}.</source>
        <translation>Ähnliche Anliegen zur selben Zeit: {0}.</translation>
    </message>
    <message>
        <source>Topics without a place on the wall: {0}.</source>
        <translation>Anliegen ohne Platz an der Wand: {0}.</translation>
    </message>
    <message>
        <source>Topics that change the slot: {0}.</source>
        <translation>Anliegen, die den Zeitblock wechseln: {0}.</translation>
    </message>
    <message>
        <source>Topics that change only the space: {0}.</source>
        <translation>Anliegen, die nur den Ort wechseln: {0}.</translation>
    </message>
    <message>
        <source>Nobody has chosen topics yet.</source>
        <translation>Noch hat niemand Anliegen gewählt.</translation>
    </message>
    <message>
        <source>{0} % of choices fit.</source>
        <translation>{0} % der Wünsche passen.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, the most possible.</source>
        <translation>{0} % der Wünsche passen, mehr geht nicht.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (all wishes).</source>
        <translation>{0} % der Wünsche passen, höchstens {1} % (alle Wünsche).</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (proven).</source>
        <translation>{0} % der Wünsche passen, höchstens {1} % (bewiesen).</translation>
    </message>
    <message>
        <source>No arrangement can reach more.</source>
        <translation>Keine Anordnung erreicht mehr.</translation>
    </message>
    <message>
        <source>The sum of all wishes is {0} %; how much can be reached is not proven yet.</source>
        <translation>Die Summe aller Wünsche ist {0} %; wie viel erreichbar ist, ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>No arrangement can reach more than {0} %.</source>
        <translation>Keine Anordnung erreicht mehr als {0} %.</translation>
    </message>
    <message>
        <source>Everybody finds a seat.</source>
        <translation>Alle finden einen Platz.</translation>
    </message>
    <message>
        <source>Seats that are missing: {0}.</source>
        <translation>Plätze, die fehlen: {0}.</translation>
    </message>
    <message>
        <source>People who can attend nothing of what they chose: {0}.</source>
        <translation>Personen, die nichts besuchen können, was sie gewählt haben: {0}.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend all of their choices.</source>
        <translation>Von den Plätzen abgesehen können alle, die mit Namen gewählt haben, all ihre Wünsche besuchen.</translation>
    </message>
    <message>
        <source>All who chose by name can attend all of their choices.</source>
        <translation>Alle, die mit Namen gewählt haben, können all ihre Wünsche besuchen.</translation>
    </message>
    <message>
        <source>All who chose by name can attend at least {0} % of their choices.</source>
        <translation>Alle, die mit Namen gewählt haben, können mindestens {0} % ihrer Wünsche besuchen.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend at least {0} % of their choices.</source>
        <translation>Von den Plätzen abgesehen können alle, die mit Namen gewählt haben, mindestens {0} % ihrer Wünsche besuchen.</translation>
    </message>
    <message>
        <source>{0}: its fixed place is taken or cannot be used.</source>
        <translation>{0}: Die feste Stelle ist besetzt oder nicht benutzbar.</translation>
    </message>
    <message>
        <source>{0}: all slots it may be in have begun.</source>
        <translation>{0}: Alle möglichen Zeitblöcke haben begonnen.</translation>
    </message>
    <message>
        <source>{0}: its convener is not there in any slot it may be in.</source>
        <translation>{0}: Die Einladenden sind in keinem möglichen Zeitblock da.</translation>
    </message>
    <message>
        <source>{0}: no space that is free has what it needs.</source>
        <translation>{0}: Kein freier Ort hat, was es braucht.</translation>
    </message>
    <message>
        <source>{0}: all places are taken.</source>
        <translation>{0}: Alle Stellen sind besetzt.</translation>
    </message>
    <message>
        <source>{0}: all places are taken by topics that more people want.</source>
        <translation>{0}: Alle Stellen sind mit Anliegen besetzt, die mehr Personen wollen.</translation>
    </message>
    <message>
        <source>{0}: its convener has another topic in every slot it may be in.</source>
        <translation>{0}: Die Einladenden haben in jedem möglichen Zeitblock ein anderes Anliegen.</translation>
    </message>
    <message>
        <source>{0}: it must not run beside topics that are in every slot it may be in.</source>
        <translation>{0}: Es darf nicht neben Anliegen laufen, die in jedem möglichen Zeitblock sind.</translation>
    </message>
    <message>
        <source>{0}: no slot is left after what it continues, or before what continues it.</source>
        <translation>{0}: Nach dem, was es fortsetzt, oder vor dem, was es fortsetzt, bleibt kein Zeitblock.</translation>
    </message>
    <message>
        <source>In the way: {0}.</source>
        <translation>Im Weg: {0}.</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge {0} with</source>
        <translation>{0} zusammenlegen mit</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Nach {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>It can be written again; everything is saved. Do your last act again.</source>
        <translation>Es kann wieder geschrieben werden; alles ist gespeichert. Tun Sie das Letzte noch einmal.</translation>
    </message>
    <message>
        <source>It can be written again; everything is saved.</source>
        <translation>Es kann wieder geschrieben werden; alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there…</source>
        <translation>Anderswo speichern und dort weitermachen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Who goes where</source>
        <translation>Wer wohin geht</translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation>Person oder Anliegen suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere.</source>
        <translation>Ein Vorschlag aus dem, was gewählt wurde: An keinen Ort gehen mehr, als er fasst. Alle dürfen anderswohin gehen.</translation>
    </message>
    <message>
        <source>It is about the wall in use. Who chose nothing that fits is found by a search.</source>
        <translation>Es geht um die geltende Wand. Wer nichts Passendes gewählt hat, ist mit der Suche zu finden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Why, round by round</source>
        <translation>Warum, Runde für Runde</translation>
    </message>
    <message>
        <source>Enter goes to the cell in the table.</source>
        <translation>Eingabe geht zur Zelle in der Tabelle.</translation>
    </message>
    <message>
        <source>Why, round by round: {0}</source>
        <translation>Warum, Runde für Runde: {0}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Choose somebody in the table: here you read why they sit, or listen, in each round.</source>
        <translation>Wählen Sie jemanden in der Tabelle: Hier lesen Sie, warum die Person in jeder Runde sitzt oder zuhört.</translation>
    </message>
    <message>
        <source>They are not here, so no seat is planned for them.</source>
        <translation>Diese Person ist nicht hier, also ist kein Platz für sie geplant.</translation>
    </message>
    <message>
        <source>In the proposed plan.</source>
        <translation>Im vorgeschlagenen Plan.</translation>
    </message>
    <message>
        <source>In the plan in use.</source>
        <translation>Im geltenden Plan.</translation>
    </message>
    <message>
        <source>sits</source>
        <translation>sitzt</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the name of somebody who is not to be named. It is not printed or copied.</source>
        <translation>Es kann der Name einer Person sein, die nicht genannt werden soll. Es wird nicht gedruckt oder kopiert.</translation>
    </message>
    <message>
        <source>{0} (a name)</source>
        <translation>{0} (ein Name)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>The table is copied, without names of people.</source>
        <translation>Die Tabelle ist kopiert, ohne Namen von Personen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Themes compared</source>
        <translation>Themen im Vergleich</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Words are counted in the notes. Take, type or import notes first.</source>
        <translation>Wörter werden in den Notizen gezählt. Nehmen, tippen oder importieren Sie zuerst Notizen.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Zur Pinnwand</translation>
    </message>
</context>
<context>
    <name>WordsTable</name>
    <message>
        <source>Words; Enter shows their notes on the board</source>
        <translation>Wörter; Eingabe zeigt ihre Notizen auf der Pinnwand</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>In no theme</source>
        <translation>In keinem Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Zum Schluss</translation>
    </message>
    <message>
        <source>About these notes</source>
        <translation>Über diese Notizen</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notizen: {0}</translation>
    </message>
    <message>
        <source>Votes: {0}</source>
        <translation>Stimmen: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Gruppen: {0}</translation>
    </message>
    <message>
        <source>{0} notes say this</source>
        <translation>{0} Notizen sagen das</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.</source>
        <translation>Notizen insgesamt: {0}. Zitiert: {1}. In der Liste der nicht zitierten Notizen: {2}.</translation>
    </message>
    <message>
        <source>Notes that say the same stand once, with how many there are.</source>
        <translation>Notizen, die dasselbe sagen, stehen einmal, mit ihrer Zahl.</translation>
    </message>
    <message>
        <source>Notes not quoted</source>
        <translation>Nicht zitierte Notizen</translation>
    </message>
    <message>
        <source>Introduction: Enter, then type</source>
        <translation>Einleitung: Eingabe, dann schreiben</translation>
    </message>
    <message>
        <source>Closing words: Enter, then type</source>
        <translation>Schlussworte: Eingabe, dann schreiben</translation>
    </message>
    <message>
        <source>Type the text here</source>
        <translation>Schreiben Sie den Text hier</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Schlussworte</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesagt</numerusform>
            <numerusform>%n-mal gesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme {0}, without a name</source>
        <translation>Thema {0}, ohne Namen</translation>
    </message>
    <message>
        <source>One person only has this role: it tells who said it</source>
        <translation>Nur eine Person hat diese Rolle: Sie verrät, wer es gesagt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing quoted, no text yet</source>
        <translation>nichts zitiert, noch kein Text</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Order of the themes</source>
        <translation>Reihenfolge der Themen</translation>
    </message>
    <message>
        <source>{0} of {1} themes have text</source>
        <translation>{0} von {1} Themen haben Text</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation>
            <numerusform>%n Notiz zitiert</numerusform>
            <numerusform>%n Notizen zitiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a theme in the write-up first.</source>
        <translation>Gehen Sie zuerst zu einem Thema in der Ausarbeitung.</translation>
    </message>
    <message>
        <source>Taken out of the write-up. Undo brings it back.</source>
        <translation>Aus der Ausarbeitung genommen. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>One person only has the role or group {0}. Their quotes tell who said them: ask them first, take the quotes out, or call people by no role in the summary.</source>
        <translation>Nur eine Person hat die Rolle oder Gruppe {0}. Ihre Zitate verraten, wer sie gesagt hat: Fragen Sie zuerst, nehmen Sie die Zitate heraus, oder nennen Sie im Protokoll keine Rollen.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Themes as on the board</source>
        <translation>Themen wie auf der Pinnwand</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Meiste Notizen zuerst</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Meiste Stimmen zuerst</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Meiste Gruppen zuerst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Word, Markdown…</source>
        <translation>Word, Markdown…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and write the text between.</source>
        <translation>Die Ausarbeitung geht Thema für Thema. Legen Sie zuerst auf der Pinnwand Notizen in Themen; zitieren Sie sie dann hier und schreiben Sie den Text dazwischen.</translation>
    </message>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Noch nichts auszuarbeiten</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Zur Pinnwand</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Show the board smaller</source>
        <translation>Pinnwand kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the board larger</source>
        <translation>Pinnwand größer zeigen</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Ganze Pinnwand</translation>
    </message>
    <message>
        <source>Show the whole board (Home)</source>
        <translation>Ganze Pinnwand zeigen (Pos1)</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Words on the slip</source>
        <translation>Wörter auf dem Zettel</translation>
    </message>
    <message>
        <source>Type what is on the slip, then Enter</source>
        <translation>Tippen Sie, was auf dem Zettel steht, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Line between two panes; arrow keys move it</source>
        <translation>Linie zwischen zwei Bereichen; Pfeiltasten verschieben sie</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Themas</translation>
    </message>
</context>
</TS>
