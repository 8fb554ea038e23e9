import { build } from './fresh.mjs'

try {
	await build(process.cwd())
} catch (error) {
	process.stderr.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`)
	process.exitCode = 1
}
