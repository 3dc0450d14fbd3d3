const PATTERN =
  /^(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<day2>\d{1,2})\/(?<month2>\d{1,2})\/(?<year2>\d{4}))(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/

/**
 * Reads a moment: `2026-11-23T10:05:00-05:00`, `2026-11-23 10:05`, `23/11/2026 10:05:30`, `2026-11-23`. Without a zone
 * it is of `zone`; a day alone is its first moment. Null for what is no moment and for days the calendar does not have.
 * @param zone what is added where the text says none: `Z`, `-05:00`
 */
export function readMoment(cell: string, zone: string): Date | null {
  const found = PATTERN.exec(cell.trim())?.groups
  if (!found) return null
  const two = (text = "") => text.padStart(2, "0")
  const day = `${found.year ?? found.year2}-${two(found.month ?? found.month2)}-${two(found.day ?? found.day2)}`
  const date = new Date(`${day}T00:00:00Z`)
  // The calendar carries over what it does not have: 31/02 would become a day of March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return null
  const time = `${two(found.hour)}:${two(found.minute)}:${two(found.second)}`
  const moment = new Date(`${day}T${time}${found.zone ?? zone}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}
