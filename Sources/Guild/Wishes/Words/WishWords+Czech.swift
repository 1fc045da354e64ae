extension WishWords {
    /// Czech.
    static let czech = """
        c.me:
        me | mne | mi | muj | moje | moji | ja | mou
        c.mail:
        mail~ | e mail~ | email~ | zprav~ | post~ | upozornen~ | vsechno | dopis~ | maily | mailu
        c.list:
        seznam~ | skupin~ | konferenc~ | komunit~ | list~
        c.take:
        vyra~ | odstran~ | vymaz~ | vyskrtn~ | smaz~ | odeber~ | odebr~
        c.unsub:
        odhlas~ | zrusit clenstvi | ukoncit clenstvi | odregistr~
        c.go:
        vystoupit | vystup~ | opustit | odejit
        c.week:
        tyden~ | tydne | jednou tydne | jednou za tyden | kazdy tyden | v pondeli
        c.day:
        denn~ | jednou denne | kazdy den | jednou za den | vecer
        c.each:
        hned | ihned | okamzit~ | kazdou zpravu | jednotliv~ | prubezne
        c.digest:
        souhrn~ | prehled~ | v jednom | jeden mail | najednou | shrnut~
        c.enough:
        staci | stacilo | radeji | radsi | mene | moc | misto | prepn~ | zmen~ | nastav~
        c.stop:
        zadne | nic | neposil~ | presta~ | bez | vypn~ | uz ne | nechci dostavat | stop
        c.keep:
        zustat | zustanu | zustavam | clenem | chci byt dal
        c.pause:
        pauz~ | prerus~ | pozastav~ | dovolen~ | prazdnin~ | prestavk~
        c.back:
        znovu | zase | obnov~ | opet | zapn~ | vratil~ | jsem zpet | zpatky
        c.join:
        pridat | pridej~ | prihlas~ | pripojit | vstoupit | stat clenem | clenem skupiny | pristoupit
        c.who:
        kdo | koho
        c.care:
        clen~ | vede | stara | zodpovid~ | odpovid~ | spravuje | moder~ | ma na starosti
        c.how:
        jak | na jakou adresu | jaka je adresa | jakou adresu | kam
        c.write:
        psat | napsat | napis~ | poslat | posl~ | posil~
        c.everyone:
        vsem | do skupiny | cele skupine | skupine
        c.new:
        nov~ | zmen~ | od ted | misto | jin~
        c.address:
        adres~ | e mail | mail | schrank~
        c.twice:
        dvakrat | dvojmo | zdvojen~ | duplicit~ | 2x
        c.groups:
        skupiny | skupin | konference
        c.there:
        jake skupiny | jsou | mate | existuji | ktere skupiny
        c.settings:
        nastaveni | moje skupiny | v jakych skupinach | ve kterych skupinach
        c.search:
        hled~ | najd~ | najit | vyhled~ | neco o | psalo o
        c.help:
        jak to funguje | jak to tady funguje | navod | pokyny | co muzu | jake mam moznosti | jak se to pouziva
        c.or:
        nebo | anebo
        c.phone:
        odeslano z
        address.alone:
        adresa | aktualizace/zmena adresy | jina/nova adresa | nova e mailova adresa | nova mailova adresa |
        novy/zmenit e mail | novy/zmenit email/mail | zmena e mailove adresy | zmena e mailu | zmena emailu/mailu |
        zmena mailove adresy | zmenit adresu
        address.core:
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente adresu |
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente e mailovou adresu |
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente mailovou/mi/moji/mou/svou adresu |
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente mi/muj e mail |
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente mi/muj mail |
        aktualizovat/aktualizujte/prepsat/upravit/zmen/zmenit/zmente muj email | dostavat * na jiny mail |
        dostavat/piste/posilat/posilejte * na jinou/novou adresu | ma/moje adresa bude/je nove |
        ma/moje adresa je nyni/ted | ma/moje adresa jiz/uz neplati | ma/moje adresa se meni/zmenil/zmenila |
        ma/moje adresa uz nefunguje | mam jinou adresu | mam jiny mail | mam novou mailovou adresu |
        mam novy e mail | mam novy email | mam/pouzivat/pouzivejte novou adresu | mam/pouzivat/pouzivejte novy mail |
        meni/zmenil/zmenila se mi adresa/email/mail | meni/zmenil/zmenila se mi e mail |
        meni/zmenil/zmenila se mi e mailova adresa | meni/zmenil/zmenila se mi mailova adresa |
        moje e mailova adresa bude/je nove | moje e mailova adresa je nyni/ted |
        moje e mailova adresa jiz/uz neplati | moje e mailova adresa se meni/zmenil/zmenila |
        moje e mailova adresa uz nefunguje | moje mailova adresa bude/je nove | moje mailova adresa je nyni/ted |
        moje mailova adresa jiz/uz neplati | moje mailova adresa se meni/zmenil/zmenila |
        moje mailova adresa uz nefunguje | moje nova mailova adresa bude/je/zni | muj e mail bude/je nove |
        muj e mail je nyni/ted | muj e mail jiz/uz neplati | muj e mail se meni/zmenil/zmenila |
        muj e mail uz nefunguje | muj email/mail bude/je nove | muj email/mail je nyni/ted |
        muj email/mail jiz/uz neplati | muj email/mail se meni/zmenil/zmenila | muj email/mail uz nefunguje |
        muj novy e mail bude/je/zni | muj novy email bude/je/zni | nova adresa bude/je/zni | novy mail bude/je/zni |
        piste/posilat/posilejte * na adresu | piste/posilat/posilejte * na mou novou adresu |
        piste/posilat/posilejte * na muj novy mail | piste/posilat/posilejte * na tuto adresu |
        pouzivat/pouzivejte mou novou adresu | prosim o zmenu adresy/emailu/mailu | prosim o zmenu e mailove adresy |
        prosim o zmenu e mailu | prosim o zmenu mailove/me adresy | zmenil/zmenila jsem adresu/email/mail |
        zmenil/zmenila jsem e mail | zmenil/zmenila jsem e mailovou adresu | zmenil/zmenila jsem mailovou adresu
        all:
        cela komunita | cele komunity |
        definitivne/kompletne/komunity/nadobro/natrvalo/obe/obou/odevsad/uplne/vse/vsech/vsechno/vsechny/vsude/zcela |
        kazda skupina | kazde/obe/vsechny skupiny | oba/vsechny seznamy | obou/vsech skupin | vsech seznamu |
        vsech vasich skupin | vsechny e maily | vsechny maily/zpravy | z cele komunity | z obou | z obou skupin |
        ze vsech seznamu/skupin | ze vsech vasich skupin | ze vsech/vseho
        condition:
        az/dokud/jakmile/jestli/jestlize/jinak/kdyby/kdybych/kdybyste/kdyz/ledaze/pokud | i kdyby/kdyz | jen pokud |
        nebude li | pokud ne | v pripade | v pripade ze | za predpokladu | zalezi na
        courtesy:
        ahoj vsem |
        ahoj/ahojte/cau/dekuji/dekuju/dik/diky/kolegove/nashledanou/nazdar/pardon/pf/pozdravy/prominte/prosim/sorry/vazeni/zatim/zdravi/zdravim |
        ahoj/mili vsichni | az budete mit cas/chvilku | bez urazky | budu vdecna/vdecny | byl bych rad/vdecny |
        byla bych rada/vdecna | bylo by fajn/skvele/super | co nejdrive | dekuji a preji hezky den |
        dekuji a zdravim | dekuji mnohokrat/vam | dekuji za odpoved/pochopeni/vse | dekuji za vasi praci |
        dekuji/diky moc/predem | dekuji/diky za ochotu/pomoc/vsechno | dobre rano | dobre/hezke odpoledne |
        dobry den preji/vazeni/vsem | dobry/hezky/krasny/pekny/prijemny den/vecer | doufam ze je vse v poradku |
        doufam ze jste v poradku | doufam ze se mas/mate dobre | doufam ze se vam dari dobre | hezke prazdniny |
        hezke/krasne svatky | hezky/krasny/pekny/prijemny tyden/vikend | hezky/krasny/pekny/prijemny zbytek dne |
        je li to mozne | je mi lito | kolegyne a kolegove | mej/mejte se hezky | mej/mejte/omlouvam se |
        mejte se krasne/pekne | mile kolegyne mili kolegove | mile/vazene kolegyne | mili/vazeni kolegove/pratele |
        mnohokrat/moc/mockrat/predem dekuji | moc prosim | moc/predem/s diky | na shledanou/videnou | nic osobniho |
        odeslano z ipadu/iphone/iphonu/mobilu/telefonu | odeslano z meho iphonu/telefonu |
        omlouvam se za komplikace/obtezovani/potize/vyruseni | pokud je to mozne | pokud mozno | pokud to jde |
        predem dekuju | preji hezky vikend | preji hezky/krasny/pekny/prijemny den | prominte za vyruseni |
        prominte ze obtezuji/rusim | prosim o/pekne | prosim/zdravim vas | s podekovanim/pozdravem/uctou |
        s pranim hezkeho vikendu | s pranim hezkeho/pekneho dne | s pratelskym pozdravem | s/se srdecnym pozdravem |
        srdecne zdravi | stastny novy rok | tak zatim | tesim se na odpoved | vazena pani/redakce |
        vazene kolegyne a vazeni kolegove | vazene kolegyne vazeni kolegove | vazeni kolegove a kolegyne |
        vazeny pane | vesele vanoce | zdravim vas vsechny | zdravim vsechny | ziskejte outlook pro android/ios
        daily.alone:
        1/jeden mail denne | 1x/jednou/souhrn denne | denne dekuji/prosim | denne/denni/digest/kazdodenne/souhrn |
        denni prehled/rezim/shrnuti/souhrn | jednou denne dekuji/prosim | jednou za den | kazdy den | prehled dne
        daily.core:
        chci/dostavat/posilat/vsechno * jednou denne | denni/kazdodenni prehled/shrnuti/souhrn | denniho souhrnu |
        dennim souhrnem | jeden e mail denne | jeden e mail za den | jeden email/mail za den |
        jeden email/mail/souhrn denne | jedna zprava denne | jedna zprava za den | jednu zpravu denne |
        jednu zpravu za den | jen/jenom/pouze/souhrn/souhrnne jednou denne |
        nastavit/nastavte/prepnete/prepni/prepnout/zmenit/zmente * na denni |
        nastavit/nastavte/prepnete/prepni/prepnout/zmenit/zmente * na jednou denne | posilejte mi * jednou denne |
        prepnout me * na denni | prepnout me * na jednou denne | souhrn kazdy vecer | souhrn kazdy/za den |
        vse v jedne zprave jednou denne | vse v jednom e mailu jednou denne | vse v jednom mailu jednou denne |
        vse/vsechno v jedne zprave denne | vse/vsechno v jednom e mailu denne | vse/vsechno v jednom mailu denne
        date.begin:
        do/na/od zacatku | pocatek/pocatkem/pocatku/zacatek/zacatkem/zacatku
        date.christmas:
        do vanoc | po vanocich | po vanocnich svatcich | stedry den | vanoc/vanoce/vanocich | vanocni svatky |
        vanocnich prazdnin/svatku
        date.dayafter:
        pozejtri/pozitri
        date.easter:
        do velikonoc | po velikonocich | velikonoc/velikonoce/velikonocich | velikonocni prazdniny
        date.end:
        do konce | ke/na konci | konce/koncem/konci/konec
        date.for:
        asi/zhruba na | behem/dalsi/dalsich/na/nasledujici/nasledujicich/po/pres/pristi/pristich/za |
        behem/na pristich | na dalsich | na/po dobu
        date.from:
        mezi/od/ode/pocinaje/z | ode dne | pocinaje dnem | s platnosti od
        date.mid:
        polovina/polovine/poloviny/pulka/pulky | v polovine/pulce
        date.month.1:
        led/leden/ledna/lednem/lednu
        date.month.10:
        rij/rijen/rijna/rijnem/rijnu
        date.month.11:
        lis/listopad/listopadem/listopadu
        date.month.12:
        pros/prosince/prosincem/prosinci/prosinec
        date.month.2:
        uno/unor/unora/unorem/unoru
        date.month.3:
        bre/brezen/brezna/breznem/breznu
        date.month.4:
        dub/duben/dubna/dubnem/dubnu
        date.month.5:
        kve/kveten/kvetna/kvetnem/kvetnu
        date.month.6:
        cerven/cervna/cervnem/cervnu/cvn
        date.month.7:
        cervence/cervencem/cervenci/cervenec/cvc
        date.month.8:
        srp/srpen/srpna/srpnem/srpnu
        date.month.9:
        zari/zarim
        date.newyear:
        do konce/noveho roku | konce/konec/noveho roku | na novy rok | novem roce | novy rok | po novem roce |
        po silvestru | po trech kralich | silvestr/silvestra | tri kralove
        date.next.month:
        dalsi/pristi/za mesic | dalsiho/pristiho mesice | pristim mesici
        date.next.week:
        dalsi/nasledujici/pristi/za tyden | dalsiho/pristiho tydne | pristim tydnu
        date.next.year:
        dalsi/pristi/za rok | dalsiho/pristiho roku | napresrok | pristim roce
        date.number.1:
        jeden/jedna/jedno/jednoho/jednu/prvni/prvniho
        date.number.10:
        desateho/desaty/deset/deseti
        date.number.11:
        jedenact/jedenacteho/jedenacti/jedenacty
        date.number.12:
        dvanact/dvanacteho/dvanacti/dvanacty/tucet
        date.number.2:
        druheho/druhy/dva/dve/dvou/par
        date.number.3:
        treti/tretiho/tri
        date.number.4:
        ctvrteho/ctvrty/ctyr/ctyri
        date.number.5:
        pateho/paty/pet/peti
        date.number.6:
        sest/sesteho/sesti/sesty
        date.number.7:
        sedm/sedmeho/sedmi/sedmy
        date.number.8:
        osm/osmeho/osmi/osmy
        date.number.9:
        devateho/devaty/devet/deviti
        date.open:
        az do odvolani | az/nez se ozvu/vratim | behem/do/po navratu | behem/o/po dovolene/prazdninach/svatcich |
        behem/po maturitach/prazdnin/svatku/zkouskach/zkouskoveho | behem/po me dovolene/nepritomnosti |
        chvili/docasne/prechodne/prozatim/zatim | do konce dovolene/pololeti/prazdnin/semestru/svatku |
        do konce skolniho roku | do meho navratu | do odvolani/vratim | dokud jsem na dovolene | dokud jsem pryc |
        dokud nedam vedet | dokud se neozvu/nevratim | materska/rodicovska dovolena |
        na cas/chvili/materske/neurcito/rodicovske | na dobu neurcitou | na nejaky cas |
        na nekolik/par dni/dnu/mesicu/tydnu | na/po dobu dovolene/prazdnin | na/po nejakou dobu |
        na/pres dovolenou/leto/prazdniny/svatky | nejakou dobu | nekolik/par dni/dnu/mesicu/tydnu |
        nez se meho navratu | nez se navratu | od noveho skolniho roku | od noveho/pristiho semestru |
        od pristiho pololeti | po dobu me dovolene/nepritomnosti
        date.today:
        dnes/dneska/nyni/ted | od ted | od/ode dneska
        date.tomorrow:
        do/od zitrka | zejtra/zitra | zitra rano
        date.unit.day:
        den/dne/dnech/dni/dnu/dny
        date.unit.fortnight:
        14/ctrnact dni | ctrnact dnu | ctrnactidenni | dva tydny
        date.unit.month:
        mes/mesic/mesice/mesici/mesicu
        date.unit.week:
        tyd/tyden/tydne/tydnech/tydnu/tydny
        date.unit.year:
        let/leta/rok/roku/roky
        date.until:
        az/nejpozdeji do | budu zpatky | budu/jsem zpet | budu/jsem zpet od | do dne/konce/poloviny/pulky/zacatku |
        do/nez/pred/zpet | dokud ne | ne drive nez | ne pred | obnovit/opet/zase/znovu/zpatky/zpet od |
        vracim/vratim se | vracim/vratim se v
        date.weekday.1:
        pondelek/pondeli/pondelka/pondelky
        date.weekday.2:
        ut/uterka/uterky/utery
        date.weekday.3:
        st/streda/strede/stredu/stredy
        date.weekday.4:
        ct/ctvrtek/ctvrtka/ctvrtku/ctvrtky
        date.weekday.5:
        pa/patek/patku/patky
        date.weekday.6:
        so/sobota/sobote/sobotu/soboty
        date.weekday.7:
        ned/nedele/nedeli
        groups.alone:
        dalsi/dostupne/jake/jine/ktere/ukazat/vsechny skupiny | prehled/seznam/vypis skupin | seznamy/skupina/skupiny
        groups.core:
        do jakych/kterych skupin mohu/muzu | do jakych/kterych skupin se da/lze/mohu/muzu |
        existuji/jake/jsou/mate dalsi/jine skupiny | existuji/jsou/mate i/jeste jine skupiny |
        existuji/jsou/mate nejake dalsi skupiny | jake existuji/jsou/mate skupiny | jake jsou seznamy |
        jake jsou tu skupiny | jake skupiny tu jsou | jake/ktere skupiny existuji/jsou/mate |
        poslete/posli/ukazte mi skupiny | poslete/posli/ukazte mi vsechny skupiny |
        prehled/seznam/vypis dostupnych/vsech skupin | prehled/seznam/vypis skupin | vsechny dostupne skupiny
        help.alone:
        co to je |
        faq/help/info/informace/instrukce/manual/moznosti/napoveda/navod/pokyny/pomoc/pomoz/pomozte/prikazy/volby |
        jak to funguje | pomoc dekuji/prosim | pomozte mi | seznam prikazu
        help.core:
        co se tu/zde da delat/napsat/psat/zadat | co tady/tu muzu delat/napsat/psat/zadat |
        co tu/zde mohu delat/napsat/psat/zadat | jak funguje skupina | jak funguje tato skupina |
        jak funguje tento seznam | jak mohu/muzu zmenit moje/sve/svoje nastaveni | jak mohu/muzu zmenit nastaveni |
        jak se s tim pracuje | jak se to ovlada/pouziva | jak tato skupina funguje | jak to mam pouzivat |
        jak to tady/tu funguje | jak to/tohle funguje | jak zmenim/zmenit moje/sve/svoje nastaveni |
        jak zmenim/zmenit nastaveni | jake existuji/jsou prikazy | jake jsou/mam moznosti | jake prikazy |
        k cemu je tato adresa | navod jak na to | navod k pouziti/seznamu | navod ke skupine |
        nechapu/nerozumim/nevim jak to pouzivat | nechapu/nerozumim/nevim tomu jak | o co mohu/muzu pozadat/zadat |
        poslete/posli mi instrukce/napovedu/navod/pokyny | potrebuji/potrebuju pomoc/pomoct s nastavenim |
        potrebuji/potrebuju pomoc/pomoct s timto seznamem | potrebuji/potrebuju pomoc/pomoct s touto skupinou |
        potrebuji/potrebuju pomoc/pomoct se seznamem
        howpost.alone:
        adresa seznamu/skupiny | jak napsat/poslat/prispivat/psat | jak napsat/psat do skupiny | jak poslat zpravu |
        napsat/psani do skupiny | poslat zpravu | prispevek
        immediate.alone:
        bez digestu | bez/konec souhrnu | hned/ihned/jednotlive/okamzite/prubezne | hned/okamzite prosim |
        jednotlive/vsechny maily/zpravy | kazda zprava | kazdou zpravu | kazdy mail | okamzity rezim | po jednom |
        stop digest | zadny/zrusit souhrn
        immediate.core:
        bez/misto/nechci/vypnete/vypnout/zrusit/zruste denni/tydenni souhrn |
        bez/misto/nechci/vypnete/vypnout/zrusit/zruste denniho/tydenniho souhrnu |
        bez/misto/nechci/vypnete/vypnout/zrusit/zruste digest/souhrn/souhrnu/souhrny |
        chci/dostavat vse/vsechno hned/ihned/okamzite/prubezne |
        dostavat/posilat hned/ihned/jednotlive/okamzite/prubezne/zvlast kazdy/maily/vsechny/zpravy |
        dostavat/posilat jak prijde/prijdou kazdy/maily/vsechny/zpravy |
        kazda zprava hned/ihned/jednotlive/okamzite/prubezne/zvlast | kazda zprava jak prijde/prijdou |
        kazdou zpravu hned/ihned/jednotlive/okamzite/prubezne/zvlast | kazdou zpravu jak prijde/prijdou |
        kazdy e mail hned/ihned/jednotlive/okamzite/prubezne/zvlast | kazdy e mail jak prijde/prijdou |
        kazdy email/mail hned/ihned/jednotlive/okamzite/prubezne/zvlast | kazdy email/mail jak prijde/prijdou |
        maily/zpravy hned/ihned/jednotlive/okamzite/prubezne/zvlast | maily/zpravy jak prijde/prijdou |
        nastavte/prepnete/prepnout/zmente * na hned/okamzite |
        nastavte/prepnete/prepnout/zmente * na okamzity rezim | nechci uz denni/tydenni souhrn |
        nechci uz denniho/tydenniho souhrnu | nechci uz digest/souhrn/souhrnu/souhrny |
        opet/zase/znovu kazdou zpravu | opet/zase/znovu kazdy mail | opet/zase/znovu vsechny maily |
        posilejte mi hned/ihned/jednotlive/okamzite/prubezne/zvlast kazdy/maily/vsechny/zpravy |
        posilejte mi jak prijde/prijdou kazdy/maily/vsechny/zpravy |
        posilejte mi vse/vsechno hned/ihned/okamzite/prubezne
        join.alone:
        chci se prihlasit |
        clenstvi/odber/odebirat/pridani/pridat/prihlaseni/prihlasit/prihlaska/pripojit/registrace/registrovat/subscribe/vstoupit/vstup/zapis |
        novy clen | pridat/prihlasit/prihlasuji/pripojit se | pridej/pridejte/prihlaste me | prihlaseni k odberu |
        prihlaseni prosim | prihlaseni/vstoupit do skupiny | stat se clenem | zadost o pridani/prihlaseni/prijeti
        join.core:
        chci byt clenem/clenkou/pridan/pridana | chci byt ve skupine | chci odebirat |
        chci pridat/pripojit se do konference/seznamu/skupiny | chci pridat/pripojit se do teto/vasi skupiny |
        chci pridat/pripojit se k odberu | chci pridat/pripojit se k teto skupine |
        chci pridat/pripojit se ke skupine | chci prihlasit se | chci se * prihlasit do |
        chci se pridat/pripojit/zapojit/zapsat do konference |
        chci se pridat/pripojit/zapojit/zapsat do vasi skupiny | chci se pridat/pripojit/zapojit/zapsat k odberu |
        chci se pridat/pripojit/zapojit/zapsat k teto skupine | chci se prihlasit | chci se stat clenem/clenkou |
        chci se zapojit/zapsat do seznamu/skupiny | chci se zapojit/zapsat do teto skupiny |
        chci se zapojit/zapsat ke skupine | chci vstoupit do konference | chci vstoupit do vasi skupiny |
        chci vstoupit k odberu | chci vstoupit k teto skupine |
        chci/mohu/muzu se pridat/pripojit do seznamu/skupiny | chci/mohu/muzu se pridat/pripojit do teto skupiny |
        chci/mohu/muzu se pridat/pripojit ke skupine | chci/mohu/muzu vstoupit do seznamu/skupiny |
        chci/mohu/muzu vstoupit do teto skupiny | chci/mohu/muzu vstoupit ke skupine |
        chtel/chtela/mohl/mohla/rad/rada bych vstoupit do seznamu/skupiny |
        chtel/chtela/mohl/mohla/rad/rada bych vstoupit do teto skupiny |
        chtel/chtela/mohl/mohla/rad/rada bych vstoupit ke skupine |
        chtel/chtela/rad/rada bych byt clenem/clenkou/pridan/pridana | chtel/chtela/rad/rada bych byt ve skupine |
        chtel/chtela/rad/rada bych odebirat |
        chtel/chtela/rad/rada bych pridat/pripojit se do konference/seznamu/skupiny |
        chtel/chtela/rad/rada bych pridat/pripojit se do teto/vasi skupiny |
        chtel/chtela/rad/rada bych pridat/pripojit se k odberu |
        chtel/chtela/rad/rada bych pridat/pripojit se k teto skupine |
        chtel/chtela/rad/rada bych pridat/pripojit se ke skupine | chtel/chtela/rad/rada bych prihlasit se |
        chtel/chtela/rad/rada bych se pridat/prihlasit/pripojit/zapsat |
        chtel/chtela/rad/rada bych se stat clenem/clenkou |
        chtel/chtela/rad/rada bych se zapojit do konference/seznamu/skupiny |
        chtel/chtela/rad/rada bych se zapojit do teto/vasi skupiny | chtel/chtela/rad/rada bych se zapojit k odberu |
        chtel/chtela/rad/rada bych se zapojit k teto skupine | chtel/chtela/rad/rada bych se zapojit ke skupine |
        chtel/chtela/rad/rada bych vstoupit do konference | chtel/chtela/rad/rada bych vstoupit do vasi skupiny |
        chtel/chtela/rad/rada bych vstoupit k odberu | chtel/chtela/rad/rada bych vstoupit k teto skupine |
        jak se mam/mohu/muzu prihlasit do seznamu/skupiny | jak se mam/mohu/muzu prihlasit do teto skupiny |
        jak se mam/mohu/muzu prihlasit k odberu | jak se pridam/prihlasim do seznamu/skupiny |
        jak se pridam/prihlasim do teto skupiny | jak se pridam/prihlasim/prihlasit k odberu |
        jak/mohu/muzu se prihlasit do seznamu/skupiny | jak/mohu/muzu se prihlasit do teto skupiny |
        mohl/mohla bych se pridat/prihlasit/pripojit do seznamu/skupiny |
        mohl/mohla bych se pridat/prihlasit/pripojit do teto skupiny |
        mohl/mohla bych se pridat/prihlasit/pripojit ke skupine | mohl/mohla bys me pridat/prihlasit/zapsat/zaradit |
        mohl/mohla/mohli byste me pridat/prihlasit/zapsat/zaradit | mohu/muzu se prihlasit ke skupine |
        muzes/muzete me prihlasit/zapsat | muzes/muzete/prosim me pridat/zaradit |
        preji si byt clenem/clenkou/pridan/pridana | preji si byt ve skupine | preji si odebirat |
        preji si pridat/pripojit se do konference/seznamu/skupiny |
        preji si pridat/pripojit se do teto/vasi skupiny | preji si pridat/pripojit se k odberu |
        preji si pridat/pripojit se k teto skupine | preji si pridat/pripojit se ke skupine | preji si prihlasit se |
        preji si se pridat/pripojit/zapojit/zapsat do konference/seznamu/skupiny |
        preji si se pridat/pripojit/zapojit/zapsat do teto/vasi skupiny |
        preji si se pridat/pripojit/zapojit/zapsat k odberu |
        preji si se pridat/pripojit/zapojit/zapsat k teto skupine |
        preji si se pridat/pripojit/zapojit/zapsat ke skupine | preji si se prihlasit |
        preji si se stat clenem/clenkou | preji si vstoupit do konference/seznamu/skupiny |
        preji si vstoupit do teto/vasi skupiny | preji si vstoupit k odberu | preji si vstoupit k teto skupine |
        preji si vstoupit ke skupine |
        pridej/pridejte/prihlas/prihlaste/pripiste/vezmete/zapis/zapiste/zarad/zaradte me/mne |
        prihlasuji se do skupiny | prihlasuji se k odberu | prosim o zapsani | prosim pridat/zaradit |
        prosim/zadam o pridani/prihlaseni/prijeti/zarazeni
        leave.alone:
        dost/konec/odchod/odejit/odhlas/odhlaseni/odhlasit/odregistrovat/odstoupeni/odstranit/pryc/smazat/stop/unsubscribe/vymaz/vymazat/vyradit/vyrazeni/vyskrtnout/vystoupeni/vystoupit/zruseni/zrusit |
        dost/moc mailu | konec/odhlaseni/ukonceni/zruseni odberu | odchod/odhlaseni ze skupiny | odhlaseni prosim |
        odhlaseni z odberu | odhlaseni ze seznamu | odhlasit/odhlaste/vyradte/vyskrtnete me | odhlasit/odhlasuji se |
        odhlasit/ukoncit/zrusit odber | opoustim/opustit skupinu | prilis mnoho mailu | smazat/zrusit ucet |
        stop mailum | ukonceni/zruseni/zrusit clenstvi | uz dost | zadost o odhlaseni/vymaz/vyrazeni/zruseni |
        zruseni registrace/uctu | zrusit registraci
        leave.core:
        chci byt odhlasen/odhlasena/vyrazen/vyrazena | chci odejit z teto skupiny | chci odejit ze skupiny |
        chci opustit seznam | chci opustit tuto skupinu | chci se * odhlasit | chci se odregistrovat |
        chci se z/ze * odhlasit | chci vystoupit | chci zrusit registraci | chci zrusit sve/svoje clenstvi |
        chci/jak opustit skupinu | chci/jak se odhlasit | chci/prosim odhlasit |
        chtel/chtela/rad/rada bych byt odhlasen/odhlasena/vyrazen/vyrazena |
        chtel/chtela/rad/rada bych odejit z teto skupiny | chtel/chtela/rad/rada bych odejit ze skupiny |
        chtel/chtela/rad/rada bych odhlasit/vystoupit | chtel/chtela/rad/rada bych opustit seznam/skupinu |
        chtel/chtela/rad/rada bych opustit tuto skupinu | chtel/chtela/rad/rada bych se odhlasit/odregistrovat |
        chtel/chtela/rad/rada bych se z/ze * odhlasit | chtel/chtela/rad/rada bych zrusit registraci |
        chtel/chtela/rad/rada bych zrusit sve/svoje clenstvi | jak opustim skupinu | jak se mam/mohu/muzu odhlasit |
        jak se odhlasim | jak se odtud odhlasim | jak se z toho odhlasim | jak vystoupim | jak zrusim odber |
        mam dost tech/vasich mailu | mam tech mailu dost |
        mohl bys me odhlasit/odstranit/smazat/vymazat/vyndat/vyradit/vyskrtnout |
        mohl/mohla/mohli byste me odhlasit/odstranit/smazat/vymazat/vyndat/vyradit/vyskrtnout |
        mohli byste prosim me smazat/vymazat/vyndat | muzes/muzete me smazat/vymazat/vyndat |
        muzes/muzete/prosim me odhlasit/odstranit/vyradit/vyskrtnout | muzete prosim me smazat/vymazat/vyndat |
        nechci byt clenem/clenkou/soucasti | nechci byt v seznamu | nechci byt ve skupine |
        nechci dal/dale/nadale/uz/vic/vice byt/dostavat/odebirat | nechci dalsi/vase maily |
        nechci dostavat/odebirat | nechci uz dalsi/vase maily | nechci uz zadne dalsi | nechci zadne dalsi |
        nechtel/nechtela bych dal/dale/nadale/uz/vic/vice byt/dostavat/odebirat |
        nemam zajem byt clenem/clenkou/soucasti | nemam zajem byt v seznamu | nemam zajem byt ve skupine |
        nemam zajem dal/dale/nadale/uz/vic/vice byt/dostavat/odebirat | nemam zajem dalsi/vase maily |
        nemam zajem dostavat/odebirat | nemam zajem zadne dalsi |
        nepiste/neposilat/neposilej/neposilejte mi dal/dalsi/nic/uz/vice |
        nepreji/nepreju si byt clenem/clenkou/soucasti | nepreji/nepreju si byt v seznamu |
        nepreji/nepreju si byt ve skupine | nepreji/nepreju si dal/dale/nadale/uz/vic/vice byt/dostavat/odebirat |
        nepreji/nepreju si dalsi/vase maily | nepreji/nepreju si dostavat/odebirat | nepreji/nepreju si zadne dalsi |
        odchazim/vystupuji z konference/mailinglistu | odchazim/vystupuji z tehle/teto skupiny |
        odchazim/vystupuji z tohoto/vaseho seznamu | odchazim/vystupuji ze seznamu/skupiny |
        odchazim/vystupuji ze vsech skupin |
        odeberte/odhlas/odhlaste/odstran/odstrante/smaz/smazte/vyhodte/vyjmete/vymaz/vymazte/vyndejte/vyrad/vyradte/vyskrtnete/vyskrtni me |
        odeberte/odhlaste/odstrante/smazte/vymazte/vyradte/vyskrtnete mne |
        odhlasuji/odhlasuju se z konference/mailinglistu | odhlasuji/odhlasuju se z tehle/teto skupiny |
        odhlasuji/odhlasuju se z tohoto/vaseho seznamu | odhlasuji/odhlasuju se ze seznamu/skupiny |
        odhlasuji/odhlasuju se ze vsech skupin |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste me jmeno |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste me/moje clenstvi |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste moje udaje |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste moji/mou adresu |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste mou registraci |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste muj e mail |
        odstranit/odstrante/smazat/smazte/vymazat/vymazte/vyradit/vyradte/zrusit/zruste muj email/mail/odber/ucet |
        opoustim seznam/skupinu | opoustim tuto skupinu | preji/preju si byt odhlasen/odhlasena/vyrazen/vyrazena |
        preji/preju si odejit z teto skupiny | preji/preju si odejit ze skupiny | preji/preju si odhlasit/vystoupit |
        preji/preju si opustit seznam/skupinu | preji/preju si opustit tuto skupinu |
        preji/preju si se odhlasit/odregistrovat | preji/preju si se z/ze * odhlasit |
        preji/preju si zrusit registraci | preji/preju si zrusit sve/svoje clenstvi |
        prestan/prestante mi/posilat/psat | prestan/prestante s temi maily | prosim o smazani |
        prosim o ukonceni odberu | prosim o zruseni registrace | prosim vyradit me | prosim vyskrtnout |
        prosim/zadam o odhlaseni/odstraneni/vymaz/vyrazeni/vyskrtnuti | prosim/zadam o zruseni clenstvi/odberu |
        ukoncete/ukoncit/zrusit/zruste clenstvi/odber | ukoncete/ukoncit/zrusit/zruste me prihlaseni |
        ukoncete/ukoncit/zrusit/zruste mi odber | uz mi nepiste/neposilej/neposilejte | uz mi nic neposilejte |
        zadam o ukonceni clenstvi
        maybe:
        50 na 50 |
        asi/doufam/mozna/nejspis/nerozhodnuta/nerozhodnuty/nevim/pravdepodobne/pripadne/snad/uvidim/uvidime/zalezi/zkusim |
        asi/mozna jo | asi/mozna/nejspis/predbezne/spis ano | budu se snazit | dam jeste vedet | dam vedet |
        dam vedet pozdeji | doufam ze ano | jeste potvrdim | jeste se ozvu | jeste si nejsem jista/jisty |
        jeste/to/zatim nevim | jestli/kdyz to stihnu | kdo vi | kdyz/pokud to vyjde | mozna dorazim/prijdu |
        musim se podivat | musim se podivat do kalendare | nejsem si jist/jista/jisty | nevim jeste |
        ozvu/podivam/pokusim/uvidi se | pokusim se prijit | potvrdim pozdeji | prijde na to | to zalezi |
        zkusim prijit
        negation:
        ani/bez/misto/ne/nebudu/nechci/nejsem/nelze/nemam/nemohu/nemuzu/neni/nic/nikdo/nikdy/nikoho/vubec/zadna/zadne/zadneho/zadny |
        jeste/radeji/spis/uz/vubec ne
        no:
        ani nahodou | bohuzel/ne/nyni/radeji/radsi/rozhodne/spis/spise/ted/tentokrat/urcite/vubec/zatim ne |
        chyba/n/ne/nechci/nee/neprijimam/nesouhlasim/nikdy/nikoli/nikoliv/nn/odmitam/omyl/spatne/zamitam/zrusit/👎 |
        je mi lito ne | ne bohuzel/dekuji/diky/nechci/nesouhlasim/prosim | ne neni treba |
        ne ted/tentokrat/urcite ne | ne to je omyl | ne to jsem nebyl/nebyla ja | ne to nejsem ja |
        nebyl/nebyla jsem to ja | nech/nechte to byt | nech/nechte/zruste to | nechte to tak | neni to spravne |
        to je chyba/omyl | to jsem nebyl/nebyla ja | to nejsem ja | v zadnem pripade
        no.event:
        beze mne | beze/omluvte me | bohuzel nebudu moci/moct | bohuzel nedorazim/nemohu/nemuzu/neprijdu/nestiham |
        bohuzel se nezucastnim | bohuzel to nestihnu | budu na sluzebni ceste | budu/jsem mimo/pryc |
        budu/jsem na dovolene | jindy/nebudu/nedorazim/nemohu/nemuzu/neprijdu/neprijedu/nestiham/nestihnu/priste |
        jsem nemocna/nemocny/zaneprazdnen/zaneprazdnena | mam hodiny/vyuku | mam jine povinnosti |
        mam jinou schuzku | mam jiny program | mam uz neco | musim odmitnout/odrict/zrusit | musim se omluvit |
        nebudu moci/moct prijit | nebudu moci/moct se zucastnit | nebudu moci/moct/tam | nebudu moct dorazit |
        nehodi se mi | nehodi se mi to | nejsem k dispozici | nekdy/tak priste |
        nemohu/nemuzu dorazit/prijet/prijit | nemohu/nemuzu se ucastnit/zucastnit | nepocitej/nepocitejte se mnou |
        nestihnu to | neucastnim/nezucastnim se | omlouvam se nemohu/nemuzu/neprijdu | omlouvam se z neucasti |
        omlouvam svou neucast | omluvte mou neucast | se mnou nepocitejte
        none.alone:
        bez e mailu | bez emailu/posty/zprav | bez/nula mailu | bez/vypnout oznameni | bez/vypnout/zadne upozorneni |
        jen na webu | jen/pouze web | neposilat/nic/zadne/ztlumit | neposilat/vypnout/zadne maily | tichy rezim |
        upozorneni vypnout/vypnuto | zadne e maily | zadne emaily/zpravy | zadny email/mail
        none.core:
        bez dostavani/posilani/zasilani e mailu | bez dostavani/posilani/zasilani emailu/zprav |
        bez dostavani/zasilani mailu | bez/nechci/nedostavat/zadne e maily ale chci zustat |
        bez/nechci/nedostavat/zadne e maily ale zustat | bez/nechci/nedostavat/zadne maily/zpravy ale chci zustat |
        bez/nechci/nedostavat/zadne maily/zpravy ale zustat | bez/nechci/zadne e maily ale zustanu/zustavam |
        bez/nechci/zadne mailu ale chci zustat | bez/nechci/zadne mailu ale zustat |
        bez/nechci/zadne mailu/maily/zpravy ale zustanu/zustavam | bez/vypnete/vypni/vypnout posilani mailu |
        byt/zustanu/zustat/zustavam * ale bez mailu | byt/zustanu/zustat/zustavam * ale nechci dostavat |
        byt/zustanu/zustat/zustavam * ale nedostavat | byt/zustanu/zustat/zustavam * bez mailu |
        byt/zustanu/zustat/zustavam clenem/clenkou ale bez | byt/zustanu/zustat/zustavam ve skupine ale bez |
        cist/ctu * na internetu/strankach/webu ale/bez | nech/nechte me * ale bez/neposilejte |
        nechci dostavat e maily ale byt/zustat | nechci dostavat e maily ale chci zustat |
        nechci dostavat emaily/maily/zpravy ale byt/zustat | nechci dostavat emaily/maily/zpravy ale chci zustat |
        nechci odejit * ale/jen/jenom | nechci se odhlasit * ale/jen/jenom | nedostavat e/zadne maily ale byt |
        nedostavat emaily ale chci zustat | nedostavat emaily ale zustat | nedostavat emaily/maily/zpravy ale byt |
        nedostavat zadne e maily ale byt | nedostavat zadne emaily ale chci zustat |
        nedostavat zadne emaily ale zustat | nedostavat zadne emaily/zpravy ale byt | neodhlasovat * ale/jen/jenom |
        prectu si * na internetu/strankach/webu ale/bez | radeji/radsi budu cist * na strankach/webu |
        radeji/radsi budu cist na strankach/webu | radeji/radsi ctu * na strankach/webu |
        radeji/radsi ctu na strankach/webu | radeji/radsi si ctu * na strankach/webu |
        radeji/radsi si to prectu * na strankach/webu | vypnete/vypni/vypnout maily/oznameni/upozorneni/zasilani |
        zustanu/zustat/zustavam clenem/clenkou/prihlasen/prihlasena/prihlaseny ale nechci |
        zustanu/zustat/zustavam clenem/clenkou/prihlasen/prihlasena/prihlaseny bez zasilani |
        zustanu/zustat/zustavam prihlasen/prihlasena/prihlaseny ale bez |
        zustanu/zustat/zustavam v seznamu ale bez/nechci | zustanu/zustat/zustavam v seznamu bez zasilani |
        zustanu/zustat/zustavam ve skupine ale nechci | zustanu/zustat/zustavam ve skupine bez zasilani
        not:
        adresa bydliste/restaurace/skoly/uradu | autobusova/autobusove zastavka |
        az/jestli/jestlize/kdyby/kdyz/ma/muze/nevi/nevite/pokud/vi/vite nekdo |
        az/jestli/jestlize/kdyby/kdyz/pokud chce/se nekdo |
        az/jestli/jestlize/kdyby/kdyz/pokud chces/chcete/nechces/nechcete/odejdu/opustim |
        az/jestli/jestlize/kdyby/kdyz/pokud se chces/chcete/odhlasim |
        az/jestli/jestlize/kdyby/kdyz/pokud si prejete |
        bez/formular/funkce/misto/moznost/odkaz/postup/tlacitko/volba odhlaseni | bez/misto odchodu/odhlasovani |
        byl/byla/byli jsem odhlasen/odhlasena/pridan/pridana/vyrazen/vyrazena |
        byl/byla/byli odhlasen/odhlasena/odstranen/odstranena/pridan/pridana/pridani/vyrazen/vyrazena/vyrazeni |
        chcete li | clenove/kolegove/kolegyne/ktere/kteri/lide/lidi/nekteri/oni/rodice/vsichni by chteli |
        clenove/kolegove/kolegyne/ktere/kteri/lide/lidi/nekteri/oni/rodice/vsichni chteji/chteli/nechteji/zadaji |
        clenove/kolegove/kolegyne/ktere/kteri/lide/lidi/nekteri/oni/rodice/vsichni se chteji |
        da se opustit/pozastavit/prerusit/zrusit | da se se odhlasit/prihlasit | da se si nastavit |
        da/lze/muzes/muzete/nechci/nehodlam/neplanuji se odhlasit | dekuji za odhlaseni |
        dekuji/diky za pomoc/pridani/prihlaseni/prijeti/zarazeni | denni/kazdodenni cetba/prace/praxe/zivot |
        denni/kazdodenni rezim dne | dvakrat mesicne/rocne/vic/vice | dvakrat za rok/tyden | dvakrat/hodin tydne |
        dvakrat/hodinu/hodiny denne | financni/pravni/prvni/socialni pomoc |
        formular/funkce/ho/je/jej/ji/lze/mame/moznost/muzes/muzete/nemame/odkaz/postup/tlacitko/volba odhlasit |
        formular/funkce/ho/je/jej/ji/moznost/odkaz/postup/tlacitko/volba prihlasit |
        formular/funkce/lze/mame/moznost/muzes/muzete/nemame/odkaz/postup/tlacitko/volba pozastavit |
        formular/funkce/moznost/obedova/odkaz/poledni/postup/tlacitko/velka/volba pauza |
        formular/funkce/moznost/odkaz/postup/tlacitko/volba k/pro odhlaseni |
        formular/funkce/moznost/odkaz/postup/tlacitko/volba pozastaveni |
        hledam dobrovolniky/knihu/materialy/nahradu/napady/nekoho/ucitele/ucitelku/zastup |
        hledam/odchazim/odejit/opoustim/opustit mistnost |
        hledam/odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte kolegu/kolegyni |
        hledam/potrebujeme/potrebuji pomoc na/s | ho/je/jej/ji/mame/nemame odstranit/pridat/vyradit |
        je mozne odhlasit/opustit/pozastavit/prerusit/zrusit | je mozne se odhlasit/prihlasit |
        je mozne si nastavit | je nutne/treba kliknout/napsat/poslat | jsem opustil/opustila/pozastavil/pozastavila |
        kamaradka/kdo/kdybych/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy chtel/chtela |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy by/se chtel/chtela |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy chce/nechce |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy se chce |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy si preje |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy uz nechce |
        kamaradka/kdo/kolega/kolegyne/ktera/ktery/manzel/manzelka/nekdo/nikdo/on/ona/pan/pani/reditel/reditelka/znama/znamy zada o |
        kazdy muze odhlasit/opustit/pozastavit/prerusit/zrusit | kazdy muze se odhlasit/prihlasit |
        kazdy muze si nastavit | kdo by se chtel | kdo/nekdo z vas | kdybych mel/mela/odesel/odesla |
        kdybych/neodhlasujte/odhlasil/odhlasila/odhlasili/prihlasil/prihlasila se |
        lze/mame/muzes/muzete/nechci/nehodlam/nemame/neplanuji zrusit | lze/muzes/muzete prerusit |
        lze/muzes/muzete si nastavit | lze/muzes/muzete/nechci/nehodlam/neplanuji opustit |
        lze/muzes/muzete/nechci/nehodlam/neplanuji se prihlasit |
        meli/nemeli bychom odhlasit/odstranit/pozastavit/pridat/vyradit/zrusit | mohl by nekdo |
        napsal/napsala/odesel/odesla/odesli/pise/premyslim/psal/psala/rekl/rekla/rika/rikal/rikala/tvrdi/uvazuji/uvazuju/vaham/zvazuji ze |
        napsal/napsala/pise/premyslim/psal/psala/rekl/rekla/rika/rikal/rikala/tvrdi/uvazuji/uvazuju/vaham/zvazuji jestli/zda |
        napsal/napsala/pise/psal/psala/rekl/rekla/rika/rikal/rikala/tvrdi jak |
        napsal/napsala/pise/psal/psala/rekl/rekla/rika/rikal/rikala/tvrdi mi ze |
        nechci/nehodlam/neplanuji byt odhlasen/odhlasena/vyrazen/vyrazena |
        nechci/nehodlam/neplanuji odejit/vystoupit | nechci/nehodlam/neplanuji odhlasit se |
        nechci/nehodlam/neplanuji se odhlasovat | nechtel/nechtela bych byt odhlasen/odhlasena/vyrazen/vyrazena |
        nechtel/nechtela bych odejit/opustit/vystoupit/zrusit | nechtel/nechtela bych odhlasit se |
        nechtel/nechtela bych se odhlasit/odhlasovat/prihlasit |
        nemazte/neodhlasuj/neodhlasujte/neodstranujte/nepridavejte/nevyrazujte/nevyskrtavejte mne/nas |
        nemazte/neodhlasuj/neodhlasujte/neodstranujte/nepridavejte/nevyrazujte/nevyskrtavejte/odhlaseni/odstraneni/poprosil/poprosila/pozadal/pozadala/pridani/prihlaseni/prosil/prosila/vyrazeni me |
        neodchazejte/neruste |
        nezadal/nezadala/odhlasil/odhlasila/opustil/opustila/pozastavil/pozastavila/prihlasil/prihlasila jsem |
        nikdy jsem nechtel/nechtela/nezadal/nezadala | nikdy jsem se nechtel/nechtela |
        obedova/poledni/velka prestavka | odchazim/odejit/opoustim/opustit do duchodu |
        odchazim/odejit/opoustim/opustit domu/poradu/praci/projekt/schuzi/skolu/tridu |
        odchazim/odejit/opoustim/opustit z porady/prace/uradu | odchazim/odejit/opoustim/opustit ze skoly/tridy |
        odesel/odesla/odhlasil/odhlasila bych |
        odhlaseni/odhlasit/odhlaste/odhlasuji/odstraneni/odstranit/odstrante/pridani/pridat/pridejte/prihlaseni/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyrazeni/vyskrtnete/zaradte syna |
        odhlaseni/odhlasit/odhlaste/odstraneni/odstranit/odstrante/pridani/pridat/pridejte/prihlaseni/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyrazeni/vyskrtnete/zaradte noveho/pana/pani |
        odhlaseni/odstraneni/pridani/prihlaseni/vyrazeni dcery/ditete/kolegy/kolegyne/meho/moji/naseho/nasi/nove/zaka/zaku |
        odhlasit se dceru/dite/obed/obedy/syna |
        odhlasit se z akce/druziny/jidelny/krouzku/kurzu/obeda/obedu/vyletu | odhlasit se ze skoleni/zkousky |
        odhlasit/odhlaste me dceru/dite/obed/obedy/syna |
        odhlasit/odhlaste me z akce/druziny/jidelny/krouzku/kurzu/obeda/obedu/vyletu |
        odhlasit/odhlaste me ze skoleni/zkousky | odhlasit/odhlaste/odhlasuji obed/obedy |
        odhlasit/odhlaste/odhlasuji z akce/druziny/jidelny/krouzku/kurzu/obeda/obedu/vyletu |
        odhlasit/odhlaste/odhlasuji ze skoleni/zkousky |
        odhlasit/odhlaste/odhlasuji/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte dceru/dite |
        odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte ho/je/jeho/jej/ji/manzela/manzelku/novou/pany/reditele/reditelku/rodice/studenty/zaky |
        odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte meho manzela |
        odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte meho/naseho kolegu |
        odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte moji/mou/nasi kolegyni |
        odhlasit/odhlaste/odstranit/odstrante/pridat/pridejte/prihlasit/prihlaste/smazte/vymazte/vyradit/vyradte/vyskrtnete/zaradte mou manzelku |
        opustil/opustila skupinu | pauza/prestavka mezi | pauza/prestavka na kavu | pauza/prestavka v hodine |
        pauza/prestavka/prihlasit na obed | pomoc detem/pri/rodinam/ucitelum/zakum | pomoc s domacimi |
        poprosil/poprosila/pozadal/pozadala/premyslim/prosil/prosila/uvazuji/uvazuju/vaham/zvazuji o |
        poprosil/poprosila/pozadal/pozadala/prosil/prosila abych | premyslim/uvazuji/uvazuju/vaham/zvazuji nad |
        prestan/prestante kourit/rusit/ucit | pridejte/prihlaste/zapiste/zaradte me do krouzku/pocitace/systemu |
        pridejte/prihlaste/zapiste/zaradte me do/k projektu | pridejte/prihlaste/zapiste/zaradte me k videohovoru |
        pridejte/prihlaste/zapiste/zaradte me ke schuzce |
        pridejte/prihlaste/zapiste/zaradte me na akci/konferenci/kurz/obed/schuzku/seminar/skoleni/vylet/zkousku |
        prihlasit do krouzku/pocitace/systemu | prihlasit do/k projektu | prihlasit k videohovoru |
        prihlasit ke schuzce | prihlasit na akci/konferenci/kurz/schuzku/seminar/skoleni/vylet/zkousku |
        prihlasit/pripojit se do krouzku/pocitace/systemu | prihlasit/pripojit se do/k projektu |
        prihlasit/pripojit se k videohovoru | prihlasit/pripojit se ke schuzce |
        prihlasit/pripojit se na akci/konferenci/kurz/obed/schuzku/seminar/skoleni/vylet/zkousku |
        pro odhlaseni/prihlaseni/zruseni je treba | pro odhlaseni/prihlaseni/zruseni kliknete/napiste/poslete/staci |
        pta/ptal/ptala se jak/jestli/zda/ze | pta/ptal/ptala se mi ze |
        se odhlasil/odhlasila/odhlasili/prihlasil/prihlasila |
        smazte/vymazte/vyradte/vyskrtnete me z programu/projektu/protokolu/rozvrhu |
        smazte/vymazte/vyradte/vyskrtnete me ze zapisu | staci kliknout/napsat/poslat |
        tydenni plan/porada/rozvrh/schuzka/trh/zprava
        pause.alone:
        docasne bez mailu | docasne stop |
        dovolena/nepritomen/nepritomna/nepritomnost/pauza/pauzicka/pozastaveni/pozastavit/prazdniny/preruseni/prerusit/volno |
        na dovolene | o prazdninach | pauza dekuji/prosim | pauza v mailech/odberu | pozastaveni mailu |
        pozastaveni/pozastavit/preruseni/prerusit zasilani | pozastaveni/preruseni odberu | pozastavit maily |
        pozastavit/prerusit odber | rezim dovolena
        pause.core:
        bez/nechci/nedostavat/neposilat/neposilej/neposilejte/podrzte/vypnete/vypnout/zadne/zadrzte/zastavit/zastavte maily do |
        bez/nechci/nedostavat/neposilat/neposilej/neposilejte/vypnete/vypnout/zadne/zastavit/zastavte maily az do |
        bez/nechci/nedostavat/neposilat/neposilej/neposilejte/vypnete/vypnout/zadne/zastavit/zastavte maily behem |
        bez/nechci/nedostavat/neposilat/neposilej/neposilejte/vypnete/vypnout/zadne/zastavit/zastavte maily po dobu |
        bez/nechci/nedostavat/neposilat/neposilej/neposilejte/zadne maily dokud/pres |
        bez/nechci/pozastaveni/preruseni/zadne mailu do | bez/nechci/zadne e maily az do |
        bez/nechci/zadne e maily behem/do/dokud/pres | bez/nechci/zadne e maily po dobu |
        bez/nechci/zadne emaily/mailu/zprav/zpravy az do |
        bez/nechci/zadne emaily/mailu/zprav/zpravy behem/dokud/pres |
        bez/nechci/zadne emaily/mailu/zprav/zpravy po dobu | bez/nechci/zadne emaily/zprav/zpravy do |
        budu/jsem/odjizdim * bez mailu | budu/jsem/odjizdim * neposilejte mi | budu/jsem/odjizdim * pozastavte |
        budu/jsem/odjizdim * prosim neposilat | budu/jsem/odjizdim * zadne maily | dat/dejte me na pauzu |
        dat/dejte mi pauzu | dat/dejte mi pokoj do | dat/dejte pauzu |
        docasne/prechodne nedostavat/neposilat/neposilejte/pozastavte/vypnout |
        docasne/prechodne/prosim pozastavit/prerusit | nechci/nedostavat dostavat maily/nic az do |
        nechci/nedostavat dostavat maily/nic behem/do/dokud/pres | nechci/nedostavat dostavat maily/nic po dobu |
        nechtel/nechtela bych dostavat maily/nic az do |
        nechtel/nechtela bych dostavat maily/nic behem/do/dokud/pres |
        nechtel/nechtela bych dostavat maily/nic po dobu | nechtel/nechtela bych maily az do |
        nechtel/nechtela bych maily behem/do/dokud/pres | nechtel/nechtela bych maily po dobu |
        neposilat/neposilej/neposilejte maily/nic nez | neposilat/neposilej/neposilejte mi * az do |
        neposilat/neposilej/neposilejte mi * behem/do/dokud/pres | neposilat/neposilej/neposilejte mi * po dobu |
        neposilat/neposilej/neposilejte mi nic/zpravy na/nez |
        neposilat/neposilej/neposilejte mi zadne maily na/nez |
        neposilat/neposilej/neposilejte mi/zadne maily na/nez | neposilat/neposilej/neposilejte nic az do |
        neposilat/neposilej/neposilejte nic behem/do/dokud/na/pres | neposilat/neposilej/neposilejte nic po dobu |
        neposilat/neposilej/neposilejte/vypnete/vypnout/zastavit/zastavte maily na | pauza/pauzu/prestavku od mailu |
        pauza/pauzu/prestavku s maily | pauza/pauzu/prestavku v mailech/zasilani | podrzte/zadrzte mi maily do |
        pozastav/pozastavit/pozastavte/prerus/prerusit/preruste clenstvi/dorucovani/maily/odber/posilani/zasilani/zpravy |
        pozastav/pozastavit/pozastavte/prerus/prerusit/preruste me clenstvi |
        pozastav/pozastavit/pozastavte/prerus/prerusit/preruste mi/moje maily |
        pozastav/pozastavit/pozastavte/prerus/prerusit/preruste mi/muj odber |
        pozastaveni/preruseni clenstvi/mailu/odberu na | pozastaveni/preruseni clenstvi/mailu/odberu/zasilani po |
        pozastaveni/preruseni clenstvi/odberu do |
        pozastaveni/preruseni/vypnete/vypnout/zastavit/zastavte zasilani do/na |
        pozastavit/pozastavte/prerusit/vypnete/zastavit/zastavte docasne/prechodne | prosim o pozastaveni/preruseni |
        vypnete/vypnout/zastavit/zastavte posilani do/na |
        vypnete/vypnout/zastavit/zastavte posilani/zasilani az do |
        vypnete/vypnout/zastavit/zastavte posilani/zasilani behem |
        vypnete/vypnout/zastavit/zastavte posilani/zasilani po dobu
        reason:
        aby/abych/jelikoz/kvuli/nebot/nestiham/ponevadz/proto/protoze/takze/tedy/totiz | dostavam prilis mnoho |
        dostavam/je jich moc | je toho moc | je toho na me moc | jedu/odjizdim na dovolenou |
        jiz/uz nepracuji/neucim | jsem na dovolene/materske/nemocenske | jsem v duchodu |
        jsem zahlcen/zahlcena/zavalen/zavalena | kdyz/protoze uz | kvuli tomu ze | mam plnou schranku |
        menim praci/skolu/zamestnani | nemam cas | nemam na to cas | nestiham to cist | netyka se me to |
        odchazim do duchodu/penze | odesel/odesla jsem do duchodu | pro nedostatek casu | ted kdyz | uz nepracuju |
        uz se me to netyka | vzhledem k | vzhledem k tomu ze | z casovych/osobnich/pracovnich duvodu | z duvodu |
        zmenil/zmenila jsem praci/skolu/zamestnani
        resume.alone:
        aktivovat/obnoveni/obnovit/obnovte/pokracovat/pokracujte/reaktivace/restart/zase/znovu/zpatky/zpet |
        jsem zpatky/zpet | konec pauzy/pozastaveni | maily opet/zase/znovu | obnoveni mailu/odberu |
        obnoveni/obnovit zasilani | obnovit odber | obnovit/zapnout/zase maily | po dovolene | uz jsem zpatky/zpet
        resume.core:
        dostavat/odebirat e maily opet/zase/znovu | dostavat/odebirat emaily/maily/zpravy opet/zase/znovu |
        jsem zpatky/zpet * maily/obnovit/obnovte/posilejte/zpravy |
        konec/ukoncete/ukoncit/vypnete/vypnout/zrusit/zruste pauzu/pauzy/pozastaveni/preruseni |
        obnov/obnovit/obnovte/zapnete/zapni/zapnout clenstvi/dorucovani/maily/odber/posilani/zasilani/zpravy |
        obnov/obnovit/obnovte/zapnete/zapni/zapnout me clenstvi |
        obnov/obnovit/obnovte/zapnete/zapni/zapnout mi/moje maily |
        obnov/obnovit/obnovte/zapnete/zapni/zapnout mi/muj odber |
        opet/zase/znovu dostavat/odebirat/posilat/posilejte/zacit/zapnete/zapnout |
        opet/zase/znovu mi posilat/posilejte | posilej/posilejte mi * opet/zase/znovu |
        posilej/posilejte mi opet/zase/znovu | prosim o obnoveni/opetovne/znovuzapnuti | prosim obnovit |
        vratil/vratila jsem se * maily/obnovit/obnovte/posilejte/zpravy
        search.alone:
        archiv/archivy/hledam/hledani/hledat/hledej/najdi/najit/vyhledat/vyhledavani | hledat/vyhledavani v archivu |
        prohledat archiv
        search.core:
        byla tu uz debata/diskuse/diskuze na tema | byla tu uz debata/diskuse/diskuze o/ohledne |
        byla tu/uz debata/diskuse/diskuze na tema | byla tu/uz debata/diskuse/diskuze o/ohledne |
        bylo/je/neni * v archivu | co bylo napsano/receno k/o/ohledne | co bylo napsano/receno na tema |
        co se probiralo/psalo/reklo/rikalo k/o/ohledne | co se probiralo/psalo/reklo/rikalo na tema |
        co se tu psalo/rikalo k/o/ohledne | co se tu psalo/rikalo na tema | co tu zaznelo k/o/ohledne |
        co tu zaznelo na tema | co zaznelo k/o/ohledne | co zaznelo na tema |
        hledam diskusi/diskuzi/mail/maily/prispevek/zpravu/zpravy kde | hledam mail/prispevek/zpravu k tematu |
        hledam mail/prispevek/zpravu na tema | hledam mail/prispevek/zpravu o/ohledne |
        hledam mail/prispevek/zpravu tykajici se |
        hledam/najdete/najdi/najit/vyhledat/vyhledejte diskusi/diskuzi/maily/zpravy k tematu |
        hledam/najdete/najdi/najit/vyhledat/vyhledejte diskusi/diskuzi/maily/zpravy na tema |
        hledam/najdete/najdi/najit/vyhledat/vyhledejte diskusi/diskuzi/maily/zpravy o/ohledne |
        hledam/najdete/najdi/najit/vyhledat/vyhledejte diskusi/diskuzi/maily/zpravy tykajici se |
        hledat/hledej/hledejte/najit/prohledat/vyhledat/vyhledej/vyhledejte archiv |
        hledat/hledej/hledejte/najit/prohledat/vyhledat/vyhledej/vyhledejte v archivech/archivu |
        hledat/hledej/hledejte/najit/prohledat/vyhledat/vyhledej/vyhledejte ve zpravach |
        najdete/najdi/najit/poslete/ukazte/vyhledat/vyhledejte mi maily/vse/zpravy na tema |
        najdete/najdi/najit/poslete/ukazte/vyhledat/vyhledejte mi maily/vse/zpravy o/ohledne |
        najdete/najdi/najit/vyhledat/vyhledejte mi maily/vse/zpravy k tematu |
        najdete/najdi/najit/vyhledat/vyhledejte mi maily/vse/zpravy tykajici se |
        najdete/najdi/najit/vyhledat/vyhledejte vse k tematu | najdete/najdi/najit/vyhledat/vyhledejte vse na tema |
        najdete/najdi/najit/vyhledat/vyhledejte vse o/ohledne |
        najdete/najdi/najit/vyhledat/vyhledejte vse tykajici se | poslete/ukazte mi maily/vse/vsechno/zpravy k |
        poslete/ukazte mi vsechno na tema | poslete/ukazte mi vsechno o/ohledne | v archivu na tema |
        v archivu o/ohledne
        thisgroup:
        diskusni/nase/nasi/tahle/tato/tehle/teto/tuhle/tuto/vase/vasi skupina/skupiny | e mailova skupina |
        forum/konference/konferenci/mailinglist/mailinglistu/newsletter/newsletteru/odsud/odtud/seznam/seznamu/skupina/skupine/skupinu/skupiny/tady/tohle/toto/tu/zde |
        mailing list | mailova konference |
        nase/nasi/tahle/tato/tehle/teto/tuhle/tuto/vase/vasi skupine/skupinou/skupinu | tato zprava |
        tech/techto/vasich e mailu | tech/techto/vasich mailu/zprav | tento e mail | tento mail |
        tento/tohoto/tomto/vas/vaseho/vasem seznam/seznamu | tohoto fora | ty/tyhle/tyto/vase e maily |
        ty/tyhle/tyto/vase maily/zpravy
        twice.alone:
        2x/duplicita/duplicitne/duplicity/duplikaty/dvakrat/dvojite/dvojmo | duplicitni zpravy |
        duplicitni/dvojite maily | maily dvojmo | maily/vse/vsechno dvakrat
        weekly.alone:
        1/jeden mail tydne | 1x/jednou/prehled/souhrn tydne | jeden mail za tyden | jednou tydne dekuji/prosim |
        jednou za tyden | jen v patek/pondeli | kazdy tyden | tydenni prehled/rezim/shrnuti/souhrn | tydenni/tydne |
        tydne dekuji/prosim
        weekly.core:
        chci/dostavat/posilat/vsechno * jednou tydne | chci/dostavat/posilat/vsechno * jednou za tyden |
        jeden e mail tydne | jeden e mail za tyden | jeden email/mail za tyden | jeden email/mail/souhrn tydne |
        jedna zprava tydne | jedna zprava za tyden | jednu zpravu tydne | jednu zpravu za tyden |
        jen/jenom/pouze jednou za tyden | jen/jenom/pouze/souhrn/souhrnne jednou tydne |
        nastavit/nastavte/prepnete/prepni/prepnout/zmenit/zmente * na jednou tydne |
        nastavit/nastavte/prepnete/prepni/prepnout/zmenit/zmente * na tydenni | posilejte mi * jednou tydne |
        posilejte mi * jednou za tyden | prepnout me * na jednou tydne | prepnout me * na tydenni |
        souhrn kazdy/v patek | souhrn kazdy/za tyden | tydenni prehled/shrnuti/souhrn | tydenniho souhrnu |
        tydennim souhrnem | vse v jedne zprave jednou tydne | vse v jednom e mailu jednou tydne |
        vse v jednom mailu jednou tydne | vse/vsechno v jedne zprave tydne | vse/vsechno v jedne zprave za tyden |
        vse/vsechno v jednom e mailu tydne | vse/vsechno v jednom e mailu za tyden |
        vse/vsechno v jednom mailu tydne | vse/vsechno v jednom mailu za tyden
        which.alone:
        jsem prihlasen/prihlasena | me/moje clenstvi/nastaveni/odbery/skupiny/udaje | moje seznamy | moje/muj ucet |
        muj odber/profil/stav | nastaveni/predvolby/status/stav | stav uctu
        which.core:
        jak mam nastavene/nastaveno | jake je me me/moje skupiny | jake je me me/moje/sve nastaveni |
        jake je me skupiny nastavene | jake je/mam me nastaveni | jake mam me/moje skupiny |
        jake mam moje/sve nastaveni | jake mam nastaveni | jake mam skupiny nastavene |
        jakych/kterych skupin jsem clen | jsem clenem/clenkou/prihlasen/prihlasena/prihlaseny |
        jsem jeste/porad/stale clenem/clenkou/prihlasen/prihlasena/prihlaseny | jsem jeste/porad/stale v seznamu |
        jsem jeste/porad/stale ve skupine | jsem v seznamu | jsem ve skupine | na jakou adresu jsem/mam |
        na jakou adresu mi chodi | pod/s jakou adresou jsem/mam | pod/s jakou adresou mi chodi |
        poslete/ukazte mi me/moje skupiny | poslete/ukazte mi me/moje/sve nastaveni | poslete/ukazte mi nastaveni |
        poslete/ukazte mi skupiny nastavene | v jakych skupinach figuruji/jsem |
        v/ve kterych skupinach figuruji/jsem | videt/zjistit me/moje skupiny | videt/zjistit me/moje/sve nastaveni |
        videt/zjistit nastaveni | videt/zjistit skupiny nastavene
        who.alone:
        administrator/clenove/kdo/kontakt/moderator/spravce/ucastnici | kdo je tu | kdo je ve skupine |
        kdo to spravuje | kdo tu je | prehled/seznam clenu | spravce skupiny
        who.core:
        kdo dalsi/jeste/vsechno je tady/tu | kdo dalsi/jeste/vsechno je v seznamu |
        kdo dalsi/jeste/vsechno je ve skupine | kdo dalsi/jeste/vsechno to dostava tady/tu |
        kdo dalsi/jeste/vsechno to dostava v seznamu | kdo dalsi/jeste/vsechno to dostava ve skupine |
        kdo je administrator/clenem/moderator/spravce/spravcem | kdo je v seznamu | kdo je v teto skupine |
        kdo je v tomto seznamu | kdo je ve skupine | kdo jsou clenove | kdo ma na starosti seznam/skupinu |
        kdo moderuje | kdo odpovida za skupinu | kdo se stara o seznam/skupinu | kdo se stara o tuto skupinu |
        kdo spravuje seznam | kdo spravuje tento seznam | kdo spravuje/vede skupinu |
        kdo spravuje/vede tuto skupinu | kdo to cte/spravuje | kdo to vsechno cte | kdo tu je | kdo tu vsechno je |
        kolik clenu ma skupina/tady/tu | kolik clenu ma v seznamu | kolik clenu ma v teto skupine |
        kolik clenu ma ve skupine | kolik je lidi/nas skupina/tady/tu | kolik je lidi/nas v seznamu |
        kolik je lidi/nas v teto skupine | kolik je lidi/nas ve skupine | kolik je/ma clenu skupina/tady/tu |
        kolik je/ma clenu v seznamu | kolik je/ma clenu v teto skupine | kolik je/ma clenu ve skupine |
        kolik lidi/nas je skupina/tady/tu | kolik lidi/nas je v seznamu | kolik lidi/nas je v teto skupine |
        kolik lidi/nas je ve skupine | na koho se mam/mohu obratit ohledne seznamu/skupiny |
        na koho se obratit ohledne seznamu/skupiny | prehled/seznam/vypis clenu/odberatelu/ucastniku
        yes:
        ano chci/dekuji/jiste/potvrzuji/samozrejme/souhlasim/spravne | ano to jsem ja | ano v poradku |
        ano/beru/bezva/budiz/dobra/dobre/domluveno/jasne/jasny/jiste/jj/jo/klidne/ok/okay/okej/oukej/plati/potvrzeno/potvrzuji/potvrzuju/presne/prijimam/rad/rada/samozrejme/souhlas/souhlasim/spravne/super/urcite/vyborne/yes/👍 |
        ano/jo diky/prosim/urcite | ano/moc/velmi rad/rada | bez problemu | jasne ze jo | je to tak | jo jasne/jo |
        muze byt | neni/zadny problem | presne tak | proc ne | s radosti | tak jest | to je ono | to jsem ja |
        to souhlasi | urcite ano | v poradku
        yes.event:
        ano budu tam | ano mohu/muzu | ano zucastnim se | ano/rad/rada prijedu | ano/rad/rada/urcite dorazim/prijdu |
        budeme/budu/tak tam | budu pritomen/pritomna |
        dorazim/jdu/mohu/muzu/prijdeme/prijdu/prijedu/pujdu/zucastnim | hlasim/tesim/ucastnim/zucastnim se |
        hodi se mi | hodi se mi to | jsem k dispozici | jsem pro | mohu/muzu prijit | pocitej/pocitejte se mnou |
        potvrzuji svoji/svou ucast | potvrzuji/potvrzuju ucast | prijdeme dva | prijimam pozvani |
        rad/rada se zucastnim | se mnou muzete pocitat | urcite budu | uvidime se tam
        """
}
