extension WishWords {
    /// Polish.
    static let polish = """
        c.me:
        mnie | mi | moj | mojego | moja | moje | ja | sie | nas | mna
        c.mail:
        mail~ | e mail~ | email~ | wiadomos~ | list | listy | poczt~ | powiadomie~ | wszystko | maile | maili
        c.list:
        listy | lista | liste | liscie | grupy | grupa | grupe | grup | grupie | spolecznosc~
        c.take:
        usun~ | usun | usuncie | wykresl~ | skresl~ | zdejmij~
        c.unsub:
        wypis~ | wypisac | zrezygnow~ | rezygnuj~ | rezygnacj~ | wyrejestr~ | odsubskryb~
        c.go:
        odejsc | opuscic | wystapic
        c.week:
        tygodniow~ | raz w tygodniu | raz na tydzien | co tydzien | na tydzien | w tygodniu | w poniedzialki
        c.day:
        dzienn~ | codzienn~ | raz dziennie | raz na dzien | co dzien | codziennie | jeden dziennie
        c.each:
        od razu | natychmiast | kazda wiadomosc | na biezaco | pojedyncz~ | kazdy mail
        c.digest:
        podsumowan~ | zbiorcz~ | skrot~ | w jednym | jeden mail | zestawieni~ | digest
        c.enough:
        wystarczy | wystarcza | wole | wolal~ | mniej | za duzo | zamiast | przelacz~ | zmien~ | przestaw~ | ustaw~
        c.stop:
        zadnych | nic | stop | nie wysyla~ | bez | przestan~ | wylacz~ | nie chce dostawac | nie chce otrzymywac |
        dosc
        c.keep:
        zostac | zostaje | pozostac | czlonkiem | nadal byc
        c.pause:
        przerw~ | wstrzym~ | zawies~ | urlop~ | pauz~ | wakacje | wakacji
        c.back:
        wznow~ | ponownie | znowu | znow | wroci~ | wlacz~ | z powrotem | przywroc~
        c.join:
        dolaczy~ | zapisac | zapisz~ | dodac | dodaj~ | przystapic | zostac czlonkiem | przylaczyc
        c.who:
        kto | kogo
        c.care:
        czlonk~ | prowadzi | odpowiad~ | zajmuje | opiek~ | moder~ | nalezy | jest w | kieruje
        c.how:
        jak | na jaki adres | jaki adres | jaki jest adres | gdzie
        c.write:
        napis~ | pisac | wysl~ | wysyla~ | opublik~
        c.everyone:
        wszystkich | do grupy | calej grupy | wszyscy | na liste
        c.new:
        now~ | zmieni~ | zmian~ | od teraz | zamiast | inny | zmienic
        c.address:
        adres~ | e mail | mail | skrzynk~
        c.twice:
        dwa razy | podwojn~ | dwukrotnie | zdublowan~ | po dwa | 2 razy | dubl~
        c.groups:
        grupy | grup | listy
        c.there:
        jakie grupy | sa | macie | istnieja
        c.settings:
        ustawienia | moje grupy | w jakich grupach | jestem zapisan~
        c.search:
        szuk~ | znajd~ | wyszuk~ | cos o | mowiono o | na temat
        c.help:
        jak to dziala | instrukcj~ | co moge | jak korzystac | jak to tutaj dziala | jak sie tego uzywa
        c.or:
        czy | albo | lub
        c.phone:
        wyslane z
        address.alone:
        adres | aktualizacja/zmiana adresu | inny/nowy/zmien/zmienic adres | nowy adres e mail | nowy adres mailowy |
        nowy e mail | nowy email/mail | zmiana adresu e mail | zmiana adresu mailowego | zmiana e maila |
        zmiana emaila/maila/poczty
        address.core:
        dostawac/otrzymywac * na drugi adres |
        dostawac/otrzymywac/piszcie/przesylac/przysylajcie/wysylac/wysylajcie * na inny/nowy adres |
        mam inny/nowy adres | mam nowego maila | mam nowy email/mail | moim nowym adresem e mail to |
        moim nowym adresem jest/mailowy/to | moj adres e mail jest juz nieaktualny |
        moj adres e mail jest nieaktualny | moj adres e mail jest/to teraz | moj adres e mail juz nie dziala |
        moj adres e mail sie zmienia/zmienil | moj adres e mail ulegl zmianie |
        moj adres e mail zmienia/zmienil sie | moj adres mailowy jest juz nieaktualny |
        moj adres mailowy jest nieaktualny | moj adres mailowy jest/to teraz | moj adres mailowy juz nie dziala |
        moj adres mailowy sie zmienia/zmienil | moj adres mailowy ulegl zmianie |
        moj adres mailowy zmienia/zmienil sie | moj adres/email/mail jest juz nieaktualny |
        moj adres/email/mail jest nieaktualny | moj adres/email/mail jest/to teraz |
        moj adres/email/mail juz nie dziala | moj adres/email/mail sie zmienia/zmienil |
        moj adres/email/mail ulegl zmianie | moj adres/email/mail zmienia/zmienil sie |
        moj e mail jest juz nieaktualny | moj e mail jest nieaktualny | moj e mail jest/to teraz |
        moj e mail juz nie dziala | moj e mail sie zmienia/zmienil | moj e mail ulegl zmianie |
        moj e mail zmienia/zmienil sie | moj nowy email e mail to | moj nowy email jest/mailowy/to |
        moja poczta jest juz nieaktualny | moja poczta jest nieaktualny | moja poczta jest/to teraz |
        moja poczta juz nie dziala | moja poczta sie zmienia/zmienil | moja poczta ulegl zmianie |
        moja poczta zmienia/zmienil sie | nowy adres/mail e mail to | nowy adres/mail jest/mailowy/to |
        piszcie/przesylac/przysylajcie/wysylac/wysylajcie * na adres |
        piszcie/przesylac/przysylajcie/wysylac/wysylajcie * na moj drugi/nowy adres |
        piszcie/przesylac/przysylajcie/wysylac/wysylajcie * na ten adres |
        podmienic/zaktualizowac/zaktualizujcie/zmien/zmiencie/zmieniam/zmienic/zmienilam/zmienilem adres |
        podmienic/zaktualizowac/zaktualizujcie/zmien/zmiencie/zmienic mi/moj adres |
        podmienic/zaktualizowac/zaktualizujcie/zmien/zmiencie/zmienic moj mail |
        podmienic/zaktualizowac/zaktualizujcie/zmien/zmiencie/zmienic mojego maila |
        prosze o aktualizacje/zmiane adresu/maila | prosze o aktualizacje/zmiane mojego adresu/maila |
        uzywac/uzywajcie mojego nowego adresu | uzywac/uzywajcie nowego adresu |
        zmieniam/zmienilam/zmienilem email/mail/maila
        all:
        cala spolecznosc | calej spolecznosci |
        calkowicie/kompletnie/obie/obydwie/obydwu/spolecznosci/wszedzie/wszystkich/wszystkie/wszystko/zewszad/zupelnie |
        kazda grupa | kazdej/obie/wszystkie grupy/listy | na dobre/zawsze | obu/wszystkich grup/list | w calosci |
        waszych/ze wszystkich grup | wszystkich waszych grup | wszystkie maile/wiadomosci | z calej spolecznosci |
        z obu grup/list | ze wszystkich list | ze wszystkich/wszystkiego
        condition:
        chyba ze | dopoki/gdy/gdyby/gdybym/inaczej/jesli/jezeli/kiedy/zalozmy | gdy/jak tylko | nawet gdyby/jesli |
        o ile | pod warunkiem ze | w przeciwnym razie | w przypadku/razie/wypadku | zaleznie od
        courtesy:
        bardzo dziekuje | bardzo/uprzejmie prosze | bede/bylabym wdzieczna | bede/bylbym wdzieczny | bedzie mi milo |
        bez urazy |
        buziaki/czesc/dzieki/dziekuje/hej/kochani/pa/poprosze/pozdr/pozdrawiam/pozdrowienia/prosze/przepraszam/pzdr/siema/sorki/sorry/usciski/witajcie/witam |
        byloby milo/super/swietnie | czekam na odpowiedz | czesc/hej wszystkim | do uslyszenia/widzenia/zobaczenia |
        dobrego/milego wieczoru | dobrego/milego/udanego dnia/tygodnia | dobry wieczor | dobrych/wesolych swiat |
        drodzy nauczyciele/wszyscy | drodzy/szanowni koledzy/panstwo | droga redakcjo | drogie kolezanki |
        drogie/szanowne/szanowni kolezanki i koledzy | dzieki wielkie | dzieki/dziekuje z gory |
        dzieki/dziekuje za pomoc | dziekuje bardzo/panstwu/pieknie | dziekuje i pozdrawiam |
        dziekuje za odpowiedz/prace/wszystko/zrozumienie | dziekuje/pozdrawiam/witam serdecznie | dzien dobry |
        dzien dobry panstwu/wszystkim | jak najszybciej | jesli mozna | jesli to mozliwe | lacze wyrazy szacunku |
        lacze/serdeczne pozdrowienia | mam nadzieje ze sa panstwo zdrowi |
        mam nadzieje ze u panstwa/was wszystko dobrze | mam nadzieje ze wszystko dobrze |
        mam nadzieje ze wszystko w porzadku | milego popoludnia | milego/udanego weekendu | milej niedzieli |
        moi drodzy | na razie | nic osobistego | o ile to mozliwe | pobierz outlooka dla androida/ios |
        pozdrawiam cieplo | pozdrawiam/witam wszystkich |
        przepraszam za fatyge/klopot/problem/utrudnienia/zamieszanie | przykro mi | serdecznie pozdrawiam |
        szanowna pani | szanowny panie | szczesliwego nowego roku | w wolnej chwili | wielkie dzieki |
        witam panstwa | wyslane z ipada | wyslane z telefonu komorkowego | wyslane/wyslano z iphone'a/telefonu |
        wyslane/wyslano z mojego iphone'a/telefonu | z gory bardzo dziekuje | z gory dzieki/dziekuje |
        z podziekowaniem/powazaniem/pozdrowieniami | z serdecznymi pozdrowieniami | z wyrazami szacunku
        daily.alone:
        1 raz dziennie | 1/jeden mail dziennie | co dzien |
        codzienne/codziennie/digest/dzienne/dziennie/podsumowanie/zbiorczo | codzienne/dzienne podsumowanie |
        dziennie poprosze/prosze | kazdego/podsumowanie/zestawienie dnia |
        podsumowanie/zestawienie codzienne/dzienne | raz dziennie | raz dziennie poprosze/prosze | raz na dzien |
        tryb dzienny
        daily.core:
        codzienne/dzienne podsumowanie/streszczenie/zestawienie | codziennego/dziennego podsumowania/zestawienia |
        jeden e mail dziennie | jeden e mail na dzien | jeden mail/mejl dziennie | jeden mail/mejl na dzien |
        jedna wiadomosc dziennie | jedna wiadomosc na dzien | jednego e maila dziennie | jednego e maila na dzien |
        jednego maila dziennie | jednego maila na dzien | jedno podsumowanie dziennie | jedno podsumowanie na dzien |
        mail zbiorczy codziennie | podsumowanie co wieczor | podsumowanie dnia | podsumowanie kazdego dnia |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na codzienne/dzienne |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na podsumowanie dzienne |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na tryb dzienny |
        raz dziennie | raz na dzien | wszystkie/wszystko w jednej wiadomosci codziennie/dziennie |
        wszystkie/wszystko w jednym mailu codziennie/dziennie | zbiorczo codziennie | zbiorczy mail codziennie
        date.begin:
        do/na/od poczatku | poczatek/poczatkiem/poczatku
        date.christmas:
        boze narodzenie | bozego narodzenia | po bozym narodzeniu | po swietach bozego narodzenia |
        swieta bozego narodzenia | wigilia/wigilii
        date.dayafter:
        od pojutrza | pojutrze
        date.easter:
        po swietach wielkanocnych | po wielkanocy | swiat wielkanocnych | swieta wielkanocne | wielkanoc/wielkanocy
        date.end:
        do konca | konca/koncem/koncu/koniec | na/pod koniec | z koncem
        date.for:
        jeszcze przez | na czas/jakies/okres | na/najblizsze/najblizszy/przez/za | na/przez najblizsze/okolo |
        przez kolejne/najblizszy/nastepne | w ciagu
        date.from:
        miedzy/od/pomiedzy/z | od dnia | poczawszy/poczynajac od | z dniem
        date.mid:
        do polowy | polowa/polowie/polowy | w polowie
        date.month.1:
        sty/stycz/styczen/stycznia/styczniem/styczniu
        date.month.10:
        paz/pazdz/pazdziernik/pazdziernika/pazdziernikiem/pazdzierniku
        date.month.11:
        lis/listop/listopad/listopada/listopadem/listopadzie
        date.month.12:
        gru/grudnia/grudniem/grudniu/grudz/grudzien
        date.month.2:
        lut/lutego/luty/lutym
        date.month.3:
        mar/marca/marcem/marcu/marzec
        date.month.4:
        kwi/kwiec/kwiecien/kwietnia/kwietniem/kwietniu
        date.month.5:
        maj/maja/majem/maju
        date.month.6:
        cze/czerw/czerwca/czerwcem/czerwcu/czerwiec
        date.month.7:
        lip/lipca/lipcem/lipcu/lipiec
        date.month.8:
        sie/sierp/sierpien/sierpnia/sierpniem/sierpniu
        date.month.9:
        wrz/wrzes/wrzesien/wrzesnia/wrzesniem/wrzesniu
        date.newyear:
        do konca/nowego roku | konca/koniec/nowego/nowym roku | nowy rok | po nowym roku | po trzech krolach |
        sylwester/sylwestra | trzech kroli
        date.next.month:
        nastepnego/przyszlego miesiaca | nastepny/przyszly/za miesiac | w nastepnym/przyszlym miesiacu
        date.next.week:
        nastepnego/przyszlego tygodnia | nastepny/przyszly/za tydzien | w nadchodzacym/nastepnym/przyszlym tygodniu
        date.next.year:
        nastepnego/przyszlego roku | nastepny/przyszly/za rok | w nastepnym/przyszlym roku
        date.number.1:
        jeden/jedna/jednego/jednej/pierwszego/pierwszy
        date.number.10:
        dziesiatego/dziesiaty/dziesiec/dziesieciu
        date.number.11:
        jedenascie/jedenastego/jedenastu/jedenasty
        date.number.12:
        dwanascie/dwunastego/dwunastu/dwunasty/tuzin
        date.number.2:
        drugi/drugiego/dwa/dwie/dwoch/dwu/pare
        date.number.3:
        trzech/trzeci/trzeciego/trzy
        date.number.4:
        czterech/cztery/czwartego/czwarty
        date.number.5:
        piatego/piaty/piec/pieciu
        date.number.6:
        szesc/szesciu/szostego/szosty
        date.number.7:
        siedem/siedmiu/siodmego/siodmy
        date.number.8:
        osiem/osmego/osmiu/osmy
        date.number.9:
        dziewiatego/dziewiaty/dziewiec/dziewieciu
        date.open:
        az dam znac | az do odwolania | az napisze/wroce | bezterminowo/chwilowo/czasowo/tymczasowo |
        do czasu az dam znac | do czasu az wroce | do czasu mojego powrotu | do czasu/mojego powrotu |
        do konca ferii/semestru/swiat/urlopu/wakacji | do konca roku szkolnego | do odwolania/powrotu |
        dopoki jestem na urlopie/wakacjach | dopoki nie dam znac | dopoki nie napisze/wroce |
        kilka dni/miesiecy/tygodni | na chwile/razie/troche | na czas ferii/nieobecnosci/nieokreslony/swiat/wakacji |
        na czas mojego urlopu | na czas mojej nieobecnosci | na pare dni/miesiecy/tygodni |
        na urlopie macierzynskim/rodzicielskim/wychowawczym | na/przez czas urlopu |
        na/przez ferie/lato/swieta/wakacje | na/przez jakis/pewien czas | na/przez kilka dni/miesiecy/tygodni |
        od nowego roku szkolnego | od nowego semestru |
        po egzaminach/feriach/maturach/powrocie/sesji/swietach/urlopie/wakacjach | po moim urlopie |
        podczas ferii/nieobecnosci/swiat/urlopu/wakacji | podczas mojego urlopu | podczas mojej nieobecnosci |
        poki co | urlop macierzynski/rodzicielski/wychowawczy | w czasie ferii/nieobecnosci/swiat/urlopu/wakacji |
        w czasie mojego urlopu | w czasie mojej nieobecnosci | w przyszlym semestrze
        date.today:
        dzis/dzisiaj/teraz | od dzis/dzisiaj/teraz/zaraz
        date.tomorrow:
        do/od jutra | jutra/jutro | jutro rano
        date.unit.day:
        dn/dni/dnia/dniach/doba/doby/dzien
        date.unit.fortnight:
        14/czternascie dni | dwa tygodnie | dwoch tygodni | dwutygodniowy
        date.unit.month:
        m c | mc/mies/miesiac/miesiaca/miesiace/miesiacu/miesiecy
        date.unit.week:
        tydz/tydzien/tyg/tygodni/tygodnia/tygodnie/tygodniu
        date.unit.year:
        lat/lata/rok/roku
        date.until:
        az/najpozniej do | bede z powrotem | bede/jestem z powrotem od | do dnia/konca/poczatku/polowy |
        do/przed/wracam/wroce | dopoki/poki nie | nie przed | nie wczesniej niz |
        ponownie/wznowcie/wznowic/znow/znowu od | wracam do pracy | wracam z urlopu | wracam/wroce w | z powrotem |
        z powrotem od
        date.weekday.1:
        pn/pon/poniedzialek/poniedzialki/poniedzialkiem/poniedzialkowy/poniedzialku
        date.weekday.2:
        wt/wtorek/wtorki/wtorkiem/wtorku
        date.weekday.3:
        sr/sroda/srode/srody/srodzie
        date.weekday.4:
        cz/czw/czwartek/czwartki/czwartkiem/czwartku
        date.weekday.5:
        piatek/piatki/piatkiem/piatku/pt
        date.weekday.6:
        sob/sobocie/sobota/sobote/soboty
        date.weekday.7:
        nd/ndz/niedz/niedziela/niedziele/niedzieli
        groups.alone:
        dostepne/inne listy | dostepne/inne/jakie/pokaz/wszystkie grupy | grupa/grupy/listy | jakie sa grupy |
        lista/spis/wykaz grup
        groups.core:
        czy sa inne listy | czy sa jakies/jeszcze inne grupy/listy | czy sa jeszcze jakies grupy/listy |
        czy/jakie sa inne grupy | do jakich/ktorych grup moge/mozna | jakie grupy istnieja/macie/mamy |
        jakie grupy tu sa | jakie grupy u was sa | jakie grupy/listy sa | jakie inne/macie/sa grupy |
        jakie inne/sa listy | jakie sa jeszcze grupy | lista/liste/spis/wykaz dostepnych/wszystkich grup |
        lista/liste/spis/wykaz grup/list | pokaz/pokazcie/przeslijcie/przyslijcie mi grupy |
        pokaz/pokazcie/przeslijcie/przyslijcie mi wszystkie grupy | wszystkie dostepne grupy
        help.alone:
        co to jest |
        faq/help/info/informacja/informacje/instrukcja/instrukcje/komendy/opcje/podrecznik/polecenia/pomoc/pomocy/pomoz/pomozcie/poradnik/ratunku |
        instrukcja obslugi | jak to dziala | lista polecen | pomoc poprosze/prosze | pomoz mi
        help.core:
        co moge/mozna tu/tutaj napisac/pisac/robic/zrobic | do czego sluzy ta lista | do czego sluzy ten adres |
        instrukcja do listy | instrukcja grupy/listy/obslugi | jak dziala grupa/lista | jak dziala ta grupa/lista |
        jak korzystac z listy | jak korzystac z tej listy | jak moge zmienic moje/swoje ustawienia |
        jak moge zmienic ustawienia | jak sie tego uzywa | jak tego uzywac | jak to dziala/obslugiwac |
        jak uzywac tej listy | jak z tego korzystac | jak zmienia sie moje/swoje ustawienia |
        jak zmienia sie ustawienia | jak zmienic moje/swoje ustawienia | jak zmienic ustawienia |
        jakie komendy/polecenia | jakie mam mozliwosci | jakie mam/sa opcje | jakie sa komendy/polecenia |
        o co moge prosic/pytac/zapytac | poprosze/przeslijcie/przyslijcie instrukcje |
        poprosze/przeslijcie/przyslijcie pomoc w obsludze | poprosze/przeslijcie/przyslijcie pomoc z lista |
        potrzebuje pomocy z grupa/lista/ustawieniami | potrzebuje pomocy z ta lista | prosze o instrukcje |
        prosze o pomoc w obsludze | prosze o pomoc z lista
        howpost.alone:
        adres grupy/listy | jak napisac/pisac do grupy | jak napisac/pisac/wyslac | jak wyslac wiadomosc |
        napisz/pisanie do grupy | post/publikowanie | wyslac wiadomosc
        immediate.alone:
        bez digestu/podsumowania | bez/koniec podsumowan | kazda wiadomosc | kazdego maila | kazdy mail |
        na biezaco | natychmast/natychmiast/natychmiastowe/natychmiastowo/osobno/pojedynczo/zaraz | od razu |
        od razu prosze | pojedyncze/wszystkie maile/wiadomosci | stop digest | tryb natychmiastowy |
        w czasie rzeczywistym
        immediate.core:
        anulujcie/bez/koniec/wylacz/wylaczcie/wylaczyc/zamiast podsumowania |
        anulujcie/wylacz/wylaczcie/wylaczyc digest/podsumowanie/zestawienie |
        bez/koniec/zamiast digestu/podsumowan/zestawienia | bez/koniec/zamiast dziennego/tygodniowego podsumowania |
        chce/dostawac/otrzymywac wszystko na biezaco | chce/dostawac/otrzymywac wszystko natychmiast |
        chce/dostawac/otrzymywac wszystko od razu | dostawac/otrzymywac jak przychodza kazda wiadomosc |
        dostawac/otrzymywac jak przychodza kazdy mail | dostawac/otrzymywac jak przychodza maile/wiadomosci |
        dostawac/otrzymywac jak przychodza wszystkie maile/wiadomosci |
        dostawac/otrzymywac jak tylko przyjdzie kazda wiadomosc |
        dostawac/otrzymywac jak tylko przyjdzie kazdy mail |
        dostawac/otrzymywac jak tylko przyjdzie maile/wiadomosci |
        dostawac/otrzymywac jak tylko przyjdzie wszystkie maile/wiadomosci |
        dostawac/otrzymywac na biezaco kazda wiadomosc | dostawac/otrzymywac na biezaco kazdy mail |
        dostawac/otrzymywac na biezaco maile/wiadomosci | dostawac/otrzymywac na biezaco wszystkie maile/wiadomosci |
        dostawac/otrzymywac natychmiast/osobno/pojedynczo/zaraz kazda wiadomosc |
        dostawac/otrzymywac natychmiast/osobno/pojedynczo/zaraz kazdy mail |
        dostawac/otrzymywac natychmiast/osobno/pojedynczo/zaraz maile/wiadomosci |
        dostawac/otrzymywac natychmiast/osobno/pojedynczo/zaraz wszystkie maile/wiadomosci |
        dostawac/otrzymywac od razu kazda wiadomosc | dostawac/otrzymywac od razu kazdy mail |
        dostawac/otrzymywac od razu maile/wiadomosci | dostawac/otrzymywac od razu wszystkie maile/wiadomosci |
        kazda wiadomosc jak przychodza | kazda wiadomosc jak tylko przyjdzie | kazda wiadomosc na biezaco |
        kazda wiadomosc natychmiast/osobno/pojedynczo/zaraz | kazda wiadomosc od razu |
        kazdego maila jak przychodza | kazdego maila jak tylko przyjdzie | kazdego maila na biezaco |
        kazdego maila natychmiast/osobno/pojedynczo/zaraz | kazdego maila od razu | kazdy e mail jak przychodza |
        kazdy e mail jak tylko przyjdzie | kazdy e mail na biezaco |
        kazdy e mail natychmiast/osobno/pojedynczo/zaraz | kazdy e mail od razu | kazdy mail jak przychodza |
        kazdy mail jak tylko przyjdzie | kazdy mail na biezaco | kazdy mail natychmiast/osobno/pojedynczo/zaraz |
        kazdy mail od razu | maile/wiadomosci jak przychodza | maile/wiadomosci jak tylko przyjdzie |
        maile/wiadomosci na biezaco | maile/wiadomosci natychmiast/osobno/pojedynczo/zaraz |
        maile/wiadomosci od razu | nie chce digestu/podsumowan/podsumowania/zestawienia |
        nie chce dziennego/juz/tygodniowego podsumowania | nie chce juz digestu/podsumowan/zestawienia |
        nie chce juz dziennego/tygodniowego podsumowania | ponownie/znow/znowu kazda wiadomosc |
        ponownie/znow/znowu kazdy mail | ponownie/znow/znowu wszystkie maile |
        przelaczcie/przelaczyc/przestawcie/ustawcie/zmiencie * na na biezaco |
        przelaczcie/przelaczyc/przestawcie/ustawcie/zmiencie * na natychmiast/natychmiastowe |
        przelaczcie/przelaczyc/przestawcie/ustawcie/zmiencie * na tryb natychmiastowy |
        przysylajcie/wysylajcie mi wszystko na biezaco | przysylajcie/wysylajcie mi wszystko natychmiast |
        przysylajcie/wysylajcie mi wszystko od razu
        join.alone:
        chce dolaczyc |
        czlonkostwo/dodaj/dolacz/dolaczam/dolaczyc/przystapienie/rejestracja/subscribe/subskrybuj/subskrypcja/wstapic/zapis/zapisac/zapisy/zapisz/zarejestruj/zgloszenie |
        dodaj/dodajcie/dopisz/zapisz mnie | dolaczyc do grupy | nowy czlonek |
        prosba o dodanie/dolaczenie/przyjecie/zapisanie | zapisac sie
        join.core:
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne byc w grupie |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne dolaczyc |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne nalezec/przystapic/wstapic do grupy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne przystapic/wstapic do listy/spolecznosci |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne przystapic/wstapic do panstwa/tej/waszej grupy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne przystapic/wstapic do tej listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne przystapic/wstapic na liste |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne przystapic/wstapic na te liste |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie przylaczyc do grupy/listy/spolecznosci |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie przylaczyc do panstwa/tej/waszej grupy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie przylaczyc do tej listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie przylaczyc na liste |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie przylaczyc na te liste |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne sie zapisac |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne zapisac sie |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne zostac czlonkiem/czlonkinia/dodana/dodany/zapisana/zapisany |
        czy moga panstwo mnie dodac/dopisac/wpisac/zapisac |
        czy moge/moglabym/moglbym/mozna zapisac sie do grupy/listy |
        czy moge/moglabym/moglbym/mozna zapisac sie do tej grupy |
        czy moge/moglabym/moglbym/mozna zapisac sie na liste |
        czy moge/moglabym/moglbym/mozna zapisac sie na te liste |
        czy moglabym/moglbym/mozna dolaczyc do grupy/listy | czy moglabym/moglbym/mozna dolaczyc do tej grupy |
        czy moglabym/moglbym/mozna dolaczyc na liste | czy moglabym/moglbym/mozna dolaczyc na te liste |
        czy moglabym/moglbym/mozna sie zapisac do grupy/listy | czy moglabym/moglbym/mozna sie zapisac do tej grupy |
        czy moglabym/moglbym/mozna sie zapisac na liste | czy moglabym/moglbym/mozna sie zapisac na te liste |
        czy mozesz mnie dodac/dopisac/wpisac/zapisac | czy/jak moge dolaczyc do grupy/listy |
        czy/jak moge dolaczyc do tej grupy | czy/jak moge dolaczyc na liste | czy/jak moge dolaczyc na te liste |
        czy/jak moge sie zapisac do grupy/listy | czy/jak moge sie zapisac do tej grupy |
        czy/jak moge sie zapisac na liste | czy/jak moge sie zapisac na te liste |
        dodaj/dodajcie/dolaczcie/dopisz/dopiszcie/przyjmijcie/wpisz/wpiszcie/zapisz/zapiszcie mnie |
        jak dolaczyc do grupy/listy | jak dolaczyc do tej grupy | jak dolaczyc na liste | jak dolaczyc na te liste |
        jak sie zapisac do grupy/listy | jak sie zapisac do tej grupy | jak sie zapisac na liste |
        jak sie zapisac na te liste | jak zapisac sie do grupy/listy | jak zapisac sie do tej grupy |
        jak zapisac sie na liste | jak zapisac sie na te liste | mozecie/prosze mnie dodac/dopisac/wpisac/zapisac |
        prosilabym/prosilbym/prosze o dodanie/dopisanie/przyjecie/wpisanie/zapisanie do grupy/listy |
        prosilabym/prosilbym/prosze o dodanie/dopisanie/przyjecie/wpisanie/zapisanie do tej grupy |
        prosilabym/prosilbym/prosze o dodanie/dopisanie/przyjecie/wpisanie/zapisanie mnie |
        prosilabym/prosilbym/prosze o dodanie/dopisanie/przyjecie/wpisanie/zapisanie mojego adresu |
        prosilabym/prosilbym/prosze o dodanie/dopisanie/przyjecie/wpisanie/zapisanie na liste |
        prosze dodac/dopisac/wpisac/zapisac mnie | prosze dodac/dopisac/wpisac/zapisac moj adres |
        zapisuje sie do grupy | zapisuje sie na liste
        leave.alone:
        anulowanie/anuluj/dosc/koniec/odchodze/odejscie/rezygnacja/rezygnuje/stop/unsubscribe/usun/usunac/usuniecie/wyjdz/wyjscie/wykresl/wykreslenie/wypis/wypisac/wypisanie/wypisz/wyrejestrowac/wyrejestrowanie/wyrejestruj |
        anulowanie/koniec subskrypcji | anuluj/usun subskrypcje | dosc maili | nie chce maili |
        opusc/opuscic/opuszczam grupe | rezygnacja z czlonkostwa/newslettera/subskrypcji |
        rezygnacja/usun/usuniecie/wykreslenie/wypisac/wypisanie z listy |
        rezygnacja/usuniecie/wypisanie/wystapienie z grupy | skreslcie/usun/wypisz/wypiszcie mnie | stop mailom |
        usun adres/konto | usuniecie adresu/konta | wypisac/wypisanie/wypisuje sie | za duzo maili
        leave.core:
        anulowac/anulujcie/odwolac/zakonczcie/zakonczyc moja subskrypcje |
        anulowac/anulujcie/odwolac/zakonczcie/zakonczyc moje czlonkostwo |
        anulowac/anulujcie/odwolac/zakonczcie/zakonczyc subskrypcje |
        chce/chcialabym/chcialam/chcialbym/chcialem/jak/pragne opuscic grupe/liste |
        chce/chcialabym/chcialam/chcialbym/chcialem/jak/pragne sie wypisac/wyrejestrowac |
        chce/chcialabym/chcialam/chcialbym/chcialem/jak/pragne wypisac sie |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne * sie wypisac |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne * wypisac sie |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne odejsc/wyjsc/wystapic z spolecznosci |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne odejsc/wyjsc/wystapic z wszystkich grup/list |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne odejsc/wyjsc/wystapic/zrezygnowac z grupy/listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne odejsc/wystapic z tej/waszej grupy/listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne opuscic * grupe/grupy/liste/listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne opuscic grupy/listy/spolecznosci |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne opuscic wszystkich grup/list |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne wyjsc z * grupe/grupy/liste/listy |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne zostac usunieta/usuniety/wykreslona/wykreslony/wypisana/wypisany |
        chce/chcialabym/chcialam/chcialbym/chcialem/pragne zrezygnowac z czlonkostwa/otrzymywania/subskrypcji |
        czy moga panstwo mnie usunac/wykreslic/wypisac |
        czy moglabys/moglbys/moglibyscie mnie usunac/wykreslic/wypisac | dosc tych maili/wiadomosci |
        jak mam/moge sie wypisac | jak sie z tego wypisac | jak zrezygnowac |
        mnie skreslic/usunac/wykreslic/wypisac z grupy/listy | mnie skreslic/usunac/wykreslic/wypisac z tej grupy |
        mnie skreslic/usunac/wykreslic/wypisac z tej/waszej listy |
        mnie skreslic/usunac/wykreslic/wypisac ze wszystkich grup/list |
        mozecie/mozesz/prosze mnie usunac/wykreslic/wypisac | nie chce byc czlonkiem/dluzej | nie chce nalezec do |
        nie chce/chcialabym/chcialbym dostawac/juz/otrzymywac/wiecej maili/wiadomosci |
        nie chce/chcialabym/chcialbym dostawac/otrzymywac e maile/maili |
        nie chce/chcialabym/chcialbym dostawac/otrzymywac juz/maile/mejle/mejli/tych/waszych/wiecej/zadnych |
        nie chce/chcialabym/chcialbym dostawac/otrzymywac od was |
        nie chce/chcialabym/chcialbym juz/wiecej byc/dostawac/nalezec/otrzymywac |
        nie chce/chcialabym/chcialbym juz/wiecej waszych maili |
        nie piszcie/przysylaj/przysylajcie/slijcie/wysylaj/wysylajcie do mnie juz/maili/niczego/wiadomosci/wiecej |
        nie piszcie/przysylaj/przysylajcie/slijcie/wysylaj/wysylajcie mi juz/maili/niczego/wiadomosci/wiecej |
        nie piszcie/przysylajcie/wysylajcie juz/wiecej |
        nie zycze sobie dostawac/juz/otrzymywac/wiecej maili/wiadomosci |
        nie zycze sobie dostawac/otrzymywac e maile/maili |
        nie zycze sobie dostawac/otrzymywac juz/maile/mejle/mejli/tych/waszych/wiecej/zadnych |
        nie zycze sobie dostawac/otrzymywac od was | nie zycze sobie juz/wiecej byc/dostawac/nalezec/otrzymywac |
        nie zycze sobie juz/wiecej waszych maili | o usuniecie/wykreslenie/wypisanie mnie z grupy/listy |
        o usuniecie/wykreslenie/wypisanie mnie z tej grupy |
        o usuniecie/wykreslenie/wypisanie mnie z tej/waszej listy |
        o usuniecie/wykreslenie/wypisanie mnie ze wszystkich grup/list | odchodze/rezygnuje/wystepuje z grupy/listy |
        odchodze/rezygnuje/wystepuje z tej grupy | odchodze/rezygnuje/wystepuje z tej/waszej listy |
        odchodze/rezygnuje/wystepuje ze wszystkich grup/list | opuszczam grupe/liste | opuszczam te grupe/liste |
        prosilabym/prosilbym/prosze o anulowanie subskrypcji |
        prosilabym/prosilbym/prosze o rezygnacje z subskrypcji |
        prosilabym/prosilbym/prosze o skasowanie/usuniecie mojego konta |
        prosilabym/prosilbym/prosze o skreslenie/usuniecie mnie |
        prosilabym/prosilbym/prosze o usuniecie mojego adresu/maila |
        prosilabym/prosilbym/prosze o usuniecie z grupy/listy |
        prosilabym/prosilbym/prosze o wykreslenie/wypisanie/wyrejestrowanie | prosze juz/wiecej do mnie nie pisac |
        prosze juz/wiecej mi nie wysylac | prosze juz/wiecej nie przysylac/wysylac |
        prosze mnie skreslic/wyrejestrowac | prosze nie przysylac/wysylac do mnie juz/maili/wiadomosci/wiecej |
        prosze nie przysylac/wysylac mi juz/maili/wiadomosci/wiecej | prosze przestac do mnie |
        prosze przestac mi/pisac/przysylac/spamowac/wysylac | prosze usunac mnie | przestan/przestancie do mnie |
        przestan/przestancie mi/pisac/przysylac/spamowac/wysylac |
        rezygnuje z czlonkostwa/mailingu/newslettera/otrzymywania/subskrypcji | rezygnuje z udzialu w grupie |
        skasowac/skasujcie/usun/usunac/usuncie/wykreslcie moj adres/email/mail |
        skasowac/skasujcie/usun/usunac/usuncie/wykreslcie moje dane/nazwisko |
        skasowac/skasujcie/usun/usunac/usuncie/wykreslcie mojego maila |
        skasowac/skasujcie/usun/usunac/usuncie/wykreslcie/zamknac/zamknijcie moje konto |
        skreslcie/usun/usuncie/wykresl/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/wyrejestrujcie/wyrzuc/wyrzuccie mnie |
        wypisuje sie z grupy/listy | wypisuje sie z tej grupy | wypisuje sie z tej/waszej listy |
        wypisuje sie ze wszystkich grup/list
        maybe:
        50 50 | byc moze |
        chyba/ewentualnie/moze/mozliwe/niezdecydowana/niezdecydowany/potwierdze/prawdopodobnie/sprawdze/sprobuje/zalezy/zobacze/zobaczymy |
        chyba/pewnie/raczej/wstepnie tak | dam znac | dam znac pozniej | do potwierdzenia | jak/jesli dam rade |
        jak/jesli sie uda | jeszcze nie jestem pewien/pewna | jeszcze nie wiem | mam nadzieje | mam nadzieje ze tak |
        moze bede/przyjde | mozliwe ze tak | musze sprawdzic | musze sprawdzic kalendarz |
        nie jestem jeszcze pewien/pewna | nie jestem pewien/pewna | nie wiem | nie wiem jeszcze | postaram sie |
        postaram sie byc/przyjsc | potwierdze pozniej | sie zobaczy | to zalezy | trudno powiedziec
        negation:
        ani/bez/bynajmniej/nic/niczego/nie/nigdy/nikogo/nikt/wcale/zaden/zadna/zadne/zadnych/zamiast |
        jeszcze/juz/raczej/wcale nie
        no:
        absolutnie/chyba/jeszcze/lepiej/nie/niestety/no/raczej/wcale/wolalabym/wolalbym/wole nie |
        anuluj/anulujcie/blad/n/nie/nieprawda/nieprawidlowo/nigdy/nope/odmawiam/odrzucam/pomylka/zle/zostaw/zostawcie/👎 |
        mowy nie ma | na razie nie | nie absolutnie/akceptuje/chce/dzieki/dziekuje/niestety/prosze/teraz/trzeba |
        nie ma mowy | nie to nie ja | nie to pomylka | nie tym razem | nie zgadza/zgadzam sie | niech zostanie |
        prosze anulowac/zostawic | przykro mi nie | to blad/pomylka | to nie bylam/bylem ja | to nie ja |
        tym razem nie | w zadnym razie/wypadku | zostawcie tak jak jest
        no.event:
        bede nieobecna/nieobecny | bede w delegacji | bede/jestem na urlopie | beze mnie | innym/nastepnym razem |
        jestem chora/chory/zajeta/zajety | jestem poza miastem | mam inne spotkanie/zobowiazania |
        mam inne/juz plany | mam lekcje/zajecia | moze nastepnym razem | musze odmowic/odwolac/zrezygnowac |
        nie bede mogl/mogla byc/przyjsc | nie bede mogl/mogla/obecna/obecny | nie bede/moge uczestniczyc |
        nie bede/moge/przyjade/przyjde/zdaze | nie bedzie mnie | nie biore/wezme udzialu | nie dam rady |
        nie dam rady byc/przyjechac/przyjsc | nie jestem dostepna/dostepny | nie liczcie na mnie |
        nie moge byc/przyjechac/przyjsc | nie moge wziac udzialu | nie pasuje mi | nie uda mi sie |
        nie uda mi sie byc/przyjechac/przyjsc | nieobecna/nieobecny | niestety musze odmowic |
        niestety nie bede mogl/mogla | niestety nie bedzie mnie | niestety nie dam rady | niestety nie przyjde |
        niestety nie wezme udzialu | niestety/przepraszam nie bede/moge | prosze na mnie nie liczyc |
        prosze o usprawiedliwienie | przepraszam ale nie bede/moge | przepraszam ale nie dam rady |
        przepraszam za nieobecnosc | usprawiedliwiam nieobecnosc
        none.alone:
        bez mejli/poczty | bez/brak/zadnych powiadomien | bez/brak/zadnych/zero maili |
        bez/wylacz/zadnych wiadomosci | bez/zadnych e maili | nic/wycisz/wyciszenie/zadne | nie wysylac |
        powiadomienia wylacz/wylaczone | tryb bez maili | tryb cichy | tylko na stronie | tylko strona/web/www |
        wylacz powiadomienia | wylacz/wylaczyc maile
        none.core:
        bez dostawania/otrzymywania e maile/maili | bez dostawania/otrzymywania maile/maili/mejle/mejli/wiadomosci |
        bez/zadnych e maili ale chce zostac | bez/zadnych e maili ale pozostac/pozostaje/zostac/zostaje |
        bez/zadnych maili/wiadomosci ale chce zostac |
        bez/zadnych maili/wiadomosci ale pozostac/pozostaje/zostac/zostaje |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje czlonkiem/czlonkinia/zapisana/zapisany * ale bez/nie |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje czlonkiem/czlonkinia/zapisana/zapisany * bez |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje na liscie * ale bez/nie |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje na liscie * bez |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje w grupie * ale bez/nie |
        byc/pozostac/pozostaje/pozostane/zostac/zostaje w grupie * bez |
        byc/pozostac/zostac czlonkiem/czlonkinia ale nie |
        byc/pozostac/zostac czlonkiem/czlonkinia bez maili/otrzymywania/wiadomosci |
        byc/pozostac/zostac na liscie ale nie | byc/pozostac/zostac na liscie bez maili/otrzymywania/wiadomosci |
        byc/pozostac/zostac w grupie ale nie | byc/pozostac/zostac w grupie bez maili/otrzymywania/wiadomosci |
        czytac/czytam/przeczytam * na stronie | czytac/czytam/przeczytam * przez strone |
        czytac/czytam/przeczytam * w internecie/sieci | nie chce e maili ale chce zostac |
        nie chce e maili ale pozostaje/zostaje | nie chce maili/wiadomosci ale chce zostac |
        nie chce maili/wiadomosci ale pozostaje/zostaje | nie chce sie wypisywac * ale/tylko |
        nie chce/dostawac/otrzymywac e maili ale pozostac/zostac |
        nie chce/dostawac/otrzymywac maili/wiadomosci ale pozostac/zostac |
        nie dostawac/otrzymywac e maile ale pozostac/zostac | nie dostawac/otrzymywac e maile/maili ale byc/nadal |
        nie dostawac/otrzymywac maile/maili/mejle/mejli/wiadomosci ale byc/nadal |
        nie dostawac/otrzymywac maile/mejle/mejli ale pozostac/zostac | nie wypisywac * ale/tylko bez/nie |
        wole czytac na stronie | wole czytac w internecie |
        wylacz/wylaczcie/wylaczyc maile/powiadomienia/wiadomosci/wysylke |
        wylacz/wylaczcie/wylaczyc wysylanie maili | zostaw/zostawcie mnie * ale bez/nie
        not:
        aby dolaczyc/opuscic/zrezygnowac kliknij/nalezy/trzeba/wystarczy |
        aby dolaczyc/opuscic/zrezygnowac prosze kliknac | aby sie wypisac prosze kliknac |
        aby/zeby sie wypisac kliknij/nalezy/trzeba/wystarczy |
        adres korespondencyjny/restauracji/urzedu/zamieszkania | adres/opuscic/opuszczac/opuszczam szkoly |
        bez/zamiast opuszczania | bez/zamiast rezygnacji z | bez/zamiast wypisywania sie |
        codziennie cwiczymy/mamy/prowadze/spotykamy | codziennie z uczniami |
        czlonkowie/koledzy/kolezanki/ktore/ktorzy/ludzie/niektorzy/one/oni/rodzice/wszyscy chca/chcieliby |
        czlonkowie/koledzy/kolezanki/ktore/ktorzy/ludzie/niektorzy/one/oni/rodzice/wszyscy nie chca |
        czlonkowie/koledzy/kolezanki/ktore/ktorzy/ludzie/niektorzy/one/oni/rodzice/wszyscy prosza o |
        czy ktos ma/moglby/moze | czy nalezaloby/nalezy/powinienem/powinnam/powinnismy/warto | dluga/duza przerwa |
        dodac/dodaj/dodajcie/dodano/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/usunieto/wykreslcie/wykreslic/wypisac/wypisano/wypisz/wypiszcie/zapisac/zapiszcie go/ja |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisuje/wypisz/wypiszcie/zapisac/zapiszcie dziecko |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/zapisac/zapiszcie corke/dyrektora/dyrektorke/ich/je/jego/kolege/kolegow/kolezanke/nasza/naszego/nowa/nowego/pana/pania/rodzicow/syna/uczniow |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/zapisac/zapiszcie moja corke/kolezanke/zone |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/zapisac/zapiszcie mojego kolege/meza/syna |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/zapisac/zapiszcie te pania |
        dodac/dodaj/dodajcie/dopisac/dopiszcie/skreslcie/usun/usunac/usuncie/wykreslcie/wykreslic/wypisac/wypisz/wypiszcie/zapisac/zapiszcie tego pana |
        dodano/poprosil/poprosila/prosil/prosila/usunieto/wypisano mnie | dolaczyc/przerwa/zapisac na obiad |
        dolaczyc/zapisac do projektu/rozmowy/spotkania |
        dolaczyc/zapisac na kolacje/konferencje/kurs/spotkanie/szkolenie/warsztaty/wycieczke/zajecia |
        dopiszcie/wpiszcie/zapisz/zapiszcie mnie do projektu/rozmowy/spotkania |
        dopiszcie/wpiszcie/zapisz/zapiszcie mnie na kolacje/konferencje/kurs/obiad/spotkanie/szkolenie/warsztaty/wycieczke/zajecia |
        dwa razy dziennie/wiecej | dwa razy na tydzien | dwa razy w miesiacu/roku/tygodniu |
        dyrektor/dyrektorka/gdybym/kolega/kolezanka/kto/ktora/ktory/ktos/maz/nikt/on/ona/pan/pani/znajoma/znajomy/zona chcial/chciala |
        dyrektor/dyrektorka/kolega/kolezanka/kto/ktora/ktory/ktos/maz/nikt/on/ona/pan/pani/znajoma/znajomy/zona chce/chcialaby/chcialby/zamierza |
        dyrektor/dyrektorka/kolega/kolezanka/kto/ktora/ktory/ktos/maz/nikt/on/ona/pan/pani/znajoma/znajomy/zona juz nie chce |
        dyrektor/dyrektorka/kolega/kolezanka/kto/ktora/ktory/ktos/maz/nikt/on/ona/pan/pani/znajoma/znajomy/zona nie chce |
        dyrektor/dyrektorka/kolega/kolezanka/kto/ktora/ktory/ktos/maz/nikt/on/ona/pan/pani/znajoma/znajomy/zona prosi o |
        dziekuje za dodanie/dopisanie/pomoc/przyjecie/usuniecie/wypisanie/zapisanie |
        formularz/funkcja/link/opcja/procedura/przycisk do wypisania |
        formularz/funkcja/link/opcja/procedura/przycisk pauza/pauzy/rezygnacji/wypisania/wypisz/zapisu/zapisz |
        gdy/gdyby/jak/jesli/jezeli/kiedy chca panstwo | gdy/gdyby/jak/jesli/jezeli/kiedy chce pan/pani |
        gdy/gdyby/jak/jesli/jezeli/kiedy chcecie/chcesz/ktos/odejde/opuszcze/zrezygnuje |
        gdy/gdyby/jak/jesli/jezeli/kiedy nie chcecie/chcesz | gdy/gdyby/jak/jesli/jezeli/kiedy sie wypisze |
        gdybym mial/miala/opuscil/opuscila |
        gdybym/wypisal/wypisala/wypisalam/wypisalem/wypisali/zapisal/zapisala/zapisalam/zapisalem sie |
        go/ich/ja dopisac/wykreslic/zapisac | go/ich/ja/nalezaloby/powinnismy dodac/usunac/wypisac |
        godzin/godziny tygodniowo | jesli bym chcial/chciala/mial/miala/opuscil/opuscila/sie | kto/ktos wie |
        kto/ktos z panstwa/was | lekcja/plan/raport/spotkanie/wymiar/zebranie cotygodniowe/tygodniowe/tygodniowy |
        mnie nie usuwac/wykreslac/wypisywac | moga panstwo dolaczyc/opuscic/wstrzymac/wybrac/zawiesic/zrezygnowac |
        moga panstwo sie wypisac/zapisac | moga panstwo wypisac sie |
        mowi/mowil/mowila/napisal/napisala/pisze/powiedzial/powiedziala/rozwazam/twierdzi/zapytal/zapytala czy |
        mowi/mowil/mowila/napisal/napisala/pisze/powiedzial/powiedziala/twierdzi/zapytal/zapytala jak/ze |
        mowi/mowil/mowila/napisal/napisala/pisze/powiedzial/powiedziala/twierdzi/zapytal/zapytala mi jak/ze |
        moze pan/pani dolaczyc/opuscic/wstrzymac/wybrac/zawiesic/zrezygnowac | moze pan/pani sie wypisac/zapisac |
        moze pan/pani wypisac sie | mozecie/mozesz/mozna dolaczyc/opuscic/wybrac/zawiesic/zrezygnowac |
        mozecie/mozesz/mozna sie wypisac/zapisac | mozecie/mozesz/mozna wypisac sie |
        mozecie/mozesz/mozna/nalezaloby/powinnismy wstrzymac |
        mysle nad/o czy/nad/odejscie/odejsciem/rezygnacja/wypisanie/wypisaniem |
        na urlopie macierzynskim/zdrowotnym jest | nalezy/trzeba/wystarczy kliknac/napisac/wyslac |
        nie chce/chcialabym/chcialbym/planuje/zamierzam byc usunieta/usuniety |
        nie chce/chcialabym/chcialbym/planuje/zamierzam dolaczac/odchodzic/opuscic/opuszczac/rezygnowac/zrezygnowac |
        nie chce/chcialabym/chcialbym/planuje/zamierzam sie wypisac/wypisywac/zapisywac |
        nie chce/chcialabym/chcialbym/planuje/zamierzam wypisywac sie | nie odchodzcie/opuszczajcie/rezygnujcie |
        nie prosilam/prosilem o |
        nie skreslajcie/usuwac/usuwaj/usuwajcie/wykreslajcie/wypisuj/wypisujcie/wypisywac mnie | nie wiesz kto |
        nigdy nie chcialam/chcialem/prosilam/prosilem |
        o dodanie/dopisanie/usuniecie/wykreslenie/wypisanie/zapisanie corki/dziecka/go/ich/jego/jej/kolegi/kolezanki/naszego/naszej/nowego/nowej/pana/pani/rodzicow/syna/uczniow |
        o dodanie/dopisanie/usuniecie/wykreslenie/wypisanie/zapisanie mojego kolegi/meza |
        o dodanie/dopisanie/usuniecie/wykreslenie/wypisanie/zapisanie mojej kolezanki/zony |
        odchodze z dom/klase/prace/pracy/projekt/sale/spotkanie/szkole/szkoly/urzad/zebranie |
        odeszla/odeszli/odszedl z |
        opuscic/opuszczac/opuszczam dom/klase/prace/pracy/projekt/sale/spotkanie/szkole/urzad/zebranie |
        opuscil/opuscila grupe |
        opuscilabym/opuscilam/opuscilbym/opuscilem/przystanek/wstrzymalam/wstrzymalem/wypisalabym/wypisalbym/zawiesilam/zawiesilem |
        pomoc dla uczniow |
        pomoc dydaktyczna/dydaktyczne/finansowa/materialna/naukowa/psychologiczna/spoleczna/uczniom |
        pomoc w lekcjach | poprosil/poprosila/prosil/prosila abym/o/zeby |
        potrzebuje/potrzebujemy/szukam pomocy przy/w | potrzebuje/potrzebujemy/szukam pomocy z organizacja |
        praca/praktyka/zycia/zycie codzienna/codzienne/codziennego |
        przerwa miedzy/miedzylekcyjna/obiadowa/sniadaniowa/swiateczna/techniczna | przerwa na kawe |
        przerwa w dostawie | przerwa/przerwy kawowa | raz w tygodniu cwiczymy/mamy/prowadze/spotykamy |
        raz w tygodniu z uczniami | rozwazam nad/odejscie/odejsciem/rezygnacja/wypisanie/wypisaniem |
        sie wypisal/wypisala/wypisalam/wypisalem/zapisal/zapisala/zapisalam/zapisalem |
        szukam kogos/ksiazki/materialow/nauczyciela/nauczycielki/osoby/pomyslow/sali/wolontariuszy/zastepstwa |
        urlop macierzynskim/zdrowotnym jest | usun/usunac/usuncie blad/plik |
        usun/usunac/usuncie mnie z dyzuru/grafiku/planu/projektu/protokolu |
        waham/zastanawiam sie czy/nad/odejscie/odejsciem/rezygnacja/wypisanie/wypisaniem |
        wypisac sie dziecko/fakture/faktury/legitymacje/oceny/recepte/swiadectwa/swiadectwo |
        wypisac sie z obiadow/wycieczki/zajec | wypisac sie ze szkoly/szpitala |
        wypisac/wypisuje/wypisz/wypiszcie fakture/faktury/legitymacje/oceny/recepte/swiadectwa/swiadectwo |
        wypisac/wypisuje/wypisz/wypiszcie z obiadow/wycieczki/zajec |
        wypisac/wypisuje/wypisz/wypiszcie ze szkoly/szpitala | zapisac sie do projektu/rozmowy/spotkania |
        zapisac sie na kolacje/konferencje/kurs/obiad/spotkanie/szkolenie/warsztaty/wycieczke/zajecia |
        zeby sie zapisac kliknij/nalezy/trzeba/wystarczy |
        zostal/zostala/zostalam/zostalem/zostali dodana/dodani/dodany/usunieci/usunieta/usuniety/wykreslona/wykreslony/wypisana/wypisany/zapisana/zapisany
        pause.alone:
        chwilowo bez maili |
        ferie/nieobecna/nieobecnosc/nieobecny/pauza/przerwa/urlop/wakacje/wstrzymac/wstrzymaj/wstrzymanie/zawies/zawiesic/zawieszenie |
        na urlopie/wakacjach | pauza poprosze | pauza/przerwa prosze | pauza/przerwa w mailach | przerwa od maili |
        przerwa urlopowa | tryb urlopowy | tymczasowo stop | wstrzymac/wstrzymaj maile/wysylke |
        wstrzymaj/zawies subskrypcje | wstrzymanie maili/wysylki | wstrzymanie/zawieszenie subskrypcji
        pause.core:
        bede/jestem/wyjezdzam * bez maili | bede/jestem/wyjezdzam * nie wysylajcie |
        bede/jestem/wyjezdzam * prosze nie wysylac | bede/jestem/wyjezdzam * wstrzymajcie |
        bez/wstrzymanie/zadnych/zawieszenie maili do/przez | bez/zadnych e maile/maili az do |
        bez/zadnych e maile/maili do/dopoki/podczas/przez | bez/zadnych e maile/maili na czas |
        bez/zadnych e maile/maili w czasie | bez/zadnych maile/maili/mejle/mejli/wiadomosci az do |
        bez/zadnych maile/maili/mejle/mejli/wiadomosci dopoki/podczas |
        bez/zadnych maile/maili/mejle/mejli/wiadomosci na czas |
        bez/zadnych maile/maili/mejle/mejli/wiadomosci w czasie | bez/zadnych maile/mejle/mejli/wiadomosci do/przez |
        czasowo/prosze/tymczasowo wstrzymac/zawiesic | czasowo/tymczasowo nie wysylac |
        czasowo/tymczasowo wstrzymajcie/zawiescie | nie chce dostawac/e/otrzymywac maili na czas |
        nie chce dostawac/e/otrzymywac maili w czasie | nie chce dostawac/otrzymywac * do/dopoki/podczas/przez |
        nie chce dostawac/otrzymywac nic/niczego/wiadomosci na czas |
        nie chce dostawac/otrzymywac nic/niczego/wiadomosci w czasie | nie chce e maile na czas |
        nie chce e maile w czasie | nie chce e maile/maili az do | nie chce e maile/maili do/dopoki/podczas/przez |
        nie chce maile/mejle/mejli az do | nie chce maile/mejle/mejli do/dopoki/podczas/przez |
        nie chce maile/mejle/mejli na czas | nie chce maile/mejle/mejli w czasie |
        nie chce/dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie maili/wiadomosci az do |
        nie chce/dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie maili/wiadomosci do/dopoki/podczas/przez |
        nie chce/dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie maili/wiadomosci na czas |
        nie chce/dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie maili/wiadomosci w czasie |
        nie dostawac/otrzymywac nic az do | nie dostawac/otrzymywac nic do/dopoki/podczas/przez |
        nie dostawac/otrzymywac nic na czas | nie dostawac/otrzymywac nic w czasie |
        nie dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie niczego az do |
        nie dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie niczego do/dopoki/podczas/przez |
        nie dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie niczego na czas |
        nie dostawac/otrzymywac/przysylac/przysylajcie/wysylac/wysylajcie niczego w czasie |
        nie przysylac/przysylaj/przysylajcie/slijcie/wysylac/wysylaj/wysylajcie mi * az do |
        nie przysylac/przysylaj/przysylajcie/slijcie/wysylac/wysylaj/wysylajcie mi * do/dopoki/podczas/przez |
        nie przysylac/przysylajcie/wysylac/wysylaj/wysylajcie mi maili/nic/niczego/wiadomosci na czas |
        nie przysylac/przysylajcie/wysylac/wysylaj/wysylajcie mi maili/nic/niczego/wiadomosci w czasie |
        poprosze/prosze o pauze/wstrzymanie/zawieszenie do/maili/przesylania/subskrypcji/wiadomosci/wysylania/wysylaniu/wysylki |
        poprosze/prosze o pauze/wstrzymanie/zawieszenie mojej subskrypcji |
        poprosze/prosze o przerwe w do/maili/przesylania/subskrypcji/wiadomosci/wysylania/wysylki |
        poprosze/prosze o przerwe w mojej subskrypcji | przerwa/przerwe/przerwy od maili |
        przerwa/przerwe/przerwy w mailach/wysylaniu/wysylce |
        przerwac/przerwijcie/wstrzymac/wstrzymaj/wstrzymajcie/zawies/zawiescie/zawiesic maile/subskrypcje/wiadomosci/wysylanie/wysylke |
        przerwac/przerwijcie/wstrzymac/wstrzymaj/wstrzymajcie/zawies/zawiescie/zawiesic mi/moje maile |
        przerwac/przerwijcie/wstrzymac/wstrzymaj/wstrzymajcie/zawies/zawiescie/zawiesic moja subskrypcje |
        przerwac/przerwijcie/wstrzymac/wstrzymaj/wstrzymajcie/zawies/zawiescie/zawiesic moje czlonkostwo/konto |
        ustawcie/wlaczcie mi pauze | ustawcie/wlaczcie mi tryb urlopowy | ustawcie/wlaczcie pauze |
        wstrzymac/wstrzymajcie/zawiescie/zawiesic czasowo/tymczasowo |
        wstrzymanie/zawieszenie maili/subskrypcji/wysylania/wysylki na |
        wstrzymanie/zawieszenie subskrypcji/wysylania/wysylki do/przez
        reason:
        aby/albowiem/bo/dlatego/gdyz/poniewaz/skoro/wiec/zatem/zeby | bo dostaje za duzo | bo ja/juz |
        brak mi czasu | dlatego/jako ze | dostaje/to za duzo | jade na wakacje | jade/wyjezdzam na urlop |
        jest ich za duzo | jestem na emeryturze/urlopie/wakacjach/zwolnieniu |
        jestem przeciazona/przeciazony/zawalona/zawalony praca | juz nie pracuje/ucze | mam pelna skrzynke |
        mnie to nie dotyczy | nie dotyczy mnie | nie mam czasu | nie nadazam | nie pracuje juz |
        przechodze/przeszedlem/przeszlam na emeryture | przez to ze | teraz gdy | w zwiazku z | w zwiazku z tym ze |
        z braku czasu | z powodu | z przyczyn osobistych/zawodowych | z uwagi na | za duzo tego | ze wzgledu na |
        zmieniam szkole | zmieniam/zmienilam/zmienilem prace
        resume.alone:
        aktywuj/kontynuowac/kontynuuj/przywroc/przywrocenie/reaktywacja/restart/wrocilam/wrocilem/wznow/wznowic/wznowienie/znowu |
        jestem/maile z powrotem | juz wrocilam/wrocilem | koniec pauzy/przerwy | maile ponownie/znowu | po urlopie |
        wlacz/wznow/znowu maile | wznow subskrypcje | wznow/wznowic wysylke | wznowienie maili/subskrypcji/wysylki |
        z powrotem
        resume.core:
        aktywujcie/reaktywujcie mnie |
        anulowac/koniec/wylaczcie/wylaczyc/zakonczcie/zakonczyc pauze/pauzy/przerwe/przerwy/zawieszenia/zawieszenie |
        dostawac/otrzymywac maile/wiadomosci ponownie/znow/znowu |
        jestem z powrotem * maile/wiadomosci/wznowcie/wznowic | mozecie/mozna juz przysylac/wysylac |
        ponownie/znow/znowu dostawac/otrzymywac/przysylac/przysylajcie/wlaczcie/wlaczyc/wysylac/wysylajcie |
        poprosze/prosze o ponowne wlaczenie/wysylanie | poprosze/prosze o przywrocenie/wznowienie |
        prosze przywrocic/wznowic | przysylajcie/wysylajcie mi * ponownie/znow/znowu |
        przysylajcie/wysylajcie mi ponownie/znow/znowu | przysylajcie/wysylajcie mi z powrotem |
        przywroc/przywroccie/przywrocic/uruchomic/wlacz/wlaczcie/wlaczyc/wznow/wznowcie/wznowic maile/subskrypcje/wiadomosci/wysylanie/wysylke |
        przywroc/przywroccie/przywrocic/uruchomic/wlacz/wlaczcie/wlaczyc/wznow/wznowcie/wznowic moja subskrypcje |
        przywroc/przywroccie/przywrocic/uruchomic/wlacz/wlaczcie/wlaczyc/wznow/wznowcie/wznowic moje czlonkostwo/maile |
        wrocilam/wrocilem * maile/wiadomosci/wznowcie/wznowic |
        z powrotem dostawac/otrzymywac/przysylac/przysylajcie/wlaczcie/wlaczyc/wysylac/wysylajcie
        search.alone:
        archiwa/archiwum/szukac/szukaj/szukam/wyszukac/wyszukaj/wyszukiwanie/znajdz/znalezc | przeszukaj archiwum |
        szukaj w archiwum
        search.core:
        co bylo/mowiono/napisano/pisalismy/pisano/ustalono na temat |
        co bylo/mowiono/napisano/pisalismy/pisano/ustalono o |
        co bylo/mowiono/napisano/pisalismy/pisano/ustalono w sprawie | co sie mowilo na temat | co sie mowilo o |
        co sie mowilo w sprawie | co zostalo powiedziane na temat | co zostalo powiedziane o |
        co zostalo powiedziane w sprawie | czy byla jakas/juz dyskusja na temat | czy byla jakas/juz dyskusja o |
        czy bylo/jest * w archiwum | czy bylo/jest cos * w archiwum |
        odnalezc/szukam/wyszukac/wyszukajcie/znajdz/znajdzcie/znalezc maila/wiadomosci na temat |
        odnalezc/szukam/wyszukac/wyszukajcie/znajdz/znajdzcie/znalezc maila/wiadomosci o |
        odnalezc/wyszukac/wyszukajcie/znajdz/znajdzcie/znalezc dyskusje/maila/maile/wiadomosci/wszystko dotyczaca/dotyczace |
        odnalezc/wyszukac/wyszukajcie/znajdz/znajdzcie/znalezc dyskusje/maile/wszystko na temat |
        odnalezc/wyszukac/wyszukajcie/znajdz/znajdzcie/znalezc dyskusje/maile/wszystko o |
        pokazcie/przeslijcie/przyslijcie mi maile/wiadomosci/wszystko dotyczace/o |
        pokazcie/przeslijcie/przyslijcie mi maile/wiadomosci/wszystko na temat |
        poszukac/poszukajcie/przeszukac/szukac/szukaj/wyszukac/wyszukaj/wyszukajcie archiwum |
        poszukac/poszukajcie/przeszukac/szukac/szukaj/wyszukac/wyszukaj/wyszukajcie w archiwach/archiwum/wiadomosciach |
        szukam dyskusji/maila/maili/wiadomosci dotyczacego/dotyczacych |
        szukam dyskusji/maila/maili/wiadomosci w ktorym/sprawie | szukam dyskusji/maili na temat |
        szukam dyskusji/maili o | w archiwum na temat | w archiwum o
        thisgroup:
        forum/grupa/grupe/grupie/grupy/liscie/lista/liste/listy/mailing/mailingu/newsletter/newslettera/stad/to/tu/tutaj |
        lista dyskusyjna/wysylkowa | lista/liste mailingowa | listy dyskusyjnej/mailingowej/wysylkowej |
        nasza/naszej/ta/te/tej/wasza/waszej grupa/grupe/grupie/grupy/liscie/lista/liste/listy | ta wiadomosc |
        te/tych/wasze/waszych wiadomosci | te/wasze/waszych maile | tego forum | ten mail | tych/wasze/waszych maili
        twice.alone:
        2/dwa razy | dublety/duplikat/duplikaty/dwukrotnie/podwojnie | maile/wszystko dwa razy |
        maile/wszystko podwojnie | podwojne wiadomosci | podwojne/zdublowane maile
        weekly.alone:
        1 raz w tygodniu | 1/jeden mail w tygodniu | co tydzien | cotygodniowe/cotygodniowo/tygodniowe/tygodniowo |
        digest/tryb tygodniowy | jeden mail na tydzien | podsumowanie/zestawienie cotygodniowe/tygodnia/tygodniowe |
        raz na tydzien | raz w tygodniu | raz w tygodniu poprosze/prosze | tygodniowe podsumowanie |
        tygodniowo poprosze/prosze | tylko w piatki/poniedzialki
        weekly.core:
        cotygodniowe/tygodniowe podsumowanie/streszczenie/zestawienie |
        cotygodniowego/tygodniowego podsumowania/zestawienia | jeden e mail na tydzien | jeden e mail tygodniowo |
        jeden e mail w tygodniu | jeden mail/mejl na tydzien | jeden mail/mejl tygodniowo |
        jeden mail/mejl w tygodniu | jedna wiadomosc na tydzien | jedna wiadomosc tygodniowo |
        jedna wiadomosc w tygodniu | jednego e maila na tydzien | jednego e maila tygodniowo |
        jednego e maila w tygodniu | jednego maila na tydzien | jednego maila tygodniowo | jednego maila w tygodniu |
        jedno podsumowanie na tydzien | jedno podsumowanie tygodniowo | jedno podsumowanie w tygodniu |
        mail zbiorczy co tydzien | podsumowanie tygodnia | podsumowanie w piatek/piatki |
        podsumowanie/zbiorczo co tydzien |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na cotygodniowe/tygodniowe |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na podsumowanie tygodniowe |
        przelacz/przelaczcie/przelaczyc/przestawic/ustawcie/ustawic/zmiencie/zmienic * na tryb tygodniowy |
        raz na tydzien | raz tygodniowo | raz w tygodniu | wszystkie/wszystko w jednej wiadomosci co tydzien |
        wszystkie/wszystko w jednej wiadomosci tygodniowo | wszystkie/wszystko w jednym mailu co tydzien |
        wszystkie/wszystko w jednym mailu tygodniowo | zbiorczy mail co tydzien
        which.alone:
        czy jestem zapisana/zapisany | moj profil/status | moja subskrypcja |
        moje czlonkostwo/dane/grupy/konto/listy/opcje/subskrypcje/ustawienia | preferencje/stan/status/ustawienia |
        stan konta
        which.core:
        czego/czy jestem czlonkiem | czy jestem czlonkinia |
        czy jestem jeszcze/nadal czlonkiem/czlonkinia/zapisana/zapisany | czy jestem jeszcze/nadal na liscie |
        czy jestem jeszcze/nadal na tej liscie | czy jestem jeszcze/nadal w grupie |
        czy jestem jeszcze/nadal w tej grupie | czy jestem na liscie | czy jestem na tej liscie |
        czy jestem w grupie | czy jestem w tej grupie |
        czy jeszcze/nadal/wciaz jestem czlonkiem/czlonkinia/zapisana/zapisany |
        czy jeszcze/nadal/wciaz jestem na liscie | czy jeszcze/nadal/wciaz jestem na tej liscie |
        czy jeszcze/nadal/wciaz jestem w grupie | czy jeszcze/nadal/wciaz jestem w tej grupie |
        czy/gdzie/jak jestem zapisana/zapisany | do jakich/ktorych grup/list jestem dopisany/zapisana/zapisany |
        do jakich/ktorych grup/list naleze | jakie mam/sa moje dane/grupy/subskrypcje/ustawienia |
        jakie mam/sa ustawienia | na jaki/ktory adres jestem/mam | na jakich/ktorych listach figuruje |
        na/w jakich/ktorych listach jestem | pod jakim adresem jestem/mam |
        pokaz/pokazcie/przyslijcie mi moje dane/grupy/subskrypcje/ustawienia |
        pokaz/pokazcie/przyslijcie mi ustawienia | sprawdzic moje dane/grupy/subskrypcje/ustawienia |
        sprawdzic ustawienia | w jakich/ktorych grupach jestem | w jakich/ktorych grupach/listach uczestnicze
        who.alone:
        administrator/czlonkowie/kontakt/kto/moderator/opiekun/uczestnicy | kto jest na liscie | kto jest w grupie |
        kto jest/prowadzi | kto tu jest | lista uczestnikow | lista/spis czlonkow | opiekun grupy
        who.core:
        do kogo mam sie zwrocic w sprawie grupy/listy | do kogo sie zwrocic w sprawie grupy/listy |
        ile osob jest na liscie | ile osob jest na tej liscie | ile osob jest w grupie | ile osob jest w tej grupie |
        ile osob liczy grupa | ile osob to czyta | ilu jest czlonkow/uczestnikow | ilu ludzi/nas jest |
        ilu/lista/liste/spis czlonkow |
        kim sa administratorem/administratorka/administratorzy/czlonkowie/moderatorem/moderatorka/opiekunem |
        kim sa odpowiedzialny za grupe/liste | kto administruje/moderuje | kto czyta/prowadzi te liste |
        kto jest administratorem/administratorka/administratorzy/czlonkiem/czlonkowie/moderatorem/moderatorka/opiekunem |
        kto jest na liscie | kto jest na tej liscie | kto jest odpowiedzialny za grupe/liste | kto jest w grupie |
        kto jest w tej grupie | kto jeszcze dostaje | kto jeszcze to dostaje | kto jeszcze/tu/tutaj jest |
        kto nalezy do grupy | kto nalezy do tej grupy | kto odpowiada za grupe/liste | kto odpowiada za te liste |
        kto opiekuje sie grupa/lista | kto oprocz mnie dostaje/jest | kto oprocz mnie to dostaje |
        kto prowadzi grupe/liste | kto prowadzi te grupe | kto to czyta | kto zarzadza grupa/lista |
        kto zarzadza ta grupa/lista | lista/liste/spis osob w grupie | lista/liste/spis subskrybentow/uczestnikow
        yes:
        absolutnie/dokladnie/no tak |
        akceptuje/chetnie/dobra/dobrze/dokladnie/jasne/naturalnie/oczywiscie/ok/okay/okej/oki/owszem/pewnie/pewno/poprawnie/potwierdzam/potwierdzone/prawda/przyjmuje/slusznie/smialo/super/swietnie/tak/wlasnie/yes/zgoda/👍 |
        bardzo chetnie | bez problemu | czemu/dlaczego nie | jak najbardziej | jasna sprawa | moze byc |
        nie ma sprawy | niech bedzie | prosze bardzo | rzecz jasna |
        tak chce/dziekuje/jasne/jest/oczywiscie/pewnie/poprosze/potwierdzam/prosze | tak jak najbardziej |
        tak poprosze bardzo | tak to ja | tak zgadza/zgadzam sie | to ja/prawda | w porzadku |
        z checia/przyjemnoscia | zgadza/zgadzam sie
        yes.event:
        bede na pewno | bede obecna/obecny |
        bede/bedziemy/dolacze/obecna/obecny/przyjade/przyjde/przyjdziemy/wpadne | bedziemy we dwoje |
        biore/potwierdzam/wezme/zglaszam udzial | chetnie/tak bede/przyjade/przyjde | chetnie/tak wezme udzial |
        do zobaczenia na miejscu | do zobaczenia tam | liczcie na mnie | melduje/pisze/widzimy/zglaszam sie |
        moge byc/przyjsc | mozecie/prosze na mnie liczyc | na pewno bede/przyjde | pasuje mi | pisze sie na to |
        potwierdzam obecnosc/przybycie | potwierdzam swoj udzial | potwierdzam swoja obecnosc |
        przyjmuje zaproszenie | tak biore udzial | tak moge | z przyjemnoscia bede/przyjde |
        z przyjemnoscia wezme udzial
        """
}
