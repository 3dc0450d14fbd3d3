import { join } from "node:path"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { PROVENANCE_MODULE } from ".."
import { leather, lurigancho } from "../../../__tests__/samples"
import { parseCertificateKeys } from "../../../domain/certificate-keys"
import { STATUS_LIST_SIZE } from "../../../domain/certificate-status-list"
import { verifyCertificate } from "../../../domain/certificate-verify"
import { createLot } from "../lots/create-lot"
import type { Read } from "../lots/read-custody"
import type { Hand } from "../lots/reach"
import { recordCustody } from "../lots/record-custody"
import { recordExit } from "../lots/record-exit"
import type { ProvenanceModuleService } from "../service"
import { compromiseKey } from "./compromise-key"
import { type CertifiedSubjects, issueCertificates } from "./issue-certificates"
import { readerOf } from "./reader"
import { revokeLotCertificates } from "./revoke-certificates"
import { keySet, readKeys, rememberKeys } from "./signing-keys"
import { statusListCredential } from "./status-credential"
import { takeStatusPlaces } from "./take-status"

/** Of the log, which is another module's, the one table that is written to. */
const AUDIT_TABLE = `create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
  institution_id text, session_id text, address text, action text, resource text, resource_id text,
  establishment_id text, reason text, before jsonb, after jsonb)`

const hand: Hand = { actor: SYSTEM("test"), institution: "INPE", establishmentIds: null }
const seed = (n: number) => Buffer.alloc(32, n).toString("base64")
const ISSUER = { url: "https://tienda.ejemplo.pe", name: "Institución de ejemplo" }
const settingsOf = (keys: string, url = ISSUER.url) => ({
  keys: parseCertificateKeys(keys),
  issuer: { ...ISSUER, url },
})
const first = settingsOf(`c1:${seed(1)}`)

