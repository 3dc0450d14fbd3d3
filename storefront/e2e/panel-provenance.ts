import type { Browser, Page } from "@playwright/test"
import { query } from "./market"
import type { Login } from "./staff-member"

/** An artisan as the panel knows one. */
export type Maker = { id: string; code: string }

/** A workshop within somebody's reach with at least so many artisans who have been there since they are known. */
export async function workshopOf(login: Login, most: number) {
  const [workshop] = await query<{ id: string; name: string; makers: Maker[] }>(
    `select w.id, w.name, json_agg(json_build_object('id', a.id, 'code', a.code) order by a.code) as makers
     from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     join provenance_artisan a on a.workshop_id = w.id and a.deleted_at is null and a.released_at is null
     where (e.code = any($1) or cardinality($1::text[]) = 0) and w.deleted_at is null and w.closed_at is null
       and not exists (select from provenance_stay s where s.artisan_id = a.id and s.from_on > current_date - 20)
     group by w.id, w.name having count(*) >= $2 order by w.name limit 1`,
    [login.establishment_codes, most]
  )
  if (!workshop) throw new Error(`The market has no workshop with ${most} artisans for ${login.email}`)
  return workshop
}

/** A day so many days ago in Lima. */
export function daysAgo(days: number): string {
  const then = new Date(Date.now() - days * 86_400_000)
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(then)
}

/** A page of a browser without JavaScript, with cookies of its own. Close its context. */
export async function withoutScript(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale: "es-PE" })
  return await context.newPage()
}
