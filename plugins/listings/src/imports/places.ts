import { squash } from "@tejido/provenance/domain/csv-cells"
import { type ProblemCode, shown } from "./import-problem"

/** A workshop as far as a file can name it. */
export type PlaceWorkshop = { id: string; handle: string; name: string; mode: string; closed: boolean }
/** A prison in the reach of whoever imports, with its workshops. */
export type Place = { id: string; code: string; name: string; workshops: readonly PlaceWorkshop[] }

/** Where a row belongs, or what is wrong with where it says it does. */
export type PlaceReading =
  | { establishment_id: string; workshop_id: string | null }
  | { field: "establishment" | "workshop"; code: ProblemCode; detail?: string }

/** The places that a file can name: what is out of reach is as if it were not there. */
export class Places {
  readonly #establishments = new Map<string, Place>()
  readonly #workshops = new Map<string, { place: Place; workshop: PlaceWorkshop }[]>()
  readonly #byId = new Map<string, { place: Place; workshop: PlaceWorkshop }>()
  readonly #only: Place | undefined

  constructor(places: readonly Place[]) {
    for (const place of places) {
      for (const key of [place.name, place.code, place.id]) this.#establishments.set(squash(key), place)
      for (const workshop of place.workshops) {
        this.#byId.set(workshop.id, { place, workshop })
        for (const key of new Set([workshop.name, workshop.handle, workshop.id].map(squash))) {
          this.#workshops.set(key, [...(this.#workshops.get(key) ?? []), { place, workshop }])
        }
      }
    }
    this.#only = places.length === 1 ? places[0] : undefined
  }

  /** The workshop of that id, if it is in reach. */
  workshop(id: string | null): PlaceWorkshop | undefined {
    return id === null ? undefined : this.#byId.get(id)?.workshop
  }

  /** How an export names the workshop: by its name, or by its handle where the prison has two of that name. */
  nameOf(id: string): string {
    const found = this.#byId.get(id)
    if (!found) return ""
    const { place, workshop } = found
    const same = place.workshops.filter(({ name }) => squash(name) === squash(workshop.name))
    return same.length === 1 ? workshop.name : workshop.handle
  }

  /**
   * Where a row is that names a prison, a workshop, both or neither: a workshop's name says the prison where only one
   * has such a workshop, and who has charge of one prison need not name it.
   */
  read(establishment: string | undefined, workshop: string | undefined): PlaceReading {
    const place = establishment === undefined ? undefined : this.#establishments.get(squash(establishment))
    if (establishment !== undefined && !place) {
      return { field: "establishment", code: "unknown_establishment", detail: shown(establishment) }
    }
    if (workshop === undefined) {
      const there = place ?? this.#only
      return there
        ? { establishment_id: there.id, workshop_id: null }
        : { field: "workshop", code: "missing_place" }
    }
    const found = (this.#workshops.get(squash(workshop)) ?? []).filter(
      (each) => !place || each.place === place
    )
    const [only] = found
    if (!only) return { field: "workshop", code: "unknown_workshop", detail: shown(workshop) }
    if (found.length > 1) return { field: "workshop", code: "ambiguous_workshop", detail: shown(workshop) }
    return { establishment_id: only.place.id, workshop_id: only.workshop.id }
  }
}
