/** A picture of a workshop at work, of which everybody in it agreed that it is shown. */
export interface PhotoFacts {
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly alt_es: string
  readonly alt_en: string | null
  readonly step_es: string | null
  readonly step_en: string | null
}

export interface PublicPhoto {
  url: string
  width: number
  height: number
  alt: string
  /** The step of the work that it shows, or null. */
  step: string | null
}

/** A picture with its words in the visitor's language, or in Spanish where nobody translated them. */
export function publicPhoto(photo: PhotoFacts, locale: string | undefined): PublicPhoto {
  const english = locale?.startsWith("en") ?? false
  return {
    url: photo.url,
    width: photo.width,
    height: photo.height,
    alt: (english && photo.alt_en) || photo.alt_es,
    step: (english && photo.step_en) || photo.step_es,
  }
}
