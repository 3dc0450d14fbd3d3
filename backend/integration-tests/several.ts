/** How many requests are under way at once. */
const AT_ONCE = 8

/** Does something with each of many, several at once. */
export async function several<Each>(
  all: readonly Each[],
  work: (each: Each) => Promise<void>
): Promise<void> {
  const left = [...all].reverse()
  const worker = async () => {
    for (let each = left.pop(); each !== undefined; each = left.pop()) await work(each)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
