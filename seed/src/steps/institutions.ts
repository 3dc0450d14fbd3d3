import type { MedusaContainer } from "@medusajs/framework/types"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import { INSTITUTIONS } from "../data/institutions"

export type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/**
 * The institutions that take part, each made once: what its staff have changed since (a new name, an address)
 * stays as they left it.
 */
export async function seedInstitutions(container: MedusaContainer): Promise<void> {
  const service = container.resolve<InstitutionsService>("institutions")
  const codes = INSTITUTIONS.map(({ code }) => code)
  const there = await service.listInstitutions({ code: codes }, { select: ["id", "code"] })
  const known = new Set(there.map(({ code }) => code))
  const missing = INSTITUTIONS.filter(({ code }) => !known.has(code))
  if (missing.length) {
    // An installation that was begun by hand may have named who runs it already; a second one is not made.
    const [operating] = await service.listInstitutions({ manages_all: true }, { select: ["id"], take: 1 })
    await service.createInstitutions(
      missing.map((facts) => ({ ...facts, manages_all: facts.manages_all && !operating }))
    )
  }
  console.log(`  ${INSTITUTIONS.length} institutions`)
}
