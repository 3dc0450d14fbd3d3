import { MedusaError } from "@medusajs/framework/utils"
import { certificateAddresses } from "../../../domain/certificate-credential"
import { encodeStatusList } from "../../../domain/certificate-status-list"
import type { Read } from "../lots/read-custody"
import type { SigningSettings } from "./settings"
import { signerOf } from "./sign"
import { rememberKeys } from "./signing-keys"

/** For how long an answer may be kept; revocations reach everybody after it at the latest. */
export const STATUS_TTL_SECONDS = 60

/**
 * The status list of that number as a signed credential (W3C Bitstring Status List 1.0), as it stands now; null when
 * there is none. Signed by the current key, whichever key signed the certificates in it.
 * @throws MedusaError NOT_ALLOWED `signing_key_compromised`
 */
export async function statusListCredential(
  read: Read,
  settings: SigningSettings,
  number: number
): Promise<string | null> {
  const [list] = await read<{ issuer: string }>(
    "select issuer from provenance_status_list where number = ?",
    [number]
  )
  if (!list) return null
  const known = await rememberKeys(read, settings.keys)
  if (known.some(({ kid, compromised_at }) => kid === settings.keys.current && compromised_at)) {
    // It would verify with no key set.
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `the key ${settings.keys.current} is compromised: put another one first`,
      "signing_key_compromised"
    )
  }
  const revoked = await read<{ status_index: number }>(
    "select status_index from provenance_certificate where status_list = ? and revoked_at is not null",
    [number]
  )
  const id = certificateAddresses(list.issuer).statusList(number)
  return await signerOf(settings.keys)({
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    // The address under which the list was opened: the certificates in it name that one.
    issuer: { id: list.issuer, name: settings.issuer.name },
    validFrom: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      ttl: STATUS_TTL_SECONDS * 1000,
      encodedList: encodeStatusList(revoked.map(({ status_index }) => status_index)),
    },
  })
}
