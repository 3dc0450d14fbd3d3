import type { Subject } from "@tejido/institutions/domain/staff-ability"
import { totpCode } from "../../seed/src/totp-code"
import type { StaffAppContext } from "./describe-staff-app"
import { CERTIFICATE_EXAMPLES } from "./examples/certificates"
import { CONSENT_EXAMPLES } from "./examples/consents"
import { LEDGER_EXAMPLES } from "./examples/ledger"
import { DISPATCH_EXAMPLES } from "./examples/dispatches"
import { FAIR_VISITOR_EXAMPLES } from "./examples/fair-visitors"
import { FAIR_EXAMPLES } from "./examples/fairs"
import { FIGURE_EXAMPLES } from "./examples/figures"
import { IMPORT_EXAMPLES } from "./examples/imports"
import { LISTING_EXAMPLES } from "./examples/listings"
import { PHOTO_EXAMPLES } from "./examples/photos"
import { REVIEW_EXAMPLES } from "./examples/review"
import { STOCK_EXAMPLES } from "./examples/stock"
import { LOT_EXAMPLES } from "./examples/lots"
import { MONTH_EXAMPLE_EXAMPLES } from "./examples/month-example"
import { PAYOUT_EXAMPLES } from "./examples/payouts"
import { POLICY_EXAMPLES } from "./examples/policies"
import { RECONCILIATION_EXAMPLES } from "./examples/reconciliation"
import { REGISTER_EXAMPLES } from "./examples/register"
import { REGISTRY_EXAMPLES } from "./examples/registry"
import { SEARCH_EXAMPLES } from "./examples/search"
import { SETTLEMENT_EXAMPLES } from "./examples/settlement"
import { STATEMENT_EXAMPLES } from "./examples/statements"
import { TERMS_EXAMPLES } from "./examples/terms"
import { TILL_EXAMPLES } from "./examples/till"
import { VAULT_EXAMPLES } from "./examples/vault"
import { PASSWORD, type Member, type StaffWorld } from "./staff-world"

/** One call of a route that succeeds for whoever may make it. */
export type Example = {
  /** For the path's parameters, by name. */
  params?: Record<string, string>
  /** What the row that the call is about belongs to: outside of somebody's reach it must not be there for them. */
  of?: Subject
  /** Status of a refusal because of reach, where it is not 404. */
  unreached?: number
  query?: string
  body?: unknown
  headers?: Record<string, string>
  /** Makes what must be so for the call to succeed; what it gives back takes the place of the example's own. */
  before?: (app: StaffAppContext, caller: Member) => Promise<Partial<Example>>
  /** Only computes: it changes nothing, and so leaves nothing in the log. */
  computes?: true
  /** Members to whom this very call is refused for a reason that is not a right, with the status they get. */
  except?: (member: Member) => number | undefined
}

/**
 * Calls for the matrix, at least one for each route of ours under `/staff` and `/admin`. Where a right reaches only
 * a part of the rows, there is one for a row at Lurigancho (or of INPE) and one for a row elsewhere.
 */
