import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { findPiece, query } from "./market"
import { addToCart, fillBuyer, goToPayment, pay } from "./shopper"

/** No finding of axe at WCAG 2.2 AA; a finding fails with its rule and the elements. */
async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)
  expect.soft(found, page.url()).toEqual([])
}

/** Nothing sticks out of the page at 320 px, the narrowest screen WCAG asks for (1.4.10). */
async function expectNoSideways(page: Page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(overflow, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0)
}

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectNoSideways(page)
}

test("every page of a purchase can be used by everybody", async ({ page }, info) => {
  test.setTimeout(240_000)
  if (info.project.name === "phone") await page.setViewportSize({ width: 320, height: 640 })
  const piece = await findPiece(info.project.name === "phone" ? 23 : 24)

  for (const path of [
    "/es",
    "/es/productos",
    `/es/producto/${piece.handle}`,
    "/es/carrito",
    "/es/pedido",
    "/es/no-existe",
  ]) {
    await page.goto(path)
    await expectGood(page)
  }
  await addToCart(page, piece)
  await expectGood(page)

  await page.goto("/es/compra/datos")
  await fillBuyer(page)
  await page.getByRole("button", { name: "Continuar a la entrega" }).last().click()
  await expect(page.getByRole("alert").first()).toBeVisible()
  await expectGood(page)

  await goToPayment(page)
  await expectGood(page)
  await page.goto("/es/compra/entrega")
  await expectGood(page)
  await page.goto("/es/compra/pago")
  await pay(page)
  await expectGood(page)
})

test("what tells of origin and impact can be used by everybody", async ({ page }, info) => {
  test.setTimeout(180_000)
  if (info.project.name === "phone") await page.setViewportSize({ width: 320, height: 640 })
  const [certificate] = await query<{ code: string }>(
    "select code from provenance_certificate where revoked_at is null order by code limit 1"
  )
  const [revoked] = await query<{ code: string }>(
    "select code from provenance_certificate where revoked_at is not null order by code limit 1"
  )
  const [workshop] = await query<{ handle: string; craft_line: string }>(
    "select handle, craft_line from provenance_workshop where deleted_at is null order by handle limit 1"
  )
  const [establishment] = await query<{ handle: string }>(
    "select handle from provenance_establishment where visibility = 'name' order by handle limit 1"
  )
  if (!certificate || !revoked || !workshop || !establishment) throw new Error("The market lacks provenance")
  for (const path of [
    "/es/origen",
    "/es/origen?codigo=AD0",
    `/es/origen/${certificate.code}`,
    `/en/origen/${revoked.code}`,
    "/es/impacto",
    `/es/taller/${workshop.handle}`,
    `/es/linea/${workshop.craft_line}`,
    `/es/establecimiento/${establishment.handle}`,
  ]) {
    await page.goto(path)
    const check = page.locator("[data-outcome]")
    if (await check.count()) await expect(check).not.toHaveAttribute("data-outcome", /^(server|checking)$/)
    await page
      .locator("main details")
      .evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")))
    await expectGood(page)
  }
})
