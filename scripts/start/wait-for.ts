import { StartError } from "./start-error"

/** Asks an address until it answers as wanted. @throws StartError after `timeout` milliseconds. */
export async function waitFor(
  what: string,
  request: () => Promise<boolean>,
  { timeout = 120_000, every = 150 }: { timeout?: number; every?: number } = {}
): Promise<void> {
  const deadline = Date.now() + timeout
  for (;;) {
    if (await request().catch(() => false)) return
    if (Date.now() > deadline) throw new StartError(`The ${what} did not answer within ${timeout / 1000} s.`)
    await new Promise((resolve) => setTimeout(resolve, every))
  }
}

/** Does this address answer with a status below 400? */
export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
  await response.arrayBuffer()
  return response.ok
}
