"use client"

import { useForm } from "./form-context"

/**
 * Carries the id by which the API knows a repeated click from a new one. An answer that has done something hands over
 * the next id among its values, under `request_id`.
 * @param fresh made by the page, once for each time that it is shown.
 */
export function RequestId({ fresh }: { fresh: string }) {
  const { state } = useForm()
  const given = state.values.request_id
  const id = typeof given === "string" && given !== "" ? given : fresh
  return <input key={id} type="hidden" name="request_id" defaultValue={id} />
}
