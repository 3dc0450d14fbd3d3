import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  defineJoinerConfig,
  EmitEvents,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { MakerShare } from "../../domain/shares"
import { Artisan } from "./models/artisan"
import { ArtisanIdentity } from "./models/artisan-identity"
import { Establishment } from "./models/establishment"
import { Origin } from "./models/origin"
import { OriginMaker } from "./models/origin-maker"
import { Workshop } from "./models/workshop"
import { type PlainIdentity, sealIdentities } from "./vault/seal-identities"
import { readVaultKeys, requireVaultKeys, type VaultKeys } from "./vault/vault-keys"

/** The plugin's options in `medusa-config`. */
export interface ProvenanceOptions {
  /** Keys that seal identities, as `parseSealingKeys` reads them; without it, `IDENTITY_KEYS`. */
  identityKeys?: string
  /** Key of the fingerprints of identities, any text of 32 characters or more; without it, `IDENTITY_HASH_KEY`. */
  identityHashKey?: string
  /** `keyid:base64` of Ed25519 seeds, comma-separated, the first signing; without it, `CERTIFICATE_KEYS`. */
  certificateKeys?: string
  /** The shop's public address, which certificates name as their issuer; without it, `STOREFRONT_URL`. */
  issuerUrl?: string
}

/** What makes an origin, before it has an id. */
export interface OriginInput {
  workshop_id: string
  technique: string
  /** Céntimos per unit; only for a company's workshop. */
  agreed_pay_centimos?: number | null
  makers: MakerShare[]
}

type OriginDTO = InferTypeOf<typeof Origin>

const PUBLIC_MODELS = { Establishment, Workshop, Artisan, Origin, OriginMaker }

/** Where things come from: establishments, workshops, artisans by code, and the origin of each product. */
export class ProvenanceModuleService extends MedusaService({ ...PUBLIC_MODELS, ArtisanIdentity }) {
  private readonly keys: VaultKeys | null
  /** The options as they were given. Holds keys: never logged, never answered with. */
  readonly settings: Readonly<ProvenanceOptions>

  constructor(container: Record<string, unknown>, options: ProvenanceOptions = {}) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the module loader passes
    super(...arguments)
    this.settings = options
    this.keys = readVaultKeys(
      options.identityKeys ?? process.env.IDENTITY_KEYS,
      options.identityHashKey ?? process.env.IDENTITY_HASH_KEY
    )
  }

  /**
   * The keys of the identity vault, for what is done in `vault/`.
   * @throws MedusaError NOT_ALLOWED `identity_keys_missing`
   */
  get vaultKeys(): VaultKeys {
    return requireVaultKeys(this.keys)
  }

  /** The same, or null where they are not set: what destroys needs none. */
  get vaultKeysOrNull(): VaultKeys | null {
    return this.keys
  }

  /** Links and queries see every model but ArtisanIdentity (design P2). */
  // eslint-disable-next-line @medusajs/service-methods-must-be-async -- Medusa reads it while it loads the module
  __joinerConfig() {
    return defineJoinerConfig("provenance", { models: Object.values(PUBLIC_MODELS) })
  }

  /**
   * Runs several changes, and the audit entries that belong to them, in one transaction; what they {@link tell} is
   * emitted when it has committed. The way in for everything that is not a method here.
   */
  @InjectManager()
  @EmitEvents()
  async inTransaction<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await this.inTransaction_(work, sharedContext)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await work(sharedContext)
  }

  /** Reads without a transaction: each statement sees what is committed by then. For what only reads, beside this. */
  @InjectManager()
  async reading<Result>(
    read: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await read(sharedContext)
  }

  /**
   * Seals and stores who artisans are, all or none. Nothing that was given comes back, only how many were stored.
   * @throws MedusaError NOT_ALLOWED `identity_keys_missing`
   */
  @InjectManager()
  async sealIdentities(
    identities: PlainIdentity[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<number> {
    const keys = this.vaultKeys
    return await this.inTransaction_((context) => sealIdentities(context, keys, identities), sharedContext)
  }

  /** Stores origins with their makers in one transaction: the database checks the shares when it commits. */
  @InjectManager()
  @EmitEvents()
  async recordOrigins(
    inputs: OriginInput[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<OriginDTO[]> {
    return await this.recordOrigins_(inputs, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordOrigins_(
    inputs: OriginInput[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<OriginDTO[]> {
    const origins = await this.createOrigins(
      inputs.map(({ makers: _makers, ...origin }) => origin),
      sharedContext
    )
    await this.createOriginMakers(
      inputs.flatMap(({ makers }, i) =>
        makers.map(({ artisan_id, share_bp }) => ({ origin_id: origins[i]?.id, artisan_id, share_bp }))
      ),
      sharedContext
    )
    return origins
  }

  /** How many open workshops each craft line has, by code; lines without any are absent. */
  @InjectManager()
  async countWorkshopsByCraftLine(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, number>> {
    return await countBy(
      `select craft_line as key, count(*)::int as count from provenance_workshop
       where deleted_at is null and closed_at is null group by craft_line`,
      [],
      sharedContext
    )
  }

  /** How many open workshops each of these establishments has, by id; those without any are absent. */
  @InjectManager()
  async countWorkshopsByEstablishment(
    establishmentIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, number>> {
    if (establishmentIds.length === 0) return new Map()
    return await countBy(
      `select establishment_id as key, count(*)::int as count from provenance_workshop
       where deleted_at is null and closed_at is null and establishment_id in (?) group by establishment_id`,
      [establishmentIds],
      sharedContext
    )
  }

  /** How many artisans work in each of these workshops, by id. For the public, pass it through `publicCount`. */
  @InjectManager()
  async countArtisansByWorkshop(
    workshopIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, number>> {
    if (workshopIds.length === 0) return new Map()
    return await countBy(
      `select workshop_id as key, count(*)::int as count from provenance_artisan
       where deleted_at is null and released_at is null and erased_at is null and workshop_id in (?)
       group by workshop_id`,
      [workshopIds],
      sharedContext
    )
  }
}

async function countBy(sql: string, params: unknown[], context: Context): Promise<Map<string, number>> {
  const manager = (context.transactionManager ?? context.manager) as SqlEntityManager
  const rows = await manager.execute<{ key: string; count: number }[]>(sql, params)
  return new Map(rows.map(({ key, count }) => [key, count]))
}
