/** A code that proves the second factor, as the API takes it. */
export type SecondFactorCode = { method: "totp" | "recovery_code"; code: string }

/**
 * Tells the six digits of an app from a recovery code by what was typed; spaces count for nothing. Null for text that
 * is neither.
 */
export function secondFactorCode(typed: string): SecondFactorCode | null {
  const code = typed.replace(/\s+/g, "")
  if (/^\d{6}$/.test(code)) return { method: "totp", code }
  return /^[\w-]{8,40}$/.test(code) ? { method: "recovery_code", code } : null
}
