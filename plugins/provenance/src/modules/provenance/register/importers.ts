import type { Context } from "@medusajs/framework/types"
import { COMPETENCE_COLUMNS } from "../../../domain/competence-columns"
import { REGISTRATION_COLUMNS } from "../../../domain/registration-columns"
import { TRAINING_COLUMNS } from "../../../domain/training-columns"
import { managerOf, tell } from "../transaction"
import type { RegisterArtisan } from "./artisans-by-key"
import { checkCompetences, type ReadyCompetence } from "./check-competences"
import { checkRegistrations, type ReadyRegistration } from "./check-registrations"
import { checkTrainings, type ReadyTraining } from "./check-trainings"
import { insertCompetences } from "./competences"
import type { Importer } from "./import-file"
import { insertRegistrations } from "./registrations"
import { insertTrainings } from "./trainings"

const OF_PLACE = ["Taller", "Workshop", "Código del establecimiento", "Establishment code"]
const OF_ESTABLISHMENT = ["Establecimiento", "Establishment"]
const OF_STATUS = ["Estado", "Status"]

export const REGISTRATION_IMPORTER: Importer<typeof REGISTRATION_COLUMNS, ReadyRegistration> = {
  resource: "registration",
  columns: REGISTRATION_COLUMNS,
  ignored: [
    ...[...OF_PLACE, ...OF_ESTABLISHMENT, ...OF_STATUS],
    ...["Anulado", "Cancelled on", "Motivo", "Reason"],
  ],
  check: (context, { establishmentIds }, drafts) => checkRegistrations(context, establishmentIds, drafts),
  insert: insertRegistrations,
  tell: (context, rows) => tellOfArtisans(context, rows),
}

export const COMPETENCE_IMPORTER: Importer<typeof COMPETENCE_COLUMNS, ReadyCompetence> = {
  resource: "competence",
  columns: COMPETENCE_COLUMNS,
  ignored: [...OF_PLACE, ...OF_ESTABLISHMENT, ...OF_STATUS, "Con documento", "With a document"],
  check: (context, { establishmentIds }, drafts) => checkCompetences(context, establishmentIds, drafts),
  insert: insertCompetences,
  tell: (context, rows) => tellOfArtisans(context, rows),
}

export const TRAINING_IMPORTER: Importer<typeof TRAINING_COLUMNS, ReadyTraining> = {
  resource: "training",
  columns: TRAINING_COLUMNS,
  ignored: ["Nombre del establecimiento", "Establishment name", "Cuántas personas", "How many people"],
  check: checkTrainings,
  insert: insertTrainings,
  tell: async (context, rows) => {
    tell(
      context,
      "workshop",
      rows.flatMap(({ told }) => told)
    )
  },
}

/** Of more people than this, their workshops are told, of which there are few. */
const MOST_TOLD = 100

/**
 * Pages name makers by workshop and by product: of thousands of artisans, their workshops and those whose products
 * they made are as good, and some dozens of events instead of thousands.
 */
async function tellOfArtisans(
  context: Context,
  rows: readonly { artisan: RegisterArtisan }[]
): Promise<void> {
  const ids = [...new Set(rows.map(({ artisan }) => artisan.id))]
  if (ids.length <= MOST_TOLD) {
    tell(context, "artisan", ids)
    return
  }
  const made = await managerOf(context).execute<{ workshop_id: string }[]>(
    `select distinct o.workshop_id from provenance_origin_maker m join provenance_origin o on o.id = m.origin_id
     where m.artisan_id in (select jsonb_array_elements_text(?::jsonb)) and m.deleted_at is null`,
    [JSON.stringify(ids)]
  )
  tell(
    context,
    "workshop",
    [...made, ...rows.map(({ artisan }) => artisan)].map((row) => row.workshop_id)
  )
}
