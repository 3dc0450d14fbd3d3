import { z } from "zod"

const place = z.object({ id: z.string(), code: z.string(), name: z.string() })

/** A prison, as `/staff/establishments` tells. */
export const establishmentSchema = z.object({
  id: z.string(),
  code: z.string(),
  handle: z.string(),
  name: z.string(),
  regional_office: z.string(),
  department: z.string(),
  province: z.string(),
  district: z.string(),
  sex: z.enum(["men", "women", "mixed"]),
  capacity: z.number().nullable(),
  population: z.number().nullable(),
  /** Whether the public sees its name or only its region. */
  visibility: z.enum(["name", "region"]),
  workshop_count: z.number(),
  artisan_count: z.number(),
})
export type Establishment = z.infer<typeof establishmentSchema>

/** A workshop, as `/staff/workshops` tells. */
export const workshopSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  craft_line: z.string(),
  mode: z.enum(["own_account", "inpe_workshop", "company", "training"]),
  techniques: z.array(z.string()),
  story: z.string().nullable(),
  establishment: place,
  artisan_count: z.number(),
  product_count: z.number(),
})
export type Workshop = z.infer<typeof workshopSchema>

/** An artisan, as `/staff/artisans` tells: by code, never by identity. */
export const artisanSchema = z.object({
  id: z.string(),
  code: z.string(),
  alias: z.string().nullable(),
  /** Whether the artisan lets the public see the alias. */
  alias_public: z.boolean(),
  workshop: z.object({ id: z.string(), name: z.string(), craft_line: z.string() }),
  establishment: place,
})
export type Artisan = z.infer<typeof artisanSchema>
