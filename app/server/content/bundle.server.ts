import { createHash } from 'node:crypto'
import type { Root as PageRoot } from 'hast'
import type { Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import type { Problem } from '#app/core/language/problem'
import type { ContentKind } from './job.server'
import { lockA } from './lock-a.server'
import { lockB } from './lock-b.server'
import { lockC } from './lock-c.server'
import { type Report, reportInto } from './report.server'
import { safeEngines } from './safe-matter.server'
import { reportSyntax } from './syntax-problem.server'

/** Which locks are on. Tests switch them off one by one to see the next one hold; nothing else ever does. */
export type Locks = { a: boolean; b: boolean; c: boolean }
export const allLocks: Locks = { a: true, b: true, c: true }

/**
 * `rules` look at the Markdown tree after lock A and report what else is wrong. `text` is the whole file, whose lines the
 * body has too: with it problems offer their edits.
 */
export type BundleInput = {
	kind: ContentKind
	file: string
	body: string
	text?: string
	rules?: (tree: Root, report: Report) => void
	locks?: Locks
}
/** The page tree as captured behind lock B, or null with problems. `code` is never run, only hashed. */
export type Bundled = { tree: PageRoot | null; code: string; fingerprint: string | null; problems: Problem[] }

/** Thrown by the plug-ins to end a build whose problems have been written down. */
const stopped = 'rapport: stopped by a lock'

export async function bundle({
	kind,
	file,
	body,
	text,
	rules,
	locks = allLocks,
}: BundleInput): Promise<Bundled> {
	const problems: Problem[] = []
	const report = reportInto(problems, file, text)
	let captured: PageRoot | null = null
	const firstLock = () => (tree: Root) => {
		if (locks.a) lockA(tree, kind, report)
		rules?.(tree, report)
		if (problems.some(({ severity }) => severity === 'error')) throw new Error(stopped)
	}
	const lastLock = () => (tree: PageRoot) => {
		if (locks.b) lockB(tree, kind, report)
		if (problems.some(({ severity }) => severity === 'error')) throw new Error(stopped)
		captured = structuredClone(tree)
	}
	try {
		const { code } = await bundleMDX({
			source: body,
			cwd: '/rapport-content',
			grayMatterOptions: (options) => ({ ...options, engines: safeEngines }),
			mdxOptions: (options) => ({
				...options,
				remarkPlugins: [firstLock, remarkGfm],
				rehypePlugins: [lastLock],
				remarkRehypeOptions: { clobberPrefix: 'words-' },
				tableCellAlignToStyle: false,
			}),
			esbuildOptions: (options) => ({
				...options,
				logLevel: 'silent',
				plugins: [...(locks.c ? [lockC()] : []), ...(options.plugins ?? [])],
			}),
		})
		return { tree: captured, code, fingerprint: createHash('sha256').update(code).digest('hex'), problems }
	} catch (error) {
		if (problems.length === 0) reportSyntax(error, report)
		return { tree: null, code: '', fingerprint: null, problems }
	}
}
