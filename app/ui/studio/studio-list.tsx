import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { coverageWords } from '../words/coverage'
import { filesWords, ownersWords } from '../words/files'
import { mediaWords } from '../words/media'
import { numbersWords } from '../words/numbers'
import { guideWords } from '../words/people'
import { studioWords } from '../words/studio'
import { newDraftWords } from '../words/studio-new'
import { type ContentState, ContentStateBadge } from './content-state'
import { type DraftItemView, Drafts } from './drafts'
import { type Whose, WhoseTabs } from './owners/whose-tabs'

export type StudioItem = {
	/** Where its page is. */
	url: string
	/** Where one sees what trainees do in it; scenarios only. */
	numbers?: string | null
	title: string
	file: string
	state: ContentState
	errors: number
	warnings: number
	/** ISO 8601, or null when never. */
	publishedAt: string | null
	/** Whom it belongs to, and where that is told. */
	belongs: { owners: string[]; mine: boolean; url: string }
}

export type StudioListProps = {
	scenarios: StudioItem[]
	lessons: StudioItem[]
	courses: StudioItem[]
	drafts: DraftItemView[]
	toReview: DraftItemView[]
	/** Whose texts are listed. */
	whose: Whose
}

/** What there is to write on, and how each text stands. */
export function StudioList({ scenarios, lessons, courses, drafts, toReview, whose }: StudioListProps) {
	return (
		<div className="page pb-16">
			<PageHead
				title={studioWords.title}
				lead={studioWords.lead}
				acts={
					<>
						<LinkButton to={urls.newDraft()}>{newDraftWords.link}</LinkButton>
						<LinkButton to={urls.mediaLibrary()} look="secondary">
							{mediaWords.title}
						</LinkButton>
						<LinkButton to={urls.files()} look="secondary">
							{filesWords.link}
						</LinkButton>
						<LinkButton to={urls.coverage()} look="secondary">
							{coverageWords.title}
						</LinkButton>
						<LinkButton to={urls.guide()} look="secondary">
							{guideWords.title}
						</LinkButton>
						<LinkButton to={urls.audit()} look="secondary">
							{studioWords.log}
						</LinkButton>
					</>
				}
			/>
			<div className="grid gap-10">
				<Drafts drafts={drafts} toReview={toReview} />
				<WhoseTabs whose={whose} />
				<Items title={studioWords.scenarios} items={scenarios} chosen={whose !== 'all'} />
				<Items title={studioWords.lessons} items={lessons} chosen={whose !== 'all'} />
				<Items title={studioWords.courses} items={courses} chosen={whose !== 'all'} />
			</div>
		</div>
	)
}

function Items({ title, items, chosen }: { title: string; items: StudioItem[]; chosen: boolean }) {
	return (
		<section>
			<h2 className="mb-4 text-xl">{title}</h2>
			{items.length === 0 ? (
				<EmptyState title={studioWords.none}>
					{chosen ? ownersWords.noneChosen : studioWords.noneText}
				</EmptyState>
			) : (
				<DataTable
					caption={title}
					rows={items}
					rowKey={(item) => item.url}
					columns={[
						{
							id: 'title',
							label: studioWords.columns.title,
							names: true,
							cell: (item) => (
								<>
									<Link to={item.url} className="inline-block py-0.5">
										{item.title}
									</Link>
									{item.numbers && (
										<Link to={item.numbers} className="block py-0.5 text-xs font-normal">
											{numbersWords.link}
											<span className="sr-only">: {item.title}</span>
										</Link>
									)}
								</>
							),
						},
						{
							id: 'state',
							label: studioWords.columns.state,
							cell: (item) => <ContentStateBadge state={item.state} />,
						},
						{
							id: 'problems',
							label: studioWords.columns.problems,
							cell: (item) => studioWords.counts(item.errors, item.warnings),
						},
						{
							id: 'published',
							label: studioWords.columns.published,
							cell: (item) => (item.publishedAt ? <Time at={item.publishedAt} /> : studioWords.never),
						},
						{
							id: 'belongs',
							label: ownersWords.column,
							cell: ({ title: of, belongs }) => (
								<Link to={belongs.url} className="inline-block py-0.5">
									{ownersWords.whose(belongs.owners, belongs.mine)}
									<span className="sr-only">: {of}</span>
								</Link>
							),
						},
						{
							id: 'file',
							label: studioWords.columns.file,
							cell: (item) => <span className="font-mono text-xs wrap-anywhere">{item.file}</span>,
						},
					]}
				/>
			)}
		</section>
	)
}
