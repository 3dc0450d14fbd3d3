const tty = process.stdout.isTTY

/** Seconds with one decimal, as the progress lines write them. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** A step may replace its own text while it runs ("seeding: 120 of 240") and add a remark at its end. */
export type Step = { update: (text: string) => void; note: (text: string) => void }

/**
 * Runs one step with a progress line and its time. On a terminal the line counts the seconds; in a log there is
 * one line when it begins and one when it ends.
 */
export async function step<T>(title: string, work: (step: Step) => Promise<T>): Promise<T> {
  const began = Date.now()
  let text = title
  let note = ""
  const width = process.stdout.columns ?? 100
  const draw = () => {
    const line = `  ·  ${text} … ${Math.round((Date.now() - began) / 1000)} s`
    process.stdout.write(`\r\x1b[2K${line.slice(0, width - 1)}`)
  }
  const timer = tty ? setInterval(draw, 250) : undefined
  if (tty) draw()
  else process.stdout.write(`  ·  ${title} …\n`)
  const finish = (mark: string) => {
    clearInterval(timer)
    const end = note ? `: ${note}` : ""
    process.stdout.write(
      `${tty ? "\r\x1b[2K" : ""}  ${mark}  ${title}${end} (${seconds(Date.now() - began)})\n`
    )
  }
  try {
    const result = await work({
      update: (detail) => {
        text = `${title}: ${detail}`
      },
      note: (detail) => {
        note = detail
      },
    })
    finish("✓")
    return result
  } catch (error) {
    finish("✗")
    throw error
  }
}

/** A line beside the steps: something the reader should know and that stops nothing. */
export function remark(text: string): void {
  process.stdout.write(`  !  ${text}\n`)
}
