import { CRAFT_LINES } from "./craft-lines"

/** How long an entry in the National Register of Artisans stands, in years, where nobody says otherwise. */
export const REGISTRATION_YEARS = 2

/** How many days before an entry lapses those who keep the register are told. */
export const WARNED_DAYS = 60

/** Where an entry is in its life. `expiring` is one that stands, lapses within {@link WARNED_DAYS} and was not renewed. */
export const REGISTRATION_STATUSES = ["current", "expiring", "upcoming", "expired", "cancelled"] as const
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number]

/** Whether the National Register has entries for a craft line: it knows those of CLANAR and no others. */
export function isLineOfRegister(craftLine: string): boolean {
  return CRAFT_LINES.some(({ code, clanar }) => code === craftLine && clanar)
}

/**
 * The last day of an entry that began on a day, ISO dates both. A term in years ends on the day of the same number
 * and that day is part of it (Código Civil, art. 183); one that began on 29 February ends on the 28th.
 */
export function registrationEnd(registeredOn: string): string {
  const [year = 0, month = 1, day = 1] = registeredOn.split("-").map(Number)
  const lastOfMonth = new Date(Date.UTC(year + REGISTRATION_YEARS, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + REGISTRATION_YEARS, month - 1, Math.min(day, lastOfMonth)))
    .toISOString()
    .slice(0, 10)
}
