/**
 * Who stands behind the shop. Names, addresses and notices are configuration because institutions change
 * (INPE is being merged into SUNIR): override with `TEJIDO_INSTITUTIONS`, a JSON object of the same shape,
 * whole or in part.
 */
export type Institutions = {
  shopName: string
  /** The public body that answers for the shop. */
  owner: { name: string; shortName: string; ruc: string | null; address: string | null; url: string | null }
  /** Public bodies that take part. */
  partners: { name: string; url: string }[]
  /** The shop on the street, where orders can be collected. */
  store: { name: string; address: string }
  contact: { email: string | null; phone: string | null; hours: string | null }
}

const DEFAULTS: Institutions = {
  shopName: "Cárceles Productivas",
  owner: {
    name: "Instituto Nacional Penitenciario",
    shortName: "INPE",
    ruc: null,
    address: null,
    url: "https://www.gob.pe/inpe",
  },
  partners: [
    { name: "Ministerio de Justicia y Derechos Humanos", url: "https://www.gob.pe/minjus" },
    { name: "Ministerio de Comercio Exterior y Turismo", url: "https://www.gob.pe/mincetur" },
    { name: "Ministerio de la Producción", url: "https://www.gob.pe/produce" },
  ],
  store: { name: "Tienda Cárceles Productivas", address: "Jr. Ica 197, Cercado de Lima" },
  contact: { email: null, phone: null, hours: null },
}

/** The institutions in force. A value that is not JSON stops the shop with a clear message rather than being ignored. */
export function institutions(): Institutions {
  const override = process.env.TEJIDO_INSTITUTIONS
  if (!override) return DEFAULTS
  try {
    return { ...DEFAULTS, ...(JSON.parse(override) as Partial<Institutions>) }
  } catch (cause) {
    throw new Error("TEJIDO_INSTITUTIONS is not valid JSON.", { cause })
  }
}
