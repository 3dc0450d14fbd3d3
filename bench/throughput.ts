import autocannon from "autocannon"

/** What to load: one URL, with what a client would send. */
export type Target = {
  url: string
  method?: "GET" | "POST"
  headers?: Record<string, string>
  body?: string
  bodies?: string[]
}

const WARM_UP_SECONDS = 2
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
const CONNECTIONS = 10

/**
 * Requests per second of a target at 10 connections, after a warm-up, on this machine only.
 * @throws when any answer is not 2xx: a fast error is no result
 */
export async function throughput(target: Target): Promise<number> {
  const options = {
    url: target.url,
    method: target.method ?? "GET",
    headers: target.headers,
    body: target.body,
    ...(target.bodies && { requests: target.bodies.map((body) => ({ body })) }),
    connections: CONNECTIONS,
  } as const
  await autocannon({ ...options, duration: WARM_UP_SECONDS })
  const result = await autocannon({ ...options, duration: SECONDS })
  if (result.non2xx || result.errors) {
    throw new Error(`${target.url}: ${result.non2xx} answers that are not 2xx, ${result.errors} errors`)
  }
  return result.requests.average
}
