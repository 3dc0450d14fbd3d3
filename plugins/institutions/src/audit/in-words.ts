import type { AuditVerification, BreakReason, FirstBroken } from "./verify-chain"

const BREAKS: Record<BreakReason, (broken: FirstBroken) => string> = {
  changed: ({ seq }) => `Entry ${seq} does not say what it said when it was written.`,
  missing: ({ seq }) => `Entry ${seq} was taken out; later ones are there.`,
  order: ({ seq }) => `Entry ${seq} does not stand where it was written.`,
  truncated: ({ seq }) => `The end of the log was cut off, from entry ${seq} on.`,
  seal_mismatch: ({ seq, from }) =>
    `Entry ${seq} is not what was sealed: it${from < seq ? `, or one from ${from} on,` : ""} was written anew with all that follows.`,
}

/** What a verification found, a sentence each, for a log or a terminal. */
export function inWords(found: AuditVerification): string[] {
  const { head, first_broken, sealed_to, sealed_late, guards_off } = found
  return [
    found.ok
      ? `It holds: ${found.entries} entries computed again in ${found.seconds.toFixed(1)} s.`
      : `It does NOT hold. ${found.entries} entries computed again are as they were written.`,
    ...(first_broken ? [BREAKS[first_broken.reason](first_broken)] : []),
    ...(guards_off.length
      ? [`These triggers are missing, switched off or not as they were made: ${guards_off.join(", ")}.`]
      : []),
    ...(found.seals_checked
      ? [sealed_to ? `Sealed to entry ${sealed_to}.` : "Nothing is sealed yet."]
      : ["The seals were not checked: there is no AUDIT_KEY or COOKIE_SECRET."]),
    ...(sealed_late
      ? [
          `Entries ${sealed_late.from} to ${sealed_late.to} were sealed only at ${sealed_late.at}, more than a day after the first of them.`,
        ]
      : []),
    `Head ${head.seq}:${head.hash}.`,
  ]
}
