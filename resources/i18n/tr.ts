<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AloudButtons</name>
    <message>
        <source>The sentence before</source>
        <translation>Önceki cümle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Tekrar söyle</translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation>Sonraki cümle</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Bu sayfayı oku</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Dokunarak dinle</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Okumayı bitir</translation>
    </message>
</context>
<context>
    <name>AloudChoices</name>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Bu sayfayı oku</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Dokunarak dinle</translation>
    </message>
</context>
<context>
    <name>AloudCorner</name>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
</context>
<context>
    <name>AloudStrip</name>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>The voice cannot be heard at the moment.</source>
        <translation>Ses şu anda duyulmuyor.</translation>
    </message>
    <message>
        <source>Touch to hear, touch again to open</source>
        <translation>Duymak için dokunun, açmak için yeniden dokunun</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Bu sayfayı oku</translation>
    </message>
</context>
<context>
    <name>AloudWords</name>
    <message>
        <source>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</source>
        <translation>Sesli okuma açık. Parmağınızı ekranda gezdirin ve orada ne olduğunu duyun. Açmak için aynı yere yeniden dokunun. Tuşlarla: oklar ilerletir, Enter açar, başlattığınız tuş ise her şeyi okur. Bitirmek için sağ alt köşeyi basılı tutun.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Düğme.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Seçili.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Başlamak için ekrana dokunun</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Yazı boyutu, renkler, ses düzeyi, yükseklik</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Dili değiştir</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>BarTools</name>
    <message>
        <source>Kept</source>
        <translation>Saklandı</translation>
    </message>
    <message>
        <source>List full</source>
        <translation>Liste dolu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Listem</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>Listede %n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Use the whole screen again</source>
        <translation>Yeniden tüm ekranı kullan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Diğer her şey</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Yazı boyutu, renkler, ses düzeyi, yükseklik</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Dili değiştir</translation>
    </message>
</context>
<context>
    <name>BarWays</name>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tarihçe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Member of %1</source>
        <translation>%1 üyesi</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>Üyesi: %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parçası olduğu: %1</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>Parçaları arasında: %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Sorumlusu: %1</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>%1 sorumlusu</translation>
    </message>
    <message>
        <source>Works together with %1</source>
        <translation>%1 ile iş birliği</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>%1 kararı</translation>
    </message>
    <message>
        <source>Decided on by %1</source>
        <translation>Kararı alan: %1</translation>
    </message>
    <message>
        <source>Performs at %1</source>
        <translation>Sahnesi: %1</translation>
    </message>
    <message>
        <source>%1 performs here</source>
        <translation>Sahnede: %1</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Ev sahipliği: %1</translation>
    </message>
    <message>
        <source>At home at %1</source>
        <translation>Ev sahibi: %1</translation>
    </message>
    <message>
        <source>Academic partner of %1</source>
        <translation>Bilimsel ortaklık: %1</translation>
    </message>
    <message>
        <source>%1 is academic partner</source>
        <translation>Bilimsel ortaklık: %1</translation>
    </message>
    <message>
        <source>Connected with %1</source>
        <translation>%1 ile bağlantı</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üyelik</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>Sorumluluk</translation>
    </message>
    <message>
        <source>Works together</source>
        <translation>İş birliği</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Konuk</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>The thicker, the more connections</source>
        <translation>Çizgi kalınlaştıkça bağlantı artar</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Without connections</source>
        <translation>Bağlantısız</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>Bağlantısız %n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>%1 çevresinde %n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, ağın başka bir bölümünde</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Ekranı kendinize göre ayarlayın</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Eskisi gibi</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Sakin</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Hareketli</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>All further down</source>
        <translation>Her şey aşağıda</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tüm ekran</translation>
    </message>
</context>
<context>
    <name>CornerMark</name>
    <message>
        <source>Staff entrance</source>
        <translation>Görevli girişi</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Bu metnin dili: %1</translation>
    </message>
    <message>
        <source>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</source>
        <translation>Kolay dildeki (Leichte Sprache) bu metni henüz bir test grubu okumadı. Anlaşılması zor olanı bize söyleyin.</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Bağlantılı olanlar</translation>
    </message>
</context>
<context>
    <name>ExhibitButtons</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Önceki resim</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
</context>
<context>
    <name>ExhibitFrame</name>
    <message>
        <source>Picture %1</source>
        <translation>Resim %1</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Resim %1 / %2</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>We will be right back.</source>
        <translation>Birazdan yeniden buradayız.</translation>
    </message>
    <message>
        <source>This screen is waiting for its content and keeps trying by itself.</source>
        <translation>Bu ekran içeriğini bekliyor ve kendiliğinden yeniden deniyor.</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>Lütfen bize haber verin: %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>GalleryThumb</name>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Resim %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pictures</source>
        <translation>
            <numerusform>ve %n resim daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexScreen</name>
    <message numerus="yes">
        <source>%n record(s) from A to Z</source>
        <translation>
            <numerusform>A’dan Z’ye %n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Remove %1</source>
        <translation>Listeden çıkar: %1</translation>
    </message>
