import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

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
					environment: 'node',
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'ui',
					include: ['test/ui/**/*.test.{ts,tsx}'],
					environment: 'jsdom',
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
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
})
