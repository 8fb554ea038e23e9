import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rootFolder } from '../store/root.server'
import { placeInContent } from './place-in-content.server'

export const playEnd = '.play.yaml'

/** The walk-throughs that lie beside a scenario's file, by name; none beside anything else. */
export function playsBeside(file: string, root: string = rootFolder()): Map<string, string> {
	if (placeInContent(file)?.kind !== 'scenario') return new Map()
	const folder = join(root, dirname(file))
	if (!existsSync(folder)) return new Map()
	return new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith(playEnd))
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	)
}
