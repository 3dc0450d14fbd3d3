import { expect, type Locator, type Page } from "@playwright/test"
import { market } from "./market"
import { type Login, totpCode } from "./staff-member"

/** The demo's two treasurers: what one prepares the other decides about. */
export function treasurers(): [Login, Login] {
  const [one, other] = market().demo?.staff?.filter(({ role }) => role === "treasurer") ?? []
  if (!one || !other) throw new Error("The running market has no demo logins for two treasurers")
  return [one, other]
}

/**
 * Sends a form until `done` is there, with the second factor where it asks for one; a code works once, so this may wait
 * for the next.
 */
export async function sendWithFactor(page: Page, login: Login, button: string, done: Locator) {
  await page.getByRole("button", { name: button }).click()
  const code = page.getByLabel("Código", { exact: true })
  await expect(code.or(done)).toBeVisible()
  for (let tries = 0; tries < 3 && (await code.isVisible()); tries++) {
    if (tries > 0) await page.waitForTimeout(30_500 - (Date.now() % 30_000))
    await code.fill(totpCode(login.totp_secret ?? ""))
    await page.getByRole("button", { name: button }).click()
    await code.waitFor({ state: "hidden", timeout: 5_000 }).catch(() => undefined)
  }
  await expect(done).toBeVisible()
}
