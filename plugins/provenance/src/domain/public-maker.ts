export interface ArtisanFacts {
  readonly code: string
  readonly alias: string | null
  /** Stands for the artisan's consent to show the alias. */
  readonly alias_public: boolean
  readonly story: string | null
  /** Stands for the artisan's consent to show the story. */
  readonly story_public: boolean
  /** When everything about the person was erased at their request. */
  readonly erased_at: Date | string | null
}

/** What the registers say of an artisan today; by themselves they say nothing of who that is. */
export interface RegisterFacts {
  /** An entry in the National Register of Artisans stands. Its number, line and dates stay inside. */
  readonly inNationalRegister: boolean
}

/** A maker as a product or a certificate shows one: by code, and by alias and story only where they agreed. */
export interface PublicMaker {
  code: string
  alias?: string
  story?: string
  in_national_register: boolean
}

/**
 * A maker, with alias and story as far as consent goes. What a register says does not change with a release, which
 * would tell its date; of somebody whose data were erased nothing is said.
 */
export function publicMaker(artisan: ArtisanFacts, { inNationalRegister }: RegisterFacts): PublicMaker {
  const [alias, story] = [publicAlias(artisan), publicStory(artisan)]
  return {
    code: artisan.code,
    ...(alias !== null && { alias }),
    ...(story !== null && { story }),
    in_national_register: inNationalRegister && !artisan.erased_at,
  }
}

/** Ordered by code: the order says nothing about who did more. */
export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

/** The alias where the artisan agreed to show it, or null. */
export function publicAlias(
  artisan: Pick<ArtisanFacts, "alias" | "alias_public" | "erased_at">
): string | null {
  return artisan.alias_public && !artisan.erased_at ? artisan.alias : null
}

/** The story where the artisan agreed to show it, or null. */
export function publicStory(artisan: ArtisanFacts): string | null {
  return artisan.story_public && !artisan.erased_at ? artisan.story : null
}
