// What is left once types are erased: which packages the UI can reach by any chain of imports.
const { options } = require('./.dependency-cruiser.cjs')

module.exports = {
	forbidden: [
		{
			name: 'ui-never-reaches-zod',
			comment: 'Not even through a pure helper of the core: a browser would have to load it.',
			severity: 'error',
			from: { path: '^app/ui/' },
			to: { path: '(^|/)node_modules/(zod|xstate|unified|yaml)/', reachable: true },
		},
		{
			name: 'ui-never-reaches-the-server',
			comment: 'Not even through a pure helper.',
			severity: 'error',
			from: { path: '^app/ui/' },
			to: { path: '^app/server/', reachable: true },
		},
	],
	options: { ...options, tsPreCompilationDeps: false },
}
