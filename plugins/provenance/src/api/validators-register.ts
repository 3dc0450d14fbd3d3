import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { MOST_ATTENDEES, readCode, TRAINING_KINDS } from "../domain/csv-cells"
import { REGIONS } from "../domain/region-codes"
import { IMPORT_MODES } from "../modules/provenance/register/import-file"

const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim().normalize("NFC"))
    .refine((text) => text.length > 0 && text.length <= longest, `1 to ${longest} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "no control characters")

/** What a form leaves empty is not there. */
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable().optional())

/** An artisan by id, or by code however it is typed. */
const artisan = z
  .string()
  .trim()
  .max(100)
  .transform((key) => {
    const reading = readCode(key)
    return "value" in reading ? reading.value : key
  })
  .pipe(idQuery)

const reason = line(500).refine((text) => text.length >= 3, "at least 3 characters")

const registration = {
  number: line(60),
  craft_line: z.enum(CRAFT_LINE_CODES),
  region: orNull(z.enum(REGIONS as [string, ...string[]])),
  registered_on: dayQuery,
  expires_on: orNull(dayQuery),
}

/** An entry of the National Register: without `region` that of the establishment, without `expires_on` two years. */
export const NewRegistrationBody = z.object({ ...registration, artisan_id: artisan })
export type NewRegistrationBody = z.infer<typeof NewRegistrationBody>
export const RegistrationBody = z.object(registration).partial()
export type RegistrationBody = z.infer<typeof RegistrationBody>
export const CancelRegistrationBody = z.object({ reason, on: dayQuery.optional() })
export type CancelRegistrationBody = z.infer<typeof CancelRegistrationBody>
export const RenewRegistrationBody = z.object({
  number: line(60).optional(),
  registered_on: dayQuery.optional(),
  expires_on: orNull(dayQuery),
})
export type RenewRegistrationBody = z.infer<typeof RenewRegistrationBody>

const competence = {
  body: line(160),
  standard: line(200),
  issued_on: dayQuery,
  expires_on: orNull(dayQuery),
  document_id: orNull(idQuery),
}

export const NewCompetenceBody = z.object({ ...competence, artisan_id: artisan })
export type NewCompetenceBody = z.infer<typeof NewCompetenceBody>
export const CompetenceBody = z.object(competence).partial()
export type CompetenceBody = z.infer<typeof CompetenceBody>

const training = {
  establishment_id: idQuery,
  workshop_id: orNull(idQuery),
  kind: z.enum(TRAINING_KINDS),
  topic: line(200),
  hours: z.number().int().min(1).max(2000),
  starts_on: dayQuery,
  ends_on: dayQuery,
  institution_label: orNull(line(160)),
  attendees: z.array(artisan).min(1).max(MOST_ATTENDEES),
}

/** A training; `attendees` are codes or ids. Without `institution_label` the instructor is of the member's own. */
export const NewTrainingBody = z.object(training)
export type NewTrainingBody = z.infer<typeof NewTrainingBody>
export const TrainingBody = z.object(training).partial()
export type TrainingBody = z.infer<typeof TrainingBody>

/** How large the body of an import can be. Base64 makes a file a third larger. */
export const IMPORT_SIZE = "4mb"

/** A file to import: as text, or its bytes in base64 where they may not be UTF-8. Without `mode` all or nothing. */
export const ImportBody = z.object({
  csv: z.string().max(3_000_000).optional(),
  csv_base64: z.base64().max(4_000_000).optional(),
  mode: z.enum(IMPORT_MODES).default("all_or_none"),
  dry_run: z.boolean().default(false),
})
export type ImportBody = z.infer<typeof ImportBody>
