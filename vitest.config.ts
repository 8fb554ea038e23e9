import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		setupFiles: ['test/support/console-guard.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/{core,content,server,routes}/**/*.test.{ts,tsx}'],
					environment: 'node',
				},
			},
			{ extends: true, test: { name: 'ui', include: ['test/ui/**/*.test.tsx'], environment: 'jsdom' } },
			{
				extends: true,
				test: {
					name: 'site',
					include: ['test/{journeys,browser}/**/*.test.{ts,tsx}'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 180_000,
					fileParallelism: false,
				},
			},
		],
	},
})
