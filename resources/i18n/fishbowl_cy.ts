<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Fishbowl {0}</source>
        <translation>Fishbowl {0}</translation>
    </message>
    <message>
        <source>Runs fishbowl and open-space sessions from one laptop and a projector.</source>
        <translation>Ap i gynnal sesiynau powlen bysgod a gofod agored o un gliniadur a thaflunydd.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it.</source>
        <translation>Does dim yn gadael y cyfrifiadur hwn oni bai eich bod chi&apos;n ei allforio.</translation>
    </message>
    <message>
        <source>Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</source>
        <translation>Modelau iaith: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</source>
        <translation>Ffontiau: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</source>
        <translation>Argraffu: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</translation>
    </message>
    <message>
        <source>QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</source>
        <translation>Codau QR: Segno (BSD), ZXing-C++ (Apache License 2.0)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About the session</source>
        <translation>Am y sesiwn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Overall question</source>
        <translation>Prif gwestiwn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Dechrau am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Cymedrolwr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>What you call this session</source>
        <translation>Eich enw chi ar y sesiwn hon</translation>
    </message>
    <message>
        <source>What everybody has come to talk about; the Stage shows it</source>
        <translation>Yr hyn y mae pawb wedi dod i&apos;w drafod; mae&apos;r Llwyfan yn ei ddangos</translation>
    </message>
    <message>
        <source>such as 20/11/2026</source>
        <translation>e.e. 20/11/2026</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>e.e. 10:00</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What will be done</source>
        <translation>Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>Add an action: what will be done</source>
        <translation>Cam newydd: beth a wneir</translation>
    </message>
    <message>
        <source>Who: two letters, or words</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Topic the action comes from</source>
        <translation>Y pwnc y daw&apos;r cam gweithredu ohono</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>Ychwanegwyd {0}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O bwnc</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>heb ei ddweud</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy&apos;n ei wneud</translation>
    </message>
</context>
<context>
    <name>ActionsDelegate</name>
    <message>
        <source>Topic the action comes from</source>
        <translation>Y pwnc y daw&apos;r cam gweithredu ohono</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>Type what will be done, who does it and by when. Enter keeps it and begins the next.</source>
        <translation>Teipiwch beth fydd yn cael ei wneud, pwy sy&apos;n ei wneud ac erbyn pryd. Mae Enter yn ei gadw ac yn dechrau&apos;r nesaf.</translation>
    </message>
    <message>
        <source>Move the action up (Alt+Up)</source>
        <translation>Symud y cam gweithredu i fyny (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the action down (Alt+Down)</source>
        <translation>Symud y cam gweithredu i lawr (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete the chosen actions (Del)</source>
        <translation>Dileu&apos;r camau gweithredu a ddewiswyd (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Dilëwyd %n cam gweithredu. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n cam gweithredu. Bydd Dadwneud yn dod ag ef yn ôl.</numerusform>
            <numerusform>Dilëwyd %n o gamau gweithredu. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n cham gweithredu. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n cam gweithredu. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} sits on chair {1}.</source>
        <translation>Mae {0} yn eistedd ar gadair {1}.</translation>
    </message>
    <message>
        <source>{0} leaves chair {1}.</source>
        <translation>Mae {0} yn gadael cadair {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} change chairs.</source>
        <translation>Cadeiriau wedi&apos;u cyfnewid: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} moves to chair {1}.</source>
        <translation>Mae {0} yn symud i gadair {1}.</translation>
    </message>
    <message>
        <source>{0} speaks.</source>
        <translation>Mae {0} yn siarad.</translation>
    </message>
    <message>
        <source>{0} has spoken.</source>
        <translation>Mae {0} wedi siarad.</translation>
    </message>
    <message>
        <source>Round {0} is seated as planned.</source>
        <translation>Mae rownd {0} wedi&apos;i gosod yn ôl y cynllun.</translation>
    </message>
    <message>
        <source>Everybody is back in the outer circle.</source>
        <translation>Mae pawb yn ôl yn y cylch allanol.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list.</source>
        <translation>Mae {0} ar y rhestr aros.</translation>
    </message>
    <message>
        <source>{0} is off the waiting list.</source>
        <translation>Nid yw {0} ar y rhestr aros bellach.</translation>
    </message>
    <message>
        <source>{0} stands where the order says.</source>
        <translation>Mae {0} yn ôl yn nhrefn y rhestr.</translation>
    </message>
    <message>
        <source>{0} is first now.</source>
        <translation>{0} sydd gyntaf nawr.</translation>
    </message>
    <message>
        <source>{0} is a new participant.</source>
        <translation>Mae {0} yn gyfranogwr newydd.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} in place of {2}.</source>
        <translation>Mae {0} yn eistedd ar gadair {1} yn lle {2}.</translation>
    </message>
    <message>
        <source>These breakouts do not run now.</source>
        <translation>Nid yw&apos;r grwpiau trafod hyn ar waith nawr.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation>
            <numerusform>{0}: %n munud yn llai.</numerusform>
            <numerusform>{0}: %n funud yn llai.</numerusform>
            <numerusform>{0}: %n o funudau&apos;n llai.</numerusform>
            <numerusform>{0}: %n munud yn llai.</numerusform>
            <numerusform>{0}: %n munud yn llai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation>
            <numerusform>{0}: %n munud arall.</numerusform>
            <numerusform>{0}: %n funud arall.</numerusform>
            <numerusform>{0}: %n o funudau eraill.</numerusform>
            <numerusform>{0}: %n munud arall.</numerusform>
            <numerusform>{0}: %n munud arall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 min</source>
        <translation>1 mun</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 mun</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Pob grŵp trafod</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>{0} chosen: Enter lets it run. Esc: all</source>
        <translation>{0}: Enter i barhau. Esc: pob un</translation>
    </message>
    <message>
        <source>{0} gives all a minute. Its number chooses a breakout.</source>
        <translation>Mae {0} yn rhoi munud i bawb. Mae rhif grŵp trafod yn ei ddewis.</translation>
    </message>
    <message>
        <source>{0} chosen: {1} adds a minute, {2} takes one off, {3} pauses. Esc: all</source>
        <translation>Dewiswyd {0}: mae {1} yn ychwanegu munud, {2} yn tynnu munud, {3} yn oedi. Esc: pob un</translation>
    </message>
    <message>
        <source>{0} starts them all, whatever runs still. {1} goes on in the order of the agenda.</source>
        <translation>Mae {0} yn eu dechrau i gyd, beth bynnag sy&apos;n dal i redeg. Mae {1} yn mynd ymlaen yn nhrefn yr agenda.</translation>
    </message>
    <message>
        <source>These breakouts are over.</source>
        <translation>Mae&apos;r grwpiau trafod hyn ar ben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>All go on</source>
        <translation>Parhau â&apos;r cyfan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Oedi pob un</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Gorffen pob un</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Ailgydio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 funud arall</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 munud arall</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 funud yn llai</translation>
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
        <translation>Math o weithgaredd newydd</translation>
    </message>
    <message>
        <source>New activity: title, Tab, minutes, Enter</source>
        <translation>Gweithgaredd newydd: teitl, Tab, munudau, Enter</translation>
    </message>
    <message>
        <source>Title of the new activity</source>
        <translation>Teitl y gweithgaredd newydd</translation>
    </message>
    <message>
        <source>Minutes of the new activity</source>
        <translation>Munudau&apos;r gweithgaredd newydd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add a person: name, Enter</source>
        <translation>Ychwanegu person: enw, Enter</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Enw person newydd</translation>
    </message>
    <message>
        <source>Group of the new person</source>
        <translation>Grŵp y person newydd</translation>
    </message>
    <message>
        <source>There is another {0}. A group or role tells them apart.</source>
        <translation>Mae rhywun arall o&apos;r enw {0}. Bydd grŵp neu rôl yn dangos pwy yw pwy.</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>Ychwanegwyd {0}.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgaredd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Real or expected</source>
        <translation>Gwir neu ddisgwyliedig</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Hwyr neu gynnar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>nid cyn {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>tua {0}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Title of the activity</source>
        <translation>Teitl y gweithgaredd</translation>
    </message>
    <message>
        <source>Minutes of the activity</source>
        <translation>Munudau&apos;r gweithgaredd</translation>
    </message>
</context>
<context>
    <name>AgendaFooter</name>
    <message>
        <source>No start planned yet</source>
        <translation>Dim amser dechrau eto</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Planned start of the day</source>
        <translation>Amser dechrau&apos;r diwrnod</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>e.e. 10:00</translation>
    </message>
    <message>
        <source>Begin with a template and change what differs today, or type the first activity below.</source>
        <translation>Dechreuwch â thempled a newid yr hyn sy&apos;n wahanol heddiw. Neu teipiwch y gweithgaredd cyntaf isod.</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Dim byd ar yr agenda eto</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>O dempled</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Diwrnod yn dechrau</translation>
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
        <translation>Dewiswch uchod pa ddau grŵp sy&apos;n cael eu cymharu.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Dim wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Nothing that both do not want</source>
        <translation>Mae&apos;r cyfan yn gyffredin</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} yn unig</translation>
    </message>
    <message>
        <source>{0}: rank {1}</source>
        <translation>{0}: safle {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Yn gyffredin i&apos;r ddau</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Notes that look alike</source>
        <translation>Nodiadau tebyg i&apos;w gilydd</translation>
    </message>
    <message>
        <source>Group before (K)</source>
        <translation>Y set flaenorol (K)</translation>
    </message>
    <message>
        <source>Next group (J)</source>
        <translation>Y set nesaf (J)</translation>
    </message>
    <message>
        <source>Stack them</source>
        <translation>Eu pentyrru</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Eu gadael</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>Set {0} o {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, perhaps the same in other words</source>
        <translation>{0}, efallai&apos;r un peth mewn geiriau eraill</translation>
    </message>
    <message>
        <source>The first lies on top; each keeps its votes.</source>
        <translation>Mae&apos;r cyntaf ar ben y lleill; mae pob un yn cadw ei bleidleisiau.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation>
            <numerusform>%n ffurflen, mewn trefn ar hap.</numerusform>
            <numerusform>%n ffurflen, mewn trefn ar hap.</numerusform>
            <numerusform>%n ffurflen, mewn trefn ar hap.</numerusform>
            <numerusform>%n ffurflen, mewn trefn ar hap.</numerusform>
            <numerusform>%n ffurflen, mewn trefn ar hap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where few answered a question, its answers are left out.</source>
        <translation>Lle mai ychydig a atebodd gwestiwn, gadewir ei atebion allan.</translation>
    </message>
    <message>
        <source>Groups are left out where they are too small to be told apart.</source>
        <translation>Gadewir grwpiau allan lle maent yn rhy fach i&apos;w dangos ar wahân.</translation>
    </message>
    <message>
        <source>Which forms are the same person’s is left out: few are, or few are not.</source>
        <translation>Gadewir allan pa ffurflenni sydd gan yr un person: ychydig sydd, neu ychydig sydd ddim.</translation>
    </message>
    <message>
        <source>Each row is one person’s form. Whoever knows one of its answers may find the others: think before you give it away.</source>
        <translation>Ffurflen un person yw pob rhes. Gall pwy bynnag sy&apos;n gwybod un o&apos;i hatebion gael hyd i&apos;r lleill: meddyliwch cyn ei rhoi i neb.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pâr</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fframiad</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Adeg</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Disagree strongly</source>
        <translation>Anghytuno&apos;n gryf</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Anghytuno</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Y naill na&apos;r llall</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>Agree strongly</source>
        <translation>Cytuno&apos;n gryf</translation>
    </message>
    <message>
        <source>Framing {0}</source>
        <translation>Fframiad {0}</translation>
    </message>
    <message>
        <source>Moment {0}</source>
        <translation>Adeg {0}</translation>
    </message>
    <message>
        <source>no group said</source>
        <translation>heb nodi grŵp</translation>
    </message>
    <message>
        <source>together: {0}</source>
        <translation>gyda&apos;i gilydd: {0}</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>‘{0}’</translation>
    </message>
    <message>
        <source>the left end</source>
        <translation>y pen chwith</translation>
    </message>
    <message>
        <source>the right end</source>
        <translation>y pen de</translation>
    </message>
    <message>
        <source>the left corner</source>
        <translation>y gornel chwith</translation>
    </message>
    <message>
        <source>the right corner</source>
        <translation>y gornel dde</translation>
    </message>
    <message>
        <source>the top corner</source>
        <translation>y gornel uchaf</translation>
    </message>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation>
            <numerusform>heb eu dangos, gan y byddai&apos;n dweud am lai na %n o bobl</numerusform>
            <numerusform>heb eu dangos, gan y byddai&apos;n dweud am lai na %n person</numerusform>
            <numerusform>heb eu dangos, gan y byddai&apos;n dweud am lai na %n o bobl</numerusform>
            <numerusform>heb eu dangos, gan y byddai&apos;n dweud am lai na %n o bobl</numerusform>
            <numerusform>heb eu dangos, gan y byddai&apos;n dweud am lai na %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>dim atebion</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation>
            <numerusform>%n ateb, i gyd drwy godi dwylo</numerusform>
            <numerusform>%n ateb, drwy godi dwylo</numerusform>
            <numerusform>%n ateb, i gyd drwy godi dwylo</numerusform>
            <numerusform>%n ateb, i gyd drwy godi dwylo</numerusform>
            <numerusform>%n ateb, i gyd drwy godi dwylo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation>
            <numerusform>%n ateb, {0} ohonynt drwy godi dwylo</numerusform>
            <numerusform>%n ateb, {0} drwy godi dwylo</numerusform>
            <numerusform>%n ateb, {0} ohonynt drwy godi dwylo</numerusform>
            <numerusform>%n ateb, {0} ohonynt drwy godi dwylo</numerusform>
            <numerusform>%n ateb, {0} ohonynt drwy godi dwylo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation>
            <numerusform>{0} ar %n ffurflen</numerusform>
            <numerusform>{0} ar %n ffurflen</numerusform>
            <numerusform>{0} ar %n ffurflen</numerusform>
            <numerusform>{0} ar %n ffurflen</numerusform>
            <numerusform>{0} ar %n ffurflen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands were counted box by box, so there may have been more people than were counted.</source>
        <translation>Cyfrifwyd dwylo fesul blwch, felly efallai fod mwy o bobl wedi bod yno nag a gyfrifwyd.</translation>
    </message>
    <message>
        <source>The line goes from {0} (0) to {1} (100).</source>
        <translation>Ar y llinell {0} yw 0, {1} yw 100.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} agree ({2}), {3} disagree ({4})</source>
        <translation>{0} o {1} yn cytuno ({2}), {3} yn anghytuno ({4})</translation>
    </message>
    <message>
        <source>Small groups are counted together, with a larger one where needed.</source>
        <translation>Cyfrifir grwpiau bach gyda&apos;i gilydd, a chydag un mwy lle bo angen.</translation>
    </message>
    <message>
        <source>{0} agree in both</source>
        <translation>{0} yn cytuno yn y ddau</translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn fwy</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn fwy</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n o bwyntiau yn fwy</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n phwynt yn fwy</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn llai</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn llai</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n o bwyntiau yn llai</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n phwynt yn llai</numerusform>
            <numerusform>{0} yn cytuno yn lle {1}, %n pwynt yn llai</numerusform>
        </translation>
    </message>
    <message>
        <source>the greatest difference is at {0}, {1} instead of {2}</source>
        <translation>mae&apos;r gwahaniaeth mwyaf wrth {0}, {1} yn lle {2}</translation>
    </message>
    <message>
        <source>on average {0} of 100 for {1}, {2} for {3}, {4} for {5}</source>
        <translation>ar gyfartaledd {0} o 100 dros {1}, {2} dros {3}, {4} dros {5}</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>yr ateb yw {0}</translation>
    </message>
    <message>
        <source>the middle of the answers is {0}, the middle half of them from {1} to {2}</source>
        <translation>canol yr atebion yw {0}, a&apos;u hanner canol o {1} i {2}</translation>
    </message>
    <message>
        <source>ticked most: {0}, by {1} of {2}</source>
        <translation>ticiwyd amlaf: {0}, gan {1} o {2}</translation>
    </message>
    <message>
        <source>‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>‘{0}’ o gymharu â ‘{1}’: {2}.</translation>
    </message>
    <message>
        <source>It is compared as if different people had answered.</source>
        <translation>Cymherir fel pe bai pobl wahanol wedi ateb.</translation>
    </message>
    <message>
        <source>They are fewer than half of those who answered: whether it is chance is told of them alone.</source>
        <translation>Maent yn llai na hanner y rhai a atebodd: amdanyn nhw&apos;n unig y dywedir a yw ar hap.</translation>
    </message>
    <message>
        <source>Of all answers: {0}.</source>
        <translation>O&apos;r holl atebion: {0}.</translation>
    </message>
    <message>
        <source>on average {0} of 100 more for {1}</source>
        <translation>ar gyfartaledd {0} o 100 yn fwy dros {1}</translation>
    </message>
    <message>
        <source>less than a point apart on average</source>
        <translation>llai na phwynt o wahaniaeth ar gyfartaledd</translation>
    </message>
    <message numerus="yes">
        <source>on average %n point(s) nearer to {0}</source>
        <translation>
            <numerusform>ar gyfartaledd %n pwynt yn nes at {0}</numerusform>
            <numerusform>ar gyfartaledd %n pwynt yn nes at {0}</numerusform>
            <numerusform>ar gyfartaledd %n o bwyntiau yn nes at {0}</numerusform>
            <numerusform>ar gyfartaledd %n phwynt yn nes at {0}</numerusform>
            <numerusform>ar gyfartaledd %n pwynt yn nes at {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the same on average</source>
        <translation>yr un peth ar gyfartaledd</translation>
    </message>
    <message>
        <source>on average {0} nearer to disagreeing on the scale of five</source>
        <translation>ar gyfartaledd {0} yn nes at anghytuno ar y raddfa o bump</translation>
    </message>
    <message>
        <source>on average {0} nearer to agreeing on the scale of five</source>
        <translation>ar gyfartaledd {0} yn nes at gytuno ar y raddfa o bump</translation>
    </message>
    <message>
        <source>the same shares</source>
        <translation>yr un cyfrannau</translation>
    </message>
    <message>
        <source>So this could easily be chance, which is no proof that nothing differs.</source>
        <translation>Felly gallai hyn fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</translation>
    </message>
    <message>
        <source>So this might be chance.</source>
        <translation>Felly efallai fod hyn ar hap.</translation>
    </message>
    <message>
        <source>So this is hardly chance.</source>
        <translation>Felly go brin fod hyn ar hap.</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>anghytuno</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation>
            <numerusform>o leiaf %n o bobl, drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n person, drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, drwy godi dwylo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation>
            <numerusform>o leiaf %n o bobl, rhai drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n person, rhai drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, rhai drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, rhai drwy godi dwylo</numerusform>
            <numerusform>o leiaf %n o bobl, rhai drwy godi dwylo</numerusform>
        </translation>
    </message>
    <message>
        <source>most often: {0} ({1})</source>
        <translation>amlaf: {0} ({1})</translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>gytuno</translation>
    </message>
    <message>
        <source>From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed.</source>
        <translation>O ‘{0}’ i ‘{1}’, fesul person: {2} wedi symud tuag at {3}, {4} tuag at {5}, {6} wedi aros.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation>
            <numerusform>Ni ellid paru %n ateb.</numerusform>
            <numerusform>Ni ellid paru %n ateb.</numerusform>
            <numerusform>Ni ellid paru %n ateb.</numerusform>
            <numerusform>Ni ellid paru %n ateb.</numerusform>
            <numerusform>Ni ellid paru %n ateb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation>
            <numerusform>Gadewir %n pâr allan, ar hap, fel bod yr atebion heb bartner yn aros ynghudd.</numerusform>
            <numerusform>Gadewir %n pâr allan, ar hap, fel bod yr atebion heb bartner yn aros ynghudd.</numerusform>
            <numerusform>Gadewir %n o barau allan, ar hap, fel bod yr atebion heb bartner yn aros ynghudd.</numerusform>
            <numerusform>Gadewir %n phâr allan, ar hap, fel bod yr atebion heb bartner yn aros ynghudd.</numerusform>
            <numerusform>Gadewir %n pâr allan, ar hap, fel bod yr atebion heb bartner yn aros ynghudd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {0} points from where they were counts as having stayed.</source>
        <translation>Mae symud hyd at {0} pwynt yn cyfrif fel aros.</translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Ni ddangosir sut y symudodd pob person: byddai&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir sut y symudodd pob person: byddai&apos;n dweud am lai na %n person.</numerusform>
            <numerusform>Ni ddangosir sut y symudodd pob person: byddai&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir sut y symudodd pob person: byddai&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir sut y symudodd pob person: byddai&apos;n dweud am lai na %n o bobl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Ni ddangosir grwpiau ar wahân: byddai hynny&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir grwpiau ar wahân: byddai hynny&apos;n dweud am lai na %n person.</numerusform>
            <numerusform>Ni ddangosir grwpiau ar wahân: byddai hynny&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir grwpiau ar wahân: byddai hynny&apos;n dweud am lai na %n o bobl.</numerusform>
            <numerusform>Ni ddangosir grwpiau ar wahân: byddai hynny&apos;n dweud am lai na %n o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those who chose to answer are counted; it says nothing of others.</source>
        <translation>Dim ond y rhai a ddewisodd ateb a gyfrifir; nid yw&apos;n dweud dim am eraill.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>
            <numerusform>O blith y %n o bobl a atebodd y ddau, ‘{0}’ o gymharu â ‘{1}’: {2}.</numerusform>
            <numerusform>O blith y %n person a atebodd y ddau, ‘{0}’ o gymharu â ‘{1}’: {2}.</numerusform>
            <numerusform>O blith y %n o bobl a atebodd y ddau, ‘{0}’ o gymharu â ‘{1}’: {2}.</numerusform>
            <numerusform>O blith y %n o bobl a atebodd y ddau, ‘{0}’ o gymharu â ‘{1}’: {2}.</numerusform>
            <numerusform>O blith y %n o bobl a atebodd y ddau, ‘{0}’ o gymharu â ‘{1}’: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>on average {0} of 100 fewer for {1}</source>
        <translation>ar gyfartaledd {0} o 100 yn llai dros {1}</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Ni symudodd neb.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.</source>
        <translation>Pe bai hap wedi penderfynu pwy a symudodd i fyny a phwy i lawr, byddai cymaint neu fwy o wahaniaeth mewn {1} o&apos;r holl ffyrdd posibl ({0}).</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.</source>
        <translation>Pe bai hap wedi penderfynu pwy a symudodd i fyny a phwy i lawr, byddai cymaint neu fwy o wahaniaeth mewn {1} o {0} o dyniadau.</translation>
    </message>
    <message>
        <source>Of all {0} divisions of the same answers {1} differ as much or more.</source>
        <translation>O bob rhaniad posibl o&apos;r un atebion ({0}), mae cymaint neu fwy o wahaniaeth mewn {1}.</translation>
    </message>
    <message>
        <source>Of {0} random divisions of the same answers {1} differed as much or more.</source>
        <translation>O {0} o raniadau ar hap o&apos;r un atebion, roedd cymaint neu fwy o wahaniaeth mewn {1}.</translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation>
            <numerusform>Gan y gwneir %n cymhariaeth, efallai fod hon ar hap.</numerusform>
            <numerusform>Gan y gwneir %n gymhariaeth, efallai fod hon ar hap.</numerusform>
            <numerusform>Gan y gwneir %n o gymariaethau, efallai fod hon ar hap.</numerusform>
            <numerusform>Gan y gwneir %n chymhariaeth, efallai fod hon ar hap.</numerusform>
            <numerusform>Gan y gwneir %n cymhariaeth, efallai fod hon ar hap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation>
            <numerusform>Gan y gwneir %n cymhariaeth, gallai hon fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</numerusform>
            <numerusform>Gan y gwneir %n gymhariaeth, gallai hon fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</numerusform>
            <numerusform>Gan y gwneir %n o gymariaethau, gallai hon fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</numerusform>
            <numerusform>Gan y gwneir %n chymhariaeth, gallai hon fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</numerusform>
            <numerusform>Gan y gwneir %n cymhariaeth, gallai hon fod ar hap yn ddigon hawdd, ac nid yw hynny&apos;n profi nad oes gwahaniaeth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Answers to the form</source>
        <translation>Atebion i&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fframiad</translation>
    </message>
    <message>
        <source>All are of the framing</source>
        <translation>Mae&apos;r cyfan o&apos;r fframiad</translation>
    </message>
    <message>
        <source>All are of the moment</source>
        <translation>Mae&apos;r cyfan o&apos;r adeg</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Fel y dywed y ffeil</translation>
    </message>
    <message>
        <source>Numbers of “{0}” go from</source>
        <translation>Mae rhifau “{0}” yn mynd o</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>How far the search for a better wall is</source>
        <translation>Pa mor bell y mae&apos;r chwilio am wal well</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Use this wall</source>
        <translation>Defnyddio hon</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Chwilio&apos;n hirach</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stopio a chadw&apos;r gorau</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gollwng</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Changes</source>
        <translation>Newid</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Write-up</source>
        <translation>Erthygl</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>No backup yet: the first one is made when something changes.</source>
        <translation>Dim copi wrth gefn eto: gwneir yr un cyntaf pan fydd rhywbeth yn newid.</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>Copi wrth gefn {0}</translation>
    </message>
    <message>
        <source>Second copy {0}</source>
        <translation>Ail gopi {0}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>While working</source>
        <translation>Wrth weithio</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ar gais</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Wrth gau</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Cyn mewnforio</translation>
    </message>
    <message>
        <source>Before merging or splitting</source>
        <translation>Cyn cyfuno neu wahanu</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Cyn dileu</translation>
    </message>
    <message>
        <source>Before a template</source>
        <translation>Cyn defnyddio templed</translation>
    </message>
    <message>
        <source>Before arranging anew</source>
        <translation>Cyn aildrefnu</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>Cyn cyfieithu</translation>
    </message>
    <message>
        <source>After a person was erased</source>
        <translation>Ar ôl dileu person am byth</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Cyn fersiwn newydd</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Ail gopi</translation>
    </message>
    <message>
        <source>Beside the session</source>
        <translation>Wrth ymyl y sesiwn</translation>
    </message>
    <message>
        <source>Not sound: it cannot be restored</source>
        <translation>Nid yw&apos;n iawn: ni ellir ei adfer</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tro</numerusform>
            <numerusform>%n tro</numerusform>
            <numerusform>%n o droeon</numerusform>
            <numerusform>%n thro</numerusform>
            <numerusform>%n tro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Free some space.</source>
        <translation>Ni wnaed copi wrth gefn: mae&apos;r ddisg yn llawn. Rhyddhewch le.</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups cannot be written to.</source>
        <translation>Ni wnaed copi wrth gefn: ni ellir ysgrifennu i ffolder y copïau.</translation>
    </message>
    <message>
        <source>No backup was made: the disk does not answer as it should.</source>
        <translation>Ni wnaed copi wrth gefn: nid yw&apos;r ddisg yn ateb fel y dylai.</translation>
    </message>
    <message>
        <source>No second copy: its folder is not there. Put the memory stick in again.</source>
        <translation>Dim ail gopi: nid yw ei ffolder yno. Rhowch y cof bach i mewn eto.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick is full. Free some space.</source>
        <translation>Dim ail gopi: mae&apos;r cof bach yn llawn. Rhyddhewch le.</translation>
    </message>
    <message>
        <source>No second copy: its folder cannot be written to.</source>
        <translation>Dim ail gopi: ni ellir ysgrifennu i&apos;w ffolder.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick does not answer as it should.</source>
        <translation>Dim ail gopi: nid yw&apos;r cof bach yn ateb fel y dylai.</translation>
    </message>
    <message>
        <source>The session itself is saved.</source>
        <translation>Mae&apos;r sesiwn ei hun wedi&apos;i chadw.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>That folder cannot be used. Choose another one.</source>
        <translation>Ni ellir defnyddio&apos;r ffolder honno. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Folder for a second copy</source>
        <translation>Ffolder i&apos;r ail gopi</translation>
    </message>
    <message>
        <source>The backups of all sessions take {0} MB on this computer.</source>
        <translation>Mae copïau wrth gefn pob sesiwn yn cymryd {0} MB ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Restored as {0}, beside the session.</source>
        <translation>Adferwyd fel {0}, wrth ymyl y sesiwn.</translation>
    </message>
    <message>
        <source>A second copy of the newest backup can go to a memory stick, by itself.</source>
        <translation>Gall ail gopi o&apos;r copi wrth gefn diweddaraf fynd i gof bach, ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>The second copy goes to {0}.</source>
        <translation>Mae&apos;r ail gopi&apos;n mynd i {0}.</translation>
    </message>
    <message>
        <source>The second copy of {0} is in {1}.</source>
        <translation>Mae ail gopi {0} yn y ffolder {1}.</translation>
    </message>
    <message>
        <source>Backups are made every ten minutes while you work, before large changes and on closing. Restoring one writes a new file beside the session: nothing is replaced.</source>
        <translation>Gwneir copïau wrth gefn bob deng munud wrth i chi weithio, cyn newidiadau mawr ac wrth gau. Mae adfer un yn ysgrifennu ffeil newydd wrth ymyl y sesiwn: ni ddisodlir dim.</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Yn edrych ar y copïau wrth gefn…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>The first one is made when something changes. You can make one now.</source>
        <translation>Gwneir yr un cyntaf pan fydd rhywbeth yn newid. Gallwch wneud un nawr.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Adfer…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Dangos y ffolder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Choose folder for a second copy…</source>
        <translation>Dewis ffolder i&apos;r ail gopi…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop making second copies</source>
        <translation>Stopio gwneud ail gopïau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Ail gopi</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Yn dal</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Newid olaf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} mun</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} awr</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n o ddyddiau</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Hon yn unig</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most urgent message</source>
        <translation>Dangos y neges fwyaf brys yn unig</translation>
    </message>
    <message>
        <source>Show the other messages too</source>
        <translation>Dangos y negeseuon eraill hefyd</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Topics</source>
        <translation>Pynciau</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Gofodau</translation>
    </message>
    <message>
        <source>Slots and spaces</source>
        <translation>Slotiau a gofodau</translation>
    </message>
    <message>
        <source>Topics, the chosen one, slots and spaces</source>
        <translation>Pynciau, yr un a ddewiswyd, slotiau a gofodau</translation>
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
        <translation>Pentyrru ar y nodyn hwn</translation>
    </message>
    <message>
        <source>Into “{0}”</source>
        <translation>I “{0}”</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Heb ran</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {0}, {1}</source>
        <translation>Bwrdd nodiadau: {0}, {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>thema: {0}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>o&apos;r neilltu</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>heb thema</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation>
            <numerusform>%n nodyn oddi tano</numerusform>
            <numerusform>%n nodyn oddi tano</numerusform>
            <numerusform>%n nodyn oddi tano</numerusform>
            <numerusform>%n nodyn oddi tano</numerusform>
            <numerusform>%n nodyn oddi tano</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grwpiau trafod</translation>
    </message>
    <message>
        <source>A number chooses a breakout, Esc all of them.</source>
        <translation>Mae rhif yn dewis grŵp trafod, ac Esc yn dewis pob un.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Wal yr agenda</translation>
    </message>
    <message>
        <source>Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.</source>
        <translation>Bysellau saeth: cell arall. Alt a&apos;r bysellau saeth: symud y pwnc. Delete: oddi ar y wal.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Dim nodyn yn cyfateb</translation>
    </message>
    <message>
        <source>There are others.</source>
        <translation>Mae rhai eraill.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;i ddewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes and the note, beside the board</source>
        <translation>Themâu a&apos;r nodyn, wrth ochr y bwrdd</translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>votes: {0}</source>
        <translation>pleidleisiau: {0}</translation>
    </message>
    <message>
        <source>notes below: {0}</source>
        <translation>nodiadau oddi tano: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd nodiadau</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>Pages of the board</source>
        <translation>Tudalennau&apos;r bwrdd nodiadau</translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message>
        <source>Ended</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Time, over by</source>
        <translation>Amser ar ben ers</translation>
    </message>
    <message>
        <source>over</source>
        <translation>dros amser</translation>
    </message>
    <message>
        <source>{0}, moved from {1}</source>
        <translation>{0}, symudwyd o: {1}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>gyda {0}</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>ar ben ers {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n eiliad ar ôl</numerusform>
            <numerusform>%n eiliad ar ôl</numerusform>
            <numerusform>%n eiliad ar ôl</numerusform>
            <numerusform>%n eiliad ar ôl</numerusform>
            <numerusform>%n eiliad ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n funud ar ôl</numerusform>
            <numerusform>%n o funudau ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>wedi gorffen</translation>
    </message>
</context>
<context>
    <name>BreakoutsPage</name>
    <message>
        <source>No breakout of this slot has the number {0}.</source>
        <translation>Nid oes grŵp trafod â&apos;r rhif {0} yn y slot hwn.</translation>
    </message>
    <message>
        <source>No slot for breakouts yet</source>
        <translation>Dim slot ar gyfer grwpiau trafod eto</translation>
    </message>
    <message>
        <source>Add an activity of the kind Breakouts to the agenda, one for each slot.</source>
        <translation>Ychwanegwch weithgaredd o&apos;r math Grwpiau trafod at yr agenda, un ar gyfer pob slot.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Agor yr agenda</translation>
    </message>
    <message>
        <source>Nobody meets in this slot yet</source>
        <translation>Neb yn cwrdd yn y slot hwn eto</translation>
    </message>
    <message>
        <source>Put topics on the agenda wall first: each then has its clock here.</source>
        <translation>Rhowch bynciau ar wal yr agenda yn gyntaf: yna bydd cloc i bob un yma.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Agor wal yr agenda</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>A form is made of the file. Its extremes have no names yet.</source>
        <translation>Gwneir ffurflen o&apos;r ffeil. Nid oes enwau ar ei phegynau eto.</translation>
    </message>
</context>
<context>
    <name>CameList</name>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
    <message>
        <source>Delete: was not there after all.</source>
        <translation>Delete: nid oedd yno wedi&apos;r cyfan.</translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>How many came</source>
        <translation>Faint ddaeth</translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation>Pwy ddaeth, wrth eu henwau</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter, the next</source>
        <translation>Dwy lythyren o enw, Enter, y nesaf</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first, or only count them.</source>
        <translation>Nid oes neb o&apos;r enw “{0}”. Ychwanegwch y person yn ystafell Pobl yn gyntaf, neu dim ond ei gyfrif.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
</context>
<context>
    <name>Canvases</name>
    <message>
        <source>Keep, leave behind, do differently</source>
        <translation>Cadw, gadael ar ôl, gwneud yn wahanol</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Gadael ar ôl</translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation>Gwneud yn wahanol</translation>
    </message>
    <message>
        <source>To look back on what was done: what stays, what goes, what changes.</source>
        <translation>I edrych yn ôl ar yr hyn a wnaed: beth sy&apos;n aros, beth sy&apos;n mynd, beth sy&apos;n newid.</translation>
    </message>
    <message>
        <source>Cynefin</source>
        <translation>Cynefin</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Cymhlyg</translation>
    </message>
    <message>
        <source>Complicated</source>
        <translation>Cymhleth</translation>
    </message>
    <message>
        <source>Chaotic</source>
        <translation>Anhrefnus</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clir</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Dryswch</translation>
    </message>
    <message>
        <source>By how causes and effects hang together, to see what to try, to analyse, or just to do.</source>
        <translation>Yn ôl sut mae achos ac effaith yn cydio, i weld beth i&apos;w brofi, ei ddadansoddi, neu ei wneud ar unwaith.</translation>
    </message>
    <message>
        <source>Three horizons</source>
        <translation>Tri gorwel</translation>
    </message>
    <message>
        <source>1: How it is, and what fades</source>
        <translation>1: Fel y mae, a&apos;r hyn sy&apos;n pylu</translation>
    </message>
    <message>
        <source>2: What is being tried</source>
        <translation>2: Yr hyn sy&apos;n cael ei brofi</translation>
    </message>
    <message>
        <source>3: How it is to be</source>
        <translation>3: Fel y dylai fod</translation>
    </message>
    <message>
        <source>To see how the present turns into the future you want.</source>
        <translation>I weld sut mae&apos;r presennol yn troi&apos;n ddyfodol yr hoffech ei weld.</translation>
    </message>
    <message>
        <source>Reasons for failure</source>
        <translation>Rhesymau dros fethiant</translation>
    </message>
    <message>
        <source>A rule was broken on purpose</source>
        <translation>Torrwyd rheol yn fwriadol</translation>
    </message>
    <message>
        <source>Somebody was not attentive</source>
        <translation>Nid oedd rhywun yn talu sylw</translation>
    </message>
    <message>
        <source>Skill or training was missing</source>
        <translation>Diffyg sgìl neu hyfforddiant</translation>
    </message>
    <message>
        <source>The procedure was poor</source>
        <translation>Roedd y drefn yn wael</translation>
    </message>
    <message>
        <source>The task was too hard to go well each time</source>
        <translation>Tasg rhy anodd i lwyddo bob tro</translation>
    </message>
    <message>
        <source>Many things came together</source>
        <translation>Daeth sawl peth ynghyd</translation>
    </message>
    <message>
        <source>Nobody could know</source>
        <translation>Ni allai neb wybod</translation>
    </message>
    <message>
        <source>An idea was tested and did not hold</source>
        <translation>Profwyd syniad ac ni ddaliodd ei dir</translation>
    </message>
    <message>
        <source>Something new was tried, to learn</source>
        <translation>Rhoddwyd cynnig ar beth newydd, i ddysgu</translation>
    </message>
    <message>
        <source>A spectrum from blame at the top to praise at the bottom, after A. Edmondson.</source>
        <translation>Sbectrwm o feio ar y brig i ganmol ar y gwaelod, yn ôl A. Edmondson.</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Ymdrech ac effaith</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Gwneud nawr</translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation>Cynllunio&apos;n dda</translation>
    </message>
    <message>
        <source>Do in passing</source>
        <translation>Gwneud wrth fynd heibio</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Two by two, with axes of your own.</source>
        <translation>Dau wrth ddau, â&apos;ch echelinau eich hun.</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation>ychydig o ymdrech</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation>llawer o ymdrech</translation>
    </message>
    <message>
        <source>little effect</source>
        <translation>ychydig o effaith</translation>
    </message>
    <message>
        <source>much effect</source>
        <translation>llawer o effaith</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Colofn {0}</translation>
    </message>
    <message>
        <source>As many columns as you like, with names of your own.</source>
        <translation>Cynifer o golofnau ag y mynnwch, â&apos;ch enwau eich hun.</translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message>
        <source>Canvases and regions</source>
        <translation>Cynfasau a rhannau</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Cynfasau</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Rhannau</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Enw&apos;r cynfas</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Enw&apos;r rhan</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ychwanegu rhan</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ar y brig</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Ar y gwaelod</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Ar y chwith</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Ar y dde</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Region {0}</source>
        <translation>Rhan {0}</translation>
    </message>
    <message>
        <source>Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back.</source>
        <translation>Mae nodiadau&apos;n aros pan gaiff cynfas neu ran ei dileu; maent heb ran wedyn. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>New note</source>
        <translation>Nodyn newydd</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation>Nodyn… mae “3: geiriau” yn nodi geiriau cadair 3</translation>
    </message>
    <message>
        <source>Close the capture line</source>
        <translation>Cau&apos;r llinell nodi</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Cadwyd y nodyn.</translation>
    </message>
    <message>
        <source>Note kept; there is no topic {0}.</source>
        <translation>Cadwyd y nodyn; nid oes pwnc {0}.</translation>
    </message>
    <message>
        <source>Note kept; there is no chair {0}.</source>
        <translation>Cadwyd y nodyn; nid oes cadair {0}.</translation>
    </message>
    <message>
        <source>Note kept; nobody sits on chair {0}.</source>
        <translation>Cadwyd y nodyn; nid oes neb yn eistedd ar gadair {0}.</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for topic 3</source>
        <translation>Nodyn… mae “3: geiriau” yn nodi geiriau pwnc 3</translation>
    </message>
    <message>
        <source>no topic {0}</source>
        <translation>dim pwnc {0}</translation>
    </message>
    <message>
        <source>no chair {0}</source>
        <translation>dim cadair {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>pwnc {0}: {1}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>cadair {0}</translation>
    </message>
    <message>
        <source>nobody sits there</source>
        <translation>neb yn eistedd yno</translation>
    </message>
</context>
<context>
    <name>ChairsPanel</name>
    <message>
        <source>Chairs of the inner circle</source>
        <translation>Cadeiriau&apos;r cylch mewnol</translation>
    </message>
    <message>
        <source>Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs.</source>
        <translation>Delete: gadael. Space: siarad. Enter: enwi pwy sy&apos;n eistedd yno. Ctrl+Up, Ctrl+Down: newid cadair.</translation>
    </message>
    <message>
        <source>Leaves the chair (Delete)</source>
        <translation>Gadael y gadair (Delete)</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Yn gadael</translation>
    </message>
    <message>
        <source>Speaks, or has spoken (Space)</source>
        <translation>Yn siarad, neu wedi siarad (Space)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Yn siarad</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Cadeiriau</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>What the proposed plan changes</source>
        <translation>Beth mae&apos;r cynllun arfaethedig yn ei newid</translation>
    </message>
    <message>
        <source>Choosing a change goes to its cell in the table.</source>
        <translation>Mae dewis newid yn mynd i&apos;w gell yn y tabl.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Plan again, or look for another plan: what would change is listed here.</source>
        <translation>Nid oes cynllun arfaethedig. Cynlluniwch eto, neu chwiliwch am gynllun arall: rhestrir yma beth fyddai&apos;n newid.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Space ticks a line. Alt with Up or Down moves it.</source>
        <translation>Mae Space yn ticio llinell. Mae Alt gydag I fyny neu I lawr yn ei symud.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Texts that name people</source>
        <translation>Testunau sy&apos;n enwi pobl</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Cyfieithu…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
            <numerusform>%n o destunau heb gyfieithiad.</numerusform>
            <numerusform>%n thestun heb gyfieithiad.</numerusform>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Number or a few letters</source>
        <translation>Rhif neu ychydig lythrennau</translation>
    </message>
    <message>
        <source>New: “{0}”</source>
        <translation>Newydd: “{0}”</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Unpin</source>
        <translation>Dadbinio</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pinio</translation>
    </message>
    <message>
        <source>Let sit in this round</source>
        <translation>Gadael i eistedd</translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Cadw allan</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Chosen activity</source>
        <translation>Y gweithgaredd a ddewiswyd</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Kind of the activity</source>
        <translation>Math o weithgaredd</translation>
    </message>
    <message>
        <source>Not before, a time of day</source>
        <translation>Nid cyn, amser o&apos;r dydd</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>e.e. 10:30</translation>
    </message>
    <message>
        <source>Question of the activity</source>
        <translation>Cwestiwn y gweithgaredd</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Dim gweithgaredd wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nid cyn</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Y cylch</translation>
    </message>
    <message>
        <source>The list of chairs says and does the same.</source>
        <translation>Mae&apos;r rhestr cadeiriau yn dweud ac yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Name who sits on chair {0}</source>
        <translation>Enwi pwy sy&apos;n eistedd ar gadair {0}</translation>
    </message>
    <message>
        <source>{0} has spoken</source>
        <translation>{0} wedi siarad</translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation>{0} yn siarad</translation>
    </message>
    <message>
        <source>{0} leaves the chair</source>
        <translation>{0} yn gadael y gadair</translation>
    </message>
    <message>
        <source>Name who takes the place of {0}</source>
        <translation>Enwi pwy sy&apos;n dod yn lle {0}</translation>
    </message>
    <message>
        <source>{0} sits down</source>
        <translation>{0} yn eistedd</translation>
    </message>
    <message>
        <source>{0} goes on the waiting list</source>
        <translation>{0} yn mynd ar y rhestr aros</translation>
    </message>
</context>
<context>
    <name>ClockBlock</name>
    <message>
        <source>Nothing left to start</source>
        <translation>Dim ar ôl i&apos;w ddechrau</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Dim agenda eto</translation>
    </message>
    <message>
        <source>over</source>
        <comment>beside +1:20</comment>
        <translation>dros amser</translation>
    </message>
</context>
<context>
    <name>CloudView</name>
    <message>
        <source>Cloud of words; the table beside it says the same</source>
        <translation>Cwmwl geiriau; mae&apos;r tabl wrth ei ochr yn dweud yr un peth</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation>Nid yw&apos;r rhwydwaith yn dangos ei enw</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ychwanegu&apos;r cod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What could not be used of “{0}” was not kept.</source>
        <translation>Ni chadwyd yr hyn nad oedd modd ei ddefnyddio o “{0}”.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Dangos y cyfrinair</translation>
    </message>
    <message>
        <source>Label, printed below the code</source>
        <translation>Label, i&apos;w argraffu o dan y cod</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Enw&apos;r rhwydwaith</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>WPA, with a password</source>
        <translation>WPA, â chyfrinair</translation>
    </message>
    <message>
        <source>WEP, with a password (old)</source>
        <translation>WEP, â chyfrinair (hen)</translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation>Agored, heb gyfrinair</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>No code yet</source>
        <translation>Dim cod eto</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Cofnod calendr</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Y sesiwn gyfan</translation>
    </message>
    <message>
        <source>Topic {0}: {1}</source>
        <translation>Pwnc {0}: {1}</translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation>Rhywbeth a ddilëwyd</translation>
    </message>
    <message>
        <source>What it belonged to was deleted. Choose what it belongs to.</source>
        <translation>Dilëwyd yr hyn roedd yn perthyn iddo. Dewiswch i beth y mae&apos;n perthyn.</translation>
    </message>
    <message>
        <source>The session has no date yet. Say it in the room Session.</source>
        <translation>Nid oes gan y sesiwn ddyddiad eto. Nodwch ef yn ystafell Sesiwn.</translation>
    </message>
    <message>
        <source>Its times are not known yet. Plan when the day begins, or place the topic.</source>
        <translation>Nid yw&apos;r amserau&apos;n hysbys eto. Cynlluniwch pryd mae&apos;r diwrnod yn dechrau, neu rhowch y pwnc yn ei le.</translation>
    </message>
    <message>
        <source>It holds too much to be read well. Shorten what is inside.</source>
        <translation>Mae&apos;n dal gormod i gael ei ddarllen yn dda. Byrhewch ei gynnwys.</translation>
    </message>
    <message>
        <source>The link of this space is no web address. Correct it in Open space.</source>
        <translation>Nid yw dolen y gofod hwn yn gyfeiriad gwe. Cywirwch hi yn y Gofod agored.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Cod QR: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codau QR</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Rhwydwaith: {0}</translation>
    </message>
    <message>
        <source>Password: {0}</source>
        <translation>Cyfrinair: {0}</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Dim cyfrinair</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth yw&apos;r cod</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ychwanegu cod</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Symud y cod i fyny</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Symud y cod i lawr</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Dileu&apos;r cod</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Dangos y cod ar y Llwyfan, neu ei dynnu</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Profi pob un</translation>
    </message>
    <message>
        <source>Code deleted. Undo brings it back.</source>
        <translation>Dilëwyd y cod. Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The code appears once it can be made.</source>
        <translation>Bydd y cod yn ymddangos pan fydd modd ei greu.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Cod QR: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codau QR</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Dim codau eto</translation>
    </message>
    <message>
        <source>A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.</source>
        <translation>Gall cod ar arwyddion a phosteri agor arolwg, ymuno â&apos;r Wi-Fi, neu roi&apos;r diwrnod mewn calendr.</translation>
    </message>
    <message>
        <source>On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m.</source>
        <translation>Ar arwydd, yn {0}&#xa0;mm o led, gall ffonau ei ddarllen o {1}&#xa0;m; ar boster, yn {2}&#xa0;mm, o {3}&#xa0;m.</translation>
    </message>
    <message>
        <source>It holds much: in the hand it has to be {0} mm wide at least.</source>
        <translation>Mae&apos;n dal llawer: yn y llaw rhaid iddo fod o leiaf {0}&#xa0;mm o led.</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>Codau a ddarllenwyd o&apos;r dudalen argraffedig: {0} o {1}.</translation>
    </message>
    <message>
        <source>Not read: {0}. Shorten what is inside, or print larger.</source>
        <translation>Heb eu darllen: {0}. Byrhewch y cynnwys, neu argraffwch yn fwy.</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Number of the form</source>
        <translation>Rhif y ffurflen</translation>
    </message>
    <message>
        <source>Empty where nobody can read it</source>
        <translation>Gwag os na all neb ei ddarllen</translation>
    </message>
    <message>
        <source>A number, such as 12</source>
        <translation>Rhif, fel 12</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>More than one group begins so</source>
        <translation>Mae mwy nag un grŵp yn dechrau felly</translation>
    </message>
    <message>
        <source>No group begins so</source>
        <translation>Nid oes grŵp yn dechrau felly</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>{0} disagree to {1} agree</source>
        <translation>{0} anghytuno i {1} cytuno</translation>
    </message>
    <message>
        <source>Shares of {0} and {1}, such as 40 30</source>
        <translation>Cyfrannau: {0}, {1}; fel 40 30</translation>
    </message>
    <message>
        <source>As it is written; Enter goes on</source>
        <translation>Fel y mae wedi&apos;i ysgrifennu; Enter i fynd ymlaen</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Two shares, or three that add up to {0}</source>
        <translation>Dwy gyfran, neu dair sy&apos;n gwneud {0}</translation>
    </message>
    <message>
        <source>Only one box may be ticked: {0}</source>
        <translation>Dim ond un blwch y gellir ei dicio: {0}</translation>
    </message>
    <message>
        <source>No such box: {0}</source>
        <translation>Dim blwch o&apos;r fath: {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>O {0} i {1}</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Dim rhif</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Rhif {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1} left out</source>
        <translation>{0}; {1} heb ateb</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n o ddwylo</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation>{0} o {1} yma</translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation>
            <numerusform>%n llaw yn fwy nag o bobl</numerusform>
            <numerusform>%n llaw yn fwy nag o bobl</numerusform>
            <numerusform>%n o ddwylo yn fwy nag o bobl</numerusform>
            <numerusform>%n llaw yn fwy nag o bobl</numerusform>
            <numerusform>%n llaw yn fwy nag o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation>
            <numerusform>{0}, %n yma</numerusform>
            <numerusform>{0}, %n yma</numerusform>
            <numerusform>{0}, %n yma</numerusform>
            <numerusform>{0}, %n yma</numerusform>
            <numerusform>{0}, %n yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n heb eu cyfrif</numerusform>
            <numerusform>%n heb ei gyfrif</numerusform>
            <numerusform>%n heb eu cyfrif</numerusform>
            <numerusform>%n heb eu cyfrif</numerusform>
            <numerusform>%n heb eu cyfrif</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off the Stage and put them on again.</source>
        <translation>Gyda chyfrif o&apos;r fath mae&apos;r Llwyfan yn disgwyl: mae&apos;n cadw&apos;r un blaenorol. Cywirwch ef, neu tynnwch yr atebion oddi ar y Llwyfan a&apos;u rhoi yno eto.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Nothing to collect yet</source>
        <translation>Dim i&apos;w gasglu eto</translation>
    </message>
    <message>
        <source>Make a form with questions first. What comes back on paper is typed in here. Or drop a file of answers here: a form is made of it.</source>
        <translation>Gwnewch ffurflen â chwestiynau yn gyntaf. Teipir yma yr hyn a ddaw yn ôl ar bapur. Neu gollyngwch ffeil atebion yma: gwneir ffurflen ohoni.</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>I&apos;r ffurflenni</translation>
    </message>
    <message>
        <source>Key back</source>
        <translation>Teipio i mewn</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Codi dwylo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n heb rif</numerusform>
            <numerusform>%n heb rif</numerusform>
            <numerusform>%n heb rif</numerusform>
            <numerusform>%n heb rif</numerusform>
            <numerusform>%n heb rif</numerusform>
        </translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>ar goll: {0}</translation>
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
        <translation>creu digwyddiad cyfarfod gweithdy</translation>
    </message>
    <message>
        <source>example demo try</source>
        <translation>sampl enghraifft demo rhoi cynnig</translation>
    </message>
    <message>
        <source>save rename file</source>
        <translation>cadw ailenwi ffeil</translation>
    </message>
    <message>
        <source>duplicate export file stick</source>
        <translation>dyblygu allforio ffeil cof bach</translation>
    </message>
    <message>
        <source>privacy GDPR anonymous names delete</source>
        <translation>preifatrwydd GDPR dienw enwau dileu</translation>
    </message>
    <message>
        <source>report minutes proceedings export</source>
        <translation>adroddiad cofnodion trafodion allforio</translation>
    </message>
    <message>
        <source>badges signs cards sheets posters pack</source>
        <translation>bathodynnau arwyddion cardiau taflenni posteri pecyn</translation>
    </message>
    <message>
        <source>log out leave</source>
        <translation>allgofnodi gadael</translation>
    </message>
    <message>
        <source>exit log out end</source>
        <translation>gadael allgofnodi diwedd</translation>
    </message>
    <message>
        <source>back mistake revert</source>
        <translation>yn ôl camgymeriad dychwelyd</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>eto ailadrodd</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chwilio</translation>
    </message>
    <message>
        <source>spreadsheet CSV Excel load participants</source>
        <translation>taenlen CSV Excel llwytho cyfranogwyr</translation>
    </message>
    <message>
        <source>restore history lost versions backup</source>
        <translation>adfer hanes ar goll fersiynau wrth gefn</translation>
    </message>
    <message>
        <source>Excel Word CSV docx save download</source>
        <translation>Excel Word CSV docx cadw lawrlwytho</translation>
    </message>
    <message>
        <source>preferences options language Welsh Cymraeg dark colours</source>
        <translation>dewisiadau opsiynau iaith Cymraeg Saesneg tywyll lliwiau</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>cymorth llawlyfr dogfennaeth</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>fersiwn trwydded</translation>
    </message>
    <message>
        <source>begin end stop timer clock round</source>
        <translation>dechrau gorffen stopio amserydd cloc rownd</translation>
    </message>
    <message>
        <source>stop hold timer clock</source>
        <translation>stopio oedi amserydd cloc</translation>
    </message>
    <message>
        <source>longer extend timer time</source>
        <translation>hirach ymestyn amserydd amser</translation>
    </message>
    <message>
        <source>shorter timer time</source>
        <translation>byrrach amserydd amser</translation>
    </message>
    <message>
        <source>shuffle mix seats groups tables</source>
        <translation>cymysgu seddi grwpiau byrddau</translation>
    </message>
    <message>
        <source>post-it sticky write card</source>
        <translation>post-it nodyn gludiog ysgrifennu cerdyn</translation>
    </message>
    <message>
        <source>sound silent bell alarm</source>
        <translation>sain tawel cloch larwm</translation>
    </message>
    <message>
        <source>sound bell alarm</source>
        <translation>sain cloch larwm</translation>
    </message>
    <message>
        <source>projector beamer screen show presentation</source>
        <translation>taflunydd sgrin dangos cyflwyniad</translation>
    </message>
    <message>
        <source>projector hold still</source>
        <translation>taflunydd dal llonydd</translation>
    </message>
    <message>
        <source>projector black hide</source>
        <translation>taflunydd du cuddio</translation>
    </message>
    <message>
        <source>votes ranking</source>
        <translation>pleidleisiau trefn</translation>
    </message>
    <message>
        <source>participants attendance list register</source>
        <translation>cyfranogwyr presenoldeb rhestr cofrestr</translation>
    </message>
    <message>
        <source>schedule programme plan times rundown</source>
        <translation>amserlen rhaglen cynllun amserau</translation>
    </message>
    <message>
        <source>circle chairs talk</source>
        <translation>cylch cadeiriau siarad</translation>
    </message>
    <message>
        <source>unconference topics market breakouts</source>
        <translation>anghynhadledd pynciau marchnad grwpiau trafod</translation>
    </message>
    <message>
        <source>post-it notes wall themes clusters</source>
        <translation>nodiadau post-it wal themâu clystyrau</translation>
    </message>
    <message>
        <source>survey form ballot poll questionnaire</source>
        <translation>arolwg ffurflen pleidlais pôl holiadur</translation>
    </message>
    <message>
        <source>report PDF badges signs</source>
        <translation>adroddiad PDF bathodynnau arwyddion</translation>
    </message>
    <message>
        <source>late absent</source>
        <translation>hwyr absennol</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>tynnu dileu</translation>
    </message>
    <message>
        <source>chair sit speaker</source>
        <translation>cadair eistedd siaradwr</translation>
    </message>
    <message>
        <source>queue hand speakers</source>
        <translation>ciw llaw siaradwyr</translation>
    </message>
    <message>
        <source>spoken silent not yet fairness</source>
        <translation>wedi siarad distaw heb eto tegwch</translation>
    </message>
    <message>
        <source>lock keep</source>
        <translation>cloi cadw</translation>
    </message>
    <message>
        <source>new idea session add</source>
        <translation>syniad newydd sesiwn ychwanegu</translation>
    </message>
    <message>
        <source>join combine same</source>
        <translation>uno cyfuno yr un fath</translation>
    </message>
    <message>
        <source>count words frequency cloud</source>
        <translation>cyfrif geiriau amlder cwmwl</translation>
    </message>
    <message>
        <source>next alone</source>
        <translation>nesaf ar ei ben ei hun</translation>
    </message>
    <message>
        <source>group cluster sort automatically</source>
        <translation>grŵp clwstwr trefnu awtomatig</translation>
    </message>
    <message>
        <source>group cluster category</source>
        <translation>grŵp clwstwr categori</translation>
    </message>
    <message>
        <source>vote ballot ranking</source>
        <translation>pleidlais trefn</translation>
    </message>
    <message>
        <source>tasks who what when</source>
        <translation>tasgau pwy beth pryd</translation>
    </message>
    <message>
        <source>ballot vote count poll</source>
        <translation>pleidlais cyfrif pôl</translation>
    </message>
    <message>
        <source>link Wi-Fi phone</source>
        <translation>dolen Wi-Fi ffôn</translation>
    </message>
    <message>
        <source>translate Welsh bilingual</source>
        <translation>cyfieithu Saesneg dwyieithog</translation>
    </message>
    <message>
        <source>badges signs cards slips posters</source>
        <translation>bathodynnau arwyddion cardiau slipiau posteri</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>Ni newidiwyd dim: ymarfer oedd hwn.</translation>
    </message>
    <message>
        <source>Nothing of {0} could be taken.</source>
        <translation>Nid oedd modd cymryd dim o&apos;r ffeil {0}.</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Edrychwch: {0}</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>dim grŵp</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>rhes {0}</translation>
    </message>
    <message>
        <source>a note there</source>
        <translation>nodyn sydd yno</translation>
    </message>
    <message>
        <source>There is no field called {0}. Fields: {1}</source>
        <translation>Nid oes maes o&apos;r enw {0}. Meysydd: {1}</translation>
    </message>
    <message>
        <source>{0} does not look like a list of names. If it is one, add --map 1=name.</source>
        <translation>Nid yw {0} yn edrych fel rhestr o enwau. Os dyna ydyw, ychwanegwch --map 1=name.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n dyblyg</numerusform>
            <numerusform>%n dyblyg</numerusform>
            <numerusform>%n dyblyg</numerusform>
            <numerusform>%n dyblyg</numerusform>
            <numerusform>%n dyblyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;i gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: {1} is a duplicate of row {2}, left out</source>
        <translation>  {0}: mae {1} yn dyblygu rhes {2}; gadawyd allan</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}; both are kept</source>
        <translation>  mae {0} yn dweud yr un peth â: {1}; cedwir y ddau</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation>  {0}: nid yw “{1}” yn hysbys ({2}); cymerwyd y nodyn hebddo</translation>
    </message>
    <message>
        <source>  {0} was taken, but {1}</source>
        <translation>  cymerwyd {0}, ond {1}</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Colofnau: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Gadawyd allan: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (llinell {1})</translation>
    </message>
    <message>
        <source>  {0} was refused: {1}</source>
        <translation>  gwrthodwyd {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is sound: a session file of version {1}.</source>
        <translation>Mae {0} yn iawn: ffeil sesiwn, fersiwn {1}.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Teitl: {0}</translation>
    </message>
    <message>
        <source>Rules on who sits with whom, or when: {0}</source>
        <translation>Rheolau ar bwy sy&apos;n eistedd gyda phwy, neu pryd: {0}</translation>
    </message>
    <message>
        <source>{0} was made.</source>
        <translation>Crëwyd {0}.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Cynllunio</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>Topics with a convener: {0}</source>
        <translation>Pynciau â chynullydd: {0}</translation>
    </message>
    <message>
        <source>Choices of topics: {0}</source>
        <translation>Dewisiadau o bynciau: {0}</translation>
    </message>
    <message>
        <source>Reports that name who came: {0}</source>
        <translation>Adroddiadau sy&apos;n enwi pwy ddaeth: {0}</translation>
    </message>
    <message>
        <source>Actions with a name: {0}</source>
        <translation>Camau gweithredu ag enw: {0}</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>Ysgrifennwyd {0}.</translation>
    </message>
    <message>
        <source>Look: texts that name people who are not to be named, or may: {0}</source>
        <translation>Edrychwch: testunau sy&apos;n enwi, neu a all enwi, pobl na ddylid eu henwi: {0}</translation>
    </message>
    <message>
        <source>Stopped early. This is the best plan so far.</source>
        <translation>Stopiwyd yn gynnar. Dyma&apos;r cynllun gorau hyd yn hyn.</translation>
    </message>
    <message>
        <source>Proving the limit</source>
        <translation>Profi&apos;r terfyn</translation>
    </message>
    <message>
        <source>Look: one person alone has this role or group: {0}</source>
        <translation>Edrychwch: un person yn unig sydd â&apos;r rôl neu&apos;r grŵp hwn: {0}</translation>
    </message>
    <message>
        <source>New themes: {0}</source>
        <translation>Themâu newydd: {0}</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is the {2} of another note; the note was taken without it</source>
        <translation>  {0}: mae “{1}” gan nodyn arall ({2}); cymerwyd y nodyn hebddo</translation>
    </message>
    <message>
        <source>  {0} says the same as {1} and lies under it</source>
        <translation>  mae {0} yn dweud yr un peth â: {1}, ac yn mynd oddi tano</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}, left out</source>
        <translation>  mae {0} yn dweud yr un peth â: {1}; gadawyd allan</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}; both are kept</source>
        <translation>  mae {0} yn dweud bron yr un peth â: {1}; cedwir y ddau</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1} and lies under it</source>
        <translation>  mae {0} yn dweud bron yr un peth â: {1}, ac yn mynd oddi tano</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}, left out</source>
        <translation>  mae {0} yn dweud bron yr un peth â: {1}; gadawyd allan</translation>
    </message>
    <message>
        <source>Look: characters that could not be printed: {0}</source>
        <translation>Edrychwch: nodau nad oedd modd eu hargraffu: {0}</translation>
    </message>
    <message>
        <source>Suggesting themes</source>
        <translation>Awgrymu themâu</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>There is no display, so the sample session is written to files.</source>
        <translation>Does dim sgrin, felly mae&apos;r sesiwn sampl yn cael ei hysgrifennu i ffeiliau.</translation>
    </message>
    <message>
        <source>The pictures are left out: Qt lacks {0}.</source>
        <translation>Gadawyd y lluniau allan. Nid yw hyn gan Qt: {0}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Yn fyw</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Llwyfan</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Powlen bysgod</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Gofod agored</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slipiau</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Y nodyn nesaf</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Y nodyn blaenorol</translation>
    </message>
    <message>
        <source>Select the note, or no more</source>
        <translation>Dewis y nodyn, neu beidio</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Dewis popeth a ddangosir</translation>
    </message>
    <message>
        <source>Into a theme…</source>
        <translation>I thema…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Alone again</source>
        <translation>Yn ôl heb thema</translation>
    </message>
    <message>
        <source>Lay the selected under this note</source>
        <translation>Rhoi&apos;r rhai a ddewiswyd o dan y nodyn hwn</translation>
    </message>
    <message>
        <source>Take off the stack</source>
        <translation>Tynnu oddi ar y pentwr</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Y lliw nesaf</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Quote in the write-up</source>
        <translation>Dyfynnu yn yr erthygl</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Golygu&apos;r nodyn</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Gludo nodiadau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>New theme of the selected notes</source>
        <translation>Thema newydd o&apos;r nodiadau a ddewiswyd</translation>
    </message>
    <message>
        <source>Show the theme or canvas on the Stage</source>
        <translation>Dangos y thema neu&apos;r cynfas ar y Llwyfan</translation>
    </message>
    <message>
        <source>Suggest themes</source>
        <translation>Awgrymu themâu</translation>
    </message>
    <message>
        <source>Into the theme that is offered</source>
        <translation>I&apos;r thema a gynigir</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Nodiadau tebyg i&apos;w gilydd…</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Ailenwi&apos;r thema</translation>
    </message>
    <message>
        <source>Look: texts that may still point to somebody: {0}</source>
        <translation>Edrychwch: testunau a all bwyntio at rywun o hyd: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n wedi&apos;u gadael allan</numerusform>
            <numerusform>%n wedi&apos;i adael allan</numerusform>
            <numerusform>%n wedi&apos;u gadael allan</numerusform>
            <numerusform>%n wedi&apos;u gadael allan</numerusform>
            <numerusform>%n wedi&apos;u gadael allan</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that lose the name (--keep N,N leaves them): {0}</source>
        <translation>Testunau sy&apos;n colli&apos;r enw (mae --keep N,N yn eu gadael): {0}</translation>
    </message>
    <message>
        <source>Look: texts that stay as they are, and may point to the person: {0}</source>
        <translation>Edrychwch: testunau sy&apos;n aros fel y maent, ac a all bwyntio at y person: {0}</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  %n arall hefyd</numerusform>
            <numerusform>  %n arall hefyd</numerusform>
            <numerusform>  %n arall hefyd</numerusform>
            <numerusform>  %n arall hefyd</numerusform>
            <numerusform>  %n arall hefyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Awgrymiadau</translation>
    </message>
    <message>
        <source>Views and canvases</source>
        <translation>Golygon a chynfasau</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>Cyfuno themâu</translation>
    </message>
    <message>
        <source>Split: the selected notes are a theme</source>
        <translation>Gwahanu: thema o&apos;r nodiadau a ddewiswyd</translation>
    </message>
    <message>
        <source>Move the theme up</source>
        <translation>Symud y thema i fyny</translation>
    </message>
    <message>
        <source>Move the theme down</source>
        <translation>Symud y thema i lawr</translation>
    </message>
    <message>
        <source>Tidy the board</source>
        <translation>Tacluso&apos;r bwrdd</translation>
    </message>
    <message>
        <source>The whole board, or the note</source>
        <translation>Y bwrdd cyfan, neu&apos;r nodyn</translation>
    </message>
    <message>
        <source>List, board or both</source>
        <translation>Rhestr, bwrdd neu&apos;r ddau</translation>
    </message>
    <message>
        <source>New canvas…</source>
        <translation>Cynfas newydd…</translation>
    </message>
    <message>
        <source>Canvases and regions…</source>
        <translation>Cynfasau a rhannau…</translation>
    </message>
    <message>
        <source>Do not count the word</source>
        <translation>Peidio â chyfrif y gair</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Words, or themes compared</source>
        <translation>Geiriau, neu gymharu themâu</translation>
    </message>
    <message>
        <source>Quote the note under its theme</source>
        <translation>Dyfynnu&apos;r nodyn o dan ei thema</translation>
    </message>
    <message>
        <source>Quote all notes of the theme</source>
        <translation>Dyfynnu holl nodiadau&apos;r thema</translation>
    </message>
    <message>
        <source>Write text below</source>
        <translation>Ysgrifennu testun oddi tano</translation>
    </message>
    <message>
        <source>Move the passage up</source>
        <translation>Symud y darn i fyny</translation>
    </message>
    <message>
        <source>Move the passage down</source>
        <translation>Symud y darn i lawr</translation>
    </message>
    <message>
        <source>Take out of the write-up</source>
        <translation>Tynnu o&apos;r erthygl</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesiwn newydd</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation>Agor y sesiwn sampl</translation>
    </message>
    <message>
        <source>Open the open-space sample</source>
        <translation>Agor y sampl gofod agored</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Enwi a symud…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Allforio nodiadau…</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Cau&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Import people or notes…</source>
        <translation>Mewnforio pobl neu nodiadau…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Gosodiadau…</translation>
    </message>
    <message>
        <source>Start or finish</source>
        <translation>Dechrau neu orffen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Oedi neu barhau</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Hepgor y gweithgaredd nesaf</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 funud arall</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 munud arall</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 funud yn llai</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Cynllunio&apos;r cylchdro</translation>
    </message>
    <message>
        <source>Use the proposed plan</source>
        <translation>Defnyddio&apos;r cynllun arfaethedig</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Cymryd nodyn</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Tewi&apos;r gloch</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Profi&apos;r gloch</translation>
    </message>
    <message>
        <source>Press the button of the message</source>
        <translation>Pwyso botwm y neges</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Dangos y Llwyfan</translation>
    </message>
    <message>
        <source>Freeze the Stage</source>
        <translation>Rhewi&apos;r Llwyfan</translation>
    </message>
    <message>
        <source>Blank the Stage</source>
        <translation>Gwagio&apos;r Llwyfan</translation>
    </message>
    <message>
        <source>Check from the back row</source>
        <translation>Gwirio o&apos;r rhes gefn</translation>
    </message>
    <message>
        <source>Stage: by itself</source>
        <translation>Llwyfan: ohono&apos;i hun</translation>
    </message>
    <message>
        <source>Stage: agenda wall</source>
        <translation>Llwyfan: wal yr agenda</translation>
    </message>
    <message>
        <source>Stage: breakout clocks</source>
        <translation>Llwyfan: clociau&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>Stage: news</source>
        <translation>Llwyfan: newyddion</translation>
    </message>
    <message>
        <source>Stage: dots</source>
        <translation>Llwyfan: dotiau</translation>
    </message>
    <message>
        <source>Stage: shared priorities</source>
        <translation>Llwyfan: blaenoriaethau cyffredin</translation>
    </message>
    <message>
        <source>Stage: board</source>
        <translation>Llwyfan: bwrdd nodiadau</translation>
    </message>
    <message>
        <source>Stage: themes</source>
        <translation>Llwyfan: themâu</translation>
    </message>
    <message>
        <source>Stage: words</source>
        <translation>Llwyfan: geiriau</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Wal yr agenda</translation>
    </message>
    <message>
        <source>Wi-Fi passwords in QR codes: {0}</source>
        <translation>Cyfrineiriau Wi-Fi mewn codau QR: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes: {0}</source>
        <translation>Cysylltiadau mewn codau QR: {0}</translation>
    </message>
    <message>
        <source>There are no QR codes in this session.</source>
        <translation>Nid oes codau QR yn y sesiwn hon.</translation>
    </message>
    <message>
        <source>{0} mm wide or more</source>
        <translation>{0} mm o led neu fwy</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>Codau a ddarllenwyd o&apos;r dudalen argraffedig: {0} o {1}.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Heb eu darllen: {0}.</translation>
    </message>
    <message>
        <source>The name has to end in .pdf, or be a folder after --single.</source>
        <translation>Rhaid i&apos;r enw orffen â .pdf, neu fod yn ffolder ar ôl --single.</translation>
    </message>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Nid oes dim o hyn i&apos;w argraffu eto.</translation>
    </message>
    <message>
        <source>Look: this QR code could not be read back, so test it before you print: {0}</source>
        <translation>Edrychwch: nid oedd modd darllen y cod QR hwn yn ôl, felly profwch ef cyn argraffu: {0}</translation>
    </message>
    <message>
        <source>Look: texts without a translation into {0}: {1}</source>
        <translation>Edrychwch: testunau heb eu cyfieithu i&apos;r iaith hon ({0}): {1}</translation>
    </message>
    <message>
        <source>Look: texts that are not translated yet: {0}</source>
        <translation>Edrychwch: testunau heb eu cyfieithu eto: {0}</translation>
    </message>
    <message>
        <source>There is no backup of {0} on this computer.</source>
        <translation>Nid oes copi wrth gefn o&apos;r ffeil {0} ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is no backup {0}: there are {1}.</source>
        <translation>Nid oes copi wrth gefn rhif {0}: nifer y copïau yw {1}.</translation>
    </message>
    <message>
        <source>Backup {0} was restored as {1}.</source>
        <translation>Adferwyd copi wrth gefn {0} fel {1}.</translation>
    </message>
    <message>
        <source>A form “{0}” of: {1}</source>
        <translation>Ffurflen “{0}” o: {1}</translation>
    </message>
    <message>
        <source>Numbers of “{0}” were taken to go from {1}.</source>
        <translation>Cymerwyd bod rhifau “{0}” yn mynd o {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation>
            <numerusform>Edrychwch: mae %n ffurflen o ffeil o&apos;r enw hwn yn y sesiwn yn barod.</numerusform>
            <numerusform>Edrychwch: mae %n ffurflen o ffeil o&apos;r enw hwn yn y sesiwn yn barod.</numerusform>
            <numerusform>Edrychwch: mae %n ffurflen o ffeil o&apos;r enw hwn yn y sesiwn yn barod.</numerusform>
            <numerusform>Edrychwch: mae %n ffurflen o ffeil o&apos;r enw hwn yn y sesiwn yn barod.</numerusform>
            <numerusform>Edrychwch: mae %n ffurflen o ffeil o&apos;r enw hwn yn y sesiwn yn barod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
            <numerusform>%n ffurflen</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: form {1} was in row {2} already, left out</source>
        <translation>  {0}: roedd ffurflen {1} yn rhes {2} yn barod, gadawyd allan</translation>
    </message>
    <message>
        <source>  {0}, left out: {1}</source>
        <translation>  {0}, gadawyd allan: {1}</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it is done.</source>
        <translation>Ni newidiwyd dim. Gyda --yes bydd yn cael ei wneud.</translation>
    </message>
    <message>
        <source>Answers are written as {0}.</source>
        <translation>Ysgrifennir atebion fel {0}.</translation>
    </message>
    <message>
        <source>There is no form in this session.</source>
        <translation>Nid oes ffurflen yn y sesiwn hon.</translation>
    </message>
    <message>
        <source>Which form? Say so with --form: {0}.</source>
        <translation>Pa ffurflen? Dywedwch hynny gyda --form: {0}.</translation>
    </message>
    <message>
        <source>There is no form “{1}”. Forms: {0}.</source>
        <translation>Nid oes ffurflen “{1}”. Ffurflenni: {0}.</translation>
    </message>
    <message>
        <source>There is no framing or moment “{0}”. There are: {1}.</source>
        <translation>Nid oes fframiad nac adeg “{0}”. Dyma&apos;r rhai sydd: {1}.</translation>
    </message>
    <message>
        <source>  and {0} more like these</source>
        <translation>  {0} arall fel y rhain</translation>
    </message>
    <message>
        <source>(--all lists them)</source>
        <translation>(mae --all yn eu rhestru)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} was written; {1} is as it was.</source>
        <translation>Ysgrifennwyd {0}; mae {1} fel yr oedd.</translation>
    </message>
    <message>
        <source>Backups of {0}, the newest first:</source>
        <translation>Copïau wrth gefn o&apos;r ffeil {0}, y diweddaraf yn gyntaf:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n testun</numerusform>
            <numerusform>%n testun</numerusform>
            <numerusform>%n o destunau</numerusform>
            <numerusform>%n thestun</numerusform>
            <numerusform>%n testun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation>
            <numerusform>%n i&apos;w cyfieithu neu i edrych arnynt eto</numerusform>
            <numerusform>%n i&apos;w gyfieithu neu i edrych arno eto</numerusform>
            <numerusform>%n i&apos;w cyfieithu neu i edrych arnynt eto</numerusform>
            <numerusform>%n i&apos;w cyfieithu neu i edrych arnynt eto</numerusform>
            <numerusform>%n i&apos;w cyfieithu neu i edrych arnynt eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Look: {0} names somebody</source>
        <translation>Edrychwch: mae {0} yn enwi rhywun</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grwpiau trafod</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Dod ynghyd</translation>
    </message>
    <message>
        <source>Participants without a name: {0}</source>
        <translation>Cyfranogwyr heb enw: {0}</translation>
    </message>
    <message>
        <source>The moderator&apos;s name</source>
        <translation>Enw&apos;r cymedrolwr</translation>
    </message>
    <message>
        <source>People on the waiting list: {0}</source>
        <translation>Pobl ar y rhestr aros: {0}</translation>
    </message>
    <message>
        <source>Forms that were filled in, without a name: {0}</source>
        <translation>Ffurflenni a lenwyd, heb enw: {0}</translation>
    </message>
    <message>
        <source>Texts that name a participant: {0}</source>
        <translation>Testunau sy&apos;n enwi cyfranogwr: {0}</translation>
    </message>
    <message>
        <source>Backups on this computer: none</source>
        <translation>Copïau wrth gefn ar y cyfrifiadur hwn: dim</translation>
    </message>
    <message>
        <source>Backups on this computer, which hold all this too: {0}, the oldest of {1}</source>
        <translation>Copïau wrth gefn ar y cyfrifiadur hwn, sydd hefyd yn dal hyn i gyd: {0}, yr hynaf o {1}</translation>
    </message>
    <message>
        <source>The journal holds nothing that was changed or deleted.</source>
        <translation>Nid yw&apos;r cofnod yn dal dim a newidiwyd nac a ddilëwyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n cam yn y cofnod, sydd hefyd yn dal yr hyn a newidiwyd neu a ddilëwyd</numerusform>
            <numerusform>%n cam yn y cofnod, sydd hefyd yn dal yr hyn a newidiwyd neu a ddilëwyd</numerusform>
            <numerusform>%n o gamau yn y cofnod, sydd hefyd yn dal yr hyn a newidiwyd neu a ddilëwyd</numerusform>
            <numerusform>%n cham yn y cofnod, sydd hefyd yn dal yr hyn a newidiwyd neu a ddilëwyd</numerusform>
            <numerusform>%n cam yn y cofnod, sydd hefyd yn dal yr hyn a newidiwyd neu a ddilëwyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Summary &amp; print</source>
        <translation>Crynodeb &amp; argraffu</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codau QR</translation>
    </message>
    <message>
        <source>Add a QR code…</source>
        <translation>Ychwanegu cod QR…</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Symud y cod i fyny</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Symud y cod i lawr</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Dileu&apos;r cod</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Dangos y cod ar y Llwyfan, neu ei dynnu</translation>
    </message>
    <message>
        <source>Test all codes</source>
        <translation>Profi pob cod</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Data personol…</translation>
    </message>
    <message>
        <source>Summary PDF, print…</source>
        <translation>Crynodeb PDF, argraffu…</translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation>Taflenni…</translation>
    </message>
    <message>
        <source>Save the board as a picture…</source>
        <translation>Cadw&apos;r bwrdd fel llun…</translation>
    </message>
    <message>
        <source>Go to what went wrong</source>
        <translation>Mynd at yr hyn aeth o&apos;i le</translation>
    </message>
    <message>
        <source>Stage: question</source>
        <translation>Llwyfan: cwestiwn</translation>
    </message>
    <message>
        <source>Stage: answers so far</source>
        <translation>Llwyfan: atebion hyd yn hyn</translation>
    </message>
    <message>
        <source>Stage: answers compared</source>
        <translation>Llwyfan: cymharu atebion</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Dangos ffolder y log</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Dwy iaith</translation>
    </message>
    <message>
        <source>Next text to translate</source>
        <translation>Y testun nesaf i&apos;w gyfieithu</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast: practise on it</source>
        <translation>Mae&apos;r sesiwn sampl yn rhedeg ohoni&apos;i hun, ddeg gwaith yn gyflymach: ymarferwch arni</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Taith un funud</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Gorffen yr ymarfer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Canfod gorchymyn…</translation>
    </message>
    <message>
        <source>Only what is to do, or all texts</source>
        <translation>Dim ond yr hyn i&apos;w wneud, neu bob testun</translation>
    </message>
    <message>
        <source>The chosen texts are the same in both languages</source>
        <translation>Y testunau a ddewiswyd yr un fath yn y ddwy iaith</translation>
    </message>
    <message>
        <source>Save texts for the translator…</source>
        <translation>Cadw testunau i&apos;r cyfieithydd…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Darllen y cyfieithiad…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Pynciau</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Post a topic</source>
        <translation>Gosod pwnc</translation>
    </message>
    <message>
        <source>Merge the chosen topics</source>
        <translation>Cyfuno&apos;r pynciau a ddewiswyd</translation>
    </message>
    <message>
        <source>Split the topic again</source>
        <translation>Gwahanu&apos;r pwnc eto</translation>
    </message>
    <message>
        <source>Withdraw, or post again</source>
        <translation>Tynnu&apos;n ôl, neu osod eto</translation>
    </message>
    <message>
        <source>Pin or unpin the topic</source>
        <translation>Pinio neu ddadbinio&apos;r pwnc</translation>
    </message>
    <message>
        <source>Count hands for the topic</source>
        <translation>Cyfrif dwylo i&apos;r pwnc</translation>
    </message>
    <message>
        <source>Take the topic off the wall</source>
        <translation>Tynnu&apos;r pwnc oddi ar y wal</translation>
    </message>
    <message>
        <source>Close the space in this slot, or open it</source>
        <translation>Cau&apos;r gofod yn y slot hwn, neu ei agor</translation>
    </message>
    <message>
        <source>Go to the list of topics</source>
        <translation>Mynd i&apos;r rhestr pynciau</translation>
    </message>
    <message>
        <source>Go to slots and spaces</source>
        <translation>Mynd i&apos;r slotiau a&apos;r gofodau</translation>
    </message>
    <message>
        <source>Wall alone, or with what is beside it</source>
        <translation>Y wal yn unig, neu gyda&apos;r hyn sydd wrth ei hochr</translation>
    </message>
    <message>
        <source>Show the topic on the Stage</source>
        <translation>Dangos y pwnc ar y Llwyfan</translation>
    </message>
    <message>
        <source>Import topics…</source>
        <translation>Mewnforio pynciau…</translation>
    </message>
    <message>
        <source>Import spaces…</source>
        <translation>Mewnforio gofodau…</translation>
    </message>
    <message>
        <source>Import choices…</source>
        <translation>Mewnforio dewisiadau…</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Clirio&apos;r wal</translation>
    </message>
    <message>
        <source>Delete the topics</source>
        <translation>Dileu&apos;r pynciau</translation>
    </message>
    <message>
        <source>Arrange the wall</source>
        <translation>Trefnu&apos;r wal</translation>
    </message>
    <message>
        <source>Arrange all anew</source>
        <translation>Trefnu&apos;r cyfan o&apos;r newydd</translation>
    </message>
    <message>
        <source>Look longer for a better wall, or stop</source>
        <translation>Chwilio&apos;n hirach am wal well, neu stopio</translation>
    </message>
    <message>
        <source>Use the proposed wall</source>
        <translation>Defnyddio&apos;r wal arfaethedig</translation>
    </message>
    <message>
        <source>Let the proposed wall go</source>
        <translation>Gollwng y wal arfaethedig</translation>
    </message>
    <message>
        <source>Who goes where…</source>
        <translation>Pwy sy&apos;n mynd i ble…</translation>
    </message>
    <message>
        <source>Take the wall that moves more</source>
        <translation>Cymryd y wal sy&apos;n symud mwy</translation>
    </message>
    <message>
        <source>Start all breakouts</source>
        <translation>Dechrau pob grŵp trafod</translation>
    </message>
    <message>
        <source>End the breakout, or go on</source>
        <translation>Gorffen y grŵp trafod, neu barhau</translation>
    </message>
    <message>
        <source>Breakouts of the slot before</source>
        <translation>Grwpiau trafod y slot blaenorol</translation>
    </message>
    <message>
        <source>Breakouts of the next slot</source>
        <translation>Grwpiau trafod y slot nesaf</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Yr adroddiad nesaf</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Yr adroddiad blaenorol</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Opsiynau a dotiau</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>Cafodd {0} ei ysgrifennu a&apos;i chwilio. Ni chafwyd enw ynddo.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Blaenoriaethau cyffredin</translation>
    </message>
    <message>
        <source>Crib for the lectern…</source>
        <translation>Nodiadau i&apos;r ddarllenfa…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Casglu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Dangos ar y Llwyfan</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Ychwanegu ffurflen…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ychwanegu cwestiwn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>What is asked, or how it is given out</source>
        <translation>Beth a ofynnir, neu sut y caiff ei dosbarthu</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Argraffu ffurflenni…</translation>
    </message>
    <message>
        <source>Key back, or show of hands</source>
        <translation>Teipio i mewn, neu godi dwylo</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Mewnforio atebion…</translation>
    </message>
    <message>
        <source>Make a form of a file…</source>
        <translation>Gwneud ffurflen o ffeil…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Does dim yn rhedeg</translation>
    </message>
    <message>
        <source>No plan is proposed</source>
        <translation>Does dim cynllun arfaethedig</translation>
    </message>
    <message>
        <source>No wall is proposed</source>
        <translation>Does dim wal arfaethedig</translation>
    </message>
    <message>
        <source>Choose people in the list first</source>
        <translation>Dewiswch bobl yn y rhestr yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim i&apos;w ddadwneud</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Dim i&apos;w ailwneud</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Dim ar ôl i&apos;w ddechrau</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Does dim o&apos;i le</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Ddim yn bosibl ar hyn o bryd</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Agorwch sesiwn yn gyntaf</translation>
    </message>
    <message>
        <source>Go to another room first</source>
        <translation>Ewch i ystafell arall yn gyntaf</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Gludo pobl</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Yn dod wedyn</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Mark all expected as present</source>
        <translation>Pawb a ddisgwylir yn bresennol</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Dileu am byth…</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ychwanegu gweithgaredd</translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation>Symud y gweithgaredd i fyny</translation>
    </message>
    <message>
        <source>Move the activity down</source>
        <translation>Symud y gweithgaredd i lawr</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>Dyblygu&apos;r gweithgaredd</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Dileu&apos;r gweithgaredd</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Cynllun arall</translation>
    </message>
    <message>
        <source>Look longer for a better plan, or stop</source>
        <translation>Chwilio&apos;n hirach am gynllun gwell, neu stopio</translation>
    </message>
    <message>
        <source>Pin or unpin a planned seat</source>
        <translation>Pinio neu ddadbinio sedd a gynlluniwyd</translation>
    </message>
    <message>
        <source>Keep out of this round, or let in</source>
        <translation>Cadw allan o&apos;r rownd hon, neu adael i mewn</translation>
    </message>
    <message>
        <source>By chair or by person</source>
        <translation>Fesul sedd neu fesul enw</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Dangos neu guddio&apos;r manylion</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Rheolau a nodau</translation>
    </message>
    <message>
        <source>Why they sit here</source>
        <translation>Pam y maent yn eistedd yma</translation>
    </message>
    <message>
        <source>Clear what is planned</source>
        <translation>Clirio&apos;r cynllun</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Pwy sydd wedi&apos;i glywed</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Taflenni</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Cadw PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Yn ôl i&apos;r cylch</translation>
    </message>
    <message>
        <source>Name who sits down</source>
        <translation>Enwi pwy sy&apos;n eistedd</translation>
    </message>
    <message>
        <source>Name who goes on the waiting list</source>
        <translation>Enwi pwy sy&apos;n mynd ar y rhestr aros</translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation>Adborth ar y rownd</translation>
    </message>
    <message>
        <source>Feedback line becomes the next question</source>
        <translation>Troi llinell adborth yn gwestiwn nesaf</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Cylchdro</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Let the proposed plan go</source>
        <translation>Gollwng y cynllun arfaethedig</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Rownd nesaf</translation>
    </message>
    <message>
        <source>Seat the round as planned</source>
        <translation>Gosod y rownd yn ôl y cynllun</translation>
    </message>
    <message>
        <source>Format and chairs</source>
        <translation>Fformat a chadeiriau</translation>
    </message>
    <message>
        <source>Everybody leaves the circle</source>
        <translation>Pawb yn gadael y cylch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Canllaw defnyddwyr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation>
            <numerusform>%n llinell o adborth</numerusform>
            <numerusform>%n llinell o adborth</numerusform>
            <numerusform>%n o linellau adborth</numerusform>
            <numerusform>%n llinell o adborth</numerusform>
            <numerusform>%n llinell o adborth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation>
            <numerusform>%n nodyn sy&apos;n dweud pwy siaradodd</numerusform>
            <numerusform>%n nodyn sy&apos;n dweud pwy siaradodd</numerusform>
            <numerusform>%n nodyn sy&apos;n dweud pwy siaradodd</numerusform>
            <numerusform>%n nodyn sy&apos;n dweud pwy siaradodd</numerusform>
            <numerusform>%n nodyn sy&apos;n dweud pwy siaradodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation>
            <numerusform>ni ddylid enwi %n ohonynt</numerusform>
            <numerusform>ni ddylid enwi %n ohonynt</numerusform>
            <numerusform>ni ddylid enwi %n ohonynt</numerusform>
            <numerusform>ni ddylid enwi %n ohonynt</numerusform>
            <numerusform>ni ddylid enwi %n ohonynt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display to open {0} on.</source>
        <translation>Nid oes sgrin i agor {0} arni.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation>
            <numerusform>%n cyfranogwr wrth eu henwau</numerusform>
            <numerusform>%n cyfranogwr wrth ei enw</numerusform>
            <numerusform>%n o gyfranogwyr wrth eu henwau</numerusform>
            <numerusform>%n chyfranogwr wrth eu henwau</numerusform>
            <numerusform>%n cyfranogwr wrth eu henwau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation>
            <numerusform>%n sylw am gyfranogwr</numerusform>
            <numerusform>%n sylw am gyfranogwr</numerusform>
            <numerusform>%n sylw am gyfranogwr</numerusform>
            <numerusform>%n sylw am gyfranogwr</numerusform>
            <numerusform>%n sylw am gyfranogwr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n tro yn y cylch</numerusform>
            <numerusform>%n tro yn y cylch</numerusform>
            <numerusform>%n o droeon yn y cylch</numerusform>
            <numerusform>%n thro yn y cylch</numerusform>
            <numerusform>%n tro yn y cylch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>The plan in use, the proposed one and the limit</source>
        <translation>Y cynllun ar waith, yr un arfaethedig a&apos;r terfyn</translation>
    </message>
    <message>
        <source>The limit is what no plan can better.</source>
        <translation>Y terfyn yw&apos;r hyn na all unrhyw gynllun wella arno.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
</context>
<context>
    <name>ComparedGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Dewiswch grŵp</translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation>Y grŵp ar y chwith</translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation>Y grŵp ar y dde</translation>
    </message>
    <message>
        <source>Priorities that each group names at most</source>
        <translation>Uchafswm y blaenoriaethau y mae pob grŵp yn eu henwi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>with</source>
        <translation>â</translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation>Uchafswm i bob grŵp</translation>
    </message>
</context>
<context>
    <name>ConditionsPart</name>
    <message>
        <source>Given out</source>
        <translation>Caiff ei dosbarthu</translation>
    </message>
    <message>
        <source>Framings or moments</source>
        <translation>Fframiadau neu adegau</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Read before the questions</source>
        <translation>I&apos;w ddarllen cyn y cwestiynau</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>Ffurflenni a ddosbarthwyd</translation>
    </message>
    <message>
        <source>Deleted, with what was answered. Undo brings it back.</source>
        <translation>Dilëwyd, gyda&apos;r atebion. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Type how many forms, or nothing where nobody knows.</source>
        <translation>Teipiwch nifer y ffurflenni, neu ddim lle na ŵyr neb.</translation>
    </message>
    <message>
        <source>In framings, to be compared</source>
        <translation>Mewn fframiadau, i&apos;w cymharu</translation>
    </message>
    <message>
        <source>At moments, such as before and after</source>
        <translation>Ar adegau, fel cyn ac wedyn</translation>
    </message>
    <message>
        <source>Once, to everybody</source>
        <translation>Unwaith, i bawb</translation>
    </message>
    <message>
        <source>Add a framing</source>
        <translation>Ychwanegu fframiad</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ychwanegu adeg</translation>
    </message>
    <message>
        <source>Framings</source>
        <translation>Fframiadau</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Adegau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Rank {0}</source>
        <translation>Safle {0}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llyth.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>heb eu cyfrif</translation>
    </message>
    <message>
        <source>{0}, {1}: chosen, rank {2}</source>
        <translation>{0}, {1}: wedi&apos;i ddewis, safle {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: not chosen</source>
        <translation>{0}, {1}: heb ei ddewis</translation>
    </message>
    <message>
        <source>What the group chose</source>
        <translation>Dewis y grŵp</translation>
    </message>
    <message>
        <source>Space chooses an option, a digit gives it a rank.</source>
        <translation>Mae Space yn dewis opsiwn, a digid yn rhoi safle iddo.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Trefn yn ôl dotiau</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>cyfartal</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Heb eu cyfrif eto</translation>
    </message>
    <message>
        <source>{0}  recommends: {1}</source>
        <translation>{0}  yn argymell: {1}</translation>
    </message>
    <message>
        <source>Theme {0}: {1}</source>
        <translation>Thema {0}: {1}</translation>
    </message>
    <message>
        <source>It is on the Stage</source>
        <translation>Mae ar y Llwyfan</translation>
    </message>
    <message>
        <source>Take off the Stage</source>
        <translation>Tynnu oddi ar y Llwyfan</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Dangos ar y Llwyfan</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation>{0} (nawr {1})</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dot</numerusform>
            <numerusform>%n o ddotiau</numerusform>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dot</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, tied</source>
        <translation>{0}, cyfartal</translation>
    </message>
    <message>
        <source>{0}, {1}: not counted yet</source>
        <translation>{0}, {1}: heb eu cyfrif eto</translation>
    </message>
    <message>
        <source>Rank {0}: {1}, {2}, {3}</source>
        <translation>Safle {0}: {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} placed. Nobody is marked as here, so there is nothing to check against.</source>
        <translation>Wedi&apos;u gosod: {0}. Nid oes neb wedi&apos;i nodi&apos;n bresennol, felly nid oes dim i wirio yn ei erbyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} placed by {2}</source>
        <translation>Gosodwyd {0} o {1} gan {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation>
            <numerusform>%n yn fwy nag sydd ganddynt</numerusform>
            <numerusform>%n yn fwy nag sydd ganddynt</numerusform>
            <numerusform>%n yn fwy nag sydd ganddynt</numerusform>
            <numerusform>%n yn fwy nag sydd ganddynt</numerusform>
            <numerusform>%n yn fwy nag sydd ganddynt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. Count again, or leave it so.</source>
        <translation>{0}: {1}. Cyfrifwch eto, neu gadewch fel y mae.</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n heb eu gosod</numerusform>
            <numerusform>%n heb ei osod</numerusform>
            <numerusform>%n heb eu gosod</numerusform>
            <numerusform>%n heb eu gosod</numerusform>
            <numerusform>%n heb eu gosod</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message>
        <source>{0}. All are placed.</source>
        <translation>{0}. Mae pob un wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} o {2}</translation>
    </message>
    <message>
        <source>More than their people have: {0}.</source>
        <translation>Mwy nag sydd gan eu pobl: {0}.</translation>
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
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n person yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvergencePage</name>
    <message>
        <source>Parts of the convergence</source>
        <translation>Rhannau&apos;r dod ynghyd</translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message>
        <source>Words of which language</source>
        <translation>Geiriau o ba iaith</translation>
    </message>
    <message>
        <source>Notes of the word</source>
        <translation>Nodiadau â&apos;r gair</translation>
    </message>
    <message>
        <source>“{0}” is not counted any more. Undo brings it back.</source>
        <translation>Nid yw “{0}” yn cael ei gyfrif mwyach. Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Gair</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} mewn {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n gair</numerusform>
            <numerusform>%n gair</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n gair</numerusform>
            <numerusform>%n gair</numerusform>
        </translation>
    </message>
    <message>
        <source>No word stands in so many notes. Lower the number, or take in more notes.</source>
        <translation>Nid oes gair sydd mewn cynifer o nodiadau. Gostyngwch y rhif, neu cymerwch fwy o nodiadau.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>“{0}” mewn {1}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Pob iaith</translation>
    </message>
    <message>
        <source>From how many notes on a word is shown</source>
        <translation>Nifer lleiaf y nodiadau i ddangos gair</translation>
    </message>
    <message>
        <source>in </source>
        <translation>mewn </translation>
    </message>
    <message>
        <source> notes or more</source>
        <translation> nodyn neu fwy</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved.</source>
        <translation>Mae&apos;r ap wedi gwneud camgymeriad. Mae popeth hyd at eich gweithred olaf wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the app anew.</source>
        <translation>Gallwch barhau. Os bydd yn digwydd eto, cadwch gopi ac ailgychwyn yr ap.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copïo&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Save a copy and quit</source>
        <translation>Cadw copi a gadael</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Show report</source>
        <translation>Dangos yr adroddiad</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved; you can go on.</source>
        <translation>Mae&apos;r ap wedi gwneud camgymeriad. Mae popeth hyd at eich gweithred olaf wedi&apos;i gadw; gallwch barhau.</translation>
    </message>
</context>
<context>
    <name>Crib</name>
    <message>
        <source>Crib for the lectern</source>
        <translation>Nodiadau i&apos;r ddarllenfa</translation>
    </message>
    <message>
        <source>Open space, board, and when something goes wrong</source>
        <translation>Gofod agored, bwrdd nodiadau, a phan aiff rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>When time is up</source>
        <translation>Pan fydd yr amser ar ben</translation>
    </message>
    <message>
        <source>Nobody is cut off: the clock counts what is over.</source>
        <translation>Ni thorrir ar draws neb: mae&apos;r cloc yn cyfrif yr amser dros ben.</translation>
    </message>
    <message>
        <source>Give a minute, or five, or finish: say which, aloud.</source>
        <translation>Rhowch funud arall, neu bump, neu gorffennwch: dywedwch pa un, yn uchel.</translation>
    </message>
    <message>
        <source>When the room should not see</source>
        <translation>Pan na ddylai&apos;r ystafell weld</translation>
    </message>
    <message>
        <source>Freeze the Stage to look something up; blank it to have nothing seen.</source>
        <translation>Rhewch y Llwyfan i chwilio am rywbeth; gwagiwch ef fel na welir dim.</translation>
    </message>
    <message>
        <source>Controls, errors and proposals are never on the Stage.</source>
        <translation>Nid yw botymau, gwallau na chynigion byth ar y Llwyfan.</translation>
    </message>
    <message>
        <source>When it was a mistake</source>
        <translation>Os gwnaed camgymeriad</translation>
    </message>
    <message>
        <source>Undo takes back what was done last, as often as you like.</source>
        <translation>Mae Dadwneud yn troi&apos;r peth diwethaf yn ôl, mor aml ag y mynnwch.</translation>
    </message>
    <message>
        <source>The wrong person sits: undo, or the chair&apos;s number and the right name.</source>
        <translation>Y person anghywir yn eistedd: dadwnewch, neu rhif y gadair a&apos;r enw cywir.</translation>
    </message>
    <message>
        <source>Forgot a key: Ctrl+K, and type what you want to do.</source>
        <translation>Wedi anghofio bysell: Ctrl+K, a theipiwch yr hyn rydych am ei wneud.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Pan aiff rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>The laptop stopped: open the session again. All is there, and the clock is right.</source>
        <translation>Y gliniadur wedi stopio: agorwch y sesiwn eto. Mae popeth yno, ac mae&apos;r cloc yn gywir.</translation>
    </message>
    <message>
        <source>The projector is gone: go on. The Stage comes back with it.</source>
        <translation>Y taflunydd wedi mynd: daliwch ati. Daw&apos;r Llwyfan yn ôl gydag ef.</translation>
    </message>
    <message>
        <source>A banner: it says whether your work is safe, and what to do.</source>
        <translation>Baner: mae&apos;n dweud a yw eich gwaith yn ddiogel, a beth i&apos;w wneud.</translation>
    </message>
    <message>
        <source>No chime: say the time aloud. Mute may be on.</source>
        <translation>Dim cloch: dywedwch yr amser yn uchel. Efallai ei bod wedi&apos;i thewi.</translation>
    </message>
    <message>
        <source>No power: go on with chairs and paper, and type it in later.</source>
        <translation>Dim trydan: daliwch ati â chadeiriau a phapur, a theipiwch y cyfan yn nes ymlaen.</translation>
    </message>
    <message>
        <source>The file is damaged: the app offers what can be saved, and the backups.</source>
        <translation>Y ffeil wedi&apos;i difrodi: mae&apos;r ap yn cynnig yr hyn y gellir ei achub, a&apos;r copïau wrth gefn.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The session is damaged</source>
        <translation>Mae&apos;r sesiwn wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Looking what can be saved</source>
        <translation>Yn gweld beth y gellir ei achub</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Work on the recovered copy</source>
        <translation>Gweithio ar y copi a achubwyd</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Adfer y copi wrth gefn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei gadael</translation>
    </message>
    <message>
        <source>Looking what can be saved…</source>
        <translation>Yn gweld beth y gellir ei achub…</translation>
    </message>
    <message>
        <source>Nothing in it could be saved.</source>
        <translation>Nid oedd modd achub dim ohoni.</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Adfer copi wrth gefn {0}</translation>
    </message>
    <message>
        <source>{0} was not changed and stays as it is, whatever you choose.</source>
        <translation>Ni newidiwyd {0}, ac mae&apos;n aros fel y mae, beth bynnag a ddewiswch.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>Mae {0} wedi&apos;i difrodi</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>on time</source>
        <translation>ar amser</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} yn hwyr</translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation>{0} yn gynnar</translation>
    </message>
    <message>
        <source>Planned to end {0}</source>
        <translation>I fod i orffen am {0}</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Wedi gorffen am {0}</translation>
    </message>
    <message>
        <source>Ends {0}</source>
        <translation>Diwedd {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n gweithgaredd</numerusform>
            <numerusform>%n gweithgaredd</numerusform>
            <numerusform>%n o weithgareddau</numerusform>
            <numerusform>%n gweithgaredd</numerusform>
            <numerusform>%n gweithgaredd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{0} is there, still without notes.</source>
        <translation>Mae {0} yno, eto heb nodiadau.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation>
            <numerusform>%n nodyn yn ôl heb thema</numerusform>
            <numerusform>%n nodyn yn ôl heb thema</numerusform>
            <numerusform>%n nodyn yn ôl heb thema</numerusform>
            <numerusform>%n nodyn yn ôl heb thema</numerusform>
            <numerusform>%n nodyn yn ôl heb thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>Symudwyd %n nodyn</numerusform>
            <numerusform>Symudwyd %n nodyn</numerusform>
            <numerusform>Symudwyd %n nodyn</numerusform>
            <numerusform>Symudwyd %n nodyn</numerusform>
            <numerusform>Symudwyd %n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>heb ran</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted in the write-up</source>
        <translation>
            <numerusform>Dyfynnwyd %n nodyn yn yr erthygl</numerusform>
            <numerusform>Dyfynnwyd %n nodyn yn yr erthygl</numerusform>
            <numerusform>Dyfynnwyd %n nodyn yn yr erthygl</numerusform>
            <numerusform>Dyfynnwyd %n nodyn yn yr erthygl</numerusform>
            <numerusform>Dyfynnwyd %n nodyn yn yr erthygl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation>
            <numerusform>%n nodyn o&apos;r neilltu</numerusform>
            <numerusform>%n nodyn o&apos;r neilltu</numerusform>
            <numerusform>%n nodyn o&apos;r neilltu</numerusform>
            <numerusform>%n nodyn o&apos;r neilltu</numerusform>
            <numerusform>%n nodyn o&apos;r neilltu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation>
            <numerusform>Mae %n nodyn o dan hwn nawr.</numerusform>
            <numerusform>Mae %n nodyn o dan hwn nawr.</numerusform>
            <numerusform>Mae %n nodyn o dan hwn nawr.</numerusform>
            <numerusform>Mae %n nodyn o dan hwn nawr.</numerusform>
            <numerusform>Mae %n nodyn o dan hwn nawr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies under this note.</source>
        <translation>Nid oes dim o dan y nodyn hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation>
            <numerusform>Tynnwyd %n nodyn oddi ar y pentwr.</numerusform>
            <numerusform>Tynnwyd %n nodyn oddi ar y pentwr.</numerusform>
            <numerusform>Tynnwyd %n nodyn oddi ar y pentwr.</numerusform>
            <numerusform>Tynnwyd %n nodyn oddi ar y pentwr.</numerusform>
            <numerusform>Tynnwyd %n nodyn oddi ar y pentwr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation>
            <numerusform>%n nodyn: {0}</numerusform>
            <numerusform>%n nodyn: {0}</numerusform>
            <numerusform>%n nodyn: {0}</numerusform>
            <numerusform>%n nodyn: {0}</numerusform>
            <numerusform>%n nodyn: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Dilëwyd %n nodyn. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n nodyn. Bydd Dadwneud yn dod ag ef yn ôl.</numerusform>
            <numerusform>Dilëwyd %n nodyn. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n nodyn. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n nodyn. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} merged into {1}: {2}.</source>
        <translation>Cyfunwyd {0} yn {1}: {2}.</translation>
    </message>
    <message>
        <source>Select notes of one theme: they become a theme of their own.</source>
        <translation>Dewiswch nodiadau o un thema: byddant yn thema ar eu pen eu hunain.</translation>
    </message>
    <message>
        <source>{0} is number {1} now.</source>
        <translation>{0}: rhif {1} nawr.</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>Tynnwyd {0} allan</translation>
    </message>
    <message>
        <source>Laid out in columns.</source>
        <translation>Wedi&apos;i osod mewn colofnau.</translation>
    </message>
    <message>
        <source>Laid out in clusters.</source>
        <translation>Wedi&apos;i osod mewn clystyrau.</translation>
    </message>
    <message>
        <source>{0} in {1}, out of {2}</source>
        <translation>{0} yn {1}, allan o {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
        </translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>dim un heb thema</translation>
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
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Dim opsiynau eto</translation>
    </message>
    <message>
        <source>Type what people will choose between, or take the topics. Make one of similar ones first.</source>
        <translation>Teipiwch beth fydd pobl yn dewis rhyngddynt, neu cymerwch y pynciau. Gwnewch un o rai tebyg yn gyntaf.</translation>
    </message>
    <message>
        <source>The room sees each number as it is typed.</source>
        <translation>Mae&apos;r ystafell yn gweld pob rhif wrth iddo gael ei deipio.</translation>
    </message>
    <message>
        <source>All dots were taken back. Undo brings them back.</source>
        <translation>Cymerwyd pob dot yn ôl. Bydd Dadwneud yn dod â nhw&apos;n ôl.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation>
            <numerusform>Tynnwyd %n opsiwn allan. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Tynnwyd %n opsiwn allan. Bydd Dadwneud yn dod ag ef yn ôl.</numerusform>
            <numerusform>Tynnwyd %n opsiwn allan. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Tynnwyd %n opsiwn allan. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Tynnwyd %n opsiwn allan. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin dots</source>
        <translation>Dechrau dotiau</translation>
    </message>
    <message>
        <source>Closes the list, so that letters stay as they are</source>
        <translation>Yn cau&apos;r rhestr, fel bod llythrennau&apos;n aros fel y maent</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Agor y rhestr eto</translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation>Clirio pob dot</translation>
    </message>
    <message>
        <source>Move the option up (Alt+Up)</source>
        <translation>Symud yr opsiwn i fyny (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the option down (Alt+Down)</source>
        <translation>Symud yr opsiwn i lawr (Alt+Down)</translation>
    </message>
    <message>
        <source>Take the chosen options out (Del)</source>
        <translation>Tynnu&apos;r opsiynau a ddewiswyd allan (Del)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>The room sees it only when it is put on the Stage.</source>
        <translation>Ni fydd yr ystafell yn ei gweld nes ei rhoi ar y Llwyfan.</translation>
    </message>
</context>
<context>
    <name>DotsSettings</name>
    <message>
        <source>Dots for each person</source>
        <translation>Dotiau i bob person</translation>
    </message>
    <message>
        <source>Count each group apart</source>
        <translation>Cyfrif pob grŵp ar wahân</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>row {0}</source>
        <translation>rhes {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} gwaith</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was read as a letter.</source>
        <translation>Nid yw dyfynnod byth yn cau; cafodd ei ddarllen fel llythyren.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Mae dyfynnod y tu mewn i gell.</translation>
    </message>
    <message>
        <source>One quoted cell holds what looks like several rows.</source>
        <translation>Mae un gell mewn dyfynodau yn dal yr hyn sy&apos;n edrych fel sawl rhes.</translation>
    </message>
    <message>
        <source>Some rows have fewer or more cells than the others.</source>
        <translation>Mae gan rai rhesi lai neu fwy o gelloedd na&apos;r lleill.</translation>
    </message>
    <message>
        <source>Some letters could not be read; try another encoding.</source>
        <translation>Nid oedd modd darllen rhai llythrennau; rhowch gynnig ar amgodiad arall.</translation>
    </message>
    <message>
        <source>The file mixes two encodings; look at accented letters.</source>
        <translation>Mae&apos;r ffeil yn cymysgu dau amgodiad; edrychwch ar lythrennau ag acen.</translation>
    </message>
    <message>
        <source>The encoding is a guess; look at accented letters.</source>
        <translation>Dyfaliad yw&apos;r amgodiad; edrychwch ar lythrennau ag acen.</translation>
    </message>
    <message>
        <source>Question marks inside words: letters were lost before.</source>
        <translation>Marciau cwestiwn y tu mewn i eiriau: collwyd llythrennau cyn hyn.</translation>
    </message>
    <message>
        <source>Letters look garbled: they were damaged before.</source>
        <translation>Mae llythrennau&apos;n edrych yn ddryslyd: cawsant eu difrodi cyn hyn.</translation>
    </message>
    <message>
        <source>Empty bytes were left out.</source>
        <translation>Gadawyd beitiau gwag allan.</translation>
    </message>
    <message>
        <source>A formula has no kept value and was read as its text.</source>
        <translation>Nid oes gwerth wedi&apos;i gadw ar gyfer fformiwla; darllenwyd ei thestun.</translation>
    </message>
    <message>
        <source>A cell shows an error instead of a value.</source>
        <translation>Mae cell yn dangos gwall yn lle gwerth.</translation>
    </message>
    <message>
        <source>Merged cells: each of their rows got the value.</source>
        <translation>Celloedd wedi&apos;u cyfuno: cafodd pob un o&apos;u rhesi&apos;r gwerth.</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others.</source>
        <translation>Darllenwyd rhesi cudd fel y lleill.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {0}</source>
        <translation>Ni ddarllenwyd dalennau eraill: {0}</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {0}</source>
        <translation>Ni ddarllenwyd dalennau cudd: {0}</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>Find a form by its number</source>
        <translation>Cael hyd i ffurflen wrth ei rhif</translation>
    </message>
    <message>
        <source>{0} deleted. Undo brings it back.</source>
        <translation>Dilëwyd {0}. Bydd Dadwneud yn dod â hi yn ôl.</translation>
    </message>
    <message>
        <source>Forms that were taken in</source>
        <translation>Ffurflenni a gofnodwyd</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Dim ffurflenni eto</translation>
    </message>
    <message>
        <source>Type the answers of the first one beside, with Enter after each.</source>
        <translation>Teipiwch atebion yr un gyntaf wrth ochr hyn, ac Enter ar ôl pob un.</translation>
    </message>
</context>
<context>
    <name>EnteredModel</name>
    <message>
        <source>Framing</source>
        <translation>Fframiad</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Adeg</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Dileu person am byth</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>Pwy i&apos;w ddileu am byth</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Beth sy&apos;n mynd</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Wedi&apos;i ddileu am byth</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation>
            <numerusform>Dileu copïau wrth gefn %n copi yn rhywle arall hefyd</numerusform>
            <numerusform>Dileu copïau wrth gefn %n copi yn rhywle arall hefyd</numerusform>
            <numerusform>Dileu copïau wrth gefn %n o gopïau yn rhywle arall hefyd</numerusform>
            <numerusform>Dileu copïau wrth gefn %n chopi yn rhywle arall hefyd</numerusform>
            <numerusform>Dileu copïau wrth gefn %n copi yn rhywle arall hefyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to be erased</source>
        <translation>Dewiswch pwy i&apos;w ddileu am byth</translation>
    </message>
    <message>
        <source>Nobody in this session has a name.</source>
        <translation>Nid oes gan neb yn y sesiwn hon enw.</translation>
    </message>
    <message>
        <source>Texts with the name; those with a tick lose it:</source>
        <translation>Testunau â&apos;r enw; bydd y rhai â thic yn ei golli:</translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation>
            <numerusform>Dileu am byth, a thynnu&apos;r enw o %n testun</numerusform>
            <numerusform>Dileu am byth, a thynnu&apos;r enw o %n testun</numerusform>
            <numerusform>Dileu am byth, a thynnu&apos;r enw o %n o destunau</numerusform>
            <numerusform>Dileu am byth, a thynnu&apos;r enw o %n thestun</numerusform>
            <numerusform>Dileu am byth, a thynnu&apos;r enw o %n testun</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Form {0} is entered already, and its number would be wrong then. Leave the numbers so.</source>
        <translation>Mae ffurflen {0} wedi&apos;i chofnodi&apos;n barod, a byddai ei rhif yn anghywir wedyn. Gadewch y rhifau fel y maent.</translation>
    </message>
    <message>
        <source>These forms carry no numbers. Leave the number empty.</source>
        <translation>Nid oes rhifau ar y ffurflenni hyn. Gadewch y rhif yn wag.</translation>
    </message>
    <message>
        <source>Forms were entered with their numbers, so they stay numbered.</source>
        <translation>Cofnodwyd ffurflenni gyda&apos;u rhifau, felly maent yn aros wedi&apos;u rhifo.</translation>
    </message>
    <message>
        <source>This was answered already, so how it is asked stays. Add another question instead.</source>
        <translation>Atebwyd hwn yn barod, felly mae&apos;r ffordd y gofynnir yn aros. Ychwanegwch gwestiwn arall yn lle hynny.</translation>
    </message>
    <message>
        <source>A form needs one of these. Delete the form if it is not wanted any more.</source>
        <translation>Mae ar ffurflen angen un o&apos;r rhain. Dilëwch y ffurflen os nad oes ei heisiau mwyach.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to this question.</source>
        <translation>Nid yw “{0}” yn ateb i&apos;r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5.</source>
        <translation>Nid yw “{0}” ar y raddfa: mae llithrydd yn mynd o 0 i 100, gosodiad o 1 i 5.</translation>
    </message>
    <message>
        <source>“{0}” does not add up to 100. Read the three shares again.</source>
        <translation>Nid yw “{0}” yn gwneud 100. Darllenwch y tair cyfran eto.</translation>
    </message>
    <message>
        <source>“{0}” is none of the boxes of this question.</source>
        <translation>Nid yw “{0}” yn un o flychau&apos;r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>“{0}” is more than one box, and only one may be ticked.</source>
        <translation>Mae “{0}” yn fwy nag un blwch, a dim ond un y gellir ei dicio.</translation>
    </message>
    <message>
        <source>Form {0} is entered already. Look at its number again, or open that form.</source>
        <translation>Mae ffurflen {0} wedi&apos;i chofnodi&apos;n barod. Edrychwch ar ei rhif eto, neu agorwch y ffurflen honno.</translation>
    </message>
    <message>
        <source>Form {0} is entered already for “{1}”. Look at its number again, or open that form.</source>
        <translation>Mae ffurflen {0} wedi&apos;i chofnodi&apos;n barod ar gyfer “{1}”. Edrychwch ar ei rhif eto, neu agorwch y ffurflen honno.</translation>
    </message>
    <message>
        <source>There is no form {0}: the numbers begin with {1}. Look at its number again.</source>
        <translation>Nid oes ffurflen {0}: mae&apos;r rhifau&apos;n dechrau gyda {1}. Edrychwch ar ei rhif eto.</translation>
    </message>
    <message>
        <source>There is no form {0}: none was handed out. Say how many were.</source>
        <translation>Nid oes ffurflen {0}: ni ddosbarthwyd yr un. Dywedwch faint a ddosbarthwyd.</translation>
    </message>
    <message>
        <source>There is no form {0}: those handed out have numbers from {1} to {2}.</source>
        <translation>Nid oes ffurflen {0}: mae gan y rhai a ddosbarthwyd rifau o {1} i {2}.</translation>
    </message>
    <message>
        <source>A note is quoted under its theme. Put this one into a theme first.</source>
        <translation>Dyfynnir nodyn o dan ei thema. Rhowch hwn mewn thema yn gyntaf.</translation>
    </message>
    <message>
        <source>This canvas has {0} regions. For more or fewer make one of own columns.</source>
        <translation>Nifer y rhannau yn y cynfas hwn yw {0}. I gael mwy neu lai, gwnewch gynfas o&apos;ch colofnau eich hun.</translation>
    </message>
    <message>
        <source>Only notes of one theme can be split off, and one of these is not in it.</source>
        <translation>Dim ond nodiadau o un thema y gellir eu gwahanu, ac nid yw un o&apos;r rhain ynddi.</translation>
    </message>
    <message>
        <source>Slip {0} is entered already. Look at its number again, or change that note.</source>
        <translation>Mae slip {0} wedi&apos;i gofnodi&apos;n barod. Edrychwch ar ei rif eto, neu newidiwch y nodyn hwnnw.</translation>
    </message>
    <message>
        <source>This is no web address. Type it like example.org/survey.</source>
        <translation>Nid cyfeiriad gwe yw hwn. Teipiwch ef fel enghraifft.cymru/arolwg.</translation>
    </message>
    <message>
        <source>A code leads to the web: an address with https or http.</source>
        <translation>Mae cod yn arwain i&apos;r we: cyfeiriad â https neu http.</translation>
    </message>
    <message>
        <source>There is a name before the @. Type the address without it.</source>
        <translation>Mae enw o flaen yr @. Teipiwch y cyfeiriad hebddo.</translation>
    </message>
    <message>
        <source>The password of such a network has 8 to 63 characters.</source>
        <translation>Mae gan gyfrinair rhwydwaith o&apos;r fath rhwng 8 a 63 o nodau.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like +44 29 2018 0000.</source>
        <translation>Nid rhif ffôn yw hwn. Teipiwch ef fel +44 29 2018 0000.</translation>
    </message>
    <message>
        <source>This is no mail address. Type it like anwen@example.org.</source>
        <translation>Nid cyfeiriad e-bost yw hwn. Teipiwch ef fel anwen@example.org.</translation>
    </message>
    <message>
        <source>Say how to reach them: a phone number, a mail or a web address.</source>
        <translation>Nodwch sut i gysylltu â nhw: rhif ffôn, cyfeiriad e-bost neu gyfeiriad gwe.</translation>
    </message>
    <message>
        <source>A space has no times. Choose the session, an activity or a topic.</source>
        <translation>Nid oes amserau gan ofod. Dewiswch y sesiwn, gweithgaredd neu bwnc.</translation>
    </message>
    <message>
        <source>This is too much for a code that is read well. Shorten it.</source>
        <translation>Mae hyn yn ormod i god y gellir ei ddarllen yn dda. Byrhewch ef.</translation>
    </message>
    <message>
        <source>{0} was not written: a name or a remark was still found in it. Report this.</source>
        <translation>Ni ysgrifennwyd {0}: roedd enw neu sylw i&apos;w gael ynddo o hyd. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>{0} is no session file. It was not changed. Lists come in with Import (Ctrl+I).</source>
        <translation>Nid ffeil sesiwn yw {0}. Ni chafodd ei newid. Daw rhestrau i mewn drwy Mewnforio (Ctrl+I).</translation>
    </message>
    <message>
        <source>{0} is no text. Choose an XLSX, CSV or text file.</source>
        <translation>Nid testun yw {0}. Dewiswch ffeil XLSX, CSV neu destun.</translation>
    </message>
    <message>
        <source>{0} cannot be read from this account. Copy it to a folder of your own.</source>
        <translation>Ni ellir darllen {0} o&apos;r cyfrif hwn. Copïwch y ffeil i ffolder o&apos;ch eiddo chi.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1}. Choose a free chair.</source>
        <translation>Mae {0} yn eistedd ar gadair {1}. Dewiswch gadair rydd.</translation>
    </message>
    <message>
        <source>There is no chair {0}: the circle has {1}.</source>
        <translation>Nid oes cadair {0}: nifer y cadeiriau yn y cylch yw {1}.</translation>
    </message>
    <message>
        <source>Nobody sits on chair {0}.</source>
        <translation>Nid oes neb yn eistedd ar gadair {0}.</translation>
    </message>
    <message>
        <source>All chairs are taken. Put them on the waiting list, or wait until someone goes.</source>
        <translation>Nid oes cadair rydd. Rhowch nhw ar y rhestr aros, neu arhoswch nes bod rhywun yn gadael.</translation>
    </message>
    <message>
        <source>Nobody who is here is planned for this round. Plan the rotation first.</source>
        <translation>Nid oes neb sydd yma yn y cynllun ar gyfer y rownd hon. Cynlluniwch y cylchdro yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no round for this. Add a round to the agenda.</source>
        <translation>Nid oes rownd ar gyfer hyn. Ychwanegwch rownd at yr agenda.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>Mae {0} yn eistedd ar gadair {1} yn barod.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already.</source>
        <translation>Mae {0} ar y rhestr aros yn barod.</translation>
    </message>
    <message>
        <source>Dots have begun, so the options stay as they are. Open them again first.</source>
        <translation>Mae&apos;r dotiau wedi dechrau, felly mae&apos;r opsiynau&apos;n aros fel y maent. Agorwch y rhestr eto yn gyntaf.</translation>
    </message>
    <message>
        <source>{0} priorities are too many: a group names at most {1}.</source>
        <translation>Gormod o flaenoriaethau: {0}. Y mwyaf y caiff grŵp eu henwi yw {1}.</translation>
    </message>
    <message>
        <source>Dots are counted already. Clear them before you count in another way.</source>
        <translation>Mae&apos;r dotiau wedi&apos;u cyfrif yn barod. Cliriwch nhw cyn cyfrif mewn ffordd arall.</translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation>Mae grŵp o&apos;r enw {0} yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The texts of this session are typed in {0}. Choose another language.</source>
        <translation>Iaith testunau&apos;r sesiwn hon yw {0}. Dewiswch iaith arall.</translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation>Mae rhywun yn eistedd ar gadair {0}. Gadewch i&apos;r person newid cadair yn gyntaf.</translation>
    </message>
    <message>
        <source>No participant is called {0}.</source>
        <translation>Nid oes cyfranogwr o&apos;r enw {0}.</translation>
    </message>
    <message>
        <source>Several participants are called {0}. Erase the one who is meant in the window.</source>
        <translation>Mae sawl cyfranogwr o&apos;r enw {0}. Defnyddiwch y ffenestr i ddileu&apos;r un cywir am byth.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nid oes dim i&apos;w ailwneud.</translation>
    </message>
    <message>
        <source>That is not in the session any more. Nothing was changed.</source>
        <translation>Nid yw hwnnw yn y sesiwn bellach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Ni weithiodd hynny. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is a file called {0} already. Choose another name.</source>
        <translation>Mae ffeil o&apos;r enw {0} yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>{0} can only be looked at. Save a copy to change something.</source>
        <translation>Dim ond edrych ar y ffeil {0} sy&apos;n bosibl. I newid rhywbeth, cadwch gopi.</translation>
    </message>
    <message>
        <source>Planning in the background ended unexpectedly. Start it again.</source>
        <translation>Daeth y cynllunio yn y cefndir i ben yn annisgwyl. Dechreuwch ef eto.</translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation>Aeth rhywbeth y tu allan i&apos;r ap o&apos;i le. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no slot to come. Add one to the agenda: an activity of the kind Breakouts.</source>
        <translation>Nid oes slot i ddod. Ychwanegwch un at yr agenda: gweithgaredd o&apos;r math Grwpiau trafod.</translation>
    </message>
    <message>
        <source>There is no space yet. Add one on the agenda wall.</source>
        <translation>Nid oes gofod eto. Ychwanegwch un ar wal yr agenda.</translation>
    </message>
    <message>
        <source>There is no topic to arrange yet. Post one first.</source>
        <translation>Nid oes pwnc i&apos;w drefnu eto. Gosodwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Type something first: this cannot be empty.</source>
        <translation>Teipiwch rywbeth yn gyntaf: ni all hwn fod yn wag.</translation>
    </message>
    <message>
        <source>This has {0} characters and may have {1}. Shorten it; nothing was cut.</source>
        <translation>Mae {0} nod yma; caniateir {1}. Byrhewch y testun; ni thorrwyd dim.</translation>
    </message>
    <message>
        <source>This holds characters that are no text. Type it again.</source>
        <translation>Mae nodau yma nad ydynt yn destun. Teipiwch eto.</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Type it like 9:30.</source>
        <translation>Nid yw “{0}” yn amser o&apos;r dydd. Teipiwch amser fel 9:30.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>Nid yw “{0}” yn ddyddiad.</translation>
    </message>
    <message>
        <source>“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours.</source>
        <translation>Nid yw “{0}” yn hyd. Teipiwch funudau fel 20, 2.5 neu 2:30, hyd at 24 awr.</translation>
    </message>
    <message>
        <source>{0} cannot be used here. It must be between {1} and {2}.</source>
        <translation>Ni ellir defnyddio {0} yma. Rhaid iddo fod o {1} i {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be used here.</source>
        <translation>Nid yw “{0}” yn rhif y gellir ei ddefnyddio yma.</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>y gweithgaredd hwn</translation>
    </message>
    <message>
        <source>{0} stays what it is: people, seats, feedback or breakouts belong to it.</source>
        <translation>Ni ellir newid math y gweithgaredd: {0}. Mae pobl, seddi, adborth neu grwpiau trafod yn perthyn iddo.</translation>
    </message>
    <message>
        <source>{0} is not to come any more, so seats cannot be planned for it.</source>
        <translation>Nid yw {0} i ddod bellach, felly ni ellir cynllunio seddi ar ei chyfer.</translation>
    </message>
    <message>
        <source>{0} is running, and everybody sits at a table. Finish it to seat the circle.</source>
        <translation>Ar waith: {0}, a phawb yn eistedd wrth fwrdd. Gorffennwch y rownd honno i roi pobl yn y cylch.</translation>
    </message>
    <message>
        <source>{0} has begun, so it keeps its place. Move what is to come, and only after it.</source>
        <translation>Mae {0} wedi dechrau, felly mae&apos;n cadw ei le. Symudwch yr hyn sydd i ddod, a dim ond ar ei ôl.</translation>
    </message>
    <message>
        <source>{0} has not been started yet.</source>
        <translation>Heb ddechrau eto: {0}.</translation>
    </message>
    <message>
        <source>{0} is running. Finish it first.</source>
        <translation>Ar waith: {0}. Gorffennwch hwnnw yn gyntaf.</translation>
    </message>
    <message>
        <source>{0} is over. Reopen it in the agenda to go on with it.</source>
        <translation>Wedi gorffen: {0}. I barhau ag ef, ailagorwch ef yn yr agenda.</translation>
    </message>
    <message>
        <source>{0} was skipped. Reopen it in the agenda first.</source>
        <translation>Wedi&apos;i hepgor: {0}. Ailagorwch ef yn yr agenda yn gyntaf.</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>y pwnc hwn</translation>
    </message>
    <message>
        <source>{0} is not on the agenda wall. Place it first.</source>
        <translation>Nid yw {0} ar wal yr agenda. Rhowch ef arni yn gyntaf.</translation>
    </message>
    <message>
        <source>The breakout of {0} has begun already.</source>
        <translation>Mae&apos;r grŵp trafod wedi dechrau&apos;n barod: {0}.</translation>
    </message>
    <message>
        <source>The breakout of {0} has not begun yet.</source>
        <translation>Nid yw&apos;r grŵp trafod wedi dechrau eto: {0}.</translation>
    </message>
    <message>
        <source>The breakout of {0} is running already.</source>
        <translation>Mae&apos;r grŵp trafod ar waith yn barod: {0}.</translation>
    </message>
    <message>
        <source>The breakout of {0} has ended. Let it go on first.</source>
        <translation>Mae&apos;r grŵp trafod wedi gorffen: {0}. Gadewch iddo barhau yn gyntaf.</translation>
    </message>
    <message>
        <source>A fishbowl round has no tables. Choose a chair of the circle.</source>
        <translation>Nid oes byrddau mewn rownd powlen bysgod. Dewiswch gadair yn y cylch.</translation>
    </message>
    <message>
        <source>There is no table {0}: a table round has {1}.</source>
        <translation>Nid oes bwrdd {0}: nifer y byrddau mewn rownd fyrddau yw {1}.</translation>
    </message>
    <message>
        <source>This rule needs more names: at least {0}.</source>
        <translation>Mae angen mwy o enwau ar y rheol hon: o leiaf {0}.</translation>
    </message>
    <message>
        <source>This rule names too much: at most {0} fit in.</source>
        <translation>Mae&apos;r rheol hon yn enwi gormod: y mwyaf a all fod ynddi yw {0}.</translation>
    </message>
    <message>
        <source>Say for which rounds this rule is.</source>
        <translation>Dywedwch ar gyfer pa rowndiau y mae&apos;r rheol hon.</translation>
    </message>
    <message>
        <source>At tables everybody sits. Choose fishbowl rounds for this rule.</source>
        <translation>Wrth fyrddau mae pawb yn eistedd. Dewiswch rowndiau powlen bysgod ar gyfer y rheol hon.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Mae rheol o&apos;r fath yn barod.</translation>
    </message>
    <message>
        <source>There is no round to plan. Add rounds to the agenda.</source>
        <translation>Nid oes rownd i&apos;w chynllunio. Ychwanegwch rowndiau at yr agenda.</translation>
    </message>
    <message>
        <source>Nobody is there to be planned. Add people, or mark them as present.</source>
        <translation>Nid oes neb yno i&apos;w gynnwys yn y cynllun. Ychwanegwch bobl, neu nodwch eu bod yn bresennol.</translation>
    </message>
    <message>
        <source>Round {0} has more pinned people than chairs. Take a pin out.</source>
        <translation>Mae gan rownd {0} fwy o bobl wedi&apos;u pinio nag o gadeiriau. Tynnwch bin allan.</translation>
    </message>
    <message>
        <source>{0} is pinned in round {1} and is not there. Take the pin out.</source>
        <translation>Wedi&apos;i binio yn rownd {1} ond ddim yno: {0}. Tynnwch y pin allan.</translation>
    </message>
    <message>
        <source>{0} would sit twice in round {1}.</source>
        <translation>Byddai {0} yn eistedd ddwywaith yn rownd {1}.</translation>
    </message>
    <message>
        <source>No plan keeps all that is pinned. Take a pin out and plan again.</source>
        <translation>Nid oes cynllun sy&apos;n cadw popeth sydd wedi&apos;i binio. Tynnwch bin allan a chynllunio eto.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name and the folder.</source>
        <translation>Nid yw {0} yno. Gwiriwch yr enw a&apos;r ffolder.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation>Ni ellir agor {0}: nid ffeil gyffredin yw hi.</translation>
    </message>
    <message>
        <source>{0} may not be read from this account. Ask whoever keeps it for a copy.</source>
        <translation>Ni chaniateir darllen {0} o&apos;r cyfrif hwn. Gofynnwch am gopi gan bwy bynnag sy&apos;n ei chadw.</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was not changed.</source>
        <translation>Mae {0} yn perthyn i raglen arall. Ni chafodd ei newid.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this app. Update the app; the file was not changed.</source>
        <translation>Crëwyd {0} gan fersiwn mwy newydd o&apos;r ap hwn. Diweddarwch yr ap; ni newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>{0} holds parts that do not come from this app, so it was not opened. It was not changed.</source>
        <translation>Mae {0} yn cynnwys rhannau nad ydynt yn dod o&apos;r ap hwn, felly ni chafodd ei hagor. Ni chafodd ei newid.</translation>
    </message>
    <message>
        <source>{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.</source>
        <translation>Mae {0} wedi&apos;i difrodi ac ni chafodd ei newid. Agorwch hi yn y ffenestr, neu defnyddiwch fishbowl recover, i achub yr hyn sydd ar ôl.</translation>
    </message>
    <message>
        <source>{0} can only be read where it is. Copy it to a folder of your own and open the copy.</source>
        <translation>Dim ond darllen y ffeil {0} sy&apos;n bosibl yn y lle hwn. Copïwch hi i&apos;ch ffolder eich hun ac agorwch y copi.</translation>
    </message>
    <message>
        <source>{0} is too big to be a session. It was not changed.</source>
        <translation>Mae {0} yn rhy fawr i fod yn sesiwn. Ni chafodd ei newid.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation>Mae {0} ar agor mewn ffenestr neu raglen arall. Caewch hi yno yn gyntaf.</translation>
    </message>
    <message>
        <source>{0} is in use on {1} since {2}. Close it there first.</source>
        <translation>Mae {0} yn cael ei defnyddio ar {1} ers {2}. Caewch hi yno yn gyntaf.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe.</source>
        <translation>Mae&apos;r ddisg yn llawn, felly ni chadwyd {0}. Rhyddhewch le a gwnewch hynny eto; mae&apos;r gweddill yn ddiogel.</translation>
    </message>
    <message>
        <source>{0} cannot be written there. Choose another folder.</source>
        <translation>Ni ellir ysgrifennu {0} yno. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The folder of {0} is not there. Choose another one.</source>
        <translation>Nid yw ffolder {0} yno. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.</source>
        <translation>Cafodd {0} ei symud, ei hailenwi neu ei dileu, felly ni chadwyd y newid olaf. Rhowch hi&apos;n ôl, neu cadwch gopi.</translation>
    </message>
    <message>
        <source>Another program has written into {0}, so the last change was not saved. Save a copy to go on.</source>
        <translation>Mae rhaglen arall wedi ysgrifennu yn y ffeil {0}, felly ni chadwyd y newid olaf. I barhau, cadwch gopi.</translation>
    </message>
    <message>
        <source>The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.</source>
        <translation>Nid yw&apos;r ddisg neu&apos;r cof bach yn ateb, felly ni chadwyd {0}. Cadwch gopi mewn lle arall.</translation>
    </message>
    <message>
        <source>{0} could not be written; what was saved before is safe. Try again or choose another folder.</source>
        <translation>Nid oedd modd ysgrifennu {0}; mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Rhowch gynnig arall arni, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>testun a ludwyd</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>Nid yw {0} yno.</translation>
    </message>
    <message>
        <source>{0} is too big: at most {2} MB can be read. Split it up.</source>
        <translation>Mae {0} yn rhy fawr: gellir darllen hyd at {2} MB. Rhannwch y ffeil.</translation>
    </message>
    <message>
        <source>{0} has too many rows: at most {2}. Split it up.</source>
        <translation>Mae gan {0} ormod o resi: hyd at {2}. Rhannwch y ffeil.</translation>
    </message>
    <message>
        <source>{0} has too many columns: at most {2}.</source>
        <translation>Mae gan {0} ormod o golofnau: hyd at {2}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} MB, so it was not read.</source>
        <translation>Mae {0} yn dadbacio i fwy na {2} MB, felly ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
        <translation>Nid taenlen yw {0}, beth bynnag y mae&apos;r enw&apos;n ei ddweud. Cadwch hi fel XLSX neu CSV.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read ({1}).</source>
        <translation>Mae {0} wedi&apos;i difrodi ac ni ellir ei darllen ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>Mae {0} yn wag.</translation>
    </message>
    <message>
        <source>{0} has no column for this. Say which column it is.</source>
        <translation>{0}: nid oes colofn ar gyfer hyn. Dywedwch pa golofn yw hi.</translation>
    </message>
    <message>
        <source>{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”.</source>
        <translation>Mae angen colofn “id” ar {0}, ac un sy&apos;n enwi&apos;r ail iaith, fel “Cymraeg (cy)”.</translation>
    </message>
    <message>
        <source>{0} is in an old format. Save it as XLSX or CSV.</source>
        <translation>Mae {0} mewn hen fformat. Cadwch hi fel XLSX neu CSV.</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>Ffeil OpenDocument yw {0}. Cadwch hi fel XLSX neu CSV.</translation>
    </message>
    <message>
        <source>{0} is locked with a password. Save it without one.</source>
        <translation>Mae {0} wedi&apos;i chloi â chyfrinair. Cadwch hi heb un.</translation>
    </message>
    <message>
        <source>{0} is this session itself. Choose another file.</source>
        <translation>{0} yw&apos;r sesiwn hon ei hun. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>{0} is no file. Choose a file, not a folder.</source>
        <translation>Nid ffeil yw {0}. Dewiswch ffeil, nid ffolder.</translation>
    </message>
    <message>
        <source>{0} has no sheet called {1}.</source>
        <translation>{0}: nid oes dalen o&apos;r enw {1}.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}.</source>
        <translation>{0}: nid oes colofn o&apos;r enw {1}.</translation>
    </message>
    <message>
        <source>There is no field called {1}.</source>
        <translation>Nid oes maes o&apos;r enw {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Save it as XLSX or CSV.</source>
        <translation>Ni ellir darllen {0} ({1}). Cadwch hi fel XLSX neu CSV.</translation>
    </message>
    <message>
        <source>There is a space called {0} already. Choose another name.</source>
        <translation>Mae gofod o&apos;r enw {0} yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“{0}” was held in {1}, so that stays. Close it for the slots to come.</source>
        <translation>Cynhaliwyd “{0}” yma: {1}. Felly mae&apos;n aros. Caewch y gofod ar gyfer y slotiau i ddod.</translation>
    </message>
    <message>
        <source>{0} is closed in {1}. Open it there first, or choose another space.</source>
        <translation>Mae {0} ar gau ({1}). Agorwch ef yno yn gyntaf, neu dewiswch ofod arall.</translation>
    </message>
    <message>
        <source>“{0}” finds another topic in its place by now. Arrange again.</source>
        <translation>Mae pwnc arall yn lle “{0}” erbyn hyn. Trefnwch eto.</translation>
    </message>
    <message>
        <source>“{0}” would come after itself. Choose other topics for it to continue.</source>
        <translation>Byddai “{0}” yn dod ar ei ôl ei hun. Dewiswch bynciau eraill iddo eu parhau.</translation>
    </message>
    <message>
        <source>That is too many for one list: at most {0}.</source>
        <translation>Mae hynny&apos;n ormod i un rhestr: hyd at {0}.</translation>
    </message>
    <message>
        <source>{0} is over or was skipped, so no topic can go there.</source>
        <translation>Mae {0} ar ben neu wedi&apos;i hepgor, felly ni all pwnc fynd yno.</translation>
    </message>
    <message>
        <source>“{0}” has begun, so it stays in its slot as it is. Only its space can change.</source>
        <translation>Mae “{0}” wedi dechrau, felly mae&apos;n aros yn ei slot fel y mae. Dim ond ei ofod all newid.</translation>
    </message>
    <message>
        <source>“{0}” is withdrawn. Post it again first.</source>
        <translation>Mae “{0}” wedi&apos;i dynnu&apos;n ôl. Gosodwch ef eto yn gyntaf.</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”. Split them first.</source>
        <translation>Mae “{0}” wedi&apos;i gynnwys yn “{1}”. Gwahanwch nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>This space</source>
        <translation>y gofod hwn</translation>
    </message>
    <message>
        <source>this slot</source>
        <translation>y slot hwn</translation>
    </message>
</context>
<context>
    <name>FairnessPanel</name>
    <message>
        <source>Who has been heard, the least first</source>
        <translation>Pwy glywyd, y lleiaf yn gyntaf</translation>
    </message>
    <message>
        <source>Enter: sits down. Shift+Enter: waiting list.</source>
        <translation>Enter: eistedd. Shift+Enter: rhestr aros.</translation>
    </message>
    <message>
        <source>Bar: time in the circle. Line: where it would end if time were shared as the people are.</source>
        <translation>Bar: amser yn y cylch. Llinell: lle byddai&apos;r bar yn gorffen petai&apos;r amser yn cael ei rannu yn ôl nifer y bobl.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Fesul grŵp</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>Shows only these rows</source>
        <translation>Dangos y rhesi hyn yn unig</translation>
    </message>
    <message>
        <source>Shows all rows</source>
        <translation>Dangos pob rhes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Pob rhes</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Round that the feedback is on</source>
        <translation>Y rownd y mae&apos;r adborth arni</translation>
    </message>
    <message>
        <source>What did you hear? What next?</source>
        <translation>Beth glywsoch chi? Beth nesaf?</translation>
    </message>
    <message>
        <source>New line of feedback</source>
        <translation>Llinell adborth newydd</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Dwylo</translation>
    </message>
    <message>
        <source>Hands counted, if any</source>
        <translation>Dwylo a gyfrifwyd, os oes rhai</translation>
    </message>
    <message>
        <source>Becomes the next question (Enter)</source>
        <translation>Gwneud yn gwestiwn nesaf (Enter)</translation>
    </message>
    <message>
        <source>One more hand (+)</source>
        <translation>Un llaw arall (+)</translation>
    </message>
    <message>
        <source>One hand less (−)</source>
        <translation>Un llaw yn llai (−)</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Golygu&apos;r llinell (F2)</translation>
    </message>
    <message>
        <source>Delete the line (Delete)</source>
        <translation>Dileu&apos;r llinell (Delete)</translation>
    </message>
    <message>
        <source>No feedback yet. Type a line and press Enter; hands are counted if you like.</source>
        <translation>Dim adborth eto. Teipiwch linell a phwyso Enter. Gallwch gyfrif dwylo os dymunwch.</translation>
    </message>
    <message>
        <source>Feedback is taken once a round has begun.</source>
        <translation>Gellir cymryd adborth ar ôl i rownd ddechrau.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.</source>
        <translation>Enter: gwneud yn gwestiwn nesaf. F2: golygu. Plws, minws: dwylo. Delete: dileu.</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Adborth ar</translation>
    </message>
    <message>
        <source>No round follows that could take the question: add one in the agenda.</source>
        <translation>Nid oes rownd i ddod a allai gymryd y cwestiwn: ychwanegwch un yn yr agenda.</translation>
    </message>
    <message>
        <source>This is the question of round {0} now.</source>
        <translation>Dyma gwestiwn rownd {0} nawr.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Enwi a symud…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Drafft: heb enw eto</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Mae pob newid yn cael ei gadw ar unwaith.</translation>
    </message>
    <message>
        <source>It stays in the Drafts folder of this computer until you name it.</source>
        <translation>Bydd yn aros yn ffolder Drafftiau&apos;r cyfrifiadur hwn nes i chi roi enw iddo.</translation>
    </message>
    <message>
        <source>It is only looked at. Name and move it to change something.</source>
        <translation>Dim ond edrych ar y sesiwn yr ydych. I newid rhywbeth, enwch a symudwch hi.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation>Canfod: enw, grŵp, rôl, sylw</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Dangos y grŵp hwn yn unig</translation>
    </message>
    <message>
        <source>Show only who is</source>
        <translation>Dangos yn ôl presenoldeb</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Canfod yn y nodiadau</translation>
    </message>
    <message>
        <source>Show only this theme</source>
        <translation>Dangos y thema hon yn unig</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>Show only this round</source>
        <translation>Dangos y rownd hon yn unig</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Pob rownd</translation>
    </message>
    <message>
        <source>Show only this breakout</source>
        <translation>Dangos y grŵp trafod hwn yn unig</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Pob grŵp trafod</translation>
    </message>
    <message>
        <source>Show only this role</source>
        <translation>Dangos y rôl hon yn unig</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Pob rôl</translation>
    </message>
    <message>
        <source>Show only this colour</source>
        <translation>Dangos y lliw hwn yn unig</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Pob lliw</translation>
    </message>
    <message>
        <source>Show only this region</source>
        <translation>Dangos y rhan hon yn unig</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Pob rhan</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mwy o hidlyddion</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>Dangosir {0} o {1}</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>“{0}”: {1}</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Heb ran</translation>
    </message>
    <message>
        <source>Show only notes with so many votes or more</source>
        <translation>Dangos nodiadau â chynifer o bleidleisiau neu fwy yn unig</translation>
    </message>
    <message>
        <source>Votes from </source>
        <translation>Pleidleisiau ≥ </translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Heb grŵp</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Yma neu beidio</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Canfod gorchymyn</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Gorchmynion sy&apos;n cyfateb</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n gorchymyn</numerusform>
            <numerusform>%n gorchymyn</numerusform>
            <numerusform>%n o orchmynion</numerusform>
            <numerusform>%n gorchymyn</numerusform>
            <numerusform>%n gorchymyn</numerusform>
        </translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Does dim gorchymyn yn cyfateb. Rhowch gynnig ar air arall.</translation>
    </message>
    <message>
        <source>“{0}” is not possible at the moment.</source>
        <translation>Nid yw “{0}” yn bosibl ar hyn o bryd.</translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message>
        <source>Chair {0}</source>
        <translation>Cadair {0}</translation>
    </message>
    <message>
        <source>rotating chair</source>
        <translation>cadair gylchdro</translation>
    </message>
    <message>
        <source>free chair</source>
        <translation>cadair rydd</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>cynllun: {0}</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>siarad</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Cadair rydd</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>cylchdro</translation>
    </message>
    <message>
        <source>Add “{0}” as a new participant</source>
        <translation>Ychwanegu “{0}” fel cyfranogwr newydd</translation>
    </message>
    <message>
        <source>waiting, number {0}</source>
        <translation>yn aros, rhif {0}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>yn dod wedyn</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>wedi gadael</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation>
            <numerusform>%n o bobl yn y cylch allanol</numerusform>
            <numerusform>%n person yn y cylch allanol</numerusform>
            <numerusform>%n o bobl yn y cylch allanol</numerusform>
            <numerusform>%n o bobl yn y cylch allanol</numerusform>
            <numerusform>%n o bobl yn y cylch allanol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n o ddwylo</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
        </translation>
    </message>
    <message>
        <source>question of round {0}</source>
        <translation>cwestiwn rownd {0}</translation>
    </message>
    <message>
        <source>Feedback line</source>
        <translation>Llinell adborth</translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation>Pwy sy&apos;n mynd ar y rhestr aros?</translation>
    </message>
    <message>
        <source>The circle rests</source>
        <translation>Y cylch yn gorffwys</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Pwy sy&apos;n eistedd?</translation>
    </message>
    <message>
        <source>Who takes chair {0}?</source>
        <translation>Pwy sy&apos;n cymryd cadair {0}?</translation>
    </message>
    <message>
        <source>Who sits on chair {0}?</source>
        <translation>Pwy sy&apos;n eistedd ar gadair {0}?</translation>
    </message>
    <message>
        <source>A table round is running. Nobody sits down in the circle until it is over.</source>
        <translation>Mae rownd fyrddau ar waith. Nid oes neb yn eistedd yn y cylch nes iddi orffen.</translation>
    </message>
    <message>
        <source>All rounds are over. Add a round in the agenda to go on.</source>
        <translation>Mae pob rownd ar ben. I barhau, ychwanegwch rownd yn yr agenda.</translation>
    </message>
    <message>
        <source>{0} has sat longest ({1}): {2} makes that chair free.</source>
        <translation>{0} sydd wedi eistedd hiraf ({1}): mae {2} yn rhyddhau&apos;r gadair honno.</translation>
    </message>
    <message>
        <source>Two letters and Enter: goes on the waiting list. Esc: no.</source>
        <translation>Dwy lythyren ac Enter: mynd ar y rhestr aros. Esc: na.</translation>
    </message>
    <message>
        <source>Two letters and Enter: takes chair {0}. Esc: no.</source>
        <translation>Dwy lythyren ac Enter: cymryd cadair {0}. Esc: na.</translation>
    </message>
    <message>
        <source>All chairs are taken.</source>
        <translation>Nid oes cadair rydd.</translation>
    </message>
    <message>
        <source>Enter once more: adds “{0}” as a new participant.</source>
        <translation>Enter unwaith eto: ychwanegu “{0}” fel cyfranogwr newydd.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>Mae {0} yn eistedd ar gadair {1} yn barod.</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter twice: adds “{0}” as a new participant.</source>
        <translation>Neb o&apos;r enw hwnnw. Enter ddwywaith: ychwanegu “{0}” fel cyfranogwr newydd.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already, as number {1}.</source>
        <translation>Mae {0} ar y rhestr aros yn barod, yn rhif {1}.</translation>
    </message>
    <message>
        <source>Enter: {0} goes on the waiting list.</source>
        <translation>Enter: {0} yn mynd ar y rhestr aros.</translation>
    </message>
    <message>
        <source>Enter: {0} takes chair {1} in place of {2}.</source>
        <translation>Enter: {0} yn cymryd cadair {1} yn lle {2}.</translation>
    </message>
    <message>
        <source>Shift+Enter: waiting list.</source>
        <translation>Shift+Enter: rhestr aros.</translation>
    </message>
    <message>
        <source>Enter: {0} sits on chair {1}.</source>
        <translation>Enter: {0} yn eistedd ar gadair {1}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>heb fod i mewn eto</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n tro</numerusform>
            <numerusform>%n tro</numerusform>
            <numerusform>%n o droeon</numerusform>
            <numerusform>%n thro</numerusform>
            <numerusform>%n tro</numerusform>
        </translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation>rhoddwyd yn gyntaf gennych chi</translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation>heb fod yn y cylch eto</translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation>gofynnodd cyn y nesaf</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Rownd fyrddau {0}</translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation>rhif {0} i ofyn</translation>
    </message>
    <message>
        <source>turn of those without a group</source>
        <translation>tro&apos;r rhai heb grŵp</translation>
    </message>
    <message>
        <source>turn of {0}</source>
        <translation>tro {0}</translation>
    </message>
    <message>
        <source>{0}, has spoken {1}</source>
        <translation>{0}, wedi siarad {1}</translation>
    </message>
    <message>
        <source>{0}, was in for {1}</source>
        <translation>{0}, yn y cylch am {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n cadair</numerusform>
            <numerusform>%n gadair</numerusform>
            <numerusform>%n o gadeiriau</numerusform>
            <numerusform>%n chadair</numerusform>
            <numerusform>%n cadair</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caeedig</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Rownd {0}</translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation>Mae pob rownd ar ben</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>yn dal i mewn</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>yn dod i mewn</translation>
    </message>
    <message>
        <source>Go to the outer circle: {0}.</source>
        <translation>Mynd i&apos;r cylch allanol: {0}.</translation>
    </message>
    <message>
        <source>Table round {0} of {1} is running: everybody sits at a table; the circle rests.</source>
        <translation>Mae rownd fyrddau {0} o {1} ar waith: mae pawb yn eistedd wrth fwrdd, a&apos;r cylch yn gorffwys.</translation>
    </message>
    <message>
        <source>Who sits where is on the Stage and in the Rotation room.</source>
        <translation>Mae&apos;r Llwyfan ac ystafell y Cylchdro yn dangos pwy sy&apos;n eistedd ymhle.</translation>
    </message>
    <message>
        <source>Nobody has planned who sits where.</source>
        <translation>Nid oes cynllun sy&apos;n dweud pwy sy&apos;n eistedd ymhle.</translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation>wedi aros yn hirach</translation>
    </message>
    <message>
        <source>asked before the next without a group</source>
        <translation>gofynnodd cyn y nesaf heb grŵp</translation>
    </message>
    <message>
        <source>asked before the next of {0}</source>
        <translation>gofynnodd cyn y nesaf o&apos;r grŵp {0}</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Rownd {0} o {1}</translation>
    </message>
    <message>
        <source>Nobody is in the circle yet</source>
        <translation>Neb yn y cylch eto</translation>
    </message>
    <message>
        <source>Talk starts when two are in</source>
        <translation>Y sgwrs yn dechrau pan fydd dau yno</translation>
    </message>
    <message>
        <source>All chairs are taken</source>
        <translation>Dim cadair rydd</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation>
            <numerusform>%n cadair rydd</numerusform>
            <numerusform>%n gadair rydd</numerusform>
            <numerusform>%n o gadeiriau rhydd</numerusform>
            <numerusform>%n chadair rydd</numerusform>
            <numerusform>%n cadair rydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation>
            <numerusform>Fesul person: %n heb fod i mewn eto</numerusform>
            <numerusform>Fesul person: %n heb fod i mewn eto</numerusform>
            <numerusform>Fesul person: %n heb fod i mewn eto</numerusform>
            <numerusform>Fesul person: %n heb fod i mewn eto</numerusform>
            <numerusform>Fesul person: %n heb fod i mewn eto</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>bysell {0}</translation>
    </message>
    <message>
        <source>spoken {0}</source>
        <translation>wedi siarad {0}</translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation>yn y cylch</translation>
    </message>
    <message>
        <source>Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.</source>
        <translation>Dwy lythyren ac Enter: eistedd. {0}: gadael. Shift+Enter: rhestr aros.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>{0} of the people, {1} of the time</source>
        <translation>{0} o&apos;r bobl, {1} o&apos;r amser</translation>
    </message>
    <message>
        <source>{0}, {1}, waits {2}: {3}</source>
        <translation>{0}, {1}, yn aros ers {2}: {3}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>ers {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlHeader</name>
    <message>
        <source>Question of this round</source>
        <translation>Cwestiwn y rownd hon</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Powlen bysgod</translation>
    </message>
    <message>
        <source>What is the question of this round?</source>
        <translation>Beth yw cwestiwn y rownd hon?</translation>
    </message>
    <message>
        <source>How this fishbowl works: {0}</source>
        <translation>Sut mae&apos;r bowlen bysgod hon yn gweithio: {0}</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Mae popeth wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Finish round {0}</source>
        <translation>Gorffen rownd {0}</translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <translation>Dechrau rownd {0}</translation>
    </message>
    <message>
        <source>Finish: {0}</source>
        <translation>Gorffen: {0}</translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation>Dechrau: {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlRoom</name>
    <message>
        <source>Esc: out of the cell or the line. {0}: back to the circle.</source>
        <translation>Esc: allan o&apos;r gell neu&apos;r llinell. {0}: yn ôl i&apos;r cylch.</translation>
    </message>
    <message>
        <source>and {0} more: Heard</source>
        <translation>{0} arall: Pwy glywyd</translation>
    </message>
    <message>
        <source>{0} is over. What did people hear, what next?</source>
        <translation>{0}: ar ben. Beth glywodd pobl, beth nesaf?</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Pwy glywyd</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Rownd nesaf</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Parts of the fishbowl room</source>
        <translation>Rhannau ystafell y bowlen bysgod</translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Fframiad</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Adeg</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>People are called by</source>
        <translation>Sut mae enwi pobl</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Print bras (18 pwynt)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Ychwanegu ffurflen</translation>
    </message>
    <message>
        <source>Move the form up</source>
        <translation>Symud y ffurflen i fyny</translation>
    </message>
    <message>
        <source>Move the form down</source>
        <translation>Symud y ffurflen i lawr</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Dileu&apos;r ffurflen</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>How this fishbowl works</source>
        <translation>Sut mae&apos;r bowlen bysgod hon yn gweithio</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Cadeiriau</translation>
    </message>
    <message>
        <source>Chairs left free in each planned round</source>
        <translation>Cadeiriau i&apos;w cadw&apos;n rhydd ym mhob rownd a gynlluniwyd</translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation>Cadeiriau rhydd</translation>
    </message>
    <message>
        <source>Most rounds in a row</source>
        <translation>Uchafswm o rowndiau olynol</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Visitors to the free chair</source>
        <translation>Ymwelwyr â&apos;r gadair rydd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Title of the form</source>
        <translation>Teitl y ffurflen</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Rhagolwg o&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Argraffu ffurflenni…</translation>
    </message>
    <message>
        <source>Go to a row of a list first.</source>
        <translation>Ewch at res mewn rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>As it is given out: {0}</source>
        <translation>Fel y caiff ei dosbarthu: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation>
            <numerusform>%n testun heb gyfieithiad: Crynodeb &amp; argraffu, Dwy iaith.</numerusform>
            <numerusform>%n testun heb gyfieithiad: Crynodeb &amp; argraffu, Dwy iaith.</numerusform>
            <numerusform>%n o destunau heb gyfieithiad: Crynodeb &amp; argraffu, Dwy iaith.</numerusform>
            <numerusform>%n thestun heb gyfieithiad: Crynodeb &amp; argraffu, Dwy iaith.</numerusform>
            <numerusform>%n testun heb gyfieithiad: Crynodeb &amp; argraffu, Dwy iaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Beth a ofynnir</translation>
    </message>
    <message>
        <source>How it is given out</source>
        <translation>Sut y caiff ei dosbarthu</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Rhannau&apos;r ffurflen</translation>
    </message>
</context>
<context>
    <name>GivenOut</name>
    <message>
        <source>Stands above the questions</source>
        <translation>Uwchben y cwestiynau</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Ffurflenni wedi&apos;u rhifo</translation>
    </message>
    <message>
        <source>A number is nobody&apos;s name. It tells which forms are still missing, and finds one again.</source>
        <translation>Nid yw rhif yn enw ar neb. Mae&apos;n dangos pa ffurflenni sydd ar goll o hyd, ac yn help i gael hyd i un eto.</translation>
    </message>
    <message>
        <source>The same people each time</source>
        <translation>Yr un bobl bob tro</translation>
    </message>
    <message>
        <source>Each keeps a number, so that it can be said how many moved and which way, without a name.</source>
        <translation>Mae pob un yn cadw rhif, er mwyn gallu dweud faint a symudodd ac i ba gyfeiriad, heb enw.</translation>
    </message>
    <message>
        <source>Ask for the group</source>
        <translation>Gofyn am y grŵp</translation>
    </message>
    <message>
        <source>Groups are shown apart where enough of each answered.</source>
        <translation>Dangosir grwpiau ar wahân lle atebodd digon o bob un.</translation>
    </message>
    <message>
        <source>Fewest answers of a group shown apart</source>
        <translation>Lleiafswm atebion grŵp a ddangosir ar wahân</translation>
    </message>
    <message>
        <source>Such as what it is for, and that no name is asked</source>
        <translation>Er enghraifft, beth yw&apos;r diben, ac na ofynnir am enw</translation>
    </message>
    <message>
        <source>In all forms of this session: smaller groups are counted together. With 1 every group is shown.</source>
        <translation>Ym mhob ffurflen yn y sesiwn hon: cyfrifir grwpiau llai gyda&apos;i gilydd. Gydag 1 dangosir pob grŵp.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Move the goal up (Alt+Up)</source>
        <translation>Symud y nod i fyny (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the goal down (Alt+Down)</source>
        <translation>Symud y nod i lawr (Alt+Down)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Trefn arferol</translation>
    </message>
    <message>
        <source>Where they are at odds, the one further up counts more.</source>
        <translation>Lle maent yn groes i&apos;w gilydd, yr un uchaf sy&apos;n cyfrif fwyaf.</translation>
    </message>
    <message>
        <source>At tables everybody sits, so that turns and waits do not count.</source>
        <translation>Wrth fyrddau mae pawb yn eistedd, felly nid yw troeon nac aros yn cyfrif.</translation>
    </message>
    <message>
        <source>Goals in their order</source>
        <translation>Nodau yn eu trefn</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups. They are made among the people.</source>
        <translation>Nid oes grwpiau. Cânt eu creu yn ystafell Pobl.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Short</source>
        <translation>Byr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Add a group: name, Enter</source>
        <translation>Ychwanegu grŵp: enw, Enter</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Enw grŵp newydd</translation>
    </message>
    <message>
        <source>Delete the group; its people stay</source>
        <translation>Dileu&apos;r grŵp; bydd ei bobl yn aros</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>Dilëwyd {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation>
            <numerusform>Mae %n o bobl heb grŵp nawr.</numerusform>
            <numerusform>Mae %n person heb grŵp nawr.</numerusform>
            <numerusform>Mae %n o bobl heb grŵp nawr.</numerusform>
            <numerusform>Mae %n o bobl heb grŵp nawr.</numerusform>
            <numerusform>Mae %n o bobl heb grŵp nawr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Canllaw defnyddwyr</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Handouts for the session</source>
        <translation>Taflenni ar gyfer y sesiwn</translation>
    </message>
    <message>
        <source>The rotation, round by round</source>
        <translation>Y cylchdro, rownd wrth rownd</translation>
    </message>
    <message>
        <source>The rotation by name</source>
        <translation>Y cylchdro yn ôl enw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Ble maent yn eistedd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>No name, please.</source>
        <translation>Dim enw, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>No name, please: the number only tells which forms belong together.</source>
        <translation>Dim enw, os gwelwch yn dda: dim ond dangos pa ffurflenni sy&apos;n perthyn i&apos;w gilydd y mae&apos;r rhif.</translation>
    </message>
    <message>
        <source>No name, please: the number only helps to see that no form is missing.</source>
        <translation>Dim enw, os gwelwch yn dda: dim ond helpu i weld nad oes ffurflen ar goll y mae&apos;r rhif.</translation>
    </message>
    <message>
        <source>To read the marks off</source>
        <translation>I ddarllen y marciau</translation>
    </message>
    <message>
        <source>Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.</source>
        <translation>Torrwch y pren mesur allan a&apos;i osod o dan linell, â 0 wrth ei phen chwith. Teipiwch y ffigur wrth y marc.</translation>
    </message>
    <message>
        <source>A ruler of 100 mm, with the figures from 0 to 100</source>
        <translation>Pren mesur 100 mm, â&apos;r ffigurau o 0 i 100</translation>
    </message>
    <message>
        <source>From the mark, go along the pale lines to a side. Type the figure below, then that on the right.</source>
        <translation>O&apos;r marc, ewch ar hyd y llinellau golau at ochr. Teipiwch y ffigur isod, wedyn yr un ar y dde.</translation>
    </message>
    <message>
        <source>A triangle with figures from 10 to 90 along each side</source>
        <translation>Triongl â ffigurau o 10 i 90 ar hyd pob ochr</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Ticiwch un blwch.</translation>
    </message>
    <message>
        <source>Tick as many boxes as you like.</source>
        <translation>Ticiwch gynifer o flychau ag y mynnwch.</translation>
    </message>
    <message>
        <source>Put a mark anywhere on the line.</source>
        <translation>Rhowch farc yn unrhyw le ar y llinell.</translation>
    </message>
    <message>
        <source>Put a mark anywhere in the triangle: the nearer to a corner, the more of it.</source>
        <translation>Rhowch farc yn unrhyw le yn y triongl: po agosaf at gornel, mwyaf oll o&apos;r hyn a nodir yno.</translation>
    </message>
    <message>
        <source>A line to mark, from “{0}” to “{1}”</source>
        <translation>Llinell i&apos;w marcio, o “{0}” i “{1}”</translation>
    </message>
    <message>
        <source>A triangle to mark, between “{0}”, “{1}” and “{2}”</source>
        <translation>Triongl i&apos;w farcio, rhwng: “{0}”, “{1}”, “{2}”</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Bathodynnau enw</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Y bwrdd nodiadau</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0} (parhad)</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Chair cards: fold to stand</source>
        <translation>Cardiau cadair: plygwch i&apos;w gosod ar eu traed</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadair</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Cadair rydd</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Cadair gylchdro</translation>
    </message>
    <message>
        <source>To speak, sit here.</source>
        <translation>I siarad, eisteddwch yma.</translation>
    </message>
    <message>
        <source>Moderator&apos;s crib</source>
        <translation>Nodiadau&apos;r cymedrolwr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} o bobl</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>Wrth law</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ar y dechrau</translation>
    </message>
    <message>
        <source>Welcome everybody, and read the question aloud.</source>
        <translation>Croesawch bawb, a darllenwch y cwestiwn yn uchel.</translation>
    </message>
    <message>
        <source>Say when there is a break, and when the day ends.</source>
        <translation>Dywedwch pryd mae&apos;r egwyl, a phryd daw&apos;r diwrnod i ben.</translation>
    </message>
    <message>
        <source>Say what is written down, and who will read it.</source>
        <translation>Dywedwch beth fydd yn cael ei nodi, a phwy fydd yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Say the rules; they hang on the wall.</source>
        <translation>Dywedwch beth yw&apos;r rheolau; maent ar y wal.</translation>
    </message>
    <message>
        <source>Rules of the fishbowl</source>
        <translation>Rheolau&apos;r bowlen bysgod</translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation>Pan nad oes neb yn dod</translation>
    </message>
    <message>
        <source>Beforehand: ask two or three people to be the first to go in.</source>
        <translation>Ymlaen llaw: gofynnwch i ddau neu dri o bobl fynd i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>Wait. A silence seems long to nobody but you.</source>
        <translation>Arhoswch. I chi yn unig y mae tawelwch yn teimlo&apos;n hir.</translation>
    </message>
    <message>
        <source>Ask the outer circle: what has not been said yet? Call on nobody by name.</source>
        <translation>Gofynnwch i&apos;r cylch allanol: beth sydd heb ei ddweud eto? Peidiwch â galw ar neb wrth ei enw.</translation>
    </message>
    <message>
        <source>When no chair is free</source>
        <translation>Pan nad oes cadair rydd</translation>
    </message>
    <message>
        <source>Say that somebody would like to come in, and wait.</source>
        <translation>Dywedwch yr hoffai rhywun ddod i mewn, ac arhoswch.</translation>
    </message>
    <message>
        <source>Who goes is their own choice: send nobody away.</source>
        <translation>Eu dewis nhw yw pwy sy&apos;n gadael: peidiwch ag anfon neb allan.</translation>
    </message>
    <message>
        <source>Rules of open space</source>
        <translation>Rheolau gofod agored</translation>
    </message>
    <message>
        <source>Marketplace and breakouts</source>
        <translation>Y farchnad a&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>Whoever posts a topic tells it to all, and opens its breakout. No votes.</source>
        <translation>Pwy bynnag sy&apos;n gosod pwnc sy&apos;n ei gyflwyno i bawb ac yn agor ei grŵp trafod. Dim pleidleisio.</translation>
    </message>
    <message>
        <source>Like topics may be merged if their conveners want to; both titles stay.</source>
        <translation>Gellir cyfuno pynciau tebyg os yw eu cynullwyr yn dymuno; mae&apos;r ddau deitl yn aros.</translation>
    </message>
    <message>
        <source>Give people time to choose and to walk.</source>
        <translation>Rhowch amser i bobl ddewis ac i gerdded yno.</translation>
    </message>
    <message>
        <source>Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off.</source>
        <translation>Galwad olaf, {0} cyn y diwedd: ewch o gwmpas, gofynnwch am yr adroddiad, cynigiwch ragor o amser. Peidiwch â thorri ar draws neb.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Bysell</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Dot sheet</source>
        <translation>Dalen ddotiau</translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <translation>Beth sydd bwysicaf i chi?</translation>
    </message>
    <message>
        <source>You have {0} dots. You may put several on one option.</source>
        <translation>Mae gennych {0} o ddotiau. Cewch roi sawl un ar yr un opsiwn.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llyth.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Put your dots here</source>
        <translation>Rhowch eich dotiau yma</translation>
    </message>
    <message>
        <source>{0} dots to cut</source>
        <translation>{0} o ddotiau i&apos;w torri</translation>
    </message>
    <message>
        <source>Feedback on a round</source>
        <translation>Adborth ar rownd</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Ar ôl rownd {0}</translation>
    </message>
    <message>
        <source>One line for each thing. Hands: how many people say so too.</source>
        <translation>Un llinell i bob peth. Dwylo: faint o bobl sy&apos;n dweud hynny hefyd.</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Beth glywsoch chi?</translation>
    </message>
    <message>
        <source>What should we ask next?</source>
        <translation>Beth ddylem ni ei ofyn nesaf?</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Dwylo</translation>
    </message>
    <message>
        <source>Forms with questions</source>
        <translation>Ffurflenni â chwestiynau</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Rhif {0}</translation>
    </message>
    <message>
        <source>Only the inner circle speaks; everybody else listens.</source>
        <translation>Dim ond y cylch mewnol sy&apos;n siarad; mae pawb arall yn gwrando.</translation>
    </message>
    <message>
        <source>The whole circle changes with each round.</source>
        <translation>Mae&apos;r cylch cyfan yn newid gyda phob rownd.</translation>
    </message>
    <message>
        <source>After a round, those outside say what they heard.</source>
        <translation>Ar ôl rownd, mae&apos;r rhai y tu allan yn dweud beth glywson nhw.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>I siarad, cymerwch y gadair gylchdro.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>I siarad, cymerwch y gadair rydd.</translation>
    </message>
    <message>
        <source>When no chair is free, somebody goes, by their own choice.</source>
        <translation>Pan nad oes cadair rydd, mae rhywun yn dewis gadael.</translation>
    </message>
    <message>
        <source>We begin when two are in.</source>
        <translation>Dechreuwn pan fydd dau yn y cylch.</translation>
    </message>
    <message>
        <source>Make one point, then go back to the outer circle.</source>
        <translation>Gwnewch un pwynt, yna ewch yn ôl i&apos;r cylch allanol.</translation>
    </message>
    <message>
        <source>When you have said what you came to say, free the chair for the next.</source>
        <translation>Ar ôl dweud eich dweud, gadewch y gadair i&apos;r nesaf.</translation>
    </message>
    <message>
        <source>Once you are in, stay until you choose to go.</source>
        <translation>Ar ôl dod i mewn, arhoswch nes i chi ddewis gadael.</translation>
    </message>
    <message>
        <source>print at 100%</source>
        <translation>argraffwch ar 100%</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Y bowlen bysgod</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, all taken; around it those who listen.</source>
        <translation>Cylch mewnol o {0} o gadeiriau, pob un wedi&apos;i chymryd; o&apos;i gwmpas, y rhai sy&apos;n gwrando.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, the last the rotating chair; around it those who listen.</source>
        <translation>Cylch mewnol o {0} o gadeiriau, yr olaf yn gadair gylchdro; o&apos;i gwmpas, y rhai sy&apos;n gwrando.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, one of them free; around it those who listen.</source>
        <translation>Cylch mewnol o {0} o gadeiriau, un ohonynt yn rhydd; o&apos;i gwmpas, y rhai sy&apos;n gwrando.</translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation>Pedair egwyddor</translation>
    </message>
    <message>
        <source>Two feet on their way</source>
        <translation>Dwy droed ar eu ffordd</translation>
    </message>
    <message>
        <source>Also called the law of mobility.</source>
        <translation>Enw arall arni yw cyfraith symudedd.</translation>
    </message>
    <message>
        <source>Post-it notes</source>
        <translation>Nodiadau Post-it</translation>
    </message>
    <message>
        <source>Sticky edge up here</source>
        <translation>Yr ymyl gludiog yma, ar y brig</translation>
    </message>
    <message>
        <source>Stick an empty post-it of 76 mm on this square.</source>
        <translation>Gludwch Post-it gwag 76 mm ar y sgwâr hwn.</translation>
    </message>
    <message>
        <source>Then print the notes onto this sheet. Print both at 100%, not “fit to page”.</source>
        <translation>Yna argraffwch y nodiadau ar y ddalen hon. Argraffwch y ddau ar 100%, nid “ffitio i&apos;r dudalen”.</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codau QR</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Ffurflen adroddiad</translation>
    </message>
    <message>
        <source>Who came (names or how many)</source>
        <translation>Pwy ddaeth (enwau neu nifer)</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Beth ddywedwyd, yn fyr</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Beth rydym yn ei argymell</translation>
    </message>
    <message>
        <source>What we ask of others</source>
        <translation>Beth rydym yn ei ofyn gan eraill</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>Report of topic {0}</source>
        <translation>Adroddiad pwnc {0}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Plan of the rotation</source>
        <translation>Cynllun y cylchdro</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Rownd fyrddau {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Rownd {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>bwrdd {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>cadair {0}</translation>
    </message>
    <message>
        <source>Has sat in round {0}; listens from now on.</source>
        <translation>Wedi eistedd yn rownd {0}; yn gwrando o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Listens in the outer circle.</source>
        <translation>Yn gwrando yn y cylch allanol.</translation>
    </message>
    <message>
        <source>Ask the moderator for your place.</source>
        <translation>Gofynnwch i&apos;r cymedrolwr am eich lle.</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Cardiau sedd</translation>
    </message>
    <message>
        <source>Has sat in round {0}.</source>
        <translation>Wedi eistedd yn rownd {0}.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Dalen gofrestru</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>May your name be shown?</source>
        <translation>A gawn ni ddangos eich enw?</translation>
    </message>
    <message>
        <source>Language you want</source>
        <translation>Eich dewis iaith</translation>
    </message>
    <message>
        <source>Your name is shown on the screen and in the report of the day only if you say yes here.</source>
        <translation>Dim ond os ticiwch “Cewch” yma y bydd eich enw i&apos;w weld ar y sgrin ac yn adroddiad y diwrnod.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Cofrestrwch yma, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Cewch</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na chewch</translation>
    </message>
    <message>
        <source>Boxes to tick: {0}</source>
        <translation>Blychau i&apos;w ticio: {0}</translation>
    </message>
    <message>
        <source>Space sign</source>
        <translation>Arwydd gofod</translation>
    </message>
    <message>
        <source>Up to {0} people</source>
        <translation>Hyd at {0} o bobl</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Grŵp trafod</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slipiau</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Eich geiriau chi</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>Slip {0}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>I am here as (only if you like)</source>
        <translation>Rwyf yma fel (dim ond os dymunwch)</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Cynllun y byrddau</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Bwrdd {0}</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Chwiliwch am eich bwrdd</translation>
    </message>
    <message>
        <source>Topic sheet</source>
        <translation>Dalen bwnc</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Beth rydym yn ei drafod</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Pwnc {0}</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Yn cynnull</translation>
    </message>
    <message>
        <source>Time and space</source>
        <translation>Amser a gofod</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Title, as a question or in a few words</source>
        <translation>Teitl, fel cwestiwn neu mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>Who wants to come</source>
        <translation>Pwy sydd am ddod</translation>
    </message>
    <message>
        <source>Cut each part along its broken lines and stick it over the one before.</source>
        <translation>Torrwch bob rhan ar hyd ei llinellau toredig a&apos;i gludo dros yr un flaenorol.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Wal yr agenda</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Slot {0}</translation>
    </message>
    <message>
        <source>Agenda wall: slots by spaces. Spaces: {0}.</source>
        <translation>Wal yr agenda: y slotiau yn ôl gofod. Gofodau: {0}.</translation>
    </message>
    <message>
        <source>part {0} of {1}: row {2}, place {3}</source>
        <translation>rhan {0} o {1}: rhes {2}, lle {3}</translation>
    </message>
    <message>
        <source>Signs for the spaces</source>
        <translation>Arwyddion i&apos;r gofodau</translation>
    </message>
    <message>
        <source>Posters of the rules</source>
        <translation>Posteri o&apos;r rheolau</translation>
    </message>
    <message>
        <source>QR codes as posters</source>
        <translation>Codau QR fel posteri</translation>
    </message>
    <message>
        <source>Cards for the chairs</source>
        <translation>Cardiau i&apos;r cadeiriau</translation>
    </message>
    <message>
        <source>Plans for the tables</source>
        <translation>Cynlluniau&apos;r byrddau</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Dalennau cofrestru</translation>
    </message>
    <message>
        <source>Topic sheets</source>
        <translation>Dalennau pynciau</translation>
    </message>
    <message>
        <source>Report forms for conveners</source>
        <translation>Ffurflenni adroddiad i gynullwyr</translation>
    </message>
    <message>
        <source>Numbered slips</source>
        <translation>Slipiau wedi&apos;u rhifo</translation>
    </message>
    <message>
        <source>Notes for post-its</source>
        <translation>Nodiadau ar bapurau Post-it</translation>
    </message>
    <message>
        <source>Dot sheets</source>
        <translation>Dalennau dotiau</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Ffurflen adborth</translation>
    </message>
    <message>
        <source>The board, on large sheets</source>
        <translation>Y bwrdd, ar ddalennau mawr</translation>
    </message>
    <message>
        <source>No topics yet, and no blank sheets are chosen.</source>
        <translation>Dim pynciau eto, ac ni ddewiswyd dalennau gwag.</translation>
    </message>
    <message>
        <source>No spaces yet: blank signs are printed.</source>
        <translation>Dim gofodau eto: argreffir arwyddion gwag.</translation>
    </message>
    <message>
        <source>No slots yet: an empty wall is printed.</source>
        <translation>Dim slotiau eto: argreffir wal wag.</translation>
    </message>
    <message>
        <source>No topics yet: blank sheets are printed.</source>
        <translation>Dim pynciau eto: argreffir dalennau gwag.</translation>
    </message>
    <message>
        <source>No topics yet: blank forms are printed.</source>
        <translation>Dim pynciau eto: argreffir ffurflenni gwag.</translation>
    </message>
    <message>
        <source>No options yet: blank sheets are printed.</source>
        <translation>Dim opsiynau eto: argreffir dalennau gwag.</translation>
    </message>
    <message>
        <source>There is no open space on the agenda.</source>
        <translation>Nid oes gofod agored ar yr agenda.</translation>
    </message>
    <message>
        <source>No QR codes yet: add them on the page for them.</source>
        <translation>Dim codau QR eto: ychwanegwch nhw ar eu tudalen.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan the rotation first.</source>
        <translation>Nid oes cynllun eto: cynlluniwch y cylchdro yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no round of a fishbowl on the agenda.</source>
        <translation>Nid oes rownd powlen bysgod ar yr agenda.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: empty rows are printed.</source>
        <translation>Nid oes neb ar y rhestr eto: argreffir rhesi gwag.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: blank badges are printed.</source>
        <translation>Nid oes neb ar y rhestr eto: argreffir bathodynnau gwag.</translation>
    </message>
    <message>
        <source>No table round is planned yet: the numbers of the tables are printed.</source>
        <translation>Nid oes cynllun i rownd fyrddau eto: argreffir rhifau&apos;r byrddau.</translation>
    </message>
    <message>
        <source>There is no table round on the agenda.</source>
        <translation>Nid oes rownd fyrddau ar yr agenda.</translation>
    </message>
    <message>
        <source>Make a form first: Questions.</source>
        <translation>Gwnewch ffurflen yn gyntaf: Cwestiynau.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: forms without a number are printed.</source>
        <translation>Nid oes neb ar y rhestr eto: argreffir ffurflenni heb rif.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: one is printed for each person.</source>
        <translation>Ni nodwyd faint sy&apos;n cael eu dosbarthu: argreffir un i bob person.</translation>
    </message>
    <message>
        <source>No notes yet: only the guide sheet is printed.</source>
        <translation>Dim nodiadau eto: dim ond y ddalen ganllaw a argreffir.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Dim nodiadau eto.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: {0} are printed.</source>
        <translation>Ni nodwyd faint sy&apos;n cael eu dosbarthu: argreffir {0}.</translation>
    </message>
</context>
<context>
    <name>HandoutsForm</name>
    <message>
        <source>People are called by</source>
        <translation>Sut mae enwi pobl</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>The printer takes A3 (Tabloid) too</source>
        <translation>Yr argraffydd yn derbyn A3 (Tabloid) hefyd</translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Kinds of handout</source>
        <translation>Mathau o daflen</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Ticiwch beth sydd i&apos;w argraffu.</translation>
    </message>
    <message>
        <source>{0} – handouts</source>
        <translation>{0} – taflenni</translation>
    </message>
    <message>
        <source>Save the handouts</source>
        <translation>Cadw&apos;r taflenni</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Ffolder i&apos;r taflenni</translation>
    </message>
    <message>
        <source>Choose what to print first.</source>
        <translation>Yn gyntaf, dewiswch beth i&apos;w argraffu.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
            <numerusform>%n o destunau heb gyfieithiad.</numerusform>
            <numerusform>%n thestun heb gyfieithiad.</numerusform>
            <numerusform>%n testun heb gyfieithiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Cyfieithu…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n dudalen</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n thudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Beth sy&apos;n cael ei argraffu</translation>
    </message>
    <message>
        <source>Save a file for each kind…</source>
        <translation>Cadw ffeil i bob math…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Cadw PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>HandsPart</name>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation>Dwylo pwy</translation>
    </message>
    <message>
        <source>Answers on the Stage</source>
        <translation>Atebion ar y Llwyfan</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Cwestiwn heb eiriau</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Hands were counted by group. A count of everybody takes the place of all of these.</source>
        <translation>Cyfrifwyd dwylo fesul grŵp. Daw cyfrif o bawb yn lle&apos;r rhain i gyd.</translation>
    </message>
    <message>
        <source>Hands of everybody were counted. A count of a group takes the place of that.</source>
        <translation>Cyfrifwyd dwylo pawb. Daw cyfrif o grŵp yn lle hynny.</translation>
    </message>
    <message>
        <source>Hands for {0}</source>
        <translation>Dwylo: {0}</translation>
    </message>
    <message>
        <source>One less for {0}</source>
        <translation>Un yn llai: {0}</translation>
    </message>
    <message>
        <source>One more for {0}</source>
        <translation>Un arall: {0}</translation>
    </message>
    <message>
        <source>Hands are counted for statements and for boxes to tick. This form has none.</source>
        <translation>Cyfrifir dwylo ar gyfer gosodiadau a blychau i&apos;w ticio. Nid oes rhai yn y ffurflen hon.</translation>
    </message>
    <message>
        <source>Nothing to raise a hand for</source>
        <translation>Dim i godi llaw drosto</translation>
    </message>
    <message>
        <source>Number, Enter. + and − count by one.</source>
        <translation>Rhif, Enter. Mae + a − yn cyfrif fesul un.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Last call, minutes before the end</source>
        <translation>Galwad olaf, munudau cyn y diwedd</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Galwad olaf</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Dechrau pob un</translation>
    </message>
    <message>
        <source>Start all breakouts of the slot</source>
        <translation>Dechrau pob grŵp trafod yn y slot</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} each</source>
        <translation>{0}, {1} yr un</translation>
    </message>
    <message>
        <source>{0}, over</source>
        <translation>{0}, ar ben</translation>
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
        <translation>Penawdau&apos;r PDF a&apos;u tudalennau</translation>
    </message>
</context>
<context>
    <name>HeadingsModel</name>
    <message>
        <source>page {0}</source>
        <translation>tudalen {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>Dewis ffeil arall…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Which column holds the names? Choose “Name” above it.</source>
        <translation>Pa golofn sy&apos;n dal yr enwau? Dewiswch “Enw” uwch ei phen.</translation>
    </message>
    <message>
        <source>Which column holds the text of the notes? Choose “Text” above it.</source>
        <translation>Pa golofn sy&apos;n dal testun y nodiadau? Dewiswch “Testun” uwch ei phen.</translation>
    </message>
    <message>
        <source>Which column holds the titles? Choose “Title” above it.</source>
        <translation>Pa golofn sy&apos;n dal y teitlau? Dewiswch “Teitl” uwch ei phen.</translation>
    </message>
    <message>
        <source>Which column holds the names of the spaces? Choose “Name” above it.</source>
        <translation>Pa golofn sy&apos;n dal enwau&apos;r gofodau? Dewiswch “Enw” uwch ei phen.</translation>
    </message>
    <message>
        <source>Which columns hold the people and the topics? Choose “Person” and “Topics”.</source>
        <translation>Pa golofnau sy&apos;n dal y bobl a&apos;r pynciau? Dewiswch “Person” a “Pynciau”.</translation>
    </message>
    <message>
        <source>Which columns hold the answers? Choose a question above each.</source>
        <translation>Pa golofnau sy&apos;n dal yr atebion? Dewiswch gwestiwn uwchben pob un.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Dad-dicio&apos;r rhai a ddangosir</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Ticio&apos;r rhai a ddangosir</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation>
            <numerusform>Mewnforiwyd %n nodyn.</numerusform>
            <numerusform>Mewnforiwyd %n nodyn.</numerusform>
            <numerusform>Mewnforiwyd %n nodyn.</numerusform>
            <numerusform>Mewnforiwyd %n nodyn.</numerusform>
            <numerusform>Mewnforiwyd %n nodyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>Ychwanegwyd %n o bobl.</numerusform>
            <numerusform>Ychwanegwyd %n person.</numerusform>
            <numerusform>Ychwanegwyd %n o bobl.</numerusform>
            <numerusform>Ychwanegwyd %n o bobl.</numerusform>
            <numerusform>Ychwanegwyd %n o bobl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation>
            <numerusform>Newidiwyd %n o bobl.</numerusform>
            <numerusform>Newidiwyd %n person.</numerusform>
            <numerusform>Newidiwyd %n o bobl.</numerusform>
            <numerusform>Newidiwyd %n o bobl.</numerusform>
            <numerusform>Newidiwyd %n o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Mewnforio pobl</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Mewnforio nodiadau</translation>
    </message>
    <message>
        <source>Spreadsheets and text ({0})</source>
        <translation>Taenlenni a thestun ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Row {0} of the import</source>
        <translation>Rhes {0} y mewnforio</translation>
    </message>
    <message>
        <source>In the session now</source>
        <translation>Yn y sesiwn nawr</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>cadair {0}</translation>
    </message>
    <message>
        <source>Nothing to compare with this row.</source>
        <translation>Dim byd i&apos;w gymharu â&apos;r rhes hon.</translation>
    </message>
    <message>
        <source>This row beside what it repeats or changes</source>
        <translation>Y rhes hon wrth ochr yr hyn y mae&apos;n ei ailadrodd neu&apos;n ei newid</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblyg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dyblyg</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation>{0} (wedi&apos;i gadael allan)</translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation>fel rhes {0}, mewnforiwyd beth bynnag</translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation>fel rhes {0}, gadawyd allan</translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation>yn dweud yr un peth â rhes {0}</translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation>yn dweud yr un peth â nodyn sydd yno&apos;n barod</translation>
    </message>
    <message>
        <source>{0} “{1}” is not known here</source>
        <translation>{0}: nid yw “{1}” yn hysbys yma</translation>
    </message>
    <message>
        <source>{0} “{1}” added</source>
        <translation>{0}: ychwanegwyd “{1}”</translation>
    </message>
    <message>
        <source>{0} “{1}” becomes “{2}”</source>
        <translation>{0}: o “{1}” i “{2}”</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>nid oes enw</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>nid oes testun</translation>
    </message>
    <message>
        <source>{0} has {1} characters and may have {2}</source>
        <translation>{0} yn {1} nod o hyd; caniateir {2}</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>sylw</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadair</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Rhif y ffurflen</translation>
    </message>
    <message>
        <source>Framing or moment</source>
        <translation>Fframiad neu adeg</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Pa gwestiwn</translation>
    </message>
    <message>
        <source>Answer to it</source>
        <translation>Ateb iddo</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} (“{1}”)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}, {1} arall</translation>
    </message>
    <message>
        <source>no column for {0}</source>
        <translation>dim colofn ar gyfer {0}</translation>
    </message>
    <message>
        <source>0 to 100, as they are</source>
        <translation>0 i 100, fel y maent</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>nid rhif yw “{0}”</translation>
    </message>
    <message>
        <source>“{0}” is outside the scale</source>
        <translation>mae “{0}” y tu allan i&apos;r raddfa</translation>
    </message>
    <message>
        <source>“{0}” is neither a point from 1 to 5 nor words for one</source>
        <translation>nid pwynt o 1 i 5 yw “{0}”, na geiriau am un</translation>
    </message>
    <message>
        <source>there is no box “{0}”</source>
        <translation>nid oes blwch “{0}”</translation>
    </message>
    <message>
        <source>“{0}” are several boxes, and only one may be ticked</source>
        <translation>mae “{0}” yn sawl blwch, a dim ond un y gellir ei dicio</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>nid yw “{0}” yn ie nac yn na</translation>
    </message>
    <message>
        <source>“{0}” are not three shares that make 100</source>
        <translation>nid yw “{0}” yn dair cyfran sy&apos;n gwneud 100</translation>
    </message>
    <message>
        <source>“{0}” is too long</source>
        <translation>mae “{0}” yn rhy hir</translation>
    </message>
    <message>
        <source>“{0}” cannot be kept as a text</source>
        <translation>ni ellir cadw “{0}” fel testun</translation>
    </message>
    <message>
        <source>“{0}” is no number of a form</source>
        <translation>nid rhif ffurflen yw “{0}”</translation>
    </message>
    <message>
        <source>no framing or moment is known for “{0}”</source>
        <translation>nid oes fframiad nac adeg yn hysbys ar gyfer “{0}”</translation>
    </message>
    <message>
        <source>there is no question “{0}”</source>
        <translation>nid oes cwestiwn “{0}”</translation>
    </message>
    <message>
        <source>nothing says whose answer this is</source>
        <translation>nid oes dim yn dweud ateb pwy yw hwn</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>nid oes ateb</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; choose the column that names the framing or moment, or correct the number</source>
        <translation>mae ffurflen {0} yn rhes {1} yn barod, ac mae&apos;r atebion yn wahanol; dewiswch y golofn sy&apos;n enwi&apos;r fframiad neu&apos;r adeg, neu cywirwch y rhif</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the file, or correct the number</source>
        <translation>mae ffurflen {0} yn rhes {1} yn barod, ac mae&apos;r atebion yn wahanol; rhowch i&apos;r ffurflen fframiadau neu adegau&apos;r ffeil, neu cywirwch y rhif</translation>
    </message>
    <message>
        <source>form {0} came twice; the later one is left out</source>
        <translation>daeth ffurflen {0} ddwywaith; gadewir yr un ddiweddarach allan</translation>
    </message>
    <message>
        <source>form {0} was entered already</source>
        <translation>mae ffurflen {0} wedi&apos;i chofnodi&apos;n barod</translation>
    </message>
    <message>
        <source>form {0} was not handed out</source>
        <translation>ni ddosbarthwyd ffurflen {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Cynullwyr</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anghenion</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Gofod</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Dwylo</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Lle i</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Cyfleusterau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Pynciau</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Dewis cyntaf</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Ail ddewis</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Trydydd dewis</translation>
    </message>
    <message>
        <source>Fourth choice</source>
        <translation>Pedwerydd dewis</translation>
    </message>
    <message>
        <source>Fifth choice</source>
        <translation>Pumed dewis</translation>
    </message>
    <message>
        <source>An export of a {0} board</source>
        <translation>Allforiad o fwrdd {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{0}; {1} = theme</source>
        <translation>{0}; {1} = thema</translation>
    </message>
    <message>
        <source>there are more than {0} conveners</source>
        <translation>mae mwy na {0} o gynullwyr</translation>
    </message>
    <message>
        <source>there are more than {0} features</source>
        <translation>mae mwy na {0} o gyfleusterau</translation>
    </message>
    <message>
        <source>the topic is there already and is not moved to “{0}”</source>
        <translation>mae&apos;r pwnc yno&apos;n barod ac ni chaiff ei symud i “{0}”</translation>
    </message>
    <message>
        <source>topic {0} is named again</source>
        <translation>enwir pwnc {0} eto</translation>
    </message>
    <message>
        <source>nobody here is called “{0}”</source>
        <translation>nid oes neb yma o&apos;r enw “{0}”</translation>
    </message>
    <message>
        <source>there is no slot “{0}”</source>
        <translation>nid oes slot “{0}”</translation>
    </message>
    <message>
        <source>there is no space “{0}”</source>
        <translation>nid oes gofod “{0}”</translation>
    </message>
    <message>
        <source>no topic is named</source>
        <translation>nid oes pwnc wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>there is no topic {0}</source>
        <translation>nid oes pwnc {0}</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>the number of hands</source>
        <translation>nifer y dwylo</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>safle</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>{0} “{1}” is no whole number from {2} to {3}</source>
        <translation>{0}: nid yw “{1}” yn rhif cyfan o {2} i {3}</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>nid oes teitl</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>cwestiwn</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>cyfleuster</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>ffynhonnell</translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation>
            <numerusform>Mewnforiwyd %n pwnc.</numerusform>
            <numerusform>Mewnforiwyd %n pwnc.</numerusform>
            <numerusform>Mewnforiwyd %n o bynciau.</numerusform>
            <numerusform>Mewnforiwyd %n phwnc.</numerusform>
            <numerusform>Mewnforiwyd %n pwnc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation>
            <numerusform>Mewnforiwyd %n gofod.</numerusform>
            <numerusform>Mewnforiwyd %n gofod.</numerusform>
            <numerusform>Mewnforiwyd %n o ofodau.</numerusform>
            <numerusform>Mewnforiwyd %n gofod.</numerusform>
            <numerusform>Mewnforiwyd %n gofod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation>
            <numerusform>Mewnforiwyd %n dewis.</numerusform>
            <numerusform>Mewnforiwyd %n dewis.</numerusform>
            <numerusform>Mewnforiwyd %n o ddewisiadau.</numerusform>
            <numerusform>Mewnforiwyd %n dewis.</numerusform>
            <numerusform>Mewnforiwyd %n dewis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation>
            <numerusform>Cofnodwyd %n ffurflen.</numerusform>
            <numerusform>Cofnodwyd %n ffurflen.</numerusform>
            <numerusform>Cofnodwyd %n ffurflen.</numerusform>
            <numerusform>Cofnodwyd %n ffurflen.</numerusform>
            <numerusform>Cofnodwyd %n ffurflen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of any kind ({0})</source>
        <translation>Nodiadau o bob math ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (stacked)</source>
        <translation>{0} (wedi&apos;i phentyrru)</translation>
    </message>
    <message>
        <source>says nearly the same as row {0}</source>
        <translation>yn dweud bron yr un peth â rhes {0}</translation>
    </message>
    <message>
        <source>says nearly the same as a note there already</source>
        <translation>yn dweud bron yr un peth â nodyn sydd yno&apos;n barod</translation>
    </message>
    <message>
        <source>{0} “{1}” is another note&apos;s</source>
        <translation>{0}: mae “{1}” gan nodyn arall</translation>
    </message>
    <message>
        <source>{0} “{1}” is not understood</source>
        <translation>{0}: ni ddeellir “{1}”</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
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
        <translation>Windows, Gorllewin Ewrop (1252)</translation>
    </message>
    <message>
        <source>Welsh and Irish (ISO 8859-14)</source>
        <translation>Cymraeg a Gwyddeleg (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western Europe (ISO 8859-15)</source>
        <translation>Gorllewin Ewrop (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Old Mac, Western Europe</source>
        <translation>Hen Mac, Gorllewin Ewrop</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Gorllewin Ewrop (850)</translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation>Windows, Canol Ewrop (1250)</translation>
    </message>
    <message>
        <source>Central Europe (ISO 8859-2)</source>
        <translation>Canol Ewrop (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, Cyrilig (1251)</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, Groeg (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, Tyrceg (1254)</translation>
    </message>
    <message>
        <source>Windows, Baltic (1257)</source>
        <translation>Windows, Baltig (1257)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Rwsieg (KOI8-R)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Hanner colon  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Bar  |</translation>
    </message>
    <message>
        <source>Nothing: one cell a line</source>
        <translation>Dim: un gell i bob llinell</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Dim rhes</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Rhes {0}: {1}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celloedd a ludwyd</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Mewnforio pynciau</translation>
    </message>
    <message>
        <source>Import spaces</source>
        <translation>Mewnforio gofodau</translation>
    </message>
    <message>
        <source>Import choices</source>
        <translation>Mewnforio dewisiadau</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Mewnforio atebion</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Dim i&apos;w fewnforio</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Mewnforio %n o bobl</numerusform>
            <numerusform>Mewnforio %n person</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation>
            <numerusform>Mewnforio %n nodyn</numerusform>
            <numerusform>Mewnforio %n nodyn</numerusform>
            <numerusform>Mewnforio %n nodyn</numerusform>
            <numerusform>Mewnforio %n nodyn</numerusform>
            <numerusform>Mewnforio %n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation>
            <numerusform>Mewnforio %n pwnc</numerusform>
            <numerusform>Mewnforio %n pwnc</numerusform>
            <numerusform>Mewnforio %n o bynciau</numerusform>
            <numerusform>Mewnforio %n phwnc</numerusform>
            <numerusform>Mewnforio %n pwnc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation>
            <numerusform>Mewnforio %n gofod</numerusform>
            <numerusform>Mewnforio %n gofod</numerusform>
            <numerusform>Mewnforio %n o ofodau</numerusform>
            <numerusform>Mewnforio %n gofod</numerusform>
            <numerusform>Mewnforio %n gofod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation>
            <numerusform>Mewnforio %n dewis</numerusform>
            <numerusform>Mewnforio %n dewis</numerusform>
            <numerusform>Mewnforio %n o ddewisiadau</numerusform>
            <numerusform>Mewnforio %n dewis</numerusform>
            <numerusform>Mewnforio %n dewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation>
            <numerusform>Cofnodi %n ffurflen</numerusform>
            <numerusform>Cofnodi %n ffurflen</numerusform>
            <numerusform>Cofnodi %n ffurflen</numerusform>
            <numerusform>Cofnodi %n ffurflen</numerusform>
            <numerusform>Cofnodi %n ffurflen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>heb grŵp</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n grŵp arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
            <numerusform>%n yno&apos;n barod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation>
            <numerusform>%n wedi&apos;u pentyrru</numerusform>
            <numerusform>%n wedi&apos;i phentyrru</numerusform>
            <numerusform>%n wedi&apos;u pentyrru</numerusform>
            <numerusform>%n wedi&apos;u pentyrru</numerusform>
            <numerusform>%n wedi&apos;u pentyrru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation>
            <numerusform>%n dyblyg wedi&apos;u gadael allan</numerusform>
            <numerusform>%n dyblyg wedi&apos;i gadael allan</numerusform>
            <numerusform>%n dyblyg wedi&apos;u gadael allan</numerusform>
            <numerusform>%n dyblyg wedi&apos;u gadael allan</numerusform>
            <numerusform>%n dyblyg wedi&apos;u gadael allan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation>
            <numerusform>%n arall wedi&apos;u gadael allan</numerusform>
            <numerusform>%n arall wedi&apos;i gadael allan</numerusform>
            <numerusform>%n arall wedi&apos;u gadael allan</numerusform>
            <numerusform>%n arall wedi&apos;u gadael allan</numerusform>
            <numerusform>%n arall wedi&apos;u gadael allan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;i gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
            <numerusform>%n wedi&apos;u gwrthod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n ohonynt yn newydd</numerusform>
            <numerusform>%n ohonynt yn newydd</numerusform>
            <numerusform>%n ohonynt yn newydd</numerusform>
            <numerusform>%n ohonynt yn newydd</numerusform>
            <numerusform>%n ohonynt yn newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation>
            <numerusform>Ni ddeellir %n ateb ynddynt</numerusform>
            <numerusform>Ni ddeellir %n ateb ynddynt</numerusform>
            <numerusform>Ni ddeellir %n ateb ynddynt</numerusform>
            <numerusform>Ni ddeellir %n ateb ynddynt</numerusform>
            <numerusform>Ni ddeellir %n ateb ynddynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation>
            <numerusform>Mae %n ffurflen o ffeil o&apos;r enw hwn yno&apos;n barod</numerusform>
            <numerusform>Mae %n ffurflen o ffeil o&apos;r enw hwn yno&apos;n barod</numerusform>
            <numerusform>Mae %n ffurflen o ffeil o&apos;r enw hwn yno&apos;n barod</numerusform>
            <numerusform>Mae %n ffurflen o ffeil o&apos;r enw hwn yno&apos;n barod</numerusform>
            <numerusform>Mae %n ffurflen o ffeil o&apos;r enw hwn yno&apos;n barod</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole board: themes, canvases and the write-up come in with its notes</source>
        <translation>Bwrdd cyfan: daw themâu, cynfasau a&apos;r erthygl i mewn gyda&apos;i nodiadau</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>Cymryd y &amp;ddau</translation>
    </message>
    <message>
        <source>&amp;Stack them</source>
        <translation>&amp;Pentyrru</translation>
    </message>
    <message>
        <source>&amp;Leave the new one out</source>
        <translation>&amp;Hepgor yr un newydd</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation>
            <numerusform>%n dyblyg wedi&apos;u mewnforio beth bynnag</numerusform>
            <numerusform>%n dyblyg wedi&apos;i mewnforio beth bynnag</numerusform>
            <numerusform>%n dyblyg wedi&apos;u mewnforio beth bynnag</numerusform>
            <numerusform>%n dyblyg wedi&apos;u mewnforio beth bynnag</numerusform>
            <numerusform>%n dyblyg wedi&apos;u mewnforio beth bynnag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation>
            <numerusform>%n sy&apos;n dweud yr un peth â rhai eraill</numerusform>
            <numerusform>%n sy&apos;n dweud yr un peth ag un arall</numerusform>
            <numerusform>%n sy&apos;n dweud yr un peth â rhai eraill</numerusform>
            <numerusform>%n sy&apos;n dweud yr un peth â rhai eraill</numerusform>
            <numerusform>%n sy&apos;n dweud yr un peth â rhai eraill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changes</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Am y cynllun hwn</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The last backup holds everything already.</source>
        <translation>Mae popeth yn y copi wrth gefn diwethaf yn barod.</translation>
    </message>
    <message>
        <source>The last backup is older than the session. A new one is being made.</source>
        <translation>Mae&apos;r copi wrth gefn diwethaf yn hŷn na&apos;r sesiwn. Mae un newydd yn cael ei wneud.</translation>
    </message>
    <message>
        <source>A backup was made: {0}.</source>
        <translation>Gwnaed copi wrth gefn: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Nothing is answered. Enter once more takes the form in as it is.</source>
        <translation>Ni atebwyd dim. Mae Enter unwaith eto yn cofnodi&apos;r ffurflen fel y mae.</translation>
    </message>
    <message>
        <source>Correcting {0}</source>
        <translation>Cywiro {0}</translation>
    </message>
    <message>
        <source>Taken back. What was typed stands here again.</source>
        <translation>Cymerwyd yn ôl. Mae&apos;r hyn a deipiwyd yma eto.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Cadw&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Enter in the last line, or Ctrl+Enter in any</source>
        <translation>Enter yn y llinell olaf, neu Ctrl+Enter mewn unrhyw un</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Gadael fel yr oedd (Esc)</translation>
    </message>
    <message>
        <source>Open that form (F2)</source>
        <translation>Agor y ffurflen honno (F2)</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the key…</source>
        <translation>Pwyswch y fysell…</translation>
    </message>
    <message>
        <source>Esc: leave it as it is. Backspace: no key.</source>
        <translation>Esc: gadael fel y mae. Backspace: dim bysell.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no theme {0} yet. {1} makes one of these notes.</source>
        <translation>Nid oes thema {0} eto. Mae {1} yn gwneud un o&apos;r nodiadau hyn.</translation>
    </message>
    <message>
        <source>No note is alone any more. The same key again moves this one.</source>
        <translation>Nid oes nodyn ar ei ben ei hun mwyach. Mae&apos;r un bysell eto yn symud hwn.</translation>
    </message>
    <message>
        <source>This canvas has no region {0}.</source>
        <translation>Nid oes rhan {0} yn y cynfas hwn.</translation>
    </message>
    <message>
        <source>Select the notes that go under this one, then come back to it.</source>
        <translation>Dewiswch y nodiadau i&apos;w rhoi o dan hwn, yna dewch yn ôl ato.</translation>
    </message>
    <message>
        <source>This note is in no theme. Choose a theme beside the board.</source>
        <translation>Nid yw&apos;r nodyn hwn mewn thema. Dewiswch thema wrth ochr y bwrdd.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Cyfuno “{0}” yn</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation>
            <numerusform>%n nodyn: i ba ran?</numerusform>
            <numerusform>%n nodyn: i ba ran?</numerusform>
            <numerusform>%n nodyn: i ba ran?</numerusform>
            <numerusform>%n nodyn: i ba ran?</numerusform>
            <numerusform>%n nodyn: i ba ran?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation>
            <numerusform>%n nodyn: i ba thema?</numerusform>
            <numerusform>%n nodyn: i ba thema?</numerusform>
            <numerusform>%n nodyn: i ba thema?</numerusform>
            <numerusform>%n nodyn: i ba thema?</numerusform>
            <numerusform>%n nodyn: i ba thema?</numerusform>
        </translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Heb ran</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation>Powlen bysgod: y llinell seddi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation>Eistedd: dwy lythyren o enw</translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation>Rhestr aros: dwy lythyren o enw</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Canfod gorchymyn neu fysell</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Does dim gorchymyn yn cyfateb. Rhowch gynnig ar air arall.</translation>
    </message>
    <message>
        <source>Single letters are turned off. Settings, Keys, turns them on and changes keys.</source>
        <translation>Mae&apos;r llythrennau unigol wedi&apos;u diffodd. I&apos;w troi ymlaen ac i newid bysellau: Gosodiadau, Bysellau.</translation>
    </message>
    <message>
        <source>Single letters work while nobody types; in lists and tables only those of the room do. Settings, Keys, turns them off and changes keys.</source>
        <translation>Mae llythrennau unigol yn gweithio pan nad oes neb yn teipio; mewn rhestrau a thablau, dim ond rhai&apos;r ystafell. I&apos;w diffodd ac i newid bysellau: Gosodiadau, Bysellau.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation>Gadael y gadair: ei rhif</translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation>Yn siarad, neu wedi siarad: rhif y gadair</translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation>Allan o&apos;r llinell, i&apos;r llythrennau unigol</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu â choma (*.csv)</translation>
    </message>
    <message>
        <source>Save for the translator</source>
        <translation>Cadw i&apos;r cyfieithydd</translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation>Taenlenni ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Darllen y cyfieithiad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: “{0}”</source>
        <translation>Edrychwch eto. Y testun oedd: “{0}”</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Cyfieithu</translation>
    </message>
</context>
<context>
    <name>LanguagesBox</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ail iaith</translation>
    </message>
    <message>
        <source>Two languages stand</source>
        <translation>Gosod y ddwy iaith</translation>
    </message>
    <message>
        <source>beside each other</source>
        <translation>ochr yn ochr</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>un ar ôl y llall</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Texts are typed in</source>
        <translation>Iaith y testunau</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ail iaith</translation>
    </message>
    <message>
        <source>Only what is to do</source>
        <translation>Dim ond yr hyn i&apos;w wneud</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Yr un fath yn y ddwy</translation>
    </message>
    <message>
        <source>Save for the translator…</source>
        <translation>Cadw i&apos;r cyfieithydd…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Darllen y cyfieithiad…</translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>{0} is saved. Look before you send it: people are named in {1}{2}.</source>
        <translation>Cadwyd {0}. Edrychwch cyn anfon y ffeil: mae pobl wedi&apos;u henwi yma: {1}{2}.</translation>
    </message>
    <message>
        <source>{0} is saved. Read it here when it is translated.</source>
        <translation>Cadwyd {0}. Darllenwch y ffeil yma ar ôl ei chyfieithu.</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Mae popeth wedi&apos;i gyfieithu.</translation>
    </message>
    <message>
        <source>Missing, or changed since: {0} of {1}</source>
        <translation>Ar goll, neu wedi newid ers hynny: {0} o {1}</translation>
    </message>
    <message>
        <source>Nothing to translate yet</source>
        <translation>Dim i&apos;w gyfieithu eto</translation>
    </message>
    <message>
        <source>Give the session a title and an agenda; what you type there is translated here for print.</source>
        <translation>Rhowch deitl ac agenda i&apos;r sesiwn; yma y cyfieithir yr hyn a deipiwch yno, i&apos;w argraffu.</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Mae popeth wedi&apos;i gyfieithu</translation>
    </message>
    <message>
        <source>Texts that you change or add come back here.</source>
        <translation>Daw testunau rydych yn eu newid neu eu hychwanegu yn ôl yma.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Dangos pob testun</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Open it</source>
        <translation>Ei hagor</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Chwilio amdani…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Dangos yr adroddiad</translation>
    </message>
    <message>
        <source>The app ended unexpectedly at about {0}.</source>
        <translation>Daeth yr ap i ben yn annisgwyl tua {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>Nid yw “{0}” lle&apos;r oedd hi.</translation>
    </message>
    <message>
        <source>“{0}” is saved up to {1}.</source>
        <translation>Mae “{0}” wedi&apos;i chadw hyd at {1}.</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Adroddiad ar y tro diwethaf</translation>
    </message>
    <message>
        <source>This helps whoever looks for the mistake. It holds no names and no texts.</source>
        <translation>Mae hyn yn helpu pwy bynnag sy&apos;n chwilio am y camgymeriad. Nid oes enwau na thestunau ynddo.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copïo&apos;r adroddiad</translation>
    </message>
</context>
<context>
    <name>LeastLine</name>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Lleiafswm atebion a ddangosir</translation>
    </message>
    <message>
        <source>Answers of fewer people are not shown, neither alone nor by group.</source>
        <translation>Ni ddangosir atebion llai o bobl, ar eu pen eu hunain nac fesul grŵp.</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Nobody sits more rounds in a row than</source>
        <translation>Neb i eistedd am fwy o rowndiau olynol na</translation>
    </message>
    <message>
        <source>Chairs left free in each round</source>
        <translation>Cadeiriau i&apos;w cadw&apos;n rhydd ym mhob rownd</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>No sound player was found. What the chime says is always to be seen, too.</source>
        <translation>Ni chafwyd hyd i chwaraewr sain. Mae&apos;r hyn y mae&apos;r gloch yn ei ddweud i&apos;w weld bob amser hefyd.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Skip {0}</source>
        <translation>Hepgor {0}</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Hepgor y gweithgaredd nesaf</translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation>Gorffen {0}</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Dechrau {0}</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Dim ar ôl i&apos;w ddechrau</translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>Ar waith: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation>
            <numerusform>Mae %n o bobl yn eistedd yn ôl y cynllun.</numerusform>
            <numerusform>Mae %n person yn eistedd yn ôl y cynllun.</numerusform>
            <numerusform>Mae %n o bobl yn eistedd yn ôl y cynllun.</numerusform>
            <numerusform>Mae %n o bobl yn eistedd yn ôl y cynllun.</numerusform>
            <numerusform>Mae %n o bobl yn eistedd yn ôl y cynllun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ended {1} ago.</source>
        <translation>{0}: daeth i ben {1} yn ôl.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Ei orffen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
            <numerusform>%n grŵp trafod</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, {1} ar ôl</translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation>{0}: wedi gorffen</translation>
    </message>
    <message>
        <source>{0} is finished.</source>
        <translation>{0}: wedi gorffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation>
            <numerusform>Daeth %n grŵp trafod i ben.</numerusform>
            <numerusform>Daeth %n grŵp trafod i ben.</numerusform>
            <numerusform>Daeth %n grŵp trafod i ben.</numerusform>
            <numerusform>Daeth %n grŵp trafod i ben.</numerusform>
            <numerusform>Daeth %n grŵp trafod i ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation>
            <numerusform>Dechreuodd %n grŵp trafod.</numerusform>
            <numerusform>Dechreuodd %n grŵp trafod.</numerusform>
            <numerusform>Dechreuodd %n grŵp trafod.</numerusform>
            <numerusform>Dechreuodd %n grŵp trafod.</numerusform>
            <numerusform>Dechreuodd %n grŵp trafod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Mae Dadwneud yn ei droi&apos;n ôl.</translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation>Bu&apos;r gliniadur yn cysgu am {0}. Wedi parhau: {1}.</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Gadael {0} allan</translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation>Daeth i ben {0} yn ôl.</translation>
    </message>
    <message>
        <source>The clock was set forward by {0}. {1} kept its time.</source>
        <translation>Symudwyd y cloc ymlaen {0}. Mae amser {1} heb newid.</translation>
    </message>
    <message>
        <source>The clock was set back by {0}. {1} kept its time.</source>
        <translation>Symudwyd y cloc yn ôl {0}. Mae amser {1} heb newid.</translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation>Cynnwys {0} yn yr amser</translation>
    </message>
    <message>
        <source>{0} with its breakouts</source>
        <translation>{0} gyda&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {1} behind. Please check how much of {0} is left.</source>
        <translation>Mae cloc y cyfrifiadur {1} ar ei hôl hi. Gwiriwch faint o amser sydd ar ôl ar gyfer {0}.</translation>
    </message>
    <message>
        <source>The computer was started anew. {0} went on by its clock.</source>
        <translation>Cafodd y cyfrifiadur ei ailgychwyn. Wedi parhau yn ôl y cloc: {0}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>{0} is due. Start?</source>
        <translation>{0}: mae&apos;n bryd dechrau. Dechrau nawr?</translation>
    </message>
    <message>
        <source>{0} was planned for {1}. Start?</source>
        <translation>{0}: wedi&apos;i gynllunio am {1}. Dechrau?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You go on in {0}. The session before is unchanged.</source>
        <translation>Rydych yn parhau yn y ffeil {0}. Nid yw&apos;r sesiwn flaenorol wedi newid.</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (drafft)</translation>
    </message>
    <message>
        <source> (rehearsal)</source>
        <translation> (ymarfer)</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (darllen yn unig)</translation>
    </message>
    <message>
        <source>{0}{1} – Fishbowl</source>
        <translation>{0}{1} – Fishbowl</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Dadwneud: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Ailwneud: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Ailwnaed: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Dadwnaed: {0}.</translation>
    </message>
    <message>
        <source>What was changed since was left as it is.</source>
        <translation>Gadawyd yr hyn a newidiwyd ers hynny fel y mae.</translation>
    </message>
</context>
<context>
    <name>MappingStrip</name>
    <message>
        <source>What the columns hold:</source>
        <translation>Beth mae&apos;r colofnau&apos;n ei ddal:</translation>
    </message>
    <message>
        <source>What “{0}” holds</source>
        <translation>Beth mae “{0}” yn ei ddal</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>Wedi dewis %n:</numerusform>
            <numerusform>Wedi dewis %n:</numerusform>
            <numerusform>Wedi dewis %n:</numerusform>
            <numerusform>Wedi dewis %n:</numerusform>
            <numerusform>Wedi dewis %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen:</source>
        <translation>Neb wedi&apos;i ddewis:</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation>
            <numerusform>Nodi&apos;r %n a ddisgwylir yn bresennol</numerusform>
            <numerusform>Nodi&apos;r %n a ddisgwylir yn bresennol</numerusform>
            <numerusform>Nodi&apos;r %n a ddisgwylir yn bresennol</numerusform>
            <numerusform>Nodi&apos;r %n a ddisgwylir yn bresennol</numerusform>
            <numerusform>Nodi&apos;r %n a ddisgwylir yn bresennol</numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>Another group: type its name…</source>
        <translation>Grŵp arall: teipiwch ei enw…</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Notes of this theme; Space takes one out</source>
        <translation>Nodiadau&apos;r thema hon; mae Space yn tynnu un allan</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tynnwyd allan</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicr</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ansicr</translation>
    </message>
    <message>
        <source>{0}, says it best</source>
        <translation>{0}, yn ei ddweud orau</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>MovesList</name>
    <message>
        <source>What the proposed wall moves</source>
        <translation>Beth mae&apos;r wal arfaethedig yn ei symud</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Ar y Llwyfan</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>Yn y crynodeb</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation>
            <numerusform>Gofynnodd %n o bobl am beidio â chael eu henwi: dangosir eu rôl.</numerusform>
            <numerusform>Gofynnodd %n person am beidio â chael ei enwi: dangosir y rôl.</numerusform>
            <numerusform>Gofynnodd %n o bobl am beidio â chael eu henwi: dangosir eu rôl.</numerusform>
            <numerusform>Gofynnodd %n o bobl am beidio â chael eu henwi: dangosir eu rôl.</numerusform>
            <numerusform>Gofynnodd %n o bobl am beidio â chael eu henwi: dangosir eu rôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Dim ond un person sydd o dan “{0}”: gall darllenwyr wybod pwy yw.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>Everybody in the room can read the names.</source>
        <translation>Gall pawb yn yr ystafell ddarllen yr enwau.</translation>
    </message>
    <message>
        <source>The room reads roles or groups instead of names.</source>
        <translation>Mae&apos;r ystafell yn darllen rolau neu grwpiau yn lle enwau.</translation>
    </message>
    <message>
        <source>The room reads neither names nor roles.</source>
        <translation>Nid yw&apos;r ystafell yn darllen enwau na rolau.</translation>
    </message>
    <message>
        <source>The PDF lists who took part and quotes people by name.</source>
        <translation>Mae&apos;r PDF yn rhestru pwy gymerodd ran ac yn dyfynnu pobl wrth eu henwau.</translation>
    </message>
    <message>
        <source>The PDF counts and quotes by role, not by name. What people typed is printed as it is.</source>
        <translation>Mae&apos;r PDF yn cyfrif ac yn dyfynnu yn ôl rôl, nid enw. Argreffir yr hyn a deipiwyd fel y mae.</translation>
    </message>
    <message>
        <source>The PDF tells of nobody by name or role. What people typed is printed as it is.</source>
        <translation>Nid yw&apos;r PDF yn sôn am neb wrth enw na rôl. Argreffir yr hyn a deipiwyd fel y mae.</translation>
    </message>
</context>
<context>
    <name>NamingList</name>
    <message>
        <source>Texts that lose the name</source>
        <translation>Testunau sy&apos;n colli&apos;r enw</translation>
    </message>
    <message>
        <source>Texts that may still point to somebody</source>
        <translation>Testunau a all bwyntio at rywun o hyd</translation>
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
        <translation>Cynfas newydd</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Enw&apos;r cynfas</translation>
    </message>
    <message>
        <source>Regions, one on each line</source>
        <translation>Rhannau, un ar bob llinell</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ar y brig</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Ar y gwaelod</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Ar y chwith</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Ar y dde</translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation>Creu&apos;r cynfas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to do next</source>
        <translation>Beth i&apos;w wneud nesaf</translation>
    </message>
</context>
<context>
    <name>NextRoundPanel</name>
    <message>
        <source>Seats of the next round</source>
        <translation>Seddi&apos;r rownd nesaf</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Cynllunio&apos;r cylchdro</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Agor y cylchdro</translation>
    </message>
    <message>
        <source>No round is to come</source>
        <translation>Dim rownd i ddod</translation>
    </message>
    <message>
        <source>Nothing is planned for this round yet.</source>
        <translation>Nid oes cynllun ar gyfer y rownd hon eto.</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Gosod rownd {0} yn ôl y cynllun</translation>
    </message>
    <message>
        <source>Nothing is planned for this round that does not sit already.</source>
        <translation>Mae pawb yn y cynllun ar gyfer y rownd hon yn eistedd yn barod.</translation>
    </message>
</context>
<context>
    <name>NoForms</name>
    <message>
        <source>Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, in two framings or before and after. Begin with a ready form and change what you like.</source>
        <translation>Rhoi marc rhwng dau begwn, cytuno neu anghytuno, ticio blwch: ar bapur neu drwy godi dwylo, mewn dau fframiad neu cyn ac wedyn. Dechreuwch gyda ffurflen barod a newid fel y mynnwch.</translation>
    </message>
    <message>
        <source>What do you want to ask the room?</source>
        <translation>Beth hoffech chi ei ofyn i&apos;r ystafell?</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Dim nodiadau eto</translation>
    </message>
    <message>
        <source>Press {0} anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation>Pwyswch {0} yn unrhyw le, teipiwch, Enter. Daw&apos;r rownd, y rôl a&apos;r amser ohonynt eu hunain.</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Cymryd nodyn</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Gludo nodiadau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>Cofnodi slipiau</translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Who takes part?</source>
        <translation>Pwy sy&apos;n cymryd rhan?</translation>
    </message>
    <message>
        <source>Bring in the people first: paste them from a spreadsheet, or type their names.</source>
        <translation>Dewch â&apos;r bobl i mewn yn gyntaf: gludwch nhw o daenlen, neu teipiwch eu henwau.</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Agor Pobl</translation>
    </message>
    <message>
        <source>Nobody to plan for yet</source>
        <translation>Neb i&apos;w gynnwys yn y cynllun eto</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Bring in the people first.</source>
        <translation>Mae cylchdro yn dweud pwy sy&apos;n eistedd ym mha rownd. Dewch â&apos;r bobl i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ychwanegu pobl</translation>
    </message>
</context>
<context>
    <name>NoRounds</name>
    <message>
        <source>No round yet</source>
        <translation>Dim rownd eto</translation>
    </message>
    <message>
        <source>Add a fishbowl round to the agenda, with its minutes and its question.</source>
        <translation>Ychwanegwch rownd powlen bysgod at yr agenda, gyda&apos;i munudau a&apos;i chwestiwn.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Agor yr agenda</translation>
    </message>
    <message>
        <source>No rounds to plan yet</source>
        <translation>Dim rowndiau i&apos;w cynllunio eto</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Add the rounds to the agenda first.</source>
        <translation>Mae cylchdro yn dweud pwy sy&apos;n eistedd ym mha rownd. Ychwanegwch y rowndiau at yr agenda yn gyntaf.</translation>
    </message>
    <message>
        <source>Add rounds in the agenda</source>
        <translation>Ychwanegu rowndiau yn yr agenda</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>When do breakouts meet?</source>
        <translation>Pryd mae&apos;r grwpiau trafod yn cwrdd?</translation>
    </message>
    <message>
        <source>Add a slot: time in which breakouts run side by side. Topics can be posted already.</source>
        <translation>Ychwanegwch slot: amser i grwpiau trafod gwrdd ochr yn ochr. Gellir gosod pynciau yn barod.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ychwanegu slot</translation>
    </message>
</context>
<context>
    <name>NoSpaces</name>
    <message>
        <source>Where do breakouts meet?</source>
        <translation>Ble mae&apos;r grwpiau trafod yn cwrdd?</translation>
    </message>
    <message>
        <source>Add a space: a room, a corner, a table. Topics can be posted already.</source>
        <translation>Ychwanegwch ofod: ystafell, cornel, bwrdd. Gellir gosod pynciau yn barod.</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Ychwanegu gofod</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation>Geiriau&apos;r nodyn</translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Text of the note</source>
        <translation>Testun y nodyn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Choose a note to read and change it.</source>
        <translation>Dewiswch nodyn i&apos;w ddarllen a&apos;i newid.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Under this note</source>
        <translation>O dan y nodyn hwn</translation>
    </message>
    <message>
        <source>Notes under this one; Enter takes one off the stack</source>
        <translation>Nodiadau o dan hwn; mae Enter yn tynnu un oddi ar y pentwr</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>Taken at {0}</source>
        <translation>Cymerwyd am {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>cadair {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>pwnc {0}: {1}</translation>
    </message>
    <message>
        <source>answers “{0}”</source>
        <translation>yn ateb “{0}”</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>slip {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ffynhonnell: {0}</translation>
    </message>
    <message>
        <source>From its words</source>
        <translation>Yn ôl ei eiriau</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
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
        <translation>o&apos;r neilltu</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pentwr</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadair</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Grŵp trafod</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Rownd {0}</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes of the breakout</source>
        <translation>Nodiadau&apos;r grŵp trafod</translation>
    </message>
    <message>
        <source>Enter: change it. Delete: take it out.</source>
        <translation>Enter: ei newid. Delete: ei dynnu allan.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation>
            <numerusform>Cadwyd %n nodyn.</numerusform>
            <numerusform>Cadwyd %n nodyn.</numerusform>
            <numerusform>Cadwyd %n nodyn.</numerusform>
            <numerusform>Cadwyd %n nodyn.</numerusform>
            <numerusform>Cadwyd %n nodyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Newid y nodyn</translation>
    </message>
    <message>
        <source>New note of the breakout</source>
        <translation>Nodyn newydd gan y grŵp trafod</translation>
    </message>
    <message>
        <source>A note, Enter, the next. Many lines can be pasted.</source>
        <translation>Nodyn, Enter, y nesaf. Gellir gludo llawer o linellau.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>or perhaps:</source>
        <translation>neu efallai:</translation>
    </message>
    <message>
        <source>Belongs to, surely:</source>
        <translation>Perthyn i (sicr):</translation>
    </message>
    <message>
        <source>Perhaps belongs to, unsure:</source>
        <translation>Efallai&apos;n perthyn i (ansicr):</translation>
    </message>
    <message>
        <source>Put it into “{0}”</source>
        <translation>Ei roi yn “{0}”</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing is offered for this note.</source>
        <translation>Ni chynigir dim ar gyfer y nodyn hwn.</translation>
    </message>
    <message>
        <source>“{0}” belongs to “{1}”? {2} on the board puts it there.</source>
        <translation>“{0}” yn perthyn i “{1}”? Mae {2} ar y bwrdd yn ei roi yno.</translation>
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
        <translation>ddim ar y wal</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>lle i %n</numerusform>
            <numerusform>lle i %n</numerusform>
            <numerusform>lle i %n</numerusform>
            <numerusform>lle i %n</numerusform>
            <numerusform>lle i %n</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>ar-lein</translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation>
            <numerusform>dewis: %n</numerusform>
            <numerusform>dewis: %n</numerusform>
            <numerusform>dewis: %n</numerusform>
            <numerusform>dewis: %n</numerusform>
            <numerusform>dewis: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hands: {0}</source>
        <translation>dwylo: {0}</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>dau ar unwaith</translation>
    </message>
    <message>
        <source>convener away</source>
        <translation>cynullydd absennol</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>rhy fach</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>rhywbeth yn eisiau</translation>
    </message>
    <message>
        <source>space closed</source>
        <translation>gofod ar gau</translation>
    </message>
    <message>
        <source>slot skipped</source>
        <translation>slot wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>rhy gynnar</translation>
    </message>
    <message>
        <source>both wanted</source>
        <translation>galw am y ddau</translation>
    </message>
    <message>
        <source>similar beside it</source>
        <translation>un tebyg ochr yn ochr</translation>
    </message>
    <message>
        <source>too many hands</source>
        <translation>gormod o ddwylo</translation>
    </message>
    <message>
        <source>People who want {0} want topics of the same slot too: {1}. Move one of them.</source>
        <translation>Mae pobl sydd am gael {0} hefyd am gael pynciau eraill o&apos;r un slot: {1}. Symudwch un ohonynt.</translation>
    </message>
    <message>
        <source>{who} would be in two places: {0} and {other} are in the same slot. Move one of them.</source>
        <translation>Byddai {who} mewn dau le, gan fod y rhain yn yr un slot: {0}; {other}. Symudwch un ohonynt.</translation>
    </message>
    <message>
        <source>{who} convenes {0} and is not here. Ask who else can, or place it later.</source>
        <translation>Nid yw {who}, sy&apos;n cynnull {0}, yma. Gofynnwch pwy arall all wneud hynny, neu rhowch y pwnc yn hwyrach.</translation>
    </message>
    <message>
        <source>{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space.</source>
        <translation>Mae {space} yn rhy fach i {0}: nifer sydd am ei gael: {count}, lle i {room}. Dewiswch ofod mwy.</translation>
    </message>
    <message>
        <source>{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs.</source>
        <translation>Mae {space} heb yr hyn y mae ei angen ar {0}: {lacks}. Dewiswch ofod sydd â hynny, neu newidiwch yr anghenion.</translation>
    </message>
    <message>
        <source>{space} is closed in this slot: {0} needs another space, or open it again.</source>
        <translation>Mae {space} ar gau yn y slot hwn. Dewiswch ofod arall ar gyfer {0}, neu agorwch hwn eto.</translation>
    </message>
    <message>
        <source>The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda.</source>
        <translation>Hepgorwyd y slot lle roedd {0} i fod. Symudwch y pwnc i slot arall, neu ailagorwch y slot yn yr agenda.</translation>
    </message>
    <message>
        <source>{0} continues {other} and is not later. Move it to a slot after that.</source>
        <translation>Mae {0} yn parhau {other}, ond nid yw&apos;n hwyrach. Symudwch ef i slot ar ôl hwnnw.</translation>
    </message>
    <message>
        <source>{count} people want both {0} and {other}, which are in the same slot. Move one of them.</source>
        <translation>Yn yr un slot: {0}; {other}. Nifer sydd am gael y ddau: {count}. Symudwch un ohonynt.</translation>
    </message>
    <message>
        <source>{0} and {other} are alike and in the same slot. Merge them, or move one of them.</source>
        <translation>Tebyg i&apos;w gilydd, ac yn yr un slot: {0}; {other}. Cyfunwch nhw, neu symudwch un ohonynt.</translation>
    </message>
    <message>
        <source>{count} hands were counted for {0}, and {room} people are here. Count again.</source>
        <translation>Dwylo a gyfrifwyd i {0}: {count}. Pobl sydd yma: {room}. Cyfrifwch eto.</translation>
    </message>
    <message>
        <source>new on the wall: {0}</source>
        <translation>newydd ar y wal: {0}</translation>
    </message>
    <message>
        <source>off the wall, was {0}</source>
        <translation>oddi ar y wal, gynt: {0}</translation>
    </message>
    <message>
        <source>stays at its time, moves to {0}</source>
        <translation>yr un amser, gofod: {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>o {0} i {1}</translation>
    </message>
    <message>
        <source>{0} is like {1}: {2}.</source>
        <translation>Mae {0} yn debyg i {1}: {2}.</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>wedi&apos;i gynnwys yn {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}, {1} arall</translation>
    </message>
    <message>
        <source>Looking for a better wall…</source>
        <translation>Yn chwilio am wal well…</translation>
    </message>
    <message>
        <source>Topics that are posted can be arranged so that most choices fit.</source>
        <translation>Gellir trefnu&apos;r pynciau sydd wedi&apos;u gosod fel bod y mwyaf o ddewisiadau&apos;n bosibl.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation>
            <numerusform>Cynnig: %n pwnc yn newid lle.</numerusform>
            <numerusform>Cynnig: %n pwnc yn newid lle.</numerusform>
            <numerusform>Cynnig: %n o bynciau yn newid lle.</numerusform>
            <numerusform>Cynnig: %n phwnc yn newid lle.</numerusform>
            <numerusform>Cynnig: %n pwnc yn newid lle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation>
            <numerusform>%n pwnc heb le.</numerusform>
            <numerusform>%n pwnc heb le.</numerusform>
            <numerusform>%n o bynciau heb le.</numerusform>
            <numerusform>%n phwnc heb le.</numerusform>
            <numerusform>%n pwnc heb le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation>
            <numerusform>Gwell: %n pwnc yn newid lle,</numerusform>
            <numerusform>Gwell: %n pwnc yn newid lle,</numerusform>
            <numerusform>Gwell: %n o bynciau yn newid lle,</numerusform>
            <numerusform>Gwell: %n phwnc yn newid lle,</numerusform>
            <numerusform>Gwell: %n pwnc yn newid lle,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation>
            <numerusform>%n dewis arall yn bosibl</numerusform>
            <numerusform>%n dewis arall yn bosibl</numerusform>
            <numerusform>%n o ddewisiadau eraill yn bosibl</numerusform>
            <numerusform>%n dewis arall yn bosibl</numerusform>
            <numerusform>%n dewis arall yn bosibl</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{0})</source>
        <translation>(+{0})</translation>
    </message>
    <message>
        <source>carries {0}</source>
        <translation>yn cynnwys {0}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Gofod</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lle i</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Cyfleusterau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>The proposed wall is in use.</source>
        <translation>Mae&apos;r wal arfaethedig ar waith.</translation>
    </message>
    <message>
        <source>The proposed wall is let go. The wall in use stays.</source>
        <translation>Gollyngwyd y wal arfaethedig. Mae&apos;r wal sydd ar waith yn aros.</translation>
    </message>
    <message>
        <source>Arranging would change nothing: no better wall was found.</source>
        <translation>Ni fyddai trefnu yn newid dim: ni chafwyd hyd i wal well.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed wall is let go.</source>
        <translation>Mae&apos;r sesiwn wedi newid, felly gollyngwyd y wal arfaethedig.</translation>
    </message>
    <message>
        <source>No better wall was found. The wall in use stays.</source>
        <translation>Ni chafwyd hyd i wal well. Mae&apos;r wal sydd ar waith yn aros.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>wedi&apos;i binio</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>wedi dechrau</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>gynt: {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Cynullwyr</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Diddordeb</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marciau</translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message>
        <source>No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.</source>
        <translation>Nid oes cell rydd sy&apos;n addas i “{0}”. Ychwanegwch slot neu ofod; mae Enter ar gell rydd yn ei roi yno beth bynnag.</translation>
    </message>
    <message>
        <source>{0} is posted again.</source>
        <translation>Mae {0} wedi&apos;i osod eto.</translation>
    </message>
    <message>
        <source>{0} is withdrawn. The same key posts it again.</source>
        <translation>Mae {0} wedi&apos;i dynnu&apos;n ôl. Mae&apos;r un fysell yn ei osod eto.</translation>
    </message>
    <message>
        <source>Only what is on the wall can be pinned.</source>
        <translation>Dim ond yr hyn sydd ar y wal y gellir ei binio.</translation>
    </message>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Dilëwyd %n pwnc. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n pwnc. Bydd Dadwneud yn dod ag ef yn ôl.</numerusform>
            <numerusform>Dilëwyd %n o bynciau. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n phwnc. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n pwnc. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall is cleared. Undo puts all back.</source>
        <translation>Cliriwyd y wal. Bydd Dadwneud yn rhoi&apos;r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>{0} now carries {1}. {2} splits them again.</source>
        <translation>Mae {0} yn cynnwys {1} nawr. Mae {2} yn eu gwahanu eto.</translation>
    </message>
    <message>
        <source>Nothing was merged into {0}.</source>
        <translation>Nid oes dim wedi&apos;i gyfuno yn {0}.</translation>
    </message>
    <message>
        <source>{0}: split again into {1}.</source>
        <translation>{0}: gwahanwyd eto, yn {1}.</translation>
    </message>
    <message>
        <source>This wall is proposed: use it or let it go first.</source>
        <translation>Cynnig yw&apos;r wal hon: defnyddiwch hi neu gollyngwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0}, in exchange for {1}</source>
        <translation>{0}, yn gyfnewid am {1}</translation>
    </message>
    <message>
        <source>{0} {1} (from {2})</source>
        <translation>{0} {1} (o {2})</translation>
    </message>
</context>
<context>
    <name>OpenSpaceRoom</name>
    <message>
        <source>Pages of the open space</source>
        <translation>Tudalennau&apos;r gofod agored</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The session is in use</source>
        <translation>Mae&apos;r sesiwn yn cael ei defnyddio</translation>
    </message>
    <message>
        <source>You can look at it as it is now, and print. Nothing in it can be changed that way.</source>
        <translation>Gallwch edrych arni fel y mae nawr, ac argraffu. Ni ellir newid dim ynddi felly.</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Agor copi darllen yn unig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>{0} (recovered)</source>
        <translation>{0} (achubwyd)</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>new session</source>
        <translation>sesiwn newydd</translation>
    </message>
    <message>
        <source>edit of the session</source>
        <translation>golygu&apos;r sesiwn</translation>
    </message>
    <message>
        <source>edit of the fishbowl</source>
        <translation>golygu&apos;r bowlen bysgod</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>grŵp newydd</translation>
    </message>
    <message>
        <source>edit of a group</source>
        <translation>golygu grŵp</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>dileu grŵp</translation>
    </message>
    <message>
        <source>new participant</source>
        <translation>cyfranogwr newydd</translation>
    </message>
    <message>
        <source>edit of a participant</source>
        <translation>golygu cyfranogwr</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>pwy sydd yma</translation>
    </message>
    <message>
        <source>participant deleted</source>
        <translation>dileu cyfranogwr</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>mewnforio pobl</translation>
    </message>
    <message>
        <source>new activity</source>
        <translation>gweithgaredd newydd</translation>
    </message>
    <message>
        <source>edit of an activity</source>
        <translation>golygu gweithgaredd</translation>
    </message>
    <message>
        <source>activity moved</source>
        <translation>symud gweithgaredd</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>dileu gweithgaredd</translation>
    </message>
    <message>
        <source>template</source>
        <translation>templed</translation>
    </message>
    <message>
        <source>start</source>
        <translation>dechrau</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>gorffen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>hepgor</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>ailagor</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>oedi</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>parhau</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>newid amser</translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation>cywiro&apos;r cloc</translation>
    </message>
    <message>
        <source>sits down</source>
        <translation>eistedd</translation>
    </message>
    <message>
        <source>leaves the chair</source>
        <translation>gadael y gadair</translation>
    </message>
    <message>
        <source>changes the chair</source>
        <translation>newid cadair</translation>
    </message>
    <message>
        <source>round seated as planned</source>
        <translation>gosod y rownd yn ôl y cynllun</translation>
    </message>
    <message>
        <source>circle cleared</source>
        <translation>gwagio&apos;r cylch</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>siarad</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>gorffen siarad</translation>
    </message>
    <message>
        <source>waits for a chair</source>
        <translation>aros am gadair</translation>
    </message>
    <message>
        <source>off the waiting list</source>
        <translation>tynnu oddi ar y rhestr aros</translation>
    </message>
    <message>
        <source>put first</source>
        <translation>rhoi&apos;n gyntaf</translation>
    </message>
    <message>
        <source>order of the waiting list</source>
        <translation>trefn y rhestr aros</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>adborth</translation>
    </message>
    <message>
        <source>edit of feedback</source>
        <translation>golygu adborth</translation>
    </message>
    <message>
        <source>feedback deleted</source>
        <translation>dileu adborth</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>cwestiwn nesaf</translation>
    </message>
    <message>
        <source>rotation planned</source>
        <translation>cynllunio&apos;r cylchdro</translation>
    </message>
    <message>
        <source>rotation changed</source>
        <translation>newid y cylchdro</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>pin</translation>
    </message>
    <message>
        <source>order of the goals</source>
        <translation>trefn y nodau</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>nifer y byrddau</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>rheol newydd</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>golygu rheol</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>dileu rheol</translation>
    </message>
    <message>
        <source>edit of the open space</source>
        <translation>golygu&apos;r gofod agored</translation>
    </message>
    <message>
        <source>new space</source>
        <translation>gofod newydd</translation>
    </message>
    <message>
        <source>edit of a space</source>
        <translation>golygu gofod</translation>
    </message>
    <message>
        <source>space moved</source>
        <translation>symud gofod</translation>
    </message>
    <message>
        <source>space deleted</source>
        <translation>dileu gofod</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>pwnc newydd</translation>
    </message>
    <message>
        <source>edit of a topic</source>
        <translation>golygu pwnc</translation>
    </message>
    <message>
        <source>topic withdrawn</source>
        <translation>tynnu pwnc yn ôl</translation>
    </message>
    <message>
        <source>topic posted again</source>
        <translation>gosod pwnc eto</translation>
    </message>
    <message>
        <source>topics deleted</source>
        <translation>dileu pynciau</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>cyfuno pynciau</translation>
    </message>
    <message>
        <source>topic split</source>
        <translation>gwahanu pwnc</translation>
    </message>
    <message>
        <source>topic moved</source>
        <translation>symud pwnc</translation>
    </message>
    <message>
        <source>pin of a topic</source>
        <translation>pin pwnc</translation>
    </message>
    <message>
        <source>wall arranged</source>
        <translation>trefnu&apos;r wal</translation>
    </message>
    <message>
        <source>wall cleared</source>
        <translation>clirio&apos;r wal</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>cyfrif dwylo</translation>
    </message>
    <message>
        <source>who chose a topic</source>
        <translation>pwy ddewisodd bwnc</translation>
    </message>
    <message>
        <source>import of topics</source>
        <translation>mewnforio pynciau</translation>
    </message>
    <message>
        <source>import of choices</source>
        <translation>mewnforio dewisiadau</translation>
    </message>
    <message>
        <source>import of spaces</source>
        <translation>mewnforio gofodau</translation>
    </message>
    <message>
        <source>breakout started</source>
        <translation>dechrau grŵp trafod</translation>
    </message>
    <message>
        <source>breakout ended</source>
        <translation>gorffen grŵp trafod</translation>
    </message>
    <message>
        <source>breakout goes on</source>
        <translation>parhau â grŵp trafod</translation>
    </message>
    <message>
        <source>report</source>
        <translation>adroddiad</translation>
    </message>
    <message>
        <source>report deleted</source>
        <translation>dileu adroddiad</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>cam gweithredu newydd</translation>
    </message>
    <message>
        <source>edit of an action</source>
        <translation>golygu cam gweithredu</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>symud cam gweithredu</translation>
    </message>
    <message>
        <source>actions deleted</source>
        <translation>dileu camau gweithredu</translation>
    </message>
    <message>
        <source>new option</source>
        <translation>opsiwn newydd</translation>
    </message>
    <message>
        <source>edit of an option</source>
        <translation>golygu opsiwn</translation>
    </message>
    <message>
        <source>option moved</source>
        <translation>symud opsiwn</translation>
    </message>
    <message>
        <source>options deleted</source>
        <translation>dileu opsiynau</translation>
    </message>
    <message>
        <source>dots counted</source>
        <translation>cyfrif dotiau</translation>
    </message>
    <message>
        <source>priorities of a group</source>
        <translation>blaenoriaethau grŵp</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation>golygu nodyn</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>dileu nodyn</translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation>mewnforio nodiadau</translation>
    </message>
    <message>
        <source>board changed</source>
        <translation>newid y bwrdd</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>thema newydd</translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation>ailenwi thema</translation>
    </message>
    <message>
        <source>theme changed</source>
        <translation>newid thema</translation>
    </message>
    <message>
        <source>theme moved</source>
        <translation>symud thema</translation>
    </message>
    <message>
        <source>themes merged</source>
        <translation>cyfuno themâu</translation>
    </message>
    <message>
        <source>theme split</source>
        <translation>gwahanu thema</translation>
    </message>
    <message>
        <source>theme deleted</source>
        <translation>dileu thema</translation>
    </message>
    <message>
        <source>notes put in a theme</source>
        <translation>rhoi nodiadau mewn thema</translation>
    </message>
    <message>
        <source>notes set aside</source>
        <translation>rhoi nodiadau o&apos;r neilltu</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>derbyn awgrymiadau</translation>
    </message>
    <message>
        <source>notes moved</source>
        <translation>symud nodiadau</translation>
    </message>
    <message>
        <source>board tidied</source>
        <translation>tacluso&apos;r bwrdd</translation>
    </message>
    <message>
        <source>notes stacked</source>
        <translation>pentyrru nodiadau</translation>
    </message>
    <message>
        <source>stack taken apart</source>
        <translation>chwalu pentwr</translation>
    </message>
    <message>
        <source>slip entered</source>
        <translation>cofnodi slip</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>cynfas newydd</translation>
    </message>
    <message>
        <source>canvas changed</source>
        <translation>newid cynfas</translation>
    </message>
    <message>
        <source>canvas deleted</source>
        <translation>dileu cynfas</translation>
    </message>
    <message>
        <source>regions changed</source>
        <translation>newid rhannau</translation>
    </message>
    <message>
        <source>notes put in a region</source>
        <translation>rhoi nodiadau mewn rhan</translation>
    </message>
    <message>
        <source>notes quoted</source>
        <translation>dyfynnu nodiadau</translation>
    </message>
    <message>
        <source>write-up changed</source>
        <translation>newid yr erthygl</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>newid geiriau</translation>
    </message>
    <message>
        <source>new QR code</source>
        <translation>cod QR newydd</translation>
    </message>
    <message>
        <source>edit of a QR code</source>
        <translation>golygu cod QR</translation>
    </message>
    <message>
        <source>QR code moved</source>
        <translation>symud cod QR</translation>
    </message>
    <message>
        <source>QR code deleted</source>
        <translation>dileu cod QR</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>cyfieithu</translation>
    </message>
    <message>
        <source>form added</source>
        <translation>ychwanegu ffurflen</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>newid ffurflen</translation>
    </message>
    <message>
        <source>form moved</source>
        <translation>symud ffurflen</translation>
    </message>
    <message>
        <source>form deleted</source>
        <translation>dileu ffurflen</translation>
    </message>
    <message>
        <source>framing or moment added</source>
        <translation>ychwanegu fframiad neu adeg</translation>
    </message>
    <message>
        <source>framing or moment changed</source>
        <translation>newid fframiad neu adeg</translation>
    </message>
    <message>
        <source>framing or moment moved</source>
        <translation>symud fframiad neu adeg</translation>
    </message>
    <message>
        <source>framing or moment deleted</source>
        <translation>dileu fframiad neu adeg</translation>
    </message>
    <message>
        <source>number of forms handed out</source>
        <translation>nifer y ffurflenni a ddosbarthwyd</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>ychwanegu cwestiwn</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>newid cwestiwn</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>symud cwestiwn</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>dileu cwestiwn</translation>
    </message>
    <message>
        <source>form entered</source>
        <translation>cofnodi ffurflen</translation>
    </message>
    <message>
        <source>entered form changed</source>
        <translation>newid ffurflen a gofnodwyd</translation>
    </message>
    <message>
        <source>entered form deleted</source>
        <translation>dileu ffurflen a gofnodwyd</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>codi dwylo</translation>
    </message>
    <message>
        <source>answers brought in</source>
        <translation>dod ag atebion i mewn</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>achub y sesiwn</translation>
    </message>
    <message>
        <source>names taken out</source>
        <translation>tynnu enwau allan</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>dileu person am byth</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>New option</source>
        <translation>Opsiwn newydd</translation>
    </message>
    <message>
        <source>Add an option: words, Enter</source>
        <translation>Ychwanegu opsiwn: geiriau, Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>Ychwanegwyd {0}.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the waiting list</source>
        <translation>Trefn y rhestr aros</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Symud i fyny (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Symud i lawr (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Dileu (Del)</translation>
    </message>
</context>
<context>
    <name>OwnKeysPage</name>
    <message>
        <source>That is typed in words. Hold Ctrl or Alt, or give it as the letter.</source>
        <translation>Mae honno&apos;n cael ei theipio mewn geiriau. Daliwch Ctrl neu Alt, neu rhowch hi fel y llythyren.</translation>
    </message>
    <message>
        <source>That key goes through fields and lists. Hold Ctrl or Alt, too.</source>
        <translation>Mae&apos;r fysell honno&apos;n mynd drwy feysydd a rhestrau. Daliwch Ctrl neu Alt hefyd.</translation>
    </message>
    <message>
        <source>Whoever types needs that key. Press another one.</source>
        <translation>Mae angen y fysell honno ar bwy bynnag sy&apos;n teipio. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>Ctrl with a digit is for chairs and pages. Press another one.</source>
        <translation>Ar gyfer cadeiriau a thudalennau mae Ctrl gyda digid. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>That key moves rows of lists. Press another one.</source>
        <translation>Mae&apos;r fysell honno&apos;n symud rhesi rhestrau. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Press another one.</source>
        <translation>Mae Alt gyda llythyren yn agor dewislenni. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>That key is the computer&apos;s own. Press another one.</source>
        <translation>Y cyfrifiadur ei hun biau&apos;r fysell honno. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>This keyboard does not say which key that is. Press another one.</source>
        <translation>Nid yw&apos;r bysellfwrdd hwn yn dweud pa fysell yw honno. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>Single letters are keys while nobody types</source>
        <translation>Mae llythrennau unigol yn fysellau pan nad oes neb yn teipio</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Canfod gorchymyn neu fysell</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Gorchmynion a&apos;u bysellau</translation>
    </message>
    <message>
        <source>That is no single letter, digit or mark. Press another one.</source>
        <translation>Nid llythyren, digid na marc unigol yw hynny. Pwyswch un arall.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Mae gan bob gorchymyn ei fysellau ei hun eto.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Tynnu hynny&apos;n ôl</translation>
    </message>
    <message>
        <source>{0} is “{1}” ({2}). Only one of them can have it.</source>
        <translation>Bysell “{1}” ({2}) yw {0}. Dim ond un gorchymyn all ei chael.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Ei chymryd oddi yno</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Does dim gorchymyn yn cyfateb. Rhowch gynnig ar air arall.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Bysell arall</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Llythyren arall</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Ailosod pob bysell</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Do not count</source>
        <translation>Peidio â chyfrif</translation>
    </message>
    <message>
        <source>Count all the same</source>
        <translation>Cyfrif er hynny</translation>
    </message>
    <message>
        <source>Own stop words; Del takes one off the list</source>
        <translation>Eich geiriau hepgor; mae Del yn tynnu un oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Del on a word of the table counts it no more. Words such as “the” never are.</source>
        <translation>Mae Del ar air yn y tabl yn peidio â&apos;i gyfrif mwyach. Ni chyfrifir geiriau fel “y” byth.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>heb ei gyfrif</translation>
    </message>
    <message>
        <source>counted all the same</source>
        <translation>wedi&apos;i gyfrif serch hynny</translation>
    </message>
    <message>
        <source>A word, Enter</source>
        <translation>Gair, Enter</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Tudalennau fel y cânt eu hargraffu</translation>
    </message>
</context>
<context>
    <name>Paired</name>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testunau</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: {0}</source>
        <translation>Edrychwch eto. Y testun oedd: {0}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Cyfieithu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grŵp {0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Feature of a space</source>
        <translation>Cyfleuster gofod</translation>
    </message>
    <message>
        <source>Activity {0}</source>
        <translation>Gweithgaredd {0}</translation>
    </message>
    <message>
        <source>Space {0}</source>
        <translation>Gofod {0}</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Pwnc {0}</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Theme {1}, text {0}</source>
        <translation>Thema {1}, testun {0}</translation>
    </message>
    <message>
        <source>Canvas {0}</source>
        <translation>Cynfas {0}</translation>
    </message>
    <message>
        <source>Canvas {1}, region {0}</source>
        <translation>Cynfas {1}, rhan {0}</translation>
    </message>
    <message>
        <source>Option {0}</source>
        <translation>Opsiwn {0}</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>Cam gweithredu {0}</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Ffurflen {0}</translation>
    </message>
    <message>
        <source>Form {1}, framing or moment {0}</source>
        <translation>Ffurflen {1}, fframiad neu adeg {0}</translation>
    </message>
    <message>
        <source>Form {1}, question {0}</source>
        <translation>Ffurflen {1}, cwestiwn {0}</translation>
    </message>
    <message>
        <source>Form {2}, question {1}, box {0}</source>
        <translation>Ffurflen {2}, cwestiwn {1}, blwch {0}</translation>
    </message>
    <message>
        <source>QR code {0}</source>
        <translation>Cod QR {0}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>question</source>
        <translation>cwestiwn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lleoliad</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>dechrau</translation>
    </message>
    <message>
        <source>end</source>
        <translation>diwedd</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>pen uchaf</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>pen isaf</translation>
    </message>
    <message>
        <source>left end</source>
        <translation>pen chwith</translation>
    </message>
    <message>
        <source>right end</source>
        <translation>pen de</translation>
    </message>
    <message>
        <source>what</source>
        <translation>beth</translation>
    </message>
    <message>
        <source>who</source>
        <translation>pwy</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>erbyn pryd</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>geiriad</translation>
    </message>
    <message>
        <source>first extreme</source>
        <translation>pegwn cyntaf</translation>
    </message>
    <message>
        <source>second extreme</source>
        <translation>ail begwn</translation>
    </message>
    <message>
        <source>third extreme</source>
        <translation>trydydd pegwn</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} newydd</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} wedi newid</translation>
    </message>
    <message>
        <source>{0} of what the text was before</source>
        <translation>{0} o&apos;r testun fel yr oedd</translation>
    </message>
    <message>
        <source>{0} there already</source>
        <translation>{0} yno&apos;n barod</translation>
    </message>
    <message>
        <source>{0} not translated</source>
        <translation>{0} heb eu cyfieithu</translation>
    </message>
    <message>
        <source>{0} older than what is there</source>
        <translation>{0} yn hŷn na&apos;r hyn sydd yno</translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation>{0} anhysbys</translation>
    </message>
    <message>
        <source>{0} repeated</source>
        <translation>{0} wedi&apos;u hailadrodd</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Taken, but the text was changed since: look again</source>
        <translation>Cymerwyd, ond mae&apos;r testun wedi newid ers hynny: edrychwch eto</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Yno&apos;n barod</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Heb ei gyfieithu</translation>
    </message>
    <message>
        <source>Left out: of an older text, and a newer translation is there</source>
        <translation>Gadawyd allan: mae&apos;n gyfieithiad o destun hŷn, ac mae un mwy newydd yno</translation>
    </message>
    <message>
        <source>Left out: there is no such text any more</source>
        <translation>Gadawyd allan: nid oes testun o&apos;r fath bellach</translation>
    </message>
    <message>
        <source>Left out: the same text stands further up</source>
        <translation>Gadawyd allan: mae&apos;r un testun yn uwch i fyny</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
</context>
<context>
    <name>PartsDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Enw&apos;r thema</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Yma?</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Cuddio enw</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Troeon</translation>
    </message>
    <message>
        <source>Only you see remarks: they are never on the Stage or in print</source>
        <translation>Dim ond chi sy&apos;n gweld sylwadau: nid ydynt byth ar y Llwyfan nac mewn print</translation>
    </message>
    <message>
        <source>Ticked: on the Stage and in print by role, never by name</source>
        <translation>Wedi&apos;i dicio: ar y Llwyfan ac mewn print yn ôl rôl, byth wrth enw</translation>
    </message>
    <message>
        <source>How often somebody has sat in the circle so far</source>
        <translation>Pa mor aml mae rhywun wedi eistedd yn y cylch hyd yma</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n tro</numerusform>
            <numerusform>%n tro</numerusform>
            <numerusform>%n o droeon</numerusform>
            <numerusform>%n thro</numerusform>
            <numerusform>%n tro</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: dim</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n heb grŵp</numerusform>
            <numerusform>%n heb grŵp</numerusform>
            <numerusform>%n heb grŵp</numerusform>
            <numerusform>%n heb grŵp</numerusform>
            <numerusform>%n heb grŵp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n yn bresennol</numerusform>
            <numerusform>%n yn bresennol</numerusform>
            <numerusform>%n yn bresennol</numerusform>
            <numerusform>%n yn bresennol</numerusform>
            <numerusform>%n yn bresennol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation>
            <numerusform>%n yn dod wedyn</numerusform>
            <numerusform>%n yn dod wedyn</numerusform>
            <numerusform>%n yn dod wedyn</numerusform>
            <numerusform>%n yn dod wedyn</numerusform>
            <numerusform>%n yn dod wedyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>%n wedi gadael</numerusform>
            <numerusform>%n wedi gadael</numerusform>
            <numerusform>%n wedi gadael</numerusform>
            <numerusform>%n wedi gadael</numerusform>
            <numerusform>%n wedi gadael</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n i&apos;w disgwyl</numerusform>
            <numerusform>%n i&apos;w disgwyl</numerusform>
            <numerusform>%n i&apos;w disgwyl</numerusform>
            <numerusform>%n i&apos;w disgwyl</numerusform>
            <numerusform>%n i&apos;w disgwyl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Dwy lythyren o enw, Enter</translation>
    </message>
    <message>
        <source>Name of somebody for this rule</source>
        <translation>Enw rhywun ar gyfer y rheol hon</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>Tynnu {0} allan</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>People who can be meant</source>
        <translation>Pobl y gellir eu golygu</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Mewnforio ffeil…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Nid oes neb ar y rhestr eto</translation>
    </message>
    <message>
        <source>Paste names from a spreadsheet ({0}), import a file, or type a name.</source>
        <translation>Gludwch enwau o daenlen ({0}), mewnforiwch ffeil, neu teipiwch enw.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Neb yn cyfateb</translation>
    </message>
    <message>
        <source>Others are on the list.</source>
        <translation>Mae eraill ar y rhestr.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>Tynnwyd {0} allan.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation>
            <numerusform>Tynnwyd %n o bobl allan.</numerusform>
            <numerusform>Tynnwyd %n person allan.</numerusform>
            <numerusform>Tynnwyd %n o bobl allan.</numerusform>
            <numerusform>Tynnwyd %n o bobl allan.</numerusform>
            <numerusform>Tynnwyd %n o bobl allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells or names first.</source>
        <translation>Nid oes dim i&apos;w ludo. Copïwch gelloedd neu enwau yn gyntaf.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation>
            <numerusform>%n o bobl: {0}.</numerusform>
            <numerusform>%n person: {0}.</numerusform>
            <numerusform>%n o bobl: {0}.</numerusform>
            <numerusform>%n o bobl: {0}.</numerusform>
            <numerusform>%n o bobl: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} shown</source>
        <translation>{0} · dangosir {1}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
</context>
<context>
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Data personol</translation>
    </message>
    <message>
        <source>Make an anonymous copy…</source>
        <translation>Gwneud copi dienw…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Dileu person am byth…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>anonymous copy</source>
        <translation>copi dienw</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sesiynau (*{0})</translation>
    </message>
    <message>
        <source>Make an anonymous copy</source>
        <translation>Gwneud copi dienw</translation>
    </message>
    <message>
        <source>This session holds</source>
        <translation>Mae&apos;r sesiwn hon yn dal</translation>
    </message>
    <message>
        <source>Writing and searching {0}…</source>
        <translation>Yn ysgrifennu {0} ac yn chwilio drwyddi…</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>Cafodd {0} ei ysgrifennu a&apos;i chwilio. Ni chafwyd enw ynddo.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to somebody: {0}</source>
        <translation>Edrychwch ar y testunau hyn, a all bwyntio at rywun o hyd: {0}</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Paused</source>
        <translation>Wedi oedi</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Galwad olaf</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Dirwyn i ben</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Munud olaf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser ar ben</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} eil</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} mun</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} awr</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} awr {1} mun</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Slots</source>
        <translation>Slotiau</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Gofodau</translation>
    </message>
    <message>
        <source>New space: name, Enter</source>
        <translation>Gofod: enw, Enter</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ychwanegu slot</translation>
    </message>
    <message>
        <source>Closed in…</source>
        <translation>Ar gau yn…</translation>
    </message>
    <message>
        <source>In which slots this space cannot be used</source>
        <translation>Ym mha slotiau na ellir defnyddio&apos;r gofod hwn</translation>
    </message>
    <message>
        <source>Breakouts {0}</source>
        <translation>Grwpiau trafod {0}</translation>
    </message>
    <message>
        <source>{0}: up</source>
        <translation>{0}: i fyny</translation>
    </message>
    <message>
        <source>{0}: down</source>
        <translation>{0}: i lawr</translation>
    </message>
    <message>
        <source>{0}: delete</source>
        <translation>{0}: dileu</translation>
    </message>
</context>
<context>
    <name>PresetsRow</name>
    <message>
        <source>Preset</source>
        <translation>Rhagosodiad</translation>
    </message>
    <message>
        <source>Save these choices as a preset</source>
        <translation>Cadw&apos;r dewisiadau hyn fel rhagosodiad</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Dileu&apos;r rhagosodiad</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Enw&apos;r rhagosodiad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (wedi newid)</translation>
    </message>
    <message>
        <source>My own choices</source>
        <translation>Fy newisiadau i</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Nid oes dim o hyn i&apos;w argraffu eto.</translation>
    </message>
    <message>
        <source>The preview could not be made. Saving may fail too.</source>
        <translation>Nid oedd modd creu&apos;r rhagolwg. Gall cadw fethu hefyd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Go to the heading</source>
        <translation>Mynd i&apos;r pennawd</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Maint y tudalennau</translation>
    </message>
    <message>
        <source>List of headings beside the pages</source>
        <translation>Rhestr penawdau wrth ochr y tudalennau</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>o {0}</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Lled llawn</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tudalen gyfan</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth fydd yn digwydd iddi</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Colofn {0}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Rhes {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the import</source>
        <translation>Rhesi&apos;r mewnforio</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>How much is printed</source>
        <translation>Faint sydd wedi&apos;i argraffu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wait until what is printed now has gone to the printer.</source>
        <translation>Arhoswch nes bod yr hyn sy&apos;n cael ei argraffu nawr wedi mynd i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Nid oes argraffydd wedi&apos;i osod ar y cyfrifiadur hwn. Cadwch y PDF a&apos;i argraffu yn rhywle arall.</translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation>Yn creu&apos;r tudalennau i&apos;r argraffydd…</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Nid oedd modd darllen y codau QR hyn yn ôl, felly profwch nhw cyn argraffu: {0}.</translation>
    </message>
    <message>
        <source>Printing on {0}…</source>
        <translation>Yn argraffu ar {0}…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Anfonwyd i&apos;r argraffydd: %n tudalen.</numerusform>
            <numerusform>Anfonwyd i&apos;r argraffydd: %n dudalen.</numerusform>
            <numerusform>Anfonwyd i&apos;r argraffydd: %n o dudalennau.</numerusform>
            <numerusform>Anfonwyd i&apos;r argraffydd: %n thudalen.</numerusform>
            <numerusform>Anfonwyd i&apos;r argraffydd: %n tudalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing has ended early.</source>
        <translation>Daeth yr argraffu i ben yn gynnar.</translation>
    </message>
</context>
<context>
    <name>PrioritiesEntry</name>
    <message>
        <source>Group whose priorities are typed</source>
        <translation>Y grŵp y mae ei flaenoriaethau&apos;n cael eu teipio</translation>
    </message>
    <message>
        <source>Letters in the order of the group</source>
        <translation>Llythrennau yn nhrefn y grŵp</translation>
    </message>
    <message>
        <source>C A F, Enter</source>
        <translation>C A F, Enter</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Nid oes opsiwn o&apos;r enw “{0}”.</translation>
    </message>
    <message>
        <source>{0} of at most {1} chosen</source>
        <translation>Wedi dewis {0}, hyd at {1}</translation>
    </message>
    <message>
        <source>Each group on its own</source>
        <translation>Pob grŵp ar ei ben ei hun</translation>
    </message>
</context>
<context>
    <name>PrioritiesPart</name>
    <message>
        <source>Two groups are compared</source>
        <translation>Cymherir dau grŵp</translation>
    </message>
    <message>
        <source>Give people their groups first: each group ranks on its own, and only what both chose is shared.</source>
        <translation>Rhowch bobl yn eu grwpiau yn gyntaf: mae pob grŵp yn dewis ar ei ben ei hun, a dim ond dewis y ddau sy&apos;n gyffredin.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Agor Pobl</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Dim opsiynau eto</translation>
    </message>
    <message>
        <source>Groups choose among the options. List them first.</source>
        <translation>Mae grwpiau&apos;n dewis o blith yr opsiynau. Rhestrwch nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Opsiynau a dotiau</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The name goes. The row stays as a person without one, so that all figures stay true.</source>
        <translation>Mae&apos;r enw&apos;n mynd. Mae&apos;r rhes yn aros fel person heb enw, er mwyn i&apos;r holl ffigurau aros yn gywir.</translation>
    </message>
    <message>
        <source>The remark about this person goes.</source>
        <translation>Mae&apos;r sylw am y person hwn yn mynd.</translation>
    </message>
    <message>
        <source>The role goes: nobody else has it.</source>
        <translation>Mae&apos;r rôl yn mynd: nid oes gan neb arall hi.</translation>
    </message>
    <message>
        <source>The group goes: nobody else is in it.</source>
        <translation>Mae&apos;r grŵp yn mynd: nid oes neb arall ynddo.</translation>
    </message>
    <message>
        <source>Notes that forget who spoke: {0}</source>
        <translation>Nodiadau sy&apos;n anghofio pwy siaradodd: {0}</translation>
    </message>
    <message>
        <source>Topics that lose their convener: {0}</source>
        <translation>Pynciau sy&apos;n colli eu cynullydd: {0}</translation>
    </message>
    <message>
        <source>Actions that lose who does them: {0}</source>
        <translation>Camau gweithredu sy&apos;n colli pwy sy&apos;n eu gwneud: {0}</translation>
    </message>
    <message>
        <source>Rules of the rotation without this person: {0}</source>
        <translation>Rheolau&apos;r cylchdro, heb y person hwn: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes that go: {0}</source>
        <translation>Cysylltiadau mewn codau QR sy&apos;n mynd: {0}</translation>
    </message>
    <message>
        <source>Turns and choices that stay, without a name: {0}</source>
        <translation>Troeon a dewisiadau sy&apos;n aros, heb enw: {0}</translation>
    </message>
    <message>
        <source>Nothing can be undone any more: the journal, which knows the name, is deleted.</source>
        <translation>Ni ellir dadwneud dim mwyach: mae&apos;r cofnod, sy&apos;n gwybod yr enw, yn cael ei ddileu.</translation>
    </message>
    <message>
        <source>Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself.</source>
        <translation>Copïau mewn mannau eraill, ffeiliau PDF, papur a&apos;r hyn a anfonwyd: rhaid i chi chwilio am y rheini eich hun.</translation>
    </message>
    <message>
        <source>All backups of this file are deleted, and one is made anew.</source>
        <translation>Mae pob copi wrth gefn o&apos;r ffeil hon yn cael ei ddileu, a gwneir un newydd.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to the person: {0}</source>
        <translation>Edrychwch ar y testunau hyn, a all bwyntio at y person o hyd: {0}</translation>
    </message>
    <message>
        <source>Backups of a copy of this session were not touched, and know the person: {0}</source>
        <translation>Ni chyffyrddwyd â chopïau wrth gefn o gopi o&apos;r sesiwn hon, ac maent yn adnabod y person: {0}</translation>
    </message>
    <message>
        <source>This backup could not be deleted; delete it yourself: {0}</source>
        <translation>Nid oedd modd dileu&apos;r copi wrth gefn hwn; dilëwch ef eich hun: {0}</translation>
    </message>
    <message>
        <source>No new backup could be made.</source>
        <translation>Nid oedd modd gwneud copi wrth gefn newydd.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Remark or role</source>
        <translation>Sylw neu rôl</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Gofod</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Cynfas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Cyfieithiad</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message>
        <source>The person is erased, but the disk failed just after: traces may be left till the session is closed.</source>
        <translation>Mae&apos;r person wedi&apos;i ddileu am byth, ond methodd y ddisg yn syth wedyn: gall olion aros nes i&apos;r sesiwn gael ei chau.</translation>
    </message>
    <message>
        <source>Something was still found among the bytes of the file. Report this.</source>
        <translation>Roedd rhywbeth i&apos;w gael o hyd ymhlith beitiau&apos;r ffeil. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>The person is erased, but texts that were kept still name them: {0}</source>
        <translation>Mae&apos;r person wedi&apos;i ddileu am byth, ond mae testunau a gadwyd yn dal i&apos;w enwi: {0}</translation>
    </message>
    <message>
        <source>The session was searched: the name is left nowhere as words of its own.</source>
        <translation>Chwiliwyd drwy&apos;r sesiwn: nid yw&apos;r enw ar ôl yn unman fel geiriau ar wahân.</translation>
    </message>
    <message>
        <source>The session and its new backup were searched: the name is left nowhere as words of its own.</source>
        <translation>Chwiliwyd drwy&apos;r sesiwn a&apos;i chopi wrth gefn newydd: nid yw&apos;r enw ar ôl yn unman fel geiriau ar wahân.</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>How far the search for a better plan is</source>
        <translation>Pa mor bell y mae&apos;r chwilio am gynllun gwell</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Cynllunio eto</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stopio a chadw&apos;r gorau</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gollwng</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Pa reolau</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Edrych</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Camu i fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Camu i &amp;lawr</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Ch&amp;wilio yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Math o ffeil:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Enw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu&apos;r ffolder.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli&apos;n barod.
Ydych chi am ei disodli?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi&apos;n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i&apos;r ffeil.
Gwnewch yn siŵr bod enw&apos;r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chafwyd hyd i&apos;r ffolder.
Gwnewch yn siŵr bod enw&apos;r ffolder yn gywir.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw&apos;r cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i&apos;r &amp;cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Na i&apos;&amp;r cyfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo &amp;lleoliad y ddolen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered by</source>
        <translation>Atebir drwy</translation>
    </message>
    <message>
        <source>More than one box may be ticked</source>
        <translation>Gellir ticio mwy nag un blwch</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Boxes, one a line</source>
        <translation>Blychau, un i bob llinell</translation>
    </message>
    <message>
        <source>Enter goes on from field to field, and after the last to a new question.</source>
        <translation>Mae Enter yn mynd o faes i faes, ac ar ôl yr olaf i gwestiwn newydd.</translation>
    </message>
    <message>
        <source>One a line; an empty line ends</source>
        <translation>Un i bob llinell; llinell wag i orffen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An empty form</source>
        <translation>Ffurflen wag</translation>
    </message>
    <message>
        <source>Your own questions, one after the other.</source>
        <translation>Eich cwestiynau eich hun, un ar ôl y llall.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Ffurflen newydd</translation>
    </message>
    <message>
        <source>What could not be used was not kept: {0}</source>
        <translation>Ni chadwyd yr hyn na ellid ei ddefnyddio: {0}</translation>
    </message>
    <message>
        <source>Slider between two extremes</source>
        <translation>Llithrydd rhwng dau begwn</translation>
    </message>
    <message>
        <source>Statement, from disagree to agree</source>
        <translation>Gosodiad, o anghytuno i gytuno</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Blychau i&apos;w ticio</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Geiriau rhydd</translation>
    </message>
    <message>
        <source>Triangle of three extremes</source>
        <translation>Triongl o dri phegwn</translation>
    </message>
    <message>
        <source>The statement, such as “I can change something here.”</source>
        <translation>Y gosodiad, fel “Gallaf newid rhywbeth yma.”</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Beth a ofynnir</translation>
    </message>
    <message>
        <source>Left extreme</source>
        <translation>Pegwn chwith</translation>
    </message>
    <message>
        <source>Right extreme</source>
        <translation>Pegwn de</translation>
    </message>
    <message>
        <source>Left corner</source>
        <translation>Cornel chwith</translation>
    </message>
    <message>
        <source>Right corner</source>
        <translation>Cornel dde</translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation>Cornel uchaf</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>An extreme has no name yet</source>
        <translation>Mae pegwn heb enw eto</translation>
    </message>
    <message>
        <source>There is nothing to choose between yet</source>
        <translation>Nid oes dim i ddewis rhyngddynt eto</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n chwestiwn</numerusform>
            <numerusform>%n cwestiwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation>
            <numerusform>%n ffurflen wedi&apos;u cofnodi</numerusform>
            <numerusform>%n ffurflen wedi&apos;i chofnodi</numerusform>
            <numerusform>%n ffurflen wedi&apos;u cofnodi</numerusform>
            <numerusform>%n ffurflen wedi&apos;u cofnodi</numerusform>
            <numerusform>%n ffurflen wedi&apos;u cofnodi</numerusform>
        </translation>
    </message>
    <message>
        <source>Form “{0}” deleted. Undo brings it back.</source>
        <translation>Dilëwyd ffurflen “{0}”. Bydd Dadwneud yn dod â hi yn ôl.</translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation>
            <numerusform>Dilëwyd ffurflen “{0}”, gyda %n ateb. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</numerusform>
            <numerusform>Dilëwyd ffurflen “{0}”, gyda %n ateb. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</numerusform>
            <numerusform>Dilëwyd ffurflen “{0}”, gyda %n ateb. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</numerusform>
            <numerusform>Dilëwyd ffurflen “{0}”, gyda %n ateb. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</numerusform>
            <numerusform>Dilëwyd ffurflen “{0}”, gyda %n ateb. Bydd Dadwneud yn dod â&apos;r cyfan yn ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n ffurflen wedi&apos;u dosbarthu</numerusform>
            <numerusform>%n ffurflen wedi&apos;i dosbarthu</numerusform>
            <numerusform>%n ffurflen wedi&apos;u dosbarthu</numerusform>
            <numerusform>%n ffurflen wedi&apos;u dosbarthu</numerusform>
            <numerusform>%n ffurflen wedi&apos;u dosbarthu</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers {0} to {1}</source>
        <translation>rhifau {0} i {1}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions of the form</source>
        <translation>Cwestiynau&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ychwanegu cwestiwn</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Symud y cwestiwn i fyny</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Symud y cwestiwn i lawr</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Dileu&apos;r cwestiwn</translation>
    </message>
    <message>
        <source>Question deleted, with its answers. Undo brings it back.</source>
        <translation>Dilëwyd y cwestiwn, gyda&apos;i atebion. Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
</context>
<context>
    <name>QuestionsRoom</name>
    <message>
        <source>Pages of the questions</source>
        <translation>Tudalennau&apos;r cwestiynau</translation>
    </message>
    <message>
        <source>All statements together are not shown on the Stage. Choose one of them.</source>
        <translation>Ni ddangosir pob gosodiad gyda&apos;i gilydd ar y Llwyfan. Dewiswch un ohonynt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Ystafelloedd</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read the translation</source>
        <translation>Darllen y cyfieithiad</translation>
    </message>
    <message>
        <source>Texts of the file; Space ticks</source>
        <translation>Testunau&apos;r ffeil; mae Space yn ticio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation>
            <numerusform>Cymryd %n cyfieithiad</numerusform>
            <numerusform>Cymryd %n cyfieithiad</numerusform>
            <numerusform>Cymryd %n o gyfieithiadau</numerusform>
            <numerusform>Cymryd %n chyfieithiad</numerusform>
            <numerusform>Cymryd %n cyfieithiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation>
            <numerusform>Cymerwyd %n cyfieithiad.</numerusform>
            <numerusform>Cymerwyd %n cyfieithiad.</numerusform>
            <numerusform>Cymerwyd %n o gyfieithiadau.</numerusform>
            <numerusform>Cymerwyd %n chyfieithiad.</numerusform>
            <numerusform>Cymerwyd %n cyfieithiad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Beth fydd yn digwydd iddo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Cyfieithiad</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Dangos y %n</numerusform>
            <numerusform>Dangos y %n</numerusform>
            <numerusform>Dangos y %n</numerusform>
            <numerusform>Dangos y %n</numerusform>
            <numerusform>Dangos y %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Drafft: heb enw eto</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Heb ei chanfod: {0}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Notes saved: {0}</source>
        <translation>Nodiadau a achubwyd: {0}</translation>
    </message>
    <message>
        <source>Notes saved: {0} of {1}</source>
        <translation>Nodiadau a achubwyd: {0} o {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation>
            <numerusform>Achubwyd %n nodyn.</numerusform>
            <numerusform>Achubwyd %n nodyn.</numerusform>
            <numerusform>Achubwyd %n nodyn.</numerusform>
            <numerusform>Achubwyd %n nodyn.</numerusform>
            <numerusform>Achubwyd %n nodyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation>
            <numerusform>Achubwyd %n cyfranogwr.</numerusform>
            <numerusform>Achubwyd %n cyfranogwr.</numerusform>
            <numerusform>Achubwyd %n o gyfranogwyr.</numerusform>
            <numerusform>Achubwyd %n chyfranogwr.</numerusform>
            <numerusform>Achubwyd %n cyfranogwr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation>
            <numerusform>Achubwyd %n gweithgaredd yn yr agenda.</numerusform>
            <numerusform>Achubwyd %n gweithgaredd yn yr agenda.</numerusform>
            <numerusform>Achubwyd %n o weithgareddau yn yr agenda.</numerusform>
            <numerusform>Achubwyd %n gweithgaredd yn yr agenda.</numerusform>
            <numerusform>Achubwyd %n gweithgaredd yn yr agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation>
            <numerusform>Achubwyd %n tro yn y cylch.</numerusform>
            <numerusform>Achubwyd %n tro yn y cylch.</numerusform>
            <numerusform>Achubwyd %n o droeon yn y cylch.</numerusform>
            <numerusform>Achubwyd %n thro yn y cylch.</numerusform>
            <numerusform>Achubwyd %n tro yn y cylch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation>
            <numerusform>Achubwyd %n pwnc.</numerusform>
            <numerusform>Achubwyd %n pwnc.</numerusform>
            <numerusform>Achubwyd %n o bynciau.</numerusform>
            <numerusform>Achubwyd %n phwnc.</numerusform>
            <numerusform>Achubwyd %n pwnc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation>
            <numerusform>Achubwyd %n thema.</numerusform>
            <numerusform>Achubwyd %n thema.</numerusform>
            <numerusform>Achubwyd %n thema.</numerusform>
            <numerusform>Achubwyd %n thema.</numerusform>
            <numerusform>Achubwyd %n thema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation>
            <numerusform>Achubwyd %n ffurflen a lenwyd.</numerusform>
            <numerusform>Achubwyd %n ffurflen a lenwyd.</numerusform>
            <numerusform>Achubwyd %n ffurflen a lenwyd.</numerusform>
            <numerusform>Achubwyd %n ffurflen a lenwyd.</numerusform>
            <numerusform>Achubwyd %n ffurflen a lenwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation>
            <numerusform>Collwyd %n eitem, a daethpwyd â nhw&apos;n ôl o&apos;r cofnod.</numerusform>
            <numerusform>Collwyd %n eitem, a daethpwyd â hi&apos;n ôl o&apos;r cofnod.</numerusform>
            <numerusform>Collwyd %n eitem, a daethpwyd â nhw&apos;n ôl o&apos;r cofnod.</numerusform>
            <numerusform>Collwyd %n eitem, a daethpwyd â nhw&apos;n ôl o&apos;r cofnod.</numerusform>
            <numerusform>Collwyd %n eitem, a daethpwyd â nhw&apos;n ôl o&apos;r cofnod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>Nid oedd modd achub %n nodyn.</numerusform>
            <numerusform>Nid oedd modd achub %n nodyn.</numerusform>
            <numerusform>Nid oedd modd achub %n nodyn.</numerusform>
            <numerusform>Nid oedd modd achub %n nodyn.</numerusform>
            <numerusform>Nid oedd modd achub %n nodyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation>
            <numerusform>Nid oedd modd achub %n eitem arall.</numerusform>
            <numerusform>Nid oedd modd achub %n eitem arall.</numerusform>
            <numerusform>Nid oedd modd achub %n eitem arall.</numerusform>
            <numerusform>Nid oedd modd achub %n eitem arall.</numerusform>
            <numerusform>Nid oedd modd achub %n eitem arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: nobody can tell from what is left of the file.</source>
        <translation>Gall rhagor fod ar goll: ni all neb ddweud o&apos;r hyn sydd ar ôl o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation>
            <numerusform>Difrodwyd %n gwerth, ac fe&apos;u hailosodwyd.</numerusform>
            <numerusform>Difrodwyd %n gwerth, ac fe&apos;i hailosodwyd.</numerusform>
            <numerusform>Difrodwyd %n o werthoedd, ac fe&apos;u hailosodwyd.</numerusform>
            <numerusform>Difrodwyd %n gwerth, ac fe&apos;u hailosodwyd.</numerusform>
            <numerusform>Difrodwyd %n gwerth, ac fe&apos;u hailosodwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation>
            <numerusform>Roedd %n testun yn llawer rhy hir, ac maent wedi&apos;u torri.</numerusform>
            <numerusform>Roedd %n testun yn llawer rhy hir, ac mae wedi&apos;i dorri.</numerusform>
            <numerusform>Roedd %n o destunau&apos;n llawer rhy hir, ac maent wedi&apos;u torri.</numerusform>
            <numerusform>Roedd %n thestun yn llawer rhy hir, ac maent wedi&apos;u torri.</numerusform>
            <numerusform>Roedd %n testun yn llawer rhy hir, ac maent wedi&apos;u torri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation>
            <numerusform>Mae llythrennau wedi&apos;u difrodi mewn %n testun.</numerusform>
            <numerusform>Mae llythrennau wedi&apos;u difrodi mewn %n testun.</numerusform>
            <numerusform>Mae llythrennau wedi&apos;u difrodi mewn %n o destunau.</numerusform>
            <numerusform>Mae llythrennau wedi&apos;u difrodi mewn %n thestun.</numerusform>
            <numerusform>Mae llythrennau wedi&apos;u difrodi mewn %n testun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation>
            <numerusform>Mae %n eitem wedi colli&apos;r hyn roeddent yn perthyn iddo, megis thema.</numerusform>
            <numerusform>Mae %n eitem wedi colli&apos;r hyn roedd yn perthyn iddo, megis thema.</numerusform>
            <numerusform>Mae %n eitem wedi colli&apos;r hyn roeddent yn perthyn iddo, megis thema.</numerusform>
            <numerusform>Mae %n eitem wedi colli&apos;r hyn roeddent yn perthyn iddo, megis thema.</numerusform>
            <numerusform>Mae %n eitem wedi colli&apos;r hyn roeddent yn perthyn iddo, megis thema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation>
            <numerusform>Gall %n eitem fod fel roeddent yn gynharach.</numerusform>
            <numerusform>Gall %n eitem fod fel roedd yn gynharach.</numerusform>
            <numerusform>Gall %n eitem fod fel roeddent yn gynharach.</numerusform>
            <numerusform>Gall %n eitem fod fel roeddent yn gynharach.</numerusform>
            <numerusform>Gall %n eitem fod fel roeddent yn gynharach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation>
            <numerusform>Gall %n gwerth fod wedi&apos;u difrodi: edrychwch arnynt.</numerusform>
            <numerusform>Gall %n gwerth fod wedi&apos;i ddifrodi: edrychwch arno.</numerusform>
            <numerusform>Gall %n o werthoedd fod wedi&apos;u difrodi: edrychwch arnynt.</numerusform>
            <numerusform>Gall %n gwerth fod wedi&apos;u difrodi: edrychwch arnynt.</numerusform>
            <numerusform>Gall %n gwerth fod wedi&apos;u difrodi: edrychwch arnynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lay beside the file of a change that was interrupted is damaged too and was not used.</source>
        <translation>Roedd newid wedi&apos;i dorri yn ei hanner; mae&apos;r hyn a oedd ohono wrth ymyl y ffeil wedi&apos;i ddifrodi hefyd, ac ni chafodd ei ddefnyddio.</translation>
    </message>
    <message>
        <source>What was done before cannot be undone any more.</source>
        <translation>Nid oes modd dadwneud mwyach yr hyn a wnaed cyn hyn.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Speed of the rehearsal</source>
        <translation>Cyflymder yr ymarfer</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Gorffen yr ymarfer</translation>
    </message>
    <message>
        <source>Stop the others</source>
        <translation>Stopio&apos;r lleill</translation>
    </message>
    <message>
        <source>Let the others go on</source>
        <translation>Gadael i&apos;r lleill barhau</translation>
    </message>
    <message>
        <source>Rehearsal: the day is over.</source>
        <translation>Ymarfer: mae&apos;r diwrnod ar ben.</translation>
    </message>
    <message>
        <source>Rehearsal: you do all alone.</source>
        <translation>Ymarfer: chi sy&apos;n gwneud popeth.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of it is kept.</source>
        <translation>Ymarfer: ni chedwir dim ohono.</translation>
    </message>
    <message>
        <source>As fast as in life</source>
        <translation>Ar gyflymder go iawn</translation>
    </message>
    <message>
        <source>5 times as fast</source>
        <translation>5 gwaith yn gyflymach</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 gwaith yn gyflymach</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20 gwaith yn gyflymach</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Pob cam gweithredu</translation>
    </message>
    <message>
        <source>What was agreed in any breakout, and by all of us.</source>
        <translation>Beth gytunwyd mewn unrhyw grŵp trafod, a chan bawb gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Named here, though the summary does not name them: {0}.</source>
        <translation>Wedi&apos;u henwi yma, er nad yw&apos;r crynodeb yn eu henwi: {0}.</translation>
    </message>
    <message>
        <source>The news on the Stage leaves out {0}: change the words if they read badly without.</source>
        <translation>Mae&apos;r newyddion ar y Llwyfan yn gadael hyn allan: {0}. Newidiwch y geiriau os nad ydynt yn darllen yn dda hebddo.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No breakout has begun yet.</source>
        <translation>Nid oes grŵp trafod wedi dechrau eto.</translation>
    </message>
    <message>
        <source>{0} of {1} reports</source>
        <translation>{0} o {1} adroddiad</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0}, %n arall</numerusform>
            <numerusform>{0}, %n arall</numerusform>
            <numerusform>{0}, %n arall</numerusform>
            <numerusform>{0}, %n arall</numerusform>
            <numerusform>{0}, %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; heb gyrraedd: {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Pob cam gweithredu</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Ddim ar y wal</translation>
    </message>
    <message>
        <source>report arrived</source>
        <translation>adroddiad wedi cyrraedd</translation>
    </message>
    <message>
        <source>report begun</source>
        <translation>adroddiad wedi&apos;i ddechrau</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>adroddiad heb gyrraedd</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>heb ddechrau</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Enter: to its fields. Delete: take the report out.</source>
        <translation>Enter: i&apos;w feysydd. Delete: tynnu&apos;r adroddiad allan.</translation>
    </message>
    <message>
        <source>The report was taken out. Undo brings it back.</source>
        <translation>Tynnwyd yr adroddiad allan. Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>No breakouts yet</source>
        <translation>Dim grwpiau trafod eto</translation>
    </message>
    <message>
        <source>What comes out of the breakouts is kept here. Put topics on the agenda wall first.</source>
        <translation>Cedwir yma yr hyn sy&apos;n dod o&apos;r grwpiau trafod. Rhowch bynciau ar wal yr agenda yn gyntaf.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Agor wal yr agenda</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Show these words on the board</source>
        <translation>Dangos y geiriau hyn ar y bwrdd nodiadau</translation>
    </message>
    <message>
        <source>As soon as forms come back or hands are counted, the figures are shown here.</source>
        <translation>Cyn gynted ag y daw ffurflenni yn ôl neu y cyfrifir dwylo, dangosir y ffigurau yma.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Dim atebion eto</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Casglu atebion</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Ffigurau&apos;r siart</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Pob gosodiad gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Siart: {0}</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Cadw&apos;r atebion…</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Ar y Llwyfan</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Y cwestiwn</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Yr atebion hyd yn hyn</translation>
    </message>
    <message>
        <source>All answers, compared</source>
        <translation>Pob ateb, wedi&apos;u cymharu</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} yn cytuno</translation>
    </message>
    <message>
        <source>{0}, as many as above</source>
        <translation>{0}, cynifer ag uchod</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation>
            <numerusform>{0}, %n pwynt yn fwy</numerusform>
            <numerusform>{0}, %n pwynt yn fwy</numerusform>
            <numerusform>{0}, %n o bwyntiau yn fwy</numerusform>
            <numerusform>{0}, %n phwynt yn fwy</numerusform>
            <numerusform>{0}, %n pwynt yn fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0}, %n pwynt yn llai</numerusform>
            <numerusform>{0}, %n pwynt yn llai</numerusform>
            <numerusform>{0}, %n o bwyntiau yn llai</numerusform>
            <numerusform>{0}, %n phwynt yn llai</numerusform>
            <numerusform>{0}, %n pwynt yn llai</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Agree in all</source>
        <translation>Cyfanswm cytuno</translation>
    </message>
    <message>
        <source>Points more</source>
        <translation>Pwyntiau yn fwy</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>Middle one (median)</source>
        <translation>Yr un canol (canolrif)</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Hanner canol</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Blychau i&apos;w ticio</translation>
    </message>
    <message>
        <source>{0}, on average</source>
        <translation>{0}, ar gyfartaledd</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is saved, without names.</source>
        <translation>Cadwyd {0}, heb enwau.</translation>
    </message>
    <message>
        <source>{0} is saved, without names and without what would tell of few people.</source>
        <translation>Cadwyd {0}, heb enwau a heb yr hyn a fyddai&apos;n dweud am ychydig o bobl.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu â choma (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Cadw&apos;r atebion</translation>
    </message>
    <message>
        <source>The bar below the line is the middle half of the answers, the mark in it the middle one (median).</source>
        <translation>Y bar o dan y llinell yw hanner canol yr atebion, a&apos;r marc ynddo yw&apos;r un canol (canolrif).</translation>
    </message>
    <message>
        <source>The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean.</source>
        <translation>Po agosaf yw marc at gornel, mwyaf oll o&apos;r hyn a nodir yno sydd yn yr ateb. Y marc mawr yw eu cymedr.</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Pob gosodiad gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation>Cwestiwn heb eiriad</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>rhy ychydig o atebion</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>dim atebion eto</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>atebion: {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Questions of the form</source>
        <translation>Cwestiynau&apos;r ffurflen</translation>
    </message>
    <message>
        <source>What may well be chance is said below each statement of its own.</source>
        <translation>Dywedir o dan bob gosodiad ar ei ben ei hun beth a allai fod ar hap.</translation>
    </message>
    <message>
        <source>How often chance alone would make as much of a difference is being worked out …</source>
        <translation>Wrthi&apos;n cyfrifo pa mor aml y byddai hap yn unig yn gwneud cymaint o wahaniaeth …</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Copïwyd y tabl.</translation>
    </message>
    <message>
        <source>When there is a form with questions, what people answered is shown here.</source>
        <translation>Pan fydd ffurflen â chwestiynau, dangosir yma beth a atebodd pobl.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Dim wedi&apos;i ofyn eto</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>I&apos;r ffurflenni</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The suggestions are let go. What is placed stays.</source>
        <translation>Gollyngwyd yr awgrymiadau. Mae&apos;r hyn a osodwyd yn aros.</translation>
    </message>
    <message>
        <source>There is nothing to suggest: themes are made of two notes that are alone or more.</source>
        <translation>Nid oes dim i&apos;w awgrymu: gwneir themâu o ddau nodyn heb thema neu fwy.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation>
            <numerusform>Yn chwilio am themâu mewn %n nodyn…</numerusform>
            <numerusform>Yn chwilio am themâu mewn %n nodyn…</numerusform>
            <numerusform>Yn chwilio am themâu mewn %n nodyn…</numerusform>
            <numerusform>Yn chwilio am themâu mewn %n nodyn…</numerusform>
            <numerusform>Yn chwilio am themâu mewn %n nodyn…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for themes was stopped.</source>
        <translation>Stopiwyd y chwilio am themâu.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation>
            <numerusform>%n nodyn tebyg…</numerusform>
            <numerusform>%n nodyn tebyg…</numerusform>
            <numerusform>%n nodyn tebyg…</numerusform>
            <numerusform>%n nodyn tebyg…</numerusform>
            <numerusform>%n nodyn tebyg…</numerusform>
        </translation>
    </message>
    <message>
        <source>No themes were found: the notes have too little in common.</source>
        <translation>Ni chafwyd hyd i themâu: nid oes digon yn gyffredin rhwng y nodiadau.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are answered; {0}.</source>
        <translation>Atebwyd pob awgrym; {0}.</translation>
    </message>
    <message>
        <source>All notes of this theme are taken out; skip it instead.</source>
        <translation>Tynnwyd holl nodiadau&apos;r thema hon allan; hepgorwch hi yn lle hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation>
            <numerusform>Rhoddwyd %n nodyn mewn thema</numerusform>
            <numerusform>Rhoddwyd %n nodyn mewn thema</numerusform>
            <numerusform>Rhoddwyd %n nodyn mewn thema</numerusform>
            <numerusform>Rhoddwyd %n nodyn mewn thema</numerusform>
            <numerusform>Rhoddwyd %n nodyn mewn thema</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>people without a group</source>
        <translation>pobl heb grŵp</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} ac eraill: {1}</translation>
    </message>
    <message>
        <source>every round</source>
        <translation>pob rownd</translation>
    </message>
    <message>
        <source>Belongs together with {people}.</source>
        <translation>Rhaid eistedd gyda: {people}.</translation>
    </message>
    <message>
        <source>The round belongs to their group: {group}.</source>
        <translation>Mae&apos;r rownd yn perthyn i&apos;w grŵp: {group}.</translation>
    </message>
    <message>
        <source>Turns in all rounds: {number}.</source>
        <translation>Troeon yn yr holl rowndiau: {number}.</translation>
    </message>
    <message>
        <source>Belongs together with {people}, who do not sit either.</source>
        <translation>Rhaid eistedd gyda rhai nad ydynt yn eistedd chwaith: {people}.</translation>
    </message>
    <message>
        <source>The round belongs to another group: {group}.</source>
        <translation>Mae&apos;r rownd yn perthyn i grŵp arall: {group}.</translation>
    </message>
    <message>
        <source>Turns in other rounds: {number}.</source>
        <translation>Troeon mewn rowndiau eraill: {number}.</translation>
    </message>
    <message>
        <source>The round has happened.</source>
        <translation>Mae&apos;r rownd wedi bod.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Wedi&apos;i binio.</translation>
    </message>
    <message>
        <source>Planned so before.</source>
        <translation>Fel hyn yr oedd y cynllun o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Rounds waited: {number}.</source>
        <translation>Rowndiau o aros: {number}.</translation>
    </message>
    <message>
        <source>Meets new people: {number} of {of}.</source>
        <translation>Yn cwrdd â phobl newydd: {number} o {of}.</translation>
    </message>
    <message>
        <source>Meets again: {people}.</source>
        <translation>Yn cwrdd eto: {people}.</translation>
    </message>
    <message>
        <source>Is not there.</source>
        <translation>Nid yw yno.</translation>
    </message>
    <message>
        <source>Not in this round, by a rule.</source>
        <translation>Ddim yn y rownd hon, yn ôl rheol.</translation>
    </message>
    <message>
        <source>Their group is kept apart from another that sits: {group}.</source>
        <translation>Rhaid cadw eu grŵp ar wahân i un arall sy&apos;n eistedd: {group}.</translation>
    </message>
    <message>
        <source>Has sat as many rounds in a row as are allowed: {number}.</source>
        <translation>Wedi eistedd am gymaint o rowndiau olynol ag a ganiateir: {number}.</translation>
    </message>
    <message>
        <source>Their group has its share of this round: {group}, {number}.</source>
        <translation>Mae gan eu grŵp ei gyfran o&apos;r rownd hon: {group}, {number}.</translation>
    </message>
    <message>
        <source>There is a chair for everybody who may sit.</source>
        <translation>Mae cadair i bawb a gaiff eistedd.</translation>
    </message>
    <message>
        <source>These cannot be kept together in {0}:</source>
        <translation>Ni ellir cadw&apos;r rhain i gyd yn {0}:</translation>
    </message>
    <message>
        <source>These cannot be kept together:</source>
        <translation>Ni ellir cadw&apos;r rhain i gyd:</translation>
    </message>
    <message>
        <source>{0} sits only in {1}.</source>
        <translation>Dim ond yn {1} y mae {0} yn eistedd.</translation>
    </message>
    <message>
        <source>{0} sits in none of the rounds to come.</source>
        <translation>Nid yw {0} yn eistedd yn yr un o&apos;r rowndiau i ddod.</translation>
    </message>
    <message>
        <source>{0} is pinned to {1}.</source>
        <translation>Mae {0} wedi&apos;i binio i {1}.</translation>
    </message>
    <message>
        <source>{0} does not sit in {1}.</source>
        <translation>Nid yw {0} yn eistedd yn {1}.</translation>
    </message>
    <message>
        <source>{0} sits in no round.</source>
        <translation>Nid yw {0} yn eistedd mewn unrhyw rownd.</translation>
    </message>
    <message>
        <source>All chairs are to be filled, and no more than there are.</source>
        <translation>Rhaid llenwi pob cadair, a dim mwy nag sydd.</translation>
    </message>
    <message>
        <source>Nobody sits more rounds in a row than is set.</source>
        <translation>Nid oes neb yn eistedd am fwy o rowndiau olynol nag a osodwyd.</translation>
    </message>
    <message>
        <source>Everybody is to have their fair share of turns.</source>
        <translation>Dylai pawb gael cyfran deg o droeon.</translation>
    </message>
    <message>
        <source>Every round is to be mixed like the whole.</source>
        <translation>Dylai cymysgedd pob rownd fod fel y cyfan.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>Nid yw {0} yno.</translation>
    </message>
    <message>
        <source>Fewer turns than their share: {0}.</source>
        <translation>Llai o droeon na&apos;u cyfran: {0}.</translation>
    </message>
    <message>
        <source>Sit together in {1} and should not: {0}.</source>
        <translation>Yn eistedd gyda&apos;i gilydd yn {1}, er na ddylent: {0}.</translation>
    </message>
    <message>
        <source>Do not all sit together in {1}: {0}.</source>
        <translation>Nid yw pob un yn eistedd gyda&apos;i gilydd yn {1}: {0}.</translation>
    </message>
    <message>
        <source>Groups that should be apart sit together in {1}: {0}.</source>
        <translation>Grwpiau a ddylai fod ar wahân yn eistedd gyda&apos;i gilydd yn {1}: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, when the circle is another group’s: {0}.</source>
        <translation>Yn eistedd yn {1}, er bod y cylch yn perthyn i grŵp arall: {0}.</translation>
    </message>
    <message>
        <source>At more tables than need be in {1}: {0}.</source>
        <translation>Wrth fwy o fyrddau nag sydd raid yn {1}: {0}.</translation>
    </message>
    <message>
        <source>Too many rounds in a row by {1}: {0}.</source>
        <translation>Gormod o rowndiau olynol erbyn {1}: {0}.</translation>
    </message>
    <message>
        <source>More turns than their share: {0}.</source>
        <translation>Mwy o droeon na&apos;u cyfran: {0}.</translation>
    </message>
    <message>
        <source>Not mixed like the whole: {1}.</source>
        <translation>Cymysgedd nad yw fel y cyfan: {1}.</translation>
    </message>
    <message>
        <source>Not all chairs are filled as they should be in {1}.</source>
        <translation>Nid yw pob cadair wedi&apos;i llenwi fel y dylai yn {1}.</translation>
    </message>
    <message>
        <source>Tables are not as even as they could be in {1}.</source>
        <translation>Nid yw&apos;r byrddau mor gyfartal ag y gallent fod yn {1}.</translation>
    </message>
    <message>
        <source>Not as pinned in {1}: {0}.</source>
        <translation>Ddim fel y&apos;u piniwyd yn {1}: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1} and should not: {0}.</source>
        <translation>Yn eistedd yn {1}, er na ddylent: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, which is none of their rounds: {0}.</source>
        <translation>Yn eistedd yn {1}, er nad eu rownd nhw yw hi: {0}.</translation>
    </message>
    <message>
        <source>Planned for {1} and not there: {0}.</source>
        <translation>Yn y cynllun ar gyfer {1}, ond ddim yno: {0}.</translation>
    </message>
    <message>
        <source>Planned twice in {1}: {0}.</source>
        <translation>Yn y cynllun ddwywaith yn {1}: {0}.</translation>
    </message>
    <message>
        <source>What has happened is planned otherwise.</source>
        <translation>Mae&apos;r cynllun yn wahanol i&apos;r hyn sydd wedi digwydd.</translation>
    </message>
    <message>
        <source>Planned and not in the session: {0}.</source>
        <translation>Yn y cynllun, ond ddim yn y sesiwn: {0}.</translation>
    </message>
    <message>
        <source>Seats that change: {0}.</source>
        <translation>Seddi sy&apos;n newid: {0}.</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} neu {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} i {1}</translation>
    </message>
    <message>
        <source>All rules are kept.</source>
        <translation>Cedwir at bob rheol.</translation>
    </message>
    <message>
        <source>Rules that gave way: {0}.</source>
        <translation>Rheolau a laciwyd: {0}.</translation>
    </message>
    <message>
        <source>fair shares of turns</source>
        <translation>cyfrannau teg o droeon</translation>
    </message>
    <message>
        <source>groups mixed like the whole</source>
        <translation>grwpiau&apos;n gymysg fel y cyfan</translation>
    </message>
    <message>
        <source>not too many rounds in a row</source>
        <translation>dim gormod o rowndiau olynol</translation>
    </message>
    <message>
        <source>people kept apart</source>
        <translation>pobl ar wahân</translation>
    </message>
    <message>
        <source>people kept together</source>
        <translation>pobl gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>groups kept apart</source>
        <translation>grwpiau ar wahân</translation>
    </message>
    <message>
        <source>groups kept together</source>
        <translation>grwpiau gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>all chairs filled</source>
        <translation>pob cadair yn llawn</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>pinnau</translation>
    </message>
    <message>
        <source>people not in a round</source>
        <translation>pobl nad ydynt mewn rownd</translation>
    </message>
    <message>
        <source>people only in some rounds</source>
        <translation>pobl mewn rhai rowndiau yn unig</translation>
    </message>
    <message>
        <source>only people who are there</source>
        <translation>dim ond pobl sydd yno</translation>
    </message>
    <message>
        <source>nobody twice in a round</source>
        <translation>neb ddwywaith mewn rownd</translation>
    </message>
    <message>
        <source>what has happened stays</source>
        <translation>nid yw&apos;r hyn a fu yn newid</translation>
    </message>
    <message>
        <source>only people of the session</source>
        <translation>dim ond pobl y sesiwn</translation>
    </message>
    <message>
        <source>Everybody has {0} turns.</source>
        <translation>Troeon yr un: {0}.</translation>
    </message>
    <message>
        <source>Everybody has one turn.</source>
        <translation>Mae pawb yn cael un tro.</translation>
    </message>
    <message>
        <source>Nobody has more than one turn.</source>
        <translation>Nid oes neb yn cael mwy nag un tro.</translation>
    </message>
    <message>
        <source>Without a turn: {0} of {1} people.</source>
        <translation>Heb dro: {0} o {1} o bobl.</translation>
    </message>
    <message>
        <source>Fair is {0}.</source>
        <translation>Teg yw {0}.</translation>
    </message>
    <message>
        <source>Pairs that meet: {0} of at most {1}.</source>
        <translation>Parau sy&apos;n cwrdd: {0} o uchafswm o {1}.</translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation>Nid oes dau berson yn cwrdd ddwywaith.</translation>
    </message>
    <message>
        <source>Pairs that meet more than once: {0}, at most {1} times.</source>
        <translation>Parau sy&apos;n cwrdd fwy nag unwaith: {0}; y mwyaf o weithiau: {1}.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nid oes neb yn aros.</translation>
    </message>
    <message>
        <source>Nobody waits longer than {0} rounds.</source>
        <translation>Nid oes neb yn aros yn hirach na {0} rownd.</translation>
    </message>
    <message>
        <source>Nobody waits longer than one round.</source>
        <translation>Nid oes neb yn aros yn hirach nag un rownd.</translation>
    </message>
    <message>
        <source>It cannot be less than {0}.</source>
        <translation>Ni all fod yn llai na {0}.</translation>
    </message>
    <message>
        <source>Groups are mixed like the whole.</source>
        <translation>Mae&apos;r grwpiau&apos;n gymysg fel y cyfan.</translation>
    </message>
    <message>
        <source>{0}: {1} in every round.</source>
        <translation>{0}: {1} ym mhob rownd.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table.</source>
        <translation>{0}: {1} wrth bob bwrdd.</translation>
    </message>
    <message>
        <source>People without a group</source>
        <translation>Pobl heb grŵp</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>Ddim mewn unrhyw rownd</translation>
    </message>
    <message>
        <source>The circle is theirs in {0}</source>
        <translation>Nhw biau&apos;r cylch ({0})</translation>
    </message>
    <message>
        <source>Kept apart in {0}</source>
        <translation>Ar wahân ({0})</translation>
    </message>
    <message>
        <source>Kept together in {0}</source>
        <translation>Gyda&apos;i gilydd ({0})</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Dim ond yn {0}</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>Ddim yn {0}</translation>
    </message>
    <message>
        <source>Groups kept apart in {0}</source>
        <translation>Grwpiau ar wahân ({0})</translation>
    </message>
    <message>
        <source>Groups kept together in {0}</source>
        <translation>Grwpiau gyda&apos;i gilydd ({0})</translation>
    </message>
    <message>
        <source>table round {0}</source>
        <translation>rownd fyrddau {0}</translation>
    </message>
    <message>
        <source>table rounds {0}</source>
        <translation>rowndiau byrddau {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>rownd {0}</translation>
    </message>
    <message>
        <source>rounds {0}</source>
        <translation>rowndiau {0}</translation>
    </message>
    <message>
        <source>{0}, {1}: comes to table {2}</source>
        <translation>{0}, {1}: yn dod i fwrdd {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: leaves table {3}</source>
        <translation>{0}, {1}: yn gadael bwrdd {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: table {2} instead of {3}</source>
        <translation>{0}, {1}: bwrdd {2} yn lle {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} comes</source>
        <translation>{0}, {1}: {2} yn dod</translation>
    </message>
    <message>
        <source>{0}, {1}: {3} goes</source>
        <translation>{0}, {1}: {3} yn mynd</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} instead of {3}</source>
        <translation>{0}, {1}: {2} yn lle {3}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Better: {0}.</source>
        <translation>Gwell: {0}.</translation>
    </message>
    <message>
        <source>Worse: {0}.</source>
        <translation>Gwaeth: {0}.</translation>
    </message>
    <message>
        <source>No figure gets better or worse.</source>
        <translation>Nid oes yr un ffigur yn gwella nac yn gwaethygu.</translation>
    </message>
    <message>
        <source>Pairs met</source>
        <translation>Parau</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Cwrdd eto</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Aros hiraf</translation>
    </message>
    <message>
        <source>Not mixed</source>
        <translation>Anghymysg</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation>
            <numerusform>Ni chedwir at %n rheol ({0}).</numerusform>
            <numerusform>Ni chedwir at %n rheol ({0}).</numerusform>
            <numerusform>Ni chedwir at %n o reolau ({0}).</numerusform>
            <numerusform>Ni chedwir at %n rheol ({0}).</numerusform>
            <numerusform>Ni chedwir at %n rheol ({0}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns each</source>
        <translation>Troeon</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation>
            <numerusform>Cynnig: %n newid.</numerusform>
            <numerusform>Cynnig: %n newid.</numerusform>
            <numerusform>Cynnig: %n newid.</numerusform>
            <numerusform>Cynnig: %n newid.</numerusform>
            <numerusform>Cynnig: %n newid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all rules can be kept.</source>
        <translation>Ni ellir cadw at bob rheol.</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is one of them.</source>
        <translation>Dim ond mewn rhai rowndiau y maent yn eistedd: {number}. Dyma un ohonynt.</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is none of them.</source>
        <translation>Dim ond mewn rhai rowndiau y maent yn eistedd: {number}. Nid yw hon yn un ohonynt.</translation>
    </message>
    <message>
        <source>Nobody else free had fewer turns before. Turns: {number}.</source>
        <translation>Ni chafodd neb arall sy&apos;n rhydd lai o droeon cyn hyn. Troeon: {number}.</translation>
    </message>
    <message>
        <source>Nobody else free has waited longer. Rounds waited: {number}.</source>
        <translation>Nid yw neb arall sy&apos;n rhydd wedi aros yn hirach. Rowndiau o aros: {number}.</translation>
    </message>
    <message>
        <source>Kept apart from who sits: {people}.</source>
        <translation>Ar wahân i bwy sy&apos;n eistedd: {people}.</translation>
    </message>
    <message>
        <source>Gives up the pin of {0} in {1}.</source>
        <translation>Gollyngir pin {0} yn {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} in every mixed round to come.</source>
        <translation>{0}: {1} ym mhob rownd gymysg i ddod.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table of the mixed rounds to come.</source>
        <translation>{0}: {1} wrth bob bwrdd yn y rowndiau cymysg i ddod.</translation>
    </message>
    <message>
        <source>Times rules are broken</source>
        <translation>Torri rheol</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation>
            <numerusform>%n pâr yn fwy yn cwrdd</numerusform>
            <numerusform>%n pâr yn fwy yn cwrdd</numerusform>
            <numerusform>%n o barau yn fwy yn cwrdd</numerusform>
            <numerusform>%n phâr yn fwy yn cwrdd</numerusform>
            <numerusform>%n pâr yn fwy yn cwrdd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation>
            <numerusform>%n pâr yn llai yn cwrdd</numerusform>
            <numerusform>%n pâr yn llai yn cwrdd</numerusform>
            <numerusform>%n o barau yn llai yn cwrdd</numerusform>
            <numerusform>%n phâr yn llai yn cwrdd</numerusform>
            <numerusform>%n pâr yn llai yn cwrdd</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {0} instead of {1}</source>
        <translation>aros hiraf {0} yn lle {1}</translation>
    </message>
    <message>
        <source>groups mixed everywhere</source>
        <translation>grwpiau&apos;n gymysg ym mhobman</translation>
    </message>
    <message>
        <source>groups mixed better</source>
        <translation>grwpiau&apos;n fwy cymysg</translation>
    </message>
    <message>
        <source>groups mixed less</source>
        <translation>grwpiau&apos;n llai cymysg</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>dim rheol wedi&apos;i thorri</translation>
    </message>
    <message>
        <source>rules broken {0} times instead of {1}</source>
        <translation>torri rheolau: {0} yn lle {1}</translation>
    </message>
    <message>
        <source>turns more even</source>
        <translation>troeon yn fwy cyfartal</translation>
    </message>
    <message>
        <source>turns less even</source>
        <translation>troeon yn llai cyfartal</translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation>Yn chwilio am gynllun gwell…</translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation>
            <numerusform>Y gorau hyd yn hyn: %n newid.</numerusform>
            <numerusform>Y gorau hyd yn hyn: %n newid.</numerusform>
            <numerusform>Y gorau hyd yn hyn: %n newid.</numerusform>
            <numerusform>Y gorau hyd yn hyn: %n newid.</numerusform>
            <numerusform>Y gorau hyd yn hyn: %n newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation>
            <numerusform>Mae %n o bobl wedi gadael.</numerusform>
            <numerusform>Mae %n person wedi gadael.</numerusform>
            <numerusform>Mae %n o bobl wedi gadael.</numerusform>
            <numerusform>Mae %n o bobl wedi gadael.</numerusform>
            <numerusform>Mae %n o bobl wedi gadael.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation>
            <numerusform>Roedd %n sedd yn y cynllun ar gadeiriau sydd wedi mynd.</numerusform>
            <numerusform>Roedd %n sedd yn y cynllun ar gadair sydd wedi mynd.</numerusform>
            <numerusform>Roedd %n o seddi yn y cynllun ar gadeiriau sydd wedi mynd.</numerusform>
            <numerusform>Roedd %n sedd yn y cynllun ar gadeiriau sydd wedi mynd.</numerusform>
            <numerusform>Roedd %n sedd yn y cynllun ar gadeiriau sydd wedi mynd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation>
            <numerusform>Roedd %n ohonynt wedi&apos;u pinio.</numerusform>
            <numerusform>Roedd %n ohonynt wedi&apos;i phinio.</numerusform>
            <numerusform>Roedd %n ohonynt wedi&apos;u pinio.</numerusform>
            <numerusform>Roedd %n ohonynt wedi&apos;u pinio.</numerusform>
            <numerusform>Roedd %n ohonynt wedi&apos;u pinio.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people are planned than there are places: {0}.</source>
        <translation>Mwy o bobl yn y cynllun nag o leoedd: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation>
            <numerusform>Mae %n o bobl heb sedd.</numerusform>
            <numerusform>Mae %n person heb sedd.</numerusform>
            <numerusform>Mae %n o bobl heb sedd.</numerusform>
            <numerusform>Mae %n o bobl heb sedd.</numerusform>
            <numerusform>Mae %n o bobl heb sedd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation>
            <numerusform>Mae %n rownd heb eu cynllunio.</numerusform>
            <numerusform>Mae %n rownd heb ei chynllunio.</numerusform>
            <numerusform>Mae %n rownd heb eu cynllunio.</numerusform>
            <numerusform>Mae %n rownd heb eu cynllunio.</numerusform>
            <numerusform>Mae %n rownd heb eu cynllunio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rotation is planned.</source>
        <translation>Mae&apos;r cylchdro wedi&apos;i gynllunio.</translation>
    </message>
    <message>
        <source>Nothing can be better: every figure is at its limit.</source>
        <translation>Ni all dim fod yn well: mae pob ffigur ar ei derfyn.</translation>
    </message>
    <message>
        <source>The proposed plan is in use.</source>
        <translation>Mae&apos;r cynllun arfaethedig ar waith.</translation>
    </message>
    <message>
        <source>The proposed plan is let go. The plan in use stays.</source>
        <translation>Gollyngwyd y cynllun arfaethedig. Mae&apos;r cynllun sydd ar waith yn aros.</translation>
    </message>
    <message>
        <source>What is asked of the plan has changed, so the search has ended.</source>
        <translation>Mae&apos;r hyn a ofynnir o&apos;r cynllun wedi newid, felly mae&apos;r chwilio wedi dod i ben.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: the plan fits.</source>
        <translation>Nid yw cynllunio eto yn newid dim: mae&apos;r cynllun yn addas.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: not all rules can be kept.</source>
        <translation>Nid yw cynllunio eto yn newid dim: ni ellir cadw at bob rheol.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed plan is let go.</source>
        <translation>Mae&apos;r sesiwn wedi newid, felly gollyngwyd y cynllun arfaethedig.</translation>
    </message>
    <message>
        <source>No better plan was found.</source>
        <translation>Ni chafwyd hyd i gynllun gwell.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynnig</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>better</source>
        <translation>gwell</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gwaeth</translation>
    </message>
    <message>
        <source>Not all rules can be kept</source>
        <translation>Ni ellir cadw at bob rheol</translation>
    </message>
    <message>
        <source>A goal gives way to the rules</source>
        <translation>Mae nod yn ildio i&apos;r rheolau</translation>
    </message>
    <message>
        <source>The plan does not keep all rules</source>
        <translation>Nid yw&apos;r cynllun yn cadw at bob rheol</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>%n arall hefyd.</numerusform>
            <numerusform>%n arall hefyd.</numerusform>
            <numerusform>%n arall hefyd.</numerusform>
            <numerusform>%n arall hefyd.</numerusform>
            <numerusform>%n arall hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan that is drawn:</source>
        <translation>Yn y cynllun a ddangosir:</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”: the seat stays as it is.</source>
        <translation>Nid oes neb yma o&apos;r enw “{0}”: mae&apos;r sedd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Everybody has equally many turns</source>
        <translation>Pawb yn cael yr un nifer o droeon</translation>
    </message>
    <message>
        <source>Groups are mixed in every round</source>
        <translation>Grwpiau&apos;n gymysg ym mhob rownd</translation>
    </message>
    <message>
        <source>Many pairs meet, few of them twice</source>
        <translation>Llawer o barau&apos;n cwrdd, ychydig ohonynt ddwywaith</translation>
    </message>
    <message>
        <source>Nobody waits much longer than others</source>
        <translation>Neb yn aros yn llawer hirach nag eraill</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Goals, the one that counts most first</source>
        <translation>Nodau, yr un pwysicaf yn gyntaf</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a goal.</source>
        <translation>Mae Alt gydag Up neu Down yn symud nod.</translation>
    </message>
    <message>
        <source>Name, or empty</source>
        <translation>Enw, neu&apos;n wag</translation>
    </message>
    <message>
        <source>Name of who is planned for this chair</source>
        <translation>Enw&apos;r person sydd yn y cynllun ar gyfer y gadair hon</translation>
    </message>
    <message>
        <source>out</source>
        <translation>allan</translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation>cylch allanol</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>dim bwrdd</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>wedi&apos;i binio</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>ddim yn y rownd hon</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>gynt: {0}</translation>
    </message>
    <message>
        <source>Different people they sit with</source>
        <translation>Pobl wahanol y maent yn eistedd gyda nhw</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Cwrdd</translation>
    </message>
    <message>
        <source>Rounds in which they sit</source>
        <translation>Rowndiau y maent yn eistedd ynddynt</translation>
    </message>
    <message>
        <source>Most rounds in a row in which they do not sit</source>
        <translation>Y nifer mwyaf o rowndiau olynol heb eistedd</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Troeon</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation>Cylchdro: pobl fesul rownd</translation>
    </message>
    <message>
        <source>Letters: find somebody. Enter: to the seat in the other table.</source>
        <translation>Llythrennau: canfod rhywun. Enter: i&apos;r sedd yn y tabl arall.</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Pobl ar wahân</translation>
    </message>
    <message>
        <source>People kept together</source>
        <translation>Pobl gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>People only in some rounds</source>
        <translation>Pobl mewn rhai rowndiau yn unig</translation>
    </message>
    <message>
        <source>People not in some rounds</source>
        <translation>Pobl nad ydynt mewn rhai rowndiau</translation>
    </message>
    <message>
        <source>Groups kept apart</source>
        <translation>Grwpiau ar wahân</translation>
    </message>
    <message>
        <source>Groups kept together</source>
        <translation>Grwpiau gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>No two of them sit in the circle, or at a table, together.</source>
        <translation>Nid oes dau ohonynt yn eistedd gyda&apos;i gilydd, yn y cylch nac wrth fwrdd.</translation>
    </message>
    <message>
        <source>All of them sit in the circle, or none; at one table.</source>
        <translation>Maent i gyd yn eistedd yn y cylch, neu neb ohonynt; wrth un bwrdd.</translation>
    </message>
    <message>
        <source>In all other rounds they listen.</source>
        <translation>Ym mhob rownd arall maent yn gwrando.</translation>
    </message>
    <message>
        <source>In these rounds they listen.</source>
        <translation>Yn y rowndiau hyn maent yn gwrando.</translation>
    </message>
    <message>
        <source>Only one of these groups is in the circle at a time, or at a table.</source>
        <translation>Dim ond un o&apos;r grwpiau hyn sydd yn y cylch ar y tro, neu wrth fwrdd.</translation>
    </message>
    <message>
        <source>Their own round: the circle is filled from these groups. At tables each sits at as few as can be.</source>
        <translation>Eu rownd eu hunain: llenwir y cylch o&apos;r grwpiau hyn. Wrth fyrddau, mae pob grŵp wrth gyn lleied ohonynt â phosibl.</translation>
    </message>
    <message>
        <source>This gives way to it: {0}</source>
        <translation>Mae hyn yn ildio iddi: {0}</translation>
    </message>
    <message>
        <source>Cannot be kept with: {0}</source>
        <translation>Ni ellir ei chadw gyda: {0}</translation>
    </message>
    <message>
        <source>left free</source>
        <translation>yn rhydd</translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation>neb yn y cynllun</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Cadair {0}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Bwrdd {0}</translation>
    </message>
    <message>
        <source>Table {0}, seat {1}</source>
        <translation>Bwrdd {0}, sedd {1}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>gynt: gwag</translation>
    </message>
    <message>
        <source>Rotation: seats by rounds</source>
        <translation>Cylchdro: seddi fesul rownd</translation>
    </message>
    <message>
        <source>Letters: name somebody. Delete: nobody. Control and arrow keys: change places.</source>
        <translation>Llythrennau: enwi rhywun. Delete: neb. Control a&apos;r bysellau saeth: newid lle.</translation>
    </message>
    <message>
        <source>Use the proposed plan or let it go before you change seats by hand.</source>
        <translation>Defnyddiwch y cynllun arfaethedig neu gollyngwch ef cyn newid seddi â llaw.</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>cadair {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>bwrdd {0}</translation>
    </message>
</context>
<context>
    <name>RotationHeader</name>
    <message>
        <source>Rotation</source>
        <translation>Cylchdro</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Cylch mewnol</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Byrddau</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Chwilio&apos;n hirach</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Cynllun arall</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Cynllunio eto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllunio</translation>
    </message>
</context>
<context>
    <name>RotationRoom</name>
    <message>
        <source>No round is to come: to plan more, add them in the agenda.</source>
        <translation>Nid oes rownd i ddod: i gynllunio mwy, ychwanegwch rai yn yr agenda.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: press Plan.</source>
        <translation>Nid oes cynllun eto: pwyswch Cynllunio.</translation>
    </message>
    <message>
        <source>What the plan reaches is said when it fits: plan again.</source>
        <translation>Dywedir beth mae&apos;r cynllun yn ei gyflawni pan fydd yn addas: cynlluniwch eto.</translation>
    </message>
    <message>
        <source>This seat is only proposed: use the plan first, then pin it.</source>
        <translation>Dim ond cynnig yw&apos;r sedd hon: defnyddiwch y cynllun yn gyntaf, yna piniwch hi.</translation>
    </message>
    <message>
        <source>Choose a planned seat in the rotation first.</source>
        <translation>Dewiswch sedd a gynlluniwyd yn y cylchdro yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose somebody in a round that has not begun first.</source>
        <translation>Yn gyntaf, dewiswch rywun mewn rownd nad yw wedi dechrau.</translation>
    </message>
</context>
<context>
    <name>RotationTools</name>
    <message>
        <source>By person</source>
        <translation>Fesul enw</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Canfod enw</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Dangos y grŵp hwn yn unig</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Byrddau</translation>
    </message>
    <message>
        <source>How many tables there are</source>
        <translation>Nifer y byrddau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>By chair</source>
        <translation>Fesul sedd</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Fesul bwrdd</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
</context>
<context>
    <name>RoundsField</name>
    <message>
        <source>Every round</source>
        <translation>Pob rownd</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rowndiau</translation>
    </message>
    <message>
        <source>Table rounds</source>
        <translation>Rowndiau byrddau</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Rownd {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Rownd fyrddau {0}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>What the rule says</source>
        <translation>Beth mae&apos;r rheol yn ei ddweud</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Cadw&apos;r rheol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Newid rheol</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Rheol newydd</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Type two letters of a name.</source>
        <translation>Nid oes neb o&apos;r enw “{0}”. Teipiwch ddwy lythyren o enw.</translation>
    </message>
    <message>
        <source>In which rounds</source>
        <translation>Ym mha rowndiau</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Add a rule</source>
        <translation>Ychwanegu rheol</translation>
    </message>
    <message>
        <source>Change the rule (Enter)</source>
        <translation>Newid y rheol (Enter)</translation>
    </message>
    <message>
        <source>Take the rule out (Del)</source>
        <translation>Tynnu&apos;r rheol allan (Del)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Enter changes a rule, Del takes it out, Ins adds one.</source>
        <translation>Enter: newid rheol. Del: ei thynnu allan. Ins: ychwanegu un.</translation>
    </message>
    <message>
        <source>No rules yet: who sits together, and in which rounds, is up to the plan.</source>
        <translation>Dim rheolau eto: y cynllun sy&apos;n penderfynu pwy sy&apos;n eistedd gyda&apos;i gilydd, ac ym mha rowndiau.</translation>
    </message>
    <message>
        <source>The rule is taken out.</source>
        <translation>Tynnwyd y rheol allan.</translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation>
            <numerusform>%n rhes sy&apos;n dweud yr un peth â rhai eraill:</numerusform>
            <numerusform>%n rhes sy&apos;n dweud yr un peth ag un arall:</numerusform>
            <numerusform>%n o resi sy&apos;n dweud yr un peth â rhai eraill:</numerusform>
            <numerusform>%n rhes sy&apos;n dweud yr un peth â rhai eraill:</numerusform>
            <numerusform>%n rhes sy&apos;n dweud yr un peth â rhai eraill:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows that say the same as others:</source>
        <translation>Dewiswch resi sy&apos;n dweud yr un peth â rhai eraill:</translation>
    </message>
</context>
<context>
    <name>SavedPeople</name>
    <message>
        <source>Two letters of a name</source>
        <translation>Dwy lythyren o enw</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first.</source>
        <translation>Nid oes neb o&apos;r enw “{0}”. Ychwanegwch y person yn ystafell Pobl yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Fe&apos;i stopiwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>This computer has no program to open {0} with.</source>
        <translation>Nid oes gan y cyfrifiadur hwn raglen sy&apos;n agor {0}.</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>How much of the file is done</source>
        <translation>Faint o&apos;r ffeil sydd wedi&apos;i gwneud</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Dangos y ffolder</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Yn ysgrifennu {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n dudalen</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n thudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is saved: {1}.</source>
        <translation>Cadwyd {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>Cadwyd {0}.</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Nid oedd modd darllen y codau QR hyn yn ôl, felly profwch nhw cyn argraffu: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clirio&apos;r chwiliad</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>People who can sit down</source>
        <translation>Pobl sy&apos;n gallu eistedd</translation>
    </message>
    <message>
        <source>Seat line: name of who sits down</source>
        <translation>Llinell seddi: enw&apos;r person sy&apos;n eistedd</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
</context>
<context>
    <name>SessionTrouble</name>
    <message>
        <source>Read only: {0} can be looked at and printed. To change something, save it under another name.</source>
        <translation>Darllen yn unig: gallwch weld ac argraffu {0}. I newid rhywbeth, cadwch hi dan enw arall.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Cadw fel…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Ei symud…</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Sesiwn newydd</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Sesiwn sampl</translation>
    </message>
    <message>
        <source>Open-space sample</source>
        <translation>Sampl gofod agored</translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation>Enwi a symud y sesiwn</translation>
    </message>
    <message>
        <source>The clock goes on while the session is closed.</source>
        <translation>Mae&apos;r cloc yn dal i redeg tra bo&apos;r sesiwn ar gau.</translation>
    </message>
    <message>
        <source>The Stage would go away.</source>
        <translation>Byddai&apos;r Llwyfan yn diflannu.</translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation>Mae&apos;r sesiwn nawr yn y ffeil {0}.</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation>Cadw a pharhau yn rhywle arall</translation>
    </message>
    <message>
        <source>The session is kept in {0} now. What was done before cannot be undone any more.</source>
        <translation>Mae&apos;r sesiwn nawr yn y ffeil {0}. Nid oes modd dadwneud mwyach yr hyn a wnaed cyn hyn.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>That is the file you are working in.</source>
        <translation>Dyna&apos;r ffeil rydych chi&apos;n gweithio ynddi.</translation>
    </message>
    <message>
        <source>A copy was saved as {0}. You go on in {1}.</source>
        <translation>Cadwyd copi fel {0}. Rydych yn dal i weithio yn y ffeil {1}.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Agor sesiwn</translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>Ar waith: {0}.</translation>
    </message>
    <message>
        <source>The Stage is shown.</source>
        <translation>Mae&apos;r Llwyfan yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation>Gadael y sesiwn hon?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Ni weithiodd hynny</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Sesiynau (*{0})</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Tudalennau&apos;r gosodiadau</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Golwg ac iaith</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Llwyfan</translation>
    </message>
    <message>
        <source>Time and sound</source>
        <translation>Amser a sain</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Fel y cyfrifiadur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Cyferbyniad</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Things glide to where they go</source>
        <translation>Pethau&apos;n llithro i&apos;w lle</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Golau ar dywyll</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Tywyll ar olau</translation>
    </message>
    <message>
        <source>Black on white, for a weak lamp</source>
        <translation>Du ar wyn, ar gyfer lamp wan</translation>
    </message>
    <message>
        <source>Colours of the Stage</source>
        <translation>Lliwiau&apos;r Llwyfan</translation>
    </message>
    <message>
        <source>The second screen</source>
        <translation>Yr ail sgrin</translation>
    </message>
    <message>
        <source>Screen of the Stage</source>
        <translation>Sgrin y Llwyfan</translation>
    </message>
    <message>
        <source> seconds before the end</source>
        <translation> eiliad cyn y diwedd</translation>
    </message>
    <message>
        <source>Wrapping up begins with</source>
        <translation>Dirwyn i ben yn dechrau â</translation>
    </message>
    <message>
        <source> % of the time left</source>
        <translation>% o&apos;r amser ar ôl</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>ond dim mwy na</translation>
    </message>
    <message>
        <source>Last minute begins</source>
        <translation>Munud olaf yn dechrau</translation>
    </message>
    <message>
        <source>Volume of the chime</source>
        <translation>Lefel sain y gloch</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Tewi&apos;r gloch</translation>
    </message>
    <message>
        <source>Chime when wrapping up begins, too</source>
        <translation>Canu&apos;r gloch wrth ddirwyn i ben hefyd</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Profi&apos;r gloch</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Ailosod pob gosodiad…</translation>
    </message>
    <message>
        <source>All that can be chosen here will be as it is when the app is new, your own keys too.</source>
        <translation>Bydd popeth y gellir ei ddewis yma fel y mae pan fydd yr ap yn newydd, eich bysellau eich hun hefyd.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Ailosod pob gosodiad?</translation>
    </message>
    <message>
        <source>Sessions, backups and recent files stay as they are.</source>
        <translation>Mae sesiynau, copïau wrth gefn a ffeiliau diweddar yn aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Ailosod pob gosodiad</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>Time in the circle by group</source>
        <translation>Amser yn y cylch fesul grŵp</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>With the topics that hang already</source>
        <translation>Gyda&apos;r pynciau sy&apos;n hongian yn barod</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Rhif cyntaf</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Rhif olaf</translation>
    </message>
    <message>
        <source>Slips on a sheet</source>
        <translation>Slipiau ar ddalen</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Rhesi gwag</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>Dalennau gwag</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Ffurflenni gwag</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Pa nodiadau</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Pa ffurflen</translation>
    </message>
    <message>
        <source>How many of each, where nobody said</source>
        <translation>Faint o bob un, lle nas nodwyd</translation>
    </message>
    <message>
        <source>Twice as high, to be folded</source>
        <translation>Dwywaith mor uchel, i&apos;w plygu</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Dau ar ddalen</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation>y bwrdd cyfan</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>pob un ohonynt</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Plan the rotation</source>
        <translation>Cynllunio&apos;r cylchdro</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Gosod rownd {0} yn ôl y cynllun</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>Number of the slip</source>
        <translation>Rhif y slip</translation>
    </message>
    <message>
        <source>Role of who wrote it</source>
        <translation>Rôl yr un a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>Group of who wrote it</source>
        <translation>Grŵp yr un a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Slip {0} kept. Next: {1}.</source>
        <translation>Cadwyd slip {0}. Nesaf: {1}.</translation>
    </message>
    <message>
        <source>Slip {0} says nearly the same as “{1}”.</source>
        <translation>Mae slip {0} yn dweud bron yr un peth â “{1}”.</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Fel {0}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Dim rôl</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Role (Ctrl+R: next)</source>
        <translation>Rôl (Ctrl+R: nesaf)</translation>
    </message>
    <message>
        <source>Group (Ctrl+G: next)</source>
        <translation>Grŵp (Ctrl+G: nesaf)</translation>
    </message>
    <message>
        <source>Enter keeps the slip. “88: words” is slip 88.</source>
        <translation>Mae Enter yn cadw&apos;r slip. “88: geiriau” yw slip 88.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation>
            <numerusform>Cofnodwyd %n slip</numerusform>
            <numerusform>Cofnodwyd %n slip</numerusform>
            <numerusform>Cofnodwyd %n slip</numerusform>
            <numerusform>Cofnodwyd %n slip</numerusform>
            <numerusform>Cofnodwyd %n slip</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} entered</source>
        <translation>Cofnodwyd {0} o {1}</translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}; ar goll: {1}</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>How many slips were handed in</source>
        <translation>Nifer y slipiau a gyflwynwyd</translation>
    </message>
    <message>
        <source>Type slip {0}, which is missing</source>
        <translation>Teipio slip {0}, sydd ar goll</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Dilëwyd %n slip. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n slip. Bydd Dadwneud yn dod ag ef yn ôl.</numerusform>
            <numerusform>Dilëwyd %n slip. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n slip. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
            <numerusform>Dilëwyd %n slip. Bydd Dadwneud yn dod â nhw&apos;n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that are entered</source>
        <translation>Slipiau a gofnodwyd</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation>Dim slipiau eto</translation>
    </message>
    <message>
        <source>Type the words of the first slip, then Enter. The next number comes by itself.</source>
        <translation>Teipiwch eiriau&apos;r slip cyntaf, yna Enter. Daw&apos;r rhif nesaf ohono&apos;i hun.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Names of the columns</source>
        <translation>Enwau&apos;r colofnau</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Llythrennau (amgodiad)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Rhwng celloedd</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Topics, recommendations and themes that can become options</source>
        <translation>Pynciau, argymhellion a themâu a all ddod yn opsiynau</translation>
    </message>
    <message>
        <source>Space ticks a row.</source>
        <translation>Mae Space yn ticio rhes.</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Cymryd y rhai a diciwyd</translation>
    </message>
    <message>
        <source>Take all topics</source>
        <translation>Cymryd pob pwnc</translation>
    </message>
    <message>
        <source>Topics of the agenda wall, what their reports recommend, and themes can be taken from here.</source>
        <translation>Gellir cymryd o&apos;r fan hon bynciau wal yr agenda, yr hyn y mae eu hadroddiadau&apos;n ei argymell, a themâu.</translation>
    </message>
    <message>
        <source>From topics, reports and themes</source>
        <translation>O bynciau, adroddiadau a themâu</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>By itself</source>
        <translation>Ohono&apos;i hun</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Wal yr agenda</translation>
    </message>
    <message numerus="yes">
        <source>here: %n with most votes</source>
        <translation>
            <numerusform>yma: %n â&apos;r mwyaf o bleidleisiau</numerusform>
            <numerusform>yma: %n â&apos;r mwyaf o bleidleisiau</numerusform>
            <numerusform>yma: %n â&apos;r mwyaf o bleidleisiau</numerusform>
            <numerusform>yma: %n â&apos;r mwyaf o bleidleisiau</numerusform>
            <numerusform>yma: %n â&apos;r mwyaf o bleidleisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Un pwnc</translation>
    </message>
    <message>
        <source>Breakout clocks</source>
        <translation>Clociau&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Blaenoriaethau cyffredin</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd nodiadau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} yn cytuno</translation>
    </message>
    <message>
        <source>{0} (goes on)</source>
        <translation>{0} (parhad)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
            <numerusform>%n arall hefyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation>
            <numerusform>%n nodyn yn dweud hyn</numerusform>
            <numerusform>%n nodyn yn dweud hyn</numerusform>
            <numerusform>%n nodyn yn dweud hyn</numerusform>
            <numerusform>%n nodyn yn dweud hyn</numerusform>
            <numerusform>%n nodyn yn dweud hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} notes are in a theme.</source>
        <translation>Mae {0} o {1} nodyn mewn thema.</translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation>Dim themâu eto.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Dim nodiadau eto.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.</source>
        <translation>Y {0} amlaf o {1} o eiriau mewn {2} nodyn neu fwy, o {3} nodyn.</translation>
    </message>
    <message>
        <source>Words in {0} notes or more, out of {1} notes. The larger, the more.</source>
        <translation>Geiriau mewn {0} nodyn neu fwy, o {1} nodyn. Po fwyaf y gair, mwyaf o nodiadau.</translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation>
            <numerusform>Nid oes gair sydd mewn %n nodyn neu fwy.</numerusform>
            <numerusform>Nid oes gair sydd mewn %n nodyn neu fwy.</numerusform>
            <numerusform>Nid oes gair sydd mewn %n nodyn neu fwy.</numerusform>
            <numerusform>Nid oes gair sydd mewn %n nodyn neu fwy.</numerusform>
            <numerusform>Nid oes gair sydd mewn %n nodyn neu fwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Gofod agored</translation>
    </message>
    <message>
        <source>Whoever comes are the right people.</source>
        <translation>Pwy bynnag sy&apos;n dod yw&apos;r bobl iawn.</translation>
    </message>
    <message>
        <source>Whatever happens is the only thing that could have.</source>
        <translation>Beth bynnag sy&apos;n digwydd, dyna&apos;r unig beth posibl.</translation>
    </message>
    <message>
        <source>Whenever it starts is the right time.</source>
        <translation>Pryd bynnag y bydd yn dechrau yw&apos;r amser iawn.</translation>
    </message>
    <message>
        <source>When it is over, it is over.</source>
        <translation>Pan fydd ar ben, mae ar ben.</translation>
    </message>
    <message>
        <source>The law of two feet</source>
        <translation>Cyfraith y ddwy droed</translation>
    </message>
    <message>
        <source>Where you neither learn nor give, move on to where you do.</source>
        <translation>Os nad ydych yn dysgu nac yn cyfrannu, symudwch i rywle lle byddwch.</translation>
    </message>
    <message>
        <source>Put your mark anywhere on the line.</source>
        <translation>Rhowch eich marc yn unrhyw le ar y llinell.</translation>
    </message>
    <message>
        <source>Put your mark anywhere in the triangle: the nearer to a corner, the more.</source>
        <translation>Rhowch eich marc yn unrhyw le yn y triongl: po agosaf at gornel, mwyaf oll.</translation>
    </message>
    <message>
        <source>Tick as many as you like.</source>
        <translation>Ticiwch gynifer ag y mynnwch.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Atebwch yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>Tick one.</source>
        <translation>Ticiwch un.</translation>
    </message>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation>
            <numerusform>%n llaw wedi&apos;u cyfrif hyd yn hyn</numerusform>
            <numerusform>%n llaw wedi&apos;i chyfrif hyd yn hyn</numerusform>
            <numerusform>%n o ddwylo wedi&apos;u cyfrif hyd yn hyn</numerusform>
            <numerusform>%n llaw wedi&apos;u cyfrif hyd yn hyn</numerusform>
            <numerusform>%n llaw wedi&apos;u cyfrif hyd yn hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation>
            <numerusform>%n ateb hyd yn hyn</numerusform>
            <numerusform>%n ateb hyd yn hyn</numerusform>
            <numerusform>%n ateb hyd yn hyn</numerusform>
            <numerusform>%n ateb hyd yn hyn</numerusform>
            <numerusform>%n ateb hyd yn hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation>
            <numerusform>Mae %n ateb yn y llun. Mae&apos;n tyfu fesul {0}.</numerusform>
            <numerusform>Mae %n ateb yn y llun. Mae&apos;n tyfu fesul {0}.</numerusform>
            <numerusform>Mae %n ateb yn y llun. Mae&apos;n tyfu fesul {0}.</numerusform>
            <numerusform>Mae %n ateb yn y llun. Mae&apos;n tyfu fesul {0}.</numerusform>
            <numerusform>Mae %n ateb yn y llun. Mae&apos;n tyfu fesul {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation>
            <numerusform>Dangosir atebion ar bapur yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion ar bapur yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion ar bapur yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion ar bapur yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion ar bapur yma o %n ymlaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation>
            <numerusform>Dangosir atebion yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion yma o %n ymlaen.</numerusform>
            <numerusform>Dangosir atebion yma o %n ymlaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>o leiaf %n o bobl</numerusform>
            <numerusform>o leiaf %n person</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
            <numerusform>o leiaf %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n o ddwylo</numerusform>
            <numerusform>%n llaw</numerusform>
            <numerusform>%n llaw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation>
            <numerusform>llai na %n ateb</numerusform>
            <numerusform>llai na %n ateb</numerusform>
            <numerusform>llai na %n ateb</numerusform>
            <numerusform>llai na %n ateb</numerusform>
            <numerusform>llai na %n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar below the scale: the middle half of the answers. Thin line: the median.</source>
        <translation>Bar o dan y raddfa: hanner canol yr atebion. Llinell denau: y canolrif.</translation>
    </message>
    <message>
        <source>Large mark: the mean of the answers.</source>
        <translation>Marc mawr: cymedr yr atebion.</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>cynifer</translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation>
            <numerusform>{0}%n pwynt</numerusform>
            <numerusform>{0}%n pwynt</numerusform>
            <numerusform>{0}%n o bwyntiau</numerusform>
            <numerusform>{0}%n phwynt</numerusform>
            <numerusform>{0}%n pwynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation>Cymharu atebion</translation>
    </message>
    <message>
        <source>Is it chance? Still being worked out …</source>
        <translation>Ai ar hap y mae hyn? Wrthi&apos;n cyfrifo …</translation>
    </message>
    <message>
        <source>First and last: {0}</source>
        <translation>Cyntaf ac olaf: {0}</translation>
    </message>
    <message>
        <source>The wall is empty. Who has a topic?</source>
        <translation>Mae&apos;r wal yn wag. Pwy sydd â phwnc?</translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation>
            <numerusform>Mae&apos;r wal yn wag: lle i %n pwnc. Pwy sydd ag un?</numerusform>
            <numerusform>Mae&apos;r wal yn wag: lle i %n pwnc. Pwy sydd ag un?</numerusform>
            <numerusform>Mae&apos;r wal yn wag: lle i %n o bynciau. Pwy sydd ag un?</numerusform>
            <numerusform>Mae&apos;r wal yn wag: lle i %n phwnc. Pwy sydd ag un?</numerusform>
            <numerusform>Mae&apos;r wal yn wag: lle i %n pwnc. Pwy sydd ag un?</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Slot {0}</translation>
    </message>
    <message>
        <source>Slot {0}: now</source>
        <translation>Slot {0}: nawr</translation>
    </message>
    <message>
        <source>Slot {0}: over</source>
        <translation>Slot {0}: ar ben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
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
            <numerusform>%n pwnc ddim ar y wal eto: {0}</numerusform>
            <numerusform>%n pwnc ddim ar y wal eto: {0}</numerusform>
            <numerusform>%n o bynciau ddim ar y wal eto: {0}</numerusform>
            <numerusform>%n phwnc ddim ar y wal eto: {0}</numerusform>
            <numerusform>%n pwnc ddim ar y wal eto: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Pwnc {0}</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <translation>Gyda: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Yn cynnull: {0}</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Ddim ar y wal eto</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}</source>
        <translation>Grwpiau trafod, slot {0}</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}: {1}</source>
        <translation>Grwpiau trafod, slot {0}: {1}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Galwad olaf</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>News from the breakouts</source>
        <translation>Newyddion o&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>Reports are shown here as they arrive.</source>
        <translation>Dangosir adroddiadau yma wrth iddynt gyrraedd.</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Argymhelliad: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}</source>
        <translation>Eto i ddod: {0}</translation>
    </message>
    <message>
        <source>All reports are in.</source>
        <translation>Mae pob adroddiad wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Trefn yn ôl dotiau</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>heb eu cyfrif</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>cyfartal</translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation>
            <numerusform>Rhoddwyd %n dot.</numerusform>
            <numerusform>Rhoddwyd %n dot.</numerusform>
            <numerusform>Rhoddwyd %n o ddotiau.</numerusform>
            <numerusform>Rhoddwyd %n dot.</numerusform>
            <numerusform>Rhoddwyd %n dot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation>
            <numerusform>Hyd at %n dot yr un.</numerusform>
            <numerusform>Hyd at %n dot yr un.</numerusform>
            <numerusform>Hyd at %n o ddotiau yr un.</numerusform>
            <numerusform>Hyd at %n dot yr un.</numerusform>
            <numerusform>Hyd at %n dot yr un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>Mae %n o bobl yma.</numerusform>
            <numerusform>Mae %n person yma.</numerusform>
            <numerusform>Mae %n o bobl yma.</numerusform>
            <numerusform>Mae %n o bobl yma.</numerusform>
            <numerusform>Mae %n o bobl yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Nid oes dim i ddewis ohono eto.</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} yn unig</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n person yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
            <numerusform>%n o bobl yma</numerusform>
        </translation>
    </message>
    <message>
        <source>chose {0}, {1}</source>
        <comment>3, 12 people here</comment>
        <translation>dewiswyd {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n yn gyffredin</numerusform>
            <numerusform>%n yn gyffredin</numerusform>
            <numerusform>%n yn gyffredin</numerusform>
            <numerusform>%n yn gyffredin</numerusform>
            <numerusform>%n yn gyffredin</numerusform>
        </translation>
    </message>
    <message>
        <source>ranked {0}</source>
        <translation>safle {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The two groups have not been named yet.</source>
        <translation>Nid yw&apos;r ddau grŵp wedi&apos;u henwi eto.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Un thema</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Un cynfas</translation>
    </message>
    <message>
        <source>One QR code</source>
        <translation>Un cod QR</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Un cwestiwn</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Atebion hyd yn hyn</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Rownd {0} o {1}</translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation>Nesaf: rownd {0} o {1}</translation>
    </message>
    <message>
        <source>Table round {0} of {1}</source>
        <translation>Rownd fyrddau {0} o {1}</translation>
    </message>
    <message>
        <source>Next: table round {0} of {1}</source>
        <translation>Nesaf: rownd fyrddau {0} o {1}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Bwrdd {0}</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <comment>3 × Tenant</comment>
        <translation>{0} × {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Find your name: the number is your table.</source>
        <translation>Chwiliwch am eich enw: y rhif yw eich bwrdd.</translation>
    </message>
    <message>
        <source>The moderator tells you which table is yours.</source>
        <translation>Bydd y cymedrolwr yn dweud wrthych pa fwrdd yw eich bwrdd chi.</translation>
    </message>
    <message>
        <source>Not on the list? Ask the moderator.</source>
        <translation>Ddim ar y rhestr? Gofynnwch i&apos;r cymedrolwr.</translation>
    </message>
    <message>
        <source>you change tables</source>
        <comment>beside a filled box</comment>
        <translation>rydych yn newid bwrdd</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Ar ôl rownd {0}</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Cadair {0}</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Cadair rydd</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Cadair gylchdro</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Yn siarad</translation>
    </message>
    <message>
        <source>A chair will free up</source>
        <translation>Bydd cadair yn dod yn rhydd</translation>
    </message>
    <message>
        <source>Before we start: take a chair</source>
        <translation>Cyn dechrau: cymerwch gadair</translation>
    </message>
    <message>
        <source>We begin when two are in</source>
        <translation>Dechreuwn pan fydd dau yn y cylch</translation>
    </message>
    <message>
        <source>A chair is free</source>
        <translation>Mae cadair yn rhydd</translation>
    </message>
    <message>
        <source>To speak, ask for the next free chair.</source>
        <translation>I siarad, gofynnwch am y gadair rydd nesaf.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>I siarad, cymerwch y gadair gylchdro.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>I siarad, cymerwch y gadair rydd.</translation>
    </message>
    <message>
        <source>After one point, go back to the outer circle.</source>
        <translation>Ar ôl un pwynt, ewch yn ôl i&apos;r cylch allanol.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Rhestr aros</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>{0} arall hefyd</translation>
    </message>
    <message>
        <source>Stay in the circle, on another chair</source>
        <translation>Aros yn y cylch, ar gadair arall</translation>
    </message>
    <message>
        <source>Stay in the circle, some on another chair</source>
        <translation>Aros yn y cylch, rhai ar gadair arall</translation>
    </message>
    <message>
        <source>Stay in the circle</source>
        <translation>Aros yn y cylch</translation>
    </message>
    <message>
        <source>Come into the circle</source>
        <translation>Dod i&apos;r cylch</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Yn y cylch</translation>
    </message>
    <message>
        <source>Back to the outer circle</source>
        <translation>Yn ôl i&apos;r cylch allanol</translation>
    </message>
    <message>
        <source>Back to the outer circle: {0}</source>
        <translation>Yn ôl i&apos;r cylch allanol: {0}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Beth glywsoch chi?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Beth nesaf?</translation>
    </message>
    <message>
        <source>We talked about: {0}</source>
        <translation>Buom yn trafod: {0}</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Tan {0}</translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation>Awn ymlaen nawr</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Mae hi&apos;n {0}</translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation>Allwch chi ddarllen hwn?</translation>
    </message>
    <message>
        <source>This is the smallest text: ask somebody in the back row to read it aloud.</source>
        <translation>Dyma&apos;r testun lleiaf: gofynnwch i rywun yn y rhes gefn ei ddarllen yn uchel.</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Take off the Stage</source>
        <translation>Tynnu oddi ar y Llwyfan</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Dangos ar y Llwyfan</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>There is no question yet. Make a form in the room Questions.</source>
        <translation>Nid oes cwestiwn eto. Gwnewch ffurflen yn ystafell Cwestiynau.</translation>
    </message>
    <message>
        <source>Free words are notes: the Stage shows them with the board.</source>
        <translation>Nodiadau yw geiriau rhydd: mae&apos;r Llwyfan yn eu dangos gyda&apos;r bwrdd nodiadau.</translation>
    </message>
    <message>
        <source>{0} shows the Stage.</source>
        <translation>Mae {0} yn dangos y Llwyfan.</translation>
    </message>
    <message>
        <source>Hide the Stage</source>
        <translation>Cuddio&apos;r Llwyfan</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Dangos y Llwyfan</translation>
    </message>
    <message>
        <source>The projector shows what this screen shows. Extend it, and the Stage goes there alone.</source>
        <translation>Mae&apos;r taflunydd yn dangos yr un peth â&apos;r sgrin hon. Ymestynnwch y sgrin iddo, a dim ond y Llwyfan fydd arno.</translation>
    </message>
    <message>
        <source>The projector is back, and the Stage on it.</source>
        <translation>Mae&apos;r taflunydd yn ôl, a&apos;r Llwyfan arno.</translation>
    </message>
    <message>
        <source>The projector is gone. The Stage comes back with it.</source>
        <translation>Mae&apos;r taflunydd wedi mynd. Bydd y Llwyfan yn dod yn ôl gydag ef.</translation>
    </message>
    <message>
        <source>Second screen found: {0} shows the Stage there.</source>
        <translation>Cafwyd hyd i ail sgrin: mae {0} yn dangos y Llwyfan yno.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees</source>
        <translation>Beth mae&apos;r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>{0}. By hand: {1}</source>
        <translation>{0}. Â llaw: {1}</translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation>Ar y sgrin</translation>
    </message>
    <message>
        <source>The Stage is not shown</source>
        <translation>Heb ei ddangos</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Wedi rhewi</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Llun prawf</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Llwyfan</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>ends {0}</source>
        <translation>gorffen am {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Empty session</source>
        <translation>Sesiwn wag</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>A fishbowl</source>
        <translation>Powlen bysgod</translation>
    </message>
    <message>
        <source>An open space</source>
        <translation>Gofod agored</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Taith un funud</translation>
    </message>
    <message>
        <source>What is where, in seven steps.</source>
        <translation>Beth sydd ble, mewn saith cam.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>A workshop of 25 invented people after two rounds. The third is yours.</source>
        <translation>Gweithdy 25 o bobl ddychmygol ar ôl dwy rownd. Chi biau&apos;r drydedd.</translation>
    </message>
    <message>
        <source>An afternoon after its first slot: wall, reports and notes.</source>
        <translation>Prynhawn ar ôl ei slot cyntaf: wal, adroddiadau a nodiadau.</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast. Practise on it.</source>
        <translation>Mae&apos;r sesiwn sampl yn rhedeg ohoni&apos;i hun, ddeg gwaith yn gyflymach. Ymarferwch arni.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Edrych ar sampl</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiynau diweddar</translation>
    </message>
    <message>
        <source>Begin with a plan</source>
        <translation>Dechrau gyda chynllun</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.</source>
        <translation>Cynhaliwch sesiynau powlen bysgod a gofod agored o un gliniadur a thaflunydd. Nid oes angen y rhyngrwyd.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What has everybody come to talk about?</source>
        <translation>Beth mae pawb wedi dod i&apos;w drafod?</translation>
    </message>
    <message>
        <source>The Stage shows it.</source>
        <translation>Mae&apos;r Llwyfan yn ei ddangos.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Teipio</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Y cwestiwn</translation>
    </message>
    <message>
        <source>Paste or import them from a spreadsheet, or type names.</source>
        <translation>Gludwch neu mewnforiwch nhw o daenlen, neu teipiwch enwau.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Agor Pobl</translation>
    </message>
    <message>
        <source>Begin with a template, or plan by hand.</source>
        <translation>Dechreuwch â thempled, neu cynlluniwch â llaw.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>Agor yr agenda</translation>
    </message>
    <message>
        <source>Name the spaces where breakouts meet. Topics follow as people pitch them.</source>
        <translation>Enwch y gofodau lle mae&apos;r grwpiau trafod yn cwrdd. Daw&apos;r pynciau wrth i bobl eu cyflwyno.</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n gofod</numerusform>
            <numerusform>%n gofod</numerusform>
            <numerusform>%n o ofodau</numerusform>
            <numerusform>%n gofod</numerusform>
            <numerusform>%n gofod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n pwnc</numerusform>
            <numerusform>%n pwnc</numerusform>
            <numerusform>%n o bynciau</numerusform>
            <numerusform>%n phwnc</numerusform>
            <numerusform>%n pwnc</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces and topics</source>
        <translation>Gofodau a phynciau</translation>
    </message>
    <message>
        <source>Go to Open space</source>
        <translation>Agor y gofod agored</translation>
    </message>
    <message>
        <source>No second screen yet. Without one the Stage fills this screen.</source>
        <translation>Dim ail sgrin eto. Heb un, bydd y Llwyfan yn llenwi&apos;r sgrin hon.</translation>
    </message>
    <message>
        <source>Second screen found: {0}.</source>
        <translation>Cafwyd hyd i ail sgrin: {0}.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Taflunydd</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Dangos y Llwyfan</translation>
    </message>
    <message>
        <source>The chime marks the end of a round. Can the back row hear it?</source>
        <translation>Mae&apos;r gloch yn nodi diwedd rownd. A yw&apos;r rhes gefn yn ei chlywed?</translation>
    </message>
    <message>
        <source>The chime was played. Louder or quieter: Settings.</source>
        <translation>Canwyd y gloch. Uwch neu dawelach: Gosodiadau.</translation>
    </message>
    <message>
        <source>This computer could not play it. The clock on the Stage still shows it.</source>
        <translation>Ni allai&apos;r cyfrifiadur hwn ganu&apos;r gloch. Mae&apos;r cloc ar y Llwyfan yn dal i ddangos y diwedd.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Profi&apos;r gloch</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: yn barod</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clock and messages</source>
        <translation>Cloc a negeseuon</translation>
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
        <source>Save as…</source>
        <translation>Cadw fel…</translation>
    </message>
    <message>
        <source>That was not saved. What you typed is still there.</source>
        <translation>Ni chadwyd hynny. Mae&apos;r hyn a deipioch yn dal yno.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Not saved since {0}</source>
        <translation>Heb gadw ers {0}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Darllen yn unig</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Cadwyd {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Dadwneud: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Stage blank</source>
        <translation>Llwyfan gwag</translation>
    </message>
    <message>
        <source>Test picture on the Stage</source>
        <translation>Llun prawf ar y Llwyfan</translation>
    </message>
    <message>
        <source>Stage frozen</source>
        <translation>Llwyfan wedi rhewi</translation>
    </message>
</context>
<context>
    <name>SuggestPanel</name>
    <message>
        <source>Looking for themes…</source>
        <translation>Yn chwilio am themâu…</translation>
    </message>
    <message>
        <source>How far the search for themes is</source>
        <translation>Hynt y chwilio am themâu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Theme before (K)</source>
        <translation>Y thema flaenorol (K)</translation>
    </message>
    <message>
        <source>Next theme (J)</source>
        <translation>Y thema nesaf (J)</translation>
    </message>
    <message>
        <source>Suggest fewer themes (comma)</source>
        <translation>Awgrymu llai o themâu (coma)</translation>
    </message>
    <message>
        <source>Suggest more themes (full stop)</source>
        <translation>Awgrymu mwy o themâu (atalnod llawn)</translation>
    </message>
    <message>
        <source>Title of the new theme</source>
        <translation>Teitl y thema newydd</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Derbyn pob un</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Gollwng</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Heb enwau</translation>
    </message>
    <message>
        <source>New themes get their names later, from you</source>
        <translation>Rhowch chi enwau ar themâu newydd yn nes ymlaen</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Nodiadau tebyg i&apos;w gilydd…</translation>
    </message>
    <message>
        <source>Theme {0} of {1}</source>
        <translation>Thema {0} o {1}</translation>
    </message>
    <message>
        <source>Together by: {0}</source>
        <translation>Gyda&apos;i gilydd o achos: {0}</translation>
    </message>
    <message>
        <source>Joins “{0}”</source>
        <translation>Yn ymuno â “{0}”</translation>
    </message>
    <message>
        <source>A new theme; its name comes later</source>
        <translation>Thema newydd; daw ei henw&apos;n nes ymlaen</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for notes that look alike…</source>
        <translation>Yn chwilio am nodiadau tebyg i&apos;w gilydd…</translation>
    </message>
    <message>
        <source>No notes look alike.</source>
        <translation>Nid oes nodiadau tebyg i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>reading {0} of {1} notes</source>
        <translation>yn darllen {0} o {1} nodyn</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>oddi tano</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>ar ben</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n ansicr</numerusform>
            <numerusform>%n ansicr</numerusform>
            <numerusform>%n ansicr</numerusform>
            <numerusform>%n ansicr</numerusform>
            <numerusform>%n ansicr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation>
            <numerusform>%n wedi&apos;u gadael allan, am iddynt gael eu gosod neu eu newid yn y cyfamser</numerusform>
            <numerusform>%n wedi&apos;i adael allan, am iddo gael ei osod neu ei newid yn y cyfamser</numerusform>
            <numerusform>%n wedi&apos;u gadael allan, am iddynt gael eu gosod neu eu newid yn y cyfamser</numerusform>
            <numerusform>%n wedi&apos;u gadael allan, am iddynt gael eu gosod neu eu newid yn y cyfamser</numerusform>
            <numerusform>%n wedi&apos;u gadael allan, am iddynt gael eu gosod neu eu newid yn y cyfamser</numerusform>
        </translation>
    </message>
    <message>
        <source>joins “{0}”</source>
        <translation>yn ymuno â “{0}”</translation>
    </message>
    <message>
        <source>Theme {0} of {1}: {2}, {3}</source>
        <translation>Thema {0} o {1}: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>Sesiwn heb deitl</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Crynodeb o&apos;r sesiwn</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Dots placed: {0}.</source>
        <translation>Dotiau a osodwyd: {0}.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Anghyflawn</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <translation>{0} yn cytuno</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation>{0} {1} ({2})</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Appendix: all notes</source>
        <translation>Atodiad: pob nodyn</translation>
    </message>
    <message>
        <source>Notes that were set aside and are not listed: {0}.</source>
        <translation>Nodiadau a roddwyd o&apos;r neilltu ac nad ydynt ar y rhestr: {0}.</translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation>Nodiadau fesul thema</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>dim nodiadau</translation>
    </message>
    <message>
        <source>The same words in sizes by the notes they stand in: {0}.</source>
        <translation>Yr un geiriau, a&apos;u maint yn ôl nifer y nodiadau y maent ynddynt: {0}.</translation>
    </message>
    <message>
        <source>People: {0}, with {1} dots each.</source>
        <translation>Pobl: {0}; dotiau yr un: {1}.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>{0}, place {1}, tied</source>
        <translation>{0}, safle {1}, cyfartal</translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation>{0}, safle {1}</translation>
    </message>
    <message>
        <source>Dots by group</source>
        <translation>Dotiau fesul grŵp</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Grŵp cyntaf</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Ail grŵp</translation>
    </message>
    <message>
        <source>Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). A priority is shared only where both chose it.</source>
        <translation>Dewisodd pob grŵp ar ei ben ei hun: {0} (pobl: {1}), {2} (pobl: {3}). Dim ond os dewisodd y ddau hi y mae blaenoriaeth yn gyffredin.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Blaenoriaethau cyffredin</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} yn unig</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Cyffredin</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Place among {0}</source>
        <translation>Safle: {0}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llyth.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation>Nid oes dim arall yn y crynodeb hwn eto.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Cymedrolwr</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Fesul grŵp</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Hanner canol</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Beth a atebwyd</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Marks on a line from {0} (0) to {1} (100).</source>
        <translation>Marciau ar linell: {0} yw 0, {1} yw 100.</translation>
    </message>
    <message>
        <source>How many disagree and agree.</source>
        <translation>Faint sy&apos;n anghytuno ac yn cytuno.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation>
            <numerusform>%n pwynt yn fwy</numerusform>
            <numerusform>%n pwynt yn fwy</numerusform>
            <numerusform>%n o bwyntiau yn fwy</numerusform>
            <numerusform>%n phwynt yn fwy</numerusform>
            <numerusform>%n pwynt yn fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation>
            <numerusform>%n pwynt yn llai</numerusform>
            <numerusform>%n pwynt yn llai</numerusform>
            <numerusform>%n o bwyntiau yn llai</numerusform>
            <numerusform>%n phwynt yn llai</numerusform>
            <numerusform>%n pwynt yn llai</numerusform>
        </translation>
    </message>
    <message>
        <source>How many ticked each box. {0}.</source>
        <translation>Faint a diciodd bob blwch. {0}.</translation>
    </message>
    <message>
        <source>Marks in a triangle between {0}, {1} and {2}.</source>
        <translation>Marciau mewn triongl rhwng {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Median {0}, middle half from {1} to {2}</source>
        <translation>Canolrif {0}, hanner canol o {1} i {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n ateb o {0} i {1}</numerusform>
            <numerusform>%n ateb o {0} i {1}</numerusform>
            <numerusform>%n ateb o {0} i {1}</numerusform>
            <numerusform>%n ateb o {0} i {1}</numerusform>
            <numerusform>%n ateb o {0} i {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} of 100</source>
        <translation>{0} {1} o 100</translation>
    </message>
    <message>
        <source>On average {0}</source>
        <translation>Ar gyfartaledd {0}</translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation>Beth a atebodd pobl</translation>
    </message>
    <message>
        <source>How differences are weighed</source>
        <translation>Sut y caiff gwahaniaethau eu pwyso</translation>
    </message>
    <message>
        <source>To see whether a difference could be chance, the answers of both sides were put together and divided anew by chance, thousands of times, into two sides as large as before. If these often differ as much as the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the same people answered twice, chance decided instead for each of them whether they moved up or down.</source>
        <translation>I weld a allai gwahaniaeth fod ar hap, rhoddwyd atebion y ddwy ochr ynghyd a&apos;u rhannu o&apos;r newydd ar hap, filoedd o weithiau, yn ddwy ochr mor fawr ag o&apos;r blaen. Os yw&apos;r rhain yn aml yn gwahaniaethu cymaint â&apos;r rhai go iawn, gallai&apos;r gwahaniaeth yn hawdd fod ar hap; os nad ydynt bron byth, go brin ei fod. Lle atebodd yr un bobl ddwywaith, hap a benderfynodd yn hytrach, ar gyfer pob un ohonynt, a oeddent wedi symud i fyny neu i lawr.</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>I&apos;w ddarllen ymlaen llaw</translation>
    </message>
    <message>
        <source>A question without wording</source>
        <translation>Cwestiwn heb eiriad</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Chosen as quotes: {1}.</source>
        <translation>Nodiadau i gyd: {0}. Dewiswyd yn ddyfyniadau: {1}.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>How many notes of each group are in each theme, and what share of all notes of the group that is.</source>
        <translation>Faint o nodiadau pob grŵp sydd ym mhob thema, a pha gyfran o holl nodiadau&apos;r grŵp yw hynny.</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Pwy soniodd am beth</translation>
    </message>
    <message>
        <source>Shares of fewer than {0} notes say little and are left out.</source>
        <translation>Nid yw cyfrannau o lai na {0} nodyn yn dweud llawer; gadawyd hwy allan.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Notes in all</source>
        <translation>Nodiadau i gyd</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Rowndiau a gynhaliwyd</translation>
    </message>
    <message>
        <source>Turns in the circle</source>
        <translation>Troeon yn y cylch</translation>
    </message>
    <message>
        <source>Breakouts held</source>
        <translation>Grwpiau trafod a gynhaliwyd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Everybody who took part sat in the circle at least once.</source>
        <translation>Eisteddodd pawb a gymerodd ran yn y cylch o leiaf unwaith.</translation>
    </message>
    <message>
        <source>{0} of {1} people sat in the circle at least once.</source>
        <translation>Eisteddodd {0} o {1} o bobl yn y cylch o leiaf unwaith.</translation>
    </message>
    <message>
        <source>{0} were {1} of the people and had {2} of the time in the circle.</source>
        <translation>{0}: {1} o&apos;r bobl, {2} o&apos;r amser yn y cylch.</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>Pobl fesul grŵp</translation>
    </message>
    <message>
        <source>Options with the most dots</source>
        <translation>Opsiynau â&apos;r mwyaf o ddotiau</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>cynllun: {0}</translation>
    </message>
    <message>
        <source>held: {0}</source>
        <translation>gwir: {0}</translation>
    </message>
    <message>
        <source>Activities held: {0} of {1}</source>
        <translation>Gweithgareddau a gynhaliwyd: {0} o {1}</translation>
    </message>
    <message>
        <source>Time planned and held</source>
        <translation>Amser: cynllun a gwir</translation>
    </message>
    <message>
        <source>How it was run, and how to read this</source>
        <translation>Y dull, a sut i ddarllen hyn</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Y bowlen bysgod</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Gofod agored</translation>
    </message>
    <message>
        <source>Themes and quotes</source>
        <translation>Themâu a dyfyniadau</translation>
    </message>
    <message>
        <source>Dots and priorities</source>
        <translation>Dotiau a blaenoriaethau</translation>
    </message>
    <message>
        <source>Answers on forms</source>
        <translation>Atebion ar ffurflenni</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amserau</translation>
    </message>
    <message>
        <source>In open space the people who came made the agenda: whoever had a topic posted it and opened its breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to is told as its own report says it; what nobody reported is not in here.</source>
        <translation>Mewn gofod agored, y bobl a ddaeth a luniodd yr agenda: roedd pwy bynnag oedd â phwnc yn ei osod ac yn agor ei grŵp trafod, a phawb yn dewis yn rhydd i ble i fynd, gan gael symud ymlaen unrhyw bryd. Mae casgliadau pob grŵp trafod yng ngeiriau ei adroddiad ei hun; ni chynhwysir yr hyn na chafodd ei adrodd.</translation>
    </message>
    <message>
        <source>People put notes that belong together into themes, and named the themes last. How many notes a theme has says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this up, and stand as they were written.</source>
        <translation>Rhoddodd pobl nodiadau sy&apos;n perthyn i&apos;w gilydd mewn themâu, gan enwi&apos;r themâu yn olaf. Mae nifer y nodiadau mewn thema yn dweud faint a ysgrifennwyd amdani, nid faint o bobl sy&apos;n cytuno. Dewiswyd y dyfyniadau gan bwy bynnag a luniodd yr erthygl, ac maent fel yr ysgrifennwyd nhw.</translation>
    </message>
    <message>
        <source>Dots were placed on options by those in the room; they show what was weighed most that day and are no vote. A priority is called shared only where each of the two groups chose it on its own.</source>
        <translation>Gosodwyd dotiau ar opsiynau gan y rhai yn yr ystafell; maent yn dangos beth gafodd y pwys mwyaf y diwrnod hwnnw, ac nid pleidlais ydynt. Dim ond os dewisodd y ddau grŵp hi, pob un ar ei ben ei hun, y gelwir blaenoriaeth yn gyffredin.</translation>
    </message>
    <message>
        <source>Times are those of the clock of the computer on which the session was run.</source>
        <translation>Daw&apos;r amserau o gloc y cyfrifiadur y cynhaliwyd y sesiwn arno.</translation>
    </message>
    <message>
        <source>A turn counts from the start of its round, for who was seated by then, to its end. Time in which a round was paused is not taken off.</source>
        <translation>I&apos;r rhai oedd yn eistedd erbyn hynny, mae tro yn cyfrif o ddechrau ei rownd hyd ddiwedd y tro. Ni thynnwyd amser pan oedd rownd wedi&apos;i hoedi.</translation>
    </message>
    <message>
        <source>Minutes are rounded, and shares make 100% together.</source>
        <translation>Mae munudau wedi&apos;u talgrynnu, ac mae&apos;r cyfrannau&apos;n gwneud 100% gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Notes taken: {0}.</source>
        <translation>Nodiadau a gymerwyd: {0}.</translation>
    </message>
    <message>
        <source>Set aside on purpose: {0}.</source>
        <translation>O&apos;r neilltu o fwriad: {0}.</translation>
    </message>
    <message>
        <source>Chosen as quotes: {0}.</source>
        <translation>Dewiswyd yn ddyfyniadau: {0}.</translation>
    </message>
    <message>
        <source>Whoever took a note wrote down what they heard; few notes are word for word.</source>
        <translation>Ysgrifennodd pwy bynnag a gymerodd nodyn yr hyn a glywodd; ychydig o&apos;r nodiadau sydd air am air.</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Y cylch</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
    <message>
        <source>chair {0} taken for {1} of the round</source>
        <translation>cadair {0} wedi&apos;i chymryd am {1} o&apos;r rownd</translation>
    </message>
    <message>
        <source>chair {0} free</source>
        <translation>cadair {0} yn rhydd</translation>
    </message>
    <message>
        <source>The inner circle with its chairs: {0}.</source>
        <translation>Y cylch mewnol a&apos;i gadeiriau: {0}.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pwy eisteddodd</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Cadair rydd</translation>
    </message>
    <message>
        <source>{0} of {1}, turns: {2}</source>
        <translation>{0} o {1}, troeon: {2}</translation>
    </message>
    <message>
        <source>Time in the circle by group</source>
        <translation>Amser yn y cylch fesul grŵp</translation>
    </message>
    <message>
        <source>Notes from outside the breakouts</source>
        <translation>Nodiadau o&apos;r tu allan i&apos;r grwpiau trafod</translation>
    </message>
    <message>
        <source>Notes that were set aside</source>
        <translation>Nodiadau a roddwyd o&apos;r neilltu</translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation>Caiff pobl eu henwi yma oni bai iddynt ofyn am beidio.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgaredd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cynhaliwyd</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Munudau (cynllun)</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Munudau (gwir)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>People who took part: {0}.</source>
        <translation>Pobl a gymerodd ran: {0}.</translation>
    </message>
    <message>
        <source>Left before the end: {0}.</source>
        <translation>Gadael cyn y diwedd: {0}.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Dim rôl</translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation>Heb eu henwi: {0} ({1})</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation>Parodd yr holl droeon gyda&apos;i gilydd {0}. O&apos;u rhannu&apos;n gyfartal, byddai pob un o&apos;r {1} o bobl wedi cael {2}.</translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation>Amser yn y cylch</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Name in Unicode</source>
        <translation>Enw yn Unicode</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation>Nodau nad oedd modd eu hargraffu</translation>
    </message>
    <message>
        <source>In the text a mark stands for each of them.</source>
        <translation>Yn y testun mae marc yn lle pob un ohonynt.</translation>
    </message>
    <message>
        <source>{0} of the people ({1})</source>
        <translation>{0} o&apos;r bobl ({1})</translation>
    </message>
    <message>
        <source>{0} of the time ({1})</source>
        <translation>{0} o&apos;r amser ({1})</translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
        <translation>Grwpiau: eu cyfran o&apos;r bobl ac o&apos;r amser</translation>
    </message>
    <message>
        <source>Minutes in the circle by person</source>
        <translation>Munudau yn y cylch fesul person</translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation>Munudau yn y cylch fesul rôl, ar gyfartaledd i bob person</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation>troeon: {0}</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} i gyd</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts</source>
        <translation>Trafodion y grwpiau trafod</translation>
    </message>
    <message>
        <source>Breakouts without a report: {0}.</source>
        <translation>Grwpiau trafod heb adroddiad: {0}.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Wal yr agenda</translation>
    </message>
    <message>
        <source>Posted, and not held</source>
        <translation>Wedi&apos;u gosod, heb eu cynnal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Gofod</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>convened by {0}</source>
        <translation>yn cynnull: {0}</translation>
    </message>
    <message>
        <source>people who came: {0}</source>
        <translation>pobl a ddaeth: {0}</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>dim adroddiad</translation>
    </message>
    <message>
        <source>Merged from:</source>
        <translation>Wedi&apos;i gyfuno o:</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Cynfasau</translation>
    </message>
    <message>
        <source>Words that stand in {0} notes or more, of {1} notes. A note counts a word once.</source>
        <translation>Geiriau sydd mewn {0} nodyn neu fwy, o {1} nodyn. Unwaith y cyfrifir gair ym mhob nodyn.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Words that stand in fewer notes than these, and in {0} or more: {1}.</source>
        <translation>Geiriau sydd mewn llai o nodiadau na&apos;r rhain, ac mewn {0} neu fwy: {1}.</translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation>Sut gweithiodd y bowlen bysgod</translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation>Nodiadau o&apos;r tu allan i&apos;r rowndiau</translation>
    </message>
    <message>
        <source>At no activity</source>
        <translation>Heb weithgaredd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Rownd {0}</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Rownd {0} o {1}</translation>
    </message>
    <message>
        <source>{0}, planned {1}</source>
        <translation>{0}, cynllun {1}</translation>
    </message>
    <message>
        <source>people in the circle: {0}</source>
        <translation>pobl yn y cylch: {0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Question, from the feedback on round {0}</source>
        <translation>Cwestiwn, o&apos;r adborth ar rownd {0}</translation>
    </message>
    <message>
        <source>What people said after the round</source>
        <translation>Beth ddywedodd pobl ar ôl y rownd</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Dwylo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Became the question of round {0}</source>
        <translation>Daeth yn gwestiwn rownd {0}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadair</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Notes that stand with their themes: {0}</source>
        <translation>Nodiadau sydd gyda&apos;u themâu: {0}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message numerus="yes">
        <source>This document is incomplete: %n text(s) not translated yet.</source>
        <translation>
            <numerusform>Mae&apos;r ddogfen hon yn anghyflawn: %n testun heb ei gyfieithu eto.</numerusform>
            <numerusform>Mae&apos;r ddogfen hon yn anghyflawn: %n testun heb ei gyfieithu eto.</numerusform>
            <numerusform>Mae&apos;r ddogfen hon yn anghyflawn: %n o destunau heb eu cyfieithu eto.</numerusform>
            <numerusform>Mae&apos;r ddogfen hon yn anghyflawn: %n thestun heb eu cyfieithu eto.</numerusform>
            <numerusform>Mae&apos;r ddogfen hon yn anghyflawn: %n testun heb eu cyfieithu eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation>Pwy eisteddodd yn y cylch</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>llai nag 1 mun</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} mun</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>People are called by their role here.</source>
        <translation>Yn ôl eu rôl y sonnir am bobl yma.</translation>
    </message>
    <message>
        <source>People are called neither by name nor by role here.</source>
        <translation>Ni nodir enwau na rolau pobl yma.</translation>
    </message>
    <message>
        <source>What was written down stands as it was written.</source>
        <translation>Mae&apos;r hyn a nodwyd yn aros fel yr ysgrifennwyd ef.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Heb grŵp</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grŵp {0}</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Thema: {0}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>heb ei gynnal</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>yn dal ar waith</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.</source>
        <translation>Mewn powlen bysgod mae ychydig o bobl yn siarad mewn cylch mewnol; mae pawb arall yn eistedd o&apos;i gwmpas ac yn gwrando.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation>Roedd pwy bynnag oedd am siarad yn cymryd cadair rydd; pan nad oedd un ar ôl, roedd rhywun yn dewis gadael.</translation>
    </message>
    <message>
        <source>Here the inner circle had {0} chairs.</source>
        <translation>Nifer y cadeiriau yn y cylch mewnol yma oedd {0}.</translation>
    </message>
    <message>
        <source>Expected, but not marked as present: {0}.</source>
        <translation>Disgwylid, ond heb eu nodi&apos;n bresennol: {0}.</translation>
    </message>
    <message>
        <source>The whole circle changed from one round to the next.</source>
        <translation>Roedd y cylch cyfan yn newid o un rownd i&apos;r nesaf.</translation>
    </message>
    <message>
        <source>A panel stayed seated, and people took turns in the one chair that was left.</source>
        <translation>Arhosodd panel yn eu seddi, a chymerodd pobl eu tro yn yr un gadair oedd ar ôl.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
        <translation>Roedd pwy bynnag oedd am siarad yn cymryd cadair rydd, yn gwneud un pwynt, ac yn mynd yn ôl.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Parts of the summary, in their order</source>
        <translation>Rhannau&apos;r crynodeb, yn eu trefn</translation>
    </message>
    <message>
        <source>{0} – summary</source>
        <translation>{0} – crynodeb</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Cadw&apos;r crynodeb</translation>
    </message>
    <message>
        <source>{0} – notes</source>
        <translation>{0} – nodiadau</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Allforio&apos;r nodiadau</translation>
    </message>
    <message>
        <source>{0} – board</source>
        <translation>{0} – bwrdd</translation>
    </message>
    <message>
        <source>Save the board as a picture</source>
        <translation>Cadw&apos;r bwrdd fel llun</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of {0}.</source>
        <translation>Dewiswch enw sy&apos;n gorffen ag un o&apos;r rhain: {0}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>tudalen {0}</translation>
    </message>
    <message>
        <source>To go on with</source>
        <translation>I barhau</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Cadw PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Look at this before you share it</source>
        <translation>Edrychwch ar hyn cyn ei rannu</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Dim ond un person sydd o dan “{0}”: gall darllenwyr wybod pwy yw.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Mae&apos;r un peth yn wir am %n arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n arall.</numerusform>
            <numerusform>Mae&apos;r un peth yn wir am %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name somebody who is not to be named: {0}.</source>
        <translation>Testunau sy&apos;n enwi rhywun na ddylid ei enwi: {0}.</translation>
    </message>
    <message>
        <source>Texts with a word that may be such a name: {0}.</source>
        <translation>Testunau â gair a all fod yn enw o&apos;r fath: {0}.</translation>
    </message>
    <message>
        <source>They are printed as they are; change them where they were typed.</source>
        <translation>Cânt eu hargraffu fel y maent; newidiwch nhw lle cawsant eu teipio.</translation>
    </message>
    <message>
        <source>The fonts of the PDF do not have: {0}. A mark will stand for each.</source>
        <translation>Nid oes gan ffontiau&apos;r PDF y nodau hyn: {0}. Bydd marc yn lle pob un.</translation>
    </message>
    <message>
        <source>“{0}” may be a name. {1}</source>
        <translation>Gall “{0}” fod yn enw. {1}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Cymedrolwr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgaredd</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Gofod</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Cynfas</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Beth i&apos;w gynnwys</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Sut i&apos;w ysgrifennu</translation>
    </message>
    <message>
        <source>Write-up for Word</source>
        <translation>Erthygl ar gyfer Word</translation>
    </message>
    <message>
        <source>Write-up as Markdown</source>
        <translation>Erthygl fel Markdown</translation>
    </message>
    <message>
        <source>Notes as Excel workbook</source>
        <translation>Nodiadau fel llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Nodiadau fel CSV</translation>
    </message>
    <message>
        <source>Whole board as data</source>
        <translation>Y bwrdd cyfan fel data</translation>
    </message>
    <message>
        <source>Board as SVG, sharp at any size</source>
        <translation>Bwrdd fel SVG, yn eglur ar unrhyw faint</translation>
    </message>
    <message>
        <source>Board as PNG</source>
        <translation>Bwrdd fel PNG</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Answers to forms ({0})</source>
        <translation>Atebion i ffurflenni ({0})</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Y dull</translation>
    </message>
    <message>
        <source>All notes, numbered ({0})</source>
        <translation>Pob nodyn, â&apos;i rif ({0})</translation>
    </message>
    <message>
        <source>Agenda ({0})</source>
        <translation>Agenda ({0})</translation>
    </message>
    <message>
        <source>Who took part ({0})</source>
        <translation>Pwy gymerodd ran ({0})</translation>
    </message>
    <message>
        <source>Rounds and turns ({0})</source>
        <translation>Rowndiau a throeon ({0})</translation>
    </message>
    <message>
        <source>Feedback ({0})</source>
        <translation>Adborth ({0})</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Nodiadau ({0})</translation>
    </message>
    <message>
        <source>Notes that were set aside, too ({0})</source>
        <translation>Nodiadau o&apos;r neilltu hefyd ({0})</translation>
    </message>
    <message>
        <source>Charts of the time in the circle</source>
        <translation>Siartiau o&apos;r amser yn y cylch</translation>
    </message>
    <message>
        <source>Agenda wall ({0})</source>
        <translation>Wal yr agenda ({0})</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts ({0})</source>
        <translation>Trafodion y grwpiau trafod ({0})</translation>
    </message>
    <message>
        <source>Dots ({0})</source>
        <translation>Dotiau ({0})</translation>
    </message>
    <message>
        <source>Shared priorities ({0})</source>
        <translation>Blaenoriaethau cyffredin ({0})</translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation>Camau gweithredu ({0})</translation>
    </message>
    <message>
        <source>Themes and write-up ({0})</source>
        <translation>Themâu ac erthygl ({0})</translation>
    </message>
    <message>
        <source>Canvases ({0})</source>
        <translation>Cynfasau ({0})</translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation>Geiriau ({0})</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>I&apos;r cleient</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>I&apos;r cyhoedd</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Trafodion</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Ffigurau yn unig</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Pages of what is printed</source>
        <translation>Tudalennau&apos;r hyn a argreffir</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>In one picture</source>
        <translation>Mewn un llun</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Fesul grŵp</translation>
    </message>
    <message>
        <source>Draw the answers as</source>
        <translation>Tynnu&apos;r atebion fel</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Fel y bo&apos;n addas</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Cromlin</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Not more than three go in one picture: more would hide one another.</source>
        <translation>Dim mwy na thri mewn un llun: byddai mwy yn cuddio&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Dots would hide one another in one picture. Draw a curve or columns instead.</source>
        <translation>Byddai dotiau&apos;n cuddio&apos;i gilydd mewn un llun. Dewiswch gromlin neu golofnau yn lle hynny.</translation>
    </message>
    <message>
        <source>Up to three, as curves or columns: more of them, and dots, would hide one another.</source>
        <translation>Hyd at dri, fel cromliniau neu golofnau: byddai mwy ohonynt, a dotiau, yn cuddio&apos;i gilydd.</translation>
    </message>
</context>
<context>
    <name>TablesMessage</name>
    <message>
        <source>Go to the tables</source>
        <translation>Agor y byrddau</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>Tally: letter and number of dots</source>
        <translation>Cyfrif: llythyren a nifer y dotiau</translation>
    </message>
    <message>
        <source>C 14, Enter</source>
        <translation>C 14, Enter</translation>
    </message>
    <message>
        <source>Group whose dots are typed</source>
        <translation>Y grŵp y mae ei ddotiau&apos;n cael eu teipio</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Or type numbers in the table.</source>
        <translation>Neu teipiwch rifau yn y tabl.</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Nid oes opsiwn o&apos;r enw “{0}”.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From a template</source>
        <translation>O dempled</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>O ffeil…</translation>
    </message>
    <message>
        <source>{0}: {1} added</source>
        <translation>{0}: ychwanegwyd {1}</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Agor templed</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Templedi (*.json)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{0} min</source>
        <translation>{0} mun</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Cyflwyniad</translation>
    </message>
    <message>
        <source>Fishbowl round</source>
        <translation>Rownd powlen bysgod</translation>
    </message>
    <message>
        <source>Table round</source>
        <translation>Rownd fyrddau</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Egwyl</translation>
    </message>
    <message>
        <source>Open-space marketplace</source>
        <translation>Marchnad gofod agored</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Grwpiau trafod</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Dod ynghyd</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ar ben</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Yn dod wedyn</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Open: a chair stays free</source>
        <translation>Agored: mae cadair yn aros yn rhydd</translation>
    </message>
    <message>
        <source>Closed: the circle changes each round</source>
        <translation>Caeedig: mae&apos;r cylch yn newid bob rownd</translation>
    </message>
    <message>
        <source>Panel: one chair rotates</source>
        <translation>Panel: mae un gadair yn cylchdroi</translation>
    </message>
    <message>
        <source>A visitor stays until someone goes</source>
        <translation>Ymwelydd yn aros nes bod rhywun yn mynd</translation>
    </message>
    <message>
        <source>A visitor leaves after one point</source>
        <translation>Ymwelydd yn gadael ar ôl un pwynt</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>Y cyntaf i ofyn</translation>
    </message>
    <message>
        <source>Fewest turns first</source>
        <translation>Y lleiaf o droeon</translation>
    </message>
    <message>
        <source>Least heard first</source>
        <translation>Y lleiaf a glywyd</translation>
    </message>
    <message>
        <source>Groups in turn</source>
        <translation>Grwpiau yn eu tro</translation>
    </message>
    <message>
        <source>Who asked first is next.</source>
        <translation>Pwy ofynnodd gyntaf sydd nesaf.</translation>
    </message>
    <message>
        <source>Who has had the fewest turns is next, then who asked first.</source>
        <translation>Pwy gafodd y lleiaf o droeon sydd nesaf, yna pwy ofynnodd gyntaf.</translation>
    </message>
    <message>
        <source>Who has not been in yet is next, then who was heard for the shortest time.</source>
        <translation>Pwy sydd heb fod yn y cylch eto sydd nesaf, yna pwy glywyd am yr amser byrraf.</translation>
    </message>
    <message>
        <source>The groups take turns, each with whoever was heard least.</source>
        <translation>Mae&apos;r grwpiau&apos;n cymryd eu tro, pob un gyda phwy bynnag a glywyd leiaf.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>Rolau yn unig</translation>
    </message>
    <message>
        <source>No names and no roles</source>
        <translation>Dim enwau na rolau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Melyn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pinc</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Porffor</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oren</translation>
    </message>
</context>
<context>
    <name>TextsTable</name>
    <message>
        <source>Texts and their translations; Enter edits</source>
        <translation>Testunau a&apos;u cyfieithiadau; mae Enter yn golygu</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Grouped by shared words only: no language model runs on this computer.</source>
        <translation>Wedi&apos;u grwpio yn ôl geiriau cyffredin yn unig: nid oes model iaith yn rhedeg ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No language model here knows {0}: these notes are read word by word.</source>
        <translation>Nid oes model iaith yma sy&apos;n deall {0}: darllenir y nodiadau hyn air wrth air.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
            <numerusform>%n nodyn heb thema</numerusform>
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
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Heb ran</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Rank the themes by</source>
        <translation>Trefn y themâu</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Yn ôl nodiadau</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Yn ôl pleidleisiau</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Yn ôl grwpiau</translation>
    </message>
    <message>
        <source>Themes by rank</source>
        <translation>Themâu yn ôl safle</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Pwy soniodd am beth</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group. A group marked * has so few that they say little.</source>
        <translation>Canrannau o nodiadau grŵp yw&apos;r rhain. Lle mae *, mae gan y grŵp gyn lleied fel nad ydynt yn dweud llawer.</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group.</source>
        <translation>Canrannau o nodiadau grŵp yw&apos;r rhain.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
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
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Rhannau</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.</source>
        <translation>Munudau, er enghraifft 20, 2.5 neu 2:30. O un eiliad i 24 awr.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Lay the notes out by</source>
        <translation>Gosod y nodiadau yn ôl</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Awgrymu</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Tacluso</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;i ddewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n mewn thema</numerusform>
            <numerusform>%n mewn thema</numerusform>
            <numerusform>%n mewn thema</numerusform>
            <numerusform>%n mewn thema</numerusform>
            <numerusform>%n mewn thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
            <numerusform>%n heb thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n o&apos;r neilltu</numerusform>
            <numerusform>%n o&apos;r neilltu</numerusform>
            <numerusform>%n o&apos;r neilltu</numerusform>
            <numerusform>%n o&apos;r neilltu</numerusform>
            <numerusform>%n o&apos;r neilltu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation>
            <numerusform>%n mewn rhannau</numerusform>
            <numerusform>%n mewn rhannau</numerusform>
            <numerusform>%n mewn rhannau</numerusform>
            <numerusform>%n mewn rhannau</numerusform>
            <numerusform>%n mewn rhannau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n heb ran</numerusform>
            <numerusform>%n heb ran</numerusform>
            <numerusform>%n heb ran</numerusform>
            <numerusform>%n heb ran</numerusform>
            <numerusform>%n heb ran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n ar gynfasau eraill</numerusform>
            <numerusform>%n ar gynfasau eraill</numerusform>
            <numerusform>%n ar gynfasau eraill</numerusform>
            <numerusform>%n ar gynfasau eraill</numerusform>
            <numerusform>%n ar gynfasau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>Mewn colofnau</translation>
    </message>
    <message>
        <source>In clusters</source>
        <translation>Mewn clystyrau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Cymryd nodyn</translation>
    </message>
</context>
<context>
    <name>TopicInspector</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Cynullwyr</translation>
    </message>
    <message>
        <source>Slot and space</source>
        <translation>Slot a gofod</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Dwylo</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Dewiswyd gan</translation>
    </message>
    <message>
        <source>Needs of its space</source>
        <translation>Anghenion o ran gofod</translation>
    </message>
    <message>
        <source>such as step-free, projector</source>
        <translation>e.e. mynediad gwastad, taflunydd</translation>
    </message>
    <message>
        <source>Continues topic number</source>
        <translation>Yn parhau pwnc rhif</translation>
    </message>
    <message>
        <source>No topic is chosen</source>
        <translation>Dim pwnc wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Choose one on the wall or in the list.</source>
        <translation>Dewiswch un ar y wal neu yn y rhestr.</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Gosod eto</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dadbinio</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pinio</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Ddim ar y wal</translation>
    </message>
    <message>
        <source>{0} (changes places with {1})</source>
        <translation>{0} (yn cyfnewid lle â: {1})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Cyfuno…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gwahanu</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Oddi ar y wal</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Dangos ar y Llwyfan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Yn cynnwys</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Dwylo a gyfrifwyd</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>New topic: title</source>
        <translation>Pwnc newydd: teitl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Cynullwyr</translation>
    </message>
    <message>
        <source>Conveners: two letters of a name</source>
        <translation>Cynullwyr: 2 lythyren</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Post the topic (Enter)</source>
        <translation>Gosod y pwnc (Enter)</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Enter again adds them as participants.</source>
        <translation>Nid oes neb o&apos;r enw “{0}”. Mae Enter eto yn eu hychwanegu fel cyfranogwyr.</translation>
    </message>
    <message>
        <source>No free cell fits “{0}”, so it is not on the wall yet.</source>
        <translation>Nid oes cell rydd sy&apos;n addas i “{0}”, felly nid yw ar y wal eto.</translation>
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
        <translation>Canfod pwnc</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Dangos yn unig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Ar y wal</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Ddim ar y wal eto</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>Â marciau</translation>
    </message>
    <message>
        <source>Merged or withdrawn</source>
        <translation>Wedi&apos;u cyfuno neu eu tynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation>Pob pwnc</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rooms, in the order of the work</source>
        <translation>Ystafelloedd, yn nhrefn y gwaith</translation>
    </message>
    <message>
        <source>The upper ones prepare the day, the middle ones run it, the lower ones keep what came of it.</source>
        <translation>Mae&apos;r rhai uchaf yn paratoi&apos;r diwrnod, y rhai canol yn ei gynnal, a&apos;r rhai isaf yn cadw&apos;r hyn a ddaeth ohono.</translation>
    </message>
    <message>
        <source>The day with its times</source>
        <translation>Y diwrnod a&apos;i amserau</translation>
    </message>
    <message>
        <source>Change a length or the order, and all times after it follow.</source>
        <translation>Newidiwch hyd neu drefn, a bydd pob amser wedyn yn dilyn.</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Pwy sy&apos;n eistedd?</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: they take the free chair. The number of a chair: they leave it.</source>
        <translation>Dwy lythyren o enw ac Enter: cymryd y gadair rydd. Rhif cadair: ei gadael.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Beth mae&apos;r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>This is the Stage, for the projector: the question, the circle, the free chair and the clock. Your buttons are never on it.</source>
        <translation>Dyma&apos;r Llwyfan, ar gyfer y taflunydd: y cwestiwn, y cylch, y gadair rydd a&apos;r cloc. Nid yw eich botymau byth arno.</translation>
    </message>
    <message>
        <source>The clock, and undo</source>
        <translation>Y cloc, a dadwneud</translation>
    </message>
    <message>
        <source>Start, pause, give a minute more. Whatever you do is saved at once and can be undone.</source>
        <translation>Dechrau, oedi, rhoi munud arall. Mae beth bynnag a wnewch yn cael ei gadw ar unwaith a gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
    <message>
        <source>Notes that are taken in any room come here, with their round and role. Put them into themes.</source>
        <translation>Yma y daw nodiadau o bob ystafell, gyda&apos;u rownd a&apos;u rôl. Rhowch nhw mewn themâu.</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Y crynodeb</translation>
    </message>
    <message>
        <source>One button makes the PDF of the whole session. Now try it: Rehearse, in the Help menu, lets the sample session run by itself.</source>
        <translation>Mae un botwm yn gwneud PDF o&apos;r sesiwn gyfan. Rhowch gynnig arni nawr: mae Ymarfer, yn y ddewislen Cymorth, yn gadael i&apos;r sesiwn sampl redeg ohoni&apos;i hun.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Gadael y daith</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Taith</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No topic yet: type the first one above.</source>
        <translation>Dim pwnc eto: teipiwch yr un cyntaf uchod.</translation>
    </message>
    <message>
        <source>Not on the wall yet: {0}</source>
        <translation>Ddim ar y wal eto: {0}</translation>
    </message>
    <message>
        <source>Every topic is on the wall.</source>
        <translation>Mae pob pwnc ar y wal.</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Not on the wall yet</source>
        <translation>Ddim ar y wal eto</translation>
    </message>
    <message>
        <source>Alt and an arrow key: into the first cell that fits. Enter: edit.</source>
        <translation>Alt a bysell saeth: i&apos;r gell addas gyntaf. Enter: golygu.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This folder is synced by {0}, which may replace the file while you work. Better work in {1} and copy it after.</source>
        <translation>Mae {0} yn cysoni&apos;r ffolder hon, a gall ddisodli&apos;r ffeil wrth i chi weithio. Gwell gweithio yn {1} a&apos;i chopïo wedyn.</translation>
    </message>
    <message>
        <source>This folder is on the network, without which nothing can be saved. Better work in {0} and copy it after.</source>
        <translation>Mae&apos;r ffolder hon ar y rhwydwaith, ac ni ellir cadw dim hebddo. Gwell gweithio yn {0} a chopïo&apos;r ffeil wedyn.</translation>
    </message>
    <message>
        <source>This is a memory stick: leave it in while you work. Better work in {0} and copy it after.</source>
        <translation>Cof bach yw hwn: gadewch ef i mewn wrth i chi weithio. Gwell gweithio yn {0} a chopïo&apos;r ffeil wedyn.</translation>
    </message>
    <message>
        <source>All is saved up to now; nothing more can be saved here: {0}.</source>
        <translation>Mae popeth wedi&apos;i gadw hyd at nawr; ni ellir cadw dim rhagor yma: {0}.</translation>
    </message>
    <message>
        <source>Not saved at {0}: {1}. What you typed is still on the screen.</source>
        <translation>Heb gadw am {0}: {1}. Mae&apos;r hyn a deipioch yn dal ar y sgrin.</translation>
    </message>
    <message>
        <source>Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Mae ffeil arall yn lle {0} nawr. Nid oes dim yn cael ei ysgrifennu mwyach; mae popeth a welwch yn dal yma. I barhau, cadwch y sesiwn dan enw arall.</translation>
    </message>
    <message>
        <source>Another program has written into {0}. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Mae rhaglen arall wedi ysgrifennu yn y ffeil {0}. Nid oes dim yn cael ei ysgrifennu mwyach; mae popeth a welwch yn dal yma. I barhau, cadwch hi dan enw arall.</translation>
    </message>
    <message>
        <source>{0} was renamed or deleted. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Cafodd {0} ei hailenwi neu ei dileu. Nid oes dim yn cael ei ysgrifennu mwyach; mae popeth a welwch yn dal yma. I barhau, cadwch hi dan enw arall.</translation>
    </message>
    <message>
        <source>the disk is full ({0} free)</source>
        <translation>mae&apos;r ddisg yn llawn ({0} yn rhydd)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>the file cannot be written any more</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil mwyach</translation>
    </message>
    <message>
        <source>the folder of the file is gone</source>
        <translation>mae ffolder y ffeil wedi mynd</translation>
    </message>
    <message>
        <source>the disk or memory stick does not answer</source>
        <translation>nid yw&apos;r ddisg neu&apos;r cof bach yn ateb</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil</translation>
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
        <translation>{0} yn {1}</translation>
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
        <translation>Heb eu dyfynnu</translation>
    </message>
    <message>
        <source>Find in notes not quoted</source>
        <translation>Canfod mewn nodiadau heb eu dyfynnu</translation>
    </message>
    <message>
        <source>Notes of which theme</source>
        <translation>Nodiadau o ba thema</translation>
    </message>
    <message>
        <source>Notes not quoted; Enter quotes them</source>
        <translation>Nodiadau heb eu dyfynnu; mae Enter yn eu dyfynnu</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} o {1} nodyn</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>Every note here is quoted.</source>
        <translation>Mae pob nodyn yma wedi&apos;i ddyfynnu.</translation>
    </message>
    <message>
        <source>No note fits. Others are not quoted yet.</source>
        <translation>Dim nodyn yn cyfateb. Mae eraill heb eu dyfynnu eto.</translation>
    </message>
    <message>
        <source>in no theme</source>
        <translation>heb thema</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>o&apos;r neilltu</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>Rhestr aros</translation>
    </message>
    <message>
        <source>Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.</source>
        <translation>Enter: eistedd. Ctrl+Up: rhoi&apos;n gyntaf, neu&apos;n ôl. Delete: oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>Sits down</source>
        <translation>Eistedd</translation>
    </message>
    <message>
        <source>Put first, or back (Ctrl+Up)</source>
        <translation>Rhoi&apos;n gyntaf, neu&apos;n ôl (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Off the list (Delete)</source>
        <translation>Oddi ar y rhestr (Delete)</translation>
    </message>
    <message>
        <source>Nobody waits. A hand at the back: Shift+Enter after the name.</source>
        <translation>Nid oes neb yn aros. Llaw yn y cefn: Shift+Enter ar ôl yr enw.</translation>
    </message>
    <message>
        <source>All rounds are over.</source>
        <translation>Mae pob rownd ar ben.</translation>
    </message>
    <message>
        <source>All chairs are taken: somebody has to go first.</source>
        <translation>Nid oes cadair rydd: rhaid i rywun adael yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Similar topics at the same time: {0}.</source>
        <translation>Pynciau tebyg ar yr un pryd: {0}.</translation>
    </message>
    <message>
        <source>Topics without a place on the wall: {0}.</source>
        <translation>Pynciau heb le ar y wal: {0}.</translation>
    </message>
    <message>
        <source>Topics that change the slot: {0}.</source>
        <translation>Pynciau sy&apos;n newid slot: {0}.</translation>
    </message>
    <message>
        <source>Topics that change only the space: {0}.</source>
        <translation>Pynciau sy&apos;n newid gofod yn unig: {0}.</translation>
    </message>
    <message>
        <source>Nobody has chosen topics yet.</source>
        <translation>Nid oes neb wedi dewis pynciau eto.</translation>
    </message>
    <message>
        <source>{0} % of choices fit.</source>
        <translation>Dewisiadau&apos;n bosibl: {0}%.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, the most possible.</source>
        <translation>Dewisiadau&apos;n bosibl: {0}%, yr uchafswm.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (all wishes).</source>
        <translation>Dewisiadau&apos;n bosibl: {0}%, hyd at {1}% (pob dymuniad).</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (proven).</source>
        <translation>Dewisiadau&apos;n bosibl: {0}%, hyd at {1}% (wedi&apos;i brofi).</translation>
    </message>
    <message>
        <source>No arrangement can reach more.</source>
        <translation>Ni all unrhyw drefn gyrraedd mwy.</translation>
    </message>
    <message>
        <source>The sum of all wishes is {0} %; how much can be reached is not proven yet.</source>
        <translation>Y dymuniadau i gyd: {0}%; ni phrofwyd eto faint sy&apos;n bosibl.</translation>
    </message>
    <message>
        <source>No arrangement can reach more than {0} %.</source>
        <translation>Ni all unrhyw drefn gyrraedd mwy na {0}%.</translation>
    </message>
    <message>
        <source>Everybody finds a seat.</source>
        <translation>Mae sedd i bawb.</translation>
    </message>
    <message>
        <source>Seats that are missing: {0}.</source>
        <translation>Seddi sy&apos;n brin: {0}.</translation>
    </message>
    <message>
        <source>People who can attend nothing of what they chose: {0}.</source>
        <translation>Pobl na allant fynd i ddim o&apos;u dewis: {0}.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend all of their choices.</source>
        <translation>Heb ystyried seddi, gall pawb a ddewisodd wrth enw fynd i bob un o&apos;u dewisiadau.</translation>
    </message>
    <message>
        <source>All who chose by name can attend all of their choices.</source>
        <translation>Gall pawb a ddewisodd wrth enw fynd i bob un o&apos;u dewisiadau.</translation>
    </message>
    <message>
        <source>All who chose by name can attend at least {0} % of their choices.</source>
        <translation>Gall pawb a ddewisodd wrth enw fynd i o leiaf {0}% o&apos;u dewisiadau.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend at least {0} % of their choices.</source>
        <translation>Heb ystyried seddi, gall pawb a ddewisodd wrth enw fynd i o leiaf {0}% o&apos;u dewisiadau.</translation>
    </message>
    <message>
        <source>{0}: its fixed place is taken or cannot be used.</source>
        <translation>{0}: mae ei le penodol wedi&apos;i gymryd neu ni ellir ei ddefnyddio.</translation>
    </message>
    <message>
        <source>{0}: all slots it may be in have begun.</source>
        <translation>{0}: mae pob slot y caiff fod ynddo wedi dechrau.</translation>
    </message>
    <message>
        <source>{0}: its convener is not there in any slot it may be in.</source>
        <translation>{0}: nid yw ei gynullydd yno mewn unrhyw slot y caiff fod ynddo.</translation>
    </message>
    <message>
        <source>{0}: no space that is free has what it needs.</source>
        <translation>{0}: nid oes gofod rhydd sydd â&apos;r hyn y mae ei angen arno.</translation>
    </message>
    <message>
        <source>{0}: all places are taken.</source>
        <translation>{0}: mae pob lle wedi&apos;i gymryd.</translation>
    </message>
    <message>
        <source>{0}: all places are taken by topics that more people want.</source>
        <translation>{0}: mae pob lle wedi&apos;i gymryd gan bynciau y mae mwy o bobl am eu cael.</translation>
    </message>
    <message>
        <source>{0}: its convener has another topic in every slot it may be in.</source>
        <translation>{0}: mae gan ei gynullydd bwnc arall ym mhob slot y caiff fod ynddo.</translation>
    </message>
    <message>
        <source>{0}: it must not run beside topics that are in every slot it may be in.</source>
        <translation>{0}: ni chaiff fod yr un pryd â phynciau sydd ym mhob slot y caiff fod ynddo.</translation>
    </message>
    <message>
        <source>{0}: no slot is left after what it continues, or before what continues it.</source>
        <translation>{0}: nid oes slot ar ôl yr hyn y mae&apos;n ei barhau, nac o flaen yr hyn sy&apos;n ei barhau.</translation>
    </message>
    <message>
        <source>In the way: {0}.</source>
        <translation>Yn rhwystro: {0}.</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Merge {0} with</source>
        <translation>Cyfuno {0} â</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>I {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>It can be written again; everything is saved. Do your last act again.</source>
        <translation>Gellir ysgrifennu&apos;r ffeil eto; mae popeth wedi&apos;i gadw. Gwnewch eich gweithred olaf eto.</translation>
    </message>
    <message>
        <source>It can be written again; everything is saved.</source>
        <translation>Gellir ysgrifennu&apos;r ffeil eto; mae popeth wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there…</source>
        <translation>Cadw a pharhau yn rhywle arall…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Who goes where</source>
        <translation>Pwy sy&apos;n mynd i ble</translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation>Canfod person neu bwnc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere.</source>
        <translation>Awgrym o&apos;r hyn a ddewisodd pobl: nid oes mwy yn mynd i ofod nag sydd o le ynddo. Caiff pawb fynd i rywle arall.</translation>
    </message>
    <message>
        <source>It is about the wall in use. Who chose nothing that fits is found by a search.</source>
        <translation>Mae&apos;n ymwneud â&apos;r wal sydd ar waith. Gall chwiliad ganfod pwy na ddewisodd ddim sy&apos;n bosibl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Why, round by round</source>
        <translation>Pam, rownd wrth rownd</translation>
    </message>
    <message>
        <source>Enter goes to the cell in the table.</source>
        <translation>Mae Enter yn mynd i&apos;r gell yn y tabl.</translation>
    </message>
    <message>
        <source>Why, round by round: {0}</source>
        <translation>Pam, rownd wrth rownd: {0}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Nid oes cynllun eto.</translation>
    </message>
    <message>
        <source>Choose somebody in the table: here you read why they sit, or listen, in each round.</source>
        <translation>Dewiswch rywun yn y tabl: yma gallwch ddarllen pam y maent yn eistedd, neu&apos;n gwrando, ym mhob rownd.</translation>
    </message>
    <message>
        <source>They are not here, so no seat is planned for them.</source>
        <translation>Nid ydynt yma, felly nid oes sedd ar eu cyfer yn y cynllun.</translation>
    </message>
    <message>
        <source>In the proposed plan.</source>
        <translation>Yn y cynllun arfaethedig.</translation>
    </message>
    <message>
        <source>In the plan in use.</source>
        <translation>Yn y cynllun ar waith.</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>yn gwrando</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>dim sedd</translation>
    </message>
    <message>
        <source>sits</source>
        <translation>yn eistedd</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>Gair</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the name of somebody who is not to be named. It is not printed or copied.</source>
        <translation>Gallai fod yn enw rhywun na ddylid ei enwi. Nid yw&apos;n cael ei argraffu na&apos;i gopïo.</translation>
    </message>
    <message>
        <source>{0} (a name)</source>
        <translation>{0} (enw)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>The table is copied, without names of people.</source>
        <translation>Copïwyd y tabl, heb enwau pobl.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Themes compared</source>
        <translation>Cymharu themâu</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Words are counted in the notes. Take, type or import notes first.</source>
        <translation>Cyfrifir geiriau yn y nodiadau. Yn gyntaf, cymerwch, teipiwch neu mewnforiwch nodiadau.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Dim geiriau eto</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>I&apos;r bwrdd</translation>
    </message>
</context>
<context>
    <name>WordsTable</name>
    <message>
        <source>Words; Enter shows their notes on the board</source>
        <translation>Geiriau; mae Enter yn dangos eu nodiadau ar y bwrdd</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>To close</source>
        <translation>I gloi</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>O&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Heb thema</translation>
    </message>
    <message>
        <source>About these notes</source>
        <translation>Ynghylch y nodiadau hyn</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Nodiadau: {0}</translation>
    </message>
    <message>
        <source>Votes: {0}</source>
        <translation>Pleidleisiau: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Grwpiau: {0}</translation>
    </message>
    <message>
        <source>{0} notes say this</source>
        <translation>{0} nodyn yn dweud hyn</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.</source>
        <translation>Nodiadau i gyd: {0}. Wedi&apos;u dyfynnu: {1}. Yn y rhestr o nodiadau heb eu dyfynnu: {2}.</translation>
    </message>
    <message>
        <source>Notes that say the same stand once, with how many there are.</source>
        <translation>Unwaith yn unig y rhoddir nodiadau sy&apos;n dweud yr un peth, gyda&apos;u nifer.</translation>
    </message>
    <message>
        <source>Notes not quoted</source>
        <translation>Nodiadau heb eu dyfynnu</translation>
    </message>
    <message>
        <source>Introduction: Enter, then type</source>
        <translation>Cyflwyniad: Enter, yna teipiwch</translation>
    </message>
    <message>
        <source>Closing words: Enter, then type</source>
        <translation>Geiriau cloi: Enter, yna teipiwch</translation>
    </message>
    <message>
        <source>Type the text here</source>
        <translation>Teipiwch y testun yma</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Cyflwyniad</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Geiriau cloi</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>dywedwyd %n gwaith</numerusform>
            <numerusform>dywedwyd %n waith</numerusform>
            <numerusform>dywedwyd %n o weithiau</numerusform>
            <numerusform>dywedwyd %n gwaith</numerusform>
            <numerusform>dywedwyd %n gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n pleidlais</numerusform>
            <numerusform>%n bleidlais</numerusform>
            <numerusform>%n o bleidleisiau</numerusform>
            <numerusform>%n phleidlais</numerusform>
            <numerusform>%n pleidlais</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme {0}, without a name</source>
        <translation>Thema {0}, heb enw</translation>
    </message>
    <message>
        <source>One person only has this role: it tells who said it</source>
        <translation>Un person yn unig sydd â&apos;r rôl hon: mae&apos;n datgelu pwy a&apos;i dywedodd</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n nodyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing quoted, no text yet</source>
        <translation>dim dyfyniad, dim testun eto</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Order of the themes</source>
        <translation>Trefn y themâu</translation>
    </message>
    <message>
        <source>{0} of {1} themes have text</source>
        <translation>Mae testun i {0} o {1} thema</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation>
            <numerusform>Dyfynnwyd %n nodyn</numerusform>
            <numerusform>Dyfynnwyd %n nodyn</numerusform>
            <numerusform>Dyfynnwyd %n nodyn</numerusform>
            <numerusform>Dyfynnwyd %n nodyn</numerusform>
            <numerusform>Dyfynnwyd %n nodyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a theme in the write-up first.</source>
        <translation>Ewch i thema yn yr erthygl yn gyntaf.</translation>
    </message>
    <message>
        <source>Taken out of the write-up. Undo brings it back.</source>
        <translation>Tynnwyd o&apos;r erthygl. Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>One person only has the role or group {0}. Their quotes tell who said them: ask them first, take the quotes out, or call people by no role in the summary.</source>
        <translation>Un person yn unig sydd â&apos;r rôl neu&apos;r grŵp {0}. Mae&apos;r dyfyniadau&apos;n datgelu pwy a&apos;u dywedodd: gofynnwch i&apos;r person yn gyntaf, tynnwch y dyfyniadau allan, neu dewiswch y crynodeb heb rolau.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Themes as on the board</source>
        <translation>Themâu fel ar y bwrdd</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Yn ôl nodiadau</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Yn ôl pleidleisiau</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Yn ôl grwpiau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Word, Markdown…</source>
        <translation>Word, Markdown…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Crynodeb…</translation>
    </message>
    <message>
        <source>The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and write the text between.</source>
        <translation>Mae&apos;r erthygl yn mynd fesul thema. Yn gyntaf, rhowch nodiadau mewn themâu ar y bwrdd; yna dyfynnwch nhw yma ac ysgrifennu&apos;r testun rhyngddynt.</translation>
    </message>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Dim i ysgrifennu amdano eto</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>I&apos;r bwrdd</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Show the board smaller</source>
        <translation>Dangos y bwrdd yn llai</translation>
    </message>
    <message>
        <source>Show the board larger</source>
        <translation>Dangos y bwrdd yn fwy</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Y bwrdd cyfan</translation>
    </message>
    <message>
        <source>Show the whole board (Home)</source>
        <translation>Dangos y bwrdd cyfan (Home)</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Words on the slip</source>
        <translation>Geiriau ar y slip</translation>
    </message>
    <message>
        <source>Type what is on the slip, then Enter</source>
        <translation>Teipiwch yr hyn sydd ar y slip, yna Enter</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Line between two panes; arrow keys move it</source>
        <translation>Llinell rhwng dau gwarel; bysellau saeth sy&apos;n ei symud</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Enw&apos;r thema</translation>
    </message>
</context>
</TS>
