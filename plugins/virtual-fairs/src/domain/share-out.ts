/**
 * Divides so many pieces among so many kinds as evenly as whole pieces go, the first ones first: 5 among 3 is 2, 2, 1.
 */
export function shareOut(pieces: number, kinds: number): number[] {
  return Array.from({ length: kinds }, (_, i) => Math.floor(pieces / kinds) + (i < pieces % kinds ? 1 : 0))
}
