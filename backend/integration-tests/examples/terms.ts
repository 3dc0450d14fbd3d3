import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">

const reason = "Se comprueba un pago devuelto"
let people = 0

/** A relative, different each time. */
export function relative(change: object = {}): Record<string, unknown> {
  return {
    relation: "mother",
    full_name: "Canaria Secreta Yanaqa",
    document_type: "dni",
    document_number: String(60_000_000 + ++people),
    bank: "Banco de la Nación",
    account_kind: "account",
    account: "00219300004567",
    email: "canaria@ejemplo.pe",
    ...change,
  }
}

/** Somebody with a sentence, a reparation and an account. */
export function terms(change: object = {}): Record<string, unknown> {
  return {
    valid_from: "2026-01-10",
    situation: "sentenced",
    reparation_outstanding: 500_000,
    reparation_case: "Exp. 00123-2024 Yanaqa",
    reparation_account: "0021930000011",
    account_state: "open",
    bank: "Banco de la Nación",
    account: "00219300004567",
    account_kind: "account",
    ...change,
  }
}

/** Sends something as the treasurer. @returns the row that was made */
export async function sendTerms(
  { as, staff }: App,
  path: string,
  body: object
): Promise<Record<string, unknown> & { id: string }> {
  const token = staff().members.treasurer.tokens.fresh
  const { status, data } = await as(token, { method: "POST", path, body })
  if (status > 201) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
  return Object.values(data as object)[0] as { id: string }
}

export const recordRelative = async (app: App, artisanId: string): Promise<string> =>
  (await sendTerms(app, `/staff/artisans/${artisanId}/beneficiaries`, relative())).id

/** An order of S/ 150.00 a month. */
export const order = (beneficiary_id: string, change: object = {}) => ({
  beneficiary_id,
  kind: "amount",
  amount: 15_000,
  court: "Juzgado de Paz Letrado de Yanaqa",
  case_number: "00123-2024-Yanaqa",
  starts_on: "2026-02-01",
  ...change,
})

/** Eighty soles a month for a relative. */
export const signature = (beneficiary_id: string) => ({
  ...{ signed_on: "2026-03-01", starts_on: "2026-03-01" },
  parts: [{ destination: "beneficiary", beneficiary_id, kind: "amount", amount: 8_000 }],
})

export async function recordOrder(app: App, artisanId: string): Promise<string> {
  const body = order(await recordRelative(app, artisanId))
  return (await sendTerms(app, `/staff/artisans/${artisanId}/alimony-orders`, body)).id
}

/** Records an instruction, after revoking the one that is there. */
export async function recordSignature(app: App, artisanId: string): Promise<string> {
  await revokeAll(app, artisanId)
  const body = signature(await recordRelative(app, artisanId))
  return (await sendTerms(app, `/staff/artisans/${artisanId}/instructions`, body)).id
}

async function revokeAll({ sql }: App, artisanId: string): Promise<void> {
  await sql(
    `update revenue_instruction set revoked_on = starts_on, revoked_by = 'test', revoked_at = now()
     where artisan_id = ? and revoked_on is null`,
    [artisanId]
  )
}

/** One example for each of the two prisons, about the second artisan there or the only one. */
function artisans(world: StaffWorld, example: (artisanId: string) => Example): Example[] {
  return [world.here, world.there].map((place: Place) => {
    const id = place.artisanIds.at(-1) ?? ""
    return { of: { establishment_id: place.establishmentId }, params: { id }, ...example(id) }
  })
}

/** The same, about something that is made first. */
const made = (world: StaffWorld, make: (app: App, artisanId: string) => Promise<string>, body?: object) =>
  artisans(world, (artisanId) => ({
    params: { id: "none" },
    ...(body && { body }),
    before: async (app) => ({ params: { id: await make(app, artisanId) } }),
  }))

export const TERMS_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/terms": () => [{}],
  "GET /staff/terms.csv": () => [{}],
  "GET /staff/artisans/:id/terms": (world) => artisans(world, () => ({})),
  "POST /staff/artisans/:id/terms": (world) => artisans(world, () => ({ body: terms() })),
  "POST /staff/artisans/:id/terms/read": (world) =>
    artisans(world, (id) => ({
      body: { reason },
      before: async (app) => {
        await sendTerms(app, `/staff/artisans/${id}/terms`, terms())
        return {}
      },
    })),
  "GET /staff/artisans/:id/alimony-orders": (world) => artisans(world, () => ({})),
  "POST /staff/artisans/:id/alimony-orders": (world) =>
    artisans(world, (id) => ({
      body: order("benf_none"),
      before: async (app) => ({ body: order(await recordRelative(app, id)) }),
    })),
  "POST /staff/alimony-orders/:id/end": (world) =>
    made(world, recordOrder, { on: "2026-06-30", note: "Resolución 12" }),
  "GET /staff/artisans/:id/instructions": (world) => artisans(world, () => ({})),
  "POST /staff/artisans/:id/instructions": (world) =>
    artisans(world, (id) => ({
      body: signature("benf_none"),
      before: async (app) => {
        await revokeAll(app, id)
        return { body: signature(await recordRelative(app, id)) }
      },
    })),
  // On the day it began, so that it never counted and the next caller's has room.
  "POST /staff/instructions/:id/revoke": (world) => made(world, recordSignature, { on: "2026-03-01" }),
  "GET /staff/artisans/:id/beneficiaries": (world) => artisans(world, () => ({})),
  "POST /staff/artisans/:id/beneficiaries": (world) =>
    artisans(world, () => ({ body: relative(), before: async () => ({ body: relative() }) })),
  "POST /staff/beneficiaries/:id": (world) => made(world, recordRelative, { relation: "partner" }),
  "POST /staff/beneficiaries/:id/read": (world) => made(world, recordRelative, { reason }),
  "POST /staff/beneficiaries/:id/end": (world) => made(world, recordRelative, {}),
}
