//! Pictures made in memory, through the whole of this module and back.

mod broken;
mod colours;
mod crops;
mod drawings;
mod hostile;
mod light;
mod logos;
mod metadata;
mod renditions;
mod samples;

use super::{CLEANER, ENCODER, Fault, LOGO, Unfit};

#[test]
fn the_recipe_names_the_versions_that_are_locked() {
    let lock = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"));
    for part in [CLEANER, ENCODER, LOGO].into_iter().flat_map(|recipe| recipe.split("; ").skip(1)) {
        let mut words = part.split(' ');
        let (name, version) = (words.next().unwrap(), words.next().unwrap());
        assert!(
            lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")),
            "{name} is not at {version}: change CLEANER, ENCODER or LOGO"
        );
    }
}

#[test]
fn every_fault_has_words() {
    let faults = [
        Fault::Empty,
        Fault::NotAPicture,
        Fault::Heic,
        Fault::Unsupported { name: "a format for films" },
        Fault::Truncated { format: super::Format::Jpeg },
        Fault::TooManyBytes { bytes: 100_000_001, limit: 100_000_000 },
        Fault::TooManyPixels { width: 20_000, height: 20_000 },
        Fault::CmykWithoutProfile,
        Fault::bad_profile("InvalidProfile"),
        Fault::Animated { format: super::Format::Gif },
        Fault::damaged(super::Format::Png, "CRC `error`\nat 12"),
        Fault::TooLong { format: super::Format::Webp, limit: 16_383 },
        Fault::NoAvif,
        Fault::NotPixels,
        Fault::svg_broken("3:7 unexpected end"),
        Fault::SvgEncoding,
        Fault::SvgNoSize,
        Fault::SvgIntricate,
        Fault::SvgNothingLeft,
        Fault::Logo(Unfit::Text),
        Fault::Logo(Unfit::Picture),
        Fault::Logo(Unfit::Effect("filter")),
        Fault::Logo(Unfit::TooMuch),
    ];
    let told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let (message, help) = (fault.message(), fault.help());
            format!("{}\n  {}\n    {}\n  {}\n    {}\n", fault.code(), message.en, help.en, message.sv, help.sv)
        })
        .collect();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("faults", told.concat());
    });
    assert!(faults.iter().all(|fault| fault.code().starts_with("picture/")));
}
