import { z } from "@medusajs/framework/zod"

/** A day in an address, `2026-11-23`. Days that the calendar does not have are an error. */
export const dayQuery = z.iso.date()

/** The moment at which a day of Lima begins. Peru has had no summer time since 1994 and no records here are older. */
export function startOfLimaDay(day: string): Date {
  return new Date(`${day}T00:00:00-05:00`)
}

/** The moment at which a day of Lima is over, which is not part of it any more. */
export function endOfLimaDay(day: string): Date {
  return new Date(startOfLimaDay(day).getTime() + 24 * 60 * 60 * 1000)
}
