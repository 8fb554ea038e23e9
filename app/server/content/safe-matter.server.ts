import { readSafeYaml } from './safe-yaml.server'

const refuse = {
	parse: (): never => {
		throw new Error('Front matter is plain YAML between three dashes.')
	},
	stringify: (): string => '',
}

const yaml = {
	parse: (text: string): object => {
		const { data, problems } = readSafeYaml(text)
		if (problems.length > 0) throw new Error('The front matter cannot be read.')
		return typeof data === 'object' && data !== null ? data : {}
	},
	stringify: (): string => '',
}

// gray-matter looks a marker up as written, then by its alias; a function or `false` under `js` switches nothing
// off, so every spelling it knows has an engine here, and so do the names that every object inherits.
const names = [
	...['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'json', 'toml'],
	...Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__'),
]

/** gray-matter's engines, replaced: our YAML, and a stub that throws for everything else. */
export const safeEngines = {
	...Object.fromEntries(names.map((name) => [name, refuse])),
	yaml,
	yml: yaml,
}
