# The words of the interface in Swedish. The syntax is Fluent: https://projectfluent.org/

## Finding one's way

skip-to-content = Gå till innehållet
menu = Meny
language = Språk
nav-main = Huvudmeny
nav-languages = Språk
nav-breadcrumbs = Du är här
nav-footer = Om webbplatsen
nav-pages = Sidor i listan
nav-tags = Välj ämne
nav-stories = Fler berättelser
nav-steps = Föregående och nästa steg
nav-guide = Alla steg i flyttguiden
nav-contents = På den här sidan
nav-children = Undersidor
nav-siblings = Läs också
previous = Föregående
next = Nästa
previous-page = Föregående sida
next-page = Nästa sida
page-of = Sida { $page } av { $pages }
read-also = Läs också
subject = Ämne
feed = Nyheter som flöde (Atom)
nothing-yet = Här finns inget ännu.

## Other languages and examples

not-translated = inte översatt
not-in-language = inte den här sidan
fallback-notice = Den här sidan är inte översatt till svenska ännu.
fallback-shown-in = Texten visas på
nav-variants = Texter på den här sidan
variant-ordinary = Vanlig text
variant-easy = Lättläst
variant-simple = Enkel svenska
example = Exempel
example-notice = Det här är ett påhittat exempel som visar hur sidan kan se ut. Personer och arbetsgivare finns inte på riktigt.

## The front page

see-jobs = Se lediga jobb
compare-municipalities = Jämför kommunerna
front-stories = De har redan flyttat
all-stories = Alla berättelser
front-municipalities = { $count ->
    [one] En kommun
   *[other] { $count } kommuner, från kust till fjäll
}
front-guide = Din flytt, steg för steg
whole-guide = Hela flyttguiden
steps = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
}
front-needs = Här behövs du
all-needs = Alla jobb och praktikplatser
front-events = Kom och träffa oss
all-events = Alla träffar

## Stories

story-from = Flyttade från
story-to = Bor nu i
story-work = Arbetar som
story-work-of = { $name } i dag
more-stories = Fler som har flyttat
published = Publicerad
updated = Uppdaterad

## Municipalities

municipality = Kommun
county = Län
county-01 = Stockholms län
county-03 = Uppsala län
county-04 = Södermanlands län
county-05 = Östergötlands län
county-06 = Jönköpings län
county-07 = Kronobergs län
county-08 = Kalmar län
county-09 = Gotlands län
county-10 = Blekinge län
county-12 = Skåne län
county-13 = Hallands län
county-14 = Västra Götalands län
county-17 = Värmlands län
county-18 = Örebro län
county-19 = Västmanlands län
county-20 = Dalarnas län
county-21 = Gävleborgs län
county-22 = Västernorrlands län
county-23 = Jämtlands län
county-24 = Västerbottens län
county-25 = Norrbottens län
seat = Centralort
municipality-code = Kommunkod
sami-area = Kommunen ingår i förvaltningsområdet för samiska språk.
municipality-website = Kommunens egen webbplats
about-municipality = Om kommunen
other-municipalities = Alla kommuner på kartan
get-to-know = Lär känna kommunerna
facts = Siffror
source = källa
figure-may-be-old = Siffran kan vara gammal.
no-figure = Uppgift saknas
compare-caption = Siffror för varje kommun, med datum och källa
map-title = Karta över kommunerna
map-west = Fjällen
map-east = Kusten
section-work = Jobb
section-housing = Boende
section-school = Skola
section-health = Vård
section-leisure = Fritid
section-travel = Resor
jobs-here = Lediga jobb här
events-here = Träffar här
stories-here = De flyttade hit
contacts = Fråga oss
contact = Kontakt
topic-moving = Flytta hit
topic-work = Jobb
topic-housing = Boende
topic-school = Förskola och skola
topic-business = Företagande

## The guide

phase-before = Innan du flyttar
phase-first-week = Första veckan
phase-first-months = De första månaderna
phase-settled = När du bor här
for-whom = Gäller dig som
situation-eu = är EU-medborgare
situation-outside-eu = kommer från ett land utanför EU
situation-family = flyttar med familj
situation-student = studerar
situation-employer = är arbetsgivare
with-whom = Dit vänder du dig
step-may-be-old = Reglerna kan ha ändrats sedan vi gick igenom den här sidan. Kontrollera hos myndigheten.
review-by = Ses över senast
steps-with-service = Steg där du behöver den här kontakten

## Jobs and employers

