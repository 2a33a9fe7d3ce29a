//! Which renditions a picture has.

/// The widths of a picture's renditions: those wanted that it has the pixels for, and its own width if it is
/// narrower than the widest wanted. Ascending, each once, never wider than the original.
pub fn srcset_widths(native: u32, wanted: &[u32]) -> Vec<u32> {
    let widest = wanted.iter().copied().max().unwrap_or(native);
    let own = (native < widest || wanted.is_empty()).then_some(native);
    let mut widths: Vec<u32> =
        wanted.iter().copied().filter(|width| *width <= native).chain(own).filter(|width| *width > 0).collect();
    widths.sort_unstable();
    widths.dedup();
    widths
}

/// The height of a rendition of that width of a picture of `native_width` × `native_height`: by ratio, rounded, at least 1.
pub fn height_for(native_width: u32, native_height: u32, width: u32) -> u32 {
    let across = u64::from(native_width.max(1));
    let exact = u64::from(native_height) * u64::from(width);
    u32::try_from((exact + across / 2) / across).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::{height_for, srcset_widths};

    #[test]
    fn never_wider_than_the_original() {
        let wanted = [480, 960, 1440, 1920];
        assert_eq!(srcset_widths(4000, &wanted), [480, 960, 1440, 1920]);
        assert_eq!(srcset_widths(1920, &wanted), [480, 960, 1440, 1920]);
        assert_eq!(srcset_widths(1000, &wanted), [480, 960, 1000]);
        assert_eq!(srcset_widths(960, &wanted), [480, 960]);
        assert_eq!(srcset_widths(1, &wanted), [1]);
        assert_eq!(srcset_widths(700, &[960, 480, 480]), [480, 700]);
        assert_eq!(srcset_widths(700, &[]), [700]);
    }

    #[test]
    fn heights_keep_the_ratio() {
        assert_eq!(height_for(4000, 2667, 1920), 1280);
        assert_eq!(height_for(4000, 2667, 4000), 2667);
        assert_eq!(height_for(3000, 1, 480), 1);
        assert_eq!(height_for(1, 3000, 1), 3000);
        assert_eq!(height_for(0, 10, 10), 100);
    }
}
