# The words of the interface in German. The syntax is Fluent: https://projectfluent.org/

## Finding one's way

skip-to-content = Zum Inhalt springen
menu = Menü
language = Sprache
nav-main = Hauptmenü
nav-languages = Sprachen
nav-breadcrumbs = Sie sind hier
nav-footer = Über diese Website
nav-pages = Seiten der Liste
nav-tags = Thema wählen
nav-stories = Weitere Geschichten
nav-steps = Voriger und nächster Schritt
nav-guide = Alle Schritte des Umzugsratgebers
nav-contents = Auf dieser Seite
nav-children = Unterseiten
nav-siblings = Lesen Sie auch
previous = Zurück
next = Weiter
previous-page = Vorige Seite
next-page = Nächste Seite
page-of = Seite { $page } von { $pages }
read-also = Lesen Sie auch
subject = Thema
feed = Neuigkeiten als Feed (Atom)
nothing-yet = Hier gibt es noch nichts.

## Other languages and examples

not-translated = nicht übersetzt
not-in-language = nicht diese Seite
fallback-notice = Diese Seite ist noch nicht ins Deutsche übersetzt.
fallback-shown-in = Sie lesen den Text in dieser Sprache:
nav-variants = Fassungen dieser Seite
variant-ordinary = Alltagssprache
variant-easy = Leichte Sprache
variant-simple = Einfache Sprache
example = Beispiel
example-notice = Dies ist ein erfundenes Beispiel. Es zeigt, wie die Seite aussehen kann. Die Personen und Arbeitgeber gibt es nicht wirklich.

## The front page

see-jobs = Offene Stellen ansehen
compare-municipalities = Gemeinden vergleichen
front-stories = Sie sind schon hier
all-stories = Alle Geschichten
front-municipalities = { $count ->
    [one] Eine Gemeinde
   *[other] { $count } Gemeinden, von der Küste bis zum Fjäll
}
front-guide = Ihr Umzug, Schritt für Schritt
whole-guide = Der ganze Umzugsratgeber
steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
front-needs = Hier werden Sie gebraucht
all-needs = Alle Stellen und Praktika
front-events = Lernen Sie uns kennen
all-events = Alle Veranstaltungen

## Stories

story-from = Kommt aus
story-to = Lebt jetzt in
story-work = Arbeitet als
story-work-of = { $name } heute
more-stories = Weitere Menschen, die hierher gezogen sind
published = Veröffentlicht
updated = Aktualisiert

## Municipalities

municipality = Gemeinde
county = Provinz (län)
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
seat = Hauptort
municipality-code = Gemeindecode
sami-area = Die Gemeinde gehört zum Verwaltungsgebiet für die samischen Sprachen.
municipality-website = Die Website der Gemeinde
about-municipality = Über die Gemeinde
other-municipalities = Alle Gemeinden auf der Karte
get-to-know = Lernen Sie die Gemeinden kennen
facts = Zahlen
source = Quelle
figure-may-be-old = Diese Zahl ist vielleicht veraltet.
no-figure = Keine Angabe
compare-caption = Zahlen zu jeder Gemeinde, mit Datum und Quelle
map-title = Karte der Gemeinden
map-west = Fjäll
map-east = Küste
section-work = Arbeit
section-housing = Wohnen
section-school = Schule
section-health = Gesundheit
section-leisure = Freizeit
section-travel = Verkehr
jobs-here = Stellen in dieser Gemeinde
events-here = Veranstaltungen in dieser Gemeinde
stories-here = Sie sind hierher gezogen
contacts = Fragen Sie uns
contact = Kontakt
topic-moving = Umzug hierher
topic-work = Arbeit
topic-housing = Wohnen
topic-school = Vorschule und Schule
topic-business = Unternehmen

## The guide

phase-before = Vor dem Umzug
phase-first-week = Die erste Woche
phase-first-months = Die ersten Monate
phase-settled = Wenn Sie hier leben
for-whom = Für wen?
situation-eu = EU-Bürgerinnen und EU-Bürger
situation-outside-eu = Menschen von außerhalb der EU
situation-family = Familien
situation-student = Studierende
situation-employer = Arbeitgeber
with-whom = An wen Sie sich wenden
step-may-be-old = Seit der letzten Durchsicht dieser Seite können sich Regeln geändert haben. Fragen Sie bei der Behörde nach.
review-by = Nächste Durchsicht bis
steps-with-service = Schritte, bei denen Sie diese Stelle brauchen

