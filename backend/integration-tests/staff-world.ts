import { setTimeout } from "node:timers/promises"
import { createHash, randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import type ledgerModule from "@tejido/revenue-allocation/modules/revenue-allocation"
import { totpCode } from "../../seed/src/totp-code"
import type { AppContext } from "./app"
import { writeRegister } from "./examples/register"

export type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

type LedgerService = InstanceType<(typeof ledgerModule)["service"]>

/** When a session's second factor was shown: just now, too long ago for what asks for it again, or not at all. */
export type Factor = "fresh" | "stale" | "none"

/** Somebody who works here, with sessions that are open. */
export type Member = {
  id: string
  email: string
  role: string
  institutionId: string
  managesAll: boolean
  oversees: boolean
  establishmentIds: string[]
  identityId: string
  /** Bearer tokens. */
  tokens: Record<Factor, string>
}

/** A prison with what is in it; the small market has two. */
export type Place = {
  establishmentId: string
  code: string
  workshopId: string
  workshopHandle: string
  artisanIds: string[]
  productId: string
}

const MEMBERS = {
  operator: { role: "operator", at: "inpe", establishment: "LUR" },
  otherOperator: { role: "operator", at: "inpe", establishment: "CCP" },
  curator: { role: "curator", at: "inpe" },
  promoter: { role: "promoter", at: "mincetur" },
  trainer: { role: "trainer", at: "produce" },
  treasurer: { role: "treasurer", at: "inpe" },
  auditor: { role: "auditor", at: "minjus" },
  administrator: { role: "administrator", at: "inpe" },
  secondAdministrator: { role: "administrator", at: "inpe" },
  otherAdministrator: { role: "administrator", at: "mincetur" },
} as const
export type MemberName = keyof typeof MEMBERS
export const MEMBER_NAMES = Object.keys(MEMBERS) as MemberName[]

/** What every member's password is. Nobody could guess it, and nobody needs to. */
export const PASSWORD = "quince-retablos-viajan-lejos-7"

/** The small market with the people who run it. */
export type StaffWorld = {
  institutions: Record<"inpe" | "mincetur" | "produce" | "minjus", string>
  members: Record<MemberName, Member>
  /** Lurigancho, where `operator` works, and the hidden prison, where `otherOperator` does. */
  here: Place
  there: Place
  /** An invitation that waits, in each of two institutions. */
  invitations: Record<"inpe" | "mincetur", string>
  /** The consent that stands at Lurigancho: its second artisan shows an alias. */
  consentId: string
  /** A captured sale in the ledger. */
  transactionId: string
  /** Tokens that are not staff's. */
  userToken: string
  customerToken: string
  /** The base32 secret of the second factor of `curator`, who is the one that has set one up. */
  totpSecret: string
}

/** Adds the people to the small market: institutions, a member for each role, open sessions, a sale. */
export async function buildStaffWorld({ container, sql }: AppContext): Promise<StaffWorld> {
  const scope = container()
  const places = Object.fromEntries((await readPlaces(sql)).map((place) => [place.code, place]))
  for (const place of Object.values(places)) await writeRegister(sql, place)
  const institutions = await createInstitutions(scope)
  const members = {} as Record<MemberName, Member>
  for (const name of MEMBER_NAMES) {
    const { role, at, ...scoped } = MEMBERS[name]
    const establishmentIds = "establishment" in scoped ? [places[scoped.establishment]!.establishmentId] : []
    const institutionId = institutions[at]
    members[name] = await createMember(scope, { name, role, institutionId, establishmentIds })
    members[name].managesAll = at === "inpe"
    members[name].oversees = at === "minjus"
  }
  const [user] = await scope.resolve(Modules.USER).createUsers([{ email: "plataforma@ejemplo.pe" }])
  const token = (actor_type: string, actor_id: string) =>
    tokenOf(scope, { actor_type, actor_id, auth_identity_id: "authid_none" })
  return {
    institutions,
    members,
    here: places.LUR!,
    there: places.CCP!,
    invitations: {
      inpe: await createInvitation(scope, "nueva@ejemplo.pe", institutions.inpe, members.administrator.id),
      mincetur: await createInvitation(
        scope,
        "otra@ejemplo.pe",
        institutions.mincetur,
        members.otherAdministrator.id
      ),
    },
    consentId: String((await sql("select id from provenance_consent"))[0]!.id),
    transactionId: await postSale(scope, places.LUR!),
    userToken: token("user", user!.id),
    customerToken: token("customer", "cus_test"),
    totpSecret: await enrol(scope, members.curator),
  }
}

async function readPlaces(sql: AppContext["sql"]): Promise<Place[]> {
  const rows = await sql(`
    select e.id as "establishmentId", e.code, w.id as "workshopId", w.handle as "workshopHandle",
      (select array_agg(a.id order by a.code) from provenance_artisan a where a.workshop_id = w.id) as "artisanIds",
      (select p.product_id from product_product_provenance_origin p
         join provenance_origin o on o.id = p.origin_id where o.workshop_id = w.id) as "productId"
    from provenance_establishment e join provenance_workshop w on w.establishment_id = e.id`)
  return rows as Place[]
}

async function createInstitutions(scope: MedusaContainer): Promise<StaffWorld["institutions"]> {
  const rows = await scope.resolve<InstitutionsService>("institutions").createInstitutions([
    {
      code: "inpe",
      kind: "prison_service",
      name: "Instituto Penitenciario",
      short_name: "INPE",
      manages_all: true,
    },
    { code: "mincetur", kind: "tourism", name: "Ministerio de Turismo", short_name: "Mincetur" },
    { code: "produce", kind: "production", name: "Ministerio de la Producción", short_name: "Produce" },
    { code: "minjus", kind: "oversight", name: "Ministerio de Justicia", short_name: "MINJUSDH" },
  ])
  return Object.fromEntries(rows.map(({ code, id }) => [code, id])) as StaffWorld["institutions"]
}

type Hiring = { name: MemberName; role: string; institutionId: string; establishmentIds: string[] }

async function createMember(scope: MedusaContainer, hiring: Hiring): Promise<Member> {
  const service = scope.resolve<InstitutionsService>("institutions")
  const auth = scope.resolve(Modules.AUTH)
  const email = `${hiring.name.toLowerCase()}@ejemplo.pe`
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
  if (!authIdentity) throw new Error(`no login for ${email}: ${error}`)
  const { id } = await service.createStaffMembers({
    email,
    name: `Persona ${hiring.name}`,
    institution_id: hiring.institutionId,
    role_code: hiring.role,
    establishment_ids: hiring.establishmentIds,
    auth_identity_id: authIdentity.id,
  })
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { staff_id: id } })
  const { institutionId, establishmentIds, role } = hiring
  const who = {
    id,
    email,
    role,
    institutionId,
    establishmentIds,
    identityId: authIdentity.id,
    managesAll: false,
    oversees: false,
  }
  return {
    ...who,
    tokens: {
      fresh: await openSession(scope, who, new Date()),
      stale: await openSession(scope, who, new Date(Date.now() - 11 * 60_000)),
      none: await openSession(scope, who, null),
    },
  }
}

