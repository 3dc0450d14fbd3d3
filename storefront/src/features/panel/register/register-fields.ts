import { z } from "zod"
import { isCalendarDay } from "../form/calendar-day"

/** A code of an artisan as people type it, in capitals. */
export const artisanCodeField = z
  .string()
  .min(1)
  .transform((text) =>
    text
      .normalize("NFKC")
      .replace(/\s+/g, "")
      .replace(/\p{Pd}/gu, "-")
      .toUpperCase()
  )
  .pipe(z.string().max(20))

/** A line of text that cannot be empty. */
export const lineField = (longest: number) => z.string().trim().min(1).max(longest)

/** A line of text, or null. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === "" ? null : text))

/** A day of the calendar, or null. */
export const optionalDay = z
  .string()
  .trim()
  .refine((text) => text === "" || isCalendarDay(text), "invalid")
  .transform((text) => (text === "" ? null : text))

/** Without what is null: the API has its own word for what nobody gave. */
export function given<Values extends Record<string, unknown>>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<Values>
}
