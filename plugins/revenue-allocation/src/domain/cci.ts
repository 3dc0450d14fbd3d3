/**
 * Whether a Peruvian interbank account code (CCI) is likely to be typed right: twenty digits, of bank (3),
 * office (3), account (12) and two check digits. The first checks bank and office, the second the
 * account, each by Luhn's rule.
 *
 * - `length`: not twenty digits once spaces and hyphens are gone, so no CCI at all.
 * - `check_digits`: the digits do not agree. **A reason to warn, never to refuse**: no public norm that we
 *   found states the rule, it was inferred from accounts that banks and firms publish.
 */
export function checkCci(text: string): "ok" | "length" | "check_digits" {
  const digits = compactCci(text)
  if (!/^\d{20}$/.test(digits)) return "length"
  const agrees =
    luhnDigit(digits.slice(0, 6)) === digits.at(18) && luhnDigit(digits.slice(6, 18)) === digits.at(19)
  return agrees ? "ok" : "check_digits"
}

/** The code without the spaces and hyphens that people group it by. */
export function compactCci(text: string): string {
  return text.replace(/[\s-]/g, "")
}

/** The digit that Luhn's rule appends, where the last digit before it counts double. */
function luhnDigit(digits: string): string {
  let total = 0
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    total += value > 9 ? value - 9 : value
  }
  return String((10 - (total % 10)) % 10)
}
