"""Words that say nothing of what a note is about, by language.

Each list has the small words of its language, in Welsh with their mutated forms, and what a room says on every
note ("we should", "people need"). Words stand here as they are written; what is left of them once an apostrophe
is cut off ("don" of "don't") stands here too.
"""

from __future__ import annotations

_ENGLISH = """
    a able about above across actually after again against ago ain all allow almost along already also although
    always am among an and another any anybody anyone anything anyway are aren around as aside ask at away back be
    became because become becomes been before behind being below beside besides better between beyond both but by
    call came can cannot cant come comes could couldn currently did didn do does doesn doing don done dont down due
    during each either else enough etc even ever every everybody everyone everything far few find first for forward
    from further gave get gets getting give given gives giving go goes going gone good got great had hadn happen
    has hasn have haven having he hello help hence her here hers herself him himself his how however i idea ideas
    if important in indeed instead into is isn issue issues it its itself just keep kept kind know last least less
    let like likely little ll look lot lots made mainly make makes making many may maybe me mean might mine more
    most mostly much must mustn my myself nearly need needed needn needs neither never new next no nobody none nor
    not note nothing now of off often oh ok okay on once one ones only onto or other others otherwise ought our
    ours ourselves out over own part particularly people per perhaps person please point possible put quite rather
    re really right said same saw say says see seem seems seen session shall shan she should shouldn since so some
    somebody someone something sometimes somewhat somewhere soon still stop such sure take taken takes talk than
    thank thanks that the their theirs them themselves then there thereby therefore these they thing things think
    this those though through throughout thus to today together too took toward towards tried try trying under
    unless until up upon us use used uses using usually ve very via want wanted wants was wasn way ways we well
    went were weren what whatever when where whereas whether which while who whole whom whose why will wish with
    within without won would wouldn yes yet you your yours yourself yourselves
"""
_WELSH = """
    a ac achos acw aeth ag ai ail allai allan allwch allwn am amdani amdano amdanyn aml amser angen angenrheidiol
    ar arall arna arnat arni arno arnom arnon arnyn at ato atoch atom atyn bach bawb beidio bellach ben beth bethau
    bob bobl bod boed bopeth bosibl bron bu buasai buom bydd byddaf byddai byddan byddant byddech byddem bydden
    byddent byddi byddwch bynnag byth cael caf cafodd cafwyd cai caiff can cawn cawsom ceir chael chafodd chan chi
    chwi chyntaf credu creu cyn cynnwys cynt cyntaf da dach dal dan dau dda ddau ddigon ddim ddod ddweud ddwy
    ddylai ddyle ddylech ddylem ddylen ddylid ddylwn deall di digon dim diolch do dod doedd does dros drosodd drwy
    dw dweud dwy dy dydw dydy dydyn dydyw dyfod dyla dylai dyle dylech dylem dylen dylent dylid dylwn dyma dyn dyna
    eb efallai efo ei eich ein eisiau eisoes eithaf eleni ell ellir er eraill erbyn erioed ers es eto eu ewch fach
    fath fawr fe feddwl fel felly fesul fewn fi fo fod fodd fuasai fwy fwyaf fy fydd fyddai fyddan fyddant fyddech
    fyddem fydden fyddent fyddwch fyddwn fynd gael gaiff gall gallai gallan gallant gallech gallem gallen gallu
    gallwch gan ganddi ganddo ganddyn ganddynt gawn gellir gennych gennyf gennym ger gerllaw gilydd gormod gwahanol
    gweld gwell gwna gwnaeth gwnawn gwneud gwybod gwych gyd gyda gyfer gymaint gymryd gynnwys gyntaf hangen hanner
    heb heblaw heddiw hefo hefyd hi hith hoffai hoffem hoffwn holl hollol hon honna honno hun hunain hunan hwn
    hwnna hwnnw hwy hwyrach hyd hyn hynna hynny hynod i iawn iddi iddo iddyn iddynt ie ill imi ini ir is isio lan
    lawer lawn llai llawer llawn lle llwyr lot mae maen mai math mawr meddai meddwl medru mewn mi mo modd mohono
    mor mwy mwyaf mwyn myn mynd na nac nad nage nai nall nas nawr neb nemor nes neu newydd nhw ni nid nifer nis o
    oblegid oddi oddiar oddieithr oed oedd oeddech oeddem oedden oeddent oeddwn oes ogystal oherwydd ohoni ohono
    ohonom ohonyn ohonynt ol ond oni onid ormod os pa pam pan parhau pawb pe ped peidio peth pethau phan phawb phob
    phobl phosibl po pob pobl pobol popeth posibl pryd pwy pwynt pwysig rai raid rhag rhai rhaid rhan rheini rheiny
    rhoddi rhoi rhwng rhy rhyw rhywbeth rhywle rhywun roedd roeddech roeddem roedden roeddwn roi rwan rwy rwyf
    rydan rydw rydych rydym rydyn ryw rywbeth rywun sawl sef sesiwn siarad sicrhau siwr sut sy sydd syniad syniadau
    tan taw tebyg teg ti tipyn toc tra tri trio tro tros trwy tu tua tuag tydi tynnu uchod un unig unrhyw unwaith
    uwch wahanol wedi wedyn weithiau weld well wir wna wnaeth wnawn wneir wneud wnewch wrth wrthi wrtho wrthym
    wrthyn wych wyf wyt y ychydig ydan ydi ydw ydwyf ydy ydych ydym ydyn ydynt ydyw ym yma ymhlith ymhob ymlaen yn
    yna ynddi ynddo ynddyn ynddynt yng ynghyd ynghylch ynglyn yno ynom yntau ynteu yr ystod yw â
"""
_GERMAN = """
    ab aber abgesehen alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer
    anderes anders ansonsten auch auf aus ausser außer außerdem bald bei beide beiden beides beim bereits besonders
    besser bessere bestimmt bevor bin bis bisher bitte bleiben bleibt bloß brauchen braucht bringen bzw da dabei
    dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus darf darin darum darunter darüber das
    dass davon dazu dein deine deinen deiner dem den denen denn dennoch der deren derer des deshalb dessen deswegen
    dh dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen dürfte eben ebenfalls ebenso
    egal eher eigene eigenen eigentlich ein eine einem einen einer eines einfach einige einigen einiger einiges
    einmal er es etc etwa etwas euch euer eure finde finden für fürs ganz ganze ganzen gar geben gegen gegenüber
    gehen geht gemacht genau genug gerade gern gerne gibt gilt gleich groß große großen gut gute guten hab habe
    haben hat hatte hatten her heute hier hin hinter hätte hätten ich idee ideen ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im immer in indem innen ins insbesondere irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand
    jetzt jeweils kann kannst kaum kein keine keinem keinen keiner können könnte könnten lassen leider leute lässt
    machen macht mal man manche manchmal mehr mein meine meinem meinen meiner meist meisten mich mir mit muss
    möchte möchten möglich möglichkeit möglichkeiten möglichst müssen müsste müssten nach nachdem natürlich neben
    nein neu neue neuen nicht nichts nie niemand noch nun nur nutzen ob obwohl oder oft ohne okay paar per pro
    punkt sagen sagt schon sehen sehr sei seid sein seine seinem seinen seiner seit selber selbst sich sicher sie
    sind so sobald sodass sogar solange solch solche solchen soll sollen sollte sollten somit sondern sonst soviel
    soweit sowie sowohl statt stets thema trotz trotzdem tun tut um und uns unser unsere unserem unseren unserer
    unter usw viel viele vielen vieler vielleicht vom von vor wann war waren warum was wegen weil weiter weitere
    weiteren weiterhin welche welchem welchen welcher welches wenig wenige weniger wenn wer werde werden wichtig
    wichtige wie wieder will wir wird wirklich wo wobei wohl wollen wollte worden wurde wurden wäre wären würde
    würden zb zu zum zur zusammen zwar zwischen über überall überhaupt
"""
_FRENCH = """
    a afin ai aie aient ailleurs ainsi ait aller alors après as assez au aucun aucune aujourd aujourdhui auquel
    aura aurait aussi autant autre autres aux auxquels avaient avais avait avant avec avez avoir avons ayant
    beaucoup besoin bien bon bonne bonnes bons c car ce ceci cela celle celles celui cependant certain certaine
    certaines certains ces cet cette ceux chacun chacune chaque chez chose choses comme comment contre d dans de
    dedans dehors depuis derrière des dessous dessus devant devenir devons devraient devrait devrions dire dit doit
    doivent donc donner dont du durant dès déjà désormais elle elles en encore enfin ensemble entre envers es est
    et etc eu eux faire fait faites falloir faudrait faut fois font fut gens grand grande grandes grands gros grâce
    hors hui ici idée idées il ils important importante j jamais je jusqu jusque l la laquelle le lequel les
    lesquelles lesquels leur leurs lors lorsqu lorsque lui là m ma maintenant mais mal malgré me meilleur meilleure
    merci mes mettre mieux mis moi moins mon moyen même mêmes n ne ni nombreuses nombreux non notamment notre nous
    nouveau nouveaux nouvelle nouvelles nôtre on ont ou oui outre où par parce parfois parler parmi part partout
    pas pendant permet permettre personne personnes petit petite petits peu peut peuvent peux plupart plus
    plusieurs plutôt point pour pourquoi pourraient pourrait pouvoir pouvons prendre presque propos près puis
    puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi rendre rien s sa sans sauf se
    selon sera serait seront ses seul seule seulement si sien soi soient soit sommes son sont souhaite sous souvent
    suis sur surtout ta tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes trop
    trouver très tu un une utiliser va vais vers veut veux voici voilà voir vont vos votre voudrais vouloir vous
    vraiment y ça étaient étais était étant été êtes être
"""
_SPANISH = """
    a acá además adonde ahora ahí al algo alguien alguna algunas alguno algunos algún allá allí ambos ante antes
    aquel aquella aquellas aquello aquellos aquí así atrás aunque aún bajo bastante bien buen buena buenas bueno
    buenos cabe cada casi cerca cierta cierto como con conmigo contigo contra cosa cosas creo cual cuales cualquier
    cualquiera cuando cuanto cuyo cuál cuándo cuánto cómo da dar de debe debemos deben debería deberíamos deberían
    decir dejar del demasiado demás dentro desde después dice dicen donde dos durante dónde e el ella ellas ello
    ellos en encima entonces entre era eran eres es esa esas ese eso esos esta estaba estado estamos estar estas
    este esto estos estoy está están etc fue fuera fueron gente gracias gran grande grandes ha haber hablar habría
    había habían hace hacemos hacen hacer hacia haciendo han hasta hay haya he hecho hemos hoy idea ideas igual
    importante importantes incluso ir jamás junto juntos la las le les lo los luego mas mayor me mediante mejor
    mejores menos mi mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy más mí mía mío nada nadie
    necesario necesita necesitamos necesitan ni ninguna ninguno ningún no nosotras nosotros nuestra nuestras
    nuestro nuestros nueva nuevas nuevo nuevos nunca o os otra otras otro otros para parte pero persona personas
    poca pocas poco pocos podemos poder podría podríamos podrían poner por porque posible primero pueda puede
    pueden puedo pues punto que queremos querer quien quienes quiere quieren quiero quizá quizás quién qué salvo se
    sea sean seguir según ser sería si sido siempre siendo sin sino sobre sola solamente solo solos somos son soy
    su sus suya suyo sí sólo tal tales también tampoco tan tanta tantas tanto tantos te tema tendría tenemos tener
    tengo ti tiene tienen toda todas todavía todo todos tras través tu tus tuyo tú u un una unas uno unos usar
    usted ustedes va vamos van varias varios vaya veces ver vez vosotros voy vuestra vuestro y ya yo él
"""
STOP_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "cy": frozenset(_WELSH.split()),
    "de": frozenset(_GERMAN.split()),
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
}
# Small words that may stand inside a phrase: cost of living, diogel i'r ysgol.
_CONNECTING = {
    "en": "a an and for from in my of on our per the their to with your",
    "cy": "a ac am ar at ei eu ein gan gyda heb i o r rhwng u w wrth y yn yr",
    "de": "am an auf aus bei das dem den der des die ein eine für im in mit ohne und von vom zu zum zur",
    "fr": "à au aux d dans de des du en et l la le les par pour sans sur",
    "es": "a al con de del el en la las los para por sin y",
}
CONNECTING: dict[str, frozenset[str]] = {one: frozenset(words.split()) for one, words in _CONNECTING.items()}
