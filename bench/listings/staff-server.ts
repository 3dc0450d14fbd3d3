import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { json } from "node:stream/consumers"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireStaff } from "../../plugins/institutions/src/guard/require-staff"
import { matchStaffRoute } from "../../plugins/institutions/src/guard/staff-routes"

/** What answers a route, whatever more it wants to know of the request. */
export type Handler = (req: never, res: MedusaResponse) => Promise<unknown>

/**
 * Serves routes under `/staff` with their guard and the schemas of query and body, and nothing else of Medusa's: what
 * they ask the database is what is counted here.
 * @param handlers by method and matcher, `GET /staff/me`
 * @param known what the routes resolve, by name
 */
export async function serveStaff(
  handlers: Readonly<Record<string, Handler>>,
  known: Readonly<Record<string, unknown>>
): Promise<{ server: Server; url: string }> {
  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      res.statusCode = 500
      res.end(error instanceof Error ? error.stack : String(error))
    })
  })

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(req.url ?? "/", "http://bench")
    const route = matchStaffRoute(req.method ?? "", pathname)
    const handle = route && handlers[`${route.method} ${route.matcher}`]
    if (!handle) throw new Error(`${pathname} is not served here`)
    const names = route.matcher.split("/")
    const request = Object.assign(req, {
      baseUrl: "",
      path: pathname,
      params: Object.fromEntries(
        pathname
          .split("/")
          .flatMap((part, i) => (names[i]?.startsWith(":") ? [[names[i].slice(1), part]] : []))
      ),
      validatedQuery: route.query?.strict().parse(Object.fromEntries(searchParams)) ?? {},
      validatedBody: route.body?.strict().parse(await json(req)),
      scope: { resolve: (name: string) => known[name] },
    })
    const response = Object.assign(res, {
      status: (code: number) => Object.assign(res, { statusCode: code }),
      json: (body: unknown) => res.end(JSON.stringify(body)),
    })
    const [asked, answered] = [request as unknown as MedusaRequest, response as unknown as MedusaResponse]
    let refused: unknown
    await requireStaff(asked, answered, (error?: unknown) => (refused = error))
    if (refused) throw refused as Error
    if (!res.writableEnded) await handle(request as never, answered)
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
