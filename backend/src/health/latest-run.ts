import { parseExpression } from "cron-parser"

/** When a job of this schedule was last due, at or before a moment; null for a schedule that never comes. */
export function latestRun(cron: string, moment: Date): Date | null {
  try {
    return parseExpression(cron, { currentDate: moment }).prev().toDate()
  } catch {
    return null
  }
}
