import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DEMO_STAFF } from "../data"
import type { DemoMemberSeed } from "../data/demo-staff"
import { totpCode } from "../totp-code"
import type { InstitutionsService } from "./institutions"
import { one } from "./market"
import type { ProvenanceService } from "./provenance"

/** Names the file that keeps the demo's logins; without it no demo staff is made. */
export const DEMO_STAFF_FILE = "TEJIDO_DEMO_STAFF"

/** How a member of the demo signs in, as the file and `.tejido/run.json` list it. */
export type DemoLogin = {
  role: string
  name: string
  email: string
  password: string
  /** Base32, for an authenticator app; null where the role needs no second factor. */
  totp_secret: string | null
  establishment_codes: string[]
}

/**
 * Makes the file of logins true: members that are missing are made, a password or a second factor that is not the
 * file's is set anew, a changed role or scope goes back. What is true already is left alone.
 * @param file written with mode 0600, for the owner alone
 * @throws Error outside demo mode: known logins are the last thing that a real installation should have
 */
export async function seedDemoStaff(container: MedusaContainer, file: string): Promise<void> {
  if (process.env.TEJIDO_DEMO !== "1") throw new Error("Demo staff is made in demo mode only")
  const known = new Map(readLogins(file).map((login) => [login.email, login]))
  const logins: DemoLogin[] = []
  for (const seed of DEMO_STAFF) logins.push(await ensureMember(container, seed, known.get(seed.email)))
  writeFileSync(`${file}.new`, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  console.log(`  ${logins.length} members of the demo's staff`)
}

/** A file that is lost or damaged is no failure: the logins are made anew. */
function readLogins(file: string): DemoLogin[] {
  if (!existsSync(file)) return []
  try {
    const logins = JSON.parse(readFileSync(file, "utf8")) as unknown
    return Array.isArray(logins) ? (logins as DemoLogin[]) : []
  } catch {
    return []
  }
}

async function ensureMember(
  container: MedusaContainer,
  seed: DemoMemberSeed,
  known: DemoLogin | undefined
): Promise<DemoLogin> {
  const service = container.resolve<InstitutionsService>("institutions")
  const { email, name, role } = seed
  const institution = one(await service.listInstitutions({ code: seed.institution }))
  const { requires_second_factor } = one(await service.listStaffRoles({ code: role }))
  const facts = {
    email,
    name,
    institution_id: institution.id,
    role_code: role,
    establishment_ids: await establishmentIds(container, seed.establishments),
    status: "active" as const,
  }
  const [found] = await service.listStaffMembers({ email })
  const member = found ?? (await service.createStaffMembers(facts))
  const login = await ensureLogin(container, {
    email,
    memberId: member.id,
    password: known?.password || randomBytes(12).toString("base64url"),
    totpSecret: known?.totp_secret ?? null,
    secondFactor: requires_second_factor,
  })
  await service.updateStaffMembers({ id: member.id, ...facts, auth_identity_id: login.identityId })
  return {
    role,
    name,
    email,
    password: login.password,
    totp_secret: login.totpSecret,
    establishment_codes: [...seed.establishments],
  }
}

async function establishmentIds(container: MedusaContainer, codes: readonly string[]): Promise<string[]> {
  const provenance = container.resolve<ProvenanceService>("provenance")
  const rows = codes.length
    ? await provenance.listEstablishments({ code: [...codes] }, { select: ["id"] })
    : []
  if (rows.length !== codes.length) throw new Error(`Of ${codes.join(", ")} not every establishment is there`)
  return rows.map(({ id }) => id)
}

type WantedLogin = {
  email: string
  memberId: string
  password: string
  totpSecret: string | null
  secondFactor: boolean
}

/** Keeps a login that works as it is said to, and makes it anew otherwise. */
async function ensureLogin(container: MedusaContainer, wanted: WantedLogin) {
  const auth = container.resolve(Modules.AUTH)
  const { email, memberId, password, totpSecret, secondFactor } = wanted
  const [existing] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: "emailpass" },
  })
  if (existing && (await worksAs(container, existing, wanted))) {
    return { identityId: existing.id, password, totpSecret: secondFactor ? totpSecret : null }
  }
  // Medusa takes an enabled second factor off only for who can show it, so the identity as a whole is replaced.
  if (existing) await auth.deleteAuthIdentities([existing.id])
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`No login for ${email}: ${error}`)
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { staff_id: memberId } })
  return {
    identityId: authIdentity.id,
    password,
    totpSecret: secondFactor ? await enrol(container, authIdentity.id, email) : null,
  }
}

async function worksAs(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  { email, memberId, password, totpSecret, secondFactor }: WantedLogin
): Promise<boolean> {
  const auth = container.resolve(Modules.AUTH)
  if (identity.app_metadata?.staff_id !== memberId) return false
  const { success } = await auth.authenticate("emailpass", { body: { email, password } })
  if (!success) return false
  const [factor] = await auth.listAuthMfa({
    auth_identity_id: identity.id,
    provider: "totp",
    status: "enabled",
  })
  if (!secondFactor) return factor === undefined
  if (!factor || !totpSecret) return false
  const code = totpCode(totpSecret)
  return auth.verifyAuthMfa({ id: factor.id, auth_identity_id: identity.id, code }).then(
    () => true,
    () => false
  )
}

/** Sets up and confirms a second factor. @returns its secret */
async function enrol(container: MedusaContainer, authIdentityId: string, label: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { mfa, secret } = await auth.startAuthMfa({
    auth_identity_id: authIdentityId,
    provider: "totp",
    label,
  })
  if (!secret) throw new Error("The second factor came without a secret")
  await auth.verifyAuthMfa({ id: mfa.id, auth_identity_id: authIdentityId, code: totpCode(secret) })
  return secret
}
