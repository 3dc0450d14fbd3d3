import { z } from "zod"
import { StaffRefusal } from "../api/staff-refusal"

const detailsSchema = z.object({
  problem: z.enum(["too_short", "too_long", "personal", "guessable"]),
  warning: z.string().nullish(),
  shortest: z.number(),
  longest: z.number(),
})

/** Words of zxcvbn for what makes a password guessable, by the advice that helps against it. */
const ADVICE: Record<string, "repeated" | "sequence" | "date" | "common"> = {
  simpleRepeat: "repeated",
  extendedRepeat: "repeated",
  straightRow: "sequence",
  keyPattern: "sequence",
  sequences: "sequence",
  recentYears: "date",
  dates: "date",
  topTen: "common",
  topHundred: "common",
  common: "common",
  similarToCommon: "common",
}

export type WeakPasswordWord = {
  key: "too_short" | "too_long" | "personal" | "guessable" | "repeated" | "sequence" | "date" | "common"
  shortest: number
  longest: number
}

/** Why the API does not take a password, as a key of `panel.access.password.weak`; null for any other refusal. */
export function weakPassword(refusal: StaffRefusal): WeakPasswordWord | null {
  if (refusal.code !== "weak_password") return null
  const { data } = detailsSchema.safeParse(refusal.details)
  if (!data) return { key: "guessable", shortest: 12, longest: 128 }
  const { problem, warning, shortest, longest } = data
  const advice = problem === "guessable" && warning ? ADVICE[warning] : undefined
  return { key: advice ?? problem, shortest, longest }
}
