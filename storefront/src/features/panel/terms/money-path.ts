import { artisanPath } from "../artisans/artisan-path"

/** The pages under an artisan's money, and where in its address each is. */
export const MONEY_PAGES = {
  terms: "situacion",
  alimony: "pension",
  instruction: "instruccion",
  beneficiary: "familiar",
} as const

/** The address of an artisan's money, or of one of the forms under it. */
export function moneyPath(artisanId: string, page?: keyof typeof MONEY_PAGES): string {
  const path = artisanPath(artisanId, "money")
  return page ? `${path}/${MONEY_PAGES[page]}` : path
}

/** The page of one beneficiary. */
export function beneficiaryPath(artisanId: string, id: string): string {
  return `${artisanPath(artisanId, "money")}/familiares/${encodeURIComponent(id)}`
}
