import { createHmac } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { type BrowserContext, expect, type Page } from "@playwright/test"
import { market, runFile } from "./market"

/** How a member of the demo's staff signs in. */
export type Login = {
  role: string
  name: string
  email: string
  password: string
  totp_secret: string | null
  establishment_codes: string[]
}

/** The demo's member with a role; of several, the one of an establishment. */
export function demoStaff(role: string, establishment?: string): Login {
  const found = market().demo?.staff?.find(
    (login) => login.role === role && (!establishment || login.establishment_codes.includes(establishment))
  )
  if (!found) throw new Error(`The running market has no demo login for the role ${role}`)
  return found
}

/** Sessions with a second factor of earlier tests: a code works once in half a minute, a session all the while. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>()

/**
 * Signs in as people do, with the second factor where there is one; ends on the panel's home. Whoever has a second
 * factor goes on with the session of an earlier test while it lasts.
 */
export async function signIn(page: Page, login: Pick<Login, "email" | "password" | "totp_secret">) {
  const session = sessions.get(login.email)
  if (session) {
    await page.context().addCookies(session)
    await page.goto("/panel")
    if (/\/panel$/.test(page.url())) return
    await page.context().clearCookies()
  }
  await page.goto("/panel/ingresar")
  await page.getByLabel("Correo electrónico").fill(login.email)
  await page.getByLabel("Contraseña").fill(login.password)
  await page.getByRole("button", { name: "Ingresar" }).click()
  if (login.totp_secret !== null) {
    const code = page.getByLabel("Código de 6 dígitos")
    await expect(code).toBeVisible()
    for (let tries = 0; await code.isVisible(); tries++) {
      // A code works once: whoever signed in with this one a moment ago has to wait for the next.
      if (tries > 0) await page.waitForTimeout(30_500 - (Date.now() % 30_000))
      // On a busy machine the code before may have been right and its answer only late.
      if (!(await code.isVisible())) break
      await code.fill(totpCode(login.totp_secret))
      await page.getByRole("button", { name: "Continuar" }).click()
      await page.waitForURL(/\/panel$/, { timeout: 5_000 }).catch(() => undefined)
      if (tries === 2) break
    }
  }
  await expect(page).toHaveURL(/\/panel$/)
  if (login.totp_secret !== null) sessions.set(login.email, await page.context().cookies())
}

/** The panel's menu as it stands, in its order; unfolds it where it is folded. */
export async function menu(page: Page): Promise<string[]> {
  const summary = page.getByText("Menú", { exact: true })
  if (await summary.isVisible()) await summary.click()
  const navigation = page.getByRole("navigation", { name: "Secciones del panel" })
  return await navigation.locator("ul a").allInnerTexts()
}

/** The link in the newest mail to an address. */
export async function linkInMail(address: string, path: string): Promise<string> {
  let link: string | undefined
  await expect(() => {
    const mail = newestMails().find((text) => text.includes(address))
    link = mail?.match(new RegExp(`https?://[^\\s"<>]*${path}[^\\s"<>]*`))?.[0]
    expect(link).toBeDefined()
  }).toPass({ timeout: 15_000 })
  return link ?? ""
}

/** The newest mail to an address that says this, as it reads; a mail follows what it tells of within a minute. */
export async function mailTo(address: string, words: string): Promise<string> {
  let mail: string | undefined
  await expect(() => {
    mail = newestMails().find((text) => text.includes(address) && text.includes(words))
    expect(mail).toBeDefined()
  }).toPass({ timeout: 75_000 })
  return mail ?? ""
}

/** Mails lie as files beside the file of the running market. */
function newestMails(): string[] {
  const folder = process.env.MAIL_OUTBOX ?? join(dirname(runFile()), "outbox")
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(0, 20)
    .map((file) => unfold(readFileSync(file, "utf8")))
}

/** Quoted-printable as it reads (RFC 2045). */
function unfold(mail: string): string {
  return mail
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** The code that an authenticator app shows now (TOTP, RFC 6238). `secret` in base32. */
export function totpCode(secret: string): string {
  const bits = [...secret].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")
  )
  const key = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac("sha1", key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0x0f
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0")
}
