import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isSlug } from '#app/urls'
import { placeInContent } from '../content/place-in-content.server'
import { mostBytes } from '../content/preflight.server'
import { readSafeYaml } from '../content/safe-yaml.server'
import { type DraftKind, draftKinds } from '../store/drafts.server'
import { isBeside } from './beside-text.server'
import type { ImportRefusal } from './import-row'
import type { LibraryFile } from './library-file'

export type ImportedText = {
	kind: DraftKind
	slug: string
	order: number | null
	file: string
	source: string
}
export type SortedFiles = {
	texts: ImportedText[]
	pages: { slug: string; file: string; source: string }[]
	/** By the folder of their scenario. */
	beside: { scenario: string; name: string; file: string; text: string }[]
	refused: { file: string; why: ImportRefusal }[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What the files of an import are, by where they lie. What nothing of ours can be is refused; others get their turn. */
export async function sortedFiles(
	files: readonly LibraryFile[],
	inTime: () => boolean,
): Promise<SortedFiles> {
	const sorted: SortedFiles = { texts: [], pages: [], beside: [], refused: [] }
	for (const { name: file, bytes } of files) {
		await setImmediate()
		const refuse = (why: ImportRefusal) => sorted.refused.push({ file, why })
		if (file === 'content/media/media.yaml') continue
		if (!inTime()) refuse('too-slow')
		else if (file.startsWith('content/media/')) refuse('media')
		else if (!/\.(mdx|yaml)$/.test(file)) refuse('elsewhere')
		else if (bytes.byteLength > mostBytes) refuse('text-too-long')
		else {
			const text = decoded(bytes)
			if (text === null) refuse('not-text')
			else put(sorted, file, text, refuse)
		}
	}
	const known = new Map<string, number>()
	const keyOf = ({ kind, slug }: ImportedText) => `${kind} ${slug}`
	for (const text of sorted.texts) known.set(keyOf(text), (known.get(keyOf(text)) ?? 0) + 1)
	const twice = sorted.texts.filter((text) => (known.get(keyOf(text)) ?? 0) > 1)
	sorted.refused.push(...twice.map(({ file }) => ({ file, why: 'twice' as const })))
	sorted.texts = sorted.texts.filter((text) => !twice.includes(text))
	return sorted
}

function put(sorted: SortedFiles, file: string, source: string, refuse: (why: ImportRefusal) => void): void {
	const place = placeInContent(file)
	if (place && !place.slug.split('/').every(isSlug)) return refuse('odd-name')
	if (place?.kind === 'guide') return refuse('guide')
	if (place?.kind === 'page') {
		sorted.pages.push({ slug: place.slug, file, source })
		return
	}
	const kind = draftKinds.find((one) => one === place?.kind)
	if (place && kind) {
		sorted.texts.push({ kind, slug: place.slug, order: place.order ?? null, file, source })
		return
	}
	const name = posix.basename(file)
	const scenario = /^content\/scenarios\/([a-z][a-z0-9-]*)\/[a-zA-Z0-9][a-zA-Z0-9.-]*\.yaml$/.exec(file)?.[1]
	if (scenario === undefined || !isSlug(scenario) || !isBeside(name)) return refuse('elsewhere')
	if (source.length > mostBesideText || readSafeYaml(source).problems.length > 0) return refuse('bad-beside')
	sorted.beside.push({ scenario, name, file, text: source })
}

/** A walk-through or translation is never longer, in UTF-16 code units. */
const mostBesideText = 64 * 1024

function decoded(bytes: Uint8Array): string | null {
	try {
		return utf8.decode(bytes)
	} catch {
		return null
	}
}
