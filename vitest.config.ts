import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** They put something else in the place of a module, so each of them needs modules of its own. */
const replacing = ['test/core/wording/written-as.test.ts', 'test/core/assessment/debrief-written.test.ts']

export default defineConfig({
	resolve: {
		alias: {
			'#app': fileURLToPath(new URL('app', import.meta.url)),
			'#test': fileURLToPath(new URL('test', import.meta.url)),
		},
	},
	test: {
		setupFiles: ['test/support/console-guard.ts'],
		unstubEnvs: true,
		// Both cores of the smallest machine this runs on; Vitest alone would leave one idle.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/{core,content,server,routes,cli}/**/*.test.{ts,tsx}'],
					exclude: replacing,
					// Files share their modules: loading them anew for each file took as long as the tests.
					isolate: false,
					environment: 'node',
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: { name: 'alone', include: replacing, environment: 'node' },
			},
			{
				extends: true,
				test: {
					name: 'ui',
					setupFiles: ['test/support/ui-cleanup.ts'],
					include: ['test/ui/**/*.test.{ts,tsx}'],
					environment: 'jsdom',
					// Here too: three of four seconds went by before the first test of a file.
					isolate: false,
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['test/{journeys,browser}/**/*.test.{ts,tsx}'],
					environment: 'node',
					globalSetup: ['test/support/site-setup.ts'],
					// One slow answer of a browser fails no run in CI; `npm test` names each test that was tried again.
					retry: process.env.CI ? 1 : 0,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
})
