import type { IWorkflowEngineService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService, Modules } from "@medusajs/framework/utils"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import { HealthRecord } from "./models/health-record"

type Connection = { raw<Row>(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }
type Dependencies = Record<string, unknown>

/** Medusa names the workflow of a scheduled job so. */
const JOB = /^job-(.+)$/

/** Remembers how what runs by itself went, in the database: the process that asks may be another one. */
export class HealthModuleService extends MedusaService({ HealthRecord }) {
  private readonly connection_: Connection
  private readonly logger_: Logger
  private readonly workflows_: IWorkflowEngineService | undefined

  constructor(container: Dependencies) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the module loader passes
    super(...arguments)
    this.connection_ = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection
    this.logger_ = container[ContainerRegistrationKeys.LOGGER] as Logger
    this.workflows_ = container[Modules.WORKFLOW_ENGINE] as IWorkflowEngineService | undefined
  }

  readonly __hooks = {
    onApplicationStart: async () => {
      for (const name of scheduledJobs().keys()) await this.watchJob_(name)
    },
  }

  /** Notes an outcome; the one before it is forgotten. Never throws: whoever reports has other business. */
  async record(id: string, ok: boolean, facts: Record<string, unknown> = {}): Promise<void> {
    await this.connection_
      .raw(
        `insert into health_record (id, at, ok, facts) values (?, now(), ?, ?::jsonb)
         on conflict (id) do update set at = excluded.at, ok = excluded.ok, facts = excluded.facts, updated_at = now()`,
        [id, ok, JSON.stringify(facts)]
      )
      .then(undefined, (error: unknown) => this.logger_.warn(`health: ${id} was not noted: ${String(error)}`))
  }

  private async watchJob_(name: string): Promise<void> {
    await this.workflows_?.subscribe({
      workflowId: `job-${name}`,
      subscriberId: `health-${name}`,
      subscriber: (event: JobEvent) => {
        if (event.eventType !== "onFinish") return
        const ok = !event.errors?.length
        const facts = ok ? asFacts(event.result) : { error: asText(event.errors?.[0]?.error) }
        void this.record(`job:${name}`, ok, facts)
      },
    })
  }
}

type JobEvent = { eventType: string; result?: unknown; errors?: { error?: unknown }[] }

type KnownWorkflow = { id: string; options?: { schedule?: { cron?: string } | string } }

/** The jobs that this process knows, by name, with their schedules in cron's notation. */
export function scheduledJobs(): Map<string, string> {
  const workflows = (WorkflowManager as { getWorkflows(): Map<string, KnownWorkflow> }).getWorkflows()
  return new Map(
    [...workflows.values()].flatMap(({ id, options }): [string, string][] => {
      const name = JOB.exec(id)?.[1]
      const schedule = options?.schedule
      const cron = typeof schedule === "string" ? schedule : schedule?.cron
      return name && cron ? [[name, cron]] : []
    })
  )
}

function asFacts(result: unknown): Record<string, unknown> {
  return typeof result === "object" && result !== null && !Array.isArray(result)
    ? (result as Record<string, unknown>)
    : {}
}

function asText(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message
  return (typeof message === "string" ? message : String(error)).slice(0, 500)
}
