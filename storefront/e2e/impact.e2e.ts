import { expect, test } from "@playwright/test"
import { market } from "./market"

type Impact = {
  by_region: { region: string; people: number | null; amount: number | null; hours: number | null }[]
  other_regions: { people: number | null }
  people_in_workshops: number | null
}

async function impact(): Promise<Impact> {
  const { api, publishable_key } = market()
  const answer = await fetch(`${api}/store/impact`, { headers: { "x-publishable-api-key": publishable_key } })
  return ((await answer.json()) as { impact: Impact }).impact
}

test.use({ javaScriptEnabled: false })

test("what comes of it all is told in sums, with a table behind each chart", async ({ page }) => {
  await page.goto("/es")
  await page.getByRole("contentinfo").getByRole("link", { name: "Impacto" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Impacto" })).toBeVisible()
  const charts = page.locator("figure")
  expect(await charts.count()).toBeGreaterThan(0)
  for (const chart of await charts.all()) await expect(chart.locator("table")).toHaveCount(1)

  const { by_region, other_regions, people_in_workshops } = await impact()
  const people = page.locator("figure", { hasText: "Personas en los talleres, por región" })
  await people.getByText("Ver la tabla").click()
  for (const { region, people: count } of by_region) {
    const named = page.getByRole("rowheader", { name: region, exact: true })
    const row = people.getByRole("row").filter({ has: named })
    await expect(row.getByRole("cell")).toHaveText(
      count === null ? "Menos de 5 personas: no se publica" : new Intl.NumberFormat("es-PE").format(count)
    )
  }
  const shown = by_region.reduce((sum, { people: count }) => sum + (count ?? 0), other_regions.people ?? 0)
  expect(people_in_workshops).toBe(shown)
  await expect(page.getByText("Ningún número de esta página es de menos de 5 personas")).toBeVisible()
})

test("no number about people is under five", async () => {
  const { by_region, other_regions } = await impact()
  for (const { people } of [...by_region, other_regions]) expect(people ?? 5).toBeGreaterThanOrEqual(5)
})