## Jobs and employers

overview = Auf einen Blick
closes = Bewerben bis
positions = { $count ->
    [one] { $count } Stelle
   *[other] { $count } Stellen
}
needs-count = { $count ->
    [one] Zurzeit { $count } Anzeige
   *[other] Zurzeit { $count } Anzeigen
}
how-many = Anzahl
scope = Umfang
employer = Arbeitgeber
sector = Sektor
sector-public = Öffentlich
sector-private = Privat
sector-non-profit = Gemeinnützig
languages-needed = Sprachen
permit = Arbeitserlaubnis
permit-considered = Der Arbeitgeber ist bereit, über eine Arbeitserlaubnis zu sprechen
permit-required = Sie müssen bereits in Schweden arbeiten dürfen
occupation-code = Berufscode (SSYK)
apply = Mehr lesen und bewerben
apply-note = Sie bewerben sich direkt beim Arbeitgeber. Der Link führt auf dessen eigene Seite.
employer-website = Die Website des Arbeitgebers
needs-of-employer = Stellen bei diesem Arbeitgeber
no-needs-now = Zurzeit gibt es hier keine Anzeigen.
need-type-job = Stelle
need-type-internship = Praktikum
need-type-thesis = Abschlussarbeit
need-type-summer-job = Ferienjob

## Events

when = Wann
where = Wo
how = Wie
online = Online
organisers = Wer einlädt
add-to-calendar = In den Kalender eintragen
event-website = Mehr lesen und anmelden
event-past = Diese Veranstaltung ist vorbei.
coming-events = Kommende Veranstaltungen
past-events = Vergangene Veranstaltungen
no-coming-events = Zurzeit sind keine Veranstaltungen geplant.
events-of-partner = Veranstaltungen, zu denen wir einladen

## Services, partners, markets, campaigns

website = Website
to-website = Zur Website
phone = Telefon
email = E-Mail
hours = Öffnungszeiten
address = Adresse
languages-spoken = Sprachen
role = Unsere Aufgabe
partner-type-municipality = Gemeinde
partner-type-region = Region
partner-type-authority = Behörde
partner-type-university = Universität
partner-type-company = Unternehmen
partner-type-association = Verein
country = Land
languages-spoken-there = Sprachen dort
campaigns-here = Kampagnen
audience-families = Für Familien
audience-professionals = Für Berufstätige
audience-students = Für Studierende
audience-companies = Für Unternehmen
film-on = Der Film liegt auf
film-size = { $size } MB
film-download = Film herunterladen
sound-download = Aufnahme herunterladen
film-described = Film mit Audiodeskription
film-words = Der Film als Text
sound-words = Die Aufnahme als Text

kind-stories = Geschichte
kind-municipalities = Gemeinde
kind-guide = Schritt des Umzugsratgebers
kind-needs = Stelle
kind-employers = Arbeitgeber
kind-events = Veranstaltung
kind-partners = Partner
kind-services = Behörde oder Dienst
kind-markets = Zielland
kind-campaigns = Kampagne
kind-pages = Seite

## When a page is not there

not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. So kommen Sie weiter:
moved-title = Diese Seite ist umgezogen
moved-to = Sie finden sie hier:

## Search

search = Suchen
search-label = Wonach suchen Sie?
search-needs-script = Die Suche braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Die Links weiter unten führen zu allem, was es auf dieser Website gibt.
search-waiting = Suche läuft …
search-found = Treffer:
search-none = Nichts gefunden für
search-failed = Die Suche konnte nicht geladen werden. Laden Sie die Seite neu oder nutzen Sie die Links weiter unten.
search-advice = Versuchen Sie es mit einem kürzeren Wort, mit dem Wortanfang oder mit einem anderen Wort für dieselbe Sache. Sie können auch in einer anderen Sprache suchen:
search-more = Weitere Treffer anzeigen
search-kinds = Alles auf dieser Website
search-tags = Themen
alert-note = Gut zu wissen
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## Der Werkzeugkasten

