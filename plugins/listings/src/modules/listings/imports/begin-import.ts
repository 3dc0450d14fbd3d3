import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"

/** How many imports one person can have under way. */
const MOST_OPEN = 3
/** The largest file of rows, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024
const PIECE = 1024 * 1024

/** A file that was sent, with the archive of photos that is here already, if one came along. */
export type NewImport = { filename: string; file: Buffer; photos_upload_id: string | null }

/**
 * Takes a file in. It is read and checked in the background.
 * @returns the import's id
 * @throws MedusaError CONFLICT `too_many_imports`, `upload_unfinished`; INVALID_DATA `empty_file`, `unknown_format`, and
 *   `unknown_upload` for an archive that is not the sender's
 */
export async function beginImport(
  context: Context,
  hand: Hand,
  { filename, file, photos_upload_id }: NewImport
): Promise<string> {
  const format = formatOf(file)
  const manager = managerOf(context)
  const id = generateEntityId("", "limp")
  await requireFew(context, hand)
  const archive = photos_upload_id === null ? null : await keepArchive(context, hand, photos_upload_id)
  await manager.execute(
    `insert into listings_import (id, filename, format, sha256, bytes, file, photos_filename, photos_upload_id,
       establishment_ids, actor, created_by)
     values (?, ?, ?, ?, ?, '', ?, ?, ?::jsonb, ?::jsonb, ?)`,
    [
      ...[id, filename, format, createHash("sha256").update(file).digest("hex"), file.length],
      ...[archive, photos_upload_id, hand.establishmentIds && JSON.stringify(hand.establishmentIds)],
      ...[JSON.stringify(hand.actor), whoIs(hand)],
    ]
  )
  // In pieces: as one value, its hexadecimal form would be in memory several times.
  for (let at = 0; at < file.length; at += PIECE) {
    await manager.execute("update listings_import set file = file || ? where id = ?", [
      ...[file.subarray(at, at + PIECE), id],
    ])
  }
  tell(context, "import", [id])
  await recordAudit(context, hand.actor, {
    action: "listing_import.sent",
    resource: "listing_import",
    resourceId: id,
    after: { filename, format, bytes: file.length, photos: archive },
  })
  return id
}

function formatOf(file: Buffer): "csv" | "xlsx" {
  if (file.length === 0) throw invalid("empty_file", "This file is empty")
  // Old Excel files, and new ones with a password, are compound files; both begin like this.
  if (file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw invalid("unknown_format", "Save it as .xlsx, without a password")
  }
  return file.subarray(0, 2).toString("latin1") === "PK" ? "xlsx" : "csv"
}

async function requireFew(context: Context, hand: Hand): Promise<void> {
  const [open] = await managerOf(context).execute<{ count: number }[]>(
    `select count(*)::int as count from listings_import
     where created_by = ? and state in ('checking', 'importing')`,
    [whoIs(hand)]
  )
  if ((open?.count ?? 0) >= MOST_OPEN) {
    throw refused(MedusaError.Types.CONFLICT, "too_many_imports", "Wait until your other files are through")
  }
}

/** The archive stays as long as its import may. @returns its name */
async function keepArchive(context: Context, hand: Hand, uploadId: string): Promise<string> {
  const manager = managerOf(context)
  const [upload] = await manager.execute<{ filename: string; whole: boolean; taken: boolean }[]>(
    `update listings_upload u set expires_at = now() + interval '30 days'
     where id = ? and purpose = 'import_photos' and created_by = ? and expires_at > now()
     returning filename, received = length as whole,
       exists (select from listings_import i where i.photos_upload_id = u.id) as taken`,
    [uploadId, whoIs(hand)]
  )
  if (!upload || upload.taken) throw invalid("unknown_upload", "These photos are not here: send them again")
  if (!upload.whole) {
    throw refused(MedusaError.Types.CONFLICT, "upload_unfinished", "The photos are not all here yet")
  }
  return upload.filename
}

function whoIs({ actor }: Hand): string {
  return actor.id ?? actor.type
}

function invalid(code: string, message: string): MedusaError {
  return refused(MedusaError.Types.INVALID_DATA, code, message)
}
