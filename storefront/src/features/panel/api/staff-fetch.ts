import "server-only"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { PATH_HEADER, panelPath, withQuery } from "../session/panel-path"
import { StaffRefusal, StaffUnavailable } from "./staff-refusal"
import { staffResponse, type StaffRequest } from "./staff-response"

/**
 * The panel's HTTP client towards the API, on the server alone; nothing is ever cached. The answer is parsed by
 * `schema` at the edge and trusted inside.
 *
 * A page whose session ended leads to signing in and back; one that needs a second factor to setting it up, or to
 * showing it again. Forms are never led away: `handleForm` answers inside the form, so that nothing typed is lost.
 * @throws StaffRefusal for every other 4xx, StaffUnavailable when there is no usable answer.
 */
export async function staffFetch<T>(
  path: string,
  { schema, ...request }: StaffRequest & { schema: z.ZodType<T> }
): Promise<T> {
  let response: Response
  try {
    response = await staffResponse(path, request)
  } catch (error) {
    if (request.token === undefined && (request.method ?? "GET") === "GET") await leaveIfBarred(error)
    throw error
  }
  // Medusa answers some things with a bare word ("Created").
  const isJson = response.headers.get("content-type")?.includes("json") ?? false
  const text = await response.text()
  let answer: unknown
  try {
    answer = isJson && text !== "" ? JSON.parse(text) : null
  } catch (cause) {
    throw new StaffUnavailable(`${path} answered something that is not JSON`, { cause })
  }
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new StaffUnavailable(`${path}: ${parsed.error.message}`)
  return parsed.data
}

/** The answer, or null in place of "not found"; what is out of reach does not exist either. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof StaffRefusal && error.status === 404) return null
    throw error
  }
}

async function leaveIfBarred(error: unknown): Promise<void> {
  if (!(error instanceof StaffRefusal)) return
  const next = panelPath((await headers()).get(PATH_HEADER))
  if (error.status === 401) redirect(withQuery("/panel/ingresar", { next, motivo: "sesion" }))
  if (error.code === "second_factor_required") redirect(withQuery("/panel/cuenta/segundo-factor", { next }))
  if (error.code === "fresh_second_factor_required") redirect(withQuery("/panel/confirmar", { next }))
}
