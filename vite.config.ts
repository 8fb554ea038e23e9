import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
	plugins: [tailwindcss(), remix({ ...remixConfig, serverModuleFormat: 'esm' })],
	build: { target: 'es2022' },
	// Bundled, because loading all of its icons one by one costs a third of a second at every start.
	ssr: { noExternal: ['lucide-react'] },
})
