/** Looks again until the check passes, for at most `seconds` (default 5, the freshness that the shop promises). */
export async function eventually<Result>(check: () => Promise<Result>, seconds = 5): Promise<Result> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
