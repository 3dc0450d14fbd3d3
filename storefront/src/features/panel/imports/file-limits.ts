import { FORM_BYTES } from "../form/form-bytes"

/** The largest file that the API takes, which goes through a form whole; the archive of photos can go in pieces beside it. */
export const LARGEST_FILE = FORM_BYTES - 1024 * 1024
/** The largest archive of photos that the API takes. */
export const LARGEST_PHOTOS = 300 * 1024 * 1024
