import { availableParallelism } from 'node:os'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { rootFolder } from '#app/server/store/root.server'
import { stringsCommand } from './strings/strings-command'

const pool = createCompilerPool(availableParallelism(), { path: childPath, nice: 0 })
try {
	const { code, out, err } = await stringsCommand(process.argv.slice(2), {
		root: rootFolder(),
		from: process.cwd(),
		compile: (job) => compileWith(pool, job),
	})
	process.stdout.write(out)
	process.stderr.write(err)
	process.exitCode = code
} finally {
	pool.close()
}
