import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { sitesWords as words } from '../words/sites'
import { placeField } from './place-field'

export type TeamValue = { id: string; name: string; after: string }

export type TeamErrors = Partial<Record<'name' | 'after', string>>

/** A team's name and who looks after it; an empty id adds one. */
export function TeamForm({ team, errors = {} }: { team: TeamValue; errors?: TeamErrors }) {
	const field = (name: 'name' | 'after') => ({
		...{ name, id: placeField('team', team.id, name) },
		error: errors[name],
	})
	return (
		<Form method="post">
			<input type="hidden" name="intent" value="team" />
			<input type="hidden" name="id" value={team.id} />
			<TextInput {...field('name')} label={words.name} value={team.name} required maxLength={80} />
			<TextInput
				{...field('after')}
				label={words.after}
				hint={words.afterHint}
				value={team.after}
				optional
				maxLength={2000}
				spellCheck={false}
			/>
			<SubmitButton match={{ intent: 'team', id: team.id }}>
				{team.id ? words.save : words.addTeam}
			</SubmitButton>
		</Form>
	)
}
