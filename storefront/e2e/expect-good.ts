import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** No finding of axe at WCAG 2.2 AA, and nothing sticks out sideways (WCAG 1.4.10). */
export async function expectGood(page: Page) {
  // A page that was come to by a link gets its title a moment after its content.
  await expect(page).toHaveTitle(/./)
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)
  const width = page.viewportSize()?.width
  expect.soft(found, `${page.url()} at ${width}`).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(overflow, `sideways scroll on ${page.url()} at ${width}`).toBeLessThanOrEqual(0)
}
