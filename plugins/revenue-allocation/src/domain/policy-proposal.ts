import { z } from "@medusajs/framework/zod"
import { endOf, limaMonth, monthsFrom } from "./lima-month"
import { PolicyRules } from "./policy"

/** What somebody proposes, as it was typed. */
export type TypedProposal = {
  rules: unknown
  /** The day of Lima from which the rules are to be in force: `2026-12-01`. */
  valid_from: string
}

/** Rules that can be put in force, or every reason why these cannot. */
export type ReadProposal =
  { rules: PolicyRules; valid_from: Date; problems: null } | { problems: readonly string[] }

/** A day further away than this is a mistyped one. */
const LONGEST_AHEAD_MONTHS = 60

/** Reads a proposal; all of it is refused if any of it is wrong. */
export function readProposal({ rules, valid_from }: TypedProposal, now: Date): ReadProposal {
  const read = readRules(rules)
  const day = readDay(valid_from, now)
  if (read.problems || typeof day === "string") {
    return {
      problems: [...(read.problems ?? []), ...(typeof day === "string" ? [`valid_from: ${day}`] : [])],
    }
  }
  return { rules: read.rules, valid_from: day, problems: null }
}

/** The rules themselves, or what is wrong with them: the place and the reason, one each. */
export function readRules(
  rules: unknown
): { rules: PolicyRules; problems: null } | { problems: readonly string[] } {
  const parsed = PolicyRules.safeParse(rules)
  if (parsed.success) return { rules: parsed.data, problems: null }
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${["rules", ...path].join(".")}: ${message}`),
  }
}

function readDay(text: string, now: Date): Date | string {
  if (!z.iso.date().safeParse(text).success) return "not a day (YYYY-MM-DD)"
  const day = new Date(`${text}T00:00:00-05:00`)
  if (day <= now) return "is not in the future"
  if (day > endOf(monthsFrom(limaMonth(now), LONGEST_AHEAD_MONTHS))) return "is too far away"
  return day
}
