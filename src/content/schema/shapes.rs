//! The shapes of values that aren't read as serde would derive it.

use crate::base::{Date, Kind, Lang, PerLang, Sha256, Variant};
use crate::content::card::Alt;
use crate::content::kinds::events::Moment;
use crate::content::menu::Menu;
use crate::content::spanned::Spanned;
use crate::content::territory::Territory;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A code of digits that is a text: YAML takes `2321` for a number where it isn't quoted, and we read it as a text.
pub struct Code;

/// A shape that is written out where it is used, so that an editor shows the words of the key and not of the type.
macro_rules! shape {
    ($type:ty, $schema:expr) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let schema: fn(&mut SchemaGenerator) -> Schema = $schema;
                schema(generator)
            }
        }
    };
}

shape!(Code, |_| json_schema!({"type": ["string", "integer"]}));
shape!(Date, |_| json_schema!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}));
shape!(Lang, |_| json_schema!({"type": "string", "pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"}));
shape!(Kind, |_| json_schema!({"type": "string", "enum": Kind::ALL.map(Kind::name)}));
shape!(Variant, |_| json_schema!({"type": "string", "enum": Variant::ALL.map(Variant::name)}));
shape!(Moment, |generator| json_schema!({"anyOf": [
    generator.subschema_for::<Date>(),
    {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:00)?$"}
]}));
shape!(Menu, |generator| json_schema!({
    "anyOf": [generator.subschema_for::<Vec<String>>(), generator.subschema_for::<PerLang<Vec<String>>>()]
}));
shape!(Sha256, |_| json_schema!({"type": "string", "pattern": "^[0-9A-Fa-f]{64}$"}));
shape!(Territory, |_| json_schema!({"type": "string", "enum": Territory::all().collect::<Vec<_>>()}));
shape!(Alt, |generator| json_schema!({
    "anyOf": [{"const": "decorative"}, generator.subschema_for::<PerLang<String>>()]
}));

/// As the value alone: where it stands is seen from the file.
impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

impl<T: JsonSchema> JsonSchema for PerLang<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("PerLang_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": {"pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})*$"},
            "additionalProperties": generator.subschema_for::<T>()
        })
    }
}
