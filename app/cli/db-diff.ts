import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layTables } from '#app/server/store/lay-tables.server'
import { diffToSchema } from '#app/server/store/migrate.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run db:diff [-- NAME]: prints what the migrations lack of prisma/schema.prisma; with a name, writes it as the
// next migration, to be read and completed by hand. Exit 0: no difference, or written. 2: they differ.
const root = rootFolder()
const folder = mkdtempSync(join(tmpdir(), 'rapport-diff-'))
const path = join(folder, 'diff.db')
const name = process.argv[2]
try {
	layTables(path)
	const sql = await diffToSchema(path, readFileSync(join(root, 'prisma/schema.prisma'), 'utf8'))
	if (sql === '') {
		console.log('The migrations say what the schema says.')
		process.exitCode = 0
	} else if (name && /^\d{4}_[a-z0-9_]+$/.test(name)) {
		mkdirSync(join(root, 'prisma/migrations', name), { recursive: true })
		writeFileSync(join(root, 'prisma/migrations', name, 'migration.sql'), sql, { flag: 'wx' })
		console.log(`Written: prisma/migrations/${name}/migration.sql. Read it before you run it.`)
	} else {
		console.log(sql)
		if (name) console.error('A migration is named like 0002_adds_a_site.')
		process.exitCode = 2
	}
} finally {
	rmSync(folder, { recursive: true, force: true })
}
process.exit()
