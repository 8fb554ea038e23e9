import { Form } from '@remix-run/react'
import { Select } from '../../form/select'
import { SubmitButton } from '../../form/submit-button'
import { Disclosure } from '../../primitives/disclosure'
import { reviewWords } from '../../words/review'
import type { ReviewPageProps } from './review-page'

/** Who may write in the draft; its owner shares it and puts it away. */
export function ReviewPeople({ view }: { view: ReviewPageProps }) {
	const { draft, may, editors, colleagues } = view
	const away = draft.state === 'discarded'
	return (
		<section aria-labelledby="people-title" id="people">
			<h2 id="people-title" className="mb-3 text-xl">
				{reviewWords.peopleTitle}
			</h2>
			<ul className="mb-4 grid gap-2">
				<li>{reviewWords.owner(draft.owner)}</li>
				{editors.map(({ id, name }) => (
					<li key={id} className="flex flex-wrap items-center gap-3">
						{name}
						{may.own && (
							<Form method="post" preventScrollReset>
								<input type="hidden" name="intent" value="unshare" />
								<input type="hidden" name="person" value={id} />
								<SubmitButton
									look="quiet"
									size="small"
									match={{ person: id, intent: 'unshare' }}
									aria-label={reviewWords.unshareAct(name)}
								>
									{reviewWords.unshareAct(name)}
								</SubmitButton>
							</Form>
						)}
					</li>
				))}
			</ul>
			{may.own && colleagues.length === 0 && editors.length === 0 && (
				<p className="text-ink-soft">{reviewWords.shareNobody}</p>
			)}
			{may.own && colleagues.length > 0 && (
				<Form method="post" preventScrollReset key={editors.length}>
					<input type="hidden" name="intent" value="share" />
					<Select
						name="person"
						label={reviewWords.shareWith}
						none={reviewWords.shareNone}
						choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
						required
					/>
					<SubmitButton look="secondary" size="small" match={{ intent: 'share' }}>
						{reviewWords.shareAct}
					</SubmitButton>
				</Form>
			)}
			{may.own && draft.state !== 'published' && (
				<Disclosure summary={reviewWords.awayTitle} look="line" className="mt-6" open={away}>
					<Form method="post">
						<p className="mb-3 text-ink-soft">{reviewWords.awayText}</p>
						<input type="hidden" name="intent" value={away ? 'restore' : 'discard'} />
						<SubmitButton look="secondary" size="small">
							{away ? reviewWords.backAct : reviewWords.awayAct}
						</SubmitButton>
					</Form>
				</Disclosure>
			)}
		</section>
	)
}
