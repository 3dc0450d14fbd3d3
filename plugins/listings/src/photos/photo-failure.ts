/**
 * Why a file cannot be a photo, or why no pictures could be made of it: what a photo's `failure` says, and the `code` of
 * a refusal while it is sent. The panel has words and help for each.
 */
export const PHOTO_FAILURES = {
  photo_empty: "This file is empty",
  photo_format: "A photo is a JPEG, PNG, WebP or AVIF file",
  photo_heic: "This is HEIC, of an iPhone: share it as JPEG, or set the camera to the most compatible format",
  photo_svg: "This is a drawing (SVG), not a photo: export it as PNG or JPEG",
  photo_animated: "This picture moves: send one that does not",
  photo_too_large: "A photo has at most 25 MB",
  photo_too_many_pixels: "A photo has at most 50 megapixels",
  photo_too_heavy: "This picture takes too much memory to read: save it as JPEG and send that",
  photo_too_small: "A photo has at least 320 pixels on its shorter side",
  photo_too_long: "A photo is at most five times as long as wide",
  photo_unreadable: "This picture is damaged",
  photo_unprocessable: "No pictures could be made of this photo",
  photo_not_kept: "This photo is not here any more: send it again",
} as const

export type PhotoFailure = keyof typeof PHOTO_FAILURES
