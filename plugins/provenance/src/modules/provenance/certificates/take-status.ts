import { randomBytes } from "node:crypto"
import { scatteredIndex, STATUS_LIST_SIZE } from "../../../domain/certificate-status-list"
import type { Read } from "../lots/read-custody"

/** A certificate's place in a status list. */
export type StatusPlace = { list: number; index: number }

/**
 * Takes places in the status lists of an issuer's address, opening a new list where one is full. The list stays
 * locked until the transaction ends: two who issue at once get their places one after the other.
 */
export async function takeStatusPlaces(read: Read, issuer: string, count: number): Promise<StatusPlace[]> {
  const places: StatusPlace[] = []
  while (places.length < count) {
    const [list] = await read<{ number: number; seed: string; used: number }>(
      `select number, seed, used from provenance_status_list where issuer = ? order by number desc limit 1 for update`,
      [issuer]
    )
    if (!list || list.used === STATUS_LIST_SIZE) {
      // Somebody else may open it in the same moment: the second one waits, and then finds theirs.
      await read(
        `insert into provenance_status_list (number, issuer, seed)
         select coalesce(max(number), 0) + 1, ?, ? from provenance_status_list
         having count(*) filter (where issuer = ? and used < ?) = 0
         on conflict (number) do nothing`,
        [issuer, randomBytes(16).toString("hex"), issuer, STATUS_LIST_SIZE]
      )
      continue
    }
    const taken = Math.min(STATUS_LIST_SIZE - list.used, count - places.length)
    await read("update provenance_status_list set used = used + ? where number = ?", [taken, list.number])
    for (let n = list.used; n < list.used + taken; n++) {
      places.push({ list: list.number, index: scatteredIndex(n, list.seed) })
    }
  }
  return places
}
