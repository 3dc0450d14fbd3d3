import type { getTranslations } from "next-intl/server"
import { RETURN_REASONS } from "./dispatches-lists"

/** Why something is sent back, in words; a reason that the panel does not know yet stays legible as it is. */
export function returnReason(
  reason: string,
  t: Awaited<ReturnType<typeof getTranslations<"panel.dispatches.returns">>>
): string {
  const known = RETURN_REASONS.find((each) => each === reason)
  return known ? t(`reasons.${known}`) : reason
}
