extension WishWords {
    /// Finnish.
    static let finnish = """
        c.me:
        minu~ | mun | mut | mulle | mina | oma~ | nimeni | osoitteeni
        c.mail:
        viesti~ | sahkopost~ | posti~ | meili~ | posteja | kaikki | kirje~ | ilmoitu~
        c.list:
        lista~ | ryhma~ | postituslista~ | sahkopostilista~ | yhteiso~
        c.take:
        poista~ | poistaka | ottaka
        c.unsub:
        erota | eroan | eroa~ | lopetta tilauksen | poistuka | peruutta | irtisano~
        c.go:
        peru~ | jatta ryhman
        c.week:
        viikoittai~ | kerran viikossa | joka viikko | viikko~ | viikossa
        c.day:
        paivittai~ | kerran paivassa | joka paiva | paivassa
        c.each:
        heti | valittomasti | jokainen viesti | yksitellen | saman tien
        c.digest:
        kooste~ | yhteenveto~ | kootusti | yhdessa viestissa
        c.enough:
        riitta | mieluummin | vahemman | liika | sijan | vaihtaka
        c.stop:
        ei ena | lopettaka | lopeta | ilman | mitan | alka
        c.keep:
        pysya | jasen~ | haluan olla
        c.pause:
        tauko~ | tauolle | keskeyt~ | loma~ | tauon
        c.back:
        uudelleen | tas | jatka~ | palauttaka | takaisin | jalleen
        c.join:
        liity~ | liittya | jaseneksi | lisatka | mukan | liity
        c.who:
        kuka | ketka | keita
        c.care:
        jasen~ | vasta | hoita | veta | vastuu~ | ryhmassa
        c.how:
        miten | mihin osoitteeseen | mika osoite | minne | kuinka
        c.write:
        kirjoit~ | lahet~
        c.everyone:
        kaikille | ryhmalle | koko ryhmalle | listalle
        c.new:
        uusi | uude~ | vaihtu~ | muuttu~ | vaihta~ | muutta~
        c.address:
        osoite~ | osoitte~ | sahkopostiosoit~
        c.twice:
        kahdesti | kahteen kertan | kaksi kerta | tuplana
        c.groups:
        ryhmia | ryhmat | listoja
        c.there:
        mita ryhmia | mitka ryhmat | on olemassa | teilla on
        c.settings:
        asetukse~ | omat ryhmani | missa ryhmissa | ryhmissa olen
        c.search:
        etsi~ | ha | haku | loyty~ | jotain aiheesta
        c.help:
        miten tama toimii | ohjeet | ohje | mita voin | miten tata | kayttoohje~
        c.or:
        vai | tai
        c.phone:
        lahetetty
        address.alone:
        muuta/paivita/toinen/uusi/vaihda osoite | osoite muuttunut/vaihtunut |
        osoiteenmuutos/osoitemuutos/osoitteenmuutos/osoitteenvaihto | osoitteen vaihtaminen |
        osoitteen/sahkopostin/sahkopostiosoitteen muutos/vaihto |
        uusi meili/meiliosoite/osoitteeni/sahkoposti/sahkopostini/sahkopostiosoite
        address.core:
        jatkossa * tahan/uuteen osoitteeseen | kayta/kayttaka * uutta osoitetta/sahkopostiosoitetta |
        minulla/mulla on * uusi osoite/sahkoposti/sahkopostiosoite |
        muuta/muutta/muuttaka/paivita/paivitta/paivittaka/vaihda/vaihta/vaihtaka * osoitteeni/sahkopostini/sahkopostiosoitteeni |
        muuta/muuttaka/paivita/paivittaka/vaihda/vaihtaka * osoite/sahkopostiosoite |
        osoitteeni/sahkopostini/sahkopostiosoitteeni muuttui/muuttuu/vaihtui/vaihtuu |
        osoitteeni/sahkopostini/sahkopostiosoitteeni on muuttunut/nyt/vaihtunut |
        toiseen/uuteen/yksityiseen osoitteeseen/osoitteeseeni/sahkopostiini/sahkopostiosoitteeseen/sahkopostiosoitteeseeni |
        uusi meiliosoitteeni/osoitteeni/sahkopostini/sahkopostiosoitteeni on |
        vanhan osoitteen/osoitteeni sijan/tilalle
        all:
        joka listalta/paikasta | joka/jokaisesta ryhmasta |
        jokaisesta/kaikesta/kaikilta/kaikista/kaikki/kaikkialla/kaikkialta/kaikkien/kaikkiin/kokonan/kummastakin/lopullisesti/molemmat/molemmista/taysin |
        kaikilta postituslistoilta | kaikilta/molemmilta listoilta | kaikista listoista |
        kaikista/molemmista ryhmista | kaikki listat/ryhmat | koko yhteiso/yhteisosta
        condition:
        edellyttan etta |
        ellei/ellen/ennenkuin/jollei/jos/kun/kunhan/mikali/muuten/muutoin/oletetan/olettan/olisi/pitaisi/riippun/vai/vaikka |
        ennen kuin | heti/jalkeen/silloin kun | jos ei/vain | niin kauan kuin | siina tapauksessa | silla ehdolla
        courtesy:
        anteeksi hairio/vaivannako |
        anteeksi/hei/heippa/huomenta/ihan/ilta/kesaterveisin/kevatterveisin/kiitan/kiitoksia/kiitos/kiitti/kunnioittan/kunnioittavasti/kuulemiin/menestysta/moi/moikka/moro/nahdan/nakemiin/onnea/pahoittelen/pahoittelut/paiva/pyydan/pyytaisin/siis/sori/suurkiitos/syysterveisin/t/taten/terkkuja/terkuin/terv/terve/tervehdys/terveiset/terveisia/terveisin/vain/valitettavasti/van/viitsisitko/viitsisitteko/yhteistyoterveisin/ystavallisesti/yt |
        anteeksi/pahoittelen vaiva | arvoisa/hyva vastanottaja | arvoisat/hyvat/rakkat kollegat | ei millan pahalla |
        ei mitan henkilokohtaista | hei hei/kaikille/te/van | hei/hyva yllapito | hei/moi/moikka/terve kaikki |
        hyva huomenta/ilta/jatkoa/joulua/kesa/loma/pasiaista/yllapitaja | hyva joulua ja onnellista uutta vuotta |
        hyva paivan jatkoa | hyva uutta vuotta | hyva/mukava paiva/paivanjatkoa/viikkoa/viikonloppua |
        hyvat jasenet | hyvat/rakkat ystavat | ikava kylla | jos ei ole liika vaiva | jos se sopii | jos sopii |
        jos/mikali mahdollista | kaikkea/ole/olka hyva | kiitokset/kiitos etukateen |
        kiitos avusta/avustanne/kaikesta/paljon/tahanastisesta/teille/vaivannaosta/ymmarryksesta |
        kiitos ja nakemiin | kiitos jo etukateen | kun ehdit/ehditte |
        lahetetty iphonesta/matkapuhelimesta/puhelimesta/puhelimestani | lampimin/parhain/ystavallisin terveisin |
        menestysta/onnea jatkoon | moi moi | ole/olisitko ystavallinen ja | ole/olka hyva ja |
        oli ilo/mukava olla mukana | olisi hienoa/kiva/mukava | olisin kiitollinen | olisitteko ystavallisia ja |
        pahoittelut hairiosta | pahoittelut/sori vaivasta | paljon kiitoksia | se olisi hienoa |
        suuret/tuhannet kiitokset | suuri kiitos | toivottavasti kaikilla on kaikki hyvin |
        toivottavasti kaikki on hyvin | toivottavasti voit/voitte hyvin | yst terv
        daily.alone:
        1 kerran paivassa | 1x/kerran/yksi paivassa |
        digest/kooste/koosteena/paivakooste/paivatiivistelma/paivitain/paivittain/paivittainen/paivittan/tiivistelma/yhteenveto |
        joka paiva | paivittain kiitos | paivittainen kooste/viesti/yhteenveto | yksi viesti paivassa
        daily.core:
        haluaisimme/haluaisin/haluan * paivakoosteen |
        haluaisimme/haluaisin/haluan * paivittaisen koosteen/yhteenvedon |
        haluaisin/haluan yhden sahkopostin/viestin paivassa | kaikki yhdessa viestissa paivassa |
        kerran paivassa koottuna | kooste/koosteen/koosteena/mieluummin/postit/viestit kerran paivassa |
        laheta/lahettaka * kerran paivassa | mieluummin/postit/viestit paivittain |
        muuta/muuttaka/vaihda/vaihtaka * paivittaiseksi | paivakooste kiitos/minulle | paivittain sen sijan |
        paivittainen kooste kiitos/minulle | vain kerran paivassa * posti/viesti/viestit |
        viestit vain kerran paivassa | yksi posti/sahkoposti/viesti paivassa | yksi posti/sahkoposti/viesti per paiva
        date.begin:
        alku/alkuun/alussa/alusta | kuun alkuun/alussa/alusta
        date.christmas:
        joulu/jouluatto/joululoma/joululoman/joulun/jouluna/jouluun | joulun jalkeen
        date.dayafter:
        ylihuomenna/ylihuomiseen/ylihuomisesta
        date.easter:
        pasiainen/pasiaiseen/pasiaisen/pasiaisena | pasiaisen jalkeen
        date.end:
        kuun loppuun/lopussa | loppu/loppuun/lopulla/lopussa/lopusta
        date.for:
        aikana/ajaksi/ajan/kesta/kuluttua/noin/pasta/seuravaksi/seuravan/seuravat/sisalla/tulevan/tulevat/verran/viela
        date.from:
        alka/valilla | valiseksi ajaksi
        date.mid:
        puolivali/puolivaliin/puolivalissa/puolivalista
        date.month.1:
        tammi/tammik/tammikuu/tammikuuhun/tammikuun/tammikuussa/tammikuusta/tammikuuta
        date.month.10:
        loka/lokak/lokakuu/lokakuuhun/lokakuun/lokakuussa/lokakuusta/lokakuuta
        date.month.11:
        marras/marrask/marraskuu/marraskuuhun/marraskuun/marraskuussa/marraskuusta/marraskuuta
        date.month.12:
        jouluk/joulukuu/joulukuuhun/joulukuun/joulukuussa/joulukuusta/joulukuuta
        date.month.2:
        helmi/helmik/helmikuu/helmikuuhun/helmikuun/helmikuussa/helmikuusta/helmikuuta
        date.month.3:
        malis/malisk/maliskuu/maliskuuhun/maliskuun/maliskuussa/maliskuusta/maliskuuta
        date.month.4:
        huhti/huhtik/huhtikuu/huhtikuuhun/huhtikuun/huhtikuussa/huhtikuusta/huhtikuuta
        date.month.5:
        touko/toukok/toukokuu/toukokuuhun/toukokuun/toukokuussa/toukokuusta/toukokuuta
        date.month.6:
        kesak/kesakuu/kesakuuhun/kesakuun/kesakuussa/kesakuusta/kesakuuta
        date.month.7:
        heina/heinak/heinakuu/heinakuuhun/heinakuun/heinakuussa/heinakuusta/heinakuuta
        date.month.8:
        elo/elok/elokuu/elokuuhun/elokuun/elokuussa/elokuusta/elokuuta
        date.month.9:
        syys/syysk/syyskuu/syyskuuhun/syyskuun/syyskuussa/syyskuusta/syyskuuta
        date.newyear:
        uuden vuoden | uudenvuoden/uusivuosi/uutenavuotena/vuodenvaihde/vuodenvaihteen/vuodenvaihteeseen |
        uudenvuoden/vuodenvaihteen jalkeen | uusi vuosi | uuteen vuoteen | vuoden alkuun/loppu/loppuun/vaihteeseen
        date.next.month:
        ensi kuuhun/kuun/kuussa/kuusta | kuukauden kuluttua/pasta
        date.next.week:
        ensi viikko/viikkoon/viikon/viikosta | ensi/seuravalla viikolla | viikon kuluttua/pasta
        date.next.year:
        ensi vuoden/vuodesta/vuonna/vuoteen
        date.number.1:
        ensimmainen/ensimmaiseen/ensimmaisena/ensimmaisesta/yhdeksi/yhden/yhta/yksi
        date.number.10:
        kymmeneksi/kymmenen/kymmenenteen/kymmenentena/kymmenes/kymmenta
        date.number.11:
        yhdeksitoista/yhdentoista/yhdestoista/yksitoista
        date.number.12:
        kahdeksitoista/kahdentoista/kahdestoista/kaksitoista/tusina
        date.number.2:
        kahdeksi/kahden/kahta/kahteen/kaksi/toinen/toiseen/toisena
        date.number.3:
        kolmanteen/kolmantena/kolmas/kolme/kolmea/kolmeksi/kolmen
        date.number.4:
        nelja/neljaksi/neljan/neljanteen/neljantena/neljas
        date.number.5:
        viideksi/viiden/viidenteen/viidentena/viides/viisi/viitta
        date.number.6:
        kuudeksi/kuuden/kuudenteen/kuudentena/kuudes/kuusi/kuutta
        date.number.7:
        seitsema/seitsemaksi/seitseman/seitsemanteen/seitsemantena/seitsemas
        date.number.8:
        kahdeksa/kahdeksaksi/kahdeksan/kahdeksanteen/kahdeksantena/kahdeksas
        date.number.9:
        yhdeksa/yhdeksaksi/yhdeksan/yhdeksanteen/yhdeksantena/yhdeksas
        date.open:
        aitiysloma/hetkeksi/hetken/hiihtoloman/kesaloman/kevaseen/lomalla/opintovapa/syksylla/syksyyn/syyslomalla/tilapaisesti/toistaiseksi/valiaikaisesti/vanhempainvapa/vanhempainvapan/vuorotteluvapa |
        ensi lukukauteen | epamaraiseksi/kesan/loman/lomani/maramattomaksi ajaksi |
        hetken/joksikin/jonkin/vahaksi/vahan aika |
        hiihtoloman/kesaloman/kesan/loman/lomani/lomien/syysloman/talviloman jalkeen |
        kesaloman/kesan/loman/lomani/opintovapan ajan | kesan yli | kun olen lomalla/poissa |
        kunnes ilmoitan toisin | kunnes ilmoitan/kirjoitan/palan | kunnes olen takaisin | kunnes toisin ilmoitan |
        loman/lomani aikana | lukukauden/lukuvuoden loppuun | muutamaksi kuukaudeksi/viikoksi |
        muutamaksi/pariksi paivaksi | muutaman viikon | muutaman/parin kuukauden/paivan |
        niin kauan kuin olen poissa | nyt toistaiseksi | pari kuukautta/paiva | syksyyn asti | talla hetkella
        date.today:
        heti/nyt/tanan | tana iltana | tasta lahtien/paivasta
        date.tomorrow:
        huomenissa/huomenna/huomiseen/huomisesta
        date.unit.day:
        paiva/paivaksi/paivan/paivat/paivien/pv/vrk/vuorokauden/vuorokausi/vuorokautta/yo/yota
        date.unit.fortnight:
        kahdeksi/pariksi viikoksi | kahden/parin viikon | kaksi/pari viikkoa
        date.unit.month:
        kk/kuukaudeksi/kuukauden/kuukaudet/kuukausi/kuukauteen/kuukautta/kuun/kuuta
        date.unit.week:
        viikko/viikkoa/viikkojen/viikkoon/viikoksi/viikolla/viikon/viikot/vk/vko
        date.unit.year:
        puoleksi vuodeksi | puolen vuoden | puoli vuotta | v/vuodeksi/vuoden/vuosi/vuotta
        date.until:
        aikaisintan/alkan/asti/ennen/eteenpain/jalkeen/kunnes/lahtien/mennessa/palan/sakka/takaisin/vasta/viimeistan |
        ei ennen | jalleen/tas alkan | olen/palan takaisin | takaisin vasta | vasta kun
        date.weekday.1:
        ma/manantai/manantaihin/manantaina/manantaisin/manantaista/manantaita
        date.weekday.2:
        ti/tiistai/tiistaihin/tiistaina/tiistaisin/tiistaista/tiistaita
        date.weekday.3:
        ke/keskiviikko/keskiviikkoa/keskiviikkoisin/keskiviikkona/keskiviikkoon/keskiviikosta
        date.weekday.4:
        to/torstai/torstaihin/torstaina/torstaisin/torstaista/torstaita
        date.weekday.5:
        pe/perjantai/perjantaihin/perjantaina/perjantaisin/perjantaista/perjantaita
        date.weekday.6:
        la/lauantai/lauantaihin/lauantaina/lauantaisin/lauantaista/lauantaita
        date.weekday.7:
        su/sunnuntai/sunnuntaihin/sunnuntaina/sunnuntaisin/sunnuntaista/sunnuntaita
        groups.alone:
        kaikki listat | kaikki/mitka/muut/nayta ryhmat | lista/luttelo ryhmista |
        listat/postituslistat/ryhmalista/ryhmaluttelo/ryhmat/ryhmmat | mita ryhmia on | mita/muita ryhmia |
        nayta kaikki ryhmat | ryhmat kiitos | satavilla olevat ryhmat
        groups.core:
        laheta/lahettaka/nayta/nayttaka * kaikki ryhmat | laheta/lahettaka/nayta/nayttaka * lista ryhmista |
        laheta/lahettaka/nayta/nayttaka * ryhmalista | lista/luttelo kaikista ryhmista | lista/luttelo ryhmista |
        mihin muihin ryhman/ryhmiin voin | mihin ryhman/ryhmiin voin | mihin ryhmiin voi | millaisia/mita ryhmia |
        mita/mitka listoja/postituslistoja/ryhmat/ryhmia loytyy/on |
        mita/mitka listoja/postituslistoja/ryhmat/ryhmia on olemassa |
        mita/mitka listoja/postituslistoja/ryhmat/ryhmia talla/teilla on | mita/onko muita listoja/ryhmia |
        onko lisa listoja/ryhmia
        help.alone:
        apu/apua/auta/auttaka/avua/help/info/kayttoohje/kayttoohjeet/komennot/komentolista/lisatietoa/neuvoa/neuvoja/ohje/ohjee/ohjeet/ohjeita/opas/tietoa/ukk/vaihtohdot |
        apua/ohjeet kiitos | mika/mita tama on | miten tama toimii | miten toimii | tarvitsen apua
        help.core:
        en tajua/ymmarra miten * toimii | kuinka/miten lista/postituslista/ryhma/tama toimii |
        kuinka/miten tama lista/ryhma toimii | laheta/lahettaka * kayttoohje/ohje/ohjeet |
        mita kaikkea voi/voin kirjoitta tahan | mita kaikkea voi/voin kysya | mita kaikkea voi/voin talla tehda |
        mita kaikkea voi/voin tehda talla | mita tama osoite | mita voi/voin kirjoitta tahan | mita voi/voin kysya |
        mita voi/voin talla tehda | mita voi/voin tehda talla | mita/mitka komennot/komentoja |
        miten lista/tata kaytetan | miten muutan/vaihdan * asetuksiani | miten muutan/vaihdan asetuksia |
        miten tata lista kaytetan | onko * kayttoohjetta/ohjeita/ohjetta |
        tarvitsen/tarvitsisin apua asetusten/listan/ryhman/taman
        howpost.alone:
        kirjoita listalle | kirjoita/kirjoitan/viesti ryhmalle |
        kirjoita/kirjoitta/kirjoittaminen/lahettaminen/posta/postaminen/postaus | laheta viesti |
        listan/ryhman osoite | miten kirjoitan/kirjoitetan/lahetan/postan | viesti kaikille | viestin lahettaminen
        immediate.alone:
        ei yhteenvetoa | ei/ilman koostetta |
        erikseen/heti/hetti/samantien/suoran/valiton/valittomasti/yksitellen/yksittain | heti kiitos |
        jokainen viesti | jokainen viesti erikseen | kaikki viestit heti | kaikki/viestit heti |
        kaikki/yksittaiset viestit | kooste pois | saman tien | valiton toimitus | viestit erikseen
        immediate.core:
        ei ena koostetta/yhteenvetoa | en halua koostetta/yhteenvetoa | haluaisin/haluan * viestit erikseen/heti |
        heti kun ne lahetetan/tulevat | joka/jokainen sahkoposti/viesti erikseen/heti/valittomasti |
        joka/jokainen sahkoposti/viesti saman tien | kaikki viestit * erikseen/heti | kaikki viestit * saman tien |
        kaikki viestit saman tien | kaikki viestit valittomasti | kaikki/tas viestit erikseen/heti/yksitellen |
        kooste/koosteet pois | koosteen/yhteenvedon sijan | lopeta/lopettaka kooste |
        saman tien kun ne lahetetan/tulevat | vaihtaka * valittomaksi |
        viestit erikseen/heti/valittomasti/yksitellen | viestit saman tien
        join.alone:
        haluan jaseneksi/liittya/mukan |
        ilmoittaudu/ilmoittaudun/ilmoittautuminen/jaseneksi/jasenhakemus/jasenyys/liittya/liittymien/liittyminen/liity/liityn/lisa/lity/mukan/rekisteroidy/rekisteroityminen/subscribe/tila/tilan/tilaus |
        liity kiitos | liity/liityn/mukan ryhman | lisa/lisatka minut | tila lista
        join.core:
        anon/pyydan * jasenyytta | haluaisin/haluan/haluun ilmoittautua ryhman | haluaisin/haluan/haluun tilata |
        haluaisin/haluan/haluun/pasenko/sanko/voinko/voisinko jaseneksi/liittya/mukan |
        kuinka/miten liityn/liitytan | kuinka/miten pasen mukan | kuinka/miten voin liittya |
        liita/liittaka/lisa/lisaisitko/lisaisitteko/lisatka/rekisteroi/rekisteroika minut |
        liityn/minut listalle/ryhman | lisa/lisaisitko/lisaisitteko/lisatka mut/osoitteeni/sahkopostini |
        ota/ottaka minut/mut jaseneksi/listalle/mukan/ryhman | pasenko/sanko/voinko/voisinko tulla mukan |
        tilaisin/tilan viestit | voisitko/voisitteko/voitko/voitteko lisata minut/mut/osoitteeni
        leave.alone:
        ei ena | ei ena posteja/viesteja | ei ena viesteja kiitos | en halua naita |
        ero/eroa/eroaminen/eroan/eroilmoitus/erota/irtisanominen/irtisanon/lahden/lopeta/lopettaka/lopetus/peru/peruuta/peruutus/pois/poista/poistaka/poistakaa/poistaminen/poistka/poisto/poistu/poistua/riitta/seis/stop/unsub/unsubscribe |
        ero/pois/poisto listalta | ero/pois/poistu ryhmasta | haluan/haluun/lahden pois |
        jasenyyden lopetus/pattaminen | jo riitta | liika viesteja | lopeta/peru/peruuta tilaus | peru tilaukseni |
        pois/poista kiitos | poista/poistaka minut | tilauksen peruminen/peruutus
        leave.core:
        ala laheta * ena | alka lahettako ena/minulle/mulle | ei ena posteja/sahkoposteja/viesteja | en ena halua |
        en halua * listalla/postituslistalla |
        en halua ena naita/olla/posteja/sada/sahkoposteja/sahkopostia/viesteja | en haluaisi ena |
        eroan listalta/ryhmasta | haluaisin/haluan * pois listalta/postituslistalta/ryhmasta |
        haluaisin/haluan lopetta/perua/peruutta/poista jasenyyden/jasenyyteni/tilauksen/tilaukseni |
        haluaisin/haluan/haluun erota/irtisanoutua/lahtea/pois/poistua | kuinka/miten eroan/poistun |
        kuinka/miten pasen pois | kuinka/miten peruutan tilauksen | lopeta/lopettaka naiden/sahkopostien/viestien |
        lopeta/lopettaka/pata/pattaka/peru/peruka/peruuta/peruuttaka jasenyyteni/tilaukseni/tilaus |
        minut pois listalta/postituslistalta/ryhmasta | minut sa/voi poista | ota/ottaka minut/mut pois |
        poista/poistaisitko/poistaisitteko/poistaka/poistattehan meidat/minut/mut/nimeni/osoitteeni/sahkopostini/tietoni |
        pyydan * poistaman minut | pyydan etta * poistaman minut | pyydan poistoa |
        voisitko/voisitteko/voitko/voitteko poista minut/mut/nimeni/osoitteeni/sahkopostini
        maybe:
        alustavasti kylla |
        alustavasti/ehka/ehkapa/epavarma/ilmoittelen/katsotan/kenteis/kenties/luultavasti/mahdollisesti/riippuu/todennakoisesti/toivottavasti/varman/yritan |
        ei varma | ei/en osa sanoa | en ole varma | en ole viela varma | en osa viela sanoa | en tieda |
        en tieda viela | en viela tieda | ilmoitan myohemmin | jos ehdin/pasen | katson kalenterista | katsotan nyt |
        palan asian/tahan | pita tarkista kalenteri | pita/taytyy katsoa | satan/yritan pasta/tulla |
        satta/voi olla | se/vahan riippuu | taytyy tarkista | yritan ehtia
        negation:
        ala/alka/alkoon/ei/eika/eivat/emme/en/enka/et/ette/ilman/muttei/mutten/sijan/sijasta/tuskin |
        ei kukan/mikan/mitan | ei missan nimessa | ei/en ena/koskan/ole/viela
        no:
        ala/alka/ehei/ei/eika/eipa/en/enpa/hylatty/hylkan/jatetan/kieltaydyn/nou/peruuta/varin/👎 | alka tehko |
        annetan/anta olla | ei ikina/koskan/nyt/sovi/tarvetta/tarvitse/valitettavasti | ei juuri nyt |
        ei missan nimessa | ei ole tarpeen | ei pida paikkansa | ei/en kiitos/todellakan | ei/en talla kerta |
        en halua/hyvaksy | en ollut mina | en se mina ollut | eri mielta | mieluummin/valitettavasti ei/en |
        olen eri mielta | se en ollut mina
        no.event:
        aika ei sovi | ehka ensi kerralla | ei kay/onnistu | ei sovi minulle |
        en ehdi/osallistu/pase/pasekan/tule/tuu | en ehdi/voi tulla | en ole mukana/paikalla/tulossa |
        en pase mukan | en pase/pysty tuleman | en pase/tule paikalle | en pysty osallistuman |
        en valitettavasti ehdi/pase/tule | en valitettavasti voi osallistua/tulla | en voi osallistua |
        ensi kerralla | este/estyn/estynyt/perun | ilman minua | ja valitettavasti valiin | ja/jatan valiin |
        jan pois | joudun jaman pois | joudun peruman/peruuttaman | minulla on este/muuta | muu meno | muuta menoa |
        olen estynyt/kipea/lomalla/matkoilla/sairana | on muuta | perun/peruutan osallistumiseni |
        valitettavasti en pase | valitettavasti en voi osallistua
        none.alone:
        ei ilmoituksia/lahetysta/maileja/mailia/mitan/posteja/postia/sahkopostia/toimitusta |
        ei postia/viesteja kiitos | ei/ilman sahkoposteja/viesteja | ilmoitukset/maili/sahkopostit/viestit pois |
        ilmoitukset/sahkopostit/viestit pois palta | vain luku/netissa/verkossa
        none.core:
        ei sahkoposteja/viesteja mutta * jasen | en eroa * en halua viesteja | en eroa * ilman viesteja |
        en halua erota * en halua viesteja | en halua erota * ilman viesteja | haluaisin/haluan olla * jasen ilman |
        haluaisin/haluan olla * jasen mutta en/ilman | haluaisin/haluan pysya * jasenena ilman |
        haluaisin/haluan pysya * jasenena mutta en/ilman | ilman sahkoposteja/viesteja mutta jasenena |
        jan/pysyn * jasenena ilman | jan/pysyn * jasenena mutta en/ilman |
        jasenena * ilman posteja/sahkoposteja/viesteja | lopeta/lopettaka viestit mutta |
        lukisin/lun * netista/sivuilta/verkkosivuilta/verkosta | sahkopostit/viestit pois mutta
        not:
        aitiysloman/opintovapan/vanhempainvapan sijainen |
        ala/alka lopeta/lopettako/minut/peru/peruko/poista/poistakko/poistako | ala/alka/kaski/pyysi minua |
        apu/apua jonkun/kokeen/opetukseen/oppilaille |
        asiakirjasta/dokumentista/eroaisiko/eroaisin/eroako/eroamatta/eroatteko/erosin/erotakseen/esityslistalta/harkitsen/kahvitauko/kollegalleni/kuulemma/lahdin/lahtisin/liityin/lopetin/lukujarjestyksesta/ohjelmasta/oletetan/osallistujalistalta/peruin/peruutin/peruutuslinkki/poistuin/poistuisin/poistumatta/poytakirjasta/puhujalistalta/valitunnilla |
        ehka pitaisi | ehka/jos/kun eroan | ei pida/sa/tarvitse poista |
        en aio/halua/haluaisi/tahdo erota/lahtea/lopetta/peruutta/poistua | en eroa/lahde/poistu |
        en halua/haluaisi etta minut | en halua/haluaisi pois | en ole eroamassa/lahtemassa |
        ennen kuin eroan/lahden/poistun | enta/mietin/mita jos | eroaminen onnistuu/tapahtuu |
        eroamis/lisa/lisatka/ota/ottaka/poista/poistaka/poistumis linkki | eroamisen/poistumisen sijan |
        erosi/erosivat/lahden/lahtea/lahti/lahtivat/poistua/poistui/poistun koulusta |
        erosi/erosivat/lahti/lahtivat/poistui listalta/ryhmasta |
        etsimme/etsin/etsitan/hamme/hatan jotakuta/ketan/materialia/opettaja/sijaista/uutta |
        haluaisin/haluan jatka/pysya listalla/mukana/ryhmassa | haluako/jos/onko/osako/tietako/tunteeko joku |
        haluako/onko/osako/tietako/tunteeko jollakin/kellan/kenellakan/kukan |
        han/he/joku/kollega kertoi/kirjoitti/kysyi/kysyy/pyysi/sanoi/sanoo |
        han/he/joku/kollega/kollegani * halua/haluaisi/haluavat/pyysi/toivoo | hanen mukansa |
        hanen/kollegan/kollegani/ystavani puolesta | he/ihmiset/jasenet/kaikki/ne/opettajat/vanhemmat jotka |
        ilman etta eroan | ilmoittaudu/ilmoittautuka koulutukseen/kurssille/mukan |
        ilmoittaudu/ilmoittautuka/liittya kokoukseen | jatka/jatkaka saman malliin | joka/jos/jotka/kuka/kun halua |
        joka/jotka haluavat | jos eroaisin/haluaisin/han/he/jasen/lopetan | jos/kun haluat/haluatte/lahden/poistun |
        jos/miten ihmiset | kaski/pitaisiko/pitaisko/pyysi minun |
        kertoi/kirjoitit/kirjoitti/kuulin/sanoi/sanoivat etta |
        kiitos avusta/avustanne/lisamisesta/poistamisesta/poistosta | kiitos etta poistitte |
        kokoukseen/koulutukseen/kurssille/seminariin/tapahtuman/voit/voitte/webinariin liittya |
        kokoukseen/koulutukseen/kurssille/seminariin/tapahtuman/webinariin ilmoittaudu/ilmoittaudun/ilmoittautua/ilmoittautuminen |
        kuka osa/otta/tieta/tulee | kuka/listalta/ryhman/ryhmasta voi | kun erosin | kuten kirjoitit |
        lahden/lahtea/poistua/poistun huoneesta/kokouksesta/kotiin/lomalle/luokasta/masta/talosta/toihin |
        liittya keskusteluun/puheluun/zoomiin | linkki jolla |
        lisa/lisata/lisatka/ota/ottaka/poista/poistaka edeltajani/hanet/heidat/kollegani |
        lisa/lisatka/ota/ottaka/poista/poistaka dokumentti/hanen/herra/kohta/kollega/kuva/matti/mieheni/rouva/tiedosto/vaimoni |
        lopettaka hanke/leikkaukset | mietin eroanko/pitaisiko | minut/osoitteeni lisattiin/poistettiin |
        minut/osoitteeni on lisatty/poistettu | mita tapahtuu jos | miten jasenet |
        olen jo eronnut/lahtenyt/liittynyt/peruuttanut/poistanut/poistunut | olen miettinyt/peruuttanut |
        olen/on eronnut/lahtenyt/poistunut | olin aikoinan | olivat/ovat eronneet/lahteneet/poistuneet |
        opiskelija/oppilan/oppilas/oppilat * ilmoitta/poista/poistaminen |
        paivittainen/paivittaisen/paivittaiset/paivittaista harjoittelu/liikunta/opetus/raportti/rutiini/tyo |
        pitaisiko/pitaisko meidan/mun | pysyn mukana | sa/voi erota/peruutta/poistua aina/itse/koska/milloin |
        se joka | sen jalkeen kun | tauko kokouksessa | tauko on klo | toissa/viime kuussa/viikolla/vuonna |
        viikoittainen/viikoittaiset ko/kokous/palaveri/tunti | voit/voitte aina/erota/itse/myos/peruutta/poistua
        pause.alone:
        ei viesteja toistaiseksi |
        kesatauko/keskeyta/keskeytys/loma/lomalla/lomatauko/lomatila/pause/poissa/poissaolo/postitauko/sahkopostitauko/taukko/tauko/tauolla/tauolle/tauota/vapalla/viestitauko |
        keskeyta viestit | olen lomalla/poissa | pidan taukoa | tauko kiitos | toistaiseksi ei viesteja |
        valiaikainen keskeytys | valiaikaisesti pois | viestit tauolle
        pause.core:
        ala laheta * aikana/asti/ennen/sakka | alka lahettako * aikana/asti/ennen/sakka |
        asti/lomallani/sakka/toistaiseksi ei viesteja | asti/sakka/toistaiseksi ei postia/sahkoposteja |
        ei postia/sahkoposteja/viesteja ajalla/ennen/kesalla/lomalla/loman/lomani |
        en halua/tarvitse viesteja ennen/lomalla/lomani | haluaisin/haluan keskeytta/tauon |
        haluaisin/haluan pita taukoa |
        keskeyta/keskeyttaka/tauota/tauottaka jasenyyteni/postit/sahkopostit/tilaukseni/viestini/viestit |
        laita/laittaka/pistaka/postit/sahkopostit/viestit * tauolle | postit/sahkopostit/viestit tauolle |
        postit/viestit katkolle | postit/viestit pois * ajaksi/asti/sakka | tauko viesteista |
        voiko/voisiko * keskeytta viestit
        reason:
        aika ei riita | ei ole aika | en ehdi | en ena tyoskentele | en ole ena toissa | en tyoskentele ena |
        jain/jan elakkeelle |
        johdosta/joten/jotta/koska/liika/nykyan/postilatikkoni/sahkopostini/siksi/silla/takia/vuoksi |
        kun mina/olen | liian paljon | minulla ei ole aika | niita/viesteja tulee liika | nyt kun | olen elakkeella |
        olen janyt elakkeelle | olen vaihtanut tyopaikka | san liian | san/tulee liika | sen takia | sen takia etta |
        siirryn toisiin tehtaviin | siksi/syysta etta | syy/syyna on | vaihdan/vaihdoin tyopaikka
        resume.alone:
        aktivoi uudelleen | aktivoi/jatka/jatkaka/jatketan/jatkuu/palasin/palle/takaisin/uudelleen | jatka kiitos |
        jatka/tas viesteja | loma loppui | loma/tauko ohi | lopeta tauko | olen palannut | olen tas talla |
        olen/viestit takaisin | palasin/takaisin lomalta | sahkopostit/uudelleen/viestit palle | tauko loppu/pattyy |
        tauon lopetus | viestit takaisin palle | viestit tas
        resume.core:
        aktivoi * tilaukseni | aktivoi/palasin * viestit | haluaisin/haluan jalleen/tas sada/viesteja/viestit |
        haluaisin/haluan/laheta/lahettaka * viesteja/viestit jalleen/tas | jalleen/jatka/jatkaka/tas viesteja |
        jalleen/tas sahkoposteja/viestit | jatka/jatkaka lahettamista/tilaustani/viestien |
        kaynnista/kaynnistaka * uudelleen | laheta/lahettaka * postit/viesteja/viestini/viestit uudelleen |
        laheta/lahettaka * postit/viestini jalleen/tas | lopeta/lopettaka/pata/pattaka/peru/peruka tauko |
        olen palannut/takaisin * viestit | postit/sahkopostit/viestit takaisin/tas palle |
        postit/sahkopostit/viestit tas tuleman | sa tas lahetta | tauko ohi | tauko on ohi | tauko voi loppua |
        viesteja/viestit sa tas
        search.alone:
        arkisto/arkistohaku/arkistosta/etsi/etsiminen/etsinta/ha/hakeminen/hakku/haku/hakusana/loyda/search/viestihaku |
        esti/etsi/ha/haku arkistosta | sela arkistoa
        search.core:
        aiemmat/etsi/etsika/ha/hakeka/vanhat viestit | aiemmat/vanhat keskustelut |
        aiempia/etsi/etsika/ha/hakeka/vanhoja viesteja | aiempia/vanhoja keskusteluja |
        etsi/etsika/ha/hakeka kaikki/keskustelu/viestia | etsi/etsika/ha/hakeka/loytyisiko/loytyyko arkistosta |
        etsi/etsin/ha/han * arkistosta | etsi/ha * aiheesta | laheta/lahettaka/nayta * viestit aiheesta |
        loytyyko * viesteja/viestia aiheesta | loytyyko/onko arkistossa |
        mita * keskusteltiin/kirjoitettiin/puhuttiin/sanottiin/sanottu | mita * on kirjoitettu/puhuttu/sanottu |
        onko * keskusteltu/kirjoitettu/puhuttu | viestit joissa
        thisgroup:
        foorumi/foorumilta/jakelu/jakelulista/jakelulistalta/jakelusta/lista/listalla/listalle/listalta/listaltanne/listan/listanne/listasta/meililista/meililistalta/naita/postituslista/postituslistalla/postituslistalle/postituslistalta/postituslistaltanne/postituslistanne/ryhma/ryhman/ryhmanne/ryhmassa/ryhmasta/ryhmastanne/sahkoposteja/sahkopostilista/sahkopostilistalta/sahkopostit/talla/talta/tama/taman/tasta/uutiskirje/uutiskirjeen/uutiskirjetta/viesteja/viestejanne/viestit |
        naista viesteista | naita sahkoposteja/viesteja | nama sahkopostit/viestit | tahan/taman ryhman |
        talla listalla | talle listalle | talta listalta | tama ryhma | tama/tata lista | taman listan |
        tassa ryhmassa | tasta ryhmasta
        twice.alone:
        2/kaksi kerta |
        kahdesti/kahdestii/kaksoiskappale/kaksoiskappaleet/kopiot/tuplana/tuplasti/tuplat/tuplaviestit |
        kahteen kertan | kaikki/viestit kahdesti/tuplana | kaikki/viestit kahteen kertan | kaksi kappaletta |
        kaksinkertaiset viestit
        weekly.alone:
        1 kerran viikossa | 1x/kerran/yksi viikossa | joka viikko |
        viikko/viikkokirje/viikkokooste/viikkotiivistelma/viikkoyhteenveto/viikoitain/viikoittain/viikoittainen/viikottain/viikottainen |
        viikoittain/viikottain kiitos | viikoittainen kooste/viesti/yhteenveto | yksi viesti viikossa
        weekly.core:
        haluaisimme/haluaisin/haluan * viikkokoosteen |
        haluaisimme/haluaisin/haluan * viikoittaisen koosteen/yhteenvedon |
        haluaisin/haluan yhden sahkopostin/viestin viikossa | kaikki yhdessa viestissa viikossa |
        kerran viikossa koottuna | kooste/koosteen/koosteena/mieluummin/postit/viestit kerran viikossa |
        laheta/lahettaka * kerran viikossa | mieluummin/postit/viestit viikoittain |
        muuta/muuttaka/vaihda/vaihtaka * viikoittaiseksi | vain kerran viikossa * posti/viesti/viestit |
        viestit vain kerran viikossa | viikkokooste kiitos/minulle | viikoittain sen sijan |
        viikoittainen kooste kiitos/minulle | yksi posti/sahkoposti/viesti per viikko |
        yksi posti/sahkoposti/viesti viikossa
        which.alone:
        asetukseni/asetukset/asetuksset/jasenyyteni/mitka/profiilini/ryhmani/status/tietoni/tila/tilaukseni/tilini |
        minun/omat ryhmani | missa olen | missa ryhmissa olen | olenko jasen | oma profiili |
        omat asetukseni/asetukset/jasenyydet/ryhmat/tiedot/tietoni/tilaukset
        which.core:
        haluaisin/haluan nahda * asetukseni/ryhmani/tietoni |
        laheta/lahettaka/nayta/nayttaka asetukseni/jasenyyteni/ryhmani/tietoni |
        mihin olen ilmoittautunut/liittynyt | mihin/milla/missa listoilla olen |
        mihin/missa kaikkialla/ryhmassa/ryhmiin/ryhmissa olen |
        mihin/missa listoilla/ryhmassa/ryhmiin/ryhmissa kuulun/olenkan | mika osoite minulla/olen |
        milla osoitteella minulla/olen | minun/omat asetukseni/ryhmani mitka | mita olen tilannut |
        mita tietoja minusta | mita/mitka * asetukseni ovat | mita/mitka * ovat asetukseni |
        mita/mitka ovat * asetukseni/ryhmani/tietoni | olenko * jasenena/listalla/mukana | olenko * viela/yha jasen |
        olenko jasen
        who.alone:
        admin/jasenet/jasenett/jasenlista/jasenluttelo/jasennet/keita/ketka/kuka/moderattori/moderattorit/omistaja/osallistujalista/osallistujat/tilajat/vastuuhenkilo/yhteyshenkilo/yllapitaja/yllapitajat/yllapito |
        jasenet kiitos | keita/keta on mukana | ketka ovat jasenia/mukana | lista jasenista | nayta jasenet
        who.core:
        keita/keta/ketka listalla/ryhmassa/talla on | keita/keta/ketka on/ovat * jasenina/listalla/mukana/ryhmassa |
        keita/keta/ketka talla listalla on | keita/keta/ketka tassa ryhmassa on | keneen otan yhteytta |
        keneen voin otta yhteytta | ketka kuuluvat/lukevat/savat | ketka ovat jasenia | kuinka monta jasenta |
        kuka hoita/johta/moderoi/pyoritta/vasta/yllapita * lista/listasta/ryhma/ryhmasta/tasta/tata |
        kuka lukee/sa naita/nama | kuka on * moderattori/vastuuhenkilo/yhteyshenkilo/yllapitaja | kuka on vastuussa |
        laheta/lahettaka/nayta * jasenlista | lista/luttelo jasenista | montako jasenta/meita
        yes:
        ehdottomasti/hyva/hyvaksyn/hyvaksytty/jees/jep/jepjep/jo/joo/juu/k/kylla/mielellan/mielellani/oikein/ok/okay/okei/oukei/selva/sopii/tietenkin/tietysti/toki/tottakai/vahvistan/vahvistettu/vahvistus/varmasti/👍 |
        hyva nain | ilman muuta | joo/juu/kylla kiitos | juuri/tee/tehka niin | kiitos/kylla kylla |
        kylla mielellan/mielellani/vain | kylla se olin mina | mina se olin | niin on | olen sama mielta |
        pita paikkansa | sama mielta | se sopii | selva juttu | sopii hyvin/minulle | totta kai
        yes.event:
        aika sopii | ehdin/ilmoittaudun/mukan/mukana/osallistumme/osallistun/paikalla/pasen/tulemme/tulen/tulossa |
        ehdin/pasen/tulen paikalle | hyvaksyn kutsun | ilmoitan itseni mukan |
        ilmoittaudun/lasketan/pasen/tulen mukan | kiva/mukava tulla | kutsu hyvaksytty | laskeka minut mukan |
        ma/mina tulen | meita tulee kaksi | merkitsin kalenteriin | mukana ollan | nahdan siella/silloin |
        odotan innolla | olen mukana/paikalla/tulossa | osallistun/tulen mielellani | otan kutsun vastan |
        pasen tuleman | sopii minulle | taten ilmoittaudun
        """
}
