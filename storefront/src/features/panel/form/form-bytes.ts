/** The largest form that the panel takes, in bytes: a table of 20 MB, as the API takes it, and the text around it. */
export const FORM_BYTES = 21 * 1024 * 1024
