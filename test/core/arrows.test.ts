import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions } from 'dependency-cruiser'
import { afterEach, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
let root = ''

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A small app on disk, judged by the very rules that `npm run lint` uses; answers `rule: file`. */
async function faultsOf(
	files: Record<string, string>,
	config = '.dependency-cruiser.cjs',
): Promise<string[]> {
	root = mkdtempSync(join(tmpdir(), 'rapport-arrows-'))
	symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true })
		writeFileSync(join(root, path), text)
	}
	const { forbidden, options } = require(join(process.cwd(), config))
	const { tsConfig: _, ...rest } = options
	const judged: ICruiseOptions = { ...rest, ruleSet: { forbidden }, validate: true, baseDir: root }
	const { output } = await cruise(['app'], judged)
	if (typeof output === 'string') throw new Error('expected a result, not a report')
	return output.summary.violations.map((found) => `${found.rule.name}: ${found.from}`).sort()
}

test('a tree that keeps the arrows has no faults', async () => {
	const faults = await faultsOf({
		'app/core/scenario/step.ts': 'export const step = 1\n',
		'app/core/play/run.ts': "import { step } from '../scenario/step'\nexport const run = step\n",
		'app/server/acts/give-reply.server.ts':
			"import { run } from '../../core/play/run'\nexport const act = run\n",
		'app/routes/attempts/route.tsx':
			"import { act } from '../../server/acts/give-reply.server'\nexport const loader = act\n",
	})
	expect(faults).toEqual([])
})

test('an arrow that runs back inside the core is a fault', async () => {
	const faults = await faultsOf({
		'app/core/scenario/step.ts': "import { run } from '../play/run'\nexport const step = run\n",
		'app/core/play/run.ts': 'export const run = 1\n',
	})
	expect(faults).toEqual(['core-scenario-arrows: app/core/scenario/step.ts'])
})

test('Node, React and the server are faults in the core', async () => {
	const faults = await faultsOf({
		'app/core/play/clock.ts': "import { hrtime } from 'node:process'\nexport const now = hrtime\n",
		'app/core/play/view.ts': "import { useState } from 'react'\nexport const view = useState\n",
		'app/core/play/store.ts': "import { db } from '../../server/db.server'\nexport const store = db\n",
		'app/server/db.server.ts': 'export const db = 1\n',
	})
	expect(faults).toEqual([
		'core-is-pure: app/core/play/store.ts',
		'core-packages: app/core/play/view.ts',
		'core-without-node: app/core/play/clock.ts',
	])
})

test('Prisma is a fault anywhere but in the store', async () => {
	const faults = await faultsOf({
		'app/server/store/generated/client.ts': 'export const client = 1\n',
		'app/server/store/db.server.ts':
			"import { client } from './generated/client'\nexport const db = client\n",
		'app/server/acts/assign.server.ts':
			"import { client } from '../store/generated/client'\nexport const act = client\n",
	})
	expect(faults).toEqual(['only-store-knows-prisma: app/server/acts/assign.server.ts'])
})

test('the server is a fault in the UI, and a type of a definition is none', async () => {
	const faults = await faultsOf({
		'app/core/scenario/definition.ts': 'export type Mark = 1\nexport const marks = 1\n',
		'app/server/env.server.ts': 'export const env = 1\n',
		'app/ui/stage/mark.tsx':
			"import type { Mark } from '../../core/scenario/definition'\nexport const mark: Mark = 1\n",
		'app/ui/stage/marks.tsx':
			"import { marks } from '../../core/scenario/definition'\nexport const all = marks\n",
		'app/ui/stage/secret.tsx': "import { env } from '../../server/env.server'\nexport const secret = env\n",
	})
	expect(faults).toEqual([
		'ui-core-types-and-pure-helpers: app/ui/stage/marks.tsx',
		'ui-without-server: app/ui/stage/secret.tsx',
	])
})

test('a package that the UI reaches through a pure helper is a fault', async () => {
	const faults = await faultsOf(
		{
			'app/core/scenario/shape.ts':
				"import { z } from 'zod'\nexport type Shape = 1\nexport const shape = z\n",
			'app/core/scenario/helper.ts': "import { shape } from './shape'\nexport const helper = shape\n",
			'app/ui/stage/typed.tsx':
				"import type { Shape } from '../../core/scenario/shape'\nexport const typed: Shape = 1\n",
			'app/ui/stage/heavy.tsx':
				"import { helper } from '../../core/scenario/helper'\nexport const heavy = helper\n",
		},
		'.dependency-cruiser.runtime.cjs',
	)
	expect(new Set(faults)).toEqual(new Set(['ui-never-reaches-zod: app/ui/stage/heavy.tsx']))
})

test('a route that another module imports is a fault', async () => {
	const faults = await faultsOf({
		'app/routes/home/route.tsx': 'export const loader = 1\n',
		'app/routes/courses/route.tsx': "import { loader } from '../home/route'\nexport const meta = loader\n",
		'app/ui/shell.tsx': "import { loader } from '../routes/home/route'\nexport const shell = loader\n",
	})
	expect(faults).toEqual([
		'only-tests-import-routes: app/ui/shell.tsx',
		'routes-import-no-route: app/routes/courses/route.tsx',
		'ui-without-server: app/ui/shell.tsx',
	])
})

test('a browser gets the names of acts, and the scorer by no way round; the server’s own files may have it', async () => {
	const faults = await faultsOf(
		{
			'app/core/wording/acts.ts': 'export const acts = 1\n',
			'app/core/wording/marked.ts': 'export const marked = 1\n',
			'app/core/assessment/debrief.ts':
				"import { marked } from '../wording/marked'\nexport const told = marked\n",
			'app/server/views/debrief.server.ts':
				"import { told } from '../../core/assessment/debrief'\nexport const view = told\n",
			'app/ui/marks.ts': "import { acts } from '../core/wording/acts'\nexport const names = acts\n",
			'app/ui/type.ts':
				"import type { marked } from '../core/wording/marked'\nexport type Marked = typeof marked\n",
			'app/routes/good/route.tsx':
				"import { view } from '../../server/views/debrief.server'\nexport const loader = view\n",
			'app/routes/bad/route.tsx':
				"import { told } from '../../core/assessment/debrief'\nexport const page = told\n",
		},
		'.dependency-cruiser.browser.cjs',
	)
	expect(faults).toEqual(['the-scorer-stays-on-the-server: app/routes/bad/route.tsx'])
})