overview = I korthet
closes = Sista dag
positions = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
needs-count = { $count ->
    [one] { $count } annons just nu
   *[other] { $count } annonser just nu
}
how-many = Antal
scope = Omfattning
employer = Arbetsgivare
sector = Sektor
sector-public = Offentlig
sector-private = Privat
sector-non-profit = Ideell
languages-needed = Språk
permit = Arbetstillstånd
permit-considered = Arbetsgivaren kan tänka sig att ordna arbetstillstånd
permit-required = Du behöver redan ha rätt att arbeta i Sverige
occupation-code = Yrkeskod (SSYK)
apply = Läs mer och sök
apply-note = Du söker hos arbetsgivaren själv. Länken leder till arbetsgivarens egen sida.
employer-website = Arbetsgivarens webbplats
needs-of-employer = Lediga jobb hos arbetsgivaren
no-needs-now = Just nu finns inga annonser här.
need-type-job = Jobb
need-type-internship = Praktik
need-type-thesis = Examensarbete
need-type-summer-job = Sommarjobb

## Events

when = När
where = Var
how = Hur
online = På nätet
organisers = Arrangörer
add-to-calendar = Lägg till i kalendern
event-website = Läs mer och anmäl dig
event-past = Den här träffen har redan varit.
coming-events = Kommande träffar
past-events = Träffar som har varit
no-coming-events = Inga träffar är planerade just nu.
events-of-partner = Träffar som vi ordnar

## Services, partners, markets, campaigns

website = Webbplats
to-website = Till webbplatsen
phone = Telefon
email = E-post
hours = Öppettider
address = Adress
languages-spoken = Språk
role = Vår roll
partner-type-municipality = Kommun
partner-type-region = Region
partner-type-authority = Myndighet
partner-type-university = Universitet
partner-type-company = Företag
partner-type-association = Förening
country = Land
languages-spoken-there = Språk där
campaigns-here = Kampanjer
audience-families = För familjer
audience-professionals = För yrkesverksamma
audience-students = För studenter
audience-companies = För företag
film-on = Filmen ligger på
film-size = { $size } MB
film-download = Ladda ner filmen
sound-download = Ladda ner ljudet
film-described = Filmen med syntolkning
film-words = Filmen i text
sound-words = Ljudet i text

kind-stories = Berättelse
kind-municipalities = Kommun
kind-guide = Steg i flyttguiden
kind-needs = Jobb
kind-employers = Arbetsgivare
kind-events = Träff
kind-partners = Samarbetspartner
kind-services = Myndighet eller service
kind-markets = Marknad
kind-campaigns = Kampanj
kind-pages = Sida

## When a page is not there

not-found-text = Adressen kan vara felskriven, eller så har sidan flyttat. Här är några vägar vidare.
moved-title = Sidan har flyttat
moved-to = Du hittar den här:

## Search

search = Sök
search-label = Vad letar du efter?
search-needs-script = Sökningen behöver JavaScript, som är avstängt i din webbläsare. Allt på webbplatsen når du också genom länkarna här nedanför.
search-waiting = Söker …
search-found = Antal träffar:
search-none = Inget hittades för
search-failed = Sökningen gick inte att hämta. Ladda om sidan, eller använd länkarna här nedanför.
search-advice = Pröva ett kortare ord eller bara början av det, eller ett annat ord för samma sak. Du kan också söka på ett annat språk:
search-more = Visa fler träffar
search-kinds = Allt som finns här
search-tags = Ämnen
alert-note = Bra att veta
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Se upp

## Verktygslådan

toolbox-search = Sök i allt material
toolbox-sort = Sortera efter
toolbox-sort-title = Namn
toolbox-sort-new = Nyast först
toolbox-sort-leaving = Det som snart försvinner
toolbox-clear = Rensa alla val
toolbox-count = { $count ->
    [one] objekt
   *[other] objekt
}
toolbox-none = Inget stämmer med alla val. Ta bort något av dem eller sök efter något annat.
toolbox-more = Visa fler
toolbox-shelves = Bläddra efter ämne
toolbox-all = Allt i verktygslådan

toolbox-follow = Följ verktygslådan
toolbox-news = Nytt och ändrat, som flöde (Atom)
toolbox-catalog = Hela katalogen för program (JSON)
toolbox-revoked = Det som inte får användas längre, för program (JSON)

facet-any = Alla
facet-type = Typ
facet-municipality = Kommun
facet-season = Årstid
facet-audience = Målgrupp
facet-shape = Format
facet-use = Får användas
facet-licence = Licens
facet-captions = Undertexter på

