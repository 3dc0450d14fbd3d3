import { z } from "zod"
import { isRuc } from "./is-ruc"

/** The words for what only these fields can have wrong. */
type Words = { ruc: string; position: string }

const optional = (longest: number) => z.string().trim().max(longest)

/**
 * The fields of an institution that its form has, as the API takes them. Empty ones come out as null: not known.
 */
export function institutionFields(words: Words) {
  return {
    name: z.string().trim().min(2).max(120),
    short_name: z.string().trim().min(2).max(40),
    legal_name: optional(200).transform(orNull),
    ruc: z
      .string()
      .transform((text) => text.replace(/[\s-]/g, ""))
      .refine((text) => text === "" || isRuc(text), words.ruc)
      .transform(orNull),
    address: optional(300).transform(orNull),
    url: optional(300)
      .pipe(z.union([z.literal(""), z.url({ protocol: /^https?$/ })]))
      .transform(orNull),
    email: optional(254)
      .pipe(z.union([z.literal(""), z.email()]))
      .transform(orNull),
    phone: optional(60).transform(orNull),
    hours: optional(200).transform(orNull),
  }
}

/** What only the institution that runs the market decides: whether and where the shop names this one. */
export function shopFields(words: Words) {
  return {
    shown_in_shop: z
      .string()
      .optional()
      .transform((ticked) => ticked === "yes"),
    position: z
      .string()
      .trim()
      .refine((text) => /^\d{1,4}$/.test(text) && Number(text) <= 1000, words.position)
      .transform(Number),
  }
}

function orNull(text: string): string | null {
  return text === "" ? null : text
}
