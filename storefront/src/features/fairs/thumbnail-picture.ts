import type { PictureSource } from "@/components/picture"

/** A product's one small picture as a picture of the shop; what it shows is said beside it. */
export function thumbnailPicture(url: string | null | undefined): PictureSource | null {
  return url ? { alt: "", widths: { 640: url } } : null
}