export const EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /admin/tejido/health": () => [{}],
  "POST /admin/tejido/health/audit": () => [{ body: {} }],
  "POST /admin/tejido/health/ledger": () => [{ body: {} }],

  "GET /staff/home": () => [{}],
  "GET /staff/me": () => [{}],
  "POST /staff/me": () => [{ body: { name: another("Persona") } }],
  "POST /staff/me/password": () => [
    { body: { current_password: PASSWORD, new_password: "siete-mates-cantan-cerca-9" } },
  ],
  "POST /staff/me/second-factor": ({ totpSecret, members }) => [
    {
      body: { method: "totp", code: totpCode(totpSecret) },
      except: ({ id }) => (id === members.curator.id ? undefined : 400),
    },
  ],
  "GET /staff/me/sessions": () => [{}],
  "DELETE /staff/me/sessions": () => [{}],
  "DELETE /staff/me/session": () => [{}],
  "DELETE /staff/me/sessions/:id": () => [
    {
      params: { id: "sess_none" },
      before: async ({ sql }, { id }) => {
        const open = "select id from staff_session where member_id = ? and ended_at is null limit 1"
        return { params: { id: String((await sql(open, [id]))[0]?.id) } }
      },
    },
  ],

  "GET /staff/members": () => [{}],
  "GET /staff/members.csv": () => [{}],
  "GET /staff/members/:id": (world) => colleagues(world, () => ({})),
  "POST /staff/members/:id": (world) => colleagues(world, () => ({ body: { name: another("Persona") } })),
  "POST /staff/members/:id/suspend": (world) =>
    colleagues(world, ({ id }) => ({ body: { reason: "Dejó el puesto" }, before: setStatus(id, "active") })),
  "POST /staff/members/:id/reinstate": (world) =>
    colleagues(world, ({ id }) => ({ body: {}, before: setStatus(id, "suspended") })),
  "POST /staff/members/:id/sign-out": (world) => colleagues(world, () => ({ body: {} })),
  "POST /staff/members/:id/reset-second-factor": (world) =>
    colleagues(world, () => ({ body: { reason: "Perdió el teléfono" } })),

  "GET /staff/invitations": () => [{}],
  "GET /staff/invitations.csv": () => [{}],
  "POST /staff/invitations": (world) =>
    (["inpe", "mincetur"] as const).map((at) => ({
      of: { institution_id: world.institutions[at] },
      unreached: 400,
      body: {
        email: `${another("persona")}@ejemplo.pe`,
        name: "Persona nueva",
        institution_id: world.institutions[at],
        role_code: "administrator",
      },
    })),
  "POST /staff/invitations/:id/resend": (world) => invitations(world, () => ({ body: {} })),
  "DELETE /staff/invitations/:id": (world) =>
    invitations(world, (id) => ({
      before: async ({ sql }) => {
        await sql("update staff_invitation set revoked_at = null where id = ?", [id])
        return {}
      },
    })),

  "GET /staff/roles": () => [{}],
  "GET /staff/permissions": () => [{}],
  "GET /staff/roles/:code": () => [{ params: { code: "trainer" } }],
  "POST /staff/roles/:code": () => [
    {
      params: { code: "trainer" },
      body: { permissions: ["artisan.read"] },
      except: marketOnly,
      before: async ({ sql }) => {
        await sql("update staff_role set permissions = '{workshop.read}' where code = 'trainer'")
        return {}
      },
    },
  ],

  "GET /staff/institutions": () => [{}],
  "GET /staff/institutions.csv": () => [{}],
  "POST /staff/institutions": () => [
    {
      body: { code: another("nueva"), kind: "tourism", name: "Dirección nueva", short_name: "Nueva" },
      except: marketOnly,
    },
  ],
  "GET /staff/institutions/:id": (world) => institutions(world, () => ({})),
  "POST /staff/institutions/:id": (world) =>
    institutions(world, () => ({ body: { phone: another("01 555") } })),
  "POST /staff/institutions/:id/logo": (world) =>
    institutions(world, () => ({
      headers: { "content-type": "multipart/form-data; boundary=logo" },
      body: logoUpload(),
    })),

  "GET /staff/audit": () => [{}],
  "GET /staff/audit.csv": () => [{}],
  // The first entry is a sign-in of somebody of INPE.
  "GET /staff/audit/:id": ({ institutions: { inpe } }) => [
    { params: { id: "1" }, of: { institution_id: inpe } },
  ],
  "GET /staff/audit/verification": () => [{}],
  "POST /staff/audit/verification": () => [{ body: {} }],

  "GET /staff/establishments": () => [{}],
  "GET /staff/establishments.csv": () => [{}],
  "GET /staff/establishments/:id": (world) =>
    places(world, ({ establishmentId }) => ({ params: { id: establishmentId } })),
  "GET /staff/workshops": () => [{}],
  "GET /staff/workshops.csv": () => [{}],
  "GET /staff/workshops/:id": (world) => places(world, ({ workshopId }) => ({ params: { id: workshopId } })),
  "POST /staff/workshops/:id": (world) =>
    places(world, ({ workshopId }) => ({
      params: { id: workshopId },
      body: { story: `${another("Un taller con")} historias.`, techniques: ["repujado", "calado"] },
    })),
  "GET /staff/artisans": () => [{}],
  "GET /staff/artisans.csv": () => [{}],
  "GET /staff/artisans/:id": (world) =>
    places(world, ({ artisanIds }) => ({ params: { id: artisanIds[0]! } })),

  ...CONSENT_EXAMPLES,

  ...DISPATCH_EXAMPLES,
  ...FAIR_EXAMPLES,
  ...FAIR_VISITOR_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...IMPORT_EXAMPLES,
  ...LISTING_EXAMPLES,
  ...PHOTO_EXAMPLES,
  ...REVIEW_EXAMPLES,
  ...STOCK_EXAMPLES,
  ...LOT_EXAMPLES,
  ...PAYOUT_EXAMPLES,
  ...MONTH_EXAMPLE_EXAMPLES,
  ...POLICY_EXAMPLES,
  ...RECONCILIATION_EXAMPLES,
  ...REGISTER_EXAMPLES,
  ...SEARCH_EXAMPLES,
  ...TILL_EXAMPLES,
  ...SETTLEMENT_EXAMPLES,
  ...REGISTRY_EXAMPLES,
  ...CERTIFICATE_EXAMPLES,
  ...STATEMENT_EXAMPLES,
  ...TERMS_EXAMPLES,
  ...VAULT_EXAMPLES,

  ...LEDGER_EXAMPLES,
}

