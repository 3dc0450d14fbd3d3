import type { Instruction } from "./terms"

/** The instruction that counts on a day: the last one begun, unless it is revoked by then. */
export function currentInstruction<One extends Pick<Instruction, "starts_on" | "revoked_on">>(
  instructions: readonly One[],
  day: string
): One | null {
  // The API gives the latest first; of several that began on one day the first is the last recorded.
  const begun = instructions
    .filter(({ starts_on, revoked_on }) => starts_on <= day && (revoked_on === null || revoked_on > day))
    .sort((a, b) => b.starts_on.localeCompare(a.starts_on))
  return begun[0] ?? null
}
