import { createHash, randomBytes } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Response } from "../../../backend/integration-tests/app"
import type { StaffAppContext } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { PASSWORD, type InstitutionsService } from "../../../backend/integration-tests/staff-world"
import { totpCode } from "../../../seed/src/totp-code"

const outbox = mkdtempSync(path.join(tmpdir(), "tejido-outbox-"))
// medusa-config.ts reads them when the app is loaded, which is after this file.
Object.assign(process.env, {
  MAIL_OUTBOX: outbox,
  REVALIDATE_SECRET: "test-shop-secret",
  STOREFRONT_URL: "http://shop.test",
})
delete process.env.SMTP_URL

/** Sign-in as the panel's server asks for it. */
export type Door = ReturnType<typeof authSteps>

let lastAddress = 0
/** A network address that no other test has used: what is locked is remembered in memory over all of them. */
export function newAddress(): string {
  lastAddress += 1
  return `198.51.${Math.floor(lastAddress / 250)}.${(lastAddress % 250) + 1}`
}

/** Headers with which the shop says whom it asks for. */
export const from = (address: string) => ({
  "x-client-address": address,
  "x-shop-secret": "test-shop-secret",
})

type Data = Record<string, unknown>

export function authSteps(app: StaffAppContext) {
  const post = (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    token: string | null = null
  ) => app.as(token, { method: "POST", path, body, headers })

  const password = (email: string, given = PASSWORD, address = newAddress()) =>
    post("/auth/staff/emailpass", { email, password: given }, from(address))

  /** Signs in with e-mail and password alone. @returns the session's token */
  const signIn = async (email: string, given = PASSWORD): Promise<string> => {
    const { status, data } = await password(email, given)
    if (status !== 200) throw new Error(`${email} was not signed in: ${status} ${JSON.stringify(data)}`)
    return String((data as Data).token)
  }

  /** Answers the challenge of the second factor with a code. */
  const answer = async (email: string, code: string): Promise<Response> => {
    const { data } = await password(email)
    const { token, mfa_challenge } = data as { token: string; mfa_challenge: { id: string } }
    return await post(`/auth/mfa/challenges/${mfa_challenge.id}/verify`, { method: "totp", code }, {}, token)
  }

  /** Sets up a second factor in a session. @returns the code that this took, and the one that comes after it */
  const enrol = async (token: string): Promise<Codes> => {
    const begun = await post("/auth/mfa/factors", { provider: "totp" }, {}, token)
    const { mfa_factor, secret } = begun.data as { mfa_factor: { id: string }; secret: string }
    const shown = codes(secret)
    const path = `/auth/mfa/factors/${mfa_factor.id}/verify`
    const { status, data } = await post(path, { code: shown.now }, {}, token)
    if (status !== 200) throw new Error(`no second factor: ${status} ${JSON.stringify(data)}`)
    return shown
  }

  const me = (token: string | null) => app.as(token, "/staff/me")

  return { post, password, signIn, answer, enrol, me, invite: invite(app) }
}

/** An invitation with a link that the test knows. */
function invite(app: StaffAppContext) {
  return async (email: string, change: Data = {}): Promise<string> => {
    const token = randomBytes(32).toString("base64url")
    await app
      .container()
      .resolve<InstitutionsService>("institutions")
      .createStaffInvitations({
        email,
        name: "Rosa Huamán",
        institution_id: app.staff().institutions.minjus,
        role_code: "auditor",
        establishment_ids: [],
        token_hash: createHash("sha256").update(token).digest("hex"),
        invited_by: app.staff().members.administrator.id,
        expires_at: new Date(Date.now() + 86_400_000),
        ...change,
      })
    return token
  }
}

/** What an authenticator shows now and in half a minute; both are taken, since clocks differ. */
export type Codes = { now: string; next: string }

/** Of one moment: asked for twice, the half minute could end in between. */
export function codes(secret: string): Codes {
  const now = Date.now()
  return { now: totpCode(secret, now), next: totpCode(secret, now + 30_000) }
}

/** The mails to somebody, as text, the oldest first. */
export function mailsTo(email: string): string[] {
  return readdirSync(outbox)
    .sort()
    .map((name) => readFileSync(path.join(outbox, name), "utf8"))
    .filter((text) => text.includes(`To: ${email}\n`))
    .map((text) => text.replaceAll("=\n", "").replaceAll("=3D", "="))
}

/** The token of the newest link that was mailed to somebody, once there are so many mails. */
export async function mailedToken(email: string, mails = 1): Promise<string> {
  let token = ""
  await eventually(async () => {
    const found = mailsTo(email).flatMap((text) => /[?&]token=([\w.-]+)/.exec(text)?.[1] ?? [])
    if (found.length < mails) throw new Error(`${found.length} mails with a link so far`)
    token = found.at(-1)!
  })
  return token
}
