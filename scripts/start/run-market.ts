import { dirname, join } from "node:path"
import { adminEmail, ensureAdminUser } from "./admin-user"
import { build, type BuildScope } from "./build"
import { Children } from "./children"
import { prepareDataDir, type DataDir } from "./data-dir"
import { DEMO_STAFF_FILE, demoStaffIsTrue, noteDemoStaff, readDemoStaff, type DemoLogin } from "./demo-staff"
import { checkExternalDatabase, ensureDatabase, publishableKey, seededVersion } from "./database"
import { backendEnvironment, isDemo, localUrl, shopEnvironment, type RunFacts } from "./environment"
import { backendFolder, medusaCli, nextCli, storefront } from "./medusa"
import { migrate } from "./migrate"
import { inviteStaff } from "./invite-staff"
import type { Options } from "./options"
import { choosePort } from "./ports"
import { fallbackFolder, placeOfCluster } from "./postgres/place"
import { startCluster, type Cluster } from "./postgres/cluster"
import { remark, seconds, step, type Step } from "./reporter"
import {
  claimDataDir,
  findRunning,
  releaseDataDir,
  removeRunFile,
  writeRunFile,
  type RunFile,
} from "./run-file"
import { loadSecrets, type Secrets } from "./secrets"
import { recordStepsIn } from "./run-logged"
import { needsSeed, runSeed } from "./seed"
import { parseStaffOptions } from "./staff-options"
import type { StartError } from "./start-error"
import { forgetCatalogue } from "./forget-catalogue"
import { summary } from "./summary"
import { answers, waitFor } from "./wait-for"
import { waitForIndex } from "./wait-for-index"
import { watchPlugins } from "./watch-plugins"

const mfaKey = (env: NodeJS.ProcessEnv) => env.AUTH_MFA_ENCRYPTION_KEY ?? ""

/** A market being started or running. Every step leaves what the next start needs, so a kill costs no data. */
export class Market {
  private readonly children: Children
  private readonly fromSources: boolean
  private cluster: Cluster | undefined
  private clusterFolder: string | undefined
  private claimed = false
  private demoStaff: DemoLogin[] = []

  constructor(
    private readonly options: Options,
    private readonly data: DataDir,
    onDeath: (error: StartError) => void
  ) {
    this.fromSources = options.mode === "dev"
    this.children = new Children(data.children, onDeath)
  }

  /** Brings everything up; on an errand only as far as that needs. @throws StartError with what to do. */
  async start(): Promise<void> {
    const began = Date.now()
    const { options, data } = this
    // Before anything long: a slip of the keyboard is told at once.
    if (options.mode === "staff") parseStaffOptions(options.errandArguments)
    prepareDataDir(data)
    const run = this.isErrand ? findRunning(data) : undefined
    if (run) return this.errandBeside(run)
    await claimDataDir(data)
    this.claimed = true
    const orphans = await this.children.endOrphans(data.step)
    if (orphans) remark(`Ended ${orphans} processes that an earlier, killed run had left behind.`)
    recordStepsIn(data.step)

    const clusterFolder = placeOfCluster(data.postgres)
    const secrets = loadSecrets(data, clusterFolder)
    const ports = await this.choosePorts()
    await this.build(options.mode === "start" ? "all" : options.mode === "dev" ? "plugins" : "data")
    const databaseUrl = await this.startDatabase(secrets, clusterFolder)
    const facts: RunFacts = { data, secrets, databaseUrl, ...ports, demo: isDemo() }
    await this.prepareDatabase(facts)
    if (this.isErrand) return

    const started = await this.startServers(facts)
    writeRunFile(data, started)
    process.stdout.write(summary(started, data, this.clusterFolder, seconds(Date.now() - began)))
    if (this.fromSources) this.watch(facts)
  }

  /** Stops the servers, then the database they use. Safe to call at any moment of the start. */
  async stop(): Promise<void> {
    if (!this.claimed) return
    removeRunFile(this.data)
    await this.children.stopAll()
    await this.cluster?.stop()
    releaseDataDir(this.data)
  }

