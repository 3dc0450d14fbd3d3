/** The largest form that the panel takes, in bytes: a logo and the text around it. */
export const FORM_BYTES = 6 * 1024 * 1024
