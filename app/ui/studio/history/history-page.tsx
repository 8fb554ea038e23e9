import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../../form/submit-button'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { Card } from '../../primitives/card'
import { EmptyState } from '../../primitives/empty-state'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { Time } from '../../primitives/time'
import { historyWords } from '../../words/draft-history'
import { studioWords } from '../../words/studio'
import { CompareView } from '../compare/compare-view'
import { type DiffLine, LineDiff } from '../versions/line-diff'

export type HistoryPageProps = {
	draft: { id: string; title: string; version: number }
	mayWrite: boolean
	saves: { version: number; by: string | null; at: string; characters: number }[]
	seen: { version: number; before: string; after: string; lines: DiffLine[] | null } | null
	refused: 'moved-on' | 'closed' | null
}

/** Earlier states of a draft: each can be compared with the text of now, and taken back. */
export function HistoryPage({ draft, mayWrite, saves, seen, refused }: HistoryPageProps) {
	return (
		<div className="page pb-16">
			<Breadcrumbs
				trail={[
					{ label: studioWords.title, to: urls.studio() },
					{ label: draft.title, to: urls.draft(draft.id) },
					{ label: historyWords.short },
				]}
			/>
			<PageHead title={historyWords.title(draft.title)} lead={historyWords.lead} />
			{refused && (
				<Notice kind="problem" announce className="mb-6">
					<p>{refused === 'closed' ? historyWords.closed : historyWords.movedOn}</p>
				</Notice>
			)}
			{seen && <Seen draft={draft} mayWrite={mayWrite} seen={seen} />}
			{saves.length === 0 ? (
				<EmptyState title={historyWords.none}>{historyWords.noneText}</EmptyState>
			) : (
				<ol className="grid gap-3">
					{saves.map(({ version, by, at, characters }) => (
						<li key={version}>
							<Card>
								<h2 className="text-lg">{historyWords.state(version)}</h2>
								<p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
									<Time at={at} withClock />
									<span>{historyWords.by(by ?? historyWords.someone)}</span>
									<span>{historyWords.size(characters)}</span>
								</p>
								<p className="mt-2">
									<Link
										to={urls.draftHistory(draft.id, version)}
										aria-label={historyWords.seeOf(version)}
										className="inline-block py-1"
									>
										{historyWords.see}
									</Link>
								</p>
							</Card>
						</li>
					))}
				</ol>
			)}
		</div>
	)
}

type SeenProps = Pick<HistoryPageProps, 'draft' | 'mayWrite'> & {
	seen: NonNullable<HistoryPageProps['seen']>
}

function Seen({ draft, mayWrite, seen }: SeenProps) {
	const { version, before, after, lines } = seen
	return (
		<section aria-labelledby="seen-title" className="mb-10">
			<h2 id="seen-title" className="mb-4 text-xl">
				{historyWords.comparing(version)}
			</h2>
			{before === after ? (
				<p>{historyWords.same}</p>
			) : (
				<>
					<CompareView
						before={before}
						after={after}
						labels={{ before: historyWords.then(version), after: historyWords.now }}
					>
						<LineDiff lines={lines ?? []} />
					</CompareView>
					{mayWrite && (
						<Form method="post" className="mt-5">
							<input type="hidden" name="state" value={version} />
							<input type="hidden" name="version" value={draft.version} />
							<p className="mb-3 text-ink-soft">{historyWords.takeText}</p>
							<SubmitButton look="secondary">{historyWords.takeAct}</SubmitButton>
						</Form>
					)}
				</>
			)}
		</section>
	)
}
