import { availableParallelism } from 'node:os'
import { checkPaths } from '#app/server/check/check-paths.server'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { rootFolder } from '#app/server/store/root.server'
import { type Line, line } from './support/line'

/** What a file may take on average, in milliseconds, the start of the children left out. */
const budgetMs = 100

/** All shipped content checked as `content:check` does it, beside what that may take, in milliseconds a file. */
export async function checkingContent(): Promise<Line> {
	const pool = createCompilerPool(availableParallelism(), { path: childPath, nice: 0 })
	const check = async (paths: string[]) => {
		const began = performance.now()
		const root = rootFolder()
		const checked = await checkPaths({ root, from: root, paths, compile: (job) => compileWith(pool, job) })
		return { ms: performance.now() - began, files: checked.ok ? checked.files : 0 }
	}
	try {
		// Starts every child.
		await check(['content/courses'])
		const { ms, files } = await check([])
		return line('content-check-per-file', 'ms', ms / files, budgetMs, 1)
	} finally {
		pool.close()
	}
}
