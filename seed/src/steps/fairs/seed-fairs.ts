import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type fairsModule from "@tejido/virtual-fairs/modules/virtual-fairs"
import { FAIRS } from "../../data/fairs"
import type { SeededWorkshop } from "../provenance"
import { seedFairCounts } from "./fair-counts"
import { askAtFairs } from "./fair-enquiries"
import { giveBanner } from "./fair-banner"
import { promoterHand } from "./fair-hands"
import { tellProgrammes } from "./fair-programmes"
import { tellFair } from "./tell-fair"

export type FairsService = InstanceType<(typeof fairsModule)["service"]>
type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/**
 * The demo's fairs: one that has been, one that runs, one that is announced, one whose call is open. What is there stays
 * as it is. @returns how many were made
 */
export async function seedFairs(
  container: MedusaContainer,
  workshops: Map<string, SeededWorkshop>
): Promise<number> {
  const pg = container.resolve<Pg>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ id: string; handle: string; banner: boolean }>(
    "select id, handle, banner is not null as banner from fairs_fair"
  )
  const service = container.resolve<FairsService>("virtual_fairs")
  const promoter = await promoterHand(container)
  let made = 0
  for (const fair of FAIRS) {
    const known = rows.find(({ handle }) => handle === fair.handle)
    const id =
      known?.id ?? (await service.inTransaction((context) => tellFair(context, promoter, fair, workshops)))
    if (!known?.banner) await giveBanner(container, promoter, id, fair)
    if (!known) made += 1
  }
  await service.inTransaction((context) => tellProgrammes(context, promoter))
  await service.inTransaction((context) => askAtFairs(context, promoter))
  await seedFairCounts(container)
  return made
}
