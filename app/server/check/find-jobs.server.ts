import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { cutFront } from '#app/core/language/front/cut-front'
import type { PairsNamed } from '#app/core/language/pair-problems'
import type { Problem } from '#app/core/language/problem'
import { filesBelow, findContent } from '../content/find-content.server'
import { guessPlace } from '../content/guess-place.server'
import { principlesIn } from '../content/ideas-in.server'
import type { ContentJob } from '../content/job.server'
import { reportInto } from '../content/report.server'
import { isTranslationName, translationsBeside } from '../content/translation-file.server'
import type { Taught } from './check-principles.server'

/** A text to check: its path on disk, and the job with the name that problems show. */
export type FoundJob = {
	path: string
	job: ContentJob
	/** Whether it lies in its place below `content`. */
	inContent: boolean
	plays: PlayText[]
	translations: TranslationText[]
}
/** A walk-through beside a scenario. */
export type PlayText = { file: string; text: string }
/** A translation beside a scenario; the language is the one its name gives. */
export type TranslationText = PlayText & { language: string | null }

export type Wanted = {
	/** The folder that holds `content`. */
	root: string
	/** Where relative paths start, and what shown paths are relative to. */
	from: string
	/** Files or folders; none means everything in `content`. */
	paths: readonly string[]
}

export type FoundJobs =
	| {
			ok: true
			jobs: FoundJob[]
			problems: Problem[]
			/** Of every scenario in the content folder, whether it is wanted or not. */
			pairs: PairsNamed
			taught: Taught
	  }
	| { ok: false; missing: string }

const playEnd = '.play.yaml'

/** The texts that these paths mean, and what is wrong with where files lie. Anchors are the content folder's. */
export function findJobs({ root, from, paths }: Wanted): FoundJobs {
	const found = findContent(root)
	const known = new Map(found.jobs.map((job) => [resolve(root, job.file), job]))
	const strays = new Set(
		found.problems.flatMap((one) => (one.code === 'unknown-place' ? [resolve(root, one.file)] : [])),
	)
	const wanted = paths.length === 0 ? [join(root, 'content')] : paths.map((path) => resolve(from, path))
	const jobs = new Map<string, ContentJob>()
	const problems = found.problems
		.filter((problem) => wanted.some((path) => isWithin(path, resolve(root, problem.file))))
		.map((problem) => ({ ...problem, file: shownAs(from, resolve(root, problem.file)) }))
	for (const [index, path] of wanted.entries()) {
		const stat = statSync(path, { throwIfNoEntry: false })
		if (!stat && paths.length > 0) return { ok: false, missing: paths[index] ?? path }
		for (const file of stat?.isFile() ? [path] : textsBelow(path)) {
			const text = isBeside(file) ? join(dirname(file), 'scenario.mdx') : file
			const shown = shownAs(from, text)
			if (!existsSync(text)) reportAlone(problems, shownAs(from, file))
			else if (!jobs.has(text) && !strays.has(text))
				jobs.set(text, { ...(known.get(text) ?? outside(text, shown, found)), file: shown })
		}
	}
	return {
		ok: true,
		problems,
		pairs: pairsNamed(found.jobs),
		taught: taughtIn(found.jobs),
		jobs: [...jobs].map(([path, job]) => ({
			path,
			job,
			inContent: known.has(path),
			plays: playsBeside(from, path),
			translations: translationsOf(from, path),
		})),
	}
}

/** Which passages of all lessons teach each principle, read off their texts. */
function taughtIn(jobs: readonly ContentJob[]): Taught {
	const taught = new Map<string, Set<string>>()
	for (const { kind, slug, text } of jobs) {
		if (kind !== 'lesson') continue
		for (const { id, principles } of principlesIn(text))
			for (const name of principles)
				taught.set(name, (taught.get(name) ?? new Set<string>()).add(`${slug}#${id}`))
	}
	return taught
}

const pairsNamed = (jobs: readonly ContentJob[]): PairsNamed =>
	new Map(jobs.flatMap(({ kind, slug, text }) => (kind === 'scenario' ? [[slug, pairIn(text)]] : [])))

function pairIn(text: string): string | null {
	const { yaml } = cutFront(text, () => {})
	return /^pair:\s*["']?([a-z][a-z0-9-]*)/m.exec(yaml)?.[1] ?? null
}

const textsBelow = (folder: string): string[] =>
	filesBelow(folder, ['.mdx', '.yaml']).filter((file) => file.endsWith('.mdx') || isBeside(file))

/** Whether a file stands beside a scenario and is checked with it. */
const isBeside = (file: string): boolean => file.endsWith(playEnd) || isTranslationName(basename(file))

function translationsOf(from: string, path: string): TranslationText[] {
	if (!path.endsWith(`${sep}scenario.mdx`)) return []
	return translationsBeside(path).map(({ path: beside, language, text }) => ({
		file: shownAs(from, beside),
		language,
		text,
	}))
}

function playsBeside(from: string, path: string): PlayText[] {
	if (!path.endsWith(`${sep}scenario.mdx`)) return []
	return filesBelow(dirname(path), [playEnd])
		.filter((file) => dirname(file) === dirname(path))
		.map((file) => ({ file: shownAs(from, file), text: readFileSync(file, 'utf8') }))
}

function reportAlone(problems: Problem[], file: string): void {
	reportInto(problems, file)(
		'unknown-place',
		undefined,
		`There is no scenario beside this ${file.endsWith(playEnd) ? 'walk-through' : 'translation'}.`,
		'Put it into the folder of its scenario, beside scenario.mdx.',
	)
}

function outside(
	path: string,
	file: string,
	found: Pick<ContentJob, 'anchors' | 'scenarios' | 'terms' | 'media'>,
): ContentJob {
	const text = readFileSync(path, 'utf8')
	return {
		...guessPlace(path, text),
		file,
		text,
		anchors: found.anchors,
		scenarios: found.scenarios,
		terms: found.terms ?? null,
		media: found.media ?? null,
	}
}

function shownAs(from: string, file: string): string {
	return relative(from, file).split(sep).join('/')
}

function isWithin(folder: string, file: string): boolean {
	const path = relative(folder, file)
	return path === '' || (!path.startsWith('..') && !isAbsolute(path))
}
