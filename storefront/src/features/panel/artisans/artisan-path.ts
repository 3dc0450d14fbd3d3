import { ARTISANS_LIST } from "../registry/registry-lists"

/** The parts of an artisan's record, and where in its address each is. */
export const ARTISAN_PARTS = {
  facts: "",
  consents: "/consentimientos",
  training: "/formacion",
  history: "/recorrido",
  money: "/dinero",
  identity: "/identidad",
} as const
export type ArtisanPart = keyof typeof ARTISAN_PARTS

/** The address of a part of an artisan's record. */
export function artisanPath(id: string, part: ArtisanPart = "facts"): string {
  return `${ARTISANS_LIST.path}/${encodeURIComponent(id)}${ARTISAN_PARTS[part]}`
}
