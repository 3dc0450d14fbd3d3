import type { MedusaContainer } from "@medusajs/framework/types"
import { recordConsents } from "@tejido/provenance/modules/provenance/consents/record-consents"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { storeDocument } from "@tejido/provenance/modules/provenance/vault/store-document"
import { demoArtisans } from "../data/artisans"
import { storyOf } from "../data/artisan-stories"
import { WORKSHOPS } from "../data"
import { dayBefore } from "../day-before"
import { seeded } from "../illustrations/prng"
import { demoPaper } from "../demo-paper"
import { DEMO_HAND } from "./demo-hand"
import { ensureEnglish } from "./english"
import { one } from "./market"
import type { ProvenanceService, SeededWorkshop } from "./provenance"

/**
 * What the demo's artisans agreed to, with a paper each, and since when they have been where they are. Who has a stay
 * or a consent already is left as they are, a consent that somebody revoked included.
 */
export async function seedPeople(
  container: MedusaContainer,
  provenance: ProvenanceService,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const ids = idsInOrder(workshops)
  const people = demoArtisans(WORKSHOPS).map((person, i) => ({ ...person, id: one([ids[i]]) }))
  await provenance.inTransaction(async (context) => {
    await managerOf(context).execute(
      `insert into provenance_stay (id, artisan_id, workshop_id, from_on)
       select 'stay_' || a.id, a.id, a.workshop_id, s.from_on
       from jsonb_to_recordset(?::jsonb) as s (id text, from_on date) join provenance_artisan a on a.id = s.id
       where not exists (select from provenance_stay t where t.artisan_id = a.id)`,
      [JSON.stringify(people.map(({ id, number }) => ({ id, from_on: since(number) })))]
    )
  })
  await provenance.inTransaction(async (context) => {
    const known = await managerOf(context).execute<{ artisan_id: string }[]>(
      "select distinct artisan_id from provenance_consent"
    )
    const have = new Set(known.map(({ artisan_id }) => artisan_id))
    const consents: Parameters<typeof recordConsents>[2][number][] = []
    for (const person of people) {
      if (have.has(person.id)) continue
      const story = storyOf(person.number)
      const purposes = [
        ...(person.alias_public ? (["alias_shown"] as const) : []),
        ...(story ? (["story_shown"] as const) : []),
        ...(person.number % 5 === 0 ? (["photo_shown"] as const) : []),
        ...(person.number % 4 === 0 ? (["family_statement"] as const) : []),
      ]
      if (purposes.length === 0) continue
      if (story) await provenance.updateArtisans({ id: person.id, story: story.es }, context)
      const document = await storeDocument(context, provenance.vaultKeys, {
        ...demoPaper("Consentimiento de demostración"),
        kind: "consent",
        artisanId: person.id,
        filename: "consentimiento-demo.pdf",
        createdBy: null,
      })
      const given_on = dayBefore(seeded(`consent/${person.number}`).whole(20, 400))
      purposes.forEach((purpose) =>
        consents.push({ artisan_id: person.id, purpose, given_on, document_id: document.id })
      )
    }
    await recordConsents(context, DEMO_HAND.actor, consents)
    // Nothing has been shown or indexed before the market first starts: there is nobody to tell.
    await managerOf(context).execute(
      "update provenance_consent set spread_at = now() where spread_at is null"
    )
  })
  await ensureEnglish(
    container,
    "artisan",
    people.flatMap(({ id, number }) => {
      const story = storyOf(number)
      return story ? [{ id, fields: { story: story.en } }] : []
    })
  )
}

/** The ids in the order in which {@link demoArtisans} makes the people up. */
function idsInOrder(workshops: Map<string, SeededWorkshop>): string[] {
  return WORKSHOPS.flatMap(({ handle }) => one([workshops.get(handle)]).artisanIds)
}

/** One to three years ago. */
function since(number: number): string {
  return dayBefore(seeded(`stay/${number}`).whole(365, 1100))
}
