import { Link } from '@remix-run/react'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Time } from '../primitives/time'
import { benchWords } from '../words/bench'
import { studioWords } from '../words/studio'
import type { DraftKind, DraftState } from './bench/bench'

export type DraftItemView = {
	url: string
	title: string
	kind: DraftKind
	state: DraftState
	owner: string
	/** ISO 8601. */
	savedAt: string
	/** Comments that wait to be dealt with. */
	comments: number
}

export type DraftsProps = { drafts: DraftItemView[]; toReview: DraftItemView[] }

/** What one is writing oneself, and what waits for a second look. */
export function Drafts({ drafts, toReview }: DraftsProps) {
	return (
		<>
			<section>
				<h2 className="mb-4 text-xl">{studioWords.draftsTitle}</h2>
				{drafts.length === 0 ? (
					<EmptyState title={studioWords.draftsNone}>{studioWords.draftsNoneText}</EmptyState>
				) : (
					<DraftTable caption={studioWords.draftsTitle} drafts={drafts} />
				)}
			</section>
			{toReview.length > 0 && (
				<section>
					<h2 className="mb-4 text-xl">{studioWords.toReviewTitle}</h2>
					<DraftTable caption={studioWords.toReviewTitle} drafts={toReview} />
				</section>
			)}
		</>
	)
}

export function DraftTable({ caption, drafts }: { caption: string; drafts: DraftItemView[] }) {
	const { draftColumns: labels } = studioWords
	return (
		<DataTable
			caption={caption}
			rows={drafts}
			rowKey={({ url }) => url}
			columns={[
				{
					id: 'title',
					label: labels.title,
					names: true,
					cell: ({ url, title }) => (
						<Link to={url} className="inline-block py-0.5">
							{title}
						</Link>
					),
				},
				{ id: 'kind', label: labels.kind, cell: ({ kind }) => benchWords.kind[kind] },
				{ id: 'state', label: labels.state, cell: ({ state }) => benchWords.state[state] },
				{ id: 'comments', label: labels.comments, cell: ({ comments }) => comments },
				{ id: 'owner', label: labels.owner, cell: ({ owner }) => owner },
				{ id: 'saved', label: labels.saved, cell: ({ savedAt }) => <Time at={savedAt} withClock /> },
			]}
		/>
	)
}
