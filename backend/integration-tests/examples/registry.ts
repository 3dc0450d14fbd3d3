import { cameraPhoto } from "../../../plugins/provenance/integration-tests/camera-photo"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { makeLot } from "./lots"

let made = 0
const another = (what: string) => `${what} ${++made}`

/** An agreement of the present year, to the letter of what staff type. */
export const agreementOf = (changes: object = {}) => ({
  company_name: "Textil del Rímac S.A.C.",
  company_ruc: "20100070970",
  number: another("Convenio"),
  signed_on: "2026-01-02",
  starts_on: "2026-01-10",
  ends_on: "2030-12-31",
  document_id: null,
  ...changes,
})

/** A workshop of the place that works with a company. @returns its id */
export async function companyWorkshop(app: Pick<StaffAppContext, "sql">, place: Place): Promise<string> {
  const id = `wksp_company_${++made}`
  await app.sql(
    `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
     values (?, ?, 'Taller con empresa', 'textileria', 'company', '[]', ?)`,
    [id, `taller-con-empresa-${made}`, place.establishmentId]
  )
  return id
}

/** An agreement that is in force at the place. @returns its id */
export async function agreementAt(app: Pick<StaffAppContext, "sql">, place: Place): Promise<string> {
  const workshopId = await companyWorkshop(app, place)
  const { company_name, company_ruc, number, signed_on, starts_on, ends_on } = agreementOf()
  const id = `agre_${made}`
  await app.sql(
    `insert into provenance_agreement
       (id, workshop_id, company_name, company_ruc, number, signed_on, starts_on, ends_on)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, workshopId, company_name, company_ruc, number, signed_on, starts_on, ends_on]
  )
  return id
}

/** A form as browsers send it. */
export function photoForm(file: Buffer, fields: Record<string, string>): Pick<Example, "headers" | "body"> {
  const said = Object.entries(fields).map(
    ([name, value]) => `--foto\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  )
  const head =
    '--foto\r\nContent-Disposition: form-data; name="file"; filename="IMG_2041.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
  return {
    headers: { "content-type": "multipart/form-data; boundary=foto" },
    body: Buffer.concat([Buffer.from(said.join("") + head), file, Buffer.from("\r\n--foto--\r\n")]),
  }
}

/** Gives the place's workshop a photo as the curator. @returns its id */
export async function photoAt(
  app: Pick<StaffAppContext, "as" | "staff">,
  { workshopId }: Place,
  subjects = ""
): Promise<string> {
  const { headers, body } = photoForm(await cameraPhoto(), { alt_es: "Manos que repujan cuero", subjects })
  const { status, data } = await app.as(app.staff().members.curator.tokens.fresh, {
    method: "POST",
    path: `/staff/workshops/${workshopId}/photos`,
    headers,
    body,
  })
  if (status !== 201) throw new Error(`no photo: ${status} ${JSON.stringify(data)}`)
  return (data as { photo: { id: string } }).photo.id
}

/** One example for each of the two prisons. */
function places({ here, there }: StaffWorld, example: (place: Place) => Example): Example[] {
  return [here, there].map((place) => ({
    ...example(place),
    of: { establishment_id: place.establishmentId },
  }))
}

/** A second workshop of the same prison, for people to come to. */
async function workshopBeside({ sql }: StaffAppContext, place: Place): Promise<string> {
  const id = `wksp_beside_${++made}`
  await sql(
    `insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
     values (?, ?, 'Otro taller', 'talla', 'training', '[]', ?)`,
    [id, `otro-taller-${made}`, place.establishmentId]
  )
  return id
}

/** A new artisan of the place, so that every caller finds one who is still there. */
async function newArtisan({ sql }: StaffAppContext, place: Place): Promise<string> {
  const id = `arti_new_${++made}`
  await sql("insert into provenance_artisan (id, code, workshop_id) values (?, ?, ?)", [
    id,
    `ZZZ-${String(made).padStart(4, "0")}`,
    place.workshopId,
  ])
  return id
}

const yesterday = () => new Date(Date.now() - 29 * 60 * 60 * 1000).toISOString().slice(0, 10)
const today = () => new Date(Date.now() - 5 * 60 * 60 * 1000).toISOString().slice(0, 10)

