import { z, type ZodRawShape } from "@medusajs/framework/zod"

/** How long a text that is searched for can be. */
const LONGEST_SEARCH = 100

// PostgreSQL cannot hold a NUL in text, and no name or code has a control character in it.
const typed = z
  .string()
  .trim()
  .max(LONGEST_SEARCH)
  .refine((text) => !/\p{Cc}/u.test(text), "Control characters cannot be searched for")

/** An id in an address: letters, digits, `_` and `-`. Whether there is such a row is the query's to find. */
export const idQuery = z.string().regex(/^[\w-]{1,100}$/, "not the form of an id")

/** A yes or no in an address. */
export const flagQuery = z.enum(["true", "false"]).transform((text) => text === "true")

/** What a list of the panel can be asked for. */
export type StaffListOptions<Filters extends ZodRawShape> = {
  /** Fields of the answer to sort by, `-` before one turns it round; the first is how the list comes unasked. */
  sortable: readonly [string, ...string[]]
  /** Where the list comes in another order unasked: `-seq`. */
  order?: string
  /** A schema for each filter, by name. Make them optional. */
  filters?: Filters
  /** Flat fields of the answer that `fields` can pick; without, the list cannot be asked for fewer. */
  fields?: readonly string[]
}

/**
 * The query of a list under `/staff`, for {@link staffRoutes}: `q`, `limit` (1 to 200, 50 unasked), `offset`,
 * `order`, `fields`, `locale` and the list's own filters. Whatever is not named is an error.
 */
export function staffListQuery<Filters extends ZodRawShape = Record<never, never>>(
  options: StaffListOptions<Filters>
) {
  return z.object({
    ...exported(options),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    fields: fieldsOf(options.fields ?? []),
  })
}

/** The query of the same list as a file: everything in it, so without `limit`, `offset` and `fields`. */
export function staffExportQuery<Filters extends ZodRawShape = Record<never, never>>(
  options: StaffListOptions<Filters>
) {
  return z.object(exported(options))
}

/** The query of one row under `/staff`. */
export const staffItemQuery = z.object({ locale: z.enum(["es", "en"]).default("es") })

function exported<Filters extends ZodRawShape>({
  sortable,
  order = sortable[0],
  filters,
}: StaffListOptions<Filters>) {
  return {
    ...(filters ?? ({} as Filters)),
    q: typed.optional(),
    order: z.enum(sortable.flatMap((field) => [field, `-${field}`]) as [string, ...string[]]).default(order),
    locale: z.enum(["es", "en"]).default("es"),
  }
}

// Stays a text, for Medusa's own reading of a query comes after and takes nothing else.
function fieldsOf(allowed: readonly string[]) {
  return z
    .string()
    .max(1000)
    .refine(
      (text) => text.split(",").every((field) => allowed.includes(field.trim())),
      `fields can be: ${allowed.join(", ")}`
    )
    .optional()
}
