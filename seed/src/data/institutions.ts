import type { InstitutionKind } from "@tejido/institutions/domain/roles"

/** A public body that takes part. What nobody has confirmed is not here: it stays empty until its staff fill it in. */
export type InstitutionSeed = {
  code: string
  kind: InstitutionKind
  /** As it is called by law, in both languages of the shop: a translation would outlive a change of the name. */
  name: string
  short_name: string
  url: string
  /** Runs the market: its administrators reach the staff of every institution. */
  manages_all: boolean
  position: number
}

// The agreement of 19 April 2024 is signed by these four. RUC, addresses and contacts were not found in a source
// that can be cited, hence they are left to the institutions themselves.
export const INSTITUTIONS: readonly InstitutionSeed[] = [
  {
    code: "inpe",
    kind: "prison_service",
    name: "Instituto Nacional Penitenciario",
    short_name: "INPE",
    url: "https://www.gob.pe/inpe",
    manages_all: true,
    position: 0,
  },
  {
    code: "minjus",
    kind: "oversight",
    name: "Ministerio de Justicia y Derechos Humanos",
    short_name: "MINJUSDH",
    url: "https://www.gob.pe/minjus",
    manages_all: false,
    position: 1,
  },
  {
    code: "mincetur",
    kind: "tourism",
    name: "Ministerio de Comercio Exterior y Turismo",
    short_name: "Mincetur",
    url: "https://www.gob.pe/mincetur",
    manages_all: false,
    position: 2,
  },
  {
    code: "produce",
    kind: "production",
    name: "Ministerio de la Producción",
    short_name: "Produce",
    url: "https://www.gob.pe/produce",
    manages_all: false,
    position: 3,
  },
]
