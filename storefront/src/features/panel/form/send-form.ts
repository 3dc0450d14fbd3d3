"use client"

import { unstable_isUnrecognizedActionError } from "next/navigation"
import { FORM_BYTES } from "./form-bytes"
import type { FormAction, FormState } from "./form-state"

/** Why a form did not arrive. `lost`: nobody knows whether it did, so it is safe to look before sending again. */
export type SendProblem = "offline" | "tooLarge" | "stale" | "lost"

export type Sending =
  | { kind: "answered"; state: FormState }
  | { kind: "gone"; to: string }
  | { kind: "problem"; problem: SendProblem }

/**
 * Sends a form to its Server Action. What Next would end in an error page (no connection, a body over the limit, a page
 * that outlived a deployment) is a value here, so that the form stays as it is and says what happened.
 */
export async function sendForm(action: FormAction, state: FormState, form: FormData): Promise<Sending> {
  if (!navigator.onLine) return { kind: "problem", problem: "offline" }
  if (bytesOf(form) > FORM_BYTES) return { kind: "problem", problem: "tooLarge" }
  try {
    return { kind: "answered", state: await action(state, form) }
  } catch (error) {
    const to = redirectTarget(error)
    // The router has gone there already: there is nothing to throw on for.
    if (to !== null) return { kind: "gone", to }
    if (isNextSignal(error)) throw error
    return {
      kind: "problem",
      problem: unstable_isUnrecognizedActionError(error) ? "stale" : navigator.onLine ? "lost" : "offline",
    }
  }
}

function bytesOf(form: FormData): number {
  let bytes = 0
  for (const [name, value] of form) {
    bytes += name.length + (typeof value === "string" ? new Blob([value]).size : value.size) + 150
  }
  return bytes
}

const digestOf = (error: unknown) =>
  typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : ""

function redirectTarget(error: unknown): string | null {
  const [kind, , ...rest] = digestOf(error).split(";")
  return kind === "NEXT_REDIRECT" ? rest.slice(0, -2).join(";") : null
}

function isNextSignal(error: unknown): boolean {
  return digestOf(error).startsWith("NEXT_")
}
