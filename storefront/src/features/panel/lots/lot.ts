import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { CUSTODY_KINDS, LOT_STATES } from "./custody-kinds"

const place = z.object({ id: z.string(), code: z.string(), name: z.string() })
const workshop = z.object({ id: z.string(), name: z.string(), craft_line: z.string() })

/** A production run, as `/staff/lots` tells. Days are `2026-11-23`; shares are basis points of the whole. */
export const lotSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  technique: z.string(),
  materials: z.string().nullable(),
  control_number: z.string(),
  started_on: z.string(),
  finished_on: z.string(),
  quantity: z.number(),
  share_basis: z.enum(["hours", "fixed"]),
  exit_number: z.string().nullable(),
  exit_on: z.string().nullable(),
  origin_id: z.string().nullable(),
  state: z.enum(LOT_STATES),
  void_reason: z.string().nullable(),
  makers: z
    .array(
      z.object({
        artisan_id: z.string(),
        code: z.string(),
        minutes: z.number().nullable(),
        share_bp: z.number(),
      })
    )
    .nullable()
    .transform((makers) => makers ?? []),
  /** Pieces, and whether the lot itself, with a certificate that stands. */
  certified: z.object({ pieces: z.number(), lot: z.boolean() }),
  workshop,
  establishment: place,
  created_at: z.string(),
})
export type Lot = z.infer<typeof lotSchema>

/** One serialised object, as `/staff/pieces` tells. */
export const pieceSchema = z.object({
  id: z.string(),
  code: z.string(),
  number: z.number(),
  state: z.enum(LOT_STATES),
  certificate: z.object({ id: z.string(), issued_at: z.string() }).nullable(),
  lot: z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    quantity: z.number(),
    exit_on: z.string().nullable(),
  }),
  workshop,
  establishment: place,
})
export type Piece = z.infer<typeof pieceSchema>

/** A chain of custody as the API computed it anew. */
export const custodySchema = z.object({
  ok: z.boolean(),
  broken: z.object({ seq: z.number(), reason: z.string() }).nullable(),
  events: z.array(
    z.object({
      seq: z.number(),
      kind: z.enum(CUSTODY_KINDS),
      occurred_on: z.string(),
      recorded_at: z.string(),
      actor_institution: z.string(),
      document_number: z.string().nullable(),
      note: z.string().nullable(),
      hash: z.string(),
    })
  ),
})
export type Custody = z.infer<typeof custodySchema>

/** The lot of a page, or "not found". Asked for once in a request. */
export const loadLot = cache(async (id: string): Promise<Lot> => {
  const path = `/staff/lots/${encodeURIComponent(id)}`
  const answer = await orNotFound(staffFetch(path, { schema: z.object({ lot: lotSchema }) }))
  return answer?.lot ?? notFound()
})

/** The piece of a page, or "not found". Asked for once in a request. */
export const loadPiece = cache(async (id: string): Promise<Piece> => {
  const path = `/staff/pieces/${encodeURIComponent(id)}`
  const answer = await orNotFound(staffFetch(path, { schema: z.object({ piece: pieceSchema }) }))
  return answer?.piece ?? notFound()
})

/** The chain of custody of a lot or a piece. */
export async function loadCustody(of: "lots" | "pieces", id: string): Promise<Custody> {
  const { custody } = await staffFetch(`/staff/${of}/${encodeURIComponent(id)}/custody`, {
    schema: z.object({ custody: custodySchema }),
  })
  return custody
}
