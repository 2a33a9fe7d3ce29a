# The words of the interface in English. The syntax is Fluent: https://projectfluent.org/

## Finding one's way

skip-to-content = Skip to content
menu = Menu
language = Language
nav-main = Main menu
nav-languages = Languages
nav-breadcrumbs = You are here
nav-footer = About this site
nav-pages = Pages of the list
nav-tags = Choose a subject
nav-stories = More stories
nav-steps = Previous and next step
nav-guide = All steps of the moving guide
nav-contents = On this page
nav-children = Pages below this one
nav-siblings = Read also
previous = Previous
next = Next
previous-page = Previous page
next-page = Next page
page-of = Page { $page } of { $pages }
read-also = Read also
subject = Subject
feed = News as a feed (Atom)
nothing-yet = There is nothing here yet.

## Other languages and examples

not-translated = not translated
not-in-language = not this page
fallback-notice = This page has not been translated into English yet.
fallback-shown-in = The text is shown in
nav-variants = Texts of this page
variant-ordinary = Ordinary text
variant-easy = Easy read
variant-simple = Simple English
example = Example
example-notice = This is an invented example that shows what the page can look like. The people and employers are not real.

## The front page

see-jobs = See who is hiring
compare-municipalities = Compare the municipalities
front-stories = They have already moved
all-stories = All stories
front-municipalities = { $count ->
    [one] One municipality
   *[other] { $count } municipalities, from coast to mountains
}
front-guide = Your move, step by step
whole-guide = The whole moving guide
steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
front-needs = You are needed here
all-needs = All jobs and internships
front-events = Come and meet us
all-events = All events

## Stories

story-from = Moved from
story-to = Now lives in
story-work = Works as
story-work-of = { $name } today
more-stories = More people who moved
published = Published
updated = Updated

## Municipalities

municipality = Municipality
county = County
county-01 = Stockholm County
county-03 = Uppsala County
county-04 = Södermanland County
county-05 = Östergötland County
county-06 = Jönköping County
county-07 = Kronoberg County
county-08 = Kalmar County
county-09 = Gotland County
county-10 = Blekinge County
county-12 = Skåne County
county-13 = Halland County
county-14 = Västra Götaland County
county-17 = Värmland County
county-18 = Örebro County
county-19 = Västmanland County
county-20 = Dalarna County
county-21 = Gävleborg County
county-22 = Västernorrland County
county-23 = Jämtland County
county-24 = Västerbotten County
county-25 = Norrbotten County
seat = Main town
municipality-code = Municipality code
sami-area = The municipality belongs to the administrative area for the Sami languages.
municipality-website = The municipality’s own website
about-municipality = About the municipality
other-municipalities = All municipalities on the map
get-to-know = Get to know the municipalities
facts = Figures
source = source
figure-may-be-old = This figure may be out of date.
no-figure = No figure
compare-caption = Figures for each municipality, with date and source
map-title = Map of the municipalities
map-west = Mountains
map-east = Coast
section-work = Work
section-housing = Housing
section-school = School
section-health = Health care
section-leisure = Leisure
section-travel = Travel
jobs-here = Jobs here
events-here = Events here
stories-here = They moved here
contacts = Ask us
contact = Contact
topic-moving = Moving here
topic-work = Work
topic-housing = Housing
topic-school = Preschool and school
topic-business = Business

## The guide

phase-before = Before you move
phase-first-week = The first week
phase-first-months = The first months
phase-settled = When you live here
for-whom = This is for you if you
situation-eu = are an EU citizen
situation-outside-eu = come from outside the EU
situation-family = move with your family
situation-student = are a student
situation-employer = are an employer
with-whom = Who to turn to
step-may-be-old = The rules may have changed since we last went through this page. Check with the authority.
review-by = To be reviewed by
steps-with-service = Steps in which you need this contact

## Jobs and employers

overview = In brief
closes = Apply by
positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
needs-count = { $count ->
    [one] { $count } advertisement right now
   *[other] { $count } advertisements right now
}
how-many = Number
scope = Hours
employer = Employer
sector = Sector
sector-public = Public
sector-private = Private
sector-non-profit = Non-profit
languages-needed = Languages
permit = Work permit
permit-considered = The employer can consider arranging a work permit
permit-required = You must already have the right to work in Sweden
occupation-code = Occupation code (SSYK)
apply = Read more and apply
apply-note = You apply to the employer directly. The link leads to the employer’s own page.
employer-website = The employer’s website
needs-of-employer = Jobs with this employer
no-needs-now = There are no advertisements here right now.
need-type-job = Job
need-type-internship = Internship
need-type-thesis = Degree project
need-type-summer-job = Summer job

## Events

