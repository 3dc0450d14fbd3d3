import { expect, type Page } from "@playwright/test"
import { query } from "./market"

/** A word that nobody uses and no typo turns into another, different in every run. */
export function madeUpWord(ending: string): string {
  const now = [...Date.now().toString(26)].map((sign) => String.fromCharCode(97 + parseInt(sign, 26)))
  return `zq${now.reverse().join("")}${ending}`
}

/** A word without accents in the names of a few products alone, and the handle of one of them. */
export async function rareWord(): Promise<{ word: string; handle: string }> {
  const [found] = await query<{ word: string; handle: string }>(
    `select word, min(handle) as handle
     from (select handle, regexp_split_to_table(lower(title), '[^[:alpha:]]+') as word from product
           where status = 'published' and deleted_at is null) as words
     where word ~ '^[a-z]{6,}$' group by word having count(distinct handle) = 1 order by word limit 1`
  )
  if (!found) throw new Error("Every word in the catalogue stands in several names")
  return found
}

/** Waits until the shop's page of results has a product, or has it no more. */
export async function expectFound(page: Page, words: string, handle: string, isFound: boolean) {
  const link = page.locator(`main a[href$="/producto/${encodeURIComponent(handle)}"]`)
  await expect(async () => {
    await page.goto(`/es/buscar?q=${encodeURIComponent(words)}`)
    await expect(link).toHaveCount(isFound ? 1 : 0, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
}

/** Fills the form of a group of words, as far as it is said. */
export async function fillGroup(page: Page, group: { kind?: RegExp; typed?: string; words?: string }) {
  if (group.kind) await page.getByRole("radio", { name: group.kind }).check()
  if (group.typed !== undefined) await page.getByLabel("Lo que la gente escribe").fill(group.typed)
  if (group.words !== undefined) await page.getByLabel("Palabras", { exact: true }).fill(group.words)
}

/** Counts a query as if people had typed it today; gives back how to take it away. */
export async function countedQuery(words: string, searches: number, withoutResults: number) {
  await query(
    `insert into search_query_day (day, locale, query, searches, without_results, results_total)
     values ((now() at time zone 'America/Lima')::date, 'es', $1, $2, $3, 0)`,
    [words, searches, withoutResults]
  )
  return async () => {
    await query("delete from search_query_day where query = $1", [words])
  }
}
