import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { sitesWords as words } from '../words/sites'

export type TeamValue = { id: string; name: string; after: string }

/** A team's name and who looks after it; an empty id adds one. */
export function TeamForm({ team }: { team: TeamValue }) {
	const field = (name: string) => ({ name, id: `team-${team.id || 'new'}-${name}` })
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
