import type { Localized } from "./readable"

/** The picture of a fair: addresses of WebP files by width in pixels, and the size of the widest. */
export type Banner = { widths: Record<string, string>; width: number; height: number; alt: Localized }
