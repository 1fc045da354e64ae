extension WishWords {
    /// Dutch.
    static let dutch = """
        c.me:
        me | mij | mijn | ik | ons | m'n
        c.mail:
        mail | mails | e mail~ | email~ | bericht~ | post | melding~ | alles | nieuwsbrief | inbox
        c.list:
        lijst | lijsten | grop | gropen | mailinglijst | mailinglist | community | verzendlijst
        c.take:
        hal | halen | verwijder~ | schrap~ | wis | gooi | uit halen | af halen
        c.unsub:
        afmeld~ | meld mij af | meld me af | uitschrijv~ | schrijf me uit | schrijf mij uit | uitgeschreven |
        afgemeld | opzegg~ | uittreden | unsubscribe
        c.go:
        verlaten | uit de grop
        c.week:
        wekelijks~ | een keer per week | eens per week | 1x per week | per week | week~ | elke week | op mandag
        c.day:
        dagelijks~ | dagmail | een keer per dag | eens per dag | 1x per dag | per dag | elke dag | dagoverzicht |
        iedere dag | s avonds
        c.each:
        meteen | direct | onmiddellijk | ieder bericht | elk bericht | los | losse | apart | zodra | een voor een |
        gelijk
        c.digest:
        samenvatting~ | overzicht~ | digest | gebundeld | verzameld | in een mail | weekoverzicht | dagoverzicht
        c.enough:
        genog | voldonde | liever | minder | te veel | teveel | te trag | in plats van | zet | zetten | grag | kan ik
        c.stop:
        geen | niets | niks | stop~ | zonder | uit | uitzetten | niet meer | zet * uit
        c.keep:
        lid blijven | blijf | blijven | wil wel | in de grop blijven
        c.pause:
        pauze~ | pauzeer~ | stil | onderbreek | onderbreken | opschort~ | vakantie | stilzetten | even geen |
        tijdelijk
        c.back:
        weer | hervat~ | opnieuw | anzetten | terug | zet * an | heractiv~
        c.join:
        lid worden | anmelden | meedon | tovogen | togevogd | inschrijven | ansluiten | erbij | deelnemen |
        word grag lid
        c.who:
        wie
        c.care:
        leden | lid | verantwoordelijk | beheert | beheerder~ | leidt | modereert | zit er in | zitten er |
        contactpersoon
        c.how:
        ho | nar welk adres | welk adres | wat is het adres | war
        c.write:
        schrijf | schrijven | stuur | sturen | plats | platsen | mailen | post
        c.everyone:
        iedereen | de grop | alle leden | de hele grop | allemal
        c.new:
        nieuw~ | ander | andere | wijzig~ | verander~ | gewijzigd | voortan | in plats | anpassen
        c.address:
        adres~ | mailadres~ | emailadres~ | e mailadres~ | mail
        c.twice:
        dubbel~ | twee keer | tweemal | 2x | 2 keer
        c.groups:
        gropen | lijsten
        c.there:
        welke gropen | zijn er | hebben jullie | bestan
        c.settings:
        instellingen | mijn gropen | zit ik | ben ik lid
        c.search:
        zok~ | vind | vinden | iets over | is er iets gezegd | gezegd over
        c.help:
        ho werkt | handleiding | instructies | wat kan ik | gebruiksanwijzing | ho gebruik
        c.or:
        of
        c.phone:
        verzonden vanaf | verstuurd vanaf | verzonden met
        address.alone:
        adres veranderd | adres/emailadres/mailadres wijzigen | adresverandering/adreswijziging/adreswijzigng |
        ander/nieuw/wijziging adres/mailadres | e mailadres wijzigen | mailadres gewijzigd |
        mijn nieuwe adres/mailadres | nieuw adress | nieuw e mail adres | nieuw email adres |
        nieuw/wijziging e mailadres | nieuw/wijziging emailadres | nieuwe e mail | nieuwe email/mail
        address.core:
        adres/emailadres/mailadres anpassen/veranderen/wijzigen | e mailadres anpassen/veranderen/wijzigen |
        gebruik * nieuwe adres/mailadres | heb/krijg * nieuw adres/emailadres/mailadres |
        heb/krijg * nieuw e mailadres | het/mijn nieuwe adres/emailadres/mailadres is |
        het/mijn nieuwe e mailadres is | in plats van mijn oude adres/mailadres |
        mijn adres/emailadres/mailadres is gewijzigd/nu/veranderd/voortan |
        mijn adres/emailadres/mailadres verandert/wijzigt/wordt |
        mijn e mailadres is gewijzigd/nu/veranderd/voortan | mijn e mailadres verandert/wijzigt/wordt |
        nar/op mijn andere/nieuwe e mailadres | nar/op mijn andere/nieuwe emailadres |
        nar/op mijn andere/nieuwe/prive adres/mailadres | pas/verander/vervang/wijzig * adres/mailadres |
        pas/verander/wijzig * e mailadres | pas/verander/wijzig * emailadres
        all:
        al jullie gropen | al jullie/uw lijsten | alle mailinglijsten/mails |
        alle/allebei/allemal/alles/beide/compleet/definitief/geheel/helemal/overal/volledig/voorgod |
        alle/beide gropen/lijsten | de hele community/gemeenschap | elke lijst | elke/iedere grop | overal uit/van |
        uit/van alle | uit/van alle gropen | van alle lijsten | van alles
        condition:
        afhankelijk van | alleen/ook/telkens/zelfs als |
        als/anders/gesteld/indien/ingeval/mits/nadat/tenzij/voordat/wanneer/zodra/zolang/zou/zouden | stel dat |
        voor het geval
        courtesy:
        a u b |
        ajb/alsjeblieft/alstublieft/aub/bedankt/beste/dag/dank/dankjewel/dankuwel/doi/eens/even/excuses/excuus/fijn/garne/geachte/gelieve/gewoon/godemiddag/godemorgen/godenavond/godendag/goiemorgen/gr/grag/grot/groten/grotjes/grtjs/hallo/he/hey/hierbij/hoi/hoogachtend/mvg/sorry/succes/svp/thanks/thx |
        alle gods | als dat/het kan | als dat/het mogelijk is | alvast/hartelijk bedankt | bedankt alvast |
        bedankt voor alles | bedankt voor de fijne mails | bedankt voor je/jullie/uw hulp | bedankt voor uw begrip |
        bedankt/sorry voor de moite | beste collega/grop/leden/lezer/moderator/wensen |
        beste/dag/geachte/lieve collega's/collegas | beste/dag/godemorgen/hallo/hoi/lieve allemal |
        beste/geachte beheerder/heer/mevrouw | beste/hartelijke/vriendelijke groten | beste/lieve mensen |
        bij voorbat dank | bij voorbat hartelijk dank | collegiale/hartelijke/lieve/vriendelijke/warme grot |
        dag hoor/iedereen | dank je/u | dank je/u wel | dat zou fijn/mooi zijn | een fijne dag |
        excuses/sorry voor het ongemak | fijn/prettig weekend | fijne avond/vakantie | fijne dag nog |
        fijne/prettige dag/feestdagen | geachte heer mevrouw | geachte heer of mevrouw | gelukkig nieuwjar |
        hartelijk/met/veel dank | heel erg bedankt | het beste | het ga jullie god | het spijt me |
        het was fijn/leuk | het was me een genogen | hoi hoi | hoop dat het god met je/u gat |
        hopelijk gat alles god | ik hoop dat alles/het god gat | ik hoor grag | ik hoor het grag | indien mogelijk |
        m vr gr | mar even | met beste/vriendelijke groten | met collegiale/hartelijke/vriendelijke grot |
        met dank voor | mijn excuses | neem me niet kwalijk | niet kwad bedold | niets persoonlijks |
        prettige kerstdagen | sorry dat ik stoor | sorry voor de overlast | succes ermee | tot dan/gauw/snel/ziens |
        veel succes | veel succes verder | verstuurd/verzonden vanaf mijn iphone/telefoon | wees zo vriendelijk |
        wilt u zo vriendelijk zijn | zou fijn zijn | zou je/u zo vriendelijk willen zijn
        daily.alone:
        1 x per dag | 1/een keer/mail per dag | 1x per dag |
        dagelijk/dagelijks/dagelijkse/daglijks/dagoverzicht/digest/samenvatting | dagelijks aub/grag/overzicht |
        dagelijkse digest/mail/samenvatting | elke/iedere dag | grag dagelijks
        daily.core:
        alles in een * mail per dag | dagelijks in plats van | een e mail per dag | een email/mail per dag |
        een keer per dag * mail/overzicht | grag/stuur/wil * dagelijkse samenvatting |
        grag/wil * dagelijks overzicht | liever dagelijks | mail/mails mar een keer per dag |
        mails * dagelijks gebundeld | op dagelijks instellen/zetten | zet me/mij op dagelijks |
        zou grag * dagelijks overzicht | zou grag * dagelijkse samenvatting
        date.begin:
        anvang/begin | begin van | het begin van
        date.christmas:
        de/na kerst | kerst/kerstavond/kerstmis | na de kerst
        date.dayafter:
        overmorgen
        date.easter:
        na pasen | pasen/pasvakantie
        date.end:
        eind/einde | eind/einde van | het eind/einde van
        date.for:
        binnen/gedurende/in/komende/lang/nog/over/tijdens/voor | de komende/volgende | voor de komende | voor ongeveer
        date.from:
        beginnend/sinds/tussen/van
        date.mid:
        half/medio/midden
        date.month.1:
        jan/januari/januarie
        date.month.10:
        october/okt/oktober
        date.month.11:
        nov/november
        date.month.12:
        dec/december
        date.month.2:
        feb/febr/februari/febuari
        date.month.3:
        ma/mart/mrt
        date.month.4:
        apr/april
        date.month.5:
        mei
        date.month.6:
        jun/juni
        date.month.7:
        jul/juli
        date.month.8:
        aug/august/augustus
        date.month.9:
        sep/sept/september
        date.newyear:
        eind/einde/rest van het jar | jareinde/jarwisseling/nieuwjar | na nieuwjar | na oud en nieuw | nieuwe jar |
        oud en nieuw
        date.next.month:
        komende/volgende mand | over een mand
        date.next.week:
        anstande/komende/volgende week | over een week | week erop
        date.next.year:
        het nieuwe jar | in het nieuwe jar | komend/volgend jar
        date.number.1:
        1e/een/eerste
        date.number.10:
        tien/tiende
        date.number.11:
        elf/elfde
        date.number.12:
        dozijn/twalf/twalfde
        date.number.2:
        twee/tweede
        date.number.3:
        derde/drie
        date.number.4:
        vier/vierde
        date.number.5:
        vijf/vijfde
        date.number.6:
        zes/zesde
        date.number.7:
        zeven/zevende
        date.number.8:
        acht/achtste
        date.number.9:
        negen/negende
        date.open:
        een par dagen/manden/weken | een poosje/tijdje | een tijd lang | een/enige tijd | einde/volgend schooljar |
        enkele dagen/manden/weken |
        herfstvakantie/kerstvakantie/meivakantie/momenteel/ouderschapsverlof/sabbatical/tijdelijk/vooralsnog/voorjarsvakantie/voorlopig/zomervakantie/zwangerschapsverlof |
        in/na/tijdens de vakantie | na de zomervakantie | na/over de zomer | na/tijdens mijn vakantie |
        op dit moment | par weekjes | terwijl/zolang ik weg ben | tot einde schooljar | tot ik me meld |
        tot ik terug ben | tot ik weer lat weten | tot ik weer terug ben | tot na de vakantie |
        tot nader ankondiging/bericht/order | voor een tijdje | voor nu | voor onbepalde tijd
        date.today:
        nu/vanavond/vandag | vanaf nu/vandag
        date.tomorrow:
        morgen/morgenochtend | vanaf morgen
        date.unit.day:
        dag/dagen/dagje/dgn/nacht/nachten
        date.unit.fortnight:
        14/veertien dagen
        date.unit.month:
        mand/manden/mandje/mnd/mnden
        date.unit.week:
        week/weekje/weekjes/weken/wk/wkn
        date.unit.year:
        half jar | jar/jaren/jr
        date.until:
        ben/weer terug op | met ingang van | niet voor | pas weer | pas/terug/weer in/op/vanaf | per 1/eerste | t m |
        terug/tot/uiterlijk/vanaf | tot an/begin/eind/na | tot en met | tot en met de | tot/voor de | weer terug
        date.weekday.1:
        ma/mandag/mandags
        date.weekday.2:
        di/dinsdag/dinsdags
        date.weekday.3:
        wo/wonsdag/wonsdags
        date.weekday.4:
        do/donderdag/donderdags
        date.weekday.5:
        vr/vrijdag/vrijdags
        date.weekday.6:
        za/zaterdag/zaterdags
        date.weekday.7:
        zondag/zondags
        groups.alone:
        alle gropen tonen | alle/andere/beschikbare/meer/overzicht/welke gropen | andere lijsten | gropen aub |
        gropen/gropenlijst/gropenoverzicht/gropn/groppen/lijsten/mailinglijsten | lijst/overzicht van gropen |
        overzicht van de gropen | welke gropen zijn er
        groups.core:
        bij/van welke gropen kan ik | lat/toon * gropen zien | lijst met alle/de gropen |
        lijst/overzicht van alle/de gropen | overzicht van gropen | toon alle gropen | van welke grop kan ik |
        wat voor gropen | wat zijn de gropen | welke andere gropen |
        welke gropen/lijsten/mailinglijsten bestan/zijn er | welke gropen/lijsten/mailinglijsten hebben jullie |
        welke gropen/lijsten/mailinglijsten heeft u | welke gropen/lijsten/mailinglijsten zijn er nog |
        zijn er andere/meer gropen/lijsten | zijn er nog andere gropen/lijsten
        help.alone:
        commando's/commandos/faq/gebruiksanwijzing/handleiding/help/hullp/hulp/hulpp/info/informatie/instructie/instructies/mogelijkheden/opdrachten/opties/uitleg |
        grag hulp | help me/mij | help/hulp/uitleg aub | ho werkt dat/dit/het | hulp grag | wat is dit |
        wat kan ik hier
        help.core:
        begrijp/snap niet ho * werkt | heb hulp bij de lijst | heb hulp nodig met de lijst | ho gebruik ik |
        ho kan/verander/wijzig ik mijn instellingen | ho werkt de mailinglijst | ho werkt de/deze grop/lijst |
        ho werkt dit/het | ik wil grag hulp bij de lijst | ik wil grag hulp nodig met de lijst |
        is er een handleiding/uitleg | stuur me/mij * handleiding/hulp/uitleg | wat dot/kan dit adres |
        wat kan ik allemal don | wat kan ik hier/vragen | welke commando's/commandos/mogelijkheden/opdrachten zijn er
        howpost.alone:
        adres grop | adres van de grop/lijst | an/nar de grop schrijven | bericht platsen |
        bericht/berichten/mail sturen | bericht/ho schrijven | gropsadres/lijstadres/posten/schrijven |
        ho mail ik de grop | ho post/schrijf ik | ho posten
        immediate.alone:
        afzonderlijk/apart/direct/gelijk/meteen/onmiddelijk/onmiddellijk/onmidellijk/terstond | alle mails meteen |
        alle/losse mails | alles direct/meteen | digest uit | direct/meteen grag | elke mail apart |
        elke/iedere mail | geen digest/overzicht | geen/zonder samenvatting | losse berichten
        immediate.core:
        alle berichten/mails apart/direct/meteen | alles/berichten/mails meteen krijgen/ontvangen |
        berichten/mails direct krijgen/ontvangen | berichten/mails weer apart/direct/meteen | direct als ze |
        elk bericht afzonderlijk/apart/direct/meteen | elke/iedere e mail afzonderlijk/apart/direct/meteen |
        elke/iedere email/mail afzonderlijk/apart/direct/meteen | geen digest/overzicht/samenvatting meer |
        in plats van de digest/samenvatting | in plats van het overzicht | stop * digest/samenvatting |
        zet me/mij op direct/meteen
        join.alone:
        abonnement/abonneren/anmelde/anmelden/anmelding/ansluiten/deelnemen/inschijven/inschrijven/inschrijving/lidmatschap/meedon/registratie/registreren/subscribe/tovogen |
        anmelden grag | anmelden/inschrijven/tovogen aub | anmelding grop | grag anmelden/inschrijven/tovogen |
        ik wil erbij | lid worden | vog me/mij to | word lid
        join.core:
        grag anmelden/inschrijven/tovogen | ho kan ik me * anmelden/inschrijven | ho meld/schrijf ik me * an/in |
        ho word ik lid | kan ik * lid worden | mag ik bij/erbij | mag ik lid worden | me/mij * an te melden |
        me/mij * anmelden/inschrijven/tovogen | me/mij * in te schrijven | meld me/mij * an | meldt u me/mij * an |
        mij * to te vogen | neem me/mij op in | schrijf me/mij * in | schrijft u me/mij * in | vog me/mij * to |
        wil * ansluiten bij | wil * grop/lijst in/komen | wil erbij | wil/zou * lid worden |
        wil/zou grag bij/in de grop | zet me/mij op de lijst/mailinglijst | zou grag * grop/lijst in/komen
        leave.alone:
        afmeden/afmelden/afmeldenn/afmelding/eraf/eruit/genog/opzeggen/opzegging/stop/stoppen/uitschijven/uitschrijven/uitschrijving/uitscrijven/unsubscribe/verlaten/verwijder/verwijderen/weg |
        afmelden/stop/uitschrijven/verwijderen aub | afmelden/uitschrijven grag | afmelding mailinglijst |
        geen e mails meer | geen emails/mail/mails meer | grag afmelden/uitschrijven/verwijderen |
        grop/lijst verlaten | hou/houd op | ik ben weg | ik stop ermee | ik wil eraf aub | ik wil eraf/eruit |
        lidmatschap opzeggen | stop hiermee | te veel mails | van de lijst | van de lijst af | van lijst halen |
        verwijder mij
        leave.core:
        abonnement stopzetten | abonnement/lidmatschap opzeggen | geen berichten/emails/mails meer |
        geen e mails meer | gelieve mij uit | grag afmelden/uitschrijven | hal me/mij * eraf | hal me/mij van |
        hal mijn * adres/nam van | hal/meld me/mij * af | hal/schrijf me/mij * uit |
        ho kan ik me * afmelden/uitschrijven | ho kom ik * grop/lijst af | ho meld/schrijf ik me * af/uit |
        hof/wil * geen lid meer | lidmatschap beeindigen | me/mij * af te melden | me/mij * eraf halen |
        me/mij * te verwijderen | me/mij * uit te schrijven | me/mij * van de lijst halen | me/mij * verwijderen |
        me/mij van * lijst/mailinglijst/verzendlijst halen/verwijderen | me/mij/wil * afmelden/uitschrijven |
        meldt u me/mij * af | mijn adres/emailadres/mailadres * verwijderen | mijn e mailadres * verwijderen |
        schrap/verwijder me/mij/mijn | schrijft u me/mij * uit | stop met * mailen/sturen |
        stuur me/mij * niets/niks meer | stuurt u me/mij * niets/niks meer | wil eraf/eruit |
        wil niet meer * krijgen/ontvangen | wil uit * grop/lijst | wil van * lijst/mailinglijst af |
        wil/zou * grop/lijst verlaten | wil/zou me/mij * afmelden/uitschrijven | zeg * lidmatschap op
        maybe:
        als het lukt | als ik kan | dat hangt ervan af | eens/even kijken |
        eventuel/hopelijk/mischien/misschien/missschien/mogelijk/warschijnlijk/wellicht | hangt ervan af |
        ik ben er nog niet zeker van | ik kijk nog even | ik lat het nog weten | ik probeer erbij te zijn |
        ik probeer het | ik probeer te komen | ik twijfel | ik weet het niet | ik weet het nog niet | ik zie wel |
        kan ik nog niet zeggen | kan zijn | lat het nog weten | ligt eran | mogelijk wel | niet zeker |
        nog niet zeker | onder voorbehoud | twijfel nog | we zien wel | weet het/ik nog niet | weet ik/nog niet |
        weet niet
        negation:
        absoluut/liever/nog/zeker niet |
        geen/geenszins/nauwelijks/nee/nergens/nie/niemand/niet/niets/niks/noch/nooit/zonder | in plats van |
        niet meer | nog geen
        no:
        absoluut/ditmal/helas/klopt/liever/nu/toch/zeker niet |
        afgewezen/annuleren/fout/geweigerd/helas/n/nee/neen/nooit/nope/oneens/onjuist/👎 | dat ben/was ik niet |
        dat klopt niet | deze/dit keer niet | do mar niet | geen behofte | helas nee | ik ben het er niet mee eens |
        ik was dat niet | lat mar | lat mar zo | mee oneens | nee bedankt/helas/hoor | nee dank je/u |
        nee liever niet | niet akkoord/don/nodig/nu
        no.event:
        afwezig/afzegging/verhinderd | andere afsprak | ben er helas niet | ben er helas niet bij | ben er niet |
        ben er niet bij | ben ziek | ben/helas verhinderd | dat lukt helas/me niet | do niet mee | heb al iets |
        heb een andere afsprak | het lukt niet | ik ben er niet | ik ben er niet bij | ik ben helas verhinderd |
        ik ben niet anwezig | ik ben op vakantie | ik ben ziek | ik do niet mee | ik heb al iets anders |
        ik kan niet komen | ik kan/kom helas niet | ik kan/kom niet | ik meld me af | ik mot afzeggen |
        ik mot me afmelden | ik red het niet | ik zeg af | kan helas niet komen | kan niet komen |
        kan/kom/lukt niet | kan/lukt helas niet | lukt me niet | meld me af | mot afzeggen | mot helas afzeggen |
        mot verstek laten gan | niet anwezig | red het niet | volgende keer | volgende keer grag | zonder mij
        none.alone:
        alleen lezen/online/website | e mails uit | emails/mail/mails/meldingen/notificaties uit |
        geen berichten/bezorging/email/emails/meldingen/post | geen e mail/mails | geen mails aub | geen/nomail |
        geen/zonder mail/mails | mail/mails/meldingen uitzetten
        none.core:
        alleen * op de website lezen | blijf * lid mar geen/zonder | blijven * mar geen e mails |
        blijven * mar geen emails/mail/mails | blijven/lid * zonder e mails |
        blijven/lid * zonder emails/mail/mails | geen e mails mar * erbij/lid |
        geen emails/mail/mails mar * erbij/lid | lees * online | lees * op de site/website |
        lid blijven mar geen/zonder e mails | lid blijven mar geen/zonder emails/mail/mails | mails * uitzetten mar |
        niet afmelden/uitschrijven * geen mails | wil niet weg mar geen | zet de mails uit mar |
        zet me/mij op geen mail
        not:
        afmelden/anmelden/hulp/inschrijven voor de | afmelden/anmelden/inschrijven voor een/het |
        al afgemeld/uitgeschreven | als hij/zij | als ik * afmeld/stop/uitschrijf/verlat/vertrek/wegga |
        als/heeft/indien/kent/komt/wanneer/weet/wil/zok/zoken iemand | als/indien/wanneer men | als/wanneer mensen |
        anderen/collega's/collegas/degenen/iemand/leden/mensen/ouders die | bedankt voor de/jullie hulp |
        bedankt voor het afmelden/tovogen/uitschrijven/verwijderen | ben an het twijfelen |
        ben/is/was/werd/zijn * afgemeld/uitgeschreven | ben/was * vertrokken/weggegan | blijf erbij/lid |
        collega/hij/iemand/je/jij/ze/zij schreef | collega/hij/iemand/ze/zij schrijft/vragt/vrog/zegt/zei |
        dagelijkse/wekelijkse bijeenkomst/les/lessen/ofening/overleg/praktijk/tots/vergadering |
        de afmeldknop/afmeldlink | denk eran/erover | een/mijn collega * wil/wilde/wilt | ga zo door |
        ga/hof niet weg | gebouw/lokal/niet/school/vergadering verlaten | grote/kleine pauze |
        had/heb me * ingeschreven | had/heb me/mij * afgemeld/angemeld/uitgeschreven |
        hal/meld/namens/schrap/schrijf/verwijder/vog onze | hal/meld/schrap/schrijf/verwijder me/mij niet |
        hal/meld/schrap/schrijf/verwijder/vog de heer |
        hal/meld/schrap/schrijf/verwijder/vog dhr/hen/jan/meneer/mevr/mevrouw/ze |
        hal/meld/schrap/schrijf/verwijder/vog mijn voorganger | hal/meld/schrap/schrijf/verwijder/vog onze collega |
        hal/meld/schrap/schrijf/verwijder/vog/volgens har/hem |
        hal/meld/schrap/schrijf/verwijder/vog/voor mijn collega/man/vrouw | hal/meld/schrijf me/mij nog niet |
        har/hem * tovogen/verwijderen |
        har/hem/kind/leerling/leerlingen/student/studenten * afmelden/anmelden/uitschrijven |
        hebben/heeft de grop/lijst/school verlaten | hebben/heeft geschreven/gevragd/gezegd |
        hebben/heeft zich * afgemeld/angemeld/uitgeschreven |
        hij/ze/zij wil/wilde/wilt/zou * afmelden/eruit/uitschrijven/verlaten/weg | ho je/men je/zich |
        hulp bij/met het | hulp van | iemand * wil/wilde/wilt | ik overweeg | ik zou bijna/nooit |
        in plats van afmelden/uitschrijven | in plats van me af | in/tijdens de pauze | is opgestapt |
        is/werd/zijn * verwijderd | is/wil er iemand | je kan je | je kan/kunt altijd/ook | je/men kunt je |
        je/niet/zich afmelden/uitschrijven | je/zich anmelden | jullie kunnen je/jullie | link om je/me |
        me/mij niet af/afmelden/uit/uitschrijven/verwijderen |
        me/mij nog niet af/afmelden/uit/uitschrijven/verwijderen | men kan zich | mijn vriendin * wil/wilde/wilt |
        mijn/onze collega * afmelden/anmelden/tovogen/uitschrijven/verwijderen | mot/zal ik me | moten/zullen we |
        nadat/voordat ik | namens/volgens mijn | namens/zok/zoken een | nar verluidt |
        niet schrappen/stoppen/verwijderen | om je/zich af te melden | om je/zich uit te schrijven | op zok nar |
        ouderschapsverlof | overwegen/pauze om | pauze rooster/surveillance | stel dat | stel je voor |
        stop met het gebruik/project | u kunt zich | uit de notulen | uit het document/programma/verslag |
        uit/van de agenda | uit/van het rooster | van de deelnemerslijst/presentielijst/sprekerslijst |
        vertelde/vrog mij | volgens de | voor de bijeenkomst/cursus/studiedag/training/workshop afmelden/anmelden |
        voor een collega | vroger had/was ik | wat als | wat gebeurt er | wie dot/heeft/komt/weet/wil/zich |
        wie kan er/mij | wie niet meer | wil erbij/lid blijven |
        wil helemal/me niet * afmelden/stoppen/uitschrijven/verlaten/weg |
        wil niet * afmelden/stoppen/uitschrijven/verlaten/weg | wil nog iemand | zoals je schrijft |
        zok/zoken collega's/collegas/dringend/material/nog/vervanging | zonder me uit | zonder me/mij af |
        zwangerschapsverlof * vervanging
        pause.alone:
        afwezig/afwezigheid/mailpauze/onderbreken/onderbreking/pause/pauseren/pauze/pauzee/pauzeer/pauzeren/vakantie/vakantiemodus/vakantiestand/vakantiestop |
        ben op vakantie | even niet | even/tijdelijk stoppen | even/tijdelijk/voorlopig geen mails | grag pauze |
        ik ben op vakantie | mail/mails pauzeren | op vakantie | pauze grag | pauze/pauzeren aub
        pause.core:
        de/mijn mails * pauzeren | even pauze van | even/tijdelijk/voorlopig geen e mails |
        even/tijdelijk/voorlopig geen emails/mail/mails | geen e mails in/tijdens/tot/van/voor |
        geen emails/mail/mails in/tijdens/tot/van/voor | mails * tijdelijk stoppen/stopzetten |
        mails pauzeren/stopzetten tot | me/mij * op pauze zetten | pas * weer mails | pauzeer alle/de/mij/mijn |
        pauzeert u alle/de/mij/mijn | stop de mails tijdens/tot/voor | tot * geen e mails |
        tot * geen emails/mail/mails | wil * pauzeren | zet de mails * tijdelijk | zet me/mij op pauze |
        zet mijn mails * stil/stop | zou grag * pauzeren
        reason:
        angezien/darom/doordat/dus/inmiddels/ivm/omdat/reden/teveel/vanwege/want/wegens/zodat | ben met pension |
        dar/nu/sinds ik | de reden is | geen tijd meer | het is te veel | het wordt | het wordt me te veel |
        het zijn er te veel | i v m | ik ben nu | ik ben/ga met pension | ik heb een andere ban | ik heb geen tijd |
        ik kom er niet an to | ik werk niet meer | ik wissel van ban | in verband met | mijn inbox/mailbox | te veel
        resume.alone:
        activeren/doorgan/heractiveren/hervat/hervaten/hervatten/terug/verder | ben weer terug | ben/weer terug |
        einde pauze | ga door/verder | hervat/hervatten aub | ik ben er weer | ik ben terug | ik ben weer terug |
        mail/mails/weer an | mails weer an | pauze opheffen/uit | pauze/vakantie voorbij | terug van vakantie |
        weer anzetten/mails | weer mails grag
        resume.core:
        beeindig/hef/stop * pauze | ben er weer * mails | ben weer terug * mails | ben/weer terug * mails |
        e mails * weer activeren/anzetten/krijgen/ontvangen |
        emails/mail/mails * weer activeren/anzetten/krijgen/ontvangen | hal me van pauze | hervat de/mijn |
        mag * weer mails | mails hervatten | mijn pauze is voorbij | mogen weer * mails |
        pauze beeindigen/opheffen/stoppen | stuur * mails weer | stuur me/mij * weer | vanaf nu weer mails |
        weer alle/de/e mails hebben/krijgen/ontvangen | weer emails/mail/mails hebben/krijgen/ontvangen |
        zet * mails weer an
        search.alone:
        archief doorzoken/zoken | archief/naslan/opzoken/search/vind/vinden/zok/zoken/zokn/zokopdracht | in archief |
        zok op | zok/zoken nar | zoken in archief
        search.core:
        alles over * uit het archief | berichten/mails over het onderwerp | geef/stuur/toon * berichten/mails over |
        in het archief iets/nar/over | is er * archief | is er ooit iets * over | opzoken * archief |
        vind/zok berichten/mails over | was er * discussie over | wat is er * over geschreven/gezegd |
        wat is/werd er * geschreven/gezegd over | wat stat/stond er * over | zok in het archief | zok nar/op
        thisgroup:
        adressenlijst/dit/ervan/hier/hieruit/hiervan/mailinglijst/mailinglist/maillijst/nieuwsbrief/verzendlijst |
        de mailinglist | de/deze berichten/emails/nieuwsbrief/verzendlijst | de/deze e mails |
        de/deze/die/jullie/uw mails | de/deze/je/jullie/mailing/uw lijst | de/deze/jullie/onze/uw grop |
        de/deze/jullie/uw mailinglijst | dit/het forum
        twice.alone:
        2/twee keer | 2x/dubbel/dubel/duplicat/duplicaten/tweemal | alles 2x | alles/mails dubbel |
        alles/mails twee keer | dubbel angemeld/ingeschreven | dubbele berichten/emails/mail/mails | dubbele e mails
        weekly.alone:
        1 x per week | 1/een keer/mail per week | 1x per week | elke/iedere week | grag wekelijks |
        weekelijks/weekoverzicht/wekelijk/wekelijks/wekelijkse | wekelijks aub/grag/overzicht |
        wekelijkse digest/mail/samenvatting
        weekly.core:
        alles in een * mail per week | een e mail per week | een email/mail per week |
        een keer per week * mail/overzicht | grag * weekoverzicht | grag/stuur/wil * wekelijkse samenvatting |
        grag/wil * wekelijks overzicht | liever wekelijks | mail/mails mar een keer per week |
        mails * wekelijks gebundeld | op wekelijks instellen/zetten | wekelijks in plats van |
        zet me/mij op wekelijks | zou grag * wekelijks overzicht | zou grag * wekelijkse samenvatting
        which.alone:
        accountoverzicht/gegevens/instelingen/instellingen/status/welke | ben ik angemeld/lid |
        mijn abonnement/abonnementen/account/gegevens/gropen/instelingen/instellingen/lidmatschap/lidmatschappen/lijsten/profiel/status
        which.core:
        ben ik * nog angemeld/ingeschreven/lid | bij/in/op/van welke lijsten sta ik |
        bij/in/van welke grop/gropen sta ik | bij/in/van welke grop/gropen/lijsten ben/zit ik |
        ho sta ik geregistreerd/ingeschreven | ho sta ik op de lijst | lat/toon mijn gropen/instellingen |
        met welk adres ben/sta ik | mijn gegevens/gropen/instellingen bekijken/inzien/opvragen/zien |
        op welke lijst sta ik | stuur * mijn gegevens/instellingen | toon mijn gegevens | war ben ik * lid van |
        war ben ik angemeld/ingeschreven/lid | war ik lid van ben | wat zijn mijn gegevens/gropen/instellingen |
        welke gegevens * van mij
        who.alone:
        abonnees/admin/beheerder/beheerders/contact/contactpersoon/deelnemers/deelnemerslijst/eigenar/ledelijst/leden/ledenlijst/moderator/moderators/verantwoordelijke/wie |
        leden aub | lijst met/van leden | wie is lid | wie zijn de leden | wie zit er in | wie zit/zitten erin
        who.core:
        hoveel leden | lijst met alle/de leden | lijst met leden | lijst/overzicht van alle/de leden |
        lijst/overzicht van leden | met wie kan ik * contact |
        wie beheert/leidt/modereert/onderhoudt de/deze grop/lijst/mailinglijst | wie gat er over de/deze grop/lijst |
        wie is * beheerder | wie is verantwoordelijk voor de/deze grop/lijst | wie krijgt * deze/mijn mails |
        wie leest * mee | wie stat er * op de/deze lijst | wie zijn * beheerders/deelnemers/leden/moderators |
        wie zit er * in de lijst | wie zit er * in de/deze grop | wie zit/zitten er allemal in |
        wie zit/zitten er in/op
        yes:
        absoluut/akkoord/bevestig/bevestigd/bevestiging/correct/god/grag/inderdad/j/ja/jawel/jazeker/jep/juist/klopt/natuurlijk/ok/okay/oke/okee/precies/prima/top/uiterard/vanzelfsprekend/yep/yes/zeker/👍 |
        dat ben/was ik | dat is god | dat klopt | do dat mar | do mar | heel/ja grag | hierbij bevestig ik |
        ik ben het eens | ik bevestig | ik ga akkoord | is god | ja bedankt/natuurlijk/zeker | ja dank u |
        ja dat ben ik | ja/prima hoor | mee eens | met plezier | zeker weten
        yes.event:
        anwezig/genoteerd/lukt | ben anwezig/erbij | ben van de partij | dat/het lukt | do grag mee | do mee |
        heb er zin in | ik ben anwezig/erbij | ik ben van de partij | ik do mee | ik kan komen | ik kan/kom |
        ik kijk ernar uit | ik kom grag | ik meld me an | ik neem deel | ik schuif an | ik zal anwezig/er zijn |
        kan/we/wij komen | kom grag | meld me an | neem grag deel | reken op mij | schuif grag an | stat genoteerd |
        tel mij mee | tot dan/mandag | verheug me erop | we zijn erbij | wij komen met twee | zie jullie dar | zin in
        """
}
