/** The largest form that the panel takes, in bytes: a signed document of 10 MB and the text around it. */
export const FORM_BYTES = 12 * 1024 * 1024