when = When
where = Where
how = How
online = Online
organisers = Organisers
add-to-calendar = Add to your calendar
event-website = Read more and sign up
event-past = This event is over.
coming-events = Coming events
past-events = Past events
no-coming-events = No events are planned right now.
events-of-partner = Events that we arrange

## Services, partners, markets, campaigns

website = Website
to-website = To the website
phone = Telephone
email = Email
hours = Opening hours
address = Address
languages-spoken = Languages
role = Our part
partner-type-municipality = Municipality
partner-type-region = Region
partner-type-authority = Authority
partner-type-university = University
partner-type-company = Company
partner-type-association = Association
country = Country
languages-spoken-there = Languages there
campaigns-here = Campaigns
audience-families = For families
audience-professionals = For professionals
audience-students = For students
audience-companies = For companies
film-on = The film is on
film-size = { $size } MB
film-download = Download the film
sound-download = Download the recording
film-described = The film with audio description
film-words = The film in words
sound-words = The recording in words

kind-stories = Story
kind-municipalities = Municipality
kind-guide = Step of the moving guide
kind-needs = Job
kind-employers = Employer
kind-events = Event
kind-partners = Partner
kind-services = Authority or service
kind-markets = Market
kind-campaigns = Campaign
kind-pages = Page

## When a page is not there

not-found-text = The address may be misspelt, or the page has moved. Here are some ways on.
moved-title = This page has moved
moved-to = You will find it here:

## Search

search = Search
search-label = What are you looking for?
search-needs-script = Search needs JavaScript, which is switched off in your browser. The links below lead to everything on this site.
search-waiting = Searching …
search-found = Results:
search-none = Nothing was found for
search-failed = The search could not be loaded. Reload the page, or use the links below.
search-advice = Try a shorter word or just the beginning of it, or another word for the same thing. You can also search in another language:
search-more = Show more results
search-kinds = Everything on this site
search-tags = Subjects
alert-note = Good to know
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

## The toolbox

toolbox-search = Search among everything
toolbox-sort = Sort by
toolbox-sort-title = Name
toolbox-sort-new = Newest first
toolbox-sort-leaving = Leaving soonest
toolbox-clear = Clear all choices
toolbox-count = { $count ->
    [one] item
   *[other] items
}
toolbox-none = Nothing fits all of these choices. Take one of them away, or search for something else.
toolbox-more = Show more
toolbox-shelves = Browse by subject
toolbox-all = Everything in the toolbox

toolbox-follow = Follow the toolbox
toolbox-news = New and changed, as a feed (Atom)
toolbox-catalog = The whole catalogue for programs (JSON)
toolbox-revoked = What may be used no longer, for programs (JSON)

facet-any = All
facet-type = Type
facet-municipality = Municipality
facet-season = Season
facet-audience = Audience
facet-shape = Shape
facet-use = May be used
facet-licence = Licence
facet-captions = Captions in

asset-type-image = Picture
asset-type-film = Film
asset-type-logo = Logo
asset-type-text = Text
asset-type-template = Template
asset-type-document = Document
asset-type-audio = Sound
asset-types-image = Pictures
asset-types-film = Films
asset-types-logo = Logos
asset-types-text = Texts
asset-types-template = Templates
asset-types-document = Documents
asset-types-audio = Sounds
season-spring = Spring
season-summer = Summer
season-autumn = Autumn
season-winter = Winter
shape-landscape = Landscape
shape-portrait = Portrait
shape-square = Square
use-editorial = In news and editorial media
use-partner = By the region’s partners
use-employer = By employers
use-advertising = In advertisements

terms = Terms
terms-uses = Who may use it
terms-yes-editorial = Newspapers, magazines and other editorial media may use it
terms-no-editorial = Not for newspapers, magazines and other editorial media
terms-yes-partner = Municipalities and other partners of the region may use it
terms-no-partner = Not for municipalities and other partners of the region
terms-yes-employer = Employers may use it to recruit
terms-no-employer = Not for employers
terms-yes-advertising = It may be used in paid advertisements
terms-no-advertising = Not in paid advertisements
terms-where = Where
terms-everywhere = Everywhere
territory-EU = the European Union
territory-EEA = the European Economic Area
territory-NORDIC = the Nordic countries
asset-over = The last day on which it may be used has passed. Don’t download it, and take it down where you have published it.
package-over = One of the files in this package may not be used any more. A new package without it comes when the site is built next.
terms-until = Until
terms-no-end = No end date
terms-edit = Changes
terms-edit-none = May not be changed or cropped
terms-edit-crop-only = May be cropped, but not changed
terms-edit-free = May be cropped and changed
terms-credit = Credit line
terms-credit-required = Must go along wherever it is used
terms-credit-optional = May be left out
terms-people = People
terms-people-seen = People can be recognised. Use it with respect, and never so that it says something of them that isn’t so.
terms-licence = Licence

