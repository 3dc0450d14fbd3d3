import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { makeLot } from "./lots"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">

/** A lot that has left, with its certificate and those of its two pieces, issued as the curator. */
export async function certifiedLot(app: App, place: Place, overrides: object = {}) {
  const lot = await makeLot(app, place, "left_prison", overrides)
  const token = app.staff().members.curator.tokens.fresh
  const path = `/staff/lots/${lot.id}/certificates`
  const answer = await app.as(token, { method: "POST", path, body: { subjects: "both" } })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.data)}`)
  const certificates = await app.sql(
    "select id, code, jws, status_list, status_index from provenance_certificate where lot_id = ? order by piece_id nulls first",
    [lot.id]
  )
  return { ...lot, certificateId: String(certificates[0]!.id), certificates }
}

function certified(
  { here, there }: StaffWorld,
  example: (lot: Awaited<ReturnType<typeof certifiedLot>>) => Partial<Example>
): Example[] {
  return [here, there].map((place) => ({
    of: { establishment_id: place.establishmentId },
    before: async (app) => example(await certifiedLot(app, place)),
  }))
}

const revocation = { reason: "error_in_data", note: "La técnica no era esa" }

export const CERTIFICATE_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/certificates": () => [{}],
  "GET /staff/certificates.csv": () => [{}],
  "GET /staff/certificates/:id": (world) =>
    certified(world, ({ certificateId }) => ({ params: { id: certificateId } })),
  "GET /staff/label-formats": () => [{}],
  "GET /staff/labels.pdf": (world) =>
    certified(world, ({ id }) => ({ query: `lot_id=${id}&format=a4-3x8&certified=true` })),
  "POST /staff/certificates/:id/revoke": (world) =>
    certified(world, ({ certificateId }) => ({ params: { id: certificateId }, body: revocation })),
  "POST /staff/lots/:id/certificates": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: { subjects: "both" },
      before: async (app) => ({ params: { id: (await makeLot(app, place, "left_prison")).id } }),
    })),
  "POST /staff/lots/:id/certificates/revoke": (world) =>
    certified(world, ({ id }) => ({ params: { id }, body: revocation })),
}
