// What a browser can be sent: everything that pages reach once types and the server's files are out of the way.
const { options } = require('./.dependency-cruiser.cjs')

module.exports = {
	forbidden: [
		{
			name: 'the-scorer-stays-on-the-server',
			comment: 'The scorer is too large for a browser: pages send what was typed, and get back what was made of it.',
			severity: 'error',
			from: { path: '^app/(ui|routes|entry\\.client|root)' },
			to: { path: '^app/core/wording/(?!(acts|coached)\\.ts$)', reachable: true },
		},
	],
	options: { ...options, tsPreCompilationDeps: false, exclude: { path: `${options.exclude.path}|^app/server/` } },
}