/** Signs a member in without asking for anything. @returns the session's bearer token */
export async function openSession(
  scope: MedusaContainer,
  { id, identityId }: Pick<Member, "id" | "identityId">,
  secondFactorAt: Date | null,
  expiresIn?: string
): Promise<string> {
  const token = tokenOf(scope, { actor_type: "staff", actor_id: id, auth_identity_id: identityId }, expiresIn)
  await scope.resolve<InstitutionsService>("institutions").openSession({
    memberId: id,
    tokenHash: createHash("sha256").update(token).digest("hex"),
    secondFactorAt,
    address: "203.0.113.7",
    userAgent: "test",
  })
  return token
}

type Claims = { actor_type: string; actor_id: string; auth_identity_id: string }

/** A bearer token that is signed as Medusa signs them, each its own. */
export function tokenOf(scope: MedusaContainer, claims: Claims, expiresIn = "1h"): string {
  const { http } = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { ...claims, app_metadata: { [`${claims.actor_type}_id`]: claims.actor_id }, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn, jwtOptions: { ...http.jwtOptions, jwtid: randomUUID() } }
  )
}

async function createInvitation(scope: MedusaContainer, email: string, institutionId: string, by: string) {
  const { id } = await scope.resolve<InstitutionsService>("institutions").createStaffInvitations({
    email,
    name: "Persona invitada",
    institution_id: institutionId,
    role_code: "administrator",
    establishment_ids: [],
    token_hash: createHash("sha256").update(email).digest("hex"),
    invited_by: by,
    expires_at: new Date(Date.now() + 86_400_000),
  })
  return id
}

async function postSale(scope: MedusaContainer, { artisanIds, workshopId }: Place): Promise<string> {
  const ledger = scope.resolve<LedgerService>("revenueAllocation")
  const policy = await ledger.currentPolicy()
  const entry = (account: string, amount: number) => ({ account, amount, line_id: null })
  const { id } = await ledger.post({
    kind: "sale_captured",
    source_id: "capt_test",
    order_id: "order_test",
    order_seq: 1,
    policy_id: policy.id,
    occurred_at: new Date("2026-11-20T03:00:00Z"),
    currency_code: "pen",
    facts: {},
    entries: [
      entry("clearing:pp_demo_demo", 11800),
      entry("tax:igv", -1800),
      entry(`deductions:materials:${workshopId}`, -4000),
      entry(`artisan:${artisanIds[0]}:income`, -6000),
    ].map((each) => ({ ...each, amount: BigInt(each.amount) as never })),
  })
  return id
}

async function enrol(scope: MedusaContainer, { identityId, email }: Member): Promise<string> {
  const auth = scope.resolve(Modules.AUTH)
  const { mfa, secret } = await auth.startAuthMfa({
    auth_identity_id: identityId,
    provider: "totp",
    label: email,
  })
  if (!secret) throw new Error("the second factor came without a secret")
  // An older code than the one that a test shows, which would otherwise be the same one twice. It counts until the
  // next half minute begins: not begun with in its last seconds.
  for (let tries = 1; ; tries++) {
    const left = 30_000 - (Date.now() % 30_000)
    if (left < 5_000) await setTimeout(left)
    const code = totpCode(secret, Date.now() - 30_000)
    try {
      await auth.verifyAuthMfa({ id: mfa.id, auth_identity_id: identityId, code })
      return secret
    } catch (error) {
      // A machine that stood still past the half minute.
      if (tries === 3) throw error
    }
  }
}
