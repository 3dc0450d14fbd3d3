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
  story: z.string().nullable(),
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
  closed: z.boolean(),
  /** In mode `company`: whose agreement is the latest, and its last day while one is in force. */
  company_name: z.string().nullable(),
  agreed_until: z.string().nullable(),
  establishment: place,
  artisan_count: z.number(),
  photo_count: z.number(),
  product_count: z.number(),
})
export type Workshop = z.infer<typeof workshopSchema>

/** What an artisan can consent to, each by itself. */
export const CONSENT_PURPOSES = ["alias_shown", "story_shown", "photo_shown", "family_statement"] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

export const ARTISAN_STATUSES = ["active", "released", "erased"] as const

/** An artisan, as `/staff/artisans` tells: by code, never by identity. Days are `2026-11-23`. */
export const artisanSchema = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(ARTISAN_STATUSES),
  alias: z.string().nullable(),
  /** Whether the artisan lets the public see the alias. */
  alias_public: z.boolean(),
  story: z.string().nullable(),
  /** Whether the artisan lets the public read the story. */
  story_public: z.boolean(),
  /** Since when in the present workshop. */
  since: z.string().nullable(),
  released_at: z.string().nullable(),
  /** Whether an identity is kept, sealed. */
  identity_sealed: z.boolean(),
  /** What the artisan consents to at present. */
  consents: z.array(z.enum(CONSENT_PURPOSES)),
  /** Until when an entry in the national register is in force; null without one. */
  registered_until: z.string().nullable(),
  competence_count: z.number(),
  training_hours: z.number(),
  workshop: z.object({ id: z.string(), name: z.string(), craft_line: z.string() }),
  establishment: place,
})
export type Artisan = z.infer<typeof artisanSchema>
