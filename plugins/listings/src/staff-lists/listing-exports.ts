import type { MedusaContainer } from "@medusajs/framework/types"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import type { ListingContent } from "../domain/listing-content"
import { cellText, type ExportRow, exportRows } from "../imports/export-cells"
import { IMPORT_COLUMNS, IMPORT_FIELDS } from "../imports/import-columns"
import type { Places } from "../imports/places"
import { LISTINGS_MODULE } from "../modules/listings"
import { readPlaces } from "../modules/listings/imports/read-places"
import type { ListingsService } from "../modules/listings/service"
import { LISTINGS } from "./listings"

type Raw = {
  code: string
  establishment_code: string
  workshop_id: string | null
  content: ListingContent
  counted: string[]
  artisans: Record<string, string>
  photos: Record<string, string>
}

type Filters = typeof LISTINGS.options.filters & object

/**
 * The listings that a list shows, in the columns of an import, a line for each way in which one comes: what is written
 * now, also edits that the shop does not show yet. Imported again it changes nothing.
 */
export const LISTING_EXPORTS: StaffList<Filters, Raw, { rows: ExportRow[] }, ExportRow> = {
  many: "listings",
  one: "listing",
  permission: LISTINGS.permission,
  options: { ...LISTINGS.options, order: "code" },
  read: async (ask, context) => ({
    ...(await LISTINGS.read(ask, context)),
    select: `l.code, e.code as establishment_code, l.workshop_id, l.content,
      case when l.first_published_at is null then '[]'::jsonb
        else jsonb_path_query_array(l.published, '$.variants[*].key') end as counted,
      (select coalesce(json_object_agg(a.id, a.code), '{}') from jsonb_array_elements(l.content -> 'makers') maker
       join provenance_artisan a on a.id = maker ->> 'artisan_id') as artisans,
      (select coalesce(json_object_agg(p.id, p.filename), '{}') from listings_photo p where p.listing_id = l.id)
        as photos`,
  }),
  shape: async (rows, { scope }) => {
    const places = await allPlaces(scope)
    return rows.map((row) => ({
      rows: exportRows({
        code: row.code,
        establishment: row.establishment_code,
        workshop: row.workshop_id === null ? "" : places.nameOf(row.workshop_id),
        content: row.content,
        counted: new Set(row.counted),
        artisanCode: (id) => row.artisans[id],
        photoName: (id) => row.photos[id],
      }),
    }))
  },
  filename: { es: "publicaciones-para-importar", en: "listings-to-import" },
  lines: ({ rows }) => rows,
  columns: IMPORT_FIELDS.map((field) => ({
    heading: IMPORT_COLUMNS[field].heading,
    value: (row) => cellText(row[field]),
  })),
}

/** A workshop's name says which it is only among all of its prison. One query for a thousand listings. */
async function allPlaces(scope: MedusaContainer): Promise<Places> {
  return await scope.resolve<ListingsService>(LISTINGS_MODULE).reading((context) => readPlaces(context, null))
}
