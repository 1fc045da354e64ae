extension WishWords {
    /// Turkish.
    static let turkish = """
        c.me:
        beni | bana | benim | ben | kendimi | adimi | adresimi | ayrilmak
        c.mail:
        e posta~ | mail~ | ileti~ | mesaj~ | posta~ | mektup~ | bildirim~ | her sey
        c.list:
        liste~ | grup~ | topluluk~
        c.take:
        cikar~ | sil~ | kaldir~
        c.unsub:
        uyeligimi iptal | uyelikten cik~ | abonelikten | iptal et~ | cikmak istiyorum | aboneligimi
        c.go:
        ayril~
        c.week:
        haftalik | haftada bir | her hafta | haftada
        c.day:
        gunluk | gunde bir | her gun | gunde
        c.each:
        hemen | aninda | her mesaj | tek tek
        c.digest:
        ozet~ | toplu
        c.enough:
        yeter~ | tercih | daha az | cok fazla | yerine | olsun
        c.stop:
        istemiyorum | durdur~ | gondermeyin | gelmesin | almak istemiyorum | kapat~ | kesin
        c.keep:
        uye kal~ | kalmak | uyeligim devam
        c.pause:
        ara ver~ | beklet~ | tatil~ | duraklat~ | dondur~ | izin~
        c.back:
        tekrar | yeniden | devam | geri | baslat~
        c.join:
        katil~ | uye ol~ | ekle~ | dahil
        c.who:
        kim | kimler
        c.care:
        uye~ | sorumlu~ | yonet~ | ilgilen~ | var
        c.how:
        nasil | hangi adrese | adres nedir | nereye
        c.write:
        yaz~ | gonder~
        c.everyone:
        herkese | gruba | tum gruba | listeye
        c.new:
        yeni | degis~ | artik
        c.address:
        adres~ | e posta adres~ | mail adres~
        c.twice:
        iki kere | iki kez | cift | ikiser | iki defa
        c.groups:
        gruplar~ | listeler~
        c.there:
        hangi gruplar | var mi | neler
        c.settings:
        ayarlar~ | gruplarim | hangi gruplardayim
        c.search:
        ara | arama | bul~ | hakkinda | konusunda
        c.help:
        nasil calis~ | yardim | kullanim kilavuzu | ne yapabilirim | nasil kullan~ | talimat~
        c.or:
        veya | yoksa | ya da
        c.phone:
        gonderildi
        address.alone:
        adres | adres degistir/degistirme/guncelleme | adres/mail degisikligi | adresim/mailim degisti |
        e posta adresi degisikligi | e posta degisikligi/degistirme | mail adresi degisikligi/degistirme |
        yeni adres/mail | yeni e posta | yeni e posta adresi | yeni mail adresi
        address.core:
        adres degisikligi yapmak istiyorum | adresim/mailim artik/degisiyor/degismistir/degisti/kapandi/yenilendi |
        adresimi/mailimi degistirdim/degistirin/degistiriniz/guncelleyelim/guncelleyin/guncelleyiniz/yenileyin |
        adresimi/mailimi degistirebilir/degistirir/guncelleyebilir misiniz |
        adresimi/mailimi degistirebilir/guncelleyebilir miyim | adresimi/mailimi degistirmek/guncellemek istiyorum |
        baska/diger/farkli/yeni adresime almak istiyorum | baska/diger/farkli/yeni adresime gonderin/yollayin |
        baska/diger/farkli/yeni adresime gonderir misiniz | baska/diger/farkli/yeni bir adrese almak istiyorum |
        baska/diger/farkli/yeni bir adrese gonderin/yollayin | baska/diger/farkli/yeni bir adrese gonderir misiniz |
        baska/diger/farkli/yeni e posta adresime almak istiyorum |
        baska/diger/farkli/yeni e posta adresime gonderin/yollayin |
        baska/diger/farkli/yeni e posta adresime gonderir misiniz |
        baska/diger/farkli/yeni mail adresime almak istiyorum |
        baska/diger/farkli/yeni mail adresime gonderin/yollayin |
        baska/diger/farkli/yeni mail adresime gonderir misiniz |
        e postalari * adrese/adresime/adresine almak istiyorum |
        e postalari * adrese/adresime/adresine gonderin/yollayin |
        e postalari * adrese/adresime/adresine gonderir misiniz |
        e postam artik/degisiyor/degismistir/degisti/kapandi/yenilendi |
        e postami degistirdim/degistirin/degistiriniz/guncelleyelim/guncelleyin/guncelleyiniz/yenileyin |
        e postami degistirebilir/degistirir/guncelleyebilir misiniz |
        e postami degistirebilir/guncelleyebilir miyim | e postami degistirmek/guncellemek istiyorum |
        mail adresimiz artik/degisiyor/degismistir/degisti/kapandi/yenilendi |
        mailleri/mesajlari * adrese/adresime/adresine almak istiyorum |
        mailleri/mesajlari * adrese/adresime/adresine gonderin/yollayin |
        mailleri/mesajlari * adrese/adresime/adresine gonderir misiniz | yeni adresim/mailim | yeni e posta adresim |
        yeni e postam | yeni mail adresim
        all:
        butun/tum gruplar/gruplardan/gruplari/gruplarinizdan/listeler/listelerden/listeleri/listelerinizden |
        hepsi/hepsinden/hepsine/hepsini/komple/tamamen/tamami/tamamindan/temelli/topluluk/topluluktan/tumu/tumunden/tumunu |
        her gruptan/listeden/sey/seyden/seyi/yerden | her iki grup/gruptan | her iki gruptan da | iki gruptan da |
        iki listeden de | ikisi/ikisinden de | tum e postalar/postalari | tum mailler/mailleri/mesajlar
        condition:
        aksi halde/takdirde | diyelim ki |
        durumunda/eger/halinde/ise/isterse/istersen/isterseniz/istiyorsan/istiyorsaniz/olsa/olsaydi/olursa/sayet/surece/takdirde/varsayalim/yoksa |
        ne zaman ki | sadece eger
        courtesy:
        alinmayin/arkadaslar/bilgilerinize/eyvallah/gorusuruz/gunaydin/gunaydinlar/hocam/hoscakalin/lutfen/merhaba/merhabalar/minnettarim/mrb/mumkunse/pardon/sagol/sagolun/saygilar/saygilarimizla/saygilarimla/selam/selamlar/selamlarimla/sevgiler/sevgilerimle/sevinirim/slm/tesekkurler/tesekkurlerimle/tsk/tskler/uzgunum |
        allaha emanet olun | android icin outlook | bay bay | bir an once | cevabinizi bekliyorum |
        cok memnun olurum | cok sevinirim | cok/simdiden tesekkur ederim | cok/simdiden tesekkurler |
        degerli uyeler | degerli/merhaba/sayin hocam | degerli/merhaba/sayin/sevgili arkadaslar |
        degerli/sayin/sevgili hocalarim | degerli/sevgili meslektaslarim | eger mumkunse |
        emeginiz/ilginiz/yardiminiz icin tesekkur ederim | emeginiz/ilginiz/yardiminiz icin tesekkurler |
        en iyi dileklerimle | en kisa surede | geregini arz ederim | geregini saygilarimla arz ederim |
        geregini/lutfen rica ederim | gorusmek uzere | harika/iyi olur | hayirli cumalar/isler |
        hayirli/iyi aksamlar/gunler/sabahlar | her sey icin tesekkur ederim | her sey icin tesekkurler |
        herkese gunaydin/merhaba/selam/selamlar | herkese iyi gunler | hosca kalin |
        ipad'imden/iphone'dan/iphone'umdan/telefonumdan gonderildi | iyi aksamlar/calismalar/gunler dilerim |
        iyi bayramlar/calismalar/dersler/dileklerimle/geceler/haftalar/pazarlar/tatiller | iyi hafta sonlari |
        kendinize iyi bakin | kisisel bir sey degil | kolay gelsin | kusura bakma/bakmayin | memnun olurum |
        merhaba degerli hocalarim | merhaba herkese | mumkun ise | musait oldugunuzda | ozur dilerim |
        rahatsiz ettigim icin kusura bakmayin | rahatsiz ettigim icin ozur dilerim |
        rahatsizlik verdigim icin kusura bakmayin | rahatsizlik verdigim icin ozur dilerim | rica ediyorum |
        rica/tesekkur ederim | sag ol/olun | sakincasi yoksa | saygilar sunarim |
        sayin ilgili/yetkili/yetkililer/yonetici | sevgi ve saygilarimla | simdiden cok tesekkurler |
        simdiden sag olun | tesekkur ederiz | umarim her sey yolundadir | umarim iyisindir/iyisinizdir |
        vaktiniz oldugunda | zahmet olmazsa
        daily.alone:
        digest/gunluk/ozet/toplu | gunde 1/bir | gunde 1/bir kez | gunde 1/bir/tek mail | gunde bir defa/kere |
        gunluk bulten/lutfen/mail/mod/olsun/ozet | gunluk e posta | gunluk ozet lutfen | her gun
        daily.core:
        e postalari gunde bir alabilir miyim | e postalari gunde bir alayim/gonderin |
        e postalari gunde bir almak istiyorum | e postalari gunde bir defa/kere/kez toplu gonderin |
        e postalari gunde bir gonderir misiniz | e postalari gunde bir toplu gonderin |
        e postalari gunluk alabilir miyim | e postalari gunluk alayim/gonderin | e postalari gunluk almak istiyorum |
        e postalari gunluk gonderir misiniz | e postalari gunluk ozet olarak alayim |
        e postalari gunluk ozet olarak gonderir misiniz | e postalari gunluk ozet olarak toplu gonderin |
        e postalari gunluk toplu gonderin | gunde bir defa/kere/kez alabilir miyim |
        gunde bir defa/kere/kez alayim/gonderin/istiyorum/olsun/yeterli | gunde bir defa/kere/kez almak istiyorum |
        gunde bir defa/kere/kez gonderir misiniz | gunde sadece tek e posta | gunde sadece tek mail/mesaj/ozet |
        gunde sadece/tek/yalnizca bir e posta | gunde sadece/tek/yalnizca bir mail/mesaj/ozet |
        gunde/gunluk 1/bir/tek e posta | gunde/gunluk 1/bir/tek mail/mesaj/ozet |
        gunluge alin/cevirin/degistirin/gecir/gecirin | gunluge gecirir misiniz | gunluge gecmek istiyorum |
        gunluk bulten/derleme/ozet alabilir miyim | gunluk bulten/derleme/ozet alayim/gonderin/istiyorum/yollayin |
        gunluk bulten/derleme/ozet almak/olarak istiyorum | gunluk bulten/derleme/ozet gonderir misiniz |
        gunluk bulten/derleme/ozet olarak alabilir miyim | gunluk bulten/derleme/ozet olarak almak istiyorum |
        gunluk bulten/derleme/ozet olarak gonderin | gunluk maile/moda/ozete alin/cevirin/degistirin/gecir/gecirin |
        gunluk maile/moda/ozete gecirir misiniz | gunluk maile/moda/ozete gecmek istiyorum |
        hepsini/mailleri/mesajlari gunde bir alabilir miyim | hepsini/mailleri/mesajlari gunde bir alayim/gonderin |
        hepsini/mailleri/mesajlari gunde bir almak istiyorum |
        hepsini/mailleri/mesajlari gunde bir defa/kere/kez toplu gonderin |
        hepsini/mailleri/mesajlari gunde bir gonderir misiniz | hepsini/mailleri/mesajlari gunde bir toplu gonderin |
        hepsini/mailleri/mesajlari gunluk alabilir miyim | hepsini/mailleri/mesajlari gunluk alayim/gonderin |
        hepsini/mailleri/mesajlari gunluk almak istiyorum | hepsini/mailleri/mesajlari gunluk gonderir misiniz |
        hepsini/mailleri/mesajlari gunluk ozet olarak alayim |
        hepsini/mailleri/mesajlari gunluk ozet olarak gonderir misiniz |
        hepsini/mailleri/mesajlari gunluk ozet olarak toplu gonderin |
        hepsini/mailleri/mesajlari gunluk toplu gonderin | her aksam/gun/sabah bir ozet |
        her aksam/gun/sabah ozet gonderin | her aksam/gun/sabah tek bir mail | her aksam/gun/sabah tek mail |
        her gun sadece tek e posta | her gun sadece tek mail/mesaj/ozet | her gun sadece/tek/yalnizca bir e posta |
        her gun sadece/tek/yalnizca bir mesaj/ozet | her gun sadece/yalnizca bir mail
        date.begin:
        ayin/ayinin basi | basi/basina/basinda/basindan/baslangici
        date.christmas:
        nol'den/nolden sonra | nol/nol'e
        date.dayafter:
        ertesi/obur/obursu gun | yarindan sonra
        date.easter:
        paskalya/paskalya'ya | paskalyadan sonra
        date.end:
        ay/ayin/ayinin sonu | sonu/sonuna/sonunda/sonundan
        date.for:
        boyunca/gelecek/icin/icinde/onumuzdeki/sonra/suresince/sureyle/zarfinda | sure ile
        date.from:
        arasi/arasinda/baslayarak/beri/ile/itibaren/tarihinden | dan/den/tan/tarihinden/ten itibaren | den beri
        date.mid:
        ayin ortasi | ortasi/ortasina/ortasinda/ortasindan
        date.month.1:
        oca/ocaga/ocagin/ocak/ocak'a/ocak'ta/ocak'tan/ocakta/ocaktan | ocak ayi/ayina/ayinda
        date.month.10:
        eki/ekim/ekim'de/ekim'den/ekim'e/ekimde/ekimden/ekime/ekimin | ekim ayi/ayina
        date.month.11:
        kas/kasim/kasim'a/kasim'da/kasim'dan/kasima/kasimda/kasimdan/kasimin | kasim ayi/ayina
        date.month.12:
        araliga/araligin/aralik/aralik'a/aralik'ta/aralik'tan/aralikta/araliktan | aralik ayi/ayina
        date.month.2:
        sub/subat/subat'a/subat'ta/subat'tan/subata/subatin/subatta/subattan | subat ayi/ayina
        date.month.3:
        mar/mart/mart'a/mart'ta/mart'tan/marta/martin/martta/marttan | mart ayi/ayina
        date.month.4:
        nis/nisan/nisan'a/nisan'da/nisan'dan/nisana/nisanda/nisandan/nisanin | nisan ayi/ayina
        date.month.5:
        may/mayis/mayis'a/mayis'ta/mayis'tan/mayisa/mayisin/mayista/mayistan | mayis ayi/ayina
        date.month.6:
        haz/haziran/haziran'a/haziran'da/haziran'dan/hazirana/haziranda/hazirandan/haziranin | haziran ayi/ayina
        date.month.7:
        tem/temmuz/temmuz'a/temmuz'da/temmuz'dan/temmuza/temmuzda/temmuzdan/temmuzun | temmuz ayi/ayina
        date.month.8:
        agu/agustos/agustos'a/agustos'ta/agustos'tan/agustosa/agustosta/agustostan/agustosun | agustos ayi/ayina
        date.month.9:
        eyl/eylul/eylul'de/eylul'den/eylul'e/eylulde/eylulden/eylule/eylulun | eylul ayi/ayina
        date.newyear:
        sene/yil/yilin sonu | yeni yil/yila | yeni yildan sonra | yil/yilin sonuna | yilbasi/yilbasina/yilbasindan |
        yilbasindan sonra
        date.next.month:
        bir ay sonra | gelecek/onumuzdeki ay/aya
        date.next.week:
        bir hafta sonra | gelecek/onumuzdeki hafta/haftaya | haftaya
        date.next.year:
        bir yil sonra | gelecek sene/seneye/yila | gelecek/onumuzdeki yil | seneye
        date.number.1:
        bir/birinci/tek
        date.number.10:
        on/onuncu
        date.number.11:
        on bir | onbir
        date.number.12:
        on iki | oniki
        date.number.2:
        iki/ikinci
        date.number.3:
        uc/ucuncu
        date.number.4:
        dorduncu/dort
        date.number.5:
        bes/besinci
        date.number.6:
        alti/altinci
        date.number.7:
        yedi/yedinci
        date.number.8:
        sekiz/sekizinci
        date.number.9:
        dokuz/dokuzuncu
        date.open:
        aksi bildirilene kadar | bayram/donem/izin/iznim/sinavlar/somestr/tatil/tatilim/yaz sonuna kadar |
        bayram/gecici/izindeyken/simdilik/suresiz/tatildeyken |
        bayram/izin/iznim/ramazan/sinavlar/somestr/tatil/tatilim/yaz boyunca |
        bayram/izin/iznim/sinavlar/somestr/tatil/tatilim/yaz bitene kadar |
        bayram/izin/iznim/sinavlar/somestr/tatil/tatilim/yaz suresince | bayram/tatil sonrasina kadar |
        bayrama/donene/donunceye kadar | bayramdan/izinden/iznimden/ramazandan/sinavlardan/tatilden/yazdan sonra |
        belirsiz/kisa bir sure | ben haber verene kadar | ben/izinden/tatilden donene kadar | bir kac ay/gun/hafta |
        bir muddet/sure/sureligine | bir sonraki duyuruya kadar |
        birkac ay/ayligina/gun/gunlugune/hafta/haftaligina | dogum iznindeyim | dogum/ebeveyn/ucretsiz izni |
        gecici/suresiz olarak | gelecek doneme kadar | haber verene kadar | ikinci/yeni bir duyuruya kadar |
        izinde/tatilde oldugum surece | kurban/ramazan bayrami | okullar acilana kadar |
        yariyil/yaz tatili bitene/sonuna kadar | yariyil/yaz tatili boyunca/suresince | yaz tatilinden sonra
        date.today:
        bu aksam | bugun/bugunden/simdi/simdiden | bugunden itibaren | su an | su andan itibaren
        date.tomorrow:
        yarin/yarina/yarindan | yarina kadar | yarindan itibaren
        date.unit.day:
        gun/gundur/gune/gunler/gunlugune/gunluk/gunu
        date.unit.fortnight:
        15/onbes gun | iki hafta/haftaligina | on bes gun
        date.unit.month:
        ay/aya/aydan/aylar/ayligina/aylik
        date.unit.week:
        hafta/haftadan/haftalar/haftaligina/haftalik/haftaya/haftayi
        date.unit.year:
        sene/seneligine/senelik/yil/yila/yilligina/yillik
        date.until:
        a/basina/donene/donunceye/e/gunune/na/ortasina/sonuna/tarihine/ya/ye kadar | dan/den once |
        degin/dek/donecegim/donus/donusum/donuyorum/kadar | den once degil | geri/tarihinde donecegim |
        tarihinde donuyorum | tarihinden itibaren tekrar/yeniden | tarihine dek
        date.weekday.1:
        pazartesi gunu/gunune | pazartesi/pazartesi'ye/pazartesiden/pazartesiye/pzt
        date.weekday.2:
        sal/sali/sali'ya/salidan/saliya | sali gunu/gunune
        date.weekday.3:
        car/carsamba/carsamba'ya/carsambadan/carsambaya/crs | carsamba gunu/gunune
        date.weekday.4:
        per/persembe/persembe'ye/persembeden/persembeye/prs | persembe gunu/gunune
        date.weekday.5:
        cum/cuma/cuma'ya/cumadan/cumaya | cuma gunu/gunune
        date.weekday.6:
        cmt/cumartesi/cumartesi'ye/cumartesiden/cumartesiye | cumartesi gunu/gunune
        date.weekday.7:
        paz/pazar/pazar'a/pazara/pazardan | pazar gunu/gunune
        groups.alone:
        baska/butun/diger/hangi/mevcut/tum gruplar | grup/gruplarin listesi | gruplar/liste/listeler |
        gruplari goster | hangi gruplar var
        groups.core:
        baska grup/gruplar/listeler da var mi | baska grup/gruplar/listeler varmi |
        baska/hangi/ne grup/gruplar/listeler var | baska/hangi/ne gruplar mevcut |
        grup listesi alabilir/gorebilir miyim | grup listesi gonderin/goster/gosterin/listeleyin/yollayin |
        grup listesi gonderir misiniz | grup listesi gormek/ogrenmek istiyorum |
        grup/gruplarin listesini alabilir/gorebilir miyim |
        grup/gruplarin listesini gonderin/goster/gosterin/listeleyin/yollayin |
        grup/gruplarin listesini gonderir misiniz | grup/gruplarin listesini gormek/ogrenmek istiyorum |
        gruplari alabilir/gorebilir miyim | gruplari gonderin/goster/gosterin/listeleyin/yollayin |
        gruplari gonderir misiniz | gruplari gormek/ogrenmek istiyorum |
        hangi gruplara/listelere katilabilirim/kaydolabilirim | hangi gruplara/listelere uye olabilirim |
        hangi gruplariniz var
        help.alone:
        bana yardim | bana yardim edin | bilgi alabilir miyim |
        bilgi/help/imdat/info/kilavuz/komutlar/kullanim/secenekler/sss/talimatlar/yardim | bu nedir | komut listesi |
        kullanim kilavuzu | nasil calisir/calisiyor/kullanilir | yardim edin/et/istiyorum/lutfen | yardimci olun
        help.core:
        ayarlar/grup/liste hakkinda/konusunda yardima ihtiyacim var |
        ayarlar/grup/liste ile ilgili yardima ihtiyacim var |
        ayarlari/ayarlarimi nasil degistirebilirim/degistiririm | bu adres ne ise yarar/yariyor |
        bu adrese ne/neler sorabilirim/yapabilirim/yazabilirim |
        bu grubu nasil kullanabilirim/kullanacagim/kullanirim/kullaniyoruz |
        bu is/sistem nasil calisir/calisiyor/isler/isliyor/kullanilir/kullaniliyor |
        bu/burasi/grup/liste nasil calisir/calisiyor/isler/isliyor/kullanilir/kullaniliyor |
        bunu/burayi/listeyi nasil kullanabilirim/kullanacagim/kullanirim/kullaniyoruz |
        burada/buraya ne/neler sorabilirim/yapabilirim/yazabilirim | kilavuz/talimatlari/yardim alabilir miyim |
        kilavuz/talimatlari/yardim gonderin/istiyorum/yollayin | kilavuz/talimatlari/yardim gonderir misiniz |
        komut listesini alabilir miyim | komut listesini gonderin/istiyorum/yollayin |
        komut listesini gonderir misiniz | komutlar var | komutlar/secenekler/seceneklerim neler/nelerdir |
        kullanim kilavuzu alabilir miyim | kullanim kilavuzu gonderin/istiyorum/yollayin |
        kullanim kilavuzu gonderir misiniz | nasil calistigini anlamadim/anlamiyorum/bilmiyorum
        howpost.alone:
        gruba nasil yazilir | gruba yazma | grubun/grup/liste adresi | mesaj gonder/gonderme |
        nasil gonderilir/paylasilir/yazabilirim/yazarim/yazilir | nasil mesaj gonderirim | yazmak
        immediate.alone:
        aninda gonder | aninda/anlik/derhal/geldikce/hemen/ozetsiz | aninda/hemen lutfen | anlik gonderim/mod |
        anlik/her mail | butun/tum mailler | gelir gelmez | her mesaj | ozet istemiyorum/kapali/olmasin/yok |
        ozet/ozeti kapat | ozeti iptal | tek tek | tum mesajlar
        immediate.core:
        aninda/anlik bildirime/gonderime/maile/moda alin/cevirin/gecirin |
        aninda/anlik bildirime/gonderime/maile/moda gecmek istiyorum |
        e postalari aninda/derhal/geldikce/hemen alabilir miyim |
        e postalari aninda/derhal/geldikce/hemen alayim/gonderin/istiyorum |
        e postalari aninda/derhal/geldikce/hemen almak istiyorum |
        e postalari aninda/derhal/geldikce/hemen gonderir misiniz | e postalari ayri ayri alabilir miyim |
        e postalari ayri ayri alayim/gonderin/istiyorum | e postalari ayri ayri almak istiyorum |
        e postalari ayri ayri gonderir misiniz | e postalari geldigi anda alabilir miyim |
        e postalari geldigi anda alayim/gonderin/istiyorum | e postalari geldigi anda almak istiyorum |
        e postalari geldigi anda gonderir misiniz | e postalari gelir gelmez alabilir miyim |
        e postalari gelir gelmez alayim/gonderin/istiyorum | e postalari gelir gelmez almak istiyorum |
        e postalari gelir gelmez gonderir misiniz | e postalari tek tek alabilir miyim |
        e postalari tek tek alayim/gonderin/istiyorum | e postalari tek tek almak istiyorum |
        e postalari tek tek gonderir misiniz |
        hepsini/mailleri/mesajlari aninda/derhal/geldikce/hemen alabilir miyim |
        hepsini/mailleri/mesajlari aninda/derhal/geldikce/hemen alayim/gonderin/istiyorum |
        hepsini/mailleri/mesajlari aninda/derhal/geldikce/hemen almak istiyorum |
        hepsini/mailleri/mesajlari aninda/derhal/geldikce/hemen gonderir misiniz |
        hepsini/mailleri/mesajlari ayri ayri alabilir miyim |
        hepsini/mailleri/mesajlari ayri ayri alayim/gonderin/istiyorum |
        hepsini/mailleri/mesajlari ayri ayri almak istiyorum |
        hepsini/mailleri/mesajlari ayri ayri gonderir misiniz |
        hepsini/mailleri/mesajlari geldigi anda alabilir miyim |
        hepsini/mailleri/mesajlari geldigi anda alayim/gonderin/istiyorum |
        hepsini/mailleri/mesajlari geldigi anda almak istiyorum |
        hepsini/mailleri/mesajlari geldigi anda gonderir misiniz |
        hepsini/mailleri/mesajlari gelir gelmez alabilir miyim |
        hepsini/mailleri/mesajlari gelir gelmez alayim/gonderin/istiyorum |
        hepsini/mailleri/mesajlari gelir gelmez almak istiyorum |
        hepsini/mailleri/mesajlari gelir gelmez gonderir misiniz |
        hepsini/mailleri/mesajlari tek tek alabilir miyim |
        hepsini/mailleri/mesajlari tek tek alayim/gonderin/istiyorum |
        hepsini/mailleri/mesajlari tek tek almak istiyorum | hepsini/mailleri/mesajlari tek tek gonderir misiniz |
        her e postayi aninda/derhal/geldikce/hemen alabilir miyim |
        her e postayi aninda/derhal/geldikce/hemen alayim/gonderin/istiyorum |
        her e postayi aninda/derhal/geldikce/hemen almak istiyorum |
        her e postayi aninda/derhal/geldikce/hemen gonderir misiniz | her e postayi ayri ayri alabilir miyim |
        her e postayi ayri ayri alayim/gonderin/istiyorum | her e postayi ayri ayri almak istiyorum |
        her e postayi ayri ayri gonderir misiniz | her e postayi geldigi anda alabilir miyim |
        her e postayi geldigi anda alayim/gonderin/istiyorum | her e postayi geldigi anda almak istiyorum |
        her e postayi geldigi anda gonderir misiniz | her e postayi gelir gelmez alabilir miyim |
        her e postayi gelir gelmez alayim/gonderin/istiyorum | her e postayi gelir gelmez almak istiyorum |
        her e postayi gelir gelmez gonderir misiniz | her e postayi tek tek alabilir miyim |
        her e postayi tek tek alayim/gonderin/istiyorum | her e postayi tek tek almak istiyorum |
        her e postayi tek tek gonderir misiniz | her mail/mesaj aninda/derhal/geldikce/hemen gelsin/gonderilsin |
        her mail/mesaj ayri ayri gelsin/gonderilsin | her mail/mesaj geldigi anda gelsin/gonderilsin |
        her mail/mesaj gelir gelmez gelsin/gonderilsin | her mail/mesaj tek tek gelsin/gonderilsin |
        her maili/mesaji aninda/derhal/geldikce/hemen alabilir miyim |
        her maili/mesaji aninda/derhal/geldikce/hemen alayim/gonderin/istiyorum |
        her maili/mesaji aninda/derhal/geldikce/hemen almak istiyorum |
        her maili/mesaji aninda/derhal/geldikce/hemen gonderir misiniz | her maili/mesaji ayri ayri alabilir miyim |
        her maili/mesaji ayri ayri alayim/gonderin/istiyorum | her maili/mesaji ayri ayri almak istiyorum |
        her maili/mesaji ayri ayri gonderir misiniz | her maili/mesaji geldigi anda alabilir miyim |
        her maili/mesaji geldigi anda alayim/gonderin/istiyorum | her maili/mesaji geldigi anda almak istiyorum |
        her maili/mesaji geldigi anda gonderir misiniz | her maili/mesaji gelir gelmez alabilir miyim |
        her maili/mesaji gelir gelmez alayim/gonderin/istiyorum | her maili/mesaji gelir gelmez almak istiyorum |
        her maili/mesaji gelir gelmez gonderir misiniz | her maili/mesaji tek tek alabilir miyim |
        her maili/mesaji tek tek alayim/gonderin/istiyorum | her maili/mesaji tek tek almak istiyorum |
        her maili/mesaji tek tek gonderir misiniz |
        mailler/mesajlar aninda/derhal/geldikce/hemen gelsin/gonderilsin |
        mailler/mesajlar ayri ayri gelsin/gonderilsin | mailler/mesajlar geldigi anda gelsin/gonderilsin |
        mailler/mesajlar gelir gelmez gelsin/gonderilsin | mailler/mesajlar tek tek gelsin/gonderilsin |
        ozet almak/artik istemiyorum | ozet gelmesin/istemiyorum/yerine | ozeti/ozetleri durdurun/kaldirin/kapatin |
        ozeti/ozetleri iptal edin | ozeti/ozetleri kapatir misiniz | tekrar/yeniden her mesaji |
        tekrar/yeniden/yine her maili | tekrar/yeniden/yine tum mailleri
        join.alone:
        abone/kayit/uye ol |
        abonelik/basvuru/ekle/giris/katil/katilim/katiliyorum/katilma/kaydol/kayit/subscribe/uyelik |
        beni ekle/ekleyin | ekle beni | gruba katil/katilma | gruba katilmak istiyorum |
        katilim/uyelik istegi/talebi | katilmak/kaydolmak istiyorum | kayit/uye olmak istiyorum | uyelik basvurusu |
        yeni uye
        join.core:
        abone/kayit/uye olmak isterim/istiyordum/istiyorum | adresimi/beni/mailimi gruba/listeye ekler misiniz |
        adresimi/beni/mailimi gruba/listeye ekleyin/ekleyiniz |
        beni bu/de gruba/listeye alin/ekle/eklermisiniz/ekleyin/ekleyiniz/kaydedin/yazin |
        beni bu/de gruba/listeye alir/ekler/ekleyebilir misiniz | beni bu/de gruba/listeye dahil edin |
        beni de/grubunuza/listenize ekler misiniz | beni de/grubunuza/listenize ekleyin |
        beni ekler/ekleyebilir misiniz | beni ekleyin/ekleyiniz/kaydedin |
        beni gruba da alin/ekle/eklermisiniz/ekleyin/ekleyiniz/kaydedin/yazin |
        beni gruba da alir/ekler/ekleyebilir misiniz | beni gruba da dahil edin |
        beni gruba/grubunuza/listenize/listeye alin/ekle/eklermisiniz/kaydedin/yazin |
        beni gruba/grubunuza/listenize/listeye alir/ekleyebilir misiniz |
        beni gruba/grubunuza/listenize/listeye dahil edin | beni grubunuza/listenize ekleyiniz |
        beni mail listesine alin/ekle/eklermisiniz/ekleyin/ekleyiniz/kaydedin/yazin |
        beni mail listesine alir/ekler/ekleyebilir misiniz | beni mail listesine dahil edin |
        beni uye yapar misiniz | beni uye yapin | e posta listesine dahil olmak istiyorum |
        e posta listesine eklenmek/girmek istiyorum | e posta listesine girebilir/katilabilir miyim |
        e posta listesine katilmak isterim | e posta listesine nasil katilirim/kaydolurum |
        e posta listesine uye olabilir miyim |
        gruba/grubuna/grubunda/grubunuza/listenize/listesine/listeye/topluluga katilmak istiyorum |
        gruba/grubunuza/listenize/listeye/topluluga dahil olmak istiyorum |
        gruba/grubunuza/listenize/listeye/topluluga eklenmek/girmek istiyorum |
        gruba/grubunuza/listenize/listeye/topluluga girebilir/katilabilir miyim |
        gruba/grubunuza/listenize/listeye/topluluga katilmak isterim |
        gruba/grubunuza/listenize/listeye/topluluga nasil katilirim/kaydolurum |
        gruba/grubunuza/listenize/listeye/topluluga uye olabilir miyim | gruba/listeye * katilmak istiyorum |
        kaydolmak isterim/istiyordum/istiyorum | mail grubuna/listesine dahil olmak istiyorum |
        mail grubuna/listesine eklenmek/girmek istiyorum | mail grubuna/listesine girebilir/katilabilir miyim |
        mail grubuna/listesine katilmak isterim | mail grubuna/listesine nasil katilirim/kaydolurum |
        mail grubuna/listesine uye olabilir miyim | nasil/nereden katilabilirim/kaydolabilirim |
        nasil/nereden uye olabilirim/olurum
        leave.alone:
        aboneligi iptal et | aboneligi sonlandir | abonelik/kayit/uyelik iptali |
        abonelik/uyeligi/uyeligimi/uyelik iptal | abonelikten/gruptan/listeden ayril |
        abonelikten/gruptan/listeden/uyelikten cik/cikma |
        ayril/ayriliyorum/ayrilma/bitir/cik/cikar/cikis/dur/durdur/durdurun/iptal/istifa/sil/son/stop/unsubscribe/yeter |
        ayrilmak/cikmak istiyorum | beni cikarin | beni/hesabimi silin | cikar/sil beni | cok fazla mail |
        e posta istemiyorum | gruptan ayriliyorum/cikiyorum | gruptan/listeden cikis | gruptan/uyelikten ayrilma |
        hesabimi/kaydimi/kayit sil | hesap/kayit/listeden silme | iptal edin/et | listeden cikar |
        mail atmayin/istemiyorum | uyelik sonlandirma | uyelikten istifa | yeter artik
        leave.core:
        aboneligi/aboneligimi/aboneligimin/abonelikten/grubunuzdan/gruptan/kaydimi/kaydimin/listeden/listenizden/uyeligimi/uyeligimin/uyelikten ayrilmak/cikmak istiyorum |
        aboneligi/aboneligimi/aboneligimin/adimi/adresimi/beni/hesabimi/ismimi/kaydimi/kaydimin/mailimi/uyeligimi/uyeligimin/uyelikten siler misiniz |
        aboneligi/aboneligimi/aboneligimin/adimi/adresimi/beni/hesabimi/ismimi/kaydimi/kaydimin/mailimi/uyeligimi/uyeligimin/uyelikten silin/siliniz |
        aboneligi/aboneligimi/aboneligimin/kaydimi/kaydimin/uyeligimi/uyeligimin/uyelikten bitirin/silinmesini/sonlandirilmasini/sonlandirin/sonlandiriniz |
        aboneligi/aboneligimi/aboneligimin/kaydimi/kaydimin/uyeligimi/uyeligimin/uyelikten iptal eder misiniz |
        aboneligi/aboneligimi/aboneligimin/kaydimi/kaydimin/uyeligimi/uyeligimin/uyelikten iptal edilmesini/edin/ediniz |
        aboneligi/aboneligimi/aboneligimin/kaydimi/kaydimin/uyeligimi/uyeligimin/uyelikten iptal etmek istiyorum |
        aboneligi/aboneligimi/aboneligimin/kaydimi/kaydimin/uyeligimi/uyeligimin/uyelikten sonlandirmak istiyorum |
        aboneligimi/kaydimi/uyeligimi nasil iptal edebilirim/ederim |
        aboneligimi/kaydimi/uyeligimi nasil silerim/sonlandiririm | abonelikten ayrilmak/cikar/cikarin/cikmak beni |
        abonelikten cikar/cikarin istiyorum | adimi/adresimi/beni/hesabimi/ismimi/mailimi cikariniz |
        adimi/adresimi/beni/hesabimi/ismimi/mailimi cikarir misiniz |
        adimi/adresimi/beni/hesabimi/ismimi/mailimi listeden cikarin/silin |
        adimi/adresimi/beni/hesabimi/ismimi/mailimi listeden cikarir misiniz |
        adimi/adresimi/beni/hesabimi/ismimi/mailimi/uyelikten cikarin |
        adimi/adresimi/hesabimi/ismimi/mailimi kaldirin/kapatin |
        adimi/adresimi/hesabimi/ismimi/mailimi listenizden cikarin |
        artik bu mailleri/mesajlari atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        artik e posta gelmesin/istemiyorum | artik mail/mesaj gelmesin/istemiyorum |
        artik sizden mail atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        artik/bana e posta atmayin/gondermeyin/yollamayin | artik/bana mail/mesaj atmayin/gondermeyin/yollamayin |
        bana artik/daha mail gondermeyiniz | bana bir daha mail atmayin/gondermeyin/gondermeyiniz/yollamayin |
        bana daha fazla mail atmayin/gondermeyin/gondermeyiniz/yollamayin |
        bana daha mail atmayin/gondermeyin/yollamayin | bana e posta gondermeyiniz | bana mail/mesaj gondermeyiniz |
        beni bu gruptan/listeden alin/cikar/cikarin/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/silin/siliniz/silmenizi |
        beni bu gruptan/listeden cikarabilir/cikarir/siler misiniz |
        beni butun/tum gruplardan alin/cikar/cikarin/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/silin/siliniz/silmenizi |
        beni butun/tum gruplardan cikarabilir/cikarir/siler misiniz | beni cikarabilir misiniz |
        beni cikarirmisiniz/cikartin |
        beni e posta listesinden alin/cikar/cikarin/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/silin/siliniz/silmenizi |
        beni e posta listesinden cikarabilir/cikarir/siler misiniz | beni gruptan cikarin/silin |
        beni gruptan cikarir misiniz |
        beni gruptan/listeden alin/cikar/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/siliniz/silmenizi |
        beni gruptan/listeden cikarabilir/siler misiniz |
        beni mail grubundan/listesinden alin/cikar/cikarin/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/silin/siliniz/silmenizi |
        beni mail grubundan/listesinden cikarabilir/cikarir/siler misiniz |
        beni tum listelerden alin/cikar/cikarin/cikariniz/cikarirmisiniz/cikarmanizi/cikartin/sil/silin/siliniz/silmenizi |
        beni tum listelerden cikarabilir/cikarir/siler misiniz | bu e postalari almak istemiyorum |
        bundan sonra bu mailleri/mesajlari atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        bundan sonra e posta atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        bundan sonra mail/mesaj atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        bundan sonra sizden mail atmayin/gelmesin/gondermeyin/istemiyorum/yollamayin |
        butun/tum gruplardan ayrilmak/cikarilmak/cikartilmak/cikmak/silinmek isterim/istiyorum/istiyoruz |
        e posta atmayi/gondermeyi/yollamayi birakin/durdurun/kesin artik |
        e posta listesinden ayrilmak/cikarilmak/cikartilmak/cikmak/silinmek isterim/istiyorum/istiyoruz |
        e posta/postalarinizi almak istemiyorum | grubunuzdan/gruptan/listeden/listenizden cikarilmak istiyorum |
        grupta/listede kalmak artik istemiyorum | grupta/listede kalmak istemiyorum |
        grupta/listede/uye olmak artik istemiyorum | grupta/listede/uye olmak istemiyorum |
        gruptan/listeden ayriliyorum/cikiyorum |
        gruptan/listeden ayrilmak/cikarilmak/cikartilmak/cikmak/silinmek isterim/istiyoruz |
        gruptan/listeden cikartilmak/silinmek istiyorum |
        mail atmayi/gondermeyi/yollamayi birakin/durdurun/kesin artik |
        mail grubundan/listesinden ayrilmak/cikarilmak/cikartilmak/cikmak/silinmek isterim/istiyorum/istiyoruz |
        mail/mailleri/maillerinizi/mesaj/mesajlari almak istemiyorum |
        nasil ayrilabilirim/ayrilirim/cikabilirim/cikarim/cikilir |
        tum listelerden ayrilmak/cikarilmak/cikartilmak/cikmak/silinmek isterim/istiyorum/istiyoruz
        maybe:
        bakacagim/bakalim/bakariz/belki/bilmem/bilmiyorum/deneyecegim/galiba/gelebilirim/gelebilirsem/gorecegiz/herhalde/insallah/kararsizim/muhtemelen/olabilir/sanirim/umarim |
        belki gelirim/katilirim | belli degil/olmaz | buyuk ihtimalle | daha sonra onaylarim |
        daha/henuz bilmiyorum | duruma bagli/gore | elli elli | emin degilim |
        gelmeye/katilmaya calisacagim/calisirim | haber verecegim/veririm | henuz belli degil | henuz emin degilim |
        henuz karar vermedim | kontrol edeyim | musait olursam | programima bakmam lazim | sanirim evet |
        sonra bildiririm | sonra haber veririm | sonra teyit ederim | su an bilmiyorum | takvimime bakayim |
        teyit edecegim
        negation:
        artik/henuz degil |
        asla/degil/etmeden/etmeyin/etmiyorum/hayir/hic/hicbir/istemem/istemez/istemiyorum/kimse/olmadan/olmasin/sakin/yapmayin/yerine/yok |
        hic kimse | ne de
        no:
        asla/bosver/h/hata/hayir/hyr/iptal/istemem/istemiyorum/kalsin/katilmiyorum/malesef/no/olmaz/onaylamiyorum/reddediyorum/ret/yanlis/yok/yoo/👎 |
        ben degildim/degilim/yapmadim | bos verin | boyle kalsin | bu bir hata | bu defa olmaz | bu sefer degil |
        bu/hayir yanlis | dogru/simdi/simdilik degil | gerek yok | hayir ben degilim | hayir gerek yok |
        hayir istemiyorum/lutfen/malesef/tesekkurler | hayir kabul etmiyorum | hayir sag olun | hayir simdi degil |
        hayir tesekkur ederim | hayir/kesinlikle olmaz | iptal edin | kabul etmiyorum |
        kesinlikle/malesef/simdilik/uzgunum hayir | ne yazik ki hayir | o ben degildim | oldugu gibi kalsin |
        yanlislik olmus
        no.event:
        bana uymuyor | baska bir programim/randevum/toplantim var | baska isim/programim var | baska zaman |
        ben yokum | beni saymayin/yazmayin |
        bensiz/bulunamayacagim/gelemem/gelemeyecegim/gelemiyorum/gelmeyecegim/gelmiyorum/hastayim/katilamam/katilamayacagim/katilamiyorum/katilmayacagim/katilmiyorum/mazeretliyim/mesgulum/yokum |
        bir dahaki sefere | daveti reddediyorum | dersim/isim/mazeretim var | gelmem/katilmam mumkun degil |
        hayir/malesef/uzgunum gelemem/gelemeyecegim/gelemiyorum/katilamayacagim/katilamiyorum |
        izinde/tatilde olacagim | malesef katilamam | malesef musait degilim | mazeretimi bildiririm |
        musait/uygun degilim | ne yazik ki gelemem/gelemeyecegim/gelemiyorum/katilamayacagim/katilamiyorum |
        orada olamayacagim/olmayacagim | sehir disinda olacagim | sehir disindayim
        none.alone:
        bildirim/bildirimleri/mail kapat | bildirim/mail kapali/yok | bildirimleri kapatin |
        e posta gelmesin/kapali/kapat/yok | gonderme/hic/hicbiri/mailsiz/sessiz | hic/hicbir mail |
        mail/mesaj gelmesin | mailsiz uyelik | sadece site/siteden/web | sessiz mod | sessize al
        none.core:
        bildirimleri/mailleri kapat/kapatin | bildirimleri/mailleri kapatir misiniz |
        bildirimleri/mailleri kapatmak istiyorum |
        e posta almayayim/gelmesin/gondermeyin/istemiyorum ama grupta/listede/uye/uyeligim/uyelik |
        e posta bildirimlerini kapat/kapatin | e posta bildirimlerini kapatir misiniz |
        e posta bildirimlerini kapatmak istiyorum | e postalari internetten/siteden/webden okumak istiyorum |
        e postalari internetten/siteden/webden okurum/okuyacagim/okuyorum |
        e postalari internetten/siteden/webden takip ederim | e postalari kapat/kapatin |
        e postalari kapatir misiniz | e postalari kapatmak istiyorum | e postalari web sitesinden okumak istiyorum |
        e postalari web sitesinden okurum/okuyacagim/okuyorum | e postalari web sitesinden takip ederim |
        grupta/listede/uye kalarak/kalip e posta almak istemiyorum |
        grupta/listede/uye kalarak/kalip e posta almamak/almayayim |
        grupta/listede/uye kalarak/kalip mail/mailleri/mesaj almak istemiyorum |
        grupta/listede/uye kalarak/kalip mail/mailleri/mesaj almamak/almayayim |
        grupta/listede/uye kalayim/kalsam ama bana mail | grupta/listede/uye kalayim/kalsam ama e posta |
        grupta/listede/uye kalayim/kalsam ama mailler/mesaj | grupta/listede/uye kalayim/kalsam ama/fakat mail |
        grupta/listede/uye kalmak istiyorum ama bana mail | grupta/listede/uye kalmak istiyorum ama e posta |
        grupta/listede/uye kalmak istiyorum ama mailler/mesaj | grupta/listede/uye kalmak istiyorum ama/fakat mail |
        grupta/listede/uye kalmaya devam edeyim ama bana mail | grupta/listede/uye kalmaya devam edeyim ama e posta |
        grupta/listede/uye kalmaya devam edeyim ama mailler/mesaj |
        grupta/listede/uye kalmaya devam edeyim ama/fakat mail |
        gruptan/listeden ayrilmadan/cikmadan e posta almamak/durdurmak/kapatmak/kesmek |
        gruptan/listeden ayrilmadan/cikmadan mail/mailleri/mesajlari almamak/durdurmak/kapatmak/kesmek |
        gruptan/listeden ayrilmak/cikmak istemiyorum ama/fakat/sadece/yalnizca |
        kaydim/uyeligim devam etsin ama/fakat/mail | kaydim/uyeligim devam etsin e posta |
        kaydim/uyeligim dursun/kalsin ama/fakat/mail | kaydim/uyeligim dursun/kalsin e posta |
        mail almadan/gelmeden grupta/listede/uye kalayim/kalmak | mail bildirimlerini kapat/kapatin |
        mail bildirimlerini kapatir misiniz | mail bildirimlerini kapatmak istiyorum |
        mail/mesaj almayayim/gelmesin/gondermeyin/istemiyorum ama grupta/listede/uye/uyeligim/uyelik |
        mailleri/mesajlari internetten/siteden/webden okumak istiyorum |
        mailleri/mesajlari internetten/siteden/webden okurum/okuyacagim/okuyorum |
        mailleri/mesajlari internetten/siteden/webden takip ederim |
        mailleri/mesajlari web sitesinden okumak istiyorum |
        mailleri/mesajlari web sitesinden okurum/okuyacagim/okuyorum |
        mailleri/mesajlari web sitesinden takip ederim | siteden/webden okurum/okuyacagim/okuyorum * e posta |
        siteden/webden okurum/okuyacagim/okuyorum * gelmesin/istemiyorum/mail |
        siteden/webden takip edecegim/ederim * e posta |
        siteden/webden takip edecegim/ederim * gelmesin/istemiyorum/mail |
        web sitesinden okurum/okuyacagim/okuyorum * e posta |
        web sitesinden okurum/okuyacagim/okuyorum * gelmesin/istemiyorum/mail |
        web sitesinden takip edecegim/ederim * e posta |
        web sitesinden takip edecegim/ederim * gelmesin/istemiyorum/mail
        not:
        aboneligimi/uyeligimi iptal etmistim/ettim | aboneligimi/uyeligimi sonlandirdim |
        abonelikten/uyelikten cikma baglantisi/butonu/dugmesi/formu/islemi/linki/secenegi |
        anlatti/dedi/demis/diyor/istedi/sordu/soruyor/soyledi/soyluyor/yazdi bana/ki | ara sinav/tatil |
        aranizda/icinizden bilen/biri |
        arkadasimi/arkadasimizi/beyi/dernegimizden/esimi/evden/gorevden/hanimi/isten/kizimi/kurstan/meslektasimi/muduru/mudurumuzu/odadan/oglumu/ogrencileri/ogrenciyi/ogretmeni/okuldan/onlari/onu/projeden/sekreteri/siniftan/stajyeri/toplantidan/velileri cikarin |
        arkadasimi/arkadasimizi/beyi/esimi/hanimi/kizimi/meslektasimi/muduru/mudurumuzu/oglumu/ogrencileri/ogrenciyi/ogretmeni/onlari/onu/sekreteri/stajyeri/velileri cikarir/ekler/siler misiniz |
        arkadasimi/arkadasimizi/beyi/esimi/hanimi/kizimi/meslektasimi/muduru/mudurumuzu/oglumu/ogrencileri/ogrenciyi/ogretmeni/onlari/onu/sekreteri/stajyeri/velileri da/de ekleyin |
        arkadasimi/arkadasimizi/beyi/esimi/hanimi/kizimi/meslektasimi/muduru/mudurumuzu/oglumu/ogrencileri/ogrenciyi/ogretmeni/onlari/onu/sekreteri/stajyeri/velileri de cikarin |
        arkadasimi/arkadasimizi/beyi/esimi/hanimi/kizimi/meslektasimi/muduru/mudurumuzu/oglumu/ogrencileri/ogrenciyi/ogretmeni/onlari/onu/sekreteri/stajyeri/velileri ekleyin/gruba/gruptan/listeden/listeye/silin |
        arkadasimin/beyin/esimin/hanimin/meslektasimin/onlarin/onun aboneligini/adini/adresini/kaydini/mailini/uyeligini |
        ayda/gunde/haftada/yilda iki defa/kere/kez |
        ayrilabiliriz/ayrilabilirsiniz/ayrilirdim/ayrilmayin/cikabilirsin/cikabilirsiniz/cikardim/cikilabilir/cikmayin/durdurabilirsiniz/durdurmayin/katilabilirsiniz/silmeyin |
        ayrilacagini/cikacagini/diye/istedigini dedi/sordu/soruyor/soyledi/soylemis/soyluyor/yazdi/yazmis |
        ayrilmak/cikarilmak/cikmak/katilmak/silinmek gibi bir niyetim |
        ayrilmak/cikarilmak/cikmak/katilmak/silinmek istemedim/istemem/istemiyorum |
        ayrilmak/cikmak/durdurmak/katilmak/kaydolmak icin gerekir/linke/su/tiklayin/tiklayiniz/yeterli |
        ayrilmak/cikmak/katilmak istedi/istemis/istemiyor/isterdi/isterse/istersen/isterseniz/isteyen/isteyenler/istiyor/istiyorlar/istiyormus/istiyorsan/istiyorsaniz |
        ayrilmali/cikmali miyim | ayrilmayi/cikmayi dusundum/dusunuyordum/dusunuyorum/planliyorum |
        ayrilsam/cikaralim/cikarsak/ciksam/durduralim/silelim mi | belediyenin/lokantanin/okulun/restoranin adresi |
        beni cikarmayin/cikarmayiniz/eklemeyin/silmeyiniz |
        beni egitime/etkinlige/geziye/kursa/projeye/seminere/toplantiya/yemege ekleyin/kaydedin/yazin |
        beni gruptan/listeden cikarmayin | beni nobet listesinden cikarin/silin |
        beni nobetten/programdan/projeden/toplantidan/tutanaktan silin |
        beni nobetten/programdan/tutanaktan cikarin | bilen var mi | bilen varmi | bilgisi/fikri olan var mi |
        bilgisi/fikri olan varmi | cay/kahve/ogle/teneffus/yemek arasi/molasi |
        cikis/duraklatma/iptal/katil baglantisi/butonu/dugmesi/formu/islemi/linki/secenegi | cikmali miyiz |
        dernegimizden/evden/gorevden/gruptan/isten/kurstan/listeden/odadan/okuldan/projeden/siniftan/toplantidan ayrildim |
        dernegimizden/evden/gorevden/isten/kurstan/odadan/okuldan/projeden/siniftan/toplantidan ayriliyorum/ayrilmak/cikis/cikiyorum/cikmak |
        derse/egitime/etkinlige/geziye/konferansa/kursa/projeye/seminere/toplantiya/yemege katilabilir/katilmak/kaydolmak |
        derse/egitime/etkinlige/geziye/konferansa/kursa/projeye/seminere/toplantiya/yemege kayit olmak | dogum izni |
        durak/otobus duragi | eklediginiz icin | fikir/gonullu/kitap/ogretmen/salon/sinif/vekil ariyorum |
        gruba/listeye eklendi/eklendim/katilanlar/katildi/katildim |
        gruptan/listeden atildim/ayrilan/ayrilanlar/ayrildi/ayrildilar/ayrilirsam/ayrilmayacagim/ayrilmis/ayrilmistim/ayrilmiyorum/cikan/cikanlar/cikarildi/cikarildim/cikarsa/cikarsak/cikarsam/cikmayacagim/cikmis/cikmistim/cikmiyorum/cikti/ciktilar/ciktim/silindim |
        gunluk hayat/yasam | gunluk/haftalik ders/plan/rapor | haftalik program/toplanti |
        iptal edebilirsiniz/etmeyin | iptal etmek icin gerekir/linke/su/tiklayin/tiklayiniz/yeterli |
        izin belgesi/dilekcesi | maddi/mali/odeve/sosyal yardim | mailleri/uyeligi durdurdum/durdurmustum |
        rica etti bana/ki |
        uye olmak istedi/istemis/istemiyor/isterdi/isterse/istersen/isterseniz/isteyen/isteyenler/istiyor/istiyorlar/istiyormus/istiyorsan/istiyorsaniz |
        yardim kampanyasi | yardima muhtac
        pause.alone:
        ara ver/verme | askiya al/alma |
        beklet/dondur/dondurma/duraklat/duraklatma/izin/izindeyim/izinli/izinliyim/mola/pause/pauze/tatil/tatilde/tatildeyim/yokum |
        bir sure mail yok | durdur gecici | gecici durdurma | gecici olarak durdur |
        gecici/gonderimi/maili/mailleri durdur | mailleri duraklat | simdilik dur | tatil modu
        pause.core:
        aboneligimi/beni/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi askiya alin |
        aboneligimi/beni/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi duraklatin |
        aboneligimi/boyunca/gonderileri/gonderimi/kadar/maillere/mailleri/maillerimi/mesajlara/mesajlari/uyelige/uyeligime/uyeligimi ara verin |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi askiya alir misiniz |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi askiya almak istiyorum |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi bir sure durdurun |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi dondurun/durdurun/durdurunuz |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi dondurur/durdurur musunuz |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi duraklatir/durdurabilir misiniz |
        aboneligimi/gonderileri/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi duraklatmak/durdurmak istiyorum |
        beni bekletin | beni tatil moduna alin | bir sure/sureligine e posta durdurun |
        bir sure/sureligine e posta/postalari almak istemiyorum |
        bir sure/sureligine e posta/postalari almayayim/atmayin/gelmesin/gondermeyin/istemiyorum |
        bir sure/sureligine mail/mailleri/mesaj almak istemiyorum |
        bir sure/sureligine mail/mailleri/mesaj almayayim/atmayin/gelmesin/gondermeyin/istemiyorum |
        bir sure/sureligine mail/mesaj durdurun | bir sureligine askiya alin | bir sureligine dondurun/durdurun |
        bir sureligine durdurmak istiyorum |
        boyunca/izindeyim/kadar/surece/suresince/tatildeyim * durdurun/gelmesin/gondermeyin |
        boyunca/kadar ara vermek istiyorum | boyunca/kadar mail yok |
        boyunca/kadar/simdilik/surece/suresince e posta/postalari almayayim/istemiyorum |
        boyunca/kadar/simdilik/surece/suresince mail/mailleri/mesaj almayayim/istemiyorum |
        boyunca/kadar/surece/suresince * almak istemiyorum | boyunca/kadar/surece/suresince * atmayin/duraklatin |
        boyunca/kadar/surece/suresince bana e posta almayayim/gonderilmesin/gondermeyiniz/istemiyorum/yollamayin |
        boyunca/kadar/surece/suresince bana e posta durdurur musunuz |
        boyunca/kadar/surece/suresince bana e posta gondermez misiniz |
        boyunca/kadar/surece/suresince bana mesaj almayayim/gonderilmesin/gondermeyiniz/istemiyorum/yollamayin |
        boyunca/kadar/surece/suresince bana mesaj durdurur musunuz |
        boyunca/kadar/surece/suresince bana mesaj gondermez misiniz |
        boyunca/kadar/surece/suresince bana/hic mail almayayim/gonderilmesin/gondermeyiniz/istemiyorum/yollamayin |
        boyunca/kadar/surece/suresince bana/hic mail durdurur musunuz |
        boyunca/kadar/surece/suresince bana/hic mail gondermez misiniz |
        boyunca/kadar/surece/suresince bana/mail/mailleri/mesaj/mesajlari gonderilmesin/gondermeyiniz/yollamayin |
        boyunca/kadar/surece/suresince bana/mail/mailleri/mesaj/mesajlari gondermez misiniz |
        boyunca/kadar/surece/suresince bana/mail/mesaj durdurur musunuz |
        boyunca/kadar/surece/suresince bana/mesajlari almayayim/istemiyorum |
        boyunca/kadar/surece/suresince e posta durdurur musunuz |
        boyunca/kadar/surece/suresince e posta/postalari gonderilmesin/gondermeyiniz/yollamayin |
        boyunca/kadar/surece/suresince e posta/postalari gondermez misiniz |
        e posta atmayin/gelmesin/gondermeyin * boyunca/kadar | e postalara ara verir misiniz |
        e postalara ara vermek | e postalara bir sure ara | e postalara/postalari/postalarimi ara verin |
        e postalari/postalarimi askiya alin | e postalari/postalarimi askiya alir misiniz |
        e postalari/postalarimi askiya almak istiyorum | e postalari/postalarimi bir sure durdurun |
        e postalari/postalarimi dondurun/duraklatin/durdurun/durdurunuz |
        e postalari/postalarimi dondurur/durdurur musunuz | e postalari/postalarimi duraklatir/durdurabilir misiniz |
        e postalari/postalarimi duraklatmak/durdurmak istiyorum | gecici olarak askiya alin |
        gecici olarak dondurun/durdurun | gecici olarak durdurmak istiyorum | gecici olarak e posta durdurun |
        gecici olarak e posta/postalari almak istemiyorum |
        gecici olarak e posta/postalari almayayim/atmayin/gelmesin/gondermeyin/istemiyorum |
        gecici olarak mail/mailleri/mesaj almak istemiyorum |
        gecici olarak mail/mailleri/mesaj almayayim/atmayin/gelmesin/gondermeyin/istemiyorum |
        gecici olarak mail/mesaj durdurun | izinde/tatilde olacagim * durdurun/gelmesin/gondermeyin/istemiyorum |
        izindeyim/tatildeyim * istemiyorum | mail/mesaj atmayin/gelmesin/gondermeyin * boyunca/kadar |
        maillere/mesajlara/uyelige/uyeligime ara verir misiniz | maillere/mesajlara/uyelige/uyeligime ara vermek |
        maillere/mesajlara/uyelige/uyeligime bir sure ara | simdilik e posta durdurun |
        simdilik e posta/postalari almak istemiyorum | simdilik e posta/postalari atmayin/gelmesin/gondermeyin |
        simdilik mail/mailleri/mesaj almak istemiyorum | simdilik mail/mailleri/mesaj atmayin/gelmesin/gondermeyin |
        simdilik mail/mesaj durdurun
        reason:
        artik calismadigim icin | artik calismiyorum/ilgilenmiyorum | beni ilgilendirmiyor | bu nedenle/sebeple |
        bu/o yuzden | cok fazla e posta geliyor | cok fazla mail geliyor | cok mail geliyor | cok yogunum |
        cunku/dolayi/dolayisiyla/ilgilenmiyorum/madem/mademki/malum/nedeniyle/oldugumdan/oldugundan/oturu/sebebiyle/yetisemiyorum/yogunluktan/yuzunden/zira |
        emekli oldugum icin | emekli oldum/oluyorum | gelen kutum dolu | gorev/is/okul degistirdim | isten ayrildim |
        izinde/tatilde olacagim icin | izne/tatile cikiyorum | mail kutum doldu | okul degistirdigim icin |
        oldugu/oldugum icin | tatile gidiyorum | vaktim olmadigi icin | vaktim/zamanim yok
        resume.alone:
        aktif/devam et | aktiflestir/baslat/devam/dondum/etkinlestir/geldim/tekrar/yeniden | arayi bitir |
        devam edin/lutfen | duraklatmayi kaldir | geri/izinden/tatilden dondum | maili tekrar ac |
        maili/mailleri ac | maili/mailleri/tekrar/yeniden baslat | tekrar/yeniden mail | yeniden aktif
        resume.core:
        aboneligimi/beni/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar aktif edin |
        aboneligimi/beni/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar/yeniden acin/etkinlestirin |
        aboneligimi/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi baslatin |
        aboneligimi/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar acar misiniz |
        aboneligimi/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar/yeniden baslatin/gonderin |
        aboneligimi/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar/yeniden baslatir misiniz |
        aboneligimi/gonderimi/mailleri/maillerimi/mesajlari/uyeligimi tekrar/yeniden/yine almak istiyorum |
        arayi/askiyi/duraklatmayi/durdurmayi bitirin/kaldirin/sonlandirin |
        arayi/askiyi/duraklatmayi/durdurmayi iptal edin | beni tekrar/yeniden aktiflestirin |
        beni yeniden aktif edin | dondum * acin/baslatin/gonderebilirsiniz/gonderin/mail/mailleri |
        e posta almaya baslamak | e posta almaya devam etmek | e posta almaya tekrar/yeniden baslamak |
        e postalar tekrar/yeniden baslasin/gelsin | e postalari baslatin | e postalari tekrar acar misiniz |
        e postalari tekrar aktif edin | e postalari tekrar/yeniden acin/baslatin/etkinlestirin/gonderin |
        e postalari tekrar/yeniden baslatir misiniz | e postalari tekrar/yeniden/yine almak istiyorum |
        mail/mesaj almaya baslamak | mail/mesaj almaya devam etmek | mail/mesaj almaya tekrar/yeniden baslamak |
        mailler/mesajlar tekrar/yeniden baslasin/gelsin | tekrar/yeniden/yine bana mail alabilir miyim |
        tekrar/yeniden/yine bana mail alabilirim/alayim/almaya/baslatin/gelsin/gonderebilirsiniz/gonderin |
        tekrar/yeniden/yine bana mail almak istiyorum | tekrar/yeniden/yine bana mail gonderir misiniz |
        tekrar/yeniden/yine e posta baslatin | tekrar/yeniden/yine e posta/postalari alabilir miyim |
        tekrar/yeniden/yine e posta/postalari alabilirim/alayim/almaya/gelsin/gonderebilirsiniz/gonderin |
        tekrar/yeniden/yine e posta/postalari almak istiyorum |
        tekrar/yeniden/yine e posta/postalari gonderir misiniz |
        tekrar/yeniden/yine mail/mailleri/mesaj/mesajlari alabilir miyim |
        tekrar/yeniden/yine mail/mailleri/mesaj/mesajlari alabilirim/alayim/almaya/gelsin/gonderebilirsiniz/gonderin |
        tekrar/yeniden/yine mail/mailleri/mesaj/mesajlari almak istiyorum |
        tekrar/yeniden/yine mail/mailleri/mesaj/mesajlari gonderir misiniz | tekrar/yeniden/yine mail/mesaj baslatin
        search.alone:
        arama yap | arama/arastir/arsiv/arsivler/bul | arsiv arama | arsivde/mail/mesaj ara | eski mesajlar
        search.core:
        arsivde * bulabilir | arsivde * var mi | arsivde/arsivden/arsivlerde ara/arayin/bul/bulun |
        arsivde/arsivden/arsivlerde arama yap | arsivde/arsivden/arsivlerde aramak istiyorum |
        arsivde/arsivden/arsivlerde arar misiniz | arsivde/arsivden/arsivlerde bulur musunuz |
        eski maillerde/mesajlarda ara/arayin/bul/bulun | eski maillerde/mesajlarda arama yap |
        eski maillerde/mesajlarda aramak istiyorum | eski maillerde/mesajlarda arar misiniz |
        eski maillerde/mesajlarda bulur musunuz |
        hakkinda/hakkindaki/konusunda/konusundaki mailleri/mesajlari ariyorum/bulun |
        hakkinda/konusunda arama/konusulanlari/yazilanlari | hakkinda/konusunda eski/gecen mailleri/mesajlari |
        hakkinda/konusunda ne denmisti | hakkinda/konusunda ne/neler konusuldu/soylendi/yazildi |
        hakkindaki/konusundaki mailleri/mesajlari/yazismalari ara/arayin/bul/gonderin |
        hakkindaki/konusundaki mailleri/mesajlari/yazismalari bulabilir miyim |
        hakkindaki/konusundaki mailleri/mesajlari/yazismalari gonderir misiniz |
        hakkindaki/konusundaki mailleri/mesajlari/yazismalari gormek istiyorum |
        hakkindaki/konusundaki yazismalari ariyorum/bulun | ile ilgili arama/konusulanlari/yazilanlari |
        ile ilgili eski/gecen mailleri/mesajlari |
        ile ilgili mailleri/mesajlari/yazismalari ara/arayin/ariyorum/bul/bulun/gonderin |
        ile ilgili mailleri/mesajlari/yazismalari bulabilir miyim |
        ile ilgili mailleri/mesajlari/yazismalari gonderir misiniz |
        ile ilgili mailleri/mesajlari/yazismalari gormek istiyorum | ile ilgili ne denmisti |
        ile ilgili ne/neler konusuldu/soylendi/yazildi | mail/mesaj ariyorum
        thisgroup:
        bu bulten/gruba/grubun/grup/grupta/gruptan/liste/listede/listeden/listenin/listeye/listeyi/mail/mesaj |
        bu e posta | bu/mail grubu | bu/sizin e postalar/postalari |
        bu/sizin mailler/maillerden/mailleri/mesajlar/mesajlari |
        bulten/bultenden/burada/buradan/burasi/buraya/forum/gruba/grubu/grubun/grubunuza/grubunuzdan/grup/grupta/gruptan/liste/listede/listeden/listenin/listenizden/listenize/listeye/listeyi/mailleriniz/maillerinizi |
        e posta grubu/grubuna/grubundan/listesi/listesinden/listesine |
        mail grubuna/grubundan/listesi/listesinden/listesine
        twice.alone:
        2/iki kez | cift kayit | cift/ikiser/mukerrer | cift/mukerrer mail | her sey cift | her sey iki kere/kez |
        iki defa/kere/tane | mailler cift | mailler iki kere/kez | tekrarlanan mailler
        weekly.alone:
        haftada 1/bir | haftada 1/bir kez | haftada 1/bir/tek mail | haftada bir defa/kere | haftalik |
        haftalik bulten/lutfen/mail/mod/olsun/ozet | haftalik e posta | haftalik ozet lutfen | her hafta |
        sadece cuma/pazartesi gunleri
        weekly.core:
        e postalari haftada bir alabilir miyim | e postalari haftada bir alayim/gonderin |
        e postalari haftada bir almak istiyorum | e postalari haftada bir defa/kere/kez toplu gonderin |
        e postalari haftada bir gonderir misiniz | e postalari haftada bir toplu gonderin |
        e postalari haftalik alabilir miyim | e postalari haftalik alayim/gonderin |
        e postalari haftalik almak istiyorum | e postalari haftalik gonderir misiniz |
        e postalari haftalik ozet olarak alayim | e postalari haftalik ozet olarak gonderir misiniz |
        e postalari haftalik ozet olarak toplu gonderin | e postalari haftalik toplu gonderin |
        haftada bir defa/kere/kez alabilir miyim |
        haftada bir defa/kere/kez alayim/gonderin/istiyorum/olsun/yeterli |
        haftada bir defa/kere/kez almak istiyorum | haftada bir defa/kere/kez gonderir misiniz |
        haftada sadece tek e posta | haftada sadece tek mail/mesaj/ozet | haftada sadece/tek/yalnizca bir e posta |
        haftada sadece/tek/yalnizca bir mail/mesaj/ozet | haftada/haftalik 1/bir/tek e posta |
        haftada/haftalik 1/bir/tek mail/mesaj/ozet | haftaliga alin/cevirin/degistirin/gecir/gecirin |
        haftaliga gecirir misiniz | haftaliga gecmek istiyorum | haftalik bulten/derleme/ozet alabilir miyim |
        haftalik bulten/derleme/ozet alayim/gonderin/istiyorum/yollayin |
        haftalik bulten/derleme/ozet almak/olarak istiyorum | haftalik bulten/derleme/ozet gonderir misiniz |
        haftalik bulten/derleme/ozet olarak alabilir miyim | haftalik bulten/derleme/ozet olarak almak istiyorum |
        haftalik bulten/derleme/ozet olarak gonderin |
        haftalik maile/moda/ozete alin/cevirin/degistirin/gecir/gecirin | haftalik maile/moda/ozete gecirir misiniz |
        haftalik maile/moda/ozete gecmek istiyorum | hepsini/mailleri/mesajlari haftada bir alabilir miyim |
        hepsini/mailleri/mesajlari haftada bir alayim/gonderin |
        hepsini/mailleri/mesajlari haftada bir almak istiyorum |
        hepsini/mailleri/mesajlari haftada bir defa/kere/kez toplu gonderin |
        hepsini/mailleri/mesajlari haftada bir gonderir misiniz |
        hepsini/mailleri/mesajlari haftada bir toplu gonderin | hepsini/mailleri/mesajlari haftalik alabilir miyim |
        hepsini/mailleri/mesajlari haftalik alayim/gonderin | hepsini/mailleri/mesajlari haftalik almak istiyorum |
        hepsini/mailleri/mesajlari haftalik gonderir misiniz |
        hepsini/mailleri/mesajlari haftalik ozet olarak alayim |
        hepsini/mailleri/mesajlari haftalik ozet olarak gonderir misiniz |
        hepsini/mailleri/mesajlari haftalik ozet olarak toplu gonderin |
        hepsini/mailleri/mesajlari haftalik toplu gonderin | her cuma/hafta/pazartesi bir ozet |
        her cuma/hafta/pazartesi ozet gonderin | her cuma/hafta/pazartesi tek bir mail |
        her cuma/hafta/pazartesi tek mail | her hafta sadece tek e posta | her hafta sadece tek mail/mesaj/ozet |
        her hafta sadece/tek/yalnizca bir e posta | her hafta sadece/tek/yalnizca bir mesaj/ozet |
        her hafta sadece/yalnizca bir mail
        which.alone:
        aboneliklerim/ayarlar/ayarlarim/bilgilerim/durum/durumum/gruplarim/hesabim/listelerim/tercihlerim/uyeligim/uyeliklerim |
        benim gruplarim | hesap durumu | uye miyim
        which.core:
        aboneliklerim/ayarlarim/gruplarim/uyeliklerim ne/nedir/neler/nelerdir |
        aboneliklerimi/ayarlarimi/gruplarimi/uyeliklerimi gonderin/goster/gosterin |
        aboneliklerimi/ayarlarimi/gruplarimi/uyeliklerimi gonderir misiniz |
        aboneliklerimi/ayarlarimi/gruplarimi/uyeliklerimi gorebilir miyim |
        aboneliklerimi/ayarlarimi/gruplarimi/uyeliklerimi gormek/ogrenmek istiyorum | hala abone/grupta miyim |
        hangi adresle/gruplara/gruplarda/listelerde/listelere kayitliyim/uyeyim |
        hangi e posta adresiyle kayitliyim/uyeyim | hangi e postayla kayitliyim/uyeyim |
        hangi grubun/gruplarin/listelerin uyesiyim | hangi gruplara/gruplarda/listelerde/listelere aboneyim/varim |
        hangi gruplara/gruplarda/listelerde/listelere yer aliyorum | hangi mail adresiyle/ile kayitliyim/uyeyim |
        kayitli/listede/uye miyim | nasil/nerelere/nereye kayitliyim | nerelere/nereye aboneyim/uyeyim/varim |
        nerelere/nereye yer aliyorum | uyemiyim
        who.alone:
        grup/liste yoneticisi | grupta kimler var |
        iletisim/katilimcilar/kim/kimler/moderator/sorumlu/uyeler/yonetici | kim/kimler var | uye listesi
        who.core:
        bu listeyi/mailleri kim/kimler aliyor/okuyor | grubu/listeyi kim idare ediyor |
        grubu/listeyi kim kurdu/yonetir/yonetiyor | grubun/listenin kac uyesi var |
        grubun/listenin moderatoru/sahibi/sorumlusu/uyeleri/yoneticisi kim |
        grubun/listenin sorumlusu/yoneticisi kimdir | grubun/listenin uyeleri kimler | grup ile ilgilenen kim |
        grup/liste icin kime basvurmaliyim/ulasabilirim/yazmaliyim | grupla/listeyle ilgilenen kim |
        grupta/listede baska kimler var | grupta/listede kac kisi/uye var | grupta/listede kac kisiyiz |
        grupta/listede kim/kimler var | katilimci/uye/uyelerin listesini alabilir/gorebilir miyim |
        katilimci/uye/uyelerin listesini gonderin/goster | katilimci/uye/uyelerin listesini gonderir misiniz |
        katilimci/uye/uyelerin listesini gormek istiyorum |
        moderator/moderatorler/sorumlu/uyeler/yonetici/yoneticiler kim | moderator/sorumlu/yonetici kimdir |
        moderatorler/uyeler/yoneticiler kimler/kimlerdir | uye listesi alabilir/gorebilir miyim |
        uye listesi gonderin/goster | uye listesi gonderir misiniz | uye listesi gormek istiyorum
        yes:
        anlastik/aynen/buyurun/dogru/dogrudur/e/elbette/evet/evt/harika/hihi/iyi/kabul/katiliyorum/kesinlikle/memnuniyetle/mutlaka/ok/oke/okey/olsun/olur/onay/onaylandi/onaylarim/onayliyorum/pekala/peki/super/suphesiz/tabi/tabii/tamam/tamamdir/tmm/uygun/uygundur/yapin/yes/zevkle/👍 |
        aynen oyle | ayni fikirdeyim | bana uyar | cok iyi |
        evet benim/dogru/elbette/istiyorum/lutfen/memnuniyetle/olur/onayliyorum/tabii/tamam/tesekkurler |
        evet kabul ediyorum | evet tabii ki | kabul ettim | kabul/teyit ediyorum | kesinlikle evet | lutfen yapin |
        neden olmasin | seve seve | sorun degil/yok | tabi/tabii ki
        yes.event:
        ben de varim | ben varim | ben/evet/memnuniyetle gelirim/geliyorum | beni de yazin | beni sayin/yazin |
        daveti kabul ediyorum | evet gelebilirim/gelecegim/katilacagim/katiliyorum | evet orada olacagim |
        gelebilirim/gelecegim/gelecegiz/gelirim/geliyorum/geliyoruz/katilacagim/katilirim/katiliyorum/katiliyoruz/musaitim/oradayim/uygunum/varim |
        gorusmek uzere orada | hazir/orada olacagim | iki kisi geliyoruz | iki kisiyiz | katilimimi onayliyorum |
        katilimimi teyit ederim/ediyorum | memnuniyetle katilirim | orada gorusuruz/olurum |
        seve seve gelirim/katilirim
        """
}
