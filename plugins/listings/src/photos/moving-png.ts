/** Whether a PNG is an animation: a chunk `acTL` before its first pixels. sharp shows those as if they stood still. */
export function isMovingPng(file: Buffer): boolean {
  for (let at = 8; at + 8 <= file.length;) {
    const type = file.toString("latin1", at + 4, at + 8)
    if (type === "acTL") return true
    if (type === "IDAT") return false
    at += 12 + file.readUInt32BE(at)
  }
  return false
}
