import { redirect } from "next/navigation"
import { StaffRefusal } from "@/features/panel/api/staff-refusal"
import { staffResponse } from "@/features/panel/api/staff-response"
import { fileOfDownload } from "@/features/panel/downloads/file-of-download"
import { panelLocale } from "@/features/panel/session/panel-locale"
import { withQuery } from "@/features/panel/session/panel-path"
import type { Params } from "@/features/panel/table/list-state"

/** A list as CSV with the filters of its address, a template, a sheet of labels: passed on from the API as it comes. */
export async function GET(request: Request, { params }: RouteContext<"/panel/descargar/[...path]">) {
  const asked = fileOfDownload((await params).path, queryOf(request))
  if (!asked) return new Response(null, { status: 404 })
  if (!("api" in asked)) redirect(asked.page)
  let file: Response
  try {
    file = await staffResponse(asked.api, {
      query: { ...asked.query, locale: await panelLocale() },
      timeout: 60_000,
    })
  } catch (error) {
    // A page says in words what is wrong: a session that ended, a right that was taken, an API that is down.
    const refusal = error instanceof StaffRefusal ? error : null
    if (refusal?.status === 401) {
      redirect(withQuery("/panel/ingresar", { next: asked.page(null), motivo: "sesion" }))
    }
    if (!refusal) console.error(error)
    redirect(asked.page(refusal))
  }
  const headers = new Headers({ "Cache-Control": "no-store" })
  for (const name of ["content-type", "content-disposition", "x-content-type-options"]) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}

function queryOf(request: Request): Params {
  const query = new URL(request.url).searchParams
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}
