import { DEFAULT_ROLES } from "@tejido/institutions/domain/roles"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import type { Right } from "@tejido/provenance/domain/rights-requests"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Member, Place, StaffWorld } from "../staff-world"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">

const reason = "Lo pidió la persona por escrito"
const BOUNDARY = "documento"

/** Headers of {@link documentForm}. */
export const FORM = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` }

/** The smallest thing that is taken for a PDF. */
export const PAPER = Buffer.from("%PDF-1.4\n% Papel firmado por Canaria Secreta Yanaqa\n%%EOF\n")

/** A form with a file and fields, as a browser sends it. */
export function documentForm(
  fields: Record<string, string>,
  file: Uint8Array = PAPER,
  filename = "Carta de Canaria Secreta Yanaqa.pdf"
): Buffer {
  const part = (headers: string, content: Uint8Array | string) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\n${headers}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ])
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      part(`Content-Disposition: form-data; name="${name}"`, value)
    ),
    part(
      `Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: application/pdf`,
      file
    ),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

/** Takes a request down as the curator. @returns its id */
export async function recordRequest(
  app: App,
  artisanId: string,
  kind: Right = "access",
  receivedOn = lima(0)
): Promise<string> {
  const token = app.staff().members.curator.tokens.fresh
  const body = { artisan_id: artisanId, kind, received_on: receivedOn }
  const { status, data } = await app.as(token, { method: "POST", path: "/staff/rights-requests", body })
  if (status !== 201) throw new Error(`no request was recorded: ${status} ${JSON.stringify(data)}`)
  return (data as { rights_request: { id: string } }).rights_request.id
}

/** Seals a paper of an artisan as the curator. @returns its id */
export async function storePaper(app: App, artisanId: string, kind = "other"): Promise<string> {
  const token = app.staff().members.curator.tokens.fresh
  const { status, data } = await app.as(token, {
    method: "POST",
    path: "/staff/documents",
    headers: FORM,
    body: documentForm({ kind, artisan_id: artisanId }),
  })
  if (status !== 201) throw new Error(`no document was stored: ${status} ${JSON.stringify(data)}`)
  return (data as { document: { id: string } }).document.id
}

/** The day so many days from today in Lima, `2026-11-23`. */
export function lima(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}

/** One example for each of the two prisons, about the first artisan there. */
function artisans(
  { here, there }: StaffWorld,
  example: (place: Place, artisanId: string) => Example
): Example[] {
  return [here, there].map((place) => ({
    of: { establishment_id: place.establishmentId },
    params: { id: place.artisanIds[0]! },
    ...example(place, place.artisanIds[0]!),
  }))
}

/** The same, about an open request. */
function requests(world: StaffWorld, body?: object): Example[] {
  return artisans(world, (_place, artisanId) => ({
    params: undefined,
    ...(body && { body }),
    before: async (app) => ({ params: { id: await recordRequest(app, artisanId) } }),
  }))
}

/** For routes that ask for their permission themselves. */
const needs =
  (permission: PermissionCode, { establishmentId }: Place) =>
  ({ role, establishmentIds }: Member) => {
    const { permissions, scoped } = DEFAULT_ROLES.find(({ code }) => code === role)!
    if (!permissions.includes(permission)) return 403
    return scoped && !establishmentIds.includes(establishmentId) ? 404 : undefined
  }

let people = 0

export const VAULT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "POST /staff/artisans/:id/identity/read": (world) => artisans(world, () => ({ body: { reason } })),
  "POST /staff/artisans/:id/identity": (world) =>
    artisans(world, () => ({
      body: {
        document_type: "dni",
        document_number: String(70_000_000 + ++people),
        full_name: "Persona Corregida",
        reason,
      },
    })),
  "POST /staff/artisans/:id/export": (world) => artisans(world, () => ({ body: { reason } })),
  "POST /staff/artisans/:id/erase": (world) => artisans(world, () => ({ body: { reason } })),
  "POST /staff/documents": (world) =>
    artisans(world, (place, artisanId) => ({
      of: {},
      params: {},
      headers: FORM,
      body: documentForm({ kind: "other", artisan_id: artisanId }),
      except: needs("artisan.update", place),
    })),
  "POST /staff/documents/:id/read": (world) =>
    artisans(world, (place, artisanId) => ({
      of: {},
      params: undefined,
      body: { reason },
      before: async (app) => ({ params: { id: await storePaper(app, artisanId) } }),
      except: needs("identity.read", place),
    })),
  "GET /staff/rights-requests": () => [{}],
  "GET /staff/rights-requests.csv": () => [{}],
  "GET /staff/rights-requests/:id": (world) => requests(world),
  "POST /staff/rights-requests": (world) =>
    artisans(world, (_place, artisan_id) => ({
      params: {},
      body: { artisan_id, kind: "access", received_on: lima(0) },
    })),
  "POST /staff/rights-requests/:id/extend": (world) => requests(world, { reason }),
  "POST /staff/rights-requests/:id/answer": (world) => requests(world, { answer: "Se entregó todo" }),
  "POST /staff/rights-requests/:id/refuse": (world) => requests(world, { answer: "No es de esta persona" }),
  "POST /staff/rights-requests/:id/withdraw": (world) => requests(world, { answer: "Lo retiró por escrito" }),
}
