export { setFairBannerWorkflow } from "./set-fair-banner"
