//! Texts that are ready to use: what the region says of itself, what it says to whom, and in which words.

use crate::base::{Dir, Kind, Lang, PerLang};
use crate::content::brand::{CoreMessage, Texts, WordRule};
use crate::content::toolbox::ToolboxPage;
use crate::plan::toolbox::Stock;
use crate::plan::toolbox::offer::OwnText;
use crate::plan::views::{LinkView, WordsView};
use crate::plan::{Desk, Planned};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct TextsPage {
    texts: TextsView,
}

#[derive(Debug, Serialize)]
struct TextsView {
    description: Option<WordsView>,
    /// What the region says of itself, from the shortest to the longest.
    boilerplates: Vec<BoilerplateView>,
    messages: Vec<MessageView>,
    words: Option<WordListView>,
    /// The brand guide.
    brand: Option<LinkView>,
}

#[derive(Debug, Serialize)]
struct BoilerplateView {
    /// `short`, `medium`, `long`.
    length: &'static str,
    /// In each language that has it, the reader's first.
    texts: Vec<OwnText>,
}

#[derive(Debug, Serialize)]
struct MessageView {
    audience: &'static str,
    market: Option<LinkView>,
    /// In each language that has it, the reader's first.
    texts: Vec<OwnText>,
}

#[derive(Debug, Serialize)]
struct WordListView {
    /// Their language, if it isn't the page's.
    lang: Option<Lang>,
    dir: Option<Dir>,
    words: Vec<WordView>,
}

#[derive(Debug, Serialize)]
struct WordView {
    say: String,
    instead_of: String,
}

impl Desk<'_> {
    pub(super) fn texts_page(&self, stock: &Stock<'_>, texts: &Texts) -> Planned {
        let view = TextsPage {
            texts: TextsView {
                description: self.some_words(&texts.description),
                boilerplates: self.boilerplates(texts),
                messages: texts.messages.iter().map(|message| self.core_message(message)).collect(),
                words: self.word_list(&texts.words),
                brand: self.guide_link(stock.toolbox),
            },
        };
        self.brand_page(stock, ToolboxPage::Texts, (&texts.title, &texts.description), Vec::new(), Box::new(view))
    }

    fn boilerplates(&self, texts: &Texts) -> Vec<BoilerplateView> {
        let all = &texts.boilerplates;
        let lengths = [("short", &all.short), ("medium", &all.medium), ("long", &all.long)];
        let view = |(length, texts)| BoilerplateView { length, texts: self.own_texts(texts) };
        lengths.into_iter().map(view).filter(|one| !one.texts.is_empty()).collect()
    }

    fn core_message(&self, message: &CoreMessage) -> MessageView {
        MessageView {
            audience: message.audience.name(),
            market: message.market.as_ref().and_then(|id| self.reader.link_to(Kind::Markets, id)),
            texts: self.own_texts(&message.text),
        }
    }

    /// Words are of one language: those of the reader's, or of the first that has any.
    fn word_list(&self, all: &PerLang<Vec<WordRule>>) -> Option<WordListView> {
        let (lang, rules) = self.of_first(all)?;
        let (lang, dir) = self.reader.marks(Some(lang));
        let view = |rule: &WordRule| WordView { say: rule.say.clone(), instead_of: rule.instead_of.clone() };
        Some(WordListView { lang, dir, words: rules.iter().map(view).collect() })
    }
}