asset-type-image = Bild
asset-type-film = Film
asset-type-logo = Logotyp
asset-type-text = Text
asset-type-template = Mall
asset-type-document = Dokument
asset-type-audio = Ljud
asset-types-image = Bilder
asset-types-film = Filmer
asset-types-logo = Logotyper
asset-types-text = Texter
asset-types-template = Mallar
asset-types-document = Dokument
asset-types-audio = Ljud
season-spring = Vår
season-summer = Sommar
season-autumn = Höst
season-winter = Vinter
shape-landscape = Liggande
shape-portrait = Stående
shape-square = Kvadratiskt
use-editorial = I nyheter och redaktionella medier
use-partner = Av regionens partner
use-employer = Av arbetsgivare
use-advertising = I annonser

terms = Villkor
terms-uses = Vem som får använda
terms-yes-editorial = Tidningar och andra redaktionella medier får använda
terms-no-editorial = Inte för tidningar och andra redaktionella medier
terms-yes-partner = Kommuner och regionens andra partner får använda
terms-no-partner = Inte för kommuner och regionens andra partner
terms-yes-employer = Arbetsgivare får använda för att rekrytera
terms-no-employer = Inte för arbetsgivare
terms-yes-advertising = Får användas i köpta annonser
terms-no-advertising = Inte i köpta annonser
terms-where = Var
terms-everywhere = Överallt
territory-EU = Europeiska unionen
territory-EEA = Europeiska ekonomiska samarbetsområdet
territory-NORDIC = Norden
asset-over = Sista dagen då den får användas har passerat. Hämta den inte, och ta bort den där du har publicerat den.
package-over = En av filerna i paketet får inte användas längre. Ett nytt paket utan den kommer när webbplatsen byggs nästa gång.
terms-until = Till och med
terms-no-end = Inget slutdatum
terms-edit = Ändringar
terms-edit-none = Får inte ändras eller beskäras
terms-edit-crop-only = Får beskäras men inte ändras
terms-edit-free = Får beskäras och ändras
terms-credit = Upphov
terms-credit-required = Ska stå med varje gång
terms-credit-optional = Får utelämnas
terms-people = Människor
terms-people-seen = Människor går att känna igen. Använd materialet med respekt och aldrig så att det säger något om dem som inte stämmer.
terms-licence = Licens

asset-to-downloads = Till filerna
asset-words = Texter att ta med
asset-credit = Upphov
asset-alt = Alternativtext
asset-holds = Vad det innehåller
asset-sets = För varje kommun
asset-sets-help = Mallen är ifylld för varje kommun på webbplatsens språk. Välj kommun, språk och format.
asset-opens = Dokumentet öppnas i programmet som det är gjort för, på din egen dator.
asset-description = Lång beskrivning
asset-embed = Visa på din egen webbplats
asset-embed-help = De här raderna HTML visar materialet med upphov och alternativtext. Bilden hämtas härifrån.
asset-downloads = Filer att ladda ner
asset-terms-again = Upphov:
asset-used = Här används det
asset-about = Mer om materialet
asset-id = Id
asset-place = Plats
asset-creator = Gjord av
asset-copyright = Upphovsrätt
asset-version = Version { $number }
asset-replaces = Ersätter
asset-replaced-by = Ersatt av
asset-related = Liknande

channel-full = Hela bilden
channel-16x9 = Bred 16:9, för film, presentationer och webb
channel-3x2 = Klassisk 3:2, för artiklar
channel-1x1 = Kvadrat 1:1, för flöden
channel-4x5 = Stående 4:5, för flöden
channel-9x16 = Hög 9:16, för stories och reels
channel-print = Tryck, 300 dpi
channel-drawing = Ritning som går att förstora
channel-page = För tryck
channel-pixels = { $width } pixlar bred
channel-film = Filmen
channel-captions = Undertexter
channel-document = Dokumentet
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopiera
copied = Kopierat

packages = Färdiga paket
package = Paket
package-fetch = Hämta paketet
package-for = Allt får användas
package-with = Paketet har filerna i mappar efter kanal, och med följer villkor, upphovsrader, alternativtexter och kontrollsummor.
package-contents = Det här ingår
package-files = Alla filer
package-from = Från { $site }
package-example = Paketet är ett exempel.
package-changed = Senast ändrat
package-page = Paketets sida
package-funding = Emblem som ska följa med
package-readme-credit = Upphov
package-readme-credit-help = Skriv upphovsraden vid varje bild, film eller ljud, om inte villkoren nedan säger att den får utelämnas. Läs villkoren innan du publicerar: de gäller för varje fil.
package-readme-credit-rule = Om upphovsraden
package-readme-contents = Det här finns i paketet
package-readme-check = Kontrollera dina kopior
package-readme-check-here = På din dator, i paketets mapp:
package-readme-check-there = Villkor kan ändras och filer kan dras tillbaka. Verktygslådan säger vad som får användas i dag:
package-readme-tables = Övriga filer
package-readme-credits = upphovsrad, licens och villkor för varje fil
package-readme-alts = alternativtexter på alla språk
package-readme-licence = Licenserna och vad de tillåter
package-licence-assets = Gäller för
package-licence-narrower = Villkoren för en enskild fil kan vara snävare; README.txt och credits.csv säger det för var och en.
## Verktyg för partner

