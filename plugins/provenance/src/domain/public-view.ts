/**
 * The only door through which anything about provenance reaches the public (design §4, P1 and P4).
 * Each function builds its answer field by field, so that a column added later stays inside until
 * somebody writes it down here.
 */

/** How an establishment appears in public: by name, or only as its region (small or women's prisons). */
export type Visibility = "name" | "region"
export const VISIBILITIES = ["name", "region"] as [Visibility, ...Visibility[]]

/** How a workshop works (D.Leg. 1343 arts. 16-29): the maker's own account, INPE's, a company's, training. */
export type WorkshopMode = "own_account" | "inpe_workshop" | "company" | "training"
export const WORKSHOP_MODES = ["own_account", "inpe_workshop", "company", "training"] as [
  WorkshopMode,
  ...WorkshopMode[],
]

/** Below this, a count of people is not shown (design P4). */
const SMALLEST_PUBLIC_COUNT = 5

export interface EstablishmentFacts {
  readonly handle: string
  readonly name: string
  readonly department: string
  readonly visibility: Visibility
}

export interface EstablishmentPageFacts extends EstablishmentFacts {
  readonly province: string
  readonly regional_office: string
}

export interface WorkshopFacts {
  readonly handle: string
  readonly name: string
  readonly craft_line: string
  readonly mode: WorkshopMode
  readonly techniques: readonly string[]
  readonly story: string | null
}

export interface ArtisanFacts {
  readonly code: string
  readonly alias: string | null
  /** Stands for the artisan's consent to show the alias. */
  readonly alias_public: boolean
}

/** Where something comes from, as far as the public may know. `handle` and `name` are both null or both set. */
export interface PublicEstablishment {
  handle: string | null
  name: string | null
  /** Department, in Spanish. */
  region: string
}

/** An establishment that has a page of its own: only those shown by name. */
export interface PublicEstablishmentPage {
  handle: string
  name: string
  region: string
  province: string
  regional_office: string
  workshop_count: number
}

export interface PublicWorkshop {
  handle: string
  name: string
  craft_line: string
  mode: WorkshopMode
  techniques: string[]
  story: string | null
  /** Null when fewer than five people work there. */
  artisan_count: number | null
  establishment: PublicEstablishment
}

/** A maker as a product shows one: by code, and by alias only where the artisan agreed. */
export interface PublicMaker {
  code: string
  alias?: string
}

export interface PublicArtisan {
  code: string
  alias: string | null
  craft_line: string
  workshop: { handle: string; name: string }
  establishment: PublicEstablishment
}

export interface PublicProvenance {
  establishment: PublicEstablishment
  workshop: { handle: string; name: string; mode: WorkshopMode }
  craft_line: string
  technique: string
  /** Ordered by code: the order says nothing about who did more. */
  makers: PublicMaker[]
  /** Codes of the certificates of origin. None are issued yet. */
  certificates: { code: string; issued_at: string }[]
}

/** A count about people, or null when it is small enough to point at someone (P4). */
export function publicCount(people: number): number | null {
  return people < SMALLEST_PUBLIC_COUNT ? null : people
}

/** The establishment by name, or only its region where its visibility says so. */
export function publicEstablishment(establishment: EstablishmentFacts): PublicEstablishment {
  const named = establishment.visibility === "name"
  return {
    handle: named ? establishment.handle : null,
    name: named ? establishment.name : null,
    region: establishment.department,
  }
}

/** What an establishment's own page and the list show; null for one that may not be named. */
export function publicEstablishmentPage(
  establishment: EstablishmentPageFacts,
  workshopCount: number
): PublicEstablishmentPage | null {
  if (establishment.visibility !== "name") return null
  return {
    handle: establishment.handle,
    name: establishment.name,
    region: establishment.department,
    province: establishment.province,
    regional_office: establishment.regional_office,
    workshop_count: workshopCount,
  }
}

/** A workshop, with how many work there when that is five or more. */
export function publicWorkshop(
  workshop: WorkshopFacts & { readonly establishment: EstablishmentFacts },
  artisanCount: number
): PublicWorkshop {
  return {
    handle: workshop.handle,
    name: workshop.name,
    craft_line: workshop.craft_line,
    mode: workshop.mode,
    techniques: [...workshop.techniques],
    story: workshop.story,
    artisan_count: publicCount(artisanCount),
    establishment: publicEstablishment(workshop.establishment),
  }
}

/** An artisan by code; the alias only with consent. */
export function publicArtisan(
  artisan: ArtisanFacts & {
    readonly workshop: Pick<WorkshopFacts, "handle" | "name" | "craft_line"> & {
      readonly establishment: EstablishmentFacts
    }
  }
): PublicArtisan {
  return {
    code: artisan.code,
    alias: publicAlias(artisan),
    craft_line: artisan.workshop.craft_line,
    workshop: { handle: artisan.workshop.handle, name: artisan.workshop.name },
    establishment: publicEstablishment(artisan.workshop.establishment),
  }
}

/** Where one product comes from and who made it. Shares and agreed pay stay inside (they tell one person's soles). */
export function publicProvenance(origin: {
  readonly technique: string
  readonly workshop: Pick<WorkshopFacts, "handle" | "name" | "craft_line" | "mode"> & {
    readonly establishment: EstablishmentFacts
  }
  readonly makers: readonly { readonly artisan: ArtisanFacts }[]
}): PublicProvenance {
  const { workshop } = origin
  return {
    establishment: publicEstablishment(workshop.establishment),
    workshop: { handle: workshop.handle, name: workshop.name, mode: workshop.mode },
    craft_line: workshop.craft_line,
    technique: origin.technique,
    makers: origin.makers
      .map(({ artisan }) => publicMaker(artisan))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
    certificates: [],
  }
}

function publicMaker(artisan: ArtisanFacts): PublicMaker {
  const alias = publicAlias(artisan)
  return alias === null ? { code: artisan.code } : { code: artisan.code, alias }
}

function publicAlias(artisan: ArtisanFacts): string | null {
  return artisan.alias_public ? artisan.alias : null
}
