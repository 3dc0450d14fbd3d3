import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

let made = 0

/** A form with a file of listings, and with an archive of photos where there is one, as browsers send it. */
export function importForm(
  file: Buffer,
  filename = "publicaciones.csv",
  photos?: Buffer,
  fields: Record<string, string> = {}
): Pick<Example, "headers" | "body"> {
  const part = (name: string, bytes: Buffer, as?: string) => [
    Buffer.from(
      `--forma\r\nContent-Disposition: form-data; name="${name}"${as ? `; filename="${as}"\r\nContent-Type: application/octet-stream` : ""}\r\n\r\n`
    ),
    bytes,
    Buffer.from("\r\n"),
  ]
  return {
    headers: { "content-type": "multipart/form-data; boundary=forma" },
    body: Buffer.concat([
      ...Object.entries(fields).flatMap(([name, value]) => part(name, Buffer.from(value))),
      ...part("file", file, filename),
      ...(photos ? part("photos", photos, "fotos.zip") : []),
      Buffer.from("--forma--\r\n"),
    ]),
  }
}

/** A file of one bag by the place's workshop, which is good wherever the sender has charge of it. */
export function goodFile({ workshopHandle }: Place): Buffer {
  return Buffer.from(`Código;Taller;Título;Precio\nIMP-${++made};${workshopHandle};Bolso;12,50\n`)
}

/** An import of the place's own that was checked, without anything to do for whoever starts it. @returns its id */
async function checkedAt({ sql }: Pick<StaffAppContext, "sql">, place: Place): Promise<string> {
  const id = `limp_example${++made}`
  await sql(
    `insert into listings_import (id, state, phase, filename, format, sha256, bytes, establishment_ids, actor, rows, good,
       created_by, checked_at)
     values (?, 'checked', 'over', 'publicaciones.csv', 'csv', repeat('0', 64), 1, ?::jsonb,
       '{"type":"system","id":null,"label":"test"}', 1, 1, 'test', now())`,
    [id, JSON.stringify([place.establishmentId])]
  )
  return id
}

/** About an import of each of the two prisons that is there when it is called. */
function imports({ here, there }: StaffWorld, example: Example = {}): Example[] {
  return [here, there].map((place) => ({
    params: { id: "limp_none" },
    of: { establishment_id: place.establishmentId },
    ...example,
    before: async (app) => ({ params: { id: await checkedAt(app, place) } }),
  }))
}

export const IMPORT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/imports": () => [{}],
  "POST /staff/imports": ({ here }) => [importForm(goodFile(here))],
  "GET /staff/imports/template.csv": () => [{}],
  "GET /staff/imports/template.xlsx": () => [{}],
  "GET /staff/imports/:id": (world) => imports(world),
  "GET /staff/imports/:id/problems": (world) => imports(world),
  "GET /staff/imports/:id/problems.csv": (world) => imports(world),
  "POST /staff/imports/:id/start": (world) => imports(world, { body: { mode: "good_rows" } }),
  "POST /staff/imports/:id/cancel": (world) => imports(world, { body: {} }),
  "GET /staff/listings.xlsx": () => [{}],
  "GET /staff/listings-import.csv": () => [{}],
}
