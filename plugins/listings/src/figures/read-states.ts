import type { Connection } from "@tejido/institutions/http/sql-list"
import { EDIT_STATES, type EditState, LISTING_STATES, type ListingState } from "../domain/listing-state"
import type { AskedFigures, Figures } from "./figures"
import { places } from "./figures-sql"

/** How many listings are where. One query. */
export async function readStates(connection: Connection, asked: AskedFigures): Promise<Figures["listings"]> {
  const here = places("l.establishment_id", asked)
  const { rows } = await connection.raw<{ state: ListingState; edit_state: EditState | null; count: number }>(
    `select l.state, l.edit_state, count(*)::int as count
     from listings_listing l left join provenance_workshop w on w.id = l.workshop_id
     where ${here.text} and (?::text is null or w.craft_line = ?) group by l.state, l.edit_state`,
    [...here.values, asked.craftLine, asked.craftLine]
  )
  const sum = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(holds).reduce((all, { count }) => all + count, 0)
  const states = LISTING_STATES.map((state) => [state, sum((row) => row.state === state)])
  const edits = EDIT_STATES.map((state) => [state, sum((row) => row.edit_state === state)])
  return {
    ...(Object.fromEntries(states) as Record<ListingState, number>),
    edits: Object.fromEntries(edits) as Record<EditState, number>,
  }
}
