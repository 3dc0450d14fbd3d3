import { z } from "zod"

const Video = z.object({
  provider: z.string(),
  /** What may be framed: the provider's address that follows nobody before play. */
  embed_url: z.string(),
  /** The same on the provider's own page. */
  page_url: z.string(),
})

export const FairEvent = z.object({
  id: z.string(),
  kind: z.enum(["opening", "talk", "demonstration", "workshop", "music", "closing"]).catch("talk"),
  title: z.string(),
  text: z.string().nullish(),
  /** Institutions and roles. */
  speakers: z.union([z.string(), z.array(z.string()).transform((all) => all.join(", "))]).nullish(),
  starts_at: z.string(),
  ends_at: z.string(),
  /** The handle of the stand that it is held at. */
  stand: z.string().nullish(),
  stream: Video.nullish(),
  recording: Video.nullish(),
})

/** Something on a fair's programme. Moments in ISO 8601. */
export type FairEvent = z.infer<typeof FairEvent>
export type EventVideo = z.infer<typeof Video>
