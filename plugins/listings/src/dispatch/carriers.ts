/** Who takes a parcel to its buyer. */
export type Carrier = {
  code: string
  /** Names are the same in both languages, but for what is no company. */
  name: { es: string; en: string }
  /** The public page where a number is typed in; null where there is none that has stayed. */
  tracking_page: string | null
  /** Whether a parcel of theirs always has a number. */
  needs_number: boolean
}

const company = (code: string, name: string, tracking_page: string | null): Carrier => ({
  ...{ code, name: { es: name, en: name }, tracking_page },
  needs_number: true,
})

/**
 * Carriers that send from Peru's prisons, by how often. Only pages on which people look up a number themselves: the
 * addresses behind them take a number in forms that change, and a link that opens the wrong parcel is worse than none.
 */
export const CARRIERS: readonly Carrier[] = [
  company("olva", "Olva Courier", "https://tracking.olvaexpress.pe/"),
  company("shalom", "Shalom", "https://rastrea.shalom.pe/"),
  company("serpost", "Serpost", "https://www.serpost.com.pe/"),
  company("marvisur", "Expreso Marvisur", "https://www.expresomarvisur.com/"),
  company("cruz-del-sur", "Cruz del Sur Cargo", null),
  company("flores", "Transportes Flores", null),
  {
    code: "own",
    name: { es: "Reparto propio", en: "Own delivery" },
    tracking_page: null,
    needs_number: false,
  },
  {
    code: "pickup",
    name: { es: "Recojo en el local", en: "Local pick-up" },
    tracking_page: null,
    needs_number: false,
  },
]

/** The codes alone, in the shape that zod wants. */
export const CARRIER_CODES = CARRIERS.map(({ code }) => code) as [string, ...string[]]

/** The carrier of a code; one that is no longer in the list keeps its code as its name. */
export function carrierOf(code: string): Carrier {
  return (
    CARRIERS.find((carrier) => carrier.code === code) ?? {
      ...{ code, name: { es: code, en: code }, tracking_page: null },
      needs_number: false,
    }
  )
}
