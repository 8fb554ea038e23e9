import type { ReactNode } from 'react'
import { type Change, placeKey } from '#app/core/comparing/change'
import { urls } from '#app/urls'
import { GuideLink } from '../../guide/guide-link'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { LinkButton } from '../../primitives/link-button'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { reviewWords } from '../../words/review'
import { studioWords } from '../../words/studio'
import type { DraftKind, DraftState } from '../bench/bench'
import { ChangeReport } from '../changes/change-report'
import { ProblemList } from '../problem-list'
import type { ProblemView } from '../problem-view'
import { type CommentShown, Comments } from './comments'
import { ReviewActs } from './review-acts'
import { ReviewPeople } from './review-people'
import { ReviewSteps } from './review-steps'

export type ReviewPageProps = {
	draft: {
		id: string
		kind: DraftKind
		slug: string
		state: DraftState
		version: number
		title: string
		owner: string
	}
	changes: Change[] | null
	isNew: boolean
	moved: boolean
	problems: ProblemView[]
	comments: CommentShown[]
	withheld: boolean
	approval: 'none' | 'second-person'
	may: { write: boolean; approve: boolean; sendBack: boolean; publish: boolean; own: boolean }
	editors: { id: string; name: string }[]
	colleagues: { id: string; name: string }[]
	places: { value: string; label: string }[]
	place?: string | undefined
	refused: keyof typeof reviewWords.refusals | null
	typed?: { text?: string | undefined; note?: string | undefined; error?: string | undefined }
	/** Who would notice, drawn by the route. */
	affected: ReactNode
}

/** A draft before it is published: what would change, who would notice, what colleagues say, and what may be done. */
export function ReviewPage(view: ReviewPageProps) {
	const { draft, changes, problems, comments, withheld, refused, typed } = view
	const bench = withheld ? null : urls.draft(draft.id)
	return (
		<div className="page pb-16">
			<Breadcrumbs
				trail={[
					withheld
						? { label: reviewWords.approvalsTitle, to: urls.approvals() }
						: { label: studioWords.title, to: urls.studio() },
					...(bench ? [{ label: draft.title, to: bench }] : []),
					{ label: reviewWords.title(draft.title) },
				]}
			/>
			<PageHead
				title={reviewWords.title(draft.title)}
				lead={reviewWords.lead}
				acts={
					bench && (
						<>
							<GuideLink chapter="the-studio#7-ask-for-a-look" />
							<LinkButton to={bench} look="secondary">
								{reviewWords.bench}
							</LinkButton>
						</>
					)
				}
			/>
			<ReviewSteps state={draft.state} />
			{refused && (
				<Notice kind="problem" announce className="mb-6">
					<p>{reviewWords.refusals[refused]}</p>
				</Notice>
			)}
			<div className="grid items-start gap-10 lg:grid-cols-[3fr_2fr]">
				<div className="grid gap-10">
					<section aria-labelledby="changes-title">
						<h2 id="changes-title" className="mb-4 text-xl">
							{reviewWords.changesTitle}
						</h2>
						<Changed view={view} />
					</section>
					{!withheld && problems.length > 0 && (
						<section aria-labelledby="problems-title">
							<h2 id="problems-title" className="mb-4 text-xl">
								{reviewWords.problemsTitle}
							</h2>
							<ProblemList problems={problems} />
						</section>
					)}
					{!withheld && (
						<section aria-labelledby="comments-title">
							<h2 id="comments-title" className="mb-4 text-xl">
								{reviewWords.commentsTitle}
							</h2>
							<Comments
								comments={comments}
								form={{
									action: urls.draftReview(draft.id),
									places: view.places,
									place: view.place,
									typed: typed?.text,
									error: typed?.error,
									count: comments.length,
								}}
							/>
						</section>
					)}
				</div>
				<div className="grid gap-8">
					<ReviewActs view={view} canMeasure={changes !== null} />
					<section aria-labelledby="affected-title">
						<h2 id="affected-title" className="mb-3 text-xl">
							{reviewWords.affectedTitle}
						</h2>
						{view.affected}
					</section>
					{!withheld && <ReviewPeople view={view} />}
				</div>
			</div>
		</div>
	)
}

function Changed({ view }: { view: ReviewPageProps }) {
	const { draft, changes, isNew, moved, withheld } = view
	return (
		<div className="grid gap-4">
			{moved && !isNew && (
				<Notice kind="warn">
					<p>{reviewWords.changesMoved}</p>
					{view.may.write && (
						<p>
							<LinkButton to={urls.draftMerge(draft.id)} look="secondary" size="small">
								{reviewWords.changesMovedAct}
							</LinkButton>
						</p>
					)}
				</Notice>
			)}
			{isNew ? (
				<p>{reviewWords.changesNew}</p>
			) : changes === null ? (
				<p>{reviewWords.changesBroken}</p>
			) : withheld ? (
				<p>
					{reviewWords.hrText} {reviewWords.hrCount(changes.length)}
				</p>
			) : (
				<ChangeReport changes={changes} placeUrl={(place) => urls.draft(draft.id, `at=${placeKey(place)}`)} />
			)}
		</div>
	)
}
