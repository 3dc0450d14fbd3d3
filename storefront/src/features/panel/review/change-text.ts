import { formatCentimos } from "../../../lib/money"
import { writePart } from "../lots/maker-parts"

/** What the values of a listing are called. */
export type ChangeWords = {
  empty: string
  yes: string
  no: string
  material: (code: string) => string
  /** The code of an artisan, the code of a lot; by id. */
  maker: (id: string) => string
  lot: (id: string) => string
  pieces: (count: number) => string
  photos: (count: number) => string
}

const MONEY = ["price", "agreed_pay"]

/** The value at a path of a listing's content, in words. What has another shape than expected is written as it is. */
export function changeText(path: string, value: unknown, words: ChangeWords): string {
  if (value === null || value === undefined || value === "") return words.empty
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value === "number") {
    if (MONEY.includes(path)) return formatCentimos(value)
    if (path.startsWith("size_mm.")) return `${value / 10} cm`
    return path === "weight_g" ? `${value} g` : String(value)
  }
  if (typeof value === "string") return path === "lot_id" ? words.lot(value) : value
  if (!Array.isArray(value)) return JSON.stringify(value)
  if (value.length === 0) return words.empty
  switch (path) {
    case "materials":
      return value.map((code) => words.material(String(code))).join(", ")
    case "makers":
      return value
        .map(
          (each) =>
            `${words.maker(text(each, "artisan_id"))} ${writePart("fixed", number(each, "share_bp") ?? 0)} %`
        )
        .join(", ")
    case "variants":
      return value.map((each) => variantText(each, words)).join("\n")
    case "photos":
      return [
        words.photos(value.length),
        ...value.map((each, i) => `${i + 1}. ${text(inner(each, "alt"), "es") || words.empty}`),
      ].join("\n")
    default:
      return JSON.stringify(value)
  }
}

function variantText(variant: unknown, words: ChangeWords): string {
  const price = number(variant, "price")
  const stock = number(variant, "stock")
  return [
    text(variant, "value"),
    stock === null ? words.empty : words.pieces(stock),
    price === null ? "" : formatCentimos(price),
  ]
    .filter(Boolean)
    .join(" · ")
}

function inner(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined
}

function text(of: unknown, name: string): string {
  const value = inner(of, name)
  return typeof value === "string" ? value : ""
}

function number(of: unknown, name: string): number | null {
  const value = inner(of, name)
  return typeof value === "number" ? value : null
}
