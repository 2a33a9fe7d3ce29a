"""Texts for the pictures of people."""

WORK = {
    'nurse-at-work': {
        'title': {'sv': 'Sjuksköterska på avdelningen', 'en': 'A nurse on the ward', 'de': 'Pflegefachfrau auf Station', 'ar': 'ممرضة في القسم'},
        'alt': {
            'sv': 'En leende sjuksköterska i grönblå arbetskläder håller en skrivplatta vid en äldre patients säng. Utanför fönstret syns snö och gran.',
            'en': 'A smiling nurse in teal scrubs holds a clipboard beside an older patient’s bed. Snow and spruces show through the window.',
            'de': 'Eine lächelnde Pflegefachfrau in blaugrüner Kleidung steht mit Klemmbrett am Bett eines älteren Menschen. Durchs Fenster sieht man Schnee und Fichten.',
            'ar': 'ممرضة مبتسمة بملابس عمل خضراء مزرقة تمسك لوح كتابة بجانب سرير مريض مسن، ومن النافذة يظهر الثلج وأشجار التنوب.'},
        'focal': (.55, .46)},
    'teacher-classroom': {
        'title': {'sv': 'Lärare i klassrummet', 'en': 'A teacher in the classroom', 'de': 'Lehrerin im Klassenzimmer', 'ar': 'معلمة في الصف'},
        'alt': {
            'sv': 'En lärare med glasögon och en bok under armen visar på tavlan. Fyra elever sitter med ryggen mot oss, och en av dem räcker upp handen.',
            'en': 'A teacher in glasses, with a book under her arm, points at the blackboard. Four pupils sit with their backs to us, and one has a hand up.',
            'de': 'Eine Lehrerin mit Brille und einem Buch unter dem Arm zeigt auf die Tafel. Vier Kinder sitzen mit dem Rücken zu uns, eines meldet sich.',
            'ar': 'معلمة بنظارة تحمل كتابا تحت ذراعها وتشير إلى السبورة. أربعة تلاميذ يجلسون وظهورهم إلينا، وأحدهم يرفع يده.'},
        'focal': (.72, .48)},
    'welder-workshop': {
        'title': {'sv': 'Svetsare i verkstaden', 'en': 'A welder in the workshop', 'de': 'Schweißer in der Werkstatt', 'ar': 'لحام في الورشة'},
        'alt': {
            'sv': 'En svetsare med orange hjälm och skinnförkläde svetsar en stålram. Ljuset är starkt blåvitt och gnistorna yr.',
            'en': 'A welder in an orange helmet and a leather apron welds a steel frame. The light is a strong blue-white and sparks fly.',
            'de': 'Jemand mit orangem Schweißhelm und Lederschürze schweißt einen Stahlrahmen. Das Licht ist grell blauweiß, Funken sprühen.',
            'ar': 'لحام يضع خوذة برتقالية ومئزرا جلديا ويلحم إطارا من الفولاذ، والضوء أبيض مزرق ساطع والشرر يتطاير.'},
        'focal': (.55, .60)},
    'developer-home-office': {
        'title': {'sv': 'Utvecklare på hemmakontoret', 'en': 'A developer at home', 'de': 'Entwickler im Homeoffice', 'ar': 'مطور برامج يعمل من البيت'},
        'alt': {
            'sv': 'En man med skägg, gul tröja och hörlurar skriver kod vid ett skrivbord. En katt sitter i fönstret och ser ut över snö, gran och röda hus.',
            'en': 'A bearded man in a yellow jumper and headphones writes code at a desk. A cat sits in the window, looking out at snow, spruces and red houses.',
            'de': 'Ein Mann mit Bart, gelbem Pullover und Kopfhörern schreibt am Schreibtisch Code. Eine Katze sitzt am Fenster und blickt auf Schnee, Fichten und rote Häuser.',
            'ar': 'رجل ملتح بكنزة صفراء وسماعات يكتب برنامجا على مكتبه. قطة تجلس عند النافذة وتنظر إلى الثلج وأشجار التنوب والبيوت الحمراء.'},
        'season': 'winter', 'focal': (.48, .52)},
    'chef-kitchen': {
        'title': {'sv': 'Kockar i köket', 'en': 'Chefs in the kitchen', 'de': 'Köche in der Küche', 'ar': 'طهاة في المطبخ'},
        'alt': {
            'sv': 'En kock med hög mössa och skägg lägger upp mat på en tallrik. Bredvid flamberar en kollega i en panna, och utanför är det vinterkväll.',
            'en': 'A bearded chef in a tall hat arranges food on a plate. Beside him a colleague holds a flaming pan, and outside it is a winter evening.',
            'de': 'Ein Koch mit Bart und hoher Mütze richtet einen Teller an. Daneben flambiert jemand in einer Pfanne, draußen ist Winterabend.',
            'ar': 'طاه ملتح بقبعة عالية يرتب الطعام في طبق، وبجانبه زميل يمسك مقلاة تعلوها النار، وفي الخارج مساء شتوي.'},
        'season': 'winter', 'focal': (.42, .52)},
    'family-sledding': {
        'title': {'sv': 'Familj i pulkabacken', 'en': 'A family sledging', 'de': 'Familie beim Rodeln', 'ar': 'عائلة تتزلج بالزلاجة'},
        'alt': {
            'sv': 'En kvinna och två skrattande barn åker kälke nedför en snöbacke. Bakom dem syns en by med röda och gula hus och ett snöklätt fjäll.',
            'en': 'A woman and two laughing children ride a sledge down a snowy slope. Behind them are a village of red and yellow houses and a snowy mountain.',
            'de': 'Eine Frau und zwei lachende Kinder fahren auf einem Schlitten einen Schneehang hinunter. Dahinter ein Dorf mit roten und gelben Häusern und ein verschneiter Berg.',
            'ar': 'امرأة وطفلان يضحكون وهم ينزلون منحدرا ثلجيا على زلاجة، وخلفهم قرية بيوتها حمراء وصفراء وجبل مكسو بالثلج.'},
        'season': 'winter', 'focal': (.57, .66)},
    'forest-worker': {
        'title': {'sv': 'Skogsarbetare', 'en': 'A forester', 'de': 'Waldarbeiterin', 'ar': 'عاملة في الغابة'},
        'alt': {
            'sv': 'En person i orange jacka, gul hjälm och hörselkåpor mäter en tallstam med klave och håller en surfplatta. Bakom står en skogsmaskin och en trave timmer.',
            'en': 'Someone in an orange jacket, yellow helmet and ear defenders measures a pine trunk with a calliper and holds a tablet. Behind are a forest machine and a pile of logs.',
            'de': 'Eine Person mit oranger Jacke, gelbem Helm und Gehörschutz misst mit einer Kluppe einen Kiefernstamm und hält ein Tablet. Dahinter eine Forstmaschine und ein Holzstapel.',
            'ar': 'شخص بسترة برتقالية وخوذة صفراء وواقي أذن يقيس جذع صنوبر ويحمل جهازا لوحيا، وخلفه آلة لقطع الأشجار وكومة جذوع.'},
        'season': 'summer', 'focal': (.62, .50)},
    'language-cafe': {
        'title': {'sv': 'Språkcafé', 'en': 'A language café', 'de': 'Sprachcafé', 'ar': 'مقهى اللغة'},
        'alt': {
            'sv': 'Fyra personer i olika åldrar sitter kring ett runt bord med kaffe, bullar, en uppslagen bok och ordkort. De ler mot varandra.',
            'en': 'Four people of different ages sit at a round table with coffee, buns, an open book and word cards. They smile at one another.',
            'de': 'Vier Menschen verschiedenen Alters sitzen an einem runden Tisch mit Kaffee, Gebäck, einem offenen Buch und Wortkarten. Sie lächeln einander an.',
            'ar': 'أربعة أشخاص من أعمار مختلفة يجلسون حول طاولة مستديرة عليها قهوة وكعك وكتاب مفتوح وبطاقات كلمات، وهم يبتسمون.'},
        'season': 'winter', 'focal': (.50, .50)},
    'students-campus': {
        'title': {'sv': 'Studenter på campus', 'en': 'Students on campus', 'de': 'Studierende auf dem Campus', 'ar': 'طلاب في الحرم الجامعي'},
        'alt': {
            'sv': 'Tre studenter med böcker och ryggsäckar står och pratar framför ett campushus i trä. Björkarna är gröna och gräset blommar.',
            'en': 'Three students with books and rucksacks talk in front of a timber campus building. The birches are green and flowers grow in the grass.',
            'de': 'Drei Studierende mit Büchern und Rucksäcken unterhalten sich vor einem Campusgebäude aus Holz. Die Birken sind grün, im Gras blühen Blumen.',
            'ar': 'ثلاثة طلاب معهم كتب وحقائب ظهر يتحدثون أمام مبنى جامعي من الخشب، وأشجار البتولا خضراء وفي العشب أزهار.'},
        'season': 'spring', 'focal': (.52, .46)},
    'power-technician': {
        'title': {'sv': 'Tekniker vid vattenkraften', 'en': 'A hydropower technician', 'de': 'Techniker am Wasserkraftwerk', 'ar': 'فني في محطة كهرباء مائية'},
        'alt': {
            'sv': 'En tekniker i gul varseljacka och vit hjälm håller en radio och en surfplatta. Bakom honom rinner vatten genom luckorna i en kraftverksdamm.',
            'en': 'A technician in a yellow high-visibility jacket and white helmet holds a radio and a tablet. Behind him water pours through the gates of a dam.',
            'de': 'Ein Techniker mit gelber Warnjacke und weißem Helm hält ein Funkgerät und ein Tablet. Hinter ihm strömt Wasser durch die Tore eines Staudamms.',
            'ar': 'فني بسترة صفراء عاكسة وخوذة بيضاء يمسك جهاز لاسلكي وجهازا لوحيا، وخلفه يتدفق الماء عبر بوابات سد.'},
        'season': 'summer', 'focal': (.32, .45)},
    'climber-portrait': {
        'title': {'sv': 'Klättrare i kvällssol', 'en': 'A climber in evening sun', 'de': 'Kletterin in der Abendsonne', 'ar': 'متسلقة في شمس المساء'},
        'alt': {
            'sv': 'En leende klättrare med vit hjälm hänger på en brant klippvägg med rep och sele. Långt nedanför ligger en stilla sjö, öar och berg i kvällssol.',
            'en': 'A smiling climber in a white helmet clings to a steep rock wall with rope and harness. Far below lie a still lake, islands and mountains in evening sun.',
            'de': 'Eine lächelnde Kletterin mit weißem Helm hängt mit Seil und Gurt an einer steilen Felswand. Tief unten liegen ein stiller See, Inseln und Berge in der Abendsonne.',
            'ar': 'متسلقة مبتسمة بخوذة بيضاء على جدار صخري شديد الانحدار ومعها حبل وحزام أمان، وفي الأسفل بحيرة هادئة وجزر وجبال في شمس المساء.'},
        'season': 'summer', 'focal': (.66, .42)},
    'carpenter-at-work': {
        'title': {'sv': 'Snickare vid hyvelbänken', 'en': 'A carpenter at the bench', 'de': 'Tischler an der Hobelbank', 'ar': 'نجار أمام طاولة العمل'},
        'alt': {
            'sv': 'En snickare med keps, skägg och rutig skjorta hyvlar en planka. Spån ligger på golvet, och på väggen hänger sågar, mejslar och hammare.',
            'en': 'A carpenter with a cap, a beard and a checked shirt planes a board. Shavings lie on the floor, and saws, chisels and hammers hang on the wall.',
            'de': 'Ein Tischler mit Mütze, Bart und kariertem Hemd hobelt ein Brett. Auf dem Boden liegen Späne, an der Wand hängen Sägen, Stechbeitel und Hämmer.',
            'ar': 'نجار ملتح بقبعة وقميص مربعات يسحج لوحا خشبيا. على الأرض نشارة، وعلى الجدار مناشير وأزاميل ومطارق.'},
        'focal': (.48, .56)},
    'bus-in-snow': {
        'title': {'sv': 'Bussen i snön', 'en': 'The bus in the snow', 'de': 'Der Bus im Schnee', 'ar': 'الحافلة في الثلج'},
        'alt': {
            'sv': 'En gul buss kommer genom snöfall i skymningen. Föraren syns genom rutan, och en vuxen och ett barn väntar vid hållplatsen.',
            'en': 'A yellow bus arrives through falling snow at dusk. The driver shows through the window, and an adult and a child wait at the stop.',
            'de': 'Ein gelber Bus kommt in der Dämmerung durch den Schneefall. Durch die Scheibe sieht man den Fahrer, an der Haltestelle warten ein Erwachsener und ein Kind.',
            'ar': 'حافلة صفراء تصل وسط تساقط الثلج عند الغسق. يظهر السائق خلف الزجاج، وينتظر شخص بالغ وطفل في الموقف.'},
        'season': 'winter', 'focal': (.45, .62)},
    'entrepreneur-barn': {
        'title': {'sv': 'Företagare i ladan', 'en': 'An entrepreneur in the barn', 'de': 'Unternehmerin in der Scheune', 'ar': 'صاحبة مشروع في الحظيرة'},
        'alt': {
            'sv': 'En leende kvinna i förkläde arbetar vid en bärbar dator på några trälådor utanför en röd lada. I ladan står hyllor med krukor, och får betar intill.',
            'en': 'A smiling woman in an apron works at a laptop on wooden crates outside a red barn. Inside are shelves of pots, and sheep graze nearby.',
            'de': 'Eine lächelnde Frau mit Schürze arbeitet vor einer roten Scheune an einem Laptop auf Holzkisten. Drinnen stehen Regale mit Töpfen, nebenan weiden Schafe.',
            'ar': 'امرأة مبتسمة بمئزر تعمل على حاسوب محمول فوق صناديق خشبية أمام حظيرة حمراء. في الداخل رفوف عليها أوان فخارية، وبالقرب منها أغنام ترعى.'},
        'season': 'summer', 'focal': (.45, .50)},
}