</context>
<context>
    <name>KeptCode</name>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens your list.</source>
        <translation>Telefonunuzun kamerasını koda tutun: Listeniz açılır.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</source>
        <translation>Telefonunuzun kamerasını koda tutun: Listeniz metin olarak görünür. İnternet gerekmez.</translation>
    </message>
    <message>
        <source>QR code with your list</source>
        <translation>Listenizin QR kodu</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Yanınızda götürün</translation>
    </message>
    <message numerus="yes">
        <source>The code has no room for %n record(s).</source>
        <translation>
            <numerusform>%n kayıt koda sığmıyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</source>
        <translation>Beğendiğiniz bir kaydı açın ve kalbe dokunun. Kayıt bu listeye eklenir, bir kod da listeyi telefonunuza taşır.</translation>
    </message>
    <message>
        <source>Nothing of it is stored here: your list is gone when you leave.</source>
        <translation>Burada hiçbir şey saklanmaz: Siz gidince listeniz silinir.</translation>
    </message>
    <message>
        <source>Bring the list back</source>
        <translation>Listeyi geri getir</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>On your list</source>
        <translation>Listenizde</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>My list – %1</source>
        <translation>Listem – %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Listem</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ve %n kayıt daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list: %n record(s)</source>
        <translation>
            <numerusform>Listem: %n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: it holds %n record(s).</source>
        <translation>
            <numerusform>Liste dolu: En fazla %n kayıt sığar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one to keep another.</source>
        <translation>Yenisini eklemek için birini çıkarın.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tümünü çıkar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hyphen</source>
        <translation>Kısa çizgi</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Ve işareti</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Nokta</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters for %1</source>
        <translation>Harfler: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tümünü sil</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Klavyeyi kapat</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n record(s) at this place</source>
        <translation>
            <numerusform>Bu yerde %n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Bu yer haritanın dışında.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>You are here</source>
        <translation>Buradasınız</translation>
    </message>
</context>
<context>
    <name>MapListCell</name>
    <message>
        <source>Other places</source>
        <translation>Diğer yerler</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1, %2 km uzakta</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) around %1</source>
        <translation>
            <numerusform>%1 çevresinde %n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%1 şehrinde %n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message numerus="yes">
        <source>%n outside of the map</source>
        <translation>
            <numerusform>Harita dışında: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRecord</name>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Bu yer haritanın dışında.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What is where</source>
        <translation>Ne nerede?</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Harita olarak</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Where am I?</source>
        <translation>Neredeyim?</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Tüm bölge</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the region</source>
        <translation>Bölgenin haritası</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR kodu: %1</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Devamı telefonunuzda</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Show all again</source>
        <translation>Yeniden tümünü göster</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>NetworkEntry</name>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>Bağlantısız %n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>%1 çevresinde %n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, ağın başka bir bölümünde</translation>
    </message>
</context>
<context>
    <name>NetworkHead</name>
    <message>
        <source>Who works with whom?</source>
        <translation>Kim kiminle çalışıyor?</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 çevresinde</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Tüm ağ</translation>
    </message>
    <message>
        <source>One step out</source>
        <translation>Bir adım geri</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>As a picture</source>
        <translation>Resim olarak</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Bu metnin dili: %1</translation>
    </message>
    <message>
        <source>Content as of %1</source>
        <translation>İçerik tarihi: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll back</source>
        <translation>Geri kaydır</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>İleri kaydır</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>Masaya dön</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>Bu ekrandaki gibi</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Döndürülmüş olarak</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>Ön izleme: Henüz yayımlanmadı</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Type a name, a place or a word.</source>
        <translation>Bir ad, yer veya kelime yazın.</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Watch</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ses kaydı</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>İşaret dili</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Haritada</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Ağda</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Ne arıyorsunuz?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>%n sonuçtan fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>The first letters are enough. Or begin with one of these.</source>
        <translation>İlk harfler yeterlidir. Ya da bunlardan biriyle başlayın:</translation>
    </message>
    <message>
        <source>Did you mean one of these words?</source>
        <translation>Bu kelimelerden birini mi aradınız?</translation>
    </message>
    <message>
        <source>Perhaps one of these interests you.</source>
        <translation>Belki bunlar ilginizi çeker:</translation>
    </message>
    <message>
        <source>Not written exactly like this, but similar.</source>
        <translation>Tam böyle yazılmıyor ama benziyor.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in: %1</source>
        <translation>Bulunduğu dil: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise we begin again in %n second(s).</source>
        <translation>
            <numerusform>Yoksa %n saniye sonra baştan başlıyoruz.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Evet, buradayım</translation>
    </message>
</context>
<context>
    <name>Stratum</name>
    <message>
        <source>still to come</source>
        <translation>henüz gelecekte</translation>
    </message>
</context>
<context>
    <name>TheatreButtons</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 sn geri</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 saniye geri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 sn ileri</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 saniye ileri</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Baştan</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Baştan oynat</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Alt yazı</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>İşaret dili</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Sesi kıs</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Sesi aç</translation>
    </message>
</context>
<context>
    <name>TheatreLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Oynatma konumu</translation>
    </message>
</context>
<context>
    <name>TheatreSigning</name>
    <message>
        <source>Sign language</source>
        <translation>İşaret dili</translation>
    </message>
</context>
<context>
    <name>TheatreTitle</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>Bu kayıt şu anda oynatılamıyor.</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Layer by layer</source>
        <translation>Katman katman</translation>
    </message>
    <message>
        <source>From %1 to %2, layer by layer</source>
        <translation>%1–%2: katman katman</translation>
    </message>
</context>
<context>
    <name>TodayMark</name>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Kısık</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Very loud</source>
        <translation>Çok yüksek</translation>
    </message>
</context>
</TS>