  private async build(scope: BuildScope): Promise<void> {
    if (!this.options.build) return
    await step("Building what changed", async (progress) => {
      const names = await build(scope, this.data.logs, progress)
      progress.note(names.length ? names.join(", ") : "nothing")
    })
  }

  /** @returns the connection string of the database to use */
  private async startDatabase(secrets: Secrets, folder: string): Promise<string> {
    const external = process.env.DATABASE_URL
    if (external) {
      await step("Checking the database of DATABASE_URL", () => checkExternalDatabase(external))
      return external
    }
    if (folder !== this.data.postgres) {
      remark(`PostgreSQL's user cannot enter ${dirname(this.data.postgres)}; the database lies in ${folder}.`)
    }
    this.clusterFolder = folder
    return step("Starting PostgreSQL", async ({ note }) => {
      this.cluster = await startCluster({
        folder,
        log: join(folder === this.data.postgres ? this.data.logs : dirname(folder), "postgres.log"),
        password: secrets.postgres_password,
        fallback: fallbackFolder(this.data.postgres),
      })
      if (this.cluster.adopted) note("taken over from a killed run")
      const url = this.cluster.url("tejido")
      await ensureDatabase(url)
      return url
    })
  }

  private async choosePorts(): Promise<{ apiPort: number; shopPort: number }> {
    const { apiPort: api, shopPort: shop, freePorts: any } = this.options
    const shopPort = await choosePort("shop", { wanted: shop, usual: 3000, any, taken: [], remark })
    const apiPort = await choosePort("API", { wanted: api, usual: 9000, any, taken: [shopPort], remark })
    return { apiPort, shopPort }
  }

  private async prepareDatabase(facts: RunFacts): Promise<void> {
    const { data, databaseUrl, secrets, demo } = facts
    const { logs } = data
    const env = this.environment(facts)
    const job = { databaseUrl, env, logs, fromSources: this.fromSources }
    await step("Migrating the database", async ({ note }) => {
      if (!(await migrate(job))) note("nothing to do")
    })
    if (this.isErrand) return this.runErrand(env)
    if (!demo) return
    const staffEnv = { ...env, [DEMO_STAFF_FILE]: data.demoStaff }
    if (this.options.seed) {
      const missing = this.fromSources ? !(await seededVersion(databaseUrl)) : await needsSeed(databaseUrl)
      // The seed works on the built backend, which `npm run dev` has otherwise no use for.
      if (missing && this.fromSources) await this.build("data")
      if (missing) {
        await this.seed([], staffEnv)
        await this.noteDemoStaff(facts, env)
      }
    }
    await step("Checking the demo logins", async (progress) => {
      const made = await ensureAdminUser(secrets.admin_password, job)
      const repaired = this.options.seed && (await this.repairDemoStaff(facts, staffEnv, progress))
      progress.note(made || repaired ? "created" : "there")
      // Listed only when they work: run.json says nothing that is not so.
      const file = data.demoStaff
      this.demoStaff = (await demoStaffIsTrue(databaseUrl, file, mfaKey(env))) ? readDemoStaff(file) : []
    })
  }

  /**
   * Makes what run.json says of the demo's staff true: where a login does not work as it is listed, the seed is
   * asked for the staff alone.
   * @returns whether anything had to be made
   */
  private async repairDemoStaff(facts: RunFacts, env: NodeJS.ProcessEnv, progress: Step): Promise<boolean> {
    const { databaseUrl, data } = facts
    if (await demoStaffIsTrue(databaseUrl, data.demoStaff, mfaKey(env))) return false
    if (this.fromSources) await this.build("data")
    await runSeed(["--staff-only"], env, data.logs, progress)
    await this.noteDemoStaff(facts, env)
    return true
  }

  private noteDemoStaff({ databaseUrl, data }: RunFacts, env: NodeJS.ProcessEnv): Promise<void> {
    return noteDemoStaff(databaseUrl, data.demoStaff, mfaKey(env))
  }

  private seed(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    return step("Seeding", (progress) => runSeed(args, env, this.data.logs, progress))
  }

