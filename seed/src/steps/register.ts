import type { MedusaContainer } from "@medusajs/framework/types"
import { recordCompetence } from "@tejido/provenance/modules/provenance/register/competences"
import { recordRegistration } from "@tejido/provenance/modules/provenance/register/registrations"
import type { RegisterHand } from "@tejido/provenance/modules/provenance/register/register-hand"
import { recordTraining } from "@tejido/provenance/modules/provenance/register/trainings"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { CRAFT_LINES } from "@tejido/provenance/domain/craft-lines"
import { WORKSHOPS } from "../data"
import { TRAINING_TOPICS } from "../data/training-topics"
import { dayBefore } from "../day-before"
import { seeded } from "../illustrations/prng"
import { DEMO_HAND } from "./demo-hand"
import { one } from "./market"
import type { ProvenanceService, SeededWorkshop } from "./provenance"

/** Every second artisan of a craft line of CLANAR is in the register, as the promoters would want it. */
const REGISTERED_EVERY = 2
const CERTIFIED_EVERY = 6
/** Trainings of each workshop over the last year. */
const TRAININGS = 3

/**
 * Entries of the national register, competence certificates and trainings of the demo's artisans: some entries are
 * about to lapse and some have. Nothing where the register has anything yet.
 */
export async function seedRegister(
  container: MedusaContainer,
  provenance: ProvenanceService,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const promoter = await handOf(container, "mincetur")
  const trainer = await handOf(container, "produce")
  for (const [turn, workshop] of WORKSHOPS.entries()) {
    const { id, artisanIds } = one([workshops.get(workshop.handle)])
    const isCraft = CRAFT_LINES.some(({ code, clanar }) => code === workshop.craft_line && clanar)
    await provenance.inTransaction(async (context) => {
      const [known] = await managerOf(context).execute<{ found: boolean }[]>(
        "select exists (select from provenance_training where workshop_id = ?) as found",
        [id]
      )
      if (known?.found) return
      for (const [i, artisan] of artisanIds.entries()) {
        const random = seeded(`register/${workshop.handle}/${i}`)
        if (isCraft && i % REGISTERED_EVERY === 0) {
          // Entries last two years: some of these lapse within two months, and a few have.
          const days = random.whole(60, turn % 8 === 0 ? 760 : 700)
          await recordRegistration(context, promoter, {
            artisan,
            number: `RNA-DEMO-${random.whole(100_000, 999_999)}`,
            craft_line: workshop.craft_line,
            registered_on: dayBefore(days),
          })
        }
        if (i % CERTIFIED_EVERY === 1) {
          await recordCompetence(context, promoter, {
            artisan,
            body: "CITE Artesanía (demostración)",
            standard: `Elabora piezas de ${lineName(workshop.craft_line)}`,
            issued_on: dayBefore(random.whole(40, 360)),
          })
        }
      }
      for (let i = 0; i < TRAININGS; i++) {
        const random = seeded(`training/${workshop.handle}/${i}`)
        const ended = random.whole(5 + i * 110, 100 + i * 110)
        await recordTraining(context, trainer, {
          workshop: id,
          kind: random.chance(0.75) ? "training" : "assistance",
          topic: random.pick(TRAINING_TOPICS),
          hours: random.pick([8, 12, 15, 20, 24, 40]),
          starts_on: dayBefore(ended + random.whole(1, 12)),
          ends_on: dayBefore(ended),
          attendees: artisanIds.filter((_id, at) => at % 4 !== i),
        })
      }
    })
  }
}

async function handOf(container: MedusaContainer, code: string): Promise<RegisterHand> {
  const institutions = container.resolve<{
    listInstitutions(filters: { code: string }): Promise<{ id: string; short_name: string }[]>
  }>("institutions")
  const { id, short_name } = one(await institutions.listInstitutions({ code }))
  return { actor: DEMO_HAND.actor, institution: { id, label: short_name }, establishmentIds: null }
}

function lineName(craftLine: string): string {
  return one(CRAFT_LINES.filter(({ code }) => code === craftLine)).name.es.toLowerCase()
}
