import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { concludeAgreement, extendAgreement } from "@tejido/provenance/modules/provenance/registry/agreements"
import { addPhoto } from "@tejido/provenance/modules/provenance/registry/photos"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { PRODUCT_TYPES, WORKSHOPS } from "../data"
import { dayBefore } from "../day-before"
import { draw } from "../illustrations/draw"
import { seeded } from "../illustrations/prng"
import { renderStage, type Stage, STAGE_SIDE } from "../illustrations/process"
import { Progress } from "../progress"
import { DEMO_HAND } from "./demo-hand"
import { one } from "./market"
import type { ProvenanceService, SeededWorkshop } from "./provenance"

const STEPS: readonly { stage: Stage; es: string; en: string }[] = [
  { stage: "pattern", es: "El dibujo", en: "The drawing" },
  { stage: "half-made", es: "A medio hacer", en: "Half made" },
]

/** Pictures of how a workshop works, and the agreement of those that a company runs. What is there stays. */
export async function seedWorkshopLife(
  container: MedusaContainer,
  provenance: ProvenanceService,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  await seedAgreements(provenance, workshops)
  const known = await idsWith(provenance, "select distinct workshop_id as id from provenance_photo")
  const missing = WORKSHOPS.filter(({ handle }) => !known.has(one([workshops.get(handle)]).id))
  if (missing.length === 0) return
  const progress = new Progress("workshops' pictures", missing.length)
  for (const { handle } of missing) {
    await drawProcess(container, provenance, handle, one([workshops.get(handle)]).id)
    progress.advance()
  }
}

async function drawProcess(
  container: MedusaContainer,
  provenance: ProvenanceService,
  handle: string,
  workshopId: string
): Promise<void> {
  const type = PRODUCT_TYPES.find(({ workshop }) => workshop === handle)
  const variation = type?.variations[0]
  if (!type || !variation) return
  const svg = draw(type.drawing, {
    seed: variation.handle,
    palette: variation.palette,
    motif: variation.motif,
  })
  const files = await container.resolve(Modules.FILE).createFiles(
    await Promise.all(
      STEPS.map(async ({ stage }) => ({
        filename: `${handle}-${stage}.webp`,
        mimeType: "image/webp",
        content: (await renderStage(svg, stage)).toString("base64"),
        access: "public" as const,
      }))
    )
  )
  await provenance.inTransaction(async (context) => {
    for (const [i, step] of STEPS.entries()) {
      const file = one([files[i]])
      await addPhoto(
        context,
        DEMO_HAND,
        workshopId,
        {
          alt_es: `Ilustración: ${variation.title.es}, ${step.es.toLowerCase()}`,
          alt_en: `Illustration: ${variation.title.en}, ${step.en.toLowerCase()}`,
          step_es: step.es,
          step_en: step.en,
          subjects: [],
        },
        {
          width: STAGE_SIDE,
          height: STAGE_SIDE,
          files: [{ id: file.id, url: file.url, width: STAGE_SIDE }],
        }
      )
    }
  })
}

/** The first company's agreement ends soon, the others were prolonged. */
async function seedAgreements(
  provenance: ProvenanceService,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const known = await idsWith(provenance, "select distinct workshop_id as id from provenance_agreement")
  for (const [i, { handle, company_name: company }] of WORKSHOPS.filter(
    ({ mode }) => mode === "company"
  ).entries()) {
    const workshopId = one([workshops.get(handle)]).id
    if (known.has(workshopId)) continue
    const random = seeded(`agreement/${handle}`)
    const begun = random.whole(330, 340)
    await provenance.inTransaction(async (context) => {
      const id = await concludeAgreement(context, DEMO_HAND, workshopId, {
        company_name: company ?? handle,
        // The test number of SUNAT's own examples: no company has it.
        company_ruc: "20000000001",
        number: `CONV-${random.whole(10, 99)}-${dayBefore(begun).slice(0, 4)}`,
        signed_on: dayBefore(begun + 10),
        starts_on: dayBefore(begun),
        ends_on: dayBefore(begun - 365),
      })
      if (i === 0) return
      await extendAgreement(context, DEMO_HAND, id, {
        number: "Adenda 1",
        signed_on: dayBefore(30),
        ends_on: dayBefore(begun - 730),
      })
    })
  }
}

async function idsWith(provenance: ProvenanceService, sql: string): Promise<Set<string>> {
  return await provenance.inTransaction(async (context) => {
    const rows = await managerOf(context).execute<{ id: string }[]>(sql)
    return new Set(rows.map(({ id }) => id))
  })
}
