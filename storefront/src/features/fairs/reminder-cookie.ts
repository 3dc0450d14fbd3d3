/** The cookie of the address that was typed for a reminder. */
export const REMINDER_COOKIE = "tejido_recordatorio"
