import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function isRoot(folder: string): boolean {
	const file = join(folder, 'package.json')
	return existsSync(file) && readFileSync(file, 'utf8').includes('"name": "rapport"')
}

/** The folder of the installation, found from where this file lies, bundled or not; never from where one stands. */
export function rootFolder(): string {
	let folder = dirname(fileURLToPath(import.meta.url))
	while (!isRoot(folder)) {
		const above = dirname(folder)
		if (above === folder) throw new Error('The folder of Rapport (with its package.json) was not found.')
		folder = above
	}
	return folder
}

/** Whether this is the built server, whose commands lie in `build/cli`. */
export function isBuilt(): boolean {
	return fileURLToPath(import.meta.url).startsWith(join(rootFolder(), 'build'))
}
