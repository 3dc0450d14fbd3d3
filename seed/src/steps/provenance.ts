import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { artisanCode } from "@tejido/provenance/domain/artisan-code"
import type { Visibility } from "@tejido/provenance/domain/public-view"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { demoArtisans } from "../data/artisans"
import { ESTABLISHMENTS, WORKSHOPS } from "../data"
import type { EstablishmentSeed, WorkshopSeed } from "../data/types"
import { visibilityOf } from "../visibility"
import { ensureEnglish } from "./english"
import { ensureStockLocation, one, type Market } from "./market"

export type ProvenanceService = InstanceType<(typeof provenanceModule)["service"]>

/** A workshop as the later steps need it. */
export type SeededWorkshop = {
  id: string
  mode: WorkshopSeed["mode"]
  /** Where its pieces lie. */
  stockLocationId: string
  artisanIds: string[]
}

/** Establishments, workshops and artisans with sealed demo identities. Answers the workshops by handle. */
export async function seedProvenance(
  container: MedusaContainer,
  market: Market
): Promise<Map<string, SeededWorkshop>> {
  const provenance = container.resolve<ProvenanceService>("provenance")
  const establishments = await seedEstablishments(provenance)
  const workshops = await seedWorkshops(container, provenance, establishments)
  const artisans = await seedArtisans(provenance, establishments, workshops)
  console.log(`  ${establishments.size} establishments, ${workshops.size} workshops`)

  const seeded = new Map<string, SeededWorkshop>()
  for (const workshop of WORKSHOPS) {
    const establishment = one([establishments.get(workshop.establishment)])
    seeded.set(workshop.handle, {
      id: one([workshops.get(workshop.handle)]),
      mode: workshop.mode,
      stockLocationId: await locationOf(container, establishment, market),
      artisanIds: artisans.get(workshop.handle) ?? [],
    })
  }
  return seeded
}

type SeededEstablishment = EstablishmentSeed & { id: string; visibility: Visibility }

async function seedEstablishments(provenance: ProvenanceService): Promise<Map<string, SeededEstablishment>> {
  const known = new Set(
    (await provenance.listEstablishments({}, { take: null, select: ["id", "code"] })).map(({ code }) => code)
  )
  const missing = ESTABLISHMENTS.filter(({ code }) => !known.has(code))
  if (missing.length) {
    await provenance.createEstablishments(missing.map((e) => ({ ...e, visibility: visibilityOf(e) })))
  }
  const rows = await provenance.listEstablishments({}, { take: null, select: ["id", "code", "visibility"] })
  return new Map(
    ESTABLISHMENTS.map((seed) => {
      const row = one(rows.filter(({ code }) => code === seed.code))
      return [seed.code, { ...seed, id: row.id, visibility: row.visibility as Visibility }]
    })
  )
}

async function seedWorkshops(
  container: MedusaContainer,
  provenance: ProvenanceService,
  establishments: Map<string, SeededEstablishment>
): Promise<Map<string, string>> {
  const list = () => provenance.listWorkshops({}, { take: null, select: ["id", "handle"] })
  const known = new Set((await list()).map(({ handle }) => handle))
  const missing = WORKSHOPS.filter(({ handle }) => !known.has(handle))
  if (missing.length) {
    await provenance.createWorkshops(
      missing.map((workshop) => ({
        handle: workshop.handle,
        name: workshop.name.es,
        craft_line: workshop.craft_line,
        mode: workshop.mode,
        // The model's JSON column is typed as an object, and holds an array.
        techniques: workshop.techniques as unknown as Record<string, unknown>,
        story: workshop.story.es,
        company_name: workshop.company_name ?? null,
        establishment_id: one([establishments.get(workshop.establishment)]).id,
      }))
    )
  }
  const ids = new Map((await list()).map(({ id, handle }) => [handle, id]))
  await ensureEnglish(
    container,
    "workshop",
    WORKSHOPS.map(({ handle, name, story }) => ({
      id: one([ids.get(handle)]),
      fields: { name: name.en, story: story.en },
    }))
  )
  return ids
}

/** Artisans by the handle of their workshop. Codes count up per prefix, so two small prisons of a region share one row of numbers. */
async function seedArtisans(
  provenance: ProvenanceService,
  establishments: Map<string, SeededEstablishment>,
  workshops: Map<string, string>
): Promise<Map<string, string[]>> {
  const byWorkshop = new Map(WORKSHOPS.map((workshop) => [workshop.handle, workshop]))
  const artisans = demoArtisans(WORKSHOPS).map((artisan) => {
    const workshop = one([byWorkshop.get(artisan.workshop)])
    const establishment = one([establishments.get(workshop.establishment)])
    return { ...artisan, code: artisanCode(establishment, artisan.number) }
  })
  const known = new Map(
    (await provenance.listArtisans({}, { take: null, select: ["id", "code"] })).map(({ id, code }) => [
      code,
      id,
    ])
  )
  const missing = artisans.filter(({ code }) => !known.has(code))
  const created = missing.length
    ? await provenance.createArtisans(
        missing.map(({ code, workshop, alias }) => ({
          code,
          alias: alias ?? null,
          workshop_id: one([workshops.get(workshop)]),
        }))
      )
    : []
  created.forEach(({ id, code }) => known.set(code, id))
  await sealMissingIdentities(provenance, artisans, known)

  const ids = new Map<string, string[]>()
  for (const { workshop, code } of artisans) {
    ids.set(workshop, [...(ids.get(workshop) ?? []), one([known.get(code)])])
  }
  return ids
}

/** Separate from the artisans, so that an interruption between the two is mended by the next run. */
async function sealMissingIdentities(
  provenance: ProvenanceService,
  artisans: { code: string; full_name: string; dni: string }[],
  ids: Map<string, string>
): Promise<void> {
  const sealed = await provenance.listArtisanIdentities({}, { take: null, select: ["artisan_id"] })
  const have = new Set(sealed.map(({ artisan_id }) => artisan_id))
  const missing = artisans.flatMap(({ code, full_name, dni }) => {
    const artisan_id = one([ids.get(code)])
    return have.has(artisan_id) ? [] : [{ artisan_id, full_name, dni, is_demo: true }]
  })
  if (missing.length) {
    await provenance.sealIdentities(missing)
  }
}

async function locationOf(
  container: MedusaContainer,
  establishment: SeededEstablishment,
  market: Market
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "establishment",
    fields: ["stock_location.id"],
    filters: { id: establishment.id },
  })
  const linked = (data[0] as { stock_location?: { id: string } | null } | undefined)?.stock_location?.id
  if (linked) {
    return linked
  }
  const id = await ensureStockLocation(container, establishment.name, market.salesChannelId, {
    city: establishment.district,
    country_code: "pe",
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    provenance: { establishment_id: establishment.id },
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
  })
  return id
}
