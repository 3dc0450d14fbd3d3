import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

let made = 0
const another = (what: string) => `${what}-${++made}`

/** What a lot of two bags, made by the first artisan of the place, is recorded with. */
export function lotOf({ workshopId, artisanIds }: Place, overrides: object = {}) {
  return {
    workshop_id: workshopId,
    name: another("Bolso"),
    technique: "repujado",
    control_number: another("CP"),
    started_on: "2026-10-01",
    finished_on: "2026-10-20",
    quantity: 2,
    share_basis: "hours",
    makers: [{ artisan_id: artisanIds[0], minutes: 600 }],
    ...overrides,
  }
}

/** Records a lot through the door that staff use, as the curator, whose reach is everything. */
export async function makeLot(
  app: Pick<StaffAppContext, "as" | "staff" | "sql">,
  place: Place,
  until: "made" | "checked" | "left_prison" = "made",
  overrides: object = {}
): Promise<{ id: string; code: string; pieceId: string; pieceCode: string }> {
  const token = app.staff().members.curator.tokens.fresh
  const post = async (path: string, body: unknown) => {
    const answer = await app.as(token, { method: "POST", path, body })
    if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.data)}`)
    return answer.data as { lot: { id: string; code: string } }
  }
  const { lot } = await post("/staff/lots", lotOf(place, overrides))
  if (until !== "made") {
    await post(`/staff/lots/${lot.id}/custody`, { kind: "checked", occurred_on: "2026-10-21" })
  }
  if (until === "left_prison") {
    await post(`/staff/lots/${lot.id}/exit`, { exit_number: another("RS"), exit_on: "2026-10-22" })
  }
  const [piece] = await app.sql("select id, code from provenance_piece where lot_id = ? and number = 1", [
    lot.id,
  ])
  return { ...lot, pieceId: String(piece!.id), pieceCode: String(piece!.code) }
}

/** One example for each of the two prisons, about a lot that is there by then. */
function lots(
  { here, there }: StaffWorld,
  until: Parameters<typeof makeLot>[2],
  example: (of: "lot" | "piece") => Example,
  of: "lot" | "piece" = "lot"
): Example[] {
  return [here, there].map((place) => ({
    ...example(of),
    of: { establishment_id: place.establishmentId },
    before: async (app) => {
      const lot = await makeLot(app, place, until)
      return { params: { id: of === "lot" ? lot.id : lot.pieceId } }
    },
  }))
}

const reason = "Registrado dos veces por error"
const listed = { kind: "listed", occurred_on: "2026-10-23" }

export const LOT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/lots": () => [{}],
  "GET /staff/lots.csv": () => [{}],
  "GET /staff/lots/:id": (world) => lots(world, "made", () => ({})),
  "GET /staff/lots/:id/custody": (world) => lots(world, "checked", () => ({})),
  "GET /staff/origins": () => [{}],
  "GET /staff/pieces": () => [{}],
  "GET /staff/pieces.csv": () => [{}],
  "GET /staff/pieces/:id": (world) => lots(world, "made", () => ({}), "piece"),
  "GET /staff/pieces/:id/custody": (world) => lots(world, "made", () => ({}), "piece"),
  "POST /staff/lots": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: lotOf(place),
    })),
  "POST /staff/lots/:id": (world) => lots(world, "made", () => ({ body: { name: another("Cartera") } })),
  "POST /staff/lots/:id/custody": (world) =>
    lots(world, "made", () => ({ body: { kind: "checked", occurred_on: "2026-10-21" } })),
  "POST /staff/lots/:id/exit": (world) =>
    lots(world, "checked", () => ({ body: { exit_number: "RS-1", exit_on: "2026-10-22" } })),
  "POST /staff/lots/:id/void": (world) => lots(world, "made", () => ({ body: { reason } })),
  "POST /staff/pieces/:id/custody": (world) => lots(world, "left_prison", () => ({ body: listed }), "piece"),
}
