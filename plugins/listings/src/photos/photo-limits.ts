const MEGABYTE = 1024 * 1024

/** The largest photo that is taken, in bytes. */
export const LARGEST_PHOTO = 25 * MEGABYTE
/** The largest archive of photos for an import, in bytes. */
export const LARGEST_ARCHIVE = 300 * MEGABYTE

/** More than any telephone makes; a small file can unfold into much more. */
export const MOST_PIXELS = 50_000_000
/** Pixels of the shorter side: of less nobody sees anything. */
export const SHORTEST_SIDE = 320
/** How many times as long as wide: what is longer fits on no page. */
export const LONGEST_SHAPE = 5

/** How wide the pictures are, in pixels; never wider than the photo. */
export const WIDTHS = [320, 640, 960, 1280, 1920] as const
/** The widest picture is no higher than this: AVIF takes 60 bytes of memory for each pixel that it writes. */
export const HIGHEST = 2560
