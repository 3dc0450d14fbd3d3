import type { ListingContent } from "../../domain/listing-content"
import type { ListingFacts, StoredListing } from "../listing-facts"
import type { ListingRow } from "../listing-rows"
import { Places } from "../places"
import type { Cells } from "../read-cells"

const workshop = (id: string, mode: string, closed = false) => ({ id, handle: id, name: id, mode, closed })
const places = new Places([
  {
    ...{ id: "here", code: "LUR", name: "Lurigancho" },
    workshops: [
      workshop("own", "own_account"),
      workshop("company", "company"),
      workshop("shut", "training", true),
    ],
  },
])
const artisan = (id: string, code: string, at: string) => ({ id, code, workshops: new Set([at]) })
const ARTISANS = [
  artisan("a1", "LUR-0001", "own"),
  artisan("a2", "LUR-0002", "own"),
  artisan("a3", "LUR-0003", "company"),
]
/** A prison with three workshops, whose artisans are known. */
export const FACTS: ListingFacts = {
  places,
  artisans: new Map(ARTISANS.flatMap((each) => [each.code, each.id].map((key) => [key, each] as const))),
  archive: null,
}

/** Rows of a file, from its second line on. */
export const rows = (...cells: Cells[]) =>
  cells.map((each, i) => ({ line: i + 2, cells: each })) as [ListingRow, ...ListingRow[]]
/** A listing that is there. */
export const stored = (content: ListingContent, changes: Partial<StoredListing> = {}): StoredListing => ({
  ...{
    id: "list_1",
    code: "B-1",
    establishment_id: "here",
    workshop_id: "own",
    state: "draft",
    edit_state: null,
  },
  ...{ version: 1, content, published: null, first_published_at: null, product_id: null, photos: [] },
  ...changes,
})
