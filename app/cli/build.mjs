import { build } from './fresh.mjs'

await build(process.cwd())
