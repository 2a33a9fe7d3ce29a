//! What can be wrong with a record of translations, each fault in a function of its own.

use crate::base::{Diagnostic, ItemRef, Lang, SourcePath, Span, text};
use crate::content::spanned::Spanned;

pub fn no_item(path: &SourcePath, item: &ItemRef, near: Option<&str>) -> Diagnostic {
    let fault = Diagnostic::warning(
        "record/no-item",
        Span::file(path),
        text(
            format!("this is the record of `{item}`, and there is no such item"),
            format!("det här är registret över `{item}`, som inte finns"),
        ),
    );
    let kind = item.kind;
    match near {
        Some(id) => fault.help(text(
            format!("if its folder was renamed, rename this file to `{id}.yaml`; else remove it"),
            format!("om mappen har bytt namn, döp om den här filen till `{id}.yaml`; annars ta bort den"),
        )),
        None => fault.help(text(
            format!("remove this file, or rename it as its item's folder in `content/{kind}` is named now"),
            format!("ta bort filen, eller döp om den så som mappen i `content/{kind}` heter nu"),
        )),
    }
}

pub fn undeclared_language(path: &SourcePath, lang: &Spanned<Lang>, declared: &[&Lang]) -> Diagnostic {
    let name = &lang.value;
    let known = declared.iter().map(|lang| format!("`{lang}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::warning(
        "record/undeclared-language",
        Span::new(path, lang.range()),
        text(format!("`{name}` is not a language of this site"), format!("`{name}` är inget av webbplatsens språk")),
    )
    .help(text(
        format!("the languages are {known}; remove this line, or add the language to site.yaml"),
        format!("språken är {known}; ta bort raden, eller lägg till språket i site.yaml"),
    ))
}

pub fn language_twice(path: &SourcePath, lang: &Spanned<Lang>) -> Diagnostic {
    let name = &lang.value;
    Diagnostic::warning(
        "record/language-twice",
        Span::new(path, lang.range()),
        text(
            format!("`{name}` is recorded twice; the first line counts"),
            format!("`{name}` står två gånger; den första raden gäller"),
        ),
    )
    .help(text("remove the line that isn't true", "ta bort den rad som inte stämmer"))
}

pub fn from_itself(path: &SourcePath, lang: &Spanned<Lang>) -> Diagnostic {
    let name = &lang.value;
    Diagnostic::warning(
        "record/from-itself",
        Span::new(path, lang.range()),
        text(
            format!("a translation into `{name}` can't be made from `{name}`"),
            format!("en översättning till `{name}` kan inte vara gjord från `{name}`"),
        ),
    )
    .help(text(
        "remove this line, or name the language it was made from",
        "ta bort raden, eller ange språket som det översattes från",
    ))
}

pub fn no_source(path: &SourcePath, item: &ItemRef, lang: &Spanned<Lang>) -> Diagnostic {
    let name = &lang.value;
    Diagnostic::warning(
        "record/no-source",
        Span::new(path, lang.range()),
        text(
            format!("`{item}` has no text in `{name}` any more"),
            format!("`{item}` har ingen text på `{name}` längre"),
        ),
    )
    .help(text(
        format!("record what the translation follows now: `moveto translations {item} --accept --from <language>`"),
        format!("registrera vad översättningen följer nu: `moveto translations {item} --accept --from <språk>`"),
    ))
}

pub fn no_text(path: &SourcePath, item: &ItemRef, to: &Lang, digest: &Spanned<String>) -> Diagnostic {
    let name = &digest.value;
    Diagnostic::warning(
        "record/no-text",
        Span::new(path, digest.range()),
        text(
            format!("the text `{name}` is not in this file as it was recorded, so what changed since can't be shown"),
            format!("texten `{name}` står inte i filen så som den registrerades, så det går inte att visa vad som har ändrats"),
        ),
    )
    .help(text(
        format!("bring back an earlier version of the file, or look through the translation and run `moveto translations {item} --only {to} --accept`"),
        format!("ta fram en tidigare version av filen, eller gå igenom översättningen och kör `moveto translations {item} --only {to} --accept`"),
    ))
}
