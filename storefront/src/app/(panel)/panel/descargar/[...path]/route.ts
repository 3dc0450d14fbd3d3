import { redirect } from "next/navigation"
import { StaffRefusal } from "@/features/panel/api/staff-refusal"
import { staffResponse } from "@/features/panel/api/staff-response"
import { panelLocale } from "@/features/panel/session/panel-locale"
import { withQuery } from "@/features/panel/session/panel-path"
import { listOfDownload } from "@/features/panel/table/list-of-download"
import { exportQuery, listAddress, type Params, parseList } from "@/features/panel/table/list-state"

/** The whole of a list as CSV, with the filters of its address, passed on from the API as it comes. */
export async function GET(request: Request, { params }: RouteContext<"/panel/descargar/[...path]">) {
  const spec = listOfDownload((await params).path)
  if (!spec) return new Response(null, { status: 404 })
  const state = parseList(spec, queryOf(request))
  let csv: Response
  try {
    csv = await staffResponse(`${spec.api}.csv`, {
      query: { ...exportQuery(spec, state), locale: await panelLocale() },
      timeout: 60_000,
    })
  } catch (error) {
    // The list's own page says in words what is wrong: a session that ended, a right that was taken, an API that is down.
    if (error instanceof StaffRefusal && error.status === 401) {
      redirect(withQuery("/panel/ingresar", { next: listAddress(spec, state), motivo: "sesion" }))
    }
    if (!(error instanceof StaffRefusal)) console.error(error)
    redirect(listAddress(spec, state))
  }
  const headers = new Headers({ "Cache-Control": "no-store" })
  for (const name of ["content-type", "content-disposition", "x-content-type-options"]) {
    const value = csv.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(csv.body, { headers })
}

function queryOf(request: Request): Params {
  const query = new URL(request.url).searchParams
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}
