# The words of the interface in Arabic. The syntax is Fluent: https://projectfluent.org/

## Finding one's way

skip-to-content = انتقل إلى المحتوى
menu = القائمة
language = اللغة
nav-main = القائمة الرئيسية
nav-languages = اللغات
nav-breadcrumbs = أنت هنا
nav-footer = عن هذا الموقع
nav-pages = صفحات القائمة
nav-tags = اختر موضوعًا
nav-stories = قصص أخرى
nav-steps = الخطوة السابقة والخطوة التالية
nav-guide = كل خطوات دليل الانتقال
nav-contents = في هذه الصفحة
nav-children = صفحات فرعية
nav-siblings = اقرأ أيضًا
previous = السابق
next = التالي
previous-page = الصفحة السابقة
next-page = الصفحة التالية
page-of = الصفحة { $page } من { $pages }
read-also = اقرأ أيضًا
subject = الموضوع
feed = خلاصة الأخبار (Atom)
nothing-yet = لا يوجد شيء هنا بعد.

## Other languages and examples

not-translated = غير مترجم
not-in-language = ليست هذه الصفحة
fallback-notice = لم تُترجم هذه الصفحة إلى العربية بعد.
fallback-shown-in = النص معروض بهذه اللغة:
nav-variants = نصوص هذه الصفحة
variant-ordinary = النص العادي
variant-easy = نص سهل القراءة
variant-simple = لغة مبسّطة
example = مثال
example-notice = هذا مثال متخيَّل يوضح كيف يمكن أن تبدو الصفحة. الأشخاص وأصحاب العمل المذكورون ليسوا حقيقيين.

## The front page

