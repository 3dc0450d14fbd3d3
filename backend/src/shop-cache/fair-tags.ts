import type { Event } from "@medusajs/framework/types"
import { FAIR_SHOWN, FAIR_TURNED, type FairShown } from "@tejido/virtual-fairs/keep/fair-events"
import { PRODUCTS_REFRESHED } from "../modules/search-desk/service"
import type { Connection } from "./connection"

/** Every event after which a page of a fair may be different. */
export const FAIR_EVENTS = [
  "virtual-fairs.fair.updated",
  "virtual-fairs.stand.updated",
  FAIR_SHOWN,
  FAIR_TURNED,
  PRODUCTS_REFRESHED,
] as const

/** A fair opened or closed: the shop shows it at once, for what is charged followed in the same instant. */
export const isFairTurned = (event: Event<unknown>) => event.name === FAIR_TURNED

/**
 * The cache tags that an event has made old: `fairs`, the front page of fairs and whatever names those that run;
 * `fair:<handle>`, a fair's page and all its stands'; `fair-stand:<fair>/<stand>`, one stand's. One query, or none.
 */
export async function fairTags(event: Event<unknown>, connection: Connection): Promise<string[]> {
  const { id, stands = [] } = (event.data ?? {}) as Partial<FairShown> & { id?: unknown }
  const ids = [id].flat().filter((each) => typeof each === "string")
  if (ids.length === 0) return []
  switch (event.name) {
    case "virtual-fairs.fair.updated":
    case FAIR_TURNED:
      return await tagsOfFairs(connection, ids)
    case FAIR_SHOWN:
      return stands.length ? await tagsOfStands(connection, stands) : await tagsOfFairs(connection, ids)
    case "virtual-fairs.stand.updated":
      return await tagsOfStands(connection, ids)
    case PRODUCTS_REFRESHED:
      return await tagsOfProducts(connection, ids)
    default:
      return []
  }
}

async function tagsOfFairs(connection: Connection, ids: readonly string[]): Promise<string[]> {
  const { rows } = await connection.raw<{ handle: string }>(
    "select handle from fairs_fair where id = any(?::text[])",
    [ids]
  )
  return rows.length ? ["fairs", ...rows.map(({ handle }) => `fair:${handle}`)] : []
}

type Stand = { fair: string; stand: string }
const tagsOf = (rows: readonly Stand[]) => [
  ...new Set(rows.flatMap(({ fair, stand }) => [`fair:${fair}`, `fair-stand:${fair}/${stand}`])),
]

async function tagsOfStands(connection: Connection, ids: readonly string[]): Promise<string[]> {
  const { rows } = await connection.raw<Stand>(
    `select f.handle as fair, s.handle as stand from fairs_stand s join fairs_fair f on f.id = s.fair_id
     where s.id = any(?::text[])`,
    [ids]
  )
  return tagsOf(rows)
}

/** Stands of fairs that run or will: what is over shows no prices any more that change. */
async function tagsOfProducts(connection: Connection, ids: readonly string[]): Promise<string[]> {
  const { rows } = await connection.raw<Stand>(
    `select distinct f.handle as fair, s.handle as stand from fairs_stand_product sp
       join fairs_stand s on s.id = sp.stand_id join fairs_fair f on f.id = sp.fair_id
     where sp.product_id = any(?::text[]) and f.published_at is not null and f.announced_at <= now()
       and f.closes_at > now() - interval '1 minute'`,
    [ids]
  )
  return tagsOf(rows)
}
