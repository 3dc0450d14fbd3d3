import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

const formatSchema = z.object({
  code: z.string(),
  name: z.string(),
  columns: z.number().int().positive(),
  rows: z.number().int().positive(),
  /** Of one label. */
  width_mm: z.number().positive(),
  height_mm: z.number().positive(),
  paper: z.string(),
})
/** A kind of sheet of stickers that labels can be printed on. */
export type LabelFormat = z.infer<typeof formatSchema>

/** The kinds of sheets that labels can be printed on. */
export async function loadLabelFormats(locale: string): Promise<LabelFormat[]> {
  const { label_formats } = await staffFetch("/staff/label-formats", {
    query: { locale },
    schema: z.object({ label_formats: z.array(formatSchema) }),
  })
  return label_formats
}
