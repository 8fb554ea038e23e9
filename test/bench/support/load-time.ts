import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/**
 * Milliseconds that a fresh process takes to load a module and to run its first piece of work, the median of several.
 * The code is bundled as the server is, packages left where they are, so that nothing of a loader is timed.
 */
export function loadTime(code: string, times = 7): number {
	const folder = join('node_modules', '.cache', 'rapport', `bench-${process.pid}`)
	mkdirSync(folder, { recursive: true })
	try {
		const { outputFiles } = buildSync({
			stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			packages: 'external',
			alias: { '#app': join(process.cwd(), 'app') },
			write: false,
		})
		writeFileSync(join(folder, 'work.mjs'), outputFiles[0]?.text ?? '')
		writeFileSync(
			join(folder, 'timed.mjs'),
			"const began = performance.now()\nawait import('./work.mjs')\nconsole.log(performance.now() - began)\n",
		)
		const taken = Array.from({ length: times }, () =>
			Number(execFileSync(process.execPath, [join(folder, 'timed.mjs')], { encoding: 'utf8' })),
		)
		return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
