"use client"

import type { FormValues } from "../../form/form-state"
import type { AutosaveAnswer, ListingNow } from "./autosave-answer"

const TIMEOUT_MS = 20_000

const pathOf = (listingId: string, part: string) =>
  `/panel/publicaciones/${encodeURIComponent(listingId)}/${part}`

/** Saves a form in the background; null when no answer came. */
export async function sendAutosave(listingId: string, values: FormValues): Promise<AutosaveAnswer | null> {
  return await ask<AutosaveAnswer>(pathOf(listingId, "guardar"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(values),
  })
}

/** How a listing stands on the server; null when no answer came, or none that tells. */
export async function askListingNow(listingId: string): Promise<ListingNow | null> {
  const answer = await ask<ListingNow | AutosaveAnswer>(pathOf(listingId, "estado"), {})
  return answer && "values" in answer ? answer : null
}

/** Asks a route of the panel for JSON of our own making; null when no answer came. */
export async function ask<Answer>(path: string, init: RequestInit): Promise<Answer | null> {
  try {
    const response = await fetch(path, {
      ...init,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