asset-to-downloads = To the downloads
asset-words = Words to go along
asset-credit = Credit line
asset-alt = Alternative text
asset-holds = What is in it
asset-sets = For each municipality
asset-sets-help = The template is filled in for each municipality, in the languages of the site. Choose municipality, language and format.
asset-opens = The document opens in the program that it is made for, on your own computer.
asset-description = Long description
asset-embed = Show it on your own site
asset-embed-help = These lines of HTML show it with credit line and alternative text. The picture comes from this site.
asset-downloads = Downloads
asset-terms-again = Credit:
asset-used = Where it is used
asset-about = More about it
asset-id = Id
asset-place = Place
asset-creator = Made by
asset-copyright = Copyright
asset-version = Version { $number }
asset-replaces = Replaces
asset-replaced-by = Replaced by
asset-related = Related

channel-full = Whole picture
channel-16x9 = Wide 16:9, for films, presentations and web
channel-3x2 = Classic 3:2, for articles
channel-1x1 = Square 1:1, for feeds
channel-4x5 = Upright 4:5, for feeds
channel-9x16 = Tall 9:16, for stories and reels
channel-print = Print, 300 dpi
channel-drawing = Drawing that scales
channel-page = For print
channel-pixels = { $width } pixels wide
channel-film = The film
channel-captions = Captions
channel-document = The document
size-kb = { $size } kB
size-mb = { $size } MB
copy = Copy
copied = Copied

packages = Ready-made packages
package = Package
package-fetch = Fetch the package
package-for = All of it may be used
package-with = The package has the files in folders by channel, the terms, credit lines, alternative texts and checksums with it.
package-contents = What is in it
package-files = All files
package-from = From { $site }
package-example = This package is an example.
package-changed = Last changed
package-page = Its page
package-funding = Emblem to go along
package-readme-credit = Credit
package-readme-credit-help = Set the credit line beside each picture, film or sound, unless its terms below say that it may be left out. Read the terms before you publish: they belong to each file.
package-readme-credit-rule = About the credit line
package-readme-contents = What is in the package
package-readme-check = Check your copies
package-readme-check-here = On your computer, in the folder of the package:
package-readme-check-there = Terms can change and files can be withdrawn. The toolbox says what may be used today:
package-readme-tables = Other files
package-readme-credits = credit line, licence and terms of each file
package-readme-alts = alternative texts in all languages
package-readme-licence = The licences and what they allow
package-licence-assets = Used by
package-licence-narrower = The terms of a single file may be narrower; README.txt and credits.csv say so for each.
## What partners can do

