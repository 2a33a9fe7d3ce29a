"""Texts for the landscapes, the towns, the logo and the pattern."""

LAND = {
    'winter-lake': {
        'title': {'sv': 'Vintersjö', 'en': 'Winter lake', 'de': 'Wintersee', 'ar': 'بحيرة في الشتاء', 'sma': 'Daelvie'},
        'alt': {
            'sv': 'Tre personer i färgglada jackor åker långfärdsskridskor på en blank sjö. Bakom dem står granskog och snöklädda fjäll i lågt solljus.',
            'en': 'Three people in bright jackets skate across a shining frozen lake. Behind them are spruce forest and snowy fells in low sunlight.',
            'de': 'Drei Menschen in bunten Jacken laufen auf einem glänzenden, zugefrorenen See Schlittschuh. Dahinter Fichtenwald und verschneite Berge in tiefem Sonnenlicht.',
            'ar': 'ثلاثة أشخاص بسترات زاهية يتزلجون على بحيرة متجمدة لامعة، وخلفهم غابة تنوب وجبال مكسوة بالثلج تحت شمس منخفضة.'},
        'season': 'winter', 'focal': (.37, .64)},
    'high-coast': {
        'title': {'sv': 'Höga kusten', 'en': 'The High Coast', 'de': 'Die Hohe Küste', 'ar': 'الساحل العالي'},
        'alt': {
            'sv': 'Två vandrare står på en klipphäll och ser ut över havet. Där ute ligger höga skogsklädda berg, två segelbåtar och tre små hus vid vattnet.',
            'en': 'Two walkers stand on bare rock and look out over the sea. Beyond them are high wooded hills, two sailing boats and three small houses by the water.',
            'de': 'Zwei Wandernde stehen auf einem Felsen und blicken aufs Meer. Vor ihnen hohe bewaldete Berge, zwei Segelboote und drei kleine Häuser am Wasser.',
            'ar': 'شخصان يقفان على صخرة وينظران إلى البحر، وأمامهما تلال عالية تكسوها الغابات وقاربان شراعيان وثلاثة بيوت صغيرة على الشاطئ.'},
        'season': 'summer', 'place': 'Höga kusten', 'focal': (.55, .60)},
    'mountain-morning': {
        'title': {'sv': 'Morgon på fjället', 'en': 'Morning in the mountains', 'de': 'Morgen in den Bergen', 'ar': 'صباح في الجبال'},
        'alt': {
            'sv': 'Morgonljus på ett stort snöklätt fjäll. Nedanför går två vandrare med ryggsäck på en stig genom höstfärgat ris mot en stilla sjö.',
            'en': 'Morning light on a great snowy mountain. Below it two walkers with rucksacks follow a path through autumn heath towards a still lake.',
            'de': 'Morgenlicht auf einem großen verschneiten Berg. Darunter gehen zwei Wandernde mit Rucksack auf einem Pfad durch herbstliche Heide zu einem stillen See.',
            'ar': 'ضوء الصباح على جبل كبير مكسو بالثلج، وفي الأسفل شخصان يحملان حقيبتي ظهر ويسيران على درب بين نباتات خريفية نحو بحيرة هادئة.'},
        'season': 'autumn', 'place': 'Jämtlandsfjällen', 'focal': (.58, .40)},
    'aurora-cabin': {
        'title': {'sv': 'Norrsken över stugan', 'en': 'Northern lights over the cabin', 'de': 'Nordlicht über der Hütte', 'ar': 'الشفق القطبي فوق الكوخ'},
        'alt': {
            'sv': 'Grönt norrsken på en stjärnhimmel. En röd stuga med ljus i fönstren står i snön, och en vuxen och ett barn står utanför.',
            'en': 'Green northern lights in a starry sky. A red cabin with lit windows stands in the snow, with an adult and a child outside.',
            'de': 'Grünes Nordlicht am Sternenhimmel. Im Schnee steht eine rote Hütte mit hellen Fenstern, davor ein Erwachsener und ein Kind.',
            'ar': 'شفق قطبي أخضر في سماء مليئة بالنجوم، وكوخ أحمر مضاء النوافذ وسط الثلج، ويقف في الخارج شخص بالغ وطفل.'},
        'season': 'winter', 'focal': (.55, .66)},
    'river-valley': {
        'title': {'sv': 'Älvdalen', 'en': 'The river valley', 'de': 'Das Flusstal', 'ar': 'وادي النهر'},
        'alt': {
            'sv': 'En älv slingrar sig genom en grön dal med åkrar, röda gårdar och blånande skogsberg. En roddbåt ligger på vattnet.',
            'en': 'A river winds through a green valley with fields, red farmhouses and blue wooded hills. A rowing boat lies on the water.',
            'de': 'Ein Fluss schlängelt sich durch ein grünes Tal mit Feldern, roten Höfen und blauen Waldbergen. Auf dem Wasser liegt ein Ruderboot.',
            'ar': 'نهر يتعرج في واد أخضر بين الحقول وبيوت المزارع الحمراء والتلال المكسوة بالغابات، وعلى الماء قارب تجديف.'},
        'season': 'summer', 'focal': (.45, .62)},
    'autumn-forest': {
        'title': {'sv': 'Höstskog', 'en': 'Autumn forest', 'de': 'Herbstwald', 'ar': 'غابة الخريف', 'sma': 'Tjaktje'},
        'alt': {
            'sv': 'En vuxen och ett barn går på en stig full av löv genom en gyllene björkskog med gran och lätt dimma.',
            'en': 'An adult and a child walk along a leaf-strewn path through a golden birch wood with spruces and light mist.',
            'de': 'Ein Erwachsener und ein Kind gehen auf einem laubbedeckten Weg durch einen goldenen Birkenwald mit Fichten und leichtem Nebel.',
            'ar': 'شخص بالغ وطفل يسيران على درب تغطيه الأوراق في غابة بتولا ذهبية فيها أشجار تنوب وضباب خفيف.'},
        'season': 'autumn', 'focal': (.55, .74)},
    'midsummer-meadow': {
        'title': {'sv': 'Midsommar på ängen', 'en': 'Midsummer in the meadow', 'de': 'Mittsommer auf der Wiese', 'ar': 'عيد منتصف الصيف في المرج', 'sma': 'Geesie'},
        'alt': {
            'sv': 'Vuxna och barn dansar i ring runt en lövad midsommarstång. I förgrunden växer prästkragar, till vänster står röda stugor och en svensk flagga.',
            'en': 'Adults and children dance in a ring round a maypole covered in leaves. Daisies grow in front; red cottages and a Swedish flag stand on the left.',
            'de': 'Erwachsene und Kinder tanzen im Kreis um einen mit Laub geschmückten Mittsommerbaum. Vorne blühen Margeriten, links stehen rote Häuser und eine schwedische Fahne.',
            'ar': 'كبار وصغار يرقصون في حلقة حول عمود منتصف الصيف المزين بالأوراق. في المقدمة أزهار بيضاء، وإلى اليسار بيوت حمراء وعلم السويد.'},
        'season': 'summer', 'focal': (.53, .60)},
    'reindeer-fell': {
        'title': {'sv': 'Renar på fjället', 'en': 'Reindeer on the fell', 'de': 'Rentiere im Fjäll', 'ar': 'رنات في الجبل', 'sma': 'Bovtsh'},
        'alt': {
            'sv': 'En renhjord betar på en höstfärgad fjällhed. Bakom dem ligger snöiga fjäll i rosa kvällsljus.',
            'en': 'A herd of reindeer grazes on an autumn heath. Behind them lie snowy fells in pink evening light.',
            'de': 'Eine Rentierherde weidet auf einer herbstlichen Bergheide. Dahinter liegen verschneite Berge in rosa Abendlicht.',
            'ar': 'قطيع من الرنة يرعى في سهل جبلي بألوان الخريف، وخلفه جبال مثلجة في ضوء المساء الوردي.'},
        'season': 'autumn', 'focal': (.66, .70)},
    'ski-tracks': {
        'title': {'sv': 'Skidspår', 'en': 'Ski tracks', 'de': 'Loipe', 'ar': 'مسار التزلج'},
        'alt': {
            'sv': 'Tre personer åker längdskidor i ett spår som svänger genom ett öppet snölandskap med granar och fjäll.',
            'en': 'Three people ski cross-country along tracks that curve through open snow with spruces and mountains.',
            'de': 'Drei Menschen fahren Langlauf in einer Loipe, die sich durch eine offene Schneelandschaft mit Fichten und Bergen zieht.',
            'ar': 'ثلاثة أشخاص يتزلجون على مسار ينعطف عبر أرض مفتوحة مكسوة بالثلج بين أشجار التنوب والجبال.'},
        'season': 'winter', 'focal': (.42, .72)},
    'archipelago-evening': {
        'title': {'sv': 'Kväll i skärgården', 'en': 'Evening in the archipelago', 'de': 'Abend in den Schären', 'ar': 'مساء في الأرخبيل'},
        'alt': {
            'sv': 'Två personer sitter ytterst på en brygga och ser solen gå ner över havet. Två röda stugor står vid stranden och en roddbåt ligger vid bryggan.',
            'en': 'Two people sit at the end of a jetty and watch the sun set over the sea. Two red cottages stand on the shore and a rowing boat lies by the jetty.',
            'de': 'Zwei Menschen sitzen am Ende eines Stegs und sehen, wie die Sonne über dem Meer untergeht. Am Ufer stehen zwei rote Häuser, am Steg liegt ein Ruderboot.',
            'ar': 'شخصان يجلسان عند طرف رصيف خشبي ويشاهدان غروب الشمس فوق البحر. على الشاطئ بيتان أحمران، وبجانب الرصيف قارب تجديف.'},
        'season': 'summer', 'focal': (.42, .60)},
    'town-by-the-lake': {
        'title': {'sv': 'Staden vid sjön', 'en': 'The town by the lake', 'de': 'Die Stadt am See', 'ar': 'المدينة على البحيرة'},
        'alt': {
            'sv': 'En stad klättrar uppför en sluttning vid en spegelblank sjö i kvällsljus. Ett tegelhus med högt torn reser sig över hustaken, och en ångbåt går förbi.',
            'en': 'A town climbs a slope above a mirror-like lake in evening light. A brick building with a tall tower rises over the roofs, and a steamer passes by.',
            'de': 'Eine Stadt zieht sich im Abendlicht den Hang an einem spiegelglatten See hinauf. Über den Dächern ragt ein Backsteinbau mit hohem Turm auf, ein Dampfschiff fährt vorbei.',
            'ar': 'مدينة تصعد على منحدر فوق بحيرة صافية كالمرآة في ضوء المساء. يعلو فوق الأسطح مبنى من الطوب ذو برج عال، وتمر سفينة بخارية.'},
        'season': 'autumn', 'focal': (.40, .42)},
    'harbour-town': {
        'title': {'sv': 'Hamnstaden', 'en': 'The harbour town', 'de': 'Die Hafenstadt', 'ar': 'مدينة الميناء'},
        'alt': {
            'sv': 'Färgglada hus längs en kaj där människor promenerar. Segelbåtar och roddbåtar ligger på vattnet, och en vit kyrka syns ovanför taken.',
            'en': 'Colourful houses along a quay where people stroll. Sailing boats and rowing boats lie on the water, and a white church shows above the roofs.',
            'de': 'Bunte Häuser an einem Kai, auf dem Menschen spazieren. Auf dem Wasser liegen Segel- und Ruderboote, über den Dächern sieht man eine weiße Kirche.',
            'ar': 'بيوت ملونة على رصيف يتنزه عليه الناس. على الماء قوارب شراعية وقوارب تجديف، وفوق الأسطح تظهر كنيسة بيضاء.'},
        'season': 'summer', 'focal': (.58, .52)},
    'stone-town': {
        'title': {'sv': 'Stenstaden', 'en': 'The town of stone', 'de': 'Die Steinstadt', 'ar': 'المدينة الحجرية'},
        'alt': {
            'sv': 'Ett torg med höga stenhus, ett runt torn med grön kupol och en springbrunn. Människor går förbi eller står vid kafébord under parasoll.',
            'en': 'A square with tall stone houses, a round tower with a green dome and a fountain. People walk by or stand at café tables under parasols.',
            'de': 'Ein Platz mit hohen Steinhäusern, einem runden Turm mit grüner Kuppel und einem Springbrunnen. Menschen gehen vorbei oder stehen an Cafétischen unter Sonnenschirmen.',
            'ar': 'ساحة تحيط بها مبان حجرية عالية وبرج دائري بقبة خضراء ونافورة. يمر الناس أو يقفون عند طاولات المقهى تحت المظلات.'},
        'season': 'summer', 'focal': (.50, .66)},
    'red-cottages': {
        'title': {'sv': 'Röda stugor', 'en': 'Red cottages', 'de': 'Rote Häuser', 'ar': 'بيوت حمراء'},
        'alt': {
            'sv': 'En grusväg går mellan röda stugor med vita knutar. En person leder en cykel, två barn leker med en hund och tvätt hänger på tork.',
            'en': 'A gravel lane runs between red cottages with white corners. Someone pushes a bicycle, two children play with a dog and washing hangs on a line.',
            'de': 'Ein Kiesweg führt zwischen roten Häusern mit weißen Ecken hindurch. Jemand schiebt ein Fahrrad, zwei Kinder spielen mit einem Hund, Wäsche hängt auf der Leine.',
            'ar': 'طريق ترابي بين بيوت حمراء بزوايا بيضاء. شخص يدفع دراجة، وطفلان يلعبان مع كلب، وغسيل منشور على الحبل.'},
        'season': 'summer', 'focal': (.50, .74)},
    'railway-station': {
        'title': {'sv': 'Järnvägsstationen', 'en': 'The railway station', 'de': 'Der Bahnhof', 'ar': 'محطة القطار'},
        'alt': {
            'sv': 'Ett tåg rullar in vid en gul stationsbyggnad i trä. På perrongen väntar resenärer med väskor, och två personer möts och håller varandra i händerna.',
            'en': 'A train arrives at a yellow wooden station. Travellers with suitcases wait on the platform, and two people meet and hold hands.',
            'de': 'Ein Zug fährt in einen gelben Holzbahnhof ein. Auf dem Bahnsteig warten Reisende mit Koffern, zwei Menschen treffen sich und halten sich an den Händen.',
            'ar': 'قطار يصل إلى محطة خشبية صفراء. مسافرون ينتظرون على الرصيف ومعهم حقائب، وشخصان يلتقيان ويمسك كل منهما بيد الآخر.'},
        'season': 'autumn', 'focal': (.50, .66)},
    'village-winter-night': {
        'title': {'sv': 'Vinternatt i byn', 'en': 'Winter night in the village', 'de': 'Winternacht im Dorf', 'ar': 'ليلة شتاء في القرية'},
        'alt': {
            'sv': 'En by i snö och månsken med ljus i fönstren, en vit kyrka och en gran med lampor. En person skjuter en spark med någon på sitsen, en annan går ut med hunden.',
            'en': 'A village in snow and moonlight with lit windows, a white church and a spruce with lights. One person pushes a kick sled with somebody on the seat, another walks a dog.',
            'de': 'Ein Dorf in Schnee und Mondschein mit hellen Fenstern, einer weißen Kirche und einer beleuchteten Fichte. Jemand schiebt einen Tretschlitten mit einem Fahrgast, jemand anders führt einen Hund aus.',
            'ar': 'قرية في الثلج وضوء القمر بنوافذ مضاءة وكنيسة بيضاء وشجرة تنوب مزينة بالأضواء. شخص يدفع زلاجة يجلس عليها شخص آخر، وثالث يمشي مع كلبه.'},
        'season': 'winter', 'focal': (.50, .66)},
    'logo': {
        'title': {'sv': 'Logotyp', 'en': 'Logo', 'de': 'Logo', 'ar': 'الشعار'},
        'alt': {'sv': 'moveto', 'en': 'moveto', 'de': 'moveto', 'ar': 'moveto'}},
    'pattern': {
        'title': {'sv': 'Mönster med granar, hus och vågor', 'en': 'Pattern of spruces, houses and waves', 'de': 'Muster aus Fichten, Häusern und Wellen',
                  'ar': 'نقش من أشجار التنوب والبيوت والأمواج'},
        'alt': 'decorative'},
}