toolbox-search = In allem suchen
toolbox-sort = Sortieren nach
toolbox-sort-title = Name
toolbox-sort-new = Neueste zuerst
toolbox-sort-leaving = Was bald ausläuft
toolbox-clear = Auswahl aufheben
toolbox-count = { $count ->
    [one] Objekt
   *[other] Objekte
}
toolbox-none = Nichts passt zu allem, was Sie gewählt haben. Nehmen Sie etwas weg, oder suchen Sie nach etwas anderem.
toolbox-more = Mehr zeigen
toolbox-shelves = Nach Themen stöbern
toolbox-all = Alles im Werkzeugkasten

toolbox-follow = Dem Werkzeugkasten folgen
toolbox-news = Neues und Geändertes als Feed (Atom)
toolbox-catalog = Der ganze Katalog für Programme (JSON)
toolbox-revoked = Was nicht mehr verwendet werden darf, für Programme (JSON)

facet-any = Alle
facet-type = Art
facet-municipality = Gemeinde
facet-season = Jahreszeit
facet-audience = Zielgruppe
facet-shape = Format
facet-use = Darf verwendet werden
facet-licence = Lizenz
facet-captions = Untertitel auf

asset-type-image = Bild
asset-type-film = Film
asset-type-logo = Logo
asset-type-text = Text
asset-type-template = Vorlage
asset-type-document = Dokument
asset-type-audio = Ton
asset-types-image = Bilder
asset-types-film = Filme
asset-types-logo = Logos
asset-types-text = Texte
asset-types-template = Vorlagen
asset-types-document = Dokumente
asset-types-audio = Tonaufnahmen
season-spring = Frühling
season-summer = Sommer
season-autumn = Herbst
season-winter = Winter
shape-landscape = Querformat
shape-portrait = Hochformat
shape-square = Quadratisch
use-editorial = In Nachrichten und redaktionellen Medien
use-partner = Von Partnern der Region
use-employer = Von Arbeitgebern
use-advertising = In Anzeigen

terms = Bedingungen
terms-uses = Wer es verwenden darf
terms-yes-editorial = Zeitungen und andere redaktionelle Medien dürfen es verwenden
terms-no-editorial = Nicht für Zeitungen und andere redaktionelle Medien
terms-yes-partner = Gemeinden und andere Partner der Region dürfen es verwenden
terms-no-partner = Nicht für Gemeinden und andere Partner der Region
terms-yes-employer = Arbeitgeber dürfen damit um Personal werben
terms-no-employer = Nicht für Arbeitgeber
terms-yes-advertising = Darf in bezahlten Anzeigen stehen
terms-no-advertising = Nicht in bezahlten Anzeigen
terms-where = Wo
terms-everywhere = Überall
territory-EU = die Europäische Union
territory-EEA = der Europäische Wirtschaftsraum
territory-NORDIC = die nordischen Länder
asset-over = Der letzte Tag, an dem es verwendet werden darf, ist vorbei. Laden Sie es nicht herunter, und entfernen Sie es dort, wo Sie es veröffentlicht haben.
package-over = Eine der Dateien in diesem Paket darf nicht mehr verwendet werden. Ein neues Paket ohne sie kommt, wenn die Website das nächste Mal erstellt wird.
terms-until = Bis einschließlich
terms-no-end = Kein Enddatum
terms-edit = Änderungen
terms-edit-none = Darf weder verändert noch beschnitten werden
terms-edit-crop-only = Darf beschnitten, aber nicht verändert werden
terms-edit-free = Darf beschnitten und verändert werden
terms-credit = Bildnachweis
terms-credit-required = Muss immer dabeistehen
terms-credit-optional = Darf weggelassen werden
terms-people = Menschen
terms-people-seen = Menschen sind zu erkennen. Gehen Sie respektvoll damit um, und nie so, dass etwas Falsches über sie gesagt wird.
terms-licence = Lizenz

asset-to-downloads = Zu den Dateien
asset-words = Texte zum Mitnehmen
asset-credit = Bildnachweis
asset-alt = Alternativtext
asset-holds = Was darin steht
asset-sets = Für jede Gemeinde
asset-sets-help = Die Vorlage ist für jede Gemeinde in den Sprachen der Website ausgefüllt. Wählen Sie Gemeinde, Sprache und Format.
asset-opens = Das Dokument öffnet sich auf Ihrem eigenen Computer in dem Programm, für das es gemacht ist.
asset-description = Lange Beschreibung
asset-embed = Auf der eigenen Website zeigen
asset-embed-help = Diese Zeilen HTML zeigen es mit Bildnachweis und Alternativtext. Das Bild kommt von dieser Website.
asset-downloads = Dateien zum Herunterladen
asset-terms-again = Nachweis:
asset-used = Hier wird es verwendet
asset-about = Mehr dazu
asset-id = Kennung
asset-place = Ort
asset-creator = Gemacht von
asset-copyright = Urheberrecht
asset-version = Version { $number }
asset-replaces = Ersetzt
asset-replaced-by = Ersetzt durch
asset-related = Ähnliches

