//! From an original to its renditions: decode once, scale, turn upright, encode.

use super::colour::{Colours, bytes_of_light};
use super::decode::{Pixels, decode};
use super::encode::encode;
use super::light::{Finish, Light, Rows, Stored};
use super::probe::{Raster, raster, recognised};
use super::scale::{from_light, from_stored};
use super::sniff::Kind;
use super::view::View;
use super::{Fault, Spec};
use image::metadata::Orientation;
use rayon::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Makes the renditions of a picture, in the order of `specs`. A rendition may be wider or of another ratio than what
/// it shows; that is for the caller to decide ([`super::srcset_widths`], [`super::height_for`], [`super::crop_round`]).
///
/// # Errors
/// What [`super::probe`] refuses, pictures with several frames, SVG, and what only decoding can show. One fault
/// means no rendition at all, and of several the first in the order of `specs` is told.
pub fn ladder(bytes: &[u8], specs: &[Spec]) -> Result<Vec<Vec<u8>>, Fault> {
    let Kind::Pixels(format) = recognised(bytes)? else { return Err(Fault::NotPixels) };
    let raster = raster(format, bytes)?;
    if raster.animated {
        return Err(Fault::Animated { format });
    }
    // Decoder and encoders are others' code on strangers' bytes. They share nothing that a panic could leave half-done.
    catch_unwind(AssertUnwindSafe(|| renditions(&raster, bytes, specs)))
        .unwrap_or_else(|_panic| Err(Fault::damaged(format, "its decoder stopped")))
}

fn renditions(raster: &Raster<'_>, bytes: &[u8], specs: &[Spec]) -> Result<Vec<Vec<u8>>, Fault> {
    let (pixels, colours) = decode(raster, bytes)?;
    let making = Making { raster, specs, colours: &colours, bytes: &bytes_of_light() };
    let mut made = match pixels {
        Pixels::Grey(samples) => making.all(samples, |samples| samples.as_chunks::<1>().0, &colours.curves()),
        Pixels::Rgb(samples) => making.all(samples, |samples| samples.as_chunks::<3>().0, &colours.curves()),
        Pixels::Rgba(samples) => making.all(samples, |samples| samples.as_chunks::<4>().0, &colours.curves()),
        Pixels::DeepRgb(samples) => making.all(samples, |samples| samples.as_chunks::<3>().0, &colours.deep_curves()),
        Pixels::DeepRgba(samples) => making.all(samples, |samples| samples.as_chunks::<4>().0, &colours.deep_curves()),
    };
    // Sorted before it is searched for a fault, so that the fault told doesn't depend on threads.
    made.sort_by_key(|(spec, _)| *spec);
    made.into_iter().map(|(_, written)| written).collect()
}

/// Files by the place of their specs.
type Made = Vec<(usize, Result<Vec<u8>, Fault>)>;

/// What all renditions of a picture have in common.
struct Making<'a> {
    raster: &'a Raster<'a>,
    specs: &'a [Spec],
    colours: &'a Colours,
    bytes: &'a [u8],
}

impl Making<'_> {
    /// From the original to its half, from that to the next half, and so on; what is large is let go as soon as nothing
    /// more is made of it. The steps depend on the original and on nothing else: a rendition has the same bytes
    /// whichever others are made with it, today or another day.
    fn all<S, T: Stored>(&self, samples: Vec<S>, stored: impl Fn(&[S]) -> &[T], curves: &T::Curves) -> Made {
        let views = View::all(self.specs, self.raster);
        let width = usize::try_from(self.raster.width).unwrap_or(usize::MAX);
        let light = |pixel: T| pixel.light(curves);
        let rows = Rows { width, pixels: stored(&samples) };
        let mut made = self.at(0, &views, |view| from_stored(rows, light, view.area(0), view.stored_size()));
        let steps = views.iter().map(|(view, _)| view.steps).max().unwrap_or(0);
        if steps == 0 {
            return made;
        }
        let (mut width, mut half) = rows.half(light);
        drop(samples);
        for step in 1..=steps {
            let rows = Rows { width, pixels: &half };
            made.extend(self.at(step, &views, |view| from_light(rows, view.area(step), view.stored_size())));
            if step < steps {
                (width, half) = rows.half(|pixel| pixel);
            }
        }
        made
    }

    /// All that is made of one half: each view scaled, finished and turned once, and encoded in each way.
    fn at<L: Light>(
        &self,
        step: u32,
        views: &[(View, Vec<usize>)],
        scale: impl Fn(&View) -> Result<Vec<L>, Fault> + Sync,
    ) -> Made {
        let wanted: Vec<&(View, Vec<usize>)> = views.iter().filter(|(view, _)| view.steps == step).collect();
        let made: Vec<Made> = wanted.par_iter().map(|(view, specs)| self.view(view, specs, &scale)).collect();
        made.concat()
    }

    fn view<L: Light>(&self, view: &View, specs: &[usize], scale: impl Fn(&View) -> Result<Vec<L>, Fault>) -> Made {
        let finish = Finish { matrix: self.colours.matrix(), bytes: self.bytes };
        let (width, height) = view.stored_size();
        let pixels = scale(view).and_then(|light| {
            let mut pixels = L::picture(width, height, &light, &finish).ok_or(Fault::NotPixels)?;
            // Turned at last: there are far fewer pixels to turn then.
            pixels.apply_orientation(
                Orientation::from_exif(self.raster.orientation).unwrap_or(Orientation::NoTransforms),
            );
            Ok(pixels)
        });
        let encoded = |place: &usize| match (&pixels, self.specs.get(*place)) {
            (Ok(pixels), Some(spec)) => (*place, encode(pixels, spec.encoding)),
            (Err(fault), _) => (*place, Err(fault.clone())),
            (_, None) => (*place, Err(Fault::NotPixels)),
        };
        specs.par_iter().map(encoded).collect()
    }
}
