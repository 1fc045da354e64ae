extension WishWords {
    /// Danish.
    static let danish = """
        c.me:
        mig | min | mit | mine | jeg | os
        c.mail:
        mail~ | e mail~ | email~ | besked~ | meddelelse~ | post | alt | breve | notifikation~ | indlag | nyhedsbrev~
        c.list:
        liste | listen | lister | gruppe | gruppen | grupper | mailingliste~ | fallesskab~ | postliste~
        c.take:
        tag | tage | fjern~ | slet~ | stryg~ | meldes fra | tages af
        c.unsub:
        afmeld~ | framelde~ | frameld~ | melde mig ud | meld mig ud | meld mig fra | melde mig fra | meldes fra |
        meldes ud | udmeld~ | melder mig ud
        c.go:
        trade ud | forlade | opsige | opsiger
        c.week:
        ugentlig~ | en gang om ugen | om ugen | hver uge | per uge | uge~ | om mandagen
        c.day:
        daglig~ | en gang om dagen | om dagen | hver dag | per dag | dags~ | hver aften
        c.each:
        straks | med det samme | ojeblikkelig~ | hver mail | hver besked | enkeltvis | sa snart | enkelte | lobende |
        enkelt
        c.digest:
        samlet | sammendrag~ | opsummering~ | samling | oversigt | digest | i en mail | opsamling
        c.enough:
        nok | hellere | mindre | farre | for meget | for mange | i stedet | sat | skift | andre | rigeligt
        c.stop:
        ingen | intet | stop~ | uden | sluk~ | sla fra | ikke flere | ikke langere | ikke mere | slippe for | holde op
        c.keep:
        blive i | forblive | stadig | medlem | blive ved
        c.pause:
        pause~ | ferie | orlov | stille | afbryd~ | vent | suspend~ | hold igen
        c.back:
        igen | genoptag~ | tand~ | sla * til | tilbage | starte | genaktiver~ | begynde
        c.join:
        melde mig ind | blive medlem | vare med | tilmelde | tilfoj~ | tilmeld~ | optages | deltage i gruppen |
        meldes ind
        c.who:
        hvem
        c.care:
        medlem~ | ansvar~ | leder | star for | moderator~ | passer | tager sig af | er med | kontaktperson
        c.how:
        hvordan | hvilken adresse | til hvilken adresse | hvad er adressen | hvor
        c.write:
        skriv~ | send~ | poste | opsla
        c.everyone:
        alle | gruppen | hele gruppen | til listen
        c.new:
        ny | nye | nyt | skift~ | andre~ | andret | fremover | i stedet | anden
        c.address:
        adresse~ | mailadresse~ | e mailadresse~ | mail
        c.twice:
        dobbelt | to gange | 2 gange | dublet~ | i to eksemplarer
        c.groups:
        grupper | lister
        c.there:
        hvilke grupper | findes | har i | er der
        c.settings:
        indstillinger | mine grupper | er jeg med i | er jeg tilmeldt
        c.search:
        sog~ | find~ | noget om | sagt om | led efter
        c.help:
        hvordan virker | hvordan fungerer | vejledning | instruktion~ | hvad kan jag | hvad kan jeg |
        hvordan bruger | brugsanvisning
        c.or:
        eller
        c.phone:
        sendt fra
        address.alone:
        adresseandring/adresseandrng/adresseskift | anden/andre/andret/ny/opdater/skift/skifte adresse |
        andret/ny/skift mailadresse | andring af adresse/mailadresse | min nye adresse/mail/mailadresse |
        ny addresse/email/emailadresse | ny e mail adresse | ny e mail/mailadresse | ny/skift mail
        address.core:
        andr/andre/opdater/ret/skift * e mailadresse | andr/andre/opdater/ret/skift * emailadresse |
        andr/andre/opdater/ret/skift/udskift * adresse/mailadresse | andre/skifte min adresse/mail/mailadresse |
        brug * nye adresse/mailadresse | har * fat ny adresse/emailadresse/mail/mailadresse |
        har * fat ny e mailadresse | har * ny/skiftet adresse/emailadresse/mail/mailadresse |
        har * ny/skiftet e mailadresse | i stedet for min gamle adresse/mail/mailadresse |
        min adresse/emailadresse/mail/mailadresse er andret/nu/skiftet | min e mailadresse andres/skifter |
        min e mailadresse er andret/nu/skiftet | min emailadresse/mailadresse andres/skifter |
        min nye adresse/email/emailadresse/mail/mailadresse er | min nye e mail/mailadresse er |
        til min anden/nye/private adresse/emailadresse/mail/mailadresse | til min anden/nye/private e mailadresse
        all:
        alle grupperne/listerne/maillister | alle jeres grupper/lister |
        alle/alt/alting/begge/fuldstandig/fuldstandigt/helt/overalt/samtlige | alle/begge/samtlige grupper/lister |
        det hele | det hele tak | for altid/bestandig | fra alle/alt | fra det hele | hele fallesskabet |
        helt og aldeles | hver gruppe/liste
        condition:
        afhangigt af | antag/efter/forudsat at |
        ellers/for/hvis/hvorvidt/ifald/inden/medmindre/nar/om/safremt/skulle/ville | i tilfalde af | kun/selv hvis |
        nar som helst | sa lange/snart | selv om
        courtesy:
        alt godt |
        bare/beklager/dbh/desvarre/farvel/gerne/godaften/goddag/godmorgen/hallo/halloj/hej/hejsa/helst/hermed/hilsen/hilsner/kh/lige/mh/mvh/sorry/tak/undskyld/venligst/vh |
        bedste/karlig/venlig hilsen | bedste/karlige/mange/venlige hilsner | beklager/undskyld ulejligheden |
        de bedste hilsner | det er ikke personligt | det har varet en fornojelse | det har varet hyggeligt |
        det vil/ville vare dejligt | det ville vare en stor hjalp | det ville vare rart | fortsat god dag |
        gider du/i | gladelig jul og godt nytar | gladelig/god jul |
        god aften/dag/eftermiddag/ferie/morgen/paske/sommer/weekend | godt nytar | ha en god weekend |
        haber alt er godt/vel | haber du/i har det godt | hav det godt | hav en dejlig/god dag | hej alle sammen |
        hej allesammen/der/hej | hej med dig/jer | hej/hejsa/kare alle | held og lykke | held og lykke fremover |
        hilsen fra | hvis det er muligt | hvis det kan lade sig gore | hvis du/i gider | hvis i har tid |
        hvis/om muligt | ikke for noget | intet personligt | jeg beklager | jeg er taknemmelig |
        jeg haber i har det godt | jeg ville satte pris pa det | kan i ikke lige |
        kare administrator/gruppe/kollegar/kolleger/moderator/team/venner | mange tak for hjalpen |
        mange/tusind/tusinde tak | med de bedste hilsner | med venlig hilsen | med venlige hilsner |
        pa forhand mange tak | pa forhand tak | pa gensyn | pas godt pa jer selv | pas pa jer selv | poj poj |
        rigtig god weekend | sendt fra min iphone/mobil/telefon | sendt fra outlook |
        tak for alt/forstalsen/hjalpen/mig/nu | tak for denne gang | tak for din/jeres hjalp |
        tak for jeres arbejde | tak pa forhand | tak skal du/i have | til hvem det matte vedrore |
        til rette vedkommende | undskyld forstyrrelsen | undskyld jeg forstyrrer | var sa venlig | var sa venlig at |
        var sod/venlig at | var venlig | vi ses | vi tales ved | vil du vare sod/venlig at |
        vil i vare sode/venlige at
        daily.alone:
        1/en gang om dagen | dagli/daglig/dagligt/dagling/digest/opsamling/resume/samlemail |
        daglig digest/mail/opsamling/oversigt | daglig/dagligt tak | dagligt resume | en gang dagligt |
        en mail om dagen | en mail pr dag | en om dagen | hver dag
        daily.core:
        alt i en daglig mail | andre/skift til daglig/dagligt | dagligt i stedet for | en e mail dagligt |
        en e mail om dagen | en e mail per/pr dag | en email/mail dagligt | en email/mail om dagen |
        en email/mail per/pr dag | fa/ha/have/onsker * daglig opsamling/oversigt |
        fa/ha/have/onsker * dagligt resume | hellere dagligt | kun en gang om dagen * mail |
        mails kun en gang om dagen | samlet en gang om dagen | sat/skift mig til daglig | send * en gang om dagen |
        vil gerne have * daglig opsamling/oversigt | vil gerne have * dagligt resume
        date.begin:
        begyndelsen/starten af | i begyndelsen/starten af | start
        date.christmas:
        efter/over jul | jul/juleaften/juleferien/julen
        date.dayafter:
        i overmorgen | overmorgen
        date.easter:
        efter paske | paske/paskeferie/paskeferien/pasken
        date.end:
        i slutningen af | slut/ultimo | slutningen/udgangen af
        date.for:
        de forste/kommende/naste | i ca/cirka/omkring | i de kommende/naste | i lobet af |
        i/kommende/om/pa/under/yderligere | inden for
        date.from:
        begyndende/fra/mellem/siden
        date.mid:
        i midten af | medio | midt i | midten af
        date.month.1:
        jan/januar
        date.month.10:
        okt/oktober
        date.month.11:
        nov/november
        date.month.12:
        dec/december
        date.month.2:
        feb/febr/februar/febuar
        date.month.3:
        mar/marts
        date.month.4:
        apr/april
        date.month.5:
        maj
        date.month.6:
        jun/juni
        date.month.7:
        juli
        date.month.8:
        aug/august
        date.month.9:
        sep/sept/september
        date.newyear:
        arets slutning/udgang | resten af aret | arsskiftet/nytar/nytarsaften/nytarsdag | det nye ar | efter arsskiftet/nytar |
        nye ar | slutningen af aret
        date.next.month:
        kommende/naste maned | om en maned
        date.next.week:
        den kommende uge | kommende/naste uge | om en uge
        date.next.year:
        i det nye ar | kommende/naste ar | til naste ar
        date.number.1:
        en/et/forste
        date.number.10:
        ti/tiende
        date.number.11:
        elleve/ellevte/elvte
        date.number.12:
        et dusin | tolv/tolvte
        date.number.2:
        anden/andet/to
        date.number.3:
        tre/tredje
        date.number.4:
        fire/fjerde
        date.number.5:
        fem/femte
        date.number.6:
        seks/sjette
        date.number.7:
        syv/syvende
        date.number.8:
        otte/ottende
        date.number.9:
        ni/niende
        date.open:
        barsel/barselsorlov/efterarsferien/forelobig/forelobigt/midlertidig/midlertidigt/orlov/pt/vinterferien |
        efter/i ferien/sommerferien | efter/i min ferie | efter/over sommeren | en periode/stund | en/ubestemt tid |
        et par dage/maneder/uger | et stykke tid | flere/nogle uger | for tiden | for/lige nu | i en periode |
        i et stykke tid | i nogle dage/uger | i ojeblikket | indtil andet meddeles | indtil jeg kommer tilbage |
        indtil jeg skriver | indtil videre | indtil/til jeg er tilbage | indtil/til jeg siger til |
        mens jeg er pa ferie | mens jeg er vak | naste semester/skolear | nogle dage/maneder | p t |
        pa ubestemt tid | sa lange jeg er vak | skolearets afslutning | til efteraret | under min barsel
        date.today:
        fra i dag | fra nu af | fra og med i dag | i aften/dag | idag/nu
        date.tomorrow:
        fra i morgen | i morgen | imorgen
        date.unit.day:
        dag/dage/dagene/dg/dogn/nat/natter
        date.unit.fortnight:
        14/fjorten dage
        date.unit.month:
        maned/maneden/maneder/maneders/md/mdr/mnd
        date.unit.week:
        uge/ugen/uger/ugerne/ugers
        date.unit.year:
        ar/aret/halvar | halvt ar
        date.until:
        er tilbage | for/forst/inden/indtil/retur/senest/til/tilbage/tom | forst/igen/indtil/til/tilbage den |
        forst/igen/tilbage fra/i | fra/til og med | frem/op til | ikke for | t o m | til efter | til udgangen af
        date.weekday.1:
        mandag/mandage/mandagen
        date.weekday.2:
        tir/tirs/tirsdag/tirsdage/tirsdagen
        date.weekday.3:
        ons/onsdag/onsdage/onsdagen
        date.weekday.4:
        tor/tors/torsdag/torsdage/torsdagen
        date.weekday.5:
        fre/fredag/fredage/fredagen
        date.weekday.6:
        lor/lordag/lordage/lordagen
        date.weekday.7:
        son/sondag/sondage/sondagen
        groups.alone:
        alle lister | alle/andre/flere/hvilke/tilgangelige/vis grupper |
        gruper/gruppeliste/gruppeoversigt/grupper/lister/maillister | grupper tak | hvilke grupper er der |
        hvilke grupper findes | liste/oversigt over grupper | vis alle grupper
        groups.core:
        er der andre/flere lister | er/findes der andre/flere grupper | hvad er/findes der af grupper |
        hvad har i af grupper | hvilke andre lister | hvilke andre/flere grupper |
        hvilke grupper/lister/maillister er/findes der | hvilke grupper/lister/maillister findes |
        hvilke grupper/lister/maillister har i | hvilke grupper/lister/maillister kan jeg | hvilken gruppe kan jeg |
        liste/oversigt over alle/jeres grupper | liste/oversigt over grupper/grupperne | vis alle grupper |
        vis grupperne
        help.alone:
        brugsanvisning/faq/help/hjalb/hjalp/hjalpp/info/information/instruktion/instruktioner/kommando/kommandor/manual/muligheder/valgmuligheder/vejledning |
        hjalp mig/onskes | hjalp/vejledning tak | hvad er det her | hvad er dette | hvordan gor jeg/man |
        hvordan virker det | hvordan virker det her
        help.core:
        er der en manual/vejledning | forstar ikke hvordan * fungerer/virker | har behov/brug for hjalp med gruppen |
        har behov/brug for hjalp med/til listen | hvad er mine muligheder | hvad kan denne adresse |
        hvad kan jeg bede/sporge om her | hvad kan jeg gore/skrive her | hvad/hvilke * kan man skrive |
        hvilke kommandor | hvordan andrer jeg * indstillinger | hvordan bruger jeg |
        hvordan fungerer/virker den her liste | hvordan fungerer/virker denne gruppe/liste |
        hvordan fungerer/virker det her | hvordan fungerer/virker det/dette/gruppen/listen |
        send * hjalp/instruktioner/vejledning
        howpost.alone:
        adresse pa gruppen | adresse/mail/skriv/skrive til gruppen | gruppeadresse/indlag/opslag/poste/skriv/skrive |
        gruppens/listens adresse | hvordan poster/skriver jeg | hvordan skriver man | post/send/sende indlag |
        send/sende besked | skrive til alle
        immediate.alone:
        alle mails med det samme | alle/enkelte/separate mails | alt med det samme | alt straks |
        digest/opsamling fra | direkte/enkeltvis/ojeblikkelig/ojeblikkeligt/omgande/omgane/strags/straks |
        hver for sig | hver mail | ingen digest | ingen/uden opsamling | med det samme | straks tak
        immediate.core:
        alle/fa/have/hver/modtage mails enkeltvis/straks | alle/fa/have/hver/modtage mails med det samme |
        alle/hver besked/beskeder/mail enkeltvis/straks | alle/hver besked/beskeder/mail med det samme |
        alle/hver besked/beskeder/mail/mails for sig | alle/hver besked/beskeder/mail/mails hver for sig |
        fa/have/modtage alle mails enkeltvis/straks | fa/have/modtage alle mails med det samme |
        fa/have/modtage alt enkeltvis/straks | fa/have/modtage alt med det samme | hver enkelt besked/mail |
        i stedet for opsamlingen/oversigten/resumeet | ikke langere opsamling/resume/samlet |
        ingen/stop digest/opsamling/resume | mailene enkeltvis/straks | mailene med det samme |
        mails enkeltvis/straks igen | mails med det samme igen | sa snart de kommer/sendes | sat mig til straks |
        send * alt med det samme | skift til straks | sla digest/opsamlingen/resumeet fra
        join.alone:
        abonnement/abonner/abonnere/deltag/indmeld/indmeldelse/indmelding/medlem/medlemskab/optag/optagelse/registrer/registrering/subscribe/tilfoj/tilmel/tilmeld/tilmelde/tilmeldes/tilmelding/tilmelld/timeld |
        bliv/blive medlem | jeg vil gerne vare med | jeg vil vare med | meld ind/til | meld mig ind |
        tilfoj/tilmeld mig | tilmeld tak | vil vare med
        join.core:
        hvordan bliver jeg medlem | hvordan melder jeg mig ind/til | hvordan tilmelder jeg mig |
        indmeld/optag/tilfoj/tilmeld mig | kan/ma jeg blive medlem | kan/ma jeg komme/vare med i |
        kan/ma jeg tilmelde mig | luk mig ind i | meld mig til | meld/melder mig ind | onsker at * optages/tilfojes |
        onsker at blive/vare medlem | onsker at med i | onsker at melde mig ind/til | onsker at tilmelde mig |
        onsker at tilmeldes | onsker at vare med i | sat/skriv mig pa listen/maillisten | vil blive/vare medlem |
        vil gerne * optages/tilfojes | vil gerne abonnere/tilmeldes | vil gerne blive/vare medlem |
        vil gerne melde mig ind/til | vil gerne tilmelde mig | vil gerne vare med i | vil gerne/vare med i |
        vil med i | vil melde mig ind/til | vil tilmelde mig | vil tilmeldes
        leave.alone:
        af listen |
        afmel/afmeld/afmeldelse/afmeldes/afmelding/afmeldt/afmelld/afslut/fjern/forlad/forlade/frameld/framelding/nok/opsig/opsigelse/slet/slettes/slut/stop/ud/udmeldelse/udmelding/unsubscribe/vak |
        afmeld/fjern/frameld/slet mig | afmeld/fjern/frameld/slet/stop tak | for mange mails |
        forlad/forlade gruppen | ga/meld ud | hold op | ikke flere mails tak | ikke/ingen flere mails | jeg stopper |
        jeg vil ud | meld mig fra/ud | meld/melde fra | nu er det nok | opsig abonnement | stop det/nu
        leave.core:
        afmeld/afmelde/fjern/fjerne/frameld/framelde/slet/slette/stryg mig |
        afslut/opsig/opsiger mit abonnement/medlemskab | bedes afmeldt/fjernet/frameldt/slettet | fjern/slet min |
        fjerne/slette min adresse/mail/mailadresse fra | hvordan afmelder/framelder jeg mig |
        hvordan kommer jeg * af/ud | hvordan melder jeg mig af/fra/ud | ikke * flere mails fra |
        ikke flere beskeder/emails/mails | ikke flere e mails | ingen e/flere mails mere | ingen emails/mails mere |
        kan * slettes fra listen | meld mig lige/venligst fra | meld/melde/melder mig fra |
        meld/melder/tag mig * ud | melde mig ud | melder mig hermed fra | onsker at * afmelde/framelde mig |
        onsker at * afmeldes/fjernes/frameldes/slettes/slettet | onsker at * afslutte/opsige mit |
        onsker at * forlade gruppen | onsker at * melde mig fra/ud | onsker at * meldes ud |
        onsker at forlade gruppen/listen | onsker at ud af | onsker at ud af gruppen/listen |
        onsker/vil ikke * fa/have/modtage flere/mere | onsker/vil ikke at vare med mere |
        onsker/vil ikke langere * fa/have/modtage/vare | send mig ikke flere | stop med at sende |
        stop med at skrive til | tag mig * af | vil * afmelde/framelde mig | vil * afmeldes/frameldes |
        vil * forlade gruppen | vil afmelde/framelde | vil forlade gruppen/listen |
        vil gerne * afmelde/framelde mig | vil gerne * afmeldes/fjernes/frameldes/slettes/slettet |
        vil gerne * afslutte/opsige mit | vil gerne * forlade gruppen | vil gerne * melde mig fra/ud |
        vil gerne * meldes ud | vil gerne afmelde/framelde | vil gerne forlade gruppen/listen | vil gerne ud af |
        vil gerne ud af gruppen/listen | vil ud af gruppen/listen
        maybe:
        afhanger af | det afhanger af | det er usikkert | det kan vare | det kommer an pa | er ikke sikker |
        eventult/evt/forelobigt/forhabentlig/formentlig/formodentlig/maske/mske/muligvis/sandsynligvis/usikker/usikkert |
        hvis jeg kan | hvis jeg kan na det | ikke sikker | jeg er ikke sikker | jeg forsoger/prover | jeg ma se |
        jeg prover at komme | jeg skal lige tjekke | jeg ved det ikke endnu | jeg ved det/endnu ikke | jeg ved ikke |
        jeg vender tilbage | kan ikke sige/svare endnu | kan vare | kommer an pa | lad os se | ma se |
        med forbehold | prover at komme | skal lige tjekke | skal lige tjekke kalenderen | ved det ikke | ved ikke |
        ved ikke endnu | vender tilbage | vi far se
        negation:
        absolut/bestemt/endnu/slet ikke |
        aldrig/ej/hverken/ikk/ikke/ingen/ingenlunde/ingenting/intet/nappe/nej/uden | hellere end | i stedet for |
        ikke langere/mere
        no:
        absolut/behoves/bestemt/desvarre/helst ikke |
        afslar/afviser/afvist/aldrig/annuller/desvarre/forkert/n/na/nah/nej/niks/unig/👎 | desvarre nej |
        det er forkert | det er ikke nodvendigt | det er/var ikke mig | det passer/stemmer ikke | gor det ikke |
        ikke denne gang | ikke enig/mig/nodvendigt/nu | ikke i denne omgang | ikke lige nu | jeg afslar |
        jeg er ikke enig | jeg er unig | lad det vare | lad det vare som det er | lad var/vare | nej desvarre/tak |
        nej helst ikke | nej lad vare
        no.event:
        afbud/forhindret | deltager/kan/kommer/passer ikke | desvarre/er forhindret | det gar/passer ikke |
        det passer desvarre ikke | er bortrejst/optaget/syg | er ikke med | er pa ferie | har en aftale |
        har en anden aftale | har noget andet | hermed/melder afbud | jeg deltager/kan/kommer ikke |
        jeg er forhindret/optaget/syg | jeg er ikke med | jeg kan ikke deltage/komme | jeg kan/kommer desvarre ikke |
        jeg ma melde afbud | jeg ma springe over | jeg melder afbud | jeg nar det ikke | jeg takker nej |
        kan desvarre ikke deltage/komme | kan ikke deltage/komme | kan/kommer/passer desvarre ikke |
        ma desvarre melde afbud | ma melde afbud | ma takke nej | maske naste gang | nar det ikke | naste gang |
        regn ikke med mig | siger nej tak | springer over | takker nej | uden mig
        none.alone:
        ingen beskeder/emails/levering/mail/notifikationer/post | ingen e mails | ingen mails tak | ingen/nomail |
        ingen/sluk/uden mails | kun hjemmesiden/lase/web | kun pa nettet | mails/notifikationer fra |
        sla e mails fra | sla emails/mail/mails/notifikationer fra | sluk for mails
        none.core:
        blive/vare * med/medlem men ikke fa | blive/vare * med/medlem men ingen/uden |
        bliver/forblive/forbliver medlem men ingen/uden | ikke forlade * ingen/uden mails |
        ikke meldes ud * ingen/uden mails | ingen mails men * medlem | kun lase pa hjemmesiden/nettet |
        lase/laser * pa hjemmesiden/nettet/siden | med/medlem uden e mails | med/medlem uden emails/mail/mails |
        sat mig til ingen mails | sla mailene/mails fra men | slippe for mailene/mails men |
        uden at fa/modtage e mails | uden at fa/modtage emails/mails
        not:
        af/fra dagsordenen/programmet/skemat |
        afmeld/afmelder/fjern/frameld/framelder/meld/melder/slet/tag mig ikke |
        afmeld/fjern/for/frameld/meld/slet/tilfoj/tilmeld min kollega |
        afmeld/fjern/frameld/meld/slet/tag/tilfoj/tilmeld dem/ham/hende |
        afmeld/fjern/frameld/slet mig endelig ikke |
        afmeld/fjern/frameld/slet/tilfoj/tilmeld anna/billedet/filen/fru/hr/linket/punktet/teksten/vores |
        afmeld/fjern/frameld/slet/tilfoj/tilmeld min kone/mand | afmelde/framelde/tilmelde sig |
        afmeldingslink/afmeldingslinket/barselsvikar/forestil/ifolge | aldrig onsket/villet |
        alle/de/dem/den/folk/foraldre/kolleger/medlemmer/personer der | antag/horte/overvejer at | bad mig om |
        blev fjernet/slettet | blev/er/har/havde afmeldt/frameldt | blev/har/havde tilmeldt | bliver gerne |
        bliver i gruppen | bor/burde/skal/skulle jeg/vi afmelde/forlade/framelde/melde |
        daglig/daglige drift/ovelse/praksis/rapport/rutine/undervisning | de/du/han/hun/i/kollegan/nogen skrev |
        de/han/hun onsker/ville | de/han/hun vil gerne | de/han/hun/hvem vil |
        de/han/hun/jeg/vi forlod/meldte/stoppede |
        de/han/hun/kollegan/nogen bad/sagde/siger/skriver/sporger/spurgte | dem/folk/kolleger/medlemmer som |
        du/i/man kan afmelde/altid/bare/forlade/framelde/melde/ogsa/selv | efter at jeg |
        elev/eleven/elever/eleverne * afmelde/afmeldes/fjernes/tilmelde | en ven * onsker/vil/ville |
        en/min/vores kollega * onsker/vil/ville | er blevet afmeldt/fjernet/frameldt/slettet/tilmeldt |
        er der nogen | er/har/havde allerede afmeldt/frameldt | for at afmelde/framelde/melde dig/jer/sig/skal |
        for en kollega/ven | for/hvis jeg melder | for/hvis/nar jeg forlader/stopper |
        forlade bygningen/huset/klassen/landet/lokalet/rummet | forlade/forlader modet/skolen | fortsat det gode |
        fortsat med/sadan | fra deltagerlisten/dokumentet/referatet/talerlisten | gad vide | har meldt mig/sig |
        har/havde allerede/lige forladt/meldt/tilmeldt | har/havde bedt/forladt/meldt/sagt/skrevet/spurgt |
        har/havde lige afmeldt/frameldt | har/hvis/kender/nar/soger/soges/ved/vil nogen | hjalp fra | hjalp med at |
        hjalp med/til en | hjalp til opgaven/undervisningen | hjalp/linket til at | hvad sker der hvis |
        hvem kan/kommer/tager/ved | hvis de/han/hun | hvis jeg afmelder/ville | hvis/nar folk/man |
        hvordan man afmelder/forlader/framelder/melder | i frikvarteret/pausen |
        i stedet for at afmelde/forlade/melde | ikke afmeld/afmeldes/fjern/fjernes/frameldes/slet/slettes |
        jeg afmeldte/frameldte/tilmeldte | jeg ville aldrig/nasten | knappen til | maske forlader/skulle |
        melde sig fra/ind/til/ud | nogen * onsker/vil/ville |
        onsker/vil ikke * afmeldes/fjernes/forlade/frameldes/slettes | onsker/vil ikke * meldes ud |
        onsker/vil ikke * ud af | overvejer om | pa vegne af | sagde til mig | sidste ar/maned/uge * jeg |
        soge job/midler/stilling/stotte | soger/soges en/materiale/ny/vikar | som du skriver |
        stop forslaget/nedskaringerne/projektet | stop med at bruge/ryge | tak for afmeldingen/hjalpen/tilmeldingen |
        tak fordi i fjernede/har/slettede/tilfojede | tanker pa at | tidligere var jeg | tilmeld/tilmelde dig/jer |
        tilmelde mig konferencen/kurset/modet | tilmelding til konferencen/kurset/modet/workshoppen |
        ud af dokumentet/doren/klassen/skolen | uden at afmelde/forlade/framelde/melde |
        ugentlige/ugentligt lektion/mode/opgave/test | vikar for | vil gerne blive i | vil gerne forblive
        pause.alone:
        afbrydelse/bortrejst/ferie/feriepause/ferietilstand/fravar/fravarende/mailpause/orlov/paus/pause/pauser/pausere/pausse/sommerpause |
        er pa ferie | hold/mail/pa pause | holder/pa ferie | ikke til stede | ingen mails forelobig |
        jeg er pa ferie | lige nu ingen mails | midlertidig/midlertidigt stop | pause mails/tak | sat pa pause |
        stop midlertidigt
        pause.core:
        brug for * pause fra gruppen/listen/mailene/mails | fa/have ingen mails i/indtil/mens |
        forelobig/midlertidigt ingen mails | have/holde * pause fra gruppen/listen/mailene/mails |
        hold mailene/mails tilbage | ikke/ingen e mails for/fra/i/indtil/mens/til/under |
        ikke/ingen emails/mail i/indtil/mens/til | ikke/ingen emails/mail/mails for/fra/under |
        ikke/ingen/stop mails i/indtil/mens/til | indtil/til * ingen mail/mails | ingen mails forelobig |
        mine mails pa pause | onsker at * holde pause | onsker at * pausere | pauser alle/mails/mig/mine/mit |
        sat * pa pause | send ikke * for/i/indtil/mens | slippe for mails i/indtil/mens/til |
        stop * mails midlertidigt | stop mailene i/indtil/mens/til | vil gerne * holde pause | vil gerne * pausere
        reason:
        arsagen/grunden er | da/for/siden jeg | der kommer for |
        derfor/efterhanden/eftersom/fordi/grundet/idet/ifm/pga | det bliver for mange | det bliver/er for meget |
        er blevet pensioneret | for mange/meget | har ikke tid | har skiftet job | i forbindelse med |
        jeg arbejder/er ikke langere | jeg er gat pa pension | jeg er pensionist | jeg far for | jeg gar pa pension |
        jeg har fat nyt job | jeg har ikke tid | jeg har skiftet job | jeg nar ikke | min indbakke | nu hvor jeg |
        p g a | pa grund af | sa/saledes at
        resume.alone:
        afslut/ophav/stop pause |
        aktiver/fortsat/fortsatte/genabn/genaktiver/genopta/genoptag/genoptage/igen/tilbage |
        begynd/mails/start/tand/tilbage igen | er tilbage | fortsat/genoptag tak | i gang igen | jeg er tilbage |
        mails igen tak | mails til | pause slut | pausen er slut | sla mails til | sla til igen | slut pa pause |
        tilbage fra ferie
        resume.core:
        afslut/ophav/stop min pause | afslut/ophav/stop pausen | begynd/start * sende mailene/mails igen |
        er tilbage * mails | fa/have/modtage alle/e mails igen | fa/have/modtage emails/mailene/mails igen |
        genaktiver/genoptag mailene/mails/min/mine/mit | mails til igen | min pause er forbi/slut |
        nu ma * mails igen | send * mailene igen | send/tilbage * mails igen | sla mails til |
        sla/tand mailene/mails til igen | tag mig af pause | vil gerne have mailene igen
        search.alone:
        arkiv/arkivet/arkivsogning/find/finde/led/search/sog/soge/sogeord/sogg/sogning | i arkivet | led/sog efter |
        sla op | sog i arkiv | sog/soge i arkivet
        search.core:
        er der * debat/diskussion/indlag/mails om | er der * i arkivet om | find * i arkivet | find beskeder om |
        find/tidligere indlag/mails om | har der varet * debat/diskussion/indlag/mails om |
        hvad blev/er der * diskuteret/sagt/skrevet om | hvad sagde i/man/vi om | i arkivet efter/om/pa |
        led efter beskeder/indlag/mails om | send * alt/mails om | send/vis * indlag om | sla * op i arkivet |
        sog pa | sog/soge efter | sog/soge i arkivet | tidligere diskussioner om
        thisgroup:
        beskederne/denne/dette/distributionsliste/distributionslisten/forum/forummet/gruppen/her/listen/mailene/mailingliste/mailinglisten/mailliste/maillisten/mails/mailsene/nyhedsbrev/nyhedsbrevet/postlisten |
        de her mails | den her gruppe/liste | den/det her | denne/jeres mailliste | denne/jeres/mailing liste |
        denne/jeres/vores gruppe | dette forum | dette/jeres nyhedsbrev | disse beskeder/emails | disse e mails |
        disse/jeres mails | mailing listen
        twice.alone:
        2/to gange | alt 2 gange | alt/alting/mails dobbelt | alt/mails to gange | dobbelt mail/op/tilmeldt |
        dobbelt/dobbelte mails | dobbelt/dobelt/dublet/dubletter | to eksemplarer/kopier
        weekly.alone:
        1/en gang om ugen | en gang ugentligt | en mail om ugen | en mail pr uge | en om ugen | hver uge |
        ugeligt/ugemail/ugenligt/ugentli/ugentlig/ugentligt/ugeoversigt/ugeresume |
        ugentlig mail/opsamling/oversigt | ugentlig/ugentligt tak | ugentligt resume
        weekly.core:
        alt i en ugentlig mail | andre/skift til ugentlig/ugentligt | en e mail om ugen | en e mail per/pr uge |
        en e mail ugentligt | en email/mail om ugen | en email/mail per/pr uge | en email/mail ugentligt |
        fa/ha/have/onsker * ugentlig opsamling/oversigt | fa/ha/have/onsker * ugentligt resume | hellere ugentligt |
        hellere/samlet en gang om ugen | kun en gang om ugen * mail | mails kun en gang om ugen |
        sat/skift mig til ugentlig | send * en gang om ugen | ugentligt i stedet for |
        vil gerne have * ugentlig opsamling/oversigt | vil gerne have * ugentligt resume
        which.alone:
        er jeg medlem/tilmeldt | hvad er jeg med i | hvilke/indstilinger/indstillinger/instillinger/status |
        min konto/profil/status | mine abonnementer/data/grupper/indstillinger/lister/medlemskaber/oplysninger |
        mit abonnement/medlemskab
        which.core:
        er jeg * stadig med/medlem/tilmeldt | er jeg medlem/tilmeldt | hvad er jeg med i | hvad er jeg medlem af |
        hvad er mine oplysninger | hvad/hvor/hvordan er jeg tilmeldt | hvad/hvordan er mine indstillinger |
        hvilke grupper/lister er jeg * med i | hvilke grupper/lister er jeg * medlem af |
        hvilke grupper/lister er jeg * tilmeldt | hvilke oplysninger har i |
        hvilken adresse/gruppe/mail/mailadresse er jeg | hvor er jeg medlem | hvordan er jeg registreret |
        se/vide mine grupper/indstillinger/oplysninger | send * mine indstillinger/oplysninger | vis min/mine/mit
        who.alone:
        abonnenter/admin/administrator/ansvarlig/deltagere/deltagerliste/ejer/hvem/kontakt/kontaktperson/medlemer/medlemmer/medlemmerne/medlemsliste/medlemslisten/moderator/moderatorer/tovholder |
        hvem er med/medlem/vi | liste over medlemmer | medlemmer tak | vis medlemmer
        who.core:
        hvem administrerer/driver/modererer/styrer den her |
        hvem administrerer/driver/modererer/styrer denne/gruppen/listen | hvem er * pa denne liste |
        hvem er administrator/kontaktperson/medlemmer/medlemmerne/moderator | hvem er ansvarlig for |
        hvem er der i gruppen/listen | hvem er i gruppen | hvem er med i/pa | hvem er medlem af | hvem er pa listen |
        hvem far/laser/modtager det her | hvem far/laser/modtager dette/disse/mails/mine |
        hvem har ansvaret for den her | hvem har ansvaret for denne/gruppen/listen | hvem sidder i |
        hvem skal jeg kontakte * gruppen/listen | hvem star bag | hvem star for den her |
        hvem star for denne/gruppen/listen | hvor mange er med | hvor mange medlemmer |
        liste/oversigt over deltagere/medlemmer/medlemmerne
        yes:
        absolut/bekrafter/bekraftet/bestemt/enig/fint/gerne/godkender/godkendt/j/ja/jada/jaja/jep/jeps/jo/klart/korrekt/naturligvis/netop/ok/okay/okey/oki/pracis/rigtigt/selvfolgelig/selvsagt/sikkert/stemmer/super/👍 |
        det bekraftes/stemmer | det er fint/ok/rigtigt | det er i orden | det var mig | det vil jeg gerne |
        fint med mig | gor bare det | gor det | helt i orden | helt sikkert | i orden | ja da/selvfolgelig |
        ja det er/var mig | ja/jo tak | ja/meget/vil gerne | jeg bekrafter/godkender | jeg er enig |
        med fornojelse/glade
        yes.event:
        deltager/kommer | deltager/kommer gerne | det bliver hyggeligt | det passer | det passer mig fint |
        dukker op | er med/pa | glader/passer/tilmelder mig | hermed tilmelding | jeg deltager/kan |
        jeg deltager/kommer gerne | jeg dukker/moder/stiller op | jeg er der/pa | jeg glader/tilmelder mig |
        jeg kan godt/komme | jeg kan vare med | jeg takker ja | jeg vil vare der | jeg/vi er med | jeg/vi kommer |
        kan godt/komme | passer fint | regn med mig | regn mig med | ser frem | ser frem til det | ses der |
        siger ja tak | skriv mig pa | takker ja | vi bliver to | vi ses | vi ses der
        """
}
