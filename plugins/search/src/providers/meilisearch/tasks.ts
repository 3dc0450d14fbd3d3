import { MedusaError } from "@medusajs/framework/utils"
import type { Client } from "./client"
import { toMedusaError } from "./errors"

/** A task that came to its end. */
export interface EndedTask {
  uid: number
  status: "succeeded" | "failed" | "canceled"
  error: { message: string; code: string } | null
}

const FIRST_PAUSE_MS = 5
const LONGEST_PAUSE_MS = 250
/** The server lists this many of one request's tasks. */
const MOST_AT_ONCE = 200

/**
 * Waits until the server is through with these tasks, all of them in one request at a time.
 * @returns the tasks, in the order given
 * @throws MedusaError UNEXPECTED_STATE when that takes too long or the server does not answer
 */
export async function endOf(
  client: Client,
  uids: readonly number[],
  timeoutMs: number
): Promise<EndedTask[]> {
  const ended = new Map<number, EndedTask>()
  const late = Date.now() + timeoutMs
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const open = uids.filter((uid) => !ended.has(uid)).slice(0, MOST_AT_ONCE)
    if (!open.length) break
    for (const task of await look(client, open)) ended.set(task.uid, task)
    if (open.some((uid) => !ended.has(uid))) {
      if (Date.now() >= late) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `Meilisearch did not finish task ${open[0]} within ${timeoutMs} ms`,
          "search_task_late"
        )
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return uids.map((uid) => ended.get(uid) as EndedTask)
}

/** @throws MedusaError UNEXPECTED_STATE with the server's words and code for the first task that failed */
export function assertSucceeded(tasks: readonly EndedTask[], doing: string): void {
  const failed = tasks.find(({ status }) => status !== "succeeded")
  if (failed) {
    const { message, code } = failed.error ?? {
      message: `the task was ${failed.status}`,
      code: failed.status,
    }
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Meilisearch failed ${doing} (task ${failed.uid}): ${message} [${code}]`,
      code
    )
  }
}

async function look(client: Client, uids: readonly number[]): Promise<EndedTask[]> {
  try {
    const { results } = await client.tasks.getTasks({ uids: [...uids], limit: uids.length })
    return results.flatMap(({ uid, status, error }) =>
      status === "succeeded" || status === "failed" || status === "canceled"
        ? [{ uid, status, error: error ? { message: error.message, code: error.code } : null }]
        : []
    )
  } catch (error) {
    throw toMedusaError(error, `looking at task ${uids[0]}`)
  }
}
