/** The steps of a lot's or a piece's way, in the order of their first time (D.S. 025-2017-JUS art. 15.1 and 15.2). */
export const CUSTODY_KINDS = [
  "made",
  "checked",
  "left_prison",
  "listed",
  "sold",
  "dispatched",
  "returned",
] as const
export type CustodyKind = (typeof CUSTODY_KINDS)[number]

/** What can follow. Nothing is sold that has not left, and nothing leaves unchecked. */
const NEXT: Readonly<Record<CustodyKind | "nothing", readonly CustodyKind[]>> = {
  nothing: ["made"],
  made: ["checked"],
  checked: ["left_prison"],
  left_prison: ["listed", "sold", "dispatched", "returned"],
  listed: ["sold", "returned"],
  sold: ["dispatched", "returned"],
  dispatched: ["returned"],
  returned: ["listed", "sold", "left_prison"],
}

/** The steps that can be recorded next. `last` is null for what has no step yet. */
export function nextCustodyKinds(last: CustodyKind | null): readonly CustodyKind[] {
  return NEXT[last ?? "nothing"]
}

/** Whether one step can follow another. */
export function mayFollow(last: CustodyKind | null, next: CustodyKind): boolean {
  return nextCustodyKinds(last).includes(next)
}

/** Steps that happen to the whole lot, before its pieces go their own ways. */
export const LOT_ONLY_KINDS: readonly CustodyKind[] = ["made", "checked"]