channel-full = Ganzes Bild
channel-16x9 = Breit 16:9, für Film, Präsentationen und Web
channel-3x2 = Klassisch 3:2, für Artikel
channel-1x1 = Quadrat 1:1, für Feeds
channel-4x5 = Hoch 4:5, für Feeds
channel-9x16 = Schmal 9:16, für Stories und Reels
channel-print = Druck, 300 dpi
channel-drawing = Zeichnung in jeder Größe
channel-page = Für den Druck
channel-pixels = { $width } Pixel breit
channel-film = Der Film
channel-captions = Untertitel
channel-document = Das Dokument
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopieren
copied = Kopiert

packages = Fertige Pakete
package = Paket
package-fetch = Paket herunterladen
package-for = Alles darf verwendet werden
package-with = Das Paket enthält die Dateien in Ordnern nach Kanal, dazu Bedingungen, Bildnachweise, Alternativtexte und Prüfsummen.
package-contents = Das ist enthalten
package-files = Alle Dateien
package-from = Von { $site }
package-example = Dieses Paket ist ein Beispiel.
package-changed = Zuletzt geändert
package-page = Seite des Pakets
package-funding = Emblem, das mitgeführt wird
package-readme-credit = Nachweis
package-readme-credit-help = Setzen Sie den Nachweis neben jedes Bild, jeden Film und jeden Ton, sofern die Bedingungen unten nicht sagen, dass er entfallen darf. Lesen Sie die Bedingungen vor der Veröffentlichung: Sie gelten für jede einzelne Datei.
package-readme-credit-rule = Zum Nachweis
package-readme-contents = Das ist im Paket
package-readme-check = Kopien prüfen
package-readme-check-here = Auf Ihrem Rechner, im Ordner des Pakets:
package-readme-check-there = Bedingungen können sich ändern, Dateien zurückgezogen werden. Was heute verwendet werden darf, steht im Werkzeugkasten:
package-readme-tables = Weitere Dateien
package-readme-credits = Nachweis, Lizenz und Bedingungen jeder Datei
package-readme-alts = Alternativtexte in allen Sprachen
package-readme-licence = Die Lizenzen und was sie erlauben
package-licence-assets = Gilt für
package-licence-narrower = Für einzelne Dateien kann weniger erlaubt sein; README.txt und credits.csv sagen es für jede.
## Was Partner tun können

