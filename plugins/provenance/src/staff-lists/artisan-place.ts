import type { CsvColumn } from "@tejido/institutions/http/stream-csv"

/** Whose a row of the register is, and where they are today. */
export type ArtisanPlace = {
  artisan: { id: string; code: string }
  workshop: { id: string; name: string }
  establishment: { id: string; code: string; name: string }
}

/** The columns of {@link ArtisanPlace}, for a statement with {@link ARTISAN_PLACE_FROM}. */
export const ARTISAN_PLACE = `json_build_object('id', a.id, 'code', a.code) as artisan,
  json_build_object('id', w.id, 'name', w.name) as workshop,
  json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`

/** Joins artisan `a`, workshop `w` and establishment `e` to a table with `artisan_id`. */
export const ARTISAN_PLACE_FROM = (table: string) => `join provenance_artisan a on a.id = ${table}.artisan_id
  join provenance_workshop w on w.id = a.workshop_id join provenance_establishment e on e.id = w.establishment_id`

/** The file's last columns. */
export const PLACE_COLUMNS: readonly CsvColumn<ArtisanPlace>[] = [
  { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
  {
    heading: { es: "Código del establecimiento", en: "Establishment code" },
    value: (row) => row.establishment.code,
  },
  { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
]
