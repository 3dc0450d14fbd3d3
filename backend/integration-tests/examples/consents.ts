import type { ConsentPurpose } from "@tejido/provenance/domain/consent-purposes"
import { signedPaper } from "../signed-consents"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

/** Records a consent through the door that staff use, ending the one that stands. @returns its id */
export async function giveConsent(
  app: Pick<StaffAppContext, "as" | "staff" | "container">,
  artisanId: string,
  purpose: ConsentPurpose = "alias_shown"
): Promise<string> {
  const token = app.staff().members.curator.tokens.fresh
  const path = `/staff/artisans/${artisanId}/consents`
  await app.as(token, { method: "POST", path: `${path}/revoke-all`, body: { reason: "Para la prueba" } })
  const document_id = await signedPaper(app.container(), artisanId)
  const body = { purpose, given_on: "2026-01-05", document_id }
  const { data, status } = await app.as(token, { method: "POST", path, body })
  if (status !== 201) throw new Error(`no consent was recorded: ${status} ${JSON.stringify(data)}`)
  return (data as { consent: { id: string } }).consent.id
}

/** One example for each of the two prisons, about the first artisan there. */
function artisans(world: StaffWorld, example: (artisanId: string) => Example): Example[] {
  return [world.here, world.there].map((place: Place) => ({
    ...example(place.artisanIds[0]!),
    of: { establishment_id: place.establishmentId },
  }))
}

export const CONSENT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/consents": () => [{}],
  "GET /staff/consents.csv": () => [{}],
  // Lurigancho's; that of the other prison is looked at in `staff-consents`, where there is one.
  "GET /staff/consents/:id": ({ here, consentId }) => [
    { params: { id: consentId }, of: { establishment_id: here.establishmentId } },
  ],
  "POST /staff/consents/:id/revoke": (world) =>
    artisans(world, (artisanId) => ({
      params: { id: "cons_none" },
      body: { reason: "Ya no quiere" },
      before: async (app) => ({ params: { id: await giveConsent(app, artisanId) } }),
    })),
  "POST /staff/artisans/:id/consents": (world) =>
    artisans(world, (artisanId) => ({
      params: { id: artisanId },
      body: { purpose: "photo_shown", given_on: "2026-01-05", document_id: "doc_none" },
      before: async (app) => {
        await giveConsent(app, artisanId)
        const document_id = await signedPaper(app.container(), artisanId)
        return { body: { purpose: "photo_shown", given_on: "2026-01-05", document_id } }
      },
    })),
  "POST /staff/artisans/:id/consents/revoke-all": (world) =>
    artisans(world, (artisanId) => ({
      params: { id: artisanId },
      body: { reason: "Ya no quiere nada de esto" },
      before: async (app) => {
        await giveConsent(app, artisanId)
        return {}
      },
    })),
}