toolbox-tools = Mer i verktygslådan
toolbox-filter = Välj efter ämne
toolbox-failed = Listan med allt material kunde inte hämtas. Försök igen, eller bläddra efter ämne längre ner.
tool-check = Kontrollera dina kopior
tool-may-i = Får jag använda det?
tool-basket = Korg
basket-add = Lägg i korgen
basket-remove = Ta bort ur korgen
basket-take = Ta med i korgen
basket-added = Ligger nu i korgen.
basket-removed = Borttaget ur korgen.
basket-none = Inget är ikryssat. Kryssa för minst en fil nedan.
basket-lead = Samla det du behöver och hämta allt som en ZIP, ordnat efter kanal, med upphov, alternativtexter och kontrollsummor.
basket-empty = Korgen är tom. Lägg i något från verktygslådan.
basket-address = Det som ligger i korgen står i sidans adress. Spara sidan som bokmärke, eller skicka adressen till en kollega. Inget lagras.
basket-sum = Filer:
basket-make = Hämta som ZIP
basket-working = Packar filerna …
basket-done = ZIP-filen är klar och har hämtats.
basket-failed = En fil kunde inte hämtas, så ZIP-filen blev inte gjord. Försök igen.
basket-changed = En fil har bytts ut sedan sidan öppnades. Ladda om sidan och försök igen.
basket-gone = Finns inte längre i verktygslådan.
basket-offline = Korgen kan bara packas på webbplatsen, inte när sidan öppnas från en mapp.
basket-noscript = Korgen behöver JavaScript. Utan det hämtar du filerna var för sig på materialets egen sida.
readme-from = Filerna kommer härifrån:
readme-contents = Det här ligger i korgen
readme-check-here = På din dator, i mappen som du packade upp:
check-lead = Se vilka av dina filer du fortfarande får använda, och vilka som har bytts ut eller dragits tillbaka. Filerna stannar på din dator, och inget lagras.
check-drop = Släpp filer, mappar eller en ZIP här
check-files = Välj filer
check-folder = Välj en mapp
check-insecure = Det går inte att kontrollera filer här, för webbläsaren räknar bara ut kontrollsummor på sidor med https. Öppna sidan på webbplatsens egen adress, eller gör som det står nedan.
check-working = Kontrollerar. Klara filer:
check-done = Kontrollen är klar.
check-nothing = Där fanns inga filer att kontrollera.
check-failed = Listan över filer kunde inte hämtas. Försök igen om en stund.
check-table = Dina filer
check-file = Fil
check-asset = Material
check-answer = Svar
check-valid = Får användas
check-valid-text = Det här är den senaste filen.
check-older = Äldre version
check-older-text = Materialet får användas, men filen har gjorts om sedan du hämtade den.
check-replaced = Ersatt
check-replaced-text = Något nyare har tagit dess plats.
check-expired = Har gått ut
check-expired-text = Får inte användas längre. Ta bort den där du har publicerat den.
check-withdrawn = Tillbakadragen
check-withdrawn-text = Får inte användas längre. Ta bort den där du har publicerat den, och radera dina kopior.
check-unknown = Okänd
check-unknown-text = Filen kommer inte härifrån, eller har ändrats efter att den hämtades. Hämta den på nytt, så vet du vad som gäller.
check-unreadable = Gick inte att läsa
check-unreadable-text = Filen är trasig, skyddad eller för stor för webbläsaren. Packa upp den, eller gör som det står nedan.
check-instead = Använd i stället:
check-terms = Se dess villkor
check-scripts = Med skript, eller utan JavaScript
check-scripts-sums = Den här listan har en kontrollsumma för varje fil som gäller i dag. Lägg den i en mapp ovanför dina filer:
check-scripts-run = Kör sedan det här i den mappen. Filer jämförs på sitt innehåll, vad de än heter och i vilken undermapp de än ligger. OK betyder att filen gäller. Ett frågetecken betyder att den inte står i listan: den är äldre, ändrad, indragen eller inte härifrån. Det gäller också README.txt och de andra texterna i ett paket.
check-scripts-unix = I Linux och macOS
check-scripts-windows = I Windows, med PowerShell
check-scripts-kit = Ett paket har en egen SHA256SUMS. Den visar bara att paketet är helt, inte vad som gäller i dag. Kör det här i paketets mapp, och lägg inte webbplatsens lista i den:
check-scripts-revoked = Det som inte får användas längre står med sina kontrollsummor här:
may-lead = Svara på fyra frågor, så ser du vad du får använda och vad som hindrar resten.
may-use = Vem använder det, och till vad?
may-use-editorial = Redaktion, för nyheter och reportage
may-use-partner = Kommun, region eller annan partner
may-use-employer = Arbetsgivare, för att rekrytera
may-use-advertising = Någon som köper en annons
may-place = Var ska det synas?
may-everywhere = Överallt, till exempel öppet på webben
may-day = Sista dagen då det ska synas
may-past = Den dagen har varit. Välj i dag eller en dag som kommer.
may-change = Vad gör du med bilden?
may-change-none = Visar den som den är
may-change-crop = Beskär den
may-change-change = Ändrar den, till exempel med text ovanpå
may-ask = Visa svaret
may-answer = Svar
may-yes = Det här får du använda
may-no = Det här får du inte använda
may-none = Inget material får användas på det sättet. Ändra något av svaren, eller fråga regionen.
may-reason-place = Får bara användas här:
may-reason-day = Får bara användas till och med
may-remember = Läs villkoren på materialets egen sida innan du publicerar. Det är de som gäller.
may-noscript = Frågorna behöver JavaScript. Här är i stället en lista för varje användning. Resten av villkoren står på materialets egen sida.

