import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { Time } from '../primitives/time'
import { doubtWords as words } from '../words/doubts'

export type Doubt = {
	id: string
	/** Null: a record is missing, or it is about several. */
	seq: number | null
	text: string
	at: Date | string
	state: keyof typeof words.states
	answer: string | null
	newSeq: number | null
	seenAt: Date | string | null
}

const looks = { open: 'primary', done: 'good', refused: 'plain' } as const

/** What one has said is wrong, each with its state and answer. Posts `intent` and `id`. */
export function DoubtList({ doubts }: { doubts: Doubt[] }) {
	return (
		<ul className="grid gap-4">
			{doubts.map((doubt) => (
				<li key={doubt.id} className="border-s-4 border-line ps-4">
					<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
						<Badge look={looks[doubt.state]}>{words.states[doubt.state]}</Badge>
						{doubt.seq === null ? (
							<span>{words.missing}</span>
						) : (
							<Link to={urls.record(doubt.seq)}>{words.justRecord(doubt.seq)}</Link>
						)}
						<Time at={doubt.at} />
					</p>
					<p className="mt-1 max-w-measure wrap-anywhere whitespace-pre-line">{doubt.text}</p>
					{doubt.answer !== null && (
						<div className="mt-2 max-w-measure rounded-md bg-primary-wash p-3">
							<p className="text-sm font-semibold text-ink-soft">{words.answer}</p>
							<p className="wrap-anywhere whitespace-pre-line">{doubt.answer}</p>
							{doubt.newSeq !== null && (
								<p className="mt-1">
									<Link to={urls.record(doubt.newSeq)}>{words.newRecord(doubt.newSeq)}</Link>
								</p>
							)}
						</div>
					)}
					<Act doubt={doubt} />
				</li>
			))}
		</ul>
	)
}

function Act({ doubt: { id, state, seenAt } }: { doubt: Doubt }) {
	if (state !== 'open' && seenAt !== null) return null
	const intent = state === 'open' ? 'doubt-back' : 'doubt-seen'
	return (
		<Form method="post" action={urls.transcript()} preventScrollReset className="no-print mt-2">
			<input type="hidden" name="intent" value={intent} />
			<input type="hidden" name="id" value={id} />
			<SubmitButton look="secondary" size="small" match={{ intent, id }}>
				{state === 'open' ? words.back : words.seen}
			</SubmitButton>
		</Form>
	)
}
