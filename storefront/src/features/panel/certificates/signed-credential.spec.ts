import { originCredentials } from "../../../../../plugins/provenance/src/domain/certificate-credential"
import { readJws } from "./signed-credential"

const facts = (visibility: "name" | "region") => ({
  code: "234-679-ADF",
  name: "Correa repujada",
  technique: "repujado",
  materials: null,
  control_number: "CP-2026-11",
  started_on: "2026-10-01",
  finished_on: "2026-10-20",
  quantity: 12,
  exit_number: "RS-88",
  exit_on: "2026-10-25",
  craft_line: "cueros-pieles",
  workshop: { handle: "cuero-norte", name: "Cuero Norte" },
  establishment: { handle: "ep-lima", name: "E.P. de Lima", department: "Lima", visibility },
  makers: [{ code: "LUR-0142", in_national_register: true }],
  custody: { events: 3, head: "ab12" },
  salt: "c2FsdA",
})

function signed(visibility: "name" | "region"): string {
  const make = originCredentials(facts(visibility), { url: "https://t.example", name: "INPE" }, new Date(0))
  const credential = make({
    id: "0000",
    piece: { code: "444-444-444", number: 7 },
    status: { list: 1, index: 5 },
  })
  return [{ alg: "EdDSA" }, credential, "x"]
    .map((part) => Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url"))
    .join(".")
}

describe("what was signed", () => {
  it("is read out of the certificates that the backend makes, named or hidden", () => {
    const named = readJws(signed("name"))?.credential?.credentialSubject
    expect(named).toMatchObject({ code: "444-444-444", number: 7, of: 12, exitRegister: { number: "RS-88" } })
    const hidden = readJws(signed("region"))?.credential?.credentialSubject
    expect(hidden?.establishment).toEqual({ region: "Lima" })
    expect(hidden?.exitRegister).toMatchObject({ month: "2026-10" })
  })

  it("is shown as it stands where its form is another", () => {
    const other = ["{}", '{"a":1}', ""].map((part) => Buffer.from(part).toString("base64url")).join(".")
    expect(readJws(other)).toEqual({ header: "{}", payload: '{\n  "a": 1\n}', credential: null })
  })

  it.each(["", "a.b", "%%.%%.x", "e30.e30"])("is nothing for %j", (text) => expect(readJws(text)).toBeNull())
})
