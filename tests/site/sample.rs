//! The small site that most tests begin with: two languages, two municipalities, three stories, two pages, two tags.

use crate::support::TestSite;

pub const FILES: &str = r#"
=== site.yaml
title: {sv: Norr, en: North}
description: {sv: Om att flytta, en: On moving}
base_url: https://north.example/
theme: plain
languages:
  - {tag: sv, name: Svenska}
  - {tag: en, name: English}
front: pages/front
menu: [stories, pages/about]
sections:
  stories: {title: {sv: Berättelser, en: Stories}, slug: {sv: berattelser, en: stories}}
  municipalities: {title: {sv: Kommuner, en: Municipalities}, slug: {sv: kommuner, en: municipalities}}
pictures: {widths: [200, 400]}
feed: {entries: 20}
=== content/tags.yaml
family: {title: {sv: Familj, en: Family}}
work: {title: {sv: Jobb, en: Work}}
=== content/facts.yaml
kinds:
  population: {label: {sv: Folkmängd, en: Population}}
sources:
  scb: {name: {sv: SCB, en: Statistics Sweden}}
=== content/municipalities/are/item.yaml
code: "2321"
county: "23"
seat: Järpen
coordinates: {lat: 63.35, lon: 13.47}
facts:
  - {kind: population, value: 12693, date: 2024-12-31, source: scb}
=== content/municipalities/are/index.sv.md
---
title: Åre
---
## Jobb {#work}
## Bostad {#housing}
## Skola {#school}
## Vård {#health}
## Fritid {#leisure}
## Resor {#travel}
=== content/municipalities/are/index.en.md
---
title: Åre
---
## Work {#work}
## Housing {#housing}
## School {#school}
## Health {#health}
## Leisure {#leisure}
## Travel {#travel}
=== content/municipalities/berg/item.yaml
code: "2326"
county: "23"
seat: Svenstavik
coordinates: {lat: 62.77, lon: 14.45}
=== content/municipalities/berg/index.sv.md
---
title: Berg
---
## Jobb {#work}
## Bostad {#housing}
## Skola {#school}
## Vård {#health}
## Fritid {#leisure}
## Resor {#travel}
=== content/municipalities/berg/index.en.md
---
title: Berg
---
## Work {#work}
## Housing {#housing}
## School {#school}
## Health {#health}
## Leisure {#leisure}
## Travel {#travel}
=== content/stories/anna/item.yaml
date: 2026-03-01
municipality: are
tags: [family]
picture: lake
=== content/stories/anna/index.sv.md
---
title: Anna
---
Anna bor i [Åre](municipalities/are).
=== content/stories/anna/index.en.md
---
title: Anna
---
Anna lives in [Åre](municipalities/are).
=== content/stories/bo/item.yaml
date: 2026-02-01
municipality: berg
tags: [family, work]
=== content/stories/bo/index.sv.md
---
title: Bo
---
Bo känner [Anna](stories/anna).
=== content/stories/bo/index.en.md
---
title: Bo
---
Bo knows [Anna](stories/anna).
=== content/stories/cia/item.yaml
date: 2026-01-01
municipality: berg
tags: [work]
=== content/stories/cia/index.sv.md
---
title: Cia
---
Bara på svenska.

![](media:lake)
=== content/pages/front/item.yaml
{}
=== content/pages/front/index.sv.md
---
title: Flytta norrut
---
Välkommen.
=== content/pages/front/index.en.md
---
title: Move north
---
Welcome.
=== content/pages/about/item.yaml
{}
=== content/pages/about/index.sv.md
---
title: Om
---
Om oss.

:::quote by="Någon"
Bra.
:::
=== content/pages/about/index.en.md
---
title: About
---
About us.
=== media/licences.yaml
cc-by-4.0:
  title: {sv: Erkännande 4.0, en: Attribution 4.0}
  url: https://creativecommons.org/licenses/by/4.0/
  uses: [editorial, partner, employer, advertising]
  edit: free
