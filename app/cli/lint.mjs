import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureClient } from './fresh.mjs'

export const bin = (name) => join('node_modules/.bin', name)

/** What `npm run lint` runs, one after another: name, program, arguments. `npm test` runs the same. */
export const lint = [
	['eslint', bin('eslint'), ['.', '--max-warnings=0']],
	['biome', bin('biome'), ['check', '--error-on-warnings', '.']],
	['arrows', bin('depcruise'), ['app', 'test', '--config', '.dependency-cruiser.cjs']],
	['run-time arrows', bin('depcruise'), ['app', '--config', '.dependency-cruiser.runtime.cjs']],
	['browser arrows', bin('depcruise'), ['app', '--config', '.dependency-cruiser.browser.cjs']],
	['shape', bin('tsx'), ['app/cli/lint-shape.ts']],
]

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	ensureClient(process.cwd())
	for (const [name, program, args] of lint) {
		process.stdout.write(`── ${name}\n`)
		if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1
	}
}
