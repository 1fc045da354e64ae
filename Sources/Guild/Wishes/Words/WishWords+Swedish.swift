extension WishWords {
    /// Swedish.
    static let swedish = """
        c.me:
        mig | min | mitt | mina | jag | oss | mej
        c.mail:
        mejl~ | mail~ | e post~ | epost~ | meddelande~ | brev | utskick~ | allt | notis~ | aviser~ | inlagg
        c.list:
        lista | listan | listor | grupp | gruppen | grupper | sandlista~ | mejllista~ | gemenskap~
        c.take:
        ta | tag | tas | stryk~ | plocka | radera | avlagsna | bort
        c.unsub:
        avregistrera~ | avsluta mitt medlemskap | avprenumerera~ | avanmal~ | avsag~ | avanmalan
        c.go:
        saga upp | sager upp | ga ur | lamna | ut ur gruppen
        c.week:
        vecko~ | varje vecka | en gang i veckan | i veckan | per vecka | veckovis | en gang per vecka | pa mandagar
        c.day:
        daglig~ | varje dag | en gang om dagen | om dagen | per dag | en gang per dag | dags~ | varje kvall
        c.each:
        direkt | genast | omedelbart | varje mejl | varje meddelande | ett och ett | sa fort | enskilda |
        pa en gang | lopande
        c.digest:
        sammandrag~ | sammanfattning~ | samlat | samlade | i ett mejl | digest | samling
        c.enough:
        racker | hellre | mindre | farre | for mycket | for manga | istallet | i stallet | stall | byt | andra | nojer
        c.stop:
        inga | inget | sluta | stoppa | stang | sla av | utan | inte langre | slippa | ingenting | inte fa
        c.keep:
        vara kvar | stanna | medlem | kvar i
        c.pause:
        paus~ | pausa | uppehall | semester | avbrott | tyst | lugnt | vila | hall inne
        c.back:
        igen | ateruppta~ | sla pa | tillbaka | starta | aterigen | aktivera
        c.join:
        ga med | bli medlem | lagg till mig | anmala | vara med | ansluta | laggas till | anslut~ | med i
        c.who:
        vem | vilka
        c.care:
        medlem~ | ansvar~ | skoter | leder | moderator~ | ar med | hand om | kontaktperson
        c.how:
        hur | vilken adress | till vilken adress | vad ar adressen | var
        c.write:
        skriv~ | skicka~ | posta~ | publicera~ | mejla~
        c.everyone:
        alla | gruppen | hela gruppen | till listan
        c.new:
        ny | nya | nytt | byt~ | andra~ | andrat | fran och med nu | istallet | annan
        c.address:
        adress~ | mejladress~ | e postadress~ | epost~ | mejl
        c.twice:
        dubbelt | dubbla | tva ganger | 2 ganger | i dubbel
        c.groups:
        grupper | listor
        c.there:
        vilka grupper | finns | har ni
        c.settings:
        installningar | mina grupper | ar jag med i | mina prenumerationer
        c.search:
        sok~ | hitta | nagot om | sagts om | sades om | leta
        c.help:
        hur fungerar | hur funkar | instruktion~ | anvisningar | vad kan jag | handledning | hur anvander
        c.or:
        eller
        c.phone:
        skickat fran
        address.alone:
        adresandring/adressandring/adressbyte | andra/andrad/annan/byt/byta/ny/uppdatera adress |
        andra/andrad/ny mejladress | andra/ny mailadress | byte av adress/mejladress | min nya adress/mejladress |
        ny address/epost/epostadress/mail/mejl | ny e post/postadress
        address.core:
        andra/byt/ersatt/uppdatera * adress/mejladress | andra/byt/uppdatera * e postadress |
        andra/byt/uppdatera * epostadress/mailadress | anvand * nya adress/mejladress |
        byta adress/epostadress/mailadress/mejladress | byta e postadress | bytt/min/ny e postadress ar |
        bytt/min/ny epostadress/mailadress/mejladress ar | bytt/ny e postadress fran/till |
        bytt/ny epostadress/mailadress/mejladress fran/till |
        har * bytt/ny adress/epostadress/mailadress/mejl/mejladress | har * bytt/ny e postadress |
        istallet for min gamla adress/mejladress | min adress * andrats |
        min nya adress/epostadress/mailadress/mejladress ar | min nya e postadress ar |
        till min andra/nya/privata adress/mail/mailadress/mejl/mejladress
        all:
        alla era grupper/listor | alla sandlistor |
        alla/allt/alltihop/alltihopa/allting/bada/bagge/fullstandigt/helt/overallt/samtliga |
        alla/bada grupperna/listorna | alla/samtliga grupper/listor | for gott | fran alla/allt |
        hela communityn/gemenskapen/rasket | helt och hallet | ur alla grupper | varje grupp/lista
        condition:
        annars/huruvida/ifall/innan/nar/om/savida/skulle/utifall/vore | antag/efter/forutsatt att |
        aven/bara/endast om | beronde pa | i fall | nar som helst | sa fort/lange/snart | savida inte
        courtesy:
        allt gott | ar du snall | ar ni snalla | ar/vore tacksam |
        bara/basta/beklagar/bh/forlat/garna/godmorgon/halla/halsar/halsning/halsningar/harmed/hej/hejda/hejsan/helst/hs/kram/kramar/mvh/snalla/sorry/tack/tackar/tja/tjena/uppskattas/ursakta/vanligen/vh |
        basta grupp/mottagare | basta/hej/kara kollegor | basta/manga/vanliga/varma halsningar |
        beklagar/forlat/ursakta besvaret | det har varit roligt/trevligt | det vore bra/snallt/toppen |
        forlat/ursakta att jag stor | glad pask | glad/trevlig sommar |
        god dag/eftermiddag/formiddag/jul/kvall/morgon | god jul och gott nytt ar | gott nytt ar | ha det bra/gott |
        ha det sa bra | ha en bra sommar | ha en bra/fin/skon/trevlig dag | ha en bra/trevlig helg |
        hej allesammans/allihopa/da/dar/hej | hej pa er | hej/kara alla | hoppas allt ar bra/val |
        hoppas du/ni mar bra | inget illa menat | inget personligt | jag hoppas att ni mar bra | jag vore tacksam |
        kan ni vara snalla och | kara vanner | ledsen for besvaret | lycka till | lycka till framover |
        manga/stort/tusen tack | med basta/vanliga halsningar | med vanlig halsning | nar du har tid |
        nar ni hinner | om det ar mojligt | om det gar | om det gar bra | om det inte ar for mycket besvar |
        om mojligt | pa aterseende | skickat fran min iphone/mobil/telefon | skon/trevlig helg | skot om er |
        skulle ni kunna | tack for all/er hjalp | tack for allt/forstalsen/hjalpen/mig | tack for den har tiden |
        tack for er forstalse | tack i forvag | tack pa forhand | tack pa forhand for hjalpen | tack snalla |
        tack/tackar sa mycket | tacksam for hjalp/svar | till den det beror | vanlig halsning | var god/vanlig |
        var sa god | var snall och | vi hors/ses | vore bra
        daily.alone:
        1/en gang om dagen | 1/en gang per dag |
        daglien/daglig/dagligen/dagligt/daligen/digest/samlingsmejl/sammandrag/sammanfattning |
        daglig sammanfattning | dagligen i stallet | dagligen tack | dagligt mail/mejl/sammandrag |
        ett mail/mejl om dagen | ett mejl per dag | ett om dagen | varje dag
        daily.core:
        allt i ett dagligt mail/mejl | andra till dagligt | andra/byt till dagligen |
        bara en gang om dagen * mail/mejl | dagligen istallet for | ett mail/mejl om dagen | ett mail/mejl per dag |
        fa/ha/onskar/vill * daglig sammanfattning | fa/ha/onskar/vill * dagligt sammandrag | hellre dagligen |
        mail/mejl bara en gang om dagen | mail/mejl bara en gang per dag | mejlen samlade varje dag |
        samlat en gang om dagen | skicka * en gang om dagen | stall in mig pa dagligen
        date.begin:
        borjan | borjan av/pa | i borjan av/pa
        date.christmas:
        efter julen | efter/over jul | jul/julafton/julen
        date.dayafter:
        i overmorgon | overmorgon
        date.easter:
        efter/over pask | pask/pasken/pasklovet
        date.end:
        i slutet av/pa | slutet av/pa | slutet/ultimo
        date.for:
        de kommande/narmaste | en period pa | i cirka/ungefar | i/inom/kommande/narmaste/om/pa/under/ytterligare |
        under de kommande/narmaste
        date.from:
        fran den | fran/mellan/sedan | med borjan
        date.mid:
        i mitten av | medio/mitten | mitten av/pa
        date.month.1:
        jan/januari
        date.month.10:
        okt/oktober
        date.month.11:
        nov/november
        date.month.12:
        dec/december
        date.month.2:
        feb/febr/februari/febuari
        date.month.3:
        mar/mars
        date.month.4:
        apr/april
        date.month.5:
        mai/maj
        date.month.6:
        jun/juni
        date.month.7:
        juli
        date.month.8:
        agusti/aug/augusti
        date.month.9:
        sep/sept/september
        date.newyear:
        arets slut | resten av aret | aret ut | arsskiftet/nyar/nyaret/nyarsafton/nyarsdagen | efter arsskiftet/nyar | nya aret | slutet av aret
        date.next.month:
        kommande/nasta manad | om en manad
        date.next.week:
        kommande/nasta/nastkommande vecka | om en vecka
        date.next.year:
        kommande/nasta ar | pa nya aret
        date.number.1:
        1a/en/ett/forsta
        date.number.10:
        tio/tionde
        date.number.11:
        elfte/elva
        date.number.12:
        ett dussin | tolfte/tolv
        date.number.2:
        andra/tva | ett par
        date.number.3:
        tre/tredje
        date.number.4:
        fjarde/fyra
        date.number.5:
        fem/femte
        date.number.6:
        sex/sjatte
        date.number.7:
        sju/sjunde
        date.number.8:
        atta/attonde
        date.number.9:
        nio/nionde
        date.open:
        efter hostlovet/jullovet/sommarlovet | efter/over/under sommaren | efter/under lovet/semestern | en stund |
        en tid framover | en/obestamd tid | ett par dagar/manader/veckor | ett tag | flera/nagra veckor |
        for ett tag | for tillfallet |
        foraldraledig/foraldraledighet/hostlovet/jullovet/sommarlovet/sportlovet/tillfalligt/tillsvidare |
        i nagra dagar/manader/veckor | just nu | medan jag ar borta | nagra dagar/manader | nar jag ar pa semester |
        nasta lasar/termin | pa obestamd tid | sa lange jag ar borta | terminens slut | till hosten |
        till terminens slut | till/tills jag ar tillbaka | till/tills vidare | tills jag hor av mig |
        tills jag kommer tillbaka | tills jag sager till | under en tid | under foraldraledigheten |
        under min semester
        date.today:
        fran idag | fran och med idag/nu | i dag | idag/ikvall/nu
        date.tomorrow:
        fran imorgon | i morgon/morron | imorgon/imorron
        date.unit.day:
        dag/dagar/dagarna/dgr/dygn/natt/natter
        date.unit.fortnight:
        14/fjorton dagar
        date.unit.month:
        manad/manaden/manader/mnd
        date.unit.week:
        v/vecka/veckor/veckorna
        date.unit.year:
        ar/aret/halvar/halvaret
        date.until:
        anda/fram till | ar tillbaka | ater/fore/forran/forst/from/innan/senast/till/tillbaka/tills/tom |
        ater/forst/igen/till/tillbaka den | ater/forst/igen/tillbaka i | fr/t o m | fram till och med | fram tills |
        fran/till och med | igen/tillbaka fran | inte forran | till borjan/slutet av | till efter
        date.weekday.1:
        man/mandag/mandagar/mandagen
        date.weekday.2:
        tis/tisd/tisdag/tisdagar/tisdagen
        date.weekday.3:
        ons/onsdag/onsdagar/onsdagen
        date.weekday.4:
        tor/tors/torsdag/torsdagar/torsdagen
        date.weekday.5:
        fre/fredag/fredagar/fredagen
        date.weekday.6:
        lor/lordag/lordagar/lordagen
        date.weekday.7:
        son/sondag/sondagar/sondagen
        groups.alone:
        alla listor | alla/andra/fler/lista/tillgangliga/vilka/visa grupper |
        gruper/grupper/grupplista/gruppoversikt/listor/sandlistor | grupper tack | lista over grupper |
        vilka grupper finns | vilka grupper finns det | visa alla grupper
        groups.core:
        finns det andra/fler grupper/listor | forteckning/lista over * grupper/grupperna |
        lista/visa alla/grupperna | oversikt over grupper/grupperna | vad finns det for grupper/listor |
        vad har ni for grupper/listor | vilka andra/fler grupper/listor | vilka grupper/listor/sandlistor finns |
        vilka grupper/listor/sandlistor finns det | vilka grupper/listor/sandlistor har ni |
        vilka grupper/listor/sandlistor kan jag | vilken grupp kan jag
        help.alone:
        alternativ/bruksanvisning/faq/handledning/help/hjalp/hjap/info/information/installningshjalp/instruktion/instruktioner/jalp/kommando/kommandon/manual |
        hjalp mig/onskas/tack | hur fungerar/funkar det | hur gor jag/man | snalla hjalp | vad ar det har |
        vad ar detta
        help.core:
        behover/onskar hjalp med gruppen/installningarna/listan |
        finns det * hjalp/instruktion/instruktioner/manual | forstar inte hur * fungerar/funkar |
        har ni * bruksanvisning/instruktioner/manual | hur andrar jag * installningar | hur anvander jag |
        hur fungerar sandlistan | hur fungerar/funkar den/det har | hur fungerar/funkar det/detta/gruppen/listan |
        skicka * bruksanvisning/instruktioner/manual | vad kan den har adressen | vad kan jag be om har |
        vad kan jag fraga/gora/skriva har | vad/vilka * kan man skriva | vilka kommandon |
        vill ha hjalp med gruppen/installningarna/listan
        howpost.alone:
        adress till listan | adress/skriva till gruppen | gruppadress/inlagg/posta/skicka/skriva |
        gruppens/listans adress | hur postar/skickar/skriver jag | hur skriver man | mejla gruppen |
        posta/skicka inlagg | skicka meddelande | skriva till alla
        immediate.alone:
        alla mejl direkt | alla/enskilda/separata/varje mejl | alla/enskilda/varje mail | allt direkt | direkt tack |
        direkt/genast/omedelbar/omedelbart/omgande/ommedelbart | en och en | ett och ett |
        ingen digest/sammanfattning | med/pa en gang | omedelbar leverans | sammanfattning av
        immediate.core:
        alla/varje mail/mejl direkt/genast/separat | alla/varje mail/mejl pa en gang |
        alla/varje mail/mejl var for sig | andra till direkt | fa/ha mailen/mejlen direkt/genast |
        fa/ha mailen/mejlen en och en | fa/ha/skicka allt direkt/genast | ingen sammanfattning |
        inte langre sammanfattning | istallet for sammandraget/sammanfattning/sammanfattningen |
        mailen/mejlen direkt/genast nar | sa fort de kommer/skickas | sluta med sammanfattningen |
        stall in mig pa direkt | stang av sammanfattningen | varje enskilt mail/mejl | varje mail/mejl for sig
        join.alone:
        anmal mig |
        anmal/anmala/anmalan/anmallan/anslut/ansluta/intrade/medlem/medlemskap/prenumera/prenumeration/prenumerera/prenumrera/registrera/registrering/subscribe |
        bli medlem | ga med i gruppen/listan | ga med tack | ga/vara med | jag vill ga/vara med | lagg till |
        lagg till mig | prenumerera tack
        join.core:
        anmal/registrera mig | far/kan jag bli medlem | far/kan jag ga med | far/kan jag vara med i |
        hur anmaler jag mig | hur blir jag medlem | hur gar jag med | lagg till mig | lagg/slapp in mig |
        onskar/vill anmala/registrera mig | onskar/vill bli medlem | onskar/vill bli/ga med |
        onskar/vill ga/vara med i | satt mig pa listan/sandlistan | satt/skriv upp mig | skulle vilja * komma med |
        skulle vilja * prenumerera | skulle vilja anmala/registrera mig | skulle vilja bli medlem |
        skulle vilja bli/ga med | skulle vilja ga/vara med i | skulle vilja laggas till |
        ta med mig i gruppen/listan | vill * komma med | vill * prenumerera | vill laggas till
        leave.alone:
        avaktivera/avanmal/avanmala/avanmalan/avprenumera/avprenumeration/avprenumerera/avprenumrera/avregistera/avregistrera/avregistrering/avslut/avsluta/bort/lamna/radera/slut/sluta/stop/stopp/unsubscribe/uppsagning/utgang/uttrade |
        avprenumerera/avregistrera/avsluta/sluta/stopp tack | bort fran listan | det racker | for manga mejl |
        ga ur | ga ur gruppen | inga fler mail | inga fler/mer mejl | jag slutar | jag vill ut |
        lamna grupp/gruppen/listan | nog/sluta nu | nu racker det | radera mig | sag upp | ta bort mig/tack |
        ta/tag bort
        leave.core:
        avanmal/avanmala/avprenumerera/avregistrera/radera/stryk mig | avsluta min prenumeration |
        avsluta mitt medlemskap | du/ni ta bort mig | hur avanmaler/avprenumererar/avregistrerar jag mig |
        hur avanmaler/avprenumererar/avregistrerar/lamnar jag | hur gar/kommer jag * bort fran |
        hur gar/kommer jag * ur | inga fler mail/mejl/utskick | inga mail/mejl mer | inte fler mail/mejl mer |
        kan ni ta bort mig | onskar/vill * avsluta min/mitt | onskar/vill * bli borttagen | onskar/vill * bort fran |
        onskar/vill * ga ur gruppen/listan | onskar/vill * lamna gruppen/listan | onskar/vill * saga upp min/mitt |
        onskar/vill avanmala/avregistrera mig | plocka/ta/tag bort mig | radera min |
        sag upp * medlemskap/prenumeration | skicka * inga fler | skulle vilja * avsluta min/mitt |
        skulle vilja * bli borttagen | skulle vilja * bort fran | skulle vilja * ga ur gruppen/listan |
        skulle vilja * lamna gruppen/listan | skulle vilja * saga upp min/mitt | skulle vilja avprenumerera |
        skulle vilja ga ur | sluta maila/mejla/skicka | ta bort min/mitt | vill avprenumerera |
        vill bli avanmald/avregistrerad | vill ga ur | vill inte * fa/ha fler mail/mejl |
        vill inte * fa/ha mail/mejl/utskick | vill inte langre fa | vill inte langre ta emot |
        vill inte langre vara med | vill inte vara med * langre/mer
        maybe:
        ar inte saker | ar osaker |
        aterkommer/ev/eventullt/forhoppningsvis/formodligen/kankse/kansk/kanske/mojligen/mojligtvis/osaker/osakert/preliminart/troligen/troligtvis |
        beror pa | det beror pa | far se | inte saker/sakert | jag aterkommer/forsoker | jag forsoker komma |
        jag ska forsoka | jag vet inte | jag vet inte an | jag/vi far se | kan inte saga/svara an |
        maste kolla kalendern | maste/ska kolla | om jag hinner/kan | preliminart ja | ska forsoka | vet ej/inte |
        vet inte an/annu | vi far val se
        negation:
        absolut/annu inte | aldrig/ej/icke/inga/ingalunda/ingen/ingenting/inget/inte/knappast/na/nej/utan/varken |
        hellre/inte an | i stallet for | inte alls/langre | istallet for
        no:
        absolut/behovs/helst/stammer/tyvarr inte | aldrig/avbojer/avbryt/avslar/fel/felaktigt/n/na/nej/nix/tyvarr/👎 |
        det ar/var inte jag | det behovs/stammer inte | gor inte det | haller inte med | inte den har gangen |
        inte denna gang | inte jag/nodvandigt/nu | inte just nu | jag avbojer | jag haller inte med | lat det vara |
        lat det vara som det ar | na/nej tack | nej gor inte det | nej helst inte | nej tyvarr | tyvarr nej
        no.event:
        ar bortrest/forhindrad/sjuk/upptagen | ar inte med | ar pa semester | aterbud/forhinder/forhindrad |
        deltar/funkar/gar/hinner/kan/kommer/passar inte | det funkar/gar inte | har annat inbokat | har forhinder |
        har redan nagot | har tyvarr forhinder | jag ar inte med | jag ar sjuk/upptagen |
        jag deltar/hinner/kan/kommer inte | jag har forhinder | jag har tyvarr forhinder | jag kan inte komma |
        jag kan/kommer tyvarr inte | jag lamnar aterbud | jag maste stalla in | jag tackar nej | kan ej/inte komma |
        kan inte delta | kan tyvarr inte komma | kan/kommer ej | kan/kommer/passar tyvarr inte | kanske nasta gang |
        lamnar aterbud | maste tacka nej | maste tyvarr tacka nej | nasta gang | rakna inte med mig | tackar nej |
        utan mig
        none.alone:
        aviseringar/mejl/mejlen/notiser av | bara lasa/webben | bara pa webben | endast webb | inga |
        inga aviseringar/mail/notiser/utskick | inga mail/mejl tack | inga/inget/utan mejl | ingen leverans |
        stang av aviseringar/mail/mejl/mejlen/utskick
        none.core:
        inga mail/mejl men fortfarande/stanna | inga mail/mejl men vara kvar | inte lamna * inga/slippa mail/mejl |
        kvar/medlem men inga/utan mail/mejl | lasa * bara pa hemsidan/webben | laser * pa hemsidan/sidan/webben |
        med/medlem utan mail/mejl | slippa mailen/mejl/mejlen men | stang av mailen/mejlen men |
        stanna kvar men inga/utan | utan att fa mail/mejl/mejlen | vara * med men inga/utan | vara * med men inte fa
        not:
        a * vagnar | aldrig tankt/velat lamna | alla/de/dem/den/folk/foraldrar/kollegor/medlemmar/personer som |
        anmal/anmala dig/er | anmal/avanmal/avregistrera/enligt/stryk henne/honom |
        anmal/avanmal/avregistrera/for/stryk min kollega | anmal/avanmal/avregistrera/stryk dem/vara |
        anmal/avanmal/avregistrera/stryk min fru/man | anmal/avanmal/avregistrera/stryk var kollega |
        anmala mig till fortbildningen/konferensen/kursen/motet/studiedagen |
        anmala/avanmala/avregistrera/registrera sig | anmalan till fortbildningen/konferensen/kursen/motet |
        antag/horde/overvager att | ar/finns/har/kanner/vet/vill det nagon |
        ar/var redan avanmald/avregistrerad/borttagen | avanmal/avregistrera/gar/lamnar/radera/slutar/stryk inte |
        avanmal/avregistrera/radera/stryk mig inte | avanmalningslanken/avregistreringslank | bad mig att |
        behover hjalp med att/en/ett/lektionen | blev/blivit avanmald/avregistrerad/borttagen |
        borde/ska/skulle jag/vi avsluta/lamna/sluta | borde/ska/skulle jag/vi ga ur |
        daglig/dagliga ovning/rapport/rutin/rutiner/undervisning/verksamhet | de/dom/han/hon onskar/ville |
        de/dom/han/hon skulle vilja | de/dom/han/hon/vem vill | de/du/han/hon/kollegan/nagon/ni skrev |
        de/fortsatt/han/hon/kollegan/nagon sa | de/han/hon/jag/vi lamnade/slutade |
        de/han/hon/kollegan/nagon bad/fragade/fragar/sade/sager/skriver/undrar | de/han/hon/vi gick |
        du/man/ni kan alltid/andra/avanmala/avregistrera/lamna/ocksa/pausa/sjalv | du/man/ni kan ga ur |
        efter att jag | elev/eleven/elever/eleverna * anmala/avanmala | elev/eleven/elever/eleverna * ta bort |
        en van * vill/ville | en/min/var kollega * vill/ville | enligt min/uppgift/vad |
        finns/har/kanner/nar/soker/sokes/vet/vill nagon | finns/har/kanner/vet/vill ni nagon |
        for att avanmala/avprenumerera/avregistrera/lamna dig/er/klicka/sig/skicka | for en kollega/van |
        foraldraledig * vikarie | forra aret/manaden/veckan | fortsatt ert/med |
        fran dagordningen/deltagarlistan/programmet/talarlistan | fran/ur dokumentet/protokollet/schemat |
        funderar pa | funderar/tank om | ga med barnen/pa/till/ut | hade/har bett/fragat/sagt/skrivit |
        har anmalt/avanmalt/avregistrerat/lamnat/slutat | har blivit avanmald/avregistrerad/borttagen | har gatt ur |
        har nu/nyss/redan anmalt/avanmalt/avregistrerat/lamnat/slutat | har nu/nyss/redan gatt ur |
        hjalp i/oss/till | hjalp med att/en/ett | hur man avanmaler/avregistrerar/gar | hur/om man lamnar |
        i stallet for att ga ur | i stallet for att lamna | innan jag gar | innan/nar/om jag lamnar/slutar |
        inte avanmala/avregistrera/avsluta/lamna | inte ga ur | istallet for att ga ur | istallet for att lamna |
        jag avanmalde/avregistrerade | jag gick med/ur | jag skulle aldrig/nastan | kanske borde/lamnar |
        lagg till dem/henne/honom/vara | lagg till min fru/man | lagg till min/var kollega |
        lamna arbetet/barnen/besked/ett/kommentarer/landet/motet/rummet/salen/synpunkter/tillbaka/ut |
        lamna/lamnar in/over | lamna/lamnar/lamnat skolan | lamna/soker/sokes en | lamnat gruppen/listan |
        lanken for att | ledighet for | man kan avsluta | nagon * vill/ville | nar folk/man | nar jag slutade |
        om de/du/folk/han/hon/man/nagon/ni inte/slutar/vill/ville | om de/du/folk/han/hon/nagon/ni lamnar |
        om jag avregistrerar/skulle | om jag gar ur | pa rasten | pa uppdrag av | plocka/ta inte bort |
        sa at/till mig | sluta anvanda/roka/undervisa | soka bidrag/jobb/medel/tjanst |
        soker/sokes material/ny/vikarie/vikarier | stannar garna/kvar | stoppa forslaget/nedskarningarna/projektet |
        ta bort anna/bilden/dem/filen/fru/henne/herr/honom/lanken/punkten/texten/var |
        ta bort min foretradare/fru/man | ta bort min/var kollega | tack for all hjalp | tack for att ni lade till |
        tack for att ni tagit | tack for att ni tog bort | tack for hjalpen | tanker kanske | tidigare var jag |
        undrar om nagon/ni | utan att avregistrera/lamna | utan att ga ur | vad hander om |
        veckans/veckovis brev/laxa/lektion/mote/prov | vem kan/kommer/tar/vet | vill fortfarande vara |
        vill inte avanmala/avregistrera/avsluta/lamna/sluta | vill inte bli borttagen | vill inte ga ur |
        vill stanna | vill vara kvar
        pause.alone:
        avbrott/borta/bortrest/franvarande/franvaro/ledig/lov/mailpaus/mejlpaus/paus/pausa/pausea/pausera/semester/semesterlage/uppehall/vila |
        har/pa semester | inga mejl just nu | inga mejl tills vidare | paus/pausa tack |
        pausa mail/mejl/mejlen/utskick | stopp tills vidare | tillfalligt stopp/uppehall
        pause.core:
        behover/ha/ta * mejlpaus | behover/ha/ta * paus fran | hall inne mailen/mejlen |
        inga mail/mejl tills vidare | inga mail/mejl/utskick forran/i/mellan | inga utskick till/tills/under |
        inga/slippa/slipper mail/mejl till/tills/under | mail/mejl tills/under * inga |
        pausa alla/mailen/mejlen/mig/min/mina/mitt/utskicken | satt/stall * pa paus |
        skicka inga mail/mejl forran/till/tills/under | skulle vilja pausa |
        slippa/slipper/stoppa mejlen till/tills/under | stang av mailen/mejlen till/tills/under |
        stoppa mailen till/tills/under | tillfalligt inga mail/mejl | tills vidare inga mail/mejl |
        vill ha * mejlpaus | vill ha * paus fran | vill inte fa mail/mejl forran/tills/under | vill pausa
        reason:
        anledningen/orsaken ar | byter jobb | da/for/sedan jag | darfor/eftersom/numera/pga | darfor/for/sa att |
        det ar/blir for mycket | det blir for manga | det kommer for | for manga/mycket | har bytt jobb |
        hinner inte | i och med att | jag ar pensionar | jag arbetar inte langre | jag far for | jag gar i pension |
        jag har bytt jobb | jag har gatt i pension | jag har inte tid | jag hinner/jobbar inte |
        jag jobbar inte kvar | med anledning av | min inkorg | nu nar jag | p g a | pa grund av
        resume.alone:
        aktivera/ateraktivera/ateruppta/aterupta/fortsatt/fortsatta/tillbaka | ar tillbaka |
        ateruppta/fortsatt tack | avsluta paus/pausen | borja/igang/mail/mejl/starta/tillbaka igen |
        jag ar tillbaka | mejl/mejlen/sla pa | paus/pausen slut | satt pa igen | satt/sla pa mejl | slut pa paus |
        starta om | tillbaka fran semestern
        resume.core:
        ar tillbaka * mail/mejl | ateraktivera/ateruppta mailen/mejlen/min/mina/mitt/utskicken | avsluta min paus |
        avsluta/hav pausen | borja/fortsatt * skicka mail/mejl/mejlen igen |
        fa mail/mailen/mejl/mejlen/utskicken igen | satt pa mailen/mejlen igen |
        skicka/tillbaka * mail/mejl/mejlen igen | sla pa mailen/mejlen | ta bort pausen | ta mig av paus |
        vill ha mail/mejl/mejlen igen
        search.alone:
        arkiv/arkivet/arkivsokning/hitta/leta/search/sok/soka/sokk/sokning/sokord | i arkivet | leta/sla upp |
        sok efter | sok i arkiv | sok/soka i arkivet
        search.core:
        allt/har * skrivits om | finns det * i arkivet | finns det inlagg/mejl/nagot * om | har * diskuterats om |
        hitta/leta fram/inlagg/mejl/upp * om | i arkivet efter/om | skicka * mejl om | skicka/visa * inlagg om |
        sok pa/upp | sok/soka efter | sok/soka i arkivet | tidigare diskussioner/inlagg/mejl om |
        vad har sagts/skrivits * om | vad sa man/ni/vi om | vad sades/sagts/skrevs/skrivits * om
        thisgroup:
        de har mailen/mejlen/utskicken | den har gruppen/listan/sandlistan | den/det har | denna/er lista/sandlista |
        denna/er/var grupp | dessa/era mail/mejl/utskick | det har forumet |
        detta/epostlista/epostlistan/forumet/gruppen/har/listan/mailen/maillista/maillistan/mejlen/mejllista/mejllistan/nyhetsbrev/nyhetsbrevet/sandlista/sandlistan/utskick/utskicken/utskickslista/utskickslistan |
        e postlista/postlistan | ert nyhetsbrev
        twice.alone:
        2/tva ganger | allt tva ganger | allt/mejl/mejlen dubbelt |
        dubbelanmald/dubbelregistrerad/dubbelt/dubblering/dubblett/dubbletter/dubelt | dubbla mail/mejl/utskick |
        tva exemplar/kopior
        weekly.alone:
        1/en gang i veckan | 1/en gang per vecka | en gang i vecka | ett i veckan | ett mail/mejl i veckan |
        ett mejl per vecka | varje vecka |
        vecka/vecko/veckobrev/veckodigest/veckomail/veckomejl/veckosammanfattning/veckovis/veckoviss/vekovis |
        veckovis sammanfattning/tack
        weekly.core:
        allt i ett mail/mejl i veckan | andra till varje vecka | andra/byt till veckovis |
        bara en gang i veckan * mail/mejl | ett mail/mejl i veckan | ett mail/mejl per vecka | fa/ha * veckobrev |
        fa/ha/onskar/vill * veckosammanfattning | fa/ha/onskar/vill * veckovis sammanfattning | hellre veckovis |
        hellre/samlat en gang i veckan | mail/mejl bara en gang i veckan | mail/mejl bara en gang per vecka |
        mejlen samlade varje vecka | skicka * en gang i veckan | stall in mig pa veckovis | veckovis istallet for
        which.alone:
        ar jag med/medlem | installningar/instalningar/kontouppgifter/status/vilka |
        min prenumeration/profil/status | mina grupper/installningar/listor/prenumerationer/uppgifter |
        mina/mitt medlemskap | mitt konto | vilka grupper ar jag med i
        which.core:
        ar jag * fortfarande med/medlem | ar jag anmald/medlem/registrerad | hur ar jag anmald/registrerad |
        hur ser * mina installningar | se/skicka/veta mina installningar/uppgifter | se/veta mina grupper |
        vad ar jag anmald till | vad ar jag med i | vad ar mina installningar/uppgifter |
        vad har jag for installningar | var ar jag * medlem | vilka * mina installningar |
        vilka grupper/listor ar/prenumererar/tillhor jag | vilka uppgifter har ni | vilken adress/grupp ar jag |
        vilken grupp tillhor jag | visa min/mina/mitt
        who.alone:
        admin/administrator/agare/ansvarig/deltagare/deltagarforteckning/deltagarlista/kontakt/kontaktperson/medlemar/medlemmar/medlemslista/medlemslistan/moderator/moderatorer/prenumeranter/vem |
        lista medlemmar | lista over medlemmar | medlemmar tack | medlems lista | vem ar medlem | vem/vilka ar med |
        vilka ar vi
        who.core:
        forteckning/lista over * deltagare/medlemmar/medlemmarna | hur manga ar med/vi | hur manga medlemmar |
        medlemslista for | vem ar administrator/kontaktperson/moderator | vem ar ansvarig for | vem ligger bakom |
        vem ska jag kontakta * gruppen/listan | vem/vilka administrerar/driver/modererar/skoter den har |
        vem/vilka administrerar/driver/modererar/skoter gruppen/listan | vem/vilka ansvarar for den har |
        vem/vilka ansvarar for gruppen/listan | vem/vilka ar med pa | vem/vilka ar/finns med i |
        vem/vilka finns i gruppen | vem/vilka finns pa listan | vem/vilka har hand om den har |
        vem/vilka har hand om gruppen/listan | vilka ar medlemmar/medlemmarna | vilka far/laser det har |
        vilka far/laser detta/mejlen | vilka far/laser mina mejl
        yes:
        absolut/bekraftar/bekraftas/bekraftat/bra/exakt/fint/garna/givetvis/godkanner/godkanns/j/ja/jada/jajaman/jajamensan/japp/jattegarna/javisst/jepp/jo/jovisst/klart/korrekt/ok/okay/okej/oki/precis/ratt/saklart/sjalvfallet/sjalvklart/stammer/toppen/visst/👍 |
        det ar okej | det ar/gar/stammer bra | det stammer | det var jag | gar bra/fint | gor sa | gor/just det |
        haller med | helt ok | ja absolut/visst | ja det ar/var jag | ja/jo tack | ja/mycket garna |
        jag bekraftar/godkanner | jag haller med | med noje
        yes.event:
        anmaler/passar mig | ar med/pa | blir kul | deltar/kommer | deltar/kommer garna | det funkar/passar |
        dyker upp | funkar/passar bra | harmed anmaler jag mig | jag anmaler mig | jag ar dar/pa | jag deltar/kan |
        jag deltar/kommer garna | jag dyker upp | jag kan komma | jag kan/vill vara med | jag tackar ja |
        jag/vi ar med | jag/vi kommer | kan komma | rakna in/med mig | ser fram emot | ser fram emot det | ses dar |
        ska bli kul | skriv upp mig | tackar ja | vi blir tva | vi ses da/dar
        """
}
