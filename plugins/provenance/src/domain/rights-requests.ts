import { addWorkingDays } from "./working-days"

/** What a person may ask of whoever holds their data (Ley 29733, arts. 18 to 22). */
export const RIGHTS = ["information", "access", "rectification", "cancellation", "opposition"] as const
export type Right = (typeof RIGHTS)[number]

export const REQUEST_STATUSES = ["open", "answered", "refused", "withdrawn"] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** Working days in which each is answered (D.S. 016-2024-JUS, art. 69). */
export const TERMS: Readonly<Record<Right, number>> = {
  information: 8,
  access: 20,
  rectification: 10,
  cancellation: 10,
  opposition: 10,
}

/** Whether the term can be extended, once, by as much again (art. 71). */
export const canExtend = (right: Right): boolean => right !== "information"

/** The last day on which a request that came on `receivedOn` is answered in time; with the extension, where it has one. */
export function dueOn(right: Right, receivedOn: string, extended = false): string {
  return addWorkingDays(receivedOn, TERMS[right] * (extended ? 2 : 1))
}

/** How many working days before its term ends a request is called soon due. */
const SOON = 5

/** Open requests that are due until this day, and not before today, are soon due. */
export function soonUntil(today: string): string {
  return addWorkingDays(today, SOON)
}
