import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SEED_ARGUMENTS, type Amounts } from "./amounts"
import { generateLoad } from "./load/generate-load"
import { DEMO_STAFF_FILE, seedDemoStaff } from "./steps/demo-staff"
import { seedFairSales } from "./steps/fairs/fair-sales"
import { seedTableSales } from "./steps/fairs/fair-table-sales"
import { seedFairs } from "./steps/fairs/seed-fairs"
import { seedDispatches } from "./steps/dispatches"
import { seedListings } from "./steps/listings"
import { seedLots } from "./steps/lots"
import { seedInstitutions } from "./steps/institutions"
import { seedMarket } from "./steps/market"
import { seedMoney } from "./steps/money-history"
import { seedPeople } from "./steps/people"
import { seedProducts } from "./steps/products"
import { type ProvenanceService, seedProvenance } from "./steps/provenance"
import { seedRegister } from "./steps/register"
import { seedWorkshopLife } from "./steps/workshop-life"
import { SEED_VERSION } from "./version"

/** Fills an empty market, or completes one that was interrupted. What is already there is left as it is. */
export default async function run({ container }: ExecArgs): Promise<void> {
  const amounts = JSON.parse(
    process.env[SEED_ARGUMENTS] ?? '{"products":0,"orders":0,"artisans":0}'
  ) as Amounts
  const began = Date.now()
  console.log("Seeding the demo market")
  await seedInstitutions(container)
  const market = await seedMarket(container)
  const workshops = await seedProvenance(container, market)
  const staffFile = process.env[DEMO_STAFF_FILE]
  if (staffFile) await seedDemoStaff(container, staffFile)
  const products = await seedProducts(container, market, workshops)
  const provenance = container.resolve<ProvenanceService>("provenance")
  await seedPeople(container, provenance, workshops)
  await seedRegister(container, provenance, workshops)
  await seedWorkshopLife(container, provenance, workshops)
  const lots = await seedLots(container, provenance, workshops)
  console.log(`  ${lots} lots with certificates`)
  const listings = await seedListings(container, workshops)
  console.log(`  ${listings} listings`)
  // Before months are closed: what the past fair sold belongs to them.
  const fairs = await seedFairs(container, workshops)
  const fairSales = await seedFairSales(container, market)
  console.log(`  ${fairs} fairs and ${fairSales} sales at them`)
  // Closing a month takes two treasurers.
  if (staffFile) {
    await seedMoney(container, market, workshops)
    const dispatches = await seedDispatches(container)
    console.log(`  ${dispatches} dispatches`)
  }
  const tableSales = await seedTableSales(container)
  if (tableSales) console.log(`  ${tableSales} sales at a fair's tables`)
  await generateLoad(container, amounts, { market, workshops })

  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores()
  if (store) {
    await stores.updateStores(store.id, {
      metadata: {
        ...store.metadata,
        tejido_seed: { version: SEED_VERSION, completed_at: new Date().toISOString() },
      },
    })
  }
  console.log(
    `Seeded ${workshops.size} workshops and ${products} products in ${((Date.now() - began) / 1000).toFixed(1)} s`
  )
}
