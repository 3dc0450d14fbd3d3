import { PROVENANCE_SEALED, type SealedTable } from "../../plugins/provenance/src/domain/sealed-tables"
import { REVENUE_SEALED } from "../../plugins/revenue-allocation/src/modules/revenue-allocation/terms/sealed-tables"

/** Everything that is sealed with the identity keys, in every plugin. */
export const SEALED_TABLES: readonly SealedTable[] = [...PROVENANCE_SEALED, ...REVENUE_SEALED]
