# The words of the interface in South Sami. Only words that are surely right; a speaker should go through them and add to them.
# What is missing here is taken from the languages that site.yaml names as fallback.

language = Gïele
nav-languages = Gïelh
languages-needed = Gïelh
languages-spoken = Gïelh
section-school = Skuvle
section-work = Barkoe
topic-work = Barkoe
topic-school = Skuvle
