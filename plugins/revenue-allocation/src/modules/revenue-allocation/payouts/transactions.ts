import type { LedgerService } from "../service"

/** The way into the module's database, for what takes several transactions one after another. */
export type Transactions = Pick<LedgerService, "inTransaction">
