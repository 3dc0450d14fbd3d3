import http from "node:http"
import { describeApp, type AppContext, type Response } from "./app"
import { buildStaffWorld, type StaffWorld } from "./staff-world"

/** One request as somebody. */
export type StaffCall = { method: string; path: string; body?: unknown; headers?: Record<string, string> }

export type StaffAppContext = AppContext & {
  staff: () => StaffWorld
  /** Asks with a bearer token, or without; any answer is an answer. */
  as(token: string | null, call: StaffCall | string): Promise<Response>
  /** Asks for an address exactly as it is written, which `as` would put in order. */
  asWritten(token: string | null, path: string): Promise<{ status: number; text: string }>
  /** How many entries the audit log has. */
  auditLength(): Promise<number>
  /** What examples made for calls that change nothing, by what it is: whoever asks for the same has it. */
  kept?: Map<string, unknown>
}

/** Like {@link describeApp}, in the small market with the people who run it. */
export function describeStaffApp(name: string, suite: (app: StaffAppContext) => void): void {
  let world: StaffWorld
  describeApp(
    name,
    (app) =>
      suite({
        ...app,
        staff: () => world,
        as: async (token, call) => {
          const { method, path, body, headers } = typeof call === "string" ? { ...get(call) } : call
          return await app.api.request({
            method,
            url: path,
            ...(body !== undefined && { data: body }),
            headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
            validateStatus: () => true,
          })
        },
        asWritten: (token, path) =>
          new Promise((resolve, reject) => {
            const { hostname, port } = new URL(app.api.defaults.baseURL)
            const headers = token ? { authorization: `Bearer ${token}` } : {}
            http
              .get({ hostname, port, path, headers }, (response) => {
                const chunks: Buffer[] = []
                response.on("data", (chunk: Buffer) => chunks.push(chunk))
                response.on("end", () =>
                  resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
                )
              })
              .on("error", reject)
          }),
        auditLength: async () => Number((await app.sql("select count(*) from audit_entry"))[0]!.count),
      }),
    async (app) => {
      world = await buildStaffWorld(app)
    }
  )
}

const get = (path: string): StaffCall => ({ method: "GET", path })
