import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE = ["consent", "agreement", "rights_request", "competence"]
const MONEY = ["court_order", "instruction", "payout_proof", "policy"]

/** Papers about money go into the same vault: court orders, signed instructions, proofs of payment, the market's rules. */
export class Migration20261123124050 extends Migration {
  override async up(): Promise<void> {
    this.addSql(allow([...BEFORE, ...MONEY, "other"]))
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "provenance_document" where "kind" in (${list(MONEY)});`)
    this.addSql(allow([...BEFORE, "other"]))
  }
}

const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(", ")
const allow = (kinds: readonly string[]) => `
  alter table "provenance_document" drop constraint "provenance_document_kind_check",
    add constraint "provenance_document_kind_check" check ("kind" in (${list(kinds)}));`
