export { checked, managerOf, type Refusal } from "@tejido/institutions/database/transaction"