moduleIntegrationTestRunner<ProvenanceModuleService>({
  moduleName: PROVENANCE_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "..", "migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string, values: unknown[] = []) =>
      MikroOrmWrapper.forkManager().execute<Record<string, unknown>[]>(text, values)
    const run = <Result>(work: (context: Context, read: Read) => Promise<Result>) =>
      service.inTransaction((context) => work(context, readerOf(context)))

    let lotId: string
    beforeEach(async () => {
      await sql(AUDIT_TABLE)
      const { id } = await service.createEstablishments(lurigancho)
      const workshop = await service.createWorkshops({ ...leather, establishment_id: id })
      const artisan = await service.createArtisans({ code: "LUR-0001", workshop_id: workshop.id })
      lotId = await run(async (context) => {
        const made = await createLot(context, hand, {
          ...{ workshop_id: workshop.id, name: "Bolso", technique: "repujado", control_number: "CP-1" },
          ...{ started_on: "2026-11-01", finished_on: "2026-11-10", quantity: 30, share_basis: "fixed" },
          makers: [{ artisan_id: artisan.id, share_bp: 10_000 }],
        })
        await recordCustody(
          context,
          hand,
          { type: "lot", id: made },
          { kind: "checked", occurred_on: "2026-11-11" }
        )
        await recordExit(context, hand, made, { exit_number: "RS-1", exit_on: "2026-11-12" })
        return made
      })
    })

    const issue = (settings = first, subjects: CertifiedSubjects = "both") =>
      run((context) => issueCertificates(context, hand, settings, { lotId, subjects }))
    const revoke = (reason: "superseded" | "error_in_data" = "superseded") =>
      run((context) => revokeLotCertificates(context, hand, lotId, { reason }))
    const latest = async () => {
      const [row] = await sql(
        "select * from provenance_certificate where lot_id = ? and piece_id is null order by issue_number desc limit 1",
        [lotId]
      )
      return row as { id: string; jws: string; code: string; kid: string; issue_number: number }
    }
    const jwks = () => run(async (_context, read) => keySet(await readKeys(read)))
    const problems = async (jws: string, issuers = [ISSUER.url]) =>
      (await verifyCertificate({ jws, jwks: await jwks(), issuers, status: null })).problems

    it("an old certificate verifies when its key has been rotated out and lost", async () => {
      await issue()
      const old = await latest()
      await revoke()
      const second = settingsOf(`c2:${seed(2)}`)
      await issue(second)

      expect(await latest()).toMatchObject({ kid: "c2", issue_number: 2 })
      expect(await problems(old.jws)).toEqual([])
      const { keys } = await jwks()
      expect(keys.map(({ kid, exp }) => [kid, exp !== undefined])).toEqual([
        ["c2", false],
        ["c1", true],
      ])
      expect(JSON.stringify(keys)).not.toMatch(/"d"/)
    })

    it("a key that was laid aside does not sign again, and an id does not change its key", async () => {
      await issue()
      await revoke()
      await issue(settingsOf(`c2:${seed(2)},c1:${seed(1)}`))
      await revoke()
      await expect(issue(first)).rejects.toMatchObject({ code: "signing_key_retired" })
      await expect(issue(settingsOf(`c2:${seed(3)}`))).rejects.toMatchObject({ code: "signing_key_other" })
    })

    it("a compromised key takes its certificates along, and they can be issued again with another", async () => {
      await issue()
      const { jws } = await latest()
      expect(await run((context) => compromiseKey(context, hand.actor, "c1", "Copia perdida"))).toBe(31)
      expect(await problems(jws)).toEqual(["unknown_key"])
      await expect(issue(first)).rejects.toMatchObject({ code: "signing_key_compromised" })
      await expect(run((_context, read) => statusListCredential(read, first, 1))).rejects.toMatchObject({
        code: "signing_key_compromised",
      })
      expect(await issue(settingsOf(`c2:${seed(2)}`))).toEqual({ issued: 31, existing: 0 })
      expect(await problems((await latest()).jws)).toEqual([])
      expect(await sql("select distinct revoke_reason from provenance_certificate where kid = 'c1'")).toEqual(
        [{ revoke_reason: "key_compromised" }]
      )
      await expect(run((context) => compromiseKey(context, hand.actor, "c1", null))).rejects.toMatchObject({
        code: "already_compromised",
      })
      await expect(run((context) => compromiseKey(context, hand.actor, "c9", null))).rejects.toMatchObject({
        type: "not_found",
      })
    })

    it("nothing can be done to a certificate but to revoke it, once", async () => {
      await issue()
      const { id } = await latest()
      const kept = /a certificate can be revoked, once, and nothing else/
      for (const change of [
        "jws = 'x'",
        "revoked_at = now(), revoke_reason = 'superseded', code = 'x'",
        "issued_at = now()",
        "status_index = status_index + 1",
      ]) {
        await expect(sql(`update provenance_certificate set ${change} where id = ?`, [id])).rejects.toThrow(
          kept
        )
      }
      await expect(sql("delete from provenance_certificate where id = ?", [id])).rejects.toThrow(kept)
      await expect(sql("truncate provenance_certificate")).rejects.toThrow(/refused/)
      await revoke()
      await expect(
        sql("update provenance_certificate set revoked_at = null, revoke_reason = null where id = ?", [id])
      ).rejects.toThrow(kept)
      await expect(
        sql("update provenance_certificate set revoke_reason = 'destroyed' where id = ?", [id])
      ).rejects.toThrow(kept)
      await expect(revoke()).rejects.toMatchObject({ code: "no_certificates" })
    })

    it("keys, salts and places in a list stay", async () => {
      await issue()
      await expect(sql("delete from provenance_signing_key")).rejects.toThrow(/retired or found compromised/)
      await expect(sql("update provenance_signing_key set public_jwk = '{}'")).rejects.toThrow(/refused/)
      await expect(sql("update provenance_lot_salt set salt = repeat('0', 64)")).rejects.toThrow(/refused/)
      await expect(sql("update provenance_status_list set used = used - 1")).rejects.toThrow(
        /only ever taken/
      )
      await sql("update provenance_signing_key set compromised_at = now()")
      await expect(sql("update provenance_signing_key set compromised_at = null")).rejects.toThrow(/refused/)
    })

    it("no certificate is stored under another's code, nor two that stand under one", async () => {
      await issue(first, "lot")
      const insert = (code: string, piece: string | null, index: number) =>
        sql(
          `insert into provenance_certificate (id, subject_type, lot_id, piece_id, code, issue_number, kid, jws, status_list,
             status_index, issued_at) values (?, ?, ?, ?, ?, 9, 'c1', 'x', 1, ?, now())`,
          [`cert_${index}`, piece ? "piece" : "lot", lotId, piece, code, index]
        )
      const [one, two] = await sql("select id, code from provenance_piece where lot_id = ? order by number", [
        lotId,
      ])
      const { code } = await latest()
      await expect(insert(String(two!.code), String(one!.id), 1)).rejects.toThrow(/under its own code/)
      await expect(insert(String(two!.code), null, 2)).rejects.toThrow(/under its own code/)
      await expect(insert(code, null, 3)).rejects.toThrow(/live_unique/)
      await insert(String(one!.code), String(one!.id), 4)
    })

    it("places are all different, over many who issue at once and where one list is full", async () => {
      await issue(first, "lot")
      await sql("update provenance_status_list set used = ? where number = 1", [STATUS_LIST_SIZE - 5])
      const taken = (
        await Promise.all(
          Array.from({ length: 8 }, () => run((_context, read) => takeStatusPlaces(read, ISSUER.url, 7)))
        )
      ).flat()
      expect(new Set(taken.map(({ list, index }) => `${list}/${index}`)).size).toBe(56)
      expect(taken.filter(({ list }) => list === 1)).toHaveLength(5)
      expect(await sql("select number, used from provenance_status_list order by number")).toEqual([
        { number: 1, used: STATUS_LIST_SIZE },
        { number: 2, used: 51 },
      ])
    })

    it("under a new address lists begin anew, and what the old one issued still verifies", async () => {
      await issue()
      const old = await latest()
      await revoke()
      await issue(settingsOf(`c1:${seed(1)}`, "https://nueva.ejemplo.pe"))
      const { jws } = await latest()
      expect(await problems(old.jws)).toEqual([])
      expect(await problems(jws, ["https://nueva.ejemplo.pe"])).toEqual([])
      expect(await problems(jws)).toEqual(["foreign_issuer"])
      const list = await run((_context, read) => statusListCredential(read, first, 1))
      const ask = { jwks: await jwks(), issuers: [ISSUER.url, "https://nueva.ejemplo.pe"] }
      expect((await verifyCertificate({ ...ask, jws: old.jws, status: { list: list! } })).problems).toEqual([
        "revoked",
      ])
      // The new certificate names another list.
      expect((await verifyCertificate({ ...ask, jws, status: { list: list! } })).problems).toEqual([
        "status_unknown",
      ])
    })

    it("public halves are written down once, however many ask for them at once", async () => {
      const keys = parseCertificateKeys(`c1:${seed(1)},c0:${seed(7)}`)
      await Promise.all(Array.from({ length: 6 }, () => run((_context, read) => rememberKeys(read, keys))))
      expect(
        (await sql("select kid from provenance_signing_key order by kid")).map(({ kid }) => kid)
      ).toEqual(["c0", "c1"])
    })
  },
})
