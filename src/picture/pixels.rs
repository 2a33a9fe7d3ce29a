//! From an original to its renditions: decode once, scale, turn upright, encode.

use super::colour::{Colours, bytes_of_light};
use super::decode::{Pixels, decode};
use super::encode::encode;
use super::probe::{Raster, raster, recognised};
use super::sniff::Kind;
use super::view::View;
use super::{Fault, Format, Spec};
use image::DynamicImage;
use image::metadata::Orientation;
use moveto_light::{Failure, Finish, Light, Rows, Stored};
use std::cmp::Reverse;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

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

fn unscaled(failure: Failure) -> Fault {
    Fault::damaged(Format::Jpeg, failure)
}

/// A file, or why there is none.
type Written = Result<Vec<u8>, Fault>;

/// Files by the place of their specs.
type Made = Vec<(usize, Written)>;

/// What all renditions of a picture have in common.
struct Making<'a> {
    raster: &'a Raster<'a>,
    specs: &'a [Spec],
    colours: &'a Colours,
    bytes: &'a [u8],
}

impl Making<'_> {
    /// From the original to its half, from that to the next half, and so on. The steps depend on the original and on nothing
    /// else: a rendition has the same bytes whichever others are made with it, today or another day.
    fn all<S, T: Stored>(&self, samples: Vec<S>, stored: impl Fn(&[S]) -> &[T], curves: &T::Curves) -> Made {
        let views = View::all(self.specs, self.raster);
        let (whole, halved): (Vec<_>, Vec<_>) = views.into_iter().partition(|(view, _)| view.steps == 0);
        let width = usize::try_from(self.raster.width).unwrap_or(usize::MAX);
        let rows = Rows { width, pixels: stored(&samples) };
        let mut made =
            self.of(whole, |view| T::scaled(rows, curves, view.area(0), view.stored_size()).map_err(unscaled));
        let steps = halved.iter().map(|(view, _)| view.steps).max().unwrap_or(0);
        if steps == 0 {
            return made;
        }
        let mut halves = vec![T::half(rows, curves)];
        // The largest of all is let go before anything is made of its halves.
        drop(samples);
        for _ in 1..steps {
            halves.extend(halves.last().map(|(width, half)| Light::half(Rows { width: *width, pixels: half })));
        }
        made.extend(self.of(halved, |view| {
            let place = usize::try_from(view.steps).ok().and_then(|steps| steps.checked_sub(1));
            let (width, half) = place.and_then(|place| halves.get(place)).ok_or(Fault::NotPixels)?;
            let half = Rows { width: *width, pixels: half };
            Light::scaled(half, view.area(view.steps), view.stored_size()).map_err(unscaled)
        }));
        made
    }

    /// Each view scaled, finished and turned once, and encoded in each way. Whoever is free takes the largest that waits, so
    /// that none is left over at the end with nothing beside it.
    fn of<L: Light>(
        &self,
        mut views: Vec<(View, Vec<usize>)>,
        scale: impl Fn(&View) -> Result<Vec<L>, Fault> + Sync,
    ) -> Made {
        views.sort_by_key(|(view, _)| Reverse(view.pixels()));
        let mut slots: Vec<Vec<Option<Written>>> = views.iter().map(|(_, specs)| vec![None; specs.len()]).collect();
        rayon::scope_fifo(|scope| {
            for ((view, specs), slots) in views.iter().zip(&mut slots) {
                let scale = &scale;
                scope.spawn_fifo(move |scope| {
                    let pixels = Arc::new(self.pixels(view, scale));
                    for (place, slot) in specs.iter().zip(slots) {
                        let pixels = pixels.clone();
                        scope.spawn_fifo(move |_| *slot = Some(self.written(*place, &pixels)));
                    }
                });
            }
        });
        let places = views.into_iter().flat_map(|(_, specs)| specs);
        let written = slots.into_iter().flatten().map(|slot| slot.unwrap_or(Err(Fault::NotPixels)));
        places.zip(written).collect()
    }

    fn pixels<L: Light>(
        &self,
        view: &View,
        scale: impl Fn(&View) -> Result<Vec<L>, Fault>,
    ) -> Result<DynamicImage, Fault> {
        let finish = Finish { matrix: self.colours.matrix(), bytes: self.bytes };
        let (width, height) = view.stored_size();
        let mut pixels = L::picture(width, height, &scale(view)?, &finish).ok_or(Fault::NotPixels)?;
        // Turned at last: there are far fewer pixels to turn then.
        pixels.apply_orientation(Orientation::from_exif(self.raster.orientation).unwrap_or(Orientation::NoTransforms));
        Ok(pixels)
    }

    fn written(&self, place: usize, pixels: &Result<DynamicImage, Fault>) -> Written {
        let spec = self.specs.get(place).ok_or(Fault::NotPixels)?;
        encode(pixels.as_ref().map_err(Fault::clone)?, spec.encoding)
    }
}
