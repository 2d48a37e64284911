<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Fishbowl {0}</source>
        <translation>Fishbowl {0}</translation>
    </message>
    <message>
        <source>Runs fishbowl and open-space sessions from one laptop and a projector.</source>
        <translation>Anime des séances en bocal (fishbowl) et en forum ouvert depuis un ordinateur et un projecteur.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it.</source>
        <translation>Rien ne quitte cet ordinateur, sauf ce que vous exportez.</translation>
    </message>
    <message>
        <source>Language models: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</source>
        <translation>Modèles de langue&#xa0;: Universal Sentence Encoder, all-MiniLM-L6-v2 (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Fonts: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</source>
        <translation>Polices&#xa0;: Atkinson Hyperlegible Next, Noto (SIL OFL 1.1), Droid Sans Fallback (Apache License 2.0)</translation>
    </message>
    <message>
        <source>Print: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</source>
        <translation>Impression&#xa0;: ReportLab, PDFium (BSD), pikepdf (Mozilla Public License 2.0), HarfBuzz (MIT)</translation>
    </message>
    <message>
        <source>QR codes: Segno (BSD), ZXing-C++ (Apache License 2.0)</source>
        <translation>Codes QR&#xa0;: Segno (BSD), ZXing-C++ (Apache License 2.0)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About the session</source>
        <translation>À propos de la séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Overall question</source>
        <translation>Question générale</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What you call this session</source>
        <translation>Comment vous appelez cette séance</translation>
    </message>
    <message>
        <source>What everybody has come to talk about; the Stage shows it</source>
        <translation>Ce dont tout le monde vient parler&#xa0;; la scène le montre</translation>
    </message>
    <message>
        <source>such as 20/11/2026</source>
        <translation>par exemple 20/11/2026</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>par exemple 10:00</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Add an action: what will be done</source>
        <translation>Ajouter une action&#xa0;: ce qui sera fait</translation>
    </message>
    <message>
        <source>Who: two letters, or words</source>
        <translation>Qui&#xa0;: deux lettres, ou des mots</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Topic the action comes from</source>
        <translation>Sujet d’où vient l’action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Nous tous</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
</context>
<context>
    <name>ActionsDelegate</name>
    <message>
        <source>Topic the action comes from</source>
        <translation>Sujet d’où vient l’action</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Pas encore d’actions</translation>
    </message>
    <message>
        <source>Type what will be done, who does it and by when. Enter keeps it and begins the next.</source>
        <translation>Écrivez ce qui sera fait, qui le fait et pour quand. Entrée garde la ligne et commence la suivante.</translation>
    </message>
    <message>
        <source>Move the action up (Alt+Up)</source>
        <translation>Monter l’action (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the action down (Alt+Down)</source>
        <translation>Descendre l’action (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete the chosen actions (Del)</source>
        <translation>Supprimer les actions choisies (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n action supprimée. Annuler la rétablit.</numerusform>
            <numerusform>%n actions supprimées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{0} sits on chair {1}.</source>
        <translation>{0} s’assoit sur la chaise {1}.</translation>
    </message>
    <message>
        <source>{0} leaves chair {1}.</source>
        <translation>{0} quitte la chaise {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} change chairs.</source>
        <translation>{0} et {1} échangent leurs chaises.</translation>
    </message>
    <message>
        <source>{0} moves to chair {1}.</source>
        <translation>{0} passe à la chaise {1}.</translation>
    </message>
    <message>
        <source>{0} speaks.</source>
        <translation>{0} parle.</translation>
    </message>
    <message>
        <source>{0} has spoken.</source>
        <translation>{0} a parlé.</translation>
    </message>
    <message>
        <source>Round {0} is seated as planned.</source>
        <translation>Le tour {0} est placé comme prévu.</translation>
    </message>
    <message>
        <source>Everybody is back in the outer circle.</source>
        <translation>Tout le monde est revenu dans le cercle extérieur.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list.</source>
        <translation>{0} est sur la liste d’attente.</translation>
    </message>
    <message>
        <source>{0} is off the waiting list.</source>
        <translation>{0} n’est plus sur la liste d’attente.</translation>
    </message>
    <message>
        <source>{0} stands where the order says.</source>
        <translation>{0} se trouve où l’ordre le dit.</translation>
    </message>
    <message>
        <source>{0} is first now.</source>
        <translation>{0} est maintenant en tête.</translation>
    </message>
    <message>
        <source>{0} is a new participant.</source>
        <translation>{0} participe désormais.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} in place of {2}.</source>
        <translation>{0} s’assoit sur la chaise {1} à la place de {2}.</translation>
    </message>
    <message>
        <source>These breakouts do not run now.</source>
        <translation>Ces ateliers ne sont pas en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes less for {0}.</source>
        <translation>
            <numerusform>%n minute de moins pour {0}.</numerusform>
            <numerusform>%n minutes de moins pour {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for {0}.</source>
        <translation>
            <numerusform>%n minute de plus pour {0}.</numerusform>
            <numerusform>%n minutes de plus pour {0}.</numerusform>
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
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>{0} chosen: Enter lets it run. Esc: all</source>
        <translation>{0} choisi&#xa0;: Entrée le laisse continuer. Échap&#xa0;: tous</translation>
    </message>
    <message>
        <source>{0} gives all a minute. Its number chooses a breakout.</source>
        <translation>{0} donne une minute à tous. Son numéro choisit un atelier.</translation>
    </message>
    <message>
        <source>{0} chosen: {1} adds a minute, {2} takes one off, {3} pauses. Esc: all</source>
        <translation>{0} choisi&#xa0;: {1} ajoute une minute, {2} en retire une, {3} met en pause. Échap&#xa0;: tous</translation>
    </message>
    <message>
        <source>{0} starts them all, whatever runs still. {1} goes on in the order of the agenda.</source>
        <translation>{0} les démarre tous, quoi qu’il y ait en cours. {1} suit l’ordre du programme.</translation>
    </message>
    <message>
        <source>These breakouts are over.</source>
        <translation>Ces ateliers sont terminés.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>All go on</source>
        <translation>Tous continuent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tous en pause</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Terminer tous</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 minute de plus</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutes de plus</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minute de moins</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Kind of the new activity</source>
        <translation>Type de la nouvelle activité</translation>
    </message>
    <message>
        <source>New activity: title, Tab, minutes, Enter</source>
        <translation>Nouvelle activité&#xa0;: titre, Tab, minutes, Entrée</translation>
    </message>
    <message>
        <source>Title of the new activity</source>
        <translation>Titre de la nouvelle activité</translation>
    </message>
    <message>
        <source>Minutes of the new activity</source>
        <translation>Minutes de la nouvelle activité</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person: name, Enter</source>
        <translation>Ajouter une personne&#xa0;: nom, Entrée</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nom d’une nouvelle personne</translation>
    </message>
    <message>
        <source>Group of the new person</source>
        <translation>Groupe de la nouvelle personne</translation>
    </message>
    <message>
        <source>There is another {0}. A group or role tells them apart.</source>
        <translation>Il y a déjà {0}. Un groupe ou un rôle les distingue.</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} a été ajouté.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Real or expected</source>
        <translation>Réel ou attendu</translation>
    </message>
    <message>
        <source>Late or early</source>
        <translation>Retard ou avance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>pas avant {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>vers {0}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Minutes of the activity</source>
        <translation>Minutes de l’activité</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>Titre de l’activité</translation>
    </message>
</context>
<context>
    <name>AgendaFooter</name>
    <message>
        <source>No start planned yet</source>
        <translation>Aucun début prévu</translation>
    </message>
</context>
<context>
    <name>AgendaRoom</name>
    <message>
        <source>Planned start of the day</source>
        <translation>Début prévu de la journée</translation>
    </message>
    <message>
        <source>such as 10:00</source>
        <translation>par exemple 10:00</translation>
    </message>
    <message>
        <source>Begin with a template and change what differs today, or type the first activity below.</source>
        <translation>Commencez avec un modèle et changez ce qui diffère aujourd’hui, ou écrivez la première activité ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Rien au programme</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>D’après un modèle</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Début de la journée</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Choose above which two groups are compared.</source>
        <translation>Choisissez ci-dessus les deux groupes à comparer.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Nothing that both do not want</source>
        <translation>Rien que les deux refusent</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} seulement</translation>
    </message>
    <message>
        <source>{0}: rank {1}</source>
        <translation>{0}&#xa0;: rang {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Commun aux deux</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Notes that look alike</source>
        <translation>Notes qui se ressemblent</translation>
    </message>
    <message>
        <source>Group before (K)</source>
        <translation>Groupe précédent (K)</translation>
    </message>
    <message>
        <source>Next group (J)</source>
        <translation>Groupe suivant (J)</translation>
    </message>
    <message>
        <source>Stack them</source>
        <translation>Les empiler</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>Groupe {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}, perhaps the same in other words</source>
        <translation>{0}, peut-être la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>The first lies on top; each keeps its votes.</source>
        <translation>La première est au-dessus&#xa0;; chacune garde ses voix.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message numerus="yes">
        <source>%n form(s), in an order made by chance.</source>
        <translation>
            <numerusform>%n formulaire, dans un ordre au hasard.</numerusform>
            <numerusform>%n formulaires, dans un ordre au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where few answered a question, its answers are left out.</source>
        <translation>Où peu de personnes ont répondu, les réponses sont omises.</translation>
    </message>
    <message>
        <source>Groups are left out where they are too small to be told apart.</source>
        <translation>Les groupes sont omis où ils sont trop petits pour être distingués.</translation>
    </message>
    <message>
        <source>Which forms are the same person’s is left out: few are, or few are not.</source>
        <translation>Quels formulaires sont de la même personne est omis&#xa0;: il y en a peu, ou peu ne le sont pas.</translation>
    </message>
    <message>
        <source>Each row is one person’s form. Whoever knows one of its answers may find the others: think before you give it away.</source>
        <translation>Chaque ligne est le formulaire d’une personne. Qui connaît une de ses réponses peut trouver les autres&#xa0;: réfléchissez avant de le donner.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Disagree strongly</source>
        <translation>Pas du tout d’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Agree strongly</source>
        <translation>Tout à fait d’accord</translation>
    </message>
    <message>
        <source>Framing {0}</source>
        <translation>Formulation {0}</translation>
    </message>
    <message>
        <source>Moment {0}</source>
        <translation>Moment {0}</translation>
    </message>
    <message>
        <source>no group said</source>
        <translation>groupe non indiqué</translation>
    </message>
    <message>
        <source>together: {0}</source>
        <translation>ensemble&#xa0;: {0}</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>the left end</source>
        <translation>l’extrémité gauche</translation>
    </message>
    <message>
        <source>the right end</source>
        <translation>l’extrémité droite</translation>
    </message>
    <message>
        <source>the left corner</source>
        <translation>le coin gauche</translation>
    </message>
    <message>
        <source>the right corner</source>
        <translation>le coin droit</translation>
    </message>
    <message>
        <source>the top corner</source>
        <translation>le coin du haut</translation>
    </message>
    <message numerus="yes">
        <source>not shown, as it would tell of fewer than %n people</source>
        <translation>
            <numerusform>non montré, car cela parlerait de moins de&#xa0;%n personne</numerusform>
            <numerusform>non montré, car cela parlerait de moins de&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, by show of hands</source>
        <translation>
            <numerusform>au moins&#xa0;%n personne, à main levée</numerusform>
            <numerusform>au moins&#xa0;%n personnes, à main levée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people, some by show of hands</source>
        <translation>
            <numerusform>au moins&#xa0;%n personne, en partie à main levée</numerusform>
            <numerusform>au moins&#xa0;%n personnes, en partie à main levée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all by show of hands</source>
        <translation>
            <numerusform>%n réponse, à main levée</numerusform>
            <numerusform>%n réponses, toutes à main levée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), {0} of them by show of hands</source>
        <translation>
            <numerusform>%n réponse, dont {0} à main levée</numerusform>
            <numerusform>%n réponses, dont {0} à main levée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} on %n form(s)</source>
        <translation>
            <numerusform>{0} sur&#xa0;%n formulaire</numerusform>
            <numerusform>{0} sur&#xa0;%n formulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands were counted box by box, so there may have been more people than were counted.</source>
        <translation>Les mains ont été comptées case par case&#xa0;; il peut donc y avoir eu plus de personnes que compté.</translation>
    </message>
    <message>
        <source>The line goes from {0} (0) to {1} (100).</source>
        <translation>La ligne va de {0} (0) à {1} (100).</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}&#xa0;: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} agree ({2}), {3} disagree ({4})</source>
        <translation>{0} sur {1} sont d’accord ({2}), {3} ne le sont pas ({4})</translation>
    </message>
    <message>
        <source>on average {0} of 100 for {1}, {2} for {3}, {4} for {5}</source>
        <translation>en moyenne {0} sur 100 pour {1}, {2} pour {3}, {4} pour {5}</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>la réponse est {0}</translation>
    </message>
    <message>
        <source>the middle of the answers is {0}, the middle half of them from {1} to {2}</source>
        <translation>le milieu des réponses est {0}, la moitié centrale va de {1} à {2}</translation>
    </message>
    <message>
        <source>most often: {0} ({1})</source>
        <translation>le plus souvent&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>ticked most: {0}, by {1} of {2}</source>
        <translation>le plus coché&#xa0;: {0}, par {1} sur {2}</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>en désaccord</translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>en accord</translation>
    </message>
    <message>
        <source>From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed.</source>
        <translation>De «&#xa0;{0}&#xa0;» à «&#xa0;{1}&#xa0;», personne par personne&#xa0;: {2} vers {3}, {4} vers {5}, {6} sans bouger.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be paired.</source>
        <translation>
            <numerusform>%n réponse n’a pas pu être appariée.</numerusform>
            <numerusform>%n réponses n’ont pas pu être appariées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.</source>
        <translation>
            <numerusform>%n paire prise au hasard est omise, pour que les réponses sans partenaire restent cachées.</numerusform>
            <numerusform>%n paires prises au hasard sont omises, pour que les réponses sans partenaire restent cachées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {0} points from where they were counts as having stayed.</source>
        <translation>Qui s’est déplacé d’au plus {0} points compte comme n’ayant pas bougé.</translation>
    </message>
    <message numerus="yes">
        <source>How each person moved is not shown: it would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Le mouvement de chaque personne n’est pas montré&#xa0;: cela parlerait de moins de&#xa0;%n personne.</numerusform>
            <numerusform>Le mouvement de chaque personne n’est pas montré&#xa0;: cela parlerait de moins de&#xa0;%n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are not shown apart: that would tell of fewer than %n people.</source>
        <translation>
            <numerusform>Les groupes ne sont pas montrés à part&#xa0;: cela parlerait de moins de&#xa0;%n personne.</numerusform>
            <numerusform>Les groupes ne sont pas montrés à part&#xa0;: cela parlerait de moins de&#xa0;%n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small groups are counted together, with a larger one where needed.</source>
        <translation>Les petits groupes sont comptés ensemble, avec un plus grand s’il le faut.</translation>
    </message>
    <message>
        <source>Only those who chose to answer are counted; it says nothing of others.</source>
        <translation>Seules les personnes qui ont choisi de répondre sont comptées&#xa0;; cela ne dit rien des autres.</translation>
    </message>
    <message>
        <source>It is compared as if different people had answered.</source>
        <translation>La comparaison se fait comme si des personnes différentes avaient répondu.</translation>
    </message>
    <message>
        <source>‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» comparé à «&#xa0;{1}&#xa0;»&#xa0;: {2}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who answered both, ‘{0}’ compared with ‘{1}’: {2}.</source>
        <translation>
            <numerusform>Sur&#xa0;%n personne qui a répondu aux deux, «&#xa0;{0}&#xa0;» comparé à «&#xa0;{1}&#xa0;»&#xa0;: {2}.</numerusform>
            <numerusform>Sur&#xa0;%n personnes qui ont répondu aux deux, «&#xa0;{0}&#xa0;» comparé à «&#xa0;{1}&#xa0;»&#xa0;: {2}.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a point apart on average</source>
        <translation>moins d’un point d’écart en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>on average %n point(s) nearer to {0}</source>
        <translation>
            <numerusform>en moyenne&#xa0;%n point plus près de {0}</numerusform>
            <numerusform>en moyenne&#xa0;%n points plus près de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the same on average</source>
        <translation>la même moyenne</translation>
    </message>
    <message>
        <source>on average {0} nearer to disagreeing on the scale of five</source>
        <translation>en moyenne {0} plus près du désaccord sur l’échelle de cinq</translation>
    </message>
    <message>
        <source>on average {0} nearer to agreeing on the scale of five</source>
        <translation>en moyenne {0} plus près de l’accord sur l’échelle de cinq</translation>
    </message>
    <message>
        <source>{0} agree in both</source>
        <translation>{0} sont d’accord dans les deux</translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) more</source>
        <translation>
            <numerusform>{0} sont d’accord au lieu de {1},&#xa0;%n point de plus</numerusform>
            <numerusform>{0} sont d’accord au lieu de {1},&#xa0;%n points de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agree instead of {1}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0} sont d’accord au lieu de {1},&#xa0;%n point de moins</numerusform>
            <numerusform>{0} sont d’accord au lieu de {1},&#xa0;%n points de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>the same shares</source>
        <translation>les mêmes parts</translation>
    </message>
    <message>
        <source>the greatest difference is at {0}, {1} instead of {2}</source>
        <translation>la plus grande différence est à {0}, {1} au lieu de {2}</translation>
    </message>
    <message>
        <source>on average {0} of 100 fewer for {1}</source>
        <translation>en moyenne {0} sur 100 de moins pour {1}</translation>
    </message>
    <message>
        <source>on average {0} of 100 more for {1}</source>
        <translation>en moyenne {0} sur 100 de plus pour {1}</translation>
    </message>
    <message>
        <source>They are fewer than half of those who answered: whether it is chance is told of them alone.</source>
        <translation>C’est moins de la moitié des personnes qui ont répondu&#xa0;: la part du hasard n’est dite que pour elles.</translation>
    </message>
    <message>
        <source>Of all answers: {0}.</source>
        <translation>De toutes les réponses&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nobody moved.</source>
        <translation>Personne n’a bougé.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of all {0} ways would differ as much or more.</source>
        <translation>Si le hasard avait décidé qui monte et qui descend, {1} de toutes les {0} façons différeraient autant ou plus.</translation>
    </message>
    <message>
        <source>Had chance decided who moved up and who down, {1} of {0} draws would differ as much or more.</source>
        <translation>Si le hasard avait décidé qui monte et qui descend, {1} de {0} tirages différeraient autant ou plus.</translation>
    </message>
    <message>
        <source>Of all {0} divisions of the same answers {1} differ as much or more.</source>
        <translation>De tous les {0} partages des mêmes réponses, {1} diffèrent autant ou plus.</translation>
    </message>
    <message>
        <source>Of {0} random divisions of the same answers {1} differed as much or more.</source>
        <translation>De {0} partages au hasard des mêmes réponses, {1} différaient autant ou plus.</translation>
    </message>
    <message>
        <source>So this could easily be chance, which is no proof that nothing differs.</source>
        <translation>Cela pourrait donc aisément être le hasard, ce qui ne prouve pas que rien ne diffère.</translation>
    </message>
    <message>
        <source>So this might be chance.</source>
        <translation>Cela pourrait donc être le hasard.</translation>
    </message>
    <message>
        <source>So this is hardly chance.</source>
        <translation>Ce n’est donc guère le hasard.</translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one might be chance.</source>
        <translation>
            <numerusform>Comme&#xa0;%n comparaison est faite, celle-ci pourrait être le hasard.</numerusform>
            <numerusform>Comme&#xa0;%n comparaisons sont faites, celle-ci pourrait être le hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As %n comparisons are made, this one could easily be chance, which is no proof that nothing differs.</source>
        <translation>
            <numerusform>Comme&#xa0;%n comparaison est faite, celle-ci pourrait aisément être le hasard, ce qui ne prouve pas que rien ne diffère.</numerusform>
            <numerusform>Comme&#xa0;%n comparaisons sont faites, celle-ci pourrait aisément être le hasard, ce qui ne prouve pas que rien ne diffère.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersBar</name>
    <message>
        <source>Answers to the form</source>
        <translation>Réponses au formulaire</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>All are of the framing</source>
        <translation>Toutes sont de la formulation</translation>
    </message>
    <message>
        <source>All are of the moment</source>
        <translation>Toutes sont du moment</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme le dit le fichier</translation>
    </message>
    <message>
        <source>Numbers of “{0}” go from</source>
        <translation>Les nombres de «&#xa0;{0}&#xa0;» vont de</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>How far the search for a better wall is</source>
        <translation>Où en est la recherche d’un meilleur mur</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Use this wall</source>
        <translation>Adopter ce mur</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>No backup yet: the first one is made when something changes.</source>
        <translation>Pas encore de sauvegarde&#xa0;: la première se fait dès que quelque chose change.</translation>
    </message>
    <message>
        <source>Backup {0}</source>
        <translation>Sauvegarde {0}</translation>
    </message>
    <message>
        <source>Second copy {0}</source>
        <translation>Seconde copie {0}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>While working</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before merging or splitting</source>
        <translation>Avant une fusion ou une séparation</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Avant une suppression</translation>
    </message>
    <message>
        <source>Before a template</source>
        <translation>Avant un modèle</translation>
    </message>
    <message>
        <source>Before arranging anew</source>
        <translation>Avant de disposer à neuf</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>Avant une traduction</translation>
    </message>
    <message>
        <source>After a person was erased</source>
        <translation>Après l’effacement d’une personne</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Avant une nouvelle version</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>Beside the session</source>
        <translation>À côté de la séance</translation>
    </message>
    <message>
        <source>Not sound: it cannot be restored</source>
        <translation>Abîmée&#xa0;: ne peut pas être restaurée</translation>
    </message>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Free some space.</source>
        <translation>Aucune sauvegarde faite&#xa0;: le disque est plein. Libérez de la place.</translation>
    </message>
    <message>
        <source>No backup was made: the folder for backups cannot be written to.</source>
        <translation>Aucune sauvegarde faite&#xa0;: impossible d’écrire dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>No backup was made: the disk does not answer as it should.</source>
        <translation>Aucune sauvegarde faite&#xa0;: le disque ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>No second copy: its folder is not there. Put the memory stick in again.</source>
        <translation>Pas de seconde copie&#xa0;: son dossier n’est pas là. Remettez la clé USB.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick is full. Free some space.</source>
        <translation>Pas de seconde copie&#xa0;: la clé USB est pleine. Libérez de la place.</translation>
    </message>
    <message>
        <source>No second copy: its folder cannot be written to.</source>
        <translation>Pas de seconde copie&#xa0;: impossible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>No second copy: the memory stick does not answer as it should.</source>
        <translation>Pas de seconde copie&#xa0;: la clé USB ne répond pas comme elle devrait.</translation>
    </message>
    <message>
        <source>The session itself is saved.</source>
        <translation>La séance elle-même est enregistrée.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>That folder cannot be used. Choose another one.</source>
        <translation>Ce dossier ne peut pas servir. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Folder for a second copy</source>
        <translation>Dossier pour une seconde copie</translation>
    </message>
    <message>
        <source>The backups of all sessions take {0} MB on this computer.</source>
        <translation>Les sauvegardes de toutes les séances prennent {0} Mo sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Restored as {0}, beside the session.</source>
        <translation>Restaurée sous le nom {0}, à côté de la séance.</translation>
    </message>
    <message>
        <source>A second copy of the newest backup can go to a memory stick, by itself.</source>
        <translation>Une seconde copie de la dernière sauvegarde peut aller d’elle-même sur une clé USB.</translation>
    </message>
    <message>
        <source>The second copy goes to {0}.</source>
        <translation>La seconde copie va dans {0}.</translation>
    </message>
    <message>
        <source>The second copy of {0} is in {1}.</source>
        <translation>La seconde copie de {0} est dans {1}.</translation>
    </message>
    <message>
        <source>Backups are made every ten minutes while you work, before large changes and on closing. Restoring one writes a new file beside the session: nothing is replaced.</source>
        <translation>Les sauvegardes se font toutes les dix minutes pendant le travail, avant les grands changements et à la fermeture. Restaurer écrit un nouveau fichier à côté de la séance&#xa0;: rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The first one is made when something changes. You can make one now.</source>
        <translation>La première se fait dès que quelque chose change. Vous pouvez en faire une maintenant.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose folder for a second copy…</source>
        <translation>Choisir un dossier pour une seconde copie…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making second copies</source>
        <translation>Ne plus faire de secondes copies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BannerRow</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most urgent message</source>
        <translation>Ne montrer que le message le plus urgent</translation>
    </message>
    <message>
        <source>Show the other messages too</source>
        <translation>Montrer aussi les autres messages</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Slots and spaces</source>
        <translation>Créneaux et espaces</translation>
    </message>
    <message>
        <source>Topics, the chosen one, slots and spaces</source>
        <translation>Sujets, celui qui est choisi, créneaux et espaces</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>Stack on this note</source>
        <translation>Empiler sur cette note</translation>
    </message>
    <message>
        <source>Into “{0}”</source>
        <translation>Dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Dans aucune zone</translation>
    </message>
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
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Board: {0}, {1}</source>
        <translation>Tableau&#xa0;: {0}, {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) below it</source>
        <translation>
            <numerusform>%n note dessous</numerusform>
            <numerusform>%n notes dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>A number chooses a breakout, Esc all of them.</source>
        <translation>Un numéro choisit un atelier, Échap tous.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Mur du programme</translation>
    </message>
    <message>
        <source>Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.</source>
        <translation>Flèches&#xa0;: une autre case. Alt et flèches&#xa0;: déplacer le sujet. Suppr&#xa0;: hors du mur.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Aucune note ne convient</translation>
    </message>
    <message>
        <source>There are others.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes and the note, beside the board</source>
        <translation>Thèmes et note, à côté du tableau</translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>notes below: {0}</source>
        <translation>notes dessous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>votes: {0}</source>
        <translation>voix&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message>
        <source>Pages of the board</source>
        <translation>Pages du tableau</translation>
    </message>
</context>
<context>
    <name>Breakouts</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Time, over by</source>
        <translation>Temps, dépassé de</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>{0}, moved from {1}</source>
        <translation>{0}, déplacé de {1}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>avec {0}</translation>
    </message>
    <message>
        <source>over by {0}</source>
        <translation>dépassé de {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore&#xa0;%n seconde</numerusform>
            <numerusform>encore&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore&#xa0;%n minute</numerusform>
            <numerusform>encore&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>BreakoutsPage</name>
    <message>
        <source>No breakout of this slot has the number {0}.</source>
        <translation>Aucun atelier de ce créneau n’a le numéro {0}.</translation>
    </message>
    <message>
        <source>No slot for breakouts yet</source>
        <translation>Pas encore de créneau pour les ateliers</translation>
    </message>
    <message>
        <source>Add an activity of the kind Breakouts to the agenda, one for each slot.</source>
        <translation>Ajoutez au programme une activité du type Ateliers, une par créneau.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller au programme</translation>
    </message>
    <message>
        <source>Nobody meets in this slot yet</source>
        <translation>Personne ne se réunit encore dans ce créneau</translation>
    </message>
    <message>
        <source>Put topics on the agenda wall first: each then has its clock here.</source>
        <translation>Mettez d’abord des sujets sur le mur du programme&#xa0;: chacun a alors son horloge ici.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Aller au mur du programme</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>A form is made of the file. Its extremes have no names yet.</source>
        <translation>Un formulaire est tiré du fichier. Ses extrémités n’ont pas encore de nom.</translation>
    </message>
</context>
<context>
    <name>CameList</name>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Delete: was not there after all.</source>
        <translation>Suppr&#xa0;: n’était finalement pas là.</translation>
    </message>
</context>
<context>
    <name>CamePart</name>
    <message>
        <source>How many came</source>
        <translation>Combien sont venus</translation>
    </message>
    <message>
        <source>Who came, by name</source>
        <translation>Qui est venu, par nom</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter, the next</source>
        <translation>Deux lettres d’un nom, Entrée, la personne suivante</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first, or only count them.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;». Ajoutez-la d’abord dans Personnes, ou comptez-la seulement.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
</context>
<context>
    <name>Canvases</name>
    <message>
        <source>Keep, leave behind, do differently</source>
        <translation>Garder, laisser, faire autrement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave behind</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation>Faire autrement</translation>
    </message>
    <message>
        <source>To look back on what was done: what stays, what goes, what changes.</source>
        <translation>Pour regarder ce qui a été fait&#xa0;: ce qui reste, ce qui part, ce qui change.</translation>
    </message>
    <message>
        <source>Cynefin</source>
        <translation>Cynefin</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complexe</translation>
    </message>
    <message>
        <source>Complicated</source>
        <translation>Compliqué</translation>
    </message>
    <message>
        <source>Chaotic</source>
        <translation>Chaotique</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>By how causes and effects hang together, to see what to try, to analyse, or just to do.</source>
        <translation>Selon les liens entre causes et effets, pour voir quoi essayer, analyser ou simplement faire.</translation>
    </message>
    <message>
        <source>Three horizons</source>
        <translation>Trois horizons</translation>
    </message>
    <message>
        <source>1: How it is, and what fades</source>
        <translation>1&#xa0;: ce qui est, et qui s’efface</translation>
    </message>
    <message>
        <source>2: What is being tried</source>
        <translation>2&#xa0;: ce qui est essayé</translation>
    </message>
    <message>
        <source>3: How it is to be</source>
        <translation>3&#xa0;: ce qui doit être</translation>
    </message>
    <message>
        <source>To see how the present turns into the future you want.</source>
        <translation>Pour voir comment le présent devient l’avenir que vous voulez.</translation>
    </message>
    <message>
        <source>Reasons for failure</source>
        <translation>Raisons des échecs</translation>
    </message>
    <message>
        <source>A rule was broken on purpose</source>
        <translation>Une règle a été enfreinte exprès</translation>
    </message>
    <message>
        <source>Somebody was not attentive</source>
        <translation>Quelqu’un n’a pas été attentif</translation>
    </message>
    <message>
        <source>Skill or training was missing</source>
        <translation>Il manquait un savoir-faire ou une formation</translation>
    </message>
    <message>
        <source>The procedure was poor</source>
        <translation>La procédure était mauvaise</translation>
    </message>
    <message>
        <source>The task was too hard to go well each time</source>
        <translation>La tâche était trop difficile pour réussir chaque fois</translation>
    </message>
    <message>
        <source>Many things came together</source>
        <translation>Bien des choses se sont conjuguées</translation>
    </message>
    <message>
        <source>Nobody could know</source>
        <translation>Personne ne pouvait savoir</translation>
    </message>
    <message>
        <source>An idea was tested and did not hold</source>
        <translation>Une idée a été testée et n’a pas tenu</translation>
    </message>
    <message>
        <source>Something new was tried, to learn</source>
        <translation>Du neuf a été essayé, pour apprendre</translation>
    </message>
    <message>
        <source>A spectrum from blame at the top to praise at the bottom, after A. Edmondson.</source>
        <translation>Un éventail du blâme en haut à l’éloge en bas, d’après A. Edmondson.</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Effort et effet</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Faire maintenant</translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation>Bien préparer</translation>
    </message>
    <message>
        <source>Do in passing</source>
        <translation>Faire en passant</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Two by two, with axes of your own.</source>
        <translation>Deux sur deux, avec vos propres axes.</translation>
    </message>
    <message>
        <source>little effort</source>
        <translation>peu d’effort</translation>
    </message>
    <message>
        <source>much effort</source>
        <translation>beaucoup d’effort</translation>
    </message>
    <message>
        <source>little effect</source>
        <translation>peu d’effet</translation>
    </message>
    <message>
        <source>much effect</source>
        <translation>beaucoup d’effet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Colonne {0}</translation>
    </message>
    <message>
        <source>As many columns as you like, with names of your own.</source>
        <translation>Autant de colonnes que vous voulez, avec vos propres noms.</translation>
    </message>
</context>
<context>
    <name>CanvasesDialog</name>
    <message>
        <source>Canvases and regions</source>
        <translation>Canevas et zones</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Nom du canevas</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>À droite</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Region {0}</source>
        <translation>Zone {0}</translation>
    </message>
    <message>
        <source>Notes stay when a canvas or region is deleted; they are in no region then. Undo brings it back.</source>
        <translation>Les notes restent quand un canevas ou une zone est supprimé&#xa0;; elles ne sont alors dans aucune zone. Annuler le rétablit.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Close the capture line</source>
        <translation>Fermer la ligne de note</translation>
    </message>
    <message>
        <source>Note kept; there is no topic {0}.</source>
        <translation>Note gardée&#xa0;; il n’y a pas de sujet {0}.</translation>
    </message>
    <message>
        <source>Note kept; there is no chair {0}.</source>
        <translation>Note gardée&#xa0;; il n’y a pas de chaise {0}.</translation>
    </message>
    <message>
        <source>Note kept; nobody sits on chair {0}.</source>
        <translation>Note gardée&#xa0;; personne n’est sur la chaise {0}.</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Note gardée.</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for topic 3</source>
        <translation>Une note… «&#xa0;3&#xa0;: mots&#xa0;» la note pour le sujet 3</translation>
    </message>
    <message>
        <source>A note… “3: words” notes them for chair 3</source>
        <translation>Une note… «&#xa0;3&#xa0;: mots&#xa0;» la note pour la chaise 3</translation>
    </message>
    <message>
        <source>no topic {0}</source>
        <translation>pas de sujet {0}</translation>
    </message>
    <message>
        <source>no chair {0}</source>
        <translation>pas de chaise {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>sujet {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>chaise {0}</translation>
    </message>
    <message>
        <source>nobody sits there</source>
        <translation>personne n’y est assis</translation>
    </message>
</context>
<context>
    <name>ChairsPanel</name>
    <message>
        <source>Chairs of the inner circle</source>
        <translation>Chaises du cercle intérieur</translation>
    </message>
    <message>
        <source>Delete: leaves. Space: speaks. Enter: names who sits there. Ctrl+Up, Ctrl+Down: changes chairs.</source>
        <translation>Suppr&#xa0;: quitte. Espace&#xa0;: parle. Entrée&#xa0;: nomme qui est assis là. Ctrl+Haut, Ctrl+Bas&#xa0;: change de chaise.</translation>
    </message>
    <message>
        <source>Leaves the chair (Delete)</source>
        <translation>Quitte la chaise (Suppr)</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Quitte</translation>
    </message>
    <message>
        <source>Speaks, or has spoken (Space)</source>
        <translation>Parle, ou a parlé (Espace)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Chaises</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>What the proposed plan changes</source>
        <translation>Ce que le plan proposé change</translation>
    </message>
    <message>
        <source>Choosing a change goes to its cell in the table.</source>
        <translation>Choisir un changement mène à sa case du tableau.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Plan again, or look for another plan: what would change is listed here.</source>
        <translation>Rien n’est proposé. Planifiez à nouveau, ou cherchez un autre plan&#xa0;: ce qui changerait figure ici.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Space ticks a line. Alt with Up or Down moves it.</source>
        <translation>Espace coche une ligne. Alt avec Haut ou Bas la déplace.</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Texts that name people</source>
        <translation>Textes qui nomment des personnes</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traduire…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n texte sans traduction.</numerusform>
            <numerusform>%n textes sans traduction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Number or a few letters</source>
        <translation>Numéro ou quelques lettres</translation>
    </message>
    <message>
        <source>New: “{0}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Unpin</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Let sit in this round</source>
        <translation>Laisser s’asseoir dans ce tour</translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Pas dans ce tour</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Chosen activity</source>
        <translation>Activité choisie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Kind of the activity</source>
        <translation>Type de l’activité</translation>
    </message>
    <message>
        <source>Not before, a time of day</source>
        <translation>Pas avant, une heure</translation>
    </message>
    <message>
        <source>such as 10:30</source>
        <translation>par exemple 10:30</translation>
    </message>
    <message>
        <source>Question of the activity</source>
        <translation>Question de l’activité</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Aucune activité choisie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>The list of chairs says and does the same.</source>
        <translation>La liste des chaises dit et fait la même chose.</translation>
    </message>
    <message>
        <source>Name who sits on chair {0}</source>
        <translation>Nommer qui est sur la chaise {0}</translation>
    </message>
    <message>
        <source>{0} has spoken</source>
        <translation>{0} a parlé</translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation>{0} parle</translation>
    </message>
    <message>
        <source>{0} leaves the chair</source>
        <translation>{0} quitte la chaise</translation>
    </message>
    <message>
        <source>Name who takes the place of {0}</source>
        <translation>Nommer qui prend la place de {0}</translation>
    </message>
    <message>
        <source>{0} sits down</source>
        <translation>{0} s’assoit</translation>
    </message>
    <message>
        <source>{0} goes on the waiting list</source>
        <translation>{0} va sur la liste d’attente</translation>
    </message>
</context>
<context>
    <name>ClockBlock</name>
    <message>
        <source>Nothing left to start</source>
        <translation>Plus rien à démarrer</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore de programme</translation>
    </message>
    <message>
        <source>over</source>
        <comment>beside +1:20</comment>
        <translation>dépassé</translation>
    </message>
</context>
<context>
    <name>CloudView</name>
    <message>
        <source>Cloud of words; the table beside it says the same</source>
        <translation>Nuage de mots&#xa0;; le tableau à côté dit la même chose</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation>Le réseau ne montre pas son nom</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What could not be used of “{0}” was not kept.</source>
        <translation>Ce qui ne pouvait pas servir de «&#xa0;{0}&#xa0;» n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Label, printed below the code</source>
        <translation>Étiquette, imprimée sous le code</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>WPA, with a password</source>
        <translation>WPA, avec mot de passe</translation>
    </message>
    <message>
        <source>WEP, with a password (old)</source>
        <translation>WEP, avec mot de passe (ancien)</translation>
    </message>
    <message>
        <source>Open, no password</source>
        <translation>Ouvert, sans mot de passe</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrée d’agenda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Toute la séance</translation>
    </message>
    <message>
        <source>Topic {0}: {1}</source>
        <translation>Sujet {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation>Quelque chose de supprimé</translation>
    </message>
    <message>
        <source>What it belonged to was deleted. Choose what it belongs to.</source>
        <translation>Ce à quoi il appartenait a été supprimé. Choisissez à quoi il appartient.</translation>
    </message>
    <message>
        <source>The session has no date yet. Say it in the room Session.</source>
        <translation>La séance n’a pas encore de date. Indiquez-la dans la salle Séance.</translation>
    </message>
    <message>
        <source>Its times are not known yet. Plan when the day begins, or place the topic.</source>
        <translation>Ses horaires ne sont pas encore connus. Prévoyez le début de la journée, ou placez le sujet.</translation>
    </message>
    <message>
        <source>It holds too much to be read well. Shorten what is inside.</source>
        <translation>Il contient trop pour être bien lu. Raccourcissez le contenu.</translation>
    </message>
    <message>
        <source>The link of this space is no web address. Correct it in Open space.</source>
        <translation>Le lien de cet espace n’est pas une adresse web. Corrigez-le dans Forum ouvert.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Code QR&#xa0;: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codes QR</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Réseau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Password: {0}</source>
        <translation>Mot de passe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sans mot de passe</translation>
    </message>
</context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Monter le code</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Descendre le code</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Supprimer le code</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Montrer le code sur la scène, ou le retirer</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tester tout</translation>
    </message>
    <message>
        <source>Code deleted. Undo brings it back.</source>
        <translation>Code supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>The code appears once it can be made.</source>
        <translation>Le code apparaît dès qu’il peut être fait.</translation>
    </message>
    <message>
        <source>QR code: {0}</source>
        <translation>Code QR&#xa0;: {0}</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codes QR</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Pas encore de codes</translation>
    </message>
    <message>
        <source>A code on signs and posters opens a survey, joins the Wi-Fi, or puts the day into a calendar.</source>
        <translation>Un code sur panneaux et affiches ouvre une enquête, connecte au Wi-Fi ou met la journée dans un agenda.</translation>
    </message>
    <message>
        <source>On a sign, {0} mm wide, phones read it from {1} m; on a poster, {2} mm, from {3} m.</source>
        <translation>Sur un panneau, large de {0} mm, les téléphones le lisent à {1} m&#xa0;; sur une affiche, {2} mm, à {3} m.</translation>
    </message>
    <message>
        <source>It holds much: in the hand it has to be {0} mm wide at least.</source>
        <translation>Il contient beaucoup&#xa0;: en main, il doit avoir au moins {0} mm de large.</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>{0} codes sur {1} ont été lus sur la page imprimée.</translation>
    </message>
    <message>
        <source>Not read: {0}. Shorten what is inside, or print larger.</source>
        <translation>Non lus&#xa0;: {0}. Raccourcissez le contenu, ou imprimez plus grand.</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Number of the form</source>
        <translation>Numéro du formulaire</translation>
    </message>
    <message>
        <source>Empty where nobody can read it</source>
        <translation>Vide si personne ne peut le lire</translation>
    </message>
    <message>
        <source>A number, such as 12</source>
        <translation>Un nombre, par exemple 12</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>More than one group begins so</source>
        <translation>Plus d’un groupe commence ainsi</translation>
    </message>
    <message>
        <source>No group begins so</source>
        <translation>Aucun groupe ne commence ainsi</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} disagree to {1} agree</source>
        <translation>{0} désaccord à {1} accord</translation>
    </message>
    <message>
        <source>Shares of {0} and {1}, such as 40 30</source>
        <translation>Parts de {0} et {1}, par exemple 40 30</translation>
    </message>
    <message>
        <source>As it is written; Enter goes on</source>
        <translation>Comme c’est écrit&#xa0;; Entrée passe à la suite</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Two shares, or three that add up to {0}</source>
        <translation>Deux parts, ou trois qui font {0}</translation>
    </message>
    <message>
        <source>Only one box may be ticked: {0}</source>
        <translation>Une seule case peut être cochée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No such box: {0}</source>
        <translation>Pas de telle case&#xa0;: {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} à {1}</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>N° {0}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1} left out</source>
        <translation>{0}&#xa0;; {1} omis</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} here</source>
        <translation>{0} sur {1} ici</translation>
    </message>
    <message numerus="yes">
        <source>%n more hand(s) than people</source>
        <translation>
            <numerusform>%n main de plus que de personnes</numerusform>
            <numerusform>%n mains de plus que de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n here</source>
        <translation>
            <numerusform>{0},&#xa0;%n ici</numerusform>
            <numerusform>{0},&#xa0;%n ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n non comptée</numerusform>
            <numerusform>%n non comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
    <message>
        <source>The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off the Stage and put them on again.</source>
        <translation>La scène attend avec un tel compte&#xa0;: elle garde le précédent. Corrigez-le, ou retirez les réponses de la scène et remettez-les.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Nothing to collect yet</source>
        <translation>Rien à recueillir encore</translation>
    </message>
    <message>
        <source>Make a form with questions first. What comes back on paper is typed in here. Or drop a file of answers here: a form is made of it.</source>
        <translation>Faites d’abord un formulaire avec des questions. Ce qui revient sur papier se saisit ici. Ou déposez ici un fichier de réponses&#xa0;: un formulaire en est tiré.</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>Aux formulaires</translation>
    </message>
    <message>
        <source>Key back</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulaire</numerusform>
            <numerusform>%n formulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n sans numéro</numerusform>
            <numerusform>%n sans numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>missing {0}</source>
        <translation>manquent {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>create event meeting workshop</source>
        <translation>créer événement réunion atelier</translation>
    </message>
    <message>
        <source>example demo try</source>
        <translation>exemple démo essayer</translation>
    </message>
    <message>
        <source>save rename file</source>
        <translation>enregistrer renommer fichier</translation>
    </message>
    <message>
        <source>duplicate export file stick</source>
        <translation>dupliquer exporter fichier clé</translation>
    </message>
    <message>
        <source>privacy GDPR anonymous names delete</source>
        <translation>vie privée RGPD anonyme noms supprimer</translation>
    </message>
    <message>
        <source>report minutes proceedings export</source>
        <translation>rapport compte rendu actes export</translation>
    </message>
    <message>
        <source>badges signs cards sheets posters pack</source>
        <translation>badges panneaux cartes feuilles affiches lot</translation>
    </message>
    <message>
        <source>log out leave</source>
        <translation>se déconnecter quitter</translation>
    </message>
    <message>
        <source>exit log out end</source>
        <translation>quitter sortir fin</translation>
    </message>
    <message>
        <source>back mistake revert</source>
        <translation>retour erreur revenir</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>encore répéter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>spreadsheet CSV Excel load participants</source>
        <translation>tableur CSV Excel charger participants</translation>
    </message>
    <message>
        <source>restore history lost versions backup</source>
        <translation>restaurer historique perdu versions sauvegarde</translation>
    </message>
    <message>
        <source>Excel Word CSV docx save download</source>
        <translation>Excel Word CSV docx enregistrer télécharger</translation>
    </message>
    <message>
        <source>preferences options language Welsh Cymraeg dark colours</source>
        <translation>préférences options langue gallois Cymraeg sombre couleurs</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>raccourcis clavier touches</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>aide manuel documentation</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>begin end stop timer clock round</source>
        <translation>commencer fin arrêter minuteur horloge tour</translation>
    </message>
    <message>
        <source>stop hold timer clock</source>
        <translation>arrêter tenir minuteur horloge</translation>
    </message>
    <message>
        <source>longer extend timer time</source>
        <translation>plus long prolonger minuteur temps</translation>
    </message>
    <message>
        <source>shorter timer time</source>
        <translation>plus court minuteur temps</translation>
    </message>
    <message>
        <source>shuffle mix seats groups tables</source>
        <translation>mélanger places groupes tables</translation>
    </message>
    <message>
        <source>post-it sticky write card</source>
        <translation>post-it papillon écrire carte</translation>
    </message>
    <message>
        <source>sound silent bell alarm</source>
        <translation>son muet cloche alarme</translation>
    </message>
    <message>
        <source>sound bell alarm</source>
        <translation>son cloche alarme</translation>
    </message>
    <message>
        <source>projector beamer screen show presentation</source>
        <translation>projecteur vidéoprojecteur écran montrer présentation</translation>
    </message>
    <message>
        <source>projector hold still</source>
        <translation>projecteur tenir immobile</translation>
    </message>
    <message>
        <source>projector black hide</source>
        <translation>projecteur noir cacher</translation>
    </message>
    <message>
        <source>votes ranking</source>
        <translation>votes classement</translation>
    </message>
    <message>
        <source>participants attendance list register</source>
        <translation>participants présence liste inscription</translation>
    </message>
    <message>
        <source>schedule programme plan times rundown</source>
        <translation>horaire programme plan heures déroulé</translation>
    </message>
    <message>
        <source>circle chairs talk</source>
        <translation>cercle chaises parole</translation>
    </message>
    <message>
        <source>unconference topics market breakouts</source>
        <translation>non-conférence sujets marché ateliers</translation>
    </message>
    <message>
        <source>post-it notes wall themes clusters</source>
        <translation>post-it notes mur thèmes groupes</translation>
    </message>
    <message>
        <source>survey form ballot poll questionnaire</source>
        <translation>enquête formulaire vote sondage questionnaire</translation>
    </message>
    <message>
        <source>report PDF badges signs</source>
        <translation>rapport PDF badges panneaux</translation>
    </message>
    <message>
        <source>late absent</source>
        <translation>retard absent</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>chair sit speaker</source>
        <translation>chaise asseoir orateur</translation>
    </message>
    <message>
        <source>queue hand speakers</source>
        <translation>file main orateurs</translation>
    </message>
    <message>
        <source>spoken silent not yet fairness</source>
        <translation>parlé silencieux pas encore équité</translation>
    </message>
    <message>
        <source>lock keep</source>
        <translation>verrouiller garder</translation>
    </message>
    <message>
        <source>new idea session add</source>
        <translation>nouveau idée séance ajouter</translation>
    </message>
    <message>
        <source>join combine same</source>
        <translation>joindre combiner même</translation>
    </message>
    <message>
        <source>count words frequency cloud</source>
        <translation>compter mots fréquence nuage</translation>
    </message>
    <message>
        <source>next alone</source>
        <translation>suivante seule</translation>
    </message>
    <message>
        <source>group cluster sort automatically</source>
        <translation>grouper regrouper trier automatiquement</translation>
    </message>
    <message>
        <source>group cluster category</source>
        <translation>groupe regroupement catégorie</translation>
    </message>
    <message>
        <source>vote ballot ranking</source>
        <translation>vote scrutin classement</translation>
    </message>
    <message>
        <source>tasks who what when</source>
        <translation>tâches qui quoi quand</translation>
    </message>
    <message>
        <source>ballot vote count poll</source>
        <translation>scrutin vote compter sondage</translation>
    </message>
    <message>
        <source>link Wi-Fi phone</source>
        <translation>lien Wi-Fi téléphone</translation>
    </message>
    <message>
        <source>translate Welsh bilingual</source>
        <translation>traduire gallois bilingue</translation>
    </message>
    <message>
        <source>badges signs cards slips posters</source>
        <translation>badges panneaux cartes fiches affiches</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no display to open {0} on.</source>
        <translation>Il n’y a pas d’écran pour y ouvrir {0}.</translation>
    </message>
    <message>
        <source>Look: texts that may still point to somebody: {0}</source>
        <translation>Regardez&#xa0;: textes qui peuvent encore désigner quelqu’un&#xa0;: {0}</translation>
    </message>
    <message>
        <source>There is no backup of {0} on this computer.</source>
        <translation>Il n’y a pas de sauvegarde de {0} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no backup {0}: there are {1}.</source>
        <translation>Il n’y a pas de sauvegarde {0}&#xa0;: il y en a {1}.</translation>
    </message>
    <message>
        <source>Backup {0} was restored as {1}.</source>
        <translation>La sauvegarde {0} a été restaurée sous le nom {1}.</translation>
    </message>
    <message>
        <source>There is no field called {0}. Fields: {1}</source>
        <translation>Il n’y a pas de champ {0}. Champs&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} does not look like a list of names. If it is one, add --map 1=name.</source>
        <translation>{0} ne ressemble pas à une liste de noms. Si c’en est une, ajoutez --map 1=name.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>Rien n’a été changé&#xa0;: c’était un essai.</translation>
    </message>
    <message>
        <source>Nothing of {0} could be taken.</source>
        <translation>Rien de {0} n’a pu être pris.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changé</numerusform>
            <numerusform>%n changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: {1} is a duplicate of row {2}, left out</source>
        <translation>  {0}&#xa0;: {1} est un doublon de la ligne {2}, omis</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Regardez&#xa0;: {0}</translation>
    </message>
    <message>
        <source>A form “{0}” of: {1}</source>
        <translation>Un formulaire «&#xa0;{0}&#xa0;» de&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Numbers of “{0}” were taken to go from {1}.</source>
        <translation>Les nombres de «&#xa0;{0}&#xa0;» ont été lus à partir de {1}.</translation>
    </message>
    <message numerus="yes">
        <source>Look: %n form(s) of a file of this name are in the session already.</source>
        <translation>
            <numerusform>Regardez&#xa0;:&#xa0;%n formulaire d’un fichier de ce nom est déjà dans la séance.</numerusform>
            <numerusform>Regardez&#xa0;:&#xa0;%n formulaires d’un fichier de ce nom sont déjà dans la séance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulaire</numerusform>
            <numerusform>%n formulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>  {0}: form {1} was in row {2} already, left out</source>
        <translation>  {0}&#xa0;: le formulaire {1} était déjà à la ligne {2}, omis</translation>
    </message>
    <message>
        <source>  {0}, left out: {1}</source>
        <translation>  {0}, omis&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message>
        <source>New themes: {0}</source>
        <translation>Nouveaux thèmes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is not known as {2}; the note was taken without it</source>
        <translation>  {0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas connu comme {2}&#xa0;; la note a été prise sans</translation>
    </message>
    <message>
        <source>  {0}: “{1}” is the {2} of another note; the note was taken without it</source>
        <translation>  {0}&#xa0;: «&#xa0;{1}&#xa0;» est {2} d’une autre note&#xa0;; la note a été prise sans</translation>
    </message>
    <message>
        <source>a note there</source>
        <translation>une note déjà là</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}; both are kept</source>
        <translation>  {0} dit la même chose que {1}&#xa0;; les deux restent</translation>
    </message>
    <message>
        <source>  {0} says the same as {1} and lies under it</source>
        <translation>  {0} dit la même chose que {1} et se trouve dessous</translation>
    </message>
    <message>
        <source>  {0} says the same as {1}, left out</source>
        <translation>  {0} dit la même chose que {1}, omise</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}; both are kept</source>
        <translation>  {0} dit presque la même chose que {1}&#xa0;; les deux restent</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1} and lies under it</source>
        <translation>  {0} dit presque la même chose que {1} et se trouve dessous</translation>
    </message>
    <message>
        <source>  {0} says nearly the same as {1}, left out</source>
        <translation>  {0} dit presque la même chose que {1}, omise</translation>
    </message>
    <message>
        <source>  {0} was taken, but {1}</source>
        <translation>  {0} a été prise, mais {1}</translation>
    </message>
    <message>
        <source>{0} is sound: a session file of version {1}.</source>
        <translation>{0} est sain&#xa0;: un fichier de séance de version {1}.</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>There are no QR codes in this session.</source>
        <translation>Il n’y a pas de codes QR dans cette séance.</translation>
    </message>
    <message>
        <source>{0} mm wide or more</source>
        <translation>{0} mm de large ou plus</translation>
    </message>
    <message>
        <source>{0} of {1} codes were read from the printed page.</source>
        <translation>{0} codes sur {1} ont été lus sur la page imprimée.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Non lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it is done.</source>
        <translation>Rien n’a été changé. Avec --yes, c’est fait.</translation>
    </message>
    <message>
        <source>Texts that lose the name (--keep N,N leaves them): {0}</source>
        <translation>Textes qui perdent le nom (--keep N,N les laisse)&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Look: texts that stay as they are, and may point to the person: {0}</source>
        <translation>Regardez&#xa0;: textes qui restent tels quels et peuvent désigner la personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} a été écrit.</translation>
    </message>
    <message>
        <source>Look: texts that are not translated yet: {0}</source>
        <translation>Regardez&#xa0;: textes non encore traduits&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Look: one person alone has this role or group: {0}</source>
        <translation>Regardez&#xa0;: une seule personne a ce rôle ou ce groupe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Answers are written as {0}.</source>
        <translation>Les réponses s’écrivent en {0}.</translation>
    </message>
    <message>
        <source>There is no form in this session.</source>
        <translation>Il n’y a pas de formulaire dans cette séance.</translation>
    </message>
    <message>
        <source>Which form? Say so with --form: {0}.</source>
        <translation>Quel formulaire&#xa0;? Dites-le avec --form&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no form “{1}”. Forms: {0}.</source>
        <translation>Il n’y a pas de formulaire «&#xa0;{1}&#xa0;». Formulaires&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no framing or moment “{0}”. There are: {1}.</source>
        <translation>Il n’y a pas de formulation ni de moment «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The name has to end in .pdf, or be a folder after --single.</source>
        <translation>Le nom doit finir par .pdf, ou être un dossier après --single.</translation>
    </message>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Il n’y a rien à imprimer de cela pour l’instant.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Look: this QR code could not be read back, so test it before you print: {0}</source>
        <translation>Regardez&#xa0;: ce code QR n’a pas pu être relu, testez-le avant d’imprimer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Look: texts without a translation into {0}: {1}</source>
        <translation>Regardez&#xa0;: textes sans traduction en {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Look: characters that could not be printed: {0}</source>
        <translation>Regardez&#xa0;: caractères qui n’ont pas pu être imprimés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Colonnes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omis&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (ligne {1})</translation>
    </message>
    <message>
        <source>  and {0} more like these</source>
        <translation>  et {0} autres comme ceux-ci</translation>
    </message>
    <message>
        <source>  {0} was refused: {1}</source>
        <translation>  {0} a été refusé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Look: texts that name people who are not to be named, or may: {0}</source>
        <translation>Regardez&#xa0;: textes qui nomment des personnes à ne pas nommer, ou peut-être&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more</source>
        <translation>
            <numerusform>  et&#xa0;%n autre</numerusform>
            <numerusform>  et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(--all lists them)</source>
        <translation>(--all les énumère)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} was made.</source>
        <translation>{0} a été fait.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Stopped early. This is the best plan so far.</source>
        <translation>Arrêté avant la fin. Voici le meilleur plan jusqu’ici.</translation>
    </message>
    <message>
        <source>Proving the limit</source>
        <translation>Preuve de la limite</translation>
    </message>
    <message>
        <source>{0} was written; {1} is as it was.</source>
        <translation>{0} a été écrit&#xa0;; {1} est comme avant.</translation>
    </message>
    <message>
        <source>Backups of {0}, the newest first:</source>
        <translation>Sauvegardes de {0}, la plus récente d’abord&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be translated or looked at again</source>
        <translation>
            <numerusform>%n à traduire ou à revoir</numerusform>
            <numerusform>%n à traduire ou à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Look: {0} names somebody</source>
        <translation>Regardez&#xa0;: {0} nomme quelqu’un</translation>
    </message>
    <message>
        <source>Suggesting themes</source>
        <translation>Proposition de thèmes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no display, so the sample session is written to files.</source>
        <translation>Il n’y a pas d’écran, donc la séance d’exemple est écrite dans des fichiers.</translation>
    </message>
    <message>
        <source>The pictures are left out: Qt lacks {0}.</source>
        <translation>Les images sont omises&#xa0;: il manque {0} à Qt.</translation>
    </message>
    <message>
        <source>Start or finish</source>
        <translation>Démarrer ou terminer</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou continuer</translation>
    </message>
    <message>
        <source>1 more minute</source>
        <translation>1 minute de plus</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutes de plus</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Prendre une note</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Couper le carillon</translation>
    </message>
    <message>
        <source>Back to the circle</source>
        <translation>Retour au cercle</translation>
    </message>
    <message>
        <source>Feedback on the round</source>
        <translation>Retour sur le tour</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Mur du programme</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Montrer la scène</translation>
    </message>
    <message>
        <source>Freeze the Stage</source>
        <translation>Figer la scène</translation>
    </message>
    <message>
        <source>Blank the Stage</source>
        <translation>Scène noire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) by name</source>
        <translation>
            <numerusform>%n participant nommé</numerusform>
            <numerusform>%n participants nommés</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants without a name: {0}</source>
        <translation>Participants sans nom&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be named</source>
        <translation>
            <numerusform>dont&#xa0;%n à ne pas nommer</numerusform>
            <numerusform>dont&#xa0;%n à ne pas nommer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about a participant</source>
        <translation>
            <numerusform>%n remarque sur un participant</numerusform>
            <numerusform>%n remarques sur des participants</numerusform>
        </translation>
    </message>
    <message>
        <source>The moderator&apos;s name</source>
        <translation>Le nom de l’animation</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle</source>
        <translation>
            <numerusform>%n passage dans le cercle</numerusform>
            <numerusform>%n passages dans le cercle</numerusform>
        </translation>
    </message>
    <message>
        <source>People on the waiting list: {0}</source>
        <translation>Personnes sur la liste d’attente&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rules on who sits with whom, or when: {0}</source>
        <translation>Règles sur qui s’assoit avec qui, ou quand&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that know who spoke</source>
        <translation>
            <numerusform>%n note qui sait qui a parlé</numerusform>
            <numerusform>%n notes qui savent qui a parlé</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms that were filled in, without a name: {0}</source>
        <translation>Formulaires remplis, sans nom&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of feedback</source>
        <translation>
            <numerusform>%n ligne de retour</numerusform>
            <numerusform>%n lignes de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions with a name: {0}</source>
        <translation>Actions avec un nom&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Texts that name a participant: {0}</source>
        <translation>Textes qui nomment un participant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Wi-Fi passwords in QR codes: {0}</source>
        <translation>Mots de passe Wi-Fi dans des codes QR&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes: {0}</source>
        <translation>Contacts dans des codes QR&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Backups on this computer: none</source>
        <translation>Sauvegardes sur cet ordinateur&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Backups on this computer, which hold all this too: {0}, the oldest of {1}</source>
        <translation>Sauvegardes sur cet ordinateur, qui contiennent tout cela aussi&#xa0;: {0}, la plus ancienne du {1}</translation>
    </message>
    <message>
        <source>Topics with a convener: {0}</source>
        <translation>Sujets avec un hôte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choices of topics: {0}</source>
        <translation>Choix de sujets&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Reports that name who came: {0}</source>
        <translation>Comptes rendus qui nomment qui est venu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The journal holds nothing that was changed or deleted.</source>
        <translation>Le journal ne contient rien qui ait été changé ou supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the journal, which also hold what was changed or deleted</source>
        <translation>
            <numerusform>%n pas dans le journal, qui contient aussi ce qui a été changé ou supprimé</numerusform>
            <numerusform>%n pas dans le journal, qui contiennent aussi ce qui a été changé ou supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Forum ouvert</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Summary &amp; print</source>
        <translation>Synthèse &amp; impression</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast: practise on it</source>
        <translation>La séance d’exemple se déroule seule, dix fois plus vite&#xa0;: exercez-vous dessus</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visite d’une minute</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Views and canvases</source>
        <translation>Vues et canevas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Select the note, or no more</source>
        <translation>Sélectionner la note, ou non</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Sélectionner tout ce qui est montré</translation>
    </message>
    <message>
        <source>Into a theme…</source>
        <translation>Dans un thème…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Alone again</source>
        <translation>De nouveau seule</translation>
    </message>
    <message>
        <source>Lay the selected under this note</source>
        <translation>Mettre la sélection sous cette note</translation>
    </message>
    <message>
        <source>Take off the stack</source>
        <translation>Retirer de la pile</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Couleur suivante</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Quote in the write-up</source>
        <translation>Citer dans la rédaction</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Coller des notes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New theme of the selected notes</source>
        <translation>Nouveau thème des notes sélectionnées</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Renommer le thème</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>Fusionner des thèmes</translation>
    </message>
    <message>
        <source>Split: the selected notes are a theme</source>
        <translation>Séparer&#xa0;: les notes sélectionnées font un thème</translation>
    </message>
    <message>
        <source>Move the theme up</source>
        <translation>Monter le thème</translation>
    </message>
    <message>
        <source>Move the theme down</source>
        <translation>Descendre le thème</translation>
    </message>
    <message>
        <source>Show the theme or canvas on the Stage</source>
        <translation>Montrer le thème ou le canevas sur la scène</translation>
    </message>
    <message>
        <source>Suggest themes</source>
        <translation>Proposer des thèmes</translation>
    </message>
    <message>
        <source>Into the theme that is offered</source>
        <translation>Dans le thème offert</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notes qui se ressemblent…</translation>
    </message>
    <message>
        <source>Tidy the board</source>
        <translation>Ranger le tableau</translation>
    </message>
    <message>
        <source>The whole board, or the note</source>
        <translation>Tout le tableau, ou la note</translation>
    </message>
    <message>
        <source>List, board or both</source>
        <translation>Liste, tableau ou les deux</translation>
    </message>
    <message>
        <source>New canvas…</source>
        <translation>Nouveau canevas…</translation>
    </message>
    <message>
        <source>Canvases and regions…</source>
        <translation>Canevas et zones…</translation>
    </message>
    <message>
        <source>Do not count the word</source>
        <translation>Ne pas compter le mot</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Words, or themes compared</source>
        <translation>Mots, ou thèmes comparés</translation>
    </message>
    <message>
        <source>Quote the note under its theme</source>
        <translation>Citer la note sous son thème</translation>
    </message>
    <message>
        <source>Quote all notes of the theme</source>
        <translation>Citer toutes les notes du thème</translation>
    </message>
    <message>
        <source>Write text below</source>
        <translation>Écrire un texte dessous</translation>
    </message>
    <message>
        <source>Move the passage up</source>
        <translation>Monter le passage</translation>
    </message>
    <message>
        <source>Move the passage down</source>
        <translation>Descendre le passage</translation>
    </message>
    <message>
        <source>Take out of the write-up</source>
        <translation>Retirer de la rédaction</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codes QR</translation>
    </message>
    <message>
        <source>Add a QR code…</source>
        <translation>Ajouter un code QR…</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Monter le code</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Descendre le code</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Supprimer le code</translation>
    </message>
    <message>
        <source>Show the code on the Stage, or take it off</source>
        <translation>Montrer le code sur la scène, ou le retirer</translation>
    </message>
    <message>
        <source>Test all codes</source>
        <translation>Tester tous les codes</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation>Ouvrir la séance d’exemple</translation>
    </message>
    <message>
        <source>Open the open-space sample</source>
        <translation>Ouvrir l’exemple de forum ouvert</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Nommer et déplacer…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Données personnelles…</translation>
    </message>
    <message>
        <source>Summary PDF, print…</source>
        <translation>Synthèse en PDF, imprimer…</translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Save the board as a picture…</source>
        <translation>Enregistrer le tableau en image…</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Fermer la séance</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Import people or notes…</source>
        <translation>Importer des personnes ou des notes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Passer l’activité suivante</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minute de moins</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planifier la rotation</translation>
    </message>
    <message>
        <source>Use the proposed plan</source>
        <translation>Adopter le plan proposé</translation>
    </message>
    <message>
        <source>Let the proposed plan go</source>
        <translation>Abandonner le plan proposé</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Tester le carillon</translation>
    </message>
    <message>
        <source>Press the button of the message</source>
        <translation>Appuyer sur le bouton du message</translation>
    </message>
    <message>
        <source>Go to what went wrong</source>
        <translation>Aller à ce qui a échoué</translation>
    </message>
    <message>
        <source>Check from the back row</source>
        <translation>Vérifier du dernier rang</translation>
    </message>
    <message>
        <source>Stage: by itself</source>
        <translation>Scène&#xa0;: d’elle-même</translation>
    </message>
    <message>
        <source>Stage: agenda wall</source>
        <translation>Scène&#xa0;: mur du programme</translation>
    </message>
    <message>
        <source>Stage: breakout clocks</source>
        <translation>Scène&#xa0;: horloges des ateliers</translation>
    </message>
    <message>
        <source>Stage: news</source>
        <translation>Scène&#xa0;: nouvelles</translation>
    </message>
    <message>
        <source>Stage: dots</source>
        <translation>Scène&#xa0;: gommettes</translation>
    </message>
    <message>
        <source>Stage: shared priorities</source>
        <translation>Scène&#xa0;: priorités communes</translation>
    </message>
    <message>
        <source>Stage: board</source>
        <translation>Scène&#xa0;: tableau</translation>
    </message>
    <message>
        <source>Stage: themes</source>
        <translation>Scène&#xa0;: thèmes</translation>
    </message>
    <message>
        <source>Stage: words</source>
        <translation>Scène&#xa0;: mots</translation>
    </message>
    <message>
        <source>Stage: question</source>
        <translation>Scène&#xa0;: question</translation>
    </message>
    <message>
        <source>Stage: answers so far</source>
        <translation>Scène&#xa0;: réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Stage: answers compared</source>
        <translation>Scène&#xa0;: réponses comparées</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Montrer le dossier du journal technique</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Deux langues</translation>
    </message>
    <message>
        <source>Next text to translate</source>
        <translation>Texte suivant à traduire</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Only what is to do, or all texts</source>
        <translation>Seulement ce qui reste à faire, ou tous les textes</translation>
    </message>
    <message>
        <source>The chosen texts are the same in both languages</source>
        <translation>Les textes choisis sont les mêmes dans les deux langues</translation>
    </message>
    <message>
        <source>Save texts for the translator…</source>
        <translation>Enregistrer les textes pour la traduction…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Lire la traduction…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Post a topic</source>
        <translation>Afficher un sujet</translation>
    </message>
    <message>
        <source>Merge the chosen topics</source>
        <translation>Fusionner les sujets choisis</translation>
    </message>
    <message>
        <source>Split the topic again</source>
        <translation>Séparer de nouveau le sujet</translation>
    </message>
    <message>
        <source>Withdraw, or post again</source>
        <translation>Retirer, ou afficher de nouveau</translation>
    </message>
    <message>
        <source>Pin or unpin the topic</source>
        <translation>Fixer ou libérer le sujet</translation>
    </message>
    <message>
        <source>Count hands for the topic</source>
        <translation>Compter les mains pour le sujet</translation>
    </message>
    <message>
        <source>Take the topic off the wall</source>
        <translation>Enlever le sujet du mur</translation>
    </message>
    <message>
        <source>Close the space in this slot, or open it</source>
        <translation>Fermer l’espace dans ce créneau, ou l’ouvrir</translation>
    </message>
    <message>
        <source>Go to the list of topics</source>
        <translation>Aller à la liste des sujets</translation>
    </message>
    <message>
        <source>Go to slots and spaces</source>
        <translation>Aller aux créneaux et espaces</translation>
    </message>
    <message>
        <source>Wall alone, or with what is beside it</source>
        <translation>Le mur seul, ou avec ce qui est à côté</translation>
    </message>
    <message>
        <source>Show the topic on the Stage</source>
        <translation>Montrer le sujet sur la scène</translation>
    </message>
    <message>
        <source>Import topics…</source>
        <translation>Importer des sujets…</translation>
    </message>
    <message>
        <source>Import spaces…</source>
        <translation>Importer des espaces…</translation>
    </message>
    <message>
        <source>Import choices…</source>
        <translation>Importer des choix…</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Vider le mur</translation>
    </message>
    <message>
        <source>Delete the topics</source>
        <translation>Supprimer les sujets</translation>
    </message>
    <message>
        <source>Arrange the wall</source>
        <translation>Disposer le mur</translation>
    </message>
    <message>
        <source>Arrange all anew</source>
        <translation>Tout disposer à neuf</translation>
    </message>
    <message>
        <source>Look longer for a better wall, or stop</source>
        <translation>Chercher encore un meilleur mur, ou arrêter</translation>
    </message>
    <message>
        <source>Use the proposed wall</source>
        <translation>Adopter le mur proposé</translation>
    </message>
    <message>
        <source>Let the proposed wall go</source>
        <translation>Abandonner le mur proposé</translation>
    </message>
    <message>
        <source>Who goes where…</source>
        <translation>Qui va où…</translation>
    </message>
    <message>
        <source>Take the wall that moves more</source>
        <translation>Prendre le mur qui déplace plus</translation>
    </message>
    <message>
        <source>Start all breakouts</source>
        <translation>Démarrer tous les ateliers</translation>
    </message>
    <message>
        <source>End the breakout, or go on</source>
        <translation>Terminer l’atelier, ou continuer</translation>
    </message>
    <message>
        <source>Breakouts of the slot before</source>
        <translation>Ateliers du créneau précédent</translation>
    </message>
    <message>
        <source>Breakouts of the next slot</source>
        <translation>Ateliers du créneau suivant</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Compte rendu suivant</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Compte rendu précédent</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Options et gommettes</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} a été écrit et fouillé. Aucun nom n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Priorités communes</translation>
    </message>
    <message>
        <source>Crib for the lectern…</source>
        <translation>Aide-mémoire du pupitre…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Montrer sur la scène</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Ajouter un formulaire…</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>What is asked, or how it is given out</source>
        <translation>Ce qui est demandé, ou comment c’est distribué</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Imprimer les formulaires…</translation>
    </message>
    <message>
        <source>Key back, or show of hands</source>
        <translation>Saisir, ou main levée</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Importer des réponses…</translation>
    </message>
    <message>
        <source>Make a form of a file…</source>
        <translation>Tirer un formulaire d’un fichier…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>No plan is proposed</source>
        <translation>Aucun plan n’est proposé</translation>
    </message>
    <message>
        <source>No wall is proposed</source>
        <translation>Aucun mur n’est proposé</translation>
    </message>
    <message>
        <source>Choose people in the list first</source>
        <translation>Choisissez d’abord des personnes dans la liste</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Plus rien à démarrer</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Pas possible en ce moment</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Ouvrez d’abord une séance</translation>
    </message>
    <message>
        <source>Go to another room first</source>
        <translation>Allez d’abord dans une autre salle</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Coller des personnes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Vient plus tard</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Mark all expected as present</source>
        <translation>Marquer tous les attendus comme présents</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation>Monter l’activité</translation>
    </message>
    <message>
        <source>Move the activity down</source>
        <translation>Descendre l’activité</translation>
    </message>
    <message>
        <source>Duplicate the activity</source>
        <translation>Dupliquer l’activité</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Supprimer l’activité</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>Look longer for a better plan, or stop</source>
        <translation>Chercher encore un meilleur plan, ou arrêter</translation>
    </message>
    <message>
        <source>Pin or unpin a planned seat</source>
        <translation>Fixer ou libérer une place prévue</translation>
    </message>
    <message>
        <source>Keep out of this round, or let in</source>
        <translation>Exclure de ce tour, ou l’admettre</translation>
    </message>
    <message>
        <source>By chair or by person</source>
        <translation>Par chaise ou par personne</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Montrer ou cacher les détails</translation>
    </message>
    <message>
        <source>Rules and goals</source>
        <translation>Règles et buts</translation>
    </message>
    <message>
        <source>Why they sit here</source>
        <translation>Pourquoi ils sont ici</translation>
    </message>
    <message>
        <source>Clear what is planned</source>
        <translation>Effacer ce qui est prévu</translation>
    </message>
    <message>
        <source>Name who sits down</source>
        <translation>Nommer qui s’assoit</translation>
    </message>
    <message>
        <source>Name who goes on the waiting list</source>
        <translation>Nommer qui va sur la liste d’attente</translation>
    </message>
    <message>
        <source>Feedback line becomes the next question</source>
        <translation>La ligne de retour devient la question suivante</translation>
    </message>
    <message>
        <source>Who has been heard</source>
        <translation>Qui a été entendu</translation>
    </message>
    <message>
        <source>Seat the round as planned</source>
        <translation>Placer le tour comme prévu</translation>
    </message>
    <message>
        <source>Format and chairs</source>
        <translation>Forme et chaises</translation>
    </message>
    <message>
        <source>Everybody leaves the circle</source>
        <translation>Tout le monde quitte le cercle</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>The plan in use, the proposed one and the limit</source>
        <translation>Le plan en usage, le plan proposé et la limite</translation>
    </message>
    <message>
        <source>The limit is what no plan can better.</source>
        <translation>La limite est ce qu’aucun plan ne peut dépasser.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
</context>
<context>
    <name>ComparedGroups</name>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Group on the left</source>
        <translation>Groupe de gauche</translation>
    </message>
    <message>
        <source>Group on the right</source>
        <translation>Groupe de droite</translation>
    </message>
    <message>
        <source>Priorities that each group names at most</source>
        <translation>Priorités que chaque groupe nomme au plus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation>Chacun nomme au plus</translation>
    </message>
</context>
<context>
    <name>ConditionsPart</name>
    <message>
        <source>Given out</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Framings or moments</source>
        <translation>Formulations ou moments</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Read before the questions</source>
        <translation>À lire avant les questions</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>Formulaires distribués</translation>
    </message>
    <message>
        <source>Deleted, with what was answered. Undo brings it back.</source>
        <translation>Supprimé, avec les réponses. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Type how many forms, or nothing where nobody knows.</source>
        <translation>Écrivez combien de formulaires, ou rien si personne ne le sait.</translation>
    </message>
    <message>
        <source>In framings, to be compared</source>
        <translation>En formulations à comparer</translation>
    </message>
    <message>
        <source>At moments, such as before and after</source>
        <translation>À des moments, comme avant et après</translation>
    </message>
    <message>
        <source>Once, to everybody</source>
        <translation>Une fois, à tout le monde</translation>
    </message>
    <message>
        <source>Add a framing</source>
        <translation>Ajouter une formulation</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un moment</translation>
    </message>
    <message>
        <source>Framings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
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
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: chosen, rank {2}</source>
        <translation>{0}, {1}&#xa0;: choisi, rang {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: not chosen</source>
        <translation>{0}, {1}&#xa0;: non choisi</translation>
    </message>
    <message>
        <source>What the group chose</source>
        <translation>Ce que le groupe a choisi</translation>
    </message>
    <message>
        <source>Space chooses an option, a digit gives it a rank.</source>
        <translation>Espace choisit une option, un chiffre lui donne un rang.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Classement par gommettes</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>{0}  recommends: {1}</source>
        <translation>{0}  recommande&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Theme {0}: {1}</source>
        <translation>Thème {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>It is on the Stage</source>
        <translation>C’est sur la scène</translation>
    </message>
    <message>
        <source>Take off the Stage</source>
        <translation>Retirer de la scène</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Montrer sur la scène</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation>{0} (maintenant {1})</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n gommette</numerusform>
            <numerusform>%n gommettes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, tied</source>
        <translation>{0}, à égalité</translation>
    </message>
    <message>
        <source>{0}, {1}: not counted yet</source>
        <translation>{0}, {1}&#xa0;: pas encore compté</translation>
    </message>
    <message>
        <source>Rank {0}: {1}, {2}, {3}</source>
        <translation>Rang {0}&#xa0;: {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} placed. Nobody is marked as here, so there is nothing to check against.</source>
        <translation>{0} placées. Personne n’est marqué présent, donc rien à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} placed by {2}</source>
        <translation>{0} sur {1} placées par {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than they have</source>
        <translation>
            <numerusform>%n de plus qu’ils n’en ont</numerusform>
            <numerusform>%n de plus qu’ils n’en ont</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. Count again, or leave it so.</source>
        <translation>{0}&#xa0;: {1}. Recomptez, ou laissez ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n non placée</numerusform>
            <numerusform>%n non placées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}&#xa0;; {1}.</translation>
    </message>
    <message>
        <source>{0}. All are placed.</source>
        <translation>{0}. Toutes sont placées.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}&#xa0;: {1} sur {2}</translation>
    </message>
    <message>
        <source>More than their people have: {0}.</source>
        <translation>Plus que leurs personnes n’en ont&#xa0;: {0}.</translation>
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
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvergencePage</name>
    <message>
        <source>Parts of the convergence</source>
        <translation>Parties de la convergence</translation>
    </message>
</context>
<context>
    <name>CountsPart</name>
    <message>
        <source>Words of which language</source>
        <translation>Mots de quelle langue</translation>
    </message>
    <message>
        <source>Notes of the word</source>
        <translation>Notes du mot</translation>
    </message>
    <message>
        <source>“{0}” is not counted any more. Undo brings it back.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus compté. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
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
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No word stands in so many notes. Lower the number, or take in more notes.</source>
        <translation>Aucun mot ne figure dans tant de notes. Baissez le nombre, ou prenez plus de notes.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>«&#xa0;{0}&#xa0;» dans {1}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>From how many notes on a word is shown</source>
        <translation>À partir de combien de notes un mot est montré</translation>
    </message>
    <message>
        <source>in </source>
        <translation>dans </translation>
    </message>
    <message>
        <source> notes or more</source>
        <translation> notes ou plus</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved.</source>
        <translation>L’application a fait une erreur. Tout est enregistré jusqu’à votre dernier geste.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the app anew.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, enregistrez une copie et relancez l’application.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save a copy and quit</source>
        <translation>Enregistrer une copie et quitter</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Show report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>The app has made a mistake. Everything up to your last act is saved; you can go on.</source>
        <translation>L’application a fait une erreur. Tout est enregistré jusqu’à votre dernier geste&#xa0;; vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>Crib</name>
    <message>
        <source>Crib for the lectern</source>
        <translation>Aide-mémoire du pupitre</translation>
    </message>
    <message>
        <source>Open space, board, and when something goes wrong</source>
        <translation>Forum ouvert, tableau, et quand quelque chose va mal</translation>
    </message>
    <message>
        <source>When time is up</source>
        <translation>Quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Nobody is cut off: the clock counts what is over.</source>
        <translation>Personne n’est coupé&#xa0;: l’horloge compte le dépassement.</translation>
    </message>
    <message>
        <source>Give a minute, or five, or finish: say which, aloud.</source>
        <translation>Donnez une minute, ou cinq, ou terminez&#xa0;: dites-le à voix haute.</translation>
    </message>
    <message>
        <source>When the room should not see</source>
        <translation>Quand la salle ne doit pas voir</translation>
    </message>
    <message>
        <source>Freeze the Stage to look something up; blank it to have nothing seen.</source>
        <translation>Figez la scène pour chercher quelque chose&#xa0;; mettez-la au noir pour ne rien montrer.</translation>
    </message>
    <message>
        <source>Controls, errors and proposals are never on the Stage.</source>
        <translation>Boutons, erreurs et propositions ne sont jamais sur la scène.</translation>
    </message>
    <message>
        <source>When it was a mistake</source>
        <translation>Quand c’était une erreur</translation>
    </message>
    <message>
        <source>Undo takes back what was done last, as often as you like.</source>
        <translation>Annuler reprend le dernier geste, autant de fois que vous voulez.</translation>
    </message>
    <message>
        <source>The wrong person sits: undo, or the chair&apos;s number and the right name.</source>
        <translation>La mauvaise personne est assise&#xa0;: annuler, ou le numéro de la chaise et le bon nom.</translation>
    </message>
    <message>
        <source>Forgot a key: Ctrl+K, and type what you want to do.</source>
        <translation>Une touche oubliée&#xa0;: Ctrl+K, et écrivez ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quand quelque chose va mal</translation>
    </message>
    <message>
        <source>The laptop stopped: open the session again. All is there, and the clock is right.</source>
        <translation>L’ordinateur s’est arrêté&#xa0;: rouvrez la séance. Tout est là, et l’horloge est juste.</translation>
    </message>
    <message>
        <source>The projector is gone: go on. The Stage comes back with it.</source>
        <translation>Le projecteur n’est plus là&#xa0;: continuez. La scène revient avec lui.</translation>
    </message>
    <message>
        <source>A banner: it says whether your work is safe, and what to do.</source>
        <translation>Un bandeau&#xa0;: il dit si votre travail est en sûreté, et que faire.</translation>
    </message>
    <message>
        <source>No chime: say the time aloud. Mute may be on.</source>
        <translation>Pas de carillon&#xa0;: dites l’heure à voix haute. Il est peut-être coupé.</translation>
    </message>
    <message>
        <source>No power: go on with chairs and paper, and type it in later.</source>
        <translation>Pas de courant&#xa0;: continuez avec des chaises et du papier, et saisissez plus tard.</translation>
    </message>
    <message>
        <source>The file is damaged: the app offers what can be saved, and the backups.</source>
        <translation>Le fichier est abîmé&#xa0;: l’application offre ce qui peut être sauvé, et les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The session is damaged</source>
        <translation>La séance est abîmée</translation>
    </message>
    <message>
        <source>Looking what can be saved</source>
        <translation>Recherche de ce qui peut être sauvé</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Work on the recovered copy</source>
        <translation>Travailler sur la copie sauvée</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Looking what can be saved…</source>
        <translation>Recherche de ce qui peut être sauvé…</translation>
    </message>
    <message>
        <source>Nothing in it could be saved.</source>
        <translation>Rien n’a pu en être sauvé.</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Restaurer la sauvegarde du {0}</translation>
    </message>
    <message>
        <source>{0} was not changed and stays as it is, whatever you choose.</source>
        <translation>{0} n’a pas été changé et reste tel quel, quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} est abîmé</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} de retard</translation>
    </message>
    <message>
        <source>{0} early</source>
        <translation>{0} d’avance</translation>
    </message>
    <message>
        <source>Planned to end {0}</source>
        <translation>Fin prévue à {0}</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Fini à {0}</translation>
    </message>
    <message>
        <source>Ends {0}</source>
        <translation>Fin à {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{0} is there, still without notes.</source>
        <translation>{0} est là, encore sans notes.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone again</source>
        <translation>
            <numerusform>%n note de nouveau seule</numerusform>
            <numerusform>%n notes de nouveau seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n note déplacée</numerusform>
            <numerusform>%n notes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>aucune zone</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted in the write-up</source>
        <translation>
            <numerusform>%n note citée dans la rédaction</numerusform>
            <numerusform>%n notes citées dans la rédaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) set aside</source>
        <translation>
            <numerusform>%n note mise de côté</numerusform>
            <numerusform>%n notes mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie under this one now.</source>
        <translation>
            <numerusform>%n note est maintenant sous celle-ci.</numerusform>
            <numerusform>%n notes sont maintenant sous celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies under this note.</source>
        <translation>Rien n’est sous cette note.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken off the stack.</source>
        <translation>
            <numerusform>%n note retirée de la pile.</numerusform>
            <numerusform>%n notes retirées de la pile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): {0}</source>
        <translation>
            <numerusform>%n note&#xa0;: {0}</numerusform>
            <numerusform>%n notes&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n note supprimée. Annuler la rétablit.</numerusform>
            <numerusform>%n notes supprimées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} merged into {1}: {2}.</source>
        <translation>{0} fusionné avec {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Select notes of one theme: they become a theme of their own.</source>
        <translation>Sélectionnez des notes d’un thème&#xa0;: elles deviennent un thème à part.</translation>
    </message>
    <message>
        <source>{0} is number {1} now.</source>
        <translation>{0} est maintenant le numéro {1}.</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0} retirée</translation>
    </message>
    <message>
        <source>Laid out in columns.</source>
        <translation>Disposé en colonnes.</translation>
    </message>
    <message>
        <source>Laid out in clusters.</source>
        <translation>Disposé en groupes.</translation>
    </message>
    <message>
        <source>{0} in {1}, out of {2}</source>
        <translation>{0} dans {1}, hors de {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n seule</numerusform>
            <numerusform>%n seules</numerusform>
        </translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>aucune seule</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}&#xa0;; {1}</translation>
    </message>
</context>
<context>
    <name>DotsPart</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Pas encore d’options</translation>
    </message>
    <message>
        <source>Type what people will choose between, or take the topics. Make one of similar ones first.</source>
        <translation>Écrivez entre quoi on choisira, ou prenez les sujets. Réunissez d’abord les semblables.</translation>
    </message>
    <message>
        <source>The room sees it only when it is put on the Stage.</source>
        <translation>La salle ne le voit qu’une fois sur la scène.</translation>
    </message>
    <message>
        <source>The room sees each number as it is typed.</source>
        <translation>La salle voit chaque nombre pendant la saisie.</translation>
    </message>
    <message>
        <source>All dots were taken back. Undo brings them back.</source>
        <translation>Toutes les gommettes ont été reprises. Annuler les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) taken out. Undo brings them back.</source>
        <translation>
            <numerusform>%n option retirée. Annuler la rétablit.</numerusform>
            <numerusform>%n options retirées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin dots</source>
        <translation>Commencer les gommettes</translation>
    </message>
    <message>
        <source>Closes the list, so that letters stay as they are</source>
        <translation>Ferme la liste, pour que les lettres restent les mêmes</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Rouvrir la liste</translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation>Effacer toutes les gommettes</translation>
    </message>
    <message>
        <source>Move the option up (Alt+Up)</source>
        <translation>Monter l’option (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the option down (Alt+Down)</source>
        <translation>Descendre l’option (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take the chosen options out (Del)</source>
        <translation>Retirer les options choisies (Suppr)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
</context>
<context>
    <name>DotsSettings</name>
    <message>
        <source>Dots for each person</source>
        <translation>Gommettes par personne</translation>
    </message>
    <message>
        <source>Count each group apart</source>
        <translation>Compter chaque groupe à part</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>row {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was read as a letter.</source>
        <translation>Un guillemet n’est jamais fermé&#xa0;; il a été lu comme un caractère.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell.</source>
        <translation>Un guillemet se trouve dans une cellule.</translation>
    </message>
    <message>
        <source>One quoted cell holds what looks like several rows.</source>
        <translation>Une cellule entre guillemets contient ce qui ressemble à plusieurs lignes.</translation>
    </message>
    <message>
        <source>Some rows have fewer or more cells than the others.</source>
        <translation>Certaines lignes ont moins ou plus de cellules que les autres.</translation>
    </message>
    <message>
        <source>Some letters could not be read; try another encoding.</source>
        <translation>Certaines lettres n’ont pas pu être lues&#xa0;; essayez un autre encodage.</translation>
    </message>
    <message>
        <source>The file mixes two encodings; look at accented letters.</source>
        <translation>Le fichier mélange deux encodages&#xa0;; regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The encoding is a guess; look at accented letters.</source>
        <translation>L’encodage est deviné&#xa0;; regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>Question marks inside words: letters were lost before.</source>
        <translation>Points d’interrogation dans des mots&#xa0;: des lettres ont été perdues avant.</translation>
    </message>
    <message>
        <source>Letters look garbled: they were damaged before.</source>
        <translation>Des lettres semblent brouillées&#xa0;: elles ont été abîmées avant.</translation>
    </message>
    <message>
        <source>Empty bytes were left out.</source>
        <translation>Des octets vides ont été omis.</translation>
    </message>
    <message>
        <source>A formula has no kept value and was read as its text.</source>
        <translation>Une formule n’a pas de valeur gardée et a été lue comme son texte.</translation>
    </message>
    <message>
        <source>A cell shows an error instead of a value.</source>
        <translation>Une cellule montre une erreur au lieu d’une valeur.</translation>
    </message>
    <message>
        <source>Merged cells: each of their rows got the value.</source>
        <translation>Cellules fusionnées&#xa0;: chacune de leurs lignes a reçu la valeur.</translation>
    </message>
    <message>
        <source>Hidden rows were read like the others.</source>
        <translation>Les lignes masquées ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {0}</source>
        <translation>D’autres feuilles n’ont pas été lues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {0}</source>
        <translation>Des feuilles masquées n’ont pas été lues&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>Find a form by its number</source>
        <translation>Trouver un formulaire par son numéro</translation>
    </message>
    <message>
        <source>{0} deleted. Undo brings it back.</source>
        <translation>{0} supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Forms that were taken in</source>
        <translation>Formulaires saisis</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Pas encore de formulaires</translation>
    </message>
    <message>
        <source>Type the answers of the first one beside, with Enter after each.</source>
        <translation>Saisissez à côté les réponses du premier, avec Entrée après chacune.</translation>
    </message>
</context>
<context>
    <name>EnteredModel</name>
    <message>
        <source>Framing</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Whom to erase</source>
        <translation>Qui effacer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the backups of %n copy(ies) elsewhere</source>
        <translation>
            <numerusform>Supprimer aussi les sauvegardes de&#xa0;%n copie ailleurs</numerusform>
            <numerusform>Supprimer aussi les sauvegardes de&#xa0;%n copies ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is to be erased</source>
        <translation>Choisissez qui effacer</translation>
    </message>
    <message>
        <source>Nobody in this session has a name.</source>
        <translation>Personne n’a de nom dans cette séance.</translation>
    </message>
    <message>
        <source>Texts with the name; those with a tick lose it:</source>
        <translation>Textes avec le nom&#xa0;; ceux qui sont cochés le perdent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Erase, and take the name out of %n text(s)</source>
        <translation>
            <numerusform>Effacer, et ôter le nom de&#xa0;%n texte</numerusform>
            <numerusform>Effacer, et ôter le nom de&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Form {0} is entered already, and its number would be wrong then. Leave the numbers so.</source>
        <translation>Le formulaire {0} est déjà saisi, et son numéro serait alors faux. Laissez les numéros ainsi.</translation>
    </message>
    <message>
        <source>These forms carry no numbers. Leave the number empty.</source>
        <translation>Ces formulaires n’ont pas de numéro. Laissez le numéro vide.</translation>
    </message>
    <message>
        <source>Forms were entered with their numbers, so they stay numbered.</source>
        <translation>Des formulaires ont été saisis avec leur numéro, ils restent donc numérotés.</translation>
    </message>
    <message>
        <source>This was answered already, so how it is asked stays. Add another question instead.</source>
        <translation>Il y a déjà des réponses, la question reste donc telle quelle. Ajoutez plutôt une autre question.</translation>
    </message>
    <message>
        <source>A form needs one of these. Delete the form if it is not wanted any more.</source>
        <translation>Un formulaire en a besoin d’un. Supprimez le formulaire s’il ne sert plus.</translation>
    </message>
    <message>
        <source>“{0}” is no answer to this question.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une réponse à cette question.</translation>
    </message>
    <message>
        <source>“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas sur l’échelle&#xa0;: un curseur va de 0 à 100, une affirmation de 1 à 5.</translation>
    </message>
    <message>
        <source>“{0}” does not add up to 100. Read the three shares again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne fait pas 100. Relisez les trois parts.</translation>
    </message>
    <message>
        <source>“{0}” is none of the boxes of this question.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est aucune des cases de cette question.</translation>
    </message>
    <message>
        <source>“{0}” is more than one box, and only one may be ticked.</source>
        <translation>«&#xa0;{0}&#xa0;» fait plus d’une case, et une seule peut être cochée.</translation>
    </message>
    <message>
        <source>Form {0} is entered already. Look at its number again, or open that form.</source>
        <translation>Le formulaire {0} est déjà saisi. Revoyez son numéro, ou ouvrez ce formulaire.</translation>
    </message>
    <message>
        <source>Form {0} is entered already for “{1}”. Look at its number again, or open that form.</source>
        <translation>Le formulaire {0} est déjà saisi pour «&#xa0;{1}&#xa0;». Revoyez son numéro, ou ouvrez ce formulaire.</translation>
    </message>
    <message>
        <source>There is no form {0}: the numbers begin with {1}. Look at its number again.</source>
        <translation>Il n’y a pas de formulaire {0}&#xa0;: les numéros commencent à {1}. Revoyez son numéro.</translation>
    </message>
    <message>
        <source>There is no form {0}: none was handed out. Say how many were.</source>
        <translation>Il n’y a pas de formulaire {0}&#xa0;: aucun n’a été distribué. Dites combien il y en avait.</translation>
    </message>
    <message>
        <source>There is no form {0}: those handed out have numbers from {1} to {2}.</source>
        <translation>Il n’y a pas de formulaire {0}&#xa0;: ceux distribués vont de {1} à {2}.</translation>
    </message>
    <message>
        <source>A note is quoted under its theme. Put this one into a theme first.</source>
        <translation>Une note est citée sous son thème. Mettez d’abord celle-ci dans un thème.</translation>
    </message>
    <message>
        <source>This canvas has {0} regions. For more or fewer make one of own columns.</source>
        <translation>Ce canevas a {0} zones. Pour plus ou moins, faites-en un avec vos colonnes.</translation>
    </message>
    <message>
        <source>Only notes of one theme can be split off, and one of these is not in it.</source>
        <translation>Seules des notes d’un même thème peuvent être séparées, et l’une d’elles n’y est pas.</translation>
    </message>
    <message>
        <source>Slip {0} is entered already. Look at its number again, or change that note.</source>
        <translation>La fiche {0} est déjà saisie. Revoyez son numéro, ou changez cette note.</translation>
    </message>
    <message>
        <source>This is no web address. Type it like example.org/survey.</source>
        <translation>Ce n’est pas une adresse web. Écrivez-la comme example.org/enquete.</translation>
    </message>
    <message>
        <source>A code leads to the web: an address with https or http.</source>
        <translation>Un code mène au web&#xa0;: une adresse en https ou http.</translation>
    </message>
    <message>
        <source>There is a name before the @. Type the address without it.</source>
        <translation>Il y a un nom avant le @. Écrivez l’adresse sans lui.</translation>
    </message>
    <message>
        <source>The password of such a network has 8 to 63 characters.</source>
        <translation>Le mot de passe d’un tel réseau a de 8 à 63 caractères.</translation>
    </message>
    <message>
        <source>This is no phone number. Type it like +44 29 2018 0000.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le comme +33 1 99 00 12 34.</translation>
    </message>
    <message>
        <source>This is no mail address. Type it like anwen@example.org.</source>
        <translation>Ce n’est pas une adresse de courriel. Écrivez-la comme anwen@example.org.</translation>
    </message>
    <message>
        <source>Say how to reach them: a phone number, a mail or a web address.</source>
        <translation>Dites comment les joindre&#xa0;: téléphone, courriel ou adresse web.</translation>
    </message>
    <message>
        <source>A space has no times. Choose the session, an activity or a topic.</source>
        <translation>Un espace n’a pas d’horaires. Choisissez la séance, une activité ou un sujet.</translation>
    </message>
    <message>
        <source>This is too much for a code that is read well. Shorten it.</source>
        <translation>C’est trop pour un code bien lisible. Raccourcissez.</translation>
    </message>
    <message>
        <source>{0} was not written: a name or a remark was still found in it. Report this.</source>
        <translation>{0} n’a pas été écrit&#xa0;: un nom ou une remarque s’y trouvait encore. Signalez-le.</translation>
    </message>
    <message>
        <source>{0} is no session file. It was not changed. Lists come in with Import (Ctrl+I).</source>
        <translation>{0} n’est pas un fichier de séance. Il n’a pas été changé. Les listes entrent par Importer (Ctrl+I).</translation>
    </message>
    <message>
        <source>{0} is no text. Choose an XLSX, CSV or text file.</source>
        <translation>{0} n’est pas du texte. Choisissez un fichier XLSX, CSV ou texte.</translation>
    </message>
    <message>
        <source>{0} cannot be read from this account. Copy it to a folder of your own.</source>
        <translation>{0} ne peut pas être lu depuis ce compte. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1}. Choose a free chair.</source>
        <translation>{0} est sur la chaise {1}. Choisissez une chaise libre.</translation>
    </message>
    <message>
        <source>There is no chair {0}: the circle has {1}.</source>
        <translation>Il n’y a pas de chaise {0}&#xa0;: le cercle en a {1}.</translation>
    </message>
    <message>
        <source>Nobody sits on chair {0}.</source>
        <translation>Personne n’est sur la chaise {0}.</translation>
    </message>
    <message>
        <source>All chairs are taken. Put them on the waiting list, or wait until someone goes.</source>
        <translation>Toutes les chaises sont prises. Mettez la personne sur la liste d’attente, ou attendez que quelqu’un parte.</translation>
    </message>
    <message>
        <source>Nobody who is here is planned for this round. Plan the rotation first.</source>
        <translation>Personne de présent n’est prévu pour ce tour. Planifiez d’abord la rotation.</translation>
    </message>
    <message>
        <source>There is no round for this. Add a round to the agenda.</source>
        <translation>Il n’y a pas de tour pour cela. Ajoutez un tour au programme.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} est déjà sur la chaise {1}.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already.</source>
        <translation>{0} est déjà sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Dots have begun, so the options stay as they are. Open them again first.</source>
        <translation>Les gommettes ont commencé, les options restent donc telles quelles. Rouvrez-les d’abord.</translation>
    </message>
    <message>
        <source>{0} priorities are too many: a group names at most {1}.</source>
        <translation>{0} priorités, c’est trop&#xa0;: un groupe en nomme au plus {1}.</translation>
    </message>
    <message>
        <source>Dots are counted already. Clear them before you count in another way.</source>
        <translation>Des gommettes sont déjà comptées. Effacez-les avant de compter autrement.</translation>
    </message>
    <message>
        <source>There is a group called {0} already. Choose another name.</source>
        <translation>Il y a déjà un groupe appelé {0}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The texts of this session are typed in {0}. Choose another language.</source>
        <translation>Les textes de cette séance sont écrits en {0}. Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>Somebody sits on chair {0}. Let them change chairs first.</source>
        <translation>Quelqu’un est sur la chaise {0}. Faites-le d’abord changer de chaise.</translation>
    </message>
    <message>
        <source>No participant is called {0}.</source>
        <translation>Aucun participant ne s’appelle {0}.</translation>
    </message>
    <message>
        <source>Several participants are called {0}. Erase the one who is meant in the window.</source>
        <translation>Plusieurs participants s’appellent {0}. Effacez la bonne personne dans la fenêtre.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>That is not in the session any more. Nothing was changed.</source>
        <translation>Ce n’est plus dans la séance. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is a file called {0} already. Choose another name.</source>
        <translation>Il y a déjà un fichier appelé {0}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} can only be looked at. Save a copy to change something.</source>
        <translation>{0} ne peut qu’être consulté. Enregistrez une copie pour changer quelque chose.</translation>
    </message>
    <message>
        <source>Planning in the background ended unexpectedly. Start it again.</source>
        <translation>La planification en arrière-plan a fini de façon inattendue. Relancez-la.</translation>
    </message>
    <message>
        <source>Something outside the app got in the way. Nothing was changed.</source>
        <translation>Quelque chose hors de l’application a gêné. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no slot to come. Add one to the agenda: an activity of the kind Breakouts.</source>
        <translation>Il n’y a pas de créneau à venir. Ajoutez-en un au programme&#xa0;: une activité du type Ateliers.</translation>
    </message>
    <message>
        <source>There is no space yet. Add one on the agenda wall.</source>
        <translation>Il n’y a pas encore d’espace. Ajoutez-en un sur le mur du programme.</translation>
    </message>
    <message>
        <source>There is no topic to arrange yet. Post one first.</source>
        <translation>Il n’y a pas encore de sujet à disposer. Affichez-en d’abord un.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Type something first: this cannot be empty.</source>
        <translation>Écrivez d’abord quelque chose&#xa0;: ceci ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This has {0} characters and may have {1}. Shorten it; nothing was cut.</source>
        <translation>Ceci a {0} caractères et peut en avoir {1}. Raccourcissez&#xa0;; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>This holds characters that are no text. Type it again.</source>
        <translation>Ceci contient des caractères qui ne sont pas du texte. Récrivez-le.</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Type it like 9:30.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure. Écrivez-la comme 9:30.</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{0}” is no length. Type minutes like 20, 2.5 or 2:30, up to 24 hours.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une durée. Écrivez des minutes comme 20, 2.5 ou 2:30, jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>{0} cannot be used here. It must be between {1} and {2}.</source>
        <translation>{0} ne peut pas servir ici. Il faut entre {1} et {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no number that can be used here.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre qui peut servir ici.</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Cette activité</translation>
    </message>
    <message>
        <source>{0} stays what it is: people, seats, feedback or breakouts belong to it.</source>
        <translation>{0} reste ce que c’est&#xa0;: des personnes, places, retours ou ateliers en font partie.</translation>
    </message>
    <message>
        <source>{0} is not to come any more, so seats cannot be planned for it.</source>
        <translation>{0} n’est plus à venir, donc aucune place ne peut y être prévue.</translation>
    </message>
    <message>
        <source>{0} is running, and everybody sits at a table. Finish it to seat the circle.</source>
        <translation>{0} est en cours, et tout le monde est à une table. Terminez-la pour placer le cercle.</translation>
    </message>
    <message>
        <source>{0} has begun, so it keeps its place. Move what is to come, and only after it.</source>
        <translation>{0} a commencé, et garde donc sa place. Déplacez ce qui est à venir, et seulement après.</translation>
    </message>
    <message>
        <source>{0} has not been started yet.</source>
        <translation>{0} n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>{0} is running. Finish it first.</source>
        <translation>{0} est en cours. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} is over. Reopen it in the agenda to go on with it.</source>
        <translation>{0} est terminée. Rouvrez-la dans le programme pour continuer.</translation>
    </message>
    <message>
        <source>{0} was skipped. Reopen it in the agenda first.</source>
        <translation>{0} a été passée. Rouvrez-la d’abord dans le programme.</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>Ce sujet</translation>
    </message>
    <message>
        <source>{0} is not on the agenda wall. Place it first.</source>
        <translation>{0} n’est pas sur le mur du programme. Placez-le d’abord.</translation>
    </message>
    <message>
        <source>The breakout of {0} has begun already.</source>
        <translation>L’atelier de {0} a déjà commencé.</translation>
    </message>
    <message>
        <source>The breakout of {0} has not begun yet.</source>
        <translation>L’atelier de {0} n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The breakout of {0} is running already.</source>
        <translation>L’atelier de {0} est déjà en cours.</translation>
    </message>
    <message>
        <source>The breakout of {0} has ended. Let it go on first.</source>
        <translation>L’atelier de {0} est terminé. Faites-le d’abord continuer.</translation>
    </message>
    <message>
        <source>A fishbowl round has no tables. Choose a chair of the circle.</source>
        <translation>Un tour de bocal n’a pas de tables. Choisissez une chaise du cercle.</translation>
    </message>
    <message>
        <source>There is no table {0}: a table round has {1}.</source>
        <translation>Il n’y a pas de table {0}&#xa0;: un tour de tables en a {1}.</translation>
    </message>
    <message>
        <source>This rule needs more names: at least {0}.</source>
        <translation>Cette règle demande plus de noms&#xa0;: au moins {0}.</translation>
    </message>
    <message>
        <source>This rule names too much: at most {0} fit in.</source>
        <translation>Cette règle nomme trop&#xa0;: au plus {0} y tiennent.</translation>
    </message>
    <message>
        <source>Say for which rounds this rule is.</source>
        <translation>Dites pour quels tours vaut cette règle.</translation>
    </message>
    <message>
        <source>At tables everybody sits. Choose fishbowl rounds for this rule.</source>
        <translation>Aux tables, tout le monde est assis. Choisissez des tours de bocal pour cette règle.</translation>
    </message>
    <message>
        <source>There is such a rule already.</source>
        <translation>Une telle règle existe déjà.</translation>
    </message>
    <message>
        <source>There is no round to plan. Add rounds to the agenda.</source>
        <translation>Il n’y a pas de tour à planifier. Ajoutez des tours au programme.</translation>
    </message>
    <message>
        <source>Nobody is there to be planned. Add people, or mark them as present.</source>
        <translation>Il n’y a personne à planifier. Ajoutez des personnes, ou marquez-les présentes.</translation>
    </message>
    <message>
        <source>Round {0} has more pinned people than chairs. Take a pin out.</source>
        <translation>Le tour {0} a plus de personnes fixées que de chaises. Libérez-en une.</translation>
    </message>
    <message>
        <source>{0} is pinned in round {1} and is not there. Take the pin out.</source>
        <translation>{0} est fixé au tour {1} et n’est pas là. Libérez sa place.</translation>
    </message>
    <message>
        <source>{0} would sit twice in round {1}.</source>
        <translation>{0} serait assis deux fois au tour {1}.</translation>
    </message>
    <message>
        <source>No plan keeps all that is pinned. Take a pin out and plan again.</source>
        <translation>Aucun plan ne garde tout ce qui est fixé. Libérez une place et planifiez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name and the folder.</source>
        <translation>{0} n’est pas là. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it is no ordinary file.</source>
        <translation>{0} ne peut pas être ouvert&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{0} may not be read from this account. Ask whoever keeps it for a copy.</source>
        <translation>{0} ne peut pas être lu depuis ce compte. Demandez une copie à qui le garde.</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was not changed.</source>
        <translation>{0} appartient à un autre programme. Il n’a pas été changé.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of this app. Update the app; the file was not changed.</source>
        <translation>{0} vient d’une version plus récente de cette application. Mettez-la à jour&#xa0;; le fichier n’a pas été changé.</translation>
    </message>
    <message>
        <source>{0} holds parts that do not come from this app, so it was not opened. It was not changed.</source>
        <translation>{0} contient des parties qui ne viennent pas de cette application, il n’a donc pas été ouvert. Il n’a pas été changé.</translation>
    </message>
    <message>
        <source>{0} is damaged and was not changed. Open it in the window, or use fishbowl recover, to save what is left.</source>
        <translation>{0} est abîmé et n’a pas été changé. Ouvrez-le dans la fenêtre, ou utilisez fishbowl recover, pour sauver ce qui reste.</translation>
    </message>
    <message>
        <source>{0} can only be read where it is. Copy it to a folder of your own and open the copy.</source>
        <translation>{0} ne peut qu’être lu là où il est. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{0} is too big to be a session. It was not changed.</source>
        <translation>{0} est trop gros pour une séance. Il n’a pas été changé.</translation>
    </message>
    <message>
        <source>{0} is open in another window or program. Close it there first.</source>
        <translation>{0} est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>{0} is in use on {1} since {2}. Close it there first.</source>
        <translation>{0} sert sur {1} depuis {2}. Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>The disk is full, so {0} was not saved. Free some space and do it again; the rest is safe.</source>
        <translation>Le disque est plein, donc {0} n’a pas été enregistré. Libérez de la place et recommencez&#xa0;; le reste est en sûreté.</translation>
    </message>
    <message>
        <source>{0} cannot be written there. Choose another folder.</source>
        <translation>{0} ne peut pas être écrit là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of {0} is not there. Choose another one.</source>
        <translation>Le dossier de {0} n’est pas là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} was moved, renamed or deleted, so the last change was not saved. Put it back, or save a copy.</source>
        <translation>{0} a été déplacé, renommé ou supprimé, donc le dernier changement n’a pas été enregistré. Remettez-le, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Another program has written into {0}, so the last change was not saved. Save a copy to go on.</source>
        <translation>Un autre programme a écrit dans {0}, donc le dernier changement n’a pas été enregistré. Enregistrez une copie pour continuer.</translation>
    </message>
    <message>
        <source>The disk or memory stick does not answer, so {0} was not saved. Save a copy in another place.</source>
        <translation>Le disque ou la clé USB ne répond pas, donc {0} n’a pas été enregistré. Enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>{0} could not be written; what was saved before is safe. Try again or choose another folder.</source>
        <translation>{0} n’a pas pu être écrit&#xa0;; ce qui était enregistré est en sûreté. Réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} n’est pas là.</translation>
    </message>
    <message>
        <source>{0} is too big: at most {2} MB can be read. Split it up.</source>
        <translation>{0} est trop gros&#xa0;: au plus {2} Mo peuvent être lus. Divisez-le.</translation>
    </message>
    <message>
        <source>{0} has too many rows: at most {2}. Split it up.</source>
        <translation>{0} a trop de lignes&#xa0;: au plus {2}. Divisez-le.</translation>
    </message>
    <message>
        <source>{0} has too many columns: at most {2}.</source>
        <translation>{0} a trop de colonnes&#xa0;: au plus {2}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} MB, so it was not read.</source>
        <translation>{0} se déploie à plus de {2} Mo et n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>{0} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
        <translation>{0} n’est pas un tableur, quoi que dise son nom. Enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be read ({1}).</source>
        <translation>{0} est abîmé et ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} has no column for this. Say which column it is.</source>
        <translation>{0} n’a pas de colonne pour cela. Dites laquelle c’est.</translation>
    </message>
    <message>
        <source>{0} needs a column “id” and one that names the second language, such as “Cymraeg (cy)”.</source>
        <translation>{0} demande une colonne «&#xa0;id&#xa0;» et une qui nomme la seconde langue, comme «&#xa0;Cymraeg (cy)&#xa0;».</translation>
    </message>
    <message>
        <source>{0} is in an old format. Save it as XLSX or CSV.</source>
        <translation>{0} est dans un ancien format. Enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file. Save it as XLSX or CSV.</source>
        <translation>{0} est un fichier OpenDocument. Enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} is locked with a password. Save it without one.</source>
        <translation>{0} est protégé par un mot de passe. Enregistrez-le sans.</translation>
    </message>
    <message>
        <source>{0} is this session itself. Choose another file.</source>
        <translation>{0} est cette séance même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is no file. Choose a file, not a folder.</source>
        <translation>{0} n’est pas un fichier. Choisissez un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{0} has no sheet called {1}.</source>
        <translation>{0} n’a pas de feuille appelée {1}.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}.</source>
        <translation>{0} n’a pas de colonne appelée {1}.</translation>
    </message>
    <message>
        <source>There is no field called {1}.</source>
        <translation>Il n’y a pas de champ appelé {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Save it as XLSX or CSV.</source>
        <translation>{0} ne peut pas être lu ({1}). Enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>There is a space called {0} already. Choose another name.</source>
        <translation>Il y a déjà un espace appelé {0}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{0}” was held in {1}, so that stays. Close it for the slots to come.</source>
        <translation>«&#xa0;{0}&#xa0;» a eu lieu en {1}, cela reste donc ainsi. Fermez-le pour les créneaux à venir.</translation>
    </message>
    <message>
        <source>{0} is closed in {1}. Open it there first, or choose another space.</source>
        <translation>{0} est fermé en {1}. Ouvrez-le d’abord là, ou choisissez un autre espace.</translation>
    </message>
    <message>
        <source>“{0}” finds another topic in its place by now. Arrange again.</source>
        <translation>«&#xa0;{0}&#xa0;» trouve maintenant un autre sujet à sa place. Disposez à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” would come after itself. Choose other topics for it to continue.</source>
        <translation>«&#xa0;{0}&#xa0;» viendrait après lui-même. Choisissez d’autres sujets qu’il poursuit.</translation>
    </message>
    <message>
        <source>That is too many for one list: at most {0}.</source>
        <translation>C’est trop pour une liste&#xa0;: au plus {0}.</translation>
    </message>
    <message>
        <source>{0} is over or was skipped, so no topic can go there.</source>
        <translation>{0} est passé ou a été sauté, aucun sujet ne peut donc y aller.</translation>
    </message>
    <message>
        <source>“{0}” has begun, so it stays in its slot as it is. Only its space can change.</source>
        <translation>«&#xa0;{0}&#xa0;» a commencé et reste donc dans son créneau. Seul son espace peut changer.</translation>
    </message>
    <message>
        <source>“{0}” is withdrawn. Post it again first.</source>
        <translation>«&#xa0;{0}&#xa0;» est retiré. Affichez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <source>“{0}” was merged into “{1}”. Split them first.</source>
        <translation>«&#xa0;{0}&#xa0;» a été fusionné avec «&#xa0;{1}&#xa0;». Séparez-les d’abord.</translation>
    </message>
    <message>
        <source>This space</source>
        <translation>Cet espace</translation>
    </message>
    <message>
        <source>this slot</source>
        <translation>ce créneau</translation>
    </message>
</context>
<context>
    <name>FairnessPanel</name>
    <message>
        <source>Who has been heard, the least first</source>
        <translation>Qui a été entendu, les moins entendus d’abord</translation>
    </message>
    <message>
        <source>Enter: sits down. Shift+Enter: waiting list.</source>
        <translation>Entrée&#xa0;: s’assoit. Maj+Entrée&#xa0;: liste d’attente.</translation>
    </message>
    <message>
        <source>Bar: time in the circle. Line: where it would end if time were shared as the people are.</source>
        <translation>Barre&#xa0;: temps dans le cercle. Trait&#xa0;: où elle finirait si le temps était partagé comme les personnes.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
</context>
<context>
    <name>FateBar</name>
    <message>
        <source>Shows only these rows</source>
        <translation>Ne montre que ces lignes</translation>
    </message>
    <message>
        <source>Shows all rows</source>
        <translation>Montre toutes les lignes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Round that the feedback is on</source>
        <translation>Tour sur lequel porte le retour</translation>
    </message>
    <message>
        <source>What did you hear? What next?</source>
        <translation>Qu’avez-vous entendu&#xa0;? Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>New line of feedback</source>
        <translation>Nouvelle ligne de retour</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Hands counted, if any</source>
        <translation>Mains comptées, s’il y en a</translation>
    </message>
    <message>
        <source>Becomes the next question (Enter)</source>
        <translation>Devient la question suivante (Entrée)</translation>
    </message>
    <message>
        <source>One more hand (+)</source>
        <translation>Une main de plus (+)</translation>
    </message>
    <message>
        <source>One hand less (−)</source>
        <translation>Une main de moins (−)</translation>
    </message>
    <message>
        <source>Edit the line (F2)</source>
        <translation>Modifier la ligne (F2)</translation>
    </message>
    <message>
        <source>Delete the line (Delete)</source>
        <translation>Supprimer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>No feedback yet. Type a line and press Enter; hands are counted if you like.</source>
        <translation>Pas encore de retour. Écrivez une ligne et appuyez sur Entrée&#xa0;; les mains se comptent si vous voulez.</translation>
    </message>
    <message>
        <source>Feedback is taken once a round has begun.</source>
        <translation>Les retours se prennent une fois qu’un tour a commencé.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter: becomes the next question. F2: edit. Plus, minus: hands. Delete: takes it out.</source>
        <translation>Entrée&#xa0;: devient la question suivante. F2&#xa0;: modifier. Plus, moins&#xa0;: mains. Suppr&#xa0;: retire.</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Retour sur</translation>
    </message>
    <message>
        <source>No round follows that could take the question: add one in the agenda.</source>
        <translation>Aucun tour ne suit pour prendre la question&#xa0;: ajoutez-en un au programme.</translation>
    </message>
    <message>
        <source>This is the question of round {0} now.</source>
        <translation>C’est maintenant la question du tour {0}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name and move…</source>
        <translation>Nommer et déplacer…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Brouillon&#xa0;: pas encore nommé</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Chaque changement est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>It stays in the Drafts folder of this computer until you name it.</source>
        <translation>Elle reste dans le dossier Brouillons de cet ordinateur jusqu’à ce que vous la nommiez.</translation>
    </message>
    <message>
        <source>It is only looked at. Name and move it to change something.</source>
        <translation>Elle n’est que consultée. Nommez-la et déplacez-la pour changer quelque chose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Show only this theme</source>
        <translation>Ne montrer que ce thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Ne montrer que ce groupe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Show only this round</source>
        <translation>Ne montrer que ce tour</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Tous les tours</translation>
    </message>
    <message>
        <source>Show only this breakout</source>
        <translation>Ne montrer que cet atelier</translation>
    </message>
    <message>
        <source>All breakouts</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Show only this role</source>
        <translation>Ne montrer que ce rôle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Show only this colour</source>
        <translation>Ne montrer que cette couleur</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Show only this region</source>
        <translation>Ne montrer que cette zone</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} montrées</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Dans aucune zone</translation>
    </message>
    <message>
        <source>Show only notes with so many votes or more</source>
        <translation>Ne montrer que les notes avec tant de voix ou plus</translation>
    </message>
    <message>
        <source>Votes from </source>
        <translation>Voix à partir de </translation>
    </message>
    <message>
        <source>Find: name, group, role, remark</source>
        <translation>Chercher&#xa0;: nom, groupe, rôle, remarque</translation>
    </message>
    <message>
        <source>Show only who is</source>
        <translation>Ne montrer que qui est</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Here or not</source>
        <translation>Ici ou non</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui conviennent</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Aucune commande ne convient. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>“{0}” is not possible at the moment.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas possible en ce moment.</translation>
    </message>
</context>
<context>
    <name>Fishbowl</name>
    <message>
        <source>Chair {0}</source>
        <translation>Chaise {0}</translation>
    </message>
    <message>
        <source>rotating chair</source>
        <translation>chaise tournante</translation>
    </message>
    <message>
        <source>free chair</source>
        <translation>chaise libre</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>prévu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Chaise libre</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>tourne</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>touche {0}</translation>
    </message>
    <message>
        <source>Add “{0}” as a new participant</source>
        <translation>Ajouter «&#xa0;{0}&#xa0;» comme nouveau participant</translation>
    </message>
    <message>
        <source>waiting, number {0}</source>
        <translation>attend, numéro {0}</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>vient plus tard</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the outer circle</source>
        <translation>
            <numerusform>%n personne dans le cercle extérieur</numerusform>
            <numerusform>%n personnes dans le cercle extérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By person: %n not in yet</source>
        <translation>
            <numerusform>Par personne&#xa0;:&#xa0;%n pas encore entrée</numerusform>
            <numerusform>Par personne&#xa0;:&#xa0;%n pas encore entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message>
        <source>question of round {0}</source>
        <translation>question du tour {0}</translation>
    </message>
    <message>
        <source>Feedback line</source>
        <translation>Ligne de retour</translation>
    </message>
    <message>
        <source>spoken {0}</source>
        <translation>parlé {0}</translation>
    </message>
    <message>
        <source>in the circle</source>
        <translation>dans le cercle</translation>
    </message>
    <message>
        <source>Who goes on the waiting list?</source>
        <translation>Qui va sur la liste d’attente&#xa0;?</translation>
    </message>
    <message>
        <source>The circle rests</source>
        <translation>Le cercle se repose</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Qui s’assoit&#xa0;?</translation>
    </message>
    <message>
        <source>Who takes chair {0}?</source>
        <translation>Qui prend la chaise {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Who sits on chair {0}?</source>
        <translation>Qui est sur la chaise {0}&#xa0;?</translation>
    </message>
    <message>
        <source>A table round is running. Nobody sits down in the circle until it is over.</source>
        <translation>Un tour de tables est en cours. Personne ne s’assoit dans le cercle avant sa fin.</translation>
    </message>
    <message>
        <source>All rounds are over. Add a round in the agenda to go on.</source>
        <translation>Tous les tours sont terminés. Ajoutez un tour au programme pour continuer.</translation>
    </message>
    <message>
        <source>{0} has sat longest ({1}): {2} makes that chair free.</source>
        <translation>{0} est assis depuis le plus longtemps ({1})&#xa0;: {2} libère cette chaise.</translation>
    </message>
    <message>
        <source>Two letters and Enter: goes on the waiting list. Esc: no.</source>
        <translation>Deux lettres et Entrée&#xa0;: va sur la liste d’attente. Échap&#xa0;: non.</translation>
    </message>
    <message>
        <source>Two letters and Enter: takes chair {0}. Esc: no.</source>
        <translation>Deux lettres et Entrée&#xa0;: prend la chaise {0}. Échap&#xa0;: non.</translation>
    </message>
    <message>
        <source>All chairs are taken.</source>
        <translation>Toutes les chaises sont prises.</translation>
    </message>
    <message>
        <source>Two letters and Enter: sits down. {0}: leaves. Shift+Enter: waiting list.</source>
        <translation>Deux lettres et Entrée&#xa0;: s’assoit. {0}&#xa0;: quitte. Maj+Entrée&#xa0;: liste d’attente.</translation>
    </message>
    <message>
        <source>Enter once more: adds “{0}” as a new participant.</source>
        <translation>Encore Entrée&#xa0;: ajoute «&#xa0;{0}&#xa0;» comme nouveau participant.</translation>
    </message>
    <message>
        <source>{0} sits on chair {1} already.</source>
        <translation>{0} est déjà sur la chaise {1}.</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter twice: adds “{0}” as a new participant.</source>
        <translation>Personne de ce nom. Entrée deux fois&#xa0;: ajoute «&#xa0;{0}&#xa0;» comme nouveau participant.</translation>
    </message>
    <message>
        <source>{0} is on the waiting list already, as number {1}.</source>
        <translation>{0} est déjà sur la liste d’attente, au numéro {1}.</translation>
    </message>
    <message>
        <source>Enter: {0} goes on the waiting list.</source>
        <translation>Entrée&#xa0;: {0} va sur la liste d’attente.</translation>
    </message>
    <message>
        <source>Enter: {0} takes chair {1} in place of {2}.</source>
        <translation>Entrée&#xa0;: {0} prend la chaise {1} à la place de {2}.</translation>
    </message>
    <message>
        <source>Shift+Enter: waiting list.</source>
        <translation>Maj+Entrée&#xa0;: liste d’attente.</translation>
    </message>
    <message>
        <source>Enter: {0} sits on chair {1}.</source>
        <translation>Entrée&#xa0;: {0} s’assoit sur la chaise {1}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>Go to the outer circle: {0}.</source>
        <translation>Vont au cercle extérieur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>{0} of the people, {1} of the time</source>
        <translation>{0} des personnes, {1} du temps</translation>
    </message>
    <message>
        <source>Table round {0} of {1} is running: everybody sits at a table; the circle rests.</source>
        <translation>Le tour de tables {0} sur {1} est en cours&#xa0;: tout le monde est à une table&#xa0;; le cercle se repose.</translation>
    </message>
    <message>
        <source>Who sits where is on the Stage and in the Rotation room.</source>
        <translation>Qui est assis où figure sur la scène et dans la salle Rotation.</translation>
    </message>
    <message>
        <source>Nobody has planned who sits where.</source>
        <translation>Personne n’a prévu qui est assis où.</translation>
    </message>
    <message>
        <source>{0}, {1}, waits {2}: {3}</source>
        <translation>{0}, {1}, attend {2}&#xa0;: {3}</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>attend {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>pas encore entré</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>put first by you</source>
        <translation>mis en tête par vous</translation>
    </message>
    <message>
        <source>asked as number {0}</source>
        <translation>a demandé au numéro {0}</translation>
    </message>
    <message>
        <source>has not been in yet</source>
        <translation>n’est pas encore entré</translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation>attend depuis plus longtemps</translation>
    </message>
    <message>
        <source>asked before the next</source>
        <translation>a demandé avant le suivant</translation>
    </message>
    <message>
        <source>asked before the next without a group</source>
        <translation>a demandé avant le suivant sans groupe</translation>
    </message>
    <message>
        <source>asked before the next of {0}</source>
        <translation>a demandé avant le suivant de {0}</translation>
    </message>
    <message>
        <source>turn of those without a group</source>
        <translation>au tour de ceux sans groupe</translation>
    </message>
    <message>
        <source>turn of {0}</source>
        <translation>au tour de {0}</translation>
    </message>
    <message>
        <source>{0}, has spoken {1}</source>
        <translation>{0}, a parlé {1}</translation>
    </message>
    <message>
        <source>{0}, was in for {1}</source>
        <translation>{0}, est resté {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs</source>
        <translation>
            <numerusform>%n chaise</numerusform>
            <numerusform>%n chaises</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>All rounds are over</source>
        <translation>Tous les tours sont terminés</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Nobody is in the circle yet</source>
        <translation>Personne n’est encore dans le cercle</translation>
    </message>
    <message>
        <source>Talk starts when two are in</source>
        <translation>La parole commence quand deux y sont</translation>
    </message>
    <message>
        <source>All chairs are taken</source>
        <translation>Toutes les chaises sont prises</translation>
    </message>
    <message numerus="yes">
        <source>%n chairs free</source>
        <translation>
            <numerusform>%n chaise libre</numerusform>
            <numerusform>%n chaises libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Tour {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tour de tables {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlHeader</name>
    <message>
        <source>Question of this round</source>
        <translation>Question de ce tour</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>What is the question of this round?</source>
        <translation>Quelle est la question de ce tour&#xa0;?</translation>
    </message>
    <message>
        <source>How this fishbowl works: {0}</source>
        <translation>Comment marche ce bocal&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Finish round {0}</source>
        <translation>Terminer le tour {0}</translation>
    </message>
    <message>
        <source>Start round {0}</source>
        <translation>Démarrer le tour {0}</translation>
    </message>
    <message>
        <source>Finish: {0}</source>
        <translation>Terminer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation>Démarrer&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FishbowlRoom</name>
    <message>
        <source>Esc: out of the cell or the line. {0}: back to the circle.</source>
        <translation>Échap&#xa0;: hors de la case ou de la ligne. {0}&#xa0;: retour au cercle.</translation>
    </message>
    <message>
        <source>and {0} more: Heard</source>
        <translation>et {0} autres&#xa0;: Entendus</translation>
    </message>
    <message>
        <source>{0} is over. What did people hear, what next?</source>
        <translation>{0} est terminé. Qu’a-t-on entendu, et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendus</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Parts of the fishbowl room</source>
        <translation>Parties de la salle Bocal</translation>
    </message>
</context>
<context>
    <name>FormBox</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>People are called by</source>
        <translation>Les personnes sont désignées par</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Gros caractères (18 points)</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Ajouter un formulaire</translation>
    </message>
    <message>
        <source>Move the form up</source>
        <translation>Monter le formulaire</translation>
    </message>
    <message>
        <source>Move the form down</source>
        <translation>Descendre le formulaire</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Supprimer le formulaire</translation>
    </message>
</context>
<context>
    <name>FormatPanel</name>
    <message>
        <source>How this fishbowl works</source>
        <translation>Comment marche ce bocal</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Chaises</translation>
    </message>
    <message>
        <source>Most rounds in a row</source>
        <translation>Tours de suite au plus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Visitors to the free chair</source>
        <translation>Visiteurs de la chaise libre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Chairs left free in each planned round</source>
        <translation>Chaises laissées libres à chaque tour prévu</translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation>Chaises libres</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Title of the form</source>
        <translation>Titre du formulaire</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>Aperçu du formulaire</translation>
    </message>
    <message>
        <source>Print forms…</source>
        <translation>Imprimer les formulaires…</translation>
    </message>
    <message>
        <source>Go to a row of a list first.</source>
        <translation>Allez d’abord à une ligne d’une liste.</translation>
    </message>
    <message>
        <source>As it is given out: {0}</source>
        <translation>Tel que distribué&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation: Summary &amp; print, Two languages.</source>
        <translation>
            <numerusform>%n texte sans traduction&#xa0;: Synthèse &amp; impression, Deux langues.</numerusform>
            <numerusform>%n textes sans traduction&#xa0;: Synthèse &amp; impression, Deux langues.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>How it is given out</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Parties du formulaire</translation>
    </message>
</context>
<context>
    <name>GivenOut</name>
    <message>
        <source>Stands above the questions</source>
        <translation>Se trouve au-dessus des questions</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Formulaires numérotés</translation>
    </message>
    <message>
        <source>A number is nobody&apos;s name. It tells which forms are still missing, and finds one again.</source>
        <translation>Un numéro n’est le nom de personne. Il dit quels formulaires manquent encore, et en retrouve un.</translation>
    </message>
    <message>
        <source>The same people each time</source>
        <translation>Les mêmes personnes chaque fois</translation>
    </message>
    <message>
        <source>Each keeps a number, so that it can be said how many moved and which way, without a name.</source>
        <translation>Chacune garde un numéro, pour dire combien ont bougé et dans quel sens, sans nom.</translation>
    </message>
    <message>
        <source>Ask for the group</source>
        <translation>Demander le groupe</translation>
    </message>
    <message>
        <source>Groups are shown apart where enough of each answered.</source>
        <translation>Les groupes sont montrés à part où assez de chacun ont répondu.</translation>
    </message>
    <message>
        <source>Fewest answers of a group shown apart</source>
        <translation>Réponses minimales d’un groupe montré à part</translation>
    </message>
    <message>
        <source>Such as what it is for, and that no name is asked</source>
        <translation>Par exemple à quoi il sert, et qu’aucun nom n’est demandé</translation>
    </message>
    <message>
        <source>In all forms of this session: smaller groups are counted together. With 1 every group is shown.</source>
        <translation>Dans tous les formulaires de cette séance&#xa0;: les groupes plus petits sont comptés ensemble. Avec 1, chaque groupe est montré.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Move the goal up (Alt+Up)</source>
        <translation>Monter le but (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the goal down (Alt+Down)</source>
        <translation>Descendre le but (Alt+Bas)</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>Where they are at odds, the one further up counts more.</source>
        <translation>Où ils s’opposent, le plus haut compte davantage.</translation>
    </message>
    <message>
        <source>At tables everybody sits, so that turns and waits do not count.</source>
        <translation>Aux tables tout le monde est assis, les passages et attentes ne comptent donc pas.</translation>
    </message>
    <message>
        <source>Goals in their order</source>
        <translation>Buts dans leur ordre</translation>
    </message>
</context>
<context>
    <name>GroupsField</name>
    <message>
        <source>There are no groups. They are made among the people.</source>
        <translation>Il n’y a pas de groupes. Ils se font parmi les personnes.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Add a group: name, Enter</source>
        <translation>Ajouter un groupe&#xa0;: nom, Entrée</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>Delete the group; its people stay</source>
        <translation>Supprimer le groupe&#xa0;; ses personnes restent</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0} a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are without a group now.</source>
        <translation>
            <numerusform>%n personne est maintenant sans groupe.</numerusform>
            <numerusform>%n personnes sont maintenant sans groupe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Handouts for the session</source>
        <translation>Documents pour la séance</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>N° {0}</translation>
    </message>
    <message>
        <source>No name, please.</source>
        <translation>Pas de nom, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No name, please: the number only tells which forms belong together.</source>
        <translation>Pas de nom, s’il vous plaît&#xa0;: le numéro dit seulement quels formulaires vont ensemble.</translation>
    </message>
    <message>
        <source>No name, please: the number only helps to see that no form is missing.</source>
        <translation>Pas de nom, s’il vous plaît&#xa0;: le numéro aide seulement à voir qu’aucun formulaire ne manque.</translation>
    </message>
    <message>
        <source>To read the marks off</source>
        <translation>Pour relever les marques</translation>
    </message>
    <message>
        <source>Cut the ruler out and lay it below a line, with 0 at its left end. Type the figure at the mark.</source>
        <translation>Découpez la règle et posez-la sous une ligne, le 0 à son extrémité gauche. Saisissez le nombre à la marque.</translation>
    </message>
    <message>
        <source>A ruler of 100 mm, with the figures from 0 to 100</source>
        <translation>Une règle de 100 mm, avec les nombres de 0 à 100</translation>
    </message>
    <message>
        <source>From the mark, go along the pale lines to a side. Type the figure below, then that on the right.</source>
        <translation>Depuis la marque, suivez les lignes pâles jusqu’à un côté. Saisissez le nombre du bas, puis celui de droite.</translation>
    </message>
    <message>
        <source>A triangle with figures from 10 to 90 along each side</source>
        <translation>Un triangle avec des nombres de 10 à 90 sur chaque côté</translation>
    </message>
    <message>
        <source>I am here as (only if you like)</source>
        <translation>Je suis ici en tant que (seulement si vous voulez)</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Cochez une case.</translation>
    </message>
    <message>
        <source>Tick as many boxes as you like.</source>
        <translation>Cochez autant de cases que vous voulez.</translation>
    </message>
    <message>
        <source>Put a mark anywhere on the line.</source>
        <translation>Mettez une marque n’importe où sur la ligne.</translation>
    </message>
    <message>
        <source>Put a mark anywhere in the triangle: the nearer to a corner, the more of it.</source>
        <translation>Mettez une marque n’importe où dans le triangle&#xa0;: plus près d’un coin, plus de celui-ci.</translation>
    </message>
    <message>
        <source>A line to mark, from “{0}” to “{1}”</source>
        <translation>Une ligne à marquer, de «&#xa0;{0}&#xa0;» à «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>A triangle to mark, between “{0}”, “{1}” and “{2}”</source>
        <translation>Un triangle à marquer, entre «&#xa0;{0}&#xa0;», «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>Boxes to tick: {0}</source>
        <translation>Cases à cocher&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0} (suite)</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Dans aucun thème</translation>
    </message>
    <message>
        <source>Chair cards: fold to stand</source>
        <translation>Cartes de chaise&#xa0;: à plier pour tenir debout</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Chaise libre</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Chaise tournante</translation>
    </message>
    <message>
        <source>To speak, sit here.</source>
        <translation>Pour parler, asseyez-vous ici.</translation>
    </message>
    <message>
        <source>Moderator&apos;s crib</source>
        <translation>Aide-mémoire de l’animation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>To have at hand</source>
        <translation>À avoir sous la main</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Welcome everybody, and read the question aloud.</source>
        <translation>Accueillez tout le monde, et lisez la question à voix haute.</translation>
    </message>
    <message>
        <source>Say when there is a break, and when the day ends.</source>
        <translation>Dites quand il y a une pause, et quand la journée finit.</translation>
    </message>
    <message>
        <source>Say what is written down, and who will read it.</source>
        <translation>Dites ce qui est noté, et qui le lira.</translation>
    </message>
    <message>
        <source>Say the rules; they hang on the wall.</source>
        <translation>Dites les règles&#xa0;; elles sont au mur.</translation>
    </message>
    <message>
        <source>Rules of the fishbowl</source>
        <translation>Règles du bocal</translation>
    </message>
    <message>
        <source>When nobody comes</source>
        <translation>Quand personne ne vient</translation>
    </message>
    <message>
        <source>Beforehand: ask two or three people to be the first to go in.</source>
        <translation>Avant&#xa0;: demandez à deux ou trois personnes d’entrer les premières.</translation>
    </message>
    <message>
        <source>Wait. A silence seems long to nobody but you.</source>
        <translation>Attendez. Un silence ne semble long qu’à vous.</translation>
    </message>
    <message>
        <source>Ask the outer circle: what has not been said yet? Call on nobody by name.</source>
        <translation>Demandez au cercle extérieur&#xa0;: qu’est-ce qui n’a pas encore été dit&#xa0;? N’appelez personne par son nom.</translation>
    </message>
    <message>
        <source>When no chair is free</source>
        <translation>Quand aucune chaise n’est libre</translation>
    </message>
    <message>
        <source>Say that somebody would like to come in, and wait.</source>
        <translation>Dites que quelqu’un voudrait entrer, et attendez.</translation>
    </message>
    <message>
        <source>Who goes is their own choice: send nobody away.</source>
        <translation>Partir est le choix de chacun&#xa0;: ne renvoyez personne.</translation>
    </message>
    <message>
        <source>Rules of open space</source>
        <translation>Règles du forum ouvert</translation>
    </message>
    <message>
        <source>Marketplace and breakouts</source>
        <translation>Marché et ateliers</translation>
    </message>
    <message>
        <source>Whoever posts a topic tells it to all, and opens its breakout. No votes.</source>
        <translation>Qui affiche un sujet le dit à tous et ouvre son atelier. Pas de vote.</translation>
    </message>
    <message>
        <source>Like topics may be merged if their conveners want to; both titles stay.</source>
        <translation>Des sujets semblables peuvent être fusionnés si leurs hôtes le veulent&#xa0;; les deux titres restent.</translation>
    </message>
    <message>
        <source>Give people time to choose and to walk.</source>
        <translation>Laissez le temps de choisir et de marcher.</translation>
    </message>
    <message>
        <source>Last call, {0} before the end: go round, ask for the report, offer more time. Cut nobody off.</source>
        <translation>Dernier appel, {0} avant la fin&#xa0;: faites le tour, demandez le compte rendu, proposez plus de temps. Ne coupez personne.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Dot sheet</source>
        <translation>Feuille de gommettes</translation>
    </message>
    <message>
        <source>What matters most to you?</source>
        <translation>Qu’est-ce qui compte le plus pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>You have {0} dots. You may put several on one option.</source>
        <translation>Vous avez {0} gommettes. Vous pouvez en mettre plusieurs sur une option.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Put your dots here</source>
        <translation>Mettez vos gommettes ici</translation>
    </message>
    <message>
        <source>{0} dots to cut</source>
        <translation>{0} gommettes à découper</translation>
    </message>
    <message>
        <source>Feedback on a round</source>
        <translation>Retour sur un tour</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Après le tour {0}</translation>
    </message>
    <message>
        <source>One line for each thing. Hands: how many people say so too.</source>
        <translation>Une ligne par chose. Mains&#xa0;: combien le disent aussi.</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Qu’avez-vous entendu&#xa0;?</translation>
    </message>
    <message>
        <source>What should we ask next?</source>
        <translation>Que demander ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Only the inner circle speaks; everybody else listens.</source>
        <translation>Seul le cercle intérieur parle&#xa0;; tous les autres écoutent.</translation>
    </message>
    <message>
        <source>The whole circle changes with each round.</source>
        <translation>Tout le cercle change à chaque tour.</translation>
    </message>
    <message>
        <source>After a round, those outside say what they heard.</source>
        <translation>Après un tour, ceux de l’extérieur disent ce qu’ils ont entendu.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Pour parler, prenez la chaise tournante.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Pour parler, prenez la chaise libre.</translation>
    </message>
    <message>
        <source>When no chair is free, somebody goes, by their own choice.</source>
        <translation>Quand aucune chaise n’est libre, quelqu’un part, par son propre choix.</translation>
    </message>
    <message>
        <source>We begin when two are in.</source>
        <translation>Nous commençons quand deux y sont.</translation>
    </message>
    <message>
        <source>Make one point, then go back to the outer circle.</source>
        <translation>Dites une idée, puis revenez au cercle extérieur.</translation>
    </message>
    <message>
        <source>When you have said what you came to say, free the chair for the next.</source>
        <translation>Quand vous avez dit ce que vous vouliez, libérez la chaise pour le suivant.</translation>
    </message>
    <message>
        <source>Once you are in, stay until you choose to go.</source>
        <translation>Une fois entré, restez jusqu’à ce que vous choisissiez de partir.</translation>
    </message>
    <message>
        <source>print at 100%</source>
        <translation>imprimer à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Le bocal</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, all taken; around it those who listen.</source>
        <translation>Un cercle intérieur de {0} chaises, toutes prises&#xa0;; autour, ceux qui écoutent.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, the last the rotating chair; around it those who listen.</source>
        <translation>Un cercle intérieur de {0} chaises, la dernière tournante&#xa0;; autour, ceux qui écoutent.</translation>
    </message>
    <message>
        <source>An inner circle of {0} chairs, one of them free; around it those who listen.</source>
        <translation>Un cercle intérieur de {0} chaises, dont une libre&#xa0;; autour, ceux qui écoutent.</translation>
    </message>
    <message>
        <source>Four principles</source>
        <translation>Quatre principes</translation>
    </message>
    <message>
        <source>Two feet on their way</source>
        <translation>Deux pieds en chemin</translation>
    </message>
    <message>
        <source>Also called the law of mobility.</source>
        <translation>Aussi appelée loi de la mobilité.</translation>
    </message>
    <message>
        <source>Post-it notes</source>
        <translation>Papillons adhésifs</translation>
    </message>
    <message>
        <source>Sticky edge up here</source>
        <translation>Bord collant ici en haut</translation>
    </message>
    <message>
        <source>Stick an empty post-it of 76 mm on this square.</source>
        <translation>Collez un papillon vide de 76 mm sur ce carré.</translation>
    </message>
    <message>
        <source>Then print the notes onto this sheet. Print both at 100%, not “fit to page”.</source>
        <translation>Imprimez ensuite les notes sur cette feuille. Imprimez les deux à 100&#xa0;%, non «&#xa0;ajusté à la page&#xa0;».</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codes QR</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Fiche de compte rendu</translation>
    </message>
    <message>
        <source>Who came (names or how many)</source>
        <translation>Qui est venu (noms ou nombre)</translation>
    </message>
    <message>
        <source>What was said, in short</source>
        <translation>Ce qui a été dit, en bref</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Ce que nous recommandons</translation>
    </message>
    <message>
        <source>What we ask of others</source>
        <translation>Ce que nous demandons aux autres</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Report of topic {0}</source>
        <translation>Compte rendu du sujet {0}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Plan of the rotation</source>
        <translation>Plan de la rotation</translation>
    </message>
    <message>
        <source>The rotation, round by round</source>
        <translation>La rotation, tour par tour</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The rotation by name</source>
        <translation>La rotation par nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Où l’on s’assoit</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tour de tables {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Tour {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>chaise {0}</translation>
    </message>
    <message>
        <source>Has sat in round {0}; listens from now on.</source>
        <translation>A été assis au tour {0}&#xa0;; écoute désormais.</translation>
    </message>
    <message>
        <source>Listens in the outer circle.</source>
        <translation>Écoute dans le cercle extérieur.</translation>
    </message>
    <message>
        <source>Ask the moderator for your place.</source>
        <translation>Demandez votre place à l’animation.</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Cartes de place</translation>
    </message>
    <message>
        <source>Has sat in round {0}.</source>
        <translation>A été assis au tour {0}.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>May your name be shown?</source>
        <translation>Votre nom peut-il être montré&#xa0;?</translation>
    </message>
    <message>
        <source>Language you want</source>
        <translation>Langue souhaitée</translation>
    </message>
    <message>
        <source>Your name is shown on the screen and in the report of the day only if you say yes here.</source>
        <translation>Votre nom n’est montré à l’écran et dans le rapport de la journée que si vous dites oui ici.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Merci de signer ici</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Space sign</source>
        <translation>Panneau d’espace</translation>
    </message>
    <message>
        <source>Up to {0} people</source>
        <translation>Jusqu’à {0} personnes</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>Fiche {0}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Plan de tables</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Table {0}</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Trouvez votre table</translation>
    </message>
    <message>
        <source>Topic sheet</source>
        <translation>Feuille de sujet</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>De quoi nous parlons</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Sujet {0}</translation>
    </message>
    <message>
        <source>Convened by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Time and space</source>
        <translation>Heure et espace</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Title, as a question or in a few words</source>
        <translation>Titre, en question ou en quelques mots</translation>
    </message>
    <message>
        <source>Who wants to come</source>
        <translation>Qui veut venir</translation>
    </message>
    <message>
        <source>Cut each part along its broken lines and stick it over the one before.</source>
        <translation>Découpez chaque partie le long des pointillés et collez-la sur la précédente.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Mur du programme</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Créneau {0}</translation>
    </message>
    <message>
        <source>Agenda wall: slots by spaces. Spaces: {0}.</source>
        <translation>Mur du programme&#xa0;: créneaux par espaces. Espaces&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>part {0} of {1}: row {2}, place {3}</source>
        <translation>partie {0} sur {1}&#xa0;: rangée {2}, place {3}</translation>
    </message>
    <message>
        <source>Signs for the spaces</source>
        <translation>Panneaux des espaces</translation>
    </message>
    <message>
        <source>Posters of the rules</source>
        <translation>Affiches des règles</translation>
    </message>
    <message>
        <source>QR codes as posters</source>
        <translation>Codes QR en affiches</translation>
    </message>
    <message>
        <source>Cards for the chairs</source>
        <translation>Cartes des chaises</translation>
    </message>
    <message>
        <source>Plans for the tables</source>
        <translation>Plans des tables</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles de présence</translation>
    </message>
    <message>
        <source>Forms with questions</source>
        <translation>Formulaires avec questions</translation>
    </message>
    <message>
        <source>Topic sheets</source>
        <translation>Feuilles de sujet</translation>
    </message>
    <message>
        <source>Report forms for conveners</source>
        <translation>Fiches de compte rendu pour les hôtes</translation>
    </message>
    <message>
        <source>Numbered slips</source>
        <translation>Fiches numérotées</translation>
    </message>
    <message>
        <source>Notes for post-its</source>
        <translation>Notes pour papillons</translation>
    </message>
    <message>
        <source>Dot sheets</source>
        <translation>Feuilles de gommettes</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Fiche de retour</translation>
    </message>
    <message>
        <source>The board, on large sheets</source>
        <translation>Le tableau, sur grandes feuilles</translation>
    </message>
    <message>
        <source>No topics yet, and no blank sheets are chosen.</source>
        <translation>Pas encore de sujets, et aucune feuille vierge n’est choisie.</translation>
    </message>
    <message>
        <source>No spaces yet: blank signs are printed.</source>
        <translation>Pas encore d’espaces&#xa0;: des panneaux vierges sont imprimés.</translation>
    </message>
    <message>
        <source>No slots yet: an empty wall is printed.</source>
        <translation>Pas encore de créneaux&#xa0;: un mur vide est imprimé.</translation>
    </message>
    <message>
        <source>No topics yet: blank sheets are printed.</source>
        <translation>Pas encore de sujets&#xa0;: des feuilles vierges sont imprimées.</translation>
    </message>
    <message>
        <source>No topics yet: blank forms are printed.</source>
        <translation>Pas encore de sujets&#xa0;: des fiches vierges sont imprimées.</translation>
    </message>
    <message>
        <source>No options yet: blank sheets are printed.</source>
        <translation>Pas encore d’options&#xa0;: des feuilles vierges sont imprimées.</translation>
    </message>
    <message>
        <source>There is no open space on the agenda.</source>
        <translation>Il n’y a pas de forum ouvert au programme.</translation>
    </message>
    <message>
        <source>No QR codes yet: add them on the page for them.</source>
        <translation>Pas encore de codes QR&#xa0;: ajoutez-les sur leur page.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan the rotation first.</source>
        <translation>Rien n’est encore planifié&#xa0;: planifiez d’abord la rotation.</translation>
    </message>
    <message>
        <source>There is no round of a fishbowl on the agenda.</source>
        <translation>Il n’y a pas de tour de bocal au programme.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: empty rows are printed.</source>
        <translation>Personne n’est encore sur la liste&#xa0;: des lignes vides sont imprimées.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: blank badges are printed.</source>
        <translation>Personne n’est encore sur la liste&#xa0;: des badges vierges sont imprimés.</translation>
    </message>
    <message>
        <source>No table round is planned yet: the numbers of the tables are printed.</source>
        <translation>Aucun tour de tables n’est encore planifié&#xa0;: les numéros des tables sont imprimés.</translation>
    </message>
    <message>
        <source>There is no table round on the agenda.</source>
        <translation>Il n’y a pas de tour de tables au programme.</translation>
    </message>
    <message>
        <source>Make a form first: Questions.</source>
        <translation>Faites d’abord un formulaire&#xa0;: Questions.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: forms without a number are printed.</source>
        <translation>Personne n’est encore sur la liste&#xa0;: des formulaires sans numéro sont imprimés.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: one is printed for each person.</source>
        <translation>Personne n’a dit combien sont distribués&#xa0;: un par personne est imprimé.</translation>
    </message>
    <message>
        <source>No notes yet: only the guide sheet is printed.</source>
        <translation>Pas encore de notes&#xa0;: seule la feuille de guidage est imprimée.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
    <message>
        <source>Nobody said how many are handed out: {0} are printed.</source>
        <translation>Personne n’a dit combien sont distribués&#xa0;: {0} sont imprimés.</translation>
    </message>
</context>
<context>
    <name>HandoutsForm</name>
    <message>
        <source>People are called by</source>
        <translation>Les personnes sont désignées par</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The printer takes A3 (Tabloid) too</source>
        <translation>L’imprimante prend aussi l’A3 (Tabloid)</translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Kinds of handout</source>
        <translation>Sortes de documents</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Cochez ce qui est à imprimer.</translation>
    </message>
    <message>
        <source>{0} – handouts</source>
        <translation>{0} – documents</translation>
    </message>
    <message>
        <source>Save the handouts</source>
        <translation>Enregistrer les documents</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Dossier pour les documents</translation>
    </message>
    <message>
        <source>Choose what to print first.</source>
        <translation>Choisissez d’abord quoi imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a translation.</source>
        <translation>
            <numerusform>%n texte sans traduction.</numerusform>
            <numerusform>%n textes sans traduction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traduire…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Save a file for each kind…</source>
        <translation>Enregistrer un fichier par sorte…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>HandsPart</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation>Mains de qui</translation>
    </message>
    <message>
        <source>Answers on the Stage</source>
        <translation>Réponses sur la scène</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Question sans mots</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Hands were counted by group. A count of everybody takes the place of all of these.</source>
        <translation>Les mains ont été comptées par groupe. Un compte de tout le monde les remplace toutes.</translation>
    </message>
    <message>
        <source>Hands of everybody were counted. A count of a group takes the place of that.</source>
        <translation>Les mains de tout le monde ont été comptées. Un compte d’un groupe les remplace.</translation>
    </message>
    <message>
        <source>Hands for {0}</source>
        <translation>Mains pour {0}</translation>
    </message>
    <message>
        <source>One less for {0}</source>
        <translation>Une de moins pour {0}</translation>
    </message>
    <message>
        <source>One more for {0}</source>
        <translation>Une de plus pour {0}</translation>
    </message>
    <message>
        <source>Hands are counted for statements and for boxes to tick. This form has none.</source>
        <translation>Les mains se comptent pour des affirmations et des cases. Ce formulaire n’en a pas.</translation>
    </message>
    <message>
        <source>Nothing to raise a hand for</source>
        <translation>Rien pour quoi lever la main</translation>
    </message>
    <message>
        <source>Number, Enter. + and − count by one.</source>
        <translation>Nombre, Entrée. + et − comptent de un.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Last call, minutes before the end</source>
        <translation>Dernier appel, minutes avant la fin</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Start all breakouts of the slot</source>
        <translation>Démarrer tous les ateliers du créneau</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} each</source>
        <translation>{0}, {1} chacun</translation>
    </message>
    <message>
        <source>{0}, over</source>
        <translation>{0}, terminé</translation>
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
        <translation>Titres du PDF et leurs pages</translation>
    </message>
</context>
<context>
    <name>HeadingsModel</name>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which column holds the names? Choose “Name” above it.</source>
        <translation>Quelle colonne contient les noms&#xa0;? Choisissez «&#xa0;Nom&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>Which column holds the text of the notes? Choose “Text” above it.</source>
        <translation>Quelle colonne contient le texte des notes&#xa0;? Choisissez «&#xa0;Texte&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>Which column holds the titles? Choose “Title” above it.</source>
        <translation>Quelle colonne contient les titres&#xa0;? Choisissez «&#xa0;Titre&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>Which column holds the names of the spaces? Choose “Name” above it.</source>
        <translation>Quelle colonne contient les noms des espaces&#xa0;? Choisissez «&#xa0;Nom&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>Which columns hold the people and the topics? Choose “Person” and “Topics”.</source>
        <translation>Quelles colonnes contiennent les personnes et les sujets&#xa0;? Choisissez «&#xa0;Personne&#xa0;» et «&#xa0;Sujets&#xa0;».</translation>
    </message>
    <message>
        <source>Which columns hold the answers? Choose a question above each.</source>
        <translation>Quelles colonnes contiennent les réponses&#xa0;? Choisissez une question au-dessus de chacune.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer&#xa0;%n de plus</numerusform>
            <numerusform>En montrer&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Décocher tout ce qui est montré</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Cocher tout ce qui est montré</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Numéro du formulaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Framing or moment</source>
        <translation>Formulation ou moment</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Quelle question</translation>
    </message>
    <message>
        <source>Answer to it</source>
        <translation>Réponse à celle-ci</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} («&#xa0;{1}&#xa0;»)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>no column for {0}</source>
        <translation>aucune colonne pour {0}</translation>
    </message>
    <message>
        <source>0 to 100, as they are</source>
        <translation>0 à 100, tels quels</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{0}” is outside the scale</source>
        <translation>«&#xa0;{0}&#xa0;» est hors de l’échelle</translation>
    </message>
    <message>
        <source>“{0}” is neither a point from 1 to 5 nor words for one</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni un point de 1 à 5 ni un mot pour cela</translation>
    </message>
    <message>
        <source>there is no box “{0}”</source>
        <translation>il n’y a pas de case «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” are several boxes, and only one may be ticked</source>
        <translation>«&#xa0;{0}&#xa0;» fait plusieurs cases, et une seule peut être cochée</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“{0}” are not three shares that make 100</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas trois parts qui font 100</translation>
    </message>
    <message>
        <source>“{0}” is too long</source>
        <translation>«&#xa0;{0}&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>“{0}” cannot be kept as a text</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être gardé comme texte</translation>
    </message>
    <message>
        <source>“{0}” is no number of a form</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un numéro de formulaire</translation>
    </message>
    <message>
        <source>no framing or moment is known for “{0}”</source>
        <translation>aucune formulation ni aucun moment connu pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no question “{0}”</source>
        <translation>il n’y a pas de question «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>nothing says whose answer this is</source>
        <translation>rien ne dit de qui est cette réponse</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; choose the column that names the framing or moment, or correct the number</source>
        <translation>le formulaire {0} est déjà à la ligne {1}, et les réponses diffèrent&#xa0;; choisissez la colonne qui nomme la formulation ou le moment, ou corrigez le numéro</translation>
    </message>
    <message>
        <source>form {0} is in row {1} already, and the answers differ; give the form the framings or moments of the file, or correct the number</source>
        <translation>le formulaire {0} est déjà à la ligne {1}, et les réponses diffèrent&#xa0;; donnez au formulaire les formulations ou moments du fichier, ou corrigez le numéro</translation>
    </message>
    <message>
        <source>form {0} came twice; the later one is left out</source>
        <translation>le formulaire {0} est venu deux fois&#xa0;; le dernier est omis</translation>
    </message>
    <message>
        <source>form {0} was entered already</source>
        <translation>le formulaire {0} était déjà saisi</translation>
    </message>
    <message>
        <source>form {0} was not handed out</source>
        <translation>le formulaire {0} n’a pas été distribué</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Premier choix</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Deuxième choix</translation>
    </message>
    <message>
        <source>Third choice</source>
        <translation>Troisième choix</translation>
    </message>
    <message>
        <source>Fourth choice</source>
        <translation>Quatrième choix</translation>
    </message>
    <message>
        <source>Fifth choice</source>
        <translation>Cinquième choix</translation>
    </message>
    <message>
        <source>An export of a {0} board</source>
        <translation>Un export d’un tableau {0}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>{0}; {1} = theme</source>
        <translation>{0}&#xa0;; {1} = thème</translation>
    </message>
    <message>
        <source>there are more than {0} conveners</source>
        <translation>il y a plus de {0} hôtes</translation>
    </message>
    <message>
        <source>there are more than {0} features</source>
        <translation>il y a plus de {0} équipements</translation>
    </message>
    <message>
        <source>the topic is there already and is not moved to “{0}”</source>
        <translation>le sujet est déjà là et n’est pas déplacé vers «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>topic {0} is named again</source>
        <translation>le sujet {0} est nommé encore</translation>
    </message>
    <message>
        <source>nobody here is called “{0}”</source>
        <translation>personne ici ne s’appelle «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no slot “{0}”</source>
        <translation>il n’y a pas de créneau «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no space “{0}”</source>
        <translation>il n’y a pas d’espace «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>no topic is named</source>
        <translation>aucun sujet n’est nommé</translation>
    </message>
    <message>
        <source>there is no topic {0}</source>
        <translation>il n’y a pas de sujet {0}</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>la capacité</translation>
    </message>
    <message>
        <source>the number of hands</source>
        <translation>le nombre de mains</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>le rang</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>{0} “{1}” is no whole number from {2} to {3}</source>
        <translation>{0} «&#xa0;{1}&#xa0;» n’est pas un nombre entier de {2} à {3}</translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation>il n’y a pas de titre</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>il n’y a pas de nom</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>il n’y a pas de texte</translation>
    </message>
    <message>
        <source>{0} has {1} characters and may have {2}</source>
        <translation>{0} a {1} caractères et peut en avoir {2}</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>le rôle</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>la remarque</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>un équipement</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>le thème</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n notes brought in.</source>
        <translation>
            <numerusform>%n note importée.</numerusform>
            <numerusform>%n notes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics brought in.</source>
        <translation>
            <numerusform>%n sujet importé.</numerusform>
            <numerusform>%n sujets importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces brought in.</source>
        <translation>
            <numerusform>%n espace importé.</numerusform>
            <numerusform>%n espaces importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices brought in.</source>
        <translation>
            <numerusform>%n choix importé.</numerusform>
            <numerusform>%n choix importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms taken in.</source>
        <translation>
            <numerusform>%n formulaire pris.</numerusform>
            <numerusform>%n formulaires pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed.</source>
        <translation>
            <numerusform>%n personne changée.</numerusform>
            <numerusform>%n personnes changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of any kind ({0})</source>
        <translation>Notes de toute sorte ({0})</translation>
    </message>
    <message>
        <source>Spreadsheets and text ({0})</source>
        <translation>Tableurs et textes ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Row {0} of the import</source>
        <translation>Ligne {0} de l’import</translation>
    </message>
    <message>
        <source>In the session now</source>
        <translation>Dans la séance maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>chaise {0}</translation>
    </message>
    <message>
        <source>Nothing to compare with this row.</source>
        <translation>Rien à comparer avec cette ligne.</translation>
    </message>
    <message>
        <source>This row beside what it repeats or changes</source>
        <translation>Cette ligne à côté de ce qu’elle répète ou change</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} (stacked)</source>
        <translation>{0} (empilé)</translation>
    </message>
    <message>
        <source>{0} (left out)</source>
        <translation>{0} (omis)</translation>
    </message>
    <message>
        <source>like row {0}, left out</source>
        <translation>comme la ligne {0}, omis</translation>
    </message>
    <message>
        <source>like row {0}, imported anyway</source>
        <translation>comme la ligne {0}, importé quand même</translation>
    </message>
    <message>
        <source>says nearly the same as row {0}</source>
        <translation>dit presque la même chose que la ligne {0}</translation>
    </message>
    <message>
        <source>says the same as row {0}</source>
        <translation>dit la même chose que la ligne {0}</translation>
    </message>
    <message>
        <source>says nearly the same as a note there already</source>
        <translation>dit presque la même chose qu’une note déjà là</translation>
    </message>
    <message>
        <source>says the same as a note there already</source>
        <translation>dit la même chose qu’une note déjà là</translation>
    </message>
    <message>
        <source>{0} “{1}” is another note&apos;s</source>
        <translation>{0} «&#xa0;{1}&#xa0;» est celui d’une autre note</translation>
    </message>
    <message>
        <source>{0} “{1}” is not understood</source>
        <translation>{0} «&#xa0;{1}&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>{0} “{1}” is not known here</source>
        <translation>{0} «&#xa0;{1}&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>{0} “{1}” added</source>
        <translation>{0} «&#xa0;{1}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>{0} “{1}” becomes “{2}”</source>
        <translation>{0} «&#xa0;{1}&#xa0;» devient «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
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
        <translation>Windows, Europe de l’Ouest (1252)</translation>
    </message>
    <message>
        <source>Welsh and Irish (ISO 8859-14)</source>
        <translation>Gallois et irlandais (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Western Europe (ISO 8859-15)</source>
        <translation>Europe de l’Ouest (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Old Mac, Western Europe</source>
        <translation>Ancien Mac, Europe de l’Ouest</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Europe de l’Ouest (850)</translation>
    </message>
    <message>
        <source>Windows, Central Europe (1250)</source>
        <translation>Windows, Europe centrale (1250)</translation>
    </message>
    <message>
        <source>Central Europe (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, cyrillique (1251)</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, grec (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, turc (1254)</translation>
    </message>
    <message>
        <source>Windows, Baltic (1257)</source>
        <translation>Windows, balte (1257)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russe (KOI8-R)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#xa0;;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>Nothing: one cell a line</source>
        <translation>Rien&#xa0;: une cellule par ligne</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import topics</source>
        <translation>Importer des sujets</translation>
    </message>
    <message>
        <source>Import spaces</source>
        <translation>Importer des espaces</translation>
    </message>
    <message>
        <source>Import choices</source>
        <translation>Importer des choix</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer&#xa0;%n personne</numerusform>
            <numerusform>Importer&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n notes</source>
        <translation>
            <numerusform>Importer&#xa0;%n note</numerusform>
            <numerusform>Importer&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n topics</source>
        <translation>
            <numerusform>Importer&#xa0;%n sujet</numerusform>
            <numerusform>Importer&#xa0;%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spaces</source>
        <translation>
            <numerusform>Importer&#xa0;%n espace</numerusform>
            <numerusform>Importer&#xa0;%n espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n choices</source>
        <translation>
            <numerusform>Importer&#xa0;%n choix</numerusform>
            <numerusform>Importer&#xa0;%n choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n forms</source>
        <translation>
            <numerusform>Prendre&#xa0;%n formulaire</numerusform>
            <numerusform>Prendre&#xa0;%n formulaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups</source>
        <translation>
            <numerusform>%n groupe de plus</numerusform>
            <numerusform>%n groupes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changé</numerusform>
            <numerusform>%n changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <translation>
            <numerusform>%n empilée</numerusform>
            <numerusform>%n empilées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates left out</source>
        <translation>
            <numerusform>%n doublon omis</numerusform>
            <numerusform>%n doublons omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others left out</source>
        <translation>
            <numerusform>%n autre omis</numerusform>
            <numerusform>%n autres omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>dont&#xa0;%n nouveau</numerusform>
            <numerusform>dont&#xa0;%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in them are not understood</source>
        <translation>
            <numerusform>%n réponse n’y est pas comprise</numerusform>
            <numerusform>%n réponses n’y sont pas comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of a file of this name are there already</source>
        <translation>
            <numerusform>%n formulaire d’un fichier de ce nom est déjà là</numerusform>
            <numerusform>%n formulaires d’un fichier de ce nom sont déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole board: themes, canvases and the write-up come in with its notes</source>
        <translation>Un tableau entier&#xa0;: thèmes, canevas et rédaction viennent avec ses notes</translation>
    </message>
    <message>
        <source>Take &amp;both</source>
        <translation>Prendre les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Stack them</source>
        <translation>Les &amp;empiler</translation>
    </message>
    <message>
        <source>&amp;Leave the new one out</source>
        <translation>&amp;Omettre la nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates imported anyway</source>
        <translation>
            <numerusform>%n doublon importé quand même</numerusform>
            <numerusform>%n doublons importés quand même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same as others</source>
        <translation>
            <numerusform>%n qui dit la même chose que d’autres</numerusform>
            <numerusform>%n qui disent la même chose que d’autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>À propos de ce plan</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The last backup holds everything already.</source>
        <translation>La dernière sauvegarde contient déjà tout.</translation>
    </message>
    <message>
        <source>The last backup is older than the session. A new one is being made.</source>
        <translation>La dernière sauvegarde est plus ancienne que la séance. Une nouvelle se fait.</translation>
    </message>
    <message>
        <source>A backup was made: {0}.</source>
        <translation>Une sauvegarde a été faite&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyBack</name>
    <message>
        <source>Nothing is answered. Enter once more takes the form in as it is.</source>
        <translation>Rien n’est répondu. Encore Entrée prend le formulaire tel quel.</translation>
    </message>
    <message>
        <source>Correcting {0}</source>
        <translation>Correction de {0}</translation>
    </message>
    <message>
        <source>Taken back. What was typed stands here again.</source>
        <translation>Repris. Ce qui avait été saisi est de nouveau ici.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Garder le formulaire</translation>
    </message>
    <message>
        <source>Enter in the last line, or Ctrl+Enter in any</source>
        <translation>Entrée dans la dernière ligne, ou Ctrl+Entrée dans n’importe laquelle</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Laisser comme c’était (Échap)</translation>
    </message>
    <message>
        <source>Open that form (F2)</source>
        <translation>Ouvrir ce formulaire (F2)</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the key…</source>
        <translation>Appuyez sur la touche…</translation>
    </message>
    <message>
        <source>Esc: leave it as it is. Backspace: no key.</source>
        <translation>Échap&#xa0;: laisser ainsi. Retour arrière&#xa0;: aucune touche.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>There is no theme {0} yet. {1} makes one of these notes.</source>
        <translation>Il n’y a pas encore de thème {0}. {1} en fait un de ces notes.</translation>
    </message>
    <message>
        <source>No note is alone any more. The same key again moves this one.</source>
        <translation>Aucune note n’est plus seule. La même touche encore déplace celle-ci.</translation>
    </message>
    <message>
        <source>This canvas has no region {0}.</source>
        <translation>Ce canevas n’a pas de zone {0}.</translation>
    </message>
    <message>
        <source>Select the notes that go under this one, then come back to it.</source>
        <translation>Sélectionnez les notes qui vont sous celle-ci, puis revenez-y.</translation>
    </message>
    <message>
        <source>This note is in no theme. Choose a theme beside the board.</source>
        <translation>Cette note n’est dans aucun thème. Choisissez un thème à côté du tableau.</translation>
    </message>
    <message>
        <source>Merge “{0}” into</source>
        <translation>Fusionner «&#xa0;{0}&#xa0;» avec</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which region?</source>
        <translation>
            <numerusform>%n note&#xa0;: vers quelle zone&#xa0;?</numerusform>
            <numerusform>%n notes&#xa0;: vers quelle zone&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): to which theme?</source>
        <translation>
            <numerusform>%n note&#xa0;: vers quel thème&#xa0;?</numerusform>
            <numerusform>%n notes&#xa0;: vers quel thème&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Dans aucune zone</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Sits down: two letters of a name</source>
        <translation>S’assoit&#xa0;: deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Leaves the chair: its number</source>
        <translation>Quitte la chaise&#xa0;: son numéro</translation>
    </message>
    <message>
        <source>Waiting list: two letters of a name</source>
        <translation>Liste d’attente&#xa0;: deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Speaks, or has spoken: the chair&apos;s number</source>
        <translation>Parle, ou a parlé&#xa0;: le numéro de la chaise</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Aucune commande ne convient. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Single letters are turned off. Settings, Keys, turns them on and changes keys.</source>
        <translation>Les lettres seules sont désactivées. Réglages, Touches, les active et change les touches.</translation>
    </message>
    <message>
        <source>Single letters work while nobody types; in lists and tables only those of the room do. Settings, Keys, turns them off and changes keys.</source>
        <translation>Les lettres seules valent quand personne n’écrit&#xa0;; dans les listes et tableaux, seulement celles de la salle. Réglages, Touches, les désactive et change les touches.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>Fishbowl: the seat line</source>
        <translation>Bocal&#xa0;: la ligne des places</translation>
    </message>
    <message>
        <source>Out of the line, to the single letters</source>
        <translation>Hors de la ligne, vers les lettres seules</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save for the translator</source>
        <translation>Enregistrer pour la traduction</translation>
    </message>
    <message>
        <source>Spreadsheets ({0})</source>
        <translation>Tableurs ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read the translation</source>
        <translation>Lire la traduction</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: “{0}”</source>
        <translation>À revoir. Le texte était&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
</context>
<context>
    <name>LanguagesBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Two languages stand</source>
        <translation>Les deux langues sont</translation>
    </message>
    <message>
        <source>beside each other</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Texts are typed in</source>
        <translation>Les textes sont écrits en</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Seconde langue</translation>
    </message>
    <message>
        <source>Only what is to do</source>
        <translation>Seulement ce qui reste à faire</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Pareil dans les deux</translation>
    </message>
    <message>
        <source>Save for the translator…</source>
        <translation>Enregistrer pour la traduction…</translation>
    </message>
    <message>
        <source>Read the translation…</source>
        <translation>Lire la traduction…</translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>{0} is saved. Look before you send it: people are named in {1}{2}.</source>
        <translation>{0} est enregistré. Regardez avant de l’envoyer&#xa0;: des personnes sont nommées dans {1}{2}.</translation>
    </message>
    <message>
        <source>{0} is saved. Read it here when it is translated.</source>
        <translation>{0} est enregistré. Lisez-le ici quand il est traduit.</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Tout est traduit.</translation>
    </message>
    <message>
        <source>Missing, or changed since: {0} of {1}</source>
        <translation>Manquant, ou changé depuis&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Nothing to translate yet</source>
        <translation>Rien à traduire encore</translation>
    </message>
    <message>
        <source>Give the session a title and an agenda; what you type there is translated here for print.</source>
        <translation>Donnez à la séance un titre et un programme&#xa0;; ce que vous y écrivez se traduit ici pour l’impression.</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Tout est traduit</translation>
    </message>
    <message>
        <source>Texts that you change or add come back here.</source>
        <translation>Les textes que vous changez ou ajoutez reviennent ici.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Montrer tous les textes</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>La chercher…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>The app ended unexpectedly at about {0}.</source>
        <translation>L’application a fini de façon inattendue vers {0}.</translation>
    </message>
    <message>
        <source>“{0}” is not where it was.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas où elle était.</translation>
    </message>
    <message>
        <source>“{0}” is saved up to {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est enregistrée jusqu’à {1}.</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Rapport de la dernière session</translation>
    </message>
    <message>
        <source>This helps whoever looks for the mistake. It holds no names and no texts.</source>
        <translation>Ceci aide qui cherche l’erreur. Il ne contient ni noms ni textes.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>LeastLine</name>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Réponses minimales à montrer</translation>
    </message>
    <message>
        <source>Answers of fewer people are not shown, neither alone nor by group.</source>
        <translation>Les réponses de moins de personnes ne sont pas montrées, ni seules ni par groupe.</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Nobody sits more rounds in a row than</source>
        <translation>Personne n’est assis plus de tours de suite que</translation>
    </message>
    <message>
        <source>Chairs left free in each round</source>
        <translation>Chaises laissées libres à chaque tour</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>%n breakouts</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, reste {1}</translation>
    </message>
    <message>
        <source>{0} ended {1} ago.</source>
        <translation>{0} a fini il y a {1}.</translation>
    </message>
    <message>
        <source>{0}: finished</source>
        <translation>{0}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>{0} is finished.</source>
        <translation>{0} est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts ended.</source>
        <translation>
            <numerusform>%n atelier terminé.</numerusform>
            <numerusform>%n ateliers terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n breakouts began.</source>
        <translation>
            <numerusform>%n atelier a commencé.</numerusform>
            <numerusform>%n ateliers ont commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit as planned.</source>
        <translation>
            <numerusform>%n personne est assise comme prévu.</numerusform>
            <numerusform>%n personnes sont assises comme prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Annuler le reprend.</translation>
    </message>
    <message>
        <source>The laptop slept {0}. {1} went on.</source>
        <translation>L’ordinateur a dormi {0}. {1} a continué.</translation>
    </message>
    <message>
        <source>It ended {0} ago.</source>
        <translation>Cela a fini il y a {0}.</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Ne pas compter {0}</translation>
    </message>
    <message>
        <source>Count {0} as run</source>
        <translation>Compter {0} comme passé</translation>
    </message>
    <message>
        <source>{0} with its breakouts</source>
        <translation>{0} avec ses ateliers</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {1} behind. Please check how much of {0} is left.</source>
        <translation>L’horloge de l’ordinateur retarde de {1}. Vérifiez combien il reste de {0}.</translation>
    </message>
    <message>
        <source>The computer was started anew. {0} went on by its clock.</source>
        <translation>L’ordinateur a été redémarré. {0} a continué selon son horloge.</translation>
    </message>
    <message>
        <source>The clock was set forward by {0}. {1} kept its time.</source>
        <translation>L’horloge a été avancée de {0}. {1} a gardé son temps.</translation>
    </message>
    <message>
        <source>The clock was set back by {0}. {1} kept its time.</source>
        <translation>L’horloge a été reculée de {0}. {1} a gardé son temps.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Le terminer</translation>
    </message>
    <message>
        <source>No sound player was found. What the chime says is always to be seen, too.</source>
        <translation>Aucun lecteur de sons n’a été trouvé. Ce que dit le carillon se voit toujours aussi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip {0}</source>
        <translation>Passer {0}</translation>
    </message>
    <message>
        <source>Skip the next activity</source>
        <translation>Passer l’activité suivante</translation>
    </message>
    <message>
        <source>Finish {0}</source>
        <translation>Terminer {0}</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Démarrer {0}</translation>
    </message>
    <message>
        <source>Nothing left to start</source>
        <translation>Plus rien à démarrer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{0} is due. Start?</source>
        <translation>C’est l’heure de {0}. Démarrer&#xa0;?</translation>
    </message>
    <message>
        <source>{0} was planned for {1}. Start?</source>
        <translation>{0} était prévu à {1}. Démarrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You go on in {0}. The session before is unchanged.</source>
        <translation>Vous continuez dans {0}. La séance d’avant est inchangée.</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (brouillon)</translation>
    </message>
    <message>
        <source> (rehearsal)</source>
        <translation> (répétition)</translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>{0}{1} – Fishbowl</source>
        <translation>{0}{1} – Fishbowl</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>Rétabli&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>Annulé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What was changed since was left as it is.</source>
        <translation>Ce qui a changé depuis est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>MappingStrip</name>
    <message>
        <source>What the columns hold:</source>
        <translation>Ce que contiennent les colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>What “{0}” holds</source>
        <translation>Ce que contient «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n choisi&#xa0;:</numerusform>
            <numerusform>%n choisis&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen:</source>
        <translation>Personne de choisi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n expected as present</source>
        <translation>
            <numerusform>Marquer l’attendu comme présent (%n)</numerusform>
            <numerusform>Marquer les&#xa0;%n attendus comme présents</numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Another group: type its name…</source>
        <translation>Autre groupe&#xa0;: écrivez son nom…</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Notes of this theme; Space takes one out</source>
        <translation>Notes de ce thème&#xa0;; Espace en retire une</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûre</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>{0}, says it best</source>
        <translation>{0}, le dit le mieux</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MovesList</name>
    <message>
        <source>What the proposed wall moves</source>
        <translation>Ce que le mur proposé déplace</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Sur la scène</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>Dans la synthèse</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be named: they are shown by role.</source>
        <translation>
            <numerusform>%n personne a demandé à ne pas être nommée&#xa0;: elle figure par son rôle.</numerusform>
            <numerusform>%n personnes ont demandé à ne pas être nommées&#xa0;: elles figurent par leur rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Une seule personne répond à «&#xa0;{0}&#xa0;»&#xa0;: qui le lit peut savoir qui c’est.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Everybody in the room can read the names.</source>
        <translation>Toute la salle peut lire les noms.</translation>
    </message>
    <message>
        <source>The room reads roles or groups instead of names.</source>
        <translation>La salle lit des rôles ou des groupes au lieu de noms.</translation>
    </message>
    <message>
        <source>The room reads neither names nor roles.</source>
        <translation>La salle ne lit ni noms ni rôles.</translation>
    </message>
    <message>
        <source>The PDF lists who took part and quotes people by name.</source>
        <translation>Le PDF énumère qui a participé et cite les personnes par leur nom.</translation>
    </message>
    <message>
        <source>The PDF counts and quotes by role, not by name. What people typed is printed as it is.</source>
        <translation>Le PDF compte et cite par rôle, pas par nom. Ce qui a été écrit est imprimé tel quel.</translation>
    </message>
    <message>
        <source>The PDF tells of nobody by name or role. What people typed is printed as it is.</source>
        <translation>Le PDF ne parle de personne par nom ou rôle. Ce qui a été écrit est imprimé tel quel.</translation>
    </message>
</context>
<context>
    <name>NamingList</name>
    <message>
        <source>Texts that lose the name</source>
        <translation>Textes qui perdent le nom</translation>
    </message>
    <message>
        <source>Texts that may still point to somebody</source>
        <translation>Textes qui peuvent encore désigner quelqu’un</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>NewCanvasDialog</name>
    <message>
        <source>New canvas</source>
        <translation>Nouveau canevas</translation>
    </message>
    <message>
        <source>Name of the canvas</source>
        <translation>Nom du canevas</translation>
    </message>
    <message>
        <source>Regions, one on each line</source>
        <translation>Zones, une par ligne</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation>Faire le canevas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>NextRoundPanel</name>
    <message>
        <source>Seats of the next round</source>
        <translation>Places du tour suivant</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planifier la rotation</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Aller à la rotation</translation>
    </message>
    <message>
        <source>No round is to come</source>
        <translation>Aucun tour n’est à venir</translation>
    </message>
    <message>
        <source>Nothing is planned for this round yet.</source>
        <translation>Rien n’est encore planifié pour ce tour.</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Placer le tour {0} comme prévu</translation>
    </message>
    <message>
        <source>Nothing is planned for this round that does not sit already.</source>
        <translation>Rien de prévu pour ce tour qui ne soit déjà assis.</translation>
    </message>
</context>
<context>
    <name>NoForms</name>
    <message>
        <source>Put a marker between two extremes, agree or disagree, tick a box: on paper or by show of hands, in two framings or before and after. Begin with a ready form and change what you like.</source>
        <translation>Mettre une marque entre deux extrêmes, être d’accord ou non, cocher une case&#xa0;: sur papier ou à main levée, en deux formulations ou avant et après. Commencez avec un formulaire prêt et changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>What do you want to ask the room?</source>
        <translation>Que voulez-vous demander à la salle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NoNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Press {0} anywhere, type, Enter. Round, role and time come by themselves.</source>
        <translation>Appuyez n’importe où sur {0}, écrivez, Entrée. Tour, rôle et heure viennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Prendre une note</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Coller des notes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>Saisir des fiches</translation>
    </message>
</context>
<context>
    <name>NoPeople</name>
    <message>
        <source>Who takes part?</source>
        <translation>Qui participe&#xa0;?</translation>
    </message>
    <message>
        <source>Bring in the people first: paste them from a spreadsheet, or type their names.</source>
        <translation>Faites d’abord venir les personnes&#xa0;: collez-les d’un tableur, ou écrivez leurs noms.</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Aller aux personnes</translation>
    </message>
    <message>
        <source>Nobody to plan for yet</source>
        <translation>Personne encore à planifier</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Bring in the people first.</source>
        <translation>Une rotation dit qui est assis à quel tour. Faites d’abord venir les personnes.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
</context>
<context>
    <name>NoRounds</name>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de tour</translation>
    </message>
    <message>
        <source>Add a fishbowl round to the agenda, with its minutes and its question.</source>
        <translation>Ajoutez au programme un tour de bocal, avec ses minutes et sa question.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller au programme</translation>
    </message>
    <message>
        <source>No rounds to plan yet</source>
        <translation>Pas encore de tours à planifier</translation>
    </message>
    <message>
        <source>A rotation says who sits in which round. Add the rounds to the agenda first.</source>
        <translation>Une rotation dit qui est assis à quel tour. Ajoutez d’abord les tours au programme.</translation>
    </message>
    <message>
        <source>Add rounds in the agenda</source>
        <translation>Ajouter des tours au programme</translation>
    </message>
</context>
<context>
    <name>NoSlots</name>
    <message>
        <source>When do breakouts meet?</source>
        <translation>Quand les ateliers ont-ils lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Add a slot: time in which breakouts run side by side. Topics can be posted already.</source>
        <translation>Ajoutez un créneau&#xa0;: du temps où des ateliers vont côte à côte. Des sujets peuvent déjà être affichés.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
</context>
<context>
    <name>NoSpaces</name>
    <message>
        <source>Where do breakouts meet?</source>
        <translation>Où les ateliers ont-ils lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Add a space: a room, a corner, a table. Topics can be posted already.</source>
        <translation>Ajoutez un espace&#xa0;: une salle, un coin, une table. Des sujets peuvent déjà être affichés.</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Ajouter un espace</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Words of the note</source>
        <translation>Mots de la note</translation>
    </message>
</context>
<context>
    <name>NoteInspector</name>
    <message>
        <source>Choose a note to read and change it.</source>
        <translation>Choisissez une note pour la lire et la changer.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Under this note</source>
        <translation>Sous cette note</translation>
    </message>
    <message>
        <source>Notes under this one; Enter takes one off the stack</source>
        <translation>Notes sous celle-ci&#xa0;; Entrée en retire une de la pile</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Taken at {0}</source>
        <translation>Prise à {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>chaise {0}</translation>
    </message>
    <message>
        <source>topic {0}: {1}</source>
        <translation>sujet {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>answers “{0}”</source>
        <translation>répond à «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>fiche {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>From its words</source>
        <translation>D’après ses mots</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{0} (+{1})</source>
        <translation>{0} (+{1})</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}&#xa0;?</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Tour {0}</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes of the breakout</source>
        <translation>Notes de l’atelier</translation>
    </message>
    <message>
        <source>Enter: change it. Delete: take it out.</source>
        <translation>Entrée&#xa0;: la changer. Suppr&#xa0;: la retirer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n notes kept.</source>
        <translation>
            <numerusform>%n note gardée.</numerusform>
            <numerusform>%n notes gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Changer la note</translation>
    </message>
    <message>
        <source>New note of the breakout</source>
        <translation>Nouvelle note de l’atelier</translation>
    </message>
    <message>
        <source>A note, Enter, the next. Many lines can be pasted.</source>
        <translation>Une note, Entrée, la suivante. On peut coller plusieurs lignes.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>or perhaps:</source>
        <translation>ou peut-être&#xa0;:</translation>
    </message>
    <message>
        <source>Belongs to, surely:</source>
        <translation>Appartient sûrement à&#xa0;:</translation>
    </message>
    <message>
        <source>Perhaps belongs to, unsure:</source>
        <translation>Appartient peut-être à, incertain&#xa0;:</translation>
    </message>
    <message>
        <source>Put it into “{0}”</source>
        <translation>La mettre dans «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing is offered for this note.</source>
        <translation>Rien n’est offert pour cette note.</translation>
    </message>
    <message>
        <source>“{0}” belongs to “{1}”? {2} on the board puts it there.</source>
        <translation>«&#xa0;{0}&#xa0;» va dans «&#xa0;{1}&#xa0;»&#xa0;? {2} sur le tableau l’y met.</translation>
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
        <translation>pas sur le mur</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n chose it</source>
        <translation>
            <numerusform>%n l’a choisi</numerusform>
            <numerusform>%n l’ont choisi</numerusform>
        </translation>
    </message>
    <message>
        <source>hands: {0}</source>
        <translation>mains&#xa0;: {0}</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>deux à la fois</translation>
    </message>
    <message>
        <source>convener away</source>
        <translation>hôte absent</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>space closed</source>
        <translation>espace fermé</translation>
    </message>
    <message>
        <source>slot skipped</source>
        <translation>créneau passé</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>both wanted</source>
        <translation>les deux voulus</translation>
    </message>
    <message>
        <source>similar beside it</source>
        <translation>semblable à côté</translation>
    </message>
    <message>
        <source>too many hands</source>
        <translation>trop de mains</translation>
    </message>
    <message>
        <source>People who want {0} want topics of the same slot too: {1}. Move one of them.</source>
        <translation>Qui veut {0} veut aussi des sujets du même créneau&#xa0;: {1}. Déplacez-en un.</translation>
    </message>
    <message>
        <source>{who} would be in two places: {0} and {other} are in the same slot. Move one of them.</source>
        <translation>{who} serait à deux endroits&#xa0;: {0} et {other} sont dans le même créneau. Déplacez-en un.</translation>
    </message>
    <message>
        <source>{who} convenes {0} and is not here. Ask who else can, or place it later.</source>
        <translation>{who} propose {0} et n’est pas là. Demandez qui d’autre le peut, ou placez-le plus tard.</translation>
    </message>
    <message>
        <source>{space} is too small for {0}: {count} want it, it has room for {room}. Take a larger space.</source>
        <translation>{space} est trop petit pour {0}&#xa0;: {count} le veulent, il y a de la place pour {room}. Prenez un espace plus grand.</translation>
    </message>
    <message>
        <source>{space} lacks what {0} needs: {lacks}. Take a space that has it, or change what it needs.</source>
        <translation>{space} n’a pas ce qu’il faut à {0}&#xa0;: {lacks}. Prenez un espace qui l’a, ou changez ses besoins.</translation>
    </message>
    <message>
        <source>{space} is closed in this slot: {0} needs another space, or open it again.</source>
        <translation>{space} est fermé dans ce créneau&#xa0;: {0} a besoin d’un autre espace, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>The slot of {0} was skipped. Move it to another, or reopen the slot in the agenda.</source>
        <translation>Le créneau de {0} a été passé. Déplacez-le dans un autre, ou rouvrez le créneau au programme.</translation>
    </message>
    <message>
        <source>{0} continues {other} and is not later. Move it to a slot after that.</source>
        <translation>{0} poursuit {other} et ne vient pas plus tard. Déplacez-le dans un créneau d’après.</translation>
    </message>
    <message>
        <source>{count} people want both {0} and {other}, which are in the same slot. Move one of them.</source>
        <translation>{count} personnes veulent {0} et {other}, qui sont dans le même créneau. Déplacez-en un.</translation>
    </message>
    <message>
        <source>{0} and {other} are alike and in the same slot. Merge them, or move one of them.</source>
        <translation>{0} et {other} se ressemblent et sont dans le même créneau. Fusionnez-les, ou déplacez-en un.</translation>
    </message>
    <message>
        <source>{count} hands were counted for {0}, and {room} people are here. Count again.</source>
        <translation>{count} mains ont été comptées pour {0}, et {room} personnes sont là. Recomptez.</translation>
    </message>
    <message>
        <source>new on the wall: {0}</source>
        <translation>nouveau sur le mur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>off the wall, was {0}</source>
        <translation>hors du mur, était {0}</translation>
    </message>
    <message>
        <source>stays at its time, moves to {0}</source>
        <translation>reste à son heure, passe à {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message>
        <source>{0} is like {1}: {2}.</source>
        <translation>{0} ressemble à {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>merged into {0}</source>
        <translation>fusionné avec {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>Looking for a better wall…</source>
        <translation>Recherche d’un meilleur mur…</translation>
    </message>
    <message>
        <source>Topics that are posted can be arranged so that most choices fit.</source>
        <translation>Les sujets affichés peuvent être disposés pour que le plus de choix conviennent.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n topic(s) move.</source>
        <translation>
            <numerusform>Proposé&#xa0;:&#xa0;%n sujet change de place.</numerusform>
            <numerusform>Proposé&#xa0;:&#xa0;%n sujets changent de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) find no place.</source>
        <translation>
            <numerusform>%n sujet ne trouve pas de place.</numerusform>
            <numerusform>%n sujets ne trouvent pas de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better: %n topic(s) move,</source>
        <translation>
            <numerusform>Mieux&#xa0;:&#xa0;%n sujet change de place,</numerusform>
            <numerusform>Mieux&#xa0;:&#xa0;%n sujets changent de place,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more choice(s) fit</source>
        <translation>
            <numerusform>%n choix de plus convient</numerusform>
            <numerusform>%n choix de plus conviennent</numerusform>
        </translation>
    </message>
    <message>
        <source>(+{0})</source>
        <translation>(+{0})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>The proposed wall is in use.</source>
        <translation>Le mur proposé est en usage.</translation>
    </message>
    <message>
        <source>The proposed wall is let go. The wall in use stays.</source>
        <translation>Le mur proposé est abandonné. Le mur en usage reste.</translation>
    </message>
    <message>
        <source>Arranging would change nothing: no better wall was found.</source>
        <translation>Disposer ne changerait rien&#xa0;: aucun meilleur mur n’a été trouvé.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed wall is let go.</source>
        <translation>La séance a changé, donc le mur proposé est abandonné.</translation>
    </message>
    <message>
        <source>No better wall was found. The wall in use stays.</source>
        <translation>Aucun meilleur mur n’a été trouvé. Le mur en usage reste.</translation>
    </message>
    <message>
        <source>carries {0}</source>
        <translation>porte {0}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>était&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
</context>
<context>
    <name>OpenSpacePage</name>
    <message>
        <source>No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.</source>
        <translation>Aucune case libre ne convient à «&#xa0;{0}&#xa0;». Ajoutez un créneau ou un espace&#xa0;; Entrée sur une case libre l’y met quand même.</translation>
    </message>
    <message>
        <source>{0} is posted again.</source>
        <translation>{0} est de nouveau affiché.</translation>
    </message>
    <message>
        <source>{0} is withdrawn. The same key posts it again.</source>
        <translation>{0} est retiré. La même touche l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Only what is on the wall can be pinned.</source>
        <translation>Seul ce qui est sur le mur peut être fixé.</translation>
    </message>
    <message numerus="yes">
        <source>%n topics deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n sujet supprimé. Annuler le rétablit.</numerusform>
            <numerusform>%n sujets supprimés. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wall is cleared. Undo puts all back.</source>
        <translation>Le mur est vide. Annuler remet tout.</translation>
    </message>
    <message>
        <source>{0} now carries {1}. {2} splits them again.</source>
        <translation>{0} porte maintenant {1}. {2} les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was merged into {0}.</source>
        <translation>Rien n’a été fusionné avec {0}.</translation>
    </message>
    <message>
        <source>{0}: split again into {1}.</source>
        <translation>{0}&#xa0;: séparé de nouveau en {1}.</translation>
    </message>
    <message>
        <source>This wall is proposed: use it or let it go first.</source>
        <translation>Ce mur est proposé&#xa0;: adoptez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0}, in exchange for {1}</source>
        <translation>{0}, en échange de {1}</translation>
    </message>
    <message>
        <source>{0} {1} (from {2})</source>
        <translation>{0} {1} (de {2})</translation>
    </message>
</context>
<context>
    <name>OpenSpaceRoom</name>
    <message>
        <source>Pages of the open space</source>
        <translation>Pages du forum ouvert</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The session is in use</source>
        <translation>La séance est utilisée</translation>
    </message>
    <message>
        <source>You can look at it as it is now, and print. Nothing in it can be changed that way.</source>
        <translation>Vous pouvez la consulter telle qu’elle est, et l’imprimer. Rien ne peut y être changé ainsi.</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Ouvrir une copie en lecture seule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} (recovered)</source>
        <translation>{0} (sauvée)</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>new session</source>
        <translation>nouvelle séance</translation>
    </message>
    <message>
        <source>edit of the session</source>
        <translation>modification de la séance</translation>
    </message>
    <message>
        <source>edit of the fishbowl</source>
        <translation>modification du bocal</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>nouveau groupe</translation>
    </message>
    <message>
        <source>edit of a group</source>
        <translation>modification d’un groupe</translation>
    </message>
    <message>
        <source>group deleted</source>
        <translation>groupe supprimé</translation>
    </message>
    <message>
        <source>new participant</source>
        <translation>nouveau participant</translation>
    </message>
    <message>
        <source>edit of a participant</source>
        <translation>modification d’un participant</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>qui est là</translation>
    </message>
    <message>
        <source>participant deleted</source>
        <translation>participant supprimé</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import de personnes</translation>
    </message>
    <message>
        <source>new activity</source>
        <translation>nouvelle activité</translation>
    </message>
    <message>
        <source>edit of an activity</source>
        <translation>modification d’une activité</translation>
    </message>
    <message>
        <source>activity moved</source>
        <translation>activité déplacée</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>activité supprimée</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>temps changé</translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation>horloge corrigée</translation>
    </message>
    <message>
        <source>sits down</source>
        <translation>s’assoit</translation>
    </message>
    <message>
        <source>leaves the chair</source>
        <translation>quitte la chaise</translation>
    </message>
    <message>
        <source>changes the chair</source>
        <translation>change de chaise</translation>
    </message>
    <message>
        <source>round seated as planned</source>
        <translation>tour placé comme prévu</translation>
    </message>
    <message>
        <source>circle cleared</source>
        <translation>cercle vidé</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <source>waits for a chair</source>
        <translation>attend une chaise</translation>
    </message>
    <message>
        <source>off the waiting list</source>
        <translation>hors de la liste d’attente</translation>
    </message>
    <message>
        <source>put first</source>
        <translation>mis en tête</translation>
    </message>
    <message>
        <source>order of the waiting list</source>
        <translation>ordre de la liste d’attente</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>edit of feedback</source>
        <translation>modification d’un retour</translation>
    </message>
    <message>
        <source>feedback deleted</source>
        <translation>retour supprimé</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>rotation planned</source>
        <translation>rotation planifiée</translation>
    </message>
    <message>
        <source>rotation changed</source>
        <translation>rotation changée</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>order of the goals</source>
        <translation>ordre des buts</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>nombre de tables</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>nouvelle règle</translation>
    </message>
    <message>
        <source>edit of a rule</source>
        <translation>modification d’une règle</translation>
    </message>
    <message>
        <source>rule deleted</source>
        <translation>règle supprimée</translation>
    </message>
    <message>
        <source>edit of the open space</source>
        <translation>modification du forum ouvert</translation>
    </message>
    <message>
        <source>new space</source>
        <translation>nouvel espace</translation>
    </message>
    <message>
        <source>edit of a space</source>
        <translation>modification d’un espace</translation>
    </message>
    <message>
        <source>space moved</source>
        <translation>espace déplacé</translation>
    </message>
    <message>
        <source>space deleted</source>
        <translation>espace supprimé</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>nouveau sujet</translation>
    </message>
    <message>
        <source>edit of a topic</source>
        <translation>modification d’un sujet</translation>
    </message>
    <message>
        <source>topic withdrawn</source>
        <translation>sujet retiré</translation>
    </message>
    <message>
        <source>topic posted again</source>
        <translation>sujet affiché de nouveau</translation>
    </message>
    <message>
        <source>topics deleted</source>
        <translation>sujets supprimés</translation>
    </message>
    <message>
        <source>topics merged</source>
        <translation>sujets fusionnés</translation>
    </message>
    <message>
        <source>topic split</source>
        <translation>sujet séparé</translation>
    </message>
    <message>
        <source>topic moved</source>
        <translation>sujet déplacé</translation>
    </message>
    <message>
        <source>pin of a topic</source>
        <translation>sujet fixé</translation>
    </message>
    <message>
        <source>wall arranged</source>
        <translation>mur disposé</translation>
    </message>
    <message>
        <source>wall cleared</source>
        <translation>mur vidé</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>mains comptées</translation>
    </message>
    <message>
        <source>who chose a topic</source>
        <translation>qui a choisi un sujet</translation>
    </message>
    <message>
        <source>import of topics</source>
        <translation>import de sujets</translation>
    </message>
    <message>
        <source>import of choices</source>
        <translation>import de choix</translation>
    </message>
    <message>
        <source>import of spaces</source>
        <translation>import d’espaces</translation>
    </message>
    <message>
        <source>breakout started</source>
        <translation>atelier démarré</translation>
    </message>
    <message>
        <source>breakout ended</source>
        <translation>atelier terminé</translation>
    </message>
    <message>
        <source>breakout goes on</source>
        <translation>atelier continué</translation>
    </message>
    <message>
        <source>report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>report deleted</source>
        <translation>compte rendu supprimé</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>nouvelle action</translation>
    </message>
    <message>
        <source>edit of an action</source>
        <translation>modification d’une action</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>action déplacée</translation>
    </message>
    <message>
        <source>actions deleted</source>
        <translation>actions supprimées</translation>
    </message>
    <message>
        <source>new option</source>
        <translation>nouvelle option</translation>
    </message>
    <message>
        <source>edit of an option</source>
        <translation>modification d’une option</translation>
    </message>
    <message>
        <source>option moved</source>
        <translation>option déplacée</translation>
    </message>
    <message>
        <source>options deleted</source>
        <translation>options supprimées</translation>
    </message>
    <message>
        <source>dots counted</source>
        <translation>gommettes comptées</translation>
    </message>
    <message>
        <source>priorities of a group</source>
        <translation>priorités d’un groupe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>edit of a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>note supprimée</translation>
    </message>
    <message>
        <source>import of notes</source>
        <translation>import de notes</translation>
    </message>
    <message>
        <source>board changed</source>
        <translation>tableau changé</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>nouveau thème</translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation>thème renommé</translation>
    </message>
    <message>
        <source>theme changed</source>
        <translation>thème changé</translation>
    </message>
    <message>
        <source>theme moved</source>
        <translation>thème déplacé</translation>
    </message>
    <message>
        <source>themes merged</source>
        <translation>thèmes fusionnés</translation>
    </message>
    <message>
        <source>theme split</source>
        <translation>thème séparé</translation>
    </message>
    <message>
        <source>theme deleted</source>
        <translation>thème supprimé</translation>
    </message>
    <message>
        <source>notes put in a theme</source>
        <translation>notes mises dans un thème</translation>
    </message>
    <message>
        <source>notes set aside</source>
        <translation>notes mises de côté</translation>
    </message>
    <message>
        <source>suggestions accepted</source>
        <translation>propositions acceptées</translation>
    </message>
    <message>
        <source>notes moved</source>
        <translation>notes déplacées</translation>
    </message>
    <message>
        <source>board tidied</source>
        <translation>tableau rangé</translation>
    </message>
    <message>
        <source>notes stacked</source>
        <translation>notes empilées</translation>
    </message>
    <message>
        <source>stack taken apart</source>
        <translation>pile défaite</translation>
    </message>
    <message>
        <source>slip entered</source>
        <translation>fiche saisie</translation>
    </message>
    <message>
        <source>new canvas</source>
        <translation>nouveau canevas</translation>
    </message>
    <message>
        <source>canvas changed</source>
        <translation>canevas changé</translation>
    </message>
    <message>
        <source>canvas deleted</source>
        <translation>canevas supprimé</translation>
    </message>
    <message>
        <source>regions changed</source>
        <translation>zones changées</translation>
    </message>
    <message>
        <source>notes put in a region</source>
        <translation>notes mises dans une zone</translation>
    </message>
    <message>
        <source>notes quoted</source>
        <translation>notes citées</translation>
    </message>
    <message>
        <source>write-up changed</source>
        <translation>rédaction changée</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots changés</translation>
    </message>
    <message>
        <source>new QR code</source>
        <translation>nouveau code QR</translation>
    </message>
    <message>
        <source>edit of a QR code</source>
        <translation>modification d’un code QR</translation>
    </message>
    <message>
        <source>QR code moved</source>
        <translation>code QR déplacé</translation>
    </message>
    <message>
        <source>QR code deleted</source>
        <translation>code QR supprimé</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>form added</source>
        <translation>formulaire ajouté</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>formulaire changé</translation>
    </message>
    <message>
        <source>form moved</source>
        <translation>formulaire déplacé</translation>
    </message>
    <message>
        <source>form deleted</source>
        <translation>formulaire supprimé</translation>
    </message>
    <message>
        <source>framing or moment added</source>
        <translation>formulation ou moment ajouté</translation>
    </message>
    <message>
        <source>framing or moment changed</source>
        <translation>formulation ou moment changé</translation>
    </message>
    <message>
        <source>framing or moment moved</source>
        <translation>formulation ou moment déplacé</translation>
    </message>
    <message>
        <source>framing or moment deleted</source>
        <translation>formulation ou moment supprimé</translation>
    </message>
    <message>
        <source>number of forms handed out</source>
        <translation>nombre de formulaires distribués</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>question ajoutée</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>question changée</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>question déplacée</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>question supprimée</translation>
    </message>
    <message>
        <source>form entered</source>
        <translation>formulaire saisi</translation>
    </message>
    <message>
        <source>entered form changed</source>
        <translation>formulaire saisi changé</translation>
    </message>
    <message>
        <source>entered form deleted</source>
        <translation>formulaire saisi supprimé</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>main levée</translation>
    </message>
    <message>
        <source>answers brought in</source>
        <translation>réponses importées</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>séance sauvée</translation>
    </message>
    <message>
        <source>names taken out</source>
        <translation>noms ôtés</translation>
    </message>
    <message>
        <source>person erased</source>
        <translation>personne effacée</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>Add an option: words, Enter</source>
        <translation>Ajouter une option&#xa0;: mots, Entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>{0} a été ajouté.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Order of the waiting list</source>
        <translation>Ordre de la liste d’attente</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>OwnKeysPage</name>
    <message>
        <source>That is typed in words. Hold Ctrl or Alt, or give it as the letter.</source>
        <translation>Cela s’écrit dans les mots. Tenez Ctrl ou Alt, ou donnez-le comme lettre.</translation>
    </message>
    <message>
        <source>That key goes through fields and lists. Hold Ctrl or Alt, too.</source>
        <translation>Cette touche parcourt champs et listes. Tenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Whoever types needs that key. Press another one.</source>
        <translation>Qui écrit a besoin de cette touche. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Ctrl with a digit is for chairs and pages. Press another one.</source>
        <translation>Ctrl avec un chiffre sert aux chaises et aux pages. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>That key moves rows of lists. Press another one.</source>
        <translation>Cette touche déplace les lignes des listes. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus. Press another one.</source>
        <translation>Alt avec une lettre ouvre les menus. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>That key is the computer&apos;s own. Press another one.</source>
        <translation>Cette touche est à l’ordinateur. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This keyboard does not say which key that is. Press another one.</source>
        <translation>Ce clavier ne dit pas quelle touche c’est. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Single letters are keys while nobody types</source>
        <translation>Les lettres seules sont des touches quand personne n’écrit</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>That is no single letter, digit or mark. Press another one.</source>
        <translation>Ce n’est ni une lettre, ni un chiffre, ni un signe seul. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Toutes les commandes ont repris leurs touches.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Reprendre cela</translation>
    </message>
    <message>
        <source>{0} is “{1}” ({2}). Only one of them can have it.</source>
        <translation>{0} est «&#xa0;{1}&#xa0;» ({2}). Une seule peut l’avoir.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La prendre de là</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Aucune commande ne convient. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre touche</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Autre lettre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Do not count</source>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>Count all the same</source>
        <translation>Compter quand même</translation>
    </message>
    <message>
        <source>Own stop words; Del takes one off the list</source>
        <translation>Vos mots vides&#xa0;; Suppr en retire un de la liste</translation>
    </message>
    <message>
        <source>Del on a word of the table counts it no more. Words such as “the” never are.</source>
        <translation>Suppr sur un mot du tableau ne le compte plus. Des mots comme «&#xa0;le&#xa0;» ne le sont jamais.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>counted all the same</source>
        <translation>compté quand même</translation>
    </message>
    <message>
        <source>A word, Enter</source>
        <translation>Un mot, Entrée</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
</context>
<context>
    <name>Paired</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Look again. The text was: {0}</source>
        <translation>À revoir. Le texte était&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Feature of a space</source>
        <translation>Équipement d’un espace</translation>
    </message>
    <message>
        <source>Activity {0}</source>
        <translation>Activité {0}</translation>
    </message>
    <message>
        <source>Space {0}</source>
        <translation>Espace {0}</translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Sujet {0}</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>Theme {1}, text {0}</source>
        <translation>Thème {1}, texte {0}</translation>
    </message>
    <message>
        <source>Canvas {0}</source>
        <translation>Canevas {0}</translation>
    </message>
    <message>
        <source>Canvas {1}, region {0}</source>
        <translation>Canevas {1}, zone {0}</translation>
    </message>
    <message>
        <source>Option {0}</source>
        <translation>Option {0}</translation>
    </message>
    <message>
        <source>Action {0}</source>
        <translation>Action {0}</translation>
    </message>
    <message>
        <source>Form {0}</source>
        <translation>Formulaire {0}</translation>
    </message>
    <message>
        <source>Form {1}, framing or moment {0}</source>
        <translation>Formulaire {1}, formulation ou moment {0}</translation>
    </message>
    <message>
        <source>Form {1}, question {0}</source>
        <translation>Formulaire {1}, question {0}</translation>
    </message>
    <message>
        <source>Form {2}, question {1}, box {0}</source>
        <translation>Formulaire {2}, question {1}, case {0}</translation>
    </message>
    <message>
        <source>QR code {0}</source>
        <translation>Code QR {0}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extrémité haute</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extrémité basse</translation>
    </message>
    <message>
        <source>left end</source>
        <translation>extrémité gauche</translation>
    </message>
    <message>
        <source>right end</source>
        <translation>extrémité droite</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>pour quand</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>first extreme</source>
        <translation>premier extrême</translation>
    </message>
    <message>
        <source>second extreme</source>
        <translation>deuxième extrême</translation>
    </message>
    <message>
        <source>third extreme</source>
        <translation>troisième extrême</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nouveaux</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} changés</translation>
    </message>
    <message>
        <source>{0} of what the text was before</source>
        <translation>{0} d’un texte antérieur</translation>
    </message>
    <message>
        <source>{0} there already</source>
        <translation>{0} déjà là</translation>
    </message>
    <message>
        <source>{0} not translated</source>
        <translation>{0} non traduits</translation>
    </message>
    <message>
        <source>{0} older than what is there</source>
        <translation>{0} plus anciens que ce qui est là</translation>
    </message>
    <message>
        <source>{0} unknown</source>
        <translation>{0} inconnus</translation>
    </message>
    <message>
        <source>{0} repeated</source>
        <translation>{0} répétés</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>{0} refusés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Taken, but the text was changed since: look again</source>
        <translation>Pris, mais le texte a changé depuis&#xa0;: à revoir</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Left out: of an older text, and a newer translation is there</source>
        <translation>Omis&#xa0;: d’un texte antérieur, et une traduction plus récente est là</translation>
    </message>
    <message>
        <source>Left out: there is no such text any more</source>
        <translation>Omis&#xa0;: ce texte n’existe plus</translation>
    </message>
    <message>
        <source>Left out: the same text stands further up</source>
        <translation>Omis&#xa0;: le même texte se trouve plus haut</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>PartsDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Ici&#xa0;?</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Cacher le nom</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Only you see remarks: they are never on the Stage or in print</source>
        <translation>Vous seul voyez les remarques&#xa0;: jamais sur la scène ni à l’impression</translation>
    </message>
    <message>
        <source>Ticked: on the Stage and in print by role, never by name</source>
        <translation>Coché&#xa0;: sur la scène et à l’impression par le rôle, jamais par le nom</translation>
    </message>
    <message>
        <source>How often somebody has sat in the circle so far</source>
        <translation>Combien de fois quelqu’un s’est assis dans le cercle jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}&#xa0;: aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n sans groupe</numerusform>
            <numerusform>%n sans groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come later</source>
        <translation>
            <numerusform>%n vient plus tard</numerusform>
            <numerusform>%n viennent plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>%n partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Deux lettres d’un nom, Entrée</translation>
    </message>
    <message>
        <source>Name of somebody for this rule</source>
        <translation>Nom de quelqu’un pour cette règle</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>People who can be meant</source>
        <translation>Personnes qui peuvent être visées</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Personne n’est encore sur la liste</translation>
    </message>
    <message>
        <source>Paste names from a spreadsheet ({0}), import a file, or type a name.</source>
        <translation>Collez des noms d’un tableur ({0}), importez un fichier, ou écrivez un nom.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne convient</translation>
    </message>
    <message>
        <source>Others are on the list.</source>
        <translation>D’autres sont sur la liste.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0} a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out.</source>
        <translation>
            <numerusform>%n personne a été retirée.</numerusform>
            <numerusform>%n personnes ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells or names first.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord des cellules ou des noms.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}&#xa0;: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {0}.</source>
        <translation>
            <numerusform>%n personne&#xa0;: {0}.</numerusform>
            <numerusform>%n personnes&#xa0;: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} shown</source>
        <translation>{0} · {1} montrées</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonalDataDialog</name>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Make an anonymous copy…</source>
        <translation>Faire une copie anonyme…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Effacer une personne…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>anonymous copy</source>
        <translation>copie anonyme</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Séances (*{0})</translation>
    </message>
    <message>
        <source>Make an anonymous copy</source>
        <translation>Faire une copie anonyme</translation>
    </message>
    <message>
        <source>This session holds</source>
        <translation>Cette séance contient</translation>
    </message>
    <message>
        <source>Writing and searching {0}…</source>
        <translation>Écriture et fouille de {0}…</translation>
    </message>
    <message>
        <source>{0} was written and searched. No name was found in it.</source>
        <translation>{0} a été écrit et fouillé. Aucun nom n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to somebody: {0}</source>
        <translation>Regardez ces textes, qui peuvent encore désigner quelqu’un&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>New space: name, Enter</source>
        <translation>Nouvel espace&#xa0;: nom, Entrée</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>Closed in…</source>
        <translation>Fermé en…</translation>
    </message>
    <message>
        <source>In which slots this space cannot be used</source>
        <translation>Dans quels créneaux cet espace ne peut pas servir</translation>
    </message>
    <message>
        <source>Breakouts {0}</source>
        <translation>Ateliers {0}</translation>
    </message>
    <message>
        <source>{0}: up</source>
        <translation>{0}&#xa0;: monter</translation>
    </message>
    <message>
        <source>{0}: down</source>
        <translation>{0}&#xa0;: descendre</translation>
    </message>
    <message>
        <source>{0}: delete</source>
        <translation>{0}&#xa0;: supprimer</translation>
    </message>
</context>
<context>
    <name>PresetsRow</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save these choices as a preset</source>
        <translation>Enregistrer ces choix comme préréglage</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (changé)</translation>
    </message>
    <message>
        <source>My own choices</source>
        <translation>Mes propres choix</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>There is nothing to print of this yet.</source>
        <translation>Il n’y a rien à imprimer de cela pour l’instant.</translation>
    </message>
    <message>
        <source>The preview could not be made. Saving may fail too.</source>
        <translation>L’aperçu n’a pas pu être fait. L’enregistrement peut échouer aussi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to the heading</source>
        <translation>Aller au titre</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>List of headings beside the pages</source>
        <translation>Liste des titres à côté des pages</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Colonne {0}</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the import</source>
        <translation>Lignes de l’import</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>How much is printed</source>
        <translation>Combien est imprimé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wait until what is printed now has gone to the printer.</source>
        <translation>Attendez que l’impression en cours soit à l’imprimante.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation>Préparation des pages pour l’imprimante…</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Ces codes QR n’ont pas pu être relus, testez-les avant d’imprimer&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Printing on {0}…</source>
        <translation>Impression sur {0}…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Envoyé à l’imprimante&#xa0;:&#xa0;%n page.</numerusform>
            <numerusform>Envoyé à l’imprimante&#xa0;:&#xa0;%n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing has ended early.</source>
        <translation>L’impression a fini trop tôt.</translation>
    </message>
</context>
<context>
    <name>PrioritiesEntry</name>
    <message>
        <source>Group whose priorities are typed</source>
        <translation>Groupe dont les priorités sont saisies</translation>
    </message>
    <message>
        <source>Letters in the order of the group</source>
        <translation>Lettres dans l’ordre du groupe</translation>
    </message>
    <message>
        <source>C A F, Enter</source>
        <translation>C A F, Entrée</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Aucune option ne s’appelle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} of at most {1} chosen</source>
        <translation>{0} choisies sur {1} au plus</translation>
    </message>
    <message>
        <source>Each group on its own</source>
        <translation>Chaque groupe pour soi</translation>
    </message>
</context>
<context>
    <name>PrioritiesPart</name>
    <message>
        <source>Two groups are compared</source>
        <translation>Deux groupes sont comparés</translation>
    </message>
    <message>
        <source>Give people their groups first: each group ranks on its own, and only what both chose is shared.</source>
        <translation>Donnez d’abord leurs groupes aux personnes&#xa0;: chaque groupe classe pour soi, et seul ce que les deux ont choisi est commun.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Aller à Personnes</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Pas encore d’options</translation>
    </message>
    <message>
        <source>Groups choose among the options. List them first.</source>
        <translation>Les groupes choisissent parmi les options. Énumérez-les d’abord.</translation>
    </message>
    <message>
        <source>Options and dots</source>
        <translation>Options et gommettes</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>The name goes. The row stays as a person without one, so that all figures stay true.</source>
        <translation>Le nom part. La ligne reste comme une personne sans nom, pour que tous les chiffres restent justes.</translation>
    </message>
    <message>
        <source>The remark about this person goes.</source>
        <translation>La remarque sur cette personne part.</translation>
    </message>
    <message>
        <source>The role goes: nobody else has it.</source>
        <translation>Le rôle part&#xa0;: personne d’autre ne l’a.</translation>
    </message>
    <message>
        <source>The group goes: nobody else is in it.</source>
        <translation>Le groupe part&#xa0;: personne d’autre n’y est.</translation>
    </message>
    <message>
        <source>Notes that forget who spoke: {0}</source>
        <translation>Notes qui oublient qui a parlé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Topics that lose their convener: {0}</source>
        <translation>Sujets qui perdent leur hôte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Actions that lose who does them: {0}</source>
        <translation>Actions qui perdent qui les fait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rules of the rotation without this person: {0}</source>
        <translation>Règles de la rotation sans cette personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Contacts in QR codes that go: {0}</source>
        <translation>Contacts de codes QR qui partent&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Turns and choices that stay, without a name: {0}</source>
        <translation>Passages et choix qui restent, sans nom&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing can be undone any more: the journal, which knows the name, is deleted.</source>
        <translation>Plus rien ne peut être annulé&#xa0;: le journal, qui connaît le nom, est supprimé.</translation>
    </message>
    <message>
        <source>All backups of this file are deleted, and one is made anew.</source>
        <translation>Toutes les sauvegardes de ce fichier sont supprimées, et une est faite à neuf.</translation>
    </message>
    <message>
        <source>Copies elsewhere, PDFs, paper and what was mailed: those you have to look for yourself.</source>
        <translation>Copies ailleurs, PDF, papier et ce qui a été envoyé&#xa0;: à vous d’y voir.</translation>
    </message>
    <message>
        <source>Look at these texts, which may still point to the person: {0}</source>
        <translation>Regardez ces textes, qui peuvent encore désigner la personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Backups of a copy of this session were not touched, and know the person: {0}</source>
        <translation>Les sauvegardes d’une copie de cette séance n’ont pas été touchées, et connaissent la personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This backup could not be deleted; delete it yourself: {0}</source>
        <translation>Cette sauvegarde n’a pas pu être supprimée&#xa0;; supprimez-la vous-même&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No new backup could be made.</source>
        <translation>Aucune nouvelle sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Remark or role</source>
        <translation>Remarque ou rôle</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>The person is erased, but the disk failed just after: traces may be left till the session is closed.</source>
        <translation>La personne est effacée, mais le disque a failli juste après&#xa0;: des traces peuvent rester jusqu’à la fermeture de la séance.</translation>
    </message>
    <message>
        <source>Something was still found among the bytes of the file. Report this.</source>
        <translation>Quelque chose se trouvait encore dans les octets du fichier. Signalez-le.</translation>
    </message>
    <message>
        <source>The person is erased, but texts that were kept still name them: {0}</source>
        <translation>La personne est effacée, mais des textes gardés la nomment encore&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The session was searched: the name is left nowhere as words of its own.</source>
        <translation>La séance a été fouillée&#xa0;: le nom n’y reste nulle part comme mot à part.</translation>
    </message>
    <message>
        <source>The session and its new backup were searched: the name is left nowhere as words of its own.</source>
        <translation>La séance et sa nouvelle sauvegarde ont été fouillées&#xa0;: le nom n’y reste nulle part comme mot à part.</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>How far the search for a better plan is</source>
        <translation>Où en est la recherche d’un meilleur plan</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Adopter ce plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quelles règles</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answered by</source>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>More than one box may be ticked</source>
        <translation>Plus d’une case peut être cochée</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Boxes, one a line</source>
        <translation>Cases, une par ligne</translation>
    </message>
    <message>
        <source>Enter goes on from field to field, and after the last to a new question.</source>
        <translation>Entrée passe de champ en champ, et après le dernier à une nouvelle question.</translation>
    </message>
    <message>
        <source>One a line; an empty line ends</source>
        <translation>Une par ligne&#xa0;; une ligne vide termine</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An empty form</source>
        <translation>Un formulaire vide</translation>
    </message>
    <message>
        <source>Your own questions, one after the other.</source>
        <translation>Vos propres questions, l’une après l’autre.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>What could not be used was not kept: {0}</source>
        <translation>Ce qui ne pouvait pas servir n’a pas été gardé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Slider between two extremes</source>
        <translation>Curseur entre deux extrêmes</translation>
    </message>
    <message>
        <source>Statement, from disagree to agree</source>
        <translation>Affirmation, du désaccord à l’accord</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Cases à cocher</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Mots libres</translation>
    </message>
    <message>
        <source>Triangle of three extremes</source>
        <translation>Triangle de trois extrêmes</translation>
    </message>
    <message>
        <source>The statement, such as “I can change something here.”</source>
        <translation>L’affirmation, comme «&#xa0;Je peux changer quelque chose ici.&#xa0;»</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Left extreme</source>
        <translation>Extrême gauche</translation>
    </message>
    <message>
        <source>Right extreme</source>
        <translation>Extrême droit</translation>
    </message>
    <message>
        <source>Left corner</source>
        <translation>Coin gauche</translation>
    </message>
    <message>
        <source>Right corner</source>
        <translation>Coin droit</translation>
    </message>
    <message>
        <source>Top corner</source>
        <translation>Coin du haut</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>An extreme has no name yet</source>
        <translation>Un extrême n’a pas encore de nom</translation>
    </message>
    <message>
        <source>There is nothing to choose between yet</source>
        <translation>Il n’y a encore rien entre quoi choisir</translation>
    </message>
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
            <numerusform>%n formulaire saisi</numerusform>
            <numerusform>%n formulaires saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Form “{0}” deleted. Undo brings it back.</source>
        <translation>Formulaire «&#xa0;{0}&#xa0;» supprimé. Annuler le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>Form “{0}” deleted, with %n answer(s). Undo brings it back.</source>
        <translation>
            <numerusform>Formulaire «&#xa0;{0}&#xa0;» supprimé, avec&#xa0;%n réponse. Annuler le rétablit.</numerusform>
            <numerusform>Formulaire «&#xa0;{0}&#xa0;» supprimé, avec&#xa0;%n réponses. Annuler le rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) handed out</source>
        <translation>
            <numerusform>%n formulaire distribué</numerusform>
            <numerusform>%n formulaires distribués</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers {0} to {1}</source>
        <translation>numéros {0} à {1}</translation>
    </message>
</context>
<context>
    <name>QuestionsPart</name>
    <message>
        <source>Questions of the form</source>
        <translation>Questions du formulaire</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Question deleted, with its answers. Undo brings it back.</source>
        <translation>Question supprimée, avec ses réponses. Annuler la rétablit.</translation>
    </message>
</context>
<context>
    <name>QuestionsRoom</name>
    <message>
        <source>Pages of the questions</source>
        <translation>Pages des questions</translation>
    </message>
    <message>
        <source>All statements together are not shown on the Stage. Choose one of them.</source>
        <translation>Toutes les affirmations ensemble ne se montrent pas sur la scène. Choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read the translation</source>
        <translation>Lire la traduction</translation>
    </message>
    <message>
        <source>Texts of the file; Space ticks</source>
        <translation>Textes du fichier&#xa0;; Espace coche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Take %n translation(s)</source>
        <translation>
            <numerusform>Prendre&#xa0;%n traduction</numerusform>
            <numerusform>Prendre&#xa0;%n traductions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken.</source>
        <translation>
            <numerusform>%n traduction prise.</numerusform>
            <numerusform>%n traductions prises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer&#xa0;%n</numerusform>
            <numerusform>Montrer les&#xa0;%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Ôter de la liste</translation>
    </message>
    <message>
        <source>Draft: not named yet</source>
        <translation>Brouillon&#xa0;: pas encore nommé</translation>
    </message>
    <message>
        <source>Not found: {0}</source>
        <translation>Introuvable&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Notes saved: {0}</source>
        <translation>Notes sauvées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Notes saved: {0} of {1}</source>
        <translation>Notes sauvées&#xa0;: {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were saved.</source>
        <translation>
            <numerusform>%n note a été sauvée.</numerusform>
            <numerusform>%n notes ont été sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were saved.</source>
        <translation>
            <numerusform>%n participant a été sauvé.</numerusform>
            <numerusform>%n participants ont été sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the agenda were saved.</source>
        <translation>
            <numerusform>%n étape du programme a été sauvée.</numerusform>
            <numerusform>%n étapes du programme ont été sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) in the circle were saved.</source>
        <translation>
            <numerusform>%n passage dans le cercle a été sauvé.</numerusform>
            <numerusform>%n passages dans le cercle ont été sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) were saved.</source>
        <translation>
            <numerusform>%n sujet a été sauvé.</numerusform>
            <numerusform>%n sujets ont été sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) were saved.</source>
        <translation>
            <numerusform>%n thème a été sauvé.</numerusform>
            <numerusform>%n thèmes ont été sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that were filled in were saved.</source>
        <translation>
            <numerusform>%n formulaire rempli a été sauvé.</numerusform>
            <numerusform>%n formulaires remplis ont été sauvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were lost and brought back from the journal.</source>
        <translation>
            <numerusform>%n entrée était perdue et a été reprise du journal.</numerusform>
            <numerusform>%n entrées étaient perdues et ont été reprises du journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved.</source>
        <translation>
            <numerusform>%n note n’a pas pu être sauvée.</numerusform>
            <numerusform>%n notes n’ont pas pu être sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n autre entrée n’a pas pu être sauvée.</numerusform>
            <numerusform>%n autres entrées n’ont pas pu être sauvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: nobody can tell from what is left of the file.</source>
        <translation>Il peut en manquer plus&#xa0;: ce qui reste du fichier ne permet pas de le dire.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were damaged and set back.</source>
        <translation>
            <numerusform>%n valeur était abîmée et a été réinitialisée.</numerusform>
            <numerusform>%n valeurs étaient abîmées et ont été réinitialisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were far too long and are cut off.</source>
        <translation>
            <numerusform>%n texte était bien trop long et est coupé.</numerusform>
            <numerusform>%n textes étaient bien trop longs et sont coupés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have damaged letters.</source>
        <translation>
            <numerusform>%n texte a des lettres abîmées.</numerusform>
            <numerusform>%n textes ont des lettres abîmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have lost what they belonged to, such as a theme.</source>
        <translation>
            <numerusform>%n entrée a perdu ce à quoi elle appartenait, comme un thème.</numerusform>
            <numerusform>%n entrées ont perdu ce à quoi elles appartenaient, comme un thème.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) may be as they were earlier.</source>
        <translation>
            <numerusform>%n entrée est peut-être telle qu’elle était avant.</numerusform>
            <numerusform>%n entrées sont peut-être telles qu’elles étaient avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may be damaged: look at them.</source>
        <translation>
            <numerusform>%n valeur est peut-être abîmée&#xa0;: regardez-la.</numerusform>
            <numerusform>%n valeurs sont peut-être abîmées&#xa0;: regardez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lay beside the file of a change that was interrupted is damaged too and was not used.</source>
        <translation>Ce qui était à côté du fichier, d’un changement interrompu, est abîmé aussi et n’a pas servi.</translation>
    </message>
    <message>
        <source>What was done before cannot be undone any more.</source>
        <translation>Ce qui a été fait avant ne peut plus être annulé.</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Speed of the rehearsal</source>
        <translation>Vitesse de la répétition</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Stop the others</source>
        <translation>Arrêter les autres</translation>
    </message>
    <message>
        <source>Let the others go on</source>
        <translation>Laisser les autres continuer</translation>
    </message>
    <message>
        <source>Rehearsal: the day is over.</source>
        <translation>Répétition&#xa0;: la journée est finie.</translation>
    </message>
    <message>
        <source>Rehearsal: you do all alone.</source>
        <translation>Répétition&#xa0;: vous faites tout seul.</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of it is kept.</source>
        <translation>Répétition&#xa0;: rien n’en est gardé.</translation>
    </message>
    <message>
        <source>As fast as in life</source>
        <translation>Comme en vrai</translation>
    </message>
    <message>
        <source>5 times as fast</source>
        <translation>5 fois plus vite</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 fois plus vite</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20 fois plus vite</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>What was agreed in any breakout, and by all of us.</source>
        <translation>Ce qui a été convenu dans un atelier, et par nous tous.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Named here, though the summary does not name them: {0}.</source>
        <translation>Nommés ici, bien que la synthèse ne les nomme pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The news on the Stage leaves out {0}: change the words if they read badly without.</source>
        <translation>Les nouvelles sur la scène omettent {0}&#xa0;: changez les mots s’ils se lisent mal sans.</translation>
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
        <translation>Aucun atelier n’a encore commencé.</translation>
    </message>
    <message>
        <source>{0} of {1} reports</source>
        <translation>{0} comptes rendus sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} et&#xa0;%n de plus</numerusform>
            <numerusform>{0} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}&#xa0;; manquent {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Pas sur le mur</translation>
    </message>
    <message>
        <source>report arrived</source>
        <translation>compte rendu arrivé</translation>
    </message>
    <message>
        <source>report begun</source>
        <translation>compte rendu commencé</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>compte rendu manquant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
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
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Enter: to its fields. Delete: take the report out.</source>
        <translation>Entrée&#xa0;: à ses champs. Suppr&#xa0;: retire le compte rendu.</translation>
    </message>
    <message>
        <source>The report was taken out. Undo brings it back.</source>
        <translation>Le compte rendu a été retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>No breakouts yet</source>
        <translation>Pas encore d’ateliers</translation>
    </message>
    <message>
        <source>What comes out of the breakouts is kept here. Put topics on the agenda wall first.</source>
        <translation>Ce qui sort des ateliers est gardé ici. Mettez d’abord des sujets sur le mur du programme.</translation>
    </message>
    <message>
        <source>Go to the agenda wall</source>
        <translation>Aller au mur du programme</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>Show these words on the board</source>
        <translation>Montrer ces mots sur le tableau</translation>
    </message>
    <message>
        <source>As soon as forms come back or hands are counted, the figures are shown here.</source>
        <translation>Dès que des formulaires reviennent ou que des mains sont comptées, les chiffres figurent ici.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Collect answers</source>
        <translation>Recueillir des réponses</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Les chiffres du graphique</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Toutes les affirmations ensemble</translation>
    </message>
    <message>
        <source>Chart: {0}</source>
        <translation>Graphique&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Enregistrer les réponses…</translation>
    </message>
    <message>
        <source>On the Stage</source>
        <translation>Sur la scène</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Les réponses jusqu’ici</translation>
    </message>
    <message>
        <source>All answers, compared</source>
        <translation>Toutes les réponses, comparées</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} d’accord</translation>
    </message>
    <message>
        <source>{0}, as many as above</source>
        <translation>{0}, autant que ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) more</source>
        <translation>
            <numerusform>{0},&#xa0;%n point de plus</numerusform>
            <numerusform>{0},&#xa0;%n points de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n point(s) fewer</source>
        <translation>
            <numerusform>{0},&#xa0;%n point de moins</numerusform>
            <numerusform>{0},&#xa0;%n points de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Agree in all</source>
        <translation>D’accord en tout</translation>
    </message>
    <message>
        <source>Points more</source>
        <translation>Points de plus</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>Middle one (median)</source>
        <translation>Celle du milieu (médiane)</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Cases à cocher</translation>
    </message>
    <message>
        <source>{0}, on average</source>
        <translation>{0}, en moyenne</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} is saved, without names.</source>
        <translation>{0} est enregistré, sans noms.</translation>
    </message>
    <message>
        <source>{0} is saved, without names and without what would tell of few people.</source>
        <translation>{0} est enregistré, sans noms et sans ce qui parlerait de peu de personnes.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>The bar below the line is the middle half of the answers, the mark in it the middle one (median).</source>
        <translation>La barre sous la ligne est la moitié centrale des réponses, la marque dedans celle du milieu (médiane).</translation>
    </message>
    <message>
        <source>The nearer a mark is to a corner, the more of it the answer has. The large mark is their mean.</source>
        <translation>Plus une marque est près d’un coin, plus la réponse en a. La grande marque est leur moyenne.</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Toutes les affirmations ensemble</translation>
    </message>
    <message>
        <source>Question without wording</source>
        <translation>Question sans libellé</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>pas encore de réponses</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>réponses&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Questions of the form</source>
        <translation>Questions du formulaire</translation>
    </message>
    <message>
        <source>What may well be chance is said below each statement of its own.</source>
        <translation>Ce qui peut bien être le hasard est dit sous chaque affirmation seule.</translation>
    </message>
    <message>
        <source>How often chance alone would make as much of a difference is being worked out …</source>
        <translation>On calcule combien de fois le hasard seul ferait autant de différence …</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message>
        <source>When there is a form with questions, what people answered is shown here.</source>
        <translation>Quand il y a un formulaire avec des questions, ce qui a été répondu figure ici.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Rien de demandé encore</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>Aux formulaires</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The suggestions are let go. What is placed stays.</source>
        <translation>Les propositions sont abandonnées. Ce qui est placé reste.</translation>
    </message>
    <message>
        <source>There is nothing to suggest: themes are made of two notes that are alone or more.</source>
        <translation>Il n’y a rien à proposer&#xa0;: les thèmes se font de deux notes seules ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for themes in %n note(s)…</source>
        <translation>
            <numerusform>Recherche de thèmes dans&#xa0;%n note…</numerusform>
            <numerusform>Recherche de thèmes dans&#xa0;%n notes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search for themes was stopped.</source>
        <translation>La recherche de thèmes a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) look alike…</source>
        <translation>
            <numerusform>%n note se ressemble…</numerusform>
            <numerusform>%n notes se ressemblent…</numerusform>
        </translation>
    </message>
    <message>
        <source>No themes were found: the notes have too little in common.</source>
        <translation>Aucun thème trouvé&#xa0;: les notes ont trop peu en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n note seule</numerusform>
            <numerusform>%n notes seules</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are answered; {0}.</source>
        <translation>Toutes les propositions ont leur réponse&#xa0;; {0}.</translation>
    </message>
    <message>
        <source>All notes of this theme are taken out; skip it instead.</source>
        <translation>Toutes les notes de ce thème sont retirées&#xa0;; passez-le plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) placed</source>
        <translation>
            <numerusform>%n note placée</numerusform>
            <numerusform>%n notes placées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}&#xa0;; {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n seule</numerusform>
            <numerusform>%n seules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>people without a group</source>
        <translation>personnes sans groupe</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} et d’autres&#xa0;: {1}</translation>
    </message>
    <message>
        <source>every round</source>
        <translation>chaque tour</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is one of them.</source>
        <translation>N’est assis qu’à certains tours&#xa0;: {number}. Celui-ci en est un.</translation>
    </message>
    <message>
        <source>Belongs together with {people}.</source>
        <translation>Va avec {people}.</translation>
    </message>
    <message>
        <source>The round belongs to their group: {group}.</source>
        <translation>Le tour est à son groupe&#xa0;: {group}.</translation>
    </message>
    <message>
        <source>Turns in all rounds: {number}.</source>
        <translation>Passages dans tous les tours&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>They sit only in some rounds: {number}. This is none of them.</source>
        <translation>N’est assis qu’à certains tours&#xa0;: {number}. Celui-ci n’en est pas.</translation>
    </message>
    <message>
        <source>Belongs together with {people}, who do not sit either.</source>
        <translation>Va avec {people}, qui ne sont pas assis non plus.</translation>
    </message>
    <message>
        <source>The round belongs to another group: {group}.</source>
        <translation>Le tour est à un autre groupe&#xa0;: {group}.</translation>
    </message>
    <message>
        <source>Turns in other rounds: {number}.</source>
        <translation>Passages dans d’autres tours&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>The round has happened.</source>
        <translation>Le tour a eu lieu.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fixé.</translation>
    </message>
    <message>
        <source>Planned so before.</source>
        <translation>Prévu ainsi avant.</translation>
    </message>
    <message>
        <source>Nobody else free had fewer turns before. Turns: {number}.</source>
        <translation>Personne d’autre de libre n’avait eu moins de passages. Passages&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Nobody else free has waited longer. Rounds waited: {number}.</source>
        <translation>Personne d’autre de libre n’a attendu plus longtemps. Tours d’attente&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Rounds waited: {number}.</source>
        <translation>Tours d’attente&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Meets new people: {number} of {of}.</source>
        <translation>Rencontre de nouvelles personnes&#xa0;: {number} sur {of}.</translation>
    </message>
    <message>
        <source>Meets again: {people}.</source>
        <translation>Rencontre encore&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Is not there.</source>
        <translation>N’est pas là.</translation>
    </message>
    <message>
        <source>Not in this round, by a rule.</source>
        <translation>Pas dans ce tour, selon une règle.</translation>
    </message>
    <message>
        <source>Kept apart from who sits: {people}.</source>
        <translation>Séparé de qui est assis&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Their group is kept apart from another that sits: {group}.</source>
        <translation>Son groupe est séparé d’un autre qui est assis&#xa0;: {group}.</translation>
    </message>
    <message>
        <source>Has sat as many rounds in a row as are allowed: {number}.</source>
        <translation>A été assis autant de tours de suite que permis&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Their group has its share of this round: {group}, {number}.</source>
        <translation>Son groupe a sa part de ce tour&#xa0;: {group}, {number}.</translation>
    </message>
    <message>
        <source>There is a chair for everybody who may sit.</source>
        <translation>Il y a une chaise pour tous ceux qui peuvent s’asseoir.</translation>
    </message>
    <message>
        <source>These cannot be kept together in {0}:</source>
        <translation>Ceci ne peut pas tenir ensemble en {0}&#xa0;:</translation>
    </message>
    <message>
        <source>These cannot be kept together:</source>
        <translation>Ceci ne peut pas tenir ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Gives up the pin of {0} in {1}.</source>
        <translation>Renonce à fixer {0} en {1}.</translation>
    </message>
    <message>
        <source>{0} sits only in {1}.</source>
        <translation>{0} n’est assis qu’en {1}.</translation>
    </message>
    <message>
        <source>{0} sits in none of the rounds to come.</source>
        <translation>{0} n’est assis à aucun des tours à venir.</translation>
    </message>
    <message>
        <source>{0} is pinned to {1}.</source>
        <translation>{0} est fixé en {1}.</translation>
    </message>
    <message>
        <source>{0} does not sit in {1}.</source>
        <translation>{0} n’est pas assis en {1}.</translation>
    </message>
    <message>
        <source>{0} sits in no round.</source>
        <translation>{0} n’est assis à aucun tour.</translation>
    </message>
    <message>
        <source>All chairs are to be filled, and no more than there are.</source>
        <translation>Toutes les chaises sont à remplir, et pas plus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Nobody sits more rounds in a row than is set.</source>
        <translation>Personne n’est assis plus de tours de suite que fixé.</translation>
    </message>
    <message>
        <source>Everybody is to have their fair share of turns.</source>
        <translation>Chacun doit avoir sa juste part de passages.</translation>
    </message>
    <message>
        <source>Every round is to be mixed like the whole.</source>
        <translation>Chaque tour doit être mêlé comme l’ensemble.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} n’est pas là.</translation>
    </message>
    <message>
        <source>Fewer turns than their share: {0}.</source>
        <translation>Moins de passages que leur part&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Sit together in {1} and should not: {0}.</source>
        <translation>Assis ensemble en {1} et ne devraient pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Do not all sit together in {1}: {0}.</source>
        <translation>Pas tous assis ensemble en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Groups that should be apart sit together in {1}: {0}.</source>
        <translation>Des groupes à séparer sont ensemble en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, when the circle is another group’s: {0}.</source>
        <translation>Assis en {1}, quand le cercle est à un autre groupe&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>At more tables than need be in {1}: {0}.</source>
        <translation>À plus de tables que nécessaire en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Too many rounds in a row by {1}: {0}.</source>
        <translation>Trop de tours de suite jusqu’en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>More turns than their share: {0}.</source>
        <translation>Plus de passages que leur part&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not mixed like the whole: {1}.</source>
        <translation>Pas mêlé comme l’ensemble&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Not all chairs are filled as they should be in {1}.</source>
        <translation>Toutes les chaises ne sont pas remplies comme il faut en {1}.</translation>
    </message>
    <message>
        <source>Tables are not as even as they could be in {1}.</source>
        <translation>Les tables ne sont pas aussi égales qu’elles pourraient en {1}.</translation>
    </message>
    <message>
        <source>Not as pinned in {1}: {0}.</source>
        <translation>Pas comme fixé en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1} and should not: {0}.</source>
        <translation>Assis en {1} et ne devraient pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Sit in {1}, which is none of their rounds: {0}.</source>
        <translation>Assis en {1}, qui n’est pas un de leurs tours&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Planned for {1} and not there: {0}.</source>
        <translation>Prévus en {1} et pas là&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Planned twice in {1}: {0}.</source>
        <translation>Prévus deux fois en {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What has happened is planned otherwise.</source>
        <translation>Ce qui a eu lieu est prévu autrement.</translation>
    </message>
    <message>
        <source>Planned and not in the session: {0}.</source>
        <translation>Prévus et pas dans la séance&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Seats that change: {0}.</source>
        <translation>Places qui changent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>All rules are kept.</source>
        <translation>Toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>Rules that gave way: {0}.</source>
        <translation>Règles qui ont cédé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>fair shares of turns</source>
        <translation>justes parts de passages</translation>
    </message>
    <message>
        <source>groups mixed like the whole</source>
        <translation>groupes mêlés comme l’ensemble</translation>
    </message>
    <message>
        <source>not too many rounds in a row</source>
        <translation>pas trop de tours de suite</translation>
    </message>
    <message>
        <source>people kept apart</source>
        <translation>personnes séparées</translation>
    </message>
    <message>
        <source>people kept together</source>
        <translation>personnes ensemble</translation>
    </message>
    <message>
        <source>groups kept apart</source>
        <translation>groupes séparés</translation>
    </message>
    <message>
        <source>groups kept together</source>
        <translation>groupes ensemble</translation>
    </message>
    <message>
        <source>all chairs filled</source>
        <translation>toutes les chaises remplies</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>places fixées</translation>
    </message>
    <message>
        <source>people not in a round</source>
        <translation>personnes hors d’un tour</translation>
    </message>
    <message>
        <source>people only in some rounds</source>
        <translation>personnes à certains tours seulement</translation>
    </message>
    <message>
        <source>only people who are there</source>
        <translation>seulement qui est là</translation>
    </message>
    <message>
        <source>nobody twice in a round</source>
        <translation>personne deux fois dans un tour</translation>
    </message>
    <message>
        <source>what has happened stays</source>
        <translation>ce qui a eu lieu reste</translation>
    </message>
    <message>
        <source>only people of the session</source>
        <translation>seulement des personnes de la séance</translation>
    </message>
    <message>
        <source>Everybody has {0} turns.</source>
        <translation>Chacun a {0} passages.</translation>
    </message>
    <message>
        <source>Everybody has one turn.</source>
        <translation>Chacun a un passage.</translation>
    </message>
    <message>
        <source>Nobody has more than one turn.</source>
        <translation>Personne n’a plus d’un passage.</translation>
    </message>
    <message>
        <source>Without a turn: {0} of {1} people.</source>
        <translation>Sans passage&#xa0;: {0} personnes sur {1}.</translation>
    </message>
    <message>
        <source>Fair is {0}.</source>
        <translation>La juste part est {0}.</translation>
    </message>
    <message>
        <source>Pairs that meet: {0} of at most {1}.</source>
        <translation>Paires qui se rencontrent&#xa0;: {0} sur {1} au plus.</translation>
    </message>
    <message>
        <source>No two people meet twice.</source>
        <translation>Personne ne se rencontre deux fois.</translation>
    </message>
    <message>
        <source>Pairs that meet more than once: {0}, at most {1} times.</source>
        <translation>Paires qui se rencontrent plus d’une fois&#xa0;: {0}, au plus {1} fois.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Nobody waits longer than {0} rounds.</source>
        <translation>Personne n’attend plus de {0} tours.</translation>
    </message>
    <message>
        <source>Nobody waits longer than one round.</source>
        <translation>Personne n’attend plus d’un tour.</translation>
    </message>
    <message>
        <source>It cannot be less than {0}.</source>
        <translation>Ce ne peut être moins de {0}.</translation>
    </message>
    <message>
        <source>Groups are mixed like the whole.</source>
        <translation>Les groupes sont mêlés comme l’ensemble.</translation>
    </message>
    <message>
        <source>People without a group</source>
        <translation>Personnes sans groupe</translation>
    </message>
    <message>
        <source>{0}: {1} in every round.</source>
        <translation>{0}&#xa0;: {1} à chaque tour.</translation>
    </message>
    <message>
        <source>{0}: {1} in every mixed round to come.</source>
        <translation>{0}&#xa0;: {1} à chaque tour mixte à venir.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table.</source>
        <translation>{0}&#xa0;: {1} à chaque table.</translation>
    </message>
    <message>
        <source>{0}: {1} at every table of the mixed rounds to come.</source>
        <translation>{0}&#xa0;: {1} à chaque table des tours mixtes à venir.</translation>
    </message>
    <message>
        <source>In no round</source>
        <translation>À aucun tour</translation>
    </message>
    <message>
        <source>The circle is theirs in {0}</source>
        <translation>Le cercle est à eux en {0}</translation>
    </message>
    <message>
        <source>Kept apart in {0}</source>
        <translation>Séparés en {0}</translation>
    </message>
    <message>
        <source>Kept together in {0}</source>
        <translation>Ensemble en {0}</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Seulement en {0}</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>Pas en {0}</translation>
    </message>
    <message>
        <source>Groups kept apart in {0}</source>
        <translation>Groupes séparés en {0}</translation>
    </message>
    <message>
        <source>Groups kept together in {0}</source>
        <translation>Groupes ensemble en {0}</translation>
    </message>
    <message>
        <source>table round {0}</source>
        <translation>tour de tables {0}</translation>
    </message>
    <message>
        <source>table rounds {0}</source>
        <translation>tours de tables {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>tour {0}</translation>
    </message>
    <message>
        <source>rounds {0}</source>
        <translation>tours {0}</translation>
    </message>
    <message>
        <source>chair {0}</source>
        <translation>chaise {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>{0}, {1}: comes to table {2}</source>
        <translation>{0}, {1}&#xa0;: vient à la table {2}</translation>
    </message>
    <message>
        <source>{0}, {1}: leaves table {3}</source>
        <translation>{0}, {1}&#xa0;: quitte la table {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: table {2} instead of {3}</source>
        <translation>{0}, {1}&#xa0;: table {2} au lieu de {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} comes</source>
        <translation>{0}, {1}&#xa0;: {2} vient</translation>
    </message>
    <message>
        <source>{0}, {1}: {3} goes</source>
        <translation>{0}, {1}&#xa0;: {3} part</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} instead of {3}</source>
        <translation>{0}, {1}&#xa0;: {2} au lieu de {3}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Better: {0}.</source>
        <translation>Mieux&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Worse: {0}.</source>
        <translation>Moins bien&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No figure gets better or worse.</source>
        <translation>Aucun chiffre ne change en mieux ni en moins bien.</translation>
    </message>
    <message>
        <source>Pairs met</source>
        <translation>Paires rencontrées</translation>
    </message>
    <message>
        <source>Meet again</source>
        <translation>Se revoient</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Not mixed</source>
        <translation>Non mêlés</translation>
    </message>
    <message>
        <source>Times rules are broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs meet</source>
        <translation>
            <numerusform>%n paire de plus se rencontre</numerusform>
            <numerusform>%n paires de plus se rencontrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer pairs meet</source>
        <translation>
            <numerusform>%n paire de moins se rencontre</numerusform>
            <numerusform>%n paires de moins se rencontrent</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait {0} instead of {1}</source>
        <translation>plus longue attente {0} au lieu de {1}</translation>
    </message>
    <message>
        <source>groups mixed everywhere</source>
        <translation>groupes mêlés partout</translation>
    </message>
    <message>
        <source>groups mixed better</source>
        <translation>groupes mieux mêlés</translation>
    </message>
    <message>
        <source>groups mixed less</source>
        <translation>groupes moins mêlés</translation>
    </message>
    <message>
        <source>no rule broken</source>
        <translation>aucune règle enfreinte</translation>
    </message>
    <message>
        <source>rules broken {0} times instead of {1}</source>
        <translation>règles enfreintes {0} fois au lieu de {1}</translation>
    </message>
    <message>
        <source>turns more even</source>
        <translation>passages plus égaux</translation>
    </message>
    <message>
        <source>turns less even</source>
        <translation>passages moins égaux</translation>
    </message>
    <message>
        <source>Turns each</source>
        <translation>Passages chacun</translation>
    </message>
    <message>
        <source>Not all rules can be kept.</source>
        <translation>Toutes les règles ne peuvent pas être respectées.</translation>
    </message>
    <message>
        <source>Looking for a better plan…</source>
        <translation>Recherche d’un meilleur plan…</translation>
    </message>
    <message numerus="yes">
        <source>Best so far: %n changes.</source>
        <translation>
            <numerusform>Le meilleur jusqu’ici&#xa0;:&#xa0;%n changement.</numerusform>
            <numerusform>Le meilleur jusqu’ici&#xa0;:&#xa0;%n changements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n changes.</source>
        <translation>
            <numerusform>Proposé&#xa0;:&#xa0;%n changement.</numerusform>
            <numerusform>Proposé&#xa0;:&#xa0;%n changements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left.</source>
        <translation>
            <numerusform>%n personne est partie.</numerusform>
            <numerusform>%n personnes sont parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned seats were on chairs that are gone.</source>
        <translation>
            <numerusform>%n place prévue était sur une chaise qui n’existe plus.</numerusform>
            <numerusform>%n places prévues étaient sur des chaises qui n’existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were pinned.</source>
        <translation>
            <numerusform>%n d’elles était fixée.</numerusform>
            <numerusform>%n d’elles étaient fixées.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people are planned than there are places: {0}.</source>
        <translation>Plus de personnes sont prévues qu’il n’y a de places&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no seat.</source>
        <translation>
            <numerusform>%n personne n’a pas de place.</numerusform>
            <numerusform>%n personnes n’ont pas de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds are not planned.</source>
        <translation>
            <numerusform>%n tour n’est pas planifié.</numerusform>
            <numerusform>%n tours ne sont pas planifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not kept in {0}.</source>
        <translation>
            <numerusform>%n règle n’est pas respectée en {0}.</numerusform>
            <numerusform>%n règles ne sont pas respectées en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rotation is planned.</source>
        <translation>La rotation est planifiée.</translation>
    </message>
    <message>
        <source>Nothing can be better: every figure is at its limit.</source>
        <translation>Rien ne peut être mieux&#xa0;: chaque chiffre est à sa limite.</translation>
    </message>
    <message>
        <source>The proposed plan is in use.</source>
        <translation>Le plan proposé est en usage.</translation>
    </message>
    <message>
        <source>The proposed plan is let go. The plan in use stays.</source>
        <translation>Le plan proposé est abandonné. Le plan en usage reste.</translation>
    </message>
    <message>
        <source>What is asked of the plan has changed, so the search has ended.</source>
        <translation>Ce qui est demandé au plan a changé, la recherche est donc finie.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: the plan fits.</source>
        <translation>Planifier à nouveau ne change rien&#xa0;: le plan convient.</translation>
    </message>
    <message>
        <source>Planning again changes nothing: not all rules can be kept.</source>
        <translation>Planifier à nouveau ne change rien&#xa0;: toutes les règles ne peuvent pas être respectées.</translation>
    </message>
    <message>
        <source>The session has changed, so the proposed plan is let go.</source>
        <translation>La séance a changé, donc le plan proposé est abandonné.</translation>
    </message>
    <message>
        <source>No better plan was found.</source>
        <translation>Aucun meilleur plan n’a été trouvé.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>Not all rules can be kept</source>
        <translation>Toutes les règles ne peuvent pas être respectées</translation>
    </message>
    <message>
        <source>A goal gives way to the rules</source>
        <translation>Un but cède aux règles</translation>
    </message>
    <message>
        <source>The plan does not keep all rules</source>
        <translation>Le plan ne respecte pas toutes les règles</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#xa0;%n de plus.</numerusform>
            <numerusform>Et&#xa0;%n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the plan that is drawn:</source>
        <translation>Dans le plan dessiné&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody here is called “{0}”: the seat stays as it is.</source>
        <translation>Personne ici ne s’appelle «&#xa0;{0}&#xa0;»&#xa0;: la place reste telle quelle.</translation>
    </message>
    <message>
        <source>Everybody has equally many turns</source>
        <translation>Tout le monde a autant de passages</translation>
    </message>
    <message>
        <source>Groups are mixed in every round</source>
        <translation>Les groupes sont mêlés à chaque tour</translation>
    </message>
    <message>
        <source>Many pairs meet, few of them twice</source>
        <translation>Bien des paires se rencontrent, peu deux fois</translation>
    </message>
    <message>
        <source>Nobody waits much longer than others</source>
        <translation>Personne n’attend bien plus que d’autres</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Goals, the one that counts most first</source>
        <translation>Buts, le plus important d’abord</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves a goal.</source>
        <translation>Alt avec Haut ou Bas déplace un but.</translation>
    </message>
    <message>
        <source>Name, or empty</source>
        <translation>Nom, ou vide</translation>
    </message>
    <message>
        <source>Name of who is planned for this chair</source>
        <translation>Nom de qui est prévu sur cette chaise</translation>
    </message>
    <message>
        <source>out</source>
        <translation>dehors</translation>
    </message>
    <message>
        <source>outer circle</source>
        <translation>cercle extérieur</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>aucune table</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>pas dans ce tour</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>était {0}</translation>
    </message>
    <message>
        <source>Different people they sit with</source>
        <translation>Personnes différentes avec qui on s’assoit</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Rounds in which they sit</source>
        <translation>Tours où l’on est assis</translation>
    </message>
    <message>
        <source>Most rounds in a row in which they do not sit</source>
        <translation>Le plus de tours de suite sans s’asseoir</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Rotation: people by rounds</source>
        <translation>Rotation&#xa0;: personnes par tours</translation>
    </message>
    <message>
        <source>Letters: find somebody. Enter: to the seat in the other table.</source>
        <translation>Lettres&#xa0;: trouver quelqu’un. Entrée&#xa0;: à la place dans l’autre tableau.</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Personnes séparées</translation>
    </message>
    <message>
        <source>People kept together</source>
        <translation>Personnes ensemble</translation>
    </message>
    <message>
        <source>People only in some rounds</source>
        <translation>Personnes à certains tours seulement</translation>
    </message>
    <message>
        <source>People not in some rounds</source>
        <translation>Personnes hors de certains tours</translation>
    </message>
    <message>
        <source>Groups kept apart</source>
        <translation>Groupes séparés</translation>
    </message>
    <message>
        <source>Groups kept together</source>
        <translation>Groupes ensemble</translation>
    </message>
    <message>
        <source>No two of them sit in the circle, or at a table, together.</source>
        <translation>Deux d’entre elles ne sont jamais ensemble dans le cercle ou à une table.</translation>
    </message>
    <message>
        <source>All of them sit in the circle, or none; at one table.</source>
        <translation>Toutes sont dans le cercle, ou aucune&#xa0;; à une même table.</translation>
    </message>
    <message>
        <source>In all other rounds they listen.</source>
        <translation>À tous les autres tours, elles écoutent.</translation>
    </message>
    <message>
        <source>In these rounds they listen.</source>
        <translation>À ces tours, elles écoutent.</translation>
    </message>
    <message>
        <source>Only one of these groups is in the circle at a time, or at a table.</source>
        <translation>Un seul de ces groupes à la fois est dans le cercle ou à une table.</translation>
    </message>
    <message>
        <source>Their own round: the circle is filled from these groups. At tables each sits at as few as can be.</source>
        <translation>Leur propre tour&#xa0;: le cercle se remplit de ces groupes. Aux tables, chacun est à aussi peu que possible.</translation>
    </message>
    <message>
        <source>This gives way to it: {0}</source>
        <translation>Ceci lui cède&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cannot be kept with: {0}</source>
        <translation>Ne peut tenir avec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>left free</source>
        <translation>laissée libre</translation>
    </message>
    <message>
        <source>nobody planned</source>
        <translation>personne de prévu</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Chaise {0}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Table {0}</translation>
    </message>
    <message>
        <source>Table {0}, seat {1}</source>
        <translation>Table {0}, place {1}</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>était vide</translation>
    </message>
    <message>
        <source>Rotation: seats by rounds</source>
        <translation>Rotation&#xa0;: places par tours</translation>
    </message>
    <message>
        <source>Letters: name somebody. Delete: nobody. Control and arrow keys: change places.</source>
        <translation>Lettres&#xa0;: nommer quelqu’un. Suppr&#xa0;: personne. Ctrl et flèches&#xa0;: changer de place.</translation>
    </message>
    <message>
        <source>Use the proposed plan or let it go before you change seats by hand.</source>
        <translation>Adoptez ou abandonnez le plan proposé avant de changer des places à la main.</translation>
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
        <translation>Cercle intérieur</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Look longer</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>RotationRoom</name>
    <message>
        <source>No round is to come: to plan more, add them in the agenda.</source>
        <translation>Aucun tour n’est à venir&#xa0;: pour planifier plus, ajoutez-en au programme.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: press Plan.</source>
        <translation>Rien n’est encore planifié&#xa0;: appuyez sur Planifier.</translation>
    </message>
    <message>
        <source>What the plan reaches is said when it fits: plan again.</source>
        <translation>Ce que le plan atteint est dit quand il convient&#xa0;: planifiez à nouveau.</translation>
    </message>
    <message>
        <source>This seat is only proposed: use the plan first, then pin it.</source>
        <translation>Cette place n’est que proposée&#xa0;: adoptez d’abord le plan, puis fixez-la.</translation>
    </message>
    <message>
        <source>Choose a planned seat in the rotation first.</source>
        <translation>Choisissez d’abord une place prévue dans la rotation.</translation>
    </message>
    <message>
        <source>Choose somebody in a round that has not begun first.</source>
        <translation>Choisissez d’abord quelqu’un dans un tour qui n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>RotationTools</name>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Show only this group</source>
        <translation>Ne montrer que ce groupe</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>How many tables there are</source>
        <translation>Combien de tables il y a</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>By chair</source>
        <translation>Par chaise</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Par table</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
</context>
<context>
    <name>RoundsField</name>
    <message>
        <source>Every round</source>
        <translation>Chaque tour</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Table rounds</source>
        <translation>Tours de tables</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Tour {0}</translation>
    </message>
    <message>
        <source>Table round {0}</source>
        <translation>Tour de tables {0}</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Changer une règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Type two letters of a name.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;». Écrivez deux lettres d’un nom.</translation>
    </message>
    <message>
        <source>In which rounds</source>
        <translation>À quels tours</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Change the rule (Enter)</source>
        <translation>Changer la règle (Entrée)</translation>
    </message>
    <message>
        <source>Take the rule out (Del)</source>
        <translation>Retirer la règle (Suppr)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Enter changes a rule, Del takes it out, Ins adds one.</source>
        <translation>Entrée change une règle, Suppr la retire, Inser en ajoute une.</translation>
    </message>
    <message>
        <source>No rules yet: who sits together, and in which rounds, is up to the plan.</source>
        <translation>Pas encore de règles&#xa0;: qui est assis avec qui, et à quels tours, dépend du plan.</translation>
    </message>
    <message>
        <source>The rule is taken out.</source>
        <translation>La règle est retirée.</translation>
    </message>
</context>
<context>
    <name>SameBar</name>
    <message numerus="yes">
        <source>%n rows that say the same as others:</source>
        <translation>
            <numerusform>%n ligne qui dit la même chose que d’autres&#xa0;:</numerusform>
            <numerusform>%n lignes qui disent la même chose que d’autres&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows that say the same as others:</source>
        <translation>Choisir les lignes qui disent la même chose que d’autres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SavedPeople</name>
    <message>
        <source>Two letters of a name</source>
        <translation>Deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Add them in People first.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;». Ajoutez-la d’abord dans Personnes.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This computer has no program to open {0} with.</source>
        <translation>Cet ordinateur n’a pas de programme pour ouvrir {0}.</translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>How much of the file is done</source>
        <translation>Combien du fichier est fait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is saved: {1}.</source>
        <translation>{0} est enregistré&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>These QR codes could not be read back, so test them before you print: {0}.</source>
        <translation>Ces codes QR n’ont pas pu être relus, testez-les avant d’imprimer&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>People who can sit down</source>
        <translation>Personnes qui peuvent s’asseoir</translation>
    </message>
    <message>
        <source>Seat line: name of who sits down</source>
        <translation>Ligne des places&#xa0;: nom de qui s’assoit</translation>
    </message>
</context>
<context>
    <name>SessionRoom</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SessionTrouble</name>
    <message>
        <source>Read only: {0} can be looked at and printed. To change something, save it under another name.</source>
        <translation>Lecture seule&#xa0;: {0} peut être consulté et imprimé. Pour changer quelque chose, enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Le déplacer…</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Sample session</source>
        <translation>Séance d’exemple</translation>
    </message>
    <message>
        <source>Open-space sample</source>
        <translation>Exemple de forum ouvert</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Name and move the session</source>
        <translation>Nommer et déplacer la séance</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there</source>
        <translation>Enregistrer ailleurs et y continuer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>That is the file you are working in.</source>
        <translation>C’est le fichier dans lequel vous travaillez.</translation>
    </message>
    <message>
        <source>A copy was saved as {0}. You go on in {1}.</source>
        <translation>Une copie a été enregistrée sous {0}. Vous continuez dans {1}.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une séance</translation>
    </message>
    <message>
        <source>{0} is running.</source>
        <translation>{0} est en cours.</translation>
    </message>
    <message>
        <source>The Stage is shown.</source>
        <translation>La scène est montrée.</translation>
    </message>
    <message>
        <source>The clock goes on while the session is closed.</source>
        <translation>L’horloge continue pendant que la séance est fermée.</translation>
    </message>
    <message>
        <source>The Stage would go away.</source>
        <translation>La scène disparaîtrait.</translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation>Quitter cette séance&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The session is kept in {0} now.</source>
        <translation>La séance est maintenant gardée dans {0}.</translation>
    </message>
    <message>
        <source>The session is kept in {0} now. What was done before cannot be undone any more.</source>
        <translation>La séance est maintenant gardée dans {0}. Ce qui a été fait avant ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Sessions (*{0})</source>
        <translation>Séances (*{0})</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Time and sound</source>
        <translation>Temps et son</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Things glide to where they go</source>
        <translation>Les choses glissent vers leur place</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Clair sur sombre</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Sombre sur clair</translation>
    </message>
    <message>
        <source>Black on white, for a weak lamp</source>
        <translation>Noir sur blanc, pour une lampe faible</translation>
    </message>
    <message>
        <source>Colours of the Stage</source>
        <translation>Couleurs de la scène</translation>
    </message>
    <message>
        <source>The second screen</source>
        <translation>Le second écran</translation>
    </message>
    <message>
        <source>Screen of the Stage</source>
        <translation>Écran de la scène</translation>
    </message>
    <message>
        <source> seconds before the end</source>
        <translation> secondes avant la fin</translation>
    </message>
    <message>
        <source>Wrapping up begins with</source>
        <translation>Conclure commence avec</translation>
    </message>
    <message>
        <source> % of the time left</source>
        <translation> % du temps restant</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>mais au plus</translation>
    </message>
    <message>
        <source>Last minute begins</source>
        <translation>La dernière minute commence</translation>
    </message>
    <message>
        <source>Volume of the chime</source>
        <translation>Volume du carillon</translation>
    </message>
    <message>
        <source>Mute the chime</source>
        <translation>Couper le carillon</translation>
    </message>
    <message>
        <source>Chime when wrapping up begins, too</source>
        <translation>Carillon aussi quand il faut conclure</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Tester le carillon</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Réinitialiser tous les réglages…</translation>
    </message>
    <message>
        <source>All that can be chosen here will be as it is when the app is new, your own keys too.</source>
        <translation>Tout ce qui se choisit ici sera comme dans l’application neuve, vos touches aussi.</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Sessions, backups and recent files stay as they are.</source>
        <translation>Séances, sauvegardes et fichiers récents restent tels quels.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>Time in the circle by group</source>
        <translation>Temps dans le cercle par groupe</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>With the topics that hang already</source>
        <translation>Avec les sujets déjà affichés</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Slips on a sheet</source>
        <translation>Fiches par feuille</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation>Feuilles vierges</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Fiches vierges</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Notes de</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Quel formulaire</translation>
    </message>
    <message>
        <source>How many of each, where nobody said</source>
        <translation>Combien de chacun, si personne ne l’a dit</translation>
    </message>
    <message>
        <source>Twice as high, to be folded</source>
        <translation>Deux fois plus haut, à plier</translation>
    </message>
    <message>
        <source>Two on a sheet</source>
        <translation>Deux par feuille</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>the whole board</source>
        <translation>tout le tableau</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Plan the rotation</source>
        <translation>Planifier la rotation</translation>
    </message>
    <message>
        <source>Seat round {0} as planned</source>
        <translation>Placer le tour {0} comme prévu</translation>
    </message>
</context>
<context>
    <name>SlipEntry</name>
    <message>
        <source>Number of the slip</source>
        <translation>Numéro de la fiche</translation>
    </message>
    <message>
        <source>Role of who wrote it</source>
        <translation>Rôle de qui l’a écrite</translation>
    </message>
    <message>
        <source>Group of who wrote it</source>
        <translation>Groupe de qui l’a écrite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Slip {0} kept. Next: {1}.</source>
        <translation>Fiche {0} gardée. Suivante&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Slip {0} says nearly the same as “{1}”.</source>
        <translation>La fiche {0} dit presque la même chose que «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Comme {0}</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Role (Ctrl+R: next)</source>
        <translation>Rôle (Ctrl+R&#xa0;: suivant)</translation>
    </message>
    <message>
        <source>Group (Ctrl+G: next)</source>
        <translation>Groupe (Ctrl+G&#xa0;: suivant)</translation>
    </message>
    <message>
        <source>Enter keeps the slip. “88: words” is slip 88.</source>
        <translation>Entrée garde la fiche. «&#xa0;88&#xa0;: mots&#xa0;» est la fiche 88.</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n slip(s) entered</source>
        <translation>
            <numerusform>%n fiche saisie</numerusform>
            <numerusform>%n fiches saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} entered</source>
        <translation>{0} sur {1} saisies</translation>
    </message>
    <message>
        <source>{0}; missing {1}</source>
        <translation>{0}&#xa0;; manquent {1}</translation>
    </message>
</context>
<context>
    <name>SlipsModel</name>
    <message>
        <source>Slip</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>How many slips were handed in</source>
        <translation>Combien de fiches ont été rendues</translation>
    </message>
    <message>
        <source>Type slip {0}, which is missing</source>
        <translation>Saisir la fiche {0}, qui manque</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n fiche supprimée. Annuler la rétablit.</numerusform>
            <numerusform>%n fiches supprimées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that are entered</source>
        <translation>Fiches saisies</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Rendues</translation>
    </message>
    <message>
        <source>No slips yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>Type the words of the first slip, then Enter. The next number comes by itself.</source>
        <translation>Saisissez les mots de la première fiche, puis Entrée. Le numéro suivant vient de lui-même.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Lettres (encodage)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Topics, recommendations and themes that can become options</source>
        <translation>Sujets, recommandations et thèmes qui peuvent devenir des options</translation>
    </message>
    <message>
        <source>Space ticks a row.</source>
        <translation>Espace coche une ligne.</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Prendre ce qui est coché</translation>
    </message>
    <message>
        <source>Take all topics</source>
        <translation>Prendre tous les sujets</translation>
    </message>
    <message>
        <source>Topics of the agenda wall, what their reports recommend, and themes can be taken from here.</source>
        <translation>Les sujets du mur du programme, ce que recommandent leurs comptes rendus et les thèmes peuvent être pris ici.</translation>
    </message>
    <message>
        <source>From topics, reports and themes</source>
        <translation>De sujets, comptes rendus et thèmes</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Whoever comes are the right people.</source>
        <translation>Les personnes qui viennent sont les bonnes.</translation>
    </message>
    <message>
        <source>Whatever happens is the only thing that could have.</source>
        <translation>Ce qui arrive est la seule chose qui pouvait arriver.</translation>
    </message>
    <message>
        <source>Whenever it starts is the right time.</source>
        <translation>Cela commence quand cela commence.</translation>
    </message>
    <message>
        <source>When it is over, it is over.</source>
        <translation>Quand c’est fini, c’est fini.</translation>
    </message>
    <message>
        <source>The law of two feet</source>
        <translation>La loi des deux pieds</translation>
    </message>
    <message>
        <source>Where you neither learn nor give, move on to where you do.</source>
        <translation>Où vous n’apprenez ni n’apportez rien, allez où vous le pouvez.</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Forum ouvert</translation>
    </message>
    <message>
        <source>Put your mark anywhere on the line.</source>
        <translation>Mettez votre marque n’importe où sur la ligne.</translation>
    </message>
    <message>
        <source>Put your mark anywhere in the triangle: the nearer to a corner, the more.</source>
        <translation>Mettez votre marque n’importe où dans le triangle&#xa0;: plus près d’un coin, plus de celui-ci.</translation>
    </message>
    <message>
        <source>Tick as many as you like.</source>
        <translation>Cochez-en autant que vous voulez.</translation>
    </message>
    <message>
        <source>Answer in your own words.</source>
        <translation>Répondez avec vos propres mots.</translation>
    </message>
    <message>
        <source>Tick one.</source>
        <translation>Cochez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>%n hands counted so far</source>
        <translation>
            <numerusform>%n main comptée jusqu’ici</numerusform>
            <numerusform>%n mains comptées jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far</source>
        <translation>
            <numerusform>%n réponse jusqu’ici</numerusform>
            <numerusform>%n réponses jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in the picture. It grows by {0} at a time.</source>
        <translation>
            <numerusform>%n réponse est dans l’image. Elle croît de {0} à la fois.</numerusform>
            <numerusform>%n réponses sont dans l’image. Elle croît de {0} à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers on paper are shown here from %n on.</source>
        <translation>
            <numerusform>Les réponses sur papier figurent ici à partir de&#xa0;%n.</numerusform>
            <numerusform>Les réponses sur papier figurent ici à partir de&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are shown here from %n on.</source>
        <translation>
            <numerusform>Les réponses figurent ici à partir de&#xa0;%n.</numerusform>
            <numerusform>Les réponses figurent ici à partir de&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>au moins&#xa0;%n personne</numerusform>
            <numerusform>au moins&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n answers</source>
        <translation>
            <numerusform>moins de&#xa0;%n réponse</numerusform>
            <numerusform>moins de&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar below the scale: the middle half of the answers. Thin line: the median.</source>
        <translation>Barre sous l’échelle&#xa0;: la moitié centrale des réponses. Trait fin&#xa0;: la médiane.</translation>
    </message>
    <message>
        <source>Large mark: the mean of the answers.</source>
        <translation>Grande marque&#xa0;: la moyenne des réponses.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <comment>42 % agree</comment>
        <translation>{0} d’accord</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>autant</translation>
    </message>
    <message numerus="yes">
        <source>{0}%n points</source>
        <translation>
            <numerusform>{0}%n point</numerusform>
            <numerusform>{0}%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation>Réponses comparées</translation>
    </message>
    <message>
        <source>Is it chance? Still being worked out …</source>
        <translation>Est-ce le hasard&#xa0;? Calcul en cours …</translation>
    </message>
    <message>
        <source>First and last: {0}</source>
        <translation>Première et dernière&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Dans aucun thème</translation>
    </message>
    <message>
        <source>{0} (goes on)</source>
        <translation>{0} (continue)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes say this</source>
        <translation>
            <numerusform>%n note le dit</numerusform>
            <numerusform>%n notes le disent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
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
            <numerusform>ici&#xa0;:&#xa0;%n avec le plus de voix</numerusform>
            <numerusform>ici&#xa0;:&#xa0;%n avec le plus de voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} notes are in a theme.</source>
        <translation>{0} notes sur {1} sont dans un thème.</translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation>Pas encore de thèmes.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The {0} most frequent of {1} words in {2} notes or more, out of {3} notes.</source>
        <translation>Les {0} mots les plus fréquents de {1} dans {2} notes ou plus, sur {3} notes.</translation>
    </message>
    <message>
        <source>Words in {0} notes or more, out of {1} notes. The larger, the more.</source>
        <translation>Mots dans {0} notes ou plus, sur {1} notes. Plus grand, plus souvent.</translation>
    </message>
    <message numerus="yes">
        <source>No word stands in %n notes or more.</source>
        <translation>
            <numerusform>Aucun mot ne figure dans&#xa0;%n note ou plus.</numerusform>
            <numerusform>Aucun mot ne figure dans&#xa0;%n notes ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Mur du programme</translation>
    </message>
    <message>
        <source>The wall is empty. Who has a topic?</source>
        <translation>Le mur est vide. Qui a un sujet&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The wall is empty: room for %n topics. Who has one?</source>
        <translation>
            <numerusform>Le mur est vide&#xa0;: place pour&#xa0;%n sujet. Qui en a un&#xa0;?</numerusform>
            <numerusform>Le mur est vide&#xa0;: place pour&#xa0;%n sujets. Qui en a un&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Créneau {0}</translation>
    </message>
    <message>
        <source>Slot {0}: now</source>
        <translation>Créneau {0}&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Slot {0}: over</source>
        <translation>Créneau {0}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
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
            <numerusform>%n sujet pas encore sur le mur&#xa0;: {0}</numerusform>
            <numerusform>%n sujets pas encore sur le mur&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic {0}</source>
        <translation>Sujet {0}</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <translation>Avec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Convened by {0}</source>
        <translation>Proposé par {0}</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Pas encore sur le mur</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}</source>
        <translation>Ateliers, créneau {0}</translation>
    </message>
    <message>
        <source>Breakouts, slot {0}: {1}</source>
        <translation>Ateliers, créneau {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>News from the breakouts</source>
        <translation>Nouvelles des ateliers</translation>
    </message>
    <message>
        <source>Reports are shown here as they arrive.</source>
        <translation>Les comptes rendus figurent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Recommended: {0}</source>
        <translation>Recommandé&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {0}</source>
        <translation>À venir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All reports are in.</source>
        <translation>Tous les comptes rendus sont là.</translation>
    </message>
    <message>
        <source>Ranking by dots</source>
        <translation>Classement par gommettes</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message numerus="yes">
        <source>%n dots given.</source>
        <translation>
            <numerusform>%n gommette donnée.</numerusform>
            <numerusform>%n gommettes données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n dots each.</source>
        <translation>
            <numerusform>Jusqu’à&#xa0;%n gommette chacun.</numerusform>
            <numerusform>Jusqu’à&#xa0;%n gommettes chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>%n personne est là.</numerusform>
            <numerusform>%n personnes sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Priorités communes</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} seulement</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n personne ici</numerusform>
            <numerusform>%n personnes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>chose {0}, {1}</source>
        <comment>3, 12 people here</comment>
        <translation>ont choisi {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>ranked {0}</source>
        <translation>ont classé {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The two groups have not been named yet.</source>
        <translation>Les deux groupes n’ont pas encore été nommés.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>D’elle-même</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Un sujet</translation>
    </message>
    <message>
        <source>Breakout clocks</source>
        <translation>Horloges des ateliers</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Un thème</translation>
    </message>
    <message>
        <source>One canvas</source>
        <translation>Un canevas</translation>
    </message>
    <message>
        <source>One QR code</source>
        <translation>Un code QR</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Next: round {0} of {1}</source>
        <translation>Ensuite&#xa0;: tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Table round {0} of {1}</source>
        <translation>Tour de tables {0} sur {1}</translation>
    </message>
    <message>
        <source>Next: table round {0} of {1}</source>
        <translation>Ensuite&#xa0;: tour de tables {0} sur {1}</translation>
    </message>
    <message>
        <source>Table {0}</source>
        <translation>Table {0}</translation>
    </message>
    <message>
        <source>{0} × {1}</source>
        <comment>3 × Tenant</comment>
        <translation>{0} × {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find your name: the number is your table.</source>
        <translation>Cherchez votre nom&#xa0;: le numéro est votre table.</translation>
    </message>
    <message>
        <source>The moderator tells you which table is yours.</source>
        <translation>L’animation vous dit quelle table est la vôtre.</translation>
    </message>
    <message>
        <source>Not on the list? Ask the moderator.</source>
        <translation>Pas sur la liste&#xa0;? Demandez à l’animation.</translation>
    </message>
    <message>
        <source>you change tables</source>
        <comment>beside a filled box</comment>
        <translation>vous changez de table</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>After round {0}</source>
        <translation>Après le tour {0}</translation>
    </message>
    <message>
        <source>Chair {0}</source>
        <translation>Chaise {0}</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Chaise libre</translation>
    </message>
    <message>
        <source>Rotating chair</source>
        <translation>Chaise tournante</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>A chair will free up</source>
        <translation>Une chaise va se libérer</translation>
    </message>
    <message>
        <source>Before we start: take a chair</source>
        <translation>Avant de commencer&#xa0;: prenez une chaise</translation>
    </message>
    <message>
        <source>We begin when two are in</source>
        <translation>Nous commençons quand deux y sont</translation>
    </message>
    <message>
        <source>A chair is free</source>
        <translation>Une chaise est libre</translation>
    </message>
    <message>
        <source>To speak, ask for the next free chair.</source>
        <translation>Pour parler, demandez la prochaine chaise libre.</translation>
    </message>
    <message>
        <source>To speak, take the rotating chair.</source>
        <translation>Pour parler, prenez la chaise tournante.</translation>
    </message>
    <message>
        <source>To speak, take the free chair.</source>
        <translation>Pour parler, prenez la chaise libre.</translation>
    </message>
    <message>
        <source>After one point, go back to the outer circle.</source>
        <translation>Après une idée, revenez au cercle extérieur.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Stay in the circle, on another chair</source>
        <translation>Restent dans le cercle, sur une autre chaise</translation>
    </message>
    <message>
        <source>Stay in the circle, some on another chair</source>
        <translation>Restent dans le cercle, certains sur une autre chaise</translation>
    </message>
    <message>
        <source>Stay in the circle</source>
        <translation>Restent dans le cercle</translation>
    </message>
    <message>
        <source>Come into the circle</source>
        <translation>Viennent dans le cercle</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>Back to the outer circle</source>
        <translation>Retour au cercle extérieur</translation>
    </message>
    <message>
        <source>Back to the outer circle: {0}</source>
        <translation>Retour au cercle extérieur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Qu’avez-vous entendu&#xa0;?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>We talked about: {0}</source>
        <translation>Nous avons parlé de&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Jusqu’à {0}</translation>
    </message>
    <message>
        <source>We go on now</source>
        <translation>Nous reprenons maintenant</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Il est {0}</translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation>Pouvez-vous lire ceci&#xa0;?</translation>
    </message>
    <message>
        <source>This is the smallest text: ask somebody in the back row to read it aloud.</source>
        <translation>C’est le plus petit texte&#xa0;: demandez à quelqu’un du dernier rang de le lire à voix haute.</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Take off the Stage</source>
        <translation>Retirer de la scène</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Montrer sur la scène</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>There is no question yet. Make a form in the room Questions.</source>
        <translation>Il n’y a pas encore de question. Faites un formulaire dans la salle Questions.</translation>
    </message>
    <message>
        <source>Free words are notes: the Stage shows them with the board.</source>
        <translation>Les mots libres sont des notes&#xa0;: la scène les montre avec le tableau.</translation>
    </message>
    <message>
        <source>{0} shows the Stage.</source>
        <translation>{0} montre la scène.</translation>
    </message>
    <message>
        <source>Hide the Stage</source>
        <translation>Cacher la scène</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Montrer la scène</translation>
    </message>
    <message>
        <source>The projector shows what this screen shows. Extend it, and the Stage goes there alone.</source>
        <translation>Le projecteur montre ce que montre cet écran. Étendez-le, et la scène y va seule.</translation>
    </message>
    <message>
        <source>The projector is back, and the Stage on it.</source>
        <translation>Le projecteur est revenu, et la scène dessus.</translation>
    </message>
    <message>
        <source>The projector is gone. The Stage comes back with it.</source>
        <translation>Le projecteur n’est plus là. La scène revient avec lui.</translation>
    </message>
    <message>
        <source>Second screen found: {0} shows the Stage there.</source>
        <translation>Second écran trouvé&#xa0;: {0} y montre la scène.</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que la salle voit</translation>
    </message>
    <message>
        <source>{0}. By hand: {1}</source>
        <translation>{0}. À la main&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Shown to the room</source>
        <translation>Montré à la salle</translation>
    </message>
    <message>
        <source>The Stage is not shown</source>
        <translation>La scène n’est pas montrée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Noire</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image d’essai</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>ends {0}</source>
        <translation>fin à {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Empty session</source>
        <translation>Séance vide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A fishbowl</source>
        <translation>Un bocal</translation>
    </message>
    <message>
        <source>An open space</source>
        <translation>Un forum ouvert</translation>
    </message>
    <message>
        <source>One-minute tour</source>
        <translation>Visite d’une minute</translation>
    </message>
    <message>
        <source>What is where, in seven steps.</source>
        <translation>Ce qui est où, en sept étapes.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>A workshop of 25 invented people after two rounds. The third is yours.</source>
        <translation>Un atelier de 25 personnes inventées après deux tours. Le troisième est à vous.</translation>
    </message>
    <message>
        <source>An afternoon after its first slot: wall, reports and notes.</source>
        <translation>Un après-midi après son premier créneau&#xa0;: mur, comptes rendus et notes.</translation>
    </message>
    <message>
        <source>The sample session runs itself, ten times as fast. Practise on it.</source>
        <translation>La séance d’exemple se déroule seule, dix fois plus vite. Exercez-vous dessus.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Séances récentes</translation>
    </message>
    <message>
        <source>Begin with a plan</source>
        <translation>Commencer avec un plan</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Run fishbowl and open-space sessions from one laptop and a projector. No internet needed.</source>
        <translation>Animez des bocaux et des forums ouverts depuis un ordinateur et un projecteur. Sans internet.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What has everybody come to talk about?</source>
        <translation>De quoi tout le monde vient-il parler&#xa0;?</translation>
    </message>
    <message>
        <source>The Stage shows it.</source>
        <translation>La scène le montre.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Paste or import them from a spreadsheet, or type names.</source>
        <translation>Collez-les ou importez-les d’un tableur, ou écrivez des noms.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Aller à Personnes</translation>
    </message>
    <message>
        <source>Begin with a template, or plan by hand.</source>
        <translation>Commencez avec un modèle, ou planifiez à la main.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>Aller au Programme</translation>
    </message>
    <message>
        <source>Name the spaces where breakouts meet. Topics follow as people pitch them.</source>
        <translation>Nommez les espaces où les ateliers ont lieu. Les sujets suivent quand on les propose.</translation>
    </message>
    <message numerus="yes">
        <source>%n spaces</source>
        <translation>
            <numerusform>%n espace</numerusform>
            <numerusform>%n espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces and topics</source>
        <translation>Espaces et sujets</translation>
    </message>
    <message>
        <source>Go to Open space</source>
        <translation>Aller au Forum ouvert</translation>
    </message>
    <message>
        <source>No second screen yet. Without one the Stage fills this screen.</source>
        <translation>Pas encore de second écran. Sans lui, la scène remplit celui-ci.</translation>
    </message>
    <message>
        <source>Second screen found: {0}.</source>
        <translation>Second écran trouvé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Show the Stage</source>
        <translation>Montrer la scène</translation>
    </message>
    <message>
        <source>The chime marks the end of a round. Can the back row hear it?</source>
        <translation>Le carillon marque la fin d’un tour. Le dernier rang l’entend-il&#xa0;?</translation>
    </message>
    <message>
        <source>The chime was played. Louder or quieter: Settings.</source>
        <translation>Le carillon a sonné. Plus fort ou moins fort&#xa0;: Réglages.</translation>
    </message>
    <message>
        <source>This computer could not play it. The clock on the Stage still shows it.</source>
        <translation>Cet ordinateur n’a pas pu le jouer. L’horloge sur la scène le montre quand même.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Test the chime</source>
        <translation>Tester le carillon</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}&#xa0;: fait</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clock and messages</source>
        <translation>Horloge et messages</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>That was not saved. What you typed is still there.</source>
        <translation>Cela n’a pas été enregistré. Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Not saved since {0}</source>
        <translation>Non enregistré depuis {0}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stage blank</source>
        <translation>Scène noire</translation>
    </message>
    <message>
        <source>Test picture on the Stage</source>
        <translation>Image d’essai sur la scène</translation>
    </message>
    <message>
        <source>Stage frozen</source>
        <translation>Scène figée</translation>
    </message>
</context>
<context>
    <name>SuggestPanel</name>
    <message>
        <source>Looking for themes…</source>
        <translation>Recherche de thèmes…</translation>
    </message>
    <message>
        <source>How far the search for themes is</source>
        <translation>Où en est la recherche de thèmes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Theme before (K)</source>
        <translation>Thème précédent (K)</translation>
    </message>
    <message>
        <source>Next theme (J)</source>
        <translation>Thème suivant (J)</translation>
    </message>
    <message>
        <source>Suggest fewer themes (comma)</source>
        <translation>Proposer moins de thèmes (virgule)</translation>
    </message>
    <message>
        <source>Suggest more themes (full stop)</source>
        <translation>Proposer plus de thèmes (point)</translation>
    </message>
    <message>
        <source>Title of the new theme</source>
        <translation>Titre du nouveau thème</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Accepter tout</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>New themes get their names later, from you</source>
        <translation>Les nouveaux thèmes reçoivent leur nom plus tard, de vous</translation>
    </message>
    <message>
        <source>Notes that look alike…</source>
        <translation>Notes qui se ressemblent…</translation>
    </message>
    <message>
        <source>Theme {0} of {1}</source>
        <translation>Thème {0} sur {1}</translation>
    </message>
    <message>
        <source>Together by: {0}</source>
        <translation>Ensemble par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Joins “{0}”</source>
        <translation>Rejoint «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>A new theme; its name comes later</source>
        <translation>Un nouveau thème&#xa0;; son nom vient plus tard</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for notes that look alike…</source>
        <translation>Recherche de notes qui se ressemblent…</translation>
    </message>
    <message>
        <source>No notes look alike.</source>
        <translation>Aucune note ne se ressemble.</translation>
    </message>
    <message>
        <source>reading {0} of {1} notes</source>
        <translation>{0} notes lues sur {1}</translation>
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
    <message>
        <source>below</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, placed or changed meanwhile</source>
        <translation>
            <numerusform>%n omise, placée ou changée entre-temps</numerusform>
            <numerusform>%n omises, placées ou changées entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>joins “{0}”</source>
        <translation>rejoint «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Theme {0} of {1}: {2}, {3}</source>
        <translation>Thème {0} sur {1}&#xa0;: {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Nothing else is in this summary yet.</source>
        <translation>Rien d’autre n’est encore dans cette synthèse.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Ce qu’ils ont répondu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Marks on a line from {0} (0) to {1} (100).</source>
        <translation>Marques sur une ligne de {0} (0) à {1} (100).</translation>
    </message>
    <message>
        <source>How many disagree and agree.</source>
        <translation>Combien sont en désaccord et en accord.</translation>
    </message>
    <message>
        <source>{0} agree</source>
        <translation>{0} d’accord</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more</source>
        <translation>
            <numerusform>%n point de plus</numerusform>
            <numerusform>%n points de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer</source>
        <translation>
            <numerusform>%n point de moins</numerusform>
            <numerusform>%n points de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>How many ticked each box. {0}.</source>
        <translation>Combien ont coché chaque case. {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Marks in a triangle between {0}, {1} and {2}.</source>
        <translation>Marques dans un triangle entre {0}, {1} et {2}.</translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation>{0} {1} ({2})</translation>
    </message>
    <message>
        <source>Median {0}, middle half from {1} to {2}</source>
        <translation>Médiane {0}, moitié centrale de {1} à {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n réponse de {0} à {1}</numerusform>
            <numerusform>%n réponses de {0} à {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1} of 100</source>
        <translation>{0} {1} sur 100</translation>
    </message>
    <message>
        <source>On average {0}</source>
        <translation>En moyenne {0}</translation>
    </message>
    <message>
        <source>What people answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>How differences are weighed</source>
        <translation>Comment les différences sont pesées</translation>
    </message>
    <message>
        <source>To see whether a difference could be chance, the answers of both sides were put together and divided anew by chance, thousands of times, into two sides as large as before. If these often differ as much as the real ones, the difference could easily be chance; if they hardly ever do, it hardly is. Where the same people answered twice, chance decided instead for each of them whether they moved up or down.</source>
        <translation>Pour voir si une différence pouvait être le hasard, les réponses des deux côtés ont été réunies et partagées au hasard, des milliers de fois, en deux côtés aussi grands qu’avant. S’ils diffèrent souvent autant que les vrais, la différence pourrait aisément être le hasard&#xa0;; s’ils ne le font presque jamais, elle ne l’est guère. Où les mêmes personnes ont répondu deux fois, le hasard a décidé plutôt, pour chacune, si elle montait ou descendait.</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>À lire avant</translation>
    </message>
    <message>
        <source>A question without wording</source>
        <translation>Une question sans libellé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Appendix: all notes</source>
        <translation>Annexe&#xa0;: toutes les notes</translation>
    </message>
    <message>
        <source>Notes that were set aside and are not listed: {0}.</source>
        <translation>Notes mises de côté et non énumérées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Thème&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Chosen as quotes: {1}.</source>
        <translation>Notes en tout&#xa0;: {0}. Choisies comme citations&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation>Notes par thème</translation>
    </message>
    <message>
        <source>How many notes of each group are in each theme, and what share of all notes of the group that is.</source>
        <translation>Combien de notes de chaque groupe sont dans chaque thème, et quelle part de toutes les notes du groupe cela fait.</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Qui a parlé de quoi</translation>
    </message>
    <message>
        <source>Shares of fewer than {0} notes say little and are left out.</source>
        <translation>Les parts de moins de {0} notes disent peu et sont omises.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Notes in all</source>
        <translation>Notes en tout</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>Words that stand in {0} notes or more, of {1} notes. A note counts a word once.</source>
        <translation>Mots qui figurent dans {0} notes ou plus, sur {1} notes. Une note compte un mot une fois.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words that stand in fewer notes than these, and in {0} or more: {1}.</source>
        <translation>Mots qui figurent dans moins de notes que ceux-ci, et dans {0} ou plus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The same words in sizes by the notes they stand in: {0}.</source>
        <translation>Les mêmes mots, à la taille des notes où ils figurent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Name in Unicode</source>
        <translation>Nom en Unicode</translation>
    </message>
    <message>
        <source>Characters that could not be printed</source>
        <translation>Caractères qui n’ont pas pu être imprimés</translation>
    </message>
    <message>
        <source>In the text a mark stands for each of them.</source>
        <translation>Dans le texte, une marque remplace chacun.</translation>
    </message>
    <message>
        <source>All turns together lasted {0}. Shared evenly, each of the {1} people would have had {2}.</source>
        <translation>Tous les passages ensemble ont duré {0}. Partagés également, chacune des {1} personnes aurait eu {2}.</translation>
    </message>
    <message>
        <source>Time in the circle</source>
        <translation>Temps dans le cercle</translation>
    </message>
    <message>
        <source>Groups: their share of the people and of the time</source>
        <translation>Groupes&#xa0;: leur part des personnes et du temps</translation>
    </message>
    <message>
        <source>{0} of the people ({1})</source>
        <translation>{0} des personnes ({1})</translation>
    </message>
    <message>
        <source>{0} of the time ({1})</source>
        <translation>{0} du temps ({1})</translation>
    </message>
    <message>
        <source>Minutes in the circle by person</source>
        <translation>Minutes dans le cercle par personne</translation>
    </message>
    <message>
        <source>Minutes in the circle by role, for each person on average</source>
        <translation>Minutes dans le cercle par rôle, en moyenne par personne</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>turns: {0}</source>
        <translation>passages&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} en tout</translation>
    </message>
    <message>
        <source>Dots placed: {0}.</source>
        <translation>Gommettes placées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>People: {0}, with {1} dots each.</source>
        <translation>Personnes&#xa0;: {0}, avec {1} gommettes chacune.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>{0}, place {1}, tied</source>
        <translation>{0}, place {1}, à égalité</translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation>{0}, place {1}</translation>
    </message>
    <message>
        <source>Dots by group</source>
        <translation>Gommettes par groupe</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Premier groupe</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Second groupe</translation>
    </message>
    <message>
        <source>Each group chose on its own: {0} (people: {1}) and {2} (people: {3}). A priority is shared only where both chose it.</source>
        <translation>Chaque groupe a choisi pour soi&#xa0;: {0} (personnes&#xa0;: {1}) et {2} (personnes&#xa0;: {3}). Une priorité n’est commune que si les deux l’ont choisie.</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Priorités communes</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0} seulement</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Place among {0}</source>
        <translation>Place chez {0}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message numerus="yes">
        <source>This document is incomplete: %n text(s) not translated yet.</source>
        <translation>
            <numerusform>Ce document est incomplet&#xa0;: %n texte n&apos;est pas encore traduit.</numerusform>
            <numerusform>Ce document est incomplet&#xa0;: %n textes ne sont pas encore traduits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>Une séance sans titre</translation>
    </message>
    <message>
        <source>Summary of the session</source>
        <translation>Synthèse de la séance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Minutes held</source>
        <translation>Minutes tenues</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>People who took part: {0}.</source>
        <translation>Personnes qui ont participé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Left before the end: {0}.</source>
        <translation>Parties avant la fin&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Expected, but not marked as present: {0}.</source>
        <translation>Attendues, mais non marquées présentes&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not named: {0} ({1})</source>
        <translation>Non nommées&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Tours tenus</translation>
    </message>
    <message>
        <source>Turns in the circle</source>
        <translation>Passages dans le cercle</translation>
    </message>
    <message>
        <source>Breakouts held</source>
        <translation>Ateliers tenus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Everybody who took part sat in the circle at least once.</source>
        <translation>Toutes les personnes participantes se sont assises dans le cercle au moins une fois.</translation>
    </message>
    <message>
        <source>{0} of {1} people sat in the circle at least once.</source>
        <translation>{0} personnes sur {1} se sont assises dans le cercle au moins une fois.</translation>
    </message>
    <message>
        <source>{0} were {1} of the people and had {2} of the time in the circle.</source>
        <translation>{0} étaient {1} des personnes et ont eu {2} du temps dans le cercle.</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>Personnes par groupe</translation>
    </message>
    <message>
        <source>Options with the most dots</source>
        <translation>Options avec le plus de gommettes</translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation>prévu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>held: {0}</source>
        <translation>tenus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Activities held: {0} of {1}</source>
        <translation>Activités tenues&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Time planned and held</source>
        <translation>Temps prévu et tenu</translation>
    </message>
    <message>
        <source>How it was run, and how to read this</source>
        <translation>Comment cela s’est passé, et comment lire ceci</translation>
    </message>
    <message>
        <source>The fishbowl</source>
        <translation>Le bocal</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>Forum ouvert</translation>
    </message>
    <message>
        <source>Themes and quotes</source>
        <translation>Thèmes et citations</translation>
    </message>
    <message>
        <source>Dots and priorities</source>
        <translation>Gommettes et priorités</translation>
    </message>
    <message>
        <source>Answers on forms</source>
        <translation>Réponses aux formulaires</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>In open space the people who came made the agenda: whoever had a topic posted it and opened its breakout, and everybody chose freely where to go, and could move on at any time. What a breakout came to is told as its own report says it; what nobody reported is not in here.</source>
        <translation>Dans un forum ouvert, les personnes venues ont fait le programme&#xa0;: qui avait un sujet l’a affiché et a ouvert son atelier, et chacun a choisi librement où aller, et pouvait changer à tout moment. Ce qu’un atelier a donné est dit comme son compte rendu le dit&#xa0;; ce que personne n’a rapporté n’est pas ici.</translation>
    </message>
    <message>
        <source>People put notes that belong together into themes, and named the themes last. How many notes a theme has says how much was written about it, not how many people agree. Quotes were chosen by whoever wrote this up, and stand as they were written.</source>
        <translation>Des personnes ont mis ensemble dans des thèmes les notes qui vont ensemble, et nommé les thèmes en dernier. Le nombre de notes d’un thème dit combien on en a écrit, non combien de personnes sont d’accord. Les citations ont été choisies par qui a rédigé ceci, et sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Dots were placed on options by those in the room; they show what was weighed most that day and are no vote. A priority is called shared only where each of the two groups chose it on its own.</source>
        <translation>Des gommettes ont été placées sur des options par les personnes présentes&#xa0;; elles montrent ce qui pesait le plus ce jour-là et ne sont pas un vote. Une priorité n’est dite commune que si chacun des deux groupes l’a choisie pour soi.</translation>
    </message>
    <message>
        <source>Times are those of the clock of the computer on which the session was run.</source>
        <translation>Les heures sont celles de l’horloge de l’ordinateur qui a servi à la séance.</translation>
    </message>
    <message>
        <source>A turn counts from the start of its round, for who was seated by then, to its end. Time in which a round was paused is not taken off.</source>
        <translation>Un passage compte du début de son tour, pour qui était alors assis, jusqu’à sa fin. Le temps de pause d’un tour n’est pas déduit.</translation>
    </message>
    <message>
        <source>Minutes are rounded, and shares make 100% together.</source>
        <translation>Les minutes sont arrondies, et les parts font ensemble 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Notes taken: {0}.</source>
        <translation>Notes prises&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Set aside on purpose: {0}.</source>
        <translation>Mises de côté exprès&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Chosen as quotes: {0}.</source>
        <translation>Choisies comme citations&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Whoever took a note wrote down what they heard; few notes are word for word.</source>
        <translation>Qui prenait une note écrivait ce qu’il entendait&#xa0;; peu de notes sont mot pour mot.</translation>
    </message>
    <message>
        <source>Agenda wall</source>
        <translation>Mur du programme</translation>
    </message>
    <message>
        <source>Posted, and not held</source>
        <translation>Affichés, et non tenus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts</source>
        <translation>Actes des ateliers</translation>
    </message>
    <message>
        <source>Breakouts without a report: {0}.</source>
        <translation>Ateliers sans compte rendu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Merged from:</source>
        <translation>Fusionné de&#xa0;:</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>convened by {0}</source>
        <translation>proposé par {0}</translation>
    </message>
    <message>
        <source>people who came: {0}</source>
        <translation>personnes venues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>pas de compte rendu</translation>
    </message>
    <message>
        <source>How the fishbowl worked</source>
        <translation>Comment marchait le bocal</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Tour {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, planned {1}</source>
        <translation>{0}, prévu {1}</translation>
    </message>
    <message>
        <source>people in the circle: {0}</source>
        <translation>personnes dans le cercle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question, from the feedback on round {0}</source>
        <translation>Question, du retour sur le tour {0}</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>chair {0} taken for {1} of the round</source>
        <translation>chaise {0} prise pendant {1} du tour</translation>
    </message>
    <message>
        <source>chair {0} free</source>
        <translation>chaise {0} libre</translation>
    </message>
    <message>
        <source>The inner circle with its chairs: {0}.</source>
        <translation>Le cercle intérieur avec ses chaises&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Free chair</source>
        <translation>Chaise libre</translation>
    </message>
    <message>
        <source>{0} of {1}, turns: {2}</source>
        <translation>{0} sur {1}, passages&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Time in the circle by group</source>
        <translation>Temps dans le cercle par groupe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who sat in the circle</source>
        <translation>Qui était dans le cercle</translation>
    </message>
    <message>
        <source>Notes from outside the rounds</source>
        <translation>Notes hors des tours</translation>
    </message>
    <message>
        <source>Notes from outside the breakouts</source>
        <translation>Notes hors des ateliers</translation>
    </message>
    <message>
        <source>Notes that stand with their themes: {0}</source>
        <translation>Notes qui figurent avec leurs thèmes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Notes that were set aside</source>
        <translation>Notes mises de côté</translation>
    </message>
    <message>
        <source>At no activity</source>
        <translation>À aucune activité</translation>
    </message>
    <message>
        <source>What people said after the round</source>
        <translation>Ce qui a été dit après le tour</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Became the question of round {0}</source>
        <translation>Est devenu la question du tour {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Tour {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>People are named here unless they asked not to be.</source>
        <translation>Les personnes sont nommées ici sauf si elles ne le voulaient pas.</translation>
    </message>
    <message>
        <source>People are called by their role here.</source>
        <translation>Les personnes sont désignées ici par leur rôle.</translation>
    </message>
    <message>
        <source>People are called neither by name nor by role here.</source>
        <translation>Les personnes ne sont désignées ici ni par nom ni par rôle.</translation>
    </message>
    <message>
        <source>What was written down stands as it was written.</source>
        <translation>Ce qui a été noté figure comme il a été écrit.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>non tenu</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>In a fishbowl a few people talk in an inner circle; everybody else sits around it and listens.</source>
        <translation>Dans un bocal, quelques personnes parlent dans un cercle intérieur&#xa0;; toutes les autres sont assises autour et écoutent.</translation>
    </message>
    <message>
        <source>Here the inner circle had {0} chairs.</source>
        <translation>Ici le cercle intérieur avait {0} chaises.</translation>
    </message>
    <message>
        <source>The whole circle changed from one round to the next.</source>
        <translation>Tout le cercle changeait d’un tour à l’autre.</translation>
    </message>
    <message>
        <source>A panel stayed seated, and people took turns in the one chair that was left.</source>
        <translation>Un panel restait assis, et l’on se succédait sur la seule chaise restante.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair; when none was left, somebody went by their own choice.</source>
        <translation>Qui voulait parler prenait une chaise libre&#xa0;; s’il n’y en avait plus, quelqu’un partait de son propre choix.</translation>
    </message>
    <message>
        <source>Whoever wanted to speak took a free chair, made one point, and went back.</source>
        <translation>Qui voulait parler prenait une chaise libre, disait une idée, et revenait.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Parts of the summary, in their order</source>
        <translation>Parties de la synthèse, dans leur ordre</translation>
    </message>
    <message>
        <source>{0} – summary</source>
        <translation>{0} – synthèse</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>{0} – notes</source>
        <translation>{0} – notes</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>{0} – board</source>
        <translation>{0} – tableau</translation>
    </message>
    <message>
        <source>Save the board as a picture</source>
        <translation>Enregistrer le tableau en image</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of {0}.</source>
        <translation>Choisissez un nom qui finit par l’un de {0}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>To go on with</source>
        <translation>Pour continuer avec</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>SummaryRoom</name>
    <message>
        <source>Write-up for Word</source>
        <translation>Rédaction pour Word</translation>
    </message>
    <message>
        <source>Write-up as Markdown</source>
        <translation>Rédaction en Markdown</translation>
    </message>
    <message>
        <source>Notes as Excel workbook</source>
        <translation>Notes en classeur Excel</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notes en CSV</translation>
    </message>
    <message>
        <source>Whole board as data</source>
        <translation>Tableau entier en données</translation>
    </message>
    <message>
        <source>Board as SVG, sharp at any size</source>
        <translation>Tableau en SVG, net à toute taille</translation>
    </message>
    <message>
        <source>Board as PNG</source>
        <translation>Tableau en PNG</translation>
    </message>
    <message>
        <source>Look at this before you share it</source>
        <translation>Regardez ceci avant de le partager</translation>
    </message>
    <message>
        <source>Texts that name somebody who is not to be named: {0}.</source>
        <translation>Textes qui nomment quelqu’un à ne pas nommer&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Texts with a word that may be such a name: {0}.</source>
        <translation>Textes avec un mot qui peut être un tel nom&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>They are printed as they are; change them where they were typed.</source>
        <translation>Ils sont imprimés tels quels&#xa0;; changez-les où ils ont été écrits.</translation>
    </message>
    <message>
        <source>The fonts of the PDF do not have: {0}. A mark will stand for each.</source>
        <translation>Les polices du PDF n’ont pas&#xa0;: {0}. Une marque remplacera chacun.</translation>
    </message>
    <message>
        <source>“{0}” may be a name. {1}</source>
        <translation>«&#xa0;{0}&#xa0;» peut être un nom. {1}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment c’est écrit</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y va</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Answers to forms ({0})</source>
        <translation>Réponses aux formulaires ({0})</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Comment cela s’est fait</translation>
    </message>
    <message>
        <source>All notes, numbered ({0})</source>
        <translation>Toutes les notes, numérotées ({0})</translation>
    </message>
    <message>
        <source>Agenda ({0})</source>
        <translation>Programme ({0})</translation>
    </message>
    <message>
        <source>Who took part ({0})</source>
        <translation>Qui a participé ({0})</translation>
    </message>
    <message>
        <source>Rounds and turns ({0})</source>
        <translation>Tours et passages ({0})</translation>
    </message>
    <message>
        <source>Feedback ({0})</source>
        <translation>Retours ({0})</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Notes ({0})</translation>
    </message>
    <message>
        <source>Notes that were set aside, too ({0})</source>
        <translation>Aussi les notes mises de côté ({0})</translation>
    </message>
    <message>
        <source>Charts of the time in the circle</source>
        <translation>Graphiques du temps dans le cercle</translation>
    </message>
    <message>
        <source>Agenda wall ({0})</source>
        <translation>Mur du programme ({0})</translation>
    </message>
    <message>
        <source>Proceedings of the breakouts ({0})</source>
        <translation>Actes des ateliers ({0})</translation>
    </message>
    <message>
        <source>Dots ({0})</source>
        <translation>Gommettes ({0})</translation>
    </message>
    <message>
        <source>Shared priorities ({0})</source>
        <translation>Priorités communes ({0})</translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation>Actions ({0})</translation>
    </message>
    <message>
        <source>Themes and write-up ({0})</source>
        <translation>Thèmes et rédaction ({0})</translation>
    </message>
    <message>
        <source>Canvases ({0})</source>
        <translation>Canevas ({0})</translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation>Mots ({0})</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Chiffres seulement</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Only one person goes by “{0}”: who reads it may know who that is.</source>
        <translation>Une seule personne répond à «&#xa0;{0}&#xa0;»&#xa0;: qui le lit peut savoir qui c’est.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Il en va de même pour&#xa0;%n de plus.</numerusform>
            <numerusform>Il en va de même pour&#xa0;%n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of what is printed</source>
        <translation>Pages de ce qui est imprimé</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>In one picture</source>
        <translation>En une image</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Draw the answers as</source>
        <translation>Dessiner les réponses en</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Comme il convient</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Not more than three go in one picture: more would hide one another.</source>
        <translation>Pas plus de trois dans une image&#xa0;: plus se cacheraient.</translation>
    </message>
    <message>
        <source>Dots would hide one another in one picture. Draw a curve or columns instead.</source>
        <translation>Des points se cacheraient dans une image. Dessinez plutôt une courbe ou des colonnes.</translation>
    </message>
    <message>
        <source>Up to three, as curves or columns: more of them, and dots, would hide one another.</source>
        <translation>Jusqu’à trois, en courbes ou colonnes&#xa0;: plus, et des points, se cacheraient.</translation>
    </message>
</context>
<context>
    <name>TablesMessage</name>
    <message>
        <source>Go to the tables</source>
        <translation>Aller aux tables</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>Tally: letter and number of dots</source>
        <translation>Compte&#xa0;: lettre et nombre de gommettes</translation>
    </message>
    <message>
        <source>C 14, Enter</source>
        <translation>C 14, Entrée</translation>
    </message>
    <message>
        <source>Group whose dots are typed</source>
        <translation>Groupe dont les gommettes sont saisies</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Or type numbers in the table.</source>
        <translation>Ou saisissez des nombres dans le tableau.</translation>
    </message>
    <message>
        <source>No option is called “{0}”.</source>
        <translation>Aucune option ne s’appelle «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From a template</source>
        <translation>D’après un modèle</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>{0}: {1} added</source>
        <translation>{0}&#xa0;: {1} ajoutées</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Fishbowl round</source>
        <translation>Tour de bocal</translation>
    </message>
    <message>
        <source>Table round</source>
        <translation>Tour de tables</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open-space marketplace</source>
        <translation>Marché du forum ouvert</translation>
    </message>
    <message>
        <source>Breakouts</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Vient plus tard</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est parti</translation>
    </message>
    <message>
        <source>Open: a chair stays free</source>
        <translation>Ouvert&#xa0;: une chaise reste libre</translation>
    </message>
    <message>
        <source>Closed: the circle changes each round</source>
        <translation>Fermé&#xa0;: le cercle change à chaque tour</translation>
    </message>
    <message>
        <source>Panel: one chair rotates</source>
        <translation>Panel&#xa0;: une chaise tourne</translation>
    </message>
    <message>
        <source>A visitor stays until someone goes</source>
        <translation>Un visiteur reste jusqu’à ce que quelqu’un parte</translation>
    </message>
    <message>
        <source>A visitor leaves after one point</source>
        <translation>Un visiteur part après une idée</translation>
    </message>
    <message>
        <source>First come</source>
        <translation>Premier arrivé</translation>
    </message>
    <message>
        <source>Fewest turns first</source>
        <translation>Moins de passages d’abord</translation>
    </message>
    <message>
        <source>Least heard first</source>
        <translation>Moins entendus d’abord</translation>
    </message>
    <message>
        <source>Groups in turn</source>
        <translation>Groupes à tour de rôle</translation>
    </message>
    <message>
        <source>Who asked first is next.</source>
        <translation>Qui a demandé le premier est le suivant.</translation>
    </message>
    <message>
        <source>Who has had the fewest turns is next, then who asked first.</source>
        <translation>Qui a eu le moins de passages est le suivant, puis qui a demandé le premier.</translation>
    </message>
    <message>
        <source>Who has not been in yet is next, then who was heard for the shortest time.</source>
        <translation>Qui n’est pas encore entré est le suivant, puis qui a été entendu le moins longtemps.</translation>
    </message>
    <message>
        <source>The groups take turns, each with whoever was heard least.</source>
        <translation>Les groupes alternent, chacun avec qui a été le moins entendu.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>Rôles seulement</translation>
    </message>
    <message>
        <source>No names and no roles</source>
        <translation>Ni noms ni rôles</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
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
        <translation>Textes et leurs traductions&#xa0;; Entrée modifie</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Grouped by shared words only: no language model runs on this computer.</source>
        <translation>Groupé seulement par mots communs&#xa0;: aucun modèle de langue ne tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No language model here knows {0}: these notes are read word by word.</source>
        <translation>Aucun modèle de langue ici ne connaît {0}&#xa0;: ces notes sont lues mot à mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) alone</source>
        <translation>
            <numerusform>%n note seule</numerusform>
            <numerusform>%n notes seules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesModel</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>Dans aucune zone</translation>
    </message>
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
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message>
        <source>Rank the themes by</source>
        <translation>Classer les thèmes par</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Plus de notes d’abord</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Plus de voix d’abord</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Plus de groupes d’abord</translation>
    </message>
    <message>
        <source>Themes by rank</source>
        <translation>Thèmes par rang</translation>
    </message>
    <message>
        <source>Who spoke of what</source>
        <translation>Qui a parlé de quoi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Dans aucun thème</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group. A group marked * has so few that they say little.</source>
        <translation>Les pourcentages portent sur les notes d’un groupe. Un groupe marqué * en a si peu qu’ils disent peu.</translation>
    </message>
    <message>
        <source>Percents are of the notes of a group.</source>
        <translation>Les pourcentages portent sur les notes d’un groupe.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zones</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.</source>
        <translation>Minutes, comme 20, 2.5 ou 2:30. D’une seconde à 24 heures.</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Lay the notes out by</source>
        <translation>Disposer les notes par</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ranger</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placée</numerusform>
            <numerusform>%n placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <translation>
            <numerusform>%n seule</numerusform>
            <numerusform>%n seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in regions</source>
        <translation>
            <numerusform>%n dans des zones</numerusform>
            <numerusform>%n dans des zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in none</source>
        <translation>
            <numerusform>%n dans aucune</numerusform>
            <numerusform>%n dans aucune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n sur d’autres canevas</numerusform>
            <numerusform>%n sur d’autres canevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>En colonnes</translation>
    </message>
    <message>
        <source>In clusters</source>
        <translation>En groupes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Prendre une note</translation>
    </message>
</context>
<context>
    <name>TopicInspector</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Slot and space</source>
        <translation>Créneau et espace</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisi par</translation>
    </message>
    <message>
        <source>Needs of its space</source>
        <translation>Besoins pour son espace</translation>
    </message>
    <message>
        <source>such as step-free, projector</source>
        <translation>comme sans marches, projecteur</translation>
    </message>
    <message>
        <source>Continues topic number</source>
        <translation>Poursuit le sujet numéro</translation>
    </message>
    <message>
        <source>No topic is chosen</source>
        <translation>Aucun sujet n’est choisi</translation>
    </message>
    <message>
        <source>Choose one on the wall or in the list.</source>
        <translation>Choisissez-en un sur le mur ou dans la liste.</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Pas sur le mur</translation>
    </message>
    <message>
        <source>{0} (changes places with {1})</source>
        <translation>{0} (échange avec {1})</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Hors du mur</translation>
    </message>
    <message>
        <source>Show on the Stage</source>
        <translation>Montrer sur la scène</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Mains comptées</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>New topic: title</source>
        <translation>Nouveau sujet&#xa0;: titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Conveners</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Conveners: two letters of a name</source>
        <translation>Hôtes&#xa0;: deux lettres d’un nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Post the topic (Enter)</source>
        <translation>Afficher le sujet (Entrée)</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”. Enter again adds them as participants.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;». Encore Entrée l’ajoute aux participants.</translation>
    </message>
    <message>
        <source>No free cell fits “{0}”, so it is not on the wall yet.</source>
        <translation>Aucune case libre ne convient à «&#xa0;{0}&#xa0;», il n’est donc pas encore sur le mur.</translation>
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
        <translation>Chercher dans les sujets</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ne montrer que</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Sur le mur</translation>
    </message>
    <message>
        <source>Not on the wall yet</source>
        <translation>Pas encore sur le mur</translation>
    </message>
    <message>
        <source>With marks</source>
        <translation>Avec marques</translation>
    </message>
    <message>
        <source>Merged or withdrawn</source>
        <translation>Fusionnés ou retirés</translation>
    </message>
</context>
<context>
    <name>TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rooms, in the order of the work</source>
        <translation>Les salles, dans l’ordre du travail</translation>
    </message>
    <message>
        <source>The upper ones prepare the day, the middle ones run it, the lower ones keep what came of it.</source>
        <translation>Celles du haut préparent la journée, celles du milieu la mènent, celles du bas gardent ce qui en est sorti.</translation>
    </message>
    <message>
        <source>The day with its times</source>
        <translation>La journée avec ses heures</translation>
    </message>
    <message>
        <source>Change a length or the order, and all times after it follow.</source>
        <translation>Changez une durée ou l’ordre, et toutes les heures d’après suivent.</translation>
    </message>
    <message>
        <source>Who sits down?</source>
        <translation>Qui s’assoit&#xa0;?</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: they take the free chair. The number of a chair: they leave it.</source>
        <translation>Deux lettres d’un nom et Entrée&#xa0;: la personne prend la chaise libre. Le numéro d’une chaise&#xa0;: elle la quitte.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que la salle voit</translation>
    </message>
    <message>
        <source>This is the Stage, for the projector: the question, the circle, the free chair and the clock. Your buttons are never on it.</source>
        <translation>Voici la scène, pour le projecteur&#xa0;: la question, le cercle, la chaise libre et l’horloge. Vos boutons n’y sont jamais.</translation>
    </message>
    <message>
        <source>The clock, and undo</source>
        <translation>L’horloge, et annuler</translation>
    </message>
    <message>
        <source>Start, pause, give a minute more. Whatever you do is saved at once and can be undone.</source>
        <translation>Démarrer, mettre en pause, donner une minute. Tout ce que vous faites est enregistré aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Notes that are taken in any room come here, with their round and role. Put them into themes.</source>
        <translation>Les notes prises dans toute salle viennent ici, avec leur tour et leur rôle. Mettez-les dans des thèmes.</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>La synthèse</translation>
    </message>
    <message>
        <source>One button makes the PDF of the whole session. Now try it: Rehearse, in the Help menu, lets the sample session run by itself.</source>
        <translation>Un bouton fait le PDF de toute la séance. Essayez maintenant&#xa0;: Répéter, au menu Aide, laisse la séance d’exemple se dérouler seule.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No topic yet: type the first one above.</source>
        <translation>Pas encore de sujet&#xa0;: écrivez le premier ci-dessus.</translation>
    </message>
    <message>
        <source>Not on the wall yet: {0}</source>
        <translation>Pas encore sur le mur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Every topic is on the wall.</source>
        <translation>Tous les sujets sont sur le mur.</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Not on the wall yet</source>
        <translation>Pas encore sur le mur</translation>
    </message>
    <message>
        <source>Alt and an arrow key: into the first cell that fits. Enter: edit.</source>
        <translation>Alt et une flèche&#xa0;: dans la première case qui convient. Entrée&#xa0;: modifier.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This folder is synced by {0}, which may replace the file while you work. Better work in {1} and copy it after.</source>
        <translation>Ce dossier est synchronisé par {0}, qui peut remplacer le fichier pendant que vous travaillez. Travaillez plutôt dans {1} et copiez-le après.</translation>
    </message>
    <message>
        <source>This folder is on the network, without which nothing can be saved. Better work in {0} and copy it after.</source>
        <translation>Ce dossier est sur le réseau, sans lequel rien ne peut être enregistré. Travaillez plutôt dans {0} et copiez-le après.</translation>
    </message>
    <message>
        <source>This is a memory stick: leave it in while you work. Better work in {0} and copy it after.</source>
        <translation>C’est une clé USB&#xa0;: laissez-la en place pendant le travail. Travaillez plutôt dans {0} et copiez après.</translation>
    </message>
    <message>
        <source>All is saved up to now; nothing more can be saved here: {0}.</source>
        <translation>Tout est enregistré jusqu’ici&#xa0;; rien de plus ne peut l’être ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not saved at {0}: {1}. What you typed is still on the screen.</source>
        <translation>Non enregistré à {0}&#xa0;: {1}. Ce que vous avez écrit est toujours à l’écran.</translation>
    </message>
    <message>
        <source>Another file lies in the place of {0} now. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Un autre fichier est maintenant à la place de {0}. Plus rien n’est écrit&#xa0;; ce que vous voyez est complet. Enregistrez-le sous un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>Another program has written into {0}. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>Un autre programme a écrit dans {0}. Plus rien n’est écrit&#xa0;; ce que vous voyez est complet. Enregistrez-le sous un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>{0} was renamed or deleted. Nothing is written any more; what you see is all there. Save it under another name to go on.</source>
        <translation>{0} a été renommé ou supprimé. Plus rien n’est écrit&#xa0;; ce que vous voyez est complet. Enregistrez-le sous un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>the disk is full ({0} free)</source>
        <translation>le disque est plein ({0} libres)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file cannot be written any more</source>
        <translation>le fichier ne peut plus être écrit</translation>
    </message>
    <message>
        <source>the folder of the file is gone</source>
        <translation>le dossier du fichier a disparu</translation>
    </message>
    <message>
        <source>the disk or memory stick does not answer</source>
        <translation>le disque ou la clé USB ne répond pas</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} Ko</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
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
        <translation>Non citées</translation>
    </message>
    <message>
        <source>Find in notes not quoted</source>
        <translation>Chercher dans les notes non citées</translation>
    </message>
    <message>
        <source>Notes of which theme</source>
        <translation>Notes de quel thème</translation>
    </message>
    <message>
        <source>Notes not quoted; Enter quotes them</source>
        <translation>Notes non citées&#xa0;; Entrée les cite</translation>
    </message>
    <message>
        <source>{0} of {1} notes</source>
        <translation>{0} notes sur {1}</translation>
    </message>
    <message>
        <source>In no theme</source>
        <translation>Dans aucun thème</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Every note here is quoted.</source>
        <translation>Toutes les notes ici sont citées.</translation>
    </message>
    <message>
        <source>No note fits. Others are not quoted yet.</source>
        <translation>Aucune note ne convient. D’autres ne sont pas encore citées.</translation>
    </message>
    <message>
        <source>in no theme</source>
        <translation>dans aucun thème</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Enter: sits down. Ctrl+Up: put first, or back. Delete: off the list.</source>
        <translation>Entrée&#xa0;: s’assoit. Ctrl+Haut&#xa0;: mettre en tête, ou remettre. Suppr&#xa0;: hors de la liste.</translation>
    </message>
    <message>
        <source>Sits down</source>
        <translation>S’assoit</translation>
    </message>
    <message>
        <source>Put first, or back (Ctrl+Up)</source>
        <translation>Mettre en tête, ou remettre (Ctrl+Haut)</translation>
    </message>
    <message>
        <source>Off the list (Delete)</source>
        <translation>Hors de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Nobody waits. A hand at the back: Shift+Enter after the name.</source>
        <translation>Personne n’attend. Une main au fond&#xa0;: Maj+Entrée après le nom.</translation>
    </message>
    <message>
        <source>All rounds are over.</source>
        <translation>Tous les tours sont terminés.</translation>
    </message>
    <message>
        <source>All chairs are taken: somebody has to go first.</source>
        <translation>Toutes les chaises sont prises&#xa0;: quelqu’un doit d’abord partir.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Similar topics at the same time: {0}.</source>
        <translation>Sujets semblables au même moment&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Topics without a place on the wall: {0}.</source>
        <translation>Sujets sans place sur le mur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Topics that change the slot: {0}.</source>
        <translation>Sujets qui changent de créneau&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Topics that change only the space: {0}.</source>
        <translation>Sujets qui ne changent que d’espace&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nobody has chosen topics yet.</source>
        <translation>Personne n’a encore choisi de sujets.</translation>
    </message>
    <message>
        <source>{0} % of choices fit.</source>
        <translation>{0}&#xa0;% des choix conviennent.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, the most possible.</source>
        <translation>{0}&#xa0;% des choix conviennent, le plus possible.</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (all wishes).</source>
        <translation>{0}&#xa0;% des choix conviennent, au plus {1}&#xa0;% (tous les souhaits).</translation>
    </message>
    <message>
        <source>{0} % of choices fit, at most {1} % (proven).</source>
        <translation>{0}&#xa0;% des choix conviennent, au plus {1}&#xa0;% (prouvé).</translation>
    </message>
    <message>
        <source>No arrangement can reach more.</source>
        <translation>Aucune disposition ne peut atteindre plus.</translation>
    </message>
    <message>
        <source>The sum of all wishes is {0} %; how much can be reached is not proven yet.</source>
        <translation>La somme de tous les souhaits est {0}&#xa0;%&#xa0;; combien peut être atteint n’est pas encore prouvé.</translation>
    </message>
    <message>
        <source>No arrangement can reach more than {0} %.</source>
        <translation>Aucune disposition ne peut atteindre plus de {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>Everybody finds a seat.</source>
        <translation>Tout le monde trouve une place.</translation>
    </message>
    <message>
        <source>Seats that are missing: {0}.</source>
        <translation>Places qui manquent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>People who can attend nothing of what they chose: {0}.</source>
        <translation>Personnes qui ne peuvent assister à rien de ce qu’elles ont choisi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend all of their choices.</source>
        <translation>Places mises à part, toutes celles qui ont choisi par nom peuvent assister à tous leurs choix.</translation>
    </message>
    <message>
        <source>All who chose by name can attend all of their choices.</source>
        <translation>Toutes les personnes qui ont choisi par nom peuvent assister à tous leurs choix.</translation>
    </message>
    <message>
        <source>All who chose by name can attend at least {0} % of their choices.</source>
        <translation>Toutes les personnes qui ont choisi par nom peuvent assister à au moins {0}&#xa0;% de leurs choix.</translation>
    </message>
    <message>
        <source>Seats aside, all who chose by name can attend at least {0} % of their choices.</source>
        <translation>Places mises à part, toutes celles qui ont choisi par nom peuvent assister à au moins {0}&#xa0;% de leurs choix.</translation>
    </message>
    <message>
        <source>{0}: its fixed place is taken or cannot be used.</source>
        <translation>{0}&#xa0;: sa place fixée est prise ou ne peut pas servir.</translation>
    </message>
    <message>
        <source>{0}: all slots it may be in have begun.</source>
        <translation>{0}&#xa0;: tous les créneaux possibles ont commencé.</translation>
    </message>
    <message>
        <source>{0}: its convener is not there in any slot it may be in.</source>
        <translation>{0}&#xa0;: son hôte n’est là dans aucun créneau possible.</translation>
    </message>
    <message>
        <source>{0}: no space that is free has what it needs.</source>
        <translation>{0}&#xa0;: aucun espace libre n’a ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>{0}: all places are taken.</source>
        <translation>{0}&#xa0;: toutes les places sont prises.</translation>
    </message>
    <message>
        <source>{0}: all places are taken by topics that more people want.</source>
        <translation>{0}&#xa0;: toutes les places sont prises par des sujets que plus de personnes veulent.</translation>
    </message>
    <message>
        <source>{0}: its convener has another topic in every slot it may be in.</source>
        <translation>{0}&#xa0;: son hôte a un autre sujet dans chaque créneau possible.</translation>
    </message>
    <message>
        <source>{0}: it must not run beside topics that are in every slot it may be in.</source>
        <translation>{0}&#xa0;: il ne doit pas être à côté de sujets qui sont dans chaque créneau possible.</translation>
    </message>
    <message>
        <source>{0}: no slot is left after what it continues, or before what continues it.</source>
        <translation>{0}&#xa0;: il ne reste pas de créneau après ce qu’il poursuit, ou avant ce qui le poursuit.</translation>
    </message>
    <message>
        <source>In the way: {0}.</source>
        <translation>Gênent&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {0} with</source>
        <translation>Fusionner {0} avec</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Vers {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>It can be written again; everything is saved. Do your last act again.</source>
        <translation>Il peut être écrit de nouveau&#xa0;; tout est enregistré. Refaites votre dernier geste.</translation>
    </message>
    <message>
        <source>It can be written again; everything is saved.</source>
        <translation>Il peut être écrit de nouveau&#xa0;; tout est enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere and go on there…</source>
        <translation>Enregistrer ailleurs et y continuer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Who goes where</source>
        <translation>Qui va où</translation>
    </message>
    <message>
        <source>Find a person or a topic</source>
        <translation>Trouver une personne ou un sujet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere.</source>
        <translation>Une proposition d’après les choix&#xa0;: pas plus de monde dans un espace qu’il n’en tient. Chacun peut aller ailleurs.</translation>
    </message>
    <message>
        <source>It is about the wall in use. Who chose nothing that fits is found by a search.</source>
        <translation>Elle porte sur le mur en usage. Qui n’a rien choisi qui convienne se trouve par une recherche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>WhyTab</name>
    <message>
        <source>Why, round by round</source>
        <translation>Pourquoi, tour par tour</translation>
    </message>
    <message>
        <source>Enter goes to the cell in the table.</source>
        <translation>Entrée va à la case du tableau.</translation>
    </message>
    <message>
        <source>Why, round by round: {0}</source>
        <translation>Pourquoi, tour par tour&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <source>Choose somebody in the table: here you read why they sit, or listen, in each round.</source>
        <translation>Choisissez quelqu’un dans le tableau&#xa0;: vous lisez ici pourquoi cette personne est assise, ou écoute, à chaque tour.</translation>
    </message>
    <message>
        <source>They are not here, so no seat is planned for them.</source>
        <translation>Cette personne n’est pas là, aucune place n’est donc prévue pour elle.</translation>
    </message>
    <message>
        <source>In the proposed plan.</source>
        <translation>Dans le plan proposé.</translation>
    </message>
    <message>
        <source>In the plan in use.</source>
        <translation>Dans le plan en usage.</translation>
    </message>
    <message>
        <source>sits</source>
        <translation>assis</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>pas de place</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be the name of somebody who is not to be named. It is not printed or copied.</source>
        <translation>Ce peut être le nom de quelqu’un à ne pas nommer. Il n’est ni imprimé ni copié.</translation>
    </message>
    <message>
        <source>{0} (a name)</source>
        <translation>{0} (un nom)</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>The table is copied, without names of people.</source>
        <translation>Le tableau est copié, sans noms de personnes.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Themes compared</source>
        <translation>Thèmes comparés</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Words are counted in the notes. Take, type or import notes first.</source>
        <translation>Les mots se comptent dans les notes. Prenez, saisissez ou importez d’abord des notes.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de mots</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Au tableau</translation>
    </message>
</context>
<context>
    <name>WordsTable</name>
    <message>
        <source>Words; Enter shows their notes on the board</source>
        <translation>Mots&#xa0;; Entrée montre leurs notes sur le tableau</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>In no theme</source>
        <translation>Dans aucun thème</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Pour finir</translation>
    </message>
    <message>
        <source>About these notes</source>
        <translation>À propos de ces notes</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Votes: {0}</source>
        <translation>Voix&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Groupes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} notes say this</source>
        <translation>{0} notes le disent</translation>
    </message>
    <message>
        <source>Notes in all: {0}. Quoted: {1}. In the list of notes not quoted: {2}.</source>
        <translation>Notes en tout&#xa0;: {0}. Citées&#xa0;: {1}. Dans la liste des notes non citées&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Notes that say the same stand once, with how many there are.</source>
        <translation>Les notes qui disent la même chose figurent une fois, avec leur nombre.</translation>
    </message>
    <message>
        <source>Notes not quoted</source>
        <translation>Notes non citées</translation>
    </message>
    <message>
        <source>Introduction: Enter, then type</source>
        <translation>Introduction&#xa0;: Entrée, puis écrire</translation>
    </message>
    <message>
        <source>Closing words: Enter, then type</source>
        <translation>Mots de la fin&#xa0;: Entrée, puis écrire</translation>
    </message>
    <message>
        <source>Type the text here</source>
        <translation>Écrivez le texte ici</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Theme {0}</source>
        <translation>Thème {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Mots de la fin</translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>dit&#xa0;%n fois</numerusform>
            <numerusform>dit&#xa0;%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme {0}, without a name</source>
        <translation>Thème {0}, sans nom</translation>
    </message>
    <message>
        <source>One person only has this role: it tells who said it</source>
        <translation>Une seule personne a ce rôle&#xa0;: il dit qui l’a dit</translation>
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
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing quoted, no text yet</source>
        <translation>rien de cité, pas encore de texte</translation>
    </message>
</context>
<context>
    <name>WriteUpPage</name>
    <message>
        <source>Order of the themes</source>
        <translation>Ordre des thèmes</translation>
    </message>
    <message>
        <source>{0} of {1} themes have text</source>
        <translation>{0} thèmes sur {1} ont un texte</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) quoted</source>
        <translation>
            <numerusform>%n note citée</numerusform>
            <numerusform>%n notes citées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a theme in the write-up first.</source>
        <translation>Allez d’abord à un thème de la rédaction.</translation>
    </message>
    <message>
        <source>Taken out of the write-up. Undo brings it back.</source>
        <translation>Retiré de la rédaction. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>One person only has the role or group {0}. Their quotes tell who said them: ask them first, take the quotes out, or call people by no role in the summary.</source>
        <translation>Une seule personne a le rôle ou le groupe {0}. Ses citations disent qui les a dites&#xa0;: demandez-lui d’abord, retirez les citations, ou ne nommez aucun rôle dans la synthèse.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Themes as on the board</source>
        <translation>Thèmes comme au tableau</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>Plus de notes d’abord</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Plus de voix d’abord</translation>
    </message>
    <message>
        <source>Most groups first</source>
        <translation>Plus de groupes d’abord</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Word, Markdown…</source>
        <translation>Word, Markdown…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Synthèse…</translation>
    </message>
    <message>
        <source>The write-up goes theme by theme. Put notes into themes on the board first; then quote them here and write the text between.</source>
        <translation>La rédaction va thème par thème. Mettez d’abord des notes dans des thèmes sur le tableau&#xa0;; puis citez-les ici et écrivez le texte entre elles.</translation>
    </message>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Rien à rédiger encore</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Au tableau</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Show the board smaller</source>
        <translation>Montrer le tableau plus petit</translation>
    </message>
    <message>
        <source>Show the board larger</source>
        <translation>Montrer le tableau plus grand</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Tableau entier</translation>
    </message>
    <message>
        <source>Show the whole board (Home)</source>
        <translation>Montrer tout le tableau (Origine)</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Words on the slip</source>
        <translation>Mots de la fiche</translation>
    </message>
    <message>
        <source>Type what is on the slip, then Enter</source>
        <translation>Saisissez ce qui est sur la fiche, puis Entrée</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Line between two panes; arrow keys move it</source>
        <translation>Ligne entre deux volets&#xa0;; les flèches la déplacent</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
</context>
</TS>
