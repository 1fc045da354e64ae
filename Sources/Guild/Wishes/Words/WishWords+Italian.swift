extension WishWords {
    /// Italian.
    static let italian = """
        c.me:
        mi | mio | mia | miei | io | ci | me
        c.mail:
        mail | email~ | e mail | messagg~ | posta | notific~ | avvis~ | tutto | comunicazioni
        c.list:
        lista | liste | gruppo | gruppi | mailing | comunita
        c.take:
        togli~ | rimuov~ | cancell~ | elimin~ | tolt~ | depenn~
        c.unsub:
        disiscri~ | cancellatemi | cancellarmi | disdire | recedere | annullare la mia iscrizione | disiscrizione
        c.go:
        uscire | lasciare il gruppo | abbandonare
        c.week:
        settimanal~ | una volta alla settimana | una volta a settimana | a settimana | alla settimana |
        ogni settimana | il lunedi
        c.day:
        giornalier~ | quotidian~ | una volta al giorno | al giorno | ogni giorno | tutti i giorni | ogni sera
        c.each:
        subito | immediat~ | ogni messaggio | uno per uno | singolarmente | appena | in tempo reale | man mano |
        all'istante
        c.digest:
        riassunt~ | riepilog~ | digest | raccolt~ | in un'unica | un'unica mail | sintesi | in una sola
        c.enough:
        basta | sufficiente | preferi~ | meno | tropp~ | invece | piuttosto | passatemi | mettetemi | cambiare |
        vorrei solo
        c.stop:
        niente | nessun~ | stop | smett~ | basta | non voglio piu ricevere | senza ricevere | disattiv~ |
        non mandate~ | sospend~ | bloccate
        c.keep:
        restare | rimanere | resto | rimango | membro | continuare a far parte
        c.pause:
        pausa | sospend~ | sospes~ | vacanz~ | ferie | fermare | fermate | interromp~ | silenzio
        c.back:
        riprend~ | di nuovo | riattiv~ | ricominci~ | tornat~ | nuovamente | ripristin~ | come prima
        c.join:
        iscriv~ | unirmi | aggiung~ | entrare | far parte | diventare membro | partecipare al gruppo | aderire |
        iscrizione | essere aggiunt~
        c.who:
        chi
        c.care:
        membri | membro | responsabil~ | gestisce | coordina | modera~ | si occupa | fa parte | e nel
        c.how:
        come | a quale indirizzo | qual e l'indirizzo | che indirizzo | dove
        c.write:
        scriv~ | invi~ | mand~ | pubblic~ | spedi~
        c.everyone:
        a tutti | tutti | al gruppo | il gruppo | alla lista
        c.new:
        nuov~ | cambi~ | d'ora in poi | al posto | modific~ | aggiorn~ | altro
        c.address:
        indirizzo | indirizzi | mail | email | casella
        c.twice:
        du volte | doppi~ | duplicat~ | 2 volte
        c.groups:
        gruppi | liste
        c.there:
        quali gruppi | ci sono | avete | esistono | che gruppi
        c.settings:
        impostazioni | miei gruppi | mie iscrizioni | sono iscritt~
        c.search:
        cerc~ | trovare | qualcosa su | si e detto | si e parlato
        c.help:
        come funziona | istruzioni | cosa posso fare | manuale | come si usa | guida
        c.or:
        o | oppure
        c.phone:
        inviato da
        address.alone:
        aggiornamento/altro/cambiare/cambio/modifica/nuovo/variazione indirizzo | cambiare/cambio/nuova email/mail |
        cambio d'indirizzo | cambio di indirizzo | cambio/nuovo indirizzo email/mail | indirizzo | indirizzo nuovo |
        mail nuova | nuovo indirizzo di posta
        address.core:
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite i miei recapiti |
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite il mio indirizzo |
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite indirizzo email |
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite indirizzo/la mail |
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite l'indirizzo |
        aggiornare/aggiornate/cambia/cambiare/cambiate/correggere/modificare/modificate/sostituire/sostituite la mia email/mail |
        cambio email/indirizzo/mail | ho cambiato email/indirizzo | ho cambiato/un'altra mail |
        ho un altro/nuovo indirizzo | ho un indirizzo nuovo | ho una nuova email/mail |
        il mio indirizzo adesso/nuovo/ora e | il mio indirizzo cambia |
        il mio indirizzo di posta adesso/nuovo/ora e | il mio indirizzo di posta cambia/sara |
        il mio indirizzo di posta e cambiata/cambiato | il mio indirizzo di posta non e piu attivo/valida/valido |
        il mio indirizzo di posta non funziona piu | il mio indirizzo e cambiata/cambiato |
        il mio indirizzo email/mail adesso/nuovo/ora e | il mio indirizzo email/mail cambia/sara |
        il mio indirizzo email/mail e cambiata/cambiato |
        il mio indirizzo email/mail non e piu attivo/valida/valido | il mio indirizzo email/mail non funziona piu |
        il mio indirizzo non e piu attivo/valida/valido | il mio indirizzo non funziona piu |
        il mio nuovo indirizzo e/sara | il mio nuovo indirizzo email/mail e/sara | il mio/nuovo indirizzo sara |
        il nuovo indirizzo e | inviare/inviatemi/mandatemi/ricevere/scrivetemi * al mio nuovo indirizzo |
        inviare/inviatemi/mandatemi/ricevere/scrivetemi * al nuovo indirizzo |
        inviare/inviatemi/mandatemi/scrivetemi * a qusto indirizzo |
        inviare/inviatemi/mandatemi/scrivetemi * al segunte indirizzo |
        inviare/inviatemi/mandatemi/scrivetemi * all'altro indirizzo | la mia email/mail/posta adesso/nuovo/ora e |
        la mia email/mail/posta cambia/sara | la mia email/mail/posta e cambiata/cambiato |
        la mia email/mail/posta non e piu attivo/valida/valido | la mia email/mail/posta non funziona piu |
        la mia nuova email/mail e/sara | ricevere * a/su un altro indirizzo | ricevere * all'indirizzo |
        sto cambiando email/indirizzo/mail | usare/usate/utilizzare/utilizzate d'ora in poi |
        usare/usate/utilizzare/utilizzate il mio nuovo indirizzo |
        usare/usate/utilizzare/utilizzate il nuovo indirizzo |
        usare/usate/utilizzare/utilizzate l'altro/qusto indirizzo
        all:
        completamente/dappertutto/definitivamente/entrambe/entrambi/ovunqu/totalmente/tutte/tutti/tutto |
        da tutte le liste | da tutte/tutti | da tutti i gruppi | da/del/proprio tutto | dalla/la comunita |
        entrambe/tutte le liste | entrambi/tutti i gruppi | ogni gruppo | ogni/qualsiasi lista | tutta la comunita |
        tutte le email/mail | tutte le mailing list | tutte le vostre liste | tutte/tutti e du |
        tutti e du i gruppi | tutti i messaggi | tutti i vostri gruppi | tutti qusti gruppi
        condition:
        a condizione/meno che | altrimenti/appena/dipende/finche/ove/purche/qualora/quando/se/supponiamo | anche se |
        in caso di | nel caso | nel caso in cui | non appena | salvo che | una volta che
        courtesy:
        a dopo/presto |
        abbracci/arrivederci/arrivederla/auguri/baci/buonasera/buongiorno/carissimi/ciao/cordialita/cordialmente/cortesemente/dispiace/gentilmente/grazie/grz/prego/ringraziando/ringraziandovi/ringrazio/saluti/salve/scusa/scusate/scusi |
        al piu presto | alla prossima | appena/se possibile |
        buon anno/giorno/lavoro/natale/pomeriggio/proseguimento/weekend | buon fine settimana | buon week end |
        buona continuazione/domenica/estate/fortuna/giornata/notte/pasqua/sera/serata/settimana |
        buonasera/buongiorno/ciao/grazie/saluti/salve a tutti | buone feste/vacanze | buongiorno a tutte e a tutti |
        buongiorno/ciao a tutti voi | buongiorno/ciao/salve a tutte | cara/caro/gentile collega |
        care colleghe e cari colleghi | care tutte | care/gentili colleghe | cari amici |
        cari/cordiali/distinti/tanti saluti | cari/gentili colleghi/tutti | chiedo scusa | ci vediamo |
        ciao ragazzi | con osservanza | egregi/gentili signori | egregio/gentile signore |
        gentile responsabile/signora/staff | gentile/spettabile redazione | gentili colleghe e colleghi |
        grazie ancora/infinite/mille/tante | grazie di cuore | grazie di/per tutto | grazie e a presto |
        grazie e buona giornata | grazie e cordiali saluti | grazie e saluti | grazie per il vostro lavoro |
        grazie per l'aiuto/l'attenzione | grazie per la collaborazione/comprensione/disponibilita |
        grazie/ringraziando/ringraziandovi/ringrazio anticipatamente | grazie/ringrazio in anticipo |
        i miei/migliori saluti | il prima possibile | in attesa di riscontro | in attesa di un riscontro |
        in attesa di una vostra risposta | in fede | inviato da cellulare/ipad/iphone/mobile/smartphone |
        inviato dal mio cellulare/ipad/iphone/smartphone/telefono | la/ti/vi ringrazio | mi dispiace/scuso/spiace |
        mi scuso per il disturbo | mille/molte/tante grazie | molto gentili | molto/sarebbe gentile |
        niente di personale | nulla contro di voi | per cortesia/favore/piacere |
        perdonate/scusa/scusate/scusi il disturbo | quando potete/puo/puoi | quanto prima | resto a disposizione |
        resto in attesa | saluti cordiali | sarebbe bello/ottimo/perfetto | scarica outlook per android/ios |
        scusa/scusate/scusi per il disturbo | scusate se vi disturbo | se e/fosse possibile | senza offesa |
        spero che stia/stiate bene | spero che tu stia bene | spero che tutto vada bene | spero che vada tutto bene |
        spero stiate/tutto bene | spett le | tanti auguri | un abbraccio/saluto | un caro saluto
        daily.alone:
        1/una mail/volta al giorno | al/ogni giorno |
        digest/giornaliera/giornaliero/giornalmente/quotidianamente/quotidiano/riepilogo |
        digest/riassunto/riepilogo giornaliero | giornaliero grazie | giornaliero per favore |
        mail/modalita giornaliera | modalita digest | riassunto/riepilogo quotidiano | riepilogo del giorno |
        tutti i giorni
        daily.core:
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/in/su giornaliero/quotidiano |
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/in/su modalita giornaliera |
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/su digest/riepilogo giornaliero |
        email/mail/messaggi solo/soltanto una volta al giorno | il/in/nel sommario giornaliero/quotidiano |
        il/in/nel/un digest/riassunto/riepilogo giornaliero/quotidiano | in un sommario giornaliero/quotidiano |
        inviatemi/mandarmi/mandatemi/ricevere/riceverli/tutto * una volta al giorno | tutto insieme mail al giorno |
        tutto insieme sola mail al giorno | un digest/messaggio/riassunto/riepilogo al/ogni giorno |
        un digest/messaggio/riassunto/riepilogo giornaliera/quotidiana | un messaggio giornaliero/quotidiano |
        un riepilogo ogni mattina/sera | un solo messaggio al/ogni giorno |
        un solo messaggio giornaliera/giornaliero/quotidiana/quotidiano |
        un unico digest/riassunto/riepilogo/sommario giornaliero/quotidiano | un'email al/ogni giorno |
        un'email giornaliera/giornaliero/quotidiana/quotidiano | un'unica/una mail al/ogni giorno |
        un'unica/una mail giornaliera/giornaliero/quotidiana/quotidiano | una email al/ogni giorno |
        una email giornaliera/giornaliero/quotidiana/quotidiano | una sola email/mail al/ogni giorno |
        una sola email/mail giornaliera/giornaliero/quotidiana/quotidiano
        date.begin:
        agli inizi di | ai/i primi di | all'inizio/inizi/inizio/l'inizio/primi di | inizio
        date.christmas:
        dopo natale | le vacanze di natale | natale | santo stefano | vacanze/vigilia di natale
        date.dayafter:
        dopo domani | dopodomani
        date.easter:
        dopo pasqua | le vacanze di pasqua | pasqua/pasqutta | vacanze di pasqua
        date.end:
        a fine | alla/la fine di | fine | fine mese | fine/ultimi di
        date.for:
        durante/fra/per/tra | i/nei prossimi | le/nelle prossime | nel giro di | per altre/altri/circa |
        per i prossimi | per la durata di | per le prossime | per un periodo di
        date.from:
        a decorrere/iniziare/partire dal | a far data dal | a partire da | da/dal/dall'/dalla | fra/tra il
        date.mid:
        a meta | a/la meta di | meta | meta di
        date.month.1:
        gen/genn/gennaio
        date.month.10:
        ott/ottobre
        date.month.11:
        nov/novembre
        date.month.12:
        dic/dicembre
        date.month.2:
        feb/febb/febbraio/febraio
        date.month.3:
        mar/marzo
        date.month.4:
        apr/aprile
        date.month.5:
        mag/magg/maggio
        date.month.6:
        giu/giugno
        date.month.7:
        lug/luglio
        date.month.8:
        ago/agosto
        date.month.9:
        set/sett/settembre
        date.newyear:
        anno/l'anno nuovo | capodanno/epifania | dopo capodanno/l'epifania | dopo la befana | fine dell'anno | il resto dell'anno |
        fine/nuovo anno | il nuovo anno | la befana | la fine dell'anno | san silvestro
        date.next.month:
        fra/tra un mese | il mese prossimo | il prossimo mese | mese prossimo | prossimo mese
        date.next.week:
        fra/tra una settimana | la prossima settimana | la settimana che viene | la settimana entrante/prossima |
        prossima settimana | settimana prossima
        date.next.year:
        anno/l'anno prossimo | fra/tra un anno | il prossimo anno | prossimo anno
        date.number.1:
        1º/prima/primo/un/una/uno
        date.number.10:
        decimo/dieci
        date.number.11:
        undici
        date.number.12:
        dodici | una dozzina di
        date.number.2:
        du/secondo | un paio di
        date.number.3:
        terzo/tre
        date.number.4:
        quarto/quatro/quattro
        date.number.5:
        cinqu/quinto
        date.number.6:
        sei/sesto
        date.number.7:
        sette/settimo
        date.number.8:
        ottavo/otto
        date.number.9:
        nono/nove
        date.open:
        a tempo indeterminato | al mio rientro/ritorno | al momento | alcune settimane | alcuni giorni/mesi |
        anno sabbatico | congedo di maternita | congedo maternita/parentale | dopo le mie ferie |
        dopo/durante gli esami | dopo/durante l'estate | dopo/durante le ferie/feste/vacanze |
        durante la mia assenza | finche non rientro/torno | finche non vi avviso |
        finche/mentre sono in ferie/vacanza | finche/mentre sono via | fino a dopo gli esami |
        fino a dopo le ferie/feste/vacanze | fino a mia/nuova comunicazione | fino a nuovo avviso/ordine |
        fino al mio rientro/ritorno | fino al prossimo quadrimestre | fino al rientro | fino alla fine della scuola |
        fino alla fine delle lezioni | maternita/momentaneamente/provvisoriamente/temporaneamente |
        nel periodo estivo | per adesso/ora | per il momento | per qualche giorno/mese/settimana/tempo |
        per un periodo/po/po' | per un po' di tempo | qualche giorno/mese/settimana | un po' di tempo
        date.today:
        adesso/oggi/ora/stasera | d'ora in poi | da oggi/ora/subito
        date.tomorrow:
        da domani | domani | domani mattina
        date.unit.day:
        g/gg/giornata/giornate/giorni/giorno
        date.unit.fortnight:
        15/quindici giorni | quindicina | una quindicina di giorni
        date.unit.month:
        mese/mesetto/mesi
        date.unit.week:
        setimana/sett/settimana/settimane
        date.unit.year:
        anni/anno
        date.until:
        al mio rientro il | di nuovo dal | di nuovo/ritorno il | di ritorno | entro/finche |
        entro/rientrero/rientro/riprendere/tornero/torno il | fin/fino/sino al | finche non |
        fino a fine/inizio/meta | fino ai/all'/alla | fino al giorno | fino/rientro/sino/torno a | non prima del |
        nuovamente/riprendere/riprendete dal | prima del/di | saro di ritorno il
        date.weekday.1:
        lun/lunedi
        date.weekday.2:
        mar/martedi
        date.weekday.3:
        mer/mercoledi
        date.weekday.4:
        gio/giovedi
        date.weekday.5:
        ven/venerdi
        date.weekday.6:
        sab/sabato
        date.weekday.7:
        dom/domenica
        groups.alone:
        altre/elenco liste | altri/elenco/i/lista/mostra/panoramica/quali gruppi | elenco/l'elenco/lista dei gruppi |
        gruppi esistenti | gruppi per favore | gruppi/liste | gruppi/liste disponibili | tutti i gruppi
        groups.core:
        elenco/l'elenco/lista dei gruppi |
        a che/quali gruppi/liste mi posso iscrivere/iscrivermi/unirmi |
        a che/quali gruppi/liste posso iscrivere/iscrivermi/unirmi | avete/esistono altre liste |
        avete/esistono altri gruppi | che/quali altre liste ci sono | che/quali altri gruppi ci sono |
        che/quali gruppi sono disponibili | che/quali gruppi/liste avete/esistono | che/quali gruppi/liste ci sono |
        ci sono altre liste | ci sono altri gruppi |
        conoscere/inviatemi/mandatemi/mostratemi/sapere/vedere i gruppi | conoscere/sapere/vedere quali gruppi |
        elenco/lista dei gruppi | elenco/lista delle liste | elenco/lista di tutte le liste |
        elenco/lista di tutti i gruppi | inviatemi/mandatemi/mostratemi l'elenco dei gruppi |
        quali sono gli altri gruppi | quali sono i gruppi | quali sono le liste | tutti i gruppi che ci sono |
        tutti i gruppi disponibili/esistenti
        help.alone:
        aiutami/aiutatemi/aiuto/assistenza/comandi/cos'e/faq/guida/help/info/informazioni/istruzioni/manuale/opzioni/supporto/uso |
        aiuto grazie | aiuto per favore | come fare/funziona | come si usa | domande frequnti | elenco/lista comandi
        help.core:
        a cosa serve qusto indirizzo | avrei/ho bisogno di aiuto con il gruppo |
        avrei/ho bisogno di aiuto con la/qusta lista | avrei/ho bisogno di aiuto con le impostazioni |
        che/cosa posso chiedere/fare/scrivere a/con qusto indirizzo | che/cosa posso chiedere/fare/scrivere qui |
        che/cosa si puo chiedere/fare a/con qusto indirizzo | che/cosa si puo chiedere/fare qui |
        come cambiare/cambio/modifico le impostazioni |
        come cambiare/cambio/modifico le mie impostazioni/preferenze | come funziona il gruppo/sistema |
        come funziona la mailing list | come funziona la/qusta lista | come funziona qui/qusto |
        come funziona qusta cosa | come funziona tutto qusto | come posso cambiare le impostazioni |
        come posso cambiare le mie impostazioni/preferenze | come si usa la/qusta lista |
        come si usa qusto indirizzo/sistema | elenco dei comandi | inviatemi/mandatemi aiuto |
        inviatemi/mandatemi la guida | inviatemi/mandatemi le istruzioni | inviatemi/mandatemi un aiuto |
        istruzioni per il gruppo | istruzioni per l'uso | istruzioni per la/qusta lista | mandatemi i comandi |
        mi serve aiuto con il gruppo | mi serve aiuto con la/qusta lista | mi serve aiuto con le impostazioni |
        non capisco come funziona | non capisco come si usa | non capisco niente di come | quali comandi |
        quali opzioni ci sono | quali opzioni ho
        howpost.alone:
        come inviare/postare/pubblicare/scrivere/scrivo | come scrivo al gruppo | indirizzo del gruppo |
        indirizzo della lista | invia messaggio | inviare un messaggio | postare/pubblicare | scrivere al gruppo |
        scrivere alla lista
        immediate.alone:
        all'istante/imediatamente/imediato/immediata/immediatamente/immediato/subito |
        basta/niente/no/senza digest/riepilogo | in tempo reale | invio immediato | mail singole | man mano |
        messaggi singoli | modalita immediata/normale | ogni email/mail/messaggio | subito per favore | tempo reale |
        tutte le email/mail | tutti i messaggi | una per una | uno per uno
        immediate.core:
        al posto del digest/riassunto/riepilogo |
        annullate/disattivare/disattivate/eliminate/togliere/togliete il digest/riassunto/riepilogo |
        basta/niente/senza digest/riassunto/riepilogo e/giornaliero/ma/settimanale | di nuovo ogni mail/messaggio |
        di nuovo tutte le mail | di nuovo tutti i messaggi | i messaggi all'istante/immediatamente/subito |
        i messaggi appena arriva/arrivano | i messaggi in tempo reale | i messaggi man mano |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare a/all'invio/alla/in immediato |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare a/alla/in invio immediato |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare a/alla/in modalita immediata/normale |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare a/alla/in tempo reale |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare all'immediato |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare all'modalita immediata/normale |
        impostatemi/mettermi/mettetemi/passare/passatemi/tornare all'tempo reale |
        invece del digest/riassunto/riepilogo | inviatemi/mandatemi/ricevere tutto immediatamente/subito |
        inviatemi/mandatemi/ricevere tutto in tempo reale | le/ogni mail all'istante/immediatamente/subito |
        le/ogni mail appena arriva/arrivano | le/ogni mail in tempo reale | le/ogni mail man mano |
        mandatemi/ricevere i/le/ogni email/mail/messaggi/messaggio separatamente/singolarmente |
        mandatemi/ricevere i/le/ogni email/mail/messaggi/messaggio una per una |
        mandatemi/ricevere i/le/ogni email/mail/messaggi/messaggio uno per uno |
        mandatemi/ricevere tutte le email/mail/messaggi/messaggio separatamente/singolarmente |
        mandatemi/ricevere tutte le email/mail/messaggi/messaggio una per una |
        mandatemi/ricevere tutte le email/mail/messaggi/messaggio uno per uno |
        mandatemi/ricevere tutti i email/mail/messaggi/messaggio separatamente/singolarmente |
        mandatemi/ricevere tutti i email/mail/messaggi/messaggio una per una |
        mandatemi/ricevere tutti i email/mail/messaggi/messaggio uno per uno |
        non piu il digest/riassunto/riepilogo e/giornaliero/ma/settimanale |
        non voglio piu il digest/riassunto/riepilogo e/giornaliero/ma/settimanale |
        ogni email/messaggio all'istante/immediatamente/subito | ogni email/messaggio appena arriva/arrivano |
        ogni email/messaggio in tempo reale | ogni email/messaggio man mano |
        ogni singola mail all'istante/immediatamente/subito | ogni singola mail appena arriva/arrivano |
        ogni singola mail in tempo reale | ogni singola mail man mano |
        ogni singolo messaggio all'istante/immediatamente/subito | ogni singolo messaggio appena arriva/arrivano |
        ogni singolo messaggio in tempo reale | ogni singolo messaggio man mano |
        tutte le email all'istante/immediatamente/subito | tutte le email appena arriva/arrivano |
        tutte le email in tempo reale | tutte le email man mano
        join.alone:
        abbonamento/abbonarmi/aderire/adesione/aggiungermi/aggiungetemi/aggiungimi/entrare/iscrivermi/iscriversi/iscrivetemi/iscrivi/iscrivimi/iscriviti/iscrizione/iscrizzione/partecipare/registrarmi/registrati/registrazione/subscribe/unirmi/unirsi |
        desidero/voglio/vorrei abbonarmi/aderire/entrare/iscrivermi/partecipare/unirmi | diventare membro |
        entrare nel gruppo | iscrizione alla lista | iscrizione grazie | iscrizione per favore |
        iscrizione/unirmi al gruppo | nuova iscrizione | nuovo iscritto | richiesta di adesione/iscrizione
        join.core:
        aggiungere/aggiungete/inserire/inserite il mio indirizzo al/nel gruppo |
        aggiungere/aggiungete/inserire/inserite il mio indirizzo alla/nella lista |
        aggiungere/aggiungete/inserire/inserite la mia mail al/nel gruppo |
        aggiungere/aggiungete/inserire/inserite la mia mail alla/nella lista | aggiungetemi/iscrivetemi |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi a/in qusta lista |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi a/in qusto gruppo |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi al/nel gruppo |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi alla/nella lista |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi alla/nella mailing list |
        aggiungimi/includetemi/inseriscimi/inseritemi/iscrivimi per favore | come ci si iscrive a qusta lista |
        come ci si iscrive a qusto gruppo | come ci si iscrive al/nel gruppo | come ci si iscrive alla/nella lista |
        come entro a qusta lista | come entro a qusto gruppo | come entro al/nel gruppo |
        come entro alla/nella lista | come faccio a entrare/iscrivermi a qusta lista |
        come faccio a entrare/iscrivermi a qusto gruppo | come faccio a entrare/iscrivermi al/nel gruppo |
        come faccio a entrare/iscrivermi alla/nella lista | come mi iscrivo a qusta lista |
        come mi iscrivo a qusto gruppo | come mi iscrivo nel gruppo | come mi iscrivo nella lista |
        desidererei/desidero/gradirei/intendo/potete/potrebbe/potreste/potresti/puo/puoi/voglio/vorrei iscrivermi |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/partecipare/registrarmi al gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi a qusta lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi a qusto gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi al vostro gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi alla lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi alla vostra lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi/unirmi alla comunita |
        desidererei/desidero/gradirei/intendo/voglio/vorrei aderire/aggiungermi/registrarmi/unirmi alla mailing list |
        desidererei/desidero/gradirei/intendo/voglio/vorrei diventare membro |
        desidererei/desidero/gradirei/intendo/voglio/vorrei entrare a far parte |
        desidererei/desidero/gradirei/intendo/voglio/vorrei entrare/unirmi * gruppo/lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere aggiunta/aggiunto/inserita/inserito/iscritta/iscritto |
        desidererei/desidero/gradirei/intendo/voglio/vorrei far parte del gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei far parte della lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei far parte di qusto gruppo |
        mi aggiunga/inserisca/iscriva a/in qusta lista | mi aggiunga/inserisca/iscriva a/in qusto gruppo |
        mi aggiunga/inserisca/iscriva alla/nella mailing list | mi aggiunga/inserisca/iscriva nel gruppo |
        mi aggiunga/inserisca/iscriva nella lista | mi aggiunga/inserisca/iscriva per favore |
        mi aggiunga/inserisca/iscriva/iscrivo al gruppo | mi aggiunga/inserisca/iscriva/iscrivo alla lista |
        mi piacerebbe aderire/aggiungermi/partecipare/registrarmi al gruppo |
        mi piacerebbe aderire/aggiungermi/registrarmi a qusta lista |
        mi piacerebbe aderire/aggiungermi/registrarmi a qusto gruppo |
        mi piacerebbe aderire/aggiungermi/registrarmi al vostro gruppo |
        mi piacerebbe aderire/aggiungermi/registrarmi alla lista |
        mi piacerebbe aderire/aggiungermi/registrarmi alla vostra lista |
        mi piacerebbe aderire/aggiungermi/registrarmi/unirmi alla comunita |
        mi piacerebbe aderire/aggiungermi/registrarmi/unirmi alla mailing list | mi piacerebbe diventare membro |
        mi piacerebbe entrare a far parte | mi piacerebbe entrare/unirmi * gruppo/lista |
        mi piacerebbe essere aggiunta/aggiunto/inserita/inserito/iscritta/iscritto |
        mi piacerebbe far parte del gruppo | mi piacerebbe far parte della lista |
        mi piacerebbe far parte di qusto gruppo | mi piacerebbe iscrivermi |
        mi potete/potreste/puo/puoi aggiungere/inserire/iscrivere |
        posso/potrei entrare/iscrivermi/unirmi a qusta lista |
        posso/potrei entrare/iscrivermi/unirmi a qusto gruppo |
        posso/potrei entrare/iscrivermi/unirmi al/nel gruppo |
        posso/potrei entrare/iscrivermi/unirmi alla/nella lista |
        potete/potrebbe/potreste/potresti/puo/puoi aggiungermi/inserirmi
        leave.alone:
        abbandona/abbandonare/abbandono/basta/cancella/cancellami/cancellare/cancellarmi/cancellatemi/cancellazione/disdetta/disdire/disicrivermi/disinscrivimi/disinscrizione/disiscrivermi/disiscrivi/disiscrivimi/disiscrizione/elimina/eliminare/esci/fuori/lascio/recesso/rimozione/rimuovere/rimuovetemi/rimuovi/stop/togliermi/toglietemi/unsubscribe/uscire/uscita |
        annulla/annullamento/cancella/cancellazione/fine/revoca iscrizione | basta email | basta/troppe mail |
        cancellazione grazie | cancellazione/disiscrizione per favore |
        cancellazione/disiscrizione/uscire dalla lista | cancellazione/elimina account |
        cancellazione/uscire/uscita dal gruppo | lascia gruppo | lasciare il gruppo | non piu mail |
        richiesta di cancellazione/disiscrizione/rimozione
        leave.core:
        abbandono/cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/esco/lascio/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi dal gruppo |
        abbandono/cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/esco/lascio/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi dalla lista |
        abbandono/esco/lascio il/qusto gruppo | abbandono/esco/lascio la/qusta lista |
        annullare/annullate/cancellare/cancellate/disdire/disdite/revocare il mio abbonamento |
        annullare/annullate/cancellare/cancellate/disdire/disdite/revocare l'abbonamento/l'iscrizione |
        annullare/annullate/cancellare/cancellate/disdire/disdite/revocare la mia adesione/iscrizione |
        basta/smettete/smettetela/smetti/smettila con le/quste mail |
        basta/smettete/smettetela/smetti/smettila con qusti messaggi |
        basta/smettete/smettetela/smetti/smettila di inviarmi/mandarmi/scrivermi |
        cancella/cancellare/cancellate/cancelli/chiudere/chiudete/eliminare/eliminate/elimini/rimuova/rimuovere/rimuovete/togliere/togliete il mio account |
        cancella/cancellare/cancellate/cancelli/eliminare/eliminate/elimini/rimuova/rimuovere/rimuovete/togliere/togliete i miei dati |
        cancella/cancellare/cancellate/cancelli/eliminare/eliminate/elimini/rimuova/rimuovere/rimuovete/togliere/togliete il mio indirizzo/nome/nominativo |
        cancella/cancellare/cancellate/cancelli/eliminare/eliminate/elimini/rimuova/rimuovere/rimuovete/togliere/togliete la mia email/mail |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi da qusta lista |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi da qusta mailing list |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi da qusto gruppo |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi da tutte le liste |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi da tutti i gruppi |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi dal vostro gruppo |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi dalla mailing list |
        cancellami/cancellarmi/depennarmi/depennatemi/eliminami/eliminarmi/eliminatemi/escludetemi/levami/levarmi/levatemi/rimuovermi/rimuovimi/ritirarmi/togliermi/toglietemi/toglimi dalla vostra lista |
        cancellami/depennatemi/eliminami/eliminatemi/escludetemi/levami/levatemi/rimuovimi/toglietemi/toglimi grazie |
        cancellami/depennatemi/eliminami/eliminatemi/escludetemi/levami/levatemi/rimuovimi/toglietemi/toglimi per favore |
        cancellatemi/deregistratemi/disinscrivermi/disinscrivetemi/disiscrivermi/disiscrivetemi/disiscrivimi/rimuovetemi |
        chiedo/richiedo di essere cancellata/cancellato/rimossa/rimosso |
        chiedo/richiedo la cancellazione/disiscrizione/rimozione | come cancellarsi/disiscriversi |
        come esco da qusta lista | come faccio a cancellarmi/cancellarsi/disiscriversi |
        come faccio a esco/uscire da qusta lista | come faccio a mi cancello | come faccio a uscire da qusto gruppo |
        come faccio a uscire dal gruppo | come faccio a uscire dalla lista |
        come fare per cancellarmi/cancellarsi/disiscriversi | come fare per esco/uscire da qusta lista |
        come fare per mi cancello | come fare per uscire da qusto gruppo | come fare per uscire dal gruppo |
        come fare per uscire dalla lista | come mi cancello | come posso cancellarmi/cancellarsi/disiscriversi |
        come posso esco/uscire da qusta lista | come posso mi cancello | come posso uscire da qusto gruppo |
        come posso uscire dal gruppo | come posso uscire dalla lista |
        come si fa a cancellarmi/cancellarsi/disiscriversi | come si fa a esco/uscire da qusta lista |
        come si fa a mi cancello | come si fa a uscire da qusto gruppo | come si fa a uscire dal gruppo |
        come si fa a uscire dalla lista | come/fammi/fatemi uscire da qusta lista |
        come/fammi/fatemi uscire da qusto gruppo | come/fammi/fatemi uscire dal gruppo |
        come/fammi/fatemi uscire dalla lista | come/potete/potrebbe/potreste/potresti/puo/puoi cancellarmi |
        desidererei/desidero/fammi/fatemi/gradirei/intendo/voglio/vorrei uscire da qusta mailing list |
        desidererei/desidero/fammi/fatemi/gradirei/intendo/voglio/vorrei uscire da tutte le liste |
        desidererei/desidero/fammi/fatemi/gradirei/intendo/voglio/vorrei uscire da tutti i gruppi |
        desidererei/desidero/fammi/fatemi/gradirei/intendo/voglio/vorrei uscire dalla mailing list |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare il vostro gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare il/qusto gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare la comunita |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare la vostra lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare la/qusta lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare la/qusta mailing list |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare tutte le liste |
        desidererei/desidero/gradirei/intendo/voglio/vorrei abbandonare/lasciare tutti i gruppi |
        desidererei/desidero/gradirei/intendo/voglio/vorrei disdire |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere cancellata/cancellato/disiscritta/disiscritto/rimossa/rimosso |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto da qusta lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto da qusta mailing list |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto da qusto gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto da tutte le liste |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto da tutti i gruppi |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto dal gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto dal vostro gruppo |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto dalla lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto dalla mailing list |
        desidererei/desidero/gradirei/intendo/voglio/vorrei essere tolta/tolto dalla vostra lista |
        desidererei/desidero/gradirei/intendo/voglio/vorrei uscire * gruppo/lista |
        fammi/fatemi uscire dal vostro gruppo | fammi/fatemi uscire dalla vostra lista |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo da qusta lista |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo da qusta mailing list |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo da qusto gruppo |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo da tutte le liste |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo da tutti i gruppi |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo dal gruppo |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo dal vostro gruppo |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo dalla lista |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo dalla mailing list |
        mi cancelli/cancelliate/cancello/disiscriva/rimuova/ritiro/tolga/tolgo dalla vostra lista |
        mi cancelli/cancelliate/disiscriva/rimuova/tolga grazie |
        mi cancelli/cancelliate/disiscriva/rimuova/tolga per favore | mi disiscrivo |
        mi piacerebbe abbandonare/lasciare il vostro gruppo | mi piacerebbe abbandonare/lasciare il/qusto gruppo |
        mi piacerebbe abbandonare/lasciare la comunita | mi piacerebbe abbandonare/lasciare la vostra lista |
        mi piacerebbe abbandonare/lasciare la/qusta lista |
        mi piacerebbe abbandonare/lasciare la/qusta mailing list |
        mi piacerebbe abbandonare/lasciare tutte le liste | mi piacerebbe abbandonare/lasciare tutti i gruppi |
        mi piacerebbe disdire | mi piacerebbe essere cancellata/cancellato/disiscritta/disiscritto/rimossa/rimosso |
        mi piacerebbe essere tolta/tolto da qusta lista | mi piacerebbe essere tolta/tolto da qusta mailing list |
        mi piacerebbe essere tolta/tolto da qusto gruppo | mi piacerebbe essere tolta/tolto da tutte le liste |
        mi piacerebbe essere tolta/tolto da tutti i gruppi | mi piacerebbe essere tolta/tolto dal gruppo |
        mi piacerebbe essere tolta/tolto dal vostro gruppo | mi piacerebbe essere tolta/tolto dalla lista |
        mi piacerebbe essere tolta/tolto dalla mailing list | mi piacerebbe essere tolta/tolto dalla vostra lista |
        mi piacerebbe uscire * gruppo/lista | mi piacerebbe uscire da qusta mailing list |
        mi piacerebbe uscire da tutte le liste | mi piacerebbe uscire da tutti i gruppi |
        mi piacerebbe uscire dalla mailing list |
        mi potete/potreste/puo/puoi cancellare/disiscrivere/eliminare/levare/rimuovere/togliere |
        non desidero/intendo/voglio/vorrei piu email/essere/mail/messaggi/quste/restare/ricevere/stare |
        non desidero/intendo/voglio/vorrei piu far parte | non desidero/intendo/voglio/vorrei piu le vostre |
        non faccio piu parte * toglietemi |
        non inviarmi/inviatemi/mandarmi/mandatemi/ricevere/scrivermi/scrivetemi piu |
        non mi interessa/interessano/inviate/mandate piu | non voglio ricevere piu |
        potete/potrebbe/potreste/potresti/puo/puoi eliminarmi/levarmi/rimuovermi/togliermi | smettere di ricevere
        maybe:
        50 50 | ancora non lo so | ancora non so |
        boh/confermero/dipende/eventualmente/forse/indecisa/indeciso/magari/possibile/probabilmente/provero/vediamo/vedremo/vedro |
        cerchero/spero di esserci | ci provo | confermo piu tardi | controllo l'agenda | da confermare |
        devo controllare/vedere | e possibile | faccio sapere | in forse | le/ti/vi faro sapere | non lo so |
        non lo so ancora | non saprei/so | non so ancora | non sono ancora sicura/sicuro | non sono sicura/sicuro |
        provo a venire | puo darsi/essere | se posso/riesco | se riesco vengo | si vedra | sono in forse |
        spero di si | ti/vi faccio sapere
        negation:
        affatto/anziche/mai/mica/ne/neanche/nemmeno/neppure/nessun/nessuna/nessuno/niente/no/non/nulla/piu/senza |
        invece di | non ancora/piu | piuttosto che
        no:
        affatto/annulla/annullate/declino/errato/errore/mai/n/negativo/no/nono/nope/rifiutato/rifiuto/sbagliato/👎 |
        al momento no | assolutamente/purtroppo/stavolta no | certo che no | e un errore |
        lasci/lascia/lasciate stare | lascia/lasciate cosi | meglio/preferirei/preferisco di no | mi dispiace no |
        neanche per idea | niente affatto | no assolutamente/grazie | no e un errore | no mi dispiace |
        no non sono io | no non sono stata/stato io | no non voglio | no non/per ora | no per favore/niente |
        non accetto/adesso/ora/voglio | non e corretto | non ero/sono io | non sono d'accordo |
        non sono stata/stato io | per niente | per ora no | qusta volta no
        no.event:
        alla/la prossima volta | assente giustificata/giustificato |
        assente/impossibile/impossibilitata/impossibilitato | devo annullare/declinare/disdire/rinunciare |
        giustifico la mia assenza | ho gia un impegno | ho lezione | ho un altro impegno | ho un impegno |
        ho un'altra riunione | mi dispiace non ci saro | mi dispiace non posso/potro/riesco/vengo |
        mi scuso per l'assenza | non ci saro/sono | non contare/contate su di me |
        non partecipero/partecipo/posso/potro/riesco/vengo/verro | non posso proprio |
        non posso/potro esserci/partecipare/venire | non potro essere presente |
        non riesco/riusciro a partecipare/venire | non riesco/riusciro a/ad esserci |
        non sono disponibile/libera/libero | purtroppo non ci saro | purtroppo non posso/potro/riesco/vengo |
        sara per la prossima | saro fuori | saro in ferie | saro/sono assente/via | saro/sono in viaggio |
        scusate l'assenza | senza di me | sono impegnata/impegnato/impossibilitata/impossibilitato/malata/malato |
        un'altra volta
        none.alone:
        disattiva/nessuna/niente/no/senza/zero mail | disattiva/niente notifiche | modalita silenziosa |
        modalita/solo web | muto/nessuna/silenzioso | nessun invio/messaggio | nessuna notifica |
        nessuna/niente/no email | niente messaggi | notifiche disattivate/off | solo lettura/sito | solo sul sito
        none.core:
        consultare/consulto/leggere/leggerli/leggo * online ma/senza |
        consultare/consulto/leggere/leggerli/leggo * sul sito/web ma/senza |
        disattiva/disattivare/disattivate/spegnere/togliere/togliete gli avvisi |
        disattiva/disattivare/disattivate/spegnere/togliere/togliete l'invio |
        disattiva/disattivare/disattivate/spegnere/togliere/togliete le email/mail/notifiche |
        impostatemi/mettetemi senza mail | impostatemi/mettetemi su nessuna mail |
        lasciatemi/tenetemi * ma non/senza | leggero * online | leggero * sul sito/web |
        nessuna/niente/no email/mail ma restare/resto/rimanere/rimango |
        nessuna/niente/no email/mail ma voglio/vorrei restare |
        non ricevere email/mail/messaggi ma restare/resto/rimanere |
        non ricevere piu mail ma restare/resto/rimanere | non voglio cancellarmi/uscire * ma/solo/soltanto |
        preferisco leggere/leggerli * online | preferisco leggere/leggerli * sul sito/web |
        restare/resto/rimanere/rimango iscritta/iscritto/membro ma/pero non/senza |
        restare/resto/rimanere/rimango nel gruppo ma/pero non/senza |
        restare/resto/rimanere/rimango nella lista ma/pero non/senza | restare/rimanere * ma non/senza ricevere |
        restare/rimanere * ma senza mail | restare/rimanere * senza mail/ricevere |
        resto/rimango iscritta/iscritto/membro senza mail/ricevere | resto/rimango nel gruppo senza mail/ricevere |
        resto/rimango nella lista senza mail/ricevere |
        senza cancellarmi/disiscrivermi/uscire * email/mail/messaggi |
        senza che mi arrivino email/mail/messaggi/nulla | senza che mi arrivino i messaggi |
        senza che mi arrivino le email | senza che mi arrivino le/nessuna/piu mail |
        senza che mi arrivino tutte le mail | senza ricevere email/mail/messaggi/nulla | senza ricevere i messaggi |
        senza ricevere le email | senza ricevere le/nessuna/piu mail | senza ricevere tutte le mail
        not:
        abbiamo/avevo/ha/hanno/ho lasciato il/la | abbiamo/avevo/ho lasciato le/qusta/qusto |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/cerchiamo/cerco/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete un/una collega |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/secondo/togliere/togliete lei/loro/lui |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete gli alunni/studenti |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete i genitori |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete i miei colleghi |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete il mio collega |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete il nostro/signor/suo |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete il/la collega |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete la mia collega |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete la nostra/signora/sua |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete mia figlia/moglie |
        aggiungere/aggiungete/cancellare/cancellate/cancelli/disiscrivere/disiscrivete/eliminare/eliminate/inserire/inserite/iscrivere/iscrivete/rimuovere/rimuovete/togliere/togliete mio figlio/marito |
        aggiungerla/aggiungerli/aggiungerlo/aggiungetela/aggiungeteli/aggiungetelo/cancellarla/cancellarlo/cancellatela/cancellateli/cancellatelo/cliccate/disiscriverla/disiscriverlo/disiscrivetela/disiscrivetelo/eliminarla/eliminarlo/eliminatelo/inserirla/inserirlo/inseritela/inseritelo/iscriverla/iscriverli/iscriverlo/iscrivetela/iscrivetelo/lascerei/rimuoverla/rimuoverlo/rimuovetela/rimuovetelo/toglierla/toglierlo/toglietela/toglieteli/toglietelo/toglili/uscirei |
        aggiungetemi/inseritemi/iscrivermi/iscrivetemi/iscrivimi/unirmi al convegno/corso/laboratorio/pranzo/progetto/seminario/viaggio/workshop |
        aggiungetemi/inseritemi/iscrivermi/iscrivetemi/iscrivimi/unirmi all'incontro |
        aggiungetemi/inseritemi/iscrivermi/iscrivetemi/iscrivimi/unirmi alla cena/gita/riunione/videochiamata |
        aiuto con i | aiuto con/per il/la | aiuto dai colleghi | aiuto domestico/economico |
        alcuni/colleghi/genitori/loro/membri/molti desiderano/vogliono/vorrebbero |
        amica/amico/che/chi/collega/direttore/dirigente/lei/lui/marito/moglie/nessuno/preside/qualcuno/se/signor/signora vuole |
        amica/amico/che/chi/collega/direttore/dirigente/lei/lui/marito/moglie/nessuno/preside/qualcuno/signor/signora chiede di |
        amica/amico/che/chi/collega/direttore/dirigente/lei/lui/marito/moglie/nessuno/preside/qualcuno/signor/signora desidera/intende/voleva/vorrebbe |
        amica/amico/che/chi/collega/direttore/dirigente/lei/lui/marito/moglie/nessuno/preside/qualcuno/signor/signora non vuole piu |
        attivita/lettura/pratica/vita quotidiana | basta cliccare/scrivere |
        bisognerebbe/conviene/dovremmo aggiungere/cancellare/togliere |
        bisognerebbe/conviene/dovremmo/potete/puo/puoi sospendere |
        bisognerebbe/conviene/dovremmo/potete/puo/puoi/senza uscire | bisognerebbe/conviene/dovremmo/senza lasciare |
        cancellatemi/rimuovetemi/toglietemi/toglimi dal calendario/documento/progetto/programma/turno/verbale |
        cancellatemi/rimuovetemi/toglietemi/toglimi dall'orario |
        cancellatemi/rimuovetemi/toglietemi/toglimi/uscire dalla riunione |
        cerchiamo/cerco idee/informazioni/materiale/un'aula/volontari | cerchiamo/cerco un libro |
        cerchiamo/cerco un/una supplente | chi/qualcuno di voi | chi/qualcuno ha/potrebbe/puo/sa |
        clicca/cliccare su | congedo maternita/parentale di | dice che/come/se | dice/l'opzione di |
        du volte a/alla settimana | du volte al giorno/mese | du volte all'anno/piu |
        e possibile cancellarsi/cancellarti/cancellarvi/disiscriversi/disiscriverti/disiscrivervi/iscrivere/iscriversi/iscriverti/iscrivervi/mettere/scegliere/sospendere/uscire |
        e uscita/uscito dal/dalla/il/la |
        e/ero/sono stato aggiunta/aggiunti/aggiunto/cancellata/cancellati/cancellato/iscritta/iscritto/rimossa/rimosso/tolta/tolto |
        e/sono stata aggiunta/aggiunti/aggiunto/cancellata/cancellati/cancellato/iscritta/iscritto/rimossa/rimosso/tolta/tolto |
        fermata del bus | fermata dell'autobus | grazie per avermi/l'aiuto/l'iscrizione |
        ha chiesto/detto/scritto che/come/se | ha detto/scritto di | ha/hanno lasciato dal/dalla |
        ha/mai chiesto di | ho abbandonato/sospeso il/la/le/qusta/qusto | ho gia sospeso il/la/le/qusta/qusto |
        il bottone/link/modulo/pulsante cancella/di/esci/iscriviti/pausa/per |
        incontro/lezione/mercato/orario/relazione/riunione settimanale | indirizzo del comune/ristorante |
        indirizzo della scuola | indirizzo di saluto/studi | indirizzo scolastico |
        invece/pensavo/penso/prima di cancellarmi/disiscrivermi/lasciare/uscire |
        l'opzione cancella/esci/iscriviti/pausa/per | la funzione/procedura cancella/di/esci/iscriviti/pausa/per |
        la/lo aggiunga/cancelli/rimuova/tolga | la/lo potete aggiungere/cancellare |
        lasciare/lascio casa/l'aula/l'insegnamento/l'istituto/l'ufficio/scuola |
        lasciare/lascio il comune/lavoro/posto/progetto | lasciare/lascio la classe/riunione/scuola | mai voluto |
        mi cancellerei | mi chiedo/dicono se | mi dicono che/come/di |
        mi ero/son cancellata/cancellato/disiscritta/disiscritto/iscritta/iscritto/ritirata/ritirato |
        mi ero/son/sono tolta/tolto | mi hanno chiesto/detto che/come/di/se |
        mi/si sono cancellata/cancellato/disiscritta/disiscritto/iscritta/iscritto/ritirata/ritirato |
        nel caso qualcuno/si/uno/vi | nel caso un membro |
        non aggiungetemi/cancellatemi/disiscrivetemi/eliminatemi/lasciate/rimuovermi/rimuovetemi/togliermi/toglietemi/uscite |
        non desidero/intendo/voglio/vorrei abbandonare/cancellarmi/disiscrivermi/iscrivermi/lasciare/uscire |
        non desidero/intendo/voglio/vorrei essere cancellata/cancellato | non ho mai chiesto | non lasciare il |
        non penso di abbandonare | non penso di essere cancellata/cancellato | non so se | non uscire dal |
        non/senza cancellarmi | ore settimanali | pausa caffe/didattica/estiva/pranzo/tra |
        pensavo/penso di iscrivermi |
        per cancellarsi/cancellarti/disiscriversi/disiscriverti/iscriversi/uscire basta/bisogna/clicca/cliccare/occorre/scrivete/scrivi |
        per cancellarsi/cancellarti/disiscriversi/disiscriverti/iscriversi/uscire si deve |
        piuttosto che cancellarmi/disiscrivermi/lasciare/uscire |
        potete/puo/puoi cancellarsi/cancellarti/cancellarvi/disiscriversi/disiscriverti/disiscrivervi/iscrivere/iscriversi/iscriverti/iscrivervi/mettere/scegliere |
        qualcuno mi puo | qualora/quando si/vi | qualora/quando un membro | qualora/quando/se qualcuno/uno |
        qulle/qulli che desiderano/vogliono/vorrebbero | se desiderate/desideri/esco/lascio/volete/vuoi |
        se mi cancello/disiscrivo | se non volete/vuoi | senza disiscrivermi |
        si dovrebbe aggiungere/cancellare/lasciare/sospendere/togliere/uscire |
        si e/era cancellata/cancellato/disiscritta/disiscritto/iscritta/iscritto/ritirata/ritirato |
        si e/era/sono cancellati/iscritti | sono indecisa/indeciso se |
        sono stati aggiunta/aggiunti/aggiunto/cancellata/cancellati/cancellato/iscritta/iscritto/rimossa/rimosso/tolta/tolto |
        sono usciti dal/dalla/il/la | stavo/sto pensando di cancellarmi/disiscrivermi/iscrivermi/lasciare/uscire |
        uscire a cena/pranzo | uscire alle/dall'aula/prima |
        uscire da casa/l'aula/l'insegnamento/l'istituto/l'ufficio | uscire da il comune/lavoro/posto/progetto |
        uscire da la classe/riunione/scuola | uscire da/dalla scuola
        pause.alone:
        assente/assenza/ferie/fermo/interruzione/pausa/sospendere/sospendi/sospensione/vacanza/vacanze |
        fuori ufficio | in/modalita ferie/pausa/vacanza | mettere/metti in pausa | niente mail per ora |
        pausa grazie | pausa per favore | pausa/sospendere/sospensione iscrizione/mail |
        pausa/sospensione temporanea | sospendere le mail | sospendere temporaneamente | stop temporaneo
        pause.core:
        basta/nessun/nessuna/niente/no/senza/stop email/mail/messaggi/messaggio durante/finche/mentre/per |
        basta/nessun/nessuna/niente/no/senza/stop email/mail/messaggi/messaggio fino a/all'/alla |
        basta/nessun/nessuna/niente/no/senza/stop email/mail/messaggi/messaggio fino/sino al |
        basta/nessun/nessuna/niente/no/senza/stop email/mail/messaggi/messaggio prima del |
        bloccare temporaneamente gli invii | bloccare temporaneamente i messaggi |
        bloccare temporaneamente il mio account | bloccare temporaneamente l'invio/l'iscrizione |
        bloccare temporaneamente la mia iscrizione | bloccare temporaneamente la ricezione |
        bloccare temporaneamente le email/mail | bloccare temporaneamente le mie mail |
        bloccare/bloccate/fermare/fermate/stoppare gli invii durante/finche/mentre/per/temporaneamente |
        bloccare/bloccate/fermare/fermate/stoppare gli invii fino a/all'/alla |
        bloccare/bloccate/fermare/fermate/stoppare gli invii fino/sino al |
        bloccare/bloccate/fermare/fermate/stoppare gli invii prima del |
        bloccare/bloccate/fermare/fermate/stoppare gli invii un po' |
        bloccare/bloccate/fermare/fermate/stoppare i messaggi durante/finche/mentre/per/temporaneamente |
        bloccare/bloccate/fermare/fermate/stoppare i messaggi fino a/all'/alla |
        bloccare/bloccate/fermare/fermate/stoppare i messaggi fino/sino al |
        bloccare/bloccate/fermare/fermate/stoppare i messaggi prima del |
        bloccare/bloccate/fermare/fermate/stoppare i messaggi un po' |
        bloccare/bloccate/fermare/fermate/stoppare l'invio durante/finche/mentre/per/temporaneamente |
        bloccare/bloccate/fermare/fermate/stoppare l'invio fino a/all'/alla |
        bloccare/bloccate/fermare/fermate/stoppare l'invio fino/sino al |
        bloccare/bloccate/fermare/fermate/stoppare l'invio prima del |
        bloccare/bloccate/fermare/fermate/stoppare l'invio un po' |
        bloccare/bloccate/fermare/fermate/stoppare le email finche |
        bloccare/bloccate/fermare/fermate/stoppare le email fino a/al |
        bloccare/bloccate/fermare/fermate/stoppare le email/mail durante/mentre/per/temporaneamente |
        bloccare/bloccate/fermare/fermate/stoppare le email/mail fino all'/alla |
        bloccare/bloccate/fermare/fermate/stoppare le email/mail prima del |
        bloccare/bloccate/fermare/fermate/stoppare le email/mail sino al |
        bloccare/bloccate/fermare/fermate/stoppare le email/mail un po' |
        bloccare/bloccate/fermare/fermate/stoppare/tenete/trattenere/trattenete le mail finche |
        bloccare/bloccate/fermare/fermate/stoppare/tenete/trattenere/trattenete le mail fino a/al |
        fare una pausa con le mail | fare una pausa dai messaggi |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi gli invii |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi i messaggi |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi il mio account |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi l'invio/l'iscrizione |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi la mia iscrizione |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi la ricezione |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi le email/mail |
        interrompere/interrompete/sospenda/sospendere/sospendete/sospendi le mie mail |
        mettere/mettete il mio account in pausa | mettere/mettete la mia iscrizione in pausa |
        mettere/mettete le mail in pausa | mettere/mettete/metti in pausa gli invii |
        mettere/mettete/metti in pausa i messaggi | mettere/mettete/metti in pausa il mio account |
        mettere/mettete/metti in pausa l'invio/l'iscrizione | mettere/mettete/metti in pausa la mia iscrizione |
        mettere/mettete/metti in pausa la ricezione | mettere/mettete/metti in pausa le email/mail |
        mettere/mettete/metti in pausa le mie mail | mettermi/mettetemi/mettimi in ferie/pausa |
        mettermi/mettetemi/mettimi in modalita vacanza | niente piu email/mail/messaggi durante/finche/mentre/per |
        niente piu email/mail/messaggi fino a/all'/alla | niente piu email/mail/messaggi fino/sino al |
        niente piu email/mail/messaggi prima del |
        non inviarmi/inviatemi/mandarmi/mandatemi/ricevere * durante/finche |
        non inviarmi/inviatemi/mandarmi/mandatemi/ricevere * fino a/al |
        non inviarmi/inviatemi/mandarmi/mandatemi/scrivetemi email/mail/messaggi/niente/nulla fino all'/alla |
        non inviarmi/inviatemi/mandarmi/mandatemi/scrivetemi email/mail/messaggi/niente/nulla mentre/per |
        non inviarmi/inviatemi/mandarmi/mandatemi/scrivetemi email/mail/messaggi/niente/nulla prima del |
        non inviarmi/inviatemi/mandarmi/mandatemi/scrivetemi email/mail/messaggi/niente/nulla sino al |
        non mandarmi/mandatemi piu email/mail/messaggi/niente/nulla fino all'/alla |
        non mandarmi/mandatemi piu email/mail/messaggi/niente/nulla mentre/per |
        non mandarmi/mandatemi piu email/mail/messaggi/niente/nulla prima del |
        non mandarmi/mandatemi piu email/mail/messaggi/niente/nulla sino al | non ricevere * fino alla |
        non ricevere * per du/qualche/un | non scrivetemi email/mail/messaggi/niente/nulla durante/finche |
        non scrivetemi email/mail/messaggi/niente/nulla fino a/al | non voglio/vorrei ricevere * durante/finche |
        non voglio/vorrei ricevere * fino a/al/alla | non voglio/vorrei ricevere * per du/qualche/un |
        saro/sono/vado * nessuna/niente mail | saro/sono/vado * sospendete | smettere di ricevere * durante/finche |
        smettere di ricevere * fino a/al/alla | smettere di ricevere * per du/qualche/un |
        sospendere/sospendete temporaneamente | temporaneamente nessuna/niente mail | temporaneamente non ricevere |
        temporaneamente sospendere | tenete/trattenere/trattenete le mie mail finche |
        tenete/trattenere/trattenete le mie mail fino a/al | una pausa dalle mail
        reason:
        a causa del/della/di | adesso/considerato/cosi/dato/ora/visto che |
        affinche/giacche/infatti/perche/percio/pertanto/poiche/quindi/siccome/xche/xke |
        andro/sono/vado in pensione | cambio istituto/lavoro/scuola/sede | dal momento che | e troppo |
        ho cambiato istituto/lavoro/scuola/sede | in quanto | la mia casella e piena | ne ricevo troppe |
        non ho piu tempo | non ho tempo | non insegno/lavoro piu | non riesco a seguire | non riesco a stare dietro |
        per mancanza/motivi di tempo | per motivi di lavoro | per motivi familiari/personali | per qusto |
        per via del/di | ricevo/sono troppe | sono in ferie/malattia/vacanza | sono sommersa/sommerso/troppi |
        tenuto conto che | troppe mail
        resume.alone:
        attiva/riattiva/riprendere/ripresa mail |
        continua/continuare/riattiva/riattivare/riattivazione/riavvia/ricomincia/ricominciare/riprendere/riprendi/ripresa/ripristina/tornata/tornato |
        di nuovo mail | di ritorno | fine della pausa | fine sospensione | fine/togli pausa | mail di nuovo |
        riattiva iscrizione | riprendere le mail | riprendere/ripresa invio | sono di ritorno |
        sono rientrata/rientrato/tornata/tornato
        resume.core:
        annullare/annullate/finire/terminare/terminate/togliere/togliete la mia pausa |
        annullare/annullate/finire/terminare/terminate/togliere/togliete la pausa/sospensione |
        annullare/annullate/finire/terminare/terminate/togliere/togliete pausa/sospensione |
        avere/inviarmi/inviatemi/mandarmi/mandatemi/ricevere/riceverle/riceverli di nuovo |
        avere/inviarmi/inviatemi/mandarmi/mandatemi/ricevere/riceverle/riceverli nuovamente | di nuovo i messaggi |
        di nuovo le email/mail | di nuovo ricevere | fine della la mia pausa | fine della la pausa/sospensione |
        fine della pausa/sospensione | inviatemi/mandatemi * di nuovo | inviatemi/mandatemi * nuovamente |
        nuovamente ricevere |
        nuovamente/riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate i messaggi |
        nuovamente/riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate le email/mail |
        potete ricominciare/riprendere a |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate gli invii |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate il mio account |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate l'invio/l'iscrizione |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate la mia iscrizione |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate la ricezione |
        riattiva/riattivare/riattivate/riattivi/riavviare/ricominciare/riprenda/riprendere/riprendete/ripristinare/ripristinate le mie mail |
        riattivami/riattivarmi/riattivatemi | ricevere i messaggi di nuovo | ricevere i messaggi nuovamente |
        ricevere le email/mail di nuovo | ricevere le email/mail nuovamente | ricevere le vostre mail di nuovo |
        ricevere le vostre mail nuovamente | ricevere mail/messaggi di nuovo | ricevere mail/messaggi nuovamente |
        ricominciare/ricominciate/riprendere/riprendete/ritornate/tornare a inviarmi/mandarmi |
        ricominciare/riprendere/tornare a ricevere | ricominciate/riprendete/ritornate a scrivermi |
        sono di ritorno * mail/messaggi/riattivare/riattivate/riprendere |
        sono rientrata/rientrato/tornata/tornato * mail/messaggi/riattivare/riattivate/riprendere
        search.alone:
        archivi/archivio/cerca/cercare/ricerca/trova/trovare | cerca messaggi | cerca/ricerca nell'archivio |
        ricerca archivio
        search.core:
        c'e qualcosa * negli archivi | c'e qualcosa * nell'archivio | c'e/c'era * negli archivi |
        c'e/c'era * nell'archivio | c'e/c'era stata qualche/una discussione riguardo/su/sul/sulla |
        cerca/cercare/cercate/cerchi/ricercare negli archivi | cerca/cercare/cercate/cerchi/ricercare nei messaggi |
        cerca/cercare/cercate/cerchi/ricercare nell'archivio | cerca/cercare/cercate/cerchi/ricercare nella lista |
        cerca/cercare/cercate/cerchi/ricercare nelle vecchie mail |
        cercare/cerco/inviatemi/mandatemi/mostratemi/ritrovare/trovare/trovate i messaggi riguardo/su/sui/sul/sulla |
        cercare/cerco/inviatemi/mandatemi/mostratemi/ritrovare/trovare/trovate le mail riguardo/su/sui/sul/sulla |
        cercare/cerco/ritrovare/trovare/trovate discussioni/mail/messaggi di/relative/relativi/riguardo/su/sui/sul/sulla/sulle |
        cercare/cerco/ritrovare/trovare/trovate discussioni/mail/messaggi in cui |
        cercare/cerco/ritrovare/trovare/trovate i messaggi di/relative/relativi/sulle |
        cercare/cerco/ritrovare/trovare/trovate i messaggi in cui |
        cercare/cerco/ritrovare/trovare/trovate il messaggio di/relative/relativi/riguardo/su/sui/sul/sulla/sulle |
        cercare/cerco/ritrovare/trovare/trovate il messaggio in cui |
        cercare/cerco/ritrovare/trovare/trovate la discussione di/relative/relativi/sulle |
        cercare/cerco/ritrovare/trovare/trovate la discussione in cui |
        cercare/cerco/ritrovare/trovare/trovate la discussione/mail riguardo/su/sui/sul/sulla |
        cercare/cerco/ritrovare/trovare/trovate la/le mail di/relative/relativi/sulle |
        cercare/cerco/ritrovare/trovare/trovate la/le mail in cui | ci sono * negli archivi |
        ci sono * nell'archivio | cosa abbiamo detto a proposito |
        cosa abbiamo detto riguardo/su/sui/sul/sulla/sulle | cosa e stato detto/scritto a proposito |
        cosa e stato detto/scritto riguardo/su/sui/sul/sulla/sulle | cosa si e scritto a proposito |
        cosa si e scritto riguardo/su/sui/sul/sulla/sulle | cosa si e/era detto a proposito |
        cosa si e/era detto riguardo/su/sui/sul/sulla/sulle |
        inviatemi/mandatemi/mostratemi tutto riguardo/su/sui/sul/sulla | negli archivi riguardo/su/sul/sulla |
        nell'archivio riguardo/su/sul/sulla | qullo che abbiamo detto a proposito |
        qullo che abbiamo detto riguardo/su/sui/sul/sulla/sulle | qullo che e stato detto/scritto a proposito |
        qullo che e stato detto/scritto riguardo/su/sui/sul/sulla/sulle | qullo che si e scritto a proposito |
        qullo che si e scritto riguardo/su/sui/sul/sulla/sulle | qullo che si e/era detto a proposito |
        qullo che si e/era detto riguardo/su/sui/sul/sulla/sulle
        thisgroup:
        da qui | da qusta lista | da qusta mailing list | da qusto gruppo | dal/del/il/nel/qusto gruppo |
        dalla/della/la/nella/qusta lista | dalla/la/qusta mailing list | i vostri messaggi | i/qusti messaggi |
        il nostro/vostro gruppo | il/qusto forum | la lista di discussione | la vostra lista |
        la vostra mailing list | la/qusta lista di distribuzione | la/qusta newsletter | le vostre e mail |
        le vostre email/mail | le/qusta/quste/vostre email/mail | le/quste/vostre e mail |
        lista di discussione/distribuzione | mailing list | qui/qusta/qusto | qusta discussione | qusto messaggio
        twice.alone:
        2/du volte | doppi/doppia/doppie/doppio/doppioni/duplicati | doppia copia | in/tutto doppio |
        mail doppie/duplicate | mail/tutto du volte | messaggi doppi/duplicati
        weekly.alone:
        1/una mail a settimana | 1/una volta alla settimana | a/ogni settimana |
        digest/mail/modalita/riassunto/riepilogo settimanale | riepilogo della settimana |
        setimanale/settimanale/settimanalmente | settimanale grazie | settimanale per favore |
        solo il lunedi/venerdi | tutte le settimane | una mail alla settimana | una volta a settimana
        weekly.core:
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/in/su modalita settimanale |
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/in/su settimanale |
        cambiare/impostare/impostatemi/mettermi/mettetemi/passare/passatemi a/al/alla/su digest/riepilogo settimanale |
        email/mail/messaggi solo/soltanto una volta a/alla settimana | il/in/nel sommario settimanale |
        il/in/nel/un digest/riassunto/riepilogo settimanale | in un sommario settimanale |
        inviatemi/mandarmi/mandatemi/ricevere/riceverli/tutto * una volta a/alla settimana |
        tutto insieme mail a/alla settimana | tutto insieme sola mail alla settimana |
        un digest/messaggio/riassunto/riepilogo a/alla/ogni settimana | un messaggio settimanale |
        un riepilogo il/ogni lunedi/venerdi | un solo messaggio a/alla/ogni settimana |
        un solo messaggio settimanale | un unico digest/riassunto/riepilogo/sommario settimanale |
        un'email a/alla/ogni settimana | un'email settimanale | un'unica/una mail a/alla/ogni settimana |
        un'unica/una mail settimanale | una email a/alla/ogni settimana | una email settimanale |
        una sola email/mail a/alla/ogni settimana | una sola email/mail settimanale
        which.alone:
        i miei dati/gruppi | il mio account/profilo/stato | impostazioni/preferenze/stato | la mia iscrizione |
        le mie impostazioni/iscrizioni/liste/opzioni/preferenze | mie impostazioni | miei gruppi |
        sono iscritta/iscritto | stato iscrizione
        which.core:
        a che cosa sono iscritta/iscritto | a che/quali gruppi/liste appartengo/risulto |
        a che/quali gruppi/liste sono iscritta/iscritto | a cosa sono iscritta/iscritto |
        come sono iscritta/iscritto/registrata/registrato | con quale email/indirizzo/mail risulto/sono |
        conoscere/controllare/inviatemi/mandatemi/mostratemi/sapere/vedere i miei dati/gruppi |
        conoscere/controllare/inviatemi/mandatemi/mostratemi/sapere/vedere le mie impostazioni/iscrizioni/opzioni/preferenze |
        di quali gruppi faccio | di/in quali gruppi sono | in che gruppi sono | in che/quali liste sono |
        qual e il mio stato | qual e la mia iscrizione | quali sono i miei dati/gruppi |
        quali sono le mie impostazioni/iscrizioni/opzioni/preferenze | risulto/sono ancora iscritta/iscritto |
        sono ancora/sempre membro | sono ancora/sempre nel gruppo | sono ancora/sempre nella lista |
        sono sempre iscritta/iscritto
        who.alone:
        amministratore/chi/contatto/gestore/iscritti/membri/moderatore/partecipanti/responsabile | chi c'e/siamo |
        elenco/lista iscritti/membri | responsabile del gruppo
        who.core:
        a chi mi rivolgo per il gruppo | a chi mi rivolgo per la lista | a chi posso rivolgermi per il gruppo |
        a chi posso rivolgermi per la lista | a chi rivolgermi per il gruppo | a chi rivolgermi per la lista |
        chi altro c'e/legge/riceve | chi amministra/c'e/gestisce/legge/modera al/del/il/nel/qusto gruppo |
        chi amministra/c'e/gestisce/legge/modera alla/della/la/nella/qusta lista |
        chi amministra/c'e/gestisce/legge/modera di/in qusta lista |
        chi amministra/c'e/gestisce/legge/modera di/in qusto gruppo | chi e il gestore/moderatore |
        chi e il/la responsabile | chi e iscritto/presente/responsabile al/del/il/nel/qusto gruppo |
        chi e iscritto/presente/responsabile alla/della/la/nella/qusta lista |
        chi e iscritto/presente/responsabile di/in qusta lista |
        chi e iscritto/presente/responsabile di/in qusto gruppo | chi e l'amministratore | chi e la moderatrice |
        chi fa parte al/del/il/nel/qusto gruppo | chi fa parte alla/della/la/nella/qusta lista |
        chi fa parte di/in qusta lista | chi fa parte di/in qusto gruppo | chi si occupa al/del/il/nel/qusto gruppo |
        chi si occupa alla/della/la/nella/qusta lista | chi si occupa di/in qusta lista |
        chi si occupa di/in qusto gruppo | chi sono gli altri iscritti/membri | chi sono gli amministratori |
        chi sono i membri/moderatori/partecipanti | chi/quanti sono gli iscritti | elenco/lista degli iscritti |
        elenco/lista dei membri/partecipanti | quanti iscritti/membri/siamo ci sono |
        quanti iscritti/membri/siamo ha | quanti iscritti/membri/siamo in qusta lista |
        quanti iscritti/membri/siamo in qusto gruppo | quanti iscritti/membri/siamo nel gruppo |
        quanti iscritti/membri/siamo nella lista
        yes:
        accettato/accetto/affermativo/assolutamente/bene/benissimo/certamente/certo/confermata/confermato/confermo/corretto/d'accordo/esattamente/esatto/giusto/naturalmente/ok/okay/ovviamente/ovvio/perfetto/proceda/procedete/procedi/s/senz'altro/si/sicuramente/sicuro/volentieri/yes/👍 |
        assolutamente si | certo che si | con piacere | e corretto | e/proprio cosi | faccia/fai/fate pure |
        mi/ok/si va bene | molto/si volentieri | nessun problema | per me va bene | perche no | prego fate |
        si assolutamente/certamente/certo/confermo/esatto/grazie/ok/proceda/procedete | si lo voglio |
        si per favore | si sono io | si/sono d'accordo | sono io | va bene/benissimo
        yes.event:
        a presto allora | accetto l'invito/volentieri | ci saremo/saro/sono | ci vediamo la/li |
        con piacere ci saro | con piacere vengo | confermo che ci saro | confermo la mia partecipazione/presenza |
        confermo la partecipazione/presenza | confermo presenza | conta/contate su di me |
        contami/contatemi/disponibile/partecipero/partecipo/presente/segnatemi/vengo/veniamo/verro | non manchero |
        non vedo l'ora | posso venire | saro presente | si ci sono | si contate su di me |
        si partecipero/partecipo/posso/verro | si posso venire | si saro presente | si/volentieri ci saro |
        si/volentieri vengo | siamo/veniamo in du | sono disponibile | veniamo in tre
        """
}