## Grafisk profil och färdiga texter

brand-colours = Färger
brand-palettes = Färgerna som fil
palette-css = CSS, för webbplatser
palette-scss = SCSS, för webbplatser som byggs
palette-gpl = GPL, för GIMP, Inkscape och Krita
palette-json = JSON, för andra program
palette-ase = ASE, för InDesign, Illustrator och Photoshop
brand-pairs = Text på färg
brand-pairs-note = Sätt text så här. Kontrasten är räknad enligt WCAG 2.2. Stor text är från 24 pixlar, eller från 19 i fetstil.
brand-pair = Text och bakgrund
brand-on = på
brand-only-large = (bara stor text)
brand-contrast = Kontrast
brand-text-aa = Vanlig text (AA)
brand-large-aa = Stor text (AA)
brand-text-aaa = Vanlig text (AAA)
brand-ratio = { NUMBER($ratio, minimumFractionDigits: 2) }:{ 1 }
brand-yes = Räcker
brand-no = Räcker inte
brand-all-contrasts = Alla färger mot varandra
brand-all-note = AAA räcker till all text med god marginal, AA till all text och stor text bara till stor text. Det som inte räcker duger till ytor och dekor, aldrig till text.
brand-enough-large = stor text
brand-enough-none = räcker inte
brand-logo = Logotyp
brand-logo-so = Så här: hel, rak, i sina egna färger och med luft omkring.
brand-clear-space = Lämna fri yta runt om, minst { NUMBER($part, style: "percent") } av höjden.
brand-smallest-pixels = Minst { $width } pixlar bred på skärm.
brand-smallest-millimetres = Minst { $width } millimeter bred i tryck.
brand-logo-get = Hämta logotypen
brand-logo-never = Aldrig så här
brand-wrong-stretched = Dra inte ut eller tryck ihop den.
brand-wrong-tilted = Luta den inte.
brand-wrong-recoloured = Ge den inte andra färger.
brand-wrong-shadowed = Ge den ingen skugga.
brand-wrong-busy = Lägg den inte på en orolig bakgrund.
brand-typefaces = Typsnitt
brand-typefaces-note = Bokstäverna visas i det första av typsnitten som finns på din enhet, annars i ett liknande.
brand-voice = Så låter vi
brand-pictures = Bilder
brand-channels = Mått för kanaler
brand-channels-note = Pixlar på bredden och höjden. Varje bild i verktygslådan finns färdig i de här måtten, så långt original och villkor räcker.
texts-boilerplates = Om oss, i tre längder
texts-short = Kort: en mening
texts-medium = Mellan: ett stycke
texts-long = Lång: till ett pressmeddelande
texts-messages = Vad vi säger till vem
texts-words = Ord vi väljer
texts-use = Skriv
texts-instead-of = Hellre än
texts-others = På andra språk