export const REGISTRY_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "POST /staff/establishments/:id": (world) =>
    places(world, ({ establishmentId }) => ({
      params: { id: establishmentId },
      body: { regional_office: another("Oficina") },
    })),
  "GET /staff/establishments/:id/history": (world) =>
    places(world, ({ establishmentId }) => ({ params: { id: establishmentId } })),

  "POST /staff/workshops": (world) =>
    places(world, ({ establishmentId }) => ({
      unreached: 400,
      body: {
        ...{ establishment_id: establishmentId, name: another("Taller nuevo"), craft_line: "talla" },
        ...{ mode: "own_account", techniques: ["calado"] },
      },
    })),
  "GET /staff/workshops/:id/history": (world) =>
    places(world, ({ workshopId }) => ({ params: { id: workshopId } })),

  "GET /staff/workshops/:id/agreements": (world) =>
    places(world, ({ workshopId }) => ({ params: { id: workshopId } })),
  "POST /staff/workshops/:id/agreements": (world) =>
    places(world, (place) => ({
      params: { id: place.workshopId },
      body: agreementOf(),
      before: async (app) => ({ params: { id: await companyWorkshop(app, place) } }),
    })),
  "GET /staff/agreements": () => [{}],
  "GET /staff/agreements.csv": () => [{}],
  "GET /staff/agreements/:id": (world) =>
    places(world, (place) => ({
      before: async (app) => ({ params: { id: await agreementAt(app, place) } }),
    })),
  "POST /staff/agreements/:id/addenda": (world) =>
    places(world, (place) => ({
      params: { id: "agre_none" },
      body: { number: another("Adenda"), signed_on: "2026-11-02", ends_on: "2031-12-31" },
      before: async (app) => ({ params: { id: await agreementAt(app, place) } }),
    })),
  "POST /staff/agreements/:id/end": (world) =>
    places(world, (place) => ({
      params: { id: "agre_none" },
      body: { on: "2026-11-20", reason: "Por mutuo acuerdo" },
      before: async (app) => ({ params: { id: await agreementAt(app, place) } }),
    })),

  "GET /staff/workshops/:id/photos": (world) =>
    places(world, ({ workshopId }) => ({ params: { id: workshopId } })),
  "POST /staff/workshops/:id/photos": (world) =>
    places(world, ({ workshopId }) => ({
      params: { id: workshopId },
      // Who may not is refused before the form is looked at.
      ...photoForm(Buffer.from("no picture"), { alt_es: "Manos que repujan cuero" }),
      before: async () => photoForm(await cameraPhoto(640, 480), { alt_es: "Manos que repujan cuero" }),
    })),
  "POST /staff/workshops/:id/photos/order": (world) =>
    places(world, (place) => ({
      params: { id: place.workshopId },
      body: { ids: [] },
      before: async (app) => {
        await photoAt(app, place)
        await photoAt(app, place)
        const rows = await app.sql(
          "select id from provenance_photo where workshop_id = ? order by position desc",
          [place.workshopId]
        )
        return { body: { ids: rows.map(({ id }) => id) } }
      },
    })),
  "POST /staff/photos/:id": (world) =>
    places(world, (place) => ({
      params: { id: "phot_none" },
      body: { step_es: "El repujado" },
      before: async (app) => ({ params: { id: await photoAt(app, place) } }),
    })),
  "DELETE /staff/photos/:id": (world) =>
    places(world, (place) => ({
      params: { id: "phot_none" },
      before: async (app) => ({ params: { id: await photoAt(app, place) } }),
    })),

  "POST /staff/artisans": (world) =>
    places(world, ({ workshopId }) => ({
      unreached: 400,
      body: { workshop_id: workshopId, from_on: "2026-03-01", alias: another("Apodo") },
    })),
  "POST /staff/artisans/:id": (world) =>
    places(world, ({ artisanIds }) => ({
      params: { id: artisanIds[0]! },
      body: { alias: another("Apodo") },
    })),
  "POST /staff/artisans/:id/transfer": (world) =>
    places(world, (place) => ({
      params: { id: place.artisanIds[0]! },
      body: { workshop_id: "wksp_none", on: today() },
      before: async (app) => ({
        params: { id: await newArtisan(app, place) },
        body: { workshop_id: await workshopBeside(app, place), on: today() },
      }),
    })),
  "POST /staff/artisans/:id/release": (world) =>
    places(world, (place) => ({
      params: { id: place.artisanIds[0]! },
      body: { on: yesterday() },
      before: async (app) => ({ params: { id: await newArtisan(app, place) } }),
    })),
  "GET /staff/artisans/:id/stays": (world) =>
    places(world, ({ artisanIds }) => ({ params: { id: artisanIds[0]! } })),
  "GET /staff/artisans/:id/history": (world) =>
    places(world, ({ artisanIds }) => ({ params: { id: artisanIds[0]! } })),
  "GET /staff/lots/:id/history": (world) =>
    places(world, (place) => ({
      before: async (app) => ({ params: { id: (await makeLot(app, place)).id } }),
    })),
}
