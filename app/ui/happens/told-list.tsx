import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { happensWords as words } from '../words/happens'

export type Told = {
	id: string
	text: string
	named: boolean
	state: keyof typeof words.state
	answer: string | null
	seenAt: Date | string | null
	/** Where it was told, where the page does not say so itself. */
	title?: string
}

export const stateLooks = { new: 'plain', looking: 'primary', changed: 'good', cannot: 'plain' } as const

/** What one has told, with its state and answer. Posts `intent` and `id`, to its own address unless told. */
export function ToldList({ told, action }: { told: Told[]; action?: string }) {
	return (
		<ul className="grid gap-4">
			{told.map((one) => (
				<li key={one.id} className="border-s-4 border-line ps-4">
					<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
						<Badge look={stateLooks[one.state]}>{words.state[one.state]}</Badge>
						{one.title !== undefined && <span className="font-semibold">{one.title}</span>}
						<span>{one.named ? words.named : words.unnamed}</span>
					</p>
					<p className="mt-1 wrap-anywhere whitespace-pre-line">{one.text}</p>
					{one.answer !== null && (
						<div className="mt-2 rounded-md bg-primary-wash p-3">
							<p className="text-sm font-semibold text-ink-soft">{words.answer}</p>
							<p className="wrap-anywhere whitespace-pre-line">{one.answer}</p>
						</div>
					)}
					<Act one={one} action={action} />
				</li>
			))}
		</ul>
	)
}

function Act({ one, action }: { one: Told; action: string | undefined }) {
	const intent = one.state === 'new' ? 'happens-back' : 'happens-seen'
	if (one.state !== 'new' && one.seenAt !== null) return null
	return (
		<Form method="post" {...(action && { action })} preventScrollReset className="mt-2">
			<input type="hidden" name="intent" value={intent} />
			<input type="hidden" name="id" value={one.id} />
			<SubmitButton look="secondary" size="small" match={{ intent, id: one.id }}>
				{one.state === 'new' ? words.back : words.seen}
			</SubmitButton>
		</Form>
	)
}