see-jobs = اطّلع على الوظائف
compare-municipalities = قارن بين البلديات
front-stories = أشخاص سبقوك إلى هنا
all-stories = كل القصص
front-municipalities = { $count ->
    [zero] البلديات
    [one] بلدية واحدة
    [two] بلديتان من الساحل إلى الجبال
    [few] { $count } بلديات من الساحل إلى الجبال
    [many] { $count } بلدية من الساحل إلى الجبال
   *[other] { $count } بلدية من الساحل إلى الجبال
}
front-guide = انتقالك خطوة بخطوة
whole-guide = دليل الانتقال كاملًا
steps = { $count ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
front-needs = نحتاج إليك هنا
all-needs = كل الوظائف وأماكن التدريب
front-events = تعال والتقِ بنا
all-events = كل الفعاليات

## Stories

story-from = مكان الإقامة السابق
story-to = مكان الإقامة الآن
story-work = العمل
story-work-of = { $name } اليوم
more-stories = آخرون انتقلوا إلى هنا
published = تاريخ النشر
updated = آخر تحديث

## Municipalities

municipality = البلدية
county = المحافظة
county-01 = محافظة ستوكهولم
county-03 = محافظة أوبسالا
county-04 = محافظة سودرمانلاند
county-05 = محافظة أوسترغوتلاند
county-06 = محافظة يونشوبينغ
county-07 = محافظة كرونوبيري
county-08 = محافظة كالمار
county-09 = محافظة غوتلاند
county-10 = محافظة بليكينغه
county-12 = محافظة سكونه
county-13 = محافظة هالاند
county-14 = محافظة فيسترا غوتالاند
county-17 = محافظة فيرملاند
county-18 = محافظة أوريبرو
county-19 = محافظة فيستمانلاند
county-20 = محافظة دالارنا
county-21 = محافظة يفليبوري
county-22 = محافظة فيسترنورلاند
county-23 = محافظة يمتلاند
county-24 = محافظة فيستربوتن
county-25 = محافظة نوربوتن
seat = المدينة الرئيسية
municipality-code = رمز البلدية
sami-area = تقع هذه البلدية ضمن المنطقة الإدارية الخاصة باللغات السامية.
municipality-website = موقع البلدية
about-municipality = عن البلدية
other-municipalities = كل البلديات على الخريطة
get-to-know = تعرّف على البلديات
facts = أرقام
source = المصدر
figure-may-be-old = قد يكون هذا الرقم قديمًا.
no-figure = لا يوجد رقم
compare-caption = أرقام كل بلدية مع التاريخ والمصدر
map-title = خريطة البلديات
map-west = الجبال
map-east = الساحل
section-work = العمل
section-housing = السكن
section-school = المدرسة
section-health = الرعاية الصحية
section-leisure = أوقات الفراغ
section-travel = المواصلات
jobs-here = وظائف هنا
events-here = فعاليات هنا
stories-here = انتقلوا إلى هنا
contacts = اسألنا
contact = الاتصال
topic-moving = الانتقال إلى هنا
topic-work = العمل
topic-housing = السكن
topic-school = الروضة والمدرسة
topic-business = الأعمال والشركات

## The guide

phase-before = قبل الانتقال
phase-first-week = الأسبوع الأول
phase-first-months = الأشهر الأولى
phase-settled = بعد أن تستقر
for-whom = لمن هذه الخطوة؟
situation-eu = مواطنو الاتحاد الأوروبي
situation-outside-eu = القادمون من خارج الاتحاد الأوروبي
situation-family = العائلات
situation-student = الطلاب
situation-employer = أصحاب العمل
with-whom = إلى من تتوجه
step-may-be-old = ربما تغيّرت القواعد منذ آخر مراجعة لهذه الصفحة. تأكّد لدى الجهة المختصة.
review-by = موعد المراجعة القادمة
steps-with-service = خطوات تحتاج فيها إلى هذه الجهة

## Jobs and employers

overview = باختصار
closes = آخر موعد للتقديم
positions = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
needs-count = { $count ->
    [zero] لا إعلانات الآن
    [one] إعلان واحد الآن
    [two] إعلانان الآن
    [few] { $count } إعلانات الآن
    [many] { $count } إعلانًا الآن
   *[other] { $count } إعلان الآن
}
how-many = العدد
scope = ساعات العمل
employer = صاحب العمل
sector = القطاع
sector-public = حكومي
sector-private = خاص
sector-non-profit = غير ربحي
languages-needed = اللغات
permit = تصريح العمل
permit-considered = يمكن لصاحب العمل أن ينظر في ترتيب تصريح عمل
permit-required = يجب أن يكون لديك حق العمل في السويد مسبقًا
occupation-code = رمز المهنة (SSYK)
apply = اقرأ المزيد وقدّم طلبك
apply-note = تقدّم طلبك إلى صاحب العمل مباشرة. يقودك الرابط إلى صفحته.
employer-website = موقع صاحب العمل
needs-of-employer = وظائف لدى صاحب العمل
no-needs-now = لا توجد إعلانات هنا الآن.
need-type-job = وظيفة
need-type-internship = تدريب
need-type-thesis = مشروع تخرّج
need-type-summer-job = عمل صيفي

## Events

when = متى
where = أين
how = كيف
online = عبر الإنترنت
organisers = المنظمون
add-to-calendar = أضف إلى التقويم
event-website = اقرأ المزيد وسجّل
event-past = انتهت هذه الفعالية.
coming-events = الفعاليات القادمة
past-events = فعاليات سابقة
no-coming-events = لا توجد فعاليات مقررة الآن.
events-of-partner = فعاليات ننظمها

## Services, partners, markets, campaigns

website = الموقع
to-website = إلى الموقع
phone = الهاتف
email = البريد الإلكتروني
hours = أوقات الدوام
address = العنوان
languages-spoken = اللغات
role = دورنا
partner-type-municipality = بلدية
partner-type-region = إقليم
partner-type-authority = جهة حكومية
partner-type-university = جامعة
partner-type-company = شركة
partner-type-association = جمعية
country = البلد
languages-spoken-there = اللغات هناك
campaigns-here = الحملات
audience-families = للعائلات
audience-professionals = لأصحاب المهن
audience-students = للطلاب
audience-companies = للشركات
film-on = الفيلم موجود على
film-size = { $size } ميغابايت
film-download = تنزيل الفيلم
sound-download = تنزيل التسجيل
film-described = الفيلم مع وصف صوتي
film-words = نص الفيلم
sound-words = نص التسجيل

kind-stories = قصة
kind-municipalities = بلدية
kind-guide = خطوة من دليل الانتقال
kind-needs = وظيفة
kind-employers = صاحب عمل
kind-events = فعالية
kind-partners = شريك
kind-services = جهة أو خدمة
kind-markets = بلد مستهدف
kind-campaigns = حملة
kind-pages = صفحة

## When a page is not there

not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة إلى مكان آخر. إليك بعض الطرق للمتابعة.
moved-title = انتقلت هذه الصفحة
moved-to = تجدها هنا:

## Search

search = ابحث
search-label = عمّ تبحث؟
search-needs-script = يحتاج البحث إلى JavaScript، وهو معطّل في متصفّحك. تقودك الروابط أدناه إلى كل ما في هذا الموقع.
search-waiting = جارٍ البحث…
search-found = عدد النتائج:
search-none = لا توجد نتائج عن
search-failed = تعذّر تحميل البحث. أعد تحميل الصفحة، أو استخدم الروابط أدناه.
search-advice = جرّب كلمة أقصر أو بدايتها فقط، أو كلمة أخرى بالمعنى نفسه. يمكنك أيضًا البحث بلغة أخرى:
search-more = عرض المزيد من النتائج
search-kinds = كل ما في هذا الموقع
search-tags = المواضيع
alert-note = معلومة مفيدة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = احذر

## صندوق الأدوات

toolbox-search = البحث في كل المواد
toolbox-sort = الترتيب حسب
toolbox-sort-title = الاسم
toolbox-sort-new = الأحدث أولا
toolbox-sort-leaving = ما ينتهي قريبا
toolbox-clear = إلغاء كل الاختيارات
toolbox-count = { $count ->
    [zero] مادة
    [one] مادة
    [two] مادتان
    [few] مواد
    [many] مادة
   *[other] مادة
}
toolbox-none = لا شيء يوافق كل هذه الاختيارات. أزل واحدا منها أو ابحث عن شيء آخر.
toolbox-more = عرض المزيد
toolbox-shelves = التصفح حسب الموضوع
toolbox-all = كل ما في صندوق الأدوات

toolbox-follow = متابعة صندوق الأدوات
toolbox-news = الجديد والمعدّل، كموجز (Atom)
toolbox-catalog = الفهرس كاملا للبرامج (JSON)
toolbox-revoked = ما لم يعد يجوز استخدامه، للبرامج (JSON)

facet-any = الكل
facet-type = النوع
facet-municipality = البلدية
facet-season = الفصل
facet-audience = الجمهور
facet-shape = الشكل
facet-use = يجوز استخدامها
facet-licence = الرخصة
facet-captions = الترجمة المكتوبة

asset-type-image = صورة
asset-type-film = فيلم
asset-type-logo = شعار
asset-type-text = نص
asset-type-template = قالب
asset-type-document = مستند
asset-type-audio = تسجيل صوتي
asset-types-image = صور
asset-types-film = أفلام
asset-types-logo = شعارات
asset-types-text = نصوص
asset-types-template = قوالب
asset-types-document = مستندات
asset-types-audio = تسجيلات صوتية
season-spring = الربيع
season-summer = الصيف
season-autumn = الخريف
season-winter = الشتاء
shape-landscape = أفقي
shape-portrait = عمودي
shape-square = مربع
use-editorial = في الأخبار ووسائل الإعلام
use-partner = من قبل شركاء المنطقة
use-employer = من قبل أصحاب العمل
use-advertising = في الإعلانات

terms = الشروط
terms-uses = من يجوز له استخدامها
terms-yes-editorial = يجوز للصحف ووسائل الإعلام الأخرى استخدامها
terms-no-editorial = ليست للصحف ووسائل الإعلام الأخرى
terms-yes-partner = يجوز للبلديات وشركاء المنطقة الآخرين استخدامها
terms-no-partner = ليست للبلديات وشركاء المنطقة الآخرين
terms-yes-employer = يجوز لأصحاب العمل استخدامها في التوظيف
terms-no-employer = ليست لأصحاب العمل
terms-yes-advertising = يجوز استخدامها في الإعلانات المدفوعة
terms-no-advertising = ليست للإعلانات المدفوعة
terms-where = أين
terms-everywhere = في كل مكان
territory-EU = الاتحاد الأوروبي
territory-EEA = المنطقة الاقتصادية الأوروبية
territory-NORDIC = بلدان الشمال
asset-over = انقضى آخر يوم يجوز فيه استخدامه. لا تنزّله، وأزله من حيث نشرته.
package-over = أحد ملفات هذه الحزمة لم يعد استخدامه جائزا. ستأتي حزمة جديدة من دونه عند بناء الموقع في المرة القادمة.
terms-until = حتى نهاية
terms-no-end = بلا تاريخ انتهاء
terms-edit = التعديل
terms-edit-none = لا يجوز تعديلها ولا قصها
terms-edit-crop-only = يجوز قصها ولا يجوز تعديلها
terms-edit-free = يجوز قصها وتعديلها
terms-credit = ذكر المصدر
terms-credit-required = يجب ذكره دائما
terms-credit-optional = يجوز تركه
terms-people = الأشخاص
terms-people-seen = يمكن التعرف على أشخاص فيها. استخدمها باحترام، ولا تجعلها تقول عنهم ما ليس صحيحا.
terms-licence = الرخصة

asset-to-downloads = إلى الملفات
asset-words = نصوص مرافقة
asset-credit = المصدر
asset-alt = النص البديل
asset-holds = ما الذي يحتويه
asset-sets = لكل بلدية
asset-sets-help = القالب معبأ لكل بلدية بلغات الموقع. اختر البلدية واللغة والصيغة.
asset-opens = يُفتح المستند على حاسوبك في البرنامج الذي أُعدّ له.
asset-description = وصف طويل
asset-embed = عرضها على موقعك
asset-embed-help = تعرض هذه الأسطر من HTML المادة مع المصدر والنص البديل. تأتي الصورة من هذا الموقع.
asset-downloads = ملفات للتنزيل
asset-terms-again = المصدر:
asset-used = أين تُستخدم
asset-about = معلومات أخرى
asset-id = المعرّف
asset-place = المكان
asset-creator = من إعداد
asset-copyright = حقوق النشر
asset-version = الإصدار { $number }
asset-replaces = تحل محل
asset-replaced-by = حلت محلها
asset-related = مواد مشابهة

channel-full = الصورة كاملة
channel-16x9 = عريضة 16:9 للأفلام والعروض والويب
channel-3x2 = كلاسيكية 3:2 للمقالات
channel-1x1 = مربعة 1:1 للمنشورات
channel-4x5 = عمودية 4:5 للمنشورات
channel-9x16 = طويلة 9:16 للقصص والمقاطع القصيرة
channel-print = للطباعة، 300 نقطة في البوصة
channel-drawing = رسم يقبل التكبير
channel-page = للطباعة
channel-pixels = بعرض { $width } بكسل
channel-film = الفيلم
channel-captions = الترجمة المكتوبة
channel-document = المستند
size-kb = { $size } كيلوبايت
size-mb = { $size } ميغابايت
copy = نسخ
copied = تم النسخ

packages = حزم جاهزة
package = حزمة
package-fetch = تنزيل الحزمة
package-for = يجوز استخدام كل محتوياتها
package-with = تضم الحزمة الملفات في مجلدات بحسب القناة، ومعها الشروط وسطور المصدر والنصوص البديلة ومجاميع التحقق.
package-contents = محتويات الحزمة
package-files = كل الملفات
package-from = من { $site }
package-example = هذه الحزمة مثال.
package-changed = آخر تعديل
package-page = صفحة الحزمة
package-funding = شعار يجب إرفاقه
package-readme-credit = ذكر المصدر
package-readme-credit-help = ضع سطر المصدر بجانب كل صورة أو فيلم أو صوت، ما لم تنص الشروط أدناه على جواز تركه. اقرأ الشروط قبل النشر، فلكل ملف شروطه.
package-readme-credit-rule = بشأن سطر المصدر
package-readme-contents = ما في الحزمة
package-readme-check = تحقق من نسخك
package-readme-check-here = على حاسوبك، في مجلد الحزمة:
package-readme-check-there = قد تتغير الشروط وقد تُسحب ملفات. صندوق الأدوات يخبرك بما يجوز استخدامه اليوم:
package-readme-tables = ملفات أخرى
package-readme-credits = سطر المصدر والرخصة والشروط لكل ملف
package-readme-alts = النصوص البديلة بكل اللغات
package-readme-licence = الرخص وما تسمح به
package-licence-assets = تسري على
package-licence-narrower = قد تكون شروط ملف بعينه أضيق، ويذكر README.txt و credits.csv ذلك لكل ملف.
## ما يستطيع الشركاء فعله

toolbox-tools = المزيد في صندوق الأدوات
toolbox-filter = اختر بحسب الموضوع
toolbox-failed = تعذّر تحميل قائمة المواد. حاول مرة أخرى أو تصفّح بحسب الموضوع في الأسفل.
tool-check = تحقّق من نسخك
tool-may-i = هل يجوز لي استخدامها؟
tool-basket = السلة
basket-add = أضف إلى السلة
basket-remove = أخرج من السلة
basket-take = ضمّها إلى السلة
basket-added = أُضيف إلى السلة.
basket-removed = أُخرج من السلة.
basket-none = لم تحدد شيئا. حدّد ملفا واحدا على الأقل أدناه.
basket-lead = اجمع ما تحتاج إليه ونزّله كله في ملف ZIP واحد مرتّب بحسب القناة، مع المصادر والنصوص البديلة ومجاميع التحقق.
basket-empty = السلة فارغة. أضف إليها شيئا من صندوق الأدوات.
basket-address = محتوى السلة مكتوب في عنوان هذه الصفحة. احفظ الصفحة في المفضلة أو أرسل العنوان إلى زميل. لا يُخزَّن شيء.
basket-sum = عدد الملفات:
basket-make = تنزيل كملف ZIP
basket-working = جارٍ تجميع الملفات …
basket-done = ملف ZIP جاهز وقد نُزّل.
basket-failed = تعذّر تحميل أحد الملفات، فلم يُنشأ ملف ZIP. حاول مرة أخرى.
basket-changed = استُبدل أحد الملفات منذ فتح هذه الصفحة. أعد تحميل الصفحة وحاول مرة أخرى.
basket-gone = لم تعد موجودة في صندوق الأدوات.
basket-offline = لا يمكن تجميع السلة إلا على الموقع، لا عند فتح الصفحة من مجلد.
basket-noscript = تحتاج السلة إلى JavaScript. من دونها نزّل كل ملف من صفحة مادته.
readme-from = مصدر هذه الملفات:
readme-contents = ما في السلة
readme-check-here = على حاسوبك، في المجلد الذي فككت ضغطه:
check-lead = اعرف أي ملفاتك ما زال استخدامها جائزا، وأيها استُبدل أو سُحب. تبقى الملفات على جهازك، ولا يُخزَّن شيء.
check-drop = أفلت هنا ملفات أو مجلدات أو ملف ZIP
check-files = اختر ملفات
check-folder = اختر مجلدا
check-insecure = لا يمكن التحقق من الملفات هنا، لأن المتصفح لا يحسب مجاميع التحقق إلا في صفحات https. افتح الصفحة على عنوان الموقع، أو اتبع ما هو مكتوب أدناه.
check-working = جارٍ التحقق. الملفات المنجزة:
check-done = اكتمل التحقق.
check-nothing = لا توجد ملفات للتحقق منها.
check-failed = تعذّر تحميل قائمة الملفات. حاول مرة أخرى بعد قليل.
check-table = ملفاتك
check-file = الملف
check-asset = المادة
check-answer = الجواب
check-valid = يجوز استخدامه
check-valid-text = هذا أحدث ملف.
check-older = نسخة أقدم
check-older-text = يجوز استخدام المادة، لكن الملف صُنع من جديد بعد أن نزّلته.
check-replaced = مستبدل
check-replaced-text = حلّ محله ما هو أحدث.
check-expired = انتهت مدته
check-expired-text = لم يعد استخدامه جائزا. أزله من حيث نشرته.
check-withdrawn = مسحوب
check-withdrawn-text = لم يعد استخدامه جائزا. أزله من حيث نشرته واحذف نسخك.
check-unknown = غير معروف
check-unknown-text = الملف ليس من هنا، أو تغيّر بعد تنزيله. نزّله من جديد لتتأكد.
check-unreadable = تعذّرت قراءته
check-unreadable-text = الملف تالف أو محمي أو أكبر مما يحتمله المتصفح. فكّ ضغطه أو اتبع ما هو مكتوب أدناه.
check-instead = استخدم بدلا منه:
check-terms = اطلع على شروطه
check-scripts = ببرنامج نصي أو من دون JavaScript
check-scripts-sums = في هذه القائمة مجموع تحقق لكل ملف صالح اليوم. ضعها في مجلد يضم مجلدات ملفاتك:
check-scripts-run = ثم نفّذ هذا في ذلك المجلد. تُقارن الملفات بمحتواها، أيا كان اسمها والمجلد الفرعي الذي هي فيه. تعني OK أن الملف صالح. وتعني علامة الاستفهام أنه ليس في القائمة: فهو أقدم أو معدّل أو مسحوب أو ليس من هنا. وينطبق ذلك أيضا على README.txt والنصوص الأخرى في الحزمة.
check-scripts-unix = في Linux و macOS
check-scripts-windows = في Windows باستخدام PowerShell
check-scripts-kit = لكل حزمة ملف SHA256SUMS خاص بها. وهو يبيّن أن الحزمة كاملة فقط، لا ما هو صالح اليوم. نفّذ هذا في مجلد الحزمة، ولا تضع قائمة الموقع فيه:
check-scripts-revoked = ما لم يعد استخدامه جائزا مذكور هنا مع مجاميع التحقق:
may-lead = أجب عن أربعة أسئلة لترى ما يجوز لك استخدامه، وما الذي يمنع الباقي.
may-use = من يستخدمها، ولأي غرض؟
may-use-editorial = الصحافة، للأخبار والتحقيقات
may-use-partner = بلدية أو المنطقة أو شريك آخر
may-use-employer = صاحب عمل، للتوظيف
may-use-advertising = من يشتري إعلانا
may-place = أين ستظهر؟
may-everywhere = في كل مكان، على الإنترنت مثلا
may-day = آخر يوم تظهر فيه
may-past = مضى هذا اليوم. اختر اليوم أو يوما بعده.
may-change = ماذا ستفعل بالصورة؟
may-change-none = أعرضها كما هي
may-change-crop = أقصها
may-change-change = أعدّلها، بوضع نص عليها مثلا
may-ask = اعرض الجواب
may-answer = الجواب
may-yes = يجوز لك استخدام هذه المواد
may-no = لا يجوز لك استخدام هذه المواد
may-none = لا توجد مادة يجوز استخدامها بهذه الطريقة. غيّر أحد الأجوبة أو اسأل المنطقة.
may-reason-place = لا يجوز استخدامها إلا هنا:
may-reason-day = لا يجوز استخدامها إلا حتى نهاية
may-remember = اقرأ الشروط في صفحة المادة قبل النشر، فهي المعتمدة.
may-noscript = تحتاج الأسئلة إلى JavaScript. إليك بدلا منها قائمة لكل استخدام. وبقية الشروط في صفحة كل مادة.

## دليل الهوية البصرية والنصوص الجاهزة

brand-colours = الألوان
brand-palettes = الألوان في ملف
palette-css = CSS، للمواقع
palette-scss = SCSS، للمواقع التي تُبنى
palette-gpl = GPL، لبرامج GIMP وInkscape وKrita
palette-json = JSON، للبرامج الأخرى
palette-ase = ASE، لبرامج InDesign وIllustrator وPhotoshop
brand-pairs = النص على اللون
brand-pairs-note = اكتب النص هكذا. حُسب التباين وفق WCAG 2.2. النص الكبير يبدأ من 24 بكسل، أو من 19 إذا كان عريضًا.
brand-pair = النص والخلفية
brand-on = على
brand-only-large = (للنص الكبير فقط)
brand-contrast = التباين
brand-text-aa = النص العادي (AA)
brand-large-aa = النص الكبير (AA)
brand-text-aaa = النص العادي (AAA)
brand-ratio = { NUMBER($ratio, minimumFractionDigits: 2) }:{ 1 }
brand-yes = كافٍ
brand-no = غير كافٍ
brand-all-contrasts = كل الألوان بعضها مع بعض
brand-all-note = AAA يكفي لكل نص وزيادة، وAA يكفي لكل نص، و«نص كبير» للنص الكبير فقط. وما لا يكفي يصلح للمساحات والزخارف، ولا يصلح للنص أبدًا.
brand-enough-large = نص كبير
brand-enough-none = غير كافٍ
brand-logo = الشعار
brand-logo-so = هكذا: كاملًا ومستقيمًا وبألوانه ومن حوله فراغ.
brand-clear-space = اترك فراغًا من كل الجهات لا يقل عن { NUMBER($part, style: "percent") } من الارتفاع.
brand-smallest-pixels = العرض على الشاشات { $width } بكسل على الأقل.
brand-smallest-millimetres = العرض في المطبوعات { $width } ملم على الأقل.
brand-logo-get = حمّل الشعار
brand-logo-never = لا تفعل هذا أبدًا
brand-wrong-stretched = لا تمطّه ولا تضغطه.
brand-wrong-tilted = لا تُمِله.
brand-wrong-recoloured = لا تغيّر ألوانه.
brand-wrong-shadowed = لا تضف إليه ظلًا.
brand-wrong-busy = لا تضعه على خلفية مزدحمة.
brand-typefaces = الخطوط
brand-typefaces-note = تظهر الحروف بأول خط موجود على جهازك من هذه الخطوط، وإلا فبخط مشابه.
brand-voice = كيف نتكلم
brand-pictures = الصور
brand-channels = مقاسات القنوات
brand-channels-note = عدد البكسلات عرضًا وارتفاعًا. كل صورة في صندوق الأدوات متوفرة بهذه المقاسات ما سمح بذلك الأصل والشروط.
texts-boilerplates = عنّا، بثلاثة أطوال
texts-short = قصير: جملة
texts-medium = متوسط: فقرة
texts-long = طويل: لبيان صحفي
texts-messages = ماذا نقول ولمن
texts-words = كلمات نختارها
texts-use = اكتب
texts-instead-of = بدلًا من
texts-others = بلغات أخرى
