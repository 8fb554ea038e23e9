import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { signOffWords as words } from '../words/sign-off'

export type SignOffSearchProps = {
	teams: { id: string; name: string }[]
	search: { team: string; who: string; course: string }
}

/** Whom to show: the address keeps it. */
export function SignOffSearch({ teams, search }: SignOffSearchProps) {
	return (
		<search aria-label={words.find} className="mb-6 block rounded-lg border border-line bg-sheet p-5">
			<Form method="get" action={urls.signOff()} key={`${search.team} ${search.who}`}>
				<input type="hidden" name="course" value={search.course} />
				<div className="grid items-end gap-x-4 sm:grid-cols-[1fr_1fr_auto]">
					<Select
						label={words.team}
						name="team"
						value={search.team}
						choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
						none={words.allTeams}
					/>
					<TextInput type="search" label={words.name} name="who" value={search.who} maxLength={100} />
					<SubmitButton look="secondary" className="mb-5">
						{words.show}
					</SubmitButton>
				</div>
			</Form>
		</search>
	)
}