  /** `npm run seed` and `npm run staff` work on the data and start no servers. */
  private get isErrand(): boolean {
    return this.options.mode === "seed" || this.options.mode === "staff"
  }

  private async runErrand(env: NodeJS.ProcessEnv): Promise<void> {
    const { mode, errandArguments } = this.options
    if (mode === "seed") return this.seed(errandArguments, env)
    const invited = parseStaffOptions(errandArguments)
    const told = await step("Inviting", () => inviteStaff(invited, env, this.data.logs))
    process.stdout.write(told)
  }

  /** An errand beside a running market: into its database, and its shop is told. */
  private async errandBeside(run: RunFile): Promise<void> {
    const { data } = this
    const secrets = loadSecrets(data, placeOfCluster(data.postgres))
    const [apiPort, shopPort] = [run.api, run.shop].map((url) => Number(new URL(url).port)) as [
      number,
      number,
    ]
    const facts: RunFacts = {
      data,
      secrets,
      databaseUrl: run.database_url,
      apiPort,
      shopPort,
      demo: isDemo(),
    }
    await this.runErrand(this.environment(facts))
    await forgetCatalogue(run.shop, secrets.revalidate_secret)
  }

  private environment(facts: RunFacts): NodeJS.ProcessEnv {
    const env = backendEnvironment(facts)
    return this.fromSources ? { ...env, NODE_ENV: "development" } : env
  }

  private async startServers(facts: RunFacts): Promise<RunFile> {
    const { databaseUrl, secrets, apiPort, shopPort, demo } = facts
    const key = await publishableKey(databaseUrl)
    const run: RunFile = {
      shop: localUrl(shopPort),
      api: localUrl(apiPort),
      publishable_key: key,
      database_url: databaseUrl,
      ...(demo
        ? { demo: { staff: this.demoStaff, admin: { email: adminEmail, password: secrets.admin_password } } }
        : {}),
    }
    const shopEnv = shopEnvironment(facts, key)
    await step("Starting the backend and the shop", async ({ update }) => {
      this.children.start({
        name: "backend",
        args: [
          medusaCli,
          ...(this.fromSources ? ["develop", "--no-lint"] : ["start"]),
          "-p",
          String(apiPort),
        ],
        cwd: backendFolder(this.fromSources),
        env: this.environment(facts),
        log: join(this.data.logs, "backend.log"),
      })
      this.children.start({
        name: "shop",
        args: [nextCli, this.fromSources ? "dev" : "start", "-p", String(shopPort)],
        cwd: storefront,
        env: this.fromSources ? { ...shopEnv, NODE_ENV: "development" } : shopEnv,
        log: join(this.data.logs, "shop.log"),
      })
      await waitFor("backend", () => answers(`${run.api}/health`))
      update("the search index")
      await waitForIndex(run)
      update("the home page")
      await waitFor("shop", async () => (await fetch(`${run.shop}/icon.svg`)).status > 0)
      // Pages that an earlier run has cached may be older than the data.
      await forgetCatalogue(run.shop, secrets.revalidate_secret)
      await waitFor("shop", () => answers(`${run.shop}/es`))
      await answers(`${run.shop}/en`).catch(() => false)
    })
    return run
  }

  private watch(facts: RunFacts): void {
    watchPlugins(async (paths) => {
      try {
        await step(`Rebuilding after a change of ${paths[0]}`, async (progress) => {
          await build("plugins", this.data.logs, progress)
          if (paths.some((path) => /[/\\](migrations|links)[/\\]/.test(path))) {
            const { databaseUrl } = facts
            await migrate({
              databaseUrl,
              env: this.environment(facts),
              logs: this.data.logs,
              fromSources: true,
            })
          }
          await this.children.restart("backend")
          await waitFor("backend", () => answers(`${localUrl(facts.apiPort)}/health`))
        })
      } catch (error) {
        // A plugin that does not compile is what watching is for: say so and wait for the next change.
        remark(error instanceof Error ? error.message : String(error))
      }
    })
  }
}
