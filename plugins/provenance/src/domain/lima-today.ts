/** Today in Lima, as PostgreSQL knows it. */
export const TODAY_IN_LIMA = "(now() at time zone 'America/Lima')::date"

/** Today in Lima, `2026-11-23`. */
export function limaToday(): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
