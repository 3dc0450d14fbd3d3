import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { CERTIFICATE_STATUSES, REVOKE_REASONS } from "./certificates-list"

/** A certificate of origin, as `/staff/certificates` tells. */
export const certificateSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(["lot", "piece"]),
  status: z.enum(CERTIFICATE_STATUSES),
  issue_number: z.number(),
  kid: z.string(),
  issued_at: z.string(),
  revoked_at: z.string().nullable(),
  revoke_reason: z.enum(REVOKE_REASONS).nullable(),
  revoke_note: z.string().nullable(),
  lot: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  piece: z.object({ id: z.string(), number: z.number() }).nullable(),
  workshop: z.object({ id: z.string(), name: z.string() }),
  establishment: z.object({ id: z.string(), name: z.string() }),
})
export type Certificate = z.infer<typeof certificateSchema>

/** One certificate with what was signed, as `/staff/certificates/:id` tells. */
const oneSchema = certificateSchema.extend({ jws: z.string() })
export type OneCertificate = z.infer<typeof oneSchema>

/** The certificate of a page, or "not found". Asked for once in a request. */
export const loadCertificate = cache(async (id: string): Promise<OneCertificate> => {
  const path = `/staff/certificates/${encodeURIComponent(id)}`
  const answer = await orNotFound(staffFetch(path, { schema: z.object({ certificate: oneSchema }) }))
  return answer?.certificate ?? notFound()
})
