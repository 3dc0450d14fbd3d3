import type { WorkshopSeed } from "./types"

export type ArtisanSeed = {
  /** Handle of the workshop. */
  workshop: string
  /** Unique over all workshops, so that codes differ even where two establishments share a region's prefix. */
  number: number
  alias?: string
  /** True where the made-up artisan consents to the alias being shown. */
  alias_public: boolean
  full_name: string
  /** Eight digits from 99 on, a range that is not issued. */
  dni: string
}

const ALIASES = [
  "Maestro Wari",
  "Manos de Junco",
  "Buril Fino",
  "Qantucha",
  "Don Cedro",
  "Hilo de Lucero",
  "Sumaq",
  "El Tornero",
  "Aguja Larga",
  "Killa",
  "Luz de Piedra",
  "Chaska",
  "Compás",
  "Barro Negro",
  "Ñusta",
  "Cuerda Ocho",
  "Inti",
  "Puntadita Fina",
]

/** One in this many artisans has an alias. */
const ALIAS_EVERY = 7

/** The fictional artisans of the demo: the same for the same workshops, in the same order. */
export function demoArtisans(workshops: readonly WorkshopSeed[]): ArtisanSeed[] {
  const places = workshops.flatMap(({ handle, artisans }) => Array.from({ length: artisans }, () => handle))
  return places.map((workshop, index) => {
    const number = index + 1
    const turn = Math.floor(index / ALIAS_EVERY)
    const alias = index % ALIAS_EVERY === 2 ? ALIASES[turn] : undefined
    return {
      workshop,
      number,
      ...(alias && { alias }),
      alias_public: alias !== undefined && turn % 2 === 0,
      full_name: `Persona Demostración ${String(number).padStart(4, "0")}`,
      dni: String(99_000_000 + number * 137),
    }
  })
}
