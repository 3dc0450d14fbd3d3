import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { beneficiaryProblems, type BeneficiaryStatement, readBeneficiary } from "../../../domain/beneficiary"
import { checked } from "../transaction"
import { artisanOf, type Hand, holdArtisan, holdLivingArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { refuseIf, TERMS_REFUSALS } from "./refused"
import { openRow, type SealedRow, sealRow } from "./seal-row"
import { beneficiaryMark, SEALED } from "./sealed-tables"

/**
 * Seals a relative to whom an artisan, or a court, has money paid.
 * @returns its id
 * @throws Refused with every reason; MedusaError NOT_FOUND, CONFLICT `artisan_erased`, `beneficiary_known` where the
 *   artisan has this person already
 */
export async function recordBeneficiary(
  context: Context,
  hand: Hand,
  keys: Keys,
  artisanId: string,
  input: BeneficiaryStatement
): Promise<string> {
  const artisan = await holdLivingArtisan(context, hand, artisanId)
  const id = generateEntityId(undefined, "benf")
  const row = sealed(artisanId, id, input, keys)
  await checked(context, TERMS_REFUSALS, async (manager) => {
    await requireNew(manager, artisanId, id, row.fingerprint)
    await manager.execute(
      `insert into revenue_beneficiary (id, artisan_id, ${COLUMNS.join(", ")})
       values (?, ?, ${COLUMNS.map(() => "?").join(", ")})`,
      [id, artisanId, ...COLUMNS.map((column) => row[column])]
    )
  })
  await recordAudit(context, hand.actor, {
    action: "beneficiary.recorded",
    resource: "beneficiary",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    after: { artisan_id: artisanId, ...told(row) },
  })
  return id
}

/** What of a beneficiary is to be different; what is absent stays as it is, and null takes away. */
export type Rectification = {
  [Field in keyof BeneficiaryStatement]?: BeneficiaryStatement[Field] | undefined
}

/**
 * Puts right who a beneficiary is or where they are paid (right of rectification, Ley 29733 art. 20).
 * @throws as {@link recordBeneficiary}, and CONFLICT `beneficiary_erased`, `identity_key_missing`
 */
export async function rectifyBeneficiary(
  context: Context,
  hand: Hand,
  keys: Keys,
  id: string,
  change: Rectification
): Promise<void> {
  const artisanId = await artisanOf(context, "revenue_beneficiary", id)
  const artisan = await holdArtisan(context, hand, artisanId)
  const { before, after } = await checked(context, TERMS_REFUSALS, async (manager) => {
    const [stored] = await manager.execute<Stored[]>(
      `select id, ${COLUMNS.join(", ")}, erased_at is not null as erased from revenue_beneficiary where id = ?`,
      [id]
    )
    if (!stored || stored.erased) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "What was known of this person was erased",
        "beneficiary_erased"
      )
    }
    const row = sealed(artisanId, id, { ...statementOf(stored, keys), ...given(change) }, keys)
    await requireNew(manager, artisanId, id, row.fingerprint)
    await manager.execute(
      `update revenue_beneficiary set ${COLUMNS.map((column) => `${column} = ?`).join(", ")}, updated_at = now()
       where id = ?`,
      [...COLUMNS.map((column) => row[column]), id]
    )
    return { before: stored, after: row }
  })
  await recordAudit(context, hand.actor, {
    action: "beneficiary.rectified",
    resource: "beneficiary",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    before: told(before),
    // Of what is sealed only which of it was touched.
    after: { ...told(after), rectified: Object.keys(given(change)) },
  })
}

const OPEN = [
  "relation",
  "document_type",
  "fingerprint",
  "bank",
  "account_kind",
  "account_warning",
  "key_id",
] as const
const COLUMNS = [...OPEN, ...SEALED.beneficiary.columns] as const

/** The columns of a beneficiary that are not sealed. */
type Open = Pick<BeneficiaryStatement, "relation" | "document_type" | "bank" | "account_kind"> & {
  fingerprint: string
  account_warning: boolean
  key_id: string
}
type Sealed = Record<(typeof SEALED.beneficiary.columns)[number], string | null>
type Row = Open & Sealed
type Stored = Open & SealedRow<(typeof SEALED.beneficiary.columns)[number]> & { erased: boolean }

/** The row that a statement makes. @throws Refused with every reason */
function sealed(artisanId: string, id: string, input: BeneficiaryStatement, keys: Keys): Row {
  refuseIf(beneficiaryProblems(input))
  const read = readBeneficiary(input)
  return {
    relation: read.relation,
    document_type: read.document_type,
    fingerprint: beneficiaryMark(artisanId, read.document_type, read.document_number, keys.hash),
    bank: read.bank,
    account_kind: read.account_kind,
    account_warning: read.account_warning,
    key_id: keys.sealing.current,
    ...sealRow(
      SEALED.beneficiary,
      id,
      {
        full_name_sealed: read.full_name,
        document_number_sealed: read.document_number,
        account_sealed: read.account,
        email_sealed: read.email,
      },
      keys
    ),
  }
}

function statementOf(stored: Stored, keys: Keys): BeneficiaryStatement {
  const opened = openRow(SEALED.beneficiary, stored, keys)
  return {
    relation: stored.relation,
    full_name: opened.full_name_sealed ?? "",
    document_type: stored.document_type,
    document_number: opened.document_number_sealed ?? "",
    bank: stored.bank,
    account_kind: stored.account_kind,
    account: opened.account_sealed,
    email: opened.email_sealed,
  }
}

/** Two beneficiaries of one artisan are two persons. The unique index stands behind. */
async function requireNew(
  manager: SqlEntityManager,
  artisanId: string,
  id: string,
  mark: string
): Promise<void> {
  const known = await manager.execute(
    `select id from revenue_beneficiary
     where artisan_id = ? and fingerprint = ? and id <> ? and ended_at is null and deleted_at is null`,
    [artisanId, mark, id]
  )
  if (!known.length) return
  const { type, message, code } = TERMS_REFUSALS.IDX_revenue_beneficiary_once as {
    type: string
    message: string
    code: string
  }
  throw new MedusaError(type, message, code)
}

const given = (change: Rectification): Partial<BeneficiaryStatement> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

/** What of a beneficiary may stand in the audit log. */
const told = ({ relation, document_type, bank, account_kind, account_warning }: Open) => ({
  relation,
  document_type,
  bank,
  account_kind,
  account_warning,
})
