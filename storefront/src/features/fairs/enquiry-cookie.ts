/** The cookie of what was typed into an enquiry. */
export const ENQUIRY_COOKIE = "tejido_consulta"
