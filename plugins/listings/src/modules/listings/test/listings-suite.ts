import path from "node:path"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LISTINGS_MODULE } from ".."
import { emptyContent, type ListingContent } from "../../../domain/listing-content"
import type { ListingsService } from "../service"

export type Row = Record<string, unknown>

export type ListingsSuite = {
  service: ListingsService
  run<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  sql(text: string, values?: unknown[]): Promise<Row[]>
}

/** Where things are in {@link listingsSuite}: two workshops of one prison, of which the second is a company's, and one elsewhere. */
export const PLACES = {
  here: "estb_here",
  there: "estb_there",
  workshop: "wksp_own",
  company: "wksp_company",
  elsewhere: "wksp_there",
} as const

/** Tables of other plugins, here only places for rows. */
const OTHERS = `
  create table audit_entry (actor_type text, actor_id text, actor_label text, institution_id text, session_id text,
    address text, action text, resource text, resource_id text, establishment_id text, reason text, before jsonb,
    after jsonb);
  create table provenance_establishment (id text primary key, code text, name text, visibility text, department text,
    deleted_at timestamptz);
  create table provenance_workshop (id text primary key, handle text, name text, craft_line text, mode text,
    establishment_id text, closed_at timestamptz, deleted_at timestamptz, search_text text default '');
  create table provenance_artisan (id text primary key, code text, workshop_id text, released_at timestamptz,
    erased_at timestamptz, deleted_at timestamptz);
  create table provenance_stay (artisan_id text, workshop_id text, from_on date, to_on date);
  create table staff_member (id text primary key, name text);
  create table provenance_lot (id text primary key, code text, name text, workshop_id text, origin_id text,
    voided_at timestamptz, exit_on date);
  insert into provenance_establishment (id, code, name, visibility, department) values
    ('estb_here', 'LUR', 'Lurigancho', 'name', 'Lima'), ('estb_there', 'CCP', 'Otro', 'region', 'Cusco');
  insert into provenance_workshop (id, handle, name, craft_line, mode, establishment_id) values
    ('wksp_own', 'cuero', 'Taller de cuero', 'cueros-pieles', 'own_account', 'estb_here'),
    ('wksp_company', 'calzado', 'Taller de calzado', 'calzado', 'company', 'estb_here'),
    ('wksp_there', 'telar', 'Taller de telar', 'textileria', 'own_account', 'estb_there');
  insert into provenance_artisan (id, code, workshop_id) values
    ('artn_1', 'LUR-0001', 'wksp_own'), ('artn_2', 'LUR-0002', 'wksp_own'), ('artn_3', 'CUS-0001', 'wksp_there');`

/** Runs tests against the module on a real database, fresh for each test. */
export function listingsSuite(name: string, tests: (suite: ListingsSuite) => void): void {
  moduleIntegrationTestRunner<ListingsService>({
    moduleName: LISTINGS_MODULE,
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    dbName: `medusa-${name}-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    testSuite: ({ service, MikroOrmWrapper }) => {
      const sql: ListingsSuite["sql"] = (text, values = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, values)
      beforeEach(async () => {
        await sql(OTHERS)
      })
      tests({ service, sql, run: (work) => service.inTransaction(work) })
    },
  })
}

/** Everything that a listing needs, of a bag of the first workshop; photos as given. */
export function bag(changes: Partial<ListingContent> = {}): ListingContent {
  return {
    ...emptyContent(),
    title: { es: "Bolso de cuero repujado", en: "Tooled leather bag" },
    description: { es: "Un bolso para todos los días.", en: "" },
    technique: { es: "repujado", en: "tooling" },
    materials: ["cuero"],
    price: 12_000,
    weight_g: 800,
    variants: [{ key: "unica", value: "", price: null, stock: 5 }],
    makers: [{ artisan_id: "artn_1", share_bp: 10_000 }],
    photos: [{ photo_id: "phot_1", alt: { es: "Bolso visto de frente", en: "" } }],
    ...changes,
  }
}
