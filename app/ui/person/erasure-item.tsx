import { Form, Link } from '@remix-run/react'
import { type DataClass, refusalReasons } from '#app/core/records/classes'
import { urls } from '#app/urls'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { Time } from '../primitives/time'
import { dayText } from '../training/day-text'
import { erasureWords as words } from '../words/erasure'
import { codeText } from '../words/person'

export type ErasureItemProps = {
	id: string
	personId: string
	person: string | null
	by: string | null
	classes: DataClass[]
	reason: string
	state: keyof typeof words.states
	at: Date | string
	doneAt: Date | string | null
	rows: number | null
	own: boolean
	holdUntil: string | null
}

/** One wish to erase, with what this reader may do about it. */
export function ErasureItem({
	item,
	answers,
	erases,
}: {
	item: ErasureItemProps
	answers: boolean
	erases: boolean
}) {
	const { id, state, own } = item
	const name = item.person ?? ''
	return (
		<Card as="li">
			<p className="font-semibold">
				{state === 'done' ? name : <Link to={urls.person(item.personId)}>{name}</Link>}{' '}
				<span className="font-normal text-ink-soft">{words.states[state]}</span>
			</p>
			<p className="text-sm text-ink-soft">
				<Time at={item.at} withClock />
				{item.by && ` ${words.by(item.by)}`}. {codeText(words.reasons, item.reason)}.
				{item.doneAt && (
					<>
						{' '}
						<Time at={item.doneAt} withClock />: {words.erased(item.rows ?? 0)}
					</>
				)}
			</p>
			<ul className="my-2 list-disc ps-6">
				{item.classes.map((one) => (
					<li key={one}>{words.classes[one]}</li>
				))}
			</ul>
			{state === 'asked' && answers && own && <p>{words.own}</p>}
			{state === 'asked' && answers && !own && (
				<>
					<p className="mb-3 max-w-measure">
						{item.holdUntil ? words.hold(dayText(item.holdUntil)) : words.holdNone}
					</p>
					<div className="flex flex-wrap items-end gap-x-8 gap-y-4">
						<Form method="post">
							<input type="hidden" name="intent" value="approve" />
							<input type="hidden" name="erasure" value={id} />
							<SubmitButton match={{ erasure: id, intent: 'approve' }}>
								{words.yes}
								<span className="sr-only">: {name}</span>
							</SubmitButton>
						</Form>
						<Form method="post" className="flex flex-wrap items-end gap-3">
							<input type="hidden" name="intent" value="refuse" />
							<input type="hidden" name="erasure" value={id} />
							<Select
								label={words.whyNot}
								name="reason"
								id={`field-reason-${id}`}
								className="mb-0!"
								choices={refusalReasons.map((value) => ({ value, label: words.refusals[value] }))}
							/>
							<SubmitButton look="secondary" match={{ erasure: id, intent: 'refuse' }}>
								{words.no}
								<span className="sr-only">: {name}</span>
							</SubmitButton>
						</Form>
					</div>
				</>
			)}
			{state === 'approved' && erases && !own && (
				<Form method="post">
					<input type="hidden" name="intent" value="erase" />
					<input type="hidden" name="erasure" value={id} />
					<p className="mb-2 text-sm">{words.eraseNote}</p>
					<SubmitButton look="danger" match={{ erasure: id }}>
						{words.erase}
						<span className="sr-only">: {name}</span>
					</SubmitButton>
				</Form>
			)}
		</Card>
	)
}
