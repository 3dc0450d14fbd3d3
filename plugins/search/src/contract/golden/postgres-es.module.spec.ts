import { openPostgresEs } from "../test/open-providers"
import { describeQuality } from "./describe-quality"

describe("postgres-es", () => describeQuality("postgres-es", () => openPostgresEs()))
