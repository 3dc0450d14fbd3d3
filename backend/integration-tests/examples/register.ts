import type { AppContext } from "../app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

let made = 0
const another = (what: string) => `${what}-${++made}`

/** The ids of the rows that {@link writeRegister} makes of a place. */
export const registerIds = ({ code }: Pick<Place, "code">) => ({
  registration: `regi_${code}`,
  competence: `comp_${code}`,
  training: `trai_${code}`,
})

/**
 * Writes an entry of the register, a certificate and a training of the place's first artisan, in place of whatever
 * they had. All of years ago, so that the shop tells nothing of them.
 */
export async function writeRegister(
  sql: AppContext["sql"],
  place: Pick<Place, "code" | "establishmentId" | "workshopId" | "artisanIds">
): Promise<void> {
  const { registration, competence, training } = registerIds(place)
  const artisan = place.artisanIds[0]
  await sql("delete from provenance_registration where artisan_id = ?", [artisan])
  await sql("delete from provenance_competence where artisan_id = ?", [artisan])
  await sql("delete from provenance_training where establishment_id = ?", [place.establishmentId])
  await sql(
    `insert into provenance_registration (id, artisan_id, "number", craft_line, region, registered_on, expires_on)
     values (?, ?, ?, 'talla', 'Lima', '2020-01-10', '2022-01-10')`,
    [registration, artisan, `RNA-${place.code}`]
  )
  await sql(
    `insert into provenance_competence (id, artisan_id, body, standard, issued_on, expires_on)
     values (?, ?, 'CITE', 'Repujado', '2020-01-10', '2022-01-10')`,
    [competence, artisan]
  )
  await sql(
    `insert into provenance_training (id, establishment_id, workshop_id, kind, topic, hours, starts_on, ends_on,
       institution_id, institution_label)
     values (?, ?, ?, 'training', 'Acabados', 20, '2020-02-01', '2020-02-10', 'inst_none', 'CITE')`,
    [training, place.establishmentId, place.workshopId]
  )
  await sql("insert into provenance_training_attendee (training_id, artisan_id) values (?, ?)", [
    training,
    artisan,
  ])
}

/** One example for each of the two prisons, whose register is as at first when it is called. */
function rows(
  { here, there }: StaffWorld,
  of: keyof ReturnType<typeof registerIds> | null,
  example: (place: Place) => Example = () => ({})
): Example[] {
  return [here, there].map((place) => ({
    ...example(place),
    ...(of && { params: { id: registerIds(place)[of] } }),
    of: { establishment_id: place.establishmentId },
    before: async ({ sql }) => {
      await writeRegister(sql, place)
      return {}
    },
  }))
}

/** A file with one good row, which is there when it is called. */
function file(csv: (place: Place) => string): (world: StaffWorld) => Example[] {
  return ({ here }) => [
    {
      body: { csv: csv(here), mode: "good_rows" },
      before: async ({ sql }) => {
        await writeRegister(sql, here)
        const [artisan] = await sql("select code from provenance_artisan where id = ?", [here.artisanIds[0]])
        return { body: { csv: csv(here).replace("CODE", String(artisan!.code)), mode: "good_rows" } }
      },
    },
  ]
}

const reason = "Se registró dos veces"
const registration = () => ({
  number: another("RNA"),
  craft_line: "cueros-pieles",
  registered_on: "2023-01-10",
})
const competence = () => ({ body: "CITE", standard: another("Norma"), issued_on: "2023-01-10" })
const training = () => ({
  ...{ kind: "training", topic: another("Tema"), hours: 12 },
  ...{ starts_on: "2023-01-10", ends_on: "2023-01-20" },
})

export const REGISTER_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/registrations": () => [{}],
  "GET /staff/registrations.csv": () => [{}],
  "GET /staff/registrations/import-template.csv": () => [{}],
  "GET /staff/registrations/:id": (world) => rows(world, "registration"),
  "POST /staff/registrations": (world) =>
    rows(world, null, ({ artisanIds }) => ({ body: { ...registration(), artisan_id: artisanIds[0] } })),
  "POST /staff/registrations/:id": (world) =>
    rows(world, "registration", () => ({ body: { number: another("RNA") } })),
  "POST /staff/registrations/:id/cancel": (world) =>
    rows(world, "registration", () => ({ body: { reason } })),
  "POST /staff/registrations/:id/renew": (world) => rows(world, "registration", () => ({ body: {} })),
  "POST /staff/registrations/import": file(
    () => `Código;Número;Línea;Fecha\nCODE;${another("RNA")};Cueros y pieles;10/01/2023`
  ),

  "GET /staff/competences": () => [{}],
  "GET /staff/competences.csv": () => [{}],
  "GET /staff/competences/import-template.csv": () => [{}],
  "GET /staff/competences/:id": (world) => rows(world, "competence"),
  "POST /staff/competences": (world) =>
    rows(world, null, ({ artisanIds }) => ({ body: { ...competence(), artisan_id: artisanIds[0] } })),
  "POST /staff/competences/:id": (world) =>
    rows(world, "competence", () => ({ body: { standard: another("Norma") } })),
  "DELETE /staff/competences/:id": (world) => rows(world, "competence"),
  "POST /staff/competences/import": file(
    () => `Código;Entidad;Norma;Emisión\nCODE;CITE;${another("Norma")};10/01/2023`
  ),

  "GET /staff/trainings": () => [{}],
  "GET /staff/trainings.csv": () => [{}],
  "GET /staff/trainings/import-template.csv": () => [{}],
  "GET /staff/trainings/:id": (world) => rows(world, "training"),
  "POST /staff/trainings": (world) =>
    rows(world, null, ({ establishmentId, artisanIds }) => ({
      body: { ...training(), establishment_id: establishmentId, attendees: [artisanIds[0]] },
    })),
  "POST /staff/trainings/:id": (world) =>
    rows(world, "training", () => ({ body: { topic: another("Tema") } })),
  "DELETE /staff/trainings/:id": (world) => rows(world, "training"),
  "POST /staff/trainings/import": file(
    ({ code }) =>
      `Establecimiento;Tipo;Tema;Horas;Empieza;Termina;Participantes
${code};Capacitación;${another("Tema")};8;10/01/2023;12/01/2023;CODE`
  ),
}