toolbox-tools = Mehr im Werkzeugkasten
toolbox-filter = Nach Themen wählen
toolbox-failed = Die Liste mit allem Material konnte nicht geladen werden. Versuchen Sie es noch einmal, oder stöbern Sie weiter unten nach Themen.
tool-check = Kopien prüfen
tool-may-i = Darf ich das verwenden?
tool-basket = Korb
basket-add = In den Korb
basket-remove = Aus dem Korb nehmen
basket-take = In den Korb aufnehmen
basket-added = Liegt jetzt im Korb.
basket-removed = Aus dem Korb genommen.
basket-none = Es ist nichts angekreuzt. Kreuzen Sie unten mindestens eine Datei an.
basket-lead = Sammeln Sie, was Sie brauchen, und laden Sie alles als eine ZIP-Datei: nach Kanälen geordnet, mit Bildnachweisen, Alternativtexten und Prüfsummen.
basket-empty = Der Korb ist leer. Legen Sie etwas aus dem Werkzeugkasten hinein.
basket-address = Was im Korb liegt, steht in der Adresse dieser Seite. Speichern Sie sie als Lesezeichen, oder schicken Sie die Adresse jemandem weiter. Nichts wird gespeichert.
basket-sum = Dateien:
basket-make = Als ZIP laden
basket-working = Die Dateien werden gepackt …
basket-done = Die ZIP-Datei ist fertig und wurde geladen.
basket-failed = Eine Datei konnte nicht geladen werden, deshalb gibt es keine ZIP-Datei. Versuchen Sie es noch einmal.
basket-changed = Eine Datei wurde ersetzt, seit die Seite geöffnet wurde. Laden Sie die Seite neu, und versuchen Sie es noch einmal.
basket-gone = Nicht mehr im Werkzeugkasten.
basket-offline = Der Korb kann nur auf der Website gepackt werden, nicht wenn die Seite aus einem Ordner geöffnet wird.
basket-noscript = Der Korb braucht JavaScript. Ohne JavaScript laden Sie jede Datei auf der Seite des Materials.
readme-from = Diese Dateien kommen von hier:
readme-contents = Das liegt im Korb
readme-check-here = Auf Ihrem Rechner, im entpackten Ordner:
check-lead = Sehen Sie, welche Ihrer Dateien Sie noch verwenden dürfen und welche ersetzt oder zurückgezogen wurden. Die Dateien bleiben auf Ihrem Computer, und nichts wird gespeichert.
check-drop = Dateien, Ordner oder eine ZIP-Datei hier ablegen
check-files = Dateien wählen
check-folder = Ordner wählen
check-insecure = Hier lassen sich keine Dateien prüfen, denn Browser berechnen Prüfsummen nur auf Seiten mit https. Öffnen Sie die Seite unter der Adresse der Website, oder gehen Sie vor, wie es unten steht.
check-working = Wird geprüft. Fertige Dateien:
check-done = Die Prüfung ist fertig.
check-nothing = Dort waren keine Dateien zu prüfen.
check-failed = Die Liste der Dateien konnte nicht geladen werden. Versuchen Sie es später noch einmal.
check-table = Ihre Dateien
check-file = Datei
check-asset = Material
check-answer = Antwort
check-valid = Darf verwendet werden
check-valid-text = Das ist die neueste Datei.
check-older = Ältere Fassung
check-older-text = Das Material darf verwendet werden, aber die Datei wurde neu gemacht, seit Sie sie geladen haben.
check-replaced = Ersetzt
check-replaced-text = Etwas Neueres ist an seine Stelle getreten.
check-expired = Abgelaufen
check-expired-text = Darf nicht mehr verwendet werden. Entfernen Sie es dort, wo Sie es veröffentlicht haben.
check-withdrawn = Zurückgezogen
check-withdrawn-text = Darf nicht mehr verwendet werden. Entfernen Sie es dort, wo Sie es veröffentlicht haben, und löschen Sie Ihre Kopien.
check-unknown = Unbekannt
check-unknown-text = Die Datei kommt nicht von hier oder wurde nach dem Laden verändert. Laden Sie sie neu, um sicher zu sein.
check-unreadable = Nicht lesbar
check-unreadable-text = Die Datei ist beschädigt, geschützt oder zu groß für den Browser. Entpacken Sie sie, oder gehen Sie vor, wie es unten steht.
check-instead = Verwenden Sie stattdessen:
check-terms = Bedingungen ansehen
check-scripts = Mit einem Skript oder ohne JavaScript
check-scripts-sums = Diese Liste hat eine Prüfsumme für jede Datei, die heute gilt. Legen Sie sie in einen Ordner über Ihren Dateien:
check-scripts-run = Führen Sie dann in diesem Ordner das hier aus. Verglichen wird der Inhalt der Dateien, wie sie auch heißen und in welchem Unterordner sie auch liegen. OK bedeutet, dass die Datei gilt. Ein Fragezeichen bedeutet, dass sie nicht in der Liste steht: Sie ist älter, verändert, zurückgezogen oder nicht von hier. Das trifft auch auf README.txt und die anderen Texte eines Pakets zu.
check-scripts-unix = Unter Linux und macOS
check-scripts-windows = Unter Windows mit PowerShell
check-scripts-kit = Ein Paket hat eine eigene SHA256SUMS. Sie zeigt nur, dass das Paket vollständig ist, nicht, was heute gilt. Führen Sie das hier im Ordner des Pakets aus, und legen Sie die Liste der Website nicht dorthin:
check-scripts-revoked = Was nicht mehr verwendet werden darf, steht mit seinen Prüfsummen hier:
may-lead = Beantworten Sie vier Fragen, und sehen Sie, was Sie verwenden dürfen und was beim Rest im Weg steht.
may-use = Wer verwendet es, und wofür?
may-use-editorial = Die Presse, für Nachrichten und Reportagen
may-use-partner = Eine Gemeinde, die Region oder ein anderer Partner
may-use-employer = Ein Arbeitgeber, um Personal zu finden
may-use-advertising = Jemand, der eine Anzeige kauft
may-place = Wo wird es zu sehen sein?
may-everywhere = Überall, zum Beispiel offen im Netz
may-day = Der letzte Tag, an dem es zu sehen ist
may-past = Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.
may-change = Was machen Sie mit dem Bild?
may-change-none = Ich zeige es, wie es ist
may-change-crop = Ich beschneide es
may-change-change = Ich verändere es, zum Beispiel mit Text darauf
may-ask = Antwort zeigen
may-answer = Antwort
may-yes = Das dürfen Sie verwenden
may-no = Das dürfen Sie nicht verwenden
may-none = Auf diese Weise dürfen Sie nichts verwenden. Ändern Sie eine der Antworten, oder fragen Sie die Region.
may-reason-place = Darf nur hier verwendet werden:
may-reason-day = Darf nur verwendet werden bis einschließlich
may-remember = Lesen Sie die Bedingungen auf der Seite des Materials, bevor Sie veröffentlichen. Sie gelten.
may-noscript = Die Fragen brauchen JavaScript. Hier ist stattdessen eine Liste für jede Verwendung. Die übrigen Bedingungen stehen auf der Seite des Materials.

