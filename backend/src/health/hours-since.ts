/** Hours that have passed since a moment. */
export function hoursSince(moment: Date): number {
  return (Date.now() - moment.getTime()) / 3_600_000
}
