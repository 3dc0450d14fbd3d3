/** Whether a request's locale, as Medusa has it (`en-US`), is English; everything else is answered in Spanish. */
export function englishAsked(locale: string | undefined): boolean {
  return locale?.toLowerCase().split("-")[0] === "en"
}
