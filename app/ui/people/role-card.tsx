import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { detailsWords as words } from '../words/people-details'
import { RoleFields, type RoleFieldsProps } from './role-fields'

/** Somebody's role, to be changed by an administrator who shows their password. */
export function RoleCard({ action, ...fields }: RoleFieldsProps & { action: string }) {
	return (
		<Card as="section" labelledBy="person-role">
			<h2 id="person-role" className="mb-2 text-xl">
				{words.role}
			</h2>
			<p className="mb-4 text-ink-soft">{words.roleText}</p>
			<Form method="post" action={action}>
				<input type="hidden" name="intent" value="role" />
				<RoleFields {...fields} />
				<SubmitButton look="secondary" match={{ intent: 'role' }}>
					{words.grant}
				</SubmitButton>
			</Form>
		</Card>
	)
}
