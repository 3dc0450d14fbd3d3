import { randomBytes } from "node:crypto"
import { inspect } from "node:util"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { CANARIES, canary, everywhere, reason, vaultSuite } from "../../../__tests__/vault-suite"
import { beginExport, exportedJson } from "./export-person"
import { readStoredDocument } from "./read-stored-document"

vaultSuite(({ keys, at, run, sql, connection, seal, read, store, audited, failure }) => {
  describe("a document", () => {
    it("lies sealed with a key of its own, and comes back as it was for a reason", async () => {
      const content = Buffer.concat([Buffer.from("%PDF-1.4 Canaria"), randomBytes(5000)])
      const { id } = await store(content)
      const [row] = await sql("select * from provenance_document")
      expect(inspect(row, { depth: 5, maxArrayLength: null })).not.toMatch(CANARIES)
      expect((row!.content_sealed as Buffer).includes("Canaria")).toBe(false)
      const opened = await run((context) => readStoredDocument(context, everywhere, keys, id, reason))
      expect(opened).toEqual({ filename: "Canaria Secreta.pdf", media_type: "application/pdf", content })
      expect(await audited()).toMatchObject([{ action: "document.read", resource_id: at.artisan, reason }])
    })

    it("opens only where it belongs, and only for whoever reaches it", async () => {
      const { id } = await store()
      const elsewhere = { actor: SYSTEM("test"), establishmentIds: [at.there] }
      await expect(
        run((context) => readStoredDocument(context, elsewhere, keys, id, reason))
      ).rejects.toMatchObject({ type: "not_found" })
      await sql(
        `insert into provenance_document select 'doc_copy', kind, artisan_id, establishment_id, filename_sealed,
           media_type, size_bytes, key_id, wrapped_key, content_sealed, created_by, created_at
         from provenance_document`
      )
      expect(
        await failure(run((context) => readStoredDocument(context, everywhere, keys, "doc_copy", reason)))
      ).toMatchObject({ code: "identity_damaged" })
    })

    it("is refused in the clear, and stays as it is", async () => {
      await store()
      for (const start of ["25504446", "ffd8ffe0", "89504e47"]) {
        await expect(
          sql(
            `insert into provenance_document (id, kind, artisan_id, filename_sealed, media_type, size_bytes, key_id,
               wrapped_key, content_sealed) values ('doc_1', 'other', ?, 'x', 'x', 1, 'k', 'w', decode(?, 'hex'))`,
            [at.artisan, start]
          )
        ).rejects.toThrow(/only be stored sealed/)
      }
      await expect(sql("update provenance_document set kind = 'consent'")).rejects.toThrow(/stays as it is/)
    })
  })

  it("everything held on a person is one file of JSON, with who learned who it is, and nothing of others", async () => {
    await seal(at.artisan)
    await seal(at.other, { ...canary, document_number: "12345678", full_name: "Otra Persona" })
    await store()
    await read()
    const begun = await run((context) => beginExport(context, everywhere, keys, at.artisan, reason))
    let text = ""
    for await (const piece of exportedJson(connection, at.artisan, begun)) text += piece
    const file = JSON.parse(text) as Record<string, unknown[]>
    expect(file).toMatchObject({ code: "LUR-0001", identity: canary })
    expect(file.artisan).toMatchObject([{ alias: "Wari", story: "Empecé de niña." }])
    expect(file.documents).toMatchObject([{ kind: "other", media_type: "application/pdf" }])
    expect(file.accesses).toMatchObject([
      { action: "identity.read", by: "test", reason },
      { action: "identity.exported", by: "test", reason },
    ])
    expect(Object.keys(file)).toEqual([
      ...["code", "made_at", "identity", "artisan", "stays", "consents", "registrations", "competences"],
      ...["trainings", "lots", "products", "photos", "documents", "rights_requests", "accesses"],
    ])
    expect(text).not.toMatch(/Otra Persona|12345678|CUS-0001/)
  })
})
