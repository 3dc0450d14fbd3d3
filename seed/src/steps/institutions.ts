import type { MedusaContainer } from "@medusajs/framework/types"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import { INSTITUTIONS } from "../data/institutions"
import { ensureEnglish } from "./english"
import { one } from "./market"

export type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/**
 * The institutions that take part, each made once: what its staff have changed since (a new name, an address)
 * stays as they left it. Answers their ids by code.
 */
export async function seedInstitutions(container: MedusaContainer): Promise<Map<string, string>> {
  const service = container.resolve<InstitutionsService>("institutions")
  const codes = INSTITUTIONS.map(({ code }) => code)
  const list = () => service.listInstitutions({ code: codes }, { select: ["id", "code"] })
  const known = new Set((await list()).map(({ code }) => code))
  const missing = INSTITUTIONS.filter(({ code }) => !known.has(code))
  if (missing.length) {
    // An installation that was begun by hand may have named who runs it already; a second one is not made.
    const [operating] = await service.listInstitutions({ manages_all: true }, { select: ["id"], take: 1 })
    await service.createInstitutions(
      missing.map(({ name, manages_all, ...facts }) => ({
        ...facts,
        name: name.es,
        manages_all: manages_all && !operating,
      }))
    )
  }
  const ids = new Map((await list()).map(({ id, code }) => [code, id]))
  await ensureEnglish(
    container,
    "institution",
    INSTITUTIONS.map(({ code, name }) => ({ id: one([ids.get(code)]), fields: { name: name.en } }))
  )
  console.log(`  ${ids.size} institutions`)
  return ids
}
