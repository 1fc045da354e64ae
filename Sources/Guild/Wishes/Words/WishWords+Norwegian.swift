extension WishWords {
    /// Norwegian.
    static let norwegian = """
        c.me:
        meg | min | mitt | mine | jeg | oss
        c.mail:
        e post~ | epost~ | mail~ | melding~ | mailer | brev | alt | varsl~ | innlegg~ | utsending~
        c.list:
        liste | listen | lista | lister | gruppe | gruppen | gruppa | grupper | e postliste~ | epostliste~ |
        fellesskap~
        c.take:
        ta | fjern~ | slett~ | stryk~ | stroket | tas av | meldes av
        c.unsub:
        meld meg av | melde meg av | melde meg ut | meld meg ut | avmeld~ | utmeld~ | meldes av | meldes ut |
        trekke meg | avslutte medlemskapet | stroket fra
        c.go:
        forlate | si opp | slutte i
        c.week:
        ukentlig~ | en gang i uka | en gang i uken | i uken | i uka | hver uke | per uke | uke~ | pa mandager
        c.day:
        daglig~ | en gang om dagen | om dagen | hver dag | per dag | dags~ | hver kveld
        c.each:
        straks | med en gang | umiddelbart | hver melding | hver e post | enkeltvis | sa snart | fortlopende |
        enkelt~ | direkte
        c.digest:
        samlet | sammendrag~ | oppsummering~ | samling | oversikt | digest | i en e post | samle~
        c.enough:
        nok | heller | mindre | farre | for mye | for mange | i stedet | sett | bytt | endre | holder | greier meg
        c.stop:
        ingen | intet | ingenting | stopp~ | uten | sla av | skru av | ikke mer | ikke flere | ikke lenger | slippe
        c.keep:
        bli varende | fortsatt | medlem | vare i
        c.pause:
        pause~ | ferie | permisjon | stille | vent | stans~ | opphold
        c.back:
        igjen | gjenoppta~ | skru pa | sla pa | tilbake | starte | begynne
        c.join:
        bli med | bli medlem | vare med | melde meg inn | meld meg inn | legg meg til | legges til | meldes inn |
        delta i gruppen
        c.who:
        hvem
        c.care:
        medlem~ | ansvar~ | leder | styrer | moderator~ | tar seg av | er med | kontaktperson
        c.how:
        hvordan | hvilken adresse | til hvilken adresse | hva er adressen | hvor
        c.write:
        skriv~ | send~ | poste | legge ut
        c.everyone:
        alle | gruppen | gruppa | hele gruppen | til lista
        c.new:
        ny | nye | nytt | bytt~ | endr~ | heretter | fra na av | i stedet | annen
        c.address:
        adresse~ | e postadresse~ | epostadresse~ | e post
        c.twice:
        dobbelt | to ganger | 2 ganger | i to eksemplarer
        c.groups:
        grupper | lister
        c.there:
        hvilke grupper | finnes | har dere | fins
        c.settings:
        innstillinger | mine grupper | er jeg med i | er jeg meldt pa
        c.search:
        sok~ | finn~ | no om | sagt om | let etter
        c.help:
        hvordan virker | hvordan fungerer | veiledning | instruksjon~ | hva kan jeg | hvordan bruker | bruksanvisning
        c.or:
        eller
        c.phone:
        sendt fra
        address.alone:
        adressebytte/adresseendring/adresseendrng | annen/bytt/bytte/endre/endret/ny/oppdater adresse |
        bytt/bytte/endre/ny e post | bytt/bytte/endre/ny epost | bytte/endring av adresse | endret/ny e postadresse |
        endret/ny epostadresse | endring av e postadresse | endring av epostadresse | min nye adresse/epost |
        min nye e post | ny addresse/eposadresse/mail/mailadresse
        address.core:
        adressen/epostadressen/eposten/mailadressen min er endret/na |
        bruk * nye adresse/adressen/epostadresse/epostadressen | bruk * nye e postadresse/postadressen |
        bytt/endre/erstatt/oppdater * adresse/adressen/epostadressen | bytt/endre/erstatt/oppdater * e postadressen |
        bytt/endre/oppdater * e postadresse | bytt/endre/oppdater * epostadresse/mailadresse/mailadressen |
        bytte/endre adresse/epostadresse/mailadresse | bytte/endre e postadresse | bytte/endre e postadressen min |
        bytte/endre epostadressen min | den nye adressen/epostadressen/eposten/mailadressen/mailen min er |
        den nye e postadressen/posten min er | e postadressen/posten min er endret/na |
        har * byttet/ny adresse/epost/epostadresse/mail/mailadresse | har * byttet/ny e post/postadresse |
        har * fatt ny adresse/epost/epostadresse/mail/mailadresse | har * fatt ny e post/postadresse |
        i stedet for den gamle adressen/eposten/mailen | i stedet for den gamle e posten |
        min nye adresse/epost/epostadresse/mail/mailadresse er | min nye e post/postadresse er |
        til den andre/nye/private adressen/epostadressen/eposten/mailadressen/mailen |
        til den andre/nye/private e postadressen/posten | til min nye adresse/epost/epostadresse/mail |
        til min nye e post/postadresse
        all:
        alle e postlister | alle epostlister | alle gruppene/listene deres |
        alle/alt/begge/fullstendig/helt/overalt/samtlige | alle/begge gruppene/listene |
        alle/begge/samtlige grupper | alle/samtlige lister | alt mulig/sammen | det hele | for alltid/godt |
        fra alle/alt | fullt og helt | hele fellesskapet/greia | hver gruppe/liste
        condition:
        anta/etter/forutsatt at | avhengig av | bare/selv hvis |
        dersom/ellers/for/hvis/hvorvidt/innen/nar/om/safremt/skulle/ville | i tilfelle | med mindre | nar som helst |
        sa lenge/snart | selv om
        courtesy:
        alt godt |
        bare/beklager/dessverre/farvel/gjerne/godmorgen/halla/hallo/hei/heia/heisann/helst/herved/hilsen/hilsener/hilsn/klem/klemmer/mvh/sorry/takk/unnskyld/vennligst/vh |
        beklager forstyrrelsen/ulempen | beklager/unnskyld bryet | beste/mange/varme/vennlige hilsener |
        beste/med/vennlig hilsen | dersom/hvis det er mulig | det hadde vart flott | det hadde/har/ville vart fint |
        det har vart en fornoyelse | det har vart hyggelig | er dere snille | er du snill |
        god dag/ettermiddag/ferie/helg/jul/kveld/morgen/paske/sommer | god jul og godt nytt ar | godt nytt ar |
        ha det | ha det bra/fint | ha en fin kveld/sommer/uke | ha en fin/god dag/helg | hadde vart fint |
        haper alt er bra/vel | haper alt star bra til | haper dere/du har det bra | hei der/dere/hei/sann |
        hei/kjare alle | hei/kjare alle sammen | hilsen fra | hvis dere har tid | hvis det gar an |
        hvis det ikke er for mye bry | hvis/om mulig | ikke no personlig | ikke vondt ment | ingenting personlig |
        jeg beklager | jeg er takknemlig | jeg haper dere har det bra | jeg ville satt pris pa det |
        kan du vare sa snill a | kan/kunne dere vare sa snille a | kjare gruppe/kollegar/kolleger/moderator/venner |
        lykke til | lykke til videre | mange/tusen takk | med beste/vennlig hilsen | med dette |
        med vennlige hilsener | nar du far tid | pa forhand takk | pa gjensyn | sendt fra min iphone/telefon |
        sendt fra mobilen | sendt fra mobilen min | setter pris pa det | setter stor pris pa det | sta pa |
        sta pa videre | takk for all hjelp | takk for alt/arbeidet/forstalsen/hjelpen/innsatsen/meg/na |
        takk for denne gang | takk pa forhand | takk skal dere/du ha | takk/takknemlig for hjelp |
        til den det gjelder | til den det matte anga | til rette vedkommende | tusen takk for hjelpen |
        tusen takk pa forhand | unnskyld at jeg forstyrrer | var sa god/vennlig | var vennlig | var/ver sa snill |
        vi hores/sees/ses/snakkes
        daily.alone:
        1/en gang om dagen | dagelig/dagli/daglig/dalig/digest/oppsummering/samlemail/sammendrag |
        daglig digest/epost/mail/oppsummering/sammendrag/takk | daglig e post | en e post om dagen |
        en epost/mail om dagen | en gang daglig | en gang per dag | en om dagen | hver dag
        daily.core:
        alt i en daglig e post | alt i en daglig epost/mail | bare en gang daglig * e post |
        bare en gang daglig * epost/mail | bare en gang om dagen * e post | bare en gang om dagen * epost/mail |
        bytt/endre til daglig | bytt/sett meg til daglig | daglig i stedet for | daglig istedenfor |
        e post bare en gang om dagen | en e post daglig | en e post om dagen | en e post per/pr dag |
        en epost/mail daglig | en epost/mail om dagen | en epost/mail per/pr dag |
        epost/mailer bare en gang om dagen | fa/ha/onsker * daglig oppsummering/sammendrag | heller daglig |
        samlet en gang om dagen | send * en gang om dagen | vil gjerne ha * daglig oppsummering/sammendrag
        date.begin:
        begynnelsen/starten av | i begynnelsen/starten av | starten pa
        date.christmas:
        etter/over jul | jul/jula/julaften/juleferien/julen
        date.dayafter:
        i overmorgen | overimorgen/overmorgen
        date.easter:
        etter paske | paska/paske/paskeferie/paskeferien/pasken
        date.end:
        i slutten av | slutten/utgangen av | ultimo | ved utgangen av
        date.for:
        de forste/kommende/neste | i ca/cirka/omtrent/rundt | i de kommende/neste | i lopet av |
        i/kommende/om/pa/under/ytterligere
        date.from:
        fra den | fra/mellom/siden | med start
        date.mid:
        i midten av | medio | midt i | midten av
        date.month.1:
        jan/januar
        date.month.10:
        okt/oktober
        date.month.11:
        nov/november
        date.month.12:
        december/des/desember
        date.month.2:
        feb/febr/februar/febuar
        date.month.3:
        mar/mars
        date.month.4:
        apr/april
        date.month.5:
        mai
        date.month.6:
        jun/juni
        date.month.7:
        juli
        date.month.8:
        aug/august
        date.month.9:
        sep/sept/september
        date.newyear:
        arets slutt | resten av aret | ut aret | arsskiftet/nyaret/nyttar/nyttarsaften/nyttarsdag | etter arsskiftet | etter/over nyttar |
        nye aret | slutten av aret
        date.next.month:
        kommende/neste maned | om en maned
        date.next.week:
        den kommende uka | kommende/nest/neste uke | om en uke
        date.next.year:
        i det nye aret | neste ar | pa nyaret | til neste ar
        date.number.1:
        ei/en/et/ett/forste
        date.number.10:
        ti/tiende
        date.number.11:
        elleve/ellevte
        date.number.12:
        et dusin | tolv/tolvte
        date.number.2:
        andre/annen/to
        date.number.3:
        tre/tredje
        date.number.4:
        fire/fjerde
        date.number.5:
        fem/femte
        date.number.6:
        seks/sjette
        date.number.7:
        sju/sjunde/syv/syvende
        date.number.8:
        atte/attende
        date.number.9:
        ni/niende
        date.open:
        akkurat na | ei/en stund | en periode | en tid framover | en/ubestemt tid | enn sa lenge |
        et par dager/maneder/uker | etter/i ferien/sommerferien | etter/over sommeren | flere/non uker |
        for en stund | for oyeblikket/tida/tiden |
        foreldrepermisjon/forelopig/hostferien/midlertidig/permisjon/vinterferien | i en periode | i ferien min |
        i non dager/maneder/uker | i permisjonen | inntil videre/vidre | inntil/til jeg er tilbake |
        inntil/til jeg gir beskjed | mens jeg er borte | mens jeg er pa ferie | neste semester/skolear |
        non dager/maneder | pa ubestemt tid | sa lenge jeg er borte | slutten av skolearet | til hosten |
        til jeg gir lyd | til jeg kommer tilbake | til jeg sier fra
        date.today:
        fra i dag | fra na | fra na av | fra og med i dag | i dag/kveld | idag/na
        date.tomorrow:
        fra i morgen | i morgen/morra | imorgen
        date.unit.day:
        dag/dagene/dager/dgr/dogn/natt/netter
        date.unit.fortnight:
        14/fjorten dager
        date.unit.month:
        manader/maned/maneden/maneder/mdr/mnd/mndr
        date.unit.week:
        uka/uke/uken/ukene/uker/ukers
        date.unit.year:
        ar/aret/halvar | et halvt ar
        date.until:
        er tilbake | for/forst/innen/inntil/senest/til/tilbake/tom | forst/igjen/til/tilbake den |
        forst/igjen/tilbake fra/i | fra/til og med | fram/frem/opp til | ikke for | t o m | til etter |
        til utgangen av
        date.weekday.1:
        mandag/mandagen/mandager
        date.weekday.2:
        tir/tirs/tirsdag/tirsdagen/tirsdager
        date.weekday.3:
        ons/onsdag/onsdagen/onsdager
        date.weekday.4:
        tor/tors/torsdag/torsdagen/torsdager
        date.weekday.5:
        fre/fredag/fredagen/fredager
        date.weekday.6:
        lor/lordag/lordagen/lordager
        date.weekday.7:
        son/sondag/sondagen/sondager
        groups.alone:
        alle lister | alle/andre/flere/hvilke/oversikt/tilgjengelige/vis grupper | e postlister |
        epostlister/gruper/gruppeliste/gruppeoversikt/grupper/lister | grupper takk | hvilke grupper er det |
        hvilke grupper finnes | liste/oversikt over grupper | vis alle grupper
        groups.core:
        er/finnes/fins det andre/flere grupper/lister | hva er/finnes det av grupper | hva har dere av grupper |
        hvilke andre lister | hvilke andre/flere grupper | hvilke e postlister er/finnes det |
        hvilke e postlister finnes/fins | hvilke e postlister har dere | hvilke e postlister kan jeg |
        hvilke epostlister/grupper/lister er/finnes det | hvilke epostlister/grupper/lister finnes/fins |
        hvilke epostlister/grupper/lister har dere | hvilke epostlister/grupper/lister kan jeg |
        hvilken gruppe kan jeg | liste/oversikt over alle gruppene/grupper | liste/oversikt over gruppene/grupper |
        vis alle gruppene/grupper | vis gruppene
        help.alone:
        brukerveiledning/bruksanvisning/faq/help/hjelp/hjelpp/info/informasjon/instruksjon/instruksjoner/jelp/kommando/kommandor/manual/muligheter/valg/veiledning |
        hjelp meg/onskes | hjelp/veiledning takk | hva er dette | hvordan fungerer/funker/virker det |
        hvordan gjor jeg | hvordan virker dette | trenger hjelp
        help.core:
        finnes det * bruksanvisning/manual/veiledning | forstar/skjonner ikke hvordan * fungerer/funker/virker |
        hva kan denne adressen | hva kan jeg be/sporre om her | hva kan jeg gjore/skrive her |
        hva/hvilke * kan man skrive | hvilke kommandor | hvordan bruker jeg | hvordan endrer jeg * innstillinger |
        hvordan endrer jeg innstillingene | hvordan fungerer/funker/virker denne gruppen/lista/listen |
        hvordan fungerer/funker/virker det her |
        hvordan fungerer/funker/virker det/dette/gruppa/gruppen/lista/listen |
        send * bruksanvisning/hjelp/instruksjoner/veiledning | trenger hjelp med gruppa/innstillingene/lista/listen |
        vil gjerne ha hjelp med gruppa/innstillingene/lista/listen
        howpost.alone:
        adressen til lista | adressen/epost/mail/skrive til gruppen | adressen/skrive til gruppa |
        e post til gruppen | gruppeadresse/innlegg/listeadresse/poste/skriv/skrive | hvordan poster/skriver jeg |
        hvordan skriver man | legge inn innlegg | post/send/sende innlegg | send/sende melding | skrive til alle
        immediate.alone:
        alle e poster | alle eposter | alle mailer med en gang | alle/separate mailer | alt med en gang |
        alt straks | digest/oppsummering av |
        direkte/enkeltmailer/enkeltvis/medengang/omgande/oyeblikkelig/straks/umiddelbart/umidelbart | hver e post |
        hver epost/mail | hver for seg | ingen digest/sammendrag | ingen/uten oppsummering | med en gang | straks takk
        immediate.core:
        alle e poster enkeltvis/straks | alle e poster for seg | alle e poster med en gang |
        alle eposter/mailer/meldinger enkeltvis/straks | alle eposter/mailer/meldinger for seg |
        alle eposter/mailer/meldinger med en gang | bytt til straks | e posten/poster enkeltvis/straks |
        e posten/poster med en gang | eposten/eposter/mailene/mailer enkeltvis/straks |
        eposten/eposter/mailene/mailer med en gang | fa/ha alt enkeltvis/straks | fa/ha alt med en gang |
        hver e post enkeltvis/straks | hver e post for seg | hver e post med en gang | hver enkelt e post |
        hver enkelt epost/mail/melding | hver epost/mail/melding enkeltvis/straks | hver epost/mail/melding for seg |
        hver epost/mail/melding med en gang | i stedet for oppsummeringen/sammendraget |
        ikke lenger digest/oppsummering/sammendrag | ingen/stopp digest/oppsummering/sammendrag |
        sa snart de kommer/sendes | send * alt med en gang | sett meg til straks |
        sla av digest/oppsummeringen/sammendraget
        join.alone:
        abonere/abonnement/abonner/abonnere/delta/innmelding/innmeldng/medlem/medlemskap/opptak/pamelding/pameldng/registrer/registrering/subscribe |
        bli med/medlem | innmelding/pamelding takk | jeg vil bli/vare med | legg meg til | legg til | legg til meg |
        meld meg inn/pa | meld/melde inn/pa | vil gjerne vare med | vil vare med
        join.core:
        far/kan/ma jeg bli medlem | far/kan/ma jeg bli/vare med i | far/kan/ma jeg melde meg inn/pa |
        hvordan blir jeg medlem | hvordan melder jeg meg inn/pa | legg inn/til meg | legg meg til |
        legg/meld/melder meg inn | meld/melder meg pa | onsker a abonnere | onsker a bli lagt til |
        onsker a bli/vare med i | onsker a bli/vare medlem | onsker a melde meg inn/pa | onsker a sta pa |
        onsker medlemskap | registrer meg | sett meg opp pa e postlista/postlisten |
        sett meg opp pa epostlista/epostlisten/lista/listen | sett meg pa e postlista/postlisten |
        sett meg pa epostlista/epostlisten/lista/listen | slipp meg inn i | ta meg med i gruppa/gruppen |
        vil abonnere | vil bli lagt til | vil bli/vare med i | vil bli/vare medlem | vil gjerne abonnere |
        vil gjerne bli lagt til | vil gjerne bli/vare med i | vil gjerne bli/vare medlem | vil gjerne ha medlemskap |
        vil gjerne melde meg inn/pa | vil gjerne sta pa | vil melde meg inn/pa | vil sta pa
        leave.alone:
        av lista/listen |
        avmeld/avmeldes/avmelding/avmeldng/avmeldt/avslutning/avslutt/avslutte/bort/fjern/forlat/forlate/nok/oppsigelse/slett/slettes/slutt/stop/stopp/unsubscribe/ut/utmeldelse/utmeldes/utmelding/utmeldng/vekk |
        avmeld/fjern/slett meg | avmelding/fjern/slett/stopp/utmelding takk | avslutt abonnement |
        for mange e poster | for mange eposter/mailer | for mye mail | forlat gruppa | forlat/forlate gruppen |
        ga/meld/melde ut | ikke/ingen flere e poster | ikke/ingen flere eposter/mailer | jeg slutter | jeg vil ut |
        meld meg av/ut | meld/melde av | na er det nok | si opp | slutt/stopp na | stopp det
        leave.core:
        avmeld/avmelde/fjern/fjerne/slett/slette/stryk/stryke meg |
        avslutt/avslutte * abonnementet/medlemskapet mitt | avslutt/avslutte * mitt abonnement/medlemskap |
        fjern/slett/stryk min | fjerne/slette adressen/eposten min | fjerne/slette e posten min |
        hvordan avmelder/avslutter jeg | hvordan kommer jeg * av lista/listen | hvordan kommer jeg * ut av |
        hvordan melder jeg meg av/ut | ikke/ingen flere e poster | ikke/ingen flere eposter/mailer/meldinger |
        meld meg * ut av | meld/melde/melder meg av/ut | melder meg herved av/ut |
        onsker a * avmeldes/fjernes/slettes/strykes | onsker a * bli fjernet/slettet |
        onsker a * forlate gruppa/gruppen/lista/listen | onsker a * ga ut av gruppa/gruppen/lista/listen |
        onsker a * melde meg av/ut | onsker a * meldes av/ut | onsker a av lista/listen | onsker a ut av |
        onsker/vil ikke * fa/ha/motta flere/mer | onsker/vil ikke fa e post lenger/lengre/mer |
        onsker/vil ikke fa epost/mail lenger/lengre/mer | onsker/vil ikke lenger/lengre * fa/motta/vare |
        onsker/vil ikke vare med lenger/lengre/mer | send meg ikke flere | si opp * abonnementet/medlemskapet mitt |
        si opp * mitt abonnement/medlemskap | sier opp abonnementet/medlemskapet | slutt a maile/sende |
        slutt med a sende | ta bort meg/min | ta meg * av/bort/ut/vekk | vil * avmeldes/fjernes/slettes/strykes |
        vil * bli fjernet/slettet | vil * forlate gruppa/gruppen/lista/listen |
        vil * ga ut av gruppa/gruppen/lista/listen | vil * melde meg av/ut | vil * meldes av/ut |
        vil av lista/listen | vil gjerne * avmeldes/fjernes/slettes/strykes | vil gjerne * bli fjernet/slettet |
        vil gjerne * forlate gruppa/gruppen/lista/listen | vil gjerne * ga ut av gruppa/gruppen/lista/listen |
        vil gjerne * melde meg av/ut | vil gjerne * meldes av/ut | vil gjerne av lista/listen | vil gjerne ut av |
        vil ut av
        maybe:
        antagelig/antakelig/eventult/evt/forelopig/forhapentligvis/kansje/kanskj/kanskje/mulig/muligens/sannsynligvis/trolig/usikker/usikkert |
        avhenger av | det er mulig | det kan hende | det kommer an pa | det spors | er ikke sikker | er usikker |
        far se | hvis jeg kan/rekker | ikke sikker/sikkert | jeg er ikke sikker | jeg er usikker |
        jeg kommer tilbake til det | jeg prover | jeg prover a komme | jeg vet ikke | jeg vet ikke enna |
        jeg/vi far se | kan hende/vare | kan ikke si/svare enna | kommer an pa | kommer tilbake til det |
        ma sjekke kalenderen | ma/skal sjekke | med forbehold | prover a komme | skal prove | skal prove a komme |
        vet ikke | vet ikke enda/enna/helt
        negation:
        absolutt/enna/slett ikke | aldri/ei/ikk/ikke/ikkje/ingen/ingenting/intet/istedenfor/nei/neppe/uten/verken |
        heller enn | i stedet for | ikke enna/lenger/mer
        no:
        absolutt/dessverre/helst/stemmer/trengs ikke |
        aldri/avbryt/avslar/avslatt/avviser/dessverre/feil/n/na/nei/niks/unig/👎 | dessverre/takker nei |
        det er feil | det er ikke nodvendig | det er/var ikke meg | det stemmer/trengs ikke | ikke akkurat na |
        ikke denne gang/gangen | ikke enig/meg/na/nodvendig | ikke gjor det | jeg avslar | jeg er ikke enig |
        jeg er unig | la det vare | la det vare som det er | la vare | nei dessverre/takk | nei helst ikke |
        nei ikke gjor det | nei la vare
        no.event:
        avbud/forfall/forhindret | blir/er ikke med | deltar/gar/kan/kommer/passer/rekker ikke |
        dessverre/er forhindret | det gar dessverre ikke | det gar/passer ikke | er bortreist/opptatt/syk |
        er pa ferie | har en annen avtale | har en avtale | har no annet | herved/melder avbud | ikke regn med meg |
        jeg deltar/kan/kommer ikke | jeg er forhindret/opptatt/syk | jeg er ikke med | jeg kan ikke delta/komme |
        jeg kan/kommer dessverre ikke | jeg ma melde avbud | jeg melder avbud/forfall | jeg rekker det ikke |
        jeg star over | jeg takker nei | kan dessverre ikke delta/komme | kan ikke delta/komme |
        kan/kommer/passer dessverre ikke | kanskje neste gang | ma dessverre melde avbud | ma dessverre takke nei |
        ma melde avbud/forfall | ma sta over | ma takke nei | melder forfall | neste gang | rekker det ikke |
        takker nei | uten meg
        none.alone:
        bare lese | bare pa nett | bare/kun nett | e post av | epost/mail/varsler av | ingen e poster |
        ingen eposter/levering/mailer/meldinger/post/varsler | ingen mailer takk | ingen/nomail | ingen/uten e post |
        ingen/uten epost/mail | skru/sla av e post | skru/sla av epost/mail/varsler | sla av mailer
        none.core:
        bli varende * men ingen/uten | bli/fortsatt/fremdeles/vare * medlem men ingen/uten |
        bli/vare * medlem men ikke fa | fortsatt/fremdeles * medlem men ikke | fortsette * men ingen/uten |
        ikke melde meg ut * ingen/uten e post | ikke melde meg ut * ingen/uten epost/mailer |
        ikke meldes ut * ingen/uten e post | ikke meldes ut * ingen/uten epost/mailer | ingen e poster men * medlem |
        ingen eposter/mailer men * medlem | lese/leser * pa nettet/nettsida/nettsiden |
        med/medlem uten e post/poster | med/medlem uten epost/eposter/mail/mailer | sett meg til ingen e post |
        sett meg til ingen epost/mail | sla av e post/posten men | sla av epost/eposten/mailene men |
        slippe e poster men | slippe eposter/mailene/mailer men | uten a fa/motta e post/poster |
        uten a fa/motta epost/eposter/mailer
        not:
        aldri onsket/villet | alle/de/dem/den/folk/foreldre/kollegar/kolleger/medlemmer/personer som |
        anta/horte at | av/fra dagsordenen/programmet/sakslista/sakslisten/timeplanen |
        avmeld/fjern/for/slett/stryk min kollega | avmeld/fjern/hvis/legg/meld/slett/stryk/ta han |
        avmeld/fjern/legg/meld/slett/stryk/ta dem/ham/henne/kollegan | avmeld/fjern/melder/slett/stryk meg ikke |
        avmeld/fjern/slett/stryk anna/bildet/fila/filen/fru/hr/lenken/punktet/teksten/var |
        avmeld/fjern/slett/stryk ikke meg | avmeld/fjern/slett/stryk kona mi | avmeld/fjern/slett/stryk mannen min |
        avmelde/melde seg | avmeldingslenke/avmeldingslenken/ifolge/permisjonsvikar | ba/bad meg om |
        ble fjernet/lagt/slettet | ble/er utmeldt | ble/er/hadde/har avmeldt | ble/hadde/har meldt | blir gjerne |
        blir i gruppa/gruppen | bor/burde/skal/skulle jeg/vi avmelde/forlate/melde/slutte |
        daglig/daglige drift/leder/ovelse/praksis/rapport/rutine/undervisning |
        de/dere/du/han/hun/kollegan/non skrev | de/hadde/han/har/hun/jeg/vi sluttet | de/han/hun onsker/ville |
        de/han/hun vil gjerne | de/han/hun/hvem vil | de/han/hun/jeg/vi forlot/meldte |
        de/han/hun/kollegan/non ba/bad/sa/sier/skriver/spor/spurte |
        dere/du/man kan alltid/avmelde/bare/forlate/melde/ogsa/selv |
        dersom/har/hvis/kjenner/nar/om/soker/sokes/vet/vil non | dersom/hvis/nar/om folk/man |
        elev/eleven/elevene/elever * avmelde/fjernes/melde/meldes | en venn * onsker/vil/ville |
        en/min kollega * onsker/vil/ville | er allerede utmeldt | er det non | er/hadde/har allerede avmeldt |
        etter at jeg | for a avmelde/forlate/melde deg/dere/ma/seg | for en kollega/venn | for/hvis jeg melder |
        for/hvis/nar jeg forlater/slutter | for/legg/meld/ta kollegan min |
        forlate bygget/huset/klassen/landet/rommet/timen | forlate/forlater motet/skolen | forrige maned/uke * jeg |
        fortsett det gode | fortsett med/sann/slik |
        fra deltakerlista/deltakerlisten/dokumentet/referatet/talerlista |
        hadde/har allerede/nettopp forlatt/meldt/sluttet | hadde/har bedt/forlatt/sagt/skrevet/spurt |
        hadde/har nettopp avmeldt | har blitt avmeldt/fjernet/lagt/meldt/slettet/utmeldt | hjelp fra | hjelp med en |
        hjelp med/til a | hjelp/legg til en | hva skjer hvis | hvem kan/kommer/tar/vet | hvis de/hun |
        hvis jeg ville | hvordan man avmelder/forlater/melder | i fjor * jeg | i friminuttet/pausen |
        i stedet for a avmelde/forlate/melde | ikke avmeld/avmeldes/fjern/fjernes/meld/slett/slettes/stryk |
        ikke ta bort | istedenfor/uten a forlate/melde | jeg avmeldte | jeg ville aldri/nesten |
        kanskje burde/forlater/skulle | knappen/vikar for | kollegan min * onsker/vil/ville |
        legg til ham/henne/kollegan | lenken for a | lurer pa om dere/non | meld/melde deg/dere pa |
        melde meg pa konferansen/kurs/kurset/motet/seminaret | non * onsker/vil/ville |
        onsker/vil ikke * avmeldes/fjernes/forlate/slettes | onsker/vil ikke * melde meg av/ut |
        onsker/vil ikke * meldes ut | onsker/vil ikke * ut av | pa vegne av |
        pamelding til konferansen/kurset/motet/seminaret | sa til meg | slutt a bruke/royke |
        soke jobb/midler/permisjon/stilling/stotte | soker/sokes en/etter/materiale/ny/vikar | som du skriver |
        stopp forslaget/kuttene/prosjektet | takk for at dere fjernet/har/la/slettet |
        takk for avmeldingen/hjelpen/pameldingen | tenk/vurderer om | tenker pa a | tidligere var jeg |
        ukentlig/ukentlige mote/moter/oppgave/prove/time | ut av dokumentet/dora/klassen/skolen | uten a avmelde |
        vil fortsatt vare | vil gjerne bli varende | vil gjerne fortsette | vurderer a
        pause.alone:
        avbrudd/borte/bortreist/epostpause/ferie/feriemodus/feriepause/fravar/fravarende/mailpause/opphold/paus/pause/pausse/permisjon/sommerpause/stans |
        e postpause | er pa ferie | forelopig ingen mail | har/pa ferie | ingen mailer na | jeg er pa ferie |
        midlertidig stans/stopp | pa/ta pause | pause e post | pause epost/mail/mailer/takk | sett pa pause |
        stans midlertidig
        pause.core:
        forelopig/midlertidig ingen e post/poster | forelopig/midlertidig ingen epost/eposter/mailer |
        fram/frem til * ingen e post | fram/frem til * ingen epost/mail/mailer | hold tilbake e posten |
        hold tilbake eposten/mailene | ikke/ingen e post/poster for/under |
        ikke/ingen e poster fram/frem/i/mens/til | ikke/ingen epost/eposter/mail/mailer for/under |
        ikke/ingen eposter/mail fram/frem/i/mens/til | ikke/ingen/slippe/stans/stopp e post fram/frem/i/mens/til |
        ikke/ingen/slippe/stans/stopp epost/mailer fram/frem/i/mens/til | ingen e post forelopig |
        ingen epost/mailer forelopig | inntil/til * ingen e post | inntil/til * ingen epost/mail/mailer |
        onsker a * pause | onsker a * ta pause | pause abonnementet/eposten/mailene/medlemskapet |
        pause e post/posten mine | pause e posten | pause epost/eposten/mailene/mailer mine | pause fra e posten |
        pause fra eposten/gruppa/gruppen/lista/listen/mailene/mailer | send * ingen e post for/mens/til |
        send * ingen epost/mailer for/mens/til | sett * mailer pa pause | sett/ta * pa pause |
        slippe/stans/stopp mailene fram/frem/i/mens/til | stans/stopp e posten fram/frem/i/mens/til |
        stans/stopp eposten fram/frem/i/mens/til | vil * pause | vil * ta pause | vil gjerne * pause |
        vil gjerne * ta pause
        reason:
        arsaken/grunnen er | bytter jobb | da/for/siden jeg | derfor/ettersom/fordi/grunnet/ifm/pga |
        det blir for mange | det blir/er for mye | det kommer for | er blitt pensjonist | etter hvert |
        for mange/mye | har byttet jobb | har ikke tid | i forbindelse med | innboksen min | jeg er pensjonist |
        jeg er/jobber ikke lenger | jeg far for | jeg gar av med pensjon | jeg har byttet/ny jobb |
        jeg har gatt av med pensjon | jeg har ikke tid | jeg jobber/rekker ikke | na som jeg | p g a | pa grunn av |
        sann/slik at
        resume.alone:
        aktiver/fortsett/fortsette/gjenoppta/gjenopta/igjen/reaktiver/tilbake | avslutt pausen |
        avslutt/stopp pause | begynn/epost/mail/mailer/start/tilbake igjen | e post igjen/pa | epost/mail/sla pa |
        er tilbake | fortsett/gjenoppta takk | i gang igjen | jeg er tilbake | pausen er over/slutt |
        skru pa e post | skru pa epost | skru/sla pa igjen | sla pa mail | slutt pa pause | tilbake fra ferie
        resume.core:
        aktiver/gjenoppta/reaktiver abonnementet/epost/eposten/mailene/mailer/medlemskapet |
        aktiver/gjenoppta/reaktiver e post/posten | avslutt/opphev/stopp pausen | avslutt/opphev/stopp pausen min |
        begynn/start * a sende e post igjen | begynn/start * a sende epost/mailer igjen |
        begynn/start * sende e post igjen | begynn/start * sende epost/mailer igjen | er tilbake * e post |
        er tilbake * epost/mailer | fa/ha/motta alle mailer igjen | fa/ha/motta e post/posten/poster igjen |
        fa/ha/motta epost/eposten/eposter/mailene/mailer igjen | pausen min er over/slutt | send * e poster igjen |
        send * eposter/mailene igjen | send/tilbake * e post igjen | send/tilbake * epost/mailer igjen |
        skru pa e post | skru pa epost | skru/sla pa e posten | skru/sla pa eposten/mailene/mailer |
        sla pa e post/posten * igjen | sla pa epost/eposten/mailene/mailer * igjen | ta meg av pause |
        vil gjerne ha e posten igjen | vil gjerne ha eposten/mailene igjen
        search.alone:
        arkiv/arkivet/arkivsok/finn/finne/leit/let/search/sok/soke/sokeord/soking/sokk | i arkivet | let/sok etter |
        sla opp | sok i arkiv | sok/soke i arkivet
        search.core:
        er det * diskusjon/diskutert/innlegg/mailer om | er/finnes/fins det * i arkivet om | finn e poster om |
        finn eposter/meldinger om | finn/let * i arkivet | finn/tidligere innlegg/mailer om |
        har det blitt/vart * diskusjon/diskutert/innlegg/mailer om | hva ble sagt/skrevet om |
        hva ble/er det * diskutert/sagt/skrevet om | hva har blitt sagt/skrevet om | hva sa dere/man/vi om |
        i arkivet etter/om/pa | let etter e poster om | let etter eposter/innlegg/mailer/meldinger om |
        send * alt/mailer om | send/vis * innlegg om | sok pa | sok/soke etter/opp | sok/soke i arkivet |
        tidligere diskusjoner om
        thisgroup:
        adresselista/adresselisten/denne/dette/distribusjonslista/distribusjonslisten/eposten/epostene/epostlista/epostliste/epostlisten/forum/forumet/gruppa/gruppen/her/lista/listen/mailene/mailinglista/mailingliste/mailinglisten/maillista/mailliste/maillisten/meldingene/nyhetsbrev/nyhetsbrevet |
        denne e postlista/postlisten | denne epostlista/epostlisten/gruppa/gruppen/lista/listen | deres liste |
        det her | dette forumet/nyhetsbrevet | disse e postene | disse epostene/mailene/meldingene |
        e posten/postene/postlista/postliste/postlisten | e postene/postlista deres |
        epostene/epostlista/gruppa/gruppen/lista/listen/mailene/nyhetsbrevet deres | gruppa/gruppen var
        twice.alone:
        2/to ganger | alt 2 ganger | alt/mailer dobbelt | alt/mailer to ganger | dobbel e post | dobbel epost/mail |
        dobbelt opp/pameldt/registrert | dobbelt/dobelt/duplikat/duplikater | doble e poster | doble eposter/mailer |
        to eksemplarer/kopier
        weekly.alone:
        1/en gang i uka | en e post i uka | en epost/mail i uka | en gang per uke | en gang ukentlig |
        en gang/mail i uken | en i uka | hver uke |
        ukemail/ukenlig/ukentli/ukentlig/ukentlige/ukesammendrag/ukesoppsummering | ukentlig e post |
        ukentlig epost/mail/oppsummering/sammendrag/takk
        weekly.core:
        alt i en ukentlig e post | alt i en ukentlig epost/mail | bare en gang i uka/uken * e post |
        bare en gang i uka/uken * epost/mail | bytt/endre til ukentlig | bytt/sett meg til ukentlig |
        e post bare en gang i uka/uken | en e post i uka/uken | en e post per/pr uke | en e post ukentlig |
        en epost/mail i uka/uken | en epost/mail per/pr uke | en epost/mail ukentlig |
        epost/mailer bare en gang i uka/uken | fa/ha/onsker * ukentlig oppsummering/sammendrag | heller ukentlig |
        heller/samlet en gang i uka | samlet en gang i uken | send * en gang i uka | ukentlig i stedet for |
        ukentlig istedenfor | vil gjerne ha * ukentlig oppsummering/sammendrag
        which.alone:
        abonnementet/medlemskapet mitt | er jeg medlem/pameldt | gruppene/innstillingene/listene mine |
        hva er jeg med i | hvilke/innstilinger/innstillinger/instillinger/status | konton min |
        min konto/profil/status | mine abonnementer/data/grupper/innstillinger/lister/opplysninger |
        mitt abonnement/medlemskap
        which.core:
        er jeg * fortsatt/fremdeles med/medlem | er jeg medlem/pameldt/registrert | hva er innstillingene mine |
        hva er jeg med i | hva er jeg medlem av | hva er jeg meldt pa | hva er jeg pameldt |
        hva er mine innstillinger | hvilke grupper/lister abonnerer/star jeg | hvilke grupper/lister er jeg * med i |
        hvilke grupper/lister er jeg * medlem av | hvilke grupper/lister er jeg * meldt pa |
        hvilke grupper/lister er jeg * pameldt | hvilke opplysninger har dere |
        hvilken adresse/epost/epostadresse/gruppe/mail er jeg | hvilken e post/postadresse er jeg |
        hvor er jeg medlem | hvordan er jeg registrert | se/vis/vite gruppene/innstillingene mine |
        se/vite opplysningene mine | send * mine innstillinger/opplysninger | vis mine grupper/innstillinger
        who.alone:
        abonnenter/admin/administrator/ansvarlig/deltakere/deltakerliste/eier/hvem/kontakt/kontaktperson/medlemer/medlemmene/medlemmer/medlemslista/medlemsliste/medlemslisten/moderator/moderatorer |
        hvem er med/medlem/vi | liste over medlemmer | medlemmer takk | vis medlemmer
        who.core:
        hvem administrerer/driver/modererer/styrer denne/gruppa/gruppen/lista/listen |
        hvem er administrator/kontaktperson/medlemmene/medlemmer/moderator | hvem er ansvarlig for |
        hvem er det som administrerer/styrer | hvem er det som er med | hvem er det som star bak |
        hvem er i gruppa/gruppen | hvem er med i/pa | hvem er medlem av | hvem er/star pa lista/listen |
        hvem far/leser/mottar det her | hvem far/leser/mottar dette/disse/eposten/mailene |
        hvem far/leser/mottar e posten | hvem har ansvaret for denne/gruppa/gruppen/lista/listen |
        hvem skal jeg kontakte * gruppa/gruppen/lista/listen | hvem star bak |
        hvem star for denne/gruppa/gruppen/lista/listen | hvor mange er med | hvor mange medlemmer |
        liste/oversikt over deltakere/medlemmene/medlemmer
        yes:
        absolutt/akkurat/bekrefter/bekreftes/bekreftet/bra/definitivt/enig/fint/flott/gjerne/godkjenner/godkjent/greit/j/ja/jada/japp/javisst/jepp/jo/klart/korrekt/naturligvis/nettopp/ok/okay/okei/riktig/selvfolgelig/selvsagt/sikkert/stemmer/supert/👍 |
        bare gjor det | den er grei | det er fint/greit/riktig | det er i orden | det gar bra | det stemmer |
        det var meg | det vil jeg gjerne | gar bra/fint | gjor/klart det | helt greit/sikkert | i orden |
        ja da/selvfolgelig/visst | ja det er/var meg | ja/jo takk | ja/veldig/vil gjerne | jeg bekrefter/godkjenner |
        jeg er enig | med glede
        yes.event:
        blir hyggelig | blir/er med | deltar/kommer gjerne | deltar/kommer/moter/stiller | det blir hyggelig |
        det passer | det passer bra | dukker opp | er pa | gleder/passer meg | herved pameldt | jeg blir med |
        jeg deltar/kan/moter/stiller | jeg deltar/kommer gjerne | jeg dukker opp | jeg er der/pa | jeg gleder meg |
        jeg kan godt/komme | jeg kan vare med | jeg melder meg pa | jeg skal vare der | jeg takker ja |
        jeg/vi er med | jeg/vi kommer | kan komme | melder/skriv meg pa | passer bra/fint | regn med meg |
        ser fram/frem til det | ses der | takker ja | vi blir to | vi sees/ses der
        """
}
