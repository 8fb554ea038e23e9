import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { contentStats } from '#app/server/stats/content-stats.server'
import { prettyStats } from '#app/server/stats/pretty-stats.server'
import { rootFolder } from '#app/server/store/root.server'

const usage = `Usage: npm run --silent content:stats -- [--format=pretty|json]

Counts every course, lesson and scenario in content/: words, minutes, reading age, what there is to do, and for
scenarios how they can come out. It asks nothing of anybody; content:check does that.
`

function formatAsked(): 'pretty' | 'json' | null {
	try {
		const { values } = parseArgs({ options: { format: { type: 'string', default: 'pretty' } } })
		return values.format === 'pretty' || values.format === 'json' ? values.format : null
	} catch {
		return null
	}
}

const format = formatAsked()
if (format === null) {
	process.stderr.write(usage)
	process.exitCode = 2
} else {
	const pool = createCompilerPool(availableParallelism(), { path: childPath, nice: 0 })
	// Rewrites one line of a terminal, and is silent elsewhere.
	const progress = (slug: string) => {
		if (process.stderr.isTTY) process.stderr.write(`\u001b[2K\r${slug}`)
	}
	try {
		const stats = await contentStats({
			root: rootFolder(),
			compile: (job) => compileWith(pool, job),
			progress,
		})
		if (process.stderr.isTTY) process.stderr.write('\u001b[2K\r')
		process.stdout.write(format === 'json' ? `${JSON.stringify(stats, null, '\t')}\n` : prettyStats(stats))
	} finally {
		pool.close()
	}
}