let made = 0
/** Something that is different each time, for a change that must change something. */
const another = (what: string) => `${what}-${++made}`

/** For what only staff of the institution that runs the market may do. */
const marketOnly = ({ managesAll }: Member) => (managesAll ? undefined : 403)

/** One example for each of the two prisons. */
function places(world: StaffWorld, example: (place: StaffWorld["here"]) => Example): Example[] {
  return [world.here, world.there].map((place) => ({
    ...example(place),
    of: { establishment_id: place.establishmentId },
  }))
}

/** One example for a member of INPE, one for a member of Mincetur, neither of whom calls this themselves. */
function colleagues({ members }: StaffWorld, example: (member: Member) => Example): Example[] {
  return [members.operator, members.promoter].map((member) => ({
    params: { id: member.id },
    of: { institution_id: member.institutionId },
    ...example(member),
  }))
}

/** One example for INPE's invitation, one for Mincetur's. */
function invitations(world: StaffWorld, example: (id: string) => Example): Example[] {
  return (["inpe", "mincetur"] as const).map((at) => ({
    params: { id: world.invitations[at] },
    of: { institution_id: world.institutions[at] },
    ...example(world.invitations[at]),
  }))
}

/** One example for INPE, one for Mincetur. */
function institutions(world: StaffWorld, example: () => Example): Example[] {
  return [world.institutions.inpe, world.institutions.mincetur].map((id) => ({
    params: { id },
    of: { institution_id: id },
    ...example(),
  }))
}

function setStatus(id: string, status: "active" | "suspended") {
  return async ({ sql }: StaffAppContext) => {
    await sql("update staff_member set status = ? where id = ?", [status, id])
    return {}
  }
}

/** A form with a picture of one pixel. */
function logoUpload(): Buffer {
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  return Buffer.concat([
    Buffer.from(
      '--logo\r\nContent-Disposition: form-data; name="file"; filename="logo.png"\r\nContent-Type: image/png\r\n\r\n'
    ),
    Buffer.from(pixel, "base64"),
    Buffer.from("\r\n--logo--\r\n"),
  ])
}
