import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Card } from '../primitives/card'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { ProgressBar } from '../primitives/progress-bar'
import { ratingWords as words } from '../words/rating'
import { stageWords } from '../words/stage'
import { AllRated } from './all-rated'
import { RatingForm, type RatingName, type RatingSoFar } from './rating-form'

export type RatePageProps = {
	title: string
	owner: boolean
	/** Why nothing can be rated any more; null while one may. */
	notOpen: 'closed' | 'seen' | null
	all: number
	done: number
	/** The reply to rate; null where all are rated. */
	now: {
		place: number
		context: string
		mood: string | null
		text: string
		again: boolean
		value: RatingSoFar
		missing: RatingName[]
		before: string | null
		/** The next one, where this one may be left for later. */
		skip: string | null
	} | null
	/** Every reply by its place. */
	places: { place: number; to: string }[]
	addresses: { panels: string; results: string }
}

/** One reply at a time, with what the customer said and nothing else. */
export function RatePage(props: RatePageProps) {
	const { title, owner, notOpen, all, done, now, addresses } = props
	const rating = notOpen === null ? now : null
	return (
		<div className="pb-16">
			<Breadcrumbs trail={[{ label: words.title, to: addresses.panels }, { label: title }]} />
			<PageHead title={rating ? words.place(rating.place, all) : title} over={rating ? title : undefined} />
			<ProgressBar
				className="mb-8"
				label={words.progressLabel}
				value={done}
				max={all}
				text={words.progress(done, all)}
			/>
			{rating ? <OneReply key={rating.place} {...rating} /> : <AllRated {...props} />}
			{rating && owner && (
				<p className="mt-10 border-t border-line pt-4 text-sm text-ink-soft">
					{words.lookLater}{' '}
					<LinkButton to={addresses.results} look="quiet" size="small">
						{words.toResults}
					</LinkButton>
				</p>
			)}
		</div>
	)
}

function OneReply({
	place,
	context,
	mood,
	text,
	again,
	value,
	missing,
	before,
	skip,
}: NonNullable<RatePageProps['now']>) {
	return (
		<div className="grid items-start gap-8 lg:grid-cols-2">
			<div className="grid gap-5 lg:sticky lg:top-6">
				<Card look="sunk" as="section" labelledBy="customer-title">
					<h2 id="customer-title" className="mb-2 text-base">
						{words.customer}
					</h2>
					<blockquote className="wrap-anywhere whitespace-pre-line">“{context}”</blockquote>
					{mood !== null && <p className="mt-3 text-sm text-ink-soft">{words.mood(stageWords.mood(mood))}</p>}
				</Card>
				<Card look="raised" as="section" labelledBy="reply-title">
					<h2 id="reply-title" className="mb-2 text-base">
						{words.reply}
					</h2>
					<blockquote className="text-lg wrap-anywhere whitespace-pre-line">“{text}”</blockquote>
				</Card>
			</div>
			<div>
				<p className="mb-5 text-ink-soft">{words.ask}</p>
				<RatingForm place={place} value={value} again={again} missing={missing} />
				<p className="mt-4 flex flex-wrap gap-2">
					{before && (
						<LinkButton to={before} look="quiet" className="-ms-4">
							{words.before(place - 1)}
						</LinkButton>
					)}
					{skip && (
						<LinkButton to={skip} look="quiet" className={before ? undefined : '-ms-4'}>
							{words.skip}
						</LinkButton>
					)}
				</p>
			</div>
		</div>
	)
}
