import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { receiveStream } from "../../../../photos/uploads/receive-stream"
import { startUpload } from "../../../../photos/uploads/start-upload"
import { type ListingsSuite, listingsSuite, PLACES, type Row } from "../../test/listings-suite"
import { beginImport } from "../begin-import"
import { type ImportStart, startImport } from "../decide-import"
import type { ImportWork } from "../import-row"
import { runImports } from "../run-import"

/** Who has charge of the first prison, and who of all. */
export const OPERATOR: Hand = {
  actor: { type: "staff", id: "memb_1", label: "Rosa" },
  institution: "INPE",
  establishmentIds: [PLACES.here],
}
export const CURATOR: Hand = {
  ...OPERATOR,
  actor: { type: "staff", id: "memb_2", label: "Ana" },
  establishmentIds: null,
}

export type ImportsSuite = ListingsSuite & {
  work: ImportWork
  /** Of the database, for processes of their own. */
  url(): Promise<string>
  /** Sends a file and leaves it there. @returns the import's id */
  receive(file: string | Buffer, options?: { hand?: Hand; photos?: Buffer }): Promise<string>
  /** Sends a file and has it checked. @returns the import's id */
  send(file: string | Buffer, options?: { hand?: Hand; photos?: Buffer }): Promise<string>
  /** Starts a checked import and has it written. */
  start(id: string, start?: Partial<ImportStart>, hand?: Hand): Promise<void>
  importRow(id: string): Promise<Row>
  problems(id: string): Promise<unknown[]>
  listings(): Promise<Row[]>
}

/** Runs tests of imports on a real database. */
export function importsSuite(name: string, tests: (suite: ImportsSuite) => void): void {
  listingsSuite(name, (suite) => {
    const { run, sql } = suite
    const work: ImportWork = { inTransaction: run, batch: 3 }
    const runAll = async () => expect(await runImports(work)).toEqual([])
    const receive: ImportsSuite["receive"] = async (file, { hand = OPERATOR, photos } = {}) => {
      const photos_upload_id = photos ? await upload(suite, hand, photos) : null
      const sent = { filename: "bolsos.csv", file: Buffer.from(file as string), photos_upload_id }
      return await run((context) => beginImport(context, hand, sent))
    }
    tests({
      ...suite,
      work,
      receive,
      async url() {
        const [row] = await sql("select current_database() as name")
        const {
          DB_HOST = "localhost",
          DB_PORT = "5432",
          DB_USERNAME = "postgres",
          DB_PASSWORD = "",
        } = process.env
        const url = new URL(`postgres://${DB_HOST}:${DB_PORT}/${String(row?.name)}`)
        url.username = DB_USERNAME
        url.password = DB_PASSWORD
        return url.href
      },
      async send(file, options) {
        const id = await receive(file, options)
        await runAll()
        return id
      },
      async start(id, { mode = "all_or_none", submit = false } = {}, hand = OPERATOR) {
        await run((context) => startImport(context, hand, id, { mode, submit }))
        await runAll()
      },
      importRow: async (id) => (await sql("select * from listings_import where id = ?", [id]))[0] ?? {},
      problems: async (id) =>
        (
          await sql(
            "select line, heading, code from listings_import_problem where import_id = ? order by line, id",
            [id]
          )
        ).map(({ line, heading, code }) => [line, heading, code]),
      listings: () =>
        sql(
          "select code, workshop_id, state, edit_state, version, content from listings_listing order by code"
        ),
    })
  })
}

async function upload({ run }: ListingsSuite, hand: Hand, bytes: Buffer): Promise<string> {
  const purpose = "import_photos" as const
  const started = await run((context) =>
    startUpload(context, hand, { purpose, filename: "fotos.zip", length: bytes.length })
  )
  const whole = { ...started, purpose, listing_id: null, filename: "fotos.zip" }
  await receiveStream(run, hand, whole, 0, each([bytes]))
  return started.id
}

async function* each<Value>(values: Value[]): AsyncGenerator<Value> {
  yield* values
}