## Markenleitfaden und fertige Texte

brand-colours = Farben
brand-palettes = Die Farben als Datei
palette-css = CSS, für Websites
palette-scss = SCSS, für Websites, die gebaut werden
palette-gpl = GPL, für GIMP, Inkscape und Krita
palette-json = JSON, für andere Programme
palette-ase = ASE, für InDesign, Illustrator und Photoshop
brand-pairs = Text auf Farbe
brand-pairs-note = So wird Text gesetzt. Der Kontrast ist nach WCAG 2.2 berechnet. Großer Text hat mindestens 24 Pixel, fett mindestens 19.
brand-pair = Text und Hintergrund
brand-on = auf
brand-only-large = (nur großer Text)
brand-contrast = Kontrast
brand-text-aa = Normaler Text (AA)
brand-large-aa = Großer Text (AA)
brand-text-aaa = Normaler Text (AAA)
brand-ratio = { NUMBER($ratio, minimumFractionDigits: 2) }:{ 1 }
brand-yes = Reicht
brand-no = Reicht nicht
brand-all-contrasts = Alle Farben gegeneinander
brand-all-note = AAA reicht für jeden Text mit Abstand, AA für jeden Text, „großer Text“ nur für großen. Was nicht reicht, taugt für Flächen und Schmuck, nie für Text.
brand-enough-large = großer Text
brand-enough-none = reicht nicht
brand-logo = Logo
brand-logo-so = So: ganz, gerade, in den eigenen Farben und mit Raum ringsum.
brand-clear-space = Ringsum freier Raum, mindestens { NUMBER($part, style: "percent") } der Höhe.
brand-smallest-pixels = Auf Bildschirmen mindestens { $width } Pixel breit.
brand-smallest-millimetres = Im Druck mindestens { $width } Millimeter breit.
brand-logo-get = Logo herunterladen
brand-logo-never = Nie so
brand-wrong-stretched = Nicht strecken oder stauchen.
brand-wrong-tilted = Nicht schräg stellen.
brand-wrong-recoloured = Nicht umfärben.
brand-wrong-shadowed = Keinen Schatten hinzufügen.
brand-wrong-busy = Nicht auf einen unruhigen Hintergrund setzen.
brand-typefaces = Schriften
brand-typefaces-note = Die Buchstaben erscheinen in der ersten der Schriften, die Ihr Gerät hat, sonst in einer ähnlichen.
brand-voice = So klingen wir
brand-pictures = Bilder
brand-channels = Maße für Kanäle
brand-channels-note = Pixel in Breite und Höhe. Jedes Bild im Werkzeugkasten gibt es in diesen Maßen, soweit Original und Bedingungen es erlauben.
texts-boilerplates = Über uns, in drei Längen
texts-short = Kurz: ein Satz
texts-medium = Mittel: ein Absatz
texts-long = Lang: für eine Pressemitteilung
texts-messages = Was wir wem sagen
texts-words = Wörter, die wir wählen
texts-use = Schreiben
texts-instead-of = Statt
texts-others = In anderen Sprachen
