extension WishWords {
    /// German.
    static let german = """
        c.me:
        mich | mir | ich | mein | meine | meinen | meiner | meinem | uns | bin
        c.mail:
        mail~ | email~ | e mail | e mails | nachricht~ | rundmail~ | post | benachrichtigung~ | beitrage | alles |
        briefe | rundbrief~ | zuschriften | posteingang
        c.list:
        liste | listen | verteiler~ | gruppe | gruppen | mailingliste | mailinglisten | community | gemeinschaft
        c.take:
        nehmen | nehmt | nimm | entfernen | entfernt | entferne | streichen | streicht | loschen | loscht | losche |
        raus | heraus | rausnehmen | herausnehmen
        c.unsub:
        abmelden | abmeldung | abgemeldet | melde mich ab | melden sie mich * ab | austragen | austrage |
        ausgetragen | trag~ mich * aus | tragen sie mich * aus | austreten | austritt | abbestellen | kundigen |
        kundige | steige aus | aussteigen | unsubscribe | abmelde
        c.go:
        verlassen
        c.week:
        wochentlich~ | einmal pro woche | einmal in der woche | 1x pro woche | wochen~ | jede woche | pro woche |
        die woche | montags | sonntags
        c.day:
        taglich~ | einmal am tag | einmal pro tag | pro tag | am tag | jeden tag | tages~ | jeden abend |
        jeden morgen | abends
        c.each:
        sofort | einzeln | einzel~ | jede mail | jede nachricht | direkt | gleich | unverzuglich | sobald |
        in echtzeit
        c.digest:
        zusammenfassung~ | digest~ | sammelmail~ | gesammelt | gebundelt | ubersicht | uberblick | in einer mail |
        eine mail | sammel~
        c.enough:
        reicht | genugt | lieber | weniger | zu viel | zu viele | zu langsam | statt | umstellen | umgestellt |
        stellen | schalten | andern | bitte nur
        c.stop:
        keine | nichts | stopp~ | aufhoren | abschalten | ausschalten | abstellen | ohne | kein | nicht mehr | schluss
        c.keep:
        bleiben | bleibe | mitglied | drin bleiben | austreten will ich nicht | nicht austreten | behalten
        c.pause:
        pause | pausieren | pausiert | pausier~ | aussetzen | anhalten | ruhe | urlaub | ferien | unterbrechen |
        aussetz~ | zuruckhalten
        c.back:
        wieder | weiter | fortsetzen | reaktivieren | einschalten | anschalten | zuruck | aufheben
        c.join:
        beitreten | beitritt | aufnehmen | aufgenommen | anmelden | mitglied werden | hinzufugen | dazu | mitmachen |
        eintragen | teilnehmen
        c.who:
        wer | wen | wem
        c.care:
        mitglied~ | betreut | leitet | verantwortlich~ | zustandig~ | moderiert | moderator~ | ansprechpartner~ |
        ist alles | ist noch | dabei | drin | alles in
        c.how:
        wie | an welche adresse | welche adresse | wohin | was ist die adresse
        c.write:
        schreiben | schreibe | schreib | senden | schicken | posten | mitteilen | erreiche | verschicken
        c.everyone:
        an alle | allen | der gruppe | die gruppe | alle mitglieder
        c.new:
        neu | neun | andert | geandert | andern | umtragen | wechseln | gewechselt | ab sofort | kunftig | statt |
        hat sich | andere
        c.address:
        adresse~ | mailadresse~ | emailadresse~ | mail adresse | email | mail
        c.twice:
        doppelt~ | zweimal | zwei mal | 2x | 2 mal | zweifach
        c.groups:
        gruppen | listen
        c.there:
        gibt es | habt ihr | haben sie | welche gruppen | existieren
        c.settings:
        einstellungen | meine gruppen | bin ich | meine abos
        c.search:
        such~ | finden | finde | wurde * gesagt | gab es | etwas zu | etwas uber | schon einmal
        c.help:
        wie funktioniert | anleitung~ | was kann ich | bedienungsanleitung | hilfe zur | wie geht das | wie benutz~
        c.or:
        oder | entweder
        c.phone:
        gesendet von | gesendet mit | von meinem iphone
        address.alone:
        addresse/adresse/emailadresse/mailadresse andern | adressanderung/adressenanderung/adresswechsel |
        adresse/mailadresse geandert | andere/geanderte/neu adresse | anderung der adresse/mailadresse |
        anderung meiner e mailadresse | anderung meiner emailadresse | e mailadresse andern |
        meine neu adresse/mailadresse | neu addresse/email/emailadresse/mail/mailadresse | neu e mail adresse |
        neu e mail/mailadresse | neu email/mail adresse
        address.core:
        ab jetzt/sofort * an diese adresse | adresse/emailadresse/mailadresse aktualisieren/andern/umstellen |
        adresse/emailadresse/mailadresse hat sich geandert | an diese/meine andere/neu/private adresse/mailadresse |
        andere/meine/neu adresse/email/emailadresse/mailadresse ist ab/jetzt/nun |
        andere/meine/neu adresse/email/emailadresse/mailadresse lautet |
        andere/meine/neu e mail/mailadresse ist ab/jetzt/nun | andere/meine/neu e mail/mailadresse lautet |
        andern sie * adresse/mailadresse | andert * adresse/mailadresse |
        e mailadresse aktualisieren/andern/umstellen | e mailadresse hat sich geandert |
        hab/habe * neu adresse/email/emailadresse/mailadresse | hab/habe * neu e mail/mailadresse |
        meine neu adresse/email/emailadresse/mail/mailadresse | meine neu e mail/mailadresse |
        statt der/meiner alten adresse/mailadresse | unter * neun adresse/mailadresse
        all:
        alle verteiler | alle/allen listen | alle/allen/aller/beide/beiden/samtlichen gruppen |
        alle/alles/allesamt/beide/beiden/ganz/ganzlich/insgesamt/komplett/samtliche/samtlichen/uberall/vollstandig |
        allen euren/ihren/verteilern | aus allen gruppen/verteilern | aus/von allem/allen | der ganzen community |
        die ganze community | jede/jeder gruppe | von allen listen
        condition:
        als ich |
        angenommen/ansonsten/ausser/bevor/ehe/falls/hatte/hatten/nachdem/ob/sobald/sofern/solange/sonst/vorausgesetzt/ware/waren/wenn/wurde/wurden |
        auch/immer/nur/selbst wenn | es sei denn | im falle | je nachdem
        courtesy:
        alles gute | beste/freundliche/herzliche/kollegiale/liebe/schone/sonnige/viele grusse |
        besten/herzlichen/lieben/schonen/tausend/vielen dank |
        bg/biite/bitte/ciao/danke/dankeschon/doch/einfach/entschuldigt/entschuldigung/freundlicherweise/gern/gerne/glg/gruezi/gruss/grusse/gruzi/hallo/hey/hg/hi/hiermit/hochachtungsvoll/lg/mal/merci/mfg/moin/pardon/servus/sorry/tschau/tschuss/umgehend/verzeihung/vg |
        bis bald/dann | bitte/danke sehr | bitte/danke/ware schon | danke fur alles | danke fur das verstandnis |
        danke fur die bisherigen mails | danke fur die hilfe/muhe | danke im voraus/vorraus |
        das ware nett/super/toll | ein schones wochenende | einen schonen tag | entschuldigen sie |
        entschuldigen sie die storung | entschuldigung fur die umstande | es tut mir leid | es war mir eine freude |
        es war nett mit euch | es war schon | falls/wenn moglich | frohe weihnachten | frohes fest |
        frohes neus jahr | gesendet von meinem smartphone | gruss gott | guten morgen/rutsch |
        guten/schonen abend/tag | hallo an alle | hallo in die runde | hallo liebes team | hallo zusammen |
        ich bitte um | ich hoffe es geht euch/ihnen gut | ich hoffe ihr seid gesund | ich ware dankbar |
        ich ware ihnen dankbar | liebe alle/gruppe/kolleginnen/leute/liste/listenmitglieder/moderatoren |
        liebe kolleginnen und kollegen | liebe/werte kollegen | lieber moderator | lieber/schonen gruss |
        liebes team | macht's/machts gut | mit besten/freundlichen/herzlichen/kollegialen/lieben grussen |
        mit freundlichem gruss | moin moin | nehmt es mir nicht ubel | nicht bose sein | nichts fur ungut |
        schone feiertage/ferien/woche | schonen abend/tag noch | schonen guten tag | schones wochenende |
        sehr geehrte damen und herren | sehr geehrte/geehrter | sehr geehrtes team | sei so gut/lieb |
        seien sie so gut/nett | sorry fur die storung | tut mir echt leid | tut mir leid | viel erfolg |
        viel erfolg weiterhin | viele liebe grusse | vielen dank fur die/ihre muhe |
        vielen dank fur ihr verstandnis | vielen dank im voraus | vielen lieben dank |
        von meinem handy/iphone gesendet | ware lieb/nett/super | weiter so | weiterhin alles gute |
        weiterhin viel erfolg | wenn es geht | wenn es keine umstande macht | wenn's/wenns geht |
        werte damen und herren
        daily.alone:
        1x/bitte/einmal taglich | 1x/einmal am tag | als digest |
        digest/sammelmail/tagesdigest/tagesmail/tagesubersicht/tageszusammenfassung/taglich/taglisch/tgl |
        eine mail am/pro tag | einmal pro tag | jeden tag | jeden tag eine mail | taglich bitte/gesammelt |
        taglich eine mail | tagliche mail/ubersicht/zusammenfassung
        daily.core:
        alles in einer mail/tagesmail | auf taglich andern/setzen/stellen/umstellen |
        bitte/mochte/will * tagesubersicht/tageszusammenfassung | die mails taglich gesammelt |
        e mails nur einmal am/pro tag | eine e mail am/pro tag | eine email/mail am/pro tag |
        einmal taglich gesammelt | emails/mails nur einmal am/pro tag | gesammelt einmal am tag |
        hatte gern/gerne * tagesubersicht/tageszusammenfassung | lieber taglich |
        nur einmal am tag * mail/mails/post | nur einmal taglich * mail/mails/post | stell mich auf taglich |
        stellen sie mich auf taglich | taglich statt | tagliche zusammenfassung bekommen/bitte/erhalten/haben/schicken
        date.begin:
        anfang/anfangs/beginn | anfang/beginn des | zu beginn
        date.christmas:
        heiligabend/weihnachten | nach/uber/zu weihnachten
        date.dayafter:
        ubermorgen
        date.easter:
        nach/uber ostern | osterferien/ostern
        date.end:
        am/zum ende des | ende | ende des
        date.for:
        daur von | die nachsten | fur ca/etwa | fur die kommenden/nachsten |
        fur/in/kommenden/lang/nachsten/noch/uber/wahrend/weitere | in den nachsten
        date.from:
        angefangen/beginnend/seit/vom/von/zwischen
        date.mid:
        mitte | mitte des
        date.month.1:
        jan/janner/januar/januars
        date.month.10:
        october/okt/oktober
        date.month.11:
        nov/november
        date.month.12:
        december/dez/dezember
        date.month.2:
        feb/feber/febr/februar/febuar
        date.month.3:
        mar/marz/mrz
        date.month.4:
        apr/april
        date.month.5:
        mai
        date.month.6:
        jun/juni/juno
        date.month.7:
        jul/julei/juli
        date.month.8:
        aug/august
        date.month.9:
        sep/sept/september
        date.newyear:
        anfang/ende/rest des jahres | jahresanfang/jahresende/jahreswechsel/neujahr/silvester | nach neujahr |
        neun/neus jahr
        date.next.month:
        in einem monat | kommenden/nachsten/nachster monat | nachsten monats
        date.next.week:
        die nachste woche | in einer woche | kommende/kommender/nachste/nachster woche
        date.next.year:
        im neun jahr | ins neu jahr | kommendes/nachstes jahr | nachsten jahres
        date.number.1:
        ein/eine/einem/einen/einer/eins/erste/ersten/erster
        date.number.10:
        zehn/zehnte/zehnten
        date.number.11:
        elf/elfte/elften
        date.number.12:
        ein dutzend | zwolf/zwolfte/zwolften
        date.number.2:
        zwei/zweite/zweiten/zwo
        date.number.3:
        drei/dritte/dritten
        date.number.4:
        vier/vierte/vierten
        date.number.5:
        funf/funfte/funften
        date.number.6:
        sechs/sechste/sechsten
        date.number.7:
        sieben/siebenten/siebte/siebten
        date.number.8:
        acht/achte/achten
        date.number.9:
        neun/neunte/neunten
        date.open:
        bis auf weiteres/weitres | bis ich mich melde | bis ich mich wieder melde | bis ich wieder da bin |
        bis ich zuruck bin | bis nach den ferien | bis schuljahresende |
        derzeit/elternzeit/erstmal/herbstferien/momentan/mutterschutz/pfingstferien/sabbatjahr/schuljahresende/sommerferien/vorerst/vorlaufig/vorubergehend/weihnachtsferien/winterferien/zurzeit |
        ein par monate/tage/wochen | eine weile/zeitlang | eine zeit lang | einige monate/tage |
        einige/mehrere wochen | erst einmal/mal | fur ein par monate/tage/wochen | fur eine weile |
        fur einige/unbestimmte zeit | furs erste | im moment | in/nach den ferien | nach dem urlaub |
        nach der elternzeit | nachstes halbjahr/schuljahr | solange ich im urlaub bin | solange ich weg bin |
        uber den sommer | uber die ferien | wahrend der ferien | wahrend meines urlaubs | zur zeit
        date.today:
        ab heute/sofort | heut/heute/jetzt
        date.tomorrow:
        ab morgen | morgen | morgen fruh
        date.unit.day:
        nacht/nachte/tag/tage/tagen/tages/tg
        date.unit.fortnight:
        14/vierzehn tage/tagen
        date.unit.month:
        monat/monate/monaten/monats
        date.unit.week:
        wch/wo/woche/wochen
        date.unit.year:
        halbes jahr | jahr/jahre/jahren/jahres
        date.until:
        ab den | ab/bis/spatestens/zuruck | ab/vor dem | bin/erst/wieder/zuruck ab |
        bis anfang/einschl/einschliesslich/ende/incl/inkl/mitte/nach/zum/zur | erst wieder ab/am/im |
        erst/wieder/zuruck am/im | nicht vor | wieder da am | wieder da/zuruck
        date.weekday.1:
        mo/montag/montags/montg
        date.weekday.2:
        di/dienstag/dienstags
        date.weekday.3:
        mi/mittwoch/mittwoche/mittwochs
        date.weekday.4:
        do/donerstag/donnerstag/donnerstags
        date.weekday.5:
        fr/freitag/freitags
        date.weekday.6:
        sa/samstag/samstags/sonnabend/sonnabends
        date.weekday.7:
        sonntag/sonntags
        groups.alone:
        alle gruppen anzeigen | alle/andere/ubersicht/verfugbare/weitere/welche gruppen |
        grupen/gruppen/gruppenliste/gruppenubersicht/listen/verteiler/verteilerliste | gruppen bitte |
        liste/ubersicht der gruppen | welche gruppen gibt es
        groups.core:
        alle gruppen anzeigen/auflisten/zeigen | gibt es * andere/weitere gruppen/listen |
        gibt es * noch andere/weitere gruppen/listen | liste aller/der verteiler |
        liste/uberblick/ubersicht aller/der gruppen | uberblick/ubersicht uber die gruppen | was fur gruppen |
        was gibt es * gruppen/listen | welche anderen/weiteren gruppen |
        welche gruppen/listen/verteiler existieren/gibt's/gibts/stehen | welche gruppen/listen/verteiler gibt es |
        welche gruppen/listen/verteiler haben sie | welche gruppen/listen/verteiler habt ihr |
        welche gruppen/listen/verteiler sind da | welchen gruppen kann ich | welcher gruppe kann ich
        help.alone:
        anleitung/bedienungsanleitung/befehle/befehlsliste/faq/gebrauchsanweisung/helfen/help/hife/hilfe/hilfee/info/information/informationen/infos/kommandos/moglichkeiten/optionen |
        anleitung/hilfe bitte | bitte helfen/hilfe | bitte um hilfe | hilf mir | was ist das |
        was kann ich hier tun | wie funktioniert's/funktionierts | wie funktioniert/geht das
        help.core:
        brauche/brauchte * hilfe hierzu | brauche/brauchte * hilfe mit dem verteiler |
        brauche/brauchte * hilfe mit der liste | gibt es ein handbuch | gibt es eine anleitung |
        schick/schickt mir * anleitung/hilfe | schicken sie mir * anleitung/hilfe |
        verstehe nicht wie * funktioniert | was kann diese adresse | was kann ich alles/hier |
        was kann ich an diese adresse | welche befehle/kommandos/moglichkeiten gibt es |
        welche befehle/kommandos/moglichkeiten habe ich | wie andere ich * einstellungen | wie bediene/benutze ich |
        wie funktioniert das | wie funktioniert das ganze | wie funktioniert der/dieser verteiler |
        wie funktioniert die/diese gruppe/liste | wie funktioniert/geht das hier | wie kann ich * einstellungen andern
        howpost.alone:
        adresse der gruppe/liste | an alle schreiben | an die gruppe schreiben | beitrag/nachricht senden |
        beitrag/nachricht/wie/wohin schreiben | gruppenadresse/listenadresse/posten/schreiben |
        wie poste/schreibe ich | wie posten
        immediate.alone:
        alle mails sofort | alle/einzelne mails | alles/bitte sofort | digest aus |
        direkt/einzelmails/einzeln/gleich/soffort/sofort/umgehend/unverzuglich | einzeln/sofort bitte | jede mail |
        jede mail einzeln/sofort | kein/ohne digest | keine sammelmail/zusammenfassung | sofort zustellen |
        sofortige zustellung
        immediate.core:
        alle/jede mail/mails * einzeln/sofort bekommen/erhalten/haben/schicken |
        alle/jede mail/mails/nachricht/nachrichten direkt/einzeln/gleich/sofort |
        alles sofort bekommen/erhalten/haben/schicken | auf sofort stellen/umstellen |
        digest abschalten/abstellen/ausschalten | keine sammelmail/zusammenfassung mehr | keinen digest mehr |
        mails einzeln bekommen/erhalten/schicken | mails/nachrichten lieber/wieder einzeln/gleich/sofort |
        sobald sie geschrieben werden | sobald sie kommen | sofort statt | statt der sammelmail/zusammenfassung |
        statt digest | stellen sie mich * auf sofort | wieder alle mails einzeln/sofort |
        wieder jede mail einzeln/sofort
        join.alone:
        abo/abonnieren/anmelden/anmeldn/anmeldug/anmeldung/aufnahme/aufnehmen/beitreten/beitritt/dazu/eintragen/mitgliedschaft/registrieren/registrierung/subscribe |
        anmelden bitte | anmeldung zur gruppe | aufnahme in den verteiler | aufnahme in die gruppe |
        bitte anmelden/aufnehmen/eintragen | gruppe beitreten | ich will rein | ich mochte/will beitreten/mitmachen |
        ich mochte/will mich anmelden/eintragen | ich mochte/will mitglied werden | mitglied werden
        join.core:
        wieder aufnehmen | wieder dabei sein | wieder eintragen |
        bitte anmelden/aufnehmen/eintragen | darf/kann/konnte ich * gruppe/liste beitreten/rein |
        fugen sie mich * hinzu | kann ich * mitglied werden | meine adresse * aufnehmen | melde mich * an |
        melde mich hiermit an | melden sie mich * an | mich * anmelden/anzumelden/aufnehmen/eintragen/einzutragen |
        mochte/will * beitreten | mochte/will * gruppe/liste beitreten | mochte/will * gruppe/verteiler aufgenommen |
        mochte/will in * verteiler | mochte/will mitglied sein/werden | nehmen sie mich * auf |
        nehmt/nimm mich * auf | setzen sie mich auf | trag/trage/tragt mich * ein | tragen sie mich * ein |
        wie kann ich * beitreten | wie melde/trage ich mich * an/ein | wurde gern/gerne * gruppe/liste beitreten |
        wurde gern/gerne * gruppe/verteiler aufgenommen | wurde gern/gerne mitglied sein/werden
        leave.alone:
        abbestellen/abbestellung/abemlden/abmelden/abmeldn/abmeldung/abmelen/aufhoren/aus/austragen/austragn/austragung/austreten/austritt/ende/entfernen/genug/kundigen/kundigung/loschen/loschung/raus/schluss/stop/stopp/unsubscribe/verlassen |
        abmelden/abmeldung/austragen bitte | abmeldung vom verteiler | abmeldung von der liste | abo kundigen |
        abo/mitgliedschaft beenden | aus dem verteiler loschen/nehmen | aus verteiler nehmen |
        austritt aus der gruppe | bin/will raus | bitte abmelden/aufhoren/austragen/entfernen/loschen |
        bitte keine mails mehr | es reicht | gruppe/liste/verteiler verlassen | hiermit kundige ich | hort auf |
        ich bin/will raus | keine e mails mehr | keine emails/mails mehr | keine mails mehr bitte |
        mir reicht's/reichts | raus aus dem verteiler | raus aus der liste | raus hier | schluss damit |
        zu viele mails
        leave.core:
        mich * streichen | mich * rausnehmen | mich * herausnehmen | trete hiermit aus |
        mitgliedschaft * beenden | keine nachrichten mehr schicken | nichts mehr bekommen |
        melden sie mich * ab | melde mich hiermit ab | mails nicht mehr erhalten |
        nachrichten nicht mehr erhalten | mochte diese mails nicht mehr |
        abbestellen mochte | aus dieser/eurer/ihrer gruppe austreten | bitte/mich/uns abmelden/austragen |
        entfernen/loschen sie meine | entfernen/loschen/streichen sie mich | hiermit kundige/trete ich |
        horen sie auf mir | keine e mails mehr | keine emails/mails/nachrichten mehr | keine weiteren e mails |
        keine weiteren emails/mails/nachrichten | lasst mich * in ruhe |
        meine adresse * aus dem verteiler entfernen/loschen/nehmen/streichen |
        meine adresse * aus/von der liste entfernen/loschen/nehmen/streichen | meine adresse * entfernen |
        meine adresse * vom verteiler entfernen/loschen/nehmen/streichen |
        meine adresse * von diesem verteiler entfernen/loschen/nehmen/streichen |
        meine adresse/daten/mailadresse * loschen | meine mitgliedschaft * beenden/kundigen | melde mich hiermit ab |
        melde/meldet mich * ab | melden sie mich * ab |
        mich * abmelden/abzumelden/austragen/auszutragen/entfernen/loschen |
        mich * aus dem verteiler entfernen/loschen/nehmen/streichen |
        mich * aus/von der liste entfernen/loschen/nehmen/streichen |
        mich * vom verteiler entfernen/loschen/nehmen/streichen |
        mich * von diesem verteiler entfernen/loschen/nehmen/streichen | mich aus * nehmen | mich aus dem verteiler |
        mochte * abbestellen | mochte/will * gruppe/liste/verteiler verlassen | mochte/will * raus |
        mochte/will aus * austreten | mochte/will aus der gruppe austreten/raus | nehmen sie meine adresse |
        nehmen sie mich * heraus/raus/von | nehmen/tragen sie mich * aus | nehmt/nimm mich * raus/von |
        nehmt/nimm/trag/trage/tragt mich * aus | nicht mehr dabei/mitglied sein | schicken sie mir * nichts mehr |
        schickt mir * keine mails mehr | schickt mir * nichts mehr | streicht mich |
        wie kann ich mich * abmelden/austragen | wie melde/trage ich mich * ab/aus |
        wurde gern/gerne aus der gruppe austreten/raus
        maybe:
        bin mir nicht sicher | bin mir noch nicht sicher | bin noch unsicher | bin/noch unsicher |
        eventull/evtl/hoffentlich/jein/moglicherweise/vermutlich/vieleicht/vielleicht/villeicht/vllt/vlt/wahrscheinlich |
        gebe/sage noch bescheid | ich melde mich noch | ich sage noch bescheid | ich versuch's/versuchs |
        ich versuche es | ich versuche zu kommen | ich weiss es noch nicht | ich weiss nicht | je nachdem |
        kann ich noch nicht sagen | kann noch nicht zusagen | kann sein | kommt darauf/drauf an | mal schaun/sehen |
        mit/unter vorbehalt | noch offen/unklar | schau mer mal | schaun wir mal | unter umstanden |
        versuche zu kommen | weiss ich noch nicht | weiss nicht | weiss noch nicht | wenn es klappt | wenn ich kann
        negation:
        anstatt/kaum/kein/keine/keinem/keinen/keiner/keinesfalls/keineswegs/nee/nein/nich/nicht/nichts/nie/niemals/niemand/nirgends/nix/ohne/sondern/statt/weder |
        auf keinen fall | bloss/noch nicht | nicht mehr
        no:
        abbrechen/abbruch/abgelehnt/falsch/keinesfalls/n/ne/nee/nein/niemals/no/👎 | alles so lassen |
        auf keinen fall | bin dagegen | bitte/bloss/diesmal/doch/eher/jetzt/leider/lieber/stimmt nicht |
        das bin/war ich nicht | das stimmt nicht | dieses mal nicht | ich bin dagegen | ich lehne ab |
        ich war das nicht | lassen wie es ist | lehne ab | leider nein | nein bitte/leider nicht |
        nein danke/leider | nicht einverstanden/notig
        no.event:
        muss * absagen | muss * passen | doch absagen | teilnahme * absagen | teilnahme absagen |
        zusage * zuruckziehen | zusage zuruckziehen | wird es * nichts | leider doch nicht |
        wieder absagen |
        abgesagt/absage/verhindert | anderer termin | beim nachsten mal | bin im urlaub | bin krank/raus |
        bin leider nicht dabei | bin nicht dabei | bin/leider verhindert | das klappt leider nicht |
        geht/kann/klappt/komme/passt leider nicht | hab schon was vor | habe einen anderen termin |
        habe schon etwas vor | hiermit sage ich ab | ich bin krank | ich bin leider verhindert |
        ich bin nicht dabei | ich kann leider nicht | ich kann leider nicht kommen | ich kann/komme nicht |
        ich melde mich ab | ich muss leider absagen | ich nehme nicht teil | ich sage ab | ich schaffe es nicht |
        kann leider nicht teilnehmen | kann nicht kommen | kann/klappt/komme nicht | muss absagen |
        muss leider absagen | nachstes mal | nehme nicht teil | ohne mich | passt mir nicht | sage ab |
        schaffe es leider nicht | schaffe es nicht | vielleicht nachstes mal
        none.alone:
        benachrichtigungen/emails/mails ausschalten | benachrichtigungen/mail/mails/zustellung aus |
        benachrichtigungen/mails abstellen | e mails ausschalten |
        keine benachrichtigungen/emails/mail/nachrichten/post/zustellung | keine e mail/mails | keine mails bitte |
        keine/nomail | keine/ohne mails | mails abschalten | nur lesen/online/web
        none.core:
        auf keine mails stellen/umstellen | bleibe/bleiben * aber keine/ohne e mails |
        bleibe/bleiben * aber keine/ohne emails/mails | dabei/drin/mitglied bleiben aber keine/ohne e mails |
        dabei/drin/mitglied bleiben aber keine/ohne emails/mails | dabei/drin/mitglied bleiben ohne e mails |
        dabei/drin/mitglied bleiben ohne emails/mails | die mails abstellen aber |
        keine/ohne e mails aber dabei/mitglied | keine/ohne e mails aber weiter dabei |
        keine/ohne emails/mails aber dabei/mitglied | keine/ohne emails/mails aber weiter dabei |
        lese lieber/nur * auf der website | lese lieber/nur * im archiv/web |
        mails abschalten/abstellen/ausschalten aber | mitglied ohne mails |
        nicht abmelden/austreten * nur keine mails | nicht austreten * keine mails | nur auf der website lesen |
        nur im web lesen | nur online lesen | ohne e mails * mitglied bleiben | ohne emails/mails * mitglied bleiben
        not:
        liste fur | vom * streichen fur |
        am liebsten wurde | angeblich/angenommen/laut/pausenaufsicht/pausenhof | anmelden/anmeldung zum/zur |
        auf der suche | auf keinen fall abmelden/austragen/austreten/loschen |
        aus dem dokument/entwurf/kalender/programm/protokoll/stundenplan/vertretungsplan |
        bereits/bin/schon/war/worden/wurde/wurden * abgemeldet | bevor ich austrete/gehe/mich |
        bin/ist/war * ausgetreten | bin/war * beigetreten | bin/war/worden/wurde/wurden * ausgetragen |
        bleibe dabei/drin/mitglied | buro/dienst/haus/land/nicht/raum/schule/sitzung verlassen |
        danke fur das abmelden/austragen/eintragen/loschen | danke fur die/eure hilfe |
        danke furs abmelden/austragen/eintragen/loschen |
        den/meinen kollegen * abmelden/anmelden/aufnehmen/austragen/eintragen/entfernen/hinzufugen/loschen/streichen |
        denke daruber nach | der abmeldebutton/abmeldelink | der link zum |
        die/meine kollegin * abmelden/anmelden/aufnehmen/austragen/eintragen/entfernen/hinzufugen/loschen/streichen |
        dienst/schule * verlasse | du kannst dich | du schreibst | ein/mein/unser kollege * mochte/will/wollte |
        eine/meine/unsere kollegin * mochte/will/wollte | elternzeit/mutterschutz/nicht ab |
        elternzeit/mutterschutz/suche/suchen vertretung |
        er/jemand/kollege/kollegin/sie bat/bittet/fragt/fragte/meint/meinte/sagt/sagte/schreibt/schrieb |
        er/sie hat/mochte/will/wollte * abgemeldet/abmelden/austragen/austreten/beitreten/raus/verlassen |
        falls/hat/kennt/mochte/suche/suchen/wann/warum/weiss/wenn/wieso/will jemand |
        falls/wann/warum/wenn/wieso man | falls/wenn er | falls/wenn ich * abmelde/austrete/gehe/verlasse |
        fruher habe/hatte/war ich | fur eine/meine kollegin | fur einen/meinen kollegen | grosse/kleine pause |
        hab/habe/hatte mich * abgemeldet/angemeldet/ausgetragen/eingetragen |
        haben/hat die gruppe/liste/schule verlassen | haben/hat gebeten/gefragt/gemeint/gesagt/geschrieben |
        haben/hat sich * abgemeldet/angemeldet/ausgetragen |
        herrn/ihn * aufnehmen/eintragen/entfernen/hinzufugen/loschen/streichen |
        herrn/ihn/schuler * abmelden/anmelden/austragen | hilfe bei/beim/fur | hilfe fur die | hilfe mit den |
        ich hatte/wurde beinahe/fast/mich | ich uberlege | ihr konnt auch/euch | im auftrag/namen von |
        in der pause | jemand * mochte/will/wollte | kann/konnen/konnt ihr/man/sie sich auch/einfach/hier/jederzeit |
        keinesfalls/nicht loschen | keinesfalls/nicht/sich austragen | keinesfalls/nicht/sich/wer/zum abmelden |
        man kann/konnte/muss/sollte sich | mein nachfolger * mochte/will/wollte |
        meine frau/vorgangerin * abmelden/anmelden/aufnehmen/austragen/eintragen/entfernen/hinzufugen/loschen/streichen |
        meine freundin/nachfolgerin * mochte/will/wollte | meine/mich * nicht austragen/entfernen/loschen/streichen |
        meine/mich/mochte/will * nicht abmelden |
        meinen mann/vorganger * abmelden/anmelden/aufnehmen/austragen/eintragen/entfernen/hinzufugen/loschen/streichen |
        melden/nehmen/tragen sie bitte frau/herrn | melden/nehmen/tragen sie frau/herrn/ihn |
        mochte/will * nicht austreten/raus/verlassen | mochte/will dabei/drin bleiben | mochte/will mich nicht |
        mochte/will noch jemand | nachdem ich | nicht entfernen/streichen | nicht/wer austreten |
        ohne/statt auszutreten | ohne/statt mich abzumelden | pause im | sich anmelden | sie konnen sich |
        soll/sollte ich * abmelden/austragen/austreten/verlassen | sollen/sollten wir | spiele mit dem gedanken |
        stell dir vor | suche/suchen dringend/eine/einen/jemanden/kollegen/material/noch |
        tagliche/taglichen/taglicher arbeit/bewegung/praxis/ubung/ubungen/unterricht | tragen sie den kollegen |
        tragen sie die kollegin | tragen sie sie | uberlege mich/mir/ob | um sich abzumelden |
        unsere sekretarin * abmelden/anmelden/aufnehmen/austragen/eintragen/entfernen/hinzufugen/loschen/streichen |
        verlassen konnen sie sich | verlassen sie sich |
        vom fortbildung/klausur/kurs/prufung/tagung/unterricht * abgemeldet/abmelden |
        von der fortbildung/klausur/kurs/prufung/tagung/unterricht * abgemeldet/abmelden | von der liste der redner |
        von der rednerliste/tagesordnung/teilnehmerliste/warteliste | wann/warum/wieso habt ihr |
        was passiert/ware wenn | weiter oben/so/unten | wenn einer | wer die gruppe |
        wer hat/kann/keine/kennt/kommt/macht/mochte/sich/weiss/will | wer nicht mehr | wie du geschrieben |
        wie man sich abmeldet/anmeldet/austragt |
        wochentliche/wochentlichen besprechung/sitzung/stunde/stunden/test/tests/treffen |
        worden/wurde/wurden * entfernt/geloscht | zum kurs/seminar/treffen/workshop an/anmelden/anmeldung |
        zur abmeldung | zur fortbildung/konferenz/tagung/veranstaltung an/anmelden
        pause.alone:
        abwesend/abwesenheit/anhalten/aussetzen/auszeit/ferien/ferienpause/mailpause/pause/pausieren/pausiren/pausse/sommerpause/unterbrechen/unterbrechung/urlaub/urlaubsmodus/urlaubspause |
        bin im urlaub | bitte/mail pause | bitte/mails pausieren | im urlaub | pause bitte |
        vorerst/vorubergehend keine mails
        pause.core:
        bis * keine e mails | bis * keine emails/post | bis/wahrend * keine mails |
        brauche/mache/mochte/will eine mailpause | e mails * anhalten/aussetzen/unterbrechen |
        eine weile/zeitlang keine mails | emails/mails * anhalten/aussetzen/unterbrechen |
        erst ab/am/im * wieder e mails | erst ab/am/im * wieder emails/mails | hatte gern eine mailpause |
        im urlaub keine mails | keine e mails bis/fur/im/vom/von/wahrend |
        keine emails/mails/post bis/fur/im/vom/von/wahrend | mails/mitgliedschaft pausieren |
        meine mails/mitgliedschaft * pausieren | mich bis/fur * pausieren | mochte/will * pausieren |
        pausiere/pausiert * mails/meine/mich | pausieren sie * mails/meine/mich | setzen sie * mails aus |
        stoppen sie * mails bis/fur | stoppt * mails bis/fur | vorerst/vorubergehend keine e mails |
        vorerst/vorubergehend keine emails/mails | wieder mails ab
        reason:
        auf grund |
        aufgrund/daher/damit/darum/denn/deshalb/deswegen/grund/inzwischen/mittlerweile/sodass/wegen/weil |
        aus gesundheitlichen/personlichen grunden | aus zeitgrunden | da wir | da/denn/nachdem ich | der grund ist |
        es ist mir zu viel | es sind | es wird mir | ich arbeite/komme nicht mehr | ich bin im ruhestand |
        ich bin jetzt | ich bin/gehe in rente | ich gehe in pension | ich habe keine zeit | ich schaffe es nicht |
        ich wechsele/wechsle | keine zeit mehr | mein postfach | so dass | zu viel/viele
        resume.alone:
        aus dem urlaub zuruck | bin wieder da | bin zuruck | bitte fortsetzen | ende der pause |
        fortsetzen/fortsezten/reaktivieren/weiter/weitermachen/zuruck | ich bin wieder da | ich bin zuruck |
        mails an/ein | mails wieder an/ein | pause aus/beenden/ende | pause/urlaub vorbei | weiter bitte |
        wieder aktivieren/aufnehmen/da/einschalten/mails | wieder mails bitte
        resume.core:
        ab heute/sofort wieder mails | bitte wieder schicken/senden/zuschicken/zusenden | beenden sie * pause | bin wieder da * mails |
        bin wieder/zuruck * wieder mails |
        e mails * wieder aktivieren/anschalten/bekommen/einschalten/empfangen/erhalten/haben |
        emails/mails * wieder aktivieren/anschalten/bekommen/einschalten/empfangen/erhalten/haben |
        kann wieder mails | meine pause * aufheben/beenden/vorbei | pause aufheben/beenden |
        schalten sie * mails wieder an/ein | schick/schickt mir wieder | schicken sie * e mails wieder |
        schicken sie * emails/mails wieder | schicken sie mir wieder |
        wieder aktivieren/einschalten/freischalten bitte |
        wieder alle/die/e mails bekommen/empfangen/erhalten/haben/schicken |
        wieder emails/mails bekommen/empfangen/erhalten/haben/schicken
        search.alone:
        archiv durchsuchen | archiv/archivsuche/durchsuchen/finden/nachschlagen/search/such/suche/suchen/sucher |
        im archiv suchen | suche nach
        search.core:
        alles/beitrage/mails/nachrichten zum thema | finde beitrage/mails/nachrichten uber/zu |
        fruhere diskussionen | fruhere/suche beitrage/mails | gab es schon beitrage/etwas/mails/was uber/zu |
        gab es schon einmal/mal beitrage/etwas/mails/was uber/zu | gibt es im archiv | im archiv * nach/uber/zu |
        such/sucht * archiv/nach | suche im archiv | suche nach/nachrichten | suchen sie * archiv/nach |
        was gab/hiess es * uber/zu | was stand * uber/zu | was wurde * diskutiert/gesagt/geschrieben uber/zu |
        was wurde uber/zu/zum/zur * diskutiert/gesagt/geschrieben |
        was wurde zum thema * diskutiert/gesagt/geschrieben
        thisgroup:
        daraus/das/davon/dies/emailverteiler/forum/hier/mailinglist/mailingliste/mailverteiler/newsletter/rundmail/rundmails |
        dem/den/der/diesem/diesen/dieser/email/eurem/ihrem/mail verteiler | dem/diesem newsletter | den rundmails |
        den/die/diese/diesen/eure/ihre mails | der/die/diese/dieser/eure/eurer/ihre/ihrer/mailing liste |
        der/die/diese/dieser/eurer/ihrer gruppe | der/die/dieser mailingliste | die/diese nachrichten |
        die/diese/ihre e mails | die/diese/ihre emails | diesem forum | e mail verteiler | e mailverteiler
        twice.alone:
        2x/dopelt/doppelt/dubletten/duplikate/zweimal | alles 2x/zweimal | alles/emails/mail/mails doppelt |
        doppelt angemeldet/eingetragen | doppelte e mails | doppelte emails/mail/mails | e mails doppelt |
        mails kommen doppelt
        weekly.alone:
        1x/bitte/einmal wochentlich | 1x/einmal die/pro woche | eine mail die/pro woche | einmal in der woche |
        jede woche | jede woche eine mail |
        wochendigest/wochendlich/wochenmail/wochentl/wochentlich/wochenubersicht/wochenzusammenfassung |
        wochentlich bitte | wochentlich eine mail | wochentliche mail/ubersicht/zusammenfassung
        weekly.core:
        alles in einer wochenmail | auf wochentlich andern/setzen/stellen/umstellen |
        bitte/mochte/will * wochenubersicht/wochenzusammenfassung | die mails wochentlich |
        e mails nur einmal die/pro woche | e mails nur einmal in der woche | eine e mail die/pro woche |
        eine e mail in der woche | eine email/mail die/pro woche | eine email/mail in der woche |
        einmal wochentlich gesammelt | emails/mails nur einmal die/pro woche | emails/mails nur einmal in der woche |
        gesammelt einmal die/pro woche | gesammelt einmal in der woche |
        hatte gern/gerne * wochenubersicht/wochenzusammenfassung | lieber wochentlich |
        nur einmal die woche * mail/mails/post | nur einmal in der woche * mail/mails/post |
        nur einmal wochentlich * mail/mails/post | stell mich auf wochentlich | stellen sie mich auf wochentlich |
        wochentlich statt | wochentliche zusammenfassung bekommen/bitte/erhalten/haben/schicken
        which.alone:
        bin ich angemeldet/mitglied | einstellungen/einstelungen/kontoubersicht/mitgliedsdaten/status/welche |
        mein abo/konto/profil/status | meine abos/daten/einstellungen/gruppen/listen/mitgliedschaft/mitgliedschaften
        which.core:
        bin ich * noch angemeldet/eingetragen/mitglied |
        in welche/welchen/welcher gruppe/gruppen/listen/verteilern bin ich |
        meine daten/einstellungen/gruppen anzeigen/schicken/sehen/wissen/zeigen | mit welcher adresse bin ich |
        was habe ich * abonniert | was ist * uber mich gespeichert | was/wie sind meine einstellungen |
        welche adresse * gespeichert/hinterlegt | welche einstellungen habe ich | welchen gruppen gehore ich |
        welcher gruppe gehore ich | wie bin ich registriert | wie/wo bin ich angemeldet/eingetragen |
        wo bin ich mitglied/uberall | wo ich uberall | zeig mir meine | zeigen sie mir meine
        who.alone:
        admin/administrator/ansprechpartner/ansprechpartnerin/betreur/kontakt/leitung/mitgleider/mitglieder/mitgliederliste/moderator/moderatoren/moderatorin/teilnehmer/teilnehmerliste/verantwortliche/wer/zustandig |
        liste der mitglieder | mitglieder bitte | wer alles | wer ist dabei/drin/mitglied | wer ist in der gruppe
        who.core:
        an wen kann ich mich * wenden | liste/mitgliederliste der mitglieder/teilnehmer |
        wer bekommt die/diese/meine mails |
        wer betreut/leitet/moderiert/organisiert/verwaltet den/die/diese/diesen gruppe/liste/verteiler |
        wer ist alles drin | wer ist alles/hier dabei | wer ist alles/noch in | wer ist ansprechpartner |
        wer ist auf/in der liste | wer ist im verteiler | wer ist in der/dieser gruppe | wer ist sonst noch |
        wer ist verantwortlich/zustandig fur den/die/diese gruppe/liste/verteiler |
        wer kummert sich um die/diese gruppe/liste | wer liest * mit |
        wer sind die mitglieder/moderatoren/teilnehmer | wer steckt hinter | wie viele mitglieder |
        wieviele mitglieder
        yes:
        aber sicher | aber/ja/sehr gerne | alles/geht/ja/na klar | auf jeden fall |
        bestatige/bestatigt/bestatigung/einverstanden/genau/gern/gerne/j/ja/jawohl/jawoll/jep/jepp/jo/jup/klar/korrekt/logo/naturlich/ok/okay/okey/oki/passt/richtig/selbstverstandlich/sicher/stimmt/unbedingt/👍 |
        bin einverstanden | bitte ja | das stimmt | geht in ordnung | hiermit bestatige ich | ich bestatige |
        ich bin einverstanden | in ordnung | ja bitte/danke/naturlich | ja das bin/war ich | ja/sehr gern |
        mach das | machen sie das | passt mir/so
        yes.event:
        werde * teilnehmen | nehme * teil | sage * zu | komme gern/gerne | gern/gerne dabei |
        folge leisten | mit freude dabei | bin da | wir kommen | ich komme |
        bin da/dabei | bis dann/montag | das klappt | das passt mir | freu mich | habe ich notiert |
        hiermit sage ich zu | ich bin da/dabei | ich freu mich | ich freu mich darauf |
        ich kann/werde kommen/teilnehmen | ich komme | ich komme gern/gerne | ich melde mich an | ich nehme teil |
        ich sage zu | ich werde da sein | kann/wir kommen | klappt bei mir | klappt/komme/notiert/zugesagt/zusage |
        komme gern/gerne | komme zu zweit | melde mich an | mit mir konnt ihr rechnen | nehme gern/gerne teil |
        nehme teil | rechnet mit mir | sage zu | termin passt | wir sind dabei
        """
}
