import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { canonicalText } from '../content/canonical-text.server'
import { compilePatiently, wasTooSlow } from '../content/compile-patiently.server'
import { type ContentWorld, contentWorld, jobIn } from '../content/content-world.server'
import type { ContentJob, ContentResult } from '../content/job.server'
import { titleIn } from '../content/title-in.server'
import type { Deps } from '../deps.server'
import type { FoundPicture } from '../media/find-media.server'
import type { Me } from '../session/require.server'
import { mediaIds } from '../store/media.server'
import { besideText } from './beside-text.server'
import { importPictures } from './import-pictures.server'
import { type ImportDraft, type ImportRefusal, type ImportRow, importRow } from './import-row'
import { standsInTheWay } from './import-way.server'
import { importWorld } from './import-world.server'
import type { LibraryFile } from './library-file'
import { linesChanged } from './lines-changed.server'
import { pageRows } from './page-rows.server'
import { type ImportedText, type SortedFiles, sortedFiles } from './sorted-files.server'
import { standingText } from './standing-text.server'
import { isUnsafe } from './unsafe-codes'

/** `pictures` are those that the library does not have yet. */
export type ImportPlan = { rows: ImportRow[]; drafts: ImportDraft[]; pictures: FoundPicture[] }
export type PlanDeps = Pick<Deps, 'db'> & {
	compile?: (job: ContentJob) => Promise<ContentResult>
	/** Where scenarios have their walk-throughs. */
	root?: string
	/** Whether there is still time to look for problems. */
	inTime?: () => boolean
}

/**
 * What an import would do with each file, and the drafts it would make. Nothing is written. Every text that would be a
 * draft is compiled, in a world where the others of the import are published too.
 */
export async function importPlan(
	deps: PlanDeps,
	me: Pick<Me, 'id' | 'role'>,
	unpacked: { files: readonly LibraryFile[]; refused: readonly { name: string; why: ImportRefusal }[] },
): Promise<ImportPlan> {
	const { inTime = () => true } = deps
	const { files, refused } = unpacked
	const sorted = await sortedFiles(files, inTime)
	const published = await contentWorld(deps.db)
	const here = await mediaIds(deps.db.read)
	const brought = importPictures(files)
	const pictures = brought.filter(({ id }) => !here.has(id))
	const world = importWorld(published, sorted.texts, brought)
	const plan: ImportPlan = {
		rows: [
			...refused.map(({ name, why }) => importRow(name, { why })),
			...sorted.refused.map(({ file, why }) => {
				const picture = pictures.find((one) => one.file === file)
				if (picture) return importRow(file, { outcome: 'new', title: picture.alt })
				return importRow(file, why === 'media' && isHere(file, here) ? { outcome: 'same' } : { why })
			}),
			...(await pageRows(deps.db.read, sorted.pages)),
		],
		drafts: [],
		pictures,
	}
	const { texts, orphans } = await withScenarios(deps, sorted)
	plan.rows.push(...orphans.map((file) => importRow(file, { why: 'no-scenario' })))
	for (const text of texts) {
		await setImmediate()
		const { row, draft } = await planned(deps, me, { text, sorted, published, world })
		plan.rows.push(row)
		if (draft) plan.drafts.push(draft)
	}
	plan.rows.sort((one, other) => (one.file < other.file ? -1 : 1))
	return plan
}

/** Whether a picture is in the library already. */
const isHere = (file: string, here: ReadonlySet<string>) => here.has(posix.basename(file, '.webp'))

/** With the scenarios that only get something beside them; what belongs to none that is there is an orphan. */
async function withScenarios({ db }: PlanDeps, { texts, beside }: SortedFiles) {
	const all: ImportedText[] = [...texts]
	const orphans: string[] = []
	for (const { scenario, file } of beside) {
		if (all.some(({ kind, slug }) => kind === 'scenario' && slug === scenario)) continue
		const standing = await standingText(db.read, 'scenario', scenario)
		const { source, head } = standing ?? {}
		if (source === undefined || !head) orphans.push(file)
		else all.push({ kind: 'scenario', slug: scenario, order: null, file: head.file, source })
	}
	return { texts: all, orphans }
}

type About = { text: ImportedText; sorted: SortedFiles; published: ContentWorld; world: ContentWorld }

async function planned(
	deps: PlanDeps,
	me: Pick<Me, 'id' | 'role'>,
	{ text, sorted, published, world }: About,
): Promise<{ row: ImportRow; draft: ImportDraft | null }> {
	const { kind, slug, file, source } = text
	const title = titleIn(source)
	const standing = await standingText(deps.db.read, kind, slug)
	const beside = await newBeside(deps, text, sorted)
	const unchanged = standing !== null && canonicalText(standing.source) === canonicalText(source)
	if (unchanged && standing.head.file === file && beside.length === 0)
		return { row: importRow(file, { outcome: 'same', title }), draft: null }
	const way = await standsInTheWay(deps.db.read, me, { text, standing, published })
	if (way) return { row: importRow(file, { ...way, title }), draft: null }
	const { checked, problems, refused } = await checkedText(deps, world, text, unchanged)
	if (refused) return { row: importRow(file, { why: refused, title, problems }), draft: null }
	const row = importRow(file, {
		...{ outcome: standing ? 'changes' : 'new', title, problems, checked },
		changed: standing && linesChanged(standing.source, source),
		beside: beside.map(({ name }) => name),
	})
	const baseHash = standing?.hash ?? null
	return { row, draft: { kind, slug, file, source, baseHash, beside } }
}

async function checkedText(deps: PlanDeps, world: ContentWorld, text: ImportedText, unchanged: boolean) {
	if (unchanged) return { checked: true, problems: [], refused: null }
	if (deps.inTime && !deps.inTime()) return { checked: false, problems: [], refused: null }
	const result = await compilePatiently(jobIn(world, { ...text, text: text.source }), deps.compile)
	const { problems } = result
	if (wasTooSlow(result)) return { checked: false, problems: [], refused: 'too-slow' as const }
	return { checked: true, problems, refused: problems.some(isUnsafe) ? ('unsafe' as const) : null }
}

/** What lies beside it in the import and says something else than what lies there now. */
async function newBeside({ db, root }: PlanDeps, { kind, slug, file }: ImportedText, sorted: SortedFiles) {
	const own = kind === 'scenario' ? sorted.beside.filter(({ scenario }) => scenario === slug) : []
	if (own.length === 0) return []
	const there = await besideText(db.read, { kind, slug, file }, root)
	const folder = posix.dirname(file)
	return own
		.filter((one) => posix.dirname(one.file) === folder)
		.filter(({ name, text }) => String(there.get(name) ?? '') !== text)
		.map(({ name, text }) => ({ name, text }))
}
