import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { detailsWords as words } from '../words/people-details'

type Intent = 'invite' | 'end-sessions' | 'deactivate' | 'activate'

/** What can be done about somebody's account: each is one press, and one line of the log. */
export function AccountActs({
	action,
	active,
	awaited,
	invited,
}: {
	action: string
	active: boolean
	/** Has chosen no password yet. */
	awaited: boolean
	invited: boolean
}) {
	return (
		<Card as="section" labelledBy="account-acts" className="mb-8">
			<h2 id="account-acts" className="mb-3 text-xl">
				{words.account}
			</h2>
			{awaited && active && <p className="mb-3">{words.awaited}</p>}
			{active && <p className="mb-3 text-ink-soft">{words.deactivateHint}</p>}
			<div className="flex flex-wrap gap-2">
				{awaited && active && (
					<Act action={action} intent="invite" text={invited ? words.inviteAgain : words.invite} />
				)}
				{active && !awaited && <Act action={action} intent="end-sessions" text={words.endSessions} />}
				{active ? (
					<Act action={action} intent="deactivate" text={words.deactivate} danger />
				) : (
					<Act action={action} intent="activate" text={words.activate} />
				)}
			</div>
		</Card>
	)
}

function Act({
	action,
	intent,
	text,
	danger = false,
}: {
	action: string
	intent: Intent
	text: string
	danger?: boolean
}) {
	return (
		<Form method="post" action={action}>
			<input type="hidden" name="intent" value={intent} />
			<SubmitButton look={danger ? 'danger' : 'secondary'} match={{ intent }}>
				{text}
			</SubmitButton>
		</Form>
	)
}
