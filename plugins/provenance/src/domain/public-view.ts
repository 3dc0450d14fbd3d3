import {
  byCode,
  publicAlias,
  publicMaker,
  publicStory,
  type ArtisanFacts,
  type PublicMaker,
  type RegisterFacts,
} from "./public-maker"
import type { PublicPhoto } from "./public-photo"

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
  readonly story: string | null
}

export interface WorkshopFacts {
  readonly handle: string
  readonly name: string
  readonly craft_line: string
  readonly mode: WorkshopMode
  readonly techniques: readonly string[]
  readonly story: string | null
}

/** What is counted of a workshop's people; passed through {@link publicCount} before it leaves. */
export interface WorkshopCounts {
  readonly people: number
  /** How many of them are in the National Register of Artisans today. */
  readonly registered: number
  /** How many of them hold a certificate of competence that stands. */
  readonly certified: number
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
  story: string | null
  /** Workshops that are open. */
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

/** A workshop's own page: what the lists tell of it, and how it works and learns. */
export interface PublicWorkshopPage extends PublicWorkshop {
  /** It works no longer; what it made may still be on sale. */
  closed: boolean
  /** Null when fewer than five. */
  registered_count: number | null
  /** How many hold a certificate of competence; null when fewer than five. */
  competence_count: number | null
  /** Trainings that five or more of its people took part in, together; null when there are none. */
  trainings: { hours: number; people: number; topics: string[] } | null
  photos: PublicPhoto[]
}

export interface PublicArtisan {
  code: string
  alias: string | null
  story: string | null
  in_national_register: boolean
  /** Standards in which the artisan is certified as competent, alphabetically; neither by whom nor when. */
  competences: string[]
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
  /** The latest certificates of origin that stand, three at most, of lots of this product. */
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
    story: establishment.story,
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

/** A workshop's own page. `trainings` are facts of five people or more already; see `trainingFacts`. */
export function publicWorkshopPage(
  workshop: WorkshopFacts & {
    readonly closed_at: Date | string | null
    readonly establishment: EstablishmentFacts
  },
  { people, registered, certified }: WorkshopCounts,
  trainings: PublicWorkshopPage["trainings"] | undefined,
  photos: readonly PublicPhoto[]
): PublicWorkshopPage {
  return {
    ...publicWorkshop(workshop, people),
    closed: workshop.closed_at !== null,
    registered_count: publicCount(registered),
    competence_count: publicCount(certified),
    trainings: trainings
      ? { hours: trainings.hours, people: trainings.people, topics: [...trainings.topics] }
      : null,
    photos: [...photos],
  }
}

/** An artisan's own page: the code, what they agreed to show, and what the registers say. */
export function publicArtisan(
  artisan: ArtisanFacts & {
    readonly workshop: Pick<WorkshopFacts, "handle" | "name" | "craft_line"> & {
      readonly establishment: EstablishmentFacts
    }
  },
  { inNationalRegister, standards }: RegisterFacts & { readonly standards: readonly string[] }
): PublicArtisan {
  return {
    code: artisan.code,
    alias: publicAlias(artisan),
    story: publicStory(artisan),
    in_national_register: inNationalRegister && !artisan.erased_at,
    competences: artisan.erased_at ? [] : [...new Set(standards)].sort(),
    craft_line: artisan.workshop.craft_line,
    workshop: { handle: artisan.workshop.handle, name: artisan.workshop.name },
    establishment: publicEstablishment(artisan.workshop.establishment),
  }
}

/** Where one product comes from and who made it. Shares and agreed pay stay inside (they tell one person's soles). */
export function publicProvenance(
  origin: {
    readonly technique: string
    readonly workshop: Pick<WorkshopFacts, "handle" | "name" | "craft_line" | "mode"> & {
      readonly establishment: EstablishmentFacts
    }
    readonly makers: readonly { readonly artisan: ArtisanFacts & { readonly id: string } }[]
  },
  /** Which artisans, by id, an entry in the National Register of Artisans stands of. */
  inNationalRegister: ReadonlyMap<string, boolean>,
  certificates: readonly { readonly code: string; readonly issued_at: Date | string }[]
): PublicProvenance {
  const { workshop } = origin
  return {
    establishment: publicEstablishment(workshop.establishment),
    workshop: { handle: workshop.handle, name: workshop.name, mode: workshop.mode },
    craft_line: workshop.craft_line,
    technique: origin.technique,
    makers: origin.makers
      .map(({ artisan }) =>
        publicMaker(artisan, { inNationalRegister: inNationalRegister.get(artisan.id) ?? false })
      )
      .sort(byCode),
    certificates: certificates.map(({ code, issued_at }) => ({
      code,
      issued_at: new Date(issued_at).toISOString(),
    })),
  }
}
