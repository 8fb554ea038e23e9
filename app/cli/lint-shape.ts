import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const most = 300
const vagueNames = /^(misc|helpers?|commons?|utils?|utilities|shared|stuff)$/
const remixExports = new Set([
	'action',
	'clientAction',
	'clientLoader',
	'ErrorBoundary',
	'handle',
	'headers',
	'HydrateFallback',
	'links',
	'loader',
	'meta',
	'shouldRevalidate',
])

export type SourceFile = { path: string; text: string }

/** Files over 300 lines, and an app whose middle or long files have grown: a second idea wants its own file. */
export function sizeFaults(files: SourceFile[]): string[] {
	const counted = files.map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
	const faults = counted
		.filter((file) => file.lines > most)
		.map((file) => `${file.path}:1 has ${file.lines} lines; at most ${most}. Give its second idea a file.`)
	const app = counted.filter((file) => file.path.startsWith('app/')).map((file) => file.lines)
	app.sort((a, b) => a - b)
	const at = (share: number) => app[Math.floor((app.length - 1) * share)] ?? 0
	if (at(0.5) >= 60) faults.push(`app: the median file has ${at(0.5)} lines; keep it under 60.`)
	if (at(0.95) >= 200) faults.push(`app: the 95th percentile has ${at(0.95)} lines; keep it under 200.`)
	return faults
}

/** Folders and files whose name says nothing about what is in them. */
export function nameFaults(files: SourceFile[]): string[] {
	return files.flatMap((file) =>
		file.path
			.split('/')
			.map((part) => part.replace(/\..*$/, ''))
			.filter((part) => vagueNames.test(part))
			.map((part) => `${file.path}:1 is called "${part}": name it after the one thing it does.`),
	)
}

/** Files in `routes/` that would be a page by accident or hide a test, and exports that Remix does not know. */
export function routeFaults(files: SourceFile[]): string[] {
	const inRoutes = files.filter((file) => file.path.startsWith('app/routes/'))
	const folders = new Set(inRoutes.flatMap((file) => /^(.+)\/route\.tsx?$/.exec(file.path)?.[1] ?? []))
	return inRoutes.flatMap((file) => {
		const folder = file.path.slice(0, file.path.lastIndexOf('/'))
		if (!folders.has(folder))
			return `${file.path}:1 belongs to no route: routes are <folder>/route.tsx, flat, with what they need beside it.`
		if (/\.test\.tsx?$/.test(file.path)) return `${file.path}:1 is a test: tests live in test/.`
		if (/ from '(\.\.\/(?!\.\.)|#app\/routes)/.test(file.text))
			return `${file.path}:1 imports from another route: what two routes share is a component, a view or an act.`
		return /\/route\.tsx?$/.test(file.path) ? exportFaults(file) : []
	})
}

function exportFaults({ path, text }: SourceFile): string[] {
	if (/^export \*|^export \{/m.test(text))
		return [`${path}:1 re-exports: declare each of Remix's names plainly.`]
	return [...text.matchAll(/^export (?:async )?(?:function|const|let|class) (\w+)/gm)]
		.map((found) => found[1] ?? '')
		.filter((name) => !remixExports.has(name))
		.map((name) => `${path}:1 exports ${name}: only Remix's names may be exported from a route.`)
}

/** Every source file below the given folders, generated ones left out; paths relative to the root. */
export function sourceFiles(root: string, folders: string[]): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name}`)
			.filter((path) => /\.(ts|tsx|js|mjs|cjs|css)$/.test(path) && !path.includes('store/generated/'))
			.sort()
			.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
	)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const files = sourceFiles(process.cwd(), ['app', 'test', 'prisma'])
	const faults = [...sizeFaults(files), ...nameFaults(files), ...routeFaults(files)]
	for (const fault of faults) console.error(fault)
	console.error(`shape: ${files.length} files, ${faults.length} faults`)
	process.exitCode = faults.length > 0 ? 1 : 0
}
