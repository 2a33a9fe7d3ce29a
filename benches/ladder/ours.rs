//! Our side: the renditions of photographs by `moveto::picture`, as a build makes them.

use crate::photographs::stem;
use moveto::picture::{Encoding, Spec, height_for, ladder, probe};
use std::path::Path;
use std::sync::Mutex;

/// The widths and qualities of a site that sets none.
pub const WIDTHS: [u32; 4] = [480, 960, 1440, 1920];
const WEBP_QUALITY: u8 = 78;
const JPEG_QUALITY: u8 = 80;

/// `THREADS FOLDER PHOTOGRAPH…`: writes the renditions into the folder, and the peak of memory in KiB to stdout. As in a
/// build, so many photographs are under way as there are threads in the pool, the largest first.
pub fn run(arguments: &[String]) {
    let (threads, folder) = (arguments[0].parse().unwrap(), Path::new(&arguments[1]));
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global().unwrap();
    let mut photographs: Vec<&String> = arguments[2..].iter().collect();
    photographs.sort_by_key(|path| std::cmp::Reverse(std::fs::metadata(path).unwrap().len()));
    let queue = Mutex::new(photographs.into_iter());
    let next = || queue.lock().unwrap().next();
    let work = || {
        while let Some(photograph) = next() {
            one(Path::new(photograph), folder);
        }
    };
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    println!("{}", peak());
}

fn one(photograph: &Path, folder: &Path) {
    let bytes = std::fs::read(photograph).unwrap();
    let header = probe(&bytes).unwrap_or_else(|fault| panic!("{fault:?}"));
    let specs: Vec<Spec> =
        WIDTHS
            .iter()
            .flat_map(|width| {
                let height = height_for(header.width, header.height, *width);
                [Encoding::Webp { quality: WEBP_QUALITY }, Encoding::Jpeg { quality: JPEG_QUALITY }]
                    .map(|encoding| Spec { width: *width, height, crop: None, encoding })
            })
            .collect();
    let made = ladder(&bytes, &specs).unwrap_or_else(|fault| panic!("{fault:?}"));
    for (spec, rendition) in specs.iter().zip(made) {
        let ending = spec.encoding.format().extensions()[0];
        std::fs::write(folder.join(format!("{}-{}.{ending}", stem(photograph), spec.width)), rendition).unwrap();
    }
}

/// The most memory that this process has held, as Linux counts it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
