// The arrows of the house. `npm run lint` enforces them; test/core/arrows.test.ts shows that they bite.

const inCore = (...rooms) => `^app/core/(${rooms.join('|')})/`
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`
const prisma = '(^|/)(@prisma|prisma|better-sqlite3)(/|$)|^app/server/store/generated'
const atRunTime = { dependencyTypesNot: ['type-only'] }

/** A room of the core, and the rooms it may see besides itself. */
const coreArrows = {
	scenario: [],
	writing: ['scenario'],
	wording: ['scenario', 'play'],
	play: ['scenario'],
	paths: ['scenario'],
	language: ['scenario', 'wording', 'writing', 'play', 'paths'],
	assessment: ['scenario', 'wording', 'play', 'paths'],
	learning: ['scenario', 'wording', 'play', 'paths', 'language', 'assessment'],
	comparing: ['scenario', 'wording', 'play', 'paths', 'language', 'learning'],
	records: ['learning', 'assessment', 'scenario'],
	statement: ['scenario', 'wording', 'play', 'paths', 'language', 'assessment', 'learning'],
}

module.exports = {
	forbidden: [
		...Object.entries(coreArrows).map(([room, sees]) => ({
			name: `core-${room}-arrows`,
			comment: `core/${room} may see ${['itself', ...sees].join(', ')}; nothing runs back.`,
			severity: 'error',
			from: { path: inCore(room) },
			to: { path: '^app/core/.+/', pathNot: inCore(room, ...sees) },
		})),
		{
			name: 'core-is-pure',
			comment: 'The core sees nothing of the app outside itself.',
			severity: 'error',
			from: { path: '^app/core/' },
			to: { path: '^(app|test|content|prisma)/', pathNot: '^app/core/' },
		},
		{
			name: 'core-without-node',
			comment: 'No node:* in the core: time, ids, files and chance come in as arguments.',
			severity: 'error',
			from: { path: '^app/core/' },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'core-packages',
			comment: 'The core may use zod and xstate.',
			severity: 'error',
			from: { path: '^app/core/', pathNot: '^app/core/(language|records)/' },
			to: { path: 'node_modules/', pathNot: npm('zod', 'xstate') },
		},
		{
			name: 'core-records-packages',
			comment: 'core/records reckons with days in time zones: date-fns and its zones besides zod.',
			severity: 'error',
			from: { path: '^app/core/records/' },
			to: { path: 'node_modules/', pathNot: npm('zod', 'date-fns', '@date-fns/tz') },
		},
		{
			name: 'core-language-packages',
			comment: 'core/language reads text: unified, remark, mdast and yaml besides zod.',
			severity: 'error',
			from: { path: '^app/core/language/' },
			to: {
				path: 'node_modules/',
				pathNot: npm('zod', 'yaml', 'unified', 'remark-(parse|mdx|gfm)', 'vfile', 'mdast-util-mdx', '@types/(mdast|unist)'),
			},
		},
		{
			name: 'only-store-knows-prisma',
			comment: 'The generated client and the driver live behind app/server/store; acts and views call its functions.',
			severity: 'error',
			from: { path: '^(app|test)/', pathNot: '^app/server/store/|^test/server/' },
			to: { path: prisma },
		},
		{
			name: 'server-without-markup',
			comment: 'The server never imports the UI or a route.',
			severity: 'error',
			from: { path: '^app/(server|cli)/' },
			to: { path: '^app/(ui|routes)/' },
		},
		{
			name: 'ui-without-server',
			comment: 'The UI gets props; it may not reach for the server, the compiler or the routes.',
			severity: 'error',
			from: { path: '^app/ui/' },
			to: { path: '^app/(server|cli|routes|core/language)/' },
		},
		{
			name: 'ui-core-types-and-pure-helpers',
			comment: 'zod and xstate stay on the server: from the UI only the types of definitions may be imported.',
			severity: 'error',
			from: { path: '^app/ui/' },
			to: { path: [npm('zod', 'xstate'), '^app/core/scenario/definition'], ...atRunTime },
		},
		{
			name: 'ui-without-node',
			comment: 'The UI runs in browsers.',
			severity: 'error',
			from: { path: '^app/ui/' },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'routes-import-no-route',
			comment: 'What two routes share is a component, a view or an act.',
			severity: 'error',
			from: { path: '^app/routes/' },
			// What lies beside a route is its own: lint-shape sees that no other folder imports it.
			to: { path: '^app/routes/[^/]+/route\\.tsx?$' },
		},
		{
			name: 'only-tests-import-routes',
			comment: 'Nothing but tests (and Remix) imports routes.',
			severity: 'error',
			from: { path: '^app/', pathNot: '^app/routes/' },
			to: { path: '^app/routes/' },
		},
		{
			name: 'app-without-tests',
			comment: 'The app never imports a test or its support.',
			severity: 'error',
			from: { path: '^app/' },
			to: { path: '^test/' },
		},
		{
			name: 'no-circles',
			comment: 'Modules that import each other are one module: say which.',
			severity: 'error',
			from: { path: '^app/' },
			to: { circular: true, viaOnly: atRunTime },
		},
		{
			name: 'nothing-unresolved',
			comment: 'An import that resolves to nothing.',
			severity: 'error',
			from: { path: '^(app|test)/' },
			to: { couldNotResolve: true, pathNot: '^virtual:' },
		},
		{
			name: 'no-dev-package-in-the-server',
			comment: 'What runs in production is a dependency, not a dev dependency.',
			severity: 'error',
			from: { path: '^app/(core|server)/' },
			to: { dependencyTypes: ['npm-dev'], ...atRunTime, pathNot: 'node_modules/(@types|vite)/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.css$|\\?' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
		},
	},
}
