import { isIPv6 } from "node:net"

/**
 * What a network address is counted under. An IPv6 network of 64 bits is one subscriber, who can write any of 2^64
 * addresses as sender; an IPv4 address in IPv6 clothes is the IPv4 address.
 */
export function addressKey(address: string | null): string {
  if (address === null) return "unknown"
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  return isIPv6(address) ? `${hextets(address).slice(0, 4).join(":")}::/64` : address
}

/** The eight groups of an IPv6 address, without leading zeros. */
function hextets(address: string): string[] {
  const [head = "", tail] = address.replace(/%.*$/, "").split("::")
  const left = head.split(":").filter(Boolean)
  const right = (tail ?? "").split(":").filter(Boolean)
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
  return [...left, ...gap, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
}