=== media/lake.png.yaml
title: {sv: Sjö, en: Lake}
alt: {sv: En sjö, en: A lake}
credit: moveto
license: {id: cc-by-4.0}
=== themes/plain/theme.yaml
name: plain
styles: [a.css, b.css]
scripts: {choose: choose.js}
=== themes/plain/styles/a.css
body { color: black }
=== themes/plain/styles/b.css
main { margin: 0 }
=== themes/plain/scripts/choose.js
document.title;
=== themes/plain/messages/sv.ftl
by = Av { $name }
more = Läs mer
home = Hem
=== themes/plain/messages/en.ftl
by = By { $name }
more = Read more
home = Home
=== themes/plain/templates/base.html
<!doctype html>
<html lang="{{ lang }}" dir="{{ dir }}">
<head><meta charset="utf-8"><title>{{ page.head_title }}</title>
<link rel="stylesheet" href="{{ root }}{{ assets.styles }}">
{% for other in page.alternates %}<link rel="alternate" hreflang="{{ other.lang }}" href="{{ other.url }}">{% endfor %}
</head>
<body><nav>{% for link in site.menu %}<a href="{{ root }}{{ link.address }}">{{ link.title }}</a>{% endfor %}
{% for way in page.switcher %}<a href="{{ root }}{{ way.address }}" lang="{{ way.tag }}">{{ way.name }}</a>{% endfor %}</nav>
<main><h1>{{ page.title }}</h1>
{% if page.fallback %}<p>{{ page.fallback.language }}</p>{% endif %}
{% block main %}{% endblock main %}</main>
</body></html>
=== themes/plain/templates/front.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% for story in stories %}{{ <card teaser={story} /> }}{% endfor %}{% endblock main %}
=== themes/plain/templates/pages.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/stories.html
{% extends "base.html" %}{% block main %}<a href="{{ root }}{{ story.municipality.address }}">{{ story.municipality.title }}</a>
{% if picture %}<img src="{{ root }}{{ picture.src }}" alt="{{ picture.alt }}">{% endif %}
{{ body | safe }}<p>{{ msg(key="more") }}</p>{% for story in more %}{{ <card teaser={story} /> }}{% endfor %}{% endblock main %}
=== themes/plain/templates/municipalities.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% for fact in municipality.facts %}<p>{{ fact.label.text }} {{ fact.value.text }}</p>{% endfor %}
{% for story in stories %}{{ <card teaser={story} /> }}{% endfor %}{% endblock main %}
=== themes/plain/templates/list.html
{% extends "base.html" %}{% block main %}{% for entry in list.entries %}{{ <card teaser={entry} /> }}{% endfor %}{% endblock main %}
=== themes/plain/templates/tag.html
{% extends "base.html" %}{% block main %}{% for kind in tag.kinds %}{% for entry in kind.entries %}{{ <card teaser={entry} /> }}{% endfor %}{% endfor %}{% endblock main %}
=== themes/plain/templates/languages.html
<!doctype html>
<html lang="{{ lang }}"><head><meta charset="utf-8"><title>{{ page.title }}</title><script src="{{ root }}{{ assets.scripts.choose }}"></script></head>
<body>{% for language in languages %}<a href="{{ root }}{{ language.address }}">{{ language.name }}</a>{% endfor %}</body></html>
=== themes/plain/templates/not-found.html
{% extends "base.html" %}{% block main %}<p>{{ msg(key="home") }}</p>{% endblock main %}
=== themes/plain/templates/card.html
{% component card(teaser, @root) %}<p><a href="{{ root }}{{ teaser.address }}">{{ teaser.title }}</a>{% if teaser.picture %}<img src="{{ root }}{{ teaser.picture.src }}" alt="{{ teaser.picture.alt }}">{% endif %}</p>{% endcomponent card %}
=== themes/plain/templates/blocks.html
{% component block_quote(by) %}<blockquote>{{ body | safe }}<p>{{ msg(key="by", name=by) }}</p></blockquote>{% endcomponent block_quote %}
{% component block_picture(picture, @root) %}<img src="{{ root }}{{ picture.src }}" alt="{{ picture.alt }}">{% endcomponent block_picture %}
"#;

/// The pages of a language whose templates extend the base.
pub fn pages_of(lang: &str) -> String {
    let (stories, places) = match lang {
        "sv" => ("berattelser", "kommuner"),
        _ => ("stories", "municipalities"),
    };
    let own = format!(
        "{lang}/404.html {lang}/ {lang}/about/ {lang}/{stories}/ {lang}/{stories}/anna/ {lang}/{stories}/bo/
        {lang}/{stories}/cia/ {lang}/{places}/ {lang}/{places}/are/ {lang}/{places}/berg/ {lang}/tags/family/ {lang}/tags/work/"
    );
    // The page for what isn't there at addresses of no language is in the first one.
    if lang == "sv" { format!("{own} 404.html") } else { own }
}

/// The same with a toolbox, and with more files, written as those above.
pub fn with_toolbox(files: &str) -> TestSite {
    let site = TestSite::new(&format!("{FILES}{files}"));
    let toolbox = "toolbox: {title: {sv: Verktyg, en: Tools}, slug: {sv: verktyg, en: tools}}\nfeed:";
    site.edit("site.yaml", "feed:", toolbox);
    site
}
