import { Link, useSearchParams } from '@remix-run/react'
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { classes } from '../../primitives/classes'
import { Notice } from '../../primitives/notice'
import { useHydrated } from '../../primitives/use-hydrated'
import { benchWords } from '../../words/bench'
import { type CommentShown } from '../review/comments'
import { ScriptKeeper } from '../script/script-keeper'
import { BenchContext } from './bench'
import { BenchHead, type BenchLinks } from './bench-head'
import { BenchTabs } from './bench-tabs'
import { CommentsContext } from './comments-pane'
import { ConflictNote } from './conflict-note'
import { NotYet } from './not-yet'
import { SeePane, WritePane } from './pane-of'
import { panesIn, type SeeView, seeViews, writeWays } from './panes'
import { PlainSave } from './plain-save'
import { useAskedPlace } from './use-asked-place'
import { type BenchStart, useBenchState } from './use-bench-state'

export type DraftBenchProps = {
	start: BenchStart
	links: BenchLinks
	/** What came of a save without scripts. */
	notice?: ReactNode
	/** What colleagues say of it. */
	comments?: CommentShown[]
}

/** A draft to write, see and try: ways to write on one side, what comes of it on the other. */
export function DraftBench({ start, links, notice, comments = [] }: DraftBenchProps) {
	const state = useBenchState(start)
	const { bench, restored, saveNow } = state
	const { draft, checked, at } = bench
	useAskedPlace(bench)
	const [query] = useSearchParams()
	const { write, see, side } = panesIn(query, draft.kind)
	const visited = useVisited(see)
	const shown = useShownWhereWritten(at, side)
	const to = (change: Record<string, string>) => {
		const next = new URLSearchParams(query)
		for (const [name, value] of Object.entries(change)) next.set(name, value)
		return `?${next}`
	}
	const problems = checked?.problems ?? []
	const errors = problems.filter(({ severity }) => severity === 'error').length
	const open = comments.filter(({ resolved }) => !resolved).length
	const labels = {
		...benchWords.views,
		problems: benchWords.problemsTab(errors, problems.length - errors),
		comments: benchWords.commentsTab(open),
	}
	return (
		<BenchContext.Provider value={bench}>
			<CommentsContext.Provider value={comments}>
				<ScriptKeeper />
				<div className="page-wide pb-10">
					<BenchHead bench={bench} links={links} onSave={saveNow} />
					{restored && (
						<Notice title={benchWords.restoredTitle} announce className="mb-4">
							<p>{benchWords.restored}</p>
						</Notice>
					)}
					{notice}
					<ConflictNote state={state} />
					<noscript>
						<p className="mb-4">
							{benchWords.noScript} <Link to={to({ write: 'source' })}>{benchWords.noScriptAct}</Link>
						</p>
					</noscript>
					<div className="lg:hidden">
						<BenchTabs
							label={benchWords.sides}
							tabs={[
								{ id: 'write', label: benchWords.write, to: to({ side: 'write' }) },
								{ id: 'see', label: benchWords.see, to: to({ side: 'see' }) },
							]}
							current={side}
						/>
					</div>
					<div className="grid items-start gap-8 lg:grid-cols-2">
						<section aria-label={benchWords.write} className={side === 'see' ? 'max-lg:hidden' : 'min-w-0'}>
							{writeWays(draft.kind).length > 1 && (
								<BenchTabs
									label={benchWords.writeWays}
									tabs={writeWays(draft.kind).map((id) => ({
										...{ id, label: benchWords.ways[id], to: to({ write: id, side: 'write' }) },
									}))}
									current={write}
								/>
							)}
							<Shown plain={write === 'source'}>
								<WritePane way={write} />
							</Shown>
							<PlainSave version={start.version} mayWrite={draft.mayWrite} />
						</section>
						<section
							ref={shown}
							aria-label={benchWords.see}
							className={classes(
								'min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:p-1',
								side === 'write' && 'max-lg:hidden',
							)}
						>
							<BenchTabs
								label={benchWords.seeWays}
								tabs={seeViews(draft.kind).map((id) => ({
									...{ id, label: labels[id], to: to({ see: id, side: 'see' }) },
								}))}
								current={see}
							/>
							{visited.map((view) => (
								<div key={view} hidden={view !== see}>
									<Shown plain={view === 'problems' || view === 'read' || view === 'comments'}>
										<SeePane view={view} />
									</Shown>
								</div>
							))}
						</section>
					</div>
				</div>
			</CommentsContext.Provider>
		</BenchContext.Provider>
	)
}

/**
 * A pane that comes when it is looked at is drawn once scripts run: while its file is on its way, the first answer about
 * the text must not find a page that is half awake. A plain one works without scripts.
 */
function Shown({ plain, children }: { plain: boolean; children: ReactNode }) {
	const awake = useHydrated()
	if (plain) return children
	return awake ? <Suspense fallback={<Coming />}>{children}</Suspense> : <NotYet />
}

const Coming = () => (
	<div data-coming>
		<NotYet />
	</div>
)

/** What has been looked at stays as it was left: a run that is being played, a map that was moved. */
function useVisited(see: SeeView): SeeView[] {
	const [seen, setSeen] = useState<SeeView[]>([see])
	const all = seen.includes(see) ? seen : [...seen, see]
	if (all !== seen) setSeen(all)
	return all
}

/** On a small screen, going to a place of the text brings the writing side to the front. */
function useShownWhereWritten(at: number, side: 'write' | 'see') {
	const ref = useRef<HTMLElement>(null)
	const [, setQuery] = useSearchParams()
	const before = useRef(at)
	useEffect(() => {
		if (before.current === at) return
		before.current = at
		const small = !window.matchMedia('(min-width: 64rem)').matches
		if (!small || side === 'write' || !ref.current?.contains(document.activeElement)) return
		setQuery(
			(query) => {
				query.set('side', 'write')
				return query
			},
			{ replace: true, preventScrollReset: true },
		)
	}, [at, side, setQuery])
	return ref
}
