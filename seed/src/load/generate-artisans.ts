import type { MedusaContainer } from "@medusajs/framework/types"
import { artisanCode } from "@tejido/provenance/domain/artisan-code"
import { ESTABLISHMENTS, WORKSHOPS } from "../data"
import { Progress } from "../progress"
import { one } from "../steps/market"
import type { ProvenanceService } from "../steps/provenance"
import { visibilityOf } from "../visibility"
import { countRows } from "./count-rows"
import type { LoadGround } from "./generate-load"

const BATCH = 500
/** Generated codes begin here, above any number of the demo. */
const FIRST_NUMBER = 10_000

/** Invented artisans with sealed identities, spread over all workshops, until there are `total`. */
export async function generateArtisans(
  container: MedusaContainer,
  total: number,
  { workshops }: LoadGround
): Promise<void> {
  const existing = await countRows(container, "provenance_artisan")
  if (total <= existing) {
    return
  }
  const provenance = container.resolve<ProvenanceService>("provenance")
  const progress = new Progress("artisans", total - existing)
  for (let start = existing; start < total; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - start) }, (_, i) => start + i)
    const created = await provenance.createArtisans(
      numbers.map((n) => {
        const workshop = one([WORKSHOPS[n % WORKSHOPS.length]])
        const establishment = one(ESTABLISHMENTS.filter(({ code }) => code === workshop.establishment))
        return {
          code: artisanCode({ ...establishment, visibility: visibilityOf(establishment) }, FIRST_NUMBER + n),
          workshop_id: one([workshops.get(workshop.handle)]).id,
          alias: null,
          alias_public: false,
        }
      })
    )
    await provenance.sealIdentities(
      created.map(({ id, code }, i) => ({
        artisan_id: id,
        full_name: `Persona Generada ${code}`,
        dni: String(90_000_000 + one([numbers[i]])),
        is_demo: true,
      }))
    )
    progress.advance(numbers.length)
  }
}
