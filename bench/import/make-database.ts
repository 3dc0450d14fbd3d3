import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  isSharedConnectionSymbol,
} from "@medusajs/framework/utils"
import { WORKSHOPS } from "./file-of-listings"

const MODULES = {
  institutions: "@tejido/institutions/modules/institutions",
  provenance: "@tejido/provenance/modules/provenance",
  listings: "../../plugins/listings/src/modules/listings",
}

/** The tables of the plugins that an import touches, the audit log among them, and a prison with workshops and artisans. */
export async function makeDatabase(clientUrl: string): Promise<void> {
  // Medusa takes the database to migrate from here, whatever it is told otherwise.
  process.env.DATABASE_URL = clientUrl
  const connection = createPgConnection({ clientUrl, schema: "public" })
  try {
    const app = await MedusaApp({
      modulesConfig: Object.fromEntries(
        Object.entries(MODULES).map(([name, path]) => [
          name,
          {
            resolve: require.resolve(path),
            options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
          },
        ])
      ),
      injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
    })
    await app.runMigrations()
    await connection.raw(PEOPLE)
  } finally {
    await connection.destroy()
  }
}

// Rules about places and people are other plugins'; here they only have to be found.
const PEOPLE = `
  set local session_replication_role = replica;
  insert into provenance_establishment (id, code, name, handle, regional_office, department, province, district, ubigeo,
      sex, visibility)
    values ('estb_1', 'LUR', 'Lurigancho', 'lurigancho', 'Lima', 'Lima', 'Lima', 'Lurigancho', '150118', 'men', 'name');
  insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
    select 'wksp_' || i, 'taller-' || i, 'Taller ' || i, 'cueros-pieles', 'own_account', '[]', 'estb_1'
    from generate_series(0, ${WORKSHOPS - 1}) i;
  insert into provenance_artisan (id, code, workshop_id)
    select 'artn_' || i, 'LUR-' || 1000 + i, 'wksp_' || i / 2 from generate_series(0, ${WORKSHOPS * 2 - 1}) i;`
