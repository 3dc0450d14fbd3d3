import { z } from "@medusajs/framework/zod"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { LARGEST_ARCHIVE, LARGEST_PHOTO } from "../photos/photo-limits"
import { photoName } from "../photos/photo-name"

/*
 * What staff can be told about photos, by code:
 *  a photo's `failure`, and 400 while it is sent: photo_empty, photo_format, photo_heic, photo_svg, photo_animated,
 *      photo_too_large (413 where the length is announced), photo_too_many_pixels, photo_too_heavy, photo_too_small,
 *      photo_too_long, photo_unreadable, photo_unprocessable, photo_not_kept
 *  400 photo_missing (a form without files), photo_fields, upload_invalid (a request that no client of ours sends),
 *      upload_too_long
 *  409 listing_in_review, too_many_photos, too_many_uploads, upload_moved (ask with HEAD where to go on),
 *      photo_not_failed, photo_not_kept
 *  412 upload_version, 413 photo_too_large, archive_too_large, 415 upload_type
 */

const filename = z.string().max(1000).transform(photoName).default("foto")

/** What `Upload-Metadata` says: of which listing it is a photo, or that it is the archive of an import. */
export const UploadMetadata = z.union([
  z.strictObject({ purpose: z.literal("photo").default("photo"), listing_id: idQuery, filename }),
  z.strictObject({ purpose: z.literal("import_photos"), filename }),
])

/** The most bytes of an upload, and the code of a longer one. */
export const LONGEST = {
  photo: { bytes: LARGEST_PHOTO, code: "photo_too_large", message: "A photo has at most 25 MB" },
  import_photos: {
    bytes: LARGEST_ARCHIVE,
    code: "archive_too_large",
    message: "An archive of photos has at most 300 MB",
  },
} as const
