import { BANK_FILE } from "./bank-file"
import { MANUAL } from "./manual"
import type { PayoutRail } from "./payout-rail"

/** Rails by their code. */
export type Rails = Readonly<Record<string, PayoutRail>>

/** The rails that money leaves by. One with a program behind it is one more entry, with `send`. */
export const RAILS = { [BANK_FILE.code]: BANK_FILE, [MANUAL.code]: MANUAL } satisfies Rails