toolbox-tools = More in the toolbox
toolbox-filter = Choose by subject
toolbox-failed = The list of all items could not be fetched. Try again, or browse by subject further down.
tool-check = Check your copies
tool-may-i = May I use it?
tool-basket = Basket
basket-add = Add to basket
basket-remove = Take out of basket
basket-take = Include in the basket
basket-added = Added to the basket.
basket-removed = Taken out of the basket.
basket-none = Nothing is ticked. Tick at least one file below.
basket-lead = Gather what you need and get all of it as one ZIP, sorted by channel, with credits, alternative texts and checksums.
basket-empty = The basket is empty. Add something from the toolbox.
basket-address = What is in the basket stands in the address of this page. Bookmark the page, or send the address to a colleague. Nothing is stored.
basket-sum = Files:
basket-make = Get as ZIP
basket-working = Packing the files …
basket-done = The ZIP file is ready and has been downloaded.
basket-failed = A file could not be fetched, so there is no ZIP file. Try again.
basket-changed = A file has been replaced since this page was opened. Reload the page and try again.
basket-gone = No longer in the toolbox.
basket-offline = The basket can be packed on the website only, not when the page is opened from a folder.
basket-noscript = The basket needs JavaScript. Without it, get each file on the page of its item.
readme-from = These files come from:
readme-contents = What is in the basket
readme-check-here = On your computer, in the folder that you unpacked:
check-lead = See which of your files you may still use, and which have been replaced or withdrawn. The files stay on your computer, and nothing is stored.
check-drop = Drop files, folders or a ZIP here
check-files = Choose files
check-folder = Choose a folder
check-insecure = Files can't be checked here, because browsers compute checksums only on pages with https. Open this page at the website's own address, or do as it says below.
check-working = Checking. Files done:
check-done = The check is done.
check-nothing = There were no files to check.
check-failed = The list of files could not be fetched. Try again in a while.
check-table = Your files
check-file = File
check-asset = Item
check-answer = Answer
check-valid = May be used
check-valid-text = This is the newest file.
check-older = Older version
check-older-text = The item may be used, but its file has been made again since you got it.
check-replaced = Replaced
check-replaced-text = Something newer has taken its place.
check-expired = Expired
check-expired-text = It may not be used any more. Take it down where you have published it.
check-withdrawn = Withdrawn
check-withdrawn-text = It may not be used any more. Take it down where you have published it, and delete your copies.
check-unknown = Unknown
check-unknown-text = The file doesn't come from here, or was changed after it was downloaded. Download it again to be sure.
check-unreadable = Could not be read
check-unreadable-text = The file is broken, protected or too large for the browser. Unpack it, or do as it says below.
check-instead = Use instead:
check-terms = See its terms
check-scripts = With a script, or without JavaScript
check-scripts-sums = This list has a checksum for every file that is right today. Put it into a folder above your files:
check-scripts-run = Then run this in that folder. Files are compared by what is in them, whatever they are called and whichever subfolder they are in. OK means that the file is right. A question mark means that it isn’t in the list: it is older, changed, withdrawn or not from here. README.txt and the other texts of a package get one, too.
check-scripts-unix = On Linux and macOS
check-scripts-windows = On Windows, with PowerShell
check-scripts-kit = A package has a SHA256SUMS of its own. It shows only that the package is whole, not what is right today. Run this in the folder of the package, and don’t put the website’s list there:
check-scripts-revoked = What may not be used any more is listed with its checksums here:
may-lead = Answer four questions to see what you may use, and what stands in the way of the rest.
may-use = Who uses it, and for what?
may-use-editorial = The press, for news and features
may-use-partner = A municipality, the region or another partner
may-use-employer = An employer, for recruiting
may-use-advertising = Somebody who buys an advertisement
may-place = Where will it be seen?
may-everywhere = Everywhere, on the open web for instance
may-day = The last day on which it will be seen
may-past = That day is past. Choose today or a later day.
may-change = What will you do with the picture?
may-change-none = Show it as it is
may-change-crop = Crop it
may-change-change = Change it, with words on top for instance
may-ask = Show the answer
may-answer = Answer
may-yes = You may use these
may-no = You may not use these
may-none = There is nothing that you may use in this way. Change one of the answers, or ask the region.
may-reason-place = May be used only here:
may-reason-day = May be used only until and including
may-remember = Read the terms on the page of the item before you publish. They are what counts.
may-noscript = The questions need JavaScript. Here is a list for each use instead. The other terms stand on the page of each item.

## The brand guide and ready-made texts

brand-colours = Colours
brand-palettes = The colours as a file
palette-css = CSS, for websites
palette-scss = SCSS, for websites that are built
palette-gpl = GPL, for GIMP, Inkscape and Krita
palette-json = JSON, for other programs
palette-ase = ASE, for InDesign, Illustrator and Photoshop
brand-pairs = Text on colour
brand-pairs-note = Set text like this. The contrast is calculated according to WCAG 2.2. Large text is from 24 pixels, or from 19 in bold.
brand-pair = Text and background
brand-on = on
brand-only-large = (large text only)
brand-contrast = Contrast
brand-text-aa = Normal text (AA)
brand-large-aa = Large text (AA)
brand-text-aaa = Normal text (AAA)
brand-ratio = { NUMBER($ratio, minimumFractionDigits: 2) }:{ 1 }
brand-yes = Enough
brand-no = Not enough
brand-all-contrasts = All colours against each other
brand-all-note = AAA is ample for all text, AA is enough for all text, and large text means for large text only. What isn’t enough will do for areas and decoration, never for text.
brand-enough-large = large text
brand-enough-none = not enough
brand-logo = Logo
brand-logo-so = Like this: whole, upright, in its own colours, with room around it.
brand-clear-space = Leave free space all round, at least { NUMBER($part, style: "percent") } of the height.
brand-smallest-pixels = At least { $width } pixels wide on screens.
brand-smallest-millimetres = At least { $width } millimetres wide in print.
brand-logo-get = Get the logo
brand-logo-never = Never like this
brand-wrong-stretched = Don’t stretch or squeeze it.
brand-wrong-tilted = Don’t tilt it.
brand-wrong-recoloured = Don’t give it other colours.
brand-wrong-shadowed = Don’t give it a shadow.
brand-wrong-busy = Don’t put it on a busy background.
brand-typefaces = Typefaces
brand-typefaces-note = The letters are shown in the first of the typefaces that your device has, or else in a similar one.
brand-voice = How we sound
brand-pictures = Pictures
brand-channels = Sizes for channels
brand-channels-note = Pixels across and down. Every picture in the toolbox comes in these sizes, as far as the original and its terms allow.
texts-boilerplates = About us, in three lengths
texts-short = Short: a sentence
texts-medium = Medium: a paragraph
texts-long = Long: for a press release
texts-messages = What we say to whom
texts-words = Words we choose
texts-use = Write
texts-instead-of = Rather than
texts-others = In other languages
